/**
 * `npx tsx tools/statistics/english-wording.ts FOLDER`: FOLDER/globalvoices.{sw,en}, aligned sentences → proposals for dictionaries/english/wording.tsv, on the standard output.
 * Which of the English words of a gloss do translators use, in which number, and in front of or behind “of”? Counts of sentences, against what chance would give.
 * The table itself is written by hand: a proposal goes in when somebody has read it and it is no narrower than the first word of the gloss (dictionaries/README.md).
 * What stands in the table already is not proposed again.
 */
import { readFileSync } from 'node:fs';
import { Container } from '../../src/swahili/compiled/container.ts';
import { createEngine } from '../../src/swahili/engine.ts';
import { alternatives } from '../../src/swahili/english/wording.ts';
import { Phrases } from '../../src/swahili/glossary/phrases.ts';
import { sentences } from '../../src/swahili/text/sentences.ts';
import { normalize } from '../../src/swahili/text/tokens.ts';
import { compile } from '../dictionary/compile.ts';
import { inflectVerb, plural } from '../dictionary/inflect.ts';

const TABLE = 'dictionaries/english/wording.tsv';
const LONGEST = 4;
/** Of a wording to replace the first of its gloss: how often it must be seen beyond chance, and how many times as often as the first. */
const LEAST = 30;
const BETTER = 2;
/** In how many sentences a trait must be seen. */
const LEAST_OF_TRAIT = 12;
const POS = new Set(['noun', 'verb', 'adjective', 'adverb', 'preposition', 'conjunction', 'phrase']);

const folder = process.argv[2];
if (!folder) throw new Error('Name the folder that holds globalvoices.sw and globalvoices.en.');
const linesOf = (name: string) => readFileSync(`${folder}/${name}`, 'utf8').split('\n');
const compiled = compile('dictionaries');
if ('faults' in compiled) throw new Error(compiled.faults[0]);
const engine = createEngine(compiled.bytes);
const phrases = new Phrases(new Container(compiled.bytes));

interface Word {
  lemma: string;
  pos: string;
  gloss: string;
  /** The class may be 9 or 10: the form does not tell the number. */
  numberless: boolean;
}

/** All forms of one wording; the plural ones apart. */
function formsOf(wording: string, pos: string): { singular: string[]; plural: string[] } {
  if (pos === 'noun') return { singular: [wording], plural: plural(wording) === wording ? [] : [plural(wording)] };
  if (pos === 'verb')
    return { singular: (['base', 'third', 'past', 'participle', 'ing'] as const).map((f) => inflectVerb(wording, f)), plural: [] };
  if (pos === 'phrase')
    return {
      singular: [
        ...new Set([wording, plural(wording), ...(['third', 'past', 'participle', 'ing'] as const).map((f) => inflectVerb(wording, f))]),
      ],
      plural: [],
    };
  return { singular: [wording], plural: [] };
}

function ngrams(text: string): { grams: Set<string>; words: string[] } {
  const words = text.toLowerCase().match(/[a-z0-9]+(?:['’-][a-z0-9]+)*/g) ?? [];
  const grams = new Set<string>();
  for (let i = 0; i < words.length; i++)
    for (let n = 1; n <= LONGEST && i + n <= words.length; n++) grams.add(words.slice(i, i + n).join(' '));
  return { grams, words };
}

function wordsOf(text: string): (Word | undefined)[] {
  const annotation = engine.read([text], { assume: true })[0]!;
  const forms = annotation.tokens.map((t) => (t.kind === 'word' ? normalize(text.slice(t.start, t.end)) : ''));
  const found = phrases.find({ text, tokens: annotation.tokens, forms, sentences: sentences(text) });
  const words = annotation.tokens.map((t): Word | undefined => {
    const r = t.readings[0];
    return (
      r && {
        lemma: r.lemma,
        pos: r.pos,
        gloss: r.gloss,
        numberless: r.grammar.classes?.includes(10) === true && r.grammar.classes.includes(9),
      }
    );
  });
  for (const p of found) {
    for (let i = p.from; i <= p.to; i++) words[i] = undefined;
    words[p.from] = { lemma: p.text, pos: 'phrase', gloss: p.gloss, numberless: false };
  }
  return words;
}

const swahili = linesOf('globalvoices.sw');
const english = linesOf('globalvoices.en').map(ngrams);
const inEnglish = new Map<string, number>();
for (const { grams } of english) for (const g of grams) inEnglish.set(g, (inEnglish.get(g) ?? 0) + 1);

/** How often a word of the English side follows an article: [a, the, all]. */
const articles = new Map<string, [number, number, number]>();
for (const { words } of english)
  words.forEach((word, i) => {
    let count = articles.get(word);
    if (!count) articles.set(word, (count = [0, 0, 0]));
    const before = words[i - 1];
    if (before === 'a' || before === 'an') count[0]++;
    if (before === 'the') count[1]++;
    count[2]++;
  });

interface Count {
  word: Word;
  sentences: number;
  seen: Map<string, number>;
  singular: number;
  plural: number;
  before: number;
  of: number;
}
const counts = new Map<string, Count>();
const headOf = new Map<string, { before: number; of: number }>();
const any = (forms: readonly string[], grams: ReadonlySet<string>) => forms.some((f) => grams.has(f.toLowerCase()));
const nounForms = (word: Word) => alternatives(word.gloss).flatMap((a) => [a, plural(a)]);

swahili.forEach((text, line) => {
  const { grams } = english[line] ?? { grams: new Set<string>() };
  const words = wordsOf(text);
  const done = new Set<string>();
  words.forEach((word, i) => {
    if (!word || !POS.has(word.pos)) return;
    const key = `${word.lemma}\t${word.pos}`;
    if (done.has(key)) return;
    done.add(key);
    let count = counts.get(key);
    if (!count) counts.set(key, (count = { word, sentences: 0, seen: new Map(), singular: 0, plural: 0, before: 0, of: 0 }));
    count.sentences++;
    for (const wording of alternatives(word.gloss)) {
      const forms = formsOf(wording, word.pos);
      const [one, many] = [any(forms.singular, grams), any(forms.plural, grams)];
      if (one || many) count.seen.set(wording, (count.seen.get(wording) ?? 0) + 1);
      if (word.numberless && one !== many) count[one ? 'singular' : 'plural']++;
    }
    const [of, noun] = [words[i - 1], words[i - 2]];
    if (
      word.pos !== 'noun' ||
      of?.pos !== 'connective' ||
      noun?.pos !== 'noun' ||
      ['adjective', 'connective', 'pronoun'].includes(words[i + 1]?.pos ?? '')
    )
      return;
    const heads = nounForms(noun);
    const modifiers = nounForms(word);
    const head = headOf.get(`${noun.lemma}\tnoun`) ?? { before: 0, of: 0 };
    if (modifiers.some((m) => heads.some((h) => grams.has(`${m} ${h}`)))) {
      count.before++;
      head.before++;
    } else if (modifiers.some((m) => heads.some((h) => grams.has(`${h} of ${m}`) || grams.has(`${h} of the ${m}`)))) {
      count.of++;
      head.of++;
    }
    headOf.set(`${noun.lemma}\tnoun`, head);
  });
});

const listed = new Map(
  readFileSync(TABLE, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([lemma, pos, wording = '', traits = '']) => [`${lemma}\t${pos}`, { wording, traits: traits.split(' ') }]),
);
const proposals: string[] = [];
for (const [key, { word, sentences: n, seen, singular, plural: many, before, of }] of counts) {
  const all = alternatives(word.gloss);
  // What is seen beyond the share of all English sentences in which the wording stands anyway.
  const surplus = (wording: string) => {
    const forms = formsOf(wording, word.pos);
    const anyway = [...forms.singular, ...forms.plural].reduce((sum, f) => sum + (inEnglish.get(f.toLowerCase()) ?? 0), 0) / english.length;
    return (seen.get(wording) ?? 0) - n * Math.min(1, anyway);
  };
  const best = all.reduce((a, b) => (surplus(b) > surplus(a) ? b : a), all[0] ?? '');
  const replaces = all.length > 1 && best !== all[0] && surplus(best) >= LEAST && surplus(best) > BETTER * Math.max(0, surplus(all[0]!));
  const head = headOf.get(key) ?? { before: 0, of: 0 };
  const [a, the, occurrences] = (word.pos === 'noun' && articles.get(replaces ? best : (all[0] ?? ''))) || [0, 0, 0];
  const table = listed.get(key);
  const traits = [
    ...(occurrences >= 10 * LEAST_OF_TRAIT && a < 0.005 * occurrences ? ['mass'] : []),
    ...(occurrences >= 10 * LEAST_OF_TRAIT && the > 0.6 * occurrences ? ['the'] : []),
    ...(many >= LEAST_OF_TRAIT && many > 3 * singular ? ['plural'] : []),
    ...(before >= LEAST_OF_TRAIT && before > 2 * of ? ['before'] : []),
    ...(head.of >= LEAST_OF_TRAIT && head.of > 4 * head.before ? ['of'] : []),
  ].filter((trait) => !table?.traits.includes(trait));
  const wording = replaces && table?.wording !== best ? best : '';
  if (wording === '' && traits.length === 0) continue;
  const evidence = [all[0]!, best].map((w) => `${w} ${seen.get(w) ?? 0}, ${surplus(w).toFixed(0)} beyond chance`);
  proposals.push(`${key}\t${wording}\t${traits.join(' ')}\t# of ${n}: ${evidence.join('; ')}`);
}
console.log(proposals.sort().join('\n'));
