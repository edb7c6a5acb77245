import type { Messages } from '../messages.ts';

export const store: Messages['store'] = {
  damaged: (files, path) =>
    files === 1
      ? `破損した記録が1件あり、読み飛ばしました。元のファイルは ${path} に残しています`
      : `破損した記録が${files}件あり、読み飛ばしました。元のファイルは ${path} などに残しています`,
  newerLeftOut: (files) => `新しいバージョンの career で書かれた記録が${files}件あり、読み飛ばしました。`,
  newer: (home) => `${home} の記録は新しいバージョンの career で書かれているため、何も保存していません`,
  noHome:
    'ホームフォルダーがないため、記録を保存する場所がありません。CAREER_HOME でフォルダーを指定してください（診断は --no-save を付ければ保存せずに受けられます）',
  unexpandedHome: (home) =>
    `CAREER_HOME が「${home}」のままで、「~」がホームフォルダーに置き換わっていません。絶対パスで指定してください`,
  newerHint: 'career を更新するか、CAREER_HOME で別のフォルダーを指定してください。',
  unreadable: (folder, reason) => `${folder} の記録を読み込めません: ${reason}`,
  notSaved: (folder, reason) => `${folder} に保存できませんでした: ${reason}。これまでの記録はそのままです`,
  savedFirst: (folder, command) =>
    `${folder} に保存しました。「${command('career profile')}」で確認、「career profile erase」で消去できます。`,
};
