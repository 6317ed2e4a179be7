/** Single forms that mean one thing in one company and another elsewhere: tayari, mara, kulia. */
import { agreeing, classesOf, finite, nextCan, shares } from '../place.ts';
import type { Rule } from './rule.ts';

export const FORMS: readonly Rule[] = [
  {
    id: 'neighbours',
    why: 'next to this word it has this meaning',
    yes: [
      'Walicheza ngoma usiku [kucha: kucha adverb].',
      'Ndiyo [maana: maana noun] hakuja.',
      'Walieleza [sababu: sababu noun] na athari za ajali.',
    ],
    no: ['Hakuja [sababu: sababu conjunction] mvua ilinyesha.'],
    weigh: (r, p) => {
      const beside = p.kinds.neighboursOf(p.slot.form);
      return beside?.pos === r.pos && (beside.before.includes(p.beforeForm) || (p.next && beside.after.includes(p.next.form))) ? 4 : 0;
    },
  },
  {
    id: 'already',
    why: 'the next verb says what has already happened',
    yes: ['Wakulima [wamekwisha: kwisha verb] vuna.'],
    no: ['Chakula [kimekwisha: isha verb].'],
    weigh: (r, p) =>
      r.lemma === 'kwisha' ? (nextCan(p, (n) => n.grammar.tense === 'infinitive' || n.grammar.tense === 'imperative') ? 2 : -3) : 0,
  },
  {
    id: 'vile-those',
    why: 'a relative follows, so it points at things',
    yes: ['Chagua [vile: vile pronoun] vinavyokufaa.'],
    no: ['Alipenda [vile: vile adverb] walivyocheza.'],
    form: 'vile',
    weigh: (r, p) => {
      if (r.pos !== 'pronoun') return 0;
      return nextCan(p, (n) => n.grammar.relative === 8 || (n.lemma === 'amba' && shares(classesOf(n), [8]))) ? 2 : 0;
    },
  },
  {
    id: 'kimo-height',
    why: 'nothing before it could be inside something, so it means “height”',
    yes: ['[Kimo: kimo noun] cha mlima huo ni mita elfu tatu.'],
    no: ['Kitabu [kimo: wa verb] ndani ya sanduku.'],
    form: 'kimo',
    weigh: (r, p) => {
      if (r.pos !== 'noun') return 0;
      const inside = p.head !== undefined && shares(classesOf(p.head), [7]);
      return inside && !nextCan(p, (n) => n.pos === 'connective' && shares(classesOf(n), [7])) ? -1 : 2;
    },
  },
  {
    id: 'fixed-form',
    why: 'this form has become a word of its own',
    yes: ['Wataamua [iwapo: iwapo conjunction] watashiriki.', 'Tumemaliza zoezi la [kupitia: pitia verb] orodha.'],
    no: ['Tuliongea [kupitia: kupitia preposition] simu.'],
    weigh: (r, p) => {
      if (p.slot.form === 'iwapo' || p.slot.form === 'kuliko') return r.pos === 'verb' ? 0 : 1.2;
      if (r.pos !== 'preposition' && r.pos !== 'numeral') return 0;
      // baada ya kutoka, zoezi la kupitia, alitaka kutoka: what is done.
      const of =
        p.before?.pos === 'connective' && (p.slot.form === 'kupitia' || p.slots[p.index - 2]?.chosen?.reading.pos === 'preposition');
      const governed =
        p.slot.form === 'kutoka' &&
        p.before?.pos === 'verb' &&
        p.kinds.is('governing', p.before) &&
        !['enda', 'ja', 'saidia', 'tegemea'].includes(p.before.lemma);
      if (of || governed) return -0.6;
      return p.slot.candidates.some((c) => c.reading.grammar.tense === 'infinitive') ? 1.2 : 0;
    },
  },
  {
    id: 'wana-have',
    why: 'the next noun is what they have',
    yes: ['Wao [wana: wa verb] ndoto nyingi.', 'Wao [wana: wa verb] Cocacola.'],
    no: ['[Wana: mwana noun] wa mfalme walikufa.'],
    form: 'wana',
    weigh: (r, p) => {
      const had = p.next?.candidates[0]?.reading;
      // A word that nobody knows may be what they have.
      const named = had === undefined ? p.next !== undefined : had.pos === 'noun' || had.pos === 'foreign';
      return r.grammar.possession && named ? 0.8 : 0;
    },
  },
  {
    id: 'tayari-ready',
    why: 'after “be” it means “ready”',
    yes: ['Sisi tuko [tayari: tayari adjective] kusaidia.'],
    no: ['Walimu walikuwa [tayari: tayari adverb] wamefika.'],
    form: 'tayari',
    weigh: (r, p) => {
      if (r.pos !== 'adjective' || p.before?.lemma !== 'wa') return 0;
      // walikuwa tayari wamefika: had already arrived.
      return nextCan(p, (n) => finite(n) && n.grammar.tense !== 'subjunctive' && n.grammar.tense !== 'imperative') ? -1 : 2;
    },
  },
  {
    id: 'kua-grow',
    why: 'nothing follows that one could become, so it means “grow”',
    yes: ['Uchumi [umekua: kua verb] kwa asilimia tano.', 'Bado [sijakuwa: wa verb] tajiri.'],
    no: ['Mji huo [umekua: wa verb] maarufu kwa samaki.'],
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
    id: 'mara-time',
    why: 'no moment follows, so it means “time”',
    yes: ['Timu hiyo imeshinda [mara: mara noun] kadhaa.', 'Kila [mara: mara noun] alipopiga simu hakupata jibu.'],
    no: ['Aliondoka [mara: mara adverb] moja.'],
    form: 'mara',
    weigh: (r, p) => {
      if (r.pos === 'noun') return 0;
      // kila mara: every time.
      if (p.beforeForm === 'kila') return -2;
      const moment = ['moja', 'tu', 'baada', 'nyingine'].includes(p.next?.form ?? '') || nextCan(p, (n) => n.pos === 'verb');
      return moment ? 0 : -2;
    },
  },
  {
    id: 'kirusi-capital',
    why: 'with a capital letter it is Russian, otherwise a virus',
    yes: ['Alisoma vitabu vya [Kirusi: kirusi adverb].'],
    no: ['[Kirusi: kirusi noun] hicho kimeenea.'],
    form: 'kirusi',
    weigh: (r, p) => {
      const virus = !p.slot.capitalised || p.first || nextCan(p, (n) => agreeing(n) && n.pos !== 'connective' && classesOf(n).includes(7));
      return (r.pos === 'noun') === virus ? 3 : 0;
    },
  },
  {
    id: 'mpaka-border',
    why: 'it is what is crossed, closed or drawn: a border',
    yes: ['Walivuka [mpaka: mpaka noun] usiku.'],
    no: ['Walisubiri [mpaka: mpaka preposition] usiku.'],
    form: 'mpaka',
    weigh: (r, p) => (r.pos === 'noun' && p.before?.pos === 'verb' && p.kinds.is('crossing', p.before) ? 2 : 0),
  },
  {
    id: 'wake-possessive',
    why: 'follows what belongs to somebody',
    yes: ['Wapiga kura [wake: ake pronoun] wengi walikuja.'],
    no: ['[Wake: mke noun] kwa waume walialikwa.'],
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
    id: 'vilivyo-properly',
    why: 'agrees with nothing before it, so it means “properly”',
    yes: ['Timu ya pili ilipambana [vilivyo: vilivyo adverb] na wageni.'],
    no: ['Vitabu [vilivyo: wa verb] mezani ni vyake.'],
    form: 'vilivyo',
    weigh: (r, p) => (r.pos === 'adverb' && p.head && !classesOf(p.head).includes(8) && !nextCan(p, (n) => n.pos === 'verb') ? 3 : 0),
  },
  {
    id: 'kulia-right',
    why: 'says on which side',
    yes: ['Gari lilikuwa upande wa [kulia: kulia adverb] wa barabara.'],
    no: ['Mtoto aliendelea [kulia: lia verb].'],
    form: 'kulia',
    weigh: (r, p) => {
      if (r.pos !== 'adverb') return 0;
      return p.before?.pos === 'connective' || ['upande', 'mkono', 'mguu'].includes(p.before?.lemma ?? '') ? 1.5 : 0;
    },
  },
  {
    id: 'kina-group',
    why: 'no people follow, so it does not mean “the likes of”',
    yes: ['Chama [kina: wa verb] wanachama wengi.', 'Alitoa maelezo ya [kina: kina noun] kuhusu ajali.'],
    no: ['Tuliwaona [kina: kina pronoun] Juma.'],
    form: 'kina',
    weigh: (r, p) => {
      if (r.pos !== 'pronoun') return 0;
      const of = p.before?.pos === 'connective' || p.before?.pos === 'preposition';
      const has = !of && p.head !== undefined && classesOf(p.head).includes(7);
      return has || !(p.next?.capitalised || nextCan(p, (n) => n.grammar.animate === true)) ? -2 : 0;
    },
  },
];
