import type { ComponentChildren } from 'preact';
import type { Question } from '../library/review/queue.ts';
import type { SavedWord, Sighting } from '../library/saved.ts';
import { say } from '../ui/say.ts';

/** What a question shows before and after the answer. */
interface Faces {
  ask: string;
  front: ComponentChildren;
  back: ComponentChildren;
}

const metWith = ({ sightings }: SavedWord): Sighting | undefined => sightings.find((s) => s.end > s.start);

const Sentence = ({ sighting, hidden }: { sighting: Sighting; hidden: boolean }) => {
  const { sentence, start, end } = sighting;
  return (
    <p class="sentence" lang="sw">
      {sentence.slice(0, start)}
      {hidden ? <span class="gap">…</span> : <mark>{sentence.slice(start, end)}</mark>}
      {sentence.slice(end)}
    </p>
  );
};

const Lemma = ({ word }: { word: SavedWord }) => (
  <p class="big" lang="sw">
    {word.lemma}
  </p>
);
const Gloss = ({ word }: { word: SavedWord }) => <p class="big">{word.gloss}</p>;

export function facesOf({ word, direction }: Question): Faces {
  const sighting = metWith(word);
  const more = (
    <>
      {sighting && <Sentence sighting={sighting} hidden={false} />}
      {sighting && sighting.english !== '' && <p class="quiet">{sighting.english}</p>}
      {word.note !== '' && <p class="note">{word.note}</p>}
    </>
  );
  switch (direction) {
    case 'to English':
      return {
        ask: say('whatMeans'),
        front: <Lemma word={word} />,
        back: (
          <>
            <Gloss word={word} />
            {more}
          </>
        ),
      };
    case 'to Swahili':
      return {
        ask: say('howInSwahili'),
        front: <Gloss word={word} />,
        back: (
          <>
            <Lemma word={word} />
            {more}
          </>
        ),
      };
    case 'in its sentence':
      return {
        ask: say('whichMissing', word.gloss),
        front: sighting && (
          <>
            <Sentence sighting={sighting} hidden />
            {sighting.english !== '' && <p class="quiet">{sighting.english}</p>}
          </>
        ),
        back: sighting && (
          <>
            <Sentence sighting={sighting} hidden={false} />
            <p lang="sw">{word.lemma}</p>
          </>
        ),
      };
    case 'parts':
      return {
        ask: say('whatParts'),
        front: (
          <p class="big" lang="sw">
            {word.parts.map((p) => p.text).join('')}
          </p>
        ),
        back: (
          <ol class="parts">
            {word.parts.map((part, i) => (
              <li key={i}>
                <b lang="sw">{part.text}</b> <small>{part.gloss}</small>
              </li>
            ))}
          </ol>
        ),
      };
  }
}
