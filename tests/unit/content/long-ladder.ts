import { type LocalPack, localise } from '../../../src/content/localise.ts';
import type { Pack } from '../../../src/content/schema.ts';
import type { Language } from '../../../src/locale/language.ts';
import { shipPack } from './ship-pack.ts';

const GRADES = [
  { ja: '甲板員級', en: 'Deckhand' },
  { ja: '航海士級', en: 'Mate' },
  { ja: '一等航海士級', en: 'Chief mate' },
  { ja: '船長級', en: 'Master' },
];

/** The ship's pack with four steps to captain, each with five milestones: `captain-1` with `captain-1-a` to `captain-1-e`, and so on. */
export function longLadderIn(lang: Language): LocalPack {
  const [template] = shipPack.steps;
  if (!template) throw new Error('the ship has steps');
  const steps: Pack['steps'] = GRADES.map((grade, i) => ({
    ...template,
    id: `captain-${i + 1}`,
    number: i + 1,
    grade,
    grades: { ja: [grade.ja], en: [grade.en] },
    milestones: [...'abcde'].map((letter) => ({
      id: `captain-${i + 1}-${letter}`,
      text: { ja: `目標${i + 1}${letter}`, en: `Milestone ${i + 1}${letter}` },
      kind: 'deliverable' as const,
    })),
  }));
  return localise({ ...shipPack, steps }, lang);
}
