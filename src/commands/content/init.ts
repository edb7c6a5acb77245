import { initPack } from '../../content/init.ts';
import { FolderInUse } from '../../content/new-folder.ts';
import { STARTER_FILES } from '../../content/pack-files.ts';
import type { Context } from '../../context.ts';
import { CareerError } from '../../error.ts';
import { pathArgument } from '../../output/suggestion.ts';
import type { CommandResult } from '../command.ts';
import { diskError } from '../disk-error.ts';

export interface InitOptions {
  readonly directory: string;
}

/**
 * Writes a starter pack.
 *
 * @throws {CareerError} `failed`, if the folder is not empty or cannot be written
 */
export async function run({ directory }: InitOptions, context: Context): Promise<CommandResult> {
  const { content: words, next } = context.messages;
  try {
    await initPack(directory);
  } catch (error) {
    if (error instanceof FolderInUse) {
      throw new CareerError('failed', words.inUse(directory), words.inUseHint);
    }
    throw diskError(error, context, (reason) => words.notWritten(directory, reason));
  }
  return {
    view: {
      schema: 'career.content-init/1',
      lang: context.lang,
      directory,
      files: [
        ...STARTER_FILES.map((kind) => ({ file: `${kind}.yaml`, purpose: words.files[kind] })),
        { file: 'schema/', purpose: words.files.schema },
      ],
    },
    next: [
      { command: ['content', 'check', pathArgument(directory)], does: next.packCheck },
      { command: ['--content', directory], does: next.packTry },
    ],
  };
}
