/** The commonest irregular words, each before its forms. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'man men, woman women, child children, foot feet, tooth teeth, life lives, wife wives, thief thieves, go went gone, say said, make made, come came, ' +
    'take took taken, see saw seen, know knew known, give gave given, find found, think thought, tell told, leave left, feel felt, bring brought, ' +
    'begin began begun, keep kept, hold held, write wrote written, stand stood, lose lost, pay paid, meet met, run ran, send sent, build built, ' +
    'fall fell fallen, fight fought, buy bought, speak spoke spoken, choose chose chosen, die died, lead led, win won, break broke broken, ' +
    'eat ate eaten, drive drove driven, seek sought'
  )
    .split(', ')
    .map((line) => line.split(' '))
    .flatMap(([word, ...forms]) => forms.map((form) => [form, word!] as const)),
);

/** Endings of English words with what stands in their place, the first that fits; `ss` and `news` have none. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:ss|us|is|^news)$/, '$&'],
  [/ies$/, 'y'],
  [/ied$/, 'y'],
  [/(?<=[sxz]|ch|sh)es$/, ''],
  [/s$/, ''],
  [/(?<=\w[aeiouy]\w*)ed$/, ''],
  [/(?<=\w[aeiouy]\w*|[aeiou]\w)ing$/, ''],
];

/**
 * What the inflected forms of an English word have in common: announce, announces, announced, announcing → announc. It only has to be the same for all of them.
 */
export function stem(word: string): string {
  const [ending, instead] = ENDINGS.find(([pattern]) => pattern.test(word)) ?? [/$/, ''];
  const regular = IRREGULAR.get(word);
  if (regular !== undefined) return stem(regular);
  return word
    .replace(ending, instead)
    .replace(/([b-df-hj-km-np-rtvz])\1$/, '$1')
    .replace(/(?<=\w\w)e$/, '');
}

/** The stems of a phrase, without what every gloss may have: to, be, a, the, and what stands in parentheses. */
export function stems(phrase: string): string[] {
  return (
    phrase
      .toLowerCase()
      .replace(/\([^)]*\)/g, ' ')
      .match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)
      ?.filter((word) => !EMPTY.has(word))
      .map(stem) ?? []
  );
}

const EMPTY: ReadonlySet<string> = new Set(['to', 'be', 'a', 'an', 'the']);
