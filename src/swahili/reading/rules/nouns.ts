/** Nouns and their twins among adjectives, adverbs and conjunctions. */
import type { Candidate } from '../../morphology/verbs.ts';
import { agreeing, classesOf, finite, isNumber, isPassive, nextCan, shares, subjectsOf } from '../place.ts';
import type { Rule } from './rule.ts';

export const NOUNS: readonly Rule[] = [
  {
    id: 'had',
    why: 'after “have” stands what is had',
    yes: ['Hakuna [sababu: sababu noun] kabisa.', 'Hana [wakati: wakati noun].'],
    no: ['Alilia [sababu: sababu conjunction] mvua ilinyesha.'],
    weigh: (r, p) => (p.before?.grammar.possession ? (r.pos === 'noun' ? 1 : r.pos === 'conjunction' ? -1 : 0) : 0),
  },
  {
    id: 'counted',
    why: 'a number follows, so it is what is counted',
    yes: ['Kampuni ilianza kazi hapo [awali: awali noun] 2015.'],
    no: ['Hapo [awali: awali adverb] alikuwa mwalimu.'],
    pos: 'noun',
    weigh: (_, p) => (isNumber(p.slots[p.index + 1]) && p.slot.candidates.some((c) => c.reading.pos === 'adverb') ? 1.2 : 0),
  },
  {
    id: 'joined',
    why: '“and” joins it to the noun before',
    yes: ['Wanafuata sheria na [taratibu: utaratibu noun].'],
    no: ['Alitembea [taratibu: taratibu adverb].'],
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
    id: 'acted-on',
    why: 'it is what the verb before it acts on',
    yes: ['Serikali isaidie [maskini: maskini noun].', 'Walimu na wazazi walifikia [muafaka: muafaka noun] jana.'],
    no: ['Familia hiyo ilibaki [maskini: maskini adjective].'],
    pos: 'noun',
    weigh: (r, p) =>
      !r.grammar.locative &&
      p.before?.pos === 'verb' &&
      !p.kinds.is('state', p.before) &&
      !isPassive(p.before) &&
      p.slot.candidates.some(
        (c) => c.reading.pos === 'ideophone' || (c.reading.pos === 'adjective' && c.reading.grammar.nounClass === undefined),
      )
        ? 1.5
        : 0,
  },
  {
    id: 'it-is-so',
    why: 'after “is” it describes',
    yes: ['Ni [kweli: kweli adjective] kwamba bei imepanda.'],
    no: ['Alisema [kweli: kweli adverb] kabisa.'],
    pos: 'adjective',
    weigh: (r, p) =>
      p.before?.pos === 'copula' && p.slot.candidates.some((c) => c.reading.pos === 'adverb' && c.reading.lemma === r.lemma) ? 1 : 0,
  },
  {
    id: 'people-described',
    why: 'stands alone, so it names somebody or something of this kind',
    yes: ['Daktari aliwatembelea [wagonjwa: mgonjwa noun] kijijini.', 'Kituo hicho kinalea [wazee: mzee noun] kumi.'],
    no: ['Kaka yake ni [mgonjwa: gonjwa adjective] tangu juzi.', 'Waziri [mkuu: kuu adjective] alihutubia taifa.'],
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
          (before.pos === 'verb' && p.kinds.is('state', before)));
      return described ? 0 : 0.9;
    },
  },
  {
    id: 'spoken-of',
    why: 'something is said about it, so it is a noun',
    yes: ['Kwa kweli [hatari: hatari noun] ni ndogo.'],
    no: ['Barabara hiyo ni [hatari: hatari adjective] sana.'],
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
    id: 'headword',
    why: 'is a word of its own, not only a plural',
    yes: ['Alitoa [maelezo: maelezo noun] ya kina kuhusu ajali.', 'Barabara imefungwa kwa [matengenezo: matengenezo noun].'],
    no: ['Ana maumivu ya [koo: koo noun].'],
    pos: 'noun',
    weigh: (r, p) => {
      if (r.lemma !== p.slot.form) return 0;
      // koo is a throat before it is clans.
      const plural = (c: Candidate) => c.reading.pos === 'noun' && c.reading.lemma !== r.lemma && c.reading.grammar.nounClass === 10;
      return r.grammar.nounClass === 6 || p.slot.candidates.some(plural) ? 0.5 : 0;
    },
  },
];
