// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace oh::ui {

class MentorListModel;

/// The directory's results: cards in as many columns as the width gives. Asks the model for the
/// next page before its end comes into view. A click or Enter opens a mentor.
class MentorCardList : public QListView
{
    Q_OBJECT

public:
    explicit MentorCardList(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    int columns() const { return m_columns; }

Q_SIGNALS:
    void mentorOpened(const QModelIndex &index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void arrange();
    void fetchAhead();

    int m_columns = 1;
};

} // namespace oh::ui
