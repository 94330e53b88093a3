<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Bank</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) shown</source>
            <translation>
                <numerusform>%n row shown</numerusform>
                <numerusform>%n rows shown</numerusform>
            </translation>
        </message>
    </context>
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
        <name>Compare</name>
        <message numerus="yes">
            <source>%n choice(s)</source>
            <translation>
                <numerusform>%n choice</numerusform>
                <numerusform>%n choices</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n difference</numerusform>
                <numerusform>%n differences</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s), the gravest first</source>
            <translation>
                <numerusform>%n difference, the gravest first</numerusform>
                <numerusform>%n differences, the gravest first</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n question</numerusform>
                <numerusform>%n questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s)</source>
            <translation>
                <numerusform>%n statement</numerusform>
                <numerusform>%n statements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n translation(s) could not be compared.</source>
            <translation>
                <numerusform>%n translation could not be compared.</numerusform>
                <numerusform>%n translations could not be compared.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All that is asked and exposes people: %n place(s)</source>
            <translation>
                <numerusform>All that is asked and exposes people: %n place</numerusform>
                <numerusform>All that is asked and exposes people: %n places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Compared: %n difference(s) found.</source>
            <translation>
                <numerusform>Compared: %n difference found.</numerusform>
                <numerusform>Compared: %n differences found.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>page {done} of %n</source>
            <translation>
                <numerusform>page {done} of %n</numerusform>
                <numerusform>page {done} of %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n translation(s) compared</source>
            <translation>
                <numerusform>{done} of %n translation compared</numerusform>
                <numerusform>{done} of %n translations compared</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Deciding</name>
        <message numerus="yes">
            <source>{decided}: %n form(s)</source>
            <translation>
                <numerusform>{decided}: %n form</numerusform>
                <numerusform>{decided}: %n forms</numerusform>
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
        <name>Editions</name>
        <message numerus="yes">
            <source>%n decision(s) carried over</source>
            <translation>
                <numerusform>%n decision carried over</numerusform>
                <numerusform>%n decisions carried over</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gone</source>
            <translation>
                <numerusform>%n gone</numerusform>
                <numerusform>%n gone</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to confirm</source>
            <translation>
                <numerusform>%n to confirm</numerusform>
                <numerusform>%n to confirm</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HandOver</name>
        <message numerus="yes">
            <source>%n decision(s) are in the copy.</source>
            <translation>
                <numerusform>%n decision is in the copy.</numerusform>
                <numerusform>%n decisions are in the copy.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n finding</numerusform>
                <numerusform>%n findings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) are not decided.</source>
            <translation>
                <numerusform>%n finding is not decided.</numerusform>
                <numerusform>%n findings are not decided.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) not decided: left as they are.</source>
            <translation>
                <numerusform>%n finding not decided: left as it is.</numerusform>
                <numerusform>%n findings not decided: left as they are.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Letters</name>
        <message numerus="yes">
            <source>%n script(s) would be shown as empty boxes.</source>
            <translation>
                <numerusform>%n script would be shown as empty boxes.</numerusform>
                <numerusform>%n scripts would be shown as empty boxes.</numerusform>
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
        <name>Questions</name>
        <message numerus="yes">
            <source>%n form(s)</source>
            <translation>
                <numerusform>%n form</numerusform>
                <numerusform>%n forms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Decide for {chosen} of %n form(s)</source>
            <translation>
                <numerusform>Decide for {chosen} of %n form</numerusform>
                <numerusform>Decide for {chosen} of %n forms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Decided in %n form(s).</source>
            <translation>
                <numerusform>Decided in %n form.</numerusform>
                <numerusform>Decided in %n forms.</numerusform>
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
            <source>%n finding(s) left.</source>
            <translation>
                <numerusform>%n finding left.</numerusform>
                <numerusform>%n findings left.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) of lower risk hidden.</source>
            <translation>
                <numerusform>%n finding of lower risk hidden.</numerusform>
                <numerusform>%n findings of lower risk hidden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) to decide</source>
            <translation>
                <numerusform>%n finding to decide</numerusform>
                <numerusform>%n findings to decide</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n remark(s) on the form as a whole</source>
            <translation>
                <numerusform>%n remark on the form as a whole</numerusform>
                <numerusform>%n remarks on the form as a whole</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The same for %n other(s) like it in this form</source>
            <translation>
                <numerusform>The same for %n other like it in this form</numerusform>
                <numerusform>The same for %n others like it in this form</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The same in %n other form(s) of this folder</source>
            <translation>
                <numerusform>The same in %n other form of this folder</numerusform>
                <numerusform>The same in %n other forms of this folder</numerusform>
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
