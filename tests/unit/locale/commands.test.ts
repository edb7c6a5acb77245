import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../../src/locale/catalogue.ts';
import { withPack } from '../../../src/output/suggestion.ts';

describe.each(['ja', 'en'] as const)('the messages in %s', (lang) => {
  test('name commands as they work with a pack of the reader’s own', async () => {
    const { command, faq, plan, quiz } = withPack(await messagesIn(lang), { content: 'our pack' });
    expect(faq.readOne(command)).toMatch(/[“「]career faq <[^>]+> --content 'our pack'[”」]/);
    expect(plan.noFromHint(['1'], command)).toMatch(/grade=<[^>]+> --content 'our pack'[”」]/);
    expect(quiz.noDraftHint(command)).toMatch(/[“「]career quiz --content 'our pack'[”」]/);
  });

  test('name them alone with the built-in pack', async () => {
    const { command, quiz } = withPack(await messagesIn(lang), {});
    expect(quiz.noDraftHint(command)).toMatch(/[“「]career quiz[”」]/);
  });
});
