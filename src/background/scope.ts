import type { Runtime } from 'webextension-polyfill';

/** Whose texts are remembered together: those of one site. `undefined` in a private window, where nothing is remembered. */
export type Scope = string | undefined;

/** The scope of whoever asks. What a page's own content script says of its address does not count. */
export function scopeOf({ tab, url }: Runtime.MessageSender, asked: { address: string; isPrivate: boolean } | undefined): Scope {
  const { address = '', isPrivate = true } =
    tab && url !== undefined && !isOwn(url) ? { address: url, isPrivate: tab.incognito } : (asked ?? {});
  return isPrivate ? undefined : siteOf(address);
}

/** The origin; of what has none, such as a file, its address. */
function siteOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin } = new URL(address);
  return origin === 'null' ? address.split('#', 1)[0] : origin;
}

function isOwn(url: string): boolean {
  return /^(?:chrome|moz)-extension:/.test(url);
}
