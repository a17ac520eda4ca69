// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/slotholder.h"

#include "models/domain/bookingrules.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

/// Well before the three minutes of a hold are over.
constexpr auto holdAgainAfter = std::chrono::minutes(2);
/// A renewal that gains less has come to the end of what a hold may last.
constexpr auto leastRenewal = std::chrono::minutes(1);

} // namespace

SlotHolder::SlotHolder(Context &context, QObject *parent) : QObject(parent), m_context(context)
{
    m_again.setObjectName(u"holdAgain"_s);
    m_again.setInterval(holdAgainAfter);
    connect(&m_again, &QTimer::timeout, this, &SlotHolder::ask);
    m_end.setObjectName(u"holdEnd"_s);
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &SlotHolder::end);
}

SlotHolder::~SlotHolder()
{
    letGo();
}

void SlotHolder::hold(SlotId slot)
{
    if (m_slot == slot)
        return;
    letGo();
    m_slot = slot;
    ask();
}

void SlotHolder::holdAgain()
{
    if (m_slot)
        ask();
}

void SlotHolder::letGo()
{
    // A hold that is still on its way may arrive, so it is let go as well.
    if (m_slot && (m_isHeld || m_call))
        m_context.api.releaseSlot(*m_slot);
    use();
}

void SlotHolder::use()
{
    m_again.stop();
    m_end.stop();
    m_call.reset();
    m_slot.reset();
    m_isHeld = false;
    m_heldUntil.reset();
}

void SlotHolder::ask()
{
    if (m_isPaused || m_call)
        return;
    m_call = m_context.api.holdSlot(
        *m_slot, [this](const Result<api::SlotHold> &answer) { answered(answer); });
}

void SlotHolder::answered(const Result<api::SlotHold> &answer)
{
    const Call finished = std::move(m_call);
    if (!answer) {
        refuse(answer.error());
        return;
    }
    if (!answer->isHeld) {
        end();
        return;
    }
    // How long it is kept from now on, by what the answers differ in: this machine's clock may be
    // wrong.
    const auto gained = m_heldUntil
                            ? std::chrono::milliseconds(m_heldUntil->msecsTo(answer->heldUntil))
                            : std::chrono::milliseconds(std::chrono::seconds(slotHoldSecs));
    const auto left = std::chrono::milliseconds(std::max(0, m_end.remainingTime()));
    m_end.start(std::max(left + gained, std::chrono::milliseconds(0)));
    m_isHeld = true;
    m_heldUntil = answer->heldUntil;
    if (gained >= leastRenewal)
        m_again.start();
    else
        m_again.stop();
}

/// One that could not be asked about is kept until its time is over, and asked about again.
void SlotHolder::refuse(const Error &error)
{
    const bool mayPass = error.code == ErrorCode::NetworkUnreachable ||
                         error.code == ErrorCode::Timeout ||
                         error.code == ErrorCode::ServiceUnavailable;
    if (m_isHeld && mayPass)
        return;
    m_isHeld = false;
    m_end.stop();
    m_again.stop();
    Q_EMIT refused(error);
}

void SlotHolder::end()
{
    m_isHeld = false;
    m_end.stop();
    m_again.stop();
    Q_EMIT ended();
}

} // namespace oh::ui
