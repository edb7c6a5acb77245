import { expect, test } from 'vitest';
import { formOf } from '../../../../src/advice/quiz/form.ts';
import { messagesIn } from '../../../../src/locale/catalogue.ts';
import type { Language } from '../../../../src/locale/language.ts';
import type { FormEdition } from '../../../../src/output/form-editions.ts';
import { renderPaper } from '../../../../src/output/html/paper.ts';
import { shipPackIn } from '../../content/ship-pack.ts';

async function editionIn(lang: Language): Promise<FormEdition> {
  const pack = shipPackIn(lang);
  if (!pack.quiz) throw new Error('the ship’s pack has a quiz');
  return {
    ...formOf(pack, pack.quiz, 'full'),
    order: ['daring-1', 'seat-1'],
    messages: await messagesIn(lang),
  };
}
const [ja, en] = [await editionIn('ja'), await editionIn('en')];
const { quiz, form, formFiles } = en.messages;

const bodyOf = (page: string): string => page.slice(page.indexOf('<main>'), page.indexOf('</main>'));

test('A form on paper has a numbered row for each statement, with a box for each answer.', () => {
  const page = renderPaper([en]);
  const body = bodyOf(page);
  expect(page).toContain(`<title>${quiz.title}</title>`);
  expect(page).not.toContain('<script');
  expect(body).toContain(`<h1>${quiz.title}</h1>\n<p>${quiz.itemsScale} ${formFiles.tick}</p>`);
  expect(body).toContain(`<li>${form.free}</li><li>${formFiles.collected}</li><li>${form.purpose}</li>`);
  expect(body).toContain(`<p class="fill-in"><span>${formFiles.employee}</span></p>`);
  expect(body).toContain(`<th scope="col"><span>${formFiles.statement}</span></th>`);
  for (const [answer, label] of Object.entries(quiz.scale)) {
    expect(body).toContain(`<th scope="col" class="answer"><b>${answer}</b><span>${label}</span></th>`);
  }
  const boxes = '<td class="box"></td>'.repeat(5);
  expect(
    body
      .match(/<tbody>([\s\S]*)<\/tbody>/)?.[1]
      ?.split('\n')
      .filter((row) => row !== ''),
  ).toEqual([
    `<tr><td>1</td><th scope="row"><span>I like storms.</span></th>${boxes}</tr>`,
    `<tr><td>2</td><th scope="row"><span>I want to lead a ship.</span></th>${boxes}</tr>`,
  ]);
  expect(body).toContain('<ul><li class="box"><span>Dry feet</span></li></ul>');
});

test('In two languages, each text has its translation below it.', () => {
  const body = bodyOf(renderPaper([en, ja]));
  expect(body).toContain('<span>I like storms.</span><small lang="ja">嵐が好きだ。</small>');
  expect([...body.matchAll(/<header lang="(..)">/g)].map(([, lang]) => lang)).toEqual(['en', 'ja']);
  expect(body).toContain(`<div lang="ja"><h2>${ja.messages.formFiles.dealbreakers}</h2>`);
});

test('A quiz without deal-breakers has no part for them.', () => {
  const body = bodyOf(renderPaper([{ ...en, quiz: { ...en.quiz, dealbreakers: [] } }]));
  expect(body).not.toContain('class="dealbreakers"');
});
