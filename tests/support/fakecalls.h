// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/api.h"

#include <QList>

#include <memory>
#include <utility>

namespace oh::test {

/// What a port's method was asked, and the means to answer it later. Answering a call whose handle
/// was let go or canceled delivers nothing, as the real implementation would.
template <typename Query, typename T>
class FakeCalls
{
public:
    /// For the fake's method.
    ui::Call record(Query query, ui::Done<T> done)
    {
        auto entry = std::make_shared<Entry>();
        entry->query = std::move(query);
        entry->done = std::move(done);
        m_entries.append(entry);
        return std::make_unique<Handle>(entry);
    }

    /// How many calls there were.
    int count() const { return static_cast<int>(m_entries.size()); }
    /// How many wait for an answer and still want it.
    int pending() const
    {
        int number = 0;
        for (const auto &entry : m_entries)
            number += !entry->answered && !entry->canceled ? 1 : 0;
        return number;
    }
    const Query &query(int index) const { return m_entries.at(index)->query; }
    const Query &lastQuery() const { return m_entries.last()->query; }
    bool wasCanceled(int index) const { return m_entries.at(index)->canceled; }

    /// Answers the oldest call that nobody answered yet, canceled ones included. Returns whether
    /// the answer was delivered.
    template <typename R>
    bool answer(R &&result)
    {
        for (int i = 0; i < count(); ++i) {
            if (!m_entries.at(i)->answered)
                return answerAt(i, std::forward<R>(result));
        }
        return false;
    }
    /// Answers the oldest call that still wants an answer.
    template <typename R>
    bool answerPending(R &&result)
    {
        for (int i = 0; i < count(); ++i) {
            if (!m_entries.at(i)->answered && !m_entries.at(i)->canceled)
                return answerAt(i, std::forward<R>(result));
        }
        return false;
    }
    /// Answers the call with this number, in whatever order.
    bool answerAt(int index, Result<T> result)
    {
        const std::shared_ptr<Entry> entry = m_entries.at(index);
        if (entry->answered)
            return false;
        entry->answered = true;
        if (entry->canceled)
            return false;
        const auto done = std::move(entry->done);
        done(std::move(result));
        return true;
    }
    void clear() { m_entries.clear(); }

private:
    struct Entry
    {
        Query query{};
        ui::Done<T> done;
        bool answered = false;
        bool canceled = false;
    };
    class Handle final : public ui::PendingCall
    {
    public:
        explicit Handle(std::shared_ptr<Entry> entry) : m_entry(std::move(entry)) {}
        ~Handle() override { Handle::cancel(); }
        void cancel() override
        {
            if (!m_entry->answered)
                m_entry->canceled = true;
        }

    private:
        std::shared_ptr<Entry> m_entry;
    };

    QList<std::shared_ptr<Entry>> m_entries;
};

/// The query of a method without arguments.
struct NoQuery
{
    bool operator==(const NoQuery &) const = default;
};

} // namespace oh::test
