/** Nouns that are a part of the word before them: piga kura, mpiga kura. */
import { acts, isLight } from './lexical.ts';
import type { State } from './state.ts';
import type { Word } from './tree.ts';

const DOER = /(?:aji|^m(?:w)?(?:piga|pigania|chora|tunga|unga|linda|fuata|uza|penda|taka|shika|miliki|fanya|peleka|ongoza))$/;

/** wapiga kura, mchora katuni, waungaji mkono */
export function isDone(state: State, word: Word): boolean {
  const { words, chain } = state;
  const before = words[word.at - 1];
  return (
    word.kind === 'noun' && before?.kind === 'noun' && before.at === chain.at(-1) && DOER.test(before.reading!.lemma) && !acts(state, word)
  );
}

/** piga kura, tia saini: the noun is a part of the expression, if nothing says more about it. */
export function isInside(state: State, verb: Word, word: Word): boolean {
  const { words } = state;
  const { expression } = verb;
  if (expression?.pos !== 'verb' || word.from > expression.to || !isLight(state, verb)) return false;
  const next = words[word.at + 1];
  return !next || !['numeral', 'connective', 'adjective', 'determiner', 'demonstrative'].includes(next.kind);
}
