/**
 * Draws the toolbar icons into src/icons: `npx tsx tools/icons/draw.ts`, with CHROMIUM naming the browser when it is not /usr/bin/chromium.
 * on: a Swahili page that is being read; other: a page that is not Swahili; off: switched off or not readable.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

/** The sizes and colours of each look: the tile, its edge, the letter and the line below it. */
const LOOKS = {
  on: { sizes: [16, 32, 48, 128], tile: '#0b6b5b', edge: '#0b6b5b', letter: '#ffffff', line: '#f3b23c' },
  other: { sizes: [16, 32], tile: 'none', edge: '#3a9482', letter: '#3a9482', line: 'none' },
  off: { sizes: [16, 32, 48], tile: '#8d8a84', edge: '#8d8a84', letter: '#ffffff', line: 'none' },
};

/** A letter m with a mark below it, on a rounded tile. */
function drawing({ tile, edge, letter, line }: (typeof LOOKS)['on'], size: number): string {
  const lift = line === 'none' ? 2.5 : 0;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32" fill="none" stroke-linecap="round" stroke-linejoin="round">
    <rect x="1.25" y="1.25" width="29.5" height="29.5" rx="7" fill="${tile}" stroke="${edge}" stroke-width="2.5"/>
    <g stroke-width="3.25" transform="translate(0 ${lift})">
      <path d="M8 19V8.5M8 12.5a4 4 0 0 1 8 0V19M16 12.5a4 4 0 0 1 8 0V19" stroke="${letter}"/>
      <path d="M8 25H24" stroke="${line}"/>
    </g>
  </svg>`;
}

const browser = await puppeteer.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
const folder = fileURLToPath(new URL('../../src/icons/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, look] of Object.entries(LOOKS)) {
  for (const size of look.sizes) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing(look, size)}`);
    writeFileSync(`${folder}${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
