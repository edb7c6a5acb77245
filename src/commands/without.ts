import type { LocalPack } from '../content/localise.ts';
import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import type { Messages } from '../locale/messages.ts';
import { commandLine } from '../output/suggestion.ts';
import { compareDefaults, defaultPath, suggested } from './suggested.ts';

/** The optional parts of a pack. */
type Part = keyof Messages['errors']['without'];

/** Returns the error for a part that a pack does not have, with the commands for the parts it has. */
export function without(part: Part, pack: LocalPack, context: Context): CareerError {
  const { errors, next } = context.messages;
  const others = suggested(
    pack,
    [
      compareDefaults(pack, context),
      { command: ['role'], does: '' },
      defaultPath(pack, context),
      { command: ['faq'], does: next.faq },
      { command: ['glossary'], does: next.glossary },
    ],
    4,
  );
  const commands = others.map(({ command }) => commandLine(command, context));
  return new CareerError('usage', errors.without[part], errors.hasInstead(commands));
}
