import { useState } from 'preact/hooks';
import { digestJson, digestMarkdown, entriesCsv } from '../swahili/index.ts';
import { say } from '../ui/say.ts';
import { Section } from './section.tsx';
import type { Digested } from './use-digest.ts';

const FORMATS = [
  { name: 'Markdown', ending: 'md', type: 'text/markdown' },
  { name: 'JSON', ending: 'json', type: 'application/json' },
  { name: 'CSV', ending: 'csv', type: 'text/csv' },
] as const;

type Format = (typeof FORMATS)[number];

/** A title as the name of a file: its words, as many as a list of files has room for. */
function fileName(title: string): string {
  const words = title.match(/[\p{L}\p{M}\p{N}]+/gu)?.join('-') ?? '';
  return /^.{1,60}(?=-|$)/u.exec(words)?.[0] ?? 'msomaji';
}

/** The digest to take away, for those who write: copied, or saved as a file. */
export function Export({ digested: { article, digest } }: { digested: Digested }) {
  const [done, setDone] = useState('');
  const write = ({ ending }: Format): string => {
    const source = { title: article.title, address: article.address, read: new Date() };
    return ending === 'md' ? digestMarkdown(digest, source) : ending === 'json' ? digestJson(digest, source) : entriesCsv(digest, source);
  };
  const copy = async (format: Format) => {
    try {
      await navigator.clipboard.writeText(write(format));
      setDone(say('copied', format.name));
    } catch {
      setDone(say('notCopied'));
    }
  };
  const save = (format: Format) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([write(format)], { type: format.type }));
    link.download = `${fileName(article.title)}.${format.ending}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
    setDone(say('savedAs', link.download));
  };
  return (
    <Section name="export" title={say('export')}>
      <ul class="export">
        {FORMATS.map((format) => (
          <li key={format.name}>
            <span>{format.name}</span>
            <button type="button" aria-label={say('copyFormat', format.name)} onClick={() => void copy(format)}>
              {say('copy')}
            </button>
            <button type="button" aria-label={say('saveFormat', format.name)} onClick={() => save(format)}>
              {say('save')}
            </button>
          </li>
        ))}
      </ul>
      <p class="small done" aria-live="polite">
        {done}
      </p>
    </Section>
  );
}
