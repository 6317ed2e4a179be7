// What every command needs first: dependencies from the lock file, and the two browsers. Runs with Node alone, before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = (command, args) => spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
const quietly = (command, args) => spawnSync(command, args, { cwd: root, stdio: 'ignore' }).status === 0;

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`Msomaji needs Node 20 or newer; this is ${process.version}.`);
  process.exit(1);
}

// A copy of the lock file inside node_modules tells whether what is installed is what it asks for.
const lock = readFileSync(`${root}/package-lock.json`, 'utf8');
const stamp = `${root}/node_modules/.msomaji-lock`;
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing the dependencies …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
    console.error('npm ci failed: see above.');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

const PLACES = JSON.parse(readFileSync(`${root}/tools/browser/places.json`, 'utf8'));
const isMissing = (name) => ![process.env[name.toUpperCase()], ...PLACES[name]].some((path) => path && existsSync(path));
const missing = Object.keys(PLACES).filter(isMissing);
if (missing.length > 0) {
  const packages = missing.map((name) => (name === 'firefox' ? 'firefox-esr' : name));
  if (process.getuid?.() === 0 && quietly('apt-get', ['--version'])) {
    console.log(`Installing ${packages.join(' and ')} …`);
    quietly('apt-get', ['update']);
    if (!quietly('apt-get', ['install', '-y', '--no-install-recommends', ...packages]))
      console.error(`apt-get could not install ${packages.join(' and ')}.`);
  }
  for (const name of missing)
    if (isMissing(name))
      console.error(
        `There is no ${name} here: install ${name === 'firefox' ? 'Firefox' : 'Chrome or Chromium'}, or name its program in the variable ${name.toUpperCase()}.`,
      );
}
