// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/mailworker.h"
#include "backend/mail/transport.h"
#include "models/api/exports.h"
#include "models/api/privacy.h"
#include "tests/backend/api/exceptionsupport.h"
#include "tests/backend/api/filesupport.h"
#include "tests/support/testregistry.h"

#include <QDirIterator>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// FR85, NFR40: what others were told, given and wrote of somebody is without them afterwards. The
/// person does what people do, and is told of as people are.
class TstErasureTraces : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ExceptionWorld> w;
    std::unique_ptr<JobServer> worker;
    TestServer::Person person;
    static inline const QString earlierName = u"Zephyrine Quokkasson"_s;
    static inline const QString laterName = u"Ottoline Quagmïre"_s;
    static inline const QString address = u"puffin.kittiwake@example.org"_s;

    TestDatabase &db() { return w->server.database; }
    /// What somebody typed, with a word that stands nowhere else.
    static QString typed(const QString &what) { return what + u" xylotrace, and more"_s; }
    static QByteArray target(const TestServer::Person &who)
    {
        return "/api/admin/users/" + who.id.toString().toLatin1() + "/personal-data";
    }
    HttpReply erase(const TestServer::Person &who, const QString &reason = u"By request"_s)
    {
        const QString confirm =
            w->server.get(target(who), w->coordinator).json()[u"confirm"].toString();
        return w->server.remove(target(who) + "?confirm=" + confirm.toLatin1() +
                                    "&reason=" + QUrl::toPercentEncoding(reason),
                                w->coordinator);
    }
    void removeAccount(const TestServer::Person &who)
    {
        QCOMPARE(w->server
                     .remove("/api/admin/users/" + who.id.toString().toLatin1() + "?force=true",
                             w->coordinator)
                     .status,
                 204);
    }
    void rename(const TestServer::Person &who, const QString &name)
    {
        QCOMPARE(w->put("/api/users/me", who, {{u"name"_s, name}}).status, 200);
    }
    void doJobs() { QVERIFY(worker->runner->runPending()); }
    /// As the server does with a directory in place of a mail server.
    void sendMails()
    {
        EmlDirectoryTransport transport(w->server.mailFolder.path(), w->server.clock);
        MailWorkerOptions options;
        options.from = {u"Office Hours"_s, u"hello@example.org"_s};
        options.publicUrl = u"https://example.org"_s;
        options.pollInterval = std::chrono::milliseconds(20);
        MailWorker mails(options, w->server.pool(), w->server.keys(), transport, w->server.clock);
        mails.start();
        QTRY_COMPARE(w->count(u"SELECT count(*) FROM mail_outbox WHERE status NOT IN ('sent', "
                              "'skipped')"_s),
                     0);
        mails.stop();
    }

    /// Tables and files in which one of the texts stands, in whatever case.
    QStringList foundIn(const QStringList &texts)
    {
        QStringList found;
        const QStringList tables =
            db().scalar(u"SELECT string_agg(table_name, ' ' ORDER BY table_name) FROM "
                        "information_schema.tables WHERE table_schema = 'public' AND table_type "
                        "= 'BASE TABLE'"_s)
                .toString()
                .split(u' ');
        for (const QString &table : tables) {
            for (const QString &text : texts) {
                if (w->count(u"SELECT count(*) FROM %1 t WHERE oh_fold(t::text) LIKE '%%2%' OR "
                             "strpos(t::text, '%3') > 0"_s.arg(
                                 table, text, QString::fromLatin1(text.toUtf8().toHex()))) > 0)
                    found.append(table + u':' + text);
            }
        }
        for (const QString &folder :
             {w->server.filesFolder(), w->server.exports.path(), w->server.mailFolder.path()}) {
            QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (!file.open(QIODevice::ReadOnly))
                    continue;
                const QString content = QString::fromUtf8(file.readAll());
                for (const QString &text : texts) {
                    if (content.contains(text, Qt::CaseInsensitive))
                        found.append(QFileInfo(file).fileName() + u':' + text);
                }
            }
        }
        return found;
    }
    QStringList tablesOf(const QStringList &found)
    {
        QStringList tables;
        for (const QString &one : found)
            tables.append(one.section(u':', 0, 0));
        tables.removeDuplicates();
        return tables;
    }
    bool isWordless(const QString &table, const QString &column, const QString &condition)
    {
        return w->count(u"SELECT count(*) FROM %1 WHERE %2 ?| ARRAY['goal', 'notes', 'reason', "
                        "'materials', 'location', 'tag', 'meetLink'] AND (%3)"_s.arg(
                            table, column, condition)) == 0;
    }

    void meet()
    {
        // Under the earlier name: a meeting with everything, moved about and canceled.
        const QString moved =
            w->server
                .post("/api/bookings",
                      {{u"timeSlotId"_s, w->slotIn(72).toString()},
                       {u"meetingGoal"_s, typed(u"My goal"_s)},
                       {u"materialsUrls"_s, QJsonArray{u"https://xylotrace.example/deck"_s}}},
                      person)
                .json()[u"id"]
                .toString();
        QCOMPARE(w->put(w->path(moved, "/confirm"), w->mentor).status, 200);
        const HttpReply proposal = w->server.post(
            w->path(moved, "/proposals"),
            {{u"timeSlotId"_s, w->slotIn(96).toString()}, {u"message"_s, typed(u"Rather then"_s)}},
            person);
        QCOMPARE(proposal.status, 201);
        QCOMPARE(
            w->put(w->path(moved, "/proposals/" + proposal.json()[u"id"].toString().toLatin1() +
                                      "/decline"),
                   w->mentor)
                .status,
            200);
        QCOMPARE(w->put(w->path(moved, "/cancel"), person,
                        {{u"reason"_s, u"other"_s}, {u"notes"_s, typed(u"I fell ill"_s)}})
                     .status,
                 200);
        // The mentor declines another one, with words about the person.
        const QString declined = w->booked(w->slotIn(120), person);
        QCOMPARE(w->put(w->path(declined, "/decline"), w->mentor,
                        {{u"notes"_s, typed(u"Not with you"_s)}})
                     .status,
                 200);
        // One that took place, and what was written of it.
        const SlotId slot = w->slotIn(26);
        const QString held = w->confirmed(slot, person);
        QCOMPARE(w->server
                     .post(w->path(held, "/notes"),
                           {{u"text"_s, u"QUOKKASSON is shy. Zephyrine Quokkasson, that is; "
                                        "ottoline's friend"_s}},
                           w->mentor)
                     .status,
                 201);
        QCOMPARE(w->server
                     .post(w->path(held, "/action-items"),
                           {{u"text"_s, u"Call Zephyrine back"_s},
                            {u"ownerId"_s, w->mentor.id.toString()}},
                           w->mentor)
                     .status,
                 201);
        w->advanceDays(2);
        person.token = w->server.signIn(person.id, Role::Mentee);
        w->bronze.token = w->server.signIn(w->bronze.id, Role::Mentee);
        doJobs();
        db().exec(u"UPDATE bookings SET status = 'completed' WHERE id = ?"_s, {QUuid(held)});
        for (const TestServer::Person &rater : {person, w->mentor})
            QCOMPARE(w->server
                         .post("/api/ratings",
                               {{u"bookingId"_s, held},
                                {u"score"_s, 4},
                                {u"feedbackText"_s, typed(u"It was good"_s)}},
                               rater)
                         .status,
                     201);
    }
    void askForThings()
    {
        const HttpReply asked = w->ask(person, w->gold, typed(u"I must see them"_s));
        QCOMPARE(asked.status, 201);
        QCOMPARE(w->decide(asked.json()[u"id"].toString(), "deny", w->coordinator,
                           {{u"notes"_s, typed(u"No, you must not"_s)}})
                     .status,
                 200);
        const HttpReply tag = w->server.post(
            "/api/taxonomy",
            {{u"category"_s, u"industry"_s}, {u"displayName"_s, u"Xylotrace farming"_s}}, person);
        QVERIFY(tag.status < 300);
    }
    static QByteArray pdfOf(qsizetype size)
    {
        const QByteArray begin = "%PDF-1.7\n% xylotrace ";
        const QByteArray end = "\nstartxref\n0\n%%EOF\n";
        return begin + QByteArray(size - begin.size() - end.size(), '%') + end;
    }
    QByteArray beginUpload(const QByteArray &bytes, const QByteArray &sent)
    {
        const HttpReply begun = w->server.send(
            "POST", "/api/uploads", {}, person,
            {{"Upload-Length", QByteArray::number(bytes.size())},
             {"Upload-Metadata", "filename " + QByteArray("xylotrace.pdf").toBase64()}});
        QByteArray place = begun.header("Location");
        w->server.send(
            "PATCH", place, sent, person,
            {{"Content-Type", "application/offset+octet-stream"}, {"Upload-Offset", "0"}});
        return place;
    }
    QStringList storedFiles()
    {
        QStringList all;
        QDirIterator files(w->server.filesFolder(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            all.append(files.next());
        return all;
    }

private Q_SLOTS:
    void init()
    {
        w = std::make_unique<ExceptionWorld>();
        const jobs::JobContext context{.database = &w->server.pool(),
                                       .keys = &w->server.keys(),
                                       .exportFolder = w->server.exports.path(),
                                       .files = &w->server.fileWorks()};
        // Without what happens by the clock: an hourly sweep is not what is looked for.
        worker = std::make_unique<JobServer>(db(), w->server.clock, jobs::serverJobs(context));
        PersonOptions options = ExceptionWorld::ofTier(u"bronze"_s);
        options.email = address;
        person = w->server.makePerson(Role::Mentee, earlierName, options);
    }
    void cleanup()
    {
        worker.reset();
        w.reset();
    }

    void whatOthersWereToldGivenAndWroteIsWithoutThem()
    {
        meet();
        askForThings();
        sendMails(); // under the earlier name
        rename(person, laterName);
        askForThings();
        const QString canceled = w->booked(w->slotIn(90), person);
        QCOMPARE(w->put(w->path(canceled, "/cancel"), person, {{u"reason"_s, u"other"_s}}).status,
                 200);
        // What others have nothing to do with it say of them.
        const QString elsewhere = w->confirmed(w->slotIn(200), w->mentee);
        QCOMPARE(w->server
                     .post(w->path(elsewhere, "/notes"),
                           {{u"text"_s, u"Ask zephyrine quokkasson or Ottoline Quagmire"_s}},
                           w->mentee)
                     .status,
                 201);
        // Files of others, made of it.
        const HttpReply wish =
            w->server.post("/api/admin/exports", {{u"kind"_s, u"users"_s}, {u"format"_s, u"csv"_s}},
                           w->coordinator);
        const QByteArray exported =
            "/api/admin/exports/" + wish.json()[u"id"].toString().toLatin1();
        QCOMPARE(w->server.post("/api/users/me/export", {}, w->mentor).status, 202);
        doJobs();
        QVERIFY(w->server.get(exported + "/file", w->coordinator).body.contains("Ottoline"));
        QCOMPARE(w->server.get("/api/users/me/export/file", w->mentor).status, 200);
        // Decks: one whole, one under way.
        const QByteArray deck = pdfOf(2'000);
        beginUpload(deck, deck);
        const QByteArray underWay = pdfOf(3'000);
        beginUpload(underWay, underWay.left(2'500));
        sendMails();

        const QStringList texts{u"xylotrace"_s, u"zephyrine"_s, u"quokkasson"_s, u"ottoline"_s,
                                u"quagm"_s,     u"puffin"_s,    u"kittiwake"_s};
        const QStringList before = tablesOf(foundIn(texts));
        for (const QString &table :
             {u"audit_log"_s, u"booking_action_items"_s, u"booking_notes"_s, u"bookings"_s,
              u"earlier_names"_s, u"files"_s, u"mail_outbox"_s, u"notifications"_s, u"ratings"_s,
              u"reschedule_proposals"_s, u"taxonomy"_s, u"tier_override_requests"_s, u"uploads"_s,
              u"user_profiles"_s})
            QVERIFY2(before.contains(table), qPrintable(table));
        QVERIFY(before.filter(u".eml"_s).size() > 10);
        QCOMPARE(before.filter(u".csv"_s).size(), 1);
        QVERIFY(storedFiles().size() >= 2);

        removeAccount(person);
        doJobs();
        sendMails();
        const int told = w->count(u"SELECT count(*) FROM notifications WHERE user_id = ?"_s,
                                  {w->mentor.id.value});
        QVERIFY(told > 3);
        QCOMPARE(erase(person).status, 204);
        doJobs();

        QCOMPARE(foundIn(texts).join(u' '), QString());
        QCOMPARE(storedFiles(), QStringList());
        // What happened is still told, without words.
        QCOMPARE(w->count(u"SELECT count(*) FROM notifications WHERE user_id = ?"_s,
                          {w->mentor.id.value}),
                 told);
        const QString theirs =
            u"%1 ->> 'bookingId' IN (SELECT id::text FROM bookings WHERE mentee_id = '%2')"_s;
        QVERIFY(isWordless(u"notifications"_s, u"facts"_s,
                           theirs.arg(u"facts"_s, person.id.toString())));
        QVERIFY(
            isWordless(u"mail_outbox"_s, u"data"_s, theirs.arg(u"data"_s, person.id.toString())));
        const QJsonArray items =
            w->server.get("/api/notifications/mine?limit=100", w->mentor).items();
        QVERIFY(!items.isEmpty());
        QVERIFY(w->count(u"SELECT count(*) FROM notifications WHERE facts ->> 'menteeName' = "
                         "'Erased person' AND facts ->> 'mentorName' = 'Grace Hopper' AND facts "
                         "? 'startUtc'"_s) > 0);
        // Others' words stay theirs, but for the names.
        QCOMPARE(
            db().scalar(
                    u"SELECT string_agg(body, '|' ORDER BY body COLLATE \"C\") FROM booking_notes"_s)
                .toString(),
            u"(erased) is shy. (erased), that is; (erased)'s friend|Ask (erased) or (erased)"_s);
        QCOMPARE(db().scalar(u"SELECT body FROM booking_action_items"_s).toString(),
                 u"Call (erased) back"_s);
        // Meetings of others are what they were.
        QCOMPARE(w->booking(elsewhere)[u"meetingGoal"].toString(), BookingWorld::goal);
        QVERIFY(w->count(u"SELECT count(*) FROM notifications WHERE facts ->> 'goal' = ?"_s,
                         {BookingWorld::goal}) > 0);
        // Taken back, and why.
        const api::Export withdrawn =
            api::Export::schema()
                .fromJson(w->server.get(exported, w->coordinator).json(), api::Mode::Strict)
                .valueOr({});
        QCOMPARE(toString(withdrawn.status), u"canceled"_s);
        QVERIFY(withdrawn.isWithdrawn);
        QVERIFY(!withdrawn.error);
        QCOMPARE(w->server.get(exported + "/file", w->coordinator).status, 404);
        QCOMPARE(w->server.get("/api/users/me/export/file", w->mentor).status, 404);
        QCOMPARE(w->server.post("/api/users/me/export", {}, w->mentor).status, 202);
    }

    /// The person decides, cancels and writes as a coordinator: nothing of it has their id in it.
    void whatACoordinatorTypedGoesToo()
    {
        const QString canceled = w->confirmed(w->slotIn(72), w->mentee);
        QCOMPARE(w->put(w->path(canceled, "/cancel"), w->second,
                        {{u"reason"_s, u"other"_s}, {u"notes"_s, typed(u"Closed"_s)}})
                     .status,
                 200);
        const HttpReply asked = w->ask(w->bronze, w->gold);
        QCOMPARE(w->decide(asked.json()[u"id"].toString(), "deny", w->second,
                           {{u"notes"_s, typed(u"No"_s)}})
                     .status,
                 200);
        const HttpReply tag = w->server.post(
            "/api/taxonomy", {{u"category"_s, u"industry"_s}, {u"displayName"_s, u"Whales"_s}},
            w->mentee);
        const QByteArray id = tag.json()[u"tag"][u"id"].toString().toLatin1();
        QCOMPARE(
            w->put("/api/taxonomy/" + id + "/reject", w->second, {{u"reason"_s, typed(u"Silly"_s)}})
                .status,
            200);
        w->server.clock.advanceSecs(60);
        removeAccount(w->second);
        QVERIFY(!foundIn({u"xylotrace"_s}).isEmpty());
        QCOMPARE(erase(w->second).status, 204);
        // Why they did what they did to others is not theirs to take along.
        QCOMPARE(foundIn({u"xylotrace"_s, u"vaughan"_s}).join(u' '), u"audit_log:xylotrace"_s);
        QVERIFY(w->count(u"SELECT count(*) FROM notifications WHERE facts ->> 'mentorName' = "
                         "'Grace Hopper'"_s) > 0);
    }

    void theReasonNamesNobody_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("taken");
        QTest::newRow("first name") << u"Ottoline asked"_s << false;
        QTest::newRow("in whatever case") << u"as OTTOLINE's lawyer says"_s << false;
        QTest::newRow("without accents") << u"Quagmire asked"_s << false;
        QTest::newRow("with other accents") << u"Ms Quágmire asked"_s << false;
        QTest::newRow("accent in two signs")
            << u"Quagmïre asked"_s.normalized(QString::NormalizationForm_D) << false;
        QTest::newRow("an earlier surname") << u"Quokkasson asked"_s << false;
        QTest::newRow("an earlier first name") << u"for (zephyrine)"_s << false;
        QTest::newRow("before the @") << u"puffin.kittiwake asked"_s << false;
        QTest::newRow("a word of that") << u"our kittiwake"_s << false;
        QTest::newRow("the address") << u"Puffin.Kittiwake@Example.org"_s << false;
        QTest::newRow("short words are other words") << u"An ot in by qu"_s << true;
        QTest::newRow("parts of words") << u"Quagmires are ottolines"_s << true;
        QTest::newRow("nobody") << u"Asked for it by letter"_s << true;
    }
    void theReasonNamesNobody()
    {
        QFETCH(QString, reason);
        QFETCH(bool, taken);
        rename(person, laterName);
        removeAccount(person);
        const HttpReply reply = erase(person, reason);
        QCOMPARE(reply.status, taken ? 204 : 400);
        if (!taken)
            QVERIFY2(reply.body.contains("must not name them"), reply.body.constData());
    }

    /// Names of before there was a table for them, from what coordinators changed.
    void earlierNamesAreInTheAuditLogToo()
    {
        const QByteArray account = "/api/admin/users/" + person.id.toString().toLatin1();
        const int version = w->server.get(account, w->coordinator).json()[u"version"].toInt();
        QCOMPARE(
            w->put(account, w->coordinator,
                   {{u"version"_s, version}, {u"name"_s, laterName}, {u"reason"_s, u"Married"_s}})
                .status,
            200);
        db().exec(u"DELETE FROM earlier_names"_s);
        const QString booking = w->confirmed(w->slotIn(72), w->mentee);
        QCOMPARE(w->server
                     .post(w->path(booking, "/notes"),
                           {{u"text"_s, u"Like Zephyrine  Quokkasson"_s}}, w->mentee)
                     .status,
                 201);
        removeAccount(person);
        QCOMPARE(erase(person, u"Zephyrine asked"_s).status, 400);
        QCOMPARE(erase(person).status, 204);
        QCOMPARE(foundIn({u"quokkasson"_s, u"quagmire"_s}).join(u' '), QString());
    }

    void partsOfNamesAreNotCommonWords()
    {
        rename(person, u"Will von der Berg"_s);
        const QString theirs = w->confirmed(w->slotIn(30), person);
        const QString others = w->confirmed(w->slotIn(40), w->mentee);
        const auto note = [&](const QString &booking, const QString &text) {
            return w->server.post(w->path(booking, "/notes"), {{u"text"_s, text}}, w->mentor)
                .status;
        };
        QCOMPARE(note(theirs, u"They will ask Will von Anfang an"_s), 201);
        QCOMPARE(note(others, u"Will they ask? Not Will Von der BERG, William or Berg"_s), 201);
        w->server.clock.advanceSecs(10);
        removeAccount(person);
        QCOMPARE(
            w->put(w->path(theirs, "/cancel"), w->coordinator, {{u"reason"_s, u"other"_s}}).status /
                    100 >
                0,
            true);
        QCOMPARE(erase(person).status, 204);
        QCOMPARE(db().scalar(u"SELECT string_agg(body, '|' ORDER BY body COLLATE \"C\") FROM "
                             "booking_notes"_s)
                     .toString(),
                 u"They will ask (erased) von Anfang an|Will they ask? Not (erased), William or "
                 "Berg"_s);
    }

    /// An export that is being written while somebody is erased has them in it.
    void exportsUnderWayAreWithdrawn()
    {
        const HttpReply wish =
            w->server.post("/api/admin/exports",
                           {{u"kind"_s, u"users"_s}, {u"format"_s, u"json"_s}}, w->coordinator);
        const QString id = wish.json()[u"id"].toString();
        removeAccount(person);
        const auto exporter = exporting::exportHandler(
            {&w->server.pool(), &w->server.keys(), w->server.exports.path()});
        int status = 0;
        const auto done = exporter.outside({{u"exportId"_s, id}}, {JobId(newUuidV7(1)),
                                                                   1,
                                                                   w->server.clock.now(),
                                                                   [&] {
                                                                       if (status == 0)
                                                                           status =
                                                                               erase(person).status;
                                                                       return false;
                                                                   },
                                                                   {}});
        QVERIFY(done);
        QCOMPARE(status, 204);
        QCOMPARE(QDir(w->server.exports.path()).entryList(QDir::Files), QStringList());
        QCOMPARE(w->server.get("/api/admin/exports/" + id.toLatin1(), w->coordinator)
                     .json()[u"status"]
                     .toString(),
                 u"canceled"_s);
    }

    void contentsGoWithTheirFilesAtOnce()
    {
        // The part of an upload that is complete.
        const QByteArray deck = pdfOf(2'000);
        const QByteArray place = beginUpload(deck, deck);
        QCOMPARE(storedFiles().size(), 2);
        doJobs();
        QCOMPARE(storedFiles().size(), 1);
        // The content of a deck that is removed.
        const QString id = w->server.get(place, person).json()[u"fileId"].toString();
        QCOMPARE(w->server.remove("/api/files/" + id.toLatin1(), person).status, 204);
        doJobs();
        QCOMPARE(storedFiles(), QStringList());
        // An upload that is given up, and one that is no deck.
        const QByteArray half = beginUpload(deck, deck.left(500));
        QCOMPARE(storedFiles().size(), 1);
        QCOMPARE(w->server.remove(half, person).status, 204);
        doJobs();
        QCOMPARE(storedFiles(), QStringList());
        const QByteArray none = "this is no deck";
        beginUpload(none, none);
        doJobs();
        QCOMPARE(storedFiles(), QStringList());
    }
};

OH_TEST(TstErasureTraces)
#include "tst_erasuretraces.moc"
