import { unforged } from './dom.ts';

/** Elements whose text is not prose: their content is left alone. */
const NOT_PROSE = new Set(
  (
    'CODE PRE KBD SAMP VAR TT SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH CANVAS IFRAME OBJECT EMBED VIDEO AUDIO MAP ' +
    'TEXTAREA INPUT SELECT OPTION DATALIST BUTTON METER PROGRESS NAV MENU RT RP HEAD'
  ).split(' '),
);

/** Parts of the page that are for finding one's way. */
const NOT_READ = new Set(['navigation', 'menu', 'menubar', 'toolbar', 'search', 'button', 'textbox', 'searchbox', 'combobox', 'tablist']);

/** What the walk does with an element. */
export type Treatment =
  | 'skip' // nothing in it is read
  | 'block' // its text is a block of its unforged
  | 'inline' // its text belongs to the block around it
  | 'hidden'; // as inline, but only what is in it and visible again is read

/** How an element is to be read; `style` is its computed style. */
export function treatment(node: Element, style: CSSStyleDeclaration): Treatment {
  const element = unforged(node);
  if (NOT_PROSE.has(element.tagName.toUpperCase())) return 'skip';
  if (isMarkedAsAside(element) || isEditable(element)) return 'skip';
  if (style.display === 'none') return 'skip';
  if (style.visibility !== 'visible') return 'hidden';
  return isInline(style.display) ? 'inline' : 'block';
}

/** Whether line breaks and spaces in the element stay as they are. */
export function keepsSpace(style: CSSStyleDeclaration): boolean {
  return style.whiteSpaceCollapse === 'preserve' || style.whiteSpaceCollapse === 'break-spaces';
}

function isMarkedAsAside(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('hidden')) return true;
  const role = element.getAttribute('role');
  return role !== null && NOT_READ.has(role);
}

function isEditable(element: Element): boolean {
  return element instanceof HTMLElement && element.isContentEditable;
}

function isInline(display: string): boolean {
  return display.startsWith('inline') || display === 'contents' || display.startsWith('ruby');
}
