import type { Container } from '../lexicon/container.ts';
import { StringTable } from '../lexicon/strings.ts';
import type { Span, Token } from '../types.ts';

/** The gloss with this word in front: `delegate, envoy; messenger`, envoy → `envoy, delegate; messenger`. Undefined where it has no such word. */
export function withSenseFirst(gloss: string, wanted: string): string | undefined {
  const senses = gloss.split('; ').map((s) => s.split(', '));
  const plain = (word: string) => word.replace(/ \(.*\)$/, '');
  const index = senses.findIndex((words) => words.some((w) => plain(w) === wanted));
  if (index < 0) return undefined;
  const first = senses[index]!;
  const word = first.find((w) => plain(w) === wanted)!;
  return [[word, ...first.filter((w) => w !== word)], ...senses.filter((_, i) => i !== index)].map((words) => words.join(', ')).join('; ');
}

/** How many words on either side can tell the sense. */
const REACH = 6;

interface Sense {
  sense: string;
  cues: ReadonlySet<string>;
}

/** The senses that words have beside certain others: mlipuko beside ugonjwa is an outbreak. Sections: `senses.rows` of lemma and part of speech, sense, cues. */
export class Senses {
  private readonly senses = new Map<string, Sense[]>();

  constructor(container: Container) {
    const strings = new StringTable(container, 'senses.strings');
    const rows = container.uint16('senses.rows');
    for (let i = 0; i < rows.length; i += 3) {
      const word = strings.get(rows[i]!);
      const sense = { sense: strings.get(rows[i + 1]!), cues: new Set(strings.get(rows[i + 2]!).split(' ')) };
      this.senses.set(word, [...(this.senses.get(word) ?? []), sense]);
    }
  }

  /** The tokens with the senses that their neighbours in the same sentence tell. */
  inPlace(tokens: readonly Token[], sentences: readonly Span[]): readonly Token[] {
    return tokens.map((token, at) => {
      const [first, ...others] = token.readings;
      const senses = first && this.senses.get(`${first.lemma} ${first.pos}`);
      if (!senses) return token;
      const sentence = sentences.find((s) => s.start <= token.start && token.end <= s.end);
      const near = tokens
        .slice(Math.max(0, at - REACH), at + REACH + 1)
        .filter((t) => t !== token && (!sentence || (sentence.start <= t.start && t.end <= sentence.end)))
        .flatMap((t) => t.readings[0]?.lemma ?? []);
      const told = senses.find(({ cues }) => near.some((lemma) => cues.has(lemma)));
      const gloss = told && withSenseFirst(first.gloss, told.sense);
      return gloss === undefined
        ? token
        : { ...token, readings: [{ ...first, gloss, sense: told!.sense, why: 'the words beside it' }, ...others] };
    });
  }
}
