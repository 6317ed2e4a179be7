import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from '../extension/browser.ts';
import { askBackground, askPage, onNews } from '../extension/channel.ts';
import { reason } from '../extension/result.ts';
import { tellChange } from '../extension/tell-change.ts';
import { type Article, allArticles, articleOf, keepArticle, removeArticle } from '../library/articles.ts';
import { type Library, theLibrary } from '../library/database.ts';
import { onChange } from '../library/news.ts';
import { say } from '../ui/say.ts';
import type { Scanned } from './scanned.ts';

/** A tab that the browser has put to sleep: only its title is known. */
export interface Asleep {
  tab: number;
  title: string;
}

export interface Press {
  scanned: readonly Scanned[];
  asleep: readonly Asleep[];
  /** How many tabs are still being asked. */
  asking: number;
  problem: string | undefined;
  keep(article: Article): Promise<void>;
  remove(address: string): Promise<void>;
  refresh(): Promise<void>;
}

/** What the page in a tab says, if it is a Swahili article. */
async function scan(tab: number): Promise<Article | undefined> {
  const summary = await askPage(tab, 'summary', null);
  if (!summary.ok || summary.value.state !== 'swahili') return undefined;
  const article = await askPage(tab, 'article', null);
  if (!article.ok) return undefined;
  const { chunks, blocks, headline, date, title, address, isPrivate } = article.value;
  const digest = await askBackground('digest', { chunks, blocks, headline, date, address, isPrivate });
  return digest.ok ? articleOf(address, title, summary.value.site, digest.value) : undefined;
}

/** The Swahili articles of all tabs and of the reading list. */
export function usePress(): Press {
  const [open, setOpen] = useState<ReadonlyMap<number, Article>>(new Map());
  const [asleep, setAsleep] = useState<readonly Asleep[]>([]);
  const [kept, setKept] = useState<readonly Article[]>([]);
  const [asking, setAsking] = useState(0);
  const [problem, setProblem] = useState<string>();

  const readList = useCallback(async () => {
    try {
      setKept(await allArticles(await theLibrary()));
    } catch (error) {
      setProblem(say('cannotReadWords', reason(error)));
    }
  }, []);

  const ask = useCallback(async (tab: number) => {
    setAsking((n) => n + 1);
    const article = await scan(tab);
    setAsking((n) => n - 1);
    setOpen((before) => {
      const next = new Map(before);
      if (article) next.set(tab, article);
      else next.delete(tab);
      return next;
    });
  }, []);

  const refresh = useCallback(async () => {
    const tabs = await browser.tabs.query({});
    setAsleep(tabs.flatMap((t) => (t.discarded && t.id !== undefined ? [{ tab: t.id, title: t.title ?? '' }] : [])));
    // One after the other: twenty pages at once would keep the background from answering a pointer.
    for (const { id, discarded } of tabs) if (id !== undefined && !discarded) await ask(id);
  }, [ask]);

  useEffect(() => {
    const ended = new AbortController();
    onChange(() => void readList(), ended.signal);
    const stop = onNews('summary', ({ progress, state }, tab) => {
      if (progress === 1 || state !== 'swahili') void ask(tab);
    });
    const closed = (tab: number) =>
      setOpen((before) => {
        const next = new Map(before);
        next.delete(tab);
        return next;
      });
    browser.tabs.onRemoved.addListener(closed);
    void readList();
    void refresh();
    return () => {
      ended.abort();
      stop();
      browser.tabs.onRemoved.removeListener(closed);
    };
  }, [ask, readList, refresh]);

  const write = async (work: (library: Library) => Promise<void>) => {
    try {
      const library = await theLibrary();
      await work(library);
      setProblem(undefined);
      await tellChange(library);
    } catch (error) {
      setProblem(say('cannotSaveThis', reason(error)));
    }
    await readList();
  };

  const addresses = new Set(kept.map((a) => a.address));
  const inTabs = [...open].map(([tab, article]) => ({ article, tab, kept: addresses.has(article.address) }));
  const shown = new Set(inTabs.map(({ article }) => article.address));
  return {
    scanned: [...inTabs, ...kept.filter((a) => !shown.has(a.address)).map((article) => ({ article, tab: undefined, kept: true }))],
    asleep,
    asking,
    problem,
    keep: (article) => write((library) => keepArticle(library, { ...article, saved: Date.now() })),
    remove: (address) => write((library) => removeArticle(library, address)),
    refresh,
  };
}
