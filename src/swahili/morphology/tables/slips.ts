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

/** Two consonants that no Swahili word joins: what is neither nasal and consonant, consonant and w or y, nor one sound of two letters. */
const FOREIGN_CLUSTER =
  /(?!ch|sh|th|dh|gh|kh|st|sk|sp|ng|ny|nd|nj|nz|mb|mv|mp|[bcdfghjklmnprstvz][wy])[bcdfghjklmnprstvz](?=[bcdfghjklmnprstvwyz])/g;

/** A vowel left out (wamethibitshwa), or two letters the wrong way round (kidemorkasia), where the first such cluster is. */
function mendCluster(form: string): string[] {
  FOREIGN_CLUSTER.lastIndex = 1;
  const at = FOREIGN_CLUSTER.exec(form)?.index;
  if (at === undefined) return [];
  const swap = (i: number) => form.slice(0, i) + form[i + 1]! + form[i]! + form.slice(i + 2);
  return [
    ...[...'iaueo'].map((vowel) => form.slice(0, at + 1) + vowel + form.slice(at + 1)),
    swap(at - 1),
    ...(at + 2 < form.length ? [swap(at + 1)] : []),
  ];
}

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
  // -na- and -taka- lose their vowel before the relative: anyetaka.
  { least: 7, respell: (form) => each(form, /(?<=^[a-z]{1,2})ny(?=[eo])/g, 'nay') },
  // The last vowel left out behind the passive’s w: kuanzishw.
  { least: 7, respell: (form) => each(form, /w$/g, 'wa') },
  { least: 7, respell: mendCluster },
  // r and l are one sound to many: kuhudhulia, tafadhari.
  { least: 8, respell: (form) => [...each(form, /l/g, 'r'), ...each(form, /r/g, 'l')] },
  // Arabic sounds: kugarimu, mighahawa, linalozinghuka, kiliwaridia, kuorodesha.
  {
    least: 7,
    respell: (form) => [
      ...each(form, /gh/g, 'g'),
      ...each(form, /g(?![h'])/g, 'gh'),
      ...each(form, /dh/g, 'd', 'z'),
      ...each(form, /d(?!h)/g, 'dh'),
    ],
  },
];
