import { useEffect, useState } from 'preact/hooks';
import type { BlockReading } from '../extension/answers.ts';
import { askBackground } from '../extension/channel.ts';
import type { ExplainedWord } from '../extension/contract.ts';
import { marksShown } from '../extension/marks-shown.ts';
import type { Settings } from '../extension/settings.ts';
import type { Mark } from '../swahili/types.ts';
import { Problem } from './problem.tsx';
import { say } from './say.ts';
import { useRoving } from './use-roving.ts';
import { WordCard } from './word-card.tsx';

/** A short article of our own. */
const SAMPLE = [
  'Mawaziri wa Afrika Mashariki wakutana mjini Nairobi',
  'Mawaziri wa mambo ya nje wa Afrika Mashariki wamekutana mjini Nairobi siku ya Jumatatu kujadili usitishaji mapigano nchini Sudan. ' +
    'Umoja wa Afrika umetangaza kwamba mazungumzo ya amani yataendelea, na Wakenya wengi wameunga mkono uamuzi huo.',
] as const;

/** The sample article as the reader would see it on a page with these settings; a click on a word explains it. */
export function Preview({ settings }: { settings: Settings }) {
  const [blocks, setBlocks] = useState<readonly BlockReading[]>([]);
  const [word, setWord] = useState<ExplainedWord>();
  const [problem, setProblem] = useState<string>();
  const list = useRoving<HTMLDivElement>('horizontal');

  useEffect(() => {
    void askBackground('read', { blocks: SAMPLE }).then((answer) => {
      if (answer.ok) setBlocks(answer.value);
      else setProblem(answer.error.message);
    });
  }, []);

  const explain = async (block: number, offset: number) => {
    const answer = await askBackground('explain', { blocks: SAMPLE, block, offset });
    if (answer.ok && answer.value) setWord({ explanation: answer.value, text: SAMPLE[block]! });
  };

  const { level, density, known, kinds } = settings;
  const marked = SAMPLE.map((text, i) => ({ text, marks: blocks[i]?.marks.filter(({ kind }) => kinds[kind]) ?? [] }));
  const shown = marksShown(marked, { level, density, known: new Set(known) });
  return (
    <div class="preview">
      {problem && <Problem>{problem}</Problem>}
      <div class="sample" lang="sw" ref={list}>
        {marked.map(({ text, marks }, block) => (
          <p key={text}>
            {cut(
              text,
              marks.filter((mark) => shown.has(mark)),
            ).map(({ start, words, mark }) =>
              words.trim() === '' ? (
                words
              ) : (
                <button key={start} type="button" class={mark && `kind kind-${mark.kind}`} onClick={() => void explain(block, start)}>
                  {words}
                </button>
              ),
            )}
          </p>
        ))}
      </div>
      <div class="explained" aria-live="polite">
        {word ? <WordCard key={word.explanation.start} {...word} plain={level === 'beginner'} /> : <p class="quiet">{say('clickAWord')}</p>}
      </div>
    </div>
  );
}

/** Cuts a text into its marks and the words between them, each with the space behind it. */
function cut(text: string, marks: readonly Mark[]): { start: number; words: string; mark?: Mark }[] {
  const pieces: { start: number; words: string; mark?: Mark }[] = [];
  let at = 0;
  while (at < text.length) {
    const mark = marks.find(({ start }) => start === at);
    const next = marks.filter(({ start }) => start > at).reduce((least, { start }) => Math.min(least, start), text.length);
    const space = text.indexOf(' ', at);
    const end = mark ? mark.end : Math.min(next, space < 0 ? text.length : space + 1);
    pieces.push({ start: at, words: text.slice(at, end), ...(mark && { mark }) });
    at = end;
  }
  return pieces;
}
