import { byWord } from '../text/by-word.ts';
import { startsNounPhrase } from './draft.ts';
import { type Item, pieceOf } from './item.ts';
import { subjunctiveAhead } from './modal.ts';
import { placeWord, prepositionInto, TOWARDS } from './places.ts';
import { OBLIQUE, possessive } from './pronouns.ts';
import type { Sentence } from './sentence.ts';
import { partnerWord } from './together.ts';

/** Behind these a time needs no preposition of its own. */
export const GOVERNS: ReadonlySet<string> = new Set(['preposition', 'of', 'and', 'conjunction', 'copula']);
/** What is done despite, because of or with something. */
const CAUSE = /^(?:despite|because of|due to|following|instead of|without)$/;

/** “baadhi ya nchi hizo”, “baadhi ya nchi zilizoalikwa”. */
const isSpecified = (behind: Item | undefined): boolean =>
  /^(?:demonstrative|possessive|relative)$/.test(behind?.kind ?? '') || behind?.grammar.relative !== undefined;

/** Verbs of what somebody is thanked or blamed for: kumshukuru kwa kusaidia. */
const JUDGES = /^(?:shukuru|pongeza|shutumu|laani|kosoa|sifu|sifia|laumu|hukumu|kamata|shtaki|omba radhi|omba msamaha|tuza|adhibu)$/;

/** The verb whose object stands here. */
const verbBefore = ({ items, at }: Sentence): string =>
  items.slice(Math.max(0, at - OBJECT_LENGTH), at).findLast((i) => i.kind === 'verb')?.lemma ?? '';

/** Verbs of speech and thought. */
const SPEAKS = /^(?:andika|zungumza|zungumzia|sema|ongea|uliza|fikiri|fikiria|soma|jadiliana|hoji|fahamu|jua|toa maoni|lalamika)$/;

/** Verbs of what goes over to somebody: kukabidhi madaraka kwa serikali. */
const HANDS = /^(?:kabidhi|toa|peleka|wasilisha|tuma|rudisha|rejesha|uza|changia|ahidi|andika|eleza|lalamika|tangaza|pa)(?: |$)/;
const OBJECT_LENGTH = 4;

/** Is what stands before kwa an object that goes over to somebody, a body of people? */
function hands(s: Sentence): boolean {
  const { next } = s;
  if (next?.kind !== 'noun' || !BODIES.test(next.lemma.split(' ')[0]!)) return false;
  return HANDS.test(verbBefore(s));
}

const BODIES =
  /^(?:serikali|bunge|jeshi|mahakama|utawala|kampuni|shirika|tume|kamati|umma|taifa|nchi|familia|wizara|chama|baraza|jamii|upinzani|polisi)$/;

export function preposition(s: Sentence, item: Item): void {
  const { next } = s;
  let text = item.english;
  if (item.lemma === 'kwa' && next) {
    // “anajivunia kwa kuwa na”: proud of having.
    if (next.kind === 'verb' && / (?:of|on|at)$/.test(s.writer.last)) text = '';
    else if (next.kind === 'verb') text = JUDGES.test(verbBefore(s)) ? 'for' : 'by';
    else if (s.before && /^toa m?wito$/.test(s.before.lemma)) text = 'on';
    else if (next.kind === 'name' || next.grammar.animate) text = 'to';
    else if (/^(?:asilimia|simu|ndege|treni|gari|basi|jina|meli)$/.test(next.lemma)) text = 'by';
    else if (/^(?:lugha|maneno|sauti|mtindo|kiasi)$/.test(next.lemma)) text = 'in';
    else if (next.lemma === 'ruhusa' || next.lemma === 'idhini') text = 'with';
    else if (hands(s)) text = 'to';
  } else if (item.lemma === 'katika' || item.lemma === 'kwenye') {
    if (next?.lemma === 'date' && OWN_PREPOSITION.test(next.english)) text = '';
    // “walipelekwa katika hospitali”: taken to.
    else if (s.recent && TOWARDS.test(s.recent.lemma)) text = 'to';
    else text = /(?:^| )(?:from|to|in|at|on|into)$/.test(s.writer.last) ? '' : (prepositionInto(s.recent) ?? placeWord(next));
  }
  // “aliandika juu ya safari”: about.
  if (item.lemma === 'juu ya' && SPEAKS.test(verbBefore(s))) text = 'about';
  // “baadhi ya nchi”: some countries; “baadhi ya nchi hizo”: some of the countries.
  if (text === 'some of' && next?.kind === 'noun' && !isSpecified(s.items[s.at + 2])) text = 'some';
  // “eleza kuhusu”: explain, discuss; what about needs no word.
  if (item.lemma === 'kuhusu' && /^(?:eleza|elezea|jadili|taja)$/.test(s.recent?.lemma ?? '')) text = '';
  // “ni kati ya”: is among.
  if (item.lemma === 'kati ya' && (s.before?.kind === 'copula' || s.before?.lemma === 'wa')) text = 'among';
  if (text === 'some') s.discourse.none = true;
  const together = item.lemma === 'na' ? partnerWord(s) : undefined;
  if (together !== undefined) text = together;
  else if (item.lemma === 'na' && next?.kind === 'verb') {
    // Who does it is no infinitive: it goes on.
    s.items[s.at] = { ...item, kind: 'and' };
    text = 'and';
  }
  // “mnamo tarehe 1 Aprili”: on 1 April.
  if (item.lemma === 'mnamo' && next?.lemma === 'tarehe') text = 'on';
  // “kutoka nchini Kenya”, “kabla ya mnamo”: one preposition is enough.
  else if (item.lemma === 'mnamo' && (next?.kind !== 'name' || GOVERNS.has(s.before?.kind ?? ''))) text = '';
  // “tangu vita vianze”, “mpaka daktari afike”: a clause follows.
  if (/^(?:tangu|mpaka|hadi)$/.test(item.lemma) && subjunctiveAhead(s, s.at + 1)) {
    s.items[s.at] = { ...item, kind: 'conjunction' };
    s.breakOff();
    s.link = item.lemma === 'tangu' ? 'since' : 'until';
    s.write(item, s.link);
    return;
  }
  if (/(?:^| )(?:after|before|since)$/.test(text)) s.until = 'clause';
  else if (CAUSE.test(text)) s.until = 'ing';
  s.write(item, text);
}

const OWN_PREPOSITION = /^(?:on|in|at) /;
const WEEKDAY_OR_DAY = /^(?:\d+ )?(?:[A-Z][a-z]+day|[A-Z][a-z]+ \d+,|\d+ [A-Z])/;
const CLOCK = /^\d+(?::\d\d)? [ap]\.m\./;

/** on Monday, in May, at 3 p.m. */
const dated = (english: string): string =>
  WEEKDAY_OR_DAY.test(english)
    ? `on ${english}`
    : CLOCK.test(english)
      ? `at ${english}`
      : /^(?:[A-Z]\w+|\d{4})/.test(english)
        ? `in ${english}`
        : english;

export function adverb(s: Sentence, item: Item): void {
  const { before, next } = s;
  if (item.lemma === 'date') {
    const last = s.writer.pieces
      .slice(-2)
      .map((p) => p.text)
      .join(' ');
    // “mwishoni mwa mwezi Mei”: the date has “the end of” already.
    const stretch = /(?:^| )(beginning|middle|end) of$/.exec(last);
    if (stretch?.[1] === 'middle' && item.english.startsWith('mid-')) {
      s.write(item, item.english.slice('mid-'.length));
      return;
    }
    if (stretch && item.english.includes(`${stretch[1]} of `)) {
      s.write(item, item.english.replace(/^.*? of /, ''));
      return;
    }
    // “na Jumatano serikali ilisema”: and on Wednesday.
    const anew = before?.kind === 'and' && startsNounPhrase(next);
    const preposed = !anew && before !== undefined && GOVERNS.has(before.kind) && (s.writer.pieces.at(-1)?.start ?? 0) >= before.start;
    const governed = preposed || /^(?:on|in|at|of|since|until|from|by)$/i.test(last);
    s.write(item, governed ? item.english : dated(item.english));
    return;
  }
  // “hapo Februari 22”: the date says it.
  if (item.grammar.deixis && next?.lemma === 'date') return;
  // “nchini humo”, “huko Ituri”: the noun says where.
  if (item.grammar.deixis && item.written.length < 6 && before?.grammar.locative) return;
  if (/^(?:hapo|huko|hapa)$/i.test(item.written) && next?.lemma === 'place') return;
  // “bado hajafika”: has not yet come.
  if (item.lemma === 'bado' && next?.kind === 'verb' && next.grammar.tense === 'not yet') return;
  // “katika siku za nyuma”: the adverb brings its own preposition.
  if (
    before?.kind === 'preposition' &&
    before.lemma !== 'tangu' &&
    /^(?:in|at|on|by|for) /.test(item.english) &&
    s.writer.last === before.english
  )
    s.writer.pieces.pop();
  // “vyema zaidi”: better.
  const compared = next?.lemma === 'zaidi' ? COMPARED[item.lemma] : undefined;
  if (compared) {
    s.at++;
    s.write({ ...item, end: next!.end }, compared);
    return;
  }
  // “pale zinapolenga”: when.
  if (/^(?:pale|pindi)$/.test(item.lemma) && next?.grammar.relative === 16) return;
  // “fanya vyema zaidi”: do better.
  const piece = s.writer.pieces.at(-1);
  if (item.lemma === 'zaidi' && before?.kind === 'verb' && piece?.text.endsWith(' well')) {
    s.writer.pieces[s.writer.pieces.length - 1] = { ...piece, text: piece.text.replace(/well$/, 'better'), end: item.end };
    return;
  }
  // “karibuni nusu ya nchi”: nearly half.
  if (/^karibu(?:ni)?$/.test(item.lemma) && (next?.lemma === 'nusu' || next?.kind === 'numeral')) {
    s.write(item, 'nearly');
    return;
  }
  // “hawezi kamwe”: cannot ever; the verb has denied it.
  if (item.lemma === 'kamwe' && before?.kind === 'verb' && before.grammar.negative) {
    s.write(item, 'ever');
    return;
  }
  // “ni mapema mno”: too early.
  if (item.lemma === 'mno' && before?.kind === 'adverb') {
    s.writer.insert(s.writer.pieces.length - 1, { ...pieceOf(item, 'too') });
    return;
  }
  if (/^(?:sana|mno)$/.test(item.lemma) && before?.kind === 'verb' && intensify(s, item)) return;
  const text = item.adverbial ?? item.english;
  s.write(item, text.replace(/\bhis or her\b/, possessive(1, s.discourse)));
}

/** “wameathirika sana”, “walifurahi sana”, “anapenda sana”: greatly affected, very happy, likes very much. @returns false where the verb stands otherwise. */
function intensify(s: Sentence, item: Item): boolean {
  const piece = s.writer.pieces.at(-1);
  const be = piece && /^((?:.* )?(?:be|been|being|is|are|am|was|were)(?: not)?) (\w+)((?: .*)?)$/.exec(piece.text);
  if (!be) {
    s.write(item, WISHES.test(s.before!.lemma) ? 'very much' : 'greatly');
    return true;
  }
  const [, first, word, rest] = be;
  const how = /(?:ed|en)$/.test(word!) && !FEELINGS.test(word!) ? 'greatly' : /ing$/.test(word!) ? undefined : 'very';
  if (how === undefined) return false;
  s.writer.pieces[s.writer.pieces.length - 1] = { ...piece, text: `${first} ${how} ${word}${rest}` };
  return true;
}

const COMPARED: Readonly<Record<string, string>> = byWord({
  vyema: 'better',
  vizuri: 'better',
  vema: 'better',
  vibaya: 'worse',
  haraka: 'faster',
});
const WISHES = /^(?:penda|taka|shukuru|tumaini|tarajia|furahia|hitaji)$/;
const FEELINGS = /^(?:saddened|worried|tired|concerned|surprised|disappointed|pleased|excited|interested|limited)$/;

/** “mwenye umri wa miaka 40”: aged 40. */
export function having(s: Sentence, item: Item): void {
  const ahead = s.items.slice(s.at + 1, s.at + 5);
  const number = ahead.findIndex((i) => i.kind === 'numeral');
  if (
    /^(?:umri|mwaka)/.test(ahead[0]?.lemma ?? '') &&
    number > 0 &&
    ahead.slice(1, number).every((i) => i.kind === 'of' || i.lemma === 'mwaka')
  ) {
    const years = ahead[number]!;
    s.write({ ...item, end: years.end }, `aged ${years.english}`);
    s.at += number + 1;
  } else s.write(item, item.english);
}

/** “dhidi yake”, “nyuma yake”: against him, behind him; behind a noun that it does not agree with, nothing better than “his”. */
export function possessor(s: Sentence, item: Item): void {
  const owner = String(item.grammar.possessor);
  const pronoun =
    { I: 'I', you: 'you', we: 'we', 'you all': 'you' }[owner] ??
    (owner === '2' ? 'they' : s.discourse.person ? (s.discourse.gender ?? 'they') : 'it');
  // “nyumbani kwake”: at his home.
  if (s.writer.last === 'home') {
    s.writer.pieces.pop();
    s.write({ ...item, start: s.before!.start }, `at ${possessive(item.grammar.possessor!, s.discourse)} home`);
  } else if (s.before?.kind === 'preposition' || s.before?.kind === 'adverb') s.write(item, OBLIQUE[pronoun] ?? pronoun);
  else if (s.phrased) s.write(item, item.english);
}
