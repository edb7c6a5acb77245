import type { Messages } from '../messages.ts';

export const faq: Messages['faq'] = {
  title: 'よくある質問',
  alsoFound: (questions) => `ほかに見つかった質問（${questions}件）`,
  best: (shown, total) =>
    `見つかった${total}件のうち、上位${shown}件を表示しています。--all ですべての答えを表示します。`,
  readOne: (command) => `「${command('career faq <番号>')}」で答えを読めます。`,
};

export const glossary: Messages['glossary'] = { title: '用語集' };

export const search: Messages['search'] = {
  title: (query, shown, total) =>
    shown < total
      ? `「${query}」の検索結果 ${total}件のうち上位${shown}件`
      : `「${query}」の検索結果 ${total}件`,
  more: (shown, total) => `${total}件のうち上位${shown}件を表示しています。--all ですべて表示します。`,
  nothing: (query) => `「${query}」に一致する内容はありません。`,
  kinds: {
    role: '役職',
    duty: '職務',
    joy: '醍醐味',
    trial: '試練',
    step: 'ステップ',
    milestone: '目標',
    shift: '意識と行動の転換',
    company: '会社の種類',
    question: '質問',
    term: '用語',
  },
};
