import { writeSync } from 'node:fs';
import { saveDraft } from '../../../src/profile/draft.ts';
import { saveChanges } from '../../../src/profile/store.ts';
import { changeOf, draftOf } from './numbered.ts';

/** Saves changes and drafts until it is killed, and prints a line before and after each. */
const [home = '', first = ''] = process.argv.slice(2);
for (let number = Number(first); ; number += 1) {
  writeSync(1, `change ${number} begun\n`);
  saveChanges(home, [changeOf(number)], new Date());
  writeSync(1, `change ${number} saved\n`);
  writeSync(1, `draft ${number} begun\n`);
  saveDraft(home, draftOf(number));
  writeSync(1, `draft ${number} saved\n`);
}
