/** What a text has named so far: whom “he”, “she” and “its” can stand for, and what takes “the” because it was mentioned. */
import type { Annotation } from '../../types.ts';
import type { PronounForm } from '../tree.ts';
import type { WordTable } from '../word-table.ts';

export interface Discourse {
  /** Lemmas of the nouns that have been named. Grows while a text is read. */
  readonly mentioned: Set<string>;
  /** What the person spoken of last is called: he or she where the text has told, else they; undefined where nobody was named. */
  readonly person: PronounForm | undefined;
  /** The subject of the last clause was a country, a company or another body: -ake is “its”. */
  readonly body: boolean;
}

export const nothingSaid = (): Discourse => ({ mentioned: new Set(), person: undefined, body: false });

/** Titles that tell the sex, in front of a name. */
const SHE = /^(?:Bi|Bibi|Mama|Malkia)\b/;
const HE = /^(?:Bw|Bwana|Mzee|Mfalme|Sheikh|Askofu|Padri)\b/;

/** What a name tells of the person: `person:samia suluhu hassan` → she. The given name may stand second. @param written with its title. */
export function sexOfName(key: string, written: string, table: WordTable): 'he' | 'she' | undefined {
  if (SHE.test(written)) return 'she';
  if (HE.test(written)) return 'he';
  const names = key.slice(key.indexOf(':') + 1).split(' ');
  for (const name of names.length > 2 ? names.slice(0, 2) : names.slice(0, 1)) {
    const sex = table.sex(name);
    if (sex) return sex;
  }
  return undefined;
}

/** So many blocks back a name still says who “he” or “she” is. */
const BACK = 2;

/** What the page has named before a place: a fold over the blocks up to there. */
export function discourseBefore(
  blocks: readonly string[],
  annotations: readonly Annotation[],
  block: number,
  start: number,
  table: WordTable,
): Discourse {
  const mentioned = new Set<string>();
  let person: PronounForm | undefined;
  for (let i = Math.max(0, block - BACK); i <= block; i++) {
    const { marks, tokens } = annotations[i]!;
    const isBefore = (end: number) => i < block || end <= start;
    for (const { end, readings } of tokens) if (isBefore(end) && readings[0]?.pos === 'noun') mentioned.add(readings[0].lemma);
    const named = marks.findLast((m) => m.kind === 'person' && isBefore(m.end));
    if (named) person = sexOfName(named.key, blocks[i]!.slice(named.start, named.end), table) ?? 'they';
  }
  return { mentioned, person, body: false };
}
