import { built } from '../built.ts';
import { LANGUAGES, type Language } from '../locale/language.ts';
import { joined } from './joined.ts';
import { lazily } from './lazily.ts';
import type { LocalPack } from './localise.ts';
import { eachPart } from './parts.ts';
import type { Pack, PackFile } from './schema.ts';

/**
 * Returns the built-in pack in a language. The build has checked it and written its parts beside the program as JSON,
 * each language by itself, so that starting up costs no YAML, no validation and no translation; each is read when it
 * is first asked for.
 */
export function builtInPack(lang: Language): LocalPack {
  return lazily<LocalPack>({
    lang: () => lang,
    original: builtInOriginal,
    ...eachPart<LocalPack>((name) => part(name, lang)),
  });
}

function builtInOriginal(): Pack {
  const texts: readonly string[] = JSON.parse(built('pack/texts.json'));
  const keys = new Set(texts);
  return lazily<Pack>(eachPart<Pack>((name) => original(name, keys)));
}

/** Returns how many fit items the quick quiz of the built-in pack asks on average, as the build has found out. */
export function builtInQuickLength(): number {
  return JSON.parse(built('quick-length.json'));
}

function part<Name extends PackFile>(name: Name, lang: Language): LocalPack[Name] {
  return JSON.parse(built(`pack/${lang}/${name}.json`));
}

function original<Name extends PackFile>(name: Name, texts: ReadonlySet<string>): Pack[Name];
function original(name: PackFile, texts: ReadonlySet<string>): unknown {
  return joined(new Map(LANGUAGES.map((lang) => [lang, part(name, lang)])), texts, `.${name}`);
}
