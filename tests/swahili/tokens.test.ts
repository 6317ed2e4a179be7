import { expect, test } from 'vitest';
import { tokenize } from '../../src/swahili/text/tokens.ts';

const cut = (text: string): string[] => tokenize(text).map((t) => `${t.kind} ${text.slice(t.start, t.end)}`);

test.each([
  ['Soma msomaji.org leo.', ['word Soma', 'address msomaji.org', 'word leo', 'symbol .']],
  ['Picha: pic.example.com/aB3x.', ['word Picha', 'symbol :', 'address pic.example.com/aB3x', 'symbol .']],
  ['Tazama https://example.org/habari?x=1, sasa', ['word Tazama', 'address https://example.org/habari?x=1', 'symbol ,', 'word sasa']],
  ['Alifika.Kisha akaondoka', ['word Alifika', 'symbol .', 'word Kisha', 'word akaondoka']],
  ['mwisho.comoro', ['word mwisho', 'symbol .', 'word comoro']],
  ['amani.ʼ (ʼ)', ['word amani', 'symbol .', 'symbol ʼ', 'symbol (', 'symbol ʼ', 'symbol )']],
  ['ʼamaniʼ ngʼombe', ['symbol ʼ', 'word amani', 'symbol ʼ', 'word ngʼombe']],
])('%s', (text, tokens) => {
  expect(cut(text)).toEqual(tokens);
});
