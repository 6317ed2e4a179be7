/** Verbs: which tense, mood and person a form is meant in. */
import { isAddressed } from '../addressed.ts';
import { agreeing, classesOf, finite, nextCan, type Place, shares, subjectsOf } from '../place.ts';
import type { Rule } from './rule.ts';

/** “aliwataka wabunge waketi”: who is asked stands between the asking and what is asked. */
function asked(p: Place): boolean {
  for (let at = p.index - 1; at >= 0 && p.index - at <= 5; at--) {
    const reading = p.slots[at]!.chosen?.reading;
    if (reading?.pos === 'verb') return p.kinds.is('asking', reading) && at < p.index - 1;
    if (reading && !['noun', 'name', 'adjective', 'pronoun', 'connective'].includes(reading.pos)) return false;
    if (p.slots[at]!.sign !== '') return false;
  }
  return false;
}

/** Whether the word can also be a noun. */
const nounTwin = (p: Place): boolean => p.slot.candidates.some((c) => c.reading.pos === 'noun');

export const VERBS: readonly Rule[] = [
  {
    id: 'habitual',
    why: 'says what usually happens; nobody is being spoken to',
    yes: [
      'Dawa hii [hutibu: tibu verb, habitual] homa.',
      'Mara nyingi mabasi [husafiri: safiri verb, habitual] usiku.',
      'Je, wakulima [hukubali: kubali verb, habitual] bei hiyo?',
    ],
    no: [
      'Je, [hukubali: kubali verb, present] kuwa umekosa?',
      'Wewe [hujibu: jibu verb, present] swali langu.',
      '[Hujui: jua verb, present] jibu.',
    ],
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
    id: 'they-are',
    why: 'says where or how they are; nobody is being spoken to',
    yes: ['Watoto wake [wako: wa verb] salama.', 'Walimu [wako: wa verb] likizo.', 'Wabunge wengi [wako: wa verb] upande wa serikali.'],
    no: [
      'Watoto [wako: ako pronoun] wamefika shuleni.',
      'Je, ndugu [wako: ako pronoun] yuko wapi?',
      'Alitazama mpaka [wako: ako pronoun] na kulalamika.',
    ],
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
      if (r.lemma !== 'wa' || verb || !p.next) return 0;
      const somewhere = nextCan(
        p,
        (n) =>
          (n.pos === 'preposition' && n.lemma !== 'na') ||
          n.grammar.locative === true ||
          (n.pos === 'adjective' && n.grammar.nounClass === undefined),
      );
      if (somewhere) return isAddressed(p.slots) ? 0.8 : 1.5;
      // “mpaka wako na kuona”: one border is yours, and is not somewhere.
      if (head !== undefined && !shares(subjectsOf(r), classesOf(head))) return -2;
      return head === undefined || isAddressed(p.slots) ? 0 : 1.5;
    },
  },
  {
    id: 'after-governing-verb',
    why: 'the verb before it is followed by an infinitive or a wish',
    yes: ['Walitaka [kutoka: toka verb] nje.'],
    no: ['Walikuja [kutoka: kutoka preposition] mashariki.'],
    weigh: (r, p) =>
      p.before?.pos === 'verb' && p.kinds.is('governing', p.before)
        ? r.grammar.tense === 'infinitive'
          ? 0.8
          : r.grammar.tense === 'subjunctive' && !nounTwin(p)
            ? 0.4
            : 0
        : 0,
  },
  {
    id: 'headline-present',
    why: 'headlines use this short present',
    yes: ['Serikali [yatahadharisha: tahadharisha verb, simple present] wakulima.'],
    no: ['Magari haya [yatasimama: simama verb, future] hapa.'],
    weigh: (r, p) => {
      if (r.grammar.tense !== 'simple present') return 0;
      const agrees = p.head !== undefined && shares(subjectsOf(r), classesOf(p.head));
      const namedBefore = p.index > 0 && p.slots[p.index - 1]!.capitalised;
      return agrees ? 0.8 : namedBefore ? 0.9 : 0;
    },
  },
  {
    id: 'order',
    why: 'begins the sentence, as an order does',
    yes: ['[Fahamu: fahamu verb, imperative] mambo matano kuhusu ziwa hilo.'],
    no: ['Alipoteza [fahamu: fahamu noun] zake.'],
    weigh: (r, p) => {
      if (r.grammar.tense !== 'imperative') return 0;
      // “Fahamu aina …”: what is ordered follows, and nothing that would go with a noun.
      const ordered = nextCan(p, (n) => n.pos === 'noun' || n.pos === 'copula') && !nextCan(p, agreeing);
      const start = p.first || p.slots[p.index - 1]?.form === '';
      return p.first || (start && ordered) ? (ordered ? 1 : 0.7) : p.before ? -0.6 : 0;
    },
  },
  {
    id: 'wish',
    why: 'the word before it introduces a wish or a purpose',
    yes: [
      'Ni lazima [ushiriki: shiriki verb] katika zoezi hilo.',
      'Walipewa nauli ili [wasafiri: safiri verb] kesho.',
      'Polisi waliwataka wananchi [watii: tii verb, subjunctive] sheria.',
    ],
    no: ['Fundi ameacha [mjane: mjane noun] na mama.'],
    weigh: (r, p) => {
      // wale is “those” sooner than “that they eat”.
      if (r.grammar.tense !== 'subjunctive' || p.slot.candidates.some((c) => c.reading.grammar.deixis !== undefined)) return 0;
      // ili wasafiri: what follows is no noun.
      if (p.beforeForm === 'ili' || p.beforeForm === 'lazima') return 1.4;
      if (asked(p)) return 1.4;
      return ['kwamba', 'kuwa', 'bora', 'afadhali', 'wala'].includes(p.beforeForm) ||
        // ameacha mjane: a widow, not what was let be.
        (p.before?.pos === 'verb' && p.kinds.is('governing', p.before) && !nounTwin(p))
        ? 0.6
        : 0;
    },
  },
];
