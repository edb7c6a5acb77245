import type { QuizResultView } from '../../advice/quiz/assess.ts';
import type { ReportView } from '../../advice/report.ts';
import type { Messages } from '../../locale/messages.ts';
import type { Document, Level } from '../document.ts';
import { compareDocument } from './compare.ts';
import { dayInWords } from './dates.ts';
import { faqDocument } from './faq.ts';
import { historyDocument } from './history.ts';
import { mindsetDocument } from './mindset.ts';
import { paragraph } from './optional.ts';
import { pathDocument } from './path.ts';
import { planDocument } from './plan.ts';
import { quizResultDocument } from './quiz.ts';
import { summaryDocument } from './report-summary.ts';
import { roleDocument } from './role.ts';
import { sourcesDocument } from './sources.ts';

/** The documents of a report's views, in order. */
export function reportDocument(view: ReportView, messages: Messages): Document {
  const { lang, title, tagline, chosen, compared, result, history, questions: entries, mindset } = view;
  return [
    { kind: 'heading', level: 1, text: title },
    ...paragraph(tagline),
    { kind: 'paragraph', text: whoseAndWhen(view, messages), tone: 'muted' },
    ...below([
      ...(view.summary ? summaryDocument(view.summary, messages) : []),
      ...(result ? resultDocument(result, view.summary !== undefined, messages) : invitation(view, messages)),
      ...(history ? historyDocument(history, messages) : []),
      ...(view.comparison.rows.length > 0 ? compareDocument(view.comparison, messages, compared) : []),
      ...view.roles
        .filter(({ id }) => chosen.includes(id))
        .flatMap((role) => roleDocument({ schema: 'career.role/1', lang, role, notes: [] }, messages)),
      ...(mindset.shifts.length > 0
        ? mindsetDocument({ schema: 'career.mindset/1', lang, ...mindset }, messages)
        : []),
      ...view.paths.flatMap((path) => pathDocument(path, messages, true)),
      ...view.plans.flatMap((plan) => planDocument(plan, messages)),
      ...(entries.length > 0
        ? faqDocument({ schema: 'career.faq/1', lang, shown: 'answers', entries, notes: [] }, messages)
        : []),
      ...method(view, messages),
      ...(view.sources.length > 0
        ? sourcesDocument({ schema: 'career.sources/1', lang, sources: view.sources }, messages)
        : []),
    ]),
  ];
}

/** @param said whether the summary has already stated the verdict */
function resultDocument(result: QuizResultView, said: boolean, messages: Messages): Document {
  const [title, ...others] = quizResultDocument(result, messages);
  if (!said || title?.kind !== 'heading') return quizResultDocument(result, messages);
  return [{ ...title, text: title.short ?? title.text }, ...others];
}

function whoseAndWhen({ name, respondent, made, taken }: ReportView, messages: Messages): string {
  const { report: words } = messages;
  return [
    ...(name ? [words.person(name)] : []),
    ...(respondent === undefined ? [] : [words.respondent(respondent)]),
    ...(taken ? [words.taken(dayInWords(taken, messages))] : []),
    words.made(dayInWords(made, messages)),
  ].join(' · ');
}

/** How to take the quiz, if the pack has one. */
function invitation({ quiz }: ReportView, { report, command }: Messages): Document {
  const { unmeasured: words } = report;
  if (!quiz) return [];
  return [
    { kind: 'heading', level: 1, text: words.title },
    { kind: 'paragraph', text: words.text(quiz.statements + quiz.seat + quiz.readiness) },
    {
      kind: 'commands',
      commands: [
        { command: command('career quiz'), shows: words.quiz },
        { command: command('career report'), shows: words.report },
      ],
    },
  ];
}

function method({ quiz }: ReportView, { report: words }: Messages): Document {
  if (!quiz) return [];
  return [
    { kind: 'heading', level: 1, text: words.methodTitle },
    { kind: 'paragraph', text: words.method(quiz.statements, quiz.traits, quiz.seat, quiz.readiness) },
  ];
}

const LEVEL_BELOW: Readonly<Record<Level, Level>> = { 1: 2, 2: 3, 3: 4, 4: 4 };

/** A document as part of another. */
function below(document: Document): Document {
  return document.map((block) =>
    block.kind === 'heading' ? { ...block, level: LEVEL_BELOW[block.level] } : block,
  );
}
