import { expect, test } from 'vitest';
import { type HomeView, welcome, welcomeBack } from '../../../../src/advice/home.ts';
import { messagesIn } from '../../../../src/locale/catalogue.ts';
import { homeDocument } from '../../../../src/output/documents/home.ts';
import { roleOf, shipPackIn } from '../../content/ship-pack.ts';
import { profileOf } from '../../profile/records.ts';

const messages = await messagesIn('en');
const pack = shipPackIn('en');
const captain = roleOf(pack, 'captain');
const parts = { commands: [{ command: 'career faq', shows: 'what people ask' }] };

/** What kinds of blocks a home screen has, headings and paragraphs with their texts. */
function shown(view: HomeView): readonly string[] {
  return homeDocument(view, messages).map((block) =>
    block.kind === 'heading' || block.kind === 'paragraph' ? `${block.kind}: ${block.text}` : block.kind,
  );
}

const UNKNOWN = `paragraph: ${messages.path.unknownStep(messages.command)}`;
const named = profileOf({ kind: 'set', name: 'Aya' });
const placed = profileOf({ kind: 'set', name: 'Aya', grade: 'captain-1' });

test('somebody new sees the way, what to try first, and that nothing is sent', () => {
  expect(shown(welcome(pack, captain, parts))).toEqual([
    'heading: Officers of a ship',
    'heading: The path to Captain',
    'rail',
    `heading: ${messages.home.tryThese}`,
    'commands',
    `paragraph: ${messages.home.private}\n${messages.home.more}`,
  ]);
});

test('somebody whose step is unknown is told how to say it', () => {
  expect(shown(welcomeBack(pack, captain, named, parts))).toContain(UNKNOWN);
  expect(shown(welcomeBack(pack, captain, placed, parts))).not.toContain(UNKNOWN);
  const { path: _, ...withoutPath } = welcomeBack(pack, captain, named, parts);
  expect(shown(withoutPath)).not.toContain(UNKNOWN);
});

test('somebody who has said their name is greeted by it, and not promised again that nothing is sent', () => {
  const [first, ...others] = shown(welcomeBack(pack, captain, placed, parts));
  expect(first).toBe(`heading: ${messages.home.hello('Aya')}`);
  expect(others).toContain(`heading: ${messages.home.goOn}`);
  expect(others.at(-1)).toBe(`paragraph: ${messages.home.more}`);
});
