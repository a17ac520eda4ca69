// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/snoozes.h"

#include "ui/presenters/viewer.h"
#include "ui/style/timetext.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int laterHours = 3;
constexpr int lastHour = 20;
constexpr int morningHour = 8;
constexpr auto keptUntil = "until"_L1;
constexpr auto keptStamp = "stamp"_L1;

/// Somebody's words are not kept here.
QString stampOf(const QueueRow &row)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(row.version.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

std::optional<QDateTime> snoozedUntil(SnoozeFor how, const QDateTime &now, const QString &zone)
{
    const QTimeZone here = timeZone(zone);
    const QDateTime local = now.toTimeZone(here);
    switch (how) {
    case SnoozeFor::LaterToday: {
        QDateTime later = local.addSecs(laterHours * 3600);
        const QTime time = later.time();
        const int over = time.minute() * 60 + time.second();
        if (over > 0 || time.msec() > 0)
            later = later.addSecs(3600 - over).addMSecs(-time.msec());
        const bool isToday = later.date() == local.date() && later.time() <= QTime(lastHour, 0);
        return isToday ? std::optional(later.toUTC()) : std::nullopt;
    }
    case SnoozeFor::TomorrowMorning:
        return QDateTime(local.date().addDays(1), QTime(morningHour, 0), here).toUTC();
    case SnoozeFor::NextWeek:
        return QDateTime(local.date().addDays(8 - local.date().dayOfWeek()), QTime(morningHour, 0),
                         here)
            .toUTC();
    }
    return std::nullopt;
}

Snoozes::Snoozes(Context &context, const QString &queue) : m_context(context), m_queue(queue)
{
    read();
}

QString Snoozes::stateName() const
{
    // Several people may use one computer.
    return u"snoozed.%1/%2"_s.arg(m_queue, viewerId(m_context.account).toString());
}

void Snoozes::read()
{
    const QJsonObject kept =
        QJsonDocument::fromJson(m_context.settings.state(stateName())).object();
    for (auto it = kept.constBegin(); it != kept.constEnd(); ++it) {
        const QJsonObject entry = it.value().toObject();
        const QDateTime until =
            QDateTime::fromString(entry[keptUntil].toString(), Qt::ISODate).toUTC();
        if (until.isValid() && m_entries.size() < mostSnoozes)
            m_entries.insert(it.key(), {until, entry[keptStamp].toString()});
    }
}

void Snoozes::write() const
{
    QJsonObject kept;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it)
        kept.insert(it.key(), QJsonObject{{keptUntil, it->until.toString(Qt::ISODate)},
                                          {keptStamp, it->stamp}});
    m_context.settings.setState(stateName(), QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

std::optional<QDateTime> Snoozes::until(const QString &id) const
{
    const auto found = m_entries.constFind(id);
    return found == m_entries.cend() ? std::nullopt : std::optional(found->until);
}

void Snoozes::add(const QueueRow &row, const QDateTime &until)
{
    if (m_entries.size() >= mostSnoozes && !m_entries.contains(row.id))
        return;
    m_entries.insert(row.id, {until, stampOf(row)});
    write();
}

void Snoozes::drop(const QStringList &ids)
{
    const auto before = m_entries.size();
    for (const QString &id : ids)
        m_entries.remove(id);
    if (m_entries.size() != before)
        write();
}

bool Snoozes::wake()
{
    const QDateTime now = m_context.clock.now();
    QStringList due;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        if (it->until <= now)
            due.append(it.key());
    }
    drop(due);
    return !due.isEmpty();
}

bool Snoozes::hides(const QueueRow &row)
{
    const auto entry = m_entries.constFind(row.id);
    if (entry == m_entries.cend())
        return false;
    const bool stays = row.isWaiting() && entry->stamp == stampOf(row);
    if (!stays)
        drop({row.id});
    return stays;
}

} // namespace oh::ui
