import type { Aim } from '../../advice/quiz/aim.ts';
import type { QuizResultView } from '../../advice/quiz/assess.ts';
import { isElsewhere, type QuizPair, type Verdict } from '../../advice/quiz/result.ts';
import type { Document, Profiles } from '../document.ts';
import { paragraph, polesOf } from './optional.ts';
import { quizDetails } from './quiz-details.ts';
import { nameOf, type QuizWords, turnsEasily } from './quiz-words.ts';

/** First a card that answers the question, then why. */
export function quizResultDocument(view: QuizResultView, messages: QuizWords): Document {
  return [
    ...quizCard(view, messages),
    ...(view.shown === 'card'
      ? paragraph(messages.quiz.onCard(messages.command), 'muted')
      : quizDetails(view, messages)),
  ];
}

/** The answer at a glance: it fits on a screen of 24 lines of 80 columns. */
export function quizCard(view: QuizResultView, messages: QuizWords): Document {
  const insufficient = view.outcome === 'insufficient';
  return [
    { kind: 'heading', level: 1, text: verdictOf(view, messages), short: messages.quiz.resultTitle },
    ...(insufficient ? [] : [profiles(view, messages), ...matches(view, messages)]),
    { kind: 'facts', facts: factsOf(view, messages) },
  ];
}

/** The reader's profile beside those of the two leading roles. */
function profiles(view: QuizResultView, { quiz: words }: QuizWords): Profiles {
  const { traits } = view;
  const front = frontOf(view).slice(0, 2);
  const names = front.map(({ name }) => name);
  return {
    kind: 'profiles',
    title: words.profiles(names),
    scale: words.profilesScale,
    traits: traits.map(({ label }) => label),
    ...polesOf(traits),
    ...(view.outcome === 'flat' && { unsure: true }),
    profiles: [
      { name: words.you, values: traits.map(({ score, answered }) => (answered > 0 ? score : null)) },
      ...front.map(({ id, name }) => ({ name, values: traits.map(({ emphasis }) => emphasis[id] ?? 0) })),
    ],
  };
}

/** The roles that the result puts first: alternatives if the seat does not attract the reader. */
function frontOf(view: QuizResultView): readonly Named[] {
  const { alternatives, roles, shortlist, pair } = view;
  if (isElsewhere(view)) return alternatives;
  // If no role leads, the two that the pack compares show what the lines mean, without favouring any role.
  if (shortlist.length === 0 && pair) return roles.filter(({ id }) => id === pair.a || id === pair.b);
  const named = shortlist.flatMap((id) => roles.filter((role) => role.id === id));
  return [...named, ...roles.filter(({ id }) => !shortlist.includes(id))];
}

function matches(
  { roles, outcome, seat, alternatives, shortlist }: QuizResultView,
  messages: QuizWords,
): Document {
  const { quiz: words } = messages;
  const elsewhere = seat.verdict === 'elsewhere';
  const labelled = shortlist.length > MOST_SPELLED_OUT && !elsewhere ? spelledOut(messages) : nameAlone;
  return [
    { kind: 'heading', level: 2, text: words.fit },
    {
      kind: 'bars',
      bars: (elsewhere && alternatives.length > 0 ? alternatives : roles).map((role) => ({
        label: labelled(role),
        value: role.fit,
        ...(shortlist.includes(role.id) && !elsewhere && { strong: true }),
      })),
      middle: true,
      ...(outcome === 'flat' && { unsure: true }),
    },
  ];
}

function factsOf(view: QuizResultView, messages: QuizWords) {
  const { quiz: words } = messages;
  const { pair, aim, outcome } = view;
  return [
    ...(pair && outcome !== 'insufficient' ? [pairVerdict(view, pair, messages)] : []),
    ...(aim ? [aimFact(aim, messages)] : []),
    { label: words.next, text: nextThing(view, messages) },
  ];
}

/** Which of the two roles that the pack compares is nearer, as a fact. */
export function pairVerdict(view: Verdict, pair: QuizPair, messages: QuizWords) {
  return {
    label: messages.quiz.pairTitle(nameOf(pair.a, view), nameOf(pair.b, view)),
    text: pairText(view, pair, messages),
  };
}

function aimFact({ target, step }: Aim, { quiz: words }: QuizWords) {
  const says =
    step &&
    (step.number === 0
      ? words.beforeStep(step.of, step.to.name)
      : words.onStep(step.number, step.of, step.to.name));
  return {
    label: target ? words.target : words.step,
    text: words.sentences([
      ...(target ? [words.targetSays[target.standing](target.name)] : []),
      ...(says ? [says] : []),
    ]),
  };
}

/** The order of the pair, and what would change it. Words never say more than the outcome allows. */
function pairText(view: Verdict, pair: QuizPair, { quiz: words }: QuizWords): string {
  const { outcome } = view;
  const first = nameOf(pair.probability >= 0.5 ? pair.a : pair.b, view);
  const tenths = words.timesOf(tenthsOf(Math.max(pair.probability, 1 - pair.probability)));
  if (outcome === 'flat') return words.pair.even;
  const flip = turnsEasily(pair) ? [words.flip(pair.flip.answers)] : [];
  const verdict = outcome === 'impression' && pair.verdict === 'clear' ? 'leaning' : pair.verdict;
  return words.sentences([
    verdict === 'even' ? words.pair.even : words.pair[verdict](first, tenths),
    ...flip,
  ]);
}

/** What to do first after a result. */
export function nextThing(view: Verdict, { quiz: words }: QuizWords): string {
  const { outcome, seat, alternatives, top } = view;
  if (outcome === 'insufficient') return words.nextThing.answerMore;
  if (view.warnings.includes('inconsistent')) return words.nextThing.again;
  if (seat.verdict === 'elsewhere' && alternatives[0])
    return words.nextThing.alternative(alternatives[0].name);
  if (outcome === 'impression') return words.nextThing.full;
  if (top === null) return words.nextThing.read;
  if (outcome === 'shortlist') return words.nextThing.compare;
  return words.nextThing.path(nameOf(top, view));
}

/** The result in a sentence. */
export function verdictOf(view: Verdict, messages: QuizWords): string {
  const { quiz: words } = messages;
  const { outcome, alternatives, roles, shortlist, top, marked } = view;
  if (outcome === 'insufficient') {
    return view.warnings.includes('straight-lining')
      ? words.verdict.straightLine
      : words.verdict.insufficient;
  }
  if (isElsewhere(view)) {
    const others = alternatives.map(nameAlone);
    return marked ? words.verdict.elsewhere(others) : words.verdict.elsewhereUnmarked(others);
  }
  const spelled = shortlist.length > MOST_SPELLED_OUT ? nameAlone : spelledOut(messages);
  const named = shortlist.flatMap((id) => roles.filter((role) => role.id === id)).map(spelled);
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

/** A sentence spells out at most this many roles; more are spelled out beside their bars. */
const MOST_SPELLED_OUT = 3;

/** A share as a number of times out of ten, at most nine. */
function tenthsOf(share: number): number {
  return Math.min(9, Math.floor(10 * share + 1e-9));
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly title?: string | undefined;
}

function nameAlone({ name }: Named): string {
  return name;
}

function spelledOut({ quiz }: QuizWords): (role: Named) => string {
  return ({ name, title }) => quiz.spelledOut(name, title);
}
