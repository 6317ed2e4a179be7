import type { Container } from '../compiled/container.ts';
import { StringMap } from '../compiled/strings.ts';
import type { Block } from '../reading/block.ts';

/** What a page is about, as far as its words tell at a glance: enough to choose between the senses of a term. */
export interface Page {
  /** ISO code of the country that most of its places, peoples and parties belong to. */
  country?: string;
  /** Fields that its words belong to. */
  topics: ReadonlySet<string>;
}

/** A field is a topic of the page when so many of its words, and this part of those that belong to any, are of it. */
const FEWEST_WORDS = 3;
const LEAST_SHARE = 0.15;
/** A country is that of the page when it is named so often, and more often than all the others together but by this much. */
const FEWEST_PLACES = 2;
const LEAST_PART = 0.5;

/** The country of places, peoples and parties of one word: `places`. */
export class Pages {
  private readonly countries: StringMap;

  constructor(container: Container) {
    this.countries = new StringMap(container, 'places');
  }

  read(blocks: readonly Block[]): Page {
    const fields = new Map<string, number>();
    const countries = new Map<string, number>();
    const count = (counts: Map<string, number>, key: string | undefined) => key && counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const { text, tokens, forms } of blocks)
      tokens.forEach(({ start, readings }, i) => {
        count(fields, readings[0]?.domain);
        const first = text[start]!;
        if (forms[i] !== '' && first !== first.toLowerCase()) count(countries, this.countries.get(forms[i]!));
      });
    const country = mostOf(countries, FEWEST_PLACES, LEAST_PART)[0];
    return { topics: new Set(mostOf(fields, FEWEST_WORDS, LEAST_SHARE)), ...(country !== undefined && { country }) };
  }
}

/** What was counted `fewest` times and makes up this part of all, the most frequent first. */
function mostOf(counts: ReadonlyMap<string, number>, fewest: number, part: number): string[] {
  const all = [...counts.values()].reduce((sum, n) => sum + n, 0);
  return [...counts]
    .filter(([, n]) => n >= fewest && n >= all * part)
    .sort((a, b) => b[1] - a[1])
    .map(([key]) => key);
}
