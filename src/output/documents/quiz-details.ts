import type { QuizResultView } from '../../advice/quiz/assess.ts';
import { isElsewhere } from '../../advice/quiz/result.ts';
import { profileText } from '../block-text.ts';
import type { Document, Tone } from '../document.ts';
import { dateOf } from './dates.ts';
import { facts, items, paragraph, section } from './optional.ts';
import {
  answerWords,
  nameOf,
  type QuizWords,
  readinessLevel,
  signedPoints,
  turnsEasily,
} from './quiz-words.ts';

/** The details of a result: the statements, the seat, readiness, what collides, and what it does not claim. */
export function quizDetails(view: QuizResultView, messages: QuizWords): Document {
  const { quiz: words } = messages;
  const { top, evidence } = view;
  const name = top === null ? '' : nameOf(top, view);
  const elsewhere = isElsewhere(view);
  return [
    ...retake(view, messages),
    // Comes first here, to explain why the evidence names an executive role at all.
    ...(elsewhere ? seat(view, messages) : []),
    ...statements(words.evidenceFor(name), evidence.for, messages),
    ...statements(words.evidenceAgainst(name), evidence.against, messages),
    ...moves(view, messages),
    ...(elsewhere ? [] : seat(view, messages)),
    ...readiness(view, messages),
    ...dealbreakers(view, messages),
    ...titles(words.joys(name), view.joys, 'positive'),
    ...titles(words.trials, view.trials, 'caution'),
    ...company(view, messages),
    { kind: 'paragraph', text: words.disclaimer(view.basis ?? ''), tone: 'muted' },
  ];
}

/** What has changed since the last quiz, and whether that is more than chance. */
function retake(view: QuizResultView, messages: QuizWords): Document {
  const { retake, top } = view;
  if (!retake || view.outcome === 'insufficient') return [];
  const { quiz: words } = messages;
  const { since, moved } = retake;
  return [
    { kind: 'heading', level: 2, text: words.retake(dateOf(since)) },
    {
      kind: 'paragraph',
      text: words.sentences([
        firstThenAndNow(retake.top, top, view, messages),
        moved.length === 0 ? words.withinChance : words.moved,
      ]),
    },
    ...facts(
      moved.map(({ label, before, after }) => ({
        label,
        text: words.movedFrom(profileText(before), profileText(after)),
      })),
    ),
  ];
}

function firstThenAndNow(
  before: string | null,
  after: string | null,
  view: QuizResultView,
  { quiz: { retakeFirst: words } }: QuizWords,
): string {
  if (before === null) return after === null ? words.none : words.gained(nameOf(after, view));
  if (after === null) return words.lost(nameOf(before, view));
  return before === after
    ? words.same(nameOf(after, view))
    : words.other(nameOf(before, view), nameOf(after, view));
}

function statements(
  title: string,
  evidence: QuizResultView['evidence']['for'],
  messages: QuizWords,
): Document {
  const { quiz: words } = messages;
  return section(
    { level: 2, text: title },
    items(
      evidence.map(({ text, answer, points }) => ({
        text,
        details: [words.youAnswered(answerWords(answer, messages), signedPoints(points))],
      })),
    ),
  );
}

/** The answers that would reverse the pair's order. */
function moves(view: QuizResultView, messages: QuizWords): Document {
  const { quiz: words } = messages;
  const { pair, outcome } = view;
  if (!pair || !turnsEasily(pair) || outcome === 'insufficient' || outcome === 'flat') return [];
  return section(
    { level: 2, text: words.flipTitle(nameOf(pair.a, view), nameOf(pair.b, view)) },
    items(
      pair.flip.moves.map(({ text, answer, instead }) => ({
        text,
        details: [words.move(answerWords(answer, messages), answerWords(instead, messages))],
      })),
    ),
  );
}

function seat(view: QuizResultView, { quiz: words }: QuizWords): Document {
  const { seat, roles } = view;
  if (seat.verdict === null) return [];
  return [
    { kind: 'heading', level: 2, text: words.seatTitle },
    { kind: 'paragraph', text: words.seat[seat.verdict](seat.answered) },
    ...(isElsewhere(view) && view.outcome !== 'insufficient'
      ? [
          { kind: 'heading', level: 2, text: words.fitOfExecutives } as const,
          {
            kind: 'bars',
            bars: roles.map(({ name, fit }) => ({ label: name, value: fit })),
            middle: true,
            ...(view.outcome === 'flat' && { unsure: true }),
          } as const,
        ]
      : []),
  ];
}

function readiness({ readiness }: QuizResultView, { quiz: words }: QuizWords): Document {
  return section(
    { level: 2, text: words.readiness },
    facts(
      readiness.shifts.flatMap(({ title, score, answered }) =>
        score === null ? [] : [{ label: title, text: words.readinessSays[readinessLevel(score)](answered) }],
      ),
    ),
  );
}

function dealbreakers({ dealbreakers }: QuizResultView, messages: QuizWords): Document {
  const { quiz: words, titled } = messages;
  return section(
    { level: 2, text: words.dealbreakers },
    items(
      dealbreakers.map(({ text, collides }) => ({
        text,
        details:
          collides.length > 0 ? collides.map(({ name, why }) => titled(name, why)) : [words.noCollision],
      })),
    ),
  );
}

function titles(heading: string, facets: QuizResultView['joys'], tone: Tone): Document {
  return section({ level: 2, text: heading, tone }, items(facets.map(({ title }) => ({ text: title }))));
}

function company({ company, top, shortlist }: QuizResultView, { quiz: words }: QuizWords): Document {
  if (!company) return [];
  const says =
    top === null
      ? words.companyLeans
      : shortlist.includes(company.leans)
        ? words.companyFits
        : words.companyDiffers;
  return [
    { kind: 'heading', level: 2, text: words.company },
    { kind: 'paragraph', text: says(company.name, company.leansName) },
    ...paragraph(company.reason),
  ];
}
