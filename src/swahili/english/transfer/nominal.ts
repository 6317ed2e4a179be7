/** What stands in the place of a noun: noun phrases, names, dates, pronouns, infinitives, relative clauses by themselves, and rows of these. */

import { personOf } from '../generate/generate.ts';
import { group, type Node, noun, type Person, pronoun, said, words } from '../tree.ts';
import { allClasses } from './agree.ts';
import { clause } from './clause.ts';
import type { Transfer } from './context.ts';
import { verbalNoun } from './infinitive.ts';
import { leftOver } from './left-over.ts';
import { linkWord } from './link.ts';
import { nounPhrase } from './noun.ts';
import { oblique } from './oblique.ts';
import { mention, personalPronoun } from './person.ts';
import { relativeAlone } from './relative.ts';

/** Where a noun phrase stands decides its article. */
export type Role = 'subject' | 'object' | 'preposition' | 'complement' | 'of';

/** @returns the node of a word with all that hangs on it, but its own marker. */
export function nominal(t: Transfer, at: number, role: Role): Node {
  const row = t.view.children(at, 'conjunct');
  if (row.length === 0) return single(t, at, role, Number.POSITIVE_INFINITY);
  return rowOf(t, at, row, role);
}

/** “mchele, unga na sukari”: the signs between are those of the text. */
function rowOf(t: Transfer, at: number, row: readonly number[], role: Role): Node {
  const { view } = t;
  const begins = view
    .all(at)
    .find(
      (c) =>
        c > at &&
        (view.relation(c) === 'conjunct' || (view.words[c]!.kind === 'sign' && view.first[row[0]!]! > c && nothingBetween(t, c, row[0]!))),
    )!;
  const parts: Node[] = [single(t, at, role, begins)];
  for (const child of view.all(at)) {
    if (child < begins) continue;
    if (view.relation(child) === 'conjunct') {
      const joints = view.children(child, 'marker').filter((m) => view.words[m]!.kind !== 'sign' && view.words[m]!.kind !== 'connective');
      const marker = joints[0];
      // “ushirikiano na China”: cooperation with China.
      const partner =
        view.words[child]!.kind === 'name' &&
        view.words[at]!.kind === 'noun' &&
        view.words[marker ?? 0]!.form === 'na' &&
        t.table.has('between', view.words[at]!.reading?.lemma ?? '');
      if (partner) parts.push(words('with', view.words[marker!]!));
      else if (marker !== undefined && view.words[marker]!.kind !== 'preposition') parts.push(linkWord(t, marker, 'and'));
      parts.push(
        view.children(child, 'marker').some((m) => view.words[m]!.kind === 'preposition' && view.words[m]!.form !== 'na')
          ? oblique(t, child)
          : nominal(t, child, role),
      );
    } else parts.push(...leftOver(t, child));
  }
  const or = row.some((c) => view.children(c, 'marker').some((m) => /^(?:au|ama)$/.test(view.words[m]!.form)));
  return group(parts, or ? personOf(parts[0]) : 'plural');
}

const nothingBetween = ({ view }: Transfer, sign: number, conjunct: number): boolean => view.first[conjunct]! - sign <= 2;

/** @param until words of the row from here on are not this noun's. */
function single(t: Transfer, at: number, role: Role, until: number): Node {
  const { view } = t;
  const word = view.words[at]!;
  switch (word.kind) {
    case 'verb':
      // “aliyekuwa Rais”, listed: the former president.
      return /^term:(?:ali\w*ye|wali\w*o)/.test(view.units[at]?.mark?.key ?? '') ? nounPhrase(t, at, role, until) : relativeAlone(t, at);
    case 'infinitive': {
      // “kufungwa kwa shule” is listed: the closure of schools.
      const nominalTerm = /^term:ku\S+ /.test(view.units[at]?.mark?.key ?? '');
      return nominalTerm ? nounPhrase(t, at, role, until) : verbalNoun(t, at, role);
    }
    case 'pronoun': {
      const simple = personalPronoun(t, at);
      if (simple) return withRest(t, at, simple, until);
      break;
    }
    case 'demonstrative':
      return withRest(t, at, demonstrative(t, at), until);
    case 'date':
      mention(t, at);
      return withRest(t, at, noun(said(word.mark?.gloss ?? word.form, word), { name: true }), until);
    case 'adjective':
    case 'determiner':
    case 'having':
    case 'numeral':
    case 'possessive':
    case 'noun':
    case 'name':
    case 'unknown': {
      // nyumbani: at home.
      if (word.reading?.pos === 'adverb') break;
      const how = /^(?:namna|jinsi)$/.test(word.form)
        ? view.all(at).find((c) => view.words[c]!.reading?.grammar.relative === 'manner')
        : undefined;
      if (how !== undefined) return clause(t, how, { link: words('how', word), relative: true });
      return nounPhrase(t, at, role, until);
    }
    default:
      break;
  }
  return withRest(t, at, words(t.view.units[at]?.mark?.gloss ?? simpleEnglish(t, at), word), until);
}

const simpleEnglish = (t: Transfer, at: number): string => {
  const { reading, form } = t.view.words[at]!;
  return reading ? reading.gloss.split(/[;,(]/, 1)[0]!.trim() : form;
};

const PLURAL: readonly unknown[] = [2, 4, 6, 8, 10];

/** hilo: this; wale: those; huyo: he or she. */
function demonstrative(t: Transfer, at: number): Node {
  const word = t.view.words[at]!;
  const { deixis } = word.reading!.grammar;
  const all = allClasses(word);
  const many = all.length > 0 && all.every((c) => PLURAL.includes(c));
  const people = many && all.includes(2);
  if (word.form === 'hivyo' || word.form === 'vile') return words('so', word);
  const form = deixis === 'far' || people ? (many ? 'those' : 'that') : many && all[0] !== 6 ? 'these' : 'this';
  return pronoun(form, word);
}

/** What hangs on a word that has no phrase of its own, in its place. */
function withRest(t: Transfer, at: number, node: Node, until: number): Node {
  const before: Node[] = [];
  const after: Node[] = [];
  for (const child of t.view.all(at)) {
    const relation = t.view.relation(child);
    if (child >= until || relation === 'marker' || relation === 'conjunct') continue;
    (child < at ? before : after).push(...leftOver(t, child));
  }
  if (before.length + after.length === 0) return node;
  const person: Person = personOf(node);
  return group([...before, node, ...after], person);
}
