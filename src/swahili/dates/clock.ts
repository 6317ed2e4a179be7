const HOURS_BETWEEN = 6;

/**
 * The clock as Swahili reads it counts from six: saa nne usiku, the fourth hour of the night, is 10 p.m.
 * @param hour 1 to 12, as said. @param partOfDay in English, as calendar.ts gives it. @param minutes after the hour; below zero: before it.
 */
export function englishTime(hour: number, partOfDay: string, minutes = 0): string | undefined {
  if (!Number.isInteger(hour) || hour < 1 || hour > 12 || Math.abs(minutes) > 59) return undefined;
  const ours = ((hour + HOURS_BETWEEN - 1) % 12) + 1;
  const shown = minutes < 0 ? (ours === 1 ? 12 : ours - 1) : ours;
  const past = (minutes + 60) % 60;
  const beforeNoon =
    partOfDay === 'morning' ||
    partOfDay === 'at dawn' ||
    (partOfDay === 'night' && (ours === 12 || ours <= 5) && !(shown === 11 && minutes < 0));
  return `${shown}${past === 0 ? '' : `:${String(past).padStart(2, '0')}`} ${beforeNoon && !(shown === 12 && partOfDay === 'morning') ? 'a.m.' : 'p.m.'}`;
}
