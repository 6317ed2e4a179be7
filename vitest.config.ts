import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

/** `unit` runs in Node, `page` inside a real Chromium, `browser` drives Chromium and Firefox with the built extension. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          globalSetup: 'tests/set-up/dictionary.ts',
          setupFiles: 'tests/set-up/messages.ts',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/page/**', 'tests/library/**', 'tests/browser/**'],
        },
      },
      {
        optimizeDeps: {
          include: [
            'idb',
            'valibot',
            'ts-fsrs',
            'sql.js',
            'fflate',
            'preact',
            'preact/jsx-dev-runtime',
            'preact/hooks',
            '@floating-ui/dom',
          ],
        },
        test: {
          name: 'page',
          setupFiles: 'tests/set-up/messages.ts',
          include: ['tests/{page,library}/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 800, height: 600 } }],
          },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          // By themselves, when the others are done: what they wait for should not have to wait for the processor.
          sequence: { groupOrder: 1 },
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
