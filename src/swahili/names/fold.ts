const MARKS = /\p{M}/gu;
const PLAIN = /^[a-z ]*$/;
const OTHERS: Record<string, string> = { ø: 'o', ł: 'l', ı: 'i', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' };

/** wa-Rwanda, ki-Afrika: some write a hyphen behind the class prefix of a people. */
const PREFIX = /^(ki|vi|wa|mw)[-‐‑](?=\p{L}{3})/u;

/** How a name is spelled when it is looked up: lower case, no accents, no apostrophes, spaces for hyphens, Latin letters. `form` is normalised. */
export function fold(form: string): string {
  if (PLAIN.test(form)) return form;
  return form
    .toLowerCase()
    .replace(PREFIX, '$1')
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[øłıđðßæœþ]/g, (letter) => OTHERS[letter]!)
    .replace(/['’‘ʼ`´.]/g, '')
    .replace(/[-‐‑]/g, ' ')
    .replace(/[^\u0020-\u00ff]/g, '?');
}
