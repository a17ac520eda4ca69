// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"

#include <QObject>
#include <QTimer>

namespace oh::ui {

/// Finds a mentor or a mentee, or whoever there is without a role, by the first letters that
/// somebody types, and keeps who was chosen. Answers to older words are dropped.
class PersonSearchPresenter : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Searching, Found, NothingFound, Failed };
    Q_ENUM(State)

    PersonSearchPresenter(Context &context, std::optional<Role> role, QObject *parent = nullptr);

    std::optional<Role> role() const { return m_role; }
    State state() const { return m_state; }
    const Error &error() const { return m_error; }
    const QList<api::AccountSummary> &results() const { return m_results; }
    /// More than are shown match: more letters are needed.
    bool hasMore() const { return m_total > m_results.size(); }
    const std::optional<api::AccountSummary> &chosen() const { return m_chosen; }

    /// Waits a moment for the next letter. Whoever was chosen before is chosen no longer.
    void search(const QString &words);
    /// Asks at once: who is there, for somebody who has not typed anything yet.
    void browse();
    void choose(const api::AccountSummary &person);
    /// Somebody of whom the name is known, and nothing else yet.
    void chooseNamed(UserId id, const QString &name);
    bool isNameOnly() const { return m_isNameOnly; }
    void clear();
    /// Asks whether whoever is chosen, from what was kept, can still be chosen; when not, nobody is
    /// any more, and chosenGone() says so. What is known of them is read as well. For coordinators.
    void verify();
    void setDelay(int msecs) { m_delay.setInterval(msecs); }

    static constexpr int pageSize = 12;

Q_SIGNALS:
    void stateChanged();
    void chosenChanged();
    void chosenGone(const QString &name);

private:
    void ask();
    void setState(State state);

    Context &m_context;
    const std::optional<Role> m_role;
    QString m_words;
    QList<api::AccountSummary> m_results;
    int m_total = 0;
    std::optional<api::AccountSummary> m_chosen;
    bool m_isNameOnly = false;
    State m_state = State::Idle;
    Error m_error;
    QTimer m_delay;
    Call m_call;
    Call m_verifyCall;
};

/// What stands below the name: tier, work, and what keeps somebody from being booked.
QString personDetails(const api::AccountSummary &person);

} // namespace oh::ui
