// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace oh::http {

struct Target
{
    QString path;
    QStringList segments;
    QList<std::pair<QString, QString>> query;
};

/// Takes a request target apart: origin form, absolute form (its authority is not looked at
/// further), and "*" when `asteriskAllowed` (OPTIONS), which reads as "/". Refuses bad escapes,
/// control characters, invalid UTF-8, dot segments (encoded ones too) and fragments.
Result<Target> parseTarget(QByteArrayView target, bool asteriskAllowed);

/// The value of a Host field: a name, an IPv4 or bracketed IPv6 address, and perhaps a port. May be
/// empty.
bool isValidHost(QByteArrayView host);

} // namespace oh::http
