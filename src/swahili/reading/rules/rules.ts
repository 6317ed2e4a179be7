import type { PartOfSpeech } from '../../types.ts';
import { AGREEMENT } from './agreement.ts';
import { FORMS } from './forms.ts';
import { NOUNS } from './nouns.ts';
import { PARTICLES } from './particles.ts';
import type { Rule } from './rule.ts';
import { VERBS } from './verbs.ts';

/**
 * Every rule that chooses among the readings of a word.
 * Sources: Ashton, Swahili Grammar (1944), for agreement and word order; our own reading of news for the weights.
 */
export const RULES: readonly Rule[] = [...PARTICLES, ...FORMS, ...AGREEMENT, ...VERBS, ...NOUNS];

/** Finds the few rules that may have something to say: it is asked for every reading of every word. */
export class RuleBook {
  private readonly rules: readonly Rule[];
  private readonly forms: ReadonlySet<string | undefined>;
  private readonly known = new Map<string, Map<PartOfSpeech, readonly Rule[]>>();

  constructor(rules: readonly Rule[]) {
    this.rules = rules;
    this.forms = new Set(rules.map((rule) => rule.form));
  }

  about(form: string, pos: PartOfSpeech): readonly Rule[] {
    const key = this.forms.has(form) ? form : '';
    let ofForm = this.known.get(key);
    if (!ofForm) this.known.set(key, (ofForm = new Map()));
    let rules = ofForm.get(pos);
    if (!rules) {
      rules = this.rules.filter((rule) => (rule.form === undefined || rule.form === key) && (rule.pos === undefined || rule.pos === pos));
      ofForm.set(pos, rules);
    }
    return rules;
  }
}
