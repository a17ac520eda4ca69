// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/listcursor.h"

#include "backend/storage/database.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace oh {
namespace {

bool isTime(const QJsonValue &value)
{
    if (value.isNull())
        return true;
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() && time.date().year() >= 1970 && time.date().year() < 10000;
}

bool isText(const QJsonValue &value)
{
    return value.isNull() || (value.isString() && !value.toString().contains(QChar(0)));
}

/// Each key has one meaning in all lists, so that nothing of another kind reaches the database.
bool isKey(const QString &name, const QJsonValue &value, const QString &sort,
           const QStringList &words)
{
    if (name == "s"_L1)
        return value.isString() && value.toString() == sort;
    if (name == "i"_L1 || name == "p"_L1)
        return !QUuid::fromString(value.toString()).isNull();
    if (name == "d"_L1)
        return value.isBool();
    if (name == "n"_L1 || name == "m"_L1)
        return isText(value);
    if (name == "r"_L1)
        return value.isDouble() && qAbs(value.toDouble()) < 1000;
    if (name == "t"_L1 || name == "u"_L1)
        return isTime(value);
    return name == "x"_L1 && words.contains(value.toString());
}

} // namespace

Result<QVariant> cursorKeys(const std::optional<QString> &cursor, const QString &sort,
                            const QStringList &words)
{
    if (!cursor)
        return QVariant();
    const auto refused =
        Error::validation({{u"cursor"_s, Sentence::tr("is none of this list in this order")}});
    const auto decoded = QByteArray::fromBase64Encoding(
        cursor->toUtf8(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return refused;
    const QJsonObject keys = QJsonDocument::fromJson(*decoded).object();
    if (!keys.contains("s"_L1) || !keys.contains("i"_L1))
        return refused;
    for (auto key = keys.constBegin(); key != keys.constEnd(); ++key) {
        if (!isKey(key.key(), key.value(), sort, words))
            return refused;
    }
    return storage::bind(QString::fromUtf8(QJsonDocument(keys).toJson(QJsonDocument::Compact)));
}

} // namespace oh
