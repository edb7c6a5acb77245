import type { Messages } from '../messages.ts';

export const manual: Messages['manual'] = {
  name: '名前',
  synopsis: '書式',
  description: '説明',
  whatis: '社内SEのためのキャリア相談。CIOかCTOか',
  exitStatus: '終了コード',
  exitCodes: {
    0: '完了',
    1: 'できなかった（ファイル、ディスク、一括採点の中の誤った行）',
    2: '使い方の誤り（知らないコマンド、オプション、名前。ターミナルがないのに質問が必要な場合も）',
    3: 'コンテンツや回答の誤り',
    130: '中断',
  },
  environment: '環境変数',
  variables: {
    CAREER_LANG: '言語（ja または en）。ロケールより優先',
    'LC_ALL, LC_MESSAGES, LANG': 'ロケール',
    CAREER_CONTENT: '同梱のものに代わるコンテンツ。--content と同じ',
    CAREER_HOME: 'データ用のフォルダー。なければ環境の標準の場所（Linuxでは XDG_DATA_HOME）',
    'CAREER_PAGER, PAGER': 'ページャー。空なら使わない',
    CAREER_AMBIGUOUS_WIDTH: '2 なら、幅があいまいな文字を2桁と数える',
    CAREER_DEBUG: '1 なら、プログラム内部のエラーにスタックトレースを添える',
    COLUMNS: 'ターミナルがないときの幅',
    NO_COLOR: '空でなければ色を付けない',
    FORCE_COLOR: 'パイプやファイルにも色を付ける',
    TERM: 'dumb なら、色を付けず、ASCIIだけで描く',
  },
};
