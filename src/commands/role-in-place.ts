import { resolveName } from '../advice/names.ts';
import { roleNames } from '../advice/roles.ts';
import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import { packFor } from './pack.ts';

/** Returns the error for a role's name in place of a command's (`career cto`); undefined if the word names no role. */
export async function roleInPlace(word: string, context: Context): Promise<CareerError | undefined> {
  const { errors } = context.messages;
  // A pack with errors has no names; the unknown command is what to say first.
  const pack = await packFor(context).catch(() => undefined);
  const found = pack && resolveName(word, roleNames(pack));
  if (found?.kind !== 'found') return undefined;
  const meant = ['role', 'path'].map((command) => `career ${command} ${found.id}`);
  return new CareerError('usage', errors.unknownCommand(word), errors.didYouMean(meant));
}
