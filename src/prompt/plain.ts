import { createInterface } from 'node:readline';
import type { Context } from '../context.ts';
import { wrap } from '../output/terminal/wrap.ts';
import { type Choice, columnsOf, Interrupted, type Prompter, placeOf, type Reply } from './prompter.ts';

/** Asks with numbered lines, for screen readers and simple terminals: nothing that was written is written again. */
export function plainPrompter(context: Context): Prompter {
  const { stdin, stderr } = context;
  const { quiz, path } = context.messages;
  const reader = createInterface({ input: stdin, terminal: false });
  const lines = reader[Symbol.asyncIterator]();
  const interrupted = new Promise<never>((_, reject) => {
    process.once('SIGINT', () => {
      stderr.write('\n');
      reject(new Interrupted());
    });
  });
  // Rejected while nothing is being asked, it is still seen by the next question.
  interrupted.catch(() => {});

  const say = (text: string): void => {
    stderr.write(`${wrap(text, columnsOf(context), context.measure).join('\n')}\n`);
  };
  let told = false;
  /** Begins a question; the first with the way out, which the drawn prompts show all the time. */
  const begin = (text: string): void => {
    if (!told) say(quiz.plainStop);
    told = true;
    say(`\n${text}`);
  };
  const next = async (): Promise<string> => {
    const { value, done } = await Promise.race([lines.next(), interrupted]);
    if (done) throw new Interrupted();
    return value;
  };
  /** Asks until a line means something. */
  const ask = async <Meaning>(
    prompt: string,
    invalid: string,
    meaning: (line: string) => Meaning | undefined,
  ): Promise<Meaning> => {
    for (;;) {
      stderr.write(prompt);
      const understood = meaning((await next()).normalize('NFKC').trim().toLowerCase());
      if (understood !== undefined) return understood;
      say(invalid);
    }
  };

  return {
    say,
    statement(statement) {
      const { text, intro, given } = statement;
      if (intro) say(`\n${intro}`);
      begin(placeOf(statement, context));
      say(text);
      for (const [value, words] of Object.entries(quiz.scale)) say(`${value}: ${words}`);
      if (given !== undefined) say(quiz.givenBefore(given));
      return ask(quiz.plainPrompt, quiz.plainInvalid, replyOf);
    },
    async choose(question, choices) {
      begin(question);
      for (const [i, { label }] of choices.entries()) say(`${i + 1}: ${label}`);
      return ask(quiz.plainChoice(choices.length), quiz.plainChoiceInvalid(choices.length), (line) =>
        /^\d+$/.test(line) ? choices[Number(line) - 1]?.id : undefined,
      );
    },
    async check(question, choices, ticked) {
      const chosen = new Set(ticked);
      for (;;) {
        begin(question);
        for (const [i, { id, label }] of choices.entries()) {
          say(`${i + 1}: ${chosen.has(id) ? '[x]' : '[ ]'} ${label}`);
        }
        const picked = await ask(path.plainCheck, quiz.plainChoiceInvalid(choices.length), (line) =>
          idsIn(line, choices),
        );
        if (picked.length === 0) return chosen;
        for (const id of picked) if (!chosen.delete(id)) chosen.add(id);
      }
    },
    async line(question) {
      begin(question);
      stderr.write('> ');
      return next();
    },
    close() {
      reader.close();
    },
  };
}

function replyOf(line: string): Reply | undefined {
  if (/^[1-5]$/.test(line)) return { kind: 'answer', value: Number(line) };
  if (line === 'b') return { kind: 'back' };
  if (line === 's') return { kind: 'skip' };
  return undefined;
}

/** The choices that a line's numbers name; undefined where any of its words names none. */
function idsIn(line: string, choices: readonly Choice[]): readonly string[] | undefined {
  const words = line.split(/[\s,、]+/).filter((word) => word !== '');
  const ids = words.flatMap((word) => (/^\d+$/.test(word) ? (choices[Number(word) - 1]?.id ?? []) : []));
  return ids.length === words.length ? ids : undefined;
}
