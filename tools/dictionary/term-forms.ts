/** The other English form of a term: a noun's plural, a verb's passive. Made once, when the tables are compiled. */
import { inflectVerb, isPlural, plural } from './inflect.ts';

/** What English does not count, or has in one form; and what is plural as it stands. */
const UNCOUNTED =
  /(?:aid|assistance|support|military|personnel|security|leadership|legislation|intelligence|judiciary|corruption|unrest|immunity|funding|freedom|the (?:West|late))$/;
/** Chiefs whose rank stands behind: secretaries general, presidents elect. */
const BEHIND =
  /^((?:.* )?(?:secretary|attorney|director|auditor|solicitor|president|governor|inspector|commissioner|comptroller))([ -](?:general|elect)\b.*)$/i;

const ofEachSense = (english: string, form: (synonyms: string[]) => string): string =>
  english
    .split('; ')
    .map((sense) => form(sense.split(/, (?![^(]*\))/)))
    .join('; ');

/** “secretary general” is “secretaries general” in makatibu wakuu. */
export const manyOf = (english: string): string => ofEachSense(english, (synonyms) => synonyms.map(manyOfOne).join(', '));

function manyOfOne(english: string): string {
  const [, head, note = ''] = /^(.*?)( \([^)]*\))?$/.exec(english)!;
  if (UNCOUNTED.test(head!) || isPlural(head!)) return english;
  const behind = BEHIND.exec(head!);
  return (behind ? plural(behind[1]!) + behind[2]! : plural(head!)) + note;
}

/** “elect, choose” is “be elected, chosen” in amechaguliwa. */
export const passiveOf = (english: string): string =>
  ofEachSense(english.replace(/ \([^)]*\)/g, ''), (verbs) =>
    // What begins every synonym is said once.
    verbs
      .map(passiveOfOne)
      .map((verb, i) => (i > 0 ? verb.replace(/^be /, '') : verb))
      .join(', '),
  );

function passiveOfOne(verb: string): string {
  if (/^be /.test(verb)) return verb;
  // What the English verb takes as its object stays one: alifutiwa leseni is “have a licence revoked”.
  const object = /^(\S+) ((?:an?|the|charges)\b.*?)(?: against)?$/.exec(verb);
  return object ? `have ${object[2]} ${inflectVerb(object[1]!, 'participle')}` : `be ${inflectVerb(verb, 'participle')}`;
}
