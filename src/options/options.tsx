import { browser } from '../extension/browser.ts';
import { DENSITIES, LEVELS } from '../extension/marks-shown.ts';
import { Choice } from '../ui/choice.tsx';
import { KindChoice } from '../ui/kind-choice.tsx';
import { siteName } from '../ui/page-words.ts';
import { Problem } from '../ui/problem.tsx';
import { Switch } from '../ui/switch.tsx';
import { useSettings } from '../ui/use-settings.ts';
import { useShortcuts } from '../ui/use-shortcuts.ts';

const LEVEL_NAMES = {
  beginner: 'A beginner',
  some: 'Somebody who knows some Swahili',
  fluent: 'Somebody who reads Swahili well',
  journalist: 'A journalist',
};
const DENSITY_NAMES = { few: 'A few words', usual: 'What says most', many: 'More', all: 'Everything, every time' };

/** The settings that the popup has no room for. */
export function Options() {
  const inUse = useSettings();
  const { settings, loaded, problem, change } = inUse;
  const { next, previous } = useShortcuts();
  return (
    <main>
      <header>
        <h1>Msomaji</h1>
        <p class="quiet">Changes act at once in every open tab.</p>
      </header>
      {problem && <Problem>{problem}</Problem>}
      <section>
        <Switch checked={settings.on} disabled={!loaded} onChange={(on) => void change({ on })}>
          Read Swahili pages
        </Switch>
        <Choice
          label="Who reads"
          values={LEVELS}
          names={LEVEL_NAMES}
          value={settings.level}
          disabled={!loaded}
          onChange={(level) => void change({ level })}
        />
        <Choice
          label="How much is marked"
          values={DENSITIES}
          names={DENSITY_NAMES}
          value={settings.density}
          disabled={!loaded}
          onChange={(density) => void change({ density })}
        />
      </section>
      <section>
        <KindChoice inUse={inUse} />
      </section>
      <section>
        <h2>Sites that are switched off</h2>
        {settings.sitesOff.length === 0 && <p class="quiet">None. The popup of the toolbar icon switches a site off.</p>}
        <ul>
          {settings.sitesOff.map((site) => (
            <li key={site}>
              <span>{siteName(site)}</span>
              <button type="button" class="link" onClick={() => void change({ sitesOff: settings.sitesOff.filter((one) => one !== site) })}>
                Switch on<span class="unseen"> {siteName(site)}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>Keyboard</h2>
        <p>
          {next && (
            <>
              <kbd>{next}</kbd> explains the next mark.{' '}
            </>
          )}
          {previous && (
            <>
              <kbd>{previous}</kbd> explains the previous one.{' '}
            </>
          )}
          <kbd>Esc</kbd> closes the explanation. Your browser’s page of extension shortcuts changes the keys.
        </p>
      </section>
      <section>
        <h2>About</h2>
        <p>
          Msomaji {browser.runtime.getManifest().version}. Everything happens inside your browser: no text leaves it. The program is under
          the MIT licence, its dictionaries under CC BY 4.0; names of countries and languages come from the Unicode CLDR.
        </p>
      </section>
    </main>
  );
}
