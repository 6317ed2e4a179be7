/** The Swahili tree as transfer walks it: terms and expressions of several words are one unit, and what nothing claims hangs where it stands. */
import type { Block, Phrase } from '../../reading/block.ts';
import type { Edge, Relation, Tree, Word } from '../../syntax/tree.ts';
import type { Mark } from '../../types.ts';
import { subjectsOf } from './agree.ts';

/** A term or fixed expression that begins at a word and takes the words behind it along. */
export interface Unit {
  mark?: Mark;
  phrase?: Phrase;
  /** End of its last word in the text. */
  end: number;
}

const ASPECTS: ReadonlySet<string> = new Set(['while', 'present', 'perfect', 'not yet']);
/** “alijiunga na elimu”: the na inside the expression introduces what stands behind it. */
const INTRODUCES: ReadonlySet<Relation> = new Set<Relation>(['marker', 'modifier', 'fixed', 'sign']);
const QUANTITY: ReadonlySet<string> = new Set(['noun', 'numeral', 'adjective']);
const PRONOUNS = /^(?:every|some|any|no)(?:one|body|thing)$/;
const NOMINAL: ReadonlySet<string> = new Set(['noun', 'name', 'unknown']);
const PASSED_OVER = /^(?:adjective|demonstrative|possessive|numeral|determiner)$/;
const TAKEN_APART: ReadonlySet<string> = new Set(['verb', 'noun', 'adjective']);
/** “msemaji wa rais Putin”: the title belongs to the name behind it, not to the term. */
const ENDS_IN_TITLE = / wa (?:rais|waziri|waziri mkuu|gavana|mfalme)$/;

const DEPUTIES = /^(?:naibu|kaimu|makamu)$/;
const BEFORE_CLAUSE = /^(?:(?:mara )?(?:baada|kabla) ya|licha ya|tangu|bila|kufuatia|badala ya)$/;
const WORKS = /^(?:picha|video|makala|ripoti|taarifa|tafsiri|mchoro|katuni)$/;
/** A number word: kumi, wawili. */
const isNumber = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.kind === 'numeral' || (word.kind === 'adjective' && /^(?:moja|wili|tatu|nne|tano|nane)$/.test(word.reading?.lemma ?? '')));

export class View {
  readonly words: readonly Word[];
  readonly units: (Unit | undefined)[];
  /** Words that a unit has taken along: they are not said by themselves. */
  readonly taken: Uint8Array;
  private readonly above: (Edge | undefined)[];
  private readonly below: number[][];
  /** First and last word below each word. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** The word inside a unit that a dependent of the unit belongs to, or -1. */
  readonly inside: Int32Array;
  /** How many words hang nowhere but where they stand. */
  loose = 0;

  constructor(
    readonly tree: Tree,
    readonly block: Block,
    marks: readonly Mark[],
  ) {
    const { words } = tree;
    const size = words.length;
    this.words = words;
    this.units = new Array(size);
    this.taken = new Uint8Array(size);
    this.above = new Array(size);
    this.inside = new Int32Array(size).fill(-1);
    this.below = words.map(() => []);
    this.first = Int32Array.from(words, (w) => w.at);
    this.last = Int32Array.from(words, (w) => w.at);
    const heads = this.findUnits(marks);
    this.passOver(heads);
    for (const edge of tree.edges) this.take(edge, heads);
    this.join();
    for (const { at, kind } of this.words)
      if (!this.above[at] && !this.taken[at] && (NOMINAL.has(kind) || this.isPronoun(at))) this.adopt(at);
    this.timesAsSubjects();
    this.rehang();
    for (const word of words) this.above[word.at] && this.below[this.above[word.at]!.governor]!.push(word.at);
    for (const { at } of words) this.widen(at);
    this.hangLoose();
  }

  edge(at: number): Edge | undefined {
    return this.above[at];
  }

  relation(at: number): Relation | undefined {
    return this.above[at]?.relation;
  }

  /** What hangs on a word, in the order of the text. */
  all(at: number): readonly number[] {
    return this.below[at]!;
  }

  child(at: number, relation: Relation): number | undefined {
    return this.below[at]!.find((c) => this.above[c]!.relation === relation);
  }

  children(at: number, relation: Relation): number[] {
    return this.below[at]!.filter((c) => this.above[c]!.relation === relation);
  }

  /** Words without a governor, in the order of the text. */
  roots(): number[] {
    return this.words.filter((w) => !this.above[w.at] && !this.taken[w.at]).map((w) => w.at);
  }

  private findUnits(marks: readonly Mark[]): Int32Array {
    const heads = new Int32Array(this.words.length).fill(-1);
    const { tokens } = this.block;
    const terms = new Map<number, Mark>();
    const persons = new Set<number>();
    for (const mark of marks)
      if (mark.kind === 'term') {
        if (mark.end > (terms.get(mark.start)?.end ?? 0)) terms.set(mark.start, mark);
      } else if (mark.kind === 'person') persons.add(mark.start);
    for (const word of this.words) {
      if (this.taken[word.at] || word.kind === 'sign' || word.kind === 'name' || word.kind === 'date') continue;
      let mark = terms.get(word.start);
      if (mark && ENDS_IN_TITLE.test(mark.key) && persons.has(mark.end + 1)) mark = undefined;
      const { expression } = word;
      const phraseEnd =
        expression && expression.text !== 'wa na' && TAKEN_APART.has(expression.pos) && expression.from === word.from
          ? tokens[expression.to]!.end
          : 0;
      const end = Math.max(mark?.end ?? 0, phraseEnd);
      // “ya kawaida”: what stands behind “of” is an adjective.
      if (word.kind === 'connective') {
        if (phraseEnd > word.end && expression!.pos === 'adjective') this.units[word.at + 1] = { phrase: expression!, end: phraseEnd };
        continue;
      }
      if (end <= word.end) continue;
      const unit: Unit = mark && mark.end >= phraseEnd ? { mark, end } : { phrase: expression!, end };
      if (this.takeAlong(word, unit, heads)) this.units[word.at] = unit;
    }
    return heads;
  }

  /** Takes the words of a unit along, but the one that stands inside without being part of it: mapambano yake dhidi ya rushwa. */
  private takeAlong(head: Word, unit: Unit, heads: Int32Array): boolean {
    const inside: Word[] = [];
    for (let at = head.at + 1; at < this.words.length && this.words[at]!.start < unit.end; at++) inside.push(this.words[at]!);
    if (inside.length === 0 || inside.at(-1)!.end > unit.end || inside.some((w) => w.kind === 'sign')) return false;
    const listed = (unit.mark ? unit.mark.key.slice(unit.mark.key.indexOf(':') + 1) : unit.phrase!.text).split(' ');
    const tokens = inside.reduce((sum, w) => sum + w.to - w.from + 1, head.to - head.from + 1);
    let spare = tokens > listed.length ? 1 : 0;
    const isForeign = (word: Word) =>
      spare > 0 &&
      ((unit.mark ? /^(?:possessive|demonstrative|numeral)$/ : PASSED_OVER).test(word.kind) || isNumber(word)) &&
      !listed.includes(word.reading?.lemma ?? '') &&
      !listed.includes(word.form);
    // “bei ya chini ya mafuta” says more than “bei ya mafuta”.
    if (unit.phrase && spare > 0 && !inside.some(isForeign)) return false;
    for (const word of inside) {
      if (isForeign(word)) {
        spare--;
        continue;
      }
      this.taken[word.at] = 1;
      heads[word.at] = head.at;
    }
    return true;
  }

  private take(edge: Edge, heads: Int32Array): void {
    const { dependent, governor } = edge;
    // A sign is written where it stands.
    if (this.words[dependent]!.kind === 'sign') return;
    const over = heads[governor]! >= 0 ? heads[governor]! : governor;
    if (this.taken[over]) return;
    if (!this.taken[dependent]) {
      if (over === dependent || this.above[dependent] || this.isBelow(over, dependent)) return;
      // “alifanya kazi na ikulu”: worked with; nothing joins the noun inside an expression of a verb.
      const joined =
        over !== governor && edge.relation === 'conjunct' && this.words[over]!.kind !== 'noun' && NOMINAL.has(this.words[dependent]!.kind);
      this.above[dependent] = { ...edge, governor: over, ...(joined && { relation: 'companion' as const }) };
      if (over !== governor) this.inside[dependent] = governor;
    } else {
      // What the unit hangs on may hang on another of its words.
      const head = heads[dependent]!;
      if (!INTRODUCES.has(edge.relation) && over !== head && !this.above[head] && !this.isBelow(over, head))
        this.above[head] = { ...edge, dependent: head, governor: over };
    }
  }

  /** Words that another one has said: tarehe before a date, ni behind a form of kuwa. */
  private passOver(heads: Int32Array): void {
    const { words } = this;
    for (const { at, kind, reading, form } of words) {
      const next = words[at + 1];
      if (kind === 'copula' && /^(?:ni|si|ndi\w+)$/.test(form) && words[at - 1]?.reading?.lemma === 'wa' && words[at - 1]!.kind === 'verb')
        this.drop(at, at - 1, heads);
      if (kind === 'sign' && /^[$€£]$/.test(form) && next?.kind === 'numeral') this.drop(at, at + 1, heads);
      if (kind === 'noun' && DEPUTIES.test(form) && next?.kind === 'noun' && next.classes.includes(1)) this.drop(at, at + 1, heads);
      if (kind !== 'noun' || this.units[at] || !next) continue;
      if (/^(?:tarehe|mwezi|mwaka)$/.test(reading?.lemma ?? '') && next.kind === 'date') this.drop(at, at + 1, heads);
      else if (/^(?:mwezi|siku|mwaka)$/.test(reading?.lemma ?? '') && next.kind === 'connective' && words[at + 2]?.kind === 'date') {
        this.drop(at, at + 2, heads);
        this.drop(at + 1, at + 2, heads);
      }
    }
  }

  private drop(at: number, head: number, heads: Int32Array): void {
    this.taken[at] = 1;
    heads[at] = head;
  }

  /** Auxiliaries and words that point at the word beside them, where the tree has left them alone: waliokuwa wamekosa, huenda … */
  private join(): void {
    const { words } = this;
    for (const word of words) {
      const { at, kind, reading } = word;
      if (this.taken[at]) continue;
      this.degree(word);
      if (kind === 'verb' && reading?.lemma === 'wa' && !reading.grammar.possession && reading.grammar.tense !== 'infinitive') {
        const main = words.slice(at + 1, at + 3).find((w) => w.kind !== 'adverb');
        const tense = main?.reading?.grammar.tense;
        if (main?.kind !== 'verb' || !tense || !ASPECTS.has(tense) || this.above[at]?.relation === 'auxiliary') continue;
        const own = subjectsOf(reading.grammar);
        if (!subjectsOf(main.reading!.grammar).some((c) => own.includes(c))) continue;
        this.makeAuxiliary(at, main.at);
      } else if (word.form === 'na' && isNumber(words[at - 1]) && isNumber(words[at + 1]) && !this.taken[at + 1]) {
        // kumi na mbili: one number.
        this.above[at + 1] = { relation: 'modifier', dependent: at + 1, governor: at - 1, by: 'number', sure: true };
        this.above[at] = { relation: 'marker', dependent: at, governor: at + 1, by: 'number', sure: true };
      } else if (
        kind === 'connective' &&
        this.above[at]?.relation === 'marker' &&
        at > 0 &&
        !this.above[at - 1] &&
        !this.taken[at - 1] &&
        QUANTITY.has(words[at - 1]!.kind)
      ) {
        // “maelfu ya vijana walishiriki”: what “of” stands behind is the head.
        const inner = this.above[at]!.governor;
        const over = this.above[inner];
        if (over && over.relation !== 'possessor' && over.relation !== 'modifier' && inner > at && !this.isBelow(over.governor, at - 1)) {
          this.above[at - 1] = { ...over, dependent: at - 1 };
          this.above[inner] = { relation: 'possessor', dependent: inner, governor: at - 1, by: 'beside', sure: false };
        }
      } else if (/^(?:namna|jinsi)$/.test(word.form)) {
        // “namna serikali inavyotumia fedha”: how the government uses money.
        const verb = words.slice(at + 1, at + 12).find((w) => w.kind === 'verb');
        if (verb && verb.reading?.grammar.relative === 'manner' && !this.isBelow(at, verb.at))
          this.above[verb.at] = { relation: 'antecedent', dependent: verb.at, governor: at, by: 'how', sure: true };
      } else if (word.form === 'huenda' || /^(?:ni )?lazima$/.test(word.form)) {
        const wants = word.form === 'huenda' ? undefined : 'subjunctive';
        const verb = words
          .slice(at + 1, at + 12)
          .find((w) => w.kind === 'verb' && w.reading!.grammar.relative === undefined && (!wants || w.reading!.grammar.tense === wants));
        if (verb && !this.isBelow(verb.at, at))
          this.above[at] = { relation: 'modifier', dependent: at, governor: verb.at, by: 'huenda', sure: true };
      } else if (
        kind === 'connective' &&
        this.above[at]?.relation !== undefined &&
        this.above[at + 1]?.governor === at &&
        words[at - 1]?.kind === 'noun'
      ) {
        // “gari za kibinafsi”: the adverb describes the noun before “of”.
        this.above[at + 1] = { relation: 'modifier', dependent: at + 1, governor: at - 1, by: 'beside', sure: false };
        this.above[at] = { relation: 'marker', dependent: at, governor: at + 1, by: 'beside', sure: false };
      } else if (!this.above[at] && (kind === 'possessive' || kind === 'demonstrative') && at > 0) {
        const before = words[at - 1]!;
        if (before.kind === 'noun' && !this.taken[at - 1] && !this.isBelow(at - 1, at))
          this.above[at] = { relation: 'modifier', dependent: at, governor: at - 1, by: 'beside', sure: false };
      }
    }
  }

  /** “kila kipindi kina miaka saba”: a time that the verb agrees with is its subject, where it has no other. */
  private timesAsSubjects(): void {
    for (const { at, kind, classes } of this.words) {
      const edge = this.above[at];
      if (kind !== 'noun' || edge?.relation !== 'oblique' || edge.governor < at) continue;
      const verb = this.words[edge.governor]!;
      const subjects = subjectsOf(verb.reading?.grammar ?? {});
      if (typeof subjects[0] !== 'number' || subjects[0] <= 2 || subjects[0] > 14 || !classes.some((c) => subjects.includes(c))) continue;
      const beside = this.words.slice(at + 1, edge.governor).every((w) => this.isBelow(w.at, at));
      const marked = this.words.some((w) => this.above[w.at]?.governor === at && this.above[w.at]!.relation === 'marker');
      const other = this.words.some((w) => this.above[w.at]?.governor === edge.governor && this.above[w.at]!.relation === 'subject');
      if (beside && !marked && !other) this.above[at] = { ...edge, relation: 'subject' };
    }
  }

  /** “na hatimaye uchaguzi umeonyesha”: a conjunction before a subject introduces its clause, and nothing hangs on what only introduces. */
  private rehang(): void {
    for (const { at, kind } of this.words) {
      const edge = this.above[at];
      if (!edge) continue;
      const over = this.above[edge.governor];
      if (
        edge.relation === 'marker' &&
        kind === 'conjunction' &&
        over?.relation === 'subject' &&
        this.words[over.governor]!.kind !== 'infinitive'
      )
        this.above[at] = { ...edge, governor: over.governor };
    }
    for (const { at } of this.words) {
      const edge = this.above[at];
      const over = edge && this.above[edge.governor];
      if (!edge || over?.relation !== 'marker') continue;
      this.above[at] = { ...edge, governor: over.governor };
    }
    for (const { at, kind } of this.words) {
      const edge = this.above[at];
      const head = edge && this.words[edge.governor]!;
      // “baada ya mkutano kumalizika”: after the meeting ended.
      if (edge?.relation === 'complement' && kind === 'infinitive' && head && NOMINAL.has(head.kind)) {
        const marker = this.words.find(
          (w) => this.above[w.at]?.governor === head.at && this.above[w.at]!.relation === 'marker' && BEFORE_CLAUSE.test(w.form),
        );
        const over = this.above[head.at];
        if (marker && over) {
          this.above[at] = { ...over, relation: 'adverbial', dependent: at };
          this.above[head.at] = { ...edge, relation: 'subject', dependent: head.at, governor: at };
          this.above[marker.at] = { ...this.above[marker.at]!, governor: at };
        }
      }
      // “na mkewe … na polisi”: who does it is said with the second na.
      const by =
        edge?.relation === 'conjunct'
          ? this.words.find(
              (w) => w.form === 'na' && w.kind === 'preposition' && w.reading?.gloss === 'by' && this.above[w.at]?.governor === at,
            )
          : undefined;
      const first = edge && this.above[edge.governor];
      if (by && edge && first?.relation === 'agent') {
        this.above[at] = { ...edge, relation: 'agent', governor: first.governor };
        this.above[edge.governor] = { ...first, relation: 'companion' };
      }
      // “kubwa na nzuri”: two adjectives of one noun.
      const before = this.words[at - 2];
      if (
        edge?.relation === 'conjunct' &&
        kind === 'adjective' &&
        head?.kind === 'noun' &&
        before?.kind === 'adjective' &&
        this.above[before.at]?.governor === head.at
      )
        this.above[at] = { ...edge, governor: before.at };
      // “Picha na Amina”: whose work it is.
      if (
        edge?.relation === 'conjunct' &&
        head?.kind === 'noun' &&
        WORKS.test(head.reading?.lemma ?? '') &&
        (kind === 'name' || kind === 'unknown') &&
        at - head.at <= 3
      )
        this.above[at] = { ...edge, relation: 'agent' };
    }
  }

  /** “ni ndogo sana”, “takribani watu 20”: what stands beside an adjective or a counted noun belongs to it. */
  private degree({ at, form }: Word): void {
    const before = this.words[at - 1];
    const next = this.words[at + 1];
    let governor = -1;
    if (
      /^(?:zaidi ya|takriban|takribani|pungufu ya)$/.test(form) &&
      before?.kind === 'noun' &&
      next?.kind === 'numeral' &&
      !this.taken[at - 1] &&
      !this.isBelow(at - 1, at + 1)
    ) {
      this.above[at + 1] = { relation: 'oblique', dependent: at + 1, governor: at - 1, by: 'beside', sure: true };
      this.above[at] = { relation: 'marker', dependent: at, governor: at + 1, by: 'beside', sure: true };
      return;
    }
    if (/^(?:sana|mno|kabisa|zaidi)$/.test(form) && before?.kind === 'adjective' && !this.taken[at - 1]) governor = at - 1;
    else if (form === 'zaidi' && before?.kind === 'noun' && !this.taken[at - 1] && this.above[at - 1]?.relation === 'object')
      governor = at - 1;
    else if (form === 'zaidi' && before?.kind === 'adverb') governor = at - 1;
    else if (/^takribani?$/.test(form) && next && (next.kind === 'noun' || next.kind === 'numeral') && !this.taken[at + 1])
      governor = at + 1;
    if (governor >= 0 && !this.isBelow(governor, at))
      this.above[at] = { relation: 'modifier', dependent: at, governor, by: 'beside', sure: true };
  }

  /** kila kitu, kila mtu: everything, everyone. */
  private isPronoun(at: number): boolean {
    return PRONOUNS.test((this.units[at]?.phrase ?? this.words[at]!.expression)?.gloss.split(/[;,]/, 1)[0] ?? '');
  }

  /** A noun that hangs nowhere and stands directly before a verb without a subject is its subject, though the concord is another one: mashirika zilipendekeza. */
  private adopt(at: number): void {
    const { words } = this;
    let next = at + 1;
    while (next < words.length && (this.taken[next] || this.isBelow(next, at))) next++;
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
    while (this.above[head]?.relation === 'auxiliary') head = this.above[head]!.governor;
    if (words.some((w) => this.above[w.at]?.governor === head && this.above[w.at]!.relation === 'subject')) return;
    this.above[at] = { relation: 'subject', dependent: at, governor: head, by: 'beside', sure: false };
  }

  /** What hung on kuwa hangs on the verb behind it. */
  private makeAuxiliary(at: number, main: number): void {
    const over = this.above[at];
    this.above[main] = undefined;
    for (const word of this.words) {
      const edge = this.above[word.at];
      if (edge?.governor === at && word.at !== main) this.above[word.at] = { ...edge, governor: main };
    }
    if (over && over.governor !== main && !this.isBelow(over.governor, main)) this.above[main] = { ...over, dependent: main };
    this.above[at] = { relation: 'auxiliary', dependent: at, governor: main, by: 'beside', sure: true };
  }

  private isBelow(at: number, over: number): boolean {
    for (let step = 0; step <= this.words.length; step++) {
      if (at === over) return true;
      const edge = this.above[at];
      if (!edge) return false;
      at = edge.governor;
    }
    return true;
  }

  /** Lets every word above know how far it reaches. */
  private widen(at: number): void {
    let over = this.above[at]?.governor;
    for (let step = 0; over !== undefined && step < this.words.length; step++) {
      if (this.first[over]! > at) this.first[over] = at;
      if (this.last[over]! < at) this.last[over] = at;
      over = this.above[over]?.governor;
    }
  }

  /** A word, or a clause, that nothing claims and that stands in the midst of what hangs together belongs there: to the smallest phrase around it. */
  private hangLoose(): void {
    for (const { at, kind } of this.words) {
      if (this.above[at] || this.taken[at]) continue;
      const from = this.first[at]!;
      const to = this.last[at]!;
      let around: number | undefined = from - 1;
      while (around !== undefined && around >= 0 && this.taken[around]) around--;
      for (let step = 0; around !== undefined && around >= 0 && step < this.words.length; step++) {
        if (this.first[around]! < from && this.last[around]! > to && !this.isBelow(around, at)) break;
        around = this.above[around]?.governor;
      }
      if (kind !== 'sign' && kind !== 'verb' && kind !== 'copula') this.loose++;
      if (around === undefined || around < 0) continue;
      this.above[at] = { relation: 'sign', dependent: at, governor: around, by: 'loose', sure: false };
      const row = this.below[around]!;
      const place = row.findIndex((c) => c > at);
      if (place < 0) row.push(at);
      else row.splice(place, 0, at);
    }
  }
}
