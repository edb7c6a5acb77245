import { type Diagnostic, likenesses, recoveryOf } from '../../advice/content.ts';
import { describeReason, type Location } from '../../content/fault.ts';
import { type Inspection, inspectPack } from '../../content/inspect.ts';
import { localise } from '../../content/localise.ts';
import { type ContentWarning, describeWarning } from '../../content/warning.ts';
import type { Context } from '../../context.ts';
import { EXIT_CODES } from '../../error.ts';
import { pathArgument } from '../../output/suggestion.ts';
import type { CommandResult } from '../command.ts';
import { requireFolder } from '../pack.ts';

export interface CheckOptions {
  readonly directory?: string | undefined;
}

/**
 * Reports all errors and warnings of a pack: the one in the given folder, else in the folder of `--content`, else in
 * the current folder.
 *
 * @throws {CareerError} `failed`, if there is no such folder
 */
export async function run(options: CheckOptions, context: Context): Promise<CommandResult> {
  const { lang, messages } = context;
  const directory = options.directory ?? context.content ?? '.';
  const { next } = messages;
  requireFolder(directory, context);
  const inspection = inspectPack(directory);
  const { faults, pack } = inspection;
  const quiz = quizIn(inspection, context);
  return {
    view: {
      schema: 'career.content-check/1',
      lang,
      directory,
      faults: faults.map((fault) => diagnostic(fault, describeReason(fault, messages))),
      warnings: [...inspection.warnings, ...quiz.warnings].map((warning) =>
        diagnostic(warning, describeWarning(warning, messages)),
      ),
      ...(quiz.recovery && { recovery: quiz.recovery }),
    },
    next: pack
      ? [
          { command: ['--content', directory], does: next.packTry },
          { command: ['compare', '--content', directory], does: next.packCompare },
        ]
      : [
          { command: ['content', 'check', pathArgument(directory)], does: next.packCheckAgain },
          { command: ['content', 'schema'], does: next.packSchema },
        ],
    ...(faults.length > 0 && { exitCode: EXIT_CODES.invalid }),
  };
}

/** How well a valid pack's quiz works with simulated people, and which roles it can hardly tell apart. */
function quizIn({ pack, at }: Inspection, { lang, messages }: Context) {
  const local = pack && localise(pack, lang);
  if (!local?.quiz || local.quiz.traits.length === 0) return { warnings: [] };
  const warnings = likenesses(local, local.quiz).map(
    ({ kind, names, cosine }): ContentWarning => ({
      ...at(['quiz', 'emphasis']),
      kind,
      roles: names.join(messages.separator),
      cosine: cosine.toFixed(2),
    }),
  );
  return { recovery: recoveryOf(local, local.quiz), warnings };
}

function diagnostic(
  { file, line, column, kind, ...reason }: Location & { readonly kind: string },
  message: string,
): Diagnostic {
  return {
    file,
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    kind,
    ...('field' in reason && typeof reason.field === 'string' && { field: reason.field }),
    message,
  };
}
