import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Licence {
  /** The package's name, version and the licence's short name. */
  readonly heading: string;
  /** Who holds the copyright, as the package says it. */
  readonly notice: string;
  readonly text: string;
}

/** Whose copyright it is in packages that leave it to their sources to say. */
const NOTICES: Readonly<Record<string, string>> = {
  budoux: 'Copyright 2021 Google LLC',
};

/**
 * Returns the licences of the packages whose modules are in a bundle, by name: each text once, below all the packages
 * that come under it.
 *
 * @param modules paths
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

/** A text's words, by which it is the same however its lines are broken. */
function wordsOf(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** How the texts of the short licences begin: what stands above is the package's own. */
const BEGINNING = /^Permission (?:is hereby granted|to use)/m;

/** A licence's name, as it stands above its text. */
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
