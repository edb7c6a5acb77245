import type { HomeView, OwnHome } from '../../advice/home.ts';
import type { Messages } from '../../locale/messages.ts';
import type { Document } from '../document.ts';
import { neutralLine } from '../neutral.ts';
import { datedFit, dateOf } from './fit.ts';
import { inWords } from './plan.ts';

export function homeDocument({ title, tagline, own, commands }: HomeView, messages: Messages): Document {
  const { home: words } = messages;
  return [
    { kind: 'heading', level: 1, text: title },
    ...(own ? ownBlocks(own, messages) : tagline ? [{ kind: 'paragraph', text: tagline } as const] : []),
    { kind: 'heading', level: 2, text: own ? words.goOn : words.tryThese },
    { kind: 'commands', commands },
    { kind: 'paragraph', text: `${words.private}\n${words.more}`, tone: 'muted' },
  ];
}

function ownBlocks({ name, result, role, step, next }: OwnHome, messages: Messages): Document {
  const { home: words, path, profile } = messages;
  return [
    ...(name ? [{ kind: 'paragraph', text: words.hello(neutralLine(name)) } as const] : []),
    {
      kind: 'facts',
      facts: [
        ...(result
          ? [
              {
                label: profile.latest,
                text: result.named
                  ? words.result(
                      result.named.top.name,
                      datedFit(result.named.fit, messages),
                      profile.outcomes[result.outcome],
                    )
                  : profile.dated(profile.outcomes[result.outcome], dateOf(result.at)),
              },
            ]
          : []),
        {
          label: words.wayTo(role.name),
          text: step
            ? words.step(path.step(step.number, step.grade), path.progress(step.done, step.total))
            : path.unknownStep,
        },
      ],
    },
    ...(next.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: words.nextMilestones } as const,
          {
            kind: 'items',
            items: next.map(({ text, due }) => ({
              marker: '[ ]',
              text: due === undefined ? text : `${text}\n${words.due(inWords(due, messages))}`,
            })),
          } as const,
        ]),
  ];
}
