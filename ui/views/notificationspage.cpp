// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/notificationspage.h"

#include "ui/delegates/notificationcarddelegate.h"
#include "ui/views/cardlist.h"
#include "ui/views/pages.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/stateview.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oh::ui {
namespace {

constexpr int notificationColumn = 860;

/// Links may lead to what this version, or this role, has no page for.
bool hasPage(Role role, const QString &target)
{
    const QList<PageEntry> pages = pagesForRole(role);
    return std::any_of(pages.cbegin(), pages.cend(), [&target](const PageEntry &entry) {
        return entry.id == target.section(u'/', 0, 0);
    });
}

} // namespace

NotificationsPage::NotificationsPage(Context &context, QWidget *parent)
    : Page(parent), m_context(context), m_presenter(context)
{
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(28, 24, 28, 20);
    auto *column = new QWidget(this);
    column->setMaximumWidth(notificationColumn);
    outer->addWidget(column, 1000);
    outer->addStretch(1);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    m_header = new PageHeader(title(), this);
    m_unreadOnly = new QCheckBox(tr("&Unread only"), this);
    m_unreadOnly->setObjectName(u"notificationsUnreadOnly"_s);
    m_unreadOnly->setAccessibleName(tr("Unread only"));
    m_header->addAction(m_unreadOnly);
    m_readAll =
        makeButton(tr("Mark &all as read"), ButtonKind::Secondary, u"notificationsReadAll"_s, this);
    m_header->addAction(m_readAll);
    auto *settings = makeIconButton(u"settings"_s, tr("Choose what you are told of"),
                                    u"notificationsSettings"_s, this);
    connect(settings, &QToolButton::clicked, this,
            [this] { Q_EMIT openPage(u"profile/notifications"_s); });
    m_header->addAction(settings);
    layout->addWidget(m_header);
    makeList();
    layout->addWidget(m_state, 1);

    connect(m_unreadOnly, &QCheckBox::toggled, &m_presenter,
            &NotificationsPresenter::setUnreadOnly);
    connect(m_readAll, &QPushButton::clicked, &m_presenter, &NotificationsPresenter::markAllRead);
    connect(&m_presenter, &NotificationsPresenter::stateChanged, this,
            &NotificationsPage::showState);
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_presenter.refreshTimes();
    });
    m_minute.start();
    showState();
}

void NotificationsPage::makeList()
{
    m_list = new CardList(this);
    m_list->setObjectName(u"notificationList"_s);
    m_list->setAccessibleName(title());
    m_list->setModel(&m_presenter.list());
    m_list->setItemDelegate(new NotificationCardDelegate(m_list));
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_state = new StateView(m_list, this);

    m_open = new QAction(tr("&Open"), m_list);
    m_open->setObjectName(u"notificationOpen"_s);
    connect(m_open, &QAction::triggered, this, &NotificationsPage::openCurrent);
    m_list->addAction(m_open);
    m_toggle = new QAction(m_list);
    m_toggle->setObjectName(u"notificationToggle"_s);
    m_toggle->setShortcut(Qt::Key_M);
    m_toggle->setShortcutContext(Qt::WidgetShortcut);
    connect(m_toggle, &QAction::triggered, this, &NotificationsPage::toggleCurrent);
    m_list->addAction(m_toggle);

    connect(m_list, &CardList::opened, this, &NotificationsPage::openCurrent);
    connect(m_list, &QAbstractItemView::clicked, this, &NotificationsPage::openCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &NotificationsPage::showActions);
    connect(&m_presenter.list(), &QAbstractItemModel::dataChanged, this,
            &NotificationsPage::showActions);
    connect(m_state, &StateView::retryRequested, &m_presenter, &NotificationsPresenter::load);
    connect(m_state, &StateView::emptyActionTriggered, this, [this] {
        m_unreadOnly->setChecked(false);
        m_unreadOnly->setFocus(Qt::OtherFocusReason);
    });
}

void NotificationsPage::activate()
{
    m_presenter.load();
    showState();
}

void NotificationsPage::showState()
{
    const int unread = m_presenter.unread();
    const bool ready = m_presenter.state() == LoadState::Ready;
    QString subtitle;
    if (ready)
        subtitle = unread > 0                          ? tr("%n unread", nullptr, unread)
                   : m_presenter.list().rowCount() > 0 ? tr("You have read everything")
                                                       : QString();
    m_header->setSubtitle(subtitle);
    if (m_readAll->hasFocus() && unread == 0)
        m_list->setFocus(Qt::OtherFocusReason); // a disabled button would drop the keyboard
    m_readAll->setEnabled(ready && unread > 0 && !m_presenter.isMarkingAll());
    switch (m_presenter.state()) {
    case LoadState::Loading:
        m_state->showLoading();
        break;
    case LoadState::Failed:
        m_state->showError(m_presenter.error());
        break;
    case LoadState::Ready:
        if (m_presenter.list().rowCount() == 0)
            showEmpty();
        else
            m_state->showContent();
        break;
    }
    showActions();
}

void NotificationsPage::showEmpty()
{
    if (m_presenter.unreadOnly())
        m_state->showEmpty(u"check"_s, tr("Nothing unread"), tr("You have read everything."),
                           tr("Show all notifications"));
    else
        m_state->showEmpty(u"bell"_s, tr("No notifications yet"),
                           tr("What happens to your meetings and your account appears here. "
                              "Which of it, you choose in your profile."));
}

void NotificationsPage::showActions()
{
    const auto item = m_presenter.list().item(m_list->currentIndex());
    m_open->setEnabled(item.has_value());
    m_toggle->setEnabled(item.has_value());
    m_toggle->setText(item && item->readAt ? tr("Mark as un&read") : tr("Mark as &read"));
}

void NotificationsPage::openCurrent()
{
    const auto item = m_presenter.list().item(m_list->currentIndex());
    if (!item || !isVisible())
        return;
    const QString target = m_presenter.target(item->id);
    m_presenter.mark(item->id, true);
    if (m_context.account.state() == Account::State::SignedIn &&
        hasPage(m_context.account.user().role, target))
        Q_EMIT openPage(target);
}

void NotificationsPage::toggleCurrent()
{
    if (const auto item = m_presenter.list().item(m_list->currentIndex()))
        m_presenter.mark(item->id, !item->readAt);
}

} // namespace oh::ui
