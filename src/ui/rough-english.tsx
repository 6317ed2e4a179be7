import { Fragment } from 'preact';
import type { English } from '../swahili/types.ts';
import { say } from './say.ts';

type Piece = English['pieces'][number];

/** Of so many pieces one may be unknown before all of it is doubtful. */
const DOUBTFUL = 8;

/** Whether so little of a rendering is known that it must not look like English to rely on. */
export function isDoubtful({ pieces }: English): boolean {
  const unknown = pieces.filter(({ known, text }) => !known && /\p{Ll}{3}/u.test(text)).length;
  return unknown * DOUBTFUL > pieces.length;
}

interface Props {
  english: English;
  pointed?: Piece | undefined;
  /** Tells which piece the pointer is on, `undefined` when it has left. */
  onPoint?(piece: Piece | undefined): void;
}

/** Rough English: what could not be rendered stays Swahili and looks so; what is doubtful as a whole says so. */
export function RoughEnglish({ english, pointed, onPoint }: Props) {
  const doubtful = isDoubtful(english);
  return (
    <p class={doubtful ? 'doubtful' : undefined} lang="en" onMouseLeave={() => onPoint?.(undefined)}>
      {doubtful && <span class="doubt">{say('doubtful')} </span>}
      {english.pieces.map((piece, index) => (
        <Fragment key={index}>
          {piece.text.startsWith(' ') && ' '}
          {/* biome-ignore lint/a11y/noStaticElementInteractions: a help for the eye; the Swahili stands below for everybody */}
          <span
            class={piece === pointed ? 'pointed' : piece.known ? undefined : 'unknown'}
            lang={piece.known ? undefined : 'sw'}
            onMouseEnter={() => onPoint?.(piece)}
          >
            {piece.text.trimStart()}
          </span>
        </Fragment>
      ))}
    </p>
  );
}
