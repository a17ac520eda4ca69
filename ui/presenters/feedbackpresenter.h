// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/ratings.h"
#include "ui/ports/context.h"
#include "ui/presenters/loadstate.h"

#include <QObject>

#include <optional>

namespace oh::ui {

/// What mentees say of the mentor who is signed in: together, and the words that came with it.
class FeedbackPresenter : public QObject
{
    Q_OBJECT

public:
    explicit FeedbackPresenter(Context &context, QObject *parent = nullptr);

    /// For mentors alone: nothing is asked for otherwise.
    void load();
    LoadState state() const { return m_state; }
    const Error &error() const { return m_error; }
    const std::optional<api::FeedbackStats> &stats() const { return m_stats; }
    /// Newest first, of the last ratings those with words. Without rater: anonymous.
    const QList<api::Rating> &words() const { return m_words; }

Q_SIGNALS:
    void changed();

private:
    void loadWords();

    Context &m_context;
    LoadState m_state = LoadState::Loading;
    Error m_error;
    std::optional<api::FeedbackStats> m_stats;
    QList<api::Rating> m_words;
    Call m_call;
    Call m_wordsCall;
};

} // namespace oh::ui
