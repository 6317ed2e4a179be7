import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';

const PAGES = join(import.meta.dirname, '../pages');

export interface Site {
  /** Where it is, without a slash at the end. */
  address: string;
  /** The paths that were asked for. */
  asked: readonly string[];
  close(): void;
}

/** The sample article 400 times over: about 60,000 words. */
function longPage(): string {
  const sample = readFileSync(join(PAGES, 'sample.html'), 'utf8');
  const article = sample.slice(sample.indexOf('<article>'), sample.indexOf('</main>'));
  return sample.replace(article, article.repeat(400)).replace('<title>', '<title>Ndefu: ');
}

function bodyOf(name: string, extra: string | undefined): string | Buffer {
  if (name === 'nothing.html' || name === 'favicon.ico') return '';
  if (name === 'long.html') return longPage();
  return readFileSync(extra !== undefined && basename(extra) === name ? extra : join(PAGES, name));
}

/** Serves on localhost the pages of tests/pages, the file that `extra` names, 0 bytes at /nothing.html, and a very long page at /long.html. */
export async function servePages(extra?: string): Promise<Site> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const name = basename(new URL(request.url ?? '/', 'http://localhost').pathname);
    try {
      const body = bodyOf(name, extra);
      response.writeHead(200, { 'content-type': `text/${name.endsWith('.txt') ? 'plain' : 'html'}; charset=utf-8` }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}`, asked, close: () => server.close() };
}
