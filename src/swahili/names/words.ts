import { normalize } from '../text/tokens.ts';
import { fold } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { hashOf } from './hash.ts';

/** How a token is written. */
export const CASE = { lower: 0, capitalised: 1, upper: 2, mixed: 3, digits: 4, sign: 5 } as const;

/** What the features of a token are made of; numbers are hashes. */
export interface Word {
  lower: number;
  case: number;
  /** `Xx-x`, `X.`, `0/0`: runs of letters of one case count once. */
  shape: number;
  /** Of the lower-case form: beginnings of 2 to 4 letters, ends of 1 to 4. */
  affixes: readonly number[];
  prefix: number;
  suffix: number;
  /** As the gazetteer spells it. */
  folded: string;
  mayBegin: boolean;
  /** Value of a whole number, or -1. */
  value: number;
}

const CACHE_SIZE = 20_000;

/** Words as written, looked at once. */
export class Words {
  private readonly gazetteer: Gazetteer;
  private cache = new Map<string, Word>();

  constructor(gazetteer: Gazetteer) {
    this.gazetteer = gazetteer;
  }

  get(written: string): Word {
    const known = this.cache.get(written);
    if (known) return known;
    if (this.cache.size >= CACHE_SIZE) this.cache = new Map();
    const word = this.look(written);
    this.cache.set(written, word);
    return word;
  }

  private look(written: string): Word {
    const lower = normalize(written);
    const folded = fold(lower);
    const affixes: number[] = [];
    for (const n of [2, 3, 4]) affixes.push(lower.length > n ? hashOf(lower, 0, n) : 0);
    for (const n of [1, 2, 3, 4]) affixes.push(lower.length > n ? hashOf(lower, lower.length - n) : 0);
    const digits = /^\p{Nd}/u.test(written);
    return {
      lower: hashOf(digits ? lower.replace(/\d/g, '0') : lower),
      case: caseOf(written),
      shape: hashOf(shapeOf(written)),
      affixes,
      prefix: affixes[1]!,
      suffix: affixes[5]!,
      folded,
      mayBegin: this.gazetteer.mayBegin(folded.split(' ', 1)[0]!),
      value: /^\d{1,4}$/.test(written) ? Number(written) : -1,
    };
  }
}

function caseOf(written: string): number {
  if (/^\p{Nd}/u.test(written)) return CASE.digits;
  if (!/^[\p{L}@#]/u.test(written)) return CASE.sign;
  if (!/\p{Lu}/u.test(written)) return CASE.lower;
  if (!/\p{Ll}/u.test(written)) return written.length > 1 ? CASE.upper : CASE.capitalised;
  return /^\p{Lu}[^\p{Lu}]*(?:[-'’ʼ]\p{L}[^\p{Lu}]*)*$/u.test(written) ? CASE.capitalised : CASE.mixed;
}

function shapeOf(written: string): string {
  if (/^\p{Nd}+$/u.test(written)) return `0${written.length}`;
  return written
    .slice(0, 24)
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\p{Nd}+/gu, '0');
}
