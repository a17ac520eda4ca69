// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/people.h"
#include "models/api/scheduling.h"

namespace oh::test {

inline QString sampleUuid(int number)
{
    return QStringLiteral("018f0000-0000-7000-8000-%1").arg(number, 12, 16, QLatin1Char('0'));
}

template <typename T>
T sampleId(int number)
{
    return *T::parse(sampleUuid(number));
}

/// "Mentor 0007", Gold, free on Tuesday, 6 January 2026, 09:00 UTC.
inline api::MentorSummary sampleMentor(int number)
{
    api::MentorSummary mentor;
    mentor.id = sampleId<UserId>(number);
    mentor.name = QStringLiteral("Mentor %1").arg(number, 4, 10, QLatin1Char('0'));
    mentor.title = QStringLiteral("CTO");
    mentor.company = QStringLiteral("Northwind");
    mentor.headline = QStringLiteral("Builds robots");
    mentor.reputationTier = Tier::Gold;
    mentor.nextSlotAt = QDateTime({2026, 1, 6}, {9, 0}, Qt::UTC);
    mentor.openSlots = api::countedOpenSlots;
    return mentor;
}

/// `count` mentors from number `first` on, of `total`.
inline api::Page<api::MentorSummary> mentorPage(int first, int count, int total)
{
    api::Page<api::MentorSummary> page;
    for (int i = 0; i < count; ++i)
        page.items.append(sampleMentor(first + i));
    page.total = total;
    page.limit = 40;
    page.offset = first;
    return page;
}

/// The mentor of that number with a whole profile, in New York.
inline api::Mentor sampleProfile(int number)
{
    const api::MentorSummary summary = sampleMentor(number);
    api::Mentor mentor;
    mentor.id = summary.id;
    mentor.name = summary.name;
    mentor.title = summary.title;
    mentor.company = summary.company;
    mentor.headline = summary.headline;
    mentor.reputationTier = summary.reputationTier;
    mentor.reputationScore = 4.2;
    mentor.nextSlotAt = summary.nextSlotAt;
    mentor.openSlots = summary.openSlots;
    mentor.bio = QStringLiteral("Wrote the first program.");
    mentor.timeZone = QStringLiteral("America/New_York");
    mentor.completedSessions = 23;
    return mentor;
}

/// A slot of 30 minutes; its id comes from `number`.
inline api::Slot sampleSlot(int number, const QDateTime &start, int minutes = 30)
{
    api::Slot slot;
    slot.id = sampleId<SlotId>(number);
    slot.mentorId = sampleId<UserId>(1);
    slot.startTime = start;
    slot.endTime = start.addSecs(minutes * 60);
    return slot;
}

inline api::SlotList slotListOf(const QList<api::Slot> &items)
{
    api::SlotList list;
    list.items = items;
    list.total = int(items.size());
    return list;
}

inline api::Page<api::TaxonomyEntry> tagPage(TagCategory category, const QStringList &names)
{
    api::Page<api::TaxonomyEntry> page;
    for (qsizetype i = 0; i < names.size(); ++i) {
        api::TaxonomyEntry entry;
        entry.id = sampleId<TaxonomyId>(int(category) * 1000 + int(i) + 1);
        entry.category = category;
        entry.displayName = names.at(i);
        entry.value = names.at(i).toLower();
        entry.mentorCount = names.at(i).startsWith(u'0') ? 0 : 3;
        page.items.append(entry);
    }
    page.total = int(page.items.size());
    return page;
}

} // namespace oh::test
