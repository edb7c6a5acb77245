import { SCALE } from '../../advice/quiz/instrument.ts';
import type { QuizItemsView } from '../../advice/quiz/items.ts';
import type { QuizResultView } from '../../advice/quiz/result.ts';
import type { Messages } from '../../locale/catalogue.ts';
import type { Document, Tone } from '../document.ts';

export function quizItemsDocument({ items, traits, shifts }: QuizItemsView, messages: Messages): Document {
  const { quiz: words } = messages;
  const section = (name: QuizItemsView['items'][number]['section']): Document[number] => ({
    kind: 'items',
    items: items
      .filter((item) => item.section === name)
      .map((item) => ({
        marker: `${items.indexOf(item) + 1}.`,
        text: item.text,
        details: [
          [
            item.id,
            ...[...traits, ...shifts].filter(({ id }) => id === measured(item)).map(({ label }) => label),
            ...(item.key === -1 ? [words.reversed] : []),
          ].join(' · '),
        ],
      })),
  });
  return [
    { kind: 'heading', level: 1, text: words.itemsTitle },
    { kind: 'paragraph', text: words.itemsScale },
    { kind: 'heading', level: 2, text: words.fitSection },
    section('fit'),
    { kind: 'heading', level: 2, text: words.readinessSection },
    section('readiness'),
  ];
}

function measured(item: QuizItemsView['items'][number]): string {
  return item.section === 'fit' ? item.trait : item.shift;
}

export function quizResultDocument(view: QuizResultView, messages: Messages): Document {
  const { quiz: words } = messages;
  const { roles, confidence, evidence, readiness, company } = view;
  const top = nameOf(confidence.top, view);
  return [
    { kind: 'heading', level: 1, text: words.result },
    { kind: 'paragraph', text: verdictOf(view, messages), tone: 'role' },
    ...view.warnings.map(
      (warning) => ({ kind: 'paragraph', text: words.warnings[warning], tone: 'caution' }) as const,
    ),
    { kind: 'heading', level: 2, text: words.fit },
    { kind: 'bars', bars: roles.map(({ name, fit }) => ({ label: name, value: fit })) },
    ...statements(words.evidenceFor(top), evidence.for, messages),
    ...statements(words.evidenceAgainst(top), evidence.against, messages),
    ...titles(words.joys(top), view.joys, 'positive'),
    ...titles(words.trials, view.trials, 'caution'),
    ...(readiness.score === null
      ? []
      : [
          { kind: 'heading', level: 2, text: words.readiness } as const,
          {
            kind: 'bars',
            bars: [
              ...readiness.shifts.map(({ title, score }) => ({ label: title, value: score })),
              { label: words.readinessOverall, value: readiness.score },
            ],
          } as const,
        ]),
    ...(company ? companyOf(company, confidence.top, top, messages) : []),
    { kind: 'paragraph', text: words.disclaimer, tone: 'muted' },
  ];
}

function companyOf(
  company: NonNullable<QuizResultView['company']>,
  topId: string,
  top: string,
  messages: Messages,
): Document {
  const { quiz: words } = messages;
  const says = company.leans === topId ? words.companyFits : words.companyDiffers;
  return [
    { kind: 'heading', level: 2, text: words.company },
    { kind: 'paragraph', text: says(company.name, company.leansName) },
    { kind: 'paragraph', text: company.reason },
    ...(company.leaningOnTop.length > 0
      ? [{ kind: 'paragraph', text: words.companiesLeaning(top, company.leaningOnTop) } as const]
      : []),
  ];
}

function titles(heading: string, facets: QuizResultView['joys'], tone: Tone): Document {
  if (facets.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: heading, tone },
    { kind: 'items', items: facets.map(({ title }) => ({ text: title })) },
  ];
}

function nameOf(id: string | null, { roles }: QuizResultView): string {
  return roles.find((role) => role.id === id)?.name ?? '';
}

/** The result in a sentence. */
export function verdictOf(view: QuizResultView, { quiz }: Messages): string {
  const { verdict, probability } = view.confidence;
  const top = nameOf(view.confidence.top, view);
  switch (verdict) {
    case 'clear':
      return quiz.verdict.clear(top);
    case 'lean': {
      const quarters =
        probability < 0.8 ? quiz.timesOf(3, 4) : quiz.timesOf(Math.floor(probability * 10), 10);
      return quiz.verdict.lean(top, quarters);
    }
    case 'close':
      return quiz.verdict.close(top, nameOf(view.confidence.runnerUp, view));
  }
}

function statements(
  title: string,
  evidence: QuizResultView['evidence']['for'],
  messages: Messages,
): Document {
  if (evidence.length === 0) return [];
  const { quiz: words } = messages;
  return [
    { kind: 'heading', level: 2, text: title },
    {
      kind: 'items',
      items: evidence.map(({ text, answer, points }) => ({
        text,
        details: [words.youAnswered(answerWords(answer, messages), signedPoints(points))],
      })),
    },
  ];
}

/** Points with their sign, as whole as screens show them. */
export function signedPoints(points: number): string {
  const whole = Math.round(Math.abs(points));
  return whole === 0 ? '0' : `${points > 0 ? '+' : '-'}${whole}`;
}

/** An answer in words. */
export function answerWords(answer: number, { quiz }: Messages): string {
  const words: Readonly<Record<number, string>> = quiz.scale;
  return words[answer] ?? `${answer}/${SCALE.max}`;
}
