import type { Block } from '../reading/block.ts';
import { appositionsOf, describes, type Stretch } from './apposition.ts';
import type { Mention } from './entities.ts';
import { FLAG, type Gazetteer } from './gazetteer.ts';
import type { NameKind } from './labels.ts';
import { type GazetteerMatch, isKnown, type SentenceView } from './sentence.ts';

/**
 * The words of the page that say who or what a name stands for: a person's title or apposition, the class noun before a name or in it (mji wa, kampuni ya, Mto
 * Ruvubu), or an organisation's own name. The full phrase or nothing.
 */
export function descriptionOf(
  block: Block,
  mention: Mention,
  view: SentenceView,
  gazetteer: Gazetteer,
  nameAt: (token: number) => NameKind | undefined,
): Stretch | undefined {
  const hasTitle = (flag: number) => (from: number, to: number) =>
    view.matches.some((m) => view.offset + m.from === from && view.offset + m.to === to && m.senses.some((s) => s.flag === flag));
  if (mention.kind === 'person') {
    const { from, to } = mention;
    // Bi, Mzee: how somebody is addressed says nothing of them.
    const isAddress = (s: Stretch) =>
      view.matches.some((m) => view.offset + m.from === s.from && view.offset + m.to === s.to && isHonorific(m, gazetteer));
    return appositionsOf(block, from, to).find((s) => !isAddress(s) && describes(block, s, from, to, hasTitle(FLAG.personTitle), nameAt));
  }
  const flag = mention.kind === 'place' ? FLAG.placeTitle : FLAG.organisationTitle;
  const [from, to] = [mention.from - view.offset, mention.to - view.offset];
  const titles = view.matches.filter((m) => m.senses.some((s) => s.flag === flag));
  const isWords = view.readings[from]?.pos === 'noun' && isKnown(view.readings[from]);
  if (mention.kind === 'organisation' && isWords && view.readings.slice(from + 1, to).some((r) => r?.pos === 'connective')) return mention;
  const title = titles.find((m) => m.to === from - 1 || (m.from === from && m.to < to));
  // mjini, nchini: where something is, not what it is.
  if (!title || view.readings[title.from]?.grammar.locative) return undefined;
  // Without the connective: mji wa.
  const last = view.readings[title.to]?.pos === 'connective' ? title.to - 1 : title.to;
  return last < title.from ? undefined : { from: view.offset + title.from, to: view.offset + last };
}

const isHonorific = ({ senses }: GazetteerMatch, gazetteer: Gazetteer): boolean =>
  senses.some((s) => s.flag === FLAG.personTitle && /^[mf]$/.test(gazetteer.entry(s.number).explanation));
