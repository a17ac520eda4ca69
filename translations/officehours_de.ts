<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ChartData</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a point of a chart: name, what is counted, value</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Office Hours is running already, but does not answer.</source>
        <translation>Office Hours läuft bereits, antwortet aber nicht.</translation>
    </message>
</context>
<context>
    <name>oh::app::AccountSession</name>
    <message>
        <source>Office Hours on %1 (%2)</source>
        <translation>Office Hours auf %1 (%2)</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>Ihre Sitzung ist beendet. Bitte melden Sie sich neu an.</translation>
    </message>
</context>
<context>
    <name>oh::app::BrowserConsent</name>
    <message>
        <source>Nothing came back from the browser. Try again.</source>
        <translation>Vom Browser kam nichts zurück. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Office Hours has what it needs. You can close this page.</source>
        <extracomment>Shown in the browser, after the person agreed or refused there</extracomment>
        <translation>Office Hours hat, was es braucht. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>This computer does not let Office Hours wait for the browser. Sign in by mail instead.</source>
        <translation>Auf diesem Computer kann Office Hours nicht auf den Browser warten. Melden Sie sich stattdessen per Mail an.</translation>
    </message>
    <message>
        <source>You did not agree in the browser. Nothing has changed.</source>
        <translation>Sie haben im Browser nicht zugestimmt. Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>The provider refused it (%1). Ask your coordinator, or use another account.</source>
        <translation>Der Anbieter hat abgelehnt (%1). Fragen Sie die Koordination, oder verwenden Sie ein anderes Konto.</translation>
    </message>
</context>
<context>
    <name>oh::app::CommandLine</name>
    <message>
        <source>Office hours with mentors: the desktop application.</source>
        <translation>Sprechstunden mit Mentoren: die Desktop-Anwendung.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe an.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Zeigt die Version an.</translation>
    </message>
    <message>
        <source>The server&apos;s address (else OFFICEHOURS_SERVER, else the one used last).</source>
        <translation>Die Adresse des Servers (sonst OFFICEHOURS_SERVER, sonst die zuletzt verwendete).</translation>
    </message>
    <message>
        <source>Forgets the window&apos;s place and size, and all layouts.</source>
        <translation>Vergisst Lage und Größe des Fensters sowie alle Anordnungen.</translation>
    </message>
    <message>
        <source>An officehours: address to open.</source>
        <translation>Eine officehours:-Adresse, die geöffnet werden soll.</translation>
    </message>
    <message>
        <source>Give --server an address such as https://hours.example.org.</source>
        <translation>Geben Sie bei --server eine Adresse an, etwa https://hours.example.org.</translation>
    </message>
</context>
<context>
    <name>oh::app::DesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>oh::app::KeychainStore</name>
    <message>
        <source>No keychain is running on this computer.</source>
        <translation>Auf diesem Computer läuft kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain is locked, or refused access.</source>
        <translation>Der Schlüsselbund ist gesperrt oder hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be reached.</source>
        <translation>Der Schlüsselbund ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>oh::ui::AboutDialog</name>
    <message>
        <source>About Office Hours</source>
        <translation>Über Office Hours</translation>
    </message>
    <message>
        <source>Office Hours</source>
        <translation>Office Hours</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Scheduling for mentors, founders and the people who bring them together.</source>
        <translation>Terminplanung für Mentoren, für Gründerinnen und Gründer und für alle, die sie zusammenbringen.</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Qt %1.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Qt %1.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>oh::ui::AccountActionDialog</name>
    <message>
        <source>under way …</source>
        <translation>läuft …</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Stands in the audit log, and in the mail that the person gets.</source>
        <translation>Steht im Audit-Protokoll und in der Mail, die die Person erhält.</translation>
    </message>
    <message>
        <source>Stands in the audit log.</source>
        <translation>Steht im Audit-Protokoll.</translation>
    </message>
    <message>
        <source>Cancel their meetings &amp;ahead as well</source>
        <translation>Auch die &amp;kommenden Treffen absagen</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>Konto von %1 deaktivieren?</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n account(s)?</source>
        <translation>
            <numerusform>%n Konto deaktivieren?</numerusform>
            <numerusform>%n Konten deaktivieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Let %1 in again?</source>
        <translation>Konto von %1 reaktivieren?</translation>
    </message>
    <message numerus="yes">
        <source>Let %n people in again?</source>
        <translation>
            <numerusform>%n Konto reaktivieren?</numerusform>
            <numerusform>%n Konten reaktivieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n account(s)?</source>
        <translation>
            <numerusform>%n Konto entfernen?</numerusform>
            <numerusform>%n Konten entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Give %1 another role?</source>
        <translation>%1 eine andere Rolle geben?</translation>
    </message>
    <message numerus="yes">
        <source>Give %n people another role?</source>
        <translation>
            <numerusform>%n Person eine andere Rolle geben?</numerusform>
            <numerusform>%n Personen eine andere Rolle geben?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can&apos;t sign in any more, are signed out everywhere, and are told by mail. Nobody finds or books them until they are reactivated.</source>
        <translation>Betroffene werden überall abgemeldet, können sich nicht mehr anmelden und erfahren es per Mail. Bis zur Reaktivierung sind sie weder zu finden noch zu buchen.</translation>
    </message>
    <message>
        <source>They can sign in again. What a removed person had planned stays when they come back within a day.</source>
        <translation>Betroffene können sich wieder anmelden. Was eine entfernte Person geplant hatte, bleibt bestehen, wenn sie innerhalb eines Tages zurückkommt.</translation>
    </message>
    <message>
        <source>They are signed out, and not found any more. Within 24 hours they can be brought back; after that, what they had planned is canceled.</source>
        <translation>Betroffene werden abgemeldet und sind nicht mehr zu finden. Innerhalb von 24 Stunden können sie zurückgeholt werden; danach wird abgesagt, was sie geplant hatten.</translation>
    </message>
    <message>
        <source>They are signed out everywhere. A mentor who is none any more offers no times any more.</source>
        <translation>Betroffene werden überall abgemeldet. Wer nicht mehr Mentor ist, bietet keine Zeiten mehr an.</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>&amp;Deaktivieren</translation>
    </message>
    <message>
        <source>&amp;Reactivate</source>
        <translation>R&amp;eaktivieren</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>&amp;Change the role</source>
        <translation>Rolle &amp;ändern</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What became of each</source>
        <translation>Ergebnis für jede Person</translation>
    </message>
    <message>
        <source>Under way …</source>
        <translation>Läuft …</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be done. The others are; a new try leaves them alone.</source>
        <translation>
            <numerusform>Bei %n Person ist es nicht gelungen. Bei den anderen ist es erledigt; ein neuer Versuch lässt sie aus.</numerusform>
            <numerusform>Bei %n Personen ist es nicht gelungen. Bei den anderen ist es erledigt; ein neuer Versuch lässt sie aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was typed about other people.</source>
        <translation>Die Eingabe galt anderen Personen.</translation>
    </message>
</context>
<context>
    <name>oh::ui::AccountActions</name>
    <message>
        <source>Say why: it is about several people.</source>
        <translation>Geben Sie den Grund an: Es geht um mehrere Personen.</translation>
    </message>
</context>
<context>
    <name>oh::ui::ActionItemEditor</name>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Was ist zu tun?</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wer es tut</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>It has a due date</source>
        <translation>Hat ein Fälligkeitsdatum</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fälligkeitsdatum</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Who can read the action item</source>
        <translation>Wer die Aufgabe lesen kann</translation>
    </message>
</context>
<context>
    <name>oh::ui::ActionItemRow</name>
    <message>
        <source>Change the action item</source>
        <translation>Aufgabe ändern</translation>
    </message>
    <message>
        <source>Delete the action item</source>
        <translation>Aufgabe löschen</translation>
    </message>
    <message>
        <source>Delete it for both sides?</source>
        <translation>Für beide Seiten löschen?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete this action item for both sides</source>
        <translation>Diese Aufgabe für beide Seiten löschen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Done; click to open it again</source>
        <translation>Erledigt; klicken, um sie wieder zu öffnen</translation>
    </message>
    <message>
        <source>Tick when done</source>
        <translation>Abhaken, wenn erledigt</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 · was due %2</source>
        <extracomment>%1 an owner, %2 a day</extracomment>
        <translation>%1 · war fällig am %2</translation>
    </message>
    <message>
        <source>%1 · due %2</source>
        <translation>%1 · fällig am %2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Nobody but you can read it.</source>
        <translation>Niemand außer Ihnen kann sie lesen.</translation>
    </message>
    <message>
        <source>Delete it?</source>
        <translation>Löschen?</translation>
    </message>
    <message>
        <source>Delete this action item</source>
        <translation>Diese Aufgabe löschen</translation>
    </message>
</context>
<context>
    <name>oh::ui::AddressDialog</name>
    <message>
        <source>Picture from an address</source>
        <translation>Bild von einer Adresse</translation>
    </message>
    <message>
        <source>Where is your picture?</source>
        <translation>Wo liegt Ihr Bild?</translation>
    </message>
    <message>
        <source>The server fetches it in a moment, once; it can be cropped afterwards.</source>
        <translation>Der Server holt es gleich, ein einziges Mal; danach können Sie es zuschneiden.</translation>
    </message>
    <message>
        <source>&amp;Address of the picture</source>
        <translation>&amp;Adresse des Bilds</translation>
    </message>
    <message>
        <source>JPEG, PNG or WebP, up to 5 MB.</source>
        <translation>JPEG, PNG oder WebP, bis zu 5 MB.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Fetch it</source>
        <translation>Bild &amp;holen</translation>
    </message>
    <message>
        <source>Enter an address.</source>
        <translation>Geben Sie eine Adresse ein.</translation>
    </message>
    <message>
        <source>Enter a whole address that begins with https://.</source>
        <translation>Geben Sie eine vollständige Adresse ein, die mit https:// beginnt.</translation>
    </message>
</context>
<context>
    <name>oh::ui::AlternativesView</name>
    <message>
        <source>Other mentors for you</source>
        <translation>Weitere Mentoren für Sie</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Look for other mentors again</source>
        <translation>Noch einmal nach weiteren Mentoren suchen</translation>
    </message>
    <message>
        <source>Browse all mentors</source>
        <translation>Alle Mentoren ansehen</translation>
    </message>
    <message>
        <source>Looking for mentors with free slots…</source>
        <translation>Mentoren mit freien Terminen werden gesucht …</translation>
    </message>
    <message>
        <source>No other mentor that fits has a free slot in the next two weeks.</source>
        <translation>Von den Mentoren, die zu Ihnen passen, hat in den nächsten zwei Wochen sonst niemand einen freien Termin.</translation>
    </message>
    <message>
        <source>%1, free %2</source>
        <translation>%1, frei %2</translation>
    </message>
    <message>
        <source>See %1 and their free slots</source>
        <translation>%1 und die freien Termine ansehen</translation>
    </message>
    <message>
        <source>Next free slot: %1</source>
        <extracomment>%1 a moment such as &quot;Tue 6 Jan, 10:00&quot;</extracomment>
        <translation>Nächster freier Termin: %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::ArchivePage</name>
    <message>
        <source>Search people and what it was about</source>
        <translation>Nach Personen und Inhalten suchen</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Archiv durchsuchen</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted record(s), the last first</source>
        <translation>
            <numerusform>%n gelöschter Eintrag, der neueste zuerst</numerusform>
            <numerusform>%n gelöschte Einträge, die neuesten zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try other words, or everything.</source>
        <translation>Versuchen Sie andere Wörter, oder lassen Sie sich alles zeigen.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Nothing was deleted yet</source>
        <translation>Noch wurde nichts gelöscht</translation>
    </message>
    <message>
        <source>Availability, tags, meetings and ratings that are deleted stay to be seen here. Removed people are among the users.</source>
        <translation>Gelöschte Verfügbarkeiten, Schlagwörter, Treffen und Bewertungen bleiben hier sichtbar. Entfernte Personen stehen auf der Seite „Personen“.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
</context>
<context>
    <name>oh::ui::ArchivePresenter</name>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Vierteljährlich</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>two people: the mentor and the mentee of a meeting, or who rated whom</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Tag of a person</source>
        <translation>Schlagwort einer Person</translation>
    </message>
</context>
<context>
    <name>oh::ui::AttendancePanel</name>
    <message>
        <source>Who came?</source>
        <translation>Wer war da?</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Nobody has noted yet who came.</source>
        <translation>Noch hat niemand vermerkt, wer da war.</translation>
    </message>
    <message>
        <source>a coordinator</source>
        <translation>der Koordination</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Ihnen</translation>
    </message>
    <message>
        <source>%1 · noted by %2, %3</source>
        <extracomment>%1 &quot;Both came&quot;, %2 a name or &quot;you&quot;, %3 a moment</extracomment>
        <translation>%1 · vermerkt von %2, %3</translation>
    </message>
</context>
<context>
    <name>oh::ui::AuditModel</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Object id</source>
        <translation>Objekt-ID</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Vorgangs-ID</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>oh::ui::AuditPage</name>
    <message>
        <source>E&amp;xport as CSV …</source>
        <translation>Als CSV e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Search actions, reasons and values</source>
        <translation>Nach Aktionen, Gründen und Werten suchen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>Alle Aktionen</translation>
    </message>
    <message>
        <source>%1: all</source>
        <extracomment>everything of one kind in the audit log: &quot;Meetings: all&quot;</extracomment>
        <translation>%1: alle</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Any object</source>
        <translation>Alle Objekte</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>From – to …</source>
        <translation>Von – bis …</translation>
    </message>
    <message>
        <source>Only what this person did</source>
        <translation>Nur, was diese Person getan hat</translation>
    </message>
    <message>
        <source>Done by anybody</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>Only what this request did</source>
        <translation>Nur, was dieser Vorgang getan hat</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Vorgangs-ID</translation>
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
        <source>C&amp;lear filters</source>
        <translation>&amp;Filter aufheben</translation>
    </message>
    <message>
        <source>&amp;Open the object</source>
        <translation>&amp;Objekt öffnen</translation>
    </message>
    <message>
        <source>Copy the &amp;request id</source>
        <translation>&amp;Vorgangs-ID kopieren</translation>
    </message>
    <message>
        <source>All of this re&amp;quest</source>
        <translation>&amp;Alles zu diesem Vorgang</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Show or hide the &amp;changes</source>
        <translation>Ä&amp;nderungen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Search the audit log</source>
        <translation>Audit-Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1 a person or a thing: only entries about them are shown</extracomment>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>Only entries about %1; press to show all</source>
        <translation>Nur Einträge über %1; drücken, um alle zu zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Keine Einträge</translation>
    </message>
    <message>
        <source>No entries match</source>
        <translation>Keine passenden Einträge</translation>
    </message>
    <message>
        <source>Try other words, days or people.</source>
        <translation>Versuchen Sie andere Wörter, Tage oder Personen.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>What coordinators change appears here.</source>
        <translation>Hier erscheint, was die Koordination ändert.</translation>
    </message>
    <message>
        <source>Request id copied</source>
        <translation>Vorgangs-ID kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the audit log as CSV</source>
        <translation>Audit-Protokoll als CSV speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) saved as %1</source>
        <extracomment>%n entries, %1 a file</extracomment>
        <translation>
            <numerusform>%n Eintrag als %1 gespeichert</numerusform>
            <numerusform>%n Einträge als %1 gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
</context>
<context>
    <name>oh::ui::AuditTexts</name>
    <message>
        <source>Meeting booked</source>
        <translation>Treffen gebucht</translation>
    </message>
    <message>
        <source>Meeting edited</source>
        <translation>Treffen bearbeitet</translation>
    </message>
    <message>
        <source>Meeting moved</source>
        <translation>Treffen verlegt</translation>
    </message>
    <message>
        <source>Meeting confirmed</source>
        <translation>Treffen bestätigt</translation>
    </message>
    <message>
        <source>Meeting canceled</source>
        <translation>Treffen abgesagt</translation>
    </message>
    <message>
        <source>Attendance noted</source>
        <translation>Anwesenheit vermerkt</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Notiz gelöscht</translation>
    </message>
    <message>
        <source>Action item deleted</source>
        <translation>Aufgabe gelöscht</translation>
    </message>
    <message>
        <source>Account made</source>
        <translation>Konto angelegt</translation>
    </message>
    <message>
        <source>Account edited</source>
        <translation>Konto bearbeitet</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Rolle geändert</translation>
    </message>
    <message>
        <source>Account deactivated</source>
        <translation>Konto deaktiviert</translation>
    </message>
    <message>
        <source>Account reactivated</source>
        <translation>Konto reaktiviert</translation>
    </message>
    <message>
        <source>Account removed</source>
        <translation>Konto entfernt</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>Persönliche Daten gelöscht</translation>
    </message>
    <message>
        <source>Score set</source>
        <translation>Ansehen festgelegt</translation>
    </message>
    <message>
        <source>Set score cleared</source>
        <translation>Festgelegtes Ansehen aufgehoben</translation>
    </message>
    <message>
        <source>Exception approved</source>
        <translation>Ausnahme genehmigt</translation>
    </message>
    <message>
        <source>Exception denied</source>
        <translation>Ausnahme abgelehnt</translation>
    </message>
    <message>
        <source>Exception granted</source>
        <translation>Ausnahme gewährt</translation>
    </message>
    <message>
        <source>Decision undone</source>
        <translation>Entscheidung zurückgenommen</translation>
    </message>
    <message>
        <source>Interest in a meeting sent</source>
        <translation>Interesse an einem Treffen bekundet</translation>
    </message>
    <message>
        <source>Tag made</source>
        <translation>Schlagwort angelegt</translation>
    </message>
    <message>
        <source>Tag approved</source>
        <translation>Schlagwort genehmigt</translation>
    </message>
    <message>
        <source>Tag rejected</source>
        <translation>Schlagwort abgelehnt</translation>
    </message>
    <message>
        <source>Tag edited</source>
        <translation>Schlagwort bearbeitet</translation>
    </message>
    <message>
        <source>Tags merged</source>
        <translation>Schlagwörter zusammengeführt</translation>
    </message>
    <message>
        <source>Profile edited</source>
        <translation>Profil bearbeitet</translation>
    </message>
    <message>
        <source>Tag of a profile set</source>
        <translation>Schlagwort in Profil gesetzt</translation>
    </message>
    <message>
        <source>Tag of a profile removed</source>
        <translation>Schlagwort aus Profil entfernt</translation>
    </message>
    <message>
        <source>Picture set</source>
        <translation>Bild gesetzt</translation>
    </message>
    <message>
        <source>Picture cropped</source>
        <translation>Bild zugeschnitten</translation>
    </message>
    <message>
        <source>Picture removed</source>
        <translation>Bild entfernt</translation>
    </message>
    <message>
        <source>Location made</source>
        <translation>Standort angelegt</translation>
    </message>
    <message>
        <source>Location edited</source>
        <translation>Standort bearbeitet</translation>
    </message>
    <message>
        <source>Location deactivated</source>
        <translation>Standort deaktiviert</translation>
    </message>
    <message>
        <source>Location reactivated</source>
        <translation>Standort reaktiviert</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>Datei entfernt</translation>
    </message>
    <message>
        <source>Infected file kept away</source>
        <translation>Infizierte Datei abgewehrt</translation>
    </message>
    <message>
        <source>Export asked for</source>
        <translation>Export angefordert</translation>
    </message>
    <message>
        <source>Export downloaded</source>
        <translation>Export heruntergeladen</translation>
    </message>
    <message>
        <source>Export canceled</source>
        <translation>Export abgebrochen</translation>
    </message>
    <message>
        <source>Job tried again</source>
        <translation>Auftrag erneut versucht</translation>
    </message>
    <message>
        <source>Job discarded</source>
        <translation>Auftrag verworfen</translation>
    </message>
    <message>
        <source>Periodic job run</source>
        <translation>Wiederkehrender Auftrag ausgeführt</translation>
    </message>
    <message>
        <source>Mail sent again</source>
        <translation>Mail noch einmal gesendet</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>A used token was used again</source>
        <translation>Benutzter Schlüssel erneut benutzt</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Anmeldung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Calendar address renewed</source>
        <translation>Kalenderadresse erneuert</translation>
    </message>
    <message>
        <source>Calendar address ended</source>
        <translation>Kalenderadresse beendet</translation>
    </message>
    <message>
        <source>Keys rotated</source>
        <translation>Schlüssel gewechselt</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Calendar addresses</source>
        <translation>Kalenderadressen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Copy of one&apos;s data</source>
        <translation>Kopie der eigenen Daten</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Periodic job</source>
        <translation>Wiederkehrender Auftrag</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>E-mail changed</source>
        <translation>E-Mail geändert</translation>
    </message>
    <message>
        <source>Phone changed</source>
        <translation>Telefon geändert</translation>
    </message>
    <message>
        <source>Meetings canceled</source>
        <translation>Abgesagte Treffen</translation>
    </message>
    <message>
        <source>Meetings kept</source>
        <translation>Verbliebene Treffen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Set by a coordinator</source>
        <translation>Von der Koordination festgelegt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Mentee (id)</source>
        <translation>Mentee (ID)</translation>
    </message>
    <message>
        <source>Mentor (id)</source>
        <translation>Mentor (ID)</translation>
    </message>
    <message>
        <source>Slot (id)</source>
        <translation>Termin (ID)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Art des Treffens</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Meeting link</source>
        <translation>Link zum Treffen</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Times offered there</source>
        <translation>Dort angebotene Zeiten</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Wer da war</translation>
    </message>
    <message>
        <source>Canceled by (id)</source>
        <translation>Abgesagt von (ID)</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verfällt</translation>
    </message>
    <message>
        <source>Note of the decision</source>
        <translation>Anmerkung zur Entscheidung</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Zusammengeführt mit</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty field</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>What it said of somebody was taken out on their request.</source>
        <translation>Was hier über eine Person stand, wurde auf deren Wunsch entfernt.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>No value was changed, or none was noted.</source>
        <translation>Kein Wert wurde geändert, oder keiner wurde vermerkt.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Object id</source>
        <translation>Objekt-ID</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Vorgangs-ID</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>field, old value, new value</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: new: %2</source>
        <extracomment>field, new value</extracomment>
        <translation>%1: neu: %2</translation>
    </message>
    <message>
        <source>%1: no longer: %2</source>
        <extracomment>field, old value</extracomment>
        <translation>%1: nicht mehr: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a kind of thing and its name: &quot;Location Library&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Somebody who is gone</source>
        <translation>Eine entfernte Person</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>Notification tried again</source>
        <translation>Benachrichtigung erneut versucht</translation>
    </message>
    <message>
        <source>Notification discarded</source>
        <translation>Benachrichtigung verworfen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Another e-mail address asked for</source>
        <translation>Andere E-Mail-Adresse verlangt</translation>
    </message>
    <message>
        <source>Wrong code for another e-mail address</source>
        <translation>Falscher Code für eine andere E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Change of the e-mail address canceled</source>
        <translation>Änderung der E-Mail-Adresse abgebrochen</translation>
    </message>
    <message>
        <source>E-mail address changed</source>
        <translation>E-Mail-Adresse geändert</translation>
    </message>
    <message>
        <source>Change of the e-mail address stopped</source>
        <translation>Änderung der E-Mail-Adresse aufgehalten</translation>
    </message>
    <message>
        <source>Change of the e-mail address taken back</source>
        <translation>Änderung der E-Mail-Adresse zurückgenommen</translation>
    </message>
    <message>
        <source>Old e-mail address asked back, but another account has it</source>
        <translation>Alte E-Mail-Adresse zurückverlangt, die aber ein anderes Konto hat</translation>
    </message>
</context>
<context>
    <name>oh::ui::AvailabilityDialog</name>
    <message>
        <source>Edit availability</source>
        <translation>Verfügbarkeit bearbeiten</translation>
    </message>
    <message>
        <source>Add availability</source>
        <translation>Verfügbarkeit hinzufügen</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Every three months</source>
        <translation>Alle drei Monate</translation>
    </message>
    <message>
        <source>&amp;Repeats</source>
        <translation>&amp;Wiederholung</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Endet am</translation>
    </message>
    <message>
        <source>Ends on a day</source>
        <translation>Endet an einem bestimmten Tag</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <translation>ddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;Slot length</source>
        <translation>&amp;Länge der Termine</translation>
    </message>
    <message>
        <source>&amp;Buffer between slots</source>
        <translation>&amp;Puffer zwischen Terminen</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zeit&amp;zone</translation>
    </message>
    <message>
        <source>Where you meet</source>
        <translation>Wo Sie sich treffen</translation>
    </message>
    <message>
        <source>&amp;Online</source>
        <translation>&amp;Online</translation>
    </message>
    <message>
        <source>Office &amp;location</source>
        <translation>&amp;Standort</translation>
    </message>
    <message>
        <source>&amp;Another place</source>
        <translation>&amp;Anderer Ort</translation>
    </message>
    <message>
        <source>Where you meet *</source>
        <translation>Wo Sie sich treffen *</translation>
    </message>
    <message>
        <source>You meet by video call.</source>
        <translation>Sie treffen sich per Videoanruf.</translation>
    </message>
    <message>
        <source>Lo&amp;cation</source>
        <translation>Stando&amp;rt</translation>
    </message>
    <message>
        <source>Load the locations again</source>
        <translation>Standorte neu laden</translation>
    </message>
    <message>
        <source>Café Fleury, Weinbergsweg 20, Berlin</source>
        <translation>Café Fleury, Weinbergsweg 20, Berlin</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>Or&amp;t</translation>
    </message>
    <message>
        <source>Mentees see this before they book.</source>
        <translation>Mentees sehen das, bevor sie buchen.</translation>
    </message>
    <message>
        <source>Descr&amp;iption</source>
        <translation>Besc&amp;hreibung</translation>
    </message>
    <message>
        <source>Optional. What this time is for.</source>
        <translation>Optional. Wofür diese Zeit gedacht ist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Times are on the clock of %1.</source>
        <translation>Die Zeiten gelten in %1.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>The locations could not be loaded</source>
        <translation>Die Standorte konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>There are no office locations yet</source>
        <translation>Es gibt noch keine Standorte</translation>
    </message>
    <message>
        <source>Choose a location</source>
        <translation>Standort wählen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
</context>
<context>
    <name>oh::ui::AvailabilityFormPresenter</name>
    <message>
        <source>ddd d MMMM</source>
        <extracomment>A day in the format of QDate::toString, such as &quot;Wed 7 January&quot;</extracomment>
        <translation>ddd, d. MMMM</translation>
    </message>
    <message>
        <source>Fill in a date and the times.</source>
        <translation>Geben Sie ein Datum und die Zeiten an.</translation>
    </message>
    <message>
        <source>Choose a time zone.</source>
        <translation>Wählen Sie eine Zeitzone.</translation>
    </message>
    <message numerus="yes">
        <source>No slots: a slot of %n minute(s) does not fit.</source>
        <translation>
            <numerusform>Keine Termine: Ein Termin von %n Minute passt nicht hinein.</numerusform>
            <numerusform>Keine Termine: Ein Termin von %n Minuten passt nicht hinein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s): %1</source>
        <translation>
            <numerusform>%n Termin: %1</numerusform>
            <numerusform>%n Termine: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n minute(s) at the end stay unused</source>
        <extracomment>%1 is &quot;3 slots: 14:00, 14:40, 15:20&quot;</extracomment>
        <translation>
            <numerusform>%1; am Ende bleibt %n Minute ungenutzt</numerusform>
            <numerusform>%1; am Ende bleiben %n Minuten ungenutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends on the next day</source>
        <translation>Endet am nächsten Tag</translation>
    </message>
    <message>
        <source>Ends on the next day, %1</source>
        <extracomment>%1 is a day such as &quot;Wed 7 January&quot;</extracomment>
        <translation>Endet am nächsten Tag, %1</translation>
    </message>
    <message>
        <source>This time is in the past: nobody could book it.</source>
        <translation>Diese Zeit ist vorbei: Niemand könnte sie buchen.</translation>
    </message>
    <message>
        <source>The clocks go forward over %1 on that day: it begins at %2.</source>
        <translation>An diesem Tag überspringt die Zeitumstellung %1: Beginn ist um %2.</translation>
    </message>
    <message>
        <source>The clocks go back on that day and show %1 twice: the first is meant.</source>
        <translation>Wegen der Zeitumstellung gibt es %1 an diesem Tag zweimal: Gemeint ist das erste Mal.</translation>
    </message>
    <message>
        <source>The clocks go forward over %1 on that day: it ends at %2.</source>
        <translation>An diesem Tag überspringt die Zeitumstellung %1: Ende ist um %2.</translation>
    </message>
    <message>
        <source>The clocks go back on that day and show %1 twice: it ends at the first.</source>
        <translation>Wegen der Zeitumstellung gibt es %1 an diesem Tag zweimal: Ende ist beim ersten Mal.</translation>
    </message>
    <message>
        <source>On %1 this overlaps with your availability from %2 to %3.</source>
        <extracomment>%1 is a day, %2 and %3 are times</extracomment>
        <translation>Am %1 überschneidet sich das mit Ihrer Verfügbarkeit von %2 bis %3.</translation>
    </message>
    <message>
        <source>This has begun already: only slots from now on are made.</source>
        <translation>Das hat schon begonnen: Termine entstehen nur ab jetzt.</translation>
    </message>
    <message>
        <source>Mentees book at least one day ahead, so slots before %1 can&apos;t be booked.</source>
        <translation>Mentees buchen mindestens einen Tag im Voraus, daher sind Termine vor %1 nicht buchbar.</translation>
    </message>
    <message>
        <source>ddd d MMMM, HH:mm</source>
        <translation>ddd, d. MMMM, HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>Mentees see slots %n day(s) ahead: these appear on %1.</source>
        <translation>
            <numerusform>Mentees sehen Termine %n Tag im Voraus: Diese erscheinen am %1.</numerusform>
            <numerusform>Mentees sehen Termine %n Tage im Voraus: Diese erscheinen am %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a location.</source>
        <translation>Wählen Sie einen Standort.</translation>
    </message>
    <message>
        <source>Say where you meet.</source>
        <translation>Geben Sie an, wo Sie sich treffen.</translation>
    </message>
    <message numerus="yes">
        <source>There is no room for a slot of %n minute(s) between start and end.</source>
        <translation>
            <numerusform>Zwischen Beginn und Ende ist kein Platz für einen Termin von %n Minute.</numerusform>
            <numerusform>Zwischen Beginn und Ende ist kein Platz für einen Termin von %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a time zone from the list, such as Europe/Berlin.</source>
        <translation>Wählen Sie eine Zeitzone aus der Liste, etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>This %1.</source>
        <extracomment>%1 is the rest of the sentence: &quot;must have at most 500 characters&quot;</extracomment>
        <translation>Der Server meldet: %1.</translation>
    </message>
    <message>
        <source>This time is in the past. Choose a later day.</source>
        <translation>Diese Zeit ist vorbei. Wählen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>The last day can&apos;t be before the first.</source>
        <translation>Der letzte Tag darf nicht vor dem ersten liegen.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Every %1, from %2 on</source>
        <extracomment>%1 is a weekday, %2 a date</extracomment>
        <translation>Jeden %1 ab dem %2</translation>
    </message>
    <message>
        <source>On day %1 of every month, from %2 on</source>
        <extracomment>%1 is a day of the month, %2 a date</extracomment>
        <translation>Am %1. jedes Monats ab dem %2</translation>
    </message>
    <message>
        <source>On day %1 of every third month, from %2 on</source>
        <translation>Am %1. jedes dritten Monats ab dem %2</translation>
    </message>
    <message>
        <source>%1; months without that day are left out</source>
        <translation>%1; Monate ohne diesen Tag werden ausgelassen</translation>
    </message>
    <message>
        <source>No slots would come of this.</source>
        <translation>Daraus entstünden keine Termine.</translation>
    </message>
    <message>
        <source>The preview is not available: %1</source>
        <translation>Die Vorschau ist nicht verfügbar: %1</translation>
    </message>
    <message>
        <source>Working out the slots…</source>
        <translation>Termine werden ermittelt …</translation>
    </message>
    <message numerus="yes">
        <source>This will create %n slot(s).</source>
        <translation>
            <numerusform>Daraus entsteht %n Termin.</numerusform>
            <numerusform>Daraus entstehen %n Termine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This will create %n slot(s) per week.</source>
        <translation>
            <numerusform>Daraus entsteht %n Termin pro Woche.</numerusform>
            <numerusform>Daraus entstehen %n Termine pro Woche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This will create %n slot(s) per month.</source>
        <translation>
            <numerusform>Daraus entsteht %n Termin pro Monat.</numerusform>
            <numerusform>Daraus entstehen %n Termine pro Monat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This will create %n slot(s) every three months.</source>
        <translation>
            <numerusform>Daraus entsteht alle drei Monate %n Termin.</numerusform>
            <numerusform>Daraus entstehen alle drei Monate %n Termine.</numerusform>
        </translation>
    </message>
    <message>
        <source>On days of travel the times are meant in %1.</source>
        <translation>An Reisetagen gelten die Zeiten in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n booked slot(s) stay as they are.</source>
        <translation>
            <numerusform>%n gebuchter Termin bleibt, wie er ist.</numerusform>
            <numerusform>%n gebuchte Termine bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day, %2 a range of times</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) of the first month fall into your time off.</source>
        <translation>
            <numerusform>%n Termin des ersten Monats fällt in Ihre Abwesenheit.</numerusform>
            <numerusform>%n Termine des ersten Monats fallen in Ihre Abwesenheit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::AvailabilityOutlookView</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The ne&amp;xt slots</source>
        <translation>Die &amp;nächsten Termine</translation>
    </message>
    <message>
        <source>The next slots</source>
        <translation>Die nächsten Termine</translation>
    </message>
</context>
<context>
    <name>oh::ui::AvailabilityPage</name>
    <message>
        <source>&amp;Add availability</source>
        <translation>Verfügbarkeit &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Time &amp;off…</source>
        <translation>&amp;Abwesenheit …</translation>
    </message>
    <message>
        <source>Time off</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>T&amp;ravel…</source>
        <translation>&amp;Reisen …</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Reisen</translation>
    </message>
    <message>
        <source>&amp;Weekly limit…</source>
        <translation>&amp;Wochengrenze …</translation>
    </message>
    <message>
        <source>Weekly limit</source>
        <translation>Wochengrenze</translation>
    </message>
    <message>
        <source>Your limit is being loaded.</source>
        <translation>Ihre Grenze wird geladen.</translation>
    </message>
    <message>
        <source>Your availability</source>
        <translation>Ihre Verfügbarkeit</translation>
    </message>
    <message>
        <source>Choose a block to see its slots.</source>
        <translation>Wählen Sie einen Eintrag, um seine Termine zu sehen.</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Delete this availability</source>
        <translation>Diese Verfügbarkeit löschen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>Edit this availability</source>
        <translation>Diese Verfügbarkeit bearbeiten</translation>
    </message>
    <message>
        <source>Slots of this availability</source>
        <translation>Termine dieser Verfügbarkeit</translation>
    </message>
    <message>
        <source>Availability deleted</source>
        <translation>Verfügbarkeit gelöscht</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>No availability yet</source>
        <translation>Noch keine Verfügbarkeit</translation>
    </message>
    <message>
        <source>Offer some time, and mentees can ask for a slot in it.</source>
        <translation>Bieten Sie Zeit an, dann können Mentees Termine darin anfragen.</translation>
    </message>
    <message>
        <source>Add availability</source>
        <translation>Verfügbarkeit hinzufügen</translation>
    </message>
    <message>
        <source>Slots, in %1</source>
        <translation>Termine, Zeiten in %1</translation>
    </message>
    <message>
        <source>No slots</source>
        <translation>Keine Termine</translation>
    </message>
    <message>
        <source>Slots appear 30 days before their time.</source>
        <translation>Termine erscheinen 30 Tage im Voraus.</translation>
    </message>
    <message>
        <source>Availability changed</source>
        <translation>Verfügbarkeit geändert</translation>
    </message>
    <message numerus="yes">
        <source>At most %n session(s) a week from now on</source>
        <translation>
            <numerusform>Ab jetzt höchstens %n Treffen pro Woche</numerusform>
            <numerusform>Ab jetzt höchstens %n Treffen pro Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>No weekly limit from now on</source>
        <translation>Ab jetzt keine Wochengrenze</translation>
    </message>
    <message numerus="yes">
        <source>%1 of at most %n session(s) this week</source>
        <translation>
            <numerusform>Diese Woche %1 von höchstens %n Treffen</numerusform>
            <numerusform>Diese Woche %1 von höchstens %n Treffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Availability added: %n slot(s)</source>
        <translation>
            <numerusform>Verfügbarkeit hinzugefügt: %n Termin</numerusform>
            <numerusform>Verfügbarkeit hinzugefügt: %n Termine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::AvatarEditor</name>
    <message>
        <source>Your picture</source>
        <translation>Ihr Bild</translation>
    </message>
    <message>
        <source>Change picture</source>
        <translation>Bild ändern</translation>
    </message>
    <message>
        <source>A picture can also be pasted, or dropped on the one that is there.</source>
        <translation>Sie können ein Bild auch einfügen oder auf das vorhandene ziehen.</translation>
    </message>
    <message>
        <source>Your picture is saved.</source>
        <translation>Ihr Bild ist gespeichert.</translation>
    </message>
    <message>
        <source>Your picture was fetched.</source>
        <translation>Ihr Bild wurde geholt.</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>Zuschneiden …</translation>
    </message>
    <message>
        <source>Your picture is removed.</source>
        <translation>Ihr Bild ist entfernt.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>From an &amp;address…</source>
        <translation>Von einer &amp;Adresse …</translation>
    </message>
    <message>
        <source>&amp;Crop…</source>
        <translation>&amp;Zuschneiden …</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>En&amp;tfernen …</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Das Bild wird geöffnet …</translation>
    </message>
    <message>
        <source>The picture is being fetched…</source>
        <translation>Das Bild wird geholt …</translation>
    </message>
    <message>
        <source>Removing the picture…</source>
        <translation>Das Bild wird entfernt …</translation>
    </message>
    <message>
        <source>JPEG, PNG or WebP, up to 5 MB. You can also drop one here.</source>
        <translation>JPEG, PNG oder WebP, bis zu 5 MB. Sie können auch eines hierher ziehen.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>Drop it to make it your picture.</source>
        <translation>Loslassen, um es als Ihr Bild zu verwenden.</translation>
    </message>
    <message>
        <source>Remove your picture?</source>
        <translation>Ihr Bild entfernen?</translation>
    </message>
    <message>
        <source>Others see your initials instead. The picture and how it is cut are deleted.</source>
        <translation>Andere sehen stattdessen Ihre Initialen. Das Bild und sein Zuschnitt werden gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>E&amp;ntfernen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>oh::ui::AvatarPresenter</name>
    <message>
        <source>No picture could be fetched from this address. Check it, or save the picture and choose it as a file.</source>
        <translation>Von dieser Adresse konnte kein Bild geholt werden. Prüfen Sie sie, oder speichern Sie das Bild und wählen Sie es als Datei.</translation>
    </message>
    <message>
        <source>What is at this address is no JPEG, PNG or WebP picture. Use the address of the picture itself, not of a page.</source>
        <translation>Unter dieser Adresse liegt kein JPEG-, PNG- oder WebP-Bild. Verwenden Sie die Adresse des Bilds selbst, nicht die einer Seite.</translation>
    </message>
    <message>
        <source>The picture at this address has more than 5 MB. Use a smaller one.</source>
        <translation>Das Bild unter dieser Adresse ist größer als 5 MB. Verwenden Sie ein kleineres.</translation>
    </message>
    <message>
        <source>The virus scanner found something in this picture.</source>
        <translation>Der Virenscanner hat in diesem Bild etwas gefunden.</translation>
    </message>
    <message>
        <source>This is no file. Choose a JPEG, PNG or WebP picture.</source>
        <translation>Das ist keine Datei. Wählen Sie ein JPEG-, PNG- oder WebP-Bild.</translation>
    </message>
    <message>
        <source>This picture has more than 5 MB. Make it smaller, or choose another one.</source>
        <translation>Dieses Bild ist größer als 5 MB. Verkleinern Sie es, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: %1</source>
        <translation>Diese Datei ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>This is no JPEG, PNG or WebP picture. Choose another file.</source>
        <translation>Das ist kein JPEG-, PNG- oder WebP-Bild. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard. Copy one first.</source>
        <translation>In der Zwischenablage ist kein Bild. Kopieren Sie zuerst eines.</translation>
    </message>
    <message>
        <source>This picture has too many pixels. Make it smaller, or choose another one.</source>
        <translation>Dieses Bild hat zu viele Pixel. Verkleinern Sie es, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This picture is damaged. Choose another one.</source>
        <translation>Dieses Bild ist beschädigt. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This picture is too small. It needs at least 32 × 32 pixels.</source>
        <translation>Dieses Bild ist zu klein. Es braucht mindestens 32 × 32 Pixel.</translation>
    </message>
</context>
<context>
    <name>oh::ui::BellButton</name>
    <message numerus="yes">
        <source>Notifications, %n unread</source>
        <translation>
            <numerusform>Benachrichtigungen, %n ungelesen</numerusform>
            <numerusform>Benachrichtigungen, %n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
</context>
<context>
    <name>oh::ui::BlockCardDelegate</name>
    <message>
        <source>Past</source>
        <translation>Vergangen</translation>
    </message>
</context>
<context>
    <name>oh::ui::BlockListModel</name>
    <message>
        <source>Every %1 · %2 (%3)</source>
        <extracomment>%1 is a weekday, %2 hours, %3 the short name of a time zone</extracomment>
        <translation>Jeden %1 · %2 (%3)</translation>
    </message>
    <message>
        <source>Monthly on day %1 · %2 (%3)</source>
        <extracomment>%1 is a day of the month, %2 hours, %3 the short name of a time zone</extracomment>
        <translation>Monatlich am %1. · %2 (%3)</translation>
    </message>
    <message>
        <source>Every three months on day %1 · %2 (%3)</source>
        <translation>Alle drei Monate am %1. · %2 (%3)</translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <extracomment>%1 is a day, %2 hours, %3 the short name of a time zone</extracomment>
        <translation>%1 · %2 (%3)</translation>
    </message>
    <message>
        <source>%1-minute slots, no buffer</source>
        <translation>Termine von %1 Minuten, ohne Puffer</translation>
    </message>
    <message>
        <source>%1-minute slots, %2 min buffer</source>
        <translation>Termine von %1 Minuten, %2 Min. Puffer</translation>
    </message>
    <message>
        <source>No open slots</source>
        <translation>Keine freien Termine</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n slots booked</source>
        <translation>
            <numerusform>%1 von %n Termin gebucht</numerusform>
            <numerusform>%1 von %n Terminen gebucht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, past</source>
        <translation>%1, vergangen</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingActionBar</name>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>&amp;Decline…</source>
        <translation>&amp;Ablehnen …</translation>
    </message>
    <message>
        <source>&amp;Propose another time…</source>
        <translation>Andere &amp;Zeit vorschlagen …</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Wird bestätigt …</translation>
    </message>
    <message>
        <source>&amp;Withdraw request…</source>
        <translation>Anfrage z&amp;urückziehen …</translation>
    </message>
    <message>
        <source>Cancel &amp;meeting…</source>
        <translation>Treffen ab&amp;sagen …</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>Anfrage zurückziehen</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Treffen absagen</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingCardDelegate</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a day, %2 hours</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingCarePresenter</name>
    <message>
        <source>Both came</source>
        <translation>Beide waren da</translation>
    </message>
    <message>
        <source>The mentor did not come</source>
        <translation>Der Mentor war nicht da</translation>
    </message>
    <message>
        <source>The mentee did not come</source>
        <translation>Der Mentee war nicht da</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Niemand war da</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingConsoleActions</name>
    <message>
        <source>%1 meets %2 on %3. Both get a mail.</source>
        <translation>%1 trifft %2 am %3. Beide erhalten eine Mail.</translation>
    </message>
    <message>
        <source>Moved to %1. Both get a mail.</source>
        <translation>Verlegt auf %1. Beide erhalten eine Mail.</translation>
    </message>
    <message>
        <source>Meeting of %1 and %2 saved</source>
        <translation>Treffen von %1 und %2 gespeichert</translation>
    </message>
    <message>
        <source>Meeting of %1 and %2 confirmed</source>
        <translation>Treffen von %1 und %2 bestätigt</translation>
    </message>
    <message>
        <source>Meeting of %1 and %2 canceled. Both get a mail.</source>
        <translation>Treffen von %1 und %2 abgesagt. Beide erhalten eine Mail.</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Vermerkt: %1</translation>
    </message>
    <message>
        <source>Taken back: nothing is noted about who came</source>
        <translation>Zurückgenommen: Es ist nicht vermerkt, wer da war</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Confirm the meeting of %1 and %2?</source>
        <translation>Treffen von %1 und %2 bestätigen?</translation>
    </message>
    <message>
        <source>&amp;Confirm all the same</source>
        <translation>Trotzdem &amp;bestätigen</translation>
    </message>
    <message>
        <source>&amp;Leave it a request</source>
        <translation>Anfrage &amp;offen lassen</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingDetailView</name>
    <message>
        <source>Details of the meeting</source>
        <translation>Einzelheiten des Treffens</translation>
    </message>
    <message>
        <source>Choose a meeting to see its details.</source>
        <translation>Wählen Sie ein Treffen, um Einzelheiten zu sehen.</translation>
    </message>
    <message>
        <source>What to see of the meeting</source>
        <translation>Was vom Treffen gezeigt wird</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>Pitch decks</source>
        <translation>Pitch-Decks</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <extracomment>the reader&apos;s own name in a list of participants</extracomment>
        <translation>%1 (Sie)</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingDialog</name>
    <message>
        <source>Book a meeting</source>
        <translation>Treffen buchen</translation>
    </message>
    <message>
        <source>Meeting with %1</source>
        <translation>Treffen mit %1</translation>
    </message>
    <message>
        <source>For the mentor: %1, %2</source>
        <extracomment>the same moment where the mentor is; %1 day and time range, %2 time zone</extracomment>
        <translation>Für den Mentor: %1, %2</translation>
    </message>
    <message>
        <source>For example: which pricing model fits our first ten enterprise customers</source>
        <translation>Zum Beispiel: welches Preismodell zu unseren ersten zehn Firmenkunden passt</translation>
    </message>
    <message>
        <source>Meeting &amp;goal</source>
        <translation>&amp;Ziel des Treffens</translation>
    </message>
    <message numerus="yes">
        <source>What do you want to achieve? At least %n character(s).</source>
        <translation>
            <numerusform>Was möchten Sie erreichen? Mindestens %n Zeichen.</numerusform>
            <numerusform>Was möchten Sie erreichen? Mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Materials to review</source>
        <translation>Unterlagen zum Ansehen</translation>
    </message>
    <message>
        <source>&amp;Add another link</source>
        <translation>Weiteren Link &amp;hinzufügen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a time zone: abbreviation and name</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This meeting is scheduled for %1 in your timezone (%2).</source>
        <translation>Dieses Treffen ist geplant für %1 in Ihrer Zeitzone (%2).</translation>
    </message>
    <message numerus="yes">
        <source>After this booking you have %n left this week.</source>
        <translation>
            <numerusform>Nach dieser Buchung haben Sie diese Woche noch %n frei.</numerusform>
            <numerusform>Nach dieser Buchung haben Sie diese Woche noch %n frei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Confirm booking</source>
        <translation>&amp;Buchung bestätigen</translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation>Diesen Link entfernen</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>Link %1</translation>
    </message>
    <message>
        <source>Remove link %1</source>
        <translation>Link %1 entfernen</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>characters typed, characters allowed</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Vorgangs-ID: %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingFormPresenter</name>
    <message numerus="yes">
        <source>Say in at least %n character(s) what you want to achieve.</source>
        <translation>
            <numerusform>Schreiben Sie in mindestens %n Zeichen, was Sie erreichen möchten.</numerusform>
            <numerusform>Schreiben Sie in mindestens %n Zeichen, was Sie erreichen möchten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten it to %n character(s).</source>
        <translation>
            <numerusform>Kürzen Sie es auf %n Zeichen.</numerusform>
            <numerusform>Kürzen Sie es auf %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The slot is not kept for you any more: you have had it for as long as anybody can. It is yours if you send the request before somebody else books it.</source>
        <translation>Der Termin wird nicht länger für Sie freigehalten: Sie hatten ihn so lange, wie es möglich ist. Sie bekommen ihn, wenn Sie die Anfrage senden, bevor jemand anderes ihn bucht.</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingHistory</name>
    <message>
        <source>Requested by you</source>
        <translation>Von Ihnen angefragt</translation>
    </message>
    <message>
        <source>Requested by %1</source>
        <translation>Von %1 angefragt</translation>
    </message>
    <message>
        <source>Confirmed by you</source>
        <translation>Von Ihnen bestätigt</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <translation>Von %1 bestätigt</translation>
    </message>
    <message>
        <source>Confirmed by a coordinator</source>
        <translation>Von der Koordination bestätigt</translation>
    </message>
    <message>
        <source>Confirmed automatically</source>
        <translation>Automatisch bestätigt</translation>
    </message>
    <message>
        <source>Declined by you</source>
        <translation>Von Ihnen abgelehnt</translation>
    </message>
    <message>
        <source>Declined by %1</source>
        <translation>Von %1 abgelehnt</translation>
    </message>
    <message>
        <source>Declined by a coordinator</source>
        <translation>Von der Koordination abgelehnt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Canceled by you</source>
        <translation>Von Ihnen abgesagt</translation>
    </message>
    <message>
        <source>Canceled by %1</source>
        <translation>Von %1 abgesagt</translation>
    </message>
    <message>
        <source>Canceled by a coordinator</source>
        <translation>Von der Koordination abgesagt</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>noted by you</source>
        <translation>von Ihnen vermerkt</translation>
    </message>
    <message>
        <source>noted by %1</source>
        <translation>von %1 vermerkt</translation>
    </message>
    <message>
        <source>noted by a coordinator</source>
        <translation>von der Koordination vermerkt</translation>
    </message>
    <message>
        <source>You proposed another time</source>
        <translation>Sie haben eine andere Zeit vorgeschlagen</translation>
    </message>
    <message>
        <source>%1 proposed another time</source>
        <translation>%1 hat eine andere Zeit vorgeschlagen</translation>
    </message>
    <message>
        <source>Booked by you</source>
        <translation>Von Ihnen gebucht</translation>
    </message>
    <message>
        <source>Booked by %1</source>
        <translation>Von %1 gebucht</translation>
    </message>
    <message>
        <source>Booked by a coordinator</source>
        <translation>Von der Koordination gebucht</translation>
    </message>
    <message>
        <source>Moved to the proposed time</source>
        <translation>Auf die vorgeschlagene Zeit verlegt</translation>
    </message>
    <message>
        <source>Moved by you</source>
        <translation>Von Ihnen verlegt</translation>
    </message>
    <message>
        <source>Moved by %1</source>
        <translation>Von %1 verlegt</translation>
    </message>
    <message>
        <source>Moved by a coordinator</source>
        <translation>Von der Koordination verlegt</translation>
    </message>
    <message>
        <source>You accepted the proposal</source>
        <translation>Sie haben den Vorschlag angenommen</translation>
    </message>
    <message>
        <source>%1 accepted the proposal</source>
        <translation>%1 hat den Vorschlag angenommen</translation>
    </message>
    <message>
        <source>You declined the proposal</source>
        <translation>Sie haben den Vorschlag abgelehnt</translation>
    </message>
    <message>
        <source>%1 declined the proposal</source>
        <translation>%1 hat den Vorschlag abgelehnt</translation>
    </message>
    <message>
        <source>You withdrew the proposal</source>
        <translation>Sie haben den Vorschlag zurückgezogen</translation>
    </message>
    <message>
        <source>%1 withdrew the proposal</source>
        <translation>%1 hat den Vorschlag zurückgezogen</translation>
    </message>
    <message>
        <source>The proposal lapsed</source>
        <translation>Der Vorschlag ist verfallen</translation>
    </message>
    <message>
        <source>Attendance taken back by you</source>
        <translation>Anwesenheit von Ihnen zurückgenommen</translation>
    </message>
    <message>
        <source>Attendance taken back by %1</source>
        <translation>Anwesenheit von %1 zurückgenommen</translation>
    </message>
    <message>
        <source>Attendance taken back by a coordinator</source>
        <translation>Anwesenheit von der Koordination zurückgenommen</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>%1 and %2 are moments: the time of a meeting before and after</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;Canceled by you&quot;, %2 a reason such as &quot;Emergency&quot;
----------
%1 &quot;Both came&quot;, %2 &quot;noted by you&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Expired without an answer</source>
        <translation>Ohne Antwort verfallen</translation>
    </message>
    <message>
        <source>The meeting took place</source>
        <translation>Das Treffen hat stattgefunden</translation>
    </message>
    <message>
        <source>%1 meets instead of %2</source>
        <translation>%1 trifft sich anstelle von %2</translation>
    </message>
    <message>
        <source>Both came</source>
        <translation>Beide waren da</translation>
    </message>
    <message>
        <source>%1 did not come</source>
        <translation>%1 war nicht da</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Niemand war da</translation>
    </message>
    <message>
        <source>Expires unless it is answered before</source>
        <translation>Verfällt, wenn vorher keine Antwort kommt</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingHistoryView</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>Verlauf neu laden</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>There may be more: the history could not be read. %1</source>
        <extracomment>%1 the reason as a sentence</extracomment>
        <translation>Vielleicht gibt es mehr: Der Verlauf konnte nicht geladen werden. %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingListModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a day, %2 hours</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>You proposed another time; the proposal lapses %1</source>
        <extracomment>%1 is &quot;in 20 hours&quot;, %2 a name</extracomment>
        <translation>Sie haben eine andere Zeit vorgeschlagen; der Vorschlag verfällt %1</translation>
    </message>
    <message>
        <source>%2 proposes another time; answer %1 at the latest</source>
        <translation>%2 schlägt eine andere Zeit vor; antworten Sie spätestens %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Verfällt %1</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>%1 on %2 · %3</source>
        <extracomment>%1 is &quot;Canceled&quot; or &quot;Declined&quot;, %2 a date, %3 a reason such as &quot;Emergency&quot;</extracomment>
        <translation>%1 am %2 · %3</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>The request was not answered in time</source>
        <translation>Die Anfrage wurde nicht rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>Meeting with %1</source>
        <translation>Treffen mit %1</translation>
    </message>
    <message>
        <source>Meeting with %1, %2</source>
        <translation>Treffen mit %1, %2</translation>
    </message>
    <message>
        <source>proposed instead: %1</source>
        <translation>stattdessen vorgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingNotesPresenter</name>
    <message>
        <source>Write something first.</source>
        <translation>Schreiben Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>Shorten the note to 5,000 characters.</source>
        <translation>Kürzen Sie die Notiz auf 5.000 Zeichen.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Geben Sie an, was zu tun ist.</translation>
    </message>
    <message>
        <source>Shorten it to 1,000 characters.</source>
        <translation>Kürzen Sie es auf 1.000 Zeichen.</translation>
    </message>
    <message>
        <source>Write something, or delete the note.</source>
        <translation>Schreiben Sie etwas, oder löschen Sie die Notiz.</translation>
    </message>
    <message>
        <source>“%1” could not be changed. %2</source>
        <extracomment>%1 an action item, %2 the reason as a sentence</extracomment>
        <translation>„%1“ konnte nicht geändert werden. %2</translation>
    </message>
    <message>
        <source>What the two share. Only they write here; you can remove what does not belong here. Private notes are their authors&apos; alone.</source>
        <translation>Was die beiden miteinander teilen. Nur sie schreiben hier; Sie können entfernen, was nicht hierher gehört. Private Notizen sieht nur, wer sie geschrieben hat.</translation>
    </message>
    <message>
        <source>This meeting is off, so nothing new can be written.</source>
        <translation>Dieses Treffen findet nicht statt, daher lässt sich nichts Neues schreiben.</translation>
    </message>
    <message>
        <source>Notes and action items</source>
        <translation>Notizen und Aufgaben</translation>
    </message>
    <message>
        <source>Notes (%1), action items (%2)</source>
        <extracomment>a tab; %1 notes, %2 action items that are still open</extracomment>
        <translation>Notizen (%1), Aufgaben (%2)</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingNotesView</name>
    <message>
        <source>Notes and action items</source>
        <translation>Notizen und Aufgaben</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Notiz schreiben …</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>&amp;Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add the note (Ctrl+Enter)</source>
        <translation>Notiz hinzufügen (Strg+Enter)</translation>
    </message>
    <message>
        <source>Add action &amp;item</source>
        <translation>&amp;Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>No shared notes.</source>
        <translation>Keine geteilten Notizen.</translation>
    </message>
    <message>
        <source>No notes yet. Private ones are yours alone; shared ones both of you can read.</source>
        <translation>Noch keine Notizen. Private sehen nur Sie; geteilte können Sie beide lesen.</translation>
    </message>
    <message>
        <source>No action items.</source>
        <translation>Keine Aufgaben.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Wird hinzugefügt …</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>No action items yet. Shared ones both of you see and can tick off; private ones are yours alone.</source>
        <translation>Noch keine Aufgaben. Geteilte sehen Sie beide und können sie abhaken; private gehören nur Ihnen.</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingPanel</name>
    <message>
        <source>Booking details</source>
        <translation>Einzelheiten der Buchung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>What to see of the booking</source>
        <translation>Was von der Buchung gezeigt wird</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Con&amp;firm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>&amp;Reschedule …</source>
        <translation>&amp;Verlegen …</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>B&amp;earbeiten …</translation>
    </message>
    <message>
        <source>&amp;Cancel …</source>
        <translation>Ab&amp;sagen …</translation>
    </message>
    <message>
        <source>Who came?</source>
        <translation>Wer war da?</translation>
    </message>
    <message>
        <source>Note who came</source>
        <translation>Vermerken, wer da war</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>The request expires %1</source>
        <translation>Die Anfrage verfällt %1</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>There is no meeting link yet. Edit the meeting to enter one.</source>
        <translation>Es gibt noch keinen Link zum Treffen. Bearbeiten Sie das Treffen, um einen einzutragen.</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Booking id</source>
        <translation>Buchungs-ID</translation>
    </message>
    <message>
        <source>Open the meeting link</source>
        <translation>Link zum Treffen öffnen</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingRights</name>
    <message>
        <source>The meeting begins in less than 2 hours: too soon to move it. Cancel it, or write to the other side.</source>
        <translation>Das Treffen beginnt in weniger als 2 Stunden: zu bald, um es zu verlegen. Sagen Sie es ab, oder schreiben Sie der anderen Seite.</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingTableModel</name>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefragt</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingWeekGrid</name>
    <message>
        <source>Meetings of the week</source>
        <translation>Treffen der Woche</translation>
    </message>
    <message>
        <source>Arrow keys move between meetings and days, Enter opens one, Page Up and Page Down change the week, Home goes to today.</source>
        <translation>Die Pfeiltasten wechseln zwischen Treffen und Tagen, die Eingabetaste öffnet ein Treffen, Bild auf und Bild ab wechseln die Woche, Pos1 geht zu heute.</translation>
    </message>
    <message>
        <source>%1, %2, %3 with %4, %5</source>
        <extracomment>a meeting for screen readers: day, times, mentor, mentee, how it stands</extracomment>
        <translation>%1, %2, %3 mit %4, %5</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <extracomment>%1 mentor, %2 mentee</extracomment>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>in a calendar: time, mentor</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingWeekView</name>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>No meetings match in this week</source>
        <translation>In dieser Woche gibt es keine passenden Treffen</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n Treffen</numerusform>
            <numerusform>%n Treffen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingsConsolePage</name>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show as a week</source>
        <translation>Als Woche zeigen</translation>
    </message>
    <message>
        <source>Search names and goals</source>
        <translation>Nach Namen und Zielen suchen</translation>
    </message>
    <message>
        <source>Search bookings</source>
        <translation>Buchungen durchsuchen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Nächste 7 Tage</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Kommende</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>From – to …</source>
        <translation>Von – bis …</translation>
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
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Latest start first</source>
        <translation>Spätester Beginn zuerst</translation>
    </message>
    <message>
        <source>Earliest start first</source>
        <translation>Frühester Beginn zuerst</translation>
    </message>
    <message>
        <source>Newest request first</source>
        <translation>Neueste Anfrage zuerst</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Nach Status</translation>
    </message>
    <message>
        <source>By mentor</source>
        <translation>Nach Mentor</translation>
    </message>
    <message>
        <source>By mentee</source>
        <translation>Nach Mentee</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Which columns the table has</source>
        <translation>Welche Spalten die Tabelle hat</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>&amp;Filter aufheben</translation>
    </message>
    <message>
        <source>Only this mentor</source>
        <translation>Nur dieser Mentor</translation>
    </message>
    <message>
        <source>Any mentor</source>
        <translation>Alle Mentoren</translation>
    </message>
    <message>
        <source>Only this mentee</source>
        <translation>Nur dieser Mentee</translation>
    </message>
    <message>
        <source>Any mentee</source>
        <translation>Alle Mentees</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message numerus="yes">
        <source>%n status(es)</source>
        <translation>
            <numerusform>%n Status</numerusform>
            <numerusform>%n Status</numerusform>
        </translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>The booking could not be opened. %1</source>
        <extracomment>%1 the reason as a sentence</extracomment>
        <translation>Die Buchung konnte nicht geöffnet werden. %1</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>&amp;Open details</source>
        <translation>Einzelheiten &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n Buchung</numerusform>
            <numerusform>%n Buchungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No bookings</source>
        <translation>Keine Buchungen</translation>
    </message>
    <message>
        <source>No bookings match</source>
        <translation>Keine passenden Buchungen</translation>
    </message>
    <message>
        <source>Try other words, days or a different status.</source>
        <translation>Versuchen Sie andere Wörter, andere Tage oder einen anderen Status.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>No bookings yet</source>
        <translation>Noch keine Buchungen</translation>
    </message>
    <message>
        <source>They appear here as soon as a mentee asks for a meeting.</source>
        <translation>Sie erscheinen hier, sobald Mentees um Treffen bitten.</translation>
    </message>
    <message>
        <source>&amp;Why is a slot missing?</source>
        <translation>&amp;Warum fehlt ein Termin?</translation>
    </message>
    <message>
        <source>&amp;Book for somebody …</source>
        <translation>Für jemanden b&amp;uchen …</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>Book for somebody</source>
        <translation>Für jemanden buchen</translation>
    </message>
    <message>
        <source>Con&amp;firm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>&amp;Reschedule …</source>
        <translation>&amp;Verlegen …</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>B&amp;earbeiten …</translation>
    </message>
    <message>
        <source>C&amp;ancel …</source>
        <translation>Ab&amp;sagen …</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as the view “%1”</source>
        <translation>Als Ansicht „%1“ gespeichert</translation>
    </message>
    <message>
        <source>Only declined requests</source>
        <translation>Nur abgelehnte Anfragen</translation>
    </message>
    <message>
        <source>Without declined requests</source>
        <translation>Ohne abgelehnte Anfragen</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>Einzelheiten öffnen</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
</context>
<context>
    <name>oh::ui::BulkDecisionDialog</name>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation>Ablehnen</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n request(s)?</source>
        <translation>
            <numerusform>%n Antrag genehmigen?</numerusform>
            <numerusform>%n Anträge genehmigen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn down %n request(s)?</source>
        <translation>
            <numerusform>%n Antrag ablehnen?</numerusform>
            <numerusform>%n Anträge ablehnen?</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what happens to each:</source>
        <translation>Das geschieht im Einzelnen:</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>An&amp;merkung</translation>
    </message>
    <message>
        <source>Goes to all that have no note of their own.</source>
        <translation>Geht an alle, die keine eigene Anmerkung haben.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Try those that failed again</source>
        <translation>Fehlgeschlagene &amp;erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n</source>
        <translation>
            <numerusform>%n genehmigen</numerusform>
            <numerusform>%n genehmigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn down %n</source>
        <translation>
            <numerusform>%n ablehnen</numerusform>
            <numerusform>%n ablehnen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Keep them waiting</source>
        <translation>&amp;Warten lassen</translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <translation>
            <numerusform>%n entschieden</numerusform>
            <numerusform>%n entschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided by others already</source>
        <translation>
            <numerusform>%n schon von anderen entschieden</numerusform>
            <numerusform>%n schon von anderen entschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>It was typed about other requests.</source>
        <translation>Die Eingabe galt anderen Anträgen.</translation>
    </message>
</context>
<context>
    <name>oh::ui::CalendarConnectionPresenter</name>
    <message>
        <source>%1 is connected.</source>
        <extracomment>%1 is Google Calendar or Outlook</extracomment>
        <translation>%1 ist verbunden.</translation>
    </message>
    <message>
        <source>At least one calendar has to be asked. Choose another one first.</source>
        <translation>Mindestens ein Kalender muss abgefragt werden. Wählen Sie zuerst einen anderen.</translation>
    </message>
    <message>
        <source>The choice of calendars was not saved. %1</source>
        <extracomment>%1 the reason as a sentence</extracomment>
        <translation>Die Auswahl der Kalender wurde nicht gespeichert. %1</translation>
    </message>
    <message numerus="yes">
        <source>You have %n upcoming meeting(s).</source>
        <comment>in the next seven days</comment>
        <translation>
            <numerusform>In den nächsten sieben Tagen haben Sie %n Treffen.</numerusform>
            <numerusform>In den nächsten sieben Tagen haben Sie %n Treffen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnecting ends the check for conflicts with your other appointments. Events that are in your calendar stay there: delete them yourself if you don&apos;t want them. Mails about your meetings go on.</source>
        <translation>Nach dem Trennen werden Überschneidungen mit Ihren anderen Terminen nicht mehr geprüft. Was in Ihrem Kalender steht, bleibt dort: Löschen Sie es selbst, wenn Sie es nicht mehr möchten. Mails zu Ihren Treffen erhalten Sie weiterhin.</translation>
    </message>
    <message>
        <source>To offer new times you have to connect one again.</source>
        <translation>Um neue Zeiten anzubieten, müssen Sie wieder einen Kalender verbinden.</translation>
    </message>
    <message>
        <source>To book again you have to connect one.</source>
        <translation>Um wieder zu buchen, müssen Sie einen Kalender verbinden.</translation>
    </message>
    <message>
        <source>Your calendar is disconnected.</source>
        <translation>Ihr Kalender ist getrennt.</translation>
    </message>
    <message>
        <source>Your calendar is still connected. %1</source>
        <extracomment>%1 the reason as a sentence</extracomment>
        <translation>Ihr Kalender ist noch verbunden. %1</translation>
    </message>
    <message>
        <source>The calendar “%1” is not there any more. Look whether the right ones are chosen.</source>
        <extracomment>%1 the name of a calendar</extracomment>
        <translation>Den Kalender „%1“ gibt es nicht mehr. Prüfen Sie, ob die richtigen ausgewählt sind.</translation>
    </message>
    <message>
        <source>Your calendars were not read. %1</source>
        <extracomment>%1 the reason as a sentence</extracomment>
        <translation>Ihre Kalender wurden nicht gelesen. %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::CalendarConnectionView</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <extracomment>%1 is Google Calendar or Outlook</extracomment>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>If no browser has opened: paste it into one on this computer</source>
        <translation>Wenn sich kein Browser geöffnet hat: Fügen Sie sie in einen Browser auf diesem Computer ein</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>Write meetings to</source>
        <translation>Treffen eintragen in</translation>
    </message>
    <message>
        <source>Each confirmed meeting, and every change of it.</source>
        <translation>Jedes bestätigte Treffen und jede Änderung daran.</translation>
    </message>
    <message>
        <source>You are not free when these have something</source>
        <translation>Sie gelten als belegt, wenn hier etwas steht</translation>
    </message>
    <message>
        <source>Only times are read: nobody sees what your appointments are.</source>
        <translation>Nur Zeiten werden gelesen: Niemand sieht, was für Termine Sie haben.</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Trennen …</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <extracomment>%1 is Google Calendar or Outlook</extracomment>
        <translation>%1 ist verbunden.</translation>
    </message>
    <message>
        <source>%1 is connected. It was last asked %2.</source>
        <extracomment>%1 is Google Calendar or Outlook, %2 &quot;2 hours ago&quot;</extracomment>
        <translation>%1 ist verbunden. Zuletzt abgefragt: %2.</translation>
    </message>
    <message>
        <source>This server is not set up to connect calendars. The addresses below work all the same.</source>
        <translation>Dieser Server ist nicht für das Verbinden von Kalendern eingerichtet. Die Adressen unten funktionieren trotzdem.</translation>
    </message>
    <message>
        <source>Connect your calendar: it is needed here, so that nobody plans over your other appointments.</source>
        <translation>Verbinden Sie Ihren Kalender: Das ist hier nötig, damit niemand über Ihre anderen Termine hinweg plant.</translation>
    </message>
    <message>
        <source>Connect your calendar, and meetings appear in it and nobody plans over your other appointments.</source>
        <translation>Verbinden Sie Ihren Kalender: Dann erscheinen Treffen darin, und niemand plant über Ihre anderen Termine hinweg.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet …</translation>
    </message>
    <message>
        <source>Go on in your browser: sign in to %1 there, and agree. This page follows.</source>
        <translation>Weiter geht es in Ihrem Browser: Melden Sie sich dort bei %1 an, und stimmen Sie zu. Diese Seite folgt von selbst.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a browser on this computer.</source>
        <translation>Kopiert. Fügen Sie sie in einen Browser auf diesem Computer ein.</translation>
    </message>
    <message>
        <source>Disconnect your calendar?</source>
        <translation>Ihren Kalender trennen?</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Look for calendars again</source>
        <translation>Kalender neu suchen</translation>
    </message>
    <message>
        <source>When you have added or removed one there</source>
        <translation>Wenn Sie dort einen hinzugefügt oder entfernt haben</translation>
    </message>
</context>
<context>
    <name>oh::ui::CalendarExport</name>
    <message>
        <source>Save the meeting for your calendar</source>
        <translation>Treffen für Ihren Kalender speichern</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>Meeting with %1</source>
        <translation>Treffen mit %1</translation>
    </message>
    <message>
        <source>The browser could not be opened. Save the calendar file instead.</source>
        <translation>Der Browser konnte nicht geöffnet werden. Speichern Sie stattdessen die Kalenderdatei.</translation>
    </message>
    <message>
        <source>The calendar file could not be fetched. %1</source>
        <translation>Die Kalenderdatei konnte nicht geholt werden. %1</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Choose another folder.</source>
        <extracomment>%1 a file, %2 what the system says</extracomment>
        <translation>%1 konnte nicht geschrieben werden (%2). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Als %1 gespeichert</translation>
    </message>
</context>
<context>
    <name>oh::ui::CalendarFeedsPresenter</name>
    <message>
        <source>The calendar address could not be made. %1</source>
        <extracomment>%1 the reason as a sentence</extracomment>
        <translation>Die Kalenderadresse konnte nicht angelegt werden. %1</translation>
    </message>
    <message>
        <source>The calendar address could not be ended, and still works. %1</source>
        <extracomment>%1 the reason as a sentence</extracomment>
        <translation>Die Kalenderadresse konnte nicht beendet werden und funktioniert noch. %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::CalendarFeedsView</name>
    <message>
        <source>My meetings</source>
        <translation>Meine Treffen</translation>
    </message>
    <message>
        <source>Only when I am busy</source>
        <translation>Nur wann ich belegt bin</translation>
    </message>
    <message>
        <source>With whom, where and what about: for your own calendar.</source>
        <translation>Mit wem, wo und worüber: für Ihren eigenen Kalender.</translation>
    </message>
    <message>
        <source>Times without names or words: for others who plan with you.</source>
        <translation>Zeiten ohne Namen und Inhalte: für andere, die mit Ihnen planen.</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>Beenden …</translation>
    </message>
    <message>
        <source>End the address: %1</source>
        <extracomment>%1 is what the address shows, such as &quot;My meetings&quot;</extracomment>
        <translation>Adresse beenden: %1</translation>
    </message>
    <message>
        <source>Calendar address: %1</source>
        <translation>Kalenderadresse: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the address: %1</source>
        <translation>Adresse kopieren: %1</translation>
    </message>
    <message>
        <source>Subscribe…</source>
        <translation>Abonnieren …</translation>
    </message>
    <message>
        <source>Subscribe with this computer&apos;s calendar: %1</source>
        <translation>Mit dem Kalender dieses Computers abonnieren: %1</translation>
    </message>
    <message>
        <source>Opens the address in this computer&apos;s calendar</source>
        <translation>Öffnet die Adresse im Kalender dieses Computers</translation>
    </message>
    <message>
        <source>Copy it now: it is not shown a second time. Whoever has it can read the calendar.</source>
        <translation>Kopieren Sie sie jetzt: Sie wird kein zweites Mal gezeigt. Wer sie hat, kann den Kalender lesen.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Es gibt keine Adresse.</translation>
    </message>
    <message>
        <source>Made %1. A calendar last asked for it %2.</source>
        <translation>Angelegt am %1. Zuletzt von einem Kalender abgefragt: %2.</translation>
    </message>
    <message>
        <source>Made %1. No calendar has asked for it yet.</source>
        <translation>Angelegt am %1. Noch hat kein Kalender sie abgefragt.</translation>
    </message>
    <message>
        <source>New address…</source>
        <translation>Neue Adresse …</translation>
    </message>
    <message>
        <source>Make an address</source>
        <translation>Adresse anlegen</translation>
    </message>
    <message>
        <source>New address: %1</source>
        <translation>Neue Adresse: %1</translation>
    </message>
    <message>
        <source>Make an address: %1</source>
        <translation>Adresse anlegen: %1</translation>
    </message>
    <message>
        <source>Copied. Add it to your calendar as a calendar from the Internet.</source>
        <translation>Kopiert. Fügen Sie sie in Ihrem Kalender als Kalender aus dem Internet hinzu.</translation>
    </message>
    <message>
        <source>No calendar on this computer takes such addresses. Copy it, and add it there as a calendar from the Internet.</source>
        <translation>Kein Kalender auf diesem Computer nimmt solche Adressen an. Kopieren Sie sie, und fügen Sie sie in Ihrem Kalender als Kalender aus dem Internet hinzu.</translation>
    </message>
    <message>
        <source>Make a new address?</source>
        <translation>Neue Adresse anlegen?</translation>
    </message>
    <message>
        <source>The one there is ends: calendars that subscribe to it stop hearing of your meetings until they get the new one.</source>
        <translation>Die bisherige gilt dann nicht mehr: Kalender, die sie abonniert haben, erfahren nichts mehr von Ihren Treffen, bis sie die neue erhalten.</translation>
    </message>
    <message>
        <source>&amp;Make a new one</source>
        <translation>Neue &amp;anlegen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>End this address?</source>
        <translation>Diese Adresse beenden?</translation>
    </message>
    <message>
        <source>Calendars that subscribe to it stop hearing of your meetings.</source>
        <translation>Kalender, die sie abonniert haben, erfahren nichts mehr von Ihren Treffen.</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>B&amp;eenden</translation>
    </message>
</context>
<context>
    <name>oh::ui::CalendarReminder</name>
    <message>
        <source>Connect your calendar, so that nobody books you when you are busy.</source>
        <translation>Verbinden Sie Ihren Kalender, damit niemand Sie bucht, wenn Sie belegt sind.</translation>
    </message>
    <message>
        <source>Connect your calendar to book meetings around your other appointments.</source>
        <translation>Verbinden Sie Ihren Kalender, um Treffen passend zu Ihren anderen Terminen zu buchen.</translation>
    </message>
</context>
<context>
    <name>oh::ui::CalendarSyncPresenter</name>
    <message>
        <source>Nothing has to be done: its owner can connect a calendar again in their profile.</source>
        <translation>Es ist nichts zu tun: Wem er gehört, kann im eigenen Profil wieder einen Kalender verbinden.</translation>
    </message>
    <message>
        <source>Ask %1 to connect the calendar again in their profile. They were told by mail.</source>
        <translation>Bitten Sie %1, den Kalender im Profil neu zu verbinden. Eine Mail dazu ging bereits hinaus.</translation>
    </message>
    <message>
        <source>Run it now, which tries the failed jobs again. What they failed of is on the page “Jobs and mail”.</source>
        <translation>Führen Sie ihn jetzt aus, dann werden die fehlgeschlagenen Aufträge wiederholt. Woran sie scheiterten, steht auf der Seite „Aufträge und Mails“.</translation>
    </message>
    <message>
        <source>Wait for the next try, or run it now. What was last known of the calendar counts until then.</source>
        <translation>Warten Sie auf den nächsten Versuch, oder führen Sie ihn jetzt aus. Bis dahin gilt, was zuletzt vom Kalender bekannt war.</translation>
    </message>
    <message>
        <source>Run it now: a new permission is asked for. If that fails, too, its owner has to connect it again.</source>
        <translation>Führen Sie ihn jetzt aus: Eine neue Erlaubnis wird eingeholt. Scheitert auch das, muss er neu verbunden werden.</translation>
    </message>
    <message>
        <source>Ask %1 to choose in their profile which calendars are read.</source>
        <translation>Bitten Sie %1, im Profil auszuwählen, welche Kalender gelesen werden.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to set it up for %1.</source>
        <translation>Wer den Server betreibt, muss ihn für %1 einrichten.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>Failing</source>
        <comment>a calendar</comment>
        <translation>Schlägt fehl</translation>
    </message>
    <message>
        <source>Needs reconnecting</source>
        <comment>a calendar</comment>
        <translation>Neu zu verbinden</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>a calendar</comment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <comment>a calendar</comment>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 hat nicht geantwortet</translation>
    </message>
    <message>
        <source>%1 refused our permission</source>
        <translation>%1 hat unsere Erlaubnis abgelehnt</translation>
    </message>
    <message>
        <source>The chosen calendars are gone</source>
        <translation>Die gewählten Kalender sind nicht mehr da</translation>
    </message>
    <message>
        <source>This server is not set up for %1</source>
        <translation>Dieser Server ist nicht für %1 eingerichtet</translation>
    </message>
    <message>
        <source>%1 does not let us in any more</source>
        <translation>%1 lässt uns nicht mehr hinein</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were given up</source>
        <translation>
            <numerusform>%n Auftrag wurde aufgegeben</numerusform>
            <numerusform>%n Aufträge wurden aufgegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed and are tried again</source>
        <translation>
            <numerusform>%n Auftrag schlug fehl und wird wiederholt</numerusform>
            <numerusform>%n Aufträge schlugen fehl und werden wiederholt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a date with a time, and how long ago that was</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It is being read just now.</source>
        <translation>Er wird gerade gelesen.</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>Verbunden: %1</translation>
    </message>
    <message>
        <source>Last read with success: %1</source>
        <translation>Zuletzt mit Erfolg gelesen: %1</translation>
    </message>
    <message>
        <source>It was not read with success yet.</source>
        <translation>Er wurde noch nicht mit Erfolg gelesen.</translation>
    </message>
    <message>
        <source>Last error: %1, %2</source>
        <translation>Letzter Fehler: %1, %2</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Letzter Fehler: %1</translation>
    </message>
    <message>
        <source>Failures in a row: %1</source>
        <translation>Fehlschläge in Folge: %1</translation>
    </message>
    <message>
        <source>Next try: %1</source>
        <translation>Nächster Versuch: %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::CancelBookingDialog</name>
    <message>
        <source>Cancel for both sides</source>
        <translation>Für beide Seiten absagen</translation>
    </message>
    <message>
        <source>Withdraw request</source>
        <translation>Anfrage zurückziehen</translation>
    </message>
    <message>
        <source>Cancel meeting</source>
        <translation>Treffen absagen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. The slot becomes free again, and %2 gets a mail.</source>
        <translation>%1. Der Termin wird wieder frei, und %2 erhält eine Mail.</translation>
    </message>
    <message>
        <source>%1. %2 gets a mail with your reason, and the slot becomes free again. This can&apos;t be undone.</source>
        <translation>%1. %2 erhält eine Mail mit Ihrem Grund, und der Termin wird wieder frei. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Withdraw your request to %1?</source>
        <translation>Ihre Anfrage an %1 zurückziehen?</translation>
    </message>
    <message>
        <source>Cancel the meeting with %1?</source>
        <translation>Treffen mit %1 absagen?</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 mentor, %2 mentee</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Cancel the request of %1?</source>
        <translation>Anfrage von %1 absagen?</translation>
    </message>
    <message>
        <source>Cancel the meeting of %1?</source>
        <translation>Treffen von %1 absagen?</translation>
    </message>
    <message>
        <source>%1. Both get a mail with your reason, and the slot becomes free again. This can&apos;t be undone.</source>
        <translation>%1. Beide erhalten eine Mail mit Ihrem Grund, und der Termin wird wieder frei. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The meeting begins in less than 2 hours: canceling now lowers your reputation score.</source>
        <translation>Das Treffen beginnt in weniger als 2 Stunden: Wenn Sie jetzt absagen, sinkt Ihr Ansehen.</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Kein Grund angegeben</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>A&amp;nmerkungen</translation>
    </message>
    <message>
        <source>Optional. Stands in the mails and in the audit log.</source>
        <translation>Optional. Steht in den Mails und im Audit-Protokoll.</translation>
    </message>
    <message>
        <source>Optional. %1 and the coordinators can read this.</source>
        <translation>Optional. %1 und die Koordination können das lesen.</translation>
    </message>
    <message>
        <source>&amp;Keep request</source>
        <translation>Anfrage &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Keep meeting</source>
        <translation>Treffen &amp;behalten</translation>
    </message>
    <message>
        <source>Withdrawing…</source>
        <translation>Wird zurückgezogen …</translation>
    </message>
    <message>
        <source>Canceling…</source>
        <translation>Wird abgesagt …</translation>
    </message>
    <message>
        <source>&amp;Cancel meeting</source>
        <translation>Treffen &amp;absagen</translation>
    </message>
    <message>
        <source>&amp;Cancel request</source>
        <translation>Anfrage &amp;absagen</translation>
    </message>
    <message>
        <source>&amp;Withdraw request</source>
        <translation>Anfrage &amp;zurückziehen</translation>
    </message>
</context>
<context>
    <name>oh::ui::CardList</name>
    <message>
        <source>Open what is chosen</source>
        <translation>Ausgewähltes öffnen</translation>
    </message>
    <message>
        <source>Next in the list</source>
        <translation>Nächster Eintrag der Liste</translation>
    </message>
    <message>
        <source>Previous in the list</source>
        <translation>Voriger Eintrag der Liste</translation>
    </message>
</context>
<context>
    <name>oh::ui::Cards</name>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>oh::ui::ChartCard</name>
    <message>
        <source>%1: table and export</source>
        <translation>%1: Tabelle und Export</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>Save as &amp;picture …</source>
        <translation>Als &amp;Bild speichern …</translation>
    </message>
    <message>
        <source>Save as &amp;drawing (SVG) …</source>
        <translation>Als &amp;Zeichnung speichern (SVG) …</translation>
    </message>
    <message>
        <source>Save as &amp;CSV …</source>
        <translation>Als &amp;CSV speichern …</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Save the figures as CSV</source>
        <translation>Zahlen als CSV speichern</translation>
    </message>
    <message>
        <source>Save the chart as a drawing</source>
        <translation>Diagramm als Zeichnung speichern</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Diagramm als Bild speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
</context>
<context>
    <name>oh::ui::ChartView</name>
    <message>
        <source>Previous point</source>
        <translation>Voriger Punkt</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>Nächster Punkt</translation>
    </message>
    <message>
        <source>First point</source>
        <translation>Erster Punkt</translation>
    </message>
    <message>
        <source>Last point</source>
        <translation>Letzter Punkt</translation>
    </message>
    <message>
        <source>Show what is behind the point</source>
        <translation>Zeigen, was hinter dem Punkt steht</translation>
    </message>
</context>
<context>
    <name>oh::ui::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Find actions, people and meetings</source>
        <translation>Aktionen, Personen und Treffen finden</translation>
    </message>
    <message>
        <source>Find actions, people and meetings…</source>
        <translation>Aktionen, Personen und Treffen finden …</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words.</source>
        <translation>Nichts gefunden. Versuchen Sie weniger oder andere Wörter.</translation>
    </message>
    <message>
        <source>Arrows to move, Enter to choose, Esc to leave</source>
        <translation>Pfeiltasten zum Bewegen, Eingabetaste zum Wählen, Esc zum Verlassen</translation>
    </message>
</context>
<context>
    <name>oh::ui::ConnectCalendarDialog</name>
    <message>
        <source>Calendar connection required</source>
        <translation>Kalender muss verbunden sein</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
</context>
<context>
    <name>oh::ui::ConsentDialog</name>
    <message>
        <source>Stay signed in?</source>
        <translation>Angemeldet bleiben?</translation>
    </message>
    <message>
        <source>Stay signed in without a keychain?</source>
        <translation>Ohne Schlüsselbund angemeldet bleiben?</translation>
    </message>
    <message>
        <source>The system&apos;s keychain can&apos;t be used, so there is no protected place for your session. It could lie in a file that only your user account can read.</source>
        <translation>Der Schlüsselbund des Systems ist nicht nutzbar, daher gibt es keinen geschützten Ort für Ihre Sitzung. Sie könnte in einer Datei liegen, die nur Ihr Benutzerkonto lesen kann.</translation>
    </message>
    <message>
        <source>With No, you stay signed in until you quit, and sign in again next time.</source>
        <translation>Mit „Nein“ bleiben Sie angemeldet, bis Sie die Anwendung beenden, und melden sich beim nächsten Mal neu an.</translation>
    </message>
    <message>
        <source>&amp;Yes, keep it in a file</source>
        <translation>&amp;Ja, in einer Datei</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
</context>
<context>
    <name>oh::ui::CopyFailureButton</name>
    <message>
        <source>Copy with the request id</source>
        <translation>Mit der Vorgangs-ID kopieren</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Vorgangs-ID: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>oh::ui::CropDialog</name>
    <message>
        <source>Crop the picture</source>
        <translation>Bild zuschneiden</translation>
    </message>
    <message>
        <source>What is to be seen of you?</source>
        <translation>Was soll von Ihnen zu sehen sein?</translation>
    </message>
    <message>
        <source>Move, zoom and turn the picture: what is in the circle is shown.</source>
        <translation>Verschieben, zoomen und drehen Sie das Bild: Gezeigt wird, was im Kreis liegt.</translation>
    </message>
    <message>
        <source>Sent of the picture</source>
        <translation>Gesendeter Teil des Bilds</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>&amp;Turn</source>
        <translation>&amp;Drehung</translation>
    </message>
    <message>
        <source>90° &amp;left</source>
        <translation>90° nach &amp;links</translation>
    </message>
    <message>
        <source>90° &amp;right</source>
        <translation>90° nach &amp;rechts</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>Turn the picture left by 90 degrees</source>
        <translation>Bild um 90 Grad nach links drehen</translation>
    </message>
    <message>
        <source>Turn the picture right by 90 degrees</source>
        <translation>Bild um 90 Grad nach rechts drehen</translation>
    </message>
    <message>
        <source>Keys: arrows move, + and − zoom, [ and ] turn, R by 90°, 0 starts over. With the mouse: drag, wheel, Shift and drag to turn.</source>
        <translation>Tasten: Pfeile verschieben, + und − zoomen, [ und ] drehen, R dreht um 90°, 0 beginnt von vorn. Mit der Maus: ziehen, Mausrad, mit Umschalt und Ziehen drehen.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 a number of percent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1°</source>
        <extracomment>%1 a number of degrees</extracomment>
        <translation>%1°</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>oh::ui::CropView</name>
    <message>
        <source>What is shown of the picture</source>
        <translation>Was vom Bild gezeigt wird</translation>
    </message>
    <message>
        <source>Arrow keys move the picture, plus and minus zoom, the square brackets turn it by a degree, with Shift by ten, R turns it by ninety, 0 begins anew.</source>
        <translation>Die Pfeiltasten verschieben das Bild, Plus und Minus zoomen, die eckigen Klammern drehen es um ein Grad, mit Umschalt um zehn, R dreht es um neunzig, 0 beginnt von vorn.</translation>
    </message>
    <message>
        <source>Zoom %1 %, turned by %2°</source>
        <extracomment>%1 a number of percent, %2 of degrees</extracomment>
        <translation>Zoom %1 %, um %2° gedreht</translation>
    </message>
    <message>
        <source>Picture to the left</source>
        <translation>Bild nach links</translation>
    </message>
    <message>
        <source>Picture far to the left</source>
        <translation>Bild weit nach links</translation>
    </message>
    <message>
        <source>Picture to the right</source>
        <translation>Bild nach rechts</translation>
    </message>
    <message>
        <source>Picture far to the right</source>
        <translation>Bild weit nach rechts</translation>
    </message>
    <message>
        <source>Picture up</source>
        <translation>Bild nach oben</translation>
    </message>
    <message>
        <source>Picture far up</source>
        <translation>Bild weit nach oben</translation>
    </message>
    <message>
        <source>Picture down</source>
        <translation>Bild nach unten</translation>
    </message>
    <message>
        <source>Picture far down</source>
        <translation>Bild weit nach unten</translation>
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
        <source>Turn left by a degree</source>
        <translation>Um ein Grad nach links drehen</translation>
    </message>
    <message>
        <source>Turn right by a degree</source>
        <translation>Um ein Grad nach rechts drehen</translation>
    </message>
    <message>
        <source>Turn left by ten degrees</source>
        <translation>Um zehn Grad nach links drehen</translation>
    </message>
    <message>
        <source>Turn right by ten degrees</source>
        <translation>Um zehn Grad nach rechts drehen</translation>
    </message>
    <message>
        <source>Turn left by ninety degrees</source>
        <translation>Um neunzig Grad nach links drehen</translation>
    </message>
    <message>
        <source>Turn right by ninety degrees</source>
        <translation>Um neunzig Grad nach rechts drehen</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Von vorn beginnen</translation>
    </message>
</context>
<context>
    <name>oh::ui::DaysAwayDialog</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) fall into these days.</source>
        <translation>
            <numerusform>%n Treffen fällt in diese Tage.</numerusform>
            <numerusform>%n Treffen fallen in diese Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day can&apos;t be before the first.</source>
        <translation>Der letzte Tag darf nicht vor dem ersten liegen.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list, such as Europe/Berlin.</source>
        <translation>Wählen Sie eine Zeitzone aus der Liste, etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) on these days stay unless you cancel them:</source>
        <translation>
            <numerusform>%n Treffen an diesen Tagen bleibt, wenn Sie es nicht absagen:</numerusform>
            <numerusform>%n Treffen an diesen Tagen bleiben, wenn Sie sie nicht absagen:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <extracomment>%1 is a day, %2 hours, %3 a name</extracomment>
        <translation>%1, %2 · %3</translation>
    </message>
    <message>
        <source>%1 (request)</source>
        <translation>%1 (Anfrage)</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Ablehnen …</translation>
    </message>
    <message>
        <source>Cancel meeting…</source>
        <translation>Treffen absagen …</translation>
    </message>
    <message>
        <source>Decline the request of %1</source>
        <translation>Anfrage von %1 ablehnen</translation>
    </message>
    <message>
        <source>Cancel the meeting with %1</source>
        <translation>Treffen mit %1 absagen</translation>
    </message>
    <message>
        <source>Days that you had chosen are over by now.</source>
        <translation>Tage, die Sie gewählt hatten, sind inzwischen vorbei.</translation>
    </message>
</context>
<context>
    <name>oh::ui::DaysAwayPresenter</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>the first and the last of some days</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
</context>
<context>
    <name>oh::ui::DeckUploads</name>
    <message>
        <source>This file can&apos;t be read. Choose another one.</source>
        <translation>Diese Datei ist nicht lesbar. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Decks are PDF or PowerPoint (PPTX) files. Save it as one of them.</source>
        <translation>Pitch-Decks sind PDF- oder PowerPoint-Dateien (PPTX). Speichern Sie es in einem dieser Formate.</translation>
    </message>
    <message>
        <source>A deck may have %1 at most. Make it smaller, with fewer or smaller pictures.</source>
        <extracomment>%1 a size, like &quot;25 MB&quot;</extracomment>
        <translation>Ein Pitch-Deck darf höchstens %1 groß sein. Verkleinern Sie es, mit weniger oder kleineren Bildern.</translation>
    </message>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>Diese Datei ist leer. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The file was changed meanwhile. Begin again.</source>
        <translation>Die Datei wurde inzwischen geändert. Beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>The file is not there any more. Choose it again.</source>
        <translation>Die Datei ist nicht mehr da. Wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read any more. Choose it again.</source>
        <translation>Die Datei ist nicht mehr lesbar. Wählen Sie sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>oh::ui::DecksPresenter</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Being checked for viruses</source>
        <translation>Wird auf Viren geprüft</translation>
    </message>
    <message>
        <source>Refused: the virus scanner found something in it</source>
        <translation>Abgelehnt: Der Virenscanner hat etwas darin gefunden</translation>
    </message>
    <message>
        <source>%1 could not be removed. %2</source>
        <extracomment>%1 a file&apos;s name, %2 the reason as a sentence</extracomment>
        <translation>%1 konnte nicht entfernt werden. %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::DecksView</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again to read the pitch decks</source>
        <translation>Pitch-Decks erneut laden</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Saved of %1</source>
        <translation>Gespeicherter Teil von %1</translation>
    </message>
    <message>
        <source>Stop saving %1</source>
        <translation>Speichern von %1 anhalten</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save %1 on this computer</source>
        <translation>%1 auf diesem Computer speichern</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Save the pitch deck</source>
        <translation>Pitch-Deck speichern</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Mentors you meet and coordinators don&apos;t see it any more. It can&apos;t be taken back.</source>
        <translation>Mentoren, die Sie treffen, und die Koordination sehen es nicht mehr. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Its owner and their mentors don&apos;t see it any more. It can&apos;t be taken back.</source>
        <translation>Die Person, der es gehört, und ihre Mentoren sehen es nicht mehr. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>oh::ui::DeclineDialog</name>
    <message>
        <source>Decline request</source>
        <translation>Anfrage ablehnen</translation>
    </message>
    <message>
        <source>Decline the request from %1?</source>
        <translation>Anfrage von %1 ablehnen?</translation>
    </message>
    <message>
        <source>%1, %2. The slot becomes free again, and %3 gets a mail. This does not count as a cancellation.</source>
        <translation>%1, %2. Der Termin wird wieder frei, und %3 erhält eine Mail. Das zählt nicht als Absage.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>A&amp;nmerkung</translation>
    </message>
    <message>
        <source>Optional. Tell %1 why, or what would fit better.</source>
        <translation>Optional. Sagen Sie %1, warum, oder was besser passen würde.</translation>
    </message>
    <message>
        <source>&amp;Keep request</source>
        <translation>Anfrage &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>&amp;Ablehnen</translation>
    </message>
    <message>
        <source>Declining…</source>
        <translation>Wird abgelehnt …</translation>
    </message>
</context>
<context>
    <name>oh::ui::DeleteAvailabilityDialog</name>
    <message>
        <source>Delete availability</source>
        <translation>Verfügbarkeit löschen</translation>
    </message>
    <message>
        <source>Delete this availability?</source>
        <translation>Diese Verfügbarkeit löschen?</translation>
    </message>
    <message>
        <source>%1. Its open slots can&apos;t be booked any more.</source>
        <translation>%1. Die freien Termine darin sind nicht mehr buchbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) of it are booked. What is still to come is canceled only after another question.</source>
        <translation>
            <numerusform>%n Termin davon ist gebucht. Was noch bevorsteht, wird erst nach einer weiteren Frage abgesagt.</numerusform>
            <numerusform>%n Termine davon sind gebucht. Was noch bevorsteht, wird erst nach einer weiteren Frage abgesagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Cancel the bookings and delete</source>
        <translation>Buchungen &amp;absagen und löschen</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht …</translation>
    </message>
</context>
<context>
    <name>oh::ui::DepartedText</name>
    <message>
        <source>You removed this meeting from your calendar.</source>
        <translation>Sie haben dieses Treffen aus Ihrem Kalender entfernt.</translation>
    </message>
    <message>
        <source>You moved this meeting in your calendar.</source>
        <translation>Sie haben dieses Treffen in Ihrem Kalender verschoben.</translation>
    </message>
    <message>
        <source>%1 removed this meeting from their calendar.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 hat dieses Treffen aus dem eigenen Kalender entfernt.</translation>
    </message>
    <message>
        <source>%1 moved this meeting in their calendar.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 hat dieses Treffen im eigenen Kalender verschoben.</translation>
    </message>
    <message>
        <source>Here it still takes place. Propose another time or cancel it here, or put it back into your calendar.</source>
        <translation>Hier findet es weiterhin statt. Schlagen Sie hier eine andere Zeit vor, sagen Sie es ab, oder tragen Sie es wieder in Ihren Kalender ein.</translation>
    </message>
    <message>
        <source>Here it still takes place. Ask whether it suits, propose another time or cancel it here.</source>
        <translation>Hier findet es weiterhin statt. Fragen Sie nach, ob es passt, schlagen Sie hier eine andere Zeit vor, oder sagen Sie es ab.</translation>
    </message>
    <message>
        <source>Here it still takes place. Ask whether it suits, reschedule or cancel it here.</source>
        <translation>Hier findet es weiterhin statt. Fragen Sie nach, ob es passt, verlegen Sie es hier, oder sagen Sie es ab.</translation>
    </message>
    <message>
        <source>Here it still takes place, and begins too soon to propose another time. Cancel it here, or put it back into your calendar.</source>
        <translation>Hier findet es weiterhin statt, und es beginnt zu bald, um eine andere Zeit vorzuschlagen. Sagen Sie es hier ab, oder tragen Sie es wieder in Ihren Kalender ein.</translation>
    </message>
    <message>
        <source>Here it still takes place, and begins too soon to propose another time. Ask whether it suits, or cancel it here.</source>
        <translation>Hier findet es weiterhin statt, und es beginnt zu bald, um eine andere Zeit vorzuschlagen. Fragen Sie nach, ob es passt, oder sagen Sie es hier ab.</translation>
    </message>
    <message>
        <source>Here it still takes place, and has begun. If you do not come, tell the other side.</source>
        <translation>Hier findet es weiterhin statt, und es hat begonnen. Wenn Sie nicht kommen, sagen Sie der anderen Seite Bescheid.</translation>
    </message>
    <message>
        <source>Here it still takes place, and has begun. Ask the other side whether they come.</source>
        <translation>Hier findet es weiterhin statt, und es hat begonnen. Fragen Sie die andere Seite, ob sie kommt.</translation>
    </message>
    <message>
        <source>Here it still takes place, and has begun. Ask whether they come, or cancel it here.</source>
        <translation>Hier findet es weiterhin statt, und es hat begonnen. Fragen Sie nach, ob beide kommen, oder sagen Sie es hier ab.</translation>
    </message>
</context>
<context>
    <name>oh::ui::Dialogs</name>
    <message>
        <source>This %1.</source>
        <extracomment>%1 is the rest of the sentence: &quot;must have at most 500 characters&quot;</extracomment>
        <translation>Der Server meldet: %1.</translation>
    </message>
    <message>
        <source>Send or save what is typed</source>
        <translation>Eingaben senden oder speichern</translation>
    </message>
</context>
<context>
    <name>oh::ui::DirectoryPage</name>
    <message>
        <source>Active filters</source>
        <translation>Aktive Filter</translation>
    </message>
    <message>
        <source>Search by name, company or topic…</source>
        <translation>Nach Name, Unternehmen oder Thema suchen …</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>S&amp;ortieren nach</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>Als Karten zeigen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Saved as the view “%1”</source>
        <translation>Als Ansicht „%1“ gespeichert</translation>
    </message>
    <message>
        <source>Copy a link to what is shown</source>
        <translation>Link zu dieser Ansicht kopieren</translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>Der Link ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try fewer filters or other words.</source>
        <translation>Versuchen Sie weniger Filter oder andere Wörter.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>oh::ui::DirectoryPresenter</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 tier</source>
        <translation>Stufe %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::DraftLine</name>
    <message>
        <source>Discard</source>
        <comment>what was restored</comment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard what was restored</source>
        <translation>Wiederhergestelltes verwerfen</translation>
    </message>
    <message>
        <source>Restored from %1. What it was typed over has changed since.</source>
        <extracomment>%1 a moment</extracomment>
        <translation>Wiederhergestellt, eingegeben am %1. Was vorher dort stand, hat sich seitdem geändert.</translation>
    </message>
    <message>
        <source>Restored from %1; neither sent nor saved yet.</source>
        <extracomment>%1 a moment</extracomment>
        <translation>Wiederhergestellt, eingegeben am %1; noch nicht gesendet oder gespeichert.</translation>
    </message>
    <message>
        <source>This is too long to be kept: it is lost when you leave without sending it.</source>
        <translation>Das ist zu lang, um es aufzubewahren: Es geht verloren, wenn Sie ohne Senden weggehen.</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>discarding</comment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Put back what was discarded</source>
        <translation>Verworfenes wiederherstellen</translation>
    </message>
</context>
<context>
    <name>oh::ui::EditBookingDialog</name>
    <message>
        <source>Edit meeting</source>
        <translation>Treffen bearbeiten</translation>
    </message>
    <message>
        <source>Edit the meeting with %1</source>
        <translation>Treffen mit %1 bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Choose a mentor from the list.</source>
        <translation>Wählen Sie einen Mentor aus der Liste.</translation>
    </message>
    <message>
        <source>Choose a mentee from the list.</source>
        <translation>Wählen Sie einen Mentee aus der Liste.</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>the goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Ma&amp;terials</source>
        <translation>&amp;Unterlagen</translation>
    </message>
    <message>
        <source>One link a line.</source>
        <translation>Ein Link pro Zeile.</translation>
    </message>
    <message>
        <source>the materials</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Meeting &amp;link</source>
        <translation>&amp;Link zum Treffen</translation>
    </message>
    <message>
        <source>Both are told of a new one by mail.</source>
        <translation>Einen neuen erfahren beide per Mail.</translation>
    </message>
    <message>
        <source>the meeting link</source>
        <translation>Link zum Treffen</translation>
    </message>
    <message>
        <source>&amp;Reason for the audit log</source>
        <translation>&amp;Grund für das Audit-Protokoll</translation>
    </message>
    <message>
        <source>Why you change it. Coordinators can read it.</source>
        <translation>Warum Sie es ändern. Die Koordination kann es lesen.</translation>
    </message>
    <message>
        <source>M&amp;entor</source>
        <translation>&amp;Mentor</translation>
    </message>
    <message>
        <source>The meeting is over: its mentor stays.</source>
        <translation>Das Treffen ist vorbei: Der Mentor bleibt.</translation>
    </message>
    <message>
        <source>the mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>&amp;Mentee</source>
        <translation>M&amp;entee</translation>
    </message>
    <message>
        <source>The meeting is over: its mentee stays.</source>
        <translation>Das Treffen ist vorbei: Der Mentee bleibt.</translation>
    </message>
    <message>
        <source>the mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message>
        <source>D&amp;uration</source>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <source>One of the other mentor&apos;s slots, or any time at which both are free. All three are told by mail, and their calendars follow. Place and link become the other mentor&apos;s, unless you change them here.</source>
        <translation>Ein Termin des anderen Mentors, oder irgendeine Zeit, zu der beide frei sind. Alle drei erfahren es per Mail, und ihre Kalender folgen. Ort und Link werden die des anderen Mentors, wenn Sie sie hier nicht ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has changed %1 meanwhile to:</source>
        <extracomment>%1 is &quot;the goal&quot;, &quot;the place&quot; …</extracomment>
        <translation>„%1“ wurde inzwischen von jemand anderem geändert in:</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Keep my version of %1</source>
        <translation>„%1“: meine Fassung behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
    <message>
        <source>Take the other version of %1</source>
        <translation>„%1“: andere Fassung übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else saved this meeting while you were editing. Decide about %n field(s) below, then save again. Nothing that you typed is lost.</source>
        <translation>
            <numerusform>Jemand anderes hat dieses Treffen gespeichert, während Sie es bearbeitet haben. Entscheiden Sie unten über %n Feld, und speichern Sie dann noch einmal. Von Ihren Eingaben geht nichts verloren.</numerusform>
            <numerusform>Jemand anderes hat dieses Treffen gespeichert, während Sie es bearbeitet haben. Entscheiden Sie unten über %n Felder, und speichern Sie dann noch einmal. Von Ihren Eingaben geht nichts verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else saved this meeting while you were editing. Their changes are taken over, yours are kept: save again.</source>
        <translation>Jemand anderes hat dieses Treffen gespeichert, während Sie es bearbeitet haben. Diese Änderungen sind übernommen, Ihre bleiben erhalten: Speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Decide about the fields in yellow first</source>
        <translation>Entscheiden Sie zuerst über die gelben Felder</translation>
    </message>
    <message>
        <source>&amp;Save anyway</source>
        <translation>Trotzdem &amp;speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>The meeting is over: its people stay.</source>
        <translation>Das Treffen ist vorbei: Die Beteiligten bleiben.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be chosen any more.</source>
        <extracomment>%1 is the name of somebody who left, or was deactivated</extracomment>
        <translation>%1 kann nicht mehr gewählt werden.</translation>
    </message>
</context>
<context>
    <name>oh::ui::EditBookingPresenter</name>
    <message>
        <source>no links</source>
        <translation>keine Links</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>kein Link</translation>
    </message>
    <message>
        <source>Say where the two meet.</source>
        <translation>Geben Sie an, wo sich die beiden treffen.</translation>
    </message>
    <message numerus="yes">
        <source>Say in at least %n character(s) what the meeting is about.</source>
        <translation>
            <numerusform>Schreiben Sie in mindestens %n Zeichen, worum es bei dem Treffen geht.</numerusform>
            <numerusform>Schreiben Sie in mindestens %n Zeichen, worum es bei dem Treffen geht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each line must be a web address (https://…).</source>
        <translation>Jede Zeile muss eine Webadresse sein (https://…).</translation>
    </message>
    <message>
        <source>A meeting link must begin with https://.</source>
        <translation>Ein Link zum Treffen muss mit https:// beginnen.</translation>
    </message>
</context>
<context>
    <name>oh::ui::EmailChangePresenter</name>
    <message>
        <source>Enter the new e-mail address.</source>
        <translation>Geben Sie die neue E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It looks like name@example.org</source>
        <translation>Das ist keine E-Mail-Adresse. Eine solche sieht aus wie name@example.org</translation>
    </message>
    <message>
        <source>Enter the code from the mail.</source>
        <translation>Geben Sie den Code aus der Mail ein.</translation>
    </message>
    <message>
        <source>The code has %1 letters and digits.</source>
        <translation>Der Code hat %1 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Your e-mail address was changed. You are signed out everywhere else.</source>
        <translation>Ihre E-Mail-Adresse wurde geändert. Überall sonst sind Sie abgemeldet.</translation>
    </message>
    <message>
        <source>One of the two codes is wrong. Look at the newest mails.</source>
        <translation>Einer der beiden Codes ist falsch. Sehen Sie in den neuesten Mails nach.</translation>
    </message>
</context>
<context>
    <name>oh::ui::EmailChangeView</name>
    <message>
        <source>Change your e-mail address</source>
        <translation>Ihre E-Mail-Adresse ändern</translation>
    </message>
    <message>
        <source>Change the e-mail address…</source>
        <translation>E-Mail-Adresse ändern …</translation>
    </message>
    <message>
        <source>New e-mail address</source>
        <translation>Neue E-Mail-Adresse</translation>
    </message>
    <message>
        <source>We send a code there. The present address is told, too.</source>
        <translation>Wir schicken einen Code dorthin. Auch an die bisherige Adresse geht eine Mail.</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Code schicken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel changing the e-mail address</source>
        <translation>Ändern der E-Mail-Adresse abbrechen</translation>
    </message>
    <message>
        <source>Code from the mail to the new address</source>
        <translation>Code aus der Mail an die neue Adresse</translation>
    </message>
    <message>
        <source>Code from the mail to the present address</source>
        <translation>Code aus der Mail an die bisherige Adresse</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Adresse ändern</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal schicken</translation>
    </message>
    <message>
        <source>Send the codes again</source>
        <translation>Codes noch einmal schicken</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>Bisherige behalten</translation>
    </message>
    <message>
        <source>Keep the present e-mail address</source>
        <translation>Bisherige E-Mail-Adresse behalten</translation>
    </message>
    <message>
        <source>We have sent a code to %1 and another one to %2. Type both until %3.</source>
        <translation>Wir haben einen Code an %1 und einen anderen an %2 geschickt. Geben Sie beide bis %3 ein.</translation>
    </message>
    <message>
        <source>We have sent a code to %1. Type it until %2.</source>
        <extracomment>%1 an e-mail address, %2 a time</extracomment>
        <translation>Wir haben einen Code an %1 geschickt. Geben Sie ihn bis %2 ein.</translation>
    </message>
</context>
<context>
    <name>oh::ui::EraseDialog</name>
    <message>
        <source>Erase the personal data of %1?</source>
        <translation>Persönliche Daten von %1 endgültig löschen?</translation>
    </message>
    <message>
        <source>What is known of them goes for good: nothing and nobody brings it back. What happened stays, without words and without them.</source>
        <translation>Was über die Person bekannt ist, verschwindet endgültig: Nichts und niemand bringt es zurück. Was geschehen ist, bleibt vermerkt, ohne Texte und ohne Bezug zu ihr.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Type the person&apos;s &amp;name</source>
        <translation>&amp;Namen der Person eingeben</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Stays in the audit log when the person is gone: it must not name them.</source>
        <translation>Bleibt im Audit-Protokoll, wenn die Person gelöscht ist: Der Name der Person darf nicht darin stehen.</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;Endgültig löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n Treffen</numerusform>
            <numerusform>%n Treffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n Bewertung</numerusform>
            <numerusform>%n Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>%n Mail</numerusform>
            <numerusform>%n Mails</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays without them: %1
Goes with the profile, tags and files: %2</source>
        <extracomment>%1 and %2 are lists: &quot;3 meetings · 2 ratings&quot;</extracomment>
        <translation>Bleibt ohne Bezug zur Person: %1
Verschwindet mit Profil, Schlagwörtern und Dateien: %2</translation>
    </message>
    <message>
        <source>Not counted.</source>
        <translation>Nicht gezählt.</translation>
    </message>
    <message>
        <source>Count &amp;again</source>
        <translation>Noch einmal &amp;zählen</translation>
    </message>
    <message>
        <source>Type the name and a reason first</source>
        <translation>Geben Sie zuerst den Namen und einen Grund ein</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is taken out of %n text(s) of others</source>
        <translation>
            <numerusform>„%1“ wird aus %n Text anderer entfernt</numerusform>
            <numerusform>„%1“ wird aus %n Texten anderer entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is too common a name: where others wrote it about something else, it stays</source>
        <translation>„%1“ ist zu gewöhnlich als Name: Wo andere es über etwas anderes geschrieben haben, bleibt es stehen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more name(s)</source>
        <translation>
            <numerusform>und %n weiterer Name</numerusform>
            <numerusform>und %n weitere Namen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::ExceptionDetails</name>
    <message>
        <source>Mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>The mentor&apos;s next free times</source>
        <translation>Nächste freie Zeiten des Mentors</translation>
    </message>
    <message>
        <source>Earlier requests of the mentee</source>
        <translation>Frühere Anträge des Mentees</translation>
    </message>
    <message>
        <source>Load the &amp;rest again</source>
        <translation>&amp;Rest erneut laden</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>%1 would like to meet %2</source>
        <translation>%1 möchte %2 treffen</translation>
    </message>
    <message>
        <source>Asked %1 · expires %2</source>
        <translation>Beantragt %1 · verfällt %2</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>Beantragt %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n tier(s) above, one is allowed</source>
        <extracomment>%1: &quot;Bronze → Gold&quot;</extracomment>
        <translation>
            <numerusform>%1: %n Stufe höher, erlaubt ist eine</numerusform>
            <numerusform>%1: %n Stufen höher, erlaubt ist eine</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the tiers allow it</source>
        <translation>%1: Die Stufen erlauben es</translation>
    </message>
    <message>
        <source>%1 · %2 is dormant</source>
        <extracomment>%1: what is said of the tiers, %2: the mentor</extracomment>
        <translation>%1 · %2 ruht</translation>
    </message>
    <message>
        <source>Match %1 of 100</source>
        <translation>Passung %1 von 100</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Points of a maximum</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Not calculated yet.</source>
        <translation>Noch nicht berechnet.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>None while an exception would last</source>
        <translation>Keine, solange eine Ausnahme gelten würde</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a day, %2 hours</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>approved and used</source>
        <translation>genehmigt und genutzt</translation>
    </message>
    <message>
        <source>approved, not used</source>
        <translation>genehmigt, nicht genutzt</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verfallen</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 a mentor, %2 what became of it, %3 &quot;2 days ago&quot;</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>oh::ui::ExceptionDialog</name>
    <message>
        <source>Ask for an exception</source>
        <translation>Um eine Ausnahme bitten</translation>
    </message>
    <message>
        <source>Ask for a meeting with %1?</source>
        <translation>Um ein Treffen mit %1 bitten?</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Why this mentor, and why now? What have you tried with others?</source>
        <translation>Warum gerade dieser Mentor, und warum jetzt? Was haben Sie bei anderen versucht?</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>&amp;Ask the coordinators</source>
        <translation>&amp;Koordination bitten</translation>
    </message>
    <message>
        <source>Say why it should be this mentor.</source>
        <translation>Schreiben Sie, warum es dieser Mentor sein soll.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>The coordinators read your reason. They usually answer within 24 hours, and within seven days at the latest. When they agree, you can book %1 once, and get a mail.</source>
        <translation>Die Koordination liest Ihre Begründung. Sie antwortet meist innerhalb von 24 Stunden, spätestens nach sieben Tagen. Stimmt sie zu, können Sie %1 einmal buchen und erhalten eine E-Mail.</translation>
    </message>
</context>
<context>
    <name>oh::ui::ExceptionQueue</name>
    <message>
        <source>Waiting</source>
        <translation>Wartende</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschiedene</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verfallene</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Expiring first</source>
        <translation>Bald verfallende zuerst</translation>
    </message>
    <message>
        <source>By mentee</source>
        <translation>Nach Mentee</translation>
    </message>
    <message>
        <source>By mentor</source>
        <translation>Nach Mentor</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s), please.</source>
        <translation>
            <numerusform>Bitte höchstens %n Zeichen.</numerusform>
            <numerusform>Bitte höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is told no, and can ask again</source>
        <translation>%1 erhält eine Absage und kann noch einmal fragen</translation>
    </message>
    <message numerus="yes">
        <source>%1 can book %2 once within %n day(s)</source>
        <extracomment>%1 a mentee, %2 a mentor</extracomment>
        <translation>
            <numerusform>%1 kann %2 innerhalb von %n Tag einmal buchen</numerusform>
            <numerusform>%1 kann %2 innerhalb von %n Tagen einmal buchen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>A mentee who would like to book a mentor</extracomment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::ExceptionStrip</name>
    <message>
        <source>Your exceptions</source>
        <translation>Ihre Ausnahmen</translation>
    </message>
    <message>
        <source>Your exceptions:</source>
        <translation>Ihre Ausnahmen:</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Alle %n anzeigen</numerusform>
            <numerusform>Alle %n anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>See %1</source>
        <translation>%1 ansehen</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <extracomment>%1 what became of a request, %2 what a coordinator wrote to it</extracomment>
        <translation>%1 („%2“)</translation>
    </message>
</context>
<context>
    <name>oh::ui::ExportsPage</name>
    <message>
        <source>Files of what coordinators may see. Each is kept for a day.</source>
        <translation>Dateien mit dem, was die Koordination sehen darf. Jede wird einen Tag lang aufbewahrt.</translation>
    </message>
    <message>
        <source>%1: the file is being written. You are told when it is there.</source>
        <extracomment>%1 what an export is of</extracomment>
        <translation>%1: Die Datei wird geschrieben. Sie erfahren es, wenn sie bereitsteht.</translation>
    </message>
    <message>
        <source>Choose the days, and ask for the file once more.</source>
        <translation>Wählen Sie die Tage, und fordern Sie die Datei noch einmal an.</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Tage</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>For &amp;Excel (byte order mark)</source>
        <translation>Für &amp;Excel (Byte Order Mark)</translation>
    </message>
    <message>
        <source>Some spreadsheets need it to show letters such as é and ß</source>
        <translation>Manche Tabellenprogramme brauchen sie, um Buchstaben wie é und ß zu zeigen</translation>
    </message>
    <message>
        <source>&amp;Write the file</source>
        <translation>&amp;Datei schreiben</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>Noch einmal &amp;anfordern</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Saved of the file</source>
        <translation>Gespeicherter Teil der Datei</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop saving the file</source>
        <translation>Speichern der Datei anhalten</translation>
    </message>
    <message>
        <source>Cancel or &amp;delete</source>
        <translation>Abbrechen oder &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Last twelve weeks</source>
        <translation>Letzte zwölf Wochen</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>Choose above what you need. It is written in the background, and you are told when it is there.</source>
        <translation>Wählen Sie oben, was Sie brauchen. Die Datei wird im Hintergrund geschrieben, und Sie erfahren es, wenn sie bereitsteht.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Only who asked for it can save it</source>
        <translation>Speichern kann sie nur, wer sie angefordert hat</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Export speichern</translation>
    </message>
    <message>
        <source>Delete this file?</source>
        <translation>Diese Datei löschen?</translation>
    </message>
    <message>
        <source>It is gone from the server then. You can ask for a new one.</source>
        <translation>Sie ist dann vom Server verschwunden. Sie können eine neue anfordern.</translation>
    </message>
    <message>
        <source>%1 asked for it, and can&apos;t save it any more then.</source>
        <translation>%1 hat sie angefordert und kann sie dann nicht mehr speichern.</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
</context>
<context>
    <name>oh::ui::ExportsPresenter</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what an export is of, %2 its format</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Only who asked for it can save it</source>
        <translation>Speichern kann sie nur, wer sie angefordert hat</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Being written: %1 of %2 rows</source>
        <extracomment>%1 and %2 numbers of rows</extracomment>
        <translation>Wird geschrieben: %1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Taken back: a person in it was erased</source>
        <translation>Zurückgenommen: Eine Person darin wurde gelöscht</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Deleted after a day</source>
        <translation>Nach einem Tag gelöscht</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Löschung</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
</context>
<context>
    <name>oh::ui::FeedbackLinesView</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a figure and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::FeedbackTexts</name>
    <message>
        <source>%1 of 5</source>
        <translation>%1 von 5</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a topic and how many named it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message numerus="yes">
        <source>The mean of %n rating(s) that count.</source>
        <translation>
            <numerusform>Mittel aus %n Bewertung, die zählt.</numerusform>
            <numerusform>Mittel aus %n Bewertungen, die zählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Helpfulness</source>
        <translation>Hilfreich</translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) said how much it helped.</source>
        <translation>
            <numerusform>%n Mentee hat gesagt, wie sehr es geholfen hat.</numerusform>
            <numerusform>%n Mentees haben gesagt, wie sehr es geholfen hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would recommend</source>
        <translation>Weiterempfehlung</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>Of %n answer(s).</source>
        <translation>
            <numerusform>Von %n Antwort.</numerusform>
            <numerusform>Von %n Antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>Besprochen</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Noch nicht gezählt</translation>
    </message>
    <message>
        <source>No rating counts yet.</source>
        <translation>Noch zählt keine Bewertung.</translation>
    </message>
    <message numerus="yes">
        <source>A figure is shown as soon as it is what %n different people said, so that nobody&apos;s own word can be guessed.</source>
        <translation>
            <numerusform>Eine Zahl wird gezeigt, sobald sich %n Person dazu geäußert hat, damit niemand erraten kann, was eine einzelne gesagt hat.</numerusform>
            <numerusform>Eine Zahl wird gezeigt, sobald sich %n verschiedene Personen dazu geäußert haben, damit niemand erraten kann, was eine einzelne gesagt hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Talked about: %1</source>
        <translation>Besprochen: %1</translation>
    </message>
    <message>
        <source>Helpfulness: %1 of 5</source>
        <translation>Hilfreich: %1 von 5</translation>
    </message>
    <message>
        <source>Would recommend the mentor</source>
        <translation>Würde den Mentor weiterempfehlen</translation>
    </message>
    <message>
        <source>Would not recommend the mentor</source>
        <translation>Würde den Mentor nicht weiterempfehlen</translation>
    </message>
    <message>
        <source>They wait for the other side, or for a week after the meeting.</source>
        <translation>Sie warten auf die andere Seite oder darauf, dass seit dem Treffen eine Woche vergangen ist.</translation>
    </message>
</context>
<context>
    <name>oh::ui::FeedbackView</name>
    <message>
        <source>What they wrote</source>
        <translation>Was geschrieben wurde</translation>
    </message>
    <message numerus="yes">
        <source>“%1” – %2, %n star(s)</source>
        <extracomment>what was written, who wrote it, so many stars</extracomment>
        <translation>
            <numerusform>„%1“ – %2, %n Stern</numerusform>
            <numerusform>„%1“ – %2, %n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
</context>
<context>
    <name>oh::ui::FileDownload</name>
    <message>
        <source>Saved as %1</source>
        <translation>Als %1 gespeichert</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>%1 could not be saved. %2</source>
        <extracomment>%1 a file, %2 the reason as a sentence</extracomment>
        <translation>%1 konnte nicht gespeichert werden. %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::FilterChip</name>
    <message>
        <source>Remove filter %1</source>
        <translation>Filter %1 entfernen</translation>
    </message>
</context>
<context>
    <name>oh::ui::FormField</name>
    <message>
        <source>Required</source>
        <translation>Pflichtfeld</translation>
    </message>
</context>
<context>
    <name>oh::ui::ImportsPresenter</name>
    <message>
        <source>Companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Branchen</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Technologien</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Everything was taken.</source>
        <translation>Alles wurde übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed, %4 unchanged, %5 skipped</source>
        <extracomment>a table of an import: %2 added, %3 changed, %4 unchanged, %5 skipped</extracomment>
        <translation>%1: %2 hinzugefügt, %3 geändert, %4 unverändert, %5 ausgelassen</translation>
    </message>
    <message>
        <source>%1, skipped: %2</source>
        <extracomment>where in an import, and what is wrong there</extracomment>
        <translation>%1, ausgelassen: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiteres.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct these records in the base, export it again, and import that: what was taken already stays as it is.</source>
        <translation>Berichtigen Sie diese Datensätze in der Base, exportieren Sie sie neu und importieren Sie das: Was schon übernommen ist, bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>oh::ui::JobsConsolePresenter</name>
    <message>
        <source>Slot window</source>
        <translation>Terminfenster</translation>
    </message>
    <message>
        <source>Slots of one mentor</source>
        <translation>Termine eines Mentors</translation>
    </message>
    <message>
        <source>Expiry of requests</source>
        <translation>Verfall von Anfragen</translation>
    </message>
    <message>
        <source>Lapsed slot holds</source>
        <translation>Abgelaufene Reservierungen</translation>
    </message>
    <message>
        <source>Completion of meetings</source>
        <translation>Abschluss von Treffen</translation>
    </message>
    <message>
        <source>Waiting lists</source>
        <translation>Wartelisten</translation>
    </message>
    <message>
        <source>Returned mail</source>
        <translation>Zurückgekommene Mails</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Requests for ratings</source>
        <translation>Bitten um Bewertungen</translation>
    </message>
    <message>
        <source>Ratings that begin to count</source>
        <translation>Bewertungen, die nun zählen</translation>
    </message>
    <message>
        <source>Reputation of whom something changed</source>
        <translation>Ansehen nach Änderungen</translation>
    </message>
    <message>
        <source>Reputation of one person</source>
        <translation>Ansehen einer Person</translation>
    </message>
    <message>
        <source>Refresh of all reputations</source>
        <translation>Ansehen aller auffrischen</translation>
    </message>
    <message>
        <source>Reputation of everybody</source>
        <translation>Ansehen aller Personen</translation>
    </message>
    <message>
        <source>Expiry of exceptions</source>
        <translation>Verfall von Ausnahmen</translation>
    </message>
    <message>
        <source>News of decided exceptions</source>
        <translation>Benachrichtigungen zu entschiedenen Ausnahmen</translation>
    </message>
    <message>
        <source>Deletion of old exports</source>
        <translation>Löschen alter Exporte</translation>
    </message>
    <message>
        <source>Writing an export</source>
        <translation>Schreiben eines Exports</translation>
    </message>
    <message>
        <source>Meetings of people who are gone</source>
        <translation>Treffen entfernter Personen</translation>
    </message>
    <message>
        <source>Matches of whom changed</source>
        <translation>Passungen nach Änderungen</translation>
    </message>
    <message>
        <source>Matches of one person</source>
        <translation>Passungen einer Person</translation>
    </message>
    <message>
        <source>Refresh of all matches</source>
        <translation>Passungen aller auffrischen</translation>
    </message>
    <message>
        <source>Matches of everybody</source>
        <translation>Passungen aller Personen</translation>
    </message>
    <message>
        <source>Comparison of what people write</source>
        <translation>Vergleich von Texten</translation>
    </message>
    <message>
        <source>Virus scan of a file</source>
        <translation>Virenprüfung einer Datei</translation>
    </message>
    <message>
        <source>Fetching of a picture</source>
        <translation>Holen eines Bilds</translation>
    </message>
    <message>
        <source>Files that still wait</source>
        <translation>Noch wartende Dateien</translation>
    </message>
    <message>
        <source>Removal of files that nobody needs</source>
        <translation>Entfernen nicht mehr benötigter Dateien</translation>
    </message>
    <message>
        <source>Meetings to be written into calendars</source>
        <translation>In Kalender einzutragende Treffen</translation>
    </message>
    <message>
        <source>A meeting in somebody&apos;s calendar</source>
        <translation>Ein Treffen im Kalender einer Person</translation>
    </message>
    <message>
        <source>Looks at meetings in calendars</source>
        <translation>Prüfungen von Treffen in Kalendern</translation>
    </message>
    <message>
        <source>Look at a meeting in a calendar</source>
        <translation>Prüfung eines Treffens im Kalender</translation>
    </message>
    <message>
        <source>Calendars of a booking, asked again</source>
        <translation>Kalender einer Buchung, neu abgefragt</translation>
    </message>
    <message>
        <source>End of a calendar&apos;s connection</source>
        <translation>Trennen eines Kalenders</translation>
    </message>
    <message>
        <source>Meeting to be checked</source>
        <translation>Zu prüfendes Treffen</translation>
    </message>
    <message>
        <source>Dormant people</source>
        <translation>Ruhende Personen</translation>
    </message>
    <message>
        <source>Somebody&apos;s own data</source>
        <translation>Eigene Daten einer Person</translation>
    </message>
    <message>
        <source>Removal of what was kept long enough</source>
        <translation>Löschen nach Ende der Aufbewahrung</translation>
    </message>
    <message>
        <source>End of the audit log, noted</source>
        <translation>Stand des Audit-Protokolls vermerken</translation>
    </message>
    <message>
        <source>Pruning of old data</source>
        <translation>Aufräumen alter Daten</translation>
    </message>
    <message>
        <source>Meeting confirmed</source>
        <translation>Treffen bestätigt</translation>
    </message>
    <message>
        <source>Meeting canceled</source>
        <translation>Treffen abgesagt</translation>
    </message>
    <message>
        <source>Request declined</source>
        <translation>Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>Request expired</source>
        <translation>Anfrage verfallen</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>Anfrage gesendet</translation>
    </message>
    <message>
        <source>Meeting moved</source>
        <translation>Treffen verlegt</translation>
    </message>
    <message>
        <source>Request for a rating</source>
        <translation>Bitte um eine Bewertung</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>Anmeldecode</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf Versand</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Nicht mehr nötig</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>tries so far, and how many there will be</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <translation>Fehler in Folge</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Calendars whose busy times are read again</source>
        <translation>Kalender, deren belegte Zeiten neu gelesen werden</translation>
    </message>
    <message>
        <source>Busy times of somebody&apos;s calendar</source>
        <translation>Belegte Zeiten im Kalender einer Person</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>For</source>
        <comment>people</comment>
        <translation>Für</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Invitation for a new address</source>
        <translation>Einladung für eine neue Adresse</translation>
    </message>
    <message>
        <source>Code for a new e-mail address</source>
        <translation>Code für eine neue E-Mail-Adresse</translation>
    </message>
    <message>
        <source>E-mail address is to change</source>
        <translation>E-Mail-Adresse soll sich ändern</translation>
    </message>
    <message>
        <source>E-mail address changed</source>
        <translation>E-Mail-Adresse geändert</translation>
    </message>
    <message>
        <source>E-mail address changed for somebody</source>
        <translation>E-Mail-Adresse für jemanden geändert</translation>
    </message>
    <message>
        <source>Change of the address stopped</source>
        <translation>Änderung der Adresse aufgehalten</translation>
    </message>
    <message>
        <source>Change of the address taken back</source>
        <translation>Änderung der Adresse zurückgenommen</translation>
    </message>
    <message>
        <source>Told that somebody wants their e-mail address</source>
        <translation>Hinweis, dass jemand die eigene E-Mail-Adresse wollte</translation>
    </message>
    <message>
        <source>put off</source>
        <comment>a try to deliver a mail</comment>
        <translation>aufgeschoben</translation>
    </message>
    <message>
        <source>handed over</source>
        <comment>a try to deliver a mail</comment>
        <translation>übergeben</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a try to deliver a mail</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>sent back</source>
        <comment>a try to deliver a mail</comment>
        <translation>zurückgeschickt</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>when a mail was tried, how that ended, what the other mail server said</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::JobsPage</name>
    <message>
        <source>Times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search recipients, mails and reasons</source>
        <translation>Nach Empfängern, Mails und Gründen suchen</translation>
    </message>
    <message>
        <source>Search jobs and errors</source>
        <translation>Nach Aufträgen und Fehlern suchen</translation>
    </message>
    <message>
        <source>&amp;Discard …</source>
        <translation>&amp;Verwerfen …</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation>&amp;Jetzt ausführen</translation>
    </message>
    <message>
        <source>State of the mails</source>
        <translation>Status der Mails</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>Erneut &amp;senden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Discard …</source>
        <translation>Verwerfen …</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try other words.</source>
        <translation>Versuchen Sie andere Wörter.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>No failed jobs</source>
        <translation>Keine fehlgeschlagenen Aufträge</translation>
    </message>
    <message>
        <source>Jobs that failed too often to be tried again appear here.</source>
        <translation>Hier erscheinen Aufträge, die zu oft fehlgeschlagen sind, um noch einmal versucht zu werden.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Everything that was to be done is done.</source>
        <translation>Alles, was zu tun war, ist erledigt.</translation>
    </message>
    <message>
        <source>No timetable</source>
        <translation>Kein Zeitplan</translation>
    </message>
    <message>
        <source>The server has not written down its timetable yet. Reload in a minute.</source>
        <translation>Der Server hat seinen Zeitplan noch nicht festgehalten. Laden Sie in einer Minute neu.</translation>
    </message>
    <message>
        <source>No failed mails</source>
        <translation>Keine fehlgeschlagenen Mails</translation>
    </message>
    <message>
        <source>No such mails</source>
        <translation>Keine solchen Mails</translation>
    </message>
    <message>
        <source>Mails that could not be delivered appear here.</source>
        <translation>Hier erscheinen Mails, die nicht zugestellt werden konnten.</translation>
    </message>
    <message>
        <source>Choose another state to see other mails.</source>
        <translation>Wählen Sie einen anderen Status, um andere Mails zu sehen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a tab and how many entries it has</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Failed jobs</source>
        <translation>Fehlgeschlagene</translation>
    </message>
    <message>
        <source>Waiting and running</source>
        <translation>Wartende und laufende</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>Select the jobs to try again</source>
        <translation>Wählen Sie die Aufträge, die erneut versucht werden sollen</translation>
    </message>
    <message>
        <source>Select the jobs to throw away</source>
        <translation>Wählen Sie die Aufträge, die verworfen werden sollen</translation>
    </message>
    <message>
        <source>Select a job of the timetable</source>
        <translation>Wählen Sie einen Auftrag des Zeitplans</translation>
    </message>
    <message>
        <source>Select the mails to send again</source>
        <translation>Wählen Sie die Mails, die erneut gesendet werden sollen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Try %n again</source>
        <translation>
            <numerusform>%n &amp;erneut versuchen</numerusform>
            <numerusform>%n &amp;erneut versuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs and mail</source>
        <translation>Aufträge und Mails</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be done, %1 could: %2</source>
        <extracomment>%n failed, %1 of them worked, %2 is the reason of the first failure</extracomment>
        <translation>
            <numerusform>%n nicht gelungen, %1 gelungen: %2</numerusform>
            <numerusform>%n nicht gelungen, %1 gelungen: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) wait to be sent again</source>
        <translation>
            <numerusform>%n Mail wartet auf erneuten Versand</numerusform>
            <numerusform>%n Mails warten auf erneuten Versand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are tried again</source>
        <translation>
            <numerusform>%n Auftrag wird erneut versucht</numerusform>
            <numerusform>%n Aufträge werden erneut versucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n failed job(s)?</source>
        <translation>
            <numerusform>%n fehlgeschlagenen Auftrag verwerfen?</numerusform>
            <numerusform>%n fehlgeschlagene Aufträge verwerfen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What they were to do is not done. This can&apos;t be undone; the audit log keeps a note.</source>
        <translation>Was damit zu tun war, wird nicht getan. Das lässt sich nicht rückgängig machen; im Audit-Protokoll bleibt ein Vermerk.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) discarded</source>
        <translation>
            <numerusform>%n Auftrag verworfen</numerusform>
            <numerusform>%n Aufträge verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” runs in a moment</source>
        <translation>„%1“ läuft gleich</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Search people, events and reasons</source>
        <translation>Nach Personen, Ereignissen und Gründen suchen</translation>
    </message>
    <message>
        <source>No failed notifications</source>
        <translation>Keine fehlgeschlagenen Benachrichtigungen</translation>
    </message>
    <message>
        <source>Events that people could not be notified of appear here.</source>
        <translation>Hier erscheinen Ereignisse, über die niemand benachrichtigt werden konnte.</translation>
    </message>
    <message>
        <source>Failed notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Select the notifications to try again</source>
        <translation>Wählen Sie die Benachrichtigungen, die erneut versucht werden sollen</translation>
    </message>
    <message>
        <source>Select the notifications to throw away</source>
        <translation>Wählen Sie die Benachrichtigungen, die verworfen werden sollen</translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) are tried again</source>
        <translation>
            <numerusform>%n Benachrichtigung wird erneut versucht</numerusform>
            <numerusform>%n Benachrichtigungen werden erneut versucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n failed notification(s)?</source>
        <translation>
            <numerusform>%n fehlgeschlagene Benachrichtigung verwerfen?</numerusform>
            <numerusform>%n fehlgeschlagene Benachrichtigungen verwerfen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is notified of what happened. This can&apos;t be undone; the audit log keeps a note.</source>
        <translation>Über das Geschehene wird niemand benachrichtigt. Das lässt sich nicht rückgängig machen; im Audit-Protokoll bleibt ein Vermerk.</translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) discarded</source>
        <translation>
            <numerusform>%n Benachrichtigung verworfen</numerusform>
            <numerusform>%n Benachrichtigungen verworfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::LinkEditor</name>
    <message>
        <source>Add &amp;link</source>
        <translation>&amp;Link hinzufügen</translation>
    </message>
    <message>
        <source>Label (optional)</source>
        <translation>Bezeichnung (optional)</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Link entfernen</translation>
    </message>
    <message>
        <source>Kind of link %1</source>
        <translation>Art von Link %1</translation>
    </message>
    <message>
        <source>Address of link %1</source>
        <translation>Adresse von Link %1</translation>
    </message>
    <message>
        <source>Label of link %1</source>
        <translation>Bezeichnung von Link %1</translation>
    </message>
    <message>
        <source>Remove link %1</source>
        <translation>Link %1 entfernen</translation>
    </message>
</context>
<context>
    <name>oh::ui::LinkList</name>
    <message>
        <source>Open %1 in the browser</source>
        <translation>%1 im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>oh::ui::LoadCapDialog</name>
    <message>
        <source>Weekly limit</source>
        <translation>Wochengrenze</translation>
    </message>
    <message>
        <source>How many sessions a week do you take?</source>
        <translation>Wie viele Treffen nehmen Sie pro Woche an?</translation>
    </message>
    <message>
        <source>Once a week is full, mentees see your other slots of that week in grey and can&apos;t book them. Meetings that are booked already stay.</source>
        <translation>Ist eine Woche voll, sehen Mentees Ihre übrigen Termine dieser Woche grau und können sie nicht buchen. Schon gebuchte Treffen bleiben.</translation>
    </message>
    <message>
        <source>&amp;Limit the sessions of a week</source>
        <translation>Treffen pro Woche b&amp;egrenzen</translation>
    </message>
    <message>
        <source>Limit the sessions of a week</source>
        <translation>Treffen pro Woche begrenzen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a Monday, %2 how many sessions there are in its week</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Sessions booked in the weeks from %1</source>
        <translation>Gebuchte Treffen in den Wochen ab %1</translation>
    </message>
    <message>
        <source>Sessions a &amp;week</source>
        <translation>Treffen pro &amp;Woche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>oh::ui::LoadLine</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
</context>
<context>
    <name>oh::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Farb&amp;schema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>Alles &amp;finden …</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Go to newest &amp;message</source>
        <translation>Zur neuesten &amp;Meldung</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>A pitch deck is not uploaded to its end yet.</source>
        <translation>Ein Pitch-Deck ist noch nicht fertig hochgeladen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>The server can&apos;t be reached — trying again…</source>
        <translation>Der Server ist nicht erreichbar – neuer Versuch …</translation>
    </message>
    <message>
        <source>Office Hours</source>
        <translation>Office Hours</translation>
    </message>
    <message>
        <source>%1 — Office Hours</source>
        <extracomment>Window title: page, application</extracomment>
        <translation>%1 – Office Hours</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>I&apos;ll do this later</source>
        <translation>Das mache ich später</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Office Hours</source>
        <translation>Ü&amp;ber Office Hours</translation>
    </message>
    <message>
        <source>&amp;As in your account or system</source>
        <extracomment>Which language the application speaks: as the account says, else as the system</extracomment>
        <translation>&amp;Wie im Konto oder System</translation>
    </message>
    <message>
        <source>Change the language now?</source>
        <translation>Die Sprache jetzt wechseln?</translation>
    </message>
    <message>
        <source>What you typed under “%1” is neither saved nor sent, and would be lost. Else the language changes at the next start.</source>
        <extracomment>%1 is the title of a page</extracomment>
        <translation>Was Sie unter „%1“ geschrieben haben, ist weder gespeichert noch gesendet und ginge verloren. Sonst wechselt die Sprache beim nächsten Start.</translation>
    </message>
    <message>
        <source>&amp;Change now</source>
        <translation>&amp;Jetzt wechseln</translation>
    </message>
    <message>
        <source>At the &amp;next start</source>
        <translation>Beim &amp;nächsten Start</translation>
    </message>
    <message>
        <source>Mails and notifications come in this language from now on, too.</source>
        <translation>Auch E-Mails und Benachrichtigungen kommen ab jetzt in dieser Sprache.</translation>
    </message>
    <message>
        <source>Leave them as they were</source>
        <translation>So lassen, wie sie waren</translation>
    </message>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n neue Benachrichtigung</numerusform>
            <numerusform>%n neue Benachrichtigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>%1, saved view</source>
        <extracomment>%1 the title of a page</extracomment>
        <translation>%1, gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>Not possible with what is chosen now</source>
        <translation>Mit der jetzigen Auswahl nicht möglich</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait</source>
        <translation>
            <numerusform>%n Antrag wartet</numerusform>
            <numerusform>%n Anträge warten</numerusform>
        </translation>
    </message>
    <message>
        <source>This link leads to nothing that you can open here.</source>
        <translation>Dieser Link führt zu nichts, was Sie hier öffnen können.</translation>
    </message>
    <message>
        <source>What you typed under “%1” is kept: it is there when you open it again.</source>
        <extracomment>%1 is the title of a dialog</extracomment>
        <translation>Was Sie unter „%1“ eingegeben haben, ist noch da, wenn Sie es wieder öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about tags from your last session are sent now.</source>
        <translation>
            <numerusform>%n Entscheidung über Schlagwörter aus Ihrer letzten Sitzung ist jetzt gesendet.</numerusform>
            <numerusform>%n Entscheidungen über Schlagwörter aus Ihrer letzten Sitzung sind jetzt gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about tags from your last session could not be sent. They are kept, and tried again the next time you sign in.</source>
        <translation>
            <numerusform>%n Entscheidung über Schlagwörter aus Ihrer letzten Sitzung konnte nicht gesendet werden. Sie bleibt erhalten und wird bei der nächsten Anmeldung erneut gesendet.</numerusform>
            <numerusform>%n Entscheidungen über Schlagwörter aus Ihrer letzten Sitzung konnten nicht gesendet werden. Sie bleiben erhalten und werden bei der nächsten Anmeldung erneut gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about tags from an earlier session were not sent. Your notes are kept: decide again.</source>
        <translation>
            <numerusform>%n Entscheidung über Schlagwörter aus einer früheren Sitzung wurde nicht gesendet. Ihre Notiz ist noch da: Entscheiden Sie erneut.</numerusform>
            <numerusform>%n Entscheidungen über Schlagwörter aus einer früheren Sitzung wurden nicht gesendet. Ihre Notizen sind noch da: Entscheiden Sie erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server can&apos;t be reached — trying again… Last updated: %1.</source>
        <extracomment>%1 is a time (&quot;14:32&quot;), or a day and a time</extracomment>
        <translation>Der Server ist nicht erreichbar – neuer Versuch … Zuletzt aktualisiert: %1.</translation>
    </message>
</context>
<context>
    <name>oh::ui::MatchDialog</name>
    <message>
        <source>Why this match</source>
        <translation>Warum das passt</translation>
    </message>
    <message>
        <source>You and %1</source>
        <translation>Sie und %1</translation>
    </message>
    <message>
        <source>Three things count, 100 points in all. Your tags on your profile move it most.</source>
        <translation>Drei Dinge zählen, zusammen 100 Punkte. Am meisten bewirken die Schlagwörter in Ihrem Profil.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>oh::ui::MatchParts</name>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 &quot;84 % match&quot;, %2 &quot;2 shared industry tags, similar stage&quot;</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>points reached, of the most there can be</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::MatchTexts</name>
    <message>
        <source>One of the two says nothing about it</source>
        <translation>Bei einer der beiden Personen fehlt die Angabe</translation>
    </message>
    <message>
        <source>No industry or technology in common</source>
        <translation>Keine gemeinsame Branche oder Technologie</translation>
    </message>
    <message>
        <source>The stages are the same or next to each other</source>
        <translation>Die Phasen sind gleich oder benachbart</translation>
    </message>
    <message>
        <source>The stages are far apart, or not known</source>
        <translation>Die Phasen liegen weit auseinander oder sind nicht bekannt</translation>
    </message>
    <message>
        <source>%1 % match</source>
        <extracomment>how well two people fit, as on a badge</extracomment>
        <translation>%1 % passend</translation>
    </message>
    <message numerus="yes">
        <source>%n shared industry tag(s)</source>
        <translation>
            <numerusform>%n gemeinsame Branche</numerusform>
            <numerusform>%n gemeinsame Branchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared technology tag(s)</source>
        <translation>
            <numerusform>%n gemeinsame Technologie</numerusform>
            <numerusform>%n gemeinsame Technologien</numerusform>
        </translation>
    </message>
    <message>
        <source>similar stage</source>
        <translation>ähnliche Phase</translation>
    </message>
    <message>
        <source>tiers that go together</source>
        <translation>zueinander passende Stufen</translation>
    </message>
    <message>
        <source>Nothing in common so far</source>
        <translation>Bisher keine Gemeinsamkeiten</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons of a match</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>The tiers allow a booking</source>
        <translation>Die Stufen erlauben eine Buchung</translation>
    </message>
    <message>
        <source>The mentor is more than one tier above</source>
        <translation>Der Mentor steht mehr als eine Stufe höher</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Fachgebiete</translation>
    </message>
    <message>
        <source>What the mentor offers, beside what the mentee wants to reach</source>
        <translation>Was der Mentor bietet, verglichen mit dem, was der Mentee erreichen möchte</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Whom the mentor would like to meet, beside the company</source>
        <translation>Wen der Mentor treffen möchte, verglichen mit dem Unternehmen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Free times in the next two weeks that the mentee may book</source>
        <translation>Freie Zeiten in den nächsten zwei Wochen, die der Mentee buchen darf</translation>
    </message>
</context>
<context>
    <name>oh::ui::MeetingFacts</name>
    <message>
        <source>&amp;Join the meeting</source>
        <translation>Am Treffen &amp;teilnehmen</translation>
    </message>
    <message>
        <source>Copy meeting &amp;link</source>
        <translation>&amp;Link zum Treffen kopieren</translation>
    </message>
    <message>
        <source>&amp;Add to calendar…</source>
        <translation>In &amp;Kalender eintragen …</translation>
    </message>
    <message>
        <source>Saves a calendar file (.ics) and opens it</source>
        <translation>Speichert eine Kalenderdatei (.ics) und öffnet sie</translation>
    </message>
    <message>
        <source>&amp;Google Calendar</source>
        <translation>&amp;Google Kalender</translation>
    </message>
    <message>
        <source>Opens Google Calendar in the browser to add the meeting</source>
        <translation>Öffnet Google Kalender im Browser, um das Treffen einzutragen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;in 3 days&quot;, %2 a time zone such as &quot;CET (Europe/Berlin)&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::MenteeDirectoryPage</name>
    <message>
        <source>Reach out…</source>
        <translation>Ansprechen …</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>Mentees</translation>
    </message>
    <message>
        <source>Search mentees</source>
        <translation>Mentees suchen</translation>
    </message>
    <message>
        <source>Name A–Z</source>
        <translation>Name A–Z</translation>
    </message>
    <message>
        <source>Name Z–A</source>
        <translation>Name Z–A</translation>
    </message>
    <message>
        <source>Highest tier</source>
        <translation>Höchste Stufe</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Beste Passung</translation>
    </message>
    <message>
        <source>Further mentees could not be loaded.</source>
        <translation>Weitere Mentees konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>Load more mentees again</source>
        <translation>Weitere Mentees erneut laden</translation>
    </message>
    <message>
        <source>No mentees match</source>
        <translation>Keine passenden Mentees</translation>
    </message>
    <message>
        <source>No mentees yet</source>
        <translation>Noch keine Mentees</translation>
    </message>
    <message>
        <source>Mentees appear here as soon as the program lists them.</source>
        <translation>Mentees erscheinen hier, sobald das Programm sie aufführt.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) match</source>
        <translation>
            <numerusform>%n Mentee gefunden</numerusform>
            <numerusform>%n Mentees gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s)</source>
        <translation>
            <numerusform>%n Mentee</numerusform>
            <numerusform>%n Mentees</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading more mentees…</source>
        <translation>Weitere Mentees werden geladen …</translation>
    </message>
</context>
<context>
    <name>oh::ui::MenteeDirectoryPresenter</name>
    <message>
        <source>A company</source>
        <translation>Ein Unternehmen</translation>
    </message>
</context>
<context>
    <name>oh::ui::MenteeFilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Filter aufheben</translation>
    </message>
    <message>
        <source>Sta&amp;ge</source>
        <translation>&amp;Phase</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Com&amp;pany</source>
        <translation>&amp;Unternehmen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>%1 tier</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Branchen</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Technologien</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a choice and how many people it would leave</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>Alle Phasen</translation>
    </message>
    <message>
        <source>Any company</source>
        <translation>Alle Unternehmen</translation>
    </message>
    <message>
        <source>The company that was chosen</source>
        <translation>Das gewählte Unternehmen</translation>
    </message>
</context>
<context>
    <name>oh::ui::MenteeListModel</name>
    <message>
        <source>Dormant</source>
        <translation>Ruhend</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
</context>
<context>
    <name>oh::ui::MenteeProfileView</name>
    <message>
        <source>&amp;Back to mentees</source>
        <translation>&amp;Zurück zu den Mentees</translation>
    </message>
    <message>
        <source>Back to mentees (Esc)</source>
        <translation>Zurück zu den Mentees (Esc)</translation>
    </message>
    <message>
        <source>%1 was told, and can book you once within seven days</source>
        <translation>%1 ist benachrichtigt und kann Sie innerhalb von sieben Tagen einmal buchen</translation>
    </message>
    <message>
        <source>%1 was told that you would like to meet</source>
        <translation>%1 weiß jetzt, dass Sie sich treffen möchten</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Would you like to meet?</source>
        <translation>Möchten Sie sich treffen?</translation>
    </message>
    <message>
        <source>Mentees book mentors. Reach out, and they get a mail with the way to your free slots.</source>
        <translation>Mentees buchen Mentoren. Sprechen Sie Mentees an, dann erhalten sie eine Mail mit dem Weg zu Ihren freien Terminen.</translation>
    </message>
    <message>
        <source>&amp;Reach out…</source>
        <translation>&amp;Ansprechen …</translation>
    </message>
    <message>
        <source>Why you match</source>
        <translation>Warum Sie zueinander passen</translation>
    </message>
    <message>
        <source>You reached out on %1, and they have booked you since.</source>
        <translation>Sie haben diese Person am %1 angesprochen; seither hat sie bei Ihnen gebucht.</translation>
    </message>
    <message>
        <source>You reached out on %1; they have not booked you yet.</source>
        <translation>Sie haben diese Person am %1 angesprochen; sie hat noch nicht bei Ihnen gebucht.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>oh::ui::MenteeSummaryCard</name>
    <message>
        <source>Reputation %1</source>
        <translation>Ansehen %1</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Phase: %1</translation>
    </message>
    <message>
        <source>Now %1, %2</source>
        <extracomment>the mentee&apos;s local time: %1 a time, %2 a time zone</extracomment>
        <translation>Jetzt %1, %2</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Zur Person</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Branchen</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Technologien</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
</context>
<context>
    <name>oh::ui::MentorCardList</name>
    <message>
        <source>Open the profile</source>
        <translation>Profil öffnen</translation>
    </message>
</context>
<context>
    <name>oh::ui::MentorDirectoryPage</name>
    <message>
        <source>Mentors</source>
        <translation>Mentoren</translation>
    </message>
    <message>
        <source>See times</source>
        <translation>Zeiten ansehen</translation>
    </message>
    <message>
        <source>Search mentors</source>
        <translation>Mentoren suchen</translation>
    </message>
    <message>
        <source>Name A–Z</source>
        <translation>Name A–Z</translation>
    </message>
    <message>
        <source>Name Z–A</source>
        <translation>Name Z–A</translation>
    </message>
    <message>
        <source>Highest tier</source>
        <translation>Höchste Stufe</translation>
    </message>
    <message>
        <source>Next free slot</source>
        <translation>Nächster freier Termin</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Beste Passung</translation>
    </message>
    <message>
        <source>Load more mentors again</source>
        <translation>Weitere Mentoren erneut laden</translation>
    </message>
    <message>
        <source>No mentors yet</source>
        <translation>Noch keine Mentoren</translation>
    </message>
    <message>
        <source>Mentors appear here as soon as the program lists them.</source>
        <translation>Mentoren erscheinen hier, sobald das Programm sie aufführt.</translation>
    </message>
    <message>
        <source>No mentors match</source>
        <translation>Keine passenden Mentoren</translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) match</source>
        <translation>
            <numerusform>%n Mentor gefunden</numerusform>
            <numerusform>%n Mentoren gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s)</source>
        <translation>
            <numerusform>%n Mentor</numerusform>
            <numerusform>%n Mentoren</numerusform>
        </translation>
    </message>
    <message>
        <source>Further mentors could not be loaded.</source>
        <translation>Weitere Mentoren konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>Loading more mentors…</source>
        <translation>Weitere Mentoren werden geladen …</translation>
    </message>
</context>
<context>
    <name>oh::ui::MentorDirectoryPresenter</name>
    <message>
        <source>Slots this week</source>
        <translation>Termine diese Woche</translation>
    </message>
    <message>
        <source>Slots this month</source>
        <translation>Termine diesen Monat</translation>
    </message>
</context>
<context>
    <name>oh::ui::MentorFilterPanel</name>
    <message>
        <source>Industries</source>
        <translation>Branchen</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Technologien</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Filter aufheben</translation>
    </message>
    <message>
        <source>Sta&amp;ge</source>
        <translation>&amp;Phase</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Has s&amp;lots</source>
        <translation>Freie &amp;Termine</translation>
    </message>
    <message>
        <source>Has slots</source>
        <translation>Freie Termine</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Diesen Monat</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>%1 tier</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>The tags could not be read.</source>
        <translation>Die Schlagwörter konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Read the tags again</source>
        <translation>Schlagwörter neu laden</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>Alle Phasen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a choice and how many people it would leave</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>oh::ui::MentorListModel</name>
    <message>
        <source>Dormant</source>
        <translation>Ruhend</translation>
    </message>
    <message>
        <source>No open slots</source>
        <translation>Keine freien Termine</translation>
    </message>
    <message numerus="yes">
        <source>%n+ open</source>
        <extracomment>As many as the server counts, or more.</extracomment>
        <translation>
            <numerusform>%n+ frei</numerusform>
            <numerusform>%n+ frei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n frei</numerusform>
            <numerusform>%n frei</numerusform>
        </translation>
    </message>
    <message>
        <source>Next slot %1 · %2</source>
        <extracomment>%1 a moment such as &quot;Tue 6 Jan, 10:00&quot;, %2 &quot;3 open&quot; or &quot;10+ open&quot;</extracomment>
        <translation>Nächster Termin %1 · %2</translation>
    </message>
    <message>
        <source>Next free slot</source>
        <translation>Nächster freier Termin</translation>
    </message>
</context>
<context>
    <name>oh::ui::MentorProfilePresenter</name>
    <message>
        <source>This slot was just booked by another user</source>
        <translation>Dieser Termin wurde gerade von jemand anderem gebucht</translation>
    </message>
</context>
<context>
    <name>oh::ui::MentorProfileView</name>
    <message>
        <source>You get a mail when %1 has a free slot</source>
        <translation>Sie erhalten eine Mail, wenn %1 einen freien Termin hat</translation>
    </message>
    <message>
        <source>&amp;Back to mentors</source>
        <translation>&amp;Zurück zu den Mentoren</translation>
    </message>
    <message>
        <source>Back to mentors (Esc)</source>
        <translation>Zurück zu den Mentoren (Esc)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Ask for an &amp;exception…</source>
        <translation>Um &amp;Ausnahme bitten …</translation>
    </message>
    <message>
        <source>Book for somebody else from the page Bookings.</source>
        <translation>Für andere buchen Sie auf der Seite „Buchungen“.</translation>
    </message>
    <message>
        <source>You asked for an exception on %1; you get a mail when it is decided.</source>
        <translation>Sie haben am %1 um eine Ausnahme gebeten; Sie erhalten eine Mail, wenn darüber entschieden ist.</translation>
    </message>
    <message>
        <source>An exception was not granted.</source>
        <translation>Eine Ausnahme wurde nicht gewährt.</translation>
    </message>
    <message>
        <source>The coordinators have your request for %1</source>
        <translation>Ihr Antrag für %1 liegt der Koordination vor</translation>
    </message>
    <message>
        <source>%1 of %2 bookings left this week; the next week begins %3.</source>
        <extracomment>%1 bookings left, %2 bookings a week, %3 a moment</extracomment>
        <translation>Diese Woche noch %1 von %2 Buchungen frei; die nächste Woche beginnt am %3.</translation>
    </message>
    <message>
        <source>%1 has no free slot at the moment.</source>
        <translation>%1 hat im Moment keinen freien Termin.</translation>
    </message>
    <message>
        <source>Nothing in this week fits? Be told of the next slot that opens.</source>
        <translation>In dieser Woche ist nichts Passendes dabei? Lassen Sie sich benachrichtigen, wenn der nächste Termin frei wird.</translation>
    </message>
    <message>
        <source>Meeting booked with %1: %2</source>
        <translation>Treffen mit %1 gebucht: %2</translation>
    </message>
    <message>
        <source>Request sent to %1: %2</source>
        <translation>Anfrage an %1 gesendet: %2</translation>
    </message>
    <message>
        <source>View my bookings</source>
        <translation>Meine Buchungen ansehen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>oh::ui::MentorSummaryCard</name>
    <message>
        <source>About</source>
        <translation>Zur Person</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Fachgebiete</translation>
    </message>
    <message>
        <source>Ideal mentee</source>
        <translation>Ideale Mentees</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Branchen</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Technologien</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Reputation %1 of 5</source>
        <translation>Ansehen %1 von 5</translation>
    </message>
    <message numerus="yes">
        <source>%n completed session(s)</source>
        <translation>
            <numerusform>%n abgeschlossenes Treffen</numerusform>
            <numerusform>%n abgeschlossene Treffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n session(s) a week</source>
        <translation>
            <numerusform>Höchstens %n Treffen pro Woche</numerusform>
            <numerusform>Höchstens %n Treffen pro Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>Now %1, %2</source>
        <extracomment>the mentor&apos;s local time: %1 a time, %2 a time zone</extracomment>
        <translation>Jetzt %1, %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::MissingSlotPage</name>
    <message>
        <source>Why a mentor can&apos;t be booked at some time</source>
        <translation>Warum ein Mentor zu einer Zeit nicht buchbar ist</translation>
    </message>
    <message>
        <source>Missing slots</source>
        <translation>Fehlende Termine</translation>
    </message>
</context>
<context>
    <name>oh::ui::MoveBookingDialog</name>
    <message>
        <source>Reschedule meeting</source>
        <translation>Treffen verlegen</translation>
    </message>
    <message>
        <source>Reschedule %1 with %2</source>
        <translation>Treffen von %1 mit %2 verlegen</translation>
    </message>
    <message>
        <source>Now: %1, %2. Both get a mail with the new time; their calendars are updated.</source>
        <translation>Jetzt: %1, %2. Beide erhalten eine Mail mit der neuen Zeit; ihre Kalender werden aktualisiert.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Stands in the mail to both and in the audit log.</source>
        <translation>Steht in der Mail an beide und im Audit-Protokoll.</translation>
    </message>
    <message>
        <source>&amp;Keep the time</source>
        <translation>Zeit &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Reschedule</source>
        <translation>&amp;Verlegen</translation>
    </message>
    <message>
        <source>New time: %1</source>
        <translation>Neue Zeit: %1</translation>
    </message>
    <message>
        <source>Choose the new time in the week above.</source>
        <translation>Wählen Sie die neue Zeit oben in der Woche.</translation>
    </message>
    <message>
        <source>&amp;Reschedule anyway</source>
        <translation>Trotzdem &amp;verlegen</translation>
    </message>
    <message>
        <source>Rescheduling…</source>
        <translation>Wird verlegt …</translation>
    </message>
</context>
<context>
    <name>oh::ui::MoveBookingPresenter</name>
    <message>
        <source>Somebody else has just booked this slot. Choose another one.</source>
        <translation>Jemand anderes hat diesen Termin gerade gebucht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Choose the new slot.</source>
        <translation>Wählen Sie den neuen Termin.</translation>
    </message>
    <message numerus="yes">
        <source>Shorten it to %n character(s).</source>
        <translation>
            <numerusform>Kürzen Sie es auf %n Zeichen.</numerusform>
            <numerusform>Kürzen Sie es auf %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has changed this meeting in the meantime. It is shown as it is now; reschedule again if that is still what you want.</source>
        <translation>Jemand anderes hat dieses Treffen inzwischen geändert. Oben steht, wie es jetzt ist; verlegen Sie es noch einmal, wenn Sie das weiterhin möchten.</translation>
    </message>
</context>
<context>
    <name>oh::ui::MyBookingsPage</name>
    <message>
        <source>Which meetings</source>
        <translation>Welche Treffen</translation>
    </message>
    <message>
        <source>The meeting could not be opened. %1</source>
        <extracomment>%1 the reason as a sentence</extracomment>
        <translation>Das Treffen konnte nicht geöffnet werden. %1</translation>
    </message>
    <message>
        <source>My bookings</source>
        <translation>Meine Buchungen</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Kommende</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vergangene</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgesagte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a tab and how many entries it has</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 meetings</source>
        <translation>%1 Treffen</translation>
    </message>
    <message>
        <source>No upcoming meetings</source>
        <translation>Keine kommenden Treffen</translation>
    </message>
    <message>
        <source>Offer time, and mentees can book it.</source>
        <translation>Bieten Sie Zeit an, dann können Mentees sie buchen.</translation>
    </message>
    <message>
        <source>Your availability</source>
        <translation>Ihre Verfügbarkeit</translation>
    </message>
    <message>
        <source>Browse mentors to schedule your first session.</source>
        <translation>Sehen Sie sich die Mentoren an, um Ihr erstes Treffen zu planen.</translation>
    </message>
    <message>
        <source>Browse mentors</source>
        <translation>Mentoren ansehen</translation>
    </message>
    <message>
        <source>No past meetings</source>
        <translation>Keine vergangenen Treffen</translation>
    </message>
    <message>
        <source>Meetings you have had appear here.</source>
        <translation>Hier erscheinen Treffen, die stattgefunden haben.</translation>
    </message>
    <message>
        <source>Nothing canceled</source>
        <translation>Nichts abgesagt</translation>
    </message>
    <message>
        <source>Canceled, declined and expired meetings appear here.</source>
        <translation>Hier erscheinen abgesagte, abgelehnte und verfallene Treffen.</translation>
    </message>
    <message>
        <source>Proposal sent to %1</source>
        <translation>Vorschlag an %1 gesendet</translation>
    </message>
    <message>
        <source>Meeting with %1 canceled</source>
        <translation>Treffen mit %1 abgesagt</translation>
    </message>
    <message>
        <source>Meeting with %1 confirmed</source>
        <translation>Treffen mit %1 bestätigt</translation>
    </message>
    <message>
        <source>Request from %1 declined</source>
        <translation>Anfrage von %1 abgelehnt</translation>
    </message>
    <message>
        <source>The meeting with %1 moved to %2</source>
        <translation>Das Treffen mit %1 wurde auf %2 verlegt</translation>
    </message>
    <message>
        <source>The meeting with %1 stays on %2</source>
        <translation>Das Treffen mit %1 bleibt am %2</translation>
    </message>
    <message>
        <source>Proposal withdrawn. The meeting with %1 stays on %2</source>
        <translation>Vorschlag zurückgezogen. Das Treffen mit %1 bleibt am %2</translation>
    </message>
    <message>
        <source>Noted that both of you came to the meeting with %1</source>
        <translation>Vermerkt: Beim Treffen mit %1 waren Sie beide da</translation>
    </message>
    <message>
        <source>Noted who came to the meeting with %1</source>
        <translation>Vermerkt, wer beim Treffen mit %1 da war</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Taken back: nobody has noted who came</source>
        <translation>Zurückgenommen: Niemand hat vermerkt, wer da war</translation>
    </message>
    <message>
        <source>Meeting link copied</source>
        <translation>Link zum Treffen kopiert</translation>
    </message>
    <message>
        <source>Thank you for rating the meeting with %1</source>
        <translation>Danke für die Bewertung des Treffens mit %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::MyBookingsPresenter</name>
    <message>
        <source>The rest of the list could not be loaded.</source>
        <translation>Der Rest der Liste konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>oh::ui::MyDataView</name>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>As&amp;k for my data</source>
        <translation>Meine Daten an&amp;fordern</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Datei speichern …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop saving the file</source>
        <translation>Speichern der Datei anhalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>You have not asked for it yet.</source>
        <translation>Sie haben Ihre Daten noch nicht angefordert.</translation>
    </message>
    <message>
        <source>You can ask again from %1 on.</source>
        <extracomment>%1 a moment</extracomment>
        <translation>Ab %1 können Sie sie wieder anfordern.</translation>
    </message>
    <message>
        <source>Your data is being gathered. You are told when it is there.</source>
        <translation>Ihre Daten werden zusammengestellt. Sie erfahren es, wenn sie bereitstehen.</translation>
    </message>
    <message>
        <source>Your file (%1) can be saved until %2.</source>
        <extracomment>%1 a size, %2 a moment</extracomment>
        <translation>Sie können Ihre Datei (%1) bis %2 speichern.</translation>
    </message>
    <message>
        <source>The file that you asked for is not there any more.</source>
        <translation>Die angeforderte Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Save your data</source>
        <translation>Ihre Daten speichern</translation>
    </message>
</context>
<context>
    <name>oh::ui::NavigationRail</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Office Hours</source>
        <translation>Office Hours</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Current page</source>
        <translation>Aktuelle Seite</translation>
    </message>
</context>
<context>
    <name>oh::ui::NoteCard</name>
    <message>
        <source>Who can read the note</source>
        <translation>Wer die Notiz lesen kann</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Nur ich</translation>
    </message>
    <message>
        <source>Shared with %1</source>
        <translation>Geteilt mit %1</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Delete this note for good?</source>
        <translation>Diese Notiz endgültig löschen?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete this note for good</source>
        <translation>Diese Notiz endgültig löschen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 an author, %2 a moment</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <translation>%1 · bearbeitet</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Both sides of the meeting can read it.</source>
        <translation>Beide Seiten des Treffens können sie lesen.</translation>
    </message>
    <message>
        <source>Nobody but you can read it.</source>
        <translation>Niemand außer Ihnen kann sie lesen.</translation>
    </message>
    <message>
        <source>Note by %1, %2, %3</source>
        <extracomment>a note for screen readers</extracomment>
        <translation>Notiz: %1, %2, %3</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
</context>
<context>
    <name>oh::ui::NotificationCardDelegate</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>oh::ui::NotificationListModel</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
</context>
<context>
    <name>oh::ui::NotificationPreferencesPresenter</name>
    <message>
        <source>“%1” was not changed. %2</source>
        <extracomment>%1 is a kind of notification, %2 a sentence that says why</extracomment>
        <translation>„%1“ wurde nicht geändert. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n notification setting(s) were not changed. %1</source>
        <translation>
            <numerusform>%n Einstellung der Benachrichtigungen wurde nicht geändert. %1</numerusform>
            <numerusform>%n Einstellungen der Benachrichtigungen wurden nicht geändert. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::NotificationPreferencesView</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>%1, by e-mail</source>
        <extracomment>a switch; %1 is a kind of notification</extracomment>
        <translation>%1, per E-Mail</translation>
    </message>
    <message>
        <source>%1, in the application</source>
        <translation>%1, in der Anwendung</translation>
    </message>
</context>
<context>
    <name>oh::ui::Notifications</name>
    <message>
        <source>Sign-in links and codes</source>
        <translation>Anmeldelinks und -codes</translation>
    </message>
    <message>
        <source>Security of your account</source>
        <translation>Sicherheit Ihres Kontos</translation>
    </message>
    <message>
        <source>Your account is closed</source>
        <translation>Ihr Konto wird deaktiviert</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Your calendar is no longer connected</source>
        <translation>Ihr Kalender ist nicht mehr verbunden</translation>
    </message>
    <message>
        <source>A meeting is requested</source>
        <translation>Ein Treffen wird angefragt</translation>
    </message>
    <message>
        <source>A meeting is confirmed</source>
        <translation>Ein Treffen wird bestätigt</translation>
    </message>
    <message>
        <source>A request is declined</source>
        <translation>Eine Anfrage wird abgelehnt</translation>
    </message>
    <message>
        <source>A meeting is canceled</source>
        <translation>Ein Treffen wird abgesagt</translation>
    </message>
    <message>
        <source>A request was not answered in time</source>
        <translation>Eine Anfrage wurde nicht rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>A meeting moves to another time</source>
        <translation>Ein Treffen wird verlegt</translation>
    </message>
    <message>
        <source>Details of a meeting change</source>
        <translation>Einzelheiten eines Treffens ändern sich</translation>
    </message>
    <message>
        <source>Reminders before meetings</source>
        <translation>Erinnerungen an Treffen</translation>
    </message>
    <message>
        <source>Another time is proposed</source>
        <translation>Eine andere Zeit wird vorgeschlagen</translation>
    </message>
    <message>
        <source>A proposed time is refused</source>
        <translation>Eine vorgeschlagene Zeit wird abgelehnt</translation>
    </message>
    <message>
        <source>A mentor you wait for has time</source>
        <translation>Freie Termine, auf die Sie warten</translation>
    </message>
    <message>
        <source>A meeting can be rated</source>
        <translation>Bitten um eine Bewertung</translation>
    </message>
    <message>
        <source>Somebody rated a meeting</source>
        <translation>Jemand hat ein Treffen bewertet</translation>
    </message>
    <message>
        <source>Your tier changes</source>
        <translation>Änderungen Ihrer Stufe</translation>
    </message>
    <message>
        <source>A mentor wants to meet you</source>
        <translation>Mentoren, die Sie treffen möchten</translation>
    </message>
    <message>
        <source>An exception is requested</source>
        <translation>Eine Ausnahme wird beantragt</translation>
    </message>
    <message>
        <source>An exception is granted</source>
        <translation>Eine Ausnahme wird genehmigt</translation>
    </message>
    <message>
        <source>An exception is denied</source>
        <translation>Eine Ausnahme wird abgelehnt</translation>
    </message>
    <message>
        <source>A tag waits for approval</source>
        <translation>Ein Schlagwort wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>A tag is approved</source>
        <translation>Ein Schlagwort wird genehmigt</translation>
    </message>
    <message>
        <source>A tag is rejected</source>
        <translation>Ein Schlagwort wird abgelehnt</translation>
    </message>
    <message>
        <source>An export is finished</source>
        <translation>Ein Export ist fertig</translation>
    </message>
    <message>
        <source>Your data can be downloaded</source>
        <translation>Ihre Daten stehen bereit</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Mentors, ratings and tiers</source>
        <translation>Mentoren, Bewertungen und Stufen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Ihr Konto</translation>
    </message>
    <message>
        <source>Always by e-mail: you sign in with it.</source>
        <translation>Immer per E-Mail: Damit melden Sie sich an.</translation>
    </message>
    <message>
        <source>Always by e-mail: nobody should wait in vain.</source>
        <translation>Immer per E-Mail: Niemand soll vergeblich warten.</translation>
    </message>
    <message>
        <source>Always by e-mail: it protects your account.</source>
        <translation>Immer per E-Mail: Es schützt Ihr Konto.</translation>
    </message>
    <message>
        <source>Not listed here: it reaches you while you are signed out.</source>
        <translation>Nicht in dieser Liste: Es erreicht Sie, während Sie abgemeldet sind.</translation>
    </message>
</context>
<context>
    <name>oh::ui::NotificationsPage</name>
    <message>
        <source>&amp;Unread only</source>
        <translation>Nur &amp;ungelesene</translation>
    </message>
    <message>
        <source>Unread only</source>
        <translation>Nur ungelesene</translation>
    </message>
    <message>
        <source>Mark &amp;all as read</source>
        <translation>&amp;Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Choose what you are told of</source>
        <translation>Benachrichtigungen einstellen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>You have read everything</source>
        <translation>Sie haben alles gelesen</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Nichts Ungelesenes</translation>
    </message>
    <message>
        <source>You have read everything.</source>
        <translation>Sie haben alles gelesen.</translation>
    </message>
    <message>
        <source>Show all notifications</source>
        <translation>Alle Benachrichtigungen anzeigen</translation>
    </message>
    <message>
        <source>No notifications yet</source>
        <translation>Noch keine Benachrichtigungen</translation>
    </message>
    <message>
        <source>What happens to your meetings and your account appears here. Which of it, you choose in your profile.</source>
        <translation>Hier erscheint, was mit Ihren Treffen und Ihrem Konto geschieht. Was davon, wählen Sie in Ihrem Profil.</translation>
    </message>
    <message>
        <source>Mark as un&amp;read</source>
        <translation>Als u&amp;ngelesen markieren</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
</context>
<context>
    <name>oh::ui::NotificationsPresenter</name>
    <message>
        <source>The rest of the list could not be loaded.</source>
        <translation>Der Rest der Liste konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>“%1” is still unread. %2</source>
        <extracomment>%1 is what a notification is called, %2 a sentence that says why</extracomment>
        <translation>„%1“ ist noch ungelesen. %2</translation>
    </message>
    <message>
        <source>“%1” is still marked as read. %2</source>
        <translation>„%1“ ist noch als gelesen markiert. %2</translation>
    </message>
    <message>
        <source>The notifications are still unread. %1</source>
        <translation>Die Benachrichtigungen sind noch ungelesen. %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::OverviewPage</name>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>All figures and charts, printed or as a PDF file</source>
        <translation>Alle Kennzahlen und Diagramme, gedruckt oder als PDF-Datei</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>Als &amp;PDF speichern …</translation>
    </message>
    <message>
        <source>Office hours: overview</source>
        <translation>Office Hours: Übersicht</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>%1 first and %2 last day</extracomment>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>Counted %1, times in %2</source>
        <extracomment>%1 a moment, %2 a time zone</extracomment>
        <translation>Stand: %1, Zeiten in %2</translation>
    </message>
    <message>
        <source>Of all mentors and mentees</source>
        <translation>Von allen Mentoren und Mentees</translation>
    </message>
    <message>
        <source>Print the overview</source>
        <translation>Übersicht drucken</translation>
    </message>
    <message>
        <source>Save the overview as PDF</source>
        <translation>Übersicht als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Als %1 gespeichert</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
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
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Letzte 4 Wochen</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>Letzte 12 Wochen</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Next 4 weeks</source>
        <translation>Nächste 4 Wochen</translation>
    </message>
    <message>
        <source>From – to …</source>
        <translation>Von – bis …</translation>
    </message>
    <message>
        <source>Whose tags and tiers</source>
        <translation>Wessen Schlagwörter und Stufen</translation>
    </message>
    <message>
        <source>Mentors with …</source>
        <translation>Mentoren mit …</translation>
    </message>
    <message>
        <source>Mentees with …</source>
        <translation>Mentees mit …</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Branchen</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Technologien</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>&amp;Filter aufheben</translation>
    </message>
    <message>
        <source>The tags could not be read.</source>
        <translation>Die Schlagwörter konnten nicht geladen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Any industry</source>
        <translation>Alle Branchen</translation>
    </message>
    <message>
        <source>Any technology</source>
        <translation>Alle Technologien</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>Alle Phasen</translation>
    </message>
    <message>
        <source>Any tier</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Count &amp;now</source>
        <translation>&amp;Jetzt zählen</translation>
    </message>
    <message>
        <source>The figures are up to a minute old: this counts them anew</source>
        <translation>Die Kennzahlen sind bis zu einer Minute alt: Hiermit wird neu gezählt</translation>
    </message>
    <message>
        <source>Nothing took place in these days: no slots were offered, nobody met. Choose other days or other filters.</source>
        <translation>In diesen Tagen ist nichts geschehen: Es wurden keine Termine angeboten, niemand hat sich getroffen. Wählen Sie andere Tage oder andere Filter.</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Counted %1 · times in %2</source>
        <translation>Stand: %1 · Zeiten in %2</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::OverviewPresenter</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>so many hours, in short</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Up from %1 in the period before</source>
        <extracomment>%1: the figure&apos;s value then</extracomment>
        <translation>Gestiegen von %1 im Zeitraum davor</translation>
    </message>
    <message>
        <source>Down from %1 in the period before</source>
        <extracomment>%1: the figure&apos;s value then</extracomment>
        <translation>Gesunken von %1 im Zeitraum davor</translation>
    </message>
    <message>
        <source>As in the period before</source>
        <translation>Wie im Zeitraum davor</translation>
    </message>
    <message>
        <source>Slots filled this week</source>
        <translation>Gebuchte Termine diese Woche</translation>
    </message>
    <message>
        <source>As many as last week</source>
        <translation>So viele wie letzte Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n more than last week</source>
        <translation>
            <numerusform>%n mehr als letzte Woche</numerusform>
            <numerusform>%n mehr als letzte Woche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than last week</source>
        <translation>
            <numerusform>%n weniger als letzte Woche</numerusform>
            <numerusform>%n weniger als letzte Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in these days: %2 % fewer than in the period before</source>
        <translation>%1 in diesen Tagen: %2 % weniger als im Zeitraum davor</translation>
    </message>
    <message>
        <source>%1 in these days: %2 % more than in the period before</source>
        <translation>%1 in diesen Tagen: %2 % mehr als im Zeitraum davor</translation>
    </message>
    <message numerus="yes">
        <source>%n in these days</source>
        <comment>slots booked</comment>
        <translation>
            <numerusform>%n in diesen Tagen</numerusform>
            <numerusform>%n in diesen Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd, d MMM yyyy</source>
        <comment>a chart&apos;s day</comment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a chart&apos;s day</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>%1: its Monday</extracomment>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a chart&apos;s day</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a chart&apos;s month</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <comment>a chart&apos;s month</comment>
        <translation>MMM yy</translation>
    </message>
    <message>
        <source>Meetings by day</source>
        <translation>Treffen pro Tag</translation>
    </message>
    <message>
        <source>Meetings by week</source>
        <translation>Treffen pro Woche</translation>
    </message>
    <message>
        <source>Meetings by month</source>
        <translation>Treffen pro Monat</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) in these days</source>
        <translation>
            <numerusform>%n Treffen in diesen Tagen</numerusform>
            <numerusform>%n Treffen in diesen Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>No meetings in these days.</source>
        <translation>Keine Treffen in diesen Tagen.</translation>
    </message>
    <message>
        <source>Use of the offered slots</source>
        <translation>Nutzung der angebotenen Termine</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Booked</source>
        <comment>slots</comment>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>slots</comment>
        <translation>Frei</translation>
    </message>
    <message>
        <source>%1 booked, %2 free</source>
        <translation>%1 gebucht, %2 frei</translation>
    </message>
    <message>
        <source>No slots were offered in these days.</source>
        <translation>In diesen Tagen wurden keine Termine angeboten.</translation>
    </message>
    <message>
        <source>What became of requests</source>
        <translation>Was aus Anfragen wurde</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>meetings</comment>
        <translation>Stattgefunden</translation>
    </message>
    <message>
        <source>Still to come</source>
        <comment>meetings</comment>
        <translation>Noch bevorstehend</translation>
    </message>
    <message>
        <source>Canceled</source>
        <comment>meetings</comment>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>meetings</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>meetings</comment>
        <translation>Verfallen</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) with somebody absent</source>
        <translation>
            <numerusform>%n Treffen, bei dem jemand fehlte</numerusform>
            <numerusform>%n Treffen, bei denen jemand fehlte</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody asked for a meeting in these days.</source>
        <translation>In diesen Tagen hat niemand um ein Treffen gebeten.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>No sessions were held in these days.</source>
        <translation>In diesen Tagen haben keine Treffen stattgefunden.</translation>
    </message>
    <message>
        <source>Sessions in a mentee&apos;s first 30 days</source>
        <translation>Treffen von Mentees in den ersten 30 Tagen</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>Mentees</translation>
    </message>
    <message numerus="yes">
        <source>%n or more sessions</source>
        <translation>
            <numerusform>%n oder mehr Treffen</numerusform>
            <numerusform>%n oder mehr Treffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Treffen</numerusform>
            <numerusform>%n Treffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new mentee(s), with %1 sessions on average</source>
        <translation>
            <numerusform>%n neuer Mentee, im Schnitt mit %1 Treffen</numerusform>
            <numerusform>%n neue Mentees, im Schnitt mit %1 Treffen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who came in these days has been here for 30 days.</source>
        <translation>Wer in diesen Tagen dazukam, ist noch keine 30 Tage dabei.</translation>
    </message>
    <message>
        <source>Mentor utilization</source>
        <translation>Auslastung der Mentoren</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n offered slot(s) booked</source>
        <translation>
            <numerusform>%1 von %n angebotenen Termin gebucht</numerusform>
            <numerusform>%1 von %n angebotenen Terminen gebucht</numerusform>
        </translation>
    </message>
    <message>
        <source>No slots were offered in these days</source>
        <translation>In diesen Tagen wurden keine Termine angeboten</translation>
    </message>
    <message>
        <source>Active people</source>
        <translation>Aktive Personen</translation>
    </message>
    <message>
        <source>%1 mentors, %2 mentees with a booked meeting</source>
        <extracomment>how many of the active people are what</extracomment>
        <translation>%1 Mentoren, %2 Mentees mit gebuchtem Treffen</translation>
    </message>
    <message>
        <source>Upcoming meetings</source>
        <translation>Kommende Treffen</translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait for an answer</source>
        <translation>
            <numerusform>%n davon wartet auf Antwort</numerusform>
            <numerusform>%n davon warten auf Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>Average rating</source>
        <translation>Durchschnittliche Bewertung</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) that count</source>
        <translation>
            <numerusform>%n Bewertung, die zählt</numerusform>
            <numerusform>%n Bewertungen, die zählen</numerusform>
        </translation>
    </message>
    <message>
        <source>No-show rate</source>
        <translation>No-Show-Quote</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n held meeting(s) with somebody absent</source>
        <translation>
            <numerusform>Bei %1 von %n Treffen fehlte jemand</numerusform>
            <numerusform>Bei %1 von %n Treffen fehlte jemand</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to confirm</source>
        <translation>Zeit bis zur Bestätigung</translation>
    </message>
    <message>
        <source>Half of the requests; nine of ten within %1</source>
        <translation>Die Hälfte der Anfragen; neun von zehn innerhalb von %1</translation>
    </message>
    <message>
        <source>No mentor confirmed a request of these days</source>
        <translation>Keine Anfrage dieser Tage wurde von einem Mentor bestätigt</translation>
    </message>
    <message>
        <source>Match to booking</source>
        <translation>Gebuchte Empfehlungen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n matched mentee(s) booked a mentor recommended to them</source>
        <translation>
            <numerusform>%1 von %n Mentee mit Empfehlungen hat empfohlene Mentoren gebucht</numerusform>
            <numerusform>%1 von %n Mentees mit Empfehlungen haben empfohlene Mentoren gebucht</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentors with the most sessions</source>
        <translation>Mentoren mit den meisten Treffen</translation>
    </message>
    <message>
        <source>Mentees with the most sessions</source>
        <translation>Mentees mit den meisten Treffen</translation>
    </message>
    <message>
        <source>%1 tier</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Of mentors with these tags and tiers: %1</source>
        <translation>Von Mentoren mit diesen Schlagwörtern und Stufen: %1</translation>
    </message>
    <message>
        <source>Of mentees with these tags and tiers: %1</source>
        <translation>Von Mentees mit diesen Schlagwörtern und Stufen: %1</translation>
    </message>
    <message>
        <source>Mentors: %1</source>
        <extracomment>%1 tags and tiers</extracomment>
        <translation>Mentoren: %1</translation>
    </message>
    <message>
        <source>Mentees: %1</source>
        <extracomment>%1 tags and tiers</extracomment>
        <translation>Mentees: %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::OwnDecksView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>%1. Goes on by itself once the server answers.</source>
        <translation>%1. Geht von selbst weiter, sobald der Server antwortet.</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <extracomment>%1 &quot;1 MB of 3 MB&quot;</extracomment>
        <translation>Angehalten bei %1</translation>
    </message>
    <message>
        <source>You have no pitch deck here yet.</source>
        <translation>Sie haben hier noch kein Pitch-Deck.</translation>
    </message>
    <message>
        <source>%1 is uploaded.</source>
        <translation>%1 ist hochgeladen.</translation>
    </message>
    <message>
        <source>Choose f&amp;iles…</source>
        <translation>&amp;Dateien wählen …</translation>
    </message>
    <message>
        <source>Choose pitch decks to upload</source>
        <translation>Pitch-Decks zum Hochladen wählen</translation>
    </message>
    <message>
        <source>Drop them to upload them.</source>
        <translation>Loslassen, um sie hochzuladen.</translation>
    </message>
    <message>
        <source>Drop pitch decks here: PDF or PowerPoint, up to 25 MB.</source>
        <translation>Ziehen Sie Pitch-Decks hierher: PDF oder PowerPoint, bis zu 25 MB.</translation>
    </message>
    <message>
        <source>Choose pitch decks</source>
        <translation>Pitch-Decks wählen</translation>
    </message>
    <message>
        <source>Pitch decks (*.pdf *.pptx)</source>
        <translation>Pitch-Decks (*.pdf *.pptx)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Hochladen abbrechen</translation>
    </message>
    <message>
        <source>Pause the upload of %1</source>
        <translation>Hochladen von %1 anhalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 &quot;Go on&quot; or &quot;Try again&quot;, %2 a file&apos;s name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cancel the upload of %1</source>
        <translation>Hochladen von %1 abbrechen</translation>
    </message>
    <message>
        <source>Uploaded of %1</source>
        <translation>Hochgeladener Teil von %1</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <extracomment>%1 and %2 sizes, like &quot;3 MB of 100 MB used&quot;</extracomment>
        <translation>%1 von %2 belegt</translation>
    </message>
</context>
<context>
    <name>oh::ui::OwnExceptionsPresenter</name>
    <message>
        <source>waits for a decision, until %1</source>
        <extracomment>An exception somebody asked for; %1 a day and a time</extracomment>
        <translation>wartet auf eine Entscheidung, bis %1</translation>
    </message>
    <message>
        <source>used on %1</source>
        <extracomment>An exception; %1 a day</extracomment>
        <translation>genutzt am %1</translation>
    </message>
    <message>
        <source>approved: book until %1</source>
        <extracomment>An exception; %1 a day and a time</extracomment>
        <translation>genehmigt: Buchen Sie bis %1</translation>
    </message>
    <message>
        <source>expired unused on %1</source>
        <extracomment>An exception that was approved; %1 a day</extracomment>
        <translation>ungenutzt verfallen am %1</translation>
    </message>
    <message>
        <source>turned down</source>
        <extracomment>An exception somebody asked for</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>nobody decided in time: you can ask again</source>
        <extracomment>An exception somebody asked for</extracomment>
        <translation>niemand hat rechtzeitig entschieden: Sie können erneut fragen</translation>
    </message>
</context>
<context>
    <name>oh::ui::OwnTagsPresenter</name>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technologie</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>A coordinator decided against this tag: “%1”. Choose another one of the list.</source>
        <translation>Die Koordination hat sich gegen dieses Schlagwort entschieden: „%1“. Wählen Sie ein anderes aus der Liste.</translation>
    </message>
</context>
<context>
    <name>oh::ui::Page</name>
    <message>
        <source>What you typed is kept: it is there when you open the form again.</source>
        <translation>Was Sie eingegeben haben, bleibt erhalten: Es ist da, wenn Sie das Formular wieder öffnen.</translation>
    </message>
</context>
<context>
    <name>oh::ui::Pages</name>
    <message>
        <source>Mentors</source>
        <translation>Mentoren</translation>
    </message>
    <message>
        <source>My bookings</source>
        <translation>Meine Buchungen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>Mentees</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Genehmigungen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Missing slots</source>
        <translation>Fehlende Termine</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Jobs and mail</source>
        <translation>Aufträge und Mails</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
</context>
<context>
    <name>oh::ui::PalettePresenter</name>
    <message>
        <source>Not everything could be searched. %1</source>
        <extracomment>%1 the reason as a sentence</extracomment>
        <translation>Nicht alles konnte durchsucht werden. %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>two people who meet</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a moment, %2 what a meeting is about</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::PersonFacts</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share of a hundred</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Ruhend</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Ansehen %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 5, from %n rating(s)</source>
        <translation>
            <numerusform>%1 von 5, aus %n Bewertung</numerusform>
            <numerusform>%1 von 5, aus %n Bewertungen</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n meeting(s)</source>
        <translation>
            <numerusform>%1 von %n Treffen</numerusform>
            <numerusform>%1 von %n Treffen</numerusform>
        </translation>
    </message>
    <message>
        <source>no meetings yet</source>
        <translation>noch keine Treffen</translation>
    </message>
    <message>
        <source>after %1 h on average (× %2)</source>
        <translation>im Schnitt nach %1 h (× %2)</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n late</source>
        <translation>
            <numerusform>%1, %n kurzfristig</numerusform>
            <numerusform>%1, %n kurzfristig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s), + %1</source>
        <translation>
            <numerusform>%n Monat, + %1</numerusform>
            <numerusform>%n Monate, + %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Set by a coordinator</source>
        <translation>Von der Koordination festgelegt</translation>
    </message>
    <message>
        <source>Probation: fewer than three ratings</source>
        <translation>Probezeit: weniger als drei Bewertungen</translation>
    </message>
</context>
<context>
    <name>oh::ui::PersonListModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>%1 tier</source>
        <translation>Stufe %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::PersonPanel</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Bookings</source>
        <translation>&amp;Buchungen</translation>
    </message>
    <message>
        <source>Audit &amp;log</source>
        <translation>&amp;Audit-Protokoll</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Pitch decks</source>
        <translation>Pitch-Decks</translation>
    </message>
    <message>
        <source>What mentees say</source>
        <translation>Was Mentees sagen</translation>
    </message>
    <message>
        <source>Reputation</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Set the &amp;score …</source>
        <translation>An&amp;sehen festlegen …</translation>
    </message>
    <message>
        <source>Clear …</source>
        <translation>Aufheben …</translation>
    </message>
    <message>
        <source>How the score changed</source>
        <translation>Wie sich das Ansehen entwickelt hat</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>B&amp;earbeiten …</translation>
    </message>
    <message>
        <source>R&amp;ole …</source>
        <translation>&amp;Rolle …</translation>
    </message>
    <message>
        <source>Re&amp;activate …</source>
        <translation>Rea&amp;ktivieren …</translation>
    </message>
    <message>
        <source>&amp;Deactivate …</source>
        <translation>&amp;Deaktivieren …</translation>
    </message>
    <message>
        <source>Re&amp;move …</source>
        <translation>En&amp;tfernen …</translation>
    </message>
    <message>
        <source>Erase &amp;personal data …</source>
        <translation>&amp;Persönliche Daten löschen …</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand gewählt</translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>Wählen Sie jemanden in der Liste.</translation>
    </message>
    <message>
        <source>Removed %1. Their meetings are canceled %2, if nobody reactivates them.</source>
        <extracomment>%1 a moment: &quot;in 5 hours&quot;</extracomment>
        <translation>Entfernt %1. Die Treffen werden %2 abgesagt, wenn niemand das Konto reaktiviert.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Entfernt %1.</translation>
    </message>
    <message>
        <source>No meeting in 90 days: only coordinators can book them.</source>
        <translation>Seit 90 Tagen kein Treffen: Nur die Koordination kann diese Person buchen.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>E-Mail-Adresse kopieren</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>Comes back since %1</source>
        <translation>Kommen seit %1 zurück</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Demnächst</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n Treffen</numerusform>
            <numerusform>%n Treffen</numerusform>
        </translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s)</source>
        <translation>
            <numerusform>%n offener Antrag</numerusform>
            <numerusform>%n offene Anträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Last booking</source>
        <translation>Letzte Buchung</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Signed in on</source>
        <translation>Angemeldet auf</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräten</numerusform>
        </translation>
    </message>
    <message>
        <source>Account made</source>
        <translation>Konto angelegt</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Airtable</source>
        <translation>Airtable</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Ansehen %1</translation>
    </message>
    <message>
        <source>%1 tier</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>a coordinator</source>
        <translation>der Koordination</translation>
    </message>
    <message>
        <source>Set by %1 on %2. Calculated, it would be %3.</source>
        <extracomment>%1 a person, %2 a day, %3 a score</extracomment>
        <translation>Festgelegt von %1 am %2. Berechnet wäre es %3.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a chart&apos;s day</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The score has not changed yet.</source>
        <translation>Das Ansehen hat sich noch nicht geändert.</translation>
    </message>
    <message>
        <source>Another coordinator has to do this to your account</source>
        <translation>Bei Ihrem eigenen Konto muss das jemand anderes aus der Koordination tun</translation>
    </message>
    <message>
        <source>Schedule &amp;meeting …</source>
        <translation>&amp;Treffen ansetzen …</translation>
    </message>
    <message>
        <source>Changes of the score because of</source>
        <translation>Änderungen des Ansehens wegen</translation>
    </message>
    <message>
        <source>All changes of the score</source>
        <translation>Alle Änderungen des Ansehens</translation>
    </message>
    <message>
        <source>Changes of the score</source>
        <translation>Änderungen des Ansehens</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>%1: from %2 to %3. %4.</source>
        <translation>%1: von %2 auf %3. %4.</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <translation>%1: %2. %3.</translation>
    </message>
    <message>
        <source>No such change.</source>
        <translation>Keine solche Änderung.</translation>
    </message>
</context>
<context>
    <name>oh::ui::PersonPicker</name>
    <message>
        <source>Type a mentor&apos;s name or company</source>
        <translation>Name oder Unternehmen eines Mentors eingeben</translation>
    </message>
    <message>
        <source>Type a mentee&apos;s name or company</source>
        <translation>Name oder Unternehmen eines Mentees eingeben</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gefundene Personen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Nobody found. Try another spelling.</source>
        <translation>Niemand gefunden. Versuchen Sie eine andere Schreibweise.</translation>
    </message>
    <message>
        <source>More people match: type more letters.</source>
        <translation>Es passen noch mehr Personen: Geben Sie mehr Buchstaben ein.</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>Wählen Sie aus der Liste.</translation>
    </message>
</context>
<context>
    <name>oh::ui::PersonPresenter</name>
    <message>
        <source>Say why: it stands in the audit log.</source>
        <translation>Geben Sie den Grund an: Er steht im Audit-Protokoll.</translation>
    </message>
</context>
<context>
    <name>oh::ui::PersonSearchPresenter</name>
    <message>
        <source>deactivated</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>dormant</source>
        <translation>ruhend</translation>
    </message>
</context>
<context>
    <name>oh::ui::PersonTable</name>
    <message>
        <source>Open the profile</source>
        <translation>Profil öffnen</translation>
    </message>
</context>
<context>
    <name>oh::ui::PlaceFields</name>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Wo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>As the slot says (free time: online)</source>
        <translation>Wie beim Termin (freie Zeit: online)</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Another place …</source>
        <translation>Anderer Ort …</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Address, room</source>
        <translation>Adresse, Raum</translation>
    </message>
</context>
<context>
    <name>oh::ui::PlacesPage</name>
    <message>
        <source>&amp;New location …</source>
        <translation>&amp;Neuer Standort …</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>%1 can be chosen again</source>
        <translation>%1 kann wieder gewählt werden</translation>
    </message>
    <message>
        <source>%1 is deactivated</source>
        <translation>%1 ist deaktiviert</translation>
    </message>
    <message>
        <source>Search names and addresses</source>
        <translation>Nach Namen und Adressen suchen</translation>
    </message>
    <message>
        <source>Search locations</source>
        <translation>Standorte durchsuchen</translation>
    </message>
    <message>
        <source>Show &amp;deactivated ones</source>
        <translation>Deaktivierte &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>B&amp;earbeiten …</translation>
    </message>
    <message>
        <source>De&amp;activate</source>
        <translation>&amp;Deaktivieren</translation>
    </message>
    <message>
        <source>Deactivate or re&amp;activate</source>
        <translation>Deaktivieren oder re&amp;aktivieren</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>New location</source>
        <translation>Neuer Standort</translation>
    </message>
    <message>
        <source>Re&amp;activate</source>
        <translation>&amp;Reaktivieren</translation>
    </message>
    <message numerus="yes">
        <source>%n location(s)</source>
        <translation>
            <numerusform>%n Standort</numerusform>
            <numerusform>%n Standorte</numerusform>
        </translation>
    </message>
    <message>
        <source>No locations</source>
        <translation>Keine Standorte</translation>
    </message>
    <message>
        <source>No location matches</source>
        <translation>Keine passenden Standorte</translation>
    </message>
    <message>
        <source>Try other words.</source>
        <translation>Versuchen Sie andere Wörter.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>No locations yet</source>
        <translation>Noch keine Standorte</translation>
    </message>
    <message>
        <source>Mentors choose one of them for meetings in person.</source>
        <translation>Für Treffen vor Ort wählen Mentoren einen davon.</translation>
    </message>
    <message>
        <source>New location …</source>
        <translation>Neuer Standort …</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) that mentors offer are here: they show the new name and address.</source>
        <translation>
            <numerusform>%n von Mentoren angebotene Zeit ist hier: Sie zeigt den neuen Namen und die neue Adresse.</numerusform>
            <numerusform>%n von Mentoren angebotene Zeiten sind hier: Sie zeigen den neuen Namen und die neue Adresse.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Add the location</source>
        <translation>Standort &amp;hinzufügen</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>%1 ist gespeichert</translation>
    </message>
    <message>
        <source>Deactivate %1 although it is in use?</source>
        <translation>%1 deaktivieren, obwohl der Standort genutzt wird?</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>&amp;Deaktivieren</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
</context>
<context>
    <name>oh::ui::PlacesPresenter</name>
    <message numerus="yes">
        <source>%n time(s) that mentors offer are here</source>
        <translation>
            <numerusform>%n von Mentoren angebotene Zeit ist hier</numerusform>
            <numerusform>%n von Mentoren angebotene Zeiten sind hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>oh::ui::ProfileCard</name>
    <message>
        <source>Dormant</source>
        <translation>Ruhend</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Open %1: %2</source>
        <translation>%1 öffnen: %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::ProfilePage</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Addresses to subscribe to</source>
        <translation>Adressen zum Abonnieren</translation>
    </message>
    <message>
        <source>A secret address for your calendar program to subscribe to: meetings appear there, and follow every change.</source>
        <translation>Eine geheime Adresse, die Ihr Kalenderprogramm abonniert: Treffen erscheinen dort und folgen jeder Änderung.</translation>
    </message>
    <message>
        <source>Pitch decks</source>
        <translation>Pitch-Decks</translation>
    </message>
    <message>
        <source>Mentors you have a meeting with, and coordinators, can read them.</source>
        <translation>Mentoren, mit denen Sie ein Treffen haben, und die Koordination können sie lesen.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>All that Office Hours knows of you, with your files, as a ZIP file. You can ask for it once a day, and save it for a week.</source>
        <translation>Alles, was Office Hours über Sie weiß, mit Ihren Dateien, als ZIP-Datei. Sie können sie einmal am Tag anfordern und eine Woche lang speichern.</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Wo Sie angemeldet sind</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>What we tell you about, and in which way. Each change is saved at once.</source>
        <translation>Worüber und auf welchem Weg wir Sie benachrichtigen. Jede Änderung wird sofort gespeichert.</translation>
    </message>
    <message>
        <source>What others see of you, and how we reach you</source>
        <translation>Was andere von Ihnen sehen, und wie wir Sie erreichen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>Speichern (%1)</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Über Sie</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Kurzbeschreibung</translation>
    </message>
    <message>
        <source>One line under your name.</source>
        <translation>Eine Zeile unter Ihrem Namen.</translation>
    </message>
    <message>
        <source>Portfolio company</source>
        <translation>Portfolio-Unternehmen</translation>
    </message>
    <message>
        <source>Com&amp;pany</source>
        <translation>&amp;Unternehmen</translation>
    </message>
    <message>
        <source>A coordinator changes this for you.</source>
        <translation>Die Koordination ändert das für Sie.</translation>
    </message>
    <message>
        <source>Ph&amp;one</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Only you and coordinators see it.</source>
        <translation>Nur für Sie und die Koordination sichtbar.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>What you offer</source>
        <translation>Was Sie bieten</translation>
    </message>
    <message>
        <source>Your story</source>
        <translation>Ihre Geschichte</translation>
    </message>
    <message>
        <source>&amp;Bio</source>
        <translation>&amp;Biografie</translation>
    </message>
    <message>
        <source>E&amp;xpertise</source>
        <translation>&amp;Fachgebiete</translation>
    </message>
    <message>
        <source>What founders can ask you about.</source>
        <translation>Wozu Gründerinnen und Gründer Sie fragen können.</translation>
    </message>
    <message>
        <source>Ideal mentee</source>
        <translation>Ideale Mentees</translation>
    </message>
    <message>
        <source>Whom you help best.</source>
        <translation>Wem Sie am besten helfen.</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>&amp;Ziele</translation>
    </message>
    <message>
        <source>What you want to reach with the help of mentors.</source>
        <translation>Was Sie mit Hilfe von Mentoren erreichen möchten.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Z&amp;eitzone</translation>
    </message>
    <message>
        <source>All times in Office Hours are shown in it.</source>
        <translation>Alle Zeiten in Office Hours werden darin gezeigt.</translation>
    </message>
    <message>
        <source>&amp;Use this computer&apos;s zone (%1)</source>
        <translation>Zeitzone dieses &amp;Computers verwenden (%1)</translation>
    </message>
    <message>
        <source>&amp;Reminder mails</source>
        <translation>E&amp;rinnerungsmails</translation>
    </message>
    <message>
        <source>Before each meeting.</source>
        <translation>Vor jedem Treffen.</translation>
    </message>
    <message>
        <source>As the office has set it</source>
        <translation>Wie allgemein eingestellt</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Of mails and notifications, and of this application unless another one is chosen under File, Language.</source>
        <translation>Für E-Mails und Benachrichtigungen, und für dieses Programm, sofern unter Datei, Sprache keine andere gewählt ist.</translation>
    </message>
    <message>
        <source>Confirm requests &amp;automatically</source>
        <translation>Anfragen &amp;automatisch bestätigen</translation>
    </message>
    <message>
        <source>Confirm requests automatically</source>
        <translation>Anfragen automatisch bestätigen</translation>
    </message>
    <message>
        <source>A request becomes a confirmed meeting at once.</source>
        <translation>Eine Anfrage wird sofort zu einem bestätigten Treffen.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>How your score is made</source>
        <translation>Wie sich Ihr Ansehen zusammensetzt</translation>
    </message>
    <message>
        <source>What mentees say</source>
        <translation>Was Mentees sagen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Whom you meet</source>
        <translation>Wen Sie treffen</translation>
    </message>
    <message>
        <source>When you say yes, and when rather not.</source>
        <translation>Wann Sie zusagen, und wann eher nicht.</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>Berufserfahrung</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Separated by commas; the search finds you by them.</source>
        <translation>Durch Kommas getrennt; die Suche findet Sie darüber.</translation>
    </message>
    <message>
        <source>Traction</source>
        <translation>Traction</translation>
    </message>
    <message>
        <source>Figures that show where you stand. Only coordinators and mentors you meet see it.</source>
        <translation>Zahlen, die zeigen, wo Sie stehen. Nur die Koordination und Mentoren, die Sie treffen, sehen sie.</translation>
    </message>
    <message>
        <source>Show me in the &amp;directory</source>
        <translation>Mich im Verzeichnis zei&amp;gen</translation>
    </message>
    <message>
        <source>Show me in the directory</source>
        <translation>Mich im Verzeichnis zeigen</translation>
    </message>
    <message>
        <source>Without it nobody finds you, and you are recommended to nobody.</source>
        <translation>Sonst findet Sie niemand, und Sie werden niemandem empfohlen.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <source>The&amp;me</source>
        <translation>Farb&amp;schema</translation>
    </message>
    <message>
        <source>At once, and without saving.</source>
        <translation>Sofort, ohne zu speichern.</translation>
    </message>
    <message>
        <source>You sign in with it, and mails go there.</source>
        <translation>Sie melden sich mit ihr an, und Mails gehen dorthin.</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Profil speichern</translation>
    </message>
</context>
<context>
    <name>oh::ui::ProfilePresenter</name>
    <message>
        <source>Profile saved</source>
        <translation>Profil gespeichert</translation>
    </message>
    <message>
        <source>Some fields need your attention.</source>
        <translation>Bitte sehen Sie sich einige Felder noch einmal an.</translation>
    </message>
</context>
<context>
    <name>oh::ui::ProposalPanel</name>
    <message>
        <source>Accept the &amp;new time</source>
        <translation>&amp;Neue Zeit annehmen</translation>
    </message>
    <message>
        <source>&amp;Keep the old time</source>
        <translation>Alte Zeit &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Withdraw the proposal</source>
        <translation>&amp;Vorschlag zurückziehen</translation>
    </message>
    <message>
        <source>You proposed another time</source>
        <translation>Sie haben eine andere Zeit vorgeschlagen</translation>
    </message>
    <message>
        <source>%1 proposes another time</source>
        <translation>%1 schlägt eine andere Zeit vor</translation>
    </message>
    <message>
        <source>Old time: %1</source>
        <translation>Alte Zeit: %1</translation>
    </message>
    <message>
        <source>New time: %1</source>
        <translation>Neue Zeit: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%3 can accept it until %1, %2.</source>
        <extracomment>%1 a moment, %2 &quot;in 20 hours&quot;</extracomment>
        <translation>%3 kann bis %1 annehmen (%2).</translation>
    </message>
    <message>
        <source>Answer until %1, %2. Without an answer the old time stays.</source>
        <translation>Antworten Sie bis %1 (%2). Ohne Antwort bleibt es bei der alten Zeit.</translation>
    </message>
    <message>
        <source>Instead of %1: %2</source>
        <translation>Statt %1: %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::ProposeTimeDialog</name>
    <message>
        <source>Propose another time</source>
        <translation>Andere Zeit vorschlagen</translation>
    </message>
    <message>
        <source>Propose another time to %1</source>
        <translation>%1 eine andere Zeit vorschlagen</translation>
    </message>
    <message>
        <source>%1 is told, and accepts or declines. Until then the meeting stays as it is.</source>
        <translation>%1 erfährt davon und nimmt an oder lehnt ab. Bis dahin bleibt das Treffen, wie es ist.</translation>
    </message>
    <message>
        <source>For example: my flight was moved to that morning</source>
        <translation>Zum Beispiel: Mein Flug wurde auf diesen Vormittag verlegt</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a slot above</source>
        <translation>Wählen Sie oben einen Termin</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>&amp;Send proposal</source>
        <translation>Vorschlag &amp;senden</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Send proposal</source>
        <translation>Vorschlag senden</translation>
    </message>
    <message>
        <source>Choose a slot first.</source>
        <translation>Wählen Sie zuerst einen Termin.</translation>
    </message>
</context>
<context>
    <name>oh::ui::ProposeTimePresenter</name>
    <message>
        <source>Somebody just booked the slot that you chose. Choose another one.</source>
        <translation>Jemand hat den gewählten Termin gerade gebucht. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>oh::ui::QueueList</name>
    <message>
        <source>Mark and go down</source>
        <translation>Markieren und abwärts</translation>
    </message>
    <message>
        <source>Mark and go up</source>
        <translation>Markieren und aufwärts</translation>
    </message>
</context>
<context>
    <name>oh::ui::QueueListModel</name>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Approved by you, %1</source>
        <extracomment>%1: &quot;2 minutes ago&quot;</extracomment>
        <translation>Von Ihnen genehmigt, %1</translation>
    </message>
    <message>
        <source>Approved by %1, %2</source>
        <extracomment>%1: a person, %2: &quot;2 minutes ago&quot;</extracomment>
        <translation>Von %1 genehmigt, %2</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <translation>Genehmigt %1</translation>
    </message>
    <message>
        <source>Denied by you, %1</source>
        <translation>Von Ihnen abgelehnt, %1</translation>
    </message>
    <message>
        <source>Denied by %1, %2</source>
        <translation>Von %1 abgelehnt, %2</translation>
    </message>
    <message>
        <source>Denied %1</source>
        <translation>Abgelehnt %1</translation>
    </message>
    <message>
        <source>Rejected by you, %1</source>
        <translation>Von Ihnen abgelehnt, %1</translation>
    </message>
    <message>
        <source>Rejected by %1, %2</source>
        <translation>Von %1 abgelehnt, %2</translation>
    </message>
    <message>
        <source>Rejected %1</source>
        <translation>Abgelehnt %1</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>Zusammengeführt mit %1</translation>
    </message>
    <message>
        <source>Expired: nobody decided in time</source>
        <translation>Verfallen: Niemand hat rechtzeitig entschieden</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>Beantragt %1</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Markiert</translation>
    </message>
</context>
<context>
    <name>oh::ui::QueuePane</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what a button does, %2 its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Aufheben (Esc)</translation>
    </message>
    <message>
        <source>Which to show</source>
        <translation>Welche gezeigt werden</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Anmerkung schreiben</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Letzte Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Nächster Antrag</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>Voriger Antrag</translation>
    </message>
    <message>
        <source>Mark and go down</source>
        <translation>Markieren und abwärts</translation>
    </message>
    <message>
        <source>Mark and go up</source>
        <translation>Markieren und aufwärts</translation>
    </message>
    <message>
        <source>Mark for a decision about many</source>
        <translation>Für eine gemeinsame Entscheidung markieren</translation>
    </message>
    <message>
        <source>Mark all that wait</source>
        <translation>Alle wartenden markieren</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try other words.</source>
        <translation>Versuchen Sie andere Wörter.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>No request is in this state.</source>
        <translation>Kein Antrag hat diesen Status.</translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation>Wartende zeigen</translation>
    </message>
    <message>
        <source>Not decided: %1</source>
        <translation>Nicht entschieden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n markiert</numerusform>
            <numerusform>%n markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n …</source>
        <translation>
            <numerusform>%n genehmigen …</numerusform>
            <numerusform>%n genehmigen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn down %n …</source>
        <translation>
            <numerusform>%n ablehnen …</numerusform>
            <numerusform>%n ablehnen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>%n genehmigt</numerusform>
            <numerusform>%n genehmigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turned down</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <extracomment>%1: what was decided about</extracomment>
        <translation>Genehmigt: %1</translation>
    </message>
    <message>
        <source>Turned down: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends it.</source>
        <translation>Strg+Enter sendet sie ab.</translation>
    </message>
    <message>
        <source>Reading what is to be marked</source>
        <translation>Was markiert werden soll, wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n marked</source>
        <translation>
            <numerusform>%1 von %n markiert</numerusform>
            <numerusform>%1 von %n markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark all %n that wait</source>
        <translation>
            <numerusform>Den %n wartenden markieren</numerusform>
            <numerusform>Alle %n wartenden markieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is put away</source>
        <translation>Nichts ist zurückgestellt</translation>
    </message>
    <message>
        <source>What you put away with S is here until it comes back.</source>
        <translation>Was Sie mit S zurückstellen, ist hier, bis es wiederkommt.</translation>
    </message>
    <message>
        <source>Put away until %1. S brings it back.</source>
        <translation>Zurückgestellt bis %1. S holt es zurück.</translation>
    </message>
    <message>
        <source>Put away until</source>
        <translation>Zurückstellen bis</translation>
    </message>
    <message numerus="yes">
        <source>%n put away</source>
        <translation>
            <numerusform>%n zurückgestellt</numerusform>
            <numerusform>%n zurückgestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back now</source>
        <translation>Jetzt zurückholen</translation>
    </message>
    <message>
        <source>Put away until later …</source>
        <translation>Auf später zurückstellen …</translation>
    </message>
    <message>
        <source>It ends before you would see it again: decide now.</source>
        <translation>Es läuft ab, bevor Sie es wiedersehen würden: Entscheiden Sie jetzt.</translation>
    </message>
    <message>
        <source>&amp;Later today (%1)</source>
        <extracomment>%1 a time. No letter that is a key of the list: A, D, J, K, N, S, Z</extracomment>
        <translation>Spät&amp;er heute (%1)</translation>
    </message>
    <message>
        <source>&amp;Tomorrow morning (%1)</source>
        <extracomment>%1 a day and a time. No letter that is a key of the list: A, D, J, K, N, S, Z</extracomment>
        <translation>&amp;Morgen früh (%1)</translation>
    </message>
    <message>
        <source>Next &amp;week (%1)</source>
        <extracomment>%1 a day and a time. No letter that is a key of the list: A, D, J, K, N, S, Z</extracomment>
        <translation>Nächste &amp;Woche (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n put away until %1</source>
        <translation>
            <numerusform>%n zurückgestellt bis %1</numerusform>
            <numerusform>%n zurückgestellt bis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>oh::ui::QueuesPage</name>
    <message>
        <source>Requests for exceptions</source>
        <translation>Anträge auf Ausnahmen</translation>
    </message>
    <message>
        <source>Search people and reasons</source>
        <translation>Nach Personen und Gründen suchen</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Note (N). The mentee reads it when you deny.</source>
        <translation>Anmerkung (N). Der Mentee liest sie, wenn Sie ablehnen.</translation>
    </message>
    <message>
        <source>All caught up</source>
        <translation>Alles erledigt</translation>
    </message>
    <message>
        <source>Mentees who ask for a mentor above their tier appear here.</source>
        <translation>Hier erscheinen Mentees, die um Mentoren über ihrer Stufe bitten.</translation>
    </message>
    <message>
        <source>Requested tags</source>
        <translation>Beantragte Schlagwörter</translation>
    </message>
    <message>
        <source>Search tags and people</source>
        <translation>Nach Schlagwörtern und Personen suchen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason (N), needed to reject. Whoever asked reads it.</source>
        <translation>Grund (N), zum Ablehnen nötig. Wer das Schlagwort beantragt hat, liest ihn.</translation>
    </message>
    <message>
        <source>Tags that people ask for appear here.</source>
        <translation>Hier erscheinen Schlagwörter, die beantragt werden.</translation>
    </message>
    <message>
        <source>%1 is %2 now.</source>
        <extracomment>Two tags; the second remains</extracomment>
        <translation>%1 ist jetzt %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a list, %2 how many wait in it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Genehmigungen</translation>
    </message>
    <message>
        <source>J and K move, A approves, D turns down, N writes a note, S puts away for later, Z undoes</source>
        <translation>J und K bewegen, A genehmigt, D lehnt ab, N schreibt eine Anmerkung, S stellt zurück, Z nimmt zurück</translation>
    </message>
</context>
<context>
    <name>oh::ui::RatingFields</name>
    <message>
        <source>What you talked about</source>
        <translation>Worüber Sie gesprochen haben</translation>
    </message>
    <message>
        <source>Optional. Topics, separated by commas.</source>
        <translation>Optional. Themen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>How much did it help?</source>
        <translation>Wie sehr hat es geholfen?</translation>
    </message>
    <message>
        <source>Optional. One to five stars; Delete takes them back.</source>
        <translation>Optional. Ein bis fünf Sterne; Entf nimmt sie zurück.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>would recommend</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <comment>would not recommend</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Would you recommend this mentor?</source>
        <translation>Würden Sie diesen Mentor weiterempfehlen?</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>Optional.</translation>
    </message>
    <message>
        <source>&amp;Do not tell %1 that this is mine</source>
        <extracomment>%1 a mentor</extracomment>
        <translation>%1 &amp;nicht sagen, dass das von mir ist</translation>
    </message>
    <message>
        <source>Do not tell %1 that this is mine</source>
        <translation>%1 nicht sagen, dass das von mir ist</translation>
    </message>
</context>
<context>
    <name>oh::ui::RatingPanel</name>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Read the ratings again</source>
        <translation>Bewertungen neu laden</translation>
    </message>
    <message>
        <source>One to five stars, with the arrows or the digits 1 to 5.</source>
        <translation>Ein bis fünf Sterne, mit den Pfeiltasten oder den Ziffern 1 bis 5.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>Optional.</translation>
    </message>
    <message>
        <source>You rated this meeting</source>
        <translation>Sie haben dieses Treffen bewertet</translation>
    </message>
    <message>
        <source>How was your meeting with %1?</source>
        <translation>Wie war Ihr Gespräch mit %1?</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Send &amp;rating</source>
        <translation>Bewertung &amp;senden</translation>
    </message>
    <message>
        <source>Choose one to five stars first</source>
        <translation>Wählen Sie zuerst einen bis fünf Sterne</translation>
    </message>
    <message>
        <source>Choose one to five stars</source>
        <translation>Wählen Sie einen bis fünf Sterne</translation>
    </message>
    <message>
        <source>Your rating</source>
        <translation>Ihre Bewertung</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 rated this meeting</source>
        <translation>%1 hat dieses Treffen bewertet</translation>
    </message>
    <message>
        <source>Rating by %1</source>
        <translation>Bewertung von %1</translation>
    </message>
    <message>
        <source>A rating is for good. Only the two of you and the coordinators see it. It counts, and is shown to %1, as soon as both of you have rated, or a week after the meeting.</source>
        <translation>Eine Bewertung ist endgültig. Nur Sie beide und die Koordination sehen sie. Sie zählt und wird %1 gezeigt, sobald Sie beide bewertet haben, oder eine Woche nach dem Treffen.</translation>
    </message>
    <message>
        <source>Both ratings are between the two of you and the coordinators. They count in your reputation.</source>
        <translation>Beide Bewertungen sehen nur Sie beide und die Koordination. Sie zählen für Ihr Ansehen.</translation>
    </message>
    <message>
        <source>%1 sees it as soon as they have rated, too, or on %2. Until then it does not count.</source>
        <extracomment>%1 a person, %2 a moment</extracomment>
        <translation>%1 sieht sie nach der eigenen Bewertung, oder am %2. Bis dahin zählt sie nicht.</translation>
    </message>
    <message>
        <source>%1 sees it as soon as they have rated, too, or a week after the meeting. Until then it does not count.</source>
        <translation>%1 sieht sie nach der eigenen Bewertung, oder eine Woche nach dem Treffen. Bis dahin zählt sie nicht.</translation>
    </message>
    <message numerus="yes">
        <source>A rating is for good. %1 sees stars and words a week after the meeting at the earliest, together with those of at least %n other(s), without your name, the meeting and the topics. It counts in their reputation as soon as both of you have rated, or a week after the meeting. What you write may still tell that it is you. Coordinators see whose it is.</source>
        <extracomment>%1 a mentor</extracomment>
        <translation>
            <numerusform>Eine Bewertung ist endgültig. %1 sieht Sterne und Worte frühestens eine Woche nach dem Treffen, zusammen mit denen von mindestens einer weiteren Person, ohne Ihren Namen, das Treffen und die Themen. Für das Ansehen zählt sie, sobald Sie beide bewertet haben, oder eine Woche nach dem Treffen. Was Sie schreiben, kann Sie trotzdem verraten. Die Koordination sieht, von wem sie ist.</numerusform>
            <numerusform>Eine Bewertung ist endgültig. %1 sieht Sterne und Worte frühestens eine Woche nach dem Treffen, zusammen mit denen von mindestens %n weiteren Personen, ohne Ihren Namen, das Treffen und die Themen. Für das Ansehen zählt sie, sobald Sie beide bewertet haben, oder eine Woche nach dem Treffen. Was Sie schreiben, kann Sie trotzdem verraten. Die Koordination sieht, von wem sie ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>It counts in the reputation of %1, who sees it only together with those of others, a week after the meeting at the earliest, and is not told that it is yours.</source>
        <translation>Sie zählt für das Ansehen von %1. Zu sehen ist sie dort nur zusammen mit denen anderer, frühestens eine Woche nach dem Treffen, und nicht als Ihre.</translation>
    </message>
    <message>
        <source>%1 sees it a week after the meeting at the earliest, together with those of others, and is not told that it is yours. It counts as soon as both of you have rated, or a week after the meeting.</source>
        <translation>%1 sieht sie frühestens eine Woche nach dem Treffen, zusammen mit denen anderer, und erfährt nicht, dass sie von Ihnen ist. Sie zählt, sobald Sie beide bewertet haben, oder eine Woche nach dem Treffen.</translation>
    </message>
    <message>
        <source>Send the rating</source>
        <translation>Bewertung senden</translation>
    </message>
</context>
<context>
    <name>oh::ui::RatingPresenter</name>
    <message numerus="yes">
        <source>At most %n topic(s).</source>
        <translation>
            <numerusform>Höchstens %n Thema.</numerusform>
            <numerusform>Höchstens %n Themen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A topic has at most %n character(s).</source>
        <translation>
            <numerusform>Ein Thema hat höchstens %n Zeichen.</numerusform>
            <numerusform>Ein Thema hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::RatingStrip</name>
    <message>
        <source>A meeting to rate</source>
        <translation>Ein Treffen zu bewerten</translation>
    </message>
    <message>
        <source>&amp;Rate the meeting</source>
        <translation>Treffen &amp;bewerten</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>How was your meeting with %1, %2?</source>
        <extracomment>%1 a person, %2 a moment such as &quot;Tue 6 Jan, 10:00&quot;</extracomment>
        <translation>Wie war Ihr Gespräch mit %1 (%2)?</translation>
    </message>
    <message>
        <source>Rate the meeting with %1</source>
        <translation>Treffen mit %1 bewerten</translation>
    </message>
    <message>
        <source>Don&apos;t rate the meeting with %1 now</source>
        <translation>Treffen mit %1 jetzt nicht bewerten</translation>
    </message>
    <message numerus="yes">
        <source>%n more to rate</source>
        <translation>
            <numerusform>%n weiteres zu bewerten</numerusform>
            <numerusform>%n weitere zu bewerten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::ReachOutDialog</name>
    <message>
        <source>Reach out</source>
        <translation>Ansprechen</translation>
    </message>
    <message>
        <source>Would you like to meet %1?</source>
        <translation>Möchten Sie %1 treffen?</translation>
    </message>
    <message>
        <source>They get a mail and a notification with your words and the way to your free slots. Where their tier would not let them book you, they can for seven days.</source>
        <translation>Es gehen eine Mail und eine Benachrichtigung mit Ihren Worten und dem Weg zu Ihren freien Terminen hinaus. Würde die Stufe eine Buchung bei Ihnen nicht erlauben, ist sie sieben Tage lang trotzdem möglich.</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>Na&amp;chricht</translation>
    </message>
    <message>
        <source>Optional. What interests you, and where you could help.</source>
        <translation>Optional. Was Sie interessiert, und wobei Sie helfen könnten.</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>Senden (%1)</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>&amp;Reach out</source>
        <translation>&amp;Ansprechen</translation>
    </message>
</context>
<context>
    <name>oh::ui::ReachOutPresenter</name>
    <message>
        <source>%1 is not in the program any more, so nothing was sent.</source>
        <translation>%1 nimmt nicht mehr am Programm teil, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>You have reached out to %1 within the last seven days, and they have your message. Give them a little time; nothing was sent twice.</source>
        <translation>Sie haben %1 in den letzten sieben Tagen schon angesprochen; Ihre Nachricht ist angekommen. Warten Sie noch ein wenig; es wurde nichts doppelt gesendet.</translation>
    </message>
    <message>
        <source>%1 can book you already: an exception for the two of you is open and not used yet. Nothing was sent.</source>
        <translation>%1 kann Sie schon buchen: Eine Ausnahme für Sie beide ist offen und noch nicht genutzt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Your account does not take part at the moment, so nothing was sent. A coordinator can change that.</source>
        <translation>Ihr Konto nimmt im Moment nicht teil, daher wurde nichts gesendet. Die Koordination kann das ändern.</translation>
    </message>
    <message>
        <source>Only mentors reach out, and only in their own name. Nothing was sent.</source>
        <translation>Nur Mentoren sprechen Mentees an, und nur im eigenen Namen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>You have reached out to as many mentees as a day allows. Your message is kept; send it tomorrow.</source>
        <translation>Sie haben heute schon so viele Mentees angesprochen, wie an einem Tag möglich ist. Ihre Nachricht bleibt erhalten; senden Sie sie morgen.</translation>
    </message>
</context>
<context>
    <name>oh::ui::RecommendationCard</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a person, &quot;84 % match&quot;, why</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why %1 is recommended</source>
        <translation>Warum %1 empfohlen wird</translation>
    </message>
    <message>
        <source>To the card at the left</source>
        <translation>Zur Karte links</translation>
    </message>
    <message>
        <source>To the card at the right</source>
        <translation>Zur Karte rechts</translation>
    </message>
    <message>
        <source>Open the recommended profile</source>
        <translation>Empfohlenes Profil öffnen</translation>
    </message>
</context>
<context>
    <name>oh::ui::RecommendationStrip</name>
    <message>
        <source>Recommended for you</source>
        <translation>Für Sie empfohlen</translation>
    </message>
    <message>
        <source>All by &amp;match</source>
        <translation>Alle nach &amp;Passung</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Einblenden</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show the recommendations</source>
        <translation>Empfehlungen einblenden</translation>
    </message>
    <message>
        <source>Hide the recommendations</source>
        <translation>Empfehlungen ausblenden</translation>
    </message>
    <message>
        <source>They could not be read: %1</source>
        <translation>Sie konnten nicht geladen werden: %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::RecommendationsPresenter</name>
    <message>
        <source>Next slot %1</source>
        <translation>Nächster Termin %1</translation>
    </message>
    <message>
        <source>No open slots</source>
        <translation>Keine freien Termine</translation>
    </message>
</context>
<context>
    <name>oh::ui::RecordForm</name>
    <message>
        <source>nothing</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Diese Angabe ist nötig.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Unternehmen</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>With the country&apos;s code: +49 30 123456</source>
        <translation>Mit der Vorwahl des Landes: +49 30 123456</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zeit&amp;zone</translation>
    </message>
    <message>
        <source>They sign in with a link that is sent there.</source>
        <translation>Zum Anmelden wird ein Link dorthin geschickt.</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>A new address ends the person&apos;s sessions.</source>
        <translation>Eine neue Adresse beendet die Sitzungen der Person.</translation>
    </message>
    <message>
        <source>This person is looked after in Airtable: what is changed here may be changed back.</source>
        <translation>Diese Person wird in Airtable gepflegt: Was hier geändert wird, kann von dort wieder zurückgeändert werden.</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Stands in the audit log.</source>
        <translation>Steht im Audit-Protokoll.</translation>
    </message>
    <message>
        <source>What people call it: “Library, 2nd floor”</source>
        <translation>Wie man ihn nennt: „Bibliothek, 2. Stock“</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>An&amp;merkungen</translation>
    </message>
    <message>
        <source>How to get in, where to wait: stands in the invitations.</source>
        <translation>Wie man hineinkommt, wo man wartet: steht in den Einladungen.</translation>
    </message>
</context>
<context>
    <name>oh::ui::RecordFormDialog</name>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Somebody else has changed it to:</source>
        <translation>Jemand anderes hat es geändert in:</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>%1: keep mine</source>
        <translation>%1: meine behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
    <message>
        <source>%1: take theirs</source>
        <translation>%1: andere übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else saved this while you were editing. Decide about %n field(s) below, then save again. Nothing that you typed is lost.</source>
        <translation>
            <numerusform>Jemand anderes hat gespeichert, während Sie bearbeitet haben. Entscheiden Sie unten über %n Feld, und speichern Sie dann noch einmal. Von Ihren Eingaben geht nichts verloren.</numerusform>
            <numerusform>Jemand anderes hat gespeichert, während Sie bearbeitet haben. Entscheiden Sie unten über %n Felder, und speichern Sie dann noch einmal. Von Ihren Eingaben geht nichts verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else saved this while you were editing. Their changes are taken over, yours are kept: save again.</source>
        <translation>Jemand anderes hat gespeichert, während Sie bearbeitet haben. Diese Änderungen sind übernommen, Ihre bleiben erhalten: Speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Decide about the fields in yellow first</source>
        <translation>Entscheiden Sie zuerst über die gelben Felder</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
</context>
<context>
    <name>oh::ui::RecordView</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns that are shown</source>
        <translation>Gezeigte Spalten</translation>
    </message>
</context>
<context>
    <name>oh::ui::ReputationCard</name>
    <message>
        <source>Reputation</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Bookings used this week</source>
        <translation>Diese Woche genutzte Buchungen</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Ansehen %1</translation>
    </message>
    <message>
        <source>%1 tier</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>%1 of %2 bookings used this week</source>
        <translation>Diese Woche %1 von %2 Buchungen genutzt</translation>
    </message>
    <message>
        <source>The week begins on Monday, in your time zone. A higher tier gives more bookings and more mentors.</source>
        <translation>Die Woche beginnt am Montag, in Ihrer Zeitzone. Eine höhere Stufe bringt mehr Buchungen und mehr Mentoren.</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) this week, without a limit</source>
        <translation>
            <numerusform>%n Buchung diese Woche, ohne Grenze</numerusform>
            <numerusform>%n Buchungen diese Woche, ohne Grenze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::ReputationPresenter</name>
    <message>
        <source>%1 %</source>
        <extracomment>a share of a hundred</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Average rating</source>
        <translation>Durchschnittliche Bewertung</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <extracomment>stars of five</extracomment>
        <translation>%1 von 5</translation>
    </message>
    <message numerus="yes">
        <source>The mean of %n rating(s) that count.</source>
        <translation>
            <numerusform>Mittel aus %n Bewertung, die zählt.</numerusform>
            <numerusform>Mittel aus %n Bewertungen, die zählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Without a rating the score is %1.</source>
        <translation>Ohne Bewertung ist das Ansehen %1.</translation>
    </message>
    <message>
        <source>A rating counts once both of you have rated, or a week after the meeting.</source>
        <translation>Eine Bewertung zählt, sobald Sie beide bewertet haben, oder eine Woche nach dem Treffen.</translation>
    </message>
    <message>
        <source>Completion rate</source>
        <translation>Teilnahmequote</translation>
    </message>
    <message>
        <source>No meeting has ended yet.</source>
        <translation>Noch ist kein Treffen zu Ende.</translation>
    </message>
    <message>
        <source>You came to %1 of %2 meetings, canceled ones included.</source>
        <translation>Sie waren bei %1 von %2 Treffen, abgesagte eingerechnet.</translation>
    </message>
    <message>
        <source>Each meeting you come to raises it; calling one off, or staying away, lowers it.</source>
        <translation>Jedes Treffen, zu dem Sie kommen, erhöht sie; absagen oder fernbleiben senkt sie.</translation>
    </message>
    <message>
        <source>Responsiveness</source>
        <translation>Reaktionsverhalten</translation>
    </message>
    <message>
        <source>You answered requests after %1 hours on average.</source>
        <translation>Sie haben Anfragen im Schnitt nach %1 Stunden beantwortet.</translation>
    </message>
    <message>
        <source>You have not confirmed a request yourself yet.</source>
        <translation>Sie haben noch keine Anfrage selbst bestätigt.</translation>
    </message>
    <message>
        <source>Everybody who books begins with 1.</source>
        <translation>Wer bucht, beginnt mit 1.</translation>
    </message>
    <message>
        <source>You called off %1 of your meetings.</source>
        <translation>Sie haben %1 Ihrer Treffen abgesagt.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them less than two hours before.</source>
        <translation>
            <numerusform>%n davon weniger als zwei Stunden vorher.</numerusform>
            <numerusform>%n davon weniger als zwei Stunden vorher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers within a day count 1.2, within two 1, later 0.8. Calling off more than a fifth of the meetings makes it 0.8; each time less than two hours before costs 0.1 for 90 days.</source>
        <translation>Antworten innerhalb eines Tages zählen 1,2, innerhalb von zweien 1, später 0,8. Wer mehr als ein Fünftel der Treffen absagt, erhält 0,8; jede Absage weniger als zwei Stunden vorher kostet 90 Tage lang 0,1.</translation>
    </message>
    <message>
        <source>Calling off more than a fifth of the meetings makes it 0.8; each time less than two hours before costs 0.1 for 90 days.</source>
        <translation>Wer mehr als ein Fünftel der Treffen absagt, erhält 0,8; jede Absage weniger als zwei Stunden vorher kostet 90 Tage lang 0,1.</translation>
    </message>
    <message>
        <source>Time with us</source>
        <extracomment>an addend: &quot;+0.3&quot;</extracomment>
        <translation>Zeit bei uns</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>%n full month(s).</source>
        <translation>
            <numerusform>%n voller Monat.</numerusform>
            <numerusform>%n volle Monate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each full month adds 0.1, up to 1.</source>
        <translation>Jeder volle Monat bringt 0,1, bis zu 1.</translation>
    </message>
    <message>
        <source>A coordinator set your score on %1: “%2”. Until they clear it, it counts instead of the calculated %3.</source>
        <translation>Die Koordination hat Ihr Ansehen am %1 festgelegt: „%2“. Bis sie das aufhebt, gilt es statt des berechneten von %3.</translation>
    </message>
    <message>
        <source>A coordinator set your score. Until they clear it, it counts instead of the calculated %1.</source>
        <translation>Die Koordination hat Ihr Ansehen festgelegt. Bis sie das aufhebt, gilt es statt des berechneten von %1.</translation>
    </message>
    <message>
        <source>Your score is kept at %1 until you have three ratings; nobody falls below it before.</source>
        <translation>Ihr Ansehen bleibt bei %1, bis Sie drei Bewertungen haben; vorher fällt niemand darunter.</translation>
    </message>
    <message>
        <source>You have reached the highest tier.</source>
        <translation>Sie haben die höchste Stufe erreicht.</translation>
    </message>
    <message>
        <source>%1 more to %2, which begins at %3.</source>
        <extracomment>%1 points, %2 a tier, %3 the score at which it begins</extracomment>
        <translation>Noch %1 bis %2; diese Stufe beginnt bei %3.</translation>
    </message>
</context>
<context>
    <name>oh::ui::ReputationTexts</name>
    <message>
        <source>%1 %</source>
        <extracomment>a share: 92 %</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nobody has rated yet.</source>
        <translation>Noch hat niemand bewertet.</translation>
    </message>
    <message numerus="yes">
        <source>The mean of %n rating(s), of five stars.</source>
        <translation>
            <numerusform>Mittel aus %n Bewertung, von fünf Sternen.</numerusform>
            <numerusform>Mittel aus %n Bewertungen, von fünf Sternen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No meeting yet: counts as complete.</source>
        <translation>Noch kein Treffen: zählt als vollständig.</translation>
    </message>
    <message>
        <source>Was at %1 of %2 meetings that took place; canceled %3.</source>
        <translation>War bei %1 von %2 Treffen, die stattfanden; abgesagt: %3.</translation>
    </message>
    <message>
        <source>Answers requests after %1 hours on average: below 24 counts 1.2, up to 48 counts 1.0, later 0.8.</source>
        <translation>Beantwortet Anfragen im Schnitt nach %1 Stunden: unter 24 zählt 1,2, bis 48 zählt 1,0, später 0,8.</translation>
    </message>
    <message>
        <source>Has answered no request in person: begins at 1.0.</source>
        <translation>Hat noch keine Anfrage selbst beantwortet: beginnt bei 1,0.</translation>
    </message>
    <message>
        <source>Cancels more than a fifth (%1): 0.8.</source>
        <translation>Sagt mehr als ein Fünftel ab (%1): 0,8.</translation>
    </message>
    <message numerus="yes">
        <source>%n cancellation(s) less than two hours before the start take off 0.1 each, down to 0.8.</source>
        <translation>
            <numerusform>%n Absage weniger als zwei Stunden vor Beginn zieht 0,1 ab, bis hinunter zu 0,8.</numerusform>
            <numerusform>%n Absagen weniger als zwei Stunden vor Beginn ziehen je 0,1 ab, bis hinunter zu 0,8.</numerusform>
        </translation>
    </message>
    <message>
        <source>Average rating</source>
        <translation>Durchschnittliche Bewertung</translation>
    </message>
    <message>
        <source>Completion rate</source>
        <translation>Teilnahmequote</translation>
    </message>
    <message>
        <source>Responsiveness</source>
        <extracomment>a factor: × 1.2</extracomment>
        <translation>Reaktionsverhalten</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message numerus="yes">
        <source>0.1 for each of %n full month(s), at most 1.</source>
        <translation>
            <numerusform>0,1 für %n vollen Monat, höchstens 1.</numerusform>
            <numerusform>Je 0,1 für %n volle Monate, höchstens 1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 × %3 + %4 = %5</source>
        <extracomment>rating × completion × responsiveness + tenure = score</extracomment>
        <translation>%1 × %2 × %3 + %4 = %5</translation>
    </message>
    <message>
        <source>Without ratings the score is 3.5.</source>
        <translation>Ohne Bewertungen ist das Ansehen 3,5.</translation>
    </message>
    <message>
        <source>Nobody falls below 3.5 before their third rating.</source>
        <translation>Vor der dritten Bewertung fällt niemand unter 3,5.</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) a week at most</source>
        <translation>
            <numerusform>Höchstens %n Buchung pro Woche</numerusform>
            <numerusform>Höchstens %n Buchungen pro Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more for %2</source>
        <extracomment>%1 a number, %2 a tier: &quot;0.5 more for Gold&quot;</extracomment>
        <translation>Noch %1 bis %2</translation>
    </message>
    <message>
        <source>A rating began to count</source>
        <translation>Eine Bewertung zählt nun</translation>
    </message>
    <message>
        <source>A meeting took place</source>
        <translation>Ein Treffen hat stattgefunden</translation>
    </message>
    <message>
        <source>A meeting was called off</source>
        <translation>Ein Treffen wurde abgesagt</translation>
    </message>
    <message>
        <source>A coordinator set the score</source>
        <translation>Die Koordination hat das Ansehen festgelegt</translation>
    </message>
    <message>
        <source>A request was answered</source>
        <translation>Eine Anfrage wurde beantwortet</translation>
    </message>
    <message>
        <source>It was noted who came to a meeting</source>
        <translation>Es wurde vermerkt, wer bei einem Treffen war</translation>
    </message>
    <message>
        <source>Time passed</source>
        <translation>Zeit ist vergangen</translation>
    </message>
    <message>
        <source>The calculated score counts again</source>
        <translation>Das berechnete Ansehen gilt wieder</translation>
    </message>
</context>
<context>
    <name>oh::ui::ReputationView</name>
    <message>
        <source>The way to the next tier</source>
        <translation>Der Weg zur nächsten Stufe</translation>
    </message>
    <message>
        <source>Score over time</source>
        <translation>Ansehen im Verlauf</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Ansehen %1</translation>
    </message>
    <message>
        <source>%1 tier</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a part of the score and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Your score has not changed yet.</source>
        <translation>Ihr Ansehen hat sich noch nicht geändert.</translation>
    </message>
    <message>
        <source>%1: %2. Score %3</source>
        <extracomment>a moment, what happened, the score after it</extracomment>
        <translation>%1: %2. Ansehen %3</translation>
    </message>
</context>
<context>
    <name>oh::ui::RequestCard</name>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Confirm (A or Enter)</source>
        <translation>Bestätigen (A oder Eingabetaste)</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Ablehnen …</translation>
    </message>
    <message>
        <source>Decline (D)</source>
        <translation>Ablehnen (D)</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Andere Zeit …</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source> · %1</source>
        <extracomment>after &quot;CTO · Acme&quot;: the tier, such as &quot;Silver&quot;</extracomment>
        <translation> · %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Verfällt %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Propose another time (P)</source>
        <translation>Andere Zeit vorschlagen (P)</translation>
    </message>
    <message>
        <source>Confirm the request from %1</source>
        <translation>Anfrage von %1 bestätigen</translation>
    </message>
    <message>
        <source>Decline the request from %1</source>
        <translation>Anfrage von %1 ablehnen</translation>
    </message>
    <message>
        <source>Propose another time to %1</source>
        <translation>%1 eine andere Zeit vorschlagen</translation>
    </message>
    <message>
        <source>Details of the request from %1</source>
        <translation>Einzelheiten der Anfrage von %1</translation>
    </message>
    <message>
        <source>Request from %1, %2, %3</source>
        <translation>Anfrage von %1, %2, %3</translation>
    </message>
    <message>
        <source>%1. Goal: %2</source>
        <translation>%1. Ziel: %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for your answer. A confirms, D declines, P proposes another time, arrows move.</source>
        <translation>
            <numerusform>%n Anfrage wartet auf Ihre Antwort. A bestätigt, D lehnt ab, P schlägt eine andere Zeit vor, Pfeiltasten bewegen.</numerusform>
            <numerusform>%n Anfragen warten auf Ihre Antwort. A bestätigt, D lehnt ab, P schlägt eine andere Zeit vor, Pfeiltasten bewegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests wait for you</source>
        <translation>Keine Anfragen warten auf Sie</translation>
    </message>
    <message>
        <source>When a mentee asks for one of your slots, it appears here. You get a mail, too.</source>
        <translation>Wenn Mentees einen Ihrer Termine anfragen, erscheint die Anfrage hier. Sie erhalten auch eine Mail.</translation>
    </message>
    <message>
        <source>See your availability</source>
        <translation>Ihre Verfügbarkeit ansehen</translation>
    </message>
    <message>
        <source>Proposal sent to %1</source>
        <translation>Vorschlag an %1 gesendet</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Nächste Anfrage</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>Vorige Anfrage</translation>
    </message>
    <message>
        <source>Confirm the request</source>
        <translation>Anfrage bestätigen</translation>
    </message>
    <message>
        <source>Decline the request</source>
        <translation>Anfrage ablehnen</translation>
    </message>
    <message>
        <source>Propose another time</source>
        <translation>Andere Zeit vorschlagen</translation>
    </message>
</context>
<context>
    <name>oh::ui::RequestsPresenter</name>
    <message>
        <source>Meeting with %1 confirmed</source>
        <translation>Treffen mit %1 bestätigt</translation>
    </message>
    <message>
        <source>Request from %1 declined</source>
        <translation>Anfrage von %1 abgelehnt</translation>
    </message>
    <message>
        <source>The request from %1 was not confirmed. %2</source>
        <translation>Die Anfrage von %1 wurde nicht bestätigt. %2</translation>
    </message>
    <message>
        <source>The request from %1 was not declined. %2</source>
        <translation>Die Anfrage von %1 wurde nicht abgelehnt. %2</translation>
    </message>
    <message>
        <source>The meeting moved, and is confirmed</source>
        <translation>Das Treffen wurde verlegt und ist bestätigt</translation>
    </message>
    <message>
        <source>The request keeps its time</source>
        <translation>Die Anfrage behält ihre Zeit</translation>
    </message>
    <message>
        <source>Proposal withdrawn</source>
        <translation>Vorschlag zurückgezogen</translation>
    </message>
</context>
<context>
    <name>oh::ui::SaveViewDialog</name>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Save these filters as a view?</source>
        <translation>Diese Filter als Ansicht speichern?</translation>
    </message>
    <message>
        <source>Filters, order and columns are kept under this name, for you alone and on this computer.</source>
        <translation>Filter, Reihenfolge und Spalten werden unter diesem Namen aufbewahrt, nur für Sie und auf diesem Computer.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
</context>
<context>
    <name>oh::ui::SavedViews</name>
    <message>
        <source>Give the view a name.</source>
        <translation>Geben Sie der Ansicht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n character(s).</source>
        <translation>
            <numerusform>Ein Name hat höchstens %n Zeichen.</numerusform>
            <numerusform>Ein Name hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a view with this name already.</source>
        <translation>Es gibt schon eine Ansicht mit diesem Namen.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n view(s) already: delete one first.</source>
        <translation>
            <numerusform>Es gibt schon %n Ansicht: Löschen Sie sie zuerst.</numerusform>
            <numerusform>Es gibt schon %n Ansichten: Löschen Sie zuerst eine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::SavedViewsButton</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Saved view: %1</source>
        <translation>Gespeicherte Ansicht: %1</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>No saved views yet</source>
        <translation>Noch keine gespeicherten Ansichten</translation>
    </message>
    <message>
        <source>&amp;Save this view …</source>
        <translation>Diese Ansicht &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Manage views …</source>
        <translation>Ansichten &amp;verwalten …</translation>
    </message>
</context>
<context>
    <name>oh::ui::SavedViewsDialog</name>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>In this order they are in the menu. The page begins with the one that is marked.</source>
        <translation>In dieser Reihenfolge stehen sie im Menü. Die Seite beginnt mit der markierten.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach u&amp;nten</translation>
    </message>
    <message>
        <source>&amp;Begin with it</source>
        <translation>&amp;Damit beginnen</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>%1, the page begins with it</source>
        <translation>%1, die Seite beginnt damit</translation>
    </message>
    <message>
        <source>Don&apos;t &amp;begin with it</source>
        <translation>Nicht &amp;damit beginnen</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>Neuer Name von %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::ScoreDialog</name>
    <message>
        <source>Set the score of %1</source>
        <translation>Ansehen von %1 festlegen</translation>
    </message>
    <message>
        <source>Let the calculated score of %1 count again?</source>
        <translation>Das berechnete Ansehen von %1 wieder gelten lassen?</translation>
    </message>
    <message>
        <source>Calculated, it is %1 (%2).</source>
        <extracomment>%1 a score, %2 a tier</extracomment>
        <translation>Berechnet beträgt es %1 (%2).</translation>
    </message>
    <message>
        <source>It counts instead of the calculated one until a coordinator clears it.</source>
        <translation>Es gilt statt des berechneten, bis die Koordination es aufhebt.</translation>
    </message>
    <message>
        <source>S&amp;core</source>
        <translation>&amp;Ansehen</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Stands in the audit log. The person does not see it.</source>
        <translation>Steht im Audit-Protokoll. Die Person sieht ihn nicht.</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Set the score</source>
        <translation>Ansehen &amp;festlegen</translation>
    </message>
    <message>
        <source>&amp;Clear the set score</source>
        <translation>Festgelegtes Ansehen auf&amp;heben</translation>
    </message>
    <message>
        <source>%1 tier</source>
        <translation>Stufe %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 tier: %n booking(s) a week at most</source>
        <translation>
            <numerusform>Stufe %1: höchstens %n Buchung pro Woche</numerusform>
            <numerusform>Stufe %1: höchstens %n Buchungen pro Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tier: bookings without a limit</source>
        <translation>Stufe %1: Buchungen ohne Grenze</translation>
    </message>
</context>
<context>
    <name>oh::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>Nächstes und voriges Element</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Back, close, dismiss</source>
        <translation>Zurück, schließen, ausblenden</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>Alt and the underlined letter</source>
        <translation>Alt und der unterstrichene Buchstabe</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In this dialog</source>
        <translation>In diesem Dialog</translation>
    </message>
    <message>
        <source>Send or save what is typed</source>
        <translation>Eingaben senden oder speichern</translation>
    </message>
</context>
<context>
    <name>oh::ui::SignInPresenter</name>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Geben Sie Ihre E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It looks like name@example.org</source>
        <translation>Das ist keine E-Mail-Adresse. Eine solche sieht aus wie name@example.org</translation>
    </message>
    <message>
        <source>This is not a web address. It begins with https:// or http://</source>
        <translation>Das ist keine Webadresse. Eine solche beginnt mit https:// oder http://</translation>
    </message>
    <message>
        <source>Enter the code from the mail.</source>
        <translation>Geben Sie den Code aus der Mail ein.</translation>
    </message>
    <message>
        <source>The code has %1 letters and digits.</source>
        <translation>Der Code hat %1 Buchstaben und Ziffern.</translation>
    </message>
</context>
<context>
    <name>oh::ui::SignInView</name>
    <message>
        <source>Office Hours</source>
        <translation>Office Hours</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>We send a link and a code. No password needed.</source>
        <translation>Wir schicken einen Link und einen Code. Ein Passwort ist nicht nötig.</translation>
    </message>
    <message>
        <source>&amp;Send sign-in link</source>
        <translation>Anmelde&amp;link schicken</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <extracomment>%1 is Google or Microsoft</extracomment>
        <translation>Weiter mit %1</translation>
    </message>
    <message>
        <source>Connects your calendar as well</source>
        <translation>Verbindet auch Ihren Kalender</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>E&amp;rweitert</translation>
    </message>
    <message>
        <source>Se&amp;rver address</source>
        <translation>&amp;Serveradresse</translation>
    </message>
    <message>
        <source>Your accelerator tells you if you need another one.</source>
        <translation>Ihr Accelerator sagt Ihnen, ob Sie eine andere brauchen.</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>Weiter geht es in Ihrem Browser</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>If no browser has opened: paste it into one on this computer</source>
        <translation>Wenn sich kein Browser geöffnet hat: Fügen Sie sie in einen Browser auf diesem Computer ein</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Sign in to %1 there, and agree. You come back here by yourself.</source>
        <translation>Melden Sie sich dort bei %1 an, und stimmen Sie zu. Sie kommen von selbst hierher zurück.</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet …</translation>
    </message>
    <message>
        <source>Check your mail</source>
        <translation>Sehen Sie in Ihre Mails</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>8 letters and digits; you can also paste the link.</source>
        <translation>8 Buchstaben und Ziffern; Sie können auch den Link einfügen.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>&amp;Use another address</source>
        <translation>Andere Adresse &amp;verwenden</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Er&amp;neut senden</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>We sent a mail to %1. Open its link, or type the code here.</source>
        <translation>Wir haben eine Mail an %1 geschickt. Öffnen Sie den Link darin, oder geben Sie den Code hier ein.</translation>
    </message>
    <message>
        <source>Send again (%1 s)</source>
        <translation>Erneut senden (%1 s)</translation>
    </message>
</context>
<context>
    <name>oh::ui::SignInsPresenter</name>
    <message>
        <source>You are still signed in there. %1</source>
        <extracomment>%1 the reason as a sentence</extracomment>
        <translation>Sie sind dort noch angemeldet. %1</translation>
    </message>
    <message>
        <source>Signed out there.</source>
        <translation>Dort abgemeldet.</translation>
    </message>
</context>
<context>
    <name>oh::ui::SignInsView</name>
    <message>
        <source>Unnamed device</source>
        <translation>Unbenanntes Gerät</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Überall abmelden …</translation>
    </message>
    <message>
        <source>%1 – here and now</source>
        <translation>%1 – hier und jetzt</translation>
    </message>
    <message>
        <source>%1 – last used %2</source>
        <translation>%1 – zuletzt benutzt %2</translation>
    </message>
    <message>
        <source>Sign out there</source>
        <translation>Dort abmelden</translation>
    </message>
    <message>
        <source>Sign out there: %1</source>
        <extracomment>%1 is a computer</extracomment>
        <translation>Dort abmelden: %1</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>Überall abmelden?</translation>
    </message>
    <message>
        <source>Every computer that is signed in as you has to sign in again, this one too.</source>
        <translation>Auf jedem Computer, auf dem Sie angemeldet sind, müssen Sie sich neu anmelden, auch auf diesem.</translation>
    </message>
    <message>
        <source>&amp;Sign out everywhere</source>
        <translation>Überall &amp;abmelden</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Nicht abmelden</translation>
    </message>
</context>
<context>
    <name>oh::ui::SlotExplanationDialog</name>
    <message>
        <source>Why is this slot missing?</source>
        <translation>Warum fehlt dieser Termin?</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>oh::ui::SlotExplanationPresenter</name>
    <message>
        <source>%1 for the mentor, %2</source>
        <translation>%1 für den Mentor, %2</translation>
    </message>
    <message>
        <source>Account deactivated</source>
        <translation>Konto deaktiviert</translation>
    </message>
    <message>
        <source>Mentor dormant</source>
        <translation>Mentor ruht</translation>
    </message>
    <message>
        <source>Too soon</source>
        <translation>Zu bald</translation>
    </message>
    <message>
        <source>Too far ahead</source>
        <translation>Zu weit voraus</translation>
    </message>
    <message>
        <source>No availability</source>
        <translation>Keine Verfügbarkeit</translation>
    </message>
    <message>
        <source>Clock change</source>
        <translation>Zeitumstellung</translation>
    </message>
    <message>
        <source>Buffer between slots</source>
        <translation>Puffer zwischen Terminen</translation>
    </message>
    <message>
        <source>No room for a whole slot</source>
        <translation>Kein Platz für einen ganzen Termin</translation>
    </message>
    <message>
        <source>Time off</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Being booked</source>
        <translation>Wird gerade gebucht</translation>
    </message>
    <message>
        <source>Weekly cap reached</source>
        <translation>Wochengrenze erreicht</translation>
    </message>
    <message>
        <source>Busy elsewhere</source>
        <translation>Anderswo belegt</translation>
    </message>
    <message>
        <source>Other availability in the way</source>
        <translation>Andere Verfügbarkeit im Weg</translation>
    </message>
    <message>
        <source>Slot not made yet</source>
        <translation>Termin noch nicht angelegt</translation>
    </message>
    <message>
        <source>Nobody can book a deactivated mentor. Activate the account first.</source>
        <translation>Niemand kann einen deaktivierten Mentor buchen. Aktivieren Sie zuerst das Konto.</translation>
    </message>
    <message>
        <source>You can book it for a mentee all the same, once you confirm the warning.</source>
        <translation>Sie können die Zeit trotzdem für Mentees buchen, wenn Sie die Warnung bestätigen.</translation>
    </message>
    <message>
        <source>Slots are made for the next 30 days. Book it as a free time, or wait.</source>
        <translation>Termine werden für die nächsten 30 Tage angelegt. Buchen Sie die Zeit als freie Zeit, oder warten Sie.</translation>
    </message>
    <message>
        <source>Ask the mentor to offer it, or book it as a free time.</source>
        <translation>Bitten Sie den Mentor, die Zeit anzubieten, oder buchen Sie sie als freie Zeit.</translation>
    </message>
    <message>
        <source>Ask the mentor before you book a free time on these days.</source>
        <translation>Fragen Sie den Mentor, bevor Sie an diesen Tagen eine freie Zeit buchen.</translation>
    </message>
    <message>
        <source>Look at the booking, or choose another time.</source>
        <translation>Sehen Sie sich die Buchung an, oder wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
        <source>It is free again in a few minutes unless it is booked.</source>
        <translation>In ein paar Minuten ist der Termin wieder frei, wenn er nicht gebucht wird.</translation>
    </message>
    <message>
        <source>Ask whether the other meeting can move, or choose another time.</source>
        <translation>Fragen Sie, ob das andere Treffen verlegt werden kann, oder wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
        <source>Two of the mentor’s availabilities meet on that day, as travel can make them. Look for a slot of the other one.</source>
        <translation>Zwei Verfügbarkeiten des Mentors treffen an diesem Tag aufeinander, wie es auf Reisen vorkommen kann. Suchen Sie einen Termin der anderen.</translation>
    </message>
    <message>
        <source>Slots are made by a job: run “Slot window” on the page of jobs.</source>
        <translation>Termine werden von einem Auftrag angelegt: Führen Sie „Terminfenster“ auf der Seite „Aufträge und Mails“ aus.</translation>
    </message>
    <message>
        <source>The calendar was last read %1.</source>
        <extracomment>%1 is &quot;12 minutes ago&quot;</extracomment>
        <translation>Der Kalender wurde zuletzt %1 gelesen.</translation>
    </message>
    <message>
        <source>Mentee deactivated</source>
        <translation>Mentee deaktiviert</translation>
    </message>
    <message>
        <source>Tier too high</source>
        <translation>Stufe zu hoch</translation>
    </message>
    <message>
        <source>Weekly limit used up</source>
        <translation>Wochenlimit verbraucht</translation>
    </message>
    <message>
        <source>No calendar connected</source>
        <translation>Kein Kalender verbunden</translation>
    </message>
    <message>
        <source>Nobody who is deactivated can meet anyone. Activate the account first.</source>
        <translation>Wer deaktiviert ist, kann niemanden treffen. Aktivieren Sie zuerst das Konto.</translation>
    </message>
    <message>
        <source>Grant the mentee an exception, or book it for them and confirm the warning.</source>
        <translation>Gewähren Sie dem Mentee eine Ausnahme, oder buchen Sie für ihn und bestätigen Sie die Warnung.</translation>
    </message>
    <message>
        <source>Ask the mentee to connect their calendar, or book it for them.</source>
        <translation>Bitten Sie den Mentee, seinen Kalender zu verbinden, oder buchen Sie für ihn.</translation>
    </message>
</context>
<context>
    <name>oh::ui::SlotExplanationView</name>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>&amp;Mentor</source>
        <translation>&amp;Mentor</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Zeit</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>&amp;Erklären</translation>
    </message>
    <message>
        <source>Choose a mentor first</source>
        <translation>Wählen Sie zuerst einen Mentor</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>for a meeting with %1</source>
        <extracomment>%1 a name: the question is about a meeting with that person</extracomment>
        <translation>für ein Treffen mit %1</translation>
    </message>
    <message>
        <source>Why can&apos;t somebody be booked?</source>
        <translation>Warum ist jemand nicht buchbar?</translation>
    </message>
    <message>
        <source>Choose a mentor and a time: all that stands in the way is listed here.</source>
        <translation>Wählen Sie einen Mentor und eine Zeit: Alles, was im Weg steht, wird hier aufgeführt.</translation>
    </message>
    <message>
        <source>Nothing stands in the way: mentees can book this time.</source>
        <translation>Nichts steht im Weg: Mentees können diese Zeit buchen.</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) why mentees can&apos;t book this time:</source>
        <translation>
            <numerusform>%n Grund, warum Mentees diese Zeit nicht buchen können:</numerusform>
            <numerusform>%n Gründe, warum Mentees diese Zeit nicht buchen können:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be chosen any more.</source>
        <extracomment>%1 is the name of somebody who left, or was deactivated</extracomment>
        <translation>%1 kann nicht mehr gewählt werden.</translation>
    </message>
</context>
<context>
    <name>oh::ui::SlotListModel</name>
    <message>
        <source>Open</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Requested by %1</source>
        <translation>Angefragt von %1</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Booked by %1</source>
        <translation>Gebucht von %1</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Past, with %1</source>
        <translation>Vergangen, mit %1</translation>
    </message>
    <message>
        <source>Busy in your calendar</source>
        <comment>a slot that is not offered meanwhile</comment>
        <translation>Belegt in Ihrem Kalender</translation>
    </message>
</context>
<context>
    <name>oh::ui::SlotPicker</name>
    <message>
        <source>Grey slots begin too soon: meetings are booked at least 24 hours ahead.</source>
        <translation>Graue Termine beginnen zu bald: Treffen werden mindestens 24 Stunden im Voraus gebucht.</translation>
    </message>
    <message>
        <source>The mentor has as many meetings in this week as they want. Choose another week.</source>
        <translation>Der Mentor hat in dieser Woche so viele Treffen wie gewünscht. Wählen Sie eine andere Woche.</translation>
    </message>
    <message>
        <source>This mentor has no open slots in the coming weeks. Look again later.</source>
        <translation>Dieser Mentor hat in den kommenden Wochen keine freien Termine. Sehen Sie später noch einmal nach.</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>Go to this week</source>
        <translation>Zu dieser Woche</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Previous week (Page Up)</source>
        <translation>Vorige Woche (Bild auf)</translation>
    </message>
    <message>
        <source>This week (Home)</source>
        <translation>Diese Woche (Pos1)</translation>
    </message>
    <message>
        <source>Next week (Page Down)</source>
        <translation>Nächste Woche (Bild ab)</translation>
    </message>
    <message>
        <source>Show times in</source>
        <translation>Zeiten zeigen in</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>Ihre Zeit</translation>
    </message>
    <message>
        <source>Mentor&apos;s time</source>
        <translation>Zeit des Mentors</translation>
    </message>
    <message>
        <source>Go to the &amp;first free week</source>
        <translation>Zur &amp;ersten freien Woche</translation>
    </message>
    <message>
        <source>No open slots in this week.</source>
        <translation>In dieser Woche gibt es keine freien Termine.</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>Only when I&apos;m f&amp;ree</source>
        <translation>Nur wenn ich f&amp;rei bin</translation>
    </message>
    <message>
        <source>Hides times at which you have something else, by your calendar and your meetings here</source>
        <translation>Blendet Zeiten aus, zu denen Sie laut Ihrem Kalender und Ihren Treffen hier etwas anderes vorhaben</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>Connect your calendar</source>
        <translation>Kalender verbinden</translation>
    </message>
    <message>
        <source>No open slots in this week at which you are free.</source>
        <translation>In dieser Woche keine freien Termine, zu denen Sie Zeit haben.</translation>
    </message>
    <message>
        <source>At grey times you have another meeting.</source>
        <translation>Zu den grauen Zeiten haben Sie ein anderes Treffen.</translation>
    </message>
</context>
<context>
    <name>oh::ui::SlotPickerPresenter</name>
    <message>
        <source>Connect your calendar, and you see which of a mentor&apos;s times are free for both of you.</source>
        <translation>Verbinden Sie Ihren Kalender, und Sie sehen, wann Sie und Ihr Gegenüber beide Zeit haben.</translation>
    </message>
    <message>
        <source>Both of you are free. Your calendar was read %1.</source>
        <extracomment>beside a star; %1 is &quot;5 minutes ago&quot;</extracomment>
        <translation>Sie haben beide Zeit. Ihr Kalender wurde %1 gelesen.</translation>
    </message>
    <message>
        <source>Your calendar is being read. In a moment you see when both of you are free.</source>
        <translation>Ihr Kalender wird gelesen. Gleich sehen Sie, wann Sie beide Zeit haben.</translation>
    </message>
    <message>
        <source>Without your calendar only your meetings here count. Connect it to see when both of you are free.</source>
        <translation>Ohne Ihren Kalender zählen nur Ihre Treffen hier. Verbinden Sie ihn, um zu sehen, wann Sie beide Zeit haben.</translation>
    </message>
</context>
<context>
    <name>oh::ui::SlotText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a day such as &quot;Tue 6 Jan&quot;, %2 a time
----------
%1 a day, %2 a time range</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>d</source>
        <comment>day of the month alone, as a date format</comment>
        <translation>d.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>first and last day of a week</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>For %1: %2, %3</source>
        <extracomment>the same moment where the other side is: name, day and time range, time zone</extracomment>
        <translation>Für %1: %2, %3</translation>
    </message>
    <message>
        <source>The time that you had chosen, %1, can&apos;t be had any more. Choose another one.</source>
        <extracomment>%1 is a day with hours</extracomment>
        <translation>Der gewählte Termin, %1, ist nicht mehr frei. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>oh::ui::SplashView</name>
    <message>
        <source>Office Hours</source>
        <translation>Office Hours</translation>
    </message>
    <message>
        <source>Signing you in…</source>
        <translation>Sie werden angemeldet …</translation>
    </message>
    <message>
        <source>Signing you in</source>
        <translation>Sie werden angemeldet</translation>
    </message>
</context>
<context>
    <name>oh::ui::StarRating</name>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mäßig</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Sehr gut</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Hervorragend</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>%1 of 5 stars: %2</source>
        <extracomment>%1 stars, %2 what so many mean</extracomment>
        <translation>%1 von 5 Sternen: %2</translation>
    </message>
    <message>
        <source>One star more</source>
        <translation>Ein Stern mehr</translation>
    </message>
    <message>
        <source>One star less</source>
        <translation>Ein Stern weniger</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>Noch keine Sterne</translation>
    </message>
</context>
<context>
    <name>oh::ui::StateView</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Request id:</source>
        <translation>Vorgangs-ID:</translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation>Vorgangs-ID kopieren</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>oh::ui::SyncPage</name>
    <message>
        <source>Times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search people and providers</source>
        <translation>Personen und Anbieter suchen</translation>
    </message>
    <message>
        <source>Search what problems say</source>
        <translation>In Problemen suchen</translation>
    </message>
    <message>
        <source>State of the calendars</source>
        <translation>Status der Kalender</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Run all that &amp;fail</source>
        <translation>Alle mit &amp;Fehlern ausführen</translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation>&amp;Jetzt ausführen</translation>
    </message>
    <message>
        <source>Only with &amp;problems</source>
        <translation>Nur mit &amp;Problemen</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try other words, or everything.</source>
        <translation>Versuchen Sie andere Wörter, oder lassen Sie sich alles zeigen.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>No calendars</source>
        <translation>Keine Kalender</translation>
    </message>
    <message>
        <source>Calendars at Google and Microsoft that people connect appear here.</source>
        <translation>Hier erscheinen Kalender bei Google und Microsoft, die jemand verbindet.</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Noch nichts importiert</translation>
    </message>
    <message>
        <source>Imports of the base by the server&apos;s command appear here, with what they could not take.</source>
        <translation>Hier erscheinen Importe der Base mit dem Befehl des Servers, und was dabei nicht übernommen werden konnte.</translation>
    </message>
    <message>
        <source>Select calendars that are connected</source>
        <translation>Wählen Sie verbundene Kalender aus</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar(s) are read in a moment</source>
        <translation>
            <numerusform>%n Kalender wird gleich gelesen</numerusform>
            <numerusform>%n Kalender werden gleich gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be done, %1 could: %2</source>
        <extracomment>%n failed, %1 of them worked, %2 is the reason of the first failure</extracomment>
        <translation>
            <numerusform>%n nicht gelungen, %1 gelungen: %2</numerusform>
            <numerusform>%n nicht gelungen, %1 gelungen: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
</context>
<context>
    <name>oh::ui::TagDetails</name>
    <message>
        <source>Asked for by</source>
        <translation>Beantragt von</translation>
    </message>
    <message>
        <source>Where it would be used</source>
        <translation>Wo es verwendet würde</translation>
    </message>
    <message>
        <source>Similar tags in use</source>
        <translation>Ähnliche verwendete Schlagwörter</translation>
    </message>
    <message>
        <source>&amp;Load again</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>%1 · asked for %2</source>
        <extracomment>%1 a category, %2 &quot;2 hours ago&quot;</extracomment>
        <translation>%1 · beantragt %2</translation>
    </message>
    <message>
        <source>Stored as %1</source>
        <extracomment>%1: how programs call a tag</extracomment>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n Profil</numerusform>
            <numerusform>%n Profile</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this instead</source>
        <translation>Stattdessen dieses</translation>
    </message>
    <message>
        <source>Use %1 instead</source>
        <translation>Stattdessen %1 verwenden</translation>
    </message>
    <message>
        <source>Merges the request into %1: whoever asked gets that one</source>
        <translation>Führt den Antrag mit %1 zusammen: Wer ihn gestellt hat, erhält dieses Schlagwort</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>None looks like it.</source>
        <translation>Keines ist ähnlich.</translation>
    </message>
</context>
<context>
    <name>oh::ui::TagDialog</name>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>A new tag</source>
        <translation>Ein neues Schlagwort</translation>
    </message>
    <message>
        <source>Everybody can choose it at once.</source>
        <translation>Alle können es sofort wählen.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Schlagwort umbenennen</translation>
    </message>
    <message>
        <source>What is %1 to be called?</source>
        <translation>Wie soll %1 heißen?</translation>
    </message>
    <message>
        <source>It is still found by the name that it has now.</source>
        <translation>Es wird auch unter seinem jetzigen Namen weiter gefunden.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Move tag</source>
        <translation>Schlagwort verschieben</translation>
    </message>
    <message>
        <source>Where does %1 belong?</source>
        <translation>Wohin gehört %1?</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>Merge tag</source>
        <translation>Schlagwort zusammenführen</translation>
    </message>
    <message>
        <source>Merge %1 into another tag</source>
        <translation>%1 mit einem anderen Schlagwort zusammenführen</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Reject tag</source>
        <translation>Schlagwort ablehnen</translation>
    </message>
    <message>
        <source>Reject %1?</source>
        <translation>%1 ablehnen?</translation>
    </message>
    <message>
        <source>It is taken off all profiles, and whoever asked is told why.</source>
        <translation>Es wird aus allen Profilen entfernt, und wer es beantragt hat, erfährt den Grund.</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Ablehnen</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>Un&amp;ter</translation>
    </message>
    <message>
        <source>The tag that &amp;remains</source>
        <translation>Das &amp;bleibende Schlagwort</translation>
    </message>
    <message>
        <source>Re&amp;ason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>So be&amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Type a few letters to find one.</source>
        <translation>Geben Sie ein paar Buchstaben ein, um eines zu finden.</translation>
    </message>
    <message>
        <source>Nothing: directly in the category</source>
        <translation>Nichts: direkt unter der Art</translation>
    </message>
    <message>
        <source>Choose the tag that remains to see what moves.</source>
        <translation>Wählen Sie das bleibende Schlagwort, um zu sehen, was umzieht.</translation>
    </message>
    <message>
        <source>Nobody carries %1: nothing moves.</source>
        <translation>Niemand trägt %1: Es zieht nichts um.</translation>
    </message>
    <message>
        <source>Get %2 instead: %1.</source>
        <translation>Erhalten stattdessen %2: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) below it move along.</source>
        <translation>
            <numerusform>%n Schlagwort darunter zieht mit um.</numerusform>
            <numerusform>%n Schlagwörter darunter ziehen mit um.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever types %1 from now on gets %2.</source>
        <translation>Wer künftig %1 eingibt, erhält %2.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>Say why: whoever asked for it reads this.</source>
        <translation>Geben Sie den Grund an: Wer es beantragt hat, liest ihn.</translation>
    </message>
</context>
<context>
    <name>oh::ui::TagEditor</name>
    <message>
        <source>Your tags</source>
        <translation>Ihre Schlagwörter</translation>
    </message>
    <message>
        <source>No tags yet. They decide who is recommended to you, and to whom.</source>
        <translation>Noch keine Schlagwörter. Nach ihnen richtet sich, wer Ihnen empfohlen wird, und wem Sie empfohlen werden.</translation>
    </message>
    <message>
        <source>The coordinators decide about “%1”</source>
        <translation>Die Koordination entscheidet über „%1“</translation>
    </message>
    <message>
        <source>“%1” was in the list already</source>
        <translation>„%1“ stand schon in der Liste</translation>
    </message>
    <message>
        <source>Add a ta&amp;g</source>
        <translation>&amp;Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Search industries, technologies and stages…</source>
        <translation>Branchen, Technologien und Phasen suchen …</translation>
    </message>
    <message>
        <source>Choose from the list, or press Enter. Each change is saved at once.</source>
        <translation>Wählen Sie aus der Liste, oder drücken Sie die Eingabetaste. Jede Änderung wird sofort gespeichert.</translation>
    </message>
    <message>
        <source>Kind of the new tag</source>
        <translation>Art des neuen Schlagworts</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Beantragen</translation>
    </message>
    <message>
        <source>“%1” is on your profile already.</source>
        <translation>„%1“ steht schon in Ihrem Profil.</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Ask the coordinators for it; until they decide, only your profile shows it.</source>
        <translation>„%1“ steht nicht in der Liste. Beantragen Sie es bei der Koordination; bis sie entscheidet, zeigt es nur Ihr Profil.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a tag and its kind</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The list could not be read: %1</source>
        <translation>Die Liste konnte nicht geladen werden: %1</translation>
    </message>
    <message>
        <source>%1 (waits for approval)</source>
        <translation>%1 (wartet auf Genehmigung)</translation>
    </message>
    <message>
        <source>How much %1 stands for your expertise</source>
        <translation>Anteil von %1 an Ihren Fachgebieten</translation>
    </message>
    <message>
        <source>Weight not set</source>
        <translation>Anteil nicht festgelegt</translation>
    </message>
    <message>
        <source> % of my expertise</source>
        <extracomment>after a number: a share of a hundred</extracomment>
        <translation> % meiner Fachgebiete</translation>
    </message>
    <message>
        <source>Take %1 off</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>“%1” became “%2”.</source>
        <translation>Aus „%1“ wurde „%2“.</translation>
    </message>
    <message>
        <source>“%1” was not taken into the list: %2</source>
        <translation>„%1“ wurde nicht in die Liste aufgenommen: %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::TagFilterList</name>
    <message>
        <source>Search…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>In %1 suchen</translation>
    </message>
    <message>
        <source>Space checks or unchecks a tag.</source>
        <translation>Die Leertaste wählt ein Schlagwort aus oder ab.</translation>
    </message>
    <message>
        <source>No tag matches.</source>
        <translation>Kein passendes Schlagwort.</translation>
    </message>
</context>
<context>
    <name>oh::ui::TagFilterModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>a tag and how many people it would leave</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::TagQueue</name>
    <message>
        <source>Waiting</source>
        <translation>Wartende</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigte</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnte</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By requester</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>Say why: whoever asked for it reads this.</source>
        <translation>Geben Sie den Grund an: Wer es beantragt hat, liest ihn.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s), please.</source>
        <translation>
            <numerusform>Bitte höchstens %n Zeichen.</numerusform>
            <numerusform>Bitte höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody can choose it; whoever asked is told</source>
        <translation>Alle können es wählen; wer es beantragt hat, erfährt es</translation>
    </message>
    <message numerus="yes">
        <source>It is taken off %n profile(s); whoever asked is told why</source>
        <translation>
            <numerusform>Es wird aus %n Profil entfernt; wer es beantragt hat, erfährt den Grund</numerusform>
            <numerusform>Es wird aus %n Profilen entfernt; wer es beantragt hat, erfährt den Grund</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · asked for by %2</source>
        <extracomment>%1 is a category, %2 a person</extracomment>
        <translation>%1 · beantragt von %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::TagTreeModel</name>
    <message>
        <source>Merged into %1</source>
        <translation>Zusammengeführt mit %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentoren</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>Mentees</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>oh::ui::Tags</name>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technologie</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Nicht in Gebrauch</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Airtable</source>
        <translation>Airtable</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordination</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Nobody carries it</source>
        <translation>Niemand trägt es</translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s)</source>
        <translation>
            <numerusform>%n Mentor</numerusform>
            <numerusform>%n Mentoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s)</source>
        <translation>
            <numerusform>%n Mentee</numerusform>
            <numerusform>%n Mentees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies)</source>
        <translation>
            <numerusform>%n Unternehmen</numerusform>
            <numerusform>%n Unternehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::TagsPage</name>
    <message>
        <source>&amp;New tag …</source>
        <translation>&amp;Neues Schlagwort …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search tags and people</source>
        <translation>Nach Schlagwörtern und Personen suchen</translation>
    </message>
    <message>
        <source>Which to show</source>
        <translation>Welche gezeigt werden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>The chosen tag</source>
        <translation>Das gewählte Schlagwort</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Genehmigen</translation>
    </message>
    <message>
        <source>Re&amp;ject …</source>
        <translation>&amp;Ablehnen …</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Move …</source>
        <translation>&amp;Verschieben …</translation>
    </message>
    <message>
        <source>Mer&amp;ge …</source>
        <translation>&amp;Zusammenführen …</translation>
    </message>
    <message>
        <source>Take &amp;out of use</source>
        <translation>Außer Ge&amp;brauch nehmen</translation>
    </message>
    <message>
        <source>Take into &amp;use again</source>
        <translation>&amp;Wieder in Gebrauch nehmen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a state, %2 how many tags are in it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n Schlagwort</numerusform>
            <numerusform>%n Schlagwörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No tag in this state has these words.</source>
        <translation>Kein Schlagwort mit diesem Status enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Search all tags</source>
        <translation>Alle Schlagwörter durchsuchen</translation>
    </message>
    <message>
        <source>No tags here</source>
        <translation>Hier sind keine Schlagwörter</translation>
    </message>
    <message>
        <source>No tag is in this state.</source>
        <translation>Kein Schlagwort hat diesen Status.</translation>
    </message>
    <message>
        <source>Show all tags</source>
        <translation>Alle Schlagwörter zeigen</translation>
    </message>
    <message>
        <source>No tag is chosen</source>
        <translation>Kein Schlagwort gewählt</translation>
    </message>
    <message>
        <source>Choose one to see what can be done with it.</source>
        <translation>Wählen Sie eines, um zu sehen, was damit möglich ist.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a category, %2 a state</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Unter %1</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>Zusammengeführt mit %1</translation>
    </message>
    <message>
        <source>Asked for by %1, %2</source>
        <translation>Beantragt von %1, %2</translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <translation>Entschieden von %1, %2</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Stored as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::TagsPresenter</name>
    <message>
        <source>%1 is a tag now.</source>
        <translation>%1 ist jetzt ein Schlagwort.</translation>
    </message>
    <message>
        <source>It is called %1 now.</source>
        <translation>Es heißt jetzt %1.</translation>
    </message>
    <message>
        <source>%1 was moved.</source>
        <translation>%1 wurde verschoben.</translation>
    </message>
    <message>
        <source>%1 can be chosen again.</source>
        <translation>%1 kann wieder gewählt werden.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be chosen any more.</source>
        <translation>%1 kann nicht mehr gewählt werden.</translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation>%1 ist genehmigt.</translation>
    </message>
    <message>
        <source>%1 is rejected.</source>
        <translation>%1 ist abgelehnt.</translation>
    </message>
    <message>
        <source>%1 stands for both now.</source>
        <translation>%1 steht jetzt für beide.</translation>
    </message>
</context>
<context>
    <name>oh::ui::Texts</name>
    <message>
        <source>Bronze</source>
        <translation>Bronze</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Silber</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>Platinum</source>
        <translation>Platin</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Stattgefunden</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Vor Ort</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>There is no meeting link yet. Make one of your own, in Teams, Meet or Zoom for instance, and share it in the notes.</source>
        <translation>Es gibt noch keinen Link zum Treffen. Legen Sie selbst einen an, etwa in Teams, Meet oder Zoom, und teilen Sie ihn in den Notizen.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Ein Notfall</translation>
    </message>
    <message>
        <source>Needs another time</source>
        <translation>Anderer Termin gebraucht</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>1 hour before</source>
        <translation>1 Stunde vorher</translation>
    </message>
    <message>
        <source>24 hours before</source>
        <translation>24 Stunden vorher</translation>
    </message>
    <message>
        <source>24 hours and 1 hour before</source>
        <translation>24 Stunden und 1 Stunde vorher</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordination</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Pitch.vc</source>
        <translation>Pitch.vc</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. Check your connection; we keep trying.</source>
        <translation>Der Server ist nicht erreichbar. Prüfen Sie Ihre Verbindung; wir versuchen es weiter.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server sent an answer that this version does not understand. Try again, or update the application.</source>
        <translation>Der Server hat eine Antwort geschickt, die diese Version nicht versteht. Versuchen Sie es noch einmal, oder aktualisieren Sie die Anwendung.</translation>
    </message>
    <message>
        <source>The service is busy or being repaired. Try again in a moment.</source>
        <translation>Der Dienst ist überlastet oder wird gewartet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Something went wrong on the server. Try again; if it stays, tell a coordinator the request id.</source>
        <translation>Auf dem Server ist etwas schiefgegangen. Versuchen Sie es noch einmal; bleibt es dabei, nennen Sie der Koordination die Vorgangs-ID.</translation>
    </message>
    <message numerus="yes">
        <source>Too many requests. Try again in %n second(s).</source>
        <translation>
            <numerusform>Zu viele Anfragen. Versuchen Sie es in %n Sekunde noch einmal.</numerusform>
            <numerusform>Zu viele Anfragen. Versuchen Sie es in %n Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment and try again.</source>
        <translation>Zu viele Anfragen. Warten Sie einen Moment, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>An account was deactivated</source>
        <translation>Ein Konto wurde deaktiviert</translation>
    </message>
    <message>
        <source>One of the two has another role now</source>
        <translation>Eine der beiden Personen hat jetzt eine andere Rolle</translation>
    </message>
    <message>
        <source>One of the two left the programme</source>
        <translation>Eine der beiden Personen nimmt nicht mehr teil</translation>
    </message>
    <message>
        <source>The mentor withdrew the availability</source>
        <translation>Der Mentor hat die Verfügbarkeit zurückgezogen</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Vorgangs-ID: %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::TierBadge</name>
    <message>
        <source>%1 tier</source>
        <translation>Stufe %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::TimeOffDialog</name>
    <message>
        <source>Time off</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>&amp;Add time off</source>
        <translation>Abwesenheit &amp;hinzufügen</translation>
    </message>
    <message>
        <source>You have no time off planned.</source>
        <translation>Sie haben keine Abwesenheit geplant.</translation>
    </message>
    <message>
        <source>Your time off</source>
        <translation>Ihre Abwesenheiten</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>A&amp;nmerkung</translation>
    </message>
    <message>
        <source>Optional. Mentees don&apos;t see it.</source>
        <translation>Optional. Mentees sehen sie nicht.</translation>
    </message>
    <message>
        <source>Nobody can book you on these days; while you travel, they are days at the place where you are. Your availability stays as it is, and open slots come back when you delete the entry.</source>
        <translation>An diesen Tagen kann Sie niemand buchen; auf Reisen sind es Tage an dem Ort, an dem Sie sind. Ihre Verfügbarkeit bleibt, wie sie ist, und freie Termine kehren zurück, wenn Sie den Eintrag löschen.</translation>
    </message>
</context>
<context>
    <name>oh::ui::TimeText</name>
    <message>
        <source>%1–%2 (%3)</source>
        <extracomment>A time range that ends on another day: start, end, day of the end</extracomment>
        <translation>%1–%2 (%3)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Date, time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
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
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::Toast</name>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>oh::ui::ToastOverlay</name>
    <message>
        <source>Notifications</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>oh::ui::TravelDialog</name>
    <message>
        <source>Travel</source>
        <translation>Reisen</translation>
    </message>
    <message>
        <source>On these days the times of your availability are meant on the clocks of the place where you are. Slots that somebody booked stay where they are.</source>
        <translation>An diesen Tagen gelten die Zeiten Ihrer Verfügbarkeit nach der Uhr des Ortes, an dem Sie sind. Gebuchte Termine bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>&amp;Add travel</source>
        <translation>Reise &amp;hinzufügen</translation>
    </message>
    <message>
        <source>You have no travel planned.</source>
        <translation>Sie haben keine Reisen geplant.</translation>
    </message>
    <message>
        <source>Your days of travel</source>
        <translation>Ihre Reisetage</translation>
    </message>
    <message>
        <source>Time &amp;zone there</source>
        <translation>Zeit&amp;zone dort</translation>
    </message>
</context>
<context>
    <name>oh::ui::UndoToast</name>
    <message>
        <source>Time left to undo</source>
        <translation>Verbleibende Zeit zum Rückgängigmachen</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <extracomment>%1: the key that does the same</extracomment>
        <translation>Rückgängig (%1)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds, short</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1. %2 can be pressed to undo it.</source>
        <translation>%1. Mit %2 machen Sie es rückgängig.</translation>
    </message>
</context>
<context>
    <name>oh::ui::UnsavedDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation>Ihre Änderungen speichern?</translation>
    </message>
    <message>
        <source>You changed your profile and did not save it yet.</source>
        <translation>Sie haben Ihr Profil geändert und noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Keep what you typed?</source>
        <translation>Eingaben behalten?</translation>
    </message>
    <message>
        <source>Keep for &amp;later</source>
        <translation>Für &amp;später behalten</translation>
    </message>
    <message>
        <source>It is neither sent nor saved yet. Kept, it is here again when you come back to it.</source>
        <translation>Sie sind noch nicht gesendet oder gespeichert. Wenn Sie sie behalten, sind sie beim nächsten Mal wieder da.</translation>
    </message>
</context>
<context>
    <name>oh::ui::UsersPage</name>
    <message>
        <source>&amp;New account …</source>
        <translation>&amp;Neues Konto …</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>Search names, work, or an e-mail address</source>
        <translation>Nach Name, Tätigkeit oder E-Mail-Adresse suchen</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Alle Rollen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktive</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Ruhende</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktivierte</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernte</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>&amp;Filter aufheben</translation>
    </message>
    <message>
        <source>&amp;Deactivate them …</source>
        <translation>&amp;Deaktivieren …</translation>
    </message>
    <message>
        <source>&amp;Reactivate them …</source>
        <translation>&amp;Reaktivieren …</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>B&amp;earbeiten …</translation>
    </message>
    <message>
        <source>&amp;Deactivate …</source>
        <translation>&amp;Deaktivieren …</translation>
    </message>
    <message>
        <source>&amp;Reactivate …</source>
        <translation>&amp;Reaktivieren …</translation>
    </message>
    <message>
        <source>Re&amp;move …</source>
        <translation>En&amp;tfernen …</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Any tier</source>
        <translation>Alle Stufen</translation>
    </message>
    <message numerus="yes">
        <source>%n tier(s)</source>
        <translation>
            <numerusform>%n Stufe</numerusform>
            <numerusform>%n Stufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tier: %1</source>
        <translation>Stufe: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>No accounts</source>
        <translation>Keine Konten</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>Try other words, or another role or state.</source>
        <translation>Versuchen Sie andere Wörter, eine andere Rolle oder einen anderen Status.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Noch keine Konten</translation>
    </message>
    <message>
        <source>Make one, or import an Airtable base.</source>
        <translation>Legen Sie eines an, oder importieren Sie eine Airtable-Base.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>E-mail address copied</source>
        <translation>E-Mail-Adresse kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) deactivated</source>
        <translation>
            <numerusform>%n Konto deaktiviert</numerusform>
            <numerusform>%n Konten deaktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) reactivated</source>
        <translation>
            <numerusform>%n Konto reaktiviert</numerusform>
            <numerusform>%n Konten reaktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) removed; within 24 hours they can be brought back</source>
        <translation>
            <numerusform>%n Konto entfernt; innerhalb von 24 Stunden kann es zurückgeholt werden</numerusform>
            <numerusform>%n Konten entfernt; innerhalb von 24 Stunden können sie zurückgeholt werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) changed</source>
        <translation>
            <numerusform>%n Rolle geändert</numerusform>
            <numerusform>%n Rollen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>They get a mail that says how to sign in.</source>
        <translation>Die Person erhält eine Mail, in der steht, wie sie sich anmeldet.</translation>
    </message>
    <message>
        <source>&amp;Make the account</source>
        <translation>&amp;Konto anlegen</translation>
    </message>
    <message>
        <source>%1 can sign in now</source>
        <translation>%1 kann sich jetzt anmelden</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>%1 ist gespeichert</translation>
    </message>
    <message>
        <source>The personal data is erased</source>
        <translation>Die persönlichen Daten sind gelöscht</translation>
    </message>
    <message>
        <source>The calculated score counts again</source>
        <translation>Das berechnete Ansehen gilt wieder</translation>
    </message>
    <message>
        <source>The score is set</source>
        <translation>Das Ansehen ist festgelegt</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>Einzelheiten öffnen</translation>
    </message>
</context>
<context>
    <name>oh::ui::UsersPresenter</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Last booking</source>
        <translation>Letzte Buchung</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Account made</source>
        <translation>Konto angelegt</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Ruhend</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
</context>
<context>
    <name>oh::ui::WaitingNotice</name>
    <message>
        <source>Tell me when a slot &amp;opens</source>
        <translation>&amp;Benachrichtigen, wenn ein Termin frei wird</translation>
    </message>
    <message>
        <source>&amp;Wait no longer</source>
        <translation>&amp;Nicht mehr warten</translation>
    </message>
    <message>
        <source>You were told of a free slot of %1&apos;s. You stay on the waiting list until you book.</source>
        <translation>Sie wurden über einen freien Termin bei %1 benachrichtigt. Sie bleiben auf der Warteliste, bis Sie buchen.</translation>
    </message>
    <message>
        <source>You wait for %1, first in line: you get a mail as soon as a slot opens.</source>
        <translation>Sie warten auf %1 und sind als Nächstes an der Reihe: Sie erhalten eine Mail, sobald ein Termin frei wird.</translation>
    </message>
    <message>
        <source>You wait for %1 at place %2: you get a mail when it is your turn.</source>
        <translation>Sie warten auf %1, auf Platz %2: Sie erhalten eine Mail, wenn Sie an der Reihe sind.</translation>
    </message>
    <message>
        <source>Wait for %1 no longer</source>
        <translation>Nicht mehr auf %1 warten</translation>
    </message>
    <message>
        <source>Tell me when a slot of %1 opens</source>
        <translation>Benachrichtigen, wenn ein Termin bei %1 frei wird</translation>
    </message>
</context>
<context>
    <name>oh::ui::WaitingStrip</name>
    <message>
        <source>Mentors you wait for</source>
        <translation>Mentoren, auf die Sie warten</translation>
    </message>
    <message>
        <source>Waiting for a free slot:</source>
        <translation>Sie warten auf einen freien Termin:</translation>
    </message>
    <message>
        <source>See %1</source>
        <translation>%1 ansehen</translation>
    </message>
    <message>
        <source>told of a slot</source>
        <translation>freier Termin gemeldet</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>Wait for %1 no longer</source>
        <translation>Nicht mehr auf %1 warten</translation>
    </message>
</context>
<context>
    <name>oh::ui::Warnings</name>
    <message>
        <source>The meeting begins in less than 24 hours.</source>
        <translation>Das Treffen beginnt in weniger als 24 Stunden.</translation>
    </message>
    <message>
        <source>The mentor is more than one tier above the mentee.</source>
        <translation>Der Mentor steht mehr als eine Stufe über dem Mentee.</translation>
    </message>
    <message>
        <source>The mentor has not met anyone for 90 days.</source>
        <translation>Der Mentor hat seit 90 Tagen niemanden getroffen.</translation>
    </message>
    <message>
        <source>The mentee has used all bookings of this week.</source>
        <translation>Der Mentee hat alle Buchungen dieser Woche genutzt.</translation>
    </message>
    <message>
        <source>The mentor has as many sessions in that week as they want.</source>
        <translation>Der Mentor hat in dieser Woche so viele Treffen wie gewünscht.</translation>
    </message>
    <message>
        <source>The mentor has time off then.</source>
        <translation>Der Mentor ist dann abwesend.</translation>
    </message>
    <message>
        <source>One of the two has another appointment in their calendar then.</source>
        <translation>Bei einer der beiden Personen steht dann ein anderer Termin im Kalender.</translation>
    </message>
    <message>
        <source>The mentor has another meeting closer to this one than they want.</source>
        <translation>Der Mentor hat ein anderes Treffen, das näher an diesem liegt als gewünscht.</translation>
    </message>
    <message>
        <source>The mentor has another appointment in their calendar then.</source>
        <translation>Im Kalender des Mentors steht dann ein anderer Termin.</translation>
    </message>
    <message>
        <source>The mentee has another appointment in their calendar then.</source>
        <translation>Im Kalender des Mentees steht dann ein anderer Termin.</translation>
    </message>
</context>
<context>
    <name>oh::ui::WarningsBox</name>
    <message>
        <source>Confirm &amp;all</source>
        <translation>&amp;Alle bestätigen</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>Bestätigen: %1</translation>
    </message>
    <message>
        <source>Tick what you have read, then try once more.</source>
        <translation>Haken Sie ab, was Sie gelesen haben, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>This goes against %n rule(s). You may do it all the same: confirm, then try once more.</source>
        <translation>
            <numerusform>Das verstößt gegen %n Regel. Sie dürfen es trotzdem tun: Bestätigen Sie, und versuchen Sie es dann noch einmal.</numerusform>
            <numerusform>Das verstößt gegen %n Regeln. Sie dürfen es trotzdem tun: Bestätigen Sie, und versuchen Sie es dann noch einmal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::WeekCanvas</name>
    <message>
        <source>Up in the day</source>
        <translation>Am Tag nach oben</translation>
    </message>
    <message>
        <source>Down in the day</source>
        <translation>Am Tag nach unten</translation>
    </message>
    <message>
        <source>To the day at the left</source>
        <translation>Zum Tag links</translation>
    </message>
    <message>
        <source>To the day at the right</source>
        <translation>Zum Tag rechts</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Ausgewähltes öffnen</translation>
    </message>
</context>
<context>
    <name>oh::ui::WeekCanvasHeader</name>
    <message>
        <source>%1 – the clocks change on this day</source>
        <translation>%1 – an diesem Tag ist Zeitumstellung</translation>
    </message>
</context>
<context>
    <name>oh::ui::WeekGrid</name>
    <message>
        <source>Open slots of the week</source>
        <translation>Freie Termine der Woche</translation>
    </message>
    <message>
        <source>Arrow keys move between slots and days, Enter picks one, Page Up and Page Down change the week, Home goes to today.</source>
        <translation>Die Pfeiltasten wechseln zwischen Terminen und Tagen, die Eingabetaste wählt einen, Bild auf und Bild ab wechseln die Woche, Pos1 geht zu heute.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>available</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>being booked by somebody else</source>
        <translation>wird gerade von jemand anderem gebucht</translation>
    </message>
    <message>
        <source>just booked by somebody else</source>
        <translation>gerade von jemand anderem gebucht</translation>
    </message>
    <message>
        <source>the mentor&apos;s week is full</source>
        <translation>die Woche des Mentors ist voll</translation>
    </message>
    <message>
        <source>too soon to book</source>
        <translation>zu bald zum Buchen</translation>
    </message>
    <message>
        <source>not bookable</source>
        <translation>nicht buchbar</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <extracomment>a slot for screen readers: day, start, end, whether it can be booked</extracomment>
        <translation>%1, %2 bis %3, %4</translation>
    </message>
    <message>
        <source>Somebody else is booking it.</source>
        <translation>Jemand anderes bucht ihn gerade.</translation>
    </message>
    <message>
        <source>Somebody else just booked it.</source>
        <translation>Jemand anderes hat ihn gerade gebucht.</translation>
    </message>
    <message>
        <source>The mentor takes no more meetings in this week.</source>
        <translation>Der Mentor nimmt in dieser Woche keine weiteren Treffen an.</translation>
    </message>
    <message>
        <source>Book at least 24 hours ahead.</source>
        <translation>Buchen Sie mindestens 24 Stunden im Voraus.</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>No slots</source>
        <translation>Keine Termine</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>available, and you are free</source>
        <translation>frei, und Sie haben Zeit</translation>
    </message>
    <message>
        <source>available, but you have something else then</source>
        <translation>frei, aber Sie haben dann etwas anderes vor</translation>
    </message>
    <message>
        <source>Both of you are free.</source>
        <translation>Sie haben beide Zeit.</translation>
    </message>
    <message>
        <source>You have something else then.</source>
        <translation>Sie haben dann etwas anderes vor.</translation>
    </message>
    <message>
        <source>you have another meeting then</source>
        <translation>dann haben Sie ein anderes Treffen</translation>
    </message>
    <message>
        <source>You have another meeting then.</source>
        <translation>Dann haben Sie ein anderes Treffen.</translation>
    </message>
</context>
<context>
    <name>oh::ui::WhiteGloveDialog</name>
    <message>
        <source>Book for somebody</source>
        <translation>Für jemanden buchen</translation>
    </message>
    <message>
        <source>Book a meeting for a mentor and a mentee</source>
        <translation>Ein Treffen für einen Mentor und einen Mentee buchen</translation>
    </message>
    <message>
        <source>M&amp;entor</source>
        <translation>&amp;Mentor</translation>
    </message>
    <message>
        <source>&amp;Mentee</source>
        <translation>M&amp;entee</translation>
    </message>
    <message>
        <source>What the two are going to talk about</source>
        <translation>Worüber die beiden sprechen werden</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>Ma&amp;terials</source>
        <translation>&amp;Unterlagen</translation>
    </message>
    <message>
        <source>One link a line.</source>
        <translation>Ein Link pro Zeile.</translation>
    </message>
    <message>
        <source>&amp;Reason for the audit log</source>
        <translation>&amp;Grund für das Audit-Protokoll</translation>
    </message>
    <message>
        <source>Why you book for them. Coordinators can read it.</source>
        <translation>Warum Sie für die beiden buchen. Die Koordination kann es lesen.</translation>
    </message>
    <message>
        <source>A &amp;slot of the mentor</source>
        <translation>Ein Te&amp;rmin des Mentors</translation>
    </message>
    <message>
        <source>Another t&amp;ime</source>
        <translation>&amp;Andere Zeit</translation>
    </message>
    <message>
        <source>&amp;Why is a slot missing?</source>
        <translation>&amp;Warum fehlt ein Termin?</translation>
    </message>
    <message>
        <source>Choose a mentor, and the open slots appear here.</source>
        <translation>Wählen Sie einen Mentor, dann erscheinen hier die freien Termine.</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Dura&amp;tion</source>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <source>The time need not be one of the mentor&apos;s slots. Free slots that it touches are taken; other meetings of the two forbid it.</source>
        <translation>Die Zeit muss kein Termin des Mentors sein. Freie Termine, die sie berührt, werden belegt; andere Treffen der beiden schließen sie aus.</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>What you have typed is kept</source>
        <translation>Ihre Eingaben bleiben erhalten</translation>
    </message>
    <message>
        <source>&amp;Book meeting</source>
        <translation>Treffen bu&amp;chen</translation>
    </message>
    <message>
        <source>No time chosen yet</source>
        <translation>Noch keine Zeit gewählt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>day and time range, time zone</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>For the mentor: %1, %2</source>
        <extracomment>the same moment where the mentor is; %1 time range, %2 time zone</extracomment>
        <translation>Für den Mentor: %1, %2</translation>
    </message>
    <message>
        <source>&amp;Book anyway</source>
        <translation>Trotzdem bu&amp;chen</translation>
    </message>
    <message>
        <source>Booking…</source>
        <translation>Wird gebucht …</translation>
    </message>
    <message>
        <source>%1 can&apos;t be chosen any more.</source>
        <extracomment>%1 is the name of somebody who left, or was deactivated</extracomment>
        <translation>%1 kann nicht mehr gewählt werden.</translation>
    </message>
</context>
<context>
    <name>oh::ui::WhiteGlovePresenter</name>
    <message>
        <source>Somebody else has just booked this slot. Choose another one.</source>
        <translation>Jemand anderes hat diesen Termin gerade gebucht. Wählen Sie einen anderen.</translation>
    </message>
    <message numerus="yes">
        <source>Say in at least %n character(s) what the meeting is about.</source>
        <translation>
            <numerusform>Schreiben Sie in mindestens %n Zeichen, worum es bei dem Treffen geht.</numerusform>
            <numerusform>Schreiben Sie in mindestens %n Zeichen, worum es bei dem Treffen geht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each line must be a web address (https://…).</source>
        <translation>Jede Zeile muss eine Webadresse sein (https://…).</translation>
    </message>
    <message>
        <source>Choose a mentor from the list.</source>
        <translation>Wählen Sie einen Mentor aus der Liste.</translation>
    </message>
    <message>
        <source>Choose a mentee from the list.</source>
        <translation>Wählen Sie einen Mentee aus der Liste.</translation>
    </message>
    <message>
        <source>Choose one of the mentor&apos;s slots, or a free time.</source>
        <translation>Wählen Sie einen Termin des Mentors oder eine freie Zeit.</translation>
    </message>
    <message>
        <source>Say where the two meet.</source>
        <translation>Geben Sie an, wo sich die beiden treffen.</translation>
    </message>
    <message>
        <source>This time is over. Choose a later one.</source>
        <translation>Diese Zeit ist vorbei. Wählen Sie eine spätere.</translation>
    </message>
    <message>
        <source>The slot is not kept any more: it was for as long as it can be. Anybody can book it until you do.</source>
        <translation>Der Termin wird nicht länger freigehalten: Länger geht es nicht. Bis Sie ihn buchen, kann ihn jeder buchen.</translation>
    </message>
</context>
<context>
    <name>oh::ui::ZoneCombo</name>
    <message>
        <source>Type a city</source>
        <translation>Stadt eingeben</translation>
    </message>
</context>
</TS>
