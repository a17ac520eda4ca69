// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace oh::ui {

/// The bell with the number of unread notifications at its corner. Its name says both, its tool
/// tip the shortcut, too.
class BellButton : public QToolButton
{
    Q_OBJECT

public:
    explicit BellButton(QWidget *parent = nullptr);

    void setShortcutText(const QString &keys);
    void setUnread(int unread);
    int unread() const { return m_unread; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    int m_unread = 0;
    QString m_keys;
};

} // namespace oh::ui
