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
    <message numerus="yes">
        <source>%1 adaptive</source>
        <translation>
            <numerusform>%1 adaptiv</numerusform>
            <numerusform>%1 adaptiv</numerusform>
        </translation>
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
    <message>
        <source>%1 and %2 stay readable.</source>
        <comment>12 resources and 34 events</comment>
        <translation>%1 und %2 bleiben lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 resource(s)</source>
        <translation>
            <numerusform>%1 Ressource</numerusform>
            <numerusform>%1 Ressourcen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 Ereignis</numerusform>
            <numerusform>%1 Ereignisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityLine</name>
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
    <name>ActivityList</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
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
        <source>Reading jobs</source>
        <translation>Aufgaben werden gelesen</translation>
    </message>
    <message>
        <source>Jobs: %1</source>
        <comment>Jobs: Failed</comment>
        <translation>Aufgaben: %1</translation>
    </message>
    <message>
        <source>Done jobs are cleared</source>
        <translation>Erledigte Aufgaben sind entfernt</translation>
    </message>
    <message numerus="yes">
        <source>0 of %1 job(s) match.</source>
        <translation>
            <numerusform>0 von %1 Auftrag passt.</numerusform>
            <numerusform>0 von %1 Aufträgen passen.</numerusform>
        </translation>
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
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Verboten</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Asked too often</source>
        <translation>Zu oft gefragt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>ApprovalNotes</name>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>What to know before approving</source>
        <translation>Vor der Freigabe zu wissen</translation>
    </message>
    <message>
        <source>This preview is incomplete</source>
        <translation>Diese Vorschau ist unvollständig</translation>
    </message>
    <message>
        <source>Nobody can say what would be destroyed, so nothing can be approved.</source>
        <translation>Niemand kann sagen, was zerstört würde, daher kann nichts freigegeben werden.</translation>
    </message>
    <message>
        <source>The server refuses this deletion</source>
        <translation>Der Server lehnt diese Löschung ab</translation>
    </message>
    <message>
        <source>said by the server</source>
        <translation>sagt der Server</translation>
    </message>
    <message>
        <source>1 object waits for a finalizer</source>
        <translation>1 Objekt wartet auf einen Finalizer</translation>
    </message>
    <message>
        <source>%1 objects wait for finalizers</source>
        <translation>%1 Objekte warten auf Finalizer</translation>
    </message>
    <message>
        <source>Removed by their programs: %1</source>
        <translation>Ihre Programme entfernen sie: %1</translation>
    </message>
    <message>
        <source>Addresses from outside are given up</source>
        <translation>Externe Adressen werden aufgegeben</translation>
    </message>
    <message>
        <source>Something outside owns objects in it and may make them again</source>
        <translation>Etwas von außerhalb besitzt Objekte darin und legt sie vielleicht neu an</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Backup first</source>
        <translation>Zuerst sichern</translation>
    </message>
    <message>
        <source>The object, with Secret values</source>
        <translation>Das Objekt, mit Secret-Werten</translation>
    </message>
    <message>
        <source>All %1 objects, with Secret values</source>
        <translation>Alle %1 Objekte, mit Secret-Werten</translation>
    </message>
    <message>
        <source>The object, without Secret values</source>
        <translation>Das Objekt, ohne Secret-Werte</translation>
    </message>
    <message>
        <source>All %1 objects, without Secret values</source>
        <translation>Alle %1 Objekte, ohne Secret-Werte</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Keine Sicherung</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Nothing is saved: nothing of these namespaces can be brought back from here.</source>
        <translation>Nichts wird gesichert: Von diesen Namespaces kann von hier aus nichts zurückgebracht werden.</translation>
    </message>
</context>
<context>
    <name>ApprovalSheet</name>
    <message>
        <source>Delete namespace %1</source>
        <translation>Namespace %1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n namespace(s)</source>
        <translation>
            <numerusform>%n Namespace löschen</numerusform>
            <numerusform>%n Namespaces löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>What would be destroyed</source>
        <translation>Was zerstört würde</translation>
    </message>
    <message>
        <source>cluster name</source>
        <translation>Clustername</translation>
    </message>
    <message>
        <source>Type the cluster name %1 to approve</source>
        <translation>Zum Freigeben den Clusternamen %1 eingeben</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Preview again</source>
        <translation>Neue Vorschau</translation>
    </message>
    <message>
        <source>Reading everything it holds</source>
        <translation>Der ganze Inhalt wird gelesen</translation>
    </message>
    <message>
        <source>Every kind is listed, and the server is asked for a dry run. Nothing is deleted.</source>
        <translation>Jede Art wird aufgelistet, und der Server wird um einen Probelauf gebeten. Es wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>The preview could not be read</source>
        <translation>Die Vorschau konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>1 object goes with them.</source>
        <translation>1 Objekt wird mitgelöscht.</translation>
    </message>
    <message>
        <source>%1 objects go with them.</source>
        <translation>%1 Objekte werden mitgelöscht.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Er ist leer.</translation>
    </message>
    <message>
        <source>1 object goes with it.</source>
        <translation>1 Objekt wird mitgelöscht.</translation>
    </message>
    <message>
        <source>The data of 1 volume is lost for ever.</source>
        <translation>Die Daten von 1 Volume gehen für immer verloren.</translation>
    </message>
    <message>
        <source>The data of %1 volumes is lost for ever.</source>
        <translation>Die Daten von %1 Volumes gehen für immer verloren.</translation>
    </message>
    <message>
        <source>This preview has expired.</source>
        <translation>Diese Vorschau ist abgelaufen.</translation>
    </message>
    <message>
        <source>%1 is gone meanwhile.</source>
        <translation>%1 ist inzwischen weg.</translation>
    </message>
    <message>
        <source>%1 has changed since this preview.</source>
        <translation>%1 hat sich seit dieser Vorschau geändert.</translation>
    </message>
    <message>
        <source>The preview is not read yet.</source>
        <translation>Die Vorschau ist noch nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 does not answer now.</source>
        <translation>%1 antwortet zurzeit nicht.</translation>
    </message>
    <message>
        <source>The ledger cannot be used. %1</source>
        <translation>Das Journal kann nicht benutzt werden. %1</translation>
    </message>
    <message>
        <source>Nothing is deleted before you approve it.</source>
        <translation>Es wird nichts gelöscht, bevor Sie es freigeben.</translation>
    </message>
    <message>
        <source>The server&apos;s dry run was refused</source>
        <translation>Der Probelauf des Servers wurde abgelehnt</translation>
    </message>
    <message>
        <source>Server dry run passed at %1</source>
        <translation>Probelauf des Servers um %1 bestanden</translation>
    </message>
    <message>
        <source>%1 server dry runs passed at %2</source>
        <translation>%1 Probeläufe des Servers um %2 bestanden</translation>
    </message>
    <message>
        <source>This preview expires in %1</source>
        <translation>Diese Vorschau läuft in %1 ab</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>läuft in %1 ab</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source># It cannot be read. %1</source>
        <translation># Kann nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Nothing was deleted. %1</source>
        <translation>Es wurde nichts gelöscht. %1</translation>
    </message>
    <message>
        <source>The name of the cluster is missing</source>
        <translation>Der Name des Clusters fehlt</translation>
    </message>
    <message>
        <source>1 more object changes all the time (events, leases, endpoints of Services with a selector) and is not listed.</source>
        <translation>1 weiteres Objekt ändert sich ständig (Ereignisse, Leases, Endpunkte von Services mit Selektor) und ist nicht aufgeführt.</translation>
    </message>
    <message>
        <source>%1 more objects change all the time (events, leases, endpoints of Services with a selector) and are not listed.</source>
        <translation>%1 weitere Objekte ändern sich ständig (Ereignisse, Leases, Endpunkte von Services mit Selektor) und sind nicht aufgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 objects of %2 kind(s) go with it.</source>
        <translation>
            <numerusform>%1 Objekte aus %2 Art werden mitgelöscht.</numerusform>
            <numerusform>%1 Objekte aus %2 Arten werden mitgelöscht.</numerusform>
        </translation>
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
    <name>ChartActions</name>
    <message numerus="yes">
        <source>%1, %2 resource(s) at the end</source>
        <comment>52 weeks, 326 resources at the end</comment>
        <translation>
            <numerusform>%1, am Ende %2 Ressource</numerusform>
            <numerusform>%1, am Ende %2 Ressourcen</numerusform>
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
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 Ereignis</numerusform>
            <numerusform>%1 Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the figures as CSV</source>
        <translation>Zahlen als CSV kopieren</translation>
    </message>
    <message>
        <source>Export the chart…</source>
        <translation>Diagramm exportieren…</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>Zahlen als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Chart copied</source>
        <translation>Diagramm kopiert</translation>
    </message>
    <message>
        <source>Figures copied</source>
        <translation>Zahlen kopiert</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespeichert</translation>
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
    <message>
        <source>scale to %1</source>
        <translation>Skala bis %1</translation>
    </message>
    <message>
        <source>forecast, %1 %: from %2 to %3</source>
        <comment>share of what comes that lies between two figures</comment>
        <translation>Prognose, %1 %: von %2 bis %3</translation>
    </message>
    <message>
        <source>forecast, %1 %: from – to</source>
        <comment>what pairs of figures in a table are</comment>
        <translation>Prognose, %1 %: von – bis</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>lowest and highest figure</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>band and value, what may come</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 Dashed for %2: %3.</source>
        <comment>sentence, range, what may come at its end</comment>
        <translation>%1 Gestrichelt für %2: %3.</translation>
    </message>
    <message>
        <source>(no version)</source>
        <translation>(keine Version)</translation>
    </message>
</context>
<context>
    <name>ClusterText</name>
    <message>
        <source>Matches</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Not opted in</source>
        <translation>Nicht vorgesehen</translation>
    </message>
    <message>
        <source>Too young</source>
        <translation>Zu jung</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Terminating</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>wird verbunden</translation>
    </message>
    <message>
        <source>does not answer now</source>
        <translation>antwortet zurzeit nicht</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>asks to run a program</source>
        <translation>will ein Programm ausführen</translation>
    </message>
    <message>
        <source>401: does not know you</source>
        <translation>401: kennt Sie nicht</translation>
    </message>
    <message>
        <source>403: you may not list</source>
        <translation>403: Sie dürfen nicht auflisten</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>unlocked for less than a minute</source>
        <translation>noch weniger als eine Minute entsperrt</translation>
    </message>
    <message>
        <source>unlocked for %1 min</source>
        <translation>noch %1 min entsperrt</translation>
    </message>
    <message>
        <source>may list</source>
        <translation>darf auflisten</translation>
    </message>
    <message>
        <source>may not list</source>
        <translation>darf nicht auflisten</translation>
    </message>
    <message>
        <source>may delete</source>
        <translation>darf löschen</translation>
    </message>
    <message>
        <source>%1 gave no reason.</source>
        <translation>%1 nannte keinen Grund.</translation>
    </message>
    <message>
        <source>%1 does not know you</source>
        <translation>%1 kennt Sie nicht</translation>
    </message>
    <message>
        <source>401: %1 Nothing is shown, because nothing is known; these are not 0 namespaces.</source>
        <translation>401: %1 Es wird nichts angezeigt, weil nichts bekannt ist; das heißt nicht, dass es 0 Namespaces gibt.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>You may not list namespaces here</source>
        <translation>Sie dürfen hier keine Namespaces auflisten</translation>
    </message>
    <message>
        <source>Cannot reach %1</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>%1 Is the VPN up?</source>
        <translation>%1 Ist das VPN aktiv?</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>%1 limits requests</source>
        <translation>%1 begrenzt die Anfragen</translation>
    </message>
    <message>
        <source>The list of %1 is not whole</source>
        <translation>Die Liste von %1 ist nicht vollständig</translation>
    </message>
    <message>
        <source>%1 A part of a list is not shown as all of it.</source>
        <translation>%1 Ein Teil einer Liste wird nicht als ganze Liste gezeigt.</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 kann nicht benutzt werden</translation>
    </message>
    <message>
        <source>The cluster cannot list all its kinds</source>
        <translation>Der Cluster kann nicht alle seine Arten auflisten</translation>
    </message>
    <message>
        <source>An API that is served by something in the cluster does not answer, so nobody knows what the namespace still holds.</source>
        <translation>Eine API, die von etwas im Cluster bereitgestellt wird, antwortet nicht, daher weiß niemand, was der Namespace noch enthält.</translation>
    </message>
    <message>
        <source>Find the API that is not available, and repair it or delete its APIService. The cluster goes on by itself.</source>
        <translation>Suchen Sie die API, die nicht verfügbar ist, und reparieren Sie sie oder löschen Sie ihren APIService. Der Cluster macht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>The cluster serves a kind under a name that it cannot read</source>
        <translation>Der Cluster bietet eine Art unter einem Namen an, den er nicht lesen kann</translation>
    </message>
    <message>
        <source>Until that is mended, its objects cannot be deleted.</source>
        <translation>Bis das behoben ist, können die Objekte dieser Art nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Find the API with that name, and repair it or delete its APIService.</source>
        <translation>Suchen Sie die API mit diesem Namen, und reparieren Sie sie oder löschen Sie ihren APIService.</translation>
    </message>
    <message>
        <source>Some objects could not be deleted</source>
        <translation>Einige Objekte konnten nicht gelöscht werden</translation>
    </message>
    <message>
        <source>The cluster tried, and was refused or failed.</source>
        <translation>Der Cluster hat es versucht; es wurde abgelehnt oder schlug fehl.</translation>
    </message>
    <message>
        <source>The message names them. Often a webhook refuses or does not answer: repair it. The cluster tries again by itself.</source>
        <translation>Die Meldung nennt sie. Oft lehnt ein Webhook ab oder antwortet nicht: Reparieren Sie ihn. Der Cluster versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>Objects are still there</source>
        <translation>Es sind noch Objekte da</translation>
    </message>
    <message>
        <source>The cluster is deleting them, or waits until they end.</source>
        <translation>Der Cluster löscht sie gerade oder wartet, bis sie enden.</translation>
    </message>
    <message>
        <source>Wait a little. If their number does not fall, look for finalizers and for Pods that do not end.</source>
        <translation>Warten Sie ein wenig. Sinkt ihre Zahl nicht, suchen Sie nach Finalizern und nach Pods, die nicht enden.</translation>
    </message>
    <message>
        <source>A finalizer holds this namespace</source>
        <translation>Ein Finalizer hält diesen Namespace fest</translation>
    </message>
    <message>
        <source>Objects wait until the program that set their finalizer has cleaned up.</source>
        <translation>Objekte warten, bis das Programm, das ihren Finalizer gesetzt hat, aufgeräumt hat.</translation>
    </message>
    <message>
        <source>Start that program again; it removes the finalizer itself. Or let it wait: Kubestats keeps watching and never removes a finalizer for you.</source>
        <translation>Starten Sie dieses Programm wieder; es entfernt den Finalizer selbst. Oder lassen Sie den Namespace warten: Kubestats beobachtet weiter und entfernt nie einen Finalizer für Sie.</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 ist nicht verbunden.</translation>
    </message>
    <message>
        <source>%1 does not answer now.</source>
        <translation>%1 antwortet zurzeit nicht.</translation>
    </message>
    <message>
        <source>%1 is easily taken for %2. Look twice.</source>
        <translation>%1 ist leicht mit %2 zu verwechseln. Sehen Sie zweimal hin.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check the folder and the free space.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Prüfen Sie den Ordner und den freien Platz.</translation>
    </message>
    <message>
        <source>Export namespaces</source>
        <translation>Namespaces exportieren</translation>
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
        <source>Nothing was exported. %1</source>
        <translation>Es wurde nichts exportiert. %1</translation>
    </message>
    <message numerus="yes">
        <source>The last list, %n namespace(s), is of %1.</source>
        <translation>
            <numerusform>Die letzte Liste mit %n Namespace ist von %1.</numerusform>
            <numerusform>Die letzte Liste mit %n Namespaces ist von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>403: %1 You can name the ones that you may read, or ask for this right.</source>
        <translation>403: %1 Sie können die nennen, die Sie lesen dürfen, oder um dieses Recht bitten.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Name namespaces…</source>
        <translation>Namespaces nennen…</translation>
    </message>
    <message>
        <source>Copy the right</source>
        <translation>Recht kopieren</translation>
    </message>
    <message>
        <source>Show the last list</source>
        <translation>Letzte Liste zeigen</translation>
    </message>
    <message>
        <source>403: not yours</source>
        <translation>403: nicht Ihrer</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>This is the last list of %1. Nothing can be deleted from it.</source>
        <translation>Das ist die letzte Liste von %1. Aus ihr kann nichts gelöscht werden.</translation>
    </message>
    <message>
        <source>Who may not list namespaces cannot delete here: the limits of the policy need their number.</source>
        <translation>Wer Namespaces nicht auflisten darf, kann hier nicht löschen: Die Grenzen der Richtlinie brauchen ihre Anzahl.</translation>
    </message>
    <message>
        <source>may not delete all</source>
        <translation>darf nicht alle löschen</translation>
    </message>
    <message numerus="yes">
        <source>%1 namespace(s) written to %2</source>
        <translation>
            <numerusform>%1 Namespace nach %2 geschrieben</numerusform>
            <numerusform>%1 Namespaces nach %2 geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n namespace(s)</source>
        <translation>
            <numerusform>%n Namespace wird gelöscht</numerusform>
            <numerusform>%n Namespaces werden gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n namespace(s)</source>
        <translation>
            <numerusform>%n Namespace gelöscht</numerusform>
            <numerusform>%n Namespaces gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 namespace(s) deleted</source>
        <translation>
            <numerusform>%1 von %2 Namespace gelöscht</numerusform>
            <numerusform>%1 von %2 Namespaces gelöscht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clusters</name>
    <message>
        <source>The program or its arguments changed since they were shown. Look again.</source>
        <translation>Das Programm oder seine Argumente haben sich geändert, seit sie gezeigt wurden. Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The context %1 is not open. Choose it and try again.</source>
        <translation>Der Kontext %1 ist nicht geöffnet. Wählen Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This cluster is protected. Type its name, %1, as it is written.</source>
        <translation>Dieser Cluster ist geschützt. Geben Sie seinen Namen, %1, genau so ein.</translation>
    </message>
    <message>
        <source>The context %1 is read-only. Unlock it to restore into it.</source>
        <translation>Der Kontext %1 ist schreibgeschützt. Entsperren Sie ihn, um darin wiederherzustellen.</translation>
    </message>
    <message>
        <source>The kubeconfig has no context %1 any more. Choose another one.</source>
        <translation>Die kubeconfig hat den Kontext %1 nicht mehr. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The policy %1 cannot be written: %2.</source>
        <translation>Die Richtlinie %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The policy %1 cannot be read: %2.</source>
        <translation>Die Richtlinie %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check the permissions of its folder and the free space.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Prüfen Sie die Rechte des Ordners und den freien Platz.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Remove it.</source>
        <translation>%1 kann nicht gelesen werden. Entfernen Sie die Datei.</translation>
    </message>
    <message>
        <source>“%1” is no name of a namespace: small letters, digits and hyphens make one, at most 63.</source>
        <translation>„%1“ ist kein Name eines Namespaces: Er besteht aus Kleinbuchstaben, Ziffern und Bindestrichen, höchstens 63.</translation>
    </message>
    <message>
        <source>The kubeconfig changed meanwhile: the context %1 has another server, user, credential or proxy.</source>
        <translation>Die kubeconfig hat sich inzwischen geändert: Der Kontext %1 hat einen anderen Server, Benutzer, Zugang oder Proxy.</translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) that (was/were) open (was/were) looked up; the ledger says what came of them.</source>
        <translation>
            <numerusform>%n offene Löschung wurde nachgefragt; das Journal sagt, was daraus wurde.</numerusform>
            <numerusform>%n offene Löschungen wurden nachgefragt; das Journal sagt, was daraus wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits until the deletion on %1 has ended.</source>
        <translation>Wartet, bis die Löschung auf %1 beendet ist.</translation>
    </message>
    <message>
        <source>Stopped before its turn. Nothing was sent.</source>
        <translation>Angehalten, bevor er an der Reihe war. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The context %1 leads to another cluster by now, to it as somebody else, or in another way. Look at what the page Namespaces shows of it, and try again.</source>
        <translation>Der Kontext %1 führt inzwischen zu einem anderen Cluster, als jemand anderes oder auf anderem Weg. Sehen Sie nach, was die Seite Namespaces davon zeigt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 was not unlocked: it leads to %2 by now, and not to %3.</source>
        <translation>%1 wurde nicht entsperrt: Der Kontext führt inzwischen zu %2 und nicht zu %3.</translation>
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
    <message>
        <source>Adaptive: every 15 minutes to daily, by activity</source>
        <translation>Adaptiv: alle 15 Minuten bis täglich, je nach Aktivität</translation>
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
    <message>
        <source>%1 is paused</source>
        <translation>%1 ist angehalten</translation>
    </message>
    <message>
        <source>%1 is no longer paused</source>
        <translation>%1 ist nicht mehr angehalten</translation>
    </message>
    <message>
        <source>The settings of %1 are changed</source>
        <translation>Die Einstellungen von %1 sind geändert</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 heißt jetzt %2</translation>
    </message>
    <message>
        <source>Another repository is called %1 already. Choose another name.</source>
        <translation>Ein anderes Repository heißt schon %1. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>ContextPicker</name>
    <message>
        <source>PROTECTED</source>
        <translation>GESCHÜTZT</translation>
    </message>
    <message>
        <source>No context</source>
        <translation>Kein Kontext</translation>
    </message>
    <message>
        <source>Choose a context</source>
        <translation>Kontext wählen</translation>
    </message>
    <message>
        <source>Context: %1</source>
        <translation>Kontext: %1</translation>
    </message>
    <message>
        <source>Mark %1 as protected</source>
        <translation>%1 als geschützt markieren</translation>
    </message>
</context>
<context>
    <name>CredentialsList</name>
    <message numerus="yes">
        <source>Token, for %n repositor(y/ies)</source>
        <translation>
            <numerusform>Token, für %n Repository</numerusform>
            <numerusform>Token, für %n Repositorys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Token from the environment, for %n repositor(y/ies)</source>
        <translation>
            <numerusform>Token aus der Umgebung, für %n Repository</numerusform>
            <numerusform>Token aus der Umgebung, für %n Repositorys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SSH key or agent, for %n repositor(y/ies)</source>
        <translation>
            <numerusform>SSH-Schlüssel oder -Agent, für %n Repository</numerusform>
            <numerusform>SSH-Schlüssel oder -Agent, für %n Repositorys</numerusform>
        </translation>
    </message>
    <message>
        <source>Add credential…</source>
        <translation>Zugangsdaten hinzufügen…</translation>
    </message>
    <message>
        <source>Values are never shown again.</source>
        <translation>Werte werden nie wieder gezeigt.</translation>
    </message>
    <message>
        <source>refused %1</source>
        <translation>abgelehnt %1</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>benutzt %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change the token for %1</source>
        <translation>Token für %1 ändern</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget the token for %1</source>
        <translation>Token für %1 vergessen</translation>
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
    <message>
        <source>There is no kubeconfig: %1. Name one by --kubeconfig or KUBECONFIG.</source>
        <translation>Es gibt keine kubeconfig: %1. Nennen Sie eine mit --kubeconfig oder KUBECONFIG.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>An interrupted run could not be looked after: %1</source>
        <translation>Ein unterbrochener Lauf konnte nicht nachgeprüft werden: %1</translation>
    </message>
    <message>
        <source>Ledger entry %1, %2: %3</source>
        <translation>Journaleintrag %1, %2: %3</translation>
    </message>
    <message>
        <source>The kubeconfig has no context.</source>
        <translation>Die kubeconfig hat keinen Kontext.</translation>
    </message>
    <message>
        <source>No context is called &quot;%1&quot;. &quot;kubestatsctl contexts list&quot; shows them.</source>
        <translation>Kein Kontext heißt „%1“. „kubestatsctl contexts list“ zeigt sie.</translation>
    </message>
    <message>
        <source>%1 is unlocked until %2.</source>
        <translation>%1 ist bis %2 entsperrt.</translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation>%1 ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>%1 is protected: deletions need --confirm %2.</source>
        <translation>%1 ist geschützt: Löschungen brauchen --confirm %2.</translation>
    </message>
    <message>
        <source>--for &quot;%1&quot; is not a time up to %2. Write 15m or 2h.</source>
        <translation>--for „%1“ ist keine Zeit bis höchstens %2. Schreiben Sie 15m oder 2h.</translation>
    </message>
    <message>
        <source>%1 is protected. Add --confirm %2.</source>
        <translation>%1 ist geschützt. Ergänzen Sie --confirm %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state.</source>
        <translation>„%1“ ist kein Zustand.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time.</source>
        <translation>„%1“ ist keine Zeit.</translation>
    </message>
    <message>
        <source>The chain of the ledger %1 breaks at entry %2: somebody changed or removed what was written.</source>
        <translation>Die Kette des Journals %1 bricht bei Eintrag %2: Jemand hat Geschriebenes geändert oder entfernt.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is no time. Write 30s, 10m or 24h.</source>
        <translation>%1 „%2“ ist keine Zeit. Schreiben Sie 30s, 10m oder 24h.</translation>
    </message>
    <message>
        <source>The plan was made at %1 and is older than %2. Make a new one. Nothing was deleted.</source>
        <translation>Der Plan ist vom %1 und älter als %2. Erstellen Sie einen neuen. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>The plan does not have %1. Nothing was deleted.</source>
        <translation>Der Plan enthält %1 nicht. Es wurde nichts gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n namespace(s) of the cluster %1 will be deleted:</source>
        <translation>
            <numerusform>%n Namespace des Clusters %1 wird gelöscht:</numerusform>
            <numerusform>%n Namespaces des Clusters %1 werden gelöscht:</numerusform>
        </translation>
    </message>
    <message>
        <source>Type &quot;yes&quot; to delete them:</source>
        <translation>Geben Sie „yes“ ein, um sie zu löschen:</translation>
    </message>
    <message>
        <source>The context %1 is read-only. Unlock it first: kubestatsctl contexts unlock %1</source>
        <translation>Der Kontext %1 ist schreibgeschützt. Entsperren Sie ihn zuerst: kubestatsctl contexts unlock %1</translation>
    </message>
    <message>
        <source>The context %1 is protected. Add --confirm %2. Nothing was deleted.</source>
        <translation>Der Kontext %1 ist geschützt. Ergänzen Sie --confirm %2. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Nothing is deleted without --yes. Look at the plan, and add it.</source>
        <translation>Ohne --yes wird nichts gelöscht. Sehen Sie sich den Plan an, und ergänzen Sie es.</translation>
    </message>
    <message>
        <source>The plan lets no namespace go. Nothing was deleted.</source>
        <translation>Laut Plan darf kein Namespace gelöscht werden. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>The ledger does not have this restore: %1</source>
        <translation>Diese Wiederherstellung fehlt im Journal: %1</translation>
    </message>
    <message>
        <source>%1: %2 created, %3 there already, %4 left to their owners, %5 failed.</source>
        <translation>%1: %2 erstellt, %3 schon da, %4 ihren Besitzern überlassen, %5 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>--json goes to standard output, so the plan has to go to a file: add --out.</source>
        <translation>--json geht an die Standardausgabe, daher muss der Plan in eine Datei: Ergänzen Sie --out.</translation>
    </message>
    <message>
        <source>%1 is not in the plan: %2</source>
        <translation>%1 ist nicht im Plan: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n namespace(s) may go. Nothing was deleted.</source>
        <translation>
            <numerusform>%n Namespace darf gelöscht werden. Es wurde nichts gelöscht.</numerusform>
            <numerusform>%n Namespaces dürfen gelöscht werden. Es wurde nichts gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan %1 does not have %2.</source>
        <translation>Der Plan %1 enthält %2 nicht.</translation>
    </message>
    <message>
        <source>This is another cluster than the one the plan was made for.</source>
        <translation>Das ist ein anderer Cluster als der, für den der Plan erstellt wurde.</translation>
    </message>
    <message>
        <source>Nothing has changed since the plan was made.</source>
        <translation>Seit der Plan erstellt wurde, hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the cluster differ by %1. Ages are by the cluster&apos;s.</source>
        <translation>Die Uhren dieses Rechners und des Clusters weichen um %1 voneinander ab. Das Alter richtet sich nach der Uhr des Clusters.</translation>
    </message>
    <message>
        <source>Not every object could be counted: %1</source>
        <translation>Nicht jedes Objekt konnte gezählt werden: %1</translation>
    </message>
    <message>
        <source>Name the ones you may read: kubestatsctl namespaces list NAME...</source>
        <translation>Nennen Sie die, die Sie lesen dürfen: kubestatsctl namespaces list NAME...</translation>
    </message>
    <message>
        <source>%1 asks for this program to get the credentials of the user %2:</source>
        <translation>%1 verlangt dieses Programm, um die Zugangsdaten des Benutzers %2 zu erhalten:</translation>
    </message>
    <message>
        <source>It was allowed before, but the program, its arguments or its variables have changed since.</source>
        <translation>Es war schon erlaubt, aber das Programm, seine Argumente oder seine Variablen haben sich seitdem geändert.</translation>
    </message>
    <message>
        <source>If you trust it as it is shown, allow it once: --allow-exec %1</source>
        <translation>Wenn Sie ihm so, wie es hier steht, vertrauen, erlauben Sie es einmal: --allow-exec %1</translation>
    </message>
    <message>
        <source>The kubeconfig changed meanwhile: the context %1 has another server, user, credential or proxy.</source>
        <translation>Die kubeconfig hat sich inzwischen geändert: Der Kontext %1 hat einen anderen Server, Benutzer, Zugang oder Proxy.</translation>
    </message>
    <message>
        <source>Which context? Name it; none is meant by itself here.</source>
        <translation>Welcher Kontext? Nennen Sie ihn; hier ist keiner von selbst gemeint.</translation>
    </message>
    <message>
        <source>%1 about %2 MB</source>
        <translation>%1 etwa %2 MB</translation>
    </message>
    <message>
        <source>no repository yet</source>
        <translation>noch kein Repository</translation>
    </message>
    <message>
        <source>Entry %1 is about the context %2.</source>
        <translation>Eintrag %1 betrifft den Kontext %2.</translation>
    </message>
    <message>
        <source>The plan was made at %1, which is still to come for the cluster. Make a new one. Nothing was deleted.</source>
        <translation>Der Plan entstand um %1, was für den Cluster noch in der Zukunft liegt. Erstellen Sie einen neuen. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>The namespace is not there any more.</source>
        <translation>Der Namespace ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The policy of the plan no longer lets it go: %1</source>
        <translation>Die Richtlinie des Plans gibt ihn nicht mehr frei: %1</translation>
    </message>
    <message>
        <source>Which namespace? Name it, or a plan by --diff.</source>
        <translation>Welcher Namespace? Nennen Sie ihn oder mit --diff einen Plan.</translation>
    </message>
    <message>
        <source>%1: its events (%2) leave the store; the folder %3 stays.</source>
        <translation>%1: Die Ereignisse (%2) verlassen die Datenbank; der Ordner %3 bleibt.</translation>
    </message>
    <message>
        <source>%1: its events (%2) leave the store and its clone is deleted; %3 stays.</source>
        <translation>%1: Die Ereignisse (%2) verlassen die Datenbank, der Klon wird gelöscht; %3 bleibt.</translation>
    </message>
    <message>
        <source>Type &quot;yes&quot; to remove it:</source>
        <translation>Zum Entfernen „yes“ eingeben:</translation>
    </message>
    <message>
        <source>Nothing was removed. Add --yes to remove it.</source>
        <translation>Nichts wurde entfernt. Mit --yes wird es entfernt.</translation>
    </message>
    <message>
        <source>%1 is in none of its files in commit %2: it did not exist, or they could not be read.</source>
        <translation>%1 steht im Commit %2 in keiner seiner Dateien: Es gab es nicht, oder sie ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The next scan follows it.</source>
        <translation>Der nächste Scan richtet sich danach.</translation>
    </message>
    <message>
        <source>%1. &quot;repo remove&quot; and &quot;repo compact&quot; give room back.</source>
        <translation>%1. „repo remove“ und „repo compact“ geben Platz zurück.</translation>
    </message>
    <message>
        <source>%1 took %2 MB and takes %3 MB now.</source>
        <translation>%1 belegte %2 MB und belegt jetzt %3 MB.</translation>
    </message>
    <message>
        <source>The backup is of the cluster %1, and the context %2 leads to another one, %3. Name the context by --context if it is to go there. Nothing was created.</source>
        <translation>Die Sicherung ist vom Cluster %1, und der Kontext %2 führt zu einem anderen, %3. Nennen Sie den Kontext mit --context, wenn sie dorthin soll. Nichts wurde angelegt.</translation>
    </message>
    <message>
        <source>The backup is of the cluster %1. It is restored into another one: %2.</source>
        <translation>Die Sicherung ist vom Cluster %1. Sie wird in einen anderen zurückgespielt: %2.</translation>
    </message>
    <message>
        <source>%1 has no context &quot;%2&quot;.</source>
        <translation>%1 hat keinen Kontext „%2“.</translation>
    </message>
    <message>
        <source>%1 has no context.</source>
        <translation>%1 hat keinen Kontext.</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed while it was saved: the backup holds %n object(s), and not all of them belong to the same moment. Save it once more.</source>
        <translation>
            <numerusform>%1 hat sich beim Sichern geändert: Die Sicherung enthält %n Objekt, und nicht alles gehört zum selben Zeitpunkt. Sichern Sie noch einmal.</numerusform>
            <numerusform>%1 hat sich beim Sichern geändert: Die Sicherung enthält %n Objekte, und nicht alle gehören zum selben Zeitpunkt. Sichern Sie noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been measured yet: each scan does, and the last one of a day is kept.</source>
        <translation>Noch ist nichts gemessen: Jeder Scan misst, und der letzte eines Tages bleibt.</translation>
    </message>
    <message>
        <source>Versions of %1 in use</source>
        <translation>Benutzte Versionen von %1</translation>
    </message>
    <message>
        <source>Charts in use</source>
        <translation>Benutzte Charts</translation>
    </message>
    <message>
        <source>Images in use</source>
        <translation>Benutzte Images</translation>
    </message>
    <message>
        <source>API versions in use</source>
        <translation>Benutzte API-Versionen</translation>
    </message>
    <message>
        <source>--of goes with --measure charts, images or api-versions.</source>
        <translation>--of gehört zu --measure charts, images oder api-versions.</translation>
    </message>
    <message>
        <source>--measure %1 counts whole repositories: of the filters it takes --repository, --since and --until.</source>
        <translation>--measure %1 zählt ganze Repositorys: Von den Filtern nimmt es --repository, --since und --until.</translation>
    </message>
    <message>
        <source>Not counted, since an earlier version scanned it and did not keep what resources used: %1. Scan again to count it.</source>
        <translation>Nicht gezählt, weil eine frühere Version es gescannt und nicht behalten hat, was die Ressourcen benutzten: %1. Scannen Sie neu, um es zu zählen.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>repository: 12 commits, 34 events</comment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 commit(s)</source>
        <translation>
            <numerusform>%1 Commit</numerusform>
            <numerusform>%1 Commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 Ereignis</numerusform>
            <numerusform>%1 Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new commit(s)</source>
        <translation>
            <numerusform>%1 neuer Commit</numerusform>
            <numerusform>%1 neue Commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new event(s)</source>
        <translation>
            <numerusform>%1 neues Ereignis</numerusform>
            <numerusform>%1 neue Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>--of: %1 was never in use. It is a whole name as manifests write it: upper and lower case count.</source>
        <translation>--of: %1 war nie in Benutzung. Es ist ein ganzer Name, wie ihn Manifeste schreiben: Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>%1; not counted: %2</source>
        <comment>scope and range, repositories</comment>
        <translation>%1; nicht gezählt: %2</translation>
    </message>
    <message>
        <source>--since %1 is not before --until %2: there is no time between them.</source>
        <translation>--since %1 liegt nicht vor --until %2: Dazwischen liegt keine Zeit.</translation>
    </message>
    <message>
        <source>%1 leads to the same cluster as %3, which is protected. Add --confirm %2.</source>
        <translation>%1 führt zum selben Cluster wie %3, und der Kontext %3 ist geschützt. Ergänzen Sie --confirm %2.</translation>
    </message>
    <message>
        <source>%1 did not say which cluster it is. Until it does, contexts that lead there by another address are not protected.</source>
        <translation>%1 hat nicht gesagt, welcher Cluster es ist. Bis dahin sind Kontexte, die unter einer anderen Adresse dorthin führen, nicht geschützt.</translation>
    </message>
    <message>
        <source>The context %1 leads to the same cluster as %3, which is protected. Add --confirm %2. Nothing was deleted.</source>
        <translation>Der Kontext %1 führt zum selben Cluster wie %3, und der Kontext %3 ist geschützt. Ergänzen Sie --confirm %2. Es wurde nichts gelöscht.</translation>
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
    <name>EventsCard</name>
    <message>
        <source>Table, picture and figures of the chart</source>
        <translation>Tabelle, Bild und Zahlen des Diagramms</translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation>Zahlen des Diagramms</translation>
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
    <message>
        <source>Find in the diff or the text</source>
        <translation>Im Diff oder im Text suchen</translation>
    </message>
    <message>
        <source>Open on the web</source>
        <translation>Im Web öffnen</translation>
    </message>
</context>
<context>
    <name>EventsExport</name>
    <message>
        <source>Export events</source>
        <translation>Ereignisse exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %1 of %2 event(s) written.</source>
        <translation>
            <numerusform>Export: %1 von %2 Ereignis geschrieben.</numerusform>
            <numerusform>Export: %1 von %2 Ereignissen geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) written to %2</source>
        <translation>
            <numerusform>%1 Ereignis nach %2 geschrieben</numerusform>
            <numerusform>%1 Ereignisse nach %2 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are still being sorted. Export them in a moment.</source>
        <translation>Die Zeilen werden noch sortiert. Exportieren Sie sie gleich noch einmal.</translation>
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
        <source>%n more change(s) (is/are) in the diff only</source>
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
    <message>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
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
    <message>
        <source>Show in Trends</source>
        <translation>In Trends zeigen</translation>
    </message>
    <message>
        <source>Export these rows…</source>
        <translation>Diese Zeilen exportieren…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
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
        <source>The filter is cleared</source>
        <translation>Der Filter ist aufgehoben</translation>
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
        <source>No events here</source>
        <translation>Hier gibt es keine Ereignisse</translation>
    </message>
    <message>
        <source>Nothing changed in this scope and range, or it is not scanned yet.</source>
        <translation>In dieser Auswahl und Zeit hat sich nichts geändert, oder es ist noch nicht gescannt.</translation>
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
    <message numerus="yes">
        <source>%1 of %2 event(s)</source>
        <translation>
            <numerusform>%1 von %2 Ereignis</numerusform>
            <numerusform>%1 von %2 Ereignissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 of %1 event(s) match.</source>
        <translation>
            <numerusform>0 von %1 Ereignis passt.</numerusform>
            <numerusform>0 von %1 Ereignissen passen.</numerusform>
        </translation>
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
    <name>Exec</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 did not end within %2 seconds. Does it wait for a login? Run it in a terminal.</source>
        <translation>%1 endete nicht innerhalb von %2 Sekunden. Wartet es auf eine Anmeldung? Führen Sie es in einem Terminal aus.</translation>
    </message>
    <message>
        <source>%1 prints more than credentials.</source>
        <translation>%1 gibt mehr aus als Anmeldedaten.</translation>
    </message>
    <message>
        <source>The program %1, which the kubeconfig names for the login, is not found.</source>
        <translation>Das Programm %1, das die kubeconfig für die Anmeldung nennt, wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The program %1 cannot be read, so that nobody could tell whether it is still the same.</source>
        <translation>Das Programm %1 kann nicht gelesen werden, daher ließe sich nicht feststellen, ob es noch dasselbe ist.</translation>
    </message>
    <message>
        <source>%1 printed no credentials that can be used: %2. Run it in a terminal to see.</source>
        <translation>%1 hat keine brauchbaren Anmeldedaten ausgegeben: %2. Führen Sie es in einem Terminal aus und sehen Sie nach.</translation>
    </message>
    <message>
        <source>this is no JSON</source>
        <translation>das ist kein JSON</translation>
    </message>
    <message>
        <source>an ExecCredential of %1 is expected</source>
        <translation>ein ExecCredential von %1 wird erwartet</translation>
    </message>
    <message>
        <source>a certificate without its key, or a key without its certificate</source>
        <translation>ein Zertifikat ohne seinen Schlüssel oder ein Schlüssel ohne sein Zertifikat</translation>
    </message>
    <message>
        <source>there is neither a token nor a certificate</source>
        <translation>es gibt weder ein Token noch ein Zertifikat</translation>
    </message>
    <message>
        <source>its expirationTimestamp is no time</source>
        <translation>expirationTimestamp ist keine Zeit</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; logs in without a program.</source>
        <translation>Der Benutzer „%1“ meldet sich ohne Programm an.</translation>
    </message>
    <message>
        <source>%1 needs a terminal (interactiveMode: Always), and there is none here.</source>
        <translation>%1 braucht ein Terminal (interactiveMode: Always), und hier gibt es keines.</translation>
    </message>
    <message>
        <source>The kubeconfig wants %1 to be run for the login of &quot;%2&quot;. It runs once you have allowed it.</source>
        <translation>Die kubeconfig verlangt, %1 für die Anmeldung von „%2“ auszuführen. Es läuft, sobald Sie es erlaubt haben.</translation>
    </message>
    <message>
        <source>%1 ended with status %2. It says: %3</source>
        <translation>%1 endete mit Status %2. Die Meldung: %3</translation>
    </message>
</context>
<context>
    <name>ExecSheet</name>
    <message>
        <source>Run a program for %1?</source>
        <translation>Ein Programm für %1 ausführen?</translation>
    </message>
    <message>
        <source>The kubeconfig file %1 asks for this program to get a credential. It runs with your rights. Allow it only if you know it.</source>
        <translation>Die kubeconfig-Datei %1 verlangt dieses Programm, um Anmeldedaten zu erhalten. Es läuft mit Ihren Rechten. Erlauben Sie es nur, wenn Sie es kennen.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Environment that is added</source>
        <translation>Hinzugefügte Umgebung</translation>
    </message>
    <message>
        <source>SHA-256 of the program</source>
        <translation>SHA-256 des Programms</translation>
    </message>
    <message>
        <source>The program as it would be run</source>
        <translation>Das Programm, wie es ausgeführt würde</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>The question has changed meanwhile. Close this and look at the new one.</source>
        <translation>Die Frage hat sich inzwischen geändert. Schließen Sie diese, und sehen Sie sich die neue an.</translation>
    </message>
    <message>
        <source>It was allowed before, but the program, its arguments or its variables have changed since.</source>
        <translation>Es war schon erlaubt, aber das Programm, seine Argumente oder seine Variablen haben sich seitdem geändert.</translation>
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
    <name>FileExport</name>
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
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>An export is running. Wait for its end, or cancel it.</source>
        <translation>Ein Export läuft. Warten Sie auf sein Ende, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was exported.</source>
        <translation>Abgebrochen. Es wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>Es wurde nichts exportiert. %1</translation>
    </message>
    <message>
        <source>An export is running. Close the window once more to cancel it.</source>
        <translation>Ein Export läuft. Schließen Sie das Fenster noch einmal, um ihn abzubrechen.</translation>
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
    <message>
        <source>%1 uses Git&apos;s extension &quot;%2&quot;, which cannot be read yet. Add a copy without it: git clone --mirror %1 NEW</source>
        <translation>%1 benutzt die Git-Erweiterung „%2“, die noch nicht gelesen werden kann. Fügen Sie eine Kopie ohne sie hinzu: git clone --mirror %1 NEW</translation>
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
    <message>
        <source>Namespaces and the ledger</source>
        <translation>Namespaces und das Journal</translation>
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
    <message>
        <source>If it is your own, name its authority&apos;s file in the settings.</source>
        <translation>Wenn es Ihr eigenes ist, nennen Sie in den Einstellungen die Datei seiner Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 refuses (status %2). Check its address and its password.</source>
        <translation>Der Proxy auf dem Weg zu %1 lehnt ab (Status %2). Prüfen Sie seine Adresse und sein Passwort.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be reached. Check its address.</source>
        <translation>Der Proxy auf dem Weg zu %1 ist nicht erreichbar. Prüfen Sie seine Adresse.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut.</translation>
    </message>
    <message>
        <source>The client certificate for %1 or its key cannot be used. Check that both are PEM and belong together.</source>
        <translation>Das Client-Zertifikat für %1 oder sein Schlüssel ist nicht brauchbar. Prüfen Sie, ob beide PEM sind und zusammengehören.</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate, or wants one. Log in again.</source>
        <translation>%1 nimmt das Client-Zertifikat nicht an oder verlangt eines. Melden Sie sich neu an.</translation>
    </message>
</context>
<context>
    <name>InstancesExport</name>
    <message>
        <source>Export resources</source>
        <translation>Ressourcen exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %1 resource(s) written.</source>
        <translation>
            <numerusform>Export: %1 Ressource geschrieben.</numerusform>
            <numerusform>Export: %1 Ressourcen geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 resource(s) written to %2</source>
        <translation>
            <numerusform>%1 Ressource nach %2 geschrieben</numerusform>
            <numerusform>%1 Ressourcen nach %2 geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kube</name>
    <message>
        <source>The answer of %1 cannot be read to its end. Try again.</source>
        <translation>Die Antwort von %1 kann nicht bis zum Ende gelesen werden. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 does not accept these credentials. Log in again.</source>
        <translation>%1 nimmt diese Anmeldedaten nicht an. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>%1 does not allow this. Ask its administrator for the right.</source>
        <translation>%1 erlaubt das nicht. Bitten Sie den Administrator um das Recht dazu.</translation>
    </message>
    <message>
        <source>%1 does not have this.</source>
        <translation>Auf %1 gibt es das nicht.</translation>
    </message>
    <message>
        <source>%1 has this already.</source>
        <translation>Auf %1 gibt es das schon.</translation>
    </message>
    <message>
        <source>On %1 this is no longer as it was. Look again.</source>
        <translation>Auf %1 ist das nicht mehr so, wie es war. Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests. Try again in a while.</source>
        <translation>%1 bittet um weniger Anfragen. Versuchen Sie es nach einer Weile erneut.</translation>
    </message>
    <message>
        <source>%1 points to another address, which is not followed. Check the server in the kubeconfig.</source>
        <translation>%1 verweist auf eine andere Adresse; dem wird nicht gefolgt. Prüfen Sie den server in der kubeconfig.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own. Try again in a while.</source>
        <translation>%1 hat selbst ein Problem. Versuchen Sie es nach einer Weile erneut.</translation>
    </message>
    <message>
        <source>%1 refuses this request.</source>
        <translation>%1 lehnt diese Anfrage ab.</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 Der Server sagt: %2</translation>
    </message>
    <message>
        <source>%1 tells of an object without a name or UID.</source>
        <translation>%1 meldet ein Objekt ohne Namen oder UID.</translation>
    </message>
    <message>
        <source>%1 ended the watch in the middle of a change.</source>
        <translation>%1 hat die Beobachtung (watch) mitten in einer Änderung beendet.</translation>
    </message>
    <message>
        <source>%1 answered the deletion with something else than the namespace on its way out.</source>
        <translation>%1 hat auf die Löschung nicht mit dem Namespace geantwortet, der nun gelöscht wird.</translation>
    </message>
    <message>
        <source>Nothing is deleted without the namespace&apos;s name, UID and resourceVersion.</source>
        <translation>Ohne Name, UID und resourceVersion des Namespace wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>The API service of %1 on %2 does not answer, so that nobody knows what it holds. Check it with &quot;kubectl get apiservice&quot;.</source>
        <translation>Der API-Dienst von %1 auf %2 antwortet nicht, daher weiß niemand, was er enthält. Prüfen Sie ihn mit „kubectl get apiservice“.</translation>
    </message>
    <message>
        <source>%1 does not say what it serves. Is this the address of a Kubernetes API server?</source>
        <translation>%1 sagt nicht, was es anbietet. Ist das die Adresse eines Kubernetes-API-Servers?</translation>
    </message>
    <message>
        <source>%1 sends a change that is larger than is accepted here.</source>
        <translation>%1 sendet eine Änderung, die größer ist, als hier angenommen wird.</translation>
    </message>
    <message>
        <source>%1 tells a change that cannot be understood.</source>
        <translation>%1 meldet eine unverständliche Änderung.</translation>
    </message>
    <message>
        <source>%1 sends a list without end.</source>
        <translation>%1 sendet eine Liste ohne Ende.</translation>
    </message>
    <message>
        <source>Check certificate-authority and tls-server-name of this cluster in the kubeconfig.</source>
        <translation>Prüfen Sie certificate-authority und tls-server-name dieses Clusters in der kubeconfig.</translation>
    </message>
    <message>
        <source>%1 takes too long to tell everything.</source>
        <translation>%1 braucht zu lange, um alles zu melden.</translation>
    </message>
    <message>
        <source>A rule of %1 refuses this.</source>
        <translation>Eine Regel von %1 lehnt das ab.</translation>
    </message>
    <message>
        <source>%1 does not say everything that it serves.</source>
        <translation>%1 sagt nicht alles, was er anbietet.</translation>
    </message>
    <message>
        <source>404 came from something before %1 and not from its API server: nobody knows whether the namespace %2 is there. Check the load balancer or proxy.</source>
        <translation>404 kam von etwas vor %1 und nicht von dessen API-Server: Niemand weiß, ob der Namespace %2 da ist. Prüfen Sie den Load-Balancer oder Proxy.</translation>
    </message>
    <message>
        <source>%1 says that it serves more kinds than any cluster has.</source>
        <translation>%1 gibt an, mehr Arten anzubieten, als irgendein Cluster hat.</translation>
    </message>
    <message>
        <source>%1 tells of more than is accepted here at once.</source>
        <translation>%1 meldet mehr, als hier auf einmal angenommen wird.</translation>
    </message>
</context>
<context>
    <name>Kubeconfig</name>
    <message>
        <source>The cluster &quot;%1&quot; in %2 has no server.</source>
        <translation>Der Cluster „%1“ in %2 hat keinen server.</translation>
    </message>
    <message>
        <source>The server of the cluster &quot;%1&quot; in %2 is no address that can be used.</source>
        <translation>Der server des Clusters „%1“ in %2 ist keine brauchbare Adresse.</translation>
    </message>
    <message>
        <source>The server of the cluster &quot;%1&quot; in %2 is not https. What is sent there could be read by others, so nothing is.</source>
        <translation>Der server des Clusters „%1“ in %2 ist nicht https. Was dorthin geht, könnten andere lesen, daher wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The cluster &quot;%1&quot; in %2 has certificate-authority and certificate-authority-data. Keep one of them.</source>
        <translation>Der Cluster „%1“ in %2 hat certificate-authority und certificate-authority-data. Behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>The cluster &quot;%1&quot; in %2 has a certificate authority and insecure-skip-tls-verify. Keep one of them.</source>
        <translation>Der Cluster „%1“ in %2 hat eine Zertifizierungsstelle und insecure-skip-tls-verify. Behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>The proxy-url of the cluster &quot;%1&quot; in %2 is not http, https or socks5.</source>
        <translation>Die proxy-url des Clusters „%1“ in %2 ist nicht http, https oder socks5.</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; in %2 has a client certificate or key both as a file and as data. Keep one of them.</source>
        <translation>Der Benutzer „%1“ in %2 hat ein Client-Zertifikat oder einen Schlüssel sowohl als Datei als auch als Daten. Behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; in %2 has a client certificate without its key, or a key without its certificate.</source>
        <translation>Der Benutzer „%1“ in %2 hat ein Client-Zertifikat ohne seinen Schlüssel oder einen Schlüssel ohne sein Zertifikat.</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; in %2: %3.</source>
        <translation>Der Benutzer „%1“ in %2: %3.</translation>
    </message>
    <message>
        <source>exec has no command</source>
        <translation>exec hat kein command</translation>
    </message>
    <message>
        <source>exec has the apiVersion &quot;%1&quot;, which is not spoken here</source>
        <translation>exec hat die apiVersion „%1“, die hier nicht unterstützt wird</translation>
    </message>
    <message>
        <source>exec has a variable without a name</source>
        <translation>exec hat eine Variable ohne Namen</translation>
    </message>
    <message>
        <source>exec needs interactiveMode: Never, IfAvailable or Always</source>
        <translation>exec braucht interactiveMode: Never, IfAvailable oder Always</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; in %2 has the auth-provider &quot;%3&quot;. Kubernetes took those out; use the exec plugin of your provider (such as gke-gcloud-auth-plugin or kubelogin).</source>
        <translation>Der Benutzer „%1“ in %2 hat den auth-provider „%3“. Kubernetes hat diese entfernt; verwenden Sie das exec-Plugin Ihres Anbieters (etwa gke-gcloud-auth-plugin oder kubelogin).</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; in %2 has a token and a password. Keep one of them.</source>
        <translation>Der Benutzer „%1“ in %2 hat ein Token und ein Passwort. Behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; in %2 has as-uid, as-groups or as-user-extra without as.</source>
        <translation>Der Benutzer „%1“ in %2 hat as-uid, as-groups oder as-user-extra ohne as.</translation>
    </message>
    <message>
        <source>No context is chosen, and the kubeconfig names no current one.</source>
        <translation>Es ist kein Kontext gewählt, und die kubeconfig nennt keinen aktuellen.</translation>
    </message>
    <message>
        <source>The kubeconfig has no context &quot;%1&quot;.</source>
        <translation>Die kubeconfig hat keinen Kontext „%1“.</translation>
    </message>
    <message>
        <source>The context &quot;%1&quot; in %2 names the cluster &quot;%3&quot;, which is not there.</source>
        <translation>Der Kontext „%1“ in %2 nennt den Cluster „%3“, den es nicht gibt.</translation>
    </message>
    <message>
        <source>The context &quot;%1&quot; in %2 names the user &quot;%3&quot;, who is not there.</source>
        <translation>Der Kontext „%1“ in %2 nennt den Benutzer „%3“, den es nicht gibt.</translation>
    </message>
    <message>
        <source>This is no pod: KUBERNETES_SERVICE_HOST and KUBERNETES_SERVICE_PORT are not set.</source>
        <translation>Das ist kein Pod: KUBERNETES_SERVICE_HOST und KUBERNETES_SERVICE_PORT sind nicht gesetzt.</translation>
    </message>
    <message>
        <source>The file %1, which the kubeconfig names, cannot be read: %2.</source>
        <translation>Die Datei %1, die die kubeconfig nennt, kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The token file %1 is empty.</source>
        <translation>Die Token-Datei %1 ist leer.</translation>
    </message>
    <message>
        <source>The credentials of the user &quot;%1&quot; hold a line end or another control character.</source>
        <translation>Die Anmeldedaten des Benutzers „%1“ enthalten ein Zeilenende oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>The certificate authority of the cluster &quot;%1&quot; in %2 holds no certificate.</source>
        <translation>Die Zertifizierungsstelle des Clusters „%1“ in %2 enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; comes twice</source>
        <translation>der Name „%1“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>The kubeconfig %1 cannot be read: %2.</source>
        <translation>Die kubeconfig %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>&quot;v1&quot; is expected</source>
        <translation>„v1“ wird erwartet</translation>
    </message>
    <message>
        <source>&quot;Config&quot; is expected</source>
        <translation>„Config“ wird erwartet</translation>
    </message>
    <message>
        <source>There is no kubeconfig %1.</source>
        <translation>Es gibt keine kubeconfig %1.</translation>
    </message>
    <message>
        <source>%1 is expected</source>
        <translation>%1 wird erwartet</translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation>eine Zuordnung</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot;: %3.</source>
        <translation>%1: „%2“: %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>this is more than is accepted here</source>
        <translation>das ist mehr, als hier angenommen wird</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message numerus="yes">
        <source>%n namespace(s) (is/are) being deleted: the cluster goes on with it, and the ledger says what came of it after the next start.</source>
        <translation>
            <numerusform>%n Namespace wird gelöscht: Der Cluster macht damit weiter, und das Journal sagt nach dem nächsten Start, was daraus wurde.</numerusform>
            <numerusform>%n Namespaces werden gelöscht: Der Cluster macht damit weiter, und das Journal sagt nach dem nächsten Start, was daraus wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n namespace(s) (waits/wait) for (its/their) turn and would not be deleted.</source>
        <translation>
            <numerusform>%n Namespace wartet auf seine Reihe und würde nicht gelöscht.</numerusform>
            <numerusform>%n Namespaces warten auf ihre Reihe und würden nicht gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation>Anhalten und schließen?</translation>
    </message>
    <message numerus="yes">
        <source>%n restore(s) would end before everything is made again; what was made stays.</source>
        <translation>
            <numerusform>%n Wiederherstellung würde enden, bevor alles wieder angelegt ist; was angelegt wurde, bleibt.</numerusform>
            <numerusform>%n Wiederherstellungen würden enden, bevor alles wieder angelegt ist; was angelegt wurde, bleibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n namespace(s) (is/are) still being checked and saved. (It/They) will still be deleted if nothing has changed: the window closes after that.</source>
        <translation>
            <numerusform>%n Namespace wird noch geprüft und gesichert. Er wird noch gelöscht, wenn sich nichts geändert hat: Das Fenster schließt danach.</numerusform>
            <numerusform>%n Namespaces werden noch geprüft und gesichert. Sie werden noch gelöscht, wenn sich nichts geändert hat: Das Fenster schließt danach.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>The ledger %1 is damaged. Nothing can be deleted before it is mended: move it to a safe place and begin a new one, or bring back a copy.</source>
        <translation>Das Journal %1 ist beschädigt. Es kann nichts gelöscht werden, bis das behoben ist: Verschieben Sie es an einen sicheren Ort und beginnen Sie ein neues, oder spielen Sie eine Kopie zurück.</translation>
    </message>
    <message>
        <source>The details of a ledger entry have to be a JSON object on one line.</source>
        <translation>Die Einzelheiten eines Journaleintrags müssen ein JSON-Objekt in einer Zeile sein.</translation>
    </message>
    <message>
        <source>The ledger has no entry %1.</source>
        <translation>Das Journal hat keinen Eintrag %1.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The chain of the ledger %1 breaks at entry %2: somebody changed or removed what was written. Keep the file and compare it with a copy.</source>
        <translation>Die Kette des Journals %1 bricht bei Eintrag %2: Jemand hat Geschriebenes geändert oder entfernt. Bewahren Sie die Datei auf und vergleichen Sie sie mit einer Kopie.</translation>
    </message>
    <message>
        <source>%1 cannot be written, so nothing can be deleted. Check the permissions of its folder.</source>
        <translation>%1 kann nicht geschrieben werden, daher kann nichts gelöscht werden. Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>Another Kubestats is deleting or restoring namespaces right now. Wait until it is done, or stop it there.</source>
        <translation>Ein anderes Kubestats löscht gerade Namespaces oder stellt sie wieder her. Warten Sie, bis es fertig ist, oder halten Sie es dort an.</translation>
    </message>
</context>
<context>
    <name>LedgerDetails</name>
    <message>
        <source>Details of the entry</source>
        <translation>Einzelheiten des Eintrags</translation>
    </message>
    <message>
        <source>Entry %1 · %2</source>
        <translation>Eintrag %1 · %2</translation>
    </message>
    <message>
        <source>The entry cannot be read</source>
        <translation>Der Eintrag kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>%1, typed “%2”</source>
        <translation>%1, eingegeben: „%2“</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>1 object was seen.</source>
        <translation>1 Objekt wurde gesehen.</translation>
    </message>
    <message>
        <source>PersistentVolumeClaim %1</source>
        <translation>PersistentVolumeClaim %1</translation>
    </message>
    <message>
        <source>what became of its volume is not known</source>
        <translation>was aus dem Volume wurde, ist nicht bekannt</translation>
    </message>
    <message>
        <source>The address of Service %1 was given up</source>
        <translation>Die Adresse von Service %1 wurde aufgegeben</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>no DELETE</source>
        <translation>kein DELETE</translation>
    </message>
    <message>
        <source>1 DELETE</source>
        <translation>1 DELETE</translation>
    </message>
    <message>
        <source>%1 DELETE</source>
        <translation>%1 DELETE</translation>
    </message>
    <message>
        <source>No answer of the cluster was written down.</source>
        <translation>Es wurde keine Antwort des Clusters festgehalten.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Audit-ID</source>
        <translation>Audit-ID</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Every link of it</source>
        <translation>Alle Glieder dazu</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>There is none: it was approved without.</source>
        <translation>Es gibt keine: Die Freigabe erfolgte ohne.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>It holds what was approved</source>
        <translation>Sie enthält, was freigegeben wurde</translation>
    </message>
    <message>
        <source>It holds something else than what was approved</source>
        <translation>Sie enthält etwas anderes, als freigegeben wurde</translation>
    </message>
    <message>
        <source>with the values of Secrets</source>
        <translation>mit den Werten von Secrets</translation>
    </message>
    <message>
        <source>without the values of Secrets</source>
        <translation>ohne die Werte von Secrets</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>said by the server</source>
        <translation>vom Server gesagt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>%1 objects were seen.</source>
        <translation>%1 Objekte wurden gesehen.</translation>
    </message>
    <message>
        <source>it had no volume</source>
        <translation>er hatte kein Volume</translation>
    </message>
    <message>
        <source>1 DELETE, its answer is not known</source>
        <translation>1 DELETE, seine Antwort ist nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1 objects of %2 kind(s) were seen.</source>
        <translation>
            <numerusform>%1 Objekte aus %2 Art wurden gesehen.</numerusform>
            <numerusform>%1 Objekte aus %2 Arten wurden gesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 object(s), %2</source>
        <translation>
            <numerusform>%1 Objekt, %2</numerusform>
            <numerusform>%1 Objekte, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>What was in it is not written down.</source>
        <translation>Was darin war, ist nicht festgehalten.</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>Approved, not sent</source>
        <translation>Freigegeben, ungesendet</translation>
    </message>
    <message>
        <source>Sent, not known</source>
        <translation>Gesendet, unbekannt</translation>
    </message>
    <message>
        <source>Terminating</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Untouched</source>
        <translation>Unberührt</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Outcome: gone</source>
        <translation>Ergebnis: weg</translation>
    </message>
    <message>
        <source>Outcome: terminating</source>
        <translation>Ergebnis: wird gelöscht</translation>
    </message>
    <message>
        <source>Outcome: refused</source>
        <translation>Ergebnis: abgelehnt</translation>
    </message>
    <message>
        <source>Outcome: not known</source>
        <translation>Ergebnis: nicht bekannt</translation>
    </message>
    <message>
        <source>Outcome: restored</source>
        <translation>Ergebnis: wiederhergestellt</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>All clusters</source>
        <translation>Alle Cluster</translation>
    </message>
    <message>
        <source>Reading the ledger</source>
        <translation>Das Journal wird gelesen</translation>
    </message>
    <message>
        <source>Filter by namespace, cluster, person or sentence</source>
        <translation>Nach Namespace, Cluster, Person oder Satz filtern</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Outcome: any</source>
        <translation>Ergebnis: beliebig</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Export what is listed, with every link</source>
        <translation>Die aufgelisteten Einträge mit allen Gliedern exportieren</translation>
    </message>
    <message>
        <source>Copy entry</source>
        <translation>Eintrag kopieren</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Entry copied</source>
        <translation>Eintrag kopiert</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>The folder %1 could not be opened.</source>
        <translation>Der Ordner %1 konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The ledger cannot be read</source>
        <translation>Das Journal kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Kein Eintrag passt</translation>
    </message>
    <message>
        <source>None of this time and cluster has what the filter asks for.</source>
        <translation>Keiner aus diesem Zeitraum und Cluster passt zum Filter.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Nothing was deleted yet</source>
        <translation>Noch wurde nichts gelöscht</translation>
    </message>
    <message>
        <source>Every deletion that is approved here leaves an entry, with its evidence and what came of it.</source>
        <translation>Jede hier freigegebene Löschung hinterlässt einen Eintrag, mit ihrem Nachweis und dem, was daraus wurde.</translation>
    </message>
    <message>
        <source>The ledger cannot be used, so nothing can be deleted. %1</source>
        <translation>Das Journal kann nicht benutzt werden, daher kann nichts gelöscht werden. %1</translation>
    </message>
    <message>
        <source>Link %1 of the ledger does not hold: something changed it. Nothing can be deleted; keep the file and find out what did.</source>
        <translation>Glied %1 des Journals hält nicht: Etwas hat es geändert. Es kann nichts gelöscht werden; bewahren Sie die Datei auf, und finden Sie heraus, was es war.</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>only ever appended</source>
        <translation>wird nur fortgeschrieben</translation>
    </message>
    <message>
        <source>the chain is being checked</source>
        <translation>die Kette wird geprüft</translation>
    </message>
    <message>
        <source>the chain is broken</source>
        <translation>die Kette ist gebrochen</translation>
    </message>
    <message>
        <source>There is no backup of it.</source>
        <translation>Davon gibt es keine Sicherung.</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>Journal exportieren</translation>
    </message>
    <message>
        <source>JSON Lines, which can be checked (*.jsonl)</source>
        <translation>JSON Lines, prüfbar (*.jsonl)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>The export failed. %1</source>
        <translation>Der Export ist fehlgeschlagen. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 link(s) written to %2</source>
        <translation>
            <numerusform>%1 Glied nach %2 geschrieben</numerusform>
            <numerusform>%1 Glieder nach %2 geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the chain holds: %1 link(s)</source>
        <translation>
            <numerusform>die Kette hält: %1 Glied</numerusform>
            <numerusform>die Kette hält: %1 Glieder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>No font is installed, so nothing could be read. Install the package fonts-dejavu-core.</source>
        <translation>Es ist keine Schrift installiert, nichts wäre lesbar. Installieren Sie das Paket fonts-dejavu-core.</translation>
    </message>
    <message>
        <source>%1 is no option.</source>
        <translation>%1 ist keine Option.</translation>
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
    <message>
        <source>Link copied. It opens Resources without “%1”, which only this computer knows.</source>
        <translation>Link kopiert. Er öffnet Ressourcen ohne „%1“, das nur dieser Rechner kennt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
</context>
<context>
    <name>NamespaceDetails</name>
    <message>
        <source>Details of the namespace</source>
        <translation>Einzelheiten des Namespace</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>angelegt %1</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>It is being deleted. The cluster reports nothing that holds it.</source>
        <translation>Er wird gelöscht. Der Cluster meldet nichts, was ihn festhält.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>By its age it may go from %1 on.</source>
        <translation>Seinem Alter nach darf er ab %1 gelöscht werden.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>none is named</source>
        <translation>keiner genannt</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Finalizers</source>
        <translation>Finalizer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Reported by the cluster</source>
        <translation>Vom Cluster gemeldet</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>It was asked for by its name. Nothing else is known of it; it is asked for again every few seconds.</source>
        <translation>Nach ihm wurde mit seinem Namen gefragt. Sonst ist nichts über ihn bekannt; alle paar Sekunden wird erneut gefragt.</translation>
    </message>
</context>
<context>
    <name>NamespaceModel</name>
    <message>
        <source>Being deleted since %1</source>
        <translation>Wird gelöscht seit %1</translation>
    </message>
    <message>
        <source>The policy cannot be read. Mend it in Settings.</source>
        <translation>Die Richtlinie kann nicht gelesen werden. Berichtigen Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>Some kinds could not be listed. There may be more.</source>
        <translation>Einige Arten konnten nicht aufgelistet werden. Es kann mehr geben.</translation>
    </message>
    <message>
        <source>The objects of this namespace could not be counted.</source>
        <translation>Die Objekte dieses Namespace konnten nicht gezählt werden.</translation>
    </message>
    <message>
        <source>They are being counted.</source>
        <translation>Sie werden gerade gezählt.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>When an object in it was last created or deleted</source>
        <translation>Wann zuletzt ein Objekt darin erstellt oder gelöscht wurde</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>An old list is not judged. The policy is asked when the cluster answers.</source>
        <translation>Eine alte Liste wird nicht beurteilt. Die Richtlinie wird gefragt, wenn der Cluster antwortet.</translation>
    </message>
</context>
<context>
    <name>NamespaceNamesSheet</name>
    <message>
        <source>Name namespaces of %1</source>
        <translation>Namespaces von %1 nennen</translation>
    </message>
    <message>
        <source>Each is asked for by itself every few seconds, with an answer of its own. The names are kept for this context; without any it is listed again.</source>
        <translation>Nach jedem wird alle paar Sekunden einzeln gefragt, mit eigener Antwort. Die Namen werden für diesen Kontext behalten; ohne Namen wird wieder aufgelistet.</translation>
    </message>
    <message>
        <source>Namespaces, one a line or between commas</source>
        <translation>Namespaces, einer je Zeile oder durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Ask for them</source>
        <translation>Nach ihnen fragen</translation>
    </message>
</context>
<context>
    <name>NamespacesBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter namespaces by name, owner or label</source>
        <translation>Namespaces nach Name, Besitzer oder Label filtern</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Policy: any</source>
        <translation>Richtlinie: beliebig</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>Richtlinie: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Export what is listed</source>
        <translation>Die aufgelisteten Namespaces exportieren</translation>
    </message>
</context>
<context>
    <name>NamespacesPage</name>
    <message>
        <source>Namespaces</source>
        <translation>Namespaces</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Choose a context</source>
        <translation>Kontext wählen</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Name copied</source>
        <translation>Name kopiert</translation>
    </message>
    <message>
        <source>Preview deletion…</source>
        <translation>Löschvorschau…</translation>
    </message>
    <message>
        <source>No namespaces</source>
        <translation>Keine Namespaces</translation>
    </message>
    <message>
        <source>%1 answered with a list that is empty.</source>
        <translation>%1 hat mit einer leeren Liste geantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s)</source>
        <translation>
            <numerusform>%n verborgene Spalte</numerusform>
            <numerusform>%n verborgene Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>the policy cannot be read</source>
        <translation>die Richtlinie kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>1 matches the policy</source>
        <translation>1 passt zur Richtlinie</translation>
    </message>
    <message>
        <source>%1 match the policy</source>
        <translation>%1 passen zur Richtlinie</translation>
    </message>
    <message>
        <source>No namespace is selected.</source>
        <translation>Kein Namespace ist ausgewählt.</translation>
    </message>
    <message>
        <source>%1 is being deleted already.</source>
        <translation>%1 wird schon gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>Preview deletion of %n namespace(s)…</source>
        <translation>
            <numerusform>Löschvorschau für %n Namespace…</numerusform>
            <numerusform>Löschvorschau für %n Namespaces…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking deletes nothing.</source>
        <translation>Ansehen löscht nichts.</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Lock or unlock the cluster</source>
        <translation>Cluster sperren oder entsperren</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 namespace(s)</source>
        <translation>
            <numerusform>%1 von %2 Namespace</numerusform>
            <numerusform>%1 von %2 Namespaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 of %1 namespace(s) match.</source>
        <translation>
            <numerusform>0 von %1 Namespace passt.</numerusform>
            <numerusform>0 von %1 Namespaces passen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamespacesState</name>
    <message>
        <source>an unknown time</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Reading the kubeconfig</source>
        <translation>Die kubeconfig wird gelesen</translation>
    </message>
    <message>
        <source>The kubeconfig cannot be read</source>
        <translation>Die kubeconfig kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>No cluster is known yet</source>
        <translation>Noch ist kein Cluster bekannt</translation>
    </message>
    <message>
        <source>There is no context in a kubeconfig. Put one at ~/.kube/config, or name files in KUBECONFIG. Nothing is ever written to it.</source>
        <translation>In keiner kubeconfig steht ein Kontext. Legen Sie eine unter ~/.kube/config ab, oder nennen Sie Dateien in KUBECONFIG. Geschrieben wird dort nie etwas.</translation>
    </message>
    <message>
        <source>%1 asks to run a program</source>
        <translation>%1 will ein Programm ausführen</translation>
    </message>
    <message>
        <source>Its kubeconfig gets a credential from a program. It has not been run; look at it first.</source>
        <translation>Die kubeconfig bezieht Anmeldedaten von einem Programm. Es wurde nicht ausgeführt; sehen Sie es sich zuerst an.</translation>
    </message>
    <message>
        <source>Look at the program…</source>
        <translation>Programm ansehen…</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 ist nicht verbunden</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Reading namespaces of %1</source>
        <translation>Namespaces von %1 werden gelesen</translation>
    </message>
    <message>
        <source>Choose a context</source>
        <translation>Kontext wählen</translation>
    </message>
    <message>
        <source>Nothing is connected until you choose one. Every context begins as read-only.</source>
        <translation>Es wird nichts verbunden, bis Sie einen wählen. Jeder Kontext ist anfangs schreibgeschützt.</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Mit %1 verbinden</translation>
    </message>
    <message>
        <source>Choose a context…</source>
        <translation>Kontext wählen…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Anderen wählen…</translation>
    </message>
    <message>
        <source>Commands that grant the right copied</source>
        <translation>Befehle, die das Recht gewähren, kopiert</translation>
    </message>
    <message>
        <source>The last list of %1, as of %2. %3; nothing can be deleted from it.</source>
        <translation>Die letzte Liste von %1, Stand %2. %3; aus ihr kann nichts gelöscht werden.</translation>
    </message>
    <message>
        <source>It is being read again</source>
        <translation>Sie wird gerade neu gelesen</translation>
    </message>
    <message>
        <source>%1. The list is as of %2; approval waits.</source>
        <translation>%1. Die Liste ist vom Stand %2; die Freigabe wartet.</translation>
    </message>
    <message>
        <source>%1 does not answer. The list is as of %2; approval waits.</source>
        <translation>%1 antwortet nicht. Stand der Liste: %2; Freigaben warten.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n namespace(s) on %1: %2 gone.</source>
        <translation>
            <numerusform>%n Namespace auf %1 wird gelöscht: %2 weg.</numerusform>
            <numerusform>%n Namespaces auf %1 werden gelöscht: %2 weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeige</translation>
    </message>
    <message>
        <source>The policy cannot be read, so nothing matches it. %1</source>
        <translation>Die Richtlinie kann nicht gelesen werden, daher passt nichts zu ihr. %1</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>The kubeconfig cannot be read; the last good one is used. %1</source>
        <translation>Die kubeconfig kann nicht gelesen werden; die letzte brauchbare gilt weiter. %1</translation>
    </message>
    <message>
        <source>You may not list namespaces here. Those that you named are asked for one by one.</source>
        <translation>Sie dürfen hier keine Namespaces auflisten. Nach denen, die Sie genannt haben, wird einzeln gefragt.</translation>
    </message>
    <message>
        <source>The clock of %1 and the one of this machine are %2 minutes apart. Ages are counted by the cluster&apos;s.</source>
        <translation>Die Uhren von %1 und diesem Rechner gehen %2 Minuten auseinander. Das Alter richtet sich nach der Uhr des Clusters.</translation>
    </message>
    <message>
        <source>You may not watch namespaces here. They are listed again every 15 seconds.</source>
        <translation>Sie dürfen Namespaces hier nicht beobachten. Sie werden alle 15 Sekunden neu aufgelistet.</translation>
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
    <message numerus="yes">
        <source>%n repositor(y/ies) could not be reached</source>
        <translation>
            <numerusform>%n Repository war nicht erreichbar</numerusform>
            <numerusform>%n Repositorys waren nicht erreichbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repositor(y/ies) failed</source>
        <translation>
            <numerusform>%n Repository fehlgeschlagen</numerusform>
            <numerusform>%n Repositorys fehlgeschlagen</numerusform>
        </translation>
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
        <source>▲ last readable state counts</source>
        <translation>▲ letzter lesbarer Stand zählt</translation>
    </message>
    <message>
        <source>▲ %1 failed</source>
        <translation>▲ %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>keiner fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 Ereignis</numerusform>
            <numerusform>%1 Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 file(s)</source>
        <translation>
            <numerusform>von %1 Datei</numerusform>
            <numerusform>von %1 Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>after the first scan</source>
        <translation>nach dem ersten Scan</translation>
    </message>
    <message numerus="yes">
        <source>%n repositor(y/ies) not scanned yet</source>
        <translation>
            <numerusform>%n Repository noch nicht gescannt</numerusform>
            <numerusform>%n Repositorys noch nicht gescannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %1 point(s) from %2 %</source>
        <translation>
            <numerusform>▲ %1 Punkt von %2 %</numerusform>
            <numerusform>▲ %1 Punkte von %2 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▼ %1 point(s) from %2 %</source>
        <translation>
            <numerusform>▼ %1 Punkt von %2 %</numerusform>
            <numerusform>▼ %1 Punkte von %2 %</numerusform>
        </translation>
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
    <message>
        <source>the first scan failed</source>
        <translation>der erste Scan schlug fehl</translation>
    </message>
    <message>
        <source>Show over time</source>
        <translation>Im Lauf der Zeit zeigen</translation>
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
    <message numerus="yes">
        <source>%1 more, %2 event(s)</source>
        <translation>
            <numerusform>%1 weitere, %2 Ereignis</numerusform>
            <numerusform>%1 weitere, %2 Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 more charts, 12 releases</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more chart(s)</source>
        <translation>
            <numerusform>%n weiteres Chart</numerusform>
            <numerusform>%n weitere Charts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 release(s)</source>
        <translation>
            <numerusform>%1 Release</numerusform>
            <numerusform>%1 Releases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more image(s)</source>
        <translation>
            <numerusform>%n weiteres Image</numerusform>
            <numerusform>%n weitere Images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 use(s)</source>
        <translation>
            <numerusform>%1 Verwendung</numerusform>
            <numerusform>%1 Verwendungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more repositor(y/ies)</source>
        <translation>
            <numerusform>%n weiteres Repository</numerusform>
            <numerusform>%n weitere Repositorys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 Ereignis</numerusform>
            <numerusform>%1 Ereignisse</numerusform>
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
    <message>
        <source>Namespaces</source>
        <translation>Namespaces</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Löschung</translation>
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
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a subject, what is chosen of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>The store could not be searched. %1</source>
        <translation>Die Datenbank konnte nicht durchsucht werden. %1</translation>
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
    <name>PolicyPane</name>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save policy</source>
        <translation>Richtlinie speichern</translation>
    </message>
    <message>
        <source>Deletion policy</source>
        <translation>Löschrichtlinie</translation>
    </message>
    <message>
        <source>Age %1. Open a cluster to see what it would let go there.</source>
        <translation>Alter %1. Öffnen Sie einen Cluster, um zu sehen, was dort gelöscht werden dürfte.</translation>
    </message>
    <message>
        <source>Nothing is in force</source>
        <translation>Nichts ist in Kraft</translation>
    </message>
    <message>
        <source>The file cannot be used, so nothing matches and nothing can be deleted. %1</source>
        <translation>Die Datei kann nicht benutzt werden, daher passt nichts und es kann nichts gelöscht werden. %1</translation>
    </message>
    <message>
        <source>In force until this is right</source>
        <translation>In Kraft, bis dies stimmt</translation>
    </message>
    <message>
        <source>What this would do</source>
        <translation>Was dies bewirken würde</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>1 error at %1, not saved</source>
        <translation>1 Fehler bei %1, nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 errors, the first at %2, not saved</source>
        <translation>%1 Fehler, der erste bei %2, nicht gespeichert</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>Geändert, nicht gespeichert</translation>
    </message>
    <message>
        <source>As saved</source>
        <translation>Wie gespeichert</translation>
    </message>
    <message>
        <source>All of it is from this file and the defaults.</source>
        <translation>Alles ist aus dieser Datei und den Vorgaben.</translation>
    </message>
    <message>
        <source>All of it is the default: there is no file yet.</source>
        <translation>Alles ist die Vorgabe: Es gibt noch keine Datei.</translation>
    </message>
    <message>
        <source>The age is from the environment (%1), in place of the file&apos;s; all else is from this file and the defaults.</source>
        <translation>Das Alter ist aus der Umgebung (%1), anstelle des Wertes der Datei; alles andere ist aus dieser Datei und den Vorgaben.</translation>
    </message>
    <message>
        <source>The age is from the environment (%1); all else is the default: there is no file yet.</source>
        <translation>Das Alter ist aus der Umgebung (%1); alles andere ist die Vorgabe: Es gibt noch keine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>On %1: age %2 · matches %3 of %4 namespace(s).</source>
        <translation>
            <numerusform>Auf %1: Alter %2 · passt auf %3 von %4 Namespace.</numerusform>
            <numerusform>Auf %1: Alter %2 · passt auf %3 von %4 Namespaces.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>volume is deleted with it</source>
        <translation>Volume wird mitgelöscht</translation>
    </message>
    <message>
        <source>what becomes of its volume is not known</source>
        <translation>was aus dem Volume wird, ist nicht bekannt</translation>
    </message>
    <message>
        <source>volume is kept (%1)</source>
        <translation>Volume bleibt erhalten (%1)</translation>
    </message>
    <message>
        <source>its address from outside is given up</source>
        <translation>die externe Adresse wird aufgegeben</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>wartet auf %1</translation>
    </message>
    <message>
        <source>belongs to %1 %2 outside</source>
        <translation>gehört zu %1 %2 außerhalb</translation>
    </message>
    <message>
        <source>1 loses its data</source>
        <translation>1 verliert seine Daten</translation>
    </message>
    <message>
        <source>%1 lose their data</source>
        <translation>%1 verlieren ihre Daten</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 zu prüfen</translation>
    </message>
    <message>
        <source>%1 with a finalizer</source>
        <translation>%1 mit Finalizer</translation>
    </message>
    <message>
        <source>1 more object</source>
        <translation>1 weiteres Objekt</translation>
    </message>
    <message>
        <source>%1 more objects</source>
        <translation>%1 weitere Objekte</translation>
    </message>
    <message>
        <source>Namespace, what matters</source>
        <translation>Namespace, was wichtig ist</translation>
    </message>
    <message>
        <source>Objects by kind</source>
        <translation>Objekte nach Art</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Was verloren geht</translation>
    </message>
    <message>
        <source>it has no volume</source>
        <translation>er hat kein Volume</translation>
    </message>
</context>
<context>
    <name>Purge</name>
    <message>
        <source>The approval is for the context %1 of the cluster %2, and this is %3 of %4.</source>
        <translation>Die Freigabe gilt für den Kontext %1 des Clusters %2, dies ist aber %3 von %4.</translation>
    </message>
    <message>
        <source>The context %1 leads to another server since it was approved: %2 was %3.</source>
        <translation>Der Kontext %1 führt seit der Freigabe zu einem anderen Server: jetzt %2, vorher %3.</translation>
    </message>
    <message>
        <source>The cluster %1 is vouched for by other authorities since it was approved.</source>
        <translation>Für den Cluster %1 bürgen seit der Freigabe andere Zertifizierungsstellen.</translation>
    </message>
    <message>
        <source>Behind %1 is another cluster than the one that was approved.</source>
        <translation>Hinter %1 steht ein anderer Cluster als der freigegebene.</translation>
    </message>
    <message>
        <source>The namespace was deleted and made again since it was approved.</source>
        <translation>Der Namespace wurde seit der Freigabe gelöscht und neu angelegt.</translation>
    </message>
    <message>
        <source>The namespace itself has changed since it was approved: its labels, its annotations or its state.</source>
        <translation>Der Namespace selbst hat sich seit der Freigabe geändert: seine Labels, seine Annotationen oder sein Zustand.</translation>
    </message>
    <message>
        <source>What is in the namespace has changed since it was approved.</source>
        <translation>Der Inhalt des Namespace hat sich seit der Freigabe geändert.</translation>
    </message>
    <message>
        <source>The context %1 is read-only. Unlock it first.</source>
        <translation>Der Kontext %1 ist schreibgeschützt. Entsperren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The preview is not complete, so nobody knows what would be lost: %1</source>
        <translation>Die Vorschau ist nicht vollständig, daher weiß niemand, was verloren ginge: %1</translation>
    </message>
    <message>
        <source>The cluster would refuse: %1</source>
        <translation>Der Cluster würde ablehnen: %1</translation>
    </message>
    <message>
        <source>The cluster does not say which one it is: kube-system cannot be read.</source>
        <translation>Der Cluster sagt nicht, welcher er ist: kube-system kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The approval is over since %1. Preview and approve it again.</source>
        <translation>Die Freigabe ist seit %1 abgelaufen. Erstellen Sie eine neue Vorschau und geben Sie den Namespace erneut frei.</translation>
    </message>
    <message>
        <source>The context is protected, and the name of the cluster, %1, was not typed.</source>
        <translation>Der Kontext ist geschützt, und der Name des Clusters, %1, wurde nicht eingegeben.</translation>
    </message>
    <message>
        <source>The preview is older than %1. Take a new one.</source>
        <translation>Die Vorschau ist älter als %1. Erstellen Sie eine neue.</translation>
    </message>
    <message>
        <source>The context is protected: type the name of the cluster, %1.</source>
        <translation>Der Kontext ist geschützt: Geben Sie den Namen des Clusters ein, %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Nothing was deleted. Choose another folder, or make room.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Es wurde nichts gelöscht. Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The cluster answered an object that cannot be read: %1</source>
        <translation>Der Cluster hat mit einem Objekt geantwortet, das nicht gelesen werden kann: %1</translation>
    </message>
    <message>
        <source>The cluster answered %1 without a name, or one twice.</source>
        <translation>Der Cluster hat unter %1 ein Objekt ohne Namen oder eines zweimal geliefert.</translation>
    </message>
    <message>
        <source>Nothing is saved: nothing of this namespace can be brought back from here.</source>
        <translation>Es wird nichts gesichert: Von diesem Namespace lässt sich von hier aus nichts wiederherstellen.</translation>
    </message>
    <message>
        <source>Not everything in the namespace can be read, so nothing is saved: %1</source>
        <translation>Nicht alles im Namespace kann gelesen werden, daher wird nichts gesichert: %1</translation>
    </message>
    <message>
        <source>%1 is no backup: %2 is not in it.</source>
        <translation>%1 ist keine Sicherung: %2 fehlt darin.</translation>
    </message>
    <message>
        <source>%1 is not the index of a backup.</source>
        <translation>%1 ist nicht das Verzeichnis einer Sicherung.</translation>
    </message>
    <message>
        <source>The run was interrupted before anything was sent. Nothing was deleted.</source>
        <translation>Der Lauf wurde unterbrochen, bevor etwas gesendet wurde. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>The cluster could not be asked what became of it: %1</source>
        <translation>Der Cluster konnte nicht gefragt werden, was daraus wurde: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read, so nobody knows which contexts are protected. Nothing is deleted until you mend or remove it.</source>
        <translation>%1 kann nicht gelesen werden, daher weiß niemand, welche Kontexte geschützt sind. Es wird nichts gelöscht, bis Sie die Datei berichtigen oder entfernen.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the permissions of its folder and the free space.</source>
        <translation>%1 kann nicht geschrieben werden. Prüfen Sie die Rechte des Ordners und den freien Platz.</translation>
    </message>
    <message>
        <source>Its annotation %1 is &quot;%2&quot;, which nobody can read for sure.</source>
        <translation>Seine Annotation %1 ist „%2“, was sich nicht sicher deuten lässt.</translation>
    </message>
    <message>
        <source>The policy protects the name %1.</source>
        <translation>Die Richtlinie schützt den Namen %1.</translation>
    </message>
    <message>
        <source>The policy protects the label %1.</source>
        <translation>Die Richtlinie schützt das Label %1.</translation>
    </message>
    <message>
        <source>The cluster does not say when it was created.</source>
        <translation>Der Cluster sagt nicht, wann er erstellt wurde.</translation>
    </message>
    <message>
        <source>It was created in the future, at %1: a clock is wrong.</source>
        <translation>Seine Erstellung liegt in der Zukunft, %1: Eine Uhr geht falsch.</translation>
    </message>
    <message>
        <source>Its annotation %1 keeps it for ever.</source>
        <translation>Seine Annotation %1 bewahrt ihn für immer.</translation>
    </message>
    <message>
        <source>It is younger than %1: it may go from %2 on.</source>
        <translation>Er ist jünger als %1: Er darf ab %2 gelöscht werden.</translation>
    </message>
    <message>
        <source>Its annotation %1 keeps it until %2.</source>
        <translation>Seine Annotation %1 bewahrt ihn bis %2.</translation>
    </message>
    <message>
        <source>It has the label %1 and is older than %2.</source>
        <translation>Er hat das Label %1 und ist älter als %2.</translation>
    </message>
    <message>
        <source>It has the label %1, and its annotation %2 let it go on %3.</source>
        <translation>Er hat das Label %1, und laut seiner Annotation %2 darf er seit %3 gelöscht werden.</translation>
    </message>
    <message>
        <source>The cluster or Kubestats itself needs it.</source>
        <translation>Der Cluster oder Kubestats selbst braucht ihn.</translation>
    </message>
    <message>
        <source>It is being deleted already.</source>
        <translation>Er wird schon gelöscht.</translation>
    </message>
    <message>
        <source>The policy excludes the context %1.</source>
        <translation>Die Richtlinie schließt den Kontext %1 aus.</translation>
    </message>
    <message>
        <source>It has not opted in: the label %1 is not there.</source>
        <translation>Er ist nicht zum Löschen vorgesehen: Das Label %1 fehlt.</translation>
    </message>
    <message>
        <source>Stopped: the namespaces that are left were not touched.</source>
        <translation>Angehalten: Die übrigen Namespaces wurden nicht angerührt.</translation>
    </message>
    <message>
        <source>The ledger %1 was changed at entry %2 by somebody else. Nothing is deleted before you have looked at it.</source>
        <translation>Das Journal %1 wurde bei Eintrag %2 von jemand anderem geändert. Es wird nichts gelöscht, bevor Sie nachgesehen haben.</translation>
    </message>
    <message>
        <source>%1 is in the list twice. Nothing was deleted.</source>
        <translation>%1 steht zweimal in der Liste. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Freigegeben.</translation>
    </message>
    <message>
        <source>Looking whether everything is as it was approved.</source>
        <translation>Es wird geprüft, ob alles noch so ist wie freigegeben.</translation>
    </message>
    <message>
        <source>Looking once more, right before the deletion.</source>
        <translation>Es wird noch einmal geprüft, unmittelbar vor dem Löschen.</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n object(s).</source>
        <translation>
            <numerusform>%n Objekt wird gesichert.</numerusform>
            <numerusform>%n Objekte werden gesichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The deletion is sent.</source>
        <translation>Die Löschung wird gesendet.</translation>
    </message>
    <message>
        <source>Sending the deletion.</source>
        <translation>Die Löschung wird gesendet.</translation>
    </message>
    <message>
        <source>The cluster gave no reason.</source>
        <translation>Der Cluster nannte keinen Grund.</translation>
    </message>
    <message>
        <source>The cluster accepted the deletion.</source>
        <translation>Der Cluster hat die Löschung angenommen.</translation>
    </message>
    <message>
        <source>It changed in the very moment of the deletion, so the cluster refused: %1 Preview it again.</source>
        <translation>Er änderte sich genau im Moment des Löschens, daher hat der Cluster abgelehnt: %1 Erstellen Sie eine neue Vorschau.</translation>
    </message>
    <message>
        <source>The cluster refused: %1</source>
        <translation>Der Cluster hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>The answer was lost: %1</source>
        <translation>Die Antwort ging verloren: %1</translation>
    </message>
    <message>
        <source>Its answer was lost; it is gone.</source>
        <translation>Die Antwort ging verloren; er ist weg.</translation>
    </message>
    <message>
        <source>The request was lost and nothing was deleted. Preview and approve it again if it is still to go.</source>
        <translation>Die Anfrage ging verloren, und es wurde nichts gelöscht. Soll der Namespace weiterhin gelöscht werden, erstellen Sie eine neue Vorschau und geben Sie ihn erneut frei.</translation>
    </message>
    <message>
        <source>Nobody knows whether it was deleted: its answer was lost and the cluster cannot be asked. It is asked again at the next start.</source>
        <translation>Niemand weiß, ob er gelöscht wurde: Die Antwort ging verloren, und der Cluster kann nicht gefragt werden. Beim nächsten Start wird er erneut gefragt.</translation>
    </message>
    <message>
        <source>The cluster accepted the deletion and goes on with it.</source>
        <translation>Der Cluster hat die Löschung angenommen und führt sie fort.</translation>
    </message>
    <message>
        <source>The cluster removes what is in it.</source>
        <translation>Der Cluster entfernt den Inhalt.</translation>
    </message>
    <message>
        <source>Gone after %1.</source>
        <translation>Weg nach %1.</translation>
    </message>
    <message>
        <source>Not begun: %1</source>
        <translation>Nicht begonnen: %1</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>Known here are: %1.</source>
        <translation>Bekannt sind hier: %1.</translation>
    </message>
    <message>
        <source>Keys and values are expected here, as in &quot;key: value&quot;.</source>
        <translation>Hier werden Schlüssel und Werte erwartet, wie in „key: value“.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is here twice. Keep one of them.</source>
        <translation>Der Schlüssel „%1“ steht hier zweimal. Behalten Sie einen davon.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not known. %2</source>
        <translation>Der Schlüssel „%1“ ist nicht bekannt. %2</translation>
    </message>
    <message>
        <source>A list is expected here, as in [a, b].</source>
        <translation>Hier wird eine Liste erwartet, wie in [a, b].</translation>
    </message>
    <message>
        <source>The value is empty. Write one, or remove the key to have its default.</source>
        <translation>Der Wert ist leer. Schreiben Sie einen, oder entfernen Sie den Schlüssel, damit sein Standardwert gilt.</translation>
    </message>
    <message>
        <source>One value is expected here, not several.</source>
        <translation>Hier wird ein einzelner Wert erwartet, nicht mehrere.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number from %2 to %3.</source>
        <translation>„%1“ ist keine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message numerus="yes">
        <source>The cluster removes what is in it: %n object(s) left.</source>
        <translation>
            <numerusform>Der Cluster entfernt den Inhalt: noch %n Objekt.</numerusform>
            <numerusform>Der Cluster entfernt den Inhalt: noch %n Objekte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cluster cannot find out what is in it: a service that adds kinds does not answer. Mend or remove that APIService. %1</source>
        <translation>Der Cluster kann den Inhalt nicht ermitteln: Ein Dienst, der Arten beisteuert, antwortet nicht. Berichtigen oder entfernen Sie diesen APIService. %1</translation>
    </message>
    <message>
        <source>The cluster serves a group whose name it cannot read itself. Mend that APIService. %1</source>
        <translation>Der Cluster bietet eine Gruppe an, deren Namen er selbst nicht lesen kann. Berichtigen Sie diesen APIService. %1</translation>
    </message>
    <message>
        <source>Some of its contents could not be deleted. Look whether a webhook refuses them. %1</source>
        <translation>Ein Teil des Inhalts konnte nicht gelöscht werden. Prüfen Sie, ob ein Webhook das ablehnt. %1</translation>
    </message>
    <message>
        <source>Some of its contents are still there. %1</source>
        <translation>Ein Teil des Inhalts ist noch da. %1</translation>
    </message>
    <message>
        <source>Finalizers hold some of its contents. Start the controller that removes them. %1</source>
        <translation>Finalizer halten einen Teil des Inhalts fest. Starten Sie den Controller, der sie entfernt. %1</translation>
    </message>
    <message>
        <source>Waits until no Pod uses it any longer: %1.</source>
        <translation>Wartet, bis kein Pod mehr darauf zugreift: %1.</translation>
    </message>
    <message>
        <source>The finalizer %1 holds %2. Start the controller that it belongs to again; it removes the finalizer itself.</source>
        <translation>Der Finalizer %1 hält %2 fest. Starten Sie den Controller wieder, zu dem er gehört; dieser entfernt den Finalizer selbst.</translation>
    </message>
    <message>
        <source>This is no plan: it has to begin with apiVersion: kubestats.io/v1 and kind: PurgePlan.</source>
        <translation>Das ist kein Plan: Er muss mit apiVersion: kubestats.io/v1 und kind: PurgePlan beginnen.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 ist weg.</translation>
    </message>
    <message>
        <source>%1 was deleted and made again.</source>
        <translation>%1 wurde gelöscht und neu angelegt.</translation>
    </message>
    <message>
        <source>%1 has other finalizers.</source>
        <translation>%1 hat andere Finalizer.</translation>
    </message>
    <message>
        <source>%1 is new.</source>
        <translation>%1 ist neu.</translation>
    </message>
    <message>
        <source>There are %1 now.</source>
        <translation>Es gibt jetzt %1.</translation>
    </message>
    <message>
        <source>This is no plan.</source>
        <translation>Das ist kein Plan.</translation>
    </message>
    <message>
        <source>The namespace was deleted and made again.</source>
        <translation>Der Namespace wurde gelöscht und neu angelegt.</translation>
    </message>
    <message>
        <source>The namespace itself has changed: its labels, its annotations or its state.</source>
        <translation>Der Namespace selbst hat sich geändert: seine Labels, seine Annotationen oder sein Zustand.</translation>
    </message>
    <message>
        <source>What is in the namespace has changed.</source>
        <translation>Der Inhalt des Namespace hat sich geändert.</translation>
    </message>
    <message>
        <source>%1 is missing. Write %1: %2.</source>
        <translation>%1 fehlt. Schreiben Sie %1: %2.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, and only %3 is known.</source>
        <translation>%1 ist „%2“, bekannt ist nur %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no selector: %2</source>
        <translation>„%1“ ist kein Selektor: %2</translation>
    </message>
    <message>
        <source>The selector picks namespaces that have no label at all. Name a label that a namespace has to have.</source>
        <translation>Der Selektor wählt Namespaces, die gar kein Label haben. Nennen Sie ein Label, das ein Namespace haben muss.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an age. Write 24h, 30d or 2w.</source>
        <translation>„%1“ ist kein Alter. Schreiben Sie 24h, 30d oder 2w.</translation>
    </message>
    <message>
        <source>The file is empty. Write at least apiVersion: %1 and kind: %2.</source>
        <translation>Die Datei ist leer. Schreiben Sie mindestens apiVersion: %1 und kind: %2.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is not a number of seconds from 1. Correct or remove it; no default is taken for it.</source>
        <translation>%1 ist „%2“ und damit keine Sekundenzahl ab 1. Berichtigen oder entfernen Sie es; ein Standardwert wird dafür nicht genommen.</translation>
    </message>
    <message>
        <source>PURGE_AGE and PURGE_THRESHOLD say different ages. Remove one of them.</source>
        <translation>PURGE_AGE und PURGE_THRESHOLD nennen verschiedene Alter. Entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>%1 cannot be listed, so nobody knows what would be lost: %2</source>
        <translation>%1 kann nicht aufgelistet werden, daher weiß niemand, was verloren ginge: %2</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>The server did not say whether it would delete it.</source>
        <translation>Der Server hat nicht gesagt, ob er ihn löschen würde.</translation>
    </message>
    <message>
        <source>The server&apos;s dry run has no answer: %1</source>
        <translation>Der Probelauf des Servers blieb ohne Antwort: %1</translation>
    </message>
    <message>
        <source>%1 is still being deleted. Wait until it is gone.</source>
        <translation>%1 wird noch gelöscht. Warten Sie, bis das abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Its labels and annotations were left as they are.</source>
        <translation>Seine Labels und Annotationen blieben, wie sie sind.</translation>
    </message>
    <message>
        <source>The cluster serves no %1 any longer. Install what it belongs to, and restore again.</source>
        <translation>Der Cluster kennt %1 nicht mehr. Installieren Sie, was dazugehört, und stellen Sie erneut wieder her.</translation>
    </message>
    <message>
        <source>The cluster makes it by itself.</source>
        <translation>Der Cluster legt es selbst an.</translation>
    </message>
    <message>
        <source>%1 %2 makes it again.</source>
        <translation>%1 %2 legt es neu an.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Es blieb, wie es ist.</translation>
    </message>
    <message>
        <source>With a new, empty volume: the data of the old one is no part of a backup.</source>
        <translation>Mit einem neuen, leeren Volume: Die Daten des alten sind nicht Teil einer Sicherung.</translation>
    </message>
    <message>
        <source>With a new address.</source>
        <translation>Mit neuer Adresse.</translation>
    </message>
    <message>
        <source>Without its values: the backup has none.</source>
        <translation>Ohne seine Werte: Die Sicherung enthält keine.</translation>
    </message>
    <message>
        <source>Restored: %1 created, %2 there already, %3 left to their owners, %4 failed.</source>
        <translation>Wiederhergestellt: %1 erstellt, %2 schon da, %3 ihren Besitzern überlassen, %4 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>A comma is expected here.</source>
        <translation>Hier wird ein Komma erwartet.</translation>
    </message>
    <message>
        <source>The name of a label is expected here.</source>
        <translation>Hier wird der Name eines Labels erwartet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a label.</source>
        <translation>„%1“ ist kein Name eines Labels.</translation>
    </message>
    <message>
        <source>One of =, ==, !=, in, notin, &gt; and &lt; is expected here.</source>
        <translation>Hier wird eines von =, ==, !=, in, notin, &gt; und &lt; erwartet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the value of a label.</source>
        <translation>„%1“ kann nicht der Wert eines Labels sein.</translation>
    </message>
    <message>
        <source>A whole number is expected after &gt; and &lt;.</source>
        <translation>Nach &gt; und &lt; wird eine ganze Zahl erwartet.</translation>
    </message>
    <message>
        <source>Values in parentheses are expected here: (a, b).</source>
        <translation>Hier werden Werte in Klammern erwartet: (a, b).</translation>
    </message>
    <message>
        <source>A closing parenthesis is expected here.</source>
        <translation>Hier wird eine schließende Klammer erwartet.</translation>
    </message>
    <message>
        <source>There is no value between the parentheses.</source>
        <translation>Zwischen den Klammern steht kein Wert.</translation>
    </message>
    <message>
        <source>The selector is empty: it would pick every namespace. Name a label, as in k8s-ns-purger=true.</source>
        <translation>Der Selektor ist leer: Er würde jeden Namespace wählen. Nennen Sie ein Label, wie in k8s-ns-purger=true.</translation>
    </message>
    <message>
        <source>The selector &quot;%1&quot; is wrong at column %2: %3</source>
        <translation>Der Selektor „%1“ ist in Spalte %2 falsch: %3</translation>
    </message>
    <message numerus="yes">
        <source>It can bring back %n object(s).</source>
        <translation>
            <numerusform>Sie kann %n Objekt zurückbringen.</numerusform>
            <numerusform>Sie kann %n Objekte zurückbringen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the data of %n volume(s).</source>
        <translation>
            <numerusform>Ohne die Daten von %n Volume.</numerusform>
            <numerusform>Ohne die Daten von %n Volumes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the address(es) of %n load balancer(s).</source>
        <translation>
            <numerusform>Ohne die Adresse von %n Load-Balancer.</numerusform>
            <numerusform>Ohne die Adressen von %n Load-Balancern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the values of Secrets.</source>
        <translation>Ohne die Werte von Secrets.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n Anspruch</numerusform>
            <numerusform>%n Ansprüche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at least %2 in all</source>
        <translation>%1, zusammen mindestens %2</translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <translation>%1, zusammen %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 deleted for ever</source>
        <translation>
            <numerusform>%1 für immer gelöscht</numerusform>
            <numerusform>%1 für immer gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of unknown fate</source>
        <translation>%1 mit ungewissem Schicksal</translation>
    </message>
    <message numerus="yes">
        <source>%1 kept</source>
        <translation>
            <numerusform>%1 behalten</numerusform>
            <numerusform>%1 behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>The approval was given as %1, and %2 now takes us for %3.</source>
        <translation>Die Freigabe wurde als %1 erteilt, und %2 hält uns jetzt für %3.</translation>
    </message>
    <message>
        <source>%1 of the backup does not read as what was saved. Nothing was deleted.</source>
        <translation>%1 der Sicherung liest sich nicht so, wie es gesichert wurde. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>%1 is no object of Kubernetes.</source>
        <translation>%1 ist kein Kubernetes-Objekt.</translation>
    </message>
    <message>
        <source>The answer was lost: asking the cluster what became of it.</source>
        <translation>Die Antwort ging verloren: Der Cluster wird gefragt, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>Nobody knows whether it will be deleted: its answer was lost, it is still there, and the request may yet be carried out. It is asked again at the next start.</source>
        <translation>Niemand weiß, ob er gelöscht wird: Die Antwort ging verloren, er ist noch da, und die Anfrage kann noch ausgeführt werden. Beim nächsten Start wird wieder nachgefragt.</translation>
    </message>
    <message>
        <source>You may not delete the namespace %1. Ask the administrator of the cluster for the right to delete it.</source>
        <translation>Sie dürfen den Namespace %1 nicht löschen. Bitten Sie die Verwaltung des Clusters um das Recht dazu.</translation>
    </message>
    <message>
        <source>Nothing of the backup can be read, so nothing was created: %1</source>
        <translation>Nichts von der Sicherung lässt sich lesen, also wurde nichts angelegt: %1</translation>
    </message>
    <message>
        <source>%1 is missing from the backup.</source>
        <translation>%1 fehlt in der Sicherung.</translation>
    </message>
    <message>
        <source>Cut off: %1</source>
        <translation>Abgebrochen: %1</translation>
    </message>
    <message>
        <source>Asked again later: it is gone.</source>
        <translation>Später nachgefragt: Er ist weg.</translation>
    </message>
    <message>
        <source>Asked again later: the cluster accepted the deletion and still removes what is in it.</source>
        <translation>Später nachgefragt: Der Cluster hat die Löschung angenommen und entfernt noch, was darin ist.</translation>
    </message>
    <message>
        <source>Asked again later: it is still there, and the request may yet be carried out. It is asked once more.</source>
        <translation>Später nachgefragt: Er ist noch da, und die Anfrage kann noch ausgeführt werden. Es wird noch einmal nachgefragt.</translation>
    </message>
    <message>
        <source>Asked again later: the request never arrived. Nothing was deleted.</source>
        <translation>Später nachgefragt: Die Anfrage kam nie an. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>The cluster accepted the deletion and goes on with it. It is no longer asked how far it is.</source>
        <translation>Der Cluster hat die Löschung angenommen und macht damit weiter. Er wird nicht mehr gefragt, wie weit er ist.</translation>
    </message>
    <message>
        <source>The cluster accepted the deletion, but cannot be asked how far it is: %1</source>
        <translation>Der Cluster hat die Löschung angenommen, kann aber nicht gefragt werden, wie weit er ist: %1</translation>
    </message>
    <message>
        <source>The finalizer %1 holds the namespace itself. Start the controller that it belongs to again; it removes the finalizer itself.</source>
        <translation>Der Finalizer %1 hält den Namespace selbst. Starten Sie den Controller wieder, zu dem er gehört; er entfernt den Finalizer selbst.</translation>
    </message>
    <message>
        <source>Without its owner: %1.</source>
        <translation>Ohne seinen Besitzer: %1.</translation>
    </message>
    <message>
        <source>Its owner %1 %2 did not come back, and nothing else makes it again. It is in the backup.</source>
        <translation>Sein Besitzer %1 %2 kam nicht zurück, und nichts anderes legt es wieder an. Es ist in der Sicherung.</translation>
    </message>
    <message>
        <source>The backup does not hold what was approved: something changed while it was written, or a list was not whole. Preview it again.</source>
        <translation>Die Sicherung enthält nicht, was freigegeben wurde: Etwas hat sich geändert, während sie geschrieben wurde, oder eine Liste war nicht ganz. Sehen Sie sich die Vorschau noch einmal an.</translation>
    </message>
    <message>
        <source>With new ports on the nodes, which were: %1.</source>
        <translation>Mit neuen Ports auf den Nodes; sie waren: %1.</translation>
    </message>
    <message>
        <source>What was added to it is only in the backup: %1.</source>
        <translation>Was ihm hinzugefügt wurde, ist nur in der Sicherung: %1.</translation>
    </message>
    <message>
        <source>It was not created: whether its owner %1 %2 is there could not be asked (%3). It is in the backup.</source>
        <translation>Es wurde nicht angelegt: Ob sein Besitzer %1 %2 da ist, konnte nicht gefragt werden (%3). Es ist in der Sicherung.</translation>
    </message>
    <message>
        <source>The kubeconfig changed since it was approved: the context %1 has another credential or proxy, or is reached in another way.</source>
        <translation>Die kubeconfig hat sich seit der Freigabe geändert: Der Kontext %1 hat andere Zugangsdaten oder einen anderen Proxy oder wird auf anderem Weg erreicht.</translation>
    </message>
    <message>
        <source>%1 without a volume</source>
        <translation>%1 ohne Volume</translation>
    </message>
    <message>
        <source>The cluster failed, so nobody knows yet what came of it: %1</source>
        <translation>Der Cluster hatte einen Fehler; noch weiß niemand, was daraus wurde: %1</translation>
    </message>
    <message>
        <source>The cluster failed: asking it what became of the deletion. %1</source>
        <translation>Der Cluster hatte einen Fehler: Er wird gefragt, was aus der Löschung wurde. %1</translation>
    </message>
    <message>
        <source>The cluster failed, and it is gone all the same: %1</source>
        <translation>Der Cluster hatte einen Fehler, und er ist trotzdem fort: %1</translation>
    </message>
    <message>
        <source>The cluster failed and nothing was deleted: %1 Preview and approve it again if it is still to go.</source>
        <translation>Der Cluster hatte einen Fehler, und es wurde nichts gelöscht: %1 Soll der Namespace weiterhin gelöscht werden, erstellen Sie eine neue Vorschau und geben Sie ihn erneut frei.</translation>
    </message>
    <message>
        <source>Nobody knows whether it was deleted: the cluster failed and cannot be asked. It is asked again at the next start. %1</source>
        <translation>Niemand weiß, ob er gelöscht wurde: Der Cluster hatte einen Fehler und kann nicht gefragt werden. Beim nächsten Start wird er erneut gefragt. %1</translation>
    </message>
    <message>
        <source>Nobody knows whether it will be deleted: the cluster failed, it is still there, and the request may yet be carried out. It is asked again at the next start. %1</source>
        <translation>Niemand weiß, ob er gelöscht wird: Der Cluster hatte einen Fehler, er ist noch da, und die Anfrage kann noch ausgeführt werden. Beim nächsten Start wird der Cluster erneut gefragt. %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no moment.</source>
        <translation>„%1“ ist kein Zeitpunkt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>The cluster still removes what is in it.</source>
        <translation>Der Cluster entfernt noch, was darin ist.</translation>
    </message>
    <message>
        <source>It is still there: %1</source>
        <translation>Er ist noch da: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 namespace(s) would go, and the policy lets at most %2 go in one run. Nothing was deleted. Look at what matches, or raise limits.count.</source>
        <translation>
            <numerusform>%1 Namespace würde gelöscht, und die Richtlinie erlaubt höchstens %2 pro Lauf. Es wurde nichts gelöscht. Sehen Sie nach, was passt, oder erhöhen Sie limits.count.</numerusform>
            <numerusform>%1 Namespaces würden gelöscht, und die Richtlinie erlaubt höchstens %2 pro Lauf. Es wurde nichts gelöscht. Sehen Sie nach, was passt, oder erhöhen Sie limits.count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 namespace(s) would go, and the policy lets at most %3 % go in one run, which is %4. Nothing was deleted. Look at what matches, or raise limits.percent.</source>
        <translation>
            <numerusform>%1 von %2 Namespace würde gelöscht, und die Richtlinie erlaubt höchstens %3 % pro Lauf, das sind %4. Es wurde nichts gelöscht. Sehen Sie nach, was passt, oder erhöhen Sie limits.percent.</numerusform>
            <numerusform>%1 von %2 Namespaces würden gelöscht, und die Richtlinie erlaubt höchstens %3 % pro Lauf, das sind %4. Es wurde nichts gelöscht. Sehen Sie nach, was passt, oder erhöhen Sie limits.percent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan lists other objects than those that are in the namespace. Make a new plan.</source>
        <translation>Der Plan nennt andere Objekte als die, die im Namespace sind. Erstellen Sie einen neuen Plan.</translation>
    </message>
    <message>
        <source>%1 is missing. Make a new plan.</source>
        <translation>%1 fehlt. Erstellen Sie einen neuen Plan.</translation>
    </message>
    <message>
        <source>The claim %1 has a volume now, which would be deleted with it; it had none.</source>
        <translation>Der Anspruch %1 hat jetzt ein Volume, das mit ihm gelöscht würde; er hatte keines.</translation>
    </message>
    <message>
        <source>The claim %1 has a volume now; it had none.</source>
        <translation>Der Anspruch %1 hat jetzt ein Volume; er hatte keines.</translation>
    </message>
    <message>
        <source>The claim %1 has another volume: &quot;%2&quot; in place of &quot;%3&quot;.</source>
        <translation>Der Anspruch %1 hat ein anderes Volume: „%2“ statt „%3“.</translation>
    </message>
    <message>
        <source>Nobody can say any longer what becomes of the volume of claim %1.</source>
        <translation>Niemand kann mehr sagen, was aus dem Volume des Anspruchs %1 wird.</translation>
    </message>
    <message>
        <source>The volume of claim %1 would be deleted with it; that was not known.</source>
        <translation>Das Volume des Anspruchs %1 würde mit ihm gelöscht; das war nicht bekannt.</translation>
    </message>
    <message>
        <source>The volume of claim %1 has the reclaim policy &quot;%2&quot;; that was not known.</source>
        <translation>Das Volume des Anspruchs %1 hat die Reclaim-Policy „%2“; das war nicht bekannt.</translation>
    </message>
    <message>
        <source>The volume of claim %1 would be deleted with it; it was to be kept.</source>
        <translation>Das Volume des Anspruchs %1 würde mit ihm gelöscht; es sollte erhalten bleiben.</translation>
    </message>
    <message>
        <source>The volume of claim %1 has another reclaim policy: &quot;%2&quot; in place of &quot;%3&quot;.</source>
        <translation>Das Volume des Anspruchs %1 hat eine andere Reclaim-Policy: „%2“ statt „%3“.</translation>
    </message>
    <message>
        <source>The address of Service %1 would be given up with it; it had none.</source>
        <translation>Die Adresse von Service %1 würde mit ihm aufgegeben; er hatte keine.</translation>
    </message>
    <message>
        <source>The Service %1 no longer has an address that would be given up.</source>
        <translation>Der Service %1 hat keine Adresse mehr, die aufgegeben würde.</translation>
    </message>
    <message>
        <source>The cluster gives every namespace the label %1, so it is no opt-in. Name a label that somebody puts on a namespace.</source>
        <translation>Der Cluster gibt jedem Namespace das Label %1, also ist es keine Zustimmung. Nennen Sie ein Label, das jemand einem Namespace gibt.</translation>
    </message>
    <message>
        <source>The context %2 leads to the same cluster and is protected, and the name of the cluster, %1, was not typed.</source>
        <translation>Der Kontext %2 führt zum selben Cluster und ist geschützt, und der Name des Clusters, %1, wurde nicht eingegeben.</translation>
    </message>
    <message>
        <source>The context %2 leads to the same cluster and is protected: type the name of the cluster, %1.</source>
        <translation>Der Kontext %2 führt zum selben Cluster und ist geschützt: Geben Sie den Namen des Clusters ein, %1.</translation>
    </message>
    <message>
        <source>%1 stays protected: the context %2 leads to the same cluster and is protected, too. Take its protection away there.</source>
        <translation>%1 bleibt geschützt: Der Kontext %2 führt zum selben Cluster und ist auch geschützt. Heben Sie den Schutz dort auf.</translation>
    </message>
    <message>
        <source>Its answer was lost; it is there.</source>
        <translation>Die Antwort ging verloren; es ist da.</translation>
    </message>
    <message>
        <source>It is not known whether it was created: its answer was lost (%1), and the cluster cannot be asked: %2</source>
        <translation>Ob es erstellt wurde, ist nicht bekannt: Die Antwort ging verloren (%1), und der Cluster kann nicht gefragt werden: %2</translation>
    </message>
    <message>
        <source>It is not there: %1</source>
        <translation>Es ist nicht da: %1</translation>
    </message>
    <message>
        <source>It is not known whether it will be created: its answer was lost, it is not there yet, and the request may still be carried out. %1</source>
        <translation>Ob es erstellt wird, ist nicht bekannt: Die Antwort ging verloren, es ist noch nicht da, und die Anfrage wird vielleicht noch ausgeführt. %1</translation>
    </message>
    <message>
        <source>It is not known whether it was created: it was stopped while the request was on its way.</source>
        <translation>Ob es erstellt wurde, ist nicht bekannt: Es wurde angehalten, während die Anfrage unterwegs war.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n object(s) it is not known whether (it was/they were) created.</source>
        <translation>
            <numerusform>Von %n Objekt ist nicht bekannt, ob es erstellt wurde.</numerusform>
            <numerusform>Von %n Objekten ist nicht bekannt, ob sie erstellt wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It had finished, and is not run again.</source>
        <translation>Er war beendet und läuft nicht noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n Pod(s) had finished and (was/were) left out.</source>
        <translation>
            <numerusform>%n Pod war beendet und wurde weggelassen.</numerusform>
            <numerusform>%n Pods waren beendet und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>With a new token.</source>
        <translation>Mit einem neuen Token.</translation>
    </message>
    <message>
        <source>It had finished: it is suspended, so that it does not run again.</source>
        <translation>Er war beendet und ist angehalten, damit er nicht noch einmal läuft.</translation>
    </message>
    <message>
        <source>The restore was cut off: some objects may be there again.</source>
        <translation>Die Wiederherstellung wurde abgebrochen: Einige Objekte sind vielleicht wieder da.</translation>
    </message>
    <message>
        <source>A restore was begun. Where no other link follows, it was cut off: some objects may be there again.</source>
        <translation>Eine Wiederherstellung wurde begonnen. Folgt kein weiteres Glied, wurde sie abgebrochen: Einige Objekte sind vielleicht wieder da.</translation>
    </message>
</context>
<context>
    <name>PurgeBanner</name>
    <message numerus="yes">
        <source>%n deletion(s) on %1 (is/are) open, and the kubeconfig does not have it any more.</source>
        <translation>
            <numerusform>%n Löschung auf %1 ist offen, und die kubeconfig kennt ihn nicht mehr.</numerusform>
            <numerusform>%n Löschungen auf %1 sind offen, und die kubeconfig kennt ihn nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the ledger</source>
        <translation>Journal öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) on %1 (is/are) open. Connect to ask the cluster what came of them.</source>
        <translation>
            <numerusform>%n Löschung auf %1 ist offen. Verbinden Sie sich, um den Cluster zu fragen, was daraus wurde.</numerusform>
            <numerusform>%n Löschungen auf %1 sind offen. Verbinden Sie sich, um den Cluster zu fragen, was daraus wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
</context>
<context>
    <name>PurgeDetails</name>
    <message>
        <source>What happens to the namespace</source>
        <translation>Was mit dem Namespace geschieht</translation>
    </message>
    <message>
        <source>The cluster removes what is in it. Nothing holds it so far.</source>
        <translation>Der Cluster entfernt den Inhalt. Bisher hält ihn nichts fest.</translation>
    </message>
    <message>
        <source>Reported by the cluster</source>
        <translation>Vom Cluster gemeldet</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Open in Ledger</source>
        <translation>Im Journal öffnen</translation>
    </message>
    <message>
        <source>Nothing was sent yet. The namespace, its labels and its contents are checked again right before.</source>
        <translation>Es wurde noch nichts gesendet. Der Namespace, seine Labels und sein Inhalt werden unmittelbar davor noch einmal geprüft.</translation>
    </message>
    <message>
        <source>Audit-ID %1</source>
        <translation>Audit-ID %1</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Or let it wait. Kubestats keeps watching and never removes a finalizer for you.</source>
        <translation>Oder lassen Sie ihn warten. Kubestats beobachtet weiter und entfernt nie einen Finalizer für Sie.</translation>
    </message>
    <message>
        <source>It takes longer than a deletion should. The next one has its turn meanwhile; this one is asked after while its cluster is open, and the ledger says when it is gone.</source>
        <translation>Es dauert länger, als eine Löschung sollte. Der nächste ist inzwischen an der Reihe; nach diesem wird gefragt, solange sein Cluster geöffnet ist, und das Journal sagt, wann er weg ist.</translation>
    </message>
</context>
<context>
    <name>PurgeList</name>
    <message>
        <source>Namespaces of this run</source>
        <translation>Namespaces dieses Laufs</translation>
    </message>
</context>
<context>
    <name>PurgeModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Checking everything again</source>
        <translation>Alles wird noch einmal geprüft</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Die Sicherung wird geschrieben</translation>
    </message>
    <message>
        <source>Sending the one DELETE</source>
        <translation>Das eine DELETE wird gesendet</translation>
    </message>
    <message>
        <source>Still Terminating</source>
        <translation>Noch Terminating</translation>
    </message>
    <message>
        <source>Terminating, %1</source>
        <translation>Terminating, %1</translation>
    </message>
    <message>
        <source>Gone after %1</source>
        <translation>Weg nach %1</translation>
    </message>
    <message>
        <source>Refused, nothing was deleted</source>
        <translation>Abgelehnt, nichts wurde gelöscht</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>held by %1 for %2</source>
        <translation>von %1 seit %2 festgehalten</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>wartet auf %1</translation>
    </message>
    <message>
        <source>ends in %1 at the latest</source>
        <translation>endet spätestens in %1</translation>
    </message>
    <message>
        <source>being deleted for %1</source>
        <translation>wird seit %1 gelöscht</translation>
    </message>
    <message>
        <source>its turn comes</source>
        <translation>ist bald an der Reihe</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Stuck, terminating for %1</source>
        <translation>Hängt, wird seit %1 beendet</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 object(s) gone</source>
        <translation>
            <numerusform>%1 von %2 Objekt weg</numerusform>
            <numerusform>%1 von %2 Objekten weg</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurgePage</name>
    <message>
        <source>Nothing is being deleted</source>
        <translation>Es wird nichts gelöscht</translation>
    </message>
    <message>
        <source>What was deleted before is in the ledger.</source>
        <translation>Früher Gelöschtes steht im Journal.</translation>
    </message>
    <message>
        <source>Open the ledger</source>
        <translation>Journal öffnen</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Löschung</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>%1 of %2 gone</source>
        <translation>%1 von %2 weg</translation>
    </message>
    <message>
        <source>Stops after %1</source>
        <translation>Hält nach %1 an</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Jetzt anhalten</translation>
    </message>
    <message>
        <source>Stop after %1</source>
        <translation>Nach %1 anhalten</translation>
    </message>
    <message>
        <source>No more is begun. A deletion that the cluster accepted goes on.</source>
        <translation>Es wird keine weitere begonnen. Eine Löschung, die der Cluster angenommen hat, geht weiter.</translation>
    </message>
    <message>
        <source>1 object remains</source>
        <translation>1 Objekt bleibt</translation>
    </message>
    <message>
        <source>%1 objects remain</source>
        <translation>%1 Objekte bleiben</translation>
    </message>
    <message>
        <source>Approved at %1</source>
        <translation>Freigegeben um %1</translation>
    </message>
    <message>
        <source>Approved at %1 by %2</source>
        <translation>Freigegeben um %1 von %2</translation>
    </message>
    <message>
        <source>holds until %1</source>
        <translation>gilt bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n namespace(s) refused because the approval was over.</source>
        <translation>
            <numerusform>%n Namespace abgelehnt, weil die Freigabe abgelaufen war.</numerusform>
            <numerusform>%n Namespaces abgelehnt, weil die Freigabe abgelaufen war.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again and approve…</source>
        <translation>Noch einmal ansehen und freigeben…</translation>
    </message>
    <message numerus="yes">
        <source>The approval is over in %1 min. %n namespace(s) may have to be approved again.</source>
        <translation>
            <numerusform>Die Freigabe endet in %1 min. %n Namespace muss vielleicht erneut freigegeben werden.</numerusform>
            <numerusform>Die Freigabe endet in %1 min. %n Namespaces müssen vielleicht erneut freigegeben werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The approval is over. %n waiting namespace(s) will have to be approved again.</source>
        <translation>
            <numerusform>Die Freigabe ist abgelaufen. %n wartender Namespace muss erneut freigegeben werden.</numerusform>
            <numerusform>Die Freigabe ist abgelaufen. %n wartende Namespaces müssen erneut freigegeben werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 object(s)</source>
        <translation>
            <numerusform>%1 von %2 Objekt</numerusform>
            <numerusform>%1 von %2 Objekten</numerusform>
        </translation>
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
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>RemoveSheet</name>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
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
    <message numerus="yes">
        <source>Its %1 event(s) leave the store.</source>
        <translation>
            <numerusform>Sein %1 Ereignis verlässt die Datenbank.</numerusform>
            <numerusform>Seine %1 Ereignisse verlassen die Datenbank.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
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
    <message numerus="yes">
        <source>%1 new event(s)</source>
        <translation>
            <numerusform>%1 neues Ereignis</numerusform>
            <numerusform>%1 neue Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) in the last 12 months</source>
        <translation>
            <numerusform>%1 Ereignis in den letzten 12 Monaten</numerusform>
            <numerusform>%1 Ereignisse in den letzten 12 Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>no commit yet</source>
        <translation>noch kein Commit</translation>
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
    <message>
        <source>Reading repositories</source>
        <translation>Repositories werden gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 repositor(y/ies)</source>
        <translation>
            <numerusform>%1 von %2 Repository</numerusform>
            <numerusform>%1 von %2 Repositories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 resource(s)</source>
        <translation>
            <numerusform>%1 Ressource</numerusform>
            <numerusform>%1 Ressourcen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 Ereignis</numerusform>
            <numerusform>%1 Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unreadable file(s)</source>
        <translation>
            <numerusform>%1 unlesbare Datei</numerusform>
            <numerusform>%1 unlesbare Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter is cleared</source>
        <translation>Der Filter ist aufgehoben</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Export repositories</source>
        <translation>Repositorys exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%1 repositor(y/ies) written to %2</source>
        <translation>
            <numerusform>%1 Repository nach %2 geschrieben</numerusform>
            <numerusform>%1 Repositorys nach %2 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Repositories: %1</source>
        <comment>Repositories: Failed</comment>
        <translation>Repositorys: %1</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Export these repositories…</source>
        <translation>Diese Repositorys exportieren…</translation>
    </message>
    <message>
        <source>%1 limits how often it may be asked. %2 is tried again later; a token of its own may ask more often.</source>
        <translation>%1 begrenzt, wie oft es gefragt werden darf. %2 wird später erneut versucht; mit einem eigenen Token darf öfter gefragt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n repositor(y/ies) could not be reached. What is shown is as of the last scan.</source>
        <translation>
            <numerusform>%n Repository war nicht erreichbar. Gezeigt wird der Stand des letzten Scans.</numerusform>
            <numerusform>%n Repositorys waren nicht erreichbar. Gezeigt wird der Stand des letzten Scans.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 limits how often it may be asked. %2 has no schedule: rescan it later; a token of its own may ask more often.</source>
        <translation>%1 begrenzt, wie oft gefragt werden darf. %2 hat keinen Zeitplan: Scannen Sie es später neu; ein eigenes Token darf öfter fragen.</translation>
    </message>
    <message numerus="yes">
        <source>0 of %1 repositor(y/ies) match.</source>
        <translation>
            <numerusform>0 von %1 Repository passt.</numerusform>
            <numerusform>0 von %1 Repositorys passen.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%1 commit(s)</source>
        <translation>
            <numerusform>%1 Commit</numerusform>
            <numerusform>%1 Commits</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%1 came back</source>
        <translation>
            <numerusform>%1 zurückgekehrt</numerusform>
            <numerusform>%1 zurückgekehrt</numerusform>
        </translation>
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
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>of %1 file(s)</source>
        <translation>
            <numerusform>von %1 Datei</numerusform>
            <numerusform>von %1 Dateien</numerusform>
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
        <source>after the first scan</source>
        <translation>nach dem ersten Scan</translation>
    </message>
    <message>
        <source>cannot be counted by day</source>
        <translation>lässt sich nicht nach Tagen zählen</translation>
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
    <message numerus="yes">
        <source>%1 of %2 resource(s)</source>
        <translation>
            <numerusform>%1 von %2 Ressource</numerusform>
            <numerusform>%1 von %2 Ressourcen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 unreadable file(s)</source>
        <translation>
            <numerusform>%1 von %2 unlesbaren Datei</numerusform>
            <numerusform>%1 von %2 unlesbaren Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 remark(s)</source>
        <translation>
            <numerusform>%1 von %2 Anmerkung</numerusform>
            <numerusform>%1 von %2 Anmerkungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepositoryMetrics</name>
    <message>
        <source>Size in Git, MB</source>
        <translation>Größe in Git, MB</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Manifest files</source>
        <translation>Manifestdateien</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>Unlesbare Dateien</translation>
    </message>
    <message>
        <source>Figures of the charts</source>
        <translation>Zahlen der Diagramme</translation>
    </message>
    <message>
        <source>Table, picture and figures of the measurements</source>
        <translation>Tabelle, Bild und Zahlen der Messwerte</translation>
    </message>
    <message>
        <source>Reading what was measured</source>
        <translation>Die Messwerte werden gelesen</translation>
    </message>
    <message>
        <source>What was measured cannot be read</source>
        <translation>Die Messwerte können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Each scan measures size, resources and files; the last one of a day is kept.</source>
        <translation>Jeder Scan misst Größe, Ressourcen und Dateien; der letzte eines Tages bleibt.</translation>
    </message>
    <message>
        <source>Measured once so far, on %1. A line needs two days with a scan.</source>
        <translation>Bisher einmal gemessen, am %1. Eine Linie braucht zwei Tage mit einem Scan.</translation>
    </message>
    <message>
        <source>This range has fewer than two days with a scan. Measurements begin on %1; choose a longer range.</source>
        <translation>Dieser Zeitraum hat weniger als zwei Tage mit einem Scan. Die Messwerte beginnen am %1; wählen Sie einen längeren Zeitraum.</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Noch nichts gemessen</translation>
    </message>
    <message>
        <source>Too little measured for a line</source>
        <translation>Zu wenig gemessen für eine Linie</translation>
    </message>
    <message>
        <source>Measured since %1 at the end of scans, the last one of each day. Where nothing was scanned there is a gap.</source>
        <translation>Gemessen seit %1 am Ende von Scans, jeweils dem letzten eines Tages. Wo nichts gescannt wurde, ist eine Lücke.</translation>
    </message>
    <message>
        <source>%1 · %2 · measured at the end of scans, days in UTC</source>
        <comment>repository, range</comment>
        <translation>%1 · %2 · gemessen am Ende von Scans, Tage in UTC</translation>
    </message>
    <message>
        <source>Source: measurements of this machine since %1.</source>
        <translation>Quelle: Messwerte dieses Rechners seit %1.</translation>
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
    <message numerus="yes">
        <source>last scan %1, %2 new event(s)</source>
        <translation>
            <numerusform>letzter Scan %1, %2 neues Ereignis</numerusform>
            <numerusform>letzter Scan %1, %2 neue Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter is cleared</source>
        <translation>Der Filter ist aufgehoben</translation>
    </message>
    <message>
        <source>What is shown is from %1. %2</source>
        <translation>Gezeigt wird der Stand von %1. %2</translation>
    </message>
    <message>
        <source>Add a token…</source>
        <translation>Token hinzufügen…</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Messwerte</translation>
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
    <message numerus="yes">
        <source>%1 · %2 changed by this event</source>
        <translation>
            <numerusform>%1 · %2 von diesem Ereignis geändert</numerusform>
            <numerusform>%1 · %2 von diesem Ereignis geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Show every event of this resource</source>
        <translation>Alle Ereignisse dieser Ressource zeigen</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Find in the YAML</source>
        <translation>Im YAML suchen</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 object(s) are listed here: narrow the filter to find the others.</source>
        <translation>
            <numerusform>%1 von %2 Objekt ist hier aufgelistet: Engen Sie den Filter ein, um die anderen zu finden.</numerusform>
            <numerusform>%1 von %2 Objekten sind hier aufgelistet: Engen Sie den Filter ein, um die anderen zu finden.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%1 more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 weiterer</numerusform>
            <numerusform>%1 weitere</numerusform>
        </translation>
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
    <message>
        <source>Export these resources…</source>
        <translation>Diese Ressourcen exportieren…</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Show in Trends</source>
        <translation>In Trends zeigen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>ResourcesFiles</name>
    <message>
        <source>Export resources</source>
        <translation>Ressourcen exportieren</translation>
    </message>
    <message>
        <source>Nothing was copied. %1</source>
        <translation>Es wurde nichts kopiert. %1</translation>
    </message>
    <message>
        <source>Nothing was copied: the resources have changed. Copy again.</source>
        <translation>Nichts wurde kopiert: Die Ressourcen haben sich geändert. Kopieren Sie noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %1 of %2 name(s) written.</source>
        <translation>
            <numerusform>Export: %1 von %2 Namen geschrieben.</numerusform>
            <numerusform>Export: %1 von %2 Namen geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 name(s) written to %2</source>
        <translation>
            <numerusform>%1 Name nach %2 geschrieben</numerusform>
            <numerusform>%1 Namen nach %2 geschrieben</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n hidden column(s)</source>
        <translation>
            <numerusform>%n verborgene Spalte</numerusform>
            <numerusform>%n verborgene Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 name(s)</source>
        <translation>
            <numerusform>%1 Name</numerusform>
            <numerusform>%1 Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>12 names of 3 kinds</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 kind(s)</source>
        <translation>
            <numerusform>%1 Art</numerusform>
            <numerusform>%1 Arten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>12 names in 3 namespaces</comment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 namespace(s)</source>
        <translation>
            <numerusform>%1 Namespace</numerusform>
            <numerusform>%1 Namespaces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>12 names in 3 repositories</comment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 repositor(y/ies)</source>
        <translation>
            <numerusform>%1 Repository</numerusform>
            <numerusform>%1 Repositories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 object(s)</source>
        <translation>
            <numerusform>%1 Objekt</numerusform>
            <numerusform>%1 Objekte</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter is cleared</source>
        <translation>Der Filter ist aufgehoben</translation>
    </message>
    <message>
        <source>Trends cannot be narrowed to “%1”. Remove that filter first.</source>
        <translation>Trends lassen sich nicht auf „%1“ einschränken. Entfernen Sie zuerst diesen Filter.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>12 of 326 objects</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>The namespace and its objects are made again in the order in which they need each other, without what the cluster sets itself. Nothing that is there is changed. The data of volumes is not part of a backup.</source>
        <translation>Der Namespace und seine Objekte werden in der Reihenfolge neu angelegt, in der sie einander brauchen, ohne das, was der Cluster selbst setzt. Was schon da ist, wird nicht geändert. Die Daten von Volumes sind nicht Teil einer Sicherung.</translation>
    </message>
    <message>
        <source>Into the context</source>
        <translation>In den Kontext</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>There is no context to restore into.</source>
        <translation>Es gibt keinen Kontext, in dem wiederhergestellt werden kann.</translation>
    </message>
    <message>
        <source>%1 is not connected. Open it on the page Namespaces first.</source>
        <translation>%1 ist nicht verbunden. Öffnen Sie ihn zuerst auf der Seite Namespaces.</translation>
    </message>
    <message>
        <source>%1 is read-only. Unlock it first.</source>
        <translation>%1 ist schreibgeschützt. Entsperren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Making objects again…</source>
        <translation>Objekte werden neu angelegt…</translation>
    </message>
    <message>
        <source>Nothing was restored. %1</source>
        <translation>Es wurde nichts wiederhergestellt. %1</translation>
    </message>
    <message>
        <source>It was cut off: %1</source>
        <translation>Es wurde abgebrochen: %1</translation>
    </message>
    <message>
        <source>The context that it was deleted in is not there any more. Choose another one.</source>
        <translation>Den Kontext, in dem es gelöscht wurde, gibt es nicht mehr. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Die Sicherung wird gelesen…</translation>
    </message>
    <message>
        <source>This is another cluster than the one the backup is of, which is %1 (%2). What is in the backup, Secrets as well, would go to %3.</source>
        <translation>Dies ist ein anderer Cluster als der, von dem die Sicherung ist: %1 (%2). Was in der Sicherung ist, auch Secrets, ginge an %3.</translation>
    </message>
    <message>
        <source>What came of it is said where this is closed before, too.</source>
        <translation>Was daraus wurde, wird auch gesagt, wenn dies vorher geschlossen wird.</translation>
    </message>
    <message>
        <source>The ledger does not have this restore: %1</source>
        <translation>Diese Wiederherstellung fehlt im Journal: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1 made again, %2 there already, %3 left to what owns them, %4 failed.</source>
        <translation>%1 neu angelegt, %2 schon da, %3 ihren Besitzern überlassen, %4 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>It waits until the deletion under way has ended.</source>
        <translation>Es wartet, bis die laufende Löschung beendet ist.</translation>
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
    <name>ScannedScope</name>
    <message numerus="yes">
        <source>%n repositor(y/ies) not scanned yet.</source>
        <translation>
            <numerusform>%n Repository ist noch nicht gescannt.</numerusform>
            <numerusform>%n Repositorys sind noch nicht gescannt.</numerusform>
        </translation>
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
        <source>The first scan failed</source>
        <translation>Der erste Scan schlug fehl</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>Noch nicht gescannt</translation>
    </message>
    <message>
        <source>What the history holds is known after the first scan.</source>
        <translation>Was die Historie enthält, ist nach dem ersten Scan bekannt.</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Jetzt scannen</translation>
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
    <message>
        <source>Size of the window&apos;s text, in percent of the desktop&apos;s</source>
        <translation>Schriftgröße des Fensters, in Prozent der des Desktops</translation>
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
    <message>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>There is no kubeconfig.</source>
        <translation>Es gibt keine kubeconfig.</translation>
    </message>
    <message>
        <source>From %1. It is only read.</source>
        <translation>Aus %1. Sie wird nur gelesen.</translation>
    </message>
    <message>
        <source>Unprotect…</source>
        <translation>Schutz aufheben…</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Schützen</translation>
    </message>
    <message>
        <source>Take the protection from %1</source>
        <translation>Den Schutz von %1 aufheben</translation>
    </message>
    <message>
        <source>Protect %1</source>
        <translation>%1 schützen</translation>
    </message>
    <message>
        <source>PROTECTED</source>
        <translation>GESCHÜTZT</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of text</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Of the desktop&apos;s. Takes effect at the next start</source>
        <translation>Gegenüber der des Desktops. Wirkt beim nächsten Start</translation>
    </message>
    <message>
        <source>Credentials in the keyring</source>
        <translation>Zugangsdaten im Schlüsselbund</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Longest clone or fetch</source>
        <translation>Längstes Klonen oder Holen</translation>
    </message>
    <message>
        <source>What takes longer is ended. Takes effect at the next start</source>
        <translation>Was länger dauert, wird beendet. Gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Memory of a clone or fetch</source>
        <translation>Arbeitsspeicher für Klonen oder Holen</translation>
    </message>
    <message>
        <source>What needs more is ended. Takes effect at the next start</source>
        <translation>Was mehr braucht, wird beendet. Gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>the system&apos;s only</source>
        <translation>nur die des Systems</translation>
    </message>
    <message>
        <source>Choose a file of certificates…</source>
        <translation>Zertifikatsdatei wählen…</translation>
    </message>
    <message>
        <source>%1 cannot be read. Choose a file with certificates in PEM, or leave it empty.</source>
        <translation>%1 kann nicht gelesen werden. Wählen Sie eine Datei mit Zertifikaten in PEM oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>More certificates to trust</source>
        <translation>Weitere vertrauenswürdige Zertifikate</translation>
    </message>
    <message>
        <source>Of servers of your own. Takes effect at the next start</source>
        <translation>Für eigene Server. Gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>%1 entfernen…</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes, after a number</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>MB</source>
        <comment>megabytes, after a number</comment>
        <translation>MB</translation>
    </message>
    <message>
        <source>Adaptive: every 15 minutes to daily, by activity</source>
        <translation>Adaptiv: alle 15 Minuten bis täglich, je nach Aktivität</translation>
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
    <message>
        <source>Add a credential</source>
        <translation>Zugangsdaten hinzufügen</translation>
    </message>
    <message>
        <source>github.com</source>
        <translation>github.com</translation>
    </message>
    <message>
        <source>Host that the token is for</source>
        <translation>Host, für den das Token ist</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>This is no name of a host. Write it like github.com.</source>
        <translation>Das ist kein Name eines Hosts. Schreiben Sie ihn wie github.com.</translation>
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
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
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
        <source>API group</source>
        <translation>API-Gruppe</translation>
    </message>
    <message>
        <source>%1, by API group</source>
        <comment>Events a week</comment>
        <translation>%1, nach API-Gruppe</translation>
    </message>
    <message>
        <source>dashed: forecast, %1 %</source>
        <translation>gestrichelt: Prognose, %1 %</translation>
    </message>
    <message>
        <source>No forecast: nothing is shown that could go on.</source>
        <translation>Keine Prognose: Es wird nichts gezeigt, das weitergehen könnte.</translation>
    </message>
    <message>
        <source>No forecast: it would begin now, and the range shown ends before.</source>
        <translation>Keine Prognose: Sie begänne jetzt, und der gezeigte Zeitraum endet vorher.</translation>
    </message>
    <message>
        <source>No forecast: it takes %1 that are complete, and here are %2.</source>
        <comment>12 weeks, a number</comment>
        <translation>Keine Prognose: Vollständig müssen %1 sein, und hier sind es %2.</translation>
    </message>
    <message>
        <source>Dashed: forecast for %1, made from %2 that are complete. About %3 % of what comes should lie within the band.</source>
        <comment>13 weeks, 52 weeks</comment>
        <translation>Gestrichelt: Prognose für %1, gemacht aus %2, die vollständig sind. Etwa %3 % dessen, was kommt, sollten im Band liegen.</translation>
    </message>
    <message>
        <source>API versions of %1, by how many resources have them</source>
        <comment>a kind</comment>
        <translation>API-Versionen von %1, nach der Zahl der Ressourcen, die sie haben</translation>
    </message>
    <message>
        <source>Versions of %1, by how many resources use them</source>
        <comment>a chart or an image</comment>
        <translation>Versionen von %1, nach der Zahl der Ressourcen, die sie benutzen</translation>
    </message>
    <message>
        <source>Charts in use, by how many resources use them</source>
        <translation>Benutzte Charts, nach der Zahl der Ressourcen, die sie benutzen</translation>
    </message>
    <message>
        <source>Images in use, by how many resources use them</source>
        <translation>Benutzte Images, nach der Zahl der Ressourcen, die sie benutzen</translation>
    </message>
    <message>
        <source>API versions in use, by how many resources have them</source>
        <translation>Benutzte API-Versionen, nach der Zahl der Ressourcen, die sie haben</translation>
    </message>
    <message numerus="yes">
        <source>%1 use(s) at the end</source>
        <translation>
            <numerusform>%1 Benutzung am Ende</numerusform>
            <numerusform>%1 Benutzungen am Ende</numerusform>
        </translation>
    </message>
    <message>
        <source>Adoption of charts</source>
        <translation>Verbreitung von Charts</translation>
    </message>
    <message>
        <source>Adoption of images</source>
        <translation>Verbreitung von Images</translation>
    </message>
    <message>
        <source>Adoption of API versions</source>
        <translation>Verbreitung von API-Versionen</translation>
    </message>
    <message>
        <source>%1 was never in use in these repositories.</source>
        <comment>a chart, an image or a kind</comment>
        <translation>%1 war in diesen Repositorys nie in Benutzung.</translation>
    </message>
    <message>
        <source>No manifest ever installed a chart.</source>
        <translation>Kein Manifest hat je ein Chart installiert.</translation>
    </message>
    <message>
        <source>No manifest ever named an image.</source>
        <translation>Kein Manifest hat je ein Image genannt.</translation>
    </message>
    <message>
        <source>No resource was ever there.</source>
        <translation>Es gab nie eine Ressource.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API-Version</translation>
    </message>
    <message>
        <source>What is in use could not be counted</source>
        <translation>Was in Benutzung ist, konnte nicht gezählt werden</translation>
    </message>
    <message>
        <source>The resources could not be counted</source>
        <translation>Die Ressourcen konnten nicht gezählt werden</translation>
    </message>
    <message>
        <source>The events could not be counted</source>
        <translation>Die Ereignisse konnten nicht gezählt werden</translation>
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
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Anzeige als</translation>
    </message>
    <message>
        <source>Resources cannot be counted by this filter</source>
        <translation>Ressourcen lassen sich mit diesem Filter nicht zählen</translation>
    </message>
    <message>
        <source>Text, path, author and commit belong to events, not to resources. Remove the filter or show events.</source>
        <translation>Text, Pfad, Autor und Commit gehören zu Ereignissen, nicht zu Ressourcen. Entfernen Sie den Filter oder zeigen Sie Ereignisse.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>What may come, dashed, from what is shown</source>
        <translation>Was kommen mag, gestrichelt, aus dem, was gezeigt wird</translation>
    </message>
    <message>
        <source>Forecast of what is shown, on or off</source>
        <translation>Prognose dessen, was gezeigt wird, ein oder aus</translation>
    </message>
    <message>
        <source>No forecast: small charts have none.</source>
        <translation>Keine Prognose: Kleine Diagramme haben keine.</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <comment>a chart, an image or a kind</comment>
        <translation>Version von %1</translation>
    </message>
    <message>
        <source>Nothing in use in this time</source>
        <translation>In dieser Zeit nichts in Benutzung</translation>
    </message>
    <message>
        <source>Nothing of it was in use from %1.</source>
        <translation>%1 wurde nichts davon benutzt.</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Wird gescannt</translation>
    </message>
    <message>
        <source>What was in use appears when the whole history is read.</source>
        <translation>Was in Benutzung war, erscheint, wenn die ganze Historie gelesen ist.</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Noch nicht gezählt</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Jetzt scannen</translation>
    </message>
    <message>
        <source>Nothing in use</source>
        <translation>Nichts in Benutzung</translation>
    </message>
    <message numerus="yes">
        <source>%n repositor(y/ies) not counted before the next scan</source>
        <translation>
            <numerusform>%n Repository wird erst mit dem nächsten Scan gezählt</numerusform>
            <numerusform>%n Repositorys werden erst mit dem nächsten Scan gezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in use cannot be counted by this filter</source>
        <translation>Was in Benutzung ist, lässt sich mit diesem Filter nicht zählen</translation>
    </message>
    <message>
        <source>Charts, images and API versions are counted of whole repositories. Remove the filter or show events.</source>
        <translation>Charts, Images und API-Versionen werden für ganze Repositorys gezählt. Entfernen Sie den Filter oder zeigen Sie Ereignisse.</translation>
    </message>
    <message numerus="yes">
        <source>An earlier version of Kubestats scanned %n repositor(y/ies) and did not keep what resources used. (Its/Their) next scan reads the whole history once more.</source>
        <translation>
            <numerusform>Eine frühere Version von Kubestats hat %n Repository gescannt und nicht behalten, was die Ressourcen benutzten. Sein nächster Scan liest die ganze Historie noch einmal.</numerusform>
            <numerusform>Eine frühere Version von Kubestats hat %n Repositorys gescannt und nicht behalten, was die Ressourcen benutzten. Ihr nächster Scan liest die ganze Historie noch einmal.</numerusform>
        </translation>
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
    <name>UnlockSheet</name>
    <message>
        <source>cluster name</source>
        <translation>Clustername</translation>
    </message>
    <message>
        <source>Unlock %1?</source>
        <translation>%1 entsperren?</translation>
    </message>
    <message>
        <source>For 15 minutes namespaces of this cluster can be previewed and deleted. Nothing is deleted by unlocking it; each deletion is approved by itself.</source>
        <translation>Für 15 Minuten können Sie für Namespaces dieses Clusters eine Vorschau erstellen und sie löschen. Das Entsperren löscht nichts; jede Löschung wird einzeln freigegeben.</translation>
    </message>
    <message>
        <source>Unlock for 15 minutes</source>
        <translation>Für 15 Minuten entsperren</translation>
    </message>
    <message>
        <source>This cluster is protected. Type its name %1 to unlock it</source>
        <translation>Dieser Cluster ist geschützt. Geben Sie seinen Namen %1 ein, um ihn zu entsperren</translation>
    </message>
</context>
<context>
    <name>UnprotectSheet</name>
    <message>
        <source>Take the protection from %1?</source>
        <translation>Den Schutz von %1 aufheben?</translation>
    </message>
    <message>
        <source>Without it, deletions on this cluster are approved without typing its name, and the band is no longer red.</source>
        <translation>Ohne ihn werden Löschungen auf diesem Cluster freigegeben, ohne seinen Namen einzugeben, und das Band ist nicht mehr rot.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Schutz aufheben</translation>
    </message>
    <message>
        <source>Type the cluster name %1</source>
        <translation>Clusternamen %1 eingeben</translation>
    </message>
</context>
<context>
    <name>ViewsMenu</name>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht speichern…</translation>
    </message>
    <message>
        <source>There is no view “%1” any more.</source>
        <translation>Die Ansicht „%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>No views are saved yet</source>
        <translation>Noch keine Ansichten gespeichert</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>Die Ansicht „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>The view “%1” is removed.</source>
        <translation>Die Ansicht „%1“ ist entfernt.</translation>
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
    <message>
        <source>Another repository is called %1 already. Choose another name.</source>
        <translation>Ein anderes Repository heißt schon %1. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>It is there already, as %1.</source>
        <translation>Es ist schon vorhanden, als %1.</translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>%1 is larger or deeper than is accepted here (line %2: %3).</source>
        <translation>%1 ist größer oder tiefer verschachtelt, als hier angenommen wird (Zeile %2: %3).</translation>
    </message>
    <message>
        <source>%1 cannot be read at line %2, column %3: %4. Correct it there.</source>
        <translation>%1 kann in Zeile %2, Spalte %3 nicht gelesen werden: %4. Berichtigen Sie die Stelle.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, Zeile %2, Spalte %3</translation>
    </message>
    <message>
        <source>The text is no JSON that can be read here (line %1).</source>
        <translation>Der Text ist kein JSON, das hier gelesen werden kann (Zeile %1).</translation>
    </message>
    <message>
        <source>The JSON text is larger than is accepted here.</source>
        <translation>Der JSON-Text ist größer, als hier angenommen wird.</translation>
    </message>
    <message>
        <source>Line %1 unfolds to more than is accepted here.</source>
        <translation>Zeile %1 entfaltet sich zu mehr, als hier angenommen wird.</translation>
    </message>
    <message>
        <source>Line %1 has a number that JSON cannot say.</source>
        <translation>Zeile %1 enthält eine Zahl, die sich in JSON nicht ausdrücken lässt.</translation>
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
    <message>
        <source>Move along the chart</source>
        <translation>Im Diagramm bewegen</translation>
    </message>
    <message>
        <source>Select a range of the chart</source>
        <translation>Bereich des Diagramms wählen</translation>
    </message>
    <message>
        <source>Zoom or filter to what is selected</source>
        <translation>Auf die Auswahl vergrößern oder filtern</translation>
    </message>
    <message>
        <source>One band of the chart alone, by its place</source>
        <translation>Ein Band des Diagramms allein, nach seinem Platz</translation>
    </message>
    <message>
        <source>Zoom the chart in or out</source>
        <translation>Diagramm vergrößern oder verkleinern</translation>
    </message>
    <message>
        <source>Whole range of the chart</source>
        <translation>Ganzer Bereich des Diagramms</translation>
    </message>
    <message>
        <source>Selected: %1. %2</source>
        <comment>range, what the crosshair says</comment>
        <translation>Ausgewählt: %1. %2</translation>
    </message>
    <message>
        <source>%1 Arrow keys move the crosshair, with Shift they select a range; Enter zooms or filters; 1 to 9 show one band alone.</source>
        <comment>what the chart shows, in sentences</comment>
        <translation>%1 Pfeiltasten bewegen das Fadenkreuz, mit Umschalt wählen sie einen Bereich; Enter vergrößert oder filtert; 1 bis 9 zeigen ein Band allein.</translation>
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
    <message>
        <source>Back to the range before</source>
        <translation>Zurück zum vorigen Zeitraum</translation>
    </message>
    <message>
        <source>Forward to the next range</source>
        <translation>Vor zum nächsten Zeitraum</translation>
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
    <name>widgets::ClusterBand</name>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>protected cluster</source>
        <translation>geschützter Cluster</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>PROTECTED</source>
        <translation>GESCHÜTZT</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>entsperrt</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>Kubernetes %1</source>
        <translation>Kubernetes %1</translation>
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
    <message numerus="yes">
        <source>%1, %2 changed</source>
        <comment>9 lines of status, 4 changed</comment>
        <translation>
            <numerusform>%1, %2 geändert</numerusform>
            <numerusform>%1, %2 geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Open or close this block</source>
        <translation>Diesen Block auf- oder zuklappen</translation>
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
    <message>
        <source>Show the previous row</source>
        <translation>Vorige Zeile zeigen</translation>
    </message>
    <message>
        <source>Show the next row</source>
        <translation>Nächste Zeile zeigen</translation>
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
    <name>widgets::FactList</name>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
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
    <message numerus="yes">
        <source>%1 running</source>
        <translation>
            <numerusform>%1 läuft</numerusform>
            <numerusform>%1 laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting</source>
        <translation>
            <numerusform>%1 wartet</numerusform>
            <numerusform>%1 warten</numerusform>
        </translation>
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
    <message>
        <source>Watching %1</source>
        <translation>Beobachtet %1</translation>
    </message>
    <message>
        <source>newest answer %1</source>
        <translation>neueste Antwort %1</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n namespace(s) on %1</source>
        <translation>
            <numerusform>%n Namespace auf %1 wird gelöscht</numerusform>
            <numerusform>%n Namespaces auf %1 werden gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gone, %2 to go</source>
        <translation>%1 weg, noch %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>noch etwa %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%1 object(s)</source>
        <translation>
            <numerusform>%1 Objekt</numerusform>
            <numerusform>%1 Objekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 namespace(s)</source>
        <translation>
            <numerusform>%1 Namespace</numerusform>
            <numerusform>%1 Namespaces</numerusform>
        </translation>
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
    <message>
        <source>%1 %2</source>
        <comment>Custom… 3 – 5 May 2026</comment>
        <translation>%1 %2</translation>
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
    <message>
        <source>%1 rows are too many to copy. Up to %2 can be copied; export the others as a file.</source>
        <translation>%1 Zeilen sind zu viele zum Kopieren. Bis zu %2 können kopiert werden; exportieren Sie die übrigen als Datei.</translation>
    </message>
    <message>
        <source>Copy the chosen rows of %1</source>
        <translation>Gewählte Zeilen von %1 kopieren</translation>
    </message>
</context>
<context>
    <name>widgets::Toast</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
</TS>
