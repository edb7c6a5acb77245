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
  learnMoreText: 'career help <コマンド> でコマンドごとの説明、career --help で一覧を表示します。',
  optionsPlaceholder: '[オプション]',
  commandPlaceholder: '[コマンド]',
  stages: {
    understand: '役職を知る',
    decide: '自分に合うものを見極める',
    plan: '道のりを描く',
    act: '動き出す',
    setUp: 'シェルを整える',
    authors: 'コンテンツを書く人へ',
  },
  help: '使い方を表示する',
  helpCommand: 'コマンドの使い方を表示する',
  version: 'バージョンを表示する',
  globals: {
    lang: '言語（ja または en。reportではbothも）',
    format: '出力形式（text、markdown、json。reportはhtml、planはicsも）',
    json: '--format json の短縮形',
    plain: '罫線や色のない1行1件の表示（画面読み上げやスクリプト向け）',
    width: '表示幅（40桁以上）',
    color: '色を付けない',
    pager: 'ページャーを使わない',
    input: '入力を求めない',
    content: 'このフォルダーのコンテンツを使う',
    noProfile: '保存した自分の情報を表示に含めない',
    withProfile: 'JSONにも自分の情報を含める',
    out: '結果をこのファイルに書き出す（- は標準出力）',
    force: 'そのファイルがすでにあれば置き換える',
  },
  get of() {
    return commands;
  },
};
