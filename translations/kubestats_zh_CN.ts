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
    <message numerus="yes">
        <source>%1 adaptive</source>
        <translation>
            <numerusform>%1 个自适应</numerusform>
        </translation>
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
    <message>
        <source>%1 and %2 stay readable.</source>
        <comment>12 resources and 34 events</comment>
        <translation>%1 和 %2 仍可读取。</translation>
    </message>
    <message numerus="yes">
        <source>%1 resource(s)</source>
        <translation>
            <numerusform>%1 个资源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 个事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityLine</name>
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
    <name>ActivityList</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
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
        <source>Reading jobs</source>
        <translation>正在读取任务</translation>
    </message>
    <message>
        <source>Jobs: %1</source>
        <comment>Jobs: Failed</comment>
        <translation>任务：%1</translation>
    </message>
    <message>
        <source>Done jobs are cleared</source>
        <translation>已清除完成的任务</translation>
    </message>
    <message numerus="yes">
        <source>0 of %1 job(s) match.</source>
        <translation>
            <numerusform>%1 个任务中没有匹配项。</numerusform>
        </translation>
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
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>禁止</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>无法访问</translation>
    </message>
    <message>
        <source>Asked too often</source>
        <translation>请求过多</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>ApprovalNotes</name>
    <message>
        <source>%1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>What to know before approving</source>
        <translation>批准前须知</translation>
    </message>
    <message>
        <source>This preview is incomplete</source>
        <translation>此预览不完整</translation>
    </message>
    <message>
        <source>Nobody can say what would be destroyed, so nothing can be approved.</source>
        <translation>无法得知会销毁什么，因此无法批准任何内容。</translation>
    </message>
    <message>
        <source>The server refuses this deletion</source>
        <translation>服务器拒绝此删除</translation>
    </message>
    <message>
        <source>said by the server</source>
        <translation>来自服务器</translation>
    </message>
    <message>
        <source>1 object waits for a finalizer</source>
        <translation>1 个对象等待 finalizer</translation>
    </message>
    <message>
        <source>%1 objects wait for finalizers</source>
        <translation>%1 个对象等待 finalizer</translation>
    </message>
    <message>
        <source>Removed by their programs: %1</source>
        <translation>由其所属程序移除：%1</translation>
    </message>
    <message>
        <source>Addresses from outside are given up</source>
        <translation>将释放外部地址</translation>
    </message>
    <message>
        <source>Something outside owns objects in it and may make them again</source>
        <translation>其中有对象归外部所有，可能会被重新创建</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>需留意</translation>
    </message>
    <message>
        <source>Backup first</source>
        <translation>先备份</translation>
    </message>
    <message>
        <source>The object, with Secret values</source>
        <translation>该对象，含 Secret 的值</translation>
    </message>
    <message>
        <source>All %1 objects, with Secret values</source>
        <translation>全部 %1 个对象，含 Secret 的值</translation>
    </message>
    <message>
        <source>The object, without Secret values</source>
        <translation>该对象，不含 Secret 的值</translation>
    </message>
    <message>
        <source>All %1 objects, without Secret values</source>
        <translation>全部 %1 个对象，不含 Secret 的值</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>不备份</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Nothing is saved: nothing of these namespaces can be brought back from here.</source>
        <translation>不保存任何内容：这些命名空间中的任何内容都无法从这里恢复。</translation>
    </message>
</context>
<context>
    <name>ApprovalSheet</name>
    <message>
        <source>Delete namespace %1</source>
        <translation>删除命名空间 %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n namespace(s)</source>
        <translation>
            <numerusform>删除 %n 个命名空间</numerusform>
        </translation>
    </message>
    <message>
        <source>What would be destroyed</source>
        <translation>将销毁的内容</translation>
    </message>
    <message>
        <source>cluster name</source>
        <translation>集群名称</translation>
    </message>
    <message>
        <source>Type the cluster name %1 to approve</source>
        <translation>输入集群名称 %1 以批准</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Preview again</source>
        <translation>重新预览</translation>
    </message>
    <message>
        <source>Reading everything it holds</source>
        <translation>正在读取其全部内容</translation>
    </message>
    <message>
        <source>Every kind is listed, and the server is asked for a dry run. Nothing is deleted.</source>
        <translation>将列出每个类别，并请服务器试运行。不会删除任何内容。</translation>
    </message>
    <message>
        <source>The preview could not be read</source>
        <translation>无法读取预览</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>1 object goes with them.</source>
        <translation>将一并删除 1 个对象。</translation>
    </message>
    <message>
        <source>%1 objects go with them.</source>
        <translation>将一并删除 %1 个对象。</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>其中没有任何内容。</translation>
    </message>
    <message>
        <source>1 object goes with it.</source>
        <translation>将一并删除 1 个对象。</translation>
    </message>
    <message>
        <source>The data of 1 volume is lost for ever.</source>
        <translation>1 个卷的数据将永久丢失。</translation>
    </message>
    <message>
        <source>The data of %1 volumes is lost for ever.</source>
        <translation>%1 个卷的数据将永久丢失。</translation>
    </message>
    <message>
        <source>This preview has expired.</source>
        <translation>此预览已过期。</translation>
    </message>
    <message>
        <source>%1 is gone meanwhile.</source>
        <translation>%1 在此期间已不存在。</translation>
    </message>
    <message>
        <source>%1 has changed since this preview.</source>
        <translation>%1 自此预览以来已改变。</translation>
    </message>
    <message>
        <source>The preview is not read yet.</source>
        <translation>预览尚未读取完毕。</translation>
    </message>
    <message>
        <source>%1 does not answer now.</source>
        <translation>%1 目前没有响应。</translation>
    </message>
    <message>
        <source>The ledger cannot be used. %1</source>
        <translation>无法使用台账。%1</translation>
    </message>
    <message>
        <source>Nothing is deleted before you approve it.</source>
        <translation>在您批准之前，不会删除任何内容。</translation>
    </message>
    <message>
        <source>The server&apos;s dry run was refused</source>
        <translation>服务器的试运行被拒绝</translation>
    </message>
    <message>
        <source>Server dry run passed at %1</source>
        <translation>服务器试运行已于 %1 通过</translation>
    </message>
    <message>
        <source>%1 server dry runs passed at %2</source>
        <translation>%1 次服务器试运行已于 %2 通过</translation>
    </message>
    <message>
        <source>This preview expires in %1</source>
        <translation>此预览将在 %1 后过期</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>%1 后过期</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source># It cannot be read. %1</source>
        <translation># 无法读取。%1</translation>
    </message>
    <message>
        <source>Nothing was deleted. %1</source>
        <translation>未删除任何内容。%1</translation>
    </message>
    <message>
        <source>The name of the cluster is missing</source>
        <translation>缺少集群名称</translation>
    </message>
    <message>
        <source>1 more object changes all the time (events, leases, endpoints of Services with a selector) and is not listed.</source>
        <translation>另有 1 个对象不断变化（事件、租约、带选择器的 Service 的端点），未列出。</translation>
    </message>
    <message>
        <source>%1 more objects change all the time (events, leases, endpoints of Services with a selector) and are not listed.</source>
        <translation>另有 %1 个对象不断变化（事件、租约、带选择器的 Service 的端点），未列出。</translation>
    </message>
    <message numerus="yes">
        <source>%1 objects of %2 kind(s) go with it.</source>
        <translation>
            <numerusform>将一并删除 %2 个类别的 %1 个对象。</numerusform>
        </translation>
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
    <name>ChartActions</name>
    <message numerus="yes">
        <source>%1, %2 resource(s) at the end</source>
        <comment>52 weeks, 326 resources at the end</comment>
        <translation>
            <numerusform>%1，末尾有 %2 个资源</numerusform>
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
            <numerusform>%n 条带</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>复制图像</translation>
    </message>
    <message>
        <source>Copy the figures as CSV</source>
        <translation>将数据复制为 CSV</translation>
    </message>
    <message>
        <source>Export the chart…</source>
        <translation>导出图表…</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>显示图表</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>以表格显示数据</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Chart copied</source>
        <translation>图表已复制</translation>
    </message>
    <message>
        <source>Figures copied</source>
        <translation>数据已复制</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 已保存</translation>
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
        <translation>无法将图像写为 PNG。</translation>
    </message>
    <message>
        <source>This machine has no usable font, so a chart&apos;s labels would be empty boxes. Install a font, for example the package fonts-dejavu-core, and try again.</source>
        <translation>本机没有可用的字体，图表的标签会显示为空框。请安装字体（例如软件包 fonts-dejavu-core）后重试。</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size. Choose a smaller one.</source>
        <translation>内存不足，无法生成此大小的图像。请选择较小的尺寸。</translation>
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
    <message>
        <source>scale to %1</source>
        <translation>刻度至 %1</translation>
    </message>
    <message>
        <source>forecast, %1 %: from %2 to %3</source>
        <comment>share of what comes that lies between two figures</comment>
        <translation>预测，%1 %：从 %2 到 %3</translation>
    </message>
    <message>
        <source>forecast, %1 %: from – to</source>
        <comment>what pairs of figures in a table are</comment>
        <translation>预测，%1 %：从 – 到</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>lowest and highest figure</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>band and value, what may come</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 Dashed for %2: %3.</source>
        <comment>sentence, range, what may come at its end</comment>
        <translation>%1 虚线为 %2：%3。</translation>
    </message>
    <message>
        <source>(no version)</source>
        <translation>（无版本）</translation>
    </message>
</context>
<context>
    <name>ClusterText</name>
    <message>
        <source>Matches</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Not opted in</source>
        <translation>未选择加入</translation>
    </message>
    <message>
        <source>Too young</source>
        <translation>时间不足</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Terminating</source>
        <translation>Terminating</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>不明确</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>does not answer now</source>
        <translation>目前没有响应</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>asks to run a program</source>
        <translation>请求运行程序</translation>
    </message>
    <message>
        <source>401: does not know you</source>
        <translation>401：无法识别您</translation>
    </message>
    <message>
        <source>403: you may not list</source>
        <translation>403：您无权列出</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>未及时响应</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>unlocked for less than a minute</source>
        <translation>已解锁，剩余不足 1 分钟</translation>
    </message>
    <message>
        <source>unlocked for %1 min</source>
        <translation>已解锁，剩余 %1 分钟</translation>
    </message>
    <message>
        <source>may list</source>
        <translation>可列出</translation>
    </message>
    <message>
        <source>may not list</source>
        <translation>不可列出</translation>
    </message>
    <message>
        <source>may delete</source>
        <translation>可删除</translation>
    </message>
    <message>
        <source>%1 gave no reason.</source>
        <translation>%1 未说明原因。</translation>
    </message>
    <message>
        <source>%1 does not know you</source>
        <translation>%1 无法识别您的身份</translation>
    </message>
    <message>
        <source>401: %1 Nothing is shown, because nothing is known; these are not 0 namespaces.</source>
        <translation>401：%1未显示任何内容，因为一切未知；这并不表示有 0 个命名空间。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>You may not list namespaces here</source>
        <translation>您无权列出此处的命名空间</translation>
    </message>
    <message>
        <source>Cannot reach %1</source>
        <translation>无法连接 %1</translation>
    </message>
    <message>
        <source>%1 Is the VPN up?</source>
        <translation>%1VPN 是否已连接？</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 未及时响应</translation>
    </message>
    <message>
        <source>%1 limits requests</source>
        <translation>%1 限制了请求</translation>
    </message>
    <message>
        <source>The list of %1 is not whole</source>
        <translation>%1 的列表不完整</translation>
    </message>
    <message>
        <source>%1 A part of a list is not shown as all of it.</source>
        <translation>%1不会把部分列表当作完整列表显示。</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>无法使用 %1</translation>
    </message>
    <message>
        <source>The cluster cannot list all its kinds</source>
        <translation>集群无法列出其全部类别</translation>
    </message>
    <message>
        <source>An API that is served by something in the cluster does not answer, so nobody knows what the namespace still holds.</source>
        <translation>由集群中某个组件提供的 API 没有响应，因此无法得知该命名空间中还有什么。</translation>
    </message>
    <message>
        <source>Find the API that is not available, and repair it or delete its APIService. The cluster goes on by itself.</source>
        <translation>请找到不可用的 API，将其修复，或删除其 APIService。集群会自行继续。</translation>
    </message>
    <message>
        <source>The cluster serves a kind under a name that it cannot read</source>
        <translation>集群提供的某个类别，其名称集群自身无法读取</translation>
    </message>
    <message>
        <source>Until that is mended, its objects cannot be deleted.</source>
        <translation>修正之前，无法删除该类别的对象。</translation>
    </message>
    <message>
        <source>Find the API with that name, and repair it or delete its APIService.</source>
        <translation>请找到使用该名称的 API，将其修复，或删除其 APIService。</translation>
    </message>
    <message>
        <source>Some objects could not be deleted</source>
        <translation>部分对象无法删除</translation>
    </message>
    <message>
        <source>The cluster tried, and was refused or failed.</source>
        <translation>集群已尝试，但被拒绝或失败。</translation>
    </message>
    <message>
        <source>The message names them. Often a webhook refuses or does not answer: repair it. The cluster tries again by itself.</source>
        <translation>消息中列出了这些对象。原因往往是 webhook 拒绝或没有响应：请将其修复。集群会自行重试。</translation>
    </message>
    <message>
        <source>Objects are still there</source>
        <translation>仍有对象存在</translation>
    </message>
    <message>
        <source>The cluster is deleting them, or waits until they end.</source>
        <translation>集群正在删除它们，或在等待它们结束。</translation>
    </message>
    <message>
        <source>Wait a little. If their number does not fall, look for finalizers and for Pods that do not end.</source>
        <translation>请稍候。如果数量没有减少，请检查 finalizer 和未结束的 Pod。</translation>
    </message>
    <message>
        <source>A finalizer holds this namespace</source>
        <translation>有 finalizer 保留着此命名空间</translation>
    </message>
    <message>
        <source>Objects wait until the program that set their finalizer has cleaned up.</source>
        <translation>这些对象正在等待设置其 finalizer 的程序完成清理。</translation>
    </message>
    <message>
        <source>Start that program again; it removes the finalizer itself. Or let it wait: Kubestats keeps watching and never removes a finalizer for you.</source>
        <translation>请重新启动该程序；它会自行移除 finalizer。也可以继续等待：Kubestats 会持续监视，绝不会替您移除 finalizer。</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 未连接。</translation>
    </message>
    <message>
        <source>%1 does not answer now.</source>
        <translation>%1 目前没有响应。</translation>
    </message>
    <message>
        <source>%1 is easily taken for %2. Look twice.</source>
        <translation>%1 容易与 %2 混淆。请仔细核对。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check the folder and the free space.</source>
        <translation>无法写入 %1：%2。请检查文件夹和可用空间。</translation>
    </message>
    <message>
        <source>Export namespaces</source>
        <translation>导出命名空间</translation>
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
        <source>Nothing was exported. %1</source>
        <translation>未导出任何内容。%1</translation>
    </message>
    <message numerus="yes">
        <source>The last list, %n namespace(s), is of %1.</source>
        <translation>
            <numerusform>最近一次列表（%n 个命名空间）来自 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>403: %1 You can name the ones that you may read, or ask for this right.</source>
        <translation>403：%1 您可以指定自己有权读取的命名空间，或申请此权限。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Name namespaces…</source>
        <translation>指定命名空间…</translation>
    </message>
    <message>
        <source>Copy the right</source>
        <translation>复制权限命令</translation>
    </message>
    <message>
        <source>Show the last list</source>
        <translation>显示最近一次列表</translation>
    </message>
    <message>
        <source>403: not yours</source>
        <translation>403：无权访问</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>This is the last list of %1. Nothing can be deleted from it.</source>
        <translation>这是 %1 的最近一次列表。无法从中删除任何内容。</translation>
    </message>
    <message>
        <source>Who may not list namespaces cannot delete here: the limits of the policy need their number.</source>
        <translation>无权列出命名空间者不能在此删除：策略的限制需要其数量。</translation>
    </message>
    <message>
        <source>may not delete all</source>
        <translation>不可全部删除</translation>
    </message>
    <message numerus="yes">
        <source>%1 namespace(s) written to %2</source>
        <translation>
            <numerusform>%1 个命名空间已写入 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n namespace(s)</source>
        <translation>
            <numerusform>正在删除 %n 个命名空间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n namespace(s)</source>
        <translation>
            <numerusform>已删除 %n 个命名空间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 namespace(s) deleted</source>
        <translation>
            <numerusform>已删除 %1 / %2 个命名空间</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clusters</name>
    <message>
        <source>The program or its arguments changed since they were shown. Look again.</source>
        <translation>程序或其参数自显示以来已更改。请重新查看。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>The context %1 is not open. Choose it and try again.</source>
        <translation>上下文 %1 未打开。请选择它后重试。</translation>
    </message>
    <message>
        <source>This cluster is protected. Type its name, %1, as it is written.</source>
        <translation>此集群受保护。请原样输入其名称 %1。</translation>
    </message>
    <message>
        <source>The context %1 is read-only. Unlock it to restore into it.</source>
        <translation>上下文 %1 为只读。要恢复到其中，请先解锁。</translation>
    </message>
    <message>
        <source>The kubeconfig has no context %1 any more. Choose another one.</source>
        <translation>kubeconfig 中已没有上下文 %1。请选择其他上下文。</translation>
    </message>
    <message>
        <source>The policy %1 cannot be written: %2.</source>
        <translation>无法写入策略 %1：%2。</translation>
    </message>
    <message>
        <source>The policy %1 cannot be read: %2.</source>
        <translation>无法读取策略 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check the permissions of its folder and the free space.</source>
        <translation>无法写入 %1：%2。请检查其文件夹的权限和可用空间。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Remove it.</source>
        <translation>无法读取 %1。请将其删除。</translation>
    </message>
    <message>
        <source>“%1” is no name of a namespace: small letters, digits and hyphens make one, at most 63.</source>
        <translation>“%1”不是命名空间的名称：名称由小写字母、数字和连字符组成，最多 63 个。</translation>
    </message>
    <message>
        <source>The kubeconfig changed meanwhile: the context %1 has another server, user, credential or proxy.</source>
        <translation>kubeconfig 在此期间已更改：上下文 %1 的服务器、用户、凭据或代理不同了。</translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) that (was/were) open (was/were) looked up; the ledger says what came of them.</source>
        <translation>
            <numerusform>已查询 %n 个未结的删除；结果见台账。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits until the deletion on %1 has ended.</source>
        <translation>等待 %1 上的删除结束。</translation>
    </message>
    <message>
        <source>Stopped before its turn. Nothing was sent.</source>
        <translation>在轮到之前已停止。没有发送任何请求。</translation>
    </message>
    <message>
        <source>The context %1 leads to another cluster by now, to it as somebody else, or in another way. Look at what the page Namespaces shows of it, and try again.</source>
        <translation>上下文 %1 现在指向另一个集群，或以其他身份、其他方式连接。请查看“命名空间”页面上显示的内容，然后重试。</translation>
    </message>
    <message>
        <source>%1 was not unlocked: it leads to %2 by now, and not to %3.</source>
        <translation>%1 未解锁：它现在指向 %2，而不是 %3。</translation>
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
    <message>
        <source>Adaptive: every 15 minutes to daily, by activity</source>
        <translation>自适应：按活跃程度每 15 分钟到每天</translation>
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
    <message>
        <source>%1 is paused</source>
        <translation>%1 已暂停</translation>
    </message>
    <message>
        <source>%1 is no longer paused</source>
        <translation>%1 已不再暂停</translation>
    </message>
    <message>
        <source>The settings of %1 are changed</source>
        <translation>%1 的设置已更改</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 现名为 %2</translation>
    </message>
    <message>
        <source>Another repository is called %1 already. Choose another name.</source>
        <translation>已有另一个仓库名为 %1。请另选名称。</translation>
    </message>
</context>
<context>
    <name>ContextPicker</name>
    <message>
        <source>PROTECTED</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>No context</source>
        <translation>无上下文</translation>
    </message>
    <message>
        <source>Choose a context</source>
        <translation>选择上下文</translation>
    </message>
    <message>
        <source>Context: %1</source>
        <translation>上下文：%1</translation>
    </message>
    <message>
        <source>Mark %1 as protected</source>
        <translation>将 %1 标记为受保护</translation>
    </message>
</context>
<context>
    <name>CredentialsList</name>
    <message numerus="yes">
        <source>Token, for %n repositor(y/ies)</source>
        <translation>
            <numerusform>令牌，用于 %n 个仓库</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Token from the environment, for %n repositor(y/ies)</source>
        <translation>
            <numerusform>来自环境变量的令牌，用于 %n 个仓库</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SSH key or agent, for %n repositor(y/ies)</source>
        <translation>
            <numerusform>SSH 密钥或代理，用于 %n 个仓库</numerusform>
        </translation>
    </message>
    <message>
        <source>Add credential…</source>
        <translation>添加凭据…</translation>
    </message>
    <message>
        <source>Values are never shown again.</source>
        <translation>值不会再次显示。</translation>
    </message>
    <message>
        <source>refused %1</source>
        <translation>%1 被拒绝</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>%1 使用过</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Change the token for %1</source>
        <translation>更改 %1 的令牌</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Forget the token for %1</source>
        <translation>忘记 %1 的令牌</translation>
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
        <translation>未安装用于绘制图像的 kubestats-chart。请安装软件包 kubestats，或写入 .csv 文件。</translation>
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
    <message>
        <source>There is no kubeconfig: %1. Name one by --kubeconfig or KUBECONFIG.</source>
        <translation>没有 kubeconfig：%1。请用 --kubeconfig 或 KUBECONFIG 指定。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>An interrupted run could not be looked after: %1</source>
        <translation>无法查明中断的运行的情况：%1</translation>
    </message>
    <message>
        <source>Ledger entry %1, %2: %3</source>
        <translation>台账条目 %1，%2：%3</translation>
    </message>
    <message>
        <source>The kubeconfig has no context.</source>
        <translation>kubeconfig 中没有上下文。</translation>
    </message>
    <message>
        <source>No context is called &quot;%1&quot;. &quot;kubestatsctl contexts list&quot; shows them.</source>
        <translation>没有名为“%1”的上下文。“kubestatsctl contexts list”会列出它们。</translation>
    </message>
    <message>
        <source>%1 is unlocked until %2.</source>
        <translation>%1 已解锁，直到 %2。</translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation>%1 为只读。</translation>
    </message>
    <message>
        <source>%1 is protected: deletions need --confirm %2.</source>
        <translation>%1 受保护：删除时需要 --confirm %2。</translation>
    </message>
    <message>
        <source>--for &quot;%1&quot; is not a time up to %2. Write 15m or 2h.</source>
        <translation>--for “%1”不是不超过 %2 的时长。请填写 15m 或 2h。</translation>
    </message>
    <message>
        <source>%1 is protected. Add --confirm %2.</source>
        <translation>%1 受保护。请加上 --confirm %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state.</source>
        <translation>“%1”不是状态。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time.</source>
        <translation>“%1”不是时间。</translation>
    </message>
    <message>
        <source>The chain of the ledger %1 breaks at entry %2: somebody changed or removed what was written.</source>
        <translation>台账 %1 的链在条目 %2 处断开：有人更改或移除了已写入的内容。</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is no time. Write 30s, 10m or 24h.</source>
        <translation>%1“%2”不是时长。请填写 30s、10m 或 24h。</translation>
    </message>
    <message>
        <source>The plan was made at %1 and is older than %2. Make a new one. Nothing was deleted.</source>
        <translation>计划生成于 %1，已超过 %2。请重新生成。未删除任何内容。</translation>
    </message>
    <message>
        <source>The plan does not have %1. Nothing was deleted.</source>
        <translation>计划中没有 %1。未删除任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n namespace(s) of the cluster %1 will be deleted:</source>
        <translation>
            <numerusform>将删除集群 %1 的 %n 个命名空间：</numerusform>
        </translation>
    </message>
    <message>
        <source>Type &quot;yes&quot; to delete them:</source>
        <translation>输入“yes”以删除：</translation>
    </message>
    <message>
        <source>The context %1 is read-only. Unlock it first: kubestatsctl contexts unlock %1</source>
        <translation>上下文 %1 为只读。请先解锁：kubestatsctl contexts unlock %1</translation>
    </message>
    <message>
        <source>The context %1 is protected. Add --confirm %2. Nothing was deleted.</source>
        <translation>上下文 %1 受保护。请加上 --confirm %2。未删除任何内容。</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>未删除任何内容。</translation>
    </message>
    <message>
        <source>Nothing is deleted without --yes. Look at the plan, and add it.</source>
        <translation>没有 --yes 不会删除任何内容。请查看计划，然后加上它。</translation>
    </message>
    <message>
        <source>The plan lets no namespace go. Nothing was deleted.</source>
        <translation>计划不允许删除任何命名空间。未删除任何内容。</translation>
    </message>
    <message>
        <source>The ledger does not have this restore: %1</source>
        <translation>台账中没有此次恢复：%1</translation>
    </message>
    <message>
        <source>%1: %2 created, %3 there already, %4 left to their owners, %5 failed.</source>
        <translation>%1：已创建 %2 个，已存在 %3 个，交由其所有者处理 %4 个，失败 %5 个。</translation>
    </message>
    <message>
        <source>--json goes to standard output, so the plan has to go to a file: add --out.</source>
        <translation>--json 会写到标准输出，因此计划必须写入文件：请加上 --out。</translation>
    </message>
    <message>
        <source>%1 is not in the plan: %2</source>
        <translation>%1 不在计划中：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n namespace(s) may go. Nothing was deleted.</source>
        <translation>
            <numerusform>%n 个命名空间可删除。未删除任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan %1 does not have %2.</source>
        <translation>计划 %1 中没有 %2。</translation>
    </message>
    <message>
        <source>This is another cluster than the one the plan was made for.</source>
        <translation>这不是生成该计划时所针对的集群。</translation>
    </message>
    <message>
        <source>Nothing has changed since the plan was made.</source>
        <translation>自生成计划以来没有变化。</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the cluster differ by %1. Ages are by the cluster&apos;s.</source>
        <translation>本机与集群的时钟相差 %1。存在时间以集群的时钟为准。</translation>
    </message>
    <message>
        <source>Not every object could be counted: %1</source>
        <translation>未能统计全部对象：%1</translation>
    </message>
    <message>
        <source>Name the ones you may read: kubestatsctl namespaces list NAME...</source>
        <translation>请指定您有权读取的命名空间：kubestatsctl namespaces list NAME...</translation>
    </message>
    <message>
        <source>%1 asks for this program to get the credentials of the user %2:</source>
        <translation>%1 要求用此程序获取用户 %2 的凭据：</translation>
    </message>
    <message>
        <source>It was allowed before, but the program, its arguments or its variables have changed since.</source>
        <translation>之前已允许，但此后程序、其参数或其变量已更改。</translation>
    </message>
    <message>
        <source>If you trust it as it is shown, allow it once: --allow-exec %1</source>
        <translation>如果您信任所示的程序，请允许一次：--allow-exec %1</translation>
    </message>
    <message>
        <source>The kubeconfig changed meanwhile: the context %1 has another server, user, credential or proxy.</source>
        <translation>kubeconfig 在此期间已更改：上下文 %1 的服务器、用户、凭据或代理不同了。</translation>
    </message>
    <message>
        <source>Which context? Name it; none is meant by itself here.</source>
        <translation>哪个上下文？请指明名称；此处没有默认值。</translation>
    </message>
    <message>
        <source>%1 about %2 MB</source>
        <translation>%1 约 %2 MB</translation>
    </message>
    <message>
        <source>no repository yet</source>
        <translation>尚无仓库</translation>
    </message>
    <message>
        <source>Entry %1 is about the context %2.</source>
        <translation>条目 %1 属于上下文 %2。</translation>
    </message>
    <message>
        <source>The plan was made at %1, which is still to come for the cluster. Make a new one. Nothing was deleted.</source>
        <translation>计划制定于 %1，对集群来说尚未到来。请制定新计划。未删除任何内容。</translation>
    </message>
    <message>
        <source>The namespace is not there any more.</source>
        <translation>该命名空间已不存在。</translation>
    </message>
    <message>
        <source>The policy of the plan no longer lets it go: %1</source>
        <translation>计划的策略不再允许它：%1</translation>
    </message>
    <message>
        <source>Which namespace? Name it, or a plan by --diff.</source>
        <translation>哪个命名空间？请指明名称，或用 --diff 指定计划。</translation>
    </message>
    <message>
        <source>%1: its events (%2) leave the store; the folder %3 stays.</source>
        <translation>%1：其事件（%2）将从数据库中移除；文件夹 %3 保留。</translation>
    </message>
    <message>
        <source>%1: its events (%2) leave the store and its clone is deleted; %3 stays.</source>
        <translation>%1：其事件（%2）将从数据库中移除，其克隆将被删除；%3 保留。</translation>
    </message>
    <message>
        <source>Type &quot;yes&quot; to remove it:</source>
        <translation>输入“yes”以移除：</translation>
    </message>
    <message>
        <source>Nothing was removed. Add --yes to remove it.</source>
        <translation>未移除任何内容。加上 --yes 以移除。</translation>
    </message>
    <message>
        <source>%1 is in none of its files in commit %2: it did not exist, or they could not be read.</source>
        <translation>在提交 %2 中，%1 不在它的任何文件里：当时不存在，或文件无法读取。</translation>
    </message>
    <message>
        <source>The next scan follows it.</source>
        <translation>下次扫描起生效。</translation>
    </message>
    <message>
        <source>%1. &quot;repo remove&quot; and &quot;repo compact&quot; give room back.</source>
        <translation>%1。“repo remove”和“repo compact”可释放空间。</translation>
    </message>
    <message>
        <source>%1 took %2 MB and takes %3 MB now.</source>
        <translation>%1 原占 %2 MB，现占 %3 MB。</translation>
    </message>
    <message>
        <source>The backup is of the cluster %1, and the context %2 leads to another one, %3. Name the context by --context if it is to go there. Nothing was created.</source>
        <translation>备份属于集群 %1，而上下文 %2 指向另一个集群 %3。如要恢复到那里，请用 --context 指定上下文。没有创建任何内容。</translation>
    </message>
    <message>
        <source>The backup is of the cluster %1. It is restored into another one: %2.</source>
        <translation>备份属于集群 %1。将恢复到另一个集群：%2。</translation>
    </message>
    <message>
        <source>%1 has no context &quot;%2&quot;.</source>
        <translation>%1 没有上下文“%2”。</translation>
    </message>
    <message>
        <source>%1 has no context.</source>
        <translation>%1 没有任何上下文。</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed while it was saved: the backup holds %n object(s), and not all of them belong to the same moment. Save it once more.</source>
        <translation>
            <numerusform>%1 在保存期间发生了变化：备份包含 %n 个对象，但并非全部属于同一时刻。请重新保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been measured yet: each scan does, and the last one of a day is kept.</source>
        <translation>尚未测量：每次扫描都会测量，每天保留最后一次的结果。</translation>
    </message>
    <message>
        <source>Versions of %1 in use</source>
        <translation>使用中的 %1 版本</translation>
    </message>
    <message>
        <source>Charts in use</source>
        <translation>使用中的 Chart</translation>
    </message>
    <message>
        <source>Images in use</source>
        <translation>使用中的镜像</translation>
    </message>
    <message>
        <source>API versions in use</source>
        <translation>使用中的 API 版本</translation>
    </message>
    <message>
        <source>--of goes with --measure charts, images or api-versions.</source>
        <translation>--of 须与 --measure charts、images 或 api-versions 一起使用。</translation>
    </message>
    <message>
        <source>--measure %1 counts whole repositories: of the filters it takes --repository, --since and --until.</source>
        <translation>--measure %1 统计整个仓库：筛选条件只接受 --repository、--since 和 --until。</translation>
    </message>
    <message>
        <source>Not counted, since an earlier version scanned it and did not keep what resources used: %1. Scan again to count it.</source>
        <translation>未统计，因为早先的版本扫描时没有保存资源所使用的内容：%1。重新扫描即可统计。</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>repository: 12 commits, 34 events</comment>
        <translation>%1：%2，%3。</translation>
    </message>
    <message numerus="yes">
        <source>%1 commit(s)</source>
        <translation>
            <numerusform>%1 个提交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new commit(s)</source>
        <translation>
            <numerusform>%1 个新提交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new event(s)</source>
        <translation>
            <numerusform>%1 个新事件</numerusform>
        </translation>
    </message>
    <message>
        <source>--of: %1 was never in use. It is a whole name as manifests write it: upper and lower case count.</source>
        <translation>--of：%1 从未被使用过。请写清单中的完整名称，区分大小写。</translation>
    </message>
    <message>
        <source>%1; not counted: %2</source>
        <comment>scope and range, repositories</comment>
        <translation>%1；未统计：%2</translation>
    </message>
    <message>
        <source>--since %1 is not before --until %2: there is no time between them.</source>
        <translation>--since %1 不早于 --until %2：两者之间没有时间。</translation>
    </message>
    <message>
        <source>%1 leads to the same cluster as %3, which is protected. Add --confirm %2.</source>
        <translation>%1 与受保护的 %3 指向同一集群。请加上 --confirm %2。</translation>
    </message>
    <message>
        <source>%1 did not say which cluster it is. Until it does, contexts that lead there by another address are not protected.</source>
        <translation>%1 未说明它是哪个集群。在它说明之前，通过其他地址指向那里的上下文不受保护。</translation>
    </message>
    <message>
        <source>The context %1 leads to the same cluster as %3, which is protected. Add --confirm %2. Nothing was deleted.</source>
        <translation>上下文 %1 与受保护的 %3 指向同一集群。请加上 --confirm %2。未删除任何内容。</translation>
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
    <name>EventsCard</name>
    <message>
        <source>Table, picture and figures of the chart</source>
        <translation>图表的表格、图像和数据</translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation>图表数据</translation>
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
        <translation>%1复活</translation>
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
    <message>
        <source>Find in the diff or the text</source>
        <translation>在差异或文本中查找</translation>
    </message>
    <message>
        <source>Open on the web</source>
        <translation>在网页上打开</translation>
    </message>
</context>
<context>
    <name>EventsExport</name>
    <message>
        <source>Export events</source>
        <translation>导出事件</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %1 of %2 event(s) written.</source>
        <translation>
            <numerusform>正在导出：已写入 %2 个事件中的 %1 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) written to %2</source>
        <translation>
            <numerusform>%1 个事件已写入 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are still being sorted. Export them in a moment.</source>
        <translation>行仍在排序。请稍后再导出。</translation>
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
        <source>%n more change(s) (is/are) in the diff only</source>
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
    <message>
        <source>Time: %1</source>
        <translation>时间：%1</translation>
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
    <message>
        <source>Show in Trends</source>
        <translation>在趋势中显示</translation>
    </message>
    <message>
        <source>Export these rows…</source>
        <translation>导出这些行…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
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
        <source>The filter is cleared</source>
        <translation>筛选已清除</translation>
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
        <source>No events here</source>
        <translation>此处没有事件</translation>
    </message>
    <message>
        <source>Nothing changed in this scope and range, or it is not scanned yet.</source>
        <translation>此范围和时间内没有更改，或尚未扫描。</translation>
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
    <message numerus="yes">
        <source>%1 of %2 event(s)</source>
        <translation>
            <numerusform>%2 个事件中的 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 of %1 event(s) match.</source>
        <translation>
            <numerusform>%1 个事件中没有匹配项。</numerusform>
        </translation>
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
    <name>Exec</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 did not end within %2 seconds. Does it wait for a login? Run it in a terminal.</source>
        <translation>%1 未在 %2 秒内结束。它是否在等待登录？请在终端中运行它。</translation>
    </message>
    <message>
        <source>%1 prints more than credentials.</source>
        <translation>%1 输出了凭据以外的内容。</translation>
    </message>
    <message>
        <source>The program %1, which the kubeconfig names for the login, is not found.</source>
        <translation>未找到 kubeconfig 中为登录指定的程序 %1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The program %1 cannot be read, so that nobody could tell whether it is still the same.</source>
        <translation>无法读取程序 %1，因此无法判断它是否仍是同一程序。</translation>
    </message>
    <message>
        <source>%1 printed no credentials that can be used: %2. Run it in a terminal to see.</source>
        <translation>%1 未输出可用的凭据：%2。请在终端中运行以查看。</translation>
    </message>
    <message>
        <source>this is no JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>an ExecCredential of %1 is expected</source>
        <translation>应为 %1 的 ExecCredential</translation>
    </message>
    <message>
        <source>a certificate without its key, or a key without its certificate</source>
        <translation>有证书但没有密钥，或有密钥但没有证书</translation>
    </message>
    <message>
        <source>there is neither a token nor a certificate</source>
        <translation>既没有令牌也没有证书</translation>
    </message>
    <message>
        <source>its expirationTimestamp is no time</source>
        <translation>expirationTimestamp 不是时间</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; logs in without a program.</source>
        <translation>用户“%1”登录时不使用程序。</translation>
    </message>
    <message>
        <source>%1 needs a terminal (interactiveMode: Always), and there is none here.</source>
        <translation>%1 需要终端（interactiveMode: Always），而此处没有终端。</translation>
    </message>
    <message>
        <source>The kubeconfig wants %1 to be run for the login of &quot;%2&quot;. It runs once you have allowed it.</source>
        <translation>kubeconfig 要求运行 %1 以登录“%2”。经您允许后才会运行。</translation>
    </message>
    <message>
        <source>%1 ended with status %2. It says: %3</source>
        <translation>%1 以状态 %2 结束。它的消息：%3</translation>
    </message>
</context>
<context>
    <name>ExecSheet</name>
    <message>
        <source>Run a program for %1?</source>
        <translation>为 %1 运行程序？</translation>
    </message>
    <message>
        <source>The kubeconfig file %1 asks for this program to get a credential. It runs with your rights. Allow it only if you know it.</source>
        <translation>kubeconfig 文件 %1 要求用此程序获取凭据。它将以您的权限运行。请仅在您认得该程序时允许。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Environment that is added</source>
        <translation>添加的环境变量</translation>
    </message>
    <message>
        <source>SHA-256 of the program</source>
        <translation>程序的 SHA-256</translation>
    </message>
    <message>
        <source>The program as it would be run</source>
        <translation>将要运行的程序</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>The question has changed meanwhile. Close this and look at the new one.</source>
        <translation>请求内容在此期间已改变。请关闭此窗口并查看新的请求。</translation>
    </message>
    <message>
        <source>It was allowed before, but the program, its arguments or its variables have changed since.</source>
        <translation>之前已允许，但此后程序、其参数或其变量已更改。</translation>
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
        <translation>复制图像</translation>
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
    <name>FileExport</name>
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
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>An export is running. Wait for its end, or cancel it.</source>
        <translation>正在导出。请等待其结束，或将其取消。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was exported.</source>
        <translation>已取消，未导出任何内容。</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>未导出任何内容。%1</translation>
    </message>
    <message>
        <source>An export is running. Close the window once more to cancel it.</source>
        <translation>导出正在进行。再次关闭窗口可将其取消。</translation>
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
    <message>
        <source>%1 uses Git&apos;s extension &quot;%2&quot;, which cannot be read yet. Add a copy without it: git clone --mirror %1 NEW</source>
        <translation>%1 使用了尚无法读取的 Git 扩展“%2”。请添加不含该扩展的副本：git clone --mirror %1 NEW</translation>
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
    <message>
        <source>Namespaces and the ledger</source>
        <translation>命名空间与台账</translation>
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
    <message>
        <source>If it is your own, name its authority&apos;s file in the settings.</source>
        <translation>如果是您自己的证书，请在设置中指明其颁发机构的文件。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 refuses (status %2). Check its address and its password.</source>
        <translation>通往 %1 的代理拒绝了请求（状态 %2）。请检查代理的地址和密码。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be reached. Check its address.</source>
        <translation>无法连接通往 %1 的代理。请检查代理的地址。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>%1 的证书不受信任。</translation>
    </message>
    <message>
        <source>The client certificate for %1 or its key cannot be used. Check that both are PEM and belong together.</source>
        <translation>无法使用 %1 的客户端证书或其密钥。请确认两者均为 PEM 格式且相互匹配。</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate, or wants one. Log in again.</source>
        <translation>%1 不接受客户端证书，或要求提供证书。请重新登录。</translation>
    </message>
</context>
<context>
    <name>InstancesExport</name>
    <message>
        <source>Export resources</source>
        <translation>导出资源</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %1 resource(s) written.</source>
        <translation>
            <numerusform>正在导出：已写入 %1 个资源。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 resource(s) written to %2</source>
        <translation>
            <numerusform>%1 个资源已写入 %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kube</name>
    <message>
        <source>The answer of %1 cannot be read to its end. Try again.</source>
        <translation>无法完整读取 %1 的应答。请重试。</translation>
    </message>
    <message>
        <source>%1 does not accept these credentials. Log in again.</source>
        <translation>%1 不接受这些凭据。请重新登录。</translation>
    </message>
    <message>
        <source>%1 does not allow this. Ask its administrator for the right.</source>
        <translation>%1 不允许此操作。请向其管理员申请权限。</translation>
    </message>
    <message>
        <source>%1 does not have this.</source>
        <translation>%1 没有此内容。</translation>
    </message>
    <message>
        <source>%1 has this already.</source>
        <translation>%1 已有此内容。</translation>
    </message>
    <message>
        <source>On %1 this is no longer as it was. Look again.</source>
        <translation>%1 上的此内容已发生变化。请重新查看。</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests. Try again in a while.</source>
        <translation>%1 要求减少请求。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 points to another address, which is not followed. Check the server in the kubeconfig.</source>
        <translation>%1 指向另一个地址，但不会跟随跳转。请检查 kubeconfig 中的 server。</translation>
    </message>
    <message>
        <source>%1 has a problem of its own. Try again in a while.</source>
        <translation>%1 自身出现问题。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 refuses this request.</source>
        <translation>%1 拒绝了此请求。</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1服务器返回：%2</translation>
    </message>
    <message>
        <source>%1 tells of an object without a name or UID.</source>
        <translation>%1 返回的对象没有名称或 UID。</translation>
    </message>
    <message>
        <source>%1 ended the watch in the middle of a change.</source>
        <translation>%1 在一次更改的中途结束了监视。</translation>
    </message>
    <message>
        <source>%1 answered the deletion with something else than the namespace on its way out.</source>
        <translation>%1 对删除请求返回的不是正在删除的命名空间。</translation>
    </message>
    <message>
        <source>Nothing is deleted without the namespace&apos;s name, UID and resourceVersion.</source>
        <translation>没有命名空间的名称、UID 和 resourceVersion，不会删除任何内容。</translation>
    </message>
    <message>
        <source>The API service of %1 on %2 does not answer, so that nobody knows what it holds. Check it with &quot;kubectl get apiservice&quot;.</source>
        <translation>%2 上 %1 的 API 服务没有响应，因此无法得知其内容。请用“kubectl get apiservice”检查。</translation>
    </message>
    <message>
        <source>%1 does not say what it serves. Is this the address of a Kubernetes API server?</source>
        <translation>%1 未说明它提供哪些 API。这是 Kubernetes API 服务器的地址吗？</translation>
    </message>
    <message>
        <source>%1 sends a change that is larger than is accepted here.</source>
        <translation>%1 发送的更改超过此处可接受的大小。</translation>
    </message>
    <message>
        <source>%1 tells a change that cannot be understood.</source>
        <translation>无法识别 %1 发送的更改。</translation>
    </message>
    <message>
        <source>%1 sends a list without end.</source>
        <translation>%1 发送的列表没有尽头。</translation>
    </message>
    <message>
        <source>Check certificate-authority and tls-server-name of this cluster in the kubeconfig.</source>
        <translation>请检查 kubeconfig 中此集群的 certificate-authority 和 tls-server-name。</translation>
    </message>
    <message>
        <source>%1 takes too long to tell everything.</source>
        <translation>%1 返回全部内容的时间过长。</translation>
    </message>
    <message>
        <source>A rule of %1 refuses this.</source>
        <translation>%1 的一条规则拒绝了此操作。</translation>
    </message>
    <message>
        <source>%1 does not say everything that it serves.</source>
        <translation>%1 没有说明它提供的全部内容。</translation>
    </message>
    <message>
        <source>404 came from something before %1 and not from its API server: nobody knows whether the namespace %2 is there. Check the load balancer or proxy.</source>
        <translation>404 来自 %1 之前的某个环节，而不是其 API 服务器：无法得知命名空间 %2 是否存在。请检查负载均衡器或代理。</translation>
    </message>
    <message>
        <source>%1 says that it serves more kinds than any cluster has.</source>
        <translation>%1 声称提供的类别比任何集群都多。</translation>
    </message>
    <message>
        <source>%1 tells of more than is accepted here at once.</source>
        <translation>%1 返回的内容超过了此处一次可接受的量。</translation>
    </message>
</context>
<context>
    <name>Kubeconfig</name>
    <message>
        <source>The cluster &quot;%1&quot; in %2 has no server.</source>
        <translation>%2 中的集群“%1”没有 server。</translation>
    </message>
    <message>
        <source>The server of the cluster &quot;%1&quot; in %2 is no address that can be used.</source>
        <translation>%2 中集群“%1”的 server 不是可用的地址。</translation>
    </message>
    <message>
        <source>The server of the cluster &quot;%1&quot; in %2 is not https. What is sent there could be read by others, so nothing is.</source>
        <translation>%2 中集群“%1”的 server 不是 https。发送到那里的内容可能被他人读取，因此不会发送任何内容。</translation>
    </message>
    <message>
        <source>The cluster &quot;%1&quot; in %2 has certificate-authority and certificate-authority-data. Keep one of them.</source>
        <translation>%2 中的集群“%1”同时有 certificate-authority 和 certificate-authority-data。请只保留其一。</translation>
    </message>
    <message>
        <source>The cluster &quot;%1&quot; in %2 has a certificate authority and insecure-skip-tls-verify. Keep one of them.</source>
        <translation>%2 中的集群“%1”同时有证书颁发机构和 insecure-skip-tls-verify。请只保留其一。</translation>
    </message>
    <message>
        <source>The proxy-url of the cluster &quot;%1&quot; in %2 is not http, https or socks5.</source>
        <translation>%2 中集群“%1”的 proxy-url 不是 http、https 或 socks5。</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; in %2 has a client certificate or key both as a file and as data. Keep one of them.</source>
        <translation>%2 中用户“%1”的客户端证书或密钥同时以文件和数据给出。请只保留其一。</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; in %2 has a client certificate without its key, or a key without its certificate.</source>
        <translation>%2 中用户“%1”的客户端证书没有密钥，或密钥没有证书。</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; in %2: %3.</source>
        <translation>%2 中的用户“%1”：%3。</translation>
    </message>
    <message>
        <source>exec has no command</source>
        <translation>exec 没有 command</translation>
    </message>
    <message>
        <source>exec has the apiVersion &quot;%1&quot;, which is not spoken here</source>
        <translation>不支持 exec 的 apiVersion“%1”</translation>
    </message>
    <message>
        <source>exec has a variable without a name</source>
        <translation>exec 中有变量没有名称</translation>
    </message>
    <message>
        <source>exec needs interactiveMode: Never, IfAvailable or Always</source>
        <translation>exec 需要 interactiveMode: Never、IfAvailable 或 Always</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; in %2 has the auth-provider &quot;%3&quot;. Kubernetes took those out; use the exec plugin of your provider (such as gke-gcloud-auth-plugin or kubelogin).</source>
        <translation>%2 中的用户“%1”使用 auth-provider“%3”。Kubernetes 已移除此功能；请使用您的提供商的 exec 插件（如 gke-gcloud-auth-plugin 或 kubelogin）。</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; in %2 has a token and a password. Keep one of them.</source>
        <translation>%2 中的用户“%1”同时有令牌和密码。请只保留其一。</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; in %2 has as-uid, as-groups or as-user-extra without as.</source>
        <translation>%2 中的用户“%1”有 as-uid、as-groups 或 as-user-extra，但没有 as。</translation>
    </message>
    <message>
        <source>No context is chosen, and the kubeconfig names no current one.</source>
        <translation>未选择上下文，kubeconfig 也未指定当前上下文。</translation>
    </message>
    <message>
        <source>The kubeconfig has no context &quot;%1&quot;.</source>
        <translation>kubeconfig 中没有上下文“%1”。</translation>
    </message>
    <message>
        <source>The context &quot;%1&quot; in %2 names the cluster &quot;%3&quot;, which is not there.</source>
        <translation>%2 中的上下文“%1”指向的集群“%3”不存在。</translation>
    </message>
    <message>
        <source>The context &quot;%1&quot; in %2 names the user &quot;%3&quot;, who is not there.</source>
        <translation>%2 中的上下文“%1”指向的用户“%3”不存在。</translation>
    </message>
    <message>
        <source>This is no pod: KUBERNETES_SERVICE_HOST and KUBERNETES_SERVICE_PORT are not set.</source>
        <translation>这里不是 Pod：未设置 KUBERNETES_SERVICE_HOST 和 KUBERNETES_SERVICE_PORT。</translation>
    </message>
    <message>
        <source>The file %1, which the kubeconfig names, cannot be read: %2.</source>
        <translation>无法读取 kubeconfig 指定的文件 %1：%2。</translation>
    </message>
    <message>
        <source>The token file %1 is empty.</source>
        <translation>令牌文件 %1 为空。</translation>
    </message>
    <message>
        <source>The credentials of the user &quot;%1&quot; hold a line end or another control character.</source>
        <translation>用户“%1”的凭据含有换行符或其他控制字符。</translation>
    </message>
    <message>
        <source>The certificate authority of the cluster &quot;%1&quot; in %2 holds no certificate.</source>
        <translation>%2 中集群“%1”的证书颁发机构不含证书。</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; comes twice</source>
        <translation>名称“%1”重复出现</translation>
    </message>
    <message>
        <source>The kubeconfig %1 cannot be read: %2.</source>
        <translation>无法读取 kubeconfig %1：%2。</translation>
    </message>
    <message>
        <source>&quot;v1&quot; is expected</source>
        <translation>必须是“v1”</translation>
    </message>
    <message>
        <source>&quot;Config&quot; is expected</source>
        <translation>必须是“Config”</translation>
    </message>
    <message>
        <source>There is no kubeconfig %1.</source>
        <translation>没有 kubeconfig %1。</translation>
    </message>
    <message>
        <source>%1 is expected</source>
        <translation>必须是%1</translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot;: %3.</source>
        <translation>%1：“%2”：%3。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>this is more than is accepted here</source>
        <translation>超过此处可接受的量</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message numerus="yes">
        <source>%n namespace(s) (is/are) being deleted: the cluster goes on with it, and the ledger says what came of it after the next start.</source>
        <translation>
            <numerusform>正在删除 %n 个命名空间：集群会继续，下次启动后台账会说明结果。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n namespace(s) (waits/wait) for (its/their) turn and would not be deleted.</source>
        <translation>
            <numerusform>%n 个命名空间在等待轮到，将不会被删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation>停止并关闭？</translation>
    </message>
    <message numerus="yes">
        <source>%n restore(s) would end before everything is made again; what was made stays.</source>
        <translation>
            <numerusform>%n 个恢复会在全部重新创建之前结束；已创建的内容会保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n namespace(s) (is/are) still being checked and saved. (It/They) will still be deleted if nothing has changed: the window closes after that.</source>
        <translation>
            <numerusform>%n 个命名空间仍在检查和保存中。如无变化仍会被删除：窗口会在此之后关闭。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>The ledger %1 is damaged. Nothing can be deleted before it is mended: move it to a safe place and begin a new one, or bring back a copy.</source>
        <translation>台账 %1 已损坏。修复之前无法删除任何内容：请将其移到安全位置并新建台账，或恢复副本。</translation>
    </message>
    <message>
        <source>The details of a ledger entry have to be a JSON object on one line.</source>
        <translation>台账条目的详情必须是单行的 JSON 对象。</translation>
    </message>
    <message>
        <source>The ledger has no entry %1.</source>
        <translation>台账中没有条目 %1。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The chain of the ledger %1 breaks at entry %2: somebody changed or removed what was written. Keep the file and compare it with a copy.</source>
        <translation>台账 %1 的链在条目 %2 处断开：有人更改或移除了已写入的内容。请保留该文件，并与副本比对。</translation>
    </message>
    <message>
        <source>%1 cannot be written, so nothing can be deleted. Check the permissions of its folder.</source>
        <translation>无法写入 %1，因此无法删除任何内容。请检查其文件夹的权限。</translation>
    </message>
    <message>
        <source>Another Kubestats is deleting or restoring namespaces right now. Wait until it is done, or stop it there.</source>
        <translation>另一个 Kubestats 正在删除或恢复命名空间。请等待其完成，或在那里停止它。</translation>
    </message>
</context>
<context>
    <name>LedgerDetails</name>
    <message>
        <source>Details of the entry</source>
        <translation>条目详情</translation>
    </message>
    <message>
        <source>Entry %1 · %2</source>
        <translation>条目 %1 · %2</translation>
    </message>
    <message>
        <source>The entry cannot be read</source>
        <translation>无法读取该条目</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>%1, typed “%2”</source>
        <translation>%1，输入了“%2”</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>1 object was seen.</source>
        <translation>看到 1 个对象。</translation>
    </message>
    <message>
        <source>PersistentVolumeClaim %1</source>
        <translation>PersistentVolumeClaim %1</translation>
    </message>
    <message>
        <source>what became of its volume is not known</source>
        <translation>其卷的去向未知</translation>
    </message>
    <message>
        <source>The address of Service %1 was given up</source>
        <translation>Service %1 的地址已释放</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>no DELETE</source>
        <translation>没有 DELETE</translation>
    </message>
    <message>
        <source>1 DELETE</source>
        <translation>1 次 DELETE</translation>
    </message>
    <message>
        <source>%1 DELETE</source>
        <translation>%1 次 DELETE</translation>
    </message>
    <message>
        <source>No answer of the cluster was written down.</source>
        <translation>未记录集群的任何应答。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>状态码</translation>
    </message>
    <message>
        <source>Audit-ID</source>
        <translation>Audit-ID</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Every link of it</source>
        <translation>其全部记录</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>There is none: it was approved without.</source>
        <translation>没有：批准时未要求备份。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>It holds what was approved</source>
        <translation>内容与批准的一致</translation>
    </message>
    <message>
        <source>It holds something else than what was approved</source>
        <translation>内容与批准的不一致</translation>
    </message>
    <message>
        <source>with the values of Secrets</source>
        <translation>含 Secret 的值</translation>
    </message>
    <message>
        <source>without the values of Secrets</source>
        <translation>不含 Secret 的值</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>said by the server</source>
        <translation>服务器所述</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>%1 objects were seen.</source>
        <translation>看到 %1 个对象。</translation>
    </message>
    <message>
        <source>it had no volume</source>
        <translation>当时没有卷</translation>
    </message>
    <message>
        <source>1 DELETE, its answer is not known</source>
        <translation>1 次 DELETE，应答未知</translation>
    </message>
    <message numerus="yes">
        <source>%1 objects of %2 kind(s) were seen.</source>
        <translation>
            <numerusform>看到 %2 个类别的 %1 个对象。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 object(s), %2</source>
        <translation>
            <numerusform>%1 个对象，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>What was in it is not written down.</source>
        <translation>其中的内容未被记录。</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>Approved, not sent</source>
        <translation>已批准，未发送</translation>
    </message>
    <message>
        <source>Sent, not known</source>
        <translation>已发送，结果未知</translation>
    </message>
    <message>
        <source>Terminating</source>
        <translation>Terminating</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Untouched</source>
        <translation>未改动</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准者</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Outcome: gone</source>
        <translation>结果：已删除</translation>
    </message>
    <message>
        <source>Outcome: terminating</source>
        <translation>结果：Terminating</translation>
    </message>
    <message>
        <source>Outcome: refused</source>
        <translation>结果：被拒绝</translation>
    </message>
    <message>
        <source>Outcome: not known</source>
        <translation>结果：未知</translation>
    </message>
    <message>
        <source>Outcome: restored</source>
        <translation>结果：已恢复</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>All clusters</source>
        <translation>所有集群</translation>
    </message>
    <message>
        <source>Reading the ledger</source>
        <translation>正在读取台账</translation>
    </message>
    <message>
        <source>Filter by namespace, cluster, person or sentence</source>
        <translation>按命名空间、集群、人员或语句筛选</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Outcome: any</source>
        <translation>结果：任意</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Export what is listed, with every link</source>
        <translation>导出所列内容，含全部记录</translation>
    </message>
    <message>
        <source>Copy entry</source>
        <translation>复制条目</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Entry copied</source>
        <translation>已复制条目</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>已复制 %1</translation>
    </message>
    <message>
        <source>The folder %1 could not be opened.</source>
        <translation>无法打开文件夹 %1。</translation>
    </message>
    <message>
        <source>The ledger cannot be read</source>
        <translation>无法读取台账</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>没有匹配的条目</translation>
    </message>
    <message>
        <source>None of this time and cluster has what the filter asks for.</source>
        <translation>此时间段和集群内没有符合筛选条件的条目。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Nothing was deleted yet</source>
        <translation>尚未删除任何内容</translation>
    </message>
    <message>
        <source>Every deletion that is approved here leaves an entry, with its evidence and what came of it.</source>
        <translation>在此批准的每次删除都会留下条目，包含其证据和结果。</translation>
    </message>
    <message>
        <source>The ledger cannot be used, so nothing can be deleted. %1</source>
        <translation>无法使用台账，因此无法删除任何内容。%1</translation>
    </message>
    <message>
        <source>Link %1 of the ledger does not hold: something changed it. Nothing can be deleted; keep the file and find out what did.</source>
        <translation>台账的记录 %1 校验不符：它已被更改。无法删除任何内容；请保留该文件并查明更改来源。</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 个条目</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 个条目</translation>
    </message>
    <message>
        <source>only ever appended</source>
        <translation>只追加，不更改</translation>
    </message>
    <message>
        <source>the chain is being checked</source>
        <translation>正在校验链</translation>
    </message>
    <message>
        <source>the chain is broken</source>
        <translation>链已断开</translation>
    </message>
    <message>
        <source>There is no backup of it.</source>
        <translation>没有它的备份。</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>导出台账</translation>
    </message>
    <message>
        <source>JSON Lines, which can be checked (*.jsonl)</source>
        <translation>JSON Lines，可供校验 (*.jsonl)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>The export failed. %1</source>
        <translation>导出失败。%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 link(s) written to %2</source>
        <translation>
            <numerusform>%1 个环节已写入 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the chain holds: %1 link(s)</source>
        <translation>
            <numerusform>链条完整：%1 个环节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>No font is installed, so nothing could be read. Install the package fonts-dejavu-core.</source>
        <translation>未安装字体，无法显示任何文字。请安装软件包 fonts-dejavu-core。</translation>
    </message>
    <message>
        <source>%1 is no option.</source>
        <translation>%1 不是选项。</translation>
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
    <message>
        <source>Link copied. It opens Resources without “%1”, which only this computer knows.</source>
        <translation>链接已复制。打开资源时不含“%1”，它只有本机知道。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
</context>
<context>
    <name>NamespaceDetails</name>
    <message>
        <source>Details of the namespace</source>
        <translation>命名空间详情</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>创建于 %1</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>注解</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>It is being deleted. The cluster reports nothing that holds it.</source>
        <translation>正在删除。集群未报告有任何内容阻碍删除。</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>By its age it may go from %1 on.</source>
        <translation>按存在时间，自 %1 起可删除。</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>none is named</source>
        <translation>未指明</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Finalizers</source>
        <translation>Finalizer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Reported by the cluster</source>
        <translation>集群报告</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>It was asked for by its name. Nothing else is known of it; it is asked for again every few seconds.</source>
        <translation>已按名称查询。对它别无所知；每隔几秒会再次查询。</translation>
    </message>
</context>
<context>
    <name>NamespaceModel</name>
    <message>
        <source>Being deleted since %1</source>
        <translation>自 %1 起正在删除</translation>
    </message>
    <message>
        <source>The policy cannot be read. Mend it in Settings.</source>
        <translation>无法读取策略。请在“设置”中修正。</translation>
    </message>
    <message>
        <source>Some kinds could not be listed. There may be more.</source>
        <translation>部分类别无法列出，可能还有更多。</translation>
    </message>
    <message>
        <source>The objects of this namespace could not be counted.</source>
        <translation>无法统计此命名空间的对象。</translation>
    </message>
    <message>
        <source>They are being counted.</source>
        <translation>正在统计。</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>When an object in it was last created or deleted</source>
        <translation>其中最近一次创建或删除对象的时间</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>存在时间</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>An old list is not judged. The policy is asked when the cluster answers.</source>
        <translation>旧列表不作判断。集群应答后才会应用策略。</translation>
    </message>
</context>
<context>
    <name>NamespaceNamesSheet</name>
    <message>
        <source>Name namespaces of %1</source>
        <translation>指定 %1 的命名空间</translation>
    </message>
    <message>
        <source>Each is asked for by itself every few seconds, with an answer of its own. The names are kept for this context; without any it is listed again.</source>
        <translation>每隔几秒单独查询每一个，各有应答。名称会为此上下文保留；没有名称时将重新列出。</translation>
    </message>
    <message>
        <source>Namespaces, one a line or between commas</source>
        <translation>命名空间，每行一个或以逗号分隔</translation>
    </message>
    <message>
        <source>Ask for them</source>
        <translation>查询</translation>
    </message>
</context>
<context>
    <name>NamespacesBar</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter namespaces by name, owner or label</source>
        <translation>按名称、所有者或标签筛选命名空间</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Policy: any</source>
        <translation>策略：任意</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>策略：%1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Export what is listed</source>
        <translation>导出所列内容</translation>
    </message>
</context>
<context>
    <name>NamespacesPage</name>
    <message>
        <source>Namespaces</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>已复制 %1</translation>
    </message>
    <message>
        <source>Choose a context</source>
        <translation>选择上下文</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Name copied</source>
        <translation>已复制名称</translation>
    </message>
    <message>
        <source>Preview deletion…</source>
        <translation>预览删除…</translation>
    </message>
    <message>
        <source>No namespaces</source>
        <translation>没有命名空间</translation>
    </message>
    <message>
        <source>%1 answered with a list that is empty.</source>
        <translation>%1 返回的列表为空。</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s)</source>
        <translation>
            <numerusform>%n 个隐藏的列</numerusform>
        </translation>
    </message>
    <message>
        <source>the policy cannot be read</source>
        <translation>无法读取策略</translation>
    </message>
    <message>
        <source>1 matches the policy</source>
        <translation>1 个匹配策略</translation>
    </message>
    <message>
        <source>%1 match the policy</source>
        <translation>%1 个匹配策略</translation>
    </message>
    <message>
        <source>No namespace is selected.</source>
        <translation>未选择命名空间。</translation>
    </message>
    <message>
        <source>%1 is being deleted already.</source>
        <translation>%1 已在删除中。</translation>
    </message>
    <message numerus="yes">
        <source>Preview deletion of %n namespace(s)…</source>
        <translation>
            <numerusform>预览删除 %n 个命名空间…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking deletes nothing.</source>
        <translation>查看不会删除任何内容。</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>复制这些行</translation>
    </message>
    <message>
        <source>Lock or unlock the cluster</source>
        <translation>锁定或解锁集群</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 namespace(s)</source>
        <translation>
            <numerusform>%2 个命名空间中的 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 of %1 namespace(s) match.</source>
        <translation>
            <numerusform>%1 个命名空间中没有匹配项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamespacesState</name>
    <message>
        <source>an unknown time</source>
        <translation>未知时间</translation>
    </message>
    <message>
        <source>Reading the kubeconfig</source>
        <translation>正在读取 kubeconfig</translation>
    </message>
    <message>
        <source>The kubeconfig cannot be read</source>
        <translation>无法读取 kubeconfig</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>No cluster is known yet</source>
        <translation>暂无已知集群</translation>
    </message>
    <message>
        <source>There is no context in a kubeconfig. Put one at ~/.kube/config, or name files in KUBECONFIG. Nothing is ever written to it.</source>
        <translation>kubeconfig 中没有上下文。请将 kubeconfig 放到 ~/.kube/config，或在 KUBECONFIG 中指定文件。绝不会向其中写入任何内容。</translation>
    </message>
    <message>
        <source>%1 asks to run a program</source>
        <translation>%1 请求运行程序</translation>
    </message>
    <message>
        <source>Its kubeconfig gets a credential from a program. It has not been run; look at it first.</source>
        <translation>其 kubeconfig 通过程序获取凭据。该程序尚未运行；请先查看。</translation>
    </message>
    <message>
        <source>Look at the program…</source>
        <translation>查看程序…</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 未连接</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Reading namespaces of %1</source>
        <translation>正在读取 %1 的命名空间</translation>
    </message>
    <message>
        <source>Choose a context</source>
        <translation>选择上下文</translation>
    </message>
    <message>
        <source>Nothing is connected until you choose one. Every context begins as read-only.</source>
        <translation>在您选择之前不会连接任何集群。每个上下文最初均为只读。</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>连接到 %1</translation>
    </message>
    <message>
        <source>Choose a context…</source>
        <translation>选择上下文…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>选择其他…</translation>
    </message>
    <message>
        <source>Commands that grant the right copied</source>
        <translation>已复制授予该权限的命令</translation>
    </message>
    <message>
        <source>The last list of %1, as of %2. %3; nothing can be deleted from it.</source>
        <translation>%1 的最近一次列表，截至 %2。%3；无法从中删除任何内容。</translation>
    </message>
    <message>
        <source>It is being read again</source>
        <translation>正在重新读取</translation>
    </message>
    <message>
        <source>%1. The list is as of %2; approval waits.</source>
        <translation>%1。列表截至 %2；批准需等待。</translation>
    </message>
    <message>
        <source>%1 does not answer. The list is as of %2; approval waits.</source>
        <translation>%1 没有响应。列表截至 %2；暂时无法批准。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n namespace(s) on %1: %2 gone.</source>
        <translation>
            <numerusform>正在 %1 上删除 %n 个命名空间：已消失 %2 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The policy cannot be read, so nothing matches it. %1</source>
        <translation>无法读取策略，因此没有内容与之匹配。%1</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>The kubeconfig cannot be read; the last good one is used. %1</source>
        <translation>无法读取 kubeconfig；正在使用上次可用的版本。%1</translation>
    </message>
    <message>
        <source>You may not list namespaces here. Those that you named are asked for one by one.</source>
        <translation>您无权在此列出命名空间。将逐一查询您指定的命名空间。</translation>
    </message>
    <message>
        <source>The clock of %1 and the one of this machine are %2 minutes apart. Ages are counted by the cluster&apos;s.</source>
        <translation>%1 的时钟与本机时钟相差 %2 分钟。存在时间以集群的时钟为准。</translation>
    </message>
    <message>
        <source>You may not watch namespaces here. They are listed again every 15 seconds.</source>
        <translation>您在此无权监视命名空间。每 15 秒重新列出一次。</translation>
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
    <message numerus="yes">
        <source>%n repositor(y/ies) could not be reached</source>
        <translation>
            <numerusform>无法访问 %n 个仓库</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repositor(y/ies) failed</source>
        <translation>
            <numerusform>%n 个仓库失败</numerusform>
        </translation>
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
        <translation>复活</translation>
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
        <source>▲ last readable state counts</source>
        <translation>▲ 以最近可读取的状态为准</translation>
    </message>
    <message>
        <source>▲ %1 failed</source>
        <translation>▲ %1 个失败</translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>没有失败</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 file(s)</source>
        <translation>
            <numerusform>共 %1 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>after the first scan</source>
        <translation>首次扫描后</translation>
    </message>
    <message numerus="yes">
        <source>%n repositor(y/ies) not scanned yet</source>
        <translation>
            <numerusform>%n 个仓库尚未扫描</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %1 point(s) from %2 %</source>
        <translation>
            <numerusform>▲ %1 个百分点，原为 %2 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▼ %1 point(s) from %2 %</source>
        <translation>
            <numerusform>▼ %1 个百分点，原为 %2 %</numerusform>
        </translation>
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
        <translation>已移除“%1”。可从“…”菜单重新添加。</translation>
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
    <message>
        <source>the first scan failed</source>
        <translation>首次扫描失败</translation>
    </message>
    <message>
        <source>Show over time</source>
        <translation>显示随时间的变化</translation>
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
    <message numerus="yes">
        <source>%1 more, %2 event(s)</source>
        <translation>
            <numerusform>另有 %1 个，%2 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 more charts, 12 releases</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more chart(s)</source>
        <translation>
            <numerusform>另有 %n 个 Chart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 release(s)</source>
        <translation>
            <numerusform>%1 个 release</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more image(s)</source>
        <translation>
            <numerusform>另有 %n 个镜像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 use(s)</source>
        <translation>
            <numerusform>%1 次使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more repositor(y/ies)</source>
        <translation>
            <numerusform>另有 %n 个仓库</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 个事件</numerusform>
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
    <message>
        <source>Namespaces</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>删除</translation>
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
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a subject, what is chosen of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>The store could not be searched. %1</source>
        <translation>无法搜索数据库。%1</translation>
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
        <translation>还原</translation>
    </message>
    <message>
        <source>Save policy</source>
        <translation>保存策略</translation>
    </message>
    <message>
        <source>Deletion policy</source>
        <translation>删除策略</translation>
    </message>
    <message>
        <source>Age %1. Open a cluster to see what it would let go there.</source>
        <translation>存在时间 %1。打开集群即可查看该策略会允许删除其中哪些命名空间。</translation>
    </message>
    <message>
        <source>Nothing is in force</source>
        <translation>没有生效的策略</translation>
    </message>
    <message>
        <source>The file cannot be used, so nothing matches and nothing can be deleted. %1</source>
        <translation>无法使用该文件，因此没有匹配项，也无法删除任何内容。%1</translation>
    </message>
    <message>
        <source>In force until this is right</source>
        <translation>更正前仍然生效</translation>
    </message>
    <message>
        <source>What this would do</source>
        <translation>保存后的效果</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>当前生效</translation>
    </message>
    <message>
        <source>1 error at %1, not saved</source>
        <translation>%1 处有 1 个错误，未保存</translation>
    </message>
    <message>
        <source>%1 errors, the first at %2, not saved</source>
        <translation>%1 个错误，第一个在 %2，未保存</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>已更改，未保存</translation>
    </message>
    <message>
        <source>As saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>All of it is from this file and the defaults.</source>
        <translation>全部来自此文件和默认值。</translation>
    </message>
    <message>
        <source>All of it is the default: there is no file yet.</source>
        <translation>全部为默认值：尚无文件。</translation>
    </message>
    <message>
        <source>The age is from the environment (%1), in place of the file&apos;s; all else is from this file and the defaults.</source>
        <translation>时长来自环境变量（%1），取代文件中的值；其余来自此文件和默认值。</translation>
    </message>
    <message>
        <source>The age is from the environment (%1); all else is the default: there is no file yet.</source>
        <translation>时长来自环境变量（%1）；其余为默认值：尚无文件。</translation>
    </message>
    <message numerus="yes">
        <source>On %1: age %2 · matches %3 of %4 namespace(s).</source>
        <translation>
            <numerusform>%1：存在时间 %2 · %4 个命名空间中有 %3 个匹配。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>volume is deleted with it</source>
        <translation>卷会一并删除</translation>
    </message>
    <message>
        <source>what becomes of its volume is not known</source>
        <translation>其卷的去向未知</translation>
    </message>
    <message>
        <source>volume is kept (%1)</source>
        <translation>卷会保留（%1）</translation>
    </message>
    <message>
        <source>its address from outside is given up</source>
        <translation>其外部地址将被释放</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>belongs to %1 %2 outside</source>
        <translation>属于外部的 %1 %2</translation>
    </message>
    <message>
        <source>1 loses its data</source>
        <translation>1 个将丢失数据</translation>
    </message>
    <message>
        <source>%1 lose their data</source>
        <translation>%1 个将丢失数据</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 个需留意</translation>
    </message>
    <message>
        <source>%1 with a finalizer</source>
        <translation>%1 个有 finalizer</translation>
    </message>
    <message>
        <source>1 more object</source>
        <translation>另有 1 个对象</translation>
    </message>
    <message>
        <source>%1 more objects</source>
        <translation>另有 %1 个对象</translation>
    </message>
    <message>
        <source>Namespace, what matters</source>
        <translation>命名空间及要点</translation>
    </message>
    <message>
        <source>Objects by kind</source>
        <translation>对象（按类别）</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>丢失内容</translation>
    </message>
    <message>
        <source>it has no volume</source>
        <translation>没有卷</translation>
    </message>
</context>
<context>
    <name>Purge</name>
    <message>
        <source>The approval is for the context %1 of the cluster %2, and this is %3 of %4.</source>
        <translation>批准针对的是集群 %2 的上下文 %1，而这是集群 %4 的 %3。</translation>
    </message>
    <message>
        <source>The context %1 leads to another server since it was approved: %2 was %3.</source>
        <translation>自批准以来，上下文 %1 指向的服务器已改变：现在是 %2，原为 %3。</translation>
    </message>
    <message>
        <source>The cluster %1 is vouched for by other authorities since it was approved.</source>
        <translation>自批准以来，为集群 %1 担保的证书颁发机构已改变。</translation>
    </message>
    <message>
        <source>Behind %1 is another cluster than the one that was approved.</source>
        <translation>%1 背后的集群不是所批准的集群。</translation>
    </message>
    <message>
        <source>The namespace was deleted and made again since it was approved.</source>
        <translation>自批准以来，该命名空间已被删除并重新创建。</translation>
    </message>
    <message>
        <source>The namespace itself has changed since it was approved: its labels, its annotations or its state.</source>
        <translation>自批准以来，命名空间本身已改变：其标签、注解或状态。</translation>
    </message>
    <message>
        <source>What is in the namespace has changed since it was approved.</source>
        <translation>自批准以来，命名空间中的内容已改变。</translation>
    </message>
    <message>
        <source>The context %1 is read-only. Unlock it first.</source>
        <translation>上下文 %1 为只读。请先解锁。</translation>
    </message>
    <message>
        <source>The preview is not complete, so nobody knows what would be lost: %1</source>
        <translation>预览不完整，因此无法得知会丢失什么：%1</translation>
    </message>
    <message>
        <source>The cluster would refuse: %1</source>
        <translation>集群将会拒绝：%1</translation>
    </message>
    <message>
        <source>The cluster does not say which one it is: kube-system cannot be read.</source>
        <translation>集群未表明自己是哪一个：无法读取 kube-system。</translation>
    </message>
    <message>
        <source>The approval is over since %1. Preview and approve it again.</source>
        <translation>批准已于 %1 过期。请重新预览并批准。</translation>
    </message>
    <message>
        <source>The context is protected, and the name of the cluster, %1, was not typed.</source>
        <translation>此上下文受保护，但未输入集群名称 %1。</translation>
    </message>
    <message>
        <source>The preview is older than %1. Take a new one.</source>
        <translation>预览已超过 %1。请重新预览。</translation>
    </message>
    <message>
        <source>The context is protected: type the name of the cluster, %1.</source>
        <translation>此上下文受保护：请输入集群名称 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Nothing was deleted. Choose another folder, or make room.</source>
        <translation>无法写入 %1：%2。未删除任何内容。请选择其他文件夹，或释放空间。</translation>
    </message>
    <message>
        <source>The cluster answered an object that cannot be read: %1</source>
        <translation>集群返回的对象无法读取：%1</translation>
    </message>
    <message>
        <source>The cluster answered %1 without a name, or one twice.</source>
        <translation>集群返回的 %1 没有名称，或有重复。</translation>
    </message>
    <message>
        <source>Nothing is saved: nothing of this namespace can be brought back from here.</source>
        <translation>不作保存：此命名空间的任何内容都无法从这里恢复。</translation>
    </message>
    <message>
        <source>Not everything in the namespace can be read, so nothing is saved: %1</source>
        <translation>无法读取命名空间中的全部内容，因此未保存任何内容：%1</translation>
    </message>
    <message>
        <source>%1 is no backup: %2 is not in it.</source>
        <translation>%1 不是备份：其中没有 %2。</translation>
    </message>
    <message>
        <source>%1 is not the index of a backup.</source>
        <translation>%1 不是备份的索引。</translation>
    </message>
    <message>
        <source>The run was interrupted before anything was sent. Nothing was deleted.</source>
        <translation>运行在发送任何内容之前中断。未删除任何内容。</translation>
    </message>
    <message>
        <source>The cluster could not be asked what became of it: %1</source>
        <translation>无法向集群查询结果：%1</translation>
    </message>
    <message>
        <source>%1 cannot be read, so nobody knows which contexts are protected. Nothing is deleted until you mend or remove it.</source>
        <translation>无法读取 %1，因此无法得知哪些上下文受保护。在您修正或删除该文件之前，不会删除任何内容。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the permissions of its folder and the free space.</source>
        <translation>无法写入 %1。请检查其文件夹的权限和可用空间。</translation>
    </message>
    <message>
        <source>Its annotation %1 is &quot;%2&quot;, which nobody can read for sure.</source>
        <translation>其注解 %1 的值“%2”无法可靠解读。</translation>
    </message>
    <message>
        <source>The policy protects the name %1.</source>
        <translation>策略保护名称 %1。</translation>
    </message>
    <message>
        <source>The policy protects the label %1.</source>
        <translation>策略保护标签 %1。</translation>
    </message>
    <message>
        <source>The cluster does not say when it was created.</source>
        <translation>集群未说明其创建时间。</translation>
    </message>
    <message>
        <source>It was created in the future, at %1: a clock is wrong.</source>
        <translation>其创建时间 %1 在未来：有时钟不准。</translation>
    </message>
    <message>
        <source>Its annotation %1 keeps it for ever.</source>
        <translation>其注解 %1 要求永久保留。</translation>
    </message>
    <message>
        <source>It is younger than %1: it may go from %2 on.</source>
        <translation>存在时间不足 %1：自 %2 起可删除。</translation>
    </message>
    <message>
        <source>Its annotation %1 keeps it until %2.</source>
        <translation>其注解 %1 要求保留到 %2。</translation>
    </message>
    <message>
        <source>It has the label %1 and is older than %2.</source>
        <translation>带有标签 %1，且存在时间超过 %2。</translation>
    </message>
    <message>
        <source>It has the label %1, and its annotation %2 let it go on %3.</source>
        <translation>带有标签 %1，且已过其注解 %2 规定的期限 %3。</translation>
    </message>
    <message>
        <source>The cluster or Kubestats itself needs it.</source>
        <translation>集群或 Kubestats 本身需要它。</translation>
    </message>
    <message>
        <source>It is being deleted already.</source>
        <translation>已在删除中。</translation>
    </message>
    <message>
        <source>The policy excludes the context %1.</source>
        <translation>策略排除了上下文 %1。</translation>
    </message>
    <message>
        <source>It has not opted in: the label %1 is not there.</source>
        <translation>未选择加入：没有标签 %1。</translation>
    </message>
    <message>
        <source>Stopped: the namespaces that are left were not touched.</source>
        <translation>已停止：未改动其余的命名空间。</translation>
    </message>
    <message>
        <source>The ledger %1 was changed at entry %2 by somebody else. Nothing is deleted before you have looked at it.</source>
        <translation>台账 %1 在条目 %2 处被他人更改。在您查看之前，不会删除任何内容。</translation>
    </message>
    <message>
        <source>%1 is in the list twice. Nothing was deleted.</source>
        <translation>%1 在列表中重复出现。未删除任何内容。</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>已批准。</translation>
    </message>
    <message>
        <source>Looking whether everything is as it was approved.</source>
        <translation>正在检查一切是否与批准时一致。</translation>
    </message>
    <message>
        <source>Looking once more, right before the deletion.</source>
        <translation>正在删除前再次检查。</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n object(s).</source>
        <translation>
            <numerusform>正在保存 %n 个对象。</numerusform>
        </translation>
    </message>
    <message>
        <source>The deletion is sent.</source>
        <translation>删除请求已发送。</translation>
    </message>
    <message>
        <source>Sending the deletion.</source>
        <translation>正在发送删除请求。</translation>
    </message>
    <message>
        <source>The cluster gave no reason.</source>
        <translation>集群未说明原因。</translation>
    </message>
    <message>
        <source>The cluster accepted the deletion.</source>
        <translation>集群已接受删除。</translation>
    </message>
    <message>
        <source>It changed in the very moment of the deletion, so the cluster refused: %1 Preview it again.</source>
        <translation>它恰在删除时发生变化，因此集群拒绝：%1 请重新预览。</translation>
    </message>
    <message>
        <source>The cluster refused: %1</source>
        <translation>集群拒绝：%1</translation>
    </message>
    <message>
        <source>The answer was lost: %1</source>
        <translation>应答丢失：%1</translation>
    </message>
    <message>
        <source>Its answer was lost; it is gone.</source>
        <translation>应答丢失，但它已不存在。</translation>
    </message>
    <message>
        <source>The request was lost and nothing was deleted. Preview and approve it again if it is still to go.</source>
        <translation>请求丢失，未删除任何内容。如仍要删除，请重新预览并批准。</translation>
    </message>
    <message>
        <source>Nobody knows whether it was deleted: its answer was lost and the cluster cannot be asked. It is asked again at the next start.</source>
        <translation>无法得知是否已删除：应答丢失，且无法向集群查询。下次启动时会再次查询。</translation>
    </message>
    <message>
        <source>The cluster accepted the deletion and goes on with it.</source>
        <translation>集群已接受删除，正在继续处理。</translation>
    </message>
    <message>
        <source>The cluster removes what is in it.</source>
        <translation>集群正在移除其中的内容。</translation>
    </message>
    <message>
        <source>Gone after %1.</source>
        <translation>%1 后删除完毕。</translation>
    </message>
    <message>
        <source>Not begun: %1</source>
        <translation>未开始：%1</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>您是指“%1”吗？</translation>
    </message>
    <message>
        <source>Known here are: %1.</source>
        <translation>可用的有：%1。</translation>
    </message>
    <message>
        <source>Keys and values are expected here, as in &quot;key: value&quot;.</source>
        <translation>此处应为键和值，如“key: value”。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is here twice. Keep one of them.</source>
        <translation>键“%1”重复出现。请只保留其一。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not known. %2</source>
        <translation>未知的键“%1”。%2</translation>
    </message>
    <message>
        <source>A list is expected here, as in [a, b].</source>
        <translation>此处应为列表，如 [a, b]。</translation>
    </message>
    <message>
        <source>The value is empty. Write one, or remove the key to have its default.</source>
        <translation>值为空。请填写一个值，或移除该键以使用默认值。</translation>
    </message>
    <message>
        <source>One value is expected here, not several.</source>
        <translation>此处应为单个值，而不是多个。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number from %2 to %3.</source>
        <translation>“%1”不是 %2 到 %3 之间的整数。</translation>
    </message>
    <message numerus="yes">
        <source>The cluster removes what is in it: %n object(s) left.</source>
        <translation>
            <numerusform>集群正在移除其中的内容：剩余 %n 个对象。</numerusform>
        </translation>
    </message>
    <message>
        <source>The cluster cannot find out what is in it: a service that adds kinds does not answer. Mend or remove that APIService. %1</source>
        <translation>集群无法查明其中的内容：某个添加类别的服务没有响应。请修正或移除该 APIService。%1</translation>
    </message>
    <message>
        <source>The cluster serves a group whose name it cannot read itself. Mend that APIService. %1</source>
        <translation>集群提供的某个组，其名称集群自身无法读取。请修正该 APIService。%1</translation>
    </message>
    <message>
        <source>Some of its contents could not be deleted. Look whether a webhook refuses them. %1</source>
        <translation>部分内容无法删除。请检查是否有 webhook 拒绝删除。%1</translation>
    </message>
    <message>
        <source>Some of its contents are still there. %1</source>
        <translation>部分内容仍然存在。%1</translation>
    </message>
    <message>
        <source>Finalizers hold some of its contents. Start the controller that removes them. %1</source>
        <translation>部分内容被 finalizer 保留。请启动负责移除它们的控制器。%1</translation>
    </message>
    <message>
        <source>Waits until no Pod uses it any longer: %1.</source>
        <translation>正在等待不再有 Pod 使用：%1。</translation>
    </message>
    <message>
        <source>The finalizer %1 holds %2. Start the controller that it belongs to again; it removes the finalizer itself.</source>
        <translation>finalizer %1 保留着 %2。请重新启动其所属的控制器；控制器会自行移除该 finalizer。</translation>
    </message>
    <message>
        <source>This is no plan: it has to begin with apiVersion: kubestats.io/v1 and kind: PurgePlan.</source>
        <translation>这不是计划：必须以 apiVersion: kubestats.io/v1 和 kind: PurgePlan 开头。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 已不存在。</translation>
    </message>
    <message>
        <source>%1 was deleted and made again.</source>
        <translation>%1 已被删除并重新创建。</translation>
    </message>
    <message>
        <source>%1 has other finalizers.</source>
        <translation>%1 的 finalizer 已改变。</translation>
    </message>
    <message>
        <source>%1 is new.</source>
        <translation>%1 是新增的。</translation>
    </message>
    <message>
        <source>There are %1 now.</source>
        <translation>现在还有 %1。</translation>
    </message>
    <message>
        <source>This is no plan.</source>
        <translation>这不是计划。</translation>
    </message>
    <message>
        <source>The namespace was deleted and made again.</source>
        <translation>该命名空间已被删除并重新创建。</translation>
    </message>
    <message>
        <source>The namespace itself has changed: its labels, its annotations or its state.</source>
        <translation>命名空间本身已改变：其标签、注解或状态。</translation>
    </message>
    <message>
        <source>What is in the namespace has changed.</source>
        <translation>命名空间中的内容已改变。</translation>
    </message>
    <message>
        <source>%1 is missing. Write %1: %2.</source>
        <translation>缺少 %1。请填写 %1: %2。</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, and only %3 is known.</source>
        <translation>%1 是“%2”，但只支持 %3。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no selector: %2</source>
        <translation>“%1”不是选择器：%2</translation>
    </message>
    <message>
        <source>The selector picks namespaces that have no label at all. Name a label that a namespace has to have.</source>
        <translation>该选择器会选中没有任何标签的命名空间。请指明命名空间必须带有的标签。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an age. Write 24h, 30d or 2w.</source>
        <translation>“%1”不是时长。请填写 24h、30d 或 2w。</translation>
    </message>
    <message>
        <source>The file is empty. Write at least apiVersion: %1 and kind: %2.</source>
        <translation>文件为空。请至少填写 apiVersion: %1 和 kind: %2。</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is not a number of seconds from 1. Correct or remove it; no default is taken for it.</source>
        <translation>%1 的值“%2”不是不小于 1 的秒数。请更正或移除；不会以默认值代替。</translation>
    </message>
    <message>
        <source>PURGE_AGE and PURGE_THRESHOLD say different ages. Remove one of them.</source>
        <translation>PURGE_AGE 与 PURGE_THRESHOLD 的时长不同。请移除其中之一。</translation>
    </message>
    <message>
        <source>%1 cannot be listed, so nobody knows what would be lost: %2</source>
        <translation>无法列出 %1，因此无法得知会丢失什么：%2</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>没有收到应答。</translation>
    </message>
    <message>
        <source>The server did not say whether it would delete it.</source>
        <translation>服务器未说明是否会删除它。</translation>
    </message>
    <message>
        <source>The server&apos;s dry run has no answer: %1</source>
        <translation>服务器的试运行没有结果：%1</translation>
    </message>
    <message>
        <source>%1 is still being deleted. Wait until it is gone.</source>
        <translation>%1 仍在删除中。请等待其消失。</translation>
    </message>
    <message>
        <source>Its labels and annotations were left as they are.</source>
        <translation>其标签和注解保持不变。</translation>
    </message>
    <message>
        <source>The cluster serves no %1 any longer. Install what it belongs to, and restore again.</source>
        <translation>集群已不再提供 %1。请安装其所属的组件，然后重新恢复。</translation>
    </message>
    <message>
        <source>The cluster makes it by itself.</source>
        <translation>集群会自行创建它。</translation>
    </message>
    <message>
        <source>%1 %2 makes it again.</source>
        <translation>由 %1 %2 重新创建。</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>已保持不变。</translation>
    </message>
    <message>
        <source>With a new, empty volume: the data of the old one is no part of a backup.</source>
        <translation>使用新的空卷：备份中不含旧卷的数据。</translation>
    </message>
    <message>
        <source>With a new address.</source>
        <translation>使用新的地址。</translation>
    </message>
    <message>
        <source>Without its values: the backup has none.</source>
        <translation>不含其值：备份中没有。</translation>
    </message>
    <message>
        <source>Restored: %1 created, %2 there already, %3 left to their owners, %4 failed.</source>
        <translation>已恢复：已创建 %1 个，已存在 %2 个，交由其所有者处理 %3 个，失败 %4 个。</translation>
    </message>
    <message>
        <source>A comma is expected here.</source>
        <translation>此处应为逗号。</translation>
    </message>
    <message>
        <source>The name of a label is expected here.</source>
        <translation>此处应为标签名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a label.</source>
        <translation>“%1”不是标签名称。</translation>
    </message>
    <message>
        <source>One of =, ==, !=, in, notin, &gt; and &lt; is expected here.</source>
        <translation>此处应为 =、==、!=、in、notin、&gt; 和 &lt; 之一。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the value of a label.</source>
        <translation>“%1”不能作为标签的值。</translation>
    </message>
    <message>
        <source>A whole number is expected after &gt; and &lt;.</source>
        <translation>&gt; 和 &lt; 之后应为整数。</translation>
    </message>
    <message>
        <source>Values in parentheses are expected here: (a, b).</source>
        <translation>此处应为括号内的值：(a, b)。</translation>
    </message>
    <message>
        <source>A closing parenthesis is expected here.</source>
        <translation>此处应为右括号。</translation>
    </message>
    <message>
        <source>There is no value between the parentheses.</source>
        <translation>括号内没有值。</translation>
    </message>
    <message>
        <source>The selector is empty: it would pick every namespace. Name a label, as in k8s-ns-purger=true.</source>
        <translation>选择器为空：会选中所有命名空间。请指明标签，如 k8s-ns-purger=true。</translation>
    </message>
    <message>
        <source>The selector &quot;%1&quot; is wrong at column %2: %3</source>
        <translation>选择器“%1”在第 %2 列有误：%3</translation>
    </message>
    <message numerus="yes">
        <source>It can bring back %n object(s).</source>
        <translation>
            <numerusform>可以恢复 %n 个对象。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the data of %n volume(s).</source>
        <translation>
            <numerusform>不包括 %n 个卷的数据。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the address(es) of %n load balancer(s).</source>
        <translation>
            <numerusform>不包括 %n 个负载均衡器的地址。</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the values of Secrets.</source>
        <translation>不包括 Secret 的值。</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n 个声明</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at least %2 in all</source>
        <translation>%1，合计至少 %2</translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <translation>%1，合计 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 deleted for ever</source>
        <translation>
            <numerusform>%1 永久删除</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of unknown fate</source>
        <translation>%1 去向未知</translation>
    </message>
    <message numerus="yes">
        <source>%1 kept</source>
        <translation>
            <numerusform>%1 保留</numerusform>
        </translation>
    </message>
    <message>
        <source>The approval was given as %1, and %2 now takes us for %3.</source>
        <translation>批准时的身份是 %1，而 %2 现在将我们视为 %3。</translation>
    </message>
    <message>
        <source>%1 of the backup does not read as what was saved. Nothing was deleted.</source>
        <translation>备份中的 %1 与保存的内容不一致。未删除任何内容。</translation>
    </message>
    <message>
        <source>%1 is no object of Kubernetes.</source>
        <translation>%1 不是 Kubernetes 对象。</translation>
    </message>
    <message>
        <source>The answer was lost: asking the cluster what became of it.</source>
        <translation>应答丢失：正在询问集群结果如何。</translation>
    </message>
    <message>
        <source>Nobody knows whether it will be deleted: its answer was lost, it is still there, and the request may yet be carried out. It is asked again at the next start.</source>
        <translation>无人知道它是否会被删除：应答丢失，它仍然存在，请求仍可能被执行。下次启动时将再次询问。</translation>
    </message>
    <message>
        <source>You may not delete the namespace %1. Ask the administrator of the cluster for the right to delete it.</source>
        <translation>您无权删除命名空间 %1。请向集群管理员申请删除权限。</translation>
    </message>
    <message>
        <source>Nothing of the backup can be read, so nothing was created: %1</source>
        <translation>备份完全无法读取，因此未创建任何内容：%1</translation>
    </message>
    <message>
        <source>%1 is missing from the backup.</source>
        <translation>备份中缺少 %1。</translation>
    </message>
    <message>
        <source>Cut off: %1</source>
        <translation>已中断：%1</translation>
    </message>
    <message>
        <source>Asked again later: it is gone.</source>
        <translation>稍后查询：已消失。</translation>
    </message>
    <message>
        <source>Asked again later: the cluster accepted the deletion and still removes what is in it.</source>
        <translation>稍后查询：集群已接受删除，仍在移除其中的内容。</translation>
    </message>
    <message>
        <source>Asked again later: it is still there, and the request may yet be carried out. It is asked once more.</source>
        <translation>稍后查询：仍然存在，请求仍可能被执行。将再次查询。</translation>
    </message>
    <message>
        <source>Asked again later: the request never arrived. Nothing was deleted.</source>
        <translation>稍后查询：请求从未到达。未删除任何内容。</translation>
    </message>
    <message>
        <source>The cluster accepted the deletion and goes on with it. It is no longer asked how far it is.</source>
        <translation>集群已接受删除并在继续。不再询问进度。</translation>
    </message>
    <message>
        <source>The cluster accepted the deletion, but cannot be asked how far it is: %1</source>
        <translation>集群已接受删除，但无法询问进度：%1</translation>
    </message>
    <message>
        <source>The finalizer %1 holds the namespace itself. Start the controller that it belongs to again; it removes the finalizer itself.</source>
        <translation>finalizer %1 占住了命名空间本身。请重新启动它所属的控制器；控制器会自行移除 finalizer。</translation>
    </message>
    <message>
        <source>Without its owner: %1.</source>
        <translation>没有其所有者：%1。</translation>
    </message>
    <message>
        <source>Its owner %1 %2 did not come back, and nothing else makes it again. It is in the backup.</source>
        <translation>其所有者 %1 %2 没有恢复，也没有其他东西会重新创建它。它在备份中。</translation>
    </message>
    <message>
        <source>The backup does not hold what was approved: something changed while it was written, or a list was not whole. Preview it again.</source>
        <translation>备份的内容与批准的不一致：写入时有变化，或列表不完整。请重新预览。</translation>
    </message>
    <message>
        <source>With new ports on the nodes, which were: %1.</source>
        <translation>节点端口会更新，原为：%1。</translation>
    </message>
    <message>
        <source>What was added to it is only in the backup: %1.</source>
        <translation>添加到它的内容只在备份中：%1。</translation>
    </message>
    <message>
        <source>It was not created: whether its owner %1 %2 is there could not be asked (%3). It is in the backup.</source>
        <translation>未创建：无法查询其所有者 %1 %2 是否存在（%3）。它在备份中。</translation>
    </message>
    <message>
        <source>The kubeconfig changed since it was approved: the context %1 has another credential or proxy, or is reached in another way.</source>
        <translation>kubeconfig 在批准后已改变：上下文 %1 的凭据或代理不同，或以其他方式连接。</translation>
    </message>
    <message>
        <source>%1 without a volume</source>
        <translation>%1 个没有卷</translation>
    </message>
    <message>
        <source>The cluster failed, so nobody knows yet what came of it: %1</source>
        <translation>集群出错，尚不知结果如何：%1</translation>
    </message>
    <message>
        <source>The cluster failed: asking it what became of the deletion. %1</source>
        <translation>集群出错：正在查询删除结果。%1</translation>
    </message>
    <message>
        <source>The cluster failed, and it is gone all the same: %1</source>
        <translation>集群出错，但它仍已消失：%1</translation>
    </message>
    <message>
        <source>The cluster failed and nothing was deleted: %1 Preview and approve it again if it is still to go.</source>
        <translation>集群出错，未删除任何内容：%1 如仍要删除，请重新预览并批准。</translation>
    </message>
    <message>
        <source>Nobody knows whether it was deleted: the cluster failed and cannot be asked. It is asked again at the next start. %1</source>
        <translation>无法得知是否已删除：集群出错，且无法查询。下次启动时会再次查询。%1</translation>
    </message>
    <message>
        <source>Nobody knows whether it will be deleted: the cluster failed, it is still there, and the request may yet be carried out. It is asked again at the next start. %1</source>
        <translation>无法得知是否会删除：集群出错，它仍然存在，请求仍可能被执行。下次启动时会再次查询。%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no moment.</source>
        <translation>“%1”不是时间。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>The cluster still removes what is in it.</source>
        <translation>集群仍在移除其中的内容。</translation>
    </message>
    <message>
        <source>It is still there: %1</source>
        <translation>仍然存在：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 namespace(s) would go, and the policy lets at most %2 go in one run. Nothing was deleted. Look at what matches, or raise limits.count.</source>
        <translation>
            <numerusform>将删除 %1 个命名空间，而策略允许一次运行最多删除 %2 个。未删除任何内容。请查看匹配的命名空间，或提高 limits.count。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 namespace(s) would go, and the policy lets at most %3 % go in one run, which is %4. Nothing was deleted. Look at what matches, or raise limits.percent.</source>
        <translation>
            <numerusform>将删除 %2 个命名空间中的 %1 个，而策略允许一次运行最多删除 %3 %，即 %4 个。未删除任何内容。请查看匹配的命名空间，或提高 limits.percent。</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan lists other objects than those that are in the namespace. Make a new plan.</source>
        <translation>计划列出的对象与命名空间中的对象不同。请重新生成计划。</translation>
    </message>
    <message>
        <source>%1 is missing. Make a new plan.</source>
        <translation>缺少 %1。请重新生成计划。</translation>
    </message>
    <message>
        <source>The claim %1 has a volume now, which would be deleted with it; it had none.</source>
        <translation>声明 %1 现在有了卷，该卷会随之删除；此前没有卷。</translation>
    </message>
    <message>
        <source>The claim %1 has a volume now; it had none.</source>
        <translation>声明 %1 现在有了卷；此前没有卷。</translation>
    </message>
    <message>
        <source>The claim %1 has another volume: &quot;%2&quot; in place of &quot;%3&quot;.</source>
        <translation>声明 %1 的卷已不同：现为“%2”，原为“%3”。</translation>
    </message>
    <message>
        <source>Nobody can say any longer what becomes of the volume of claim %1.</source>
        <translation>已无从得知声明 %1 的卷会怎样。</translation>
    </message>
    <message>
        <source>The volume of claim %1 would be deleted with it; that was not known.</source>
        <translation>声明 %1 的卷会随之删除；此前并不知道。</translation>
    </message>
    <message>
        <source>The volume of claim %1 has the reclaim policy &quot;%2&quot;; that was not known.</source>
        <translation>声明 %1 的卷的回收策略为“%2”；此前并不知道。</translation>
    </message>
    <message>
        <source>The volume of claim %1 would be deleted with it; it was to be kept.</source>
        <translation>声明 %1 的卷会随之删除；它本应保留。</translation>
    </message>
    <message>
        <source>The volume of claim %1 has another reclaim policy: &quot;%2&quot; in place of &quot;%3&quot;.</source>
        <translation>声明 %1 的卷的回收策略已不同：现为“%2”，原为“%3”。</translation>
    </message>
    <message>
        <source>The address of Service %1 would be given up with it; it had none.</source>
        <translation>Service %1 的地址会随之释放；此前它没有地址。</translation>
    </message>
    <message>
        <source>The Service %1 no longer has an address that would be given up.</source>
        <translation>Service %1 已没有会被释放的地址。</translation>
    </message>
    <message>
        <source>The cluster gives every namespace the label %1, so it is no opt-in. Name a label that somebody puts on a namespace.</source>
        <translation>标签 %1 由集群给每个命名空间加上，因此不能作为选择加入的条件。请指定由人给命名空间加上的标签。</translation>
    </message>
    <message>
        <source>The context %2 leads to the same cluster and is protected, and the name of the cluster, %1, was not typed.</source>
        <translation>上下文 %2 指向同一集群且受保护，但未输入集群名称 %1。</translation>
    </message>
    <message>
        <source>The context %2 leads to the same cluster and is protected: type the name of the cluster, %1.</source>
        <translation>上下文 %2 指向同一集群且受保护：请输入集群名称 %1。</translation>
    </message>
    <message>
        <source>%1 stays protected: the context %2 leads to the same cluster and is protected, too. Take its protection away there.</source>
        <translation>%1 仍受保护：上下文 %2 指向同一集群，也受保护。请在那里取消保护。</translation>
    </message>
    <message>
        <source>Its answer was lost; it is there.</source>
        <translation>应答丢失；对象已存在。</translation>
    </message>
    <message>
        <source>It is not known whether it was created: its answer was lost (%1), and the cluster cannot be asked: %2</source>
        <translation>不知道是否已创建：应答丢失（%1），且无法查询集群：%2</translation>
    </message>
    <message>
        <source>It is not there: %1</source>
        <translation>对象不存在：%1</translation>
    </message>
    <message>
        <source>It is not known whether it will be created: its answer was lost, it is not there yet, and the request may still be carried out. %1</source>
        <translation>不知道是否会创建：应答丢失，对象尚不存在，请求仍可能被执行。%1</translation>
    </message>
    <message>
        <source>It is not known whether it was created: it was stopped while the request was on its way.</source>
        <translation>不知道是否已创建：请求在途中时被停止。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n object(s) it is not known whether (it was/they were) created.</source>
        <translation>
            <numerusform>有 %n 个对象不知道是否已创建。</numerusform>
        </translation>
    </message>
    <message>
        <source>It had finished, and is not run again.</source>
        <translation>它已结束，不会再次运行。</translation>
    </message>
    <message numerus="yes">
        <source>%n Pod(s) had finished and (was/were) left out.</source>
        <translation>
            <numerusform>%n 个 Pod 已结束，已略过。</numerusform>
        </translation>
    </message>
    <message>
        <source>With a new token.</source>
        <translation>使用新的令牌。</translation>
    </message>
    <message>
        <source>It had finished: it is suspended, so that it does not run again.</source>
        <translation>它已结束：已挂起，因此不会再次运行。</translation>
    </message>
    <message>
        <source>The restore was cut off: some objects may be there again.</source>
        <translation>恢复被中断：部分对象可能已重新存在。</translation>
    </message>
    <message>
        <source>A restore was begun. Where no other link follows, it was cut off: some objects may be there again.</source>
        <translation>已开始恢复。如果其后没有其他链节，则表示恢复被中断：部分对象可能已重新存在。</translation>
    </message>
</context>
<context>
    <name>PurgeBanner</name>
    <message numerus="yes">
        <source>%n deletion(s) on %1 (is/are) open, and the kubeconfig does not have it any more.</source>
        <translation>
            <numerusform>%1 上有 %n 个未结的删除，而 kubeconfig 中已没有它。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the ledger</source>
        <translation>打开台账</translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) on %1 (is/are) open. Connect to ask the cluster what came of them.</source>
        <translation>
            <numerusform>%1 上有 %n 个未结的删除。请连接以向集群查询结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>PurgeDetails</name>
    <message>
        <source>What happens to the namespace</source>
        <translation>命名空间的处理过程</translation>
    </message>
    <message>
        <source>The cluster removes what is in it. Nothing holds it so far.</source>
        <translation>集群正在移除其中的内容。目前没有阻碍。</translation>
    </message>
    <message>
        <source>Reported by the cluster</source>
        <translation>集群报告</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Open in Ledger</source>
        <translation>在台账中打开</translation>
    </message>
    <message>
        <source>Nothing was sent yet. The namespace, its labels and its contents are checked again right before.</source>
        <translation>尚未发送任何内容。发送前会再次检查命名空间及其标签和内容。</translation>
    </message>
    <message>
        <source>Audit-ID %1</source>
        <translation>Audit-ID %1</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Or let it wait. Kubestats keeps watching and never removes a finalizer for you.</source>
        <translation>或者让它继续等待。Kubestats 会继续观察，绝不会替您移除 finalizer。</translation>
    </message>
    <message>
        <source>It takes longer than a deletion should. The next one has its turn meanwhile; this one is asked after while its cluster is open, and the ledger says when it is gone.</source>
        <translation>删除用时超出预期。其间轮到下一个；只要集群打开，就会继续查询它，消失时台账会有记录。</translation>
    </message>
</context>
<context>
    <name>PurgeList</name>
    <message>
        <source>Namespaces of this run</source>
        <translation>此次运行的命名空间</translation>
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
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Checking everything again</source>
        <translation>正在再次检查一切</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>正在写入备份</translation>
    </message>
    <message>
        <source>Sending the one DELETE</source>
        <translation>正在发送唯一的 DELETE</translation>
    </message>
    <message>
        <source>Still Terminating</source>
        <translation>仍为 Terminating</translation>
    </message>
    <message>
        <source>Terminating, %1</source>
        <translation>Terminating，%1</translation>
    </message>
    <message>
        <source>Gone after %1</source>
        <translation>%1 后删除完毕</translation>
    </message>
    <message>
        <source>Refused, nothing was deleted</source>
        <translation>被拒绝，未删除任何内容</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>held by %1 for %2</source>
        <translation>被 %1 保留，已 %2</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>ends in %1 at the latest</source>
        <translation>最迟 %1 后结束</translation>
    </message>
    <message>
        <source>being deleted for %1</source>
        <translation>删除中，已 %1</translation>
    </message>
    <message>
        <source>its turn comes</source>
        <translation>即将轮到</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>Stuck, terminating for %1</source>
        <translation>卡住，已终止 %1</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已删除</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 object(s) gone</source>
        <translation>
            <numerusform>已删除 %1 / %2 个对象</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurgePage</name>
    <message>
        <source>Nothing is being deleted</source>
        <translation>没有正在进行的删除</translation>
    </message>
    <message>
        <source>What was deleted before is in the ledger.</source>
        <translation>之前删除的内容见台账。</translation>
    </message>
    <message>
        <source>Open the ledger</source>
        <translation>打开台账</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>已复制 %1</translation>
    </message>
    <message>
        <source>%1 of %2 gone</source>
        <translation>已删除 %1 / %2</translation>
    </message>
    <message>
        <source>Stops after %1</source>
        <translation>将在 %1 之后停止</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>立即停止</translation>
    </message>
    <message>
        <source>Stop after %1</source>
        <translation>在 %1 之后停止</translation>
    </message>
    <message>
        <source>No more is begun. A deletion that the cluster accepted goes on.</source>
        <translation>不再开始新的删除。集群已接受的删除会继续。</translation>
    </message>
    <message>
        <source>1 object remains</source>
        <translation>剩余 1 个对象</translation>
    </message>
    <message>
        <source>%1 objects remain</source>
        <translation>剩余 %1 个对象</translation>
    </message>
    <message>
        <source>Approved at %1</source>
        <translation>批准于 %1</translation>
    </message>
    <message>
        <source>Approved at %1 by %2</source>
        <translation>由 %2 批准于 %1</translation>
    </message>
    <message>
        <source>holds until %1</source>
        <translation>有效至 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n namespace(s) refused because the approval was over.</source>
        <translation>
            <numerusform>因批准已过期，%n 个命名空间被拒绝。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again and approve…</source>
        <translation>重新查看并批准…</translation>
    </message>
    <message numerus="yes">
        <source>The approval is over in %1 min. %n namespace(s) may have to be approved again.</source>
        <translation>
            <numerusform>批准将在 %1 分钟后过期。%n 个命名空间可能需要重新批准。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The approval is over. %n waiting namespace(s) will have to be approved again.</source>
        <translation>
            <numerusform>批准已过期。%n 个等待中的命名空间需要重新批准。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 object(s)</source>
        <translation>
            <numerusform>%1 / %2 个对象</numerusform>
        </translation>
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
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
</context>
<context>
    <name>RemoveSheet</name>
    <message>
        <source>Remove %1?</source>
        <translation>移除 %1？</translation>
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
        <translation>再次添加即可从 Git 取回全部内容。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>Its %1 event(s) leave the store.</source>
        <translation>
            <numerusform>其 %1 个事件将从数据库中移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 已移除</translation>
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
        <translation>直到您继续</translation>
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
        <translation>首次扫描后</translation>
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
    <message numerus="yes">
        <source>%1 new event(s)</source>
        <translation>
            <numerusform>%1 个新事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) in the last 12 months</source>
        <translation>
            <numerusform>过去 12 个月 %1 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>no commit yet</source>
        <translation>尚无提交</translation>
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
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Reading repositories</source>
        <translation>正在读取仓库</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 repositor(y/ies)</source>
        <translation>
            <numerusform>%2 个仓库中的 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 resource(s)</source>
        <translation>
            <numerusform>%1 个资源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unreadable file(s)</source>
        <translation>
            <numerusform>%1 个文件无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter is cleared</source>
        <translation>筛选已清除</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>复制这些行</translation>
    </message>
    <message>
        <source>Export repositories</source>
        <translation>导出仓库</translation>
    </message>
    <message numerus="yes">
        <source>%1 repositor(y/ies) written to %2</source>
        <translation>
            <numerusform>%1 个仓库已写入 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Repositories: %1</source>
        <comment>Repositories: Failed</comment>
        <translation>仓库：%1</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已保存的视图</translation>
    </message>
    <message>
        <source>Export these repositories…</source>
        <translation>导出这些仓库…</translation>
    </message>
    <message>
        <source>%1 limits how often it may be asked. %2 is tried again later; a token of its own may ask more often.</source>
        <translation>%1 限制了请求频率。%2 稍后重试；使用自己的令牌可以更频繁地请求。</translation>
    </message>
    <message numerus="yes">
        <source>%n repositor(y/ies) could not be reached. What is shown is as of the last scan.</source>
        <translation>
            <numerusform>无法访问 %n 个仓库。显示的是上次扫描时的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 limits how often it may be asked. %2 has no schedule: rescan it later; a token of its own may ask more often.</source>
        <translation>%1 限制请求频率。%2 没有计划：请稍后重新扫描；使用专用令牌可以更频繁地请求。</translation>
    </message>
    <message numerus="yes">
        <source>0 of %1 repositor(y/ies) match.</source>
        <translation>
            <numerusform>%1 个仓库中没有匹配项。</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%1 commit(s)</source>
        <translation>
            <numerusform>%1 个提交</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%1 came back</source>
        <translation>
            <numerusform>%1 个复活</numerusform>
        </translation>
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
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message numerus="yes">
        <source>of %1 file(s)</source>
        <translation>
            <numerusform>共 %1 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>after the first scan</source>
        <translation>首次扫描后</translation>
    </message>
    <message>
        <source>cannot be counted by day</source>
        <translation>无法按天统计</translation>
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
    <message numerus="yes">
        <source>%1 of %2 resource(s)</source>
        <translation>
            <numerusform>%2 个资源中的 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 unreadable file(s)</source>
        <translation>
            <numerusform>%2 个无法读取的文件中的 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 remark(s)</source>
        <translation>
            <numerusform>%2 条备注中的 %1 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepositoryMetrics</name>
    <message>
        <source>Size in Git, MB</source>
        <translation>Git 中的大小，MB</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Manifest files</source>
        <translation>清单文件</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>无法读取的文件</translation>
    </message>
    <message>
        <source>Figures of the charts</source>
        <translation>图表数据</translation>
    </message>
    <message>
        <source>Table, picture and figures of the measurements</source>
        <translation>度量的表格、图像和数据</translation>
    </message>
    <message>
        <source>Reading what was measured</source>
        <translation>正在读取度量数据</translation>
    </message>
    <message>
        <source>What was measured cannot be read</source>
        <translation>无法读取度量数据</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Each scan measures size, resources and files; the last one of a day is kept.</source>
        <translation>每次扫描都会测量大小、资源和文件；每天保留最后一次的结果。</translation>
    </message>
    <message>
        <source>Measured once so far, on %1. A line needs two days with a scan.</source>
        <translation>目前只测量过一次，时间为 %1。绘制线条需要有扫描的两天。</translation>
    </message>
    <message>
        <source>This range has fewer than two days with a scan. Measurements begin on %1; choose a longer range.</source>
        <translation>此时间范围内有扫描的天数不足两天。度量数据始于 %1；请选择更长的时间范围。</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>Too little measured for a line</source>
        <translation>度量数据太少，无法绘制线条</translation>
    </message>
    <message>
        <source>Measured since %1 at the end of scans, the last one of each day. Where nothing was scanned there is a gap.</source>
        <translation>自 %1 起在扫描结束时测量，取每天的最后一次。未扫描的时段显示为空白。</translation>
    </message>
    <message>
        <source>%1 · %2 · measured at the end of scans, days in UTC</source>
        <comment>repository, range</comment>
        <translation>%1 · %2 · 在扫描结束时测量，日期为 UTC</translation>
    </message>
    <message>
        <source>Source: measurements of this machine since %1.</source>
        <translation>来源：此计算机自 %1 起的度量数据。</translation>
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
        <translation>继续扫描</translation>
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
    <message numerus="yes">
        <source>last scan %1, %2 new event(s)</source>
        <translation>
            <numerusform>上次扫描 %1，%2 个新事件</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter is cleared</source>
        <translation>筛选已清除</translation>
    </message>
    <message>
        <source>What is shown is from %1. %2</source>
        <translation>显示的是 %1 的内容。%2</translation>
    </message>
    <message>
        <source>Add a token…</source>
        <translation>添加令牌…</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>度量</translation>
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
    <message numerus="yes">
        <source>%1 · %2 changed by this event</source>
        <translation>
            <numerusform>%1 · 此事件更改 %2 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Show every event of this resource</source>
        <translation>显示此资源的所有事件</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Find in the YAML</source>
        <translation>在 YAML 中查找</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 object(s) are listed here: narrow the filter to find the others.</source>
        <translation>
            <numerusform>此处列出 %2 个对象中的 %1 个：缩小筛选范围以查找其余对象。</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%1 more</source>
        <comment>names</comment>
        <translation>
            <numerusform>另有 %1 个</numerusform>
        </translation>
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
    <message>
        <source>Export these resources…</source>
        <translation>导出这些资源…</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已保存的视图</translation>
    </message>
    <message>
        <source>Show in Trends</source>
        <translation>在趋势中显示</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>ResourcesFiles</name>
    <message>
        <source>Export resources</source>
        <translation>导出资源</translation>
    </message>
    <message>
        <source>Nothing was copied. %1</source>
        <translation>未复制任何内容。%1</translation>
    </message>
    <message>
        <source>Nothing was copied: the resources have changed. Copy again.</source>
        <translation>未复制任何内容：资源已更改。请再次复制。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %1 of %2 name(s) written.</source>
        <translation>
            <numerusform>正在导出：已写入 %2 个名称中的 %1 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 name(s) written to %2</source>
        <translation>
            <numerusform>%1 个名称已写入 %2</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n hidden column(s)</source>
        <translation>
            <numerusform>%n 个隐藏的列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 name(s)</source>
        <translation>
            <numerusform>%1 个名称</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>12 names of 3 kinds</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 kind(s)</source>
        <translation>
            <numerusform>%1 种类别</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>12 names in 3 namespaces</comment>
        <translation>%1，位于 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 namespace(s)</source>
        <translation>
            <numerusform>%1 个命名空间</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>12 names in 3 repositories</comment>
        <translation>%1，位于 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 repositor(y/ies)</source>
        <translation>
            <numerusform>%1 个仓库</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 object(s)</source>
        <translation>
            <numerusform>%1 个对象</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter is cleared</source>
        <translation>筛选已清除</translation>
    </message>
    <message>
        <source>Trends cannot be narrowed to “%1”. Remove that filter first.</source>
        <translation>趋势无法限定为“%1”。请先移除该筛选。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>12 of 326 objects</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Restore %1</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>The namespace and its objects are made again in the order in which they need each other, without what the cluster sets itself. Nothing that is there is changed. The data of volumes is not part of a backup.</source>
        <translation>将按相互依赖的顺序重新创建命名空间及其对象，不含由集群自行设置的内容。已存在的内容不会更改。备份中不含卷的数据。</translation>
    </message>
    <message>
        <source>Into the context</source>
        <translation>恢复到上下文</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>There is no context to restore into.</source>
        <translation>没有可恢复到的上下文。</translation>
    </message>
    <message>
        <source>%1 is not connected. Open it on the page Namespaces first.</source>
        <translation>%1 未连接。请先在“命名空间”页面打开它。</translation>
    </message>
    <message>
        <source>%1 is read-only. Unlock it first.</source>
        <translation>%1 为只读。请先解锁。</translation>
    </message>
    <message>
        <source>Making objects again…</source>
        <translation>正在重新创建对象…</translation>
    </message>
    <message>
        <source>Nothing was restored. %1</source>
        <translation>未恢复任何内容。%1</translation>
    </message>
    <message>
        <source>It was cut off: %1</source>
        <translation>操作被中断：%1</translation>
    </message>
    <message>
        <source>The context that it was deleted in is not there any more. Choose another one.</source>
        <translation>当初删除所用的上下文已不存在。请选择另一个。</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>正在读取备份…</translation>
    </message>
    <message>
        <source>This is another cluster than the one the backup is of, which is %1 (%2). What is in the backup, Secrets as well, would go to %3.</source>
        <translation>这不是备份所属的集群 %1 (%2)。备份中的内容，包括 Secret，将发送到 %3。</translation>
    </message>
    <message>
        <source>What came of it is said where this is closed before, too.</source>
        <translation>即使提前关闭，也会告知结果。</translation>
    </message>
    <message>
        <source>The ledger does not have this restore: %1</source>
        <translation>台账中没有此次恢复：%1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 made again, %2 there already, %3 left to what owns them, %4 failed.</source>
        <translation>已重新创建 %1 个，已存在 %2 个，交由其所有者处理 %3 个，失败 %4 个。</translation>
    </message>
    <message>
        <source>It waits until the deletion under way has ended.</source>
        <translation>等待正在进行的删除结束。</translation>
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
    <name>ScannedScope</name>
    <message numerus="yes">
        <source>%n repositor(y/ies) not scanned yet.</source>
        <translation>
            <numerusform>%n 个仓库尚未扫描。</numerusform>
        </translation>
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
        <source>The first scan failed</source>
        <translation>首次扫描失败</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>尚未扫描</translation>
    </message>
    <message>
        <source>What the history holds is known after the first scan.</source>
        <translation>首次扫描后即可得知历史内容。</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>立即扫描</translation>
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
    <message>
        <source>Size of the window&apos;s text, in percent of the desktop&apos;s</source>
        <translation>窗口文字大小，相对于桌面的百分比</translation>
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
    <message>
        <source>Clusters</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>There is no kubeconfig.</source>
        <translation>没有 kubeconfig。</translation>
    </message>
    <message>
        <source>From %1. It is only read.</source>
        <translation>来自 %1，仅读取。</translation>
    </message>
    <message>
        <source>Unprotect…</source>
        <translation>取消保护…</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>Take the protection from %1</source>
        <translation>取消对 %1 的保护</translation>
    </message>
    <message>
        <source>Protect %1</source>
        <translation>保护 %1</translation>
    </message>
    <message>
        <source>PROTECTED</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of text</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Of the desktop&apos;s. Takes effect at the next start</source>
        <translation>相对于桌面。下次启动时生效</translation>
    </message>
    <message>
        <source>Credentials in the keyring</source>
        <translation>密钥环中的凭据</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Longest clone or fetch</source>
        <translation>克隆或获取的最长时间</translation>
    </message>
    <message>
        <source>What takes longer is ended. Takes effect at the next start</source>
        <translation>超时即终止。下次启动时生效</translation>
    </message>
    <message>
        <source>Memory of a clone or fetch</source>
        <translation>克隆或获取的内存</translation>
    </message>
    <message>
        <source>What needs more is ended. Takes effect at the next start</source>
        <translation>超出即终止。下次启动时生效</translation>
    </message>
    <message>
        <source>the system&apos;s only</source>
        <translation>仅系统证书</translation>
    </message>
    <message>
        <source>Choose a file of certificates…</source>
        <translation>选择证书文件…</translation>
    </message>
    <message>
        <source>%1 cannot be read. Choose a file with certificates in PEM, or leave it empty.</source>
        <translation>无法读取 %1。请选择 PEM 格式的证书文件，或留空。</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>More certificates to trust</source>
        <translation>额外信任的证书</translation>
    </message>
    <message>
        <source>Of servers of your own. Takes effect at the next start</source>
        <translation>用于自己的服务器。下次启动时生效</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>移除 %1…</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes, after a number</comment>
        <translation>分钟</translation>
    </message>
    <message>
        <source>MB</source>
        <comment>megabytes, after a number</comment>
        <translation>MB</translation>
    </message>
    <message>
        <source>Adaptive: every 15 minutes to daily, by activity</source>
        <translation>自适应：按活跃程度每 15 分钟到每天</translation>
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
        <translation>复活</translation>
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
    <message>
        <source>Add a credential</source>
        <translation>添加凭据</translation>
    </message>
    <message>
        <source>github.com</source>
        <translation>github.com</translation>
    </message>
    <message>
        <source>Host that the token is for</source>
        <translation>令牌所属的主机</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>This is no name of a host. Write it like github.com.</source>
        <translation>这不是主机名。请写成 github.com 这样的形式。</translation>
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
    <message>
        <source>All together</source>
        <translation>合计</translation>
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
        <source>API group</source>
        <translation>API 组</translation>
    </message>
    <message>
        <source>%1, by API group</source>
        <comment>Events a week</comment>
        <translation>%1，按 API 组</translation>
    </message>
    <message>
        <source>dashed: forecast, %1 %</source>
        <translation>虚线：预测，%1 %</translation>
    </message>
    <message>
        <source>No forecast: nothing is shown that could go on.</source>
        <translation>无预测：没有显示可以延续的内容。</translation>
    </message>
    <message>
        <source>No forecast: it would begin now, and the range shown ends before.</source>
        <translation>无预测：预测从现在开始，而显示的时间范围在此之前已结束。</translation>
    </message>
    <message>
        <source>No forecast: it takes %1 that are complete, and here are %2.</source>
        <comment>12 weeks, a number</comment>
        <translation>无预测：需要 %1 完整的数据，而这里只有 %2。</translation>
    </message>
    <message>
        <source>Dashed: forecast for %1, made from %2 that are complete. About %3 % of what comes should lie within the band.</source>
        <comment>13 weeks, 52 weeks</comment>
        <translation>虚线：%1 的预测，依据 %2 的完整数据得出。今后约 %3 % 的值应落在区间内。</translation>
    </message>
    <message>
        <source>API versions of %1, by how many resources have them</source>
        <comment>a kind</comment>
        <translation>%1 的 API 版本，按具有它们的资源数量</translation>
    </message>
    <message>
        <source>Versions of %1, by how many resources use them</source>
        <comment>a chart or an image</comment>
        <translation>%1 的版本，按使用它们的资源数量</translation>
    </message>
    <message>
        <source>Charts in use, by how many resources use them</source>
        <translation>使用中的 Chart，按使用它们的资源数量</translation>
    </message>
    <message>
        <source>Images in use, by how many resources use them</source>
        <translation>使用中的镜像，按使用它们的资源数量</translation>
    </message>
    <message>
        <source>API versions in use, by how many resources have them</source>
        <translation>使用中的 API 版本，按具有它们的资源数量</translation>
    </message>
    <message numerus="yes">
        <source>%1 use(s) at the end</source>
        <translation>
            <numerusform>期末 %1 处使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Adoption of charts</source>
        <translation>Chart 的采用情况</translation>
    </message>
    <message>
        <source>Adoption of images</source>
        <translation>镜像的采用情况</translation>
    </message>
    <message>
        <source>Adoption of API versions</source>
        <translation>API 版本的采用情况</translation>
    </message>
    <message>
        <source>%1 was never in use in these repositories.</source>
        <comment>a chart, an image or a kind</comment>
        <translation>%1 在这些仓库中从未使用过。</translation>
    </message>
    <message>
        <source>No manifest ever installed a chart.</source>
        <translation>从未有清单安装过 Chart。</translation>
    </message>
    <message>
        <source>No manifest ever named an image.</source>
        <translation>从未有清单指定过镜像。</translation>
    </message>
    <message>
        <source>No resource was ever there.</source>
        <translation>从未有过任何资源。</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API 版本</translation>
    </message>
    <message>
        <source>What is in use could not be counted</source>
        <translation>无法统计使用中的内容</translation>
    </message>
    <message>
        <source>The resources could not be counted</source>
        <translation>无法统计资源</translation>
    </message>
    <message>
        <source>The events could not be counted</source>
        <translation>无法统计事件</translation>
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
        <translation>图表数据</translation>
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
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>显示为</translation>
    </message>
    <message>
        <source>Resources cannot be counted by this filter</source>
        <translation>无法按此筛选统计资源</translation>
    </message>
    <message>
        <source>Text, path, author and commit belong to events, not to resources. Remove the filter or show events.</source>
        <translation>文本、路径、作者和提交属于事件，而非资源。请移除筛选或显示事件。</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>What may come, dashed, from what is shown</source>
        <translation>根据所显示内容预测的今后情况，以虚线表示</translation>
    </message>
    <message>
        <source>Forecast of what is shown, on or off</source>
        <translation>所显示内容的预测，开或关</translation>
    </message>
    <message>
        <source>No forecast: small charts have none.</source>
        <translation>无预测：小图表没有预测。</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <comment>a chart, an image or a kind</comment>
        <translation>%1 的版本</translation>
    </message>
    <message>
        <source>Nothing in use in this time</source>
        <translation>此时段没有使用中的内容</translation>
    </message>
    <message>
        <source>Nothing of it was in use from %1.</source>
        <translation>%1没有使用过。</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>正在扫描</translation>
    </message>
    <message>
        <source>What was in use appears when the whole history is read.</source>
        <translation>读完全部历史后，会显示使用过的内容。</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>尚未统计</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>立即扫描</translation>
    </message>
    <message>
        <source>Nothing in use</source>
        <translation>没有使用中的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n repositor(y/ies) not counted before the next scan</source>
        <translation>
            <numerusform>%n 个仓库在下次扫描前不予统计</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in use cannot be counted by this filter</source>
        <translation>无法按此筛选条件统计使用中的内容</translation>
    </message>
    <message>
        <source>Charts, images and API versions are counted of whole repositories. Remove the filter or show events.</source>
        <translation>Chart、镜像和 API 版本按整个仓库统计。请移除筛选条件或显示事件。</translation>
    </message>
    <message numerus="yes">
        <source>An earlier version of Kubestats scanned %n repositor(y/ies) and did not keep what resources used. (Its/Their) next scan reads the whole history once more.</source>
        <translation>
            <numerusform>早先版本的 Kubestats 扫描了 %n 个仓库，但没有保存资源所使用的内容。下次扫描会重新读取全部历史。</numerusform>
        </translation>
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
    <name>UnlockSheet</name>
    <message>
        <source>cluster name</source>
        <translation>集群名称</translation>
    </message>
    <message>
        <source>Unlock %1?</source>
        <translation>解锁 %1？</translation>
    </message>
    <message>
        <source>For 15 minutes namespaces of this cluster can be previewed and deleted. Nothing is deleted by unlocking it; each deletion is approved by itself.</source>
        <translation>15 分钟内可预览和删除此集群的命名空间。解锁本身不会删除任何内容；每次删除都须单独批准。</translation>
    </message>
    <message>
        <source>Unlock for 15 minutes</source>
        <translation>解锁 15 分钟</translation>
    </message>
    <message>
        <source>This cluster is protected. Type its name %1 to unlock it</source>
        <translation>此集群受保护。输入其名称 %1 以解锁</translation>
    </message>
</context>
<context>
    <name>UnprotectSheet</name>
    <message>
        <source>Take the protection from %1?</source>
        <translation>取消对 %1 的保护？</translation>
    </message>
    <message>
        <source>Without it, deletions on this cluster are approved without typing its name, and the band is no longer red.</source>
        <translation>取消后，批准此集群上的删除时无需输入其名称，横条也不再显示为红色。</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>取消保护</translation>
    </message>
    <message>
        <source>Type the cluster name %1</source>
        <translation>输入集群名称 %1</translation>
    </message>
</context>
<context>
    <name>ViewsMenu</name>
    <message>
        <source>Save this view…</source>
        <translation>保存此视图…</translation>
    </message>
    <message>
        <source>There is no view “%1” any more.</source>
        <translation>视图“%1”已不存在。</translation>
    </message>
    <message>
        <source>No views are saved yet</source>
        <translation>尚无已保存的视图</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>视图“%1”已保存。</translation>
    </message>
    <message>
        <source>The view “%1” is removed.</source>
        <translation>视图“%1”已移除。</translation>
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
    <message>
        <source>Another repository is called %1 already. Choose another name.</source>
        <translation>已有另一个仓库名为 %1。请另选名称。</translation>
    </message>
    <message>
        <source>It is there already, as %1.</source>
        <translation>已存在，名为 %1。</translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>%1 is larger or deeper than is accepted here (line %2: %3).</source>
        <translation>%1 超过此处可接受的大小或嵌套过深（第 %2 行：%3）。</translation>
    </message>
    <message>
        <source>%1 cannot be read at line %2, column %3: %4. Correct it there.</source>
        <translation>无法读取 %1 的第 %2 行第 %3 列：%4。请在该处更正。</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1，第 %2 行，第 %3 列</translation>
    </message>
    <message>
        <source>The text is no JSON that can be read here (line %1).</source>
        <translation>该文本不是此处可读取的 JSON（第 %1 行）。</translation>
    </message>
    <message>
        <source>The JSON text is larger than is accepted here.</source>
        <translation>JSON 文本超过此处可接受的大小。</translation>
    </message>
    <message>
        <source>Line %1 unfolds to more than is accepted here.</source>
        <translation>第 %1 行展开后超过此处可接受的量。</translation>
    </message>
    <message>
        <source>Line %1 has a number that JSON cannot say.</source>
        <translation>第 %1 行有 JSON 无法表示的数字。</translation>
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
    <message>
        <source>Move along the chart</source>
        <translation>沿图表移动</translation>
    </message>
    <message>
        <source>Select a range of the chart</source>
        <translation>选择图表范围</translation>
    </message>
    <message>
        <source>Zoom or filter to what is selected</source>
        <translation>缩放或筛选到所选范围</translation>
    </message>
    <message>
        <source>One band of the chart alone, by its place</source>
        <translation>按位置单独显示一条带</translation>
    </message>
    <message>
        <source>Zoom the chart in or out</source>
        <translation>放大或缩小图表</translation>
    </message>
    <message>
        <source>Whole range of the chart</source>
        <translation>图表的完整范围</translation>
    </message>
    <message>
        <source>Selected: %1. %2</source>
        <comment>range, what the crosshair says</comment>
        <translation>已选：%1。%2</translation>
    </message>
    <message>
        <source>%1 Arrow keys move the crosshair, with Shift they select a range; Enter zooms or filters; 1 to 9 show one band alone.</source>
        <comment>what the chart shows, in sentences</comment>
        <translation>%1 方向键移动十字线，按住 Shift 选择范围；Enter 缩放或筛选；1 到 9 单独显示一条带。</translation>
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
    <message>
        <source>Back to the range before</source>
        <translation>返回上一个时间范围</translation>
    </message>
    <message>
        <source>Forward to the next range</source>
        <translation>前进到下一个时间范围</translation>
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
    <name>widgets::ClusterBand</name>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>protected cluster</source>
        <translation>受保护的集群</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>PROTECTED</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>已解锁</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>身份：%1</translation>
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
    <message numerus="yes">
        <source>%1, %2 changed</source>
        <comment>9 lines of status, 4 changed</comment>
        <translation>
            <numerusform>%1，更改 %2 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Open or close this block</source>
        <translation>展开或折叠此块</translation>
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
    <message>
        <source>Show the previous row</source>
        <translation>显示上一行</translation>
    </message>
    <message>
        <source>Show the next row</source>
        <translation>显示下一行</translation>
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
    <name>widgets::FactList</name>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
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
    <message numerus="yes">
        <source>%1 running</source>
        <translation>
            <numerusform>%1 个运行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting</source>
        <translation>
            <numerusform>%1 个等待中</numerusform>
        </translation>
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
    <message>
        <source>Watching %1</source>
        <translation>正在监视 %1</translation>
    </message>
    <message>
        <source>newest answer %1</source>
        <translation>最新响应 %1</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n namespace(s) on %1</source>
        <translation>
            <numerusform>正在 %1 上删除 %n 个命名空间</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gone, %2 to go</source>
        <translation>已消失 %1 个，还剩 %2 个</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>约剩 %1 分钟</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>约剩 %1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%1 object(s)</source>
        <translation>
            <numerusform>%1 个对象</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 namespace(s)</source>
        <translation>
            <numerusform>%1 个命名空间</numerusform>
        </translation>
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
    <message>
        <source>%1 rows are too many to copy. Up to %2 can be copied; export the others as a file.</source>
        <translation>%1 行太多，无法复制。最多可复制 %2 行；其余请导出为文件。</translation>
    </message>
    <message>
        <source>Copy the chosen rows of %1</source>
        <translation>复制 %1 的所选行</translation>
    </message>
</context>
<context>
    <name>widgets::Toast</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
</TS>
