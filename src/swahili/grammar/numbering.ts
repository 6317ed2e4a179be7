/**
 * What the numbers of the noun classes say by themselves. Numbering after Meinhof, as Bantu studies use it: the even classes up to 10 are plurals,
 * those from 16 on are places.
 */
import type { NounClass } from '../types.ts';

export const isPlural = (nounClass: NounClass): boolean => nounClass <= 10 && nounClass % 2 === 0;

/** The class that people and animals of any class agree like: viongozi wetu, mijusi wote. */
export const personalClass = (nounClass: NounClass): 1 | 2 => (isPlural(nounClass) ? 2 : 1);

/** Places, and infinitives that share their concords: pale, kule, mle; kufika kwake. */
export const LOCATIVES: readonly NounClass[] = [15, 16, 17, 18];
export const isLocative = (nounClass: unknown): boolean => (LOCATIVES as readonly unknown[]).includes(nounClass);
