// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/meetingtime.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace oh {
namespace {

QString dayText(const QDate &date, const QLocale &locale)
{
    const bool english = locale.language() == QLocale::English || locale.language() == QLocale::C;
    return english ? locale.toString(date, u"dddd, d MMMM yyyy"_s)
                   : locale.toString(date, QLocale::LongFormat);
}

/// Zones without letters of their own ("+0545") are told by their distance from UTC.
QString abbreviationAt(const QTimeZone &zone, const QDateTime &when)
{
    QString text = zone.abbreviation(when);
    if (!text.isEmpty() && text.at(0).isLetter())
        return text;
    const int minutes = zone.offsetFromUtc(when) / 60;
    return u"UTC%1%2:%3"_s.arg(QChar(minutes < 0 ? u'−' : u'+'))
        .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

QString zoneText(const QTimeZone &zone, const QDateTime &start, const QDateTime &end)
{
    QString names = abbreviationAt(zone, start);
    if (const QString atEnd = abbreviationAt(zone, end); atEnd != names)
        names += u'/' + atEnd; // the clocks change during the meeting
    const QString id = QString::fromUtf8(zone.id());
    return names == id ? names : names + u", "_s + id;
}

QTimeZone zoneOrUtc(const QString &ianaZone)
{
    QTimeZone zone(ianaZone.toUtf8());
    return ianaZone.isEmpty() || !zone.isValid() ? QTimeZone::utc() : zone;
}

} // namespace

QString formatMeetingTime(const QDateTime &startUtc, const QDateTime &endUtc,
                          const QString &ianaZone, const QLocale &locale)
{
    const QTimeZone zone = zoneOrUtc(ianaZone);
    const QDateTime start = startUtc.toTimeZone(zone);
    const QDateTime end = endUtc.toTimeZone(zone);
    const QString startText =
        dayText(start.date(), locale) + u", "_s + start.time().toString(u"HH:mm"_s);
    const QString endTime = end.time().toString(u"HH:mm"_s);
    const QString endText = end.date() == start.date()
                                ? u'–' + endTime
                                : u" – "_s + dayText(end.date(), locale) + u", "_s + endTime;
    return startText + endText + u" ("_s + zoneText(zone, startUtc, endUtc) + u')';
}

QString formatMoment(const QDateTime &utc, const QString &ianaZone, const QLocale &locale)
{
    if (!utc.isValid())
        return {};
    const QTimeZone zone = zoneOrUtc(ianaZone);
    const QDateTime local = utc.toTimeZone(zone);
    return u"%1, %2 (%3)"_s.arg(dayText(local.date(), locale), local.time().toString(u"HH:mm"_s),
                                zoneText(zone, utc, utc));
}

QString formatDay(const QDateTime &utc, const QString &ianaZone, const QLocale &locale)
{
    return utc.isValid() ? dayText(utc.toTimeZone(zoneOrUtc(ianaZone)).date(), locale) : QString();
}

} // namespace oh
