// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"
#include "ui/presenters/notificationspresenter.h"
#include "ui/views/page.h"

#include <QTimer>

class QAction;
class QCheckBox;
class QPushButton;

namespace oh::ui {

class CardList;
class StateView;

/// What the person was told, newest first. Opening one marks it as read and leads to what it is
/// about. Controls: notificationList, notificationsUnreadOnly, notificationsReadAll. M marks the
/// current one as read or unread; notificationsSettings leads to the switches in the profile.
class NotificationsPage : public Page
{
    Q_OBJECT

public:
    explicit NotificationsPage(Context &context, QWidget *parent = nullptr);

    void activate() override;
    QString title() const override { return tr("Notifications"); }
    NotificationsPresenter &presenter() { return m_presenter; }

private:
    void makeList();
    void showState();
    void showEmpty();
    void openCurrent();
    void toggleCurrent();
    void showActions();

    Context &m_context;
    NotificationsPresenter m_presenter;
    PageHeader *m_header;
    QCheckBox *m_unreadOnly;
    QPushButton *m_readAll;
    CardList *m_list = nullptr;
    StateView *m_state = nullptr;
    QAction *m_open = nullptr;
    QAction *m_toggle = nullptr;
    QTimer m_minute;
};

} // namespace oh::ui
