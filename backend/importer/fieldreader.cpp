// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/importer/importrun.h"
#include "backend/mail/htmltotext.h"
#include "models/domain/text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace oh::importer {
namespace {

constexpr int maxUrlLength = 2048;
constexpr int maxListLength = 200;

} // namespace

QString cleaned(const QString &text, bool lineBreaks)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate()) {
            if (i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
                out += c;
                out += text[++i];
            }
            continue;
        }
        if (c.isLowSurrogate() || c.isNull())
            continue;
        const char16_t u = c.unicode();
        const bool isBreak = u == u'\n' || u == u'\t';
        if (isBreak && !lineBreaks)
            out += u' ';
        else if (isBreak || (u >= 0x20 && u < 0x7f) || u >= 0xa0)
            out += c;
    }
    return out.trimmed();
}

std::optional<QString> FieldReader::raw(const QString &column, bool *wrongType) const
{
    const QJsonValue value = m_record.fields.value(column);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (!value.isString()) {
        if (wrongType)
            *wrongType = true;
        return std::nullopt;
    }
    const QString text = value.toString();
    return text.trimmed().isEmpty() ? std::nullopt : std::optional<QString>(text);
}

QString FieldReader::text(const QString &column)
{
    bool wrongType = false;
    const auto value = raw(column, &wrongType);
    if (wrongType)
        m_table.warn(m_record.id, u"wrong_type"_s, u"%1 is not a text, left out."_s.arg(column));
    return value.value_or(QString());
}

QString FieldReader::shortened(const QString &column, const QString &text, int limit)
{
    if (codePointCount(text) <= limit)
        return text;
    m_table.warn(m_record.id, u"shortened"_s,
                 u"%1 is longer than %2 characters, shortened."_s.arg(column).arg(limit));
    const QList<uint> points = text.toUcs4().first(limit);
    QString out;
    for (const uint point : points)
        out += QStringView(QChar::fromUcs4(char32_t(point)));
    return out.trimmed();
}

QString FieldReader::line(const QString &column, int limit)
{
    return shortened(column, cleaned(sanitiseRichText(text(column)), false), limit);
}

QString FieldReader::name(const QString &column, int limit)
{
    static const QRegularExpression formula(u"^[=+\\-@\\s]+"_s);
    static const QRegularExpression gaps(u" {2,}"_s);
    const QString original = text(column).trimmed();
    QString value = cleaned(original, false);
    if (nameProblem(value)) {
        value = cleaned(sanitiseRichText(value), false);
        value.remove(u'<').remove(u'>');
        value.remove(formula);
        value = value.trimmed();
    }
    if (value != original) {
        value.replace(gaps, u" "_s);
        m_table.warn(
            m_record.id, u"cleaned"_s,
            u"%1 held markup, a formula or control characters, which were removed."_s.arg(column));
    }
    return shortened(column, value, limit);
}

QString FieldReader::richText(const QString &column)
{
    const QString value = text(column);
    return value.isEmpty() ? value : cleaned(sanitiseRichText(value), true);
}

QString FieldReader::url(const QString &column)
{
    static const QRegularExpression bareHost(
        u"^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}(?:[/?#:]\\S*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString value = text(column).trimmed();
    if (value.isEmpty())
        return value;
    // People leave the scheme out.
    if (bareHost.match(value).hasMatch())
        value.prepend(u"https://"_s);
    if (value.size() <= maxUrlLength && isWebUrl(value) && isCleanText(value, false))
        return value;
    m_table.warn(m_record.id, u"invalid_url"_s,
                 u"%1 is not a web address, left out."_s.arg(column));
    return {};
}

QStringList FieldReader::list(const QString &column)
{
    const QJsonValue value = m_record.fields.value(column);
    if (value.isUndefined() || value.isNull())
        return {};
    if (value.isString()) {
        const QString single = cleaned(value.toString(), false);
        return single.isEmpty() ? QStringList() : QStringList{single};
    }
    QStringList out;
    bool bad = !value.isArray();
    const QJsonArray values = value.toArray();
    for (const auto &item : values) {
        const QString text = item.isString() ? cleaned(item.toString(), false) : QString();
        if (text.isEmpty() || out.size() >= maxListLength)
            bad = true;
        else if (!out.contains(text))
            out.append(text);
    }
    if (bad) {
        m_table.warn(m_record.id, u"wrong_type"_s,
                     u"%1 is not a list of texts; what is not one was left out."_s.arg(column));
    }
    return out;
}

} // namespace oh::importer
