/**
 * Puts a text on the clipboard while a click is being handled. The clipboard's own interface is missing on pages without https, so this is done
 * the old way; the page does not get to see what is copied.
 * @returns whether the browser did it
 */
export function copyText(text: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  window.addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    window.removeEventListener('copy', fill, { capture: true });
  }
}
