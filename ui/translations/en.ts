<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Batch</name>
        <message numerus="yes">
            <source>%n file(s) left out: not forms</source>
            <translation>
                <numerusform>%n file left out: not a form</numerusform>
                <numerusform>%n files left out: not forms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n form(s) read</source>
            <translation>
                <numerusform>%n form read</numerusform>
                <numerusform>%n forms read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n form(s) shown</source>
            <translation>
                <numerusform>%n form shown</numerusform>
                <numerusform>%n forms shown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n high risk</source>
            <translation>
                <numerusform>%n high risk</numerusform>
                <numerusform>%n high risk</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n low risk</source>
            <translation>
                <numerusform>%n low risk</numerusform>
                <numerusform>%n low risk</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n medium risk</source>
            <translation>
                <numerusform>%n medium risk</numerusform>
                <numerusform>%n medium risk</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not read because you stopped</source>
            <translation>
                <numerusform>%n not read because you stopped</numerusform>
                <numerusform>%n not read because you stopped</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Done: %n form(s) need decisions.</source>
            <translation>
                <numerusform>Done: %n form needs decisions.</numerusform>
                <numerusform>Done: %n forms need decisions.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hour(s) left</source>
            <translation>
                <numerusform>about %n hour left</numerusform>
                <numerusform>about %n hours left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>about %n minute left</numerusform>
                <numerusform>about %n minutes left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{read} of %n form(s) read</source>
            <translation>
                <numerusform>{read} of %n form read</numerusform>
                <numerusform>{read} of %n forms read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{read} of %n form(s) read.</source>
            <translation>
                <numerusform>{read} of %n form read.</numerusform>
                <numerusform>{read} of %n forms read.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Drop</name>
        <message numerus="yes">
            <source>Drop to check %n file(s) or folder(s)</source>
            <translation>
                <numerusform>Drop to check %n file or folder</numerusform>
                <numerusform>Drop to check %n files or folders</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Recent</name>
        <message numerus="yes">
            <source>%n decision(s) left</source>
            <translation>
                <numerusform>%n decision left</numerusform>
                <numerusform>%n decisions left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n form(s)</source>
            <translation>
                <numerusform>%n form</numerusform>
                <numerusform>%n forms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not read</source>
            <translation>
                <numerusform>%n not read</numerusform>
                <numerusform>%n not read</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message numerus="yes">
            <source>%n finding(s) to decide</source>
            <translation>
                <numerusform>%n finding to decide</numerusform>
                <numerusform>%n findings to decide</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message numerus="yes">
            <source>%n form(s)</source>
            <translation>
                <numerusform>%n form</numerusform>
                <numerusform>%n forms</numerusform>
            </translation>
        </message>
    </context>
</TS>
