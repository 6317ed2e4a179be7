import { describe, expect, it } from 'vitest';
import { isBoilerplate } from '../../../src/swahili/digest/boilerplate.ts';

describe('what stands around an article', () => {
  it.each([
    'Getty Images',
    'AFP/Getty Images',
    'Reuters',
    '© Reuters',
    'Chanzo cha picha, Getty Images',
    'Maelezo ya picha, Rais akihutubia taifa',
    'Na Asha Omari, Mwanza',
    'Asha Omari, BBC Swahili',
    'Soma pia: Wakulima walalamikia ushuru',
    'Makala zinazohusiana',
    'Maelezo ya video,',
  ])('%s', (line) => expect(isBoilerplate(line)).toBe(true));

  it.each([
    'Shirika la habari la Reuters liliripoti kuwa watu kumi wamefariki.',
    'Na Rais Ruto alisema mkataba huo utasaidia wakulima.',
    'Maoni ya wananchi yatakusanywa kabla ya Bunge kupiga kura kuhusu mswada huo mwezi ujao.',
    'Getty alinunua picha hizo mwaka jana.',
    'Na Tanzania itatuma wanajeshi',
  ])('is of the article: %s', (line) => expect(isBoilerplate(line)).toBe(false));
});
