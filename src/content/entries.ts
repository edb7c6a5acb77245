import type { CST } from 'yaml';

type List = CST.BlockSequence | CST.FlowCollection;

/** So many entries are worth a list of their own. */
const SOME = 16;

/**
 * Takes entries from the list that is the whole of a text, all but the last, which may not be complete. So what a
 * parser makes of them, many times as large as the text, need not be kept until the text ends.
 *
 * @param stack what a parser is about: the document, what is in it, and so on; the list loses the entries
 * @returns the entries as a list of their own, undefined where there are few
 */
export function takeEntries(stack: readonly CST.Token[]): List | undefined {
  const list = stack[1];
  if (!list || !('items' in list) || list.items.length <= SOME || hasName(stack[0])) return undefined;
  if (list.type === 'block-seq') return { ...list, items: list.items.splice(0, list.items.length - 1) };
  return list.type === 'flow-collection' ? takeFromBrackets(list) : undefined;
}

/** Whether something in the text may refer to the whole of it. */
function hasName(document: CST.Token | undefined): boolean {
  return (
    document?.type === 'document' && document.start.some(({ type }) => type === 'anchor' || type === 'tag')
  );
}

/** In brackets an entry is complete where a comma follows, which parsers keep with the next. */
function takeFromBrackets(list: CST.FlowCollection): CST.FlowCollection | undefined {
  const last = list.items.length - 1;
  const following = list.items[last]?.start ?? [];
  const [comma] = following;
  if (list.start.source !== '[' || comma?.type !== 'comma') return undefined;
  if (!list.items.every((item, i) => i === last || isPlain(item))) return undefined;
  following.shift();
  const end: CST.SourceToken = { ...comma, type: 'flow-seq-end', source: ']' };
  return { ...list, items: list.items.splice(0, last).map(withValue), end: [end] };
}

/** Whether nothing stands between an entry and the comma, and it is no mapping without braces. */
function isPlain({ start, sep, value }: CST.CollectionItem): boolean {
  return sep?.length === 0 && !value && !start.some(({ type }) => type === 'explicit-key-ind');
}

/** As long as brackets are open, a parser takes what is in them for a key. */
function withValue({ start, key }: CST.CollectionItem): CST.CollectionItem {
  return key ? { start, value: key } : { start };
}
