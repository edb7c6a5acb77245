import type { Messages } from './messages.ts';

/** Commands about a content pack, in quotation marks. */
const COMMAND =
  /(?<=["“「])career (?:compare|role|company|mindset|path|plan|quiz|result|form|score|cohort|faq|glossary|search|sources|report|profile(?: set| history|(?=["”」])))(?= [<\w-]|["”」])[^"”」]*(?=["”」])/g;

/**
 * Returns messages whose commands work as they stand for readers of a pack of their own, with an option added. Texts are
 * changed when they are asked for.
 *
 * @param option such as ` --content our-pack`
 */
export function carrying(messages: Messages, option: string): Messages {
  if (option === '') return messages;
  return new Proxy(carryingIn(messages, option), {
    get: (target, key) => (key === 'command' ? (line: string) => line + option : Reflect.get(target, key)),
  });
}

function carryingIn<Words extends object>(words: Words, option: string): Words {
  const told = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replace(COMMAND, (command) => command + option);
    if (Array.isArray(value)) return value.map(told);
    const holdsTexts = typeof value === 'object' && value !== null && !(value instanceof RegExp);
    return holdsTexts || typeof value === 'function' ? carryingIn(value, option) : value;
  };
  return new Proxy(words, {
    get: (target, key) => told(Reflect.get(target, key)),
    apply: (target, self, values) =>
      typeof target === 'function' ? told(Reflect.apply(target, self, values)) : self,
  });
}
