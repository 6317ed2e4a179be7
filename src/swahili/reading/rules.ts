/**
 * Which reading is right here: what a word's neighbours say about it. Each rule looks at one candidate in its place and answers with a weight, on the same
 * logarithmic scale as the candidates' scores; the reader sees `why` where the rule decided.
 * Sources: Ashton, Swahili Grammar (1944), for agreement and word order; our own reading of news for the weights.
 */
import type { Candidate } from '../morphology/verbs.ts';
import type { PartOfSpeech, Reading } from '../types.ts';
import { isAddressed } from './addressed.ts';
import { companion, passiveEarlier } from './passive.ts';
import {
  agreeing,
  classesOf,
  clauseFollows,
  finite,
  followedClasses,
  follows,
  isNumber,
  isPassive,
  nextCan,
  nominal,
  type Place,
  shares,
  subjectFollows,
  subjectsOf,
} from './place.ts';
import { AFTER_INFINITIVE, ASKING, BESIDE, COMING, CROSSING, JOINING, KNOWING, PLACES, SAYING, STATES, TIMES } from './word-lists.ts';

export interface Rule {
  name: string;
  why: string;
  /** The one form that it is about. */
  form?: string;
  /** The one part of speech that it weighs. */
  pos?: PartOfSpeech;
  weigh(candidate: Reading, place: Place): number;
}

/** “aliwataka wabunge waketi”: who is asked stands between the asking and what is asked. */
function asked(p: Place): boolean {
  for (let at = p.index - 1; at >= 0 && p.index - at <= 5; at--) {
    const reading = p.slots[at]!.chosen?.reading;
    if (reading?.pos === 'verb') return ASKING.has(reading.lemma) && at < p.index - 1;
    if (reading && !['noun', 'name', 'adjective', 'pronoun', 'connective'].includes(reading.pos)) return false;
    if (p.slots[at]!.sign !== '') return false;
  }
  return false;
}

/** Whether the word can also be a noun. */
const nounTwin = (p: Place): boolean => p.slot.candidates.some((c) => c.reading.pos === 'noun');

/** “Picha na Juma Hamisi”, “Na Asha Omari, Mwanza”: who took the picture, who wrote. */
const makes = (p: Place): boolean => p.next?.capitalised === true && (p.beforeForm === 'picha' || (p.first && !clauseFollows(p)));

const RULES: readonly Rule[] = [
  {
    name: 'made by',
    why: 'before who wrote it or took the picture',
    pos: 'preposition',
    weigh: (r, p) => (r.lemma === 'na' && r.parts.length === 1 && makes(p) ? 3 : 0),
  },
  {
    name: 'in company',
    why: 'the word beside it tells',
    weigh: (r, p) => {
      const [before, after, pos] = BESIDE.get(p.slot.form) ?? [];
      return pos !== undefined && r.pos === pos && (before!.includes(p.beforeForm) || (p.next && after!.includes(p.next.form))) ? 4 : 0;
    },
  },
  {
    name: 'already',
    why: 'the verb that follows says what is over',
    weigh: (r, p) =>
      r.lemma === 'kwisha' ? (nextCan(p, (n) => n.grammar.tense === 'infinitive' || n.grammar.tense === 'imperative') ? 2 : -3) : 0,
  },
  {
    name: 'those which',
    why: 'says more about what is pointed at',
    form: 'vile',
    weigh: (r, p) => {
      if (r.pos !== 'pronoun') return 0;
      return nextCan(p, (n) => n.grammar.relative === 8 || (n.lemma === 'amba' && shares(classesOf(n), [8]))) ? 2 : 0;
    },
  },
  {
    name: 'agent',
    why: 'after a passive verb, before who does it',
    pos: 'preposition',
    weigh: (r, p) => {
      if (r.lemma !== 'na' || r.parts.length > 1) return 0;
      // alizaliwa na: born with, or in, and seldom by.
      if (p.before?.lemma === 'zaliwa') return 0;
      if (makes(p)) return 0;
      // alikutwa na silaha: found with, and by whom only before persons.
      if (p.before?.lemma === 'kuta' && !nextCan(p, (n) => n.pos === 'noun' && shares(classesOf(n), [1, 2]))) return -3;
      const passive = isPassive(p.before) ? p.before : passiveEarlier(p);
      // “Alikamatwa na mkewe wiki iliyopita na polisi”: with his wife, for who did it comes later.
      if (passive === p.before && companion(p)) return -3;
      // kinahusishwa na: linked with.
      if (!passive || JOINING.has(passive.lemma)) return -3;
      // alipimwa na kukutwa, alikamatwa na atashtakiwa: it goes on with what happened.
      const next = p.next?.candidates[0]?.reading;
      const goesOn = next?.pos === 'verb' && finite(next) && next.grammar.subject !== undefined;
      // shule imefungwa na wanafunzi wamerudi: a clause of its own.
      return goesOn || nextCan(p, (n) => n.grammar.tense === 'infinitive') || subjectFollows(p) ? -3 : 3;
    },
  },
  {
    name: 'usually',
    why: 'says what somebody or something usually does; nobody is spoken to',
    pos: 'verb',
    weigh: (r, p) => {
      // hu- of a verb that keeps its vowel is also “you do not”: hutibu.
      if (r.grammar.tense !== 'habitual') return 0;
      const twin = p.slot.candidates.some(({ reading: c }) => c.lemma === r.lemma && c.grammar.subject === 'you');
      // Huenda is “perhaps”.
      if (!twin || p.slot.form === 'huenda') return 0;
      const { before } = p;
      const named =
        before === undefined ? p.slots[p.index - 1]?.capitalised === true : ['noun', 'name', 'adjective', 'numeral'].includes(before.pos);
      const owned = before?.pos === 'pronoun' && (before.grammar.deixis !== undefined || before.grammar.possessor !== undefined);
      return named || owned || !isAddressed(p.slots) ? 2 : 0;
    },
  },
  {
    name: 'where it is so',
    why: 'behind a place: is where',
    form: 'ndipo',
    weigh: (r, p) => {
      if (r.pos !== 'copula') return 0;
      // “Mji wa Gitega ndipo alipozaliwa.”
      if (p.before === undefined && p.slots[p.index - 1]?.capitalised) return 3;
      const nouns = [p.before, p.head];
      return nouns.some((n) => n !== undefined && (n.grammar.locative || PLACES.has(n.lemma))) && !TIMES.has(p.before?.lemma ?? '') ? 3 : 0;
    },
  },
  {
    name: 'thoroughly',
    why: 'behind a verb of knowing: thoroughly',
    form: 'fika',
    weigh: (r, p) => (r.pos === 'adverb' ? (KNOWING.has(p.before?.lemma ?? '') ? 4 : -4) : 0),
  },
  {
    name: 'they are',
    why: 'says where or how they are; nobody is spoken to',
    weigh: (r, p) => {
      const { before, head } = p;
      if (!/^[wy]ako$/.test(p.slot.form)) return 0;
      const next = p.next?.candidates[0]?.reading;
      const verb = next !== undefined && (finite(next) || next.pos === 'copula');
      if (r.pos === 'pronoun') {
        // watoto wake wako: what is his is not yours too.
        if (before?.grammar.possessor !== undefined || ['wote', 'yote'].includes(p.beforeForm)) return -2;
        return verb ? 1 : isAddressed(p.slots) ? 0.5 : -0.5;
      }
      if (r.lemma !== 'wa' || verb || !p.next || isAddressed(p.slots)) return 0;
      return head !== undefined && shares(subjectsOf(r), classesOf(head)) ? 1.5 : 0;
    },
  },
  {
    name: 'how tall',
    why: 'height, for nothing stands before it that could be in something',
    form: 'kimo',
    weigh: (r, p) => {
      if (r.pos !== 'noun') return 0;
      const inside = p.head !== undefined && shares(classesOf(p.head), [7]);
      return inside && !nextCan(p, (n) => n.pos === 'connective' && shares(classesOf(n), [7])) ? -1 : 2;
    },
  },
  {
    name: 'including',
    why: 'names one of them: the noun follows at once',
    pos: 'preposition',
    weigh: (_, p) =>
      p.slot.form.endsWith('wemo') && p.next && (p.next.capitalised || p.next.candidates[0]?.reading.pos === 'noun') ? 1.8 : 0,
  },
  {
    name: 'when',
    why: 'the verb behind it says when',
    form: 'pale',
    weigh: (r, p) => {
      if (r.pos !== 'conjunction') return 0;
      const behind = p.slots.slice(p.index + 1, p.index + 5);
      return p.next?.form !== 'pale' && behind.some((s) => s.candidates[0]?.reading.grammar.relative === 16) ? 1.2 : -1;
    },
  },
  {
    name: 'that',
    why: 'after a verb or noun of saying or knowing',
    form: 'kuwa',
    weigh: (r, p) => {
      const saying =
        p.before !== undefined &&
        (SAYING.has(p.before.lemma) || p.before.pos === 'noun' || p.before.pos === 'adjective' || p.before.pos === 'adverb');
      const governed =
        p.before !== undefined &&
        (p.before.pos === 'connective' ||
          p.before.pos === 'preposition' ||
          AFTER_INFINITIVE.has(p.before.lemma) ||
          p.beforeForm === 'ili' ||
          p.beforeForm === 'bila' ||
          p.beforeForm === 'na');
      // kwa kuwa alikuja: because he came.
      if (p.beforeForm === 'kwa' && nextCan(p, finite)) return r.pos === 'conjunction' ? 2 : 0;
      const ruled = p.before !== undefined && AFTER_INFINITIVE.has(p.before.lemma);
      // “… na kuwa amefika”: a verb in a tense of its own begins a clause.
      const next = p.next?.candidates[0]?.reading;
      const verb = next?.pos === 'verb' && next.grammar.subject !== undefined && next.grammar.relative === undefined;
      // ukweli ni kuwa bei imepanda; walidai “…” kuwa “…”.
      const stated = p.before?.pos === 'copula' && p.next?.form !== 'na' && clauseFollows(p, true);
      const quoted = [p.index - 1, p.index + 1].some((at) => /^["“”]$/.test(p.slots[at]?.sign ?? ''));
      const clause = !ruled && (verb || stated || quoted || subjectFollows(p));
      if (r.pos === 'conjunction') return clause ? 1.5 : governed ? -2 : saying ? 1 : 0.3;
      return clause ? 0 : governed ? 1 : saying ? -0.5 : 0;
    },
  },
  {
    name: 'to be',
    why: '“to be”: no clause follows that “that” could begin',
    form: 'kuwa',
    weigh: (r, p) => {
      if (r.lemma !== 'wa') return 0;
      if (p.next?.form === 'na') return 2;
      const said = p.before?.pos === 'verb' && SAYING.has(p.before.lemma) && !isPassive(p.before);
      return said || clauseFollows(p) ? 0 : 2;
    },
  },
  {
    name: 'whether',
    why: '“if”: a clause with a verb of its own follows',
    form: 'ikiwa',
    weigh: (r, p) => {
      if (r.pos !== 'conjunction') return 0;
      if (p.next?.form === 'ni' || p.next?.form === 'na') return -1;
      const perfect = nextCan(p, (n) => n.grammar.tense === 'perfect' && shares(subjectsOf(n), [9, 4]));
      return clauseFollows(p, true) && !perfect ? 1 : 0;
    },
  },
  {
    name: 'grown stiff',
    why: 'a form that has become a word of its own',
    weigh: (r, p) => {
      if (p.slot.form === 'iwapo' || p.slot.form === 'kuliko') return r.pos === 'verb' ? 0 : 1.2;
      if (r.pos !== 'preposition' && r.pos !== 'numeral') return 0;
      // baada ya kutoka, zoezi la kupitia, alitaka kutoka: what is done.
      const of =
        p.before?.pos === 'connective' && (p.slot.form === 'kupitia' || p.slots[p.index - 2]?.chosen?.reading.pos === 'preposition');
      const governed =
        p.slot.form === 'kutoka' &&
        p.before?.pos === 'verb' &&
        AFTER_INFINITIVE.has(p.before.lemma) &&
        !['enda', 'ja', 'saidia', 'tegemea'].includes(p.before.lemma);
      if (of || governed) return -0.6;
      return p.slot.candidates.some((c) => c.reading.grammar.tense === 'infinitive') ? 1.2 : 0;
    },
  },
  {
    name: 'called out',
    why: 'no exclamation: the sentence goes on with it',
    pos: 'interjection',
    weigh: (_, p) => (p.next ? -1.5 : p.first && p.slots[p.index + 1] ? 2 : 0),
  },
  {
    name: 'agreement',
    why: 'agrees with the noun before it',
    weigh: (r, p) => {
      if (!agreeing(r) || !p.head) return 0;
      // watu na wagonjwa: what is joined to a noun does not describe it.
      if (r.pos === 'adjective' && p.beforeForm === 'na') return 0;
      // “ziara hiyo” at the end of a chain of “of”: a demonstrative points at the noun right before it.
      const noun = r.grammar.deixis !== undefined && p.before?.pos === 'noun' ? p.before : p.head;
      if (shares(classesOf(r), classesOf(noun))) return 0.7;
      // vuguvugu la watu weupe: an adjective may go with either.
      if (r.pos === 'adjective' && p.before?.pos === 'noun' && shares(classesOf(r), classesOf(p.before))) return 0.7;
      return p.before === noun ? -0.3 : 0;
    },
  },
  {
    name: 'agreed with',
    why: 'the next word agrees with it',
    pos: 'noun',
    weigh: (r, p) => {
      if (!p.next) return 0;
      const followers = p.next.candidates.filter((c) => agreeing(c.reading));
      if (followers.length === 0) return 0;
      // uwanja wa ndege wa: the second “of” goes with the beginning.
      if (p.before?.pos === 'connective' && p.head && followers.some((c) => shares(classesOf(c.reading), classesOf(p.head!)))) return 0;
      // What lives may agree by its own class too (rafiki yangu), but the same word for a thing does so always (nyota ya, nyota wa).
      const usual = classesOf(r).filter((c) => !r.grammar.animate || c === 1 || c === 2);
      // pembeni ya: a place does not agree as its noun.
      if (r.grammar.locative) return followers.length === p.next.candidates.length ? -0.4 : 0;
      if (followers.some((c) => shares(classesOf(c.reading), usual))) return 0.6;
      if (followers.some((c) => shares(classesOf(c.reading), classesOf(r)))) return 0.3;
      return followers.length === p.next.candidates.length ? -0.4 : 0;
    },
  },
  {
    name: 'subject',
    why: 'its subject stands before it',
    pos: 'verb',
    weigh: (r, p) => {
      if (r.grammar.subject === undefined || !p.head) return 0;
      if (r.grammar.relative !== undefined) return shares([r.grammar.relative], classesOf(p.head)) ? 0.4 : 0;
      return shares(subjectsOf(r), classesOf(p.head)) ? 0.3 : 0;
    },
  },
  {
    name: 'above what',
    why: '“of” says above, under, before what',
    pos: 'preposition',
    weigh: (r, p) =>
      p.slot.candidates.some((c) => c.reading.pos === 'adverb' && c.reading.lemma === r.lemma)
        ? p.next?.form === 'ya' && p.before?.pos !== 'connective'
          ? 0.6
          : -0.6
        : 0,
  },
  {
    name: 'after a connective',
    why: 'after “of” or a preposition',
    weigh: (r, p) => {
      if (!p.before || !(p.before.pos === 'connective' || p.before.pos === 'preposition')) return 0;
      // mabeki wa pembeni: a place is an adverb there.
      if (nominal(r)) return r.grammar.locative ? 0 : 0.5;
      if (finite(r)) return -1;
      const noun = p.slot.candidates.some((c) => c.reading.pos === 'noun');
      return noun && (p.before.pos === 'connective' || p.slot.form === 'basi') && (r.pos === 'conjunction' || r.pos === 'preposition')
        ? -1
        : 0;
    },
  },
  {
    name: 'after a verb that takes one',
    why: 'after a verb that takes an infinitive',
    weigh: (r, p) =>
      p.before?.pos === 'verb' && AFTER_INFINITIVE.has(p.before.lemma)
        ? r.grammar.tense === 'infinitive'
          ? 0.8
          : r.grammar.tense === 'subjunctive' && !nounTwin(p)
            ? 0.4
            : 0
        : 0,
  },
  {
    name: 'headline',
    why: 'the short present of headlines',
    weigh: (r, p) => {
      if (r.grammar.tense !== 'simple present') return 0;
      const agrees = p.head !== undefined && shares(subjectsOf(r), classesOf(p.head));
      const namedBefore = p.index > 0 && p.slots[p.index - 1]!.capitalised;
      return agrees ? 0.8 : namedBefore ? 0.9 : 0;
    },
  },
  {
    name: 'order',
    why: 'begins the sentence as an order',
    weigh: (r, p) => {
      if (r.grammar.tense !== 'imperative') return 0;
      // “Fahamu aina …”: what is ordered follows, and nothing that would go with a noun.
      const ordered = nextCan(p, (n) => n.pos === 'noun' || n.pos === 'copula') && !nextCan(p, agreeing);
      const start = p.first || p.slots[p.index - 1]?.form === '';
      return p.first || (start && ordered) ? (ordered ? 1 : 0.7) : p.before ? -0.6 : 0;
    },
  },
  {
    name: 'wish',
    why: 'after a word that asks for a wish',
    weigh: (r, p) => {
      // wale is “those” sooner than “that they eat”.
      if (r.grammar.tense !== 'subjunctive' || p.slot.candidates.some((c) => c.reading.grammar.deixis !== undefined)) return 0;
      // ili wasafiri: what follows is no noun.
      if (p.beforeForm === 'ili' || p.beforeForm === 'lazima') return 1.4;
      if (asked(p)) return 1.4;
      return ['kwamba', 'kuwa', 'bora', 'afadhali', 'wala'].includes(p.beforeForm) ||
        // ameacha mjane: a widow, not what was let be.
        (p.before?.pos === 'verb' && AFTER_INFINITIVE.has(p.before.lemma) && !nounTwin(p))
        ? 0.6
        : 0;
    },
  },
  {
    name: 'while',
    why: 'joins two clauses',
    pos: 'conjunction',
    weigh: (_, p) => {
      if (!['huku', 'wakati', 'kama', 'baada', 'tangu'].includes(p.slot.form)) return 0;
      // “Wakati umefika wa kuondoka”: it is the time that has come.
      if (p.slot.form === 'wakati' && nextCan(p, (n) => COMING.has(n.lemma) && shares(subjectsOf(n), [11, 14]))) return -2;
      if (p.slot.form === 'wakati')
        return nextCan(
          p,
          (n) =>
            n.pos === 'connective' ||
            (agreeing(n) && shares(classesOf(n), [11, 14])) ||
            (follows(n) && shares(followedClasses(n), [3, 11, 14])) ||
            (n.pos === 'adjective' && n.grammar.nounClass === undefined),
        )
          ? -1
          : 0.8;
      return 0.5;
    },
  },
  {
    name: 'condition',
    why: 'seldom “does not eat”',
    form: 'hali',
    weigh: (r) => (r.pos === 'verb' ? -1.5 : 0),
  },
  {
    name: 'have',
    why: 'has what the next word names',
    form: 'wana',
    weigh: (r, p) => (r.grammar.possession && p.next?.candidates[0]?.reading.pos === 'noun' ? 0.8 : 0),
  },
  {
    name: 'had',
    why: 'a noun, after “have”',
    weigh: (r, p) => (p.before?.grammar.possession ? (r.pos === 'noun' ? 1 : r.pos === 'conjunction' ? -1 : 0) : 0),
  },
  {
    name: 'not the noun',
    why: 'the next word agrees with the noun of the same form',
    weigh: (r, p) => {
      if (r.pos !== 'adverb' && r.pos !== 'conjunction' && (r.pos !== 'adjective' || r.grammar.nounClass !== undefined)) return 0;
      const followers = p.next?.candidates.filter((c) => follows(c.reading)) ?? [];
      if (followers.length === 0 || followers[0] !== p.next!.candidates[0]) return 0;
      const agrees = (noun: Reading) => followers.some((f) => shares(followedClasses(f.reading), classesOf(noun)));
      // aina tofauti za: what follows goes with the noun before.
      if (p.before?.pos === 'noun' && agrees(p.before)) return 0;
      return p.slot.candidates.some((c) => c.reading.pos === 'noun' && !c.reading.grammar.locative && agrees(c.reading))
        ? r.pos === 'adjective'
          ? -1.2
          : -0.8
        : 0;
    },
  },
  {
    name: 'agrees, so no adverb',
    why: 'a word of the same form agrees with the noun before',
    weigh: (r, p) => {
      if ((r.pos !== 'adverb' && r.pos !== 'interjection') || p.before?.pos !== 'noun') return 0;
      const classes = classesOf(p.before);
      return p.slot.candidates.some((c) => follows(c.reading) && shares(followedClasses(c.reading), classes)) ? -1 : 0;
    },
  },
  {
    name: 'counted',
    why: 'a noun, for a number follows',
    pos: 'noun',
    weigh: (_, p) => (isNumber(p.slots[p.index + 1]) && p.slot.candidates.some((c) => c.reading.pos === 'adverb') ? 1.2 : 0),
  },
  {
    name: 'ready',
    why: 'after “be”',
    form: 'tayari',
    weigh: (r, p) => {
      if (r.pos !== 'adjective' || p.before?.lemma !== 'wa') return 0;
      // walikuwa tayari wamefika: had already arrived.
      return nextCan(p, (n) => finite(n) && n.grammar.tense !== 'subjunctive' && n.grammar.tense !== 'imperative') ? -1 : 2;
    },
  },
  {
    name: 'grown',
    why: 'has grown, as nothing follows that somebody could have become',
    weigh: (r, p) => {
      // amekua: also what news often writes for amekuwa.
      if (r.lemma !== 'kua') return 0;
      // alikuwa, sijakuwa: “be”.
      if (!p.slot.form.endsWith('kua')) return p.slot.form.endsWith('kuwa') ? -3 : 0;
      const next = p.next?.candidates[0]?.reading;
      return next && (['noun', 'adjective', 'verb', 'copula'].includes(next.pos) || next.lemma === 'na') ? 0 : 1.5;
    },
  },
  {
    name: 'joined',
    why: 'a noun, joined to another by “and”',
    pos: 'noun',
    weigh: (_, p) =>
      p.beforeForm === 'na' &&
      p.before?.pos === 'conjunction' &&
      p.slots[p.index - 2]?.chosen?.reading.pos === 'noun' &&
      p.slot.candidates.some((c) => c.reading.pos === 'adverb')
        ? 0.6
        : 0,
  },
  {
    name: 'every',
    why: 'a noun, after “every”',
    pos: 'noun',
    weigh: (_, p) => (p.beforeForm === 'kila' ? 1 : 0),
  },
  {
    name: 'at once',
    why: '“time”, as no moment follows',
    form: 'mara',
    weigh: (r, p) => {
      if (r.pos === 'noun') return 0;
      const moment = ['moja', 'tu', 'baada', 'nyingine'].includes(p.next?.form ?? '') || nextCan(p, (n) => n.pos === 'verb');
      return moment ? 0 : -2;
    },
  },
  {
    name: 'brought about',
    why: 'a noun, as what the verb acts on',
    pos: 'noun',
    weigh: (r, p) =>
      !r.grammar.locative &&
      p.before?.pos === 'verb' &&
      !STATES.has(p.before.lemma) &&
      !isPassive(p.before) &&
      p.slot.candidates.some(
        (c) => c.reading.pos === 'ideophone' || (c.reading.pos === 'adjective' && c.reading.grammar.nounClass === undefined),
      )
        ? 1.5
        : 0,
  },
  {
    name: 'it is so',
    why: 'an adjective, after “is”',
    pos: 'adjective',
    weigh: (r, p) =>
      p.before?.pos === 'copula' && p.slot.candidates.some((c) => c.reading.pos === 'adverb' && c.reading.lemma === r.lemma) ? 1 : 0,
  },
  {
    name: 'whose',
    why: 'a possessive needs its noun before it',
    pos: 'pronoun',
    weigh: (r, p) => {
      if (r.grammar.possessor === undefined) return 0;
      const classes = classesOf(r);
      // A word that nobody knows may be its noun.
      if (!p.before && p.beforeForm !== '') return 0;
      if (!p.before || p.before.pos === 'conjunction' || p.beforeForm === 'kwa') return -1.2;
      if (p.before.pos === 'verb' && !shares(classes, [15, 16, 17, 18])) return -1.2;
      const verb = !p.before.grammar.locative && p.slot.candidates.some((c) => c.reading.pos === 'verb');
      return verb && p.before.pos === 'noun' && !shares(classes, classesOf(p.before)) ? -0.6 : 0;
    },
  },
  {
    name: 'Russian',
    why: 'with a capital letter it is Russian, else a virus',
    form: 'kirusi',
    weigh: (r, p) => {
      const virus = !p.slot.capitalised || p.first || nextCan(p, (n) => agreeing(n) && n.pos !== 'connective' && classesOf(n).includes(7));
      return (r.pos === 'noun') === virus ? 3 : 0;
    },
  },
  {
    name: 'border',
    why: 'a border, as what is crossed, closed or guarded',
    form: 'mpaka',
    weigh: (r, p) => (r.pos === 'noun' && p.before?.pos === 'verb' && CROSSING.has(p.before.lemma) ? 2 : 0),
  },
  {
    name: 'wives',
    why: 'a possessive, behind what is his or hers',
    // wapiga kura wake, sera wake: wake is “wives” only where a noun may begin.
    form: 'wake',
    weigh: (r, p) =>
      r.lemma === 'mke' &&
      p.beforeForm !== '' &&
      (p.before === undefined || ['noun', 'name', 'adjective', 'pronoun', 'numeral'].includes(p.before.pos))
        ? -2
        : 0,
  },
  {
    name: 'with whom',
    why: 'at somebody, as nothing stands before it that could be theirs',
    pos: 'preposition',
    weigh: (r, p) => {
      if (r.grammar.possessor === undefined) return 0;
      const { before } = p;
      const owned =
        before !== undefined &&
        (before.grammar.locative || before.grammar.tense === 'infinitive' || shares(classesOf(before), [15, 16, 17, 18]));
      return owned || before?.pos === 'noun' ? -1.5 : 1.5;
    },
  },
  {
    name: 'properly',
    why: 'no “which”, as nothing stands before it that it goes with',
    form: 'vilivyo',
    weigh: (r, p) => (r.pos === 'adverb' && p.head && !classesOf(p.head).includes(8) && !nextCan(p, (n) => n.pos === 'verb') ? 3 : 0),
  },
  {
    name: 'on that side',
    why: 'says on which side',
    form: 'kulia',
    weigh: (r, p) => {
      if (r.pos !== 'adverb') return 0;
      return p.before?.pos === 'connective' || ['upande', 'mkono', 'mguu'].includes(p.before?.lemma ?? '') ? 1.5 : 0;
    },
  },
  {
    name: 'who is such',
    why: 'a noun, for none stands before it that it could describe',
    pos: 'noun',
    weigh: (r, p) => {
      // wazee, wagonjwa, magonjwa: an adjective behind its noun or behind “be”, else those who are so.
      const twin = (c: Candidate) => c.reading.pos === 'adjective' && agreeing(c.reading) && shares(classesOf(c.reading), classesOf(r));
      if (!p.slot.candidates.some(twin)) return 0;
      const { before } = p;
      // jana mkuu wa shule: behind an adverb, with what he is head of behind him.
      const headed = before?.pos === 'adverb' && nextCan(p, (n) => n.pos === 'connective' && shares(classesOf(n), classesOf(r)));
      const described =
        before !== undefined &&
        !headed &&
        (before.lemma === 'wa' ||
          ['noun', 'name', 'adjective', 'pronoun', 'numeral', 'copula', 'adverb'].includes(before.pos) ||
          (before.pos === 'verb' && STATES.has(before.lemma)));
      return described ? 0 : 0.9;
    },
  },
  {
    name: 'what is spoken of',
    why: 'a noun, for something is said of it',
    pos: 'noun',
    weigh: (r, p) =>
      !['noun', 'name', 'copula', 'pronoun'].includes(p.before?.pos ?? '') &&
      p.before?.lemma !== 'wa' &&
      p.slot.candidates.some((c) => c.reading.pos === 'adjective' && c.reading.grammar.nounClass === undefined) &&
      nextCan(p, (n) => n.pos === 'copula' || (finite(n) && shares(subjectsOf(n), classesOf(r))))
        ? 1.2
        : 0,
  },
  {
    name: 'pointing',
    why: 'points at what the next word says more about',
    pos: 'pronoun',
    weigh: (r, p) =>
      r.grammar.deixis !== undefined && nextCan(p, (n) => (n.lemma === 'ote' || n.lemma === 'amba') && shares(classesOf(n), classesOf(r)))
        ? 0.8
        : 0,
  },
  {
    name: 'where they are',
    why: 'says where or how somebody is',
    weigh: (r, p) =>
      r.lemma === 'wa' &&
      r.grammar.locative &&
      !r.grammar.negative &&
      nextCan(p, (n) => n.pos === 'preposition' || n.grammar.locative === true || n.lemma === 'tayari' || n.lemma === 'huru')
        ? 0.8
        : 0,
  },
  {
    name: 'people like',
    why: 'no group of people: “which has”, or “depth”',
    form: 'kina',
    weigh: (r, p) => {
      if (r.pos !== 'pronoun') return 0;
      const of = p.before?.pos === 'connective' || p.before?.pos === 'preposition';
      const has = !of && p.head !== undefined && classesOf(p.head).includes(7);
      return has || !(p.next?.capitalised || nextCan(p, (n) => n.grammar.animate === true)) ? -2 : 0;
    },
  },
  {
    name: 'headword',
    why: 'an entry of its own, not only a plural',
    pos: 'noun',
    weigh: (r, p) => {
      if (r.lemma !== p.slot.form) return 0;
      // koo is a throat before it is clans.
      const plural = (c: Candidate) => c.reading.pos === 'noun' && c.reading.lemma !== r.lemma && c.reading.grammar.nounClass === 10;
      return r.grammar.nounClass === 6 || p.slot.candidates.some(plural) ? 0.5 : 0;
    },
  },
  {
    name: 'noun before verb',
    why: 'a noun, for a verb follows that agrees with it',
    pos: 'noun',
    weigh: (r, p) => (p.next && nextCan(p, (n) => n.pos === 'verb' && shares(subjectsOf(n), classesOf(r))) ? 0.3 : 0),
  },
];

const FORMS: ReadonlySet<string | undefined> = new Set(RULES.map((rule) => rule.form));
const known = new Map<string, Map<PartOfSpeech, readonly Rule[]>>();

/** The rules that may have something to say of this form as this part of speech: a few of them all, and it is asked for every candidate. */
export function rulesFor(form: string, pos: PartOfSpeech): readonly Rule[] {
  const key = FORMS.has(form) ? form : '';
  let ofForm = known.get(key);
  if (!ofForm) known.set(key, (ofForm = new Map()));
  let rules = ofForm.get(pos);
  if (!rules) {
    rules = RULES.filter((rule) => (rule.form === undefined || rule.form === key) && (rule.pos === undefined || rule.pos === pos));
    ofForm.set(pos, rules);
  }
  return rules;
}
