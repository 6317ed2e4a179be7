import type { Draft } from './noun.ts';

/** The article of a noun phrase without another determiner. */
export function articleOf(d: Draft): 'the' | 'a' | 'none' {
  const { head, t, role, lemma, chosen } = d;
  if (!head || d.named || !head.known || /^[A-Z]/.test(head.text)) return 'none';
  const word = t.view.words[d.at]!;
  const mentioned = t.discourse.mentioned.has(lemma);
  if (d.before.length > 0 || d.other?.text === 'another') return 'none';
  // “aina ya ajali”: a kind of accident.
  const above = role === 'of' ? t.view.edge(d.at) : undefined;
  if (above && /^(?:aina|namna)$/.test(t.view.words[above.governor]!.reading?.lemma ?? '')) return 'none';
  if (d.ordinal) return 'the';
  if (d.adjectives.some((a) => /^(?:same|only|former)$/.test(a.text)) && !d.plural) return 'the';
  if (d.number) return d.number.text === 'few' ? 'a' : mentioned && !d.counted ? 'the' : 'none';
  if (d.adjectives[0]?.text === 'few') return 'a';
  if (d.adjectives.some((a) => /^(?:many|several|various|much|enough|more)$/.test(a.text))) return 'none';
  const plural = d.plural || t.forms.isPlural(head.text);
  const unique = d.adjectives.length === 0 && t.table.has('unique', head.text);
  if (word.reading?.grammar.locative)
    return /^(?:work|school|prison|church|college|home)$/.test(head.text) && !d.specified ? 'none' : 'the';
  if (plural)
    return mentioned && (role === 'subject' || role === 'object') && !d.specified
      ? 'the'
      : d.specified && role !== 'complement' && mentioned
        ? 'the'
        : unique
          ? 'the'
          : 'none';
  if (d.mass) return d.specified || (mentioned && role === 'subject') ? 'the' : 'none';
  if (unique || mentioned || chosen.preference.the) return 'the';
  if (role === 'complement') return d.specified && !t.table.has('instance', lemma) && d.adjectives.length === 0 ? 'the' : 'a';
  if (d.specified) return 'the';
  if (role === 'subject') return 'the';
  if (d.nouns.length > 0) return role === 'object' ? 'a' : 'the';
  return role === 'preposition' && d.adjectives.length === 0 ? 'the' : role === 'of' && d.adjectives.length === 0 ? 'the' : 'a';
}
