// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/plaintable.h"

#include "models/domain/exports.h"

using namespace Qt::StringLiterals;

namespace oh::ui {
QString tsvText(const QList<QStringList> &lines)
{
    QString text;
    for (const QStringList &line : lines) {
        QStringList cells;
        for (const QString &original : line) {
            QString cell = original;
            for (QChar &c : cell) {
                if (c == u'\t' || c == u'\n' || c == u'\r')
                    c = u' ';
            }
            cells.append(withoutFormula(cell));
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString csvText(const QList<QStringList> &lines)
{
    QString text;
    for (const QStringList &line : lines) {
        QStringList cells;
        for (const QString &cell : line) {
            QString safe = withoutFormula(cell);
            if (safe.contains(u',') || safe.contains(u'"') || safe.contains(u'\n') ||
                safe.contains(u'\r'))
                safe = u'"' + safe.replace(u"\""_s, u"\"\""_s) + u'"';
            cells.append(safe);
        }
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text;
}

} // namespace oh::ui
