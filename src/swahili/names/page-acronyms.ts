import type { Block } from '../reading/block.ts';
import { type WrittenOut, writtenOut } from './acronyms.ts';
import { FLAG, type Gazetteer } from './gazetteer.ts';
import { KINDS, type NameSpan } from './labels.ts';
import type { Recognised } from './recognise.ts';

const ORGANISATION = KINDS.indexOf('organisation');
const PLACE = KINDS.indexOf('place');

/** The acronyms that a page writes out, and the names of each block with those acronyms among them, wherever they stand. */
export interface PageAcronyms {
  names: NameSpan[][];
  /** By the acronym as written. */
  written: ReadonlyMap<string, WrittenOut>;
}

export function acronymsOf(blocks: readonly Block[], recognised: readonly Recognised[], gazetteer: Gazetteer): PageAcronyms {
  const written = new Map<string, WrittenOut>();
  recognised.forEach(({ sentences }, b) => {
    for (const view of sentences)
      for (const found of writtenOut(blocks[b]!, b, view, gazetteer)) if (!written.has(found.acronym)) written.set(found.acronym, found);
  });
  const kinds = new Map<string, number>();
  for (const found of written.values()) kinds.set(found.acronym, kindOf(found, recognised, gazetteer));
  const names = blocks.map((block, b) =>
    withAcronyms(
      block,
      apart(
        recognised[b]!.names,
        [...written.values()].filter((w) => w.block === b),
      ),
      kinds,
    ),
  );
  return { names, written };
}

/** A country where the words are one; else a body, if the recogniser takes words or acronym for one, or Swahili words begin with its head. */
function kindOf({ words, at, block, text, isForeign }: WrittenOut, recognised: readonly Recognised[], gazetteer: Gazetteer): number {
  const { names } = recognised[block]!;
  if (gazetteer.senses(text.toLowerCase()).some((s) => s.flag === FLAG.place)) return PLACE;
  const near = names.filter((n) => (n.to === words.to && n.from <= words.to) || (n.from <= at.from && at.to <= n.to));
  if (near.some((n) => n.kind === ORGANISATION) || !isForeign) return ORGANISATION;
  return near[0]?.kind ?? -1;
}

/** Shirika la Afya Duniani WHO: words and acronym are two names of one body. */
function apart(names: readonly NameSpan[], written: readonly WrittenOut[]): NameSpan[] {
  return names.flatMap((name) => {
    const found = written.find(({ words, at }) => name.from < at.from && at.from === name.to && words.to < at.from);
    return found
      ? [
          { ...name, to: found.words.to },
          { ...name, from: found.at.from },
        ]
      : [name];
  });
}

function withAcronyms(block: Block, names: readonly NameSpan[], kinds: ReadonlyMap<string, number>): NameSpan[] {
  if (kinds.size === 0) return [...names];
  const out = [...names];
  block.tokens.forEach(({ start, end }, token) => {
    const kind = kinds.get(block.text.slice(start, end));
    if (kind === undefined || kind < 0) return;
    const at = out.findIndex((n) => n.from <= token && token <= n.to);
    if (at < 0) out.push({ from: token, to: token, kind });
    else if (out[at]!.from === token && out[at]!.to === token) out[at] = { ...out[at]!, kind };
  });
  return out.sort((a, b) => a.from - b.from);
}
