/** Sentences that every site prints around its articles and that say nothing of this one. */
const BOILERPLATE: readonly RegExp[] = [
  /^\s*(?:soma|tazama|sikiliza|angalia|unaweza (?:pia )?kusoma)(?: pia| zaidi| hapa)?\b.{0,12}[:>-]/iu,
  /^\s*(?:soma|tazama) (?:pia|zaidi)\b/iu,
  /(?:chanzo cha picha|maelezo ya picha|picha (?:na|kwa hisani ya)|haki miliki ya picha|image (?:source|copyright|caption))/iu,
  /^\s*(?:picha|video|mhariri|mwandishi|imehaririwa na|imeandikwa na|na mwandishi wetu)\s*[:/]/iu,
  // Who took a picture, whose it is: “Getty Images”, “AFP/Getty”, “© Reuters”.
  /^\s*(?:©|\(c\))|^\s*(?:\p{Lu}[\p{L}.]*\s*[/,|]\s*)?(?:getty(?: images)?|reuters|afp|associated press|epa|pa media)\s*(?:[/,|]\s*[\p{L} ]{2,30})?\.?\s*$/iu,
  // A byline: “Na Asha Omari, Mwanza”, “Asha Omari, BBC Swahili”.
  /^\s*(?:[Nn]a|By) (?:\p{Lu}[\p{L}'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+(?:,\s*[\p{L} ]{2,30})?\s*$/u,
  /^\s*(?:\p{Lu}[\p{L}'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+,? (?:bbc(?: news)?(?: swahili)?|voa(?: swahili)?|dw(?: kiswahili)?)\s*$/iu,
  /^\s*(?:maelezo ya video|muda wa kusoma|unaweza pia (?:kusoma|kutazama)|makala (?:zinazohusiana|nyingine)|yaliyomo|maoni)\b.{0,40}$/iu,
  /^\s*(?:habari (?:zaidi|zinazohusiana|kuu)|mada zinazohusiana|shiriki|jiunge|bonyeza hapa|tufuate|endelea kusoma)\b/iu,
  /^\s*\d{1,2}[:.]\d{2}\b.{0,20}$/u,
  /(?:whatsapp|telegram|instagram|facebook|twitter)[^.]{0,40}(?:yetu|hapa)\s*$/iu,
];

const QUESTION = /\?\s*["”’»)]*\s*$/u;

export const isBoilerplate = (sentence: string): boolean => BOILERPLATE.some((b) => b.test(sentence));

export const isQuestion = (sentence: string): boolean => QUESTION.test(sentence);
