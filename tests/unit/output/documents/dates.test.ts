import { expect, test } from 'vitest';
import { messagesIn } from '../../../../src/locale/catalogue.ts';
import { dateOf, dayInWords, monthInWords, timeOf } from '../../../../src/output/documents/dates.ts';

const messages = await messagesIn('en');

test('A time is a day and an hour of the reader, with all digits.', () => {
  // Without a zone a time is the reader's own.
  expect(dateOf('2026-03-05T09:07:00')).toBe('2026-03-05');
  expect(timeOf('2026-03-05T09:07:00')).toBe('09:07');
  expect(dateOf('0987-12-31T23:59:00')).toBe('0987-12-31');
});

test('Months and days are in words, the first and the last of a year, too.', () => {
  expect(monthInWords('2027-01', messages)).toBe('Jan 2027');
  expect(monthInWords('2027-12', messages)).toBe('Dec 2027');
  expect(dayInWords('2027-12-05', messages)).toBe(messages.report.inMonth(5, 'Dec 2027'));
});
