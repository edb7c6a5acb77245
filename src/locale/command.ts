/** Returns a command as it works for the reader: with the option for a pack of their own, if they gave one. */
export type Command = (line: string) => string;
