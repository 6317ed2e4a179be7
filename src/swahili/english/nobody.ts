import { classesOf } from './draft.ts';
import type { Item } from './item.ts';

const NONE = /^(?:hakuna|hapana|hamna)$/i;

const isRelative = (item: Item | undefined): item is Item => item?.kind === 'verb' && typeof item.grammar.relative === 'number';

/** A verb without its relative marker: aliyejeruhiwa → was injured. */
function plain(verb: Item): Item {
  const { relative: _, tense, ...grammar } = verb.grammar;
  return { ...verb, grammar: { ...grammar, ...(tense && { tense: tense === 'timeless' ? 'present' : tense }) } };
}

/** “Hakuna (mtu) aliyejeruhiwa”: no one was injured; “hakuna kilichobadilika”: nothing changed. */
function nobody(items: Item[], at: number): void {
  if (!NONE.test(items[at]!.written)) return;
  const person = items[at + 1]?.lemma === 'mtu' ? 1 : 0;
  const verb = items[at + 1 + person];
  if (!isRelative(verb) || verb.grammar.subject !== verb.grammar.relative) return;
  const { relative } = verb.grammar;
  if (relative !== 1 && (relative !== 7 || person)) return;
  const english = relative === 1 ? 'no one' : 'nothing';
  const none: Item = {
    ...items[at]!,
    kind: 'name',
    english,
    lemma: '',
    grammar: { nounClass: relative, animate: relative === 1 },
    end: items[at + person]!.end,
  };
  items.splice(at, 2 + person, none, plain(verb));
}

const THING = /^(?:kile|lile|yale|kitu ambacho)$/i;

/** “kile walichokitaka”: what they wanted; “yale yaliyosemwa”: what was said. The relative verb says it alone. */
function what(items: Item[], at: number): void {
  const verb = items[at + 1];
  if (!THING.test(items[at]!.written) || !isRelative(verb) || !classesOf(items[at]!).includes(verb.grammar.relative as never)) return;
  if (items[at - 1]?.kind === 'noun' || items[at - 1]?.kind === 'name') return;
  items.splice(at, 1);
}

/** “wale wote waliokuja”: all those who came. */
function allThose(items: Item[], at: number): void {
  const [those, all] = [items[at]!, items[at + 1]];
  if (those.kind !== 'demonstrative' || those.grammar.deixis !== 'far' || all?.lemma !== 'ote' || items[at - 1]?.kind === 'noun') return;
  items.splice(at, 2, all, those);
}

/** Puts into English order what says nobody, nothing, what and all those by a relative verb. */
export function sayNobody(items: Item[]): Item[] {
  for (let at = 0; at < items.length - 1; at++) {
    nobody(items, at);
    what(items, at);
    allThose(items, at);
  }
  return items;
}
