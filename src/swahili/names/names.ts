import type { Container } from '../compiled/container.ts';
import { markDate, markTimes } from '../dates/mark.ts';
import type { Block } from '../reading/block.ts';
import type { Mark, Span } from '../types.ts';
import type { WrittenOut } from './acronyms.ts';
import type { Countries } from './bodies.ts';
import { dateSpans } from './date-spans.ts';
import { descriptionOf } from './description.ts';
import { Entities, type Entity, type Mention } from './entities.ts';
import type { Gazetteer } from './gazetteer.ts';
import { KINDS, type NameSpan } from './labels.ts';
import { Model } from './model.ts';
import { monthOfDate } from './offices.ts';
import { acronymsOf } from './page-acronyms.ts';
import { People } from './people.ts';
import { markPeoples } from './peoples.ts';
import { type Recognised, Recogniser } from './recognise.ts';
import { mayBeClub } from './sports.ts';
import { glossOf } from './tell.ts';
import { countriesOf } from './title.ts';

/** The words of a page that say who or what a name stands for. */
export interface Description extends Span {
  /** Index of the block that they stand in. */
  block: number;
  /** Are they the name itself (Chama cha Wakulima wa Kahawa), and do not stand beside it? */
  isName: boolean;
  /** The name that they describe, in its fullest form on the page. */
  of: string;
}

/** A mark whose gloss says little, with the words that say more. */
export interface NameMark extends Mark {
  described?: Description;
}

/** People, places, organisations, dates and peoples, found and explained. */
export class Names {
  private readonly gazetteer: Gazetteer;
  private readonly recogniser: Recogniser;
  private readonly entities: Entities;

  constructor(container: Container, gazetteer: Gazetteer) {
    this.gazetteer = gazetteer;
    this.recogniser = new Recogniser(new Model(container.bytes('names.model')), gazetteer);
    this.entities = new Entities(gazetteer, new People(container));
  }

  /**
   * The marks of each block of one page, in the order of the text; those of one block do not overlap.
   * @param date of the page, `2026-11-24` or `2026-11`, where it is known.
   */
  mark(blocks: readonly Block[], date?: string): NameMark[][] {
    const recognised = this.recogniser.recognise(blocks);
    const countries = this.countries(recognised);
    const acronyms = acronymsOf(blocks, recognised, this.gazetteer);
    const mentions = acronyms.names.flatMap((names, block) =>
      mentionsOf(
        blocks[block]!,
        block,
        names.filter((n) => KINDS[n.kind] !== 'date'),
        acronyms.written,
        recognised[block]!,
      ),
    );
    const entities = this.entities.resolve(mentions, blocks, recognised, countries);
    const described = this.descriptions(blocks, mentions, entities, recognised);
    const month = monthOfDate(date);
    const marks: NameMark[][] = blocks.map(() => []);
    mentions.forEach((mention, i) => {
      const { tokens } = blocks[mention.block]!;
      const description = described.get(entities[i]!.key);
      marks[mention.block]!.push({
        start: tokens[mention.from]!.start,
        end: tokens[mention.to]!.end,
        kind: mention.kind,
        ...glossOf(mention.kind, entities[i]!, month),
        ...(description && { described: description }),
      });
    });
    return blocks.map((block, b) => {
      const taken = new Set<number>();
      for (const { from, to } of acronyms.names[b]!) for (let i = from; i <= to; i++) taken.add(i);
      const dates = dateSpans(block, recognised[b]!.names);
      for (const { from, to } of dates) for (let i = from; i <= to; i++) taken.add(i);
      const times = markTimes(block, (token) => taken.has(token));
      const peoples = markPeoples(block, recognised[b]!.sentences, this.gazetteer, (token) => taken.has(token));
      return [...marks[b]!, ...dates.map((d) => markDate(block, d.from, d.to)), ...times, ...peoples].sort((x, y) => x.start - y.start);
    });
  }

  private countries(recognised: readonly Recognised[]): Countries {
    const counts = new Map<string, number>();
    for (const { sentences } of recognised)
      for (const { matches } of sentences)
        for (const { senses } of matches)
          for (const country of senses.flatMap((s) => countriesOf(s, this.gazetteer))) counts.set(country, (counts.get(country) ?? 0) + 1);
    return counts;
  }

  /** What the page says of those about whom the gazetteer has nothing, by key. */
  private descriptions(
    blocks: readonly Block[],
    mentions: readonly Mention[],
    entities: readonly Entity[],
    recognised: readonly Recognised[],
  ): Map<string, Description> {
    const described = new Map<string, Description>();
    mentions.forEach((mention, i) => {
      const { key, person, known, oneOf, country, expansion, name } = entities[i]!;
      if (person || known || oneOf || country || described.has(key)) return;
      if (expansion && mention.written) {
        const { block: b, words } = mention.written;
        const { tokens } = blocks[b]!;
        if (!expansion.isForeign)
          described.set(key, {
            block: b,
            start: tokens[words.from]!.start,
            end: tokens[words.to]!.end,
            isName: true,
            of: mention.written.acronym,
          });
        return;
      }
      const block = blocks[mention.block]!;
      const view = recognised[mention.block]!.sentences.findLast((s) => s.offset <= mention.from);
      const { names } = recognised[mention.block]!;
      const nameAt = (token: number) => KINDS[names.find((n) => n.from <= token && token <= n.to)?.kind ?? -1];
      const stretch = view && descriptionOf(block, mention, view, this.gazetteer, nameAt);
      if (!stretch) return;
      const [start, end] = [block.tokens[stretch.from]!.start, block.tokens[stretch.to]!.end];
      described.set(key, { block: mention.block, start, end, isName: stretch === mention, of: name });
    });
    return described;
  }
}

/** @param written acronyms that the page writes out: they, and the words that they stand for, are one. */
function mentionsOf(
  block: Block,
  index: number,
  names: readonly NameSpan[],
  written: ReadonlyMap<string, WrittenOut>,
  { sentences, aboutSport }: Recognised,
): Mention[] {
  const here = [...written.values()].filter((w) => w.block === index);
  return names.map((span): Mention => {
    const { from, to, kind } = span;
    const view = sentences.findLast((s) => s.offset <= from)!;
    const text = block.text.slice(block.tokens[from]!.start, block.tokens[to]!.end).replace(/\s+/g, ' ');
    const found = written.get(text) ?? here.find(({ words }) => words.to === to && KINDS[kind] === 'organisation');
    return {
      block: index,
      from,
      to,
      kind: KINDS[kind]!,
      text,
      mayBeClub: mayBeClub(span, view, aboutSport),
      ...(found && { written: found }),
    };
  });
}
