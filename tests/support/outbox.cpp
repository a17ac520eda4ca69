// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/outbox.h"

#include "tests/support/python.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace oh::test {
namespace {

constexpr int outboxMsecs = 60'000;

const QString script = uR"(
import email, email.policy, email.utils, json, sys
mails = []
for path in sys.argv[1:]:
    with open(path, 'rb') as file:
        mail = email.message_from_binary_file(file, policy=email.policy.default)
    text, html, other = '', '', []
    for part in mail.walk():
        kind = part.get_content_type()
        if part.is_multipart():
            continue
        if kind == 'text/plain':
            text += part.get_content()
        elif kind == 'text/html':
            html += part.get_content()
        else:
            other.append(kind)
    mails.append({'file': path, 'subject': str(mail['Subject']), 'text': text, 'html': html,
                  'other': other,
                  'to': [a for _, a in email.utils.getaddresses([str(v) for v in mail.get_all('To', [])])]})
print(json.dumps(mails))
)"_s;

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const auto &entry : array)
        list.append(entry.toString());
    return list;
}

} // namespace

QString Mail::code() const
{
    static const QRegularExpression form(u"\\b[A-Z0-9]{4}-[A-Z0-9]{4}\\b"_s);
    return form.match(text).captured();
}

Outbox::Outbox(QString directory) : m_directory(std::move(directory)) {}

void Outbox::read()
{
    QStringList fresh;
    const QDir directory(m_directory);
    const QStringList names = directory.entryList({u"*.eml"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (!m_mails.contains(directory.filePath(name)))
            fresh.append(directory.filePath(name));
    }
    if (fresh.isEmpty())
        return;
    const PythonRun run = runPython(script, {}, fresh);
    if (run.exitCode != 0)
        qWarning("reading the outbox: %s", run.errors.constData());
    const QJsonArray mails = QJsonDocument::fromJson(run.output).array();
    for (const auto &entry : mails) {
        m_mails.insert(entry[u"file"].toString(),
                       {entry[u"file"].toString(), strings(entry[u"to"]),
                        entry[u"subject"].toString(), entry[u"text"].toString(),
                        entry[u"html"].toString(), strings(entry[u"other"])});
    }
}

std::optional<Mail> Outbox::take(const QString &to, const QString &subject)
{
    std::optional<Mail> found;
    const bool came = QTest::qWaitFor(
        [&] {
            read();
            for (const Mail &mail : std::as_const(m_mails)) {
                if (!m_taken.contains(mail.file) && mail.to == QStringList{to} &&
                    mail.subject.contains(subject))
                    found = mail;
            }
            return found.has_value();
        },
        outboxMsecs);
    if (!came) {
        for (const Mail &mail : rest())
            qWarning("not it: %s", qPrintable(mail.subject));
        return std::nullopt;
    }
    m_taken.insert(found->file);
    return found;
}

QList<Mail> Outbox::rest()
{
    read();
    QList<Mail> mails;
    for (const Mail &mail : std::as_const(m_mails)) {
        if (!m_taken.contains(mail.file))
            mails.append(mail);
    }
    return mails;
}

} // namespace oh::test
