import type { ReportFileView, ReportView } from '../../advice/report.ts';
import type { Messages } from '../../locale/catalogue.ts';
import type { Document } from '../document.ts';
import { compareDocument } from './compare.ts';
import { faqDocument } from './faq.ts';
import { mindsetDocument } from './mindset.ts';
import { pathDocument } from './path.ts';
import { planDocument } from './plan.ts';
import { quizResultDocument } from './quiz.ts';
import { roleDocument } from './role.ts';

/** The same as the page in words alone: the documents of its views, one after the other. */
export function reportDocument(view: ReportView, messages: Messages): Document {
  const { lang, title, tagline, made, taken, chosen, result, questions: entries, shifts } = view;
  const { report: words } = messages;
  const roles = view.roles.filter(({ id }) => chosen.includes(id));
  return [
    { kind: 'heading', level: 1, text: title },
    ...(tagline ? [{ kind: 'paragraph', text: tagline } as const] : []),
    { kind: 'paragraph', text: [...(taken ? [words.taken(taken)] : []), words.made(made)].join(' · ') },
    ...below([
      ...(result ? quizResultDocument(result, messages) : []),
      ...compareDocument(view.comparison, messages),
      ...roles.flatMap((role) => roleDocument({ schema: 'career.role/1', lang, role }, messages)),
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
          { kind: 'paragraph', text: words.method(quiz) },
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

/** A document as a part of another. */
function below(document: Document): Document {
  return document.map((block) =>
    block.kind === 'heading' ? { ...block, level: block.level === 1 ? 2 : 3 } : block,
  );
}

export function reportFileDocument({ file }: ReportFileView, { report }: Messages): Document {
  return [{ kind: 'paragraph', text: report.written(file) }];
}
