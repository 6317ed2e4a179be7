/** How a clause hangs on another: its conjunction, its form, and its tense under a past verb. */
import type { Grammar } from '../../types.ts';
import { type ClauseForm, type Node, type VerbGroup, words } from '../tree.ts';
import { isPassive, LOCATIVES, subjectsOf } from './agree.ts';
import { choose } from './choose.ts';
import type { ClauseOptions } from './clause.ts';
import type { Transfer } from './context.ts';
import { relativeOfAuxiliary } from './relative.ts';
import { JOINING } from './tense.ts';

const WHEN_CLAUSE = /^(?:baada ya|kabla ya|tangu|kabla|mara baada ya)$/;
const PREPOSITIONS: ReadonlySet<string> = new Set(['preposition', 'noun']);
/** What is seen or heard going on: -ki- behind them is -ing, whoever does it. */
const PERCEIVED = /^(?:ona|onekana|sikia|sikika|shuhudia|kuta|kutwa|tazama|angalia)$/;
const HABITS = new Set(['future', 'habitual', 'would', 'imperative', 'subjunctive']);

/** The word that opens a clause: that, if, when, so that; for an infinitive its preposition. */
export function linkOf(t: Transfer, at: number): Node | undefined {
  const { view, table } = t;
  const word = view.words[at]!;
  const grammar = word.reading?.grammar ?? {};
  const relation = view.relation(at);
  const markers = view.children(at, 'marker').filter((m) => view.words[m]!.kind !== 'sign' && view.words[m]!.kind !== 'relative');
  const marker = markers.map((m) => view.words[m]!).find((m) => m.kind === 'conjunction' || PREPOSITIONS.has(m.kind));
  if (relation === 'conjunct') return undefined;
  // “kwa kuwa watu walifika”: because.
  if (markers.length > 1 && markers.map((m) => view.words[m]!.form).join(' ') === 'kwa kuwa') return words('because', marker!);
  if (marker) {
    if (isJudgement(t, at)) return undefined;
    if (marker.form === 'ili') return asPurpose(t, at) ? undefined : words('so that', marker);
    if (word.kind === 'infinitive') {
      if (marker.form === 'kwa') return words(table.has('judge', governorLemma(t, at)) ? 'for' : 'by', marker);
      if (marker.form === 'katika' || marker.form === 'kwenye') return words(table.get('katika', governorLemma(t, at)) ?? 'in', marker);
      if (marker.form === 'na') return words('and', marker);
    }
    if (marker.form === 'wakati' || marker.form === 'wakati huo')
      return words(grammar.tense === 'present' || grammar.tense === 'while' ? 'while' : 'when', marker);
    if (marker.form === 'kama' && (grammar.relative === 'manner' || relation === 'complement'))
      return words(grammar.relative === 'manner' ? 'as' : 'if', marker);
    if (marker.form === 'hadi' || marker.form === 'mpaka') return words('until', marker);
    const english = table.get('link', marker.form) ?? table.get('preposition', marker.form);
    return words(english ?? choose(t, marker.at).said.text, marker);
  }
  const relative = grammar.relative ?? relativeOfAuxiliary(t, at);
  if (relative === 16) return words(word.reading?.lemma === 'wa' && grammar.tense === 'timeless' ? 'where' : 'when', word);
  if (relative === 17 || relative === 18) return words('where', word);
  if (relative === 'manner') return words(relation === 'complement' ? 'how' : 'as', word);
  if (grammar.tense === 'unless') return words('unless', word);
  if (grammar.tense === 'while') return isCondition(t, at) ? words('if', word) : undefined;
  // “ungekuwa na pesa, ungenunua”: if you had.
  if (grammar.tense === 'would' && relation === 'adverbial') return words('if', word);
  return undefined;
}

const governorLemma = ({ view }: Transfer, at: number): string => {
  const edge = view.edge(at);
  return edge ? (view.words[edge.governor]!.reading?.lemma ?? '') : '';
};

function governorGrammar({ view }: Transfer, at: number): Grammar {
  const edge = view.edge(at);
  return (edge && view.words[edge.governor]!.reading?.grammar) ?? {};
}

/** “mvua ikinyesha, tutabaki”: if it rains. */
export function isCondition(t: Transfer, at: number): boolean {
  const edge = t.view.edge(at);
  if (!edge || t.view.relation(at) !== 'adverbial') return false;
  const tense = governorGrammar(t, at).tense ?? '';
  const [subject] = subjectsOf(t.view.words[at]!.reading?.grammar ?? {});
  return at < edge.governor && (HABITS.has(tense) || (typeof subject === 'string' && tense === 'present'));
}

/** “anadhaniwa kuwa ni mwizi”: is thought to be a thief; what somebody or something is said to be. */
export function isJudgement({ view }: Transfer, at: number): boolean {
  const edge = view.edge(at);
  const word = view.words[at]!;
  if (word.kind !== 'copula' || edge?.relation !== 'complement' || view.child(at, 'subject') !== undefined) return false;
  if (!view.children(at, 'marker').some((m) => view.words[m]!.form === 'kuwa') || /^si/.test(word.form)) return false;
  const { grammar } = view.words[edge.governor]!.reading ?? {};
  return grammar !== undefined && (isPassive(grammar) || view.child(edge.governor, 'object') !== undefined);
}

/** ili kulinda, ili alinde: to protect, where the one who does it is the same. */
function asPurpose(t: Transfer, at: number): boolean {
  const word = t.view.words[at]!;
  if (word.kind === 'infinitive') return true;
  const own = subjectsOf(word.reading?.grammar ?? {});
  const before = subjectsOf(governorGrammar(t, at));
  return t.view.child(at, 'subject') === undefined && own.length > 0 && own.some((c) => before.includes(c));
}

/** Behind these a plain verb stands: can go; -ing behind others. */
export function formOf(t: Transfer, at: number, options: ClauseOptions): ClauseForm {
  const { view, table } = t;
  const word = view.words[at]!;
  const grammar = word.reading?.grammar ?? {};
  if (options.form) return options.form;
  const relation = view.relation(at);
  const edge = view.edge(at);
  const before = edge && view.words[edge.governor]!;
  const lemma = before?.reading?.lemma ?? '';
  const ili = view.children(at, 'marker').some((m) => view.words[m]!.form === 'ili');
  const happening = word.kind === 'infinitive' ? view.child(at, 'subject') : undefined;
  const prepositions = [...view.children(at, 'marker'), ...(happening === undefined ? [] : view.children(happening, 'marker'))]
    .map((m) => view.words[m]!)
    .filter((m) => (m.kind === 'preposition' && m.form !== 'na') || m.form === 'kabla');
  if (word.kind === 'infinitive') {
    if (ili) return 'to';
    if (prepositions.length > 0) {
      // baada ya waziri kusema: after the minister said.
      const subject = view.child(at, 'subject');
      if (subject !== undefined && prepositions.some((p) => WHEN_CLAUSE.test(p.form))) return 'finite';
      return 'ing';
    }
    if (relation === 'complement' && before) {
      if (JOINING.has(lemma)) return 'bare';
      if (before.kind === 'noun') return 'to';
      if (table.has('gerund', lemma)) return 'ing';
      return 'to';
    }
    if (relation === 'subject' || relation === 'object') return 'ing';
    if (relation === undefined && before === undefined) return 'ing';
    return 'to';
  }
  if (
    grammar.tense === 'while' &&
    relation === 'adverbial' &&
    !isCondition(t, at) &&
    !view.children(at, 'marker').some((m) => view.words[m]!.kind === 'conjunction')
  )
    return isPassive(grammar) && view.child(at, 'subject') === undefined && !grammar.negative ? 'participle' : 'ing';
  // Under a picture: Rais akizungumza, the president speaking.
  if (
    grammar.tense === 'while' &&
    relation === undefined &&
    view.child(at, 'subject') !== undefined &&
    view.children(at, 'auxiliary').length === 0
  )
    return 'ing';
  // “walimwona akiondoka”, “waliona gari likiungua”: saw him leaving, saw a car burning.
  if (
    grammar.tense === 'while' &&
    relation === 'complement' &&
    prepositions.length === 0 &&
    (view.child(at, 'subject') === undefined || PERCEIVED.test(lemma)) &&
    !view.children(at, 'marker').some((m) => view.words[m]!.kind === 'conjunction')
  )
    return 'ing';
  if (isJudgement(t, at)) return 'to';
  if (grammar.tense === 'subjunctive') {
    if (ili) return asPurpose(t, at) ? 'to' : 'finite';
    if (
      relation === 'complement' &&
      before &&
      before.kind !== 'noun' &&
      !view.children(at, 'marker').some((m) => view.words[m]!.kind === 'conjunction')
    )
      return JOINING.has(lemma)
        ? 'bare'
        : REPORTS.test(lemma) && view.child(edge!.governor, 'object') === undefined && before.reading?.grammar.object === undefined
          ? 'finite'
          : 'to';
  }
  return 'finite';
}

const REPORTS =
  /^(?:sema|ripoti|eleza|ongeza|dai|jibu|sisitiza|ambia|elezea|tangaza|bainisha|fafanua|onya|kiri|kanusha|thibitisha|ahidi|amini|fikiri|dhani|jua|tumaini|tarajia|sisitizia|arifu|taarifu|julisha|hisi|ona|gundua|shuku|hofia|ogopa|tabiri|kubali|kumbuka|sikia|onyesha|shikilia|hakikisha)$/;

/** Whether a verb tells what somebody has said or thought. */
export function isReported(t: Transfer, at: number): boolean {
  const { view } = t;
  let child = at;
  // Of a row the first hangs on the verb of saying.
  while (view.relation(child) === 'conjunct') child = view.edge(child)!.governor;
  if (view.relation(child) !== 'complement') return false;
  const before = view.words[view.edge(child)!.governor]!;
  if (before.kind !== 'verb' || !REPORTS.test(before.reading?.lemma ?? '')) return false;
  const { tense } = before.reading!.grammar;
  if (tense !== 'past' && tense !== 'perfect' && tense !== 'then') return false;
  // What is quoted word by word keeps its tense.
  const from = Math.min(child, before.at);
  const to = Math.max(child, before.at);
  return !view.words.slice(from, to).some((w) => w.kind === 'sign' && /["“”«»:]/.test(w.form));
}

/** will → would. */
export function backshift(group: VerbGroup, grammar: Grammar): VerbGroup {
  if (grammar.tense === 'future') return { ...group, tense: 'would' };
  return group;
}

export { LOCATIVES };
