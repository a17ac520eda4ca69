// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/palettepresenter.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;

namespace oh::ui {

class PaletteListModel;

/// One field from which everything can be reached: type, move with the arrows, Enter. Takes the
/// presenter. Controls: paletteField, paletteList, paletteNote.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(PalettePresenter *presenter, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showEntries();
    void showNote();
    void move(int by);
    void choose(const QModelIndex &index);
    void tellCurrent();

    PalettePresenter *m_presenter;
    PaletteListModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_note;
};

} // namespace oh::ui
