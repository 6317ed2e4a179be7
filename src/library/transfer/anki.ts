/** The saved words as an Anki package: a zip with a collection (SQLite, through sql.js) and an empty list of media. */
import { strToU8, zipSync } from 'fflate';
import initSqlJs from 'sql.js';
import type { SavedWord } from '../saved.ts';
import { collectionRow, DECK, FIELDS, NOTE_TYPE, TABLES } from './anki-collection.ts';

/** Anki separates the fields of a note by it. */
const SEPARATOR = '\u001F';
/** New cards of a note: one a template. */
const CARDS = 2;

const html = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A tag has no spaces: “part of speech” is part-of-speech. */
const tag = (text: string): string => text.trim().replace(/\s+/g, '-');

/** The fields of a note as HTML, in the order of `FIELDS`. */
export function fieldsOf({ lemma, gloss, parts, sightings: [met], note }: SavedWord): string[] {
  const sentence = met
    ? `${html(met.sentence.slice(0, met.start))}<b>${html(met.sentence.slice(met.start, met.end))}</b>${html(met.sentence.slice(met.end))}`
    : '';
  const link =
    met && /^https?:/.test(met.address) ? `<a href="${html(met.address)}">${html(met.title || met.address)}</a>` : html(met?.title ?? '');
  const fields: Record<(typeof FIELDS)[number], string> = {
    Swahili: html(lemma),
    English: html(gloss),
    Parts: parts.length > 1 ? parts.map((p) => `${html(p.text)} <small>${html(p.gloss)}</small>`).join(' · ') : '',
    Sentence: sentence,
    'Sentence in English': html(met?.english ?? ''),
    Note: html(note),
    Source: link,
  };
  return FIELDS.map((name) => fields[name]);
}

/** Anki compares notes by the first eight hexadecimal digits of the SHA-1 of their first field without its markup. */
async function checksum(field: string): Promise<number> {
  const plain = field.replace(/<[^>]*>/g, '');
  const hash = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(plain));
  return new DataView(hash).getUint32(0);
}

/** The same word has the same identity in every export, so that a second import updates the first. */
async function identity(key: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key)));
  return [...hash.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * @param wasm address of sql-wasm.wasm
 * @param progress told from 0 to 1 as it goes on
 * @returns the bytes of an .apkg
 */
export async function exportAnki(
  words: readonly SavedWord[],
  wasm: string,
  progress: (share: number) => void = () => undefined,
  now = Date.now(),
): Promise<Uint8Array> {
  const { Database } = await initSqlJs({ locateFile: () => wasm });
  const database = new Database();
  try {
    database.run(TABLES);
    database.run(`INSERT INTO col VALUES (${Array(13).fill('?').join()})`, collectionRow(now, words.length + 1));
    const seconds = Math.floor(now / 1000);
    database.run('BEGIN');
    const note = database.prepare(`INSERT INTO notes VALUES (${Array(11).fill('?').join()})`);
    const card = database.prepare(`INSERT INTO cards VALUES (${Array(18).fill('?').join()})`);
    for (const [index, word] of words.entries()) {
      const fields = fieldsOf(word);
      const id = now + index;
      const tags = ['msomaji', word.pos, word.domain, word.status].filter((t) => t !== '').map(tag);
      note.run([
        id,
        await identity(word.key),
        NOTE_TYPE,
        seconds,
        -1,
        ` ${tags.join(' ')} `,
        fields.join(SEPARATOR),
        word.lemma,
        await checksum(fields[0]!),
        0,
        '',
      ]);
      for (let ord = 0; ord < CARDS; ord++)
        card.run([now + index * CARDS + ord, id, DECK, ord, seconds, -1, 0, 0, index + 1, 0, 0, 0, 0, 0, 0, 0, 0, '']);
      if (index % 500 === 0) {
        progress(index / words.length);
        await new Promise((resolve) => setTimeout(resolve));
      }
    }
    note.free();
    card.free();
    database.run('COMMIT');
    progress(1);
    return zipSync({ 'collection.anki2': database.export(), media: strToU8('{}') });
  } finally {
    database.close();
  }
}
