import { browser } from '../extension/browser.ts';
import type { PageState } from '../extension/contract.ts';
import off16 from '../icons/off-16.png';
import off32 from '../icons/off-32.png';
import on16 from '../icons/on-16.png';
import on32 from '../icons/on-32.png';
import other16 from '../icons/other-16.png';
import other32 from '../icons/other-32.png';
import { type Message, say } from '../ui/say.ts';

const ICONS = {
  on: { 16: on16, 32: on32 },
  other: { 16: other16, 32: other32 },
  off: { 16: off16, 32: off32 },
};

/** The icon and what it says when the pointer rests on it. */
const LOOKS: Record<PageState, { icon: keyof typeof ICONS; title: Message }> = {
  off: { icon: 'off', title: 'iconOff' },
  'site off': { icon: 'off', title: 'iconSiteOff' },
  reading: { icon: 'other', title: 'iconReading' },
  swahili: { icon: 'on', title: 'iconSwahili' },
  other: { icon: 'other', title: 'iconOther' },
  empty: { icon: 'other', title: 'iconEmpty' },
  unreadable: { icon: 'off', title: 'iconUnreadable' },
  failed: { icon: 'off', title: 'iconFailed' },
};

/** Makes the toolbar icon of a tab tell how its page stands. */
export async function showState(tabId: number, state: PageState): Promise<void> {
  const { icon, title } = LOOKS[state];
  try {
    await Promise.all([browser.action.setIcon({ tabId, path: ICONS[icon] }), browser.action.setTitle({ tabId, title: say(title) })]);
  } catch {
    // The tab was closed in the meantime.
  }
}

/** Makes the icon of all tabs tell that everything is switched off, or that it is not. What a page tells of itself goes before. */
export async function showSwitch(on: boolean): Promise<void> {
  const { icon, title } = LOOKS[on ? 'other' : 'off'];
  await Promise.all([browser.action.setIcon({ path: ICONS[icon] }), browser.action.setTitle({ title: on ? 'Msomaji' : say(title) })]);
}
