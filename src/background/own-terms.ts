import { theLibrary } from '../library/database.ts';
import { onChange } from '../library/news.ts';
import { allTerms, versionOf } from '../library/terms.ts';
import type { Engine } from '../swahili/types.ts';

/** The reader's own glossary, prepared for the engine. */
interface Own {
  terms: ReturnType<Engine['ownTerms']> | undefined;
  /** Changes with every change of the terms: what was read with others does not count. */
  version: string;
}

let own: Own = { terms: undefined, version: '' };
let loading: Promise<void> | undefined;

export const ownTerms = (): Own => own;

/** Reads the reader's own glossary where that has not been done since the library changed; where it cannot be read there is none. */
export function useOwnTerms(engine: Engine): Promise<void> {
  loading ??= load(engine).catch(() => undefined);
  return loading;
}

async function load(engine: Engine): Promise<void> {
  const all = await allTerms(await theLibrary());
  const version = versionOf(all);
  if (version !== own.version) own = { terms: all.length === 0 ? undefined : engine.ownTerms(all), version };
}

export function watchOwnTerms(signal: AbortSignal): void {
  onChange(() => (loading = undefined), signal);
}
