import type { Container } from '../compiled/container.ts';
import type { Block } from '../reading/block.ts';
import type { Mark } from '../types.ts';
import { Automaton, longest, type Match } from './automaton.ts';
import { sayBetween } from './between.ts';
import { type Compound, compoundsOf } from './compounds.ts';
import { isCued } from './cues.ts';
import { isPluralHere } from './number.ts';
import { type Page, Pages } from './page.ts';
import { type Term, Terms } from './term.ts';

/** What only holds a sentence together. */
const HOLDING: ReadonlySet<string> = new Set(['preposition', 'conjunction', 'connective']);

/** A term of the tables, or one that is put together here. */
type Found = Match & { compound?: Compound };

/** The political terms: found through inflection, one pass over the text. */
export class Glossary {
  private readonly automaton: Automaton;
  private readonly terms: Terms;
  private readonly pages: Pages;

  constructor(container: Container) {
    this.automaton = new Automaton(container, 'terms');
    this.terms = new Terms(container);
    this.pages = new Pages(container);
  }

  /** How many terms there are; what is only a part of others stands behind them. */
  get size(): number {
    let size = this.terms.size;
    while (size > 0 && this.terms.get(size - 1).part) size--;
    return size;
  }

  term(entry: number): Term {
    return this.terms.get(entry);
  }

  /** The terms of each block of one page. */
  mark(blocks: readonly Block[]): Mark[][] {
    const page = this.pages.read(blocks);
    return blocks.map((block) => this.markBlock(block, page));
  }

  private markBlock(block: Block, page: Page): Mark[] {
    const matches = this.automaton.all(this.automaton.symbols(block)).filter((match) => isMeant(block, match, this.terms.get(match.entry)));
    const attributiveAt = (token: number) =>
      matches.flatMap((m) => (m.from === token && m.to === token && attributeOf(this.terms.get(m.entry))) || [])[0];
    const say = (match: Match) => sayBetween(block, match, this.terms.get(match.entry), attributiveAt);
    // In “uchaguzi mkuu wa Marekani” mkuu belongs to uchaguzi mkuu, and does not stand between the words of uchaguzi wa Marekani.
    const isTaken = ({ from, between: [at, ...more] }: Match) =>
      at !== undefined && more.length === 0 && matches.some((m) => m.between.length === 0 && m.from === from && m.to >= at && m.to > from);
    const all: Match[] = matches.filter((match) => say(match) !== undefined && !isTaken(match));
    const sure = () => all.filter((m) => isSure(this.terms.get(m.entry))).map((m) => m.from);
    const accept = (match: Found) => match.compound !== undefined || this.meant(block, match, page, sure) !== undefined;
    // In “toa wito wa kujiuzulu” somebody calls for it: what belongs to a verb is not taken from it.
    const ofVerbs = all.filter((m) => m.to > m.from && this.terms.get(m.entry).verb && accept(m));
    const compounds = compoundsOf(block, all, this.terms, attributiveAt)
      .filter(({ from }) => !ofVerbs.some((m) => m.from < from && from <= m.to))
      .map((compound): Found => ({ ...compound, entry: 0, between: [], compound }));
    // “andaa uchaguzi mdogo”: a by-election, organised. What is listed knows better than what is put together.
    const givesWay = (match: Found) => match.compound !== undefined || this.terms.get(match.entry).verb;
    return longest<Found>([...all, ...compounds], accept, givesWay).map((match) => ({
      start: block.tokens[match.from]!.start,
      end: block.tokens[match.to]!.end,
      kind: 'term',
      ...(match.compound ? this.describe(match.compound) : this.explain(block, match, this.meant(block, match, page, sure)!, say(match)!)),
    }));
  }

  /** What a term of the tables says here. */
  private explain(block: Block, match: Match, term: Term, say: (english: string) => string): Omit<Mark, 'start' | 'end' | 'kind'> {
    const passive = block.tokens[match.from]!.readings[0]?.grammar.extensions?.includes('passive') === true;
    // Behind “baraza jipya la mawaziri” stands the cabinet, which is listed as such.
    const listed = match.between.length === 1 ? term.english : say(term.english);
    const other = term.verb ? passive : isPluralHere(term.term, block, match);
    const gloss = say(other ? term.other : term.english);
    return {
      gloss,
      ...(!term.verb && gloss !== listed && { listed }),
      ...(term.explanation !== '' && { explanation: term.explanation }),
      ...(term.related.length > 0 && { related: term.related }),
      domain: term.domain,
      key: `term:${term.term}`,
    };
  }

  private describe({ term, gloss, listed, domain, explanation, related }: Compound): Omit<Mark, 'start' | 'end' | 'kind'> {
    return {
      gloss,
      ...(gloss !== listed && { listed }),
      ...(explanation !== '' && { explanation }),
      ...(related.length > 0 && { related }),
      domain,
      key: `term:${term}`,
    };
  }

  /**
   * The line of this spelling that is meant here: the first whose country is the page's and whose cues are there, or the one that needs neither.
   * jimbo is a constituency in Kenya and a state in Nigeria, uhamisho a transfer on pages about sport.
   */
  private meant(block: Block, match: Match, page: Page, sure: () => readonly number[]): Term | undefined {
    const first = this.terms.get(match.entry);
    if (first.part) return undefined;
    const fits = ({ cues }: Term) => cues.length === 0 || isCued(block, match, cues, page, sure);
    if (first.next === undefined) return fits(first) ? first : undefined;
    const lines: Term[] = [];
    for (let next: number | undefined = match.entry; next !== undefined; next = this.terms.get(next).next) lines.push(this.terms.get(next));
    const isHere = ({ where }: Term) => where.length === 0 || (page.country !== undefined && where.includes(page.country));
    const ofTopic = lines.find(({ cues }) => cues.some((cue) => cue[0] === '@' && page.topics.has(cue.slice(1))));
    const isGeneral = ({ where, cues }: Term) => where.length === 0 && cues.length === 0;
    return ofTopic ?? lines.find((term) => !isGeneral(term) && isHere(term) && fits(term)) ?? lines.find(isGeneral);
  }
}

/** What stands before any English noun: former, low, Kenyan; a noun (peace) would have to stand at its own place. */
const attributeOf = ({ compound }: Term): string | undefined =>
  compound && (compound.noun === '' || compound.kind === 'country') ? compound.attributive : undefined;

/** Needs nothing beside it to be a term. */
const isSure = ({ cues, part }: Term): boolean => cues.length === 0 && !part;

/** Whether the words are meant as the term's: not a verb that only sounds like its noun, not “until” for a border. */
function isMeant(block: Block, match: Match, term: Term): boolean {
  if (term.proper && !isCapitalised(block, match.from)) return false;
  const { readings } = block.tokens[match.from]!;
  if (term.relative && !readings.some((r) => r.grammar.relative !== undefined)) return false;
  if (term.denies && !block.tokens.slice(match.from, match.to + 1).some((t) => t.readings[0]?.grammar.negative)) return false;
  const first = readings[0];
  if (match.from < match.to || !first) return true;
  // Bare, a verb would be an order: ua is a flower sooner than “kill!”.
  if (term.verb) return block.forms[match.from] !== first.lemma || !readings.some((r) => r.pos === 'noun');
  if (HOLDING.has(first.pos)) return false;
  // “hazina sera” is “have no policy”; the treasury is of somebody, or does something.
  const next = block.tokens[match.to + 1]?.readings[0];
  return !first.grammar.possession || next?.pos === 'connective' || next?.pos === 'verb';
}

function isCapitalised(block: Block, token: number): boolean {
  const first = block.text[block.tokens[token]!.start]!;
  return first !== first.toLowerCase();
}
