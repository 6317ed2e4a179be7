import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { Block } from '../../src/page/block.ts';
import { findBlocks } from '../../src/page/find-blocks.ts';
import { plainTextBlocks } from '../../src/page/plain-text.ts';

afterEach(() => document.body.replaceChildren());

function blocksOf(html: string): Block[] {
  document.body.innerHTML = html;
  return [...findBlocks(document, document.createElement('own-element'))].filter((block) => block !== undefined);
}

const textsOf = (html: string) => blocksOf(html).map(({ text }) => text);

describe('what is a block', () => {
  test.each([
    ['paragraphs and headings', '<h1>Habari za leo</h1><p>Rais alisema.</p>', ['Habari za leo', 'Rais alisema.']],
    [
      'list items, cells, quotations',
      '<ul><li>Moja</li><li>Mbili</li></ul><table><tr><td>Tatu</td><td>Nne</td></tr></table><blockquote>Tano</blockquote>',
      ['Moja', 'Mbili', 'Tatu', 'Nne', 'Tano'],
    ],
    ['inline elements belong to the block around them', '<p>Rais <b>wa</b> <a href="#">Ke<i>nya</i></a></p>', ['Rais wa Kenya']],
    ['text beside blocks', '<div>Mbele <p>Kati</p> nyuma</div>', ['Mbele', 'Kati', 'nyuma']],
    ['white space collapses', '<p>  Rais\n   wa\tKenya  </p>', ['Rais wa Kenya']],
    ['a line break is a space', '<p>Rais<br>wa Kenya</p>', ['Rais wa Kenya']],
    ['two line breaks part paragraphs', '<div>Rais wa Kenya<br>\n<br>alisema hivyo</div>', ['Rais wa Kenya', 'alisema hivyo']],
    ['soft hyphens are not seen', '<p>mazung\u00ADumzo\u200B ya amani</p>', ['mazungumzo ya amani']],
    ['an element that is drawn as a block is one', '<span style="display:block">Moja</span><span>mbili</span>', ['Moja', 'mbili']],
    ['numbers alone are nothing to read', '<p>2024</p><p>12:30</p>', []],
  ])('%s', (_name, html, expected) => expect(textsOf(html)).toEqual(expected));
});

describe('empty elements', () => {
  test('part text as they would if something were in them', () => {
    expect(textsOf('<div>Rais wa <i></i>Kenya<hr>alisema <b></b>hivyo</div>')).toEqual(['Rais wa Kenya', 'alisema hivyo']);
  });

  test('are passed by without looking at each: what stands behind many is read', () => {
    const blocks = textsOf(`${'<div></div>'.repeat(200_000)}<p>Rais wa Kenya alisema.</p>`);
    expect(blocks).toEqual(['Rais wa Kenya alisema.']);
  });
});

describe('a very long paragraph', () => {
  const sentence = 'Rais wa Kenya alisema kuwa mazungumzo ya amani yataendelea. ';

  test('is read in parts that end where sentences end, each leading back to its place', () => {
    const found = blocksOf(`<p>${`${sentence.slice(0, 20)}<b>${sentence.slice(20)}</b>`.repeat(400)}</p>`);
    expect(found.length).toBeGreaterThan(3);
    expect(found.map(({ text }) => text).join(' ')).toBe(sentence.repeat(400).trim());
    for (const { text } of found) {
      expect(text.length).toBeLessThanOrEqual(6_000);
      expect(text).toMatch(/^Rais.*yataendelea\.$/);
    }
    const last = found.at(-1)!;
    const at = last.text.lastIndexOf('mazungumzo');
    const range = last.range(at, at + 10)!;
    expect(range.toString()).toBe('mazungumzo');
    expect(last.offsetOf(range.startContainer as Text, range.startOffset)).toBe(at);
  });

  test('also when it has no sentences', () => {
    const found = blocksOf(`<p>${'neno '.repeat(4_000)}</p>`);
    expect(found.map(({ text }) => text).join(' ')).toBe('neno '.repeat(4_000).trim());
    expect(Math.max(...found.map(({ text }) => text.length))).toBeLessThanOrEqual(6_000);
  });
});

describe('a text file', () => {
  const read = (text: string): Block[] => {
    const file = new DOMParser().parseFromString('<body><pre></pre></body>', 'text/html');
    file.querySelector('pre')!.append(text);
    return [...plainTextBlocks(file)].filter((block) => block !== undefined);
  };

  test.each([
    ['lines are blocks', 'Habari za leo\nRais alisema.\n', ['Habari za leo', 'Rais alisema.']],
    [
      'broken lines belong together',
      'Rais wa\n  Kenya alisema.\n \nWaziri alijibu\nhivyo.',
      ['Rais wa Kenya alisema.', 'Waziri alijibu hivyo.'],
    ],
    [
      'long lines are paragraphs',
      `Kichwa\n${'Rais alisema. '.repeat(10)}\n\nMwisho`,
      ['Kichwa', 'Rais alisema. '.repeat(10).trim(), 'Mwisho'],
    ],
    ['nothing', '\n \n', []],
  ])('%s', (_name, text, expected) => expect(read(text).map((block) => block.text)).toEqual(expected));

  test('leads back to its places', () => {
    expect(read('Rais wa\nKenya.\n\nWaziri alijibu.')[1]!.range(7, 14)!.toString()).toBe('alijibu');
  });
});

describe('what is left alone', () => {
  test.each([
    '<pre>Rais wa Kenya</pre>',
    '<code>Rais wa Kenya</code>',
    '<kbd>Rais</kbd><samp>Rais</samp>',
    '<textarea>Rais wa Kenya</textarea>',
    '<select><option>Rais wa Kenya</option></select>',
    '<button>Rais wa Kenya</button>',
    '<div contenteditable="true"><p>Rais wa Kenya</p></div>',
    '<div contenteditable>Rais wa Kenya</div>',
    '<p hidden>Rais wa Kenya</p>',
    '<p aria-hidden="true">Rais wa Kenya</p>',
    '<p style="display:none">Rais wa Kenya</p>',
    '<p style="visibility:hidden">Rais wa Kenya</p>',
    '<details><p>Rais wa Kenya</p></details>'.replace('<details>', '<details style="display:none">'),
    '<nav><a href="#">Habari za leo</a></nav>',
    '<div role="navigation">Habari za leo</div>',
    '<div role="textbox">Habari za leo</div>',
    '<svg><text>Rais wa Kenya</text></svg>',
    '<script>"Rais wa Kenya"</script><style>p { color: red }</style><noscript>Rais wa Kenya</noscript>',
  ])('%s', (html) => expect(textsOf(html)).toEqual([]));

  test('what is visible again inside hidden text is read', () => {
    expect(textsOf('<p style="visibility:hidden">Siri <span style="visibility:visible">Wazi</span></p>')).toEqual(['Wazi']);
  });

  test('the words around code stay apart', () => {
    expect(textsOf('<p>neno <code>rais</code>ni hili</p>')).toEqual(['neno ni hili']);
  });
});

describe('shadow roots', () => {
  test.each(['open', 'closed'] as const)('%s', (mode) => {
    document.body.innerHTML = '<x-part></x-part>';
    document.body.firstElementChild!.attachShadow({ mode }).innerHTML = '<p>Rais wa Kenya</p>';
    const texts = [...findBlocks(document, document.createElement('own-element'))].flatMap((block) => block?.text ?? []);
    // Only an extension may look into a closed root.
    expect(texts).toEqual(mode === 'open' ? ['Rais wa Kenya'] : []);
  });
});

describe('the way between text and page', () => {
  test('a range over split elements shows the word', () => {
    const [block] = blocksOf('<p><b>R</b>ais wa <a href="#">Ke<i>nya</i></a>   alisema</p>');
    expect(block!.text).toBe('Rais wa Kenya alisema');
    expect(block!.range(0, 4)!.toString()).toBe('Rais');
    expect(block!.range(8, 13)!.toString()).toBe('Kenya');
    expect(block!.range(14, 21)!.toString()).toBe('alisema');
  });

  test('a range in nodes that the page has cut short is none', () => {
    const [block] = blocksOf('<p>Rais wa Kenya</p>');
    (document.querySelector('p')!.firstChild as Text).data = 'Rais';
    expect(block!.range(8, 13)).toBeUndefined();
  });

  test('every word of any text leads to itself and back', () => {
    const piece = fc.constantFrom(
      'rais',
      'wa',
      ' ',
      '  ',
      '\n',
      '\u00AD',
      '<b>ke</b>',
      '<i>n<u>ya</u></i>',
      '<code>x</code>',
      '<br>',
      'ng’ombe',
      '🙂',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 14 }), (pieces) => {
        for (const block of blocksOf(`<p>${pieces.join('')}</p>`)) {
          for (const { index, 0: word } of block.text.matchAll(/\p{L}+/gu)) {
            const range = block.range(index, index + word.length)!;
            expect(range.toString().replaceAll(/\s+|\u00AD/g, '')).toBe(word);
            expect(block.offsetOf(range.startContainer as Text, range.startOffset)).toBe(index);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
