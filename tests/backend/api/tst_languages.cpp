// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/api/exceptionsupport.h"
#include "tests/support/testregistry.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// What the server says to people, in the language that they ask for (NFR37).
class TstLanguages : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ExceptionWorld> w;
    SlotId m_slot;

    HttpReply ask(const QByteArray &method, const QByteArray &target, const QJsonObject &body,
                  const TestServer::Person &person, const QByteArray &language,
                  const QByteArray &key = {})
    {
        QList<std::pair<QByteArray, QByteArray>> headers;
        QByteArray content;
        if (method != "GET") {
            headers.emplaceBack("Content-Type", "application/json");
            content = QJsonDocument(body).toJson(QJsonDocument::Compact);
        }
        if (!language.isNull())
            headers.emplaceBack("Accept-Language", language);
        if (!key.isEmpty())
            headers.emplaceBack("Idempotency-Key", key);
        return w->server.send(method, target, content, person, headers);
    }
    HttpReply bookGold(const QByteArray &language, const QByteArray &key = {})
    {
        return ask("POST", "/api/bookings",
                   {{u"timeSlotId"_s, m_slot.toString()}, {u"meetingGoal"_s, BookingWorld::goal}},
                   w->bronze, language, key);
    }

private Q_SLOTS:
    void initTestCase()
    {
        w = std::make_unique<ExceptionWorld>();
        m_slot = w->goldSlot(48);
    }
    void cleanupTestCase() { w.reset(); }

    void theSameRefusalInEachLanguage_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("language");
        QTest::addColumn<QString>("sentence");
        const QString english = u"This mentor is more than one tier above yours. Ask a coordinator "
                                "for an exception, or choose another mentor."_s;
        const QString german = u"Dieser Mentor steht mehr als eine Stufe über Ihnen. Bitten Sie "
                               "die Koordination um eine Ausnahme, oder wählen Sie jemand "
                               "anderen."_s;
        const QString spanish = u"Este mentor está más de un nivel por encima del tuyo. Pide una "
                                "excepción a la coordinación o elige otro mentor."_s;
        const auto row = [](const char *header, const QByteArray &language,
                            const QString &sentence) {
            QTest::newRow(header) << QByteArray(header) << language << sentence;
        };
        QTest::newRow("none") << QByteArray() << QByteArray("en") << english;
        row("en-GB", "en", english);
        row("de", "de", german);
        row("es-MX", "es", spanish);
        row("pt-BR", "pt-BR",
            u"Este mentor está mais de um nível acima do seu. Peça uma exceção à coordenação ou "
            "escolha outro mentor."_s);
        row("tlh", "en", english);
        row("fr-FR, es;q=0.3, de;q=0.8", "de", german);
        row("de;q=0, es;q=0.1", "es", spanish);
        row("nonsense;;q=,,=", "en", english);
    }
    void theSameRefusalInEachLanguage()
    {
        QFETCH(QByteArray, header);
        const HttpReply reply = bookGold(header);
        QCOMPARE(reply.status, 403);
        QCOMPARE(reply.code(), u"TIER_RESTRICTED"_s);
        QTEST(reply.message(), "sentence");
        QTEST(reply.header("Content-Language"), "language");
        QCOMPARE(reply.header("Vary"), QByteArray("Accept-Language"));
    }

    void whatIsWrongWithEachField()
    {
        const QJsonObject body{{u"timeSlotId"_s, u"no id"_s}, {u"meetingGoal"_s, u"short"_s}};
        const auto said = [&](const QByteArray &language) {
            const HttpReply reply = ask("POST", "/api/bookings", body, w->mentee, language);
            QStringList texts{reply.message()};
            const QJsonArray details = reply.json()[u"error"][u"details"].toArray();
            for (const auto &detail : details)
                texts.append(detail[u"path"].toString() + u' ' + detail[u"message"].toString());
            return texts;
        };
        QCOMPARE(said("en"),
                 (QStringList{u"Some fields need your attention."_s, u"timeSlotId must be a UUID"_s,
                              u"meetingGoal needs at least 10 characters"_s}));
        QCOMPARE(said("de"), (QStringList{u"Bitte sehen Sie einige Felder noch einmal an."_s,
                                          u"timeSlotId muss eine UUID sein"_s,
                                          u"meetingGoal braucht mindestens 10 Zeichen"_s}));
        QCOMPARE(said("es").constLast(), u"meetingGoal necesita 10 caracteres como mínimo"_s);
        QCOMPARE(said("pt").constLast(), u"meetingGoal precisa de pelo menos 10 caracteres"_s);
    }

    /// Before anybody knows who asks, and where there is nothing to ask.
    void whoIsNobodyReadsItToo()
    {
        QCOMPARE(ask("GET", "/api/users/me", {}, {}, "de").message(),
                 u"Bitte melden Sie sich an."_s);
        QCOMPARE(ask("GET", "/api/nowhere", {}, {}, "es").message(),
                 u"En esta dirección no hay nada."_s);
        QCOMPARE(ask("GET", "/api/admin/users", {}, w->mentee, "pt-BR").code(), u"FORBIDDEN"_s);
        QVERIFY(ask("GET", "/api/admin/users", {}, w->mentee, "pt-BR")
                    .message()
                    .startsWith(u"Você não tem permissão"_s));
    }

    void oneAndMany()
    {
        const auto person = w->server.makePerson(Role::Mentee, u"Mary Jackson"_s,
                                                 ExceptionWorld::ofTier(u"platinum"_s));
        const QByteArray target =
            "/api/admin/users/" + person.id.toString().toLatin1() + "/deactivate";
        QVERIFY(!w->booked(w->slotIn(72), person).isEmpty());
        const auto refusal = [&](const QByteArray &language) {
            return ask("PUT", target, {}, w->coordinator, language).message();
        };
        QVERIFY2(refusal("en").contains(u"cancel 1 meeting."_s), qPrintable(refusal("en")));
        QVERIFY2(refusal("de").contains(u"wird 1 Treffen abgesagt"_s), qPrintable(refusal("de")));
        QVERIFY2(refusal("es").contains(u"1 reunión."_s), qPrintable(refusal("es")));
        QVERIFY(!w->booked(w->slotIn(96), person).isEmpty());
        QVERIFY2(refusal("en").contains(u"cancel 2 meetings."_s), qPrintable(refusal("en")));
        QVERIFY2(refusal("de").contains(u"werden 2 Treffen abgesagt"_s), qPrintable(refusal("de")));
        QVERIFY2(refusal("pt-BR").contains(u"2 reuniões."_s), qPrintable(refusal("pt-BR")));
    }

    /// The answer as a whole is no refusal; its rows are.
    void eachOfMany()
    {
        const QJsonObject body{{u"ids"_s, QJsonArray{w->coordinator.id.toString(),
                                                     u"019b8f4e-6a00-7c3d-9f00-0123456789ab"_s}},
                               {u"decision"_s, u"unlist"_s},
                               {u"reason"_s, u"A test"_s}};
        const auto said = [&](const QByteArray &language) {
            const HttpReply reply =
                ask("POST", "/api/admin/users/decisions", body, w->coordinator, language);
            QStringList texts;
            const QJsonArray items = reply.items();
            for (const auto &item : items)
                texts.append(item[u"message"].toString());
            return texts;
        };
        QCOMPARE(said("en"), (QStringList{u"visibility is for mentors and mentees only."_s,
                                          u"This person does not exist, or not any more."_s}));
        QCOMPARE(said("de"), (QStringList{u"visibility ist nur für Mentoren und Mentees."_s,
                                          u"Diese Person gibt es nicht oder nicht mehr."_s}));
        QCOMPARE(said("es").constLast(), u"Esta persona no existe o ya no existe."_s);
    }

    /// Whoever asks again with the same key hears what was said the first time.
    void aReplayIsTheFirstAnswer()
    {
        const QJsonObject body{{u"timeSlotId"_s, m_slot.toString()},
                               {u"meetingGoal"_s, BookingWorld::goal}};
        const HttpReply first = ask("POST", "/api/bookings", body, w->bronze, "de", "k");
        QVERIFY(first.message().startsWith(u"Dieser Mentor"_s));
        const HttpReply again = ask("POST", "/api/bookings", body, w->bronze, "es", "k");
        QCOMPARE(again.status, first.status);
        QCOMPARE(again.body, first.body);
        QVERIFY(ask("POST", "/api/bookings", body, w->bronze, "es", "other")
                    .message()
                    .startsWith(u"Este mentor"_s));
    }

    void warningsThatCoordinatorsConfirm()
    {
        const HttpReply reply = ask("POST", "/api/admin/bookings",
                                    {{u"mentorId"_s, w->gold.id.toString()},
                                     {u"menteeId"_s, w->bronze.id.toString()},
                                     {u"timeSlotId"_s, m_slot.toString()},
                                     {u"meetingGoal"_s, BookingWorld::goal}},
                                    w->coordinator, "de");
        QCOMPARE(reply.code(), u"WARNINGS_TO_CONFIRM"_s);
        const QJsonObject warning = reply.json()[u"error"][u"details"][0].toObject();
        QCOMPARE(warning[u"code"].toString(), u"TIER_RESTRICTED"_s);
        QCOMPARE(warning[u"message"].toString(),
                 u"Der Mentor steht mehr als eine Stufe über dem Mentee."_s);
    }

    /// What stands in answers that are no errors, also where they are remembered.
    void reasonsInAnswers()
    {
        const QByteArray profile = "/api/mentors/" + w->gold.id.toString().toLatin1();
        for (int i = 0; i < 2; ++i) {
            QVERIFY(ask("GET", profile, {}, w->bronze, "de")
                        .json()[u"obstacle"][u"message"]
                        .toString()
                        .startsWith(u"Dieser Mentor"_s));
            QVERIFY(ask("GET", profile, {}, w->bronze, "es")
                        .json()[u"obstacle"][u"message"]
                        .toString()
                        .startsWith(u"Este mentor"_s));
        }
        const QByteArray why =
            "/api/admin/slots/explain?mentorId=" + w->gold.id.toString().toLatin1() +
            "&at=2026-01-13T21:30:00Z";
        QCOMPARE(
            ask("GET", why, {}, w->coordinator, "de").json()[u"reasons"][0][u"message"].toString(),
            u"Der Mentor bietet dann keine Zeit an."_s);
    }

    void namesAndDaysStandInTheSentence()
    {
        const QString id = w->asked(w->bronze, w->gold);
        QCOMPARE(w->decide(id, "deny", w->coordinator, {{u"notes"_s, u"Try silver"_s}}).status,
                 200);
        QCOMPARE(
            ask("PUT", ExceptionWorld::exception(id, "/approve"), {}, w->second, "de").message(),
            u"Dieser Antrag wurde von Katherine Johnson abgelehnt: "
            "Montag, 5. Januar 2026, 12:00."_s);
        QCOMPARE(ask("PUT", ExceptionWorld::exception(id, "/approve"), {}, w->coordinator, "es")
                     .message(),
                 u"Rechazaste esta solicitud el lunes, 5 de enero de 2026, 12:00."_s);
    }
};

OH_TEST(TstLanguages)
#include "tst_languages.moc"
