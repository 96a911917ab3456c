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
        <location filename="../ui/accounts/accounteditor.cpp" line="47"/>
        <source>Waiting for the keychain. Its question may be behind other windows.</source>
        <translation>正在等待系统钥匙串，它的询问窗口可能被其他窗口挡住。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="158"/>
        <source>Add account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="158"/>
        <source>Edit account</source>
        <translation>编辑账号</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="159"/>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="160"/>
        <source>&amp;Site</source>
        <translation>站点(&amp;S)</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="161"/>
        <source>A&amp;ddress</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="162"/>
        <source>AccessKey &amp;ID</source>
        <translation>AccessKey ID(&amp;I)</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="163"/>
        <source>AccessKey s&amp;ecret</source>
        <translation>AccessKey Secret(&amp;E)</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="164"/>
        <source>Security &amp;token (STS)</source>
        <translation>安全令牌（STS）(&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="165"/>
        <source>C&amp;olour</source>
        <translation>颜色(&amp;O)</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="166"/>
        <source>&amp;Read-only: send no writes and no orders</source>
        <translation>只读：不发送任何修改和订单(&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="167"/>
        <source>aliyun.com (China)</source>
        <translation>aliyun.com（中国站）</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="168"/>
        <source>alibabacloud.com (international)</source>
        <translation>alibabacloud.com（国际站）</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="169"/>
        <source>Another address</source>
        <translation>其他地址</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="170"/>
        <source>Site of the account</source>
        <translation>账号所在站点</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="171"/>
        <source>Chosen by the program</source>
        <translation>由程序选择</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="174"/>
        <source>Colour of the account</source>
        <translation>账号的颜色</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="176"/>
        <source>Unchanged</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="177"/>
        <source>Only for temporary keys</source>
        <translation>仅临时密钥需要填写</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="178"/>
        <source>The secret is kept in the keychain of this system, never in a file of this program.</source>
        <translation>密钥保存在系统钥匙串中，绝不写入本程序的任何文件。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="179"/>
        <source>Test &amp;connection</source>
        <translation>测试连接(&amp;C)</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="180"/>
        <source>&amp;Keep for this run only</source>
        <translation>仅在本次运行中保留(&amp;K)</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="181"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="182"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="225"/>
        <source>Asking the keychain for the secret…</source>
        <translation>正在从系统钥匙串读取密钥…</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="246"/>
        <source>Asking the service for one domain name…</source>
        <translation>正在向服务查询一个域名…</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/accounts/accounteditor.cpp" line="259"/>
        <source>The connection works. The account has %n domain name(s).</source>
        <translation>
            <numerusform>连接正常，该账号有 %n 个域名。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="261"/>
        <source>The connection works.</source>
        <translation>连接正常。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accounteditor.cpp" line="310"/>
        <source>Saving the secret in the keychain…</source>
        <translation>正在把密钥存入系统钥匙串…</translation>
    </message>
</context>
<context>
    <name>namestead::AccountListModel</name>
    <message>
        <location filename="../models/accounts/accountlistmodel.cpp" line="41"/>
        <location filename="../models/accounts/accountlistmodel.cpp" line="72"/>
        <source>Practice account</source>
        <translation>演练账号</translation>
    </message>
</context>
<context>
    <name>namestead::AccountsDialog</name>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="77"/>
        <location filename="../ui/accounts/accountsdialog.cpp" line="78"/>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="79"/>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="80"/>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="81"/>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="82"/>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="91"/>
        <source>%1 (read-only)</source>
        <translation>%1（只读）</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="93"/>
        <source>%1 – key kept for this run only</source>
        <translation>%1，密钥仅在本次运行中保留</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="96"/>
        <source>%1, key %2</source>
        <translation>%1，密钥 ID %2</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="101"/>
        <source>Unreadable entry %1</source>
        <translation>无法读取的条目 %1</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="111"/>
        <source>Accounts beside the practice account. Their secrets are in the keychain of this system.</source>
        <translation>演练账号之外的账号，密钥保存在系统钥匙串中。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="112"/>
        <source>There is only the practice account so far. Add an account of the Alibaba Cloud Domains service to work with real domain names.</source>
        <translation>目前只有演练账号。添加阿里云域名服务的账号后，即可管理真实的域名。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="123"/>
        <source>Choose an account first.</source>
        <translation>请先选择账号。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="124"/>
        <source>This entry cannot be read, only removed.</source>
        <translation>该条目无法读取，只能移除。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="142"/>
        <location filename="../ui/accounts/accountsdialog.cpp" line="166"/>
        <source>Remove account</source>
        <translation>移除账号</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="144"/>
        <source>Remove the unreadable entry %1 from the settings?</source>
        <translation>要从设置中移除无法读取的条目 %1 吗？</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="145"/>
        <source>Remove the entry</source>
        <translation>移除条目</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="149"/>
        <source>Remove the account “%1” from this program?</source>
        <translation>要从本程序中移除账号“%1”吗？</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="150"/>
        <source>Its secret is removed from the keychain. Nothing changes at the service.</source>
        <translation>它的密钥会从系统钥匙串中删除，服务端的数据不受影响。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="151"/>
        <source>Remove the account</source>
        <translation>移除账号</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="167"/>
        <source>The secret of “%1” could not be removed from the keychain.</source>
        <translation>未能从系统钥匙串中删除“%1”的密钥。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="168"/>
        <source>%1 If the account is removed all the same, the secret may stay in the keychain.</source>
        <translation>%1如果仍然移除账号，密钥可能会留在系统钥匙串中。</translation>
    </message>
    <message>
        <location filename="../ui/accounts/accountsdialog.cpp" line="170"/>
        <source>Remove the account all the same</source>
        <translation>仍然移除账号</translation>
    </message>
</context>
<context>
    <name>namestead::AnswerPane</name>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="149"/>
        <source>This is what would be sent. Key ID, signature and secret parameters are not shown.</source>
        <translation>这是将要发送的请求，密钥 ID、签名和保密参数均已隐藏。</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="161"/>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="162"/>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="163"/>
        <source>Text</source>
        <translation>原文</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="164"/>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="165"/>
        <location filename="../ui/console/answerpane.cpp" line="166"/>
        <source>Request and answer</source>
        <translation>请求与应答</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="167"/>
        <source>Signed request</source>
        <translation>已签名的请求</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="168"/>
        <source>Answer as a tree</source>
        <translation>树形应答</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="169"/>
        <source>Answer as text</source>
        <translation>应答原文</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="170"/>
        <source>The answer appears here when a request was sent.</source>
        <translation>发送请求后，应答会显示在这里。</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="171"/>
        <source>Requests of this run</source>
        <translation>本次运行发送的请求</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="172"/>
        <source>Show secret fields</source>
        <translation>显示保密字段</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="173"/>
        <source>Copy ID</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="174"/>
        <source>Copy the request ID</source>
        <translation>复制请求 ID</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="203"/>
        <source>This is what was sent. Key ID, signature and secret parameters are not shown.</source>
        <translation>这是已经发送的请求，密钥 ID、签名和保密参数均已隐藏。</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="219"/>
        <source>Running</source>
        <translation>执行中</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="220"/>
        <source>Waiting for the answer…</source>
        <translation>正在等待应答…</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="222"/>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="223"/>
        <source>Nothing was sent yet.</source>
        <translation>尚未发送请求。</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="228"/>
        <source>Accepted as a task</source>
        <translation>已作为任务受理</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="230"/>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="232"/>
        <source>Outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="234"/>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="236"/>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="243"/>
        <source>%1 · HTTP %2 · %3 ms</source>
        <translation>%1 · HTTP %2 · %3 毫秒</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="244"/>
        <source>%1 · %2 ms</source>
        <translation>%1 · %2 毫秒</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="247"/>
        <source>Request ID: %1</source>
        <translation>请求 ID：%1</translation>
    </message>
    <message>
        <location filename="../ui/console/answerpane.cpp" line="257"/>
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
        <location filename="../models/console/answertreemodel.cpp" line="190"/>
        <source>%n entries</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../models/console/answertreemodel.cpp" line="196"/>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
</context>
<context>
    <name>namestead::ChoiceEditor</name>
    <message>
        <location filename="../ui/console/valueeditors.cpp" line="126"/>
        <source>Do not send (default %1)</source>
        <translation>不发送（默认 %1）</translation>
    </message>
    <message>
        <location filename="../ui/console/valueeditors.cpp" line="126"/>
        <source>Do not send</source>
        <translation>不发送</translation>
    </message>
    <message>
        <location filename="../ui/console/valueeditors.cpp" line="129"/>
        <source>%1 (%2)</source>
        <comment>label and wire value of an enumeration</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <location filename="../ui/console/valueeditors.cpp" line="133"/>
        <source>Yes (true)</source>
        <translation>是（true）</translation>
    </message>
    <message>
        <location filename="../ui/console/valueeditors.cpp" line="134"/>
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
        <location filename="../app/commandline.cpp" line="48"/>
        <source>Unknown argument: %1</source>
        <translation>无法识别的参数：%1</translation>
    </message>
    <message>
        <location filename="../app/commandline.cpp" line="56"/>
        <source>Unknown language: %1 (known are zh and en)</source>
        <translation>无法识别的语言：%1（可用 zh 或 en）</translation>
    </message>
</context>
<context>
    <name>namestead::ConsolePage</name>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="138"/>
        <source>API console</source>
        <translation>API 控制台</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="232"/>
        <location filename="../ui/console/consolepage.cpp" line="404"/>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="233"/>
        <source>Cancel the request</source>
        <translation>取消请求</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="234"/>
        <location filename="../ui/console/consolepage.cpp" line="308"/>
        <location filename="../ui/console/consolepage.cpp" line="403"/>
        <source>Copy as curl</source>
        <translation>复制为 curl 命令</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="235"/>
        <source>Search operations</source>
        <translation>搜索操作</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="236"/>
        <source>Show history</source>
        <translation>显示历史</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="237"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="403"/>
        <source>Copy as curl…</source>
        <translation>复制为 curl 命令…</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="238"/>
        <source>Insert a name from this account</source>
        <translation>填入该账号的一个域名</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="239"/>
        <source>Border between operations and form</source>
        <translation>操作列表与表单的分隔条</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="240"/>
        <source>Border between form and answer</source>
        <translation>表单与应答的分隔条</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="241"/>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="276"/>
        <location filename="../ui/console/consolepage.cpp" line="290"/>
        <source>Send %1</source>
        <translation>发送 %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/console/consolepage.cpp" line="280"/>
        <source>“%1” with %n entries will be sent to the account “%2”.</source>
        <extracomment>%1 is the title of an operation, such as &quot;Renew several domains&quot;</extracomment>
        <translation>
            <numerusform>即将向账号“%2”发送“%1”，共 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="282"/>
        <source>“%1” for %2 will be sent to the account “%3”.</source>
        <translation>即将向账号“%3”发送“%1”，域名为 %2。</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="284"/>
        <source>“%1” will be sent to the account “%2”.</source>
        <translation>即将向账号“%2”发送“%1”。</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="286"/>
        <source>This is the practice account: nothing here costs money.</source>
        <translation>这是演练账号，不会产生任何费用。</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="287"/>
        <source>This changes the real account and may not be possible to undo.</source>
        <translation>这会修改真实账号，而且可能无法撤销。</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="289"/>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="309"/>
        <source>The command repeats this very call to the account “%1”.</source>
        <translation>该命令会向账号“%1”重复这一次调用。</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="311"/>
        <source>Whoever has it can send it once within the next 15 minutes. It holds the key ID, the signature and all parameters, also secret ones and a security token, but not the AccessKey secret.</source>
        <translation>任何人拿到该命令，都可以在 15 分钟内发送一次。命令中含有密钥 ID、签名和全部参数，包括保密参数和安全令牌，但不含 AccessKey Secret。</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="313"/>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="325"/>
        <source>The command was copied. It is valid for 15 minutes and can be used once.</source>
        <translation>命令已复制，15 分钟内有效，只能使用一次。</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="340"/>
        <source>This account has no domain names.</source>
        <translation>该账号没有域名。</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="379"/>
        <source>Choose an account first.</source>
        <translation>请先选择账号。</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="381"/>
        <source>This account is read-only: it sends no writes and no orders.</source>
        <translation>该账号为只读，不发送任何修改和订单。</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="383"/>
        <source>Orders cost money. From the console they go to the practice account only.</source>
        <translation>订单会产生费用，控制台只能向演练账号发送订单。</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="404"/>
        <source>Send…</source>
        <translation>发送…</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="405"/>
        <source>Choose an operation first.</source>
        <translation>请先选择操作。</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="406"/>
        <source>A request is running.</source>
        <translation>有请求正在执行。</translation>
    </message>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="417"/>
        <source>No request is running.</source>
        <translation>没有正在执行的请求。</translation>
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
        <location filename="../ui/widgets/errortext.cpp" line="50"/>
        <source>The request is not valid.</source>
        <translation>请求无效。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="51"/>
        <source>The value of %1 is not valid.</source>
        <translation>%1 的值无效。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="52"/>
        <source>Correct the value and try again.</source>
        <translation>请更正后重试。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="58"/>
        <source>Look at the account, then send the request again.</source>
        <translation>请先核对账号，再重新发送请求。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="60"/>
        <source>Check the free space and the permissions of the settings folder.</source>
        <translation>请检查设置文件夹的剩余空间和权限。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="62"/>
        <source>Mend the section “accounts” of the file by hand, then start the program again.</source>
        <translation>请手动修复文件中的“accounts”部分，然后重新启动程序。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="64"/>
        <source>Send fewer entries at a time.</source>
        <translation>请减少一次发送的项数。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="70"/>
        <source>The secret of the account was neither read nor saved.</source>
        <translation>账号的密钥既没有读取，也没有保存。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="72"/>
        <source>This system offers no keychain: no secret service is running.</source>
        <translation>系统没有可用的钥匙串：密钥服务没有运行。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="73"/>
        <source>Start a keychain such as GNOME Keyring or KWallet, or keep the key for this run only.</source>
        <translation>请启动 GNOME Keyring 或 KWallet 等钥匙串，或仅在本次运行中保留密钥。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="75"/>
        <source>The keychain of this system has not been set up yet: it has no keyring.</source>
        <translation>系统钥匙串尚未设置，里面没有任何密钥环。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="76"/>
        <source>Create a keyring in the system&apos;s password manager, or keep the key for this run only.</source>
        <translation>请在系统的密码管理器中创建密钥环，或仅在本次运行中保留密钥。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="78"/>
        <source>The keychain is locked, and no question can be shown here to unlock it.</source>
        <translation>系统钥匙串已锁定，而这里无法显示解锁窗口。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="79"/>
        <source>Unlock it and try again, or keep the key for this run only.</source>
        <translation>请解锁后重试，或仅在本次运行中保留密钥。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="81"/>
        <source>The keychain was not unlocked, or it refused.</source>
        <translation>系统钥匙串没有解锁，或拒绝了请求。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="82"/>
        <source>Try again and answer the keychain&apos;s question, or keep the key for this run only.</source>
        <translation>请重试并回应系统钥匙串的询问，或仅在本次运行中保留密钥。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="84"/>
        <source>The keychain did not answer in time.</source>
        <translation>系统钥匙串没有及时回应。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="85"/>
        <source>If its question is answered later, the secret may still be saved.</source>
        <translation>如果稍后回应它的询问，密钥仍可能被保存。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="86"/>
        <source>Look for the keychain&apos;s question behind other windows, then try again.</source>
        <translation>请在其他窗口后面找到钥匙串的询问窗口，然后重试。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="88"/>
        <source>The keychain still waits for an answer to an earlier question.</source>
        <translation>系统钥匙串仍在等待对上一次询问的回应。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="89"/>
        <source>Answer that question first, then try again.</source>
        <translation>请先回应该询问，然后重试。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="91"/>
        <source>The keychain has no secret for this account.</source>
        <translation>系统钥匙串中没有该账号的密钥。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="92"/>
        <location filename="../ui/widgets/errortext.cpp" line="95"/>
        <source>Enter the AccessKey secret again in the Accounts window.</source>
        <translation>请在“账号”窗口中重新填写 AccessKey Secret。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="94"/>
        <source>The keychain&apos;s entry for this account was not written by this program.</source>
        <translation>系统钥匙串中该账号的条目不是由本程序写入的。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="96"/>
        <source>The keychain could not be used.</source>
        <translation>无法使用系统钥匙串。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="96"/>
        <source>Try again, or keep the key for this run only.</source>
        <translation>请重试，或仅在本次运行中保留密钥。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="106"/>
        <source>The request could not be sent: no connection to the service came about.</source>
        <translation>请求未能发出：无法与服务建立连接。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="107"/>
        <source>Check the network, then send it again; that is safe.</source>
        <translation>请检查网络后重新发送，这样做是安全的。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="109"/>
        <source>The request left, but its answer never came or cannot be trusted.</source>
        <translation>请求已经发出，但没有收到应答，或应答不可信。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="110"/>
        <source>The change may have been made or not.</source>
        <translation>修改可能已经生效，也可能没有。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="111"/>
        <source>Look at the tasks and the data before sending it again.</source>
        <translation>请先查看任务和数据，再决定是否重新发送。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="113"/>
        <source>The service could not be reached.</source>
        <translation>无法连接服务。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="114"/>
        <source>Check the network and the proxy, then try again.</source>
        <translation>请检查网络和代理后重试。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="116"/>
        <source>The service did not answer in time.</source>
        <translation>服务没有及时应答。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="116"/>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="118"/>
        <source>The request was cancelled.</source>
        <translation>请求已取消。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="121"/>
        <source>The service does not accept the AccessKey of this account.</source>
        <translation>服务不接受该账号的 AccessKey。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="122"/>
        <source>Check the key ID, the secret and the security token in the Accounts window, and whether the key is enabled.</source>
        <translation>请在“账号”窗口中检查密钥 ID、密钥和安全令牌，并确认密钥已启用。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="124"/>
        <source>The key is known, but it may not do this.</source>
        <translation>密钥有效，但没有执行该操作的权限。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="125"/>
        <source>Ask the administrator of the account for the permission.</source>
        <translation>请向账号管理员申请权限。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="127"/>
        <source>The service refuses the time of this computer.</source>
        <translation>服务拒绝了这台计算机的时间。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="128"/>
        <source>Set the clock of this computer right, then try again.</source>
        <translation>请校准计算机的时钟后重试。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="130"/>
        <source>Too many requests came at once, and the service declined this one.</source>
        <translation>短时间内的请求过多，服务拒绝了本次请求。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="131"/>
        <source>Wait a moment, then try again.</source>
        <translation>请稍候再试。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="133"/>
        <source>The service had a fault of its own.</source>
        <translation>服务自身出现故障。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="133"/>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="135"/>
        <source>The service declined the request.</source>
        <translation>服务拒绝了请求。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="136"/>
        <source>The service declined the request (%1).</source>
        <translation>服务拒绝了请求（%1）。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="137"/>
        <source>The details below show the service&apos;s own words.</source>
        <translation>服务返回的原文见下方的详细信息。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="141"/>
        <source>The answer is not one that this service gives.</source>
        <translation>应答的内容不像是来自该服务。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="142"/>
        <source>The answer of the service lacks %1 or has it in a form that cannot be read.</source>
        <translation>服务的应答缺少 %1，或其格式无法读取。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="144"/>
        <source>Nothing of the answer was used.</source>
        <translation>应答的内容没有被采用。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="145"/>
        <source>A proxy may have answered instead of the service. Try again, or look at the text of the answer.</source>
        <translation>应答可能来自代理而不是服务。请重试，或查看应答原文。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="154"/>
        <source>Kind: %1</source>
        <translation>类型：%1</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="156"/>
        <source>Code: %1</source>
        <translation>错误码：%1</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="158"/>
        <source>Field: %1</source>
        <translation>字段：%1</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="160"/>
        <source>HTTP status: %1</source>
        <translation>HTTP 状态：%1</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="162"/>
        <source>Request ID: %1</source>
        <translation>请求 ID：%1</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="164"/>
        <source>Message: %1</source>
        <translation>消息：%1</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="165"/>
        <source>Time: %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <location filename="../ui/widgets/errortext.cpp" line="183"/>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
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
        <source>default %1</source>
        <translation>默认 %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/console/faulttext.cpp" line="72"/>
        <source>at most %n entries</source>
        <translation>
            <numerusform>最多 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/console/faulttext.cpp" line="73"/>
        <source>, </source>
        <comment>between parts of a hint such as: 1 to 10, default 1</comment>
        <translation>，</translation>
    </message>
    <message>
        <location filename="../ui/console/faulttext.cpp" line="97"/>
        <source>Entry %1, %2: %3</source>
        <translation>第 %1 项的 %2：%3</translation>
    </message>
    <message>
        <location filename="../ui/console/faulttext.cpp" line="98"/>
        <source>Entry %1: %2</source>
        <translation>第 %1 项：%2</translation>
    </message>
</context>
<context>
    <name>namestead::JsonEditor</name>
    <message>
        <location filename="../ui/console/valueeditors.cpp" line="294"/>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <location filename="../ui/console/valueeditors.cpp" line="296"/>
        <source>not valid JSON</source>
        <translation>不是有效的 JSON</translation>
    </message>
    <message>
        <location filename="../ui/console/valueeditors.cpp" line="298"/>
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
        <location filename="../ui/shell/mainwindow.cpp" line="255"/>
        <source>Close Namestead</source>
        <translation>关闭 Namestead</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="256"/>
        <source>A write is on its way. Wait for its answer, or close and leave its outcome unknown?</source>
        <translation>有一项写操作正在进行。要等待其结果，还是直接关闭、任其结果未知？</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="257"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="258"/>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="267"/>
        <source>Namestead</source>
        <translation>Namestead</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="268"/>
        <source>A&amp;ccount</source>
        <translation>账号(&amp;C)</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="269"/>
        <source>Account that the pages work with</source>
        <translation>各页面当前使用的账号</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="270"/>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="271"/>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="272"/>
        <source>&amp;Accounts…</source>
        <translation>账号(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="273"/>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="274"/>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="275"/>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="276"/>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="277"/>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="278"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="279"/>
        <source>&amp;About Namestead</source>
        <translation>关于 Namestead(&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="283"/>
        <location filename="../ui/shell/mainwindow.cpp" line="289"/>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="290"/>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="291"/>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="345"/>
        <source>No account</source>
        <translation>没有账号</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="347"/>
        <source>Account: %1 (read-only)</source>
        <translation>账号：%1（只读）</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="349"/>
        <source>Account: %1</source>
        <translation>账号：%1</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="351"/>
        <source>Practice account: nothing here costs money.</source>
        <translation>演练账号：这里的操作不会产生任何费用。</translation>
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
    <name>namestead::Question</name>
    <message>
        <location filename="../ui/widgets/question.cpp" line="29"/>
        <source>Cancel</source>
        <translation>取消</translation>
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
    <name>namestead::ShortcutsDialog</name>
    <message>
        <location filename="../ui/shell/shortcutsdialog.cpp" line="58"/>
        <location filename="../ui/shell/shortcutsdialog.cpp" line="59"/>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <location filename="../ui/shell/shortcutsdialog.cpp" line="60"/>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <location filename="../ui/shell/shortcutsdialog.cpp" line="60"/>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <location filename="../ui/shell/shortcutsdialog.cpp" line="61"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>namestead::TimeEditor</name>
    <message>
        <location filename="../ui/console/valueeditors.cpp" line="212"/>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <location filename="../ui/console/valueeditors.cpp" line="213"/>
        <source>as milliseconds</source>
        <translation>以毫秒填写</translation>
    </message>
    <message>
        <location filename="../ui/console/valueeditors.cpp" line="215"/>
        <source>%1, date and time</source>
        <translation>%1，日期和时间</translation>
    </message>
    <message>
        <location filename="../ui/console/valueeditors.cpp" line="216"/>
        <source>%1, milliseconds since 1970</source>
        <translation>%1，1970 年以来的毫秒数</translation>
    </message>
    <message>
        <location filename="../ui/console/valueeditors.cpp" line="217"/>
        <source>%1, enter as milliseconds</source>
        <translation>%1，以毫秒填写</translation>
    </message>
    <message>
        <location filename="../ui/console/valueeditors.cpp" line="219"/>
        <source>Send %1</source>
        <translation>发送 %1</translation>
    </message>
</context>
</TS>
