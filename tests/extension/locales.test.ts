import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

type Messages = Record<string, { message: string }>;

const messagesOf = (locale: string) => JSON.parse(readFileSync(join(ROOT, '_locales', locale, 'messages.json'), 'utf8')) as Messages;
const ENGLISH = messagesOf('en');
const SOURCES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join(ROOT, 'src', file), 'utf8'))
  .join('\n');
const MANIFEST = readFileSync(join(ROOT, 'manifest.json'), 'utf8');

const blanks = (message: string) => [...message.matchAll(/\$\d/g)].map(([blank]) => blank).toSorted();

describe.each(readdirSync(join(ROOT, '_locales')))('the interface in %s', (locale) => {
  const messages = messagesOf(locale);

  test('has every message, and no other', () => expect(Object.keys(messages).toSorted()).toEqual(Object.keys(ENGLISH).toSorted()));

  test('says something in each, with the same blanks to fill', () => {
    for (const [name, { message }] of Object.entries(messages)) {
      expect(message.trim(), name).not.toBe('');
      expect(blanks(message), name).toEqual(blanks(ENGLISH[name]!.message));
    }
  });

  test('names its language', () => expect(messages['language']?.message).toBe(locale));
});

test('every message is used', () => {
  const unused = Object.keys(ENGLISH).filter((name) => !SOURCES.includes(`'${name}'`) && !MANIFEST.includes(`__MSG_${name}__`));
  expect(unused).toEqual([]);
});

test('the manifest asks for messages that exist', () => {
  const asked = [...MANIFEST.matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name!);
  expect(asked.filter((name) => !(name in ENGLISH))).toEqual([]);
});
