// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/directories.h"
#include "ui/ports/context.h"

#include <QObject>

#include <optional>

namespace oh::ui {

/// One mentee as mentors and coordinators see them, and why the viewer matches them.
class MenteeProfilePresenter : public QObject
{
    Q_OBJECT

public:
    enum class State { Loading, Ready, Failed };
    Q_ENUM(State)

    explicit MenteeProfilePresenter(Context &context, QObject *parent = nullptr);

    /// `known` is what the list already knows, shown until the answer comes.
    void open(UserId mentee, const std::optional<api::MenteeSummary> &known = {});
    /// Late answers are dropped.
    void close();
    void reload();

    State state() const { return m_state; }
    const Error &error() const { return m_error; }
    UserId menteeId() const { return m_id; }
    const api::Mentee &mentee() const { return m_mentee; }
    /// Nothing for coordinators, and before the answer.
    const std::optional<api::ExplainedMatch> &match() const { return m_match; }

Q_SIGNALS:
    void stateChanged();
    void matchChanged();

private:
    void setState(State state);

    Context &m_context;
    UserId m_id;
    api::Mentee m_mentee;
    std::optional<api::ExplainedMatch> m_match;
    State m_state = State::Loading;
    Error m_error;
    Call m_call;
    Call m_matchCall;
};

} // namespace oh::ui
