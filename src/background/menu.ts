import { browser } from '../extension/browser.ts';
import { askPage } from '../extension/channel.ts';
import { reason } from '../extension/result.ts';
import { say } from '../ui/say.ts';

const EXPLAIN = 'explain-selection';

/** Puts “explain what is selected” into the browser's context menu, and does it. */
export function offerInMenu(): void {
  const { contextMenus } = browser;
  // Whatever an earlier background has put there goes first.
  contextMenus.removeAll().then(
    () => contextMenus.create({ id: EXPLAIN, title: say('commandSelection'), contexts: ['selection'] }),
    (error) => console.error(reason(error)),
  );
  contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === EXPLAIN && tab?.id !== undefined) void askPage(tab.id, 'select', null);
  });
}
