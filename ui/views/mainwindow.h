// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"
#include "ui/views/pages.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

#include <map>
#include <memory>

class QActionGroup;
class QDialog;
class QMenu;
class QStackedWidget;
class QTimer;

namespace oh::ui {

class Banner;
class CalendarReminder;
class FailureCounts;
class NavigationRail;
class NotificationCenter;
class Page;
class PageFrame;
class Portraits;
class QueueCounts;
class SignInView;
class SystemNotices;
class TagQueue;
class ThemeManager;
class ToastOverlay;

/// The window: a splash while a session is restored, the sign-in page, or the navigation with the
/// pages of the person's role. Owns the toast overlay, which is the pages' Notifier, and dresses
/// the application in the user's theme. The ports are borrowed and outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Api &api, Account &account, Settings &settings, Drafts &drafts, const Clock &clock,
               Live &live, PageFactory pages = pagesForRole, QWidget *parent = nullptr);
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
    /// Makes everything that shows texts anew after `change`, for another language; on the same
    /// page. Waits for the end of an open dialog, and asks before anything typed would be lost:
    /// then it may happen never, which is at the next start.
    void rebuild(const std::function<void()> &change);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeContents();
    void makeMenus();
    void makeHelpMenu();
    /// Everything that can be reached, in one field.
    void openPalette();
    void addThemeActions(QMenu *menu);
    void addLanguageActions(QMenu *menu);
    /// None: the account's, else the system's.
    void chooseLanguage(std::optional<Language> language);
    /// Mails and notifications come in it, too.
    void tellAccount(std::optional<Language> language);
    void askAboutWords(const QString &pageTitle, const std::function<void()> &proceed);
    void rebuildPageActions();
    void applyAccountState();
    void enterShell();
    void leaveShell();
    // Around the end of a session: mainwindowsession.cpp.
    void rememberPlace();
    void returnToPlace();
    /// What coordinators had decided when the session or the program ended.
    void sendLeftOver();
    void openPageWith(const QString &pageId, const QVariantMap &request);
    /// False when there is no such page for whoever is signed in.
    bool open(const QString &target, const QVariantMap &request);
    // Between pages: mainwindowpages.cpp.
    void showPage(const QString &pageId);
    /// Where the settings keep which page was shown last.
    static QString pageState(Role role);
    /// What the current page reads ends, unless a dialog of its is left over it.
    void endReads();
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
    void showOffline();
    /// With how old what is shown may be.
    QString offlineText() const;
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
    Drafts &m_drafts;
    const Clock &m_clock;
    Live &m_live;
    PageFactory m_pageFactory;
    ThemeManager *m_theme = nullptr;
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
    /// They own the pages.
    QHash<QString, PageFrame *> m_frames;
    /// What a page is made with, and outlived by.
    struct PagePorts
    {
        explicit PagePorts(const Context &window);

        const std::unique_ptr<PageApi> api;
        Context context;
    };
    std::map<QString, std::unique_ptr<PagePorts>> m_ports;
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
    /// Where somebody was when their session ended without their doing.
    struct Place
    {
        UserId user;
        QString target;
        /// Of a dialog with words that went with it.
        QString dialogTitle;
        DraftForm form = DraftForm::Booking;
        QString subject;
    };
    std::optional<Place> m_place;
    bool m_signingOut = false;
    std::unique_ptr<TagQueue> m_leftOver;
    bool m_mayClose = false;
    bool m_reachable = true;
    /// While the server is out of reach: what was today becomes yesterday.
    QTimer *m_offlineMinute = nullptr;
    Call m_languageCall;
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
