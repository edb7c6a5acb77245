import type { HomeView } from '../../advice/home.ts';
import type { Messages } from '../../locale/catalogue.ts';
import type { Document } from '../document.ts';

export function homeDocument({ title, tagline, commands }: HomeView, messages: Messages): Document {
  return [
    { kind: 'heading', level: 1, text: title },
    ...(tagline ? [{ kind: 'paragraph', text: tagline } as const] : []),
    { kind: 'heading', level: 2, text: messages.home.tryThese },
    { kind: 'facts', facts: commands.map(({ command, shows }) => ({ label: command, text: shows })) },
    { kind: 'paragraph', text: `${messages.home.private}\n${messages.home.more}`, tone: 'muted' },
  ];
}
