import { browser } from '../extension/browser.ts';
import { announce, servePage } from '../extension/channel.ts';
import type { PageSummary } from '../extension/contract.ts';
import { byKind } from '../extension/kinds.ts';
import { failure, success } from '../extension/result.ts';
import { loadSettings, type Settings, siteOf, watchSettings } from '../extension/settings.ts';
import { page } from './dom.ts';
import { type Asked, handover } from './gate/handover.ts';
import { endWithExtension } from './orphan.ts';
import type { Reader } from './reader.ts';
import { clearHighlights } from './registry.ts';
import { Session } from './session.ts';
import { HOST } from './tooltip.tsx';

/** What there is to say of a page that is not being read. */
function unread(state: PageSummary['state']): Reader['summary'] {
  return { state, message: undefined, revision: 0, progress: 0, counts: byKind(() => 0) };
}

const READABLE = ['text/html', 'application/xhtml+xml', 'text/plain'];

async function start(waiting: readonly Asked[]): Promise<void> {
  const ended = new AbortController();
  const site = siteOf(location);
  const began = Date.now();
  // A frame marks and explains what is in it; for the tab speaks its page.
  const isTop = window === window.top;
  let session: { it: Session; end: AbortController } | undefined;
  let state: PageSummary['state'] = 'reading';

  // Firefox stops the content script of an extension that is being updated before it can clean up, and starts the new one in its place.
  clearHighlights();
  for (const old of page.querySelectorAll(`[${HOST}]`)) old.remove();

  const summed = (): PageSummary => ({
    ...(session?.it.reading ?? unread(state)),
    site,
    page: began,
    title: page.title,
    address: location.href,
  });
  const tell = () => isTop && announce('summary', summed());

  const apply = (settings: Settings): void => {
    if (!READABLE.includes(page.contentType)) state = 'unreadable';
    else if (!settings.on) state = 'off';
    else state = settings.sitesOff.includes(site) ? 'site off' : 'reading';
    if (state !== 'reading') {
      session?.end.abort();
      session = undefined;
    } else if (session) session.it.apply(settings);
    else {
      const end = new AbortController();
      session = { it: new Session(settings, tell, end.signal), end };
    }
    tell();
  };

  const notRead = () => failure('unreachable', 'This page is not being read.');
  const answers: Parameters<typeof servePage>[0] = {
    summary: () => success(summed()),
    article: () =>
      session ? success({ ...session.it.takeArticle(), page: began, isPrivate: browser.extension.inIncognitoContext ?? true }) : notRead(),
    show: (place) => session?.it.show(place) ?? notRead(),
    step: ({ direction }) => session?.it.step(direction) ?? notRead(),
    select: () => session?.it.select() ?? notRead(),
  };
  if (isTop) servePage(answers, waiting, ended.signal);
  ended.signal.addEventListener('abort', () => session?.end.abort());
  endWithExtension(ended);
  watchSettings(apply, ended.signal);
  // A page that the browser kept and shows again has lost its icon.
  window.addEventListener('pageshow', ({ persisted }) => persisted && tell(), { signal: ended.signal });

  const { settings } = await loadSettings();
  if (!ended.signal.aborted) apply(settings);
}

const waiting = handover()?.take();
if (waiting) void start(waiting);
