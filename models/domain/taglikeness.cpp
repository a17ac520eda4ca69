// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/taglikeness.h"

#include "models/domain/text.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace oh {
namespace {

/// Dice's coefficient: twice what both have over what each has.
template <typename T>
double sharedPart(const QSet<T> &one, const QSet<T> &other)
{
    if (one.isEmpty() || other.isEmpty())
        return 0;
    const auto shared = std::count_if(one.cbegin(), one.cend(),
                                      [&other](const T &part) { return other.contains(part); });
    return 2.0 * double(shared) / double(one.size() + other.size());
}

/// Each two letters that stand together, the spaces left out.
QSet<QString> letterPairs(QString value)
{
    value.remove(u'_');
    QSet<QString> pairs;
    for (qsizetype at = 0; at + 1 < value.size(); ++at)
        pairs.insert(value.sliced(at, 2));
    if (value.size() == 1)
        pairs.insert(value);
    return pairs;
}

QSet<QString> words(const QString &value)
{
    const QStringList list = value.split(u'_', Qt::SkipEmptyParts);
    return {list.cbegin(), list.cend()};
}

} // namespace

double tagLikeness(const QString &one, const QString &other)
{
    const QString first = normaliseTag(one);
    const QString second = normaliseTag(other);
    if (first.isEmpty() || second.isEmpty())
        return 0;
    return std::max(sharedPart(words(first), words(second)),
                    sharedPart(letterPairs(first), letterPairs(second)));
}

} // namespace oh
