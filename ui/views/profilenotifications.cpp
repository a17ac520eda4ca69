// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/notificationpreferencespresenter.h"
#include "ui/views/notificationpreferencesview.h"
#include "ui/views/profilepage.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"

#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

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
    auto *help = makeLabel(tr("Of what we tell you, and how. Each change is saved at once."),
                           TextRole::Muted, card);
    help->setWordWrap(true);
    card->body()->addWidget(help);
    card->body()->addWidget(new NotificationPreferencesView(*m_notifications, card));
    return card;
}

void ProfilePage::activate()
{
    m_presenter->reload();
    m_notifications->load();
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
