// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/personsearchpresenter.h"

#include <QWidget>

class QCompleter;
class QLabel;
class QLineEdit;
class QModelIndex;
class QStandardItemModel;

namespace oh::ui {

/// A field in which one types a few letters of a name and chooses from who is found: arrows and
/// Enter, or the mouse; Down in the empty field shows who is there. Takes the presenter. The field
/// itself is named `objectName`, the line below it `objectName`Details.
class PersonPicker : public QWidget
{
    Q_OBJECT

public:
    enum class Layout { WithDetails, Compact };

    PersonPicker(PersonSearchPresenter *presenter, const QString &objectName, Layout layout,
                 QWidget *parent = nullptr);

    PersonSearchPresenter *presenter() const { return m_presenter; }
    /// For the buddy of a label and for errors.
    QLineEdit *field() const { return m_field; }

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showResults();
    void tell(const QString &text);
    void showChosen();
    void choose(const QModelIndex &index);
    void openList();

    PersonSearchPresenter *m_presenter;
    QLineEdit *m_field;
    QLabel *m_details;
    QCompleter *m_completer;
    QStandardItemModel *m_model;
    const Layout m_layout;
};

} // namespace oh::ui
