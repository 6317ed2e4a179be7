import { browser } from '../extension/browser.ts';
import { failure, type Result, reason, success } from '../extension/result.ts';
import { createEngine } from '../swahili/index.ts';
import type { Engine } from '../swahili/types.ts';

let loading: Promise<Result<Engine>> | undefined;

/** The one engine of all tabs, made when it is first needed. After a failure the next call tries again. */
export function theEngine(): Promise<Result<Engine>> {
  loading ??= load().then((result) => {
    if (!result.ok) loading = undefined;
    return result;
  });
  return loading;
}

async function load(): Promise<Result<Engine>> {
  try {
    const response = await fetch(browser.runtime.getURL('dictionary.bin'));
    return success(createEngine(new Uint8Array(await response.arrayBuffer())));
  } catch (error) {
    return failure('dictionary', `Msomaji’s dictionary cannot be read (${reason(error)}). Installing the extension again brings it back.`);
  }
}
