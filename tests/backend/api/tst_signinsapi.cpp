// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/support/testserver.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Where people are signed in, and how they end it from elsewhere.
class TstSignInsApi : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestServer> m_server;
    TestServer::Person m_ada;
    TestServer::Person m_there;

    QStringList ids(const TestServer::Person &person) const
    {
        QStringList out;
        const QJsonArray items = m_server->get("/api/auth/sessions", person).items();
        for (const auto &item : items)
            out.append(item[u"id"_s].toString());
        return out;
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>(QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC));
        m_ada = m_server->makePerson(Role::Mentee, u"Ada"_s);
        m_server->clock.advanceSecs(60);
        m_there = {m_ada.id, m_server->signIn(m_ada.id, Role::Mentee)};
    }
    void cleanup() { m_server.reset(); }

    void onesOwnAreListed()
    {
        const auto stranger = m_server->makePerson(Role::Mentor, u"Berta"_s);
        const QJsonArray items = m_server->get("/api/auth/sessions", m_ada).items();
        QCOMPARE(items.size(), 2);
        QCOMPARE(items[0][u"isCurrent"_s].toBool(), true);
        QCOMPARE(items[1][u"isCurrent"_s].toBool(), false);
        QCOMPARE(ids(m_there).constFirst(), items[1][u"id"_s].toString());
        QCOMPARE(ids(stranger).size(), 1);
        QVERIFY(!ids(stranger).contains(items[0][u"id"_s].toString()));
    }

    void oneIsEndedFromElsewhere()
    {
        const QString there = ids(m_there).constFirst();
        const QByteArray path = "/api/auth/sessions/" + there.toLatin1();
        const auto stranger = m_server->makePerson(Role::Coordinator, u"Clara"_s);
        QCOMPARE(m_server->remove(path, stranger).status, 404);
        QCOMPARE(m_server->get("/api/users/me", m_there).status, 200);
        QCOMPARE(m_server->remove(path, m_ada).status, 204);
        QCOMPARE(m_server->get("/api/users/me", m_there).status, 401);
        QCOMPARE(m_server->get("/api/users/me", m_ada).status, 200);
        QCOMPARE(m_server->remove(path, m_ada).status, 404); // gone already
        QCOMPARE(
            m_server->database
                .scalar(u"SELECT count(*) FROM audit_log WHERE action_type = 'session.ended' AND "
                        "admin_user_id = ?::uuid AND reason = 'signed_out_elsewhere'"_s,
                        {m_ada.id.toString()})
                .toInt(),
            1);
    }

    void allOthersAtOnce()
    {
        const auto stranger = m_server->makePerson(Role::Mentor, u"Berta"_s);
        const TestServer::Person third{m_ada.id, m_server->signIn(m_ada.id, Role::Mentee)};
        QCOMPARE(m_server->remove("/api/auth/sessions", m_ada).status, 204);
        QCOMPARE(m_server->get("/api/users/me", m_there).status, 401);
        QCOMPARE(m_server->get("/api/users/me", third).status, 401);
        QCOMPARE(m_server->get("/api/users/me", m_ada).status, 200);
        QCOMPARE(m_server->get("/api/users/me", stranger).status, 200);
        QCOMPARE(ids(m_ada).size(), 1);
        QCOMPARE(m_server->remove("/api/auth/sessions", m_ada).status, 204); // none is fine
    }

    void whatRanOutIsNotShown()
    {
        m_server->database.exec(
            u"UPDATE sessions SET expires_at = ?::timestamptz WHERE family_id = "
            "?::uuid"_s,
            {m_server->clock.now().addSecs(-1).toString(Qt::ISODate), ids(m_there).constFirst()});
        QCOMPARE(ids(m_ada).size(), 1);
    }
};

OH_TEST(TstSignInsApi)
#include "tst_signinsapi.moc"
