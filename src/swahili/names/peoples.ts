import type { Block } from '../reading/block.ts';
import type { Mark } from '../types.ts';
import { FLAG, type Gazetteer } from './gazetteer.ts';
import type { SentenceView } from './sentence.ts';

/** Peoples, nationalities and believers: Warusi; wa Kirusi, which makes “Russian” of the noun before it. */
export function markPeoples(
  block: Block,
  sentences: readonly SentenceView[],
  gazetteer: Gazetteer,
  taken: (token: number) => boolean,
): Mark[] {
  const marks: Mark[] = [];
  for (const view of sentences)
    for (const { from, to, senses } of view.matches) {
      const sense = senses.find((s) => s.flag === FLAG.people || s.flag === FLAG.language);
      if (!sense) continue;
      // kirusi, a virus.
      if (sense.flag === FLAG.language && view.readings[from]?.pos === 'noun') continue;
      const [first, last] = [view.offset + from, view.offset + to];
      let free = true;
      for (let i = first; i <= last; i++) free &&= !taken(i);
      if (!free) continue;
      const { gloss, explanation, key } = gazetteer.entry(sense.number);
      const ofANoun = sense.flag === FLAG.language && view.readings[from - 1]?.pos === 'connective';
      const more =
        sense.flag === FLAG.people ? explanation : ofANoun ? `Makes the noun before it ${gloss}` : 'The language, or the way of a people';
      marks.push({
        start: block.tokens[first]!.start,
        end: block.tokens[last]!.end,
        kind: 'people',
        gloss,
        ...(more !== '' && { explanation: more }),
        key,
      });
    }
  return marks;
}
