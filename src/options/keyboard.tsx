import { browser } from '../extension/browser.ts';
import { say } from '../ui/say.ts';
import { useShortcuts } from '../ui/use-shortcuts.ts';

/** Where Chrome has the keys of its extensions; Firefox opens its own page by a call. */
const CHROME_SHORTCUTS = 'chrome://extensions/shortcuts';

/** The keys as they are set, and the way to the browser's page that changes them. */
export function Keyboard() {
  const shortcuts = useShortcuts();
  const openBrowserPage = () => {
    const { openShortcutSettings } = browser.commands as { openShortcutSettings?(): Promise<void> };
    void (openShortcutSettings ? openShortcutSettings() : browser.tabs.create({ url: CHROME_SHORTCUTS }));
  };
  return (
    <section>
      <h2>{say('shortcuts')}</h2>
      <dl class="shortcuts">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>
              <kbd>{keys}</kbd>
            </dd>
          </div>
        ))}
        <div>
          <dt>{say('keyArrows')}</dt>
          <dd>
            <kbd>←</kbd> <kbd>→</kbd>
          </dd>
        </div>
        <div>
          <dt>{say('keyEscape')}</dt>
          <dd>
            <kbd>Esc</kbd>
          </dd>
        </div>
      </dl>
      <button type="button" class="link" onClick={openBrowserPage}>
        {say('changeShortcuts')}
      </button>
    </section>
  );
}
