// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cache/readcache.h"

#include <algorithm>

namespace oh::cache {
namespace {

/// What an entry takes besides its key and its value: the list's and the index' nodes.
constexpr qsizetype entryBytes = 256;

std::string_view viewOf(const QByteArray &key)
{
    return {key.constData(), std::size_t(key.size())};
}

/// To the larger of the two, whoever else writes.
void raise(std::atomic<ReadCache::Moment> &number, ReadCache::Moment to)
{
    ReadCache::Moment before = number;
    while (before < to && !number.compare_exchange_weak(before, to)) {
    }
}

} // namespace

ReadCache::ReadCache(qsizetype maxBytes) : m_maxBytes(maxBytes) {}

quint32 ReadCache::placeOf(const Topic &topic)
{
    return quint32(qHash(topic.id, size_t(topic.kind) + 1) % places);
}

void ReadCache::setHearing(bool hearing)
{
    m_hearing = false;
    forgetAll();
    m_hearing = hearing && m_maxBytes > 0;
}

void ReadCache::forget(const Topic &topic)
{
    const Moment change = ++m_changes;
    raise(m_lastChange[placeOf(topic)], change);
    // Whose it is also is of all.
    if (topic.kind == Topic::Kind::Slots || topic.kind == Topic::Kind::Bookings)
        raise(m_lastChange[placeOf({topic.kind, {}})], change);
}

void ReadCache::forgetAll()
{
    raise(m_floor, ++m_changes);
}

bool ReadCache::holds(const QList<quint32> &madeOf, Moment readSince) const
{
    return readSince >= m_floor &&
           std::all_of(madeOf.begin(), madeOf.end(), [this, readSince](quint32 place) {
               return m_lastChange[place] <= readSince;
           });
}

void ReadCache::keep(const QByteArray &key, std::any value, qsizetype bytes,
                     const QList<Topic> &madeOf, Moment readSince, const QDateTime &at,
                     const QDateTime &until)
{
    QList<quint32> madeOfPlaces;
    madeOfPlaces.reserve(madeOf.size());
    for (const Topic &topic : madeOf)
        madeOfPlaces.append(placeOf(topic));
    const qsizetype size = bytes + key.size() + entryBytes;
    // An entry that takes a large part of the room for itself would push all others out.
    if (!m_hearing || size > m_maxBytes / 8 || !holds(madeOfPlaces, readSince))
        return;
    const std::lock_guard lock(m_mutex);
    if (const auto known = m_index.find(viewOf(key)); known != m_index.end())
        remove(known->second);
    m_entries.push_front(
        {key, std::move(value), size, std::move(madeOfPlaces), readSince, at, until});
    m_index.emplace(viewOf(m_entries.front().key), m_entries.begin());
    m_bytes += size;
    while (m_bytes > m_maxBytes)
        remove(std::prev(m_entries.end()));
}

std::any ReadCache::lookUp(const QByteArray &key, const QDateTime &at)
{
    if (!m_hearing)
        return {};
    const std::lock_guard lock(m_mutex);
    const auto known = m_index.find(viewOf(key));
    if (known == m_index.end()) {
        ++m_misses;
        return {};
    }
    const Entries::iterator entry = known->second;
    const qint64 age = entry->at.msecsTo(at);
    const bool isOver = entry->until.isValid() && at >= entry->until;
    if (age < 0 || age >= oldestSeconds * 1000LL || isOver ||
        !holds(entry->madeOf, entry->readSince)) {
        remove(entry);
        ++m_misses;
        return {};
    }
    m_entries.splice(m_entries.begin(), m_entries, entry);
    ++m_hits;
    return entry->value;
}

void ReadCache::remove(Entries::iterator entry)
{
    m_index.erase(viewOf(entry->key));
    m_bytes -= entry->bytes;
    m_entries.erase(entry);
}

ReadCache::Figures ReadCache::figures() const
{
    const std::lock_guard lock(m_mutex);
    return {m_hits, m_misses, m_changes, m_bytes};
}

} // namespace oh::cache
