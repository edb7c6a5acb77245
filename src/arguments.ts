/** What may be named on a command line where a command begins to read it. */
export interface DeclaredNames {
  readonly commands: readonly string[];
  readonly options: readonly OptionNames[];
}

export interface OptionNames {
  /** Its spellings: `-h`, `--help`. */
  readonly flags: readonly string[];
  readonly takesValue: boolean;
}

/**
 * Returns a command line with the names of options and commands as they are declared, where they were typed in full
 * width or in another case, or came from a word processor: `ーーｌａｎｇ`, `—lang` and `--Lang` are `--lang`, `ｃｏｍｐａｒｅ`
 * is `compare`. Everything else comes out as it went in: an option's value, every argument, and all after `--`.
 *
 * Where there are commands, the first word that is no option names one, and what follows is left to it. `/?` as the
 * first word asks for help, as it does on Windows.
 */
export function normaliseNames(words: readonly string[], names: DeclaredNames): readonly string[] {
  if (words[0] === '/?') return ['--help', ...words.slice(1)];
  const meant: string[] = [];
  let isValue = false;
  for (const [at, word] of words.entries()) {
    const rest = words.slice(at);
    if (word === '--' && !isValue) return [...meant, ...rest];
    const option: Option | undefined = isValue ? undefined : optionMeant(word, names.options);
    const isName = !isValue && !option && !(word.startsWith('-') && word.length > 1);
    if (isName && names.commands.length > 0) {
      return [...meant, commandMeant(word, names.commands), ...rest.slice(1)];
    }
    meant.push(option?.word ?? word);
    isValue = option?.takesValue === true && !option.word.includes('=');
  }
  return meant;
}

interface Option {
  /** Its name, and what follows the equals sign. */
  readonly word: string;
  readonly takesValue: boolean;
}

function commandMeant(word: string, commands: readonly string[]): string {
  const folded = fold(word);
  return commands.includes(folded) ? folded : word;
}

/** The declared option that a word names, and the word as it would be typed; nothing where it names none. */
function optionMeant(word: string, options: readonly OptionNames[]): Option | undefined {
  const [, dashes = '', name, value] = OPTION.exec(word) ?? [];
  if (name === undefined) return undefined;
  // A word processor makes one long dash of two hyphens, so that their number says nothing there.
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

/** What is taken for hyphens (U+30FC and U+2212 among them), a name, and what follows an equals sign. */
const OPTION = /^([\p{Pd}ー−]+)(\p{L}[^=＝]*)(?:[=＝]([\s\S]*))?$/u;

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
