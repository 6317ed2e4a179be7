import { markDate, markTimes } from '../dates/mark.ts';
import type { Container } from '../lexicon/container.ts';
import type { Block } from '../reading/block.ts';
import type { Mark } from '../types.ts';
import { appositionOf, roughEnglish } from './apposition.ts';
import { Entities, type Entity, type Mention } from './entities.ts';
import { FLAG, type Gazetteer } from './gazetteer.ts';
import { KINDS } from './labels.ts';
import { Model } from './model.ts';
import { markPeoples } from './peoples.ts';
import { type Recognised, Recogniser } from './recognise.ts';

/** What a page says of an entity in its own words, and roughly in English. */
interface Said {
  swahili: string;
  english: string;
}

/** People, places, organisations, dates and peoples, found and explained. */
export class Names {
  private readonly gazetteer: Gazetteer;
  private readonly recogniser: Recogniser;
  private readonly entities: Entities;

  constructor(container: Container, gazetteer: Gazetteer) {
    this.gazetteer = gazetteer;
    this.recogniser = new Recogniser(new Model(container.bytes('names.model')), this.gazetteer);
    this.entities = new Entities(this.gazetteer);
  }

  /** The marks of each block of one page, in the order of the text; those of one block do not overlap. */
  mark(blocks: readonly Block[]): Mark[][] {
    const recognised = this.recogniser.recognise(blocks);
    const mentions = recognised.flatMap(({ names }, block) =>
      mentionsOf(
        blocks[block]!,
        block,
        names.filter((n) => KINDS[n.kind] !== 'date'),
      ),
    );
    const entities = this.entities.resolve(mentions);
    const said = this.appositions(blocks, mentions, entities, recognised);
    const marks: Mark[][] = blocks.map(() => []);
    mentions.forEach((mention, i) => {
      const { tokens } = blocks[mention.block]!;
      const [start, end] = [tokens[mention.from]!.start, tokens[mention.to]!.end];
      marks[mention.block]!.push({ start, end, kind: mention.kind, ...tell(mention, entities[i]!, said.get(entities[i]!.key)) });
    });
    return blocks.map((block, b) => {
      const taken = new Set<number>();
      for (const { from, to } of recognised[b]!.names) for (let i = from; i <= to; i++) taken.add(i);
      const dates = recognised[b]!.names.filter((n) => KINDS[n.kind] === 'date').map((n) => markDate(block, n.from, n.to));
      const times = markTimes(block, (token) => taken.has(token));
      const peoples = markPeoples(block, recognised[b]!.sentences, this.gazetteer, (token) => taken.has(token));
      return [...marks[b]!, ...dates, ...times, ...peoples].sort((x, y) => x.start - y.start);
    });
  }

  /** What the page says of those about whom the gazetteer has nothing, by key. */
  private appositions(
    blocks: readonly Block[],
    mentions: readonly Mention[],
    entities: readonly Entity[],
    recognised: readonly Recognised[],
  ): Map<string, Said> {
    const said = new Map<string, Said>();
    mentions.forEach((mention, i) => {
      const entity = entities[i]!;
      if (entity.known || said.has(entity.key)) return;
      const block = blocks[mention.block]!;
      const english = (from: number, to: number) =>
        roughEnglish(block, { from, to }, (token) => this.englishAt(token, mention.block, mentions, entities, recognised));
      if (mention.kind === 'organisation' && mention.to > mention.from) {
        const inEnglish = english(mention.from, mention.to);
        if (inEnglish !== mention.text) said.set(entity.key, { swahili: '', english: inEnglish });
        return;
      }
      const stretch = mention.kind === 'person' ? appositionOf(block, mention.from, mention.to) : this.placeTitle(mention, recognised);
      if (!stretch) return;
      const swahili = block.text.slice(block.tokens[stretch.from]!.start, block.tokens[stretch.to]!.end);
      said.set(entity.key, { swahili, english: english(stretch.from, stretch.to).replace(/ of$/, '') });
    });
    return said;
  }

  /** The class noun before a place: mji wa, jimbo la. */
  private placeTitle(mention: Mention, recognised: readonly Recognised[]): { from: number; to: number } | undefined {
    if (mention.kind !== 'place') return undefined;
    const view = recognised[mention.block]!.sentences.findLast((s) => s.offset <= mention.from);
    const title = view?.matches.find((m) => view.offset + m.to === mention.from - 1 && m.senses.some((s) => s.flag === FLAG.placeTitle));
    return title && view ? { from: view.offset + title.from, to: view.offset + title.to } : undefined;
  }

  /** The English of the name or title that begins at a token, and its last token. */
  private englishAt(
    token: number,
    block: number,
    mentions: readonly Mention[],
    entities: readonly Entity[],
    recognised: readonly Recognised[],
  ): { english: string; to: number } | undefined {
    const view = recognised[block]!.sentences.findLast((s) => s.offset <= token);
    for (const m of view?.matches ?? []) {
      if (view!.offset + m.from !== token) continue;
      const title = m.senses.find((s) => s.flag === FLAG.personTitle || s.flag === FLAG.organisationTitle || s.flag === FLAG.placeTitle);
      const name = m.senses.find((s) => s.flag === FLAG.place || s.flag === FLAG.organisation);
      const sense = name ?? title;
      if (sense) return { english: this.gazetteer.entry(sense.number).gloss.split(', ')[0]!, to: view!.offset + m.to };
    }
    const index = mentions.findIndex((m) => m.block === block && m.from === token);
    const known = index < 0 ? undefined : entities[index]!.known;
    return known && { english: known.gloss.split(', ')[0]!, to: mentions[index]!.to };
  }
}

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

/** Gloss, explanation and key of one mention. */
function tell(mention: Mention, entity: Entity, said: Said | undefined): { gloss: string; explanation?: string; key: string } {
  const { key, known, name, country, expansion } = entity;
  if (known) return { gloss: known.gloss, ...(known.explanation !== '' && { explanation: known.explanation }), key };
  const inWords = said && said.swahili !== '' ? { explanation: `“${said.swahili}”: ${said.english}` } : {};
  if (mention.kind === 'person') return { gloss: said ? `${name}, ${said.english}` : `${name}, a person`, ...inWords, key };
  if (mention.kind === 'place')
    return { gloss: country ? `${name}, city in ${country}` : `${name}, ${said?.english ?? 'a place'}`, ...inWords, key };
  const english = said?.english ?? 'an organisation';
  return {
    gloss: `${name}${said ? `: ${english}` : `, ${english}`}`,
    ...(expansion !== undefined && { explanation: `Short for ${expansion}` }),
    key,
  };
}
