<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>namestead::AccountEditor</name>
    <message numerus="yes">
        <location filename="../ui/accounts/accounteditor.cpp" line="335"/>
        <source>The connection works. The account has %n domain name(s).</source>
        <translation>
            <numerusform>The connection works. The account has %n domain name.</numerusform>
            <numerusform>The connection works. The account has %n domain names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::AccountsDialog</name>
    <message numerus="yes">
        <location filename="../ui/accounts/accountsdialog.cpp" line="222"/>
        <source>The practice account has %n unfinished run(s) of orders.</source>
        <translation>
            <numerusform>The practice account has %n unfinished run of orders.</numerusform>
            <numerusform>The practice account has %n unfinished runs of orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/accounts/accountsdialog.cpp" line="260"/>
        <source>%n run(s) of orders are not finished; without the account they cannot go on, and what became of orders already sent cannot be looked up.</source>
        <translation>
            <numerusform>%n run of orders is not finished; without the account it cannot go on, and what became of orders already sent cannot be looked up.</numerusform>
            <numerusform>%n runs of orders are not finished; without the account they cannot go on, and what became of orders already sent cannot be looked up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::AnswerTreeModel</name>
    <message numerus="yes">
        <location filename="../models/console/answertreemodel.cpp" line="202"/>
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::Application</name>
    <message numerus="yes">
        <location filename="../app/application.cpp" line="73"/>
        <source>%n succeeded</source>
        <translation>
            <numerusform>%n succeeded</numerusform>
            <numerusform>%n succeeded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../app/application.cpp" line="75"/>
        <source>%n failed or left out</source>
        <translation>
            <numerusform>%n failed or left out</numerusform>
            <numerusform>%n failed or left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../app/application.cpp" line="77"/>
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::ChangesPage</name>
    <message numerus="yes">
        <location filename="../ui/changes/changespage.cpp" line="408"/>
        <source>No change matches these %n filter(s).</source>
        <translation>
            <numerusform>No change matches this filter.</numerusform>
            <numerusform>No change matches these %n filters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/changes/changespage.cpp" line="460"/>
        <source>Acknowledge %n shown…</source>
        <translation>
            <numerusform>Acknowledge %n shown…</numerusform>
            <numerusform>Acknowledge %n shown…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/changes/changespage.cpp" line="473"/>
        <source>%n change(s) acknowledged.</source>
        <translation>
            <numerusform>%n change acknowledged.</numerusform>
            <numerusform>%n changes acknowledged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/changes/changespage.cpp" line="485"/>
        <source>All %n change(s) that are shown will be marked as seen.</source>
        <translation>
            <numerusform>The %n change that is shown will be marked as seen.</numerusform>
            <numerusform>All %n changes that are shown will be marked as seen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/changes/changespage.cpp" line="487"/>
        <source>Acknowledge %n change(s)</source>
        <translation>
            <numerusform>Acknowledge %n change</numerusform>
            <numerusform>Acknowledge %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/changes/changespage.cpp" line="519"/>
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::CheckStep</name>
    <message numerus="yes">
        <location filename="../ui/orders/checkstep.cpp" line="165"/>
        <source>Checked: %n name(s) will be renewed.</source>
        <translation>
            <numerusform>Checked: %n name will be renewed.</numerusform>
            <numerusform>Checked: %n names will be renewed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/checkstep.cpp" line="207"/>
        <source>&amp;Leave out %n name(s)</source>
        <translation>
            <numerusform>&amp;Leave out %n name</numerusform>
            <numerusform>&amp;Leave out %n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/checkstep.cpp" line="213"/>
        <source>&amp;Put back %n name(s)</source>
        <translation>
            <numerusform>&amp;Put back %n name</numerusform>
            <numerusform>&amp;Put back %n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/checkstep.cpp" line="220"/>
        <source>&amp;Remove %n name(s)</source>
        <translation>
            <numerusform>&amp;Remove %n name</numerusform>
            <numerusform>&amp;Remove %n names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::ConditionPopup</name>
    <message numerus="yes">
        <location filename="../ui/domains/conditionpopup.cpp" line="255"/>
        <source> day(s)</source>
        <comment>after a number in a field</comment>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::ConditionText</name>
    <message numerus="yes">
        <location filename="../ui/domains/conditiontext.cpp" line="53"/>
        <source>%1 and %n more</source>
        <extracomment>values of a filter: &quot;Shop, Blog, Test and 4 more&quot;</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/conditiontext.cpp" line="61"/>
        <source>Expires within %n day(s)</source>
        <translation>
            <numerusform>Expires within %n day</numerusform>
            <numerusform>Expires within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/conditiontext.cpp" line="74"/>
        <source>%n pasted name(s)</source>
        <translation>
            <numerusform>%n pasted name</numerusform>
            <numerusform>%n pasted names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::ConsolePage</name>
    <message numerus="yes">
        <location filename="../ui/console/consolepage.cpp" line="266"/>
        <source>“%1” with %n entries will be sent to the account “%2”.</source>
        <extracomment>%1 is the title of an operation, such as &quot;Renew several domains&quot;</extracomment>
        <translation>
            <numerusform>“%1” with %n entry will be sent to the account “%2”.</numerusform>
            <numerusform>“%1” with %n entries will be sent to the account “%2”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::DomainsPage</name>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="558"/>
        <location filename="../ui/domains/domainspage.cpp" line="561"/>
        <source>Copied %Ln row(s)</source>
        <translation>
            <numerusform>Copied %Ln row</numerusform>
            <numerusform>Copied %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="565"/>
        <source>Copied %Ln name(s)</source>
        <translation>
            <numerusform>Copied %Ln name</numerusform>
            <numerusform>Copied %Ln names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="769"/>
        <source>%Ln name(s) selected from last time</source>
        <translation>
            <numerusform>%Ln name selected from last time</numerusform>
            <numerusform>%Ln names selected from last time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="960"/>
        <source>tags of %Ln name(s)</source>
        <comment>what was changed</comment>
        <translation>
            <numerusform>tags of %Ln name</numerusform>
            <numerusform>tags of %Ln names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="1003"/>
        <source>note of %Ln name(s)</source>
        <comment>what was changed</comment>
        <translation>
            <numerusform>note of %Ln name</numerusform>
            <numerusform>note of %Ln names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="1026"/>
        <source>%Ln name(s) selected</source>
        <translation>
            <numerusform>%Ln name selected</numerusform>
            <numerusform>%Ln names selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="1041"/>
        <source>Export %Ln row(s)</source>
        <translation>
            <numerusform>Export %Ln row</numerusform>
            <numerusform>Export %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="1059"/>
        <source>Exported %Ln row(s) to %1</source>
        <translation>
            <numerusform>Exported %Ln row to %1</numerusform>
            <numerusform>Exported %Ln rows to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="1102"/>
        <source>Tags and notes of %Ln name(s) imported. %1 undoes it.</source>
        <translation>
            <numerusform>Tags and notes of %Ln name imported. %1 undoes it.</numerusform>
            <numerusform>Tags and notes of %Ln names imported. %1 undoes it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="1308"/>
        <source>%Ln domain(s)</source>
        <translation>
            <numerusform>%Ln domain</numerusform>
            <numerusform>%Ln domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="1312"/>
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="1316"/>
        <source>details of %Ln name(s) are still being read</source>
        <translation>
            <numerusform>details of %Ln name are still being read</numerusform>
            <numerusform>details of %Ln names are still being read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="1318"/>
        <source>details of %Ln name(s) are not read</source>
        <translation>
            <numerusform>details of %Ln name are not read</numerusform>
            <numerusform>details of %Ln names are not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="1329"/>
        <source>%Ln more match(es) now</source>
        <translation>
            <numerusform>%Ln more match now</numerusform>
            <numerusform>%Ln more matches now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="1351"/>
        <source>Renew %Ln name(s)…</source>
        <translation>
            <numerusform>Renew %Ln name…</numerusform>
            <numerusform>Renew %Ln names…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="1356"/>
        <source>Tags of %Ln name(s)…</source>
        <translation>
            <numerusform>Tags of %Ln name…</numerusform>
            <numerusform>Tags of %Ln names…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="1360"/>
        <source>Note of %Ln name(s)…</source>
        <translation>
            <numerusform>Note of %Ln name…</numerusform>
            <numerusform>Note of %Ln names…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="1367"/>
        <source>Select all %Ln shown</source>
        <translation>
            <numerusform>Select all %Ln shown</numerusform>
            <numerusform>Select all %Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="1519"/>
        <source>No domain matches these %Ln filter(s).</source>
        <translation>
            <numerusform>No domain matches this filter.</numerusform>
            <numerusform>No domain matches these %Ln filters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/domainspage.cpp" line="1520"/>
        <source>No domain matches this search and %Ln filter(s).</source>
        <translation>
            <numerusform>No domain matches this search and %Ln filter.</numerusform>
            <numerusform>No domain matches this search and %Ln filters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::DraftsDialog</name>
    <message numerus="yes">
        <location filename="../ui/orders/draftsdialog.cpp" line="84"/>
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/draftsdialog.cpp" line="87"/>
        <source>Renewal of %n name(s)</source>
        <translation>
            <numerusform>Renewal of %n name</numerusform>
            <numerusform>Renewal of %n names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::FaultText</name>
    <message numerus="yes">
        <location filename="../ui/console/faulttext.cpp" line="47"/>
        <source>At least %n entries are needed.</source>
        <translation>
            <numerusform>At least %n entry is needed.</numerusform>
            <numerusform>At least %n entries are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/console/faulttext.cpp" line="49"/>
        <source>At most %n entries fit into one request.</source>
        <translation>
            <numerusform>At most %n entry fits into one request.</numerusform>
            <numerusform>At most %n entries fit into one request.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/console/faulttext.cpp" line="74"/>
        <source>at most %n entries</source>
        <translation>
            <numerusform>at most %n entry</numerusform>
            <numerusform>at most %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::ImportDialog</name>
    <message numerus="yes">
        <location filename="../ui/domains/importdialog.cpp" line="96"/>
        <source>%Ln name(s) will change</source>
        <translation>
            <numerusform>%Ln name will change</numerusform>
            <numerusform>%Ln names will change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/importdialog.cpp" line="97"/>
        <source>%Ln stay as they are</source>
        <translation>
            <numerusform>%Ln stays as it is</numerusform>
            <numerusform>%Ln stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/importdialog.cpp" line="105"/>
        <source>%Ln name(s) are not in this account and are left out: %1</source>
        <translation>
            <numerusform>%Ln name is not in this account and is left out: %1</numerusform>
            <numerusform>%Ln names are not in this account and are left out: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/importdialog.cpp" line="108"/>
        <source>%Ln cell(s) hold no domain name: %1</source>
        <translation>
            <numerusform>%Ln cell holds no domain name: %1</numerusform>
            <numerusform>%Ln cells hold no domain name: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/importdialog.cpp" line="131"/>
        <source>Change %Ln name(s)</source>
        <translation>
            <numerusform>Change %Ln name</numerusform>
            <numerusform>Change %Ln names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::InterruptedRuns</name>
    <message numerus="yes">
        <location filename="../ui/shell/interruptedruns.cpp" line="95"/>
        <source>%1 orders were interrupted: %n of %2 names are left.</source>
        <translation>
            <numerusform>%1 orders were interrupted: %n of %2 names is left.</numerusform>
            <numerusform>%1 orders were interrupted: %n of %2 names are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/interruptedruns.cpp" line="98"/>
        <source>A renewal of “%1” was interrupted: %n of %2 names are left.</source>
        <comment>%1 is an account</comment>
        <translation>
            <numerusform>A renewal of “%1” was interrupted: %n of %2 names is left.</numerusform>
            <numerusform>A renewal of “%1” was interrupted: %n of %2 names are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/interruptedruns.cpp" line="101"/>
        <source>An order of “%1” was interrupted: %n of %2 names are left.</source>
        <comment>%1 is an account</comment>
        <translation>
            <numerusform>An order of “%1” was interrupted: %n of %2 names is left.</numerusform>
            <numerusform>An order of “%1” was interrupted: %n of %2 names are left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::LinesEditor</name>
    <message numerus="yes">
        <location filename="../ui/console/listeditors.cpp" line="152"/>
        <source>%n of at most %1 entries</source>
        <translation>
            <numerusform>%n of at most %1 entries</numerusform>
            <numerusform>%n of at most %1 entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/console/listeditors.cpp" line="153"/>
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::MainWindow</name>
    <message numerus="yes">
        <location filename="../ui/shell/mainwindow.cpp" line="411"/>
        <source>%n run(s) of orders still at work.</source>
        <translation>
            <numerusform>%n run of orders still at work.</numerusform>
            <numerusform>%n runs of orders still at work.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::NamesStep</name>
    <message numerus="yes">
        <location filename="../ui/orders/namesstep.cpp" line="66"/>
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/namesstep.cpp" line="194"/>
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/namesstep.cpp" line="196"/>
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/namesstep.cpp" line="199"/>
        <source>&amp;Remove %n name(s)</source>
        <translation>
            <numerusform>&amp;Remove %n name</numerusform>
            <numerusform>&amp;Remove %n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/namesstep.cpp" line="208"/>
        <source>Renewal of %n name(s)</source>
        <translation>
            <numerusform>Renewal of %n name</numerusform>
            <numerusform>Renewal of %n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/namesstep.cpp" line="239"/>
        <source>%1 of %2 names are in this account; %n are not: %3.</source>
        <translation>
            <numerusform>%1 of %2 names are in this account; %n is not: %3.</numerusform>
            <numerusform>%1 of %2 names are in this account; %n are not: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/namesstep.cpp" line="242"/>
        <source>%n name(s) added, all of this account.</source>
        <translation>
            <numerusform>%n name added; it is in this account.</numerusform>
            <numerusform>%n names added, all of this account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/namesstep.cpp" line="245"/>
        <source>%n name(s) were in the plan already.</source>
        <translation>
            <numerusform>%n name was in the plan already.</numerusform>
            <numerusform>%n names were in the plan already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/namesstep.cpp" line="247"/>
        <source>%n word(s) are no domain names: %1.</source>
        <translation>
            <numerusform>%n word is no domain name: %1.</numerusform>
            <numerusform>%n words are no domain names: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/namesstep.cpp" line="302"/>
        <source>%n name(s) removed from the plan.</source>
        <translation>
            <numerusform>%n name removed from the plan.</numerusform>
            <numerusform>%n names removed from the plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::NoteDialog</name>
    <message numerus="yes">
        <location filename="../ui/domains/annotationdialogs.cpp" line="142"/>
        <source>Note of %Ln name(s)</source>
        <translation>
            <numerusform>Note of %Ln name</numerusform>
            <numerusform>Note of %Ln names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/annotationdialogs.cpp" line="150"/>
        <source>%Ln of these names have other notes, which this one replaces. It can be undone.</source>
        <translation>
            <numerusform>%Ln of these names has another note, which this one replaces. It can be undone.</numerusform>
            <numerusform>%Ln of these names have other notes, which this one replaces. It can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/annotationdialogs.cpp" line="157"/>
        <source>Set note of %Ln name(s)</source>
        <translation>
            <numerusform>Set note of %Ln name</numerusform>
            <numerusform>Set note of %Ln names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::OrderReport</name>
    <message numerus="yes">
        <location filename="../models/orders/orderreport.cpp" line="84"/>
        <source>Finished; %n name(s) unknown</source>
        <translation>
            <numerusform>Finished; %n name unknown</numerusform>
            <numerusform>Finished; %n names unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/orders/orderreport.cpp" line="89"/>
        <location filename="../models/orders/orderreport.cpp" line="93"/>
        <source>Stopped; %n name(s) not sent</source>
        <translation>
            <numerusform>Stopped; %n name not sent</numerusform>
            <numerusform>Stopped; %n names not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/orders/orderreport.cpp" line="90"/>
        <source>%n name(s) failed</source>
        <translation>
            <numerusform>%n name failed</numerusform>
            <numerusform>%n names failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/orders/orderreport.cpp" line="95"/>
        <source>Finished; %n name(s) failed</source>
        <translation>
            <numerusform>Finished; %n name failed</numerusform>
            <numerusform>Finished; %n names failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/orders/orderreport.cpp" line="407"/>
        <location filename="../models/orders/orderreport.cpp" line="425"/>
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/orders/orderreport.cpp" line="425"/>
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/orders/orderreport.cpp" line="429"/>
        <source>%n name(s) without a price told</source>
        <translation>
            <numerusform>%n name without a price told</numerusform>
            <numerusform>%n names without a price told</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::PasteDialog</name>
    <message numerus="yes">
        <location filename="../ui/domains/pastedialog.cpp" line="141"/>
        <source>%1 of %Ln name(s) are in this account.</source>
        <extracomment>%1: how many of them</extracomment>
        <translation>
            <numerusform>%1 of %Ln name is in this account.</numerusform>
            <numerusform>%1 of %Ln names are in this account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/pastedialog.cpp" line="144"/>
        <source>%Ln stood there more than once.</source>
        <translation>
            <numerusform>%Ln stood there more than once.</numerusform>
            <numerusform>%Ln stood there more than once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/pastedialog.cpp" line="146"/>
        <source>%Ln word(s) are no domain name: %1.</source>
        <translation>
            <numerusform>%Ln word is no domain name: %1.</numerusform>
            <numerusform>%Ln words are no domain name: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/pastedialog.cpp" line="149"/>
        <source>%Ln name(s) are not in this account, but the registered name is, and is taken:</source>
        <translation>
            <numerusform>%Ln name is not in this account, but the registered name is, and is taken:</numerusform>
            <numerusform>%Ln names are not in this account, but the registered names are, and are taken:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/pastedialog.cpp" line="154"/>
        <source>%Ln name(s) are not in this account:</source>
        <translation>
            <numerusform>%Ln name is not in this account:</numerusform>
            <numerusform>%Ln names are not in this account:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/pastedialog.cpp" line="158"/>
        <source>Show %Ln name(s)</source>
        <translation>
            <numerusform>Show %Ln name</numerusform>
            <numerusform>Show %Ln names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/pastedialog.cpp" line="160"/>
        <source>Select only these %Ln name(s)</source>
        <translation>
            <numerusform>Select only this %Ln name</numerusform>
            <numerusform>Select only these %Ln names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/pastedialog.cpp" line="161"/>
        <source>Select %Ln name(s)</source>
        <translation>
            <numerusform>Select %Ln name</numerusform>
            <numerusform>Select %Ln names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/pastedialog.cpp" line="162"/>
        <source>Add to the %Ln selected</source>
        <translation>
            <numerusform>Add to the %Ln selected</numerusform>
            <numerusform>Add to the %Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::PlanModel</name>
    <message numerus="yes">
        <location filename="../models/orders/planmodel.cpp" line="246"/>
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::RenewalPlan</name>
    <message numerus="yes">
        <location filename="../models/orders/renewalplan.cpp" line="133"/>
        <source>Renewal of %n name(s)</source>
        <translation>
            <numerusform>Renewal of %n name</numerusform>
            <numerusform>Renewal of %n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/orders/renewalplan.cpp" line="138"/>
        <source>%n row(s) were left out: the term is not a whole number from 1 to 10, or it contradicts another row.</source>
        <translation>
            <numerusform>%n row was left out: the term is not a whole number from 1 to 10, or it contradicts another row.</numerusform>
            <numerusform>%n rows were left out: the term is not a whole number from 1 to 10, or they contradict another row.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::ResultView</name>
    <message numerus="yes">
        <location filename="../ui/orders/resultview.cpp" line="192"/>
        <source>%n renewed</source>
        <comment>names</comment>
        <translation>
            <numerusform>%n renewed</numerusform>
            <numerusform>%n renewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/resultview.cpp" line="193"/>
        <source>%n failed</source>
        <comment>names</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/resultview.cpp" line="194"/>
        <source>%n unknown</source>
        <comment>names</comment>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/resultview.cpp" line="195"/>
        <source>%n left out</source>
        <comment>names</comment>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/resultview.cpp" line="196"/>
        <source>%n not sent</source>
        <comment>names</comment>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/resultview.cpp" line="198"/>
        <source>All %n name(s) renewed</source>
        <translation>
            <numerusform>The name was renewed</numerusform>
            <numerusform>All %n names renewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/resultview.cpp" line="213"/>
        <source>%1 for %n renewed name(s), as told at review</source>
        <translation>
            <numerusform>%1 for %n renewed name, as told at review</numerusform>
            <numerusform>%1 for %n renewed names, as told at review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/resultview.cpp" line="214"/>
        <source>%1 for the renewed names, as told at review; the price of %n was not told</source>
        <translation>
            <numerusform>%1 for the renewed names, as told at review; the price of %n was not told</numerusform>
            <numerusform>%1 for the renewed names, as told at review; the prices of %n were not told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/resultview.cpp" line="232"/>
        <source>Re&amp;try %n name(s)…</source>
        <translation>
            <numerusform>Re&amp;try %n name…</numerusform>
            <numerusform>Re&amp;try %n names…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/resultview.cpp" line="320"/>
        <source>%n name(s) exported.</source>
        <translation>
            <numerusform>%n name exported.</numerusform>
            <numerusform>%n names exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::ReviewStep</name>
    <message numerus="yes">
        <location filename="../ui/orders/reviewstep.cpp" line="103"/>
        <source>&amp;Renew %n name(s)</source>
        <translation>
            <numerusform>&amp;Renew %n name</numerusform>
            <numerusform>&amp;Renew %n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/reviewstep.cpp" line="120"/>
        <source>%n name(s) turned out to be premium: accept their price under Terms, or leave them out.</source>
        <translation>
            <numerusform>%n name turned out to be premium: accept its price under Terms, or leave it out.</numerusform>
            <numerusform>%n names turned out to be premium: accept their price under Terms, or leave them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/reviewstep.cpp" line="164"/>
        <source>%n price(s) still being asked…</source>
        <translation>
            <numerusform>%n price still being asked…</numerusform>
            <numerusform>%n prices still being asked…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/reviewstep.cpp" line="170"/>
        <source>%1; the price of %n name(s) was not told by the service.</source>
        <translation>
            <numerusform>%1; the price of %n name was not told by the service.</numerusform>
            <numerusform>%1; the price of %n names was not told by the service.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/reviewstep.cpp" line="179"/>
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/reviewstep.cpp" line="179"/>
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/reviewstep.cpp" line="192"/>
        <source>%n request(s).</source>
        <translation>
            <numerusform>%n request.</numerusform>
            <numerusform>%n requests.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::RunChunks</name>
    <message numerus="yes">
        <location filename="../ui/orders/runchunks.cpp" line="86"/>
        <source>%1, looked %n time(s)</source>
        <translation>
            <numerusform>%1, looked once</numerusform>
            <numerusform>%1, looked %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::RunModel</name>
    <message numerus="yes">
        <location filename="../models/orders/runmodel.cpp" line="146"/>
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::RunSummary</name>
    <message numerus="yes">
        <location filename="../ui/shell/runsummary.cpp" line="57"/>
        <source>%n run(s) at work: %1 of %2</source>
        <translation>
            <numerusform>%n run at work: %1 of %2</numerusform>
            <numerusform>%n runs at work: %1 of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::RunView</name>
    <message numerus="yes">
        <location filename="../ui/orders/runview.cpp" line="312"/>
        <source>%n name(s) that wait are not sent then. What was sent stays sent.</source>
        <translation>
            <numerusform>%n name that waits is not sent then. What was sent stays sent.</numerusform>
            <numerusform>%n names that wait are not sent then. What was sent stays sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::SelectionBar</name>
    <message numerus="yes">
        <location filename="../ui/domains/selectionbar.cpp" line="110"/>
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/selectionbar.cpp" line="110"/>
        <source>%Ln selected from last time</source>
        <translation>
            <numerusform>%Ln selected from last time</numerusform>
            <numerusform>%Ln selected from last time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/selectionbar.cpp" line="112"/>
        <source>%1 (%Ln hidden by the filter)</source>
        <extracomment>%1: &quot;214 selected&quot;</extracomment>
        <translation>
            <numerusform>%1 (%Ln hidden by the filter)</numerusform>
            <numerusform>%1 (%Ln hidden by the filter)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/selectionbar.cpp" line="113"/>
        <source>Select all %Ln shown</source>
        <translation>
            <numerusform>Select all %Ln shown</numerusform>
            <numerusform>Select all %Ln shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::SettingsDialog</name>
    <message numerus="yes">
        <location filename="../ui/settings/settingsdialog.cpp" line="223"/>
        <location filename="../ui/settings/settingsdialog.cpp" line="229"/>
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Every minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/settings/settingsdialog.cpp" line="224"/>
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Every hour</numerusform>
            <numerusform>Every %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::StatusLine</name>
    <message numerus="yes">
        <location filename="../ui/shell/statusline.cpp" line="197"/>
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::TagsDialog</name>
    <message numerus="yes">
        <location filename="../ui/domains/annotationdialogs.cpp" line="39"/>
        <source>Tags of %Ln name(s)</source>
        <translation>
            <numerusform>Tags of %Ln name</numerusform>
            <numerusform>Tags of %Ln names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/domains/annotationdialogs.cpp" line="80"/>
        <source>Set tags of %Ln name(s)</source>
        <translation>
            <numerusform>Set tags of %Ln name</numerusform>
            <numerusform>Set tags of %Ln names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::TaskTreeModel</name>
    <message numerus="yes">
        <location filename="../models/tasks/tasktreemodel.cpp" line="905"/>
        <source>Stopped: %n not sent</source>
        <translation>
            <numerusform>Stopped: %n not sent</numerusform>
            <numerusform>Stopped: %n not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/tasks/tasktreemodel.cpp" line="907"/>
        <source>Finished: %n left out</source>
        <translation>
            <numerusform>Finished: %n left out</numerusform>
            <numerusform>Finished: %n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/tasks/tasktreemodel.cpp" line="1008"/>
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/tasks/tasktreemodel.cpp" line="1010"/>
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/tasks/tasktreemodel.cpp" line="1012"/>
        <source>%n succeeded</source>
        <translation>
            <numerusform>%n succeeded</numerusform>
            <numerusform>%n succeeded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/tasks/tasktreemodel.cpp" line="1014"/>
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/tasks/tasktreemodel.cpp" line="1016"/>
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::TasksPage</name>
    <message numerus="yes">
        <location filename="../ui/tasks/taskspage.cpp" line="393"/>
        <source>%n finished task(s) may match as well: their results have not been read yet.</source>
        <translation>
            <numerusform>%n finished task may match as well: its results have not been read yet.</numerusform>
            <numerusform>%n finished tasks may match as well: their results have not been read yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/tasks/taskspage.cpp" line="394"/>
        <source>Read the results of %n task(s)</source>
        <translation>
            <numerusform>Read the results of %n task</numerusform>
            <numerusform>Read the results of %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/tasks/taskspage.cpp" line="404"/>
        <source>No task matches these %n filter(s).</source>
        <translation>
            <numerusform>No task matches this filter.</numerusform>
            <numerusform>No task matches these %n filters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/tasks/taskspage.cpp" line="489"/>
        <source>The service will be asked to stop “%1” with %n name(s), account “%2”.</source>
        <translation>
            <numerusform>The service will be asked to stop “%1” with %n name, account “%2”.</numerusform>
            <numerusform>The service will be asked to stop “%1” with %n names, account “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/tasks/taskspage.cpp" line="521"/>
        <source>“%1” was cancelled; %n name(s) had been done before and stay so.</source>
        <translation>
            <numerusform>“%1” was cancelled; %n name had been done before and stays so.</numerusform>
            <numerusform>“%1” was cancelled; %n names had been done before and stay so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/tasks/taskspage.cpp" line="564"/>
        <source>“%1” will end; %n name(s) will not be sent.</source>
        <translation>
            <numerusform>“%1” will end; %n name will not be sent.</numerusform>
            <numerusform>“%1” will end; %n names will not be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/tasks/taskspage.cpp" line="595"/>
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::TermsStep</name>
    <message numerus="yes">
        <location filename="../ui/orders/termsstep.cpp" line="128"/>
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/termsstep.cpp" line="140"/>
        <source>The term of %n year(s) is not applied yet: set it for all names or for the selection.</source>
        <translation>
            <numerusform>The term of %n year is not applied yet: set it for all names or for the selection.</numerusform>
            <numerusform>The term of %n years is not applied yet: set it for all names or for the selection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/termsstep.cpp" line="143"/>
        <source>Accept the premium price of %n name(s), or leave them out.</source>
        <translation>
            <numerusform>Accept the premium price of %n name, or leave it out.</numerusform>
            <numerusform>Accept the premium price of %n names, or leave them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/termsstep.cpp" line="198"/>
        <source> year(s)</source>
        <translation>
            <numerusform> year</numerusform>
            <numerusform> years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/termsstep.cpp" line="199"/>
        <source>&amp;Set for all %n name(s)</source>
        <translation>
            <numerusform>&amp;Set for all %n name</numerusform>
            <numerusform>&amp;Set for all %n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/termsstep.cpp" line="200"/>
        <source>Set for %n se&amp;lected</source>
        <translation>
            <numerusform>Set for %n se&amp;lected</numerusform>
            <numerusform>Set for %n se&amp;lected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/termsstep.cpp" line="208"/>
        <source>%n premium name(s): the registry asks a price of its own, often a multiple.</source>
        <translation>
            <numerusform>%n premium name: the registry asks a price of its own, often a multiple.</numerusform>
            <numerusform>%n premium names: the registry asks a price of their own, often a multiple.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/orders/termsstep.cpp" line="209"/>
        <source>The premium price of %n name(s) is accepted.</source>
        <translation>
            <numerusform>The premium price of %n name is accepted.</numerusform>
            <numerusform>The premium price of %n names is accepted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::TimeText</name>
    <message numerus="yes">
        <location filename="../ui/widgets/timetext.cpp" line="26"/>
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/widgets/timetext.cpp" line="28"/>
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/widgets/timetext.cpp" line="29"/>
        <location filename="../ui/widgets/timetext.cpp" line="43"/>
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/widgets/timetext.cpp" line="42"/>
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
