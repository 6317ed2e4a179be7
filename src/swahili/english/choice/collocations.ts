import type { Container } from '../../compiled/container.ts';
import { StringTable } from '../../compiled/strings.ts';

/**
 * What a word is in English beside a certain other word of its sentence's tree: dictionaries/english/collocations.tsv.
 * Sections: `beside.rows` lemma and part of speech with the neighbour, and the English.
 */
export class Collocations {
  private readonly english = new Map<string, string>();

  constructor(container: Container) {
    const strings = new StringTable(container, 'beside');
    const rows = container.uint16('beside.rows');
    for (let i = 0; i < rows.length; i += 2) this.english.set(strings.get(rows[i]!), strings.get(rows[i + 1]!));
  }

  /** @param near what it stands with, nearest first, as `neighboursOf` says it: `governor:poteza`, `object:bao`. */
  of(lemma: string, pos: string, near: readonly string[]): string | undefined {
    for (const neighbour of near) {
      const english = this.english.get(`${lemma} ${pos} ${neighbour}`);
      if (english !== undefined) return english;
    }
    return undefined;
  }
}
