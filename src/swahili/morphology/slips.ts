import type { Slip } from '../grammar/slips.ts';
import { byWord } from '../text/by-word.ts';
import type { Part, Reading } from '../types.ts';
import { firstSense } from './stems.ts';
import type { Candidate } from './verbs.ts';

/** Rare words are one letter away from anything: what a slip was meant to be is a word that news uses. */
const LEAST_SCORE = 0.2;
const LETTERS = /^[a-z']+(?:-[a-z']+)*$/;
/** What is written together with the next word, in English. Source: Ashton, Swahili Grammar (1944), on -a, na and ni. */
const PARTICLES: Readonly<Record<string, string>> = byWord({
  wa: 'of',
  ya: 'of',
  za: 'of',
  la: 'of',
  cha: 'of',
  vya: 'of',
  kwa: 'for, by, with',
  na: 'and, with',
  ni: 'is, are',
  katika: 'in',
});
const IS_NOT = 'that is not';
const BEING = /^[a-z]{1,2}[ls]i(?:ye|e|o|[lyz]o|cho|vyo)$/;
const LEAST_BEHIND_PARTICLE = 5;
const LEAST_PLURAL = 6;

type Analyse = (form: string) => readonly Candidate[];

/**
 * What a form may be that is no word: one written together with its neighbour, one cut by a hyphen, or a slip of the pen.
 * Only for lower-case words of a Swahili text: a name or another language may look like anything. Every answer is a guess and says what was read.
 */
export class Slips {
  private readonly analyse: Analyse;
  private readonly slips: readonly Slip[];

  /** @param slips the surer first. */
  constructor(analyse: Analyse, slips: readonly Slip[]) {
    this.analyse = analyse;
    this.slips = slips;
  }

  read(form: string): Candidate[] {
    if (form.length < 4 || !LETTERS.test(form)) return [];
    if (form.includes('-')) return this.hyphened(form);
    for (const { least, respell } of this.slips) {
      if (form.length < least) continue;
      const found = respell(form).flatMap((standard) => this.known(standard).map((c) => guess(c, form, `as if spelled ${standard}`)));
      if (found.length > 0) return found;
    }
    return this.plural(form) ?? this.joined(form);
  }

  private known(form: string): Candidate[] {
    return this.analyse(form).filter(
      ({ reading, score }) => !reading.guess && reading.pos !== 'foreign' && reading.pos !== 'name' && score >= LEAST_SCORE,
    );
  }

  /** mabarabara, majenereta: ma- before a noun that has no plural of its own. */
  private plural(form: string): Candidate[] | undefined {
    if (!form.startsWith('ma') || form.length < LEAST_PLURAL) return undefined;
    const found = this.known(form.slice(2)).filter(({ reading }) => reading.pos === 'noun' && reading.grammar.nounClass === 9);
    if (found.length === 0) return undefined;
    return found.map(({ reading, score }) => ({
      reading: {
        ...reading,
        parts: [{ text: 'ma', role: 'class prefix', gloss: 'class 6, plural' }, ...reading.parts],
        grammar: { ...reading.grammar, nounClass: 6, classes: [6] },
        guess: true,
        why: `plural of ${reading.lemma}`,
      },
      score: score - 1,
    }));
  }

  /** uliowazi, yahuduma, nasilaha. */
  private joined(form: string): Candidate[] {
    const found: Candidate[] = [];
    for (let at = 2; at <= form.length - 4; at++) {
      const [head, rest] = [form.slice(0, at), form.slice(at)];
      const says = (rest.length >= LEAST_BEHIND_PARTICLE ? PARTICLES[head] : undefined) ?? this.being(head);
      if (says === undefined) continue;
      for (const { reading, score } of this.known(rest)) {
        if (!isNominal(reading)) continue;
        found.push({
          reading: {
            ...reading,
            // The English of the lemma would lose the “not”.
            ...(says === IS_NOT && { lemma: form, gloss: `not ${firstSense(reading.gloss)}` }),
            parts: [{ text: head, role: 'stem', gloss: says }, ...reading.parts],
            guess: true,
            why: `as if written apart: ${head} ${rest}`,
          },
          score: score - 1,
        });
      }
    }
    return found;
  }

  /** aliye, isiyo: “that is, that is not”. */
  private being(head: string): string | undefined {
    if (!BEING.test(head)) return undefined;
    const reading = this.analyse(head).find((c) => c.reading.lemma === 'wa' && c.reading.grammar.relative !== undefined)?.reading;
    return reading && (reading.grammar.negative ? IS_NOT : 'that is');
  }

  /** wana-blogu is wanablogu; fupi-fupi says fupi twice; mwalimu-mshauri is a word of two; else the hyphen is a dash without its spaces. */
  private hyphened(form: string): Candidate[] {
    const [first, ...others] = form.split('-');
    const rest = others.join('-');
    const whole = first! + others.join('');
    const uncut = this.known(whole);
    if (uncut.length > 0) return uncut.map((c) => guess(c, form, `as if written ${whole}`));
    const [before] = this.known(first!);
    if (!before || first!.length < 3) return [];
    if (rest.length > 3 && first!.endsWith(rest)) return [guess(before, form, `${rest} said twice`)];
    const [behind] = this.known(rest);
    if (!behind) return [];
    const parts: Part[] = [
      { text: `${first}-`, role: 'stem', gloss: firstSense(before.reading.gloss) },
      { text: rest, role: 'stem', gloss: firstSense(behind.reading.gloss) },
    ];
    const dash = isNominal(before.reading) && isNominal(behind.reading) ? '-' : ' – ';
    const gloss = word(before.reading) + dash + word(behind.reading);
    return [{ reading: { ...before.reading, lemma: form, gloss, parts, guess: true }, score: before.score - 1 }];
  }
}

const word = (reading: Reading): string => firstSense(reading.gloss).split(', ')[0]!;

const isNominal = ({ pos, grammar }: Reading): boolean =>
  pos === 'noun' || pos === 'adjective' || pos === 'adverb' || pos === 'numeral' || grammar.tense === 'infinitive';

const guess = ({ reading, score }: Candidate, form: string, why: string): Candidate => ({
  reading: { ...reading, parts: [{ text: form, role: 'stem', gloss: firstSense(reading.gloss) }], guess: true, why },
  score: score - 1,
});
