import type { Messages } from '../messages.ts';

/** What help says of each command. */
export const commands: Messages['help']['of'] = {
  get compare() {
    return {
      purpose: '役職を並べて比べる',
      arguments: { roles: '比べる役職（省略するとCIOとCTO）' },
      options: { aspect: 'この観点だけを示す（繰り返し指定できます）', detail: '見出しではなく文章で示す' },
      examples: [
        ['career compare', 'CIOとCTOを1画面で'],
        ['career compare cto cpo --detail', '別の2つの役職を文章で'],
        ['career compare --aspect 醍醐味 --aspect 試練', '醍醐味と試練だけ'],
      ],
    };
  },
  get role() {
    return {
      purpose: '役職の一覧、または1つの役職の詳しい説明',
      arguments: { role: '役職（idまたは名前）' },
      options: {},
      examples: [
        ['career role', 'すべての役職を1行ずつ'],
        ['career role 最高情報責任者', '仕事と具体例、醍醐味、試練、成功の鍵'],
      ],
    };
  },
  get company() {
    return {
      purpose: '会社の種類ごとに、頼りにされる役職とその理由',
      arguments: { type: '会社の種類（idまたは名前）' },
      options: {},
      examples: [
        ['career company', 'すべての種類'],
        ['career company 製造業', '1つの種類'],
      ],
    };
  },
  get mindset() {
    return {
      purpose: '担当者から経営層になるときの、意識と行動の変化',
      arguments: {},
      options: {},
      examples: [['career mindset', '5つの転換']],
    };
  },
  get quiz() {
    return {
      purpose: 'どの役職に惹かれるか、どのくらい確かか、それはなぜか',
      arguments: {},
      options: {
        length: '尋ねられる前に長さを選ぶ（quick または full）',
        resume: '前回の続きから始める',
        save: 'ディスクに何も残さない',
        items: '質問には答えず、一覧だけを示す',
        detail: '一覧に、質問が何を測るかも載せる（作る人向け）',
        answers: 'JSONまたはYAMLの回答を採点する（- は標準入力）',
      },
      examples: [
        ['career quiz', '質問に1つずつ答える'],
        ['career quiz --items --json', '診断の全体をスクリプト向けに'],
        ['career quiz --answers me.yaml', '回答ファイルを採点する'],
      ],
    };
  },
  get result() {
    return {
      purpose: '前回の診断の結果を、もう一度表示する',
      arguments: {},
      options: { number: '「career profile history」の何番目の結果か（1から）' },
      examples: [
        ['career result', 'いちばん新しい結果'],
        ['career result --number 1', '最初の結果'],
      ],
    };
  },
  get score() {
    return {
      purpose: '大勢の回答をまとめて採点する（NDJSON）。選考には使えません',
      arguments: { file: '1行に1人の回答を書いたファイル（省略すると標準入力）' },
      options: { quiet: '使い道についての注意を表示しない' },
      examples: [
        [
          'career score people.ndjson > results.ndjson',
          '各行は {"id": "a1", "answers": {"technology-1": 4}} の形',
        ],
        ['parallel --pipe career score < people.ndjson', 'GNU parallelで、すべてのコアを使って'],
      ],
    };
  },
  get path() {
    return {
      purpose: '担当者から経営層までのステップと、それぞれで求められること',
      arguments: { role: '目指す役職' },
      options: {
        from: '今いるステップまたは職位',
        check: '達成した目標に、ステップごとに順にチェックを付ける',
        done: '目標を1つ、idで指定して達成にする',
        evidence: '根拠になるもの。案件、文書、日付など（--done と使う）',
        undo: '達成を取り消す',
      },
      examples: [
        ['career path cio', 'CIOまでの4つのステップ'],
        ['career path cto --from 課長', '現在地を示した道のり'],
        ['career path cio --check', '達成した目標に、根拠を添えてチェックを付ける'],
        ['career path cio --done cio-2-delegation --evidence "在庫刷新の案件"', '1つだけ達成にする'],
      ],
    };
  },
  get plan() {
    return {
      purpose: '残りのステップと目標を、使える期間に割り振る',
      arguments: { role: '目指す役職（省略すると、登録してある役職）' },
      options: {
        from: '今いるステップまたは職位',
        by: 'いつまでに目指すか（年と月）',
        set: '目標またはステップの月を決める（<id>= で取り消し。繰り返し指定できます）',
        save: '計画を保存する',
      },
      examples: [
        ['career plan cio --from 係長 --by 2036-04', '残りのステップと目標を、日付とともに'],
        ['career plan cio --set cio-2-delegation=2030-03 --save', '1つの日付を決めて、計画を保存する'],
        ['career plan cio --format markdown', '上司との面談の資料に'],
        ['career plan cio --format ics > plan.ics', 'カレンダーに取り込む'],
      ],
    };
  },
  get faq() {
    return {
      purpose: 'よくある質問とその答え',
      arguments: { query: '番号、id、または探す言葉' },
      options: { all: 'すべての答えを示す' },
      examples: [
        ['career faq', '質問の一覧'],
        ['career faq 2', '1つの答え'],
        ['career faq 文系', '言葉で探す'],
      ],
    };
  },
  get sources() {
    return {
      purpose: '文章の出典（記事、公的な資料、編集部の見解）',
      arguments: {},
      options: {},
      examples: [['career sources', 'すべての出典と版・年']],
    };
  },
  get search() {
    return {
      purpose: '仕事、醍醐味、試練、ステップ、質問、用語のすべてから探す',
      arguments: { words: '探す言葉（日本語でも英語でも）' },
      options: {},
      examples: [
        ['career search 採用 育成', '両方の言葉に触れた内容'],
        ['career search ベンダー', '1つの言葉'],
      ],
    };
  },
  get glossary() {
    return {
      purpose: '用語の説明',
      arguments: { term: '用語' },
      options: {},
      examples: [
        ['career glossary', 'すべての用語'],
        ['career glossary 技術的負債', '1つの用語'],
      ],
    };
  },
  get report() {
    return {
      purpose: '診断の結果、役職の比較、道のりを1つのHTMLにまとめる（印刷や共有に）',
      arguments: {},
      options: {
        roles: '比べる役職（コンマ区切り。省略すると合う役職）',
        answers: 'JSONまたはYAMLの回答から作る（- は標準入力）',
        open: 'できたレポートをブラウザーで開く',
      },
      examples: [
        ['career report', '今いるフォルダーにcareer-report.htmlを作る'],
        ['career report --answers me.yaml --open', '回答ファイルから作り、すぐに開く'],
        ['career report --lang both --out both.html', '日本語と英語を1つのファイルに'],
      ],
    };
  },
  get profile() {
    return {
      purpose: 'この端末に保存しているあなたの記録と、その場所',
      arguments: {},
      options: {},
      commands: {
        set: {
          purpose: '今の段階、目指す役職、会社の種類、名前を登録する',
          arguments: { fields: '項目と値。grade=、target=、company=、name=' },
        },
        history: { purpose: 'これまでの診断の結果と、その動き' },
        export: {
          purpose: 'すべてを1つのJSON文書に書き出す',
          arguments: { file: 'まだないファイル（省略すると標準出力）' },
        },
        import: {
          purpose: '書き出したものを取り込む。別の端末のものでも',
          arguments: { file: '「career profile export」で書き出したファイル（- は標準入力）' },
          options: { replace: '今の記録を残さず入れ替える' },
        },
        erase: {
          purpose: 'この端末からすべて消す',
          options: { yes: '確かめずに消す' },
        },
      },
      examples: [
        ['career profile', '保存している内容と場所'],
        ['career profile set grade=課長 target=CIO', '今の段階と、目指す役職'],
        ['career profile history', '診断の結果の動き'],
        ['career profile export me.json', 'すべてを1つのファイルに。控えや引っ越しに'],
        ['career profile import me.json', '取り込む。同じものが重なることはありません'],
        ['career profile erase', '何も残さず消す'],
      ],
    };
  },
  get completion() {
    return {
      purpose: 'コマンドや役職名をシェルで補完するスクリプト',
      arguments: { shell: 'bash、zsh、fish、powershellのどれか' },
      options: {},
      examples: [
        ['source <(career completion bash)', 'bash。いつも使うなら、この行を~/.bashrcに書く'],
        ['source <(career completion zsh)', 'zsh。~/.zshrcのcompinitより下に書く'],
        ['career completion fish | source', 'fish。~/.config/fish/config.fishに書く'],
        ['career completion powershell | Out-String | Invoke-Expression', 'PowerShell。$PROFILEに書く'],
      ],
    };
  },
  get content() {
    return {
      purpose: '自分のコンテンツを書き、検査する',
      arguments: {},
      options: {},
      commands: {
        init: {
          purpose: 'コメント付きの小さなひな形を作る',
          arguments: { dir: '新しいフォルダー、または空のフォルダー' },
        },
        check: {
          purpose: 'コンテンツの誤りと、直したほうがよいところをすべて挙げる',
          arguments: {
            dir: 'コンテンツのフォルダー（省略すると--contentのフォルダー、それもなければ今いるフォルダー）',
          },
        },
        schema: {
          purpose: 'ファイルの種類ごとのJSON Schemaを出力する（エディター向け）',
          arguments: { kind: 'ファイル名から.yamlを除いたもの（rolesなど。省略するとすべて）' },
        },
      },
      examples: [
        ['career content init my-pack', '書き換えて使う小さなひな形を作る'],
        ['career content check my-pack', '誤りのあるファイルと行と桁、志向の診断の確かさ'],
        ['career content check my-pack --json', '同じ内容をスクリプト向けに'],
        ['career content schema roles > roles.json', 'roles.yamlのスキーマ'],
      ],
    };
  },
};
