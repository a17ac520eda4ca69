// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace oh {

QByteArray jsonString(const QString &text)
{
    // What needs no escapes, and that is nearly all, is taken as it is.
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c >= u' ' && c < u'\x7f' && c != u'"' && c != u'\\';
    });
    if (plain)
        return '"' + text.toLatin1() + '"';
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

} // namespace oh
