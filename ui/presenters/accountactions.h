// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"

#include <QObject>

namespace oh::ui {

/// What a coordinator does with one or several accounts at once: one after the other, and what
/// became of each can be seen; those that failed can be tried again.
class AccountActions : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Deactivate, Reactivate, Remove, ChangeRole };
    Q_ENUM(Kind)
    enum class Progress { Waiting, Running, Done, Failed };
    Q_ENUM(Progress)

    struct Row
    {
        api::AccountSummary person;
        Progress progress = Progress::Waiting;
        Error error = {};
    };

    AccountActions(Context &context, Kind kind, const QList<api::AccountSummary> &people,
                   QObject *parent = nullptr);

    Context &context() const { return m_context; }
    Kind kind() const { return m_kind; }
    const QList<Row> &rows() const { return m_rows; }
    int count(Progress progress) const;
    bool isRunning() const { return m_call != nullptr; }
    /// Somebody has meetings ahead that would be canceled: setForce() lets that happen.
    bool wantsForce() const;

    void setReason(const QString &reason) { m_reason = reason.trimmed(); }
    /// About several people, one has to say why.
    bool needsReason() const { return isTogether(); }
    /// What is wrong with the reason; empty when nothing is.
    QString reasonProblem() const;
    void setForce(bool force) { m_force = force; }
    void setRole(Role role) { m_role = role; }

    /// All that are not done. Ends in finished().
    void start();

Q_SIGNALS:
    void changed();
    /// Every row is done or has failed.
    void finished();

private:
    /// The server decides about many in one request, but removes one at a time.
    bool isTogether() const { return m_rows.size() > 1 && m_kind != Kind::Remove; }
    void next();
    void sendTogether();
    void answered(const api::AccountOutcomes &outcomes);
    Call send(const api::AccountSummary &person, Done<void> done);
    std::optional<QString> reason() const;

    Context &m_context;
    const Kind m_kind;
    QList<Row> m_rows;
    int m_at = -1;
    QString m_reason;
    bool m_force = false;
    Role m_role = Role::Mentee;
    Call m_call;
};

} // namespace oh::ui
