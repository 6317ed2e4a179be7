/**
 * What an Anki collection of schema 11, the one that every Anki and AnkiDroid opens, holds besides notes and cards.
 * Source: the description of the database in the wiki of AnkiDroid, “Database Structure”.
 */

export const TABLES = `
CREATE TABLE col (id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL, ver integer NOT NULL, dty integer NOT NULL,
  usn integer NOT NULL, ls integer NOT NULL, conf text NOT NULL, models text NOT NULL, decks text NOT NULL, dconf text NOT NULL, tags text NOT NULL);
CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL, usn integer NOT NULL, tags text NOT NULL,
  flds text NOT NULL, sfld integer NOT NULL, csum integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL, mod integer NOT NULL, usn integer NOT NULL,
  type integer NOT NULL, queue integer NOT NULL, due integer NOT NULL, ivl integer NOT NULL, factor integer NOT NULL, reps integer NOT NULL,
  lapses integer NOT NULL, left integer NOT NULL, odue integer NOT NULL, odid integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
CREATE TABLE revlog (id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL, ivl integer NOT NULL, lastIvl integer NOT NULL,
  factor integer NOT NULL, time integer NOT NULL, type integer NOT NULL);
CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_notes_csum ON notes (csum);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_revlog_cid ON revlog (cid);
`;

export const FIELDS = ['Swahili', 'English', 'Parts', 'Sentence', 'Sentence in English', 'Note', 'Source'] as const;

/** One deck and one note type, always with the same numbers: a second import adds to the first. */
export const DECK = 1_764_000_000_001;
const MODEL = 1_764_000_000_002;
export const NOTE_TYPE = MODEL;

const ANSWER = '{{FrontSide}}<hr id="answer">';
const DETAILS =
  '{{#Parts}}<p class="parts">{{Parts}}</p>{{/Parts}}{{#Sentence}}<p>{{Sentence}}</p>{{/Sentence}}{{#Sentence in English}}<p class="quiet">{{Sentence in English}}</p>{{/Sentence in English}}{{#Note}}<p>{{Note}}</p>{{/Note}}{{#Source}}<p class="quiet">{{Source}}</p>{{/Source}}';

const TEMPLATES = [
  {
    name: 'Swahili to English',
    qfmt: '<p class="word">{{Swahili}}</p>{{#Sentence}}<p>{{Sentence}}</p>{{/Sentence}}',
    afmt: `${ANSWER}<p class="word">{{English}}</p>${DETAILS.replace('{{#Sentence}}<p>{{Sentence}}</p>{{/Sentence}}', '')}`,
  },
  { name: 'English to Swahili', qfmt: '<p class="word">{{English}}</p>', afmt: `${ANSWER}<p class="word">{{Swahili}}</p>${DETAILS}` },
];

const STYLE = `.card { font: 20px/1.45 system-ui, sans-serif; text-align: center; max-width: 34em; margin: auto; }
.word { font-size: 28px; } .parts { letter-spacing: 0.02em; } .quiet { opacity: 0.7; font-size: 16px; }`;

const deck = (id: number, name: string, seconds: number) => ({
  id,
  name,
  mod: seconds,
  usn: -1,
  desc: '',
  dyn: 0,
  conf: 1,
  collapsed: false,
  browserCollapsed: false,
  extendNew: 0,
  extendRev: 0,
  newToday: [0, 0],
  revToday: [0, 0],
  lrnToday: [0, 0],
  timeToday: [0, 0],
});

const model = (seconds: number) => ({
  id: MODEL,
  name: 'Msomaji',
  type: 0,
  mod: seconds,
  usn: -1,
  sortf: 0,
  did: DECK,
  tags: [],
  vers: [],
  css: STYLE,
  latexPre: '\\documentclass[12pt]{article}\\begin{document}',
  latexPost: '\\end{document}',
  flds: FIELDS.map((name, ord) => ({ name, ord, sticky: false, rtl: false, font: 'Arial', size: 20, media: [] })),
  tmpls: TEMPLATES.map((t, ord) => ({ ...t, ord, did: null, bqfmt: '', bafmt: '' })),
  req: [
    [0, 'any', [0]],
    [1, 'any', [1]],
  ],
});

const OPTIONS = {
  id: 1,
  name: 'Default',
  mod: 0,
  usn: 0,
  maxTaken: 60,
  autoplay: true,
  timer: 0,
  replayq: true,
  dyn: false,
  new: { bury: true, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 7], order: 1, perDay: 20, separate: true },
  lapse: { delays: [10], leechAction: 0, leechFails: 8, minInt: 1, mult: 0 },
  rev: { bury: true, ease4: 1.3, fuzz: 0.05, ivlFct: 1, maxIvl: 36500, minSpace: 1, perDay: 200 },
};

/** The one row of `col`, in the order of its columns. @param created milliseconds */
export function collectionRow(created: number, nextPosition: number): (number | string)[] {
  const seconds = Math.floor(created / 1000);
  const settings = {
    activeDecks: [DECK],
    curDeck: DECK,
    curModel: String(MODEL),
    nextPos: nextPosition,
    newSpread: 0,
    collapseTime: 1200,
    timeLim: 0,
    estTimes: true,
    dueCounts: true,
    addToCur: true,
    sortType: 'noteFld',
    sortBackwards: false,
  };
  const decks = { 1: deck(1, 'Default', seconds), [DECK]: deck(DECK, 'Msomaji', seconds) };
  return [
    1,
    seconds,
    created,
    created,
    11,
    0,
    0,
    0,
    ...[settings, { [MODEL]: model(seconds) }, decks, { 1: OPTIONS }, {}].map((o) => JSON.stringify(o)),
  ];
}
