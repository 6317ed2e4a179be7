/** The door to the language engine: what the extension, the command line and anybody else may use. What stands behind it may change. */
export { digestJson, digestMarkdown, entriesCsv } from './digest/export.ts';
export { createEngine } from './engine.ts';
export { personalClass } from './grammar/numbering.ts';
export { beyondName } from './text/beyond-name.ts';
export { inCsv, inMarkdown } from './text/formats.ts';
export { isHeadline } from './text/headline.ts';
export { sentences } from './text/sentences.ts';
export type * from './types.ts';
