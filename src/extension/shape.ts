/** A check at run time that tells the compiler what it has proved. */
export type Shape<T> = (value: unknown) => value is T;

type Check = (value: unknown) => boolean;

export const text: Shape<string> = (value): value is string => typeof value === 'string';
export const flag: Shape<boolean> = (value): value is boolean => typeof value === 'boolean';
export const number: Shape<number> = (value): value is number => typeof value === 'number' && Number.isFinite(value);
export const count: Shape<number> = (value): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
export const nothing: Shape<null> = (value): value is null => value === null;

export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value): value is T | undefined => value === undefined || shape(value);
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value): value is T | null => value === null || shape(value);
}

export function oneOf<const T extends string>(words: readonly T[]): Shape<T> {
  return (value): value is T => (words as readonly unknown[]).includes(value);
}

export function list<T>(shape: Shape<T>): Shape<T[]> {
  return (value): value is T[] => Array.isArray(value) && value.every(shape);
}

/** An object with a check for each field of `T`: a field that is added to `T` and forgotten here does not compile. */
export function record<T extends object>(fields: Record<keyof T, Check>): Shape<T> {
  const checks = Object.entries(fields) as [string, Check][];
  return (value): value is T =>
    typeof value === 'object' && value !== null && checks.every(([name, check]) => check((value as Record<string, unknown>)[name]));
}

/** An object that has each of `keys`, with values of one shape. */
export function keyed<const K extends string, T>(keys: readonly K[], shape: Shape<T>): Shape<Record<K, T>> {
  return record<Record<K, T>>(Object.fromEntries(keys.map((key) => [key, shape])) as unknown as Record<K, Check>);
}
