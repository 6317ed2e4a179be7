import { agreesWith, allClasses } from './agree.ts';
import type { Transfer } from './context.ts';

const PLURAL: readonly unknown[] = [2, 4, 6, 8, 10];

/** Whether a noun is meant in the plural: its class says so, or, where both numbers look alike (nchi), what agrees with it. */
export function isPlural(t: Transfer, at: number): boolean {
  const { view } = t;
  const word = view.words[at]!;
  const grammar = word.reading?.grammar ?? {};
  if (grammar.mass || t.table.has('single', word.reading?.lemma ?? '')) return false;
  if (view.children(at, 'marker').some((m) => view.words[m]!.form === 'baadhi ya')) return true;
  const { nounClass, classes } = grammar;
  if (!classes) {
    if (PLURAL.includes(nounClass)) return true;
    if (nounClass !== undefined && !(grammar.animate && nounClass === 9)) return false;
  }
  const animate = grammar.animate === true;
  const [one, many] = animate ? [1, 2] : [9, 10];
  for (const child of view.all(at)) {
    const own = agreeingClasses(t, child);
    if (own.length === 0) continue;
    if (own.includes(many as never) && !own.includes(one as never)) return true;
    if (own.includes(one as never) && !own.includes(many as never)) return false;
    const value = view.words[child]!;
    if (view.relation(child) === 'modifier' && value.kind === 'numeral' && value.form !== '1') return true;
  }
  if (
    view.children(at, 'modifier').some((c) => view.words[c]!.kind === 'numeral' && !/^(?:1|moja|(?:19|20)\d\d)$/.test(view.words[c]!.form))
  )
    return true;
  const edge = view.edge(at);
  const verb = edge && view.words[edge.governor]!.reading?.grammar;
  if (edge?.relation === 'subject' && verb?.subject !== undefined && view.children(at, 'conjunct').length === 0) {
    const own = verb.subjects ?? [verb.subject];
    if (own.includes(many as never) && !own.includes(one as never)) return true;
    if (own.includes(one as never)) return false;
  }
  if (edge?.relation === 'object' && verb?.object === many) return true;
  return false;
}

function agreeingClasses(t: Transfer, child: number): readonly unknown[] {
  const { view } = t;
  const word = view.words[child]!;
  switch (view.relation(child)) {
    case 'possessor': {
      const marker = view.child(child, 'marker');
      return marker === undefined ? [] : allClasses(view.words[marker]!);
    }
    case 'antecedent': {
      const { relative } = word.reading?.grammar ?? {};
      if (typeof relative === 'number') return [relative];
      const marker = view.child(child, 'marker');
      return marker === undefined ? allClasses(word) : view.words[marker]!.kind === 'relative' ? allClasses(view.words[marker]!) : [];
    }
    case 'modifier': {
      const marker = view.child(child, 'marker');
      return marker === undefined ? (agreesWith(word) ? allClasses(word) : []) : allClasses(view.words[marker]!);
    }
    default:
      return [];
  }
}
