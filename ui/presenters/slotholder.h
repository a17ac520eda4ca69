// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace oh::ui {

/// Keeps a slot for whoever fills in a form about it, and goes on doing so; lets it go in the end.
/// A server that can't be reached, or that does not know how, is no reason not to fill the form in.
class SlotHolder : public QObject
{
    Q_OBJECT

public:
    explicit SlotHolder(Context &context, QObject *parent = nullptr);
    /// Lets the slot go, unless it was booked.
    ~SlotHolder() override;

    /// Instead of the one before, which is let go.
    void hold(SlotId slot);
    /// Once more, after what forbade it is over.
    void holdAgain();
    void letGo();
    /// The booking has used it up.
    void use();
    /// While the form itself is on its way nothing is asked.
    void setPaused(bool paused) { m_isPaused = paused; }
    const std::optional<SlotId> &slot() const { return m_slot; }

Q_SIGNALS:
    /// It is not kept, for now or for good.
    void refused(const oh::Error &error);
    /// It was kept for as long as anybody may: whoever books it first has it.
    void ended();

private:
    void ask();
    void answered(const Result<api::SlotHold> &answer);
    void refuse(const Error &error);
    void end();

    Context &m_context;
    std::optional<SlotId> m_slot;
    Call m_call;
    QTimer m_again{this};
    /// Runs while it is held.
    QTimer m_end{this};
    bool m_isPaused = false;
    bool m_isHeld = false;
    std::optional<QDateTime> m_heldUntil;
};

} // namespace oh::ui
