import { browser } from '../extension/browser.ts';
import { DENSITIES, LEVELS } from '../extension/marks-shown.ts';
import { OPENINGS, THEMES } from '../extension/settings.ts';
import { Choice } from '../ui/choice.tsx';
import { DENSITY_NAMES, LEVEL_NAMES, namesOf, OPENING_NAMES, THEME_NAMES } from '../ui/choices.ts';
import { KindChoice } from '../ui/kind-choice.tsx';
import { siteName } from '../ui/page-words.ts';
import { Preview } from '../ui/preview.tsx';
import { Problem } from '../ui/problem.tsx';
import { say } from '../ui/say.ts';
import { Switch } from '../ui/switch.tsx';
import { useSettings } from '../ui/use-settings.ts';
import { useTheme } from '../ui/use-theme.ts';
import { Keyboard } from './keyboard.tsx';

const DELAYS = ['0', '150', '300', '600'] as const;
const SIZES = ['90', '100', '115', '130', '150'] as const;

/** The settings, with a sample that shows what they do. */
export function Options() {
  const inUse = useSettings();
  const { settings, loaded, problem, change } = inUse;
  useTheme(settings);
  const usual = { disabled: !loaded };
  return (
    <main>
      <header>
        <h1>{say('settingsOf')}</h1>
        <p class="quiet">{say('settingsActAtOnce')}</p>
      </header>
      {problem && <Problem>{problem}</Problem>}
      <section class="shown" aria-label={say('preview')}>
        <Preview settings={settings} />
      </section>
      <section>
        <h2>{say('marks')}</h2>
        <Switch checked={settings.on} {...usual} onChange={(on) => void change({ on })}>
          {say('readsPages')}
        </Switch>
        <Choice
          label={say('whoReads')}
          names={namesOf(LEVELS, LEVEL_NAMES)}
          value={settings.level}
          {...usual}
          onChange={(level) => void change({ level })}
        />
        <Choice
          label={say('howMuchIsMarked')}
          names={namesOf(DENSITIES, DENSITY_NAMES)}
          value={settings.density}
          {...usual}
          onChange={(density) => void change({ density })}
        />
        <KindChoice inUse={inUse} />
        <Switch checked={settings.showLearning} {...usual} onChange={(showLearning) => void change({ showLearning })}>
          {say('showLearning')}
        </Switch>
        {settings.known.length > 0 && (
          <p class="line">
            <span>{say('knownWords', settings.known.length)}</span>
            <a href="../words/index.html">{say('yourWords')}</a>
          </p>
        )}
      </section>
      <section>
        <h2>{say('explanations')}</h2>
        <Choice
          label={say('explainWhen')}
          names={namesOf(OPENINGS, OPENING_NAMES)}
          value={settings.opening}
          {...usual}
          onChange={(opening) => void change({ opening })}
        />
        <Choice
          label={say('explainWhich')}
          names={[
            ['any', say('wordsAny')],
            ['marked', say('wordsMarked')],
          ]}
          value={settings.words}
          {...usual}
          onChange={(words) => void change({ words })}
        />
        <Choice
          label={say('delay')}
          names={DELAYS.map((delay) => [delay, say('milliseconds', delay)])}
          value={String(settings.delay) as (typeof DELAYS)[number]}
          {...usual}
          onChange={(delay) => void change({ delay: Number(delay) })}
        />
      </section>
      <section>
        <h2>{say('looks')}</h2>
        <Choice
          label={say('theme')}
          names={namesOf(THEMES, THEME_NAMES)}
          value={settings.theme}
          {...usual}
          onChange={(theme) => void change({ theme })}
        />
        <Choice
          label={say('textSize')}
          names={SIZES.map((size) => [size, `${size}%`])}
          value={String(settings.textSize) as (typeof SIZES)[number]}
          {...usual}
          onChange={(size) => void change({ textSize: Number(size) })}
        />
      </section>
      <section>
        <h2>{say('sitesOff')}</h2>
        {settings.sitesOff.length === 0 && <p class="quiet">{say('noSitesOff')}</p>}
        <ul>
          {settings.sitesOff.map((site) => (
            <li key={site} class="line">
              <span>{siteName(site)}</span>
              <button type="button" class="link" onClick={() => void change({ sitesOff: settings.sitesOff.filter((one) => one !== site) })}>
                {say('switchOnSite')}
                <span class="unseen"> {siteName(site)}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <Keyboard />
      <section>
        <h2>{say('about')}</h2>
        <p>{say('aboutText', browser.runtime.getManifest().version)}</p>
      </section>
    </main>
  );
}
