import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const DIST = join(import.meta.dirname, '../../dist');

describe.each([
  ['chrome', ['storage', 'contextMenus', 'scripting', 'sidePanel']],
  ['firefox', ['storage', 'contextMenus', 'scripting']],
])('the built extension for %s', (target, permissions) => {
  const folder = join(DIST, target);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  const scripts = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith('.js'));

  test('lets no page see any of its files', () => expect(manifest).not.toHaveProperty('web_accessible_resources'));

  test('asks for nothing but what it needs', () => {
    expect(manifest['permissions']).toEqual(permissions);
    const [script] = manifest['content_scripts'] as { matches: string[] }[];
    expect(manifest['host_permissions']).toEqual(script!.matches);
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest['content_scripts']).toHaveLength(1);
  });

  test('carries the licences of all that is in it, each named in the NOTICE', () => {
    const text = (name: string) => readFileSync(join(folder, name), 'utf8');
    expect(text('LICENSE')).toContain('MIT');
    const shipped = [...text('LICENCES.txt').matchAll(/^== (.+)$/gm)].map(([, name]) => name!);
    expect(shipped).toEqual(expect.arrayContaining(['preact', 'valibot', '@floating-ui/dom', 'WordNet']));
    expect(text('LICENCES.txt')).toContain('WordNet 3.0 Copyright 2006 by Princeton University');
    const owner = (name: string) => (name.startsWith('@floating-ui/') ? '@floating-ui' : name.replace(/^cldr-.*/, 'CLDR'));
    expect(shipped.filter((name) => !text('NOTICE').includes(owner(name)))).toEqual([]);
    expect(text('NOTICE').includes('webextension-polyfill')).toBe(shipped.includes('webextension-polyfill'));
  });

  test('has a policy under which nothing can be sent', () => {
    const { extension_pages: policy } = manifest['content_security_policy'] as { extension_pages: string };
    expect(policy).toContain("default-src 'none'");
    for (const directive of policy.split('; '))
      expect(
        directive
          .split(' ')
          .slice(1)
          // SQLite, which writes the files for Anki, is WebAssembly of the extension's own.
          .every((source) => ["'self'", "'none'", "'wasm-unsafe-eval'"].includes(source)),
      ).toBe(true);
  });

  test('has one small script for every page, and one more for Swahili, each in one file', () => {
    for (const [file, most] of [
      ['src/page/gate/gate.iife.js', 6_000],
      ['src/page/content.iife.js', 40_000],
    ] as const) {
      const script = readFileSync(join(folder, file), 'utf8');
      expect(script).not.toMatch(/\bimport\s*[({"']/);
      expect(gzipSync(script).length).toBeLessThanOrEqual(most);
    }
    expect(manifest['content_scripts']).toMatchObject([{ js: ['src/page/gate/gate.iife.js'] }]);
    expect((manifest['content_scripts'] as object[])[0]).not.toHaveProperty('css');
  });

  test('sets no HTML and asks no server', () => {
    for (const name of scripts) {
      const code = readFileSync(join(folder, name), 'utf8');
      expect(code).not.toContain('innerHTML');
      // SQLite's loader could read its own file by XMLHttpRequest; the policy lets it reach nothing else.
      if (!name.includes('anki')) expect(code.match(/XMLHttpRequest|WebSocket|sendBeacon|EventSource/g)).toBeNull();
    }
  });
});
