import messages from '../../_locales/en/messages.json' with { type: 'json' };

/** The words of the interface in English, as the browser gives them. */
function getMessage(name: string, values: readonly string[] = []): string {
  const { message } = (messages as Record<string, { message: string }>)[name] ?? { message: '' };
  return message.replace(/\$(\d)/g, (_, number: string) => values[Number(number) - 1] ?? '');
}

const { chrome = {} } = globalThis as { chrome?: object };
Object.assign(globalThis, { chrome: Object.assign(chrome, { i18n: { getMessage } }) });
