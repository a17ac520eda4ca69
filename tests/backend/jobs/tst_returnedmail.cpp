// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/returnedmailjobs.h"
#include "backend/mail/returnedmail.h"
#include "tests/backend/jobs/jobsupport.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

namespace {

/// A report in three parts, as all of them have it.
QByteArray report(const QByteArray &kind, const QByteArray &machine, const QByteArray &original)
{
    return "From: MAILER-DAEMON@mx.example.net (Mail Delivery System)\r\n"
           "To: office@example.org\r\nSubject: Undelivered Mail\r\nMIME-Version: 1.0\r\n"
           "Content-Type: multipart/report; report-type=" +
           kind +
           ";\r\n\tboundary=\"B.17\"\r\n\r\nThis is a MIME-encapsulated message.\r\n\r\n--B.17\r\n"
           "Content-Type: text/plain; charset=us-ascii\r\n\r\nI'm sorry to tell you.\r\n\r\n"
           "--B.17\r\n" +
           machine + "\r\n--B.17\r\n" + original + "\r\n--B.17--\r\n";
}

/// As Postfix writes it: the returned mail's head alone, and an extension of its own.
QByteArray postfixReport(const QByteArray &id, const QByteArray &action = "failed",
                         const QByteArray &status = "5.1.1")
{
    return report("delivery-status",
                  "Content-Description: Delivery report\r\n"
                  "Content-Type: message/delivery-status\r\n\r\n"
                  "Reporting-MTA: dns; mx.example.net\r\nX-Postfix-Queue-ID: 4Abc\r\n"
                  "Arrival-Date: Mon,  5 Jan 2026 12:00:00 +0000 (UTC)\r\n\r\n"
                  "Final-Recipient: rfc822; ada@example.com\r\n"
                  "Original-Recipient: rfc822;ada@example.com\r\nAction: " +
                      action + "\r\nStatus: " + status +
                      "\r\nRemote-MTA: dns; mail.example.com\r\n"
                      "Diagnostic-Code: smtp; 550 5.1.1 <ada@example.com>: Recipient address\r\n"
                      "    rejected: User unknown in virtual mailbox table\r\n",
                  "Content-Description: Undelivered Message Headers\r\n"
                  "Content-Type: text/rfc822-headers\r\n\r\n"
                  "Return-Path: <office@example.org>\r\nFrom: Office Hours <office@example.org>\r\n"
                  "To: ada@example.com\r\nSubject: A meeting\r\nMessage-Id: <" +
                      id + ">\r\n");
}

/// As Exim writes it: no groups' names of its own, and the whole message.
QByteArray eximReport(const QByteArray &id)
{
    return report("delivery-status",
                  "Content-type: message/delivery-status\r\n\r\n"
                  "Reporting-MTA: dns; mail.example.net\r\n\r\n"
                  "Action: failed\r\nFinal-Recipient: rfc822;ada@example.com\r\n"
                  "Status: 5.0.0\r\nRemote-MTA: dns; mail.example.com\r\n"
                  "Diagnostic-Code: smtp; 554 no mailbox here\r\n",
                  "Content-type: message/rfc822\r\n\r\n"
                  "Return-path: <office@example.org>\r\nMessage-ID: <" +
                      id + ">\r\nSubject: A meeting\r\n\r\nHello Ada,\r\n");
}

/// As Exchange writes it: several recipients' groups, a folded id, MIME in the returned message.
QByteArray exchangeReport(const QByteArray &id)
{
    return report("delivery-status",
                  "Content-Type: message/delivery-status\r\n\r\n"
                  "Reporting-MTA: dns;AM0PR01.example.outlook.com\r\n"
                  "Received-From-MTA: dns;mx.example.net\r\n\r\n"
                  "Final-Recipient: rfc822;list@example.com\r\nAction: expanded\r\n"
                  "Status: 2.0.0\r\n\r\n"
                  "Final-Recipient: rfc822;ada@example.com\r\nAction: failed\r\n"
                  "Status: 5.1.10\r\nDiagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR."
                  "RecipientNotFound; Recipient not found\r\n",
                  "Content-Type: message/rfc822\r\n\r\nFrom: <office@example.org>\r\n"
                  "Message-ID:\r\n <" +
                      id +
                      ">\r\nContent-Type: multipart/mixed; boundary=\"C\"\r\nMIME-Version: 1.0"
                      "\r\n\r\n--C\r\nContent-Type: text/plain\r\n\r\nHello\r\n--C--\r\n");
}

/// Of a reader who pressed "this is spam" (ARF).
QByteArray complaintReport(const QByteArray &id, const QByteArray &type = "abuse")
{
    return report("feedback-report",
                  "Content-Type: message/feedback-report\r\n\r\nFeedback-Type: " + type +
                      "\r\nUser-Agent: SomeGenerator/1.0\r\nVersion: 1\r\n",
                  "Content-Type: message/rfc822\r\n\r\nMessage-ID: <" + id +
                      ">\r\nSubject: A meeting\r\n\r\nHello\r\n");
}

} // namespace

/// NFR27: what a relay took and another server sent back.
class TstReturnedMail : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> db;
    std::unique_ptr<ManualClock> clock;
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<JobServer> server;
    UserId ada;
    QString mail;

    QByteArray messageId() const { return mail.toLatin1() + "@example.org"; }
    QString scalar(const QString &sql) { return db->scalar(sql).toString(); }
    QStringList filesIn(const QString &below)
    {
        return QDir(folder->filePath(below)).entryList(QDir::Files, QDir::Name);
    }
    void put(const QString &name, const QByteArray &content)
    {
        QFile file(folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    void read()
    {
        clock->advanceSecs(61);
        QVERIFY(server->runner->runPending());
    }
    QString outcome()
    {
        return scalar(
            u"SELECT m.status::text || ' ' || l.delivery_status::text || ' ' || "
            "coalesce(m.last_error, '-') || ' ' || coalesce(u.mail_failure, '-') FROM "
            "mail_outbox m JOIN notification_log l ON l.id = m.notification_id JOIN users "
            "u ON u.id = m.recipient_id"_s);
    }

private Q_SLOTS:
    void initTestCase() { db = std::make_unique<TestDatabase>(); }
    void cleanupTestCase() { db.reset(); }
    void init()
    {
        clock = std::make_unique<ManualClock>(monday);
        folder = std::make_unique<QTemporaryDir>();
        ada = db->makeUser(u"mentee"_s, u"Ada"_s);
        mail = scalar(u"WITH n AS (INSERT INTO notification_log (notification_type, recipient_id, "
                      "delivery_channel, delivery_status) SELECT 'booking_confirmed', id, 'email', "
                      "'sent' FROM users RETURNING id) INSERT INTO mail_outbox (notification_id, "
                      "notification_type, template, recipient_id, to_sealed, status) SELECT n.id, "
                      "'booking_confirmed', 'booking_confirmed', u.id, '', 'sent' FROM users u, n "
                      "RETURNING id"_s);
        db->exec(u"UPDATE mail_outbox SET message_id = id || '@example.org'"_s);
    }
    void cleanup()
    {
        server.reset();
        pool.reset();
        db->clear();
    }
    void start(bool maildir)
    {
        if (maildir)
            QVERIFY(QDir(folder->path()).mkpath(u"new"_s));
        // The pool of the handlers is the runner's, made by it.
        pool = std::make_unique<storage::Database>(db->appConfig(2));
        server = std::make_unique<JobServer>(*db, *clock,
                                             jobs::returnedMailJobs(*pool, *clock, folder->path()),
                                             QList<jobs::PeriodicJob>{jobs::returnedMailTurn()});
        QVERIFY(server->runner->runPending());
    }

    void readsWhatServersWrite_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("code");
        QTest::newRow("postfix") << postfixReport("a@b") << u"5.1.1"_s;
        QTest::newRow("exim") << eximReport("a@b") << u"5.0.0"_s;
        QTest::newRow("exchange") << exchangeReport("a@b") << u"5.1.10"_s;
        QTest::newRow("bare line ends") << postfixReport("a@b").replace("\r\n", "\n") << u"5.1.1"_s;
        QTest::newRow("complaint") << complaintReport("a@b") << u"abuse"_s;
    }
    void readsWhatServersWrite()
    {
        QFETCH(QByteArray, message);
        QFETCH(QString, code);
        const auto returned = readReturnedMail(message);
        QVERIFY(returned);
        QCOMPARE(returned->messageId, u"a@b"_s);
        QCOMPARE(returned->code, code);
        QVERIFY(returned->isPermanent);
        QCOMPARE(returned->kind,
                 code == "abuse"_L1 ? ReturnedMail::Kind::Complaint : ReturnedMail::Kind::Failed);
        // Cut off anywhere, it is the same or nothing, never something else.
        for (qsizetype length = 0; length < message.size(); length += 7) {
            const auto part = readReturnedMail(message.first(length));
            if (part && part->kind != ReturnedMail::Kind::Other) {
                QVERIFY2(part->messageId.isEmpty() || u"a@b"_s.startsWith(part->messageId),
                         qPrintable(part->messageId));
                QVERIFY(code.startsWith(part->code) || part->code == "other"_L1);
            }
            // Or with something odd in it.
            QByteArray odd = message;
            odd[length] = char(length % 251);
            (void)readReturnedMail(odd);
        }
    }

    void whatIsNoFailureIsNone()
    {
        QCOMPARE(readReturnedMail(postfixReport("a@b", "delayed", "4.4.1"))->kind,
                 ReturnedMail::Kind::Other);
        QCOMPARE(readReturnedMail(postfixReport("a@b", "delivered", "2.0.0"))->kind,
                 ReturnedMail::Kind::Other);
        QCOMPARE(readReturnedMail(complaintReport("a@b", "not-spam"))->kind,
                 ReturnedMail::Kind::Other);
        const auto late = readReturnedMail(postfixReport("a@b", "failed", "4.4.7"));
        QCOMPARE(late->kind, ReturnedMail::Kind::Failed);
        QVERIFY(!late->isPermanent);
        QVERIFY(!readReturnedMail({}));
        QVERIFY(!readReturnedMail("Subject: Out of office\r\n\r\nI am away.\r\n"));
        QVERIFY(!readReturnedMail(postfixReport({})));
    }

    /// The mail, the log and the person, and the file is out of the way.
    void aReturnedMailIsAFailure_data()
    {
        QTest::addColumn<bool>("maildir");
        QTest::newRow("Maildir") << true;
        QTest::newRow("files") << false;
    }
    void aReturnedMailIsAFailure()
    {
        QFETCH(bool, maildir);
        start(maildir);
        const QString name = maildir ? u"new/1767.M1P2.host"_s : u"1767.eml"_s;
        put(name, postfixReport(messageId()));
        read();
        QCOMPARE(outcome(), u"failed bounced returned: 5.1.1 returned: 5.1.1"_s);
        QVERIFY(!QFile::exists(folder->filePath(name)));
        QCOMPARE(filesIn(u"cur"_s), maildir ? QStringList{u"1767.M1P2.host:2,S"_s} : QStringList());
        QVERIFY(filesIn(u"set-aside"_s).isEmpty());
        QCOMPARE(scalar(u"SELECT metadata #>> '{attempts,-1,status}' FROM notification_log"_s),
                 u"bounced"_s);
        QVERIFY(!scalar(u"SELECT mail_failing_since FROM users"_s).isEmpty());
        QCOMPARE(scalar(u"SELECT count(*) FROM jobs WHERE status = 'done'"_s).toInt() > 0, true);
    }

    void otherReports()
    {
        start(true);
        put(u"new/1"_s, postfixReport(messageId(), "delayed", "4.4.1"));
        put(u"new/2"_s, postfixReport("somebody@else.example"));
        put(u"new/3"_s, postfixReport(QByteArray(mail.toLatin1() + "@else.example")));
        read();
        QCOMPARE(outcome(), u"sent sent - -"_s);
        QCOMPARE(filesIn(u"cur"_s).size(), 3);
        // Out of time, which says nothing about the address.
        put(u"new/4"_s, postfixReport(messageId(), "failed", "4.4.7"));
        read();
        QCOMPARE(outcome(), u"failed bounced returned: 4.4.7 -"_s);
        db->exec(u"UPDATE mail_outbox SET status = 'sent', last_error = NULL"_s);
        // Nor does what is held against who sends.
        put(u"new/6"_s, postfixReport(messageId(), "failed", "5.7.1"));
        read();
        QCOMPARE(outcome(), u"failed bounced returned: 5.7.1 -"_s);
        db->exec(u"UPDATE mail_outbox SET status = 'sent', last_error = NULL"_s);
        put(u"new/5"_s, complaintReport(messageId()));
        read();
        QCOMPARE(outcome(), u"failed bounced complaint: abuse complaint: abuse"_s);
    }

    void whatIsNoReportIsSetAside()
    {
        start(false);
        put(u"a.eml"_s, "Subject: Thank you\r\n\r\nHello\r\n");
        put(u"b.eml"_s, postfixReport(messageId()).first(300));
        put(u"c.eml"_s, eximReport(messageId()));
        put(u"notes.txt"_s, "not ours");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"set-aside/a.eml"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"set-aside/b.eml"_s));
        read();
        QCOMPARE(outcome(), u"failed bounced returned: 5.0.0 returned: 5.0.0"_s);
        QCOMPARE(filesIn(u"set-aside"_s), (QStringList{u"a.eml"_s, u"b.eml"_s}));
        QCOMPARE(filesIn({}), QStringList{u"notes.txt"_s});
        read(); // nothing is looked at twice
        QCOMPARE(filesIn(u"set-aside"_s).size(), 2);
    }

private:
    std::unique_ptr<storage::Database> pool;
};

OH_TEST(TstReturnedMail)
#include "tst_returnedmail.moc"
