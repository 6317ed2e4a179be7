import type { Digest } from '../../../src/swahili/types.ts';
import { engine } from '../engine-fixture.ts';

/** An article of our own, with what sites print around theirs. */
export const HEADLINE = 'Kenya na Tanzania zasaini mkataba wa biashara ya mahindi';
export const QUOTATION = '“Tumesubiri siku hii kwa miaka mingi sana, na leo wakulima wetu wamefurahi.”';
export const REPEATED = 'Wakulima wa mahindi wa mikoa ya mpakani wamelalamika mara nyingi kuhusu ushuru na ucheleweshaji wa mizigo.';
export const BOILERPLATE = [
  'SOMA PIA: Wakulima wa mahindi wa Kenya walalamikia ushuru wa mpakani',
  'Chanzo cha picha: Wizara ya Biashara ya Kenya na Tanzania',
  'Jiunge na kurasa zetu za habari za biashara ya mahindi kila siku',
] as const;
export const ARTICLE: readonly string[] = [
  HEADLINE,
  BOILERPLATE[1],
  'Serikali za Kenya na Tanzania zimetia saini mkataba mpya wa biashara ya mahindi mjini Arusha siku ya Jumanne. Mkataba huo unaondoa ushuru wa mahindi mpakani na kuruhusu malori kupita usiku na mchana.',
  'Rais wa Kenya William Ruto alisema mkataba huo utapunguza bei ya unga katika miji mikubwa. Ruto aliongeza kuwa wakulima wadogo watapata soko jipya.',
  QUOTATION,
  BOILERPLATE[0],
  `${REPEATED} Waziri wa Kilimo wa Tanzania Pendo Kimaro aliwaambia waandishi wa habari kuwa maghala mapya yatajengwa karibu na mpaka.`,
  REPEATED.replace('mara nyingi ', ''),
  'Kimaro alisema pia kuwa wizara yake itawapa wakulima mbegu bora kabla ya msimu wa mvua. Wataalamu wa uchumi wanaonya kwamba ukame unaweza kuharibu mavuno ya mahindi mwaka huu.',
  'Jumuiya ya Afrika Mashariki (EAC) iliunga mkono mkataba huo. EAC ilisema itafuatilia utekelezaji wake kwa karibu.',
  'Bunge la Kenya litajadili mkataba huo mwezi ujao. Je, bei ya unga itashuka kweli?',
  BOILERPLATE[2],
];

export function digestOf(blocks: readonly string[], options: { headline?: number; sentences?: number } = {}): Digest {
  return engine.digest(blocks, engine.read(blocks, { assume: true }), options);
}
