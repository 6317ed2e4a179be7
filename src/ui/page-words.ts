import type { PageSummary } from '../extension/contract.ts';

/** A short title and a sentence about a page that has nothing to show. */
export interface PageWords {
  title: string;
  text: string;
}

/** What to tell the reader about a page; `undefined` for a Swahili page that is being read. */
export function pageWords(summary: PageSummary | undefined, asking: boolean): PageWords | undefined {
  if (asking) return { title: 'Reading', text: 'Waiting for the page to load.' };
  switch (summary?.state) {
    case undefined:
      return {
        title: 'This page cannot be read',
        text: 'Browsers keep extensions out of their own pages, of stores and of PDF files. If this is an ordinary page that was open before Msomaji was installed, reload it.',
      };
    case 'unreadable':
      return {
        title: 'This page cannot be read',
        text: 'Msomaji reads web pages and text files, and no PDF files or pictures.',
      };
    case 'off':
      return { title: 'Msomaji is off', text: 'Nothing is read or marked on any page.' };
    case 'site off':
      return { title: 'Off on this site', text: `Nothing is read or marked on ${siteName(summary.site)}.` };
    case 'reading':
      return { title: 'Reading', text: 'Looking for Swahili on this page.' };
    case 'empty':
      return { title: 'Nothing to read', text: 'There is no text on this page.' };
    case 'other':
      return { title: 'Not in Swahili', text: 'Msomaji found no Swahili on this page, so it leaves it alone.' };
    case 'failed':
      return { title: 'Something is broken', text: summary.message ?? 'Msomaji’s engine does not work.' };
    case 'swahili':
      return undefined;
  }
}

/** A site in words. */
export function siteName(site: string): string {
  return site === 'file' ? 'files of this computer' : site;
}
