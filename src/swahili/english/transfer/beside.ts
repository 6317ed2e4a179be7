/** Links between words that stand side by side, where the tree has left them alone. */
import type { Word } from '../../syntax/tree.ts';
import { subjectsOf } from './agree.ts';
import type { Links } from './links.ts';
import { isNumber } from './number-word.ts';

const ASPECTS: ReadonlySet<string> = new Set(['while', 'present', 'perfect', 'not yet']);
const QUANTITY: ReadonlySet<string> = new Set(['noun', 'numeral', 'adjective']);

/** Auxiliaries and words that point at the word beside them, where the tree has left them alone: waliokuwa wamekosa, huenda … */
export function join(links: Links): void {
  const { words } = links;
  for (const word of words) {
    const { at, kind, reading } = word;
    if (links.taken[at]) continue;
    degree(links, word);
    if (kind === 'verb' && reading?.lemma === 'wa' && !reading.grammar.possession && reading.grammar.tense !== 'infinitive') {
      const main = words.slice(at + 1, at + 3).find((w) => w.kind !== 'adverb');
      const tense = main?.reading?.grammar.tense;
      if (main?.kind !== 'verb' || !tense || !ASPECTS.has(tense) || links.above[at]?.relation === 'auxiliary') continue;
      const own = subjectsOf(reading.grammar);
      if (!subjectsOf(main.reading!.grammar).some((c) => own.includes(c))) continue;
      makeAuxiliary(links, at, main.at);
    } else if (word.form === 'na' && isNumber(words[at - 1]) && isNumber(words[at + 1]) && !links.taken[at + 1]) {
      // kumi na mbili: one number.
      links.above[at + 1] = { relation: 'modifier', dependent: at + 1, governor: at - 1, by: 'number', sure: true };
      links.above[at] = { relation: 'marker', dependent: at, governor: at + 1, by: 'number', sure: true };
    } else if (
      kind === 'connective' &&
      links.above[at]?.relation === 'marker' &&
      at > 0 &&
      !links.above[at - 1] &&
      !links.taken[at - 1] &&
      QUANTITY.has(words[at - 1]!.kind)
    ) {
      // “maelfu ya vijana walishiriki”: what “of” stands behind is the head.
      const inner = links.above[at]!.governor;
      const over = links.above[inner];
      if (over && over.relation !== 'possessor' && over.relation !== 'modifier' && inner > at && !links.isBelow(over.governor, at - 1)) {
        links.above[at - 1] = { ...over, dependent: at - 1 };
        links.above[inner] = { relation: 'possessor', dependent: inner, governor: at - 1, by: 'beside', sure: false };
      }
    } else if (/^(?:namna|jinsi)$/.test(word.form)) {
      // “namna serikali inavyotumia fedha”: how the government uses money.
      const verb = words.slice(at + 1, at + 12).find((w) => w.kind === 'verb');
      if (verb && verb.reading?.grammar.relative === 'manner' && !links.isBelow(at, verb.at))
        links.above[verb.at] = { relation: 'antecedent', dependent: verb.at, governor: at, by: 'how', sure: true };
    } else if (word.form === 'huenda' || /^(?:ni )?lazima$/.test(word.form)) {
      const wants = word.form === 'huenda' ? undefined : 'subjunctive';
      const verb = words
        .slice(at + 1, at + 12)
        .find((w) => w.kind === 'verb' && w.reading!.grammar.relative === undefined && (!wants || w.reading!.grammar.tense === wants));
      if (verb && !links.isBelow(verb.at, at))
        links.above[at] = { relation: 'modifier', dependent: at, governor: verb.at, by: 'huenda', sure: true };
    } else if (
      kind === 'connective' &&
      links.above[at]?.relation !== undefined &&
      links.above[at + 1]?.governor === at &&
      words[at - 1]?.kind === 'noun'
    ) {
      // “gari za kibinafsi”: the adverb describes the noun before “of”.
      links.above[at + 1] = { relation: 'modifier', dependent: at + 1, governor: at - 1, by: 'beside', sure: false };
      links.above[at] = { relation: 'marker', dependent: at, governor: at + 1, by: 'beside', sure: false };
    } else if (!links.above[at] && (kind === 'possessive' || kind === 'demonstrative') && at > 0) {
      const before = words[at - 1]!;
      if (before.kind === 'noun' && !links.taken[at - 1] && !links.isBelow(at - 1, at))
        links.above[at] = { relation: 'modifier', dependent: at, governor: at - 1, by: 'beside', sure: false };
    }
  }
}

/** “ni ndogo sana”, “takribani watu 20”: what stands beside an adjective or a counted noun belongs to it. */
function degree(links: Links, { at, form }: Word): void {
  const before = links.words[at - 1];
  const next = links.words[at + 1];
  let governor = -1;
  if (
    /^(?:zaidi ya|takriban|takribani|pungufu ya)$/.test(form) &&
    before?.kind === 'noun' &&
    next?.kind === 'numeral' &&
    !links.taken[at - 1] &&
    !links.isBelow(at - 1, at + 1)
  ) {
    links.above[at + 1] = { relation: 'oblique', dependent: at + 1, governor: at - 1, by: 'beside', sure: true };
    links.above[at] = { relation: 'marker', dependent: at, governor: at + 1, by: 'beside', sure: true };
    return;
  }
  if (/^(?:sana|mno|kabisa|zaidi)$/.test(form) && before?.kind === 'adjective' && !links.taken[at - 1]) governor = at - 1;
  else if (form === 'zaidi' && before?.kind === 'noun' && !links.taken[at - 1] && links.above[at - 1]?.relation === 'object')
    governor = at - 1;
  else if (form === 'zaidi' && before?.kind === 'adverb') governor = at - 1;
  else if (/^takribani?$/.test(form) && next && (next.kind === 'noun' || next.kind === 'numeral') && !links.taken[at + 1])
    governor = at + 1;
  if (governor >= 0 && !links.isBelow(governor, at))
    links.above[at] = { relation: 'modifier', dependent: at, governor, by: 'beside', sure: true };
}

/** What hung on kuwa hangs on the verb behind it. */
function makeAuxiliary(links: Links, at: number, main: number): void {
  const over = links.above[at];
  links.above[main] = undefined;
  for (const word of links.words) {
    const edge = links.above[word.at];
    if (edge?.governor === at && word.at !== main) links.above[word.at] = { ...edge, governor: main };
  }
  if (over && over.governor !== main && !links.isBelow(over.governor, main)) links.above[main] = { ...over, dependent: main };
  links.above[at] = { relation: 'auxiliary', dependent: at, governor: main, by: 'beside', sure: true };
}
