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

std::optional<QString> prefixQuery(const std::optional<QString> &typed)
{
    if (!typed)
        return std::nullopt;
    static const QRegularExpression breaks(u"[^\\p{L}\\p{N}]+"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    const QStringList parts = typed->split(breaks, Qt::SkipEmptyParts);
    for (const QString &word : parts)
        words.append(word + u":*"_s);
    if (words.isEmpty())
        return std::nullopt;
    return words.join(u" & "_s);
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
