<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>namestead::AccountEditor</name>
    <message numerus="yes">
        <location filename="../ui/accounts/accounteditor.cpp" line="259"/>
        <source>The connection works. The account has %n domain name(s).</source>
        <translation>
            <numerusform>The connection works. The account has %n domain name.</numerusform>
            <numerusform>The connection works. The account has %n domain names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::AnswerTreeModel</name>
    <message numerus="yes">
        <location filename="../models/console/answertreemodel.cpp" line="190"/>
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>namestead::ConsolePage</name>
    <message numerus="yes">
        <location filename="../ui/console/consolepage.cpp" line="280"/>
        <source>“%1” with %n entries will be sent to the account “%2”.</source>
        <extracomment>%1 is the title of an operation, such as &quot;Renew several domains&quot;</extracomment>
        <translation>
            <numerusform>“%1” with %n entry will be sent to the account “%2”.</numerusform>
            <numerusform>“%1” with %n entries will be sent to the account “%2”.</numerusform>
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
        <location filename="../ui/console/faulttext.cpp" line="72"/>
        <source>at most %n entries</source>
        <translation>
            <numerusform>at most %n entry</numerusform>
            <numerusform>at most %n entries</numerusform>
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
</TS>
