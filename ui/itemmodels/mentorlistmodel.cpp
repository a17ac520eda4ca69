// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/mentorlistmodel.h"

#include "ui/presenters/matchtext.h"
#include "ui/presenters/slottext.h"
#include "ui/style/texts.h"

using namespace Qt::StringLiterals;

namespace oh::ui {

int MentorListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_mentors.size());
}

QVariant MentorListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const api::MentorSummary &mentor = m_mentors.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return mentor.name;
    case Qt::AccessibleTextRole:
        return accessibleText(mentor);
    case Qt::AccessibleDescriptionRole:
    case HeadlineRole:
        return mentor.headline.value_or(QString());
    case MentorRole:
        return QVariant::fromValue(mentor);
    case IdRole:
        return mentor.id.toString();
    case SubtitleRole:
        return titleAndCompany(mentor.title, mentor.company);
    case TierRole:
        return QVariant::fromValue(mentor.reputationTier);
    case AvailabilityRole:
        return availabilityText(mentor);
    case HasSlotsRole:
        return mentor.nextSlotAt.has_value() && !mentor.isDormant;
    case DormantRole:
        return mentor.isDormant;
    case TagsRole:
        return tagNames(mentor.tags);
    case PictureRole:
        return mentor.avatarUrl.value_or(QString());
    case MatchRole:
        return m_matches.contains(mentor.id) ? matchText(m_matches.value(mentor.id)) : QString();
    default:
        return {};
    }
}

bool MentorListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_paused && m_nextOffset < m_total;
}

void MentorListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        Q_EMIT moreWanted();
}

void MentorListModel::replace(const api::Page<api::MentorSummary> &page)
{
    if (refresh(page))
        return;
    beginResetModel();
    m_mentors.clear();
    m_ids.clear();
    for (const api::MentorSummary &mentor : page.items) {
        if (m_ids.contains(mentor.id))
            continue;
        m_ids.insert(mentor.id);
        m_mentors.append(mentor);
    }
    m_total = page.total;
    m_nextOffset = int(page.items.size());
    m_paused = page.items.isEmpty();
    endResetModel();
}

bool MentorListModel::refresh(const api::Page<api::MentorSummary> &page)
{
    const qsizetype count = page.items.size();
    if (page.total != m_total || count == 0 || count > m_mentors.size())
        return false;
    for (qsizetype row = 0; row < count; ++row) {
        if (page.items.at(row).id != m_mentors.at(row).id)
            return false;
    }
    for (qsizetype row = 0; row < count; ++row)
        m_mentors[row] = page.items.at(row);
    m_paused = false;
    Q_EMIT dataChanged(index(0), index(int(count) - 1));
    return true;
}

void MentorListModel::append(const api::Page<api::MentorSummary> &page)
{
    QList<api::MentorSummary> fresh;
    for (const api::MentorSummary &mentor : page.items) {
        if (m_ids.contains(mentor.id))
            continue;
        m_ids.insert(mentor.id);
        fresh.append(mentor);
    }
    m_total = page.total;
    m_nextOffset += int(page.items.size());
    m_paused = page.items.isEmpty(); // a server that has no more must not be asked for ever
    if (fresh.isEmpty())
        return;
    const int first = int(m_mentors.size());
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    m_mentors.append(fresh);
    endInsertRows();
}

void MentorListModel::clear()
{
    beginResetModel();
    m_mentors.clear();
    m_ids.clear();
    m_total = 0;
    m_nextOffset = 0;
    endResetModel();
}

void MentorListModel::pausePaging()
{
    m_paused = true;
}

void MentorListModel::resumePaging()
{
    m_paused = false;
}

void MentorListModel::setZone(const QString &zone)
{
    if (m_zone == zone)
        return;
    m_zone = zone;
    if (!m_mentors.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1),
                           {AvailabilityRole, Qt::AccessibleTextRole});
}

void MentorListModel::setMatches(const QHash<UserId, double> &scores)
{
    if (m_matches == scores)
        return;
    m_matches = scores;
    if (!m_mentors.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {MatchRole, Qt::AccessibleTextRole});
}

std::optional<api::MentorSummary> MentorListModel::mentorAt(int row) const
{
    if (row < 0 || row >= m_mentors.size())
        return std::nullopt;
    return m_mentors.at(row);
}

int MentorListModel::rowOf(UserId id) const
{
    for (int row = 0; row < m_mentors.size(); ++row) {
        if (m_mentors.at(row).id == id)
            return row;
    }
    return -1;
}

QString MentorListModel::availabilityText(const api::MentorSummary &mentor) const
{
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

QString MentorListModel::accessibleText(const api::MentorSummary &mentor) const
{
    QStringList parts{mentor.name};
    if (const QString subtitle = titleAndCompany(mentor.title, mentor.company); !subtitle.isEmpty())
        parts.append(subtitle);
    parts.append(tr("%1 tier").arg(tierName(mentor.reputationTier)));
    if (m_matches.contains(mentor.id))
        parts.append(matchText(m_matches.value(mentor.id)));
    parts.append(availabilityText(mentor));
    return parts.join(u", "_s);
}

} // namespace oh::ui
