// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace oh::ui {

class TagFilterModel;

/// A heading, a field to search in and the tags of a TagFilterModel with check marks.
class TagFilterList : public QWidget
{
    Q_OBJECT

public:
    /// `name` begins the object names: <name>Search, <name>List.
    TagFilterList(const QString &title, const QString &name, TagFilterModel *model,
                  QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateNote();

    QSortFilterProxyModel *m_proxy;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_note;
};

} // namespace oh::ui
