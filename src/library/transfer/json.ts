/** Everything that the library holds as one JSON file, and back. */
import * as v from 'valibot';
import { type Article, article } from '../articles.ts';
import { type Library, WRITE } from '../database.ts';
import { type Answer, answer, type OwnTerm, ownTerm, type SavedWord, savedWord } from '../saved.ts';
import { withSightings } from '../words.ts';

const FORMAT = 'msomaji library';

const file = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(1),
  words: v.array(savedWord),
  answers: v.array(answer),
  terms: v.array(ownTerm),
  articles: v.array(article),
});
export type LibraryFile = v.InferOutput<typeof file>;

/** Read in one transaction: the parts of the file belong together. */
export async function exportJson(library: Library): Promise<string> {
  const transaction = library.transaction(['words', 'answers', 'terms', 'articles']);
  const [words, answers, terms, articles] = await Promise.all([
    transaction.objectStore('words').getAll(),
    transaction.objectStore('answers').getAll(),
    transaction.objectStore('terms').getAll(),
    transaction.objectStore('articles').getAll(),
  ]);
  return JSON.stringify({ format: FORMAT, version: 1, words, answers, terms, articles } satisfies LibraryFile, undefined, 1);
}

/** @returns what the file holds, or in one sentence what is wrong with it and where */
export function parseLibrary(text: string): LibraryFile | { fault: string } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { fault: 'This is no JSON file, or it has been cut short.' };
  }
  const parsed = v.safeParse(file, data);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return { fault: `At ${v.getDotPath(issue) ?? 'the top'}: ${issue.message}.` };
  }
  const wrong = parsed.output.words.find((w) => w.key !== `${w.kind}:${w.lemma}:${w.pos}`);
  return wrong ? { fault: `The word “${wrong.lemma}” has the key of another: ${wrong.key}.` } : parsed.output;
}

/**
 * Takes a file in, all of it or nothing.
 * @param how `replace` forgets what was there; `merge` keeps it, and of what is in both the newer, with the places of both
 */
export async function importLibrary(library: Library, data: LibraryFile, how: 'merge' | 'replace'): Promise<void> {
  const transaction = library.transaction(['words', 'answers', 'terms', 'articles'], 'readwrite', WRITE);
  const [words, answers] = [transaction.objectStore('words'), transaction.objectStore('answers')];
  const [terms, articles] = [transaction.objectStore('terms'), transaction.objectStore('articles')];
  if (how === 'replace') await Promise.all([words, answers, terms, articles].map((store) => store.clear()));
  for (const word of data.words) await words.put(mergedWord(await words.get(word.key), word));
  for (const term of data.terms) {
    const before = await terms.get(term.term);
    if (!before || newer(term, before) === term) await terms.put(term);
  }
  for (const one of data.articles) {
    const before: Article | undefined = await articles.get(one.address);
    if (!before || before.saved < one.saved) await articles.put(one);
  }
  const known = new Set((await answers.getAll()).map(identity));
  for (const one of data.answers) if (!known.has(identity(one))) await answers.add(one);
  await transaction.done;
}

const identity = ({ key, direction, at }: Answer): string => `${at} ${direction} ${key}`;
const newer = <T extends OwnTerm | SavedWord>(a: T, b: T): T => (a.changed >= b.changed ? a : b);

function mergedWord(before: SavedWord | undefined, word: SavedWord): SavedWord {
  if (!before) return word;
  const kept = newer(word, before);
  const older = kept === word ? before : word;
  return { ...kept, memories: { ...older.memories, ...kept.memories }, sightings: withSightings(word.sightings, before.sightings) };
}
