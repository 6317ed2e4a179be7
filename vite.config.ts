import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { licences } from './tools/bundle/licences.ts';

const DICTIONARY = 'build/dictionary.bin';

/** What the manifest says in one browser only. */
const BROWSERS = {
  chrome: {
    minimum_chrome_version: '128',
    background: { service_worker: 'src/background/background.ts', type: 'module' },
    permissions: [...manifest.permissions, 'sidePanel'],
    side_panel: { default_path: 'src/panel/index.html' },
  },
  firefox: {
    background: { scripts: ['src/background/background.ts'], type: 'module' },
    sidebar_action: {
      default_title: 'Msomaji',
      default_panel: 'src/panel/index.html',
      default_icon: manifest.icons,
      open_at_install: false,
    },
    browser_specific_settings: {
      // The first that underlines what `::highlight()` names, which is all that the marks are.
      gecko: { id: 'msomaji@msomaji.example', strict_min_version: '146.0', data_collection_permissions: { required: ['none'] } },
    },
  },
};

/** Ships the compiled dictionary next to the manifest. */
function dictionary(): Plugin {
  return {
    name: 'msomaji:dictionary',
    // `npm run dev`: a new dictionary makes a new build.
    buildStart() {
      if (existsSync(DICTIONARY)) this.addWatchFile(DICTIONARY);
    },
    generateBundle() {
      if (!existsSync(DICTIONARY)) this.error(`${DICTIONARY} is missing: npm run dictionary makes it`);
      this.emitFile({ type: 'asset', fileName: 'dictionary.bin', source: readFileSync(DICTIONARY) });
    },
  };
}

/** Tables with the English of verbs. */
const VERBS = /^(?:lexicon\/verbs\/|lexicon\/phrases|glossary\/|english\/).*\.tsv$/;

/** The packages of English inflection know many verbs that no gloss has: the extension carries those that stand in the dictionaries, each with the first of its irregular forms. */
function inflectionsInUse(): Plugin {
  let words: ReadonlySet<string> | undefined;
  const used = () =>
    new Set(
      readdirSync('dictionaries', { recursive: true, encoding: 'utf8' })
        .filter((file) => VERBS.test(file.replaceAll('\\', '/')))
        .flatMap((file) => readFileSync(join('dictionaries', file), 'utf8').match(/[a-z-]+/g) ?? []),
    );
  return {
    name: 'msomaji:inflections-in-use',
    enforce: 'pre',
    transform(code, id) {
      if (!/english-verbs-(?:gerunds|irregular)\/.*\.json$/.test(id)) return undefined;
      const inUse = (words ??= used());
      const entries = Object.entries(JSON.parse(code) as Record<string, unknown>).filter(([verb]) => inUse.has(verb));
      const first = entries.map(([verb, forms]) => [verb, Array.isArray(forms) ? forms.slice(0, 1) : forms]);
      return { code: JSON.stringify(Object.fromEntries(first)), map: null };
    },
  };
}

/** Preact can set `innerHTML` for those who ask for it. Nothing here does, and the add-on stores rightly object: the sink becomes harmless. */
function withoutHtmlSink(): Plugin {
  const harmless = (code: string) => code.replaceAll('.innerHTML', '.textContent');
  return {
    name: 'msomaji:without-html-sink',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') file.code = harmless(file.code);
          else if (file.fileName.endsWith('.js')) file.source = harmless(file.source.toString());
        }
      },
    },
  };
}

/** The bundler makes a script that is brought into pages readable for them, which it need not be: a page could tell from it that the extension is there. */
function nothingAccessible(outDir: string): Plugin {
  return {
    name: 'msomaji:nothing-accessible',
    writeBundle() {
      const path = join(outDir, 'manifest.json');
      const { web_accessible_resources: _, ...built } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
      writeFileSync(path, `${JSON.stringify(built, null, 2)}\n`);
    },
  };
}

export default defineConfig(({ mode }) => {
  // `npm run bench` times the engine as a bundle, for that is how it ships.
  if (mode === 'bench') return { build: { ssr: 'tools/commands/bench.ts', outDir: 'build/bench', target: 'node20', minify: false } };
  // `npm run build:engine`: the language engine as a package, for programs of one's own.
  if (mode === 'engine')
    return {
      build: {
        lib: { entry: 'src/swahili/index.ts', formats: ['es'], fileName: 'index' },
        outDir: 'dist/engine',
        target: 'es2023',
        minify: false,
      },
    };
  const target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [
      preact(),
      crx({ manifest: { ...manifest, ...BROWSERS[target] } as ManifestV3Export, browser: target }),
      dictionary(),
      inflectionsInUse(),
      withoutHtmlSink(),
      licences(),
      nothingAccessible(`dist/${target}`),
    ],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      target: ['chrome128', 'firefox146'],
      modulePreload: false,
      // crx() takes pages from the manifest; the one of the sidebar and those that others open are named here.
      rollupOptions: {
        input: {
          panel: 'src/panel/index.html',
          welcome: 'src/welcome/index.html',
          words: 'src/words/index.html',
          review: 'src/review/index.html',
          press: 'src/press/index.html',
        },
      },
    },
  };
});
