/** English inflection by rule, with the irregular words that news uses. A phrase is inflected in its first word (verb) or in its head (noun). */

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

// biome-ignore format: base past participle, one verb after another
const IRREGULAR_VERBS = new Map(
  `become became become;begin began begun;bend bent bent;bet bet bet;bind bound bound;bite bit bitten;bleed bled bled;blow blew blown;break broke broken;bring brought brought;
build built built;burst burst burst;buy bought bought;cast cast cast;catch caught caught;choose chose chosen;come came come;cost cost cost;cut cut cut;deal dealt dealt;dig dug dug;
do did done;draw drew drawn;drink drank drunk;drive drove driven;eat ate eaten;fall fell fallen;feed fed fed;feel felt felt;fight fought fought;find found found;flee fled fled;
fly flew flown;forbid forbade forbidden;forget forgot forgotten;forgive forgave forgiven;freeze froze frozen;get got got;give gave given;go went gone;grow grew grown;hang hung hung;
have had had;hear heard heard;hide hid hidden;hit hit hit;hold held held;hurt hurt hurt;keep kept kept;know knew known;lay laid laid;lead led led;leave left left;lend lent lent;let let let;
lie lay lain;light lit lit;lose lost lost;make made made;mean meant meant;meet met met;mistake mistook mistaken;overcome overcame overcome;overthrow overthrew overthrown;pay paid paid;put put put;
quit quit quit;read read read;ride rode ridden;ring rang rung;rise rose risen;run ran run;say said said;see saw seen;seek sought sought;sell sold sold;send sent sent;set set set;sew sewed sewn;
shake shook shaken;shed shed shed;shine shone shone;shoot shot shot;show showed shown;shrink shrank shrunk;shut shut shut;sing sang sung;sink sank sunk;sit sat sat;sleep slept slept;slide slid slid;
speak spoke spoken;spend spent spent;spit spat spat;split split split;spread spread spread;stand stood stood;steal stole stolen;stick stuck stuck;sting stung stung;strike struck struck;
swear swore sworn;sweep swept swept;swell swelled swollen;swim swam swum;swing swung swung;take took taken;teach taught taught;tear tore torn;tell told told;think thought thought;throw threw thrown;
understand understood understood;undergo underwent undergone;uphold upheld upheld;wake woke woken;wear wore worn;weep wept wept;win won won;withdraw withdrew withdrawn;withstand withstood withstood;
write wrote written;broadcast broadcast broadcast;forecast forecast forecast;undertake undertook undertaken;overtake overtook overtaken;outdo outdid outdone;redo redid redone;rebuild rebuilt rebuilt;
resell resold resold;be was been;bear bore borne;beat beat beaten;bow bowed bowed;foresee foresaw foreseen;oversee oversaw overseen;cling clung clung;creep crept crept;arise arose arisen;dwell dwelt dwelt`
    .split(/;\s*/)
    .map((row) => row.split(' '))
    .map(([base, past, participle]) => [base!, { past: past!, participle: participle! }] as const),
);

const DOUBLED = new Set(
  'acquit annul cancel enrol admit commit submit permit omit transmit refer prefer occur transfer control compel expel propel rebel patrol regret begin forget upset equip deter infer confer kidnap program'.split(
    ' ',
  ),
);
/** Verbs of one syllable by their letters that end in two sounds. */
const VOWELS = /[aeiou]+/g;

function doubles(word: string): boolean {
  if (DOUBLED.has(word)) return true;
  return (
    /[^aeiou][aeiou][bdgklmnprt]$/.test(` ${word}`) &&
    (word.match(VOWELS) ?? []).length === 1 &&
    !/^[aeiou]/.test(word.slice(0, -2) || 'a') &&
    word.length > 2
  );
}

function inflectWord(word: string, form: VerbForm): string {
  const irregular = IRREGULAR_VERBS.get(word);
  if (form === 'base') return word;
  if (form === 'third') {
    if (word === 'be') return 'is';
    if (word === 'have') return 'has';
    if (/(?:s|x|z|ch|sh|o)$/.test(word)) return `${word}es`;
    return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
  }
  if (form === 'ing') {
    if (word === 'be') return 'being';
    if (word.endsWith('ie')) return `${word.slice(0, -2)}ying`;
    if (/[^eoy]e$/.test(word)) return `${word.slice(0, -1)}ing`;
    return doubles(word) ? `${word}${word.at(-1)}ing` : `${word}ing`;
  }
  if (irregular) return irregular[form];
  if (word.endsWith('e')) return `${word}d`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`;
  return doubles(word) ? `${word}${word.at(-1)}ed` : `${word}ed`;
}

/** `take part` → `took part`; `strongly condemn` → `strongly condemned`. */
export function inflectVerb(phrase: string, form: VerbForm): string {
  const adverb = /^(\w+ly) (.+)$/.exec(phrase);
  if (adverb) return `${adverb[1]} ${inflectVerb(adverb[2]!, form)}`;
  const space = phrase.indexOf(' ');
  return space < 0 ? inflectWord(phrase, form) : inflectWord(phrase.slice(0, space), form) + phrase.slice(space);
}

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  person: 'people',
  man: 'men',
  woman: 'women',
  child: 'children',
  foot: 'feet',
  tooth: 'teeth',
  mouse: 'mice',
  goose: 'geese',
  ox: 'oxen',
  life: 'lives',
  wife: 'wives',
  knife: 'knives',
  leaf: 'leaves',
  half: 'halves',
  shelf: 'shelves',
  wolf: 'wolves',
  thief: 'thieves',
  loaf: 'loaves',
  crisis: 'crises',
  analysis: 'analyses',
  basis: 'bases',
  thesis: 'theses',
  criterion: 'criteria',
  phenomenon: 'phenomena',
  medium: 'media',
  series: 'series',
  species: 'species',
  sheep: 'sheep',
  fish: 'fish',
  deer: 'deer',
  aircraft: 'aircraft',
  means: 'means',
  headquarters: 'headquarters',
  police: 'police',
  data: 'data',
  media: 'media',
  livestock: 'livestock',
  cattle: 'cattle',
  kin: 'kin',
  goods: 'goods',
  news: 'news',
};
const POST_HEAD = / (?:of|in|for|to|at|from|with|on|by|against|who|which|that|without|between|about|under) /;
/** Plurals already, and what English does not count. */
const UNCHANGED =
  /(?:people|children|[^aeiou]men|women|ies|[^aious]s|ations|information|advice|equipment|furniture|luggage|evidence|knowledge|research|homework|traffic|violence|progress|money|music|poverty|health|Chinese|Japanese|[a-z]ese|Swiss|clothing)$/;
const O_PLURAL = new Set(['hero', 'potato', 'tomato', 'echo', 'veto', 'embargo', 'volcano', 'mosquito', 'negro']);

function pluralWord(word: string): string {
  const irregular = IRREGULAR_PLURALS[word];
  if (irregular) return irregular;
  const compound = /^(.*)(woman|man|child|wife|person)$/.exec(word);
  if (compound && !/^(?:ger|hu|ro|otto)$/i.test(compound[1]!)) return compound[1]! + IRREGULAR_PLURALS[compound[2]!]!;
  if (/(?:ss|x|ch|sh|us|is|z)$/.test(word)) return word.endsWith('sis') ? `${word.slice(0, -2)}es` : `${word}es`;
  if (UNCHANGED.test(word)) return word;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return O_PLURAL.has(word) ? `${word}es` : `${word}s`;
}

/** `member of parliament` → `members of parliament`; `primary school` → `primary schools`. */
export function plural(phrase: string): string {
  const after = POST_HEAD.exec(phrase);
  const head = after ? phrase.slice(0, after.index) : phrase;
  const tail = after ? phrase.slice(after.index) : '';
  const hyphen = /^(\w+)((?:-(?:in|of|to)-)\w+)$/.exec(head);
  if (hyphen) return pluralWord(hyphen[1]!) + hyphen[2]! + tail;
  const space = head.lastIndexOf(' ');
  return head.slice(0, space + 1) + pluralWord(head.slice(space + 1)) + tail;
}

/** Whether a noun phrase is plural as it stands: talks, people. */
export const isPlural = (phrase: string): boolean =>
  /(?:^|[ -])(?:people|children|men|women|police|media|data|[a-z]+[^aious'’]s|[a-z]+[ao]s|[a-z]+ies)$/.test(
    POST_HEAD.exec(phrase) ? phrase.slice(0, POST_HEAD.exec(phrase)!.index) : phrase,
  ) &&
  !/(?:news|politics|economics|physics|series|mathematics|business|diabetes|process|access|success|congress|ness|less|press|aids)$/i.test(
    phrase,
  );

/** `a` or `an`, by the sound that the next word begins with. */
export const indefinite = (next: string): string =>
  (/^(?:[aeiou]|hour|honest|honou?r|heir)/i.test(next) &&
    !/^(?:uni(?!n)|use|usu|eu|one\b|once|ut[aio])/i.test(next) &&
    !/^U[A-Z]/.test(next)) ||
  /^(?:[AEFHILMNORSX][A-Z])/.test(next)
    ? 'an'
    : 'a';
