import { useEffect, useState } from 'preact/hooks';
import { askBackground, askPage } from '../extension/channel.ts';
import type { Article } from '../extension/contract.ts';
import type { Digest } from '../swahili/types.ts';

/** An article with its digest. */
export interface Digested {
  tab: number;
  article: Article;
  /** The texts of the article's blocks. */
  texts: readonly string[];
  digest: Digest;
}

interface State {
  digested: Digested | undefined;
  problem: string | undefined;
}

/** Milliseconds without a change of the page before its digest is made anew. */
const CALM = 300;

/**
 * The digest of the article in a tab. It is made anew when the page's revision grows; until then the old one of the same tab stays.
 * @param revision `undefined` while there is no Swahili to digest
 * @returns also `again`, which makes it anew at once
 */
export function useDigest(tab: number | undefined, revision: number | undefined): State & { again: () => void } {
  const [state, setState] = useState<State>({ digested: undefined, problem: undefined });
  const [round, setRound] = useState(0);

  // `revision` and `round` say when to ask, not what.
  useEffect(() => {
    if (tab === undefined || revision === undefined) {
      setState({ digested: undefined, problem: undefined });
      return;
    }
    let ended = false;
    const make = async () => {
      const article = await askPage(tab, 'article', null);
      if (ended || !article.ok) return;
      const { chunks, blocks, headline } = article.value;
      const digest = await askBackground('digest', { chunks, blocks, headline });
      if (ended) return;
      const page = chunks.flat();
      const texts = blocks.map((index) => page[index]!);
      if (digest.ok) setState({ digested: { tab, article: article.value, texts, digest: digest.value }, problem: undefined });
      else setState({ digested: undefined, problem: digest.error.message });
    };
    const timer = setTimeout(() => void make(), state.digested?.tab === tab ? CALM : 0);
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [tab, revision, round]);

  return {
    digested: state.digested?.tab === tab ? state.digested : undefined,
    problem: state.problem,
    again: () => setRound((before) => before + 1),
  };
}
