// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/scheduling.h"
#include "models/clock.h"
#include "models/domain/slots.h"

#include <QAbstractListModel>

namespace oh::ui {

/// A mentor's availability blocks, what is still to come first.
class BlockListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Column { CardColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1,
        /// "Tue, 6 Jan 2026 · 14:00–16:00 (CET)", on the block's own wall clock.
        WhenRole,
        /// "30-minute slots, 10 min buffer"
        ShapeRole,
        PlaceRole,
        IsOnlineRole,
        /// "3 of 4 slots booked"
        BookedRole,
        SlotCountRole,
        BookedCountRole,
        IsPastRole,
    };

    explicit BlockListModel(const Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Sorts them: upcoming ones by their start, then past ones, newest first. Rows that stay keep
    /// their persistent indexes.
    void replace(const QList<api::AvailabilityBlock> &answered);
    bool remove(BlockId id);
    void refreshTimes();

    const QList<api::AvailabilityBlock> &blocks() const { return m_blocks; }
    int rowOf(BlockId id) const;
    std::optional<api::AvailabilityBlock> block(const QModelIndex &index) const;
    bool isPast(const api::AvailabilityBlock &block) const;

private:
    const Clock &m_clock;
    QList<api::AvailabilityBlock> m_blocks;
};

/// The block's rule, as models/domain/slots.h wants it.
BlockSchedule scheduleOf(const api::AvailabilityBlock &block);
QString blockWhenText(const api::AvailabilityBlock &block);
/// "30-minute slots, 10 min buffer"
QString blockShapeText(int slotMinutes, int bufferMinutes);

} // namespace oh::ui
