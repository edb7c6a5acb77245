/** The commands, arguments and options of the program or a command, as completion needs them. */
export interface Syntax {
  readonly name: string;
  readonly description: string;
  readonly commands: readonly Syntax[];
  readonly arguments: readonly (Slot & { readonly variadic: boolean })[];
  /** The program's options are accepted before and after a command's name. */
  readonly options: readonly OptionSyntax[];
}

export interface OptionSyntax {
  /** Its spellings, the longest last. */
  readonly flags: readonly string[];
  readonly description: string;
  /** The value it takes, if it takes one. */
  readonly value?: Slot;
}

/** The argument or option that a value is for. */
export interface Slot {
  readonly name: string;
  /** All its possible values, if they are fixed. */
  readonly words?: readonly string[];
}

/** A command line up to the word that is being typed. */
export interface CommandLine {
  /** What that word can be; undefined if the words before it make no sense. */
  readonly expected: Expected | undefined;
  /** The part typed so far; of `--lang=j` only `j`. */
  readonly typed: string;
  /** The arguments before it. */
  readonly operands: readonly string[];
  /** The values of the options before it, by flag. */
  readonly given: ReadonlyMap<string, string>;
}

export type Expected =
  | { readonly kind: 'command'; readonly commands: readonly Syntax[] }
  | { readonly kind: 'option'; readonly options: readonly OptionSyntax[] }
  | { readonly kind: 'value'; readonly slot: Slot };

/** Reads the words after the program's name; the last one is being typed. */
export function readCommandLine(words: readonly string[], program: Syntax): CommandLine {
  const given = new Map<string, string>();
  const operands: string[] = [];
  let command = program;
  let awaiting: OptionSyntax | undefined;
  let onlyOperands = false;
  const options = (): readonly OptionSyntax[] => [
    ...(command === program ? [] : command.options),
    ...program.options,
  ];

  for (const word of words.slice(0, -1)) {
    if (awaiting) {
      give(awaiting, word);
      awaiting = undefined;
    } else if (word === '--') {
      onlyOperands = true;
    } else if (word.startsWith('-') && word !== '-' && !onlyOperands) {
      const [flag, value] = splitAtEquals(word);
      const option = options().find(({ flags }) => flags.includes(flag));
      if (option?.value && value === undefined) awaiting = option;
      else if (option && value !== undefined) give(option, value);
    } else if (command.commands.length === 0) {
      operands.push(word);
    } else {
      const below = command.commands.find(({ name }) => name === word);
      if (!below) return { expected: undefined, typed: '', operands, given };
      command = below;
    }
  }

  const word = words.at(-1) ?? '';
  const line = (expected: Expected | undefined, typed = word): CommandLine => ({
    expected,
    typed,
    operands,
    given,
  });
  if (awaiting?.value) return line({ kind: 'value', slot: awaiting.value });
  if (word.startsWith('-') && !onlyOperands) {
    const [flag, value] = splitAtEquals(word);
    if (value === undefined) return line({ kind: 'option', options: options() });
    const slot = options().find(({ flags }) => flags.includes(flag))?.value;
    return line(slot && { kind: 'value', slot }, value);
  }
  if (command.commands.length > 0) return line({ kind: 'command', commands: command.commands });
  const slot = command.arguments[operands.length] ?? command.arguments.findLast(({ variadic }) => variadic);
  if (slot?.name === 'command') return line({ kind: 'command', commands: commandsBelow(program, operands) });
  return line(slot && { kind: 'value', slot });

  function give({ flags }: OptionSyntax, value: string): void {
    for (const flag of flags) given.set(flag, value);
  }
}

function commandsBelow(program: Syntax, names: readonly string[]): readonly Syntax[] {
  return names.reduce(
    (commands: readonly Syntax[], name) => commands.find((each) => each.name === name)?.commands ?? [],
    program.commands,
  );
}

function splitAtEquals(word: string): readonly [flag: string, value: string | undefined] {
  const at = word.indexOf('=');
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

/** Removes quoting: bash and zsh pass words as typed. */
export function unquoted(words: readonly string[]): readonly string[] {
  return words.map((word) => word.replace(/["']|\\(?=[\s"'\\()&$~])/g, ''));
}
