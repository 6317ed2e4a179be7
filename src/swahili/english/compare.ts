import { byWord } from '../text/by-word.ts';

const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = byWord({
  good: ['better', 'best'],
  bad: ['worse', 'worst'],
  many: ['more', 'most'],
  much: ['more', 'most'],
  few: ['fewer', 'fewest'],
  best: ['better', 'best'],
});
const SHORT =
  /^(?:big|large|high|low|great|strong|new|old|young|small|long|short|hard|fast|rich|poor|safe|wide|deep|near|easy|early|heavy|happy|weak|close|cheap|hot|cold|dry|late|soft|sharp|tall|harsh|ugly|holy|fierce)$/;
const DOUBLED = /^(?:big|hot)$/;

/** big → bigger, biggest; effective → more effective, most effective. */
export function compare(adjective: string, degree: 'comparative' | 'superlative'): string {
  const irregular = IRREGULAR[adjective];
  if (irregular) return irregular[degree === 'comparative' ? 0 : 1];
  if (!SHORT.test(adjective)) return `${degree === 'comparative' ? 'more' : 'most'} ${adjective}`;
  const stem = DOUBLED.test(adjective)
    ? adjective + adjective.at(-1)
    : adjective.endsWith('y') && adjective !== 'grey'
      ? `${adjective.slice(0, -1)}i`
      : adjective.replace(/e$/, '');
  return `${stem}${degree === 'comparative' ? 'er' : 'est'}`;
}
