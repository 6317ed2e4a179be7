import { Entries } from './entries.tsx';
import { KeySentences } from './key-sentences.tsx';
import { Learning } from './learning.tsx';
import { Strip } from './strip.tsx';
import { TakeAway } from './take-away.tsx';
import { evidenceOf, Topics } from './topics.tsx';
import type { Digested } from './use-digest.ts';

/** A place in the article: the block's index in it, and UTF-16 code units. */
export interface Place {
  block: number;
  start: number;
  end: number;
}

interface Props {
  digested: Digested;
  /** Scrolls the page to a place. */
  show(place: Place): void;
}

/** The article in short: what happened, in its key sentences, and who, where and what it is about. */
export function DigestView({ digested, show }: Props) {
  const { article, texts, digest } = digested;
  const topics = evidenceOf(digest);
  return (
    <>
      <header>
        {digest.gist && (
          <>
            <p class="rough">Rough English</p>
            <h1>{digest.gist}</h1>
          </>
        )}
        {digest.gist ? (
          <p class="headline" lang="sw">
            {article.title}
          </p>
        ) : (
          <h1 lang="sw">{article.title}</h1>
        )}
        <p class="quiet small">
          {digest.difficulty.words.toLocaleString('en')} words, {Math.max(1, Math.round(digest.difficulty.minutes))} min to read
        </p>
      </header>
      <KeySentences sentences={digest.sentences} show={show} />
      <Strip texts={texts} entries={digest.entries} topics={topics} show={show} />
      <Entries entries={digest.entries} show={show} />
      <Topics topics={topics} show={show} />
      <Learning difficulty={digest.difficulty} vocabulary={digest.vocabulary} />
      <TakeAway digested={digested} />
    </>
  );
}
