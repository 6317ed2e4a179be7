import type { GrammarBook } from '../grammar/grammar-book.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Concord, Part } from '../types.ts';
import { firstSense, type Stems } from './stems.ts';
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

/** “Have” with a subject. */
interface Having {
  text: string;
  concord: Concord;
  gloss: string;
}

export class Derived {
  private readonly lexicon: Lexicon;
  private readonly stems: Stems;
  /** With every subject: ana, ina, kuna. */
  private readonly having: readonly Having[];

  constructor(lexicon: Lexicon, stems: Stems, { classes }: GrammarBook) {
    this.lexicon = lexicon;
    this.stems = stems;
    this.having = [
      ...classes.inOrder('subject').map((r) => ({ text: `${r.subject[0]}na`, concord: r.class, gloss: r.english })),
      ...classes.persons.map((r) => ({ text: `${r.subject[0]}na`, concord: r.person, gloss: r.english.subject })),
    ];
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
    this.guessDiminutive(form, found);
    this.guessHaving(form, found);
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

  /** kijiduka, vijisauti: ki- and -ji- make what a noun names small. Source: Ashton, Swahili Grammar (1944), the diminutives. */
  private guessDiminutive(form: string, found: Candidate[]): void {
    const prefix = /^(?:ki|vi)ji(?=.{3})/.exec(form)?.[0];
    if (prefix === undefined) return;
    for (const before of ['', 'm', 'ki', 'u']) {
      for (const noun of this.lexicon.wordsSpelled(before, form, prefix.length)) {
        if (noun.pos !== 'noun') continue;
        const gloss = `small ${firstSense(noun.gloss)}`;
        found.push({
          reading: {
            lemma: `kiji${form.slice(prefix.length)}`,
            pos: 'noun',
            gloss,
            parts: [
              { text: prefix, role: 'class prefix', gloss: 'small' },
              { text: form.slice(prefix.length), role: 'stem', gloss: firstSense(noun.gloss) },
            ],
            grammar: { nounClass: prefix === 'kiji' ? 7 : 8, diminutive: true },
            guess: true,
          },
          score: -0.7,
        });
      }
      if (found.length > 0) return;
    }
  }

  /** kunauwezekano, anahaki: “have” written in one word with what is had. */
  private guessHaving(form: string, found: Candidate[]): void {
    for (const { text, concord, gloss } of this.having) {
      if (!form.startsWith(text) || form.length - text.length < 4) continue;
      for (const noun of this.lexicon.wordsSpelled('', form, text.length)) {
        if (noun.pos !== 'noun') continue;
        const what = firstSense(noun.gloss);
        found.push({
          reading: {
            lemma: 'wa',
            pos: 'verb',
            gloss: `have ${what}`,
            parts: [
              { text: text.slice(0, -2), role: 'subject', gloss },
              { text: 'na', role: 'stem', gloss: 'with: have' },
              { text: form.slice(text.length), role: 'stem', gloss: what },
            ],
            grammar: { subject: concord, tense: 'present', possession: true },
            guess: true,
          },
          score: -0.8,
        });
      }
    }
  }
}
