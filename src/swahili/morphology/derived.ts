import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Part } from '../types.ts';
import { firstSense, Stems } from './stems.ts';
import type { Candidate } from './verbs.ts';

/**
 * Nouns and adverbs that news makes from what the lexicon has, and that no entry of their own explains. They are guesses and say so.
 * Source of the patterns: Ashton, Swahili Grammar (1944), nouns formed from verbs.
 */
// biome-ignore format: a table is read by its columns
const PATTERNS = [
  { prefixes: ['m', 'mw'], suffix: 'ji', nounClass: 1, gloss: (g: string) => `one who does this: ${g}` },
  { prefixes: ['wa', 'w'], suffix: 'ji', nounClass: 2, gloss: (g: string) => `those who do this: ${g}` },
  { prefixes: ['u', 'uw'], suffix: 'ji', nounClass: 14, gloss: (g: string) => `the act of: ${g}` },
] as const;

export class Derived {
  private readonly lexicon: Lexicon;
  private readonly stems: Stems;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.stems = new Stems(lexicon);
  }

  guess(form: string): Candidate[] {
    const found: Candidate[] = [];
    for (const { prefixes, suffix, nounClass, gloss } of PATTERNS) {
      if (!form.endsWith(suffix)) continue;
      for (const prefix of prefixes) {
        if (!form.startsWith(prefix)) continue;
        for (const stem of this.stems.find(form.slice(0, -suffix.length), prefix.length)) {
          if (stem.tail !== '' || (stem.final !== 'a' && stem.final !== 'any')) continue;
          const parts: Part[] = [
            { text: prefix, role: 'class prefix', gloss: `class ${nounClass}` },
            ...stem.parts(),
            { text: suffix, role: 'extension', gloss: nounClass === 14 ? 'the doing' : 'the one who does' },
          ];
          const animate = nounClass !== 14;
          found.push({
            reading: {
              lemma: nounClass === 2 ? `m${form.slice(prefix.length)}` : form,
              pos: 'noun',
              gloss: gloss(firstSense(stem.verb.gloss)),
              parts,
              grammar: { nounClass, ...(animate && { animate }) },
              guess: true,
            },
            score: -0.6 - 0.3 * stem.extensions.length,
          });
        }
      }
    }
    this.guessManner(form, found);
    this.guessDoubled(form, found);
    return found;
  }

  /** ki- makes “in the manner of” from any noun: kitaalamu. */
  private guessManner(form: string, found: Candidate[]): void {
    if (!form.startsWith('ki')) return;
    const rest = form.slice(2);
    for (const prefix of ['', 'm', 'u', 'mw']) {
      const noun = this.lexicon.wordsSpelled(prefix, rest, 0).find((w) => w.pos === 'noun');
      if (!noun || rest.length < 3) continue;
      const gloss = firstSense(noun.gloss);
      found.push({
        reading: {
          lemma: form,
          pos: 'adverb',
          gloss: `of ${gloss}; in the manner of ${gloss}`,
          parts: [
            { text: 'ki', role: 'manner', gloss: 'in the manner of' },
            { text: rest, role: 'stem', gloss },
          ],
          grammar: {},
          guess: true,
          ...(noun.domain !== '' && { domain: noun.domain }),
        },
        score: -0.8,
      });
      return;
    }
  }

  /** polepole, pigapiga: said twice, for “little by little” or “again and again”. */
  private guessDoubled(form: string, found: Candidate[]): void {
    const half = form.length / 2;
    if (!Number.isInteger(half) || half < 3 || form.slice(0, half) !== form.slice(half)) return;
    const word = this.lexicon.wordsSpelled('', form, half)[0];
    if (!word) return;
    const gloss = firstSense(word.gloss);
    const parts: Part[] = [
      { text: form.slice(0, half), role: 'stem', gloss },
      { text: form.slice(half), role: 'reduplication', gloss: 'again and again' },
    ];
    found.push({ reading: { lemma: word.lemma, pos: word.pos, gloss: word.gloss, parts, grammar: {}, guess: true }, score: -0.8 });
  }
}
