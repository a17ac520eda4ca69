// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ports/systemnotices.h"
#include "ui/presenters/notificationcenter.h"
#include "ui/presenters/notificationtarget.h"
#include "ui/style/notificationtexts.h"
#include "ui/views/mainwindow.h"
#include "ui/views/navigation.h"
#include "ui/widgets/toastoverlay.h"

#include <QApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

/// More at once, as after a night without a connection, are told as a number.
constexpr int mostNotices = 3;

QString summaryTag()
{
    return u"summary"_s;
}

} // namespace

void MainWindow::setSystemNotices(SystemNotices *notices)
{
    if (m_notices)
        m_notices->disconnect(this);
    m_notices = notices;
    if (m_notices)
        connect(m_notices, &SystemNotices::activated, this, &MainWindow::openNotice);
}

void MainWindow::watchNotifications()
{
    const auto bell = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                   [](const PageEntry &entry) { return entry.isOnBell; });
    if (bell == m_entries.cend())
        return;
    m_notificationsPage = bell->id;
    m_news = std::make_unique<NotificationCenter>(*m_context);
    connect(m_news.get(), &NotificationCenter::unreadChanged, this, [this](int unread) {
        m_rail->setUnread(unread);
        if (unread == 0)
            withdrawNotices();
    });
    connect(m_news.get(), &NotificationCenter::arrived, this, &MainWindow::tellNews);
    m_news->refresh();
}

void MainWindow::forgetNotifications()
{
    m_news.reset();
    m_rail->setUnread(0);
    withdrawNotices(); // whoever signs in next must not read them
}

void MainWindow::withdrawNotices()
{
    if (!m_notices)
        return;
    for (auto told = m_told.cbegin(); told != m_told.cend(); ++told)
        m_notices->withdraw(told.key());
    m_told.clear();
}

bool MainWindow::isInFront() const
{
    const QWidget *active = QApplication::activeWindow();
    return active && (active == this || isAncestorOf(active)) && !isMinimized();
}

void MainWindow::tellNews(const QList<api::NotificationItem> &items)
{
    if (isInFront())
        tellInside(items);
    else if (m_notices)
        tellOutside(items);
}

/// A word over the window for whoever is online (FR19, FR107); the list itself shows it as well.
void MainWindow::tellInside(const QList<api::NotificationItem> &items)
{
    if (m_currentId == m_notificationsPage)
        return;
    QList<api::NotificationItem> news = items;
    news.removeIf(
        [this](const api::NotificationItem &item) { return !isNews(item.kind, m_shownRole); });
    if (news.size() > mostNotices) {
        m_toasts->notify(Notifier::Kind::Info,
                         tr("%n new notification(s)", nullptr, int(news.size())), tr("Show"),
                         [this] { openPage(m_notificationsPage); });
        return;
    }
    for (auto item = news.crbegin(); item != news.crend(); ++item)
        m_toasts->notify(Notifier::Kind::Info, item->title, tr("Show"),
                         [this, told = *item] { openNotification(told); });
}

void MainWindow::tellOutside(const QList<api::NotificationItem> &items)
{
    if (items.size() > mostNotices) {
        QStringList titles;
        for (const api::NotificationItem &item : items.first(mostNotices))
            titles.append(item.title);
        m_told.insert(summaryTag(), {});
        m_notices->show(summaryTag(), tr("%n new notification(s)", nullptr, int(items.size())),
                        titles.join(u'\n') + u"\n…"_s);
        return;
    }
    for (auto item = items.crbegin(); item != items.crend(); ++item) {
        const QString tag = item->id.toString();
        m_told.insert(tag, *item);
        m_notices->show(tag, item->title, item->text);
    }
}

void MainWindow::openNotice(const QString &tag)
{
    if (!m_told.contains(tag) || !m_news)
        return;
    const api::NotificationItem item = m_told.take(tag);
    m_notices->withdraw(tag);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    if (tag == summaryTag()) {
        openPage(m_notificationsPage);
        return;
    }
    openNotification(item);
}

void MainWindow::openNotification(const api::NotificationItem &item)
{
    if (!m_news)
        return;
    m_news->markRead(item.id);
    const QString target = notificationTarget(item, m_shownRole);
    const bool known = std::any_of(m_entries.cbegin(), m_entries.cend(), [&](const auto &entry) {
        return entry.id == target.section(u'/', 0, 0);
    });
    openPage(known ? target : m_notificationsPage);
}

} // namespace oh::ui
