import type { ComponentChildren } from 'preact';
import { KINDS } from '../extension/kinds.ts';
import { kindName } from '../ui/kinds.ts';
import { say } from '../ui/say.ts';
import { Entries } from './entries.tsx';
import { Export } from './export.tsx';
import { Facts } from './facts.tsx';
import { Headlines } from './headlines.tsx';
import { Jump, type Target } from './jump.tsx';
import { KeySentences } from './key-sentences.tsx';
import { Learning } from './learning.tsx';
import type { Place } from './place.ts';
import { Strip } from './strip.tsx';
import { evidenceOf, Topics } from './topics.tsx';
import type { Digested } from './use-digest.ts';
import { WholeArticle } from './whole-article.tsx';

interface Props {
  digested: Digested;
  /** Scrolls the page to a place. */
  show(place: Place): void;
  /** What stands above the digest: news of the page. */
  children?: ComponentChildren;
}

/** The article in short: what happened, in its key sentences, and who, where and what it is about. */
export function DigestView({ digested, show, children }: Props) {
  const { article, texts, digest } = digested;
  const topics = evidenceOf(digest);
  // A list has no one gist.
  const gist = article.isList ? '' : digest.gist;
  const targets: Target[] = [
    ...(article.isList ? [{ name: 'headlines', title: say('headlines') }] : []),
    ...(!article.isList && digest.facts.length > 0 ? [{ name: 'facts', title: say('whoDidWhat') }] : []),
    ...(!article.isList && digest.sentences.length > 0 ? [{ name: 'sentences', title: say('keySentences') }] : []),
    ...KINDS.filter((kind) => kind !== 'term' && digest.entries.some((entry) => entry.kind === kind)).map((kind) => ({
      name: kind,
      title: kindName(kind, true),
    })),
    ...(topics.length > 0 ? [{ name: 'topics', title: say('topics') }] : []),
    ...(article.isList ? [] : [{ name: 'whole', title: say('wholeArticle') }]),
    { name: 'export', title: say('export') },
  ];
  return (
    <>
      <Jump targets={targets} />
      <main>
        {children}
        <header>
          {gist && (
            <>
              <p class="rough">{say('roughEnglish')}</p>
              <h1 lang="en">{gist}</h1>
            </>
          )}
          {gist ? (
            <p class="headline" lang="sw">
              {article.title}
            </p>
          ) : (
            <h1 lang="sw">{article.title}</h1>
          )}
          <p class="quiet small">
            {say('wordsAndMinutes', digest.difficulty.words.toLocaleString(), Math.max(1, Math.round(digest.difficulty.minutes)))}
          </p>
        </header>
        {article.isList ? (
          <Headlines texts={texts} show={show} />
        ) : (
          <>
            <Facts facts={digest.facts} show={show} />
            <KeySentences sentences={digest.sentences} show={show} />
          </>
        )}
        <Entries entries={digest.entries} show={show} />
        <Topics topics={topics} show={show} />
        <Strip texts={texts} entries={digest.entries} topics={topics} show={show} />
        {!article.isList && <WholeArticle texts={texts} show={show} />}
        <Learning difficulty={digest.difficulty} vocabulary={digest.vocabulary} />
        <Export digested={digested} />
      </main>
    </>
  );
}
