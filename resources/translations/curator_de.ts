<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Curator</source>
        <translation>Über Curator</translation>
    </message>
    <message>
        <source>Curator {0}</source>
        <translation>Curator {0}</translation>
    </message>
    <message>
        <source>Curate a news archive offline. Nothing is fetched, nothing is sent.</source>
        <translation>Ein Nachrichtenarchiv offline pflegen. Nichts wird abgerufen, nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Curator is free under the MIT licence. It is made of these parts, by their licences:</source>
        <translation>Curator ist frei unter der MIT-Lizenz. Es besteht aus diesen Teilen mit ihren Lizenzen:</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Teile und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Angaben kopieren</translation>
    </message>
    <message>
        <source>The versions of Curator, Python, Qt and the system, for a report</source>
        <translation>Die Versionen von Curator, Python, Qt und dem System, für eine Meldung</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Changed the title</source>
        <translation>Titel geändert</translation>
    </message>
    <message>
        <source>Renamed the file</source>
        <translation>Datei umbenannt</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis verschoben</numerusform>
            <numerusform>%Ln Ereignisse verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>Es ist kein Ereignis ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis gelöscht</numerusform>
            <numerusform>%Ln Ereignisse gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>No deleted event is kept</source>
        <translation>Es sind keine gelöschten Ereignisse aufbewahrt</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis wiederhergestellt</numerusform>
            <numerusform>%Ln Ereignisse wiederhergestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis geändert</numerusform>
            <numerusform>%Ln Ereignisse geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring day pages up to date</source>
        <translation>Tagesseiten aktualisieren</translation>
    </message>
    <message>
        <source>Change the pages</source>
        <translation>Seiten ändern</translation>
    </message>
    <message>
        <source>The day pages are in step with their events now</source>
        <translation>Die Tagesseiten sind jetzt auf dem Stand ihrer Ereignisse</translation>
    </message>
    <message>
        <source>There is no change of several files to take back</source>
        <translation>Es gibt keine Änderung an mehreren Dateien, die sich zurücknehmen ließe</translation>
    </message>
    <message>
        <source>Take back the change of {0}: {1}</source>
        <translation>Änderung vom {0} zurücknehmen: {1}</translation>
    </message>
    <message>
        <source>Took back the change of {0}: {1}</source>
        <translation>Änderung vom {0} zurückgenommen: {1}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Let the other events point back</source>
        <translation>Die anderen Ereignisse zurückverweisen lassen</translation>
    </message>
    <message>
        <source>Relate on both sides</source>
        <translation>Beidseitig verknüpfen</translation>
    </message>
    <message numerus="yes">
        <source>Related %Ln event(s) on both sides</source>
        <translation>
            <numerusform>%Ln Ereignis beidseitig verknüpft</numerusform>
            <numerusform>%Ln Ereignisse beidseitig verknüpft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Applying</name>
    <message>
        <source>The text has changed meanwhile; please try again</source>
        <translation>Der Text hat sich inzwischen geändert; bitte versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>There is no change of the text to undo</source>
        <translation>Am Text gibt es keine Änderung, die rückgängig zu machen wäre</translation>
    </message>
    <message>
        <source>Show the other</source>
        <translation>Anderes Ereignis anzeigen</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>Zurückgenommen: {0}</translation>
    </message>
</context>
<context>
    <name>Assistance</name>
    <message>
        <source>These faults were written down on this machine. Nothing is sent; copy them to give them away.</source>
        <translation>Diese Fehler wurden auf diesem Rechner aufgezeichnet. Nichts wird gesendet; kopieren Sie sie, wenn Sie sie weitergeben möchten.</translation>
    </message>
    <message>
        <source>No fault was written down</source>
        <translation>Es wurde kein Fehler aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>BacklinksPanel</name>
    <message>
        <source>Choose an event to see which others point to it.</source>
        <translation>Wählen Sie ein Ereignis, um zu sehen, welche anderen darauf verweisen.</translation>
    </message>
    <message>
        <source>Event that points here</source>
        <translation>Ereignis, das hierher verweist</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Events that point here</source>
        <translation>Ereignisse, die hierher verweisen</translation>
    </message>
    <message>
        <source>No event points here</source>
        <translation>Kein Ereignis verweist hierher</translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>{0} weitere zeigen</translation>
    </message>
    <message>
        <source>the open event does not point back</source>
        <translation>das geöffnete Ereignis verweist nicht zurück</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Change many events</source>
        <translation>Viele Ereignisse ändern</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>Regulärer Aus&amp;druck</translation>
    </message>
    <message>
        <source>Upper and lower &amp;case differ</source>
        <translation>&amp;Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Wh&amp;ole words</source>
        <translation>Nur ganze &amp;Wörter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen event(s)</source>
        <translation>
            <numerusform>%Ln ausgewähltes Ereignis</numerusform>
            <numerusform>%Ln ausgewählte Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>All that the search found</source>
        <translation>Alle gefundenen Ereignisse</translation>
    </message>
    <message>
        <source>All events of the archive</source>
        <translation>Alle Ereignisse des Archivs</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Add a context</source>
        <translation>Kontext hinzufügen</translation>
    </message>
    <message>
        <source>Remove a context</source>
        <translation>Kontext entfernen</translation>
    </message>
    <message>
        <source>Rename a context</source>
        <translation>Kontext umbenennen</translation>
    </message>
    <message>
        <source>Relabel the sources of a site</source>
        <translation>Quellen einer Website neu bezeichnen</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Auf einen anderen Tag verschieben</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Labels of sources</source>
        <translation>Bezeichnungen der Quellen</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Ganzer Text</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Ereignisse</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Aktion</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Replace by</source>
        <translation>E&amp;rsetzen durch</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>&amp;Kontext</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>&amp;Neuer Name</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Website</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Bezeichnung</translation>
    </message>
</context>
<context>
    <name>BrowsePanel</name>
    <message>
        <source>Find contexts and sites</source>
        <translation>Kontexte und Websites finden</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Nichts heißt so</translation>
    </message>
    <message>
        <source>Click: search for this alone</source>
        <translation>Klick: nur danach suchen</translation>
    </message>
    <message>
        <source>Ctrl+click: narrow the search to this</source>
        <translation>Strg+Klick: Suche darauf eingrenzen</translation>
    </message>
    <message>
        <source>Alt+click: leave this out of the search</source>
        <translation>Alt+Klick: dies von der Suche ausschließen</translation>
    </message>
    <message>
        <source>Del: remove this saved search</source>
        <translation>Entf: diese gespeicherte Suche entfernen</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %Ln event(s)</source>
        <translation>
            <numerusform>{0}, %Ln Ereignis</numerusform>
            <numerusform>{0}, %Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} more – type to find them</source>
        <translation>{0} weitere – tippen, um sie zu finden</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>Danach suchen</translation>
    </message>
    <message>
        <source>Narrow the search to this</source>
        <translation>Suche darauf eingrenzen</translation>
    </message>
    <message>
        <source>Leave this out of the search</source>
        <translation>Aus der Suche ausschließen</translation>
    </message>
    <message>
        <source>Remove the saved search</source>
        <translation>Gespeicherte Suche entfernen</translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message>
        <source>Previous day with events</source>
        <translation>Vorheriger Tag mit Ereignissen</translation>
    </message>
    <message>
        <source>Next day with events</source>
        <translation>Nächster Tag mit Ereignissen</translation>
    </message>
    <message>
        <source>Every {0}</source>
        <translation>Jeden {0}</translation>
    </message>
    <message>
        <source>Events of this day in all years</source>
        <translation>Ereignisse dieses Tages in allen Jahren</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>&amp;Editor</source>
        <translation>&amp;Editor</translation>
    </message>
    <message>
        <source>How large the text that you write is.</source>
        <translation>Wie groß der Text ist, den Sie schreiben.</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>How large the text is that the reader will see.</source>
        <translation>Wie groß der Text ist, den die Leser sehen werden.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Light or dark; as the desktop, it follows when that changes.</source>
        <translation>Hell oder dunkel; mit „Systemvorgabe“ richtet sich das Fenster stets nach dem Desktop.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>What the window speaks, from the next start on.</source>
        <translation>Die Sprache des Fensters, ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Systemvorgabe</translation>
    </message>
    <message>
        <source>The font in which you write; letters that it has not are taken from the desktop&apos;s.</source>
        <translation>Die Schriftart, in der Sie schreiben; Zeichen, die ihr fehlen, kommen aus der des Systems.</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>S&amp;chriftart</translation>
    </message>
    <message>
        <source>As the archive</source>
        <translation>Wie das Archiv</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>The language whose words are known; others are underlined while you write.</source>
        <translation>Die Sprache, deren Wörter bekannt sind; andere werden beim Schreiben unterstrichen.</translation>
    </message>
    <message>
        <source>Needs the package {0}; install it with: pip install {0}</source>
        <translation>Benötigt das Paket {0}; installieren Sie es mit: pip install {0}</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>&amp;Rechtschreibung</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Open the last &amp;archive again</source>
        <translation>Letztes &amp;Archiv wieder öffnen</translation>
    </message>
    <message>
        <source>At the next start, with the event, the cursor and the search where they were.</source>
        <translation>Beim nächsten Start; Ereignis, Cursor und Suche sind dann wie zuletzt.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Keep &amp;day pages in step when saving</source>
        <translation>&amp;Tagesseiten beim Speichern aktuell halten</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>For the open archive alone; each archive has its own choice.</source>
        <translation>Nur für das geöffnete Archiv; jedes Archiv hat seine eigene Einstellung.</translation>
    </message>
    <message>
        <source>The web address that digests put before links into the archive, where you choose that.</source>
        <translation>Die Webadresse, die Auszüge den Links ins Archiv voranstellen, sofern Sie das wählen.</translation>
    </message>
    <message>
        <source>&amp;Base address</source>
        <translation>&amp;Basisadresse</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Parts of the event</source>
        <translation>Teile des Ereignisses</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;New event…</source>
        <translation>&amp;Neues Ereignis…</translation>
    </message>
    <message>
        <source>Makes a new event on a day that you choose.</source>
        <translation>Legt ein neues Ereignis an einem Tag Ihrer Wahl an.</translation>
    </message>
    <message>
        <source>Add a &amp;source</source>
        <translation>&amp;Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Puts the cursor where the address of a new source is typed.</source>
        <translation>Setzt den Cursor in das Feld für die Adresse einer neuen Quelle.</translation>
    </message>
    <message>
        <source>&amp;Paste links as sources</source>
        <translation>Links als Quellen &amp;einfügen</translation>
    </message>
    <message>
        <source>Adds the links of the clipboard to the open event&apos;s sources.</source>
        <translation>Fügt die Links der Zwischenablage den Quellen des geöffneten Ereignisses hinzu.</translation>
    </message>
    <message>
        <source>&amp;Open in the browser…</source>
        <translation>Im Browser ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Shows the address of the chosen source, and gives it to your browser.</source>
        <translation>Zeigt die Adresse der ausgewählten Quelle und gibt sie Ihrem Browser.</translation>
    </message>
    <message>
        <source>Change &amp;label or address</source>
        <translation>Bezeichnung oder Adresse ä&amp;ndern</translation>
    </message>
    <message>
        <source>Lets you type over the label or the address of the chosen source.</source>
        <translation>Lässt Sie die Bezeichnung oder die Adresse der ausgewählten Quelle überschreiben.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach o&amp;ben verschieben</translation>
    </message>
    <message>
        <source>Moves the chosen sources before the one above them.</source>
        <translation>Verschiebt die ausgewählten Quellen vor die darüber.</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten verschieben</translation>
    </message>
    <message>
        <source>Moves the chosen sources behind the one below them.</source>
        <translation>Verschiebt die ausgewählten Quellen hinter die darunter.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>Takes the chosen sources away from the open event.</source>
        <translation>Nimmt die ausgewählten Quellen aus dem geöffneten Ereignis heraus.</translation>
    </message>
    <message>
        <source>Take the &amp;first label</source>
        <translation>E&amp;rste Bezeichnung übernehmen</translation>
    </message>
    <message>
        <source>Gives the chosen source the first of the labels that are offered beside it.</source>
        <translation>Gibt der ausgewählten Quelle die erste der Bezeichnungen, die dabei vorgeschlagen werden.</translation>
    </message>
    <message>
        <source>Take the s&amp;econd label</source>
        <translation>&amp;Zweite Bezeichnung übernehmen</translation>
    </message>
    <message>
        <source>Gives the chosen source the second of the labels that are offered beside it.</source>
        <translation>Gibt der ausgewählten Quelle die zweite der Bezeichnungen, die dabei vorgeschlagen werden.</translation>
    </message>
    <message>
        <source>Take the &amp;third label</source>
        <translation>&amp;Dritte Bezeichnung übernehmen</translation>
    </message>
    <message>
        <source>Gives the chosen source the third of the labels that are offered beside it.</source>
        <translation>Gibt der ausgewählten Quelle die dritte der Bezeichnungen, die dabei vorgeschlagen werden.</translation>
    </message>
    <message>
        <source>Remove trac&amp;king</source>
        <translation>Trac&amp;king entfernen</translation>
    </message>
    <message>
        <source>Takes out of the address of the chosen source what only tells where a visitor came from.</source>
        <translation>Nimmt aus der Adresse der ausgewählten Quelle heraus, was nur verrät, woher ein Besucher kam.</translation>
    </message>
    <message>
        <source>Title to su&amp;mmary</source>
        <translation>Titel als Zusa&amp;mmenfassung</translation>
    </message>
    <message>
        <source>Makes the title of the page of the chosen source the summary of the open event.</source>
        <translation>Macht den Titel der Seite der ausgewählten Quelle zur Zusammenfassung des geöffneten Ereignisses.</translation>
    </message>
    <message>
        <source>S&amp;how the other</source>
        <translation>&amp;Anderes Ereignis anzeigen</translation>
    </message>
    <message>
        <source>Opens another event that has the address of the chosen source.</source>
        <translation>Öffnet ein anderes Ereignis, das die Adresse der ausgewählten Quelle hat.</translation>
    </message>
    <message>
        <source>Add a &amp;related event…</source>
        <translation>&amp;Verknüpftes Ereignis hinzufügen…</translation>
    </message>
    <message>
        <source>Chooses an event that belongs to the open one.</source>
        <translation>Wählt ein Ereignis aus, das zum geöffneten gehört.</translation>
    </message>
    <message>
        <source>Add related event…</source>
        <translation>Verknüpftes Ereignis hinzufügen…</translation>
    </message>
    <message>
        <source>Relate to the &amp;open event</source>
        <translation>Mit dem &amp;offenen Ereignis verknüpfen</translation>
    </message>
    <message>
        <source>Relates the events that are chosen in the list to the open one.</source>
        <translation>Verknüpft die in der Liste ausgewählten Ereignisse mit dem offenen.</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Opens the related event that is chosen.</source>
        <translation>Öffnet das ausgewählte verknüpfte Ereignis.</translation>
    </message>
    <message>
        <source>Change &amp;title or context</source>
        <translation>&amp;Titel oder Kontext ändern</translation>
    </message>
    <message>
        <source>Lets you type over the title or the context of the chosen related event.</source>
        <translation>Lässt Sie den Titel oder den Kontext des ausgewählten verknüpften Ereignisses überschreiben.</translation>
    </message>
    <message>
        <source>Change the &amp;context</source>
        <translation>&amp;Kontext ändern</translation>
    </message>
    <message>
        <source>Lets you type over the context of the chosen related event.</source>
        <translation>Lässt Sie den Kontext des ausgewählten verknüpften Ereignisses überschreiben.</translation>
    </message>
    <message>
        <source>Moves the chosen related events before the one above them.</source>
        <translation>Verschiebt die ausgewählten verknüpften Ereignisse vor das darüber.</translation>
    </message>
    <message>
        <source>Moves the chosen related events behind the one below them.</source>
        <translation>Verschiebt die ausgewählten verknüpften Ereignisse hinter das darunter.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Takes the chosen related events away from the open one.</source>
        <translation>Nimmt die ausgewählten verknüpften Ereignisse aus dem geöffneten heraus.</translation>
    </message>
    <message>
        <source>Relate chosen &amp;suggestions</source>
        <translation>Ausgewählte Vor&amp;schläge verknüpfen</translation>
    </message>
    <message>
        <source>Relates the suggestions that are chosen to the open event, as Enter does.</source>
        <translation>Verknüpft die ausgewählten Vorschläge mit dem geöffneten Ereignis, wie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Relate</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Relate on &amp;both sides…</source>
        <translation>Beidseitig verknü&amp;pfen…</translation>
    </message>
    <message>
        <source>Relates the suggestions that are chosen, and lets them point back here.</source>
        <translation>Verknüpft die ausgewählten Vorschläge und lässt sie hierher zurückverweisen.</translation>
    </message>
    <message>
        <source>On both sides…</source>
        <translation>Beidseitig…</translation>
    </message>
    <message>
        <source>&amp;Fill up with suggestions</source>
        <translation>&amp;Mit Vorschlägen auffüllen</translation>
    </message>
    <message>
        <source>Relates the first suggestions, up to as many events as is usual.</source>
        <translation>Verknüpft die ersten Vorschläge, bis es so viele Ereignisse wie üblich sind.</translation>
    </message>
    <message>
        <source>Fill up</source>
        <translation>Auffüllen</translation>
    </message>
    <message>
        <source>Open the su&amp;ggestion</source>
        <translation>Vorschla&amp;g öffnen</translation>
    </message>
    <message>
        <source>Opens the suggestion that is chosen, as Ctrl+Enter does there.</source>
        <translation>Öffnet den ausgewählten Vorschlag, wie Strg+Eingabe dort.</translation>
    </message>
    <message>
        <source>&amp;Point back</source>
        <translation>&amp;Zurückverweisen</translation>
    </message>
    <message>
        <source>Relates the chosen events that point here to the open one, with the same contexts.</source>
        <translation>Verknüpft das geöffnete Ereignis mit den ausgewählten, die hierher verweisen, mit denselben Kontexten.</translation>
    </message>
    <message>
        <source>Open the event that points &amp;here</source>
        <translation>Hierher verweisendes Ereignis öff&amp;nen</translation>
    </message>
    <message>
        <source>Opens the event that is chosen among those that point here, as Enter does there.</source>
        <translation>Öffnet das ausgewählte der Ereignisse, die hierher verweisen, wie die Eingabetaste dort.</translation>
    </message>
    <message>
        <source>&amp;Add a context</source>
        <translation>Kontext &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Puts the cursor where a new context of the open event is typed.</source>
        <translation>Setzt den Cursor in das Feld für einen neuen Kontext des geöffneten Ereignisses.</translation>
    </message>
    <message>
        <source>G&amp;ive or take the context</source>
        <translation>Kontext geben ode&amp;r nehmen</translation>
    </message>
    <message>
        <source>Gives the open event the context that is chosen, or takes it away, as Space does.</source>
        <translation>Gibt dem geöffneten Ereignis den ausgewählten Kontext oder nimmt ihn weg, wie die Leertaste.</translation>
    </message>
    <message>
        <source>Change the &amp;title…</source>
        <translation>&amp;Titel ändern…</translation>
    </message>
    <message>
        <source>Gives the open event another title, with all links to it.</source>
        <translation>Gibt dem geöffneten Ereignis einen anderen Titel und passt alle Links darauf an.</translation>
    </message>
    <message>
        <source>&amp;Move to another day…</source>
        <translation>Auf &amp;anderen Tag verschieben…</translation>
    </message>
    <message>
        <source>Moves the chosen events to another day, with all links to them.</source>
        <translation>Verschiebt die ausgewählten Ereignisse auf einen anderen Tag und passt alle Links auf sie an.</translation>
    </message>
    <message>
        <source>Rename the &amp;file…</source>
        <translation>&amp;Datei umbenennen…</translation>
    </message>
    <message>
        <source>Gives the open event&apos;s file another name, with all links to it.</source>
        <translation>Gibt der Datei des geöffneten Ereignisses einen anderen Namen und passt alle Links darauf an.</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Deletes the chosen events; they can be brought back.</source>
        <translation>Löscht die ausgewählten Ereignisse; sie lassen sich wiederherstellen.</translation>
    </message>
    <message>
        <source>Move &amp;up in its day</source>
        <translation>Im Tag nach &amp;oben verschieben</translation>
    </message>
    <message>
        <source>Moves the events that are chosen in the list before the one above them.</source>
        <translation>Verschiebt die in der Liste ausgewählten Ereignisse vor das darüber.</translation>
    </message>
    <message>
        <source>Move d&amp;own in its day</source>
        <translation>Im Tag nach &amp;unten verschieben</translation>
    </message>
    <message>
        <source>Moves the events that are chosen in the list behind the one below them.</source>
        <translation>Verschiebt die in der Liste ausgewählten Ereignisse hinter das darunter.</translation>
    </message>
    <message>
        <source>Set the co&amp;ver image</source>
        <translation>Titelbild &amp;festlegen</translation>
    </message>
    <message>
        <source>Puts the cursor where the address of the cover image is typed.</source>
        <translation>Setzt den Cursor in das Feld für die Adresse des Titelbilds.</translation>
    </message>
    <message>
        <source>Choose a p&amp;icture for the cover…</source>
        <translation>&amp;Bild als Titelbild auswählen…</translation>
    </message>
    <message>
        <source>Makes a picture file the cover image of the open event.</source>
        <translation>Macht eine Bilddatei zum Titelbild des geöffneten Ereignisses.</translation>
    </message>
    <message>
        <source>Picture file…</source>
        <translation>Bilddatei…</translation>
    </message>
    <message>
        <source>Open the cover in the &amp;browser…</source>
        <translation>Titelbild im Bro&amp;wser öffnen…</translation>
    </message>
    <message>
        <source>Shows the address of the cover image, and gives it to your browser.</source>
        <translation>Zeigt die Adresse des Titelbilds und gibt sie Ihrem Browser.</translation>
    </message>
    <message>
        <source>Open in browser…</source>
        <translation>Im Browser öffnen…</translation>
    </message>
    <message>
        <source>R&amp;emove the cover image</source>
        <translation>Titelbild &amp;entfernen</translation>
    </message>
    <message>
        <source>Takes the cover image away from the open event.</source>
        <translation>Nimmt das Titelbild aus dem geöffneten Ereignis heraus.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Open the p&amp;age of the day</source>
        <translation>&amp;Seite des Tages öffnen</translation>
    </message>
    <message>
        <source>Opens the page of the day that the chosen event is of.</source>
        <translation>Öffnet die Seite des Tages, an dem das ausgewählte Ereignis war.</translation>
    </message>
    <message>
        <source>Copy as a &amp;link</source>
        <translation>Als Link &amp;kopieren</translation>
    </message>
    <message>
        <source>Puts links to the chosen events on the clipboard, as Markdown.</source>
        <translation>Legt Links zu den ausgewählten Ereignissen als Markdown in die Zwischenablage.</translation>
    </message>
    <message>
        <source>&amp;Copy the path of the file</source>
        <translation>&amp;Pfad der Datei kopieren</translation>
    </message>
    <message>
        <source>Puts the places of the chosen events&apos; files on the clipboard.</source>
        <translation>Legt die Pfade der Dateien der ausgewählten Ereignisse in die Zwischenablage.</translation>
    </message>
    <message>
        <source>&amp;Read the folder again</source>
        <translation>Ordner &amp;neu einlesen</translation>
    </message>
    <message>
        <source>Looks for what other programs changed in the archive.</source>
        <translation>Sucht nach dem, was andere Programme im Archiv geändert haben.</translation>
    </message>
    <message>
        <source>Change &amp;many events…</source>
        <translation>&amp;Viele Ereignisse ändern…</translation>
    </message>
    <message>
        <source>Changes contexts, labels or any text in many events at once.</source>
        <translation>Ändert Kontexte, Bezeichnungen oder beliebigen Text in vielen Ereignissen auf einmal.</translation>
    </message>
    <message>
        <source>&amp;Deleted events…</source>
        <translation>&amp;Gelöschte Ereignisse…</translation>
    </message>
    <message>
        <source>Lists the events that were deleted, and brings back those that you choose.</source>
        <translation>Listet die gelöschten Ereignisse auf und stellt die ausgewählten wieder her.</translation>
    </message>
    <message>
        <source>&amp;Unsaved work…</source>
        <translation>&amp;Ungespeicherte Texte…</translation>
    </message>
    <message>
        <source>Lists texts that were typed and not saved.</source>
        <translation>Listet Texte auf, die eingegeben, aber nicht gespeichert wurden.</translation>
    </message>
    <message>
        <source>&amp;Take back the last change of files…</source>
        <translation>&amp;Letzte Änderung an Dateien zurücknehmen…</translation>
    </message>
    <message>
        <source>Undoes the last act that changed several files, after showing what that takes.</source>
        <translation>Nimmt die letzte Aktion zurück, die mehrere Dateien geändert hat, und zeigt vorher, was dabei geschieht.</translation>
    </message>
    <message>
        <source>&amp;Bring day pages up to date…</source>
        <translation>&amp;Tagesseiten aktualisieren…</translation>
    </message>
    <message>
        <source>Shows which day pages are not in step with their events, and mends them.</source>
        <translation>Zeigt, welche Tagesseiten nicht auf dem Stand ihrer Ereignisse sind, und aktualisiert sie.</translation>
    </message>
    <message>
        <source>Keep day pages in &amp;step when saving</source>
        <translation>Tagesseiten beim &amp;Speichern aktuell halten</translation>
    </message>
    <message>
        <source>Whether each save of this archive brings the day&apos;s page up to date too.</source>
        <translation>Legt fest, ob jedes Speichern in diesem Archiv auch die Seite des Tages aktualisiert.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Opens the help.</source>
        <translation>Öffnet die Hilfe.</translation>
    </message>
    <message>
        <source>What &amp;is this?</source>
        <translation>Was ist &amp;das?</translation>
    </message>
    <message>
        <source>Says what the part of the window is that the keyboard is in.</source>
        <translation>Sagt, was der Teil des Fensters ist, in dem die Tastatur gerade ist.</translation>
    </message>
    <message>
        <source>&amp;Commands and keys</source>
        <translation>&amp;Befehle und Tastenkürzel</translation>
    </message>
    <message>
        <source>Lists all commands with their keys.</source>
        <translation>Listet alle Befehle mit ihren Tastenkürzeln auf.</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>&amp;Neuerungen</translation>
    </message>
    <message>
        <source>Lists what each version brought.</source>
        <translation>Listet auf, was jede Version gebracht hat.</translation>
    </message>
    <message>
        <source>&amp;Take the tour…</source>
        <translation>&amp;Rundgang beginnen…</translation>
    </message>
    <message>
        <source>Leads through five steps on a copy of the sample archive.</source>
        <translation>Führt in fünf Schritten durch eine Kopie des Beispielarchivs.</translation>
    </message>
    <message>
        <source>&amp;Reports of faults</source>
        <translation>&amp;Fehlerberichte</translation>
    </message>
    <message>
        <source>Shows which faults of Curator were written down on this machine.</source>
        <translation>Zeigt, welche Fehler von Curator auf diesem Rechner aufgezeichnet wurden.</translation>
    </message>
    <message>
        <source>&amp;About Curator</source>
        <translation>Über &amp;Curator</translation>
    </message>
    <message>
        <source>Says which Curator this is, and what it is made of.</source>
        <translation>Sagt, welches Curator dies ist und woraus es besteht.</translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation>Archiv ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Opens a folder with an archive.</source>
        <translation>Öffnet einen Ordner mit einem Archiv.</translation>
    </message>
    <message>
        <source>Make a new &amp;archive…</source>
        <translation>Neues &amp;Archiv anlegen…</translation>
    </message>
    <message>
        <source>Makes an archive in a folder that you choose.</source>
        <translation>Legt ein Archiv in einem Ordner Ihrer Wahl an.</translation>
    </message>
    <message>
        <source>&amp;Try the sample archive…</source>
        <translation>Beispielarchiv aus&amp;probieren…</translation>
    </message>
    <message>
        <source>Copies the sample archive into a folder of yours and opens the copy.</source>
        <translation>Kopiert das Beispielarchiv in einen Ihrer Ordner und öffnet die Kopie.</translation>
    </message>
    <message>
        <source>Open a &amp;file of the archive…</source>
        <translation>Da&amp;tei des Archivs öffnen…</translation>
    </message>
    <message>
        <source>Opens any Markdown file of the archive, day pages among them.</source>
        <translation>Öffnet eine beliebige Markdown-Datei des Archivs, auch Tagesseiten.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Writes the open file, and keeps its day&apos;s page in step.</source>
        <translation>Schreibt die geöffnete Datei und hält die Seite ihres Tages aktuell.</translation>
    </message>
    <message>
        <source>&amp;Export a digest…</source>
        <translation>Auszug &amp;exportieren…</translation>
    </message>
    <message>
        <source>Makes a file of a day, of several days or of what a search found.</source>
        <translation>Erstellt eine Datei aus einem Tag, mehreren Tagen oder den Ergebnissen einer Suche.</translation>
    </message>
    <message>
        <source>&amp;Print a digest…</source>
        <translation>Auszug &amp;drucken…</translation>
    </message>
    <message>
        <source>Prints a digest, after showing its pages.</source>
        <translation>Zeigt die Seiten eines Auszugs und druckt sie.</translation>
    </message>
    <message>
        <source>&amp;Close archive</source>
        <translation>Archiv s&amp;chließen</translation>
    </message>
    <message>
        <source>Goes back to the first page.</source>
        <translation>Kehrt zur Willkommensseite zurück.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Ends Curator; it asks first about text that is not saved.</source>
        <translation>Beendet Curator; fragt vorher nach, wenn Text nicht gespeichert ist.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Takes back the last change of the open text, or what was done to files just now.</source>
        <translation>Nimmt die letzte Änderung am geöffneten Text zurück, oder was soeben mit Dateien geschehen ist.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation>Wendet die zurückgenommene Änderung wieder an.</translation>
    </message>
    <message>
        <source>&amp;Bring an earlier text back</source>
        <translation>Früheren Text &amp;zurückholen</translation>
    </message>
    <message>
        <source>Puts the text that is chosen in the history into the editor, and saves nothing.</source>
        <translation>Setzt den im Verlauf ausgewählten Text in den Editor und speichert nichts.</translation>
    </message>
    <message>
        <source>Bring this text back</source>
        <translation>Diesen Text zurückholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Auss&amp;chneiden</translation>
    </message>
    <message>
        <source>Takes what is selected out of the text, and puts it on the clipboard.</source>
        <translation>Nimmt das Ausgewählte aus dem Text und legt es in die Zwischenablage.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Puts what is selected in the text or list on the clipboard.</source>
        <translation>Legt das im Text oder in der Liste Ausgewählte in die Zwischenablage.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Einfü&amp;gen</translation>
    </message>
    <message>
        <source>Puts what is on the clipboard into the text or list.</source>
        <translation>Fügt den Inhalt der Zwischenablage in den Text oder die Liste ein.</translation>
    </message>
    <message>
        <source>Paste as plain te&amp;xt</source>
        <translation>Als reinen Text ein&amp;fügen</translation>
    </message>
    <message>
        <source>Keep t&amp;his search</source>
        <translation>Diese Suche s&amp;peichern</translation>
    </message>
    <message>
        <source>Whether the search in the field stands under Browse, to be chosen again.</source>
        <translation>Ob die Suche im Feld unter „Übersicht“ steht, um wieder gewählt zu werden.</translation>
    </message>
    <message>
        <source>Find a co&amp;mmand…</source>
        <translation>&amp;Befehl suchen…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Pastes the letters alone, without making Markdown of them.</source>
        <translation>Fügt nur die Zeichen ein, ohne Markdown daraus zu machen.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Selects all of the text, or all rows of the list.</source>
        <translation>Wählt den ganzen Text oder alle Zeilen der Liste aus.</translation>
    </message>
    <message>
        <source>&amp;Search events</source>
        <translation>Ereignisse &amp;suchen</translation>
    </message>
    <message>
        <source>Puts the cursor into the field that searches all events.</source>
        <translation>Setzt den Cursor in das Feld, das alle Ereignisse durchsucht.</translation>
    </message>
    <message>
        <source>&amp;Open an event by its title…</source>
        <translation>Ereignis nach &amp;Titel öffnen…</translation>
    </message>
    <message>
        <source>Opens an event by some letters of its title.</source>
        <translation>Öffnet ein Ereignis anhand einiger Buchstaben seines Titels.</translation>
    </message>
    <message>
        <source>&amp;Find and replace in the text</source>
        <translation>Im Text suchen und &amp;ersetzen</translation>
    </message>
    <message>
        <source>Looks for words in the open text, and puts others in their place.</source>
        <translation>Sucht Wörter im geöffneten Text und setzt andere an ihre Stelle.</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>Goes to the next hit in the open text.</source>
        <translation>Geht zum nächsten Treffer im geöffneten Text.</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Goes to the hit before in the open text.</source>
        <translation>Geht zum vorherigen Treffer im geöffneten Text.</translation>
    </message>
    <message>
        <source>Next un&amp;known word</source>
        <translation>Nächstes &amp;unbekanntes Wort</translation>
    </message>
    <message>
        <source>Goes to the next word in the open text that no dictionary knows.</source>
        <translation>Geht zum nächsten Wort im geöffneten Text, das kein Wörterbuch kennt.</translation>
    </message>
    <message>
        <source>Finds any command by some letters of its name, and does it.</source>
        <translation>Findet jeden Befehl anhand einiger Buchstaben seines Namens und führt ihn aus.</translation>
    </message>
    <message>
        <source>Opens what you can choose about Curator, the keys of commands among it.</source>
        <translation>Öffnet die Einstellungen von Curator, darunter die Tastenkürzel der Befehle.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>Shows the text alone.</source>
        <translation>Zeigt nur den Text.</translation>
    </message>
    <message>
        <source>Bes&amp;ide</source>
        <translation>&amp;Daneben</translation>
    </message>
    <message>
        <source>Shows the text, and what its reader will see beside it.</source>
        <translation>Zeigt den Text und daneben, was die Leser sehen werden.</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>Unterhal&amp;b</translation>
    </message>
    <message>
        <source>Shows what the reader will see below the text.</source>
        <translation>Zeigt unter dem Text, was die Leser sehen werden.</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>Shows only what the reader will see.</source>
        <translation>Zeigt nur, was die Leser sehen werden.</translation>
    </message>
    <message>
        <source>Foc&amp;us on the text</source>
        <translation>Auf den &amp;Text konzentrieren</translation>
    </message>
    <message>
        <source>Leaves nothing in sight but the text, until you press it again or Esc.</source>
        <translation>Lässt nur den Text sichtbar, bis Sie den Befehl erneut wählen oder Esc drücken.</translation>
    </message>
    <message>
        <source>Full screen &amp;mode</source>
        <translation>Vollbild&amp;modus</translation>
    </message>
    <message>
        <source>Shows the window on the whole screen, until you press it again or Esc.</source>
        <translation>Zeigt das Fenster auf dem ganzen Bildschirm, bis Sie es noch einmal drücken oder Esc.</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>G&amp;rößerer Text</translation>
    </message>
    <message>
        <source>Shows the text and what its reader will see larger; Ctrl and the wheel do so for one.</source>
        <translation>Zeigt den Text und das, was die Leser sehen werden, größer; Strg und das Mausrad tun es für eines von beiden.</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Kle&amp;inerer Text</translation>
    </message>
    <message>
        <source>Shows the text and what its reader will see smaller.</source>
        <translation>Zeigt den Text und das, was die Leser sehen werden, kleiner.</translation>
    </message>
    <message>
        <source>Text in its usual si&amp;ze</source>
        <translation>Text in üblicher &amp;Größe</translation>
    </message>
    <message>
        <source>Shows the text and what its reader will see in the size of the desktop&apos;s letters.</source>
        <translation>Zeigt den Text und das, was die Leser sehen werden, in der Größe der Systemschrift.</translation>
    </message>
    <message>
        <source>Colours as on the des&amp;ktop</source>
        <translation>Farben nach S&amp;ystemvorgabe</translation>
    </message>
    <message>
        <source>Shows the window light or dark as the desktop is, and follows when that changes.</source>
        <translation>Zeigt das Fenster hell oder dunkel, wie es der Desktop ist, und richtet sich stets nach ihm.</translation>
    </message>
    <message>
        <source>Li&amp;ght colours</source>
        <translation>H&amp;elle Farben</translation>
    </message>
    <message>
        <source>Shows the window in light colours, whatever the desktop has.</source>
        <translation>Zeigt das Fenster in hellen Farben, gleich welche der Desktop hat.</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>D&amp;unkle Farben</translation>
    </message>
    <message>
        <source>Shows the window in dark colours, whatever the desktop has.</source>
        <translation>Zeigt das Fenster in dunklen Farben, gleich welche der Desktop hat.</translation>
    </message>
    <message>
        <source>B&amp;ack</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Opens the file that was open before.</source>
        <translation>Öffnet die Datei, die zuvor geöffnet war.</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Opens the file from which you went back.</source>
        <translation>Öffnet die Datei, von der Sie zurückgegangen sind.</translation>
    </message>
    <message>
        <source>&amp;Previous day with events</source>
        <translation>Vor&amp;heriger Tag mit Ereignissen</translation>
    </message>
    <message>
        <source>Goes to the last day before this one that has events.</source>
        <translation>Geht zum letzten Tag vor diesem, der Ereignisse hat.</translation>
    </message>
    <message>
        <source>&amp;Next day with events</source>
        <translation>&amp;Nächster Tag mit Ereignissen</translation>
    </message>
    <message>
        <source>Goes to the first day after this one that has events.</source>
        <translation>Geht zum ersten Tag nach diesem, der Ereignisse hat.</translation>
    </message>
    <message>
        <source>&amp;On this day in all years</source>
        <translation>&amp;An diesem Tag in allen Jahren</translation>
    </message>
    <message>
        <source>Finds the events of this day and month in all years.</source>
        <translation>Findet die Ereignisse dieses Tages und Monats in allen Jahren.</translation>
    </message>
    <message>
        <source>Go to the next par&amp;t</source>
        <translation>Zum n&amp;ächsten Teil</translation>
    </message>
    <message>
        <source>Leads the keyboard to the next part of the window.</source>
        <translation>Bringt die Tastatur zum nächsten Teil des Fensters.</translation>
    </message>
    <message>
        <source>Go to the part b&amp;efore</source>
        <translation>Zum v&amp;origen Teil</translation>
    </message>
    <message>
        <source>Leads the keyboard to the part of the window before this one.</source>
        <translation>Bringt die Tastatur zum vorigen Teil des Fensters.</translation>
    </message>
    <message>
        <source>&amp;Calendar and browsing</source>
        <translation>&amp;Kalender und Übersicht</translation>
    </message>
    <message>
        <source>Shows or hides the calendar and the lists of years, contexts and sites.</source>
        <translation>Blendet den Kalender und die Listen der Jahre, Kontexte und Websites ein oder aus.</translation>
    </message>
</context>
<context>
    <name>CommandPage</name>
    <message>
        <source>Commands and keys</source>
        <translation>Befehle und Tastenkürzel</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>Wirkung</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>ContextsPanel</name>
    <message>
        <source>Choose an event to see its contexts.</source>
        <translation>Wählen Sie ein Ereignis, um seine Kontexte zu sehen.</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>Kontexte</translation>
    </message>
    <message>
        <source>A new context</source>
        <translation>Neuer Kontext</translation>
    </message>
    <message>
        <source>Type a context, then Enter</source>
        <translation>Kontext eingeben, dann Eingabetaste drücken</translation>
    </message>
    <message>
        <source>Add context</source>
        <translation>Kontext hinzufügen</translation>
    </message>
    <message>
        <source>No context of this archive stands in the text</source>
        <translation>Im Text steht kein Kontext dieses Archivs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>also written {0}</source>
        <translation>auch {0} geschrieben</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Open an archive</source>
        <translation>Archiv öffnen</translation>
    </message>
    <message>
        <source>A folder for the new archive</source>
        <translation>Ordner für das neue Archiv</translation>
    </message>
    <message>
        <source>Made a new archive in {0}</source>
        <translation>Neues Archiv in {0} angelegt</translation>
    </message>
    <message>
        <source>A folder to put the sample archive in</source>
        <translation>Ordner für das Beispielarchiv</translation>
    </message>
    <message>
        <source>The sample archive is yours now, in {0}</source>
        <translation>Das Beispielarchiv gehört jetzt Ihnen; es liegt in {0}</translation>
    </message>
    <message>
        <source>Open a file of the archive</source>
        <translation>Datei des Archivs öffnen</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>That link leads nowhere: {0}</source>
        <translation>Dieser Link führt ins Leere: {0}</translation>
    </message>
    <message>
        <source>Made a new event</source>
        <translation>Neues Ereignis angelegt</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Selected: {0}</source>
        <translation>Auswahl: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverPanel</name>
    <message>
        <source>Cover image</source>
        <translation>Titelbild</translation>
    </message>
    <message>
        <source>Address of the cover image</source>
        <translation>Adresse des Titelbilds</translation>
    </message>
    <message>
        <source>Web address or path of a picture, then Enter</source>
        <translation>Webadresse oder Pfad eines Bildes, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Set cover</source>
        <translation>Titelbild festlegen</translation>
    </message>
    <message>
        <source>Cover image from {0}</source>
        <translation>Titelbild von {0}</translation>
    </message>
    <message>
        <source>Choose an event to see its cover image.</source>
        <translation>Wählen Sie ein Ereignis, um sein Titelbild zu sehen.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Curator keeps the address and never fetches the picture.</source>
        <translation>Curator speichert nur die Adresse und ruft das Bild nie ab.</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>Bilder ({0})</translation>
    </message>
    <message>
        <source>Picture for the cover</source>
        <translation>Bild für das Titelbild</translation>
    </message>
    <message>
        <source>Removed the cover image</source>
        <translation>Titelbild entfernt</translation>
    </message>
</context>
<context>
    <name>Covering</name>
    <message>
        <source>That picture can&apos;t be read</source>
        <translation>Dieses Bild kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Set the cover image</source>
        <translation>Titelbild festgelegt</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>This address holds a user name or password</source>
        <translation>Diese Adresse enthält einen Benutzernamen oder ein Passwort</translation>
    </message>
    <message>
        <source>Add it &amp;without them</source>
        <translation>&amp;Ohne Zugangsdaten hinzufügen</translation>
    </message>
    <message>
        <source>Add it &amp;as it is</source>
        <translation>&amp;Unverändert hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t add it</source>
        <translation>&amp;Nicht hinzufügen</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>“{0}” is no day. It can be written like {1} or {2}.</source>
        <translation>„{0}“ ist kein Tag. Man kann ihn so schreiben: {1} oder {2}.</translation>
    </message>
</context>
<context>
    <name>DayPages</name>
    <message>
        <source>The day has another order now</source>
        <translation>Der Tag hat jetzt eine andere Reihenfolge</translation>
    </message>
    <message>
        <source>No page of that day lists these events, so their order can&apos;t be kept</source>
        <translation>Keine Seite dieses Tages führt diese Ereignisse auf; ihre Reihenfolge lässt sich daher nicht festhalten</translation>
    </message>
    <message>
        <source>Day page left as it is</source>
        <translation>Tagesseite blieb unverändert</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>as it was found</source>
        <translation>wie vorgefunden</translation>
    </message>
    <message>
        <source>written over by another program</source>
        <translation>von einem anderen Programm überschrieben</translation>
    </message>
    <message>
        <source>written by another program</source>
        <translation>von einem anderen Programm geschrieben</translation>
    </message>
    <message>
        <source>typed and never saved</source>
        <translation>eingegeben und nie gespeichert</translation>
    </message>
    <message>
        <source>made</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>sources added</source>
        <translation>Quellen hinzugefügt</translation>
    </message>
    <message>
        <source>title changed</source>
        <translation>Titel geändert</translation>
    </message>
    <message>
        <source>file renamed</source>
        <translation>Datei umbenannt</translation>
    </message>
    <message>
        <source>moved to another day</source>
        <translation>auf einen anderen Tag verschoben</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>contexts changed</source>
        <translation>Kontexte geändert</translation>
    </message>
    <message>
        <source>labels changed</source>
        <translation>Bezeichnungen geändert</translation>
    </message>
    <message>
        <source>words replaced</source>
        <translation>Wörter ersetzt</translation>
    </message>
    <message>
        <source>related to another event</source>
        <translation>mit einem anderen Ereignis verknüpft</translation>
    </message>
    <message>
        <source>cover image set</source>
        <translation>Titelbild festgelegt</translation>
    </message>
    <message>
        <source>order of the day changed</source>
        <translation>Reihenfolge des Tages geändert</translation>
    </message>
    <message>
        <source>page brought in step</source>
        <translation>Seite aktualisiert</translation>
    </message>
    <message>
        <source>taken back: {0}</source>
        <translation>zurückgenommen: {0}</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message numerus="yes">
        <source>Delete %Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis löschen</numerusform>
            <numerusform>%Ln Ereignisse löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>&amp;Leave links to what is deleted in other files, though they lead nowhere then</source>
        <translation>&amp;Links auf Gelöschtes in anderen Dateien belassen, obwohl sie dann ins Leere führen</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>Kontexte</translation>
    </message>
    <message>
        <source>Links here</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Titelbild</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Choose an event from the list, or make a new one.</source>
        <translation>Wählen Sie ein Ereignis aus der Liste oder legen Sie ein neues an.</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Lines that change</source>
        <translation>Geänderte Zeilen</translation>
    </message>
</context>
<context>
    <name>DigestDialog</name>
    <message>
        <source>Print a digest</source>
        <translation>Auszug drucken</translation>
    </message>
    <message>
        <source>Export a digest</source>
        <translation>Auszug exportieren</translation>
    </message>
    <message>
        <source>Preview of the digest</source>
        <translation>Vorschau des Auszugs</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the digest…</source>
        <translation>Der Auszug wird erstellt…</translation>
    </message>
    <message>
        <source>As &amp;formatted text</source>
        <translation>Als &amp;formatierten Text</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Als &amp;Markdown</translation>
    </message>
    <message>
        <source>As plain &amp;text</source>
        <translation>Als reinen &amp;Text</translation>
    </message>
    <message>
        <source>Absolute links need a web address to begin with, such as https://archive.example</source>
        <translation>Absolute Links brauchen eine Webadresse als Anfang, etwa https://archive.example</translation>
    </message>
</context>
<context>
    <name>DigestForm</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>Several days</source>
        <translation>Mehrere Tage</translation>
    </message>
    <message>
        <source>Found by “{0}”</source>
        <translation>Gefunden mit „{0}“</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Cover image</source>
        <translation>Titelbild</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen event(s)</source>
        <translation>
            <numerusform>%Ln ausgewähltes Ereignis</numerusform>
            <numerusform>%Ln ausgewählte Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Related events</source>
        <translation>Verknüpfte Ereignisse</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>Kontexte</translation>
    </message>
    <message>
        <source>As on its page, oldest day first</source>
        <translation>Wie auf der Tagesseite, ältester Tag zuerst</translation>
    </message>
    <message>
        <source>As on its page, newest day first</source>
        <translation>Wie auf der Tagesseite, neuester Tag zuerst</translation>
    </message>
    <message>
        <source>By title within a day</source>
        <translation>Nach Titel innerhalb eines Tages</translation>
    </message>
    <message>
        <source>Text without links</source>
        <translation>Text ohne Links</translation>
    </message>
    <message>
        <source>Relative to the file</source>
        <translation>Relativ zur Datei</translation>
    </message>
    <message>
        <source>Behind a web address</source>
        <translation>Mit vorangestellter Webadresse</translation>
    </message>
    <message>
        <source>{0} — needs {1}</source>
        <translation>{0} – benötigt {1}</translation>
    </message>
    <message>
        <source>pip install {0}</source>
        <translation>pip install {0}</translation>
    </message>
    <message>
        <source>E&amp;vents</source>
        <translation>&amp;Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Part&amp;s</source>
        <translation>Besta&amp;ndteile</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Reihenfolge</translation>
    </message>
    <message>
        <source>Archive &amp;links</source>
        <translation>&amp;Links ins Archiv</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>Curator&apos;s own</source>
        <translation>Die von Curator</translation>
    </message>
    <message>
        <source>A template of yours…</source>
        <translation>Eigene Vorlage…</translation>
    </message>
    <message>
        <source>Save a copy of Curator&apos;s, to change it…</source>
        <translation>Kopie der Vorlage von Curator zum Ändern speichern…</translation>
    </message>
    <message>
        <source>Page template</source>
        <translation>Seitenvorlage</translation>
    </message>
    <message>
        <source>HTML (*.html *.jinja *.j2)</source>
        <translation>HTML (*.html *.jinja *.j2)</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Das Datum</translation>
    </message>
</context>
<context>
    <name>EditorPanel</name>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>In this archive a cover image stands behind a source: add a source first.</source>
        <translation>In diesem Archiv steht ein Titelbild hinter einer Quelle: Fügen Sie zuerst eine Quelle hinzu.</translation>
    </message>
    <message>
        <source>“Cover Image” is what the cover is called; a source needs another label.</source>
        <translation>„Cover Image“ ist die Bezeichnung des Titelbilds; eine Quelle braucht eine andere.</translation>
    </message>
    <message>
        <source>The regular expression is not understood: {reason}.</source>
        <translation>Der reguläre Ausdruck wird nicht verstanden: {reason}.</translation>
    </message>
    <message>
        <source>The regular expression takes too long, or too much memory. Nothing was changed.</source>
        <translation>Der reguläre Ausdruck braucht zu viel Zeit oder zu viel Speicher. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{count} links at once are more than are taken; the most is 200.</source>
        <translation>{count} Links auf einmal sind mehr, als angenommen werden; höchstens 200 sind möglich.</translation>
    </message>
    <message>
        <source>That file is too large to look for links in it.</source>
        <translation>Diese Datei ist zu groß, um darin nach Links zu suchen.</translation>
    </message>
    <message>
        <source>{path} is open in another window of Curator, which was called.</source>
        <translation>{path} ist in einem anderen Fenster von Curator geöffnet, das nach vorn geholt wurde.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>That text is not kept any more: it is one that {path} held before.</source>
        <translation>Dieser Text wird nicht mehr aufbewahrt: {path} enthielt ihn früher.</translation>
    </message>
    <message>
        <source>{path} is not a folder, and an archive is one.</source>
        <translation>{path} ist kein Ordner; ein Archiv ist immer einer.</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a file.</source>
        <translation>{path} ist ein Ordner oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>{path} is a link to another file; links are neither moved nor deleted.</source>
        <translation>{path} ist ein Link auf eine andere Datei; Links werden weder verschoben noch gelöscht.</translation>
    </message>
    <message>
        <source>{path} lies outside the archive, where nothing is read or written.</source>
        <translation>{path} liegt außerhalb des Archivs, wo nichts gelesen oder geschrieben wird.</translation>
    </message>
    <message>
        <source>{path} has {size} MB; files up to {limit} MB are opened. Its beginning is shown, unchanged.</source>
        <translation>{path} hat {size} MB; geöffnet werden Dateien bis {limit} MB. Gezeigt wird der Anfang, unverändert.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>{path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} may only be read, not written to.</source>
        <translation>{path} darf nur gelesen, nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{path} was not saved: {reason}. The file is as it was before.</source>
        <translation>{path} wurde nicht gespeichert: {reason}. Die Datei ist, wie sie vorher war.</translation>
    </message>
    <message>
        <source>{path} was not saved: at byte {position} of the text stands a character that no editor could keep. Take it out and save again; the file is as it was before.</source>
        <translation>{path} wurde nicht gespeichert: Bei Byte {position} des Textes steht ein Zeichen, das kein Editor bewahren könnte. Entfernen Sie es und speichern Sie erneut; die Datei ist, wie sie vorher war.</translation>
    </message>
    <message>
        <source>Another program changed {path} since it was opened. It was not overwritten.</source>
        <translation>Ein anderes Programm hat {path} seit dem Öffnen geändert. Die Datei wurde nicht überschrieben.</translation>
    </message>
    <message>
        <source>{path} is there already. It was not overwritten.</source>
        <translation>{path} ist bereits vorhanden und wurde nicht überschrieben.</translation>
    </message>
    <message>
        <source>{path} is a link to a file that is not there.</source>
        <translation>{path} ist ein Link auf eine Datei, die nicht vorhanden ist.</translation>
    </message>
    <message>
        <source>{path} is not an event.</source>
        <translation>{path} ist kein Ereignis.</translation>
    </message>
    <message>
        <source>{path} is not a PNG, JPEG, GIF or WebP picture.</source>
        <translation>{path} ist kein PNG-, JPEG-, GIF- oder WebP-Bild.</translation>
    </message>
    <message>
        <source>{path} is a picture that breaks off before its end, or is damaged.</source>
        <translation>{path} ist ein Bild, das vor seinem Ende abbricht oder beschädigt ist.</translation>
    </message>
    <message>
        <source>{path} is a picture that can&apos;t be read, or that is too large.</source>
        <translation>{path} ist ein Bild, das nicht gelesen werden kann oder zu groß ist.</translation>
    </message>
    <message>
        <source>{path} is not understood as the page of its day; it stays as it is.</source>
        <translation>{path} wird nicht als Seite des Tages verstanden; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>{path} is not the same as its twin; both stay as they are.</source>
        <translation>{path} ist nicht gleich wie der Zwilling; beide bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>{path} has no entry there; the page stays as it is.</source>
        <translation>{path} hat dort keinen Eintrag; die Seite bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>There is no event to be read in {path}; its entry stays as it is.</source>
        <translation>In {path} ist kein Ereignis zu lesen; der Eintrag bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Several entries lead to {path}, and it can&apos;t be told which is its own; they stay as they are.</source>
        <translation>Mehrere Einträge führen zu {path}, und es ist nicht zu erkennen, welcher zu dieser Datei gehört; sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>A link to {path} stays, and leads nowhere then.</source>
        <translation>Ein Link auf {path} bleibt bestehen und führt dann ins Leere.</translation>
    </message>
    <message>
        <source>What is said there of {path} is not understood as a link; it stays as it is.</source>
        <translation>Was dort über {path} steht, wird nicht als Link verstanden; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>{path} would be no event of its day any more, or a link in it would lead nowhere; it stays as it is.</source>
        <translation>{path} wäre kein Ereignis seines Tages mehr, oder ein Link darin würde ins Leere führen; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The front matter of {path} is not understood; it stays as it is.</source>
        <translation>Das Front Matter von {path} wird nicht verstanden; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be the name of an event&apos;s file.</source>
        <translation>{path} kann nicht der Name einer Ereignisdatei sein.</translation>
    </message>
    <message>
        <source>{path} is a conflict copy, made by a sync program.</source>
        <translation>{path} ist eine Konfliktkopie, die ein Synchronisierungsprogramm angelegt hat.</translation>
    </message>
    <message>
        <source>{path} is empty or not there just now. What is known of its events is kept until it is back.</source>
        <translation>{path} ist gerade leer oder nicht vorhanden. Was über die Ereignisse darin bekannt ist, bleibt erhalten, bis der Ordner wieder da ist.</translation>
    </message>
    <message>
        <source>Another window changes this archive just now, as {path} says; try again.</source>
        <translation>Ein anderes Fenster ändert dieses Archiv gerade, wie {path} zeigt; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>That could not be done, and not all of it be taken back: {paths}. What these files held is kept.</source>
        <translation>Das ließ sich nicht ausführen und auch nicht vollständig zurücknehmen: {paths}. Der bisherige Inhalt dieser Dateien ist aufbewahrt.</translation>
    </message>
    <message>
        <source>The list of events can&apos;t be kept in {path}: {reason}. It is made anew; no event is touched by that.</source>
        <translation>Die Liste der Ereignisse lässt sich in {path} nicht führen: {reason}. Sie wird neu erstellt; kein Ereignis ist davon betroffen.</translation>
    </message>
    <message>
        <source>What was begun with {subject} when Curator ended is finished now.</source>
        <translation>Was mit {subject} begonnen war, als Curator endete, ist jetzt abgeschlossen.</translation>
    </message>
    <message>
        <source>What was begun with {subject} when Curator ended is taken back; its files are as they were before.</source>
        <translation>Was mit {subject} begonnen war, als Curator endete, ist zurückgenommen; die Dateien sind, wie sie vorher waren.</translation>
    </message>
    <message>
        <source>What was begun with {subject} when Curator ended is taken back, but for what another program wrote meanwhile, which stays: {paths}.</source>
        <translation>Was mit {subject} begonnen war, als Curator endete, ist zurückgenommen, außer dem, was ein anderes Programm inzwischen geschrieben hat und was bestehen bleibt: {paths}.</translation>
    </message>
    <message>
        <source>What was begun with {subject} when Curator ended can&apos;t be taken back just now: {paths}. That is tried again when the archive is opened.</source>
        <translation>Was mit {subject} begonnen war, als Curator endete, kann gerade nicht zurückgenommen werden: {paths}. Beim Öffnen des Archivs wird es erneut versucht.</translation>
    </message>
    <message>
        <source>several files</source>
        <translation>mehreren Dateien</translation>
    </message>
    <message>
        <source>{value} is no date: write 2012, 2012-03, 2012-03-1 or 2012..2013</source>
        <translation>{value} ist kein Datum: Schreiben Sie 2012, 2012-03, 2012-03-1 oder 2012..2013</translation>
    </message>
    <message>
        <source>An event has or lacks source, cover, related, summary, category, context or title, not {value}</source>
        <translation>Ein Ereignis hat oder entbehrt source, cover, related, summary, category, context oder title, nicht {value}</translation>
    </message>
    <message>
        <source>An event is draft, broken or conflict, not {value}</source>
        <translation>Ein Ereignis kann draft, broken oder conflict sein, nicht {value}</translation>
    </message>
    <message>
        <source>{value} is no path in this archive</source>
        <translation>{value} ist kein Pfad in diesem Archiv</translation>
    </message>
    <message>
        <source>Byte {position} is not UTF-8, so this file can be read here, not edited.</source>
        <translation>Byte {position} ist kein UTF-8; diese Datei kann hier daher gelesen, aber nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>Byte {position} is a NUL, which no text has, so this file is read-only.</source>
        <translation>Byte {position} ist ein NUL-Zeichen, das in keinem Text vorkommt; diese Datei kann daher nur gelesen werden.</translation>
    </message>
    <message>
        <source>This file mixes kinds of line ends (from byte {position} on), so it is read-only.</source>
        <translation>In dieser Datei sind verschiedene Zeilenenden gemischt (ab Byte {position}); sie kann daher nur gelesen werden.</translation>
    </message>
    <message>
        <source>Byte {position} begins a character that an editor would lose; so this file is read-only.</source>
        <translation>Bei Byte {position} beginnt ein Zeichen, das ein Editor verlieren würde; diese Datei kann daher nur gelesen werden.</translation>
    </message>
    <message>
        <source>The editor would not give this text back exactly; so it is read-only.</source>
        <translation>Der Editor würde diesen Text nicht genau so zurückgeben; diese Datei kann daher nur gelesen werden.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Es ist keine Adresse angegeben.</translation>
    </message>
    <message>
        <source>That address is longer than 2,048 characters.</source>
        <translation>Diese Adresse ist länger als 2.048 Zeichen.</translation>
    </message>
    <message>
        <source>Only web addresses (http or https) are taken: {address}</source>
        <translation>Nur Webadressen (http oder https) werden angenommen: {address}</translation>
    </message>
    <message>
        <source>That is no whole web address: {address}</source>
        <translation>Das ist keine vollständige Webadresse: {address}</translation>
    </message>
    <message>
        <source>The template {name} can take in only Curator&apos;s own pieces, not {reason} (line {line}).</source>
        <translation>Die Vorlage {name} kann nur Curators eigene Bausteine einbinden, nicht {reason} (Zeile {line}).</translation>
    </message>
    <message>
        <source>The template {name} was stopped: it takes too much time or memory.</source>
        <translation>Die Vorlage {name} wurde angehalten: Sie braucht zu viel Zeit oder Speicher.</translation>
    </message>
    <message>
        <source>The template {name} can&apos;t be used: line {line}: {reason}.</source>
        <translation>Die Vorlage {name} kann nicht verwendet werden: Zeile {line}: {reason}.</translation>
    </message>
    <message>
        <source>The template {name} can&apos;t be used: {reason}.</source>
        <translation>Die Vorlage {name} kann nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <source>{title} needs the package {project}; install it with: pip install {project}</source>
        <translation>{title} benötigt das Paket {project}; installieren Sie es mit: pip install {project}</translation>
    </message>
</context>
<context>
    <name>EventColumns</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Click to sort, once more for the other way round, and again for days</source>
        <translation>Ein Klick sortiert, noch einer kehrt die Reihenfolge um, ein weiterer ordnet wieder nach Tagen</translation>
    </message>
</context>
<context>
    <name>EventDrops</name>
    <message>
        <source>Drop it on one of the events</source>
        <translation>Legen Sie es auf einem der Ereignisse ab</translation>
    </message>
    <message>
        <source>Clear the search first: a day is put in order where all its events are listed</source>
        <translation>Leeren Sie zuerst die Suche: Ein Tag wird dort geordnet, wo alle seine Ereignisse aufgelistet sind</translation>
    </message>
    <message>
        <source>Sort by day first: a day is put in order where its events stand together</source>
        <translation>Sortieren Sie zuerst nach Tagen: Ein Tag wird dort geordnet, wo seine Ereignisse beisammenstehen</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>Es ist kein Ereignis ausgewählt</translation>
    </message>
    <message>
        <source>Add to “{0}”</source>
        <translation>Zu „{0}“ hinzufügen</translation>
    </message>
</context>
<context>
    <name>EventListPanel</name>
    <message>
        <source>No events here yet.
Ctrl+N makes the first one.</source>
        <translation>Hier gibt es noch keine Ereignisse.
Strg+N legt das erste an.</translation>
    </message>
    <message>
        <source>No events are found.</source>
        <translation>Kein Ereignis gefunden.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>EventMenu</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>Es ist kein Ereignis ausgewählt</translation>
    </message>
    <message>
        <source>None of the chosen events can be related to the open one</source>
        <translation>Keines der ausgewählten Ereignisse kann mit dem offenen verknüpft werden</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln link(s)</source>
        <translation>
            <numerusform>%Ln Link kopiert</numerusform>
            <numerusform>%Ln Links kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln path(s)</source>
        <translation>
            <numerusform>%Ln Pfad kopiert</numerusform>
            <numerusform>%Ln Pfade kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>conflict copy</source>
        <translation>Konfliktkopie</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>broken link</source>
        <translation>defekter Link</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>keine Quelle</translation>
    </message>
    <message>
        <source>no cover</source>
        <translation>kein Titelbild</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %Ln event(s)</source>
        <translation>
            <numerusform>{0}, %Ln Ereignis</numerusform>
            <numerusform>{0}, %Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln related event(s)</source>
        <translation>
            <numerusform>%Ln verknüpftes Ereignis</numerusform>
            <numerusform>%Ln verknüpfte Ereignisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explaining</name>
    <message>
        <source>Lead the keyboard to a part of the window first (F6)</source>
        <translation>Führen Sie die Tastatur erst zu einem Teil des Fensters (F6)</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %Ln hit(s)</source>
        <translation>
            <numerusform>%Ln Treffer ersetzt</numerusform>
            <numerusform>%Ln Treffer ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, some of them in addresses of links</source>
        <translation>{0}, manche davon in Adressen von Links</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
</context>
<context>
    <name>FindColumn</name>
    <message>
        <source>Ways to browse</source>
        <translation>Wege zum Stöbern</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>EPUB</source>
        <translation>EPUB</translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>E-mail draft</source>
        <translation>E-Mail-Entwurf</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>JSON Feed</source>
        <translation>JSON Feed</translation>
    </message>
    <message>
        <source>Atom feed</source>
        <translation>Atom-Feed</translation>
    </message>
    <message>
        <source>Sources as RIS</source>
        <translation>Quellen als RIS</translation>
    </message>
    <message>
        <source>Sources as BibTeX</source>
        <translation>Quellen als BibTeX</translation>
    </message>
    <message>
        <source>Sources as CSL-JSON</source>
        <translation>Quellen als CSL-JSON</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>No page has “{0}”.</source>
        <translation>Keine Seite enthält „{0}“.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>before {0}</source>
        <translation>vor dem {0}</translation>
    </message>
    <message>
        <source>It gave way at {0}: {1}</source>
        <translation>Abgelöst am {0}: {1}</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Earlier texts</source>
        <translation>Frühere Texte</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Choose an event to see its earlier texts.</source>
        <translation>Wählen Sie ein Ereignis, um seine früheren Texte zu sehen.</translation>
    </message>
    <message>
        <source>Nothing was changed here yet. Each text that is saved over is kept.</source>
        <translation>Hier wurde noch nichts geändert. Jeder Text, der überschrieben wird, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Bringing it back takes out the lines with - and puts in those with +</source>
        <translation>Zurückholen entfernt die Zeilen mit - und fügt die mit + ein</translation>
    </message>
    <message>
        <source>This is the text in the editor</source>
        <translation>Dies ist der Text im Editor</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Added to {0}</source>
        <translation>Zu {0} hinzugefügt</translation>
    </message>
    <message>
        <source>That address is a source already</source>
        <translation>Diese Adresse ist bereits eine Quelle</translation>
    </message>
    <message numerus="yes">
        <source>Related %Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis verknüpft</numerusform>
            <numerusform>%Ln Ereignisse verknüpft</numerusform>
        </translation>
    </message>
    <message>
        <source>That event is related already</source>
        <translation>Dieses Ereignis ist bereits verknüpft</translation>
    </message>
    <message>
        <source>That is this event itself</source>
        <translation>Das ist dieses Ereignis selbst</translation>
    </message>
    <message numerus="yes">
        <source>%Ln was (were) related already</source>
        <translation>
            <numerusform>%Ln war schon verknüpft</numerusform>
            <numerusform>%Ln waren schon verknüpft</numerusform>
        </translation>
    </message>
    <message>
        <source>That picture can&apos;t be read</source>
        <translation>Dieses Bild kann nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln source(s)</source>
        <translation>
            <numerusform>%Ln Quelle hinzugefügt</numerusform>
            <numerusform>%Ln Quellen hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>An address is a source elsewhere too, marked ↔</source>
        <translation>Eine Adresse ist auch anderswo Quelle, mit ↔ markiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln was (were) a source already</source>
        <translation>
            <numerusform>%Ln war schon Quelle</numerusform>
            <numerusform>%Ln waren schon Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Also a source of {0}</source>
        <translation>Auch Quelle von {0}</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Drop events of this archive here, or add one below</source>
        <translation>Ereignisse dieses Archivs hier ablegen oder unten eines hinzufügen</translation>
    </message>
    <message>
        <source>No cover image.
Drop a picture from a web page or a folder here.</source>
        <translation>Kein Titelbild.
Bild von einer Webseite oder aus einem Ordner hier ablegen.</translation>
    </message>
    <message>
        <source>Open an event first, one that can be edited</source>
        <translation>Öffnen Sie zuerst ein Ereignis, das sich bearbeiten lässt</translation>
    </message>
    <message>
        <source>There is no picture in it</source>
        <translation>Darin ist kein Bild enthalten</translation>
    </message>
    <message>
        <source>There is no link in it</source>
        <translation>Darin ist kein Link enthalten</translation>
    </message>
    <message>
        <source>That is no event of this archive</source>
        <translation>Das ist kein Ereignis dieses Archivs</translation>
    </message>
    <message>
        <source>Type an address below, or drag links here; Ctrl+V pastes them</source>
        <translation>Tippen Sie unten eine Adresse ein oder ziehen Sie Links hierher; Strg+V fügt sie ein</translation>
    </message>
    <message>
        <source>Scripts are not taken</source>
        <translation>Skripte werden nicht angenommen</translation>
    </message>
    <message>
        <source>Embedded data is not taken</source>
        <translation>Eingebettete Daten werden nicht angenommen</translation>
    </message>
    <message>
        <source>Addresses of files are not taken</source>
        <translation>Adressen von Dateien werden nicht angenommen</translation>
    </message>
    <message>
        <source>Addresses inside the browser are not taken</source>
        <translation>Interne Adressen des Browsers werden nicht angenommen</translation>
    </message>
    <message>
        <source>Network paths are not taken</source>
        <translation>Netzwerkpfade werden nicht angenommen</translation>
    </message>
    <message>
        <source>Only web addresses are taken</source>
        <translation>Nur Webadressen werden angenommen</translation>
    </message>
    <message>
        <source>Addresses over 2,048 characters are not taken</source>
        <translation>Adressen mit mehr als 2.048 Zeichen werden nicht angenommen</translation>
    </message>
    <message>
        <source>That is no whole web address</source>
        <translation>Das ist keine vollständige Webadresse</translation>
    </message>
    <message>
        <source>A tab can&apos;t be dropped: drag the link, or the icon left of the address</source>
        <translation>Ein Browser-Tab lässt sich nicht ablegen: Ziehen Sie den Link oder das Symbol links neben der Adresse</translation>
    </message>
</context>
<context>
    <name>KnownBar</name>
    <message>
        <source>The address would be:</source>
        <translation>Die Adresse wäre:</translation>
    </message>
    <message>
        <source>The summary would be:</source>
        <translation>Die Zusammenfassung wäre:</translation>
    </message>
    <message>
        <source>Label it “{0}”</source>
        <translation>Als „{0}“ bezeichnen</translation>
    </message>
</context>
<context>
    <name>Life</name>
    <message>
        <source>Curator did not end as it should last time.</source>
        <translation>Curator wurde beim letzten Mal nicht ordnungsgemäß beendet.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht anzeigen</translation>
    </message>
    <message>
        <source>This is what is known of how Curator ended. It stays on this machine; if you want it mended, copy it and give it to who can.</source>
        <translation>Dies ist über das Ende von Curator bekannt. Der Bericht bleibt auf diesem Rechner; wenn der Fehler behoben werden soll, kopieren Sie ihn und geben Sie ihn jemandem, der das kann.</translation>
    </message>
    <message>
        <source>Something went wrong in Curator. Your text is still in the editor.</source>
        <translation>In Curator ist ein Fehler aufgetreten. Ihr Text ist noch im Editor.</translation>
    </message>
</context>
<context>
    <name>LinkCompletion</name>
    <message>
        <source>Events to link</source>
        <translation>Ereignisse zum Verlinken</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Editor {0} %, preview {1} %</source>
        <translation>Editor {0} %, Vorschau {1} %</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Curator</source>
        <translation>Curator</translation>
    </message>
    <message>
        <source>{0}[*] — Curator</source>
        <translation>{0}[*] — Curator</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Eve&amp;nt</source>
        <translation>&amp;Ereignis</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>A&amp;rchiv</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>&amp;Related</source>
        <translation>&amp;Verknüpft</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>no events</source>
        <translation>keine Ereignisse</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Vorheriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message numerus="yes">
        <source>Move %Ln event(s) to another day</source>
        <translation>
            <numerusform>%Ln Ereignis auf einen anderen Tag verschieben</numerusform>
            <numerusform>%Ln Ereignisse auf einen anderen Tag verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
</context>
<context>
    <name>Need</name>
    <message>
        <source>No archive is open.</source>
        <translation>Es ist kein Archiv geöffnet.</translation>
    </message>
    <message>
        <source>No file is open that can be edited.</source>
        <translation>Es ist keine Datei geöffnet, die sich bearbeiten lässt.</translation>
    </message>
    <message>
        <source>No event is open that can be edited.</source>
        <translation>Es ist kein Ereignis geöffnet, das sich bearbeiten lässt.</translation>
    </message>
    <message>
        <source>Nothing was open before.</source>
        <translation>Zuvor war nichts geöffnet.</translation>
    </message>
    <message>
        <source>You did not go back.</source>
        <translation>Sie sind nicht zurückgegangen.</translation>
    </message>
    <message>
        <source>The part with the keyboard can&apos;t do it now.</source>
        <translation>Der Teil, in dem die Tastatur ist, kann es jetzt nicht.</translation>
    </message>
    <message>
        <source>The field of the search is empty.</source>
        <translation>Das Suchfeld ist leer.</translation>
    </message>
    <message>
        <source>Nothing is chosen in its list that it can be done with.</source>
        <translation>In der Liste dafür ist nichts ausgewählt, womit es geht.</translation>
    </message>
    <message>
        <source>Nothing is suggested, or the event has as many as is usual.</source>
        <translation>Es wird nichts vorgeschlagen, oder das Ereignis hat schon so viele wie üblich.</translation>
    </message>
    <message>
        <source>No event with a cover image is open that can be edited.</source>
        <translation>Es ist kein Ereignis mit Titelbild geöffnet, das sich bearbeiten lässt.</translation>
    </message>
</context>
<context>
    <name>NewEventDialog</name>
    <message>
        <source>New event</source>
        <translation>Neues Ereignis</translation>
    </message>
    <message>
        <source>You began this event before, and did not make it. Cancel gives it up.</source>
        <translation>Sie haben dieses Ereignis schon einmal begonnen und nicht angelegt. „Abbrechen“ gibt es auf.</translation>
    </message>
    <message>
        <source>One sentence, in the present tense</source>
        <translation>Ein Satz im Präsens</translation>
    </message>
    <message>
        <source>Make event</source>
        <translation>Ereignis anlegen</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Zusammenfassung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Named after the title</source>
        <translation>Nach dem Titel benannt</translation>
    </message>
</context>
<context>
    <name>Noticing</name>
    <message>
        <source>A conflict copy of {0}: a sync program made it, since that file was changed in two places.</source>
        <translation>Eine Konfliktkopie von {0}: Ein Synchronisierungsprogramm hat sie angelegt, weil diese Datei an zwei Orten geändert wurde.</translation>
    </message>
    <message>
        <source>A conflict copy of {0}, which is not there any more. A sync program made it.</source>
        <translation>Eine Konfliktkopie von {0}; diese Datei gibt es nicht mehr. Ein Synchronisierungsprogramm hat die Kopie angelegt.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Open that file</source>
        <translation>Originaldatei öffnen</translation>
    </message>
    <message>
        <source>There is nothing but zeros in this file, as after a power cut. Its text may be in the history.</source>
        <translation>In dieser Datei stehen nur Nullen, wie nach einem Stromausfall. Der Text ist vielleicht noch im Verlauf.</translation>
    </message>
    <message>
        <source>This file is empty. It held “{0}”.</source>
        <translation>Diese Datei ist leer. Sie enthielt „{0}“.</translation>
    </message>
    <message>
        <source>This file is empty: an event has at least its day and a title.</source>
        <translation>Diese Datei ist leer: Ein Ereignis hat mindestens seinen Tag und einen Titel.</translation>
    </message>
    <message>
        <source>Two versions of this text stand side by side, between &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt;: choose one.</source>
        <translation>Zwei Fassungen dieses Textes stehen nebeneinander, zwischen &lt;&lt;&lt;&lt;&lt;&lt;&lt; und &gt;&gt;&gt;&gt;&gt;&gt;&gt;: Wählen Sie eine aus.</translation>
    </message>
    <message>
        <source>Lay it out as an event</source>
        <translation>Als Ereignis anlegen</translation>
    </message>
    <message>
        <source>Laid out as an event; it is not saved yet</source>
        <translation>Als Ereignis angelegt; noch nicht gespeichert</translation>
    </message>
    <message>
        <source>{0} lies in the same folder: where case or accents make no difference, one of the two is lost.</source>
        <translation>{0} liegt im selben Ordner: Wo Groß- und Kleinschreibung oder Akzente nicht zählen, geht eine der beiden Dateien verloren.</translation>
    </message>
    <message>
        <source>This file has another name elsewhere (a hard link), as in backups that are made of links. Saving gives this one the new text; the other keeps the old.</source>
        <translation>Diese Datei hat anderswo noch einen Namen (einen Hardlink), wie in Sicherungen, die aus Links bestehen. Beim Speichern erhält diese den neuen Text; die andere behält den alten.</translation>
    </message>
    <message>
        <source>No font here has the letters of this text ({0}), so boxes stand for them. Its file has them all.</source>
        <translation>Keine Schrift auf diesem Rechner enthält die Zeichen dieses Textes ({0}); Kästchen stehen dafür. In der Datei sind sie alle.</translation>
    </message>
    <message>
        <source>This copy against {0}</source>
        <translation>Diese Kopie gegenüber {0}</translation>
    </message>
</context>
<context>
    <name>OpenAddressDialog</name>
    <message>
        <source>Open in the browser?</source>
        <translation>Im Browser öffnen?</translation>
    </message>
    <message>
        <source>No web address</source>
        <translation>Keine Webadresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>on</source>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Find a command: some letters of its name</source>
        <translation>Befehl suchen: einige Buchstaben seines Namens</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Gefundene Befehle</translation>
    </message>
    <message>
        <source>No command comes near “{0}”.</source>
        <translation>Kein Befehl passt zu „{0}“.</translation>
    </message>
    <message>
        <source>Type some letters.</source>
        <translation>Geben Sie einige Buchstaben ein.</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Parts</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Drag a part, or press Alt+Up or Alt+Down, to move it</source>
        <translation>Ziehen Sie einen Bestandteil, oder drücken Sie Alt+Hoch oder Alt+Herunter, um ihn zu verschieben</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben verschieben (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten verschieben (Alt+Herunter)</translation>
    </message>
</context>
<context>
    <name>PickEventDialog</name>
    <message>
        <source>Add a related event</source>
        <translation>Verknüpftes Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>Add related event</source>
        <translation>Verknüpftes Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Some words of the title</source>
        <translation>Einige Wörter des Titels</translation>
    </message>
    <message>
        <source>Events found</source>
        <translation>Gefundene Ereignisse</translation>
    </message>
    <message>
        <source>What ties the two, such as names: Homs, bombardment</source>
        <translation>Was die beiden verbindet, etwa Namen: Homs, Bombardierung</translation>
    </message>
    <message>
        <source>No events are found; those that are related already are not listed</source>
        <translation>Kein Ereignis gefunden; bereits verknüpfte sind nicht aufgeführt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {0} are shown</source>
        <translation>Die ersten {0} werden angezeigt</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Looking for all that has to do with it…</source>
        <translation>Alles Betroffene wird gesucht…</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was damit geschieht</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Choose an event to see what its reader will see.</source>
        <translation>Wählen Sie ein Ereignis, um zu sehen, was seine Leser sehen werden.</translation>
    </message>
    <message>
        <source>This text could not be laid out in time; here is its beginning as it is.</source>
        <translation>Dieser Text konnte nicht rechtzeitig dargestellt werden; hier steht sein Anfang, wie er ist.</translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message numerus="yes">
        <source>Changing %Ln file(s)…</source>
        <translation>
            <numerusform>%Ln Datei wird geändert…</numerusform>
            <numerusform>%Ln Dateien werden geändert…</numerusform>
        </translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>bleibt unverändert</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Nichts würde sich ändern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) would change</source>
        <translation>
            <numerusform>%Ln Datei würde geändert</numerusform>
            <numerusform>%Ln Dateien würden geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) with them</source>
        <translation>
            <numerusform>dabei %Ln Link</numerusform>
            <numerusform>dabei %Ln Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be left as they are</source>
        <translation>
            <numerusform>%Ln bliebe unverändert</numerusform>
            <numerusform>%Ln blieben unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>becomes {0}</source>
        <translation>wird zu {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>Export the digest</source>
        <translation>Auszug exportieren</translation>
    </message>
    <message>
        <source>Write {0} into the archive?</source>
        <translation>{0} ins Archiv schreiben?</translation>
    </message>
    <message>
        <source>Whoever gets the archive gets that file too. No event and no day page is touched.</source>
        <translation>Wer das Archiv bekommt, bekommt auch diese Datei. Kein Ereignis und keine Tagesseite wird angetastet.</translation>
    </message>
    <message>
        <source>&amp;Write it there</source>
        <translation>&amp;Dorthin schreiben</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>That can&apos;t be written there.</source>
        <translation>Dorthin kann das nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There the archive has its events and their pages: please choose another place.</source>
        <translation>Dort hat das Archiv seine Ereignisse und deren Seiten: Bitte wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The digest was not written.</source>
        <translation>Der Auszug wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Exported {0}</source>
        <translation>{0} exportiert</translation>
    </message>
    <message>
        <source>Copied the digest</source>
        <translation>Auszug kopiert</translation>
    </message>
    <message>
        <source>Sent the digest to the printer</source>
        <translation>Auszug an den Drucker gesendet</translation>
    </message>
    <message>
        <source>Page template (*.html)</source>
        <translation>Seitenvorlage (*.html)</translation>
    </message>
    <message>
        <source>The template was not written.</source>
        <translation>Die Vorlage wurde nicht geschrieben.</translation>
    </message>
</context>
<context>
    <name>QuickOpen</name>
    <message>
        <source>Open an event</source>
        <translation>Ereignis öffnen</translation>
    </message>
    <message>
        <source>Open an event: some letters of its title</source>
        <translation>Ereignis öffnen: einige Buchstaben seines Titels</translation>
    </message>
    <message>
        <source>Events found</source>
        <translation>Gefundene Ereignisse</translation>
    </message>
    <message>
        <source>No title comes near “{0}”.</source>
        <translation>Kein Titel passt zu „{0}“.</translation>
    </message>
    <message>
        <source>Type some letters.</source>
        <translation>Geben Sie einige Buchstaben ein.</translation>
    </message>
</context>
<context>
    <name>Recalling</name>
    <message>
        <source>Brought an earlier text back; it is not saved yet</source>
        <translation>Früheren Text zurückgeholt; er ist noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open a &amp;recent archive</source>
        <translation>&amp;Zuletzt geöffnetes Archiv</translation>
    </message>
</context>
<context>
    <name>Reconciling</name>
    <message>
        <source>Another program changed this file; what it wrote is shown</source>
        <translation>Ein anderes Programm hat diese Datei geändert; angezeigt wird, was es geschrieben hat</translation>
    </message>
    <message>
        <source>The folder of this file is gone, and the file with it. Its text is still here.</source>
        <translation>Der Ordner dieser Datei ist verschwunden und mit ihm die Datei. Der Text ist noch hier.</translation>
    </message>
    <message>
        <source>This file is gone: another program deleted or moved it. Its text is still here.</source>
        <translation>Diese Datei ist verschwunden: Ein anderes Programm hat sie gelöscht oder verschoben. Der Text ist noch hier.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Wieder anlegen</translation>
    </message>
    <message>
        <source>Save as a new file…</source>
        <translation>Als neue Datei speichern…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Both changes are in now</source>
        <translation>Beide Änderungen sind jetzt enthalten</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine Fassung behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere Fassung übernehmen</translation>
    </message>
    <message>
        <source>The other text is shown; undo brings yours back</source>
        <translation>Die andere Fassung wird angezeigt; „Rückgängig“ holt Ihre zurück</translation>
    </message>
    <message>
        <source>Save mine as a copy…</source>
        <translation>Meine Fassung als Kopie speichern…</translation>
    </message>
    <message>
        <source>Nothing is left in this file: another program, a full disk or a power cut emptied it. The text as it was is still here; keep yours and save, and it is back.</source>
        <translation>In dieser Datei steht nichts mehr: Ein anderes Programm, ein voller Datenträger oder ein Stromausfall hat sie geleert. Der bisherige Text ist noch hier; behalten Sie Ihre Fassung und speichern Sie, dann ist er wieder da.</translation>
    </message>
    <message>
        <source>Another program changed this file while you were writing, in lines that you changed too. Both texts are safe; which one shall it be?</source>
        <translation>Ein anderes Programm hat diese Datei geändert, während Sie schrieben, und zwar in Zeilen, die auch Sie geändert haben. Beide Fassungen sind sicher; welche soll es sein?</translation>
    </message>
    <message>
        <source>Another program changed this file while you were writing. Both texts are safe.</source>
        <translation>Ein anderes Programm hat diese Datei geändert, während Sie schrieben. Beide Fassungen sind sicher.</translation>
    </message>
    <message>
        <source>Theirs against yours</source>
        <translation>Andere Fassung gegenüber Ihrer</translation>
    </message>
    <message>
        <source>What the other program changed</source>
        <translation>Was das andere Programm geändert hat</translation>
    </message>
    <message>
        <source>What you changed</source>
        <translation>Was Sie geändert haben</translation>
    </message>
    <message>
        <source>Your text stays; saving puts it in the place of the other one</source>
        <translation>Ihre Fassung bleibt; beim Speichern tritt sie an die Stelle der anderen</translation>
    </message>
    <message>
        <source>Both texts have changed in the same lines by now; they can&apos;t be merged</source>
        <translation>Beide Fassungen haben sich inzwischen in denselben Zeilen geändert; sie lassen sich nicht zusammenführen</translation>
    </message>
</context>
<context>
    <name>RelatedPanel</name>
    <message>
        <source>Related</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Choose an event to see its related events.</source>
        <translation>Wählen Sie ein Ereignis, um seine verknüpften Ereignisse zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln related event(s)</source>
        <translation>
            <numerusform>%Ln verknüpftes Ereignis verschoben</numerusform>
            <numerusform>%Ln verknüpfte Ereignisse verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln related event(s)</source>
        <translation>
            <numerusform>%Ln verknüpftes Ereignis entfernt</numerusform>
            <numerusform>%Ln verknüpfte Ereignisse entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed a related event</source>
        <translation>Verknüpftes Ereignis umbenannt</translation>
    </message>
    <message>
        <source>Changed a context</source>
        <translation>Kontext geändert</translation>
    </message>
    <message>
        <source>Related event {0}: {1}, context {2}</source>
        <translation>Verknüpftes Ereignis {0}: {1}, Kontext {2}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>it does not point back</source>
        <translation>es verweist nicht zurück</translation>
    </message>
</context>
<context>
    <name>Relating</name>
    <message numerus="yes">
        <source>Related %Ln event(s) on both sides</source>
        <translation>
            <numerusform>%Ln Ereignis beidseitig verknüpft</numerusform>
            <numerusform>%Ln Ereignisse beidseitig verknüpft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Related %Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis verknüpft</numerusform>
            <numerusform>%Ln Ereignisse verknüpft</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} has no title to show in the list</source>
        <translation>{0} hat keinen Titel, der in der Liste stehen könnte</translation>
    </message>
    <message>
        <source>Added the context {0}</source>
        <translation>Kontext {0} hinzugefügt</translation>
    </message>
    <message>
        <source>The event has the context {0} already</source>
        <translation>Das Ereignis hat den Kontext {0} bereits</translation>
    </message>
    <message>
        <source>Removed the context {0}; the event lists its own now, since others tell of it</source>
        <translation>Kontext {0} entfernt; das Ereignis führt seine Kontexte jetzt selbst auf, da andere ihn nennen</translation>
    </message>
    <message>
        <source>Removed the context {0}</source>
        <translation>Kontext {0} entfernt</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename the file</source>
        <translation>Datei umbenennen</translation>
    </message>
    <message>
        <source>Rename file</source>
        <translation>Datei umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Deleted events</source>
        <translation>Gelöschte Ereignisse</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Tick what is to come back</source>
        <translation>Ankreuzen, was zurückkommen soll</translation>
    </message>
    <message>
        <source>{0} — deleted {1}</source>
        <translation>{0} – gelöscht am {1}</translation>
    </message>
</context>
<context>
    <name>RetitleDialog</name>
    <message>
        <source>Change the title</source>
        <translation>Titel ändern</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Titel ändern</translation>
    </message>
    <message>
        <source>Name the &amp;file after it too</source>
        <translation>Auch die &amp;Datei danach benennen</translation>
    </message>
    <message>
        <source>Else the file keeps its name, and links from elsewhere still find it</source>
        <translation>Sonst behält die Datei ihren Namen, und Links von anderswo finden sie weiterhin</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>This archive can only be read</source>
        <translation>Dieses Archiv kann nur gelesen werden</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Watching limited</source>
        <translation>Überwachung eingeschränkt</translation>
    </message>
    <message>
        <source>Unsaved text can&apos;t be kept as a draft ({0}): it is safe only once you save it</source>
        <translation>Ungespeicherter Text kann nicht als Entwurf aufbewahrt werden ({0}): Er ist erst sicher, wenn Sie ihn speichern</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save the changes?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Go on without saving</source>
        <translation>&amp;Ohne Speichern fortfahren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other event(s) point here already; without saving, this one does not point back.</source>
        <translation>
            <numerusform>%Ln anderes Ereignis verweist schon hierher; ohne Speichern verweist dieses nicht zurück.</numerusform>
            <numerusform>%Ln andere Ereignisse verweisen schon hierher; ohne Speichern verweist dieses nicht zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a new file</source>
        <translation>Als neue Datei speichern</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Nothing is left of the text. Save it so?</source>
        <translation>Vom Text ist nichts mehr übrig. So speichern?</translation>
    </message>
    <message>
        <source>More than half of the text is gone. Save it so?</source>
        <translation>Mehr als die Hälfte des Textes fehlt. So speichern?</translation>
    </message>
    <message>
        <source>What {0} holds now is kept in its history.</source>
        <translation>Der jetzige Inhalt von {0} bleibt im Verlauf erhalten.</translation>
    </message>
    <message>
        <source>&amp;Save it so</source>
        <translation>So s&amp;peichern</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>Wieder an&amp;legen</translation>
    </message>
    <message>
        <source>&amp;Save mine as a new file…</source>
        <translation>Meine Fassung als &amp;neue Datei speichern…</translation>
    </message>
    <message>
        <source>&amp;Leave it as unsaved work</source>
        <translation>Als &amp;ungespeicherten Text aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Take the other text, lose mine</source>
        <translation>Andere Fassung übernehmen, meine &amp;verwerfen</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Your text is still in the editor, and a draft of it is kept.</source>
        <translation>Ihr Text ist noch im Editor, und ein Entwurf davon ist aufbewahrt.</translation>
    </message>
    <message>
        <source>Your text is still in the editor, and only there: no draft of it can be written either.</source>
        <translation>Ihr Text ist noch im Editor, und nur dort: Auch ein Entwurf davon lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The text can&apos;t be kept as unsaved work either: the disk refuses it.</source>
        <translation>Der Text lässt sich auch nicht als ungespeicherter Text aufbewahren: Der Datenträger verweigert es.</translation>
    </message>
    <message>
        <source>A copy is in {0}</source>
        <translation>Eine Kopie liegt in {0}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>What can be searched for</source>
        <translation>Wonach gesucht werden kann</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Ereignisse suchen</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Gespeicherte Suche entfernen</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>all of these words; their beginnings are enough</source>
        <translation>alle diese Wörter; ihre Anfänge genügen</translation>
    </message>
    <message>
        <source>exactly these words, in a row</source>
        <translation>genau diese Wörter, hintereinander</translation>
    </message>
    <message>
        <source>all but these; “-” can stand before anything here</source>
        <translation>alle außer diesen; „-“ kann vor jedem Ausdruck hier stehen</translation>
    </message>
    <message>
        <source>one or the other; “OR” can stand between anything here</source>
        <translation>das eine oder das andere; „OR“ kann zwischen allen Ausdrücken hier stehen</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>im Titel</translation>
    </message>
    <message>
        <source>in the summary and the rest of the text</source>
        <translation>in der Zusammenfassung und im übrigen Text</translation>
    </message>
    <message>
        <source>in the category</source>
        <translation>in der Kategorie</translation>
    </message>
    <message>
        <source>in a context</source>
        <translation>in einem Kontext</translation>
    </message>
    <message>
        <source>just this context; category and source can be quoted too</source>
        <translation>genau dieser Kontext; auch category und source erlauben Anführungszeichen</translation>
    </message>
    <message>
        <source>in the label or the address of a source</source>
        <translation>in der Bezeichnung oder der Adresse einer Quelle</translation>
    </message>
    <message>
        <source>with a source on this site</source>
        <translation>mit einer Quelle auf dieser Website</translation>
    </message>
    <message>
        <source>in this month; a year or a day will do too</source>
        <translation>in diesem Monat; auch ein Jahr oder ein Tag ist möglich</translation>
    </message>
    <message>
        <source>from the first to the last day; one can be left out</source>
        <translation>vom ersten bis zum letzten Tag; einer davon kann fehlen</translation>
    </message>
    <message>
        <source>on this day, in all years</source>
        <translation>an diesem Tag, in allen Jahren</translation>
    </message>
    <message>
        <source>with one; also source, related, summary, category, context, title</source>
        <translation>mit Titelbild; ebenso source, related, summary, category, context, title</translation>
    </message>
    <message>
        <source>without one; of the same</source>
        <translation>ohne Quelle; ebenso mit den anderen</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>with a link that leads nowhere</source>
        <translation>mit einem Link, der ins Leere führt</translation>
    </message>
    <message>
        <source>copies that a sync program made</source>
        <translation>Kopien, die ein Synchronisierungsprogramm angelegt hat</translation>
    </message>
    <message>
        <source>with a related link to this file</source>
        <translation>mit einer Verknüpfung zu dieser Datei</translation>
    </message>
    <message>
        <source>anywhere in the file, in the titles of related events too</source>
        <translation>irgendwo in der Datei, auch in den Titeln verknüpfter Ereignisse</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Wonach gesucht werden kann</translation>
    </message>
    <message>
        <source>Side by side they narrow the search down. Enter or a click writes one into the field.</source>
        <translation>Mehrere Ausdrücke nebeneinander grenzen die Suche ein. Die Eingabetaste oder ein Klick schreibt einen davon in das Feld.</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Reading the archive…</source>
        <translation>Das Archiv wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>“{0}:” is no field of a search, so it was looked for as a word; the “?” lists the fields</source>
        <translation>„{0}:“ ist kein Feld der Suche und wurde daher als Wort gesucht; das „?“ zeigt die Felder</translation>
    </message>
    <message>
        <source>Reading {0} of {1}</source>
        <translation>Gelesen: {0} von {1}</translation>
    </message>
    <message>
        <source>Preparing the search…</source>
        <translation>Die Suche wird vorbereitet…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>The list may not be complete</source>
        <translation>Die Liste ist vielleicht nicht vollständig</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Keine Quelle</translation>
    </message>
    <message>
        <source>No cover image</source>
        <translation>Kein Titelbild</translation>
    </message>
    <message>
        <source>No related event</source>
        <translation>Kein verknüpftes Ereignis</translation>
    </message>
    <message>
        <source>Broken link</source>
        <translation>Defekter Link</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Conflict copy</source>
        <translation>Konfliktkopie</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>Kontexte</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Websites</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Choose one combination of keys, not several in a row.</source>
        <translation>Wählen Sie eine einzelne Tastenkombination, nicht mehrere nacheinander.</translation>
    </message>
    <message>
        <source>These keys are needed to write and to move; take some with Ctrl or Alt, or F1 to F35.</source>
        <translation>Diese Tasten werden zum Schreiben und Navigieren gebraucht; wählen Sie Tasten mit Strg oder Alt oder F1 bis F35.</translation>
    </message>
    <message>
        <source>{0} is needed in texts and lists.</source>
        <translation>{0} wird in Texten und Listen gebraucht.</translation>
    </message>
    <message>
        <source>{0} opens a menu.</source>
        <translation>{0} öffnet ein Menü.</translation>
    </message>
    <message>
        <source>{0} belongs to “{1}” already.</source>
        <translation>{0} gehört bereits zu „{1}“.</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Kein Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Standard keys</source>
        <translation>&amp;Standardkürzel</translation>
    </message>
    <message>
        <source>&amp;All commands to standard</source>
        <translation>&amp;Alle Befehle auf Standard</translation>
    </message>
    <message>
        <source>Find a command, or keys</source>
        <translation>Befehl oder Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neues Tastenkürzel</translation>
    </message>
    <message>
        <source>New &amp;keys:</source>
        <translation>&amp;Neues Tastenkürzel:</translation>
    </message>
    <message>
        <source>{0} (chosen)</source>
        <translation>{0} (selbst gewählt)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Give all commands their standard keys?</source>
        <translation>Allen Befehlen ihre Standardkürzel geben?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s) has (have) chosen keys; they are forgotten then.</source>
        <translation>
            <numerusform>%Ln Befehl hat ein selbst gewähltes Kürzel; es geht dabei verloren.</numerusform>
            <numerusform>%Ln Befehle haben selbst gewählte Kürzel; sie gehen dabei verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep chosen keys</source>
        <translation>&amp;Gewählte Kürzel behalten</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>The front matter is kept but not understood: {0}</source>
        <translation>Das Front Matter bleibt erhalten, wird aber nicht verstanden: {0}</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Address of a new source</source>
        <translation>Adresse einer neuen Quelle</translation>
    </message>
    <message>
        <source>Type or paste a web address, then Enter</source>
        <translation>Webadresse eingeben, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Choose an event to see its sources.</source>
        <translation>Wählen Sie ein Ereignis, um seine Quellen zu sehen.</translation>
    </message>
    <message>
        <source>Source {0}: {1}, {2}</source>
        <translation>Quelle {0}: {1}, {2}</translation>
    </message>
    <message>
        <source>This event has the address more than once</source>
        <translation>Dieses Ereignis hat die Adresse mehr als einmal</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln source(s)</source>
        <translation>
            <numerusform>%Ln Quelle verschoben</numerusform>
            <numerusform>%Ln Quellen verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln source(s)</source>
        <translation>
            <numerusform>%Ln Quelle entfernt</numerusform>
            <numerusform>%Ln Quellen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed what only tells where a visitor came from</source>
        <translation>Entfernt, was nur verrät, woher ein Besucher kam</translation>
    </message>
    <message>
        <source>Made the page&apos;s title the summary</source>
        <translation>Titel der Seite als Zusammenfassung übernommen</translation>
    </message>
    <message>
        <source>Renamed a source</source>
        <translation>Quelle umbenannt</translation>
    </message>
    <message>
        <source>Changed a source&apos;s address</source>
        <translation>Adresse einer Quelle geändert</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No unknown word in this text</source>
        <translation>Kein unbekanntes Wort in diesem Text</translation>
    </message>
    <message>
        <source>The dictionary “{0}” can&apos;t be read</source>
        <translation>Das Wörterbuch „{0}“ ist nicht lesbar</translation>
    </message>
    <message>
        <source>“{0}” is a word of this archive now</source>
        <translation>„{0}“ gehört jetzt zu den Wörtern dieses Archivs</translation>
    </message>
    <message>
        <source>Spelling needs the package {0}; install it with: pip install {0}</source>
        <translation>Die Rechtschreibprüfung benötigt das Paket {0}; installieren Sie es mit: pip install {0}</translation>
    </message>
    <message>
        <source>Spelling is off; choose its language in the settings</source>
        <translation>Die Rechtschreibprüfung ist aus; wählen Sie ihre Sprache in den Einstellungen</translation>
    </message>
    <message>
        <source>There is no dictionary for the language of this text; choose another in the settings</source>
        <translation>Für die Sprache dieses Textes gibt es kein Wörterbuch; wählen Sie in den Einstellungen ein anderes</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved {0}</source>
        <translation>Um {0} gespeichert</translation>
    </message>
    <message>
        <source>Written {0}, not confirmed by the disk</source>
        <translation>Um {0} geschrieben, vom Datenträger nicht bestätigt</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Suggested related events</source>
        <translation>Vorschläge für verknüpfte Ereignisse</translation>
    </message>
    <message>
        <source>The archive has no more to suggest</source>
        <translation>Das Archiv hat nichts weiter vorzuschlagen</translation>
    </message>
    <message>
        <source>Order of the suggestions</source>
        <translation>Reihenfolge der Vorschläge</translation>
    </message>
    <message>
        <source>What says most first</source>
        <translation>Aussagekräftigste zuerst</translation>
    </message>
    <message>
        <source>As the archive lists</source>
        <translation>Wie im Archiv aufgeführt</translation>
    </message>
    <message>
        <source>{0}, {1}, because of {2}</source>
        <translation>{0}, {1}, Grund: {2}</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>gleicher Tag</translation>
    </message>
    <message>
        <source>similar title</source>
        <translation>ähnlicher Titel</translation>
    </message>
    <message numerus="yes">
        <source>Now: the first %Ln suggestion(s)</source>
        <translation>
            <numerusform>Jetzt: der erste Vorschlag</numerusform>
            <numerusform>Jetzt: die ersten %Ln Vorschläge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>That was the tour. This copy of the sample archive is yours; the help (F1) has more.</source>
        <translation>Das war der Rundgang. Diese Kopie des Beispielarchivs gehört Ihnen; mehr steht in der Hilfe (F1).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Step {0} of 5: {1}</source>
        <translation>Schritt {0} von 5: {1}</translation>
    </message>
    <message>
        <source>Copy an address to try</source>
        <translation>Adresse zum Ausprobieren kopieren</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Diesen Schritt überspringen</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>Open an event. Click one in the list on the left, or press {0} and type “moon”.</source>
        <translation>Öffnen Sie ein Ereignis. Klicken Sie links in der Liste auf eines, oder drücken Sie {0} und geben Sie „moon“ ein.</translation>
    </message>
    <message>
        <source>Give it a source. Copy the address of any page and press {0}; or drag a link onto the list of sources.</source>
        <translation>Geben Sie ihm eine Quelle. Kopieren Sie die Adresse einer beliebigen Seite und drücken Sie {0}; oder ziehen Sie einen Link auf die Liste der Quellen.</translation>
    </message>
    <message>
        <source>Relate it to another event. Press {0}; or choose one that the tab “Related” proposes, and press Enter.</source>
        <translation>Verknüpfen Sie es mit einem anderen Ereignis. Drücken Sie {0}; oder wählen Sie eines aus, das der Reiter „Verknüpft“ vorschlägt, und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Save it with {0}. The day&apos;s page is kept in step.</source>
        <translation>Speichern Sie es mit {0}. Die Seite des Tages bleibt dabei aktuell.</translation>
    </message>
    <message>
        <source>Make a digest of the day with {0}; a file for others to read, outside the archive.</source>
        <translation>Erstellen Sie mit {0} einen Auszug des Tages: eine Datei für andere zum Lesen, außerhalb des Archivs.</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <source>Unsaved work</source>
        <translation>Ungespeicherte Texte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>When, and what became of its file since</source>
        <translation>Wann, und was seither mit der Datei geschah</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
</context>
<context>
    <name>UnsavedWork</name>
    <message>
        <source>There is no unsaved work from before</source>
        <translation>Es gibt keine ungespeicherten Texte von früher</translation>
    </message>
    <message>
        <source>This file can only be read; the unsaved text can be copied</source>
        <translation>Diese Datei kann nur gelesen werden; der ungespeicherte Text lässt sich kopieren</translation>
    </message>
    <message>
        <source>The unsaved text is back in the editor; save it, or undo it</source>
        <translation>Der ungespeicherte Text ist wieder im Editor; speichern Sie ihn oder machen Sie dies rückgängig</translation>
    </message>
    <message>
        <source>The text is in the clipboard</source>
        <translation>Der Text ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>Discard this text?</source>
        <translation>Diesen Text verwerfen?</translation>
    </message>
    <message>
        <source>It is not whole, so that it can&apos;t be kept in the history of a file.</source>
        <translation>Er ist unvollständig und lässt sich daher nicht im Verlauf einer Datei aufbewahren.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Unsaved work from {0}: {1}</source>
        <translation>Ungespeicherter Text ({0}): {1}</translation>
    </message>
    <message numerus="yes">
        <source>Unsaved work of %Ln text(s), the last from {0}: {1}</source>
        <translation>
            <numerusform>Nicht gespeicherter Stand von %Ln Text, zuletzt vom {0}: {1}</numerusform>
            <numerusform>Nicht gespeicherter Stand von %Ln Texten, zuletzt vom {0}: {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; a new event that was not made yet</source>
        <translation>{0}; ein neues Ereignis, das noch nicht angelegt wurde</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>{0}; not whole, so it can only be copied</source>
        <translation>{0}; unvollständig, lässt sich daher nur kopieren</translation>
    </message>
    <message>
        <source>{0}; the file is as it was</source>
        <translation>{0}; die Datei ist unverändert</translation>
    </message>
    <message>
        <source>{0}; the file was changed since by another program</source>
        <translation>{0}; die Datei wurde seither von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>{0}; the file is gone</source>
        <translation>{0}; die Datei ist verschwunden</translation>
    </message>
    <message>
        <source>{0}; the file can&apos;t be read</source>
        <translation>{0}; die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>A text that is not whole</source>
        <translation>Ein unvollständiger Text</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Open an archive…</source>
        <translation>Archiv öffnen…</translation>
    </message>
    <message>
        <source>A folder with event files under news/year/month/day.</source>
        <translation>Ein Ordner mit Ereignisdateien unter news/Jahr/Monat/Tag.</translation>
    </message>
    <message>
        <source>Make a new archive…</source>
        <translation>Neues Archiv anlegen…</translation>
    </message>
    <message>
        <source>Choose an empty folder; your events will live there as Markdown.</source>
        <translation>Wählen Sie einen leeren Ordner; dort liegen dann Ihre Ereignisse als Markdown.</translation>
    </message>
    <message>
        <source>Try the sample archive…</source>
        <translation>Beispielarchiv ausprobieren…</translation>
    </message>
    <message>
        <source>A copy, in a folder of your choice, that you can edit as you like.</source>
        <translation>Eine Kopie in einem Ordner Ihrer Wahl, die Sie nach Belieben bearbeiten können.</translation>
    </message>
    <message>
        <source>Take the tour…</source>
        <translation>Rundgang beginnen…</translation>
    </message>
    <message>
        <source>Five short steps on such a copy: open, source, relate, save, export.</source>
        <translation>Fünf kurze Schritte an einer solchen Kopie: öffnen, Quelle hinzufügen, verknüpfen, speichern, exportieren.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Curator</source>
        <translation>Curator</translation>
    </message>
    <message>
        <source>Curate a news archive offline. Your files stay plain Markdown, and no byte changes unasked.</source>
        <translation>Nachrichtenarchive offline pflegen. Ihre Dateien bleiben reines Markdown, und kein Byte ändert sich ungefragt.</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>&amp;Add to the words of this archive</source>
        <translation>Zu den &amp;Wörtern dieses Archivs hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Ignore for now</source>
        <translation>Vorerst &amp;ignorieren</translation>
    </message>
</context>
<context>
    <name>_DayCalendar</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
</TS>
