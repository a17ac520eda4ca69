// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeports.h"
#include "tests/support/testregistry.h"
#include "ui/style/colors.h"
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
#include <QPointer>
#include <QPushButton>
#include <QTest>
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
    void say(const QString &text) { m_context.notifier.notify(Notifier::Kind::Info, text); }

    QString item;
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
    void otherAccountRebuildsThePages();
    void closingAsksThePages();
    void remembersPageAndGeometry();
    void bannerComesAndGoesWithTheServer();
    void consentIsNoByDefault();
    void sessionLostIsToldOnTheSignInPage();
    void signInStartsAnewAfterALink();
    void linksOpenWhatTheyName();
    void themeIsChosenInTheMenu();
    void pagesSpeakThroughTheToasts();
    void helpDialogsOpen();
    void signInFlowInTheWindow();

private:
    std::unique_ptr<MainWindow> make(FakePorts &ports)
    {
        auto window = std::make_unique<MainWindow>(ports.api, ports.account, ports.settings,
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
    window->resetLayout();
    QVERIFY(window->size() != QSize(1100, 700));
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
    }
}

OH_GUI_TEST(TstMainWindow)
#include "tst_mainwindow.moc"
