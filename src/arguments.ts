/** What a document or an input method makes of the hyphens before an option's name. */
const DASHES = /^[\p{Pd}ー−]+(?=[\p{L}])/u;

/**
 * Returns a command line with what was typed in full width, or pasted from a document, as it was meant: `ーーｌａｎｇ`
 * and `—lang` are `--lang`, `ｃｏｍｐａｒｅ` is `compare`. Everything after `--` is left as it is.
 *
 * @param names the words that mean something to the program: its commands
 */
export function asMeant(argv: readonly string[], names: readonly string[]): readonly string[] {
  const end = argv.indexOf('--');
  return argv.map((argument, i) => {
    if (end >= 0 && i >= end) return argument;
    if (DASHES.test(argument)) return optionMeant(argument);
    const folded = argument.normalize('NFKC').toLowerCase();
    return names.includes(folded) ? folded : argument;
  });
}

function optionMeant(argument: string): string {
  const name = argument.replace(DASHES, '');
  const [flag = '', ...value] = name.split(/(?=[=＝])/u);
  const dashes = argument.startsWith('-')
    ? (DASHES.exec(argument)?.[0] ?? '')
    : flag.length === 1
      ? '-'
      : '--';
  return [dashes, flag.normalize('NFKC'), ...value.map((part) => part.replace('＝', '='))].join('');
}
