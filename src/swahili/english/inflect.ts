/**
 * English inflection. A phrase is inflected in its first word (verb) or in its head (noun). What is irregular comes from packages; the few words that news needs
 * otherwise stand here.
 */

import gerunds from 'english-verbs-gerunds/dist/gerunds.json' with { type: 'json' };
import irregularVerbs from 'english-verbs-irregular/dist/verbs.json' with { type: 'json' };
import pluralize from 'pluralize';
import { byWord } from '../text/by-word.ts';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

const IRREGULAR: Readonly<Record<string, string[][]>> = byWord(irregularVerbs);
const GERUNDS: Readonly<Record<string, string>> = byWord(gerunds);

/** Past and participle where the package has another first, or none. */
const PREFERRED: Readonly<Record<string, readonly [string, string]>> = byWord({
  be: ['was', 'been'],
  bear: ['bore', 'borne'],
  beset: ['beset', 'beset'],
  bet: ['bet', 'bet'],
  broadcast: ['broadcast', 'broadcast'],
  dive: ['dived', 'dived'],
  forecast: ['forecast', 'forecast'],
  get: ['got', 'got'],
  hang: ['hung', 'hung'],
  prove: ['proved', 'proved'],
  quit: ['quit', 'quit'],
  shine: ['shone', 'shone'],
  spit: ['spat', 'spat'],
  strike: ['struck', 'struck'],
  sweat: ['sweated', 'sweated'],
});
const irregular = (verb: string): readonly string[] | undefined => PREFERRED[verb] ?? IRREGULAR[verb]?.[0];

/** The verb as it stands before -ing where that doubles or adds a letter: permitt-, panick-. */
function lengthened(verb: string): string | undefined {
  const gerund = GERUNDS[verb];
  if (gerund?.startsWith(verb.slice(0, -1))) return gerund.length === verb.length + 4 ? gerund.slice(0, -3) : undefined;
  // Of one syllable that ends in one vowel and one consonant.
  return /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb) ? verb + verb.at(-1) : undefined;
}

function inflectWord(word: string, form: VerbForm): string {
  if (form === 'base') return word;
  if (form === 'third') {
    if (word === 'be') return 'is';
    if (word === 'have') return 'has';
    if (/(?:s|x|z|ch|sh|o)$/.test(word)) return `${word}es`;
    return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
  }
  if (form === 'ing') {
    if (word === 'be') return 'being';
    if (word.endsWith('ie')) return `${word.slice(0, -2)}ying`;
    return `${lengthened(word) ?? word.replace(/(?<=[^eoy])e$/, '')}ing`;
  }
  const own = irregular(word);
  if (own) return own[form === 'past' ? 0 : 1]!;
  if (word.endsWith('e')) return `${word}d`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${lengthened(word) ?? word}ed`;
}

/** `take part` → `took part`; `strongly condemn` → `strongly condemned`. */
export function inflectVerb(phrase: string, form: VerbForm): string {
  const adverb = /^(\w+ly) (.+)$/.exec(phrase);
  if (adverb) return `${adverb[1]} ${inflectVerb(adverb[2]!, form)}`;
  const space = phrase.indexOf(' ');
  return space < 0 ? inflectWord(phrase, form) : inflectWord(phrase.slice(0, space), form) + phrase.slice(space);
}

/** Plurals that the package makes otherwise. */
const PLURALS: Readonly<Record<string, string>> = byWord({
  agenda: 'agendas',
  catechumen: 'catechumens',
  embargo: 'embargoes',
  fez: 'fezzes',
  gulf: 'gulfs',
  handkerchief: 'handkerchiefs',
  index: 'indexes',
  mosquito: 'mosquitoes',
  penis: 'penises',
  veto: 'vetoes',
  virus: 'viruses',
  volcano: 'volcanoes',
});
for (const [singular, many] of Object.entries(PLURALS)) pluralize.addIrregularRule(singular, many);
const UNCOUNTED =
  'advice cattle clothing equipment evidence furniture goods headquarters health homework kin knowledge livestock luggage means media money music police poverty progress research staff traffic violence';
for (const word of UNCOUNTED.split(' ')) pluralize.addUncountableRule(word);

const POST_HEAD = / (?:of|in|for|to|at|from|with|on|by|against|who|which|that|without|between|about|under) /;
/** Plurals that look like singulars, so that their plural is not made once more. */
const PLURAL_ALREADY = /(?:people|children|[^aeiou]men|women|[a-z]ese|Swiss)$/;

function pluralWord(word: string): string {
  if (PLURAL_ALREADY.test(word)) return word;
  return /[A-Z]$/.test(word) ? `${word}s` : pluralize.plural(word);
}

/** `statement issued` → `statements issued`; `member of parliament` → `members of parliament`; `primary school` → `primary schools`. */
export function plural(phrase: string): string {
  const after = POST_HEAD.exec(phrase);
  const head = after ? phrase.slice(0, after.index) : phrase;
  const tail = after ? phrase.slice(after.index) : '';
  const done = /^(.+) (\w+(?<!e)ed|cast|made|held|given|taken)$/.exec(head);
  if (done && !/^(?:accused|wounded)$/.test(done[2]!)) return `${plural(done[1]!)} ${done[2]}${tail}`;
  const hyphen = /^(\w+)((?:-(?:in|of|to)-)\w+)$/.exec(head);
  if (hyphen) return pluralWord(hyphen[1]!) + hyphen[2]! + tail;
  const space = head.lastIndexOf(' ');
  return head.slice(0, space + 1) + pluralWord(head.slice(space + 1)) + tail;
}

/** Whether a noun phrase is plural as it stands: talks, people. */
export const isPlural = (phrase: string): boolean =>
  /(?:^|[ -])(?:people|children|men|women|police|media|data|[a-z]+[^aious'’]s|[a-z]+[ao]s|[a-z]+ies)$/.test(
    POST_HEAD.exec(phrase) ? phrase.slice(0, POST_HEAD.exec(phrase)!.index) : phrase,
  ) &&
  !/(?:news|politics|economics|physics|series|mathematics|business|diabetes|process|access|success|congress|ness|less|press|aids)$/i.test(
    phrase,
  );

/** `a` or `an`, by the sound that the next word begins with. */
export const indefinite = (next: string): string =>
  (/^(?:[aeiou]|hour|honest|honou?r|heir)/i.test(next) &&
    !/^(?:uni(?!n)|use|usu|eu|one\b|once|ut[aio])/i.test(next) &&
    !/^U[A-Z]/.test(next)) ||
  /^(?:[AEFHILMNORSX][A-Z])/.test(next)
    ? 'an'
    : 'a';
