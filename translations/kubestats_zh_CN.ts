<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message numerus="yes">
        <source>%Ln new event(s)</source>
        <translation>
            <numerusform>%Ln 个新事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) so far</source>
        <translation>
            <numerusform>目前 %Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>约剩 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>约剩 %1 分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>Rescan %1</source>
        <translation>重新扫描 %1</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>its turn comes</source>
        <translation>即将轮到</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Nothing of it was read yet.</source>
        <translation>尚未读取任何内容。</translation>
    </message>
    <message>
        <source>%1 resources and %2 events stay readable.</source>
        <translation>%1 个资源和 %2 个事件仍可读取。</translation>
    </message>
    <message>
        <source>Refreshing %1</source>
        <translation>正在刷新 %1</translation>
    </message>
    <message>
        <source>Scanning %1</source>
        <translation>正在扫描 %1</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>正在获取 %1</translation>
    </message>
    <message>
        <source>Failed since %1.</source>
        <translation>自 %1 起失败。</translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <translation>已取消 %1</translation>
    </message>
    <message>
        <source>what was finished stays</source>
        <translation>已完成的部分会保留</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <translation>%1 失败</translation>
    </message>
    <message>
        <source>Scanned %1</source>
        <translation>已扫描 %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>仅在要求时</translation>
    </message>
    <message>
        <source>Adaptive, now daily</source>
        <translation>自适应，当前每天</translation>
    </message>
    <message>
        <source>Adaptive, now hourly</source>
        <translation>自适应，当前每小时</translation>
    </message>
    <message>
        <source>Adaptive, now every %1 min</source>
        <translation>自适应，当前每 %1 分钟</translation>
    </message>
    <message>
        <source>Adaptive, now every %1 h</source>
        <translation>自适应，当前每 %1 小时</translation>
    </message>
    <message>
        <source>%1 adaptive</source>
        <translation>%1 个自适应</translation>
    </message>
    <message>
        <source>%1 hourly</source>
        <translation>%1 个每小时</translation>
    </message>
    <message>
        <source>%1 daily</source>
        <translation>%1 个每天</translation>
    </message>
    <message>
        <source>%1 only when asked</source>
        <translation>%1 个仅在要求时</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>%1 个已暂停</translation>
    </message>
</context>
<context>
    <name>ActivityLine</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add a token…</source>
        <translation>添加令牌…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
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
        <translation>任务</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Clear done</source>
        <translation>清除已完成</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>尚未运行任何任务</translation>
    </message>
    <message>
        <source>Fetches and scans appear here while they run, and what came of them.</source>
        <translation>获取和扫描运行时及其结果会显示在这里。</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Nothing runs</source>
        <translation>没有正在运行的任务</translation>
    </message>
    <message>
        <source>What is done was cleared. New jobs appear here.</source>
        <translation>已完成的任务已清除。新任务会显示在这里。</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>ActivitySchedules</name>
    <message>
        <source>next %1</source>
        <translation>下次：%1</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>上次：%1</translation>
    </message>
    <message>
        <source>never scanned</source>
        <translation>从未扫描</translation>
    </message>
    <message>
        <source>Change the schedule of %1</source>
        <translation>更改 %1 的计划</translation>
    </message>
    <message numerus="yes">
        <source>%n more repositor(y/ies)</source>
        <translation>
            <numerusform>另有 %n 个仓库</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repositor(y/ies)</source>
        <translation>
            <numerusform>%n 个仓库</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 paused</source>
        <translation>%1，%2 个已暂停</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add a repository</source>
        <translation>添加仓库</translation>
    </message>
    <message>
        <source>https://… or git@… or a folder</source>
        <translation>https://… 或 git@… 或文件夹</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Address or folder</source>
        <translation>地址或文件夹</translation>
    </message>
    <message>
        <source>The whole history is read. Nothing is ever written to it.</source>
        <translation>将读取完整历史，绝不会向其中写入任何内容。</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Open a Git working copy or bare repository</source>
        <translation>打开 Git 工作副本或裸仓库</translation>
    </message>
</context>
<context>
    <name>Base</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>BiographyModel</name>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
</context>
<context>
    <name>ChangeSummary</name>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>%n 个字段已更改</numerusform>
        </translation>
    </message>
    <message>
        <source>group became %1</source>
        <translation>组变为 %1</translation>
    </message>
    <message>
        <source>group was %1</source>
        <translation>组原为 %1</translation>
    </message>
    <message>
        <source>new in Git</source>
        <translation>新加入 Git</translation>
    </message>
    <message>
        <source>back in Git</source>
        <translation>重新加入 Git</translation>
    </message>
    <message>
        <source>removed from Git</source>
        <translation>已从 Git 移除</translation>
    </message>
    <message>
        <source>moved from</source>
        <translation>移自</translation>
    </message>
    <message>
        <source>re-encrypted</source>
        <translation>已重新加密</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>&quot;%1&quot; must be a whole number from 1.</source>
        <translation>“%1”必须是不小于 1 的整数。</translation>
    </message>
    <message>
        <source>The input is not one JSON object: %1 (at byte %2).</source>
        <translation>输入不是单个 JSON 对象：%1（位于字节 %2）。</translation>
    </message>
    <message>
        <source>Unknown format &quot;%1&quot;. Choose png, svg, pdf or csv.</source>
        <translation>未知格式“%1”。请选择 png、svg、pdf 或 csv。</translation>
    </message>
    <message>
        <source>&quot;out&quot; must name the file to write.</source>
        <translation>“out”必须指明要写入的文件。</translation>
    </message>
    <message>
        <source>The standard input cannot be read.</source>
        <translation>无法读取标准输入。</translation>
    </message>
    <message>
        <source>The input is larger than 64 MiB.</source>
        <translation>输入大于 64 MiB。</translation>
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
        <translation>无法绘制 %1 × %2 像素的图表。请选择 %3 × %4 到 %5 × %6。</translation>
    </message>
    <message>
        <source>A scale of %1 cannot be drawn. Choose 1 to 4.</source>
        <translation>无法以 %1 倍绘制。请选择 1 到 4。</translation>
    </message>
    <message>
        <source>The picture could not be written as PNG.</source>
        <translation>无法将图片写为 PNG。</translation>
    </message>
    <message>
        <source>This machine has no usable font, so a chart&apos;s labels would be empty boxes. Install a font, for example the package fonts-dejavu-core, and try again.</source>
        <translation>本机没有可用的字体，图表的标签会显示为空框。请安装字体（例如软件包 fonts-dejavu-core）后重试。</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size. Choose a smaller one.</source>
        <translation>内存不足，无法生成此大小的图片。请选择较小的尺寸。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>无法写入 %1：%2。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>the week before</source>
        <translation>前一周</translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>前一个月</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>a namespace that is not set</comment>
        <translation>（无）</translation>
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
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d</source>
        <comment>pattern: day</comment>
        <translation>d日</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>pattern: short weekday, day, short month, year</comment>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>第 %1 周，%2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>pattern: month and year</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>仍在进行</translation>
    </message>
    <message>
        <source>same as %1</source>
        <comment>%1: the week before</comment>
        <translation>与%1相同</translation>
    </message>
    <message>
        <source>%1 %2 from %3 (%4)</source>
        <comment>▲ 268 from the week before (40)</comment>
        <translation>%1 %2，%3为 %4</translation>
    </message>
    <message>
        <source>%1 still running</source>
        <translation>%1仍在进行</translation>
    </message>
    <message>
        <source>week of %1 still running</source>
        <translation>%1所在的周仍在进行</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>前一年</translation>
    </message>
    <message numerus="yes">
        <source>the %n day(s) before</source>
        <translation>
            <numerusform>此前 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>none in %1</source>
        <translation>%1为零</translation>
    </message>
    <message>
        <source>as many as in %1</source>
        <translation>与%1一样多</translation>
    </message>
    <message>
        <source>%1 % from %2</source>
        <comment>+26 % from the year before</comment>
        <translation>比%2 %1 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>band and value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>总计 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>period: values</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>没有可显示的内容。</translation>
    </message>
    <message>
        <source>most in %1: %2</source>
        <translation>%1最多：%2</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1，%2。</translation>
    </message>
    <message>
        <source>%1, %2 in all, %3.</source>
        <translation>%1，共 %2，%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message numerus="yes">
        <source>… %n more letter(s)</source>
        <translation>
            <numerusform>… 还有 %n 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfigFields</name>
    <message>
        <source>Adaptive: hourly to daily, by activity</source>
        <translation>自适应：按活跃程度每小时到每天</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>仅在要求时</translation>
    </message>
    <message>
        <source>the default branch</source>
        <translation>默认分支</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Only these paths (prefixes or globs, separated by commas)</source>
        <translation>仅这些路径（前缀或 glob，以逗号分隔）</translation>
    </message>
    <message>
        <source>Without these paths</source>
        <translation>排除这些路径</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>重新扫描</translation>
    </message>
</context>
<context>
    <name>ConfigureSheet</name>
    <message>
        <source>Settings of a repository</source>
        <translation>仓库设置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Another branch or other paths scan the history anew.</source>
        <translation>更换分支或路径会重新扫描整个历史。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>A repository needs a name. Write one.</source>
        <translation>仓库需要一个名称，请填写。</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>--size: &quot;%1&quot; is no size. Write WIDTHxHEIGHT in pixels, 100 to 20000: 1200x600.</source>
        <translation>--size：“%1”不是尺寸。请以像素填写 宽x高，范围 100 到 20000：1200x600。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check the folder and the free space.</source>
        <translation>无法写入 %1：%2。请检查文件夹和可用空间。</translation>
    </message>
    <message>
        <source>Source: Git histories, by Kubestats %1</source>
        <translation>来源：Git 历史，由 Kubestats %1 生成</translation>
    </message>
    <message>
        <source>kubestats-chart, which draws pictures, is not installed. Install the package kubestats, or write a .csv file.</source>
        <translation>未安装用于绘制图片的 kubestats-chart。请安装软件包 kubestats，或写入 .csv 文件。</translation>
    </message>
    <message>
        <source>%1 did not end: %2.</source>
        <translation>%1 未能结束：%2。</translation>
    </message>
    <message>
        <source>The chart could not be drawn.</source>
        <translation>无法绘制图表。</translation>
    </message>
    <message>
        <source>--out: the file must end in .png, .svg, .pdf or .csv.</source>
        <translation>--out：文件名必须以 .png、.svg、.pdf 或 .csv 结尾。</translation>
    </message>
    <message>
        <source>The settings file is %1.</source>
        <translation>设置文件是 %1。</translation>
    </message>
    <message>
        <source>There is no event %1. &quot;kubestatsctl events --fields id,time,name&quot; shows the numbers.</source>
        <translation>没有事件 %1。“kubestatsctl events --fields id,time,name”会显示编号。</translation>
    </message>
    <message>
        <source>The event&apos;s repository is no longer in the store.</source>
        <translation>该事件的仓库已不在数据库中。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1, %2 MB free</source>
        <translation>%1，可用 %2 MB</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>%1 is damaged. &quot;kubestatsctl repo scan&quot; sets it aside and rebuilds it from Git.</source>
        <translation>%1 已损坏。“kubestatsctl repo scan”会将其移开并从 Git 重建。</translation>
    </message>
    <message>
        <source>%1, %2 MB, sound</source>
        <translation>%1，%2 MB，完好</translation>
    </message>
    <message>
        <source>%1, none failed</source>
        <translation>%1，没有失败</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>not found: remote repositories cannot be fetched. Install Kubestats again.</source>
        <translation>未找到：无法获取远程仓库。请重新安装 Kubestats。</translation>
    </message>
    <message>
        <source>not found: &quot;kubestatsctl chart&quot; writes .csv only. Install the package kubestats.</source>
        <translation>未找到：“kubestatsctl chart”只能写入 .csv。请安装软件包 kubestats。</translation>
    </message>
    <message>
        <source>--fields: &quot;%1&quot; is none of %2.</source>
        <translation>--fields：“%1”不属于 %2。</translation>
    </message>
    <message>
        <source>No repository has been added yet. Add one: kubestatsctl repo add URL-OR-FOLDER</source>
        <translation>尚未添加仓库。请添加：kubestatsctl repo add URL 或文件夹</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no time. Write 2024-05-01, 2024-05-01T10:00:00Z, or how long ago: 30d, 2w, 1y.</source>
        <translation>%1：“%2”不是时间。请填写 2024-05-01、2024-05-01T10:00:00Z，或距今多久：30d、2w、1y。</translation>
    </message>
    <message>
        <source>--type: &quot;%1&quot; is none of created, modified, deleted, resurrected.</source>
        <translation>--type：“%1”不属于 created、modified、deleted、resurrected。</translation>
    </message>
    <message>
        <source>--commit: write the commit&apos;s whole name, 40 digits.</source>
        <translation>--commit：请填写提交的完整名称（40 位）。</translation>
    </message>
    <message>
        <source>A token is taken from %1.</source>
        <translation>令牌取自 %1。</translation>
    </message>
    <message>
        <source>If this is the fingerprint you know, add --accept-host-key %1</source>
        <translation>如果您认得此指纹，请加上 --accept-host-key %1</translation>
    </message>
    <message>
        <source>It is there already, as %1.</source>
        <translation>已存在，名为 %1。</translation>
    </message>
    <message>
        <source>%1: %2 commits, %3 events.</source>
        <translation>%1：%2 个提交，%3 个事件。</translation>
    </message>
    <message>
        <source>%1: %2 new commits, %3 new events.</source>
        <translation>%1：%2 个新提交，%3 个新事件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no resource. Write kind/name or kind/namespace/name, and @COMMIT behind it for an older state.</source>
        <translation>“%1”不是资源。请填写 kind/name 或 kind/namespace/name；要查看较早的状态，请在后面加 @COMMIT。</translation>
    </message>
    <message>
        <source>The repository was removed meanwhile.</source>
        <translation>该仓库在此期间已被移除。</translation>
    </message>
    <message>
        <source>The store was damaged and was moved to %1. &quot;kubestatsctl repo scan&quot; rebuilds it from Git.</source>
        <translation>数据库已损坏并移至 %1。“kubestatsctl repo scan”会重建它。</translation>
    </message>
    <message>
        <source>No repository is called &quot;%1&quot;. &quot;kubestatsctl repo list&quot; shows them.</source>
        <translation>没有名为“%1”的仓库。“kubestatsctl repo list”会列出它们。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be any of %2. Write the whole name or the number.</source>
        <translation>“%1”可能是 %2 中的任意一个。请填写完整名称或编号。</translation>
    </message>
    <message>
        <source>%1 resources fit: %2. Say which with --repository, -n or --path.</source>
        <translation>有 %1 个资源匹配：%2。请用 --repository、-n 或 --path 指明。</translation>
    </message>
    <message>
        <source>%1 is in none of the repositories. &quot;kubestatsctl resources&quot; lists what is.</source>
        <translation>%1 不在任何仓库中。“kubestatsctl resources”会列出现有资源。</translation>
    </message>
    <message>
        <source>%1 did not exist in commit %2.</source>
        <translation>%1 在提交 %2 中不存在。</translation>
    </message>
    <message>
        <source>, deleted</source>
        <translation>，已删除</translation>
    </message>
    <message>
        <source>all repositories</source>
        <translation>所有仓库</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Events per %1, by %2</source>
        <translation>每%1事件数，按%2</translation>
    </message>
    <message>
        <source>%1, %2 to %3 (UTC)</source>
        <translation>%1，%2 至 %3（UTC）</translation>
    </message>
    <message>
        <source>No resource lies in a file %1. &quot;kubestatsctl resources&quot; lists the files.</source>
        <translation>文件 %1 中没有资源。“kubestatsctl resources”会列出文件。</translation>
    </message>
</context>
<context>
    <name>DaysSheet</name>
    <message>
        <source>Choose days</source>
        <translation>选择日期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Days are UTC. Both are included.</source>
        <translation>日期为 UTC，首尾两天均包含在内。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The first day is after the last one. Change one of them.</source>
        <translation>第一天晚于最后一天。请修改其中之一。</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API 版本</translation>
    </message>
    <message>
        <source>%1 events match. Up to %2 can be sorted by “%3”; narrow the filter first. By time any number can be sorted.</source>
        <translation>%1 个事件匹配。按“%3”最多可排序 %2 个；请先缩小筛选范围。按时间排序则没有数量限制。</translation>
    </message>
</context>
<context>
    <name>EventsDetails</name>
    <message>
        <source>created %1</source>
        <translation>%1创建</translation>
    </message>
    <message>
        <source>modified %1</source>
        <translation>%1修改</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <translation>%1删除</translation>
    </message>
    <message>
        <source>came back %1</source>
        <translation>%1恢复</translation>
    </message>
    <message>
        <source>%1 in namespace %2</source>
        <translation>%1，命名空间 %2</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>生平</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Biography %1</source>
        <translation>生平 %1</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <translation>在 %1 上打开</translation>
    </message>
    <message>
        <source>The file is %1, too large to be compared here. Open it on the web, or with git show.</source>
        <translation>文件大小为 %1，太大，无法在此比较。请在网页上或用 git show 打开。</translation>
    </message>
    <message>
        <source>The file cannot be shown</source>
        <translation>无法显示文件</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>The biography cannot be read</source>
        <translation>无法读取生平</translation>
    </message>
</context>
<context>
    <name>EventsExport</name>
    <message>
        <source>An export is running. Wait for its end, or cancel it.</source>
        <translation>正在导出。请等待其结束，或将其取消。</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>导出事件</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated values (*.tsv)</source>
        <translation>制表符分隔值 (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was exported.</source>
        <translation>已取消，未导出任何内容。</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2 events are written.</source>
        <translation>正在导出：已写入 %1 / %2 个事件。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 events written to %2</source>
        <translation>已将 %1 个事件写入 %2</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>未导出任何内容。%1</translation>
    </message>
</context>
<context>
    <name>EventsFacts</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Whole message</source>
        <translation>完整消息</translation>
    </message>
    <message>
        <source>merged by %1</source>
        <translation>由 %1 合并</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>This commit is no longer on the branch: its history was rewritten.</source>
        <translation>此提交已不在分支上：其历史已被改写。</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>%n 个字段已更改</numerusform>
        </translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more field(s)</source>
        <translation>
            <numerusform>再显示 %n 个字段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) are in the diff only</source>
        <translation>
            <numerusform>另有 %n 处更改仅在差异中</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>All of this commit</source>
        <translation>此提交的全部内容</translation>
    </message>
    <message>
        <source>List every event of this commit</source>
        <translation>列出此提交的所有事件</translation>
    </message>
    <message>
        <source>Pull request #%1</source>
        <translation>拉取请求 #%1</translation>
    </message>
</context>
<context>
    <name>EventsFilter</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Time: %1 – %2</source>
        <translation>时间：%1 – %2</translation>
    </message>
    <message>
        <source>Time: since %1</source>
        <translation>时间：自 %1</translation>
    </message>
    <message>
        <source>Time: until %1</source>
        <translation>时间：至 %1</translation>
    </message>
    <message>
        <source>Author: bots</source>
        <translation>作者：机器人</translation>
    </message>
    <message>
        <source>Author: people</source>
        <translation>作者：人员</translation>
    </message>
    <message>
        <source>Commit: %1</source>
        <translation>提交：%1</translation>
    </message>
    <message>
        <source>With rewritten history</source>
        <translation>包含被改写的历史</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>People or bots</source>
        <translation>人员或机器人</translation>
    </message>
    <message>
        <source>Merged by: %1</source>
        <translation>合并者：%1</translation>
    </message>
</context>
<context>
    <name>EventsFilterBar</name>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Export these events…</source>
        <translation>导出这些事件…</translation>
    </message>
    <message>
        <source>Filter events by name, kind, namespace, path or changed field</source>
        <translation>按名称、类别、命名空间、路径或更改的字段筛选事件</translation>
    </message>
    <message>
        <source>Name, kind, namespace, path or changed field</source>
        <translation>名称、类别、命名空间、路径或更改的字段</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>添加筛选条件</translation>
    </message>
    <message>
        <source>By people</source>
        <translation>人员所为</translation>
    </message>
    <message>
        <source>By bots</source>
        <translation>机器人所为</translation>
    </message>
    <message>
        <source>With rewritten history</source>
        <translation>包含被改写的历史</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已保存的视图</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>%1 copied</source>
        <translation>已复制 %1</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>已保存视图“%1”。</translation>
    </message>
    <message>
        <source>There is no view “%1” any more.</source>
        <translation>视图“%1”已不存在。</translation>
    </message>
</context>
<context>
    <name>EventsTable</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>The store cannot be read</source>
        <translation>无法读取数据库</translation>
    </message>
    <message>
        <source>Events cannot be read</source>
        <translation>无法读取事件</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>暂无事件</translation>
    </message>
    <message>
        <source>They appear with the first scan of a repository.</source>
        <translation>首次扫描仓库后会显示。</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Reading events</source>
        <translation>正在读取事件</translation>
    </message>
    <message>
        <source>events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>No events here</source>
        <translation>此处没有事件</translation>
    </message>
    <message>
        <source>Nothing changed in this scope and range, or it is not scanned yet.</source>
        <translation>此范围和时间内没有更改，或尚未扫描。</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 / %2 个事件</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s)</source>
        <translation>
            <numerusform>%n 个隐藏的列</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows are too many to copy. Up to %2 can be copied; export the others as a file.</source>
        <translation>%1 行太多，无法复制。最多可复制 %2 行；其余请导出为文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied. %1</source>
        <translation>未复制任何内容。%1</translation>
    </message>
</context>
<context>
    <name>EventsValuePopup</name>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Nothing to choose from yet.</source>
        <translation>暂无可选项。</translation>
    </message>
</context>
<context>
    <name>EventsViews</name>
    <message>
        <source>No views are saved yet</source>
        <translation>尚未保存视图</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>保存此视图…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The view “%1” is removed.</source>
        <translation>已移除视图“%1”。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Wide</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>方形</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <comment>name of a size, width, height</comment>
        <translation>%1，%2 × %3</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Preview, exactly what will be written</source>
        <translation>预览，与写入的内容完全一致</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
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
        <translation>颜色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>副标题</translation>
    </message>
    <message>
        <source>Source line and time of the scan</source>
        <translation>来源行和扫描时间</translation>
    </message>
    <message>
        <source>Labels at the bands</source>
        <translation>在色带旁标注</translation>
    </message>
    <message>
        <source>Running day, hatched</source>
        <translation>进行中的一天，斜线</translation>
    </message>
    <message>
        <source>Running week, hatched</source>
        <translation>进行中的一周，斜线</translation>
    </message>
    <message>
        <source>Running month, hatched</source>
        <translation>进行中的一月，斜线</translation>
    </message>
    <message>
        <source>These choices are kept for the next export.</source>
        <translation>这些选择会保留到下次导出。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>size of a file</comment>
        <translation>约 %1</translation>
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
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
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
        <translation>https://… 或 git@…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>The sample is a small repository that comes with Kubestats. It needs no network.</source>
        <translation>示例是 Kubestats 附带的小型仓库，无需网络。</translation>
    </message>
    <message>
        <source>Address of a repository</source>
        <translation>仓库地址</translation>
    </message>
    <message>
        <source>Add a repository to see its whole history</source>
        <translation>添加仓库即可查看其完整历史</translation>
    </message>
    <message>
        <source>Every manifest and every change since the first commit. It is only read.</source>
        <translation>自首次提交以来的每个清单和每次更改。仅读取。</translation>
    </message>
    <message>
        <source>or drop a folder or a URL here</source>
        <translation>或将文件夹或 URL 拖放到此处</translation>
    </message>
    <message>
        <source>Open a Git working copy or bare repository</source>
        <translation>打开 Git 工作副本或裸仓库</translation>
    </message>
</context>
<context>
    <name>Git</name>
    <message>
        <source>%1 is not a complete Git bundle. Make it again.</source>
        <translation>%1 不是完整的 Git bundle。请重新制作。</translation>
    </message>
    <message>
        <source>%1 cannot be made. Check the folder and the free space.</source>
        <translation>无法创建 %1。请检查文件夹和可用空间。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check the folder and the free space.</source>
        <translation>无法写入 %1：%2。请检查文件夹和可用空间。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder and the free space.</source>
        <translation>无法写入 %1。请检查文件夹和可用空间。</translation>
    </message>
    <message>
        <source>The program %1 cannot be started. Check the installation.</source>
        <translation>无法启动程序 %1。请检查安装。</translation>
    </message>
    <message>
        <source>%1 is a folder: it is read in place, not fetched.</source>
        <translation>%1 是文件夹：将就地读取，无需获取。</translation>
    </message>
    <message>
        <source>%1 holds a secret. Give it as a token instead.</source>
        <translation>%1 含有机密。请改为以令牌提供。</translation>
    </message>
    <message numerus="yes">
        <source>%1 sent nothing for %n second(s). Check the network, then try again.</source>
        <translation>
            <numerusform>%1 在 %n 秒内未发送任何内容。请检查网络后重试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fetch from %1 took more than %n minute(s). Raise the limit in the settings.</source>
        <translation>
            <numerusform>从 %1 获取超过了 %n 分钟。请在设置中提高限制。</numerusform>
        </translation>
    </message>
    <message>
        <source>The process that fetches from %1 ended unexpectedly. Try again.</source>
        <translation>从 %1 获取的进程意外结束。请重试。</translation>
    </message>
    <message>
        <source>The program kubestats-fetch is missing. Check the installation.</source>
        <translation>缺少程序 kubestats-fetch。请检查安装。</translation>
    </message>
    <message>
        <source>The fetch failed for a reason of its own. The log has the details.</source>
        <translation>获取因其自身原因失败。详情见日志。</translation>
    </message>
    <message>
        <source>%1 cannot be fetched from. Check the address.</source>
        <translation>无法从 %1 获取。请检查地址。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, then try again.</source>
        <translation>无法连接 %1。请检查网络后重试。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. Try again.</source>
        <translation>与 %1 的连接已断开。请重试。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. If it is your own, name its authority&apos;s file in the settings.</source>
        <translation>%1 的证书不受信任。如果是您自己的证书，请在设置中指明其颁发机构的文件。</translation>
    </message>
    <message>
        <source>There is no repository at %1, or it needs a token.</source>
        <translation>%1 没有仓库，或需要令牌。</translation>
    </message>
    <message>
        <source>What answers at %1 is not a Git repository. Check the address.</source>
        <translation>%1 响应的不是 Git 仓库。请检查地址。</translation>
    </message>
    <message>
        <source>%1 asks for a token. Give one that may read this repository.</source>
        <translation>%1 要求令牌。请提供可读取此仓库的令牌。</translation>
    </message>
    <message>
        <source>%1 refused the token. It may have expired or may not read this repository: give another.</source>
        <translation>%1 拒绝了令牌。它可能已过期或无权读取此仓库：请提供其他令牌。</translation>
    </message>
    <message>
        <source>%1 forbids reading this repository. Ask its owner, or give another token.</source>
        <translation>%1 禁止读取此仓库。请联系其所有者，或提供其他令牌。</translation>
    </message>
    <message>
        <source>%1 was asked too often. Wait a while, or give a token.</source>
        <translation>对 %1 的请求过于频繁。请稍候，或提供令牌。</translation>
    </message>
    <message>
        <source>The repository has moved to %1. If you trust that address, use it instead.</source>
        <translation>仓库已迁移到 %1。如果您信任该地址，请改用它。</translation>
    </message>
    <message>
        <source>The key of %1 is not known yet. Compare its fingerprint with the one the host publishes.</source>
        <translation>%1 的密钥尚未知晓。请将其指纹与主机公布的指纹比对。</translation>
    </message>
    <message>
        <source>The key of %1 is not the one that is known. Somebody may be listening in: nothing was fetched. If the host&apos;s administrator confirms the new key, correct known_hosts.</source>
        <translation>%1 的密钥与已知的不同。可能有人在窃听：未获取任何内容。如果主机管理员确认新密钥，请更正 known_hosts。</translation>
    </message>
    <message>
        <source>No key for %1 was found. Start an ssh agent, or name a key file in ~/.ssh/config.</source>
        <translation>未找到 %1 的密钥。请启动 ssh 代理，或在 ~/.ssh/config 中指明密钥文件。</translation>
    </message>
    <message>
        <source>%1 refused every ssh key that was offered. Register the public key there.</source>
        <translation>%1 拒绝了所有提供的 ssh 密钥。请在那里登记公钥。</translation>
    </message>
    <message>
        <source>%1 refused the RSA key: the ssh library of this system can sign with it only in a way that servers no longer accept. Use an Ed25519 key (ssh-keygen -t ed25519).</source>
        <translation>%1 拒绝了 RSA 密钥：本系统的 ssh 库只能以服务器不再接受的方式用它签名。请使用 Ed25519 密钥（ssh-keygen -t ed25519）。</translation>
    </message>
    <message>
        <source>The key %1 has a passphrase. Add the key to an ssh agent (ssh-add), or give the passphrase.</source>
        <translation>密钥 %1 设有口令。请将其加入 ssh 代理（ssh-add），或提供口令。</translation>
    </message>
    <message>
        <source>Your ssh configuration reaches %1 by way of another host (ProxyJump or ProxyCommand), which is not possible here. Clone it with git, then add the folder.</source>
        <translation>您的 ssh 配置经由另一台主机（ProxyJump 或 ProxyCommand）连接 %1，这里不支持。请用 git 克隆，然后添加该文件夹。</translation>
    </message>
    <message>
        <source>There is no repository at %1, or your ssh key may not read it.</source>
        <translation>%1 没有仓库，或您的 ssh 密钥无权读取。</translation>
    </message>
    <message>
        <source>What %1 sent is damaged or incomplete. Nothing of it was kept.</source>
        <translation>%1 发送的内容已损坏或不完整，未保留任何部分。</translation>
    </message>
    <message>
        <source>%1 uses a repository format that cannot be read yet.</source>
        <translation>%1 使用的仓库格式尚无法读取。</translation>
    </message>
    <message>
        <source>The fetch needed more memory than it may use. Raise the limit in the settings.</source>
        <translation>获取所需内存超过允许的上限。请在设置中提高限制。</translation>
    </message>
    <message>
        <source>The disk of %1 is full. Free some space, then try again.</source>
        <translation>%1 所在磁盘已满。请释放空间后重试。</translation>
    </message>
    <message>
        <source>Another process is fetching into %1. Wait until it has ended.</source>
        <translation>另一个进程正在获取到 %1。请等待其结束。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder&apos;s permissions.</source>
        <translation>无法写入 %1。请检查文件夹的权限。</translation>
    </message>
    <message>
        <source>The fetch failed.</source>
        <translation>获取失败。</translation>
    </message>
    <message>
        <source>%1 names its objects by %2, which this libgit2 cannot read. Convert a copy: git init NEW; git fast-export --all | git -C NEW fast-import</source>
        <translation>%1 以 %2 命名对象，此 libgit2 无法读取。请转换一份副本：git init NEW; git fast-export --all | git -C NEW fast-import</translation>
    </message>
    <message>
        <source>%1 keeps its branches as &quot;%2&quot;, which cannot be read yet. Convert it: git refs migrate --ref-format=files</source>
        <translation>%1 以“%2”方式保存分支，尚无法读取。请转换：git refs migrate --ref-format=files</translation>
    </message>
    <message>
        <source>%1 is a partial clone: files of its history are missing. Complete it: git fetch --refetch --no-filter %2, then git config --unset extensions.partialClone</source>
        <translation>%1 是部分克隆：缺少历史中的文件。请补全：git fetch --refetch --no-filter %2，然后 git config --unset extensions.partialClone</translation>
    </message>
    <message>
        <source>%1 is a partial clone: files of its history are missing. Complete it: git fetch --refetch --no-filter %2, then git config --unset %3</source>
        <translation>%1 是部分克隆：缺少历史中的文件。请补全：git fetch --refetch --no-filter %2，然后 git config --unset %3</translation>
    </message>
    <message numerus="yes">
        <source>HEAD names the branch &quot;%1&quot;, which does not exist. Choose one of the %n branch(es).</source>
        <translation>
            <numerusform>HEAD 指向的分支“%1”不存在。请从 %n 个分支中选择一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>HEAD names no branch of this repository; &quot;%1&quot; is scanned.</source>
        <translation>HEAD 未指向此仓库的任何分支；将扫描“%1”。</translation>
    </message>
    <message>
        <source>%1 lacks the object %2. Complete it with git fetch, or see git fsck.</source>
        <translation>%1 缺少对象 %2。请用 git fetch 补全，或查看 git fsck。</translation>
    </message>
    <message>
        <source>%1 is not a Git repository.</source>
        <translation>%1 不是 Git 仓库。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2. See git -C %1 fsck.</source>
        <translation>无法打开 %1：%2。请查看 git -C %1 fsck。</translation>
    </message>
    <message>
        <source>The objects of %1 cannot be read: %2.</source>
        <translation>无法读取 %1 的对象：%2。</translation>
    </message>
    <message>
        <source>%1 has no branch &quot;%2&quot;. Choose another one.</source>
        <translation>%1 没有分支“%2”。请选择其他分支。</translation>
    </message>
    <message>
        <source>%1 has no HEAD. See git symbolic-ref HEAD.</source>
        <translation>%1 没有 HEAD。请查看 git symbolic-ref HEAD。</translation>
    </message>
    <message>
        <source>HEAD is detached; its commit is scanned.</source>
        <translation>HEAD 处于分离状态；将扫描其提交。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>The file has %1 bytes; %2 is the limit.</source>
        <translation>文件有 %1 字节；上限为 %2。</translation>
    </message>
    <message>
        <source>%1 is not a commit.</source>
        <translation>%1 不是提交。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a commit&apos;s name. Write 4 to 40 hexadecimal digits.</source>
        <translation>“%1”不是提交的名称。请填写 4 到 40 位十六进制数字。</translation>
    </message>
    <message>
        <source>Several commits begin with %1. Write more digits.</source>
        <translation>有多个提交以 %1 开头。请填写更多位。</translation>
    </message>
    <message>
        <source>%1 has no commit %2.</source>
        <translation>%1 没有提交 %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a repository. Give https://host/owner/name, ssh://git@host/owner/name, git@host:owner/name, or a folder.</source>
        <translation>“%1”不是仓库地址。请填写 https://host/owner/name、ssh://git@host/owner/name、git@host:owner/name 或文件夹。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not accepted: %2</source>
        <translation>不接受“%1”：%2</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 is a file. Give the folder of a repository.</source>
        <translation>%1 是文件。请指定仓库的文件夹。</translation>
    </message>
    <message>
        <source>http sends everything unencrypted. Use https.</source>
        <translation>http 以明文发送所有内容。请使用 https。</translation>
    </message>
    <message>
        <source>the git protocol is neither encrypted nor verified. Use https or ssh.</source>
        <translation>git 协议既不加密也不校验。请使用 https 或 ssh。</translation>
    </message>
    <message>
        <source>%1 names its objects by SHA-256, which cannot be read yet. Convert a copy: git clone it, git init NEW; git fast-export --all | git -C NEW fast-import, then add the folder NEW.</source>
        <translation>%1 以 SHA-256 命名对象，尚无法读取。请转换一份副本：git clone，git init NEW; git fast-export --all | git -C NEW fast-import，然后添加文件夹 NEW。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Repositories</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Resources and events</source>
        <translation>资源和事件</translation>
    </message>
    <message>
        <source>Trends and export</source>
        <translation>趋势和导出</translation>
    </message>
    <message>
        <source>Window and keys</source>
        <translation>窗口和按键</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>故障排除</translation>
    </message>
    <message>
        <source>The lifecycle of every Kubernetes manifest, from the history of your Git repositories.</source>
        <translation>从 Git 仓库的历史得出每个 Kubernetes 清单的生命周期。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>基于 GNU 通用公共许可证第 3 版或更新版本的自由软件，不附带任何担保。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用的组件</translation>
    </message>
    <message>
        <source>part</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Running with Qt %1.</source>
        <translation>运行于 Qt %1。</translation>
    </message>
    <message>
        <source>About Kubestats</source>
        <translation>关于 Kubestats</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>章节内容</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>HostKeySheet</name>
    <message>
        <source>Trust %1?</source>
        <translation>信任 %1？</translation>
    </message>
    <message>
        <source>%1 is on an ssh server that this machine does not know yet. Compare the fingerprint with the one that the server&apos;s owner publishes.</source>
        <translation>%1 位于本机尚不认识的 ssh 服务器上。请将指纹与服务器所有者公布的指纹比对。</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>信任此密钥</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>%1 does not answer. Check the network, then try again.</source>
        <translation>%1 没有响应。请检查网络后重试。</translation>
    </message>
    <message>
        <source>%1 sends more than is accepted here.</source>
        <translation>%1 发送的内容超过此处可接受的量。</translation>
    </message>
    <message>
        <source>No address is known for %1. Check its spelling and the network.</source>
        <translation>找不到 %1 的地址。请检查拼写和网络。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. If it is your own, name its authority&apos;s file in the settings.</source>
        <translation>%1 的证书不受信任。如果是您自己的证书，请在设置中指明其颁发机构的文件。</translation>
    </message>
    <message>
        <source>%1 ended its answer too early. Try again.</source>
        <translation>%1 的应答过早结束。请重试。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, then try again.</source>
        <translation>无法连接 %1。请检查网络后重试。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no https address.</source>
        <translation>“%1”不是 https 地址。</translation>
    </message>
    <message>
        <source>The file of certificates %1 cannot be read. Check the settings.</source>
        <translation>无法读取证书文件 %1。请检查设置。</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>No font is installed, so nothing could be read. Install the package fonts-dejavu-core.</source>
        <translation>未安装字体，无法显示任何文字。请安装软件包 fonts-dejavu-core。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>Add a repository</source>
        <translation>添加仓库</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>重新扫描</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Narrow or wide sidebar</source>
        <translation>切换侧边栏宽窄</translation>
    </message>
    <message>
        <source>List of shortcuts</source>
        <translation>快捷键列表</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>The store cannot be used</source>
        <translation>无法使用数据库</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Copy a link to this view</source>
        <translation>复制此视图的链接</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>This link cannot be understood. Nothing was opened.</source>
        <translation>无法识别此链接，未打开任何内容。</translation>
    </message>
    <message>
        <source>There is no repository %1 here. Add it first.</source>
        <translation>这里没有仓库 %1。请先添加。</translation>
    </message>
    <message>
        <source>Link to this view copied</source>
        <translation>已复制此视图的链接</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Scanned %1</source>
        <translation>已扫描 %1</translation>
    </message>
    <message numerus="yes">
        <source>Scanned %n repositor(y/ies)</source>
        <translation>
            <numerusform>已扫描 %n 个仓库</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s)</source>
        <translation>
            <numerusform>%Ln 个新事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个失败</translation>
    </message>
</context>
<context>
    <name>OverviewCards</name>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>By bots</source>
        <translation>机器人所为</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>无法读取的文件</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Resurrected</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>事件随时间的变化</translation>
    </message>
    <message>
        <source>Newest events</source>
        <translation>最新事件</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Most used charts</source>
        <translation>最常用的 Chart</translation>
    </message>
    <message>
        <source>releases now</source>
        <translation>当前 release 数</translation>
    </message>
    <message>
        <source>Most used images</source>
        <translation>最常用的镜像</translation>
    </message>
    <message>
        <source>uses now</source>
        <translation>当前使用次数</translation>
    </message>
    <message>
        <source>Most active repositories</source>
        <translation>最活跃的仓库</translation>
    </message>
    <message>
        <source>Most active namespaces</source>
        <translation>最活跃的命名空间</translation>
    </message>
    <message>
        <source>Most active authors</source>
        <translation>最活跃的作者</translation>
    </message>
</context>
<context>
    <name>OverviewFigures</name>
    <message>
        <source>same as before</source>
        <translation>与之前相同</translation>
    </message>
    <message>
        <source>none before</source>
        <translation>之前没有</translation>
    </message>
    <message>
        <source>▲ from %1</source>
        <translation>▲ 原为 %1</translation>
    </message>
    <message>
        <source>▼ from %1</source>
        <translation>▼ 原为 %1</translation>
    </message>
    <message>
        <source>▲ %1 % from %2</source>
        <translation>▲ %1 %，原为 %2</translation>
    </message>
    <message>
        <source>▼ %1 % from %2</source>
        <translation>▼ %1 %，原为 %2</translation>
    </message>
    <message>
        <source>as many as on %1</source>
        <translation>与 %1 持平</translation>
    </message>
    <message>
        <source>▲ %1 since %2</source>
        <translation>▲ %1，自 %2</translation>
    </message>
    <message>
        <source>▼ %1 since %2</source>
        <translation>▼ %1，自 %2</translation>
    </message>
    <message>
        <source>%1 in the last 90 days</source>
        <translation>过去 90 天 %1 个</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 个事件</translation>
    </message>
    <message>
        <source>▲ %1 points from %2 %</source>
        <translation>▲ %1 个百分点，原为 %2 %</translation>
    </message>
    <message>
        <source>▼ %1 points from %2 %</source>
        <translation>▼ %1 个百分点，原为 %2 %</translation>
    </message>
    <message>
        <source>▲ last readable state counts</source>
        <translation>▲ 以最近可读取的状态为准</translation>
    </message>
    <message>
        <source>of %1 files</source>
        <translation>共 %1 个文件</translation>
    </message>
    <message>
        <source>▲ %1 failed</source>
        <translation>▲ %1 个失败</translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>没有失败</translation>
    </message>
</context>
<context>
    <name>OverviewListCard</name>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Move the card to the left</source>
        <translation>将卡片左移</translation>
    </message>
    <message>
        <source>Move the card to the right</source>
        <translation>将卡片右移</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>事件随时间的变化</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>所有事件</translation>
    </message>
    <message>
        <source>Reset cards</source>
        <translation>重置卡片</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Remove the card</source>
        <translation>移除卡片</translation>
    </message>
    <message>
        <source>“%1” is removed. The … menu brings it back.</source>
        <translation>已移除“%1”。可从“…”菜单恢复。</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Events cannot be counted</source>
        <translation>无法统计事件</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Counting events</source>
        <translation>正在统计事件</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>正在扫描</translation>
    </message>
    <message>
        <source>Events appear here while the history is read.</source>
        <translation>读取历史时，事件会显示在这里。</translation>
    </message>
    <message>
        <source>No events in this range</source>
        <translation>此时间范围内没有事件</translation>
    </message>
    <message>
        <source>Choose a longer range or another scope at the top.</source>
        <translation>请在顶部选择更长的时间范围或其他范围。</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>没有事件</translation>
    </message>
    <message>
        <source>Nothing changed in this range.</source>
        <translation>此时间范围内没有更改。</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无内容</translation>
    </message>
    <message>
        <source>No manifest installs a chart.</source>
        <translation>没有清单安装 Chart。</translation>
    </message>
    <message>
        <source>No manifest names an image.</source>
        <translation>没有清单指定镜像。</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Chart：%1</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>镜像：%1</translation>
    </message>
</context>
<context>
    <name>OverviewRows</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>无版本</translation>
    </message>
    <message numerus="yes">
        <source>%n more version(s)</source>
        <translation>
            <numerusform>另有 %n 个版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repo(s)</source>
        <translation>
            <numerusform>%n 个仓库</numerusform>
        </translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>%1 more, %2 events</source>
        <translation>另有 %1 个，%2 个事件</translation>
    </message>
    <message numerus="yes">
        <source>%n more chart(s), %1 releases</source>
        <translation>
            <numerusform>另有 %n 个 Chart，%1 个 release</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more image(s), %1 uses</source>
        <translation>
            <numerusform>另有 %n 个镜像，%1 次使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more repositor(y/ies), %1 events</source>
        <translation>
            <numerusform>另有 %n 个仓库，%1 个事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Repositories</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search actions, repositories, kinds, namespaces and resources</source>
        <translation>搜索操作、仓库、类别、命名空间和资源</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>actions only</source>
        <translation>仅操作</translation>
    </message>
    <message>
        <source>nothing here deletes</source>
        <translation>此处不会删除任何内容</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>没有名为“%1”的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>kind, namespace</comment>
        <translation>%1，位于 %2</translation>
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
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>90 d</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>自定义…</translation>
    </message>
</context>
<context>
    <name>RemoveSheet</name>
    <message>
        <source>Remove %1?</source>
        <translation>移除 %1？</translation>
    </message>
    <message>
        <source>Its %1 events leave the store.</source>
        <translation>其 %1 个事件将从数据库中移除。</translation>
    </message>
    <message>
        <source>The folder %1 is not touched.</source>
        <translation>不会改动文件夹 %1。</translation>
    </message>
    <message>
        <source>The clone in the data folder is deleted; %1 is not touched.</source>
        <translation>数据文件夹中的克隆将被删除；不会改动 %1。</translation>
    </message>
    <message>
        <source>Adding it again brings everything back from Git.</source>
        <translation>再次添加即可从 Git 恢复全部内容。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>RepositoriesModel</name>
    <message>
        <source>local folder, opened in place</source>
        <translation>本地文件夹，就地打开</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>until you resume it</source>
        <translation>直到您恢复</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>its turn comes</source>
        <translation>即将轮到</translation>
    </message>
    <message>
        <source>1 new event</source>
        <translation>1 个新事件</translation>
    </message>
    <message>
        <source>%1 new events</source>
        <translation>%1 个新事件</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>after the first scan</source>
        <translation>首次扫描之后</translation>
    </message>
    <message>
        <source>%1 events in the last 12 months</source>
        <translation>过去 12 个月有 %1 个事件</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Events, 12 months</source>
        <translation>事件，12 个月</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>上次扫描</translation>
    </message>
</context>
<context>
    <name>RepositoriesPage</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>正在扫描</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>重新扫描</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Filter repositories</source>
        <translation>筛选仓库</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Rescan all</source>
        <translation>全部重新扫描</translation>
    </message>
    <message>
        <source>Add repository</source>
        <translation>添加仓库</translation>
    </message>
    <message>
        <source>Rescan every repository that is not paused (Ctrl+R)</source>
        <translation>重新扫描所有未暂停的仓库 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Drop a folder or a URL anywhere to add it</source>
        <translation>将文件夹或 URL 拖放到任意位置即可添加</translation>
    </message>
    <message>
        <source>repositories</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>%1 of %2 repositories</source>
        <translation>%1 / %2 个仓库</translation>
    </message>
    <message>
        <source>%1 resources</source>
        <translation>%1 个资源</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 个事件</translation>
    </message>
    <message>
        <source>%1 unreadable files</source>
        <translation>%1 个无法读取的文件</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s)</source>
        <translation>
            <numerusform>%n 个隐藏的列</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refused to show %2.</source>
        <translation>%1 拒绝显示 %2。</translation>
    </message>
    <message>
        <source>Add a token…</source>
        <translation>添加令牌…</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>已移除 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
</context>
<context>
    <name>RepositoryFacts</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>正在扫描</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>尚未扫描</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>%1 commits</source>
        <translation>%1 个提交</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n (person/people)</source>
        <translation>
            <numerusform>%n 位人员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s)</source>
        <translation>
            <numerusform>%n 个机器人</numerusform>
        </translation>
    </message>
    <message>
        <source>1 commit</source>
        <translation>1 个提交</translation>
    </message>
</context>
<context>
    <name>RepositoryFigures</name>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>By bots</source>
        <translation>机器人所为</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>无法读取的文件</translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation>%1 个恢复</translation>
    </message>
    <message>
        <source>of %1 files</source>
        <translation>共 %1 个文件</translation>
    </message>
    <message>
        <source>▲ last readable state counts</source>
        <translation>▲ 以最近可读取的状态为准</translation>
    </message>
    <message>
        <source>as many as on %1</source>
        <translation>与 %1 持平</translation>
    </message>
    <message>
        <source>▲ %1 since %2</source>
        <translation>▲ %1，自 %2</translation>
    </message>
    <message>
        <source>▼ %1 since %2</source>
        <translation>▼ %1，自 %2</translation>
    </message>
    <message>
        <source>%1 in the last 90 days</source>
        <translation>过去 90 天 %1 个</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 个事件</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>RepositoryLists</name>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>无法读取的文件</translation>
    </message>
    <message>
        <source>%1 of %2 resources</source>
        <translation>%1 / %2 个资源</translation>
    </message>
    <message>
        <source>Only the first %1 are shown: filter to see others</source>
        <translation>仅显示前 %1 个：请筛选以查看其他</translation>
    </message>
    <message>
        <source>Resources cannot be read</source>
        <translation>无法读取资源</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>无法读取列表</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reading resources</source>
        <translation>正在读取资源</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>正在读取列表</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>没有内容匹配“%1”</translation>
    </message>
    <message>
        <source>0 of %1.</source>
        <translation>共 %1，0 匹配。</translation>
    </message>
    <message>
        <source>No resources</source>
        <translation>没有资源</translation>
    </message>
    <message>
        <source>No manifest on this branch declares one, or it is not scanned yet.</source>
        <translation>此分支上没有清单声明资源，或尚未扫描。</translation>
    </message>
    <message>
        <source>Every file was read</source>
        <translation>所有文件均已读取</translation>
    </message>
    <message>
        <source>%1 of %2 unreadable files</source>
        <translation>%1 / %2 个无法读取的文件</translation>
    </message>
    <message>
        <source>%1 of %2 remarks</source>
        <translation>%1 / %2 条提示</translation>
    </message>
    <message>
        <source>Files that cannot be read would be listed here with the line and the reason.</source>
        <translation>无法读取的文件会连同行号和原因列在这里。</translation>
    </message>
    <message>
        <source>No remarks</source>
        <translation>没有提示</translation>
    </message>
    <message>
        <source>Files that deserve a look would be listed here.</source>
        <translation>值得一看的文件会列在这里。</translation>
    </message>
</context>
<context>
    <name>RepositoryPage</name>
    <message>
        <source>Rescan</source>
        <translation>重新扫描</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>无法读取的文件</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>已复制 %1</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Resume scanning</source>
        <translation>恢复扫描</translation>
    </message>
    <message>
        <source>Pause scanning</source>
        <translation>暂停扫描</translation>
    </message>
    <message>
        <source>Copy the folder&apos;s path</source>
        <translation>复制文件夹路径</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Name, branch, paths…</source>
        <translation>名称、分支、路径…</translation>
    </message>
    <message>
        <source>Remove from the list…</source>
        <translation>从列表中移除…</translation>
    </message>
    <message>
        <source>Events %1</source>
        <translation>事件 %1</translation>
    </message>
    <message>
        <source>Resources %1</source>
        <translation>资源 %1</translation>
    </message>
    <message>
        <source>Unreadable files %1</source>
        <translation>无法读取的文件 %1</translation>
    </message>
    <message>
        <source>last scan %1, %2 new events</source>
        <translation>上次扫描 %1，%2 个新事件</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Remarks %1</source>
        <translation>提示 %1</translation>
    </message>
    <message>
        <source>Events cannot be counted</source>
        <translation>无法统计事件</translation>
    </message>
</context>
<context>
    <name>ResourceDetails</name>
    <message>
        <source>Copy the YAML</source>
        <translation>复制 YAML</translation>
    </message>
    <message>
        <source>Open this commit&apos;s file on the web</source>
        <translation>在网页上打开此提交的文件</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>生平</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>The resource cannot be read</source>
        <translation>无法读取该资源</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>The resource left the scope after the list was read.</source>
        <translation>读取列表后，该资源已不在此范围内。</translation>
    </message>
    <message>
        <source>%1 in namespace %2</source>
        <translation>%1，命名空间 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind and namespace, repository</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The biography cannot be read</source>
        <translation>无法读取生平</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>暂无事件</translation>
    </message>
    <message>
        <source>It is present since before %1, where the history that was scanned begins.</source>
        <translation>它在 %1 之前就已存在，所扫描的历史从那时开始。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) since %1</source>
        <translation>
            <numerusform>自 %1 起 %n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be shown</source>
        <translation>无法显示文件</translation>
    </message>
    <message>
        <source>The file is %1, too large to be shown here. Open it on the web, or with git show.</source>
        <translation>文件大小为 %1，太大，无法在此显示。请在网页上或用 git show 打开。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · as it was before it was deleted</source>
        <translation>%1 · 删除之前的内容</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 · %2 changed by this event</source>
        <translation>%1 · 此事件更改 %2 行</translation>
    </message>
</context>
<context>
    <name>ResourceGroupsModel</name>
    <message>
        <source>(no namespace)</source>
        <translation>（无命名空间）</translation>
    </message>
    <message numerus="yes">
        <source>%n repositor(y/ies)</source>
        <translation>
            <numerusform>%n 个仓库</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n 个名称</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, group, open</source>
        <translation>%1，组，已展开</translation>
    </message>
    <message>
        <source>%1, group, closed</source>
        <translation>%1，组，已折叠</translation>
    </message>
    <message numerus="yes">
        <source>%n namespace(s)</source>
        <translation>
            <numerusform>%n 个命名空间</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: its file cannot be read now</source>
        <translation>%1：其文件现在无法读取</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more name(s)</source>
        <translation>
            <numerusform>再显示 %n 个名称</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind, name</source>
        <translation>类别、名称</translation>
    </message>
    <message>
        <source>Namespace, name</source>
        <translation>命名空间、名称</translation>
    </message>
    <message>
        <source>Repository, name</source>
        <translation>仓库、名称</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>API group</source>
        <translation>API 组</translation>
    </message>
</context>
<context>
    <name>ResourceModel</name>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>unreadable now</source>
        <translation>现在无法读取</translation>
    </message>
    <message>
        <source>in Git</source>
        <translation>在 Git 中</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>之前为 %1</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>始于</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
</context>
<context>
    <name>ResourcesBar</name>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Only deleted ones</source>
        <translation>仅已删除</translation>
    </message>
    <message>
        <source>With deleted ones</source>
        <translation>包含已删除</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Filter resources by name, kind, namespace or path</source>
        <translation>按名称、类别、命名空间或路径筛选资源</translation>
    </message>
    <message>
        <source>Name, kind, namespace or path</source>
        <translation>名称、类别、命名空间或路径</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>Group: kind, name</source>
        <translation>分组：类别、名称</translation>
    </message>
    <message>
        <source>Group: namespace, name</source>
        <translation>分组：命名空间、名称</translation>
    </message>
    <message>
        <source>Group: repository, name</source>
        <translation>分组：仓库、名称</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>添加筛选条件</translation>
    </message>
    <message>
        <source>In Git</source>
        <translation>在 Git 中</translation>
    </message>
</context>
<context>
    <name>ResourcesPage</name>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>已复制 %1</translation>
    </message>
    <message>
        <source>Resources cannot be read</source>
        <translation>无法读取资源</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reading resources</source>
        <translation>正在读取资源</translation>
    </message>
    <message>
        <source>No resource matches</source>
        <translation>没有匹配的资源</translation>
    </message>
    <message>
        <source>None in this scope has what the filter asks for.</source>
        <translation>此范围内没有符合筛选条件的资源。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No resources yet</source>
        <translation>暂无资源</translation>
    </message>
    <message>
        <source>Add a repository, or open the sample to look around.</source>
        <translation>请添加仓库，或打开示例看看。</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>No resources</source>
        <translation>没有资源</translation>
    </message>
    <message>
        <source>No manifest in this scope declares one, or it is not scanned yet.</source>
        <translation>此范围内没有清单声明资源，或尚未扫描。</translation>
    </message>
    <message>
        <source>%1 names of %2 kinds · %3 objects</source>
        <translation>%1 个名称，%2 个类别 · %3 个对象</translation>
    </message>
    <message>
        <source>%1 names in %2 namespaces · %3 objects</source>
        <translation>%1 个名称，%2 个命名空间 · %3 个对象</translation>
    </message>
    <message>
        <source>%1 names in %2 repositories · %3 objects</source>
        <translation>%1 个名称，%2 个仓库 · %3 个对象</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s)</source>
        <translation>
            <numerusform>%n 个隐藏的列</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveViewSheet</name>
    <message>
        <source>Save this view</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Filter, columns, sorting and time range are kept under this name.</source>
        <translation>筛选条件、列、排序和时间范围会以此名称保存。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>The saved views in %1 cannot be read: %2. Mend the file, or remove it to begin anew.</source>
        <translation>无法读取 %1 中已保存的视图：%2。请修正该文件，或将其删除以重新开始。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check the folder and the free space.</source>
        <translation>无法写入 %1：%2。请检查文件夹和可用空间。</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>This repository has no commit yet.</source>
        <translation>此仓库还没有提交。</translation>
    </message>
    <message>
        <source>A shallow clone: what was there before %1 has no history. Complete it: git -C %2 fetch --unshallow</source>
        <translation>浅克隆：%1 之前的内容没有历史。请补全：git -C %2 fetch --unshallow</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>No token for %1 is kept in the keyring.</source>
        <translation>密钥环中没有 %1 的令牌。</translation>
    </message>
    <message>
        <source>The keyring was not opened. Unlock it, then try again.</source>
        <translation>密钥环未打开。请解锁后重试。</translation>
    </message>
    <message>
        <source>No keyring can be used here. A token is known until the program ends, or comes from the environment.</source>
        <translation>此处无法使用密钥环。令牌仅保留到程序结束，或来自环境变量。</translation>
    </message>
    <message>
        <source>The keyring does not answer. Unlock it, then try again.</source>
        <translation>密钥环没有响应。请解锁后重试。</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>The chart&apos;s data cannot be used: &quot;%1&quot; must be %2.</source>
        <translation>无法使用图表数据：“%1”必须是%2。</translation>
    </message>
    <message>
        <source>a list of rising times in UTC seconds</source>
        <translation>以 UTC 秒表示的递增时间列表</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>one number from 0 (or null) for each start</source>
        <translation>每个起点对应一个不小于 0 的数（或 null）</translation>
    </message>
    <message>
        <source>a time after the last start</source>
        <translation>晚于最后一个起点的时间</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1: &quot;%2&quot; does not fit %3. Write %4.</source>
        <translation>%1：“%2”不适用于 %3。请填写 %4。</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>不小于 0 的整数</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>窗口的颜色</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>程序的语言</translation>
    </message>
    <message>
        <source>Sidebar with words or with icons only</source>
        <translation>侧边栏显示文字或仅显示图标</translation>
    </message>
    <message>
        <source>Rescan every repository at start</source>
        <translation>启动时重新扫描所有仓库</translation>
    </message>
    <message>
        <source>Schedule of new repositories</source>
        <translation>新仓库的扫描计划</translation>
    </message>
    <message>
        <source>Cores for a scan; 0: all</source>
        <translation>扫描使用的核心数；0：全部</translation>
    </message>
    <message>
        <source>More names of bots, separated by commas</source>
        <translation>更多机器人名称，以逗号分隔</translation>
    </message>
    <message>
        <source>Minutes a clone or fetch may take</source>
        <translation>克隆或获取允许的分钟数</translation>
    </message>
    <message>
        <source>Megabytes a clone or fetch may use</source>
        <translation>克隆或获取允许使用的兆字节数</translation>
    </message>
    <message>
        <source>File with certificates to trust besides the system&apos;s</source>
        <translation>除系统证书外还信任的证书文件</translation>
    </message>
    <message>
        <source>Folder of the store and the clones; empty: the data folder</source>
        <translation>数据库和克隆的文件夹；留空：数据文件夹</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>无法读取 %1。请检查其权限。</translation>
    </message>
    <message>
        <source>%1 is not a settings file. Mend or remove it.</source>
        <translation>%1 不是设置文件。请修正或删除。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder and the free space.</source>
        <translation>无法写入 %1。请检查文件夹和可用空间。</translation>
    </message>
    <message>
        <source>Contrast of the colours</source>
        <translation>颜色的对比度</translation>
    </message>
    <message>
        <source>Notifications of finished and failed jobs while the window is not in front</source>
        <translation>窗口不在前台时，通知已完成和失败的任务</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>System follows the desktop</source>
        <translation>“系统”跟随桌面</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Takes effect at the next start</source>
        <translation>下次启动时生效</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>自适应</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>仅在要求时</translation>
    </message>
    <message>
        <source>Schedule of new repositories</source>
        <translation>新仓库的扫描计划</translation>
    </message>
    <message>
        <source>Adaptive: hourly to daily, by activity</source>
        <translation>自适应：按活跃程度每小时到每天</translation>
    </message>
    <message>
        <source>Rescan at start</source>
        <translation>启动时重新扫描</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Cores for a scan</source>
        <translation>扫描使用的核心数</translation>
    </message>
    <message>
        <source>release-robot, ci</source>
        <translation>release-robot, ci</translation>
    </message>
    <message>
        <source>More names of bots</source>
        <translation>更多机器人名称</translation>
    </message>
    <message>
        <source>Renovate, Dependabot and their like are known. No rescan is needed</source>
        <translation>Renovate、Dependabot 等已内置，无需重新扫描</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Room it takes</source>
        <translation>占用空间</translation>
    </message>
    <message>
        <source>Compact gives back what removed repositories left</source>
        <translation>压缩可回收已移除仓库留下的空间</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The store takes %1.</source>
        <translation>数据库占用 %1。</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>High: black or white grounds, strong lines</source>
        <translation>高：黑色或白色背景，线条清晰</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Of finished and failed jobs while another window is in front. Takes effect at the next start</source>
        <translation>其他窗口在前台时，通知已完成和失败的任务。下次启动时生效</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Kubestats %1</source>
        <translation>Kubestats %1</translation>
    </message>
    <message>
        <source>User&apos;s guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>Also by F1</source>
        <translation>也可按 F1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>版本和许可证</translation>
    </message>
    <message>
        <source>What the program is made with</source>
        <translation>本程序使用的组件</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Another start of the program sent something that cannot be understood.</source>
        <translation>程序的另一次启动发送了无法识别的内容。</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>A batch of the scan contradicts itself and was not saved. Scan the repository again; if it persists, report it.</source>
        <translation>扫描的一批数据自相矛盾，未予保存。请重新扫描该仓库；如仍出现，请报告。</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written. What was saved before is intact; free some space and try again.</source>
        <translation>磁盘已满：无法写入 %1。此前保存的内容完好；请释放空间后重试。</translation>
    </message>
    <message>
        <source>The database %1 is damaged. Set it aside and scan again: everything in it can be rebuilt from Git.</source>
        <translation>数据库 %1 已损坏。请将其移开并重新扫描：其中所有内容都可从 Git 重建。</translation>
    </message>
    <message>
        <source>The database %1 is in use by another program. Close it and try again.</source>
        <translation>数据库 %1 正被其他程序使用。请将其关闭后重试。</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened. Check that its folder exists and that you may write there.</source>
        <translation>无法打开数据库 %1。请确认其文件夹存在且您有写入权限。</translation>
    </message>
    <message>
        <source>The database %1 may not be written. Check the permissions of the file and its folder.</source>
        <translation>不允许写入数据库 %1。请检查该文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The database %1 could not be read or written. Check the disk and try again.</source>
        <translation>无法读写数据库 %1。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>The database %1 refused a request. Start the program again; if it persists, report it.</source>
        <translation>数据库 %1 拒绝了请求。请重新启动程序；如仍出现，请报告。</translation>
    </message>
    <message>
        <source>This repository is in the list already, as %1.</source>
        <translation>此仓库已在列表中，名为 %1。</translation>
    </message>
    <message>
        <source>This repository is no longer in the list.</source>
        <translation>此仓库已不在列表中。</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer version of Kubestats. Use that version, or choose another data folder. Nothing was changed.</source>
        <translation>数据库 %1 由更新版本的 Kubestats 写入。请使用该版本，或选择其他数据文件夹。未作任何更改。</translation>
    </message>
    <message>
        <source>The database %1 is not ready yet. Start Kubestats once so that it can make or update it.</source>
        <translation>数据库 %1 尚未就绪。请启动一次 Kubestats，以便创建或更新它。</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Created</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Resurrected</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>修改</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
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
        <translation>yyyy年M月d日 ddd HH:mm</translation>
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
        <translation>登录 %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Access token that may read the repository</source>
        <translation>可读取该仓库的访问令牌</translation>
    </message>
    <message>
        <source>It is kept in the desktop&apos;s keyring and is never shown again. Without a keyring it lives until you quit.</source>
        <translation>令牌保存在桌面的密钥环中，不会再次显示。没有密钥环时，仅保留到您退出为止。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>There is no token. Paste one.</source>
        <translation>没有令牌，请粘贴一个。</translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source>Resources in Git</source>
        <translation>Git 中的资源</translation>
    </message>
    <message>
        <source>Events a day</source>
        <translation>每天事件数</translation>
    </message>
    <message>
        <source>Events a week</source>
        <translation>每周事件数</translation>
    </message>
    <message>
        <source>Events a month</source>
        <translation>每月事件数</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, time zone</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 resource(s) at the end</source>
        <translation>
            <numerusform>期末 %1 个资源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>已筛选</translation>
    </message>
    <message>
        <source>%1, by type</source>
        <comment>Events a week</comment>
        <translation>%1，按类型</translation>
    </message>
    <message>
        <source>%1, by kind</source>
        <comment>Events a week</comment>
        <translation>%1，按类别</translation>
    </message>
    <message>
        <source>%1, by namespace</source>
        <comment>Events a week</comment>
        <translation>%1，按命名空间</translation>
    </message>
    <message>
        <source>%1, by repository</source>
        <comment>Events a week</comment>
        <translation>%1，按仓库</translation>
    </message>
    <message>
        <source>%1, by author</source>
        <comment>Events a week</comment>
        <translation>%1，按作者</translation>
    </message>
    <message>
        <source>%1, by people and bots</source>
        <comment>Events a week</comment>
        <translation>%1，按人员和机器人</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>4,717 events, +26 % from the year before</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>scanned %1</source>
        <translation>扫描于 %1</translation>
    </message>
    <message>
        <source>days in UTC</source>
        <translation>日期为 UTC</translation>
    </message>
    <message numerus="yes">
        <source>Source: Git history of %n repositor(y/ies), first-parent commits</source>
        <translation>
            <numerusform>来源：%n 个仓库的 Git 历史，first-parent 提交</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, scanned %2</source>
        <comment>source, time</comment>
        <translation>%1，扫描于 %2</translation>
    </message>
    <message>
        <source>%1 %2 is not included: it has not been scanned yet.</source>
        <comment>sentence, repository</comment>
        <translation>%1 未包含 %2：尚未扫描。</translation>
    </message>
    <message>
        <source>%1 Not included, since not scanned yet: %2.</source>
        <comment>sentence, repositories</comment>
        <translation>%1 因尚未扫描而未包含：%2。</translation>
    </message>
    <message>
        <source>All repositories</source>
        <translation>所有仓库</translation>
    </message>
    <message numerus="yes">
        <source>%n repositor(y/ies)</source>
        <translation>
            <numerusform>%n 个仓库</numerusform>
        </translation>
    </message>
    <message>
        <source>One repository</source>
        <translation>一个仓库</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>划分依据</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>People and bots</source>
        <translation>人员和机器人</translation>
    </message>
    <message>
        <source>Length of a column</source>
        <translation>每列的长度</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>before: Events</comment>
        <translation>显示</translation>
    </message>
    <message>
        <source>by</source>
        <comment>before: Type</comment>
        <translation>按</translation>
    </message>
    <message>
        <source>per</source>
        <comment>before: Week</comment>
        <translation>每</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>已筛选</translation>
    </message>
    <message>
        <source>Back to the range before</source>
        <translation>返回上一个时间范围</translation>
    </message>
    <message>
        <source>Forward to the next range</source>
        <translation>前进到下一个时间范围</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation>图表的数字</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>暂无可计数的内容</translation>
    </message>
    <message>
        <source>Trends appear with the first scan of a repository.</source>
        <translation>首次扫描仓库后会显示趋势。</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Counting events</source>
        <translation>正在统计事件</translation>
    </message>
    <message>
        <source>The events could not be counted</source>
        <translation>无法统计事件</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>All since %1</source>
        <translation>自 %1 起的全部</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>No events</source>
        <translation>没有事件</translation>
    </message>
    <message>
        <source>No event matches the filter.</source>
        <translation>没有事件匹配筛选条件。</translation>
    </message>
    <message>
        <source>No event was found in these repositories.</source>
        <translation>在这些仓库中未发现事件。</translation>
    </message>
    <message>
        <source>No events in this time</source>
        <translation>此时间段内没有事件</translation>
    </message>
    <message>
        <source>Nothing changed from %1.</source>
        <translation>%1没有更改。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Chart copied</source>
        <translation>已复制图表</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 resource(s) at the end</source>
        <comment>52 weeks, 326 resources at the end</comment>
        <translation>
            <numerusform>%1，期末 %2 个资源</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>52 weeks, 4 bands, 4,717 events</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n band(s)</source>
        <translation>
            <numerusform>%n 条色带</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Chart, small charts or table</source>
        <translation>图表、小图表或表格</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>A small chart for each, all on the same scale</source>
        <translation>每项一个小图表，全部使用同一刻度</translation>
    </message>
</context>
<context>
    <name>TrendsTable</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>WarningModel</name>
    <message>
        <source>Helm templates, %1</source>
        <translation>Helm 模板，%1</translation>
    </message>
    <message>
        <source>Broken YAML</source>
        <translation>YAML 有误</translation>
    </message>
    <message>
        <source>Broken YAML: %1</source>
        <translation>YAML 有误：%1</translation>
    </message>
    <message>
        <source>Too large to be read</source>
        <translation>太大，无法读取</translation>
    </message>
    <message>
        <source>Nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>Not UTF-8 text</source>
        <translation>不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>Missing in the repository</source>
        <translation>仓库中缺失</translation>
    </message>
    <message>
        <source>Took more than 2 s to read</source>
        <translation>读取超过 2 秒</translation>
    </message>
    <message>
        <source>Too many documents in one file</source>
        <translation>一个文件中的文档过多</translation>
    </message>
    <message>
        <source>The same resource twice in this file: %1</source>
        <translation>此文件中同一资源出现两次：%1</translation>
    </message>
    <message>
        <source>A key stands twice: %1</source>
        <translation>键重复出现：%1</translation>
    </message>
    <message>
        <source>A resource without a name</source>
        <translation>没有名称的资源</translation>
    </message>
    <message>
        <source>A template, not YAML yet</source>
        <translation>是模板，还不是 YAML</translation>
    </message>
    <message>
        <source>A Git LFS pointer, not the file itself</source>
        <translation>是 Git LFS 指针，不是文件本身</translation>
    </message>
    <message>
        <source>Nothing to do: they are no manifests before Helm has rendered them.</source>
        <translation>无需处理：在 Helm 渲染之前，它们不是清单。</translation>
    </message>
    <message>
        <source>Mend the line; until then the last readable state counts.</source>
        <translation>请修正该行；在此之前以最近可读取的状态为准。</translation>
    </message>
    <message>
        <source>Split the file (limit: 16 MiB a file, 4 MiB a document) or exclude its path.</source>
        <translation>请拆分文件（上限：每个文件 16 MiB，每个文档 4 MiB）或排除其路径。</translation>
    </message>
    <message>
        <source>Flatten it (limit: 100 levels) or exclude its path.</source>
        <translation>请减少嵌套（上限：100 层）或排除其路径。</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>请将其保存为 UTF-8。</translation>
    </message>
    <message>
        <source>Fetch the whole history: git fetch --unshallow, or clone without --filter.</source>
        <translation>请获取完整历史：git fetch --unshallow，或不带 --filter 克隆。</translation>
    </message>
    <message>
        <source>Split the file or exclude its path.</source>
        <translation>请拆分文件或排除其路径。</translation>
    </message>
    <message>
        <source>Split the file (limit: 1,000 documents).</source>
        <translation>请拆分文件（上限：1,000 个文档）。</translation>
    </message>
    <message>
        <source>Remove one of them: which one a cluster keeps is a matter of order.</source>
        <translation>请移除其中之一：集群保留哪个取决于先后顺序。</translation>
    </message>
    <message>
        <source>Remove one of them: the last one counts.</source>
        <translation>请移除其中之一：以最后一个为准。</translation>
    </message>
    <message>
        <source>Give it metadata.name or generateName.</source>
        <translation>请为其设置 metadata.name 或 generateName。</translation>
    </message>
    <message>
        <source>Exclude its path, or commit what it renders to.</source>
        <translation>请排除其路径，或提交其渲染结果。</translation>
    </message>
    <message>
        <source>Keep manifests out of Git LFS.</source>
        <translation>请勿将清单放入 Git LFS。</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>始于</translation>
    </message>
    <message>
        <source>Last commit</source>
        <translation>最近提交</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>%1 cannot be written: %2. Check the folder and the free space.</source>
        <translation>无法写入 %1：%2。请检查文件夹和可用空间。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Add the repositories again.</source>
        <translation>无法读取 %1。请重新添加仓库。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder and the free space.</source>
        <translation>无法写入 %1。请检查文件夹和可用空间。</translation>
    </message>
    <message>
        <source>%1 is being scanned by another process (%2, number %3). Wait until it has ended.</source>
        <translation>%1 正由另一个进程（%2，编号 %3）扫描。请等待其结束。</translation>
    </message>
    <message>
        <source>The store %1 is damaged and cannot be moved aside. Move it away by hand and start again.</source>
        <translation>数据库 %1 已损坏且无法移开。请手动将其移走后重新启动。</translation>
    </message>
    <message>
        <source>%1 could not be removed wholly. Remove it by hand.</source>
        <translation>未能完全移除 %1。请手动移除。</translation>
    </message>
    <message>
        <source>The sample repository is not installed. Install Kubestats again.</source>
        <translation>未安装示例仓库。请重新安装 Kubestats。</translation>
    </message>
    <message>
        <source>The token file %1 cannot be read: %2.</source>
        <translation>无法读取令牌文件 %1：%2。</translation>
    </message>
    <message>
        <source>The store was damaged. It was moved to %1 and is being rebuilt from Git.</source>
        <translation>数据库曾损坏，已移至 %1，正从 Git 重建。</translation>
    </message>
    <message>
        <source>The event is no longer in the store.</source>
        <translation>该事件已不在数据库中。</translation>
    </message>
    <message>
        <source>The event&apos;s repository is no longer in the store.</source>
        <translation>该事件的仓库已不在数据库中。</translation>
    </message>
</context>
<context>
    <name>charts::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>%1, chart</source>
        <translation>%1，图表</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>整个时间范围</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Filter: show these events</source>
        <translation>筛选：显示这些事件</translation>
    </message>
</context>
<context>
    <name>charts::EventsChart</name>
    <message>
        <source>Events a day</source>
        <translation>每天事件数</translation>
    </message>
    <message>
        <source>Events a week</source>
        <translation>每周事件数</translation>
    </message>
    <message>
        <source>Events a month</source>
        <translation>每月事件数</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of events, range</comment>
        <translation>%1，%2</translation>
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
        <translation>整个历史中显示的时间范围</translation>
    </message>
</context>
<context>
    <name>charts::SmallMultiples</name>
    <message>
        <source>Small charts</source>
        <translation>小图表</translation>
    </message>
    <message>
        <source>%1, small charts</source>
        <translation>%1，小图表</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>scale to %1</source>
        <translation>刻度至 %1</translation>
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
            <numerusform>另有 %n 个筛选条件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::CommitStepper</name>
    <message>
        <source>Previous event (Left)</source>
        <translation>上一个事件（左）</translation>
    </message>
    <message>
        <source>Next event (Right)</source>
        <translation>下一个事件（右）</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>%1 · event %2 of %3</source>
        <translation>%1 · 事件 %2 / %3</translation>
    </message>
</context>
<context>
    <name>widgets::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>文件内容</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>添加 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>移除 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处更改</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处更改</translation>
    </message>
    <message>
        <source>Show unchanged lines</source>
        <translation>显示未更改的行</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>%n 行未更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Close blocks</source>
        <translation>折叠代码块</translation>
    </message>
    <message>
        <source>Show every line</source>
        <translation>显示所有行</translation>
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
            <numerusform>%1 的 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 changed</source>
        <comment>9 lines of status, 4 changed</comment>
        <translation>%1，更改 %2 行</translation>
    </message>
</context>
<context>
    <name>widgets::Drawer</name>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
</context>
<context>
    <name>widgets::EventTrack</name>
    <message>
        <source>Event shown</source>
        <translation>显示的事件</translation>
    </message>
</context>
<context>
    <name>widgets::FindBar</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>在此文本中查找</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>widgets::IconInput</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>widgets::JobBar</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>正在接收</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>正在建立索引</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>正在扫描</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>commit %1</source>
        <translation>提交 %1</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 个对象</translation>
    </message>
    <message>
        <source>commit %1 of %2</source>
        <translation>提交 %1 / %2</translation>
    </message>
    <message>
        <source>object %1 of %2</source>
        <translation>对象 %1 / %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>取消此任务</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>没有正在运行的任务</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 个运行中</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 个等待中</translation>
    </message>
    <message>
        <source>No repositories</source>
        <translation>没有仓库</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>last scan %1</source>
        <translation>上次扫描 %1</translation>
    </message>
    <message>
        <source>Show what failed in Activity</source>
        <translation>在“活动”中显示失败的任务</translation>
    </message>
</context>
<context>
    <name>widgets::PageHeader</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>后退 (Alt+Left)</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>All repositories</source>
        <translation>所有仓库</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search everything (%1)</source>
        <translation>搜索全部 (%1)</translation>
    </message>
</context>
<context>
    <name>widgets::Sidebar</name>
    <message>
        <source>Collapse</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>展开</translation>
    </message>
</context>
<context>
    <name>widgets::StatePane</name>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>没有内容匹配“%1”</translation>
    </message>
    <message>
        <source>0 of %1 %2 match.</source>
        <translation>%1 个%2中没有匹配项。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>widgets::TableView</name>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>widgets::Toast</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
</TS>
