// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/query.h"

#include <QJsonArray>
#include <QUrl>

#include <cmath>

using namespace Qt::StringLiterals;

namespace oh::app {
namespace {

/// Everything but the unreserved characters, so that a plus stays a plus.
QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString scalar(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: {
        const double number = value.toDouble();
        const bool whole = std::trunc(number) == number && std::abs(number) < 9e15;
        return whole ? QString::number(qint64(number)) : QString::number(number, 'g', 15);
    }
    default:
        return encoded(value.toString());
    }
}

} // namespace

QString queryString(const QJsonObject &object)
{
    QStringList pairs;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue value = it.value();
        if (value.isNull() || value.isUndefined())
            continue;
        QString text;
        if (value.isArray()) {
            QStringList items;
            const QJsonArray array = value.toArray();
            for (const auto &item : array)
                items.append(scalar(item));
            if (items.isEmpty())
                continue;
            text = items.join(u',');
        } else {
            text = scalar(value);
        }
        pairs.append(encoded(it.key()) + u'=' + text);
    }
    return pairs.join(u'&');
}

} // namespace oh::app
