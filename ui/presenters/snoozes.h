// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/queuelistmodel.h"
#include "ui/ports/context.h"

#include <QHash>

namespace oh::ui {

/// For how long somebody puts away what waits for a decision.
enum class SnoozeFor {
    /// In three hours, at the next full hour.
    LaterToday,
    /// At eight.
    TomorrowMorning,
    /// Monday at eight.
    NextWeek,
};

/// When it comes back (UTC), on the clock of `zone`. Nothing for later today when that would be
/// after the day's work.
std::optional<QDateTime> snoozedUntil(SnoozeFor how, const QDateTime &now, const QString &zone);

/// What one coordinator has put away of a queue, and until when; kept by account on this machine.
/// What others change about it brings it back at once.
class Snoozes
{
public:
    /// More than that nobody comes back to; the server's list is never longer by much.
    static constexpr int mostSnoozes = 500;

    /// `queue`: its name ("tags").
    Snoozes(Context &context, const QString &queue);

    /// UTC; nothing when it is not put away.
    std::optional<QDateTime> until(const QString &id) const;
    bool contains(const QString &id) const { return m_entries.contains(id); }
    int count() const { return int(m_entries.size()); }
    QStringList ids() const { return m_entries.keys(); }
    void add(const QueueRow &row, const QDateTime &until);
    void drop(const QStringList &ids);
    /// Those whose time has come are put away no more; whether there were any.
    bool wake();
    /// As the server has it now: whether it is put away and still what it was.
    bool hides(const QueueRow &row);

private:
    struct Entry
    {
        QDateTime until;
        /// Of what was put away.
        QString stamp;
    };

    QString stateName() const;
    void read();
    void write() const;

    Context &m_context;
    const QString m_queue;
    QHash<QString, Entry> m_entries;
};

} // namespace oh::ui
