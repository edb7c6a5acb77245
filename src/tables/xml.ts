import { Parser } from 'saxen';
import { TableError } from './table.ts';

export interface XmlListener {
  /** @param attributes values by attribute name; neither name has a namespace prefix */
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** In characters: the longest tag or text in a workbook. */
const LONGEST_TOKEN = 1024 * 1024;

/**
 * Reads XML as it arrives. Yields after every chunk, so that the caller can take what the listener has collected.
 *
 * @throws {TableError} `damaged`, if it is not XML
 */
export async function* readXml(
  chunks: AsyncIterable<Uint8Array>,
  { open, close, text }: XmlListener,
): AsyncGenerator<void> {
  const decoder = new TextDecoder();
  let unread = 0;
  const parser = new Parser()
    .on('error', (error) => {
      throw new TableError({ kind: 'damaged' }, error);
    })
    .on('openTag', (name, attributes, decode) => {
      unread = 0;
      open?.(localName(name), attributesOf(attributes(), decode));
    })
    .on('closeTag', (name) => {
      unread = 0;
      close?.(localName(name));
    });
  if (text) parser.on('text', (piece, decode) => text(decode(piece))).on('cdata', text);
  for await (const chunk of chunks) {
    unread += chunk.length;
    parser.write(decoder.decode(chunk, { stream: true }));
    if (unread > LONGEST_TOKEN) throw new TableError({ kind: 'damaged' });
    yield;
  }
  parser.end();
  yield;
}

function attributesOf(
  given: Readonly<Record<string, string>>,
  decode: (text: string) => string,
): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  for (const name of Object.keys(given)) attributes[localName(name)] = decode(given[name] ?? '');
  return attributes;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
