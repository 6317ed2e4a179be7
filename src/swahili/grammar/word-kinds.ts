import type { Container } from '../compiled/container.ts';
import type { PartOfSpeech } from '../types.ts';
import { rowsOf } from './tables.ts';

/** What a word does in a sentence beyond its part of speech; dictionaries/README.md says what each kind is. */
export const KINDS = [
  'saying',
  'asking',
  'governing',
  'state',
  'joining',
  'crossing',
  'knowing',
  'reader',
  'settled',
  'coming',
  'time',
  'place',
  'stating',
  'useful',
  'moving',
  'travelling',
  'giving',
  'telling',
  'body',
  'mutual',
  'light',
  'named',
  'perceiving',
] as const;
export type Kind = (typeof KINDS)[number];

/** What the neighbours of one form say about it. */
export interface Neighbours {
  /** The part of speech that it has beside one of these. */
  pos: PartOfSpeech;
  before: readonly string[];
  after: readonly string[];
}

const formsIn = (cell: string): string[] => (cell === '' ? [] : cell.split(' '));

/** Words by kind (dictionaries/grammar/word-kinds.tsv), and forms that a neighbour decides (neighbours.tsv). */
export class WordKinds {
  private readonly kinds: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly decided: ReadonlyMap<string, Neighbours>;

  constructor(container: Container) {
    const kinds = new Map<string, Set<string>>(KINDS.map((kind) => [kind, new Set()]));
    for (const [lemma, , of] of rowsOf(container, 'word-kinds')) for (const kind of of!.split(' ')) kinds.get(kind)!.add(lemma!);
    this.kinds = kinds;
    this.decided = new Map(
      rowsOf(container, 'neighbours').map(([form, pos, before, after]) => [
        form!,
        { pos: pos as PartOfSpeech, before: formsIn(before!), after: formsIn(after!) },
      ]),
    );
  }

  /** Whether this is a word of that kind; nothing is of none. */
  is(kind: Kind, word: { lemma: string } | undefined): boolean {
    return word !== undefined && this.kinds.get(kind)!.has(word.lemma);
  }

  neighboursOf(form: string): Neighbours | undefined {
    return this.decided.get(form);
  }
}
