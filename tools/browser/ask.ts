import type { Page } from 'puppeteer-core';

declare const chrome: {
  tabs: {
    query(query: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object): Promise<{ value?: { title?: string } } | undefined>;
  };
};

/**
 * Asks the content script of the tab whose page has a title, as the extension's own pages do.
 * @param view one of these pages. @param title `undefined` for the first tab that answers.
 */
export function ask(view: Page, title: string | undefined, type: string, question: unknown = null): Promise<unknown> {
  return view.evaluate(
    async (title, type, question) => {
      for (const { id } of await chrome.tabs.query({})) {
        const answer = await chrome.tabs.sendMessage(id, { to: 'page', type: 'summary', question: null }).catch(() => undefined);
        if (answer && (title === undefined || answer.value?.title === title))
          return chrome.tabs.sendMessage(id, { to: 'page', type, question });
      }
      return undefined;
    },
    title,
    type,
    question,
  );
}
