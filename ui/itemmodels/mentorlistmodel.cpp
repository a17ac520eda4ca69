// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/mentorlistmodel.h"

#include "ui/presenters/slottext.h"

namespace oh::ui {

void MentorListModel::setZone(const QString &zone)
{
    if (m_zone == zone)
        return;
    m_zone = zone;
    rowsChanged({Qt::DisplayRole, AvailabilityRole, Qt::AccessibleTextRole});
}

std::optional<api::MentorSummary> MentorListModel::mentorAt(int row) const
{
    const api::MentorSummary *mentor = summaryAt(row);
    return mentor ? std::optional(*mentor) : std::nullopt;
}

PersonListModel::Person MentorListModel::personAt(int row) const
{
    const api::MentorSummary &mentor = *summaryAt(row);
    return {mentor.id,        mentor.name,      mentor.title,           mentor.company,
            mentor.headline,  mentor.avatarUrl, mentor.reputationScore, mentor.reputationTier,
            mentor.isDormant, mentor.tags};
}

bool MentorListModel::hasSlotsAt(int row) const
{
    const api::MentorSummary &mentor = *summaryAt(row);
    return mentor.nextSlotAt.has_value() && !mentor.isDormant;
}

QString MentorListModel::availabilityAt(int row) const
{
    const api::MentorSummary &mentor = *summaryAt(row);
    if (mentor.isDormant)
        return tr("Dormant");
    if (!mentor.nextSlotAt)
        return tr("No open slots");
    const bool many = mentor.openSlots >= api::countedOpenSlots;
    //: As many as the server counts, or more.
    const QString open =
        many ? tr("%n+ open", nullptr, mentor.openSlots) : tr("%n open", nullptr, mentor.openSlots);
    //: %1 a moment such as "Tue 6 Jan, 10:00", %2 "3 open" or "10+ open"
    return tr("Next slot %1 · %2").arg(shortMoment(*mentor.nextSlotAt, m_zone), open);
}

QString MentorListModel::detailAt(int row) const
{
    const api::MentorSummary &mentor = *summaryAt(row);
    return hasSlotsAt(row) ? shortMoment(*mentor.nextSlotAt, m_zone) : availabilityAt(row);
}

} // namespace oh::ui
