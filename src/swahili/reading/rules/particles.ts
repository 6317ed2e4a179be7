/** Particles, prepositions and conjunctions: na, kuwa, ikiwa, juu. */
import { companion, passiveEarlier } from '../passive.ts';
import {
  agreeing,
  classesOf,
  clauseAhead,
  clauseFollows,
  finite,
  followedClasses,
  follows,
  isPassive,
  nextCan,
  nominal,
  type Place,
  saidBefore,
  shares,
  subjectFollows,
  subjectsOf,
} from '../place.ts';
import type { Rule } from './rule.ts';

/** “Picha na Juma Hamisi”, “Na Asha Omari, Mwanza”: who took the picture, who wrote. */
const makes = (p: Place): boolean => p.next?.capitalised === true && (p.beforeForm === 'picha' || (p.first && !clauseFollows(p)));

export const PARTICLES: readonly Rule[] = [
  {
    id: 'author',
    why: 'names who wrote it or took the picture',
    yes: ['Picha [na: na preposition] Salim Bakari', '[Na: na preposition] Salim Bakari, Tanga'],
    no: ['[Na: na conjunction] Salim Bakari alifika.', 'Mama [na: na conjunction] Salim Bakari walifika.'],
    pos: 'preposition',
    weigh: (r, p) => (r.lemma === 'na' && r.parts.length === 1 && makes(p) ? 3 : 0),
  },
  {
    id: 'agent',
    why: 'names who did it, after a passive verb',
    yes: [
      'Walialikwa rasmi [na: na preposition] meya wa jiji.',
      'Kijiji kilishambuliwa siku ya Jumatatu [na: na preposition] waasi.',
      'Kuuawa kwa mwandishi huyo [na: na preposition] polisi kulizua maandamano.',
    ],
    no: [
      'Mgonjwa alipimwa [na: na conjunction] kutibiwa hospitalini.',
      'Kampuni hiyo inahusishwa [na: na conjunction] sakata la rushwa.',
      'Shule itafungwa [na: na conjunction] watoto watarudi nyumbani.',
      'Alikamatwa [na: na conjunction] mkewe wiki iliyopita na polisi.',
    ],
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
      if (!passive || p.kinds.is('joining', passive)) return -3;
      // alipimwa na kukutwa, alikamatwa na atashtakiwa: it goes on with what happened.
      const next = p.next?.candidates[0]?.reading;
      const goesOn = next?.pos === 'verb' && finite(next) && next.grammar.subject !== undefined;
      // shule imefungwa na wanafunzi wamerudi: a clause of its own.
      return goesOn || nextCan(p, (n) => n.grammar.tense === 'infinitive') || subjectFollows(p) ? -3 : 3;
    },
  },
  {
    id: 'including',
    why: 'names one of those just mentioned',
    yes: ['Watu sita [wakiwemo: wakiwemo preposition] watoto walipona.'],
    no: ['Jina lake [likiwemo: wa verb] nitafurahi.'],
    pos: 'preposition',
    weigh: (_, p) =>
      p.slot.form.endsWith('wemo') && p.next && (p.next.capitalised || p.next.candidates[0]?.reading.pos === 'noun') ? 1.8 : 0,
  },
  {
    id: 'pale-when',
    why: 'a verb with -po- follows, so it means “when”',
    yes: ['Kitabu kiko [pale: pale adverb] mezani.'],
    no: ['Tulifurahi [pale: pale conjunction] mvua iliponyesha.'],
    form: 'pale',
    weigh: (r, p) => {
      if (r.pos !== 'conjunction') return 0;
      const behind = p.slots.slice(p.index + 1, p.index + 5);
      return p.next?.form !== 'pale' && behind.some((s) => s.candidates[0]?.reading.grammar.relative === 16) ? 1.2 : -1;
    },
  },
  {
    id: 'ndipo-place',
    why: 'a place stands before it, so it means “where”',
    yes: ['Katika uwanja huo [ndipo: ndipo copula] sherehe ilifanyika.', 'Mji wa Gitega [ndipo: ndipo copula] alipozaliwa.'],
    no: ['Ilikuwa saa nne [ndipo: ndipo adverb] walifika.'],
    form: 'ndipo',
    weigh: (r, p) => {
      if (r.pos !== 'copula') return 0;
      // “Mji wa Gitega ndipo alipozaliwa.”
      if (p.before === undefined && p.slots[p.index - 1]?.capitalised) return 3;
      const nouns = [p.before, p.head];
      return nouns.some((n) => n !== undefined && (n.grammar.locative || p.kinds.is('place', n))) && !p.kinds.is('time', p.before) ? 3 : 0;
    },
  },
  {
    id: 'kuwa-that',
    why: 'introduces what is said, known or the case',
    yes: [
      'Alisema [kuwa: kuwa conjunction] mkutano umeahirishwa.',
      'Ukweli ni [kuwa: kuwa conjunction] bei ya unga imepanda.',
      'Hawakuja kwa [kuwa: kuwa conjunction] walikosa nauli.',
      'Walimweleza mume wake [kuwa: kuwa conjunction] Asha alikuwa mgonjwa.',
      'Alifurahi kwa [kuwa: kuwa conjunction] timu yake ya zamani ilishinda.',
      'Wanatarajia [kuwa: kuwa conjunction] mvua itanyesha.',
    ],
    no: [
      'Wanafunzi wanahitajika [kuwa: wa verb] wamejiandikisha.',
      'Ndoto yake ni [kuwa: wa verb] daktari.',
      'Wanatarajia [kuwa: wa verb] wazazi.',
    ],
    form: 'kuwa',
    weigh: (r, p) => {
      const saying =
        p.before !== undefined &&
        (p.kinds.is('saying', p.before) || p.before.pos === 'noun' || p.before.pos === 'adjective' || p.before.pos === 'adverb');
      const governed =
        p.before !== undefined &&
        (p.before.pos === 'connective' ||
          p.before.pos === 'preposition' ||
          p.kinds.is('governing', p.before) ||
          p.beforeForm === 'ili' ||
          p.beforeForm === 'bila' ||
          p.beforeForm === 'na');
      // kwa kuwa alikuja: because he came.
      if (p.beforeForm === 'kwa' && (nextCan(p, finite) || clauseAhead(p))) return r.pos === 'conjunction' ? 2 : 0;
      const said = saidBefore(p);
      const ruled = p.kinds.is('governing', p.before) && !said;
      // “… na kuwa amefika”: a verb in a tense of its own begins a clause.
      const next = p.next?.candidates[0]?.reading;
      const verb = next?.pos === 'verb' && next.grammar.subject !== undefined && next.grammar.relative === undefined;
      // ukweli ni kuwa bei imepanda; walidai “…” kuwa “…”.
      const stated = p.before?.pos === 'copula' && p.next?.form !== 'na' && clauseFollows(p, true);
      const quoted = [p.index - 1, p.index + 1].some((at) => /^["“”]$/.test(p.slots[at]?.sign ?? ''));
      const clause = !ruled && (verb || stated || quoted || subjectFollows(p) || (said && clauseAhead(p)));
      // “wanatarajia kuwa mvua itanyesha”: an infinitive could follow this verb, and a clause does.
      if (r.pos === 'conjunction') return clause ? (p.kinds.is('governing', p.before) ? 3.5 : 1.5) : governed ? -2 : saying ? 1 : 0.3;
      return clause ? 0 : governed ? 1 : saying ? -0.5 : 0;
    },
  },
  {
    id: 'kuwa-be',
    why: 'no clause follows, so it means “to be”',
    yes: ['Mto huo umeripotiwa [kuwa: wa verb] na maji mengi.', 'Walimtangaza Juma [kuwa: wa verb] mshindi wa mbio hizo.'],
    no: ['Alisema [kuwa: kuwa conjunction] mwalimu ni kazi nzuri.'],
    form: 'kuwa',
    weigh: (r, p) => {
      if (r.lemma !== 'wa') return 0;
      if (p.next?.form === 'na') return 2;
      const said = p.before?.pos === 'verb' && p.kinds.is('saying', p.before) && !isPassive(p.before);
      return said || clauseFollows(p) ? 0 : 2;
    },
  },
  {
    id: 'ikiwa-if',
    why: 'a clause with a verb of its own follows, so it means “if”',
    yes: ['Tutaondoka [ikiwa: ikiwa conjunction] mvua haitanyesha.'],
    no: ['Nyumba nne zilibomoka, [ikiwa: wa verb] ni pamoja na shule.'],
    form: 'ikiwa',
    weigh: (r, p) => {
      if (r.pos !== 'conjunction') return 0;
      if (p.next?.form === 'ni' || p.next?.form === 'na') return -1;
      const perfect = nextCan(p, (n) => n.grammar.tense === 'perfect' && shares(subjectsOf(n), [9, 4]));
      return clauseFollows(p, true) && !perfect ? 1 : 0;
    },
  },
  {
    id: 'joins-clauses',
    why: 'joins two clauses',
    yes: ['Walijiandaa kwa [wakati: wakati noun] ujao.', '[Wakati: wakati noun] umefika wa kubadilika.'],
    no: ['[Wakati: wakati conjunction] mvua ilinyesha, walilala.'],
    pos: 'conjunction',
    weigh: (_, p) => {
      if (!['huku', 'wakati', 'kama', 'baada', 'tangu'].includes(p.slot.form)) return 0;
      // “Wakati umefika wa kuondoka”: it is the time that has come.
      if (p.slot.form === 'wakati' && nextCan(p, (n) => p.kinds.is('coming', n) && shares(subjectsOf(n), [11, 14]))) return -2;
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
    id: 'exclamation',
    why: 'stands alone, as an exclamation does',
    yes: ['[Ndiyo: ndiyo interjection], tutakuja kesho.'],
    no: ['Huyu [ndiye: ndiye copula] mwalimu.'],
    pos: 'interjection',
    weigh: (_, p) => (p.next ? -1.5 : p.first && p.slots[p.index + 1] ? 2 : 0),
  },
  {
    id: 'place-of',
    why: '“ya” follows and says of what',
    yes: ['Walizungumza [juu: juu preposition] ya bei ya mahindi.', 'Kijiji kiko [chini: chini preposition] ya mlima.'],
    no: ['Ndege iliruka [juu: juu adverb] sana.', 'Alipata cheo cha [juu: juu adverb] ya wenzake.'],
    pos: 'preposition',
    weigh: (r, p) =>
      p.slot.candidates.some((c) => c.reading.pos === 'adverb' && c.reading.lemma === r.lemma)
        ? p.next?.form === 'ya' && p.before?.pos !== 'connective'
          ? 0.6
          : -0.6
        : 0,
  },
  {
    id: 'after-of',
    why: 'after “of” or a preposition a noun is expected',
    yes: ['Mgogoro wa [mpaka: mpaka noun] baina ya vijiji umetatuliwa.', 'Baada ya [kutoka: toka verb] shuleni alilala.'],
    no: ['Alisubiri [mpaka: mpaka preposition] asubuhi.'],
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
    id: 'at-whose-place',
    why: 'nothing before it could belong to somebody, so it means “to” or “at” somebody',
    yes: ['Hili ni jambo kubwa sana [kwangu: angu preposition].'],
    no: ['Alirudi nyumbani [kwangu: angu pronoun].'],
    pos: 'preposition',
    weigh: (r, p) => {
      if (r.grammar.possessor === undefined) return 0;
      const { before } = p;
      const owned =
        before !== undefined &&
        (before.grammar.locative ||
          p.beforeForm === 'nyumbani' ||
          before.grammar.tense === 'infinitive' ||
          shares(classesOf(before), [15, 16, 17, 18]));
      return owned || before?.pos === 'noun' ? -1.5 : 1.5;
    },
  },
];
