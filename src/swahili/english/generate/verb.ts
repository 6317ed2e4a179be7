import type { Forms, VerbForm } from '../forms.ts';
import type { ClauseForm, EnglishTense, Person, VerbGroup } from '../tree.ts';

/** A verb group in pieces: what a question puts before the subject, what stays, and the verb itself. */
export interface Conjugated {
  /** has, did, will; '' where the verb stands alone. */
  auxiliary: string;
  /** not, yet, been: between auxiliary and verb. */
  middle: string[];
  main: string;
}

const MODAL: Partial<Record<EnglishTense, string>> = {
  future: 'will',
  would: 'would',
  should: 'should',
  may: 'may',
  must: 'must',
  can: 'can',
  could: 'could',
};
/** What is “can” and “should” where English has them. */
const CAN = 'be able to';
const OUGHT = 'be supposed to';

/** A word of the group in its base form, and the form that the word before it wants of it. */
interface Link {
  base: string;
  form: VerbForm | 'base' | 'finite';
}

/** be killed, having arrived, to have been doing: each word of the group with the form that it takes. */
function chainOf(group: VerbGroup, base: string, modal: string | undefined): Link[] {
  const chain: Link[] = [];
  let form: Link['form'] = modal === undefined ? 'finite' : 'base';
  const push = (word: string, next: Link['form']) => {
    chain.push({ base: word, form });
    form = next;
  };
  if (group.perfect) push('have', 'participle');
  if (group.progressive) push('be', 'ing');
  if (group.passive && !/^be(?: |$)/.test(base)) push('be', 'participle');
  chain.push({ base, form });
  return chain;
}

const isBe = (base: string): boolean => base === 'be' || base.startsWith('be ');

function finite(base: string, tense: EnglishTense, person: Person, forms: Forms): string {
  if (isBe(base)) {
    const be = tense === 'past' ? (person === 'plural' ? 'were' : 'was') : person === 'I' ? 'am' : person === 'plural' ? 'are' : 'is';
    return be + base.slice(2);
  }
  if (tense === 'past') return forms.verb(base, 'past');
  return person === 'singular' ? forms.verb(base, 'third') : base;
}

const inForm = ({ base, form }: Link, tense: EnglishTense, person: Person, forms: Forms): string =>
  form === 'finite' ? finite(base, tense, person, forms) : form === 'base' ? base : forms.verb(base, form);

/** can, should: what stands for “be able to” and “be supposed to” where the tense allows it. */
function modalOf({ base: { text }, tense, perfect }: VerbGroup): { modal: string; base: string } | undefined {
  if (perfect || (text !== CAN && text !== OUGHT)) return undefined;
  const modal =
    text === OUGHT
      ? tense === 'present'
        ? 'should'
        : undefined
      : { present: 'can', past: 'could', would: 'could', should: 'can', can: 'can', could: 'could' }[tense as 'present'];
  return modal === undefined ? undefined : { modal, base: '' };
}

/** A finite verb for a subject: has not yet gone. */
export function conjugate(group: VerbGroup, person: Person, forms: Forms, inverted = false): Conjugated {
  const { tense, negative } = group;
  const adverbs = (group.adverbs ?? []).map((a) => a.text);
  if (tense === 'imperative') return { auxiliary: negative ? 'do' : '', middle: negative ? ['not'] : [], main: group.base.text };
  const instead = modalOf(group);
  const modal = instead?.modal ?? MODAL[tense];
  const base = instead ? instead.base : group.base.text;
  const chain = chainOf(group, base, modal);
  const not = negative ? ['not'] : [];
  const first = chain[0]!;
  if (modal !== undefined) {
    const cannot = modal === 'can' && negative && !inverted;
    return {
      auxiliary: cannot ? 'cannot' : modal,
      middle: [...(cannot ? [] : not), ...adverbs, ...chain.slice(0, -1).map((l) => inForm(l, tense, person, forms))],
      main: inForm(chain.at(-1)!, tense, person, forms),
    };
  }
  if (chain.length > 1) {
    const [, ...rest] = chain.map((l) => inForm(l, tense, person, forms));
    return { auxiliary: inForm(first, tense, person, forms), middle: [...not, ...adverbs, ...rest.slice(0, -1)], main: rest.at(-1)! };
  }
  // “is born”: be is its own auxiliary.
  if (isBe(base)) return { auxiliary: finite('be', tense, person, forms), middle: [...not, ...adverbs], main: base.slice(3) };
  if (negative || inverted)
    return { auxiliary: tense === 'past' ? 'did' : person === 'singular' ? 'does' : 'do', middle: [...not, ...adverbs], main: base };
  return { auxiliary: '', middle: adverbs, main: inForm(first, tense, person, forms) };
}

/** An infinitive or a participle: not to go, having gone, being killed, gone. */
export function unconjugated(group: VerbGroup, form: Exclude<ClauseForm, 'finite'>, forms: Forms): string[] {
  const adverbs = (group.adverbs ?? []).map((a) => a.text);
  if (form === 'participle')
    return [...adverbs, isBe(group.base.text) ? group.base.text.slice(3) : forms.verb(group.base.text, 'participle')];
  const chain = chainOf(group, group.base.text, undefined).map(
    (link, at) => ({ ...link, form: at > 0 ? link.form : form === 'ing' ? 'ing' : 'base' }) as Link,
  );
  const verbs = chain.map((l) => inForm(l, 'present', 'plural', forms));
  return [...(group.negative ? ['not'] : []), ...(form === 'to' ? ['to'] : []), ...adverbs, ...verbs];
}
