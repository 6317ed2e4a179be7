const LONGEST = 160;

/** Whether the first line of a plain text looks like its headline: short, and without a full stop. */
export function isHeadline(line: string): boolean {
  return line.length < LONGEST && !/[.!?:]\s*$/.test(line);
}
