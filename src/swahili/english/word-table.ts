import type { Container } from '../compiled/container.ts';
import { StringMap } from '../compiled/strings.ts';

/** What a line of dictionaries/english/words.tsv is about; dictionaries/README.md explains each. */
export const WORD_KINDS = [
  'action',
  'amount',
  'as',
  'asking',
  'attributive',
  'attributive-person',
  'between',
  'big',
  'body',
  'deed',
  'deputy',
  'gerund',
  'infinitive-verb',
  'instance',
  'judge',
  'katika',
  'kind',
  'kwa',
  'link',
  'na',
  'name',
  'noun-link',
  'object-verb',
  'of',
  'pair',
  'person',
  'place',
  'preposition',
  'progress',
  'second',
  'single',
  'title',
  'titled',
  'to',
  'unique',
] as const;
export type WordKind = (typeof WORD_KINDS)[number];

/** Words of the language and what English does with them: dictionaries/english/words.tsv. */
export class WordTable {
  private readonly map: StringMap;

  constructor(container: Container) {
    this.map = new StringMap(container, 'closed');
  }

  /** What English says for a word; '' where it says nothing; undefined where the table does not list it. */
  get(kind: WordKind, word: string): string | undefined {
    return this.map.get(`${kind}:${word}`);
  }

  /** What a given name in lower case tells of who has it. */
  sex(name: string): 'he' | 'she' | undefined {
    return this.map.get(`name:${name}`) as 'he' | 'she' | undefined;
  }

  has(kind: WordKind, word: string): boolean {
    return this.get(kind, word) !== undefined;
  }
}
