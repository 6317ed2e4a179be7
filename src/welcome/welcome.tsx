import { KINDS } from '../extension/kinds.ts';
import { LEVELS } from '../extension/marks-shown.ts';
import { Choice } from '../ui/choice.tsx';
import { LEVEL_NAMES, namesOf } from '../ui/choices.ts';
import { KindLabel } from '../ui/kind-label.tsx';
import { Preview } from '../ui/preview.tsx';
import { Problem } from '../ui/problem.tsx';
import { say } from '../ui/say.ts';
import { useSettings } from '../ui/use-settings.ts';
import { useShortcuts } from '../ui/use-shortcuts.ts';
import { useTheme } from '../ui/use-theme.ts';

/** The page that opens once, when the extension has been installed: what it does, shown on a sample, and what it cannot do. */
export function Welcome() {
  const { settings, loaded, problem, change } = useSettings();
  useTheme(settings);
  const shortcuts = useShortcuts();
  return (
    <main>
      <header>
        <h1>{say('welcome')}</h1>
        <p class="quiet">{say('welcomeText')}</p>
      </header>
      {problem && <Problem>{problem}</Problem>}
      <section>
        <h2>{say('stepMarks')}</h2>
        <p>{say('stepMarksText')}</p>
        <ul class="legend">
          {KINDS.map((kind) => (
            <li key={kind}>
              <KindLabel kind={kind} many />
            </li>
          ))}
        </ul>
        <Choice
          label={say('whoReads')}
          names={namesOf(LEVELS, LEVEL_NAMES)}
          value={settings.level}
          disabled={!loaded}
          onChange={(level) => void change({ level })}
        />
      </section>
      <section>
        <h2>{say('stepWords')}</h2>
        <p>{say('stepWordsText')}</p>
        <Preview settings={settings} />
      </section>
      <section>
        <h2>{say('stepPanel')}</h2>
        <p>{say('stepPanelText')}</p>
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
      </section>
      <section>
        <h2>{say('whatItCannotDo')}</h2>
        <p>{say('whatItCannotDoText')}</p>
      </section>
    </main>
  );
}
