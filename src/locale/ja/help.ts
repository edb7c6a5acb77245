import type { Messages } from '../messages.ts';
import { commands } from './commands.ts';

export const help: Messages['help'] = {
  usage: '使い方',
  commands: 'コマンド',
  arguments: '引数',
  options: 'オプション',
  globalOptions: '共通オプション',
  examples: '例',
  learnMore: 'さらに詳しく',
  learnMoreText: 'コマンドごとの説明は career help <コマンド>、一覧は career --help で確認できます。',
  optionsPlaceholder: '[オプション]',
  commandPlaceholder: '[コマンド]',
  stages: {
    understand: '役職を知る',
    decide: '自分に合うものを見極める',
    plan: '計画を立てる',
    act: '行動する',
    together: 'チームや組織で使う',
    setUp: 'シェルの設定',
    authors: 'コンテンツ作成者向け',
  },
  help: '使い方を表示する',
  helpCommand: 'コマンドの使い方を表示する',
  version: 'バージョンを表示する',
  globals: {
    lang: '言語（ja、en。report、formではbothも）',
    format: '形式: text、markdown、json（一部はhtml、ics、xlsx、csvも）',
    json: '--format json の短縮形',
    plain: '罫線や色を使わず、1行に1件ずつ表示する（画面読み上げやスクリプト向け）',
    width: '表示幅（40桁以上）',
    color: '色を付けない',
    pager: 'ページャーを使わない',
    input: '入力を求めない',
    content: 'このフォルダーのコンテンツを使う',
    noProfile: '保存している自分の情報を表示に含めない',
    withProfile: 'JSONにも自分の情報を含める',
    out: '結果をこのファイルに書き出す（- は標準出力）。形式は plan.ics のように拡張子で決まる',
    force: 'ファイルがすでにあれば上書きする',
  },
  get of() {
    return commands;
  },
};
