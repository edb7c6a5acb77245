import type { Messages } from '../messages.ts';

export const home: Messages['home'] = {
  tryThese: 'まずはここから',
  goOn: '続きはこちら',
  hello: (name) => `${name}さん、こんにちは。`,
  unfinished: (asked, total) => `途中の診断があります（${total}問中${asked}問まで）`,
  latest: (date, verdict) => `${date}の診断：${verdict}`,
  private: '回答や結果をどこかに送ることはありません。通信も、登録も、追跡もありません。',
  more: 'すべてのコマンド: career --help',
};
