import { appendFile, cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const SENTENCE = 'The rota, the budget and the tooling are reviewed by the council every quarter. ';

/** Writes a pack with 500 roles and 9,000 questions into a folder, some 4 MB of YAML. */
export async function writeLargePack(pack: string): Promise<void> {
  await cp(new URL('../../packs/reliability', import.meta.url), pack, { recursive: true });
  const questions = Array.from(
    { length: 9_000 },
    (_, i) => `- id: question-${i}
  question: { en: "What is to be done about topic${i}?" }
  answer: { en: "${SENTENCE.repeat(3)}See chapter ${i}." }
  source: editorial
`,
  );
  await writeFile(join(pack, 'faq.yaml'), questions.join(''));
  const ids = Array.from({ length: 497 }, (_, i) => `role-${i}`);
  const roles = ids.map(
    (id) => `- id: ${id}
  tier: related
  name: { en: "${id}" }
  title: { en: "Keeper of ${id}" }
  stance: { en: Steady }
  summary: { en: Keeps things going }
  mission: { en: "${SENTENCE}" }
  duties: [{ id: ${id}-duty, title: { en: Duty }, detail: { en: "${SENTENCE}" }, source: editorial }]
  companies: { summary: { en: Anywhere }, types: [scale-up], source: editorial }
  path: { en: Long }
  nearest: em
  source: editorial
`,
  );
  await appendFile(join(pack, 'roles.yaml'), roles.join(''));
  await appendFile(
    join(pack, 'quiz.yaml'),
    ids
      .map(
        (id) =>
          `  ${id}: { systems: { value: 0.1, why: { en: Why } }, people: { value: 0.2, why: { en: Why } } }\n`,
      )
      .join(''),
  );
}
