import { afterEach, describe, expect, test } from 'vitest';
import { articleBlocks, isList } from '../../src/page/article.ts';
import { findBlocks } from '../../src/page/find-blocks.ts';
import type { ReadBlock } from '../../src/page/reader.ts';

afterEach(() => document.body.replaceChildren());

function read(html: string): ReadBlock[] {
  document.body.innerHTML = html;
  const blocks = [...findBlocks(document, document.createElement('own-element'))].filter((block) => block !== undefined);
  const chunk = blocks.map(({ text }) => text);
  return blocks.map((block, index) => ({ block, swahili: true, marks: [], chunk, index })) as unknown as ReadBlock[];
}

const HEADLINE = 'Rais afungua shule mpya mjini Dodoma';
const FIRST = 'Rais wa Tanzania alifungua shule mpya mjini Dodoma siku ya Jumatatu, mbele ya wazazi na wanafunzi wengi waliofika mapema.';
const SECOND = 'Alisema serikali itajenga shule nyingine kumi katika mikoa ya kusini kabla ya mwisho wa mwaka huu, na kuajiri walimu.';
/** What stands around, with a name that must not reach the digest. */
const CAPTION = 'Picha na Baraka Mwenda: Rais akikata utepe';
const RELATED = '<a href="/a">Soma pia: Zuhura Mtamu ashinda tuzo mjini Mombasa</a>';
const COMMENT = 'Asante sana kwa habari hii, ndugu Musa Kilonzo wa Kisumu.';
const COOKIES = 'Tovuti hii hutumia vidakuzi. Endelea kusoma ukikubali masharti yetu.';

describe('only the article reaches the digest', () => {
  test.each([
    [
      'a broadcaster: captions, related links in the middle, topics',
      `<main><h1>${HEADLINE}</h1><figure><img alt=""><figcaption>${CAPTION}</figcaption></figure><p>${FIRST}</p>
       <section class="bbc-related"><ul><li>${RELATED}</li></ul></section><p>${SECOND}</p><div class="topic-tags"><a href="/t">Elimu</a></div></main>`,
    ],
    [
      'a WordPress theme: byline, sharing, related posts, comments, in a wrap that is called after its sidebar',
      `<div class="content-sidebar-wrap"><article class="post entry has-comments"><h1>${HEADLINE}</h1><p class="entry-byline">Na Baraka Mwenda</p>
       <div class="entry-content"><p>${FIRST}</p><p>${SECOND}</p></div><div class="sharedaddy sd-sharing"><p>Shiriki na wenzako</p></div>
       <div class="jp-relatedposts related"><p>${RELATED}</p></div></article><div id="comments" class="comments-area"><p>${COMMENT}</p></div></div>`,
    ],
    [
      'an agency: a caption that is a paragraph, a credit, a newsletter',
      `<article><h1>${HEADLINE}</h1><p class="articleCaption">${CAPTION}</p><p>${FIRST}</p><p>${SECOND}</p><p class="photo-credit">Zuhura Mtamu / AFP</p>
       <div class="NewsletterSignup"><p>Pata habari zetu kila siku kwa barua pepe</p></div></article>`,
    ],
    [
      'a banner over the page and a footer below it',
      `<div id="cookie-consent" role="dialog"><p>${COOKIES}</p></div><h1>${HEADLINE}</h1><p>${FIRST}</p><p>${SECOND}</p><footer><p>Haki zote zimehifadhiwa na Kilonzo Media</p></footer>`,
    ],
    [
      'an aside in the text, with a box of another story',
      `<main><h1>${HEADLINE}</h1><p>${FIRST}</p><aside><h3>Zuhura Mtamu ni nani?</h3><p>Mwanamuziki wa Mombasa</p></aside><p>${SECOND}</p></main>`,
    ],
    [
      'written from right to left around it',
      `<div dir="rtl"><div class="sidebar"><p>${RELATED}</p></div><div dir="ltr"><h1>${HEADLINE}</h1><p>${FIRST}</p><p>${SECOND}</p></div></div>`,
    ],
    [
      'an old page laid out by a table',
      `<table><tr><td class="menu"><a href="/b">Zuhura Mtamu mjini Mombasa</a></td><td><h1>${HEADLINE}</h1><p>${FIRST}</p><p>${SECOND}</p></td></tr></table>`,
    ],
  ])('%s', (_, html) => {
    expect(articleBlocks(read(html)).map(({ block }) => block.text)).toEqual([HEADLINE, FIRST, SECOND]);
  });

  test('a live blog keeps its posts, without the names of who writes them', () => {
    const posts = [FIRST, SECOND].map(
      (text) => `<article class="post"><time>10:30</time><p class="author">Na Musa Kilonzo</p><p>${text}</p></article>`,
    );
    const blocks = articleBlocks(read(`<main><h1>${HEADLINE}</h1>${posts.join('')}</main>`));
    expect(blocks.map(({ block }) => block.text)).toEqual([HEADLINE, FIRST, SECOND]);
  });

  test('an article in an element with a misleading name is still read', () => {
    const blocks = articleBlocks(read(`<div class="sidebar"><h1>${HEADLINE}</h1><p>${FIRST}</p><p>${SECOND}</p></div>`));
    expect(blocks).toHaveLength(3);
  });
});

describe('a list of headlines', () => {
  const STORIES = [
    'Bunge lapitisha bajeti',
    'Mvua kubwa yaharibu barabara',
    'Timu ya taifa yashinda',
    'Bei ya mafuta yapanda',
    'Shule zafunguliwa',
    'Kesi yaahirishwa hadi Juni',
  ];
  const home = STORIES.map((story, i) => `<li><h3><a href="/${i}">${story}</a></h3></li>`).join('');

  test('is a home page, and all of it stays', () => {
    const blocks = read(`<main><ul>${home}</ul></main>`);
    expect(isList(blocks)).toBe(true);
    expect(articleBlocks(blocks).map(({ block }) => block.text)).toEqual(STORIES);
  });

  test('is no article with links below it', () => {
    const article = `<h1>${HEADLINE}</h1>${`<p>${FIRST} ${SECOND}</p>`.repeat(5)}`;
    expect(isList(read(`<main>${article}<ul>${home}</ul></main>`))).toBe(false);
  });
});
