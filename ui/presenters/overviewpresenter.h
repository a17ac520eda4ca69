// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"

#include <QDate>
#include <QObject>
#include <QTimer>

namespace oh::ui {

/// The accelerator's figures (FR68, FR69) for some weeks. Asked for at most once a minute, since
/// the server counts no more often; exactly, when somebody wants it.
class OverviewPresenter : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Loading, Content, Failed };
    Q_ENUM(State)
    /// Days on the coordinator's own calendar.
    enum class Range { FourWeeks, TwelveWeeks, Year, NextFourWeeks, Custom };
    Q_ENUM(Range)

    explicit OverviewPresenter(Context &context, QObject *parent = nullptr);

    State state() const { return m_state; }
    const Error &error() const { return m_error; }
    /// The newest; valid from the first answer on, also while it is loaded again.
    const std::optional<api::DashboardStats> &stats() const { return m_stats; }
    Range range() const { return m_range; }
    /// Both included.
    std::pair<QDate, QDate> days() const;
    QString zone() const;
    QDate today() const;

    void setRange(Range range, QDate from = {}, QDate to = {});
    /// Asks when what is shown is older than a minute or about other days.
    void refresh();
    /// Has it counted now.
    void countNow();
    /// Only while somebody looks.
    void setWatching(bool watching);

    api::DashboardQuery query(bool exact) const;

    static constexpr int refreshSeconds = 60;

Q_SIGNALS:
    void stateChanged();
    void rangeChanged();
    /// What is shown stays: it could not be counted again.
    void refreshFailed(const oh::Error &error);

private:
    void ask(bool exact);

    Context &m_context;
    Range m_range = Range::TwelveWeeks;
    QDate m_from;
    QDate m_to;
    State m_state = State::Idle;
    Error m_error;
    std::optional<api::DashboardStats> m_stats;
    api::DashboardQuery m_answered;
    QDateTime m_answeredAt;
    QTimer m_timer;
    Call m_call;
};

} // namespace oh::ui
