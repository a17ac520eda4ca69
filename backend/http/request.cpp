// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/request.h"

namespace oh::http {

void Headers::append(const QByteArray &name, const QByteArray &value)
{
    m_fields.emplace_back(name, value);
}

QByteArray Headers::value(QByteArrayView name) const
{
    for (const auto &[candidate, text] : m_fields) {
        if (candidate.compare(name, Qt::CaseInsensitive) == 0)
            return text;
    }
    return {};
}

QList<QByteArray> Headers::values(QByteArrayView name) const
{
    QList<QByteArray> found;
    for (const auto &[candidate, text] : m_fields) {
        if (candidate.compare(name, Qt::CaseInsensitive) == 0)
            found.append(text);
    }
    return found;
}

bool Headers::contains(QByteArrayView name) const
{
    return count(name) > 0;
}

qsizetype Headers::count(QByteArrayView name) const
{
    qsizetype found = 0;
    for (const auto &field : m_fields)
        found += field.first.compare(name, Qt::CaseInsensitive) == 0 ? 1 : 0;
    return found;
}

Language Request::language() const
{
    const QByteArray wish = headers.value("Accept-Language");
    if (wish.isEmpty())
        return Language::English;
    return languageForHeader(QString::fromLatin1(wish)).value_or(Language::English);
}

std::optional<QString> Request::queryValue(QStringView name) const
{
    for (const auto &[candidate, text] : query) {
        if (candidate == name)
            return text;
    }
    return std::nullopt;
}

} // namespace oh::http
