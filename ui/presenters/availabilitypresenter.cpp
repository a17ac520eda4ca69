// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/availabilitypresenter.h"

#include "ui/presenters/viewer.h"

#include <chrono>

namespace oh::ui {
namespace {

// The most that the server hands out at once.
constexpr int blockPageSize = 100;
constexpr int slotPageSize = 100;
// What others do comes in bursts.
constexpr auto soon = std::chrono::milliseconds(300);

} // namespace

AvailabilityPresenter::AvailabilityPresenter(Context &context, QObject *parent)
    : QObject(parent), m_context(context), m_blocks(context.clock), m_slots(context.clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &AvailabilityPresenter::load);
    adoptUser();
    connect(&context.account, &Account::userChanged, this, &AvailabilityPresenter::adoptUser);
    connect(&context.api, &Api::availabilityChanged, this, &AvailabilityPresenter::load);
    connect(&context.api, &Api::bookingsChanged, this, &AvailabilityPresenter::load);
    connect(&context.api, &Api::reachableChanged, this, [this](bool reachable) {
        if (reachable && (m_state == LoadState::Failed || m_slotsState == LoadState::Failed))
            load();
    });
    // Mentees book and hold, coordinators move, the daily job makes new slots.
    const auto loadSoon = [this] { m_soon.start(); };
    connect(&context.live, &Live::bookingsChanged, this, loadSoon);
    connect(&context.live, &Live::resynced, this, loadSoon);
    const auto loadSoonOf = [this](UserId mentor) {
        if (mentor == m_watched)
            m_soon.start();
    };
    connect(&context.live, &Live::slotsChanged, this, loadSoonOf);
    connect(&context.live, &Live::availabilityChanged, this, loadSoonOf);
    connect(&m_slots, &SlotListModel::moreWanted, this, &AvailabilityPresenter::requestSlots);
}

AvailabilityPresenter::~AvailabilityPresenter()
{
    watch({});
}

void AvailabilityPresenter::watch(UserId mentor)
{
    if (mentor == m_watched)
        return;
    if (!m_watched.isNull())
        m_context.live.unwatch(m_watched);
    m_watched = mentor;
    if (!m_watched.isNull())
        m_context.live.watch(m_watched);
}

void AvailabilityPresenter::adoptUser()
{
    m_slots.setZone(viewerZone(m_context.account));
    watch(m_context.account.state() == Account::State::SignedIn ? m_context.account.user().id
                                                                : UserId());
}

void AvailabilityPresenter::load()
{
    if (m_state == LoadState::Failed) {
        m_state = LoadState::Loading;
        Q_EMIT stateChanged();
    }
    loadBlocks(0);
    requestLoad();
    if (m_selected)
        loadSlots();
}

void AvailabilityPresenter::requestLoad()
{
    // Without an answer nothing is shown: it is a word beside the title.
    m_loadCall = m_context.api.load([this](const Result<api::Load> &answer) {
        if (!answer)
            return;
        m_load = *answer;
        Q_EMIT loadChanged();
    });
}

void AvailabilityPresenter::loadBlocks(int offset)
{
    if (offset == 0)
        m_collected.clear();
    m_blocksCall = m_context.api.myBlocks(
        {.limit = blockPageSize, .offset = offset},
        [this](const Result<api::Page<api::AvailabilityBlock>> &answer) { takeBlocks(answer); });
}

void AvailabilityPresenter::takeBlocks(const Result<api::Page<api::AvailabilityBlock>> &answer)
{
    if (!answer) {
        // What is shown stays; only somebody who sees nothing yet needs the error.
        if (m_state == LoadState::Ready)
            return;
        m_error = answer.error();
        m_state = LoadState::Failed;
        Q_EMIT stateChanged();
        return;
    }
    m_collected += answer->items;
    if (!answer->items.isEmpty() && m_collected.size() < answer->total) {
        loadBlocks(int(m_collected.size()));
        return;
    }
    m_blocks.replace(std::exchange(m_collected, {}));
    if (m_selected && m_blocks.rowOf(*m_selected) < 0)
        select(std::nullopt);
    m_state = LoadState::Ready;
    Q_EMIT stateChanged();
}

void AvailabilityPresenter::select(std::optional<BlockId> id)
{
    if (id == m_selected)
        return;
    m_selected = id;
    m_slots.clear();
    m_slotsCall.reset();
    m_slotsState = LoadState::Loading;
    Q_EMIT slotsStateChanged();
    if (id)
        loadSlots();
}

void AvailabilityPresenter::loadSlots()
{
    if (!m_selected)
        return;
    if (m_slotsState == LoadState::Failed) {
        m_slotsState = LoadState::Loading;
        Q_EMIT slotsStateChanged();
    }
    requestSlots(0);
}

void AvailabilityPresenter::requestSlots(int offset)
{
    if (!m_selected)
        return;
    m_slotsCall =
        m_context.api.mySlots({.blockId = m_selected, .limit = slotPageSize, .offset = offset},
                              [this, offset](const Result<api::Page<api::MySlot>> &answer) {
                                  takeSlots(answer, offset);
                              });
}

void AvailabilityPresenter::takeSlots(const Result<api::Page<api::MySlot>> &answer, int offset)
{
    if (!answer) {
        m_slots.stopFetching();
        if (m_slotsState == LoadState::Ready)
            return;
        m_slotsError = answer.error();
        m_slotsState = LoadState::Failed;
        Q_EMIT slotsStateChanged();
        return;
    }
    if (offset == 0)
        m_slots.replace(answer->items, answer->total);
    else
        m_slots.append(answer->items, answer->total);
    m_slotsState = LoadState::Ready;
    Q_EMIT slotsStateChanged();
}

void AvailabilityPresenter::remove(BlockId id, bool force)
{
    m_removeCall = m_context.api.deleteBlock(id, force, [this, id](const Result<void> &answer) {
        if (answer || answer.error().code == ErrorCode::NotFound) {
            m_blocks.remove(id);
            if (m_selected == id)
                select(std::nullopt);
            Q_EMIT stateChanged();
            Q_EMIT removed(id);
            load();
            return;
        }
        Q_EMIT removeFailed(id, answer.error());
    });
}

void AvailabilityPresenter::refreshTimes()
{
    m_blocks.refreshTimes();
    m_slots.refreshTimes();
}

void AvailabilityPresenter::setLoadCap(std::optional<int> cap)
{
    if (m_capCall)
        return;
    m_capCall = m_context.api.updateLoad(cap, [this](const Result<api::Load> &answer) {
        const Call finished = std::move(m_capCall);
        if (!answer) {
            Q_EMIT loadCapFailed(answer.error());
            return;
        }
        m_load = *answer;
        Q_EMIT loadChanged();
        Q_EMIT loadCapSaved();
    });
}

} // namespace oh::ui
