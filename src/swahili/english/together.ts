/** Verbs whose partner comes behind na: what English says for that na; '' where the partner is a plain object. */
// biome-ignore format: a table is read by its columns
export const TOGETHER: Readonly<Record<string, string>> = {
  achana: '',        ambatana: 'with',  anza: 'with',       cheza: 'with',     endana: 'with',    endelea: 'with',   fanana: 'with',
  fika: 'with',      fuatana: 'with',   funga: 'with',      gombana: 'with',   husiana: 'to',     husika: 'in',      husishwa: 'with',
  ishi: 'with',      ja: 'with',        jadiliana: 'with',  kabiliana: '',     karibiana: 'to',   kosana: 'with',    kubaliana: 'with',
  kutana: 'with',    lingana: 'with',   ongea: 'to',        pambana: '',       patana: 'with',    pigana: 'with',    pingana: '',
  shauriana: 'with', shindana: 'with',  shirikiana: 'with', tofautiana: 'from', tokana: 'from',   ungana: 'with',    wasiliana: 'with',
  zungumza: 'to',    enda: 'with',      rudi: 'with',       unganishwa: 'with', linganishwa: 'with', jaa: 'with',    linganisha: 'with',
};
