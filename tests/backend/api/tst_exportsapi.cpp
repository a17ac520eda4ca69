// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/serverjobs.h"
#include "backend/services/exportfiles.h"
#include "backend/services/personaldata.h"
#include "models/api/exports.h"
#include "tests/backend/jobs/jobsupport.h"
#include "tests/support/memory.h"
#include "tests/support/python.h"
#include "tests/support/testregistry.h"
#include "tests/support/testserver.h"
#include "tests/support/testtimes.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

namespace {

/// A disk that takes no file longer than that, while it lives.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
    void (*m_handler)(int) = SIG_DFL;
};

} // namespace

/// FR70: exports at once and as jobs.
class TstExportsApi : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestServer> server;
    TestServer::Person coordinator;
    TestServer::Person other;
    TestServer::Person grace;
    TestServer::Person ada;

    exporting::Workshop workshop()
    {
        return {&server->pool(), &server->keys(), server->exports.path()};
    }
    void doJobs()
    {
        const jobs::JobContext context{
            {}, &server->pool(), &server->keys(), server->exports.path(), {}};
        JobServer worker(server->database, server->clock, jobs::serverJobs(context),
                         jobs::serverSchedule(context));
        QVERIFY(worker.runner->runPending());
    }
    /// The job's work alone; `stopping` is asked ahead of each batch.
    Result<void> write(ExportId id, std::function<bool()> stopping = {}, int attempt = 1)
    {
        return exporting::exportHandler(workshop())
            .outside(exporting::WriteExport::schema().toJson({id}),
                     {JobId(newUuidV7(1)), attempt, server->clock.now(), std::move(stopping),
                      [this] { return server->clock.now(); }});
    }
    api::Export exportOf(const HttpReply &reply)
    {
        const auto parsed = api::Export::schema().fromJson(reply.json(), api::Mode::Strict);
        if (!parsed)
            qWarning() << reply.status << reply.body;
        return parsed.valueOr({});
    }
    api::Export requested(const QJsonObject &wish)
    {
        return exportOf(server->post("/api/admin/exports", wish, coordinator));
    }
    api::Export state(ExportId id)
    {
        return exportOf(server->get("/api/admin/exports/" + id.toString().toLatin1(), other));
    }
    HttpReply file(ExportId id, const TestServer::Person &who)
    {
        return server->get("/api/admin/exports/" + id.toString().toLatin1() + "/file", who);
    }
    QStringList files()
    {
        return QDir(server->exports.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    /// Sessions that never were, past the triggers.
    void manySessions(int count, int goalLength)
    {
        RawConnection admin(server->database.adminConfig());
        const SlotId slot = server->database.makeSlot(grace.id, monday.addDays(3));
        QVERIFY(admin.exec(u"SET session_replication_role = replica"_s));
        QVERIFY2(
            admin.exec(
                u"INSERT INTO bookings (time_slot_id, mentor_id, mentee_id, meeting_goal, "
                u"meeting_type, status, "
                "meeting_start_time, meeting_end_time, created_at) "
                "SELECT ?, ?, ?, repeat('x', ?), 'online', 'expired', ?::timestamptz + n * "
                "interval '1 minute', "
                "?::timestamptz + (n + 30) * interval '1 minute', ?::timestamptz FROM generate_series(1, ?) n"_s,
                {slot.value, grace.id.value, ada.id.value, goalLength, monday, monday,
                 monday.addDays(-9), count}),
            qPrintable(admin.lastError()));
    }
    /// As Python's csv module reads it.
    QJsonArray readByPython(const QByteArray &csv)
    {
        const PythonRun run =
            runPython(u"import csv, io, json, sys\n"
                      "text = io.TextIOWrapper(sys.stdin.buffer, 'utf-8-sig', newline='')\n"
                      "print(json.dumps(list(csv.reader(text, strict=True))))"_s,
                      csv);
        if (run.exitCode != 0)
            qWarning() << run.errors;
        return QJsonDocument::fromJson(run.output).array();
    }
    /// A row by its column's names.
    QJsonObject named(const QJsonArray &table, qsizetype row)
    {
        QJsonObject object;
        for (qsizetype i = 0; i < table[0].toArray().size(); ++i)
            object.insert(table[0][i].toString(), table[row][i]);
        return object;
    }
    BookingId meeting()
    {
        return server->database.makeBooking(server->database.makeSlot(grace.id, monday.addDays(-9)),
                                            ada.id, u"completed"_s, monday.addDays(-12));
    }

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<TestServer>(monday);
        coordinator = server->makePerson(Role::Coordinator, u"Ruth"_s);
        other = server->makePerson(Role::Coordinator, u"Ben"_s);
        grace = server->makePerson(Role::Mentor, u"Grace"_s);
        ada = server->makePerson(Role::Mentee, u"Ada"_s);
    }
    void cleanup() { server.reset(); }

    void noTextIsAFormula_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("dangerous");
        QTest::newRow("equals") << u"=HYPERLINK(\"http://x.test\",\"y\")"_s << true;
        QTest::newRow("plus") << u"+1+cmd|' /C calc'!A0"_s << true;
        QTest::newRow("minus") << u"-2+3"_s << true;
        QTest::newRow("at") << u"@SUM(1+1)*cmd"_s << true;
        QTest::newRow("behind spaces") << u"  =1+1"_s << true;
        QTest::newRow("behind a zero-width space") << u"\u200B=1+1"_s << true;
        QTest::newRow("full width") << u"\uFF1D1+1"_s << true;
        QTest::newRow("quotes and lines") << u"say \"hi\", then\nleave; a=b, c\r\nd"_s << false;
        QTest::newRow("other letters") << u"Zoë 日本語 🙂"_s << false;
        QTest::newRow("harmless") << u"1 = 1"_s << false;
    }
    void noTextIsAFormula()
    {
        QFETCH(QString, text);
        QFETCH(bool, dangerous);
        const QString safe = dangerous ? u'\'' + text : text;
        TestDatabase &db = server->database;
        const BookingId booking = meeting();
        const QString goal = text + u"          "_s;
        db.exec(
            u"UPDATE bookings SET meeting_goal = ?, location = ?, cancellation_notes = ?, materials_urls = ARRAY[?] WHERE id = ?"_s,
            {goal, text, text, text, booking.value});
        db.exec(u"UPDATE user_profiles SET name = ?, title = ?, company = ?, headline = ?"_s,
                {text, text, text, text});
        db.exec(
            u"INSERT INTO ratings (booking_id, rater_id, rated_user_id, score, feedback_text, topics_covered, helpfulness_rating, would_recommend, is_anonymous) VALUES (?, ?, ?, 5, ?, ARRAY[?, 'Two'], 4, false, true)"_s,
            {booking.value, ada.id.value, grace.id.value, text, text});
        const TaxonomyId tag = db.makeTag(u"industry"_s, u"Plain"_s);
        db.exec(u"UPDATE taxonomy SET display_name = ? WHERE id = ?"_s, {text, tag.value});
        db.tagUser(grace.id, tag);

        const QJsonArray sessions = readByPython(
            server->get("/api/admin/export?kind=sessions&format=csv", coordinator).body);
        QCOMPARE(sessions.size(), 2);
        const QJsonObject session = named(sessions, 1);
        QCOMPARE(session[u"meetingGoal"].toString(), dangerous ? u'\'' + goal : goal);
        for (const char *column : {"location", "cancellationNotes", "materialsUrls", "mentorName",
                                   "menteeName", "menteeCompany"})
            QCOMPARE(session[QLatin1StringView(column)].toString(), safe);
        const QJsonArray feedback = readByPython(
            server->get("/api/admin/export?kind=feedback&format=csv", coordinator).body);
        QCOMPARE(feedback.size(), 2);
        for (const char *column : {"feedbackText", "raterName", "ratedUserName"})
            QCOMPARE(named(feedback, 1)[QLatin1StringView(column)].toString(), safe);
        QCOMPARE(named(feedback, 1)[u"score"].toString(), u"5"_s);
        QCOMPARE(named(feedback, 1)[u"topicsCovered"].toString(), safe + u"; Two"_s);
        QCOMPARE(named(feedback, 1)[u"helpfulnessRating"].toString(), u"4"_s);
        QCOMPARE(named(feedback, 1)[u"wouldRecommend"].toString(), u"false"_s);
        QCOMPARE(named(feedback, 1)[u"isAnonymous"].toString(), u"true"_s);
        const QJsonArray users =
            readByPython(server->get("/api/admin/export?kind=users&format=csv", coordinator).body);
        QCOMPARE(users.size(), 5);
        QStringList tags;
        for (qsizetype i = 1; i < users.size(); ++i) {
            const QJsonObject user = named(users, i);
            for (const char *column : {"name", "title", "company", "headline"})
                QCOMPARE(user[QLatin1StringView(column)].toString(), safe);
            if (!user[u"tags"].toString().isEmpty())
                tags.append(user[u"tags"].toString());
        }
        QCOMPARE(tags, QStringList{safe});

        // JSON is no spreadsheet's: texts stay what they are.
        const auto json = QJsonDocument::fromJson(
            server->get("/api/admin/export?kind=feedback&format=json", coordinator).body);
        QCOMPARE(json.array().size(), 1);
        QCOMPARE(json[0][u"feedbackText"].toString(), text);
        QCOMPARE(json[0][u"score"].toInt(), 5);
        QCOMPARE(json[0][u"isEffective"].isBool(), true);
    }

    void addressesAreOpenedForCoordinators()
    {
        const HttpReply reply =
            server->get("/api/admin/export?kind=users&format=csv&byteOrderMark=true", coordinator);
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.body.startsWith("\xEF\xBB\xBF\"id\""));
        QVERIFY(reply.body.contains("\r\n"));
        const QJsonArray table = readByPython(reply.body);
        QCOMPARE(table[0][0].toString(), u"id"_s);
        for (qsizetype i = 1; i < table.size(); ++i) {
            const QJsonObject user = named(table, i);
            QVERIFY2(user[u"email"].toString().contains(u'@'),
                     qPrintable(user[u"email"].toString()));
            QCOMPARE(user[u"phone"].toString(), QString());
        }
        QCOMPARE(server->get("/api/admin/export?kind=users&format=csv", grace).status, 403);
    }

    void figuresAreRowsToo()
    {
        meeting();
        const QJsonArray table = readByPython(
            server->get("/api/admin/export?kind=figures&format=csv", coordinator).body);
        QCOMPARE(table[0].toArray(), (QJsonArray{u"figure"_s, u"value"_s}));
        QHash<QString, QString> figures;
        for (qsizetype i = 1; i < table.size(); ++i)
            figures.insert(table[i][0].toString(), table[i][1].toString());
        QCOMPARE(figures.value(u"meetings.completed"_s), u"1"_s);
        QCOMPARE(figures.value(u"slots.utilizationRate"_s), u"100"_s);
        QVERIFY(figures.contains(u"ratings.average"_s));
        QCOMPARE(figures.value(u"ratings.average"_s), QString());
    }

    void figuresAsJsonAreOneObject()
    {
        meeting();
        const HttpReply reply = server->get(
            "/api/admin/export?kind=figures&format=json&from=2025-12-01T00:00:00Z&to="
            "2026-02-01T00:00:00Z&timeZone=Europe/Berlin&bucket=month&tier=silver&tier=gold",
            coordinator);
        QCOMPARE(reply.status, 200);
        const QJsonObject json = reply.json();
        QCOMPARE(json.keys(),
                 (QStringList{u"computedAt"_s, u"figures"_s, u"filters"_s, u"range"_s}));
        QCOMPARE(json[u"range"].toObject(), (QJsonObject{{u"from"_s, u"2025-12-01T00:00:00Z"_s},
                                                         {u"to"_s, u"2026-02-01T00:00:00Z"_s},
                                                         {u"timeZone"_s, u"Europe/Berlin"_s},
                                                         {u"bucket"_s, u"month"_s}}));
        const QJsonObject filters = json[u"filters"].toObject();
        QCOMPARE(filters[u"tier"].toArray(), (QJsonArray{u"silver"_s, u"gold"_s}));
        QCOMPARE(filters[u"party"].toString(), u"mentor"_s);
        QCOMPARE(filters[u"industries"].toArray(), QJsonArray());
        // Exactly what the figures' own endpoint says.
        QJsonObject own =
            server
                ->get("/api/admin/figures?from=2025-12-01T00:00:00Z&to=2026-02-01T00:00:00Z&"
                      "timeZone=Europe/Berlin&bucket=month&tier=silver&tier=gold&exact=true",
                      coordinator)
                .json();
        for (const QString &name :
             {u"computedAt"_s, u"from"_s, u"to"_s, u"timeZone"_s, u"bucket"_s})
            own.remove(name);
        QVERIFY(own[u"bookingTrend"].toArray().size() >= 2);
        QCOMPARE(own[u"meetings"][u"completed"].toInt(), 1);
        QCOMPARE(json[u"figures"].toObject(), own);
    }

    void rangesAndFilters()
    {
        const BookingId early = meeting();
        const BookingId late =
            server->database.makeBooking(server->database.makeSlot(grace.id, monday.addDays(-2)),
                                         ada.id, u"completed"_s, monday.addDays(-5));
        const auto ids = [this](const QByteArray &query) {
            QStringList found;
            const QJsonArray list =
                QJsonDocument::fromJson(
                    server->get("/api/admin/export?kind=sessions&format=json" + query, coordinator)
                        .body)
                    .array();
            for (const auto &row : list)
                found.append(row[u"id"].toString());
            return found;
        };
        QCOMPARE(ids({}), QStringList({early.toString(), late.toString()}));
        QCOMPARE(ids("&from=2026-01-01T00:00:00Z"), QStringList{late.toString()});
        QCOMPARE(ids("&to=2026-01-01T00:00:00Z"), QStringList{early.toString()});
        QCOMPARE(ids("&tier=silver").size(), 2);
        QCOMPARE(ids("&tier=gold").size(), 0);
        QCOMPARE(ids("&industries=ai").size(), 0);

        server->database.exec(
            u"INSERT INTO ratings (booking_id, rater_id, rated_user_id, score, created_at) VALUES (?, ?, ?, 4, ?), (?, ?, ?, 4, ?)"_s,
            {early.value, ada.id.value, grace.id.value, monday.addDays(-8), late.value,
             ada.id.value, grace.id.value, monday.addDays(-1)});
        const auto given = [this](const QByteArray &query) {
            return QJsonDocument::fromJson(
                       server
                           ->get("/api/admin/export?kind=feedback&format=json" + query, coordinator)
                           .body)
                .array()
                .size();
        };
        QCOMPARE(given({}), 2);
        QCOMPARE(given("&from=2026-01-01T00:00:00Z"), 1);
        QCOMPARE(given("&to=2025-01-01T00:00:00Z"), 0);
        QCOMPARE(given("&tier=silver&party=mentee"), 2);
        QCOMPARE(given("&tier=gold"), 0);
    }

    void everybodyOnceInBatches()
    {
        server->database.exec(
            u"INSERT INTO users (email_sealed, email_index, role, reputation_tier, created_at) "
            "SELECT u.email_sealed, sha256(n::text::bytea), 'mentee', 'gold', '2025-06-01' "
            "FROM users u, generate_series(1, 600) n WHERE u.id = ?"_s,
            {ada.id.value});
        // Nobody can open an address that was sealed for somebody else.
        const api::Export unreadable =
            requested({{u"kind"_s, u"users"_s}, {u"format"_s, u"csv"_s}});
        QVERIFY(!write(unreadable.id));
        QCOMPARE(files(), QStringList());
        const auto list =
            QJsonDocument::fromJson(
                server->database
                    .scalar(
                        u"SELECT json_agg(id)::text FROM users WHERE reputation_tier = 'gold'"_s)
                    .toByteArray())
                .array();
        QCOMPARE(list.size(), 600);
        for (const auto &entry : list) {
            const UserId id = *UserId::parse(entry.toString());
            server->database.exec(
                u"UPDATE users SET email_sealed = ? WHERE id = ?"_s,
                {sealEmail(server->keys(), id, u"somebody@example.org"_s), id.value});
        }
        const auto rowsOf = [this](QJsonObject wish) {
            wish.insert(u"kind"_s, u"users"_s);
            wish.insert(u"format"_s, u"csv"_s);
            const api::Export wanted = requested(wish);
            if (!write(wanted.id))
                return QSet<QString>();
            const QJsonArray table = readByPython(file(wanted.id, coordinator).body);
            QSet<QString> found;
            for (qsizetype i = 1; i < table.size(); ++i)
                found.insert(table[i][0].toString());
            return found.size() == table.size() - 1 ? found : QSet<QString>();
        };
        QCOMPARE(rowsOf({}).size(), 604);
        QCOMPARE(rowsOf({{u"tier"_s, QJsonArray{u"gold"_s}}}).size(), 600);
        QCOMPARE(rowsOf({{u"to"_s, u"2025-06-02T00:00:00Z"_s}}).size(), 600);
        QCOMPARE(rowsOf({{u"from"_s, u"2025-06-02T00:00:00Z"_s}}).size(), 4);
    }

    void aLargeOneTakesAJobAndLittleMemory()
    {
        manySessions(20'000, 900);
        QCOMPARE(server->get("/api/admin/export?kind=sessions&format=csv", coordinator).status,
                 409);
        const api::Export wanted = requested({{u"kind"_s, u"sessions"_s}, {u"format"_s, u"csv"_s}});
        QCOMPARE(toString(wanted.status), toString(ExportStatus::Queued));
        QVERIFY(wanted.isMine);
        QCOMPARE(file(wanted.id, coordinator).status, 409);

        // The first quarter warms everything up: what follows is what more rows add.
        qint64 before = 0;
        QList<int> progress;
        const auto written = write(wanted.id, [&] {
            progress.append(server->database.scalar(u"SELECT rows_done FROM exports"_s).toInt());
            if (progress.size() == 20) {
                if (!forgetMemoryPeak())
                    return true;
                before = memoryFigure("VmRSS");
            }
            return false;
        });
        QVERIFY(written);
        QCOMPARE(progress.size(), 81);
        QCOMPARE(progress[0], 0);
        QCOMPARE(progress[7], 1750);
        const api::Export done = state(wanted.id);
        QCOMPARE(toString(done.status), toString(ExportStatus::Done));
        QVERIFY(!done.isMine);
        QCOMPARE(done.rowsDone, 20'000);
        QCOMPARE(done.rowsTotal, 20'000);
        QVERIFY(*done.bytes > 20'000 * 1100);

        // Another program fetches it, so that its memory is not ours.
        const QString target = server->exports.filePath(u"fetched"_s);
        const QByteArray address = "http://127.0.0.1:" + QByteArray::number(server->port()) +
                                   "/api/admin/exports/" + wanted.id.toString().toLatin1() +
                                   "/file";
        QCOMPARE(QProcess::execute(u"curl"_s, {u"-sSf"_s, u"-H"_s,
                                               u"Authorization: Bearer "_s +
                                                   QString::fromLatin1(coordinator.token),
                                               u"-o"_s, target, QString::fromLatin1(address)}),
                 0);
        const qint64 grown = memoryFigure("VmHWM") - before;
        QVERIFY2(!memoryCounts || grown < *done.bytes / 1024 / 2,
                 qPrintable(u"%1 kB"_s.arg(grown)));
        QFile fetched(target);
        QVERIFY(fetched.open(QIODevice::ReadOnly));
        QCOMPARE(fetched.size(), *done.bytes);
        const QJsonArray table = readByPython(fetched.readAll());
        QCOMPARE(table.size(), 20'001);
        QSet<QString> ids;
        for (const auto &row : table)
            ids.insert(row[0].toString());
        QCOMPARE(ids.size(), 20'001);
        fetched.remove();
    }

    void onlyWhoAskedMayFetchIt()
    {
        meeting();
        const api::Export wanted = requested({{u"kind"_s, u"users"_s}, {u"format"_s, u"json"_s}});
        doJobs();
        const HttpReply reply = file(wanted.id, coordinator);
        QCOMPARE(reply.status, 200);
        QCOMPARE(QJsonDocument::fromJson(reply.body).array().size(), 4);
        QVERIFY(reply.header("content-disposition").contains("users-2026-01-05.json"));
        QCOMPARE(reply.header("content-type"), QByteArray("application/json"));
        QCOMPARE(file(wanted.id, other).status, 403);
        QCOMPARE(file(wanted.id, grace).status, 403);
        const HttpReply list = server->get("/api/admin/exports", other);
        QCOMPARE(list.json()[u"total"].toInt(), 1);
        QCOMPARE(list.items()[0][u"requesterName"].toString(), u"Ruth"_s);
        QCOMPARE(QFile::permissions(server->exports.filePath(files().value(0))) &
                     (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QCOMPARE(
            server->database
                .scalar(
                    u"SELECT string_agg(action_type, ' ' ORDER BY seq) FROM audit_log WHERE target_entity_id = ?"_s,
                    {wanted.id.value})
                .toString(),
            u"export.requested export.downloaded"_s);
        // Headers alone, and what comes behind on the same connection.
        QProcess curl;
        const QString address =
            u"http://127.0.0.1:%1/api/admin/exports/%2/file"_s.arg(server->port())
                .arg(wanted.id.toString());
        curl.start(u"curl"_s,
                   {u"-sS"_s, u"-H"_s,
                    u"Authorization: Bearer "_s + QString::fromLatin1(coordinator.token), address,
                    address, u"http://127.0.0.1:%1/api/health"_s.arg(server->port())});
        QVERIFY(curl.waitForFinished());
        const QByteArray all = curl.readAllStandardOutput();
        QVERIFY(all.startsWith(reply.body + reply.body + '{'));
    }

    /// What takes long can be fetched for a day from its end.
    void theDayBeginsWhenItIsThere()
    {
        const api::Export wanted = requested({{u"kind"_s, u"users"_s}, {u"format"_s, u"csv"_s}});
        QVERIFY(write(wanted.id, [this] {
            server->clock.advanceSecs(60);
            return false;
        }));
        const api::Export done = state(wanted.id);
        QVERIFY(done.finishedAt && done.expiresAt);
        QVERIFY(*done.finishedAt > monday);
        QCOMPARE(*done.finishedAt, server->clock.now());
        QCOMPARE(*done.expiresAt, server->clock.now().addDays(1));
    }

    void itIsGoneAfterADay()
    {
        const api::Export wanted = requested({{u"kind"_s, u"users"_s}, {u"format"_s, u"csv"_s}});
        doJobs();
        QCOMPARE(files().size(), 1);
        QCOMPARE(*state(wanted.id).expiresAt, monday.addDays(1));
        server->clock.advanceSecs(24 * 3600);
        coordinator.token = server->signIn(coordinator.id, Role::Coordinator);
        other.token = server->signIn(other.id, Role::Coordinator);
        QCOMPARE(file(wanted.id, coordinator).status, 404);
        doJobs();
        QCOMPARE(files(), QStringList());
        QCOMPARE(toString(state(wanted.id).status), toString(ExportStatus::Expired));
        QCOMPARE(file(wanted.id, coordinator).status, 404);
    }

    void oneUnderWayCanBeCanceled()
    {
        manySessions(3500, 20);
        const api::Export wanted = requested({{u"kind"_s, u"sessions"_s}, {u"format"_s, u"csv"_s}});
        int batches = 0;
        const auto written = write(wanted.id, [&] {
            if (++batches == 2)
                server->remove("/api/admin/exports/" + wanted.id.toString().toLatin1(), other);
            return false;
        });
        QVERIFY(written);
        QCOMPARE(batches, 2);
        QCOMPARE(files(), QStringList());
        QCOMPARE(toString(state(wanted.id).status), toString(ExportStatus::Canceled));
        QCOMPARE(file(wanted.id, coordinator).status, 404);
        // The job itself finds nothing to do.
        doJobs();
        QCOMPARE(toString(state(wanted.id).status), toString(ExportStatus::Canceled));
        QCOMPARE(files(), QStringList());
    }

    void aServerThatEndsLeavesItToTheNext()
    {
        manySessions(3500, 20);
        const api::Export wanted = requested({{u"kind"_s, u"sessions"_s}, {u"format"_s, u"csv"_s}});
        int batches = 0;
        const auto stopped = write(wanted.id, [&] { return ++batches == 3; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Canceled);
        QCOMPARE(toString(state(wanted.id).status), toString(ExportStatus::Running));
        QCOMPARE(state(wanted.id).rowsDone, 500);
        // One that crashed left half a file.
        QFile half(server->exports.filePath(wanted.id.toString() + u".csv.part"_s));
        QVERIFY(half.open(QIODevice::WriteOnly));
        half.write(QByteArray(5'000'000, 'z'));
        half.close();
        doJobs();
        QCOMPARE(toString(state(wanted.id).status), toString(ExportStatus::Done));
        QCOMPARE(files().size(), 1);
        QCOMPARE(readByPython(file(wanted.id, coordinator).body).size(), 3501);
    }

    void aDeadDiskIsToldInWords()
    {
        manySessions(3000, 900);
        const api::Export wanted = requested({{u"kind"_s, u"sessions"_s}, {u"format"_s, u"csv"_s}});
        {
            const FullDisk full(100'000);
            QVERIFY(write(wanted.id));
        }
        const api::Export failed = state(wanted.id);
        QCOMPARE(toString(failed.status), toString(ExportStatus::Failed));
        QVERIFY2(failed.error->startsWith(u"The file can't be written on the server: "_s),
                 qPrintable(*failed.error));
        QVERIFY(!failed.error->contains(server->exports.path()));
        QCOMPARE(files(), QStringList());
        QCOMPARE(file(wanted.id, coordinator).status, 404);

        // No folder, and none can be made.
        const api::Export second = requested({{u"kind"_s, u"users"_s}, {u"format"_s, u"csv"_s}});
        exporting::Workshop nowhere = workshop();
        nowhere.folder = u"/dev/null/exports"_s;
        QVERIFY(exporting::exportHandler(nowhere).outside(
            exporting::WriteExport::schema().toJson({second.id}),
            {JobId(newUuidV7(1)), 1, monday, {}, {}}));
        QCOMPARE(toString(state(second.id).status), toString(ExportStatus::Failed));
    }

    void whoAskedIsTold()
    {
        const auto notes = [&](const TestServer::Person &who) {
            QStringList subjects;
            const QJsonArray items = server->get("/api/notifications/mine", who).items();
            for (const auto &item : items)
                subjects.append(item[u"title"].toString());
            return subjects;
        };
        const QJsonObject wish{{u"kind"_s, u"users"_s}, {u"format"_s, u"csv"_s}};
        requested(wish);
        QCOMPARE(notes(coordinator), QStringList());
        doJobs();
        QCOMPARE(notes(coordinator), QStringList{u"Your export is ready: people"_s});
        QCOMPARE(server->queuedMails(),
                 QStringList{u"export_ready:"_s + coordinator.id.toString()});
        // Of use while the file is there.
        QCOMPARE(server->database
                     .scalar(u"SELECT count(*) FROM mail_outbox m JOIN exports e ON e.expires_at = "
                             "m.valid_until"_s)
                     .toInt(),
                 1);
        // The other coordinator did not ask, and one that was canceled is nobody's news.
        QCOMPARE(notes(other), QStringList());
        const api::Export canceled = requested(wish);
        server->remove("/api/admin/exports/" + canceled.id.toString().toLatin1(), coordinator);
        doJobs();
        QCOMPARE(notes(coordinator).size(), 1);
        // In the reader's language; without mails for who does not want them.
        server->put("/api/users/me", {{u"language"_s, u"de"_s}}, coordinator);
        server->database.exec(u"INSERT INTO notification_preferences (user_id, kind, email) "
                              "VALUES (?, 'export_finished', false)"_s,
                              {coordinator.id.value});
        manySessions(3000, 900);
        const api::Export failing =
            requested({{u"kind"_s, u"sessions"_s}, {u"format"_s, u"csv"_s}});
        {
            const FullDisk full(100'000);
            QVERIFY(write(failing.id));
        }
        QVERIFY(notes(coordinator).contains(u"Ihr Export ist fehlgeschlagen: Treffen"_s));
        QCOMPARE(server->queuedMails().size(), 1);
    }

    void aDatabaseThatIsGoneHasItTriedAgain()
    {
        const api::Export wanted = requested({{u"kind"_s, u"users"_s}, {u"format"_s, u"csv"_s}});
        server->database.exec(u"ALTER TABLE user_profiles RENAME TO elsewhere"_s);
        QVERIFY(!write(wanted.id));
        QCOMPARE(toString(state(wanted.id).status), toString(ExportStatus::Running));
        QVERIFY(!write(wanted.id, {}, exporting::mostExportAttempts));
        server->database.exec(u"ALTER TABLE elsewhere RENAME TO user_profiles"_s);
        QCOMPARE(toString(state(wanted.id).status), toString(ExportStatus::Failed));
        QCOMPARE(files(), QStringList());
    }

    void threeAtATime()
    {
        const QJsonObject wish{{u"kind"_s, u"users"_s}, {u"format"_s, u"csv"_s}};
        for (int i = 0; i < 3; ++i)
            QCOMPARE(server->post("/api/admin/exports", wish, coordinator).status, 201);
        QCOMPARE(server->post("/api/admin/exports", wish, coordinator).status, 409);
        QCOMPARE(server->post("/api/admin/exports", wish, other).status, 201);
        doJobs();
        QCOMPARE(server->post("/api/admin/exports", wish, coordinator).status, 201);
    }

    void aFileThatIsNotThereIsNotFound()
    {
        manySessions(3000, 900);
        const api::Export wanted = requested({{u"kind"_s, u"sessions"_s}, {u"format"_s, u"csv"_s}});
        doJobs();
        QVERIFY(QFile::remove(server->exports.filePath(files().value(0))));
        QCOMPARE(file(wanted.id, coordinator).status, 404);
    }
};

OH_TEST(TstExportsApi)
#include "tst_exportsapi.moc"
