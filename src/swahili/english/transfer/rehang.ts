/** Links that English sees otherwise: what the tree has linked as Swahili goes is hung on another word. */
import { subjectsOf } from './agree.ts';
import { type Links, NOMINAL } from './links.ts';

const BEFORE_CLAUSE = /^(?:(?:mara )?(?:baada|kabla) ya|licha ya|tangu|bila|kufuatia|badala ya)$/;
const WORKS = /^(?:picha|video|makala|ripoti|taarifa|tafsiri|mchoro|katuni)$/;

/** A noun that hangs nowhere and stands directly before a verb without a subject is its subject, though the concord is another one: mashirika zilipendekeza. */
export function adopt(links: Links, at: number): void {
  const { words } = links;
  let next = at + 1;
  while (next < words.length && (links.taken[next] || links.isBelow(next, at))) next++;
  const verb = words[next];
  if (
    !verb ||
    (verb.kind !== 'verb' && verb.kind !== 'copula') ||
    (verb.reading?.grammar.relative !== undefined &&
      typeof verb.reading.grammar.relative === 'number' &&
      verb.reading.grammar.relative < 16)
  )
    return;
  const [subject] = subjectsOf(verb.reading?.grammar ?? {});
  if (typeof subject === 'string' || (subject !== undefined && subject > 14) || verb.reading?.grammar.tense === 'imperative') return;
  let head = next;
  while (links.above[head]?.relation === 'auxiliary') head = links.above[head]!.governor;
  if (words.some((w) => links.above[w.at]?.governor === head && links.above[w.at]!.relation === 'subject')) return;
  links.above[at] = { relation: 'subject', dependent: at, governor: head, by: 'beside', sure: false };
}

/** “kila kipindi kina miaka saba”: a time that the verb agrees with is its subject, where it has no other. */
export function timesAsSubjects(links: Links): void {
  for (const { at, kind, classes } of links.words) {
    const edge = links.above[at];
    if (kind !== 'noun' || edge?.relation !== 'oblique' || edge.governor < at) continue;
    const verb = links.words[edge.governor]!;
    const subjects = subjectsOf(verb.reading?.grammar ?? {});
    if (typeof subjects[0] !== 'number' || subjects[0] <= 2 || subjects[0] > 14 || !classes.some((c) => subjects.includes(c))) continue;
    const beside = links.words.slice(at + 1, edge.governor).every((w) => links.isBelow(w.at, at));
    const marked = links.words.some((w) => links.above[w.at]?.governor === at && links.above[w.at]!.relation === 'marker');
    const other = links.words.some((w) => links.above[w.at]?.governor === edge.governor && links.above[w.at]!.relation === 'subject');
    if (beside && !marked && !other) links.above[at] = { ...edge, relation: 'subject' };
  }
}

/** “na hatimaye uchaguzi umeonyesha”: a conjunction before a subject introduces its clause, and nothing hangs on what only introduces. */
export function rehang(links: Links): void {
  for (const { at, kind } of links.words) {
    const edge = links.above[at];
    if (!edge) continue;
    const over = links.above[edge.governor];
    if (
      edge.relation === 'marker' &&
      kind === 'conjunction' &&
      over?.relation === 'subject' &&
      links.words[over.governor]!.kind !== 'infinitive'
    )
      links.above[at] = { ...edge, governor: over.governor };
  }
  for (const { at } of links.words) {
    const edge = links.above[at];
    const over = edge && links.above[edge.governor];
    if (!edge || over?.relation !== 'marker') continue;
    links.above[at] = { ...edge, governor: over.governor };
  }
  for (const { at, kind } of links.words) {
    const edge = links.above[at];
    const head = edge && links.words[edge.governor]!;
    // “baada ya mkutano kumalizika”: after the meeting ended.
    if (edge?.relation === 'complement' && kind === 'infinitive' && head && NOMINAL.has(head.kind)) {
      const marker = links.words.find(
        (w) => links.above[w.at]?.governor === head.at && links.above[w.at]!.relation === 'marker' && BEFORE_CLAUSE.test(w.form),
      );
      const over = links.above[head.at];
      if (marker && over) {
        links.above[at] = { ...over, relation: 'adverbial', dependent: at };
        links.above[head.at] = { ...edge, relation: 'subject', dependent: head.at, governor: at };
        links.above[marker.at] = { ...links.above[marker.at]!, governor: at };
      }
    }
    // “na mkewe … na polisi”: who does it is said with the second na.
    const by =
      edge?.relation === 'conjunct'
        ? links.words.find(
            (w) => w.form === 'na' && w.kind === 'preposition' && w.reading?.gloss === 'by' && links.above[w.at]?.governor === at,
          )
        : undefined;
    const first = edge && links.above[edge.governor];
    if (by && edge && first?.relation === 'agent') {
      links.above[at] = { ...edge, relation: 'agent', governor: first.governor };
      links.above[edge.governor] = { ...first, relation: 'companion' };
    }
    // “kubwa na nzuri”: two adjectives of one noun.
    const before = links.words[at - 2];
    if (
      edge?.relation === 'conjunct' &&
      kind === 'adjective' &&
      head?.kind === 'noun' &&
      before?.kind === 'adjective' &&
      links.above[before.at]?.governor === head.at
    )
      links.above[at] = { ...edge, governor: before.at };
    // “Picha na Amina”: whose work it is.
    if (
      edge?.relation === 'conjunct' &&
      head?.kind === 'noun' &&
      WORKS.test(head.reading?.lemma ?? '') &&
      (kind === 'name' || kind === 'unknown') &&
      at - head.at <= 3
    )
      links.above[at] = { ...edge, relation: 'agent' };
  }
}
