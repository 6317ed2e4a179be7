/**
 * A rule that links words. Its examples run as tests: `yes` are sentences in which it makes the link named behind the bar (`dependent relation governor`),
 * `no` sentences in which it must not make that link.
 */
export interface Rule {
  id: string;
  /** Why, in words for somebody who learns the language. */
  why: string;
  yes: readonly string[];
  no?: readonly string[];
}

export const rules = <T extends Record<string, Omit<Rule, 'id'>>>(topic: string, all: T): { [K in keyof T]: Rule } =>
  Object.fromEntries(Object.entries(all).map(([name, rule]) => [name, { ...rule, id: `${topic}.${name}` }])) as { [K in keyof T]: Rule };
