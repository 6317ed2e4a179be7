/** Why something could not be done. `message` is a sentence for the reader. */
export interface Failure {
  code:
    | 'dictionary' // the compiled dictionary is missing or damaged
    | 'storage' // the browser refused to read or write settings
    | 'unreachable' // nobody is there to answer: a browser page, a closed tab
    | 'changed' // the page is no longer the one that was asked about
    | 'invalid' // a message that does not keep to the contract
    | 'failed'; // anything else
  message: string;
}

/** What every message is answered with: errors are values and never thrown across a boundary. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failure(code: Failure['code'], message: string): Result<never> {
  return { ok: false, error: { code, message } };
}

/** The words of whatever was thrown. */
export function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
