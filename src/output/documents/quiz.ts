import type { QuizResultView } from '../../advice/quiz/result.ts';
import type { Messages } from '../../locale/messages.ts';
import type { Document, Profiles } from '../document.ts';
import { quizDetails } from './quiz-details.ts';
import { nameOf } from './quiz-words.ts';

/** First a card that answers the question, then why. */
export function quizResultDocument(view: QuizResultView, messages: Messages): Document {
  return [...card(view, messages), ...quizDetails(view, messages)];
}

function card(view: QuizResultView, messages: Messages): Document {
  const { quiz: words } = messages;
  const insufficient = view.outcome === 'insufficient';
  return [
    { kind: 'heading', level: 1, text: verdictOf(view, messages) },
    ...(view.warnings.includes('inconsistent')
      ? [{ kind: 'paragraph', text: words.inconsistent, tone: 'caution' } as const]
      : []),
    ...(insufficient ? [] : [profiles(view, messages), ...matches(view, messages)]),
    { kind: 'facts', facts: facts(view, messages) },
  ];
}

/** The reader beside what the two roles in front ask for. */
function profiles(view: QuizResultView, { quiz: words }: Messages): Profiles {
  const { traits } = view;
  const front = frontOf(view).slice(0, 2);
  const names = front.map(({ name }) => name);
  return {
    kind: 'profiles',
    title: words.profiles(names),
    scale: words.profilesScale,
    summary: words.profiles(names),
    traits: traits.map(({ label }) => label),
    profiles: [
      { name: words.you, values: traits.map(({ score, answered }) => (answered > 0 ? score : null)) },
      ...front.map(({ id, name }) => ({ name, values: traits.map(({ emphasis }) => emphasis[id] ?? 0) })),
    ],
  };
}

/** The roles that the result puts first: alternatives where the seat does not draw. */
function frontOf({ seat, alternatives, roles, shortlist }: QuizResultView): readonly Named[] {
  if (seat.verdict === 'elsewhere' && alternatives.length > 0) return alternatives;
  const named = shortlist.flatMap((id) => roles.filter((role) => role.id === id));
  return [...named, ...roles.filter(({ id }) => !shortlist.includes(id))];
}

function matches(
  { roles, outcome, seat, alternatives }: QuizResultView,
  { quiz: words }: Messages,
): Document {
  const elsewhere = seat.verdict === 'elsewhere';
  return [
    { kind: 'heading', level: 2, text: words.fit },
    {
      kind: 'bars',
      bars: (elsewhere && alternatives.length > 0 ? alternatives : roles).map(({ name, fit }) => ({
        label: name,
        value: fit,
      })),
      middle: true,
      ...(outcome === 'flat' && { unsure: true }),
    },
  ];
}

function facts(view: QuizResultView, messages: Messages) {
  const { quiz: words } = messages;
  const { pair, context, outcome } = view;
  const hides = outcome === 'insufficient';
  const target = view.roles.find(({ id }) => id === context?.target);
  return [
    ...(pair && !hides
      ? [
          {
            label: words.pairTitle(nameOf(pair.a, view), nameOf(pair.b, view)),
            text: pairText(view, messages),
          },
        ]
      : []),
    ...(target && !hides
      ? [{ label: words.target, text: words.targetSays[targetStanding(view, target.id)](target.name) }]
      : []),
    { label: words.next, text: nextThing(view, messages) },
  ];
}

function targetStanding(
  { shortlist, top }: QuizResultView,
  target: string,
): 'listed' | 'not-listed' | 'open' {
  if (top === null) return 'open';
  return shortlist.includes(target) ? 'listed' : 'not-listed';
}

/** The order of the pair, and what would change it. Words never say more than the outcome allows. */
function pairText(view: QuizResultView, { quiz: words }: Messages): string {
  const { pair, outcome } = view;
  if (!pair) return '';
  const first = nameOf(pair.probability >= 0.5 ? pair.a : pair.b, view);
  const tenths = words.timesOf(tenthsOf(Math.max(pair.probability, 1 - pair.probability)));
  const flip = pair.flip && pair.flip.answers > 0 ? words.flip(pair.flip.answers) : '';
  if (outcome === 'flat' || pair.verdict === 'even')
    return `${words.pair.even}${outcome === 'flat' ? '' : flip}`;
  const verdict = outcome === 'impression' ? 'leaning' : pair.verdict;
  return `${words.pair[verdict](first, tenths)}${flip}`;
}

function nextThing(view: QuizResultView, { quiz: words }: Messages): string {
  const { outcome, seat, alternatives, top } = view;
  if (outcome === 'insufficient') return words.nextThing.answerMore;
  if (seat.verdict === 'elsewhere' && alternatives[0])
    return words.nextThing.alternative(alternatives[0].name);
  if (outcome === 'impression') return words.nextThing.full;
  if (top === null) return words.nextThing.read;
  if (outcome === 'shortlist') return words.nextThing.compare;
  return words.nextThing.path(nameOf(top, view));
}

/** The result in a sentence. */
export function verdictOf(view: QuizResultView, messages: Messages): string {
  const { quiz: words } = messages;
  const { outcome, seat, alternatives, roles, shortlist, top, marked } = view;
  if (outcome === 'insufficient') {
    return view.warnings.includes('straight-lining')
      ? words.verdict.straightLine
      : words.verdict.insufficient;
  }
  if (seat.verdict === 'elsewhere' && alternatives.length > 0) {
    const others = alternatives.map(spelledOut(messages));
    return marked ? words.verdict.elsewhere(others) : words.verdict.elsewhereUnmarked(others);
  }
  const named = shortlist.flatMap((id) => roles.filter((role) => role.id === id)).map(spelledOut(messages));
  const [first = ''] = named;
  const share = roles.find(({ id }) => id === top)?.share ?? 0;
  switch (outcome) {
    case 'flat':
      return words.verdict.flat;
    case 'impression':
      return marked ? words.verdict.impression(named) : words.verdict.impressionUnmarked(named);
    case 'shortlist':
      return words.verdict.shortlist(named);
    case 'leaning':
      return words.verdict.leaning(first, words.timesOf(tenthsOf(share)));
    case 'clear':
      return words.verdict.clear(first, words.timesOf(tenthsOf(share)));
  }
}

/** So many times out of ten, never all ten. */
function tenthsOf(share: number): number {
  return Math.min(9, Math.floor(10 * share + 1e-9));
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly title: string;
}

function spelledOut({ quiz }: Messages): (role: Named) => string {
  return ({ name, title }) => quiz.spelledOut(name, title);
}
