// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/mailedevent.h"
#include "backend/mail/mailpreview.h"
#include "backend/mail/mailrenderer.h"
#include "backend/mail/mimemessage.h"
#include "tests/support/python.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;

namespace {

/// What a mail program sees of each message, by somebody else's reader: headers, parts, and the
/// elements and addresses of the HTML.
const QString mailScript = uR"(
import email, email.policy, html.parser, json, base64, sys
class Elements(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.tags, self.links, self.other = [], [], []
    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        for name, value in attributes:
            if name == 'href':
                self.links.append(value)
            elif name.startswith('on') or name == 'src':
                self.other.append(name)
    def handle_comment(self, data):
        self.other.append('comment')
answers = []
for text in json.load(sys.stdin):
    mail = email.message_from_bytes(base64.b64decode(text), policy=email.policy.default)
    elements = Elements()
    parts = []
    for part in mail.walk():
        parts.append(part.get_content_type() + ('!' if part.get_content_disposition() == 'attachment' else ''))
        if part.get_content_type() == 'text/html':
            elements.feed(part.get_content())
    answers.append({'headers': sorted(name.lower() for name in mail.keys()), 'parts': parts,
                    'to': [a.addr_spec for a in mail['To'].addresses],
                    'from': [a.addr_spec for a in mail['From'].addresses],
                    'tags': elements.tags, 'links': elements.links, 'other': elements.other,
                    'defects': len(mail.defects)})
print(json.dumps(answers))
)"_s;

QByteArray messageOf(const QString &name, QJsonObject variables, Language language,
                     const std::optional<QString> &typed)
{
    if (typed) {
        const QStringList members = variables.keys();
        for (const QString &member : members) {
            const QJsonValue value = variables[member];
            if (value.isString() && !member.endsWith(u"ink"_s) && !value.toString().isEmpty())
                variables[member] = *typed;
            else if (value.isArray())
                variables[member] = QJsonArray{*typed, *typed};
        }
    }
    const auto mail = MailRenderer().render(name, variables, language);
    if (!mail) {
        qWarning("%s", qPrintable(mail.error().internal));
        return {};
    }
    QJsonObject facts = sampleFacts(name);
    if (typed) {
        const QStringList members = facts.keys();
        for (const QString &member : members) {
            if (facts[member].isString() && !member.endsWith(u"Utc"_s) && !member.endsWith(u"Id"_s))
                facts[member] = *typed;
        }
    }
    MailReader reader;
    reader.name = typed.value_or(u"Rita"_s);
    reader.timeZone = u"Europe/Berlin"_s;
    reader.language = language;
    reader.id = UserId(QUuid(u"019b8f4e-6a00-7c3d-9f00-000000000002"_s));
    MailDraft draft;
    draft.from = {u"Office Hours"_s, u"office@example.org"_s};
    draft.to = {{reader.name, u"rita@example.org"_s}};
    draft.subject = mail->subject;
    draft.text = mail->text;
    draft.html = mail->html;
    draft.date = QDateTime(QDate(2026, 1, 2), QTime(8, 0), Qt::UTC);
    draft.messageId = u"test"_s;
    draft.listUnsubscribe = variables[u"unsubscribeLink"].toString();
    if (facts.contains(u"calendar"_s)) {
        const auto document = toICalendar(
            mailedEvent(facts, variables, reader, u"rita@example.org"_s, draft.from, draft.date));
        if (!document)
            return {};
        draft.calendar = MailCalendar{"REQUEST", *document};
    }
    const auto message = buildMimeMessage(draft);
    return message ? message->bytes : QByteArray();
}

QJsonArray readMails(const QList<QByteArray> &messages)
{
    QJsonArray texts;
    for (const QByteArray &message : messages)
        texts.append(QString::fromLatin1(message.toBase64()));
    const auto run = test::runPython(mailScript, QJsonDocument(texts).toJson());
    if (run.exitCode != 0)
        qWarning("%s", run.errors.constData());
    return QJsonDocument::fromJson(run.output).array();
}

/// How often each element stands there: lists of two have a line more than those of three.
QSet<QString> elementsIn(const QJsonValue &mail)
{
    QSet<QString> tags;
    const QJsonArray list = mail[u"tags"].toArray();
    for (const auto &tag : list)
        tags.insert(tag.toString());
    tags.remove(u"br"_s); // people's line breaks
    return tags;
}

const QStringList attacks{
    u"\r\nBcc: evil@example.org\r\n\r\n<html>owned"_s,
    u"Rita\nContent-Type: text/html\n\n--boundary"_s,
    u"</td></tr></table><script>alert('1')</script><a href=\"https://evil.example\">x</a>"_s,
    u"\"><img src=https://evil.example/x onerror=alert(1)><!-- "_s,
    u"{{link}} {{{body}}} {{> layout}} {{=<% %>=}} {recipientName}"_s,
    u"=?utf-8?q?=0D=0ABcc:_evil@example.org?= <evil@example.org>, other@example.org"_s,
    u"--==_boundary\r\nContent-Disposition: attachment; filename=x.exe\r\n\r\nMZ"_s,
    u"BEGIN:VEVENT\r\nUID:evil\r\nEND:VEVENT\r\nEND:VCALENDAR"_s,
    u"\u202egnp.exe\u0000\u0007\u001b[31m \ufeff"_s,
    u"javascript:alert(1) data:text/html,<b>x</b> &#60;b&#62; &lt;b&gt;"_s,
    u"😀李明"_s.repeated(400),
    QString(u'<').repeated(5000),
};

} // namespace

/// Nothing that anybody types can add a header, a part, an element or an address to any mail in any
/// language: each is compared with the same mail with harmless words in it.
class TstMailInjection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedTextChangesNoStructure_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("typed");
        for (const auto &[language, tag] : EnumStrings<Language>::table) {
            for (qsizetype i = 0; i < attacks.size(); ++i)
                QTest::addRow("%s %d", tag, int(i)) << language << attacks[i];
        }
    }
    void typedTextChangesNoStructure()
    {
        QFETCH(Language, language);
        QFETCH(QString, typed);
        const QStringList names = MailRenderer::templateNames();
        const auto readAll = [&](const std::optional<QString> &words) {
            QList<QByteArray> messages;
            for (const QString &name : names)
                messages.append(messageOf(name, sampleVariables(name, language), language, words));
            return readMails(messages);
        };
        static QHash<QString, QJsonArray> harmless;
        QJsonArray &expected = harmless[toString(language)];
        if (expected.isEmpty())
            expected = readAll(std::nullopt);
        const QJsonArray read = readAll(typed);
        QCOMPARE(read.size(), names.size());
        QCOMPARE(expected.size(), names.size());
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QJsonValue clean = expected[i];
            const QJsonValue attacked = read[i];
            const QByteArray name = names[i].toLatin1();
            const char *which = name.constData();
            QVERIFY2(clean[u"headers"] == attacked[u"headers"], which);
            QVERIFY2(clean[u"parts"] == attacked[u"parts"], which);
            QVERIFY2(clean[u"links"] == attacked[u"links"], which);
            QVERIFY2(elementsIn(clean) == elementsIn(attacked), which);
            QVERIFY2(attacked[u"other"].toArray().isEmpty(), which);
            QCOMPARE(attacked[u"to"].toArray(), QJsonArray{u"rita@example.org"_s});
            QCOMPARE(attacked[u"from"].toArray(), QJsonArray{u"office@example.org"_s});
            QCOMPARE(attacked[u"defects"].toInt(), 0);
        }
    }

    /// The structure that mail programs expect of an invitation (and that the test above compares).
    void invitationsGoAlongTwice()
    {
        const QString name = u"booking_confirmed"_s;
        const QJsonArray read = readMails({messageOf(name, sampleVariables(name, Language::German),
                                                     Language::German, std::nullopt)});
        QCOMPARE(read[0][u"parts"].toArray(),
                 (QJsonArray{u"multipart/mixed"_s, u"multipart/alternative"_s, u"text/plain"_s,
                             u"text/html"_s, u"text/calendar"_s, u"application/ics!"_s}));
    }
};

OH_TEST(TstMailInjection)
#include "tst_mailinjection.moc"
