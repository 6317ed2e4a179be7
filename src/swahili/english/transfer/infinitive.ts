/** Infinitives that stand for a noun: kuuawa kwa mwandishi, the killing of the journalist; kulipa kodi, paying tax. */
import { type Node, noun, preposition, said } from '../tree.ts';
import { clause } from './clause.ts';
import { choose } from './choose.ts';
import type { Transfer } from './context.ts';
import { leftOver } from './left-over.ts';
import { nominal, type Role } from './nominal.ts';
import { oblique } from './oblique.ts';
import { possessorForm } from './person.ts';

const stemOf = (form: string): string => form.replace(/^kw?u?/, '');

export function verbalNoun(t: Transfer, at: number, _role: Role): Node {
  const { view } = t;
  const word = view.words[at]!;
  const grammar = word.reading?.grammar ?? {};
  const subject = view.child(at, 'subject');
  const possessive = view.all(at).find((c) => view.words[c]!.kind === 'possessive');
  const behind = subject !== undefined && view.child(subject, 'marker') !== undefined;
  if (grammar.negative || (subject === undefined && possessive === undefined) || (subject !== undefined && !behind)) return clause(t, at, { form: 'ing' });
  const listed = t.table.get('action', stemOf(word.form)) ?? t.table.get('action', word.reading?.lemma ?? '');
  const base = choose(t, at).said.text.replace(/^be /, '');
  const [head, of] = listed ? [listed.replace(/ \w+$/, ''), listed.slice(listed.lastIndexOf(' ') + 1)] : [t.forms.verb(base, 'ing'), 'of'];
  const after: Node[] = [];
  if (subject !== undefined) after.push(preposition(of, word, nominal(t, subject, 'of')));
  for (const child of view.all(at)) {
    const relation = view.relation(child);
    if (child === subject || child === possessive || relation === 'marker' || relation === 'conjunct') continue;
    if (relation === 'object') after.push(preposition('of', word, nominal(t, child, 'of')));
    else after.push(...(relation === 'oblique' || relation === 'agent' || relation === 'companion' ? [oblique(t, child)] : leftOver(t, child)));
  }
  return noun(said(head, word), {
    determiner: possessive === undefined ? { kind: 'article', article: 'the' } : { kind: 'possessive', of: possessorForm(t, view.words[possessive]!.reading!.grammar.possessor!, at), said: said('', view.words[possessive]!) },
    name: true,
    after,
  });
}
