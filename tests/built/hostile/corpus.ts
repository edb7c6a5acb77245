import { execFileSync } from 'node:child_process';
import { mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackFile } from '../../../src/content/schema.ts';

/** A broken or malicious input, and the location of the expected fault: `file:line:column`, or as much of it as there is. */
export interface HostileCase {
  readonly name: string;
  readonly place: string;
  /** Part of the English message, if the location does not identify the cause. */
  readonly says?: string;
  /** Writes it into a folder with a valid pack, as one of its files or as `me.yaml`, the answers. */
  readonly make: (folder: string) => Promise<void>;
  readonly as: 'pack' | 'answers';
}

type Row = readonly [name: string, text: string | Uint8Array, place: string];

/** Invalid YAML, in a pack and in answers. */
const SYNTAX: readonly Row[] = [
  ['a list that is not closed', '- [a, b\n', '2:1'],
  ['a mapping that is not closed', '- {a: b\n', '2:1'],
  ['double quotes that are not closed', '- "a\n', '2:1'],
  ['single quotes that are not closed', "- 'a\n", '2:1'],
  ['a bracket too many', '[a]]\n', '1:4'],
  ['a brace too many', '{a: b}}\n', '1:7'],
  ['brackets that do not fit', '[a}\n', '1:3'],
  ['a closing bracket alone', ']\n', '1:1'],
  ['a comma alone', ',\n', '1:1'],
  ['a tab as indentation', 'a:\n\tb: 1\n', '2:1'],
  ['a tab as indentation of a list', 'a:\n\t- b\n', '2:1'],
  ['a mapping on the line of a key', 'a: b: c\n', '1:4'],
  ['a list on the line of a key', 'a: - b\n', '1:4'],
  ['an indentation between two others', 'a:\n    b: 1\n  c: 2\n', '3:1'],
  ['a list between two others', '-   - a\n  - b\n', '2:3'],
  ['a text that begins with an at sign', 'a: @b\n', '1:4'],
  ['a text that begins with a backtick', 'a: `b`\n', '1:4'],
  ['a text that begins with a per cent sign', 'a: %b\n', '1:4'],
  ['text after a text in quotes', 'a: "b" c\n', '1:8'],
  ['two texts in quotes', 'a: "b" "c"\n', '1:8'],
  ['a key over two lines', '"a\n b": c\n', '1:1'],
  ['a key of 1,100 characters between brackets', `[${'k'.repeat(1_100)}: 1]\n`, '1:1102'],
  ['an escape that means nothing', '"a\\q"\n', '1:3'],
  ['an escape cut short', '"a\\u12"\n', '1:3'],
  ['an escape that is no number', '"a\\xZZ"\n', '1:3'],
  ['an escape beyond Unicode', '"a\\UFFFFFFFF"\n', '1:3'],
  ['an anchor without a name', '& a\n', '1:1'],
  ['an alias without a name', '- * a\n', '1:3'],
  ['two anchors', '&a &b c\n', '1:4'],
  ['two tags', '!!str !!str c\n', '1:7'],
  ['an alias with an anchor', '- &a b\n- &c *a\n', '2:6'],
  ['an alias of nothing', '- *nobody\n', '1:3'],
  ['an alias before its anchor', '- *a\n- &a b\n', '1:3'],
  ['an alias as a key', '{&a a: 1, *a : 2}\n', '1:11'],
  ['a key that is a list', '? [a]\n: b\n', '1:3'],
  ['a key that is a mapping', '{{a: b}: c}\n', '1:2'],
  ['a second document', 'a: 1\n---\nb: 2\n', '2:1'],
  ['a second document after an end', 'a\n...\nb\n', '3:1'],
  ['a block text with a header that is none', 'a: |x\n  b\n', '1:5'],
  ['a block text indented by tabs', 'a: |\n\tb\n', '2:1'],
  ['an entry without a comma', '["a" "b"]\n', '1:6'],
  ['a comment without a space', '"a"#b\n', '1:4'],
  ['a mapping in block style between brackets', '[\n- a\n]\n', '2:1'],
  ['XML', '<?xml version="1.0"?>\n<a b="c: d"/>\n', '1:1'],
  ['JSON cut short', '{"answers": {"care-1": 3,', '1:26'],
  ['JavaScript', 'module.exports = {\n  a: [1, 2],\n};\n', '1:1'],
];

/** More than plain data. */
const UNSUPPORTED: readonly Row[] = [
  ['a local tag', '- !foo a\n', '1:3'],
  ['a tag that makes a function', '- !!js/function "function () { process.exit(9) }"\n', '1:3'],
  ['a tag that makes nothing', '- !!js/undefined ""\n', '1:3'],
  ['a tag that makes a regular expression', '- !!js/regexp /a/\n', '1:3'],
  ['a tag that runs a program', '- !!python/object/apply:os.system ["id"]\n', '1:3'],
  ['a tag of Ruby', '- !ruby/object:Gem::Installer {}\n', '1:3'],
  ['bytes', '- !!binary aGVsbG8=\n', '1:3'],
  ['a set', '!!set {a, b}\n', '1:1'],
  ['an ordered mapping', '!!omap [a: b]\n', '1:1'],
  ['pairs', '!!pairs [a: b]\n', '1:1'],
  ['a date', '- !!timestamp 2001-12-14\n', '1:3'],
  ['a tag for merge keys', '{!!merge <<: {}}\n', '1:2'],
  ['a tag in full', '- !<tag:example.com,2000:a> b\n', '1:3'],
  ['a tag without a name', '- ! a\n', '1:3'],
  ['a tag on a key', '{!foo a: 1}\n', '1:2'],
  ['YAML 1.1', '%YAML 1.1\n---\na: yes\n', '1:1'],
  ['YAML 3.0', '%YAML 3.0\n---\na: 1\n', '1:1'],
  ['names for tags', '%TAG ! tag:example.com,2000:\n---\n- a\n', '1:1'],
  ['a directive that nobody knows', '%FOO bar\n---\n- a\n', '1:1'],
];

const DEEP: readonly Row[] = [
  ['20,000 lists', '['.repeat(20_000), '1:100'],
  ['5,000 lists, all closed', '['.repeat(5_000) + ']'.repeat(5_000), '1:100'],
  ['20,000 mappings', '{a: '.repeat(20_000), '1:397'],
  ['lists and mappings by turns', '[{a: '.repeat(10_000), '1:247'],
  ['20,000 lists on one line', '- '.repeat(20_000), '1:199'],
  ['20,000 keys on one line', '? '.repeat(20_000), '1:199'],
  ['20,000 colons on one line', ': '.repeat(20_000), '1:199'],
  [
    '300 levels of mappings',
    Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
    '100:100',
  ],
  ['300 levels of lists', Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}-\n`).join(''), '100:100'],
  ['mistakes that nest', 'a: :\n"x"x'.repeat(9_000), '50:8'],
];

const ENCODED: readonly Row[] = [
  ['UTF-16 with its mark', Buffer.from('\ufeffa: 1\n', 'utf16le'), ''],
  ['UTF-16 the other way round', Buffer.from('\ufeffa: 1\n', 'utf16le').swap16(), ''],
  ['UTF-16 without its mark', Buffer.from('answers: {}\n', 'utf16le'), ''],
  ['UTF-16 the other way round without its mark', Buffer.from('answers: {}\n', 'utf16le').swap16(), ''],
  ['UTF-32 with its mark', Buffer.from('fffe00006100000062000000', 'hex'), ''],
  ['UTF-32 the other way round', Buffer.from('0000feff0000006100000062', 'hex'), ''],
  ['UTF-32 without its mark', Buffer.from('6100000062000000', 'hex'), ''],
  ['Shift_JIS', Buffer.from('613a2093fa967b8cea0a', 'hex'), '1:4'],
  ['EUC-JP', Buffer.from('613a20c6fccbdcb8ec0a', 'hex'), '1:4'],
  ['Latin-1', Buffer.from('a: 1\nb: caf\u00e9\n', 'latin1'), '2:7'],
  ['a character in more bytes than it needs', Buffer.from('613a20c0af0a', 'hex'), '1:4'],
  ['half a pair', Buffer.from('613a20eda0800a', 'hex'), '1:4'],
  ['beyond Unicode', Buffer.from('613a20f48fbfbff49080800a', 'hex'), '1:6'],
  ['a character cut short', Buffer.from('613a20e697', 'hex'), '1:4'],
  ['a zero at the start', Buffer.from('\0a: 1\n'), '1:1'],
  ['a zero in the middle', Buffer.from('a: 1\nb: \0\n'), '2:4'],
  ['a program', Buffer.from('7f454c460201010000000000000000000300', 'hex'), '1:8'],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), '3:1'],
  ['an archive', Buffer.from('1f8b0800000000000003edc1', 'hex'), '1:4'],
  ['an escape sequence', 'a: 1\nb: \u001b[31mred\n', '2:4'],
  ['an escape sequence in quotes', 'a: "\u001b]0;title\u0007"\n', '1:5'],
  ['an escape sequence in a comment', '# \u001b[2J\na: 1\n', '1:3'],
  ['a bell', 'a: \u0007\n', '1:4'],
  ['a backspace', 'a: b\b\n', '1:5'],
  ['a form feed', 'a: 1\n\fb: 2\n', '2:1'],
  ['a vertical tab', 'a: 1\u000b\n', '1:5'],
  ['what a lexer says of itself', 'a: \u001f\u0018\u0002\n', '1:4'],
];

const INVISIBLE: readonly Row[] = [
  ['an ideographic space as indentation', 'a:\n\u3000b: 1\n', '2:1'],
  ['an ideographic space after a colon', 'answers: {}\na:\u3000b\n', '2:3'],
  ['a no-break space before a dash', 'a:\n\u00a0- b\n', '2:1'],
  ['a byte-order mark in the middle', 'a: 1\n\ufeffb: 2\n', '2:1'],
];

/** Ten lists, each with nine aliases of the one before: a few hundred characters that expand to a billion values. */
const BOMB = [
  'l0: &l0 [x]',
  ...Array.from({ length: 9 }, (_, i) => `l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(', ')}]`),
].join('\n');

/** The 101st use of an anchor is refused, and so is an alias inside an anchored collection. */
const EXCESSIVE: readonly Row[] = [
  ['a few aliases that stand for a billion values', BOMB, '2:10'],
  ['a large list named a thousand times', `[&a [${'1,'.repeat(2_000)}], ${'*a,'.repeat(900)}]`, '1:4309'],
  ['thousands of aliases', `[&a x, ${'*a,'.repeat(2_000)}]`, '1:308'],
];

const TWICE: readonly Row[] = [
  ['a key twice', 'a: 1\nb: 2\na: 3\n', '3:1'],
  ['a key twice in JSON', '{"a": 1, "a": 2}\n', '1:10'],
  ['a key twice by an escape', '{"a": 1, "\\u0061": 2}\n', '1:10'],
  ['a key twice in another style', 'a: 1\n"a": 2\n', '2:1'],
  ['a key twice deep down', '- b: {c: {d: 1, d: 2}}\n', '1:17'],
  ['__proto__ twice', '{"__proto__": 1, "__proto__": 2}\n', '1:18'],
  ['10,000 keys and one of them twice', `${keys(10_000)}k77: 1\n`, '10001:1'],
];

function keys(count: number): string {
  return Array.from({ length: count }, (_, i) => `k${i}: 1\n`).join('');
}

const ROWS: readonly (readonly [says: string, rows: readonly Row[]])[] = [
  ['not valid YAML or JSON', SYNTAX],
  ['is not supported', UNSUPPORTED],
  ['nested too deeply', DEEP],
  ['', ENCODED],
  ['where an ordinary space is needed', INVISIBLE],
  ['too ', EXCESSIVE],
  ['twice', TWICE],
];

/** Valid YAML, but not a valid pack. `{…}` is replaced by a valid glossary entry. */
const NO_GLOSSARY: readonly Row[] = [
  ['a number', '42\n', '1:1'],
  ['a text', 'glossary\n', '1:1'],
  ['a mapping', 'a: 1\n', '1:1'],
  ['a list of numbers', '[1]\n', '1:2'],
  ['a list that holds itself', '&a [*a]\n', '1:5'],
  [
    'a merge key',
    '- {<<: {id: a}, id: a, term: {en: a, ja: a}, definition: {en: a, ja: a}, source: article}\n',
    '1:8',
  ],
  ['a key of no text', entry('"": 1'), '1:8'],
  ['__proto__', entry('__proto__: {id: x}'), '1:4'],
  ['constructor', entry('constructor: {prototype: {}}'), '1:4'],
  ['prototype', entry('prototype: 1'), '1:4'],
  ['toString', entry('toString: 1'), '1:14'],
  ['hasOwnProperty', entry('hasOwnProperty: 1'), '1:20'],
  ['valueOf', entry('valueOf: 1'), '1:13'],
  ['__defineGetter__', entry('__defineGetter__: 1'), '1:22'],
  ['a number as a key', entry('1: 2'), '1:7'],
  ['null as a key', entry('~: 2'), '1:7'],
  ['an id with an escape sequence', withId('"a\\e[31m"'), '1:8'],
  ['an id with a title for the terminal', withId('"\\e]0;owned\\a"'), '1:8'],
  ['an id with a line break', withId('"a\\nerror: b"'), '1:8'],
  ['an id with a carriage return', withId('"a\\rb"'), '1:8'],
  ['an id that runs backwards', withId('"a\u202eb"'), '1:8'],
  ['an id with an isolate', withId('"a\u2066b\u2069"'), '1:8'],
  ['an id with no width', withId('"a\u200bb"'), '1:8'],
  ['an id with a byte-order mark', withId('"\ufeffa"'), '1:8'],
  ['an id with a line separator', withId('"a\\u2028b"'), '1:8'],
  ['an id with tags', withId('"a\u{e0041}\u{e0042}"'), '1:8'],
  ['an id with half a pair', withId('"a\\ud800"'), '1:8'],
  ['an id with a control character of Latin-1', withId('"a\\x9b31m"'), '1:8'],
  ['an id that is a path', withId('../../../etc/passwd'), '1:8'],
  ['an id that is a million letters', withId(`"${'A'.repeat(1_000_000)}"`), '1:8'],
  ['an id that is nothing', withId('""'), '1:8'],
  ['an id that is a number', withId('42'), '1:8'],
  ['an id that is a list', withId('[a]'), '1:8'],
  ['a thousand faults', '- {}\n'.repeat(1_000), '1:3'],
  ['entries within a list too many', `[[${entry('a: 1').slice(2, -1)}]]\n`, '1:2'],
];

/** An entry with more fields at its beginning. */
function entry(more: string): string {
  return `- {${more}, id: a, term: {en: a, ja: a}, definition: {en: a, ja: a}, source: article}\n`;
}

function withId(id: string): string {
  return `- {id: ${id}, term: {en: a, ja: a}, definition: {en: a, ja: a}, source: article}\n`;
}

/** Nothing at all, in a file that a pack must have: an optional one may be empty. */
const NO_ROLES: readonly Row[] = [
  ['nothing', '', ''],
  ['blank lines', '\n\n  \n', ''],
  ['a comment', '# nothing\n', ''],
  ['a byte-order mark', '\ufeff', ''],
  ['null', 'null\n', '1:1'],
];

/** Valid YAML, but not valid answers. */
const NO_ANSWERS: readonly Row[] = [
  ['nothing', '', ''],
  ['a byte-order mark', '\ufeff', ''],
  ['null', 'null\n', '1:1'],
  ['a list', '[]\n', '1:1'],
  ['a list of answers', 'answers: [1, 2]\n', '1:10'],
  ['answers that are a text', 'answers: "1"\n', '1:10'],
  ['no answers', 'id: me\n', '1:1'],
  ['a field too many', 'answers: {}\nfoo: 1\n', '2:6'],
  ['a merge key', 'answers: {}\n<<: {id: me}\n', '2:5'],
  ['a merge key among the answers', 'answers: {<<: {a: 1}}\n', '1:15'],
  ['the item __proto__', '{"answers": {"__proto__": 3}}\n', '1:27'],
  ['the item constructor', '{"answers": {"constructor": 3}}\n', '1:29'],
  ['the field __proto__', '{"answers": {}, "__proto__": {"answers": {}}}\n', '1:30'],
  ['the field constructor', '{"answers": {}, "constructor": 1}\n', '1:32'],
  ['the circumstance __proto__', '{"answers": {}, "context": {"__proto__": 1}}\n', '1:42'],
  ['an item with an escape sequence', '{"answers": {"\\u001b[2J": 3}}\n', '1:27'],
  ['an item with a line break', '{"answers": {"a\\nerror: b": 3}}\n', '1:29'],
  ['an item that runs backwards', 'answers: {"\u202eabc": 3}\n', '1:19'],
  ['an answer with an escape sequence', 'answers: {technology-1: "\\e[31m4"}\n', '1:25'],
  ['an answer of half a pair', '{"answers": {"technology-1": "\\udfff"}}\n', '1:30'],
  ['infinity', 'answers: {technology-1: .inf}\n', '1:25'],
  ['more than there are numbers', 'answers: {technology-1: 1e999}\n', '1:25'],
  ['not a number', 'answers: {technology-1: .nan}\n', '1:25'],
  ['a list that holds itself', 'answers: {technology-1: &a [*a]}\n', '1:29'],
  ['10,000 items that there are not', `answers:\n${keys(10_000).replaceAll('k', ' k')}`, '2:6'],
  [
    'a company with an escape sequence',
    'answers: {}\ncontext: {company: "\\e]8;;http://a\\e\\\\"}\n',
    '2:20',
  ],
  [
    'a target that is a million letters',
    `answers: {}\ncontext: {target: ${'a'.repeat(1_000_000)}}\n`,
    '2:19',
  ],
  ['a company that is a number', 'answers: {}\ncontext: {company: 1}\n', '2:20'],
  ['more values than any quiz has items', `[${'1,'.repeat(60_000)}]`, '1:66667'],
  ['60,000 lines', '- a\n'.repeat(60_000), '20000:4'],
];

/** A row as a case for a file of the pack and as one for the answers. */
function cases(
  as: HostileCase['as'],
  file: string,
  says: string,
  rows: readonly Row[],
): readonly HostileCase[] {
  return rows.map(([name, text, place]) => ({
    name: `${name} (${file})`,
    as,
    place: place === '' ? `${file}: ` : `${file}:${place}: `,
    says,
    make: (folder) => writeFile(join(folder, file), text),
  }));
}

/** Not a regular file. `put` gets the path of the file. */
function inPlaceOf(
  name: PackFile,
  what: string,
  says: string,
  put: (path: string, folder: string) => Promise<void>,
): HostileCase {
  return {
    name: `${what} (${name}.yaml)`,
    as: 'pack',
    place: `${name}.yaml: `,
    says,
    make: async (folder) => {
      const path = join(folder, `${name}.yaml`);
      await rm(path);
      await put(path, folder);
    },
  };
}

const FIFO = async (path: string): Promise<void> => {
  execFileSync('mkfifo', [path]);
};

const FILES: readonly HostileCase[] = [
  inPlaceOf('faq', 'a pipe', 'is not a regular file', FIFO),
  inPlaceOf('quiz', 'a pipe', 'is not a regular file', FIFO),
  inPlaceOf('faq', 'a folder', 'is not a regular file', async (path) => {
    await mkdir(path);
  }),
  ...[
    '/etc/passwd',
    '/dev/zero',
    '/dev/stdin',
    '/proc/self/environ',
    '/proc/self/mem',
    '../../../../etc',
  ].map((target) => inPlaceOf('faq', `a link to ${target}`, 'leads out', (path) => symlink(target, path))),
  inPlaceOf('faq', 'a link to nothing', 'leads out', (path) => symlink('nothing', path)),
  inPlaceOf('quiz', 'a link to nothing', 'leads out', (path) => symlink('nothing', path)),
  inPlaceOf('faq', 'a link to itself', 'leads out', (path) => symlink(path, path)),
  inPlaceOf('faq', 'a link to the folder', 'leads out', (path, folder) => symlink(folder, path)),
  inPlaceOf('faq', 'a link into a folder below', 'leads out', async (path, folder) => {
    await mkdir(join(folder, 'below'));
    await writeFile(join(folder, 'below', 'faq.yaml'), '[]\n');
    await symlink('below/faq.yaml', path);
  }),
  inPlaceOf('faq', 'a link to a pipe', 'is not a regular file', async (path, folder) => {
    await FIFO(join(folder, 'pipe'));
    await symlink('pipe', path);
  }),
  inPlaceOf('roles', 'no file', 'is missing', async () => {}),
  inPlaceOf('faq', 'more than 4 MiB', 'larger than 4 MiB', async (path) => {
    await writeFile(path, '');
    await truncate(path, 4 * 1024 * 1024 + 1);
  }),
  inPlaceOf('faq', 'more than there is memory', 'larger than 4 MiB', async (path) => {
    await writeFile(path, '');
    await truncate(path, 2 ** 40);
  }),
  {
    name: 'more than 16 MiB in all',
    as: 'pack',
    place: 'joys.yaml: ',
    says: 'exceed 16 MiB',
    make: async (folder) => {
      for (const name of ['joys', 'trials', 'mindset', 'faq', 'glossary']) {
        await truncate(join(folder, `${name}.yaml`), 4 * 1024 * 1024);
      }
    },
  },
  {
    name: 'more values than there may be in all the files',
    as: 'pack',
    place: 'glossary.yaml:1:',
    says: 'too much content',
    make: async (folder) => {
      await writeFile(join(folder, 'faq.yaml'), `[${'[],'.repeat(10)}]`);
      await writeFile(join(folder, 'glossary.yaml'), `[${'[],'.repeat(500_000)}]`);
    },
  },
];

function answersAre(name: string, says: string, make: (path: string) => Promise<void>): HostileCase {
  return {
    name: `${name} (me.yaml)`,
    as: 'answers',
    place: 'me.yaml: ',
    says,
    make: (folder) => make(join(folder, 'me.yaml')),
  };
}

const ANSWERS_FILES: readonly HostileCase[] = [
  answersAre('a pipe that nobody writes to', 'is empty', FIFO),
  answersAre('a folder', 'is not a regular file', async (path) => {
    await mkdir(path);
  }),
  answersAre('a device', 'is not a regular file', (path) => symlink('/dev/zero', path)),
  answersAre('more than 4 MiB', 'larger than 4 MiB', async (path) => {
    await writeFile(path, '');
    await truncate(path, 4 * 1024 * 1024 + 1);
  }),
];

export const CORPUS: readonly HostileCase[] = [
  ...ROWS.flatMap(([says, rows]) => [
    ...cases('pack', 'glossary.yaml', says, rows),
    ...cases('answers', 'me.yaml', says, rows),
  ]),
  ...cases('pack', 'glossary.yaml', '', NO_GLOSSARY),
  ...cases('pack', 'roles.yaml', '', NO_ROLES),
  ...cases('answers', 'me.yaml', '', NO_ANSWERS),
  ...FILES,
  ...ANSWERS_FILES,
];
