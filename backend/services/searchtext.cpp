// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/searchtext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace oh {

std::optional<QString> likePattern(const std::optional<QString> &typed)
{
    if (!typed || typed->trimmed().isEmpty())
        return std::nullopt;
    QString text = typed->trimmed();
    text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + text + u'%';
}

std::optional<QString> forgivingWords(const std::optional<QString> &typed)
{
    constexpr qsizetype shortest = 4;
    // An address is somebody's or nobody's.
    if (!typed || typed->trimmed().size() < shortest || typed->contains(u'@'))
        return std::nullopt;
    return typed->trimmed();
}

std::optional<QString> prefixQuery(const std::optional<QString> &typed)
{
    if (!typed || typed->trimmed().isEmpty())
        return std::nullopt;
    // A hyphen or an apostrophe in the middle of a word: it is one word or several.
    static const QRegularExpression joints(
        u"(?<=[\\p{L}\\p{N}])['’.\\x{2010}\\x{2011}-]+(?=[\\p{L}\\p{N}])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression breaks(
        u"[^\\p{L}\\p{N}-]+|(?<![\\p{L}\\p{N}])-+|-+(?![\\p{L}\\p{N}])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QString text = *typed;
    text.replace(joints, u"-"_s);
    QStringList words;
    const QStringList parts = text.split(breaks, Qt::SkipEmptyParts);
    for (const QString &word : parts)
        words.append(word + u":*"_s);
    return words.isEmpty() ? u""_s : words.join(u" & "_s);
}

QStringList cardTags(QLatin1StringView category, const QStringList &values)
{
    QStringList tags;
    tags.reserve(values.size());
    for (const QString &value : values)
        tags.append(category + u':' + value);
    return tags;
}

} // namespace oh
