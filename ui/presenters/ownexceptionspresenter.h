// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/exceptions.h"
#include "ui/ports/context.h"

#include <QObject>

namespace oh::ui {

/// What became of a mentee's own requests for exceptions (FR54), newest first: what waits, what can
/// be used, and what ended within the last month. Other roles have none, and nothing is asked.
class OwnExceptionsPresenter : public QObject
{
    Q_OBJECT

public:
    explicit OwnExceptionsPresenter(Context &context, QObject *parent = nullptr);

    void load();
    struct Entry
    {
        UserId mentorId;
        QString mentor;
        /// "approved: book until …", as part of a line that begins with the mentor.
        QString state;
        /// What the coordinator wrote; empty when nothing.
        QString note;
        bool operator==(const Entry &) const = default;
    };
    const QList<Entry> &entries() const { return m_entries; }

    /// How long one that ended is shown.
    static constexpr int daysShown = 30;

Q_SIGNALS:
    void changed();

private:
    Entry entryOf(const api::TierOverride &request) const;

    Context &m_context;
    QList<Entry> m_entries;
    Call m_call;
};

} // namespace oh::ui
