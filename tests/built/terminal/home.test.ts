import { expect, test } from 'vitest';
import { newHome, open } from './terminal.ts';

test.each(['ja', 'en'])('an interrupted quiz is offered first on the home screen, in %s', async (lang) => {
  const env = { CAREER_HOME: newHome() };
  const quiz = open(['quiz', '--length', 'quick', '--lang', lang], { env });
  for (const n of [1, 2, 3]) {
    await quiz.shows(lang === 'ja' ? `18問中${n}問目` : `${n} of 18`);
    quiz.type('4');
  }
  await quiz.shows(lang === 'ja' ? '18問中4問目' : '4 of 18');
  quiz.type('\u0003');
  expect(await quiz.ended).toBe(130);
  const home = open(['--lang', lang], { env });
  expect(await home.ended).toBe(0);
  const [before = '', after = ''] = home.history().split(`career quiz --resume --lang ${lang}`);
  expect(before).toContain(
    lang === 'ja' ? '途中の診断があります（18問中3問まで）' : 'You stopped a quiz after 3 of 18 statements',
  );
  expect(before).not.toContain('career compare');
  expect(after).toContain('career compare');
});

test('the dashboard of a profile with a result fits a screen of 24 lines of 80 columns', async () => {
  const env = { CAREER_HOME: newHome() };
  const quiz = open(['quiz', '--length', 'full', '--lang', 'en'], { env });
  for (let n = 1; n <= 58; n += 1) {
    await quiz.shows(`${n} of 58`);
    quiz.type(`${(n % 5) + 1}`);
  }
  await quiz.shows('Is there anything you will');
  quiz.type('\r');
  for (const [question, key] of [
    ['What kind of company', '\r'],
    ['Which position', '3'],
    ['Which role are you', '2'],
  ] as const) {
    await quiz.shows(question);
    quiz.type(key);
  }
  expect(await quiz.ended).toBe(0);
  for (const lang of ['ja', 'en']) {
    const home = open(['--lang', lang], { env, rows: 24 });
    expect(await home.ended).toBe(0);
    expect(home.history().split('\n').length).toBeLessThanOrEqual(24);
    expect(home.history()).toContain('◉');
  }
});
