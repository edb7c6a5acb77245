import type { HomeView } from '../../advice/home.ts';
import type { LatestQuiz } from '../../advice/standing.ts';
import type { Messages } from '../../locale/messages.ts';
import type { Document } from '../document.ts';
import { neutralLine } from '../neutral.ts';
import { dateOf } from './dates.ts';
import { paragraph } from './optional.ts';
import { verdictOf } from './quiz.ts';
import { nextOf, reservations, trendsOf, wayOf } from './standing.ts';

/** Where the reader is, and what to do next; for somebody new, what this is and where to begin. */
export function homeDocument(view: HomeView, messages: Messages): Document {
  const { title, tagline, unfinished, own, path, commands } = view;
  const { home: words } = messages;
  const known = path?.steps.some(({ status }) => status !== undefined);
  return [
    { kind: 'heading', level: 1, text: own?.name ? words.hello(neutralLine(own.name)) : title },
    ...paragraph(own ? undefined : tagline),
    ...(unfinished ? unfinishedBlocks(unfinished, messages) : []),
    ...(own?.latest ? latestBlocks(own.latest, messages) : []),
    ...(path ? wayOf(path, 2, messages) : []),
    ...paragraph(own && path && !known ? messages.path.unknownStep(messages.command) : undefined, 'muted'),
    ...(own ? nextOf(own.next, 2, messages) : []),
    { kind: 'heading', level: 2, text: own ? words.goOn : words.tryThese },
    { kind: 'commands', commands },
    { kind: 'paragraph', text: own ? words.more : `${words.private}\n${words.more}`, tone: 'muted' },
  ];
}

function unfinishedBlocks(
  { asked, total, command }: NonNullable<HomeView['unfinished']>,
  { home: words }: Messages,
): Document {
  return [
    { kind: 'heading', level: 2, text: words.unfinished(asked, total) },
    { kind: 'commands', commands: [command] },
  ];
}

/** The latest result, worded no more certainly than it is, and how it has changed. */
function latestBlocks({ at, verdict, trends }: LatestQuiz, messages: Messages): Document {
  const says = verdictOf(verdict, messages);
  return [
    {
      kind: 'heading',
      level: 2,
      text: at === undefined ? says : messages.home.latest(dateOf(at), says),
    },
    ...trendsOf(trends, verdict, messages),
    ...reservations(verdict, messages),
  ];
}
