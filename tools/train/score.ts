/** Precision, recall and F1 over whole names: the span and the kind must be right. */
import { KINDS } from '../../src/swahili/names/labels.ts';
import type { NamedSpan } from './conll.ts';

export class Score {
  private readonly counts = KINDS.map(() => ({ right: 0, found: 0, wanted: 0 }));

  add(found: readonly NamedSpan[], wanted: readonly NamedSpan[]): void {
    const key = (s: NamedSpan) => `${s.start} ${s.end} ${s.kind}`;
    const keys = new Set(wanted.map(key));
    for (const s of wanted) this.counts[s.kind]!.wanted++;
    for (const s of found) {
      this.counts[s.kind]!.found++;
      if (keys.has(key(s))) this.counts[s.kind]!.right++;
    }
  }

  get f1(): number {
    const sum = (of: 'right' | 'found' | 'wanted') => this.counts.reduce((n, c) => n + c[of], 0);
    return f1(sum('right'), sum('found'), sum('wanted'));
  }

  /** One line for each kind and one for all. */
  lines(): string[] {
    const percent = (a: number, b: number) => (b === 0 ? '–' : ((100 * a) / b).toFixed(1));
    const lines = KINDS.map((kind, k) => {
      const { right, found, wanted } = this.counts[k]!;
      return `${kind}: precision ${percent(right, found)} recall ${percent(right, wanted)} F1 ${f1(right, found, wanted).toFixed(1)} (${wanted})`;
    });
    return [...lines, `all names: F1 ${this.f1.toFixed(2)}`];
  }
}

const f1 = (right: number, found: number, wanted: number): number => (found + wanted === 0 ? 0 : (200 * right) / (found + wanted));
