// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakecalls.h"

#include <algorithm>

namespace oh::test {

class FakeCallList::Handle final : public ui::PendingCall
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

int FakeCallList::count() const
{
    return int(m_entries.size());
}

int FakeCallList::pending() const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(), [](const auto &entry) {
        return !entry->answered && !entry->canceled;
    }));
}

ui::Call FakeCallList::append(std::shared_ptr<Entry> entry)
{
    m_entries.push_back(entry);
    return std::make_unique<Handle>(std::move(entry));
}

int FakeCallList::firstUnanswered(bool alsoCanceled) const
{
    for (int i = 0; i < count(); ++i) {
        const Entry &entry = *m_entries[size_t(i)];
        if (!entry.answered && (alsoCanceled || !entry.canceled))
            return i;
    }
    return -1;
}

bool FakeCallList::beginAnswer(int index)
{
    Entry &entry = *m_entries.at(size_t(index));
    return !std::exchange(entry.answered, true) && !entry.canceled;
}

} // namespace oh::test
