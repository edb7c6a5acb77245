import { expect, test } from 'vitest';
import { categoryNames } from '../../../src/advice/categories.ts';
import { tracksPackIn } from '../content/tracks-pack.ts';

/** The pack with a category of this title in both languages. */
function withCategory(title: string) {
  const tracks = tracksPackIn('en');
  const pack = { ...tracks.pack, categories: [{ id: 'testing', title }] };
  return { ...tracks, pack, translations: [{ ...tracks, pack }] };
}

test('a category is called by its title in either language', () => {
  expect(categoryNames(tracksPackIn('en'))).toEqual([
    { id: 'craft', label: 'Craft', names: ['専門性', 'Craft'] },
    { id: 'people', label: 'People', names: ['協働', 'People'] },
  ]);
});

test.each([
  ['Craft / Testing (TEST)', ['Craft / Testing (TEST)', 'Testing (TEST)', 'Testing']],
  ['Craft / Code / Review', ['Craft / Code / Review', 'Review']],
  ['Craft (all of it) / Code', ['Craft (all of it) / Code', 'Code']],
  ['Code (ours) today', ['Code (ours) today']],
])('“%s” is also called by its last part, with and without what is in parentheses', (title, names) => {
  expect(categoryNames(withCategory(title))).toEqual([{ id: 'testing', label: title, names }]);
});
