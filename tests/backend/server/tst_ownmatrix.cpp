// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/server/ownmatrix.h"
#include "tests/support/testregistry.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Beside the door (tst_accessmatrix): what exists and belongs to somebody, asked for by everybody.
/// Each operation that names a thing in its path, and each that works on one's own, has a row; a
/// coordinator's calls on what was their own before count among them.
class TstOwnMatrix : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FileWorld> w;
    int m_hours = 0;

    const server::Endpoint *endpointOf(const QString &operation) const
    {
        for (const server::Endpoint &endpoint : w->server.endpoints()) {
            if (endpoint.operationId == operation)
                return &endpoint;
        }
        return nullptr;
    }
    QString answered(const OwnRow &row, const server::Endpoint &endpoint, Who who)
    {
        const bool mentees = row.owner == 'e';
        Cast cast(*w, !mentees, m_hours);
        const Ask ask = row.make(cast);
        TestServer::Person caller = w->coordinator;
        if (who == Who::Owner || who == Who::Promoted)
            caller = mentees ? cast.mentee : cast.mentor;
        else if (who == Who::Party)
            caller = mentees ? cast.mentor : cast.mentee;
        else if (who == Who::Peer)
            caller = mentees ? cast.otherMentee : cast.otherMentor;
        else if (who == Who::Other)
            caller = mentees ? cast.otherMentor : cast.otherMentee;
        if (who == Who::Promoted) {
            w->server.database.exec(u"UPDATE users SET role = 'coordinator' WHERE id = ?"_s,
                                    {caller.id.value});
            caller.token = w->server.signIn(caller.id, Role::Coordinator);
        }
        QString path = endpoint.path;
        static const QRegularExpression parameter(u"\\{[a-zA-Z]+\\}"_s);
        for (const QString &id : ask.ids) {
            const auto place = parameter.match(path);
            path.replace(place.capturedStart(), place.capturedLength(), id);
        }
        auto headers = ask.headers;
        QByteArray body = ask.raw;
        if (ask.body) {
            body = QJsonDocument(*ask.body).toJson();
            headers.append(std::pair<QByteArray, QByteArray>("Content-Type", "application/json"));
        }
        const HttpReply reply = w->server.send(toString(endpoint.method).toLatin1(),
                                               path.toLatin1() + ask.query, body, caller, headers);
        if (reply.status >= 500 || reply.status == 400)
            qWarning("%s: %d %s", row.operation, reply.status, reply.body.constData());
        if (!ask.mark.isEmpty() && reply.status == 200)
            return reply.body.contains(ask.mark.toUtf8()) ? u"sees"_s : u"none"_s;
        return QString::number(reply.status);
    }

private Q_SLOTS:
    void initTestCase() { w = std::make_unique<FileWorld>(); }
    void cleanupTestCase() { w.reset(); }

    /// A new endpoint needs a row: what has a parameter in its path, or works on one's own things.
    void everyOperationHasARow()
    {
        QStringList known;
        for (const OwnRow &row : ownRows())
            known.append(QString::fromLatin1(row.operation));
        for (const QString &operation : known)
            QVERIFY2(endpointOf(operation), qPrintable(operation));
        static const QRegularExpression mine(
            u"/(me|mine|my-[a-z]+|sync-status|connection|feed|sessions|load|limits|uploads|usage|"
            "files|time-off|travel|requests)(/|$)"_s);
        for (const server::Endpoint &endpoint : w->server.endpoints()) {
            if (!endpoint.path.contains(u'{') && !endpoint.path.contains(mine))
                continue;
            if (withoutThings().contains(endpoint.operationId))
                continue;
            QVERIFY2(known.contains(endpoint.operationId),
                     qPrintable(endpoint.operationId + u" has no row"_s));
        }
    }

    void whoGetsWhat_data()
    {
        QTest::addColumn<int>("index");
        const auto &rows = ownRows();
        for (int i = 0; i < rows.size(); ++i)
            QTest::addRow("%s %d", rows[i].operation, i) << i;
    }
    void whoGetsWhat()
    {
        QFETCH(int, index);
        const OwnRow row = ownRows()[index];
        const server::Endpoint *endpoint = endpointOf(QString::fromLatin1(row.operation));
        QVERIFY(endpoint);
        QStringList got;
        for (const Who who : everybody)
            got.append(answered(row, *endpoint, who));
        QCOMPARE(got.join(u' '), QString::fromLatin1(row.expected));
    }
};

OH_TEST(TstOwnMatrix)
#include "tst_ownmatrix.moc"
