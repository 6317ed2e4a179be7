import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { type FileHandle, open, rename, rm, writeFile } from 'node:fs/promises';

export interface Output {
  /** Lines of the input that were answered before. */
  done: number;
  /** @param lines how many lines of the input are answered when `text` is written */
  write(text: string, lines: number): Promise<void>;
  close(): Promise<void>;
}

/**
 * Standard output, or a file with a second one beside it that says how far it is: `FILE.progress`, lines of the input and bytes of the file.
 * Whoever resumes cuts the file at these bytes and goes on behind these lines, so that nothing is missing or there twice after a crash.
 * @throws Error where the file is there and is not to be resumed
 */
export async function openOutput(file: string | undefined, resume: boolean): Promise<Output> {
  if (file === undefined) {
    const write = async (text: string) => {
      if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
    };
    return { done: 0, write, close: async () => undefined };
  }
  const progress = `${file}.progress`;
  const before = resume && existsSync(progress) ? readProgress(progress) : { lines: 0, bytes: 0 };
  if (!resume && existsSync(file)) throw new Error(`${file} is there already: --resume goes on with it`);
  if (resume && before.bytes === 0 && existsSync(file) && statSync(file).size > 0)
    throw new Error(`${file} is finished: nothing is left to do`);
  if (!existsSync(file)) writeFileSync(file, '');
  const handle = await open(file, 'r+');
  await handle.truncate(before.bytes);
  return fileOutput(handle, progress, before);
}

function fileOutput(handle: FileHandle, progress: string, before: { lines: number; bytes: number }): Output {
  let { bytes } = before;
  return {
    done: before.lines,
    write: async (text, lines) => {
      const data = Buffer.from(text);
      await handle.write(data, 0, data.length, bytes);
      bytes += data.length;
      await writeFile(`${progress}.new`, `${lines} ${bytes}\n`);
      await rename(`${progress}.new`, progress);
    },
    close: async () => {
      await handle.close();
      await rm(progress, { force: true });
    },
  };
}

function readProgress(path: string): { lines: number; bytes: number } {
  const found = /^(\d+) (\d+)\n$/.exec(readFileSync(path, 'utf8'));
  if (!found) throw new Error(`${path} does not say how far the work is: remove it to begin anew`);
  return { lines: Number(found[1]), bytes: Number(found[2]) };
}
