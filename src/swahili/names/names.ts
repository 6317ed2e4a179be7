import { isDateText, markDate, markTimes } from '../dates/mark.ts';
import { periodsIn } from '../dates/periods.ts';
import type { Container } from '../lexicon/container.ts';
import type { Block } from '../reading/block.ts';
import type { Mark, Span } from '../types.ts';
import { appositionOf, type Stretch } from './apposition.ts';
import { Entities, type Entity, type Mention } from './entities.ts';
import { FLAG, type Gazetteer } from './gazetteer.ts';
import { KINDS } from './labels.ts';
import { Model } from './model.ts';
import { markPeoples } from './peoples.ts';
import { type Recognised, Recogniser } from './recognise.ts';

/** What a page says of an entity in its own words, and roughly in English. */
interface Said {
  /** Is it the name itself? */
  isName: boolean;
  swahili: string;
  english: string;
}

/** Rough English of a stretch of a block in which these names have been found. */
export type Render = (block: Block, names: readonly Mark[], span: Span) => string;

/** People, places, organisations, dates and peoples, found and explained. */
export class Names {
  private readonly gazetteer: Gazetteer;
  private readonly recogniser: Recogniser;
  private readonly entities: Entities;

  constructor(container: Container, gazetteer: Gazetteer) {
    this.gazetteer = gazetteer;
    this.recogniser = new Recogniser(new Model(container.bytes('names.model')), gazetteer);
    this.entities = new Entities(gazetteer);
  }

  /** The marks of each block of one page, in the order of the text; those of one block do not overlap. */
  mark(blocks: readonly Block[], render: Render): Mark[][] {
    const recognised = this.recogniser.recognise(blocks);
    const mentions = recognised.flatMap(({ names }, block) =>
      mentionsOf(
        blocks[block]!,
        block,
        names.filter((n) => KINDS[n.kind] !== 'date'),
      ),
    );
    const entities = this.entities.resolve(mentions);
    const plain = mentions.map((mention, i) => markOf(blocks, mention, entities[i]!, undefined));
    const said = this.appositions(blocks, mentions, entities, plain, recognised, render);
    const marks: Mark[][] = blocks.map(() => []);
    mentions.forEach((mention, i) => {
      const words = said.get(entities[i]!.key);
      marks[mention.block]!.push(words ? markOf(blocks, mention, entities[i]!, words) : plain[i]!);
    });
    return blocks.map((block, b) => {
      const taken = new Set<number>();
      for (const { from, to } of recognised[b]!.names) for (let i = from; i <= to; i++) taken.add(i);
      const dates = datesOf(block, recognised[b]!.names);
      for (const { from, to } of dates) for (let i = from; i <= to; i++) taken.add(i);
      const times = markTimes(block, (token) => taken.has(token));
      const peoples = markPeoples(block, recognised[b]!.sentences, this.gazetteer, (token) => taken.has(token));
      return [...marks[b]!, ...dates.map((d) => markDate(block, d.from, d.to)), ...times, ...peoples].sort((x, y) => x.start - y.start);
    });
  }

  /** What the page says of those about whom the gazetteer has nothing, by key. */
  private appositions(
    blocks: readonly Block[],
    mentions: readonly Mention[],
    entities: readonly Entity[],
    marks: readonly Mark[],
    recognised: readonly Recognised[],
    render: Render,
  ): Map<string, Said> {
    const said = new Map<string, Said>();
    mentions.forEach((mention, i) => {
      const { key, known } = entities[i]!;
      if (known || said.has(key)) return;
      const block = blocks[mention.block]!;
      const stretch = this.stretchFor(block, mention, recognised[mention.block]!);
      if (!stretch) return;
      const span = { start: block.tokens[stretch.from]!.start, end: block.tokens[stretch.to]!.end };
      const swahili = block.text.slice(span.start, span.end);
      // An organisation's own name is what is rendered: its mark would stand for itself.
      const around = marks.filter((m, j) => mentions[j]!.block === mention.block && m !== marks[i]);
      const english = inSentence(render(block, around, span));
      if (english !== '' && english.toLowerCase() !== swahili.toLowerCase())
        said.set(key, { isName: stretch === mention, swahili, english });
    });
    return said;
  }

  /** The words that say who or what someone is: a person's title or apposition, the class noun before a name or in it (mji wa, kampuni ya, Mto Ruvubu), or an organisation's own name. */
  private stretchFor(block: Block, mention: Mention, { sentences }: Recognised): Stretch | undefined {
    if (mention.kind === 'person') return appositionOf(block, mention.from, mention.to);
    const view = sentences.findLast((s) => s.offset <= mention.from);
    if (!view) return undefined;
    const flag = mention.kind === 'place' ? FLAG.placeTitle : FLAG.organisationTitle;
    const [from, to] = [mention.from - view.offset, mention.to - view.offset];
    const titles = view.matches.filter((m) => m.senses.some((s) => s.flag === flag));
    if (mention.kind === 'organisation' && view.readings.slice(from + 1, to).some((r) => r?.pos === 'connective')) return mention;
    const title = titles.find((m) => m.to === from - 1 || (m.from === from && m.to < to));
    if (!title) return undefined;
    // Without the connective: mji wa.
    const last = view.readings[title.to]?.pos === 'connective' ? title.to - 1 : title.to;
    return last < title.from ? undefined : { from: view.offset + title.from, to: view.offset + last };
  }
}

/** The dates that the recogniser found, and the periods that their words alone tell: a period takes the place of a part of it, and of a longer date that makes no sense. */
function datesOf(block: Block, names: Recognised['names']): Stretch[] {
  const isDate = (n: Recognised['names'][number]): boolean => KINDS[n.kind] === 'date';
  let dates: Stretch[] = names.filter(isDate);
  for (const period of periodsIn(block)) {
    const touches = (s: Stretch): boolean => s.from <= period.to && s.to >= period.from;
    if (names.some((n) => !isDate(n) && touches(n))) continue;
    const replaced = dates.filter((d) => touches(d) && (isInside(d, period) || !isDateText(block, d.from, d.to)));
    if (dates.some((d) => touches(d) && !replaced.includes(d))) continue;
    dates = [...dates.filter((d) => !replaced.includes(d)), period];
  }
  return dates;
}

const isInside = (inner: Stretch, outer: Stretch): boolean => inner.from >= outer.from && inner.to <= outer.to;

/** “The secretary of …” as it stands inside a sentence. */
const inSentence = (english: string): string =>
  english
    .replace(/^The (.)/, (_, first: string) => first)
    .replace(/[.]$/, '')
    .trim();

function mentionsOf(block: Block, index: number, names: Recognised['names']): Mention[] {
  const mentions = names.map(({ from, to, kind }): Mention => {
    const text = block.text.slice(block.tokens[from]!.start, block.tokens[to]!.end).replace(/\s+/g, ' ');
    return { block: index, from, to, kind: KINDS[kind]!, text };
  });
  mentions.forEach((m, i) => {
    const next = mentions[i + 1];
    if (!next || next.kind !== m.kind || next.from !== m.to + 2) return;
    if (block.text[block.tokens[m.to + 1]!.start] !== '(') return;
    m.beside = next;
    next.beside = m;
  });
  return mentions;
}

function markOf(blocks: readonly Block[], mention: Mention, entity: Entity, said: Said | undefined): Mark {
  const { tokens } = blocks[mention.block]!;
  return { start: tokens[mention.from]!.start, end: tokens[mention.to]!.end, kind: mention.kind, ...tell(mention, entity, said) };
}

/** `Chama cha Wakulima wa Kahawa: association of coffee farmers`; `Sinohydro, company`. */
const withWords = (name: string, said: Said | undefined, otherwise: string): string =>
  said ? `${name}${said.isName ? ':' : ','} ${said.english}` : `${name}, ${otherwise}`;

const PARTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Kaskazini: 'the north of',
    Kusini: 'the south of',
    Mashariki: 'the east of',
    Magharibi: 'the west of',
    Kati: 'the centre of',
    Mjini: 'the town of',
    Vijijini: 'the countryside around',
  }),
);

/** Constituencies and districts that are called after a part of a larger place: Kigoma Kaskazini. */
function partOf(name: string): string | undefined {
  const words = name.split(' ');
  const part = words.length > 1 ? PARTS.get(words.at(-1)!) : undefined;
  return part && `constituency or area in ${part} ${words.slice(0, -1).join(' ')}`;
}

/** Gloss, explanation and key of one mention. */
function tell(mention: Mention, entity: Entity, said: Said | undefined): { gloss: string; explanation?: string; key: string } {
  const { key, known, name, country, expansion } = entity;
  if (known) return { gloss: known.gloss, ...(known.explanation !== '' && { explanation: known.explanation }), key };
  const inWords = said && !said.isName && { explanation: `“${said.swahili}”` };
  if (mention.kind === 'person') return { gloss: said ? `${name}, ${said.english}` : `${name}, a person`, ...inWords, key };
  if (mention.kind === 'place')
    return { gloss: country ? `${name}, city in ${country}` : withWords(name, said, partOf(name) ?? 'a place'), ...inWords, key };
  return {
    gloss: withWords(name, said, 'an organisation'),
    ...(expansion !== undefined && { explanation: `Short for ${expansion}` }),
    key,
  };
}
