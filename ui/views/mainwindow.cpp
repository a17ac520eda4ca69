// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/mainwindow.h"

#include "ui/dialogs/consentdialog.h"
#include "ui/presenters/calendarreminder.h"
#include "ui/presenters/deckuploads.h"
#include "ui/presenters/failurecounts.h"
#include "ui/presenters/notificationcenter.h"
#include "ui/presenters/queuecounts.h"
#include "ui/presenters/tagqueue.h"
#include "ui/presenters/viewer.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/style/theme.h"
#include "ui/style/timetext.h"
#include "ui/views/navigation.h"
#include "ui/views/page.h"
#include "ui/views/pageframe.h"
#include "ui/views/signinview.h"
#include "ui/views/splashview.h"
#include "ui/widgets/areaaccessible.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/portraits.h"
#include "ui/widgets/toastoverlay.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPointer>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr QSize defaultSize(1280, 800);
constexpr QSize smallestSize(1024, 640);
constexpr auto geometryState = "window.geometry"_L1;

} // namespace

QString MainWindow::pageState(Role role)
{
    return u"window.page."_s + toString(role);
}

MainWindow::MainWindow(Api &api, Account &account, Settings &settings, Drafts &drafts,
                       const Clock &clock, Live &live, PageFactory pages, QWidget *parent)
    : QMainWindow(parent),
      m_api(api),
      m_account(account),
      m_settings(settings),
      m_drafts(drafts),
      m_clock(clock),
      m_live(live),
      m_pageFactory(std::move(pages))
{
    // Dresses everything that there is, this window too: not while it has no members yet.
    m_theme = new ThemeManager(settings, this);
    installAreaAccessibility();
    setObjectName(u"mainWindow"_s);
    setWindowIcon(icon(u"logo"_s, IconTone::Primary));
    setMinimumSize(smallestSize);

    m_portraits = new Portraits(api, this);
    connect(&account, &Account::stateChanged, this, &MainWindow::applyAccountState);
    connect(&account, &Account::userChanged, this, &MainWindow::refreshPerson);
    connect(&account, &Account::plainStorageNeeded, this, &MainWindow::askAboutPlainStorage);
    connect(&api, &Api::reachableChanged, this, &MainWindow::showReachable);
    m_offlineMinute = new QTimer(this);
    m_offlineMinute->setObjectName(u"offlineMinute"_s);
    m_offlineMinute->setInterval(60 * 1000);
    connect(m_offlineMinute, &QTimer::timeout, this, &MainWindow::showOffline);
    connect(&account, &Account::stateChanged, this, &MainWindow::showOffline);
    connect(&account, &Account::userChanged, this, &MainWindow::showOffline);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &MainWindow::saveState);

    connect(&api, &Api::calendarRequired, this, &MainWindow::askForCalendar);

    makeContents();
    restoreWindow();
    applyAccountState();
}

void MainWindow::makeContents()
{
    setLocale(QLocale()); // of another language than the one before, and handed on
    // What was typed to sign in stays.
    SignInView *signInBefore = m_signIn;
    QWidget *before = takeCentralWidget();
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_offline = new Banner(Banner::Tone::Warning, central);
    m_offline->setObjectName(u"offlineBanner"_s);
    m_offline->setProperty("flat", true);
    layout->addWidget(m_offline);
    makeCalendarBanner(central);
    layout->addWidget(m_calendarBanner);
    m_states = new QStackedWidget(central);
    layout->addWidget(m_states, 1);
    setCentralWidget(central);

    m_toasts = new ToastOverlay(central);
    m_context = std::make_unique<Context>(
        Context{m_api, m_account, *m_toasts, m_settings, m_drafts, m_clock, m_live});

    m_splash = new SplashView(m_states);
    m_states->addWidget(m_splash);
    m_signIn = new SignInView(m_account, m_clock, m_states, signInBefore);
    m_states->addWidget(m_signIn);
    m_shell = new QWidget(m_states);
    auto *shellLayout = new QHBoxLayout(m_shell);
    shellLayout->setContentsMargins(0, 0, 0, 0);
    shellLayout->setSpacing(0);
    m_rail = new NavigationRail(m_shell);
    shellLayout->addWidget(m_rail);
    m_pages = new QStackedWidget(m_shell);
    shellLayout->addWidget(m_pages, 1);
    m_states->addWidget(m_shell);

    connect(m_rail, &NavigationRail::pageRequested, this, &MainWindow::openPage);
    connect(m_rail, &NavigationRail::signOutRequested, this, &MainWindow::signOut);
    delete before;
    delete menuBar();
    makeMenus();
    if (isVisible()) {
        // Now, not with the next turn of the event loop: what is not shown takes no keys.
        central->show();
        menuBar()->show();
    }
}

MainWindow::~MainWindow()
{
    leaveShell(); // pages go before the context they refer to
}

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    addThemeActions(file->addMenu(icon(u"settings"_s), tr("&Theme")));
    addLanguageActions(file->addMenu(tr("&Language")));
    file->addSeparator();
    m_signOutAction = file->addAction(icon(u"sign-out"_s), tr("&Sign out"));
    m_signOutAction->setObjectName(u"actionSignOut"_s);
    connect(m_signOutAction, &QAction::triggered, this, &MainWindow::signOut);
    QAction *quit = file->addAction(tr("&Quit"));
    quit->setObjectName(u"actionQuit"_s);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &QWidget::close);

    m_viewMenu = menuBar()->addMenu(tr("&View"));
    m_pageGroup = new QActionGroup(m_viewMenu);
    m_pagesEnd = m_viewMenu->addSeparator();
    m_findAction = m_viewMenu->addAction(icon(u"search"_s), tr("&Find anything…"));
    m_findAction->setObjectName(u"actionFind"_s);
    m_findAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    connect(m_findAction, &QAction::triggered, this, &MainWindow::openPalette);
    m_reloadAction = m_viewMenu->addAction(icon(u"refresh"_s), tr("&Reload"));
    m_reloadAction->setObjectName(u"actionReload"_s);
    m_reloadAction->setShortcut(Qt::Key_F5);
    connect(m_reloadAction, &QAction::triggered, this, [this] {
        if (Page *page = currentPage())
            page->reload();
    });
    QAction *notifications = m_viewMenu->addAction(tr("Go to newest &message"));
    notifications->setObjectName(u"actionNotifications"_s);
    notifications->setShortcut(Qt::Key_F8);
    connect(notifications, &QAction::triggered, m_toasts, &ToastOverlay::focusNewest);
    m_viewMenu->addSeparator();
    addThemeActions(m_viewMenu->addMenu(tr("&Theme")));
    makeHelpMenu();
}

void MainWindow::addThemeActions(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const auto add = [&](Theme theme, const QString &text, const QString &name,
                         const QString &iconName) {
        QAction *action = menu->addAction(icon(iconName), text);
        action->setObjectName(name);
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, theme] { m_settings.setTheme(theme); });
        const auto refresh = [this, action, theme] {
            action->setChecked(m_settings.theme() == theme);
        };
        connect(&m_settings, &Settings::themeChanged, action, refresh);
        refresh();
    };
    add(Theme::System, tr("As the &system"), u"actionThemeSystem"_s, u"settings"_s);
    add(Theme::Light, tr("&Light"), u"actionThemeLight"_s, u"sun"_s);
    add(Theme::Dark, tr("&Dark"), u"actionThemeDark"_s, u"moon"_s);
}

void MainWindow::rebuildPageActions()
{
    qDeleteAll(m_pageActions);
    m_pageActions.clear();
    int number = 0;
    for (const PageEntry &entry : std::as_const(m_entries)) {
        auto *action = new QAction(icon(entry.icon), entry.title, this);
        action->setObjectName(u"actionPage_"_s + entry.id);
        action->setCheckable(true);
        if (entry.isOnBell)
            action->setShortcut(NavigationRail::bellKeys());
        else if (number < 9)
            action->setShortcut(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number++));
        m_pageGroup->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = entry.id] {
            for (QAction *other : std::as_const(m_pageActions))
                other->setChecked(other->objectName() == u"actionPage_"_s + m_currentId);
            openPage(id);
        });
        m_viewMenu->insertAction(m_pagesEnd, action);
        m_pageActions.append(action);
    }
}

void MainWindow::applyAccountState()
{
    switch (m_account.state()) {
    case Account::State::Restoring:
        leaveShell();
        m_states->setCurrentWidget(m_splash);
        break;
    case Account::State::SignedOut:
        if (!m_entries.isEmpty())
            m_signIn->presenter().reset(); // may still hold the last person's address
        rememberPlace();
        leaveShell();
        m_states->setCurrentWidget(m_signIn);
        m_signIn->focusFirst();
        break;
    case Account::State::SignedIn:
        enterShell();
        break;
    }
    const bool signedIn = m_account.state() == Account::State::SignedIn;
    m_signOutAction->setEnabled(signedIn);
    m_reloadAction->setEnabled(signedIn);
    m_findAction->setEnabled(signedIn);
    updateTitle();
}

void MainWindow::enterShell()
{
    const api::User &user = m_account.user();
    if (!m_entries.isEmpty() && user.id == m_shownUser && user.role == m_shownRole) {
        m_states->setCurrentWidget(m_shell);
        refreshPerson();
        return;
    }
    if (!m_entries.isEmpty() && user.id == m_shownUser)
        rememberPlace(); // in another role: dialogs go with the pages
    leaveShell();
    m_shownUser = user.id;
    m_shownRole = user.role;
    m_entries = m_pageFactory(user.role);
    m_rail->setPages(m_entries);
    m_rail->fitInto(width());
    rebuildPageActions();
    refreshPerson();
    watchFailures();
    watchQueues();
    watchNotifications();
    watchCalendar();
    m_states->setCurrentWidget(m_shell);
    if (m_entries.isEmpty())
        return;
    sendLeftOver();
    const QString remembered = QString::fromUtf8(m_settings.state(pageState(user.role)));
    const bool known = std::any_of(m_entries.cbegin(), m_entries.cend(),
                                   [&](const PageEntry &entry) { return entry.id == remembered; });
    showPage(known ? remembered : m_entries.first().id);
    returnToPlace();
    if (!m_wantedLink.isEmpty())
        openLink(std::exchange(m_wantedLink, {}));
    // It goes on as soon as the page is there that shows it.
    if (user.role == Role::Mentee && m_currentId != "profile"_L1 &&
        DeckUploads::areLeft(m_settings, user.id))
        m_toasts->notify(Notifier::Kind::Info, tr("A pitch deck is not uploaded to its end yet."),
                         tr("Go on"), [this] { openPage(u"profile"_s); });
}

void MainWindow::leaveShell()
{
    if (m_entries.isEmpty())
        return;
    m_leftOver.reset();
    m_failures.reset();
    m_queues.reset();
    m_calendarReminder.reset();
    m_calendarBanner->setText({});
    delete m_calendarDialog;
    forgetNotifications();
    m_portraits->clear();
    m_toasts->clear(); // they speak of the other account, and their actions may hold its pages
    m_made.clear();
    qDeleteAll(m_frames); // with the pages
    m_frames.clear();
    m_ports.clear();
    m_entries.clear();
    m_currentId.clear();
    m_shownUser = {};
    m_rail->setPages({});
    rebuildPageActions();
}

void MainWindow::refreshPerson()
{
    if (m_account.state() != Account::State::SignedIn)
        return;
    const api::User &user = m_account.user();
    m_rail->setPerson(user.profile.name, roleName(user.role), user.profile.avatarUrl);
}

void MainWindow::watchFailures()
{
    const bool hasJobs = std::any_of(m_entries.cbegin(), m_entries.cend(),
                                     [](const PageEntry &entry) { return entry.id == "jobs"_L1; });
    if (!hasJobs)
        return;
    m_failures = std::make_unique<FailureCounts>(*m_context);
    connect(m_failures.get(), &FailureCounts::changed, this, [this] {
        const int total = m_failures->total();
        m_rail->setCount(u"jobs"_s, total, tr("%n failure(s)", nullptr, total));
    });
    m_failures->refresh();
}

void MainWindow::showReachable(bool reachable)
{
    m_reachable = reachable;
    const bool was = m_offline->text().isEmpty();
    showOffline();
    if (reachable)
        m_offlineMinute->stop();
    else if (!m_offlineMinute->isActive())
        m_offlineMinute->start();
    if (reachable && !was) {
        if (Page *page = currentPage())
            page->activate();
    }
}

void MainWindow::showOffline()
{
    const QString text = m_reachable ? QString() : offlineText();
    if (text != m_offline->text())
        m_offline->setText(text); // it is said aloud
    m_toasts->setTopMargin(12 + (m_reachable ? 0 : m_offline->sizeHint().height()));
}

QString MainWindow::offlineText() const
{
    const QDateTime updated = m_api.updatedAt();
    if (m_account.state() != Account::State::SignedIn || !updated.isValid())
        return tr("The server can't be reached — trying again…");
    const QString zone = viewerZone(m_account);
    const bool isToday = updated.toTimeZone(timeZone(zone)).date() ==
                         m_clock.now().toTimeZone(timeZone(zone)).date();
    //: %1 is a time ("14:32"), or a day and a time
    return tr("The server can't be reached — trying again… Last updated: %1.")
        .arg(isToday ? timeText(updated, zone) : dateTimeText(updated, zone));
}

void MainWindow::askAboutPlainStorage(const QString &reason)
{
    auto *dialog = new ConsentDialog(reason, this);
    connect(dialog, &ConsentDialog::answered, &m_account, &Account::allowPlainStorage);
    dialog->open();
}

void MainWindow::signOut()
{
    if (m_account.state() != Account::State::SignedIn)
        return;
    leaveAllPages([this] {
        // The page that calls goes with its session, and may have kept this very function.
        MainWindow *self = this;
        self->m_signingOut = true; // their own doing: the next session begins where sessions do
        self->m_account.signOut();
        self->m_signingOut = false;
    });
}

void MainWindow::leaveAllPages(const std::function<void()> &proceed)
{
    // The current page first: it is the one whose question can be seen.
    QStringList order = m_made.keys();
    if (order.removeOne(m_currentId))
        order.prepend(m_currentId);
    std::function<void()> chain = proceed;
    for (auto id = order.crbegin(); id != order.crend(); ++id) {
        const QPointer<Page> page = m_made.value(*id);
        chain = [page, chain] {
            if (page)
                page->tryLeave(chain);
            else
                chain();
        };
    }
    chain();
}

void MainWindow::saveState()
{
    m_settings.setState(geometryState, saveGeometry());
}

void MainWindow::restoreWindow()
{
    const QByteArray geometry = m_settings.state(geometryState);
    if (!geometry.isEmpty() && restoreGeometry(geometry))
        return;
    const QScreen *screen = QGuiApplication::primaryScreen();
    const QSize available = screen ? screen->availableSize() : defaultSize;
    resize(defaultSize.boundedTo(available));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_rail)
        m_rail->fitInto(width());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (m_rail && (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange))
        m_rail->fitInto(width());
}

void MainWindow::updateTitle()
{
    QString title = tr("Office Hours");
    for (const PageEntry &entry : std::as_const(m_entries)) {
        if (entry.id == m_currentId)
            //: Window title: page, application
            title = tr("%1 — Office Hours").arg(entry.title);
    }
    setWindowTitle(title);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_mayClose) {
        // A page may answer at once or after a question; then the window is closed anew.
        const auto inEvent = std::make_shared<bool>(true);
        leaveAllPages([this, inEvent] {
            m_mayClose = true;
            if (!*inEvent)
                close();
        });
        *inEvent = false;
    }
    if (!m_mayClose) {
        event->ignore();
        return;
    }
    m_mayClose = false; // the window may be shown again
    saveState();
    QMainWindow::closeEvent(event);
}

} // namespace oh::ui
