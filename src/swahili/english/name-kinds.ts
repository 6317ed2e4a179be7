/**
 * How names of roads, schools and the like begin in Swahili, and their English with $ for the name itself: Barabara ya Mombasa, Mombasa Road.
 * The longer beginnings come first.
 */
const KINDS: readonly (readonly [begin: RegExp, english: string])[] = [
  [/^Barabara (?:Kuu )?ya /, '$ Road'],
  [/^Mtaa wa /, '$ Street'],
  [/^Uwanja wa Ndege wa (?:Kimataifa wa )?/, '$ Airport'],
  [/^Uwanja wa (?:Michezo wa |Taifa wa )?/, '$ Stadium'],
  [/^Hospitali ya (?:Rufaa ya |Wilaya ya |Mkoa wa )?/, '$ Hospital'],
  [/^Shule ya Msingi (?:ya )?/, '$ Primary School'],
  [/^Shule ya (?:Upili|Sekondari) (?:ya )?/, '$ Secondary School'],
  [/^Shule ya /, '$ School'],
  [/^Chuo Kikuu cha /, 'University of $'],
  [/^Chuo cha /, '$ College'],
  [/^Daraja la /, '$ Bridge'],
  [/^Soko la /, '$ Market'],
  [/^Gereza la /, '$ Prison'],
  [/^Msikiti wa /, '$ Mosque'],
  [/^Msitu wa /, '$ Forest'],
  [/^Bandari ya /, 'Port of $'],
  [/^Kambi ya Wakimbizi (?:ya )?/, '$ Refugee Camp'],
];
/** The rest must be a name too: not Shule ya Wasichana. */
const COMMON = /^(?:Wa|Ma|Vi|Ki)?(?:sichana|vulana|toto|taifa|serikali|kijeshi|kimataifa)/i;

/** A name whose kind is said in Swahili, in English; as it is where no kind is said. */
export function nameWithKind(name: string): string {
  for (const [begin, english] of KINDS) {
    const own = name.replace(begin, '');
    if (own !== name) return /^\p{Lu}\S*(?: \p{Lu}\S*)*$/u.test(own) && !COMMON.test(own) ? english.replace('$', () => own) : name;
  }
  return name;
}
