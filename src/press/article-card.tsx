import { browser } from '../extension/browser.ts';
import type { Article } from '../library/articles.ts';
import { say } from '../ui/say.ts';
import type { Scanned } from './scanned.ts';

interface Props {
  scanned: Scanned;
  /** Its heading stands under that of a group. */
  inGroup: boolean;
  keep(article: Article): void;
  remove(address: string): void;
  /** Narrows the overview to the articles that have this name. */
  choose(key: string): void;
}

/** So many names of a kind say who and where an article is about. */
const NAMES = 5;
const KINDS = ['person', 'place', 'organisation'] as const;

const goTo = async (tab: number) => {
  const { windowId } = await browser.tabs.update(tab, { active: true });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
};

/** One article: what it says in a line, and who and where. */
export function ArticleCard({ scanned: { article, tab, kept }, inGroup, keep, remove, choose }: Props) {
  const { title, address, site, gist, names, topics, minutes, difficulty } = article;
  const Heading = inGroup ? 'h3' : 'h2';
  return (
    <article>
      <Heading lang="sw">
        {tab === undefined ? (
          <a href={address} target="_blank" rel="noreferrer">
            {title}
          </a>
        ) : (
          <button type="button" class="link" onClick={() => void goTo(tab)}>
            {title}
          </button>
        )}
      </Heading>
      {gist !== '' && <p class="gist">{gist}</p>}
      <ul class="names">
        {KINDS.flatMap((kind) => names.filter((n) => n.kind === kind).slice(0, NAMES)).map((n) => (
          <li key={n.key}>
            <button type="button" class={`name ${n.kind}`} title={n.gloss} onClick={() => choose(n.key)}>
              {n.name}
            </button>
          </li>
        ))}
      </ul>
      <p class="quiet small">
        {[site, ...topics.slice(0, 2), say('minutesShort', Math.max(1, Math.round(minutes))), say('rarerWords', difficulty)].join(' · ')}
        {tab === undefined && ` · ${say('notOpen')}`}
        {' · '}
        {kept ? (
          <button type="button" class="link" onClick={() => remove(address)}>
            {say('takeOffList')}
          </button>
        ) : (
          <button type="button" class="link" onClick={() => keep(article)}>
            {say('keepForLater')}
          </button>
        )}
      </p>
    </article>
  );
}
