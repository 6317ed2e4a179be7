/** Infinitives that stand for a noun: kuuawa kwa mwandishi, the killing of the journalist; kulipa kodi, paying tax. */
import { type Node, noun, preposition, said } from '../tree.ts';
import { choose } from './choose.ts';
import { clause } from './clause.ts';
import type { Transfer } from './context.ts';
import { leftOver } from './left-over.ts';
import { nominal, type Role } from './nominal.ts';
import { oblique } from './oblique.ts';
import { possessorForm } from './person.ts';

const stemOf = (form: string): string => form.replace(/^kw?u?/, '');

/** To whom or what it happens: kuuawa kwa mwandishi, kuenea kwa virusi. */
export function happensTo(t: Transfer, at: number): number | undefined {
  const { view } = t;
  const subject = view.child(at, 'subject');
  if (subject !== undefined) return subject;
  const word = view.words[at]!;
  const listed = t.table.has('action', stemOf(word.form)) || t.table.has('action', word.reading?.lemma ?? '');
  if (!listed) return undefined;
  return view.children(at, 'oblique').find((c) => view.children(c, 'marker').some((m) => m === at + 1 && view.words[m]!.form === 'kwa'));
}

/** Whether an infinitive is said as a noun. */
export function isVerbalNoun(t: Transfer, at: number): boolean {
  const { view } = t;
  if (view.words[at]!.kind !== 'infinitive' || view.words[at]!.reading?.grammar.negative) return false;
  const subject = happensTo(t, at);
  return subject !== undefined && view.children(subject, 'marker').some((m) => view.words[m]!.form === 'kwa');
}

export function verbalNoun(t: Transfer, at: number, _role: Role): Node {
  const { view } = t;
  const word = view.words[at]!;
  const grammar = word.reading?.grammar ?? {};
  const subject = happensTo(t, at);
  const possessive = view.all(at).find((c) => view.words[c]!.kind === 'possessive');
  const behind = subject !== undefined && view.child(subject, 'marker') !== undefined;
  if (grammar.negative || (subject === undefined && possessive === undefined) || (subject !== undefined && !behind))
    return clause(t, at, { form: 'ing' });
  const listed = t.table.get('action', stemOf(word.form)) ?? t.table.get('action', word.reading?.lemma ?? '');
  const base = choose(t, at).said.text.replace(/^be /, '');
  const [head, of] = listed ? [listed.replace(/ \w+$/, ''), listed.slice(listed.lastIndexOf(' ') + 1)] : [t.forms.verb(base, 'ing'), 'of'];
  const after: Node[] = [];
  if (subject !== undefined) after.push(preposition(of, word, nominal(t, subject, 'of')));
  for (const child of view.all(at)) {
    const relation = view.relation(child);
    if (child === subject || child === possessive || relation === 'marker' || relation === 'conjunct') continue;
    if (relation === 'object') after.push(preposition('of', word, nominal(t, child, 'of')));
    else
      after.push(
        ...(relation === 'oblique' || relation === 'agent' || relation === 'companion' ? [oblique(t, child)] : leftOver(t, child)),
      );
  }
  return noun(said(head, word), {
    determiner:
      possessive === undefined
        ? { kind: 'article', article: 'the' }
        : {
            kind: 'possessive',
            of: possessorForm(t, view.words[possessive]!.reading!.grammar.possessor!, at),
            said: said('', view.words[possessive]!),
          },
    name: true,
    after,
  });
}
