import type { PageState, PageSummary } from '../extension/contract.ts';
import { type Message, say } from './say.ts';

/** A short title and a sentence about a page that has nothing to show. */
export interface PageWords {
  title: string;
  text: string;
}

const WORDS: Record<Exclude<PageState, 'swahili' | 'failed' | 'site off'>, { title: Message; text: Message }> = {
  unreadable: { title: 'pageUnreadable', text: 'pageUnreadableText' },
  off: { title: 'pageOff', text: 'pageOffText' },
  reading: { title: 'pageReading', text: 'pageReadingText' },
  empty: { title: 'pageEmpty', text: 'pageEmptyText' },
  other: { title: 'pageOther', text: 'pageOtherText' },
};

/** What to tell the reader about a page; `undefined` for a Swahili page that is being read. */
export function pageWords(summary: PageSummary | undefined, asking: boolean): PageWords | undefined {
  if (asking) return { title: say('pageReading'), text: say('pageWaiting') };
  if (!summary) return { title: say('pageUnreachable'), text: say('pageUnreachableText') };
  switch (summary.state) {
    case 'swahili':
      return undefined;
    case 'failed':
      return { title: say('pageFailed'), text: summary.message ?? say('pageFailedText') };
    case 'site off':
      return { title: say('pageSiteOff', siteName(summary.site)), text: say('pageSiteOffText') };
    default: {
      const { title, text } = WORDS[summary.state];
      return { title: say(title), text: say(text) };
    }
  }
}

/** A site in words. */
export function siteName(site: string): string {
  return site === 'file' ? say('filesHere') : site;
}
