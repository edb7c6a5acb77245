import { welcome } from '../advice/home.ts';
import type { Context } from '../context.ts';
import type { Outcome } from './command.ts';
import { packFor } from './pack.ts';

/** What bare `career` shows. */
export async function run(context: Context): Promise<Outcome> {
  return { view: welcome(await packFor(context), context.messages.home.commands) };
}
