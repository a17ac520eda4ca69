// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/mailwords.h"

#include "backend/mail/mailtext.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// The words sit in a static library: nothing would link them in by itself. Must be outside of any
/// namespace.
static void linkMailWords()
{
    Q_INIT_RESOURCE(mail);
}

namespace oh {
namespace {

QJsonObject readWords(Language language)
{
    linkMailWords();
    QFile file(u":/mail/words/%1.json"_s.arg(toString(language)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

bool isPlural(const QJsonValue &value)
{
    return value.isObject() && value.toObject().contains(u"other"_s);
}

Error wordsMissing(const QString &key, const QString &what)
{
    Error error(ErrorCode::InternalError);
    error.internal = u"mail words %1: no value for %2"_s.arg(key, what);
    return error;
}

/// Mail programs make links from anything that looks like one, and what people are called is what
/// readers trust. An invisible joiner in "https://x" and in "evil.example" keeps a name a name.
QString withoutLinks(const QString &text)
{
    static const QRegularExpression linkLike(
        u"(?<=:)(?=//)|(?<=\\w\\w\\.)(?=\\w\\w)|(?<=\\S)(?=@)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return cleanLine(text).replace(linkLike, u"\u2060"_s);
}

QString valueText(const QString &name, const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(qint64(value.toDouble()));
    const QString text = value.toString();
    return name == "appName"_L1 ? cleanLine(text) : withoutLinks(text);
}

} // namespace

const MailWords &MailWords::in(Language language)
{
    return perLanguage<MailWords>(language, [](Language of) { return MailWords(of); });
}

MailWords::MailWords(Language language) : m_language(language)
{
    const QJsonObject sections = readWords(language);
    for (auto section = sections.begin(); section != sections.end(); ++section) {
        const QJsonObject sentences = section->toObject();
        for (auto it = sentences.begin(); it != sentences.end(); ++it)
            m_sentences.insert(section.key() + u'.' + it.key(), *it);
    }
}

QLocale MailWords::locale() const
{
    return localeOf(m_language);
}

bool MailWords::has(const QString &key) const
{
    return m_sentences.contains(key);
}

QStringList MailWords::keys() const
{
    QStringList keys = m_sentences.keys();
    keys.sort();
    return keys;
}

QString MailWords::form(const QJsonValue &sentence, const QJsonObject &variables) const
{
    if (!isPlural(sentence))
        return sentence.toString();
    const QJsonObject forms = sentence.toObject();
    const int number = variables[forms[u"count"].toString(u"count"_s)].toInt();
    // CLDR: in Brazil nothing is one, elsewhere it is many.
    const bool one = number == 1 || (number == 0 && m_language == Language::BrazilianPortuguese);
    return forms[one ? u"one" : u"other"].toString();
}

Result<QString> MailWords::say(const QString &key, const QJsonObject &variables) const
{
    const auto found = m_sentences.constFind(key);
    if (found == m_sentences.constEnd()) {
        if (m_language != Language::English)
            return in(Language::English).say(key, variables);
        return wordsMissing(key, u"the sentence"_s);
    }
    const QString source = form(*found, variables);
    static const QRegularExpression placeholder(u"\\{(\\w+)\\}"_s);
    QString text;
    qsizetype from = 0;
    auto matches = placeholder.globalMatch(source);
    // In one pass: what is put in is not looked at again.
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1);
        const QJsonValue value = variables[name];
        if (value.isUndefined() || value.isNull())
            return wordsMissing(key, name);
        text += QStringView(source).mid(from, match.capturedStart() - from);
        text += valueText(name, value);
        from = match.capturedEnd();
    }
    text += QStringView(source).mid(from);
    return text;
}

QString MailWords::count(const QString &key, int number) const
{
    return say(key, {{u"count"_s, number}}).valueOr(QString::number(number));
}

} // namespace oh
