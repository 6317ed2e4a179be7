import { browser } from '../extension/browser.ts';
import { askPage, onNews, serveBackground } from '../extension/channel.ts';
import { failure, type Result, success } from '../extension/result.ts';
import { loadSettings, watchSettings } from '../extension/settings.ts';
import { openSidePanel } from '../extension/side-panel.ts';
import type { Annotation, Engine, English } from '../swahili/types.ts';
import { annotated } from './annotated.ts';
import { bring } from './bring.ts';
import { theEngine } from './engine.ts';
import { showState, showSwitch } from './icon.ts';
import { learningIn, save, setStatus, statusOf, watchLibrary } from './library.ts';
import { offerInMenu } from './menu.ts';
import { useOwnTerms, watchOwnTerms } from './own-terms.ts';
import { scopeOf } from './scope.ts';
import { readSelection } from './selection.ts';
import { oneStep, type Steps, type Waiting, Work } from './work.ts';

const work = new Work();

/** Of a longer text the beginning is digested, in UTF-16 code units: about 25,000 words. */
const LONGEST_ARTICLE = 150_000;

/** Has work done with the engine, or says why there is none. */
async function withEngine<T>(who: Waiting, steps: (engine: Engine) => Steps<T>): Promise<Result<T>> {
  const engine = await theEngine();
  if (engine.ok) await useOwnTerms(engine.value);
  return engine.ok ? work.do(steps(engine.value), who) : engine;
}

serveBackground({
  bring: (_nothing, sender) => bring(sender),

  read: ({ blocks, date }, sender) =>
    withEngine('page', (engine) =>
      oneStep(() => {
        const read = annotated(engine, scopeOf(sender, undefined), blocks, date);
        return success(read.map(({ swahili, marks }) => ({ swahili: swahili.is, marks })));
      }),
    ),

  explain: ({ blocks, date, block, offset }, sender) =>
    withEngine({ pointer: sender.tab?.id ?? -1 }, (engine) =>
      oneStep(() => {
        const text = blocks[block];
        if (text === undefined) return noSuchBlock();
        return success(engine.explain(annotated(engine, scopeOf(sender, undefined), blocks, date)[block]!, text, offset) ?? null);
      }),
    ),

  digest: (question, sender) =>
    withEngine('view', function* (engine) {
      const scope = scopeOf(sender, question);
      const page: { text: string; annotation: Annotation }[] = [];
      for (const texts of question.chunks) {
        page.push(...annotated(engine, scope, texts, question.date).map((annotation, i) => ({ text: texts[i]!, annotation })));
        yield;
      }
      const article = question.blocks.map((index) => page[index]);
      const { headline } = question;
      if (!article.every((block) => block !== undefined) || (headline !== undefined && headline >= article.length)) return noSuchBlock();
      const digested = beginning(article, LONGEST_ARTICLE);
      const texts = digested.map(({ text }) => text);
      const annotations = digested.map(({ annotation }) => annotation);
      return success(engine.digest(texts, annotations, headline !== undefined && headline < digested.length ? { headline } : {}));
    }),

  english: ({ blocks }) =>
    withEngine('view', function* (engine) {
      const annotations = engine.read(blocks, { assume: true });
      const said: English[] = [];
      for (const [i, annotation] of annotations.entries()) {
        yield;
        said.push(engine.english(annotation, blocks[i]!));
      }
      return success(said);
    }),

  save: (question) =>
    save(question, (sentence) =>
      withEngine('view', (engine) => oneStep(() => success(engine.english(engine.read([sentence], { assume: true })[0]!, sentence)))),
    ),
  learning: async ({ blocks, date }, sender) => {
    const read = await withEngine('page', (engine) => oneStep(() => success(annotated(engine, scopeOf(sender, undefined), blocks, date))));
    return read.ok ? success(await learningIn(read.value)) : read;
  },
  statusOf: (word) => statusOf(word),
  setStatus: ({ status, ...word }) => setStatus(word, status),

  selection: ({ text }, sender) =>
    withEngine({ pointer: sender.tab?.id ?? -1 }, (engine) => oneStep(() => success(readSelection(engine, text)))),

  search: ({ query }) => withEngine('view', (engine) => oneStep(() => success(engine.search(query)))),

  conjugation: ({ lemma, subject }) => withEngine('view', (engine) => oneStep(() => success([...engine.conjugation(lemma, subject)]))),

  agreement: ({ nounClass }) => withEngine('view', (engine) => oneStep(() => success([...engine.agreement(nounClass)]))),
});

function noSuchBlock() {
  return failure('invalid', 'There is no such block.');
}

/** The blocks in which the first `length` code units stand. */
function beginning<T extends { text: string }>(blocks: readonly T[], length: number): T[] {
  let before = 0;
  return blocks.filter(({ text }) => (before += text.length) - text.length < length);
}

// As long as the background lives.
const { signal } = new AbortController();
watchLibrary(signal);
watchOwnTerms(signal);

onNews('summary', ({ state }, tab) => void showState(tab, state));

const showWhetherOn = () => void loadSettings().then(({ settings }) => showSwitch(settings.on));
// Pages that are not Swahili tell nothing: their icon is that of all tabs.
watchSettings(({ on }) => void showSwitch(on), new AbortController().signal);
browser.runtime.onStartup.addListener(showWhetherOn);

// A port tells a page when the extension goes away; nothing is sent over it.
browser.runtime.onConnect.addListener(() => undefined);

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
});

browser.commands.onCommand.addListener((command, tab) => {
  if (tab?.id === undefined) return;
  // A browser opens its side panel only while the key is still being handled.
  if (command === 'panel' && tab.windowId !== undefined) void openSidePanel(tab.windowId);
  if (command === 'next-mark') void askPage(tab.id, 'step', { direction: 'next' });
  if (command === 'previous-mark') void askPage(tab.id, 'step', { direction: 'previous' });
  if (command === 'explain-selection') void askPage(tab.id, 'select', null);
});

offerInMenu();
