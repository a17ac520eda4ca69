// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"
#include "ui/views/pages.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

#include <memory>

class QActionGroup;
class QDialog;
class QMenu;
class QStackedWidget;

namespace oh::ui {

class Banner;
class CalendarReminder;
class FailureCounts;
class NavigationRail;
class NotificationCenter;
class Page;
class Portraits;
class QueueCounts;
class SignInView;
class SystemNotices;
class ThemeManager;
class ToastOverlay;

/// The window: a splash while a session is restored, the sign-in page, or the navigation with the
/// pages of the person's role. Owns the toast overlay, which is the pages' Notifier, and dresses
/// the application in the user's theme. The ports are borrowed and outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Api &api, Account &account, Settings &settings, const Clock &clock, Live &live,
               PageFactory pages = pagesForRole, QWidget *parent = nullptr);
    ~MainWindow() override;

    ToastOverlay &toasts() { return *m_toasts; }
    /// Empty while nobody is signed in.
    QString currentPageId() const { return m_currentId; }
    Page *currentPage() const;
    /// Shows a page by its id, and with "mentors/<id>" one of what it shows; ignored when the role
    /// does not have it, or when the current page keeps the person (unsaved changes).
    void openPage(const QString &target);
    /// Shows what an address of ours names (officehours://bookings/<id>): at once, or as soon as
    /// somebody is signed in. One that names nothing for the person's role changes nothing.
    void openLink(const QString &link);
    /// Where notifications go while the window is not in front; nowhere without. Borrowed.
    void setSystemNotices(SystemNotices *notices);
    /// Forgets geometry and page, as after a first start.
    void resetLayout();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeMenus();
    void makeHelpMenu();
    /// Everything that can be reached, in one field.
    void openPalette();
    void addThemeActions(QMenu *menu);
    void rebuildPageActions();
    void applyAccountState();
    void enterShell();
    void leaveShell();
    void openPageWith(const QString &pageId, const QVariantMap &request);
    void showPage(const QString &pageId);
    void focusPage();
    void refreshPerson();
    void watchFailures();
    void watchQueues();
    void watchNotifications();
    void makeCalendarBanner(QWidget *parent);
    void watchCalendar();
    void askForCalendar(const Error &refusal);
    void forgetNotifications();
    bool isInFront() const;
    void tellNews(const QList<api::NotificationItem> &items);
    void tellOutside(const QList<api::NotificationItem> &items);
    void tellInside(const QList<api::NotificationItem> &items);
    void openNotice(const QString &tag);
    void openNotification(const api::NotificationItem &item);
    void withdrawNotices();
    void showReachable(bool reachable);
    void askAboutPlainStorage(const QString &reason);
    void signOut();
    void saveState();
    void restoreWindow();
    void updateTitle();
    /// Asks every page that was made, one after the other, then calls `proceed`.
    void leaveAllPages(const std::function<void()> &proceed);

    Api &m_api;
    Account &m_account;
    Settings &m_settings;
    PageFactory m_pageFactory;
    ThemeManager *m_theme;
    ToastOverlay *m_toasts = nullptr;
    Portraits *m_portraits = nullptr;
    std::unique_ptr<Context> m_context;

    Banner *m_offline = nullptr;
    Banner *m_calendarBanner = nullptr;
    QStackedWidget *m_states = nullptr;
    QWidget *m_splash = nullptr;
    SignInView *m_signIn = nullptr;
    QWidget *m_shell = nullptr;
    NavigationRail *m_rail = nullptr;
    QStackedWidget *m_pages = nullptr;

    QList<PageEntry> m_entries;
    QHash<QString, Page *> m_made;
    /// Only for coordinators.
    std::unique_ptr<FailureCounts> m_failures;
    std::unique_ptr<QueueCounts> m_queues;
    /// Not for coordinators.
    std::unique_ptr<CalendarReminder> m_calendarReminder;
    QPointer<QDialog> m_calendarDialog;
    std::unique_ptr<NotificationCenter> m_news;
    QString m_notificationsPage;
    SystemNotices *m_notices = nullptr;
    /// Shown outside, by tag.
    QHash<QString, api::NotificationItem> m_told;
    QString m_currentId;
    UserId m_shownUser;
    Role m_shownRole = Role::Mentee;
    bool m_mayClose = false;
    /// Waits for a sign-in.
    QString m_wantedLink;

    QMenu *m_viewMenu = nullptr;
    QAction *m_findAction = nullptr;
    QAction *m_reloadAction = nullptr;
    QAction *m_signOutAction = nullptr;
    QAction *m_pagesEnd = nullptr;
    QList<QAction *> m_pageActions;
    QActionGroup *m_pageGroup = nullptr;
};

} // namespace oh::ui
