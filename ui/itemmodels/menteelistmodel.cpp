// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/menteelistmodel.h"

#include "ui/itemmodels/mentorlistmodel.h"
#include "ui/presenters/matchtext.h"
#include "ui/presenters/slottext.h"
#include "ui/style/texts.h"

using namespace Qt::StringLiterals;

namespace oh::ui {

int MenteeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_mentees.size());
}

QVariant MenteeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const api::MenteeSummary &mentee = m_mentees.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return mentee.name;
    case Qt::AccessibleTextRole:
        return accessibleText(mentee);
    case Qt::AccessibleDescriptionRole:
    case MentorListModel::HeadlineRole:
        return mentee.headline ? *mentee.headline : mentee.goals.value_or(QString());
    case MentorListModel::IdRole:
        return mentee.id.toString();
    case MentorListModel::SubtitleRole:
        return titleAndCompany(mentee.title, mentee.company);
    case MentorListModel::TierRole:
        return QVariant::fromValue(mentee.reputationTier);
    case MentorListModel::AvailabilityRole:
        return mentee.isDormant ? tr("Dormant") : QString();
    case MentorListModel::HasSlotsRole:
        return false;
    case MentorListModel::DormantRole:
        return mentee.isDormant;
    case MentorListModel::TagsRole:
        return tagNames(mentee.tags);
    case MentorListModel::PictureRole:
        return mentee.avatarUrl.value_or(QString());
    case MentorListModel::MatchRole:
        return m_matches.contains(mentee.id) ? matchText(m_matches.value(mentee.id)) : QString();
    default:
        return {};
    }
}

bool MenteeListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_paused && m_nextOffset < m_total;
}

void MenteeListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        Q_EMIT moreWanted();
}

void MenteeListModel::replace(const api::Page<api::MenteeSummary> &page)
{
    if (refresh(page))
        return;
    beginResetModel();
    m_mentees.clear();
    m_ids.clear();
    for (const api::MenteeSummary &mentee : page.items) {
        if (m_ids.contains(mentee.id))
            continue;
        m_ids.insert(mentee.id);
        m_mentees.append(mentee);
    }
    m_total = page.total;
    m_nextOffset = int(page.items.size());
    m_paused = page.items.isEmpty();
    endResetModel();
}

bool MenteeListModel::refresh(const api::Page<api::MenteeSummary> &page)
{
    const qsizetype count = page.items.size();
    if (page.total != m_total || count == 0 || count > m_mentees.size())
        return false;
    for (qsizetype row = 0; row < count; ++row) {
        if (page.items.at(row).id != m_mentees.at(row).id)
            return false;
    }
    for (qsizetype row = 0; row < count; ++row)
        m_mentees[row] = page.items.at(row);
    m_paused = false;
    Q_EMIT dataChanged(index(0), index(int(count) - 1));
    return true;
}

void MenteeListModel::append(const api::Page<api::MenteeSummary> &page)
{
    QList<api::MenteeSummary> fresh;
    for (const api::MenteeSummary &mentee : page.items) {
        if (m_ids.contains(mentee.id))
            continue;
        m_ids.insert(mentee.id);
        fresh.append(mentee);
    }
    m_total = page.total;
    m_nextOffset += int(page.items.size());
    m_paused = page.items.isEmpty(); // a server that has no more must not be asked for ever
    if (fresh.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    m_mentees.append(fresh);
    endInsertRows();
}

void MenteeListModel::setMatches(const QHash<UserId, double> &scores)
{
    if (m_matches == scores)
        return;
    m_matches = scores;
    if (!m_mentees.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1),
                           {MentorListModel::MatchRole, Qt::AccessibleTextRole});
}

std::optional<api::MenteeSummary> MenteeListModel::menteeAt(int row) const
{
    if (row < 0 || row >= m_mentees.size())
        return std::nullopt;
    return m_mentees.at(row);
}

int MenteeListModel::rowOf(UserId id) const
{
    for (int row = 0; row < m_mentees.size(); ++row) {
        if (m_mentees.at(row).id == id)
            return row;
    }
    return -1;
}

QString MenteeListModel::accessibleText(const api::MenteeSummary &mentee) const
{
    QStringList parts{mentee.name};
    if (const QString subtitle = titleAndCompany(mentee.title, mentee.company); !subtitle.isEmpty())
        parts.append(subtitle);
    parts.append(tr("%1 tier").arg(tierName(mentee.reputationTier)));
    if (m_matches.contains(mentee.id))
        parts.append(matchText(m_matches.value(mentee.id)));
    if (mentee.isDormant)
        parts.append(tr("Dormant"));
    return parts.join(u", "_s);
}

} // namespace oh::ui
