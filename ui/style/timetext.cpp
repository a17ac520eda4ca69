// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

struct TimeText
{
    Q_DECLARE_TR_FUNCTIONS(oh::ui::TimeText)
};

QString longDateFormat()
{
    return QLocale().dateFormat(QLocale::LongFormat);
}

QString shortDateFormat()
{
    QString format = longDateFormat();
    format.replace(u"dddd"_s, u"ddd"_s);
    format.replace(u"MMMM"_s, u"MMM"_s);
    return format;
}

QDateTime local(const QDateTime &utc, const QString &zone)
{
    return utc.toTimeZone(timeZone(zone));
}

} // namespace

QString editTimeFormat()
{
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    return format.remove(u":ss"_s); // the C locale has seconds in its short format
}

QTimeZone timeZone(const QString &zone)
{
    const QTimeZone found(zone.toLatin1());
    return found.isValid() ? found : QTimeZone::utc();
}

QString dayText(const QDateTime &utc, const QString &zone)
{
    return QLocale().toString(local(utc, zone).date(), longDateFormat());
}

QString shortDayText(const QDateTime &utc, const QString &zone)
{
    return QLocale().toString(local(utc, zone).date(), shortDateFormat());
}

QString timeText(const QDateTime &utc, const QString &zone)
{
    return QLocale().toString(local(utc, zone).time(), editTimeFormat());
}

QString timeRangeText(const QDateTime &start, const QDateTime &end, const QString &zone)
{
    if (local(start, zone).date() == local(end, zone).date())
        return u"%1\u2013%2"_s.arg(timeText(start, zone), timeText(end, zone));
    //: A time range that ends on another day: start, end, day of the end
    return TimeText::tr("%1–%2 (%3)")
        .arg(timeText(start, zone), timeText(end, zone), shortDayText(end, zone));
}

QString dateTimeText(const QDateTime &utc, const QString &zone)
{
    //: Date, time
    return TimeText::tr("%1, %2").arg(shortDayText(utc, zone), timeText(utc, zone));
}

QString offsetText(const QString &zone, const QDateTime &at)
{
    const int minutes = timeZone(zone).offsetFromUtc(at) / 60;
    if (minutes == 0)
        return u"UTC"_s;
    return u"UTC%1%2:%3"_s.arg(QChar(minutes < 0 ? u'\u2212' : u'+'))
        .arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
        .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
}

QString zoneText(const QString &zone, const QDateTime &at)
{
    const QTimeZone found = timeZone(zone);
    QString abbreviation = found.abbreviation(at);
    // Many zones have no letters of their own, only "+03".
    if (abbreviation.isEmpty() || abbreviation.startsWith(u'+') || abbreviation.startsWith(u'-'))
        abbreviation = offsetText(zone, at);
    const QString name = QString::fromLatin1(found.id());
    return abbreviation == name ? name : u"%1 (%2)"_s.arg(abbreviation, name);
}

QString relativeText(const QDateTime &utc, const QDateTime &now)
{
    const qint64 seconds = now.secsTo(utc);
    const qint64 distance = std::abs(seconds);
    const bool ahead = seconds > 0;
    const auto count = [](qint64 value) { return static_cast<int>(value); };
    if (distance < 60)
        return ahead ? TimeText::tr("in a moment") : TimeText::tr("just now");
    if (distance < 3600)
        return ahead ? TimeText::tr("in %n minute(s)", nullptr, count(distance / 60))
                     : TimeText::tr("%n minute(s) ago", nullptr, count(distance / 60));
    if (distance < 48 * 3600)
        return ahead ? TimeText::tr("in %n hour(s)", nullptr, count(distance / 3600))
                     : TimeText::tr("%n hour(s) ago", nullptr, count(distance / 3600));
    return ahead ? TimeText::tr("in %n day(s)", nullptr, count(distance / 86400))
                 : TimeText::tr("%n day(s) ago", nullptr, count(distance / 86400));
}

} // namespace oh::ui
