// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/refusal.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;

/// What a mail server's refusal means for a mail and for the address of whom it is for.
class TstRefusal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("enhanced");
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char *name, SmtpStep step, int code, const QString &enhanced,
                            const QString &verdict) {
            QTest::newRow(name) << int(step) << code << enhanced << verdict;
        };
        row("no service", SmtpStep::Greeting, 554, {}, u"later"_s);
        row("no service, said so", SmtpStep::Greeting, 554, u"5.7.1"_s, u"later"_s);
        row("takes no mail", SmtpStep::Greeting, 521, {}, u"later"_s);
        row("unknown host name", SmtpStep::Hello, 550, u"5.7.1"_s, u"later"_s);
        row("no TLS", SmtpStep::StartTls, 502, u"5.5.1"_s, u"later"_s);
        row("wrong password", SmtpStep::Auth, 535, u"5.7.8"_s, u"later"_s);
        row("password to be changed", SmtpStep::Auth, 554, {}, u"later"_s);

        row("sender rejected", SmtpStep::MailFrom, 550, u"5.7.1"_s, u"later"_s);
        row("sender's mailbox unknown", SmtpStep::MailFrom, 550, u"5.1.0"_s, u"later"_s);
        row("sender's domain unknown", SmtpStep::MailFrom, 553, {}, u"later"_s);
        row("sign in first", SmtpStep::MailFrom, 530, u"5.7.0"_s, u"later"_s);
        row("too large for the server", SmtpStep::MailFrom, 552, u"5.3.4"_s, u"mail"_s);
        row("too large, unsaid", SmtpStep::MailFrom, 552, {}, u"mail"_s);
        row("no room for now", SmtpStep::MailFrom, 452, u"4.3.1"_s, u"later"_s);

        row("no such user", SmtpStep::Recipient, 550, u"5.1.1"_s, u"address"_s);
        row("no such user, unsaid", SmtpStep::Recipient, 550, {}, u"address"_s);
        row("no such domain", SmtpStep::Recipient, 550, u"5.1.2"_s, u"address"_s);
        row("domain takes no mail", SmtpStep::Recipient, 556, u"5.1.10"_s, u"address"_s);
        row("bad syntax", SmtpStep::Recipient, 501, u"5.1.3"_s, u"address"_s);
        row("moved", SmtpStep::Recipient, 551, u"5.1.6"_s, u"address"_s);
        row("closed", SmtpStep::Recipient, 550, u"5.2.1"_s, u"address"_s);
        row("access denied, Exchange", SmtpStep::Recipient, 550, u"5.4.1"_s, u"address"_s);
        row("unavailable, vaguely", SmtpStep::Recipient, 550, u"5.5.0"_s, u"address"_s);
        row("other reason", SmtpStep::Recipient, 554, u"5.0.0"_s, u"address"_s);
        row("greylisted", SmtpStep::Recipient, 451, u"4.7.1"_s, u"later"_s);
        row("unknown for now", SmtpStep::Recipient, 450, u"4.1.1"_s, u"later"_s);
        row("full", SmtpStep::Recipient, 452, u"4.2.2"_s, u"later"_s);
        row("full, for good", SmtpStep::Recipient, 552, u"5.2.2"_s, u"later"_s);
        row("full, unsaid", SmtpStep::Recipient, 552, {}, u"later"_s);
        row("full, 550", SmtpStep::Recipient, 550, u"5.2.2"_s, u"later"_s);
        row("too large for the mailbox", SmtpStep::Recipient, 552, u"5.2.3"_s, u"mail"_s);
        row("relay denied", SmtpStep::Recipient, 554, u"5.7.1"_s, u"later"_s);
        row("sender rejected, late", SmtpStep::Recipient, 550, u"5.7.1"_s, u"later"_s);
        row("sender's domain, late", SmtpStep::Recipient, 550, u"5.1.8"_s, u"later"_s);
        row("sender's syntax, late", SmtpStep::Recipient, 501, u"5.1.7"_s, u"later"_s);
        row("server misconfigured", SmtpStep::Recipient, 550, u"5.3.5"_s, u"later"_s);
        row("sign in first, late", SmtpStep::Recipient, 530, u"5.7.0"_s, u"later"_s);
        row("out of order", SmtpStep::Recipient, 503, u"5.5.1"_s, u"later"_s);
        row("parameter unknown", SmtpStep::Recipient, 555, {}, u"later"_s);

        row("content", SmtpStep::Content, 554, u"5.6.0"_s, u"mail"_s);
        row("content, unsaid", SmtpStep::Content, 554, {}, u"mail"_s);
        row("spam", SmtpStep::Content, 550, u"5.7.1"_s, u"mail"_s);
        row("too large", SmtpStep::Content, 552, u"5.3.4"_s, u"mail"_s);
        row("unknown after all", SmtpStep::Content, 550, u"5.1.1"_s, u"mail"_s);
        row("full after all", SmtpStep::Content, 552, u"5.2.2"_s, u"later"_s);
        row("not signed", SmtpStep::Content, 550, u"5.7.26"_s, u"later"_s);
        row("not now", SmtpStep::Content, 451, {}, u"later"_s);
        row("nonsense", SmtpStep::Recipient, 550, u"5.1"_s, u"address"_s);
    }
    void judges()
    {
        QFETCH(int, step);
        QFETCH(int, code);
        QFETCH(QString, enhanced);
        QFETCH(QString, verdict);
        const RefusalVerdict judged = judgeRefusal(SmtpStep(step), code, enhanced);
        QCOMPARE(judged.isAboutAddress ? u"address"_s
                 : judged.permanent    ? u"mail"_s
                                       : u"later"_s,
                 verdict);
        // Nobody is blamed for what may still get through.
        QVERIFY(judged.permanent || !judged.isAboutAddress);
    }

    void saysWhere()
    {
        QCOMPARE(refusalText(SmtpStep::MailFrom, u"5.7.1"_s),
                 u"MAIL FROM refused by the mail server (5.7.1)"_s);
        QCOMPARE(refusalText(SmtpStep::Content, {}),
                 u"DATA: the mail server refused the content"_s);
    }
};

OH_TEST(TstRefusal)
#include "tst_refusal.moc"
