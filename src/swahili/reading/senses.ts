import type { Container } from '../compiled/container.ts';
import { StringTable } from '../compiled/strings.ts';
import type { Reading, Span, Token } from '../types.ts';

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
/** Of what must stand before or behind the word, as subjects and objects do. */
const NEAR = 3;

/**
 * What tells a sense: a lemma on either side; `before:` or `behind:` one that stands close by on that side; `form:` the word itself in this form
 * (vikwazo are sanctions, kikwazo is an obstacle); `topic:` the field that the page is about.
 */
export const CUES = ['', 'before', 'behind', 'form', 'topic'] as const;
export type CueKind = (typeof CUES)[number];

/** `behind:bei` → behind, bei. */
export function readCue(cue: string): [kind: CueKind, word: string] {
  const colon = cue.indexOf(':');
  return [cue.slice(0, Math.max(0, colon)) as CueKind, cue.slice(colon + 1)];
}

interface Sense {
  sense: string;
  cues: ReadonlyMap<CueKind, ReadonlySet<string>>;
}

/** What stands around a word in its sentence. */
interface Around {
  form: string;
  before: readonly string[];
  behind: readonly string[];
  topics: ReadonlySet<string>;
}

/** The senses that words have beside certain others: mlipuko beside ugonjwa is an outbreak. Sections: `senses.rows` of lemma and part of speech, sense, cues. */
export class Senses {
  private readonly senses = new Map<string, Sense[]>();

  constructor(container: Container) {
    const strings = new StringTable(container, 'senses.strings');
    const rows = container.uint16('senses.rows');
    for (let i = 0; i < rows.length; i += 3) {
      const word = strings.get(rows[i]!);
      const cues = new Map<CueKind, Set<string>>();
      for (const [kind, cue] of strings
        .get(rows[i + 2]!)
        .split(' ')
        .map(readCue))
        cues.set(kind, (cues.get(kind) ?? new Set()).add(cue));
      this.senses.set(word, [...(this.senses.get(word) ?? []), { sense: strings.get(rows[i + 1]!), cues }]);
    }
  }

  /**
   * The tokens with the senses that their neighbours in the same sentence, their forms and the page tell.
   * @param forms of the tokens, in lower case. @param topics fields that the page is about.
   */
  inPlace(tokens: readonly Token[], forms: readonly string[], sentences: readonly Span[], topics: ReadonlySet<string>): readonly Token[] {
    return tokens.map((token, at) => {
      const first = token.readings[0];
      const senses = first && this.senses.get(`${first.lemma} ${first.pos}`);
      if (!senses) return token;
      const sentence = sentences.find((s) => s.start <= token.start && token.end <= s.end);
      const lemmas = (some: readonly Token[]) =>
        some.filter((t) => !sentence || (sentence.start <= t.start && t.end <= sentence.end)).flatMap((t) => t.readings[0]?.lemma ?? []);
      const around = {
        form: forms[at]!,
        before: lemmas(tokens.slice(Math.max(0, at - REACH), at)).reverse(),
        behind: lemmas(tokens.slice(at + 1, at + REACH + 1)),
        topics,
      };
      for (const { sense, cues } of senses) {
        const readings = tells(cues, around) && inSense(token.readings, sense);
        if (readings) return { ...token, readings };
      }
      return token;
    });
  }
}

function tells(cues: Sense['cues'], { form, before, behind, topics }: Around): boolean {
  for (const [kind, words] of cues) {
    const has = (lemma: string) => words.has(lemma);
    if (kind === '' && (before.some(has) || behind.some(has))) return true;
    if (kind === 'before' && before.slice(0, NEAR).some(has)) return true;
    if (kind === 'behind' && behind.slice(0, NEAR).some(has)) return true;
    if (kind === 'form' && has(form)) return true;
    if (kind === 'topic' && [...topics].some(has)) return true;
  }
  return false;
}

/** The readings with this sense of the first one's word in front; another noun of the same letters may have it: ndege, plane and bird. */
function inSense(readings: readonly Reading[], sense: string): Reading[] | undefined {
  const { lemma, pos } = readings[0]!;
  for (const reading of readings) {
    if (reading.lemma !== lemma || reading.pos !== pos) continue;
    const gloss = withSenseFirst(reading.gloss, sense);
    if (gloss !== undefined)
      return [{ ...reading, gloss, sense, why: 'the words beside it' }, ...readings.filter((other) => other !== reading)];
  }
  return undefined;
}
