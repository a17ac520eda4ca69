// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeports.h"
#include "tests/support/latertimer.h"
#include "tests/support/testregistry.h"
#include "ui/dialogs/exceptiondialog.h"
#include "ui/dialogs/unsaveddialog.h"
#include "ui/presenters/formdraft.h"
#include "ui/style/colors.h"
#include "ui/style/timetext.h"
#include "ui/views/mainwindow.h"
#include "ui/views/page.h"
#include "ui/views/signinview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/toastoverlay.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace oh::ui;

namespace {

/// A page that counts, and can refuse to be left.
class CountingPage : public Page
{
public:
    explicit CountingPage(Context &context) : m_context(context)
    {
        auto *layout = new QVBoxLayout(this);
        m_edit = new QLineEdit(this);
        layout->addWidget(m_edit);
    }
    void activate() override { ++activated; }
    void reload() override { ++reloaded; }
    void tryLeave(const std::function<void()> &proceed) override
    {
        if (holds)
            waiting = proceed;
        else
            proceed();
    }
    void openItem(const QString &id) override { item = id; }
    QString shownItem() const override { return item; }
    bool reopenForm(DraftForm form, const QString &subject) override
    {
        reopened = toString(form) + u' ' + subject;
        return subject == "ours"_L1;
    }
    void apply(const QVariantMap &wanted) override { request = wanted; }
    void say(const QString &text) { m_context.notifier.notify(Notifier::Kind::Info, text); }

    QString item;
    QString reopened;
    QVariantMap request;
    int activated = 0;
    int reloaded = 0;
    bool holds = false;
    std::function<void()> waiting;

private:
    Context &m_context;
    QLineEdit *m_edit;
};

QList<PageEntry> testPages(Role role)
{
    QStringList ids{u"first"_s, u"second"_s, u"third"_s};
    if (role == Role::Coordinator)
        ids = {u"bookings"_s, u"second"_s};
    QList<PageEntry> pages;
    for (const QString &id : ids)
        pages.append({id, id.toUpper(), u"calendar"_s,
                      [](Context &context) -> Page * { return new CountingPage(context); }});
    return pages;
}

} // namespace

class TstMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheAccount();
    void navigatesByMouseKeyboardAndShortcut();
    void pagesAreMadeOnceAndReloadWithF5();
    void aPageMayKeepThePerson();
    void pagesAreToldThatTheyAreLeft();
    void aDialogKeepsWhatItsPageReads();
    void otherAccountRebuildsThePages();
    void closingAsksThePages();
    void remembersPageAndGeometry();
    void bannerComesAndGoesWithTheServer();
    void consentIsNoByDefault();
    void sessionLostIsToldOnTheSignInPage();
    void afterALostSessionOneIsBack();
    void decisionsHeldBackAreSentInTheNextSession();
    void signInStartsAnewAfterALink();
    void linksOpenWhatTheyName();
    void themeIsChosenInTheMenu();
    void anotherLanguageMakesEverythingAnew();
    void whatWasTypedToSignInStays();
    void aLanguageIsChosenInTheMenu();
    void typedWordsAreNotLostToALanguage();
    void pagesSpeakThroughTheToasts();
    void helpDialogsOpen();
    void signInFlowInTheWindow();

private:
    std::unique_ptr<MainWindow> make(FakePorts &ports)
    {
        auto window =
            std::make_unique<MainWindow>(ports.api, ports.account, ports.settings, ports.drafts,
                                         ports.clock, ports.live, testPages);
        window->show();
        QApplication::setActiveWindow(window.get());
        return window;
    }
    static CountingPage *page(MainWindow &window, const QString &id)
    {
        return static_cast<CountingPage *>(window.findChild<QWidget *>(u"page_"_s + id));
    }
    static QPushButton *nav(MainWindow &window, const QString &id)
    {
        return window.findChild<QPushButton *>(u"nav_"_s + id);
    }
};

void TstMainWindow::followsTheAccount()
{
    FakePorts ports;
    ports.account.setState(Account::State::Restoring);
    const auto window = make(ports);
    QVERIFY(window->findChild<QWidget *>(u"splashView"_s)->isVisible());
    QVERIFY(!window->findChild<QAction *>(u"actionSignOut"_s)->isEnabled());
    ports.account.setState(Account::State::SignedOut);
    QVERIFY(window->findChild<QWidget *>(u"signInView"_s)->isVisible());
    ports.account.signIn(sampleUser(Role::Mentor));
    QVERIFY(!window->findChild<QWidget *>(u"signInView"_s)->isVisible());
    QCOMPARE(window->currentPageId(), u"first"_s);
    QCOMPARE(window->findChild<QLabel *>(u"navPersonName"_s)->text(), u"Ada Okafor"_s);
    QCOMPARE(window->findChild<QLabel *>(u"navPersonRole"_s)->text(), u"Mentor"_s);
    QVERIFY(window->windowTitle().startsWith(u"FIRST"_s));
    api::User renamed = sampleUser(Role::Mentor);
    renamed.profile.name = u"Ada O."_s;
    ports.account.adopt(renamed);
    QCOMPARE(window->findChild<QLabel *>(u"navPersonName"_s)->text(), u"Ada O."_s);
    QTest::mouseClick(window->findChild<QToolButton *>(u"navSignOut"_s), Qt::LeftButton);
    QCOMPARE(ports.account.signOuts, 1);
    QVERIFY(window->findChild<QWidget *>(u"signInView"_s)->isVisible());
    QVERIFY(!page(*window, u"first"_s));
}

void TstMainWindow::navigatesByMouseKeyboardAndShortcut()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentor));
    const auto window = make(ports);
    QTest::mouseClick(nav(*window, u"second"_s), Qt::LeftButton);
    QCOMPARE(window->currentPageId(), u"second"_s);
    QVERIFY(nav(*window, u"second"_s)->isChecked());
    QVERIFY(!nav(*window, u"first"_s)->isChecked());
    QTest::mouseClick(nav(*window, u"second"_s), Qt::LeftButton); // again: stays current
    QVERIFY(nav(*window, u"second"_s)->isChecked());

    nav(*window, u"second"_s)->setFocus();
    QTest::keyClick(nav(*window, u"second"_s), Qt::Key_Down);
    QCOMPARE(window->focusWidget(), nav(*window, u"third"_s));
    QCOMPARE(window->currentPageId(), u"second"_s); // moving is not choosing
    QTest::keyClick(nav(*window, u"third"_s), Qt::Key_Space);
    QCOMPARE(window->currentPageId(), u"third"_s);
    QTest::keyClick(nav(*window, u"third"_s), Qt::Key_Down);
    QCOMPARE(window->focusWidget(), nav(*window, u"first"_s));
    QTest::keyClick(nav(*window, u"first"_s), Qt::Key_End);
    QCOMPARE(window->focusWidget(), nav(*window, u"third"_s));
    QTest::keyClick(nav(*window, u"third"_s), Qt::Key_Home);
    QTest::keyClick(nav(*window, u"first"_s), Qt::Key_Up);
    QCOMPARE(window->focusWidget(), nav(*window, u"third"_s));

    const auto *action = window->findChild<QAction *>(u"actionPage_second"_s);
    QCOMPARE(action->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_2));
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(window->currentPageId(), u"second"_s);
    QVERIFY(action->isChecked());
    Q_EMIT page(*window, u"second"_s)->openPage(u"first"_s);
    QCOMPARE(window->currentPageId(), u"first"_s);
    window->openPage(u"no such page"_s);
    QCOMPARE(window->currentPageId(), u"first"_s);
    // One of what a page shows.
    Q_EMIT page(*window, u"first"_s)->openPage(u"second/42"_s);
    QCOMPARE(window->currentPageId(), u"second"_s);
    QCOMPARE(page(*window, u"second"_s)->item, u"42"_s);
    const int activated = page(*window, u"second"_s)->activated;
    window->openPage(u"second/43"_s);
    QCOMPARE(page(*window, u"second"_s)->item, u"43"_s);
    QCOMPARE(page(*window, u"second"_s)->activated, activated);
    page(*window, u"second"_s)->holds = true;
    window->openPage(u"first/44"_s);
    QVERIFY(page(*window, u"first"_s)->item.isEmpty());
    page(*window, u"second"_s)->waiting();
    QCOMPARE(page(*window, u"first"_s)->item, u"44"_s);
}

void TstMainWindow::pagesAreMadeOnceAndReloadWithF5()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentor));
    const auto window = make(ports);
    CountingPage *first = page(*window, u"first"_s);
    QVERIFY(first);
    QVERIFY(!page(*window, u"second"_s)); // not before it is wanted
    QCOMPARE(first->activated, 1);
    window->openPage(u"second"_s);
    window->openPage(u"first"_s);
    QCOMPARE(page(*window, u"first"_s), first);
    QCOMPARE(first->activated, 2);
    QTest::keyClick(window.get(), Qt::Key_F5);
    QTRY_COMPARE(first->reloaded, 1);
}

void TstMainWindow::aPageMayKeepThePerson()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentor));
    const auto window = make(ports);
    CountingPage *first = page(*window, u"first"_s);
    first->holds = true;
    QTest::mouseClick(nav(*window, u"second"_s), Qt::LeftButton);
    QCOMPARE(window->currentPageId(), u"first"_s);
    QVERIFY(nav(*window, u"first"_s)->isChecked());
    QVERIFY(!nav(*window, u"second"_s)->isChecked());
    window->findChild<QAction *>(u"actionPage_third"_s)->trigger();
    QVERIFY(window->findChild<QAction *>(u"actionPage_first"_s)->isChecked());
    QVERIFY(first->waiting);
    first->waiting();
    QCOMPARE(window->currentPageId(), u"third"_s);
    // Signing out asks the hidden page as well.
    window->findChild<QAction *>(u"actionSignOut"_s)->trigger();
    QCOMPARE(ports.account.signOuts, 0);
    first->waiting();
    QCOMPARE(ports.account.signOuts, 1);
}

/// What ends what they read.
void TstMainWindow::pagesAreToldThatTheyAreLeft()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentor));
    const auto window = make(ports);
    QCOMPARE(ports.api.pages.size(), 1);
    const auto first = ports.api.pages.at(0);
    QCOMPARE(first->entered, 1);
    QCOMPARE(first->left, 0);
    window->openPage(u"second"_s);
    QCOMPARE(ports.api.pages.size(), 2);
    QCOMPARE(first->left, 1);
    const auto second = ports.api.pages.at(1);
    QCOMPARE(second->entered, 1);
    // Where one is already, nothing ends.
    window->openPage(u"second/x"_s);
    QCOMPARE(second->left, 0);
    window->openPage(u"first"_s);
    QCOMPARE(second->left, 1);
    QCOMPARE(first->entered, 2);
    QCOMPARE(first->left, 1);
    QCOMPARE(ports.api.pages.size(), 2);
    // One that is not left is not told that it is.
    CountingPage *page = TstMainWindow::page(*window, u"first"_s);
    page->holds = true;
    window->openPage(u"second"_s);
    QCOMPARE(first->left, 1);
}

/// A link opens another page beneath it.
void TstMainWindow::aDialogKeepsWhatItsPageReads()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentor));
    const auto window = make(ports);
    QDialog dialog(page(*window, u"first"_s));
    dialog.show();
    window->openPage(u"second"_s);
    QCOMPARE(ports.api.pages.at(0)->left, 0);
    window->openPage(u"first"_s);
    dialog.hide();
    window->openPage(u"second"_s);
    QCOMPARE(ports.api.pages.at(0)->left, 1);
}

void TstMainWindow::otherAccountRebuildsThePages()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentor));
    const auto window = make(ports);
    const QPointer<Page> old = window->currentPage();
    Q_EMIT ports.account.stateChanged(Account::State::SignedIn); // the same person again
    QVERIFY(old);
    ports.account.signIn(sampleUser(Role::Coordinator));
    QVERIFY(!old);
    QCOMPARE(window->currentPageId(), u"bookings"_s);
    QVERIFY(!nav(*window, u"first"_s));
    QVERIFY(!window->findChild<QAction *>(u"actionPage_first"_s));
    QCOMPARE(window->findChild<QLabel *>(u"navPersonRole"_s)->text(), u"Coordinator"_s);
}

void TstMainWindow::closingAsksThePages()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentor));
    const auto window = make(ports);
    CountingPage *first = page(*window, u"first"_s);
    first->holds = true;
    QVERIFY(!window->close());
    QVERIFY(window->isVisible());
    first->waiting();
    QVERIFY(!window->isVisible());
    window->show();
    QVERIFY(!window->close()); // asked again
    first->holds = false;
    QVERIFY(window->close());
}

void TstMainWindow::remembersPageAndGeometry()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentor));
    {
        const auto window = make(ports);
        QCOMPARE(window->size(), QSize(1280, 800).boundedTo(window->size()));
        window->resize(1100, 700);
        window->openPage(u"third"_s);
        QVERIFY(window->close());
    }
    const auto window = make(ports);
    QCOMPARE(window->currentPageId(), u"third"_s);
    QCOMPARE(window->size(), QSize(1100, 700));
    ports.settings.setState(u"window.page.mentor"_s, "gone");
    ports.settings.setState(u"window.geometry"_s, "garbage");
    const auto other = make(ports);
    QCOMPARE(other->currentPageId(), u"first"_s);
    QVERIFY(other->width() >= 1024);
}

void TstMainWindow::bannerComesAndGoesWithTheServer()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentor));
    const auto window = make(ports);
    auto *banner = window->findChild<Banner *>(u"offlineBanner"_s);
    QVERIFY(!banner->isVisible());
    Q_EMIT ports.api.reachableChanged(false);
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->text(), u"The server can't be reached — trying again…"_s);
    QCOMPARE(page(*window, u"first"_s)->activated, 1);
    Q_EMIT ports.api.reachableChanged(true);
    QVERIFY(!banner->isVisible());
    QCOMPARE(page(*window, u"first"_s)->activated, 2); // what was missed is loaded
    Q_EMIT ports.api.reachableChanged(true);
    QCOMPARE(page(*window, u"first"_s)->activated, 2);

    // How old what is shown may be, in the person's zone: Berlin.
    ports.api.updated = ports.clock.now().addSecs(-25 * 60);
    Q_EMIT ports.api.reachableChanged(false);
    QCOMPARE(banner->text(), u"The server can't be reached — trying again… Last updated: 09:35."_s);
    Q_EMIT ports.api.reachableChanged(true);
    ports.api.updated = ports.clock.now().addDays(-1);
    Q_EMIT ports.api.reachableChanged(false);
    QVERIFY2(banner->text().endsWith(
                 u"Last updated: %1."_s.arg(dateTimeText(ports.api.updated, u"Europe/Berlin"_s))),
             qPrintable(banner->text()));
    // In whoever's zone is there by now.
    api::User traveler = sampleUser(Role::Mentor);
    traveler.profile.timeZone = u"America/New_York"_s;
    ports.account.signIn(traveler);
    const auto at = [](const QString &text) { return u"Last updated: %1."_s.arg(text); };
    QVERIFY2(banner->text().endsWith(at(dateTimeText(ports.api.updated, u"America/New_York"_s))),
             qPrintable(banner->text()));
    ports.account.setState(Account::State::SignedOut);
    QCOMPARE(banner->text(), u"The server can't be reached — trying again…"_s);
    ports.account.signIn(sampleUser(Role::Mentor));
    // The day that it was is said when it is over.
    ports.api.updated = ports.clock.now();
    auto *minute = window->findChild<QTimer *>(u"offlineMinute"_s);
    QVERIFY(minute->isActive());
    minute->start(1);
    QTRY_VERIFY(banner->text().endsWith(at(timeText(ports.api.updated, u"Europe/Berlin"_s))));
    ports.clock.advanceSecs(24 * 3600);
    QTRY_VERIFY(banner->text().endsWith(at(dateTimeText(ports.api.updated, u"Europe/Berlin"_s))));
    Q_EMIT ports.api.reachableChanged(true);
    QVERIFY(!minute->isActive());
    QVERIFY(!banner->isVisible());
}

void TstMainWindow::consentIsNoByDefault()
{
    FakePorts ports;
    const auto window = make(ports);
    const auto dialog = [&window] { return window->findChild<QDialog *>(u"consentDialog"_s); };
    Q_EMIT ports.account.plainStorageNeeded(u"No keychain answered."_s);
    QVERIFY(dialog());
    QTest::keyClick(dialog(), Qt::Key_Return);
    QCOMPARE(ports.account.plainStorageAnswers, QList{false});
    QTRY_VERIFY(!dialog());
    Q_EMIT ports.account.plainStorageNeeded({});
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QCOMPARE(ports.account.plainStorageAnswers, (QList{false, false}));
    QTRY_VERIFY(!dialog());
    Q_EMIT ports.account.plainStorageNeeded({});
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"consentYes"_s), Qt::LeftButton);
    QCOMPARE(ports.account.plainStorageAnswers, (QList{false, false, true}));
}

void TstMainWindow::sessionLostIsToldOnTheSignInPage()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentor));
    const auto window = make(ports);
    Q_EMIT ports.account.sessionLost(u"This session has ended. Please sign in again."_s);
    ports.account.setState(Account::State::SignedOut);
    auto *notice = window->findChild<Banner *>(u"signInNotice"_s);
    QVERIFY(notice->isVisible());
    QCOMPARE(notice->text(), u"This session has ended. Please sign in again."_s);
}

void TstMainWindow::afterALostSessionOneIsBack()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentor));
    const auto window = make(ports);
    window->openPage(u"second/7"_s);
    auto *dialog =
        new ExceptionDialog(ports.context, UserId(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1)), u"Ada"_s,
                            page(*window, u"second"_s));
    dialog->open();
    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"We met"_s);
    // Nobody is asked: the words are kept.
    ports.account.setState(Account::State::SignedOut);
    QVERIFY(!window->findChild<ExceptionDialog *>());
    QVERIFY(!window->findChild<UnsavedDialog *>());
    QVERIFY(ports.drafts.has(DraftForm::ExceptionReason));
    ports.account.signIn(sampleUser(Role::Mentor));
    QCOMPARE(window->currentPageId(), u"second"_s);
    QCOMPARE(page(*window, u"second"_s)->item, u"7"_s);
    const auto toasts = window->findChildren<QLabel *>(u"toastText"_s);
    QVERIFY(std::any_of(toasts.begin(), toasts.end(), [](const QLabel *toast) {
        return toast->text().contains(u"“Ask for an exception” is kept"_s);
    }));

    const QString mentor = UserId(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1)).toString();
    QCOMPARE(page(*window, u"second"_s)->reopened, u"exception-reason "_s + mentor);

    // Somebody else begins where they begin.
    ports.account.setState(Account::State::SignedOut);
    api::User other = sampleUser(Role::Mentor);
    other.id = UserId(QUuid(9, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1));
    ports.account.signIn(other);
    QVERIFY(page(*window, window->currentPageId())->item.isEmpty());
    // And so does who signed out.
    window->openPage(u"second/8"_s);
    window->findChild<QAction *>(u"actionSignOut"_s)->trigger();
    ports.account.setState(Account::State::SignedOut);
    ports.account.signIn(other);
    QVERIFY(page(*window, window->currentPageId())->item.isEmpty());
}

void TstMainWindow::decisionsHeldBackAreSentInTheNextSession()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Coordinator));
    const QString tag = TaxonomyId(QUuid(1, 8, 2, 3, 4, 5, 6, 7, 8, 9, 10)).toString();
    FormDraft held(ports.context, DraftForm::HeldDecisions);
    held.open(u"tags"_s);
    held.keep({{tag, QJsonObject{{u"decision"_s, 1},
                                 {u"note"_s, u"Too wide"_s},
                                 {u"at"_s, ports.clock.now().toString(Qt::ISODateWithMs)}}}});
    MainWindow window(ports.api, ports.account, ports.settings, ports.drafts, ports.clock,
                      ports.live);
    QCOMPARE(ports.api.rejectTagCalls.count(), 1);
    ports.api.rejectTagCalls.answer(api::AdminTag());
    QVERIFY(!ports.drafts.has(DraftForm::HeldDecisions));
    const auto toasts = window.findChildren<QLabel *>(u"toastText"_s);
    QCOMPARE(toasts.size(), 1);
    QCOMPARE(toasts.constFirst()->text(),
             u"1 decision(s) about tags from your last session are sent now."_s);
}

void TstMainWindow::signInStartsAnewAfterALink()
{
    FakePorts ports;
    const auto window = make(ports);
    auto *email = window->findChild<QLineEdit *>(u"signInEmail"_s);
    email->setText(u"ada@example.org"_s);
    QTest::keyClick(email, Qt::Key_Return);
    QVERIFY(ports.account.requestCalls.answer(api::LoginAnswer{u"Sent"_s, 900}));
    ports.account.signIn(sampleUser(Role::Mentor)); // the mail's link was opened instead
    ports.account.signOut();
    QVERIFY(email->isVisible());
    QVERIFY(email->text().isEmpty());
}

void TstMainWindow::themeIsChosenInTheMenu()
{
    FakePorts ports;
    const auto window = make(ports);
    QVERIFY(!colors().dark);
    window->findChild<QAction *>(u"actionThemeDark"_s)->trigger();
    QCOMPARE(ports.settings.theme(), Theme::Dark);
    QVERIFY(colors().dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), darkColors().window);
    for (const QAction *action : window->findChildren<QAction *>(u"actionThemeDark"_s))
        QVERIFY(action->isChecked()); // in both menus
    window->findChild<QAction *>(u"actionThemeSystem"_s)->trigger();
    QCOMPARE(ports.settings.theme(), Theme::System);
    QVERIFY(!colors().dark); // the test platform is light
    window->findChild<QAction *>(u"actionThemeLight"_s)->trigger();
}

void TstMainWindow::anotherLanguageMakesEverythingAnew()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentor));
    const auto window = make(ports);
    window->openPage(u"second"_s);
    const QPointer<CountingPage> before = page(*window, u"second"_s);
    int changes = 0;
    const auto change = [&changes] { ++changes; };
    before->holds = true;
    window->rebuild(change);
    QCOMPARE(changes, 0);
    before->waiting();
    QTRY_COMPARE(changes, 1);
    QVERIFY(!before);
    QCOMPARE(window->currentPageId(), u"second"_s);
    QCOMPARE(page(*window, u"second"_s)->activated, 1);
    QVERIFY(nav(*window, u"second"_s)->isChecked());
    QCOMPARE(window->findChildren<QAction *>(u"actionPage_first"_s).size(), 1);
    QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(window->currentPageId(), u"third"_s);
    page(*window, u"third"_s)->say(u"Hello"_s);
    QCOMPARE(window->toasts().toasts().size(), 1);
    // A dialog is finished first.
    QDialog dialog(window.get());
    dialog.setModal(true);
    dialog.show();
    window->rebuild(change);
    QVERIFY(laterTimerFired(700)); // it has looked for the dialog twice
    QCOMPARE(changes, 1);
    dialog.close();
    QTRY_COMPARE(changes, 2);
}

void TstMainWindow::whatWasTypedToSignInStays()
{
    FakePorts ports;
    const auto window = make(ports);
    auto *email = window->findChild<QLineEdit *>(u"signInEmail"_s);
    QTest::keyClicks(email, u"ada@example.org"_s);
    bool changed = false;
    window->rebuild([&changed] { changed = true; });
    QTRY_VERIFY(changed);
    email = window->findChild<QLineEdit *>(u"signInEmail"_s);
    QCOMPARE(email->text(), u"ada@example.org"_s);
    QTest::keyClick(email, Qt::Key_Return);
    QVERIFY(ports.account.requestCalls.answer(api::LoginAnswer{u"Sent."_s, 900}));
    auto *code = window->findChild<QLineEdit *>(u"signInCode"_s);
    QTest::keyClicks(code, u"ABC"_s);
    changed = false;
    window->rebuild([&changed] { changed = true; });
    QTRY_VERIFY(changed);
    code = window->findChild<QLineEdit *>(u"signInCode"_s);
    QVERIFY(code->isVisible());
    QCOMPARE(code->text(), u"ABC"_s);
    code->end(false); // the focus comes with all of it selected, as by Tab
    QTest::keyClicks(code, u"DEFGH"_s);
    QCOMPARE(code->text(), u"ABCD-EFGH"_s);
    QTest::keyClick(code, Qt::Key_Return);
    QCOMPARE(ports.account.codeCalls.count(), 1);
    QCOMPARE(ports.account.codeCalls.lastQuery().email, u"ada@example.org"_s);
}

void TstMainWindow::aLanguageIsChosenInTheMenu()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentor));
    const auto window = make(ports);
    auto *automatic = window->findChild<QAction *>(u"actionLanguageAuto"_s);
    auto *german = window->findChild<QAction *>(u"actionLanguage_de"_s);
    QVERIFY(automatic->isChecked());
    QCOMPARE(german->text(), u"Deutsch"_s);
    german->trigger();
    QVERIFY(ports.settings.language() == Language::German);
    QVERIFY(german->isChecked() && !automatic->isChecked());
    // The mails follow, and can be left as they were.
    QVERIFY(ports.api.updateMeCalls.lastQuery().language.value == Language::German);
    api::User user = sampleUser(Role::Mentor);
    user.profile.language = Language::German;
    QVERIFY(ports.api.updateMeCalls.answer(user));
    QVERIFY(ports.account.user().profile.language == Language::German);
    QCOMPARE(window->toasts().toasts().size(), 1);
    QTest::mouseClick(window->findChild<QPushButton *>(u"toastAction"_s), Qt::LeftButton);
    QVERIFY(ports.api.updateMeCalls.lastQuery().language.value == std::nullopt);
    QVERIFY(ports.settings.language() == Language::German);
    automatic->trigger();
    QVERIFY(ports.settings.language() == std::nullopt);
}

void TstMainWindow::typedWordsAreNotLostToALanguage()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentor));
    const auto window = make(ports);
    QTest::keyClicks(page(*window, u"first"_s)->findChild<QLineEdit *>(), u"half a thought"_s);
    bool changed = false;
    const auto ask = [&] {
        window->rebuild([&changed] { changed = true; });
        return window->findChild<QDialog *>(u"confirmDialog"_s);
    };
    QPointer<QDialog> dialog = ask();
    QVERIFY(dialog);
    dialog->reject();
    QTRY_VERIFY(!dialog);
    QVERIFY(!changed);
    QCOMPARE(page(*window, u"first"_s)->findChild<QLineEdit *>()->text(), u"half a thought"_s);
    dialog = ask();
    QVERIFY(dialog);
    dialog->accept();
    QTRY_VERIFY(changed);
}

void TstMainWindow::pagesSpeakThroughTheToasts()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentor));
    const auto window = make(ports);
    page(*window, u"first"_s)->say(u"Hello"_s);
    QCOMPARE(window->toasts().toasts().size(), 1);
    QCOMPARE(window->toasts().toasts().first()->text(), u"Hello"_s);
    ports.account.signOut();
    QVERIFY(window->toasts().toasts().isEmpty());
}

void TstMainWindow::helpDialogsOpen()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentor));
    const auto window = make(ports);
    window->findChild<QAction *>(u"actionShortcuts"_s)->trigger();
    auto *keys = window->findChild<QDialog *>(u"shortcutsDialog"_s);
    QVERIFY(keys);
    QStringList texts;
    const auto labels = keys->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts.append(label->text());
    QVERIFY(texts.contains(u"SECOND"_s) && texts.contains(u"Ctrl+2"_s) && texts.contains(u"F5"_s));
    keys->close();
    window->findChild<QAction *>(u"actionAbout"_s)->trigger();
    auto *about = window->findChild<QDialog *>(u"aboutDialog"_s);
    QVERIFY(about);
    about->close();
}

void TstMainWindow::signInFlowInTheWindow()
{
    FakePorts ports;
    const auto window = make(ports);
    auto *email = window->findChild<QLineEdit *>(u"signInEmail"_s);
    QTRY_COMPARE(window->focusWidget(), email);
    QTest::keyClicks(email, u"nobody@example.org"_s);
    QTest::keyClick(email, Qt::Key_Return);
    QCOMPARE(ports.account.requestCalls.count(), 1);
    auto *send = window->findChild<QPushButton *>(u"signInSend"_s);
    QVERIFY(!send->isEnabled());
    QVERIFY(ports.account.requestCalls.answer(Error(ErrorCode::NotAllowedToSignIn)));
    QCOMPARE(window->findChild<QLabel *>(u"signInEmailError"_s)->text(),
             u"Contact admin for access"_s);
    QCOMPARE(email->text(), u"nobody@example.org"_s); // nothing typed is lost
    QCOMPARE(window->focusWidget(), email);

    auto *advanced = window->findChild<QPushButton *>(u"signInAdvanced"_s);
    auto *server = window->findChild<QLineEdit *>(u"signInServer"_s);
    QVERIFY(!server->isVisible());
    QTest::mouseClick(advanced, Qt::LeftButton);
    QVERIFY(server->isVisible());
    server->setText(u"nonsense"_s);
    email->setText(u"ada@example.org"_s);
    QTest::mouseClick(send, Qt::LeftButton);
    QVERIFY(window->findChild<QLabel *>(u"signInServerError"_s)->isVisible());
    server->setText(u"https://hours.example.org"_s);
    QTest::mouseClick(send, Qt::LeftButton);
    QCOMPARE(ports.account.server().host(), u"hours.example.org"_s);
    QVERIFY(ports.account.requestCalls.answer(api::LoginAnswer{u"Sent"_s, 900}));

    auto *code = window->findChild<QLineEdit *>(u"signInCode"_s);
    QTRY_VERIFY(code->isVisible());
    QVERIFY(window->findChild<QLabel *>(u"signInSentTo"_s)->text().contains(u"ada@example.org"_s));
    QVERIFY(!window->findChild<QPushButton *>(u"signInAgain"_s)->isEnabled());
    QTest::keyClicks(code, u"abcd1234"_s);
    QCOMPARE(code->text(), u"ABCD-1234"_s);
    QTest::keyClick(code, Qt::Key_Backspace);
    QCOMPARE(code->text(), u"ABCD-123"_s);
    QTest::keyClicks(code, u"4"_s);
    QTest::mouseClick(window->findChild<QPushButton *>(u"signInSubmit"_s), Qt::LeftButton);
    QCOMPARE(ports.account.codeCalls.lastQuery().code, u"ABCD1234"_s);
    QVERIFY(ports.account.codeCalls.answer(Error(ErrorCode::CodeInvalid)));
    QVERIFY(window->findChild<QLabel *>(u"signInCodeError"_s)->isVisible());
    QCOMPARE(code->text(), u"ABCD-1234"_s);
    QTest::keyClick(code, Qt::Key_Return);
    QVERIFY(ports.account.codeCalls.answer(Result<void>()));
    ports.account.signIn(sampleUser(Role::Mentor));
    QCOMPARE(window->currentPageId(), u"first"_s);
}

void TstMainWindow::linksOpenWhatTheyName()
{
    const QString id = u"018f0000-0000-7000-8000-000000000001"_s;
    const QString link = u"officehours://booking/"_s + id;
    FakePorts ports;
    auto window = make(ports);
    // Before the stored session was found, and before anybody signed in: it waits.
    window->openLink(link);
    ports.account.signOut();
    QVERIFY(window->currentPageId().isEmpty());
    ports.account.signIn(sampleUser(Role::Coordinator));
    QCOMPARE(window->currentPageId(), u"bookings"_s);
    QCOMPARE(page(*window, u"bookings"_s)->item, id);
    // Once only: the next sign-in opens what that person had open.
    window->openPage(u"second"_s);
    ports.account.signOut();
    ports.account.signIn(sampleUser(Role::Coordinator));
    QCOMPARE(window->currentPageId(), u"second"_s);
    // Signed in, it is opened at once.
    const QString other = u"018f0000-0000-7000-8000-000000000002"_s;
    window->openLink(u"officehours://bookings/"_s + other);
    QCOMPARE(window->currentPageId(), u"bookings"_s);
    QCOMPARE(page(*window, u"bookings"_s)->item, other);
    // A page that keeps the person is asked.
    page(*window, u"bookings"_s)->item.clear();
    window->openPage(u"second"_s);
    page(*window, u"second"_s)->holds = true;
    window->openLink(link);
    QCOMPARE(window->currentPageId(), u"second"_s);
    page(*window, u"second"_s)->waiting();
    QCOMPARE(page(*window, u"bookings"_s)->item, id);
    // What this role has no page for changes nothing.
    for (const QString &nowhere :
         {u"officehours://mentors/"_s + id, u"officehours://nowhere"_s, u"https://x.example"_s}) {
        window->openLink(nowhere);
        QCOMPARE(window->currentPageId(), u"bookings"_s);
        QCOMPARE(page(*window, u"bookings"_s)->item, id);
        QVERIFY(window->toasts().toasts().constLast()->text().contains(u"leads to nothing"_s));
    }
    // How it is to be shown goes along, also past a page that keeps the person for a moment.
    window->openPage(u"second"_s);
    page(*window, u"second"_s)->holds = true;
    window->openLink(u"officehours://bookings?tier=gold"_s);
    page(*window, u"second"_s)->waiting();
    QCOMPARE(page(*window, u"bookings"_s)->request.value(u"link"_s).toString(), u"tier=gold"_s);
}

OH_GUI_TEST(TstMainWindow)
#include "tst_mainwindow.moc"
