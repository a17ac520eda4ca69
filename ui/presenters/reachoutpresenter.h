// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/exceptions.h"
#include "ui/ports/context.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace oh::ui {

/// A mentor who would like to meet a mentee (FR19). What was typed and not sent outlives the dialog
/// and the program.
class ReachOutPresenter : public QObject
{
    Q_OBJECT

public:
    explicit ReachOutPresenter(Context &context, QObject *parent = nullptr);
    ~ReachOutPresenter() override;

    /// From now on about this mentee.
    void open(UserId mentee);
    void close();
    /// Only mentors reach out; coordinators would have to say for whom.
    bool mayReachOut() const;
    /// The last time, if there was one among the newest hundred; nothing before the answer.
    const std::optional<api::Interest> &latest() const { return m_latest; }

    QString draft() const;
    /// Kept a moment later.
    void setDraft(const QString &message);
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
    QString draftKey() const;
    void saveDraft();
    void load();

    Context &m_context;
    UserId m_mentee;
    QString m_draft;
    QTimer m_saveSoon;
    std::optional<api::Interest> m_latest;
    Call m_load;
    Call m_send;
};

} // namespace oh::ui
