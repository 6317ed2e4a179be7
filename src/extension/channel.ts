import type { Runtime } from 'webextension-polyfill';
import { browser, isAlive } from './browser.ts';
import { type Answer, type Contract, fromPage, type Question, toBackground, toPage } from './contract.ts';
import { failure, type Result, reason } from './result.ts';
import { is, type Shape } from './shape.ts';

/** How a question travels; an answer is a `Result`. */
interface Envelope {
  to: 'background' | 'page';
  type: string;
  question: unknown;
}

export type Background = typeof toBackground;
type Page = typeof toPage;

/** Milliseconds to wait before the background is asked again. A browser stops it whenever it likes, and starts it for the next question. */
const AGAIN = [0, 100, 400, 1_500];

/** Milliseconds to wait for an answer that is never long in coming: a background that is stopped while it is asked may not even refuse. */
const PATIENCE: { [T in keyof Background]?: number } = { read: 15_000, explain: 5_000 };

/** Asks the background. One that is being stopped just then is woken and asked again. */
export async function askBackground<T extends keyof Background>(
  type: T,
  question: Question<Background, T>,
): Promise<Result<Answer<Background, T>>> {
  const send = () => browser.runtime.sendMessage({ to: 'background', type, question } satisfies Envelope);
  const ask = () => exchanged<Answer<Background, T>>(toBackground[type].answer, () => within(PATIENCE[type], send()));
  let answer = await ask();
  for (const wait of AGAIN) {
    if (answer.ok || answer.error.code !== 'unreachable' || !isAlive()) break;
    await new Promise((resolve) => setTimeout(resolve, wait));
    answer = await ask();
  }
  return answer;
}

/** What a promise gives in time; `undefined` when it does not. */
function within(milliseconds: number | undefined, answer: Promise<unknown>): Promise<unknown> {
  if (milliseconds === undefined) return answer;
  return Promise.race([answer, new Promise((resolve) => setTimeout(resolve, milliseconds))]);
}

/** Asks the content script of a tab. */
export function askPage<T extends keyof Page>(tab: number, type: T, question: Question<Page, T>): Promise<Result<Answer<Page, T>>> {
  return exchanged(toPage[type].answer, () => browser.tabs.sendMessage(tab, { to: 'page', type, question } satisfies Envelope));
}

/** What the browser itself says of it, “Receiving end does not exist”, says nothing to a reader. */
const UNREACHABLE = 'The browser did not let Msomaji’s parts talk to each other.';

async function exchanged<A>(shape: Shape<unknown>, send: () => Promise<unknown>): Promise<Result<A>> {
  let answer: unknown;
  try {
    answer = await send();
  } catch {
    return failure('unreachable', UNREACHABLE);
  }
  if (typeof answer !== 'object' || answer === null) return failure('unreachable', UNREACHABLE);
  const result = answer as Result<A>;
  if (result.ok === true && is(shape, result.value)) return result;
  if (result.ok === false && typeof result.error?.message === 'string') return result;
  return failure('invalid', 'The answer did not have the form that was agreed on.');
}

type Answers<C> = {
  [T in keyof C]: (question: Question<C, T>, sender: Runtime.MessageSender) => Promise<Result<Answer<C, T>>> | Result<Answer<C, T>>;
};

export function serveBackground(answers: Answers<Background>): void {
  browser.runtime.onMessage.addListener(server('background', toBackground, answers as Answers<Contract>) as never);
}

/** @param waiting messages that came before there was anybody to answer */
export function servePage(answers: Answers<Page>, waiting: readonly Parameters<Listener>[], signal: AbortSignal): void {
  const listener = server('page', toPage, answers as Answers<Contract>);
  browser.runtime.onMessage.addListener(listener as never);
  signal.addEventListener('abort', () => isAlive() && browser.runtime.onMessage.removeListener(listener as never));
  for (const message of waiting) listener(...message);
}

type Listener = (message: unknown, sender: Runtime.MessageSender, sendResponse: (result: unknown) => void) => true | undefined;

function server(to: Envelope['to'], contract: Contract, answers: Answers<Contract>): Listener {
  return (asked, sender, sendResponse) => {
    const message = (asked ?? {}) as Partial<Envelope>;
    if (message.to !== to || sender.id !== browser.runtime.id) return undefined;
    void answered(contract, answers, message, sender).then(sendResponse);
    return true;
  };
}

async function answered(
  contract: Contract,
  answers: Answers<Contract>,
  { type, question }: Partial<Envelope>,
  sender: Runtime.MessageSender,
): Promise<Result<unknown>> {
  if (typeof type !== 'string' || !Object.hasOwn(contract, type)) return failure('invalid', 'There is no such question.');
  if (!is(contract[type]!.question, question))
    return failure('invalid', `The question “${type}” did not have the form that was agreed on.`);
  try {
    return await answers[type]!(question as never, sender);
  } catch (error) {
    return failure('failed', reason(error));
  }
}

type News = { [T in keyof typeof fromPage]: (typeof fromPage)[T] extends Shape<infer V> ? V : never };

/** Tells the background and the open views; nobody needs to be listening. */
export function announce<T extends keyof News>(type: T, news: News[T]): void {
  try {
    browser.runtime.sendMessage({ news: type, value: news }).catch(() => undefined);
  } catch {
    // The extension is gone: the page's own watch over that ends the content script.
  }
}

/**
 * Calls `listener` with what pages announce and with the tab it comes from.
 * @returns a function that ends the listening
 */
export function onNews<T extends keyof News>(type: T, listener: (news: News[T], tab: number) => void): () => void {
  const heard = (message: unknown, sender: Runtime.MessageSender): undefined => {
    const { news, value } = (message ?? {}) as { news?: unknown; value?: unknown };
    if (news === type && sender.tab?.id !== undefined && is<unknown>(fromPage[type], value)) listener(value as News[T], sender.tab.id);
    return undefined;
  };
  browser.runtime.onMessage.addListener(heard as never);
  return () => browser.runtime.onMessage.removeListener(heard as never);
}
