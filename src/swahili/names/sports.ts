import type { Block } from '../reading/block.ts';
import { FLAG } from './gazetteer.ts';
import { KINDS, type NameSpan } from './labels.ts';
import type { GazetteerMatch, SentenceView } from './sentence.ts';

const ORGANISATION = KINDS.indexOf('organisation');
const PLACE = KINDS.indexOf('place');

const FEWEST = 4;
const SHARE = 0.02;

/** Is this page about sport? One word in fifty is (kocha, mechi, ligi), counting the names of clubs that are no towns. */
export function isAboutSport(blocks: readonly Block[], views: readonly SentenceView[]): boolean {
  let words = 0;
  let sport = views.flatMap(({ matches }) =>
    matches.filter((m) => hasFlag(m, FLAG.club) && !hasFlag(m, FLAG.place) && !hasFlag(m, FLAG.city)),
  ).length;
  for (const { tokens } of blocks)
    for (const { kind, readings } of tokens) {
      if (kind !== 'word') continue;
      words++;
      if (readings[0]?.domain === 'sport') sport++;
    }
  return sport >= FEWEST && sport >= words * SHARE;
}

/** Clubs are called after towns: Liverpool is one on a page about sport, and behind kocha wa or klabu ya on any page; but not in mjini Liverpool. */
export function clubs(spans: readonly NameSpan[], view: SentenceView, aboutSport: boolean): NameSpan[] {
  return spans.map((span) => {
    const [from, to] = [span.from - view.offset, span.to - view.offset];
    const isClub = view.matches.some((m) => m.from === from && m.to === to && hasFlag(m, FLAG.club));
    return isClub && span.kind !== ORGANISATION && (isOfSport(view, from) || (aboutSport && !isBehindPlace(view, from)))
      ? { ...span, kind: ORGANISATION }
      : span;
  });
}

/** Is the name what somebody or something of sport belongs to: mshambuliaji wa Chelsea, ligi ya Uingereza? */
export function isOfSport({ readings }: SentenceView, from: number): boolean {
  return readings[from - 1]?.pos === 'connective' && readings[from - 2]?.domain === 'sport';
}

/** mji wa Liverpool, mjini Liverpool. */
function isBehindPlace({ matches }: SentenceView, from: number): boolean {
  return matches.some((m) => m.to === from - 1 && hasFlag(m, FLAG.placeTitle));
}

/** On a page about sport a town that may be a club, and is known as neither, is no “city in …”, unless the words before it say that it is a place. */
export const mayBeClub = (span: NameSpan, view: SentenceView, aboutSport: boolean): boolean =>
  span.kind === PLACE && (isOfSport(view, span.from - view.offset) || (aboutSport && !isBehindPlace(view, span.from - view.offset)));

const hasFlag = (m: GazetteerMatch, flag: number): boolean => m.senses.some((s) => s.flag === flag);
