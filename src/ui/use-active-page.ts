import { useEffect, useState } from 'preact/hooks';
import { browser } from '../extension/browser.ts';
import { askPage, onNews } from '../extension/channel.ts';
import type { PageSummary } from '../extension/contract.ts';

/** The tab that is in front of the reader, in the window of the view. */
export interface ActivePage {
  tab: number | undefined;
  windowId: number | undefined;
  /** How the page stands; `undefined` when no content script is there, as in the browser's own pages. */
  summary: PageSummary | undefined;
  /** True while it is not known yet. */
  asking: boolean;
}

/** Follows the active tab of the view's window, and what its page announces. */
export function useActivePage(): ActivePage {
  const [page, setPage] = useState<ActivePage>({ tab: undefined, windowId: undefined, summary: undefined, asking: true });

  useEffect(() => {
    let current: number | undefined;
    let ended = false;
    /** How often the page in front has told how it stands: what it tells while it is being asked is newer than its answer. */
    let told = 0;

    const ask = async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (ended) return;
      current = tab?.id;
      const before = told;
      const answer = tab?.id === undefined ? undefined : await askPage(tab.id, 'summary', null);
      if (ended || current !== tab?.id) return;
      if (told !== before) {
        setPage((page) => ({ ...page, tab: tab?.id, windowId: tab?.windowId }));
        return;
      }
      const summary = answer?.ok ? answer.value : undefined;
      setPage({ tab: tab?.id, windowId: tab?.windowId, summary, asking: !summary && tab?.status === 'loading' });
    };
    const updated = (tab: number, { status }: { status?: string }) => {
      if (tab === current && status !== undefined) void ask();
    };
    const activated = () => void ask();

    browser.tabs.onActivated.addListener(activated);
    browser.tabs.onUpdated.addListener(updated);
    const stop = onNews('summary', (summary, tab) => {
      if (tab !== current) return;
      told++;
      setPage((before) => ({ ...before, summary, asking: false }));
    });
    void ask();
    return () => {
      ended = true;
      stop();
      browser.tabs.onActivated.removeListener(activated);
      browser.tabs.onUpdated.removeListener(updated);
    };
  }, []);
  return page;
}
