// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/blocklistmodel.h"

#include "ui/itemmodels/bookinglistmodel.h"
#include "ui/itemmodels/eachonce.h"
#include "ui/style/timetext.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::ui {

BlockSchedule scheduleOf(const api::AvailabilityBlock &block)
{
    return {.pattern = block.recurrencePattern,
            .startDate = block.startDate,
            .endDate = block.endDate,
            .startTime = block.startTime,
            .endTime = block.endTime,
            .slotMinutes = block.slotDurationMinutes,
            .bufferMinutes = block.bufferMinutes,
            .timeZone = block.timezone};
}

QString blockWhenText(const api::AvailabilityBlock &block)
{
    const QLocale locale;
    const auto range = occurrenceRange(scheduleOf(block), block.startDate);
    const QString &zone = block.timezone;
    if (!range)
        return locale.toString(block.startDate, QLocale::LongFormat);
    const QString hours = timeRangeText(range->start, range->end, zone);
    const QString zoneName = zoneText(zone, range->start).section(u' ', 0, 0);
    switch (block.recurrencePattern) {
    case RecurrencePattern::Weekly:
        //: %1 is a weekday, %2 hours, %3 the short name of a time zone
        return BlockListModel::tr("Every %1 · %2 (%3)")
            .arg(locale.dayName(block.startDate.dayOfWeek()), hours, zoneName);
    case RecurrencePattern::Monthly:
        //: %1 is a day of the month, %2 hours, %3 the short name of a time zone
        return BlockListModel::tr("Monthly on day %1 · %2 (%3)")
            .arg(QString::number(block.startDate.day()), hours, zoneName);
    case RecurrencePattern::Quarterly:
        return BlockListModel::tr("Every three months on day %1 · %2 (%3)")
            .arg(QString::number(block.startDate.day()), hours, zoneName);
    case RecurrencePattern::OneTime:
        break;
    }
    //: %1 is a day, %2 hours, %3 the short name of a time zone
    return BlockListModel::tr("%1 · %2 (%3)")
        .arg(shortDayText(range->start, zone), hours, zoneName);
}

QString blockShapeText(int slotMinutes, int bufferMinutes)
{
    if (bufferMinutes == 0)
        return BlockListModel::tr("%1-minute slots, no buffer").arg(slotMinutes);
    return BlockListModel::tr("%1-minute slots, %2 min buffer").arg(slotMinutes).arg(bufferMinutes);
}

BlockListModel::BlockListModel(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_clock(clock)
{}

int BlockListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_blocks.size());
}

int BlockListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool BlockListModel::isPast(const api::AvailabilityBlock &block) const
{
    const QDateTime now = m_clock.now();
    if (block.recurrencePattern != RecurrencePattern::OneTime)
        return block.endDate && *block.endDate < now.date().addDays(-1);
    const auto range = occurrenceRange(scheduleOf(block), block.startDate);
    return range && range->end <= now;
}

QVariant BlockListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const api::AvailabilityBlock &block = m_blocks.at(index.row());
    const QString booked =
        block.slotCount == 0
            ? tr("No open slots")
            //: %1 of %2 slots are booked
            : tr("%1 of %n slots booked", nullptr, block.slotCount).arg(block.bookedCount);
    switch (role) {
    case Qt::DisplayRole:
    case WhenRole:
        return blockWhenText(block);
    case Qt::AccessibleTextRole: {
        const QString text =
            QStringList{blockWhenText(block),
                        blockShapeText(block.slotDurationMinutes, block.bufferMinutes),
                        placeText(block.meetingType, block.location), booked}
                .join(u", "_s);
        return isPast(block) ? tr("%1, past").arg(text) : text;
    }
    case IdRole:
        return block.id.value;
    case ShapeRole:
        return blockShapeText(block.slotDurationMinutes, block.bufferMinutes);
    case PlaceRole:
        return placeText(block.meetingType, block.location);
    case IsOnlineRole:
        return block.meetingType == MeetingType::Online;
    case BookedRole:
        return booked;
    case SlotCountRole:
        return block.slotCount;
    case BookedCountRole:
        return block.bookedCount;
    case IsPastRole:
        return isPast(block);
    default:
        return {};
    }
}

QHash<int, QByteArray> BlockListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{IdRole, "id"},
                  {WhenRole, "when"},
                  {ShapeRole, "shape"},
                  {PlaceRole, "place"},
                  {IsOnlineRole, "isOnline"},
                  {BookedRole, "booked"},
                  {SlotCountRole, "slotCount"},
                  {BookedCountRole, "bookedCount"},
                  {IsPastRole, "isPast"}});
    return names;
}

void BlockListModel::replace(const QList<api::AvailabilityBlock> &answered)
{
    QList<api::AvailabilityBlock> blocks = eachOnce(answered, &api::AvailabilityBlock::id);
    std::stable_sort(blocks.begin(), blocks.end(),
                     [this](const api::AvailabilityBlock &a, const api::AvailabilityBlock &b) {
                         const bool pastA = isPast(a);
                         const bool pastB = isPast(b);
                         if (pastA != pastB)
                             return pastB;
                         const auto keyA = std::pair(a.startDate, a.startTime);
                         const auto keyB = std::pair(b.startDate, b.startTime);
                         return pastA ? keyB < keyA : keyA < keyB;
                     });
    QSet<BlockId> wanted;
    for (const api::AvailabilityBlock &block : std::as_const(blocks))
        wanted.insert(block.id);
    for (int row = int(m_blocks.size()) - 1; row >= 0; --row) {
        if (!wanted.contains(m_blocks.at(row).id))
            remove(m_blocks.at(row).id);
    }
    for (int row = 0; row < int(blocks.size()); ++row) {
        const int old = rowOf(blocks.at(row).id);
        if (old < 0) {
            beginInsertRows({}, row, row);
            m_blocks.insert(row, blocks.at(row));
            endInsertRows();
            continue;
        }
        if (old != row) {
            beginMoveRows({}, old, old, {}, row);
            m_blocks.move(old, row);
            endMoveRows();
        }
        if (m_blocks.at(row) != blocks.at(row)) {
            m_blocks[row] = blocks.at(row);
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

bool BlockListModel::remove(BlockId id)
{
    const int row = rowOf(id);
    if (row < 0)
        return false;
    beginRemoveRows({}, row, row);
    m_blocks.removeAt(row);
    endRemoveRows();
    return true;
}

void BlockListModel::refreshTimes()
{
    if (!m_blocks.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_blocks.size()) - 1));
}

int BlockListModel::rowOf(BlockId id) const
{
    for (int row = 0; row < int(m_blocks.size()); ++row) {
        if (m_blocks.at(row).id == id)
            return row;
    }
    return -1;
}

std::optional<api::AvailabilityBlock> BlockListModel::block(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return std::nullopt;
    return m_blocks.at(index.row());
}

} // namespace oh::ui
