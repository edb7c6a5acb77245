import { expect, test } from 'vitest';
import { messagesIn } from '../../../../src/locale/catalogue.ts';
import { renderIndex } from '../../../../src/output/html/index-page.ts';

test('A list of reports links to each, says how many there are, and what they are not for.', async () => {
  const messages = await messagesIn('en');
  const pages = [
    { file: 'a b.html', label: 'Aya & Ben' },
    { file: '2.html', label: '2' },
  ];
  const page = renderIndex(pages, 'en', messages);
  const { each } = messages.report;
  expect(page).toContain(`<title>${each.title}</title>`);
  expect(page).toContain(`<div class="edition" lang="en">\n<header>\n<h1>${each.title}</h1>`);
  expect(page).toContain(`<p>${each.people(2)}</p>`);
  expect(page).toContain(`<p class="caution">${messages.score.notForSelection}</p>`);
  expect(page).toContain('<li><a href="a%20b.html">Aya &#38; Ben</a></li><li><a href="2.html">2</a></li>');
});
