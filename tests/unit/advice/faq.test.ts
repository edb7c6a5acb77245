import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuestions, listQuestions, questionsNear } from '../../../src/advice/faq.ts';
import { localise } from '../../../src/content/localise.ts';
import { builtInFor } from '../content/built-in.ts';
import { shipPack, shipPackIn } from '../content/ship-pack.ts';

const ship = shipPackIn('en');
const found = (query: string) => findQuestions(ship, query, 'best').entries.map(({ id }) => id);

describe('the list', () => {
  test('has every question with its number, in the pack’s order', () => {
    expect(listQuestions(ship, 'questions')).toEqual({
      schema: 'career.faq/1',
      lang: 'en',
      notes: [{ source: 'editorial', text: 'Our view' }],
      shown: 'questions',
      entries: [
        {
          number: 1,
          id: 'seasickness',
          question: 'What if I am seasick?',
          answer: 'You get used to the waves.',
          source: 'article',
        },
        {
          number: 2,
          id: 'swimming',
          question: 'Do I have to swim?',
          answer: 'There are life jackets.\n\nWear one near the harbour.',
          source: 'editorial',
        },
        {
          number: 3,
          id: 'languages',
          question: 'Which languages do I need?',
          answer: 'English, in every harbour.',
          source: 'article',
        },
      ],
    });
  });

  test('says whether the answers are to be opened', () => {
    expect(listQuestions(ship, 'answers')).toEqual({ ...listQuestions(ship, 'questions'), shown: 'answers' });
  });
});

describe('one question is named', () => {
  test.each(['2', ' 2 ', '２', '2.', 'Q2', 'q2', 'Ｑ２', 'swimming', 'Swimming'])('by “%s”', (query) => {
    expect(findQuestions(ship, query, 'best')).toMatchObject({
      query,
      shown: 'answers',
      entries: [{ number: 2, id: 'swimming' }],
    });
    expect(found(query)).toHaveLength(1);
  });

  test.each(['0', '4', 'Q99'])('no question has the number %s', (query) => {
    expect(found(query)).toEqual([]);
    expect(findQuestions(ship, query, 'best')).not.toHaveProperty('total');
  });

  test.each(['seasick 2', '2 seasick', '2q seasick'])('words with a number are words: “%s”', (query) => {
    expect(found(query)).toEqual(['seasickness']);
  });
});

describe('words are searched for', () => {
  test.each([
    ['in the question', 'seasick', ['seasickness']],
    ['in the keywords', 'nausea', ['seasickness']],
    ['in the answer', 'jackets', ['swimming']],
    ['in the language that is not shown', '吐き気', ['seasickness']],
    ['with a hyphen or without', 'sealegs', ['seasickness']],
    ['that stand nowhere', 'xyzzy', []],
    ['of which there are none', '  ', []],
  ])('%s', (_, query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  test('the entries are in the reader’s language, with their numbers in the pack, the best first', () => {
    expect(findQuestions(shipPackIn('ja'), 'English', 'best')).toEqual({
      schema: 'career.faq/1',
      lang: 'ja',
      notes: [],
      query: 'English',
      shown: 'best',
      entries: [
        {
          number: 3,
          id: 'languages',
          question: '外国語は要りますか？',
          answer: '港では英語です。',
          source: 'article',
        },
      ],
      total: 1,
    });
  });

  test('at most 20 are shown, but all are counted; with all answers, all are shown', () => {
    const [question] = shipPack.faq;
    if (!question) throw new Error('the pack has questions');
    const faq = Array.from({ length: 30 }, (_, i) => ({ ...question, id: `question-${i}` }));
    for (const [shown, most] of [
      ['best', 20],
      ['answers', 30],
    ] as const) {
      const { entries, total } = findQuestions(localise({ ...shipPack, faq }, 'en'), 'seasick', shown);
      expect({ shown: entries.length, total }).toEqual({ shown: most, total: 30 });
    }
  });

  test('if nothing is found, similar questions and keywords are suggested', () => {
    expect(questionsNear(ship, 'nausia xyzzy')).toEqual(['nausea']);
    expect(questionsNear(ship, 'xyzzy')).toEqual([]);
  });

  test('every answer found may be asked for', () => {
    const { shown, entries } = findQuestions(ship, 'harbour', 'answers');
    expect(shown).toBe('answers');
    expect(entries.map(({ id }) => id).toSorted()).toEqual(['languages', 'swimming']);
  });

  test('a pack without questions has no answers', () => {
    expect(findQuestions(localise({ ...shipPack, faq: [] }, 'en'), 'sea', 'best').entries).toEqual([]);
  });
});

describe.each(['ja', 'en'] as const)('in the built-in pack, read in %s', async (lang) => {
  const pack = await builtInFor(lang);
  const first = (query: string) => findQuestions(pack, query, 'best').entries[0]?.id;

  test.each([
    ['文系', 'humanities'],
    ['humanities', 'humanities'],
    ['MBA', 'mba'],
    ['ｍｂａ', 'mba'],
    ['degree', 'mba'],
    ['学位', 'mba'],
    ['コード', 'staying-a-coder'],
    ['coding', 'staying-a-coder'],
    ['プログラミング', 'staying-a-coder'],
    ['CISO', 'other-c-level'],
    ['役員', 'legal-status'],
    ['会社法', 'legal-status'],
    ['Companies Act', 'legal-status'],
    ['スタートアップ', 'company-size'],
    ['ｽﾀｰﾄｱｯﾌﾟ', 'company-size'],
    ['start-up', 'company-size'],
    ['startup', 'company-size'],
    ['start up', 'company-size'],
    ['ｓｔａｒｔｕｐ', 'company-size'],
    ['STARTUP', 'company-size'],
    ['ベンチャー', 'company-size'],
    ['文系でもなれますか', 'humanities'],
    ['MBAは必要？', 'mba'],
    ['コードを書き続けたい', 'staying-a-coder'],
    ['do I need a degree', 'mba'],
  ])('“%s” brings %s first', (query, id) => {
    expect(first(query)).toBe(id);
  });

  test('a question in the words of the pack, in either language, brings itself first', () => {
    for (const { id, question } of pack.translations.flatMap(({ faq }) => faq))
      expect(first(question), question).toBe(id);
  });

  test('… at full width, in capitals and without its marks too', () => {
    const questions = pack.translations.flatMap(({ faq }) =>
      faq.map(({ id, question: words }) => ({ id, words })),
    );
    const disguises: readonly ((words: string) => string)[] = [
      (words) => words.toUpperCase(),
      (words) => words.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)),
      (words) => words.replace(/[？?、。「」,.]/g, ' '),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...questions), fc.subarray([...disguises]), ({ id, words }, worn) => {
        expect(first(worn.reduce((text, disguise) => disguise(text), words))).toBe(id);
      }),
    );
  });
});
