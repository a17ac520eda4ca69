// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/queuelistmodel.h"

#include "ui/itemmodels/eachonce.h"
#include "ui/style/timetext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

struct QueueTexts
{
    Q_DECLARE_TR_FUNCTIONS(oh::ui::QueueListModel)
};

} // namespace

QString outcomeText(const QueueRow &row, const QDateTime &now)
{
    const QString when = row.decidedAt.isValid() ? relativeText(row.decidedAt, now) : QString();
    const bool isNamed = !row.isMine && !row.decidedBy.isEmpty();
    switch (row.state) {
    case QueueState::Waiting:
        return {};
    case QueueState::Sending:
        return QueueTexts::tr("Sending…");
    case QueueState::Approved:
        //: %1: "2 minutes ago"
        return row.isMine ? QueueTexts::tr("Approved by you, %1").arg(when)
               //: %1: a person, %2: "2 minutes ago"
               : isNamed ? QueueTexts::tr("Approved by %1, %2").arg(row.decidedBy, when)
                         : QueueTexts::tr("Approved %1").arg(when);
    case QueueState::Denied:
        return row.isMine ? QueueTexts::tr("Denied by you, %1").arg(when)
               : isNamed  ? QueueTexts::tr("Denied by %1, %2").arg(row.decidedBy, when)
                          : QueueTexts::tr("Denied %1").arg(when);
    case QueueState::Rejected:
        return row.isMine ? QueueTexts::tr("Rejected by you, %1").arg(when)
               : isNamed  ? QueueTexts::tr("Rejected by %1, %2").arg(row.decidedBy, when)
                          : QueueTexts::tr("Rejected %1").arg(when);
    case QueueState::Merged:
        return QueueTexts::tr("Merged into %1").arg(row.mergedInto);
    case QueueState::Expired:
        return QueueTexts::tr("Expired: nobody decided in time");
    }
    return {};
}

QueueListModel::QueueListModel(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_clock(clock)
{}

int QueueListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString QueueListModel::accessibleText(const QueueRow &row) const
{
    QStringList parts{row.title, row.detail};
    parts.append(row.isWaiting() ? tr("Asked %1").arg(relativeText(row.askedAt, m_clock.now()))
                                 : outcomeText(row, m_clock.now()));
    if (!row.failure.isEmpty())
        parts.append(row.failure);
    if (m_marked.contains(row.id))
        parts.append(tr("Selected"));
    return parts.join(u", "_s);
}

QVariant QueueListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QueueRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case Qt::ToolTipRole:
        return row.failure.isEmpty()
                   ? QVariant()
                   : u"<p>%1</p>"_s.arg(row.failure.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    case DetailRole:
        return QString(row.detail).replace(u'\n', u' ');
    case PersonRole:
        return row.person;
    case PictureRole:
        return row.picture;
    case WhenRole:
        return relativeText(row.askedAt, m_clock.now());
    case StateRole:
        return int(row.state);
    case OutcomeRole:
        return outcomeText(row, m_clock.now());
    case FailureRole:
        return row.failure.section(u'\n', 0, 0); // one line; the tool tip has the rest
    case MarkedRole:
        return m_marked.contains(row.id);
    case IdRole:
        return row.id;
    default:
        return {};
    }
}

bool QueueListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_fetching;
}

void QueueListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    Q_EMIT moreWanted();
}

const QueueRow *QueueListModel::find(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_rows.at(row);
}

int QueueListModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [&id](const QueueRow &row) { return row.id == id; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

void QueueListModel::become(const QList<QueueRow> &answered)
{
    const QList<QueueRow> rows = eachOnce(answered, &QueueRow::id);
    QSet<QString> wanted;
    for (const QueueRow &row : rows)
        wanted.insert(row.id);
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (!wanted.contains(m_rows.at(row).id))
            remove(m_rows.at(row).id);
    }
    for (int at = 0; at < rows.size(); ++at) {
        const int is = rowOf(rows.at(at).id);
        if (is < 0) {
            beginInsertRows({}, at, at);
            m_rows.insert(at, rows.at(at));
            endInsertRows();
            continue;
        }
        if (is != at) { // only ever further down: what is above is in order
            beginMoveRows({}, is, is, {}, at);
            m_rows.move(is, at);
            endMoveRows();
        }
        update(rows.at(at));
    }
}

bool QueueListModel::update(const QueueRow &row)
{
    const int at = rowOf(row.id);
    if (at < 0)
        return false;
    if (m_rows.at(at) == row)
        return true;
    m_rows[at] = row;
    if (!row.isWaiting())
        setMarked(row.id, false);
    Q_EMIT dataChanged(index(at), index(at));
    return true;
}

void QueueListModel::prepend(const QueueRow &row)
{
    beginInsertRows({}, 0, 0);
    m_rows.prepend(row);
    endInsertRows();
}

void QueueListModel::append(const QList<QueueRow> &rows)
{
    m_fetching = false;
    for (const QueueRow &row : rows)
        update(row);
    const QList<QueueRow> fresh = eachOnce(rows, &QueueRow::id, m_rows);
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + fresh.size()) - 1);
    m_rows += fresh;
    endInsertRows();
}

void QueueListModel::remove(const QString &id)
{
    const int at = rowOf(id);
    if (at < 0)
        return;
    const bool wasMarked = m_marked.remove(id); // before the rows, into which the id may refer
    beginRemoveRows({}, at, at);
    m_rows.removeAt(at);
    endRemoveRows();
    if (wasMarked)
        Q_EMIT marksChanged();
}

void QueueListModel::setMore(bool more)
{
    m_more = more;
    m_fetching = false;
}

QStringList QueueListModel::marked() const
{
    QStringList ids;
    for (const QueueRow &row : m_rows) {
        if (m_marked.contains(row.id))
            ids.append(row.id);
    }
    return ids;
}

void QueueListModel::setMarked(const QString &id, bool marked)
{
    const int at = rowOf(id);
    if (at < 0 || marked == m_marked.contains(id))
        return;
    if (marked)
        m_marked.insert(id);
    else
        m_marked.remove(id);
    Q_EMIT dataChanged(index(at), index(at), {MarkedRole, Qt::AccessibleTextRole});
    Q_EMIT marksChanged();
}

void QueueListModel::markWaiting()
{
    const auto before = m_marked.size();
    for (const QueueRow &row : std::as_const(m_rows)) {
        if (row.isWaiting())
            m_marked.insert(row.id);
    }
    if (m_marked.size() == before)
        return;
    Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {MarkedRole});
    Q_EMIT marksChanged();
}

int QueueListModel::waiting() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(),
                             [](const QueueRow &row) { return row.isWaiting(); }));
}

void QueueListModel::clearMarks()
{
    if (m_marked.isEmpty())
        return;
    m_marked.clear();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {MarkedRole});
    Q_EMIT marksChanged();
}

void QueueListModel::refreshTimes()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {WhenRole, OutcomeRole});
}

} // namespace oh::ui
