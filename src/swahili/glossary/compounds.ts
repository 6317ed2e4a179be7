import type { Block } from '../reading/block.ts';
import type { Related } from '../types.ts';
import type { Match } from './automaton.ts';
import { type AttributiveAt, sayBetween } from './between.ts';
import { isPluralHere } from './number.ts';
import type { Part, Term, Terms } from './term.ts';

/** A term that is in no table: put together from a head and its complement. */
export interface Compound {
  from: number;
  to: number;
  /** As the glossary would list it: kiongozi wa chama cha upinzani. */
  term: string;
  /** In the number of the text, and in the singular. */
  gloss: string;
  listed: string;
  domain: string;
  explanation: string;
  related: readonly Related[];
}

/** What may stand behind the connective. */
interface Complement {
  to: number;
  term: string;
  attributive: string;
  noun: string;
  kind: string;
  domain: string;
  related: readonly Related[];
}

/** Longer ones would need commas and articles in English. */
const MOST_WORDS = 4;

/** The compounds of a block: each noun that is a head, with the longest complement behind its connective, which may be a compound again. */
export function compoundsOf(block: Block, matches: readonly Match[], terms: Terms, attributiveAt: AttributiveAt): Compound[] {
  const at = new Map<number, Complement[]>();
  const add = (from: number, complement: Complement) => at.set(from, [...(at.get(from) ?? []), complement]);
  for (const match of matches) {
    if (!isConnective(block, match.from - 1)) continue;
    const complement = isTitle(block, match) || isCutShort(block, match) ? undefined : complementOf(block, match, terms.get(match.entry));
    if (complement) add(match.from, complement);
  }
  const compounds: Compound[] = [];
  // From the end, so that the complement of a head has been put together before it: kiongozi wa [chama cha upinzani].
  const heads = matches.filter((m) => terms.get(m.entry).compound?.english && m.between.length === 0).sort((a, b) => b.from - a.from);
  for (const head of heads) {
    const { term, english, compound, domain, explanation, verb, part } = terms.get(head.entry);
    // In “waziri mkuu wa zamani” the head is waziri mkuu, and not waziri with a word behind it.
    const goesOn = matches.some((m) => m.from === head.from && m.to > head.to && m.between.length === 0);
    const fitting = connectivesBehind(block, head.to)
      .filter(({ between }) => between.length === 0 || !goesOn)
      .filter(({ connective }) => isJoined(block, head.from, connective, compound!))
      .flatMap(({ connective, between }) =>
        (at.get(connective + 1) ?? []).map((c) => ({
          ...c,
          inside: between.length === 1,
          say: sayBetween(block, { between }, terms.get(head.entry), attributiveAt),
        })),
      )
      .filter(
        (c) =>
          (c.kind === '' || compound!.takes.includes(c.kind)) && !compound!.not.some((n) => c.term === n || c.term.startsWith(`${n} `)),
      )
      .sort((a, b) => b.to - a.to);
    for (const complement of fitting) {
      const singular = filled(compound!.english, complement);
      if (singular === undefined || complement.say === undefined) continue;
      const many = isPluralHere(term, block, head);
      const whole: Compound = {
        from: head.from,
        to: complement.to,
        term: `${compound!.opening} ${complement.term}`,
        gloss: complement.say(many ? filled(compound!.many, complement)! : singular),
        listed: complement.inside ? singular : complement.say(singular),
        domain: complement.domain || domain,
        explanation: verb ? '' : explanation,
        related: [...(part ? [] : [{ term, english: firstSense(english) }]), ...complement.related],
      };
      compounds.push(whole);
      add(head.from, asComplement(block, whole, many));
      break;
    }
  }
  return compounds;
}

/** wa, ya, la …, and the kwa of kukamatwa kwa: what a complement stands behind. */
const isConnective = ({ tokens, forms }: Block, at: number): boolean =>
  tokens[at]?.readings[0]?.pos === 'connective' || forms[at] === 'kwa';

/** The connectives behind the head, and what stands before each: one word (mkutano huo wa viongozi), or what belongs to the head as well (bei ya chini ya mafuta). */
function connectivesBehind(block: Block, to: number): { connective: number; between: number[] }[] {
  const all: { connective: number; between: number[] }[] = [];
  if (isConnective(block, to + 1)) all.push({ connective: to + 1, between: [] });
  else if (isConnective(block, to + 2)) all.push({ connective: to + 2, between: [to + 1] });
  if (isConnective(block, to + 1) && isConnective(block, to + 3) && block.forms[to + 1] === block.forms[to + 3])
    all.push({ connective: to + 3, between: [to + 1, to + 2] });
  return all;
}

/** Whether the connective is that of the head: in “mabaraza ya usalama ya mikoa” the second ya is not that of usalama. */
function isJoined(block: Block, at: number, connective: number, part: Pick<Part, 'opening'>): boolean {
  const first = block.tokens[at]!.readings[0];
  if (part.opening.endsWith(' kwa')) return first?.grammar.tense === 'infinitive' && block.forms[connective] === 'kwa';
  if (first?.pos !== 'noun') return false;
  const { nounClass, classes = [], animate } = first.grammar;
  const own: readonly unknown[] = animate ? [1, 2] : [nounClass, ...classes];
  const agrees = block.tokens[connective]!.readings[0]!.grammar;
  // Of an infinitive in the text only kwa is one, and kwa is “for, by” behind a noun.
  return block.tokens[connective]!.readings[0]!.pos === 'connective' && (agrees.classes ?? [agrees.nounClass]).some((c) => own.includes(c));
}

/** Rais Ruto: the president by name, whose speech is not every presidential speech; Benki ya England: a name, of which Benki is no more than the beginning. */
function isTitle(block: Block, { from, to }: Match): boolean {
  const isCapital = (at: number) => {
    const token = block.tokens[at];
    return token !== undefined && block.text[token.start] !== block.text[token.start]!.toLowerCase();
  };
  if (isCapital(from) && block.tokens[to + 1]?.readings[0]?.pos === 'connective' && isCapital(to + 2)) return true;
  return block.tokens[from]!.readings[0]?.grammar.animate === true && isCapital(to + 1);
}

/** In “uchunguzi wa fedha za korosho” fedha is only the beginning of what is investigated. */
function isCutShort(block: Block, { from, to }: Match): boolean {
  const [noun, connective, next] = [from, to + 1, to + 2].map((at) => block.tokens[at]?.readings[0]);
  if (noun?.pos !== 'noun' || connective?.pos !== 'connective' || next?.pos !== 'noun') return false;
  return isJoined(block, from, to + 1, { opening: '' });
}

const wordsIn = (english: string): number => english.split(' ').length;
/** The first sense of a term, without what explains it. */
const firstSense = (english: string): string => english.replace(/ \([^)]*\)/g, '').split(/[;,]/, 1)[0]!;

function complementOf(block: Block, match: Match, term: Term): Complement | undefined {
  const { compound } = term;
  const common = {
    to: match.to,
    term: term.term,
    domain: term.part ? '' : term.domain,
    related: term.part ? [] : [{ term: term.term, english: firstSense(term.english) }],
  };
  if (compound?.attributive || compound?.noun)
    return { ...common, attributive: compound.attributive, noun: compound.noun, kind: compound.kind };
  if (term.part || term.verb || term.relative || term.cues.length > 0 || match.between.length > 0) return undefined;
  const first = block.tokens[match.from]!.readings[0];
  if (first?.pos !== 'noun') return undefined;
  const singular = firstSense(term.english);
  const many = isPluralHere(term.term, block, match) ? firstSense(term.other) : undefined;
  if (wordsIn(singular) > MOST_WORDS || /^[a-z]+ing /.test(singular)) return undefined;
  // Of people English says “of”: meeting of foreign ministers, death of the prime minister.
  const noun = many ?? (first.grammar.animate || first.grammar.nounClass === 1 ? `the ${singular}` : singular);
  const short = wordsIn(singular) < MOST_WORDS && !/^(?:both|all|the) /.test(singular);
  const attributive = many === undefined && noun === singular && short ? singular : '';
  return { ...common, attributive, noun, kind: '' };
}

function asComplement(block: Block, { from, to, term, gloss, listed, domain, related }: Compound, many: boolean): Complement {
  const first = block.tokens[from]!.readings[0];
  const person = first?.grammar.animate === true || first?.grammar.nounClass === 1;
  const short = !many && !person && wordsIn(listed) < MOST_WORDS && !/ (?:of|in|on|against|for|to) /.test(listed);
  return { to, term, attributive: short ? listed : '', noun: many ? gloss : person ? `the ${listed}` : listed, kind: '', domain, related };
}

/** “{} price” with “oil” is oil price; “fall in {}” with “oil price” is fall in oil price. */
function filled(template: string, { attributive, noun }: Complement): string | undefined {
  const before = template.startsWith('{} ');
  const whole =
    before && attributive !== ''
      ? template.replace('{}', attributive)
      : noun === ''
        ? undefined
        : before
          ? `${template.slice(3)} of ${noun}`
          : template.replace('{}', noun);
  return whole !== undefined && wordsIn(whole) <= 2 * MOST_WORDS ? whole : undefined;
}
