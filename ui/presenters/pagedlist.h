// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"

#include <QObject>
#include <QTimer>

namespace oh::ui {

/// A list that the server finds, orders and hands out in pages. What is asked for and what it is
/// shown in, only the subclass knows.
class PagedList : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Loading, Content, Empty, Failed };
    Q_ENUM(State)

    explicit PagedList(Context &context, QObject *parent = nullptr);

    State state() const { return m_state; }
    const Error &error() const { return m_error; }
    QString zone() const;
    void reload();
    /// How long after the last letter the server is asked.
    void setSearchDelay(int msecs) { m_searchDelay.setInterval(msecs); }

    /// The most that the server hands out at once.
    static constexpr int pageSize = 100;

Q_SIGNALS:
    void stateChanged();
    void filterChanged();
    void moreFailed(const oh::Error &error);

protected:
    /// Everything from the offset on, at most a page of it.
    virtual Call ask(int offset) = 0;
    /// Of words that somebody types.
    void askSoon();
    /// For moreWanted() of the model.
    template <typename Model>
    void askMore(int offset, Model *model)
    {
        if (m_call) { // everything is being asked anew
            model->fetchFailed();
            return;
        }
        m_more = ask(offset);
    }
    /// What becomes of an answer.
    template <typename T, typename Model>
    Done<api::Page<T>> answerTo(int offset, Model *model)
    {
        return [this, offset, model](const Result<api::Page<T>> &answer) {
            const Call finished = std::move(offset == 0 ? m_call : m_more);
            if (!answer) {
                model->fetchFailed();
                failed(offset, answer.error());
                return;
            }
            if (offset == 0)
                model->reset(answer->items, answer->total);
            else
                model->append(answer->items, answer->total);
            if (offset == 0)
                setState(answer->items.isEmpty() ? State::Empty : State::Content);
            else
                Q_EMIT stateChanged();
        };
    }

    Context &m_context;

private:
    void setState(State state);
    void failed(int offset, const Error &error);

    State m_state = State::Idle;
    Error m_error;
    QTimer m_searchDelay;
    Call m_call;
    Call m_more;
};

} // namespace oh::ui
