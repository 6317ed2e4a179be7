import { byWord } from '../text/by-word.ts';
import { startsNounPhrase } from './draft.ts';
import type { Sentence } from './sentence.ts';

/** Verbs whose partner comes behind na: what English says for that na; '' where the partner is a plain object. */
// biome-ignore format: a table is read by its columns
const TOGETHER: Readonly<Record<string, string>> = byWord({
  achana: '',        ambatana: 'with',  anza: 'with',       cheza: 'with',     endana: 'with',    endelea: 'with',   fanana: 'to', wiana: 'with', 'enda sambamba': 'with',
  fika: 'with',      fuatana: 'with',   funga: 'with',      gombana: 'with',   husiana: 'to',     husika: 'in',      husishwa: 'with',
  ishi: 'with',      ja: 'with',        jadiliana: 'with',  kabiliana: '',    kabiliwa: '',         karibiana: 'to',   kosana: 'with',    kubaliana: 'with',
  kutana: 'with',    lingana: 'with',   ongea: 'to',        pambana: '',       patana: 'with',    pigana: 'with',    pingana: '',
  shauriana: 'with', shindana: 'with',  shirikiana: 'with', tofautiana: 'from', tokana: 'from',   ungana: 'with',    wasiliana: 'with',
  onekana: 'with',   'enda kinyume': '', zungumza: 'to',    enda: 'with',      rudi: 'with',       unganishwa: 'with', linganishwa: 'with', jaa: 'with',    linganisha: 'with',
});

/** What somebody has with somebody: uhusiano na China. */
const BETWEEN =
  /^(?:uhusiano|mahusiano|mpaka|ushirikiano|mazungumzo|vita|mgogoro|mzozo|mawasiliano|makubaliano|mkataba|urafiki|mvutano|biashara|mkutano|mahojiano|majadiliano|suluhu|mapigano|maelewano|makabiliano)\b/;

/** Verbs whose partner can be an action: kumetokana na kupanda kwa bei. */
const ACTS = /^(?:tokana|husika|kabiliana|pambana|husishwa|linganishwa|endana)$/;
/** What names its author behind na. */
const WORKS = /^(?:picha|video|makala|ripoti|taarifa|habari|tafsiri|mchoro|katuni)$/;
/** A body that people speak and deal with. */
const BODY = /^(?:serikali|bunge|jeshi|chama|televisheni|redio|gazeti|shirika|upinzani|nchi|kampuni|kundi|polisi|utawala)$/;

/** What na is where it joins somebody to what is done or had with them; undefined where it is something else. */
export function partnerWord({ before, recent, next, phrased, open }: Sentence): string | undefined {
  if (recent && next?.grammar.tense === 'infinitive' && ACTS.test(recent.lemma)) return TOGETHER[recent.lemma];
  // “kwa karibu na serikali”: closely with.
  if (before?.lemma === 'kwa karibu') return 'with';
  if (!next || (!startsNounPhrase(next) && next.kind !== 'pronoun' && next.kind !== 'demonstrative')) return undefined;
  // “Picha na Amina”: whose work it is.
  if (open[0]?.at === 0 && phrased && next.kind === 'name' && WORKS.test(open.at(-1)?.phrase.head.lemma ?? '')) return 'by';
  if (recent && recent.lemma in TOGETHER) return TOGETHER[recent.lemma];
  if (recent?.grammar.extensions?.includes('reciprocal')) return 'with';
  // “ilifunga mpaka wake na Rwanda”: the noun is inside an expression.
  const somebody = next.kind === 'name' || next.grammar.animate || BODY.test(next.lemma);
  if (recent?.lemma.includes(' ') && somebody && BETWEEN.test(recent.lemma.split(' ').at(-1)!)) return 'with';
  return phrased && somebody && BETWEEN.test(open.at(-1)?.phrase.head.lemma ?? '') ? 'with' : undefined;
}
