// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/exceptions.h"
#include "ui/ports/context.h"

#include <QObject>

#include <optional>

namespace oh::ui {

/// A mentor who would like to meet a mentee (FR19).
class ReachOutPresenter : public QObject
{
    Q_OBJECT

public:
    explicit ReachOutPresenter(Context &context, QObject *parent = nullptr);

    /// From now on about this mentee.
    void open(UserId mentee);
    void close();
    UserId mentee() const { return m_mentee; }
    /// Only mentors reach out; coordinators would have to say for whom.
    bool mayReachOut() const;
    /// The last time, if there was one among the newest hundred; nothing before the answer.
    const std::optional<api::Interest> &latest() const { return m_latest; }

    /// Ends in sent() or failed(). Without a message the mail has none.
    void send(const QString &message);
    bool isSending() const { return m_send != nullptr; }
    /// What the refusal means for the one who wanted to send, and what to do next (003 4.2).
    static QString explain(const Error &error, const QString &mentee);

Q_SIGNALS:
    void changed();
    void sent(const oh::api::InterestAnswer &answer);
    void failed(const oh::Error &error);

private:
    void load();

    Context &m_context;
    UserId m_mentee;
    std::optional<api::Interest> m_latest;
    Call m_load;
    Call m_send;
};

} // namespace oh::ui
