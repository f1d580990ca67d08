<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>DayRowModel</name>
    <message numerus="yes">
        <source>{0}, %Ln event(s)</source>
        <translation>
            <numerusform>{0}, %Ln event</numerusform>
            <numerusform>{0}, %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DigestDialog</name>
    <message numerus="yes">
        <source>%Ln event(s) that day</source>
        <translation>
            <numerusform>%Ln event that day</numerusform>
            <numerusform>%Ln events that day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickEventDialog</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
</TS>
