import type { Container } from '../compiled/container.ts';
import { Classes } from './classes.ts';
import { ClassPairs, NounTables } from './nouns.ts';
import { type Slip, slipsOf } from './slips.ts';
import { VerbTables } from './verbs.ts';
import { WordKinds } from './word-kinds.ts';

/** The tables of dictionaries/grammar: how words are built, and what they do in a sentence. Read from the compiled dictionary, in less than a millisecond. */
export class GrammarBook {
  readonly classes: Classes;
  readonly pairs: ClassPairs;
  readonly nouns: NounTables;
  readonly verbs: VerbTables;
  readonly slips: readonly Slip[];
  readonly kinds: WordKinds;

  constructor(container: Container) {
    this.classes = new Classes(container);
    this.pairs = new ClassPairs(container);
    this.nouns = new NounTables(container);
    this.verbs = new VerbTables(container);
    this.slips = slipsOf(container);
    this.kinds = new WordKinds(container);
  }
}
