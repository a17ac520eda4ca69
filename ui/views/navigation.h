// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/pages.h"

#include <QFrame>
#include <QPushButton>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace oh::ui {

class Avatar;
class BellButton;
class ElidedLabel;

/// The rail at the left: the bell, pages with icon, text and shortcut; below them the person and
/// sign-out. Up, Down, Home and End move between entries. Buttons are named nav_<page id>, the
/// bell's, too; sign-out is navSignOut.
class NavigationRail : public QFrame
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    void setPages(const QList<PageEntry> &pages);
    void setCurrent(const QString &pageId);
    /// How much waits on a page, beside its name; none for 0. `what` says it to a screen reader.
    void setCount(const QString &pageId, int count, const QString &what);
    /// Notifications that were not read, at the bell.
    void setUnread(int unread);
    /// What opens the bell's page.
    static QKeySequence bellKeys();
    /// Makes itself as wide as its texts need it in a window of this width; where they would take
    /// too much of it (large text), its entries are pictures alone, with the texts as tool tips.
    void fitInto(int windowWidth);
    void setPerson(const QString &name, const QString &roleText,
                   const std::optional<QString> &picture = {});

Q_SIGNALS:
    /// The person asks for a page; the rail shows it as current only after setCurrent().
    void pageRequested(const QString &pageId);
    void signOutRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setBell(const PageEntry &entry);
    int neededWidth() const;
    void setCompact(bool compact);
    void describe(QPushButton *button) const;

    BellButton *m_bell;
    QScrollArea *m_scroll;
    QVBoxLayout *m_entries;
    QList<QPushButton *> m_buttons;
    QWidget *m_logo;
    QLabel *m_brand;
    Avatar *m_avatar;
    bool m_isCompact = false;
    ElidedLabel *m_name;
    QLabel *m_role;
    QString m_current;
};

} // namespace oh::ui
