import { browser } from '../extension/browser.ts';
import type { PageState } from '../extension/contract.ts';
import off16 from '../icons/off-16.png';
import off32 from '../icons/off-32.png';
import on16 from '../icons/on-16.png';
import on32 from '../icons/on-32.png';
import other16 from '../icons/other-16.png';
import other32 from '../icons/other-32.png';

const ICONS = {
  on: { 16: on16, 32: on32 },
  other: { 16: other16, 32: other32 },
  off: { 16: off16, 32: off32 },
};

/** The icon and what it says when the pointer rests on it. */
const LOOKS: Record<PageState, { icon: keyof typeof ICONS; title: string }> = {
  off: { icon: 'off', title: 'Msomaji is off' },
  'site off': { icon: 'off', title: 'Msomaji is off on this site' },
  reading: { icon: 'other', title: 'Msomaji is reading this page' },
  swahili: { icon: 'on', title: 'Msomaji: this page is in Swahili' },
  other: { icon: 'other', title: 'Msomaji: this page is not in Swahili' },
  empty: { icon: 'other', title: 'Msomaji: there is no text on this page' },
  unreadable: { icon: 'off', title: 'Msomaji cannot read this page' },
  failed: { icon: 'off', title: 'Msomaji does not work: open it to see why' },
};

/** Makes the toolbar icon of a tab tell how its page stands. */
export async function showState(tabId: number, state: PageState): Promise<void> {
  const { icon, title } = LOOKS[state];
  try {
    await Promise.all([browser.action.setIcon({ tabId, path: ICONS[icon] }), browser.action.setTitle({ tabId, title })]);
  } catch {
    // The tab was closed in the meantime.
  }
}
