// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/tagtreemodel.h"

#include "ui/presenters/tagtexts.h"
#include "ui/style/colors.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"

#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace oh::ui {

namespace {

constexpr int tagRowHeight = 28;

} // namespace

TagTreeModel::TagTreeModel(QObject *parent) : QStandardItemModel(parent) {}

QList<QStandardItem *> TagTreeModel::makeRow(const api::AdminTag &tag, const QString &zone) const
{
    QList<QStandardItem *> row;
    const auto add = [&row, &tag](const QString &text, const QVariant &sort) {
        auto *item = new QStandardItem(text);
        item->setData(sort, SortRole);
        item->setData(tag.id.toString(), IdRole);
        item->setEditable(false);
        if (tag.status != TagStatus::Active && tag.status != TagStatus::Pending)
            item->setForeground(colors().muted);
        row.append(item);
        return item;
    };
    const auto addNumber = [&add](int number) {
        QStandardItem *item = add(QLocale().toString(number), number);
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    };
    QStandardItem *name = add(tag.displayName, tag.displayName.toCaseFolded());
    name->setData(int(tag.status), StatusRole);
    name->setSizeHint({0, tagRowHeight});
    QStringList words{tag.displayName, tag.value};
    if (tag.requestedBy)
        words.append(tag.requestedBy->name);
    name->setData(words.join(u' ').toCaseFolded(), WordsRole);
    if (tag.rejectionReason)
        name->setToolTip(u"<p>%1</p>"_s.arg(tag.rejectionReason->toHtmlEscaped()));
    add(tag.mergedIntoName ? tr("Merged into %1").arg(*tag.mergedIntoName)
                           : tagStatusName(tag.status),
        int(tag.status));
    addNumber(tag.usage.mentors);
    addNumber(tag.usage.mentees);
    addNumber(tag.usage.companies);
    add(shortDayText(tag.createdAt, zone), tag.createdAt);
    add(tag.requestedBy ? tag.requestedBy->name : tagSourceName(tag.source),
        tag.requestedBy ? tag.requestedBy->name : tagSourceName(tag.source));
    for (int column = 0; column < row.size(); ++column)
        row.at(column)->setData(
            u"%1: %2"_s.arg(headerData(column, Qt::Horizontal).toString(), row.at(column)->text()),
            Qt::AccessibleTextRole);
    return row;
}

void TagTreeModel::show(const QList<api::AdminTag> &tags, const QString &zone)
{
    clear();
    setHorizontalHeaderLabels({tr("Tag"), tr("State"), tr("Mentors"), tr("Mentees"),
                               tr("Companies"), tr("Added"), tr("From")});
    for (const Column column : {Mentors, Mentees, Companies})
        setHeaderData(column, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter),
                      Qt::TextAlignmentRole);
    QHash<TagCategory, QStandardItem *> categories;
    for (const TagCategory category : enumValues<TagCategory>()) {
        auto *item = new QStandardItem(tagCategoryName(category));
        item->setEditable(false);
        item->setSelectable(false);
        item->setSizeHint({0, tagRowHeight});
        item->setData(int(category), SortRole);
        QFont font = item->font();
        font.setBold(true);
        item->setFont(font);
        QList<QStandardItem *> row{item};
        for (int column = 1; column < ColumnCount; ++column) {
            row.append(new QStandardItem);
            row.constLast()->setSelectable(false);
            row.constLast()->setEditable(false);
        }
        appendRow(row);
        categories.insert(category, item);
    }
    QHash<TaxonomyId, QList<QStandardItem *>> rows;
    for (const api::AdminTag &tag : tags)
        rows.insert(tag.id, makeRow(tag, zone));
    for (const api::AdminTag &tag : tags) {
        // What stands below something that is not here stands below its category.
        QStandardItem *above = categories.value(tag.category);
        if (tag.parentId && *tag.parentId != tag.id && rows.contains(*tag.parentId))
            above = rows.value(*tag.parentId).constFirst();
        above->appendRow(rows.value(tag.id));
    }
}

TagTreeFilter::TagTreeFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setSortRole(TagTreeModel::SortRole);
}

void TagTreeFilter::setStatus(std::optional<TagStatus> status)
{
    m_status = status;
    invalidateFilter();
}

void TagTreeFilter::setWords(const QString &words)
{
    m_words = words.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool TagTreeFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QVariant status = index.data(TagTreeModel::StatusRole);
    if (!status.isValid())
        return false; // a category, shown with what is in it
    if (m_status && status.toInt() != int(*m_status))
        return false;
    const QString words = index.data(TagTreeModel::WordsRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&words](const QString &word) { return words.contains(word); });
}

bool TagTreeFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // The categories stay in their order, whatever the tags are ordered by.
    if (!left.parent().isValid())
        return sortOrder() == Qt::AscendingOrder ? left.row() < right.row()
                                                 : left.row() > right.row();
    const QVariant first = left.data(sortRole());
    const QVariant second = right.data(sortRole());
    if (first.typeId() == QMetaType::QString && second.typeId() == QMetaType::QString)
        return compareTexts(first.toString(), second.toString()) < 0;
    return QSortFilterProxyModel::lessThan(left, right);
}

int TagTreeFilter::countBelow(const QModelIndex &parent) const
{
    int count = 0;
    for (int row = 0; row < rowCount(parent); ++row) {
        const QModelIndex one = index(row, 0, parent);
        const QVariant status = one.data(TagTreeModel::StatusRole);
        // A tag may be here only for what stands below it.
        count += int(status.isValid() &&
                     filterAcceptsRow(mapToSource(one).row(), mapToSource(one).parent())) +
                 countBelow(one);
    }
    return count;
}

int TagTreeFilter::shownTags() const
{
    return countBelow({});
}

} // namespace oh::ui
