import { byWord } from '../text/by-word.ts';
import { startsNounPhrase } from './draft.ts';
import type { Sentence } from './sentence.ts';

/** Verbs whose partner comes behind na: what English says for that na; '' where the partner is a plain object. */
// biome-ignore format: a table is read by its columns
const TOGETHER: Readonly<Record<string, string>> = byWord({
  achana: '',        ambatana: 'with',  anza: 'with',       cheza: 'with',     endana: 'with',    endelea: 'with',   fanana: 'with',
  fika: 'with',      fuatana: 'with',   funga: 'with',      gombana: 'with',   husiana: 'to',     husika: 'in',      husishwa: 'with',
  ishi: 'with',      ja: 'with',        jadiliana: 'with',  kabiliana: '',    kabiliwa: '',         karibiana: 'to',   kosana: 'with',    kubaliana: 'with',
  kutana: 'with',    lingana: 'with',   ongea: 'to',        pambana: '',       patana: 'with',    pigana: 'with',    pingana: '',
  shauriana: 'with', shindana: 'with',  shirikiana: 'with', tofautiana: 'from', tokana: 'from',   ungana: 'with',    wasiliana: 'with',
  'enda kinyume': '', zungumza: 'to',    enda: 'with',      rudi: 'with',       unganishwa: 'with', linganishwa: 'with', jaa: 'with',    linganisha: 'with',
});

/** What somebody has with somebody: uhusiano na China. */
const BETWEEN =
  /^(?:uhusiano|mahusiano|mpaka|ushirikiano|mazungumzo|vita|mgogoro|mzozo|mawasiliano|makubaliano|mkataba|urafiki|mvutano|biashara)\b/;

/** What na is where it joins somebody to what is done or had with them; undefined where it is something else. */
export function partnerWord({ recent, next, phrased, open }: Sentence): string | undefined {
  if (!next || (!startsNounPhrase(next) && next.kind !== 'pronoun')) return undefined;
  if (recent && recent.lemma in TOGETHER) return TOGETHER[recent.lemma];
  if (recent?.grammar.extensions?.includes('reciprocal')) return 'with';
  // “ilifunga mpaka wake na Rwanda”: the noun is inside an expression.
  const somebody = next.kind === 'name' || next.grammar.animate;
  if (recent?.lemma.includes(' ') && somebody && BETWEEN.test(recent.lemma.split(' ').at(-1)!)) return 'with';
  return phrased && somebody && BETWEEN.test(open.at(-1)?.phrase.head.lemma ?? '') ? 'with' : undefined;
}
