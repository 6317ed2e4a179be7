import type { Runtime } from 'webextension-polyfill';
import { browser } from '../extension/browser.ts';
import { failure, type Result, reason, success } from '../extension/result.ts';
import reader from '../page/content.iife.ts?script';
import marks from '../page/highlights.css?url';

/** Brings the reader and the style of its marks into the frame whose gate has asked for them. */
export async function bring({ tab, frameId }: Runtime.MessageSender): Promise<Result<null>> {
  if (tab?.id === undefined) return failure('unreachable', 'There is no page.');
  const target = { tabId: tab.id, frameIds: [frameId ?? 0] };
  try {
    await browser.scripting.insertCSS({ target, files: [marks] });
    await browser.scripting.executeScript({ target, files: [reader] });
    return success(null);
  } catch (error) {
    return failure('unreachable', reason(error));
  }
}
