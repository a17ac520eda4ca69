// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/live/livesite.h"
#include "tests/support/httprequest.h"
#include "tests/support/testregistry.h"
#include "tests/support/testtimes.h"
#include "tests/support/transactionpooler.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <atomic>
#include <functional>
#include <thread>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Servers behind a transaction pooler, as those that are scaled out are.
class TstPooler : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LiveSite> m_site;
    std::unique_ptr<TransactionPooler> m_pooler;
    LivePerson m_mentor;
    std::vector<LivePerson> m_mentees;

    std::unique_ptr<server::ServerApp> startBehind(quint16 &port)
    {
        auto &config = m_site->options.config;
        const storage::Database::Config direct = config.database;
        static_cast<storage::ConnectionConfig &>(config.database) = m_pooler->through();
        config.database.poolSize = 8;
        // What is remembered would not come through the pooler.
        config.readCacheMegabytes = 0;
        // NOTIFY reaches only those who listen at PostgreSQL itself.
        config.listenHost = direct.host;
        config.listenPort = direct.port;
        auto started = m_site->startSecond(port);
        config.database = direct;
        config.listenHost.clear();
        config.listenPort = 0;
        return started;
    }
    /// All at once; servers of this process need its event loop meanwhile.
    void together(const std::function<void(std::size_t)> &one)
    {
        std::atomic<std::size_t> left = m_mentees.size();
        std::vector<std::thread> people;
        for (std::size_t i = 0; i < m_mentees.size(); ++i)
            people.emplace_back([&, i] {
                one(i);
                --left;
            });
        while (left > 0)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        for (std::thread &person : people)
            person.join();
    }
    static QList<std::pair<QByteArray, QByteArray>> as(const LivePerson &who)
    {
        return {{"Authorization", "Bearer " + who.token}, {"Content-Type", "application/json"}};
    }

private Q_SLOTS:
    void init()
    {
        m_site = std::make_unique<LiveSite>();
        m_mentor = m_site->person(Role::Mentor);
        m_mentees.clear();
        for (int i = 0; i < 12; ++i)
            m_mentees.push_back(m_site->person(Role::Mentee, u"Mentee %1"_s.arg(i)));
        m_site->open();
        // Fewer than either server's own, so that they get each other's.
        m_pooler = std::make_unique<TransactionPooler>(m_site->options.config.database, 3);
    }
    void cleanup()
    {
        m_pooler.reset();
        m_site.reset();
    }

    /// Two servers on the pooler's few connections: what one has prepared the other meets.
    void twoServersShareItsConnections()
    {
        quint16 firstPort = 0;
        quint16 secondPort = 0;
        const auto first = startBehind(firstPort);
        const auto second = startBehind(secondPort);
        LiveClient watcher(secondPort, m_mentees.front().token);
        QVERIFY(watcher.greet({m_mentor.id}));
        QTRY_VERIFY(httpRequest(secondPort, "GET", "/metrics")
                        .body.contains("officehours_live_listening 1"));

        std::vector<SlotId> open;
        for (std::size_t i = 0; i < m_mentees.size(); ++i)
            open.push_back(m_site->makeOpenSlot(m_mentor, 3 + int(i) / 6, 9 + int(i) % 6));
        std::atomic<int> booked = 0;
        together([&](std::size_t i) {
            const quint16 port = i % 2 == 0 ? firstPort : secondPort;
            const QJsonObject wanted{{u"timeSlotId"_s, open[i].toString()},
                                     {u"meetingGoal"_s, u"Talk about the first ten customers"_s}};
            for (int again = 0; again < 3; ++again)
                (void)httpRequest(port, "GET", "/api/mentors", {}, as(m_mentees[i]));
            const HttpReply reply = httpRequest(port, "POST", "/api/bookings",
                                                QJsonDocument(wanted).toJson(), as(m_mentees[i]));
            if (reply.status == 201)
                ++booked;
        });
        QCOMPARE(booked.load(), int(m_mentees.size()));
        for (const SlotId &slot : open)
            QTRY_COMPARE(watcher.slot(slot), std::optional(LiveSlotState::Booked));
    }

    /// On whose behalf a transaction runs goes with it, on whichever connection the next one runs.
    void nobodySeesWhatIsSomebodyElses()
    {
        quint16 port = 0;
        const auto server = startBehind(port);
        for (std::size_t i = 0; i < m_mentees.size(); ++i)
            QCOMPARE(m_site
                         ->book(m_mentees[i],
                                m_site->makeOpenSlot(m_mentor, 3 + int(i) / 6, 9 + int(i) % 6))
                         .status,
                     201);
        std::atomic<int> wrong = 0;
        std::atomic<int> right = 0;
        together([&](std::size_t i) {
            for (int again = 0; again < 8; ++again) {
                const HttpReply mine =
                    httpRequest(port, "GET", "/api/bookings/my-bookings", {}, as(m_mentees[i]));
                const QJsonArray items = mine.items();
                const bool own = mine.status == 200 && items.size() == 1 &&
                                 items.at(0)[u"menteeId"_s] == m_mentees[i].id.toString();
                ++(own ? right : wrong);
            }
        });
        QCOMPARE(wrong.load(), 0);
        QCOMPARE(right.load(), int(m_mentees.size()) * 8);
    }

    /// The first has the pooler's only connection for itself; the next ones find its statements
    /// there.
    void thatThereIsOneIsFoundOut()
    {
        m_pooler = std::make_unique<TransactionPooler>(m_site->options.config.database, 1);
        storage::Database::Config config(m_pooler->through());
        config.poolSize = 2;
        storage::Database first(config);
        QVERIFY(first.validateQueries());
        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"behind a transaction pooler"_s));
        storage::Database second(config);
        QVERIFY(second.validateQueries());
        for (int again = 0; again < 4; ++again) {
            for (storage::Database *one : {&second, &first}) {
                const auto mentors = one->runBlocking<qsizetype>(
                    storage::Actor::system(),
                    [this](storage::Transaction &tx) -> Result<qsizetype> {
                        const auto found =
                            tx.rows(storage::Query::live_select_visible_mentors,
                                    {{u":mentors"_s, storage::bind(QList<UserId>{m_mentor.id})}});
                        return found ? Result<qsizetype>(found->size()) : found.error();
                    });
                QVERIFY(mentors);
                QCOMPARE(*mentors, 1);
            }
        }
    }
};

OH_TEST(TstPooler)
#include "tst_pooler.moc"
