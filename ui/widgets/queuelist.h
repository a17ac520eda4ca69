// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace oh::ui {

/// The rows of a queue: one is looked at, any number are marked. Ctrl+click and a click on the
/// picture mark one, Shift+click and Shift with the arrow keys all up to there. Letters are for the
/// page's keys, never for a search.
class QueueList : public QListView
{
    Q_OBJECT

public:
    explicit QueueList(QWidget *parent = nullptr);

    void keyboardSearch(const QString &) override {}
    /// One row up or down, taking the marks along with `extend`.
    void step(int by, bool extend);

Q_SIGNALS:
    void markToggled(const QModelIndex &index);
    void marked(const QModelIndex &index);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;

private:
    void markUpTo(const QModelIndex &index);
};

} // namespace oh::ui
