import type { Messages } from '../messages.ts';

export const manual: Messages['manual'] = {
  name: '名前',
  synopsis: '書式',
  description: '説明',
  whatis: '社内SEのキャリアアドバイザー。CIOかCTOか',
  exitStatus: '終了コード',
  exitCodes: {
    0: '成功',
    1: '失敗（ファイル、ディスク、一括採点の不正な行）',
    2: '使い方の誤り（存在しないコマンド、オプション、名前。ターミナルなしで入力が必要な場合を含む）',
    3: 'コンテンツや回答の誤り',
    130: '中断',
  },
  environment: '環境変数',
  variables: {
    CAREER_LANG: '言語（ja または en）。ロケールより優先する',
    'LC_ALL, LC_MESSAGES, LANG': 'ロケール',
    CAREER_CONTENT: '同梱の代わりに使うコンテンツ。--content と同じ',
    CAREER_HOME: 'データのフォルダー。未設定ならOSの標準の場所（Linuxでは XDG_DATA_HOME）',
    'CAREER_PAGER, PAGER': 'ページャー。空なら使わない',
    CAREER_AMBIGUOUS_WIDTH: '2 なら、幅があいまいな文字を2桁として扱う',
    CAREER_WORDS: 'PowerShellの補完スクリプトが使います',
    CAREER_DEBUG: '1 なら、内部エラーのスタックトレースを表示する',
    COLUMNS: 'ターミナルがないときの幅',
    NO_COLOR: '空でなければ色を付けない',
    FORCE_COLOR: 'パイプやファイルにも色を付ける',
    TERM: 'dumb なら、色を付けず、ASCIIだけで表示する',
  },
};
