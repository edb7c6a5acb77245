import type { Outline } from './outline.ts';
import type { PackFault } from './pack-fault.ts';

/** The fewest items for a reliable scale; scoring itself also works with fewer. */
const FEWEST_ITEMS = 3;
const FEWEST_READINESS_ITEMS = 2;

/** Returns the traits and shifts that have too few items, and the traits without a reversed item. */
export function checkQuiz({ quiz, mindset = [] }: Outline): readonly PackFault[] {
  if (!quiz) return [];
  const { traits = [], items } = quiz;
  return [
    ...(items ? traits : []).flatMap((trait, i): readonly PackFault[] => {
      if (trait?.id === undefined) return [];
      const path = ['traits', i];
      const own = (items ?? []).filter((item) => item?.trait === trait.id);
      const few = own.length < FEWEST_ITEMS;
      const reversed = own.some((item) => item?.key === -1);
      return [
        ...(few
          ? [
              {
                file: 'quiz',
                path,
                reason: { kind: 'few-items', trait: trait.id, items: String(own.length) },
              } as const,
            ]
          : []),
        ...(own.length > 0 && !reversed
          ? [{ file: 'quiz', path, reason: { kind: 'none-reversed', trait: trait.id } } as const]
          : []),
      ];
    }),
    ...(items ? mindset : []).flatMap((shift): readonly PackFault[] => {
      const own = (items ?? []).filter((item) => item?.shift === shift?.id);
      if (shift?.id === undefined || own.length >= FEWEST_READINESS_ITEMS) return [];
      const reason = { kind: 'few-readiness', shift: shift.id, items: String(own.length) } as const;
      return [{ file: 'quiz', path: ['items'], reason }];
    }),
  ];
}
