import { type LocalPack, localise } from '../../../src/content/localise.ts';
import type { Language } from '../../../src/locale/language.ts';
import { packOf } from './pack-of.ts';

const text = (ja: string, en: string) => ({ ja, en });

/**
 * A ladder with little besides: developers share two levels with analysts, managers branch off the second one, and
 * milestones have categories. The numbers begin at 3.
 */
export const tracksPack = packOf({
  pack: {
    id: 'tracks',
    title: text('等級表', 'Ladder'),
    languages: ['ja', 'en'],
    defaults: { kind: 'behaviour' },
    categories: [
      { id: 'craft', title: text('専門性', 'Craft') },
      { id: 'people', title: text('協働', 'People') },
    ],
  },
  roles: [
    { id: 'developer', name: text('開発者', 'Developer') },
    { id: 'analyst', name: text('分析者', 'Analyst') },
    { id: 'manager', name: text('管理職', 'Manager') },
    { id: 'adviser', name: text('相談役', 'Adviser') },
  ],
  levels: [
    {
      id: 'junior',
      number: 3,
      grade: text('ジュニア', 'Junior'),
      grades: { ja: ['D3'], en: ['D3'] },
      milestones: [
        { id: 'junior-ask', text: text('質問する', 'Asks'), category: 'people' },
        { id: 'junior-fix', text: text('直す', 'Fixes bugs'), category: 'craft' },
      ],
    },
    {
      id: 'senior',
      number: 4,
      grade: text('シニア', 'Senior'),
      milestones: [{ id: 'senior-design', text: text('設計する', 'Designs'), category: 'craft' }],
    },
  ],
  steps: [
    { role: 'developer', level: 'junior' },
    { role: 'developer', level: 'senior' },
    {
      role: 'developer',
      id: 'principal',
      number: 5,
      grade: text('プリンシパル', 'Principal'),
      milestones: [
        {
          id: 'principal-standard',
          text: text('標準を書く', 'Write a standard'),
          category: 'craft',
          kind: 'deliverable',
        },
      ],
    },
    { role: 'analyst', level: 'junior' },
    {
      role: 'analyst',
      level: 'senior',
      grade: text('シニア分析者', 'Senior analyst'),
      milestones: [{ id: 'analyst-forecast', text: text('予測する', 'Forecasts'), category: 'craft' }],
    },
    {
      role: 'manager',
      id: 'lead',
      after: 'principal',
      number: 5,
      grade: text('リード', 'Lead'),
      milestones: [{ id: 'lead-hire', text: text('採用する', 'Hires'), category: 'people' }],
    },
    { role: 'manager', id: 'director' },
  ],
});

export function tracksPackIn(lang: Language): LocalPack {
  return localise(tracksPack, lang);
}
