import { type Context, NARROWEST } from '../context.ts';
import { wrap } from '../output/terminal/wrap.ts';
import { lineReader } from './lines.ts';
import { BACK, type Choice, columnsOf, Interrupted, type Prompter, placeOf, type Reply } from './prompter.ts';

/**
 * Asks with numbered lines, for screen readers and simple terminals: nothing is redrawn, and the terminal itself edits
 * the input. (Inquirer redraws a question on every key press, and screen readers read it again each time.)
 */
export function plainPrompter(context: Context): Prompter {
  const { stdin, stderr } = context;
  const { quiz, prompt: words } = context.messages;
  const reader = lineReader(stdin);
  let prompt = '';
  const onContinue = (): boolean => stderr.write(prompt);
  process.on('SIGCONT', onContinue);
  const interrupted = new Promise<never>((_, reject) => {
    process.once('SIGINT', () => {
      stderr.write('\n');
      reject(new Interrupted());
    });
  });
  // Avoids an unhandled rejection between questions; the next question still sees it.
  interrupted.catch(() => {});

  const say = (text: string): void => {
    const width = Math.max(NARROWEST - 1, columnsOf(context));
    stderr.write(`${wrap(text, width, context.measure).join('\n')}\n`);
  };
  let stopSaid = false;
  /** Begins a question. The first says how to stop, which the drawn prompts always show. */
  const begin = (text: string, number?: string): void => {
    if (!stopSaid) say(words.stop);
    stopSaid = true;
    say(`\n${number ? `${number}  ${text}` : text}`);
  };
  const next = async (text: string): Promise<readonly string[]> => {
    prompt = text;
    stderr.write(prompt);
    const lines = await Promise.race([reader.next(), interrupted]);
    prompt = '';
    if (!lines) throw new Interrupted();
    return lines;
  };
  /** Asks until a line is a valid answer. */
  const ask = async <Meaning>(
    text: string,
    invalid: string,
    meaning: (line: string) => Meaning | undefined,
  ): Promise<Meaning> => {
    for (;;) {
      const [line = '', ...others] = await next(text);
      if (others.some((other) => other.trim() !== '')) say(words.firstLine);
      const understood = meaning(line.normalize('NFKC').trim().toLowerCase());
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
      for (const [value, label] of Object.entries(quiz.scale)) say(`${value}: ${label}`);
      if (given !== undefined) say(words.givenBefore(given));
      return ask(words.statementLine, words.statementInvalid, replyOf);
    },
    async choose(question, choices, { number, initial, back = false } = {}) {
      begin(question, number);
      for (const [i, { id, label }] of choices.entries()) {
        say(`${i + 1}: ${label}${id === initial ? words.givenMark : ''}`);
      }
      const most = choices.length;
      const { line: text, invalid } = back ? words.choiceOrBack : words.choice;
      return ask(text(most), invalid(most), (line) =>
        back && line === 'b' ? BACK : choiceNumbered(line, choices),
      );
    },
    async checkMany(question, choices, ticked, { number, finish = false, alone = false } = {}) {
      const chosen = new Set(ticked);
      for (;;) {
        begin(question, number);
        for (const [i, { id, label }] of choices.entries()) {
          say(`${i + 1}: ${chosen.has(id) ? '[x]' : '[ ]'} ${label}`);
        }
        say(words.ticked(choices.filter(({ id }) => chosen.has(id)).length, choices.length));
        const picked = await ask(
          (finish ? words.checklistOrFinish : alone ? words.checklistAlone : words.checklist).line,
          words.choice.invalid(choices.length),
          (line) => (finish && line === 'f' ? 'finish' : idsIn(line, choices)),
        );
        if (picked === 'finish' || picked.length === 0)
          return { ticked: chosen, finish: picked === 'finish' };
        for (const id of picked) if (!chosen.delete(id)) chosen.add(id);
      }
    },
    async line(question) {
      begin(question);
      return (await next('> '))
        .map((line) => line.trim())
        .join(' ')
        .trimEnd();
    },
    close() {
      process.off('SIGCONT', onContinue);
      reader.close();
    },
  };
}

function replyOf(line: string): Reply | undefined {
  if (/^[1-5]$/.test(line)) return { kind: 'answer', value: Number(line) };
  if (line === 'b') return { kind: 'back' };
  if (line === 's') return { kind: 'skip' };
  if (line === 'r') return { kind: 'finish' };
  return undefined;
}

function choiceNumbered(line: string, choices: readonly Choice[]): string | undefined {
  return /^\d+$/.test(line) ? choices[Number(line) - 1]?.id : undefined;
}

/** The ids of the choices a line names by number; undefined if any of its words names none. */
function idsIn(line: string, choices: readonly Choice[]): readonly string[] | undefined {
  const words = line.split(/[\s,、]+/).filter((word) => word !== '');
  const ids = words.flatMap((word) => choiceNumbered(word, choices) ?? []);
  return ids.length === words.length ? ids : undefined;
}
