import { browser } from '../extension/browser.ts';
import { askPage, onNews, serveBackground } from '../extension/channel.ts';
import { failure, type Result, success } from '../extension/result.ts';
import { openSidePanel } from '../extension/side-panel.ts';
import type { Engine } from '../swahili/types.ts';
import { annotated } from './annotated.ts';
import { theEngine } from './engine.ts';
import { showState } from './icon.ts';
import { scopeOf } from './scope.ts';

/** Runs `work` with the engine, or says why there is none. */
async function withEngine<T>(work: (engine: Engine) => Result<T>): Promise<Result<T>> {
  const engine = await theEngine();
  return engine.ok ? work(engine.value) : engine;
}

serveBackground({
  read: ({ blocks }, sender) =>
    withEngine((engine) =>
      success(annotated(engine, scopeOf(sender, undefined), blocks).map(({ swahili, marks }) => ({ swahili: swahili.is, marks }))),
    ),

  explain: ({ blocks, block, offset }, sender) =>
    withEngine((engine) => {
      const text = blocks[block];
      if (text === undefined) return failure('invalid', 'There is no such block.');
      return success(engine.explain(annotated(engine, scopeOf(sender, undefined), blocks)[block]!, text, offset) ?? null);
    }),

  digest: (question, sender) =>
    withEngine((engine) => {
      const { chunks, blocks, headline } = question;
      const scope = scopeOf(sender, question);
      const page = chunks.flatMap((texts) => annotated(engine, scope, texts).map((annotation, i) => ({ text: texts[i]!, annotation })));
      const article = blocks.map((index) => page[index]).filter((block) => block !== undefined);
      if (article.length < blocks.length || (headline !== undefined && headline >= blocks.length))
        return failure('invalid', 'There is no such block.');
      const texts = article.map(({ text }) => text);
      const annotations = article.map(({ annotation }) => annotation);
      return success(engine.digest(texts, annotations, headline === undefined ? {} : { headline }));
    }),

  english: ({ blocks }) =>
    withEngine((engine) => {
      const annotations = engine.read(blocks, { assume: true });
      return success(annotations.map((annotation, i) => engine.english(annotation, blocks[i]!)));
    }),

  search: ({ query }) => withEngine((engine) => success(engine.search(query))),
});

onNews('summary', ({ state }, tab) => void showState(tab, state));

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
});
