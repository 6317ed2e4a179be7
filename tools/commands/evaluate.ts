/** `npm run evaluate`: every scorer of ../shared on the command line's answers. What has no data here is left out, with a line that says so. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const SHARED = '../shared';
const RUNS: readonly (readonly [string, ...string[]])[] = [
  ['words', 'words/gold.jsonl', 'words/texts.jsonl'],
  ['names', 'names/masakhaner2-dev.conll'],
  ['names', 'names/masakhaner1-dev.conll'],
  ['terms', 'terms/gold.json', 'terms/texts.jsonl'],
  ['detect', 'detect/dev.tsv'],
  ['digest', 'news/bbc-dev.tsv'],
  ['english', 'english/dev.swa', 'english/dev.en'],
  ['syntax', 'syntax/links.jsonl'],
  ['probes', 'probes/misleading.tsv'],
];

let failed = false;
for (const [scorer, ...data] of RUNS) {
  const script = `${SHARED}/eval/${scorer}.mjs`;
  const files = data.map((d) => `${SHARED}/corpora/${d}`);
  const missing = [script, ...files].filter((f) => !existsSync(f));
  console.log(`\n${scorer} on ${data.join(' ')}`);
  if (missing.length > 0) {
    console.log(`left out: ${missing.join(', ')} is not here`);
    continue;
  }
  const { status } = spawnSync('node', [script, ...files], { stdio: 'inherit' });
  failed ||= status !== 0;
}
process.exitCode = failed ? 1 : 0;
