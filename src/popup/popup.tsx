import { browser } from '../extension/browser.ts';
import { openSidePanel } from '../extension/side-panel.ts';
import { KindChoice } from '../ui/kind-choice.tsx';
import { pageWords, siteName } from '../ui/page-words.ts';
import { Problem } from '../ui/problem.tsx';
import { Switch } from '../ui/switch.tsx';
import { useActivePage } from '../ui/use-active-page.ts';
import { useSettings } from '../ui/use-settings.ts';
import { useShortcuts } from '../ui/use-shortcuts.ts';

/** The popup of the toolbar icon. */
export function Popup() {
  const inUse = useSettings();
  const { summary, asking, windowId } = useActivePage();
  const { settings, loaded, problem, change } = inUse;
  const { next } = useShortcuts();
  const words = pageWords(summary, asking);

  const openPanel = () => {
    if (windowId !== undefined) void openSidePanel(windowId).then(() => window.close());
  };
  const turnSite = (site: string, on: boolean) => {
    const others = settings.sitesOff.filter((one) => one !== site);
    void change({ sitesOff: on ? others : [...others, site] });
  };

  return (
    <main>
      <header>
        <Switch checked={settings.on} disabled={!loaded} onChange={(on) => void change({ on })}>
          <h1>Msomaji</h1>
          <span class="quiet">{settings.on ? 'Reads Swahili pages' : 'Off everywhere'}</span>
        </Switch>
      </header>
      {problem && <Problem>{problem}</Problem>}
      {words && summary?.state !== 'off' && summary?.state !== 'site off' && (
        <section class="state" aria-live="polite">
          <h2>{words.title}</h2>
          <p class="quiet">{words.text}</p>
        </section>
      )}
      {settings.on && summary?.state === 'swahili' && (
        <section>
          <KindChoice inUse={inUse} counts={summary.counts} />
        </section>
      )}
      {settings.on && summary && summary.site !== '' && (
        <section>
          <Switch checked={!settings.sitesOff.includes(summary.site)} disabled={!loaded} onChange={(on) => turnSite(summary.site, on)}>
            On {siteName(summary.site)}
          </Switch>
        </section>
      )}
      <footer>
        <button type="button" class="primary" onClick={openPanel} disabled={windowId === undefined}>
          {summary?.state === 'swahili' ? 'What the article says' : 'Open the side panel'}
        </button>
        <p class="foot">
          <span class="quiet">
            {next && (
              <>
                <kbd>{next}</kbd> next mark
              </>
            )}
          </span>
          <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage().then(() => window.close())}>
            Settings
          </button>
        </p>
      </footer>
    </main>
  );
}
