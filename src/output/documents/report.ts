import type { ReportView } from '../../advice/report.ts';
import type { Messages } from '../../locale/catalogue.ts';
import type { Document } from '../document.ts';
import { compareDocument } from './compare.ts';
import { faqDocument } from './faq.ts';
import { mindsetDocument } from './mindset.ts';
import { pathDocument } from './path.ts';
import { inWords, planDocument } from './plan.ts';
import { quizResultDocument } from './quiz.ts';
import { roleDocument } from './role.ts';

/** The same as the page in words alone: the documents of its views, one after the other. */
export function reportDocument(view: ReportView, messages: Messages): Document {
  const { lang, title, tagline, name, made, taken, chosen, result, questions: entries, shifts } = view;
  const { report: words } = messages;
  const isChosen = ({ id }: { readonly id: string }): boolean => chosen.includes(id);
  const comparison = { ...view.comparison, roles: view.comparison.roles.filter(isChosen) };
  return [
    { kind: 'heading', level: 1, text: title },
    ...(tagline ? [{ kind: 'paragraph', text: tagline } as const] : []),
    {
      kind: 'paragraph',
      text: [
        ...(name ? [words.person(name)] : []),
        ...(taken ? [words.taken(dayInWords(taken, messages))] : []),
        words.made(dayInWords(made, messages)),
      ].join(' · '),
    },
    ...below([
      ...(result ? quizResultDocument(result, messages) : []),
      ...compareDocument(comparison, messages),
      ...view.roles
        .filter(isChosen)
        .flatMap((role) => roleDocument({ schema: 'career.role/1', lang, role }, messages)),
      ...mindsetDocument({ schema: 'career.mindset/1', lang, shifts }, messages),
      ...view.paths.flatMap((path) => pathDocument(path, messages)),
      ...view.plans.flatMap((plan) => planDocument(plan, messages)),
      ...faqDocument({ schema: 'career.faq/1', lang, shown: 'answers', entries }, messages),
      ...sources(view, messages),
    ]),
  ];
}

function sources({ sources, quiz }: ReportView, { report: words, separator, titled }: Messages): Document {
  return [
    ...(quiz
      ? ([
          { kind: 'heading', level: 1, text: words.sections.method },
          { kind: 'paragraph', text: words.method(quiz.statements, quiz.traits, quiz.readiness) },
        ] as const)
      : []),
    { kind: 'heading', level: 1, text: words.sections.sources },
    ...sources.flatMap(
      ({ source, text, parts }): Document => [
        { kind: 'heading', level: 2, text: words.sourceTitles[source] },
        { kind: 'paragraph', text },
        {
          kind: 'items',
          items: parts.map(({ part, names }) => ({
            text:
              names.length > 0
                ? titled(words.sourceParts[part], names.join(separator))
                : words.sourceParts[part],
          })),
        },
      ],
    ),
  ];
}

/** A day, `YYYY-MM-DD`, as people write it. */
export function dayInWords(date: string, messages: Messages): string {
  const month = date.slice(0, 'YYYY-MM'.length);
  return messages.report.inMonth(Number(date.slice(month.length + 1)), inWords(month, messages));
}

/** A document as a part of another. */
function below(document: Document): Document {
  return document.map((block) =>
    block.kind === 'heading' ? { ...block, level: block.level === 1 ? 2 : 3 } : block,
  );
}
