// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/mailrenderer.h"

#include "backend/mail/mailtext.h"
#include "backend/mail/mailwords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <kainjow/mustache.hpp>

using namespace Qt::StringLiterals;

/// The layouts sit in a static library: nothing would link them in by itself. Must be outside of
/// any namespace.
static void linkMailTemplates()
{
    Q_INIT_RESOURCE(mail);
}

namespace oh {
namespace {

namespace km = kainjow::mustache;

constexpr qsizetype maxRenderedSubjectLength = 160;
constexpr qsizetype textWidth = 72;

/// The parts that a mail can be made of, and the flag that each has in the layouts.
const std::pair<QString, const char *> blockKinds[] = {
    {u"text"_s, "isText"},       {u"quote"_s, "isQuote"}, {u"list"_s, "isList"},
    {u"meeting"_s, "isMeeting"}, {u"code"_s, "isCode"},   {u"button"_s, "isButton"},
    {u"link"_s, "isLink"},       {u"hint"_s, "isHint"},
};

Error broken(const QString &templateName, const QString &why)
{
    Error error(ErrorCode::InternalError);
    error.internal = u"mail template %1: %2"_s.arg(templateName, why);
    return error;
}

QByteArray readResource(const QString &name)
{
    linkMailTemplates();
    QFile file(u":/mail/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QJsonObject &allMails()
{
    static const QJsonObject mails =
        QJsonDocument::fromJson(readResource(u"mails.json"_s)).object();
    return mails;
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

/// Empty text is false, so that a section around it disappears with it.
km::data textData(const QString &text)
{
    const QString clean = cleanText(text).trimmed();
    if (clean.isEmpty())
        return km::data(false);
    return km::data(clean.toStdString());
}

km::data listData(const QJsonArray &entries)
{
    km::data list{km::data::type::list};
    for (const auto &entry : entries)
        list << textData(entry.toString());
    return list;
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

QString wrapped(const QString &sentence)
{
    QString text;
    qsizetype column = 0;
    const QStringList words = sentence.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (column > 0 && column + 1 + word.size() > textWidth) {
            text += u'\n';
            column = 0;
        } else if (column > 0) {
            text += u' ';
            ++column;
        }
        text += word;
        column += word.size();
    }
    return text;
}

/// Looks names up and keeps note of those that are not there.
class StrictContext final : public km::context<std::string>
{
public:
    explicit StrictContext(const km::data *data) : km::context<std::string>(data) {}

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

    QStringList missing() const { return m_missing; }

private:
    const km::data m_yes{true};
    const km::data m_no{false};
    mutable QStringList m_missing;
};

using Escape = std::string (*)(const std::string &);

Result<QString> renderLayout(const QString &name, const km::data &data, Escape escape)
{
    km::mustache parsed(readResource(name).toStdString());
    if (!parsed.is_valid())
        return broken(name, QString::fromStdString(parsed.error_message()));
    parsed.set_custom_escape(escape);
    StrictContext context(&data);
    const std::string text = parsed.render(context);
    if (!parsed.is_valid())
        return broken(name, QString::fromStdString(parsed.error_message()));
    if (!context.missing().isEmpty())
        return broken(name, u"no value for "_s + context.missing().join(u", "_s));
    // A section that is left out leaves its empty lines behind.
    static const QRegularExpression gap(u"\n{3,}"_s);
    return QString::fromStdString(text).replace(gap, u"\n\n"_s);
}

/// One mail on its way to one form, text or HTML.
class Composer
{
public:
    Composer(QString name, const QJsonObject &data, const MailWords &words, bool html)
        : m_name(std::move(name)), m_data(data), m_words(words), m_html(html)
    {}

    km::data page(const QJsonObject &mail, const QString &subject)
    {
        km::data page;
        page.set("lang", m_words.tag().toStdString());
        page.set("subject", subject.toStdString());
        page.set("appName", m_data[u"appName"].toString().toStdString());
        page.set("preheader", sentence(u"preheader"_s, false));
        page.set("heading", sentence(u"heading"_s));
        // Said to be nobody's, and not forgotten, which is a mistake.
        const QJsonValue name = m_data[u"recipientName"];
        const bool isNameless = name.isString() && name.toString().isEmpty();
        const bool greets = mail[u"greeting"].toBool(true) && !isNameless;
        page.set("hasGreeting", greets);
        if (greets)
            page.set("greeting", sentence(u"common.greeting"_s));
        page.set("footer", sentence(u"common.footer"_s));
        const QString unsubscribe = m_data[u"unsubscribeLink"].toString();
        page.set("unsubscribeLink", textData(unsubscribe));
        if (!unsubscribe.isEmpty())
            page.set("unsubscribe", sentence(u"common.unsubscribe"_s));
        km::data blocks{km::data::type::list};
        const QJsonArray parts = mail[u"blocks"].toArray();
        for (const auto &part : parts) {
            const QJsonObject block = part.toObject();
            if (isWanted(block))
                addBlock(blocks, page, block);
        }
        page.set("blocks", blocks);
        return page;
    }

    /// What was missing, or nothing.
    QString problem() const { return m_problem; }

private:
    QString keyOf(const QString &key) const
    {
        return key.contains(u'.') ? key : m_name + u'.' + key;
    }

    std::string sentence(const QString &key, bool wrap = true)
    {
        const auto said = m_words.say(keyOf(key), m_data);
        if (!said) {
            note(said.error().internal);
            return {};
        }
        return (m_html || !wrap ? *said : wrapped(*said)).toStdString();
    }

    QJsonValue value(const QString &name)
    {
        QJsonValue found = m_data[name];
        if (found.isUndefined() || found.isNull())
            note(u"no value for "_s + name);
        return found;
    }

    void note(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }

    bool isWanted(const QJsonObject &block)
    {
        if (block.contains(u"if"_s) && !value(block[u"if"].toString()).toBool())
            return false;
        if (block.contains(u"unless"_s) && value(block[u"unless"].toString()).toBool())
            return false;
        // What to do when a button does nothing: text has none.
        return m_html || !block[u"hint"].toString().startsWith("common.hint"_L1);
    }

    void addBlock(km::data &blocks, km::data &page, const QJsonObject &block)
    {
        km::data out;
        QString kind;
        for (const auto &[name, flag] : blockKinds) {
            // A button has a member "link" as well: the first kind of the table that fits counts.
            const bool is = kind.isEmpty() && block.contains(name);
            out.set(flag, is);
            if (is)
                kind = name;
        }
        const QString what = block[kind].toString();
        if (kind == "text"_L1 || kind == "hint"_L1) {
            out.set("text", sentence(what));
        } else if (kind == "quote"_L1) {
            const QString text = value(what).toString();
            if (cleanText(text).trimmed().isEmpty())
                return;
            out.set("label", sentence(block[u"label"].toString(), false));
            out.set("text", textData(text));
            out.set("strong", block[u"strong"].toBool());
        } else if (kind == "list"_L1) {
            const QJsonArray entries = value(what).toArray();
            if (entries.isEmpty())
                return;
            out.set("label", sentence(block[u"label"].toString()));
            out.set("items", listData(entries));
        } else if (kind == "code"_L1) {
            out.set("text", textData(value(what).toString()));
        } else if (kind == "button"_L1) {
            addLink(out, what, block[u"link"].toString());
        } else if (kind == "link"_L1) {
            addLink(out, what, block[u"to"].toString());
        } else if (kind == "meeting"_L1) {
            addMeeting(page);
        }
        blocks << out;
    }

    void addLink(km::data &out, const QString &label, const QString &target)
    {
        out.set("label", sentence(label));
        out.set("link", value(target).toString().toStdString());
    }

    void addMeeting(km::data &page)
    {
        km::data labels;
        for (const QString &name : {u"when"_s, u"where"_s, u"goal"_s, u"materials"_s})
            labels.set(name.toStdString(), sentence(u"common."_s + name));
        const QString whenOther = m_data[u"whenOther"].toString();
        if (!whenOther.isEmpty())
            labels.set("whenOther", sentence(u"common.whenOther"_s, false));
        page.set("words", labels);
        page.set("whenOther", textData(whenOther));
        page.set("wayIn", textData(value(u"wayIn"_s).toString()));
        // To be clicked on where that can be done; where it can't, one line that says it is enough.
        const QString link = m_data[u"wayInLink"].toString();
        const bool isSaid = !m_html && link == m_data[u"location"].toString();
        page.set("wayInLink", textData(isSaid ? QString() : link));
        for (const QString &name : {u"when"_s, u"location"_s, u"goal"_s})
            page.set(name.toStdString(), textData(value(name).toString()));
        page.set("materials", listData(value(u"materials"_s).toArray()));
    }

    const QString m_name;
    const QJsonObject &m_data;
    const MailWords &m_words;
    const bool m_html;
    QString m_problem;
};

} // namespace

MailRenderer::MailRenderer(QString appName) : m_appName(std::move(appName)) {}

Result<RenderedMail> MailRenderer::render(const QString &templateName, const QJsonObject &data,
                                          Language language) const
{
    const auto notice = this->notice(templateName, data, language);
    if (!notice)
        return notice.error();
    QJsonObject members = data;
    members.insert(u"appName"_s, m_appName);
    for (auto it = members.constBegin(); it != members.constEnd(); ++it) {
        if (isLinkName(it.key()) && !isSafeLink(it->toString()) &&
            !(it.key() == "unsubscribeLink"_L1 && it->toString().isEmpty()))
            return broken(templateName, it.key() + u" is not an address that may be linked"_s);
    }
    const QJsonObject mail = allMails()[templateName].toObject();
    RenderedMail rendered;
    rendered.subject = notice->title;
    for (const bool html : {false, true}) {
        Composer composer(templateName, members, MailWords::in(language), html);
        const km::data page = composer.page(mail, rendered.subject);
        if (!composer.problem().isEmpty())
            return broken(templateName, composer.problem());
        const auto text = renderLayout(html ? u"layout.html.mustache"_s : u"layout.txt.mustache"_s,
                                       page, html ? escapedForHtml : indentedForText);
        if (!text)
            return text.error();
        (html ? rendered.html : rendered.text) = *text;
    }
    return rendered;
}

Result<RenderedNotice> MailRenderer::notice(const QString &templateName, const QJsonObject &data,
                                            Language language) const
{
    if (!allMails().contains(templateName))
        return broken(templateName, u"does not exist"_s);
    QJsonObject members = data;
    members.insert(u"appName"_s, m_appName);
    const MailWords &words = MailWords::in(language);
    // A reminder that is read when the meeting has begun says when that was.
    const QString begun = templateName + u".subjectBegun"_s;
    const bool hasBegun = data[u"hasBegun"].toBool() && words.has(begun);
    const auto title = words.say(hasBegun ? begun : templateName + u".subject"_s, members);
    if (!title)
        return title.error();
    const auto text =
        words.say(templateName + (hasBegun ? u".preheaderBegun"_s : u".preheader"_s), members);
    if (!text)
        return text.error();
    return RenderedNotice{cleanLine(*title, maxRenderedSubjectLength), *text};
}

QStringList MailRenderer::templateNames()
{
    return allMails().keys();
}

} // namespace oh
