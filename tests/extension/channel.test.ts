import { beforeEach, describe, expect, test, vi } from 'vitest';

type Listener = (message: unknown, sender: object, sendResponse: (answer: unknown) => void) => true | undefined;

const listeners = new Set<Listener>();
let failures = 0;

/** Delivers a message to all listeners, as a browser does. */
function send(message: unknown, sender: object = { id: 'test', tab: { id: 7 } }): Promise<unknown> {
  if (failures-- > 0) return Promise.reject(new Error('Could not establish connection.'));
  return new Promise((resolve, reject) => {
    const waits = [...listeners].map((listener) => listener(structuredClone(message), sender, resolve));
    if (!waits.includes(true)) reject(new Error('Receiving end does not exist.'));
  });
}

vi.stubGlobal('browser', {
  runtime: {
    id: 'test',
    sendMessage: send,
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  },
  tabs: { sendMessage: (_tab: number, message: unknown) => send(message) },
});

const { announce, askBackground, askPage, onNews, serveBackground, servePage } = await import('../../src/extension/channel.ts');
const { failure, success } = await import('../../src/extension/result.ts');

beforeEach(() => {
  listeners.clear();
  failures = 0;
});

function serve(read: () => unknown = () => success([{ swahili: true, marks: [] }])): void {
  serveBackground({
    bring: () => success(null),
    read: read as never,
    explain: () => success(null),
    digest: () => failure('dictionary', 'It is damaged.'),
    english: () => success([]),
    save: () => success('new'),
    learning: () => success([]),
    statusOf: () => success(null),
    setStatus: () => success(null),
    selection: () => success({ explanation: null, english: [], words: [] }),
    search: () => success({ readings: [], english: '', entries: [] }),
    conjugation: () => success([]),
    agreement: () => success([]),
  });
}

describe('a question to the background', () => {
  test('gets its answer', async () => {
    serve();
    expect(await askBackground('read', { blocks: ['Habari'] })).toEqual(success([{ swahili: true, marks: [] }]));
  });

  test('gets the failure that was the answer', async () => {
    serve();
    expect(await askBackground('digest', { chunks: [], blocks: [], address: '', isPrivate: true })).toEqual(
      failure('dictionary', 'It is damaged.'),
    );
  });

  test('is asked again when the background was just being stopped, and was stopped again', async () => {
    serve();
    failures = 3;
    expect(await askBackground('explain', { blocks: [], block: 0, offset: 0 })).toEqual(success(null));
  });

  test('is asked again when no answer comes, as when the background is stopped while it works', async () => {
    vi.useFakeTimers();
    let asked = 0;
    serve(() => (++asked === 1 ? new Promise(() => undefined) : success([{ swahili: true, marks: [] }])));
    const answer = askBackground('read', { blocks: ['Habari'] });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await answer).toEqual(success([{ swahili: true, marks: [] }]));
    vi.useRealTimers();
  });

  test('fails in words when nobody answers', async () => {
    expect(await askBackground('read', { blocks: [] })).toMatchObject({
      ok: false,
      error: { code: 'unreachable', message: expect.not.stringContaining('eceiving end') },
    });
  });

  test('fails in words when the answer throws', async () => {
    serve(() => {
      throw new Error('too long');
    });
    expect(await askBackground('read', { blocks: [] })).toEqual(failure('failed', 'too long'));
  });

  test.each([
    ['a question of another form', { to: 'background', type: 'read', question: { blocks: [1] } }],
    ['a missing question', { to: 'background', type: 'explain', question: null }],
    ['an unknown question', { to: 'background', type: 'toString', question: null }],
    ['a type that cannot be written', { to: 'background', type: { toString: null }, question: null }],
    ['a type that is a list', { to: 'background', type: ['read'], question: { blocks: [] } }],
  ])('%s is refused', async (_name, message) => {
    serve();
    expect(await send(message)).toMatchObject({ ok: false, error: { code: 'invalid' } });
  });

  test('an answer of another form is refused', async () => {
    serve(() => success([{ swahili: 'yes', marks: [] }]));
    expect(await askBackground('read', { blocks: [] })).toMatchObject({ ok: false, error: { code: 'invalid' } });
  });

  test('another extension is not answered', async () => {
    serve();
    await expect(send({ to: 'background', type: 'read', question: { blocks: [] } }, { id: 'other' })).rejects.toThrow();
  });
});

test('a page answers until it ends', async () => {
  const ended = new AbortController();
  const done = () => success(null);
  servePage(
    { summary: () => failure('failed', ''), article: () => failure('failed', ''), show: done, step: done, select: done },
    [],
    ended.signal,
  );
  expect(await askPage(7, 'step', { direction: 'next' })).toEqual(success(null));
  ended.abort();
  expect(await askPage(7, 'step', { direction: 'next' })).toMatchObject({ ok: false, error: { code: 'unreachable' } });
});

test('news reach whoever listens, when they have the form that was agreed on', async () => {
  const heard = vi.fn();
  const stop = onNews('word', heard);
  const word = { explanation: { start: 0, end: 4, text: 'Rais', readings: [], marks: [] }, text: 'Rais' };
  announce('word', word);
  announce('word', { ...word, text: 3 } as never);
  stop();
  announce('word', word);
  expect(heard.mock.calls).toEqual([[word, 7]]);
});
