<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Batch</name>
        <message numerus="yes">
            <source>%n file(s) left out: not forms</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n form(s) read</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n form(s) shown</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n high risk</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n low risk</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n medium risk</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not read because you stopped</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>All decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Done: %n form(s) need decisions.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Low</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Medium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs decisions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not a form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing found in what was read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing found on {read} of {pages} pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading page {page} of {pages}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan, fair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan, good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan, poor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>about %n hour(s) left</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>all decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>less than a minute left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>need decisions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you can start deciding now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{decided} of {findings}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{read} of %n form(s) read</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{read} of %n form(s) read.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{read} of {pages} pages</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BatchView</name>
        <message>
            <source>&amp;Find a form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forms read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the rest again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search by name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start deciding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Categories</name>
        <message>
            <source>A home language or a level of English, kept on file, points to where a person comes from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A record of faith can be used to single people out, and few services depend on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A record of help received can be held against people in other procedures.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arrests and convictions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bank and money</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Citizenship or nationality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gender identity, orientation and health</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Identity documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Immigration status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It can show where someone who needs protection is, and what they have told.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It identifies a person for life and cannot be changed once it leaks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is deeply private, and its disclosure can cost people safety or work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is given only to people who cannot have a Social Security number, so holding one suggests a status.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It matches a person's records across almost every system, and leaving it blank can itself suggest a status.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It records people who asked for nothing and did not choose to be on file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It says that answers may go to others; the person cannot tell how far, and the city cannot call them back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Old or unproven matters can shut people out and draw attention from other authorities.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People in the household</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photos, fingerprints and other body data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place of birth or origin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Public benefits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Race or ethnicity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Relatives, travel and schooling abroad are often read as signs of status.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Religion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sharing and checking of answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Social Security number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tax number (ITIN)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer puts a status, or a number that leads to it, beside a name and an address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer says directly who is not a citizen, and can be demanded from the city once it is held.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kind of document a person shows, or a copy of it, can give away a status and much else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tied to a name, the answer can stand in for origin; it is safer collected without one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ties abroad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Victims and witnesses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where a person or their parents were born is often read as a sign of status.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether a person has a bank account, and where money goes, can stand in for status and invites fraud.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Drop</name>
        <message numerus="yes">
            <source>Drop to check %n file(s) or folder(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>DropArea</name>
        <message>
            <source>All sample forms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check a folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop a form or a folder here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a form…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF, Word, Excel, CSV, pictures and scans</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try a sample form</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>Something in the program failed. Your decisions are safe. Tell the developers: {place}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F&amp;indings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High contrast, dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High contrast, light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same as the system</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>A password alone does not open this file. Ask its owner for an open copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Damaged file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs a password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs too much memory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not a kind of Office file that can be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not a kind of file that can be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not opened, for safety</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Old Word file (.doc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it in Word, save it as .docx, and check that copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture, not read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading was stopped. Split the file, or print it to PDF and check that copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading was stopped. The file may be damaged. Ask for it to be sent again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the form as .docx, .xlsx or PDF, and check that copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the form as PDF, Word, Excel or a picture, and check that copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text recognition is missing here. Check the form it was made from, or read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be opened. Ask for it to be sent again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file holds something that only attacks use. Ask where it comes from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is gone, or you may not open it. Check the folder, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is larger than the program will open. Split it into smaller files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The other forms are safe. Skip this one, or try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The password does not fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program does not know why. Nothing of this file was checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reader stopped on this file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing in this file. Ask for it to be sent again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file needs a password to open. The password is not kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This password does not open the file. Check it and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too large</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Took too long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You stopped before this form was read. Nothing of it was checked.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message numerus="yes">
            <source>%n open</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Check by eye</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finding {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Footnote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hidden text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High risk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Low risk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made optional</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Medium risk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page footer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page header</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Property of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reworded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This page can't be shown. Its questions are still listed on the right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} (hidden)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PagesView</name>
        <message>
            <source>Form</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Promises</name>
        <message>
            <source>Each one is marked in your form, with the reason why it can put people at risk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It finds the questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It offers other wording. It does not say what the law requires of you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It works offline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing leaves this computer, and your original file is never changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You decide</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReadingView</name>
        <message>
            <source>Sheets</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Recent</name>
        <message numerus="yes">
            <source>%n decision(s) left</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n form(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not read</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Today {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing found</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecentList</name>
        <message>
            <source>Clear list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Review</name>
        <message numerus="yes">
            <source>%n finding(s) to decide</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Nothing found in what was read</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReviewView</name>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking page {page} of {pages}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages read</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RowsView</name>
        <message>
            <source>Form</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Session</name>
        <message numerus="yes">
            <source>%n form(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>There is no form in this folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your city's own question bank has mistakes. Nothing was read.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StartView</name>
        <message>
            <source>Check a form for sensitive questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See which questions can put people at risk, decide about each, and save a marked-up copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ThumbnailRail</name>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>&amp;Appearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Next part of the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open forms…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Previous part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check a &amp;folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open forms</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
