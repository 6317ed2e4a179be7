import type { Runtime } from 'webextension-polyfill';
import { browser } from '../../extension/browser.ts';
import type { PageState, PageSummary } from '../../extension/contract.ts';
import { byKind } from '../../extension/kinds.ts';
import { siteOf } from '../../extension/site.ts';
import { page } from '../dom.ts';
import { bringReader } from './bring.ts';
import { firstEvents } from './first-events.ts';
import { type Asked, leave } from './handover.ts';
import { type Heard, watchText } from './watch-text.ts';

/*
 * The gate is on every page. It hears events first, looks through the text in the page itself, and has the reader brought when there is
 * Swahili. Of any other page nothing is sent, and nothing else is loaded.
 */

const READABLE = ['text/html', 'application/xhtml+xml', 'text/plain'];
/** Smaller frames hold advertisements and buttons: CSS pixels. */
const LARGE = { width: 300, height: 200 };
/** Milliseconds that whoever asks waits for the page to be looked through. */
const PATIENCE = 1_000;
const STATES: Record<Heard, PageState> = { nothing: 'empty', words: 'other', Swahili: 'reading' };

const ended = new AbortController();
const began = Date.now();
const isTop = window === window.top;
const site = siteOf(location);
const waiting: Asked[] = [];
let state: PageState = 'reading';
let watching: AbortController | undefined;
let bringing: Promise<void> | undefined;
let known: (() => void) | undefined;
const looked = new Promise<void>((resolve) => {
  known = resolve;
});

const summary = (): PageSummary => ({
  state,
  site,
  page: began,
  title: page.title,
  address: location.href,
  revision: 0,
  progress: state === 'reading' ? 0 : 1,
  counts: byKind(() => 0),
});

function bring(): void {
  bringing ??= bringReader(ended.signal).finally(() => {
    bringing = undefined;
  });
}

function become(now: PageState): void {
  state = now;
  if (now !== 'reading') known?.();
}

function watch(): void {
  watching = new AbortController();
  watchText((heard) => {
    become(STATES[heard]);
    if (heard === 'Swahili') bring();
  }, watching.signal);
}

/** What the settings say; the reader, once it is here, asks them itself. */
async function apply(): Promise<void> {
  // A browser that refuses to read them is told of where something is shown.
  const { on = true, sitesOff = [] } = await browser.storage.local.get(['on', 'sitesOff']).catch(() => ({}) as Record<string, unknown>);
  if (ended.signal.aborted) return;
  watching?.abort();
  if (!READABLE.includes(page.contentType)) become('unreadable');
  else if (on === false) become('off');
  else if (Array.isArray(sitesOff) && sitesOff.includes(site)) {
    become('site off');
    if (isTop) void browser.runtime.sendMessage({ news: 'summary', value: summary() }).catch(() => undefined);
  } else {
    become('reading');
    watch();
  }
}

function heard(message: unknown, sender: Runtime.MessageSender, answer: (result: unknown) => void): true | undefined {
  const { to, type } = (message ?? {}) as { to?: unknown; type?: unknown };
  if (to !== 'page' || sender.id !== browser.runtime.id) return undefined;
  if (type === 'summary') {
    const told = () => answer({ ok: true, value: summary() });
    void Promise.race([looked, new Promise((resolve) => setTimeout(resolve, PATIENCE))]).then(told);
  } else if (state === 'other' || state === 'empty' || bringing) {
    // Whoever asks to have something explained gets it on any page.
    waiting.push([message, sender, answer]);
    bring();
  } else answer({ ok: false, error: { code: 'unreachable', message: 'This page is not being read.' } });
  return true;
}

function changed(changes: object, area: string): void {
  if (area === 'local' && ('on' in changes || 'sitesOff' in changes)) void apply();
}

function start(): void {
  if (ended.signal.aborted || (!isTop && (innerWidth < LARGE.width || innerHeight < LARGE.height))) return;
  browser.storage.onChanged.addListener(changed);
  void apply();
}

leave({
  listen: firstEvents(),
  take: () => {
    if (ended.signal.aborted) return undefined;
    ended.abort();
    watching?.abort();
    browser.runtime.onMessage.removeListener(heard as never);
    browser.storage.onChanged.removeListener(changed);
    return waiting.splice(0);
  },
});
if (isTop) browser.runtime.onMessage.addListener(heard as never);
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
else start();
