// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/api.h"

#include <memory>
#include <utility>
#include <vector>

namespace oh::test {

/// What all calls of a method have in common, whatever they ask and answer.
class FakeCallList
{
public:
    /// How many calls there were.
    int count() const;
    /// How many wait for an answer and still want it.
    int pending() const;
    bool wasCanceled(int index) const { return m_entries.at(size_t(index))->canceled; }
    void clear() { m_entries.clear(); }

protected:
    struct Entry
    {
        virtual ~Entry() = default;
        bool answered = false;
        bool canceled = false;
    };

    /// The handle that cancels it when it is let go.
    ui::Call append(std::shared_ptr<Entry> entry);
    /// -1 when there is none.
    int firstUnanswered(bool alsoCanceled) const;
    /// Whether its answer is to be delivered, which is once.
    bool beginAnswer(int index);

    std::vector<std::shared_ptr<Entry>> m_entries;

private:
    class Handle;
};

/// What a port's method was asked, and the means to answer it later. Answering a call whose handle
/// was let go or canceled delivers nothing, as the real implementation would.
template <typename Query, typename T>
class FakeCalls : public FakeCallList
{
public:
    /// For the fake's method.
    ui::Call record(Query query, ui::Done<T> done)
    {
        return append(std::shared_ptr<Entry>(new Asked(std::move(query), std::move(done))));
    }

    const Query &query(int index) const { return asked(index).query; }
    const Query &lastQuery() const { return query(count() - 1); }

    /// Answers the oldest call that nobody answered yet, canceled ones included. Returns whether
    /// the answer was delivered.
    bool answer(Result<T> result) { return answerFirst(firstUnanswered(true), std::move(result)); }
    /// Answers the oldest call that still wants an answer.
    bool answerPending(Result<T> result)
    {
        return answerFirst(firstUnanswered(false), std::move(result));
    }
    /// Answers the call with this number, in whatever order.
    bool answerAt(int index, Result<T> result)
    {
        // The answer may make another call, and move the list.
        const std::shared_ptr<Entry> kept = m_entries.at(size_t(index));
        if (!beginAnswer(index))
            return false;
        static_cast<const Asked &>(*kept).done(std::move(result));
        return true;
    }

private:
    struct Asked final : Entry
    {
        Asked(Query asked, ui::Done<T> answer) : query(std::move(asked)), done(std::move(answer)) {}
        Query query;
        ui::Done<T> done;
    };

    const Asked &asked(int index) const
    {
        return static_cast<const Asked &>(*m_entries.at(size_t(index)));
    }
    bool answerFirst(int index, Result<T> result)
    {
        return index >= 0 && answerAt(index, std::move(result));
    }
};

/// The query of a method without arguments.
struct NoQuery
{
    bool operator==(const NoQuery &) const = default;
};

} // namespace oh::test
