const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What English says of -kubwa beside “big”, by the noun. */
const SIZES: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    'large',
    words('number amount quantity part crowd group sum area percentage majority portion population share scale army force quantity extent'),
  ],
  [
    'great',
    words(
      'influence concern joy success importance respect need danger effort pressure opportunity interest power hope ability skill fear anger sorrow grief trust honour courage loss value help aid support happiness pain suffering enthusiasm pleasure knowledge role demand meaning benefit threat',
    ),
  ],
  [
    'major',
    words(
      'challenge change attack decision issue problem impact effect blow debate reform project conflict crisis operation obstacle cause step reason source event investment violation disaster difference contract damage talks victory scandal',
    ),
  ],
];

export const sizeOf = (noun: string, otherwise: string): string => SIZES.find(([, nouns]) => nouns.has(noun))?.[0] ?? otherwise;
