// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/slottext.h"

#include "models/domain/zones.h"
#include "ui/style/timetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

struct SlotText
{
    Q_DECLARE_TR_FUNCTIONS(oh::ui::SlotText)
};

} // namespace

QString shortMoment(const QDateTime &utc, const QString &zone)
{
    const QDate day = utc.toTimeZone(timeZone(zone)).date();
    //: %1 a day such as "Tue 6 Jan", %2 a time
    return SlotText::tr("%1, %2").arg(QLocale().toString(day, SlotText::tr("ddd d MMM")),
                                      timeText(utc, zone));
}

QString longDay(QDate day)
{
    return QLocale().toString(day, SlotText::tr("dddd d MMMM"));
}

QString columnDay(QDate day)
{
    return QLocale().toString(day, SlotText::tr("ddd d"));
}

QString longRange(const QDateTime &startUtc, const QDateTime &endUtc, const QString &zone)
{
    //: %1 a day, %2 a time range
    return SlotText::tr("%1, %2").arg(dayText(startUtc, zone),
                                      timeRangeText(startUtc, endUtc, zone));
}

QString weekRange(QDate monday)
{
    const QDate sunday = monday.addDays(6);
    const QLocale locale;
    QString first = SlotText::tr("d", "day of the month alone, as a date format");
    if (monday.year() != sunday.year())
        first = SlotText::tr("d MMMM yyyy");
    else if (monday.month() != sunday.month())
        first = SlotText::tr("d MMMM");
    //: first and last day of a week
    return SlotText::tr("%1 – %2").arg(locale.toString(monday, first),
                                       locale.toString(sunday, SlotText::tr("d MMMM yyyy")));
}

QString zoneAbbreviation(const QString &zone, const QDateTime &utc)
{
    QString abbreviation = timeZone(zone).abbreviation(utc);
    if (abbreviation.isEmpty() || abbreviation.startsWith(u'+') || abbreviation.startsWith(u'-'))
        return offsetText(zone, utc);
    return abbreviation;
}

QString usableZone(const QString &zone)
{
    if (isKnownZone(zone))
        return zone;
    const QString system = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    return isKnownZone(system) ? system : u"UTC"_s;
}

QString titleAndCompany(const std::optional<QString> &title, const std::optional<QString> &company)
{
    QStringList parts;
    if (title && !title->isEmpty())
        parts.append(*title);
    if (company && !company->isEmpty())
        parts.append(*company);
    return parts.join(u" · "_s);
}

QString timeForOther(const api::PersonRef &other, const QString &viewerZone,
                     const QDateTime &startUtc, const QDateTime &endUtc)
{
    const QString zone = other.timeZone.value_or(QString());
    if (!isKnownZone(zone) ||
        (utcToWallClock(zone, startUtc) == utcToWallClock(viewerZone, startUtc) &&
         utcToWallClock(zone, endUtc) == utcToWallClock(viewerZone, endUtc)))
        return {};
    //: the same moment where the other side is: name, day and time range, time zone
    return SlotText::tr("For %1: %2, %3")
        .arg(other.name, longRange(startUtc, endUtc, zone), zoneText(zone, startUtc));
}

QStringList tagNames(const QList<api::Tag> &tags)
{
    QStringList names;
    for (const api::Tag &tag : tags)
        names.append(tag.displayName);
    return names;
}

QString keptSlotGone(const api::Slot &slot, const QString &zone)
{
    //: %1 is a day with hours
    return SlotText::tr("The time that you had chosen, %1, can't be had any more. Choose another "
                        "one.")
        .arg(longRange(slot.startTime, slot.endTime, zone));
}

} // namespace oh::ui
