// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/notificationpreferencespresenter.h"
#include "ui/views/calendarconnectionview.h"
#include "ui/views/calendarfeedsview.h"
#include "ui/views/notificationpreferencesview.h"
#include "ui/views/profilepage.h"
#include "ui/widgets/card.h"
#include "ui/widgets/contentscroll.h"
#include "ui/widgets/controls.h"

#include <QCheckBox>
#include <QLabel>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oh::ui {
namespace {

/// Without a server nobody is kept longer for the sake of a switch.
constexpr auto patience = 3s;

} // namespace

QWidget *ProfilePage::makeNotificationsCard()
{
    m_notifications = new NotificationPreferencesPresenter(m_context, this);
    auto *card = new Card(tr("Notifications"), this);
    m_notificationsCard = card;
    auto *help =
        makeLabel(tr("What we tell you about, and in which way. Each change is saved at once."),
                  TextRole::Muted, card);
    help->setWordWrap(true);
    card->body()->addWidget(help);
    card->body()->addWidget(new NotificationPreferencesView(*m_notifications, card));
    connect(m_notifications, &NotificationPreferencesPresenter::stateChanged, this,
            &ProfilePage::showWanted);
    return card;
}

void ProfilePage::activate()
{
    m_wantsNotifications = false;
    m_wantsCalendar = false;
    m_presenter->reload();
    m_notifications->load();
    m_feeds->presenter().forgetAddresses();
    m_feeds->presenter().load();
    if (m_presenter->role() != Role::Coordinator)
        m_connection->presenter().load();
    loadFiles();
    loadPeople();
}

void ProfilePage::openItem(const QString &id)
{
    m_wantsNotifications = id == "notifications"_L1;
    m_wantsCalendar = id == "calendar"_L1;
    showWanted();
    showWantedCalendar();
}

void ProfilePage::showWanted()
{
    if (!m_wantsNotifications || m_notifications->state() == LoadState::Loading)
        return;
    m_wantsNotifications = false;
    // Once the table has its place.
    QTimer::singleShot(0, this, [this] {
        for (QCheckBox *box : m_notificationsCard->findChildren<QCheckBox *>()) {
            if (box->isEnabled()) {
                box->setFocus(Qt::OtherFocusReason);
                break;
            }
        }
        m_scroll->verticalScrollBar()->setValue(
            m_notificationsCard->mapTo(m_scroll->widget(), QPoint()).y());
    });
}

bool ProfilePage::waitForSwitches(const std::function<void()> &proceed)
{
    if (!m_notifications->isSaving())
        return false;
    auto *wait = new QTimer(this);
    wait->setSingleShot(true);
    connect(m_notifications, &NotificationPreferencesPresenter::settled, wait,
            [wait] { wait->start(0); });
    connect(wait, &QTimer::timeout, this, [wait, proceed] {
        wait->deleteLater();
        proceed();
    });
    wait->start(patience);
    return true;
}

} // namespace oh::ui
