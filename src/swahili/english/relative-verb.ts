import type { Concord } from '../types.ts';
import type { Item } from './items.ts';
import { finishVerb } from './predicate.ts';
import { overlap, type Sentence } from './sentence.ts';
import { conjugate, type Person, personOf, pronounOf } from './verb-phrase.ts';

export function relativeVerb(s: Sentence, item: Item, phrase: string, subjects: readonly Concord[]): void {
  const relative = item.grammar.relative!;
  const { negative = false } = item.grammar;
  const tense = relative === 16 && item.grammar.tense === 'future' ? 'present' : item.grammar.tense;
  const last = s.open.findLast((o) => typeof relative === 'number' && overlap([relative], o.phrase.classes)) ?? s.open.at(-1);
  const adjacent =
    last !== undefined &&
    s.before !== undefined &&
    (s.before.kind === 'noun' ||
      s.before.kind === 'name' ||
      s.before.kind === 'adjective' ||
      s.before.kind === 'numeral' ||
      s.before.kind === 'possessive' ||
      s.before.kind === 'demonstrative' ||
      s.before.kind === 'adverb');
  if (relative === 'manner' || relative === 16 || relative === 17 || relative === 18) {
    const found = s.subjectOf(subjects);
    const already = /^(?:how|as|the way|where|when|time|place)$/.test(s.before?.english ?? '');
    const word = already ? '' : relative === 'manner' ? 'how' : relative === 16 ? 'when' : 'where';
    const person: Person = found ? (found.phrase.plural ? 'plural' : 'singular') : personOf(subjects[0]);
    const after = !found && s.subjectBehind(subjects);
    if (found && word && !/^(?:when|how|as|where)$/.test(s.writer.pieces[found.at - 1]?.text ?? ''))
      s.writer.insert(found.at, { text: word, start: item.start, end: item.end, known: true });
    if (after) {
      s.write(item, word);
      const np = s.writeNext('subject');
      s.write(item, conjugate(phrase, tense === 'timeless' ? 'present' : tense, negative, np.plural ? 'plural' : 'singular'));
      s.form = { tense, person };
      s.open = [];
      return;
    }
    const text = conjugate(phrase, tense, negative, person);
    finishVerb(s, item, found ? '' : `${word} ${pronounOf(subjects[0])}`.trim(), text, { tense, person });
    return;
  }
  // “mkutano uliyotayarishwa”: the marker does not agree, but the subject does.
  const strays = last !== undefined && !overlap([relative], last.phrase.classes) && overlap(subjects, last.phrase.classes);
  const same = subjects.includes(relative) || strays || subjects.some((s) => typeof s === 'string');
  const human = relative === 1 || relative === 2 || last?.phrase.animate;
  const headless = !adjacent;
  if (same) {
    const person: Person =
      typeof subjects[0] === 'string'
        ? personOf(subjects[0])
        : adjacent
          ? last!.phrase.plural
            ? 'plural'
            : 'singular'
          : personOf(relative);
    const word = headless ? (relative === 2 ? 'those who' : relative === 1 ? 'the one who' : 'which') : human ? 'who' : 'that';
    const keep = s.open.filter((o) => !o.oblique).slice(0, 1);
    finishVerb(s, item, word, conjugate(phrase, tense, negative, person), { tense, person });
    s.open = keep;
    return;
  }
  const keep = s.open.filter((o) => !o.oblique).slice(0, 1);
  if (s.subjectBehind(subjects)) {
    s.write(item, headless ? 'what' : 'that');
    const np = s.writeNext('subject');
    s.write(item, conjugate(phrase, tense, negative, np.plural ? 'plural' : 'singular'));
  } else
    finishVerb(
      s,
      { ...item, grammar: { ...item.grammar, object: undefined as never } },
      `${headless ? 'what' : 'that'} ${pronounOf(subjects[0])}`,
      conjugate(phrase, tense, negative, personOf(subjects[0])),
      { tense, person: personOf(subjects[0]) },
    );
  s.open = keep;
}
