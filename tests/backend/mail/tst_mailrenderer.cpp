// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/mailedevent.h"
#include "backend/mail/mailpreview.h"
#include "backend/mail/mailrenderer.h"
#include "backend/mail/mailvariables.h"
#include "backend/mail/mailwords.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace oh;

namespace {

/// What each mail's caller hands over.
QJsonObject dataFor(const QString &name, Language language = Language::English)
{
    return sampleVariables(name, language);
}

RenderedMail rendered(const QString &name, const QJsonObject &data,
                      Language language = Language::English)
{
    const auto mail = MailRenderer().render(name, data, language);
    if (!mail) {
        qWarning("%s", qPrintable(mail.error().internal));
        return {};
    }
    return *mail;
}

QStringList linksIn(const QString &html)
{
    QStringList links;
    static const QRegularExpression pattern(u"<a\\s[^>]*href=\"([^\"]*)\""_s);
    auto matches = pattern.globalMatch(html);
    while (matches.hasNext())
        links.append(matches.next().captured(1));
    return links;
}

/// The names without which the mail can't be made; the same in all languages.
QStringList neededNames(const QString &name)
{
    static QHash<QString, QStringList> known;
    if (known.contains(name))
        return known[name];
    QStringList needed;
    const QJsonObject data = dataFor(name);
    for (auto it = data.begin(); it != data.end(); ++it) {
        QJsonObject without = data;
        without.remove(it.key());
        if (!MailRenderer().render(name, without).ok())
            needed.append(it.key());
    }
    known.insert(name, needed);
    return needed;
}

QString words(const QString &text)
{
    return text.simplified();
}

} // namespace

class TstMailRenderer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allMailsAreThere()
    {
        const QStringList names = MailRenderer::templateNames();
        QCOMPARE(names.size(), 44);
        for (const QString &name : names) {
            QVERIFY2(MailWords::in(Language::English).has(name + u".subject"_s), qPrintable(name));
            QVERIFY2(MailWords::in(Language::English).has(name + u".preheader"_s),
                     qPrintable(name));
        }
    }

    /// Who waits is told in turn: nobody but one of them would be the first.
    void whoWaitsIsToldThatItIsTheirTurn_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("turn");
        QTest::addColumn<QString>("first");
        QTest::newRow("en") << Language::English << u"It is your turn"_s << u"first to know"_s;
        QTest::newRow("de") << Language::German << u"Sie sind an der Reihe"_s << u"zuerst"_s;
        QTest::newRow("es") << Language::Spanish << u"Es tu turno"_s << u"a nadie"_s;
        QTest::newRow("pt-BR") << Language::BrazilianPortuguese << u"É a sua vez"_s
                               << u"primeira"_s;
    }
    void whoWaitsIsToldThatItIsTheirTurn()
    {
        QFETCH(Language, language);
        QFETCH(QString, turn);
        QFETCH(QString, first);
        const auto name = u"waiting_list_slot"_s;
        const RenderedMail mail = rendered(name, sampleVariables(name, language), language);
        QCOMPARE(mail.html.count(turn), 2); // the preheader and the first sentence
        QVERIFY(mail.text.contains(turn));
        QVERIFY(!mail.html.contains(first) && !mail.text.contains(first));
    }

    /// FR28, FR62: where an online meeting is, or that nobody has said so yet.
    void onlineMeetingsSayWhereTheyAre_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("en") << Language::English << u"There is no meeting link yet."_s;
        QTest::newRow("de") << Language::German << u"Es gibt noch keinen Link zum Treffen."_s;
        QTest::newRow("es") << Language::Spanish << u"La reunión todavía no tiene enlace."_s;
        QTest::newRow("pt-BR") << Language::BrazilianPortuguese
                               << u"A reunião ainda não tem link."_s;
    }
    void onlineMeetingsSayWhereTheyAre()
    {
        QFETCH(Language, language);
        QFETCH(QString, words);
        const QString link = u"https://meet.example.org/abc"_s;
        const MailReader reader{u"Ada"_s, u"UTC"_s, Role::Mentee, language};
        for (const QString &name :
             {u"booking_confirmed"_s, u"booking_reminder"_s, u"booking_canceled"_s}) {
            const bool isAhead = name != "booking_canceled"_L1;
            QJsonObject facts = sampleFacts(name);
            facts.insert(u"calendar"_s, QJsonObject{{u"method"_s, u"REQUEST"_s}});
            facts.insert(u"location"_s, QString());
            facts.insert(u"meetLink"_s, QString());
            const auto description = [&] {
                return mailedEvent(facts, mailVariables(name, facts, reader), reader, {}, {}, {})
                    .description;
            };
            const auto text = [&] {
                return rendered(name, mailVariables(name, facts, reader), language).text;
            };
            QCOMPARE(text().contains(words), isAhead);
            QCOMPARE(description().contains(words), isAhead);
            facts.insert(u"meetLink"_s, link);
            QVERIFY(!text().contains(words) && !description().contains(words));
            QCOMPARE(text().contains(link), isAhead);
            facts.insert(u"meetLink"_s, QString());
            facts.insert(u"meetingType"_s, u"in_person_custom"_s);
            QVERIFY(!text().contains(words) && !description().contains(words));
        }
    }

    /// FR39: the zone is with the times, and the moment itself in the text.
    void calendarEntriesSayTheMoment_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("en") << Language::English << u"Start in UTC: "_s;
        QTest::newRow("de") << Language::German << u"Beginn in UTC: "_s;
        QTest::newRow("es") << Language::Spanish << u"Comienzo en UTC: "_s;
        QTest::newRow("pt-BR") << Language::BrazilianPortuguese << u"Início em UTC: "_s;
    }
    void calendarEntriesSayTheMoment()
    {
        QFETCH(Language, language);
        QFETCH(QString, words);
        const auto name = u"booking_confirmed"_s;
        QJsonObject facts = sampleFacts(name);
        facts.insert(u"startUtc"_s, u"2026-07-01T22:30:00.000Z"_s);
        facts.insert(u"endUtc"_s, u"2026-07-01T23:00:00.000Z"_s);
        // On their clocks another day, or the one before; in UTC the same for all.
        for (const QString &zone :
             {u"Europe/Berlin"_s, u"America/Los_Angeles"_s, u"Asia/Kathmandu"_s, u"UTC"_s}) {
            const MailReader reader{u"Ada"_s, zone, Role::Mentee, language};
            const CalendarEvent event =
                mailedEvent(facts, mailVariables(name, facts, reader), reader, {}, {}, {});
            QCOMPARE(event.timeZone, zone);
            QVERIFY2(event.description.split(u'\n').contains(words + u"2026-07-01 22:30 UTC"_s),
                     qPrintable(event.description));
        }
    }

    /// Outlook leaves out attendees that are no mailto:, and mail addresses are shown to nobody
    /// else.
    void calendarEntriesNameBoth_data() { calendarEntriesSayTheMoment_data(); }
    void calendarEntriesNameBoth()
    {
        QFETCH(Language, language);
        const auto name = u"booking_confirmed"_s;
        QJsonObject facts = sampleFacts(name);
        facts.insert(u"mentorName"_s, u"Grace\nHopper"_s);
        facts.insert(u"menteeName"_s, u"Zoë {mentorName}"_s);
        for (const Role role : {Role::Mentor, Role::Mentee, Role::Coordinator}) {
            const MailReader reader{u"Somebody"_s, u"UTC"_s, role, language};
            const CalendarEvent event =
                mailedEvent(facts, mailVariables(name, facts, reader), reader, {}, {}, {});
            const QString first = event.description.section(u'\n', 0, 0);
            QVERIFY2(first.contains(u"Grace Hopper"_s) && first.contains(u"Zoë {mentorName}"_s),
                     qPrintable(event.description));
            QVERIFY(!event.description.contains(u'@'));
        }
    }

    /// Some write the link to where the meeting is.
    void theLinkMayStandWhereTheMeetingIs()
    {
        const auto name = u"booking_reminder"_s;
        const QString link = u"https://zoom.example/j/1?pwd=a&b=c"_s;
        const QString href = u"href=\"https://zoom.example/j/1?pwd=a&amp;b=c\""_s;
        const MailReader reader{u"Ada"_s, u"UTC"_s, Role::Mentee};
        QJsonObject facts = sampleFacts(name);
        facts.insert(u"meetLink"_s, QString());
        facts.insert(u"location"_s, u"Zoom: %1."_s.arg(link));
        const QJsonObject variables = mailVariables(name, facts, reader);
        QVERIFY(variables[u"canJoin"].toBool());
        QCOMPARE(variables[u"joinLink"].toString(), link);
        const RenderedMail mail = rendered(name, variables, Language::English);
        QVERIFY(mail.html.contains(u"Join the meeting"_s));
        QCOMPARE(mail.html.count(href), 2); // the button, and where it is
        QCOMPARE(mailedEvent(facts, variables, reader, {}, {}, {}).joinLink, link);
        // A map is no way into a meeting in a room.
        facts.insert(u"meetingType"_s, u"in_person_custom"_s);
        QVERIFY(!mailVariables(name, facts, reader)[u"canJoin"].toBool());
    }

    /// FR37: a button beside the attached file, for those who use that calendar.
    void aMeetingGoesIntoGoogleCalendar()
    {
        const auto name = u"booking_confirmed"_s;
        const MailReader reader{u"Ada"_s, u"Europe/Berlin"_s, Role::Mentee};
        QJsonObject facts = sampleFacts(name);
        facts.insert(u"goal"_s, u"Pricing & <b>pilots</b>, 100 %\n"_s + u"x"_s.repeated(2000));
        const QJsonObject variables = mailVariables(name, facts, reader);
        const QUrl link(variables[u"googleLink"].toString(), QUrl::StrictMode);
        QCOMPARE(link.host(), u"calendar.google.com"_s);
        QCOMPARE(link.path(), u"/calendar/render"_s);
        const QUrlQuery query(link);
        const auto field = [&query](const QString &wanted) {
            return query.queryItemValue(wanted, QUrl::FullyDecoded);
        };
        QCOMPARE(field(u"action"_s), u"TEMPLATE"_s);
        QCOMPARE(field(u"dates"_s), u"20260106T090000Z/20260106T093000Z"_s);
        QCOMPARE(field(u"ctz"_s), u"Europe/Berlin"_s);
        QVERIFY(field(u"text"_s).startsWith(u"Meeting with Dr. Friederike"_s));
        QVERIFY(field(u"details"_s).startsWith(u"Pricing & <b>pilots</b>, 100 %\nxx"_s));
        QVERIFY(field(u"details"_s).contains(u"https://meet.google.com/abc-defg-hij"_s));
        QVERIFY(link.toEncoded().size() < 2000);
        const RenderedMail mail = rendered(name, variables, Language::English);
        QVERIFY(mail.html.contains(u"Add to Google Calendar"_s));
        QVERIFY(mail.html.contains(u"View the meeting"_s));
        QVERIFY(mail.text.contains(link.toString(QUrl::FullyEncoded)));
        QVERIFY(!mailVariables(u"booking_canceled"_s, facts, reader)[u"canAddToGoogle"].toBool());
    }

    void saysWhatItWasTold_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Language>("language");
        for (const QString &name : MailRenderer::templateNames()) {
            for (const auto &[language, tag] : EnumStrings<Language>::table)
                QTest::newRow(qPrintable(name + u'.' + QLatin1StringView(tag))) << name << language;
        }
    }
    void saysWhatItWasTold()
    {
        QFETCH(QString, name);
        QFETCH(Language, language);
        const QJsonObject data = dataFor(name, language);
        const RenderedMail mail = rendered(name, data, language);
        QVERIFY(!mail.subject.isEmpty());
        for (const QString &key : neededNames(name)) {
            const QJsonValue told = data[key];
            const QString value =
                told.isArray() ? told.toArray()[0].toString() : told.toVariant().toString();
            if (told.isBool())
                continue;
            QVERIFY2(words(mail.text).contains(words(value)), qPrintable(key));
            QVERIFY2(
                words(mail.html).contains(words(value.toHtmlEscaped().replace(u'\n', u"<br>\n"_s))),
                qPrintable(key));
        }
        for (const QString &part : {mail.subject, mail.text, mail.html}) {
            QVERIFY(!part.contains(u"{{"_s));
            QVERIFY(!part.contains(u"}}"_s));
        }
        QVERIFY(mail.html.contains(u"<html lang=\"%1\">"_s.arg(toString(language))));
        QVERIFY(mail.text.contains(u"\n-- \n"_s));
        QVERIFY(!mail.text.contains(u"\n\n\n"_s));
        QVERIFY(!mail.text.contains(u"&amp;"_s));
        // Only what people typed and addresses are longer.
        for (const QString &line : mail.text.split(u'\n'))
            QVERIFY2(line.size() <= 80 || line.startsWith(u"  "_s) || line.contains(u"://"_s),
                     qPrintable(line));
    }

    void nothingElseIsNeeded_data() { saysWhatItWasTold_data(); }
    void nothingElseIsNeeded()
    {
        QFETCH(QString, name);
        QFETCH(Language, language);
        const QJsonObject data = dataFor(name, language);
        const QStringList needed = neededNames(name);
        // The greeting's, at least; mails with a code to somebody who need not be known have none.
        const bool isForAnybody = name == "sign_in"_L1 || name == "email_change_code"_L1;
        QVERIFY(needed.contains(isForAnybody ? u"code"_s : u"recipientName"_s));
        QJsonObject only;
        for (const QString &key : needed)
            only.insert(key, data[key]);
        for (const QString &optional :
             {u"whenOther"_s, u"unsubscribeLink"_s, u"otherName"_s, u"wayInLink"_s}) {
            if (data.contains(optional))
                only.insert(optional, data[optional]);
        }
        QCOMPARE(rendered(name, only, language).html, rendered(name, data, language).html);
        for (const QString &key : needed) {
            QJsonObject without = data;
            without.insert(key, QJsonValue::Null);
            const auto mail = MailRenderer().render(name, without, language);
            QVERIFY2(!mail.ok(), qPrintable(key));
            QCOMPARE(mail.error().code, ErrorCode::InternalError);
            QVERIFY2(mail.error().internal.contains(key), qPrintable(mail.error().internal));
        }
    }

    void emptyTextLeavesItsHeadingOut()
    {
        QJsonObject data = dataFor(u"booking_canceled"_s);
        QVERIFY(rendered(u"booking_canceled"_s, data).text.contains(u"Reason:"_s));
        data[u"reason"] = u"  "_s;
        data[u"notes"] = QString();
        data[u"location"] = QString();
        data[u"materials"] = QJsonArray();
        data[u"hasInvitation"] = false;
        const RenderedMail mail = rendered(u"booking_canceled"_s, data);
        for (const QString &heading : {u"Reason"_s, u"Notes"_s, u"Where"_s, u"Material"_s}) {
            QVERIFY2(!mail.text.contains(heading), qPrintable(heading));
            QVERIFY2(!mail.html.contains(heading), qPrintable(heading));
        }
        QVERIFY(mail.text.contains(u"When:"_s));
        data[u"materials"] = QJsonArray{u"first"_s, u"second"_s};
        const RenderedMail two = rendered(u"booking_canceled"_s, data);
        QVERIFY(two.text.contains(u"Materials:\n  first\n  second\n"_s));
        QCOMPARE(two.html.count(u"Materials"_s), 1);
    }

    /// FR61: each reason that the one who cancels can pick, and their own words below it; and those
    /// that the application has.
    void aCancellationSaysWhy_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("expected");
        const auto row = [](Language language, const QStringList &expected) {
            const auto reasons = enumValues<CancellationReason>();
            for (qsizetype i = 0; i < expected.size(); ++i) {
                const QString reason = toString(reasons[size_t(i)]);
                QTest::addRow("%s %s", qPrintable(toString(language)), qPrintable(reason))
                    << language << reason << expected.at(i);
            }
            QCOMPARE(size_t(expected.size()), reasons.size());
        };
        row(Language::English,
            {u"Reason: An emergency"_s, u"Reason: Another time is needed"_s,
             u"Reason: Another reason"_s, u"Reason: An account was deactivated"_s,
             u"Reason: One of the two has another role now"_s,
             u"Reason: One of the two does not take part in the programme any more"_s,
             u"Reason: The mentor withdrew the availability"_s});
        row(Language::German,
            {u"Grund: Ein Notfall"_s, u"Grund: Es wird ein anderer Termin gebraucht"_s,
             u"Grund: Ein anderer Grund"_s, u"Grund: Ein Konto wurde deaktiviert"_s,
             u"Grund: Eine der beiden Personen hat jetzt eine andere Rolle"_s,
             u"Grund: Eine der beiden Personen nimmt nicht mehr am Programm teil"_s,
             u"Grund: Der Mentor hat die Verfügbarkeit zurückgezogen"_s});
        row(Language::Spanish, {u"Motivo: Una emergencia"_s, u"Motivo: Hace falta otra hora"_s,
                                u"Motivo: Otro motivo"_s, u"Motivo: Se desactivó una cuenta"_s,
                                u"Motivo: Una de las dos personas tiene ahora otro rol"_s,
                                u"Motivo: Una de las dos personas ya no participa en el programa"_s,
                                u"Motivo: El mentor retiró la disponibilidad"_s});
        row(Language::BrazilianPortuguese,
            {u"Motivo: Uma emergência"_s, u"Motivo: É preciso outro horário"_s,
             u"Motivo: Outro motivo"_s, u"Motivo: Uma conta foi desativada"_s,
             u"Motivo: Uma das duas pessoas tem agora outra função"_s,
             u"Motivo: Uma das duas pessoas não participa mais do programa"_s,
             u"Motivo: O mentor retirou a disponibilidade"_s});
    }
    void aCancellationSaysWhy()
    {
        QFETCH(Language, language);
        QFETCH(QString, reason);
        QFETCH(QString, expected);
        const auto name = u"booking_canceled"_s;
        QJsonObject facts = sampleFacts(name);
        facts.insert(u"reason"_s, reason);
        facts.insert(u"notes"_s, u"The lab is under water."_s);
        const MailReader reader{u"Ada"_s, u"UTC"_s, Role::Mentee, language};
        const RenderedMail mail = rendered(name, mailVariables(name, facts, reader), language);
        QVERIFY2(words(mail.text).contains(expected), qPrintable(mail.text));
        QVERIFY2(mail.html.contains(expected.section(u": "_s, 1)), qPrintable(mail.html));
        QVERIFY(mail.text.contains(u"The lab is under water."_s));
        QVERIFY(mail.html.contains(u"The lab is under water."_s));
    }

    /// 003 4.5 (5): the button says whom one can book, and leads there.
    void anExceptionLeadsToItsMentor_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("button");
        QTest::newRow("en") << Language::English << u"Book a meeting with Grace Hopper"_s;
        QTest::newRow("de") << Language::German << u"Treffen mit Grace Hopper buchen"_s;
        QTest::newRow("es") << Language::Spanish << u"Reservar una reunión con Grace Hopper"_s;
        QTest::newRow("pt-BR") << Language::BrazilianPortuguese
                               << u"Reservar uma reunião com Grace Hopper"_s;
    }
    void anExceptionLeadsToItsMentor()
    {
        QFETCH(Language, language);
        QFETCH(QString, button);
        const auto name = u"exception_approved"_s;
        QJsonObject facts = sampleFacts(name);
        facts.insert(u"mentorName"_s, u"Grace Hopper"_s);
        const MailReader reader{u"Ada"_s, u"UTC"_s, Role::Mentee, language};
        const RenderedMail mail = rendered(name, mailVariables(name, facts, reader), language);
        const QString link = u"officehours://mentors/"_s + facts[u"mentorId"].toString();
        QVERIFY(linksIn(mail.html).contains(link));
        QVERIFY2(mail.html.contains(button), qPrintable(mail.html));
        QVERIFY2(mail.text.contains(button) && mail.text.contains(link), qPrintable(mail.text));
        QVERIFY(mail.subject.contains(u"Grace Hopper"_s));
    }

    void wordsDependOnTheReader()
    {
        QJsonObject data = dataFor(u"booking_expired"_s);
        QVERIFY(rendered(u"booking_expired"_s, data).html.contains(u"Browse mentors"_s));
        data[u"forMentee"] = false;
        data[u"seeksMentors"] = false;
        const RenderedMail mail = rendered(u"booking_expired"_s, data);
        QVERIFY(!mail.html.contains(u"Browse mentors"_s));
        QVERIFY(mail.text.contains(u"View my bookings"_s));
    }

    void aReminderLeadsToTheMeeting()
    {
        QJsonObject data = dataFor(u"booking_reminder"_s);
        QVERIFY(rendered(u"booking_reminder"_s, data).html.contains(u"Join the meeting"_s));
        data[u"canJoin"] = false;
        data.remove(u"wayInLink"_s);
        const RenderedMail mail = rendered(u"booking_reminder"_s, data);
        QVERIFY(!mail.html.contains(u"Join the meeting"_s));
        QVERIFY(!mail.text.contains(u"Join the meeting"_s));
        QCOMPARE(linksIn(mail.html), (QStringList{data[u"detailsLink"].toString(),
                                                  data[u"unsubscribeLink"].toString()}));
        data[u"otherName"] = u"Olga"_s;
        QCOMPARE(rendered(u"booking_reminder"_s, data).subject,
                 u"Reminder: your meeting with Olga in 1 hour"_s);
    }

    void namesDoNotBecomeLinks()
    {
        QJsonObject data = dataFor(u"booking_requested"_s);
        data[u"menteeName"] = u"Mia https://evil.example/login www.evil.example a@evil.example"_s;
        const RenderedMail mail = rendered(u"booking_requested"_s, data);
        for (const QString &part : {mail.subject, mail.text, mail.html}) {
            QVERIFY(part.contains(u"Mia"_s));
            QVERIFY(!part.contains(u"://evil"_s));
            QVERIFY(!part.contains(u"evil.example"_s));
            QVERIFY(!part.contains(u"a@evil"_s));
        }
        data[u"menteeName"] = u"Dr. J.R. O'Neil-Smith Jr."_s;
        QCOMPARE(rendered(u"booking_requested"_s, data).subject,
                 u"Dr. J.R. O'Neil-Smith Jr. would like to meet you"_s);
    }

    void linksAreOurKindOnly_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("https") << u"https://office.example.org/x?y=1"_s << true;
        QTest::newRow("loopback") << u"http://127.0.0.1:8080/signin"_s << true;
        QTest::newRow("application") << u"officehours://bookings/1"_s << true;
        QTest::newRow("script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("data") << u"data:text/html,x"_s << false;
        QTest::newRow("relative") << u"/signin"_s << false;
        QTest::newRow("spaces") << u"https://office.example.org/ \" onclick=x"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void linksAreOurKindOnly()
    {
        QFETCH(QString, link);
        QFETCH(bool, accepted);
        QJsonObject data = dataFor(u"sign_in"_s);
        data[u"link"] = link;
        QCOMPARE(MailRenderer().render(u"sign_in"_s, data).ok(), accepted);
    }

    void nothingIsFetchedFromOutside()
    {
        for (const QString &name : MailRenderer::templateNames()) {
            const QString html = rendered(name, dataFor(name)).html;
            for (const QString &what :
                 {u"<img"_s, u"<link"_s, u"url("_s, u"@import"_s, u"src="_s, u"<script"_s})
                QVERIFY2(!html.contains(what), qPrintable(name + what));
        }
    }

    void unknownTemplatesAreErrors()
    {
        for (const QString &name :
             {u"no_such_mail"_s, u"layout"_s, u"../mail/sign_in"_s, QString()})
            QVERIFY2(!MailRenderer().render(name, dataFor(u"sign_in"_s)).ok(), qPrintable(name));
    }

    void eachReaderGetsTheirLanguage()
    {
        const QString name = u"sign_in"_s;
        QCOMPARE(rendered(name, dataFor(name), Language::German).subject,
                 u"Anmeldung bei Office Hours"_s);
        QCOMPARE(rendered(name, dataFor(name), Language::BrazilianPortuguese).subject,
                 u"Entre no Office Hours"_s);
        const QString german =
            dataFor(u"booking_confirmed"_s, Language::German)[u"when"].toString();
        QCOMPARE(german, u"Dienstag, 6. Januar 2026, 10:00–10:30 (CET, Europe/Berlin)"_s);
    }

    void theOtherSidesClockIsToldWhenItDiffers()
    {
        QJsonObject data = dataFor(u"booking_confirmed"_s);
        QVERIFY(data[u"whenOther"].toString().contains(u"04:00–04:30 (EST, America/New_York)"_s));
        QVERIFY(
            rendered(u"booking_confirmed"_s, data).text.contains(data[u"whenOther"].toString()));
        data.remove(u"whenOther"_s);
        QVERIFY(!rendered(u"booking_confirmed"_s, data).html.contains(u"New_York"_s));
    }

    void noticesAreShort()
    {
        const auto notice = MailRenderer().notice(
            u"booking_confirmed"_s, dataFor(u"booking_confirmed"_s), Language::English);
        QVERIFY(notice.ok());
        QCOMPARE(notice->title,
                 u"Confirmed: your meeting with Dr. Friederike Winterbottom-Ashgrove"_s);
        QVERIFY(notice->text.startsWith(u"You meet Dr. Friederike"_s));
        QVERIFY(!MailRenderer().notice(u"nothing"_s, {}).ok());
    }

    void anotherNameForTheProgram()
    {
        const auto mail =
            MailRenderer(u"Clinic & Co"_s).render(u"sign_in"_s, dataFor(u"sign_in"_s));
        QCOMPARE(mail->subject, u"Sign in to Clinic & Co"_s);
        QVERIFY(mail->html.contains(u"Clinic &amp; Co"_s));
        QVERIFY(mail->text.contains(u"Clinic & Co"_s));
    }

    void previewsOfAllMails()
    {
        const QTemporaryDir temporary;
        // To look at them: OH_MAIL_PREVIEWS=<directory> oh_test_backend mailrenderer
        // previewsOfAllMails
        const QDir dir(qEnvironmentVariable("OH_MAIL_PREVIEWS", temporary.path()));
        const auto files = writeMailPreviews(dir.filePath(u"previews"_s));
        QVERIFY(files.ok());
        QCOMPARE(files->size(), 44 * 3 + 1);
        for (const QString &file : *files)
            QVERIFY2(QFileInfo(dir.filePath(u"previews/"_s + file)).size() > 100, qPrintable(file));
        QVERIFY(!writeMailPreviews(u"/proc/nowhere"_s).ok());
    }
};

OH_TEST(TstMailRenderer)
#include "tst_mailrenderer.moc"
