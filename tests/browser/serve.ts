import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';

const PAGES = join(import.meta.dirname, '../pages');

export interface Site {
  /** Where it is, without a slash at the end. */
  address: string;
  close(): void;
}

/** Serves the pages of tests/pages, the file that `extra` names, and 0 bytes at /nothing.html, on localhost. */
export async function servePages(extra?: string): Promise<Site> {
  const server = createServer((request, response) => {
    const name = basename(new URL(request.url ?? '/', 'http://localhost').pathname);
    try {
      const body = name === 'nothing.html' ? '' : readFileSync(extra !== undefined && basename(extra) === name ? extra : join(PAGES, name));
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}`, close: () => server.close() };
}
