import { useState } from 'preact/hooks';
import { askPage } from '../extension/channel.ts';
import type { PageSummary } from '../extension/contract.ts';
import { pageWords, siteName } from '../ui/page-words.ts';
import { Problem } from '../ui/problem.tsx';
import { say } from '../ui/say.ts';
import { useActivePage } from '../ui/use-active-page.ts';
import { type SettingsInUse, useSettings } from '../ui/use-settings.ts';
import { useTheme } from '../ui/use-theme.ts';
import { DigestView } from './digest-view.tsx';
import { Found } from './found.tsx';
import type { Place } from './place.ts';
import { useDigest } from './use-digest.ts';
import { WordView } from './word-view.tsx';

/** The side panel: what the article in front of the reader says. */
export function Panel() {
  const inUse = useSettings();
  useTheme(inUse.settings);
  const { tab, summary, asking } = useActivePage();
  const isSwahili = summary?.state === 'swahili';
  const { digested, problem, again } = useDigest(tab, isSwahili ? summary : undefined);
  /** The tab in which a place was no longer there. */
  const [moved, setMoved] = useState<number>();
  const words = pageWords(summary, asking);

  const show = async (place: Place) => {
    if (tab === undefined || !digested) return;
    const { block, start, end } = place;
    const shown = await askPage(tab, 'show', { revision: digested.article.revision, block, start, end });
    setMoved(shown.ok ? undefined : tab);
    if (!shown.ok) again();
  };

  const news = (
    <>
      {problem && <Problem>{problem}</Problem>}
      {digested && moved === tab && <p aria-live="polite">{say('pageChanged')}</p>}
      {isSwahili && summary.progress < 1 && <Progress progress={summary.progress} />}
    </>
  );
  return (
    <>
      {isSwahili && digested ? (
        <DigestView key={digested.article.page} digested={digested} show={(place) => void show(place)}>
          {news}
        </DigestView>
      ) : (
        <main>
          {words && (
            <section class="state" aria-live="polite">
              <h1>{words.title}</h1>
              <p class="quiet">{words.text}</p>
              {(summary?.state === 'off' || summary?.state === 'site off') && <SwitchOn summary={summary} inUse={inUse} />}
            </section>
          )}
          {news}
          {isSwahili && !problem && <Found summary={summary} />}
        </main>
      )}
      {isSwahili && tab !== undefined && (
        <WordView tab={tab} plain={inUse.settings.level === 'beginner'} source={{ title: summary.title, address: summary.address }} />
      )}
    </>
  );
}

/** Switches on again what the reader has switched off. */
function SwitchOn({ summary: { state, site }, inUse }: { summary: PageSummary; inUse: SettingsInUse }) {
  const { settings, loaded, problem, change } = inUse;
  const switchOn = () => void change(state === 'off' ? { on: true } : { sitesOff: settings.sitesOff.filter((one) => one !== site) });
  return (
    <>
      <button type="button" class="primary" disabled={!loaded} onClick={switchOn}>
        {state === 'off' ? say('switchOn') : say('switchOnFor', siteName(site))}
      </button>
      {problem && <Problem>{problem}</Problem>}
    </>
  );
}

/** How far a long page has been read. What stands below grows with it. */
function Progress({ progress }: { progress: number }) {
  return (
    <label class="progress">
      <span class="quiet small">{say('readSoFar', Math.round(progress * 100))}</span>
      <progress value={progress} />
    </label>
  );
}
