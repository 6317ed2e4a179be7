/**
 * How news misspells: what a form that is no word may have been meant to be. A row is here where it explains ten forms or more of the work list;
 * single words stand in dictionaries/lexicon/variants.tsv. Surer rows come first.
 * Source: the words of news that nothing else explains; for the consonants that Swahili joins, Ashton, Swahili Grammar (1944), chapter 1.
 */
export interface Slip {
  /** Shorter forms are left alone: too many words are one letter away from them. */
  least: number;
  respell(form: string): string[];
}

/** Every form in which one match of the pattern is replaced; $1 is its first group. */
function each(form: string, pattern: RegExp, ...replacements: readonly string[]): string[] {
  return [...form.matchAll(pattern)].flatMap(({ 0: whole, 1: group = '', index }) =>
    replacements.map((to) => form.slice(0, index) + to.replace('$1', group) + form.slice(index + whole.length)),
  );
}

/** Two consonants that Swahili does not join: neither nasal and its stop, nor consonant and w or y, nor one sound of two letters. */
const CLUSTER = /(?!ch|sh|th|dh|gh|kh|ng|ny|nd|nj|nz|mb|mv|mp|[b-df-hj-np-tvz][wy])[b-df-hj-np-tvz](?=[b-df-hj-np-tv-z])/g;
const MOST_CLUSTERS = 3;

const swapped = (form: string, at: number): string => form.slice(0, at) + form[at + 1]! + form[at]! + form.slice(at + 2);

/** A vowel left out (wamethibitshwa), or two letters the wrong way round (kiuchmui), where consonants meet that do not. */
function mendClusters(form: string): string[] {
  return [...form.matchAll(CLUSTER)]
    .slice(0, MOST_CLUSTERS)
    .flatMap(({ index: at }) => [
      ...[...'iaueo'].map((vowel) => form.slice(0, at + 1) + vowel + form.slice(at + 1)),
      ...(at > 0 ? [swapped(form, at - 1)] : []),
      ...(at + 2 < form.length ? [swapped(form, at + 1)] : []),
    ]);
}

/** Neighbours the wrong way round, behind the first two letters. */
const swap = (form: string): string[] => Array.from({ length: form.length - 3 }, (_, i) => swapped(form, i + 2));

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/gh/g, 'g'],
  [/g(?![h'])/g, 'gh'],
  [/dh/g, 'd'],
  [/dh/g, 'z'],
  [/d(?!h)/g, 'dh'],
  [/sh/g, 's'],
  [/s(?!h)/g, 'sh'],
  [/th/g, 't'],
  [/t(?!h)/g, 'th'],
  [/c(?!h)/g, 'ch'],
];

export const SLIPS: readonly Slip[] = [
  // mu- before a noun or a verb, where the standard has m- or mw-: munafahamu, muelewano.
  { least: 6, respell: (form) => each(form, /^mu/g, 'm', 'mw') },
  // The coast's -kua for -kuwa: hawakua.
  { least: 5, respell: (form) => each(form, /kua$/g, 'kuwa') },
  // -yo- for the -o of u- and wa-: uliyopo, waliyoko.
  { least: 6, respell: (form) => each(form, /(?<=^[uw]a?li)yo/g, 'o') },
  // A y or w written between vowels: kuleya, wazuiye, kumondowa.
  { least: 6, respell: (form) => each(form, /(?:(?<=[ei])y|(?<=[ou])w)(?=[aeo])/g, '') },
  // A letter twice: alliambia, waaandishi, kumwuunga.
  { least: 6, respell: (form) => each(form, /([a-z])\1/g, '$1') },
  // -na- without its vowel before a relative: anyetaka, zinzounga.
  { least: 7, respell: (form) => each(form, /(?<=^[a-z]{1,3})n(?=(?:[lzy]|ch|vy)[oe])/g, 'na') },
  // h is not heard between vowels: ziliitaji.
  { least: 7, respell: (form) => each(form, /(?<=[aeiou])(?=[aeiou])/g, 'h') },
  { least: 7, respell: mendClusters },
  // n and m are not heard before a stop: kuchuguza, walikubwa.
  { least: 7, respell: (form) => each(form, /(?<=[aeiou])(?=[bdgjvz])/g, 'n', 'm') },
  // r and l are one sound to many: kuhudhulia, tafadhari.
  { least: 8, respell: (form) => [...each(form, /l/g, 'r'), ...each(form, /r/g, 'l')] },
  // Sounds that many do not tell apart, most of them Arabic: mighahawa, waliridia, kuthibitisa.
  { least: 7, respell: (form) => SOUNDS.flatMap(([written, meant]) => each(form, written, meant)) },
  // A vowel too much beside another: kuafuatilia, shirioka.
  { least: 7, respell: (form) => each(form, /[aeiou](?=[aeiou])|(?<=[aeiou])[aeiou]/g, '') },
  { least: 7, respell: swap },
  // The last vowel left out: kuanzishw, tumepang.
  { least: 7, respell: (form) => each(form, /(?<=[b-df-hj-np-tv-z])$/g, 'a', 'i') },
];
