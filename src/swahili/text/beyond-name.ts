/** A gloss without the name that stands before it: `leader of North Korea` for `Kim Jong-un, leader of North Korea`; empty when it is the name itself. */
export function beyondName(gloss: string, name: string): string {
  if (gloss === name) return '';
  return gloss.startsWith(`${name}, `) || gloss.startsWith(`${name}: `) ? gloss.slice(name.length + 2) : gloss;
}
