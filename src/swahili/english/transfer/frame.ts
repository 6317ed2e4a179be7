/** Which frame of a verb its dependents fill, and what English says for each of them: tuhumu … kuiba, accuse … of stealing. */
import { type Frame, type Place, placesOf, type Slot } from '../../grammar/frames.ts';
import { isPassive, isPerson } from './agree.ts';
import { choose } from './choose.ts';
import type { Transfer } from './context.ts';
import { isJudgement } from './subordinate.ts';
import { JOINING } from './tense.ts';

export interface Filled {
  /** The verb in its base form, with the words that stand before what comes first. */
  base: string;
  places: readonly Place[];
  /** Which slot each dependent fills. */
  slots: ReadonlyMap<number, Slot>;
}

const BY_MARKER: Readonly<Record<string, Slot>> = {
  kwa: 'kwa',
  katika: 'katika',
  kwenye: 'katika',
  'ndani ya': 'katika',
  kutoka: 'kutoka',
  toka: 'kutoka',
  kuhusu: 'kuhusu',
  'dhidi ya': 'dhidi',
  'juu ya': 'juu',
  kama: 'kama',
  na: 'companion',
};

/** What a dependent of a verb is in a frame. */
function slotOf(t: Transfer, child: number): Slot | undefined {
  const { view } = t;
  const word = view.words[child]!;
  const marker = view
    .children(child, 'marker')
    .map((m) => view.words[m]!)
    .find((m) => m.kind !== 'sign');
  switch (view.relation(child)) {
    case 'object':
      return word.kind === 'infinitive' ? 'inf' : marker?.form === 'na' ? 'companion' : 'object';
    case 'recipient':
      return marker ? 'kwa' : 'recipient';
    case 'companion':
      return 'companion';
    case 'attribute':
      return 'attribute';
    case 'complement':
      // “waliona gari likiungua”: what is seen, not what is thought.
      if (word.reading?.grammar.tense === 'while' && !marker) return undefined;
      if (marker && /^(?:jinsi|namna)$/.test(marker.form)) return undefined;
      if (isJudgement(t, child)) return undefined;
      return word.kind === 'infinitive' ? 'inf' : word.reading?.grammar.tense === 'subjunctive' && !marker ? 'subj' : 'clause';
    case 'oblique':
      if (marker) return marker.kind === 'noun' ? 'place' : BY_MARKER[marker.form];
      return word.mark?.kind === 'place' ? 'place' : word.reading?.grammar.locative ? 'katika' : undefined;
    default:
      return undefined;
  }
}

export function frameOf(t: Transfer, at: number): Filled | undefined {
  const { view } = t;
  const word = view.words[at]!;
  const unit = view.units[at];
  const lemma = unit ? (unit.phrase?.text ?? unit.mark!.key.slice(unit.mark!.key.indexOf(':') + 1)) : word.reading?.lemma;
  if (!lemma || word.kind === 'copula' || lemma === 'wa' || JOINING.has(lemma)) return undefined;
  const frames = t.frames.of(lemma, unit ? 'phrase' : 'verb').filter((f) => f.english !== '');
  if (frames.length === 0) return undefined;
  const grammar = word.reading?.grammar ?? {};
  const children = new Map<Slot, number>();
  for (const child of view.all(at)) {
    const slot = slotOf(t, child);
    // What stands before the verb keeps its own preposition.
    if (slot && !children.has(slot) && (child > at || slot === 'object')) children.set(slot, child);
  }
  const passive = isPassive(grammar);
  const concord = grammar.object !== undefined && grammar.object !== 'self' ? grammar.object : undefined;
  // Of a passive the object is its subject.
  const has = (slot: Slot): boolean =>
    children.has(slot) ||
    (slot === 'object' && (passive || concord !== undefined)) ||
    (slot === 'recipient' && !passive && concord !== undefined && children.has('object'));
  let best: Frame | undefined;
  for (const frame of frames)
    if (
      !(frame.takes.length > 1 && / out of \{/.test(frame.english)) &&
      frame.takes.every((slot) => has(slot) && fits(t, at, frame, slot, children)) &&
      frame.takes.length > (best?.takes.length ?? 0)
    )
      best = frame;
  if (!best) return undefined;
  const places = placesOf(best.english.replace('~', choose(t, at).said.text));
  const slots = new Map<number, Slot>();
  for (const slot of best.takes) if (children.has(slot) && places.some((p) => p.slot === slot)) slots.set(children.get(slot)!, slot);
  return { base: places[0]!.text, places, slots };
}

function fits(t: Transfer, at: number, { only }: Frame, slot: Slot, children: ReadonlyMap<Slot, number>): boolean {
  const kind = only[slot];
  if (!kind) return true;
  const grammar = t.view.words[at]!.reading?.grammar ?? {};
  const child = children.get(slot) ?? (isPassive(grammar) ? t.view.child(at, 'subject') : undefined);
  const concord = isPassive(grammar) ? grammar.subject : grammar.object;
  const person = child !== undefined ? isPerson(t.view.words[child]!) : concord === 1 || concord === 2 || typeof concord === 'string';
  return person === (kind === 'person');
}
