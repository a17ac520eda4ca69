// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/viewer.h"
#include "ui/style/timetext.h"
#include "ui/views/queuepane.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/queuelist.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// What is put away until later.
namespace oh::ui {

void QueuePane::makeSnoozed(QWidget *tools)
{
    m_snoozed = makeButton({}, ButtonKind::Link, childName(u"Snoozed"_s), tools);
    connect(m_snoozed, &QPushButton::clicked, this, [this] {
        const bool hadFocus = m_snoozed->hasFocus();
        m_queue.setShowsSnoozed(!m_queue.showsSnoozed());
        if (hadFocus && m_snoozed->isHidden())
            focusList();
    });
    tools->layout()->addWidget(m_snoozed);
}

void QueuePane::connectSnoozed()
{
    m_snoozeMenu = new QMenu(this);
    m_snoozeMenu->setObjectName(childName(u"Snooze"_s));
    m_snoozeMenu->setAccessibleName(tr("Put away until"));
    connect(&m_queue, &DecisionQueue::snoozedChanged, this, &QueuePane::showSnoozed);
    connect(&m_queue, &DecisionQueue::queryChanged, this, &QueuePane::showSnoozed);
    showSnoozed();
}

void QueuePane::showSnoozed()
{
    const int count = m_queue.snoozedCount();
    const bool shows = m_queue.showsSnoozed();
    m_snoozed->setText(shows ? tr("Show what waits") : tr("%n put away", nullptr, count));
    m_snoozed->setAccessibleName(m_snoozed->text());
    m_snoozed->setVisible(m_queue.filter() == 0 && (shows || count > 0));
    m_snoozeAction->setText(shows ? tr("Bring back now") : tr("Put away until later …"));
    showBanner();
}

void QueuePane::askSnooze()
{
    QStringList ids = m_queue.model()->marked();
    if (ids.isEmpty() && m_queue.mayDecide(m_queue.currentId()))
        ids.append(m_queue.currentId());
    if (ids.isEmpty() || m_queue.filter() != 0)
        return;
    if (m_queue.showsSnoozed()) {
        m_queue.bringBack(ids);
        focusList();
        return;
    }
    const QString zone = viewerZone(m_queue.context().account);
    const auto times = m_queue.snoozeTimes(ids);
    if (times.isEmpty()) {
        m_queue.context().notifier.notify(Notifier::Kind::Info,
                                          tr("It ends before you would see it again: decide now."));
        return;
    }
    m_snoozeMenu->clear();
    for (const auto &[how, until] : times) {
        QString text;
        switch (how) {
        case SnoozeFor::LaterToday:
            //: %1 a time. No letter that is a key of the list: A, D, J, K, N, S, Z
            text = tr("&Later today (%1)").arg(timeText(until, zone));
            break;
        case SnoozeFor::TomorrowMorning:
            //: %1 a day and a time. No letter that is a key of the list: A, D, J, K, N, S, Z
            text = tr("&Tomorrow morning (%1)").arg(dateTimeText(until, zone));
            break;
        case SnoozeFor::NextWeek:
            //: %1 a day and a time. No letter that is a key of the list: A, D, J, K, N, S, Z
            text = tr("Next &week (%1)").arg(dateTimeText(until, zone));
            break;
        }
        QAction *action = m_snoozeMenu->addAction(text);
        connect(action, &QAction::triggered, this,
                [this, ids, until = until] { snooze(ids, until); });
    }
    const QRect place = m_list->visualRect(m_list->currentIndex());
    m_snoozeMenu->popup(m_list->viewport()->mapToGlobal(place.bottomLeft()));
    m_snoozeMenu->setActiveAction(m_snoozeMenu->actions().constFirst());
}

void QueuePane::snooze(const QStringList &ids, const QDateTime &until)
{
    m_queue.snooze(ids, until);
    focusList();
    const QString when = dateTimeText(until, viewerZone(m_queue.context().account));
    m_queue.context().notifier.notify(
        Notifier::Kind::Info, tr("%n put away until %1", nullptr, int(ids.size())).arg(when),
        tr("Bring back"), [self = QPointer(this), ids] {
            if (!self)
                return;
            self->m_queue.bringBack(ids);
            self->focusList();
        });
}

} // namespace oh::ui
