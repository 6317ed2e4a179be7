import type { Lexicon } from '../lexicon/lexicon.ts';
import { closedForms } from './closed.ts';
import { Derived } from './derived.ts';
import { Nominals } from './nominals.ts';
import { type Candidate, Verbs } from './verbs.ts';

const CACHE_SIZE = 12_000;
const LONGEST_WORD = 40;
const NONE: readonly Candidate[] = [];

/** Every reading of a form by itself, likeliest first. Forms are as normalize() gives them. */
export class Analyser {
  private readonly closed = closedForms();
  private readonly nominals: Nominals;
  private readonly verbs: Verbs;
  private readonly derived: Derived;
  private cache = new Map<string, readonly Candidate[]>();

  constructor(lexicon: Lexicon) {
    this.nominals = new Nominals(lexicon);
    this.verbs = new Verbs(lexicon);
    this.derived = new Derived(lexicon);
  }

  analyse(form: string): readonly Candidate[] {
    if (form.length > LONGEST_WORD) return NONE;
    const known = this.cache.get(form);
    if (known) return known;
    const found = this.analyseAfresh(form);
    if (this.cache.size >= CACHE_SIZE) this.cache = new Map();
    this.cache.set(form, found);
    return found;
  }

  private analyseAfresh(form: string): readonly Candidate[] {
    const closed = this.closed.get(form);
    const found: Candidate[] = closed ? [...closed] : [];
    found.push(...this.nominals.analyse(form), ...this.verbs.analyse(form));
    if (found.length === 0) found.push(...this.derived.guess(form));
    return found.length === 0 ? NONE : found.sort((a, b) => b.score - a.score);
  }
}
