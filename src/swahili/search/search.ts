import type { Glossary } from '../glossary/glossary.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Analyser } from '../morphology/analyser.ts';
import { normalize, tokenize } from '../text/tokens.ts';
import type { Engine, Found, FoundEntry, PartOfSpeech } from '../types.ts';
import { stems } from './stem.ts';

/** Entries that are found at most. */
const MOST = 12;
/** Readings of a form by itself that are worth showing. */
const READINGS = 3;
/** What an entry is worth whose whole sense is what was asked for, whose sense begins with it, and that has it as its first sense. */
const WHOLE = 4;
const BEGINS = 1;
const FIRST = 1;
/** A term is worth this much less than a word of the same English: the word is what was looked for. */
const TERM = 0.5;

interface Row extends FoundEntry {
  /** The stems of each sense. */
  senses: readonly (readonly string[])[];
  /** 0 to 1. */
  frequency: number;
}

/** The dictionary from its English side: every word and term by the words of its senses. It is made when first asked. */
export class EnglishIndex {
  private rows: Row[] | undefined;
  private readonly byStem = new Map<string, Row[]>();

  constructor(
    private readonly lexicon: Lexicon,
    private readonly glossary: Glossary,
  ) {}

  /** The entries that have the words of a query in one of their senses, the best first. */
  find(query: string): FoundEntry[] {
    this.rows ??= this.build();
    const wanted = stems(query);
    const [rarest] = wanted.map((stem) => this.byStem.get(stem) ?? []).toSorted((a, b) => a.length - b.length);
    return (rarest ?? [])
      .map((row) => ({ row, worth: worthOf(row, wanted) }))
      .filter(({ worth }) => worth > 0)
      .toSorted((a, b) => b.worth - a.worth)
      .slice(0, MOST)
      .map(({ row: { swahili, english, pos, domain } }) => ({ swahili, english, pos, ...(domain && { domain }) }));
  }

  /** The terms that have a Swahili word or phrase in them: *uchaguzi* → *uchaguzi mkuu*. */
  terms(swahili: string): FoundEntry[] {
    this.rows ??= this.build();
    const wanted = ` ${swahili.toLowerCase()} `;
    return this.rows
      .filter((row) => row.pos === 'term' && ` ${row.swahili} `.includes(wanted) && row.swahili !== swahili)
      .toSorted((a, b) => a.swahili.indexOf(swahili) - b.swahili.indexOf(swahili) || a.swahili.length - b.swahili.length)
      .slice(0, MOST / 2)
      .map(({ swahili, english, pos, domain }) => ({ swahili, english, pos, ...(domain && { domain }) }));
  }

  private build(): Row[] {
    const rows: Row[] = [];
    const add = (swahili: string, english: string, pos: PartOfSpeech | 'term', domain: string, frequency: number) => {
      const row = { swahili, english, pos, domain, frequency: frequency / 255, senses: english.split(/[;,](?![^(]*\))/).map(stems) };
      rows.push(row);
      for (const stem of new Set(row.senses.flat())) {
        const others = this.byStem.get(stem);
        if (others) others.push(row);
        else this.byStem.set(stem, [row]);
      }
    };
    for (let id = 0; id < this.lexicon.wordCount; id++) {
      const { lemma, key, gloss, pos, domain, frequency } = this.lexicon.word(id);
      if (lemma === key && gloss) add(lemma, gloss, pos, domain, frequency);
    }
    for (let id = 0; id < this.lexicon.verbCount; id++) {
      const { lemma, root, final, gloss, domain, frequency } = this.lexicon.verb(id);
      if (lemma === root + final && gloss) add(`ku${lemma}`, gloss, 'verb', domain, frequency);
    }
    for (let entry = 0; entry < this.glossary.size; entry++) {
      const { term, english, domain } = this.glossary.term(entry);
      if (term.includes(' ')) add(term, english, 'term', domain, 0);
    }
    return rows;
  }
}

/** How well an entry answers: 0 when no sense has all the words that are wanted. */
function worthOf({ senses, frequency, pos }: Row, wanted: readonly string[]): number {
  let best = 0;
  senses.forEach((sense, i) => {
    if (!wanted.every((stem) => sense.includes(stem))) return;
    const whole = sense.length === wanted.length ? WHOLE : sense[0] === wanted[0] ? BEGINS / sense.length : 0;
    best = Math.max(best, 0.1 + whole + (i === 0 ? FIRST : 0) + 2 * frequency - (pos === 'term' ? TERM : 0));
  });
  return best;
}

/** Looks up what somebody typed: one Swahili word in any of its forms, a Swahili phrase, or English. */
export function lookUp(query: string, engine: Pick<Engine, 'read' | 'english'>, analyser: Analyser, index: EnglishIndex): Found {
  const words = tokenize(query).filter(({ kind }) => kind === 'word');
  if (words.length > 1) {
    const [annotation] = engine.read([query], { assume: true });
    const known = annotation!.tokens.filter(({ readings }) => readings.length > 0).length;
    return { readings: [], english: known > words.length / 2 ? engine.english(annotation!, query).text : '', entries: index.find(query) };
  }
  const form = normalize(query.trim());
  const readings = analyser
    .analyse(form)
    .map(({ reading }) => reading)
    .filter(({ gloss }) => gloss !== '')
    .slice(0, READINGS);
  // rais is Swahili, and no form of “raise”: what is a Swahili word must stand in the English as it is.
  const has = (english: string) => ` ${english.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `.includes(` ${form} `);
  const entries = index.find(query).filter(({ english }) => readings.length === 0 || has(english));
  return { readings, english: '', entries: [...entries, ...index.terms(form)] };
}
