/** About what a headline may have. */
const LONGEST = 140;
/** Less is not worth a semicolon. */
const WORTH = 32;
/** A headline that shares this much of its words with the sentence says the same. */
const SAME = 0.45;

/** Where a long sentence can end early: before a clause that only adds. */
const CLAUSE =
  /(?:,(?!\d)|;| [–—-]| (?:while|after|before|because|where|when|since|until|although|despite|saying|adding|following|in order to|so that|according to|but)\b)/g;
/** Where it can end if there is nothing better. */
const PHRASE = / (?:and|that|to|in|at|on|for|with|by|from|during|about|against|of)\b/g;
/** Words that nothing may end in. */
const DANGLING =
  /(?:[,;:–—-]|\b(?:a|an|the|of|in|on|at|to|for|with|by|from|and|or|but|that|which|who|as|is|are|was|were|be|been|has|have|had|will|would|can|could|may|must|should|not|their|his|her|its|this|these|about|between|more|than|during|against|into|under|over))$/i;

function withoutDangling(text: string): string {
  let clean = text.trim();
  for (let before = ''; before !== clean; ) {
    before = clean;
    clean = clean.replace(DANGLING, '').trim();
  }
  return clean;
}

/** The last place before `longest`, and not before `least`, where the pattern matches; 0 if there is none. */
function lastBorder(text: string, pattern: RegExp, least: number, longest: number): number {
  let cut = 0;
  for (const match of text.matchAll(pattern)) if (match.index <= longest && match.index >= least) cut = match.index;
  return cut;
}

/** A sentence as a headline: without its full stop, cut before what only adds. */
export function shorten(text: string, longest = LONGEST): string {
  const whole = text.replace(/(?<!\.\p{L})[.\s]+$/u, '');
  if (whole.length <= longest) return whole;
  const clause = lastBorder(whole, CLAUSE, Math.min(longest / 2, 40), longest);
  if (clause > 0) return withoutDangling(whole.slice(0, clause));
  const phrase = lastBorder(whole, PHRASE, longest / 3, longest - 2) || whole.lastIndexOf(' ', longest - 2);
  return `${withoutDangling(whole.slice(0, phrase))} …`;
}

const EMPTY = new Set(
  'a an the of in on at to for with by from and or but that which who as is are was were be been has have had will would can could may must not their his her its this these it they he she there'.split(
    ' ',
  ),
);
const stem = (word: string): string =>
  word
    .replace(/(?:’s|'s|’)$/, '')
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ing|ed|es|s|e)$/, '');

/** The words of a text that say something, without their endings. */
function contentOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  return new Set(words.filter((w) => !EMPTY.has(w)).map(stem));
}

const PARTS = /(?:, |; | [–—] | (?=(?:in|at|on|with|after|by|during|for|to|from) (?:the )?(?:\w+ of )?[\p{Lu}\p{N}]))/u;
/** A part that can stand behind a headline by itself: where, when, with whom. */
const STANDS = /^(?:in|at|on|with|after|during) (?:the )?(?:\w+ of )?\p{Lu}/u;

/** Of a sentence that says what the headline says: the first where, when or with whom that is new. */
function newPart(text: string, known: ReadonlySet<string>, longest: number): string {
  for (const part of text.replace(/[.\s]+$/, '').split(PARTS)) {
    if (!STANDS.test(part)) continue;
    const short = shorten(part, longest);
    const words = [...contentOf(short)];
    const fresh = words.filter((w) => !known.has(w));
    if (!short.endsWith('…') && fresh.length * 2 > words.length) return short;
  }
  return '';
}

/** One line of English that tells what the article says: its headline, and of its top sentence what the headline does not say. */
export function gist(headline: string | undefined, topSentence: string | undefined): string {
  const title = shorten(unquoted(headline ?? ''));
  if (!topSentence) return title;
  const top = unquoted(topSentence);
  if (title === '') return shorten(top);
  const rest = LONGEST - title.length - 2;
  const known = contentOf(title);
  const said = contentOf(top);
  const shared = [...known].filter((w) => said.has(w)).length / (known.size || 1);
  if (shared >= SAME) {
    const added = title.endsWith('?') ? '' : newPart(top, known, rest);
    return added === '' ? title : `${title}, ${added}`;
  }
  const clause = rest < WORTH ? '…' : shorten(top, rest);
  if (clause.endsWith('…') || clause.includes(';')) return title;
  return title.endsWith('?') ? `${title} ${clause}` : `${title}; ${joined(clause)}`;
}

/** A quotation mark without its partner says nothing. */
const unquoted = (text: string): string => ((text.match(/"/g) ?? []).length % 2 === 1 ? text.replace('"', '') : text).trim();

/** Behind a semicolon a sentence begins small, but for names and what is written with capitals. */
const joined = (text: string): string =>
  text.replace(/^(?:The|A|An|They|He|She|It|In|On|At|There|After|When|This|These|According)\b/, (word) => word.toLowerCase());
