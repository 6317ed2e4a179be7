import { useEffect, useState } from 'preact/hooks';
import { say } from './say.ts';

const LANGUAGES = { sourceLanguage: 'sw', targetLanguage: 'en' };

/** What Chrome has built in: a translator that runs on the computer. */
interface BrowserTranslator {
  availability(of: typeof LANGUAGES): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create(of: typeof LANGUAGES): Promise<{ translate(text: string): Promise<string>; destroy(): void }>;
}

/**
 * The English of the browser's own translator, where it has one for Swahili: said to be the browser's, and only on a click, since it may
 * have to fetch its model first.
 */
export function BrowserEnglish({ text }: { text: string }) {
  const [translator, setTranslator] = useState<{ it: BrowserTranslator; isHere: boolean }>();
  const [state, setState] = useState<'asked' | 'failed' | { english: string }>();

  useEffect(() => {
    const { Translator: it } = globalThis as { Translator?: BrowserTranslator };
    void it?.availability(LANGUAGES).then(
      (availability) => availability !== 'unavailable' && setTranslator({ it, isHere: availability === 'available' }),
      () => undefined,
    );
  }, []);

  if (!translator) return null;
  const translate = async () => {
    setState('asked');
    try {
      const made = await translator.it.create(LANGUAGES);
      setState({ english: await made.translate(text) });
      made.destroy();
    } catch {
      setState('failed');
    }
  };
  return (
    <section aria-live="polite">
      {state === undefined && (
        <button type="button" class="offer" onClick={() => void translate()}>
          {say(translator.isHere ? 'askBrowser' : 'askBrowserDownload')}
        </button>
      )}
      {state === 'asked' && !translator.isHere && <p class="note">{say('browserDownloading')}</p>}
      {state === 'failed' && <p class="note">{say('browserFailed')}</p>}
      {typeof state === 'object' && (
        <>
          <p class="label">{say('browserEnglish')}</p>
          <p lang="en">{state.english}</p>
        </>
      )}
    </section>
  );
}
