// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"

#include <QObject>

namespace oh::ui {

/// "Why is this slot missing?": for any mentor and moment, all that stands in the way.
class SlotExplanationPresenter : public QObject
{
    Q_OBJECT

public:
    enum class State { Incomplete, Loading, Answered, Failed };
    Q_ENUM(State)

    explicit SlotExplanationPresenter(Context &context, QObject *parent = nullptr);

    State state() const { return m_state; }
    const Error &error() const { return m_error; }
    const api::SlotExplanation &explanation() const { return m_explanation; }
    const std::optional<api::AccountSummary> &mentor() const { return m_mentor; }
    QString zone() const;
    QDate date() const { return m_date; }
    QTime time() const { return m_time; }
    /// The moment asked about.
    QDateTime moment() const;
    /// The same on the mentor's wall clock, when it is another one.
    QString mentorsTime() const;

    /// An older answer is shown no longer.
    void setMentor(const std::optional<api::AccountSummary> &mentor);
    void setTime(QDate date, QTime time);
    /// Whose other meetings stand in the way as well; nobody without.
    void setMentee(const std::optional<api::AccountSummary> &mentee);
    const std::optional<api::AccountSummary> &mentee() const { return m_mentee; }
    void ask();

Q_SIGNALS:
    void stateChanged();
    void questionChanged();

private:
    void forget();

    Context &m_context;
    std::optional<api::AccountSummary> m_mentor;
    std::optional<api::AccountSummary> m_mentee;
    QDate m_date;
    QTime m_time{10, 0};
    State m_state = State::Incomplete;
    Error m_error;
    api::SlotExplanation m_explanation;
    Call m_call;
};

/// A heading for the reason, in the user's language.
QString noSlotReasonName(NoSlotReason reason);
/// What a coordinator can do about it.
QString noSlotReasonAdvice(NoSlotReason reason);
/// How old what a calendar said is, as a sentence; empty for other reasons.
QString noSlotReasonAge(const api::SlotReason &reason, const QDateTime &now);

} // namespace oh::ui
