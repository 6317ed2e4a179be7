import { useMemo, useState } from 'preact/hooks';
import { Problem } from '../ui/problem.tsx';
import { saveFile } from '../ui/save-file.ts';
import { type Message, say } from '../ui/say.ts';
import { useSettings } from '../ui/use-settings.ts';
import { useTheme } from '../ui/use-theme.ts';
import { ArticleCard } from './article-card.tsx';
import { pressCsv, pressJson, pressMarkdown } from './export.ts';
import { commonOf, EVERYTHING, grouped, ORDERS, type Order, type Wanted, wantedOf } from './scanned.ts';
import { usePress } from './use-press.ts';

const COMMON = 24;

const ORDER_NAMES: Record<Order, Message> = {
  newest: 'orderNewest',
  site: 'site',
  'easiest first': 'orderEasiest',
  'shortest first': 'orderShortest',
};

/** All Swahili articles that are open or kept, at a glance. */
export function Press() {
  useTheme(useSettings().settings);
  const { scanned, asleep, asking, problem, keep, remove, refresh } = usePress();
  const [wanted, setWanted] = useState<Wanted>(EVERYTHING);
  const shown = useMemo(() => wantedOf(scanned, wanted), [scanned, wanted]);
  const common = useMemo(() => commonOf(shown), [shown]);
  const topics = [...new Set(scanned.flatMap(({ article }) => article.topics))].sort();
  const change = (next: Partial<Wanted>) => setWanted({ ...wanted, ...next });
  const name = scanned.flatMap(({ article }) => article.names).find((n) => n.key === wanted.name);
  const articles = shown.map(({ article }) => article);

  return (
    <main>
      <header class="top">
        <h1>{say('pressOverview')}</h1>
        <nav>
          <a href="../words/index.html">{say('yourWords')}</a>
          <a href="../options/index.html">{say('settings')}</a>
        </nav>
      </header>
      {problem && <Problem>{problem}</Problem>}
      <search class="filters">
        <label class="find">
          <span>{say('searchWord')}</span>
          <input
            type="search"
            value={wanted.search}
            placeholder={say('searchPressHint')}
            onInput={(e) => change({ search: e.currentTarget.value })}
          />
        </label>
        <label>
          <span>{say('topic')}</span>
          <select value={wanted.topic} onChange={(e) => change({ topic: e.currentTarget.value })}>
            <option value="">{say('any')}</option>
            {topics.map((topic) => (
              <option key={topic}>{topic}</option>
            ))}
          </select>
        </label>
        <label>
          <span>{say('order')}</span>
          <select value={wanted.order} onChange={(e) => change({ order: e.currentTarget.value as Order })}>
            {ORDERS.map((order) => (
              <option key={order} value={order}>
                {say(ORDER_NAMES[order])}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say('groupBy')}</span>
          <select value={wanted.group} onChange={(e) => change({ group: e.currentTarget.value as Wanted['group'] })}>
            <option value="none">{say('groupNone')}</option>
            <option value="site">{say('site')}</option>
            <option value="topic">{say('topic')}</option>
          </select>
        </label>
      </search>
      <p aria-live="polite">
        {asking > 0 ? say('readingTabs') : say('articlesCount', shown.length)}
        {name && (
          <>
            {' '}
            {say('withName', name.name)}{' '}
            <button type="button" class="link" onClick={() => change({ name: '' })}>
              {say('showAllArticles')}
            </button>
          </>
        )}
      </p>
      {common.length > 0 && (
        <section class="common" aria-label={say('inSeveral')}>
          <h2>{say('inSeveral')}</h2>
          <ul class="names">
            {common.slice(0, COMMON).map((c) => (
              <li key={c.key}>
                <button
                  type="button"
                  class={`name ${c.kind}`}
                  title={c.gloss}
                  aria-pressed={wanted.name === c.key}
                  onClick={() => change({ name: wanted.name === c.key ? '' : c.key })}
                >
                  {c.name} <small>{c.articles}</small>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {grouped(shown, wanted.group).map(([group, members]) => (
        <section key={group}>
          {wanted.group !== 'none' && <h2>{group || say('noTopic')}</h2>}
          {members.map((one) => (
            <ArticleCard
              key={`${one.tab} ${one.article.address}`}
              scanned={one}
              inGroup={wanted.group !== 'none'}
              keep={(article) => void keep(article)}
              remove={(address) => void remove(address)}
              choose={(key) => change({ name: key })}
            />
          ))}
        </section>
      ))}
      {asking === 0 && scanned.length === 0 && <p class="quiet">{say('noArticles')}</p>}
      {asleep.length > 0 && (
        <section>
          <h2>{say('tabsAsleep')}</h2>
          <p class="quiet">{say('tabsAsleepMore')}</p>
          <ul>
            {asleep.map(({ tab, title }) => (
              <li key={tab}>{title}</li>
            ))}
          </ul>
        </section>
      )}
      <div class="buttons">
        <button type="button" onClick={() => void refresh()}>
          {say('readTabsAgain')}
        </button>
        <button
          type="button"
          disabled={articles.length === 0}
          onClick={() => saveFile('msomaji-press.md', 'text/markdown', pressMarkdown(articles))}
        >
          Markdown
        </button>
        <button
          type="button"
          disabled={articles.length === 0}
          onClick={() => saveFile('msomaji-press.csv', 'text/csv', pressCsv(articles))}
        >
          CSV
        </button>
        <button
          type="button"
          disabled={articles.length === 0}
          onClick={() => saveFile('msomaji-press.json', 'application/json', pressJson(articles))}
        >
          JSON
        </button>
      </div>
    </main>
  );
}
