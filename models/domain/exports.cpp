// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/exports.h"

namespace oh {

QString withoutFormula(const QString &text)
{
    static const QString signs =
        QStringLiteral("=+-@\t\r\n") + QString::fromUtf16(u"\uFF1D\uFF0B\uFF0D\uFF20\u2212");
    qsizetype first = 0;
    while (first < text.size() && !signs.contains(text[first]) &&
           (text[first].isSpace() || text[first].category() == QChar::Other_Format))
        ++first;
    if (first < text.size() && signs.contains(text[first]))
        return u'\'' + text;
    return text;
}

} // namespace oh
