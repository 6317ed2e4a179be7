import { browser } from './browser.ts';

/**
 * Opens the side panel (Chrome) or the sidebar (Firefox). Browsers allow it only while they handle a click,
 * so it must be called before anything is awaited.
 */
export async function openSidePanel(windowId: number): Promise<void> {
  if (browser.sidebarAction) return browser.sidebarAction.open();
  const { sidePanel } = browser as unknown as { sidePanel: { open(options: { windowId: number }): Promise<void> } };
  return sidePanel.open({ windowId });
}
