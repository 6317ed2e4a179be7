/**
 * `npm run -s annotate -- [FILE…]`: the engine on the command line.
 *   FILE…            prints each article with its marks, its digest and the parts of its words; without a file, standard input
 *   --jsonl          reads `{"id","text"}` lines on standard input and answers each with one line, in order
 *   --only PART      with --jsonl: detect, digest, english, syntax or transfer (English from the trees) alone
 *   --workers N      with --jsonl: in N threads; 0 takes all processors
 *   --output FILE    with --jsonl: writes to FILE; with --resume it goes on where it was stopped
 *   --explain TEXT   how one sentence is read, step by step: readings with what each rule says, names, the tree, English
 *   --digest FILE…   a Markdown digest of every file, with progress on standard error
 * A broken line or file is named on standard error, the others are answered, and the exit status is 1.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { digestMarkdown } from '../../src/swahili/digest/export.ts';
import { createEngine } from '../../src/swahili/engine.ts';
import { isHeadline } from '../../src/swahili/text/headline.ts';
import { type Only, PARTS } from './answer.ts';
import { explain } from './explain.ts';
import { answerLines } from './lines.ts';
import { loadDictionary, loadEngine } from './load.ts';
import { readable } from './readable.ts';

async function print(line: string): Promise<void> {
  if (!process.stdout.write(line)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

function complain(where: string, error: unknown): void {
  console.error(`${where}: ${(error as Error).message}`);
  process.exitCode = 1;
}

/** The blocks of a plain text: its lines. The first may be the headline. */
export function blocksOf(text: string): { blocks: string[]; headline?: number } {
  const blocks = text.split(/\n+/).filter((b) => b.trim() !== '');
  return blocks.length > 1 && isHeadline(blocks[0]!) ? { blocks, headline: 0 } : { blocks };
}

async function eachFile(
  files: readonly string[],
  describe: (blocks: string[], headline: number | undefined, file: string) => string,
): Promise<void> {
  for (const [index, file] of files.entries()) {
    if (process.stderr.isTTY && files.length > 1) process.stderr.write(`\r${index + 1} of ${files.length} `);
    try {
      const text = readFileSync(file === '-' ? 0 : file, 'utf8');
      if (text.includes('\0')) throw new Error('this is not a text file');
      if (text.trim() === '') throw new Error('the file is empty');
      if (/^\s*<(?:!doctype|html)\b/i.test(text))
        throw new Error('this is a web page, and only plain text is read here: npm start -- FILE opens pages');
      const { blocks, headline } = blocksOf(text);
      await print(`${describe(blocks, headline, file)}\n`);
    } catch (error) {
      complain(file, error);
    }
  }
  if (process.stderr.isTTY && files.length > 1) process.stderr.write('\n');
}

async function main(args: readonly string[]): Promise<void> {
  const { values, positionals: files } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean' },
      digest: { type: 'boolean' },
      only: { type: 'string' },
      explain: { type: 'string' },
      workers: { type: 'string', default: '1' },
      output: { type: 'string' },
      resume: { type: 'boolean', default: false },
    },
  });
  if (values.only !== undefined && !(PARTS as readonly string[]).includes(values.only)) throw new Error(`--only takes ${PARTS.join(', ')}`);
  if (!/^\d{1,3}$/.test(values.workers)) throw new Error('--workers takes a number');
  if (values.jsonl) {
    const { output, resume } = values;
    const options = { only: values.only as Only, workers: Number(values.workers), output, resume };
    await answerLines({ ...options, complain: (line, fault) => complain(`line ${line}`, new Error(fault)) });
    return;
  }
  if (values.explain !== undefined) {
    const dictionary = loadDictionary();
    await print(`${explain(createEngine(dictionary), dictionary, values.explain)}\n`);
    return;
  }
  const engine = loadEngine();
  await eachFile(files.length > 0 ? files : ['-'], (blocks, headline, file) => {
    const annotations = engine.read(blocks);
    const digest = engine.digest(blocks, annotations, headline === undefined ? {} : { headline });
    if (!values.digest) return readable(blocks, annotations, digest);
    return digestMarkdown(digest, { title: headline === undefined ? file : blocks[headline]!, address: file, read: new Date() });
  });
}

// Whoever reads the answer may have enough of it: `| head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? undefined : 1));

try {
  await main(process.argv.slice(2));
} catch (error) {
  complain('annotate', error);
}
