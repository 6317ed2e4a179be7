/** The Swahili tree as transfer walks it: terms and expressions of several words are one unit, and what nothing claims hangs where it stands. */
import type { Block } from '../../reading/block.ts';
import type { Edge, Relation, Tree, Word } from '../../syntax/tree.ts';
import type { Mark } from '../../types.ts';
import { join } from './beside.ts';
import { Links, NOMINAL } from './links.ts';
import { adopt, rehang, timesAsSubjects } from './rehang.ts';
import { type Unit, Units } from './units.ts';

const PRONOUNS = /^(?:every|some|any|no)(?:one|body|thing)$/;

export class View {
  readonly words: readonly Word[];
  readonly units: readonly (Unit | undefined)[];
  /** Words that a unit has taken along: they are not said by themselves. */
  readonly taken: Uint8Array;
  private readonly above: (Edge | undefined)[];
  private readonly below: number[][];
  /** First and last word below each word. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** The word inside a unit that a dependent of the unit belongs to, or -1. */
  readonly inside: Int32Array;
  /** How many words hang nowhere but where they stand. */
  loose = 0;

  constructor(
    readonly tree: Tree,
    readonly block: Block,
    marks: readonly Mark[],
  ) {
    const { words } = tree;
    const units = new Units(words, block, marks);
    const links = new Links(words, units, tree.edges);
    this.words = words;
    this.units = units.of;
    this.taken = units.taken;
    this.above = links.above;
    this.inside = links.inside;
    this.below = words.map(() => []);
    this.first = Int32Array.from(words, (w) => w.at);
    this.last = Int32Array.from(words, (w) => w.at);
    join(links);
    for (const { at, kind } of words) if (!this.above[at] && !this.taken[at] && (NOMINAL.has(kind) || this.isPronoun(at))) adopt(links, at);
    timesAsSubjects(links);
    rehang(links);
    for (const word of words) this.above[word.at] && this.below[this.above[word.at]!.governor]!.push(word.at);
    for (const { at } of words) this.widen(at);
    this.hangLoose(links);
  }

  edge(at: number): Edge | undefined {
    return this.above[at];
  }

  relation(at: number): Relation | undefined {
    return this.above[at]?.relation;
  }

  /** What hangs on a word, in the order of the text. */
  all(at: number): readonly number[] {
    return this.below[at]!;
  }

  child(at: number, relation: Relation): number | undefined {
    return this.below[at]!.find((c) => this.above[c]!.relation === relation);
  }

  children(at: number, relation: Relation): number[] {
    return this.below[at]!.filter((c) => this.above[c]!.relation === relation);
  }

  /** Words without a governor, in the order of the text. */
  roots(): number[] {
    return this.words.filter((w) => !this.above[w.at] && !this.taken[w.at]).map((w) => w.at);
  }

  /** kila kitu, kila mtu: everything, everyone. */
  private isPronoun(at: number): boolean {
    return PRONOUNS.test((this.units[at]?.phrase ?? this.words[at]!.expression)?.gloss.split(/[;,]/, 1)[0] ?? '');
  }

  /** Lets every word above know how far it reaches. */
  private widen(at: number): void {
    let over = this.above[at]?.governor;
    for (let step = 0; over !== undefined && step < this.words.length; step++) {
      if (this.first[over]! > at) this.first[over] = at;
      if (this.last[over]! < at) this.last[over] = at;
      over = this.above[over]?.governor;
    }
  }

  /** A word, or a clause, that nothing claims and that stands in the midst of what hangs together belongs there: to the smallest phrase around it. */
  private hangLoose(links: Links): void {
    for (const { at, kind } of this.words) {
      if (this.above[at] || this.taken[at]) continue;
      const from = this.first[at]!;
      const to = this.last[at]!;
      let around: number | undefined = from - 1;
      while (around !== undefined && around >= 0 && this.taken[around]) around--;
      for (let step = 0; around !== undefined && around >= 0 && step < this.words.length; step++) {
        if (this.first[around]! < from && this.last[around]! > to && !links.isBelow(around, at)) break;
        around = this.above[around]?.governor;
      }
      if (kind !== 'sign' && kind !== 'verb' && kind !== 'copula') this.loose++;
      if (around === undefined || around < 0) continue;
      this.above[at] = { relation: 'sign', dependent: at, governor: around, by: 'loose', sure: false };
      const row = this.below[around]!;
      const place = row.findIndex((c) => c > at);
      if (place < 0) row.push(at);
      else row.splice(place, 0, at);
    }
  }
}
