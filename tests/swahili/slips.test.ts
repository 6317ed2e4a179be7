import { describe, expect, test } from 'vitest';
import { analyser, cut, engine, readingIn } from './engine-fixture.ts';

const meant = (form: string): string[] => analyser.misspelt(form).map(({ reading }) => `${reading.lemma}: ${reading.why}`);

describe('a word that is misspelt is read as what it was meant to be', () => {
  test.each([
    ['a letter twice', 'alliondoka', 'ondoka', 'aliondoka'],
    ['a letter three times', 'maaarifa', 'maarifa', 'maarifa'],
    ['u twice behind mw', 'kumwuunga', 'unga', 'kumwunga'],
    ['mu- for m-', 'munasafiri', 'safiri', 'mnasafiri'],
    ['mu- for mw-', 'muendelezaji', 'mwendelezaji', 'mwendelezaji'],
    ['-yo- for -o-', 'uliyoko', 'wa', 'ulioko'],
    ['no a in -nay-', 'anyefanya', 'fanya', 'anayefanya'],
    ['no last vowel', 'ilichapishw', 'chapisha', 'ilichapishwa'],
    ['a vowel left out', 'tulithibitsha', 'thibitisha', 'tulithibitisha'],
    ['letters the wrong way round', 'kiuchmui', 'kiuchumi', 'kiuchumi'],
    ['y between vowels', 'wazuiye', 'zuia', 'wazuie'],
    ['r and l', 'kuhudhulia', 'hudhuria', 'kuhudhuria'],
    ['no h between vowels', 'waliitaji', 'hitaji', 'walihitaji'],
    ['no n before a stop', 'kuchuguza', 'chunguza', 'kuchunguza'],
    ['s for sh', 'kuthibitisa', 'thibitisha', 'kuthibitisha'],
    ['a vowel too much', 'kuafuatilia', 'fuatilia', 'kufuatilia'],
    ['neighbours the wrong way round', 'likiendehswa', 'endesha', 'likiendeshwa'],
    ['gh and g', 'mighahawa', 'mgahawa', 'migahawa'],
    ['dh and d', 'waliridia', 'ridhia', 'waliridhia'],
  ])('%s: %s', (_what, form, lemma, standard) => {
    expect(analyser.analyse(form)).toEqual([]);
    expect(meant(form)).toContain(`${lemma}: as if spelled ${standard}`);
  });
});

describe('words written together or cut', () => {
  test.each([
    ['uliowazi', 'wazi', 'ulio-wazi'],
    ['yahuduma', 'huduma', 'ya-huduma'],
    ['nasilaha', 'silaha', 'na-silaha'],
    ['katikamkutano', 'mkutano', 'katika-m-kutano'],
    ['mabarabara', 'barabara', 'ma-barabara'],
    ['mabarabarani', 'barabara', 'ma-barabara-ni'],
    ['wana-blogu', 'mwanablogu', 'wana-blogu'],
    ['tofauti-tofauti', 'tofauti', 'tofauti-tofauti'],
  ])('%s is %s, %s', (form, lemma, parts) => {
    expect(analyser.misspelt(form).map(({ reading }) => `${reading.lemma} ${cut(reading)}`)).toContain(`${lemma} ${parts}`);
  });

  test('what is said twice with a hyphen', () => {
    expect(analyser.misspelt('wakizunguka-zunguka')[0]?.reading).toMatchObject({ lemma: 'zunguka', why: 'zunguka said twice' });
  });

  test('what is denied stays denied', () => {
    expect(analyser.misspelt('usiosahihi')[0]?.reading.gloss).toMatch(/^not correct/);
  });

  test('a word of two has the English of both', () => {
    expect(analyser.misspelt('mwalimu-mshauri')[0]?.reading.gloss).toBe('teacher-adviser');
  });
});

describe('what is no slip', () => {
  test.each(
    'adventure kitchen information situation shooting attacked village condemned mujahid problem committee immunize message football minister yesterday quarrel strategy kk abc zzzzzz'.split(
      ' ',
    ),
  )('%s', (form) => {
    expect(analyser.misspelt(form)).toEqual([]);
  });

  test('a name is not mended', () => {
    expect(readingIn('Jana Alliondoka alisafiri.', 'Alliondoka')).toBeUndefined();
  });

  test('another language is not detected as Swahili for it', () => {
    expect(engine.detect('uliowazi yahuduma munasafiri kuhudhulia kiuchmui').score).toBe(0);
  });
});

test('a slip says that it is a guess, and its parts are the word as written', () => {
  for (const form of ['alliondoka', 'uliowazi', 'mwalimu-mshauri', 'mabarabara']) {
    const [first] = analyser.misspelt(form);
    expect(first?.reading.guess).toBe(true);
    expect(cut(first?.reading).replace(/-/g, '')).toBe(form.replace(/-/g, ''));
  }
});

test('in a sentence a slip has its meaning', () => {
  expect(readingIn('Waziri alliondoka jana.', 'alliondoka')).toMatchObject({ lemma: 'ondoka', guess: true });
});
