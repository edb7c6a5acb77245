/** Returns a command that works for the reader: with `--content`, if they gave a pack of their own. */
export type Command = (line: string) => string;
