import type { Random } from './random.ts';

const PIECES = [
  ...'aeioumwnkylzbsthdgjfprv ',
  ...[
    'rais',
    'wa',
    'na',
    'ya',
    'kwa',
    'alisema',
    'kuwa',
    'Waziri Mkuu',
    'Umoja wa Mataifa',
    'Kenya',
    'Ruto',
    'KCNA',
    'mwaka 2024',
    'Dk.',
    'Juni 3',
  ],
  ...[
    'asiyejulikana',
    'wanaokutana',
    'hakuja',
    'mbili',
    'elfu',
    "ng'ombe",
    'ng’',
    'ʼ',
    "'",
    '’',
    '‘',
    '“',
    '”',
    '(',
    ')',
    '«',
    '-',
    '‐',
    '–',
    '/',
  ],
  ...[
    '.',
    '. ',
    '!',
    '?',
    '…',
    ',',
    ':',
    ';',
    '%',
    '\n',
    '\t',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u200d',
    '\u2060',
    '\ufeff',
    '\u202e',
    '\ufb01',
    '🙂',
    '\ud800',
  ],
  ...[
    '1',
    '12:30',
    '1,000',
    '@jina',
    '#tag',
    'https://a.example/b',
    'n.k.',
    'Ⅷ',
    'ß',
    'İ',
    'раис',
    '中国',
    'الرئيس',
    'constructor',
    '__proto__',
    'toString',
  ],
];

/** Text of pieces that mean something to the engine, and of such as do not. */
export function textOf(random: Random): string {
  const length = 1 + random.below(random.next() < 0.02 ? 400 : 30);
  let text = '';
  for (let i = 0; i < length; i++)
    text += random.next() < 0.02 ? String.fromCharCode(random.below(0x10000)) : random.pick(PIECES) + (random.next() < 0.5 ? ' ' : '');
  return text;
}

const VALUES = [null, true, false, 0, -1, 1.5, 1e300, Number.NaN, '', 'read', 'explain', '__proto__', 'constructor'];

/** A value such as a message or a file could hold: deep, wrong, or nearly right. */
export function anyValue(random: Random, depth = 0): unknown {
  const kind = random.next();
  if (depth > 4 || kind < 0.4) return random.pick(VALUES);
  if (kind < 0.6) return Array.from({ length: random.below(5) }, () => anyValue(random, depth + 1));
  const names = [
    'to',
    'type',
    'question',
    'blocks',
    'block',
    'offset',
    'chunks',
    'headline',
    'ok',
    'value',
    'marks',
    'start',
    'end',
    'kind',
    'on',
    'sitesOff',
    'kinds',
    'toString',
  ];
  return Object.fromEntries(Array.from({ length: random.below(6) }, () => [random.pick(names), anyValue(random, depth + 1)]));
}
