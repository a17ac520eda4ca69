// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/calendarlink.h"

#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace oh {
namespace {

constexpr qsizetype longestLinkText = 600;

/// Never half of a character.
QString cut(const QString &text)
{
    QString start = text.left(longestLinkText);
    if (start.size() < text.size() && start.back().isHighSurrogate())
        start.chop(1);
    return start;
}

} // namespace

QString googleCalendarUrl(const CalendarEntry &entry)
{
    if (!entry.start.isValid() || !entry.end.isValid())
        return {};
    const auto stamp = [](const QDateTime &when) {
        return when.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    };
    QStringList details;
    for (const QString &paragraph : entry.details)
        if (!paragraph.isEmpty())
            details.append(cut(paragraph));
    const std::pair<QString, QString> fields[] = {
        {u"action"_s, u"TEMPLATE"_s},
        {u"text"_s, entry.title},
        {u"dates"_s, stamp(entry.start) + u'/' + stamp(entry.end)},
        {u"ctz"_s, entry.timeZone},
        {u"location"_s, cut(entry.location)},
        {u"details"_s, details.join(u"\n\n"_s)}};
    QStringList query;
    for (const auto &[name, value] : fields)
        if (!value.isEmpty())
            query.append(name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value)));
    return u"https://calendar.google.com/calendar/render?"_s + query.join(u'&');
}

} // namespace oh
