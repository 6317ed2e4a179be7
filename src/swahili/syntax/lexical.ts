/** What words take and what they are like, as the rules ask for it: the frames' answer where there is one, else what the form tells. */

import { isPassive } from '../reading/place.ts';
import type { NounClass, Reading } from '../types.ts';
import type { State } from './state.ts';
import type { Word } from './tree.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const POS: Partial<Record<Word['kind'], string>> = { verb: 'verb', infinitive: 'verb', noun: 'noun', adjective: 'adjective' };

/** Whether a frame of the word takes this; undefined where it has none. */
export function frameTakes(state: State, word: Word, what: string): boolean | undefined {
  const pos = POS[word.kind];
  if (!word.reading || !pos) return undefined;
  const frames = state.frames.of(word.reading.lemma, pos);
  return frames.length === 0 ? undefined : frames.some((f) => f.takes.includes(what));
}

const CLAUSE_NOUNS = list(
  'taarifa habari madai ukweli hofu matumaini imani wito tamko tuhuma uvumi ushahidi dhana maana wasiwasi ripoti hoja ahadi kauli ishara uwezekano fununu tetesi hakikisho onyo mtazamo',
);
/** Nouns that say what somebody does or wants: an infinitive behind “of” is what is done. Of things it says what they are for: maji ya kunywa. */
const THINGS = list(
  'dawa bomu mabomu maji chumba vyumba mashine kifaa vifaa chombo vyombo gari uwanja kituo mahali sehemu nyumba vidonge chanjo barakoa pesa fedha muda wakati siku',
);
const MOTION = list(
  'enda ja fika wasili rudi rejea ingia toka ondoka safiri ishi kaa zaliwa fariki fanyika hamia kimbilia elekea tua kuwapo fika kwenda kutokea tokea anzia pita baki lala panda shuka kimbia hudhuria zikwa uawa kufa fa',
);
const GIVING = list('pa ambia nyima uliza fundisha lipa pelekea letea andikia zawadia kopesha jibu omba dai ahidi patia tunukia rushia');
const RECIPROCAL_LIKE = /(?<!k)ana$/;
const TIME = list(
  'siku wiki mwezi mwaka saa dakika asubuhi jioni usiku mchana alasiri muda wakati kipindi jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili leo jana kesho juzi karne muongo sasa msimu tarehe masaa sekunde',
);

const INFINITIVE_NOUNS = list(
  'haki uwezo nia juhudi mpango uamuzi wito nafasi fursa jukumu wajibu sababu njia lengo azma hamu amri ruhusa hatua jitihada dhamira',
);
/** Bodies act like persons: they are told things, meet, and are named. */
const BODIES = list(
  'chombo serikali bunge shirika kikundi kundi jeshi taifa gazeti chama kampuni mahakama kamati baraza tume wizara jumuiya umoja muungano nchi timu klabu benki polisi umma jamii familia idara',
);

/** Clause with kwamba, or without. */
export const takesClause = (state: State, word: Word): boolean => {
  if (word.kind === 'verb' || word.kind === 'infinitive')
    return frameTakes(state, word, 'clause') || state.kinds.is('saying', word.reading);
  return frameTakes(state, word, 'clause') || CLAUSE_NOUNS.has(word.reading?.lemma ?? '');
};
export const takesInfinitive = (state: State, word: Word): boolean =>
  frameTakes(state, word, 'inf') ||
  (word.kind === 'noun' ? INFINITIVE_NOUNS.has(word.reading?.lemma ?? '') : state.kinds.is('governing', word.reading));
export const asks = (state: State, word: Word): boolean =>
  frameTakes(state, word, 'subj') || state.kinds.is('asking', word.reading) || state.kinds.is('governing', word.reading);
export const isThing = (word: Word): boolean => THINGS.has(word.reading?.lemma ?? '');
export const gives = (state: State, word: Word): boolean =>
  frameTakes(state, word, 'recipient') ||
  GIVING.has(word.reading?.lemma ?? '') ||
  (word.reading?.grammar.extensions?.includes('applicative') ?? false);
export const moves = (state: State, word: Word): boolean =>
  MOTION.has(word.reading?.lemma ?? '') || (frameTakes(state, word, 'place') ?? false) || state.kinds.is('state', word.reading);
const TRAVELS = list('enda ja fika wasili rudi rejea ingia toka ondoka safiri kimbia elekea tumwa tuma kimbilia');
/** Behind a verb of going, an infinitive says what for. */
export const travels = (word: Word): boolean => TRAVELS.has(word.reading?.lemma ?? '');
export const passive = (word: Word): boolean => isPassive(word.reading);
/** kutana na, pambana na, ungana na: done with somebody. */
export const reciprocal = (state: State, word: Word): boolean =>
  frameTakes(state, word, 'companion') ||
  (word.reading?.grammar.extensions?.includes('reciprocal') ?? false) ||
  state.kinds.is('joining', word.reading) ||
  (word.kind !== 'noun' &&
    RECIPROCAL_LIKE.test(word.reading?.lemma ?? '') &&
    !['ona', 'kana', 'pana', 'tukana', 'zana', 'fana'].includes(word.reading?.lemma ?? '')) ||
  (word.kind === 'noun' && /(?:[^k]ano|vita|zungumzo|biashara|jadiliano|husiano|kubaliano|gogoro)$/.test(word.reading?.lemma ?? ''));

/** kuwa: “be”; with `na`, “have”. */
export const isBe = (word: Word): boolean => {
  const { lemma } = word.reading ?? {};
  return (word.kind === 'verb' || word.kind === 'infinitive') && (lemma === 'wa' || lemma === 'itwa' || (lemma === 'ita' && passive(word)));
};
export const has = (word: Word): boolean => word.reading?.grammar.possession === true;
/** kuna, hakuna, pana: what is there stands behind it. */
export const isThere = (word: Word): boolean => {
  const { reading } = word;
  return (
    reading?.lemma === 'wa' &&
    ([16, 17, 18].includes(reading.grammar.subject as number) || (word.kind === 'infinitive' && word.form.endsWith('po')))
  );
};
/** A noun that says when, by itself. */
export const isTime = (word: Word): boolean =>
  word.kind === 'date' ||
  (word.kind === 'noun' && TIME.has(word.reading?.lemma ?? '')) ||
  (word.kind === 'adverb' && (TIME.has(word.form) || TIME.has(word.form.split(' ')[0]!)));
/** A noun or name that says where, by itself. */
export const isPlace = (word: Word): boolean =>
  word.mark?.kind === 'place' || (word.kind === 'noun' && (word.reading?.grammar.locative === true || word.reading?.pos === 'adverb'));
/** mjini Nairobi, nchini Kenya: before the name of a place it is as good as a preposition. */
export const isPerson = (word: Word): boolean =>
  word.mark ? word.mark.kind === 'person' : word.kind !== 'verb' && (word.classes.includes(1) || word.classes.includes(2));
export const personal = (reading: Reading | undefined): boolean =>
  reading?.pos === 'noun' && (reading.grammar.animate === true || reading.grammar.nounClass === 1 || reading.grammar.nounClass === 2);

/** Who can do something, be met or be told. */
export const acts = (word: Word): boolean => isPerson(word) || word.mark?.kind === 'organisation' || BODIES.has(word.reading?.lemma ?? '');

export const fits = (a: readonly NounClass[], b: readonly unknown[]): boolean => a.some((c) => b.includes(c));
