/** From the English tree to text: inflection, agreement with the subject, case of pronouns, articles before a vowel, spaces. */
import type { English } from '../../types.ts';
import { type Forms, indefinite } from '../forms.ts';
import type { Clause, Determiner, Node, Noun, Person, Said } from '../tree.ts';
import { objective, personOfPronoun, possessive, reflexive } from './pronoun.ts';
import { conjugate, unconjugated } from './verb.ts';
import { Writer } from './writer.ts';

type Case = 'subject' | 'object';

/** What a verb agrees with. */
export function personOf(node: Node | undefined): Person {
  switch (node?.kind) {
    case 'noun':
      return node.number;
    case 'pronoun':
      return personOfPronoun(node.form);
    case 'group':
      return node.person;
    default:
      return 'singular';
  }
}

/** A sentence, with a capital letter. */
export function generate(node: Node, forms: Forms): Pick<English, 'text' | 'pieces'> {
  const writer = new Writer();
  write(node, 'object', writer, forms);
  return writer.finish(true);
}

/** A part of a sentence: they have announced. */
export function generatePlain(node: Node, forms: Forms): string {
  const writer = new Writer();
  write(node, 'object', writer, forms);
  return writer.finish(false).text;
}

function write(node: Node, as: Case, w: Writer, forms: Forms): void {
  switch (node.kind) {
    case 'words':
      w.add(node.said.text, node.said, node.said.known);
      break;
    case 'sign':
      w.sign(node.said.text, node.said, node.side);
      break;
    case 'preposition':
      w.add(node.said.text, node.said);
      write(node.object, 'object', w, forms);
      break;
    case 'pronoun':
      w.add(node.self ? reflexive(node.form) : as === 'subject' ? node.form : objective(node.form), node.said);
      break;
    case 'group':
      for (const part of node.parts) write(part, as, w, forms);
      break;
    case 'noun':
      writeNoun(node, w, forms);
      break;
    case 'clause':
      writeClause(node, w, forms);
      break;
  }
}

function writeDeterminer(determiner: Determiner, from: Said | undefined, w: Writer, forms: Forms): void {
  switch (determiner.kind) {
    case 'article':
      if (determiner.article !== 'none' && from) w.add(determiner.article, from);
      break;
    case 'word':
      w.add(determiner.said.text, determiner.said);
      break;
    case 'possessive':
      w.add(possessive(determiner.of), determiner.said);
      break;
    case 'owner':
      write(determiner.owner, 'object', w, forms);
      w.own();
      break;
  }
}

function writeNoun(n: Noun, w: Writer, forms: Forms): void {
  const add = ({ text, known, ...from }: Said) => w.add(text, from, known);
  n.before.forEach(add);
  const at = w.count;
  writeDeterminer(n.determiner, n.head ?? n.adjectives[0], w, forms);
  const { head } = n;
  n.adjectives.forEach(add);
  n.nouns.forEach(add);
  if (head) add({ ...head, text: n.number === 'plural' && !n.name && head.known ? forms.plural(head.text) : head.text });
  if (n.determiner.kind === 'article' && n.determiner.article === 'a' && w.count > at) w.replace(at, indefinite(w.wordFrom(at + 1)));
  for (const node of n.after) write(node, 'object', w, forms);
}

/** “do one's best”, “hide oneself”: whose and who is the subject’s. */
function ownIn({ verb, subject, agrees }: Clause): Clause['verb'] {
  if (!/\bone/.test(verb.base.text)) return verb;
  const form = subject?.kind === 'pronoun' ? subject.form : subject?.kind === 'noun' && agrees !== 'plural' ? subject.pronoun : 'they';
  const text = verb.base.text.replace(/\bone[’']s\b/, possessive(form)).replace(/\boneself\b/, reflexive(form));
  return { ...verb, base: { ...verb.base, text } };
}

function writeClause(c: Clause, w: Writer, forms: Forms): void {
  if (c.link) write(c.link, 'subject', w, forms);
  for (const node of c.front) write(node, 'object', w, forms);
  const verb = ownIn(c);
  const { base } = verb;
  if (c.form === 'finite') {
    const { auxiliary, middle, main } = conjugate(verb, c.agrees ?? personOf(c.subject), forms, c.inverted);
    if (c.inverted) w.add(auxiliary, base);
    if (c.subject) write(c.subject, 'subject', w, forms);
    for (const node of c.middle ?? []) write(node, 'object', w, forms);
    w.add([...(c.inverted ? [] : [auxiliary]), ...middle, main].filter((word) => word !== '').join(' '), base, base.known);
  } else {
    if (c.subject) write(c.subject, 'object', w, forms);
    w.add(unconjugated(verb, c.form, forms).join(' ').trim(), base, base.known);
  }
  for (const node of c.after) write(node, 'object', w, forms);
}
