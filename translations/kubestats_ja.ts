<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message numerus="yes">
        <source>%Ln new event(s)</source>
        <translation>
            <numerusform>新しいイベント %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) so far</source>
        <translation>
            <numerusform>これまでに %Ln 件のイベント</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>残り約 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>残り約 %1 分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>新着なし</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>Rescan %1</source>
        <translation>%1 を再スキャン</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>%1 を待っています</translation>
    </message>
    <message>
        <source>its turn comes</source>
        <translation>順番を待っています</translation>
    </message>
    <message>
        <source>next</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Nothing of it was read yet.</source>
        <translation>まだ何も読み取られていません。</translation>
    </message>
    <message>
        <source>%1 resources and %2 events stay readable.</source>
        <translation>%1 件のリソースと %2 件のイベントは引き続き読み取れます。</translation>
    </message>
    <message>
        <source>Refreshing %1</source>
        <translation>%1 を更新しています</translation>
    </message>
    <message>
        <source>Scanning %1</source>
        <translation>%1 をスキャンしています</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>%1 を取得しています</translation>
    </message>
    <message>
        <source>Failed since %1.</source>
        <translation>%1 から失敗しています。</translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <translation>%1 をキャンセルしました</translation>
    </message>
    <message>
        <source>what was finished stays</source>
        <translation>終わった分は残ります</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <translation>%1 は失敗しました</translation>
    </message>
    <message>
        <source>Scanned %1</source>
        <translation>%1 をスキャンしました</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>1 時間ごと</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>1 日ごと</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>要求時のみ</translation>
    </message>
    <message>
        <source>Adaptive, now daily</source>
        <translation>自動調整、現在は 1 日ごと</translation>
    </message>
    <message>
        <source>Adaptive, now hourly</source>
        <translation>自動調整、現在は 1 時間ごと</translation>
    </message>
    <message>
        <source>Adaptive, now every %1 min</source>
        <translation>自動調整、現在は %1 分ごと</translation>
    </message>
    <message>
        <source>Adaptive, now every %1 h</source>
        <translation>自動調整、現在は %1 時間ごと</translation>
    </message>
    <message>
        <source>%1 adaptive</source>
        <translation>自動調整 %1</translation>
    </message>
    <message>
        <source>%1 hourly</source>
        <translation>1 時間ごと %1</translation>
    </message>
    <message>
        <source>%1 daily</source>
        <translation>1 日ごと %1</translation>
    </message>
    <message>
        <source>%1 only when asked</source>
        <translation>要求時のみ %1</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>一時停止 %1</translation>
    </message>
</context>
<context>
    <name>ActivityLine</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Add a token…</source>
        <translation>トークンを追加…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Clear done</source>
        <translation>完了分を消去</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>まだ何も実行されていません</translation>
    </message>
    <message>
        <source>Fetches and scans appear here while they run, and what came of them.</source>
        <translation>取得とスキャンは、実行中の様子とその結果がここに表示されます。</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>サンプルを開く</translation>
    </message>
    <message>
        <source>Nothing runs</source>
        <translation>実行中のものはありません</translation>
    </message>
    <message>
        <source>What is done was cleared. New jobs appear here.</source>
        <translation>完了したものは消去されました。新しいジョブはここに表示されます。</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>ジョブ</translation>
    </message>
</context>
<context>
    <name>ActivitySchedules</name>
    <message>
        <source>next %1</source>
        <translation>次回: %1</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>前回: %1</translation>
    </message>
    <message>
        <source>never scanned</source>
        <translation>未スキャン</translation>
    </message>
    <message>
        <source>Change the schedule of %1</source>
        <translation>%1 のスケジュールを変更</translation>
    </message>
    <message numerus="yes">
        <source>%n more repositor(y/ies)</source>
        <translation>
            <numerusform>ほか %n 個のリポジトリ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repositor(y/ies)</source>
        <translation>
            <numerusform>リポジトリ %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 paused</source>
        <translation>%1、一時停止 %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add a repository</source>
        <translation>リポジトリを追加</translation>
    </message>
    <message>
        <source>https://… or git@… or a folder</source>
        <translation>https://… または git@… またはフォルダー</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>Address or folder</source>
        <translation>アドレスまたはフォルダー</translation>
    </message>
    <message>
        <source>The whole history is read. Nothing is ever written to it.</source>
        <translation>履歴全体を読み取ります。書き込みは一切行いません。</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Open a Git working copy or bare repository</source>
        <translation>Git の作業コピーまたはベアリポジトリを開く</translation>
    </message>
</context>
<context>
    <name>Base</name>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
</context>
<context>
    <name>BiographyModel</name>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
</context>
<context>
    <name>ChangeSummary</name>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>%n 個のフィールドを変更</numerusform>
        </translation>
    </message>
    <message>
        <source>group became %1</source>
        <translation>グループが %1 に変更</translation>
    </message>
    <message>
        <source>group was %1</source>
        <translation>グループは %1 でした</translation>
    </message>
    <message>
        <source>new in Git</source>
        <translation>Git に新規追加</translation>
    </message>
    <message>
        <source>back in Git</source>
        <translation>Git に再登場</translation>
    </message>
    <message>
        <source>removed from Git</source>
        <translation>Git から削除</translation>
    </message>
    <message>
        <source>moved from</source>
        <translation>移動元</translation>
    </message>
    <message>
        <source>re-encrypted</source>
        <translation>再暗号化</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>&quot;%1&quot; must be a whole number from 1.</source>
        <translation>「%1」には 1 以上の整数を指定してください。</translation>
    </message>
    <message>
        <source>The input is not one JSON object: %1 (at byte %2).</source>
        <translation>入力が 1 つの JSON オブジェクトではありません: %1 (バイト %2)。</translation>
    </message>
    <message>
        <source>Unknown format &quot;%1&quot;. Choose png, svg, pdf or csv.</source>
        <translation>不明な形式「%1」です。png、svg、pdf、csv のいずれかを選んでください。</translation>
    </message>
    <message>
        <source>&quot;out&quot; must name the file to write.</source>
        <translation>「out」には書き込むファイルを指定してください。</translation>
    </message>
    <message>
        <source>The standard input cannot be read.</source>
        <translation>標準入力を読み取れません。</translation>
    </message>
    <message>
        <source>The input is larger than 64 MiB.</source>
        <translation>入力が 64 MiB を超えています。</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1 · %2</source>
        <comment>total and share</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A chart of %1 × %2 pixels cannot be drawn. Choose from %3 × %4 to %5 × %6.</source>
        <translation>%1 × %2 ピクセルのグラフは描画できません。%3 × %4 から %5 × %6 の範囲で選んでください。</translation>
    </message>
    <message>
        <source>A scale of %1 cannot be drawn. Choose 1 to 4.</source>
        <translation>倍率 %1 では描画できません。1 から 4 の範囲で選んでください。</translation>
    </message>
    <message>
        <source>The picture could not be written as PNG.</source>
        <translation>画像を PNG として書き込めませんでした。</translation>
    </message>
    <message>
        <source>This machine has no usable font, so a chart&apos;s labels would be empty boxes. Install a font, for example the package fonts-dejavu-core, and try again.</source>
        <translation>このマシンには使えるフォントがないため、グラフのラベルが空の四角になります。フォント (例: パッケージ fonts-dejavu-core) をインストールして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size. Choose a smaller one.</source>
        <translation>この大きさの画像にはメモリが足りません。もっと小さい大きさを選んでください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>%1 に書き込めません: %2。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>前日</translation>
    </message>
    <message>
        <source>the week before</source>
        <translation>前週</translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>前月</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>ボット</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>a namespace that is not set</comment>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>pattern: day and short month</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>pattern: short month and year</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>pattern: day, short month, year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two dates</comment>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>d</source>
        <comment>pattern: day</comment>
        <translation>d日</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>pattern: short weekday, day, short month, year</comment>
        <translation>yyyy年M月d日 (ddd)</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>第 %1 週、%2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>pattern: month and year</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>集計中</translation>
    </message>
    <message>
        <source>same as %1</source>
        <comment>%1: the week before</comment>
        <translation>%1と同じ</translation>
    </message>
    <message>
        <source>%1 %2 from %3 (%4)</source>
        <comment>▲ 268 from the week before (40)</comment>
        <translation>%1 %2 (%3の %4 から)</translation>
    </message>
    <message>
        <source>%1 still running</source>
        <translation>%1は集計中</translation>
    </message>
    <message>
        <source>week of %1 still running</source>
        <translation>%1の週は集計中</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>前年</translation>
    </message>
    <message numerus="yes">
        <source>the %n day(s) before</source>
        <translation>
            <numerusform>前の %n 日間</numerusform>
        </translation>
    </message>
    <message>
        <source>none in %1</source>
        <translation>%1は 0</translation>
    </message>
    <message>
        <source>as many as in %1</source>
        <translation>%1と同数</translation>
    </message>
    <message>
        <source>%1 % from %2</source>
        <comment>+26 % from the year before</comment>
        <translation>%1 % (%2との差)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>band and value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>period: values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>表示するものがありません。</translation>
    </message>
    <message>
        <source>most in %1: %2</source>
        <translation>最多は%1: %2</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1、%2。</translation>
    </message>
    <message>
        <source>%1, %2 in all, %3.</source>
        <translation>%1、合計 %2、%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n 週間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n か月間</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message numerus="yes">
        <source>… %n more letter(s)</source>
        <translation>
            <numerusform>… あと %n 文字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfigFields</name>
    <message>
        <source>Adaptive: hourly to daily, by activity</source>
        <translation>自動調整: 活動に応じて 1 時間ごとから 1 日ごと</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>1 時間ごと</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>1 日ごと</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>要求時のみ</translation>
    </message>
    <message>
        <source>the default branch</source>
        <translation>デフォルトブランチ</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>ブランチ</translation>
    </message>
    <message>
        <source>Only these paths (prefixes or globs, separated by commas)</source>
        <translation>これらのパスのみ (プレフィックスまたは glob、カンマ区切り)</translation>
    </message>
    <message>
        <source>Without these paths</source>
        <translation>これらのパスを除外</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>再スキャン</translation>
    </message>
</context>
<context>
    <name>ConfigureSheet</name>
    <message>
        <source>Settings of a repository</source>
        <translation>リポジトリの設定</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Another branch or other paths scan the history anew.</source>
        <translation>ブランチやパスを変えると、履歴を最初からスキャンし直します。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>A repository needs a name. Write one.</source>
        <translation>リポジトリには名前が必要です。入力してください。</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>--size: &quot;%1&quot; is no size. Write WIDTHxHEIGHT in pixels, 100 to 20000: 1200x600.</source>
        <translation>--size: 「%1」はサイズではありません。幅x高さをピクセルで、100 から 20000 の範囲で指定してください: 1200x600。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check the folder and the free space.</source>
        <translation>%1 に書き込めません: %2。フォルダーと空き容量を確認してください。</translation>
    </message>
    <message>
        <source>Source: Git histories, by Kubestats %1</source>
        <translation>出典: Git の履歴、Kubestats %1 による</translation>
    </message>
    <message>
        <source>kubestats-chart, which draws pictures, is not installed. Install the package kubestats, or write a .csv file.</source>
        <translation>画像を描画する kubestats-chart がインストールされていません。パッケージ kubestats をインストールするか、.csv ファイルに書き込んでください。</translation>
    </message>
    <message>
        <source>%1 did not end: %2.</source>
        <translation>%1 が終了しませんでした: %2。</translation>
    </message>
    <message>
        <source>The chart could not be drawn.</source>
        <translation>グラフを描画できませんでした。</translation>
    </message>
    <message>
        <source>--out: the file must end in .png, .svg, .pdf or .csv.</source>
        <translation>--out: ファイル名の末尾は .png、.svg、.pdf、.csv のいずれかにしてください。</translation>
    </message>
    <message>
        <source>The settings file is %1.</source>
        <translation>設定ファイルは %1 です。</translation>
    </message>
    <message>
        <source>There is no event %1. &quot;kubestatsctl events --fields id,time,name&quot; shows the numbers.</source>
        <translation>イベント %1 はありません。番号は「kubestatsctl events --fields id,time,name」で表示できます。</translation>
    </message>
    <message>
        <source>The event&apos;s repository is no longer in the store.</source>
        <translation>このイベントのリポジトリはもうデータベースにありません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>%1, %2 MB free</source>
        <translation>%1、空き %2 MB</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>%1 is damaged. &quot;kubestatsctl repo scan&quot; sets it aside and rebuilds it from Git.</source>
        <translation>%1 が破損しています。「kubestatsctl repo scan」で退避し、Git から再構築できます。</translation>
    </message>
    <message>
        <source>%1, %2 MB, sound</source>
        <translation>%1、%2 MB、正常</translation>
    </message>
    <message>
        <source>%1, none failed</source>
        <translation>%1、失敗なし</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>not found: remote repositories cannot be fetched. Install Kubestats again.</source>
        <translation>見つかりません: リモートリポジトリを取得できません。Kubestats を再インストールしてください。</translation>
    </message>
    <message>
        <source>not found: &quot;kubestatsctl chart&quot; writes .csv only. Install the package kubestats.</source>
        <translation>見つかりません: 「kubestatsctl chart」は .csv のみ書き込めます。パッケージ kubestats をインストールしてください。</translation>
    </message>
    <message>
        <source>--fields: &quot;%1&quot; is none of %2.</source>
        <translation>--fields: 「%1」は %2 のいずれでもありません。</translation>
    </message>
    <message>
        <source>No repository has been added yet. Add one: kubestatsctl repo add URL-OR-FOLDER</source>
        <translation>リポジトリがまだ追加されていません。追加してください: kubestatsctl repo add URL またはフォルダー</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no time. Write 2024-05-01, 2024-05-01T10:00:00Z, or how long ago: 30d, 2w, 1y.</source>
        <translation>%1: 「%2」は時刻ではありません。2024-05-01、2024-05-01T10:00:00Z、または経過期間 (30d、2w、1y) で指定してください。</translation>
    </message>
    <message>
        <source>--type: &quot;%1&quot; is none of created, modified, deleted, resurrected.</source>
        <translation>--type: 「%1」は created、modified、deleted、resurrected のいずれでもありません。</translation>
    </message>
    <message>
        <source>--commit: write the commit&apos;s whole name, 40 digits.</source>
        <translation>--commit: コミットの完全な名前 (40 桁) を指定してください。</translation>
    </message>
    <message>
        <source>A token is taken from %1.</source>
        <translation>トークンを %1 から取得します。</translation>
    </message>
    <message>
        <source>If this is the fingerprint you know, add --accept-host-key %1</source>
        <translation>このフィンガープリントに心当たりがある場合は、--accept-host-key %1 を付けてください</translation>
    </message>
    <message>
        <source>It is there already, as %1.</source>
        <translation>すでに %1 として登録されています。</translation>
    </message>
    <message>
        <source>%1: %2 commits, %3 events.</source>
        <translation>%1: コミット %2 件、イベント %3 件。</translation>
    </message>
    <message>
        <source>%1: %2 new commits, %3 new events.</source>
        <translation>%1: 新しいコミット %2 件、新しいイベント %3 件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no resource. Write kind/name or kind/namespace/name, and @COMMIT behind it for an older state.</source>
        <translation>「%1」はリソースを指していません。kind/name または kind/namespace/name を指定し、過去の状態には後ろに @COMMIT を付けてください。</translation>
    </message>
    <message>
        <source>The repository was removed meanwhile.</source>
        <translation>その間にリポジトリが削除されました。</translation>
    </message>
    <message>
        <source>The store was damaged and was moved to %1. &quot;kubestatsctl repo scan&quot; rebuilds it from Git.</source>
        <translation>データベースが破損していたため %1 に移動しました。「kubestatsctl repo scan」で再構築できます。</translation>
    </message>
    <message>
        <source>No repository is called &quot;%1&quot;. &quot;kubestatsctl repo list&quot; shows them.</source>
        <translation>「%1」というリポジトリはありません。「kubestatsctl repo list」で一覧を表示できます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be any of %2. Write the whole name or the number.</source>
        <translation>「%1」は %2 のいずれにも当てはまります。完全な名前または番号を指定してください。</translation>
    </message>
    <message>
        <source>%1 resources fit: %2. Say which with --repository, -n or --path.</source>
        <translation>%1 件のリソースが一致します: %2。--repository、-n、--path で絞り込んでください。</translation>
    </message>
    <message>
        <source>%1 is in none of the repositories. &quot;kubestatsctl resources&quot; lists what is.</source>
        <translation>%1 はどのリポジトリにもありません。「kubestatsctl resources」で一覧を表示できます。</translation>
    </message>
    <message>
        <source>%1 did not exist in commit %2.</source>
        <translation>%1 はコミット %2 には存在しませんでした。</translation>
    </message>
    <message>
        <source>, deleted</source>
        <translation>、削除済み</translation>
    </message>
    <message>
        <source>all repositories</source>
        <translation>すべてのリポジトリ</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Events per %1, by %2</source>
        <translation>%1ごとのイベント数、%2別</translation>
    </message>
    <message>
        <source>%1, %2 to %3 (UTC)</source>
        <translation>%1、%2 から %3 (UTC)</translation>
    </message>
    <message>
        <source>No resource lies in a file %1. &quot;kubestatsctl resources&quot; lists the files.</source>
        <translation>ファイル %1 にリソースはありません。「kubestatsctl resources」でファイルを一覧表示できます。</translation>
    </message>
</context>
<context>
    <name>DaysSheet</name>
    <message>
        <source>Choose days</source>
        <translation>日付を選択</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>Days are UTC. Both are included.</source>
        <translation>日付は UTC です。両端の日を含みます。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>The first day is after the last one. Change one of them.</source>
        <translation>最初の日が最後の日より後です。どちらかを変更してください。</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API バージョン</translation>
    </message>
    <message>
        <source>%1 events match. Up to %2 can be sorted by “%3”; narrow the filter first. By time any number can be sorted.</source>
        <translation>%1 件のイベントが一致します。「%3」で並べ替えられるのは %2 件までです。先に絞り込んでください。時刻順なら件数に制限はありません。</translation>
    </message>
</context>
<context>
    <name>EventsDetails</name>
    <message>
        <source>created %1</source>
        <translation>%1に作成</translation>
    </message>
    <message>
        <source>modified %1</source>
        <translation>%1に変更</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <translation>%1に削除</translation>
    </message>
    <message>
        <source>came back %1</source>
        <translation>%1に復活</translation>
    </message>
    <message>
        <source>%1 in namespace %2</source>
        <translation>%1 (Namespace %2)</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>経歴</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>ファイルを読み取っています</translation>
    </message>
    <message>
        <source>Biography %1</source>
        <translation>経歴 %1</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <translation>%1 で開く</translation>
    </message>
    <message>
        <source>The file is %1, too large to be compared here. Open it on the web, or with git show.</source>
        <translation>ファイルは %1 あり、ここで比較するには大きすぎます。Web または git show で開いてください。</translation>
    </message>
    <message>
        <source>The file cannot be shown</source>
        <translation>ファイルを表示できません</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>The biography cannot be read</source>
        <translation>経歴を読み取れません</translation>
    </message>
</context>
<context>
    <name>EventsExport</name>
    <message>
        <source>An export is running. Wait for its end, or cancel it.</source>
        <translation>エクスポートを実行中です。終わるまで待つか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>イベントをエクスポート</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>カンマ区切り (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated values (*.tsv)</source>
        <translation>タブ区切り (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was exported.</source>
        <translation>キャンセルしました。何もエクスポートされませんでした。</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2 events are written.</source>
        <translation>エクスポート中: %2 件中 %1 件のイベントを書き込みました。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 events written to %2</source>
        <translation>%1 件のイベントを %2 に書き込みました</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>何もエクスポートされませんでした。%1</translation>
    </message>
</context>
<context>
    <name>EventsFacts</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Whole message</source>
        <translation>メッセージ全文</translation>
    </message>
    <message>
        <source>merged by %1</source>
        <translation>マージ: %1</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>This commit is no longer on the branch: its history was rewritten.</source>
        <translation>このコミットはもうブランチにありません。履歴が書き換えられています。</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>%n 個のフィールドを変更</numerusform>
        </translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more field(s)</source>
        <translation>
            <numerusform>あと %n 個のフィールドを表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) are in the diff only</source>
        <translation>
            <numerusform>あと %n 件の変更は差分でのみ確認できます</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
    </message>
    <message>
        <source>All of this commit</source>
        <translation>このコミットのすべて</translation>
    </message>
    <message>
        <source>List every event of this commit</source>
        <translation>このコミットのすべてのイベントを一覧表示</translation>
    </message>
    <message>
        <source>Pull request #%1</source>
        <translation>プルリクエスト #%1</translation>
    </message>
</context>
<context>
    <name>EventsFilter</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>Time: %1 – %2</source>
        <translation>時刻: %1 ～ %2</translation>
    </message>
    <message>
        <source>Time: since %1</source>
        <translation>時刻: %1 以降</translation>
    </message>
    <message>
        <source>Time: until %1</source>
        <translation>時刻: %1 まで</translation>
    </message>
    <message>
        <source>Author: bots</source>
        <translation>作者: ボット</translation>
    </message>
    <message>
        <source>Author: people</source>
        <translation>作者: 人</translation>
    </message>
    <message>
        <source>Commit: %1</source>
        <translation>コミット: %1</translation>
    </message>
    <message>
        <source>With rewritten history</source>
        <translation>書き換えられた履歴を含む</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>People or bots</source>
        <translation>人またはボット</translation>
    </message>
    <message>
        <source>Merged by: %1</source>
        <translation>マージした人: %1</translation>
    </message>
</context>
<context>
    <name>EventsFilterBar</name>
    <message>
        <source>(none)</source>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Export these events…</source>
        <translation>これらのイベントをエクスポート…</translation>
    </message>
    <message>
        <source>Filter events by name, kind, namespace, path or changed field</source>
        <translation>名前、Kind、Namespace、パス、変更フィールドでイベントを絞り込む</translation>
    </message>
    <message>
        <source>Name, kind, namespace, path or changed field</source>
        <translation>名前、Kind、Namespace、パス、変更フィールド</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>フィルターを追加</translation>
    </message>
    <message>
        <source>By people</source>
        <translation>人による</translation>
    </message>
    <message>
        <source>By bots</source>
        <translation>ボットによる</translation>
    </message>
    <message>
        <source>With rewritten history</source>
        <translation>書き換えられた履歴を含む</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存した表示</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>%1 copied</source>
        <translation>%1 をコピーしました</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>表示「%1」を保存しました。</translation>
    </message>
    <message>
        <source>There is no view “%1” any more.</source>
        <translation>表示「%1」はもうありません。</translation>
    </message>
</context>
<context>
    <name>EventsTable</name>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>The store cannot be read</source>
        <translation>データベースを読み取れません</translation>
    </message>
    <message>
        <source>Events cannot be read</source>
        <translation>イベントを読み取れません</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>イベントはまだありません</translation>
    </message>
    <message>
        <source>They appear with the first scan of a repository.</source>
        <translation>リポジトリを最初にスキャンすると表示されます。</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>サンプルを開く</translation>
    </message>
    <message>
        <source>Reading events</source>
        <translation>イベントを読み取っています</translation>
    </message>
    <message>
        <source>events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>No events here</source>
        <translation>ここにはイベントがありません</translation>
    </message>
    <message>
        <source>Nothing changed in this scope and range, or it is not scanned yet.</source>
        <translation>この範囲と期間に変更はないか、まだスキャンされていません。</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%2 件中 %1 件のイベント</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s)</source>
        <translation>
            <numerusform>非表示の列 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows are too many to copy. Up to %2 can be copied; export the others as a file.</source>
        <translation>%1 行は多すぎてコピーできません。コピーできるのは %2 行までです。残りはファイルにエクスポートしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n 行をコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied. %1</source>
        <translation>何もコピーされませんでした。%1</translation>
    </message>
</context>
<context>
    <name>EventsValuePopup</name>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Nothing to choose from yet.</source>
        <translation>選べるものはまだありません。</translation>
    </message>
</context>
<context>
    <name>EventsViews</name>
    <message>
        <source>No views are saved yet</source>
        <translation>保存した表示はまだありません</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>この表示を保存…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The view “%1” is removed.</source>
        <translation>表示「%1」を削除しました。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Wide</source>
        <translation>ワイド</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>スライド</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <comment>name of a size, width, height</comment>
        <translation>%1、%2 × %3</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>グラフをエクスポート</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Preview, exactly what will be written</source>
        <translation>プレビュー (書き込まれる内容そのもの)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>1×</source>
        <translation>1×</translation>
    </message>
    <message>
        <source>2×</source>
        <translation>2×</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>サブタイトル</translation>
    </message>
    <message>
        <source>Source line and time of the scan</source>
        <translation>出典とスキャン時刻の行</translation>
    </message>
    <message>
        <source>Labels at the bands</source>
        <translation>帯の横にラベル</translation>
    </message>
    <message>
        <source>Running day, hatched</source>
        <translation>集計中の日 (斜線)</translation>
    </message>
    <message>
        <source>Running week, hatched</source>
        <translation>集計中の週 (斜線)</translation>
    </message>
    <message>
        <source>Running month, hatched</source>
        <translation>集計中の月 (斜線)</translation>
    </message>
    <message>
        <source>These choices are kept for the next export.</source>
        <translation>この選択は次回のエクスポートにも使われます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>size of a file</comment>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>size of a file, what it holds</comment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 × %2 px  ·  %3  ·  %4</source>
        <comment>width, height, size of the file, what it holds</comment>
        <translation>%1 × %2 px  ·  %3  ·  %4</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き込み中…</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>https://… or git@…</source>
        <translation>https://… または git@…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>サンプルを開く</translation>
    </message>
    <message>
        <source>The sample is a small repository that comes with Kubestats. It needs no network.</source>
        <translation>サンプルは Kubestats に付属する小さなリポジトリです。ネットワークは不要です。</translation>
    </message>
    <message>
        <source>Address of a repository</source>
        <translation>リポジトリのアドレス</translation>
    </message>
    <message>
        <source>Add a repository to see its whole history</source>
        <translation>リポジトリを追加すると履歴全体を表示できます</translation>
    </message>
    <message>
        <source>Every manifest and every change since the first commit. It is only read.</source>
        <translation>最初のコミットからのすべてのマニフェストとすべての変更。読み取るだけです。</translation>
    </message>
    <message>
        <source>or drop a folder or a URL here</source>
        <translation>またはフォルダーか URL をここにドロップ</translation>
    </message>
    <message>
        <source>Open a Git working copy or bare repository</source>
        <translation>Git の作業コピーまたはベアリポジトリを開く</translation>
    </message>
</context>
<context>
    <name>Git</name>
    <message>
        <source>%1 is not a complete Git bundle. Make it again.</source>
        <translation>%1 は完全な Git バンドルではありません。作り直してください。</translation>
    </message>
    <message>
        <source>%1 cannot be made. Check the folder and the free space.</source>
        <translation>%1 を作成できません。フォルダーと空き容量を確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check the folder and the free space.</source>
        <translation>%1 に書き込めません: %2。フォルダーと空き容量を確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder and the free space.</source>
        <translation>%1 に書き込めません。フォルダーと空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The program %1 cannot be started. Check the installation.</source>
        <translation>プログラム %1 を起動できません。インストールを確認してください。</translation>
    </message>
    <message>
        <source>%1 is a folder: it is read in place, not fetched.</source>
        <translation>%1 はフォルダーです。取得せず、その場で読み取ります。</translation>
    </message>
    <message>
        <source>%1 holds a secret. Give it as a token instead.</source>
        <translation>%1 に秘密情報が含まれています。代わりにトークンとして指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 sent nothing for %n second(s). Check the network, then try again.</source>
        <translation>
            <numerusform>%1 から %n 秒間何も届きませんでした。ネットワークを確認して、もう一度お試しください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fetch from %1 took more than %n minute(s). Raise the limit in the settings.</source>
        <translation>
            <numerusform>%1 からの取得が %n 分を超えました。設定で上限を上げてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The process that fetches from %1 ended unexpectedly. Try again.</source>
        <translation>%1 から取得するプロセスが予期せず終了しました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The program kubestats-fetch is missing. Check the installation.</source>
        <translation>プログラム kubestats-fetch がありません。インストールを確認してください。</translation>
    </message>
    <message>
        <source>The fetch failed for a reason of its own. The log has the details.</source>
        <translation>取得が固有の理由で失敗しました。詳細はログにあります。</translation>
    </message>
    <message>
        <source>%1 cannot be fetched from. Check the address.</source>
        <translation>%1 から取得できません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, then try again.</source>
        <translation>%1 に到達できません。ネットワークを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. Try again.</source>
        <translation>%1 への接続が切れました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. If it is your own, name its authority&apos;s file in the settings.</source>
        <translation>%1 の証明書は信頼されていません。ご自身のものであれば、認証局のファイルを設定で指定してください。</translation>
    </message>
    <message>
        <source>There is no repository at %1, or it needs a token.</source>
        <translation>%1 にリポジトリがないか、トークンが必要です。</translation>
    </message>
    <message>
        <source>What answers at %1 is not a Git repository. Check the address.</source>
        <translation>%1 で応答しているのは Git リポジトリではありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>%1 asks for a token. Give one that may read this repository.</source>
        <translation>%1 がトークンを求めています。このリポジトリを読み取れるトークンを指定してください。</translation>
    </message>
    <message>
        <source>%1 refused the token. It may have expired or may not read this repository: give another.</source>
        <translation>%1 がトークンを拒否しました。期限切れか、このリポジトリを読み取れない可能性があります。別のトークンを指定してください。</translation>
    </message>
    <message>
        <source>%1 forbids reading this repository. Ask its owner, or give another token.</source>
        <translation>%1 はこのリポジトリの読み取りを禁じています。所有者に問い合わせるか、別のトークンを指定してください。</translation>
    </message>
    <message>
        <source>%1 was asked too often. Wait a while, or give a token.</source>
        <translation>%1 への問い合わせが多すぎます。しばらく待つか、トークンを指定してください。</translation>
    </message>
    <message>
        <source>The repository has moved to %1. If you trust that address, use it instead.</source>
        <translation>リポジトリは %1 に移転しました。そのアドレスを信頼できる場合は、代わりに使ってください。</translation>
    </message>
    <message>
        <source>The key of %1 is not known yet. Compare its fingerprint with the one the host publishes.</source>
        <translation>%1 の鍵はまだ登録されていません。フィンガープリントを、ホストが公開しているものと比較してください。</translation>
    </message>
    <message>
        <source>The key of %1 is not the one that is known. Somebody may be listening in: nothing was fetched. If the host&apos;s administrator confirms the new key, correct known_hosts.</source>
        <translation>%1 の鍵が登録済みのものと異なります。盗聴のおそれがあるため、何も取得していません。ホストの管理者が新しい鍵を認めた場合は、known_hosts を修正してください。</translation>
    </message>
    <message>
        <source>No key for %1 was found. Start an ssh agent, or name a key file in ~/.ssh/config.</source>
        <translation>%1 用の鍵が見つかりません。ssh エージェントを起動するか、~/.ssh/config で鍵ファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 refused every ssh key that was offered. Register the public key there.</source>
        <translation>%1 は提示したすべての ssh 鍵を拒否しました。公開鍵をそこに登録してください。</translation>
    </message>
    <message>
        <source>%1 refused the RSA key: the ssh library of this system can sign with it only in a way that servers no longer accept. Use an Ed25519 key (ssh-keygen -t ed25519).</source>
        <translation>%1 が RSA 鍵を拒否しました。このシステムの ssh ライブラリは、サーバーがもう受け付けない方式でしか署名できません。Ed25519 鍵 (ssh-keygen -t ed25519) を使ってください。</translation>
    </message>
    <message>
        <source>The key %1 has a passphrase. Add the key to an ssh agent (ssh-add), or give the passphrase.</source>
        <translation>鍵 %1 にはパスフレーズがあります。鍵を ssh エージェントに追加する (ssh-add) か、パスフレーズを指定してください。</translation>
    </message>
    <message>
        <source>Your ssh configuration reaches %1 by way of another host (ProxyJump or ProxyCommand), which is not possible here. Clone it with git, then add the folder.</source>
        <translation>ssh の設定では %1 に別のホスト経由 (ProxyJump または ProxyCommand) で接続しますが、ここでは対応していません。git でクローンしてから、そのフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>There is no repository at %1, or your ssh key may not read it.</source>
        <translation>%1 にリポジトリがないか、お使いの ssh 鍵では読み取れません。</translation>
    </message>
    <message>
        <source>What %1 sent is damaged or incomplete. Nothing of it was kept.</source>
        <translation>%1 から届いたデータが破損しているか不完全です。何も保存していません。</translation>
    </message>
    <message>
        <source>%1 uses a repository format that cannot be read yet.</source>
        <translation>%1 のリポジトリ形式にはまだ対応していません。</translation>
    </message>
    <message>
        <source>The fetch needed more memory than it may use. Raise the limit in the settings.</source>
        <translation>取得に許可された量を超えるメモリが必要でした。設定で上限を上げてください。</translation>
    </message>
    <message>
        <source>The disk of %1 is full. Free some space, then try again.</source>
        <translation>%1 のディスクがいっぱいです。空き容量を確保して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another process is fetching into %1. Wait until it has ended.</source>
        <translation>別のプロセスが %1 に取得しています。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder&apos;s permissions.</source>
        <translation>%1 に書き込めません。フォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>The fetch failed.</source>
        <translation>取得に失敗しました。</translation>
    </message>
    <message>
        <source>%1 names its objects by %2, which this libgit2 cannot read. Convert a copy: git init NEW; git fast-export --all | git -C NEW fast-import</source>
        <translation>%1 はオブジェクト名に %2 を使っており、この libgit2 では読み取れません。コピーを変換してください: git init NEW; git fast-export --all | git -C NEW fast-import</translation>
    </message>
    <message>
        <source>%1 keeps its branches as &quot;%2&quot;, which cannot be read yet. Convert it: git refs migrate --ref-format=files</source>
        <translation>%1 はブランチを「%2」形式で保持しており、まだ読み取れません。変換してください: git refs migrate --ref-format=files</translation>
    </message>
    <message>
        <source>%1 is a partial clone: files of its history are missing. Complete it: git fetch --refetch --no-filter %2, then git config --unset extensions.partialClone</source>
        <translation>%1 は部分クローンで、履歴のファイルが欠けています。補完してください: git fetch --refetch --no-filter %2、続けて git config --unset extensions.partialClone</translation>
    </message>
    <message>
        <source>%1 is a partial clone: files of its history are missing. Complete it: git fetch --refetch --no-filter %2, then git config --unset %3</source>
        <translation>%1 は部分クローンで、履歴のファイルが欠けています。補完してください: git fetch --refetch --no-filter %2、続けて git config --unset %3</translation>
    </message>
    <message numerus="yes">
        <source>HEAD names the branch &quot;%1&quot;, which does not exist. Choose one of the %n branch(es).</source>
        <translation>
            <numerusform>HEAD が指すブランチ「%1」は存在しません。%n 個のブランチから選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>HEAD names no branch of this repository; &quot;%1&quot; is scanned.</source>
        <translation>HEAD はこのリポジトリのどのブランチも指していません。「%1」をスキャンします。</translation>
    </message>
    <message>
        <source>%1 lacks the object %2. Complete it with git fetch, or see git fsck.</source>
        <translation>%1 にオブジェクト %2 がありません。git fetch で補完するか、git fsck を確認してください。</translation>
    </message>
    <message>
        <source>%1 is not a Git repository.</source>
        <translation>%1 は Git リポジトリではありません。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2. See git -C %1 fsck.</source>
        <translation>%1 を開けません: %2。git -C %1 fsck を確認してください。</translation>
    </message>
    <message>
        <source>The objects of %1 cannot be read: %2.</source>
        <translation>%1 のオブジェクトを読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 has no branch &quot;%2&quot;. Choose another one.</source>
        <translation>%1 にブランチ「%2」はありません。別のブランチを選んでください。</translation>
    </message>
    <message>
        <source>%1 has no HEAD. See git symbolic-ref HEAD.</source>
        <translation>%1 に HEAD がありません。git symbolic-ref HEAD を確認してください。</translation>
    </message>
    <message>
        <source>HEAD is detached; its commit is scanned.</source>
        <translation>HEAD が切り離されています。そのコミットをスキャンします。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 はファイルではありません。</translation>
    </message>
    <message>
        <source>The file has %1 bytes; %2 is the limit.</source>
        <translation>ファイルは %1 バイトあります。上限は %2 です。</translation>
    </message>
    <message>
        <source>%1 is not a commit.</source>
        <translation>%1 はコミットではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a commit&apos;s name. Write 4 to 40 hexadecimal digits.</source>
        <translation>「%1」はコミットの名前ではありません。4 から 40 桁の 16 進数を入力してください。</translation>
    </message>
    <message>
        <source>Several commits begin with %1. Write more digits.</source>
        <translation>%1 で始まるコミットが複数あります。もっと多くの桁を入力してください。</translation>
    </message>
    <message>
        <source>%1 has no commit %2.</source>
        <translation>%1 にコミット %2 はありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a repository. Give https://host/owner/name, ssh://git@host/owner/name, git@host:owner/name, or a folder.</source>
        <translation>「%1」はリポジトリのアドレスではありません。https://host/owner/name、ssh://git@host/owner/name、git@host:owner/name、またはフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not accepted: %2</source>
        <translation>「%1」は受け付けられません: %2</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>フォルダー %1 はありません。</translation>
    </message>
    <message>
        <source>%1 is a file. Give the folder of a repository.</source>
        <translation>%1 はファイルです。リポジトリのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>http sends everything unencrypted. Use https.</source>
        <translation>http はすべてを暗号化せずに送ります。https を使ってください。</translation>
    </message>
    <message>
        <source>the git protocol is neither encrypted nor verified. Use https or ssh.</source>
        <translation>git プロトコルは暗号化も検証もされません。https または ssh を使ってください。</translation>
    </message>
    <message>
        <source>%1 names its objects by SHA-256, which cannot be read yet. Convert a copy: git clone it, git init NEW; git fast-export --all | git -C NEW fast-import, then add the folder NEW.</source>
        <translation>%1 はオブジェクト名に SHA-256 を使っており、まだ読み取れません。コピーを変換してください: git clone、git init NEW; git fast-export --all | git -C NEW fast-import、その後フォルダー NEW を追加。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Repositories</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Resources and events</source>
        <translation>リソースとイベント</translation>
    </message>
    <message>
        <source>Trends and export</source>
        <translation>トレンドとエクスポート</translation>
    </message>
    <message>
        <source>Window and keys</source>
        <translation>ウィンドウとキー</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>トラブルシューティング</translation>
    </message>
    <message>
        <source>The lifecycle of every Kubernetes manifest, from the history of your Git repositories.</source>
        <translation>Git リポジトリの履歴からたどる、すべての Kubernetes マニフェストのライフサイクル。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU General Public License バージョン 3 以降に基づく自由ソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用しているもの</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部品</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Running with Qt %1.</source>
        <translation>Qt %1 で動作しています。</translation>
    </message>
    <message>
        <source>About Kubestats</source>
        <translation>Kubestats について</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>章の本文</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>HostKeySheet</name>
    <message>
        <source>Trust %1?</source>
        <translation>%1 を信頼しますか?</translation>
    </message>
    <message>
        <source>%1 is on an ssh server that this machine does not know yet. Compare the fingerprint with the one that the server&apos;s owner publishes.</source>
        <translation>%1 は、このマシンがまだ知らない ssh サーバーにあります。フィンガープリントを、サーバーの所有者が公開しているものと比較してください。</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>この鍵を信頼する</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>%1 does not answer. Check the network, then try again.</source>
        <translation>%1 が応答しません。ネットワークを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 sends more than is accepted here.</source>
        <translation>%1 から届くデータが受け入れられる量を超えています。</translation>
    </message>
    <message>
        <source>No address is known for %1. Check its spelling and the network.</source>
        <translation>%1 のアドレスが見つかりません。綴りとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. If it is your own, name its authority&apos;s file in the settings.</source>
        <translation>%1 の証明書は信頼されていません。ご自身のものであれば、認証局のファイルを設定で指定してください。</translation>
    </message>
    <message>
        <source>%1 ended its answer too early. Try again.</source>
        <translation>%1 の応答が途中で終わりました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, then try again.</source>
        <translation>%1 に到達できません。ネットワークを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no https address.</source>
        <translation>「%1」は https のアドレスではありません。</translation>
    </message>
    <message>
        <source>The file of certificates %1 cannot be read. Check the settings.</source>
        <translation>証明書ファイル %1 を読み取れません。設定を確認してください。</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>No font is installed, so nothing could be read. Install the package fonts-dejavu-core.</source>
        <translation>フォントがインストールされていないため、何も読めません。パッケージ fonts-dejavu-core をインストールしてください。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Add a repository</source>
        <translation>リポジトリを追加</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>再スキャン</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Narrow or wide sidebar</source>
        <translation>サイドバーの幅を切り替え</translation>
    </message>
    <message>
        <source>List of shortcuts</source>
        <translation>ショートカット一覧</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>The store cannot be used</source>
        <translation>データベースを使用できません</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Copy a link to this view</source>
        <translation>この表示へのリンクをコピー</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>This link cannot be understood. Nothing was opened.</source>
        <translation>このリンクを解釈できません。何も開いていません。</translation>
    </message>
    <message>
        <source>There is no repository %1 here. Add it first.</source>
        <translation>リポジトリ %1 はここにありません。先に追加してください。</translation>
    </message>
    <message>
        <source>Link to this view copied</source>
        <translation>この表示へのリンクをコピーしました</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全体</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Scanned %1</source>
        <translation>%1 をスキャンしました</translation>
    </message>
    <message numerus="yes">
        <source>Scanned %n repositor(y/ies)</source>
        <translation>
            <numerusform>%n 個のリポジトリをスキャンしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s)</source>
        <translation>
            <numerusform>新しいイベント %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>新着なし</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 件失敗</translation>
    </message>
</context>
<context>
    <name>OverviewCards</name>
    <message>
        <source>Resources</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>By bots</source>
        <translation>ボットによる</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>読み取れないファイル</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Resurrected</source>
        <translation>復活</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>イベントの推移</translation>
    </message>
    <message>
        <source>Newest events</source>
        <translation>最新のイベント</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Most used charts</source>
        <translation>よく使われるチャート</translation>
    </message>
    <message>
        <source>releases now</source>
        <translation>現在のリリース数</translation>
    </message>
    <message>
        <source>Most used images</source>
        <translation>よく使われるイメージ</translation>
    </message>
    <message>
        <source>uses now</source>
        <translation>現在の使用数</translation>
    </message>
    <message>
        <source>Most active repositories</source>
        <translation>活発なリポジトリ</translation>
    </message>
    <message>
        <source>Most active namespaces</source>
        <translation>活発な Namespace</translation>
    </message>
    <message>
        <source>Most active authors</source>
        <translation>活発な作者</translation>
    </message>
</context>
<context>
    <name>OverviewFigures</name>
    <message>
        <source>same as before</source>
        <translation>前と同じ</translation>
    </message>
    <message>
        <source>none before</source>
        <translation>前は 0</translation>
    </message>
    <message>
        <source>▲ from %1</source>
        <translation>▲ %1 から</translation>
    </message>
    <message>
        <source>▼ from %1</source>
        <translation>▼ %1 から</translation>
    </message>
    <message>
        <source>▲ %1 % from %2</source>
        <translation>▲ %1 % (%2 から)</translation>
    </message>
    <message>
        <source>▼ %1 % from %2</source>
        <translation>▼ %1 % (%2 から)</translation>
    </message>
    <message>
        <source>as many as on %1</source>
        <translation>%1 時点と同数</translation>
    </message>
    <message>
        <source>▲ %1 since %2</source>
        <translation>▲ %1 (%2 以降)</translation>
    </message>
    <message>
        <source>▼ %1 since %2</source>
        <translation>▼ %1 (%2 以降)</translation>
    </message>
    <message>
        <source>%1 in the last 90 days</source>
        <translation>過去 90 日間に %1 件</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>イベント %1 件</translation>
    </message>
    <message>
        <source>▲ %1 points from %2 %</source>
        <translation>▲ %1 ポイント (%2 % から)</translation>
    </message>
    <message>
        <source>▼ %1 points from %2 %</source>
        <translation>▼ %1 ポイント (%2 % から)</translation>
    </message>
    <message>
        <source>▲ last readable state counts</source>
        <translation>▲ 最後に読み取れた状態を採用</translation>
    </message>
    <message>
        <source>of %1 files</source>
        <translation>全 %1 ファイル中</translation>
    </message>
    <message>
        <source>▲ %1 failed</source>
        <translation>▲ %1 件失敗</translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>失敗なし</translation>
    </message>
</context>
<context>
    <name>OverviewListCard</name>
    <message>
        <source>Reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Move the card to the left</source>
        <translation>カードを左へ移動</translation>
    </message>
    <message>
        <source>Move the card to the right</source>
        <translation>カードを右へ移動</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>イベントの推移</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>すべてのイベント</translation>
    </message>
    <message>
        <source>Reset cards</source>
        <translation>カードをリセット</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>左へ移動</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>右へ移動</translation>
    </message>
    <message>
        <source>Remove the card</source>
        <translation>カードを取り除く</translation>
    </message>
    <message>
        <source>“%1” is removed. The … menu brings it back.</source>
        <translation>「%1」を取り除きました。「…」メニューで元に戻せます。</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>Events cannot be counted</source>
        <translation>イベントを集計できません</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Counting events</source>
        <translation>イベントを集計しています</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>スキャン中</translation>
    </message>
    <message>
        <source>Events appear here while the history is read.</source>
        <translation>履歴を読み取る間、イベントがここに表示されます。</translation>
    </message>
    <message>
        <source>No events in this range</source>
        <translation>この期間にイベントはありません</translation>
    </message>
    <message>
        <source>Choose a longer range or another scope at the top.</source>
        <translation>上部でもっと長い期間か別の範囲を選んでください。</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>イベントなし</translation>
    </message>
    <message>
        <source>Nothing changed in this range.</source>
        <translation>この期間に変更はありません。</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>No manifest installs a chart.</source>
        <translation>チャートをインストールするマニフェストはありません。</translation>
    </message>
    <message>
        <source>No manifest names an image.</source>
        <translation>イメージを指定するマニフェストはありません。</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>チャート: %1</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>イメージ: %1</translation>
    </message>
</context>
<context>
    <name>OverviewRows</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>バージョンなし</translation>
    </message>
    <message numerus="yes">
        <source>%n more version(s)</source>
        <translation>
            <numerusform>ほか %n バージョン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repo(s)</source>
        <translation>
            <numerusform>リポジトリ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>%1 more, %2 events</source>
        <translation>ほか %1 件、イベント %2 件</translation>
    </message>
    <message numerus="yes">
        <source>%n more chart(s), %1 releases</source>
        <translation>
            <numerusform>ほかのチャート %n 個、リリース %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more image(s), %1 uses</source>
        <translation>
            <numerusform>ほかのイメージ %n 個、使用 %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more repositor(y/ies), %1 events</source>
        <translation>
            <numerusform>ほかのリポジトリ %n 個、イベント %1 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Repositories</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>トレンド</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>リソース</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search actions, repositories, kinds, namespaces and resources</source>
        <translation>アクション、リポジトリ、Kind、Namespace、リソースを検索</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>actions only</source>
        <translation>アクションのみ</translation>
    </message>
    <message>
        <source>nothing here deletes</source>
        <translation>ここから削除はできません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 個中 %1 個</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>「%1」というものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>イベント %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>kind, namespace</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>Range</name>
    <message>
        <source>7 d</source>
        <translation>7 日</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 日</translation>
    </message>
    <message>
        <source>90 d</source>
        <translation>90 日</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>指定…</translation>
    </message>
</context>
<context>
    <name>RemoveSheet</name>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を削除しますか?</translation>
    </message>
    <message>
        <source>Its %1 events leave the store.</source>
        <translation>%1 件のイベントがデータベースから削除されます。</translation>
    </message>
    <message>
        <source>The folder %1 is not touched.</source>
        <translation>フォルダー %1 には触れません。</translation>
    </message>
    <message>
        <source>The clone in the data folder is deleted; %1 is not touched.</source>
        <translation>データフォルダー内のクローンは削除されます。%1 には触れません。</translation>
    </message>
    <message>
        <source>Adding it again brings everything back from Git.</source>
        <translation>もう一度追加すれば、Git からすべて復元されます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>RepositoriesModel</name>
    <message>
        <source>local folder, opened in place</source>
        <translation>ローカルフォルダー (その場で開く)</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>until you resume it</source>
        <translation>再開するまで</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>its turn comes</source>
        <translation>順番を待っています</translation>
    </message>
    <message>
        <source>1 new event</source>
        <translation>新しいイベント 1 件</translation>
    </message>
    <message>
        <source>%1 new events</source>
        <translation>新しいイベント %1 件</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>新着なし</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>after the first scan</source>
        <translation>最初のスキャン後</translation>
    </message>
    <message>
        <source>%1 events in the last 12 months</source>
        <translation>過去 12 か月のイベント %1 件</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Events, 12 months</source>
        <translation>イベント (12 か月)</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>最終スキャン</translation>
    </message>
</context>
<context>
    <name>RepositoriesPage</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>スキャン中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>再スキャン</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Filter repositories</source>
        <translation>リポジトリを絞り込む</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Rescan all</source>
        <translation>すべて再スキャン</translation>
    </message>
    <message>
        <source>Add repository</source>
        <translation>リポジトリを追加</translation>
    </message>
    <message>
        <source>Rescan every repository that is not paused (Ctrl+R)</source>
        <translation>一時停止中でないすべてのリポジトリを再スキャン (Ctrl+R)</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Drop a folder or a URL anywhere to add it</source>
        <translation>フォルダーまたは URL をどこにでもドロップして追加できます</translation>
    </message>
    <message>
        <source>repositories</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>%1 of %2 repositories</source>
        <translation>%2 件中 %1 件のリポジトリ</translation>
    </message>
    <message>
        <source>%1 resources</source>
        <translation>リソース %1 件</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>イベント %1 件</translation>
    </message>
    <message>
        <source>%1 unreadable files</source>
        <translation>読み取れないファイル %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s)</source>
        <translation>
            <numerusform>非表示の列 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refused to show %2.</source>
        <translation>%1 は %2 の表示を拒否しました。</translation>
    </message>
    <message>
        <source>Add a token…</source>
        <translation>トークンを追加…</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 を削除しました</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
</context>
<context>
    <name>RepositoryFacts</name>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>スキャン中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>未スキャン</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>%1 commits</source>
        <translation>コミット %1 件</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n (person/people)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s)</source>
        <translation>
            <numerusform>ボット %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>1 commit</source>
        <translation>コミット 1 件</translation>
    </message>
</context>
<context>
    <name>RepositoryFigures</name>
    <message>
        <source>Resources</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>By bots</source>
        <translation>ボットによる</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>読み取れないファイル</translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation>%1 件が復活</translation>
    </message>
    <message>
        <source>of %1 files</source>
        <translation>全 %1 ファイル中</translation>
    </message>
    <message>
        <source>▲ last readable state counts</source>
        <translation>▲ 最後に読み取れた状態を採用</translation>
    </message>
    <message>
        <source>as many as on %1</source>
        <translation>%1 時点と同数</translation>
    </message>
    <message>
        <source>▲ %1 since %2</source>
        <translation>▲ %1 (%2 以降)</translation>
    </message>
    <message>
        <source>▼ %1 since %2</source>
        <translation>▼ %1 (%2 以降)</translation>
    </message>
    <message>
        <source>%1 in the last 90 days</source>
        <translation>過去 90 日間に %1 件</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>イベント %1 件</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取れません</translation>
    </message>
</context>
<context>
    <name>RepositoryLists</name>
    <message>
        <source>Resources</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>読み取れないファイル</translation>
    </message>
    <message>
        <source>%1 of %2 resources</source>
        <translation>%2 件中 %1 件のリソース</translation>
    </message>
    <message>
        <source>Only the first %1 are shown: filter to see others</source>
        <translation>最初の %1 件のみ表示しています。ほかを見るには絞り込んでください</translation>
    </message>
    <message>
        <source>Resources cannot be read</source>
        <translation>リソースを読み取れません</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>一覧を読み取れません</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Reading resources</source>
        <translation>リソースを読み取っています</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>一覧を読み取っています</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>「%1」に一致するものはありません</translation>
    </message>
    <message>
        <source>0 of %1.</source>
        <translation>%1 件中 0 件。</translation>
    </message>
    <message>
        <source>No resources</source>
        <translation>リソースなし</translation>
    </message>
    <message>
        <source>No manifest on this branch declares one, or it is not scanned yet.</source>
        <translation>このブランチのマニフェストに宣言がないか、まだスキャンされていません。</translation>
    </message>
    <message>
        <source>Every file was read</source>
        <translation>すべてのファイルを読み取りました</translation>
    </message>
    <message>
        <source>%1 of %2 unreadable files</source>
        <translation>読み取れないファイル %2 件中 %1 件</translation>
    </message>
    <message>
        <source>%1 of %2 remarks</source>
        <translation>注意 %2 件中 %1 件</translation>
    </message>
    <message>
        <source>Files that cannot be read would be listed here with the line and the reason.</source>
        <translation>読み取れないファイルが、行と理由とともにここに表示されます。</translation>
    </message>
    <message>
        <source>No remarks</source>
        <translation>注意はありません</translation>
    </message>
    <message>
        <source>Files that deserve a look would be listed here.</source>
        <translation>確認が必要なファイルがここに表示されます。</translation>
    </message>
</context>
<context>
    <name>RepositoryPage</name>
    <message>
        <source>Rescan</source>
        <translation>再スキャン</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>読み取れないファイル</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 をコピーしました</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Resume scanning</source>
        <translation>スキャンを再開</translation>
    </message>
    <message>
        <source>Pause scanning</source>
        <translation>スキャンを一時停止</translation>
    </message>
    <message>
        <source>Copy the folder&apos;s path</source>
        <translation>フォルダーのパスをコピー</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Name, branch, paths…</source>
        <translation>名前、ブランチ、パス…</translation>
    </message>
    <message>
        <source>Remove from the list…</source>
        <translation>一覧から削除…</translation>
    </message>
    <message>
        <source>Events %1</source>
        <translation>イベント %1</translation>
    </message>
    <message>
        <source>Resources %1</source>
        <translation>リソース %1</translation>
    </message>
    <message>
        <source>Unreadable files %1</source>
        <translation>読み取れないファイル %1</translation>
    </message>
    <message>
        <source>last scan %1, %2 new events</source>
        <translation>最終スキャン %1、新しいイベント %2 件</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Remarks %1</source>
        <translation>注意 %1</translation>
    </message>
    <message>
        <source>Events cannot be counted</source>
        <translation>イベントを集計できません</translation>
    </message>
</context>
<context>
    <name>ResourceDetails</name>
    <message>
        <source>Copy the YAML</source>
        <translation>YAML をコピー</translation>
    </message>
    <message>
        <source>Open this commit&apos;s file on the web</source>
        <translation>このコミットのファイルを Web で開く</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>経歴</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>The resource cannot be read</source>
        <translation>リソースを読み取れません</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>もうありません</translation>
    </message>
    <message>
        <source>The resource left the scope after the list was read.</source>
        <translation>一覧を読み取った後に、このリソースは範囲から外れました。</translation>
    </message>
    <message>
        <source>%1 in namespace %2</source>
        <translation>%1 (Namespace %2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind and namespace, repository</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The biography cannot be read</source>
        <translation>経歴を読み取れません</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>すべて (%1)</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>イベントはまだありません</translation>
    </message>
    <message>
        <source>It is present since before %1, where the history that was scanned begins.</source>
        <translation>スキャンした履歴が始まる %1 より前から存在します。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) since %1</source>
        <translation>
            <numerusform>%1 以降のイベント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be shown</source>
        <translation>ファイルを表示できません</translation>
    </message>
    <message>
        <source>The file is %1, too large to be shown here. Open it on the web, or with git show.</source>
        <translation>ファイルは %1 あり、ここで表示するには大きすぎます。Web または git show で開いてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · as it was before it was deleted</source>
        <translation>%1 · 削除される前の内容</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1 · %2 changed by this event</source>
        <translation>%1 · このイベントで %2 行変更</translation>
    </message>
</context>
<context>
    <name>ResourceGroupsModel</name>
    <message>
        <source>(no namespace)</source>
        <translation>(Namespace なし)</translation>
    </message>
    <message numerus="yes">
        <source>%n repositor(y/ies)</source>
        <translation>
            <numerusform>リポジトリ %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>名前 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, group, open</source>
        <translation>%1、グループ、展開</translation>
    </message>
    <message>
        <source>%1, group, closed</source>
        <translation>%1、グループ、折りたたみ</translation>
    </message>
    <message numerus="yes">
        <source>%n namespace(s)</source>
        <translation>
            <numerusform>Namespace %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: its file cannot be read now</source>
        <translation>%1: ファイルを現在読み取れません</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more name(s)</source>
        <translation>
            <numerusform>あと %n 個の名前を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind, name</source>
        <translation>Kind、名前</translation>
    </message>
    <message>
        <source>Namespace, name</source>
        <translation>Namespace、名前</translation>
    </message>
    <message>
        <source>Repository, name</source>
        <translation>リポジトリ、名前</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更日</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>API group</source>
        <translation>API グループ</translation>
    </message>
</context>
<context>
    <name>ResourceModel</name>
    <message>
        <source>deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>unreadable now</source>
        <translation>現在読み取り不可</translation>
    </message>
    <message>
        <source>in Git</source>
        <translation>Git にあり</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>変更前 %1</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更日</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
</context>
<context>
    <name>ResourcesBar</name>
    <message>
        <source>(none)</source>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only deleted ones</source>
        <translation>削除済みのみ</translation>
    </message>
    <message>
        <source>With deleted ones</source>
        <translation>削除済みを含む</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Filter resources by name, kind, namespace or path</source>
        <translation>名前、Kind、Namespace、パスでリソースを絞り込む</translation>
    </message>
    <message>
        <source>Name, kind, namespace or path</source>
        <translation>名前、Kind、Namespace、パス</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>グループ化の基準</translation>
    </message>
    <message>
        <source>Group: kind, name</source>
        <translation>グループ: Kind、名前</translation>
    </message>
    <message>
        <source>Group: namespace, name</source>
        <translation>グループ: Namespace、名前</translation>
    </message>
    <message>
        <source>Group: repository, name</source>
        <translation>グループ: リポジトリ、名前</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>フィルターを追加</translation>
    </message>
    <message>
        <source>In Git</source>
        <translation>Git 内</translation>
    </message>
</context>
<context>
    <name>ResourcesPage</name>
    <message>
        <source>Resources</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 をコピーしました</translation>
    </message>
    <message>
        <source>Resources cannot be read</source>
        <translation>リソースを読み取れません</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Reading resources</source>
        <translation>リソースを読み取っています</translation>
    </message>
    <message>
        <source>No resource matches</source>
        <translation>一致するリソースはありません</translation>
    </message>
    <message>
        <source>None in this scope has what the filter asks for.</source>
        <translation>この範囲にはフィルターの条件を満たすものがありません。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>No resources yet</source>
        <translation>リソースはまだありません</translation>
    </message>
    <message>
        <source>Add a repository, or open the sample to look around.</source>
        <translation>リポジトリを追加するか、サンプルを開いてお試しください。</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>サンプルを開く</translation>
    </message>
    <message>
        <source>No resources</source>
        <translation>リソースなし</translation>
    </message>
    <message>
        <source>No manifest in this scope declares one, or it is not scanned yet.</source>
        <translation>この範囲のマニフェストに宣言がないか、まだスキャンされていません。</translation>
    </message>
    <message>
        <source>%1 names of %2 kinds · %3 objects</source>
        <translation>%2 種類の Kind に %1 個の名前 · オブジェクト %3 個</translation>
    </message>
    <message>
        <source>%1 names in %2 namespaces · %3 objects</source>
        <translation>%2 個の Namespace に %1 個の名前 · オブジェクト %3 個</translation>
    </message>
    <message>
        <source>%1 names in %2 repositories · %3 objects</source>
        <translation>%2 個のリポジトリに %1 個の名前 · オブジェクト %3 個</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s)</source>
        <translation>
            <numerusform>非表示の列 %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveViewSheet</name>
    <message>
        <source>Save this view</source>
        <translation>この表示を保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Filter, columns, sorting and time range are kept under this name.</source>
        <translation>フィルター、列、並べ替え、期間をこの名前で保存します。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>The saved views in %1 cannot be read: %2. Mend the file, or remove it to begin anew.</source>
        <translation>%1 に保存した表示を読み取れません: %2。ファイルを修正するか、削除して作り直してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check the folder and the free space.</source>
        <translation>%1 に書き込めません: %2。フォルダーと空き容量を確認してください。</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>This repository has no commit yet.</source>
        <translation>このリポジトリにはまだコミットがありません。</translation>
    </message>
    <message>
        <source>A shallow clone: what was there before %1 has no history. Complete it: git -C %2 fetch --unshallow</source>
        <translation>浅いクローンです。%1 より前の履歴がありません。補完してください: git -C %2 fetch --unshallow</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>No token for %1 is kept in the keyring.</source>
        <translation>%1 のトークンはキーリングに保存されていません。</translation>
    </message>
    <message>
        <source>The keyring was not opened. Unlock it, then try again.</source>
        <translation>キーリングが開かれませんでした。ロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No keyring can be used here. A token is known until the program ends, or comes from the environment.</source>
        <translation>ここではキーリングを使えません。トークンはプログラムの終了まで保持されるか、環境変数から読み取られます。</translation>
    </message>
    <message>
        <source>The keyring does not answer. Unlock it, then try again.</source>
        <translation>キーリングが応答しません。ロックを解除して、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>The chart&apos;s data cannot be used: &quot;%1&quot; must be %2.</source>
        <translation>グラフのデータを使用できません: 「%1」は%2でなければなりません。</translation>
    </message>
    <message>
        <source>a list of rising times in UTC seconds</source>
        <translation>UTC 秒の昇順の時刻リスト</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>one number from 0 (or null) for each start</source>
        <translation>各開始時刻に対する 0 以上の数値 (または null)</translation>
    </message>
    <message>
        <source>a time after the last start</source>
        <translation>最後の開始時刻より後の時刻</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1: &quot;%2&quot; does not fit %3. Write %4.</source>
        <translation>%1: 「%2」は %3 に使えません。%4 と指定してください。</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>0 以上の整数</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>ウィンドウの配色</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>プログラムの言語</translation>
    </message>
    <message>
        <source>Sidebar with words or with icons only</source>
        <translation>サイドバーの表示 (文字付き、またはアイコンのみ)</translation>
    </message>
    <message>
        <source>Rescan every repository at start</source>
        <translation>起動時にすべてのリポジトリを再スキャン</translation>
    </message>
    <message>
        <source>Schedule of new repositories</source>
        <translation>新しいリポジトリのスケジュール</translation>
    </message>
    <message>
        <source>Cores for a scan; 0: all</source>
        <translation>スキャンに使うコア数 (0: すべて)</translation>
    </message>
    <message>
        <source>More names of bots, separated by commas</source>
        <translation>追加のボット名 (カンマ区切り)</translation>
    </message>
    <message>
        <source>Minutes a clone or fetch may take</source>
        <translation>クローンまたは取得にかけられる時間 (分)</translation>
    </message>
    <message>
        <source>Megabytes a clone or fetch may use</source>
        <translation>クローンまたは取得に使えるメモリ (MB)</translation>
    </message>
    <message>
        <source>File with certificates to trust besides the system&apos;s</source>
        <translation>システムのもの以外に信頼する証明書のファイル</translation>
    </message>
    <message>
        <source>Folder of the store and the clones; empty: the data folder</source>
        <translation>データベースとクローンのフォルダー (空: データフォルダー)</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 を読み取れません。権限を確認してください。</translation>
    </message>
    <message>
        <source>%1 is not a settings file. Mend or remove it.</source>
        <translation>%1 は設定ファイルではありません。修正するか削除してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder and the free space.</source>
        <translation>%1 に書き込めません。フォルダーと空き容量を確認してください。</translation>
    </message>
    <message>
        <source>Contrast of the colours</source>
        <translation>配色のコントラスト</translation>
    </message>
    <message>
        <source>Notifications of finished and failed jobs while the window is not in front</source>
        <translation>ウィンドウが前面にないときに、完了または失敗したジョブを通知</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>System follows the desktop</source>
        <translation>「システム」はデスクトップの設定に従います</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに従う</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Takes effect at the next start</source>
        <translation>次回の起動時に反映されます</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>自動調整</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>1 時間ごと</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>1 日ごと</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>要求時のみ</translation>
    </message>
    <message>
        <source>Schedule of new repositories</source>
        <translation>新しいリポジトリのスケジュール</translation>
    </message>
    <message>
        <source>Adaptive: hourly to daily, by activity</source>
        <translation>自動調整: 活動に応じて 1 時間ごとから 1 日ごと</translation>
    </message>
    <message>
        <source>Rescan at start</source>
        <translation>起動時に再スキャン</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>すべて (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 個中 %1 個</translation>
    </message>
    <message>
        <source>Cores for a scan</source>
        <translation>スキャンに使うコア数</translation>
    </message>
    <message>
        <source>release-robot, ci</source>
        <translation>release-robot, ci</translation>
    </message>
    <message>
        <source>More names of bots</source>
        <translation>追加のボット名</translation>
    </message>
    <message>
        <source>Renovate, Dependabot and their like are known. No rescan is needed</source>
        <translation>Renovate や Dependabot などは登録済みです。再スキャンは不要です</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>Room it takes</source>
        <translation>使用容量</translation>
    </message>
    <message>
        <source>Compact gives back what removed repositories left</source>
        <translation>圧縮すると、削除したリポジトリが残した領域を解放します</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The store takes %1.</source>
        <translation>データベースの使用量は %1 です。</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>High: black or white grounds, strong lines</source>
        <translation>高: 黒または白の背景、くっきりした線</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Of finished and failed jobs while another window is in front. Takes effect at the next start</source>
        <translation>別のウィンドウが前面にあるときの、完了または失敗したジョブの通知。次回の起動時に反映されます</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Kubestats %1</source>
        <translation>Kubestats %1</translation>
    </message>
    <message>
        <source>User&apos;s guide</source>
        <translation>ユーザーガイド</translation>
    </message>
    <message>
        <source>Also by F1</source>
        <translation>F1 でも開けます</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読む</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <source>What the program is made with</source>
        <translation>このプログラムに使われているもの</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Another start of the program sent something that cannot be understood.</source>
        <translation>別に起動されたプログラムから、解釈できない内容が送られました。</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>A batch of the scan contradicts itself and was not saved. Scan the repository again; if it persists, report it.</source>
        <translation>スキャン結果の一部に矛盾があり、保存されませんでした。リポジトリをもう一度スキャンしてください。続く場合は報告してください。</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written. What was saved before is intact; free some space and try again.</source>
        <translation>ディスクがいっぱいで、%1 に書き込めませんでした。それまでに保存した内容は無事です。空き容量を確保して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The database %1 is damaged. Set it aside and scan again: everything in it can be rebuilt from Git.</source>
        <translation>データベース %1 が破損しています。退避して、もう一度スキャンしてください。内容はすべて Git から再構築できます。</translation>
    </message>
    <message>
        <source>The database %1 is in use by another program. Close it and try again.</source>
        <translation>データベース %1 は別のプログラムが使用中です。それを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened. Check that its folder exists and that you may write there.</source>
        <translation>データベース %1 を開けません。フォルダーが存在し、書き込めることを確認してください。</translation>
    </message>
    <message>
        <source>The database %1 may not be written. Check the permissions of the file and its folder.</source>
        <translation>データベース %1 に書き込めません。ファイルとフォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>The database %1 could not be read or written. Check the disk and try again.</source>
        <translation>データベース %1 の読み書きに失敗しました。ディスクを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The database %1 refused a request. Start the program again; if it persists, report it.</source>
        <translation>データベース %1 が要求を拒否しました。プログラムを起動し直してください。続く場合は報告してください。</translation>
    </message>
    <message>
        <source>This repository is in the list already, as %1.</source>
        <translation>このリポジトリはすでに %1 として一覧にあります。</translation>
    </message>
    <message>
        <source>This repository is no longer in the list.</source>
        <translation>このリポジトリはもう一覧にありません。</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer version of Kubestats. Use that version, or choose another data folder. Nothing was changed.</source>
        <translation>データベース %1 は新しいバージョンの Kubestats で書かれています。そのバージョンを使うか、別のデータフォルダーを選んでください。何も変更していません。</translation>
    </message>
    <message>
        <source>The database %1 is not ready yet. Start Kubestats once so that it can make or update it.</source>
        <translation>データベース %1 の準備がまだできていません。Kubestats を一度起動して、作成または更新してください。</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Resurrected</source>
        <translation>復活</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n 年前</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>pattern: day, short month, time</comment>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>pattern: short weekday, day, short month, year, time</comment>
        <translation>yyyy年M月d日 (ddd) HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>pattern: day, short month, year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>TokenSheet</name>
    <message>
        <source>Sign in to %1</source>
        <translation>%1 にサインイン</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Access token that may read the repository</source>
        <translation>リポジトリを読み取れるアクセストークン</translation>
    </message>
    <message>
        <source>It is kept in the desktop&apos;s keyring and is never shown again. Without a keyring it lives until you quit.</source>
        <translation>デスクトップのキーリングに保存され、再び表示されることはありません。キーリングがない場合は終了するまで保持されます。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>There is no token. Paste one.</source>
        <translation>トークンがありません。貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source>Resources in Git</source>
        <translation>Git 内のリソース</translation>
    </message>
    <message>
        <source>Events a day</source>
        <translation>1 日あたりのイベント</translation>
    </message>
    <message>
        <source>Events a week</source>
        <translation>1 週あたりのイベント</translation>
    </message>
    <message>
        <source>Events a month</source>
        <translation>1 か月あたりのイベント</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 resource(s) at the end</source>
        <translation>
            <numerusform>期末のリソース %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>イベント %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>絞り込み中</translation>
    </message>
    <message>
        <source>%1, by type</source>
        <comment>Events a week</comment>
        <translation>%1 (タイプ別)</translation>
    </message>
    <message>
        <source>%1, by kind</source>
        <comment>Events a week</comment>
        <translation>%1 (Kind 別)</translation>
    </message>
    <message>
        <source>%1, by namespace</source>
        <comment>Events a week</comment>
        <translation>%1 (Namespace 別)</translation>
    </message>
    <message>
        <source>%1, by repository</source>
        <comment>Events a week</comment>
        <translation>%1 (リポジトリ別)</translation>
    </message>
    <message>
        <source>%1, by author</source>
        <comment>Events a week</comment>
        <translation>%1 (作者別)</translation>
    </message>
    <message>
        <source>%1, by people and bots</source>
        <comment>Events a week</comment>
        <translation>%1 (人とボット別)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>4,717 events, +26 % from the year before</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>scanned %1</source>
        <translation>%1 にスキャン</translation>
    </message>
    <message>
        <source>days in UTC</source>
        <translation>日付は UTC</translation>
    </message>
    <message numerus="yes">
        <source>Source: Git history of %n repositor(y/ies), first-parent commits</source>
        <translation>
            <numerusform>出典: %n 個のリポジトリの Git 履歴、first-parent コミット</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, scanned %2</source>
        <comment>source, time</comment>
        <translation>%1、%2 にスキャン</translation>
    </message>
    <message>
        <source>%1 %2 is not included: it has not been scanned yet.</source>
        <comment>sentence, repository</comment>
        <translation>%1 %2 は含まれていません。まだスキャンされていません。</translation>
    </message>
    <message>
        <source>%1 Not included, since not scanned yet: %2.</source>
        <comment>sentence, repositories</comment>
        <translation>%1 未スキャンのため含まれていません: %2。</translation>
    </message>
    <message>
        <source>All repositories</source>
        <translation>すべてのリポジトリ</translation>
    </message>
    <message numerus="yes">
        <source>%n repositor(y/ies)</source>
        <translation>
            <numerusform>リポジトリ %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>One repository</source>
        <translation>1 つのリポジトリ</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>What is shown</source>
        <translation>表示する内容</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>分割の基準</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>People and bots</source>
        <translation>人とボット</translation>
    </message>
    <message>
        <source>Length of a column</source>
        <translation>棒の長さ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>before: Events</comment>
        <translation>表示</translation>
    </message>
    <message>
        <source>by</source>
        <comment>before: Type</comment>
        <translation>分類</translation>
    </message>
    <message>
        <source>per</source>
        <comment>before: Week</comment>
        <translation>単位</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>絞り込み中</translation>
    </message>
    <message>
        <source>Back to the range before</source>
        <translation>前の期間に戻る</translation>
    </message>
    <message>
        <source>Forward to the next range</source>
        <translation>次の期間に進む</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation>グラフの数値</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>集計するものがまだありません</translation>
    </message>
    <message>
        <source>Trends appear with the first scan of a repository.</source>
        <translation>リポジトリを最初にスキャンするとトレンドが表示されます。</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>サンプルを開く</translation>
    </message>
    <message>
        <source>Counting events</source>
        <translation>イベントを集計しています</translation>
    </message>
    <message>
        <source>The events could not be counted</source>
        <translation>イベントを集計できませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>All since %1</source>
        <translation>%1 以降すべて</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>イベント %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No events</source>
        <translation>イベントなし</translation>
    </message>
    <message>
        <source>No event matches the filter.</source>
        <translation>フィルターに一致するイベントはありません。</translation>
    </message>
    <message>
        <source>No event was found in these repositories.</source>
        <translation>これらのリポジトリにイベントは見つかりませんでした。</translation>
    </message>
    <message>
        <source>No events in this time</source>
        <translation>この期間にイベントはありません</translation>
    </message>
    <message>
        <source>Nothing changed from %1.</source>
        <translation>%1 に変更はありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Chart copied</source>
        <translation>グラフをコピーしました</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 resource(s) at the end</source>
        <comment>52 weeks, 326 resources at the end</comment>
        <translation>
            <numerusform>%1、期末のリソース %2 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>52 weeks, 4 bands, 4,717 events</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%n band(s)</source>
        <translation>
            <numerusform>帯 %n 本</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>トレンド</translation>
    </message>
    <message>
        <source>Chart, small charts or table</source>
        <translation>グラフ、小さなグラフ、または表</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>A small chart for each, all on the same scale</source>
        <translation>それぞれに小さなグラフ、すべて同じ目盛り</translation>
    </message>
</context>
<context>
    <name>TrendsTable</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>増減</translation>
    </message>
</context>
<context>
    <name>WarningModel</name>
    <message>
        <source>Helm templates, %1</source>
        <translation>Helm テンプレート、%1</translation>
    </message>
    <message>
        <source>Broken YAML</source>
        <translation>不正な YAML</translation>
    </message>
    <message>
        <source>Broken YAML: %1</source>
        <translation>不正な YAML: %1</translation>
    </message>
    <message>
        <source>Too large to be read</source>
        <translation>大きすぎて読み取れません</translation>
    </message>
    <message>
        <source>Nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>Not UTF-8 text</source>
        <translation>UTF-8 テキストではありません</translation>
    </message>
    <message>
        <source>Missing in the repository</source>
        <translation>リポジトリにありません</translation>
    </message>
    <message>
        <source>Took more than 2 s to read</source>
        <translation>読み取りに 2 秒以上かかりました</translation>
    </message>
    <message>
        <source>Too many documents in one file</source>
        <translation>1 つのファイルにドキュメントが多すぎます</translation>
    </message>
    <message>
        <source>The same resource twice in this file: %1</source>
        <translation>このファイルに同じリソースが 2 つあります: %1</translation>
    </message>
    <message>
        <source>A key stands twice: %1</source>
        <translation>キーが重複しています: %1</translation>
    </message>
    <message>
        <source>A resource without a name</source>
        <translation>名前のないリソース</translation>
    </message>
    <message>
        <source>A template, not YAML yet</source>
        <translation>テンプレートであり、まだ YAML ではありません</translation>
    </message>
    <message>
        <source>A Git LFS pointer, not the file itself</source>
        <translation>Git LFS ポインターであり、ファイル本体ではありません</translation>
    </message>
    <message>
        <source>Nothing to do: they are no manifests before Helm has rendered them.</source>
        <translation>対応は不要です。Helm がレンダリングするまではマニフェストではありません。</translation>
    </message>
    <message>
        <source>Mend the line; until then the last readable state counts.</source>
        <translation>この行を修正してください。それまでは最後に読み取れた状態が使われます。</translation>
    </message>
    <message>
        <source>Split the file (limit: 16 MiB a file, 4 MiB a document) or exclude its path.</source>
        <translation>ファイルを分割する (上限: 1 ファイル 16 MiB、1 ドキュメント 4 MiB) か、パスを除外してください。</translation>
    </message>
    <message>
        <source>Flatten it (limit: 100 levels) or exclude its path.</source>
        <translation>入れ子を浅くする (上限: 100 階層) か、パスを除外してください。</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>Fetch the whole history: git fetch --unshallow, or clone without --filter.</source>
        <translation>履歴全体を取得してください: git fetch --unshallow、または --filter なしでクローン。</translation>
    </message>
    <message>
        <source>Split the file or exclude its path.</source>
        <translation>ファイルを分割するか、パスを除外してください。</translation>
    </message>
    <message>
        <source>Split the file (limit: 1,000 documents).</source>
        <translation>ファイルを分割してください (上限: 1,000 ドキュメント)。</translation>
    </message>
    <message>
        <source>Remove one of them: which one a cluster keeps is a matter of order.</source>
        <translation>どちらかを削除してください。クラスターにどちらが残るかは順序しだいです。</translation>
    </message>
    <message>
        <source>Remove one of them: the last one counts.</source>
        <translation>どちらかを削除してください。最後のものが有効です。</translation>
    </message>
    <message>
        <source>Give it metadata.name or generateName.</source>
        <translation>metadata.name または generateName を付けてください。</translation>
    </message>
    <message>
        <source>Exclude its path, or commit what it renders to.</source>
        <translation>パスを除外するか、レンダリング結果をコミットしてください。</translation>
    </message>
    <message>
        <source>Keep manifests out of Git LFS.</source>
        <translation>マニフェストは Git LFS に入れないでください。</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Last commit</source>
        <translation>最終コミット</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>%1 cannot be written: %2. Check the folder and the free space.</source>
        <translation>%1 に書き込めません: %2。フォルダーと空き容量を確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Add the repositories again.</source>
        <translation>%1 を読み取れません。リポジトリをもう一度追加してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder and the free space.</source>
        <translation>%1 に書き込めません。フォルダーと空き容量を確認してください。</translation>
    </message>
    <message>
        <source>%1 is being scanned by another process (%2, number %3). Wait until it has ended.</source>
        <translation>%1 は別のプロセス (%2、番号 %3) がスキャン中です。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>The store %1 is damaged and cannot be moved aside. Move it away by hand and start again.</source>
        <translation>データベース %1 が破損しており、退避できません。手動で移動してから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>%1 could not be removed wholly. Remove it by hand.</source>
        <translation>%1 を完全には削除できませんでした。手動で削除してください。</translation>
    </message>
    <message>
        <source>The sample repository is not installed. Install Kubestats again.</source>
        <translation>サンプルリポジトリがインストールされていません。Kubestats を再インストールしてください。</translation>
    </message>
    <message>
        <source>The token file %1 cannot be read: %2.</source>
        <translation>トークンファイル %1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>The store was damaged. It was moved to %1 and is being rebuilt from Git.</source>
        <translation>データベースが破損していました。%1 に移動し、Git から再構築しています。</translation>
    </message>
    <message>
        <source>The event is no longer in the store.</source>
        <translation>このイベントはもうデータベースにありません。</translation>
    </message>
    <message>
        <source>The event&apos;s repository is no longer in the store.</source>
        <translation>このイベントのリポジトリはもうデータベースにありません。</translation>
    </message>
</context>
<context>
    <name>charts::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>%1, chart</source>
        <translation>%1、グラフ</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Filter: show these events</source>
        <translation>絞り込み: これらのイベントを表示</translation>
    </message>
</context>
<context>
    <name>charts::EventsChart</name>
    <message>
        <source>Events a day</source>
        <translation>1 日あたりのイベント</translation>
    </message>
    <message>
        <source>Events a week</source>
        <translation>1 週あたりのイベント</translation>
    </message>
    <message>
        <source>Events a month</source>
        <translation>1 か月あたりのイベント</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of events, range</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>range, what is still running</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>charts::OverviewStrip</name>
    <message>
        <source>Range shown, of the whole history</source>
        <translation>全履歴のうち表示中の期間</translation>
    </message>
</context>
<context>
    <name>charts::SmallMultiples</name>
    <message>
        <source>Small charts</source>
        <translation>小さなグラフ</translation>
    </message>
    <message>
        <source>%1, small charts</source>
        <translation>%1、小さなグラフ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>scale to %1</source>
        <translation>目盛り %1 まで</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a band, its figure</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>widgets::ChipRow</name>
    <message numerus="yes">
        <source>%n more filter(s)</source>
        <translation>
            <numerusform>ほか %n 個のフィルター</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::CommitStepper</name>
    <message>
        <source>Previous event (Left)</source>
        <translation>前のイベント (←)</translation>
    </message>
    <message>
        <source>Next event (Right)</source>
        <translation>次のイベント (→)</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>%1 · event %2 of %3</source>
        <translation>%1 · イベント %2 / %3</translation>
    </message>
</context>
<context>
    <name>widgets::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>ファイルの内容</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n 行追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n 行削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>次の変更</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>前の変更</translation>
    </message>
    <message>
        <source>Show unchanged lines</source>
        <translation>変更のない行を表示</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>変更のない %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>Close blocks</source>
        <translation>ブロックを閉じる</translation>
    </message>
    <message>
        <source>Show every line</source>
        <translation>すべての行を表示</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of %1</source>
        <translation>
            <numerusform>%1 の %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 changed</source>
        <comment>9 lines of status, 4 changed</comment>
        <translation>%1、%2 行変更</translation>
    </message>
</context>
<context>
    <name>widgets::Drawer</name>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
</context>
<context>
    <name>widgets::EventTrack</name>
    <message>
        <source>Event shown</source>
        <translation>表示中のイベント</translation>
    </message>
</context>
<context>
    <name>widgets::FindBar</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>このテキスト内を検索</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 個中 %1 個</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>widgets::IconInput</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>widgets::JobBar</name>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>受信中</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>インデックス作成中</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>スキャン中</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>commit %1</source>
        <translation>コミット %1</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>オブジェクト %1 個</translation>
    </message>
    <message>
        <source>commit %1 of %2</source>
        <translation>コミット %1 / %2</translation>
    </message>
    <message>
        <source>object %1 of %2</source>
        <translation>オブジェクト %1 / %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>このジョブをキャンセル</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>実行中のジョブはありません</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 件実行中</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 件待機中</translation>
    </message>
    <message>
        <source>No repositories</source>
        <translation>リポジトリなし</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 件失敗</translation>
    </message>
    <message>
        <source>last scan %1</source>
        <translation>最終スキャン %1</translation>
    </message>
    <message>
        <source>Show what failed in Activity</source>
        <translation>失敗したものをアクティビティに表示</translation>
    </message>
</context>
<context>
    <name>widgets::PageHeader</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>戻る (Alt+←)</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>All repositories</source>
        <translation>すべてのリポジトリ</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search everything (%1)</source>
        <translation>すべてを検索 (%1)</translation>
    </message>
</context>
<context>
    <name>widgets::Sidebar</name>
    <message>
        <source>Collapse</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>展開</translation>
    </message>
</context>
<context>
    <name>widgets::StatePane</name>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものはありません</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>「%1」に一致するものはありません</translation>
    </message>
    <message>
        <source>0 of %1 %2 match.</source>
        <translation>%1 件の%2のうち一致は 0 件です。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
</context>
<context>
    <name>widgets::TableView</name>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
    </message>
</context>
<context>
    <name>widgets::Toast</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
</TS>
