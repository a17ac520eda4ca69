<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Sentence</name>
    <message>
        <source>is needed to change the role</source>
        <translation>wird gebraucht, um die Rolle zu ändern</translation>
    </message>
    <message>
        <source>is for change_role only</source>
        <translation>gehört nur zu change_role</translation>
    </message>
    <message>
        <source>send either the token or the code with the e-mail</source>
        <translation>senden Sie entweder das Token oder den Code mit der E-Mail-Adresse</translation>
    </message>
    <message>
        <source>is required with the code</source>
        <translation>wird zusammen mit dem Code gebraucht</translation>
    </message>
    <message>
        <source>must not be before startDate</source>
        <translation>darf nicht vor startDate liegen</translation>
    </message>
    <message>
        <source>is required for a preset location</source>
        <translation>wird für einen Standort aus der Liste gebraucht</translation>
    </message>
    <message>
        <source>goes with in_person_preset only</source>
        <translation>gehört nur zu in_person_preset</translation>
    </message>
    <message>
        <source>is required for a custom location</source>
        <translation>wird für einen eigenen Ort gebraucht</translation>
    </message>
    <message>
        <source>goes with in_person_custom only</source>
        <translation>gehört nur zu in_person_custom</translation>
    </message>
    <message>
        <source>leaves no room for a slot of %1 minutes</source>
        <translation>lässt keinen Platz für einen Termin von %1 Minuten</translation>
    </message>
    <message>
        <source>must be within a year of startDate</source>
        <translation>muss innerhalb eines Jahres nach startDate liegen</translation>
    </message>
    <message>
        <source>goes without startTime and endTime</source>
        <translation>steht ohne startTime und endTime</translation>
    </message>
    <message>
        <source>is required with endTime</source>
        <translation>wird zusammen mit endTime gebraucht</translation>
    </message>
    <message>
        <source>is required with startTime</source>
        <translation>wird zusammen mit startTime gebraucht</translation>
    </message>
    <message>
        <source>must be 5 minutes to 8 hours after startTime</source>
        <translation>muss 5 Minuten bis 8 Stunden nach startTime liegen</translation>
    </message>
    <message>
        <source>is required, or startTime and endTime</source>
        <translation>wird gebraucht, oder startTime und endTime</translation>
    </message>
    <message>
        <source>must be somebody else than the mentor</source>
        <translation>muss jemand anderes als der Mentor sein</translation>
    </message>
    <message>
        <source>is required for a meeting in person</source>
        <translation>wird für ein Treffen vor Ort gebraucht</translation>
    </message>
    <message>
        <source>is required with a time; move the meeting to keep its mentor</source>
        <translation>wird zusammen mit einer Zeit gebraucht; um den Mentor zu behalten, verlegen Sie das Treffen</translation>
    </message>
    <message>
        <source>choose at least one</source>
        <translation>wählen Sie mindestens einen aus</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>muss einer dieser Werte sein: %1</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>muss mindestens %1 sein</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>darf höchstens %1 sein</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>contains characters that can&apos;t be stored</source>
        <translation>enthält Zeichen, die nicht gespeichert werden können</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message numerus="yes">
        <source>needs at least %n characters</source>
        <translation>
            <numerusform>braucht mindestens %n Zeichen</numerusform>
            <numerusform>braucht mindestens %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may have at most %n characters</source>
        <translation>
            <numerusform>darf höchstens %n Zeichen haben</numerusform>
            <numerusform>darf höchstens %n Zeichen haben</numerusform>
        </translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>muss eine Zahl sein</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be a date and time such as 2026-01-31T15:00:00Z</source>
        <translation>muss ein Datum mit Uhrzeit sein, etwa 2026-01-31T15:00:00Z</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>liegt außerhalb des zulässigen Bereichs</translation>
    </message>
    <message>
        <source>must be a date such as 2026-01-31</source>
        <translation>muss ein Datum sein, etwa 2026-01-31</translation>
    </message>
    <message>
        <source>must be a time such as 14:30</source>
        <translation>muss eine Uhrzeit sein, etwa 14:30</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>muss eine Liste sein</translation>
    </message>
    <message numerus="yes">
        <source>may have at most %n entries</source>
        <translation>
            <numerusform>darf höchstens %n Eintrag haben</numerusform>
            <numerusform>darf höchstens %n Einträge haben</numerusform>
        </translation>
    </message>
    <message>
        <source>must be a UUID</source>
        <translation>muss eine UUID sein</translation>
    </message>
    <message>
        <source>must be after from</source>
        <translation>muss nach from liegen</translation>
    </message>
    <message>
        <source>may be at most two years after from</source>
        <translation>darf höchstens zwei Jahre nach from liegen</translation>
    </message>
    <message>
        <source>may be at most ten years after from</source>
        <translation>darf höchstens zehn Jahre nach from liegen</translation>
    </message>
    <message>
        <source>must be week or month for so long a range</source>
        <translation>muss für einen so langen Zeitraum week oder month sein</translation>
    </message>
    <message>
        <source>A message is one JSON object.</source>
        <translation>Eine Nachricht ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>goes with hello only</source>
        <translation>gehört nur zu hello</translation>
    </message>
    <message>
        <source>goes with hello and subscribe only</source>
        <translation>gehört nur zu hello und subscribe</translation>
    </message>
    <message>
        <source>epoch and seq go together</source>
        <translation>epoch und seq gehören zusammen</translation>
    </message>
    <message>
        <source>goes with hello, subscribe and unsubscribe only</source>
        <translation>gehört nur zu hello, subscribe und unsubscribe</translation>
    </message>
    <message>
        <source>is required</source>
        <translation>wird gebraucht</translation>
    </message>
    <message>
        <source>goes with token only</source>
        <translation>gehört nur zu token</translation>
    </message>
    <message>
        <source>these mails can&apos;t be turned off</source>
        <translation>diese Mails lassen sich nicht abschalten</translation>
    </message>
    <message>
        <source>this never appears in the application</source>
        <translation>das erscheint nie in der Anwendung</translation>
    </message>
    <message>
        <source>must name at least one</source>
        <translation>muss mindestens einen nennen</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>ist schon vorhanden</translation>
    </message>
    <message>
        <source>must be an address on pitch.vc</source>
        <translation>muss eine Adresse bei pitch.vc sein</translation>
    </message>
    <message>
        <source>is not an e-mail address</source>
        <translation>ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>must be a web address that begins with https:// or http://</source>
        <translation>muss eine Webadresse sein, die mit https:// oder http:// beginnt</translation>
    </message>
    <message>
        <source>must be a web address that begins with https://</source>
        <translation>muss eine Webadresse sein, die mit https:// beginnt</translation>
    </message>
    <message>
        <source>is not a known time zone; use a name such as Europe/Berlin</source>
        <translation>ist keine bekannte Zeitzone; verwenden Sie einen Namen wie Europe/Berlin</translation>
    </message>
    <message>
        <source>must be a phone number such as +1 512 555 0100</source>
        <translation>muss eine Telefonnummer sein, etwa +1 512 555 0100</translation>
    </message>
    <message>
        <source>takes the place of an offset</source>
        <translation>tritt an die Stelle von offset</translation>
    </message>
    <message>
        <source>must be a day such as 2026-01-31, or a time such as 2026-01-31T15:00:00Z</source>
        <translation>muss ein Tag sein, etwa 2026-01-31, oder ein Zeitpunkt, etwa 2026-01-31T15:00:00Z</translation>
    </message>
    <message>
        <source>is given twice</source>
        <translation>ist zweimal angegeben</translation>
    </message>
    <message>
        <source>is not a field of %1</source>
        <translation>ist kein Feld von %1</translation>
    </message>
    <message>
        <source>must have a letter or a digit</source>
        <translation>muss einen Buchstaben oder eine Ziffer enthalten</translation>
    </message>
    <message>
        <source>is needed to reject</source>
        <translation>wird gebraucht, um abzulehnen</translation>
    </message>
    <message>
        <source>confirm a request</source>
        <translation>eine Anfrage bestätigen</translation>
    </message>
    <message>
        <source>decline a request</source>
        <translation>eine Anfrage ablehnen</translation>
    </message>
    <message>
        <source>cancel a meeting</source>
        <translation>ein Treffen absagen</translation>
    </message>
    <message>
        <source>do this</source>
        <translation>das tun</translation>
    </message>
    <message>
        <source>move a meeting without asking the other side</source>
        <translation>ein Treffen verlegen, ohne die andere Seite zu fragen</translation>
    </message>
    <message>
        <source>propose another time</source>
        <translation>eine andere Zeit vorschlagen</translation>
    </message>
    <message>
        <source>answer a proposal</source>
        <translation>einen Vorschlag beantworten</translation>
    </message>
    <message>
        <source>withdraw a proposal</source>
        <translation>einen Vorschlag zurückziehen</translation>
    </message>
    <message>
        <source>note who came</source>
        <translation>festhalten, wer da war</translation>
    </message>
    <message>
        <source>edit a booking</source>
        <translation>eine Buchung bearbeiten</translation>
    </message>
    <message>
        <source>write notes and action items</source>
        <translation>Notizen und Aufgaben schreiben</translation>
    </message>
    <message>
        <source>This request still waits for an answer.</source>
        <translation>Diese Anfrage wartet noch auf eine Antwort.</translation>
    </message>
    <message>
        <source>This meeting is confirmed already by %1.</source>
        <translation>Dieses Treffen wurde schon von %1 bestätigt.</translation>
    </message>
    <message>
        <source>This meeting is confirmed already.</source>
        <translation>Dieses Treffen ist schon bestätigt.</translation>
    </message>
    <message>
        <source>This meeting is over.</source>
        <translation>Dieses Treffen ist vorbei.</translation>
    </message>
    <message>
        <source>This request was declined by %1.</source>
        <translation>Diese Anfrage wurde von %1 abgelehnt.</translation>
    </message>
    <message>
        <source>This request was declined.</source>
        <translation>Diese Anfrage wurde abgelehnt.</translation>
    </message>
    <message>
        <source>This meeting was canceled by %1.</source>
        <translation>Dieses Treffen wurde von %1 abgesagt.</translation>
    </message>
    <message>
        <source>This meeting was canceled.</source>
        <translation>Dieses Treffen wurde abgesagt.</translation>
    </message>
    <message>
        <source>This request has expired, because nobody answered it in time.</source>
        <translation>Diese Anfrage ist verfallen, weil sie nicht rechtzeitig beantwortet wurde.</translation>
    </message>
    <message>
        <source>Who came can be noted once a confirmed meeting is over.</source>
        <translation>Wer da war, lässt sich festhalten, sobald ein bestätigtes Treffen vorbei ist.</translation>
    </message>
    <message>
        <source>Reload to see how it stands.</source>
        <translation>Laden Sie neu, um den Stand zu sehen.</translation>
    </message>
    <message>
        <source>Who came can be noted once it is over.</source>
        <translation>Wer da war, lässt sich festhalten, sobald es vorbei ist.</translation>
    </message>
    <message>
        <source>You can still move or cancel it.</source>
        <translation>Sie können es noch verlegen oder absagen.</translation>
    </message>
    <message>
        <source>You can propose another time, or cancel it.</source>
        <translation>Sie können eine andere Zeit vorschlagen oder es absagen.</translation>
    </message>
    <message>
        <source>You can note who came, or book another meeting.</source>
        <translation>Sie können festhalten, wer da war, oder ein weiteres Treffen buchen.</translation>
    </message>
    <message>
        <source>The mentee can book another slot.</source>
        <translation>Der Mentee kann einen anderen Termin buchen.</translation>
    </message>
    <message>
        <source>Book another slot instead.</source>
        <translation>Buchen Sie stattdessen einen anderen Termin.</translation>
    </message>
    <message>
        <source>the mentee</source>
        <translation>der Mentee</translation>
    </message>
    <message>
        <source>the mentor</source>
        <translation>der Mentor</translation>
    </message>
    <message>
        <source>a coordinator</source>
        <translation>die Koordination</translation>
    </message>
    <message>
        <source>Only %1 can %2.</source>
        <translation>Nur %1 kann %2.</translation>
    </message>
    <message>
        <source>A coordinator has decided who came. Ask them if it is wrong.</source>
        <translation>Die Koordination hat entschieden, wer da war. Fragen Sie dort nach, wenn es nicht stimmt.</translation>
    </message>
    <message>
        <source>The other side has noted something else. A coordinator decides: ask one.</source>
        <translation>Die andere Seite hat etwas anderes festgehalten. Die Koordination entscheidet: Fragen Sie dort nach.</translation>
    </message>
    <message numerus="yes">
        <source>This was noted more than %n days ago. Ask a coordinator if it is wrong.</source>
        <translation>
            <numerusform>Das wurde vor mehr als %n Tag festgehalten. Fragen Sie die Koordination, wenn es nicht stimmt.</numerusform>
            <numerusform>Das wurde vor mehr als %n Tagen festgehalten. Fragen Sie die Koordination, wenn es nicht stimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody is just booking this slot. It is free again at %1 unless they take it.</source>
        <translation>Jemand bucht diesen Termin gerade. Er ist um %1 Uhr wieder frei, falls er nicht gebucht wird.</translation>
    </message>
    <message>
        <source>This mentor takes no meetings at the moment. Choose another mentor.</source>
        <translation>Dieser Mentor nimmt zurzeit keine Treffen an. Wählen Sie jemand anderen.</translation>
    </message>
    <message numerus="yes">
        <source>You have used all %n bookings of this week. New ones are possible from Monday.</source>
        <translation>
            <numerusform>Sie haben Ihre eine Buchung dieser Woche verbraucht. Ab Montag ist wieder eine möglich.</numerusform>
            <numerusform>Sie haben alle %n Buchungen dieser Woche verbraucht. Ab Montag sind wieder welche möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting begins in less than a day.</source>
        <translation>Das Treffen beginnt in weniger als einem Tag.</translation>
    </message>
    <message>
        <source>The mentor is more than one tier above the mentee.</source>
        <translation>Der Mentor steht mehr als eine Stufe über dem Mentee.</translation>
    </message>
    <message>
        <source>The mentor has not met anyone for a while.</source>
        <translation>Der Mentor hat seit Längerem niemanden getroffen.</translation>
    </message>
    <message>
        <source>The mentee has used all bookings of this week.</source>
        <translation>Der Mentee hat alle Buchungen dieser Woche verbraucht.</translation>
    </message>
    <message>
        <source>The mentor has as many sessions in that week as they want.</source>
        <translation>Der Mentor hat in jener Woche schon so viele Treffen wie gewünscht.</translation>
    </message>
    <message>
        <source>The mentor has time off then.</source>
        <translation>Der Mentor ist dann abwesend.</translation>
    </message>
    <message>
        <source>The mentor has another meeting closer to this one than they want.</source>
        <translation>Der Mentor hat ein anderes Treffen näher an diesem, als gewünscht ist.</translation>
    </message>
    <message>
        <source>This mentor does not exist, or not any more.</source>
        <translation>Diesen Mentor gibt es nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>You can book this mentor already: your exception is good for one meeting, until %1.</source>
        <translation>Sie können diesen Mentor bereits buchen: Ihre Ausnahme gilt für ein Treffen, bis %1.</translation>
    </message>
    <message numerus="yes">
        <source>You have asked for %n exceptions within a day. Wait for the answers, or try again tomorrow.</source>
        <translation>
            <numerusform>Sie haben innerhalb eines Tages %n Ausnahme beantragt. Warten Sie die Antwort ab, oder versuchen Sie es morgen wieder.</numerusform>
            <numerusform>Sie haben innerhalb eines Tages %n Ausnahmen beantragt. Warten Sie die Antworten ab, oder versuchen Sie es morgen wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>This mentee does not exist, or not any more.</source>
        <translation>Diesen Mentee gibt es nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>This mentor is deactivated and can&apos;t be booked. Reactivate them first.</source>
        <translation>Dieser Mentor ist deaktiviert und kann nicht gebucht werden. Reaktivieren Sie zuerst das Konto.</translation>
    </message>
    <message>
        <source>This mentee can book already: there is an exception that is not used yet.</source>
        <translation>Dieser Mentee kann bereits buchen: Es gibt eine Ausnahme, die noch nicht benutzt ist.</translation>
    </message>
    <message>
        <source>You have reached out to this mentee on %1 already. You can do so again from %2.</source>
        <translation>Sie haben diesen Mentee bereits angesprochen (%1). Wieder möglich ist das ab %2.</translation>
    </message>
    <message numerus="yes">
        <source>You have reached out to %n mentees within a day. Go on tomorrow.</source>
        <translation>
            <numerusform>Sie haben innerhalb eines Tages %n Mentee angesprochen. Morgen geht es weiter.</numerusform>
            <numerusform>Sie haben innerhalb eines Tages %n Mentees angesprochen. Morgen geht es weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>must be at least %1 pixels</source>
        <translation>muss mindestens %1 Pixel groß sein</translation>
    </message>
    <message>
        <source>must lie within the picture, which has %1 x %2 pixels when it is turned</source>
        <translation>muss innerhalb des Bildes liegen, das gedreht %1 × %2 Pixel hat</translation>
    </message>
    <message>
        <source>This meeting is not over yet. Rate it once it is.</source>
        <translation>Dieses Treffen ist noch nicht vorbei. Bewerten Sie es danach.</translation>
    </message>
    <message>
        <source>This meeting did not take place, so there is nothing to rate.</source>
        <translation>Dieses Treffen hat nicht stattgefunden, es gibt also nichts zu bewerten.</translation>
    </message>
    <message>
        <source>It is noted that somebody did not come, so there is nothing to rate. If that is wrong, correct the attendance first, or ask a coordinator.</source>
        <translation>Es ist festgehalten, dass jemand nicht da war, es gibt also nichts zu bewerten. Wenn das nicht stimmt, berichtigen Sie zuerst die Anwesenheit, oder fragen Sie die Koordination.</translation>
    </message>
    <message>
        <source>The mentor has another meeting, or a request for one, then.</source>
        <translation>Der Mentor hat dann ein anderes Treffen oder eine Anfrage dafür.</translation>
    </message>
    <message>
        <source>The mentee has another meeting, or asked for one, then.</source>
        <translation>Der Mentee hat dann ein anderes Treffen oder hat um eines gebeten.</translation>
    </message>
    <message>
        <source>The mentor&apos;s calendar is not free then.</source>
        <translation>Der Kalender des Mentors ist dann nicht frei.</translation>
    </message>
    <message>
        <source>The mentee&apos;s calendar is not free then.</source>
        <translation>Der Kalender des Mentees ist dann nicht frei.</translation>
    </message>
    <message>
        <source>The slot is due, but has not been made yet.</source>
        <translation>Der Termin ist fällig, aber noch nicht angelegt.</translation>
    </message>
    <message>
        <source>The mentor&apos;s account is deactivated.</source>
        <translation>Das Konto des Mentors ist deaktiviert.</translation>
    </message>
    <message>
        <source>The mentor is dormant: no meeting for %1 days. A coordinator can book, or approve an exception.</source>
        <translation>Der Mentor ruht: seit %1 Tagen kein Treffen. Die Koordination kann buchen oder eine Ausnahme genehmigen.</translation>
    </message>
    <message>
        <source>This time is in the past.</source>
        <translation>Diese Zeit ist schon vorbei.</translation>
    </message>
    <message>
        <source>Mentees book at least one day ahead.</source>
        <translation>Mentees buchen mindestens einen Tag im Voraus.</translation>
    </message>
    <message>
        <source>Slots are made %1 days ahead; this is further away.</source>
        <translation>Termine werden %1 Tage im Voraus angelegt; dieser liegt weiter in der Zukunft.</translation>
    </message>
    <message>
        <source>The clocks go forward on that day, and a part of this availability does not exist.</source>
        <translation>An diesem Tag werden die Uhren vorgestellt, ein Teil dieser Verfügbarkeit entfällt.</translation>
    </message>
    <message>
        <source>The mentor offers no time then.</source>
        <translation>Der Mentor bietet dann keine Zeit an.</translation>
    </message>
    <message numerus="yes">
        <source>This lies in the buffer of %n minutes between two slots.</source>
        <translation>
            <numerusform>Das liegt im Puffer von %n Minute zwischen zwei Terminen.</numerusform>
            <numerusform>Das liegt im Puffer von %n Minuten zwischen zwei Terminen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The availability ends before another slot of %1 minutes would.</source>
        <translation>Die Verfügbarkeit endet, bevor noch ein Termin von %1 Minuten hineinpasst.</translation>
    </message>
    <message>
        <source>The mentor has time off.</source>
        <translation>Der Mentor ist abwesend.</translation>
    </message>
    <message>
        <source>The slot is booked, or somebody has asked for it.</source>
        <translation>Der Termin ist gebucht, oder jemand hat darum gebeten.</translation>
    </message>
    <message>
        <source>Somebody is filling in the form for this slot right now.</source>
        <translation>Jemand füllt gerade das Formular für diesen Termin aus.</translation>
    </message>
    <message numerus="yes">
        <source>The mentor has a meeting, or a request for one, less than the buffer of %n minutes before or after.</source>
        <translation>
            <numerusform>Der Mentor hat davor oder danach ein Treffen oder eine Anfrage mit weniger als dem Puffer von %n Minute dazwischen.</numerusform>
            <numerusform>Der Mentor hat davor oder danach ein Treffen oder eine Anfrage mit weniger als dem Puffer von %n Minuten dazwischen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A slot of another availability of the mentor is in the way.</source>
        <translation>Ein Termin einer anderen Verfügbarkeit des Mentors ist im Weg.</translation>
    </message>
    <message numerus="yes">
        <source>The mentor has %1 of at most %n sessions in that week.</source>
        <translation>
            <numerusform>Der Mentor hat in dieser Woche %1 von höchstens %n Treffen.</numerusform>
            <numerusform>Der Mentor hat in dieser Woche %1 von höchstens %n Treffen.</numerusform>
        </translation>
    </message>
    <message>
        <source>must not contain &lt; or &gt;</source>
        <translation>darf kein &lt; oder &gt; enthalten</translation>
    </message>
    <message>
        <source>must not contain invisible characters</source>
        <translation>darf keine unsichtbaren Zeichen enthalten</translation>
    </message>
    <message>
        <source>must have a visible character</source>
        <translation>muss ein sichtbares Zeichen haben</translation>
    </message>
    <message>
        <source>Somebody has reached out to this mentee for this mentor on %1 already. That is possible again from %2.</source>
        <translation>Dieser Mentee wurde im Namen dieses Mentors bereits angesprochen (%1). Wieder möglich ist das ab %2.</translation>
    </message>
    <message>
        <source>must not begin with =, +, - or @</source>
        <translation>darf nicht mit =, +, - oder @ beginnen</translation>
    </message>
    <message>
        <source>The request could not be understood.</source>
        <translation>Die Anfrage war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The request body is not valid JSON. Send one JSON object in UTF-8.</source>
        <translation>Der Inhalt der Anfrage ist kein gültiges JSON. Senden Sie ein JSON-Objekt in UTF-8.</translation>
    </message>
    <message>
        <source>Some fields need your attention.</source>
        <translation>Bitte sehen Sie einige Felder noch einmal an.</translation>
    </message>
    <message>
        <source>This code is wrong or has been used already. Check it, or ask for a new one.</source>
        <translation>Dieser Code ist falsch oder wurde schon benutzt. Prüfen Sie ihn, oder fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>This sign-in link or code has expired. Ask for a new one.</source>
        <translation>Dieser Anmeldelink oder Code ist abgelaufen. Fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>Please sign in.</source>
        <translation>Bitte melden Sie sich an.</translation>
    </message>
    <message>
        <source>Your session needs to be renewed. Please sign in again.</source>
        <translation>Ihre Sitzung muss erneuert werden. Bitte melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>This session has ended. Please sign in again.</source>
        <translation>Diese Sitzung ist beendet. Bitte melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask a coordinator if you think you should be.</source>
        <translation>Dazu sind Sie nicht berechtigt. Fragen Sie die Koordination, wenn Sie es sein sollten.</translation>
    </message>
    <message>
        <source>Contact admin for access</source>
        <translation>Bitte wenden Sie sich für einen Zugang an die Koordination</translation>
    </message>
    <message>
        <source>This account is deactivated. Contact admin for access.</source>
        <translation>Dieses Konto ist deaktiviert. Bitte wenden Sie sich für einen Zugang an die Koordination.</translation>
    </message>
    <message>
        <source>This mentor is more than one tier above yours. Ask a coordinator for an exception, or choose another mentor.</source>
        <translation>Dieser Mentor steht mehr als eine Stufe über Ihnen. Bitten Sie die Koordination um eine Ausnahme, oder wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>You have used all bookings of this week. New ones are possible from Monday.</source>
        <translation>Sie haben alle Buchungen dieser Woche verbraucht. Ab Montag sind wieder welche möglich.</translation>
    </message>
    <message>
        <source>This mentor has not met anyone for a while. Ask a coordinator to book for you.</source>
        <translation>Dieser Mentor hat seit Längerem niemanden getroffen. Bitten Sie die Koordination, für Sie zu buchen.</translation>
    </message>
    <message>
        <source>This mentor takes no more sessions in that week. Choose a slot in another week.</source>
        <translation>Dieser Mentor nimmt in jener Woche keine weiteren Treffen an. Wählen Sie einen Termin in einer anderen Woche.</translation>
    </message>
    <message>
        <source>Connect your calendar first.</source>
        <translation>Verbinden Sie zuerst Ihren Kalender.</translation>
    </message>
    <message>
        <source>Your calendar can&apos;t be read any more. Connect it again: Settings, Calendar.</source>
        <translation>Ihr Kalender lässt sich nicht mehr lesen. Verbinden Sie ihn neu: Einstellungen, Kalender.</translation>
    </message>
    <message>
        <source>This does not exist, or not any more.</source>
        <translation>Das gibt es nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>This address does not take that method.</source>
        <translation>Diese Adresse kennt diese Methode nicht.</translation>
    </message>
    <message>
        <source>The request took too long to arrive.</source>
        <translation>Die Anfrage hat zu lange gebraucht, um anzukommen.</translation>
    </message>
    <message>
        <source>Somebody changed this in the meantime. Reload and try again.</source>
        <translation>Jemand hat das inzwischen geändert. Laden Sie neu, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This slot was just booked by another user</source>
        <translation>Jemand anderes hat diesen Termin gerade gebucht</translation>
    </message>
    <message>
        <source>Meetings are booked at least one day ahead. Choose a later slot.</source>
        <translation>Treffen werden mindestens einen Tag im Voraus gebucht. Wählen Sie einen späteren Termin.</translation>
    </message>
    <message>
        <source>This request has been answered already, or has expired.</source>
        <translation>Diese Anfrage wurde schon beantwortet oder ist verfallen.</translation>
    </message>
    <message>
        <source>Only upcoming meetings can be canceled.</source>
        <translation>Nur bevorstehende Treffen können abgesagt werden.</translation>
    </message>
    <message>
        <source>There is another meeting at that time. Choose a different slot.</source>
        <translation>Zu dieser Zeit gibt es ein anderes Treffen. Wählen Sie einen anderen Termin.</translation>
    </message>
    <message>
        <source>Calendar conflict detected. Choose another time.</source>
        <translation>Der Kalender ist zu dieser Zeit belegt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This overlaps with other availability of yours. Change the times, or edit the other block.</source>
        <translation>Das überschneidet sich mit anderer Verfügbarkeit von Ihnen. Ändern Sie die Zeiten, oder bearbeiten Sie die andere.</translation>
    </message>
    <message>
        <source>There are bookings in this availability.</source>
        <translation>In dieser Verfügbarkeit gibt es Buchungen.</translation>
    </message>
    <message>
        <source>Somebody else saved this first. Reload to see the change; what you typed is kept.</source>
        <translation>Jemand anderes hat zuerst gespeichert. Laden Sie neu, um die Änderung zu sehen; was Sie geschrieben haben, bleibt.</translation>
    </message>
    <message>
        <source>Somebody is just booking this slot. Try again in a few minutes, or choose another.</source>
        <translation>Jemand bucht diesen Termin gerade. Versuchen Sie es in einigen Minuten wieder, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This goes against rules. Confirm that you want it all the same.</source>
        <translation>Das verstößt gegen Regeln. Bestätigen Sie, dass Sie es trotzdem möchten.</translation>
    </message>
    <message>
        <source>The mentor has time off then. Choose another time.</source>
        <translation>Der Mentor ist dann abwesend. Wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
        <source>This is too close to another meeting of the mentor. Choose another time.</source>
        <translation>Das liegt zu nah an einem anderen Treffen des Mentors. Wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
        <source>Only upcoming meetings can be moved. Book a new one instead.</source>
        <translation>Nur bevorstehende Treffen können verlegt werden. Buchen Sie stattdessen ein neues.</translation>
    </message>
    <message>
        <source>This proposal is not open any more. Propose another time.</source>
        <translation>Dieser Vorschlag ist nicht mehr offen. Schlagen Sie eine andere Zeit vor.</translation>
    </message>
    <message>
        <source>Attendance can be noted once the meeting is over.</source>
        <translation>Die Anwesenheit lässt sich festhalten, sobald das Treffen vorbei ist.</translation>
    </message>
    <message>
        <source>You can book this mentor without an exception.</source>
        <translation>Sie können diesen Mentor ohne Ausnahme buchen.</translation>
    </message>
    <message>
        <source>You have asked for this exception already. A coordinator will decide; you will get a mail.</source>
        <translation>Sie haben diese Ausnahme schon beantragt. Die Koordination entscheidet; Sie erhalten eine Mail.</translation>
    </message>
    <message>
        <source>There is an exception for these two already, which is not used yet.</source>
        <translation>Für diese beiden gibt es schon eine Ausnahme, die noch nicht benutzt ist.</translation>
    </message>
    <message>
        <source>This request has been decided already.</source>
        <translation>Über diesen Antrag wurde schon entschieden.</translation>
    </message>
    <message>
        <source>This decision can&apos;t be taken back any more.</source>
        <translation>Diese Entscheidung lässt sich nicht mehr zurücknehmen.</translation>
    </message>
    <message>
        <source>You have reached out to this mentee already.</source>
        <translation>Sie haben diesen Mentee schon angesprochen.</translation>
    </message>
    <message>
        <source>This is the last coordinator. Make somebody else a coordinator first.</source>
        <translation>Das ist die letzte Person in der Koordination. Geben Sie diese Rolle zuerst jemand anderem.</translation>
    </message>
    <message>
        <source>You can&apos;t do this with your own account. Ask another coordinator.</source>
        <translation>Mit Ihrem eigenen Konto geht das nicht. Bitten Sie jemand anderen aus der Koordination.</translation>
    </message>
    <message>
        <source>This person has meetings ahead.</source>
        <translation>Diese Person hat noch Treffen vor sich.</translation>
    </message>
    <message>
        <source>This location is used by availability.</source>
        <translation>Dieser Standort wird von Verfügbarkeiten benutzt.</translation>
    </message>
    <message>
        <source>Somebody has decided on this tag already. Reload the list.</source>
        <translation>Über dieses Schlagwort wurde schon entschieden. Laden Sie die Liste neu.</translation>
    </message>
    <message>
        <source>This tag can&apos;t be used. Choose another one of the list.</source>
        <translation>Dieses Schlagwort lässt sich nicht verwenden. Wählen Sie ein anderes aus der Liste.</translation>
    </message>
    <message>
        <source>Meetings are rated once they are over.</source>
        <translation>Treffen werden bewertet, sobald sie vorbei sind.</translation>
    </message>
    <message>
        <source>You have rated this meeting already.</source>
        <translation>Sie haben dieses Treffen schon bewertet.</translation>
    </message>
    <message>
        <source>Your files take all the room that there is for them. Remove some first.</source>
        <translation>Ihre Dateien belegen allen Platz, der dafür da ist. Entfernen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>The upload has to go on somewhere else. Ask for its offset, and send from there.</source>
        <translation>Das Hochladen muss an anderer Stelle weitergehen. Fragen Sie die Stelle ab, und senden Sie von dort an.</translation>
    </message>
    <message>
        <source>This file is still being checked for viruses. Try again in a few minutes.</source>
        <translation>Diese Datei wird noch auf Viren geprüft. Versuchen Sie es in einigen Minuten wieder.</translation>
    </message>
    <message>
        <source>Uploads speak tus 1.0.0, and no other version.</source>
        <translation>Hochgeladen wird mit tus 1.0.0 und keiner anderen Version.</translation>
    </message>
    <message>
        <source>The request is too large.</source>
        <translation>Die Anfrage ist zu groß.</translation>
    </message>
    <message>
        <source>Send the body as application/json.</source>
        <translation>Senden Sie den Inhalt als application/json.</translation>
    </message>
    <message>
        <source>Files of this kind are not taken.</source>
        <translation>Dateien dieser Art werden nicht angenommen.</translation>
    </message>
    <message>
        <source>The file has no such part.</source>
        <translation>Einen solchen Teil hat die Datei nicht.</translation>
    </message>
    <message>
        <source>Only the expectation 100-continue is known.</source>
        <translation>Bekannt ist nur die Erwartung 100-continue.</translation>
    </message>
    <message>
        <source>This Idempotency-Key was used with another request. Use a new key.</source>
        <translation>Dieser Idempotency-Key wurde mit einer anderen Anfrage benutzt. Verwenden Sie einen neuen.</translation>
    </message>
    <message>
        <source>This address speaks WebSocket (RFC 6455, version 13) only.</source>
        <translation>Diese Adresse spricht nur WebSocket (RFC 6455, Version 13).</translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment and try again.</source>
        <translation>Zu viele Anfragen. Warten Sie einen Moment, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The request header is too large.</source>
        <translation>Der Kopf der Anfrage ist zu groß.</translation>
    </message>
    <message>
        <source>The address of the request is too long.</source>
        <translation>Die Adresse der Anfrage ist zu lang.</translation>
    </message>
    <message>
        <source>Something went wrong on the server. Try again; if it stays, tell a coordinator the request id.</source>
        <translation>Auf dem Server ist etwas schiefgegangen. Versuchen Sie es noch einmal; wenn es dabei bleibt, nennen Sie der Koordination die Vorgangs-ID.</translation>
    </message>
    <message>
        <source>Stored data can&apos;t be read with the server&apos;s keys. Tell an administrator: the key file is wrong, damaged or incomplete.</source>
        <translation>Gespeicherte Daten lassen sich mit den Schlüsseln des Servers nicht lesen. Sagen Sie der Administration Bescheid: Die Schlüsseldatei ist falsch, beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>The mail server refused this message. Check the address.</source>
        <translation>Der Mailserver hat diese Nachricht abgelehnt. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The mail server can&apos;t take the message at the moment. It will be tried again.</source>
        <translation>Der Mailserver kann die Nachricht zurzeit nicht annehmen. Es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>The server does not know this method.</source>
        <translation>Der Server kennt diese Methode nicht.</translation>
    </message>
    <message>
        <source>The service is busy or being repaired. Try again in a moment.</source>
        <translation>Der Dienst ist überlastet oder wird gerade gewartet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Use HTTP/1.1.</source>
        <translation>Verwenden Sie HTTP/1.1.</translation>
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
        <source>Canceled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The server sent an answer that this version does not understand. Try again, or update the application.</source>
        <translation>Der Server hat etwas geantwortet, das diese Version nicht versteht. Versuchen Sie es noch einmal, oder aktualisieren Sie die Anwendung.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be trusted. Check the server&apos;s address, or tell a coordinator.</source>
        <translation>Dem Zertifikat des Servers ist nicht zu trauen. Prüfen Sie die Adresse des Servers, oder sagen Sie der Koordination Bescheid.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain can&apos;t be used.</source>
        <translation>Der Schlüsselbund des Systems ist nicht benutzbar.</translation>
    </message>
    <message>
        <source>You did not agree in the browser. Nothing has changed.</source>
        <translation>Sie haben im Browser nicht zugestimmt. Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written. Choose another place, or make room.</source>
        <translation>Die Datei lässt sich nicht schreiben. Wählen Sie einen anderen Ort, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The request failed.</source>
        <translation>Die Anfrage ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>This server keeps no files.</source>
        <translation>Dieser Server bewahrt keine Dateien auf.</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>muss ein JSON-Objekt sein</translation>
    </message>
    <message>
        <source>is not a field of this form</source>
        <translation>ist kein Feld dieses Formulars</translation>
    </message>
    <message>
        <source>must be there</source>
        <translation>muss vorhanden sein</translation>
    </message>
    <message>
        <source>This picture is too large: %1 MB are taken.</source>
        <translation>Dieses Bild ist zu groß: Möglich sind %1 MB.</translation>
    </message>
    <message>
        <source>Calendars of this provider can&apos;t be connected here.</source>
        <translation>Kalender dieses Anbieters lassen sich hier nicht verbinden.</translation>
    </message>
    <message>
        <source>%1 did not let us read and write your calendars. Connect it again, and agree to all that is asked there.</source>
        <translation>%1 hat uns Ihre Kalender nicht lesen und schreiben lassen. Verbinden Sie ihn neu, und stimmen Sie dort allem zu.</translation>
    </message>
    <message>
        <source>must be full or busy</source>
        <translation>muss full oder busy sein</translation>
    </message>
    <message>
        <source>The request body is not valid UTF-8.</source>
        <translation>Der Inhalt der Anfrage ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>The request body is not valid JSON (%1 at byte %2).</source>
        <translation>Der Inhalt der Anfrage ist kein gültiges JSON (%1 bei Byte %2).</translation>
    </message>
    <message>
        <source>The request body must be one JSON object.</source>
        <translation>Der Inhalt der Anfrage muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>You have done this very often within an hour, and each time somebody got a mail. Try again later.</source>
        <translation>Sie haben das innerhalb einer Stunde sehr oft getan, und jedes Mal hat jemand eine Mail erhalten. Versuchen Sie es später wieder.</translation>
    </message>
    <message>
        <source>Send the body as %1.</source>
        <translation>Senden Sie den Inhalt als %1.</translation>
    </message>
    <message>
        <source>is not a parameter of this address</source>
        <translation>ist kein Parameter dieser Adresse</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Unter dieser Adresse gibt es nichts.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read at the moment. Try again later.</source>
        <translation>Diese Datei lässt sich zurzeit nicht lesen. Versuchen Sie es später wieder.</translation>
    </message>
    <message>
        <source>The file of this export is not on this server. Ask for a new one.</source>
        <translation>Die Datei dieses Exports liegt nicht auf diesem Server. Fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>must be there once, a number of bytes</source>
        <translation>muss einmal vorhanden sein, als Anzahl von Bytes</translation>
    </message>
    <message>
        <source>The form in the request is malformed.</source>
        <translation>Das Formular in der Anfrage ist fehlerhaft.</translation>
    </message>
    <message>
        <source>must be 1 to 255 printable ASCII characters</source>
        <translation>muss aus 1 bis 255 druckbaren ASCII-Zeichen bestehen</translation>
    </message>
    <message>
        <source>This way to sign in is not offered here.</source>
        <translation>Diese Art der Anmeldung wird hier nicht angeboten.</translation>
    </message>
    <message>
        <source>Your file can&apos;t be prepared at the moment. Try again later.</source>
        <translation>Ihre Datei lässt sich zurzeit nicht vorbereiten. Versuchen Sie es später wieder.</translation>
    </message>
    <message>
        <source>Too many sign-ins were begun from here. Wait a few minutes.</source>
        <translation>Von hier aus wurden zu viele Anmeldungen begonnen. Warten Sie einige Minuten.</translation>
    </message>
    <message>
        <source>must be an e-mail address</source>
        <translation>muss eine E-Mail-Adresse sein</translation>
    </message>
    <message>
        <source>Too many sign-in mails were asked for. Wait a few minutes, or use the newest mail that you have.</source>
        <translation>Es wurden zu viele Anmelde-Mails angefordert. Warten Sie einige Minuten, oder benutzen Sie die neueste, die Sie haben.</translation>
    </message>
    <message>
        <source>We have sent you a mail with a link and a code. Open the link, or type the code.</source>
        <translation>Wir haben Ihnen eine Mail mit einem Link und einem Code geschickt. Öffnen Sie den Link, oder geben Sie den Code ein.</translation>
    </message>
    <message>
        <source>This sign-in link is not valid. Ask for a new one.</source>
        <translation>Dieser Anmeldelink ist nicht gültig. Fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>This sign-in link has been used already. Ask for a new one.</source>
        <translation>Dieser Anmeldelink wurde schon benutzt. Fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>Signing in did not work: the answer could not be verified. Try again.</source>
        <translation>Die Anmeldung hat nicht geklappt: Die Antwort ließ sich nicht prüfen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached at the moment. Try again in a few minutes.</source>
        <translation>%1 ist zurzeit nicht erreichbar. Versuchen Sie es in einigen Minuten wieder.</translation>
    </message>
    <message>
        <source>%1 did not accept this sign-in any more. Try again.</source>
        <translation>%1 hat diese Anmeldung nicht mehr angenommen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This sign-in is over: it took more than ten minutes, or was used already. Begin again.</source>
        <translation>Diese Anmeldung ist vorbei: Sie hat länger als zehn Minuten gedauert oder wurde schon benutzt. Beginnen Sie neu.</translation>
    </message>
    <message>
        <source>must be http on 127.0.0.1 or [::1] with a port and a plain path</source>
        <translation>muss http auf 127.0.0.1 oder [::1] mit einem Port und einfachem Pfad sein</translation>
    </message>
    <message>
        <source>must be base64url of a SHA-256</source>
        <translation>muss base64url eines SHA-256 sein</translation>
    </message>
    <message>
        <source>%1 does not vouch for the address of this account. Sign in with a mail instead; you can connect its calendar afterwards.</source>
        <translation>%1 bürgt nicht für die Adresse dieses Kontos. Melden Sie sich mit einer Mail an; den Kalender können Sie danach verbinden.</translation>
    </message>
    <message>
        <source>This presentation is damaged. Save it again as PPTX or PDF.</source>
        <translation>Diese Präsentation ist beschädigt. Speichern Sie sie noch einmal als PPTX oder PDF.</translation>
    </message>
    <message>
        <source>This presentation has a password. Save it without one.</source>
        <translation>Diese Präsentation hat ein Passwort. Speichern Sie sie ohne.</translation>
    </message>
    <message>
        <source>This presentation holds macros. Save it as PPTX without them.</source>
        <translation>Diese Präsentation enthält Makros. Speichern Sie sie ohne als PPTX.</translation>
    </message>
    <message>
        <source>This is no PowerPoint presentation. Send a PDF or a PPTX.</source>
        <translation>Das ist keine PowerPoint-Präsentation. Senden Sie ein PDF oder ein PPTX.</translation>
    </message>
    <message>
        <source>This is an old PowerPoint file, or one with a password. Save it as PPTX without a password, or as PDF.</source>
        <translation>Das ist eine alte PowerPoint-Datei oder eine mit Passwort. Speichern Sie sie als PPTX ohne Passwort oder als PDF.</translation>
    </message>
    <message>
        <source>This is neither a PDF nor a PowerPoint presentation (PPTX).</source>
        <translation>Das ist weder ein PDF noch eine PowerPoint-Präsentation (PPTX).</translation>
    </message>
    <message>
        <source>The end of this PDF is missing. Save it again and upload that.</source>
        <translation>Das Ende dieses PDFs fehlt. Speichern Sie es noch einmal, und laden Sie diese Datei hoch.</translation>
    </message>
    <message>
        <source>Files can&apos;t be kept at the moment. Try again later, or tell an administrator.</source>
        <translation>Dateien lassen sich zurzeit nicht aufbewahren. Versuchen Sie es später wieder, oder sagen Sie der Administration Bescheid.</translation>
    </message>
    <message>
        <source>Many pictures are being worked on. Try again in a moment.</source>
        <translation>Gerade werden viele Bilder bearbeitet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This picture is damaged. Save it again as JPEG, PNG or WebP.</source>
        <translation>Dieses Bild ist beschädigt. Speichern Sie es noch einmal als JPEG, PNG oder WebP.</translation>
    </message>
    <message>
        <source>This picture is too small: it needs at least %1 x %1 pixels.</source>
        <translation>Dieses Bild ist zu klein: Es braucht mindestens %1 × %1 Pixel.</translation>
    </message>
    <message>
        <source>This picture has too many pixels. Make it smaller: %1 million pixels are taken.</source>
        <translation>Dieses Bild hat zu viele Pixel. Verkleinern Sie es: Möglich sind %1 Millionen Pixel.</translation>
    </message>
    <message>
        <source>This picture has the colours of a printer (CMYK). Save it as RGB.</source>
        <translation>Dieses Bild hat die Farben eines Druckers (CMYK). Speichern Sie es als RGB.</translation>
    </message>
    <message>
        <source>This picture moves. Save one image of it as JPEG, PNG or WebP.</source>
        <translation>Dieses Bild ist animiert. Speichern Sie ein Einzelbild als JPEG, PNG oder WebP.</translation>
    </message>
    <message>
        <source>This is no picture in JPEG, PNG or WebP format.</source>
        <translation>Das ist kein Bild im Format JPEG, PNG oder WebP.</translation>
    </message>
    <message>
        <source>must be a picture&apos;s public http or https address without a password</source>
        <translation>muss die öffentliche http- oder https-Adresse eines Bildes ohne Passwort sein</translation>
    </message>
    <message>
        <source>There is no picture at this address, or it can&apos;t be reached.</source>
        <translation>Unter dieser Adresse gibt es kein Bild, oder sie ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Say hello first.</source>
        <translation>Senden Sie zuerst hello.</translation>
    </message>
    <message>
        <source>Hello was said already.</source>
        <translation>hello wurde schon gesendet.</translation>
    </message>
    <message>
        <source>at most %1 mentors at a time</source>
        <translation>höchstens %1 Mentoren auf einmal</translation>
    </message>
    <message>
        <source>There are too many live connections.</source>
        <translation>Es gibt zu viele Live-Verbindungen.</translation>
    </message>
    <message>
        <source>Enter a plain e-mail address, such as name@example.org</source>
        <translation>Geben Sie eine einfache E-Mail-Adresse ein, etwa name@example.org</translation>
    </message>
    <message>
        <source>Give an https or mailto address</source>
        <translation>Geben Sie eine https- oder mailto-Adresse an</translation>
    </message>
    <message>
        <source>Leave out spaces and brackets</source>
        <translation>Lassen Sie Leerzeichen und Klammern weg</translation>
    </message>
    <message>
        <source>A message needs a date</source>
        <translation>Eine Nachricht braucht ein Datum</translation>
    </message>
    <message>
        <source>comes from the list of portfolio companies</source>
        <translation>kommt aus der Liste der Portfoliounternehmen</translation>
    </message>
    <message>
        <source>This person was removed. Reactivate them first.</source>
        <translation>Diese Person wurde entfernt. Reaktivieren Sie sie zuerst.</translation>
    </message>
    <message numerus="yes">
        <source>Changing the role would cancel %n meetings of this person. Do it with force to cancel, and both sides are told.</source>
        <translation>
            <numerusform>Eine neue Rolle würde %n Treffen dieser Person absagen. Mit force wird es abgesagt, und beide Seiten werden benachrichtigt.</numerusform>
            <numerusform>Eine neue Rolle würde %n Treffen dieser Person absagen. Mit force werden sie abgesagt, und beide Seiten werden benachrichtigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivating this account would cancel %n meetings. Do it with force to cancel, and both sides are told.</source>
        <translation>
            <numerusform>Wird dieses Konto deaktiviert, wird %n Treffen abgesagt. Mit force wird es abgesagt, und beide Seiten werden benachrichtigt.</numerusform>
            <numerusform>Wird dieses Konto deaktiviert, werden %n Treffen abgesagt. Mit force werden sie abgesagt, und beide Seiten werden benachrichtigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This person does not exist.</source>
        <translation>Diese Person gibt es nicht.</translation>
    </message>
    <message>
        <source>This person was removed already.</source>
        <translation>Diese Person wurde schon entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>Removing this person would cancel %n meetings, after %1 hours or at once where they begin before. Do it with force, and both sides are told.</source>
        <translation>
            <numerusform>Wird diese Person entfernt, wird %n Treffen abgesagt: nach %1 Stunden, oder sofort, wenn es früher beginnt. Mit force geschieht es, und beide Seiten werden benachrichtigt.</numerusform>
            <numerusform>Wird diese Person entfernt, werden %n Treffen abgesagt: nach %1 Stunden, oder sofort, wenn sie früher beginnen. Mit force geschieht es, und beide Seiten werden benachrichtigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other mentors are offered to the mentee alone.</source>
        <translation>Andere Mentoren werden nur dem Mentee angeboten.</translation>
    </message>
    <message>
        <source>This booking does not exist.</source>
        <translation>Diese Buchung gibt es nicht.</translation>
    </message>
    <message>
        <source>leaves no room for a slot on that day, because clocks change</source>
        <translation>lässt an diesem Tag keinen Platz für einen Termin, weil die Uhren umgestellt werden</translation>
    </message>
    <message>
        <source>lies in the past; choose a later time</source>
        <translation>liegt in der Vergangenheit; wählen Sie eine spätere Zeit</translation>
    </message>
    <message>
        <source>lies in the past</source>
        <translation>liegt in der Vergangenheit</translation>
    </message>
    <message>
        <source>leaves no slot that is still to come; choose a later day</source>
        <translation>lässt keinen künftigen Termin übrig; wählen Sie einen späteren Tag</translation>
    </message>
    <message>
        <source>must be within a year from today</source>
        <translation>muss innerhalb eines Jahres ab heute liegen</translation>
    </message>
    <message>
        <source>is not a location any more; choose another</source>
        <translation>ist kein Standort mehr; wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>This availability does not exist any more.</source>
        <translation>Diese Verfügbarkeit gibt es nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>Deleting this availability would cancel %n bookings. Delete with force to cancel them.</source>
        <translation>
            <numerusform>Wird diese Verfügbarkeit gelöscht, wird %n Buchung abgesagt. Löschen Sie mit force, um sie abzusagen.</numerusform>
            <numerusform>Wird diese Verfügbarkeit gelöscht, werden %n Buchungen abgesagt. Löschen Sie mit force, um sie abzusagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This person does not exist, or not any more.</source>
        <translation>Diese Person gibt es nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>There is no picture to cut.</source>
        <translation>Es gibt kein Bild zum Zuschneiden.</translation>
    </message>
    <message>
        <source>This picture does not exist, or not any more.</source>
        <translation>Dieses Bild gibt es nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>There is no picture.</source>
        <translation>Es gibt kein Bild.</translation>
    </message>
    <message>
        <source>is the mentor whom the meeting has; move it to another time</source>
        <translation>ist der Mentor, den das Treffen schon hat; ändern Sie nur die Zeit</translation>
    </message>
    <message>
        <source>This meeting is over: its mentor and its mentee stay. Book another meeting instead.</source>
        <translation>Dieses Treffen ist vorbei: Mentor und Mentee bleiben. Buchen Sie stattdessen ein anderes Treffen.</translation>
    </message>
    <message>
        <source>is a slot of another mentor</source>
        <translation>ist ein Termin eines anderen Mentors</translation>
    </message>
    <message>
        <source>This slot has begun already. Choose a later one.</source>
        <translation>Dieser Termin hat schon begonnen. Wählen Sie einen späteren.</translation>
    </message>
    <message>
        <source>is for online meetings</source>
        <translation>ist nur für Online-Treffen</translation>
    </message>
    <message>
        <source>This slot does not exist any more. Choose another.</source>
        <translation>Diesen Termin gibt es nicht mehr. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>is not the mentor of this slot</source>
        <translation>ist nicht der Mentor dieses Termins</translation>
    </message>
    <message>
        <source>You have a conflicting event in your calendar then. Choose another time, or free that one in your calendar.</source>
        <translation>In Ihrem Kalender steht dann schon etwas. Wählen Sie eine andere Zeit, oder machen Sie diese in Ihrem Kalender frei.</translation>
    </message>
    <message>
        <source>Mentor has a conflicting event in the calendar then. Choose another time.</source>
        <translation>Im Kalender des Mentors steht dann schon etwas. Wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
        <source>Mentee has a conflicting event in the calendar then. Choose another time.</source>
        <translation>Im Kalender des Mentees steht dann schon etwas. Wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
        <source>This account has no calendar that meetings could be written to. Make one there, or connect another account.</source>
        <translation>Dieses Konto hat keinen Kalender, in den Treffen geschrieben werden könnten. Legen Sie dort einen an, oder verbinden Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>is none of your calendars that can be written</source>
        <translation>ist keiner Ihrer beschreibbaren Kalender</translation>
    </message>
    <message>
        <source>is none of your calendars</source>
        <translation>ist keiner Ihrer Kalender</translation>
    </message>
    <message>
        <source>There is no such calendar address.</source>
        <translation>Eine solche Kalenderadresse gibt es nicht.</translation>
    </message>
    <message>
        <source>This calendar address does not exist any more.</source>
        <translation>Diese Kalenderadresse gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This calendar is read too often.</source>
        <translation>Dieser Kalender wird zu oft gelesen.</translation>
    </message>
    <message>
        <source>Connect your calendar before you offer time, so that nobody books what is taken: Settings, Calendar.</source>
        <translation>Verbinden Sie Ihren Kalender, bevor Sie Zeit anbieten, damit niemand bucht, was belegt ist: Einstellungen, Kalender.</translation>
    </message>
    <message>
        <source>Connect your calendar before you book, so that meetings don&apos;t clash: Settings, Calendar.</source>
        <translation>Verbinden Sie Ihren Kalender, bevor Sie buchen, damit sich Treffen nicht überschneiden: Einstellungen, Kalender.</translation>
    </message>
    <message>
        <source>Your data was asked for less than a day ago. Download that file, or ask again tomorrow.</source>
        <translation>Ihre Daten wurden vor weniger als einem Tag angefordert. Laden Sie jene Datei herunter, oder fordern Sie sie morgen neu an.</translation>
    </message>
    <message>
        <source>You have not asked for your data yet.</source>
        <translation>Sie haben Ihre Daten noch nicht angefordert.</translation>
    </message>
    <message>
        <source>There is no file of your data now. Ask for one; it is ready in a moment and kept for a week.</source>
        <translation>Zurzeit gibt es keine Datei mit Ihren Daten. Fordern Sie eine an; sie ist gleich fertig und bleibt eine Woche.</translation>
    </message>
    <message>
        <source>lies in the past; choose a later day</source>
        <translation>liegt in der Vergangenheit; wählen Sie einen späteren Tag</translation>
    </message>
    <message>
        <source>must be within two years from today</source>
        <translation>muss innerhalb von zwei Jahren ab heute liegen</translation>
    </message>
    <message>
        <source>This entry does not exist any more.</source>
        <translation>Diesen Eintrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This upload does not exist, or waited too long. Begin again.</source>
        <translation>Diesen Upload gibt es nicht, oder er hat zu lange gewartet. Beginnen Sie neu.</translation>
    </message>
    <message>
        <source>This file does not exist, or not any more.</source>
        <translation>Diese Datei gibt es nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>Files may have up to %1 MB. Make it smaller.</source>
        <translation>Dateien dürfen bis zu %1 MB haben. Verkleinern Sie Ihre.</translation>
    </message>
    <message>
        <source>must be the file&apos;s size in bytes</source>
        <translation>muss die Größe der Datei in Bytes sein</translation>
    </message>
    <message>
        <source>You have %1 files, which is all there may be. Remove one first.</source>
        <translation>Sie haben %1 Dateien, mehr sind nicht möglich. Entfernen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>Your files may take %1 MB. Remove one first.</source>
        <translation>Ihre Dateien dürfen %1 MB belegen. Entfernen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>This is more than the upload was to bring. Begin again.</source>
        <translation>Das ist mehr, als der Upload umfassen sollte. Beginnen Sie neu.</translation>
    </message>
    <message>
        <source>The virus scanner found something in this file, so it is not handed out.</source>
        <translation>Der Virenscanner hat in dieser Datei etwas gefunden, deshalb wird sie nicht ausgegeben.</translation>
    </message>
    <message>
        <source>This account does not exist, or not any more.</source>
        <translation>Dieses Konto gibt es nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>Remove this account first; then it can be erased for good.</source>
        <translation>Entfernen Sie dieses Konto zuerst; danach kann es endgültig gelöscht werden.</translation>
    </message>
    <message numerus="yes">
        <source>This person still has %n meetings. Cancel what is ahead, or wait until it is canceled, a day after the removal.</source>
        <translation>
            <numerusform>Diese Person hat noch %n Treffen. Sagen Sie ab, was bevorsteht, oder warten Sie, bis es einen Tag nach dem Entfernen abgesagt wird.</numerusform>
            <numerusform>Diese Person hat noch %n Treffen. Sagen Sie ab, was bevorsteht, oder warten Sie, bis sie einen Tag nach dem Entfernen abgesagt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>is not valid any more; look at what would be erased again</source>
        <translation>gilt nicht mehr; sehen Sie noch einmal nach, was gelöscht würde</translation>
    </message>
    <message>
        <source>stays when the person is gone: it must not name them</source>
        <translation>bleibt, wenn die Person fort ist: Es darf sie nicht nennen</translation>
    </message>
    <message>
        <source>This request does not exist.</source>
        <translation>Diesen Antrag gibt es nicht.</translation>
    </message>
    <message>
        <source>This request has expired: nobody decided within %1 days. The mentee can ask again.</source>
        <translation>Dieser Antrag ist verfallen: Innerhalb von %1 Tagen hat niemand entschieden. Der Mentee kann ihn neu stellen.</translation>
    </message>
    <message>
        <source>You denied this request on %1.</source>
        <translation>Sie haben diesen Antrag abgelehnt: %1.</translation>
    </message>
    <message>
        <source>You approved this request on %1.</source>
        <translation>Sie haben diesen Antrag genehmigt: %1.</translation>
    </message>
    <message>
        <source>This request was denied on %1.</source>
        <translation>Dieser Antrag wurde abgelehnt: %1.</translation>
    </message>
    <message>
        <source>This request was approved on %1.</source>
        <translation>Dieser Antrag wurde genehmigt: %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be booked any more: the account is deactivated, or no mentor&apos;s. Deny the request instead.</source>
        <translation>%1 kann nicht mehr gebucht werden: Das Konto ist deaktiviert oder gehört keinem Mentor. Lehnen Sie den Antrag ab.</translation>
    </message>
    <message>
        <source>%1 can&apos;t book any more: the account is deactivated, or no mentee&apos;s. Deny the request instead.</source>
        <translation>%1 kann nicht mehr buchen: Das Konto ist deaktiviert oder gehört keinem Mentee. Lehnen Sie den Antrag ab.</translation>
    </message>
    <message>
        <source>%1 can book %2 already: another exception is not used yet. Deny this one instead.</source>
        <translation>%1 kann %2 bereits buchen: Eine andere Ausnahme ist noch nicht benutzt. Lehnen Sie diese ab.</translation>
    </message>
    <message>
        <source>This request is not decided. There is nothing to take back.</source>
        <translation>Über diesen Antrag ist nicht entschieden. Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Only the coordinator who decided can take it back.</source>
        <translation>Nur wer entschieden hat, kann es zurücknehmen.</translation>
    </message>
    <message>
        <source>%1 has booked with this exception already. Cancel the meeting instead.</source>
        <translation>%1 hat mit dieser Ausnahme schon gebucht. Sagen Sie stattdessen das Treffen ab.</translation>
    </message>
    <message>
        <source>A decision can be taken back for %1 seconds. The mentee has been told by now.</source>
        <translation>Eine Entscheidung lässt sich %1 Sekunden lang zurücknehmen. Der Mentee wurde inzwischen benachrichtigt.</translation>
    </message>
    <message>
        <source>This export does not exist.</source>
        <translation>Diesen Export gibt es nicht.</translation>
    </message>
    <message>
        <source>These are more than %1 rows. Ask for an export in the background instead, and fetch its file when it is done.</source>
        <translation>Das sind mehr als %1 Zeilen. Fordern Sie stattdessen einen Export im Hintergrund an, und holen Sie die Datei ab, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>%1 of your exports are not done yet. Wait for one of them, or cancel one.</source>
        <translation>%1 Ihrer Exporte sind noch nicht fertig. Warten Sie auf einen davon, oder brechen Sie einen ab.</translation>
    </message>
    <message>
        <source>This file was made for another coordinator. Ask for an export of your own.</source>
        <translation>Diese Datei wurde für jemand anderen aus der Koordination erstellt. Fordern Sie einen eigenen Export an.</translation>
    </message>
    <message>
        <source>This export is not done yet.</source>
        <translation>Dieser Export ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>There is no file of this export any more. Ask for a new one.</source>
        <translation>Die Datei dieses Exports gibt es nicht mehr. Fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>is not a known time zone</source>
        <translation>ist keine bekannte Zeitzone</translation>
    </message>
    <message>
        <source>must be longer for so long a range</source>
        <translation>muss für einen so langen Zeitraum länger sein</translation>
    </message>
    <message>
        <source>This job does not exist any more.</source>
        <translation>Diesen Auftrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This job is not dead: it will be done, or was done, without your help. Reload the list.</source>
        <translation>Dieser Auftrag ist nicht fehlgeschlagen: Er wird ohne Ihr Zutun erledigt oder ist es schon. Laden Sie die Liste neu.</translation>
    </message>
    <message>
        <source>The same work is in the queue again already. Discard this job.</source>
        <translation>Derselbe Auftrag steht schon wieder in der Warteschlange. Verwerfen Sie diesen.</translation>
    </message>
    <message>
        <source>There is no such job in the schedule.</source>
        <translation>Einen solchen Auftrag gibt es im Zeitplan nicht.</translation>
    </message>
    <message>
        <source>This mail does not exist.</source>
        <translation>Diese Mail gibt es nicht.</translation>
    </message>
    <message>
        <source>This mail was not given up, so it can&apos;t be tried again. Reload the list.</source>
        <translation>Diese Mail wurde nicht aufgegeben, lässt sich also nicht noch einmal versuchen. Laden Sie die Liste neu.</translation>
    </message>
    <message>
        <source>A sign-in mail can&apos;t be sent again. Ask the person to sign in once more.</source>
        <translation>Eine Anmelde-Mail lässt sich nicht noch einmal senden. Bitten Sie die Person, sich neu anzumelden.</translation>
    </message>
    <message>
        <source>is none of this list in this order</source>
        <translation>gehört nicht zu dieser Liste in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Only coordinators see deactivated locations.</source>
        <translation>Deaktivierte Standorte sieht nur die Koordination.</translation>
    </message>
    <message>
        <source>This location does not exist.</source>
        <translation>Diesen Standort gibt es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n blocks of mentors&apos; availability are at this location. They stay there; deactivate it with force to keep it from new ones.</source>
        <translation>
            <numerusform>%n Verfügbarkeit eines Mentors ist an diesem Standort. Sie bleibt dort; deaktivieren Sie ihn mit force, damit keine neuen hinzukommen.</numerusform>
            <numerusform>%n Verfügbarkeiten von Mentoren sind an diesem Standort. Sie bleiben dort; deaktivieren Sie ihn mit force, damit keine neuen hinzukommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>must say whose recommendations</source>
        <translation>muss sagen, um wessen Empfehlungen es geht</translation>
    </message>
    <message>
        <source>These are somebody else&apos;s recommendations.</source>
        <translation>Das sind die Empfehlungen von jemand anderem.</translation>
    </message>
    <message>
        <source>This mentee does not exist.</source>
        <translation>Diesen Mentee gibt es nicht.</translation>
    </message>
    <message>
        <source>This mentor does not exist.</source>
        <translation>Diesen Mentor gibt es nicht.</translation>
    </message>
    <message>
        <source>must say with whom</source>
        <translation>muss sagen, mit wem</translation>
    </message>
    <message>
        <source>Only coordinators compare other people.</source>
        <translation>Andere Personen vergleicht nur die Koordination.</translation>
    </message>
    <message>
        <source>is none that this server has</source>
        <translation>ist keiner, den dieser Server hat</translation>
    </message>
    <message>
        <source>Only a mentee and a mentor can be matched.</source>
        <translation>Zueinander passen können nur ein Mentee und ein Mentor.</translation>
    </message>
    <message>
        <source>is not a mentor</source>
        <translation>ist kein Mentor</translation>
    </message>
    <message>
        <source>is not a mentee</source>
        <translation>ist kein Mentee</translation>
    </message>
    <message>
        <source>The mentor has another meeting then. Choose a different time.</source>
        <translation>Der Mentor hat dann ein anderes Treffen. Wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
        <source>The mentee has another meeting then. Choose a different time.</source>
        <translation>Der Mentee hat dann ein anderes Treffen. Wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
        <source>does not go with the order of matches</source>
        <translation>passt nicht zur Reihenfolge nach Passung</translation>
    </message>
    <message>
        <source>only coordinators see inactive people</source>
        <translation>inaktive Personen sieht nur die Koordination</translation>
    </message>
    <message>
        <source>must be the mentor or the mentee</source>
        <translation>muss der Mentor oder der Mentee sein</translation>
    </message>
    <message>
        <source>You have no such note.</source>
        <translation>Eine solche Notiz haben Sie nicht.</translation>
    </message>
    <message>
        <source>This action item does not exist.</source>
        <translation>Diese Aufgabe gibt es nicht.</translation>
    </message>
    <message>
        <source>Only the one who wrote it down, or a coordinator, can delete it.</source>
        <translation>Löschen kann das nur, wer es notiert hat, oder die Koordination.</translation>
    </message>
    <message>
        <source>This notification does not exist any more.</source>
        <translation>Diese Mitteilung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>is for mentors only</source>
        <translation>ist nur für Mentoren</translation>
    </message>
    <message>
        <source>is for mentees only</source>
        <translation>ist nur für Mentees</translation>
    </message>
    <message>
        <source>is for mentors and mentees only</source>
        <translation>ist nur für Mentoren und Mentees</translation>
    </message>
    <message>
        <source>comes from the list of portfolio companies; ask a coordinator to change it</source>
        <translation>kommt aus der Liste der Portfoliounternehmen; bitten Sie die Koordination um die Änderung</translation>
    </message>
    <message>
        <source>is for mentees, about their mentor</source>
        <translation>ist für Mentees, über ihren Mentor</translation>
    </message>
    <message>
        <source>Only the two who met rate their meeting.</source>
        <translation>Ein Treffen bewerten nur die beiden, die sich getroffen haben.</translation>
    </message>
    <message>
        <source>There is no such mentor.</source>
        <translation>Einen solchen Mentor gibt es nicht.</translation>
    </message>
    <message>
        <source>Only the mentor can reach out in their name.</source>
        <translation>In eigenem Namen ansprechen kann nur der Mentor selbst.</translation>
    </message>
    <message>
        <source>is the mentor themselves</source>
        <translation>ist der Mentor selbst</translation>
    </message>
    <message>
        <source>Only mentors reach out to mentees.</source>
        <translation>Nur Mentoren sprechen Mentees an.</translation>
    </message>
    <message>
        <source>There is no such reputation.</source>
        <translation>Zu dieser Person gibt es kein Ansehen.</translation>
    </message>
    <message>
        <source>No coordinator has set this score: there is nothing to clear.</source>
        <translation>Die Koordination hat diesen Wert nicht festgelegt: Es gibt nichts aufzuheben.</translation>
    </message>
    <message>
        <source>is the time that the meeting has already</source>
        <translation>ist die Zeit, die das Treffen schon hat</translation>
    </message>
    <message>
        <source>This proposal was accepted already.</source>
        <translation>Dieser Vorschlag wurde schon angenommen.</translation>
    </message>
    <message>
        <source>This proposal was declined already. Propose another time.</source>
        <translation>Dieser Vorschlag wurde schon abgelehnt. Schlagen Sie eine andere Zeit vor.</translation>
    </message>
    <message>
        <source>This proposal was withdrawn. Propose another time.</source>
        <translation>Dieser Vorschlag wurde zurückgezogen. Schlagen Sie eine andere Zeit vor.</translation>
    </message>
    <message>
        <source>This proposal has lapsed. Propose another time.</source>
        <translation>Dieser Vorschlag ist verfallen. Schlagen Sie eine andere Zeit vor.</translation>
    </message>
    <message>
        <source>This proposal does not exist.</source>
        <translation>Diesen Vorschlag gibt es nicht.</translation>
    </message>
    <message>
        <source>Only who made this proposal can withdraw it. You can decline it.</source>
        <translation>Zurückziehen kann diesen Vorschlag nur, wer ihn gemacht hat. Sie können ihn ablehnen.</translation>
    </message>
    <message>
        <source>The other side answers this proposal. You can withdraw it.</source>
        <translation>Diesen Vorschlag beantwortet die andere Seite. Sie können ihn zurückziehen.</translation>
    </message>
    <message>
        <source>The meeting begins too soon to move it. Cancel it, or write to the other side.</source>
        <translation>Das Treffen beginnt zu bald, um es zu verlegen. Sagen Sie es ab, oder schreiben Sie der anderen Seite.</translation>
    </message>
    <message>
        <source>The mentor does not offer this time any more. Propose another.</source>
        <translation>Der Mentor bietet diese Zeit nicht mehr an. Schlagen Sie eine andere vor.</translation>
    </message>
    <message>
        <source>There is no such mentee.</source>
        <translation>Einen solchen Mentee gibt es nicht.</translation>
    </message>
    <message>
        <source>This tag does not exist.</source>
        <translation>Dieses Schlagwort gibt es nicht.</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>gibt es nicht</translation>
    </message>
    <message>
        <source>must be a tag of the same category</source>
        <translation>muss ein Schlagwort derselben Art sein</translation>
    </message>
    <message>
        <source>must be an approved tag that is in use</source>
        <translation>muss ein genehmigtes Schlagwort sein, das benutzt wird</translation>
    </message>
    <message>
        <source>is this tag itself, or stands below it</source>
        <translation>ist dieses Schlagwort selbst oder steht darunter</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags stand below this one: %1. Give them another place first, or take them out of use.</source>
        <translation>Unter diesem Schlagwort stehen andere: %1. Geben Sie ihnen zuerst einen anderen Platz, oder nehmen Sie sie aus dem Gebrauch.</translation>
    </message>
    <message>
        <source>Another tag has this name already. Merge the two instead.</source>
        <translation>Ein anderes Schlagwort heißt schon so. Führen Sie die beiden zusammen.</translation>
    </message>
    <message>
        <source>Somebody has asked for this tag: approve the request.</source>
        <translation>Jemand hat um dieses Schlagwort gebeten: Genehmigen Sie den Antrag.</translation>
    </message>
    <message>
        <source>This tag exists and is not in use: take it into use again.</source>
        <translation>Dieses Schlagwort gibt es, aber es ist nicht in Gebrauch: Nehmen Sie es wieder in Gebrauch.</translation>
    </message>
    <message>
        <source>This tag exists already.</source>
        <translation>Dieses Schlagwort gibt es schon.</translation>
    </message>
    <message>
        <source>This tag was merged or refused, so there is nothing to change.</source>
        <translation>Dieses Schlagwort wurde zusammengeführt oder abgelehnt, es gibt also nichts zu ändern.</translation>
    </message>
    <message>
        <source>Decide on this request first.</source>
        <translation>Entscheiden Sie zuerst über diesen Antrag.</translation>
    </message>
    <message>
        <source>is this tag itself</source>
        <translation>ist dieses Schlagwort selbst</translation>
    </message>
    <message>
        <source>This tag is not in use any more. Choose another one of the list.</source>
        <translation>Dieses Schlagwort ist nicht mehr in Gebrauch. Wählen Sie ein anderes aus der Liste.</translation>
    </message>
    <message>
        <source>A coordinator decided against this tag. Choose another one of the list.</source>
        <translation>Die Koordination hat dieses Schlagwort abgelehnt. Wählen Sie ein anderes aus der Liste.</translation>
    </message>
    <message>
        <source>%1 tags of yours wait for a decision. Wait for it, or choose from the list.</source>
        <translation>%1 Ihrer Schlagwörter warten auf eine Entscheidung. Warten Sie sie ab, oder wählen Sie aus der Liste.</translation>
    </message>
    <message>
        <source>This tag is not set on your profile.</source>
        <translation>Dieses Schlagwort steht nicht in Ihrem Profil.</translation>
    </message>
    <message>
        <source>You are not on this waiting list.</source>
        <translation>Sie stehen nicht auf dieser Warteliste.</translation>
    </message>
    <message>
        <source>There is an open proposal already. Answer or withdraw it first.</source>
        <translation>Es gibt schon einen offenen Vorschlag. Beantworten Sie ihn zuerst, oder ziehen Sie ihn zurück.</translation>
    </message>
    <message>
        <source>You are on this waiting list already.</source>
        <translation>Sie stehen schon auf dieser Warteliste.</translation>
    </message>
    <message>
        <source>This slot does not exist.</source>
        <translation>Diesen Termin gibt es nicht.</translation>
    </message>
    <message>
        <source>Write 10 to 1,000 characters about the goal of the meeting.</source>
        <translation>Schreiben Sie 10 bis 1.000 Zeichen über das Ziel des Treffens.</translation>
    </message>
    <message>
        <source>At most 10 links to materials are possible.</source>
        <translation>Höchstens 10 Links zu Unterlagen sind möglich.</translation>
    </message>
    <message>
        <source>This time zone is not known.</source>
        <translation>Diese Zeitzone ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A slot takes 15, 20, 30 or 60 minutes.</source>
        <translation>Ein Termin dauert 15, 20, 30 oder 60 Minuten.</translation>
    </message>
    <message>
        <source>The buffer is 0 to 60 minutes.</source>
        <translation>Der Puffer beträgt 0 bis 60 Minuten.</translation>
    </message>
    <message>
        <source>The last day can&apos;t be before the first.</source>
        <translation>Der letzte Tag darf nicht vor dem ersten liegen.</translation>
    </message>
    <message>
        <source>The location does not fit the kind of meeting.</source>
        <translation>Der Ort passt nicht zur Art des Treffens.</translation>
    </message>
    <message>
        <source>You have time off on some of these days already. Choose other days, or delete the other entry first.</source>
        <translation>An einigen dieser Tage sind Sie schon abwesend. Wählen Sie andere, oder löschen Sie zuerst den anderen Eintrag.</translation>
    </message>
    <message>
        <source>You are somewhere else on some of these days already. Choose other days, or delete the other entry first.</source>
        <translation>An einigen dieser Tage sind Sie schon anderswo. Wählen Sie andere, oder löschen Sie zuerst den anderen Eintrag.</translation>
    </message>
    <message>
        <source>There is an account with this e-mail address already.</source>
        <translation>Zu dieser E-Mail-Adresse gibt es schon ein Konto.</translation>
    </message>
    <message>
        <source>The key file of this server is older than its database&apos;s keys. Copy the newest one to it.</source>
        <translation>Die Schlüsseldatei dieses Servers ist älter als die Schlüssel seiner Datenbank. Kopieren Sie die neueste dorthin.</translation>
    </message>
    <message>
        <source>There is a link of this kind already.</source>
        <translation>Einen Link dieser Art gibt es schon.</translation>
    </message>
    <message>
        <source>This tag is set already.</source>
        <translation>Dieses Schlagwort ist schon gesetzt.</translation>
    </message>
    <message>
        <source>There is a location with this name already.</source>
        <translation>Einen Standort mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>A value does not fit. Check what you entered.</source>
        <translation>Ein Wert passt nicht. Prüfen Sie Ihre Eingaben.</translation>
    </message>
    <message>
        <source>A value can&apos;t be stored. Check what you entered.</source>
        <translation>Ein Wert lässt sich nicht speichern. Prüfen Sie Ihre Eingaben.</translation>
    </message>
    <message>
        <source>%1 did not tell us your calendars. Try again in a few minutes.</source>
        <translation>%1 hat uns Ihre Kalender nicht genannt. Versuchen Sie es in einigen Minuten wieder.</translation>
    </message>
    <message>
        <source>%2 denied this request on %1.</source>
        <translation>Dieser Antrag wurde von %2 abgelehnt: %1.</translation>
    </message>
    <message>
        <source>%2 approved this request on %1.</source>
        <translation>Dieser Antrag wurde von %2 genehmigt: %1.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written on the server: %1. Tell whoever runs it, and ask for the export again then.</source>
        <translation>Die Datei lässt sich auf dem Server nicht schreiben: %1. Sagen Sie der Administration Bescheid, und fordern Sie den Export dann neu an.</translation>
    </message>
    <message>
        <source>The export failed several times. Ask for it again later.</source>
        <translation>Der Export ist mehrmals fehlgeschlagen. Fordern Sie ihn später neu an.</translation>
    </message>
    <message>
        <source>Your calendars can&apos;t be read at the moment. What was known of them stays. Try again in a few minutes.</source>
        <translation>Ihre Kalender lassen sich im Moment nicht lesen. Was davon bekannt war, bleibt. Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was removed more than %n hours ago, and can&apos;t come back. To let them in anew, erase what is kept of the account, which frees its e-mail address, and add the person again.</source>
        <translation>
            <numerusform>%1 wurde vor mehr als einer Stunde entfernt und kann nicht zurückkommen. Um die Person neu aufzunehmen, löschen Sie endgültig, was vom Konto noch da ist (das gibt die E-Mail-Adresse frei), und legen Sie die Person neu an.</numerusform>
            <numerusform>%1 wurde vor mehr als %n Stunden entfernt und kann nicht zurückkommen. Um die Person neu aufzunehmen, löschen Sie endgültig, was vom Konto noch da ist (das gibt die E-Mail-Adresse frei), und legen Sie die Person neu an.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have confirmed this meeting already.</source>
        <translation>Sie haben dieses Treffen schon bestätigt.</translation>
    </message>
    <message>
        <source>The coordinators have confirmed this meeting already.</source>
        <translation>Die Koordination hat dieses Treffen schon bestätigt.</translation>
    </message>
    <message>
        <source>You have declined this request.</source>
        <translation>Sie haben diese Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>The coordinators have declined this request.</source>
        <translation>Die Koordination hat diese Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>You have canceled this meeting.</source>
        <translation>Sie haben dieses Treffen abgesagt.</translation>
    </message>
    <message>
        <source>The coordinators have canceled this meeting.</source>
        <translation>Die Koordination hat dieses Treffen abgesagt.</translation>
    </message>
    <message>
        <source>This notification is not there any more: people have got it, or somebody discarded it.</source>
        <translation>Diese Benachrichtigung gibt es nicht mehr: Sie ist angekommen, oder jemand hat sie verworfen.</translation>
    </message>
    <message>
        <source>This notification is tried again already. Reload the list.</source>
        <translation>Diese Benachrichtigung wird bereits erneut versucht. Laden Sie die Liste neu.</translation>
    </message>
    <message>
        <source>This meeting has changed since, so this notification is out of date. Discard it.</source>
        <translation>Dieses Treffen hat sich seitdem geändert, diese Benachrichtigung ist also überholt. Verwerfen Sie sie.</translation>
    </message>
    <message>
        <source>The address was to be changed too often. Wait an hour, or use the newest mails that you have.</source>
        <translation>Die Adresse sollte zu oft geändert werden. Warten Sie eine Stunde, oder benutzen Sie die neuesten Mails, die Sie haben.</translation>
    </message>
    <message>
        <source>is your address already</source>
        <translation>ist bereits Ihre Adresse</translation>
    </message>
    <message>
        <source>The code was wrong too often. Ask for the change once more.</source>
        <translation>Der Code war zu oft falsch. Verlangen Sie die Änderung noch einmal.</translation>
    </message>
    <message>
        <source>No change of your address waits to be confirmed: it took too long, or was canceled. Ask for it once more.</source>
        <translation>Keine Änderung Ihrer Adresse wartet auf Bestätigung: Es hat zu lange gedauert, oder sie wurde abgebrochen. Verlangen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>No change of your address waits to be confirmed.</source>
        <translation>Keine Änderung Ihrer Adresse wartet auf Bestätigung.</translation>
    </message>
    <message>
        <source>This mail can&apos;t be sent again: its code or link is gone. Ask the person to change the address once more.</source>
        <translation>Diese Mail kann nicht noch einmal geschickt werden: Ihr Code oder Link ist nicht mehr da. Bitten Sie die Person, die Adresse noch einmal zu ändern.</translation>
    </message>
    <message>
        <source>%1 does not take part any more. Decline or cancel the request.</source>
        <translation>%1 nimmt nicht mehr teil. Lehnen Sie die Anfrage ab, oder sagen Sie sie ab.</translation>
    </message>
    <message>
        <source>You change your own e-mail address in your profile, where it is confirmed by mail.</source>
        <translation>Ihre eigene E-Mail-Adresse ändern Sie in Ihrem Profil, wo sie per Mail bestätigt wird.</translation>
    </message>
    <message>
        <source>This mail can&apos;t be sent again: its link is gone. Ask the person whether the new address is theirs, and correct it in their account if it isn&apos;t.</source>
        <translation>Diese Mail kann nicht noch einmal geschickt werden: Ihr Link ist nicht mehr da. Fragen Sie die Person, ob die neue Adresse ihre ist, und berichtigen Sie sie sonst in ihrem Konto.</translation>
    </message>
    <message>
        <source>must not have spaces in it; write each as %1</source>
        <translation>darf keine Leerzeichen enthalten; schreiben Sie jedes als %1</translation>
    </message>
    <message>
        <source>must not have %1 in it; write it as %2</source>
        <translation>darf %1 nicht enthalten; schreiben Sie dafür %2</translation>
    </message>
    <message>
        <source>must not have a user name or a password in it</source>
        <translation>darf weder Benutzernamen noch Passwort enthalten</translation>
    </message>
    <message>
        <source>is not a whole web address; copy it once more</source>
        <translation>ist keine vollständige Webadresse; kopieren Sie sie noch einmal</translation>
    </message>
    <message>
        <source>The other side has noted this. They can take it back, or a coordinator: ask one of them.</source>
        <translation>Die andere Seite hat das festgehalten. Zurücknehmen kann es nur sie selbst oder die Koordination: Fragen Sie dort nach.</translation>
    </message>
    <message>
        <source>The mentee&apos;s account is deactivated. Reactivate it first, or choose somebody else.</source>
        <translation>Das Konto des Mentees ist deaktiviert. Reaktivieren Sie es zuerst, oder wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>The connection to your calendar has ended. Connect it again before you offer time, so that nobody books what is taken: Settings, Calendar.</source>
        <translation>Die Verbindung zu Ihrem Kalender ist beendet. Verbinden Sie ihn neu, bevor Sie Zeiten anbieten, damit niemand bucht, was vergeben ist: Einstellungen, Kalender.</translation>
    </message>
    <message>
        <source>The connection to your calendar has ended. Connect it again before you book, so that meetings don&apos;t clash: Settings, Calendar.</source>
        <translation>Die Verbindung zu Ihrem Kalender ist beendet. Verbinden Sie ihn neu, bevor Sie buchen, damit sich Treffen nicht überschneiden: Einstellungen, Kalender.</translation>
    </message>
    <message>
        <source>is not sent to people in your role</source>
        <translation>wird Personen in Ihrer Rolle nicht gesendet</translation>
    </message>
    <message>
        <source>The mentee has no connected calendar, and can&apos;t book without one.</source>
        <translation>Der Mentee hat keinen Kalender verbunden und kann ohne nicht buchen.</translation>
    </message>
    <message>
        <source>The mentee&apos;s account is deactivated.</source>
        <translation>Das Konto des Mentees ist deaktiviert.</translation>
    </message>
    <message>
        <source>The mentor is more than one tier above the mentee, who has no exception for it.</source>
        <translation>Der Mentor steht mehr als eine Stufe über dem Mentee, und dieser hat dafür keine Ausnahme.</translation>
    </message>
    <message numerus="yes">
        <source>The mentee has used %1 of %n bookings of this week.</source>
        <translation>
            <numerusform>Der Mentee hat %1 von %n Buchung dieser Woche verbraucht.</numerusform>
            <numerusform>Der Mentee hat %1 von %n Buchungen dieser Woche verbraucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>This meeting has begun already. Book another one instead.</source>
        <translation>Dieses Treffen hat schon begonnen. Buchen Sie stattdessen ein anderes.</translation>
    </message>
    <message>
        <source>The meeting is somewhere else then: %1 instead of %2.</source>
        <translation>Das Treffen ist dann an einem anderen Ort: %1 statt %2.</translation>
    </message>
    <message>
        <source>The meeting is not online any more then, but here: %1.</source>
        <translation>Das Treffen ist dann nicht mehr online, sondern hier: %1.</translation>
    </message>
    <message>
        <source>The meeting is in person then, not online.</source>
        <translation>Das Treffen ist dann vor Ort, nicht online.</translation>
    </message>
    <message>
        <source>The meeting is online then, not in person.</source>
        <translation>Das Treffen ist dann online, nicht vor Ort.</translation>
    </message>
    <message>
        <source>The meeting is online then, and not here any more: %1.</source>
        <translation>Das Treffen ist dann online und nicht mehr hier: %1.</translation>
    </message>
    <message>
        <source>The meeting would be somewhere else then. Confirm it, or choose another slot.</source>
        <translation>Das Treffen wäre dann an einem anderen Ort. Bestätigen Sie das, oder wählen Sie einen anderen Termin.</translation>
    </message>
    <message>
        <source>A coordinator has used this time for another meeting meanwhile. Choose another.</source>
        <translation>Die Koordination hat diese Zeit inzwischen für ein anderes Treffen vergeben. Wählen Sie einen anderen Termin.</translation>
    </message>
    <message>
        <source>must be you: the other one does not see a private action item</source>
        <translation>muss bei Ihnen selbst liegen: Die andere Seite sieht eine private Aufgabe nicht</translation>
    </message>
    <message>
        <source>Only the one who wrote it down can say who reads it.</source>
        <translation>Wer sie lesen kann, bestimmt nur, wer sie notiert hat.</translation>
    </message>
    <message>
        <source>What was noted about where the meeting is gets lost: %1.</source>
        <translation>Was zum Ort des Treffens notiert war, geht verloren: %1.</translation>
    </message>
    <message>
        <source>Somebody is just booking a slot that would go for this meeting. It is free again at %1 unless they take it.</source>
        <translation>Jemand bucht gerade einen Termin, der für dieses Treffen wegfiele. Er ist um %1 Uhr wieder frei, falls er nicht gebucht wird.</translation>
    </message>
    <message>
        <source>Only mentees and coordinators keep slots.</source>
        <translation>Termine freihalten können nur Mentees und die Koordination.</translation>
    </message>
    <message>
        <source>This calendar is not there any more. Reload the list.</source>
        <translation>Diesen Kalender gibt es nicht mehr. Laden Sie die Liste neu.</translation>
    </message>
    <message>
        <source>The provider does not let us in any more. The owner of this calendar has to connect it again.</source>
        <translation>Der Anbieter lässt uns nicht mehr hinein. Wem dieser Kalender gehört, muss ihn neu verbinden.</translation>
    </message>
    <message>
        <source>The owner of this calendar has disconnected it.</source>
        <translation>Wem dieser Kalender gehört, hat ihn getrennt.</translation>
    </message>
    <message>
        <source>This server is not set up for calendars of this provider. Its configuration has to name it.</source>
        <translation>Dieser Server ist nicht für Kalender dieses Anbieters eingerichtet. Seine Konfiguration muss ihn nennen.</translation>
    </message>
    <message>
        <source>This calendar is being read just now. Wait a moment.</source>
        <translation>Dieser Kalender wird gerade gelesen. Warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>No calendar fails at the moment.</source>
        <translation>Zurzeit schlägt kein Kalender fehl.</translation>
    </message>
    <message>
        <source>None of the calendars that fail can be read now: they are being read, or this server is not set up for their provider.</source>
        <translation>Keiner der Kalender, die fehlschlagen, kann jetzt gelesen werden: Sie werden gerade gelesen, oder dieser Server ist nicht für ihren Anbieter eingerichtet.</translation>
    </message>
</context>
</TS>
