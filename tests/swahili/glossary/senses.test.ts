import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../src/swahili/types.ts';
import { engine } from '../engine-fixture.ts';

/** The term that covers this word of the last paragraph of a page. */
function termAt(page: readonly string[], word: string): Mark | undefined {
  const text = page.at(-1)!;
  const marks = engine.read(page, { assume: true }).at(-1)!.marks;
  return marks.find((m) => m.kind === 'term' && m.start <= text.indexOf(word) && text.indexOf(word) < m.end);
}

describe('a word has the sense of the country that the page is about', () => {
  test.each([
    [['Wakenya walipiga kura mjini Nairobi, Kisumu na Mombasa.', 'Mbunge wa jimbo hilo alishinda.'], 'jimbo', 'constituency'],
    [['Wanigeria walipiga kura mjini Lagos, Kano na Abuja.', 'Watu wa jimbo hilo walifurahi.'], 'jimbo', 'state'],
    [['Habari za leo.', 'Watu wa jimbo hilo walifurahi.'], 'jimbo', 'state, province; constituency'],
    [['Mkutano ulifanyika Nairobi, Kenya.', 'Katibu mkuu aliwasili jana.'], 'Katibu mkuu', 'Principal Secretary; secretary general'],
    [['Mkutano ulifanyika Dodoma, Tanzania.', 'Katibu mkuu aliwasili jana.'], 'Katibu mkuu', 'permanent secretary; secretary general'],
    [['Mkutano ulifanyika Goma na Bukavu, Kongo.', 'Watu wa mkoa huo walifurahi.'], 'mkoa', 'province'],
  ])('%j: %s', (page, word, english) => expect(termAt(page, word)?.gloss).toBe(english));
});

describe('a word has the sense of the topic', () => {
  const sport = 'Kocha wa timu alisema mchezaji huyo alifunga mabao mawili katika mechi ya ligi ya soka.';
  test.each([
    [[sport, 'Uhamisho wake ulikamilika jana.'], 'Uhamisho', 'transfer (of a player)'],
    [[sport, 'Mlinzi huyo ana miaka ishirini.'], 'Mlinzi', 'defender'],
    [[sport, 'Mshambuliaji huyo ana miaka ishirini.'], 'Mshambuliaji', 'striker, forward'],
    [['Serikali ilifunga mpaka.', 'Rais huyo yuko katika uhamisho.'], 'uhamisho', 'exile; transfer'],
  ])('%j: %s', (page, word, english) => expect(termAt(page, word)?.gloss).toBe(english));
});

describe('a word has the sense that its neighbours tell', () => {
  test.each([
    ['Raia kumi waliuawa katika mapigano hayo.', 'Raia', 'civilians'],
    ['Raia walioandamana walidai katiba mpya.', 'Raia', 'citizens'],
    ['Mlipuko wa kipindupindu umeripotiwa.', 'Mlipuko', 'cholera outbreak'],
    ['Ugonjwa huo ulianza na mlipuko mdogo.', 'mlipuko', 'outbreak (of a disease)'],
    ['Mlipuko mkubwa ulisikika mjini.', 'Mlipuko', 'explosion, blast'],
    ['Waumini walifanya maombi kanisani.', 'maombi', 'prayers'],
    ['Mahakama ilikataa maombi hayo.', 'maombi', 'application, petition'],
    ['Marekani iliwekea Urusi vikwazo zaidi.', 'vikwazo', 'sanctions'],
    ['Wanawake hukutana na vikwazo vingi nyumbani.', 'vikwazo', 'obstacles, barriers'],
  ])('%s %s', (sentence, word, english) => expect(termAt([sentence], word)?.gloss).toBe(english));

  test.each([
    ['Alipokea ujumbe kutoka kwa rafiki yake.', 'ujumbe'],
    ['Hiki ni kisa cha kusisimua cha sungura.', 'kisa'],
    ['Alifanya makosa mengi ya tahajia.', 'makosa'],
  ])('%s: no term', (sentence, word) => expect(termAt([sentence], word)).toBeUndefined());
});

test('a term says what belongs to it, and what it means', () => {
  const mark = termAt(['Diwani wa kata hiyo alijiuzulu.'], 'Diwani');
  expect(mark?.explanation ?? '').not.toBe('');
  expect(termAt(['Katibu mkuu aliwasili jana.'], 'Katibu mkuu')?.related).toContainEqual({
    term: 'naibu katibu mkuu',
    english: expect.stringContaining('deputy'),
  });
});
