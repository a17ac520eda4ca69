// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/exceptions.h"
#include "ui/ports/context.h"

#include <QObject>

#include <optional>

namespace oh::ui {

/// A mentee's wish for an exception with one mentor: whom the tier rule or their absence puts out
/// of reach, the coordinators can open (FR54, FR58).
class ExceptionPresenter : public QObject
{
    Q_OBJECT

public:
    explicit ExceptionPresenter(Context &context, QObject *parent = nullptr);

    /// Whether coordinators can help against what forbids the booking.
    static bool canHelp(const std::optional<api::Obstacle> &obstacle);

    /// From now on about this mentor; nothing is asked for again when it is the same one.
    void open(UserId mentor);
    void close();

    /// The newest request for this mentor; nothing when there is none, or before the answer.
    const std::optional<api::TierOverride> &latest() const { return m_latest; }
    /// The answer is there, and nobody has one to decide about.
    bool canAsk() const;
    bool isAsking() const { return m_askCall != nullptr; }
    /// Ends in asked() or askFailed().
    void ask(const QString &reason);

Q_SIGNALS:
    void changed();
    void asked(const oh::api::TierOverride &request);
    void askFailed(const oh::Error &error);
    /// It was decided: what forbade the booking may do so no longer.
    void decided();

private:
    void load();
    void take(const std::optional<api::TierOverride> &latest);

    Context &m_context;
    UserId m_mentor;
    std::optional<api::TierOverride> m_latest;
    bool m_known = false;
    Call m_call;
    Call m_askCall;
};

} // namespace oh::ui
