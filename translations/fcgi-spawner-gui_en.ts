<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>spawner::AppCells</name>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n process</numerusform>
            <numerusform>%n processes</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) ended</source>
        <translation>
            <numerusform>%n process ended</numerusform>
            <numerusform>%n processes ended</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::AppCondition</name>
    <message numerus="yes">
        <source>crashed %n time(s) in a row (%1), tries again in %2</source>
        <translation>
            <numerusform>crashed %n time in a row (%1), tries again in %2</numerusform>
            <numerusform>crashed %n times in a row (%1), tries again in %2</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>crashed %n time(s) in a row (%1)</source>
        <translation>
            <numerusform>crashed %n time in a row (%1)</numerusform>
            <numerusform>crashed %n times in a row (%1)</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in flight</source>
        <translation>
            <numerusform>%n request in flight</numerusform>
            <numerusform>%n requests in flight</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting for a process</source>
        <translation>
            <numerusform>%1, %n waiting for a process</numerusform>
            <numerusform>%1, %n waiting for a process</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::AppsArea</name>
    <message numerus="yes">
        <source>%n app(s), none of this kind.</source>
        <translation>
            <numerusform>%n app, not of this kind.</numerusform>
            <numerusform>%n apps, none of this kind.</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n app(s), none match “%1”.</source>
        <extracomment>%1 what was typed into the filter</extracomment>
        <translation>
            <numerusform>%n app, which does not match “%1”.</numerusform>
            <numerusform>%n apps, none match “%1”.</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::ConfirmDialog</name>
    <message numerus="yes">
        <source>Start %n app(s)?</source>
        <translation>
            <numerusform>Start %n app?</numerusform>
            <numerusform>Start %n apps?</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n app(s)?</source>
        <translation>
            <numerusform>Restart %n app?</numerusform>
            <numerusform>Restart %n apps?</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n app(s)?</source>
        <translation>
            <numerusform>Stop %n app?</numerusform>
            <numerusform>Stop %n apps?</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Pause %n app(s)?</source>
        <translation>
            <numerusform>Pause %n app?</numerusform>
            <numerusform>Pause %n apps?</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Restart all %n running app(s)?</source>
        <translation>
            <numerusform>Restart the running app?</numerusform>
            <numerusform>Restart all %n running apps?</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Stop all %n running app(s)?</source>
        <translation>
            <numerusform>Stop the running app?</numerusform>
            <numerusform>Stop all %n running apps?</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Roll %n app(s) back?</source>
        <translation>
            <numerusform>Roll %n app back?</numerusform>
            <numerusform>Roll %n apps back?</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::ConnectionTest</name>
    <message numerus="yes">
        <source>There was no answer within %n second(s)</source>
        <translation>
            <numerusform>There was no answer within %n second</numerusform>
            <numerusform>There was no answer within %n seconds</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::DaemonPage</name>
    <message numerus="yes">
        <source>%n mistake(s); the settings from before stay in force.</source>
        <translation>
            <numerusform>%n mistake; the settings from before stay in force.</numerusform>
            <numerusform>%n mistakes; the settings from before stay in force.</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::DeployController</name>
    <message numerus="yes">
        <source>%1 (%n program(s))</source>
        <extracomment>%1 a folder</extracomment>
        <translation>
            <numerusform>%1 (%n program)</numerusform>
            <numerusform>%1 (%n programs)</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::DoctorDialog</name>
    <message numerus="yes">
        <source>%n thing(s) to mend.</source>
        <translation>
            <numerusform>%n thing to mend.</numerusform>
            <numerusform>%n things to mend.</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::EventsPane</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hidden</source>
        <extracomment>%1 is "12 events"; the number is of those that the search hides.</extracomment>
        <translation>
            <numerusform>%1, %n hidden</numerusform>
            <numerusform>%1, %n hidden</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::FilePreflight</name>
    <message numerus="yes">
        <source>There may be at most %n folders before the name.</source>
        <translation>
            <numerusform>There may be at most %n folder before the name.</numerusform>
            <numerusform>There may be at most %n folders before the name.</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::FirstRunDaemonPage</name>
    <message numerus="yes">
        <source>%1 already has %n FastCGI program(s).</source>
        <translation>
            <numerusform>%1 already has %n FastCGI program.</numerusform>
            <numerusform>%1 already has %n FastCGI programs.</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::FirstRunSamplePage</name>
    <message numerus="yes">
        <source>%n app(s) are in %1 already.</source>
        <translation>
            <numerusform>%n app is in %1 already.</numerusform>
            <numerusform>%n apps are in %1 already.</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::Format</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::IdleState</name>
    <message numerus="yes">
        <source>Stops in %n second(s)</source>
        <translation>
            <numerusform>Stops in %n second</numerusform>
            <numerusform>Stops in %n seconds</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Stops in %n minute(s)</source>
        <translation>
            <numerusform>Stops in %n minute</numerusform>
            <numerusform>Stops in %n minutes</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Stops in %n hour(s)</source>
        <translation>
            <numerusform>Stops in %n hour</numerusform>
            <numerusform>Stops in %n hours</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Tries again in %n second(s)</source>
        <translation>
            <numerusform>Tries again in %n second</numerusform>
            <numerusform>Tries again in %n seconds</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Tries again in %n minute(s)</source>
        <translation>
            <numerusform>Tries again in %n minute</numerusform>
            <numerusform>Tries again in %n minutes</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::KillDialog</name>
    <message numerus="yes">
        <source>Kill %n process(es)?</source>
        <translation>
            <numerusform>Kill %n process?</numerusform>
            <numerusform>Kill %n processes?</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that are under way will fail.</source>
        <translation>
            <numerusform>%n request that is under way will fail.</numerusform>
            <numerusform>%n requests that are under way will fail.</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::LogBar</name>
    <message numerus="yes">
        <source>%Ln app(s)</source>
        <translation>
            <numerusform>%Ln app</numerusform>
            <numerusform>%Ln apps</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stream(s)</source>
        <translation>
            <numerusform>%Ln stream</numerusform>
            <numerusform>%Ln streams</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s): go to the next</source>
        <translation>
            <numerusform>%Ln error: go to the next</numerusform>
            <numerusform>%Ln errors: go to the next</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s): go to the next</source>
        <translation>
            <numerusform>%Ln warning: go to the next</numerusform>
            <numerusform>%Ln warnings: go to the next</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::LogDelegate</name>
    <message numerus="yes">
        <source>+%Ln line(s)</source>
        <extracomment>Behind the first line of a trace: so many more are folded under it.</extracomment>
        <translation>
            <numerusform>+%Ln line</numerusform>
            <numerusform>+%Ln lines</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::LogDetail</name>
    <message numerus="yes">
        <source>… and %Ln more line(s)</source>
        <translation>
            <numerusform>… and %Ln more line</numerusform>
            <numerusform>… and %Ln more lines</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::LogModel</name>
    <message numerus="yes">
        <source>%Ln line(s) are missing here</source>
        <translation>
            <numerusform>%Ln line is missing here</numerusform>
            <numerusform>%Ln lines are missing here</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older line(s) are no longer kept</source>
        <translation>
            <numerusform>%Ln older line is no longer kept</numerusform>
            <numerusform>%Ln older lines are no longer kept</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln more line(s)</source>
        <extracomment>A log line (%1) under which others are folded, for screen readers.</extracomment>
        <translation>
            <numerusform>%1, and %Ln more line</numerusform>
            <numerusform>%1, and %Ln more lines</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::LogPane</name>
    <message numerus="yes">
        <source>↓ %Ln new</source>
        <extracomment>On a button over the log: so many new lines below. "%1" is the same for both texts.</extracomment>
        <translation>
            <numerusform>↓ %Ln new</numerusform>
            <numerusform>↓ %Ln new</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln error(s))</source>
        <extracomment>%1: "↓ 214 new".</extracomment>
        <translation>
            <numerusform>%1 (%Ln error)</numerusform>
            <numerusform>%1 (%Ln errors)</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), none of them passes the filter.</source>
        <translation>
            <numerusform>%Ln line, which does not pass the filter.</numerusform>
            <numerusform>%Ln lines, none of them passes the filter.</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), none matches “%1”.</source>
        <translation>
            <numerusform>%Ln line, which does not match “%1”.</numerusform>
            <numerusform>%Ln lines, none matches “%1”.</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln line(s) shown</source>
        <extracomment>Rows of the log shown (%1) of all lines kept.</extracomment>
        <translation>
            <numerusform>%1 of %Ln line shown</numerusform>
            <numerusform>%1 of %Ln lines shown</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older no longer kept</source>
        <translation>
            <numerusform>%Ln older no longer kept</numerusform>
            <numerusform>%Ln older no longer kept</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) saved to %1.</source>
        <translation>
            <numerusform>%Ln line saved to %1.</numerusform>
            <numerusform>%Ln lines saved to %1.</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::NotificationPolicy</name>
    <message numerus="yes">
        <source>%1 crashed %n times in 2 min</source>
        <extracomment>%1 is a program; the plural is of how often it crashed.</extracomment>
        <translation>
            <numerusform>%1 crashed %n time in 2 min</numerusform>
            <numerusform>%1 crashed %n times in 2 min</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1 crashed %n times within a minute</source>
        <translation>
            <numerusform>%1 crashed %n time within a minute</numerusform>
            <numerusform>%1 crashed %n times within a minute</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::PlotWidget</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::ReplaceSheet</name>
    <message numerus="yes">
        <source>%n request(s) in flight (will finish)</source>
        <translation>
            <numerusform>%n request in flight (will finish)</numerusform>
            <numerusform>%n requests in flight (will finish)</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Do the same for the %n remaining file(s)</source>
        <translation>
            <numerusform>Do the same for the remaining file</numerusform>
            <numerusform>Do the same for the %n remaining files</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::RequestsPane</name>
    <message numerus="yes">
        <source>%n in flight</source>
        <translation>
            <numerusform>%n in flight</numerusform>
            <numerusform>%n in flight</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hidden</source>
        <extracomment>%1 is "3 in flight"; the number is of requests that the search hides.</extracomment>
        <translation>
            <numerusform>%1, %n hidden</numerusform>
            <numerusform>%1, %n hidden</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::StatusSummary</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n idle</source>
        <translation>
            <numerusform>%n idle</numerusform>
            <numerusform>%n idle</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n starting</source>
        <translation>
            <numerusform>%n starting</numerusform>
            <numerusform>%n starting</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n crashed</source>
        <translation>
            <numerusform>%n crashed</numerusform>
            <numerusform>%n crashed</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n app(s), none running</source>
        <translation>
            <numerusform>%n app, not running</numerusform>
            <numerusform>%n apps, none running</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::VerbRunner</name>
    <message numerus="yes">
        <source>%n app(s) did not do it; the list says why.</source>
        <translation>
            <numerusform>%n app did not do it; the list says why.</numerusform>
            <numerusform>%n apps did not do it; the list says why.</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) paused</source>
        <translation>
            <numerusform>%n app paused</numerusform>
            <numerusform>%n apps paused</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) stopped</source>
        <translation>
            <numerusform>%n app stopped</numerusform>
            <numerusform>%n apps stopped</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::WindowPanes</name>
    <message numerus="yes">
        <source>%n line(s) saved as %1</source>
        <translation>
            <numerusform>%n line saved as %1</numerusform>
            <numerusform>%n lines saved as %1</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::WindowVerbs</name>
    <message numerus="yes">
        <source>%n URL(s) copied</source>
        <translation>
            <numerusform>%n URL copied</numerusform>
            <numerusform>%n URLs copied</numerusform>
            </translation>
    </message>
</context>
</TS>
