import type messages from '../../_locales/en/messages.json';
import { browser } from '../extension/browser.ts';

export type Message = keyof typeof messages;

/** Words of the interface in the language of the browser; `values` take the places of $1, $2 … */
export function say(message: Message, ...values: readonly (string | number)[]): string {
  return browser.i18n.getMessage(message, values.map(String));
}

/** Tells the browser in which language a view is written. */
export function nameLanguage(): void {
  document.documentElement.lang = say('language');
}
