// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/cache/topic.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <any>
#include <array>
#include <atomic>
#include <list>
#include <mutex>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace oh::cache {

/// What was read from the database a moment ago, for whoever asks the same: until something that it
/// was made of changes, ten seconds at the most, and only while all changes are heard of. Any
/// thread; nothing here waits for the database.
///
/// Whoever reads takes the moment() first, and says with what was read what it was made of. A
/// change of one of those that is heard of after that moment ends it, also when it comes before
/// keep() does. Nothing is looked for when something changes: each topic has the number of its last
/// change, and what was read before that is found out when it is asked for.
class ReadCache
{
public:
    explicit ReadCache(qsizetype maxBytes = standardBytes);

    static constexpr qsizetype standardBytes = qsizetype(24) * 1024 * 1024;
    /// What changes by itself as time goes by may be so old.
    static constexpr int oldestSeconds = 10;

    using Moment = quint64;
    Moment moment() const { return m_changes; }

    /// From now on all changes are heard of, or from now on they are not.
    void setHearing(bool hearing);
    void forget(const Topic &topic);
    void forgetAll();

    /// `bytes` is about what the value takes. `at` is the moment that the caller's answer is for.
    /// From `until` on it is another one, without anybody changing anything; invalid when nobody
    /// knows of such a moment.
    void keep(const QByteArray &key, std::any value, qsizetype bytes, const QList<Topic> &madeOf,
              Moment readSince, const QDateTime &at, const QDateTime &until = {});
    /// Whether anything can be kept at all.
    bool isHearing() const { return m_hearing; }
    /// Of the type that it was kept as.
    template <typename T>
    std::optional<T> find(const QByteArray &key, const QDateTime &at)
    {
        const std::any found = lookUp(key, at);
        if (const T *value = std::any_cast<T>(&found))
            return *value;
        return std::nullopt;
    }

    struct Figures
    {
        quint64 hits = 0;
        quint64 misses = 0;
        /// Changes that were heard of.
        quint64 changes = 0;
        qsizetype bytes = 0;
    };
    Figures figures() const;

private:
    struct Entry
    {
        QByteArray key;
        std::any value;
        qsizetype bytes = 0;
        /// Places in m_lastChange.
        QList<quint32> madeOf;
        Moment readSince = 0;
        QDateTime at;
        QDateTime until;
    };
    using Entries = std::list<Entry>;

    std::any lookUp(const QByteArray &key, const QDateTime &at);
    bool holds(const QList<quint32> &madeOf, Moment readSince) const;
    void remove(Entries::iterator entry);
    static quint32 placeOf(const Topic &topic);

    /// Topics that share a place end with each other's changes, which costs a reading and nothing
    /// else.
    static constexpr quint32 places = 16 * 1024;

    const qsizetype m_maxBytes;
    std::atomic<bool> m_hearing{false};
    std::atomic<Moment> m_changes{1};
    /// Nothing that was read before it holds.
    std::atomic<Moment> m_floor{1};
    std::array<std::atomic<Moment>, places> m_lastChange{};

    mutable std::mutex m_mutex;
    /// The one that was asked for last is the first.
    Entries m_entries;
    /// Keys of the entries' own.
    std::unordered_map<std::string_view, Entries::iterator> m_index;
    qsizetype m_bytes = 0;
    quint64 m_hits = 0;
    quint64 m_misses = 0;
};

} // namespace oh::cache
