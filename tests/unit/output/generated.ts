import fc from 'fast-check';
import type {
  Bars,
  Block,
  Commands,
  Document,
  Facts,
  Heading,
  Items,
  Paragraph,
  Profiles,
  Rail,
  Table,
  Timeline,
  Trends,
} from '../../../src/output/document.ts';
import { mixedText } from './mixed-text.ts';

const tone = fc.constantFrom('role', 'positive', 'caution', 'muted');
const lines = fc.array(mixedText, { minLength: 1, maxLength: 3 }).map((texts) => texts.join('\n'));

const heading: fc.Arbitrary<Heading> = fc.record(
  {
    kind: fc.constant('heading'),
    level: fc.constantFrom(1, 2, 3, 4),
    text: mixedText,
    tone,
    folded: fc.boolean(),
  },
  { requiredKeys: ['kind', 'level', 'text'] },
);

const paragraph: fc.Arbitrary<Paragraph> = fc.record(
  { kind: fc.constant('paragraph'), text: lines, tone },
  { requiredKeys: ['kind', 'text'] },
);

const facts: fc.Arbitrary<Facts> = fc.record({
  kind: fc.constant('facts'),
  facts: fc.array(fc.record({ label: mixedText, text: mixedText }), { minLength: 1, maxLength: 4 }),
});

const commands: fc.Arbitrary<Commands> = fc.record({
  kind: fc.constant('commands'),
  commands: fc.array(
    fc.record({ command: fc.constantFrom('career quiz', 'career path cio --check'), shows: mixedText }),
    { minLength: 1, maxLength: 3 },
  ),
});

const items: fc.Arbitrary<Items> = fc.record(
  {
    kind: fc.constant('items'),
    items: fc.array(
      fc.record(
        {
          marker: fc.constantFrom('1.', '12.', '[ ]', '[x]'),
          text: mixedText,
          notes: fc.array(mixedText, { maxLength: 2 }),
          details: fc.array(mixedText, { maxLength: 2 }),
        },
        { requiredKeys: ['text'] },
      ),
      { minLength: 1, maxLength: 4 },
    ),
    tone,
  },
  { requiredKeys: ['kind', 'items'] },
);

const bars: fc.Arbitrary<Bars> = fc.record({
  kind: fc.constant('bars'),
  bars: fc.array(
    fc.record(
      {
        label: mixedText,
        value: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
        shown: fc.constantFrom('2/5', '10/10'),
      },
      { requiredKeys: ['label', 'value'] },
    ),
    { minLength: 1, maxLength: 4 },
  ),
});

const trends: fc.Arbitrary<Trends> = fc.record({
  kind: fc.constant('trends'),
  trends: fc.array(
    fc.record({
      label: mixedText,
      values: fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 50 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

const profiles: fc.Arbitrary<Profiles> = fc.integer({ min: 1, max: 8 }).chain((traits) => {
  const each = { minLength: traits, maxLength: traits };
  return fc.record({
    kind: fc.constant('profiles'),
    title: mixedText,
    scale: mixedText,
    traits: fc.array(mixedText, each),
    poles: fc.array(fc.record({ low: mixedText, high: mixedText }), each),
    unsure: fc.boolean(),
    profiles: fc.array(
      fc.record({
        name: mixedText,
        values: fc.array(fc.option(fc.double({ min: -1, max: 1, noNaN: true })), each),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  });
});

const rail: fc.Arbitrary<Rail> = fc.record({
  kind: fc.constant('rail'),
  stops: fc.array(
    fc.record(
      {
        text: mixedText,
        state: fc.constantFrom('passed', 'current', 'ahead'),
        says: mixedText,
        count: fc.constantFrom('2/5', '10/10'),
      },
      { requiredKeys: ['text', 'state'] },
    ),
    { minLength: 1, maxLength: 9 },
  ),
});

const place = fc.double({ min: 0, max: 1, noNaN: true });
const notes = fc.array(mixedText, { maxLength: 2 });

const timeline: fc.Arbitrary<Timeline> = fc
  .array(
    fc
      .record({ label: mixedText, dates: mixedText, notes, ends: fc.tuple(place, place) })
      .map(({ ends: [a, b], ...span }) => ({ ...span, from: Math.min(a, b), to: Math.max(a, b) })),
    { minLength: 1, maxLength: 4 },
  )
  .chain((spans) =>
    fc.record({
      kind: fc.constant('timeline'),
      spans: fc.constant(spans),
      ticks: fc.array(fc.record({ at: place, label: fc.constantFrom('2027', '2028') }), { maxLength: 12 }),
      periods: fc.array(
        fc.record({
          title: mixedText,
          events: fc.array(
            fc.record({
              span: fc.nat(spans.length - 1),
              marker: fc.constantFrom('[ ]', '[x]'),
              text: mixedText,
              date: mixedText,
              id: fc.constantFrom('cio-1-ringi', 'a'),
              notes,
            }),
            { minLength: 1, maxLength: 3 },
          ),
        }),
        { maxLength: 3 },
      ),
    }),
  );

export const table: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 6 }).chain((columns) =>
  fc.record({
    kind: fc.constant('table'),
    columns: fc.array(fc.record({ title: mixedText, subtitle: mixedText }, { requiredKeys: ['title'] }), {
      minLength: columns,
      maxLength: columns,
    }),
    rows: fc.array(
      fc.record({
        label: mixedText,
        cells: fc.array(fc.array(mixedText, { maxLength: 3 }), { minLength: columns, maxLength: columns }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
);

export const block: fc.Arbitrary<Block> = fc.oneof(
  heading,
  paragraph,
  facts,
  commands,
  items,
  bars,
  trends,
  profiles,
  rail,
  timeline,
  table,
);

export const document: fc.Arbitrary<Document> = fc.array(block, { minLength: 1, maxLength: 5 });

/** Every text of a document, in the order in which it is read. */
export function textsOf(document: Document): readonly string[] {
  return document.flatMap(textsIn);
}

function textsIn(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'facts':
      return block.facts.flatMap(({ label, text }) => [label, text]);
    case 'commands':
      return block.commands.map(({ shows }) => shows);
    case 'items':
      return block.items.flatMap(({ text, notes = [], details = [] }) => [text, ...notes, ...details]);
    case 'bars':
      return block.bars.flatMap(({ label, shown }) => [label, ...(shown ? [shown] : [])]);
    case 'trends':
      return block.trends.map(({ label }) => label);
    case 'profiles':
      return [block.scale, ...block.profiles.map(({ name }) => name), ...block.traits];
    case 'rail':
      return block.stops.flatMap(({ text, says }) => [text, ...(says ? [says] : [])]);
    case 'timeline':
      return [
        ...block.spans.flatMap(({ label, dates, notes }) => [label, dates, ...notes]),
        ...block.periods.flatMap(({ events }) =>
          events.flatMap(({ text, date, notes }) => [text, date, ...notes]),
        ),
      ];
    case 'table':
      return [
        ...block.columns.flatMap(({ title, subtitle }) => [title, ...(subtitle ? [subtitle] : [])]),
        ...block.rows.flatMap(({ label, cells }) => [label, ...cells.flat()]),
      ];
  }
}
