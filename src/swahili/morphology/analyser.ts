import type { GrammarBook } from '../grammar/grammar-book.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { closedForms } from './closed/closed.ts';
import { Derived } from './derived.ts';
import { Nominals } from './nominals.ts';
import { Slips } from './slips.ts';
import { firstSense, Stems } from './stems.ts';
import { type Candidate, Verbs } from './verbs.ts';

const GENERATION = 6000;
const SLIP_CACHE_SIZE = 1000;
const LONGEST_WORD = 40;
/** Letters that are said twice, at the least; with something before them one more. */
const LEAST_DOUBLED = 3;
/** By how much the reading that the dictionary puts first leads the others: neighbours that say otherwise still weigh more. */
const LEAD = 0.5;
const NONE: readonly Candidate[] = [];

/** Every reading of a form by itself, likeliest first. Forms are as normalize() gives them. */
export class Analyser {
  /** The tables that it takes words apart by. */
  readonly grammar: GrammarBook;
  private readonly closed: ReadonlyMap<string, readonly Candidate[]>;
  private readonly lexicon: Lexicon;
  private readonly nominals: Nominals;
  private readonly verbs: Verbs;
  private readonly derived: Derived;
  private readonly slips: Slips;
  /** What was asked for lately, in two generations: when one is full the older is forgotten, so that the words which every text has stay known. */
  private recent = new Map<string, readonly Candidate[]>();
  private earlier: ReadonlyMap<string, readonly Candidate[]> = new Map();
  private slipCache = new Map<string, readonly Candidate[]>();

  constructor(lexicon: Lexicon, book: GrammarBook) {
    const stems = new Stems(lexicon, book);
    this.lexicon = lexicon;
    this.grammar = book;
    this.closed = closedForms(book.classes);
    this.nominals = new Nominals(lexicon, book);
    this.verbs = new Verbs(stems, book);
    this.derived = new Derived(lexicon, stems, book);
    this.slips = new Slips((form) => this.analyseAfresh(form), book.slips);
  }

  analyse(form: string): readonly Candidate[] {
    if (form.length > LONGEST_WORD) return NONE;
    let found = this.recent.get(form);
    if (found !== undefined) return found;
    found = this.earlier.get(form) ?? this.analyseAfresh(form);
    if (this.recent.size >= GENERATION) {
      this.earlier = this.recent;
      this.recent = new Map();
    }
    this.recent.set(form, found);
    return found;
  }

  /** What a lower-case form of a Swahili text may be that is no word by itself; every reading is a guess. */
  misspelt(form: string): readonly Candidate[] {
    if (form.length > LONGEST_WORD) return NONE;
    const known = this.slipCache.get(form);
    if (known) return known;
    const found = this.slips.read(form).sort((a, b) => b.score - a.score);
    if (this.slipCache.size >= SLIP_CACHE_SIZE) this.slipCache = new Map();
    this.slipCache.set(form, found);
    return found;
  }

  private analyseAfresh(form: string): readonly Candidate[] {
    const closed = this.closed.get(form);
    const found: Candidate[] = closed ? [...closed] : [];
    for (const candidate of this.nominals.analyse(form)) found.push(candidate);
    for (const candidate of this.verbs.analyse(form)) found.push(candidate);
    for (const candidate of this.respelt(form)) found.push(candidate);
    if (found.length === 0) found.push(...this.hyphenated(form), ...this.doubled(form));
    if (found.length === 0) found.push(...this.derived.guess(form));
    if (found.length === 0) return NONE;
    found.sort((a, b) => b.score - a.score);
    return found.length > 1 ? this.chosenFirst(form, found) : found;
  }

  private chosenFirst(form: string, found: Candidate[]): Candidate[] {
    const wanted = this.lexicon.firstReading(form);
    if (wanted === undefined) return found;
    const isWanted = ({ reading }: Candidate) => `${reading.lemma} ${reading.pos}` === wanted;
    const other = found.find((c) => !isWanted(c));
    const first = found.find(isWanted);
    if (!first || !other) return found;
    const lead = Math.max(first.score, other.score + LEAD);
    return [{ ...first, score: lead }, ...found.filter((c) => c !== first)];
  }

  /** A form that the dictionary knows as another spelling of an inflected one; it is seldom meant as anything else (maswala: masuala). */
  private respelt(form: string): readonly Candidate[] {
    const standard = this.lexicon.standardSpelling(form);
    const found = standard === undefined ? this.becoming(form) : this.analyse(standard);
    return found.map(({ reading, score }) => ({
      reading: { ...reading, parts: [{ text: form, role: 'stem', gloss: firstSense(reading.gloss) }] },
      score: score + 0.5,
    }));
  }

  /** alikua, walipokua, kutokua: what news often writes for -kuwa, beside “grow”. Of the present it means growing: inakua. */
  private becoming(form: string): readonly Candidate[] {
    if (!form.endsWith('kua') || form === 'kua') return NONE;
    return this.verbs.analyse(`${form.slice(0, -3)}kuwa`).filter(({ reading: { lemma, grammar } }) => {
      const { tense, negative } = grammar;
      return lemma === 'wa' && (tense === 'past' || tense === 'perfect' || tense === 'not yet' || (tense === 'infinitive' && negative));
    });
  }

  /** ki-Afrika, wa-Kenya: some write a hyphen behind the class prefix of a people's name. */
  private hyphenated(form: string): Candidate[] {
    const prefix = /^(?:ki|vi|wa|mw?|u)(?=-\p{L})/u.exec(form)?.[0];
    if (prefix === undefined) return [];
    return this.analyse(prefix + form.slice(prefix.length + 1))
      .filter(({ reading }) => reading.pos !== 'verb')
      .map(({ reading, score }) => {
        const whole = reading.parts.map((p) => p.text).join('');
        const gloss = firstSense(reading.gloss);
        return {
          reading: {
            ...reading,
            parts: [
              { text: `${prefix}-`, role: 'class prefix', gloss: '' },
              { text: whole.slice(prefix.length), role: 'stem', gloss },
            ],
          },
          score,
        };
      });
  }

  /** polepole, kuzungukazunguka, umepondwapondwa: said twice, for “little by little” or “again and again”. */
  private doubled(form: string): Candidate[] {
    for (let half = Math.floor(form.length / 2); half >= LEAST_DOUBLED; half--) {
      const at = form.length - half;
      const again = form.slice(at);
      if (!form.endsWith(again, at) || (at > half && half === LEAST_DOUBLED)) continue;
      return this.analyse(form.slice(0, at)).map(({ reading, score }) => ({
        reading: { ...reading, parts: [...reading.parts, { text: again, role: 'reduplication', gloss: 'again and again' }], guess: true },
        score: score - 1,
      }));
    }
    return [];
  }
}
