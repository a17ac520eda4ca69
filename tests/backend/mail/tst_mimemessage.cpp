// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/mimemessage.h"
#include "tests/support/python.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <gmime/gmime.h>

using namespace Qt::StringLiterals;
using namespace oh;

namespace {

// Python's own parser, with nothing of GMime in it.
const QString pythonParser = uR"(
import email, email.header, email.policy, email.utils, json, sys
raw = sys.stdin.buffer.read()
m = email.message_from_bytes(raw, policy=email.policy.default)
def people(h): return [[a.display_name, a.addr_spec] for v in m.get_all(h, []) for a in v.addresses]
# The older parser: the newer one puts spaces between the encoded words of a name (RFC 2047, 6.2).
old = email.message_from_bytes(raw)
def name(h):
    return str(email.header.make_header(email.header.decode_header(email.utils.parseaddr(old[h])[0])))
def body(kind):
    part = m.get_body(preferencelist=(kind,))
    return None if part is None else part.get_content().replace('\r\n', '\n')
print(json.dumps({
    'names': [k for k in m.keys()], 'subject': m['subject'], 'from': people('from'),
    'to': people('to'), 'toName': name('to'), 'cc': people('cc'), 'bcc': people('bcc'), 'replyTo': people('reply-to'),
    'date': m['date'].datetime.isoformat(), 'id': m['message-id'], 'type': m.get_content_type(),
    'auto': m['auto-submitted'], 'unsubscribe': m['list-unsubscribe'], 'mime': m['mime-version'],
    'text': body('plain'), 'html': body('html'),
    'parts': [p.get_content_type() for p in m.walk()],
    'defects': [str(d) for p in m.walk() for d in p.defects]
             + [str(d) for h in ('subject', 'from', 'to', 'date', 'message-id') for d in m[h].defects],
    'attachments': [[a.get_filename(), a.get_content_type(), a['content-type'].params.get('method'),
                     a.get_payload(decode=True).decode('utf-8', 'replace')]
                    for a in m.iter_attachments()] if m.get_content_type() == 'multipart/mixed' else [],
}))
)"_s;

QJsonObject parsed(const QByteArray &message)
{
    const auto run = test::runPython(pythonParser, message);
    if (run.exitCode != 0)
        qWarning("%s", run.errors.constData());
    return QJsonDocument::fromJson(run.output).object();
}

QJsonArray person(const QString &name, const QString &address)
{
    return {name, address};
}

MailDraft simpleDraft()
{
    MailDraft draft;
    draft.from = {u"Office Hours"_s, u"office@example.org"_s};
    draft.to = {{u"Ana"_s, u"ana@example.org"_s}};
    draft.subject = u"Hello"_s;
    draft.text = u"Text\n"_s;
    draft.html = u"<p>Text</p>\n"_s;
    draft.date = QDateTime(QDate(2026, 1, 6), QTime(9, 0, 1), Qt::UTC);
    draft.messageId = u"0190a5c0-7b1e-7c3d-9f00-0123456789ab"_s;
    return draft;
}

QByteArray headOf(const QByteArray &message)
{
    return message.first(message.indexOf("\r\n\r\n"));
}

} // namespace

class TstMimeMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherParserReadsAllOfIt()
    {
        MailDraft draft = simpleDraft();
        draft.replyTo = MailAddress{u"Team"_s, u"team@example.org"_s};
        draft.listUnsubscribe = u"https://office.example.org/unsubscribe?t=a%20b"_s;
        const auto message = buildMimeMessage(draft);
        QVERIFY(message.ok());
        QCOMPARE(message->from, u"office@example.org"_s);
        QCOMPARE(message->recipients, QStringList{u"ana@example.org"_s});
        const QJsonObject read = parsed(message->bytes);
        QCOMPARE(read[u"defects"].toArray(), QJsonArray());
        QCOMPARE(read[u"subject"].toString(), u"Hello"_s);
        QCOMPARE(read[u"from"].toArray(),
                 QJsonArray{QJsonValue(person(u"Office Hours"_s, u"office@example.org"_s))});
        QCOMPARE(read[u"to"].toArray(),
                 QJsonArray{QJsonValue(person(u"Ana"_s, u"ana@example.org"_s))});
        QCOMPARE(read[u"replyTo"].toArray(),
                 QJsonArray{QJsonValue(person(u"Team"_s, u"team@example.org"_s))});
        QCOMPARE(read[u"date"].toString(), u"2026-01-06T09:00:01+00:00"_s);
        QCOMPARE(read[u"id"].toString(), u"<0190a5c0-7b1e-7c3d-9f00-0123456789ab@example.org>"_s);
        QCOMPARE(read[u"auto"].toString(), u"auto-generated"_s);
        QCOMPARE(read[u"mime"].toString(), u"1.0"_s);
        QCOMPARE(read[u"unsubscribe"].toString(),
                 u"<https://office.example.org/unsubscribe?t=a%20b>"_s);
        QCOMPARE(read[u"parts"].toArray(),
                 QJsonArray({u"multipart/alternative"_s, u"text/plain"_s, u"text/html"_s}));
        QCOMPARE(read[u"text"].toString(), u"Text\n"_s);
        QCOMPARE(read[u"html"].toString(), u"<p>Text</p>\n"_s);
    }

    void gmimeReadsItsOwn()
    {
        const auto message = buildMimeMessage(simpleDraft());
        GMimeStream *stream = g_mime_stream_mem_new_with_buffer(message->bytes.constData(),
                                                                size_t(message->bytes.size()));
        GMimeParser *parser = g_mime_parser_new_with_stream(stream);
        GMimeMessage *read = g_mime_parser_construct_message(parser, nullptr);
        QVERIFY(read != nullptr);
        QCOMPARE(QString::fromUtf8(g_mime_message_get_subject(read)), u"Hello"_s);
        InternetAddressList *everybody = g_mime_message_get_all_recipients(read);
        QCOMPARE(internet_address_list_length(everybody), 1);
        g_object_unref(everybody);
        g_object_unref(read);
        g_object_unref(parser);
        g_object_unref(stream);
    }

    void everyLanguageArrives_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("ascii") << u"Ana"_s;
        QTest::newRow("umlauts") << u"Zoë Müßig"_s;
        QTest::newRow("emoji")
            << u"👩‍💻👩‍💻👩‍💻 Zoë 👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻"_s;
        QTest::newRow("chinese") << u"你好世界"_s.repeated(25);
        QTest::newRow("arabic") << u"مرحبا بالعالم"_s;
        QTest::newRow("quotes") << u"Ana \"the\" O'Neil, (PhD) <x> [y] @ \\ ;:"_s;
        QTest::newRow("looks encoded") << u"=?utf-8?q?Bcc=3A_x?= =?utf-8?b?QQ==?="_s;
        QTest::newRow("long word") << u"x"_s.repeated(115);
        QTest::newRow("long") << u"word "_s.repeated(23).trimmed();
        QTest::newRow("long umlauts") << u"äöü "_s.repeated(29).trimmed();
    }
    void everyLanguageArrives()
    {
        QFETCH(QString, text);
        MailDraft draft = simpleDraft();
        draft.subject = text;
        draft.to[0].name = text;
        draft.text = text + u"\n\n"_s + text.repeated(20) + u'\n';
        draft.html = u"<p>"_s + text + u"</p>\n"_s;
        const auto message = buildMimeMessage(draft);
        QVERIFY(message.ok());
        const QJsonObject read = parsed(message->bytes);
        const QString shown = QString(text).replace(u"=?"_s, u"= ?"_s);
        QCOMPARE(read[u"subject"].toString(), shown);
        QCOMPARE(read[u"toName"].toString(), shown);
        QCOMPARE(read[u"to"].toArray().size(), 1);
        QCOMPARE(read[u"to"][0][1].toString(), u"ana@example.org"_s);
        QCOMPARE(read[u"text"].toString(), draft.text);
        QCOMPARE(read[u"html"].toString(), draft.html);
        QCOMPARE(read[u"defects"].toArray(), QJsonArray());
        checkBytes(message->bytes);
    }

    void nothingTypedBecomesAHeader_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("CRLF") << u"Ana\r\nBcc: thief@example.net"_s;
        QTest::newRow("LF") << u"Ana\nBcc: thief@example.net"_s;
        QTest::newRow("CR") << u"Ana\rBcc: thief@example.net"_s;
        QTest::newRow("folded") << u"Ana\r\n Bcc: thief@example.net"_s;
        QTest::newRow("body") << u"Ana\r\n\r\n<script>alert(1)</script>"_s;
        QTest::newRow("zero") << u"Ana"_s + QChar(0) + u"\r\nBcc: thief@example.net"_s;
        QTest::newRow("line separator") << u"Ana\u2028Bcc: thief@example.net"_s;
        QTest::newRow("next line") << u"Ana\u0085Bcc: thief@example.net"_s;
        QTest::newRow("vertical tab") << u"Ana\u000bBcc: thief@example.net\u000c"_s;
        QTest::newRow("second address") << u"Ana <thief@example.net>, x"_s;
        QTest::newRow("closing quote") << u"Ana\" <thief@example.net>, \"x"_s;
        QTest::newRow("encoded CRLF") << u"=?utf-8?q?Ana=0D=0ABcc:_thief@example.net?="_s;
        QTest::newRow("wide characters") << u"Ana\u010d\u010aBcc: thief@example.net"_s;
        QTest::newRow("long") << u"Ana \r\nBcc: thief@example.net"_s.repeated(100);
    }
    void nothingTypedBecomesAHeader()
    {
        QFETCH(QString, typed);
        MailDraft draft = simpleDraft();
        const QJsonArray usual = parsed(buildMimeMessage(draft)->bytes)[u"names"].toArray();
        QVERIFY(usual.size() >= 7);
        draft.subject = typed;
        draft.to[0].name = typed;
        draft.from.name = typed;
        draft.messageId = typed;
        draft.text = typed;
        draft.html = typed;
        const auto message = buildMimeMessage(draft);
        QVERIFY(message.ok());
        QCOMPARE(message->recipients, QStringList{u"ana@example.org"_s});
        const QJsonObject read = parsed(message->bytes);
        QCOMPARE(read[u"names"].toArray(), usual);
        QCOMPARE(read[u"to"].toArray().size(), 1);
        QCOMPARE(read[u"to"][0][1].toString(), u"ana@example.org"_s);
        QCOMPARE(read[u"from"].toArray().size(), 1);
        QCOMPARE(read[u"from"][0][1].toString(), u"office@example.org"_s);
        QCOMPARE(read[u"bcc"].toArray(), QJsonArray());
        QVERIFY(!headOf(message->bytes).contains("\nBcc"));
        checkBytes(message->bytes);
    }

    void addressesThatAreMoreThanOneAreRefused_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("header") << u"ana@example.org\r\nBcc: thief@example.net"_s;
        QTest::newRow("list") << u"ana@example.org, thief@example.net"_s;
        QTest::newRow("brackets") << u"x> <thief@example.net"_s;
        QTest::newRow("command") << u"ana@example.org>\r\nRCPT TO:<thief@example.net"_s;
        QTest::newRow("empty") << QString();
    }
    void addressesThatAreMoreThanOneAreRefused()
    {
        QFETCH(QString, address);
        MailDraft draft = simpleDraft();
        draft.to[0].address = address;
        QCOMPARE(buildMimeMessage(draft).error().code, ErrorCode::ValidationError);
        draft = simpleDraft();
        draft.from.address = address;
        QVERIFY(!buildMimeMessage(draft).ok());
        draft = simpleDraft();
        draft.replyTo = MailAddress{{}, address};
        QVERIFY(!buildMimeMessage(draft).ok());
        draft = simpleDraft();
        draft.to.append({{}, address});
        QVERIFY(!buildMimeMessage(draft).ok());
    }

    void incompleteDraftsAreRefused()
    {
        MailDraft draft = simpleDraft();
        draft.to.clear();
        QVERIFY(!buildMimeMessage(draft).ok());
        draft = simpleDraft();
        draft.date = {};
        QVERIFY(!buildMimeMessage(draft).ok());
        for (const QString &bad : {u"javascript:alert(1)"_s, u"http://x.example/"_s,
                                   u"https://x.example/>\r\nBcc: thief@example.net"_s}) {
            draft = simpleDraft();
            draft.listUnsubscribe = bad;
            QVERIFY2(!buildMimeMessage(draft).ok(), qPrintable(bad));
        }
    }

    void attachmentsArrive()
    {
        MailDraft draft = simpleDraft();
        const QByteArray calendar = "BEGIN:VCALENDAR\r\nX:Zoë\r\nEND:VCALENDAR\r\n";
        draft.attachments = {
            {u"meeting.ics"_s, "text/calendar; method=REQUEST; charset=utf-8", calendar},
            {u"../Plän\r\nX: y\".txt"_s, "application/octet-stream", "data"},
            {u"odd"_s, "text/plain\r\nBcc: thief@example.net", "data"}};
        const auto message = buildMimeMessage(draft);
        QVERIFY(message.ok());
        const QJsonObject read = parsed(message->bytes);
        QCOMPARE(read[u"type"].toString(), u"multipart/mixed"_s);
        QCOMPARE(read[u"text"].toString(), u"Text\n"_s);
        const QJsonArray attachments = read[u"attachments"].toArray();
        QCOMPARE(attachments.size(), 3);
        QCOMPARE(attachments[0].toArray(), QJsonArray({u"meeting.ics"_s, u"text/calendar"_s,
                                                       u"REQUEST"_s, QString::fromUtf8(calendar)}));
        QCOMPARE(attachments[1][0].toString(), u".._Plän X: y\".txt"_s);
        QCOMPARE(read[u"bcc"].toArray(), QJsonArray());
        QVERIFY(!message->bytes.contains("\nBcc"));
        checkBytes(message->bytes);
    }

    void withoutHtmlThereIsOnlyText()
    {
        MailDraft draft = simpleDraft();
        draft.html.clear();
        draft.text = u"From here\n.\n. dot\nlast line without end"_s;
        const auto message = buildMimeMessage(draft);
        const QJsonObject read = parsed(message->bytes);
        QCOMPARE(read[u"type"].toString(), u"text/plain"_s);
        QCOMPARE(read[u"text"].toString(), draft.text + u'\n');
    }

    void idsAreUniqueUnlessGiven()
    {
        MailDraft draft = simpleDraft();
        QCOMPARE(buildMimeMessage(draft)->messageId, buildMimeMessage(draft)->messageId);
        draft.messageId.clear();
        QVERIFY(buildMimeMessage(draft)->messageId != buildMimeMessage(draft)->messageId);
    }

private:
    /// CRLF only, ASCII only, no control characters, short lines: what every relay passes.
    void checkBytes(const QByteArray &message)
    {
        QByteArray rest = message;
        rest.replace("\r\n", "");
        QVERIFY(!rest.contains('\r'));
        QVERIFY(!rest.contains('\n'));
        for (const char c : std::as_const(rest))
            QVERIFY((c >= 0x20 && c < 0x7f) || c == '\t');
        for (const QByteArray &line : message.split('\n'))
            QVERIFY2(line.size() <= 200, line.constData());
    }
};

OH_TEST(TstMimeMessage)
#include "tst_mimemessage.moc"
