// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/mailpreview.h"
#include "backend/mail/mailrenderer.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace oh;

namespace {

const QStringList bookingMails{
    u"booking_requested"_s,   u"booking_request_sent"_s, u"booking_confirmed"_s,
    u"booking_declined"_s,    u"booking_canceled"_s,     u"booking_expired"_s,
    u"booking_rescheduled"_s, u"reschedule_proposed"_s,  u"reschedule_declined"_s,
    u"waiting_list_slot"_s,   u"booking_reminder"_s,     u"rating_request"_s};

/// What each mail's caller hands over.
QJsonObject dataFor(const QString &name)
{
    if (name == u"sign_in"_s)
        return {{u"link"_s, u"https://office.example.org/signin?token=abc&x=1"_s},
                {u"code"_s, u"K7QM-2XWD"_s},
                {u"minutes"_s, 15}};
    if (name == u"exception_expired"_s)
        return {{u"recipientName"_s, u"Rita"_s},
                {u"mentorName"_s, u"Tom"_s},
                {u"link"_s, u"officehours://mentors"_s}};
    QJsonObject data{{u"recipientName"_s, u"Rita"_s},
                     {u"when"_s, u"Tuesday, 6 January 2026, 10:00–10:30 (CET, Europe/Berlin)"_s},
                     {u"location"_s, u"Room 4"_s},
                     {u"goal"_s, u"Talk about pricing"_s},
                     {u"materials"_s, QJsonArray{u"https://example.org/deck"_s}},
                     {u"link"_s, u"officehours://bookings/42"_s}};
    if (name == u"booking_requested"_s)
        data.insert(u"menteeName"_s, u"Mia"_s);
    if (name == u"booking_request_sent"_s || name == u"booking_declined"_s)
        data.insert(u"mentorName"_s, u"Tom"_s);
    if (name == u"booking_confirmed"_s || name == u"booking_canceled"_s ||
        name == u"booking_expired"_s || name == u"booking_reminder"_s ||
        name == u"rating_request"_s)
        data.insert(u"otherName"_s, u"Olga"_s);
    if (name == u"booking_reminder"_s) {
        data.remove(u"link"_s);
        data.insert(u"startsIn"_s, u"in 1 hour"_s);
        data.insert(u"canJoin"_s, true);
        data.insert(u"joinLink"_s, u"https://meet.example.org/abc"_s);
        data.insert(u"detailsLink"_s, u"officehours://bookings/42"_s);
    }
    if (name == u"booking_canceled"_s || name == u"booking_expired"_s)
        data.insert(u"forMentee"_s, true);
    if (name == u"booking_declined"_s || name == u"booking_expired"_s)
        data.insert(u"alternatives"_s, QJsonArray{u"Priya"_s, u"Ming"_s});
    if (name == u"booking_rescheduled"_s || name == u"reschedule_proposed"_s ||
        name == u"reschedule_declined"_s) {
        data.insert(u"changedByName"_s, u"Chris"_s);
        data.insert(u"otherWhen"_s,
                    u"Wednesday, 7 January 2026, 09:00–09:30 (CET, Europe/Berlin)"_s);
    }
    if (name == u"booking_rescheduled"_s)
        data.insert(u"otherName"_s, u"Olga"_s);
    if (name == u"booking_rescheduled"_s || name == u"reschedule_proposed"_s)
        data.insert(u"notes"_s, u"A train is late"_s);
    if (name == u"waiting_list_slot"_s) {
        data.insert(u"mentorName"_s, u"Tom"_s);
        data.insert(u"turnMinutes"_s, 30);
    }
    if (name == u"booking_canceled"_s || name == u"booking_declined"_s)
        data.insert(u"reason"_s, u"Ill"_s);
    if (name == u"booking_canceled"_s) {
        data.insert(u"canceledByName"_s, u"Olga"_s);
        data.insert(u"notes"_s, u"Next week?"_s);
    }
    return data;
}

RenderedMail rendered(const QString &name, const QJsonObject &data)
{
    const auto mail = MailRenderer().render(name, data);
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

} // namespace

class TstMailRenderer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allMailsAreThere()
    {
        QCOMPARE(MailRenderer::templateNames().size(), 14);
        for (const QString &name : bookingMails)
            QVERIFY2(MailRenderer::templateNames().contains(name), qPrintable(name));
        QVERIFY(MailRenderer::templateNames().contains(u"sign_in"_s));
    }

    void saysWhatItWasTold_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : MailRenderer::templateNames())
            QTest::newRow(qPrintable(name)) << name;
    }
    void saysWhatItWasTold()
    {
        QFETCH(QString, name);
        const QJsonObject data = dataFor(name);
        const RenderedMail mail = rendered(name, data);
        QVERIFY(!mail.subject.isEmpty());
        for (auto it = data.begin(); it != data.end(); ++it) {
            const QString value =
                it->isArray() ? it->toArray()[0].toString() : it->toVariant().toString();
            if (it->isBool())
                continue;
            QVERIFY2(mail.text.contains(value), qPrintable(it.key()));
            QVERIFY2(mail.html.contains(value.toHtmlEscaped()), qPrintable(it.key()));
        }
        for (const QString &part : {mail.subject, mail.text, mail.html}) {
            QVERIFY(!part.contains(u"{{"_s));
            QVERIFY(!part.contains(u"}}"_s));
        }
        QVERIFY(mail.html.contains(u"Office Hours"_s));
        QVERIFY(mail.text.contains(u"\n-- \n"_s));
        QVERIFY(!mail.text.contains(u"\n\n\n"_s));
        QVERIFY(!mail.text.contains(u"&amp;"_s));
        for (const QString &line : mail.text.split(u'\n'))
            QVERIFY2(line.size() <= 100, qPrintable(line));
    }

    void everyNameIsNeeded_data() { saysWhatItWasTold_data(); }
    void everyNameIsNeeded()
    {
        QFETCH(QString, name);
        const QJsonObject data = dataFor(name);
        for (auto it = data.begin(); it != data.end(); ++it) {
            QJsonObject without = data;
            without.remove(it.key());
            const auto mail = MailRenderer().render(name, without);
            QVERIFY2(!mail.ok(), qPrintable(it.key()));
            QCOMPARE(mail.error().code, ErrorCode::InternalError);
            QVERIFY2(mail.error().internal.contains(it.key()), qPrintable(mail.error().internal));
            without.insert(it.key(), QJsonValue::Null);
            QVERIFY2(!MailRenderer().render(name, without).ok(), qPrintable(it.key()));
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

    void wordsDependOnTheReader()
    {
        QJsonObject data = dataFor(u"booking_expired"_s);
        QVERIFY(rendered(u"booking_expired"_s, data).html.contains(u"Browse mentors"_s));
        data[u"forMentee"] = false;
        const RenderedMail mail = rendered(u"booking_expired"_s, data);
        QVERIFY(!mail.html.contains(u"Browse mentors"_s));
        QVERIFY(mail.text.contains(u"View your bookings"_s));
    }

    void aReminderLeadsToTheMeeting()
    {
        QJsonObject data = dataFor(u"booking_reminder"_s);
        QVERIFY(rendered(u"booking_reminder"_s, data).html.contains(u"Join the meeting"_s));
        data[u"canJoin"] = false;
        const RenderedMail mail = rendered(u"booking_reminder"_s, data);
        QVERIFY(!mail.html.contains(u"Join the meeting"_s));
        QVERIFY(!mail.text.contains(u"Join the meeting"_s));
        QCOMPARE(linksIn(mail.html), QStringList{data[u"detailsLink"].toString()});
        QCOMPARE(mail.subject, u"Reminder: your meeting with Olga in 1 hour"_s);
    }

    void typedMarkupIsText_data() { saysWhatItWasTold_data(); }
    void typedMarkupIsText()
    {
        QFETCH(QString, name);
        const QString attack =
            u"</td><script>alert('1')</script><a href=\"https://evil.example\">x</a>{{link}}"
            "\u202e\u0007\r\nBcc: x"_s;
        QJsonObject data = dataFor(name);
        for (const QString &member : data.keys()) {
            if (member == u"materials"_s)
                data[member] = QJsonArray{attack};
            else if (data[member].isString() && !member.endsWith(u"ink"_s))
                data[member] = attack;
        }
        const RenderedMail mail = rendered(name, data);
        QVERIFY(!mail.html.isEmpty());
        QVERIFY(!mail.html.contains(u"<script"_s, Qt::CaseInsensitive));
        QStringList links;
        for (const QString &member : {u"link"_s, u"joinLink"_s, u"detailsLink"_s}) {
            if (data.contains(member))
                links.append(data[member].toString().toHtmlEscaped());
        }
        QCOMPARE(linksIn(mail.html), links);
        QVERIFY(mail.html.contains(u"&lt;script&gt;alert(&#39;1&#39;)"_s));
        // The text part is no markup, so nothing is escaped there.
        QVERIFY(mail.text.contains(u"<script>alert('1')</script>"_s));
        QVERIFY(mail.text.contains(u"{{link}}"_s));
        for (const QString &part : {mail.subject, mail.text, mail.html}) {
            QVERIFY(!part.contains(u'\u202e'));
            QVERIFY(!part.contains(u'\u0007'));
            QVERIFY(!part.contains(u'\r'));
        }
        QVERIFY(!mail.subject.contains(u'\n'));
        QVERIFY(!mail.text.contains(u"\nBcc"_s));
    }

    void namesDoNotBecomeLinks()
    {
        QJsonObject data = dataFor(u"booking_requested"_s);
        data[u"menteeName"] = u"Mia https://evil.example/login www.evil.example a@evil.example"_s;
        const RenderedMail mail = rendered(u"booking_requested"_s, data);
        for (const QString &part : {mail.subject, mail.text, mail.html}) {
            QVERIFY(part.contains(u"Mia "_s));
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

    void otherLanguagesFallBackToEnglish()
    {
        const auto german =
            MailRenderer().render(u"sign_in"_s, dataFor(u"sign_in"_s), QLocale(QLocale::German));
        QVERIFY(german.ok());
        QCOMPARE(german->subject, u"Sign in to Office Hours"_s);
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
        QCOMPARE(files->size(), 42);
        for (const QString &file : *files)
            QVERIFY2(QFileInfo(dir.filePath(u"previews/"_s + file)).size() > 100, qPrintable(file));
        QVERIFY(!writeMailPreviews(u"/proc/nowhere"_s).ok());
    }
};

OH_TEST(TstMailRenderer)
#include "tst_mailrenderer.moc"
