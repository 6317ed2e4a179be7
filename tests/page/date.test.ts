import { describe, expect, test } from 'vitest';
import { dateOf } from '../../src/page/date.ts';

const pageOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe('a page says when it was written', () => {
  test.each([
    [
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2023-05-04T08:00:00Z"}]}</script>',
      '2023-05-04',
    ],
    ['<meta property="article:published_time" content="2019-11-02T10:00:00+03:00">', '2019-11-02'],
    ['<meta itemprop="datePublished" content="2019-11-02">', '2019-11-02'],
    ['<p><time datetime="2001-01-01">jana</time></p><article><time datetime="2020-03-09T10:00">9 Machi</time></article>', '2020-03-09'],
    ['<p><time datetime="2021-06-30">30 Juni</time></p>', '2021-06-30'],
    ['<script type="application/ld+json">{"datePublished": "not a date"}</script><time datetime="2021-06-30">30 Juni</time>', '2021-06-30'],
  ])('%s', (html, day) => expect(dateOf(pageOf(html))).toBe(day));

  test.each([
    '<p>Juni 30, 2021</p>',
    '<time datetime="10:30">saa nne na nusu</time>',
    '<time datetime="1066-10-14">1066</time>',
  ])('%s says none', (html) => expect(dateOf(pageOf(html))).toBeUndefined());
});
