// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/binds.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace oh::storage {

namespace {

QString arrayLiteral(const QStringList &texts)
{
    QString out = u"{"_s;
    for (const QString &text : texts) {
        if (out.size() > 1)
            out += u',';
        QString escaped = text;
        escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
        out += u'"' + escaped + u'"';
    }
    return out + u'}';
}

QString utcText(const QDateTime &when)
{
    return when.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u'Z';
}

QString jsonText(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    // QJsonDocument has no text for a bare value.
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

Error notBindable(const char *why)
{
    Error error(ErrorCode::InternalError);
    error.internal = QString::fromLatin1(why);
    return error;
}

} // namespace

Result<WireValue> toWire(const QVariant &value)
{
    if (!value.isValid())
        return WireValue();
    QString plain;
    switch (value.typeId()) {
    case QMetaType::Bool:
        return WireValue{value.toBool() ? "t" : "f", false};
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Short:
    case QMetaType::LongLong:
        return WireValue{QByteArray::number(value.toLongLong()), false};
    case QMetaType::Double:
    case QMetaType::Float:
        return WireValue{QByteArray::number(value.toDouble(), 'g', 17), false};
    case QMetaType::QByteArray:
        return WireValue{"\\x" + value.toByteArray().toHex(), false};
    case QMetaType::QString:
        // A null QString is an empty text: NULL is asked for with an invalid QVariant.
        plain = value.toString();
        break;
    case QMetaType::QUuid:
        plain = value.toUuid().toString(QUuid::WithoutBraces);
        break;
    case QMetaType::QDateTime:
        if (!value.toDateTime().isValid())
            return notBindable("an invalid time is not a value");
        plain = utcText(value.toDateTime());
        break;
    case QMetaType::QDate:
        plain = value.toDate().toString(Qt::ISODate);
        break;
    case QMetaType::QTime:
        plain = value.toTime().toString(u"HH:mm:ss.zzz"_s);
        break;
    case QMetaType::QStringList:
        plain = arrayLiteral(value.toStringList());
        break;
    case QMetaType::QJsonObject:
    case QMetaType::QJsonArray:
    case QMetaType::QJsonValue:
        plain = jsonText(value.toJsonValue());
        break;
    case QMetaType::QJsonDocument:
        plain = QString::fromUtf8(value.toJsonDocument().toJson(QJsonDocument::Compact));
        break;
    default:
        return notBindable("a value of this type can't be bound");
    }
    if (plain.contains(QChar(0)))
        return Error(ErrorCode::ValidationError,
                     Sentence::tr("A value can't be stored. Check what you entered."));
    return WireValue{plain.toUtf8(), false};
}

} // namespace oh::storage
