import type { Messages } from '../messages.ts';

export const store: Messages['store'] = {
  damaged: (files, path) =>
    files === 1
      ? `壊れた記録が1件あり、読み飛ばしました。元のファイルは ${path} に残しています`
      : `壊れた記録が${files}件あり、読み飛ばしました。元のファイルは ${path} などに残しています`,
  newerLeftOut: (files) => `新しい版の career で書かれた記録が${files}件あり、読み飛ばしました。`,
  newer: (home) => `${home} の記録は新しい版の career で書かれているため、何も保存していません`,
  noHome:
    'ホームフォルダーがないため、記録を保存する場所がありません。CAREER_HOME でフォルダーを指定してください（志向の診断は --no-save で保存せずに受けられます）',
  unexpandedHome: (home) =>
    `CAREER_HOME が「${home}」のままで、「~」がホームフォルダーに置き換わっていません。絶対パスで指定してください`,
  newerHint: 'career を更新するか、CAREER_HOME で別のフォルダーを指定してください。',
  unreadable: (folder, reason) => `${folder} の記録を読み込めません: ${reason}`,
  notSaved: (folder, reason) => `${folder} に保存できませんでした: ${reason}。これまでの記録はそのままです`,
  savedFirst: (folder) =>
    `この端末の ${folder} に保存しました。「career profile」で確認、「career profile erase」で消去できます。`,
};
