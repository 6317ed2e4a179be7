/**
 * `npm run dev [-- firefox]`: a browser with the extension, which is built again and reloaded whenever the code or a table of dictionaries/ changes.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, rmSync, watch } from 'node:fs';
import { installed } from '../browser/launch.ts';

const target = process.argv[2] === 'firefox' ? 'firefox' : 'chrome';
const PAUSE = 300;

const children: ChildProcess[] = [];
const run = (command: string, ...args: string[]): void =>
  void children.push(spawn('npx', [command, ...args], { stdio: 'inherit', shell: process.platform === 'win32' }));

function compileDictionary(): void {
  spawnSync('npm', ['run', '-s', 'dictionary'], { stdio: 'inherit', shell: process.platform === 'win32' });
}

compileDictionary();
// The browser waits for this build, not for one of yesterday.
rmSync(`dist/${target}`, { recursive: true, force: true });
run('vite', 'build', '--watch', '--mode', target, '--logLevel', 'warn');

// Vite watches the compiled dictionary; a table with a fault leaves the last good one.
let waiting: NodeJS.Timeout | undefined;
watch('dictionaries', { recursive: true }, () => {
  clearTimeout(waiting);
  waiting = setTimeout(compileDictionary, PAUSE);
});

/** Without a display, and as root in a container, Chromium needs to be told. */
const chromiumArguments = [
  ...(process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'] ? ['--arg=--headless=new'] : []),
  ...(process.getuid?.() === 0 ? ['--arg=--no-sandbox'] : []),
];

const built = setInterval(() => {
  if (!existsSync(`dist/${target}/manifest.json`)) return;
  clearInterval(built);
  const browser =
    target === 'firefox'
      ? ['--target', 'firefox-desktop']
      : ['--target', 'chromium', '--chromium-binary', installed('chromium') ?? 'chromium', ...chromiumArguments];
  run('web-ext', 'run', '--source-dir', `dist/${target}`, ...browser);
}, PAUSE);

process.on('SIGINT', () => {
  for (const child of children) child.kill();
  process.exit();
});
