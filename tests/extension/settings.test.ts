import { beforeEach, describe, expect, test, vi } from 'vitest';

type Changed = (changes: object, area: string) => void;

/** A storage as browsers have it, that can be told to refuse. */
const storage = { kept: {} as Record<string, unknown>, refuses: false, listeners: new Set<Changed>() };

vi.stubGlobal('browser', {
  runtime: { id: 'test' },
  storage: {
    local: {
      get: async (names: string[]) => {
        if (storage.refuses) throw new Error('disk failure');
        return Object.fromEntries(names.filter((name) => name in storage.kept).map((name) => [name, storage.kept[name]]));
      },
      set: async (change: object) => {
        if (storage.refuses) throw new Error('quota exceeded');
        Object.assign(storage.kept, change);
        for (const listener of storage.listeners) listener(change, 'local');
      },
    },
    onChanged: {
      addListener: (listener: Changed) => storage.listeners.add(listener),
      removeListener: (listener: Changed) => storage.listeners.delete(listener),
    },
  },
});

const { DEFAULTS, loadSettings, saveSettings, siteOf, watchSettings } = await import('../../src/extension/settings.ts');

beforeEach(() => {
  storage.kept = {};
  storage.refuses = false;
});

describe('settings', () => {
  test('are the defaults at first', async () => {
    expect(await loadSettings()).toEqual({ settings: DEFAULTS });
  });

  test('are what was saved, each for itself', async () => {
    await saveSettings({ on: false });
    await saveSettings({ sitesOff: ['a.example'] });
    expect((await loadSettings()).settings).toEqual({ ...DEFAULTS, on: false, sitesOff: ['a.example'] });
  });

  test('that are damaged take their default and leave the others', async () => {
    storage.kept = { on: false, sitesOff: 'a.example', kinds: { person: true }, level: 'expert', density: 3 };
    expect((await loadSettings()).settings).toEqual({ ...DEFAULTS, on: false });
  });

  test('that cannot be saved say so and lose nothing', async () => {
    await saveSettings({ sitesOff: ['a.example'] });
    storage.refuses = true;
    const result = await saveSettings({ sitesOff: [] });
    expect(result).toMatchObject({ ok: false, error: { code: 'storage', message: expect.stringContaining('quota exceeded') } });
    storage.refuses = false;
    expect((await loadSettings()).settings.sitesOff).toEqual(['a.example']);
  });

  test('that cannot be read are the defaults, with the reason', async () => {
    storage.refuses = true;
    expect(await loadSettings()).toEqual({ settings: DEFAULTS, problem: expect.stringContaining('disk failure') });
  });

  test('tell of every change until they are no longer watched', async () => {
    const ended = new AbortController();
    const heard = vi.fn();
    watchSettings(heard, ended.signal);
    await saveSettings({ level: 'fluent' });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ ...DEFAULTS, level: 'fluent' }));
    ended.abort();
    await saveSettings({ level: 'some' });
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['https://www.example.org/a?b', 'www.example.org'],
    ['http://localhost:8080/', 'localhost'],
    ['file:///home/a.html', 'file'],
  ])('call %s the site %s', (address, site) => expect(siteOf(new URL(address))).toBe(site));
});
