/** Every rule of the parser, with its examples. */
import { ARGUMENTS } from './arguments.ts';
import { CLAUSES } from './clauses.ts';
import { INFINITIVES } from './infinitives.ts';
import { NOUNS } from './nouns.ts';
import { NA, OBLIQUES } from './obliques.ts';
import { APPOSITION, ROWS } from './rows.ts';
import type { Rule } from './rule.ts';
import { VERBS } from './verbs.ts';

export const RULES: readonly Rule[] = [NOUNS, VERBS, ARGUMENTS, OBLIQUES, NA, ROWS, APPOSITION, CLAUSES, INFINITIVES].flatMap((topic) =>
  Object.values(topic),
);
