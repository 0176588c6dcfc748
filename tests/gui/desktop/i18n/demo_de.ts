<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>demo</name>
    <message><source>Hello</source><translation>Hallo</translation></message>
    <message numerus="yes">
        <source>%n app(s)</source>
        <translation><numerusform>%n App</numerusform><numerusform>%n Apps</numerusform></translation>
    </message>
</context>
<context>
    <name>spawner::ActionRegistry</name>
    <message><source>&amp;Quit manager</source><translation>Fenster &amp;beenden</translation></message>
</context>
</TS>
