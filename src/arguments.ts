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
    const plain = isPlain(argument);
    if (plain && argument.startsWith('-')) return argument;
    const dashes = plain ? undefined : dashesOf(argument);
    if (dashes !== undefined) return optionMeant(argument, dashes);
    const folded = (plain ? argument : argument.normalize('NFKC')).toLowerCase();
    return names.includes(folded) ? folded : argument;
  });
}

/** Whether a word is what most people type: ASCII, kana and kanji, of which there is nothing to fold but the case. */
function isPlain(word: string): boolean {
  return /^(?!ー)[ -~\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff]*$/.test(word);
}

/** What a document or an input method makes of the hyphens before an option's name, where there are any. */
function dashesOf(argument: string): string | undefined {
  return /^[\p{Pd}ー−]+(?=[\p{L}])/u.exec(argument)?.[0];
}

function optionMeant(argument: string, before: string): string {
  const name = argument.slice(before.length);
  const [flag = '', ...value] = name.split(/(?=[=＝])/u);
  const dashes = argument.startsWith('-') ? before : flag.length === 1 ? '-' : '--';
  return [dashes, flag.normalize('NFKC'), ...value.map((part) => part.replace('＝', '='))].join('');
}
