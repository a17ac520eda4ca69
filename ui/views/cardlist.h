// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace oh::ui {

/// A list of cards on the page's own ground: no frame of its own, smooth scrolling, J and K like
/// the arrows, and always a current card once it has the keyboard.
class CardList : public QListView
{
    Q_OBJECT

public:
    explicit CardList(QWidget *parent = nullptr);

Q_SIGNALS:
    /// Enter, or a double click: on to the details.
    void opened();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void step(int by);
};

} // namespace oh::ui
