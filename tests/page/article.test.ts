import { afterEach, describe, expect, test } from 'vitest';
import { articleBlocks, articleOf } from '../../src/page/article.ts';
import { findBlocks } from '../../src/page/find-blocks.ts';
import type { ReadBlock } from '../../src/page/reader.ts';

afterEach(() => document.body.replaceChildren());

/** The blocks of a page as they are after reading it in chunks of so many blocks. */
function read(html: string, length: number): ReadBlock[] {
  document.body.innerHTML = html;
  const blocks = [...findBlocks(document, document.createElement('own-element'))].filter((block) => block !== undefined);
  const texts = blocks.map(({ text }) => text);
  const chunks = Array.from({ length: Math.ceil(texts.length / length) }, (_, i) => texts.slice(i * length, (i + 1) * length));
  return blocks.map((block, i) => ({ block, swahili: true, marks: [], chunk: chunks[Math.floor(i / length)]!, index: i % length }));
}

/** What the background makes of the question: the texts of the article. */
function textsOf({ chunks, blocks }: ReturnType<typeof articleOf>): string[] {
  return blocks.map((index) => chunks.flat()[index]!);
}

const PAGE = `<h1>Rais afungua shule</h1><p>Menyu ya tovuti</p><article><p>${'Rais alifungua shule. '.repeat(5)}</p><p>Wanafunzi walifurahi sana siku hiyo.</p></article><p>Soma pia</p>`;

test('the article is what holds most of the text, with the headline that stands before it', () => {
  const blocks = articleBlocks(read(PAGE, 10));
  expect(blocks.map(({ block }) => block.text.slice(0, 9))).toEqual(['Rais afun', 'Rais alif', 'Wanafunzi']);
});

test.each([1, 2, 3, 10])('in chunks of %i blocks it travels as it was read', (length) => {
  const blocks = articleBlocks(read(PAGE, length));
  const article = articleOf(blocks, 7);
  expect(textsOf(article)).toEqual(blocks.map(({ block }) => block.text));
  expect(article).toMatchObject({ revision: 7, title: 'Rais afungua shule', headline: 0 });
});

test('a chunk in which nothing of the article stands stays out', () => {
  const article = articleOf(articleBlocks(read(PAGE, 1)), 1);
  expect(article.chunks.flat()).not.toContain('Menyu ya tovuti');
});

test('without a headline the title is that of the page', () => {
  document.title = 'Habari';
  const article = articleOf(articleBlocks(read('<p>Rais alifungua shule.</p>', 5)), 1);
  expect(article.title).toBe('Habari');
  expect(article.headline).toBeUndefined();
});

describe('a headline that is no h1', () => {
  afterEach(() => {
    document.title = '';
  });

  const headlineOf = (html: string) => {
    const article = articleOf(articleBlocks(read(html, 5)), 1);
    return article.headline === undefined ? undefined : textsOf(article)[article.headline];
  };

  test('is what the title of the page repeats', () => {
    document.title = 'Rais afungua shule – Gazeti la leo';
    expect(headlineOf('<div>Gazeti</div><h2>Rais  afungua SHULE</h2><p>Rais alifungua shule mpya jana.</p>')).toBe('Rais afungua SHULE');
  });

  test('is the first line when it is larger than the text', () => {
    const table = (size: string) =>
      `<table><tr><td><font size="${size}">Rais afungua shule</font></td></tr><tr><td>Rais alifungua shule mpya jana.</td></tr></table>`;
    expect(headlineOf(table('6'))).toBe('Rais afungua shule');
    expect(headlineOf(table('3'))).toBeUndefined();
  });

  test('is not a sentence in large letters', () => {
    expect(headlineOf('<p style="font-size:30px">Rais alifungua shule.</p><p>Wanafunzi walifurahi sana.</p>')).toBeUndefined();
  });
});
