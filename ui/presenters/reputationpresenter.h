// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/reputation.h"
#include "ui/ports/context.h"
#include "ui/presenters/loadstate.h"

#include <QObject>

#include <optional>

namespace oh::ui {

/// A number that the score is made of, with where it comes from and what moves it (FR52).
struct ScorePart
{
    /// For tests and screen readers' descriptions: "rating", "completion", "responsiveness",
    /// "tenure".
    QString id;
    QString name;
    QString value;
    QString why;
    QString moves;
    bool operator==(const ScorePart &) const = default;
};

/// A change of the score, in words.
struct ScoreChange
{
    QDateTime when;
    double score = 0;
    QString what;
    bool operator==(const ScoreChange &) const = default;
};

/// One's own score with all its numbers, and how it came to be.
class ReputationPresenter : public QObject
{
    Q_OBJECT

public:
    explicit ReputationPresenter(Context &context, QObject *parent = nullptr);

    /// Coordinators have none: nothing is asked for.
    void load();
    LoadState state() const { return m_state; }
    const Error &error() const { return m_error; }
    const std::optional<api::Reputation> &reputation() const { return m_reputation; }
    /// Each number of the formula, in its order.
    QList<ScorePart> parts() const;
    /// "(4.5 × 100 % × 1.2) + 0.3 = 5.7", as it is calculated; empty for another formula.
    QString formula() const;
    /// What stands between the formula and the score: probation, or a coordinator's word. Empty
    /// when nothing does.
    QString note() const;
    /// What is missing to the next tier; empty at the top.
    QString nextTier() const;
    /// Newest first.
    const QList<ScoreChange> &changes() const { return m_changes; }

Q_SIGNALS:
    void changed();

private:
    Context &m_context;
    std::optional<api::Reputation> m_reputation;
    QList<ScoreChange> m_changes;
    LoadState m_state = LoadState::Loading;
    Error m_error;
    Call m_call;
    Call m_historyCall;
};

} // namespace oh::ui
