/** The commands and options that a command accepts. */
export interface DeclaredNames {
  readonly commands: readonly string[];
  readonly options: readonly OptionNames[];
}

interface OptionNames {
  /** Such as `-h` and `--help`. */
  readonly flags: readonly string[];
  readonly takesValue: boolean;
}

/**
 * Returns a command line with the names of options and commands spelled as declared. People type them in full width or
 * another case, or paste them from a word processor: `ーーｌａｎｇ`, `—lang` and `--Lang` become `--lang`, `ｃｏｍｐａｒｅ`
 * becomes `compare`. Values, arguments and everything after `--` stay as they are.
 *
 * If there are commands, the first word that is not an option names one, and the words after it are left to that
 * command. A first word `/?` asks for help, as on Windows.
 */
export function normaliseNames(words: readonly string[], names: DeclaredNames): readonly string[] {
  if (words[0] === '/?') return ['--help', ...words.slice(1)];
  const normalised: string[] = [];
  let isValue = false;
  for (const [at, word] of words.entries()) {
    const rest = words.slice(at);
    if (word === '--' && !isValue) return [...normalised, ...rest];
    const option: MatchedOption | undefined = isValue ? undefined : matchOption(word, names.options);
    const isName = !isValue && !option && !(word.startsWith('-') && word.length > 1);
    if (isName && names.commands.length > 0) {
      return [...normalised, matchCommand(word, names.commands), ...rest.slice(1)];
    }
    normalised.push(option?.word ?? word);
    isValue = option?.takesValue === true && !option.word.includes('=');
  }
  return normalised;
}

interface MatchedOption {
  /** Its declared name, with `=` and the value if there was one. */
  readonly word: string;
  readonly takesValue: boolean;
}

/** Returns the command that a word names, or else the word. */
export function matchCommand(word: string, commands: readonly string[]): string {
  const folded = fold(word);
  return commands.includes(folded) ? folded : word;
}

/** Returns the declared option that a word names; undefined if it names none. */
function matchOption(word: string, options: readonly OptionNames[]): MatchedOption | undefined {
  const [, dashes = '', name, value] = splitOption(word) ?? [];
  if (name === undefined) return undefined;
  // Word processors turn two hyphens into one dash, so the number of dashes counts only if they are hyphens.
  const before = /^-+$/.test(dashes) ? dashes : [...name].length === 1 ? '-' : '--';
  const exact = before + name;
  for (const flag of [exact, before + fold(name).replace(/\p{Pd}/gu, '-')]) {
    const option = options.find(({ flags }) => flags.includes(flag));
    if (option) {
      return { word: value === undefined ? flag : `${flag}=${value}`, takesValue: option.takesValue };
    }
  }
  return undefined;
}

/** Splits a word into its dashes (also U+30FC and U+2212), its name, and the value after an equals sign. */
function splitOption(word: string): RegExpExecArray | null {
  // The first pattern is faster: Unicode properties are slow to load.
  if (/^[ -~]*$/.test(word)) return /^(-+)([A-Za-z][^=]*)(?:=(.*))?$/.exec(word);
  return /^([\p{Pd}ー−]+)(\p{L}[^=＝]*)(?:[=＝]([\s\S]*))?$/u.exec(word);
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
