/** Agreement: what stands beside a noun shows its class. Source: Ashton, Swahili Grammar (1944), the concords and the order of words. */
import type { Reading } from '../../types.ts';
import { agreeing, classesOf, followedClasses, follows, nextCan, shares, subjectsOf } from '../place.ts';
import type { Rule } from './rule.ts';

export const AGREEMENT: readonly Rule[] = [
  {
    id: 'agrees-back',
    why: 'agrees with the noun before it',
    yes: ['Watu [wazee: zee adjective] walipewa viti.', 'Ni kijiji cha watu [weupe: eupe adjective] wa pwani.'],
    no: ['Aliwasaidia watu na [wagonjwa: mgonjwa noun].'],
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
    id: 'agrees-ahead',
    why: 'the next word agrees with it',
    yes: ['Wauguzi walisaidia [wagonjwa: mgonjwa noun] hao.', 'Alitazama [mpaka: mpaka noun] huo.'],
    no: ['Walikutana [pembeni: pembeni adverb] ya kikao hicho.'],
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
    id: 'subject',
    why: 'agrees with the subject before it',
    yes: ['Miti hii [inajukumu: wa verb, subject 4] kubwa.'],
    no: ['Kampuni hiyo [inajukumu: wa verb, subject 9] kubwa.'],
    pos: 'verb',
    weigh: (r, p) => {
      if (r.grammar.subject === undefined || !p.head) return 0;
      if (r.grammar.relative !== undefined) return shares([r.grammar.relative], classesOf(p.head)) ? 0.4 : 0;
      return shares(subjectsOf(r), classesOf(p.head)) ? 0.3 : 0;
    },
  },
  {
    id: 'noun-agrees',
    why: 'the next word agrees with the noun of this form',
    yes: ['[Tofauti: tofauti noun] ya bei ilikuwa ndogo.', 'Huu ni [mfululizo: mfululizo noun] usio na mwisho.'],
    no: ['Kuna aina [tofauti: tofauti adjective] za samaki.'],
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
    id: 'possessed',
    why: 'what belongs to somebody stands before it',
    yes: [
      '[Wao: wao pronoun] wana ndoto nyingi.',
      'Walibaki [wao: wao pronoun] wawili tu.',
      'Kahawa ni [zao: zao noun] ambalo tunalipenda.',
    ],
    no: ['Watoto [wao: ao pronoun] walibaki.', 'Nyumba [zao: ao pronoun] zilibomoka.'],
    pos: 'pronoun',
    weigh: (r, p) => {
      if (r.grammar.possessor === undefined) return 0;
      const classes = classesOf(r);
      // A word that nobody knows may be its noun.
      if (!p.before && p.beforeForm !== '') return 0;
      if (!p.before || p.before.pos === 'conjunction' || p.beforeForm === 'kwa') return -1.2;
      if (p.before.pos === 'verb' && !shares(classes, [15, 16, 17, 18])) return -1.2;
      // “ni zao ambalo”, “tangu zao hili”: a crop, for what follows agrees with that.
      const thing = p.slot.candidates.find((c) => c.reading.pos === 'noun' && !c.reading.grammar.animate)?.reading;
      const follower = p.next?.candidates[0]?.reading;
      if (thing && follower && agreeing(follower) && shares(classesOf(follower), classesOf(thing)) && !shares(classes, classesOf(p.before)))
        return -2;
      const verb = !p.before.grammar.locative && p.slot.candidates.some((c) => c.reading.pos === 'verb');
      return verb && p.before.pos === 'noun' && !shares(classes, classesOf(p.before)) ? -0.6 : 0;
    },
  },
  {
    id: 'noun-before-verb',
    why: 'the next verb agrees with it',
    yes: ['[Maskini: maskini noun] wanasaidiwa.'],
    no: ['Watu [maskini: maskini adjective] wanasaidiwa.'],
    pos: 'noun',
    weigh: (r, p) => (p.next && nextCan(p, (n) => n.pos === 'verb' && shares(subjectsOf(n), classesOf(r))) ? 0.3 : 0),
  },
];
