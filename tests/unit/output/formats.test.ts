import { describe, expect, test } from 'vitest';
import { compareRoles } from '../../../src/advice/compare.ts';
import { planPath } from '../../../src/advice/plan.ts';
import { composeReport } from '../../../src/advice/report.ts';
import { FORMATS } from '../../../src/context.ts';
import { messagesIn } from '../../../src/locale/catalogue.ts';
import { formatted, jsonOf, textOf } from '../../../src/output/formats.ts';
import { roleOf, shipPackIn } from '../content/ship-pack.ts';
import { screens } from './screen.ts';

const pack = shipPackIn('en');
const messages = await messagesIn('en');
const [captain, pilot] = ['captain', 'pilot'].map((id) => roleOf(pack, id));
if (!captain || !pilot) throw new Error('the ship’s pack has both');
const comparison = compareRoles(pack, [captain, pilot], ['stance'], false, messages);
const plan = planPath(pack, captain, {
  from: 1,
  now: '2026-11',
  by: '2027-10',
  fixed: {},
  reached: new Map(),
});
const edition = { view: comparison, messages };
const { context } = screens();

describe('a view', () => {
  test('is text for the terminal, or plain', () => {
    expect(textOf(comparison, context)).toContain('Stance\n  Captain\n  Master of the Ship\n    Deciding\n');
    expect(textOf(comparison, screens({ plain: true }).context)).toContain('Stance: Captain: Deciding\n');
    expect(textOf(comparison, screens({ color: true }, { env: { FORCE_COLOR: '1' } }).context)).toContain(
      '\u001b[',
    );
  });

  test('has its harmful characters made visible in every format', async () => {
    const [role] = comparison.roles;
    if (!role) throw new Error('the comparison has roles');
    const view = { ...comparison, roles: [{ ...role, name: 'Cap\u001btain' }] };
    expect(textOf(view, context)).toContain('Cap␛tain');
    expect(await formatted('text', [{ view, messages }], context)).toContain('Cap␛tain');
    expect(await formatted('markdown', [{ view, messages }], context)).toContain('Cap␛tain');
    expect(await formatted('html', [{ view, messages }], context)).toContain('Cap␛tain');
    expect(jsonOf(view)).toContain('Cap\\u001btain');
  });

  test('is the same JSON for all, and a calendar or a workbook where it has dates', async () => {
    expect(await formatted('json', [edition], context)).toBe(jsonOf(comparison));
    expect(JSON.parse(jsonOf(comparison))).toEqual(comparison);
    const calendar = await formatted('ics', [{ view: plan, messages, owner: 'aya' }], context);
    expect(calendar).toMatch(/^UID:captain\.captain-1-knots\.aya@career/m);
    await expect(formatted('ics', [edition], context)).rejects.toThrow('no calendar in career.compare/1');
    await expect(formatted('xlsx', [{ view: plan, messages }], context)).rejects.toThrow(
      'no workbook of career.plan/1',
    );
  });

  test('is not a table of rows', async () => {
    for (const format of FORMATS.filter((each) => each === 'csv' || each === 'ndjson')) {
      await expect(formatted(format, [edition], context)).rejects.toThrow('career.compare/1 has no rows');
    }
  });
});

describe('a page', () => {
  const report = composeReport(pack, { roles: [captain], today: '2026-04-01' }, messages);

  test('holds every language, under its own title; other formats hold the first', async () => {
    const japanese = { view: { ...comparison, lang: 'ja' }, messages: await messagesIn('ja') };
    const html = await formatted('html', [edition, japanese], context);
    expect(String(html).match(/class="edition" lang="(ja|en)"/g)).toHaveLength(2);
    expect(html).toContain(`<title>${messages.compare.title(['Captain', 'Pilot'])}</title>`);
    expect(await formatted('markdown', [edition, japanese], context)).toBe(
      await formatted('markdown', [edition], context),
    );
  });

  test('of a report is named as one, and has columns that only a page can hide', async () => {
    const html = await formatted('html', [{ view: report, messages }], context);
    expect(html).toContain(`<title>${messages.report.documentTitle(report.title)}</title>`);
    expect(html).toContain('class="show-2"> Pilot');
    expect(html).toContain(messages.report.footer);
    const markdown = await formatted('markdown', [{ view: report, messages }], context);
    expect(markdown).toContain('|  | Captain<br>Master of the Ship |\n');
    expect(textOf(report, screens({ plain: true }).context)).not.toContain('Stance: Pilot');
  });

  test('for somebody else does not say that they have made it', async () => {
    const view = { ...report, respondent: '7' };
    const html = await formatted('html', [{ view, messages }], context);
    expect(html).toContain(messages.report.footerForOthers);
    expect(html).not.toContain(messages.report.footer);
    const cohort = await formatted(
      'html',
      [
        {
          view: {
            ...{ schema: 'career.cohort/1', lang: 'en', note: '', people: 0, usable: 0, minGroup: 5 },
            ...{ groups: [], hidden: 0, roles: [] },
          },
          messages,
        },
      ],
      context,
    );
    expect(cohort).toContain(messages.report.footerForOthers);
  });
});
