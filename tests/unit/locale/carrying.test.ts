import { expect, test } from 'vitest';
import { carrying } from '../../../src/locale/carrying.ts';
import { messagesIn } from '../../../src/locale/catalogue.ts';

const en = await messagesIn('en');
const ja = await messagesIn('ja');
const OPTION = " --content 'our pack'";

test('commands in messages work as they stand for readers of a pack', () => {
  const english = carrying(en, OPTION);
  expect(english.path.unknownStep).toContain(`“career profile set grade=<your grade>${OPTION}”`);
  expect(english.plan.noFromHint(['1'])).toContain(`“career profile set grade=<grade>${OPTION}”`);
  expect(english.quiz.noDraftHint).toContain(`“career quiz${OPTION}”`);
  expect(english.command('career role ic')).toBe(`career role ic${OPTION}`);
  expect(carrying(ja, OPTION).faq.readOne).toContain(`「career faq <番号>${OPTION}」`);
});

test('all else is as it is', () => {
  const english = carrying(en, OPTION);
  expect(english.profile.private).toBe(en.profile.private);
  expect(english.plan.months).toEqual(en.plan.months);
  expect(english.titled('career path', 'x')).toBe('career path: x');
  expect(english.plan.warnings['after-end']('x', 'y')).toBe(en.plan.warnings['after-end']('x', 'y'));
  expect(carrying(en, '')).toBe(en);
});
