/** What tells one list of texts from every other: “A” and “B” are not “A\n\nB”. */
export function chunkKey(texts: readonly string[]): string {
  return `${texts.map(({ length }) => length).join()}:${texts.join('')}`;
}
