// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/slotplan.h"
#include "models/domain/slots.h"

#include <QByteArray>

/// Which slots there have to be, found by the most naive means and with nothing of the product but
/// its value types: each day is asked whether a block begins on it, and a clock is watched minute
/// by minute until it shows a time. What it shows the C library says, which the product does not
/// ask; tests take from Qt only the moments at which clocks change.
namespace oh::test::oracle {

/// The first whole minute at which a clock on the wall of `zone` shows `day` `time`, or later: so
/// what does not exist becomes the end of the gap, and what exists twice the first of both.
QDateTime firstMinute(const QString &zone, QDate day, QTime time);

/// To tell what a clock shows the process's own zone (TZ) is set: back to what it was. After each
/// test function.
void putClockBack();

/// All slots of a block that begin in [from, to).
QList<TimeRange> slotsOf(const BlockSchedule &block, const DaysAway &away, const QDateTime &from,
                         const QDateTime &to);

/// Those of several blocks, a list for each: an earlier block's slot keeps out whatever overlaps
/// it.
QList<QList<TimeRange>> slotsOf(const QList<BlockSchedule> &blocks, const DaysAway &away,
                                const QDateTime &from, const QDateTime &to);

/// The slots that the block at `place` should have to book at `now`, with what is stored.
QList<TimeRange> wanted(const slotplan::Facts &facts, qsizetype place, const QDateTime &now);

/// What tells two lists of slots apart; empty when they are the same.
QByteArray difference(const QList<TimeRange> &made, const QList<TimeRange> &expected);

} // namespace oh::test::oracle
