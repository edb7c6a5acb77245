import { expect, test } from 'vitest';
import { newHome, open } from './terminal.ts';

test('a plan asks from where and by when, in words and dates as people write them', async () => {
  const plan = open(['plan', 'cio', '--lang', 'ja'], { rows: 60 });
  await plan.shows(/CIOへの計画を立てます。今の職位に近いのはどれですか？[\s\S]*課長級/);
  plan.type('3');
  await plan.shows('CIOに就く時期の目標を');
  plan.type('令和18年13月\r');
  await plan.shows('13月という月はありません。月は');
  plan.type('2020年4月\r');
  await plan.shows('2020年4月は、すでに過ぎています。');
  plan.type('令和18年4月\r');
  expect(await plan.ended).toBe(0);
  expect(plan.history()).toMatch(/2036年4月　CIO（最高情報責任者）、本部長・執行役員級/);
  expect(plan.history()).toContain('career plan cio --from 課長 --by 2036-04 --save --lang ja\n');
});

test('Enter takes the month that is offered; what is given or stored is not asked', async () => {
  const home = { CAREER_HOME: newHome() };
  const plan = open(['plan', 'cio', '--from', '2', '--save', '--lang', 'en'], { rows: 80, env: home });
  await plan.shows(/By when do you want to be CIO\?.*Enter for\s+Apr\s+20\d\d/s);
  expect(plan.history()).not.toContain('Which position is closest');
  plan.type('\r');
  expect(await plan.ended).toBe(0);
  const again = open(['plan', 'cio', '--lang', 'en'], { rows: 80, env: home });
  expect(await again.ended).toBe(0);
  expect(again.history()).toContain('Plan to become CIO');
});

test('with --plain it asks in lines; Ctrl-C makes no plan', async () => {
  const plan = open(['plan', 'cto', '--plain', '--lang', 'en'], { rows: 60 });
  await plan.shows(/A plan to CTO\. Which position is closest to yours\?[\s\S]*Number from 1 to/);
  plan.type('2\r');
  await plan.shows(/Enter for\s+Apr[\s\S]*\n>$/);
  plan.type('\u0003');
  expect(await plan.ended).toBe(130);
  expect(plan.history()).toContain('Stopped. No plan was made.');
});

test.each([
  ['--no-input', ['--no-input']],
  ['--json', ['--json']],
])('with %s it does not ask, but says which option is missing', async (_, options) => {
  const plan = open(['plan', 'cio', '--from', '2', '--lang', 'en', ...options]);
  expect(await plan.ended).toBe(2);
  expect(plan.history()).toContain('--by');
});
