import { browser } from '../extension/browser.ts';
import { DENSITIES } from '../extension/marks-shown.ts';
import { openSidePanel } from '../extension/side-panel.ts';
import { Choice } from '../ui/choice.tsx';
import { DENSITY_NAMES, namesOf } from '../ui/choices.ts';
import { KindChoice } from '../ui/kind-choice.tsx';
import { siteName } from '../ui/page-words.ts';
import { Problem } from '../ui/problem.tsx';
import { say } from '../ui/say.ts';
import { Switch } from '../ui/switch.tsx';
import { useActivePage } from '../ui/use-active-page.ts';
import { useSettings } from '../ui/use-settings.ts';
import { useShortcuts } from '../ui/use-shortcuts.ts';
import { useTheme } from '../ui/use-theme.ts';
import { Search } from './search.tsx';
import { Standing } from './standing.tsx';

/** The pages of what the reader keeps, and of the open articles. */
const PAGES = [
  ['words', 'yourWords'],
  ['review', 'review'],
  ['press', 'pressOverview'],
] as const;

/** The popup of the toolbar icon: look a word up, see what the page is, switch things off and on. */
export function Popup() {
  const inUse = useSettings();
  const { settings, loaded, problem, change } = inUse;
  const page = useActivePage();
  const { summary, windowId } = page;
  const shortcuts = useShortcuts();
  useTheme(settings);
  const isSwahili = settings.on && summary?.state === 'swahili';

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
          <span class="quiet">{say(settings.on ? 'readsPages' : 'offEverywhere')}</span>
        </Switch>
        <Search />
      </header>
      {problem && <Problem>{problem}</Problem>}
      <Standing page={page} />
      {isSwahili && (
        <section>
          <button type="button" class="primary" onClick={openPanel} disabled={windowId === undefined}>
            {say('whatTheArticleSays')}
          </button>
          <KindChoice inUse={inUse} counts={summary.counts} />
          <Choice
            label={say('howMuchIsMarked')}
            names={namesOf(DENSITIES, DENSITY_NAMES)}
            value={settings.density}
            disabled={!loaded}
            onChange={(density) => void change({ density })}
          />
        </section>
      )}
      {settings.on && summary && summary.site !== '' && (
        <section>
          <Switch checked={!settings.sitesOff.includes(summary.site)} disabled={!loaded} onChange={(on) => turnSite(summary.site, on)}>
            {say('onSite', siteName(summary.site))}
          </Switch>
        </section>
      )}
      <footer>
        {!isSwahili && (
          <button type="button" class="primary" onClick={openPanel} disabled={windowId === undefined}>
            {say('openPanel')}
          </button>
        )}
        {shortcuts.length > 0 && (
          <details>
            <summary>{say('shortcuts')}</summary>
            <dl class="shortcuts">
              {shortcuts.map(({ name, description, keys }) => (
                <div key={name}>
                  <dt>{description}</dt>
                  <dd>
                    <kbd>{keys}</kbd>
                  </dd>
                </div>
              ))}
            </dl>
          </details>
        )}
        <nav>
          {PAGES.map(([page, name]) => (
            <a key={page} href={`../${page}/index.html`} target="_blank">
              {say(name)}
            </a>
          ))}
          <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage().then(() => window.close())}>
            {say('settings')}
          </button>
        </nav>
      </footer>
    </main>
  );
}
