// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"

#include <QObject>
#include <QTimer>

namespace oh::ui {

/// Somebody whom a coordinator looks at: the account, tags, the score with its numbers and history,
/// and what is done with the score (FR53).
class PersonPresenter : public QObject
{
    Q_OBJECT

public:
    enum class State { Nobody, Loading, Content, Failed };
    Q_ENUM(State)

    explicit PersonPresenter(Context &context, QObject *parent = nullptr);

    /// Waits a moment: whoever walks through a list does not ask for everybody.
    void show(UserId id);
    /// At once, and again although it is shown already.
    void reload();
    void clear();
    void setDelay(int msecs) { m_delay.setInterval(msecs); }

    State state() const { return m_state; }
    const Error &error() const { return m_error; }
    UserId id() const { return m_id; }
    /// The last one that came, which is this person's unless the state says otherwise.
    const std::optional<api::Account> &account() const { return m_account; }
    /// Deactivated, or removed a short time ago.
    bool canComeBack() const;
    /// The same, as lists and filters have it.
    api::AccountSummary summary() const;
    /// Nothing while it is not known, and for those who have no profile to see.
    const std::optional<QList<api::Tag>> &tags() const { return m_tags; }
    /// Nothing for coordinators, who have none.
    const std::optional<api::Reputation> &reputation() const { return m_reputation; }
    /// What mentees say of a mentor; nothing of others, and while it is not known.
    const std::optional<api::FeedbackStats> &feedback() const { return m_feedback; }
    /// Oldest first.
    const QList<api::ReputationHistoryEntry> &history() const { return m_history; }
    /// The list of changes, newest first, of those that historyTrigger() lets through; nothing
    /// while it is not known.
    const std::optional<QList<api::ReputationHistoryEntry>> &listedHistory() const
    {
        return m_listed;
    }
    const std::optional<Error> &historyError() const { return m_listError; }
    const std::optional<ReputationTrigger> &historyTrigger() const { return m_trigger; }
    /// Stays for the next person.
    void filterHistory(const std::optional<ReputationTrigger> &trigger);
    /// Of the score's parts; the account itself is shown.
    const std::optional<Error> &reputationError() const { return m_reputationError; }
    QString zone() const;
    /// Where their picture is, as far as it is known.
    const std::optional<QString> &picture() const { return m_picture; }

    bool isSettingScore() const { return m_scoreCall != nullptr; }
    /// What is wrong with what is typed; empty when nothing is.
    static QString reasonProblem(const QString &reason);
    /// Ends in scoreSet() or scoreFailed().
    void overrideScore(double score, const QString &reason);
    void clearScore(const QString &reason);

Q_SIGNALS:
    void changed();
    void scoreSet(oh::UserId id);
    void scoreFailed(const oh::Error &error);

private:
    void load();
    void takeAccount(const Result<api::Account> &answer);
    void loadTags(Role role);
    void loadReputation();
    void loadHistory();
    void loadListedHistory();
    void loadFeedback();
    Done<api::Reputation> scoreDone();

    Context &m_context;
    QTimer m_delay;
    UserId m_id;
    State m_state = State::Nobody;
    Error m_error;
    std::optional<api::Account> m_account;
    std::optional<QList<api::Tag>> m_tags;
    std::optional<QString> m_picture;
    std::optional<api::Reputation> m_reputation;
    std::optional<Error> m_reputationError;
    std::optional<api::FeedbackStats> m_feedback;
    QList<api::ReputationHistoryEntry> m_history;
    Call m_call;
    Call m_tagsCall;
    Call m_reputationCall;
    std::optional<QList<api::ReputationHistoryEntry>> m_listed;
    std::optional<Error> m_listError;
    std::optional<ReputationTrigger> m_trigger;
    Call m_historyCall;
    Call m_listCall;
    Call m_feedbackCall;
    Call m_scoreCall;
};

api::AccountSummary summaryOf(const api::Account &account);

} // namespace oh::ui
