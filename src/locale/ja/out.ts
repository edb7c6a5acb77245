import type { Messages } from '../messages.ts';

export const out: Messages['out'] = {
  written: (file) => `${file} に書き出しました`,
  exists: (file) => `${file} はすでにあるため、何も書き込んでいません`,
  existsHint: '別のファイルを指定するか、--force で置き換えてください。',
  noFolder: (folder) => `${folder} というフォルダーはありません`,
  noFolderHint: 'フォルダーを作るか、--out で別の場所を指定してください。',
  notAFile: (file) => `${file} は通常のファイルではないため、何も書き込んでいません`,
  notAFileHint: '--out でファイルを指定してください。「--out -」で標準出力に書き出します。',
  stream: (file) => `${file} は別のファイルの中に隠れるストリームになるため、何も書き込んでいません`,
  streamHint: 'コロンを含まないファイル名を指定してください。',
  device: (file) => `${file} はWindowsがデバイスに使う名前のため、何も書き込んでいません`,
  deviceHint: '別のファイル名を指定してください。',
  notWritten: (file, reason) => `${file} に書き込めませんでした: ${reason}`,
  noText: '結果はブック形式（xlsx）なので、ターミナルには表示できません',
  noTextHint: '「--out <ファイル>」でファイルに書き出してください。',
  pager: { keys: 'スペースで次のページ、qで終了', ascii: '[Space] next  [q] quit' },
};
