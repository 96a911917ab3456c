<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>namestead::AboutDialog</name>
    <message>
        <location filename="../ui/shell/aboutdialog.cpp" line="65"/>
        <source>About Namestead</source>
        <translation>关于 Namestead</translation>
    </message>
    <message>
        <location filename="../ui/shell/aboutdialog.cpp" line="66"/>
        <source>Namestead %1</source>
        <translation>Namestead %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/aboutdialog.cpp" line="68"/>
        <source>Manages domain names held at the Alibaba Cloud Domains service. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>管理阿里云域名服务中的域名。本程序是自由软件，按 GNU 通用公共许可证第 3 版或更新版本发布，不提供任何担保。</translation>
    </message>
    <message>
        <location filename="../ui/shell/aboutdialog.cpp" line="70"/>
        <source>Parts</source>
        <translation>组件</translation>
    </message>
    <message>
        <location filename="../ui/shell/aboutdialog.cpp" line="71"/>
        <location filename="../ui/shell/aboutdialog.cpp" line="74"/>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <location filename="../ui/shell/aboutdialog.cpp" line="72"/>
        <location filename="../ui/shell/aboutdialog.cpp" line="73"/>
        <source>Parts and licence</source>
        <translation>组件与许可证</translation>
    </message>
    <message>
        <location filename="../ui/shell/aboutdialog.cpp" line="74"/>
        <source>Part</source>
        <translation>组件</translation>
    </message>
    <message>
        <location filename="../ui/shell/aboutdialog.cpp" line="74"/>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <location filename="../ui/shell/aboutdialog.cpp" line="75"/>
        <source>Parts of the program</source>
        <translation>程序的组件</translation>
    </message>
    <message>
        <location filename="../ui/shell/aboutdialog.cpp" line="76"/>
        <source>Text of the licence</source>
        <translation>许可证全文</translation>
    </message>
    <message>
        <location filename="../ui/shell/aboutdialog.cpp" line="77"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>namestead::AccountColour</name>
    <message>
        <location filename="../ui/widgets/accountcolour.cpp" line="26"/>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <location filename="../ui/widgets/accountcolour.cpp" line="27"/>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <location filename="../ui/widgets/accountcolour.cpp" line="28"/>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <location filename="../ui/widgets/accountcolour.cpp" line="29"/>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <location filename="../ui/widgets/accountcolour.cpp" line="30"/>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <location filename="../ui/widgets/accountcolour.cpp" line="31"/>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <location filename="../ui/widgets/accountcolour.cpp" line="32"/>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <location filename="../ui/widgets/accountcolour.cpp" line="33"/>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
</context>
<context>
    <name>namestead::AccountEditor</name>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="51"/>
        <source>Waiting for the keychain. Its question may be behind other windows.</source>
        <translation>正在等待系统钥匙串，它的询问窗口可能被其他窗口挡住。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="140"/>
        <source>The policy was copied. Paste it in the RAM console, under Policies, Create, Script.</source>
        <translation>权限策略已复制。请在 RAM 控制台依次打开“权限策略”“创建权限策略”“脚本编辑”，粘贴即可。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="207"/>
        <source>Add account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="207"/>
        <source>Edit account</source>
        <translation>编辑账号</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="208"/>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="209"/>
        <source>&amp;Site</source>
        <translation>站点(&amp;S)</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="210"/>
        <source>A&amp;ddress</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="211"/>
        <source>AccessKey &amp;ID</source>
        <translation>AccessKey ID(&amp;I)</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="212"/>
        <source>AccessKey s&amp;ecret</source>
        <translation>AccessKey Secret(&amp;E)</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="213"/>
        <source>Security &amp;token (STS)</source>
        <translation>安全令牌（STS）(&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="214"/>
        <source>C&amp;olour</source>
        <translation>颜色(&amp;O)</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="215"/>
        <source>&amp;Read-only: send no writes and no orders</source>
        <translation>只读：不发送任何修改和订单(&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="216"/>
        <source>aliyun.com (China)</source>
        <translation>aliyun.com（中国站）</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="217"/>
        <source>alibabacloud.com (international)</source>
        <translation>alibabacloud.com（国际站）</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="218"/>
        <source>Another address</source>
        <translation>其他地址</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="219"/>
        <source>Site of the account</source>
        <translation>账号所在站点</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="220"/>
        <source>Chosen by the program</source>
        <translation>由程序选择</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="223"/>
        <source>Colour of the account</source>
        <translation>账号的颜色</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="225"/>
        <source>Unchanged</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="226"/>
        <source>Only for temporary keys</source>
        <translation>仅临时密钥需要填写</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="227"/>
        <source>The secret is kept in the keychain of this system, never in a file of this program.</source>
        <translation>密钥保存在系统钥匙串中，绝不写入本程序的任何文件。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="228"/>
        <source>&amp;What a RAM user needs</source>
        <translation>RAM 用户所需权限(&amp;W)</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="229"/>
        <source>Cop&amp;y the policy</source>
        <translation>复制权限策略(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="230"/>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="231"/>
        <source>Test &amp;connection</source>
        <translation>测试连接(&amp;C)</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="232"/>
        <source>&amp;Keep for this run only</source>
        <translation>仅在本次运行中保留(&amp;K)</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="233"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="234"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="241"/>
        <source>, </source>
        <comment>between names of permissions</comment>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="243"/>
        <source>Use a key of a RAM user that may do no more than this. To look: %1.</source>
        <translation>建议使用 RAM 用户的密钥，并且只授予以下权限。查看：%1。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="245"/>
        <source>%1 To renew as well: %2.</source>
        <translation>%1如需续费，另加：%2。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="301"/>
        <source>Asking the keychain for the secret…</source>
        <translation>正在从系统钥匙串读取密钥…</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="322"/>
        <source>Asking the service for one domain name…</source>
        <translation>正在向服务查询一个域名…</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/accounts/accounteditor.cpp" line="335"/>
        <source>The connection works. The account has %n domain name(s).</source>
        <translation>
            <numerusform>连接正常，该账号有 %n 个域名。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="337"/>
        <source>The connection works.</source>
        <translation>连接正常。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="393"/>
        <source>Saving the secret in the keychain…</source>
        <translation>正在把密钥存入系统钥匙串…</translation>
    </message>
</context>
<context>
    <name>namestead::AccountListModel</name>
    <message>
        <location filename="../models/accounts/accountlistmodel.cpp" line="51"/>
        <location filename="../models/accounts/accountlistmodel.cpp" line="82"/>
        <source>Practice account</source>
        <translation>演练账号</translation>
    </message>
</context>
<context>
    <name>namestead::AccountsDialog</name>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="145"/>
        <location filename="../ui/accounts/accountsdialog.cpp" line="146"/>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="147"/>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="148"/>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="149"/>
        <source>Enter the &amp;key…</source>
        <translation>输入密钥(&amp;K)…</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="150"/>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="151"/>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="152"/>
        <source>Rea&amp;d-only: send no writes and no orders</source>
        <translation>只读：不发送任何修改和订单(&amp;D)</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="153"/>
        <source>&amp;Start the practice account afresh…</source>
        <translation>重置演练账号(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="162"/>
        <location filename="../ui/accounts/accountsdialog.cpp" line="182"/>
        <source>%1 (read-only)</source>
        <translation>%1（只读）</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="164"/>
        <source>%1 – key kept for this run only</source>
        <translation>%1，密钥仅在本次运行中保留</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="166"/>
        <source>%1 – its key is missing</source>
        <translation>%1（缺少密钥）</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="169"/>
        <source>%1, key %2</source>
        <translation>%1，密钥 ID %2</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="174"/>
        <source>Unreadable entry %1</source>
        <translation>无法读取的条目 %1</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="184"/>
        <source>It comes with the program and costs nothing.</source>
        <translation>随程序提供，不产生任何费用。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="193"/>
        <source>The secrets of the accounts are in the keychain of this system.</source>
        <translation>各账号的密钥保存在系统钥匙串中。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="194"/>
        <source>There is only the practice account so far. Add an account of the Alibaba Cloud Domains service to work with real domain names.</source>
        <translation>目前只有演练账号。添加阿里云域名服务的账号后，即可管理真实的域名。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="209"/>
        <source>Choose an account first.</source>
        <translation>请先选择账号。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="210"/>
        <source>This entry cannot be read, only removed.</source>
        <translation>该条目无法读取，只能移除。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="213"/>
        <source>Of the practice account only the switch below can be changed.</source>
        <translation>演练账号只能更改下方的开关。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="214"/>
        <source>The practice account belongs to the program and cannot be removed.</source>
        <translation>演练账号是程序自带的，不能移除。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="228"/>
        <source>Start the practice account afresh</source>
        <translation>重置演练账号</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/accounts/accountsdialog.cpp" line="222"/>
        <source>The practice account has %n unfinished run(s) of orders.</source>
        <translation>
            <numerusform>演练账号还有 %n 个订单批次没有结束。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="223"/>
        <source>Wait until they are finished, or stop them. Then it can be started afresh.</source>
        <translation>请等待它们结束，或将其停止，之后即可重置。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="229"/>
        <source>Start the practice account afresh?</source>
        <translation>要重置演练账号吗？</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="231"/>
        <source>The practice service forgets its orders and tasks and begins again with its first names. The list, tags, notes and changes that this computer keeps of it are deleted, and plans of it that are open are closed. The order journal stays.</source>
        <translation>演练服务将清除其订单和任务，恢复为最初的域名。本机保存的该账号的列表、标签、笔记和变更将被删除，已打开的续费计划将被关闭。订单日志会保留。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="234"/>
        <source>Start afresh</source>
        <translation>重置</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="253"/>
        <source>Its list of domains, tags, notes and saved views on this computer are deleted, and its secret is removed from the keychain. The order journal stays, and nothing changes at the service.</source>
        <translation>本机上该账号的域名列表、标签、笔记和已保存的视图将被删除，密钥也会从钥匙串中移除。订单日志会保留，服务端不会有任何改变。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="258"/>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/accounts/accountsdialog.cpp" line="260"/>
        <source>%n run(s) of orders are not finished; without the account they cannot go on, and what became of orders already sent cannot be looked up.</source>
        <translation>
            <numerusform>还有 %n 个订单批次没有结束；移除账号后它们无法继续，已发送订单的结果也无法再查询。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="271"/>
        <location filename="../ui/accounts/accountsdialog.cpp" line="298"/>
        <source>Remove account</source>
        <translation>移除账号</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="273"/>
        <source>Remove the unreadable entry %1 from the settings?</source>
        <translation>要从设置中移除无法读取的条目 %1 吗？</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="274"/>
        <source>What this computer keeps for it, tags and notes among it, is deleted as well.</source>
        <translation>本机为它保存的数据（包括标签和笔记）也会一并删除。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="275"/>
        <source>Remove the entry</source>
        <translation>移除条目</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="279"/>
        <source>Remove the account “%1” from this program?</source>
        <translation>要从本程序中移除账号“%1”吗？</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="281"/>
        <source>Remove the account</source>
        <translation>移除账号</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="299"/>
        <source>The secret of “%1” could not be removed from the keychain.</source>
        <translation>未能从系统钥匙串中删除“%1”的密钥。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="300"/>
        <source>%1 If the account is removed all the same, the secret may stay in the keychain.</source>
        <translation>%1如果仍然移除账号，密钥可能会留在系统钥匙串中。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="302"/>
        <source>Remove the account all the same</source>
        <translation>仍然移除账号</translation>
    </message>
</context>
<context>
    <name>namestead::AnswerPane</name>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="150"/>
        <source>This is what would be sent. Key ID, signature and secret parameters are not shown.</source>
        <translation>这是将要发送的请求，密钥 ID、签名和保密参数均已隐藏。</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="162"/>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="163"/>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="164"/>
        <source>Text</source>
        <translation>原文</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="165"/>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="166"/>
        <location filename="../ui/console/answerpane.cpp" line="167"/>
        <source>Request and answer</source>
        <translation>请求与应答</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="168"/>
        <source>Signed request</source>
        <translation>已签名的请求</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="169"/>
        <source>Answer as a tree</source>
        <translation>树形应答</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="170"/>
        <source>Answer as text</source>
        <translation>应答原文</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="171"/>
        <source>The answer appears here when a request was sent.</source>
        <translation>发送请求后，应答会显示在这里。</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="172"/>
        <source>Requests of this run</source>
        <translation>本次运行发送的请求</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="173"/>
        <source>Show secret fields</source>
        <translation>显示保密字段</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="174"/>
        <source>Copy ID</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="175"/>
        <source>Copy the request ID</source>
        <translation>复制请求 ID</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="204"/>
        <source>This is what was sent. Key ID, signature and secret parameters are not shown.</source>
        <translation>这是已经发送的请求，密钥 ID、签名和保密参数均已隐藏。</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="220"/>
        <source>Running</source>
        <translation>执行中</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="221"/>
        <source>Waiting for the answer…</source>
        <translation>正在等待应答…</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="223"/>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="224"/>
        <source>Nothing was sent yet.</source>
        <translation>尚未发送请求。</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="230"/>
        <source>Accepted as a task</source>
        <translation>已作为任务受理</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="232"/>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="234"/>
        <source>Outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="236"/>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="238"/>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="245"/>
        <source>%1 · HTTP %2 · %3 ms</source>
        <translation>%1 · HTTP %2 · %3 毫秒</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="246"/>
        <source>%1 · %2 ms</source>
        <translation>%1 · %2 毫秒</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="249"/>
        <source>Request ID: %1</source>
        <translation>请求 ID：%1</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="259"/>
        <source>hidden</source>
        <comment>in place of a secret</comment>
        <translation>已隐藏</translation>
    </message>
</context>
<context>
    <name>namestead::AnswerTreeModel</name>
    <message>
        <location filename="../models/console/answertreemodel.cpp" line="167"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../models/console/answertreemodel.cpp" line="169"/>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <location filename="../models/console/answertreemodel.cpp" line="171"/>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message numerus="yes">
        <location filename="../models/console/answertreemodel.cpp" line="202"/>
        <source>%n entries</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../models/console/answertreemodel.cpp" line="208"/>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
</context>
<context>
    <name>namestead::Application</name>
    <message>
        <location filename="../app/application.cpp" line="58"/>
        <source>Another program has it open. Close that one, then start Namestead again.</source>
        <translation>另一个程序正在使用它。请先关闭那个程序，再重新启动 Namestead。</translation>
    </message>
    <message>
        <location filename="../app/application.cpp" line="60"/>
        <source>It was made by a newer version of Namestead and is left as it is. Start that version.</source>
        <translation>它由更新版本的 Namestead 创建，已原样保留。请使用那个版本。</translation>
    </message>
    <message>
        <location filename="../app/application.cpp" line="62"/>
        <source>The file is damaged. It is left as it is: it tells what was paid. Keep a copy before anything else.</source>
        <translation>文件已损坏，已原样保留：其中记录着哪些订单已经付款。请先备份这个文件。</translation>
    </message>
    <message>
        <location filename="../app/application.cpp" line="65"/>
        <source>The disk refuses it. Check the free space and the rights of the folder.</source>
        <translation>磁盘无法写入。请检查剩余空间和文件夹权限。</translation>
    </message>
    <message>
        <location filename="../app/application.cpp" line="66"/>
        <source>The disk refuses it: %1</source>
        <translation>磁盘无法写入：%1</translation>
    </message>
    <message>
        <location filename="../app/application.cpp" line="68"/>
        <source>Finished: %1</source>
        <translation>已结束：%1</translation>
    </message>
    <message numerus="yes">
        <location filename="../app/application.cpp" line="73"/>
        <source>%n succeeded</source>
        <translation>
            <numerusform>%n 个成功</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../app/application.cpp" line="75"/>
        <source>%n failed or left out</source>
        <translation>
            <numerusform>%n 个失败或未提交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../app/application.cpp" line="77"/>
        <source>%n unknown</source>
        <translation>
            <numerusform>%n 个结果未知</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../app/application.cpp" line="78"/>
        <source>, </source>
        <comment>between parts of a result</comment>
        <translation>，</translation>
    </message>
    <message>
        <location filename="../app/application.cpp" line="80"/>
        <source>Namestead is already open with this profile; its window was raised.</source>
        <translation>Namestead 已用此配置打开，其窗口已切换到最前。</translation>
    </message>
    <message>
        <location filename="../app/application.cpp" line="83"/>
        <source>Nothing can be renewed: the order journal cannot be used. %1</source>
        <translation>无法续费：订单日志不可用。%1</translation>
    </message>
    <message>
        <location filename="../app/application.cpp" line="85"/>
        <source>The practice account was started afresh.</source>
        <translation>演练账号已重置。</translation>
    </message>
    <message>
        <location filename="../app/application.cpp" line="88"/>
        <source>The file %1 could not be deleted; the practice account is as it was.</source>
        <translation>无法删除文件 %1，演练账号保持原样。</translation>
    </message>
    <message>
        <location filename="../app/application.cpp" line="93"/>
        <source>The folder %1 could not be deleted.</source>
        <translation>无法删除文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>namestead::ChangeFeedModel</name>
    <message>
        <location filename="../models/portfolio/changefeedmodel.cpp" line="121"/>
        <source>No longer in the account</source>
        <translation>已不在该账号下</translation>
    </message>
    <message>
        <location filename="../models/portfolio/changefeedmodel.cpp" line="123"/>
        <source>DNS servers changed</source>
        <translation>DNS 服务器已变更</translation>
    </message>
    <message>
        <location filename="../models/portfolio/changefeedmodel.cpp" line="125"/>
        <source>Transfer lock set</source>
        <translation>已开启禁止转移锁</translation>
    </message>
    <message>
        <location filename="../models/portfolio/changefeedmodel.cpp" line="125"/>
        <source>Transfer lock removed</source>
        <translation>禁止转移锁已解除</translation>
    </message>
    <message>
        <location filename="../models/portfolio/changefeedmodel.cpp" line="127"/>
        <source>Update lock set</source>
        <translation>已开启禁止更新锁</translation>
    </message>
    <message>
        <location filename="../models/portfolio/changefeedmodel.cpp" line="127"/>
        <source>Update lock removed</source>
        <translation>禁止更新锁已解除</translation>
    </message>
    <message>
        <location filename="../models/portfolio/changefeedmodel.cpp" line="129"/>
        <source>Registrant changed</source>
        <translation>域名持有者已变更</translation>
    </message>
    <message>
        <location filename="../models/portfolio/changefeedmodel.cpp" line="131"/>
        <source>Transfer out ended</source>
        <translation>转出已结束</translation>
    </message>
    <message>
        <location filename="../models/portfolio/changefeedmodel.cpp" line="131"/>
        <source>Transfer out started</source>
        <translation>已开始转出</translation>
    </message>
    <message>
        <location filename="../models/portfolio/changefeedmodel.cpp" line="133"/>
        <source>Expires earlier</source>
        <translation>到期日期提前</translation>
    </message>
    <message>
        <location filename="../models/portfolio/changefeedmodel.cpp" line="135"/>
        <source>State changed</source>
        <translation>域名状态已变更</translation>
    </message>
    <message>
        <location filename="../models/portfolio/changefeedmodel.cpp" line="137"/>
        <source>Real-name state changed</source>
        <translation>实名认证状态已变更</translation>
    </message>
    <message>
        <location filename="../models/portfolio/changefeedmodel.cpp" line="139"/>
        <source>E-mail address verified</source>
        <translation>邮箱已验证</translation>
    </message>
    <message>
        <location filename="../models/portfolio/changefeedmodel.cpp" line="139"/>
        <source>E-mail address no longer verified</source>
        <translation>邮箱变为未验证</translation>
    </message>
    <message>
        <location filename="../models/portfolio/changefeedmodel.cpp" line="141"/>
        <source>Expires later</source>
        <translation>到期日期延后</translation>
    </message>
    <message>
        <location filename="../models/portfolio/changefeedmodel.cpp" line="143"/>
        <source>New in the account</source>
        <translation>账号下新增</translation>
    </message>
    <message>
        <location filename="../models/portfolio/changefeedmodel.cpp" line="145"/>
        <source>Group changed</source>
        <translation>分组已变更</translation>
    </message>
    <message>
        <location filename="../models/portfolio/changefeedmodel.cpp" line="147"/>
        <source>Remark changed</source>
        <translation>备注已变更</translation>
    </message>
    <message>
        <location filename="../models/portfolio/changefeedmodel.cpp" line="226"/>
        <source>On</source>
        <comment>lock</comment>
        <translation>已开启</translation>
    </message>
    <message>
        <location filename="../models/portfolio/changefeedmodel.cpp" line="228"/>
        <source>Off</source>
        <comment>lock</comment>
        <translation>已关闭</translation>
    </message>
    <message>
        <location filename="../models/portfolio/changefeedmodel.cpp" line="230"/>
        <source>Never set</source>
        <comment>lock</comment>
        <translation>从未设置</translation>
    </message>
    <message>
        <location filename="../models/portfolio/changefeedmodel.cpp" line="237"/>
        <source>None</source>
        <comment>transfer out</comment>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../models/portfolio/changefeedmodel.cpp" line="239"/>
        <source>Transferring out</source>
        <translation>转出中</translation>
    </message>
    <message>
        <location filename="../models/portfolio/changefeedmodel.cpp" line="246"/>
        <source>Renewal needed</source>
        <translation>急需续费</translation>
    </message>
    <message>
        <location filename="../models/portfolio/changefeedmodel.cpp" line="248"/>
        <source>Redemption needed</source>
        <translation>急需赎回</translation>
    </message>
    <message>
        <location filename="../models/portfolio/changefeedmodel.cpp" line="250"/>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <location filename="../models/portfolio/changefeedmodel.cpp" line="257"/>
        <source>Not verified</source>
        <comment>real name</comment>
        <translation>未认证</translation>
    </message>
    <message>
        <location filename="../models/portfolio/changefeedmodel.cpp" line="261"/>
        <source>Verified</source>
        <comment>real name</comment>
        <translation>已认证</translation>
    </message>
    <message>
        <location filename="../models/portfolio/changefeedmodel.cpp" line="270"/>
        <source>Not verified</source>
        <translation>未验证</translation>
    </message>
    <message>
        <location filename="../models/portfolio/changefeedmodel.cpp" line="259"/>
        <source>In review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <location filename="../models/portfolio/changefeedmodel.cpp" line="272"/>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <location filename="../models/portfolio/changefeedmodel.cpp" line="263"/>
        <source>Verification failed</source>
        <translation>实名认证失败</translation>
    </message>
    <message>
        <location filename="../models/portfolio/changefeedmodel.cpp" line="287"/>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <location filename="../models/portfolio/changefeedmodel.cpp" line="289"/>
        <source>Domain</source>
        <translation>域名</translation>
    </message>
    <message>
        <location filename="../models/portfolio/changefeedmodel.cpp" line="291"/>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <location filename="../models/portfolio/changefeedmodel.cpp" line="293"/>
        <source>After</source>
        <translation>变更后</translation>
    </message>
    <message>
        <location filename="../models/portfolio/changefeedmodel.cpp" line="295"/>
        <source>Found</source>
        <translation>发现时间</translation>
    </message>
</context>
<context>
    <name>namestead::ChangesPage</name>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="300"/>
        <source>Acknowledge selected</source>
        <translation>确认所选变更</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="301"/>
        <location filename="../ui/changes/changespage.cpp" line="460"/>
        <source>Acknowledge all shown…</source>
        <translation>全部确认…</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="302"/>
        <source>Show domain</source>
        <translation>查看域名</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="303"/>
        <source>Search changes</source>
        <translation>搜索变更</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="304"/>
        <source>Copy cell</source>
        <translation>复制单元格</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="305"/>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="306"/>
        <location filename="../ui/changes/changespage.cpp" line="307"/>
        <source>Search names</source>
        <translation>搜索域名</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="308"/>
        <source>Not acknowledged only</source>
        <translation>仅显示未确认</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="309"/>
        <source>Weight</source>
        <translation>级别</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="310"/>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="313"/>
        <location filename="../ui/changes/changespage.cpp" line="408"/>
        <source>Reset filters</source>
        <translation>重置筛选</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="314"/>
        <source>Sync again</source>
        <translation>重新同步</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="315"/>
        <location filename="../ui/changes/changespage.cpp" line="564"/>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="325"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="326"/>
        <source>Danger</source>
        <translation>危险</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="327"/>
        <source>Attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="328"/>
        <source>Note</source>
        <translation>一般</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="329"/>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="330"/>
        <source>Left the account</source>
        <translation>已不在账号中</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="331"/>
        <source>DNS servers</source>
        <translation>DNS 服务器</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="332"/>
        <source>Transfer lock</source>
        <translation>禁止转移锁</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="333"/>
        <source>Update lock</source>
        <translation>禁止更新锁</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="334"/>
        <source>Registrant</source>
        <translation>域名持有者</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="335"/>
        <source>Transfer out</source>
        <translation>转出</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="336"/>
        <source>Expires earlier</source>
        <translation>到期提前</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="337"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="338"/>
        <source>Real-name verification</source>
        <translation>实名认证</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="339"/>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="340"/>
        <source>Expires later</source>
        <translation>到期延后</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="341"/>
        <source>New in the account</source>
        <translation>新增域名</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="342"/>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="343"/>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="389"/>
        <source>Synced %1</source>
        <translation>%1同步</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="396"/>
        <source>The last sync failed: what changed since then is not known.</source>
        <translation>最近一次同步失败，此后的变更尚不清楚。</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="400"/>
        <source>The list kept changing while it was read: names that left the account may be missing here.</source>
        <translation>读取期间域名列表一直在变化，已离开账号的域名可能未列在此处。</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="405"/>
        <source>Choose an account to see what changed.</source>
        <translation>选择账号后即可查看变更。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/changes/changespage.cpp" line="408"/>
        <source>No change matches these %n filter(s).</source>
        <translation>
            <numerusform>没有符合这 %n 个筛选条件的变更。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="411"/>
        <source>What changes from one sync to the next stands here. This account has not been synced yet.</source>
        <translation>两次同步之间的变更会列在这里。此账号尚未同步。</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="412"/>
        <location filename="../ui/changes/changespage.cpp" line="421"/>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="415"/>
        <source>No change waits to be acknowledged. The list was read %1.</source>
        <translation>没有未确认的变更（%1读取列表）。</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="416"/>
        <source>Show acknowledged changes</source>
        <translation>显示已确认的变更</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="419"/>
        <source>Nothing changed since this account was synced first. The list was read %1.</source>
        <translation>自首次同步以来没有变更（%1读取列表）。</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="444"/>
        <source>%1 (%2)</source>
        <comment>help and keys</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="445"/>
        <source>%1
%2</source>
        <comment>help and the reason why not</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="456"/>
        <source>Marks the selected changes as seen.</source>
        <translation>将所选变更标记为已看过。</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="457"/>
        <source>The selected changes were acknowledged already.</source>
        <translation>所选变更已经确认过。</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="457"/>
        <location filename="../ui/changes/changespage.cpp" line="463"/>
        <source>Select changes first.</source>
        <translation>请先选择变更。</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="458"/>
        <source>Marks all changes that are shown as seen.</source>
        <translation>将列出的全部变更标记为已看过。</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="459"/>
        <source>No change that is shown waits to be acknowledged.</source>
        <translation>列出的变更均已确认。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/changes/changespage.cpp" line="460"/>
        <source>Acknowledge %n shown…</source>
        <translation>
            <numerusform>确认列出的 %n 项…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="461"/>
        <source>Shows the name on the Domains page.</source>
        <translation>在“域名”页面中查看该域名。</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="461"/>
        <location filename="../ui/changes/changespage.cpp" line="462"/>
        <source>Select a change first.</source>
        <translation>请先选择一项变更。</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="462"/>
        <source>Copies the text of the cell.</source>
        <translation>复制单元格中的文字。</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="463"/>
        <source>Copies the selected rows for a spreadsheet.</source>
        <translation>复制所选行，可粘贴到电子表格。</translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="464"/>
        <source>Puts the cursor into the search field.</source>
        <translation>将光标移到搜索框。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/changes/changespage.cpp" line="473"/>
        <source>%n change(s) acknowledged.</source>
        <translation>
            <numerusform>已确认 %n 项变更。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="484"/>
        <source>Acknowledge changes</source>
        <translation>确认变更</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/changes/changespage.cpp" line="485"/>
        <source>All %n change(s) that are shown will be marked as seen.</source>
        <translation>
            <numerusform>列出的 %n 项变更将全部标记为已看过。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/changes/changespage.cpp" line="486"/>
        <source>They stay in the feed and can be shown by switching “Not acknowledged only” off.</source>
        <translation>这些变更仍会保留，取消“仅显示未确认”即可再次查看。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/changes/changespage.cpp" line="487"/>
        <source>Acknowledge %n change(s)</source>
        <translation>
            <numerusform>确认 %n 项变更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/changes/changespage.cpp" line="519"/>
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::CheckStep</name>
    <message>
        <location filename="../ui/orders/checkstep.cpp" line="93"/>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <location filename="../ui/orders/checkstep.cpp" line="103"/>
        <source>&amp;Next: terms</source>
        <translation>下一步：年限(&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/orders/checkstep.cpp" line="109"/>
        <location filename="../ui/orders/checkstep.cpp" line="226"/>
        <source>The check is still going on.</source>
        <translation>检查仍在进行。</translation>
    </message>
    <message>
        <location filename="../ui/orders/checkstep.cpp" line="111"/>
        <source>The names have to be checked first.</source>
        <translation>需先检查这些域名。</translation>
    </message>
    <message>
        <location filename="../ui/orders/checkstep.cpp" line="112"/>
        <source>No name is left to be renewed.</source>
        <translation>没有可续费的域名了。</translation>
    </message>
    <message>
        <location filename="../ui/orders/checkstep.cpp" line="129"/>
        <source>&amp;Cancel the check</source>
        <translation>取消检查(&amp;C)</translation>
    </message>
    <message>
        <location filename="../ui/orders/checkstep.cpp" line="130"/>
        <source>C&amp;heck again</source>
        <translation>重新检查(&amp;H)</translation>
    </message>
    <message>
        <location filename="../ui/orders/checkstep.cpp" line="131"/>
        <source>Re&amp;try</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/orders/checkstep.cpp" line="132"/>
        <source>Groups of names</source>
        <translation>域名分类</translation>
    </message>
    <message>
        <location filename="../ui/orders/checkstep.cpp" line="133"/>
        <source>Names of this group</source>
        <translation>此分类的域名</translation>
    </message>
    <message>
        <location filename="../ui/orders/checkstep.cpp" line="160"/>
        <source>Checking %1 of %2 names: expiry dates, running orders, renewals of the last 30 days…</source>
        <translation>正在检查第 %1 个域名（共 %2 个）：到期日期、进行中的订单、近 30 天内的续费…</translation>
    </message>
    <message>
        <location filename="../ui/orders/checkstep.cpp" line="164"/>
        <source>The names are not checked.</source>
        <translation>这些域名尚未检查。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/checkstep.cpp" line="165"/>
        <source>Checked: %n name(s) will be renewed.</source>
        <translation>
            <numerusform>已检查：将续费 %n 个域名。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/orders/checkstep.cpp" line="186"/>
        <source>%1 (%2)</source>
        <comment>group of names, count</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <location filename="../ui/orders/checkstep.cpp" line="189"/>
        <source>Will be renewed</source>
        <translation>将续费</translation>
    </message>
    <message>
        <location filename="../ui/orders/checkstep.cpp" line="189"/>
        <source>To be checked</source>
        <translation>待检查</translation>
    </message>
    <message>
        <location filename="../ui/orders/checkstep.cpp" line="192"/>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <location filename="../ui/orders/checkstep.cpp" line="193"/>
        <source>Not in this account</source>
        <translation>不在此账号</translation>
    </message>
    <message>
        <location filename="../ui/orders/checkstep.cpp" line="206"/>
        <source>Names that were put back are renewed at your wish, whatever the check said.</source>
        <translation>您加回的域名会照您的意思续费，不论检查结果如何。</translation>
    </message>
    <message>
        <location filename="../ui/orders/checkstep.cpp" line="207"/>
        <source>&amp;Leave out</source>
        <translation>排除(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/checkstep.cpp" line="207"/>
        <source>&amp;Leave out %n name(s)</source>
        <translation>
            <numerusform>排除 %n 个域名(&amp;L)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/orders/checkstep.cpp" line="212"/>
        <source>Some reasons are final. Where you know better than the check, a name can be put back.</source>
        <translation>有些原因无法改变；如您比检查更了解情况，可以把域名加回。</translation>
    </message>
    <message>
        <location filename="../ui/orders/checkstep.cpp" line="213"/>
        <source>&amp;Put back</source>
        <translation>加回(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/checkstep.cpp" line="213"/>
        <source>&amp;Put back %n name(s)</source>
        <translation>
            <numerusform>加回 %n 个域名(&amp;P)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/orders/checkstep.cpp" line="215"/>
        <source>The reason of this name is final: it cannot be put back.</source>
        <translation>此域名的原因无法改变，不能加回。</translation>
    </message>
    <message>
        <location filename="../ui/orders/checkstep.cpp" line="219"/>
        <source>They are in another account, are written differently, or are gone. They are not renewed.</source>
        <translation>它们可能在别的账号、写法有误或已不存在，不会续费。</translation>
    </message>
    <message>
        <location filename="../ui/orders/checkstep.cpp" line="220"/>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/checkstep.cpp" line="220"/>
        <source>&amp;Remove %n name(s)</source>
        <translation>
            <numerusform>移除 %n 个域名(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/orders/checkstep.cpp" line="224"/>
        <source>Select names in the table first.</source>
        <translation>请先在表格中选择域名。</translation>
    </message>
</context>
<context>
    <name>namestead::ChoiceEditor</name>
    <message>
        <location filename="../ui/console/valueeditors.cpp" line="127"/>
        <source>The interface language</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <location filename="../ui/console/valueeditors.cpp" line="129"/>
        <source>Do not send (default %1)</source>
        <translation>不发送（默认 %1）</translation>
    </message>
    <message>
        <location filename="../ui/console/valueeditors.cpp" line="129"/>
        <source>Do not send</source>
        <translation>不发送</translation>
    </message>
    <message>
        <location filename="../ui/console/valueeditors.cpp" line="132"/>
        <source>%1 (%2)</source>
        <comment>label and wire value of an enumeration</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <location filename="../ui/console/valueeditors.cpp" line="136"/>
        <source>Yes (true)</source>
        <translation>是（true）</translation>
    </message>
    <message>
        <location filename="../ui/console/valueeditors.cpp" line="137"/>
        <source>No (false)</source>
        <translation>否（false）</translation>
    </message>
</context>
<context>
    <name>namestead::CommandLine</name>
    <message>
        <location filename="../app/commandline.cpp" line="25"/>
        <source>Manages domain names held at the Alibaba Cloud Domains service.</source>
        <translation>管理阿里云域名服务中的域名。</translation>
    </message>
    <message>
        <location filename="../app/commandline.cpp" line="26"/>
        <source>Show this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <location filename="../app/commandline.cpp" line="27"/>
        <source>Show the version.</source>
        <translation>显示版本号。</translation>
    </message>
    <message>
        <location filename="../app/commandline.cpp" line="29"/>
        <source>Keep settings in this folder instead of the usual place.</source>
        <translation>把设置保存在指定的文件夹，而不是默认位置。</translation>
    </message>
    <message>
        <location filename="../app/commandline.cpp" line="30"/>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../app/commandline.cpp" line="31"/>
        <source>Start with the practice account.</source>
        <translation>启动时使用演练账号。</translation>
    </message>
    <message>
        <location filename="../app/commandline.cpp" line="32"/>
        <source>Language of this run: zh or en.</source>
        <translation>本次运行的语言：zh 或 en。</translation>
    </message>
    <message>
        <location filename="../app/commandline.cpp" line="33"/>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../app/commandline.cpp" line="36"/>
        <source>Print as JSON how long the start took and how much memory it needs, then end.</source>
        <translation>以 JSON 格式输出启动用时和内存占用，然后退出。</translation>
    </message>
    <message>
        <location filename="../app/commandline.cpp" line="51"/>
        <source>Unknown argument: %1</source>
        <translation>无法识别的参数：%1</translation>
    </message>
    <message>
        <location filename="../app/commandline.cpp" line="60"/>
        <source>Unknown language: %1 (known are zh and en)</source>
        <translation>无法识别的语言：%1（可用 zh 或 en）</translation>
    </message>
</context>
<context>
    <name>namestead::ConditionPopup</name>
    <message>
        <location filename="../ui/domains/conditionpopup.cpp" line="53"/>
        <source>Show or leave out</source>
        <translation>显示或排除</translation>
    </message>
    <message>
        <location filename="../ui/domains/conditionpopup.cpp" line="54"/>
        <source>Show these</source>
        <translation>显示这些</translation>
    </message>
    <message>
        <location filename="../ui/domains/conditionpopup.cpp" line="54"/>
        <source>Leave these out</source>
        <translation>排除这些</translation>
    </message>
    <message>
        <location filename="../ui/domains/conditionpopup.cpp" line="60"/>
        <source>Remove filter</source>
        <translation>移除筛选条件</translation>
    </message>
    <message>
        <location filename="../ui/domains/conditionpopup.cpp" line="61"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../ui/domains/conditionpopup.cpp" line="189"/>
        <source>Values</source>
        <translation>取值</translation>
    </message>
    <message>
        <location filename="../ui/domains/conditionpopup.cpp" line="196"/>
        <source>%1 (%2)</source>
        <extracomment>a value and how many domains have it</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <location filename="../ui/domains/conditionpopup.cpp" line="211"/>
        <source>none</source>
        <comment>no value</comment>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../ui/domains/conditionpopup.cpp" line="233"/>
        <location filename="../ui/domains/conditionpopup.cpp" line="234"/>
        <source>Search values</source>
        <translation>搜索取值</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/conditionpopup.cpp" line="255"/>
        <source> day(s)</source>
        <comment>after a number in a field</comment>
        <translation>
            <numerusform> 天</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/domains/conditionpopup.cpp" line="257"/>
        <source>Days until expiry</source>
        <translation>距到期的天数</translation>
    </message>
    <message>
        <location filename="../ui/domains/conditionpopup.cpp" line="276"/>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <location filename="../ui/domains/conditionpopup.cpp" line="276"/>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <location filename="../ui/domains/conditionpopup.cpp" line="310"/>
        <source>Part of a DNS server&apos;s name</source>
        <translation>DNS 服务器名称的一部分</translation>
    </message>
    <message>
        <location filename="../ui/domains/conditionpopup.cpp" line="311"/>
        <source>Parts of DNS servers&apos; names</source>
        <translation>DNS 服务器名称的一部分（可填多个）</translation>
    </message>
</context>
<context>
    <name>namestead::ConditionText</name>
    <message>
        <location filename="../ui/domains/conditiontext.cpp" line="24"/>
        <source>none</source>
        <comment>no value</comment>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../ui/domains/conditiontext.cpp" line="50"/>
        <source>, </source>
        <extracomment>between the values of a filter</extracomment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/conditiontext.cpp" line="53"/>
        <source>%1 and %n more</source>
        <extracomment>values of a filter: &quot;Shop, Blog, Test and 4 more&quot;</extracomment>
        <translation>
            <numerusform>%1 及另外 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/conditiontext.cpp" line="61"/>
        <source>Expires within %n day(s)</source>
        <translation>
            <numerusform>%n 天内到期</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/domains/conditiontext.cpp" line="66"/>
        <source>Expires until %1</source>
        <translation>%1 及以前到期</translation>
    </message>
    <message>
        <location filename="../ui/domains/conditiontext.cpp" line="68"/>
        <source>Expires from %1</source>
        <translation>%1 起到期</translation>
    </message>
    <message>
        <location filename="../ui/domains/conditiontext.cpp" line="69"/>
        <source>Expires %1 to %2</source>
        <translation>%1 至 %2 到期</translation>
    </message>
    <message>
        <location filename="../ui/domains/conditiontext.cpp" line="72"/>
        <source>DNS servers contain %1</source>
        <translation>DNS 服务器包含 %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/conditiontext.cpp" line="74"/>
        <source>%n pasted name(s)</source>
        <translation>
            <numerusform>粘贴的 %n 个域名</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/domains/conditiontext.cpp" line="83"/>
        <source>%1: %2</source>
        <extracomment>field and values of a filter</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location filename="../ui/domains/conditiontext.cpp" line="93"/>
        <source>Expires within</source>
        <translation>若干天内到期</translation>
    </message>
    <message>
        <location filename="../ui/domains/conditiontext.cpp" line="95"/>
        <source>Expires between</source>
        <translation>到期日期范围</translation>
    </message>
    <message>
        <location filename="../ui/domains/conditiontext.cpp" line="97"/>
        <source>Expired</source>
        <translation>已到期</translation>
    </message>
    <message>
        <location filename="../ui/domains/conditiontext.cpp" line="99"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../ui/domains/conditiontext.cpp" line="101"/>
        <source>Suffix</source>
        <translation>域名后缀</translation>
    </message>
    <message>
        <location filename="../ui/domains/conditiontext.cpp" line="103"/>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <location filename="../ui/domains/conditiontext.cpp" line="105"/>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../ui/domains/conditiontext.cpp" line="107"/>
        <source>Transfer lock</source>
        <translation>禁止转移锁</translation>
    </message>
    <message>
        <location filename="../ui/domains/conditiontext.cpp" line="109"/>
        <source>Update lock</source>
        <translation>禁止更新锁</translation>
    </message>
    <message>
        <location filename="../ui/domains/conditiontext.cpp" line="111"/>
        <source>Real-name verification</source>
        <translation>实名认证</translation>
    </message>
    <message>
        <location filename="../ui/domains/conditiontext.cpp" line="113"/>
        <source>DNS servers</source>
        <translation>DNS 服务器</translation>
    </message>
    <message>
        <location filename="../ui/domains/conditiontext.cpp" line="115"/>
        <source>Premium name</source>
        <translation>溢价域名</translation>
    </message>
    <message>
        <location filename="../ui/domains/conditiontext.cpp" line="117"/>
        <source>Automatic renewal on</source>
        <translation>已开启自动续费</translation>
    </message>
    <message>
        <location filename="../ui/domains/conditiontext.cpp" line="119"/>
        <source>Registrant type</source>
        <translation>持有者类型</translation>
    </message>
    <message>
        <location filename="../ui/domains/conditiontext.cpp" line="121"/>
        <source>Transfer out</source>
        <translation>转出</translation>
    </message>
    <message>
        <location filename="../ui/domains/conditiontext.cpp" line="123"/>
        <source>Details not read yet</source>
        <translation>尚未读取详情</translation>
    </message>
    <message>
        <location filename="../ui/domains/conditiontext.cpp" line="125"/>
        <source>Pasted names</source>
        <translation>粘贴的域名</translation>
    </message>
    <message>
        <location filename="../ui/domains/conditiontext.cpp" line="127"/>
        <source>Selected names</source>
        <translation>已选域名</translation>
    </message>
    <message>
        <location filename="../ui/domains/conditiontext.cpp" line="136"/>
        <source>Not: %1</source>
        <extracomment>a filter that leaves out what it describes: &quot;Not: State: Normal&quot;</extracomment>
        <translation>排除：%1</translation>
    </message>
</context>
<context>
    <name>namestead::ConnectionAdvice</name>
    <message>
        <location filename="../ui/accounts/connectionadvice.cpp" line="21"/>
        <source>The key ID is right, but the key is disabled. Enable it in the RAM console, or use another key.</source>
        <translation>AccessKey ID 正确，但该密钥已被禁用。请在 RAM 控制台启用它，或换用其他密钥。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/connectionadvice.cpp" line="24"/>
        <source>This site does not know the key ID. Compare it with the RAM console, and look whether the account belongs to the other site: the two have separate accounts.</source>
        <translation>该站点没有这个 AccessKey ID。请与 RAM 控制台核对，并确认账号是否属于另一个站点：两个站点的账号互不相通。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/connectionadvice.cpp" line="28"/>
        <source>The key ID is known, but the secret does not belong to it. Enter the secret again; if it is lost, make a new key in the RAM console.</source>
        <translation>AccessKey ID 正确，但 AccessKey Secret 与它不匹配。请重新输入；如果已经丢失，请在 RAM 控制台创建新的密钥。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/connectionadvice.cpp" line="32"/>
        <source>The security token has expired. Get a new temporary key: ID, secret and token belong together.</source>
        <translation>安全令牌已过期。请重新获取临时密钥：ID、Secret 和令牌须成套使用。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/connectionadvice.cpp" line="34"/>
        <source>The security token does not belong to this key. Enter ID, secret and token of the same temporary key.</source>
        <translation>安全令牌与该密钥不匹配。请输入同一组临时密钥的 ID、Secret 和令牌。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/connectionadvice.cpp" line="38"/>
        <source>This is a temporary key (its ID begins with “STS.”): it needs its security token.</source>
        <translation>这是临时密钥（ID 以“STS.”开头），还需要填写安全令牌。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/connectionadvice.cpp" line="45"/>
        <source>Key and secret are right. The service&apos;s risk control keeps the account from this; ask the service.</source>
        <translation>密钥正确，但账号受到服务的风险控制限制，请联系阿里云。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/connectionadvice.cpp" line="48"/>
        <source>Key and secret are right, but the account has not passed real-name verification yet.</source>
        <translation>密钥正确，但账号尚未通过实名认证。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/connectionadvice.cpp" line="49"/>
        <source>Key and secret are right, but the RAM user may not list domain names. Give it the permission %1; “What a RAM user needs” shows the whole policy.</source>
        <translation>密钥正确，但该 RAM 用户无权查询域名列表。请授予权限 %1；完整的权限策略见“RAM 用户所需权限”。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/connectionadvice.cpp" line="51"/>
        <source>, </source>
        <comment>between names of permissions</comment>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../ui/accounts/connectionadvice.cpp" line="57"/>
        <source>The name %1 could not be looked up. Check the address, and whether this computer is online.</source>
        <translation>无法解析 %1。请检查地址，以及本机是否已联网。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/connectionadvice.cpp" line="60"/>
        <source>%1 refused the connection. Check the address and its port.</source>
        <translation>%1 拒绝了连接。请检查地址和端口。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/connectionadvice.cpp" line="62"/>
        <source>No trusted encrypted connection to %1 came about, so no key was sent. A proxy that looks into connections, a wrong clock or a wrong address can be the reason.</source>
        <translation>未能与 %1 建立可信的加密连接，因此没有发送密钥。可能的原因：代理拦截了加密连接、本机时间不准，或地址有误。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/connectionadvice.cpp" line="66"/>
        <source>The proxy wants a name and a password. Use another proxy in the settings.</source>
        <translation>代理要求用户名和密码。请在设置中换用其他代理。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/connectionadvice.cpp" line="68"/>
        <source>The proxy could not be used. Check it in the settings.</source>
        <translation>代理不可用。请在设置中检查。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/connectionadvice.cpp" line="76"/>
        <source>Something of Alibaba Cloud answers at %1, but not the Domains service. Check the address.</source>
        <translation>%1 是阿里云的服务，但不是域名服务。请检查地址。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/connectionadvice.cpp" line="80"/>
        <source>Something answers at this address, but it is not the Domains service. Check the address.</source>
        <translation>该地址有应答，但不是域名服务。请检查地址。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/connectionadvice.cpp" line="81"/>
        <source>Something on the way answered in the place of the service, for example the sign-in page of this network. Open any web page in a browser, then try again.</source>
        <translation>应答不是来自域名服务，可能是当前网络的登录页面。请先在浏览器中打开任意网页，再重试。</translation>
    </message>
</context>
<context>
    <name>namestead::ConsolePage</name>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="124"/>
        <source>API console</source>
        <translation>API 控制台</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="218"/>
        <location filename="../ui/console/consolepage.cpp" line="379"/>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="219"/>
        <source>Cancel the request</source>
        <translation>取消请求</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="220"/>
        <location filename="../ui/console/consolepage.cpp" line="293"/>
        <location filename="../ui/console/consolepage.cpp" line="378"/>
        <source>Copy as curl</source>
        <translation>复制为 curl 命令</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="221"/>
        <source>Search operations</source>
        <translation>搜索操作</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="222"/>
        <source>Show history</source>
        <translation>显示历史</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="223"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="224"/>
        <source>Insert a name from this account…</source>
        <translation>填入该账号的域名…</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="358"/>
        <source>The order journal cannot be used, so no order is sent: what is ordered must be written down first.</source>
        <translation>订单日志不可用，因此不能发送订单：下单之前必须先写入日志。</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="378"/>
        <source>Copy as curl…</source>
        <translation>复制为 curl 命令…</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="225"/>
        <source>Border between operations and form</source>
        <translation>操作列表与表单的分隔条</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="226"/>
        <source>Border between form and answer</source>
        <translation>表单与应答的分隔条</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="227"/>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="262"/>
        <location filename="../ui/console/consolepage.cpp" line="276"/>
        <source>Send %1</source>
        <translation>发送 %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/console/consolepage.cpp" line="266"/>
        <source>“%1” with %n entries will be sent to the account “%2”.</source>
        <extracomment>%1 is the title of an operation, such as &quot;Renew several domains&quot;</extracomment>
        <translation>
            <numerusform>即将向账号“%2”发送“%1”，共 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="268"/>
        <source>“%1” for %2 will be sent to the account “%3”.</source>
        <translation>即将向账号“%3”发送“%1”，域名为 %2。</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="270"/>
        <source>“%1” will be sent to the account “%2”.</source>
        <translation>即将向账号“%2”发送“%1”。</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="272"/>
        <source>This is the practice account: nothing here costs money.</source>
        <translation>这是演练账号，不会产生任何费用。</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="275"/>
        <source>This changes the real account and may not be possible to undo.</source>
        <translation>这会修改真实账号，而且可能无法撤销。</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="273"/>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="294"/>
        <source>The command repeats this very call to the account “%1”.</source>
        <translation>该命令会向账号“%1”重复这一次调用。</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="296"/>
        <source>Whoever has it can send it once within the next 15 minutes. It holds the key ID, the signature and all parameters, also secret ones and a security token, but not the AccessKey secret.</source>
        <translation>任何人拿到该命令，都可以在 15 分钟内发送一次。命令中含有密钥 ID、签名和全部参数，包括保密参数和安全令牌，但不含 AccessKey Secret。</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="298"/>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="310"/>
        <source>The command was copied. It is valid for 15 minutes and can be used once.</source>
        <translation>命令已复制，15 分钟内有效，只能使用一次。</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="354"/>
        <source>Choose an account first.</source>
        <translation>请先选择账号。</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="356"/>
        <source>This account is read-only: it sends no writes and no orders.</source>
        <translation>该账号为只读，不发送任何修改和订单。</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="379"/>
        <source>Send…</source>
        <translation>发送…</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="380"/>
        <source>Choose an operation first.</source>
        <translation>请先选择操作。</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="381"/>
        <source>A request is running.</source>
        <translation>有请求正在执行。</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="392"/>
        <source>No request is running.</source>
        <translation>没有正在执行的请求。</translation>
    </message>
</context>
<context>
    <name>namestead::CopyButton</name>
    <message>
        <location filename="../ui/widgets/copybutton.cpp" line="29"/>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
</context>
<context>
    <name>namestead::CsvTexts</name>
    <message>
        <location filename="../models/domains/domaincsv.cpp" line="153"/>
        <source>The file is no text in UTF-8, UTF-16 or GB 18030.</source>
        <translation>该文件不是 UTF-8、UTF-16 或 GB 18030 编码的文本。</translation>
    </message>
    <message>
        <location filename="../models/domains/domaincsv.cpp" line="216"/>
        <source>The quotation mark in line %1 is never closed.</source>
        <translation>第 %1 行的引号没有结束。</translation>
    </message>
    <message>
        <location filename="../models/domains/domaincsv.cpp" line="221"/>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <location filename="../models/domains/domaincsv.cpp" line="289"/>
        <source>No column is called “Domain”, “Name” or “域名”.</source>
        <translation>没有名为“域名”“Domain”或“Name”的列。</translation>
    </message>
    <message>
        <location filename="../models/domains/domaincsv.cpp" line="293"/>
        <source>No column is called “Tags” or “Note”.</source>
        <translation>没有名为“标签”“笔记”“Tags”或“Note”的列。</translation>
    </message>
</context>
<context>
    <name>namestead::DetailsPane</name>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="230"/>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="232"/>
        <source>Expires</source>
        <translation>到期日期</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="236"/>
        <source>%1 (%2)</source>
        <comment>date, days left</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="238"/>
        <source>Registered</source>
        <translation>注册日期</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="239"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="243"/>
        <source>Automatic renewal</source>
        <translation>自动续费</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="247"/>
        <location filename="../ui/domains/detailspane.cpp" line="539"/>
        <source>Premium name</source>
        <translation>溢价域名</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="248"/>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="248"/>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="249"/>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="250"/>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="251"/>
        <source>Registrar</source>
        <translation>注册商</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="252"/>
        <source>Instance ID</source>
        <translation>实例 ID</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="256"/>
        <source>DNS servers</source>
        <translation>DNS 服务器</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="257"/>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="260"/>
        <source>Locks</source>
        <translation>安全锁</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="261"/>
        <source>Transfer lock</source>
        <translation>禁止转移锁</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="266"/>
        <source>Update lock</source>
        <translation>禁止更新锁</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="271"/>
        <source>Transfer out</source>
        <translation>转出</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="278"/>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="279"/>
        <source>Owner</source>
        <translation>域名持有者</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="280"/>
        <source>Registrant type</source>
        <translation>持有者类型</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="284"/>
        <source>Real-name state</source>
        <translation>实名认证状态</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="288"/>
        <source>Registrant</source>
        <translation>持有者信息</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="299"/>
        <source>E-mail address</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="301"/>
        <source>E-mail state</source>
        <translation>邮箱验证状态</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="305"/>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="307"/>
        <source>Not verified: the name is suspended until it is</source>
        <translation>未验证：验证之前域名处于暂停状态</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="308"/>
        <source>Not verified</source>
        <translation>未验证</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="317"/>
        <source>Change of owner</source>
        <translation>持有者变更</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="321"/>
        <source>None under way</source>
        <translation>无变更</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="323"/>
        <source>Under way</source>
        <translation>变更中</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="334"/>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="436"/>
        <location filename="../ui/domains/detailspane.cpp" line="437"/>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="438"/>
        <source>Choose a name to see what is known of it.</source>
        <translation>选择一个域名，查看已知的信息。</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="439"/>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="440"/>
        <source>Read this name from the service again</source>
        <translation>重新从服务读取该域名</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="441"/>
        <source>Dock right</source>
        <translation>停靠右侧</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="441"/>
        <source>Dock below</source>
        <translation>停靠下方</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="442"/>
        <source>Show details at the right</source>
        <translation>在右侧显示详情</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="442"/>
        <source>Show details below</source>
        <translation>在下方显示详情</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="444"/>
        <location filename="../ui/domains/detailspane.cpp" line="445"/>
        <source>Close details</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="446"/>
        <location filename="../ui/domains/detailspane.cpp" line="448"/>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="447"/>
        <location filename="../ui/domains/detailspane.cpp" line="450"/>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="449"/>
        <source>Between commas</source>
        <translation>用逗号分隔</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="451"/>
        <source>On this computer only</source>
        <translation>仅保存在本机</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="462"/>
        <source>Reading from the service…</source>
        <translation>正在从服务读取…</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="464"/>
        <source>Details not read yet</source>
        <translation>尚未读取详情</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="465"/>
        <source>Read %1</source>
        <comment>how long ago</comment>
        <translation>%1读取</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="496"/>
        <source>Details read %1</source>
        <comment>date and time</comment>
        <translation>详情读取于 %1</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="513"/>
        <source>%1: %2</source>
        <extracomment>a field and its value, for screen readers</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="527"/>
        <source>Expired %1</source>
        <comment>how long ago</comment>
        <translation>%1到期</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="528"/>
        <source>Expires %1</source>
        <comment>in how many days</comment>
        <translation>%1到期</translation>
    </message>
    <message>
        <location filename="../ui/domains/detailspane.cpp" line="537"/>
        <source>Transfer lock off</source>
        <translation>禁止转移锁未开启</translation>
    </message>
</context>
<context>
    <name>namestead::DomainTable</name>
    <message>
        <location filename="../ui/domains/domaintable.cpp" line="126"/>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <location filename="../ui/domains/domaintable.cpp" line="128"/>
        <source>Renewal</source>
        <translation>续费</translation>
    </message>
    <message>
        <location filename="../ui/domains/domaintable.cpp" line="130"/>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <location filename="../ui/domains/domaintable.cpp" line="132"/>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <location filename="../ui/domains/domaintable.cpp" line="134"/>
        <source>All columns</source>
        <translation>所有列</translation>
    </message>
</context>
<context>
    <name>namestead::DomainTableModel</name>
    <message>
        <location filename="../models/domains/domaintablemodel.cpp" line="589"/>
        <location filename="../models/domains/domaintablemodel.cpp" line="594"/>
        <source>Read %1</source>
        <translation>读取于 %1</translation>
    </message>
    <message>
        <location filename="../models/domains/domaintablemodel.cpp" line="1015"/>
        <source>No group</source>
        <translation>未分组</translation>
    </message>
    <message>
        <location filename="../models/domains/domaintablemodel.cpp" line="1021"/>
        <source>No tag</source>
        <translation>无标签</translation>
    </message>
    <message>
        <location filename="../models/domains/domaintablemodel.cpp" line="1025"/>
        <source>None known</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../models/domains/domaintablemodel.cpp" line="1362"/>
        <source>%1: %2</source>
        <comment>column, cell</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location filename="../models/domains/domaintablemodel.cpp" line="1411"/>
        <source>Kept at the service.</source>
        <translation>保存在服务端。</translation>
    </message>
    <message>
        <location filename="../models/domains/domaintablemodel.cpp" line="1413"/>
        <source>Kept on this computer only.</source>
        <translation>仅保存在本机。</translation>
    </message>
    <message>
        <location filename="../models/domains/domaintablemodel.cpp" line="1415"/>
        <source>Read name by name, in the background; the column “Last read” tells when.</source>
        <translation>在后台逐个域名读取，读取时间见“上次读取”列。</translation>
    </message>
    <message>
        <location filename="../models/domains/domaintablemodel.cpp" line="1422"/>
        <source>Domain</source>
        <translation>域名</translation>
    </message>
    <message>
        <location filename="../models/domains/domaintablemodel.cpp" line="1424"/>
        <source>Suffix</source>
        <translation>后缀</translation>
    </message>
    <message>
        <location filename="../models/domains/domaintablemodel.cpp" line="1426"/>
        <source>Expires</source>
        <translation>到期日期</translation>
    </message>
    <message>
        <location filename="../models/domains/domaintablemodel.cpp" line="1428"/>
        <source>Registered</source>
        <translation>注册日期</translation>
    </message>
    <message>
        <location filename="../models/domains/domaintablemodel.cpp" line="1430"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../models/domains/domaintablemodel.cpp" line="1432"/>
        <source>Real-name verification</source>
        <translation>实名认证</translation>
    </message>
    <message>
        <location filename="../models/domains/domaintablemodel.cpp" line="1434"/>
        <source>Transfer lock</source>
        <translation>禁止转移锁</translation>
    </message>
    <message>
        <location filename="../models/domains/domaintablemodel.cpp" line="1436"/>
        <source>Update lock</source>
        <translation>禁止更新锁</translation>
    </message>
    <message>
        <location filename="../models/domains/domaintablemodel.cpp" line="1438"/>
        <source>DNS servers</source>
        <translation>DNS 服务器</translation>
    </message>
    <message>
        <location filename="../models/domains/domaintablemodel.cpp" line="1440"/>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <location filename="../models/domains/domaintablemodel.cpp" line="1442"/>
        <source>Registrant type</source>
        <translation>持有者类型</translation>
    </message>
    <message>
        <location filename="../models/domains/domaintablemodel.cpp" line="1444"/>
        <source>Registrant</source>
        <translation>域名持有者</translation>
    </message>
    <message>
        <location filename="../models/domains/domaintablemodel.cpp" line="1446"/>
        <source>Automatic renewal</source>
        <translation>自动续费</translation>
    </message>
    <message>
        <location filename="../models/domains/domaintablemodel.cpp" line="1448"/>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../models/domains/domaintablemodel.cpp" line="1450"/>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../models/domains/domaintablemodel.cpp" line="1452"/>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <location filename="../models/domains/domaintablemodel.cpp" line="1454"/>
        <source>Last read</source>
        <translation>上次读取</translation>
    </message>
</context>
<context>
    <name>namestead::DomainWords</name>
    <message>
        <location filename="../models/domains/domainwords.cpp" line="7"/>
        <source>Not told</source>
        <translation>服务未返回</translation>
    </message>
    <message>
        <location filename="../models/domains/domainwords.cpp" line="12"/>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <location filename="../models/domains/domainwords.cpp" line="19"/>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <location filename="../models/domains/domainwords.cpp" line="21"/>
        <source>Renewal needed</source>
        <translation>急需续费</translation>
    </message>
    <message>
        <location filename="../models/domains/domainwords.cpp" line="23"/>
        <source>Redemption needed</source>
        <translation>急需赎回</translation>
    </message>
    <message>
        <location filename="../models/domains/domainwords.cpp" line="36"/>
        <source>Not verified</source>
        <translation>未认证</translation>
    </message>
    <message>
        <location filename="../models/domains/domainwords.cpp" line="38"/>
        <source>In review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <location filename="../models/domains/domainwords.cpp" line="40"/>
        <source>Verified</source>
        <translation>已认证</translation>
    </message>
    <message>
        <location filename="../models/domains/domainwords.cpp" line="42"/>
        <source>Verification failed</source>
        <translation>认证失败</translation>
    </message>
    <message>
        <location filename="../models/domains/domainwords.cpp" line="55"/>
        <source>Individual</source>
        <translation>个人</translation>
    </message>
    <message>
        <location filename="../models/domains/domainwords.cpp" line="57"/>
        <source>Organization</source>
        <translation>企业或组织</translation>
    </message>
    <message>
        <location filename="../models/domains/domainwords.cpp" line="70"/>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <location filename="../models/domains/domainwords.cpp" line="72"/>
        <source>Unlocked</source>
        <translation>未锁定</translation>
    </message>
    <message>
        <location filename="../models/domains/domainwords.cpp" line="74"/>
        <source>Never set</source>
        <translation>从未设置</translation>
    </message>
    <message>
        <location filename="../models/domains/domainwords.cpp" line="87"/>
        <source>Not being transferred out</source>
        <translation>未在转出</translation>
    </message>
    <message>
        <location filename="../models/domains/domainwords.cpp" line="89"/>
        <source>Being transferred out</source>
        <translation>正在转出</translation>
    </message>
    <message>
        <location filename="../models/domains/domainwords.cpp" line="102"/>
        <source>On</source>
        <comment>automatic renewal</comment>
        <translation>已开启</translation>
    </message>
    <message>
        <location filename="../models/domains/domainwords.cpp" line="102"/>
        <source>Off</source>
        <comment>automatic renewal</comment>
        <translation>未开启</translation>
    </message>
</context>
<context>
    <name>namestead::DomainsPage</name>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="555"/>
        <location filename="../ui/domains/domainspage.cpp" line="598"/>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="558"/>
        <location filename="../ui/domains/domainspage.cpp" line="561"/>
        <source>Copied %Ln row(s)</source>
        <translation>
            <numerusform>已复制 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="565"/>
        <source>Copied %Ln name(s)</source>
        <translation>
            <numerusform>已复制 %Ln 个域名</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="571"/>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="576"/>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="600"/>
        <source>tags of %1</source>
        <comment>what was changed</comment>
        <translation>%1 的标签</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="604"/>
        <source>note of %1</source>
        <comment>what was changed</comment>
        <translation>%1 的笔记</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="670"/>
        <source>The disk refused to keep what was changed.</source>
        <translation>更改未能写入磁盘。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="769"/>
        <source>%Ln name(s) selected from last time</source>
        <translation>
            <numerusform>沿用上次选择的 %Ln 个域名</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="909"/>
        <source>Changed: %1. %2 undoes it.</source>
        <extracomment>%1: &quot;tags of 10 names&quot;, %2: a key</extracomment>
        <translation>已更改：%1。按 %2 可撤销。</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="940"/>
        <source>Nothing was changed: it was so already.</source>
        <translation>未作更改：内容原本就是如此。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="960"/>
        <source>tags of %Ln name(s)</source>
        <comment>what was changed</comment>
        <translation>
            <numerusform>%Ln 个域名的标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="1003"/>
        <source>note of %Ln name(s)</source>
        <comment>what was changed</comment>
        <translation>
            <numerusform>%Ln 个域名的笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="1026"/>
        <source>%Ln name(s) selected</source>
        <translation>
            <numerusform>已选择 %Ln 个域名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="1041"/>
        <source>Export %Ln row(s)</source>
        <translation>
            <numerusform>导出 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1045"/>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1045"/>
        <location filename="../ui/domains/domainspage.cpp" line="1076"/>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="1059"/>
        <source>Exported %Ln row(s) to %1</source>
        <translation>
            <numerusform>已将 %Ln 行导出到 %1</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1062"/>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1072"/>
        <source>Import tags and notes</source>
        <translation>导入标签和笔记</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1076"/>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>表格 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1086"/>
        <source>%1 could not be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1100"/>
        <source>import of %1</source>
        <comment>what was changed</comment>
        <translation>导入 %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="1102"/>
        <source>Tags and notes of %Ln name(s) imported. %1 undoes it.</source>
        <translation>
            <numerusform>已导入 %Ln 个域名的标签和笔记。按 %1 可撤销。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1115"/>
        <location filename="../ui/domains/domainspage.cpp" line="1117"/>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1116"/>
        <source>Name of the view. It keeps search, filters, sort and columns.</source>
        <translation>视图名称。视图保存搜索、筛选、排序和列。</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1118"/>
        <location filename="../ui/domains/domainspage.cpp" line="1157"/>
        <location filename="../ui/domains/domainspage.cpp" line="1459"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1139"/>
        <source>view %1</source>
        <comment>what was changed</comment>
        <translation>视图 %1</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1153"/>
        <location filename="../ui/domains/domainspage.cpp" line="1156"/>
        <source>Rename view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1154"/>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1163"/>
        <source>name of view %1</source>
        <comment>what was changed</comment>
        <translation>视图 %1 的名称</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1176"/>
        <location filename="../ui/domains/domainspage.cpp" line="1179"/>
        <source>Delete view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1177"/>
        <source>Delete the view “%1”?</source>
        <translation>删除视图“%1”？</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1178"/>
        <source>No domain is changed by it.</source>
        <translation>不会更改任何域名。</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1242"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1243"/>
        <source>Add a filter</source>
        <translation>添加筛选条件</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1244"/>
        <source>Reset search and filters</source>
        <translation>重置搜索和筛选</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1245"/>
        <location filename="../ui/domains/domainspage.cpp" line="1461"/>
        <location filename="../ui/domains/domainspage.cpp" line="1533"/>
        <source>Read the list again</source>
        <translation>重新读取列表</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1246"/>
        <source>Select or unselect the row</source>
        <translation>选择或取消选择此行</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1247"/>
        <source>Select none</source>
        <translation>取消全部选择</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1248"/>
        <source>Copy cell</source>
        <translation>复制单元格</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1249"/>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1250"/>
        <source>Copy rows with xn-- names</source>
        <translation>复制行（域名为 xn-- 形式）</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1251"/>
        <source>Copy names</source>
        <translation>复制域名</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1252"/>
        <source>Paste a list of names…</source>
        <translation>粘贴域名列表…</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1253"/>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1254"/>
        <source>Read details again</source>
        <translation>重新读取详情</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1255"/>
        <source>Export rows as CSV…</source>
        <translation>将各行导出为 CSV…</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1256"/>
        <source>Import tags and notes…</source>
        <translation>导入标签和笔记…</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1257"/>
        <source>Save view…</source>
        <translation>保存视图…</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1258"/>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1259"/>
        <source>Sort by</source>
        <translation>排序</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1261"/>
        <source>Search all columns (%1)</source>
        <translation>搜索所有列（%1）</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1262"/>
        <source>Search all columns</source>
        <translation>搜索所有列</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1263"/>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1264"/>
        <source>View: columns, sort, saved views, export</source>
        <translation>视图：列、排序、已保存的视图、导出</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1265"/>
        <location filename="../ui/domains/domainspage.cpp" line="1591"/>
        <source>Domains</source>
        <translation>域名</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1266"/>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1267"/>
        <source>Border between table and details</source>
        <translation>表格与详情之间的分隔条</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1269"/>
        <source>This account is read-only.</source>
        <translation>该账号为只读。</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1270"/>
        <source>Nothing is renewed or changed at the service. Tags and notes stay on this computer and can be changed.</source>
        <translation>不会在服务端续费或更改任何内容。标签和笔记保存在本机，可以更改。</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1307"/>
        <source>not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="1308"/>
        <source>%Ln domain(s)</source>
        <translation>
            <numerusform>%Ln 个域名</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1310"/>
        <source>%1 · %2</source>
        <extracomment>&quot;3,214 domains&quot; and &quot;41 shown&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="1312"/>
        <source>%Ln shown</source>
        <translation>
            <numerusform>显示 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="1316"/>
        <source>details of %Ln name(s) are still being read</source>
        <translation>
            <numerusform>正在读取 %Ln 个域名的详情</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="1318"/>
        <source>details of %Ln name(s) are not read</source>
        <translation>
            <numerusform>%Ln 个域名的详情尚未读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="1329"/>
        <source>%Ln more match(es) now</source>
        <translation>
            <numerusform>另有 %Ln 个已符合</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1349"/>
        <source>Select a name first</source>
        <translation>请先选择域名</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1350"/>
        <source>No account is open</source>
        <translation>没有打开的账号</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="1351"/>
        <source>Renew %Ln name(s)…</source>
        <translation>
            <numerusform>续费 %Ln 个域名…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1352"/>
        <location filename="../ui/domains/domainspage.cpp" line="1353"/>
        <source>Renew…</source>
        <translation>续费…</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1355"/>
        <source>This account is read-only: nothing can be renewed</source>
        <translation>该账号为只读，无法续费</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="1356"/>
        <source>Tags of %Ln name(s)…</source>
        <translation>
            <numerusform>%Ln 个域名的标签…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1357"/>
        <location filename="../ui/domains/domainspage.cpp" line="1358"/>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="1360"/>
        <source>Note of %Ln name(s)…</source>
        <translation>
            <numerusform>%Ln 个域名的笔记…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1361"/>
        <location filename="../ui/domains/domainspage.cpp" line="1362"/>
        <source>Note…</source>
        <translation>笔记…</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="1367"/>
        <source>Select all %Ln shown</source>
        <translation>
            <numerusform>全选显示的 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1368"/>
        <source>Select all shown</source>
        <translation>全选显示的域名</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1369"/>
        <location filename="../ui/domains/domainspage.cpp" line="1374"/>
        <source>No name is shown</source>
        <translation>没有显示的域名</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1370"/>
        <source>Nothing is selected</source>
        <translation>未选择任何域名</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1371"/>
        <source>Nothing is filtered</source>
        <translation>没有筛选条件</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1375"/>
        <source>Undo %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1376"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1377"/>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1378"/>
        <source>Redo %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1379"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1380"/>
        <source>Nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1381"/>
        <source>Details at the right</source>
        <translation>详情在右侧</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1382"/>
        <source>Details below</source>
        <translation>详情在下方</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1386"/>
        <source>This view comes with the program</source>
        <translation>该视图为程序自带</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1386"/>
        <source>No saved view is shown</source>
        <translation>当前不是已保存的视图</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1387"/>
        <source>Keep changes in “%1”</source>
        <translation>将更改保存到“%1”</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1388"/>
        <source>Keep changes in the view</source>
        <translation>将更改保存到视图</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1390"/>
        <source>Rename “%1”…</source>
        <translation>重命名“%1”…</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1391"/>
        <source>Rename the view…</source>
        <translation>重命名视图…</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1393"/>
        <source>Delete “%1”…</source>
        <translation>删除“%1”…</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1394"/>
        <source>Delete the view…</source>
        <translation>删除视图…</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1402"/>
        <source>changed</source>
        <comment>a saved view</comment>
        <translation>已修改</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1417"/>
        <source>Reading names: %1 of %2</source>
        <translation>正在读取域名：%1 / %2</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1418"/>
        <source>Reading names…</source>
        <translation>正在读取域名…</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1422"/>
        <source>Read %1 while the list kept changing: names that are gone may still be shown</source>
        <translation>%1读取，期间列表不断变化：已不在账号中的域名可能仍会显示</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1425"/>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1426"/>
        <source>Read %1</source>
        <comment>how long ago</comment>
        <translation>%1读取</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1459"/>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1460"/>
        <source>Cancel reading the list</source>
        <translation>取消读取列表</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1469"/>
        <source>The list has never been read completely.</source>
        <translation>列表从未完整读取过。</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1470"/>
        <source>What is shown was read %1.</source>
        <comment>how long ago</comment>
        <translation>当前显示的内容：%1读取。</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1482"/>
        <source>The local copy of this portfolio was damaged. A new one is being filled from the service.</source>
        <translation>域名资产的本地副本已损坏，正在从服务重新建立。</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1484"/>
        <source>The damaged file was kept as %1. Tags and notes that are missing here may still be in it.</source>
        <translation>损坏的文件已保留为 %1。此处缺失的标签和笔记可能仍在其中。</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1488"/>
        <source>The local copy of this portfolio was made by a newer version of the program.</source>
        <translation>域名资产的本地副本由更新版本的程序建立。</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1489"/>
        <source>It is left untouched and nothing can be shown. Use the newer version.</source>
        <translation>该副本未作改动，也无法显示；须使用更新的版本。</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1491"/>
        <source>The local copy of this portfolio cannot be opened.</source>
        <translation>无法打开域名资产的本地副本。</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1492"/>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1506"/>
        <source>No account is open.</source>
        <translation>没有打开的账号。</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1506"/>
        <source>Add an account…</source>
        <translation>添加账号…</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1518"/>
        <source>No domain contains “%1”.</source>
        <translation>没有域名包含“%1”。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="1519"/>
        <source>No domain matches these %Ln filter(s).</source>
        <translation>
            <numerusform>没有域名符合这 %Ln 个筛选条件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="1520"/>
        <source>No domain matches this search and %Ln filter(s).</source>
        <translation>
            <numerusform>没有域名同时符合搜索文字和这 %Ln 个筛选条件。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1521"/>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1530"/>
        <source>The names of this account have not been read yet.</source>
        <translation>尚未读取该账号的域名。</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1530"/>
        <source>Read the list</source>
        <translation>读取列表</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1533"/>
        <source>This account holds no domain.</source>
        <translation>该账号没有域名。</translation>
    </message>
    <message>
        <location filename="../ui/domains/domainspage.cpp" line="1684"/>
        <source>%1 is not in this account</source>
        <translation>%1 不在该账号中</translation>
    </message>
</context>
<context>
    <name>namestead::DraftsDialog</name>
    <message>
        <location filename="../ui/orders/draftsdialog.cpp" line="68"/>
        <location filename="../ui/orders/draftsdialog.cpp" line="69"/>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <location filename="../ui/orders/draftsdialog.cpp" line="70"/>
        <source>&amp;Open the draft</source>
        <translation>打开草稿(&amp;O)</translation>
    </message>
    <message>
        <location filename="../ui/orders/draftsdialog.cpp" line="71"/>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <location filename="../ui/orders/draftsdialog.cpp" line="72"/>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/draftsdialog.cpp" line="84"/>
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n 个域名</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/orders/draftsdialog.cpp" line="87"/>
        <source>%1, saved %2</source>
        <comment>title, time</comment>
        <translation>%1，保存于 %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/draftsdialog.cpp" line="87"/>
        <source>Renewal of %n name(s)</source>
        <translation>
            <numerusform>续费 %n 个域名</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/orders/draftsdialog.cpp" line="88"/>
        <source>%1 – %2, saved %3</source>
        <comment>title, names, time</comment>
        <translation>%1 – %2，保存于 %3</translation>
    </message>
    <message>
        <location filename="../ui/orders/draftsdialog.cpp" line="97"/>
        <source>Plans of this account that were saved. Nothing of them was sent.</source>
        <translation>此账号已保存的续费计划，均未提交。</translation>
    </message>
    <message>
        <location filename="../ui/orders/draftsdialog.cpp" line="98"/>
        <source>No plan of this account was saved yet. Save draft in the wizard keeps one.</source>
        <translation>此账号还没有保存过计划。在向导中点“保存草稿”即可保存。</translation>
    </message>
    <message>
        <location filename="../ui/orders/draftsdialog.cpp" line="107"/>
        <source>There is no draft to choose.</source>
        <translation>没有可选的草稿。</translation>
    </message>
    <message>
        <location filename="../ui/orders/draftsdialog.cpp" line="126"/>
        <source>Delete draft</source>
        <translation>删除草稿</translation>
    </message>
    <message>
        <location filename="../ui/orders/draftsdialog.cpp" line="127"/>
        <source>Delete the draft “%1”?</source>
        <translation>删除草稿“%1”？</translation>
    </message>
    <message>
        <location filename="../ui/orders/draftsdialog.cpp" line="128"/>
        <source>The domains in it are not touched.</source>
        <translation>其中的域名不受影响。</translation>
    </message>
    <message>
        <location filename="../ui/orders/draftsdialog.cpp" line="129"/>
        <source>Delete the draft</source>
        <translation>删除草稿</translation>
    </message>
</context>
<context>
    <name>namestead::EffectText</name>
    <message>
        <location filename="../ui/console/effecttext.cpp" line="20"/>
        <source>Read</source>
        <comment>mark of an operation that changes nothing</comment>
        <translation>读取</translation>
    </message>
    <message>
        <location filename="../ui/console/effecttext.cpp" line="22"/>
        <source>Write</source>
        <comment>mark of an operation that changes something</comment>
        <translation>修改</translation>
    </message>
    <message>
        <location filename="../ui/console/effecttext.cpp" line="24"/>
        <source>Order</source>
        <comment>mark of an operation that costs money</comment>
        <translation>订单</translation>
    </message>
    <message>
        <location filename="../ui/console/effecttext.cpp" line="46"/>
        <source>This operation only reads.</source>
        <translation>该操作只读取数据。</translation>
    </message>
    <message>
        <location filename="../ui/console/effecttext.cpp" line="48"/>
        <source>This operation changes something in the account.</source>
        <translation>该操作会修改账号中的数据。</translation>
    </message>
    <message>
        <location filename="../ui/console/effecttext.cpp" line="50"/>
        <source>This operation places an order and costs money.</source>
        <translation>该操作会提交订单并产生费用。</translation>
    </message>
</context>
<context>
    <name>namestead::ErrorPanel</name>
    <message>
        <location filename="../ui/widgets/errorpanel.cpp" line="63"/>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errorpanel.cpp" line="64"/>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errorpanel.cpp" line="65"/>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errorpanel.cpp" line="67"/>
        <source>Details of the error</source>
        <translation>错误的详细信息</translation>
    </message>
</context>
<context>
    <name>namestead::ErrorText</name>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="19"/>
        <source>Nothing in the account was changed.</source>
        <translation>账号中的数据没有任何改变。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="20"/>
        <source>Nothing was sent, and nothing in the account was changed.</source>
        <translation>请求没有发出，账号中的数据没有任何改变。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="25"/>
        <source>The account has no name.</source>
        <translation>账号还没有名称。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="26"/>
        <source>The account&apos;s name is too long.</source>
        <translation>账号名称过长。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="27"/>
        <source>The AccessKey ID is missing.</source>
        <translation>缺少 AccessKey ID。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="28"/>
        <source>The AccessKey ID contains characters that no key has.</source>
        <translation>AccessKey ID 中含有不可能出现的字符。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="29"/>
        <source>The address of the service is missing.</source>
        <translation>缺少服务地址。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="31"/>
        <source>The address must be a plain web address without user name, password or query.</source>
        <translation>地址必须是普通的网址，不能带用户名、密码或查询参数。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="33"/>
        <location filename="../ui/widgets/errortext.cpp" line="35"/>
        <source>The address must begin with https://. Plain http is allowed to this computer only.</source>
        <translation>地址必须以 https:// 开头，只有连接本机时才允许使用 http。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="36"/>
        <source>The address of the service is incomplete.</source>
        <translation>服务地址不完整。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="37"/>
        <source>The account&apos;s colour cannot be read.</source>
        <translation>无法识别账号的颜色。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="38"/>
        <source>The AccessKey secret is missing.</source>
        <translation>缺少 AccessKey Secret。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="39"/>
        <source>This account is no longer in the list.</source>
        <translation>该账号已不在列表中。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="40"/>
        <source>The account was changed after this request was asked about.</source>
        <translation>在询问是否发送此请求之后，账号设置已被更改。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="41"/>
        <source>The settings file cannot be written.</source>
        <translation>无法写入设置文件。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="43"/>
        <source>The settings file is damaged, and writing it would lose what could not be read.</source>
        <translation>设置文件已损坏，写入会丢失无法读取的内容。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="44"/>
        <source>The request is too long for the service.</source>
        <translation>请求过长，超出服务的限制。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="45"/>
        <source>There is no name to order.</source>
        <translation>没有可下单的域名。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="46"/>
        <source>There are more names than one run may have.</source>
        <translation>域名数超过一次可提交的上限。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="47"/>
        <source>The account is no longer there.</source>
        <translation>账号已不存在。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="48"/>
        <source>This account is read-only.</source>
        <translation>此账号为只读。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="49"/>
        <source>A name stands in the order twice.</source>
        <translation>订单中有重复的域名。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="50"/>
        <source>The order journal cannot be written, and without it nothing is sent.</source>
        <translation>订单日志无法写入；没有它就不会提交。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="51"/>
        <source>The order journal is damaged, and without it nothing is sent.</source>
        <translation>订单日志已损坏；没有它就不会提交。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="52"/>
        <source>The order journal was written by a newer version of this program.</source>
        <translation>订单日志由更新版本的程序写成。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="53"/>
        <source>The plan has to be checked before it is carried out.</source>
        <translation>计划须先检查才能执行。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="54"/>
        <source>The check of this plan is more than a day old.</source>
        <translation>此计划的检查已超过一天。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="55"/>
        <source>The draft cannot be written.</source>
        <translation>草稿无法写入。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="56"/>
        <source>The draft cannot be read.</source>
        <translation>草稿无法读取。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="59"/>
        <source>Another order for %1 is in flight.</source>
        <translation>%1 已有订单在执行。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="60"/>
        <source>Wait until that order has ended.</source>
        <translation>请等待该订单结束。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="65"/>
        <source>The request is not valid.</source>
        <translation>请求无效。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="66"/>
        <source>The value of %1 is not valid.</source>
        <translation>%1 的值无效。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="67"/>
        <source>Correct the value and try again.</source>
        <translation>请更正后重试。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="73"/>
        <source>Look at the account, then send the request again.</source>
        <translation>请先核对账号，再重新发送请求。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="75"/>
        <source>Check the free space and the permissions of the settings folder.</source>
        <translation>请检查设置文件夹的剩余空间和权限。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="77"/>
        <source>Mend the section “accounts” of the file by hand, then start the program again.</source>
        <translation>请手动修复文件中的“accounts”部分，然后重新启动程序。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="79"/>
        <source>Send fewer entries at a time.</source>
        <translation>请减少一次发送的项数。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="81"/>
        <source>Check the free space and the permissions of the profile folder.</source>
        <translation>请检查配置文件夹的剩余空间和权限。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="83"/>
        <source>Use the newer version.</source>
        <translation>请使用更新的版本。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="85"/>
        <source>Check the names again.</source>
        <translation>请重新检查域名。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="91"/>
        <source>The secret of the account was neither read nor saved.</source>
        <translation>账号的密钥既没有读取，也没有保存。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="93"/>
        <source>This system offers no keychain: no secret service is running.</source>
        <translation>系统没有可用的钥匙串：密钥服务没有运行。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="94"/>
        <source>Start a keychain such as GNOME Keyring or KWallet, or keep the key for this run only.</source>
        <translation>请启动 GNOME Keyring 或 KWallet 等钥匙串，或仅在本次运行中保留密钥。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="96"/>
        <source>The keychain of this system has not been set up yet: it has no keyring.</source>
        <translation>系统钥匙串尚未设置，里面没有任何密钥环。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="97"/>
        <source>Create a keyring in the system&apos;s password manager, or keep the key for this run only.</source>
        <translation>请在系统的密码管理器中创建密钥环，或仅在本次运行中保留密钥。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="99"/>
        <source>The keychain is locked, and no question can be shown here to unlock it.</source>
        <translation>系统钥匙串已锁定，而这里无法显示解锁窗口。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="100"/>
        <source>Unlock it and try again, or keep the key for this run only.</source>
        <translation>请解锁后重试，或仅在本次运行中保留密钥。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="102"/>
        <source>The keychain was not unlocked, or it refused.</source>
        <translation>系统钥匙串没有解锁，或拒绝了请求。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="103"/>
        <source>Try again and answer the keychain&apos;s question, or keep the key for this run only.</source>
        <translation>请重试并回应系统钥匙串的询问，或仅在本次运行中保留密钥。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="105"/>
        <source>The keychain did not answer in time.</source>
        <translation>系统钥匙串没有及时回应。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="106"/>
        <source>If its question is answered later, the secret may still be saved.</source>
        <translation>如果稍后回应它的询问，密钥仍可能被保存。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="107"/>
        <source>Look for the keychain&apos;s question behind other windows, then try again.</source>
        <translation>请在其他窗口后面找到钥匙串的询问窗口，然后重试。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="109"/>
        <source>The keychain still waits for an answer to an earlier question.</source>
        <translation>系统钥匙串仍在等待对上一次询问的回应。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="110"/>
        <source>Answer that question first, then try again.</source>
        <translation>请先回应该询问，然后重试。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="112"/>
        <source>The keychain has no secret for this account.</source>
        <translation>系统钥匙串中没有该账号的密钥。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="113"/>
        <location filename="../ui/widgets/errortext.cpp" line="116"/>
        <source>Enter the AccessKey secret again in the Accounts window.</source>
        <translation>请在“账号”窗口中重新填写 AccessKey Secret。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="115"/>
        <source>The keychain&apos;s entry for this account was not written by this program.</source>
        <translation>系统钥匙串中该账号的条目不是由本程序写入的。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="117"/>
        <source>The keychain could not be used.</source>
        <translation>无法使用系统钥匙串。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="117"/>
        <source>Try again, or keep the key for this run only.</source>
        <translation>请重试，或仅在本次运行中保留密钥。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="127"/>
        <source>The request could not be sent: no connection to the service came about.</source>
        <translation>请求未能发出：无法与服务建立连接。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="128"/>
        <source>Check the network, then send it again; that is safe.</source>
        <translation>请检查网络后重新发送，这样做是安全的。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="130"/>
        <source>The request left, but its answer never came or cannot be trusted.</source>
        <translation>请求已经发出，但没有收到应答，或应答不可信。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="131"/>
        <source>The change may have been made or not.</source>
        <translation>修改可能已经生效，也可能没有。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="132"/>
        <source>Look at the tasks and the data before sending it again.</source>
        <translation>请先查看任务和数据，再决定是否重新发送。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="134"/>
        <source>The service could not be reached.</source>
        <translation>无法连接服务。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="135"/>
        <source>Check the network and the proxy, then try again.</source>
        <translation>请检查网络和代理后重试。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="137"/>
        <source>The service did not answer in time.</source>
        <translation>服务没有及时应答。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="137"/>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="139"/>
        <source>The request was cancelled.</source>
        <translation>请求已取消。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="142"/>
        <source>The service does not accept the AccessKey of this account.</source>
        <translation>服务不接受该账号的 AccessKey。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="143"/>
        <source>Check the key ID, the secret and the security token in the Accounts window, and whether the key is enabled.</source>
        <translation>请在“账号”窗口中检查密钥 ID、密钥和安全令牌，并确认密钥已启用。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="145"/>
        <source>The key is known, but it may not do this.</source>
        <translation>密钥有效，但没有执行该操作的权限。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="146"/>
        <source>Ask the administrator of the account for the permission.</source>
        <translation>请向账号管理员申请权限。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="148"/>
        <source>The service refuses the time of this computer.</source>
        <translation>服务拒绝了这台计算机的时间。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="149"/>
        <source>Set the clock of this computer right, then try again.</source>
        <translation>请校准计算机的时钟后重试。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="151"/>
        <source>Too many requests came at once, and the service declined this one.</source>
        <translation>短时间内的请求过多，服务拒绝了本次请求。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="152"/>
        <source>Wait a moment, then try again.</source>
        <translation>请稍候再试。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="154"/>
        <source>The service had a fault of its own.</source>
        <translation>服务自身出现故障。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="154"/>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="156"/>
        <source>The service declined the request.</source>
        <translation>服务拒绝了请求。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="157"/>
        <source>The service declined the request (%1).</source>
        <translation>服务拒绝了请求（%1）。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="158"/>
        <source>The details below show the service&apos;s own words.</source>
        <translation>服务返回的原文见下方的详细信息。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="162"/>
        <source>The answer is not one that this service gives.</source>
        <translation>应答的内容不像是来自该服务。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="163"/>
        <source>The answer of the service lacks %1 or has it in a form that cannot be read.</source>
        <translation>服务的应答缺少 %1，或其格式无法读取。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="165"/>
        <source>Nothing of the answer was used.</source>
        <translation>应答的内容没有被采用。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="166"/>
        <source>A proxy may have answered instead of the service. Try again, or look at the text of the answer.</source>
        <translation>应答可能来自代理而不是服务。请重试，或查看应答原文。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="175"/>
        <source>Kind: %1</source>
        <translation>类型：%1</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="177"/>
        <source>Code: %1</source>
        <translation>错误码：%1</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="179"/>
        <source>Field: %1</source>
        <translation>字段：%1</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="181"/>
        <source>HTTP status: %1</source>
        <translation>HTTP 状态：%1</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="183"/>
        <source>Request ID: %1</source>
        <translation>请求 ID：%1</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="185"/>
        <source>Message: %1</source>
        <translation>消息：%1</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="186"/>
        <source>Time: %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="204"/>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>namestead::ExportDialog</name>
    <message>
        <location filename="../ui/domains/exportdialog.cpp" line="31"/>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="../ui/domains/exportdialog.cpp" line="37"/>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
</context>
<context>
    <name>namestead::FaultText</name>
    <message>
        <location filename="../ui/console/faulttext.cpp" line="20"/>
        <source>The value must lie between %1 and %2.</source>
        <translation>取值必须在 %1 到 %2 之间。</translation>
    </message>
    <message>
        <location filename="../ui/console/faulttext.cpp" line="22"/>
        <source>The value must be at least %1.</source>
        <translation>取值不能小于 %1。</translation>
    </message>
    <message>
        <location filename="../ui/console/faulttext.cpp" line="24"/>
        <source>The value must be at most %1.</source>
        <translation>取值不能大于 %1。</translation>
    </message>
    <message>
        <location filename="../ui/console/faulttext.cpp" line="25"/>
        <source>The number is too large or too small for this parameter.</source>
        <translation>数字超出了该参数的范围。</translation>
    </message>
    <message>
        <location filename="../ui/console/faulttext.cpp" line="33"/>
        <source>This parameter is required.</source>
        <translation>该参数必填。</translation>
    </message>
    <message>
        <location filename="../ui/console/faulttext.cpp" line="35"/>
        <source>The operation has no such parameter.</source>
        <translation>该操作没有这个参数。</translation>
    </message>
    <message>
        <location filename="../ui/console/faulttext.cpp" line="37"/>
        <source>Enter a whole number.</source>
        <translation>请填写整数。</translation>
    </message>
    <message>
        <location filename="../ui/console/faulttext.cpp" line="39"/>
        <source>Only true or false can be sent.</source>
        <translation>只能发送 true 或 false。</translation>
    </message>
    <message>
        <location filename="../ui/console/faulttext.cpp" line="41"/>
        <source>This is not valid JSON.</source>
        <translation>不是有效的 JSON。</translation>
    </message>
    <message>
        <location filename="../ui/console/faulttext.cpp" line="45"/>
        <source>Choose one of the listed values.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/console/faulttext.cpp" line="47"/>
        <source>At least %n entries are needed.</source>
        <translation>
            <numerusform>至少需要 %n 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/console/faulttext.cpp" line="49"/>
        <source>At most %n entries fit into one request.</source>
        <translation>
            <numerusform>一次请求最多 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/console/faulttext.cpp" line="51"/>
        <source>The parameter is given twice.</source>
        <translation>参数重复。</translation>
    </message>
    <message>
        <location filename="../ui/console/faulttext.cpp" line="60"/>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <location filename="../ui/console/faulttext.cpp" line="62"/>
        <source>at least %1</source>
        <translation>不小于 %1</translation>
    </message>
    <message>
        <location filename="../ui/console/faulttext.cpp" line="64"/>
        <source>at most %1</source>
        <translation>不大于 %1</translation>
    </message>
    <message>
        <location filename="../ui/console/faulttext.cpp" line="66"/>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <location filename="../ui/console/faulttext.cpp" line="68"/>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <location filename="../ui/console/faulttext.cpp" line="70"/>
        <source>default: the interface language</source>
        <translation>默认为界面语言</translation>
    </message>
    <message>
        <location filename="../ui/console/faulttext.cpp" line="72"/>
        <source>default %1</source>
        <translation>默认 %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/console/faulttext.cpp" line="74"/>
        <source>at most %n entries</source>
        <translation>
            <numerusform>最多 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/console/faulttext.cpp" line="75"/>
        <source>, </source>
        <comment>between parts of a hint such as: 1 to 10, default 1</comment>
        <translation>，</translation>
    </message>
    <message>
        <location filename="../ui/console/faulttext.cpp" line="99"/>
        <source>Entry %1, %2: %3</source>
        <translation>第 %1 项的 %2：%3</translation>
    </message>
    <message>
        <location filename="../ui/console/faulttext.cpp" line="100"/>
        <source>Entry %1: %2</source>
        <translation>第 %1 项：%2</translation>
    </message>
</context>
<context>
    <name>namestead::FilterBar</name>
    <message>
        <location filename="../ui/domains/filterbar.cpp" line="59"/>
        <source>+ Filter</source>
        <translation>+ 筛选</translation>
    </message>
    <message>
        <location filename="../ui/domains/filterbar.cpp" line="60"/>
        <source>Add a filter</source>
        <translation>添加筛选条件</translation>
    </message>
    <message>
        <location filename="../ui/domains/filterbar.cpp" line="61"/>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <location filename="../ui/domains/filterbar.cpp" line="62"/>
        <source>Reset search and filters</source>
        <translation>重置搜索和筛选</translation>
    </message>
    <message>
        <location filename="../ui/domains/filterbar.cpp" line="80"/>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <location filename="../ui/domains/filterbar.cpp" line="184"/>
        <source>Remove filter: %1</source>
        <translation>移除筛选条件：%1</translation>
    </message>
</context>
<context>
    <name>namestead::ImportDialog</name>
    <message>
        <location filename="../ui/domains/importdialog.cpp" line="82"/>
        <source>Import tags and notes from %1</source>
        <translation>从 %1 导入标签和笔记</translation>
    </message>
    <message>
        <location filename="../ui/domains/importdialog.cpp" line="96"/>
        <source>%1 · %2</source>
        <extracomment>two parts of one line</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/importdialog.cpp" line="96"/>
        <source>%Ln name(s) will change</source>
        <translation>
            <numerusform>%Ln 个域名将更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/importdialog.cpp" line="97"/>
        <source>%Ln stay as they are</source>
        <translation>
            <numerusform>%Ln 个保持不变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/importdialog.cpp" line="105"/>
        <source>%Ln name(s) are not in this account and are left out: %1</source>
        <translation>
            <numerusform>%Ln 个域名不在该账号中，已忽略：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/importdialog.cpp" line="108"/>
        <source>%Ln cell(s) hold no domain name: %1</source>
        <translation>
            <numerusform>%Ln 个单元格不是域名：%1</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/domains/importdialog.cpp" line="113"/>
        <source>What will change</source>
        <translation>将要更改的内容</translation>
    </message>
    <message>
        <location filename="../ui/domains/importdialog.cpp" line="115"/>
        <source>Domain</source>
        <translation>域名</translation>
    </message>
    <message>
        <location filename="../ui/domains/importdialog.cpp" line="115"/>
        <source>Tags now</source>
        <translation>当前标签</translation>
    </message>
    <message>
        <location filename="../ui/domains/importdialog.cpp" line="115"/>
        <source>Tags then</source>
        <translation>更改后的标签</translation>
    </message>
    <message>
        <location filename="../ui/domains/importdialog.cpp" line="115"/>
        <source>Note now</source>
        <translation>当前笔记</translation>
    </message>
    <message>
        <location filename="../ui/domains/importdialog.cpp" line="115"/>
        <source>Note then</source>
        <translation>更改后的笔记</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/importdialog.cpp" line="131"/>
        <source>Change %Ln name(s)</source>
        <translation>
            <numerusform>更改 %Ln 个域名</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/domains/importdialog.cpp" line="135"/>
        <source>Copy unknown names</source>
        <translation>复制未知域名</translation>
    </message>
</context>
<context>
    <name>namestead::InterruptedRuns</name>
    <message>
        <location filename="../ui/shell/interruptedruns.cpp" line="62"/>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <location filename="../ui/shell/interruptedruns.cpp" line="63"/>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <location filename="../ui/shell/interruptedruns.cpp" line="64"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/interruptedruns.cpp" line="95"/>
        <source>%1 orders were interrupted: %n of %2 names are left.</source>
        <translation>
            <numerusform>%1 个订单批次曾中断：%2 个域名中还剩 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/interruptedruns.cpp" line="98"/>
        <source>A renewal of “%1” was interrupted: %n of %2 names are left.</source>
        <comment>%1 is an account</comment>
        <translation>
            <numerusform>账号“%1”的续费曾中断：%2 个域名中还剩 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/interruptedruns.cpp" line="101"/>
        <source>An order of “%1” was interrupted: %n of %2 names are left.</source>
        <comment>%1 is an account</comment>
        <translation>
            <numerusform>账号“%1”的订单曾中断：%2 个域名中还剩 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/shell/interruptedruns.cpp" line="104"/>
        <source>What was sent is being looked up; the rest goes on.</source>
        <translation>正在查明已提交部分的结果，其余的会继续。</translation>
    </message>
    <message>
        <location filename="../ui/shell/interruptedruns.cpp" line="105"/>
        <source>Paused: nothing more is sent until it is told to go on.</source>
        <translation>已暂停：选择继续之前不再提交。</translation>
    </message>
</context>
<context>
    <name>namestead::JsonEditor</name>
    <message>
        <location filename="../ui/console/valueeditors.cpp" line="302"/>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <location filename="../ui/console/valueeditors.cpp" line="304"/>
        <source>not valid JSON</source>
        <translation>不是有效的 JSON</translation>
    </message>
    <message>
        <location filename="../ui/console/valueeditors.cpp" line="306"/>
        <source>valid JSON</source>
        <translation>有效的 JSON</translation>
    </message>
</context>
<context>
    <name>namestead::LinesEditor</name>
    <message>
        <location filename="../ui/console/listeditors.cpp" line="42"/>
        <source>Do not send</source>
        <translation>不发送</translation>
    </message>
    <message>
        <location filename="../ui/console/listeditors.cpp" line="45"/>
        <source>%1 (%2)</source>
        <comment>label and wire value of an enumeration</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <location filename="../ui/console/listeditors.cpp" line="144"/>
        <source>One entry a line</source>
        <translation>每行一项</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/console/listeditors.cpp" line="152"/>
        <source>%n of at most %1 entries</source>
        <translation>
            <numerusform>%n 项，最多 %1 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/console/listeditors.cpp" line="153"/>
        <source>%n entries</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::MainWindow</name>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="405"/>
        <source>Close Namestead</source>
        <translation>关闭 Namestead</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="406"/>
        <source>A write is on its way. Wait for its answer, or close and leave its outcome unknown?</source>
        <translation>有一项写操作正在进行。要等待其结果，还是直接关闭、任其结果未知？</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="407"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="408"/>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="410"/>
        <source>Quit Namestead</source>
        <translation>退出 Namestead</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/mainwindow.cpp" line="411"/>
        <source>%n run(s) of orders still at work.</source>
        <translation>
            <numerusform>还有 %n 个订单批次正在执行。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="412"/>
        <source>Orders go on after the next start. What was sent is looked up then.</source>
        <translation>下次启动后会继续执行；已经发送的订单届时会查明结果。</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="413"/>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="414"/>
        <source>Stay</source>
        <translation>不退出</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="424"/>
        <source>Namestead</source>
        <translation>Namestead</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="434"/>
        <source>This account is read-only: Namestead sends no writes and no orders for it.</source>
        <translation>该账号为只读：Namestead 不会为它发送任何修改或订单。</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="435"/>
        <source>&amp;Enter the key…</source>
        <translation>输入密钥(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="436"/>
        <source>Close the hint</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="446"/>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="447"/>
        <source>&amp;Sync the list</source>
        <translation>同步列表(&amp;S)</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="448"/>
        <source>S&amp;top syncing</source>
        <translation>停止同步(&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="449"/>
        <source>&amp;Drafts…</source>
        <translation>续费草稿(&amp;D)…</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="450"/>
        <source>&amp;Accounts…</source>
        <translation>账号(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="451"/>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="452"/>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="453"/>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="454"/>
        <source>&amp;Narrow navigation</source>
        <translation>收窄导航栏(&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="455"/>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="456"/>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="457"/>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="458"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="459"/>
        <source>&amp;About Namestead</source>
        <translation>关于 Namestead(&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="463"/>
        <location filename="../ui/shell/mainwindow.cpp" line="469"/>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="470"/>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="471"/>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="543"/>
        <source>What is shown was read earlier. Nothing can be read or sent without the key.</source>
        <translation>当前显示的是之前读取的数据。没有密钥就无法读取或发送任何内容。</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="546"/>
        <source>Nothing can be renewed: the order journal cannot be used.</source>
        <translation>无法续费：订单日志不可用。</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="566"/>
        <source>The local data of this account was damaged and has been set aside; the list is read anew.</source>
        <translation>该账号的本地数据已损坏，旧文件已另存，正在重新读取列表。</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="567"/>
        <source>Tags and notes of the old file can be asked back from %1. Orders are kept elsewhere and are not touched.</source>
        <translation>旧的标签和笔记保留在 %1 中。订单日志保存在别处，不受影响。</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="572"/>
        <source>The local data of this account was made by a newer version of Namestead.</source>
        <translation>该账号的本地数据由更新版本的 Namestead 创建。</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="573"/>
        <source>It is left as it is. Start that version, or use another profile folder.</source>
        <translation>数据已原样保留。请使用那个版本，或换用其他配置文件夹。</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="577"/>
        <source>The local data of this account cannot be opened.</source>
        <translation>无法打开该账号的本地数据。</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="578"/>
        <source>%1: %2</source>
        <comment>file and reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="433"/>
        <source>Practice account: nothing here costs money.</source>
        <translation>演练账号：这里的操作不会产生任何费用。</translation>
    </message>
</context>
<context>
    <name>namestead::NamePicker</name>
    <message>
        <location filename="../ui/console/namepicker.cpp" line="35"/>
        <source>Insert a name</source>
        <translation>填入域名</translation>
    </message>
    <message>
        <location filename="../ui/console/namepicker.cpp" line="36"/>
        <location filename="../ui/console/namepicker.cpp" line="37"/>
        <source>Part of a name</source>
        <translation>域名的一部分</translation>
    </message>
    <message>
        <location filename="../ui/console/namepicker.cpp" line="38"/>
        <source>Names of this account</source>
        <translation>该账号的域名</translation>
    </message>
    <message>
        <location filename="../ui/console/namepicker.cpp" line="39"/>
        <source>Insert</source>
        <translation>填入</translation>
    </message>
    <message>
        <location filename="../ui/console/namepicker.cpp" line="41"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../ui/console/namepicker.cpp" line="87"/>
        <source>%1 (expires %2)</source>
        <translation>%1（%2 到期）</translation>
    </message>
    <message>
        <location filename="../ui/console/namepicker.cpp" line="97"/>
        <source>Ticked names come first, then those that the Domains page shows. A whole name that is typed is found in any case.</source>
        <translation>先列出已勾选的域名，再列出“域名”页面中显示的。输入完整域名总能找到。</translation>
    </message>
    <message>
        <location filename="../ui/console/namepicker.cpp" line="100"/>
        <source>The Domains page shows no names of this account. Sync its list, or type a whole name.</source>
        <translation>“域名”页面中没有该账号的域名。请同步列表，或输入完整域名。</translation>
    </message>
    <message>
        <location filename="../ui/console/namepicker.cpp" line="103"/>
        <source>The Domains page shows no name like this. A whole name that is typed is found in any case.</source>
        <translation>“域名”页面中没有符合的域名。输入完整域名总能找到。</translation>
    </message>
</context>
<context>
    <name>namestead::NamesStep</name>
    <message numerus="yes">
        <location filename="../ui/orders/namesstep.cpp" line="66"/>
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 等，另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/orders/namesstep.cpp" line="143"/>
        <source>Names</source>
        <translation>域名</translation>
    </message>
    <message>
        <location filename="../ui/orders/namesstep.cpp" line="154"/>
        <source>&amp;Next: check</source>
        <translation>下一步：检查(&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/orders/namesstep.cpp" line="159"/>
        <source>Add at least one name.</source>
        <translation>请至少添加一个域名。</translation>
    </message>
    <message>
        <location filename="../ui/orders/namesstep.cpp" line="174"/>
        <source>Which names are to be renewed? Nothing is paid before you agree to it under Review.</source>
        <translation>要续费哪些域名？在“核对”一步确认之前不会付费。</translation>
    </message>
    <message>
        <location filename="../ui/orders/namesstep.cpp" line="175"/>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/orders/namesstep.cpp" line="176"/>
        <source>Names the run in the list of tasks and the draft.</source>
        <translation>任务列表和草稿中显示的名称。</translation>
    </message>
    <message>
        <location filename="../ui/orders/namesstep.cpp" line="177"/>
        <source>Add na&amp;mes</source>
        <translation>添加域名(&amp;M)</translation>
    </message>
    <message>
        <location filename="../ui/orders/namesstep.cpp" line="178"/>
        <source>One name a line, or separated by commas; from a spreadsheet too</source>
        <translation>每行一个，或以逗号分隔；也可从电子表格粘贴</translation>
    </message>
    <message>
        <location filename="../ui/orders/namesstep.cpp" line="179"/>
        <source>&amp;Add these names</source>
        <translation>添加这些域名(&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/orders/namesstep.cpp" line="180"/>
        <source>Import &amp;CSV…</source>
        <translation>导入 CSV(&amp;C)…</translation>
    </message>
    <message>
        <location filename="../ui/orders/namesstep.cpp" line="181"/>
        <source>A file with a column “domain” and, if you like, a column “years”.</source>
        <translation>含“domain”列的文件，也可带“years”列。</translation>
    </message>
    <message>
        <location filename="../ui/orders/namesstep.cpp" line="182"/>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <location filename="../ui/orders/namesstep.cpp" line="184"/>
        <source>Names of the plan</source>
        <translation>计划中的域名</translation>
    </message>
    <message>
        <location filename="../ui/orders/namesstep.cpp" line="185"/>
        <source>No names yet. Type or paste them above, or import a list.</source>
        <translation>还没有域名。在上方输入或粘贴，或导入列表。</translation>
    </message>
    <message>
        <location filename="../ui/orders/namesstep.cpp" line="185"/>
        <source>Import a list…</source>
        <translation>导入列表…</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/namesstep.cpp" line="194"/>
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n 个域名</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/orders/namesstep.cpp" line="196"/>
        <source>%1, %2</source>
        <comment>names, selected</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/namesstep.cpp" line="196"/>
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/orders/namesstep.cpp" line="199"/>
        <source>&amp;Remove names</source>
        <translation>移除域名(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/namesstep.cpp" line="199"/>
        <source>&amp;Remove %n name(s)</source>
        <translation>
            <numerusform>移除 %n 个域名(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/orders/namesstep.cpp" line="201"/>
        <source>Takes them out of this plan; nothing changes at the service (Delete).</source>
        <translation>仅从此计划移除，服务中的域名不变（Delete 键）。</translation>
    </message>
    <message>
        <location filename="../ui/orders/namesstep.cpp" line="202"/>
        <source>Select names in the table first.</source>
        <translation>请先在表格中选择域名。</translation>
    </message>
    <message>
        <location filename="../ui/orders/namesstep.cpp" line="205"/>
        <source>Type or paste names first.</source>
        <translation>请先输入或粘贴域名。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/namesstep.cpp" line="208"/>
        <source>Renewal of %n name(s)</source>
        <translation>
            <numerusform>续费 %n 个域名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/namesstep.cpp" line="239"/>
        <source>%1 of %2 names are in this account; %n are not: %3.</source>
        <translation>
            <numerusform>%2 个域名中有 %1 个在此账号；%n 个不在：%3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/namesstep.cpp" line="242"/>
        <source>%n name(s) added, all of this account.</source>
        <translation>
            <numerusform>已添加 %n 个域名，均在此账号。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/namesstep.cpp" line="245"/>
        <source>%n name(s) were in the plan already.</source>
        <translation>
            <numerusform>%n 个域名已在计划中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/namesstep.cpp" line="247"/>
        <source>%n word(s) are no domain names: %1.</source>
        <translation>
            <numerusform>%n 个词不是域名：%1。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/orders/namesstep.cpp" line="250"/>
        <source>No domain name was found in it.</source>
        <translation>其中没有找到域名。</translation>
    </message>
    <message>
        <location filename="../ui/orders/namesstep.cpp" line="254"/>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <location filename="../ui/orders/namesstep.cpp" line="260"/>
        <source>Import names</source>
        <translation>导入域名</translation>
    </message>
    <message>
        <location filename="../ui/orders/namesstep.cpp" line="264"/>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>表格 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <location filename="../ui/orders/namesstep.cpp" line="264"/>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../ui/orders/namesstep.cpp" line="273"/>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <location filename="../ui/orders/namesstep.cpp" line="278"/>
        <source>The file is larger than %1: it is no list of names.</source>
        <translation>文件超过 %1，不是域名列表。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/namesstep.cpp" line="302"/>
        <source>%n name(s) removed from the plan.</source>
        <translation>
            <numerusform>已从计划移除 %n 个域名。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::NavigationModel</name>
    <message>
        <location filename="../ui/shell/navigationmodel.cpp" line="133"/>
        <source>%1: %2</source>
        <comment>page and count</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location filename="../ui/shell/navigationmodel.cpp" line="135"/>
        <source>%1, %2</source>
        <comment>page and count, read aloud</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>namestead::NavigationPane</name>
    <message>
        <location filename="../ui/shell/navigationpane.cpp" line="193"/>
        <source>A&amp;ccount</source>
        <translation>账号(&amp;C)</translation>
    </message>
    <message>
        <location filename="../ui/shell/navigationpane.cpp" line="194"/>
        <source>Account that the pages work with</source>
        <translation>各页面使用的账号</translation>
    </message>
    <message>
        <location filename="../ui/shell/navigationpane.cpp" line="195"/>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <location filename="../ui/shell/navigationpane.cpp" line="196"/>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../ui/shell/navigationpane.cpp" line="197"/>
        <source>&amp;Delete the view…</source>
        <translation>删除视图(&amp;D)…</translation>
    </message>
    <message>
        <location filename="../ui/shell/navigationpane.cpp" line="198"/>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <location filename="../ui/shell/navigationpane.cpp" line="199"/>
        <source>Move d&amp;own</source>
        <translation>下移(&amp;O)</translation>
    </message>
    <message>
        <location filename="../ui/shell/navigationpane.cpp" line="210"/>
        <source>Widen the navigation</source>
        <translation>展开导航栏</translation>
    </message>
    <message>
        <location filename="../ui/shell/navigationpane.cpp" line="210"/>
        <source>Shrink the navigation</source>
        <translation>收窄导航栏</translation>
    </message>
    <message>
        <location filename="../ui/shell/navigationpane.cpp" line="316"/>
        <source>This view comes with the program and stays as it is.</source>
        <translation>这是程序自带的视图，不能改动。</translation>
    </message>
    <message>
        <location filename="../ui/shell/navigationpane.cpp" line="368"/>
        <source>Rename the view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <location filename="../ui/shell/navigationpane.cpp" line="369"/>
        <source>Name of the view:</source>
        <translation>视图名称：</translation>
    </message>
    <message>
        <location filename="../ui/shell/navigationpane.cpp" line="371"/>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <location filename="../ui/shell/navigationpane.cpp" line="372"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../ui/shell/navigationpane.cpp" line="391"/>
        <location filename="../ui/shell/navigationpane.cpp" line="394"/>
        <source>Delete the view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <location filename="../ui/shell/navigationpane.cpp" line="392"/>
        <source>Delete the view “%1”?</source>
        <translation>删除视图“%1”？</translation>
    </message>
    <message>
        <location filename="../ui/shell/navigationpane.cpp" line="393"/>
        <source>Only the saved filter goes. The domains stay as they are.</source>
        <translation>只删除保存的筛选条件，域名不受影响。</translation>
    </message>
</context>
<context>
    <name>namestead::NoteDialog</name>
    <message numerus="yes">
        <location filename="../ui/domains/annotationdialogs.cpp" line="142"/>
        <source>Note of %Ln name(s)</source>
        <translation>
            <numerusform>%Ln 个域名的笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/annotationdialogs.cpp" line="150"/>
        <source>%Ln of these names have other notes, which this one replaces. It can be undone.</source>
        <translation>
            <numerusform>其中 %Ln 个域名有不同的笔记，将被替换。可以撤销。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/domains/annotationdialogs.cpp" line="151"/>
        <source>Notes are kept on this computer only.</source>
        <translation>笔记仅保存在本机。</translation>
    </message>
    <message>
        <location filename="../ui/domains/annotationdialogs.cpp" line="153"/>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/annotationdialogs.cpp" line="157"/>
        <source>Set note of %Ln name(s)</source>
        <translation>
            <numerusform>设置 %Ln 个域名的笔记</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::Notifications</name>
    <message>
        <location filename="../app/notifications.cpp" line="81"/>
        <source>Show</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>namestead::OperationPane</name>
    <message>
        <location filename="../ui/console/operationpane.cpp" line="146"/>
        <location filename="../ui/console/operationpane.cpp" line="147"/>
        <source>Search operations</source>
        <translation>搜索操作</translation>
    </message>
    <message>
        <location filename="../ui/console/operationpane.cpp" line="148"/>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <location filename="../ui/console/operationpane.cpp" line="149"/>
        <source>No operation matches this search.</source>
        <translation>没有符合搜索条件的操作。</translation>
    </message>
</context>
<context>
    <name>namestead::OperationTreeModel</name>
    <message>
        <location filename="../models/console/operationtreemodel.cpp" line="141"/>
        <source>%1, %2, reads only</source>
        <translation>%1，%2，只读</translation>
    </message>
    <message>
        <location filename="../models/console/operationtreemodel.cpp" line="143"/>
        <source>%1, %2, changes something</source>
        <translation>%1，%2，会修改数据</translation>
    </message>
    <message>
        <location filename="../models/console/operationtreemodel.cpp" line="145"/>
        <source>%1, %2, costs money</source>
        <translation>%1，%2，会产生费用</translation>
    </message>
</context>
<context>
    <name>namestead::OrderReport</name>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="75"/>
        <source>Running; an answer was lost and is being looked up</source>
        <translation>执行中；有一次应答丢失，正在查证</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="75"/>
        <source>Running</source>
        <translation>执行中</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="79"/>
        <source>Stopping after the request that is on its way</source>
        <translation>当前请求结束后停止</translation>
    </message>
    <message numerus="yes">
        <location filename="../models/orders/orderreport.cpp" line="84"/>
        <source>Finished; %n name(s) unknown</source>
        <translation>
            <numerusform>已结束；%n 个域名结果未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/orders/orderreport.cpp" line="95"/>
        <source>Finished; %n name(s) failed</source>
        <translation>
            <numerusform>已结束；%n 个域名失败</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="96"/>
        <source>Finished</source>
        <translation>已结束</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="113"/>
        <source>Paused by you</source>
        <translation>已由您暂停</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="115"/>
        <source>Paused: most names of the last request failed</source>
        <translation>已暂停：上一个请求中的域名大多失败</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="117"/>
        <source>Paused: two requests are in doubt</source>
        <translation>已暂停：有两个请求待确认</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="119"/>
        <source>Paused: the account cannot be used</source>
        <translation>已暂停：账号不可用</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="121"/>
        <source>Paused: the service cannot be reached</source>
        <translation>已暂停：无法连接服务</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="123"/>
        <source>Paused: the order journal cannot be written</source>
        <translation>已暂停：无法写入订单日志</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="125"/>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="132"/>
        <location filename="../models/orders/orderreport.cpp" line="155"/>
        <source>Waiting</source>
        <translation>等待执行</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="134"/>
        <source>Being sent</source>
        <translation>发送中</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="136"/>
        <source>In doubt: being looked up</source>
        <translation>待确认：正在查证</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="138"/>
        <source>Accepted by the service</source>
        <translation>服务已受理</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="140"/>
        <source>Did not arrive; will be sent again</source>
        <translation>未送达，将重新发送</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="142"/>
        <source>Refused by the service</source>
        <translation>被服务拒绝</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="144"/>
        <location filename="../models/orders/orderreport.cpp" line="165"/>
        <source>Unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="146"/>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="157"/>
        <source>Sent</source>
        <translation>已提交</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="159"/>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="161"/>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="163"/>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="104"/>
        <location filename="../models/orders/orderreport.cpp" line="167"/>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="89"/>
        <source>%1; %2</source>
        <extracomment>Two parts of a run&apos;s state</extracomment>
        <translation>%1；%2</translation>
    </message>
    <message numerus="yes">
        <location filename="../models/orders/orderreport.cpp" line="89"/>
        <location filename="../models/orders/orderreport.cpp" line="93"/>
        <source>Stopped; %n name(s) not sent</source>
        <translation>
            <numerusform>已停止；%n 个域名未提交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/orders/orderreport.cpp" line="90"/>
        <source>%n name(s) failed</source>
        <translation>
            <numerusform>%n 个域名失败</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="103"/>
        <source>Did not arrive; not sent again</source>
        <translation>未送达，未再提交</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="176"/>
        <source>Renewal</source>
        <translation>续费</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="178"/>
        <source>Registration</source>
        <translation>注册</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="180"/>
        <source>Redemption</source>
        <translation>赎回</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="182"/>
        <source>Transfer in</source>
        <translation>转入</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="184"/>
        <source>Order from the API console</source>
        <translation>API 控制台订单</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="193"/>
        <source>Another task is already at work on this name.</source>
        <translation>该域名有其他任务正在执行。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="194"/>
        <source>The service does not find this name in the account.</source>
        <translation>服务在此账号下找不到该域名。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="195"/>
        <source>The registrant profile does not exist.</source>
        <translation>信息模板不存在。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="196"/>
        <source>No transfer of this name is under way.</source>
        <translation>该域名没有正在进行的转移。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="197"/>
        <location filename="../models/orders/orderreport.cpp" line="198"/>
        <location filename="../models/orders/orderreport.cpp" line="211"/>
        <source>The service refuses a value of the order.</source>
        <translation>服务不接受订单中的某个参数值。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="199"/>
        <source>The service says that a value of the order is missing.</source>
        <translation>服务提示订单缺少参数。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="200"/>
        <source>Too many requests came at once, and the service declined this one.</source>
        <translation>请求过于频繁，服务拒绝了这一次。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="201"/>
        <source>The key may not order: its permissions are too small.</source>
        <translation>此密钥权限不足，不能下单。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="202"/>
        <source>The risk control of the service stopped the order.</source>
        <translation>订单被服务的风控拦截。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="203"/>
        <source>The account itself has to be verified first.</source>
        <translation>账号本身需要先完成认证。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="204"/>
        <source>The key is known, but it may not do this.</source>
        <translation>密钥有效，但无权执行此操作。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="205"/>
        <location filename="../models/orders/orderreport.cpp" line="206"/>
        <source>The service does not accept the secret of the account&apos;s key.</source>
        <translation>服务不接受该账号密钥的 Secret。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="207"/>
        <source>The service does not know the account&apos;s key.</source>
        <translation>服务不识别该账号的密钥。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="208"/>
        <source>The security token of the account is no longer valid.</source>
        <translation>该账号的安全令牌已失效。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="209"/>
        <source>The service refuses the time of this computer.</source>
        <translation>服务不接受本机时间。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="210"/>
        <source>The service does not offer this operation at this address.</source>
        <translation>该地址的服务不提供此操作。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="224"/>
        <source>The service declined without giving a reason.</source>
        <translation>服务拒绝了请求，未说明原因。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="226"/>
        <source>The service says: %1</source>
        <translation>服务返回：%1</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="226"/>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="232"/>
        <source>Its expiry date is no longer the one of the plan.</source>
        <translation>到期日期已与计划不一致。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="233"/>
        <source>Its expiry date is no longer the one of the plan: it is %1 now.</source>
        <translation>到期日期已与计划不一致：现为 %1。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="245"/>
        <source>It is no longer in this account.</source>
        <translation>该域名已不在此账号中。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="247"/>
        <source>Another order for it is in flight.</source>
        <translation>该域名有其他订单正在处理。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="248"/>
        <source>Another order for it is in flight: %1</source>
        <translation>该域名有其他订单正在处理：%1</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="250"/>
        <source>Its expiry date could not be read just before sending.</source>
        <translation>发送前未能读取其到期日期。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="254"/>
        <source>The service refused the whole request.</source>
        <translation>服务拒绝了整个请求。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="255"/>
        <source>The service refused the whole request. %1</source>
        <translation>服务拒绝了整个请求。%1</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="257"/>
        <source>It was sent, but no answer came; no task was found and the date has not moved. That it did not arrive cannot be proven.</source>
        <translation>请求已发出但没有应答；未找到任务，到期日期也未变化，但无法证明请求未送达。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="260"/>
        <source>It was sent, but no answer came and no task was found; the expiry date has moved all the same.</source>
        <translation>请求已发出但没有应答，也未找到任务；但到期日期已变化。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="262"/>
        <source>It was sent, but no answer came; a task for this name that is not of this run was found.</source>
        <translation>请求已发出但没有应答；找到了该域名的一个任务，但不属于本次执行。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="264"/>
        <source>The task is over and tells nothing of this name.</source>
        <translation>任务已结束，但没有该域名的结果。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="266"/>
        <source>The task can no longer be found at the service.</source>
        <translation>服务中已找不到该任务。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="268"/>
        <source>You decided what became of it.</source>
        <translation>结果由您确定。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="269"/>
        <source>You decided what became of it: %1</source>
        <translation>结果由您确定：%1</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="281"/>
        <source>Nothing was sent and nothing was paid. Retry to renew it.</source>
        <translation>未提交，也未付费。如需续费，请重试。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="298"/>
        <source>Retry it.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="336"/>
        <source>Remove the cause, then retry it.</source>
        <translation>请排除原因后重试。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="292"/>
        <source>It may have been renewed already: look at its date before you plan it again.</source>
        <translation>可能已经续费：再次计划前请先核对到期日期。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="294"/>
        <location filename="../models/orders/orderreport.cpp" line="330"/>
        <source>Look whether it is in another account.</source>
        <translation>请确认它是否在其他账号中。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="296"/>
        <source>Wait until that order has ended.</source>
        <translation>请等待该订单结束。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="312"/>
        <source>The new date speaks for a payment. Compare it with the orders in the console of the service, then say here what became of it.</source>
        <translation>新的到期日期表明可能已付款。请与服务控制台中的订单核对，然后在此确认结果。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="315"/>
        <source>Look in the console of the service who placed that task, then say here what became of this one.</source>
        <translation>请在服务控制台中查明该任务由谁提交，然后在此确认本订单的结果。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="318"/>
        <source>Look at the orders and the expiry date in the console of the service, then say here what became of it. The program does not send it again.</source>
        <translation>请在服务控制台中核对订单和到期日期，然后在此确认结果。程序不会再次发送。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="326"/>
        <source>Wait until that task has ended, then try it again.</source>
        <translation>请等待该任务结束后重试。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="328"/>
        <source>Try it again in a few minutes.</source>
        <translation>请几分钟后重试。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="332"/>
        <source>Ask the administrator of the account for the permission.</source>
        <translation>请向账号管理员申请权限。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="335"/>
        <source>Check the key of the account.</source>
        <translation>请检查该账号的密钥。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="341"/>
        <source>Domain</source>
        <translation>域名</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="341"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="341"/>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="341"/>
        <source>What to do</source>
        <translation>处理建议</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="342"/>
        <source>Term in years</source>
        <translation>年限</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="342"/>
        <source>Old date</source>
        <translation>原到期日期</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="342"/>
        <source>New date</source>
        <translation>新到期日期</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="342"/>
        <source>Price shown</source>
        <translation>下单前价格</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="343"/>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="343"/>
        <source>Sent at</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="343"/>
        <source>Request ID</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="343"/>
        <source>Instance ID</source>
        <translation>实例 ID</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="355"/>
        <source>Receipt of Namestead</source>
        <translation>Namestead 回执</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="356"/>
        <source>Order: %1</source>
        <translation>订单：%1</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="358"/>
        <source>Title: %1</source>
        <translation>标题：%1</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="359"/>
        <source>Account: %1</source>
        <translation>账号：%1</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="360"/>
        <source>Begun: %1</source>
        <translation>开始时间：%1</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="362"/>
        <source>Ended: %1</source>
        <translation>结束时间：%1</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="363"/>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="365"/>
        <source>Voucher: %1</source>
        <translation>代金券：%1</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="367"/>
        <source>Coupon: %1</source>
        <translation>优惠券：%1</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="373"/>
        <source>Prices are those that the service told before the order. What was charged is on the bill of the service.</source>
        <translation>价格为下单前服务所示，实际扣费以服务账单为准。</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="379"/>
        <source>Tasks at the service</source>
        <translation>服务中的任务</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="383"/>
        <source>%1, sent %2</source>
        <translation>%1，发送于 %2</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="386"/>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="397"/>
        <location filename="../models/orders/orderreport.cpp" line="417"/>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <location filename="../models/orders/orderreport.cpp" line="407"/>
        <location filename="../models/orders/orderreport.cpp" line="425"/>
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="409"/>
        <source>date not known</source>
        <translation>日期未知</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="410"/>
        <source>price not told</source>
        <translation>未提供价格</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="412"/>
        <source>not read back</source>
        <translation>未读回</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="413"/>
        <source>%1, %2, %3 → %4, %5</source>
        <translation>%1，%2，%3 → %4，%5</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="416"/>
        <source>%1, %2, %3, %4</source>
        <translation>%1，%2，%3，%4</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="423"/>
        <source>Total of the names that succeeded</source>
        <translation>成功域名合计</translation>
    </message>
    <message>
        <location filename="../models/orders/orderreport.cpp" line="425"/>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <location filename="../models/orders/orderreport.cpp" line="425"/>
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n 个域名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/orders/orderreport.cpp" line="429"/>
        <source>%n name(s) without a price told</source>
        <translation>
            <numerusform>%n 个域名未提供价格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::ParameterEditor</name>
    <message>
        <location filename="../ui/console/parametereditor.cpp" line="83"/>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <location filename="../ui/console/parametereditor.cpp" line="86"/>
        <source>%1, required</source>
        <translation>%1，必填</translation>
    </message>
</context>
<context>
    <name>namestead::ParameterRowsModel</name>
    <message>
        <location filename="../models/console/parameterrowsmodel.cpp" line="113"/>
        <source>Required. %1</source>
        <translation>必填。%1</translation>
    </message>
    <message>
        <location filename="../models/console/parameterrowsmodel.cpp" line="146"/>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>namestead::PasteDialog</name>
    <message>
        <location filename="../ui/domains/pastedialog.cpp" line="44"/>
        <source>Paste a list of names</source>
        <translation>粘贴域名列表</translation>
    </message>
    <message>
        <location filename="../ui/domains/pastedialog.cpp" line="48"/>
        <source>By line, comma, blank or from a spreadsheet&apos;s cells. Unicode and xn-- forms are both understood.</source>
        <translation>以换行、逗号、空格分隔，或来自电子表格的单元格。支持 Unicode 和 xn-- 两种形式。</translation>
    </message>
    <message>
        <location filename="../ui/domains/pastedialog.cpp" line="50"/>
        <source>Names</source>
        <translation>域名</translation>
    </message>
    <message>
        <location filename="../ui/domains/pastedialog.cpp" line="60"/>
        <source>Registered names that are taken instead</source>
        <translation>改用的已注册域名</translation>
    </message>
    <message>
        <location filename="../ui/domains/pastedialog.cpp" line="65"/>
        <source>Names that are not in this account</source>
        <translation>不在该账号中的域名</translation>
    </message>
    <message>
        <location filename="../ui/domains/pastedialog.cpp" line="66"/>
        <source>Copy these</source>
        <translation>复制这些域名</translation>
    </message>
    <message>
        <location filename="../ui/domains/pastedialog.cpp" line="138"/>
        <source>No name yet.</source>
        <translation>还没有域名。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/pastedialog.cpp" line="141"/>
        <source>%1 of %Ln name(s) are in this account.</source>
        <extracomment>%1: how many of them</extracomment>
        <translation>
            <numerusform>%Ln 个域名中有 %1 个在该账号中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/pastedialog.cpp" line="144"/>
        <source>%Ln stood there more than once.</source>
        <translation>
            <numerusform>%Ln 个重复出现。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/pastedialog.cpp" line="146"/>
        <source>%Ln word(s) are no domain name: %1.</source>
        <translation>
            <numerusform>%Ln 个词不是域名：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/pastedialog.cpp" line="149"/>
        <source>%Ln name(s) are not in this account, but the registered name is, and is taken:</source>
        <translation>
            <numerusform>%Ln 个名称不在该账号中，但其注册域名在，已改用注册域名：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/pastedialog.cpp" line="154"/>
        <source>%Ln name(s) are not in this account:</source>
        <translation>
            <numerusform>%Ln 个域名不在该账号中：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/pastedialog.cpp" line="158"/>
        <source>Show %Ln name(s)</source>
        <translation>
            <numerusform>显示 %Ln 个域名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/pastedialog.cpp" line="160"/>
        <source>Select only these %Ln name(s)</source>
        <translation>
            <numerusform>仅选择这 %Ln 个域名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/pastedialog.cpp" line="161"/>
        <source>Select %Ln name(s)</source>
        <translation>
            <numerusform>选择 %Ln 个域名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/pastedialog.cpp" line="162"/>
        <source>Add to the %Ln selected</source>
        <translation>
            <numerusform>添加到已选的 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::PlanModel</name>
    <message>
        <location filename="../models/orders/planmodel.cpp" line="228"/>
        <source>Will be renewed</source>
        <translation>将续费</translation>
    </message>
    <message>
        <location filename="../models/orders/planmodel.cpp" line="230"/>
        <source>Will be renewed; put back: %1</source>
        <translation>将续费；已放回：%1</translation>
    </message>
    <message>
        <location filename="../models/orders/planmodel.cpp" line="244"/>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <location filename="../models/orders/planmodel.cpp" line="246"/>
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../models/orders/planmodel.cpp" line="254"/>
        <source>Never</source>
        <translation>从未</translation>
    </message>
    <message>
        <location filename="../models/orders/planmodel.cpp" line="268"/>
        <source>A premium name. You accept its price.</source>
        <translation>溢价域名，您已接受其价格。</translation>
    </message>
    <message>
        <location filename="../models/orders/planmodel.cpp" line="269"/>
        <source>A premium name. The service refuses to renew it until its price is accepted.</source>
        <translation>溢价域名；接受其价格之前，服务不会为其续费。</translation>
    </message>
    <message>
        <location filename="../models/orders/planmodel.cpp" line="270"/>
        <source>The service told no price for this renewal.</source>
        <translation>服务未提供此次续费的价格。</translation>
    </message>
    <message>
        <location filename="../models/orders/planmodel.cpp" line="342"/>
        <source>Not in this account</source>
        <translation>不在此账号中</translation>
    </message>
    <message>
        <location filename="../models/orders/planmodel.cpp" line="344"/>
        <source>In redemption: has to be redeemed first</source>
        <translation>处于赎回期：需先赎回</translation>
    </message>
    <message>
        <location filename="../models/orders/planmodel.cpp" line="346"/>
        <source>Real name not verified</source>
        <translation>未完成实名认证</translation>
    </message>
    <message>
        <location filename="../models/orders/planmodel.cpp" line="348"/>
        <source>Renewed within the last 30 days</source>
        <translation>30 天内已续费</translation>
    </message>
    <message>
        <location filename="../models/orders/planmodel.cpp" line="350"/>
        <source>An order for it is in flight</source>
        <translation>有订单正在处理</translation>
    </message>
    <message>
        <location filename="../models/orders/planmodel.cpp" line="352"/>
        <source>Being transferred out</source>
        <translation>正在转出</translation>
    </message>
    <message>
        <location filename="../models/orders/planmodel.cpp" line="354"/>
        <source>At the ten-year ceiling</source>
        <translation>已达十年上限</translation>
    </message>
    <message>
        <location filename="../models/orders/planmodel.cpp" line="356"/>
        <source>Expiry date not known</source>
        <translation>到期日期未知</translation>
    </message>
    <message>
        <location filename="../models/orders/planmodel.cpp" line="358"/>
        <source>Expiry date not read: check again</source>
        <translation>未读到到期日期：请重新检查</translation>
    </message>
    <message>
        <location filename="../models/orders/planmodel.cpp" line="360"/>
        <source>Removed by you</source>
        <translation>已由您移除</translation>
    </message>
    <message>
        <location filename="../models/orders/planmodel.cpp" line="371"/>
        <source>Asking…</source>
        <translation>查询中…</translation>
    </message>
    <message>
        <location filename="../models/orders/planmodel.cpp" line="373"/>
        <source>Not told</source>
        <translation>未提供</translation>
    </message>
    <message>
        <location filename="../models/orders/planmodel.cpp" line="378"/>
        <source>%1, premium</source>
        <translation>%1，溢价</translation>
    </message>
    <message>
        <location filename="../models/orders/planmodel.cpp" line="414"/>
        <source>%1: %2</source>
        <extracomment>A cell as a screen reader tells it: header, content</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location filename="../models/orders/planmodel.cpp" line="492"/>
        <source>Domain</source>
        <translation>域名</translation>
    </message>
    <message>
        <location filename="../models/orders/planmodel.cpp" line="494"/>
        <source>Old date</source>
        <translation>原到期日期</translation>
    </message>
    <message>
        <location filename="../models/orders/planmodel.cpp" line="496"/>
        <source>Term</source>
        <translation>年限</translation>
    </message>
    <message>
        <location filename="../models/orders/planmodel.cpp" line="498"/>
        <source>New date</source>
        <translation>新到期日期</translation>
    </message>
    <message>
        <location filename="../models/orders/planmodel.cpp" line="500"/>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <location filename="../models/orders/planmodel.cpp" line="502"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../models/orders/planmodel.cpp" line="504"/>
        <source>Read</source>
        <translation>读取时间</translation>
    </message>
</context>
<context>
    <name>namestead::Question</name>
    <message>
        <location filename="../ui/widgets/question.cpp" line="34"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>namestead::ReceiptDialog</name>
    <message>
        <location filename="../ui/orders/receiptdialog.cpp" line="47"/>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <location filename="../ui/orders/receiptdialog.cpp" line="64"/>
        <location filename="../ui/orders/receiptdialog.cpp" line="65"/>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <location filename="../ui/orders/receiptdialog.cpp" line="66"/>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <location filename="../ui/orders/receiptdialog.cpp" line="67"/>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../ui/orders/receiptdialog.cpp" line="68"/>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <location filename="../ui/orders/receiptdialog.cpp" line="73"/>
        <source>Save receipt</source>
        <translation>保存回执</translation>
    </message>
    <message>
        <location filename="../ui/orders/receiptdialog.cpp" line="77"/>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <location filename="../ui/orders/receiptdialog.cpp" line="87"/>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <location filename="../ui/orders/receiptdialog.cpp" line="87"/>
        <source>The file cannot be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
</context>
<context>
    <name>namestead::RenewalPlan</name>
    <message>
        <location filename="../models/orders/renewalplan.cpp" line="84"/>
        <source>Task %1 of the service is at work on it.</source>
        <translation>服务任务 %1 正在处理该域名。</translation>
    </message>
    <message>
        <location filename="../models/orders/renewalplan.cpp" line="94"/>
        <source>Renewed by this program on %1.</source>
        <translation>已于 %1 由本程序续费。</translation>
    </message>
    <message>
        <location filename="../models/orders/renewalplan.cpp" line="96"/>
        <source>Its expiry date moved on; found on %1.</source>
        <translation>到期日期已延后，于 %1 发现。</translation>
    </message>
    <message>
        <location filename="../models/orders/renewalplan.cpp" line="98"/>
        <source>Renewed on %1 by task %2 of the service.</source>
        <translation>已于 %1 由服务任务 %2 续费。</translation>
    </message>
    <message>
        <location filename="../models/orders/renewalplan.cpp" line="106"/>
        <source>The real-name verification is in review.</source>
        <translation>实名认证审核中。</translation>
    </message>
    <message>
        <location filename="../models/orders/renewalplan.cpp" line="108"/>
        <source>The real-name verification failed.</source>
        <translation>实名认证失败。</translation>
    </message>
    <message>
        <location filename="../models/orders/renewalplan.cpp" line="109"/>
        <source>The real name is not verified.</source>
        <translation>未完成实名认证。</translation>
    </message>
    <message>
        <location filename="../models/orders/renewalplan.cpp" line="122"/>
        <source>It expires on %1; a name can be renewed to at most ten years from today.</source>
        <translation>到期日期为 %1；续费后最长不超过自今日起十年。</translation>
    </message>
    <message>
        <location filename="../models/orders/renewalplan.cpp" line="125"/>
        <source>Its expiry date could not be read. Check again.</source>
        <translation>未能读取到期日期，请重新检查。</translation>
    </message>
    <message>
        <location filename="../models/orders/renewalplan.cpp" line="126"/>
        <source>Its expiry date was last read on %1 and could not be read now. Check again.</source>
        <translation>到期日期上次读取于 %1，此次未能读取，请重新检查。</translation>
    </message>
    <message numerus="yes">
        <location filename="../models/orders/renewalplan.cpp" line="133"/>
        <source>Renewal of %n name(s)</source>
        <translation>
            <numerusform>续费 %n 个域名</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../models/orders/renewalplan.cpp" line="134"/>
        <source>Retry of run %1</source>
        <translation>重试批次 %1</translation>
    </message>
    <message>
        <location filename="../models/orders/renewalplan.cpp" line="135"/>
        <source>The file has no column “domain”.</source>
        <translation>文件中没有“域名”列。</translation>
    </message>
    <message numerus="yes">
        <location filename="../models/orders/renewalplan.cpp" line="138"/>
        <source>%n row(s) were left out: the term is not a whole number from 1 to 10, or it contradicts another row.</source>
        <translation>
            <numerusform>已略过 %n 行：年限不是 1 至 10 的整数，或与其他行矛盾。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::RenewalWizard</name>
    <message>
        <location filename="../ui/orders/renewalwizard.cpp" line="237"/>
        <source>Renew domains – %1</source>
        <translation>续费域名 – %1</translation>
    </message>
    <message>
        <location filename="../ui/orders/renewalwizard.cpp" line="238"/>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <location filename="../ui/orders/renewalwizard.cpp" line="239"/>
        <source>Practice account: nothing here costs money.</source>
        <translation>演练账号：这里的操作不会产生费用。</translation>
    </message>
    <message>
        <location filename="../ui/orders/renewalwizard.cpp" line="240"/>
        <source>&amp;Save draft</source>
        <translation>保存草稿(&amp;S)</translation>
    </message>
    <message>
        <location filename="../ui/orders/renewalwizard.cpp" line="241"/>
        <source>Keeps this plan to be opened later (%1).</source>
        <translation>保存此计划，以后可再打开（%1）。</translation>
    </message>
    <message>
        <location filename="../ui/orders/renewalwizard.cpp" line="243"/>
        <source>&amp;Drafts…</source>
        <translation>草稿(&amp;D)…</translation>
    </message>
    <message>
        <location filename="../ui/orders/renewalwizard.cpp" line="244"/>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <location filename="../ui/orders/renewalwizard.cpp" line="252"/>
        <source>Renewal in the account “%1”</source>
        <translation>账号“%1”的续费</translation>
    </message>
    <message>
        <location filename="../ui/orders/renewalwizard.cpp" line="254"/>
        <source>This account is read-only.</source>
        <translation>此账号为只读。</translation>
    </message>
    <message>
        <location filename="../ui/orders/renewalwizard.cpp" line="255"/>
        <source>Names can be checked and the plan can be saved, but nothing can be renewed.</source>
        <translation>可以检查域名、保存计划，但不能续费。</translation>
    </message>
    <message>
        <location filename="../ui/orders/renewalwizard.cpp" line="264"/>
        <source>The run has begun; what was agreed to can no longer be changed.</source>
        <translation>续费已开始，已确认的内容不能再改。</translation>
    </message>
    <message>
        <location filename="../ui/orders/renewalwizard.cpp" line="267"/>
        <source>The result is here when the run is finished.</source>
        <translation>续费结束后可在此查看结果。</translation>
    </message>
    <message>
        <location filename="../ui/orders/renewalwizard.cpp" line="271"/>
        <source>Begins with the review&apos;s last button.</source>
        <translation>由核对页的按钮开始。</translation>
    </message>
    <message>
        <location filename="../ui/orders/renewalwizard.cpp" line="276"/>
        <source>Go there with Next.</source>
        <translation>请用“下一步”前往。</translation>
    </message>
    <message>
        <location filename="../ui/orders/renewalwizard.cpp" line="302"/>
        <source>This is the first step.</source>
        <translation>这是第一步。</translation>
    </message>
    <message>
        <location filename="../ui/orders/renewalwizard.cpp" line="424"/>
        <source>The draft is saved. Drafts… opens it again.</source>
        <translation>草稿已保存，点“草稿…”可再次打开。</translation>
    </message>
    <message>
        <location filename="../ui/orders/renewalwizard.cpp" line="444"/>
        <source>Open draft</source>
        <translation>打开草稿</translation>
    </message>
    <message>
        <location filename="../ui/orders/renewalwizard.cpp" line="445"/>
        <source>Open the draft in place of the plan in this window?</source>
        <translation>用草稿替换此窗口中的计划？</translation>
    </message>
    <message>
        <location filename="../ui/orders/renewalwizard.cpp" line="446"/>
        <source>What was changed in this plan since it was last saved is lost.</source>
        <translation>此计划上次保存以来的改动将丢失。</translation>
    </message>
    <message>
        <location filename="../ui/orders/renewalwizard.cpp" line="447"/>
        <source>Discard the changes and open</source>
        <translation>放弃改动并打开</translation>
    </message>
    <message>
        <location filename="../ui/orders/renewalwizard.cpp" line="466"/>
        <source>This draft cannot be used: it belongs to another account or is damaged.</source>
        <translation>无法使用此草稿：它属于别的账号或已损坏。</translation>
    </message>
    <message>
        <location filename="../ui/orders/renewalwizard.cpp" line="561"/>
        <source>Close the wizard</source>
        <translation>关闭向导</translation>
    </message>
    <message>
        <location filename="../ui/orders/renewalwizard.cpp" line="562"/>
        <source>Save this plan as a draft before closing?</source>
        <translation>关闭前把此计划存为草稿？</translation>
    </message>
    <message>
        <location filename="../ui/orders/renewalwizard.cpp" line="564"/>
        <source>Nothing of it was sent. Without a draft, the choice of names and terms is lost.</source>
        <translation>计划尚未提交。不存草稿，所选的域名和年限将丢失。</translation>
    </message>
    <message>
        <location filename="../ui/orders/renewalwizard.cpp" line="565"/>
        <source>Save draft and close</source>
        <translation>存草稿并关闭</translation>
    </message>
    <message>
        <location filename="../ui/orders/renewalwizard.cpp" line="566"/>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <location filename="../ui/orders/renewalwizard.cpp" line="567"/>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>namestead::RequestForm</name>
    <message>
        <location filename="../ui/console/requestform.cpp" line="92"/>
        <source>This operation takes no parameters.</source>
        <translation>该操作没有参数。</translation>
    </message>
    <message>
        <location filename="../ui/console/requestform.cpp" line="92"/>
        <source>Choose an operation on the left.</source>
        <translation>请在左侧选择操作。</translation>
    </message>
</context>
<context>
    <name>namestead::RequestHistory</name>
    <message>
        <location filename="../models/console/requesthistory.cpp" line="67"/>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <location filename="../models/console/requesthistory.cpp" line="59"/>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <location filename="../models/console/requesthistory.cpp" line="71"/>
        <source>Outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <location filename="../models/console/requesthistory.cpp" line="74"/>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <location filename="../models/console/requesthistory.cpp" line="77"/>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <location filename="../models/console/requesthistory.cpp" line="83"/>
        <source>%1 (%2)</source>
        <extracomment>%1 is what became of a request in words, %2 the code of the error</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <location filename="../models/console/requesthistory.cpp" line="92"/>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../models/console/requesthistory.cpp" line="94"/>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <location filename="../models/console/requesthistory.cpp" line="96"/>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <location filename="../models/console/requesthistory.cpp" line="98"/>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../models/console/requesthistory.cpp" line="100"/>
        <source>Duration</source>
        <translation>用时</translation>
    </message>
</context>
<context>
    <name>namestead::ResultStep</name>
    <message>
        <location filename="../ui/orders/runsteps.cpp" line="81"/>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../ui/orders/runsteps.cpp" line="86"/>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>namestead::ResultView</name>
    <message>
        <location filename="../ui/orders/resultview.cpp" line="172"/>
        <source>Names and what became of them</source>
        <translation>各域名的结果</translation>
    </message>
    <message>
        <location filename="../ui/orders/resultview.cpp" line="173"/>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <location filename="../ui/orders/resultview.cpp" line="174"/>
        <source>Where you looked, e.g. the number of the order</source>
        <translation>核实的依据，如订单号</translation>
    </message>
    <message>
        <location filename="../ui/orders/resultview.cpp" line="175"/>
        <source>It &amp;was renewed…</source>
        <translation>已续费(&amp;W)…</translation>
    </message>
    <message>
        <location filename="../ui/orders/resultview.cpp" line="176"/>
        <source>It was no&amp;t renewed…</source>
        <translation>未续费(&amp;T)…</translation>
    </message>
    <message>
        <location filename="../ui/orders/resultview.cpp" line="177"/>
        <source>Show in Tas&amp;ks</source>
        <translation>在任务中查看(&amp;K)</translation>
    </message>
    <message>
        <location filename="../ui/orders/resultview.cpp" line="178"/>
        <location filename="../ui/orders/resultview.cpp" line="232"/>
        <source>Re&amp;try the failed…</source>
        <translation>重试失败的域名(&amp;T)…</translation>
    </message>
    <message>
        <location filename="../ui/orders/resultview.cpp" line="179"/>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <location filename="../ui/orders/resultview.cpp" line="180"/>
        <source>&amp;Receipt…</source>
        <translation>回执(&amp;R)…</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/resultview.cpp" line="192"/>
        <source>%n renewed</source>
        <comment>names</comment>
        <translation>
            <numerusform>%n 个已续费</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/resultview.cpp" line="193"/>
        <source>%n failed</source>
        <comment>names</comment>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/resultview.cpp" line="194"/>
        <source>%n unknown</source>
        <comment>names</comment>
        <translation>
            <numerusform>%n 个结果未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/resultview.cpp" line="195"/>
        <source>%n left out</source>
        <comment>names</comment>
        <translation>
            <numerusform>%n 个已排除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/resultview.cpp" line="196"/>
        <source>%n not sent</source>
        <comment>names</comment>
        <translation>
            <numerusform>%n 个未发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/resultview.cpp" line="198"/>
        <source>All %n name(s) renewed</source>
        <translation>
            <numerusform>%n 个域名全部续费成功</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/orders/resultview.cpp" line="199"/>
        <source>, </source>
        <comment>between counts</comment>
        <translation>，</translation>
    </message>
    <message>
        <location filename="../ui/orders/resultview.cpp" line="208"/>
        <source>%1 %2</source>
        <comment>amount, currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/resultview.cpp" line="213"/>
        <source>%1 for %n renewed name(s), as told at review</source>
        <translation>
            <numerusform>%n 个续费成功的域名共 %1（核对时的报价）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/resultview.cpp" line="214"/>
        <source>%1 for the renewed names, as told at review; the price of %n was not told</source>
        <translation>
            <numerusform>续费成功的域名共 %1（核对时的报价）；另有 %n 个未提供价格</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/orders/resultview.cpp" line="226"/>
        <source>Run %1 · %2 · account “%3” · %4</source>
        <comment>number, title, account, time</comment>
        <translation>批次 %1 · %2 · 账号“%3” · %4</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/resultview.cpp" line="232"/>
        <source>Re&amp;try %n name(s)…</source>
        <translation>
            <numerusform>重试 %n 个域名(&amp;T)…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/orders/resultview.cpp" line="235"/>
        <source>The run is not finished yet.</source>
        <translation>续费尚未结束。</translation>
    </message>
    <message>
        <location filename="../ui/orders/resultview.cpp" line="237"/>
        <source>There is nothing to try again: no name failed, was left out or was not sent.</source>
        <translation>没有需要重试的域名：没有失败、已排除或未发送的。</translation>
    </message>
    <message>
        <location filename="../ui/orders/resultview.cpp" line="238"/>
        <source>Makes a new plan of what failed, was left out or was not sent, and checks it. Unknown names are not in it: they may have been paid.</source>
        <translation>用失败、已排除和未发送的域名新建计划并检查。结果未知的域名不在其中：它们可能已经付费。</translation>
    </message>
    <message>
        <location filename="../ui/orders/resultview.cpp" line="249"/>
        <source>%1 – %2</source>
        <comment>name, state</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <location filename="../ui/orders/resultview.cpp" line="252"/>
        <source>The service says that it was renewed; the new date is not read back yet.</source>
        <translation>服务称已续费，新的到期日期尚未读回。</translation>
    </message>
    <message>
        <location filename="../ui/orders/resultview.cpp" line="253"/>
        <source>New date as the service tells it: %1</source>
        <translation>服务返回的新到期日期：%1</translation>
    </message>
    <message>
        <location filename="../ui/orders/resultview.cpp" line="271"/>
        <source>Decide an unknown name</source>
        <translation>确认结果未知的域名</translation>
    </message>
    <message>
        <location filename="../ui/orders/resultview.cpp" line="272"/>
        <source>Note that %1 was renewed?</source>
        <translation>记录 %1 已续费？</translation>
    </message>
    <message>
        <location filename="../ui/orders/resultview.cpp" line="273"/>
        <source>Note that %1 was not renewed?</source>
        <translation>记录 %1 未续费？</translation>
    </message>
    <message>
        <location filename="../ui/orders/resultview.cpp" line="275"/>
        <source>It counts as renewed from then on. This is written into the order journal with your note and stays there.</source>
        <translation>此后它将视为已续费。此结论连同您的备注写入订单日志，并永久保留。</translation>
    </message>
    <message>
        <location filename="../ui/orders/resultview.cpp" line="277"/>
        <source>It can be ordered again from then on; if it was paid after all, it would be paid twice. This is written into the order journal with your note and stays there.</source>
        <translation>此后可以再次为它下单；如果其实已经付费，就会重复付费。此结论连同您的备注写入订单日志，并永久保留。</translation>
    </message>
    <message>
        <location filename="../ui/orders/resultview.cpp" line="279"/>
        <source>It was renewed</source>
        <translation>已续费</translation>
    </message>
    <message>
        <location filename="../ui/orders/resultview.cpp" line="279"/>
        <source>It was not renewed</source>
        <translation>未续费</translation>
    </message>
    <message>
        <location filename="../ui/orders/resultview.cpp" line="303"/>
        <source>Export the result</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <location filename="../ui/orders/resultview.cpp" line="308"/>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/resultview.cpp" line="320"/>
        <source>%n name(s) exported.</source>
        <translation>
            <numerusform>已导出 %n 个域名。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/orders/resultview.cpp" line="322"/>
        <source>The file cannot be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
</context>
<context>
    <name>namestead::ReviewStep</name>
    <message>
        <location filename="../ui/orders/reviewstep.cpp" line="92"/>
        <source>Review</source>
        <translation>核对</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/reviewstep.cpp" line="103"/>
        <source>&amp;Renew %n name(s)</source>
        <translation>
            <numerusform>续费 %n 个域名(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/orders/reviewstep.cpp" line="109"/>
        <source>This account is read-only: nothing can be renewed.</source>
        <translation>此账号为只读，不能续费。</translation>
    </message>
    <message>
        <location filename="../ui/orders/reviewstep.cpp" line="112"/>
        <source>Type the number of names, %1, to be able to renew them.</source>
        <translation>输入域名个数 %1 后方可续费。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/reviewstep.cpp" line="120"/>
        <source>%n name(s) turned out to be premium: accept their price under Terms, or leave them out.</source>
        <translation>
            <numerusform>发现 %n 个溢价域名：请在“年限”一步接受其价格，或将其排除。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/orders/reviewstep.cpp" line="142"/>
        <source>Names that will be renewed</source>
        <translation>将续费的域名</translation>
    </message>
    <message>
        <location filename="../ui/orders/reviewstep.cpp" line="144"/>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <location filename="../ui/orders/reviewstep.cpp" line="145"/>
        <source>Names</source>
        <translation>域名</translation>
    </message>
    <message>
        <location filename="../ui/orders/reviewstep.cpp" line="146"/>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <location filename="../ui/orders/reviewstep.cpp" line="147"/>
        <source>Vouchers</source>
        <translation>代金券与优惠券</translation>
    </message>
    <message>
        <location filename="../ui/orders/reviewstep.cpp" line="148"/>
        <source>Names in a re&amp;quest</source>
        <translation>每次请求的域名数(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../ui/orders/reviewstep.cpp" line="161"/>
        <source>%1 %2</source>
        <comment>amount, currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/reviewstep.cpp" line="164"/>
        <source>%n price(s) still being asked…</source>
        <translation>
            <numerusform>还有 %n 个价格正在查询…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/orders/reviewstep.cpp" line="165"/>
        <source>%1 so far; %2</source>
        <comment>sum, what is still asked</comment>
        <translation>目前 %1；%2</translation>
    </message>
    <message>
        <location filename="../ui/orders/reviewstep.cpp" line="168"/>
        <source>Not told by the service. The order is charged at the service&apos;s price of the moment.</source>
        <translation>服务未告知。将按下单时的价格扣费。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/reviewstep.cpp" line="170"/>
        <source>%1; the price of %n name(s) was not told by the service.</source>
        <translation>
            <numerusform>%1；另有 %n 个域名服务未告知价格。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/orders/reviewstep.cpp" line="171"/>
        <source>%1, told for all names</source>
        <comment>sum</comment>
        <translation>%1（全部域名均已报价）</translation>
    </message>
    <message>
        <location filename="../ui/orders/reviewstep.cpp" line="178"/>
        <source>%1, together %2</source>
        <comment>names, years</comment>
        <translation>%1，合计 %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/reviewstep.cpp" line="179"/>
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n 个域名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/reviewstep.cpp" line="179"/>
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/orders/reviewstep.cpp" line="183"/>
        <source>Voucher %1</source>
        <translation>代金券 %1</translation>
    </message>
    <message>
        <location filename="../ui/orders/reviewstep.cpp" line="185"/>
        <source>Coupon %1</source>
        <translation>优惠券 %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/reviewstep.cpp" line="192"/>
        <source>%n request(s).</source>
        <translation>
            <numerusform>共 %n 次请求。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/orders/reviewstep.cpp" line="194"/>
        <source>%1 A small first one tries whether orders go through; the others follow only when its names did not mostly fail.</source>
        <translation>%1先用一小批试探能否下单；只要这批没有大多失败，其余请求才会跟上。</translation>
    </message>
    <message>
        <location filename="../ui/orders/reviewstep.cpp" line="199"/>
        <source>&amp;Type %1 to confirm</source>
        <translation>输入 %1 以确认(&amp;T)</translation>
    </message>
</context>
<context>
    <name>namestead::RowsEditor</name>
    <message>
        <location filename="../ui/console/listeditors.cpp" line="226"/>
        <source>Add row</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <location filename="../ui/console/listeditors.cpp" line="227"/>
        <source>Remove rows</source>
        <translation>删除所选行</translation>
    </message>
    <message>
        <location filename="../ui/console/listeditors.cpp" line="228"/>
        <source>Paste rows</source>
        <translation>粘贴多行</translation>
    </message>
    <message>
        <location filename="../ui/console/listeditors.cpp" line="229"/>
        <source>Add a row to %1</source>
        <translation>为 %1 添加一行</translation>
    </message>
    <message>
        <location filename="../ui/console/listeditors.cpp" line="230"/>
        <source>Remove the selected rows of %1</source>
        <translation>删除 %1 的所选行</translation>
    </message>
    <message>
        <location filename="../ui/console/listeditors.cpp" line="231"/>
        <source>Paste rows into %1</source>
        <translation>把多行粘贴到 %1</translation>
    </message>
    <message>
        <location filename="../ui/console/listeditors.cpp" line="232"/>
        <source>Takes one row from each line of the clipboard; cells are parted by tabs or commas.</source>
        <translation>剪贴板中的每一行成为一行，单元格以制表符或逗号分隔。</translation>
    </message>
    <message>
        <location filename="../ui/console/listeditors.cpp" line="268"/>
        <source>The list has no rows.</source>
        <translation>列表中没有行。</translation>
    </message>
</context>
<context>
    <name>namestead::RunChunks</name>
    <message numerus="yes">
        <location filename="../ui/orders/runchunks.cpp" line="86"/>
        <source>%1, looked %n time(s)</source>
        <translation>
            <numerusform>%1，已查询 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/orders/runchunks.cpp" line="88"/>
        <source>%1 (%2)</source>
        <comment>state, error code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <location filename="../ui/orders/runchunks.cpp" line="113"/>
        <source>%1: %2</source>
        <extracomment>A cell as a screen reader tells it: header, content</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location filename="../ui/orders/runchunks.cpp" line="137"/>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <location filename="../ui/orders/runchunks.cpp" line="139"/>
        <source>Names</source>
        <translation>域名数</translation>
    </message>
    <message>
        <location filename="../ui/orders/runchunks.cpp" line="141"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../ui/orders/runchunks.cpp" line="143"/>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <location filename="../ui/orders/runchunks.cpp" line="145"/>
        <source>Sent at</source>
        <translation>提交时间</translation>
    </message>
</context>
<context>
    <name>namestead::RunModel</name>
    <message numerus="yes">
        <location filename="../models/orders/runmodel.cpp" line="146"/>
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../models/orders/runmodel.cpp" line="151"/>
        <source>Not read back yet</source>
        <translation>尚未读回</translation>
    </message>
    <message>
        <location filename="../models/orders/runmodel.cpp" line="233"/>
        <source>%1: %2</source>
        <extracomment>A cell as a screen reader tells it: header, content</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location filename="../models/orders/runmodel.cpp" line="266"/>
        <source>Domain</source>
        <translation>域名</translation>
    </message>
    <message>
        <location filename="../models/orders/runmodel.cpp" line="268"/>
        <source>Term</source>
        <translation>年限</translation>
    </message>
    <message>
        <location filename="../models/orders/runmodel.cpp" line="270"/>
        <source>Old date</source>
        <translation>原到期日期</translation>
    </message>
    <message>
        <location filename="../models/orders/runmodel.cpp" line="272"/>
        <source>New date</source>
        <translation>新到期日期</translation>
    </message>
    <message>
        <location filename="../models/orders/runmodel.cpp" line="274"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../models/orders/runmodel.cpp" line="276"/>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <location filename="../models/orders/runmodel.cpp" line="278"/>
        <source>Task</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>namestead::RunSummary</name>
    <message>
        <location filename="../ui/shell/runsummary.cpp" line="52"/>
        <source>Paused, wants a look: %1 of %2</source>
        <translation>已暂停，需要查看：%1 / %2</translation>
    </message>
    <message>
        <location filename="../ui/shell/runsummary.cpp" line="54"/>
        <source>Paused: %1 of %2</source>
        <translation>已暂停：%1 / %2</translation>
    </message>
    <message>
        <location filename="../ui/shell/runsummary.cpp" line="56"/>
        <source>Renewing %1 of %2</source>
        <translation>正在续费 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/runsummary.cpp" line="57"/>
        <source>%n run(s) at work: %1 of %2</source>
        <translation>
            <numerusform>%n 个批次正在执行：%1 / %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::RunView</name>
    <message>
        <location filename="../ui/orders/runview.cpp" line="178"/>
        <source>Names that have their end</source>
        <translation>已有结果的域名</translation>
    </message>
    <message>
        <location filename="../ui/orders/runview.cpp" line="179"/>
        <source>Requests of the run</source>
        <translation>各次请求</translation>
    </message>
    <message>
        <location filename="../ui/orders/runview.cpp" line="180"/>
        <source>Names of the run</source>
        <translation>各域名</translation>
    </message>
    <message>
        <location filename="../ui/orders/runview.cpp" line="181"/>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <location filename="../ui/orders/runview.cpp" line="182"/>
        <source>&amp;Look now</source>
        <translation>立即查询(&amp;L)</translation>
    </message>
    <message>
        <location filename="../ui/orders/runview.cpp" line="183"/>
        <location filename="../ui/orders/runview.cpp" line="281"/>
        <source>S&amp;top the run…</source>
        <translation>停止续费(&amp;T)…</translation>
    </message>
    <message>
        <location filename="../ui/orders/runview.cpp" line="184"/>
        <location filename="../ui/orders/runview.cpp" line="281"/>
        <source>S&amp;top after this request…</source>
        <translation>本次请求后停止(&amp;T)…</translation>
    </message>
    <message>
        <location filename="../ui/orders/runview.cpp" line="185"/>
        <source>Show in Tas&amp;ks</source>
        <translation>在任务中查看(&amp;K)</translation>
    </message>
    <message>
        <location filename="../ui/orders/runview.cpp" line="186"/>
        <location filename="../ui/orders/runview.cpp" line="275"/>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <location filename="../ui/orders/runview.cpp" line="283"/>
        <source>You can close this window; the run goes on.</source>
        <translation>可以关闭此窗口，续费会继续进行。</translation>
    </message>
    <message>
        <location filename="../ui/orders/runview.cpp" line="201"/>
        <source>%1 of %2 names</source>
        <comment>progress</comment>
        <translation>%1 / %2 个域名</translation>
    </message>
    <message>
        <location filename="../ui/orders/runview.cpp" line="214"/>
        <source>%1: %2</source>
        <comment>state, count of names</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location filename="../ui/orders/runview.cpp" line="231"/>
        <source>Nothing is sent twice: the tasks and the expiry dates at the service tell what became of it.</source>
        <translation>不会重复提交：程序会根据服务的任务和到期日期查明结果。</translation>
    </message>
    <message>
        <location filename="../ui/orders/runview.cpp" line="236"/>
        <source>Paused. Nothing more is sent until you resume.</source>
        <translation>已暂停，恢复之前不再提交。</translation>
    </message>
    <message>
        <location filename="../ui/orders/runview.cpp" line="240"/>
        <source>Most names of the last request failed, so the run waits for you.</source>
        <translation>上次请求的域名大多失败，等待您处理。</translation>
    </message>
    <message>
        <location filename="../ui/orders/runview.cpp" line="241"/>
        <source>Look at their reasons below. If the others would fail for the same reason, stop the run; what was not sent costs nothing.</source>
        <translation>请查看下方的失败原因。如果其余域名也会因此失败，请停止续费；未提交的不会产生费用。</translation>
    </message>
    <message>
        <location filename="../ui/orders/runview.cpp" line="245"/>
        <source>Two requests are in doubt at the same time, so the run waits.</source>
        <translation>同时有两次请求待确认，续费暂停等待。</translation>
    </message>
    <message>
        <location filename="../ui/orders/runview.cpp" line="246"/>
        <source>%1 Go on when the line is good again.</source>
        <translation>%1网络恢复后请继续。</translation>
    </message>
    <message>
        <location filename="../ui/orders/runview.cpp" line="249"/>
        <source>The account cannot be used, so the run waits.</source>
        <translation>账号无法使用，续费暂停等待。</translation>
    </message>
    <message>
        <location filename="../ui/orders/runview.cpp" line="250"/>
        <source>Set it right in the Accounts window, then go on.</source>
        <translation>请在“账号”窗口中修正，然后继续。</translation>
    </message>
    <message>
        <location filename="../ui/orders/runview.cpp" line="253"/>
        <source>The service cannot be reached or declines for long, so the run waits.</source>
        <translation>长时间无法连接服务或被拒绝，续费暂停等待。</translation>
    </message>
    <message>
        <location filename="../ui/orders/runview.cpp" line="254"/>
        <source>Check the network, then go on. What was sent is looked up first.</source>
        <translation>请检查网络，然后继续。已提交的会先查明结果。</translation>
    </message>
    <message>
        <location filename="../ui/orders/runview.cpp" line="257"/>
        <source>The order journal cannot be written, so nothing is sent.</source>
        <translation>订单日志无法写入，因此不会提交。</translation>
    </message>
    <message>
        <location filename="../ui/orders/runview.cpp" line="258"/>
        <source>Make room on the disk or give back the right to write, then go on.</source>
        <translation>请腾出磁盘空间或恢复写入权限，然后继续。</translation>
    </message>
    <message>
        <location filename="../ui/orders/runview.cpp" line="263"/>
        <source>The line was cut after sending. Looking up what happened…</source>
        <translation>提交后连接中断，正在查明结果…</translation>
    </message>
    <message>
        <location filename="../ui/orders/runview.cpp" line="265"/>
        <source>Stopping: what is on its way is waited for, nothing more is sent.</source>
        <translation>正在停止：等待已发出的请求，不再提交新的。</translation>
    </message>
    <message>
        <location filename="../ui/orders/runview.cpp" line="272"/>
        <source>The run is finished.</source>
        <translation>续费已结束。</translation>
    </message>
    <message>
        <location filename="../ui/orders/runview.cpp" line="273"/>
        <source>The run is stopping already.</source>
        <translation>续费正在停止。</translation>
    </message>
    <message>
        <location filename="../ui/orders/runview.cpp" line="275"/>
        <source>R&amp;esume</source>
        <translation>恢复(&amp;E)</translation>
    </message>
    <message>
        <location filename="../ui/orders/runview.cpp" line="282"/>
        <source>You can close this window; the run stays paused.</source>
        <translation>可以关闭此窗口，续费会保持暂停。</translation>
    </message>
    <message>
        <location filename="../ui/orders/runview.cpp" line="310"/>
        <location filename="../ui/orders/runview.cpp" line="313"/>
        <source>Stop the run</source>
        <translation>停止续费</translation>
    </message>
    <message>
        <location filename="../ui/orders/runview.cpp" line="311"/>
        <source>Stop after the request that is on its way?</source>
        <translation>在已发出的请求完成后停止？</translation>
    </message>
    <message>
        <location filename="../ui/orders/runview.cpp" line="311"/>
        <source>Stop the run here?</source>
        <translation>就此停止续费？</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/runview.cpp" line="312"/>
        <source>%n name(s) that wait are not sent then. What was sent stays sent.</source>
        <translation>
            <numerusform>尚在等待的 %n 个域名将不再提交；已提交的不受影响。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/orders/runview.cpp" line="314"/>
        <source>Let it run</source>
        <translation>让它继续</translation>
    </message>
    <message>
        <location filename="../ui/orders/runview.cpp" line="314"/>
        <source>Keep it paused</source>
        <translation>保持暂停</translation>
    </message>
</context>
<context>
    <name>namestead::RunWindow</name>
    <message>
        <location filename="../ui/orders/runwindow.cpp" line="110"/>
        <source>Parts of the run</source>
        <translation>续费的各部分</translation>
    </message>
    <message>
        <location filename="../ui/orders/runwindow.cpp" line="111"/>
        <source>Course</source>
        <translation>过程</translation>
    </message>
    <message>
        <location filename="../ui/orders/runwindow.cpp" line="112"/>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../ui/orders/runwindow.cpp" line="113"/>
        <source>Practice account: nothing here costs money.</source>
        <translation>演练账号：这里的操作不会产生费用。</translation>
    </message>
    <message>
        <location filename="../ui/orders/runwindow.cpp" line="114"/>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <location filename="../ui/orders/runwindow.cpp" line="123"/>
        <source>%1 – %2</source>
        <comment>title of the run, account</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <location filename="../ui/orders/runwindow.cpp" line="125"/>
        <source>%1 in the account “%2”</source>
        <translation>%1（账号“%2”）</translation>
    </message>
    <message>
        <location filename="../ui/orders/runwindow.cpp" line="129"/>
        <source>The result is here when the run is finished.</source>
        <translation>续费结束后可在此查看结果。</translation>
    </message>
</context>
<context>
    <name>namestead::RunningStep</name>
    <message>
        <location filename="../ui/orders/runsteps.cpp" line="43"/>
        <source>Running</source>
        <translation>执行</translation>
    </message>
    <message>
        <location filename="../ui/orders/runsteps.cpp" line="52"/>
        <source>%1 of %2</source>
        <comment>names that have their end</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <location filename="../ui/orders/runsteps.cpp" line="58"/>
        <source>&amp;Next: result</source>
        <translation>下一步：结果(&amp;N)</translation>
    </message>
</context>
<context>
    <name>namestead::SavedViews</name>
    <message>
        <location filename="../models/domains/savedviews.cpp" line="227"/>
        <source>Due in 30 days</source>
        <translation>30 天内到期</translation>
    </message>
    <message>
        <location filename="../models/domains/savedviews.cpp" line="229"/>
        <source>Renewal needed</source>
        <translation>急需续费</translation>
    </message>
    <message>
        <location filename="../models/domains/savedviews.cpp" line="231"/>
        <source>Redemption needed</source>
        <translation>急需赎回</translation>
    </message>
    <message>
        <location filename="../models/domains/savedviews.cpp" line="233"/>
        <source>Transfer lock off</source>
        <translation>未加禁止转移锁</translation>
    </message>
    <message>
        <location filename="../models/domains/savedviews.cpp" line="234"/>
        <source>Not verified</source>
        <translation>未通过实名认证</translation>
    </message>
</context>
<context>
    <name>namestead::SelectionBar</name>
    <message>
        <location filename="../ui/domains/selectionbar.cpp" line="100"/>
        <source>More</source>
        <comment>further actions</comment>
        <translation>更多</translation>
    </message>
    <message>
        <location filename="../ui/domains/selectionbar.cpp" line="102"/>
        <location filename="../ui/domains/selectionbar.cpp" line="103"/>
        <source>Select none</source>
        <translation>取消全部选择</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/selectionbar.cpp" line="110"/>
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选择 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/selectionbar.cpp" line="110"/>
        <source>%Ln selected from last time</source>
        <translation>
            <numerusform>沿用上次选择的 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/selectionbar.cpp" line="112"/>
        <source>%1 (%Ln hidden by the filter)</source>
        <extracomment>%1: &quot;214 selected&quot;</extracomment>
        <translation>
            <numerusform>%1（其中 %Ln 个被筛选隐藏）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/selectionbar.cpp" line="113"/>
        <source>Select all %Ln shown</source>
        <translation>
            <numerusform>全选显示的 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::SettingsDialog</name>
    <message>
        <location filename="../ui/settings/settingsdialog.cpp" line="167"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingsdialog.cpp" line="168"/>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingsdialog.cpp" line="169"/>
        <source>Portfolio</source>
        <translation>域名资产</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingsdialog.cpp" line="170"/>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingsdialog.cpp" line="171"/>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingsdialog.cpp" line="172"/>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingsdialog.cpp" line="173"/>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingsdialog.cpp" line="174"/>
        <source>&amp;Rows of tables</source>
        <translation>表格行高(&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingsdialog.cpp" line="175"/>
        <source>&amp;Sync the list</source>
        <translation>同步列表(&amp;S)</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingsdialog.cpp" line="176"/>
        <source>Read &amp;details in the background</source>
        <translation>在后台读取详情(&amp;D)</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingsdialog.cpp" line="178"/>
        <source>DNS servers, locks and contacts need one request for each name. Off: only those of the rows on the screen are read.</source>
        <translation>DNS 服务器、锁和联系人需要逐个域名查询。关闭后只读取屏幕上可见的行。</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingsdialog.cpp" line="180"/>
        <source>Names in &amp;one request</source>
        <translation>每次请求的域名数(&amp;O)</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingsdialog.cpp" line="182"/>
        <source>Renewals are sent in chunks of this size after a small first one. It can be changed for each run.</source>
        <translation>续费先发送一个小批，之后按此数量分批发送。每次续费时可另行调整。</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingsdialog.cpp" line="186"/>
        <source>When a run ends while no window of Namestead is active, the desktop shows a notification.</source>
        <translation>如果批次结束时 Namestead 的窗口都不在前台，会显示桌面通知。</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingsdialog.cpp" line="187"/>
        <source>This desktop has no notification service; a run that ends is marked in the list of windows only.</source>
        <translation>当前桌面没有通知服务；批次结束时只在任务栏中提示。</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingsdialog.cpp" line="188"/>
        <source>&amp;Proxy</source>
        <translation>代理(&amp;P)</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingsdialog.cpp" line="189"/>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingsdialog.cpp" line="190"/>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingsdialog.cpp" line="191"/>
        <source>Name or number, without http://</source>
        <translation>主机名或 IP 地址，不含 http://</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingsdialog.cpp" line="196"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingsdialog.cpp" line="210"/>
        <location filename="../ui/settings/settingsdialog.cpp" line="213"/>
        <location filename="../ui/settings/settingsdialog.cpp" line="232"/>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingsdialog.cpp" line="213"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingsdialog.cpp" line="213"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingsdialog.cpp" line="216"/>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingsdialog.cpp" line="217"/>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingsdialog.cpp" line="218"/>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingsdialog.cpp" line="222"/>
        <source>Only when asked</source>
        <translation>仅手动</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/settings/settingsdialog.cpp" line="223"/>
        <location filename="../ui/settings/settingsdialog.cpp" line="229"/>
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>每 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/settings/settingsdialog.cpp" line="224"/>
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>每 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/settings/settingsdialog.cpp" line="233"/>
        <source>None</source>
        <translation>不使用</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingsdialog.cpp" line="234"/>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingsdialog.cpp" line="235"/>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingsdialog.cpp" line="261"/>
        <source>Choose HTTP or SOCKS 5 first.</source>
        <translation>请先选择 HTTP 或 SOCKS 5。</translation>
    </message>
</context>
<context>
    <name>namestead::ShortcutsDialog</name>
    <message>
        <location filename="../ui/shell/shortcutsdialog.cpp" line="66"/>
        <location filename="../ui/shell/shortcutsdialog.cpp" line="67"/>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <location filename="../ui/shell/shortcutsdialog.cpp" line="68"/>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <location filename="../ui/shell/shortcutsdialog.cpp" line="68"/>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <location filename="../ui/shell/shortcutsdialog.cpp" line="69"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>namestead::SortMenu</name>
    <message>
        <location filename="../ui/domains/viewmenu.cpp" line="55"/>
        <source>Then by</source>
        <translation>再按</translation>
    </message>
</context>
<context>
    <name>namestead::StatusLine</name>
    <message>
        <location filename="../ui/shell/statusline.cpp" line="89"/>
        <source>%1 (read-only)</source>
        <translation>%1（只读）</translation>
    </message>
    <message>
        <location filename="../ui/shell/statusline.cpp" line="92"/>
        <location filename="../ui/shell/statusline.cpp" line="141"/>
        <source>No account</source>
        <translation>没有账号</translation>
    </message>
    <message>
        <location filename="../ui/shell/statusline.cpp" line="92"/>
        <location filename="../ui/shell/statusline.cpp" line="141"/>
        <source>Open the list of accounts</source>
        <translation>打开账号列表</translation>
    </message>
    <message>
        <location filename="../ui/shell/statusline.cpp" line="155"/>
        <location filename="../ui/shell/statusline.cpp" line="177"/>
        <source>Never synced</source>
        <translation>尚未同步</translation>
    </message>
    <message>
        <location filename="../ui/shell/statusline.cpp" line="164"/>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <location filename="../ui/shell/statusline.cpp" line="168"/>
        <source>Syncing %1 of %2</source>
        <translation>正在同步 %1 / %2</translation>
    </message>
    <message>
        <location filename="../ui/shell/statusline.cpp" line="169"/>
        <source>Syncing…</source>
        <translation>正在同步…</translation>
    </message>
    <message>
        <location filename="../ui/shell/statusline.cpp" line="170"/>
        <source>The list is being read from the service.</source>
        <translation>正在从服务读取列表。</translation>
    </message>
    <message>
        <location filename="../ui/shell/statusline.cpp" line="173"/>
        <source>Sync failed</source>
        <translation>同步失败</translation>
    </message>
    <message>
        <location filename="../ui/shell/statusline.cpp" line="173"/>
        <source>Sync failed, list from %1</source>
        <translation>同步失败，%1的列表</translation>
    </message>
    <message>
        <location filename="../ui/shell/statusline.cpp" line="179"/>
        <source>Synced %1</source>
        <translation>%1同步</translation>
    </message>
    <message>
        <location filename="../ui/shell/statusline.cpp" line="183"/>
        <source>The list kept changing while it was read, so names that are gone could not be told. Sync again.</source>
        <translation>读取期间列表一直在变化，无法判断哪些域名已不在账号中。请重新同步。</translation>
    </message>
    <message>
        <location filename="../ui/shell/statusline.cpp" line="185"/>
        <source>Last read in full: %1. Sync now</source>
        <translation>上次完整读取：%1。立即同步</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/statusline.cpp" line="197"/>
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 项变更</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/shell/statusline.cpp" line="197"/>
        <source>Show what changed</source>
        <translation>查看变更</translation>
    </message>
    <message>
        <location filename="../ui/shell/statusline.cpp" line="205"/>
        <source>No run at work</source>
        <translation>没有正在执行的批次</translation>
    </message>
    <message>
        <location filename="../ui/shell/statusline.cpp" line="205"/>
        <source>Show the run</source>
        <translation>查看批次</translation>
    </message>
</context>
<context>
    <name>namestead::StepList</name>
    <message>
        <location filename="../ui/orders/steplist.cpp" line="89"/>
        <source>%1  %2</source>
        <comment>number and name of a step</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>namestead::TagsDialog</name>
    <message numerus="yes">
        <location filename="../ui/domains/annotationdialogs.cpp" line="39"/>
        <source>Tags of %Ln name(s)</source>
        <translation>
            <numerusform>%Ln 个域名的标签</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/domains/annotationdialogs.cpp" line="45"/>
        <source>Tags are kept on this computer only. A half-ticked tag is left as it is.</source>
        <translation>标签仅保存在本机。半选的标签保持不变。</translation>
    </message>
    <message>
        <location filename="../ui/domains/annotationdialogs.cpp" line="50"/>
        <source>New tags, between commas</source>
        <translation>新标签，用逗号分隔</translation>
    </message>
    <message>
        <location filename="../ui/domains/annotationdialogs.cpp" line="51"/>
        <source>New tags</source>
        <translation>新标签</translation>
    </message>
    <message>
        <location filename="../ui/domains/annotationdialogs.cpp" line="52"/>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <location filename="../ui/domains/annotationdialogs.cpp" line="58"/>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/annotationdialogs.cpp" line="80"/>
        <source>Set tags of %Ln name(s)</source>
        <translation>
            <numerusform>设置 %Ln 个域名的标签</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/domains/annotationdialogs.cpp" line="93"/>
        <source>%1 (%2)</source>
        <extracomment>a tag and how many of the selected names have it</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>namestead::TaskFilterBar</name>
    <message>
        <location filename="../ui/tasks/taskfilterbar.cpp" line="157"/>
        <location filename="../ui/tasks/taskfilterbar.cpp" line="158"/>
        <source>Search tasks and names</source>
        <translation>搜索任务和域名</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskfilterbar.cpp" line="159"/>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskfilterbar.cpp" line="160"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskfilterbar.cpp" line="161"/>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskfilterbar.cpp" line="162"/>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskfilterbar.cpp" line="163"/>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskfilterbar.cpp" line="167"/>
        <source>Created from</source>
        <translation>创建时间起点</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskfilterbar.cpp" line="168"/>
        <source>Created up to</source>
        <translation>创建时间终点</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskfilterbar.cpp" line="169"/>
        <source>Reset filters</source>
        <translation>重置筛选</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskfilterbar.cpp" line="170"/>
        <source>All types</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskfilterbar.cpp" line="175"/>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskfilterbar.cpp" line="176"/>
        <source>At work</source>
        <translation>进行中</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskfilterbar.cpp" line="177"/>
        <source>Unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskfilterbar.cpp" line="178"/>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskfilterbar.cpp" line="179"/>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskfilterbar.cpp" line="181"/>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskfilterbar.cpp" line="182"/>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskfilterbar.cpp" line="183"/>
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskfilterbar.cpp" line="184"/>
        <source>Last year</source>
        <translation>最近一年</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskfilterbar.cpp" line="185"/>
        <source>Between two days…</source>
        <translation>指定日期…</translation>
    </message>
</context>
<context>
    <name>namestead::TaskTreeModel</name>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="885"/>
        <location filename="../models/tasks/tasktreemodel.cpp" line="935"/>
        <location filename="../models/tasks/tasktreemodel.cpp" line="938"/>
        <location filename="../models/tasks/tasktreemodel.cpp" line="959"/>
        <source>Unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="887"/>
        <location filename="../models/tasks/tasktreemodel.cpp" line="927"/>
        <source>In doubt</source>
        <translation>待确认</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="890"/>
        <location filename="../models/tasks/tasktreemodel.cpp" line="966"/>
        <location filename="../models/tasks/tasktreemodel.cpp" line="988"/>
        <source>Running</source>
        <translation>执行中</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="892"/>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="894"/>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="901"/>
        <location filename="../models/tasks/tasktreemodel.cpp" line="940"/>
        <location filename="../models/tasks/tasktreemodel.cpp" line="973"/>
        <source>Partly failed</source>
        <translation>部分失败</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="901"/>
        <location filename="../models/tasks/tasktreemodel.cpp" line="940"/>
        <location filename="../models/tasks/tasktreemodel.cpp" line="973"/>
        <location filename="../models/tasks/tasktreemodel.cpp" line="992"/>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="909"/>
        <location filename="../models/tasks/tasktreemodel.cpp" line="941"/>
        <location filename="../models/tasks/tasktreemodel.cpp" line="975"/>
        <location filename="../models/tasks/tasktreemodel.cpp" line="990"/>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="910"/>
        <location filename="../models/tasks/tasktreemodel.cpp" line="941"/>
        <location filename="../models/tasks/tasktreemodel.cpp" line="976"/>
        <source>Finished</source>
        <translation>已结束</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="903"/>
        <location filename="../models/tasks/tasktreemodel.cpp" line="916"/>
        <location filename="../models/tasks/tasktreemodel.cpp" line="920"/>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="923"/>
        <location filename="../models/tasks/tasktreemodel.cpp" line="964"/>
        <location filename="../models/tasks/tasktreemodel.cpp" line="986"/>
        <source>Waiting</source>
        <translation>等待执行</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="925"/>
        <source>Being sent</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="920"/>
        <location filename="../models/tasks/tasktreemodel.cpp" line="931"/>
        <source>Not received</source>
        <translation>未送达</translation>
    </message>
    <message numerus="yes">
        <location filename="../models/tasks/tasktreemodel.cpp" line="905"/>
        <source>Stopped: %n not sent</source>
        <translation>
            <numerusform>已停止：%n 个未提交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/tasks/tasktreemodel.cpp" line="907"/>
        <source>Finished: %n left out</source>
        <translation>
            <numerusform>已结束：%n 个已排除</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="933"/>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="948"/>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="954"/>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="955"/>
        <source>Names that were done before it was cancelled stay done: see its results.</source>
        <translation>取消之前已完成的域名保持已完成状态，详见执行结果。</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="957"/>
        <source>Being cancelled</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="957"/>
        <source>What came of it is being looked up.</source>
        <translation>正在查询取消结果。</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="960"/>
        <source>It was at work when it was seen last, and is now neither in the task list nor in the history.</source>
        <translation>最近一次看到时还在执行，现在任务列表和历史任务中都找不到。</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="979"/>
        <source>It has run. Whether it succeeded stands in its results: open the row to read them.</source>
        <translation>任务已执行完毕。是否成功以执行结果为准，展开此行即可读取。</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="998"/>
        <source>Not told</source>
        <translation>服务未返回</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="998"/>
        <source>The service does not tell the state.</source>
        <translation>服务未返回状态。</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="1006"/>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../models/tasks/tasktreemodel.cpp" line="1008"/>
        <source>%n unknown</source>
        <translation>
            <numerusform>%n 个结果未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/tasks/tasktreemodel.cpp" line="1010"/>
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/tasks/tasktreemodel.cpp" line="1012"/>
        <source>%n succeeded</source>
        <translation>
            <numerusform>%n 个成功</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/tasks/tasktreemodel.cpp" line="1014"/>
        <source>%n left out</source>
        <translation>
            <numerusform>%n 个已排除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/tasks/tasktreemodel.cpp" line="1016"/>
        <source>%n not sent</source>
        <translation>
            <numerusform>%n 个未发送</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="1017"/>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="1036"/>
        <source>%1, account %2</source>
        <translation>%1，账号 %2</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="1051"/>
        <source>%1; retried in run %2</source>
        <comment>counts, number</comment>
        <translation>%1；已在批次 %2 中重试</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="1055"/>
        <location filename="../models/tasks/tasktreemodel.cpp" line="1119"/>
        <source>%1. %2</source>
        <comment>counts, reason</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="1060"/>
        <source>Run %1</source>
        <translation>批次 %1</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="1108"/>
        <source>Not in a request</source>
        <translation>不在任何请求中</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="1109"/>
        <source>Request %1 of %2</source>
        <translation>请求 %1 / %2</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="1165"/>
        <location filename="../models/tasks/tasktreemodel.cpp" line="1279"/>
        <source>Reading the results…</source>
        <translation>正在读取执行结果…</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="1168"/>
        <source>Results not read yet</source>
        <translation>执行结果尚未读取</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="1200"/>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="1215"/>
        <source>%1 → %2</source>
        <comment>old and new expiry date</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="1256"/>
        <source>Its result is not kept here</source>
        <translation>返回内容不在此保存</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="1282"/>
        <source>The results could not be read (%1).</source>
        <translation>无法读取执行结果（%1）。</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="1283"/>
        <source>The results could not be read.</source>
        <translation>无法读取执行结果。</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="1287"/>
        <source>The service tells no results of this task.</source>
        <translation>服务未返回此任务的执行结果。</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="1496"/>
        <source>%1: %2</source>
        <comment>column and value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="1511"/>
        <source>Task or name</source>
        <translation>任务或域名</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="1513"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="1515"/>
        <source>Names</source>
        <translation>域名数</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="1517"/>
        <source>Progress or reason</source>
        <translation>进度或原因</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="1519"/>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../models/tasks/tasktreemodel.cpp" line="1521"/>
        <source>Number</source>
        <translation>编号</translation>
    </message>
</context>
<context>
    <name>namestead::TasksPage</name>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="98"/>
        <source>%1, %2</source>
        <comment>run and request</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="322"/>
        <location filename="../ui/tasks/taskspage.cpp" line="409"/>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="323"/>
        <source>Search tasks</source>
        <translation>搜索任务</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="324"/>
        <source>Open run…</source>
        <translation>打开批次…</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="325"/>
        <source>Retry the failed…</source>
        <translation>重试失败的域名…</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="326"/>
        <source>Pause run</source>
        <translation>暂停批次</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="327"/>
        <source>Resume run</source>
        <translation>继续批次</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="328"/>
        <source>Stop run…</source>
        <translation>停止批次…</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="329"/>
        <source>Cancel task…</source>
        <translation>取消任务…</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="330"/>
        <source>Acknowledge results…</source>
        <translation>确认执行结果…</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="331"/>
        <source>Show domain</source>
        <translation>查看域名</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="332"/>
        <source>Copy cell</source>
        <translation>复制单元格</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="333"/>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="334"/>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="335"/>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="336"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="337"/>
        <location filename="../ui/tasks/taskspage.cpp" line="684"/>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="375"/>
        <source>Read %1</source>
        <translation>%1读取</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/tasks/taskspage.cpp" line="393"/>
        <source>%n finished task(s) may match as well: their results have not been read yet.</source>
        <translation>
            <numerusform>另有 %n 个已结束的任务可能符合条件：其执行结果尚未读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/tasks/taskspage.cpp" line="394"/>
        <source>Read the results of %n task(s)</source>
        <translation>
            <numerusform>读取 %n 个任务的执行结果</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="402"/>
        <source>Choose an account to see its tasks.</source>
        <translation>选择账号后即可查看任务。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/tasks/taskspage.cpp" line="404"/>
        <source>No task matches these %n filter(s).</source>
        <translation>
            <numerusform>没有符合这 %n 个筛选条件的任务。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="404"/>
        <source>Reset filters</source>
        <translation>重置筛选</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="406"/>
        <source>The tasks of this account have not been read yet.</source>
        <translation>此账号的任务尚未读取。</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="406"/>
        <source>Reading the tasks…</source>
        <translation>正在读取任务…</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="408"/>
        <source>No tasks in the last 30 days. Renewals and changes stand here while they run and afterwards.</source>
        <translation>最近 30 天没有任务。续费和变更在执行期间及结束之后都会列在这里。</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="416"/>
        <source>%1 (%2)</source>
        <comment>help and keys</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="417"/>
        <source>%1
%2</source>
        <comment>help and the reason why not</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="424"/>
        <source>This account is read-only: it sends no writes and no orders.</source>
        <translation>此账号为只读：不发送任何修改或订单。</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="425"/>
        <source>Choose a run of this program first.</source>
        <translation>请先选择本程序发起的批次。</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="426"/>
        <source>Choose a task of the service first.</source>
        <translation>请先选择服务端的任务。</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="427"/>
        <source>Reads the tasks of the account again.</source>
        <translation>重新读取此账号的任务。</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="427"/>
        <source>Choose an account first.</source>
        <translation>请先选择账号。</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="428"/>
        <source>Puts the cursor into the search field.</source>
        <translation>将光标移到搜索框。</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="429"/>
        <source>Shows the run in a window of its own.</source>
        <translation>在单独的窗口中查看该批次。</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="433"/>
        <source>Makes a new, checked plan of the names that failed.</source>
        <translation>为失败的域名重新制定并检查计划。</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="436"/>
        <source>The run has not ended yet.</source>
        <translation>该批次尚未结束。</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="437"/>
        <source>No name of this run failed.</source>
        <translation>该批次没有失败的域名。</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="440"/>
        <source>Sends nothing more after the request that is on its way.</source>
        <translation>当前请求完成后不再发送。</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="441"/>
        <source>The run is not sending.</source>
        <translation>该批次没有在发送。</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="442"/>
        <source>Goes on with the names that are left.</source>
        <translation>继续处理剩余的域名。</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="444"/>
        <source>The run is not paused.</source>
        <translation>该批次没有暂停。</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="446"/>
        <source>Ends the run after the request that is on its way.</source>
        <translation>当前请求完成后结束该批次。</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="447"/>
        <source>The run has ended or is ending.</source>
        <translation>该批次已结束或正在结束。</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="452"/>
        <source>Asks the service to stop the task, and looks up what came of it.</source>
        <translation>请求服务停止该任务，并查询实际结果。</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="455"/>
        <source>The task is being cancelled already.</source>
        <translation>该任务正在取消。</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="456"/>
        <source>The task has ended or is being cancelled.</source>
        <translation>该任务已结束或正在取消。</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="459"/>
        <source>Marks the results as read, for every program that uses this account.</source>
        <translation>将执行结果标记为已读，对使用此账号的所有程序生效。</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="463"/>
        <source>The results were acknowledged already.</source>
        <translation>执行结果已经确认过。</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="464"/>
        <source>The task has no results that other programs still wait for.</source>
        <translation>该任务没有其他程序仍在等待的执行结果。</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="466"/>
        <source>Shows the name on the Domains page.</source>
        <translation>在“域名”页面中查看该域名。</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="466"/>
        <source>Choose a name below a task first.</source>
        <translation>请先选择任务下的一个域名。</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="468"/>
        <source>Copies the text of the cell.</source>
        <translation>复制单元格中的文字。</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="468"/>
        <location filename="../ui/tasks/taskspage.cpp" line="469"/>
        <source>Choose a row first.</source>
        <translation>请先选择一行。</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="469"/>
        <source>Copies the selected rows for a spreadsheet.</source>
        <translation>复制所选行，可粘贴到电子表格。</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="488"/>
        <source>Cancel task</source>
        <translation>取消任务</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/tasks/taskspage.cpp" line="489"/>
        <source>The service will be asked to stop “%1” with %n name(s), account “%2”.</source>
        <translation>
            <numerusform>将请求服务停止“%1”，共 %n 个域名，账号“%2”。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="491"/>
        <source>Names that are done already stay done. What really came of it is looked up and said here.</source>
        <translation>已完成的域名保持已完成状态。程序会查询实际结果并在此告知。</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="492"/>
        <source>Cancel the task</source>
        <translation>取消该任务</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="493"/>
        <source>Keep it running</source>
        <translation>继续执行</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="502"/>
        <source>Whether “%1” was cancelled is not known: the service shows no sign of it. Look at its state before you cancel it again.</source>
        <translation>“%1”是否已取消尚不清楚：服务端没有任何迹象。再次取消之前，请先查看其状态。</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="505"/>
        <source>“%1” was not cancelled. %2</source>
        <translation>“%1”未取消。%2</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="510"/>
        <source>“%1” was not cancelled: it had run before the service could stop it.</source>
        <translation>“%1”未取消：在服务停止它之前已经执行完毕。</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="518"/>
        <source>“%1” was cancelled. Which names had been done before could not be read.</source>
        <translation>“%1”已取消。此前已完成哪些域名，暂时无法读取。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/tasks/taskspage.cpp" line="521"/>
        <source>“%1” was cancelled; %n name(s) had been done before and stay so.</source>
        <translation>
            <numerusform>“%1”已取消；此前已有 %n 个域名完成，不受影响。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="523"/>
        <source>“%1” was cancelled; no name was changed.</source>
        <translation>“%1”已取消；没有域名发生变化。</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="536"/>
        <source>Acknowledge results</source>
        <translation>确认执行结果</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="537"/>
        <source>The finished results of “%1” will be marked as read, account “%2”.</source>
        <translation>“%1”中已有的执行结果将标记为已读，账号“%2”。</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="538"/>
        <source>Other programs that poll the results of this account no longer see them then. This cannot be undone. Here they can still be read.</source>
        <translation>此后，轮询此账号执行结果的其他程序将不再看到这些结果，且无法撤销。在本程序中仍可查看。</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="540"/>
        <source>Acknowledge the results</source>
        <translation>确认执行结果</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="546"/>
        <source>The results of “%1” were acknowledged.</source>
        <translation>“%1”的执行结果已确认。</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="548"/>
        <source>“%1” has no finished results yet; nothing was acknowledged.</source>
        <translation>“%1”尚无执行结果，未作确认。</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="551"/>
        <source>The results of “%1” may not all be acknowledged. %2</source>
        <translation>“%1”的执行结果可能未全部确认。%2</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="563"/>
        <source>Stop run</source>
        <translation>停止批次</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/tasks/taskspage.cpp" line="564"/>
        <source>“%1” will end; %n name(s) will not be sent.</source>
        <translation>
            <numerusform>“%1”将结束；%n 个域名不再发送。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="566"/>
        <source>A request that is on its way is waited for, and what became of it is found out.</source>
        <translation>已发出的请求会等待其完成，并查明结果。</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="567"/>
        <source>Stop the run</source>
        <translation>停止该批次</translation>
    </message>
    <message>
        <location filename="../ui/tasks/taskspage.cpp" line="568"/>
        <source>Go on</source>
        <translation>继续执行</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/tasks/taskspage.cpp" line="595"/>
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::TermDelegate</name>
    <message>
        <location filename="../ui/orders/ordercolumns.cpp" line="211"/>
        <source>Term in years</source>
        <translation>年限（年）</translation>
    </message>
</context>
<context>
    <name>namestead::TermsStep</name>
    <message>
        <location filename="../ui/orders/termsstep.cpp" line="113"/>
        <source>Terms</source>
        <translation>年限</translation>
    </message>
    <message>
        <location filename="../ui/orders/termsstep.cpp" line="134"/>
        <source>&amp;Next: review</source>
        <translation>下一步：核对(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/termsstep.cpp" line="143"/>
        <source>Accept the premium price of %n name(s), or leave them out.</source>
        <translation>
            <numerusform>请接受 %n 个溢价域名的价格，或将其排除。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/orders/termsstep.cpp" line="167"/>
        <source>Renew &amp;for</source>
        <translation>续费年限(&amp;F)</translation>
    </message>
    <message>
        <location filename="../ui/orders/termsstep.cpp" line="169"/>
        <source>Terms of the names</source>
        <translation>各域名的年限</translation>
    </message>
    <message>
        <location filename="../ui/orders/termsstep.cpp" line="171"/>
        <source>A name&apos;s own term is changed in its row (F2). No new date may lie more than ten years ahead; where the term is too long for a name, its longest one is set.</source>
        <translation>单个域名的年限可在其行内修改（F2）。新的到期日期不能超过十年；年限过长的域名按其最长年限设置。</translation>
    </message>
    <message>
        <location filename="../ui/orders/termsstep.cpp" line="173"/>
        <source>&amp;Voucher</source>
        <translation>代金券(&amp;V)</translation>
    </message>
    <message>
        <location filename="../ui/orders/termsstep.cpp" line="175"/>
        <source>C&amp;oupon</source>
        <translation>优惠券(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/termsstep.cpp" line="128"/>
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/orders/termsstep.cpp" line="129"/>
        <source>%1–%2 years</source>
        <comment>shortest and longest term</comment>
        <translation>%1–%2 年</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/termsstep.cpp" line="140"/>
        <source>The term of %n year(s) is not applied yet: set it for all names or for the selection.</source>
        <translation>
            <numerusform>%n 年的年限尚未应用：请应用于全部域名或所选域名。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/orders/termsstep.cpp" line="174"/>
        <location filename="../ui/orders/termsstep.cpp" line="176"/>
        <source>Its number, if you have one</source>
        <translation>编号（如有）</translation>
    </message>
    <message>
        <location filename="../ui/orders/termsstep.cpp" line="178"/>
        <source>A voucher is money that pays, a coupon lowers the price. Both go with each request of the run; the service decides whether they hold. Without them the account&apos;s balance is charged.</source>
        <translation>代金券用于抵扣付款，优惠券用于降低价格。两者随每次请求提交，是否可用由服务决定。不填则从账号余额扣费。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/termsstep.cpp" line="198"/>
        <source> year(s)</source>
        <translation>
            <numerusform> 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/termsstep.cpp" line="199"/>
        <source>&amp;Set for all %n name(s)</source>
        <translation>
            <numerusform>应用于全部 %n 个域名(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/orders/termsstep.cpp" line="200"/>
        <source>Set for the se&amp;lection</source>
        <translation>应用于所选(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/termsstep.cpp" line="200"/>
        <source>Set for %n se&amp;lected</source>
        <translation>
            <numerusform>应用于所选 %n 个(&amp;L)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/orders/termsstep.cpp" line="202"/>
        <source>Select names in the table first.</source>
        <translation>请先在表格中选择域名。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/termsstep.cpp" line="208"/>
        <source>%n premium name(s): the registry asks a price of its own, often a multiple.</source>
        <translation>
            <numerusform>%n 个溢价域名：注册局单独定价，往往是普通价格的数倍。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/termsstep.cpp" line="209"/>
        <source>The premium price of %n name(s) is accepted.</source>
        <translation>
            <numerusform>已接受 %n 个域名的溢价价格。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/orders/termsstep.cpp" line="210"/>
        <source>&amp;Accept the price</source>
        <translation>接受价格(&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/orders/termsstep.cpp" line="211"/>
        <source>L&amp;eave them out</source>
        <translation>排除(&amp;E)</translation>
    </message>
</context>
<context>
    <name>namestead::TimeEditor</name>
    <message>
        <location filename="../ui/console/valueeditors.cpp" line="219"/>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <location filename="../ui/console/valueeditors.cpp" line="220"/>
        <source>as milliseconds</source>
        <translation>以毫秒填写</translation>
    </message>
    <message>
        <location filename="../ui/console/valueeditors.cpp" line="221"/>
        <source>milliseconds since 1970</source>
        <translation>1970 年以来的毫秒数</translation>
    </message>
    <message>
        <location filename="../ui/console/valueeditors.cpp" line="223"/>
        <source>%1, date and time</source>
        <translation>%1，日期和时间</translation>
    </message>
    <message>
        <location filename="../ui/console/valueeditors.cpp" line="224"/>
        <source>%1, milliseconds since 1970</source>
        <translation>%1，1970 年以来的毫秒数</translation>
    </message>
    <message>
        <location filename="../ui/console/valueeditors.cpp" line="225"/>
        <source>%1, enter as milliseconds</source>
        <translation>%1，以毫秒填写</translation>
    </message>
    <message>
        <location filename="../ui/console/valueeditors.cpp" line="227"/>
        <source>Send %1</source>
        <translation>发送 %1</translation>
    </message>
</context>
<context>
    <name>namestead::TimeText</name>
    <message>
        <location filename="../ui/widgets/timetext.cpp" line="24"/>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/widgets/timetext.cpp" line="26"/>
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/widgets/timetext.cpp" line="28"/>
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/widgets/timetext.cpp" line="29"/>
        <location filename="../ui/widgets/timetext.cpp" line="43"/>
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/widgets/timetext.cpp" line="40"/>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/widgets/timetext.cpp" line="42"/>
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/widgets/timetext.cpp" line="62"/>
        <source>%1, %2</source>
        <extracomment>a day and a time of it</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>namestead::WelcomePage</name>
    <message>
        <location filename="../ui/shell/welcomepage.cpp" line="110"/>
        <source>Namestead</source>
        <translation>Namestead</translation>
    </message>
    <message>
        <location filename="../ui/shell/welcomepage.cpp" line="111"/>
        <source>Looks after domain names held at the Alibaba Cloud Domains service: all of them in one table, renewed in bulk, each exactly once.</source>
        <translation>管理阿里云域名服务中的域名：所有域名集中在一张表中，批量续费，每个域名只付一次款。</translation>
    </message>
    <message>
        <location filename="../ui/shell/welcomepage.cpp" line="113"/>
        <source>&amp;Try the practice account</source>
        <translation>试用演练账号(&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/shell/welcomepage.cpp" line="115"/>
        <source>A thousand invented names on this computer. Nothing costs money, nothing leaves it.</source>
        <translation>本机上的一千个虚构域名，不花一分钱，数据不会离开本机。</translation>
    </message>
    <message>
        <location filename="../ui/shell/welcomepage.cpp" line="116"/>
        <source>It cannot be offered: no port of this computer could be opened.</source>
        <translation>无法提供：本机没有可用的端口。</translation>
    </message>
    <message>
        <location filename="../ui/shell/welcomepage.cpp" line="117"/>
        <source>&amp;Add an account…</source>
        <translation>添加账号(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../ui/shell/welcomepage.cpp" line="118"/>
        <source>You need an AccessKey of your account, best of a RAM user of its own.</source>
        <translation>需要账号的 AccessKey，建议使用专门的 RAM 用户。</translation>
    </message>
</context>
</TS>
