<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message numerus="yes">
        <source>%Ln new event(s)</source>
        <translation>
            <numerusform>%Ln neues Ereignis</numerusform>
            <numerusform>%Ln neue Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) so far</source>
        <translation>
            <numerusform>bisher %Ln Ereignis</numerusform>
            <numerusform>bisher %Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>noch etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Rescan %1</source>
        <translation>%1 neu scannen</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>wartet auf %1</translation>
    </message>
    <message>
        <source>its turn comes</source>
        <translation>ist bald an der Reihe</translation>
    </message>
    <message>
        <source>next</source>
        <translation>als Nächstes</translation>
    </message>
    <message>
        <source>Nothing of it was read yet.</source>
        <translation>Davon wurde noch nichts gelesen.</translation>
    </message>
    <message>
        <source>%1 resources and %2 events stay readable.</source>
        <translation>%1 Ressourcen und %2 Ereignisse bleiben lesbar.</translation>
    </message>
    <message>
        <source>Refreshing %1</source>
        <translation>%1 wird aufgefrischt</translation>
    </message>
    <message>
        <source>Scanning %1</source>
        <translation>%1 wird gescannt</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>%1 wird geholt</translation>
    </message>
    <message>
        <source>Failed since %1.</source>
        <translation>Fehlgeschlagen seit %1.</translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <translation>Abgebrochen: %1</translation>
    </message>
    <message>
        <source>what was finished stays</source>
        <translation>was fertig war, bleibt</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Scanned %1</source>
        <translation>Gescannt: %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Stündlich</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Nur auf Anforderung</translation>
    </message>
    <message>
        <source>Adaptive, now daily</source>
        <translation>Adaptiv, derzeit täglich</translation>
    </message>
    <message>
        <source>Adaptive, now hourly</source>
        <translation>Adaptiv, derzeit stündlich</translation>
    </message>
    <message>
        <source>Adaptive, now every %1 min</source>
        <translation>Adaptiv, derzeit alle %1 min</translation>
    </message>
    <message>
        <source>Adaptive, now every %1 h</source>
        <translation>Adaptiv, derzeit alle %1 h</translation>
    </message>
    <message>
        <source>%1 adaptive</source>
        <translation>%1 adaptiv</translation>
    </message>
    <message>
        <source>%1 hourly</source>
        <translation>%1 stündlich</translation>
    </message>
    <message>
        <source>%1 daily</source>
        <translation>%1 täglich</translation>
    </message>
    <message>
        <source>%1 only when asked</source>
        <translation>%1 nur auf Anforderung</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>%1 angehalten</translation>
    </message>
</context>
<context>
    <name>ActivityLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add a token…</source>
        <translation>Token hinzufügen…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Clear done</source>
        <translation>Erledigtes ausblenden</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>Noch nichts gelaufen</translation>
    </message>
    <message>
        <source>Fetches and scans appear here while they run, and what came of them.</source>
        <translation>Abrufe und Scans erscheinen hier, während sie laufen, und was daraus wurde.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Nothing runs</source>
        <translation>Es läuft nichts</translation>
    </message>
    <message>
        <source>What is done was cleared. New jobs appear here.</source>
        <translation>Erledigtes wurde ausgeblendet. Neue Aufträge erscheinen hier.</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>Aufträge</translation>
    </message>
</context>
<context>
    <name>ActivitySchedules</name>
    <message>
        <source>next %1</source>
        <translation>nächster %1</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>never scanned</source>
        <translation>nie gescannt</translation>
    </message>
    <message>
        <source>Change the schedule of %1</source>
        <translation>Zeitplan von %1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>%n more repositor(y/ies)</source>
        <translation>
            <numerusform>%n weiteres Repository</numerusform>
            <numerusform>%n weitere Repositorys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repositor(y/ies)</source>
        <translation>
            <numerusform>%n Repository</numerusform>
            <numerusform>%n Repositorys</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 paused</source>
        <translation>%1, %2 angehalten</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add a repository</source>
        <translation>Repository hinzufügen</translation>
    </message>
    <message>
        <source>https://… or git@… or a folder</source>
        <translation>https://… oder git@… oder ein Ordner</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Address or folder</source>
        <translation>Adresse oder Ordner</translation>
    </message>
    <message>
        <source>The whole history is read. Nothing is ever written to it.</source>
        <translation>Die ganze Historie wird gelesen. Es wird nie etwas hineingeschrieben.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Open a Git working copy or bare repository</source>
        <translation>Git-Arbeitskopie oder Bare-Repository öffnen</translation>
    </message>
</context>
<context>
    <name>Base</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>BiographyModel</name>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
</context>
<context>
    <name>ChangeSummary</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>%n Feld geändert</numerusform>
            <numerusform>%n Felder geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>group became %1</source>
        <translation>Gruppe wurde zu %1</translation>
    </message>
    <message>
        <source>group was %1</source>
        <translation>Gruppe war %1</translation>
    </message>
    <message>
        <source>new in Git</source>
        <translation>neu in Git</translation>
    </message>
    <message>
        <source>back in Git</source>
        <translation>wieder in Git</translation>
    </message>
    <message>
        <source>removed from Git</source>
        <translation>aus Git entfernt</translation>
    </message>
    <message>
        <source>moved from</source>
        <translation>verschoben von</translation>
    </message>
    <message>
        <source>re-encrypted</source>
        <translation>neu verschlüsselt</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>&quot;%1&quot; must be a whole number from 1.</source>
        <translation>„%1“ muss eine ganze Zahl ab 1 sein.</translation>
    </message>
    <message>
        <source>The input is not one JSON object: %1 (at byte %2).</source>
        <translation>Die Eingabe ist kein einzelnes JSON-Objekt: %1 (bei Byte %2).</translation>
    </message>
    <message>
        <source>Unknown format &quot;%1&quot;. Choose png, svg, pdf or csv.</source>
        <translation>Unbekanntes Format „%1“. Wählen Sie png, svg, pdf oder csv.</translation>
    </message>
    <message>
        <source>&quot;out&quot; must name the file to write.</source>
        <translation>„out“ muss die Datei nennen, die geschrieben werden soll.</translation>
    </message>
    <message>
        <source>The standard input cannot be read.</source>
        <translation>Die Standardeingabe kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The input is larger than 64 MiB.</source>
        <translation>Die Eingabe ist größer als 64 MiB.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1 · %2</source>
        <comment>total and share</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A chart of %1 × %2 pixels cannot be drawn. Choose from %3 × %4 to %5 × %6.</source>
        <translation>Ein Diagramm von %1 × %2 Pixeln kann nicht gezeichnet werden. Wählen Sie %3 × %4 bis %5 × %6.</translation>
    </message>
    <message>
        <source>A scale of %1 cannot be drawn. Choose 1 to 4.</source>
        <translation>Ein Maßstab von %1 kann nicht gezeichnet werden. Wählen Sie 1 bis 4.</translation>
    </message>
    <message>
        <source>The picture could not be written as PNG.</source>
        <translation>Das Bild konnte nicht als PNG geschrieben werden.</translation>
    </message>
    <message>
        <source>This machine has no usable font, so a chart&apos;s labels would be empty boxes. Install a font, for example the package fonts-dejavu-core, and try again.</source>
        <translation>Auf diesem Rechner gibt es keine brauchbare Schrift, die Beschriftungen wären leere Kästchen. Installieren Sie eine Schrift, zum Beispiel das Paket fonts-dejavu-core, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size. Choose a smaller one.</source>
        <translation>Für ein Bild dieser Größe reicht der Arbeitsspeicher nicht. Wählen Sie eine kleinere.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>dem Tag davor</translation>
    </message>
    <message>
        <source>the week before</source>
        <translation>der Woche davor</translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>dem Monat davor</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>a namespace that is not set</comment>
        <translation>(keiner)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>pattern: day and short month</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>pattern: short month and year</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>pattern: day, short month, year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two dates</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d</source>
        <comment>pattern: day</comment>
        <translation>d.</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>pattern: short weekday, day, short month, year</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>Woche %1, %2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>pattern: month and year</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>läuft noch</translation>
    </message>
    <message>
        <source>same as %1</source>
        <comment>%1: the week before</comment>
        <translation>unverändert gegenüber %1</translation>
    </message>
    <message>
        <source>%1 %2 from %3 (%4)</source>
        <comment>▲ 268 from the week before (40)</comment>
        <translation>%1 %2 gegenüber %3 (%4)</translation>
    </message>
    <message>
        <source>%1 still running</source>
        <translation>%1 läuft noch</translation>
    </message>
    <message>
        <source>week of %1 still running</source>
        <translation>Woche vom %1 läuft noch</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>dem Jahr davor</translation>
    </message>
    <message numerus="yes">
        <source>the %n day(s) before</source>
        <translation>
            <numerusform>dem %n Tag davor</numerusform>
            <numerusform>den %n Tagen davor</numerusform>
        </translation>
    </message>
    <message>
        <source>none in %1</source>
        <translation>keine in %1</translation>
    </message>
    <message>
        <source>as many as in %1</source>
        <translation>so viele wie in %1</translation>
    </message>
    <message>
        <source>%1 % from %2</source>
        <comment>+26 % from the year before</comment>
        <translation>%1 % gegenüber %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>band and value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>insgesamt %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>period: values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Nichts zu zeigen.</translation>
    </message>
    <message>
        <source>most in %1: %2</source>
        <translation>die meisten: %1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1, %2 in all, %3.</source>
        <translation>%1, insgesamt %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message numerus="yes">
        <source>… %n more letter(s)</source>
        <translation>
            <numerusform>… noch %n Zeichen</numerusform>
            <numerusform>… noch %n Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfigFields</name>
    <message>
        <source>Adaptive: hourly to daily, by activity</source>
        <translation>Adaptiv: stündlich bis täglich, je nach Aktivität</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Stündlich</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Nur auf Anforderung</translation>
    </message>
    <message>
        <source>the default branch</source>
        <translation>der Standard-Branch</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Only these paths (prefixes or globs, separated by commas)</source>
        <translation>Nur diese Pfade (Präfixe oder Globs, durch Kommas getrennt)</translation>
    </message>
    <message>
        <source>Without these paths</source>
        <translation>Ohne diese Pfade</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Neu scannen</translation>
    </message>
</context>
<context>
    <name>ConfigureSheet</name>
    <message>
        <source>Settings of a repository</source>
        <translation>Einstellungen eines Repositorys</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Another branch or other paths scan the history anew.</source>
        <translation>Ein anderer Branch oder andere Pfade scannen die Historie von vorn.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A repository needs a name. Write one.</source>
        <translation>Ein Repository braucht einen Namen. Geben Sie einen ein.</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>--size: &quot;%1&quot; is no size. Write WIDTHxHEIGHT in pixels, 100 to 20000: 1200x600.</source>
        <translation>--size: „%1“ ist keine Größe. Schreiben Sie BREITExHÖHE in Pixeln, 100 bis 20000: 1200x600.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check the folder and the free space.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Prüfen Sie den Ordner und den freien Platz.</translation>
    </message>
    <message>
        <source>Source: Git histories, by Kubestats %1</source>
        <translation>Quelle: Git-Historien, mit Kubestats %1</translation>
    </message>
    <message>
        <source>kubestats-chart, which draws pictures, is not installed. Install the package kubestats, or write a .csv file.</source>
        <translation>kubestats-chart, das Bilder zeichnet, ist nicht installiert. Installieren Sie das Paket kubestats, oder schreiben Sie eine .csv-Datei.</translation>
    </message>
    <message>
        <source>%1 did not end: %2.</source>
        <translation>%1 kam nicht zum Ende: %2.</translation>
    </message>
    <message>
        <source>The chart could not be drawn.</source>
        <translation>Das Diagramm konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>--out: the file must end in .png, .svg, .pdf or .csv.</source>
        <translation>--out: Die Datei muss auf .png, .svg, .pdf oder .csv enden.</translation>
    </message>
    <message>
        <source>The settings file is %1.</source>
        <translation>Die Einstellungsdatei ist %1.</translation>
    </message>
    <message>
        <source>There is no event %1. &quot;kubestatsctl events --fields id,time,name&quot; shows the numbers.</source>
        <translation>Es gibt kein Ereignis %1. „kubestatsctl events --fields id,time,name“ zeigt die Nummern.</translation>
    </message>
    <message>
        <source>The event&apos;s repository is no longer in the store.</source>
        <translation>Das Repository des Ereignisses ist nicht mehr in der Datenbank.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1, %2 MB free</source>
        <translation>%1, %2 MB frei</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>%1 is damaged. &quot;kubestatsctl repo scan&quot; sets it aside and rebuilds it from Git.</source>
        <translation>%1 ist beschädigt. „kubestatsctl repo scan“ legt sie beiseite und baut sie aus Git neu auf.</translation>
    </message>
    <message>
        <source>%1, %2 MB, sound</source>
        <translation>%1, %2 MB, intakt</translation>
    </message>
    <message>
        <source>%1, none failed</source>
        <translation>%1, keiner fehlgeschlagen</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>not found: remote repositories cannot be fetched. Install Kubestats again.</source>
        <translation>nicht gefunden: Entfernte Repositorys können nicht geholt werden. Installieren Sie Kubestats neu.</translation>
    </message>
    <message>
        <source>not found: &quot;kubestatsctl chart&quot; writes .csv only. Install the package kubestats.</source>
        <translation>nicht gefunden: „kubestatsctl chart“ schreibt nur .csv. Installieren Sie das Paket kubestats.</translation>
    </message>
    <message>
        <source>--fields: &quot;%1&quot; is none of %2.</source>
        <translation>--fields: „%1“ ist keines von %2.</translation>
    </message>
    <message>
        <source>No repository has been added yet. Add one: kubestatsctl repo add URL-OR-FOLDER</source>
        <translation>Es wurde noch kein Repository hinzugefügt. Fügen Sie eines hinzu: kubestatsctl repo add URL-ODER-ORDNER</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no time. Write 2024-05-01, 2024-05-01T10:00:00Z, or how long ago: 30d, 2w, 1y.</source>
        <translation>%1: „%2“ ist keine Zeit. Schreiben Sie 2024-05-01, 2024-05-01T10:00:00Z oder wie lange es her ist: 30d, 2w, 1y.</translation>
    </message>
    <message>
        <source>--type: &quot;%1&quot; is none of created, modified, deleted, resurrected.</source>
        <translation>--type: „%1“ ist keines von created, modified, deleted, resurrected.</translation>
    </message>
    <message>
        <source>--commit: write the commit&apos;s whole name, 40 digits.</source>
        <translation>--commit: Schreiben Sie den ganzen Namen des Commits, 40 Ziffern.</translation>
    </message>
    <message>
        <source>A token is taken from %1.</source>
        <translation>Ein Token wird aus %1 genommen.</translation>
    </message>
    <message>
        <source>If this is the fingerprint you know, add --accept-host-key %1</source>
        <translation>Wenn Sie diesen Fingerabdruck kennen, ergänzen Sie --accept-host-key %1</translation>
    </message>
    <message>
        <source>It is there already, as %1.</source>
        <translation>Es ist schon vorhanden, als %1.</translation>
    </message>
    <message>
        <source>%1: %2 commits, %3 events.</source>
        <translation>%1: %2 Commits, %3 Ereignisse.</translation>
    </message>
    <message>
        <source>%1: %2 new commits, %3 new events.</source>
        <translation>%1: %2 neue Commits, %3 neue Ereignisse.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no resource. Write kind/name or kind/namespace/name, and @COMMIT behind it for an older state.</source>
        <translation>„%1“ nennt keine Ressource. Schreiben Sie kind/name oder kind/namespace/name, für einen älteren Stand mit @COMMIT dahinter.</translation>
    </message>
    <message>
        <source>The repository was removed meanwhile.</source>
        <translation>Das Repository wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>The store was damaged and was moved to %1. &quot;kubestatsctl repo scan&quot; rebuilds it from Git.</source>
        <translation>Die Datenbank war beschädigt und wurde nach %1 verschoben. „kubestatsctl repo scan“ baut sie neu auf.</translation>
    </message>
    <message>
        <source>No repository is called &quot;%1&quot;. &quot;kubestatsctl repo list&quot; shows them.</source>
        <translation>Kein Repository heißt „%1“. „kubestatsctl repo list“ zeigt sie.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be any of %2. Write the whole name or the number.</source>
        <translation>„%1“ kann jedes von %2 sein. Schreiben Sie den ganzen Namen oder die Nummer.</translation>
    </message>
    <message>
        <source>%1 resources fit: %2. Say which with --repository, -n or --path.</source>
        <translation>%1 Ressourcen passen: %2. Sagen Sie mit --repository, -n oder --path, welche.</translation>
    </message>
    <message>
        <source>%1 is in none of the repositories. &quot;kubestatsctl resources&quot; lists what is.</source>
        <translation>%1 ist in keinem der Repositorys. „kubestatsctl resources“ listet auf, was da ist.</translation>
    </message>
    <message>
        <source>%1 did not exist in commit %2.</source>
        <translation>%1 gab es im Commit %2 nicht.</translation>
    </message>
    <message>
        <source>, deleted</source>
        <translation>, gelöscht</translation>
    </message>
    <message>
        <source>all repositories</source>
        <translation>alle Repositorys</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Events per %1, by %2</source>
        <translation>Ereignisse pro %1, nach %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3 (UTC)</source>
        <translation>%1, %2 bis %3 (UTC)</translation>
    </message>
    <message>
        <source>No resource lies in a file %1. &quot;kubestatsctl resources&quot; lists the files.</source>
        <translation>In einer Datei %1 liegt keine Ressource. „kubestatsctl resources“ listet die Dateien auf.</translation>
    </message>
</context>
<context>
    <name>DaysSheet</name>
    <message>
        <source>Choose days</source>
        <translation>Tage wählen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Days are UTC. Both are included.</source>
        <translation>Die Tage sind in UTC. Beide zählen mit.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The first day is after the last one. Change one of them.</source>
        <translation>Der erste Tag liegt nach dem letzten. Ändern Sie einen davon.</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API-Version</translation>
    </message>
    <message>
        <source>%1 events match. Up to %2 can be sorted by “%3”; narrow the filter first. By time any number can be sorted.</source>
        <translation>%1 Ereignisse passen. Bis zu %2 lassen sich nach „%3“ sortieren; grenzen Sie zuerst den Filter ein. Nach der Zeit lässt sich jede Zahl sortieren.</translation>
    </message>
</context>
<context>
    <name>EventsDetails</name>
    <message>
        <source>created %1</source>
        <translation>%1 erstellt</translation>
    </message>
    <message>
        <source>modified %1</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>came back %1</source>
        <translation>%1 zurückgekehrt</translation>
    </message>
    <message>
        <source>%1 in namespace %2</source>
        <translation>%1 im Namespace %2</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>Diff</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>Biography %1</source>
        <translation>Lebenslauf %1</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <translation>Auf %1 öffnen</translation>
    </message>
    <message>
        <source>The file is %1, too large to be compared here. Open it on the web, or with git show.</source>
        <translation>Die Datei hat %1 und ist zu groß, um hier verglichen zu werden. Öffnen Sie sie im Web oder mit git show.</translation>
    </message>
    <message>
        <source>The file cannot be shown</source>
        <translation>Die Datei kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>The biography cannot be read</source>
        <translation>Der Lebenslauf kann nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>EventsExport</name>
    <message>
        <source>An export is running. Wait for its end, or cancel it.</source>
        <translation>Ein Export läuft. Warten Sie auf sein Ende, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Ereignisse exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated values (*.tsv)</source>
        <translation>Tabulatorgetrennte Werte (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was exported.</source>
        <translation>Abgebrochen. Es wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2 events are written.</source>
        <translation>Export: %1 von %2 Ereignissen sind geschrieben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 events written to %2</source>
        <translation>%1 Ereignisse nach %2 geschrieben</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>Es wurde nichts exportiert. %1</translation>
    </message>
</context>
<context>
    <name>EventsFacts</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Whole message</source>
        <translation>Ganze Nachricht</translation>
    </message>
    <message>
        <source>merged by %1</source>
        <translation>gemergt von %1</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>Ein Programm</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>This commit is no longer on the branch: its history was rewritten.</source>
        <translation>Dieser Commit ist nicht mehr auf dem Branch: Dessen Historie wurde umgeschrieben.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>%n Feld geändert</numerusform>
            <numerusform>%n Felder geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more field(s)</source>
        <translation>
            <numerusform>%n weiteres Feld zeigen</numerusform>
            <numerusform>%n weitere Felder zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) are in the diff only</source>
        <translation>
            <numerusform>%n weitere Änderung steht nur im Diff</numerusform>
            <numerusform>%n weitere Änderungen stehen nur im Diff</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>All of this commit</source>
        <translation>Alles aus diesem Commit</translation>
    </message>
    <message>
        <source>List every event of this commit</source>
        <translation>Alle Ereignisse dieses Commits auflisten</translation>
    </message>
    <message>
        <source>Pull request #%1</source>
        <translation>Pull-Request #%1</translation>
    </message>
</context>
<context>
    <name>EventsFilter</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>Time: %1 – %2</source>
        <translation>Zeit: %1 – %2</translation>
    </message>
    <message>
        <source>Time: since %1</source>
        <translation>Zeit: seit %1</translation>
    </message>
    <message>
        <source>Time: until %1</source>
        <translation>Zeit: bis %1</translation>
    </message>
    <message>
        <source>Author: bots</source>
        <translation>Autor: Bots</translation>
    </message>
    <message>
        <source>Author: people</source>
        <translation>Autor: Personen</translation>
    </message>
    <message>
        <source>Commit: %1</source>
        <translation>Commit: %1</translation>
    </message>
    <message>
        <source>With rewritten history</source>
        <translation>Mit umgeschriebener Historie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>People or bots</source>
        <translation>Personen oder Bots</translation>
    </message>
    <message>
        <source>Merged by: %1</source>
        <translation>Gemergt von: %1</translation>
    </message>
</context>
<context>
    <name>EventsFilterBar</name>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Export these events…</source>
        <translation>Diese Ereignisse exportieren…</translation>
    </message>
    <message>
        <source>Filter events by name, kind, namespace, path or changed field</source>
        <translation>Ereignisse nach Name, Art, Namespace, Pfad oder geändertem Feld filtern</translation>
    </message>
    <message>
        <source>Name, kind, namespace, path or changed field</source>
        <translation>Name, Art, Namespace, Pfad oder geändertes Feld</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>By people</source>
        <translation>Von Personen</translation>
    </message>
    <message>
        <source>By bots</source>
        <translation>Von Bots</translation>
    </message>
    <message>
        <source>With rewritten history</source>
        <translation>Mit umgeschriebener Historie</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>Die Ansicht „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>There is no view “%1” any more.</source>
        <translation>Die Ansicht „%1“ gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>EventsTable</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>The store cannot be read</source>
        <translation>Die Datenbank kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Events cannot be read</source>
        <translation>Die Ereignisse können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Noch keine Ereignisse</translation>
    </message>
    <message>
        <source>They appear with the first scan of a repository.</source>
        <translation>Sie erscheinen mit dem ersten Scan eines Repositorys.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Reading events</source>
        <translation>Ereignisse werden gelesen</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>No events here</source>
        <translation>Hier gibt es keine Ereignisse</translation>
    </message>
    <message>
        <source>Nothing changed in this scope and range, or it is not scanned yet.</source>
        <translation>In dieser Auswahl und Zeit hat sich nichts geändert, oder es ist noch nicht gescannt.</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 von %2 Ereignissen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Es wird gezählt…</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s)</source>
        <translation>
            <numerusform>%n verborgene Spalte</numerusform>
            <numerusform>%n verborgene Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows are too many to copy. Up to %2 can be copied; export the others as a file.</source>
        <translation>%1 Zeilen sind zu viele zum Kopieren. Bis zu %2 lassen sich kopieren; exportieren Sie die übrigen als Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied. %1</source>
        <translation>Es wurde nichts kopiert. %1</translation>
    </message>
</context>
<context>
    <name>EventsValuePopup</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing to choose from yet.</source>
        <translation>Noch nichts zur Auswahl.</translation>
    </message>
</context>
<context>
    <name>EventsViews</name>
    <message>
        <source>No views are saved yet</source>
        <translation>Noch keine Ansichten gespeichert</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht speichern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The view “%1” is removed.</source>
        <translation>Die Ansicht „%1“ ist entfernt.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Folie</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <comment>name of a size, width, height</comment>
        <translation>%1, %2 × %3</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Preview, exactly what will be written</source>
        <translation>Vorschau, genau das, was geschrieben wird</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>1×</source>
        <translation>1×</translation>
    </message>
    <message>
        <source>2×</source>
        <translation>2×</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
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
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Source line and time of the scan</source>
        <translation>Quellenzeile und Zeit des Scans</translation>
    </message>
    <message>
        <source>Labels at the bands</source>
        <translation>Beschriftung an den Bändern</translation>
    </message>
    <message>
        <source>Running day, hatched</source>
        <translation>Laufender Tag, schraffiert</translation>
    </message>
    <message>
        <source>Running week, hatched</source>
        <translation>Laufende Woche, schraffiert</translation>
    </message>
    <message>
        <source>Running month, hatched</source>
        <translation>Laufender Monat, schraffiert</translation>
    </message>
    <message>
        <source>These choices are kept for the next export.</source>
        <translation>Diese Auswahl gilt auch für den nächsten Export.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>size of a file</comment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>size of a file, what it holds</comment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 × %2 px  ·  %3  ·  %4</source>
        <comment>width, height, size of the file, what it holds</comment>
        <translation>%1 × %2 px  ·  %3  ·  %4</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>https://… or git@…</source>
        <translation>https://… oder git@…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>The sample is a small repository that comes with Kubestats. It needs no network.</source>
        <translation>Das Beispiel ist ein kleines Repository, das mit Kubestats kommt. Es braucht kein Netz.</translation>
    </message>
    <message>
        <source>Address of a repository</source>
        <translation>Adresse eines Repositorys</translation>
    </message>
    <message>
        <source>Add a repository to see its whole history</source>
        <translation>Fügen Sie ein Repository hinzu und sehen Sie seine ganze Historie</translation>
    </message>
    <message>
        <source>Every manifest and every change since the first commit. It is only read.</source>
        <translation>Jedes Manifest und jede Änderung seit dem ersten Commit. Es wird nur gelesen.</translation>
    </message>
    <message>
        <source>or drop a folder or a URL here</source>
        <translation>oder ziehen Sie einen Ordner oder eine URL hierher</translation>
    </message>
    <message>
        <source>Open a Git working copy or bare repository</source>
        <translation>Git-Arbeitskopie oder Bare-Repository öffnen</translation>
    </message>
</context>
<context>
    <name>Git</name>
    <message>
        <source>%1 is not a complete Git bundle. Make it again.</source>
        <translation>%1 ist kein vollständiges Git-Bundle. Erzeugen Sie es neu.</translation>
    </message>
    <message>
        <source>%1 cannot be made. Check the folder and the free space.</source>
        <translation>%1 kann nicht angelegt werden. Prüfen Sie den Ordner und den freien Platz.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check the folder and the free space.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Prüfen Sie den Ordner und den freien Platz.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder and the free space.</source>
        <translation>%1 kann nicht geschrieben werden. Prüfen Sie den Ordner und den freien Platz.</translation>
    </message>
    <message>
        <source>The program %1 cannot be started. Check the installation.</source>
        <translation>Das Programm %1 kann nicht gestartet werden. Prüfen Sie die Installation.</translation>
    </message>
    <message>
        <source>%1 is a folder: it is read in place, not fetched.</source>
        <translation>%1 ist ein Ordner: Er wird an Ort und Stelle gelesen, nicht geholt.</translation>
    </message>
    <message>
        <source>%1 holds a secret. Give it as a token instead.</source>
        <translation>%1 enthält ein Geheimnis. Geben Sie es stattdessen als Token an.</translation>
    </message>
    <message numerus="yes">
        <source>%1 sent nothing for %n second(s). Check the network, then try again.</source>
        <translation>
            <numerusform>%1 hat %n Sekunde lang nichts gesendet. Prüfen Sie das Netz und versuchen Sie es dann erneut.</numerusform>
            <numerusform>%1 hat %n Sekunden lang nichts gesendet. Prüfen Sie das Netz und versuchen Sie es dann erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fetch from %1 took more than %n minute(s). Raise the limit in the settings.</source>
        <translation>
            <numerusform>Das Holen von %1 dauerte länger als %n Minute. Erhöhen Sie die Grenze in den Einstellungen.</numerusform>
            <numerusform>Das Holen von %1 dauerte länger als %n Minuten. Erhöhen Sie die Grenze in den Einstellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The process that fetches from %1 ended unexpectedly. Try again.</source>
        <translation>Der Prozess, der von %1 holt, endete unerwartet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The program kubestats-fetch is missing. Check the installation.</source>
        <translation>Das Programm kubestats-fetch fehlt. Prüfen Sie die Installation.</translation>
    </message>
    <message>
        <source>The fetch failed for a reason of its own. The log has the details.</source>
        <translation>Das Holen schlug aus einem eigenen Grund fehl. Das Protokoll nennt die Einzelheiten.</translation>
    </message>
    <message>
        <source>%1 cannot be fetched from. Check the address.</source>
        <translation>Von %1 kann nicht geholt werden. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, then try again.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie das Netz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. Try again.</source>
        <translation>Die Verbindung zu %1 ging verloren. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. If it is your own, name its authority&apos;s file in the settings.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut. Wenn es Ihr eigenes ist, nennen Sie in den Einstellungen die Datei seiner Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>There is no repository at %1, or it needs a token.</source>
        <translation>Unter %1 gibt es kein Repository, oder es braucht ein Token.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a Git repository. Check the address.</source>
        <translation>Was unter %1 antwortet, ist kein Git-Repository. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 asks for a token. Give one that may read this repository.</source>
        <translation>%1 verlangt ein Token. Geben Sie eines an, das dieses Repository lesen darf.</translation>
    </message>
    <message>
        <source>%1 refused the token. It may have expired or may not read this repository: give another.</source>
        <translation>%1 hat das Token abgelehnt. Es ist vielleicht abgelaufen oder darf dieses Repository nicht lesen: Geben Sie ein anderes an.</translation>
    </message>
    <message>
        <source>%1 forbids reading this repository. Ask its owner, or give another token.</source>
        <translation>%1 verbietet, dieses Repository zu lesen. Fragen Sie den Besitzer, oder geben Sie ein anderes Token an.</translation>
    </message>
    <message>
        <source>%1 was asked too often. Wait a while, or give a token.</source>
        <translation>%1 wurde zu oft gefragt. Warten Sie eine Weile, oder geben Sie ein Token an.</translation>
    </message>
    <message>
        <source>The repository has moved to %1. If you trust that address, use it instead.</source>
        <translation>Das Repository ist nach %1 umgezogen. Wenn Sie dieser Adresse vertrauen, verwenden Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>The key of %1 is not known yet. Compare its fingerprint with the one the host publishes.</source>
        <translation>Der Schlüssel von %1 ist noch nicht bekannt. Vergleichen Sie seinen Fingerabdruck mit dem, den der Betreiber veröffentlicht.</translation>
    </message>
    <message>
        <source>The key of %1 is not the one that is known. Somebody may be listening in: nothing was fetched. If the host&apos;s administrator confirms the new key, correct known_hosts.</source>
        <translation>Der Schlüssel von %1 ist nicht der bekannte. Vielleicht hört jemand mit: Es wurde nichts geholt. Wenn der Betreiber den neuen Schlüssel bestätigt, berichtigen Sie known_hosts.</translation>
    </message>
    <message>
        <source>No key for %1 was found. Start an ssh agent, or name a key file in ~/.ssh/config.</source>
        <translation>Für %1 wurde kein Schlüssel gefunden. Starten Sie einen SSH-Agenten, oder nennen Sie in ~/.ssh/config eine Schlüsseldatei.</translation>
    </message>
    <message>
        <source>%1 refused every ssh key that was offered. Register the public key there.</source>
        <translation>%1 hat jeden angebotenen SSH-Schlüssel abgelehnt. Hinterlegen Sie dort den öffentlichen Schlüssel.</translation>
    </message>
    <message>
        <source>%1 refused the RSA key: the ssh library of this system can sign with it only in a way that servers no longer accept. Use an Ed25519 key (ssh-keygen -t ed25519).</source>
        <translation>%1 hat den RSA-Schlüssel abgelehnt: Die SSH-Bibliothek dieses Systems kann damit nur auf eine Weise signieren, die Server nicht mehr annehmen. Verwenden Sie einen Ed25519-Schlüssel (ssh-keygen -t ed25519).</translation>
    </message>
    <message>
        <source>The key %1 has a passphrase. Add the key to an ssh agent (ssh-add), or give the passphrase.</source>
        <translation>Der Schlüssel %1 hat eine Passphrase. Fügen Sie ihn einem SSH-Agenten hinzu (ssh-add), oder geben Sie die Passphrase an.</translation>
    </message>
    <message>
        <source>Your ssh configuration reaches %1 by way of another host (ProxyJump or ProxyCommand), which is not possible here. Clone it with git, then add the folder.</source>
        <translation>Ihre SSH-Konfiguration erreicht %1 über einen anderen Rechner (ProxyJump oder ProxyCommand), was hier nicht möglich ist. Klonen Sie es mit git und fügen Sie dann den Ordner hinzu.</translation>
    </message>
    <message>
        <source>There is no repository at %1, or your ssh key may not read it.</source>
        <translation>Unter %1 gibt es kein Repository, oder Ihr SSH-Schlüssel darf es nicht lesen.</translation>
    </message>
    <message>
        <source>What %1 sent is damaged or incomplete. Nothing of it was kept.</source>
        <translation>Was %1 gesendet hat, ist beschädigt oder unvollständig. Nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>%1 uses a repository format that cannot be read yet.</source>
        <translation>%1 verwendet ein Repository-Format, das noch nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>The fetch needed more memory than it may use. Raise the limit in the settings.</source>
        <translation>Das Holen brauchte mehr Arbeitsspeicher als erlaubt. Erhöhen Sie die Grenze in den Einstellungen.</translation>
    </message>
    <message>
        <source>The disk of %1 is full. Free some space, then try again.</source>
        <translation>Der Datenträger von %1 ist voll. Schaffen Sie Platz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Another process is fetching into %1. Wait until it has ended.</source>
        <translation>Ein anderer Prozess holt gerade nach %1. Warten Sie, bis er fertig ist.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder&apos;s permissions.</source>
        <translation>%1 kann nicht geschrieben werden. Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>The fetch failed.</source>
        <translation>Das Holen ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 names its objects by %2, which this libgit2 cannot read. Convert a copy: git init NEW; git fast-export --all | git -C NEW fast-import</source>
        <translation>%1 benennt seine Objekte mit %2, was diese libgit2 nicht lesen kann. Wandeln Sie eine Kopie um: git init NEW; git fast-export --all | git -C NEW fast-import</translation>
    </message>
    <message>
        <source>%1 keeps its branches as &quot;%2&quot;, which cannot be read yet. Convert it: git refs migrate --ref-format=files</source>
        <translation>%1 führt seine Branches als „%2“, was noch nicht gelesen werden kann. Wandeln Sie es um: git refs migrate --ref-format=files</translation>
    </message>
    <message>
        <source>%1 is a partial clone: files of its history are missing. Complete it: git fetch --refetch --no-filter %2, then git config --unset extensions.partialClone</source>
        <translation>%1 ist ein partieller Klon: Dateien seiner Historie fehlen. Vervollständigen Sie ihn: git fetch --refetch --no-filter %2, dann git config --unset extensions.partialClone</translation>
    </message>
    <message>
        <source>%1 is a partial clone: files of its history are missing. Complete it: git fetch --refetch --no-filter %2, then git config --unset %3</source>
        <translation>%1 ist ein partieller Klon: Dateien seiner Historie fehlen. Vervollständigen Sie ihn: git fetch --refetch --no-filter %2, dann git config --unset %3</translation>
    </message>
    <message numerus="yes">
        <source>HEAD names the branch &quot;%1&quot;, which does not exist. Choose one of the %n branch(es).</source>
        <translation>
            <numerusform>HEAD nennt den Branch „%1“, den es nicht gibt. Wählen Sie den einzigen vorhandenen (%n).</numerusform>
            <numerusform>HEAD nennt den Branch „%1“, den es nicht gibt. Wählen Sie einen der %n Branches.</numerusform>
        </translation>
    </message>
    <message>
        <source>HEAD names no branch of this repository; &quot;%1&quot; is scanned.</source>
        <translation>HEAD nennt keinen Branch dieses Repositorys; „%1“ wird gescannt.</translation>
    </message>
    <message>
        <source>%1 lacks the object %2. Complete it with git fetch, or see git fsck.</source>
        <translation>%1 fehlt das Objekt %2. Vervollständigen Sie es mit git fetch, oder sehen Sie git fsck an.</translation>
    </message>
    <message>
        <source>%1 is not a Git repository.</source>
        <translation>%1 ist kein Git-Repository.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2. See git -C %1 fsck.</source>
        <translation>%1 kann nicht geöffnet werden: %2. Siehe git -C %1 fsck.</translation>
    </message>
    <message>
        <source>The objects of %1 cannot be read: %2.</source>
        <translation>Die Objekte von %1 können nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 has no branch &quot;%2&quot;. Choose another one.</source>
        <translation>%1 hat keinen Branch „%2“. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 has no HEAD. See git symbolic-ref HEAD.</source>
        <translation>%1 hat keinen HEAD. Siehe git symbolic-ref HEAD.</translation>
    </message>
    <message>
        <source>HEAD is detached; its commit is scanned.</source>
        <translation>HEAD ist losgelöst; sein Commit wird gescannt.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>The file has %1 bytes; %2 is the limit.</source>
        <translation>Die Datei hat %1 Bytes; die Grenze liegt bei %2.</translation>
    </message>
    <message>
        <source>%1 is not a commit.</source>
        <translation>%1 ist kein Commit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a commit&apos;s name. Write 4 to 40 hexadecimal digits.</source>
        <translation>„%1“ ist kein Name eines Commits. Schreiben Sie 4 bis 40 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>Several commits begin with %1. Write more digits.</source>
        <translation>Mehrere Commits beginnen mit %1. Schreiben Sie mehr Ziffern.</translation>
    </message>
    <message>
        <source>%1 has no commit %2.</source>
        <translation>%1 hat keinen Commit %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a repository. Give https://host/owner/name, ssh://git@host/owner/name, git@host:owner/name, or a folder.</source>
        <translation>„%1“ ist keine Adresse eines Repositorys. Geben Sie https://host/owner/name, ssh://git@host/owner/name, git@host:owner/name oder einen Ordner an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not accepted: %2</source>
        <translation>„%1“ wird nicht angenommen: %2</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>%1 is a file. Give the folder of a repository.</source>
        <translation>%1 ist eine Datei. Geben Sie den Ordner eines Repositorys an.</translation>
    </message>
    <message>
        <source>http sends everything unencrypted. Use https.</source>
        <translation>http sendet alles unverschlüsselt. Verwenden Sie https.</translation>
    </message>
    <message>
        <source>the git protocol is neither encrypted nor verified. Use https or ssh.</source>
        <translation>Das Git-Protokoll ist weder verschlüsselt noch geprüft. Verwenden Sie https oder ssh.</translation>
    </message>
    <message>
        <source>%1 names its objects by SHA-256, which cannot be read yet. Convert a copy: git clone it, git init NEW; git fast-export --all | git -C NEW fast-import, then add the folder NEW.</source>
        <translation>%1 benennt seine Objekte mit SHA-256, was noch nicht gelesen werden kann. Wandeln Sie eine Kopie um: git clone davon, git init NEW; git fast-export --all | git -C NEW fast-import, und fügen Sie dann den Ordner NEW hinzu.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>Resources and events</source>
        <translation>Ressourcen und Ereignisse</translation>
    </message>
    <message>
        <source>Trends and export</source>
        <translation>Trends und Export</translation>
    </message>
    <message>
        <source>Window and keys</source>
        <translation>Fenster und Tasten</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Fehlersuche</translation>
    </message>
    <message>
        <source>The lifecycle of every Kubernetes manifest, from the history of your Git repositories.</source>
        <translation>Der Lebenslauf jedes Kubernetes-Manifests, aus der Historie Ihrer Git-Repositorys.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Sie kommt ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemacht mit</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Running with Qt %1.</source>
        <translation>Läuft mit Qt %1.</translation>
    </message>
    <message>
        <source>About Kubestats</source>
        <translation>Über Kubestats</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Text des Kapitels</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>HostKeySheet</name>
    <message>
        <source>Trust %1?</source>
        <translation>%1 vertrauen?</translation>
    </message>
    <message>
        <source>%1 is on an ssh server that this machine does not know yet. Compare the fingerprint with the one that the server&apos;s owner publishes.</source>
        <translation>%1 liegt auf einem SSH-Server, den dieser Rechner noch nicht kennt. Vergleichen Sie den Fingerabdruck mit dem, den der Betreiber des Servers veröffentlicht.</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>Diesem Schlüssel vertrauen</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>%1 does not answer. Check the network, then try again.</source>
        <translation>%1 antwortet nicht. Prüfen Sie das Netz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 sends more than is accepted here.</source>
        <translation>%1 sendet mehr, als hier angenommen wird.</translation>
    </message>
    <message>
        <source>No address is known for %1. Check its spelling and the network.</source>
        <translation>Zu %1 ist keine Adresse bekannt. Prüfen Sie die Schreibweise und das Netz.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. If it is your own, name its authority&apos;s file in the settings.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut. Wenn es Ihr eigenes ist, nennen Sie in den Einstellungen die Datei seiner Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>%1 ended its answer too early. Try again.</source>
        <translation>%1 hat seine Antwort zu früh beendet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, then try again.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie das Netz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no https address.</source>
        <translation>„%1“ ist keine https-Adresse.</translation>
    </message>
    <message>
        <source>The file of certificates %1 cannot be read. Check the settings.</source>
        <translation>Die Zertifikatsdatei %1 kann nicht gelesen werden. Prüfen Sie die Einstellungen.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>No font is installed, so nothing could be read. Install the package fonts-dejavu-core.</source>
        <translation>Es ist keine Schrift installiert, nichts wäre lesbar. Installieren Sie das Paket fonts-dejavu-core.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Add a repository</source>
        <translation>Repository hinzufügen</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Neu scannen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Narrow or wide sidebar</source>
        <translation>Schmale oder breite Seitenleiste</translation>
    </message>
    <message>
        <source>List of shortcuts</source>
        <translation>Liste der Tastenkürzel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>The store cannot be used</source>
        <translation>Die Datenbank kann nicht benutzt werden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Copy a link to this view</source>
        <translation>Link zu dieser Ansicht kopieren</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>This link cannot be understood. Nothing was opened.</source>
        <translation>Dieser Link ist nicht verständlich. Es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>There is no repository %1 here. Add it first.</source>
        <translation>Hier gibt es kein Repository %1. Fügen Sie es zuerst hinzu.</translation>
    </message>
    <message>
        <source>Link to this view copied</source>
        <translation>Link zu dieser Ansicht kopiert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Scanned %1</source>
        <translation>Gescannt: %1</translation>
    </message>
    <message numerus="yes">
        <source>Scanned %n repositor(y/ies)</source>
        <translation>
            <numerusform>%n Repository gescannt</numerusform>
            <numerusform>%n Repositorys gescannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s)</source>
        <translation>
            <numerusform>%Ln neues Ereignis</numerusform>
            <numerusform>%Ln neue Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>OverviewCards</name>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>By bots</source>
        <translation>Von Bots</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>Unlesbare Dateien</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Resurrected</source>
        <translation>Zurückgekehrt</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Ereignisse im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Newest events</source>
        <translation>Neueste Ereignisse</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Most used charts</source>
        <translation>Häufigste Charts</translation>
    </message>
    <message>
        <source>releases now</source>
        <translation>Releases jetzt</translation>
    </message>
    <message>
        <source>Most used images</source>
        <translation>Häufigste Images</translation>
    </message>
    <message>
        <source>uses now</source>
        <translation>Verwendungen jetzt</translation>
    </message>
    <message>
        <source>Most active repositories</source>
        <translation>Aktivste Repositorys</translation>
    </message>
    <message>
        <source>Most active namespaces</source>
        <translation>Aktivste Namespaces</translation>
    </message>
    <message>
        <source>Most active authors</source>
        <translation>Aktivste Autoren</translation>
    </message>
</context>
<context>
    <name>OverviewFigures</name>
    <message>
        <source>same as before</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>none before</source>
        <translation>zuvor keine</translation>
    </message>
    <message>
        <source>▲ from %1</source>
        <translation>▲ von %1</translation>
    </message>
    <message>
        <source>▼ from %1</source>
        <translation>▼ von %1</translation>
    </message>
    <message>
        <source>▲ %1 % from %2</source>
        <translation>▲ %1 % von %2</translation>
    </message>
    <message>
        <source>▼ %1 % from %2</source>
        <translation>▼ %1 % von %2</translation>
    </message>
    <message>
        <source>as many as on %1</source>
        <translation>so viele wie am %1</translation>
    </message>
    <message>
        <source>▲ %1 since %2</source>
        <translation>▲ %1 seit %2</translation>
    </message>
    <message>
        <source>▼ %1 since %2</source>
        <translation>▼ %1 seit %2</translation>
    </message>
    <message>
        <source>%1 in the last 90 days</source>
        <translation>%1 in den letzten 90 Tagen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>▲ %1 points from %2 %</source>
        <translation>▲ %1 Punkte von %2 %</translation>
    </message>
    <message>
        <source>▼ %1 points from %2 %</source>
        <translation>▼ %1 Punkte von %2 %</translation>
    </message>
    <message>
        <source>▲ last readable state counts</source>
        <translation>▲ letzter lesbarer Stand zählt</translation>
    </message>
    <message>
        <source>of %1 files</source>
        <translation>von %1 Dateien</translation>
    </message>
    <message>
        <source>▲ %1 failed</source>
        <translation>▲ %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>keiner fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>OverviewListCard</name>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>Dies kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Move the card to the left</source>
        <translation>Karte nach links rücken</translation>
    </message>
    <message>
        <source>Move the card to the right</source>
        <translation>Karte nach rechts rücken</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Ereignisse im Lauf der Zeit</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>Reset cards</source>
        <translation>Karten zurücksetzen</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Nach links rücken</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Nach rechts rücken</translation>
    </message>
    <message>
        <source>Remove the card</source>
        <translation>Karte entfernen</translation>
    </message>
    <message>
        <source>“%1” is removed. The … menu brings it back.</source>
        <translation>„%1“ ist entfernt. Das Menü … bringt sie zurück.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Events cannot be counted</source>
        <translation>Die Ereignisse können nicht gezählt werden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Counting events</source>
        <translation>Ereignisse werden gezählt</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Wird gescannt</translation>
    </message>
    <message>
        <source>Events appear here while the history is read.</source>
        <translation>Ereignisse erscheinen hier, während die Historie gelesen wird.</translation>
    </message>
    <message>
        <source>No events in this range</source>
        <translation>Keine Ereignisse in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Choose a longer range or another scope at the top.</source>
        <translation>Wählen Sie oben einen längeren Zeitraum oder eine andere Auswahl.</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Keine Ereignisse</translation>
    </message>
    <message>
        <source>Nothing changed in this range.</source>
        <translation>In diesem Zeitraum hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>No manifest installs a chart.</source>
        <translation>Kein Manifest installiert ein Chart.</translation>
    </message>
    <message>
        <source>No manifest names an image.</source>
        <translation>Kein Manifest nennt ein Image.</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Chart: %1</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Image: %1</translation>
    </message>
</context>
<context>
    <name>OverviewRows</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>ohne Version</translation>
    </message>
    <message numerus="yes">
        <source>%n more version(s)</source>
        <translation>
            <numerusform>%n weitere Version</numerusform>
            <numerusform>%n weitere Versionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repo(s)</source>
        <translation>
            <numerusform>%n Repo</numerusform>
            <numerusform>%n Repos</numerusform>
        </translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>%1 more, %2 events</source>
        <translation>%1 weitere, %2 Ereignisse</translation>
    </message>
    <message numerus="yes">
        <source>%n more chart(s), %1 releases</source>
        <translation>
            <numerusform>%n weiteres Chart, %1 Releases</numerusform>
            <numerusform>%n weitere Charts, %1 Releases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more image(s), %1 uses</source>
        <translation>
            <numerusform>%n weiteres Image, %1 Verwendungen</numerusform>
            <numerusform>%n weitere Images, %1 Verwendungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more repositor(y/ies), %1 events</source>
        <translation>
            <numerusform>%n weiteres Repository, %1 Ereignisse</numerusform>
            <numerusform>%n weitere Repositorys, %1 Ereignisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search actions, repositories, kinds, namespaces and resources</source>
        <translation>Aktionen, Repositorys, Arten, Namespaces und Ressourcen suchen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>actions only</source>
        <translation>nur Aktionen</translation>
    </message>
    <message>
        <source>nothing here deletes</source>
        <translation>nichts hier löscht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Nichts heißt „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Namespaces</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>kind, namespace</comment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>Range</name>
    <message>
        <source>7 d</source>
        <translation>7 T</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 T</translation>
    </message>
    <message>
        <source>90 d</source>
        <translation>90 T</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 J</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Eigene…</translation>
    </message>
</context>
<context>
    <name>RemoveSheet</name>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Its %1 events leave the store.</source>
        <translation>Die %1 Ereignisse verlassen die Datenbank.</translation>
    </message>
    <message>
        <source>The folder %1 is not touched.</source>
        <translation>Der Ordner %1 wird nicht angerührt.</translation>
    </message>
    <message>
        <source>The clone in the data folder is deleted; %1 is not touched.</source>
        <translation>Der Klon im Datenordner wird gelöscht; %1 wird nicht angerührt.</translation>
    </message>
    <message>
        <source>Adding it again brings everything back from Git.</source>
        <translation>Erneutes Hinzufügen bringt alles aus Git zurück.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>RepositoriesModel</name>
    <message>
        <source>local folder, opened in place</source>
        <translation>lokaler Ordner, an Ort und Stelle geöffnet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>until you resume it</source>
        <translation>bis Sie es fortsetzen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>its turn comes</source>
        <translation>ist bald an der Reihe</translation>
    </message>
    <message>
        <source>1 new event</source>
        <translation>1 neues Ereignis</translation>
    </message>
    <message>
        <source>%1 new events</source>
        <translation>%1 neue Ereignisse</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>after the first scan</source>
        <translation>nach dem ersten Scan</translation>
    </message>
    <message>
        <source>%1 events in the last 12 months</source>
        <translation>%1 Ereignisse in den letzten 12 Monaten</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events, 12 months</source>
        <translation>Ereignisse, 12 Monate</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Letzter Scan</translation>
    </message>
</context>
<context>
    <name>RepositoriesPage</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Wird gescannt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Neu scannen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Filter repositories</source>
        <translation>Repositorys filtern</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Rescan all</source>
        <translation>Alle neu scannen</translation>
    </message>
    <message>
        <source>Add repository</source>
        <translation>Repository hinzufügen</translation>
    </message>
    <message>
        <source>Rescan every repository that is not paused (Ctrl+R)</source>
        <translation>Jedes Repository neu scannen, das nicht angehalten ist (Strg+R)</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>Drop a folder or a URL anywhere to add it</source>
        <translation>Ziehen Sie einen Ordner oder eine URL irgendwohin, um sie hinzuzufügen</translation>
    </message>
    <message>
        <source>repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>%1 of %2 repositories</source>
        <translation>%1 von %2 Repositorys</translation>
    </message>
    <message>
        <source>%1 resources</source>
        <translation>%1 Ressourcen</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>%1 unreadable files</source>
        <translation>%1 unlesbare Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s)</source>
        <translation>
            <numerusform>%n verborgene Spalte</numerusform>
            <numerusform>%n verborgene Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refused to show %2.</source>
        <translation>%1 hat sich geweigert, %2 zu zeigen.</translation>
    </message>
    <message>
        <source>Add a token…</source>
        <translation>Token hinzufügen…</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>RepositoryFacts</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Wird gescannt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>Noch nicht gescannt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>%1 commits</source>
        <translation>%1 Commits</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n (person/people)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s)</source>
        <translation>
            <numerusform>%n Bot</numerusform>
            <numerusform>%n Bots</numerusform>
        </translation>
    </message>
    <message>
        <source>1 commit</source>
        <translation>1 Commit</translation>
    </message>
</context>
<context>
    <name>RepositoryFigures</name>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>By bots</source>
        <translation>Von Bots</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>Unlesbare Dateien</translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation>%1 zurückgekehrt</translation>
    </message>
    <message>
        <source>of %1 files</source>
        <translation>von %1 Dateien</translation>
    </message>
    <message>
        <source>▲ last readable state counts</source>
        <translation>▲ letzter lesbarer Stand zählt</translation>
    </message>
    <message>
        <source>as many as on %1</source>
        <translation>so viele wie am %1</translation>
    </message>
    <message>
        <source>▲ %1 since %2</source>
        <translation>▲ %1 seit %2</translation>
    </message>
    <message>
        <source>▼ %1 since %2</source>
        <translation>▼ %1 seit %2</translation>
    </message>
    <message>
        <source>%1 in the last 90 days</source>
        <translation>%1 in den letzten 90 Tagen</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
</context>
<context>
    <name>RepositoryLists</name>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>Unlesbare Dateien</translation>
    </message>
    <message>
        <source>%1 of %2 resources</source>
        <translation>%1 von %2 Ressourcen</translation>
    </message>
    <message>
        <source>Only the first %1 are shown: filter to see others</source>
        <translation>Nur die ersten %1 werden gezeigt: Filtern Sie, um andere zu sehen</translation>
    </message>
    <message>
        <source>Resources cannot be read</source>
        <translation>Die Ressourcen können nicht gelesen werden</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>Die Liste kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading resources</source>
        <translation>Ressourcen werden gelesen</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Die Liste wird gelesen</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message>
        <source>0 of %1.</source>
        <translation>0 von %1.</translation>
    </message>
    <message>
        <source>No resources</source>
        <translation>Keine Ressourcen</translation>
    </message>
    <message>
        <source>No manifest on this branch declares one, or it is not scanned yet.</source>
        <translation>Kein Manifest auf diesem Branch deklariert eine, oder es ist noch nicht gescannt.</translation>
    </message>
    <message>
        <source>Every file was read</source>
        <translation>Jede Datei wurde gelesen</translation>
    </message>
    <message>
        <source>%1 of %2 unreadable files</source>
        <translation>%1 von %2 unlesbaren Dateien</translation>
    </message>
    <message>
        <source>%1 of %2 remarks</source>
        <translation>%1 von %2 Hinweisen</translation>
    </message>
    <message>
        <source>Files that cannot be read would be listed here with the line and the reason.</source>
        <translation>Dateien, die nicht gelesen werden können, stünden hier mit Zeile und Grund.</translation>
    </message>
    <message>
        <source>No remarks</source>
        <translation>Keine Hinweise</translation>
    </message>
    <message>
        <source>Files that deserve a look would be listed here.</source>
        <translation>Dateien, die einen Blick verdienen, stünden hier.</translation>
    </message>
</context>
<context>
    <name>RepositoryPage</name>
    <message>
        <source>Rescan</source>
        <translation>Neu scannen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>Unlesbare Dateien</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Resume scanning</source>
        <translation>Scannen fortsetzen</translation>
    </message>
    <message>
        <source>Pause scanning</source>
        <translation>Scannen anhalten</translation>
    </message>
    <message>
        <source>Copy the folder&apos;s path</source>
        <translation>Pfad des Ordners kopieren</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Name, branch, paths…</source>
        <translation>Name, Branch, Pfade…</translation>
    </message>
    <message>
        <source>Remove from the list…</source>
        <translation>Aus der Liste entfernen…</translation>
    </message>
    <message>
        <source>Events %1</source>
        <translation>Ereignisse %1</translation>
    </message>
    <message>
        <source>Resources %1</source>
        <translation>Ressourcen %1</translation>
    </message>
    <message>
        <source>Unreadable files %1</source>
        <translation>Unlesbare Dateien %1</translation>
    </message>
    <message>
        <source>last scan %1, %2 new events</source>
        <translation>letzter Scan %1, %2 neue Ereignisse</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Remarks %1</source>
        <translation>Hinweise %1</translation>
    </message>
    <message>
        <source>Events cannot be counted</source>
        <translation>Die Ereignisse können nicht gezählt werden</translation>
    </message>
</context>
<context>
    <name>ResourceDetails</name>
    <message>
        <source>Copy the YAML</source>
        <translation>YAML kopieren</translation>
    </message>
    <message>
        <source>Open this commit&apos;s file on the web</source>
        <translation>Datei dieses Commits im Web öffnen</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>The resource cannot be read</source>
        <translation>Die Ressource kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>The resource left the scope after the list was read.</source>
        <translation>Die Ressource fiel aus der Auswahl, nachdem die Liste gelesen wurde.</translation>
    </message>
    <message>
        <source>%1 in namespace %2</source>
        <translation>%1 im Namespace %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind and namespace, repository</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The biography cannot be read</source>
        <translation>Der Lebenslauf kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Noch kein Ereignis</translation>
    </message>
    <message>
        <source>It is present since before %1, where the history that was scanned begins.</source>
        <translation>Sie war schon vor %1 da, wo die gescannte Historie beginnt.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) since %1</source>
        <translation>
            <numerusform>%n Ereignis seit %1</numerusform>
            <numerusform>%n Ereignisse seit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be shown</source>
        <translation>Die Datei kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>The file is %1, too large to be shown here. Open it on the web, or with git show.</source>
        <translation>Die Datei hat %1 und ist zu groß, um hier gezeigt zu werden. Öffnen Sie sie im Web oder mit git show.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · as it was before it was deleted</source>
        <translation>%1 · wie es vor dem Löschen war</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 · %2 changed by this event</source>
        <translation>%1 · %2 von diesem Ereignis geändert</translation>
    </message>
</context>
<context>
    <name>ResourceGroupsModel</name>
    <message>
        <source>(no namespace)</source>
        <translation>(kein Namespace)</translation>
    </message>
    <message numerus="yes">
        <source>%n repositor(y/ies)</source>
        <translation>
            <numerusform>%n Repository</numerusform>
            <numerusform>%n Repositorys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n Name</numerusform>
            <numerusform>%n Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, group, open</source>
        <translation>%1, Gruppe, offen</translation>
    </message>
    <message>
        <source>%1, group, closed</source>
        <translation>%1, Gruppe, geschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%n namespace(s)</source>
        <translation>
            <numerusform>%n Namespace</numerusform>
            <numerusform>%n Namespaces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: its file cannot be read now</source>
        <translation>%1: Die Datei ist zurzeit unlesbar</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more name(s)</source>
        <translation>
            <numerusform>%n weiteren Namen zeigen</numerusform>
            <numerusform>%n weitere Namen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind, name</source>
        <translation>Art, Name</translation>
    </message>
    <message>
        <source>Namespace, name</source>
        <translation>Namespace, Name</translation>
    </message>
    <message>
        <source>Repository, name</source>
        <translation>Repository, Name</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>API group</source>
        <translation>API-Gruppe</translation>
    </message>
</context>
<context>
    <name>ResourceModel</name>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>unreadable now</source>
        <translation>zurzeit unlesbar</translation>
    </message>
    <message>
        <source>in Git</source>
        <translation>in Git</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
</context>
<context>
    <name>ResourcesBar</name>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only deleted ones</source>
        <translation>Nur gelöschte</translation>
    </message>
    <message>
        <source>With deleted ones</source>
        <translation>Mit gelöschten</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Filter resources by name, kind, namespace or path</source>
        <translation>Ressourcen nach Name, Art, Namespace oder Pfad filtern</translation>
    </message>
    <message>
        <source>Name, kind, namespace or path</source>
        <translation>Name, Art, Namespace oder Pfad</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Group: kind, name</source>
        <translation>Gruppe: Art, Name</translation>
    </message>
    <message>
        <source>Group: namespace, name</source>
        <translation>Gruppe: Namespace, Name</translation>
    </message>
    <message>
        <source>Group: repository, name</source>
        <translation>Gruppe: Repository, Name</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>In Git</source>
        <translation>In Git</translation>
    </message>
</context>
<context>
    <name>ResourcesPage</name>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Resources cannot be read</source>
        <translation>Die Ressourcen können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading resources</source>
        <translation>Ressourcen werden gelesen</translation>
    </message>
    <message>
        <source>No resource matches</source>
        <translation>Keine Ressource passt</translation>
    </message>
    <message>
        <source>None in this scope has what the filter asks for.</source>
        <translation>Keine in dieser Auswahl hat, wonach der Filter fragt.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>No resources yet</source>
        <translation>Noch keine Ressourcen</translation>
    </message>
    <message>
        <source>Add a repository, or open the sample to look around.</source>
        <translation>Fügen Sie ein Repository hinzu, oder öffnen Sie das Beispiel, um sich umzusehen.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>No resources</source>
        <translation>Keine Ressourcen</translation>
    </message>
    <message>
        <source>No manifest in this scope declares one, or it is not scanned yet.</source>
        <translation>Kein Manifest in dieser Auswahl deklariert eine, oder es ist noch nicht gescannt.</translation>
    </message>
    <message>
        <source>%1 names of %2 kinds · %3 objects</source>
        <translation>%1 Namen in %2 Arten · %3 Objekte</translation>
    </message>
    <message>
        <source>%1 names in %2 namespaces · %3 objects</source>
        <translation>%1 Namen in %2 Namespaces · %3 Objekte</translation>
    </message>
    <message>
        <source>%1 names in %2 repositories · %3 objects</source>
        <translation>%1 Namen in %2 Repositorys · %3 Objekte</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s)</source>
        <translation>
            <numerusform>%n verborgene Spalte</numerusform>
            <numerusform>%n verborgene Spalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveViewSheet</name>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Filter, columns, sorting and time range are kept under this name.</source>
        <translation>Filter, Spalten, Sortierung und Zeitraum werden unter diesem Namen aufbewahrt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>The saved views in %1 cannot be read: %2. Mend the file, or remove it to begin anew.</source>
        <translation>Die gespeicherten Ansichten in %1 können nicht gelesen werden: %2. Berichtigen Sie die Datei, oder entfernen Sie sie, um neu anzufangen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check the folder and the free space.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Prüfen Sie den Ordner und den freien Platz.</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>This repository has no commit yet.</source>
        <translation>Dieses Repository hat noch keinen Commit.</translation>
    </message>
    <message>
        <source>A shallow clone: what was there before %1 has no history. Complete it: git -C %2 fetch --unshallow</source>
        <translation>Ein flacher Klon: Was vor %1 da war, hat keine Historie. Vervollständigen Sie ihn: git -C %2 fetch --unshallow</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>No token for %1 is kept in the keyring.</source>
        <translation>Für %1 liegt kein Token im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keyring was not opened. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund wurde nicht geöffnet. Entsperren Sie ihn und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>No keyring can be used here. A token is known until the program ends, or comes from the environment.</source>
        <translation>Hier kann kein Schlüsselbund benutzt werden. Ein Token gilt bis zum Ende des Programms oder kommt aus der Umgebung.</translation>
    </message>
    <message>
        <source>The keyring does not answer. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund antwortet nicht. Entsperren Sie ihn und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>The chart&apos;s data cannot be used: &quot;%1&quot; must be %2.</source>
        <translation>Die Daten des Diagramms sind nicht brauchbar: „%1“ muss %2 sein.</translation>
    </message>
    <message>
        <source>a list of rising times in UTC seconds</source>
        <translation>eine Liste aufsteigender Zeiten in UTC-Sekunden</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>one number from 0 (or null) for each start</source>
        <translation>eine Zahl ab 0 (oder null) für jeden Beginn</translation>
    </message>
    <message>
        <source>a time after the last start</source>
        <translation>eine Zeit nach dem letzten Beginn</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1: &quot;%2&quot; does not fit %3. Write %4.</source>
        <translation>%1: „%2“ passt nicht zu %3. Schreiben Sie %4.</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Sprache des Programms</translation>
    </message>
    <message>
        <source>Sidebar with words or with icons only</source>
        <translation>Seitenleiste mit Wörtern oder nur mit Symbolen</translation>
    </message>
    <message>
        <source>Rescan every repository at start</source>
        <translation>Jedes Repository beim Start neu scannen</translation>
    </message>
    <message>
        <source>Schedule of new repositories</source>
        <translation>Zeitplan neuer Repositorys</translation>
    </message>
    <message>
        <source>Cores for a scan; 0: all</source>
        <translation>Kerne für einen Scan; 0: alle</translation>
    </message>
    <message>
        <source>More names of bots, separated by commas</source>
        <translation>Weitere Namen von Bots, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Minutes a clone or fetch may take</source>
        <translation>Minuten, die ein Klonen oder Holen dauern darf</translation>
    </message>
    <message>
        <source>Megabytes a clone or fetch may use</source>
        <translation>Megabytes, die ein Klonen oder Holen brauchen darf</translation>
    </message>
    <message>
        <source>File with certificates to trust besides the system&apos;s</source>
        <translation>Datei mit Zertifikaten, denen neben denen des Systems vertraut wird</translation>
    </message>
    <message>
        <source>Folder of the store and the clones; empty: the data folder</source>
        <translation>Ordner der Datenbank und der Klone; leer: der Datenordner</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 kann nicht gelesen werden. Prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>%1 is not a settings file. Mend or remove it.</source>
        <translation>%1 ist keine Einstellungsdatei. Berichtigen oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder and the free space.</source>
        <translation>%1 kann nicht geschrieben werden. Prüfen Sie den Ordner und den freien Platz.</translation>
    </message>
    <message>
        <source>Contrast of the colours</source>
        <translation>Kontrast der Farben</translation>
    </message>
    <message>
        <source>Notifications of finished and failed jobs while the window is not in front</source>
        <translation>Benachrichtigungen über beendete und fehlgeschlagene Aufträge, wenn das Fenster nicht vorn ist</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
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
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>System follows the desktop</source>
        <translation>System folgt dem Desktop</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes effect at the next start</source>
        <translation>Gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>Adaptiv</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Stündlich</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Nur auf Anforderung</translation>
    </message>
    <message>
        <source>Schedule of new repositories</source>
        <translation>Zeitplan neuer Repositorys</translation>
    </message>
    <message>
        <source>Adaptive: hourly to daily, by activity</source>
        <translation>Adaptiv: stündlich bis täglich, je nach Aktivität</translation>
    </message>
    <message>
        <source>Rescan at start</source>
        <translation>Beim Start neu scannen</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Cores for a scan</source>
        <translation>Kerne für einen Scan</translation>
    </message>
    <message>
        <source>release-robot, ci</source>
        <translation>release-robot, ci</translation>
    </message>
    <message>
        <source>More names of bots</source>
        <translation>Weitere Namen von Bots</translation>
    </message>
    <message>
        <source>Renovate, Dependabot and their like are known. No rescan is needed</source>
        <translation>Renovate, Dependabot und ihresgleichen sind bekannt. Ein neuer Scan ist nicht nötig</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Verdichten</translation>
    </message>
    <message>
        <source>Room it takes</source>
        <translation>Belegter Platz</translation>
    </message>
    <message>
        <source>Compact gives back what removed repositories left</source>
        <translation>Verdichten gibt frei, was entfernte Repositorys hinterlassen haben</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The store takes %1.</source>
        <translation>Die Datenbank belegt %1.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>High: black or white grounds, strong lines</source>
        <translation>Hoch: schwarzer oder weißer Grund, kräftige Linien</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Of finished and failed jobs while another window is in front. Takes effect at the next start</source>
        <translation>Über beendete und fehlgeschlagene Aufträge, während ein anderes Fenster vorn ist. Gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Kubestats %1</source>
        <translation>Kubestats %1</translation>
    </message>
    <message>
        <source>User&apos;s guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Also by F1</source>
        <translation>Auch mit F1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version und Lizenzen</translation>
    </message>
    <message>
        <source>What the program is made with</source>
        <translation>Womit das Programm gemacht ist</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Another start of the program sent something that cannot be understood.</source>
        <translation>Ein weiterer Start des Programms hat etwas Unverständliches gesendet.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>A batch of the scan contradicts itself and was not saved. Scan the repository again; if it persists, report it.</source>
        <translation>Ein Stapel des Scans widerspricht sich und wurde nicht gespeichert. Scannen Sie das Repository erneut; wenn es bleibt, melden Sie es.</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written. What was saved before is intact; free some space and try again.</source>
        <translation>Der Datenträger ist voll: %1 konnte nicht geschrieben werden. Was vorher gespeichert wurde, ist unversehrt; schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The database %1 is damaged. Set it aside and scan again: everything in it can be rebuilt from Git.</source>
        <translation>Die Datenbank %1 ist beschädigt. Legen Sie sie beiseite und scannen Sie erneut: Alles darin lässt sich aus Git wiederherstellen.</translation>
    </message>
    <message>
        <source>The database %1 is in use by another program. Close it and try again.</source>
        <translation>Die Datenbank %1 wird von einem anderen Programm benutzt. Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened. Check that its folder exists and that you may write there.</source>
        <translation>Die Datenbank %1 kann nicht geöffnet werden. Prüfen Sie, ob es ihren Ordner gibt und Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>The database %1 may not be written. Check the permissions of the file and its folder.</source>
        <translation>Die Datenbank %1 darf nicht geschrieben werden. Prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The database %1 could not be read or written. Check the disk and try again.</source>
        <translation>Die Datenbank %1 konnte nicht gelesen oder geschrieben werden. Prüfen Sie den Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The database %1 refused a request. Start the program again; if it persists, report it.</source>
        <translation>Die Datenbank %1 hat eine Anfrage abgelehnt. Starten Sie das Programm erneut; wenn es bleibt, melden Sie es.</translation>
    </message>
    <message>
        <source>This repository is in the list already, as %1.</source>
        <translation>Dieses Repository ist schon in der Liste, als %1.</translation>
    </message>
    <message>
        <source>This repository is no longer in the list.</source>
        <translation>Dieses Repository ist nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer version of Kubestats. Use that version, or choose another data folder. Nothing was changed.</source>
        <translation>Die Datenbank %1 stammt von einer neueren Version von Kubestats. Verwenden Sie diese Version, oder wählen Sie einen anderen Datenordner. Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>The database %1 is not ready yet. Start Kubestats once so that it can make or update it.</source>
        <translation>Die Datenbank %1 ist noch nicht bereit. Starten Sie Kubestats einmal, damit es sie anlegen oder aktualisieren kann.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Resurrected</source>
        <translation>Zurückgekehrt</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 J</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>pattern: day, short month, time</comment>
        <translation>d. MMM HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>pattern: short weekday, day, short month, year, time</comment>
        <translation>ddd d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>pattern: day, short month, year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>TokenSheet</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Access token that may read the repository</source>
        <translation>Zugangstoken, das das Repository lesen darf</translation>
    </message>
    <message>
        <source>It is kept in the desktop&apos;s keyring and is never shown again. Without a keyring it lives until you quit.</source>
        <translation>Es wird im Schlüsselbund des Desktops aufbewahrt und nie wieder gezeigt. Ohne Schlüsselbund gilt es bis zum Beenden.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>There is no token. Paste one.</source>
        <translation>Es ist kein Token da. Fügen Sie eines ein.</translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source>Resources in Git</source>
        <translation>Ressourcen in Git</translation>
    </message>
    <message>
        <source>Events a day</source>
        <translation>Ereignisse pro Tag</translation>
    </message>
    <message>
        <source>Events a week</source>
        <translation>Ereignisse pro Woche</translation>
    </message>
    <message>
        <source>Events a month</source>
        <translation>Ereignisse pro Monat</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 resource(s) at the end</source>
        <translation>
            <numerusform>%1 Ressource am Ende</numerusform>
            <numerusform>%1 Ressourcen am Ende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 Ereignis</numerusform>
            <numerusform>%1 Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>gefiltert</translation>
    </message>
    <message>
        <source>%1, by type</source>
        <comment>Events a week</comment>
        <translation>%1, nach Typ</translation>
    </message>
    <message>
        <source>%1, by kind</source>
        <comment>Events a week</comment>
        <translation>%1, nach Art</translation>
    </message>
    <message>
        <source>%1, by namespace</source>
        <comment>Events a week</comment>
        <translation>%1, nach Namespace</translation>
    </message>
    <message>
        <source>%1, by repository</source>
        <comment>Events a week</comment>
        <translation>%1, nach Repository</translation>
    </message>
    <message>
        <source>%1, by author</source>
        <comment>Events a week</comment>
        <translation>%1, nach Autor</translation>
    </message>
    <message>
        <source>%1, by people and bots</source>
        <comment>Events a week</comment>
        <translation>%1, nach Personen und Bots</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>4,717 events, +26 % from the year before</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>scanned %1</source>
        <translation>gescannt %1</translation>
    </message>
    <message>
        <source>days in UTC</source>
        <translation>Tage in UTC</translation>
    </message>
    <message numerus="yes">
        <source>Source: Git history of %n repositor(y/ies), first-parent commits</source>
        <translation>
            <numerusform>Quelle: Git-Historie von %n Repository, First-Parent-Commits</numerusform>
            <numerusform>Quelle: Git-Historie von %n Repositorys, First-Parent-Commits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, scanned %2</source>
        <comment>source, time</comment>
        <translation>%1, gescannt %2</translation>
    </message>
    <message>
        <source>%1 %2 is not included: it has not been scanned yet.</source>
        <comment>sentence, repository</comment>
        <translation>%1 %2 fehlt darin: Es wurde noch nicht gescannt.</translation>
    </message>
    <message>
        <source>%1 Not included, since not scanned yet: %2.</source>
        <comment>sentence, repositories</comment>
        <translation>%1 Es fehlen, weil noch nicht gescannt: %2.</translation>
    </message>
    <message>
        <source>All repositories</source>
        <translation>Alle Repositorys</translation>
    </message>
    <message numerus="yes">
        <source>%n repositor(y/ies)</source>
        <translation>
            <numerusform>%n Repository</numerusform>
            <numerusform>%n Repositorys</numerusform>
        </translation>
    </message>
    <message>
        <source>One repository</source>
        <translation>Ein Repository</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Aufgeteilt nach</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>People and bots</source>
        <translation>Personen und Bots</translation>
    </message>
    <message>
        <source>Length of a column</source>
        <translation>Länge einer Säule</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>before: Events</comment>
        <translation>Zeige</translation>
    </message>
    <message>
        <source>by</source>
        <comment>before: Type</comment>
        <translation>nach</translation>
    </message>
    <message>
        <source>per</source>
        <comment>before: Week</comment>
        <translation>pro</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Gefiltert</translation>
    </message>
    <message>
        <source>Back to the range before</source>
        <translation>Zurück zum vorigen Zeitraum</translation>
    </message>
    <message>
        <source>Forward to the next range</source>
        <translation>Vor zum nächsten Zeitraum</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation>Zahlen des Diagramms</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Noch nichts zu zählen</translation>
    </message>
    <message>
        <source>Trends appear with the first scan of a repository.</source>
        <translation>Trends erscheinen mit dem ersten Scan eines Repositorys.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Counting events</source>
        <translation>Ereignisse werden gezählt</translation>
    </message>
    <message>
        <source>The events could not be counted</source>
        <translation>Die Ereignisse konnten nicht gezählt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>All since %1</source>
        <translation>Alle seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 Ereignis</numerusform>
            <numerusform>%1 Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Keine Ereignisse</translation>
    </message>
    <message>
        <source>No event matches the filter.</source>
        <translation>Kein Ereignis passt zum Filter.</translation>
    </message>
    <message>
        <source>No event was found in these repositories.</source>
        <translation>In diesen Repositorys wurde kein Ereignis gefunden.</translation>
    </message>
    <message>
        <source>No events in this time</source>
        <translation>Keine Ereignisse in dieser Zeit</translation>
    </message>
    <message>
        <source>Nothing changed from %1.</source>
        <translation>%1 hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Chart copied</source>
        <translation>Diagramm kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 resource(s) at the end</source>
        <comment>52 weeks, 326 resources at the end</comment>
        <translation>
            <numerusform>%1, %2 Ressource am Ende</numerusform>
            <numerusform>%1, %2 Ressourcen am Ende</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>52 weeks, 4 bands, 4,717 events</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n band(s)</source>
        <translation>
            <numerusform>%n Band</numerusform>
            <numerusform>%n Bänder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>Chart, small charts or table</source>
        <translation>Diagramm, kleine Diagramme oder Tabelle</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>A small chart for each, all on the same scale</source>
        <translation>Je ein kleines Diagramm, alle im selben Maßstab</translation>
    </message>
</context>
<context>
    <name>TrendsTable</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>WarningModel</name>
    <message>
        <source>Helm templates, %1</source>
        <translation>Helm-Templates, %1</translation>
    </message>
    <message>
        <source>Broken YAML</source>
        <translation>Kaputtes YAML</translation>
    </message>
    <message>
        <source>Broken YAML: %1</source>
        <translation>Kaputtes YAML: %1</translation>
    </message>
    <message>
        <source>Too large to be read</source>
        <translation>Zu groß zum Lesen</translation>
    </message>
    <message>
        <source>Nested too deeply</source>
        <translation>Zu tief verschachtelt</translation>
    </message>
    <message>
        <source>Not UTF-8 text</source>
        <translation>Kein UTF-8-Text</translation>
    </message>
    <message>
        <source>Missing in the repository</source>
        <translation>Fehlt im Repository</translation>
    </message>
    <message>
        <source>Took more than 2 s to read</source>
        <translation>Das Lesen dauerte mehr als 2 s</translation>
    </message>
    <message>
        <source>Too many documents in one file</source>
        <translation>Zu viele Dokumente in einer Datei</translation>
    </message>
    <message>
        <source>The same resource twice in this file: %1</source>
        <translation>Dieselbe Ressource zweimal in dieser Datei: %1</translation>
    </message>
    <message>
        <source>A key stands twice: %1</source>
        <translation>Ein Schlüssel steht zweimal da: %1</translation>
    </message>
    <message>
        <source>A resource without a name</source>
        <translation>Eine Ressource ohne Namen</translation>
    </message>
    <message>
        <source>A template, not YAML yet</source>
        <translation>Ein Template, noch kein YAML</translation>
    </message>
    <message>
        <source>A Git LFS pointer, not the file itself</source>
        <translation>Ein Git-LFS-Zeiger, nicht die Datei selbst</translation>
    </message>
    <message>
        <source>Nothing to do: they are no manifests before Helm has rendered them.</source>
        <translation>Nichts zu tun: Vor dem Rendern durch Helm sind sie keine Manifeste.</translation>
    </message>
    <message>
        <source>Mend the line; until then the last readable state counts.</source>
        <translation>Berichtigen Sie die Zeile; bis dahin zählt der letzte lesbare Stand.</translation>
    </message>
    <message>
        <source>Split the file (limit: 16 MiB a file, 4 MiB a document) or exclude its path.</source>
        <translation>Teilen Sie die Datei auf (Grenze: 16 MiB je Datei, 4 MiB je Dokument), oder schließen Sie ihren Pfad aus.</translation>
    </message>
    <message>
        <source>Flatten it (limit: 100 levels) or exclude its path.</source>
        <translation>Flachen Sie sie ab (Grenze: 100 Ebenen), oder schließen Sie ihren Pfad aus.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>Fetch the whole history: git fetch --unshallow, or clone without --filter.</source>
        <translation>Holen Sie die ganze Historie: git fetch --unshallow, oder klonen Sie ohne --filter.</translation>
    </message>
    <message>
        <source>Split the file or exclude its path.</source>
        <translation>Teilen Sie die Datei auf, oder schließen Sie ihren Pfad aus.</translation>
    </message>
    <message>
        <source>Split the file (limit: 1,000 documents).</source>
        <translation>Teilen Sie die Datei auf (Grenze: 1.000 Dokumente).</translation>
    </message>
    <message>
        <source>Remove one of them: which one a cluster keeps is a matter of order.</source>
        <translation>Entfernen Sie eine davon: Welche ein Cluster behält, ist eine Frage der Reihenfolge.</translation>
    </message>
    <message>
        <source>Remove one of them: the last one counts.</source>
        <translation>Entfernen Sie einen davon: Der letzte zählt.</translation>
    </message>
    <message>
        <source>Give it metadata.name or generateName.</source>
        <translation>Geben Sie ihr metadata.name oder generateName.</translation>
    </message>
    <message>
        <source>Exclude its path, or commit what it renders to.</source>
        <translation>Schließen Sie ihren Pfad aus, oder committen Sie, was sie rendert.</translation>
    </message>
    <message>
        <source>Keep manifests out of Git LFS.</source>
        <translation>Halten Sie Manifeste aus Git LFS heraus.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Last commit</source>
        <translation>Letzter Commit</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>%1 cannot be written: %2. Check the folder and the free space.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Prüfen Sie den Ordner und den freien Platz.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Add the repositories again.</source>
        <translation>%1 kann nicht gelesen werden. Fügen Sie die Repositorys erneut hinzu.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder and the free space.</source>
        <translation>%1 kann nicht geschrieben werden. Prüfen Sie den Ordner und den freien Platz.</translation>
    </message>
    <message>
        <source>%1 is being scanned by another process (%2, number %3). Wait until it has ended.</source>
        <translation>%1 wird gerade von einem anderen Prozess gescannt (%2, Nummer %3). Warten Sie, bis er fertig ist.</translation>
    </message>
    <message>
        <source>The store %1 is damaged and cannot be moved aside. Move it away by hand and start again.</source>
        <translation>Die Datenbank %1 ist beschädigt und kann nicht beiseitegelegt werden. Verschieben Sie sie von Hand und starten Sie erneut.</translation>
    </message>
    <message>
        <source>%1 could not be removed wholly. Remove it by hand.</source>
        <translation>%1 konnte nicht ganz entfernt werden. Entfernen Sie es von Hand.</translation>
    </message>
    <message>
        <source>The sample repository is not installed. Install Kubestats again.</source>
        <translation>Das Beispiel-Repository ist nicht installiert. Installieren Sie Kubestats erneut.</translation>
    </message>
    <message>
        <source>The token file %1 cannot be read: %2.</source>
        <translation>Die Token-Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The store was damaged. It was moved to %1 and is being rebuilt from Git.</source>
        <translation>Die Datenbank war beschädigt. Sie wurde nach %1 verschoben und wird aus Git neu aufgebaut.</translation>
    </message>
    <message>
        <source>The event is no longer in the store.</source>
        <translation>Das Ereignis ist nicht mehr in der Datenbank.</translation>
    </message>
    <message>
        <source>The event&apos;s repository is no longer in the store.</source>
        <translation>Das Repository des Ereignisses ist nicht mehr in der Datenbank.</translation>
    </message>
</context>
<context>
    <name>charts::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>%1, chart</source>
        <translation>%1, Diagramm</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Ganzer Zeitraum</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomen</translation>
    </message>
    <message>
        <source>Filter: show these events</source>
        <translation>Filtern: diese Ereignisse zeigen</translation>
    </message>
</context>
<context>
    <name>charts::EventsChart</name>
    <message>
        <source>Events a day</source>
        <translation>Ereignisse pro Tag</translation>
    </message>
    <message>
        <source>Events a week</source>
        <translation>Ereignisse pro Woche</translation>
    </message>
    <message>
        <source>Events a month</source>
        <translation>Ereignisse pro Monat</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of events, range</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>range, what is still running</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>charts::OverviewStrip</name>
    <message>
        <source>Range shown, of the whole history</source>
        <translation>Gezeigter Zeitraum, aus der ganzen Historie</translation>
    </message>
</context>
<context>
    <name>charts::SmallMultiples</name>
    <message>
        <source>Small charts</source>
        <translation>Kleine Diagramme</translation>
    </message>
    <message>
        <source>%1, small charts</source>
        <translation>%1, kleine Diagramme</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>scale to %1</source>
        <translation>Skala bis %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a band, its figure</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>widgets::ChipRow</name>
    <message numerus="yes">
        <source>%n more filter(s)</source>
        <translation>
            <numerusform>%n weiterer Filter</numerusform>
            <numerusform>%n weitere Filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::CommitStepper</name>
    <message>
        <source>Previous event (Left)</source>
        <translation>Voriges Ereignis (Links)</translation>
    </message>
    <message>
        <source>Next event (Right)</source>
        <translation>Nächstes Ereignis (Rechts)</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neuestes</translation>
    </message>
    <message>
        <source>%1 · event %2 of %3</source>
        <translation>%1 · Ereignis %2 von %3</translation>
    </message>
</context>
<context>
    <name>widgets::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n Zeile hinzugefügt</numerusform>
            <numerusform>%n Zeilen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n Zeile entfernt</numerusform>
            <numerusform>%n Zeilen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Show unchanged lines</source>
        <translation>Unveränderte Zeilen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>%n unveränderte Zeile</numerusform>
            <numerusform>%n unveränderte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Close blocks</source>
        <translation>Blöcke schließen</translation>
    </message>
    <message>
        <source>Show every line</source>
        <translation>Jede Zeile zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of %1</source>
        <translation>
            <numerusform>%n Zeile von %1</numerusform>
            <numerusform>%n Zeilen von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 changed</source>
        <comment>9 lines of status, 4 changed</comment>
        <translation>%1, %2 geändert</translation>
    </message>
</context>
<context>
    <name>widgets::Drawer</name>
    <message>
        <source>Previous</source>
        <translation>Voriges</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>widgets::EventTrack</name>
    <message>
        <source>Event shown</source>
        <translation>Gezeigtes Ereignis</translation>
    </message>
</context>
<context>
    <name>widgets::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>widgets::IconInput</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>widgets::JobBar</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indizieren</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Wird gescannt</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>commit %1</source>
        <translation>Commit %1</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 Objekte</translation>
    </message>
    <message>
        <source>commit %1 of %2</source>
        <translation>Commit %1 von %2</translation>
    </message>
    <message>
        <source>object %1 of %2</source>
        <translation>Objekt %1 von %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>Diesen Auftrag abbrechen</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Es läuft nichts</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 laufen</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>No repositories</source>
        <translation>Keine Repositorys</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>last scan %1</source>
        <translation>letzter Scan %1</translation>
    </message>
    <message>
        <source>Show what failed in Activity</source>
        <translation>In der Aktivität zeigen, was fehlschlug</translation>
    </message>
</context>
<context>
    <name>widgets::PageHeader</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>All repositories</source>
        <translation>Alle Repositorys</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search everything (%1)</source>
        <translation>Alles durchsuchen (%1)</translation>
    </message>
</context>
<context>
    <name>widgets::Sidebar</name>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Ausklappen</translation>
    </message>
</context>
<context>
    <name>widgets::StatePane</name>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message>
        <source>0 of %1 %2 match.</source>
        <translation>0 von %1 %2 passen.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>widgets::TableView</name>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>widgets::Toast</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
</TS>
