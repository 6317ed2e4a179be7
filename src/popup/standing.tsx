import { useEffect, useState } from 'preact/hooks';
import { browser } from '../extension/browser.ts';
import { pageWords } from '../ui/page-words.ts';
import { say } from '../ui/say.ts';
import type { ActivePage } from '../ui/use-active-page.ts';

/** How the page in front of the reader stands, where there is something to say, and what can be done about it. */
export function Standing({ page: { tab, summary, asking } }: { page: ActivePage }) {
  const [reloaded, setReloaded] = useState(false);
  const filesAllowed = useFilesAllowed();
  const words = pageWords(summary, asking);
  if (!words) return null;
  const isUnreachable = !summary && !asking;
  const reload = () => {
    setReloaded(true);
    void browser.tabs.reload(tab);
  };
  return (
    <section class="state" aria-live="polite">
      <h2>{words.title}</h2>
      {!(isUnreachable && reloaded) && <p class="quiet">{words.text}</p>}
      {isUnreachable && (
        <>
          {reloaded && <p class="quiet">{say('pageOfTheBrowser')}</p>}
          {!filesAllowed && <p class="quiet">{say('filesNotAllowed')}</p>}
          {!reloaded && tab !== undefined && (
            <button type="button" class="secondary" onClick={reload}>
              {say('reload')}
            </button>
          )}
        </>
      )}
    </section>
  );
}

/** Whether the browser lets the extension read files of this computer; true until it has said no. */
function useFilesAllowed(): boolean {
  const [allowed, setAllowed] = useState(true);
  useEffect(() => {
    void browser.extension?.isAllowedFileSchemeAccess().then(setAllowed);
  }, []);
  return allowed;
}
