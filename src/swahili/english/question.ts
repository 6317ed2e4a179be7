import { type Item, pieceOf } from './item.ts';
import type { Open, Sentence } from './sentence.ts';

/** Where one of these stands, the question is about it, and the order stays. */
const ASKING = /^(?:nini|nani|gani|lini|wapi|vipi|ipi|pi|ngapi|kwa nini|kwanini|mbona)$/;
const AUXILIARY = /^(will|has|have|is|are|was|were|can|could|cannot|may|must|should|would|does|do|did)\b ?(.*)$/;

/** What a verb says as a question: will go → will, go; goes → does, go. */
function divided(text: string, phrase: string): { auxiliary: string; rest: string } {
  const match = AUXILIARY.exec(text);
  if (match) return { auxiliary: match[1]!, rest: match[2]! };
  if (text === phrase) return { auxiliary: 'do', rest: phrase };
  return { auxiliary: /(?<!s)s(?: |$)/.test(text.slice(0, `${text} `.indexOf(' '))) ? 'does' : 'did', rest: phrase };
}

/** The first verb of a question that begins with je and wants yes or no: “Je, bei itashuka?”, will the price go down? */
export function ask(
  s: Sentence,
  item: Item,
  subject: Open | undefined,
  pronoun: string,
  text: string,
  phrase: string,
): { pronoun: string; text: string } {
  if (s.asked || s.items[0]?.lemma !== 'je' || s.items.some((i) => ASKING.test(i.lemma))) return { pronoun, text };
  s.asked = true;
  const { auxiliary, rest } = divided(text, phrase);
  if (!subject) return { pronoun: `${auxiliary} ${pronoun}`, text: rest };
  s.writer.insert(subject.at, { ...pieceOf(item, auxiliary), known: true });
  return { pronoun, text: rest };
}
