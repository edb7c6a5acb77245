import type { Messages } from '../messages.ts';

/** The help of each command. */
export const commands: Messages['help']['of'] = {
  get compare() {
    return {
      purpose: '役職を並べて比べる',
      arguments: { roles: '比べる役職、または <役職>@<ステップ>（省略すると、コンテンツで決めた2つ）' },
      options: {
        aspect: 'この観点だけを表示する（繰り返し指定可）',
        detail: '見出しの代わりに文章で表示する',
      },
      examples: [
        ['career compare', 'CIOとCTOを並べて比べる'],
        ['career compare cto cpo --detail', 'ほかの2つの役職を文章で比べる'],
        ['career compare --aspect 醍醐味 --aspect 試練', '醍醐味と試練だけを比べる'],
        ['career compare cio@3 cto@3 --aspect 目標', '2つのステップで求められる目標を比べる'],
      ],
    };
  },
  get role() {
    return {
      purpose: '役職の一覧、または1つの役職の詳細を表示する',
      arguments: { role: '役職（idまたは名前）' },
      options: {},
      examples: [
        ['career role', 'すべての役職を1行ずつ表示する'],
        ['career role 最高情報責任者', '職務と具体例、醍醐味、試練、成功の鍵を表示する'],
      ],
    };
  },
  get company() {
    return {
      purpose: '会社の種類ごとに、重視される役職とその理由を表示する',
      arguments: { type: '会社の種類（id、名前または業種）' },
      options: {},
      examples: [
        ['career company', 'すべての種類を表示する'],
        ['career company 製造業', '1つの種類を表示する'],
      ],
    };
  },
  get mindset() {
    return {
      purpose: '役職に就くまでの、意識と行動の転換を表示する',
      arguments: {},
      options: {},
      examples: [['career mindset', '5つの転換を表示する']],
    };
  },
  get quiz() {
    return {
      purpose: 'どの役職に惹かれるかを、確かさと理由とともに診断する',
      arguments: {},
      options: {
        length: '長さを指定する（quick または full）',
        resume: '続きから始める（手短に答えた後は、残りの質問から）',
        save: 'ディスクに何も保存しない',
        items: '答えずに、質問の一覧だけを表示する',
        detail: '一覧に、各質問が測るものも表示する（コンテンツ作成者向け）',
        answers: 'JSONまたはYAMLの回答を採点する（- は標準入力）',
      },
      examples: [
        ['career quiz', '質問に1つずつ答える'],
        ['career quiz --items --json', '診断の全体をJSONで出力する（スクリプト向け）'],
        ['career quiz --answers me.yaml', '回答ファイルを採点する'],
      ],
    };
  },
  get result() {
    return {
      purpose: '診断の結果をもう一度表示する',
      arguments: {},
      options: { number: '結果の番号（「career profile history」の順。1から）' },
      examples: [
        ['career result', '最新の結果を表示する'],
        ['career result --number 1', '最初の結果を表示する'],
      ],
    };
  },
  get form() {
    return {
      purpose: 'ターミナルを使わない人のために、診断の質問票を作る',
      arguments: {},
      options: {
        as: 'html（採点までするページ）、sheet（Excel）、paper（印刷用）、google（Googleフォームを作るスクリプト）、list（スクリプトを使えないMicrosoft Formsなどに貼り付ける一覧）。省略するとhtml',
        length: '質問の数。quickまたはfull（省略するとfull）',
      },
      examples: [
        ['career form', '結果まで見られる、通信しない1ページ（career-form.html）を作る'],
        ['career form --lang both', '同じものを日本語と英語で作る'],
        [
          'career form --as sheet --out form.xlsx',
          '記入して「career score form.xlsx」で採点するブックを作る',
        ],
        ['career form --as google --length quick', '18問のGoogleフォームを作るスクリプトを書き出す'],
      ],
    };
  },
  get score() {
    return {
      purpose: '大勢の回答をまとめて採点する（CSV、Excel、JSON）。選考には使わないでください',
      arguments: {
        files: '回答のファイルか、それらのフォルダー。1行1人のJSON、CSV、Excel（省略すると標準入力）',
      },
      options: {
        id: 'IDの列の見出し',
        keep: '結果に残す列の見出し（繰り返し指定可）',
        quiet: '読み取った内容と、使い道についての注意を表示しない',
      },
      examples: [
        ['career score 回答.xlsx --out 結果.xlsx', 'GoogleフォームやMicrosoft Formsの回答をExcelの表にする'],
        ['career score 回答.csv --keep 部署 --format csv', '「部署」の列を残してCSVにする'],
        [
          'career score people.ndjson > results.ndjson',
          '各行は {"id": "a1", "answers": {"technology-1": 4}} の形',
        ],
        ['parallel --pipe career score < people.ndjson', 'GNU parallelで、すべてのコアを使って採点する'],
      ],
    };
  },
  get cohort() {
    return {
      purpose: '大勢の回答を、個人が分からない形で集計する',
      arguments: { files: '「career score」と同じ回答ファイルかフォルダー（- は標準入力）' },
      options: {
        by: 'この列（部署など）でグループに分ける',
        minGroup: 'これより少ない人数のグループは示さない（省略すると5。3以上）',
        id: '回答者を表す列。同じ人の回答は、最後のものを数える',
      },
      examples: [
        ['career cohort answers.csv', '全員を集計する'],
        ['career cohort answers.xlsx --by 部署', '部署ごとにも集計する（人数が足りる部署だけ）'],
        ['career cohort answers.csv --format html --out cohort.html', '人に渡せる1ページにする'],
      ],
    };
  },
  get path() {
    return {
      purpose: '役職までのステップと、各ステップで求められることを表示する',
      arguments: { role: '目指す役職（省略すると、登録した役職）' },
      options: {
        from: '現在のステップまたは職位',
        step: '1つのステップだけを表示する',
        next: '次に取り組む目標だけを表示する',
        category: '1つのカテゴリの目標だけを表示する',
        check: '現在のステップ（または --step のステップ）で達成した目標にチェックを付ける',
        all: '--check で、すべてのステップを順に尋ねる',
        done: '目標をidで指定し、達成にする（繰り返し指定可）',
        evidence: '達成の根拠（案件、文書、日付など。--done とともに指定）',
        undo: '達成を取り消す（繰り返し指定可）',
      },
      examples: [
        ['career path cio', 'CIOまでの4つのステップを表示する'],
        ['career path cto --from 課長', 'CTOまでの道のりを、現在地とともに表示する'],
        ['career path cio --check', '達成した目標に、根拠を添えてチェックを付ける'],
        ['career path cio --done cio-2-delegation --evidence "在庫刷新の案件"', '目標を1つ達成にする'],
      ],
    };
  },
  get plan() {
    return {
      purpose: '残りのステップと目標に日付を割り当て、計画を立てる',
      arguments: { role: '目指す役職（省略すると、登録した役職）' },
      options: {
        from: '現在のステップまたは職位',
        by: 'その役職に就きたい年と月',
        set: '目標またはステップの月を指定する（<id>= で取り消し。繰り返し指定可）',
        save: '計画を保存する',
      },
      examples: [
        ['career plan cio --from 係長 --by 2036-04', '残りのステップと目標を、日付とともに表示する'],
        ['career plan cio --set cio-2-delegation=2030-03 --save', '日付を1つ指定して、計画を保存する'],
        ['career plan cio --format xlsx --out talk.xlsx', '上司との1on1で使うシートにする'],
        ['career plan cio --format ics > plan.ics', 'カレンダーに取り込む'],
      ],
    };
  },
  get faq() {
    return {
      purpose: 'よくある質問と答えを表示する',
      arguments: { query: '番号、idまたはキーワード' },
      options: { all: 'すべての答えを表示する' },
      examples: [
        ['career faq', '質問の一覧を表示する'],
        ['career faq 2', '答えを1つ表示する'],
        ['career faq 文系', 'キーワードで探す'],
      ],
    };
  },
  get sources() {
    return {
      purpose: '出典（記事、公的な資料、編集部の見解）を表示する',
      arguments: {},
      options: {},
      examples: [['career sources', 'すべての出典を、版や年とともに表示する']],
    };
  },
  get search() {
    return {
      purpose: '職務、醍醐味、試練、ステップ、質問、用語から検索する',
      arguments: { words: 'キーワード（日本語または英語）' },
      options: { all: '上位20件だけでなく、すべて表示する' },
      examples: [
        ['career search 採用 育成', '両方の言葉を含む内容を探す'],
        ['career search ベンダー', '1つの言葉で探す'],
      ],
    };
  },
  get glossary() {
    return {
      purpose: '用語の説明を表示する',
      arguments: { term: '用語' },
      options: {},
      examples: [
        ['career glossary', 'すべての用語を表示する'],
        ['career glossary 技術的負債', '用語を1つ表示する'],
      ],
    };
  },
  get report() {
    return {
      purpose: '診断の結果、役職の比較、道のりを1つのHTMLファイルにまとめる',
      arguments: {},
      options: {
        roles: '比べる役職（コンマ区切り。省略すると、一致度の高い役職）',
        answers: 'JSONまたはYAMLの回答から作る（- は標準入力）',
        open: 'できたレポートをブラウザーで開く',
        each: 'このファイル（またはフォルダー）の回答者1人ずつのレポートを、--out のフォルダー（省略するとcareer-reports）に作る（繰り返し指定可）',
        anonymous: '--each で、IDの代わりに番号を付け、順序を入れ替える',
        id: '--each で、回答者を表す列',
      },
      examples: [
        ['career report', '現在のフォルダーにcareer-report.htmlを作る'],
        ['career report --answers me.yaml --open', '回答ファイルから作り、すぐに開く'],
        ['career report --lang both --out both.html', '日本語と英語を1つのファイルに'],
        ['career report --each answers.csv --out reports', '1人に1ページずつ、フォルダーに作る'],
      ],
    };
  },
  get profile() {
    return {
      purpose: '保存しているあなたの情報と、保存先を表示する',
      arguments: {},
      options: {},
      commands: {
        set: {
          purpose: '現在の職位、目指す役職、会社の種類、名前を登録する',
          arguments: { fields: '項目と値。grade=、target=、company=、name=' },
        },
        history: { purpose: 'これまでの診断の結果と、その推移を表示する' },
        export: {
          purpose: 'すべてを1つのJSONファイルに書き出す',
          arguments: { file: '新しいファイル（省略すると標準出力）' },
        },
        import: {
          purpose: '書き出したファイルを取り込む（別のパソコンのものも可）',
          arguments: { file: '「career profile export」で書き出したファイル（- は標準入力）' },
          options: { replace: '今の情報を消して入れ替える' },
        },
        erase: {
          purpose: '保存しているあなたの情報をすべて消す',
          options: { yes: '確認せずに消す' },
        },
      },
      examples: [
        ['career profile', '保存している内容と保存先を表示する'],
        ['career profile set grade=課長 target=CIO', '現在の職位と、目指す役職を登録する'],
        ['career profile history', '診断の結果の推移を表示する'],
        ['career profile export me.json', 'すべてを1つのファイルに書き出す（バックアップや移行に）'],
        ['career profile import me.json', '取り込む（同じものが重複することはありません）'],
        ['career profile erase', 'すべて消す'],
      ],
    };
  },
  get completion() {
    return {
      purpose: 'コマンドや名前をシェルで補完するスクリプトを出力する',
      arguments: { shell: 'bash、zsh、fish、powershellのどれか' },
      options: {},
      examples: [
        ['eval "$(career completion bash)"', 'bash（常に使うには、この行を~/.bashrcに書く）'],
        ['source <(career completion zsh)', 'zsh（~/.zshrcのcompinitより下に書く）'],
        ['career completion fish | source', 'fish（~/.config/fish/config.fishに書く）'],
        ['career completion powershell | Out-String | Invoke-Expression', 'PowerShell（$PROFILEに書く）'],
      ],
    };
  },
  get content() {
    return {
      purpose: '自分のコンテンツを作成、検査する。表から取り込むこともできる',
      arguments: {},
      options: {
        ja: '日本語の表',
        en: '英語の表',
        role: '役割の書かれていない表が、どの役割のものか（省略するとシート名かファイル名）',
        map: '見出しから何の列か分からないときの指定（例: "コンピテンシー名=category"。繰り返し指定可）',
        rows: '縦横に並べた表の行が何か。levels（レベル）かcategories（カテゴリ）（省略すると見出しから判断する）',
        lines: 'セルの中の1行を1つの基準として読む',
        highestFirst: '表が最も高いレベルから始まっている',
        kind: '基準の種類。計画で日付の付くdeliverable（成果物）か、behaviour（行動）（省略すると、表に種類がなければ行動）',
      },
      commands: {
        init: {
          purpose: 'コメント付きの小さなひな形を作る',
          arguments: { dir: '新しいフォルダー、または空のフォルダー' },
        },
        check: {
          purpose: 'コンテンツの誤りと、改善できる点をすべて表示する',
          arguments: {
            dir: 'コンテンツのフォルダー（省略すると--contentのフォルダー、それもなければ現在のフォルダー）',
          },
        },
        import: {
          purpose: 'CSVやXLSXの等級表から、--outのフォルダーにパックを作る（--forceで更新する）',
          arguments: { file: '1つの言語の表。2つの言語なら--jaと--enで指定する' },
        },
        export: {
          purpose: 'パックの等級表を、importで読める形で書き出す',
          arguments: {
            dir: 'コンテンツのフォルダー（省略すると--contentのフォルダー、それもなければ組み込みの内容）',
          },
        },
        schema: {
          purpose: 'ファイルの種類ごとのJSON Schemaを出力する（エディター向け）',
          arguments: { kind: 'ファイル名から.yamlを除いたもの（rolesなど。省略するとすべて）' },
        },
      },
      examples: [
        ['career content init my-pack', '小さなひな形を作る'],
        ['career content check my-pack', '誤りの位置（ファイル、行、桁）と、診断の確かさを表示する'],
        ['career content check my-pack --json', '同じ内容をJSONで出力する（スクリプト向け）'],
        ['career content import ladder.xlsx --out our-pack', '表からパックを作る。シートごとに役割になる'],
        ['career content import --ja ja.csv --en en.csv --out our-pack', '2つの言語の表を1つのパックにする'],
        ['career content import ladder.xlsx --out our-pack --force', '表が変わったあと、パックを更新する'],
        ['career content export our-pack --format csv --out ladder.csv', 'パックの表を書き出す'],
        ['career content schema roles > roles.json', 'roles.yamlのスキーマを出力する'],
      ],
    };
  },
};
