import { expect, test } from 'vitest';
import { messagesIn } from '../../../src/locale/catalogue.ts';
import { commandLine, commandsOf, withPack } from '../../../src/output/suggestion.ts';

const given = (content?: string, lang?: 'ja' | 'en') => ({ given: { content, lang } });

test('A suggested command repeats the pack and the language that were given, quoted for the shell.', () => {
  expect(commandLine(['faq'], given())).toBe('career faq');
  expect(commandLine(['role', 'a b'], given('my pack', 'ja'))).toBe(
    "career role 'a b' --content 'my pack' --lang ja",
  );
});

test('It does not repeat the pack where it names another.', () => {
  expect(commandLine(['faq', '--content', 'b'], given('a'))).toBe('career faq --content b');
});

test('A suggestion says what its command does.', () => {
  expect(commandsOf([{ command: ['faq'], does: 'what people ask' }], given('a'))).toEqual([
    { command: 'career faq --content a', shows: 'what people ask' },
  ]);
});

test('Commands in messages name the reader’s own pack, if there is one.', async () => {
  const messages = await messagesIn('en');
  expect(withPack(messages, {}).command('career faq')).toBe('career faq');
  const own = withPack(messages, { content: 'my pack' });
  expect(own.command('career faq')).toBe("career faq --content 'my pack'");
  expect(own.faq).toBe(messages.faq);
});
