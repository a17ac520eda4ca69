// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tagfilterlist.h"

#include "ui/delegates/tagfilterdelegate.h"
#include "ui/itemmodels/tagfiltermodel.h"
#include "ui/style/icons.h"
#include "ui/widgets/controls.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

TagFilterList::TagFilterList(const QString &title, const QString &name, TagFilterModel *model,
                             QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *heading = makeLabel(title, TextRole::Label, this);
    layout->addWidget(heading);

    m_search = new QLineEdit(this);
    m_search->setObjectName(name + u"Search"_s);
    m_search->setPlaceholderText(tr("Search…"));
    m_search->setAccessibleName(tr("Search in %1").arg(title));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    layout->addWidget(m_search);

    m_proxy = new QSortFilterProxyModel(this);
    m_proxy->setSourceModel(model);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list = new QListView(this);
    m_list->setObjectName(name + u"List"_s);
    m_list->setAccessibleName(title);
    m_list->setAccessibleDescription(tr("Space checks or unchecks a tag."));
    m_list->setModel(m_proxy);
    m_list->setItemDelegate(new TagFilterDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMinimumHeight(84);
    layout->addWidget(m_list, 1);
    m_note = makeLabel({}, TextRole::Help, this);
    m_note->setObjectName(name + u"Note"_s);
    layout->addWidget(m_note);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterFixedString(text.simplified());
        updateNote();
    });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        // Enter does what the space bar does.
        const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_proxy->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    });
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &TagFilterList::updateNote);
    updateNote();
}

bool TagFilterList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down && m_proxy->rowCount() > 0) {
        m_list->setCurrentIndex(m_proxy->index(0, 0));
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TagFilterList::updateNote()
{
    const bool none = m_proxy->rowCount() == 0 && m_proxy->sourceModel()->rowCount() > 0;
    m_note->setText(none ? tr("No tag matches.") : QString());
    m_note->setVisible(none);
}

} // namespace oh::ui
