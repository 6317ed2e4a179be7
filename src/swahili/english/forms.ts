/**
 * English inflection. What is irregular stands in the compiled dictionary (dictionaries/english/forms.tsv and packages of English verbs and plurals, for every
 * English word of the dictionaries); the rest is made by rule here. A phrase is inflected in its first word (verb) or in its head (noun).
 */
export type VerbForm = 'third' | 'past' | 'participle' | 'ing';
const VERB_FORMS: readonly VerbForm[] = ['third', 'past', 'participle', 'ing'];

/** third person, past, participle, -ing. @param longer the verb before -ed and -ing where that doubles a letter: permitt-. */
export function regularVerb(word: string, longer: string): [string, string, string, string] {
  const third = /(?:s|x|z|ch|sh|o)$/.test(word) ? `${word}es` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
  const past = word.endsWith('e') ? `${word}d` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${longer}ed`;
  const ing = word.endsWith('ie')
    ? `${word.slice(0, -2)}ying`
    : longer !== word
      ? `${longer}ing`
      : `${word.replace(/(?<=[^eoy])e$/, '')}ing`;
  return [third, past, past, ing];
}

/** country → countries, church → churches; MP → MPs. What ends in -s already stays. */
export function regularPlural(word: string): string {
  if (/[A-Z]$/.test(word)) return `${word}s`;
  if (/(?:x|z|ch|sh|ss|us)$/.test(word)) return `${word}es`;
  if (word.endsWith('s')) return word;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** Where the head of a noun phrase ends: member | of parliament, people | who came. */
const POST_HEAD =
  / (?:of|in|for|to|at|from|with|on|by|against|who|which|that|without|between|about|under|issued|cast|made|held|given|taken|elect)(?: |$)|(?<=(?:secretary|attorney|director|inspector|governor|auditor|solicitor)) general(?: |$)/;
const HYPHENED = /^(\w+)((?:-(?:in|of|to)-)\w+)$/;

/** Looks up what is irregular: `verb:go` → “goes went gone going”, `noun:child` → “children”, with traits behind it; `adjective:good` → “better best”. */
export interface Exceptions {
  get(key: string): string | undefined;
}

export class Forms {
  private readonly exceptions: Exceptions;
  private readonly plurals = new Map<string, string>();

  /** @param exceptions section `forms` of the dictionary. */
  constructor(exceptions: Exceptions) {
    this.exceptions = exceptions;
  }

  /** take part → took part; strongly condemn → strongly condemned. */
  verb(phrase: string, form: VerbForm): string {
    const space = phrase.indexOf(' ');
    const word = space < 0 ? phrase : phrase.slice(0, space);
    const rest = space < 0 ? '' : phrase.slice(space);
    if (word.endsWith('ly') && rest !== '') return `${word} ${this.verb(rest.trimStart(), form)}`;
    const own = this.exceptions.get(`verb:${word}`)?.split(' ') ?? regularVerb(word, word);
    return own[VERB_FORMS.indexOf(form)]! + rest;
  }

  /** member of parliament → members of parliament; primary school → primary schools. */
  plural(phrase: string): string {
    let found = this.plurals.get(phrase);
    if (found === undefined) this.plurals.set(phrase, (found = this.pluralOf(phrase)));
    return found;
  }

  private pluralOf(phrase: string): string {
    const head = headOf(phrase);
    const tail = phrase.slice(head.length);
    const hyphen = HYPHENED.exec(head);
    if (hyphen) return this.pluralWord(hyphen[1]!) + hyphen[2]! + tail;
    const space = head.lastIndexOf(' ') + 1;
    return head.slice(0, space) + this.pluralWord(head.slice(space)) + tail;
  }

  private pluralWord(word: string): string {
    return this.exceptions.get(`noun:${word}`)?.split(' ', 1)[0] ?? regularPlural(word);
  }

  /** Whether English does not count the head of a phrase: water, human rights violence. */
  isMass(phrase: string): boolean {
    return this.traits(phrase).includes('mass');
  }

  /** Whether a noun phrase is plural as it stands: talks, people, the police. */
  isPlural(phrase: string): boolean {
    const word = lastWord(headOf(phrase));
    if (this.traits(phrase).includes('plural')) return true;
    const own = this.exceptions.get(`noun:${word}`);
    if (own !== undefined) return own === word && !/(?:ss|us|is)$/.test(word);
    return (
      /(?:[a-z]+[^aious'’]s|[a-z]+[ao]s|ies|men|people|children|[A-Z]s)$/.test(word) &&
      !/(?:ness|less|press|cess|gress|class|ics)$/i.test(word)
    );
  }

  private traits(phrase: string): string {
    const own = this.exceptions.get(`noun:${lastWord(headOf(phrase))}`);
    return own === undefined ? '' : own.slice(own.indexOf(' ') + 1 || own.length);
  }

  /** big → bigger, biggest; effective → more effective, most effective. */
  compare(adjective: string, degree: 'comparative' | 'superlative'): string {
    const own = this.exceptions.get(`adjective:${adjective}`)?.split(' ');
    if (own) return own[degree === 'comparative' ? 0 : 1]!;
    return `${degree === 'comparative' ? 'more' : 'most'} ${adjective}`;
  }
}

/** The head of a noun phrase and what stands before it. */
function headOf(phrase: string): string {
  const after = POST_HEAD.exec(phrase);
  return after && after.index > 0 ? phrase.slice(0, after.index) : phrase;
}

const lastWord = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1);

/** `a` or `an`, by the sound that the next word begins with. */
export const indefinite = (next: string): string =>
  (/^(?:[aeiou]|hour|honest|honou?r|heir|8|11\b|18\b)/i.test(next) &&
    !/^(?:uni(?!n)|use|usu|eu|one\b|once|ut[aio])/i.test(next) &&
    !/^U[A-Z]/.test(next)) ||
  /^(?:[AEFHILMNORSX][A-Z])/.test(next)
    ? 'an'
    : 'a';
