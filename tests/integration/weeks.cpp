// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/weeks.h"

#include "tests/integration/desktop.h"
#include "ui/widgets/weekgrid.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace oh::test {
namespace {

/// 30 days of slots.
constexpr int weeksAhead = 5;
constexpr qint64 noticeAndAnHourSecs = 25 * 3600;

} // namespace

bool canStillPick(const ui::WeekGrid &grid, int index)
{
    return grid.canPick(index) && grid.entry(index).slot.startTime >=
                                      QDateTime::currentDateTimeUtc().addSecs(noticeAndAnHourSecs);
}

int firstPickable(const ui::WeekGrid &grid)
{
    for (int i = 0; i < grid.slotCount(); ++i) {
        if (canStillPick(grid, i))
            return i;
    }
    return -1;
}

int lastPickable(const ui::WeekGrid &grid)
{
    for (int i = grid.slotCount() - 1; i >= 0; --i) {
        if (canStillPick(grid, i))
            return i;
    }
    return -1;
}

bool turnWeeks(Desktop &desktop, const std::function<bool()> &found)
{
    const auto hasCome = [&] {
        const auto *grid = desktop.find<ui::WeekGrid>(u"weekGrid");
        return (grid && grid->isAnswered()) || desktop.find(u"weekNotice");
    };
    for (int week = 0;; ++week) {
        if (!eventually(hasCome) || !desktop.settle())
            return false;
        if (found())
            return true;
        if (week == weeksAhead)
            return false;
        const QString range = desktop.text(u"weekRange");
        if (!desktop.click(u"nextWeek") ||
            !eventually([&] { return desktop.text(u"weekRange") != range; }))
            return false;
    }
}

} // namespace oh::test
