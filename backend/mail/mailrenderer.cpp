// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/mailrenderer.h"

#include "backend/mail/mailtext.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <kainjow/mustache.hpp>
#include <map>

using namespace Qt::StringLiterals;

/// The templates sit in a static library: nothing would link them in by itself. Must be outside of
/// any namespace.
static void linkMailTemplates()
{
    Q_INIT_RESOURCE(mail);
}

namespace oh {
namespace {

namespace km = kainjow::mustache;

constexpr qsizetype maxRenderedSubjectLength = 160;

Error broken(const QString &templateName, const QString &why)
{
    Error error(ErrorCode::InternalError);
    error.internal = u"mail template %1: %2"_s.arg(templateName, why);
    return error;
}

bool isLinkName(const QString &member)
{
    return member == "link"_L1 || member.endsWith("Link"_L1);
}

bool isSafeLink(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1 ||
                             url.scheme() == "officehours"_L1);
}

/// Mail programs make links from anything that looks like one, and a name is what readers trust.
/// An invisible joiner in "https://x" and in "evil.example" keeps a name a name.
QString personName(const QString &text)
{
    static const QRegularExpression linkLike(
        u"(?<=:)(?=//)|(?<=\\w\\w\\.)(?=\\w\\w)|(?<=\\S)(?=@)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return cleanLine(text).replace(linkLike, u"\u2060"_s);
}

km::data toData(const QString &member, const QJsonValue &value)
{
    if (value.isArray()) {
        km::data list{km::data::type::list};
        const QJsonArray entries = value.toArray();
        for (const auto &entry : entries)
            list << toData(member, entry);
        return list;
    }
    if (value.isObject()) {
        km::data object;
        const QJsonObject members = value.toObject();
        for (auto it = members.begin(); it != members.end(); ++it) {
            if (!it->isNull())
                object.set(it.key().toStdString(), toData(it.key(), *it));
        }
        return object;
    }
    if (value.isBool())
        return km::data(value.toBool());
    if (value.isDouble())
        return km::data(QString::number(value.toDouble(), 'g', 15).toStdString());
    const QString text = value.toString();
    // Empty text is false, so that a section around it disappears with it.
    if (text.trimmed().isEmpty())
        return km::data(false);
    return km::data(
        (member.endsWith("Name"_L1) ? personName(text) : cleanText(text).trimmed()).toStdString());
}

std::string escapedForHtml(const std::string &text)
{
    return QString::fromStdString(text)
        .toHtmlEscaped()
        .replace(u'\'', u"&#39;"_s)
        .replace(u'\n', u"<br>\n"_s)
        .toStdString();
}

/// Lines of people's text stay under their heading, and can't pass for the mail's own.
std::string indentedForText(const std::string &text)
{
    return QString::fromStdString(text).replace(u'\n', u"\n  "_s).toStdString();
}

QString readTemplate(const QString &name, const QLocale &locale)
{
    const QString language = locale.name().section(u'_', 0, 0);
    for (const QString &path : {u":/mail/"_s + language + u'/' + name, u":/mail/"_s + name}) {
        QFile file(path + u".mustache"_s);
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

/// Looks names up and keeps note of those that are not there.
class StrictContext final : public km::context<std::string>
{
public:
    StrictContext(const km::data *data, const QLocale &locale)
        : km::context<std::string>(data), m_locale(locale)
    {}

    const km::data *get(const std::string &name) const override
    {
        // "any:list" says whether a list has entries, for the heading above them.
        const bool any = name.starts_with("any:");
        const std::string wanted = any ? name.substr(4) : name;
        const km::data *found = km::context<std::string>::get(wanted);
        if (found == nullptr)
            m_missing.append(QString::fromStdString(wanted));
        if (any && found != nullptr)
            return found->is_non_empty_list() ? &m_yes : &m_no;
        return found;
    }

    const km::data *get_partial(const std::string &name) const override
    {
        std::string text = readTemplate(QString::fromStdString(name), m_locale).toStdString();
        if (text.empty()) {
            m_missing.append(QString::fromStdString(name));
            return nullptr;
        }
        return &m_partials.try_emplace(name, km::partial([text = std::move(text)] { return text; }))
                    .first->second;
    }

    QStringList missing() const { return m_missing; }

private:
    const QLocale &m_locale;
    const km::data m_yes{true};
    const km::data m_no{false};
    mutable std::map<std::string, km::data> m_partials;
    mutable QStringList m_missing;
};

using Escape = std::string (*)(const std::string &);

Result<QString> renderFile(const QString &name, const km::data &data, const QLocale &locale,
                           Escape escape)
{
    const QString source = readTemplate(name, locale);
    if (source.isEmpty())
        return broken(name, u"does not exist"_s);
    km::mustache parsed(source.toStdString());
    if (!parsed.is_valid())
        return broken(name, QString::fromStdString(parsed.error_message()));
    parsed.set_custom_escape(escape);
    StrictContext context(&data, locale);
    const std::string text = parsed.render(context);
    if (!parsed.is_valid())
        return broken(name, QString::fromStdString(parsed.error_message()));
    if (!context.missing().isEmpty())
        return broken(name, u"no value for "_s + context.missing().join(u", "_s));
    // A section that is left out leaves its empty lines behind.
    static const QRegularExpression gap(u"\n{3,}"_s);
    return QString::fromStdString(text).replace(gap, u"\n\n"_s);
}

} // namespace

MailRenderer::MailRenderer(QString appName) : m_appName(std::move(appName))
{
    linkMailTemplates();
}

Result<RenderedMail> MailRenderer::render(const QString &templateName, const QJsonObject &data,
                                          const QLocale &locale) const
{
    if (!templateNames().contains(templateName))
        return broken(templateName, u"does not exist"_s);
    QJsonObject members = data;
    members.insert(u"appName"_s, m_appName);
    for (auto it = members.constBegin(); it != members.constEnd(); ++it) {
        if (isLinkName(it.key()) && !isSafeLink(it->toString()))
            return broken(templateName, it.key() + u" is not an address that may be linked"_s);
    }
    km::data values = toData({}, members);
    const auto plain = [](const std::string &text) { return text; };

    const auto subject = renderFile(templateName + u".subject"_s, values, locale, plain);
    if (!subject)
        return subject.error();
    RenderedMail mail;
    mail.subject = cleanLine(*subject, maxRenderedSubjectLength);
    values.set("subject", mail.subject.toStdString());
    for (const bool html : {false, true}) {
        const QString kind = html ? u".html"_s : u".txt"_s;
        const Escape escape = html ? escapedForHtml : indentedForText;
        const auto body = renderFile(templateName + kind, values, locale, escape);
        if (!body)
            return body.error();
        values.set("body", body->toStdString());
        const auto page = renderFile(u"layout"_s + kind, values, locale, escape);
        if (!page)
            return page.error();
        (html ? mail.html : mail.text) = *page;
    }
    return mail;
}

QStringList MailRenderer::templateNames()
{
    linkMailTemplates();
    QStringList names;
    const QString ending = u".subject.mustache"_s;
    const QStringList files = QDir(u":/mail"_s).entryList({u'*' + ending}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        names.append(file.chopped(ending.size()));
    return names;
}

} // namespace oh
