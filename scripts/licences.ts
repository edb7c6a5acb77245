import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Licence {
  /** The package's name, version and the licence's short name. */
  readonly heading: string;
  /** The copyright notice of the package. */
  readonly notice: string;
  readonly text: string;
}

/** The notices of packages that have them only in their sources. */
const NOTICES: Readonly<Record<string, string>> = {
  budoux: 'Copyright 2021 Google LLC',
};

/**
 * Returns the licences of the packages in a bundle, sorted by name. Packages with the same text are listed together.
 *
 * @param modules the paths of the bundle's modules
 */
export async function licencesIn(modules: Iterable<string>): Promise<string> {
  const folders = [...modules].flatMap((path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/) ?? []);
  const licences = await Promise.all([...new Set(folders)].sort().map(licenceOf));
  const texts = new Map<string, Licence[]>();
  for (const licence of licences) {
    const words = wordsOf(licence.text);
    texts.set(words, [...(texts.get(words) ?? []), licence]);
  }
  return [...texts.values()]
    .map((same) => {
      const packages = same.map(({ heading, notice }) => `${heading}\n${notice.replace(/^/gm, '  ')}`);
      return `${packages.join('\n')}\n\n${same[0]?.text}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** Returns a text with uniform spaces, to compare texts with different line breaks. */
function wordsOf(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** The beginning of short licences; the lines above are the package's own. */
const BEGINNING = /^Permission (?:is hereby granted|to use)/m;

/** A licence's name, as a title above its text. */
const TITLE = /^\(?(?:The )?(?:MIT|ISC) Licen[cs]e(?: \(MIT\))?\)?:?$/gim;

async function licenceOf(folder: string): Promise<Licence> {
  const { name, version, license, author } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const heading = `${name} ${version} (${license})`;
  const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
  if (!file) {
    const notice = NOTICES[name] ?? `Copyright (c) ${author}`;
    const text = await readFile(`scripts/licences/${license}.txt`, 'utf8');
    return { heading, notice, text: text.trim() };
  }
  const whole = (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n');
  const beginning = whole.search(BEGINNING);
  if (beginning < 0) return { heading, notice: '', text: whole.trim() };
  const notice = whole
    .slice(0, beginning)
    .replace(TITLE, '')
    .replace(/\n{2,}/g, '\n');
  return { heading, notice: notice.trim(), text: whole.slice(beginning).trim() };
}
