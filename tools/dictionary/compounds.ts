/** Compiles dictionaries/compounds: the parts from which terms are put together, and the terms that consist of any of some verbs and any of some objects. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FLAG } from '../../src/swahili/glossary/term.ts';
import { DOMAINS } from '../../src/swahili/lexicon/lexicon.ts';
import type { Analyser } from '../../src/swahili/morphology/analyser.ts';
import { keysOf } from './automaton.ts';
import type { TermEntry } from './glossary.ts';
import { plural } from './inflect.ts';
import { addStrings, bytesOf, type Sections } from './pack.ts';
import { Entries, type Faults, type Row, readTable } from './table.ts';

const HEADS = ['head', 'english', 'takes', 'not', 'example'] as const;
const COMPLEMENTS = ['complement', 'attributive', 'noun', 'kind'] as const;
const VERBS = ['verbs', 'objects', 'english', 'domain'] as const;

/** The number of the part of a term that is none. */
export const NO_PART = 0;

const read = <Column extends string>(folder: string, name: string, columns: readonly Column[], faults: Faults): Row<Column>[] => {
  const file = join(folder, `${name}.tsv`);
  return existsSync(file) ? readTable(file, columns, faults) : [];
};

const domainOf = (name: string): number => Math.max(0, (DOMAINS as readonly string[]).indexOf(name));

const entryOf = (
  term: string,
  english: string,
  domain: number,
  flags: number,
  keys: Pick<TermEntry, 'sequences' | 'narrow'>,
): TermEntry => ({
  cells: { term, english, explanation: '', where: '', cues: '', related: '' },
  domain,
  flags,
  ...keys,
});

/** nyakua, twaa or chukua with madaraka, mamlaka or utawala: seize power. */
export function verbTerms(folder: string, analyser: Analyser, faults: Faults): TermEntry[] {
  const entries = new Entries();
  return read(folder, 'verbs', VERBS, faults).flatMap((row) => {
    const { verbs, objects, english, domain } = row.cells;
    if (domainOf(domain) === 0) row.fault('domain', `unknown domain “${domain}”`);
    return verbs.split('; ').flatMap((verb) =>
      objects.split('; ').map((object) => {
        const term = `${verb} ${object}`;
        entries.add(row, 'verbs', term);
        const { sequences, narrow, unknown } = keysOf(term, english, analyser);
        if (unknown.length > 0) row.fault('verbs', `our own morphology does not know “${unknown.join(' ')}”`);
        return entryOf(term, english, domainOf(domain), FLAG.verb, { sequences, narrow });
      }),
    );
  });
}

/** What joins the head to its complement, in the singular: waziri wa, bei ya, kupanda kwa. */
function connectiveOf(head: string, analyser: Analyser): string | undefined {
  const reading = analyser.analyse(head.split(' ')[0]!).map((c) => c.reading);
  const noun = reading.find((r) => r.pos === 'noun');
  if (noun?.grammar.nounClass === undefined) return reading.some((r) => r.grammar.tense === 'infinitive') ? 'kwa' : undefined;
  return noun.grammar.animate ? 'wa' : analyser.grammar.classes.row(noun.grammar.nounClass).association;
}

/** One string for each: the English of a head, in the singular and in the plural; it and its connective, the kinds it takes, what it does not go with; attributive, noun and kind of a complement. */
type Part = [english: string, many: string, opening: string, takes: string, not: string, attributive: string, noun: string, kind: string];

/**
 * @param terms the terms of the glossary. A part that is none is a row behind them, which is found and not marked.
 * @returns all rows; of each entry that is a part the number of its part, which counts from 1.
 */
export function compileParts(folder: string, terms: readonly TermEntry[], analyser: Analyser, sections: Sections, faults: Faults) {
  const entries = [...terms];
  const partOf = new Map<number, number>();
  const parts: Part[] = [['', '', '', '', '', '', '', '']];
  const byKey = new Map(terms.flatMap(({ sequences }, i) => sequences.map((s) => [s.join(' '), i] as const)));
  const partAt = (words: string, english: string, unknownWord: (word: string) => void): Part => {
    const { sequences, narrow, unknown } = keysOf(words, english, analyser);
    if (words === words.toLowerCase()) unknown.forEach(unknownWord);
    let index = sequences.map((s) => byKey.get(s.join(' '))).find((i) => i !== undefined);
    if (index === undefined) {
      const reading = analyser.analyse(words.toLowerCase()).map((c) => c.reading)[0];
      const flags = FLAG.part | (words[0] === words[0]!.toLowerCase() ? 0 : FLAG.proper);
      index = entries.push(entryOf(words, '', domainOf(reading?.domain ?? ''), flags, { sequences, narrow })) - 1;
      for (const s of sequences) byKey.set(s.join(' '), index);
    }
    const known = partOf.get(index);
    if (known !== undefined) return parts[known]!;
    partOf.set(index, parts.push(['', '', '', '', '', '', '', '']) - 1);
    return parts.at(-1)!;
  };
  for (const row of read(folder, 'complements', COMPLEMENTS, faults)) {
    const { complement, attributive, noun, kind } = row.cells;
    const part = partAt(complement, attributive || noun, (word) => row.fault('complement', `our own morphology does not know “${word}”`));
    if (attributive === '' && noun === '') row.fault('attributive', 'the line says nothing');
    if (part[5] !== '' || part[6] !== '')
      row.fault('complement', `“${complement}” already stands in this table, or another of the same words`);
    // A noun is said the same in both places unless the table says otherwise: oil price, shortage of oil.
    const isNoun = analyser.analyse(complement.split(' ')[0]!.toLowerCase())[0]?.reading.pos === 'noun';
    part.splice(5, 3, attributive, noun === '-' ? '' : noun || (isNoun ? attributive : ''), kind);
  }
  for (const row of read(folder, 'heads', HEADS, faults)) {
    const { head, english, takes, not } = row.cells;
    const part = partAt(head, english.replace('{}', ''), (word) => row.fault('head', `our own morphology does not know “${word}”`));
    if (!/^\{\} \S|\S \{\}$/.test(english)) row.fault('english', 'the place of the complement, {}, stands at the beginning or at the end');
    if (part[0] !== '') row.fault('head', `“${head}” already stands in this table, or another of the same words`);
    const connective = connectiveOf(head, analyser);
    if (connective === undefined) row.fault('head', 'neither a noun nor an infinitive');
    part.splice(0, 5, english, pluralOf(english), connective === undefined ? '' : `${head} ${connective}`, takes, not);
  }
  sections.set('terms.parts', bytesOf(new Uint16Array(addStrings(sections, 'terms.part', parts.flat()))));
  return { entries, partOf, parts: parts.length - 1 };
}

/** “effect of {}”: effects of {}; the place of the complement is held by a word that is its own plural. */
const pluralOf = (english: string): string => plural(english.replace('{}', 'sheep')).replace('sheep', '{}');
