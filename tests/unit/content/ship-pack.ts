import { type LocalPack, type LocalRole, localise } from '../../../src/content/localise.ts';
import type { Language } from '../../../src/locale/language.ts';
import { packOf } from './pack-of.ts';

const text = (ja: string, en: string) => ({ ja, en });
const emphasis = (value: number) => ({ value, why: text('理由', 'Why') });

/**
 * A small pack about a ship's officers. The captain and the pilot have their own ladders; the cook has none.
 */
export const shipPack = packOf({
  pack: {
    id: 'ship',
    version: '1',
    title: text('船の役職', 'Officers of a ship'),
    languages: ['ja', 'en'],
    defaults: { compare: ['captain', 'pilot'], path: 'captain' },
    sources: { article: text('航海術の本', 'The book'), editorial: text('編集部', 'Our view') },
  },
  roles: [
    {
      id: 'captain',
      tier: 'primary',
      name: text('船長', 'Captain'),
      title: text('最高航海責任者', 'Master of the Ship'),
      aliases: ['skipper', 'officer'],
      stance: text('決める', 'Deciding'),
      summary: text('船を預かる人', 'Answers for the ship'),
      mission: text('全員を港へ着ける。', 'Brings everyone to port.'),
      duties: [
        {
          id: 'course',
          title: text('針路', 'The course'),
          detail: text('行き先を決める。', 'Decides where to go.'),
          example: text('嵐を避ける。', 'Goes round a storm.'),
          source: 'article',
        },
        {
          id: 'crew',
          title: text('乗組員', 'The crew'),
          detail: text('人をまとめる。', 'Leads people.'),
          source: 'article',
        },
      ],
      companies: {
        summary: text('長い航海で生きる。', 'At home on long voyages.'),
        types: ['freighter', 'ferry'],
        example: text('太平洋を渡る。', 'Crossing the Pacific.'),
        source: 'article',
      },
      trend: { text: text('風から機関へ。', 'From wind to engines.'), source: 'article' },
      success: {
        title: text('落ち着き', 'Calm'),
        text: text('慌てない。', 'Never hurries.'),
        source: 'editorial',
      },
      path: text('甲板員 → 船長', 'Deckhand → captain'),
      source: 'article',
    },
    {
      id: 'pilot',
      tier: 'primary',
      name: text('水先人', 'Pilot'),
      title: text('水先案内責任者', 'Harbour Pilot'),
      aliases: ['officer'],
      stance: text('導く', 'Guiding'),
      summary: text('港を知る人', 'Knows the harbour'),
      mission: text('浅瀬を避ける。', 'Keeps off the shoals.'),
      duties: [
        {
          id: 'soundings',
          title: text('測深', 'Soundings'),
          detail: text('深さを測る。', 'Measures depth.'),
          source: 'article',
        },
      ],
      companies: { summary: text('港で生きる。', 'At home in port.'), types: ['ferry'], source: 'article' },
      path: text('甲板員 → 水先人', 'Deckhand → pilot'),
      source: 'article',
    },
    {
      id: 'cook',
      tier: 'related',
      name: text('料理長', 'Cook'),
      title: text('最高調理責任者', 'Chief Cook'),
      aliases: [],
      stance: text('養う', 'Feeding'),
      summary: text('食事を預かる人', 'Answers for the food'),
      mission: text('温かい食事を出す。', 'Serves warm meals.'),
      duties: [
        {
          id: 'stores',
          title: text('食料', 'Stores'),
          detail: text('足りる量を積む。', 'Loads enough.'),
          source: 'editorial',
        },
      ],
      companies: { summary: text('どの船でも。', 'On any ship.'), types: [], source: 'editorial' },
      path: text('見習い → 料理長', 'Apprentice → cook'),
      note: text('厨房とも呼ぶ。', 'Also called the galley.'),
      nearest: 'captain',
      source: 'editorial',
    },
  ],
  joys: [
    {
      id: 'open-sea',
      role: 'captain',
      title: text('大海原', 'The open sea'),
      detail: text('広い。', 'It is wide.'),
      source: 'article',
    },
    {
      id: 'safe-harbour',
      role: 'pilot',
      title: text('無事な入港', 'Safe in harbour'),
      detail: text('着いた。', 'Arrived.'),
      source: 'article',
    },
    {
      id: 'trust',
      role: 'captain',
      title: text('信頼', 'Trust'),
      detail: text('任される。', 'Relied upon.'),
      source: 'article',
    },
  ],
  trials: [
    {
      id: 'storms',
      role: 'captain',
      title: text('嵐', 'Storms'),
      detail: text('揺れる。', 'It rocks.'),
      source: 'article',
    },
    {
      id: 'shoals',
      role: 'pilot',
      title: text('浅瀬', 'Shoals'),
      detail: text('見えない。', 'Out of sight.'),
      source: 'article',
    },
  ],
  steps: [
    {
      id: 'captain-1',
      role: 'captain',
      number: 1,
      grade: text('甲板員級', 'Deckhand'),
      position: text('見張り', 'Lookout'),
      grades: { ja: ['甲板員', '水夫'], en: ['sailor'] },
      source: 'editorial',
      marks: { grade: { source: 'article' }, position: { source: 'article' } },
      focus: text('海を見る。', 'Watch the sea.'),
      milestones: [
        { id: 'captain-1-knots', text: text('結びを覚える', 'Learn the knots') },
        { id: 'captain-1-watch', text: text('当直に立つ', 'Stand a watch') },
      ],
      shifts: ['near-to-far'],
      pitfalls: ['storms'],
    },
    {
      id: 'captain-2',
      role: 'captain',
      number: 2,
      grade: text('航海士級', 'Mate'),
      position: text('当直士官', 'Officer of the watch'),
      grades: { ja: ['航海士'], en: ['first mate'] },
      source: 'editorial',
      marks: { grade: { source: 'article' }, position: { source: 'article' } },
      focus: text('人を見る。', 'Watch the people.'),
      milestones: [{ id: 'captain-2-course', text: text('針路を引く', 'Plot a course') }],
      shifts: ['orders-to-course', 'near-to-far'],
      pitfalls: [],
    },
    {
      id: 'captain-3',
      role: 'captain',
      number: 3,
      grade: text('船長級', 'Master'),
      position: text('船長', 'Captain'),
      grades: { ja: ['船長'], en: ['master mariner'] },
      source: 'editorial',
      marks: { grade: { source: 'article' }, position: { source: 'article' } },
      focus: text('全体を見る。', 'Watch it all.'),
      milestones: [{ id: 'captain-3-voyage', text: text('一航海を率いる', 'Lead a voyage') }],
      shifts: [],
      pitfalls: [],
    },
    {
      id: 'pilot-1',
      role: 'pilot',
      number: 1,
      grade: text('見習い級', 'Apprentice'),
      position: text('水先人の助手', 'Pilot’s mate'),
      grades: { ja: ['見習い'], en: ['apprentice'] },
      source: 'editorial',
      marks: { grade: { source: 'article' }, position: { source: 'article' } },
      focus: text('港を知る。', 'Know the harbour.'),
      milestones: [{ id: 'pilot-1-chart', text: text('海図を描く', 'Draw a chart') }],
      shifts: [],
      pitfalls: ['shoals'],
    },
  ],
  mindset: [
    {
      id: 'near-to-far',
      kind: 'perspective',
      title: text('近くから遠くへ', 'From near to far'),
      staff: text('甲板を見る', 'Looks at the deck'),
      executive: text('水平線を見る', 'Looks at the horizon'),
      source: 'article',
    },
    {
      id: 'orders-to-course',
      kind: 'behaviour',
      title: text('命令から針路へ', 'From orders to a course'),
      staff: text('命令を待つ', 'Waits for orders'),
      executive: text('針路を示す', 'Sets the course'),
      source: 'article',
    },
  ],
  companies: [
    {
      id: 'ferry',
      name: text('渡し船', 'Ferry'),
      leans: 'pilot',
      reason: text('港が多い。', 'Many harbours.'),
      industries: { ja: ['離島航路', '湾内航路'], en: ['islands', 'bays'] },
      source: 'editorial',
    },
    {
      id: 'freighter',
      name: text('貨物船', 'Freighter'),
      leans: 'captain',
      reason: text('遠くへ行く。', 'Goes far.'),
      industries: { ja: ['穀物'], en: ['grain'] },
      source: 'article',
    },
  ],
  faq: [
    {
      id: 'seasickness',
      question: text('船酔いでもなれますか？', 'What if I am seasick?'),
      answer: text('慣れます。', 'You get used to the waves.\n'),
      keywords: { ja: ['船酔い', '吐き気'], en: ['nausea', 'sea-legs'] },
      source: 'article',
    },
    {
      id: 'swimming',
      question: text('泳げないとだめですか？', 'Do I have to swim?'),
      answer: text(
        '救命胴衣があります。\n\n港の近くでも着ます。',
        'There are life jackets.\n\nWear one near the harbour.',
      ),
      source: 'editorial',
    },
    {
      id: 'languages',
      question: text('外国語は要りますか？', 'Which languages do I need?'),
      answer: text('港では英語です。', 'English, in every harbour.'),
      keywords: { ja: ['英語'], en: ['English'] },
      source: 'article',
    },
  ],
  references: [],
  glossary: [
    {
      id: 'starboard',
      term: text('右舷', 'Starboard'),
      reading: 'うげん',
      aliases: ['right side'],
      definition: text('船の右側です。', 'The right-hand side of a ship.'),
      source: 'article',
    },
    {
      id: 'log',
      term: text('ログブック', 'Log'),
      aliases: [],
      definition: text('航海の記録です。', 'The record of a voyage.'),
      source: 'editorial',
    },
  ],
  quiz: {
    source: 'editorial',
    traits: [
      { id: 'daring', label: text('冒険', 'Daring') },
      { id: 'care', label: text('用心', 'Care') },
    ],
    items: [
      {
        section: 'fit',
        id: 'daring-1',
        trait: 'daring',
        key: 1,
        text: text('嵐が好きだ。', 'I like storms.'),
        about: 'joy/open-sea',
      },
      {
        section: 'fit',
        id: 'care-1',
        trait: 'care',
        key: -1,
        text: text('海図は見ない。', 'I skip charts.'),
        about: 'duty/soundings',
      },
      { section: 'seat', id: 'seat-1', key: 1, text: text('船を率いたい。', 'I want to lead a ship.') },
      {
        section: 'readiness',
        id: 'far-1',
        shift: 'near-to-far',
        key: 1,
        text: text('遠くを見る。', 'I look far ahead.'),
      },
      {
        section: 'readiness',
        id: 'course-1',
        shift: 'orders-to-course',
        key: -1,
        text: text('命令を待つ。', 'I wait for orders.'),
      },
    ],
    emphasis: {
      captain: { daring: emphasis(1), care: emphasis(-0.5) },
      pilot: { daring: emphasis(-0.5), care: emphasis(1) },
      cook: { daring: emphasis(0), care: emphasis(0.5) },
    },
    dealbreakers: [
      {
        id: 'dry-feet',
        text: text('足を濡らしたくない', 'Dry feet'),
        collides: [{ role: 'pilot', why: text('船は濡れる。', 'Ships are wet.'), about: 'trial/storms' }],
      },
    ],
  },
});

export function shipPackIn(lang: Language): LocalPack {
  return localise(shipPack, lang);
}

/** Returns a role of the pack. Throws if it is missing. */
export function roleOf(pack: LocalPack, id: string): LocalRole {
  const role = pack.roles.find((each) => each.id === id);
  if (!role) throw new Error(`no role ${id}`);
  return role;
}
