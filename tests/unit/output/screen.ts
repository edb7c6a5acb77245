import { PassThrough } from 'node:stream';
import {
  type Content,
  type Context,
  contextOf,
  type GlobalOptions,
  type Terminal,
} from '../../../src/context.ts';
import { messagesIn } from '../../../src/locale/catalogue.ts';
import { widthOf } from '../../../src/output/terminal/width.ts';

const messages = await messagesIn('en');

/** A terminal, or a pipe, that keeps what is written to it. */
export class Screen implements Terminal {
  readonly isTTY: boolean;
  readonly rows = 24;
  readonly columns = 40;
  readonly written: Content[] = [];
  errored: Error | null = null;
  /** The error with which writing fails. */
  failure: Error | null = null;

  constructor(isTTY: boolean) {
    this.isTTY = isTTY;
  }

  get text(): string {
    return this.written.join('');
  }

  write(content: Content, done?: (error?: Error | null) => void): boolean {
    this.written.push(content);
    done?.(this.failure);
    return true;
  }
}

/** A context in English whose output can be read, without colours. Standard output and errors go to terminals, or to pipes. */
export function screens(
  options: GlobalOptions = {},
  { out = true, err = true, env = {} }: { out?: boolean; err?: boolean; env?: Context['env'] } = {},
): { readonly stdout: Screen; readonly stderr: Screen; readonly context: Context } {
  const [stdout, stderr] = [new Screen(out), new Screen(err)];
  const host = { env, stdin: new PassThrough(), stdout, stderr };
  return { stdout, stderr, context: contextOf({ color: false, ...options }, host, 'en', messages, widthOf) };
}
