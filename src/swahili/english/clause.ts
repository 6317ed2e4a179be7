import type { Concord, Grammar } from '../types.ts';
import { indefinite, inflectVerb } from './inflect.ts';
import type { Item } from './items.ts';
import {
  classesOf,
  type Discourse,
  type NounPhrase,
  OBLIQUE,
  possessive,
  type Piece,
  type Role,
  readNounPhrase,
  startsNounPhrase,
} from './noun-phrase.ts';
import { baseOf, conjugate, objectOf, type Person, personOf, pronounOf } from './verb-phrase.ts';
import { Writer } from './writer.ts';

/** A noun phrase that may be the subject of a verb still to come. */
interface Open {
  phrase: Pick<NounPhrase, 'classes' | 'plural' | 'animate' | 'head'>;
  /** Where its pieces begin. */
  at: number;
  /** Behind a preposition: hardly a subject. */
  oblique: boolean;
  person?: Person;
}

type Form = { tense: Grammar['tense']; person: Person; negative: boolean };

const CAN = new Set(['weza']);
const PHRASES: Readonly<Record<string, string>> = {
  weza: 'be able to',
  paswa: 'have to',
  takiwa: 'have to',
  bidi: 'have to',
  lazimika: 'have to',
};
/** Verbs whose partner comes with “with” after na. */
const WITH =
  /^(?:ungana|kutana|zungumza|shirikiana|pambana|kubaliana|ongea|pigana|shauriana|husiana|husika|fanana|lingana|achana|tofautiana|shindana|wasiliana|endelea|enda|ja|ishi|fika|kabiliana|jadiliana|patana|anza|kuja|ambatana|endana|sambamba|pamoja|karibu|gombana|cheza)$/;
const SAY = new Set(['sema', 'ripoti', 'eleza', 'ongeza', 'dai', 'andika', 'uliza', 'jibu', 'sisitiza']);
const BREAKS = new Set(['that', 'but', 'because', 'so that', 'if', 'while', 'when', 'where', 'although', 'therefore', 'so', 'since', 'as']);
const PARTICIPLE_AFTER =
  /^(?:by|for|after|before|without|of|in|from|about|through|with|on|at|instead of|despite|since|when|while|including|than|on account of|due to|because of|.* of|.* to)$/;

const overlap = (a: readonly unknown[], b: readonly unknown[]): boolean => a.some((x) => b.includes(x));

/** Renders the items of one sentence, from left to right, with what has been read so far deciding pronouns, articles and forms. */
export class Clause {
  private readonly items: Item[];
  private readonly discourse: Discourse;
  private readonly writer = new Writer();
  private at = 0;
  private open: Open[] = [];
  private form: Form | undefined;
  /** The last item that was written, for what depends on its neighbour. */
  private before: Item | undefined;
  private quoted = false;
  /** “huenda” was said: the next verb is one of what may be. */
  private may = false;

  constructor(items: readonly Item[], discourse: Discourse) {
    this.items = [...items];
    this.discourse = discourse;
  }

  render(): Writer {
    while (this.at < this.items.length) {
      const item = this.items[this.at]!;
      this.step(item);
      this.before = this.items[this.at++];
    }
    return this.writer;
  }

  private get next(): Item | undefined {
    return this.items[this.at + 1];
  }

  private write(item: Item, text: string): void {
    this.writer.add({ text, start: item.start, end: item.end, known: item.known });
  }

  private step(item: Item): void {
    switch (item.kind) {
      case 'noun':
      case 'name':
      case 'determiner':
      case 'numeral':
        return this.nounPhrase(item);
      case 'verb':
        return this.verb(this.withModifier(item));
      case 'copula':
        return this.copula(item);
      case 'of':
        return this.of(item);
      case 'and':
        return this.and(item);
      case 'relative':
        return this.relative(item);
      case 'pronoun':
        return this.pronoun(item);
      case 'demonstrative':
        return this.demonstrative(item);
      case 'preposition':
        return this.preposition(item);
      case 'conjunction':
        return this.conjunction(item);
      case 'sign':
        return this.sign(item);
      case 'adverb':
        return this.adverb(item);
      default:
        this.write(item, item.english);
    }
  }

  private adverb(item: Item): void {
    if (item.lemma === 'huenda') {
      this.may = true;
      return;
    }
    if (item.lemma === 'date') {
      const alone = this.before === undefined || !['preposition', 'of', 'and', 'conjunction', 'copula'].includes(this.before.kind);
      const preposition = /^(?:\d+ )?(?:[A-Z][a-z]+day|[A-Z][a-z]+ \d+,|\d+ [A-Z])/.test(item.english)
        ? 'on '
        : /^(?:[A-Z]\w+|\d{4})/.test(item.english)
          ? 'in '
          : '';
      return this.write(item, alone ? preposition + item.english : item.english);
    }
    // “nchini humo”: the noun has said where.
    if (item.grammar.deixis && item.written.length < 6 && this.before?.grammar.locative) return;
    // “katika siku za nyuma”: the adverb brings its own preposition.
    if (this.before?.kind === 'preposition' && /^(?:in|at|on|by|for) /.test(item.english) && this.writer.last === this.before.english)
      this.writer.pieces.pop();
    this.write(item, item.adverbial ?? item.english);
  }

  private sign(item: Item): void {
    const opens = item.english === '"' || item.english === "'" ? !this.quoted : /[“‘«([]/.test(item.english);
    if (item.english === '"') this.quoted = !this.quoted;
    const text = item.english;
    const closes = text === '"' && !opens;
    this.writer.add({ text, start: item.start, end: item.end, known: true }, closes || !item.spaced);
    if (!/[,"“”]/.test(text)) this.open = [];
  }

  private nounPhrase(item: Item): void {
    const role = this.role();
    const at = this.writer.pieces.length;
    const locative = item.grammar.locative && item.kind === 'noun' && this.before?.kind !== 'preposition';
    if (locative)
      this.write(
        { ...item, end: item.start },
        /^(?:enda|elekea|ja|rudi|rejea|ingia|fika|safiri|peleka)$/.test(this.before?.lemma ?? '') ? 'to' : 'in',
      );
    const month =
      role !== 'preposition' &&
      this.before?.kind !== 'preposition' &&
      /^(?:mwaka|mwezi)$/.test(item.lemma) &&
      this.next &&
      (this.next.kind === 'numeral' || this.next.kind === 'name');
    if (month) this.write({ ...item, end: item.start }, 'in');
    const phrase = readNounPhrase(this.items, this.at, locative ? 'preposition' : role, this.discourse);
    // What is pronounced with the noun before it is tight where the source was: “10%”, “(AU)”.
    phrase.pieces.forEach((p, i) => this.writer.add(p, i === 0 && !item.spaced && at > 0));
    this.at = phrase.next - 1;
    if (phrase.head.kind !== 'numeral' || phrase.classes.length > 0)
      this.open.push({ phrase, at, oblique: role === 'preposition' || locative === true || month === true });
  }

  private role(): Role {
    const { before } = this;
    if (!before || before.kind === 'conjunction' || before.kind === 'sign') return 'subject';
    if (before.kind === 'preposition' || before.kind === 'with') return 'preposition';
    if (before.kind === 'of') return 'of';
    if (before.kind === 'copula') return 'complement';
    return before.kind === 'verb' ? 'object' : before.kind === 'and' ? 'object' : 'subject';
  }

  private of(item: Item): void {
    const { next } = this;
    if (next?.kind !== 'verb' || next.grammar.tense !== 'infinitive') return this.write(item, 'of');
    this.at++;
    this.infinitive(next, this.before === undefined || this.before.kind === 'preposition' ? 'ing' : 'to');
  }

  private and(item: Item): void {
    const { before, next } = this;
    const passive =
      before?.kind === 'verb' && (before.grammar.extensions?.at(-1) === 'passive' || /^be /.test(before.english)) && startsNounPhrase(next);
    if (before?.kind === 'preposition') return this.write(item, '');
    if (passive) this.write(item, 'by');
    else if (
      before?.kind === 'verb' &&
      startsNounPhrase(next) &&
      (WITH.test(before.lemma) || before.grammar.extensions?.includes('reciprocal'))
    )
      this.write(item, 'with');
    else this.write(item, before === undefined && !next ? '' : 'and');
  }

  private preposition(item: Item): void {
    const { next } = this;
    let text = item.english;
    if (item.lemma === 'kwa' && next) {
      if (next.kind === 'verb') text = 'by';
      else if (next.kind === 'name' && next.lemma === 'place') text = 'to';
      else if (next.grammar.animate || next.kind === 'name') text = 'to';
    }
    if (item.lemma === 'na' && !(this.before?.kind === 'verb')) text = 'and';
    this.write(item, text);
  }

  private conjunction(item: Item): void {
    const { next } = this;
    let text = item.english;
    if (item.lemma === 'kama' && next?.kind === 'verb' && next.grammar.relative === undefined) text = 'if';
    if (item.lemma === 'kama' && (next?.kind === 'noun' || next?.kind === 'name')) text = 'such as';
    this.write(item, text);
    if (BREAKS.has(text)) this.open = [];
  }

  private pronoun(item: Item): void {
    const subject = this.before?.kind !== 'verb' && this.before?.kind !== 'preposition' && this.before?.kind !== 'and';
    const follows = this.items.slice(this.at + 1, this.at + 3).find((i) => i.kind === 'verb' || i.kind === 'copula');
    const text = subject || follows ? item.english : (OBLIQUE[item.english] ?? item.english);
    const concord: Concord | undefined = ({ he: 1, they: 2, I: 'I', we: 'we', you: 'you' } as const)[item.english as 'he'];
    if (concord !== undefined)
      this.open.push({
        phrase: { classes: [concord], plural: personOf(concord) === 'plural', animate: true, head: item },
        at: this.writer.pieces.length,
        oblique: false,
        person: personOf(concord),
      });
    this.write(item, text);
  }

  private demonstrative(item: Item): void {
    const plural = (item.grammar.classes ?? [item.grammar.nounClass]).every((c) => [2, 4, 6, 8, 10].includes(c as number));
    const text = plural ? 'these' : 'this';
    this.open.push({
      phrase: { classes: classesOf(item), plural, animate: false, head: item },
      at: this.writer.pieces.length,
      oblique: this.before?.kind === 'preposition',
    });
    this.write(item, text);
  }

  private relative(item: Item): void {
    const own = classesOf(item);
    const antecedent = this.open.findLast((o) => overlap(own, o.phrase.classes)) ?? this.open.at(-1);
    const person = antecedent ? antecedent.phrase.animate : [1, 2].includes(item.grammar.nounClass as number);
    this.write(item, [16, 17, 18].includes(item.grammar.nounClass as number) ? 'where' : person ? 'who' : 'which');
    const { next } = this;
    // The relative stands for the subject of a verb that agrees with it.
    if (next && (next.kind === 'verb' || next.kind === 'copula' || next.kind === 'adverb'))
      this.open.push({
        phrase: {
          classes: antecedent?.phrase.classes ?? item.grammar.classes ?? [item.grammar.nounClass!],
          plural: antecedent?.phrase.plural ?? false,
          animate: person === true,
          head: item,
        },
        at: this.writer.pieces.length,
        oblique: false,
      });
    else this.open = [];
  }

  private copula(item: Item): void {
    const subject = this.open.find((o) => !o.oblique) ?? this.open[0];
    const person: Person = subject?.person ?? (subject?.phrase.plural ? 'plural' : 'singular');
    const negative = item.grammar.negative === true || item.english.includes('not');
    const text = conjugate('be', 'present', negative, person);
    const alone = subject === undefined && this.before?.kind !== 'relative';
    this.write(item, alone ? `it ${text}` : text);
    this.open = [];
    this.form = { tense: 'present', person, negative: false };
  }

  private verb(item: Item): void {
    const { grammar } = item;
    if (grammar.tense === 'infinitive') return this.infinitive(item, this.infinitiveForm());
    const phrase = this.phraseOf(item);
    const subjects = grammar.subjects ?? (grammar.subject === undefined ? [] : [grammar.subject]);
    const relative = grammar.relative;
    if (relative !== undefined) return this.relativeVerb(item, phrase, subjects);
    const found = this.subjectOf(subjects);
    const person: Person = found ? (found.person ?? (found.phrase.plural ? 'plural' : 'singular')) : personOf(subjects[0]);
    const there = subjects.length > 0 && subjects.every((s) => s === 17 || s === 16 || s === 18 || s === 15) && item.lemma === 'wa';
    let pronoun =
      found || (SAY.has(item.lemma) && this.before?.kind === 'sign' && this.subjectBehind(subjects))
        ? ''
        : there
          ? 'there'
          : pronounOf(subjects[0]);
    let { tense } = grammar;
    let text: string;
    const negative = grammar.negative === true;
    if (tense === 'while') {
      // At the beginning of a sentence a condition, behind a clause what goes on with it.
      const condition = this.writer.pieces.length === 0 || (this.before?.kind === 'sign' && this.form === undefined);
      if (condition && subjects.length > 0 && !found && subjects[0] !== 1 && subjects[0] !== 2)
        text = `if ${pronoun} ${conjugate(phrase, 'present', negative, person)}`;
      else text = conjugate(phrase, 'while', negative, person);
      pronoun = '';
    } else if (tense === 'unless') text = `unless ${pronoun} ${conjugate(phrase, 'present', false, person)}`.replace('  ', ' ');
    else if (tense === 'subjunctive') {
      const wish = this.before?.english;
      if (
        this.before?.kind === 'verb' ||
        (this.before && found && this.form && this.before.kind !== 'conjunction' && this.before.kind !== 'sign')
      ) {
        text = `${negative ? 'not ' : ''}to ${phrase}`;
        pronoun = '';
      } else if (wish === 'so that') text = `can${negative ? 'not' : ''} ${phrase}`.replace('can be able to', 'can');
      else text = conjugate(phrase, tense, negative, person);
    } else {
      if (tense === 'then') tense = 'past';
      text = this.may
        ? `may ${negative ? 'not ' : ''}${phrase}`
        : conjugate(phrase, tense, negative, there ? this.personAhead() : person, grammar.completed);
      if (grammar.tense === 'then' && !found && this.form && !this.may) {
        text = `and ${text}`;
        pronoun = '';
      }
    }
    this.may = false;
    this.finishVerb(item, pronoun, text, { tense: tense === 'while' && this.form ? 'while' : tense, person, negative: false });
  }

  /** “wasilisha hoja yake”: what belongs to the noun of a fixed expression goes in front of it: table his motion. */
  private withModifier(item: Item): Item {
    const { next } = this;
    const match = /^(\w+(?: \w+)*?) (?:(a|an|the) )?(\w+)$/.exec(item.english);
    if (!next || !match || !item.lemma.includes(' ') || !['possessive', 'demonstrative', 'numeral', 'adjective'].includes(next.kind))
      return item;
    const [, verb, article, noun] = match;
    if (/^(?:to|with|on|at|about|of|from|in|for|up|down|out|off|into|over)$/.test(noun!)) return item;
    const owner = next.grammar.possessor === undefined ? '' : possessive(next.grammar.possessor, this.discourse.person);
    const modifier =
      next.kind === 'possessive'
        ? owner
        : next.kind === 'demonstrative'
          ? 'the'
          : `${article === undefined ? '' : `${next.kind === 'numeral' ? '' : `${indefinite(next.english)} `}`}${next.english}`;
    this.items.splice(this.at + 1, 1);
    return { ...item, english: `${verb} ${modifier} ${noun}`, end: next.end };
  }

  /** Number of what “there is” tells of. */
  private personAhead(): Person {
    const ahead = this.items.slice(this.at + 1, this.at + 4).find((i) => i.kind === 'noun');
    const nounClass = ahead?.grammar.nounClass;
    return ahead && !ahead.grammar.mass && [2, 4, 6, 8, 10].includes(nounClass as number) ? 'plural' : 'singular';
  }

  /** The base form with what the words around the verb add to it. Takes the verb behind alikuwa and the na of kuwa na with it. */
  private phraseOf(item: Item): string {
    if (item.lemma !== 'wa') return PHRASES[item.lemma] ?? baseOf(item);
    const { subject, subjects, possession } = item.grammar;
    const there = (subjects ?? [subject]).every((s) => s === 15 || s === 16 || s === 17 || s === 18);
    if (possession) return there && subject !== undefined ? 'be' : 'have';
    const { next } = this;
    if (next?.kind === 'and' || (next?.kind === 'preposition' && next.lemma === 'na')) {
      const behind = this.items[this.at + 2];
      if (behind && behind.kind !== 'verb') {
        this.at++;
        return there && subject !== undefined ? 'be' : 'have';
      }
    }
    const between = next?.kind === 'adverb' ? 1 : 0;
    const main = this.items[this.at + 1 + between];
    if (
      main?.kind === 'verb' &&
      main.grammar.relative === undefined &&
      main.grammar.subject !== undefined &&
      item.grammar.tense !== 'infinitive'
    ) {
      const { tense } = main.grammar;
      const base = PHRASES[main.lemma] ?? baseOf(main);
      if (tense === 'while' || tense === 'present' || tense === 'perfect' || tense === 'not yet' || tense === 'subjunctive') {
        if (between) this.write(next!, '');
        this.at += 1 + between;
        if (main.lemma === 'wa' && main.grammar.possession) return 'have';
        if (tense === 'subjunctive') return `be to ${base}`;
        return tense === 'perfect'
          ? `have ${conjugate(base, 'perfect', false, 'plural').replace(/^have /, '')}`
          : `be ${main.grammar.negative ? 'not ' : ''}${conjugate(base, 'while', false, 'singular')}`;
      }
    }
    return 'be';
  }

  /** What stands before a verb and can be its subject: it agrees, or it is the last thing said (“familia … walifungua”). */
  private subjectOf(subjects: readonly Concord[]): Open | undefined {
    if (subjects.length === 0) return this.open[0];
    if (typeof subjects[0] === 'string' && !this.open.some((o) => o.person)) return undefined;
    const direct = this.open.filter((o) => !o.oblique);
    const last = this.before?.kind === 'noun' || this.before?.kind === 'name' ? direct.at(-1) : undefined;
    return (
      direct.find((o) => overlap(subjects, o.phrase.classes)) ??
      direct.find((o) => o.phrase.classes.length === 0) ??
      (subjects.some((c) => c === 1 || c === 2) ? last : undefined)
    );
  }

  private relativeVerb(item: Item, phrase: string, subjects: readonly Concord[]): void {
    const relative = item.grammar.relative!;
    const { negative = false } = item.grammar;
    const tense = relative === 16 && item.grammar.tense === 'future' ? 'present' : item.grammar.tense;
    const last = this.open.findLast((o) => typeof relative === 'number' && overlap([relative], o.phrase.classes)) ?? this.open.at(-1);
    const adjacent =
      last !== undefined &&
      this.before !== undefined &&
      (this.before.kind === 'noun' ||
        this.before.kind === 'name' ||
        this.before.kind === 'adjective' ||
        this.before.kind === 'numeral' ||
        this.before.kind === 'possessive' ||
        this.before.kind === 'demonstrative' ||
        this.before.kind === 'adverb');
    if (relative === 'manner' || relative === 16 || relative === 17 || relative === 18) {
      const found = this.subjectOf(subjects);
      const already = /^(?:how|as|the way|where|when|time|place)$/.test(this.before?.english ?? '');
      const word = already ? '' : relative === 'manner' ? 'how' : relative === 16 ? 'when' : 'where';
      const person: Person = found ? (found.phrase.plural ? 'plural' : 'singular') : personOf(subjects[0]);
      const after = !found && this.subjectBehind(subjects);
      if (found && word && !/^(?:when|how|as|where)$/.test(this.writer.pieces[found.at - 1]?.text ?? ''))
        this.writer.insert(found.at, { text: word, start: item.start, end: item.end, known: true });
      if (after) {
        this.write(item, word);
        this.at++;
        const np = readNounPhrase(this.items, this.at, 'subject', this.discourse);
        np.pieces.forEach((p) => this.writer.add(p));
        this.at = np.next - 1;
        this.write(item, conjugate(phrase, tense === 'timeless' ? 'present' : tense, negative, np.plural ? 'plural' : 'singular'));
        this.form = { tense, person, negative: false };
        this.open = [];
        return;
      }
      const text = conjugate(phrase, tense, negative, person);
      this.finishVerb(item, found ? '' : `${word} ${pronounOf(subjects[0])}`.trim(), text, { tense, person, negative: false });
      return;
    }
    // “mkutano uliyotayarishwa”: the marker does not agree, but the subject does.
    const strays = last !== undefined && !overlap([relative], last.phrase.classes) && overlap(subjects, last.phrase.classes);
    const same = subjects.includes(relative) || strays || subjects.some((s) => typeof s === 'string');
    const human = relative === 1 || relative === 2 || last?.phrase.animate;
    const headless = !adjacent;
    if (same) {
      const person: Person =
        typeof subjects[0] === 'string'
          ? personOf(subjects[0])
          : adjacent
            ? last!.phrase.plural
              ? 'plural'
              : 'singular'
            : personOf(relative);
      const word = headless ? (relative === 2 ? 'those who' : relative === 1 ? 'the one who' : 'which') : human ? 'who' : 'that';
      const keep = this.open.filter((o) => !o.oblique).slice(0, 1);
      this.finishVerb(item, word, conjugate(phrase, tense, negative, person), { tense, person, negative: false });
      this.open = keep;
      return;
    }
    const keep = this.open.filter((o) => !o.oblique).slice(0, 1);
    if (this.subjectBehind(subjects)) {
      this.write(item, headless ? 'what' : 'that');
      const np = readNounPhrase(this.items, this.at + 1, 'subject', this.discourse);
      np.pieces.forEach((p) => this.writer.add(p));
      this.at = np.next - 1;
      this.write(item, conjugate(phrase, tense, negative, np.plural ? 'plural' : 'singular'));
    } else
      this.finishVerb(
        { ...item, grammar: { ...item.grammar, object: undefined as never } },
        `${headless ? 'what' : 'that'} ${pronounOf(subjects[0])}`,
        conjugate(phrase, tense, negative, personOf(subjects[0])),
        { tense, person: personOf(subjects[0]), negative: false },
      );
    this.open = keep;
  }

  /** “aliposema Rais”: the subject stands behind a relative verb. */
  private subjectBehind(subjects: readonly Concord[]): boolean {
    const { next } = this;
    return (
      next !== undefined &&
      (next.kind === 'noun' || next.kind === 'name') &&
      !next.grammar.locative &&
      (overlap(subjects, classesOf(next)) || (next.kind === 'name' && subjects.includes(1) && next.lemma !== 'place'))
    );
  }

  private finishVerb(item: Item, pronoun: string, text: string, form: Form): void {
    const verb = this.items[this.at]!;
    const end = Math.max(item.end, verb.end);
    const add = (t: string) => this.writer.add({ text: t, start: item.start, end, known: item.known } satisfies Piece);
    add(pronoun);
    const object = this.objectText(item);
    const particle = item.lemma === 'wa' ? '' : object;
    add(particle ? this.withObject(text, particle) : text);
    this.form = form;
    this.open = [];
  }

  private withObject(text: string, object: string): string {
    const preposition = / (to|for|with|on|at|about|of|from|in)$/.exec(text);
    return preposition || !text.includes(' ') ? `${text} ${object}` : `${text} ${object}`;
  }

  /** The object concord as a pronoun, unless the object follows. */
  private objectText(item: Item): string {
    const { object } = item.grammar;
    if (object === undefined) return '';
    if (object === 'self') return '';
    const { next } = this;
    if (
      next &&
      (next.kind === 'noun' || next.kind === 'name') &&
      (overlap([object], classesOf(next)) || (next.kind === 'name' && (object === 1 || object === 9)) || classesOf(next).length === 0)
    )
      return '';
    return objectOf(object);
  }

  private infinitiveForm(): 'to' | 'bare' | 'ing' | 'same' | 'begin' {
    const { before } = this;
    if (!before) return 'begin';
    if (before.kind === 'and') return this.form ? 'same' : 'ing';
    if (before.kind === 'preposition') return 'ing';
    if (before.kind === 'verb') return CAN.has(before.lemma) || / to$/.test(PHRASES[before.lemma] ?? before.english) ? 'bare' : 'to';
    if (before.kind === 'of') return 'ing';
    if (before.kind === 'copula') return 'to';
    return PARTICIPLE_AFTER.test(before.english) && before.kind !== 'adverb' ? 'ing' : 'to';
  }

  /** kuwa before a clause with a verb of its own: “that”. */
  private introducesClause(): boolean {
    const { before, next } = this;
    if (before?.kind !== 'verb' || CAN.has(before.lemma) || !next || / to$/.test(PHRASES[before.lemma] ?? before.english)) return false;
    if (next.kind === 'verb') return next.grammar.tense !== 'infinitive' && next.grammar.relative === undefined;
    if (next.kind !== 'noun' && next.kind !== 'name' && next.kind !== 'determiner') return false;
    for (let i = this.at + 1; i < Math.min(this.items.length, this.at + 9); i++) {
      const { kind, grammar } = this.items[i]!;
      if (kind === 'sign' || kind === 'relative') return false;
      if (kind === 'copula' || (kind === 'verb' && grammar.tense !== 'infinitive' && grammar.relative === undefined)) return true;
    }
    return false;
  }

  private infinitive(item: Item, form: 'to' | 'bare' | 'ing' | 'same' | 'begin'): void {
    if (item.lemma === 'wa' && this.introducesClause()) {
      this.write(item, 'that');
      this.open = [];
      return;
    }
    // “kukatwa kwa bajeti”: an action as a noun.
    if (this.next?.lemma === 'kwa' && this.items[this.at + 2]?.kind === 'noun' && (form === 'ing' || form === 'begin')) {
      this.at++;
      const { text, start, end } = { text: `${inflectVerb(item.english.replace(/^be /, ''), 'ing')} of`, start: item.start, end: item.end };
      this.writer.add({ text: form === 'begin' ? `the ${text}` : text, start, end, known: item.known });
      this.open = [];
      return;
    }
    const phrase = this.phraseOf(item);
    const negative = item.grammar.negative === true;
    const not = negative ? 'not ' : '';
    let text: string;
    const remembered = this.form;
    if (form === 'same' && remembered) {
      const { tense, person } = remembered;
      text =
        tense === 'infinitive' || tense === 'imperative'
          ? `${not}${phrase}`
          : tense === 'perfect' && !negative
            ? conjugate(phrase, 'perfect', false, person).replace(/^ha(?:s|ve) /, '')
            : tense === 'future'
              ? `${not}${phrase}`
              : conjugate(phrase, tense, negative, person);
    } else if (form === 'ing' || form === 'begin') text = conjugate(phrase, 'while', negative, 'singular');
    else text = form === 'to' ? `${not}to ${phrase}` : `${not}${phrase}`;
    const memory: Form =
      form === 'same' && remembered
        ? remembered
        : { tense: form === 'ing' || form === 'begin' ? 'while' : 'infinitive', person: 'singular', negative: false };
    const open = this.open;
    this.finishVerb(item, '', text, memory);
    if (form === 'begin') this.open = [{ phrase: { classes: [15], plural: false, animate: false, head: item }, at: 0, oblique: false }];
    else if (form === 'to' && open.length > 0 && remembered === undefined) this.open = open.slice(0, 1);
  }
}
