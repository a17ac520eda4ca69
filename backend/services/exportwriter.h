// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/exports.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace oh::exporting {

/// Turns the rows of an export into the text of a file, a row at a time.
class Writer
{
public:
    /// Without columns a JSON file is one object, the first value of its only row.
    Writer(ExportFormat format, bool byteOrderMark, QList<QString> columns);

    QByteArray begin() const;
    /// A value for each column, in their order: texts, numbers, booleans and null.
    QByteArray row(const QList<QJsonValue> &values);
    QByteArray end() const;

private:
    const ExportFormat m_format;
    const bool m_byteOrderMark;
    const QList<QString> m_columns;
    bool m_first = true;
};

} // namespace oh::exporting
