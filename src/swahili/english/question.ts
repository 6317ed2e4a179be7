import { type Item, pieceOf } from './item.ts';
import type { Open, Sentence } from './sentence.ts';

/** What a question can be about, in English; where one of these stands first, the order is turned round behind it. */
const ASKING = /^(?:nini|nani|lini|wapi|vipi|kwa nini|kwanini|mbona)$/;
/** The order stays behind these. */
const WHICH = /^(?:gani|ipi|pi|ngapi)$/;
const AUXILIARY = /^(will|has|have|is|are|was|were|can|could|cannot|may|must|should|would|does|do|did)\b ?(.*)$/;

const isQuestion = (items: readonly Item[]): boolean => items.slice(-2).some((i) => i.english.includes('?'));
const isFiniteVerb = (item: Item): boolean =>
  item.kind === 'verb' && item.grammar.tense !== 'infinitive' && item.grammar.relative === undefined;

/** The first item that says something: not je, not a sign. */
const beginning = (items: readonly Item[]): number => items.findIndex((i) => i.lemma !== 'je' && i.kind !== 'sign');

/** “Rais alisema nini?”: what did the president say. The word that asks goes to the front, where it is about the first verb. */
export function frontQuestion(items: Item[]): Item[] {
  if (!isQuestion(items)) return items;
  const from = beginning(items);
  // “Ni nini kilichosababisha …?”: what caused.
  const [be, what, verb] = items.slice(from, from + 3);
  if (be?.kind === 'copula' && /^(?:nini|nani)$/.test(what?.lemma ?? '') && verb?.kind === 'verb' && verb.grammar.relative !== undefined) {
    const { relative: _, ...grammar } = verb.grammar;
    items.splice(from, 3, { ...what!, start: be.start }, { ...verb, grammar });
    return items;
  }
  const at = items.findIndex((i) => ASKING.test(i.lemma));
  const before = items.slice(from, at);
  if (at <= from || before.filter(isFiniteVerb).length !== 1 || before.some((i) => i.kind === 'sign' || i.kind === 'conjunction'))
    return items;
  // “kuhusu nini”, “na nani”: about what; the preposition stays with it.
  if (/^(?:preposition|and|of)$/.test(items[at - 1]!.kind)) return items;
  const [asking] = items.splice(at, 1);
  items.splice(from, 0, { ...asking!, kind: 'adverb' });
  return items;
}

/** Is the first verb turned round? In what wants yes or no behind je, and behind a word that asks and is not the subject. */
function turns({ items }: Sentence): boolean {
  if (items.some((i) => WHICH.test(i.lemma))) return false;
  const first = items[beginning(items)];
  if (first && ASKING.test(first.lemma)) return first.kind !== 'pronoun' && isQuestion(items);
  return items[0]?.lemma === 'je' && !items.some((i) => ASKING.test(i.lemma));
}

/** What a verb says as a question: will go → will, go; goes → does, go. */
function divided(text: string, phrase: string): { auxiliary: string; rest: string } {
  const match = AUXILIARY.exec(text);
  if (match) return { auxiliary: match[1]!, rest: match[2]! };
  if (text === phrase) return { auxiliary: 'do', rest: phrase };
  return { auxiliary: /(?<!s)s(?: |$)/.test(text.slice(0, `${text} `.indexOf(' '))) ? 'does' : 'did', rest: phrase };
}

/** The first verb of a question: “Je, bei itashuka?”, will the price go down? “Kwa nini polisi walifika?”, why did the police come? */
export function ask(
  s: Sentence,
  item: Item,
  subject: Open | undefined,
  pronoun: string,
  text: string,
  phrase: string,
): { pronoun: string; text: string } {
  if (s.asked || !turns(s)) return { pronoun, text };
  s.asked = true;
  const { auxiliary, rest } = divided(text, phrase);
  if (!subject) return { pronoun: `${auxiliary} ${pronoun}`, text: rest };
  s.writer.insert(subject.at, { ...pieceOf(item, auxiliary), known: true });
  return { pronoun, text: rest };
}
