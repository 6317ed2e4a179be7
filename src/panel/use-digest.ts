import { useEffect, useState } from 'preact/hooks';
import { askBackground, askPage } from '../extension/channel.ts';
import type { Article, PageSummary } from '../extension/contract.ts';
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

/** What stands for the revision while only the first part of a long page has been read. */
const PART = -1;

/**
 * The digest of the article in a tab: of a long page at first that of its first part, then that of the whole.
 * It is made anew when the page's revision grows; until then the old one of the same page stays.
 * @param summary `undefined` while there is no Swahili to digest
 * @returns also `again`, which makes it anew at once
 */
export function useDigest(tab: number | undefined, summary: PageSummary | undefined): State & { again: () => void } {
  const [state, setState] = useState<State>({ digested: undefined, problem: undefined });
  const [round, setRound] = useState(0);
  const page = summary?.page;
  const wanted = summary && (summary.progress < 1 ? PART : summary.revision);

  // `round` says when to ask, not what.
  useEffect(() => {
    if (tab === undefined || wanted === undefined) {
      setState({ digested: undefined, problem: undefined });
      return;
    }
    const isRenewal = isOf(state.digested, tab, page);
    // A page that has been digested grows: the digest waits for the whole.
    if (isRenewal && wanted === PART) return;
    let ended = false;
    const make = async () => {
      const article = await askPage(tab, 'article', null);
      // Another page may be there by now: its own news makes its digest.
      if (ended || !article.ok || article.value.page !== page) return;
      const { chunks, blocks, headline, date, address, isPrivate } = article.value;
      const digest = await askBackground('digest', { chunks, blocks, headline, date, address, isPrivate });
      if (ended) return;
      const all = chunks.flat();
      const texts = blocks.map((index) => all[index]!);
      if (digest.ok) setState({ digested: { tab, article: article.value, texts, digest: digest.value }, problem: undefined });
      else setState({ digested: undefined, problem: digest.error.message });
    };
    const timer = setTimeout(() => void make(), isRenewal ? CALM : 0);
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [tab, page, wanted, round]);

  return {
    digested: isOf(state.digested, tab, page) ? state.digested : undefined,
    problem: state.problem,
    again: () => setRound((before) => before + 1),
  };
}

function isOf(digested: Digested | undefined, tab: number | undefined, page: number | undefined): boolean {
  return digested !== undefined && digested.tab === tab && digested.article.page === page;
}
