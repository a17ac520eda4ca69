// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/serverjobs.h"
#include "backend/services/dataexportservice.h"
#include "backend/services/personaldata.h"
#include "backend/services/ziparchive.h"
#include "tests/backend/api/bookingsupport.h"
#include "tests/backend/jobs/jobsupport.h"
#include "tests/support/memory.h"
#include "tests/support/python.h"
#include "tests/support/testregistry.h"

#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// NFR40: everybody can have all that is known of them, and nobody else can.
class TstDataExport : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookingWorld> w;
    static constexpr char mine[] = "/api/users/me/export";

    TestDatabase &db() { return w->server.database; }
    HttpReply request(const TestServer::Person &who) { return w->server.post(mine, {}, who); }
    QString status(const TestServer::Person &who)
    {
        return w->server.get(mine, who).json()[u"status"].toString();
    }
    HttpReply download(const TestServer::Person &who)
    {
        return w->server.get(QByteArray(mine) + "/file", who);
    }
    void work(const privacy::PersonFiles &files = {})
    {
        JobServer worker(db(), w->server.clock, privacy::exportJobs(w->server.keys(), files));
        QVERIFY(worker.runner->runPending());
    }
    static privacy::PersonFile fileOf(const QString &name, const QByteArray &content)
    {
        return {name, [content](qint64 offset, qint64 most) -> Result<QByteArray> {
                    return content.mid(offset, most);
                }};
    }
    /// So many bytes that can't be packed smaller, made anew at each reading.
    static privacy::PersonFile noise(const QString &name, qint64 bytes)
    {
        return {name, [bytes](qint64 offset, qint64 most) -> Result<QByteArray> {
                    const qint64 length = std::min(most, bytes - offset);
                    QRandomGenerator chance(quint32(offset / 4096));
                    QByteArray piece(qsizetype(length), Qt::Uninitialized);
                    for (char &byte : piece)
                        byte = char(chance.generate());
                    return piece;
                }};
    }
    /// As another program reads the archive: names, and what stands in them.
    static QJsonObject unpacked(const QByteArray &zip)
    {
        const PythonRun run =
            runPython(u"import sys, io, json, zipfile\n"
                      "z = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))\n"
                      "assert z.testzip() is None\n"
                      "print(json.dumps({i.filename: z.read(i).decode() for i in z.infolist()}))"_s,
                      zip);
        if (run.exitCode != 0)
            qWarning("%s", run.errors.constData());
        return QJsonDocument::fromJson(run.output).object();
    }

private Q_SLOTS:
    void init() { w = std::make_unique<BookingWorld>(); }
    void cleanup() { w.reset(); }

    void everythingIsInTheFile()
    {
        const QString phone = u"+1 512 555 0100"_s;
        QCOMPARE(w->put("/api/users/me", w->mentee,
                        {{u"phone"_s, phone}, {u"bio"_s, u"Likes engines"_s}})
                     .status,
                 200);
        const QString booking = w->confirmed(w->slotIn(48), w->mentee);
        db().exec(u"INSERT INTO booking_notes (booking_id, author_id, visibility, body) VALUES (?, "
                  "?, 'private', 'Only mine'), (?, ?, 'private', 'Not for the mentee'), (?, ?, "
                  "'shared', 'For both')"_s,
                  {QUuid(booking), w->mentee.id.value, QUuid(booking), w->mentor.id.value,
                   QUuid(booking), w->mentor.id.value});
        db().exec(u"INSERT INTO sign_in_challenges (user_id, token_hash, code_hash, expires_at) "
                  "VALUES (?, 'tokenhash', 'codehash', '2099-01-01')"_s,
                  {w->mentee.id.value});
        QCOMPARE(
            w->server.post("/api/users/me/email", {{u"email"_s, u"next@example.org"_s}}, w->mentee)
                .status,
            202);
        const HttpReply asked = request(w->mentee);
        QCOMPARE(asked.status, 202);
        const auto answer = api::DataExport::schema().fromJson(asked.json(), api::Mode::Strict);
        QVERIFY(answer);
        QVERIFY(answer->status == DataExportStatus::Requested);
        QCOMPARE(download(w->mentee).status, 404);
        work([](storage::Transaction &, UserId) -> Result<QList<privacy::PersonFile>> {
            return QList<privacy::PersonFile>{fileOf(u"files/deck.pdf"_s, "%PDF-1.7")};
        });
        QCOMPARE(status(w->mentee), u"ready"_s);
        const HttpReply file = download(w->mentee);
        QCOMPARE(file.status, 200);
        QCOMPARE(file.header("Content-Type"), QByteArray("application/zip"));
        QVERIFY(file.header("Content-Disposition").contains("attachment"));
        const QJsonObject files = unpacked(file.body);
        QCOMPARE(files.keys(), (QStringList{u"data.json"_s, u"files/deck.pdf"_s}));
        QCOMPARE(files[u"files/deck.pdf"].toString(), u"%PDF-1.7"_s);
        const QString text = files[u"data.json"].toString();
        const QJsonObject data = QJsonDocument::fromJson(text.toUtf8()).object();
        QCOMPARE(data[u"profile"][u"bio"].toString(), u"Likes engines"_s);
        QCOMPARE(data[u"profile"][u"phone"].toString(), phone);
        QVERIFY(data[u"account"][u"email"].toString().endsWith(u"@example.org"_s));
        const QJsonObject change = data[u"emailChanges"].toArray()[0].toObject();
        QCOMPARE(change[u"from"], data[u"account"][u"email"]);
        QCOMPARE(change[u"to"].toString(), u"next@example.org"_s);
        const QJsonObject meeting = data[u"meetings"].toArray()[0].toObject();
        QCOMPARE(meeting[u"meeting_goal"].toString(), BookingWorld::goal);
        QCOMPARE(meeting[u"with"].toString(), u"Grace Hopper"_s);
        QVERIFY(text.contains(u"Only mine"_s));
        QVERIFY(text.contains(u"For both"_s));
        // Others' own words, and secrets, are not.
        QVERIFY(!text.contains(u"Not for the mentee"_s));
        for (const char *secret : {"_sealed", "_hash", "tokenhash", "email_index"})
            QVERIFY2(!text.contains(QLatin1StringView(secret)), secret);
    }

    void everyTableOfAPersonIsInTheFileOrSaysWhyNot()
    {
        // What points at a person and is in none of the functions of the file.
        const QStringList left{
            u"calendar_events"_s,  // ids at providers, of meetings that are in the file
            u"email_indexes"_s,    // hashes of the address, which is in the file
            u"idempotency_keys"_s, // answers that the person has seen
            u"match_changes"_s,    // work to be done
            u"matched_people"_s,   // that there are matches, which are in the file
            u"mentee_cards"_s,     // made of what is in the file
            u"mentor_cards"_s,
            u"oauth_states"_s,    // for minutes
            u"rating_requests"_s, // that a mail was written, of meetings that are in the file
            u"reputation_changes"_s,
            u"slot_holds"_s,            // for minutes
            u"text_embeddings"_s,       // numbers, made of words that are in the file
            u"waiting_list_openings"_s, // no words, no names
        };
        const QString source =
            db().scalar(u"SELECT string_agg(prosrc, ' ') FROM pg_proc WHERE proname IN "
                        "('oh_person_data', 'oh_person_accounts', 'oh_person_addresses')"_s)
                .toString();
        const QStringList tables =
            db().scalar(
                    u"SELECT string_agg(DISTINCT k.conrelid::regclass::text, ' ') FROM "
                    "pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND "
                    "a.attnum = k.conkey[1] WHERE k.contype = 'f' AND k.confrelid = "
                    "'users'::regclass AND a.attname ~ "
                    "'^(user|mentor|mentee|holder|owner|author|rater|rated_user|recipient)_id$'"_s)
                .toString()
                .split(u' ');
        QVERIFY(tables.size() > 20);
        for (const QString &table : tables)
            QVERIFY2(source.contains(u" %1 "_s.arg(table)) != left.contains(table),
                     qPrintable(table));
    }

    void isOnesOwnOnceADayAndForAWeek()
    {
        QCOMPARE(w->server.get(mine, w->mentor).status, 404);
        QCOMPARE(request(w->mentor).status, 202);
        const HttpReply again = request(w->mentor);
        QCOMPARE(again.status, 429);
        QCOMPARE(again.header("Retry-After"), QByteArray("86400"));
        work();
        QCOMPARE(status(w->mentor), u"ready"_s);
        // A coordinator has no way to it either.
        QCOMPARE(download(w->mentee).status, 404);
        QCOMPARE(download(w->coordinator).status, 404);
        QCOMPARE(download({}).status, 401);
        QCOMPARE(download(w->mentor).status, 200);
        QCOMPARE(db().scalar(u"SELECT string_agg(action_type, ' ' ORDER BY seq) FROM audit_log "
                             "WHERE admin_user_id = ?::uuid"_s,
                             {w->mentor.id.toString()})
                     .toString(),
                 u"export.requested export.downloaded"_s);
        // Sealed as the address is where it comes from.
        const QString sealed =
            db().scalar(u"SELECT encode(content_sealed, 'hex') FROM data_export_parts"_s)
                .toString();
        QVERIFY(!sealed.contains(QString::fromLatin1(QByteArray("PK\x03\x04").toHex())));
        w->advanceDays(1);
        const HttpReply next = request(w->mentor);
        QCOMPARE(next.status, 202);
        // The old file is there until the new one is.
        QCOMPARE(download(w->mentor).status, 200);
        work();
        w->advanceDays(8);
        QCOMPARE(status(w->mentor), u"expired"_s);
        QCOMPARE(download(w->mentor).status, 404);
        JobServer upkeep(db(), w->server.clock, jobs::serverJobs(), jobs::serverSchedule());
        QVERIFY(upkeep.runner->runPending());
        QCOMPARE(db().scalar(u"SELECT count(*) FROM data_exports"_s).toInt(), 0);
    }

    void coordinatorsHaveTheirsToo()
    {
        QCOMPARE(request(w->coordinator).status, 202);
        work();
        QCOMPARE(download(w->coordinator).status, 200);
        QCOMPARE(w->audited(u"export.downloaded"_s), 1);
    }

    void theOwnerIsToldWhenItIsThere()
    {
        QCOMPARE(request(w->mentee).status, 202);
        QVERIFY(
            !w->server.queuedMails().contains(u"data_export_ready:"_s + w->mentee.id.toString()));
        work();
        QCOMPARE(w->server.queuedMails().filter(u"data_export_ready"_s),
                 QStringList{u"data_export_ready:"_s + w->mentee.id.toString()});
        // Of use while the file is there.
        QCOMPARE(db().scalar(u"SELECT count(*) FROM mail_outbox m JOIN data_exports e ON "
                             "e.expires_at = m.valid_until"_s)
                     .toInt(),
                 1);
        const QJsonValue note = w->server.get("/api/notifications/mine", w->mentee).items().first();
        QCOMPARE(note[u"title"].toString(), u"Your data is ready"_s);
    }

    void aFileThatCantBeReadIsNamed()
    {
        QCOMPARE(request(w->mentee).status, 202);
        work([](storage::Transaction &, UserId) -> Result<QList<privacy::PersonFile>> {
            const auto gone = [](qint64, qint64) -> Result<QByteArray> {
                return Error(ErrorCode::ServiceUnavailable);
            };
            const auto broken = [](qint64 offset, qint64 most) -> Result<QByteArray> {
                if (offset > 0)
                    return Error(ErrorCode::ServiceUnavailable);
                return QByteArray(most, 'b');
            };
            return QList<privacy::PersonFile>{{u"pitch-decks/gone.pdf"_s, gone},
                                              fileOf(u"pitch-decks/good.pdf"_s, "%PDF-1.7"),
                                              {u"pitch-decks/broken.pdf"_s, broken}};
        });
        QCOMPARE(status(w->mentee), u"ready"_s);
        const QJsonObject files = unpacked(download(w->mentee).body);
        QVERIFY(files.contains(u"data.json"_s));
        QCOMPARE(files[u"pitch-decks/good.pdf"].toString(), u"%PDF-1.7"_s);
        const QJsonObject missing =
            QJsonDocument::fromJson(files[u"missing-files.json"].toString().toUtf8()).object();
        QCOMPARE(missing[u"files"].toArray(),
                 (QJsonArray{u"pitch-decks/gone.pdf"_s, u"pitch-decks/broken.pdf"_s}));
        QVERIFY(missing[u"note"].toString().contains(u"could not be read"_s));
    }

    void memoryDoesNotGrowWithTheDecks()
    {
        constexpr qint64 deck = 20 * 1024 * 1024;
        const auto decks = [](int many) -> privacy::PersonFiles {
            return [many](storage::Transaction &, UserId) -> Result<QList<privacy::PersonFile>> {
                QList<privacy::PersonFile> all;
                for (int i = 0; i < many; ++i)
                    all.append(noise(u"pitch-decks/deck.pdf"_s, deck));
                return all;
            };
        };
        // The first one warms everything up.
        QCOMPARE(request(w->mentee).status, 202);
        work(decks(1));
        QCOMPARE(request(w->mentor).status, 202);
        QVERIFY(forgetMemoryPeak());
        const qint64 before = memoryFigure("VmRSS");
        work(decks(6));
        const qint64 grown = memoryFigure("VmHWM") - before;
        // Six of them in memory would be 120 MB, whatever else the process takes meanwhile.
        QVERIFY2(!memoryCounts || grown < 3 * deck / 1024, qPrintable(u"%1 kB"_s.arg(grown)));
        QVERIFY(db().scalar(u"SELECT max(size_bytes) FROM data_exports"_s).toLongLong() > 6 * deck);
        QVERIFY(db().scalar(u"SELECT max(length(content_sealed)) FROM data_export_parts"_s)
                    .toLongLong() < 1'100'000);
        // On its way out neither, nor does it come in another order.
        const QString address =
            u"http://127.0.0.1:%1%2/file"_s.arg(w->server.port()).arg(QLatin1StringView(mine));
        QTemporaryDir folder;
        const QString target = folder.filePath(u"my-data.zip"_s);
        QVERIFY(forgetMemoryPeak());
        const qint64 resting = memoryFigure("VmRSS");
        QCOMPARE(QProcess::execute(
                     u"curl"_s, {u"-sf"_s, u"-H"_s,
                                 u"Authorization: Bearer "_s + QString::fromLatin1(w->mentor.token),
                                 u"-o"_s, target, address}),
                 0);
        const qint64 sending = memoryFigure("VmHWM") - resting;
        QVERIFY2(!memoryCounts || sending < 3 * deck / 1024, qPrintable(u"%1 kB"_s.arg(sending)));
        const PythonRun run = runPython(u"import sys, zipfile\n"
                                        "z = zipfile.ZipFile(sys.stdin.read())\n"
                                        "assert z.testzip() is None\n"
                                        "print(len(z.namelist()), sum(i.file_size for i in "
                                        "z.infolist() if i.filename.startswith('pitch')))"_s,
                                        target.toUtf8());
        QCOMPARE(run.output.trimmed(), QByteArray("7 ") + QByteArray::number(6 * deck));
    }

    void archivesKeepEverything()
    {
        const QByteArray big(300'000, 'x');
        const auto packed = [&] {
            QByteArray zip;
            ZipStream archive(
                [&zip](QByteArrayView bytes) -> Result<void> {
                    zip.append(bytes);
                    return {};
                },
                monday);
            const std::pair<QString, QByteArray> entries[] = {{u"a/Ünïcode.txt"_s, "one"},
                                                              {u"a/Ünïcode.txt"_s, "two"},
                                                              {u"plain"_s, "three"},
                                                              {u"plain"_s, "four"},
                                                              {u"big"_s, big},
                                                              {u"empty"_s, {}}};
            for (const auto &[name, content] : entries) {
                if (!archive.add(name, content))
                    return QByteArray();
            }
            return archive.finish() ? zip : QByteArray();
        };
        const QByteArray zip = packed();
        QVERIFY(!zip.isEmpty());
        QVERIFY(zip.size() < big.size());
        const QJsonObject files = unpacked(zip);
        QCOMPARE(files.size(), 6);
        QCOMPARE(files[u"a/Ünïcode.txt"].toString(), u"one"_s);
        QCOMPARE(files[u"a/Ünïcode (2).txt"].toString(), u"two"_s);
        QCOMPARE(files[u"plain (2)"].toString(), u"four"_s);
        QCOMPARE(files[u"big"].toString().toLatin1(), big);
        QCOMPARE(files[u"empty"].toString(), QString());
        QCOMPARE(packed(), zip);
    }

    void whatTakesNoMoreEndsTheArchive()
    {
        int taken = 0;
        ZipStream archive(
            [&taken](QByteArrayView) -> Result<void> {
                if (++taken > 2)
                    return Error(ErrorCode::ServiceUnavailable);
                return {};
            },
            monday);
        Result<void> written;
        QRandomGenerator chance(1);
        QByteArray piece(100'000, Qt::Uninitialized);
        QVERIFY(archive.begin(u"a"_s));
        for (int i = 0; i < 100 && written; ++i) {
            for (char &byte : piece)
                byte = char(chance.generate());
            written = archive.write(piece);
        }
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::ServiceUnavailable);
        QVERIFY(!archive.finish());
    }
};

OH_TEST(TstDataExport)
#include "tst_dataexport.moc"
