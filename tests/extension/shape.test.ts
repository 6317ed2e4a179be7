import { expect, test } from 'vitest';
import { count, is, list, number, optional, record, type Shape, text } from '../../src/extension/shape.ts';

const place: Shape<{ name: string; at: number; note?: string }> = record<{ name: string; at: number; note?: string }>({
  name: text,
  at: count,
  note: optional(text),
});

test.each([
  [{ name: 'Mbeya', at: 3 }, true],
  [{ name: 'Mbeya', at: 3, note: 'mji' }, true],
  [{ name: 'Mbeya', at: 3, note: null }, false],
  [{ name: 'Mbeya', at: -1 }, false],
  [{ name: 'Mbeya', at: 1.5 }, false],
  [{ name: 'Mbeya' }, false],
  [null, false],
  ['Mbeya', false],
])('%j is a place: %j', (value, expected) => expect(is(place, value)).toBe(expected));

test.each([Number.NaN, Number.POSITIVE_INFINITY, '3'])('%s is no number', (value) => expect(is(number, value)).toBe(false));

test('a list has an end', () => {
  expect(is(list(text), new Array(100_000).fill('a.example'))).toBe(true);
  expect(is(list(text), new Array(200_000).fill('a.example'))).toBe(false);
});
