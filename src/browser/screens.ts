import { SCALE, type Section } from '../advice/quiz/instrument.ts';
import type { QuizResult } from '../advice/quiz/result.ts';
import { minutesFor } from '../advice/quiz/sequence.ts';
import { quizResultDocument } from '../output/documents/quiz.ts';
import { answerWords } from '../output/documents/quiz-words.ts';
import { type Html, html } from '../output/html/html.ts';
import { sectionOf, sectionsIn } from '../output/html/sections.ts';
import { lined } from '../output/html/text.ts';
import { neutralDocument } from '../output/neutral.ts';
import type { Words } from './words.ts';

/** What a button does: the value of its `data-does`. */
export type Deed =
  | 'start'
  | 'goOn'
  | 'next'
  | 'back'
  | 'finish'
  | 'more'
  | 'change'
  | 'save'
  | 'print'
  | 'erase';

/** What the quiz is, what happens to the answers, and what they must not be used for. */
export function startScreen(
  {
    statements,
    kept,
    keeps,
  }: {
    readonly statements: number;
    /** The number of answers kept from an earlier visit. */
    readonly kept: number;
    /** Whether the browser keeps drafts. */
    readonly keeps: boolean;
  },
  { form: words, quiz }: Words,
): Html {
  const terms = [words.free, words.staysHere, words.handedOver, words.purpose];
  return html`<header><h1>${quiz.title}</h1>
<p>${quiz.itemsScale}</p>
<p class="note">${words.howLong(statements, minutesFor(statements))}</p></header>
<section aria-labelledby="before"><h2 id="before">${words.before}</h2>
<ul class="terms">${terms.map((term) => html`<li>${term}</li>`)}</ul>
<p class="note">${keeps ? words.keeps : words.keepsNothing}</p>
${
  kept > 0
    ? html`<p class="caution">${words.kept(kept)}</p>
<p class="buttons">${button('goOn', words.goOn, true)}${button('erase', words.startOver)}</p>`
    : html`<p>${words.agreed}</p>
<p class="buttons">${button('start', words.start, true)}</p>`
}</section>`;
}

/** A statement with its scale. */
export function statementScreen(
  {
    number,
    total,
    text,
    given,
    opens,
  }: {
    readonly number: number;
    readonly total: number;
    readonly text: string;
    readonly given?: number | undefined;
    /** The section that begins with this statement. */
    readonly opens?: Section | undefined;
  },
  words: Words,
): Html {
  const { form, quiz } = words;
  return html`<form>
${progressBar(number, total, words)}
${opens && html`<p class="note">${quiz.intros[opens]}</p>`}
<fieldset><legend>${lined(text)}</legend>${SCALE_VALUES.map(
    (value) =>
      html`<label class="answer"><input type="radio" name="answer" value="${value}"${value === given ? html` checked` : undefined}> <b>${value}</b> <span>${answerWords(value, words)}</span></label>`,
  )}</fieldset>
<p class="buttons"><button${given === undefined ? undefined : html` class="main"`}>${given === undefined ? form.skip : form.next}</button>${number > 1 ? button('back', form.back) : undefined}${button('finish', form.finish)}</p>
<p class="note keys">${form.keys}</p>
</form>`;
}

/** The deal-breakers, to tick. */
export function dealbreakersScreen(
  {
    total,
    dealbreakers,
    chosen,
  }: {
    readonly total: number;
    readonly dealbreakers: readonly { readonly id: string; readonly text: string }[];
    readonly chosen: readonly string[];
  },
  words: Words,
): Html {
  const { form, quiz } = words;
  return html`<form>
${progressBar(total + 1, total, words)}
<fieldset><legend>${quiz.dealbreakersQuestion}</legend>${dealbreakers.map(
    ({ text, id }, i) =>
      html`<label class="answer"><input type="checkbox" name="dealbreaker" value="${i}"${chosen.includes(id) ? html` checked` : undefined}> <span>${text}</span></label>`,
  )}</fieldset>
<p class="buttons"><button class="main">${form.finished}</button>${button('back', form.back)}</p>
</form>`;
}

/** A result with what the pack says about its quiz. */
export type FormResult = QuizResult & { readonly basis?: string };

/** The result as the terminal and the report show it, and what to do with the answers. */
export function resultScreen(
  {
    view,
    person,
    left,
  }: {
    readonly view: FormResult;
    /** What was typed as the person's number or name. */
    readonly person: string;
    /** How many statements a quick quiz has left out. */
    readonly left: number;
  },
  words: Words,
): Html {
  const { form, quiz } = words;
  const setting = { messages: words, phrased: (text: string) => html`${text}`, prefix: 'result' };
  const { header, sections } = sectionsIn(neutralDocument(quizResultDocument(view, words)), setting);
  const [card, ...why] = sections.map((section) => sectionOf(section, setting));
  return html`${header}
${card}
<section class="hand-over" aria-labelledby="hand-over"><h2 id="hand-over">${form.handOver}</h2>
<p>${form.handedOver}</p>
<form><label class="person">${form.person} <input type="text" name="person" value="${person}" autocomplete="off" maxlength="100"></label>
<p class="buttons"><button class="main">${form.save}</button>${button('print', form.print)}${left > 0 ? button('more', quiz.goOnToFull(left)) : undefined}${button('change', form.change)}${button('erase', form.erase)}</p></form></section>
${why}
<footer><p>${form.footer}</p></footer>`;
}

const SCALE_VALUES = Array.from({ length: SCALE.max - SCALE.min + 1 }, (_, i) => SCALE.min + i);

/** The place in words, above a bar that is hidden from screen readers. */
function progressBar(number: number, total: number, { form, quiz }: Words): Html {
  const place = number > total ? quiz.sections.dealbreakers : form.place(number, total);
  return html`<h1 class="place">${place}</h1>
<progress aria-hidden="true" max="${total}" value="${Math.min(number - 1, total)}"></progress>`;
}

function button(deed: Deed, label: string, main = false): Html {
  return html`<button type="button" data-does="${deed}"${main ? html` class="main"` : undefined}>${label}</button>`;
}
