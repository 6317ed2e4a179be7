/** What hangs on a verb, sorted into the places of an English clause. */

import type { Place } from '../../grammar/frames.ts';
import { chooseWord } from '../choice/choose-word.ts';
import { personOf } from '../generate/generate.ts';
import { group, type Node, preposition, type Said, words } from '../tree.ts';
import { adverb } from './adverb.ts';
import { choose } from './choose.ts';
import { type ClauseOptions, clause } from './clause.ts';
import type { Transfer } from './context.ts';
import type { Filled } from './frame.ts';
import { leftOver } from './left-over.ts';
import { linkWord } from './link.ts';
import { nominal } from './nominal.ts';
import { isAmount, nounInside } from './noun.ts';
import { oblique, withMarker } from './oblique.ts';
import { relativeClause } from './relative.ts';

export interface Parts {
  /** Before the subject. */
  front: Node[];
  /** Between subject and verb. */
  middle: Node[];
  /** Directly behind the verb: recipient and object. */
  objects: Node[];
  after: Node[];
  subject: Node | undefined;
  object?: Node;
  subjectAt: number;
  /** Places of what the verb's own English depends on. */
  objectAt: number;
  recipientAt: number;
  complementAt: number;
  attributeAt: number;
  auxiliaries: number[];
  /** Adverbs that stand in the midst of the verb: also, always. */
  inside: Said[];
  /** huenda, labda: may. */
  /** The verb of an expression whose noun is said by itself. */
  base?: string;
  maybe: boolean;
  must: boolean;
}

const INSIDE = /^(?:also|already|always|never|still|often|only|just|even|soon)$/;

export function collect(t: Transfer, at: number, until: number, options: ClauseOptions, frame: Filled | undefined): Parts {
  const { view } = t;
  const parts: Parts = {
    front: [],
    middle: [],
    objects: [],
    after: [],
    subject: undefined,
    subjectAt: view.child(at, 'subject') ?? -1,
    objectAt: view.child(at, 'object') ?? -1,
    recipientAt: view.child(at, 'recipient') ?? -1,
    complementAt: view.child(at, 'complement') ?? -1,
    attributeAt: view.child(at, 'attribute') ?? -1,
    auxiliaries: view.children(at, 'auxiliary'),
    inside: [],
    maybe: false,
    must: false,
  };
  const begins = parts.auxiliaries.length > 0 ? Math.min(at, ...parts.auxiliaries) : at;
  const put = (child: number, nodes: readonly Node[]) => {
    const place = child > begins ? parts.after : parts.subjectAt >= 0 && parts.subjectAt < child ? parts.middle : parts.front;
    place.push(...nodes);
  };
  const slots: { order: number; child: number; node: Node }[] = [];
  if (parts.subjectAt >= 0 && view.words[parts.subjectAt]!.kind === 'name' && view.relation(at) !== 'antecedent')
    t.discourse = { ...t.discourse, body: isBody(t, parts.subjectAt) };
  const split = insideUnit(t, at, parts);
  for (const child of view.all(at)) {
    if (child >= until) break;
    if (split.has(child)) continue;
    const word = view.words[child]!;
    const slot = frame?.slots.get(child);
    const place = slot && frame!.places.findLast((p) => p.slot === slot);
    if (place) {
      const node = inSlot(t, at, child, place, place === frame!.places[0] || frame!.places.some((p) => p.form === 'who'));
      if (slot === 'clause' || slot === 'inf' || slot === 'subj' || child < begins) put(child, [node]);
      else slots.push({ order: frame!.places.indexOf(place), child, node });
      continue;
    }
    switch (view.relation(child)) {
      case 'auxiliary':
      case 'fixed':
      case 'conjunct':
        break;
      case 'marker':
        // hata hivyo, aidha: what only links sentences.
        if (word.kind === 'particle' || word.kind === 'adverb') put(child, adverb(t, child));
        break;
      case 'subject':
        parts.subject = marked(t, child, subjectNode(t, child, options));
        if (view.relation(at) !== 'antecedent') t.discourse = { ...t.discourse, body: isBody(t, child) };
        break;
      case 'object':
        if (child > begins) putObject(parts, (parts.object = marked(t, child, nominal(t, child, 'object'))));
        else put(child, [marked(t, child, nominal(t, child, 'object'))]);
        break;
      case 'recipient':
        if (view.child(child, 'marker') === undefined && child > begins) putObject(parts, nominal(t, child, 'object'));
        else put(child, [oblique(t, child)]);
        break;
      case 'attribute':
        put(child, [attribute(t, child)]);
        break;
      case 'agent':
      case 'companion':
      case 'oblique':
        if (includes(t, at, child)) {
          parts.base = 'include';
          put(child, [nominal(t, child, 'object')]);
        } else put(child, [oblique(t, child)]);
        break;
      case 'complement':
        put(child, [clause(t, child, { governor: at })]);
        break;
      case 'antecedent':
        put(child, [relativeClause(t, child)]);
        break;
      case 'adverbial':
        put(child, [clause(t, child, { governor: at })]);
        break;
      default:
        loose(t, child, parts, put);
    }
  }
  inOrder(t, parts, slots);
  const last = frame?.places.at(-1);
  if (last && !last.slot && frame!.places.length > 1) parts.objects.push(words(last.text, view.words[at]!));
  return parts;
}

/** An object stands directly behind its verb, before adverbs and places, but not before a quotation mark that opens it. */
function putObject(parts: Parts, object: Node): void {
  let at = parts.after.length;
  while (at > 0 && (parts.after[at - 1]!.kind === 'words' || parts.after[at - 1]!.kind === 'preposition')) at--;
  parts.after.splice(at, 0, object);
}

/** What fills the slots of a frame, in its order; where the text has them in that order, they stay where they stand. */
function inOrder(t: Transfer, parts: Parts, slots: { order: number; child: number; node: Node }[]): void {
  // Signs before the first of them keep their place.
  const first = Math.min(...slots.map((s) => t.view.words[t.view.first[s.child]!]!.start));
  let place = parts.after.findLastIndex((n) => n.kind === 'sign' && n.said.start < first) + 1;
  for (const { node } of [...slots].sort((a, b) => a.order - b.order)) parts.after.splice(place++, 0, node);
}

const PARTICLE = /^(?:home|to|with|on|at|about|of|from|in|for|up|down|out|off|into|over|away|back|by|against|free|public|guilty)$/;

/** Verbs that say little beside their noun. */
const DOING = /^(?:fanya|toa|pata)$/;

/** “alifunga mabao mawili”: what says more about the noun inside an expression goes with that noun: scored two goals. @returns what it has taken. */
function insideUnit(t: Transfer, at: number, parts: Parts): ReadonlySet<number> {
  const { view } = t;
  const children = view.all(at).filter((c) => view.inside[c]! >= 0 && /^(?:modifier|possessor|antecedent)$/.test(view.relation(c)!));
  const english = children.length > 0 ? /^(\S+(?: \S+)*?) (?:(?:a|an|the) )?([a-z-]+)$/.exec(choose(t, at).said.text) : null;
  // “wanafanya kazi za useremala”: do carpentry work, not “work of carpentry”.
  const inner = children.find((c) => view.relation(c) === 'possessor');
  const { reading } = view.words[at]!;
  if (!english && inner !== undefined && reading && DOING.test(reading.lemma)) {
    const noun = view.words[view.inside[inner]!]!;
    parts.base = chooseWord(reading, t.near[at]!, t.wording, t.collocations).english;
    parts.objects.push(nounInside(t, noun.at, undefined, children));
    return new Set(children);
  }
  if (!english || PARTICLE.test(english[2]!))
    return new Set(children.filter((c) => /^(?:possessive|demonstrative)$/.test(view.words[c]!.kind)));
  const noun = view.words[view.inside[children[0]!]!]!;
  parts.base = english[1]!;
  parts.objects.push(nounInside(t, noun.at, { text: english[2]!, start: noun.start, end: noun.end, known: true }, children));
  return new Set(children);
}

/** What fills a slot of the verb's frame, with the preposition that English has there. */
function inSlot(t: Transfer, at: number, child: number, { text, slot, form }: Place, first: boolean): Node {
  const word = t.view.words[child]!;
  const own = first ? '' : text;
  if (slot === 'clause') return clause(t, child, { governor: at });
  if (slot === 'inf' || slot === 'subj') {
    if (form === 'should')
      return clause(t, child, { form: 'finite', governor: at, link: words('that', { start: word.start, end: word.start }) });
    const to = / to$|^to$/.test(text);
    const inner = clause(t, child, { form: form === 'ing' ? 'ing' : to ? 'to' : 'bare', governor: at });
    const before = own.replace(/ ?\bto$/, '');
    return before === '' ? inner : preposition(before, word, inner);
  }
  const node = nominal(t, child, own === '' ? 'object' : 'preposition');
  const kwa = slot === 'kwa' ? t.table.get('kwa', word.reading?.lemma ?? '') : undefined;
  if (kwa) return preposition(kwa, word, node);
  return own === '' ? node : preposition(own, word, node);
}

/** “lakini serikali …”, “baadhi ya watu”: the word that introduces a subject or object; not the na of kuwa na. */
function marked(t: Transfer, child: number, node: Node): Node {
  const { view } = t;
  const markers = view
    .children(child, 'marker')
    .map((m) => view.words[m]!)
    .filter((m) => (m.kind === 'conjunction' || m.kind === 'preposition') && m.form !== 'na' && m.form !== 'kwa' && !isAmount(m.form));
  if (markers.length === 0) return node;
  const before = markers.map(
    (m): Node => (m.kind === 'preposition' ? words(withMarker(t, m, view.words[child]!, undefined, node), m) : linkWord(t, m.at)),
  );
  return group([...before, node], personOf(node));
}

/** A country, a company, a party: what “its” stands for. */
const isBody = (t: Transfer, at: number): boolean => {
  const { mark, reading } = t.view.words[at]!;
  return mark?.kind === 'place' || mark?.kind === 'organisation' || t.table.has('body', reading?.lemma ?? '');
};

function subjectNode(t: Transfer, child: number, { whose }: ClauseOptions): Node {
  const node = nominal(t, child, 'subject');
  if (whose === undefined || node.kind !== 'noun') return node;
  return { ...node, determiner: { kind: 'word', said: { ...words('whose', t.view.words[whose]!).said } } };
}

/** “ni pamoja na”: include. */
const includes = ({ view }: Transfer, at: number, child: number): boolean =>
  (view.words[at]!.kind === 'copula' || view.words[at]!.reading?.lemma === 'wa') &&
  view.children(child, 'marker').some((m) => view.words[m]!.form === 'pamoja na' && m === at + 1);

/** What somebody or something is: a teacher, big, of iron. */
function attribute(t: Transfer, child: number): Node {
  const { view } = t;
  const word = view.words[child]!;
  const marker = view.child(child, 'marker');
  // “ulikuwa wa haki”: was fair.
  const fair = marker !== undefined && view.words[marker]!.kind === 'connective' ? t.table.get('attributive', word.form) : undefined;
  if (fair) return words(fair, word);
  if (marker !== undefined) return oblique(t, child);
  return nominal(t, child, 'complement');
}

function loose(t: Transfer, child: number, parts: Parts, put: (child: number, nodes: readonly Node[]) => void): void {
  const word = t.view.words[child]!;
  if (word.form === 'huenda') {
    parts.maybe = true;
    return;
  }
  if (word.form === 'lazima' || word.form === 'ni lazima') {
    parts.must = true;
    return;
  }
  if (word.form === 'bado' && t.view.words[t.view.edge(child)!.governor]!.reading?.grammar.tense === 'not yet') return;
  const governor = t.view.words[t.view.edge(child)!.governor]!;
  // “wameathirika sana”, “walifurahi sana”: greatly affected, very happy.
  if (/^(?:sana|mno)$/.test(word.form) && child > governor.at) {
    const text = choose(t, governor.at).said.text;
    const passive = governor.reading?.grammar.extensions?.includes('passive') || /^be \w+ed\b/.test(text);
    if (passive || /^be /.test(text)) {
      parts.inside.push({
        text: passive && !/^be (?:saddened|worried|tired|concerned|pleased|excited)/.test(text) ? 'greatly' : 'very',
        start: word.start,
        end: word.end,
        known: true,
      });
      return;
    }
  }
  // “kilitangazwa rasmi”: officially.
  if (word.kind === 'adjective' && /^(?:rasmi|wazi|huru)$/.test(word.form) && governor.reading?.lemma !== 'wa') {
    put(child, [words({ rasmi: 'officially', wazi: 'openly', huru: 'freely' }[word.form as 'rasmi'], word)]);
    return;
  }
  const nodes = word.kind === 'adverb' || word.kind === 'particle' ? adverb(t, child) : leftOver(t, child);
  const only = nodes.length === 1 ? nodes[0] : undefined;
  if (only?.kind === 'words' && INSIDE.test(only.said.text)) parts.inside.push(only.said);
  else put(child, nodes);
}
