// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/blocklistmodel.h"
#include "ui/itemmodels/slotlistmodel.h"
#include "ui/ports/context.h"
#include "ui/presenters/loadstate.h"

#include <QObject>
#include <QTimer>

namespace oh::ui {

/// A mentor's availability: the blocks, the slots of the chosen one, and deleting (FR22, FR80).
/// Loads again by itself when something changed, here or by others.
class AvailabilityPresenter : public QObject
{
    Q_OBJECT

public:
    explicit AvailabilityPresenter(Context &context, QObject *parent = nullptr);
    ~AvailabilityPresenter() override;

    BlockListModel &blocks() { return m_blocks; }
    SlotListModel &slotList() { return m_slots; }
    LoadState state() const { return m_state; }
    const Error &error() const { return m_error; }
    LoadState slotsState() const { return m_slotsState; }
    const Error &slotsError() const { return m_slotsError; }
    /// Sessions against the weekly cap; nothing before the answer.
    const std::optional<api::Load> &weeklyLoad() const { return m_load; }
    std::optional<BlockId> selected() const { return m_selected; }

    /// From the server, keeping what is shown until the answer is there.
    void load();
    void loadSlots();
    void select(std::optional<BlockId> id);
    /// Without `force` the server refuses when there are bookings; ends in removed() or
    /// removeFailed().
    void remove(BlockId id, bool force);
    /// Sessions a week, nothing for no cap; ends in loadCapSaved() or loadCapFailed().
    void setLoadCap(std::optional<int> cap);
    /// The clock went on.
    void refreshTimes();

Q_SIGNALS:
    void stateChanged();
    void slotsStateChanged();
    void loadChanged();
    void loadCapSaved();
    void loadCapFailed(const oh::Error &error);
    void removed(oh::BlockId id);
    void removeFailed(oh::BlockId id, const oh::Error &error);

private:
    void loadBlocks(int offset);
    void takeBlocks(const Result<api::Page<api::AvailabilityBlock>> &answer);
    void requestSlots(int offset);
    void takeSlots(const Result<api::Page<api::MySlot>> &answer, int offset);
    void requestLoad();
    void adoptUser();
    void watch(UserId mentor);

    Context &m_context;
    BlockListModel m_blocks;
    SlotListModel m_slots;
    LoadState m_state = LoadState::Loading;
    Error m_error;
    LoadState m_slotsState = LoadState::Loading;
    Error m_slotsError;
    std::optional<BlockId> m_selected;
    QList<api::AvailabilityBlock> m_collected;
    Call m_blocksCall;
    Call m_slotsCall;
    std::optional<api::Load> m_load;
    Call m_loadCall;
    Call m_capCall;
    Call m_removeCall;
    UserId m_watched;
    QTimer m_soon{this};
};

} // namespace oh::ui
