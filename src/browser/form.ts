import type { Form } from '../advice/quiz/form.ts';
import { instrumentOf } from '../advice/quiz/instrument.ts';
import { type QuizAnswers, resultOf } from '../advice/quiz/result.ts';
import { type Length, sequenceOf, statementsIn } from '../advice/quiz/sequence.ts';
import { type Html, markupOf } from '../output/html/html.ts';
import { draftsIn } from './draft.ts';
import { answered, answersFile, back, beginning, forward, nameOfFile, type Progress } from './progress.ts';
import {
  type Deed,
  dealbreakersScreen,
  type FormResult,
  resultScreen,
  startScreen,
  statementScreen,
} from './screens.ts';
import { WORDS } from './words.ts';

/* The script of the page that `career form --as html` makes. The page holds the quiz, once in each language. */

const forms: readonly Form[] = JSON.parse(elementOf('#forms').textContent);
const root = elementOf('main');
const status = elementOf('[role=status]');

let form = formIn(document.querySelector<HTMLInputElement>('[name=language]:checked')?.value);
const { id, length, quiz } = form;
const instrument = instrumentOf(form.pack, quiz);
const drafts = draftsIn(() => localStorage, id, {
  items: new Set(quiz.items.map((item) => item.id)),
  dealbreakers: new Set(quiz.dealbreakers.map((dealbreaker) => dealbreaker.id)),
});

let screen: 'start' | 'statement' | 'dealbreakers' | 'result' = 'start';
let progress: Progress = drafts.read() ?? beginning(length);
/** What was typed as the person's number or name. */
let person = '';
/** Whether a mouse or a finger was used last. */
let pointed = false;
/** The timer that goes on to the next statement once the choice has been seen. */
let timer: ReturnType<typeof setTimeout> | undefined;
/** In milliseconds. */
const DELAY = 250;

/** Returns the result of answers in the language shown. Tests compare it with `career quiz --answers`. */
export function result(
  answers: Readonly<Record<string, number>>,
  chosen: readonly string[] = [],
): FormResult {
  return resultFrom({ answers: new Map(Object.entries(answers)), dealbreakers: chosen });
}

function resultFrom(given: QuizAnswers): FormResult {
  return {
    ...resultOf(form.pack, form.quiz, given),
    ...(form.basis !== undefined && { basis: form.basis }),
  };
}

/** What the buttons do. */
const actions: Readonly<Record<Deed, () => void>> = {
  start: () => move(forward(beginning(length), sequenceOf(instrument, length))),
  goOn: () => move(progress),
  next,
  back: () => move(back(progress)),
  finish: () => go('result'),
  more: () => extend('full'),
  change: () =>
    progress.at < progress.asked.length || quiz.dealbreakers.length > 0 ? move(progress) : actions.back(),
  save,
  print: () => window.print(),
  erase,
};

function next(): void {
  move(forward(progress, sequenceOf(instrument, progress.length)));
}

function extend(longer: Length): void {
  progress = { ...progress, length: longer, at: progress.asked.length - 1 };
  next();
}

/** Stores the person's progress, and shows the screen for it. */
function move(moved: Progress): void {
  note(moved);
  const through = moved.at >= moved.asked.length;
  go(!through ? 'statement' : quiz.dealbreakers.length > 0 ? 'dealbreakers' : 'result');
}

function note(changed: Progress): void {
  progress = changed;
  drafts.keep(changed);
}

function erase(): void {
  if (!window.confirm(WORDS[form.lang].form.erasing)) return;
  drafts.erase();
  progress = beginning(length);
  person = '';
  go('start', WORDS[form.lang].form.erased);
}

/** Downloads the answers as a file. */
function save(): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([answersFile(progress, person)], { type: 'application/json' }));
  link.download = nameOfFile(person);
  link.click();
  status.textContent = WORDS[form.lang].form.saved(link.download);
}

/** Shows a screen from its top, focuses its input or heading, and announces what a screen reader would miss. */
function go(to: typeof screen, message = ''): void {
  clearTimeout(timer);
  screen = to;
  draw();
  window.scrollTo(0, 0);
  const heading = root.querySelector('h1');
  const field =
    root.querySelector<HTMLElement>('[type=radio]:checked') ??
    root.querySelector<HTMLElement>('fieldset input');
  status.textContent = message || (field && heading ? heading.textContent : '');
  if (heading) heading.tabIndex = -1;
  (field ?? heading)?.focus({ preventScroll: true });
}

function draw(): void {
  root.innerHTML = markupOf(shown());
}

function shown(): Html {
  const words = WORDS[form.lang];
  const { answers, asked, at } = progress;
  const total = statementsIn(instrument, progress.length);
  switch (screen) {
    case 'start':
      return startScreen({ statements: total, kept: answers.size, keeps: drafts.work() }, words);
    case 'statement': {
      const [before, item] = [asked[at - 1], asked[at]].map((id) =>
        form.quiz.items.find((each) => each.id === id),
      );
      return statementScreen(
        {
          number: at + 1,
          total,
          text: item?.text ?? '',
          given: answers.get(item?.id ?? ''),
          opens: item?.section === before?.section ? undefined : item?.section,
        },
        words,
      );
    }
    case 'dealbreakers':
      return dealbreakersScreen(
        { total, dealbreakers: form.quiz.dealbreakers, chosen: progress.dealbreakers },
        words,
      );
    case 'result':
      return resultScreen(
        {
          view: resultFrom(progress),
          person,
          left: statementsIn(instrument, 'full') - total,
        },
        words,
      );
  }
}

/** Shows the page in a language. */
function read(language: string): void {
  form = formIn(language);
  document.documentElement.lang = form.lang;
  document.title = WORDS[form.lang].quiz.title;
  draw();
}

function formIn(language: string | undefined): Form {
  const [first] = forms;
  const found = forms.find(({ lang }) => lang === language) ?? first;
  if (!found) throw new Error('the page has no quiz');
  return found;
}

function elementOf(selector: string): Element {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`the page has no ${selector}`);
  return element;
}

function isDeed(value: string | null): value is Deed {
  return value !== null && Object.hasOwn(actions, value);
}

root.addEventListener('submit', (event) => {
  event.preventDefault();
  if (screen === 'statement') next();
  else if (screen === 'dealbreakers') go('result');
  else save();
});
root.addEventListener('click', ({ target }) => {
  const deed =
    target instanceof Element ? (target.closest('button')?.getAttribute('data-does') ?? null) : null;
  if (isDeed(deed)) actions[deed]();
});
root.addEventListener('pointerdown', () => {
  pointed = true;
});
root.addEventListener('keydown', (event) => {
  pointed = false;
  if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.altKey || event.metaKey) return;
  if (screen !== 'statement' || !/^[1-5]$/.test(event.key)) return;
  note(answered(progress, Number(event.key)));
  next();
});
root.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  if (target.name === 'answer') {
    note(answered(progress, Number(target.value)));
    const button = elementOf('main button');
    button.textContent = WORDS[form.lang].form.next;
    button.classList.add('main');
    if (pointed) timer = setTimeout(next, DELAY);
  } else if (target.name === 'dealbreaker') {
    const boxes = [...root.querySelectorAll<HTMLInputElement>('[name=dealbreaker]')];
    note({
      ...progress,
      dealbreakers: quiz.dealbreakers
        .filter((_, i) => boxes[i]?.checked)
        .map((dealbreaker) => dealbreaker.id),
    });
  } else if (target.name === 'person') {
    person = target.value;
  }
});
for (const choice of document.querySelectorAll<HTMLInputElement>('[name=language]')) {
  choice.addEventListener('change', () => read(choice.value));
}
read(form.lang);
