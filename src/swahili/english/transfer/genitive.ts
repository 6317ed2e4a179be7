/** “A wa B”: Kenya’s president, oil prices, the number of people, an 11-year-old girl. */
import { type Node, type Noun, preposition, said } from '../tree.ts';
import { choose } from './choose.ts';
import { clause } from './clause.ts';
import { attribute } from './modifiers.ts';
import { nominal } from './nominal.ts';
import type { Draft } from './noun.ts';
import { mention } from './person.ts';

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
/** kusini mwa Sudan: southern Sudan. */
const DIRECTIONS: ReadonlyMap<string, string> = new Map([
  ['kaskazini', 'northern'],
  ['kusini', 'southern'],
  ['mashariki', 'eastern'],
  ['magharibi', 'western'],
]);
/** Offices and bodies that a country has: Kenya’s president, Kenya’s parliament. */
const OF_COUNTRY =
  /(?:president|minister|government|parliament|army|military|police|economy|constitution|capital|ambassador|authorities|leader|king|queen|navy|opposition|forces?|troops|central bank|supreme court|people|citizens?|border|currency|team|elections?)$/;

/** @returns false where it is written as it stands. */
export function genitive(d: Draft, child: number): boolean {
  const { t } = d;
  const { view } = t;
  const word = view.words[child]!;
  const of = view.child(child, 'marker');
  const from = of === undefined ? word : view.words[of]!;
  const and = view
    .children(child, 'marker')
    .map((m) => view.words[m]!)
    .find((m) => /^(?:na|au)$/.test(m.form));
  // “huru na wa haki”: free and fair.
  if (and) {
    const fair = t.table.get('attributive', word.form);
    d.after.push(
      { kind: 'words', said: said(and.form === 'au' ? 'or' : 'and', and) },
      fair ? { kind: 'words', said: said(fair, word) } : nominal(t, child, 'of'),
    );
    return true;
  }
  if (word.kind === 'infinitive') return infinitive(d, child);
  if (view.all(child).every((c) => view.relation(c) === 'marker') && attribute(d, child)) return true;
  if (age(d, child)) return true;
  const direction = DIRECTIONS.get(d.lemma);
  if (direction && word.kind === 'name' && d.head) {
    const place = nominal(t, child, 'of');
    if (place.kind === 'noun' && place.head) {
      d.head = { ...place.head, text: `${direction} ${place.head.text}`, start: d.head.start };
      d.name = d.named = true;
      return true;
    }
  }
  const head = d.head?.text ?? '';
  // “mji mkuu wa Somalia”, “nchi jirani ya Kenya”: what says more is kept.
  const kind = view.units[d.at] || d.adjectives.length > 0 ? undefined : t.table.get('kind', d.lemma);
  if (word.kind === 'date') return date(d, child, kind);
  if (kind === 'away' && word.kind === 'name') {
    d.head = undefined;
    d.named = true;
    d.after.unshift(nominal(t, child, 'of'));
    return true;
  }
  const bare = view.all(child).every((c) => view.relation(c) === 'marker') && !view.taken[child];
  if (bare && d.head && d.after.length === 0) {
    if (word.kind === 'name' && beforeHead(d, child, kind)) return true;
    if (word.kind === 'noun' && compounds(d, child)) {
      d.nouns.unshift({ ...choose(t, child).said });
      mention(t, child);
      return true;
    }
  }
  const owner = nominal(t, child, 'of');
  if (owns(d, child, owner, head)) {
    d.determiner = { kind: 'owner', owner };
    return true;
  }
  d.specified = true;
  d.after.push(preposition('of', from, owner));
  return true;
}

/** “mkoa wa Mara”: Mara region; “afisa wa UN”: a UN official; “serikali ya Marekani”: the US government. */
function beforeHead(d: Draft, child: number, kind: string | undefined): boolean {
  const { t } = d;
  const word = t.view.words[child]!;
  const name = nominal(t, child, 'of') as Noun;
  if (name.kind !== 'noun' || !name.head) return false;
  const acronym = /^[A-Z]{2,6}$/.test(name.head.text);
  if (kind === 'before' && !(word.mark?.kind === 'place' && t.table.has('body', d.lemma))) {
    d.nouns.unshift(name.head);
    d.named = /^(?:mkoa|wilaya|jimbo|kaunti|kisiwa|ziwa|kata|kijiji|tarafa)$/.test(d.lemma);
    return true;
  }
  if (/^(?:the )?United States$/.test(name.head.text) && !d.determiner) {
    d.nouns.unshift({ ...name.head, text: 'US' });
    return true;
  }
  if (acronym && word.mark?.kind === 'organisation' && !t.table.has('of', d.lemma)) {
    d.nouns.unshift(name.head);
    return true;
  }
  return false;
}

/** Nouns side by side: peace talks, oil price. Not of a person’s own, and not of the parts and amounts of something. */
function compounds(d: Draft, child: number): boolean {
  const { t } = d;
  const word = t.view.words[child]!;
  const owner = choose(t, child);
  const unit = t.view.units[child];
  if (
    !owner.said.known ||
    t.table.has('of', d.lemma) ||
    d.chosen.preference.of ||
    word.reading?.grammar.locative ||
    word.reading?.grammar.possessor !== undefined
  )
    return false;
  if (
    d.head!.text.includes(' of ') ||
    owner.said.text.split(' ').length > 2 ||
    / of /.test(owner.said.text) ||
    d.head!.text.split(' ').length > 2
  )
    return false;
  if (owner.preference.before) return true;
  if (unit && !owner.preference.before && owner.said.text.includes(' ')) return false;
  const person = word.classes.includes(1) || word.classes.includes(2);
  // ujenzi wa barabara: what is done keeps its “of”.
  const deed =
    /^(?:u\w+(?:ji|zi|shi)|ma\w+o|m\w+o)$/.test(d.lemma) &&
    !/^(?:mkutano|mpango|mfumo|mkataba|mradi|mgogoro|mzozo|mauzo|makubaliano|mazungumzo|maandamano|mashambulizi|maonesho|mafunzo|masomo|matatizo|mashindano|mapigano)$/.test(
      d.lemma,
    );
  return !person && !deed;
}

/** hotuba ya Rais Obama: President Obama’s speech; waziri wa Kenya: Kenya’s minister. */
function owns(d: Draft, child: number, owner: Node, head: string): boolean {
  const { view, table } = d.t;
  const word = view.words[child]!;
  if (d.determiner || d.number || !d.head || d.name || table.has('of', d.lemma) || d.chosen.preference.of) return false;
  if (view.words[d.at]!.reading?.grammar.locative) return false;
  const simple = owner.kind === 'noun' && owner.after.every((n) => n.kind === 'noun');
  if (!simple || view.children(child, 'conjunct').length > 0) return false;
  if (word.mark?.kind === 'person') return true;
  if (word.mark?.kind === 'place') return OF_COUNTRY.test(head) && d.nouns.length <= 1;
  if (word.mark?.kind === 'organisation')
    return (owner as Noun).determiner.kind === 'article' && (owner as Noun).head!.text.split(' ').length < 3;
  // rais wa nchi hiyo → the country’s president; mke wa rais.
  if (word.kind !== 'noun') return false;
  const title = view.child(child, 'title');
  if (title !== undefined && view.words[title]!.mark?.kind === 'person') return true;
  const pointed = (owner as Noun).determiner.kind !== 'article' || (owner as Noun).determiner.kind === 'possessive';
  const demonstrative = view.all(child).some((c) => view.words[c]!.kind === 'demonstrative');
  return (
    (pointed || demonstrative) &&
    owner.after.length === 0 &&
    (owner as Noun).adjectives.length === 0 &&
    (word.classes.includes(1) || table.has('body', word.reading!.lemma))
  );
}

/** msichana wa miaka 11: an 11-year-old girl. */
function age(d: Draft, child: number): boolean {
  const { view } = d.t;
  const word = view.words[child]!;
  if (word.reading?.lemma !== 'mwaka' || !d.animate || !d.head) return false;
  const number = view.all(child).find((c) => view.words[c]!.kind === 'numeral' || view.words[c]!.kind === 'adjective');
  if (number === undefined) return false;
  const inner = nominal(d.t, child, 'of') as Noun;
  const text = inner.adjectives?.[0]?.text;
  if (!text) return false;
  d.adjectives.push(said(`${text.replace(/ /g, '-')}-year-old`, { start: word.start, end: view.words[number]!.end }));
  return true;
}

/** mkutano wa Jumatatu: Monday’s meeting; mwezi wa Mei: May. */
function date(d: Draft, child: number, kind: string | undefined): boolean {
  const { t } = d;
  const word = t.view.words[child]!;
  const english = word.mark?.gloss ?? word.form;
  if (kind === 'away') {
    d.head = undefined;
    d.named = true;
    d.after.unshift({ kind: 'words', said: said(english, word) });
    return true;
  }
  if ((WEEKDAY.test(english) || /^(?:last|next|this) /.test(english)) && !d.determiner) {
    d.determiner = { kind: 'owner', owner: { kind: 'words', said: said(english, word) } };
    return true;
  }
  if (/^\d{4}$/.test(english) && d.head) {
    d.nouns.unshift(said(english, word));
    return true;
  }
  d.specified = true;
  d.after.push({ kind: 'preposition', said: said('of', word), object: { kind: 'words', said: said(english, word) } });
  return true;
}

/** kazi ya kujenga: the work of building; uamuzi wa kufunga: the decision to close. */
function infinitive(d: Draft, child: number): boolean {
  const { t } = d;
  const word = t.view.words[child]!;
  const of = t.table.get('deed', d.lemma);
  const attributive = t.table.get('attributive', word.form);
  if (attributive && t.view.all(child).every((c) => t.view.relation(c) === 'marker')) {
    d.adjectives.push(said(attributive, word));
    return true;
  }
  const object = t.view.child(child, 'object');
  if (word.reading?.lemma === 'pinga' && object !== undefined && !word.reading.grammar.negative) {
    d.after.push(preposition('against', word, nominal(t, object, 'object')));
    return true;
  }
  d.specified = true;
  // “shirika la kutetea haki”: the organisation defending rights.
  if (t.table.has('body', d.lemma) && !word.reading?.grammar.negative) {
    d.after.push(clause(t, child, { form: 'ing', governor: d.at }));
    return true;
  }
  const link = t.table.get('noun-link', d.lemma);
  // “njia bora zaidi ya kusaidia”: the best way to help.
  const best = d.ordinal !== undefined && d.lemma === 'njia';
  if ((of || link) && !best) d.after.push(preposition(of || link!, word, clause(t, child, { form: 'ing', governor: d.at })));
  else d.after.push(clause(t, child, { form: 'to', governor: d.at }));
  return true;
}
