import { describe, expect, it } from 'vitest';
import { Container } from '../../../src/swahili/compiled/container.ts';
import { chooseWord } from '../../../src/swahili/english/choice/choose-word.ts';
import { Collocations } from '../../../src/swahili/english/choice/collocations.ts';
import { neighboursOf } from '../../../src/swahili/english/choice/neighbours.ts';
import { Wording } from '../../../src/swahili/english/wording.ts';
import { dictionary, engine } from '../engine-fixture.ts';

const container = new Container(dictionary);
const wording = new Wording(container);
const collocations = new Collocations(container);

/** The choice for the word written so in a sentence. */
function choiceOf(sentence: string, written: string) {
  const [annotation] = engine.read([sentence], { assume: true });
  for (const tree of engine.syntax(annotation!, sentence))
    for (const { at, start, end, reading } of tree.words)
      if (sentence.slice(start, end) === written) return chooseWord(reading!, neighboursOf(tree)[at]!, wording, collocations);
  throw new Error(`“${written}” does not stand in “${sentence}”`);
}

describe('the English of a word is chosen', () => {
  it.each([
    ['Serikali ilitoa onyo kali.', 'ilitoa', 'issue'],
    ['Serikali ilitoa onyo kali.', 'kali', 'stern'],
    ['Mapigano makali yalizuka.', 'makali', 'fierce'],
    ['Jeshi lilivunja makubaliano.', 'lilivunja', 'violate'],
    ['Bunge lilipitisha azimio hilo.', 'lilipitisha', 'adopt'],
    ['Wengi walipoteza kazi.', 'kazi', 'job'],
  ])('by what it stands with in the tree: %s %s', (sentence, written, english) => {
    expect(choiceOf(sentence, written)).toEqual({ english, by: 'collocation', sure: true });
  });

  it('by its sense before its usual wording', () => {
    expect(choiceOf('Walimfunga gerezani.', 'Walimfunga')).toEqual({ english: 'imprison', by: 'sense', sure: true });
  });

  it('by its usual wording before its gloss', () => {
    expect(choiceOf('Mji huo ni mkubwa.', 'Mji')).toMatchObject({ english: 'city', by: 'wording' });
  });

  it('as the first word of its gloss, which is unsure where it has other senses', () => {
    expect(choiceOf('Wageni walifika.', 'walifika')).toMatchObject({ by: 'gloss', sure: false });
    expect(choiceOf('Barua hiyo ilichapishwa.', 'ilichapishwa')).toEqual({ english: 'publish', by: 'gloss', sure: true });
  });
});
