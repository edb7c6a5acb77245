import { type Instrument, instrumentOf } from '../../../../src/advice/quiz/instrument.ts';
import type { LocalPack, LocalQuiz } from '../../../../src/content/localise.ts';
import { builtInFor } from '../../content/built-in.ts';

/** The built-in quiz, with ways to answer it. */
export async function builtInQuiz() {
  const pack: LocalPack = await builtInFor('en');
  const { quiz } = pack;
  if (!quiz) throw new Error('the built-in pack has a quiz');
  const instrument = instrumentOf(pack, quiz);
  return { pack, quiz, instrument, answering: (answer: Answering) => answersOf(quiz, instrument, answer) };
}

/** An answer to an item; nothing for none. `trait` and `shift` are ids. */
export type Answering = (item: LocalQuiz['items'][number]) => number | undefined;

function answersOf(quiz: LocalQuiz, instrument: Instrument, answer: Answering): Uint8Array {
  return Uint8Array.from(instrument.items, ({ id }) => {
    const item = quiz.items.find((each) => each.id === id);
    return (item && answer(item)) ?? 0;
  });
}
