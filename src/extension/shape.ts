import * as v from 'valibot';

/** What a value that crosses a boundary has to look like; the compiler holds it to the type. */
export type Shape<T> = v.GenericSchema<unknown, T>;

/** The longest list that a message or a setting may hold: beyond it somebody means harm, or something is broken. */
const LONGEST = 100_000;

export const text: Shape<string> = v.string();
export const flag: Shape<boolean> = v.boolean();
export const yes: Shape<true> = v.literal(true);
export const number: Shape<number> = v.pipe(v.number(), v.finite());
export const count: Shape<number> = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const nothing: Shape<null> = v.null();

export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return v.optional(shape);
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return v.nullable(shape);
}

export function oneOf<const T extends string | number>(words: readonly T[]): Shape<T> {
  return v.picklist(words);
}

export function list<T>(shape: Shape<T>): Shape<T[]> {
  return v.pipe(v.array(shape), v.maxLength(LONGEST));
}

/** Any object. */
export const something: Shape<object> = v.looseObject({});

/** A field of `T`, which may be missing where `T` lets it. */
type Field<T, K extends keyof T> = Shape<T[K] | (object extends Pick<T, K> ? undefined : never)>;

/** An object with a shape for each field of `T`: a field that is added to `T` and forgotten here, or has another type, does not compile. */
export function record<T extends object>(fields: { [K in keyof T]-?: Field<T, K> }): Shape<T> {
  return v.object(fields as v.ObjectEntries) as unknown as Shape<T>;
}

/** An object that has each of `keys`, with values of one shape. */
export function keyed<const K extends string, T>(keys: readonly K[], shape: Shape<T>): Shape<Record<K, T>> {
  return v.object(Object.fromEntries(keys.map((key) => [key, shape]))) as unknown as Shape<Record<K, T>>;
}

/** Whether a value has a shape. */
export function is<T>(shape: Shape<T>, value: unknown): value is T {
  return v.is(shape, value);
}
