// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/config/inifile.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace oh::config {

Result<QHash<QString, QString>> parseIni(const QString &text)
{
    QHash<QString, QString> values;
    QString section;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        const auto wrong = [&](const QString &why) {
            return Error::technical(ErrorCode::BadRequest, u"line %1: %2"_s.arg(i + 1).arg(why));
        };
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';'))
            continue;
        if (line.startsWith(u'[')) {
            if (!line.endsWith(u']') || line.size() < 3)
                return wrong(u"a section is written as [name]"_s);
            section = line.mid(1, line.size() - 2).trimmed();
            continue;
        }
        const qsizetype equals = line.indexOf(u'=');
        if (equals <= 0)
            return wrong(u"neither \"key = value\" nor a section nor a comment"_s);
        if (section.isEmpty())
            return wrong(u"a key outside of any [section]"_s);
        const QString name = section + u'/' + line.first(equals).trimmed();
        if (values.contains(name))
            return wrong(u"%1 is there twice"_s.arg(name));
        QString value = line.mid(equals + 1).trimmed();
        if (value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"'))
            value = value.mid(1, value.size() - 2);
        values.insert(name, value);
    }
    return values;
}

} // namespace oh::config
