// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/personlistmodel.h"

#include "ui/presenters/matchtext.h"
#include "ui/presenters/slottext.h"
#include "ui/style/texts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace oh::ui {

int PersonListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PersonListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Person person = personAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(person, index.row(), index.column());
    case Qt::ToolTipRole:
        // Other people's words: never markup.
        return index.column() == TopicsColumn ? tagNames(person.tags).join(u", "_s).toHtmlEscaped()
                                              : QString();
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn ? accessibleText(index.row())
                                            : cellText(person, index.row(), index.column());
    case Qt::AccessibleDescriptionRole:
    case HeadlineRole:
        return person.headline.value_or(QString());
    case IdRole:
        return person.id.toString();
    case SubtitleRole:
        return titleAndCompany(person.title, person.company);
    case TierRole:
        return QVariant::fromValue(person.tier);
    case AvailabilityRole:
        return availabilityAt(index.row());
    case HasSlotsRole:
        return hasSlotsAt(index.row());
    case DormantRole:
        return person.isDormant;
    case TagsRole:
        return tagNames(person.tags);
    case PictureRole:
        return person.picture.value_or(QString());
    case MatchRole:
        return matchOf(person.id);
    default:
        return {};
    }
}

QVariant PersonListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NameColumn:
        return tr("Name");
    case CompanyColumn:
        return tr("Company");
    case TierColumn:
        return tr("Tier");
    case ScoreColumn:
        return tr("Score");
    case DetailColumn:
        return detailTitle();
    case TopicsColumn:
        return tr("Topics");
    case MatchColumn:
        return tr("Match");
    case ColumnCount:
        break;
    }
    return {};
}

QString PersonListModel::cellText(const Person &person, int row, int column) const
{
    switch (Column(column)) {
    case NameColumn:
        return person.name;
    case CompanyColumn:
        return titleAndCompany(person.title, person.company);
    case TierColumn:
        return tierName(person.tier);
    case ScoreColumn:
        return QLocale().toString(person.score, 'f', 2);
    case DetailColumn:
        return detailAt(row);
    case TopicsColumn:
        return tagNames(person.tags).join(u", "_s);
    case MatchColumn:
        return matchOf(person.id);
    case ColumnCount:
        break;
    }
    return {};
}

bool PersonListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_paused && m_nextOffset < m_total;
}

void PersonListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        Q_EMIT moreWanted();
}

void PersonListModel::rowsChanged(const QList<int> &roles)
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), roles);
}

void PersonListModel::setMatches(const QHash<UserId, double> &scores)
{
    if (m_matches == scores)
        return;
    m_matches = scores;
    rowsChanged({Qt::DisplayRole, MatchRole, Qt::AccessibleTextRole});
}

int PersonListModel::rowOf(UserId id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (idAt(row) == id)
            return row;
    }
    return -1;
}

QString PersonListModel::matchOf(UserId person) const
{
    const auto found = m_matches.constFind(person);
    return found == m_matches.cend() ? QString() : matchText(*found);
}

QString PersonListModel::accessibleText(int row) const
{
    const Person person = personAt(row);
    QStringList parts{person.name};
    if (const QString subtitle = titleAndCompany(person.title, person.company); !subtitle.isEmpty())
        parts.append(subtitle);
    parts.append(tr("%1 tier").arg(tierName(person.tier)));
    if (const QString match = matchOf(person.id); !match.isEmpty())
        parts.append(match);
    if (const QString availability = availabilityAt(row); !availability.isEmpty())
        parts.append(availability);
    return parts.join(u", "_s);
}

} // namespace oh::ui
