/**
 * Verbal extensions: what may stand between a verb's root and its final vowel.
 * The vowel follows the root's last one: e after e and o, i after a, i and u. A root that ends in a vowel brings back its lost l.
 * Source: Ashton, Swahili Grammar (1944), the derivative verbs; Schadeberg, A Sketch of Swahili Morphology (1992), for their order.
 */
import type { Extension } from '../../types.ts';

export interface ExtensionRow {
  extension: Extension;
  gloss: string;
  /** After a consonant: with high vowel (i), with mid vowel (e). */
  afterConsonant: readonly (readonly [string, string])[];
  /** After a vowel. */
  afterVowel: readonly (readonly [string, string])[];
}

export const EXTENSIONS: readonly ExtensionRow[] = [
  {
    extension: 'applicative',
    gloss: 'for, to, at',
    afterConsonant: [
      ['i', 'e'],
      ['ili', 'ele'],
    ],
    afterVowel: [['li', 'le']],
  },
  {
    extension: 'causative',
    gloss: 'make, let',
    afterConsonant: [
      ['ish', 'esh'],
      ['iz', 'ez'],
    ],
    afterVowel: [
      ['sh', 'sh'],
      ['lish', 'lesh'],
      ['z', 'z'],
    ],
  },
  {
    extension: 'stative',
    gloss: 'become, can be',
    afterConsonant: [['ik', 'ek']],
    afterVowel: [
      ['k', 'k'],
      ['lik', 'lek'],
    ],
  },
  {
    extension: 'reciprocal',
    gloss: 'each other',
    afterConsonant: [['an', 'an']],
    afterVowel: [
      ['an', 'an'],
      ['lian', 'lean'],
    ],
  },
  {
    extension: 'passive',
    gloss: 'be …ed (by)',
    afterConsonant: [
      ['w', 'w'],
      ['iw', 'ew'],
    ],
    afterVowel: [
      ['w', 'w'],
      ['liw', 'lew'],
    ],
  },
];

/** The orders in which extensions follow one another: A applicative, C causative, S stative, R reciprocal, P passive. */
export const EXTENSION_ORDERS: readonly string[] = [
  'A',
  'C',
  'S',
  'R',
  'P',
  'AP',
  'AR',
  'AS',
  'ASR',
  'CP',
  'CA',
  'CAP',
  'CAR',
  'CR',
  'CRP',
  'CS',
  'CSR',
  'SR',
  'SA',
  'SC',
  'SCP',
  'RA',
  'RAP',
  'RC',
  'RCP',
  'ARC',
  'ARCP',
];

/** Passives that no rule makes, without their final vowel. News also writes waliuwawa. */
export const IRREGULAR_PASSIVES: Readonly<Record<string, readonly string[]>> = { ua: ['uaw', 'uwaw'] };

/** Verbs whose root has no vowel, or that go with them in keeping ku-: alikuja, anakwenda. */
export const KEEPS_KU: ReadonlySet<string> = new Set(['la', 'ja', 'fa', 'wa', 'cha', 'nya', 'nywa', 'pa', 'enda', 'isha']);
/** Of these, the ones that may also do without it: anaenda, amepa. */
export const MAY_DROP_KU: ReadonlySet<string> = new Set(['enda', 'isha']);
