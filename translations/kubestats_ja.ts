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
    <message numerus="yes">
        <source>%1 adaptive</source>
        <translation>
            <numerusform>自動調整 %1</numerusform>
        </translation>
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
    <message>
        <source>%1 and %2 stay readable.</source>
        <comment>12 resources and 34 events</comment>
        <translation>%1 と %2 は引き続き読めます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 resource(s)</source>
        <translation>
            <numerusform>リソース %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>イベント %1 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityLine</name>
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
    <name>ActivityList</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
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
        <source>Reading jobs</source>
        <translation>ジョブを読み込み中</translation>
    </message>
    <message>
        <source>Jobs: %1</source>
        <comment>Jobs: Failed</comment>
        <translation>ジョブ: %1</translation>
    </message>
    <message>
        <source>Done jobs are cleared</source>
        <translation>完了したジョブを消しました</translation>
    </message>
    <message numerus="yes">
        <source>0 of %1 job(s) match.</source>
        <translation>
            <numerusform>%1 件のジョブのうち一致は 0 件です。</numerusform>
        </translation>
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
    <message>
        <source>Not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>許可されていません</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>到達できません</translation>
    </message>
    <message>
        <source>Asked too often</source>
        <translation>問い合わせが多すぎます</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>ApprovalNotes</name>
    <message>
        <source>%1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>What to know before approving</source>
        <translation>承認の前に知っておくこと</translation>
    </message>
    <message>
        <source>This preview is incomplete</source>
        <translation>このプレビューは不完全です</translation>
    </message>
    <message>
        <source>Nobody can say what would be destroyed, so nothing can be approved.</source>
        <translation>何が失われるか分からないため、何も承認できません。</translation>
    </message>
    <message>
        <source>The server refuses this deletion</source>
        <translation>サーバーがこの削除を拒否しています</translation>
    </message>
    <message>
        <source>said by the server</source>
        <translation>サーバーからのメッセージ</translation>
    </message>
    <message>
        <source>1 object waits for a finalizer</source>
        <translation>オブジェクト 1 個がファイナライザーを待っています</translation>
    </message>
    <message>
        <source>%1 objects wait for finalizers</source>
        <translation>オブジェクト %1 個がファイナライザーを待っています</translation>
    </message>
    <message>
        <source>Removed by their programs: %1</source>
        <translation>それぞれのプログラムが外します: %1</translation>
    </message>
    <message>
        <source>Addresses from outside are given up</source>
        <translation>外部公開アドレスが解放されます</translation>
    </message>
    <message>
        <source>Something outside owns objects in it and may make them again</source>
        <translation>中のオブジェクトに外部の所有元があり、作り直される可能性があります</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Backup first</source>
        <translation>先にバックアップ</translation>
    </message>
    <message>
        <source>The object, with Secret values</source>
        <translation>オブジェクト (Secret の値を含む)</translation>
    </message>
    <message>
        <source>All %1 objects, with Secret values</source>
        <translation>すべてのオブジェクト %1 個 (Secret の値を含む)</translation>
    </message>
    <message>
        <source>The object, without Secret values</source>
        <translation>オブジェクト (Secret の値を除く)</translation>
    </message>
    <message>
        <source>All %1 objects, without Secret values</source>
        <translation>すべてのオブジェクト %1 個 (Secret の値を除く)</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>バックアップなし</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>Nothing is saved: nothing of these namespaces can be brought back from here.</source>
        <translation>何も保存されません。これらの Namespace のものはここから何も元に戻せません。</translation>
    </message>
</context>
<context>
    <name>ApprovalSheet</name>
    <message>
        <source>Delete namespace %1</source>
        <translation>Namespace %1 を削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n namespace(s)</source>
        <translation>
            <numerusform>%n 個の Namespace を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>What would be destroyed</source>
        <translation>失われるもの</translation>
    </message>
    <message>
        <source>cluster name</source>
        <translation>クラスター名</translation>
    </message>
    <message>
        <source>Type the cluster name %1 to approve</source>
        <translation>承認するには、クラスター名 %1 を入力してください</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Preview again</source>
        <translation>再プレビュー</translation>
    </message>
    <message>
        <source>Reading everything it holds</source>
        <translation>内容をすべて読み取っています</translation>
    </message>
    <message>
        <source>Every kind is listed, and the server is asked for a dry run. Nothing is deleted.</source>
        <translation>すべての Kind を一覧し、サーバーにドライランを依頼しています。何も削除しません。</translation>
    </message>
    <message>
        <source>The preview could not be read</source>
        <translation>プレビューを読み取れませんでした</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>少なくとも %1</translation>
    </message>
    <message>
        <source>1 object goes with them.</source>
        <translation>オブジェクト 1 個も一緒に削除されます。</translation>
    </message>
    <message>
        <source>%1 objects go with them.</source>
        <translation>%1 個のオブジェクトも一緒に削除されます。</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>中には何もありません。</translation>
    </message>
    <message>
        <source>1 object goes with it.</source>
        <translation>オブジェクト 1 個も一緒に削除されます。</translation>
    </message>
    <message>
        <source>The data of 1 volume is lost for ever.</source>
        <translation>ボリューム 1 個のデータが永久に失われます。</translation>
    </message>
    <message>
        <source>The data of %1 volumes is lost for ever.</source>
        <translation>ボリューム %1 個のデータが永久に失われます。</translation>
    </message>
    <message>
        <source>This preview has expired.</source>
        <translation>このプレビューは期限が切れました。</translation>
    </message>
    <message>
        <source>%1 is gone meanwhile.</source>
        <translation>%1 はその間になくなりました。</translation>
    </message>
    <message>
        <source>%1 has changed since this preview.</source>
        <translation>%1 がこのプレビューの後に変わりました。</translation>
    </message>
    <message>
        <source>The preview is not read yet.</source>
        <translation>プレビューの読み取りがまだ終わっていません。</translation>
    </message>
    <message>
        <source>%1 does not answer now.</source>
        <translation>%1 は現在応答していません。</translation>
    </message>
    <message>
        <source>The ledger cannot be used. %1</source>
        <translation>台帳を使用できません。%1</translation>
    </message>
    <message>
        <source>Nothing is deleted before you approve it.</source>
        <translation>承認するまで、何も削除しません。</translation>
    </message>
    <message>
        <source>The server&apos;s dry run was refused</source>
        <translation>サーバーでのドライランが拒否されました</translation>
    </message>
    <message>
        <source>Server dry run passed at %1</source>
        <translation>サーバーでのドライランに成功 (%1)</translation>
    </message>
    <message>
        <source>%1 server dry runs passed at %2</source>
        <translation>サーバーでのドライラン %1 件に成功 (%2)</translation>
    </message>
    <message>
        <source>This preview expires in %1</source>
        <translation>このプレビューの期限まであと %1</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>期限まであと %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source># It cannot be read. %1</source>
        <translation># 読み取れません。%1</translation>
    </message>
    <message>
        <source>Nothing was deleted. %1</source>
        <translation>何も削除していません。%1</translation>
    </message>
    <message>
        <source>The name of the cluster is missing</source>
        <translation>クラスター名が未入力です</translation>
    </message>
    <message>
        <source>1 more object changes all the time (events, leases, endpoints of Services with a selector) and is not listed.</source>
        <translation>ほかに 1 個のオブジェクトが常に変わるため（イベント、リース、セレクターを持つ Service のエンドポイント）、一覧にありません。</translation>
    </message>
    <message>
        <source>%1 more objects change all the time (events, leases, endpoints of Services with a selector) and are not listed.</source>
        <translation>ほかに %1 個のオブジェクトが常に変わるため（イベント、リース、セレクターを持つ Service のエンドポイント）、一覧にありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 objects of %2 kind(s) go with it.</source>
        <translation>
            <numerusform>%1 個のオブジェクト (Kind は %2 種類) も一緒に削除されます。</numerusform>
        </translation>
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
    <name>ChartActions</name>
    <message numerus="yes">
        <source>%1, %2 resource(s) at the end</source>
        <comment>52 weeks, 326 resources at the end</comment>
        <translation>
            <numerusform>%1、最後に %2 個のリソース</numerusform>
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
            <numerusform>%n 本の帯</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>イベント %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Copy the figures as CSV</source>
        <translation>数値を CSV としてコピー</translation>
    </message>
    <message>
        <source>Export the chart…</source>
        <translation>グラフをエクスポート…</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>グラフを表示</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>数値を表で表示</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Chart copied</source>
        <translation>グラフをコピーしました</translation>
    </message>
    <message>
        <source>Figures copied</source>
        <translation>数値をコピーしました</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 を保存しました</translation>
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
    <message>
        <source>scale to %1</source>
        <translation>目盛りは %1 まで</translation>
    </message>
    <message>
        <source>forecast, %1 %: from %2 to %3</source>
        <comment>share of what comes that lies between two figures</comment>
        <translation>予測、%1 %: %2 から %3</translation>
    </message>
    <message>
        <source>forecast, %1 %: from – to</source>
        <comment>what pairs of figures in a table are</comment>
        <translation>予測、%1 %: 下限 – 上限</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>lowest and highest figure</comment>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>band and value, what may come</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 Dashed for %2: %3.</source>
        <comment>sentence, range, what may come at its end</comment>
        <translation>%1 破線は %2: %3。</translation>
    </message>
    <message>
        <source>(no version)</source>
        <translation>（バージョンなし）</translation>
    </message>
</context>
<context>
    <name>ClusterText</name>
    <message>
        <source>Matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Not opted in</source>
        <translation>オプトインなし</translation>
    </message>
    <message>
        <source>Too young</source>
        <translation>期間未満</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>保護対象</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Terminating</source>
        <translation>Terminating</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>判定不能</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>does not answer now</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>asks to run a program</source>
        <translation>プログラムの実行を要求</translation>
    </message>
    <message>
        <source>401: does not know you</source>
        <translation>401: 認証されていません</translation>
    </message>
    <message>
        <source>403: you may not list</source>
        <translation>403: 一覧の権限なし</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>到達不可</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時間内に応答なし</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>unlocked for less than a minute</source>
        <translation>ロック解除中、残り 1 分未満</translation>
    </message>
    <message>
        <source>unlocked for %1 min</source>
        <translation>ロック解除中、残り %1 分</translation>
    </message>
    <message>
        <source>may list</source>
        <translation>一覧可</translation>
    </message>
    <message>
        <source>may not list</source>
        <translation>一覧不可</translation>
    </message>
    <message>
        <source>may delete</source>
        <translation>削除可</translation>
    </message>
    <message>
        <source>%1 gave no reason.</source>
        <translation>%1 は理由を示しませんでした。</translation>
    </message>
    <message>
        <source>%1 does not know you</source>
        <translation>%1 で認証されていません</translation>
    </message>
    <message>
        <source>401: %1 Nothing is shown, because nothing is known; these are not 0 namespaces.</source>
        <translation>401: %1 内容が分からないため、何も表示していません。Namespace が 0 個という意味ではありません。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>You may not list namespaces here</source>
        <translation>ここで Namespace を一覧する権限がありません</translation>
    </message>
    <message>
        <source>Cannot reach %1</source>
        <translation>%1 に到達できません</translation>
    </message>
    <message>
        <source>%1 Is the VPN up?</source>
        <translation>%1 VPN は接続されていますか?</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 が時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>%1 limits requests</source>
        <translation>%1 がリクエストを制限しています</translation>
    </message>
    <message>
        <source>The list of %1 is not whole</source>
        <translation>%1 の一覧が完全ではありません</translation>
    </message>
    <message>
        <source>%1 A part of a list is not shown as all of it.</source>
        <translation>%1 一部だけの一覧を、全体として表示することはしません。</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 を使用できません</translation>
    </message>
    <message>
        <source>The cluster cannot list all its kinds</source>
        <translation>クラスターがすべての Kind を一覧できません</translation>
    </message>
    <message>
        <source>An API that is served by something in the cluster does not answer, so nobody knows what the namespace still holds.</source>
        <translation>クラスター内で提供されている API が応答しないため、Namespace に何が残っているか分かりません。</translation>
    </message>
    <message>
        <source>Find the API that is not available, and repair it or delete its APIService. The cluster goes on by itself.</source>
        <translation>利用できない API を見つけて修復するか、その APIService を削除してください。クラスターは自動的に処理を続けます。</translation>
    </message>
    <message>
        <source>The cluster serves a kind under a name that it cannot read</source>
        <translation>クラスターが提供する Kind の名前を、クラスター自体が読み取れません</translation>
    </message>
    <message>
        <source>Until that is mended, its objects cannot be deleted.</source>
        <translation>修正されるまで、その Kind のオブジェクトは削除できません。</translation>
    </message>
    <message>
        <source>Find the API with that name, and repair it or delete its APIService.</source>
        <translation>その名前の API を見つけて修復するか、その APIService を削除してください。</translation>
    </message>
    <message>
        <source>Some objects could not be deleted</source>
        <translation>一部のオブジェクトを削除できませんでした</translation>
    </message>
    <message>
        <source>The cluster tried, and was refused or failed.</source>
        <translation>クラスターが削除を試みましたが、拒否されたか失敗しました。</translation>
    </message>
    <message>
        <source>The message names them. Often a webhook refuses or does not answer: repair it. The cluster tries again by itself.</source>
        <translation>対象はメッセージに示されています。多くの場合、Webhook が拒否しているか応答していません。Webhook を修復してください。クラスターは自動的に再試行します。</translation>
    </message>
    <message>
        <source>Objects are still there</source>
        <translation>オブジェクトがまだ残っています</translation>
    </message>
    <message>
        <source>The cluster is deleting them, or waits until they end.</source>
        <translation>クラスターが削除しているか、終了を待っています。</translation>
    </message>
    <message>
        <source>Wait a little. If their number does not fall, look for finalizers and for Pods that do not end.</source>
        <translation>しばらくお待ちください。数が減らない場合は、ファイナライザーと終了しない Pod を確認してください。</translation>
    </message>
    <message>
        <source>A finalizer holds this namespace</source>
        <translation>ファイナライザーがこの Namespace を保持しています</translation>
    </message>
    <message>
        <source>Objects wait until the program that set their finalizer has cleaned up.</source>
        <translation>オブジェクトは、ファイナライザーを設定したプログラムが後処理を終えるまで待機します。</translation>
    </message>
    <message>
        <source>Start that program again; it removes the finalizer itself. Or let it wait: Kubestats keeps watching and never removes a finalizer for you.</source>
        <translation>そのプログラムを起動し直してください。ファイナライザーはプログラムが外します。そのまま待つこともできます。Kubestats は監視を続け、ファイナライザーを代わりに外すことはありません。</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 に接続していません。</translation>
    </message>
    <message>
        <source>%1 does not answer now.</source>
        <translation>%1 は現在応答していません。</translation>
    </message>
    <message>
        <source>%1 is easily taken for %2. Look twice.</source>
        <translation>%1 は %2 と間違えやすい名前です。よく確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check the folder and the free space.</source>
        <translation>%1 に書き込めません: %2。フォルダーと空き容量を確認してください。</translation>
    </message>
    <message>
        <source>Export namespaces</source>
        <translation>Namespace をエクスポート</translation>
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
        <source>Nothing was exported. %1</source>
        <translation>何もエクスポートされませんでした。%1</translation>
    </message>
    <message numerus="yes">
        <source>The last list, %n namespace(s), is of %1.</source>
        <translation>
            <numerusform>最後の一覧（%n 個の Namespace）は %1 のものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>403: %1 You can name the ones that you may read, or ask for this right.</source>
        <translation>403: %1 読み取れるものを名前で指定するか、この権限を求めてください。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再度サインイン</translation>
    </message>
    <message>
        <source>Name namespaces…</source>
        <translation>Namespace を指定…</translation>
    </message>
    <message>
        <source>Copy the right</source>
        <translation>権限をコピー</translation>
    </message>
    <message>
        <source>Show the last list</source>
        <translation>最後の一覧を表示</translation>
    </message>
    <message>
        <source>403: not yours</source>
        <translation>403: 権限なし</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>存在しません</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未読み取り</translation>
    </message>
    <message>
        <source>This is the last list of %1. Nothing can be deleted from it.</source>
        <translation>これは %1 の最後の一覧です。ここからは何も削除できません。</translation>
    </message>
    <message>
        <source>Who may not list namespaces cannot delete here: the limits of the policy need their number.</source>
        <translation>Namespace を一覧できない場合、ここでは削除できません。ポリシーの上限にはその数が必要です。</translation>
    </message>
    <message>
        <source>may not delete all</source>
        <translation>すべては削除できません</translation>
    </message>
    <message numerus="yes">
        <source>%1 namespace(s) written to %2</source>
        <translation>
            <numerusform>%1 個の Namespace を %2 に書き込みました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n namespace(s)</source>
        <translation>
            <numerusform>%n 個の Namespace を削除しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n namespace(s)</source>
        <translation>
            <numerusform>%n 個の Namespace を削除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 namespace(s) deleted</source>
        <translation>
            <numerusform>Namespace %2 個中 %1 個を削除しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clusters</name>
    <message>
        <source>The program or its arguments changed since they were shown. Look again.</source>
        <translation>プログラムまたはその引数が、表示した時点から変わっています。もう一度確認してください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>The context %1 is not open. Choose it and try again.</source>
        <translation>コンテキスト %1 は開かれていません。選択して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This cluster is protected. Type its name, %1, as it is written.</source>
        <translation>このクラスターは保護されています。名前 %1 を表記どおりに入力してください。</translation>
    </message>
    <message>
        <source>The context %1 is read-only. Unlock it to restore into it.</source>
        <translation>コンテキスト %1 は読み取り専用です。ここに復元するには、ロックを解除してください。</translation>
    </message>
    <message>
        <source>The kubeconfig has no context %1 any more. Choose another one.</source>
        <translation>kubeconfig にコンテキスト %1 はもうありません。別のコンテキストを選んでください。</translation>
    </message>
    <message>
        <source>The policy %1 cannot be written: %2.</source>
        <translation>ポリシー %1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>The policy %1 cannot be read: %2.</source>
        <translation>ポリシー %1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check the permissions of its folder and the free space.</source>
        <translation>%1 に書き込めません: %2。フォルダーの権限と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Remove it.</source>
        <translation>%1 を読み取れません。削除してください。</translation>
    </message>
    <message>
        <source>“%1” is no name of a namespace: small letters, digits and hyphens make one, at most 63.</source>
        <translation>“%1”は Namespace の名前ではありません。小文字、数字、ハイフンで 63 文字までです。</translation>
    </message>
    <message>
        <source>The kubeconfig changed meanwhile: the context %1 has another server, user, credential or proxy.</source>
        <translation>その間に kubeconfig が変わりました。コンテキスト %1 のサーバー、ユーザー、認証情報、またはプロキシが異なります。</translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) that (was/were) open (was/were) looked up; the ledger says what came of them.</source>
        <translation>
            <numerusform>未完了だった削除 %n 件を確認しました。結果は台帳にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits until the deletion on %1 has ended.</source>
        <translation>%1 での削除が終わるのを待っています。</translation>
    </message>
    <message>
        <source>Stopped before its turn. Nothing was sent.</source>
        <translation>順番が来る前に停止しました。何も送信していません。</translation>
    </message>
    <message>
        <source>The context %1 leads to another cluster by now, to it as somebody else, or in another way. Look at what the page Namespaces shows of it, and try again.</source>
        <translation>コンテキスト %1 は現在、別のクラスターを指しているか、別のユーザーまたは別の経路で接続します。「Namespace」ページの表示を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 was not unlocked: it leads to %2 by now, and not to %3.</source>
        <translation>%1 のロックは解除していません。現在は %3 ではなく %2 を指しています。</translation>
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
    <message>
        <source>Adaptive: every 15 minutes to daily, by activity</source>
        <translation>自動調整: 活動に応じて 15 分ごとから 1 日ごと</translation>
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
    <message>
        <source>%1 is paused</source>
        <translation>%1 を一時停止しました</translation>
    </message>
    <message>
        <source>%1 is no longer paused</source>
        <translation>%1 の一時停止を解除しました</translation>
    </message>
    <message>
        <source>The settings of %1 are changed</source>
        <translation>%1 の設定を変更しました</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 の名前は %2 になりました</translation>
    </message>
    <message>
        <source>Another repository is called %1 already. Choose another name.</source>
        <translation>%1 という名前のリポジトリがすでにあります。別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>ContextPicker</name>
    <message>
        <source>PROTECTED</source>
        <translation>保護中</translation>
    </message>
    <message>
        <source>No context</source>
        <translation>コンテキストなし</translation>
    </message>
    <message>
        <source>Choose a context</source>
        <translation>コンテキストを選択</translation>
    </message>
    <message>
        <source>Context: %1</source>
        <translation>コンテキスト: %1</translation>
    </message>
    <message>
        <source>Mark %1 as protected</source>
        <translation>%1 を保護対象にする</translation>
    </message>
</context>
<context>
    <name>CredentialsList</name>
    <message numerus="yes">
        <source>Token, for %n repositor(y/ies)</source>
        <translation>
            <numerusform>トークン、%n 個のリポジトリ用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Token from the environment, for %n repositor(y/ies)</source>
        <translation>
            <numerusform>環境変数のトークン、%n 個のリポジトリ用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SSH key or agent, for %n repositor(y/ies)</source>
        <translation>
            <numerusform>SSH 鍵またはエージェント、%n 個のリポジトリ用</numerusform>
        </translation>
    </message>
    <message>
        <source>Add credential…</source>
        <translation>認証情報を追加…</translation>
    </message>
    <message>
        <source>Values are never shown again.</source>
        <translation>値が再び表示されることはありません。</translation>
    </message>
    <message>
        <source>refused %1</source>
        <translation>%1 に拒否</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>%1 に使用</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change the token for %1</source>
        <translation>%1 のトークンを変更</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Forget the token for %1</source>
        <translation>%1 のトークンを破棄</translation>
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
    <message>
        <source>There is no kubeconfig: %1. Name one by --kubeconfig or KUBECONFIG.</source>
        <translation>kubeconfig がありません: %1。--kubeconfig または KUBECONFIG で指定してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>An interrupted run could not be looked after: %1</source>
        <translation>中断された実行を確認できませんでした: %1</translation>
    </message>
    <message>
        <source>Ledger entry %1, %2: %3</source>
        <translation>台帳エントリ %1、%2: %3</translation>
    </message>
    <message>
        <source>The kubeconfig has no context.</source>
        <translation>kubeconfig にコンテキストがありません。</translation>
    </message>
    <message>
        <source>No context is called &quot;%1&quot;. &quot;kubestatsctl contexts list&quot; shows them.</source>
        <translation>「%1」というコンテキストはありません。「kubestatsctl contexts list」で一覧を表示できます。</translation>
    </message>
    <message>
        <source>%1 is unlocked until %2.</source>
        <translation>%1 は %2 までロックが解除されています。</translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation>%1 は読み取り専用です。</translation>
    </message>
    <message>
        <source>%1 is protected: deletions need --confirm %2.</source>
        <translation>%1 は保護されています。削除には --confirm %2 が必要です。</translation>
    </message>
    <message>
        <source>--for &quot;%1&quot; is not a time up to %2. Write 15m or 2h.</source>
        <translation>--for: 「%1」は %2 以内の時間ではありません。15m や 2h のように指定してください。</translation>
    </message>
    <message>
        <source>%1 is protected. Add --confirm %2.</source>
        <translation>%1 は保護されています。--confirm %2 を付けてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state.</source>
        <translation>「%1」という状態はありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time.</source>
        <translation>「%1」は時刻ではありません。</translation>
    </message>
    <message>
        <source>The chain of the ledger %1 breaks at entry %2: somebody changed or removed what was written.</source>
        <translation>台帳 %1 の連鎖がエントリ %2 で途切れています。記録された内容が何者かに変更または削除されています。</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is no time. Write 30s, 10m or 24h.</source>
        <translation>%1: 「%2」は時間ではありません。30s、10m、24h のように指定してください。</translation>
    </message>
    <message>
        <source>The plan was made at %1 and is older than %2. Make a new one. Nothing was deleted.</source>
        <translation>プランは %1 に作成され、%2 以上経っています。作成し直してください。何も削除していません。</translation>
    </message>
    <message>
        <source>The plan does not have %1. Nothing was deleted.</source>
        <translation>プランに %1 がありません。何も削除していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n namespace(s) of the cluster %1 will be deleted:</source>
        <translation>
            <numerusform>クラスター %1 の Namespace %n 個を削除します:</numerusform>
        </translation>
    </message>
    <message>
        <source>Type &quot;yes&quot; to delete them:</source>
        <translation>削除するには「yes」と入力してください:</translation>
    </message>
    <message>
        <source>The context %1 is read-only. Unlock it first: kubestatsctl contexts unlock %1</source>
        <translation>コンテキスト %1 は読み取り専用です。先にロックを解除してください: kubestatsctl contexts unlock %1</translation>
    </message>
    <message>
        <source>The context %1 is protected. Add --confirm %2. Nothing was deleted.</source>
        <translation>コンテキスト %1 は保護されています。--confirm %2 を付けてください。何も削除していません。</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>何も削除していません。</translation>
    </message>
    <message>
        <source>Nothing is deleted without --yes. Look at the plan, and add it.</source>
        <translation>--yes がなければ何も削除しません。プランを確認してから付けてください。</translation>
    </message>
    <message>
        <source>The plan lets no namespace go. Nothing was deleted.</source>
        <translation>プランに削除できる Namespace がありません。何も削除していません。</translation>
    </message>
    <message>
        <source>The ledger does not have this restore: %1</source>
        <translation>この復元を台帳に記録できませんでした: %1</translation>
    </message>
    <message>
        <source>%1: %2 created, %3 there already, %4 left to their owners, %5 failed.</source>
        <translation>%1: 作成 %2、既存 %3、所有元に委任 %4、失敗 %5。</translation>
    </message>
    <message>
        <source>--json goes to standard output, so the plan has to go to a file: add --out.</source>
        <translation>--json は標準出力に書き込むため、プランはファイルに書き込む必要があります。--out を付けてください。</translation>
    </message>
    <message>
        <source>%1 is not in the plan: %2</source>
        <translation>%1 はプランに含まれていません: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n namespace(s) may go. Nothing was deleted.</source>
        <translation>
            <numerusform>%n 個の Namespace を削除できます。何も削除していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan %1 does not have %2.</source>
        <translation>プラン %1 に %2 がありません。</translation>
    </message>
    <message>
        <source>This is another cluster than the one the plan was made for.</source>
        <translation>このクラスターは、プランの作成対象とは別のクラスターです。</translation>
    </message>
    <message>
        <source>Nothing has changed since the plan was made.</source>
        <translation>プランの作成後、何も変わっていません。</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the cluster differ by %1. Ages are by the cluster&apos;s.</source>
        <translation>このマシンとクラスターの時計が %1 ずれています。経過期間はクラスターの時計で計算します。</translation>
    </message>
    <message>
        <source>Not every object could be counted: %1</source>
        <translation>一部のオブジェクトを集計できませんでした: %1</translation>
    </message>
    <message>
        <source>Name the ones you may read: kubestatsctl namespaces list NAME...</source>
        <translation>読み取れるものを指定してください: kubestatsctl namespaces list NAME...</translation>
    </message>
    <message>
        <source>%1 asks for this program to get the credentials of the user %2:</source>
        <translation>%1 は、ユーザー %2 の認証情報を得るためにこのプログラムを求めています:</translation>
    </message>
    <message>
        <source>It was allowed before, but the program, its arguments or its variables have changed since.</source>
        <translation>以前に許可されましたが、その後プログラム、引数、または変数が変わりました。</translation>
    </message>
    <message>
        <source>If you trust it as it is shown, allow it once: --allow-exec %1</source>
        <translation>表示どおりに信頼する場合は、一度だけ許可してください: --allow-exec %1</translation>
    </message>
    <message>
        <source>The kubeconfig changed meanwhile: the context %1 has another server, user, credential or proxy.</source>
        <translation>その間に kubeconfig が変わりました。コンテキスト %1 のサーバー、ユーザー、認証情報、またはプロキシが異なります。</translation>
    </message>
    <message>
        <source>Which context? Name it; none is meant by itself here.</source>
        <translation>どのコンテキストですか? 名前を指定してください。ここでは既定はありません。</translation>
    </message>
    <message>
        <source>%1 about %2 MB</source>
        <translation>%1 約 %2 MB</translation>
    </message>
    <message>
        <source>no repository yet</source>
        <translation>リポジトリはまだありません</translation>
    </message>
    <message>
        <source>Entry %1 is about the context %2.</source>
        <translation>記録 %1 はコンテキスト %2 に関するものです。</translation>
    </message>
    <message>
        <source>The plan was made at %1, which is still to come for the cluster. Make a new one. Nothing was deleted.</source>
        <translation>プランは %1 に作られましたが、クラスターではまだ先の時刻です。新しいプランを作ってください。何も削除されていません。</translation>
    </message>
    <message>
        <source>The namespace is not there any more.</source>
        <translation>Namespace はもうありません。</translation>
    </message>
    <message>
        <source>The policy of the plan no longer lets it go: %1</source>
        <translation>プランのポリシーではもう許可されません: %1</translation>
    </message>
    <message>
        <source>Which namespace? Name it, or a plan by --diff.</source>
        <translation>どの Namespace ですか? 名前か、--diff でプランを指定してください。</translation>
    </message>
    <message>
        <source>%1: its events (%2) leave the store; the folder %3 stays.</source>
        <translation>%1: イベント (%2) はデータベースから消えます。フォルダー %3 は残ります。</translation>
    </message>
    <message>
        <source>%1: its events (%2) leave the store and its clone is deleted; %3 stays.</source>
        <translation>%1: イベント (%2) はデータベースから消え、クローンは削除されます。%3 は残ります。</translation>
    </message>
    <message>
        <source>Type &quot;yes&quot; to remove it:</source>
        <translation>削除するには「yes」と入力してください:</translation>
    </message>
    <message>
        <source>Nothing was removed. Add --yes to remove it.</source>
        <translation>何も削除されていません。削除するには --yes を付けてください。</translation>
    </message>
    <message>
        <source>%1 is in none of its files in commit %2: it did not exist, or they could not be read.</source>
        <translation>コミット %2 では、%1 はどのファイルにもありません。存在しなかったか、ファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The next scan follows it.</source>
        <translation>次のスキャンから反映されます。</translation>
    </message>
    <message>
        <source>%1. &quot;repo remove&quot; and &quot;repo compact&quot; give room back.</source>
        <translation>%1。「repo remove」と「repo compact」で容量が空きます。</translation>
    </message>
    <message>
        <source>%1 took %2 MB and takes %3 MB now.</source>
        <translation>%1 は %2 MB でしたが、今は %3 MB です。</translation>
    </message>
    <message>
        <source>The backup is of the cluster %1, and the context %2 leads to another one, %3. Name the context by --context if it is to go there. Nothing was created.</source>
        <translation>バックアップはクラスター %1 のもので、コンテキスト %2 は別のクラスター %3 を指しています。そこへ復元する場合は --context でコンテキストを指定してください。何も作成していません。</translation>
    </message>
    <message>
        <source>The backup is of the cluster %1. It is restored into another one: %2.</source>
        <translation>バックアップはクラスター %1 のものです。別のクラスター %2 に復元します。</translation>
    </message>
    <message>
        <source>%1 has no context &quot;%2&quot;.</source>
        <translation>%1 にコンテキスト「%2」はありません。</translation>
    </message>
    <message>
        <source>%1 has no context.</source>
        <translation>%1 にコンテキストはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed while it was saved: the backup holds %n object(s), and not all of them belong to the same moment. Save it once more.</source>
        <translation>
            <numerusform>%1 は保存中に変わりました。バックアップには %n 個のオブジェクトがありますが、すべてが同じ時点のものではありません。もう一度保存してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been measured yet: each scan does, and the last one of a day is kept.</source>
        <translation>まだ何も測定していません。スキャンのたびに測定し、各日の最後のものを残します。</translation>
    </message>
    <message>
        <source>Versions of %1 in use</source>
        <translation>使用中の %1 のバージョン</translation>
    </message>
    <message>
        <source>Charts in use</source>
        <translation>使用中のチャート</translation>
    </message>
    <message>
        <source>Images in use</source>
        <translation>使用中のイメージ</translation>
    </message>
    <message>
        <source>API versions in use</source>
        <translation>使用中の API バージョン</translation>
    </message>
    <message>
        <source>--of goes with --measure charts, images or api-versions.</source>
        <translation>--of は --measure charts、images、api-versions とともに使います。</translation>
    </message>
    <message>
        <source>--measure %1 counts whole repositories: of the filters it takes --repository, --since and --until.</source>
        <translation>--measure %1 はリポジトリ全体を集計します。使えるフィルターは --repository、--since、--until です。</translation>
    </message>
    <message>
        <source>Not counted, since an earlier version scanned it and did not keep what resources used: %1. Scan again to count it.</source>
        <translation>集計していません: 以前のバージョンがスキャンし、リソースが使っていたものを保存していません: %1。集計するには、もう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>repository: 12 commits, 34 events</comment>
        <translation>%1: %2、%3。</translation>
    </message>
    <message numerus="yes">
        <source>%1 commit(s)</source>
        <translation>
            <numerusform>コミット %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>イベント %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new commit(s)</source>
        <translation>
            <numerusform>新しいコミット %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new event(s)</source>
        <translation>
            <numerusform>新しいイベント %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>--of: %1 was never in use. It is a whole name as manifests write it: upper and lower case count.</source>
        <translation>--of: %1 は使用されたことがありません。マニフェストに書かれたとおりの完全な名前を指定します。大文字と小文字は区別されます。</translation>
    </message>
    <message>
        <source>%1; not counted: %2</source>
        <comment>scope and range, repositories</comment>
        <translation>%1、未集計: %2</translation>
    </message>
    <message>
        <source>--since %1 is not before --until %2: there is no time between them.</source>
        <translation>--since %1 は --until %2 より前ではありません。その間に時間がありません。</translation>
    </message>
    <message>
        <source>%1 leads to the same cluster as %3, which is protected. Add --confirm %2.</source>
        <translation>%1 は、保護されている %3 と同じクラスターを指しています。--confirm %2 を付けてください。</translation>
    </message>
    <message>
        <source>%1 did not say which cluster it is. Until it does, contexts that lead there by another address are not protected.</source>
        <translation>%1 は、どのクラスターであるかを答えませんでした。答えるまで、別のアドレスで同じ場所を指すコンテキストは保護されません。</translation>
    </message>
    <message>
        <source>The context %1 leads to the same cluster as %3, which is protected. Add --confirm %2. Nothing was deleted.</source>
        <translation>コンテキスト %1 は、保護されている %3 と同じクラスターを指しています。--confirm %2 を付けてください。何も削除していません。</translation>
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
    <name>EventsCard</name>
    <message>
        <source>Table, picture and figures of the chart</source>
        <translation>グラフの表・画像・数値</translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation>グラフの数値</translation>
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
    <message>
        <source>Find in the diff or the text</source>
        <translation>差分または本文を検索</translation>
    </message>
    <message>
        <source>Open on the web</source>
        <translation>ウェブで開く</translation>
    </message>
</context>
<context>
    <name>EventsExport</name>
    <message>
        <source>Export events</source>
        <translation>イベントをエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %1 of %2 event(s) written.</source>
        <translation>
            <numerusform>エクスポート中: %2 件中 %1 件のイベントを書き込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) written to %2</source>
        <translation>
            <numerusform>%1 件のイベントを %2 に書き込みました</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are still being sorted. Export them in a moment.</source>
        <translation>行はまだ並べ替え中です。少し待ってからエクスポートしてください。</translation>
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
        <source>%n more change(s) (is/are) in the diff only</source>
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
    <message>
        <source>Time: %1</source>
        <translation>時刻: %1</translation>
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
    <message>
        <source>Show in Trends</source>
        <translation>トレンドで表示</translation>
    </message>
    <message>
        <source>Export these rows…</source>
        <translation>これらの行をエクスポート…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターを解除</translation>
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
        <source>The filter is cleared</source>
        <translation>フィルターを解除しました</translation>
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
        <source>No events here</source>
        <translation>ここにはイベントがありません</translation>
    </message>
    <message>
        <source>Nothing changed in this scope and range, or it is not scanned yet.</source>
        <translation>この範囲と期間に変更はないか、まだスキャンされていません。</translation>
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
    <message numerus="yes">
        <source>%1 of %2 event(s)</source>
        <translation>
            <numerusform>%2 件中 %1 件のイベント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 of %1 event(s) match.</source>
        <translation>
            <numerusform>%1 件のイベントのうち一致は 0 件です。</numerusform>
        </translation>
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
    <name>Exec</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>%1 did not end within %2 seconds. Does it wait for a login? Run it in a terminal.</source>
        <translation>%1 が %2 秒以内に終了しませんでした。ログインを待っている可能性があります。ターミナルで実行してください。</translation>
    </message>
    <message>
        <source>%1 prints more than credentials.</source>
        <translation>%1 が認証情報以外のものも出力しています。</translation>
    </message>
    <message>
        <source>The program %1, which the kubeconfig names for the login, is not found.</source>
        <translation>kubeconfig がログイン用に指定しているプログラム %1 が見つかりません。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The program %1 cannot be read, so that nobody could tell whether it is still the same.</source>
        <translation>プログラム %1 を読み取れないため、以前と同じものか確かめられません。</translation>
    </message>
    <message>
        <source>%1 printed no credentials that can be used: %2. Run it in a terminal to see.</source>
        <translation>%1 は使用できる認証情報を出力しませんでした: %2。ターミナルで実行して確認してください。</translation>
    </message>
    <message>
        <source>this is no JSON</source>
        <translation>JSON ではありません</translation>
    </message>
    <message>
        <source>an ExecCredential of %1 is expected</source>
        <translation>%1 の ExecCredential でなければなりません</translation>
    </message>
    <message>
        <source>a certificate without its key, or a key without its certificate</source>
        <translation>証明書に鍵がないか、鍵に証明書がありません</translation>
    </message>
    <message>
        <source>there is neither a token nor a certificate</source>
        <translation>トークンも証明書もありません</translation>
    </message>
    <message>
        <source>its expirationTimestamp is no time</source>
        <translation>expirationTimestamp が時刻ではありません</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; logs in without a program.</source>
        <translation>ユーザー「%1」のログインにプログラムは使われません。</translation>
    </message>
    <message>
        <source>%1 needs a terminal (interactiveMode: Always), and there is none here.</source>
        <translation>%1 にはターミナルが必要ですが (interactiveMode: Always)、ここにはありません。</translation>
    </message>
    <message>
        <source>The kubeconfig wants %1 to be run for the login of &quot;%2&quot;. It runs once you have allowed it.</source>
        <translation>kubeconfig は「%2」のログインに %1 の実行を求めています。許可すると実行されます。</translation>
    </message>
    <message>
        <source>%1 ended with status %2. It says: %3</source>
        <translation>%1 がステータス %2 で終了しました。メッセージ: %3</translation>
    </message>
</context>
<context>
    <name>ExecSheet</name>
    <message>
        <source>Run a program for %1?</source>
        <translation>%1 のためにプログラムを実行しますか?</translation>
    </message>
    <message>
        <source>The kubeconfig file %1 asks for this program to get a credential. It runs with your rights. Allow it only if you know it.</source>
        <translation>kubeconfig ファイル %1 が、認証情報の取得にこのプログラムを使うよう求めています。プログラムはあなたの権限で実行されます。心当たりがある場合にのみ許可してください。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Environment that is added</source>
        <translation>追加される環境変数</translation>
    </message>
    <message>
        <source>SHA-256 of the program</source>
        <translation>プログラムの SHA-256</translation>
    </message>
    <message>
        <source>The program as it would be run</source>
        <translation>実行されるプログラムの内容</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>The question has changed meanwhile. Close this and look at the new one.</source>
        <translation>その間に要求の内容が変わりました。これを閉じて、新しい内容を確認してください。</translation>
    </message>
    <message>
        <source>It was allowed before, but the program, its arguments or its variables have changed since.</source>
        <translation>以前に許可されましたが、その後プログラム、引数、または変数が変わりました。</translation>
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
    <name>FileExport</name>
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
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>An export is running. Wait for its end, or cancel it.</source>
        <translation>エクスポートを実行中です。終わるまで待つか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was exported.</source>
        <translation>キャンセルしました。何もエクスポートされませんでした。</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>何もエクスポートされませんでした。%1</translation>
    </message>
    <message>
        <source>An export is running. Close the window once more to cancel it.</source>
        <translation>エクスポートを実行中です。中止するにはもう一度ウィンドウを閉じてください。</translation>
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
    <message>
        <source>%1 uses Git&apos;s extension &quot;%2&quot;, which cannot be read yet. Add a copy without it: git clone --mirror %1 NEW</source>
        <translation>%1 は Git の拡張「%2」を使っており、まだ読み取れません。拡張なしのコピーを追加してください: git clone --mirror %1 NEW</translation>
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
    <message>
        <source>Namespaces and the ledger</source>
        <translation>Namespace と台帳</translation>
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
    <message>
        <source>If it is your own, name its authority&apos;s file in the settings.</source>
        <translation>ご自身のものであれば、認証局のファイルを設定で指定してください。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 refuses (status %2). Check its address and its password.</source>
        <translation>%1 への経路にあるプロキシが拒否しました (ステータス %2)。プロキシのアドレスとパスワードを確認してください。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be reached. Check its address.</source>
        <translation>%1 への経路にあるプロキシに到達できません。プロキシのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>%1 の証明書は信頼されていません。</translation>
    </message>
    <message>
        <source>The client certificate for %1 or its key cannot be used. Check that both are PEM and belong together.</source>
        <translation>%1 用のクライアント証明書またはその鍵を使用できません。どちらも PEM 形式で、対になっていることを確認してください。</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate, or wants one. Log in again.</source>
        <translation>%1 はクライアント証明書を受け付けないか、証明書を求めています。もう一度ログインしてください。</translation>
    </message>
</context>
<context>
    <name>InstancesExport</name>
    <message>
        <source>Export resources</source>
        <translation>リソースをエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %1 resource(s) written.</source>
        <translation>
            <numerusform>エクスポート中: %1 個のリソースを書き込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 resource(s) written to %2</source>
        <translation>
            <numerusform>%1 個のリソースを %2 に書き込みました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kube</name>
    <message>
        <source>The answer of %1 cannot be read to its end. Try again.</source>
        <translation>%1 の応答を最後まで読み取れません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 does not accept these credentials. Log in again.</source>
        <translation>%1 はこの認証情報を受け付けません。ログインし直してください。</translation>
    </message>
    <message>
        <source>%1 does not allow this. Ask its administrator for the right.</source>
        <translation>%1 はこの操作を許可していません。管理者に権限を依頼してください。</translation>
    </message>
    <message>
        <source>%1 does not have this.</source>
        <translation>%1 にこれはありません。</translation>
    </message>
    <message>
        <source>%1 has this already.</source>
        <translation>%1 にはこれがすでにあります。</translation>
    </message>
    <message>
        <source>On %1 this is no longer as it was. Look again.</source>
        <translation>%1 では、これが前の状態から変わっています。もう一度確認してください。</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests. Try again in a while.</source>
        <translation>%1 がリクエストを減らすよう求めています。しばらくしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 points to another address, which is not followed. Check the server in the kubeconfig.</source>
        <translation>%1 が別のアドレスを指していますが、転送先には接続しません。kubeconfig の server を確認してください。</translation>
    </message>
    <message>
        <source>%1 has a problem of its own. Try again in a while.</source>
        <translation>%1 側で問題が発生しています。しばらくしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 refuses this request.</source>
        <translation>%1 がこのリクエストを拒否しました。</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1サーバーからのメッセージ: %2</translation>
    </message>
    <message>
        <source>%1 tells of an object without a name or UID.</source>
        <translation>%1 から、名前または UID のないオブジェクトが届きました。</translation>
    </message>
    <message>
        <source>%1 ended the watch in the middle of a change.</source>
        <translation>%1 が変更の途中で監視を終了しました。</translation>
    </message>
    <message>
        <source>%1 answered the deletion with something else than the namespace on its way out.</source>
        <translation>%1 は削除に対し、削除中の Namespace とは別の内容を返しました。</translation>
    </message>
    <message>
        <source>Nothing is deleted without the namespace&apos;s name, UID and resourceVersion.</source>
        <translation>Namespace の名前、UID、resourceVersion がそろわなければ、何も削除しません。</translation>
    </message>
    <message>
        <source>The API service of %1 on %2 does not answer, so that nobody knows what it holds. Check it with &quot;kubectl get apiservice&quot;.</source>
        <translation>%2 の %1 の API サービスが応答しないため、その内容が分かりません。「kubectl get apiservice」で確認してください。</translation>
    </message>
    <message>
        <source>%1 does not say what it serves. Is this the address of a Kubernetes API server?</source>
        <translation>%1 は提供する API を示しません。これは Kubernetes API サーバーのアドレスですか?</translation>
    </message>
    <message>
        <source>%1 sends a change that is larger than is accepted here.</source>
        <translation>%1 から届いた変更が、受け入れられる大きさを超えています。</translation>
    </message>
    <message>
        <source>%1 tells a change that cannot be understood.</source>
        <translation>%1 から届いた変更を解釈できません。</translation>
    </message>
    <message>
        <source>%1 sends a list without end.</source>
        <translation>%1 から届くリストに終わりがありません。</translation>
    </message>
    <message>
        <source>Check certificate-authority and tls-server-name of this cluster in the kubeconfig.</source>
        <translation>kubeconfig で、このクラスターの certificate-authority と tls-server-name を確認してください。</translation>
    </message>
    <message>
        <source>%1 takes too long to tell everything.</source>
        <translation>%1 がすべてを返すのに時間がかかりすぎています。</translation>
    </message>
    <message>
        <source>A rule of %1 refuses this.</source>
        <translation>%1 の規則がこれを拒否しています。</translation>
    </message>
    <message>
        <source>%1 does not say everything that it serves.</source>
        <translation>%1 は、提供しているものをすべては伝えていません。</translation>
    </message>
    <message>
        <source>404 came from something before %1 and not from its API server: nobody knows whether the namespace %2 is there. Check the load balancer or proxy.</source>
        <translation>404 は %1 の API サーバーではなく、その手前のものから返されました。Namespace %2 があるかどうかは分かりません。ロードバランサーまたはプロキシを確認してください。</translation>
    </message>
    <message>
        <source>%1 says that it serves more kinds than any cluster has.</source>
        <translation>%1 は、どのクラスターよりも多くの Kind を提供していると応答しました。</translation>
    </message>
    <message>
        <source>%1 tells of more than is accepted here at once.</source>
        <translation>%1 は、一度に受け付けられる量を超える内容を返しました。</translation>
    </message>
</context>
<context>
    <name>Kubeconfig</name>
    <message>
        <source>The cluster &quot;%1&quot; in %2 has no server.</source>
        <translation>%2 のクラスター「%1」に server がありません。</translation>
    </message>
    <message>
        <source>The server of the cluster &quot;%1&quot; in %2 is no address that can be used.</source>
        <translation>%2 のクラスター「%1」の server は、使用できるアドレスではありません。</translation>
    </message>
    <message>
        <source>The server of the cluster &quot;%1&quot; in %2 is not https. What is sent there could be read by others, so nothing is.</source>
        <translation>%2 のクラスター「%1」の server が https ではありません。送信内容を第三者に読まれるおそれがあるため、何も送信しません。</translation>
    </message>
    <message>
        <source>The cluster &quot;%1&quot; in %2 has certificate-authority and certificate-authority-data. Keep one of them.</source>
        <translation>%2 のクラスター「%1」に certificate-authority と certificate-authority-data の両方があります。どちらかだけを残してください。</translation>
    </message>
    <message>
        <source>The cluster &quot;%1&quot; in %2 has a certificate authority and insecure-skip-tls-verify. Keep one of them.</source>
        <translation>%2 のクラスター「%1」に認証局と insecure-skip-tls-verify の両方があります。どちらかだけを残してください。</translation>
    </message>
    <message>
        <source>The proxy-url of the cluster &quot;%1&quot; in %2 is not http, https or socks5.</source>
        <translation>%2 のクラスター「%1」の proxy-url が http、https、socks5 のいずれでもありません。</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; in %2 has a client certificate or key both as a file and as data. Keep one of them.</source>
        <translation>%2 のユーザー「%1」のクライアント証明書または鍵が、ファイルとデータの両方で指定されています。どちらかだけを残してください。</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; in %2 has a client certificate without its key, or a key without its certificate.</source>
        <translation>%2 のユーザー「%1」のクライアント証明書に鍵がないか、鍵に証明書がありません。</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; in %2: %3.</source>
        <translation>%2 のユーザー「%1」: %3。</translation>
    </message>
    <message>
        <source>exec has no command</source>
        <translation>exec に command がありません</translation>
    </message>
    <message>
        <source>exec has the apiVersion &quot;%1&quot;, which is not spoken here</source>
        <translation>exec の apiVersion「%1」には対応していません</translation>
    </message>
    <message>
        <source>exec has a variable without a name</source>
        <translation>exec に名前のない変数があります</translation>
    </message>
    <message>
        <source>exec needs interactiveMode: Never, IfAvailable or Always</source>
        <translation>exec には interactiveMode: Never、IfAvailable、Always のいずれかが必要です</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; in %2 has the auth-provider &quot;%3&quot;. Kubernetes took those out; use the exec plugin of your provider (such as gke-gcloud-auth-plugin or kubelogin).</source>
        <translation>%2 のユーザー「%1」に auth-provider「%3」があります。Kubernetes では廃止されています。プロバイダーの exec プラグイン (gke-gcloud-auth-plugin や kubelogin など) を使ってください。</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; in %2 has a token and a password. Keep one of them.</source>
        <translation>%2 のユーザー「%1」にトークンとパスワードの両方があります。どちらかだけを残してください。</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; in %2 has as-uid, as-groups or as-user-extra without as.</source>
        <translation>%2 のユーザー「%1」に as-uid、as-groups、as-user-extra のいずれかがありますが、as がありません。</translation>
    </message>
    <message>
        <source>No context is chosen, and the kubeconfig names no current one.</source>
        <translation>コンテキストが選ばれておらず、kubeconfig にも現在のコンテキストの指定がありません。</translation>
    </message>
    <message>
        <source>The kubeconfig has no context &quot;%1&quot;.</source>
        <translation>kubeconfig にコンテキスト「%1」はありません。</translation>
    </message>
    <message>
        <source>The context &quot;%1&quot; in %2 names the cluster &quot;%3&quot;, which is not there.</source>
        <translation>%2 のコンテキスト「%1」が指すクラスター「%3」はありません。</translation>
    </message>
    <message>
        <source>The context &quot;%1&quot; in %2 names the user &quot;%3&quot;, who is not there.</source>
        <translation>%2 のコンテキスト「%1」が指すユーザー「%3」はありません。</translation>
    </message>
    <message>
        <source>This is no pod: KUBERNETES_SERVICE_HOST and KUBERNETES_SERVICE_PORT are not set.</source>
        <translation>ここは Pod の中ではありません: KUBERNETES_SERVICE_HOST と KUBERNETES_SERVICE_PORT が設定されていません。</translation>
    </message>
    <message>
        <source>The file %1, which the kubeconfig names, cannot be read: %2.</source>
        <translation>kubeconfig が指定するファイル %1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>The token file %1 is empty.</source>
        <translation>トークンファイル %1 が空です。</translation>
    </message>
    <message>
        <source>The credentials of the user &quot;%1&quot; hold a line end or another control character.</source>
        <translation>ユーザー「%1」の認証情報に、改行などの制御文字が含まれています。</translation>
    </message>
    <message>
        <source>The certificate authority of the cluster &quot;%1&quot; in %2 holds no certificate.</source>
        <translation>%2 のクラスター「%1」の認証局に証明書が含まれていません。</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; comes twice</source>
        <translation>名前「%1」が重複しています</translation>
    </message>
    <message>
        <source>The kubeconfig %1 cannot be read: %2.</source>
        <translation>kubeconfig %1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>&quot;v1&quot; is expected</source>
        <translation>「v1」でなければなりません</translation>
    </message>
    <message>
        <source>&quot;Config&quot; is expected</source>
        <translation>「Config」でなければなりません</translation>
    </message>
    <message>
        <source>There is no kubeconfig %1.</source>
        <translation>kubeconfig %1 はありません。</translation>
    </message>
    <message>
        <source>%1 is expected</source>
        <translation>%1でなければなりません</translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation>マッピング</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot;: %3.</source>
        <translation>%1: 「%2」: %3。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>this is more than is accepted here</source>
        <translation>受け入れられる量を超えています</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message numerus="yes">
        <source>%n namespace(s) (is/are) being deleted: the cluster goes on with it, and the ledger says what came of it after the next start.</source>
        <translation>
            <numerusform>%n 個の Namespace を削除中です。クラスターは削除を続け、結果は次回の起動後に台帳に記されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n namespace(s) (waits/wait) for (its/their) turn and would not be deleted.</source>
        <translation>
            <numerusform>%n 個の Namespace は順番を待っており、削除されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止して閉じる</translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation>停止して閉じますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n restore(s) would end before everything is made again; what was made stays.</source>
        <translation>
            <numerusform>%n 件の復元が、すべてを作り直す前に終わります。作成されたものは残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n namespace(s) (is/are) still being checked and saved. (It/They) will still be deleted if nothing has changed: the window closes after that.</source>
        <translation>
            <numerusform>%n 個の Namespace はまだ確認と保存の途中です。何も変わっていなければ削除されます。ウィンドウはその後で閉じます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>The ledger %1 is damaged. Nothing can be deleted before it is mended: move it to a safe place and begin a new one, or bring back a copy.</source>
        <translation>台帳 %1 が破損しています。修復するまで何も削除できません。安全な場所に移して新しい台帳を始めるか、コピーを戻してください。</translation>
    </message>
    <message>
        <source>The details of a ledger entry have to be a JSON object on one line.</source>
        <translation>台帳のエントリの詳細は、1 行の JSON オブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>The ledger has no entry %1.</source>
        <translation>台帳にエントリ %1 はありません。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>The chain of the ledger %1 breaks at entry %2: somebody changed or removed what was written. Keep the file and compare it with a copy.</source>
        <translation>台帳 %1 の連鎖がエントリ %2 で途切れています。記録された内容が何者かに変更または削除されています。ファイルを保管し、コピーと比較してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written, so nothing can be deleted. Check the permissions of its folder.</source>
        <translation>%1 に書き込めないため、何も削除できません。フォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>Another Kubestats is deleting or restoring namespaces right now. Wait until it is done, or stop it there.</source>
        <translation>別の Kubestats が Namespace を削除または復元しています。終わるまで待つか、そちらで停止してください。</translation>
    </message>
</context>
<context>
    <name>LedgerDetails</name>
    <message>
        <source>Details of the entry</source>
        <translation>エントリの詳細</translation>
    </message>
    <message>
        <source>Entry %1 · %2</source>
        <translation>エントリ %1 · %2</translation>
    </message>
    <message>
        <source>The entry cannot be read</source>
        <translation>エントリを読み取れません</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>%1, typed “%2”</source>
        <translation>%1、「%2」と入力</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>クラスター</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>識別情報</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証跡</translation>
    </message>
    <message>
        <source>1 object was seen.</source>
        <translation>オブジェクト 1 個を確認しました。</translation>
    </message>
    <message>
        <source>PersistentVolumeClaim %1</source>
        <translation>PersistentVolumeClaim %1</translation>
    </message>
    <message>
        <source>what became of its volume is not known</source>
        <translation>ボリュームがどうなったかは不明</translation>
    </message>
    <message>
        <source>The address of Service %1 was given up</source>
        <translation>Service %1 のアドレスを解放しました</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>no DELETE</source>
        <translation>DELETE なし</translation>
    </message>
    <message>
        <source>1 DELETE</source>
        <translation>DELETE 1 回</translation>
    </message>
    <message>
        <source>%1 DELETE</source>
        <translation>DELETE %1 回</translation>
    </message>
    <message>
        <source>No answer of the cluster was written down.</source>
        <translation>クラスターの応答は記録されていません。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Audit-ID</source>
        <translation>Audit-ID</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Every link of it</source>
        <translation>すべての記録</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>There is none: it was approved without.</source>
        <translation>ありません。バックアップなしで承認されました。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>It holds what was approved</source>
        <translation>承認された内容と一致しています</translation>
    </message>
    <message>
        <source>It holds something else than what was approved</source>
        <translation>承認された内容と一致しません</translation>
    </message>
    <message>
        <source>with the values of Secrets</source>
        <translation>Secret の値を含む</translation>
    </message>
    <message>
        <source>without the values of Secrets</source>
        <translation>Secret の値を除く</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>said by the server</source>
        <translation>サーバーの応答</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>%1 objects were seen.</source>
        <translation>オブジェクト %1 個を確認しました。</translation>
    </message>
    <message>
        <source>it had no volume</source>
        <translation>ボリュームなし</translation>
    </message>
    <message>
        <source>1 DELETE, its answer is not known</source>
        <translation>DELETE 1 回、応答は不明</translation>
    </message>
    <message numerus="yes">
        <source>%1 objects of %2 kind(s) were seen.</source>
        <translation>
            <numerusform>オブジェクト %1 個 (Kind は %2 種類) を確認しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 object(s), %2</source>
        <translation>
            <numerusform>オブジェクト %1 個、%2</numerusform>
        </translation>
    </message>
    <message>
        <source>What was in it is not written down.</source>
        <translation>内容は記録されていません。</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>Approved, not sent</source>
        <translation>承認済み、未送信</translation>
    </message>
    <message>
        <source>Sent, not known</source>
        <translation>送信済み、不明</translation>
    </message>
    <message>
        <source>Terminating</source>
        <translation>Terminating</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Untouched</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>復元済み</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>クラスター</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Outcome: gone</source>
        <translation>結果: 削除済み</translation>
    </message>
    <message>
        <source>Outcome: terminating</source>
        <translation>結果: Terminating</translation>
    </message>
    <message>
        <source>Outcome: refused</source>
        <translation>結果: 拒否</translation>
    </message>
    <message>
        <source>Outcome: not known</source>
        <translation>結果: 不明</translation>
    </message>
    <message>
        <source>Outcome: restored</source>
        <translation>結果: 復元済み</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>クラスター</translation>
    </message>
    <message>
        <source>All clusters</source>
        <translation>すべてのクラスター</translation>
    </message>
    <message>
        <source>Reading the ledger</source>
        <translation>台帳を読み取っています</translation>
    </message>
    <message>
        <source>Filter by namespace, cluster, person or sentence</source>
        <translation>Namespace、クラスター、人、文で絞り込み</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Outcome: any</source>
        <translation>結果: すべて</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Export what is listed, with every link</source>
        <translation>表示中のエントリを、すべての記録とともにエクスポート</translation>
    </message>
    <message>
        <source>Copy entry</source>
        <translation>エントリをコピー</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Entry copied</source>
        <translation>エントリをコピーしました</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 をコピーしました</translation>
    </message>
    <message>
        <source>The folder %1 could not be opened.</source>
        <translation>フォルダー %1 を開けませんでした。</translation>
    </message>
    <message>
        <source>The ledger cannot be read</source>
        <translation>台帳を読み取れません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>一致するエントリはありません</translation>
    </message>
    <message>
        <source>None of this time and cluster has what the filter asks for.</source>
        <translation>この期間とクラスターに、フィルターの条件に合うものはありません。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Nothing was deleted yet</source>
        <translation>まだ何も削除されていません</translation>
    </message>
    <message>
        <source>Every deletion that is approved here leaves an entry, with its evidence and what came of it.</source>
        <translation>ここで承認した削除はすべて、証跡と結果とともにエントリとして残ります。</translation>
    </message>
    <message>
        <source>The ledger cannot be used, so nothing can be deleted. %1</source>
        <translation>台帳を使用できないため、何も削除できません。%1</translation>
    </message>
    <message>
        <source>Link %1 of the ledger does not hold: something changed it. Nothing can be deleted; keep the file and find out what did.</source>
        <translation>台帳の記録 %1 が連鎖と一致しません。何かによって変更されています。何も削除できません。ファイルを保管し、原因を調べてください。</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>エントリ 1 件</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>エントリ %1 件</translation>
    </message>
    <message>
        <source>only ever appended</source>
        <translation>追記のみ</translation>
    </message>
    <message>
        <source>the chain is being checked</source>
        <translation>連鎖を確認中</translation>
    </message>
    <message>
        <source>the chain is broken</source>
        <translation>連鎖が途切れています</translation>
    </message>
    <message>
        <source>There is no backup of it.</source>
        <translation>バックアップがありません。</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>台帳をエクスポート</translation>
    </message>
    <message>
        <source>JSON Lines, which can be checked (*.jsonl)</source>
        <translation>検証可能な JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>カンマ区切り (*.csv)</translation>
    </message>
    <message>
        <source>The export failed. %1</source>
        <translation>エクスポートに失敗しました。%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 link(s) written to %2</source>
        <translation>
            <numerusform>%1 個のリンクを %2 に書き込みました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the chain holds: %1 link(s)</source>
        <translation>
            <numerusform>チェーンは正常です: リンク %1 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>No font is installed, so nothing could be read. Install the package fonts-dejavu-core.</source>
        <translation>フォントがインストールされていないため、何も読めません。パッケージ fonts-dejavu-core をインストールしてください。</translation>
    </message>
    <message>
        <source>%1 is no option.</source>
        <translation>%1 というオプションはありません。</translation>
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
        <translation>再試行</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Link copied. It opens Resources without “%1”, which only this computer knows.</source>
        <translation>リンクをコピーしました。このコンピューターだけが知る「%1」なしでリソースを開きます。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>サンプルを開く</translation>
    </message>
</context>
<context>
    <name>NamespaceDetails</name>
    <message>
        <source>Details of the namespace</source>
        <translation>Namespace の詳細</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>%1に作成</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>アノテーション</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>It is being deleted. The cluster reports nothing that holds it.</source>
        <translation>削除中です。クラスターは、削除を妨げているものを報告していません。</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>By its age it may go from %1 on.</source>
        <translation>経過期間により、%1 から削除できます。</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>none is named</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Finalizers</source>
        <translation>ファイナライザー</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Reported by the cluster</source>
        <translation>クラスターからの報告</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>It was asked for by its name. Nothing else is known of it; it is asked for again every few seconds.</source>
        <translation>名前で問い合わせました。ほかには何も分かっていません。数秒ごとに再度問い合わせます。</translation>
    </message>
</context>
<context>
    <name>NamespaceModel</name>
    <message>
        <source>Being deleted since %1</source>
        <translation>%1 から削除中</translation>
    </message>
    <message>
        <source>The policy cannot be read. Mend it in Settings.</source>
        <translation>ポリシーを読み取れません。設定で修正してください。</translation>
    </message>
    <message>
        <source>Some kinds could not be listed. There may be more.</source>
        <translation>一覧を取得できない Kind がありました。ほかにもある可能性があります。</translation>
    </message>
    <message>
        <source>The objects of this namespace could not be counted.</source>
        <translation>この Namespace のオブジェクトを集計できませんでした。</translation>
    </message>
    <message>
        <source>They are being counted.</source>
        <translation>集計中です。</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>少なくとも %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>When an object in it was last created or deleted</source>
        <translation>中のオブジェクトが最後に作成または削除された日時</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過期間</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>An old list is not judged. The policy is asked when the cluster answers.</source>
        <translation>古い一覧は判定しません。クラスターが応答したときにポリシーを適用します。</translation>
    </message>
</context>
<context>
    <name>NamespaceNamesSheet</name>
    <message>
        <source>Name namespaces of %1</source>
        <translation>%1 の Namespace を指定</translation>
    </message>
    <message>
        <source>Each is asked for by itself every few seconds, with an answer of its own. The names are kept for this context; without any it is listed again.</source>
        <translation>それぞれを数秒ごとに個別に問い合わせ、個別の応答を得ます。名前はこのコンテキスト用に保存されます。名前がなければ再び一覧します。</translation>
    </message>
    <message>
        <source>Namespaces, one a line or between commas</source>
        <translation>Namespace（1 行に 1 つ、またはコンマ区切り）</translation>
    </message>
    <message>
        <source>Ask for them</source>
        <translation>問い合わせる</translation>
    </message>
</context>
<context>
    <name>NamespacesBar</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter namespaces by name, owner or label</source>
        <translation>名前、所有者、ラベルで Namespace を絞り込み</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Policy: any</source>
        <translation>ポリシー: すべて</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>ポリシー: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Export what is listed</source>
        <translation>表示中の内容をエクスポート</translation>
    </message>
</context>
<context>
    <name>NamespacesPage</name>
    <message>
        <source>Namespaces</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 をコピーしました</translation>
    </message>
    <message>
        <source>Choose a context</source>
        <translation>コンテキストを選択</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>Name copied</source>
        <translation>名前をコピーしました</translation>
    </message>
    <message>
        <source>Preview deletion…</source>
        <translation>削除をプレビュー…</translation>
    </message>
    <message>
        <source>No namespaces</source>
        <translation>Namespace なし</translation>
    </message>
    <message>
        <source>%1 answered with a list that is empty.</source>
        <translation>%1 から空の一覧が返されました。</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s)</source>
        <translation>
            <numerusform>非表示の列 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>the policy cannot be read</source>
        <translation>ポリシーを読み取れません</translation>
    </message>
    <message>
        <source>1 matches the policy</source>
        <translation>1 個がポリシーに一致</translation>
    </message>
    <message>
        <source>%1 match the policy</source>
        <translation>%1 個がポリシーに一致</translation>
    </message>
    <message>
        <source>No namespace is selected.</source>
        <translation>Namespace が選択されていません。</translation>
    </message>
    <message>
        <source>%1 is being deleted already.</source>
        <translation>%1 はすでに削除中です。</translation>
    </message>
    <message numerus="yes">
        <source>Preview deletion of %n namespace(s)…</source>
        <translation>
            <numerusform>%n 個の Namespace の削除をプレビュー…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking deletes nothing.</source>
        <translation>プレビューでは何も削除されません。</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Lock or unlock the cluster</source>
        <translation>クラスターをロック／ロック解除</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 namespace(s)</source>
        <translation>
            <numerusform>%2 個中 %1 個の Namespace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 of %1 namespace(s) match.</source>
        <translation>
            <numerusform>%1 個の Namespace のうち一致は 0 個です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamespacesState</name>
    <message>
        <source>an unknown time</source>
        <translation>不明な時刻</translation>
    </message>
    <message>
        <source>Reading the kubeconfig</source>
        <translation>kubeconfig を読み取っています</translation>
    </message>
    <message>
        <source>The kubeconfig cannot be read</source>
        <translation>kubeconfig を読み取れません</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み取り</translation>
    </message>
    <message>
        <source>No cluster is known yet</source>
        <translation>クラスターがまだありません</translation>
    </message>
    <message>
        <source>There is no context in a kubeconfig. Put one at ~/.kube/config, or name files in KUBECONFIG. Nothing is ever written to it.</source>
        <translation>kubeconfig にコンテキストがありません。~/.kube/config に置くか、KUBECONFIG でファイルを指定してください。書き込みは一切行いません。</translation>
    </message>
    <message>
        <source>%1 asks to run a program</source>
        <translation>%1 がプログラムの実行を求めています</translation>
    </message>
    <message>
        <source>Its kubeconfig gets a credential from a program. It has not been run; look at it first.</source>
        <translation>kubeconfig は認証情報をプログラムから取得するよう指定しています。まだ実行していません。先に確認してください。</translation>
    </message>
    <message>
        <source>Look at the program…</source>
        <translation>プログラムを確認…</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 に接続していません</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Reading namespaces of %1</source>
        <translation>%1 の Namespace を読み取っています</translation>
    </message>
    <message>
        <source>Choose a context</source>
        <translation>コンテキストを選択</translation>
    </message>
    <message>
        <source>Nothing is connected until you choose one. Every context begins as read-only.</source>
        <translation>選択するまで、どこにも接続しません。どのコンテキストも最初は読み取り専用です。</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>%1 に接続</translation>
    </message>
    <message>
        <source>Choose a context…</source>
        <translation>コンテキストを選択…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>別のものを選択…</translation>
    </message>
    <message>
        <source>Commands that grant the right copied</source>
        <translation>権限を付与するコマンドをコピーしました</translation>
    </message>
    <message>
        <source>The last list of %1, as of %2. %3; nothing can be deleted from it.</source>
        <translation>%1 の最後の一覧（%2 時点）。%3。ここからは何も削除できません。</translation>
    </message>
    <message>
        <source>It is being read again</source>
        <translation>再読み取り中です</translation>
    </message>
    <message>
        <source>%1. The list is as of %2; approval waits.</source>
        <translation>%1。一覧は %2 時点のものです。承認は待機します。</translation>
    </message>
    <message>
        <source>%1 does not answer. The list is as of %2; approval waits.</source>
        <translation>%1 が応答しません。一覧は %2 時点のものです。承認は応答があるまでできません。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n namespace(s) on %1: %2 gone.</source>
        <translation>
            <numerusform>%1 で %n 個の Namespace を削除中: %2 個が消えました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>The policy cannot be read, so nothing matches it. %1</source>
        <translation>ポリシーを読み取れないため、一致するものはありません。%1</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>The kubeconfig cannot be read; the last good one is used. %1</source>
        <translation>kubeconfig を読み取れないため、最後に正常だったものを使用しています。%1</translation>
    </message>
    <message>
        <source>You may not list namespaces here. Those that you named are asked for one by one.</source>
        <translation>ここでは Namespace を一覧できません。指定したものを 1 つずつ問い合わせます。</translation>
    </message>
    <message>
        <source>The clock of %1 and the one of this machine are %2 minutes apart. Ages are counted by the cluster&apos;s.</source>
        <translation>%1 とこのマシンの時計が %2 分ずれています。経過期間はクラスターの時計で計算します。</translation>
    </message>
    <message>
        <source>You may not watch namespaces here. They are listed again every 15 seconds.</source>
        <translation>ここでは Namespace を監視する権限がありません。15 秒ごとに一覧を取り直します。</translation>
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
    <message numerus="yes">
        <source>%n repositor(y/ies) could not be reached</source>
        <translation>
            <numerusform>%n 個のリポジトリに接続できませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repositor(y/ies) failed</source>
        <translation>
            <numerusform>%n 個のリポジトリが失敗</numerusform>
        </translation>
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
        <source>▲ last readable state counts</source>
        <translation>▲ 最後に読み取れた状態を採用</translation>
    </message>
    <message>
        <source>▲ %1 failed</source>
        <translation>▲ %1 件失敗</translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>失敗なし</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>イベント %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 file(s)</source>
        <translation>
            <numerusform>%1 個のファイル中</numerusform>
        </translation>
    </message>
    <message>
        <source>after the first scan</source>
        <translation>最初のスキャン後</translation>
    </message>
    <message numerus="yes">
        <source>%n repositor(y/ies) not scanned yet</source>
        <translation>
            <numerusform>%n 個のリポジトリが未スキャン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %1 point(s) from %2 %</source>
        <translation>
            <numerusform>▲ %1 ポイント (%2 % から)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▼ %1 point(s) from %2 %</source>
        <translation>
            <numerusform>▼ %1 ポイント (%2 % から)</numerusform>
        </translation>
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
    <message>
        <source>the first scan failed</source>
        <translation>最初のスキャンに失敗しました</translation>
    </message>
    <message>
        <source>Show over time</source>
        <translation>推移を表示</translation>
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
    <message numerus="yes">
        <source>%1 more, %2 event(s)</source>
        <translation>
            <numerusform>ほか %1 件、イベント %2 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 more charts, 12 releases</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more chart(s)</source>
        <translation>
            <numerusform>ほかのチャート %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 release(s)</source>
        <translation>
            <numerusform>リリース %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more image(s)</source>
        <translation>
            <numerusform>ほかのイメージ %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 use(s)</source>
        <translation>
            <numerusform>使用 %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more repositor(y/ies)</source>
        <translation>
            <numerusform>ほかのリポジトリ %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>イベント %1 件</numerusform>
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
    <message>
        <source>Namespaces</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>削除</translation>
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
    <message>
        <source>Views</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a subject, what is chosen of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>The store could not be searched. %1</source>
        <translation>データベースを検索できませんでした。%1</translation>
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
    <name>PolicyPane</name>
    <message>
        <source>Revert</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Save policy</source>
        <translation>ポリシーを保存</translation>
    </message>
    <message>
        <source>Deletion policy</source>
        <translation>削除ポリシー</translation>
    </message>
    <message>
        <source>Age %1. Open a cluster to see what it would let go there.</source>
        <translation>経過期間 %1。クラスターを開くと、そこで削除対象になるものを確認できます。</translation>
    </message>
    <message>
        <source>Nothing is in force</source>
        <translation>有効なポリシーはありません</translation>
    </message>
    <message>
        <source>The file cannot be used, so nothing matches and nothing can be deleted. %1</source>
        <translation>ファイルを使用できないため、一致するものはなく、何も削除できません。%1</translation>
    </message>
    <message>
        <source>In force until this is right</source>
        <translation>修正するまで有効な内容</translation>
    </message>
    <message>
        <source>What this would do</source>
        <translation>この変更の効果</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>現在有効</translation>
    </message>
    <message>
        <source>1 error at %1, not saved</source>
        <translation>エラー 1 件 (%1)、未保存</translation>
    </message>
    <message>
        <source>%1 errors, the first at %2, not saved</source>
        <translation>エラー %1 件 (最初は %2)、未保存</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>変更あり、未保存</translation>
    </message>
    <message>
        <source>As saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>All of it is from this file and the defaults.</source>
        <translation>すべてこのファイルと既定値によるものです。</translation>
    </message>
    <message>
        <source>All of it is the default: there is no file yet.</source>
        <translation>すべて既定値です。ファイルはまだありません。</translation>
    </message>
    <message>
        <source>The age is from the environment (%1), in place of the file&apos;s; all else is from this file and the defaults.</source>
        <translation>経過時間はファイルではなく環境変数 (%1) によるものです。ほかはすべてこのファイルと既定値によります。</translation>
    </message>
    <message>
        <source>The age is from the environment (%1); all else is the default: there is no file yet.</source>
        <translation>経過時間は環境変数 (%1) によるものです。ほかはすべて既定値です。ファイルはまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>On %1: age %2 · matches %3 of %4 namespace(s).</source>
        <translation>
            <numerusform>%1: 経過期間 %2 · Namespace %4 個中 %3 個が一致。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>volume is deleted with it</source>
        <translation>ボリュームも削除</translation>
    </message>
    <message>
        <source>what becomes of its volume is not known</source>
        <translation>ボリュームがどうなるかは不明</translation>
    </message>
    <message>
        <source>volume is kept (%1)</source>
        <translation>ボリュームは保持 (%1)</translation>
    </message>
    <message>
        <source>its address from outside is given up</source>
        <translation>外部公開アドレスは解放</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>%1 を待っています</translation>
    </message>
    <message>
        <source>belongs to %1 %2 outside</source>
        <translation>外部の %1 %2 に所属</translation>
    </message>
    <message>
        <source>1 loses its data</source>
        <translation>データ消失 1 個</translation>
    </message>
    <message>
        <source>%1 lose their data</source>
        <translation>データ消失 %1 個</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>要確認 %1 個</translation>
    </message>
    <message>
        <source>%1 with a finalizer</source>
        <translation>ファイナライザーあり %1 個</translation>
    </message>
    <message>
        <source>1 more object</source>
        <translation>ほかにオブジェクト 1 個</translation>
    </message>
    <message>
        <source>%1 more objects</source>
        <translation>ほかにオブジェクト %1 個</translation>
    </message>
    <message>
        <source>Namespace, what matters</source>
        <translation>Namespace、重要な内容</translation>
    </message>
    <message>
        <source>Objects by kind</source>
        <translation>Kind 別のオブジェクト</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>個数</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>失われるもの</translation>
    </message>
    <message>
        <source>it has no volume</source>
        <translation>ボリュームなし</translation>
    </message>
</context>
<context>
    <name>Purge</name>
    <message>
        <source>The approval is for the context %1 of the cluster %2, and this is %3 of %4.</source>
        <translation>承認はクラスター %2 のコンテキスト %1 に対するものですが、これはクラスター %4 の %3 です。</translation>
    </message>
    <message>
        <source>The context %1 leads to another server since it was approved: %2 was %3.</source>
        <translation>コンテキスト %1 の接続先サーバーが承認後に変わりました: 現在は %2、承認時は %3 です。</translation>
    </message>
    <message>
        <source>The cluster %1 is vouched for by other authorities since it was approved.</source>
        <translation>クラスター %1 を保証する認証局が承認後に変わりました。</translation>
    </message>
    <message>
        <source>Behind %1 is another cluster than the one that was approved.</source>
        <translation>%1 の先にあるクラスターが、承認されたものと異なります。</translation>
    </message>
    <message>
        <source>The namespace was deleted and made again since it was approved.</source>
        <translation>Namespace が承認後に削除され、作り直されました。</translation>
    </message>
    <message>
        <source>The namespace itself has changed since it was approved: its labels, its annotations or its state.</source>
        <translation>Namespace 自体が承認後に変わりました: ラベル、アノテーション、または状態です。</translation>
    </message>
    <message>
        <source>What is in the namespace has changed since it was approved.</source>
        <translation>Namespace の内容が承認後に変わりました。</translation>
    </message>
    <message>
        <source>The context %1 is read-only. Unlock it first.</source>
        <translation>コンテキスト %1 は読み取り専用です。先にロックを解除してください。</translation>
    </message>
    <message>
        <source>The preview is not complete, so nobody knows what would be lost: %1</source>
        <translation>プレビューが完全でないため、何が失われるか分かりません: %1</translation>
    </message>
    <message>
        <source>The cluster would refuse: %1</source>
        <translation>クラスターが拒否する見込みです: %1</translation>
    </message>
    <message>
        <source>The cluster does not say which one it is: kube-system cannot be read.</source>
        <translation>どのクラスターか確認できません: kube-system を読み取れません。</translation>
    </message>
    <message>
        <source>The approval is over since %1. Preview and approve it again.</source>
        <translation>承認は %1 に期限が切れました。もう一度プレビューして承認してください。</translation>
    </message>
    <message>
        <source>The context is protected, and the name of the cluster, %1, was not typed.</source>
        <translation>このコンテキストは保護されていますが、クラスターの名前 %1 が入力されていません。</translation>
    </message>
    <message>
        <source>The preview is older than %1. Take a new one.</source>
        <translation>このプレビューは %1 以上前のものです。取得し直してください。</translation>
    </message>
    <message>
        <source>The context is protected: type the name of the cluster, %1.</source>
        <translation>このコンテキストは保護されています。クラスターの名前 %1 を入力してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Nothing was deleted. Choose another folder, or make room.</source>
        <translation>%1 に書き込めません: %2。何も削除していません。別のフォルダーを選ぶか、空き容量を確保してください。</translation>
    </message>
    <message>
        <source>The cluster answered an object that cannot be read: %1</source>
        <translation>クラスターから届いたオブジェクトを読み取れません: %1</translation>
    </message>
    <message>
        <source>The cluster answered %1 without a name, or one twice.</source>
        <translation>クラスターから届いた %1 に、名前がないか、同じものが 2 つあります。</translation>
    </message>
    <message>
        <source>Nothing is saved: nothing of this namespace can be brought back from here.</source>
        <translation>何も保存しません。この Namespace の内容は、ここからは何も復元できません。</translation>
    </message>
    <message>
        <source>Not everything in the namespace can be read, so nothing is saved: %1</source>
        <translation>Namespace の内容をすべて読み取れないため、何も保存しません: %1</translation>
    </message>
    <message>
        <source>%1 is no backup: %2 is not in it.</source>
        <translation>%1 はバックアップではありません: %2 がありません。</translation>
    </message>
    <message>
        <source>%1 is not the index of a backup.</source>
        <translation>%1 はバックアップの索引ではありません。</translation>
    </message>
    <message>
        <source>The run was interrupted before anything was sent. Nothing was deleted.</source>
        <translation>何も送信しないうちに実行が中断されました。何も削除していません。</translation>
    </message>
    <message>
        <source>The cluster could not be asked what became of it: %1</source>
        <translation>結果をクラスターに確認できませんでした: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read, so nobody knows which contexts are protected. Nothing is deleted until you mend or remove it.</source>
        <translation>%1 を読み取れないため、どのコンテキストが保護されているか分かりません。修正するか削除するまで、何も削除しません。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the permissions of its folder and the free space.</source>
        <translation>%1 に書き込めません。フォルダーの権限と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>Its annotation %1 is &quot;%2&quot;, which nobody can read for sure.</source>
        <translation>アノテーション %1 の値「%2」を確実に解釈できません。</translation>
    </message>
    <message>
        <source>The policy protects the name %1.</source>
        <translation>ポリシーが名前 %1 を保護しています。</translation>
    </message>
    <message>
        <source>The policy protects the label %1.</source>
        <translation>ポリシーがラベル %1 を保護しています。</translation>
    </message>
    <message>
        <source>The cluster does not say when it was created.</source>
        <translation>クラスターから作成日時を取得できません。</translation>
    </message>
    <message>
        <source>It was created in the future, at %1: a clock is wrong.</source>
        <translation>作成日時が未来 (%1) です。どこかの時計が間違っています。</translation>
    </message>
    <message>
        <source>Its annotation %1 keeps it for ever.</source>
        <translation>アノテーション %1 により無期限に保持されます。</translation>
    </message>
    <message>
        <source>It is younger than %1: it may go from %2 on.</source>
        <translation>作成から %1 経っていません。%2 から削除できます。</translation>
    </message>
    <message>
        <source>Its annotation %1 keeps it until %2.</source>
        <translation>アノテーション %1 により %2 まで保持されます。</translation>
    </message>
    <message>
        <source>It has the label %1 and is older than %2.</source>
        <translation>ラベル %1 があり、作成から %2 を過ぎています。</translation>
    </message>
    <message>
        <source>It has the label %1, and its annotation %2 let it go on %3.</source>
        <translation>ラベル %1 があり、アノテーション %2 が定める期限 %3 を過ぎています。</translation>
    </message>
    <message>
        <source>The cluster or Kubestats itself needs it.</source>
        <translation>クラスターまたは Kubestats 自体が必要としています。</translation>
    </message>
    <message>
        <source>It is being deleted already.</source>
        <translation>すでに削除中です。</translation>
    </message>
    <message>
        <source>The policy excludes the context %1.</source>
        <translation>ポリシーがコンテキスト %1 を除外しています。</translation>
    </message>
    <message>
        <source>It has not opted in: the label %1 is not there.</source>
        <translation>オプトインしていません: ラベル %1 がありません。</translation>
    </message>
    <message>
        <source>Stopped: the namespaces that are left were not touched.</source>
        <translation>停止しました。残りの Namespace には触れていません。</translation>
    </message>
    <message>
        <source>The ledger %1 was changed at entry %2 by somebody else. Nothing is deleted before you have looked at it.</source>
        <translation>台帳 %1 がエントリ %2 で何者かに変更されています。確認が済むまで、何も削除しません。</translation>
    </message>
    <message>
        <source>%1 is in the list twice. Nothing was deleted.</source>
        <translation>%1 が一覧に 2 つあります。何も削除していません。</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>承認しました。</translation>
    </message>
    <message>
        <source>Looking whether everything is as it was approved.</source>
        <translation>承認時から変わっていないか確認しています。</translation>
    </message>
    <message>
        <source>Looking once more, right before the deletion.</source>
        <translation>削除の直前に、もう一度確認しています。</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n object(s).</source>
        <translation>
            <numerusform>オブジェクト %n 個を保存しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The deletion is sent.</source>
        <translation>削除リクエストを送信しました。</translation>
    </message>
    <message>
        <source>Sending the deletion.</source>
        <translation>削除リクエストを送信しています。</translation>
    </message>
    <message>
        <source>The cluster gave no reason.</source>
        <translation>クラスターは理由を示しませんでした。</translation>
    </message>
    <message>
        <source>The cluster accepted the deletion.</source>
        <translation>クラスターが削除を受け付けました。</translation>
    </message>
    <message>
        <source>It changed in the very moment of the deletion, so the cluster refused: %1 Preview it again.</source>
        <translation>削除のまさにその時に変更されたため、クラスターが拒否しました: %1 もう一度プレビューしてください。</translation>
    </message>
    <message>
        <source>The cluster refused: %1</source>
        <translation>クラスターが拒否しました: %1</translation>
    </message>
    <message>
        <source>The answer was lost: %1</source>
        <translation>応答が失われました: %1</translation>
    </message>
    <message>
        <source>Its answer was lost; it is gone.</source>
        <translation>応答は失われましたが、削除されています。</translation>
    </message>
    <message>
        <source>The request was lost and nothing was deleted. Preview and approve it again if it is still to go.</source>
        <translation>リクエストが失われ、何も削除されませんでした。まだ削除する場合は、もう一度プレビューして承認してください。</translation>
    </message>
    <message>
        <source>Nobody knows whether it was deleted: its answer was lost and the cluster cannot be asked. It is asked again at the next start.</source>
        <translation>削除されたかどうか分かりません。応答が失われ、クラスターにも確認できません。次回の起動時にもう一度確認します。</translation>
    </message>
    <message>
        <source>The cluster accepted the deletion and goes on with it.</source>
        <translation>クラスターは削除を受け付け、処理を続けています。</translation>
    </message>
    <message>
        <source>The cluster removes what is in it.</source>
        <translation>クラスターが内容を削除しています。</translation>
    </message>
    <message>
        <source>Gone after %1.</source>
        <translation>%1 後に削除が完了しました。</translation>
    </message>
    <message>
        <source>Not begun: %1</source>
        <translation>未着手: %1</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>「%1」のことですか?</translation>
    </message>
    <message>
        <source>Known here are: %1.</source>
        <translation>使用できるもの: %1。</translation>
    </message>
    <message>
        <source>Keys and values are expected here, as in &quot;key: value&quot;.</source>
        <translation>ここには「key: value」のようなキーと値が必要です。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is here twice. Keep one of them.</source>
        <translation>キー「%1」が重複しています。どちらかだけを残してください。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not known. %2</source>
        <translation>不明なキー「%1」です。%2</translation>
    </message>
    <message>
        <source>A list is expected here, as in [a, b].</source>
        <translation>ここには [a, b] のようなリストが必要です。</translation>
    </message>
    <message>
        <source>The value is empty. Write one, or remove the key to have its default.</source>
        <translation>値が空です。値を指定するか、キーを削除して既定値を使ってください。</translation>
    </message>
    <message>
        <source>One value is expected here, not several.</source>
        <translation>ここに指定できる値は 1 つだけです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number from %2 to %3.</source>
        <translation>「%1」は %2 から %3 の整数ではありません。</translation>
    </message>
    <message numerus="yes">
        <source>The cluster removes what is in it: %n object(s) left.</source>
        <translation>
            <numerusform>クラスターが内容を削除しています: 残りのオブジェクト %n 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>The cluster cannot find out what is in it: a service that adds kinds does not answer. Mend or remove that APIService. %1</source>
        <translation>クラスターが内容を確認できません。Kind を追加するサービスが応答していません。その APIService を修正するか削除してください。%1</translation>
    </message>
    <message>
        <source>The cluster serves a group whose name it cannot read itself. Mend that APIService. %1</source>
        <translation>クラスターが提供するグループの名前を、クラスター自体が読み取れません。その APIService を修正してください。%1</translation>
    </message>
    <message>
        <source>Some of its contents could not be deleted. Look whether a webhook refuses them. %1</source>
        <translation>内容の一部を削除できませんでした。Webhook が拒否していないか確認してください。%1</translation>
    </message>
    <message>
        <source>Some of its contents are still there. %1</source>
        <translation>内容の一部がまだ残っています。%1</translation>
    </message>
    <message>
        <source>Finalizers hold some of its contents. Start the controller that removes them. %1</source>
        <translation>内容の一部がファイナライザーで保持されています。それを外すコントローラーを起動してください。%1</translation>
    </message>
    <message>
        <source>Waits until no Pod uses it any longer: %1.</source>
        <translation>使用する Pod がなくなるまで待機しています: %1。</translation>
    </message>
    <message>
        <source>The finalizer %1 holds %2. Start the controller that it belongs to again; it removes the finalizer itself.</source>
        <translation>ファイナライザー %1 が %2 を保持しています。対応するコントローラーを起動し直してください。ファイナライザーはコントローラーが外します。</translation>
    </message>
    <message>
        <source>This is no plan: it has to begin with apiVersion: kubestats.io/v1 and kind: PurgePlan.</source>
        <translation>プランではありません。apiVersion: kubestats.io/v1 と kind: PurgePlan で始まる必要があります。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 がなくなりました。</translation>
    </message>
    <message>
        <source>%1 was deleted and made again.</source>
        <translation>%1 が削除され、作り直されました。</translation>
    </message>
    <message>
        <source>%1 has other finalizers.</source>
        <translation>%1 のファイナライザーが変わりました。</translation>
    </message>
    <message>
        <source>%1 is new.</source>
        <translation>%1 が新しく加わりました。</translation>
    </message>
    <message>
        <source>There are %1 now.</source>
        <translation>現在は %1 もあります。</translation>
    </message>
    <message>
        <source>This is no plan.</source>
        <translation>プランではありません。</translation>
    </message>
    <message>
        <source>The namespace was deleted and made again.</source>
        <translation>Namespace が削除され、作り直されました。</translation>
    </message>
    <message>
        <source>The namespace itself has changed: its labels, its annotations or its state.</source>
        <translation>Namespace 自体が変わりました: ラベル、アノテーション、または状態です。</translation>
    </message>
    <message>
        <source>What is in the namespace has changed.</source>
        <translation>Namespace の内容が変わりました。</translation>
    </message>
    <message>
        <source>%1 is missing. Write %1: %2.</source>
        <translation>%1 がありません。%1: %2 と指定してください。</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, and only %3 is known.</source>
        <translation>%1 が「%2」ですが、使用できるのは %3 だけです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no selector: %2</source>
        <translation>「%1」はセレクターではありません: %2</translation>
    </message>
    <message>
        <source>The selector picks namespaces that have no label at all. Name a label that a namespace has to have.</source>
        <translation>このセレクターは、ラベルのない Namespace まで選びます。Namespace に必須のラベルを指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an age. Write 24h, 30d or 2w.</source>
        <translation>「%1」は経過期間ではありません。24h、30d、2w のように指定してください。</translation>
    </message>
    <message>
        <source>The file is empty. Write at least apiVersion: %1 and kind: %2.</source>
        <translation>ファイルが空です。少なくとも apiVersion: %1 と kind: %2 を指定してください。</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is not a number of seconds from 1. Correct or remove it; no default is taken for it.</source>
        <translation>%1 の値「%2」は 1 以上の秒数ではありません。修正するか削除してください。既定値では代用しません。</translation>
    </message>
    <message>
        <source>PURGE_AGE and PURGE_THRESHOLD say different ages. Remove one of them.</source>
        <translation>PURGE_AGE と PURGE_THRESHOLD の期間が異なります。どちらかを削除してください。</translation>
    </message>
    <message>
        <source>%1 cannot be listed, so nobody knows what would be lost: %2</source>
        <translation>%1 の一覧を取得できないため、何が失われるか分かりません: %2</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>応答がありませんでした。</translation>
    </message>
    <message>
        <source>The server did not say whether it would delete it.</source>
        <translation>削除できるかどうか、サーバーが答えませんでした。</translation>
    </message>
    <message>
        <source>The server&apos;s dry run has no answer: %1</source>
        <translation>サーバーでのドライランの結果を得られません: %1</translation>
    </message>
    <message>
        <source>%1 is still being deleted. Wait until it is gone.</source>
        <translation>%1 はまだ削除中です。なくなるまでお待ちください。</translation>
    </message>
    <message>
        <source>Its labels and annotations were left as they are.</source>
        <translation>ラベルとアノテーションはそのままにしました。</translation>
    </message>
    <message>
        <source>The cluster serves no %1 any longer. Install what it belongs to, and restore again.</source>
        <translation>クラスターは %1 をもう提供していません。それを提供するものをインストールしてから、もう一度復元してください。</translation>
    </message>
    <message>
        <source>The cluster makes it by itself.</source>
        <translation>クラスターが自動的に作成します。</translation>
    </message>
    <message>
        <source>%1 %2 makes it again.</source>
        <translation>%1 %2 が作り直します。</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>そのままにしました。</translation>
    </message>
    <message>
        <source>With a new, empty volume: the data of the old one is no part of a backup.</source>
        <translation>新しい空のボリュームを使います。元のボリュームのデータはバックアップに含まれません。</translation>
    </message>
    <message>
        <source>With a new address.</source>
        <translation>アドレスは新しくなります。</translation>
    </message>
    <message>
        <source>Without its values: the backup has none.</source>
        <translation>値はありません。バックアップに含まれていません。</translation>
    </message>
    <message>
        <source>Restored: %1 created, %2 there already, %3 left to their owners, %4 failed.</source>
        <translation>復元しました: 作成 %1、既存 %2、所有元に委任 %3、失敗 %4。</translation>
    </message>
    <message>
        <source>A comma is expected here.</source>
        <translation>ここにはカンマが必要です。</translation>
    </message>
    <message>
        <source>The name of a label is expected here.</source>
        <translation>ここにはラベルの名前が必要です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a label.</source>
        <translation>「%1」はラベルの名前ではありません。</translation>
    </message>
    <message>
        <source>One of =, ==, !=, in, notin, &gt; and &lt; is expected here.</source>
        <translation>ここには =、==、!=、in、notin、&gt;、&lt; のいずれかが必要です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the value of a label.</source>
        <translation>「%1」はラベルの値に使えません。</translation>
    </message>
    <message>
        <source>A whole number is expected after &gt; and &lt;.</source>
        <translation>&gt; と &lt; の後には整数が必要です。</translation>
    </message>
    <message>
        <source>Values in parentheses are expected here: (a, b).</source>
        <translation>ここには括弧で囲んだ値が必要です: (a, b)。</translation>
    </message>
    <message>
        <source>A closing parenthesis is expected here.</source>
        <translation>ここには閉じ括弧が必要です。</translation>
    </message>
    <message>
        <source>There is no value between the parentheses.</source>
        <translation>括弧の中に値がありません。</translation>
    </message>
    <message>
        <source>The selector is empty: it would pick every namespace. Name a label, as in k8s-ns-purger=true.</source>
        <translation>セレクターが空です。すべての Namespace が選ばれてしまいます。k8s-ns-purger=true のようにラベルを指定してください。</translation>
    </message>
    <message>
        <source>The selector &quot;%1&quot; is wrong at column %2: %3</source>
        <translation>セレクター「%1」の %2 文字目に誤りがあります: %3</translation>
    </message>
    <message numerus="yes">
        <source>It can bring back %n object(s).</source>
        <translation>
            <numerusform>%n 個のオブジェクトを復元できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the data of %n volume(s).</source>
        <translation>
            <numerusform>%n 個のボリュームのデータは含みません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the address(es) of %n load balancer(s).</source>
        <translation>
            <numerusform>%n 個のロードバランサーのアドレスは含みません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the values of Secrets.</source>
        <translation>Secret の値は含みません。</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n 個の要求</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at least %2 in all</source>
        <translation>%1、合計で少なくとも %2</translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <translation>%1、合計 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 deleted for ever</source>
        <translation>
            <numerusform>%1 は永久に削除</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of unknown fate</source>
        <translation>%1 は行方不明</translation>
    </message>
    <message numerus="yes">
        <source>%1 kept</source>
        <translation>
            <numerusform>%1 は保持</numerusform>
        </translation>
    </message>
    <message>
        <source>The approval was given as %1, and %2 now takes us for %3.</source>
        <translation>承認は %1 として行われましたが、%2 は今 %3 とみなしています。</translation>
    </message>
    <message>
        <source>%1 of the backup does not read as what was saved. Nothing was deleted.</source>
        <translation>バックアップの %1 は、保存した内容と一致しません。何も削除されていません。</translation>
    </message>
    <message>
        <source>%1 is no object of Kubernetes.</source>
        <translation>%1 は Kubernetes のオブジェクトではありません。</translation>
    </message>
    <message>
        <source>The answer was lost: asking the cluster what became of it.</source>
        <translation>応答が失われました。どうなったかをクラスターに確認しています。</translation>
    </message>
    <message>
        <source>Nobody knows whether it will be deleted: its answer was lost, it is still there, and the request may yet be carried out. It is asked again at the next start.</source>
        <translation>削除されるかどうかは不明です。応答が失われ、まだ存在し、要求がこれから実行される可能性があります。次回の起動時にもう一度確認します。</translation>
    </message>
    <message>
        <source>You may not delete the namespace %1. Ask the administrator of the cluster for the right to delete it.</source>
        <translation>Namespace %1 を削除する権限がありません。クラスターの管理者に権限を依頼してください。</translation>
    </message>
    <message>
        <source>Nothing of the backup can be read, so nothing was created: %1</source>
        <translation>バックアップを何も読み取れないため、何も作成されませんでした: %1</translation>
    </message>
    <message>
        <source>%1 is missing from the backup.</source>
        <translation>バックアップに %1 がありません。</translation>
    </message>
    <message>
        <source>Cut off: %1</source>
        <translation>中断: %1</translation>
    </message>
    <message>
        <source>Asked again later: it is gone.</source>
        <translation>後で確認: なくなりました。</translation>
    </message>
    <message>
        <source>Asked again later: the cluster accepted the deletion and still removes what is in it.</source>
        <translation>後で確認: クラスターは削除を受け付け、中身をまだ削除しています。</translation>
    </message>
    <message>
        <source>Asked again later: it is still there, and the request may yet be carried out. It is asked once more.</source>
        <translation>後で確認: まだあり、要求はこれから実行される可能性があります。もう一度確認します。</translation>
    </message>
    <message>
        <source>Asked again later: the request never arrived. Nothing was deleted.</source>
        <translation>後で確認: 要求は届きませんでした。何も削除されていません。</translation>
    </message>
    <message>
        <source>The cluster accepted the deletion and goes on with it. It is no longer asked how far it is.</source>
        <translation>クラスターは削除を受け付け、続けています。進み具合はもう問い合わせません。</translation>
    </message>
    <message>
        <source>The cluster accepted the deletion, but cannot be asked how far it is: %1</source>
        <translation>クラスターは削除を受け付けましたが、進み具合を問い合わせられません: %1</translation>
    </message>
    <message>
        <source>The finalizer %1 holds the namespace itself. Start the controller that it belongs to again; it removes the finalizer itself.</source>
        <translation>ファイナライザー %1 が Namespace そのものを保持しています。それを管理するコントローラーを再び起動してください。コントローラー自身がファイナライザーを外します。</translation>
    </message>
    <message>
        <source>Without its owner: %1.</source>
        <translation>所有者なし: %1。</translation>
    </message>
    <message>
        <source>Its owner %1 %2 did not come back, and nothing else makes it again. It is in the backup.</source>
        <translation>所有者 %1 %2 が復元されなかったため、再作成するものがありません。バックアップには残っています。</translation>
    </message>
    <message>
        <source>The backup does not hold what was approved: something changed while it was written, or a list was not whole. Preview it again.</source>
        <translation>バックアップの内容が承認したものと一致しません。書き込み中に何かが変わったか、一覧が不完全でした。もう一度プレビューしてください。</translation>
    </message>
    <message>
        <source>With new ports on the nodes, which were: %1.</source>
        <translation>ノードのポートは新しくなります。以前のポート: %1。</translation>
    </message>
    <message>
        <source>What was added to it is only in the backup: %1.</source>
        <translation>追加された内容はバックアップにのみあります: %1。</translation>
    </message>
    <message>
        <source>It was not created: whether its owner %1 %2 is there could not be asked (%3). It is in the backup.</source>
        <translation>作成していません: 所有者 %1 %2 があるかどうかを確認できませんでした (%3)。バックアップには残っています。</translation>
    </message>
    <message>
        <source>The kubeconfig changed since it was approved: the context %1 has another credential or proxy, or is reached in another way.</source>
        <translation>承認後に kubeconfig が変わりました。コンテキスト %1 の認証情報またはプロキシが異なるか、別の方法で接続します。</translation>
    </message>
    <message>
        <source>%1 without a volume</source>
        <translation>ボリュームなし %1 個</translation>
    </message>
    <message>
        <source>The cluster failed, so nobody knows yet what came of it: %1</source>
        <translation>クラスターでエラーが起きたため、結果はまだ分かりません: %1</translation>
    </message>
    <message>
        <source>The cluster failed: asking it what became of the deletion. %1</source>
        <translation>クラスターでエラーが起きました。削除の結果を確認しています。%1</translation>
    </message>
    <message>
        <source>The cluster failed, and it is gone all the same: %1</source>
        <translation>クラスターでエラーが起きましたが、削除されています: %1</translation>
    </message>
    <message>
        <source>The cluster failed and nothing was deleted: %1 Preview and approve it again if it is still to go.</source>
        <translation>クラスターでエラーが起き、何も削除されませんでした: %1 まだ削除する場合は、もう一度プレビューして承認してください。</translation>
    </message>
    <message>
        <source>Nobody knows whether it was deleted: the cluster failed and cannot be asked. It is asked again at the next start. %1</source>
        <translation>削除されたかどうか分かりません。クラスターでエラーが起き、確認もできません。次回の起動時にもう一度確認します。%1</translation>
    </message>
    <message>
        <source>Nobody knows whether it will be deleted: the cluster failed, it is still there, and the request may yet be carried out. It is asked again at the next start. %1</source>
        <translation>削除されるかどうか分かりません。クラスターでエラーが起きましたが、まだ残っており、リクエストはこれから実行される可能性があります。次回の起動時にもう一度確認します。%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no moment.</source>
        <translation>「%1」は日時ではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number.</source>
        <translation>「%1」は数値ではありません。</translation>
    </message>
    <message>
        <source>The cluster still removes what is in it.</source>
        <translation>クラスターは中身をまだ削除しています。</translation>
    </message>
    <message>
        <source>It is still there: %1</source>
        <translation>まだあります: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 namespace(s) would go, and the policy lets at most %2 go in one run. Nothing was deleted. Look at what matches, or raise limits.count.</source>
        <translation>
            <numerusform>%1 個の Namespace が削除対象ですが、ポリシーで 1 回に削除できるのは最大 %2 個です。何も削除していません。一致したものを確認するか、limits.count を上げてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 namespace(s) would go, and the policy lets at most %3 % go in one run, which is %4. Nothing was deleted. Look at what matches, or raise limits.percent.</source>
        <translation>
            <numerusform>%2 個中 %1 個の Namespace が削除対象ですが、ポリシーで 1 回に削除できるのは最大 %3 % (%4 個) です。何も削除していません。一致したものを確認するか、limits.percent を上げてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan lists other objects than those that are in the namespace. Make a new plan.</source>
        <translation>プランに書かれたオブジェクトは Namespace にあるものと異なります。新しいプランを作成してください。</translation>
    </message>
    <message>
        <source>%1 is missing. Make a new plan.</source>
        <translation>%1 がありません。新しいプランを作成してください。</translation>
    </message>
    <message>
        <source>The claim %1 has a volume now, which would be deleted with it; it had none.</source>
        <translation>要求 %1 にはボリュームがなかったのに今はあり、一緒に削除されます。</translation>
    </message>
    <message>
        <source>The claim %1 has a volume now; it had none.</source>
        <translation>要求 %1 にはボリュームがなかったのに今はあります。</translation>
    </message>
    <message>
        <source>The claim %1 has another volume: &quot;%2&quot; in place of &quot;%3&quot;.</source>
        <translation>要求 %1 のボリュームが「%3」から「%2」に変わりました。</translation>
    </message>
    <message>
        <source>Nobody can say any longer what becomes of the volume of claim %1.</source>
        <translation>要求 %1 のボリュームがどうなるか、わからなくなりました。</translation>
    </message>
    <message>
        <source>The volume of claim %1 would be deleted with it; that was not known.</source>
        <translation>要求 %1 のボリュームは一緒に削除されます。これはわかっていませんでした。</translation>
    </message>
    <message>
        <source>The volume of claim %1 has the reclaim policy &quot;%2&quot;; that was not known.</source>
        <translation>要求 %1 のボリュームの回収ポリシーは「%2」です。これはわかっていませんでした。</translation>
    </message>
    <message>
        <source>The volume of claim %1 would be deleted with it; it was to be kept.</source>
        <translation>要求 %1 のボリュームは残るはずでしたが、一緒に削除されます。</translation>
    </message>
    <message>
        <source>The volume of claim %1 has another reclaim policy: &quot;%2&quot; in place of &quot;%3&quot;.</source>
        <translation>要求 %1 のボリュームの回収ポリシーが「%3」から「%2」に変わりました。</translation>
    </message>
    <message>
        <source>The address of Service %1 would be given up with it; it had none.</source>
        <translation>Service %1 にはアドレスがなかったのに今はあり、一緒に解放されます。</translation>
    </message>
    <message>
        <source>The Service %1 no longer has an address that would be given up.</source>
        <translation>Service %1 には、解放されるアドレスがもうありません。</translation>
    </message>
    <message>
        <source>The cluster gives every namespace the label %1, so it is no opt-in. Name a label that somebody puts on a namespace.</source>
        <translation>ラベル %1 はクラスターがすべての Namespace に付けるので、オプトインになりません。人が Namespace に付けるラベルを指定してください。</translation>
    </message>
    <message>
        <source>The context %2 leads to the same cluster and is protected, and the name of the cluster, %1, was not typed.</source>
        <translation>コンテキスト %2 が同じクラスターを指しており、保護されていますが、クラスターの名前 %1 が入力されていません。</translation>
    </message>
    <message>
        <source>The context %2 leads to the same cluster and is protected: type the name of the cluster, %1.</source>
        <translation>コンテキスト %2 が同じクラスターを指しており、保護されています。クラスターの名前 %1 を入力してください。</translation>
    </message>
    <message>
        <source>%1 stays protected: the context %2 leads to the same cluster and is protected, too. Take its protection away there.</source>
        <translation>%1 は保護されたままです。コンテキスト %2 が同じクラスターを指しており、それも保護されています。そちらの保護を解除してください。</translation>
    </message>
    <message>
        <source>Its answer was lost; it is there.</source>
        <translation>応答は失われましたが、作成されています。</translation>
    </message>
    <message>
        <source>It is not known whether it was created: its answer was lost (%1), and the cluster cannot be asked: %2</source>
        <translation>作成されたかどうか不明です。応答が失われ (%1)、クラスターに問い合わせることもできません: %2</translation>
    </message>
    <message>
        <source>It is not there: %1</source>
        <translation>作成されていません: %1</translation>
    </message>
    <message>
        <source>It is not known whether it will be created: its answer was lost, it is not there yet, and the request may still be carried out. %1</source>
        <translation>作成されるかどうか不明です。応答が失われ、まだ存在せず、リクエストはこれから実行されるかもしれません。%1</translation>
    </message>
    <message>
        <source>It is not known whether it was created: it was stopped while the request was on its way.</source>
        <translation>作成されたかどうか不明です。リクエストの送信中に停止されました。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n object(s) it is not known whether (it was/they were) created.</source>
        <translation>
            <numerusform>%n 個のオブジェクトは、作成されたかどうか不明です。</numerusform>
        </translation>
    </message>
    <message>
        <source>It had finished, and is not run again.</source>
        <translation>終了していたため、再実行しません。</translation>
    </message>
    <message numerus="yes">
        <source>%n Pod(s) had finished and (was/were) left out.</source>
        <translation>
            <numerusform>%n 個の Pod は終了していたため、除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>With a new token.</source>
        <translation>トークンは新しくなります。</translation>
    </message>
    <message>
        <source>It had finished: it is suspended, so that it does not run again.</source>
        <translation>終了していたため、再実行されないよう一時停止されています。</translation>
    </message>
    <message>
        <source>The restore was cut off: some objects may be there again.</source>
        <translation>復元は途中で打ち切られました。一部のオブジェクトは再び存在しているかもしれません。</translation>
    </message>
    <message>
        <source>A restore was begun. Where no other link follows, it was cut off: some objects may be there again.</source>
        <translation>復元が開始されました。後続のエントリがなければ、途中で打ち切られています。一部のオブジェクトは再び存在しているかもしれません。</translation>
    </message>
</context>
<context>
    <name>PurgeBanner</name>
    <message numerus="yes">
        <source>%n deletion(s) on %1 (is/are) open, and the kubeconfig does not have it any more.</source>
        <translation>
            <numerusform>%1 で %n 件の削除が未完了ですが、kubeconfig にはもうありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the ledger</source>
        <translation>台帳を開く</translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) on %1 (is/are) open. Connect to ask the cluster what came of them.</source>
        <translation>
            <numerusform>%1 で %n 件の削除が未完了です。接続してクラスターに結果を確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
</context>
<context>
    <name>PurgeDetails</name>
    <message>
        <source>What happens to the namespace</source>
        <translation>Namespace の経過</translation>
    </message>
    <message>
        <source>The cluster removes what is in it. Nothing holds it so far.</source>
        <translation>クラスターが内容を削除しています。今のところ、妨げるものはありません。</translation>
    </message>
    <message>
        <source>Reported by the cluster</source>
        <translation>クラスターからの報告</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>これまでの経過</translation>
    </message>
    <message>
        <source>Open in Ledger</source>
        <translation>台帳で開く</translation>
    </message>
    <message>
        <source>Nothing was sent yet. The namespace, its labels and its contents are checked again right before.</source>
        <translation>まだ何も送信していません。Namespace とそのラベル、内容は、直前にもう一度確認します。</translation>
    </message>
    <message>
        <source>Audit-ID %1</source>
        <translation>Audit-ID %1</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Or let it wait. Kubestats keeps watching and never removes a finalizer for you.</source>
        <translation>または待たせておいてください。Kubestats は監視を続け、ファイナライザーを代わりに外すことはありません。</translation>
    </message>
    <message>
        <source>It takes longer than a deletion should. The next one has its turn meanwhile; this one is asked after while its cluster is open, and the ledger says when it is gone.</source>
        <translation>削除に通常より時間がかかっています。その間に次へ進みます。これはクラスターが開いている間は確認を続け、なくなった時点で台帳に記録します。</translation>
    </message>
</context>
<context>
    <name>PurgeList</name>
    <message>
        <source>Namespaces of this run</source>
        <translation>この実行の Namespace</translation>
    </message>
</context>
<context>
    <name>PurgeModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Checking everything again</source>
        <translation>すべてを再確認中</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>バックアップを書き込み中</translation>
    </message>
    <message>
        <source>Sending the one DELETE</source>
        <translation>DELETE を 1 回だけ送信中</translation>
    </message>
    <message>
        <source>Still Terminating</source>
        <translation>まだ Terminating</translation>
    </message>
    <message>
        <source>Terminating, %1</source>
        <translation>Terminating、%1</translation>
    </message>
    <message>
        <source>Gone after %1</source>
        <translation>%1 後に削除完了</translation>
    </message>
    <message>
        <source>Refused, nothing was deleted</source>
        <translation>拒否、削除なし</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>held by %1 for %2</source>
        <translation>%1 が保持中 (%2 経過)</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>%1 を待っています</translation>
    </message>
    <message>
        <source>ends in %1 at the latest</source>
        <translation>遅くとも %1 後に終了</translation>
    </message>
    <message>
        <source>being deleted for %1</source>
        <translation>削除中 (%1 経過)</translation>
    </message>
    <message>
        <source>its turn comes</source>
        <translation>順番を待っています</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>Stuck, terminating for %1</source>
        <translation>停滞中、終了処理 %1</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>削除済み</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 object(s) gone</source>
        <translation>
            <numerusform>オブジェクト %2 個中 %1 個を削除済み</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurgePage</name>
    <message>
        <source>Nothing is being deleted</source>
        <translation>削除中のものはありません</translation>
    </message>
    <message>
        <source>What was deleted before is in the ledger.</source>
        <translation>以前に削除したものは台帳にあります。</translation>
    </message>
    <message>
        <source>Open the ledger</source>
        <translation>台帳を開く</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 をコピーしました</translation>
    </message>
    <message>
        <source>%1 of %2 gone</source>
        <translation>%2 個中 %1 個を削除済み</translation>
    </message>
    <message>
        <source>Stops after %1</source>
        <translation>%1 の後に停止します</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>今すぐ停止</translation>
    </message>
    <message>
        <source>Stop after %1</source>
        <translation>%1 の後に停止</translation>
    </message>
    <message>
        <source>No more is begun. A deletion that the cluster accepted goes on.</source>
        <translation>新しい削除は始めません。クラスターが受け付けた削除は続きます。</translation>
    </message>
    <message>
        <source>1 object remains</source>
        <translation>残りのオブジェクト 1 個</translation>
    </message>
    <message>
        <source>%1 objects remain</source>
        <translation>残りのオブジェクト %1 個</translation>
    </message>
    <message>
        <source>Approved at %1</source>
        <translation>%1 に承認</translation>
    </message>
    <message>
        <source>Approved at %1 by %2</source>
        <translation>%1 に %2 が承認</translation>
    </message>
    <message>
        <source>holds until %1</source>
        <translation>%1 まで有効</translation>
    </message>
    <message numerus="yes">
        <source>%n namespace(s) refused because the approval was over.</source>
        <translation>
            <numerusform>承認の期限が切れたため、%n 個の Namespace が拒否されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again and approve…</source>
        <translation>再確認して承認…</translation>
    </message>
    <message numerus="yes">
        <source>The approval is over in %1 min. %n namespace(s) may have to be approved again.</source>
        <translation>
            <numerusform>承認はあと %1 分で切れます。%n 個の Namespace は再承認が必要になるかもしれません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The approval is over. %n waiting namespace(s) will have to be approved again.</source>
        <translation>
            <numerusform>承認の期限が切れました。待機中の %n 個の Namespace は再承認が必要です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 object(s)</source>
        <translation>
            <numerusform>オブジェクト %2 個中 %1 個</numerusform>
        </translation>
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
    <message>
        <source>since %1</source>
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
</context>
<context>
    <name>RemoveSheet</name>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を削除しますか?</translation>
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
    <message numerus="yes">
        <source>Its %1 event(s) leave the store.</source>
        <translation>
            <numerusform>%1 件のイベントがデータベースから消えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 を削除しました</translation>
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
    <message numerus="yes">
        <source>%1 new event(s)</source>
        <translation>
            <numerusform>新しいイベント %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) in the last 12 months</source>
        <translation>
            <numerusform>過去 12 か月のイベント %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>no commit yet</source>
        <translation>まだコミットなし</translation>
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
    <message>
        <source>Reading repositories</source>
        <translation>リポジトリを読み込み中</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 repositor(y/ies)</source>
        <translation>
            <numerusform>%2 件中 %1 件のリポジトリ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 resource(s)</source>
        <translation>
            <numerusform>リソース %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>イベント %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unreadable file(s)</source>
        <translation>
            <numerusform>読めないファイル %1 個</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter is cleared</source>
        <translation>フィルターを解除しました</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Export repositories</source>
        <translation>リポジトリをエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>%1 repositor(y/ies) written to %2</source>
        <translation>
            <numerusform>%1 個のリポジトリを %2 に書き込みました</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Repositories: %1</source>
        <comment>Repositories: Failed</comment>
        <translation>リポジトリ: %1</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存した表示</translation>
    </message>
    <message>
        <source>Export these repositories…</source>
        <translation>これらのリポジトリをエクスポート…</translation>
    </message>
    <message>
        <source>%1 limits how often it may be asked. %2 is tried again later; a token of its own may ask more often.</source>
        <translation>%1 は問い合わせの回数を制限しています。%2 は後で再試行します。専用のトークンがあれば、より多く問い合わせできます。</translation>
    </message>
    <message numerus="yes">
        <source>%n repositor(y/ies) could not be reached. What is shown is as of the last scan.</source>
        <translation>
            <numerusform>%n 個のリポジトリに接続できませんでした。前回のスキャン時点の内容を表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1 limits how often it may be asked. %2 has no schedule: rescan it later; a token of its own may ask more often.</source>
        <translation>%1 は問い合わせの頻度を制限しています。%2 にはスケジュールがありません。後で再スキャンしてください。専用のトークンならより頻繁に問い合わせられます。</translation>
    </message>
    <message numerus="yes">
        <source>0 of %1 repositor(y/ies) match.</source>
        <translation>
            <numerusform>%1 個のリポジトリのうち一致は 0 個です。</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%1 commit(s)</source>
        <translation>
            <numerusform>コミット %1 件</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%1 came back</source>
        <translation>
            <numerusform>%1 件が復活</numerusform>
        </translation>
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
        <source>cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message numerus="yes">
        <source>of %1 file(s)</source>
        <translation>
            <numerusform>%1 個のファイル中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>イベント %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>after the first scan</source>
        <translation>最初のスキャン後</translation>
    </message>
    <message>
        <source>cannot be counted by day</source>
        <translation>日ごとに数えられません</translation>
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
    <message numerus="yes">
        <source>%1 of %2 resource(s)</source>
        <translation>
            <numerusform>%2 件中 %1 件のリソース</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 unreadable file(s)</source>
        <translation>
            <numerusform>%2 個中 %1 個の読めないファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 remark(s)</source>
        <translation>
            <numerusform>%2 件中 %1 件の指摘</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepositoryMetrics</name>
    <message>
        <source>Size in Git, MB</source>
        <translation>Git での容量 (MB)</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Manifest files</source>
        <translation>マニフェストファイル</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>読み取れないファイル</translation>
    </message>
    <message>
        <source>Figures of the charts</source>
        <translation>グラフの数値</translation>
    </message>
    <message>
        <source>Table, picture and figures of the measurements</source>
        <translation>測定値の表・画像・数値</translation>
    </message>
    <message>
        <source>Reading what was measured</source>
        <translation>測定値を読み取っています</translation>
    </message>
    <message>
        <source>What was measured cannot be read</source>
        <translation>測定値を読み取れません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Each scan measures size, resources and files; the last one of a day is kept.</source>
        <translation>スキャンのたびに容量、リソース、ファイルを測定し、各日の最後のものを残します。</translation>
    </message>
    <message>
        <source>Measured once so far, on %1. A line needs two days with a scan.</source>
        <translation>これまでの測定は %1 の 1 回だけです。線を描くには、スキャンした日が 2 日必要です。</translation>
    </message>
    <message>
        <source>This range has fewer than two days with a scan. Measurements begin on %1; choose a longer range.</source>
        <translation>この期間にスキャンした日は 2 日未満です。測定値は %1 からあります。より長い期間を選んでください。</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>まだ測定していません</translation>
    </message>
    <message>
        <source>Too little measured for a line</source>
        <translation>線を描くには測定が足りません</translation>
    </message>
    <message>
        <source>Measured since %1 at the end of scans, the last one of each day. Where nothing was scanned there is a gap.</source>
        <translation>%1 以降、各日の最後のスキャンの終わりに測定しています。スキャンしなかったところは空白になります。</translation>
    </message>
    <message>
        <source>%1 · %2 · measured at the end of scans, days in UTC</source>
        <comment>repository, range</comment>
        <translation>%1 · %2 · スキャンの終わりに測定、日付は UTC</translation>
    </message>
    <message>
        <source>Source: measurements of this machine since %1.</source>
        <translation>出典: このマシンでの %1 以降の測定値。</translation>
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
    <message numerus="yes">
        <source>last scan %1, %2 new event(s)</source>
        <translation>
            <numerusform>最終スキャン %1、新しいイベント %2 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter is cleared</source>
        <translation>フィルターを解除しました</translation>
    </message>
    <message>
        <source>What is shown is from %1. %2</source>
        <translation>%1 時点の内容を表示しています。%2</translation>
    </message>
    <message>
        <source>Add a token…</source>
        <translation>トークンを追加…</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>測定値</translation>
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
    <message numerus="yes">
        <source>%1 · %2 changed by this event</source>
        <translation>
            <numerusform>%1 · このイベントで %2 行変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Show every event of this resource</source>
        <translation>このリソースの全イベントを表示</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Find in the YAML</source>
        <translation>YAML 内を検索</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 object(s) are listed here: narrow the filter to find the others.</source>
        <translation>
            <numerusform>%2 個のうち %1 個のオブジェクトを表示しています。残りはフィルターを絞り込んで見つけてください。</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%1 more</source>
        <comment>names</comment>
        <translation>
            <numerusform>ほか %1 件</numerusform>
        </translation>
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
    <message>
        <source>Export these resources…</source>
        <translation>これらのリソースをエクスポート…</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存した表示</translation>
    </message>
    <message>
        <source>Show in Trends</source>
        <translation>トレンドで表示</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターを解除</translation>
    </message>
</context>
<context>
    <name>ResourcesFiles</name>
    <message>
        <source>Export resources</source>
        <translation>リソースをエクスポート</translation>
    </message>
    <message>
        <source>Nothing was copied. %1</source>
        <translation>何もコピーされませんでした。%1</translation>
    </message>
    <message>
        <source>Nothing was copied: the resources have changed. Copy again.</source>
        <translation>何もコピーされませんでした。リソースが変わりました。もう一度コピーしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n 行をコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %1 of %2 name(s) written.</source>
        <translation>
            <numerusform>エクスポート中: %2 件中 %1 件の名前を書き込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 name(s) written to %2</source>
        <translation>
            <numerusform>%1 件の名前を %2 に書き込みました</numerusform>
        </translation>
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
        <translation>フィルターを解除</translation>
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
    <message numerus="yes">
        <source>%n hidden column(s)</source>
        <translation>
            <numerusform>非表示の列 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 name(s)</source>
        <translation>
            <numerusform>名前 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>12 names of 3 kinds</comment>
        <translation>%2 個中 %1 個</translation>
    </message>
    <message numerus="yes">
        <source>%1 kind(s)</source>
        <translation>
            <numerusform>種類 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>12 names in 3 namespaces</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 namespace(s)</source>
        <translation>
            <numerusform>Namespace %1 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>12 names in 3 repositories</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 repositor(y/ies)</source>
        <translation>
            <numerusform>リポジトリ %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 object(s)</source>
        <translation>
            <numerusform>オブジェクト %1 個</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter is cleared</source>
        <translation>フィルターを解除しました</translation>
    </message>
    <message>
        <source>Trends cannot be narrowed to “%1”. Remove that filter first.</source>
        <translation>トレンドは「%1」で絞り込めません。先にそのフィルターを外してください。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>12 of 326 objects</comment>
        <translation>%2 個中 %1 個</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Restore %1</source>
        <translation>%1 を復元</translation>
    </message>
    <message>
        <source>The namespace and its objects are made again in the order in which they need each other, without what the cluster sets itself. Nothing that is there is changed. The data of volumes is not part of a backup.</source>
        <translation>Namespace とそのオブジェクトを、依存関係に沿った順序で作り直します。クラスターが自ら設定するものは除きます。すでにあるものは変更しません。ボリュームのデータはバックアップに含まれません。</translation>
    </message>
    <message>
        <source>Into the context</source>
        <translation>復元先のコンテキスト</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>There is no context to restore into.</source>
        <translation>復元先のコンテキストがありません。</translation>
    </message>
    <message>
        <source>%1 is not connected. Open it on the page Namespaces first.</source>
        <translation>%1 に接続していません。先に「Namespace」ページで開いてください。</translation>
    </message>
    <message>
        <source>%1 is read-only. Unlock it first.</source>
        <translation>%1 は読み取り専用です。先にロックを解除してください。</translation>
    </message>
    <message>
        <source>Making objects again…</source>
        <translation>オブジェクトを作り直しています…</translation>
    </message>
    <message>
        <source>Nothing was restored. %1</source>
        <translation>何も復元していません。%1</translation>
    </message>
    <message>
        <source>It was cut off: %1</source>
        <translation>中断されました: %1</translation>
    </message>
    <message>
        <source>The context that it was deleted in is not there any more. Choose another one.</source>
        <translation>削除を行ったコンテキストはもうありません。別のコンテキストを選んでください。</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>バックアップを読み込んでいます…</translation>
    </message>
    <message>
        <source>This is another cluster than the one the backup is of, which is %1 (%2). What is in the backup, Secrets as well, would go to %3.</source>
        <translation>これはバックアップ元のクラスター %1 (%2) とは別のクラスターです。Secret を含むバックアップの内容が %3 に送られます。</translation>
    </message>
    <message>
        <source>What came of it is said where this is closed before, too.</source>
        <translation>先に閉じても結果は通知されます。</translation>
    </message>
    <message>
        <source>The ledger does not have this restore: %1</source>
        <translation>この復元を台帳に記録できませんでした: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 made again, %2 there already, %3 left to what owns them, %4 failed.</source>
        <translation>作成 %1、既存 %2、所有元に委任 %3、失敗 %4。</translation>
    </message>
    <message>
        <source>It waits until the deletion under way has ended.</source>
        <translation>進行中の削除が終わるのを待っています。</translation>
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
    <name>ScannedScope</name>
    <message numerus="yes">
        <source>%n repositor(y/ies) not scanned yet.</source>
        <translation>
            <numerusform>%n 個のリポジトリがまだスキャンされていません。</numerusform>
        </translation>
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
        <source>The first scan failed</source>
        <translation>最初のスキャンに失敗しました</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>未スキャン</translation>
    </message>
    <message>
        <source>What the history holds is known after the first scan.</source>
        <translation>履歴の内容は最初のスキャンの後に分かります。</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>今すぐスキャン</translation>
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
    <message>
        <source>Size of the window&apos;s text, in percent of the desktop&apos;s</source>
        <translation>ウィンドウの文字の大きさ、デスクトップに対するパーセント</translation>
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
    <message>
        <source>Clusters</source>
        <translation>クラスター</translation>
    </message>
    <message>
        <source>There is no kubeconfig.</source>
        <translation>kubeconfig がありません。</translation>
    </message>
    <message>
        <source>From %1. It is only read.</source>
        <translation>%1 を使用。読み取りのみ行います。</translation>
    </message>
    <message>
        <source>Unprotect…</source>
        <translation>保護を解除…</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>保護</translation>
    </message>
    <message>
        <source>Take the protection from %1</source>
        <translation>%1 の保護を解除</translation>
    </message>
    <message>
        <source>Protect %1</source>
        <translation>%1 を保護</translation>
    </message>
    <message>
        <source>PROTECTED</source>
        <translation>保護中</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of text</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Of the desktop&apos;s. Takes effect at the next start</source>
        <translation>デスクトップに対する割合。次回の起動から有効です</translation>
    </message>
    <message>
        <source>Credentials in the keyring</source>
        <translation>キーリングの認証情報</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Longest clone or fetch</source>
        <translation>クローン・取得の最長時間</translation>
    </message>
    <message>
        <source>What takes longer is ended. Takes effect at the next start</source>
        <translation>これより長いものは終了します。次回の起動から有効です</translation>
    </message>
    <message>
        <source>Memory of a clone or fetch</source>
        <translation>クローン・取得のメモリ</translation>
    </message>
    <message>
        <source>What needs more is ended. Takes effect at the next start</source>
        <translation>これより多く必要なものは終了します。次回の起動から有効です</translation>
    </message>
    <message>
        <source>the system&apos;s only</source>
        <translation>システムのもののみ</translation>
    </message>
    <message>
        <source>Choose a file of certificates…</source>
        <translation>証明書ファイルを選択…</translation>
    </message>
    <message>
        <source>%1 cannot be read. Choose a file with certificates in PEM, or leave it empty.</source>
        <translation>%1 を読み取れません。PEM 形式の証明書ファイルを選ぶか、空にしてください。</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>More certificates to trust</source>
        <translation>追加で信頼する証明書</translation>
    </message>
    <message>
        <source>Of servers of your own. Takes effect at the next start</source>
        <translation>自分のサーバー用。次回の起動から有効です</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>%1 を削除…</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes, after a number</comment>
        <translation>分</translation>
    </message>
    <message>
        <source>MB</source>
        <comment>megabytes, after a number</comment>
        <translation>MB</translation>
    </message>
    <message>
        <source>Adaptive: every 15 minutes to daily, by activity</source>
        <translation>自動調整: 活動に応じて 15 分ごとから 1 日ごと</translation>
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
    <message>
        <source>Add a credential</source>
        <translation>認証情報を追加</translation>
    </message>
    <message>
        <source>github.com</source>
        <translation>github.com</translation>
    </message>
    <message>
        <source>Host that the token is for</source>
        <translation>トークンの対象ホスト</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>This is no name of a host. Write it like github.com.</source>
        <translation>これはホスト名ではありません。github.com のように入力してください。</translation>
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
    <message>
        <source>All together</source>
        <translation>まとめて</translation>
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
        <source>API group</source>
        <translation>API グループ</translation>
    </message>
    <message>
        <source>%1, by API group</source>
        <comment>Events a week</comment>
        <translation>%1、API グループ別</translation>
    </message>
    <message>
        <source>dashed: forecast, %1 %</source>
        <translation>破線: 予測、%1 %</translation>
    </message>
    <message>
        <source>No forecast: nothing is shown that could go on.</source>
        <translation>予測なし: 続きを予測できるものが表示されていません。</translation>
    </message>
    <message>
        <source>No forecast: it would begin now, and the range shown ends before.</source>
        <translation>予測なし: 予測は現在から始まりますが、表示中の期間はそれより前に終わっています。</translation>
    </message>
    <message>
        <source>No forecast: it takes %1 that are complete, and here are %2.</source>
        <comment>12 weeks, a number</comment>
        <translation>予測なし: 完了した期間が %1 必要ですが、ここには %2 しかありません。</translation>
    </message>
    <message>
        <source>Dashed: forecast for %1, made from %2 that are complete. About %3 % of what comes should lie within the band.</source>
        <comment>13 weeks, 52 weeks</comment>
        <translation>破線: %1 分の予測です。完了した %2 分から求めています。今後の値の約 %3 % が帯の中に収まる見込みです。</translation>
    </message>
    <message>
        <source>API versions of %1, by how many resources have them</source>
        <comment>a kind</comment>
        <translation>%1 の API バージョン (その版のリソース数順)</translation>
    </message>
    <message>
        <source>Versions of %1, by how many resources use them</source>
        <comment>a chart or an image</comment>
        <translation>%1 のバージョン (使用しているリソース数順)</translation>
    </message>
    <message>
        <source>Charts in use, by how many resources use them</source>
        <translation>使用中のチャート (使用しているリソース数順)</translation>
    </message>
    <message>
        <source>Images in use, by how many resources use them</source>
        <translation>使用中のイメージ (使用しているリソース数順)</translation>
    </message>
    <message>
        <source>API versions in use, by how many resources have them</source>
        <translation>使用中の API バージョン (その版のリソース数順)</translation>
    </message>
    <message numerus="yes">
        <source>%1 use(s) at the end</source>
        <translation>
            <numerusform>期末の使用 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Adoption of charts</source>
        <translation>チャートの採用状況</translation>
    </message>
    <message>
        <source>Adoption of images</source>
        <translation>イメージの採用状況</translation>
    </message>
    <message>
        <source>Adoption of API versions</source>
        <translation>API バージョンの採用状況</translation>
    </message>
    <message>
        <source>%1 was never in use in these repositories.</source>
        <comment>a chart, an image or a kind</comment>
        <translation>%1 がこれらのリポジトリで使われたことはありません。</translation>
    </message>
    <message>
        <source>No manifest ever installed a chart.</source>
        <translation>チャートをインストールしたマニフェストはありません。</translation>
    </message>
    <message>
        <source>No manifest ever named an image.</source>
        <translation>イメージを指定したマニフェストはありません。</translation>
    </message>
    <message>
        <source>No resource was ever there.</source>
        <translation>リソースが存在したことはありません。</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>チャート</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API バージョン</translation>
    </message>
    <message>
        <source>What is in use could not be counted</source>
        <translation>使用中のものを集計できませんでした</translation>
    </message>
    <message>
        <source>The resources could not be counted</source>
        <translation>リソースを集計できませんでした</translation>
    </message>
    <message>
        <source>The events could not be counted</source>
        <translation>イベントを集計できませんでした</translation>
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
        <source>Try again</source>
        <translation>再試行</translation>
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
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>表示形式</translation>
    </message>
    <message>
        <source>Resources cannot be counted by this filter</source>
        <translation>このフィルターではリソースを数えられません</translation>
    </message>
    <message>
        <source>Text, path, author and commit belong to events, not to resources. Remove the filter or show events.</source>
        <translation>テキスト、パス、作者、コミットはリソースではなくイベントに属します。フィルターを外すか、イベントを表示してください。</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>What may come, dashed, from what is shown</source>
        <translation>表示中のデータから予測した今後の値 (破線)</translation>
    </message>
    <message>
        <source>Forecast of what is shown, on or off</source>
        <translation>表示中のデータの予測のオン/オフ</translation>
    </message>
    <message>
        <source>No forecast: small charts have none.</source>
        <translation>予測なし: 小さいグラフには予測がありません。</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <comment>a chart, an image or a kind</comment>
        <translation>%1 のバージョン</translation>
    </message>
    <message>
        <source>Nothing in use in this time</source>
        <translation>この期間に使用中のものはありません</translation>
    </message>
    <message>
        <source>Nothing of it was in use from %1.</source>
        <translation>%1 に使われたものはありません。</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>スキャン中</translation>
    </message>
    <message>
        <source>What was in use appears when the whole history is read.</source>
        <translation>履歴全体を読み終えると、使われていたものが表示されます。</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>まだ集計していません</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>今すぐスキャン</translation>
    </message>
    <message>
        <source>Nothing in use</source>
        <translation>使用中のものはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n repositor(y/ies) not counted before the next scan</source>
        <translation>
            <numerusform>%n 個のリポジトリは次のスキャンまで集計されません</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in use cannot be counted by this filter</source>
        <translation>このフィルターでは使用中のものを集計できません</translation>
    </message>
    <message>
        <source>Charts, images and API versions are counted of whole repositories. Remove the filter or show events.</source>
        <translation>チャート、イメージ、API バージョンはリポジトリ全体について集計されます。フィルターを外すか、イベントを表示してください。</translation>
    </message>
    <message numerus="yes">
        <source>An earlier version of Kubestats scanned %n repositor(y/ies) and did not keep what resources used. (Its/Their) next scan reads the whole history once more.</source>
        <translation>
            <numerusform>以前のバージョンの Kubestats が %n 個のリポジトリをスキャンしましたが、リソースが使っていたものを保存していません。次のスキャンで履歴全体をもう一度読み取ります。</numerusform>
        </translation>
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
    <name>UnlockSheet</name>
    <message>
        <source>cluster name</source>
        <translation>クラスター名</translation>
    </message>
    <message>
        <source>Unlock %1?</source>
        <translation>%1 のロックを解除しますか?</translation>
    </message>
    <message>
        <source>For 15 minutes namespaces of this cluster can be previewed and deleted. Nothing is deleted by unlocking it; each deletion is approved by itself.</source>
        <translation>15 分間、このクラスターの Namespace のプレビューと削除ができます。ロックを解除するだけでは何も削除されません。削除はそのつど個別に承認します。</translation>
    </message>
    <message>
        <source>Unlock for 15 minutes</source>
        <translation>15 分間ロックを解除</translation>
    </message>
    <message>
        <source>This cluster is protected. Type its name %1 to unlock it</source>
        <translation>このクラスターは保護されています。ロックを解除するには、名前 %1 を入力してください</translation>
    </message>
</context>
<context>
    <name>UnprotectSheet</name>
    <message>
        <source>Take the protection from %1?</source>
        <translation>%1 の保護を解除しますか?</translation>
    </message>
    <message>
        <source>Without it, deletions on this cluster are approved without typing its name, and the band is no longer red.</source>
        <translation>解除すると、このクラスターでの削除は名前を入力せずに承認できるようになり、帯も赤ではなくなります。</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>解除する</translation>
    </message>
    <message>
        <source>Type the cluster name %1</source>
        <translation>クラスター名 %1 を入力してください</translation>
    </message>
</context>
<context>
    <name>ViewsMenu</name>
    <message>
        <source>Save this view…</source>
        <translation>この表示を保存…</translation>
    </message>
    <message>
        <source>There is no view “%1” any more.</source>
        <translation>表示「%1」はもうありません。</translation>
    </message>
    <message>
        <source>No views are saved yet</source>
        <translation>保存した表示はまだありません</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>表示「%1」を保存しました。</translation>
    </message>
    <message>
        <source>The view “%1” is removed.</source>
        <translation>表示「%1」を削除しました。</translation>
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
    <message>
        <source>Another repository is called %1 already. Choose another name.</source>
        <translation>%1 という名前のリポジトリがすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>It is there already, as %1.</source>
        <translation>すでに %1 として登録されています。</translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>%1 is larger or deeper than is accepted here (line %2: %3).</source>
        <translation>%1 は大きすぎるか、入れ子が深すぎます (%2 行目: %3)。</translation>
    </message>
    <message>
        <source>%1 cannot be read at line %2, column %3: %4. Correct it there.</source>
        <translation>%1 の %2 行 %3 列を読み取れません: %4。そこを修正してください。</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2 行</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1、%2 行 %3 列</translation>
    </message>
    <message>
        <source>The text is no JSON that can be read here (line %1).</source>
        <translation>このテキストは、読み取れる JSON ではありません (%1 行目)。</translation>
    </message>
    <message>
        <source>The JSON text is larger than is accepted here.</source>
        <translation>JSON テキストが、受け入れられる大きさを超えています。</translation>
    </message>
    <message>
        <source>Line %1 unfolds to more than is accepted here.</source>
        <translation>%1 行目を展開すると、受け入れられる量を超えます。</translation>
    </message>
    <message>
        <source>Line %1 has a number that JSON cannot say.</source>
        <translation>%1 行目に、JSON で表せない数値があります。</translation>
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
    <message>
        <source>Move along the chart</source>
        <translation>グラフ上を移動</translation>
    </message>
    <message>
        <source>Select a range of the chart</source>
        <translation>グラフの範囲を選択</translation>
    </message>
    <message>
        <source>Zoom or filter to what is selected</source>
        <translation>選択範囲に拡大または絞り込み</translation>
    </message>
    <message>
        <source>One band of the chart alone, by its place</source>
        <translation>グラフの帯を位置で 1 本だけ表示</translation>
    </message>
    <message>
        <source>Zoom the chart in or out</source>
        <translation>グラフを拡大・縮小</translation>
    </message>
    <message>
        <source>Whole range of the chart</source>
        <translation>グラフの全範囲</translation>
    </message>
    <message>
        <source>Selected: %1. %2</source>
        <comment>range, what the crosshair says</comment>
        <translation>選択: %1。%2</translation>
    </message>
    <message>
        <source>%1 Arrow keys move the crosshair, with Shift they select a range; Enter zooms or filters; 1 to 9 show one band alone.</source>
        <comment>what the chart shows, in sentences</comment>
        <translation>%1 矢印キーで十字線を動かし、Shift で範囲を選択、Enter で拡大または絞り込み、1～9 で帯を 1 本だけ表示します。</translation>
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
    <message>
        <source>Back to the range before</source>
        <translation>前の期間に戻る</translation>
    </message>
    <message>
        <source>Forward to the next range</source>
        <translation>次の期間に進む</translation>
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
    <name>widgets::ClusterBand</name>
    <message>
        <source>Lock now</source>
        <translation>今すぐロック</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>ロックを解除…</translation>
    </message>
    <message>
        <source>protected cluster</source>
        <translation>保護されたクラスター</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>クラスター</translation>
    </message>
    <message>
        <source>PROTECTED</source>
        <translation>保護中</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>ロック解除中</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>ユーザー %1</translation>
    </message>
    <message>
        <source>Kubernetes %1</source>
        <translation>Kubernetes %1</translation>
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
    <message numerus="yes">
        <source>%1, %2 changed</source>
        <comment>9 lines of status, 4 changed</comment>
        <translation>
            <numerusform>%1、%2 行変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Open or close this block</source>
        <translation>このブロックを開閉</translation>
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
    <message>
        <source>Show the previous row</source>
        <translation>前の行を表示</translation>
    </message>
    <message>
        <source>Show the next row</source>
        <translation>次の行を表示</translation>
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
    <name>widgets::FactList</name>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
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
        <translation>消去</translation>
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
    <message numerus="yes">
        <source>%1 running</source>
        <translation>
            <numerusform>%1 件実行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting</source>
        <translation>
            <numerusform>%1 件待機中</numerusform>
        </translation>
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
    <message>
        <source>Watching %1</source>
        <translation>%1 を監視中</translation>
    </message>
    <message>
        <source>newest answer %1</source>
        <translation>最新の応答 %1</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n namespace(s) on %1</source>
        <translation>
            <numerusform>%1 で %n 個の Namespace を削除中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gone, %2 to go</source>
        <translation>%1 個完了、残り %2 個</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>毎秒 %1</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>残り約 %1 分</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>残り約 %1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%1 object(s)</source>
        <translation>
            <numerusform>オブジェクト %1 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 namespace(s)</source>
        <translation>
            <numerusform>Namespace %1 個</numerusform>
        </translation>
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
    <message>
        <source>%1 %2</source>
        <comment>Custom… 3 – 5 May 2026</comment>
        <translation>%1 %2</translation>
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
        <source>Clear filter</source>
        <translation>フィルターを解除</translation>
    </message>
</context>
<context>
    <name>widgets::TableView</name>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
    </message>
    <message>
        <source>%1 rows are too many to copy. Up to %2 can be copied; export the others as a file.</source>
        <translation>%1 行は多すぎてコピーできません。コピーできるのは %2 行までです。残りはファイルにエクスポートしてください。</translation>
    </message>
    <message>
        <source>Copy the chosen rows of %1</source>
        <translation>%1 の選択行をコピー</translation>
    </message>
</context>
<context>
    <name>widgets::Toast</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
</TS>
