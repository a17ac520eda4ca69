// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeports.h"
#include "tests/support/testregistry.h"
#include "ui/style/theme.h"
#include "ui/views/bookingsconsolepage.h"
#include "ui/views/mainwindow.h"
#include "ui/views/profilepage.h"
#include "ui/views/signinview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/zonecombo.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace oh::ui;

class TstPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void profileShowsTheRolesFields_data();
    void profileShowsTheRolesFields();
    void profileSavesWhatIsTyped();
    void profileShowsErrorsAtTheFields();
    void profileStaleOffersReload();
    void profileAsksBeforeLeaving();
    void profileLinksAreEdited();
    void consoleShowsAndFilters();
    void consoleSortsByHeader();
    void consoleDetailsByKeyboard();
    void consoleCopiesRows();
    void consoleStates();
    void consoleRemembersItsColumns();
    void everyControlHasAName_data();
    void everyControlHasAName();

private:
    static api::Page<api::Booking> bookings(int count, int total)
    {
        api::Page<api::Booking> page;
        for (int i = 1; i <= count; ++i)
            page.items.append(sampleBooking(i));
        page.total = total;
        return page;
    }
    template <typename T>
    static T *child(QWidget &parent, const QString &name)
    {
        T *found = parent.findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
};

void TstPages::profileShowsTheRolesFields_data()
{
    QTest::addColumn<Role>("role");
    for (const Role role : enumValues<Role>())
        QTest::addRow("%s", qPrintable(toString(role))) << role;
}

void TstPages::profileShowsTheRolesFields()
{
    QFETCH(Role, role);
    FakePorts ports;
    ports.account.signIn(sampleUser(role));
    ProfilePage page(ports.context);
    page.resize(1000, 700);
    page.show();
    const bool mentor = role == Role::Mentor;
    const bool mentee = role == Role::Mentee;
    QCOMPARE(page.findChild<QPlainTextEdit *>(u"profileExpertise"_s) != nullptr, mentor);
    QCOMPARE(page.findChild<QPlainTextEdit *>(u"profileIdealMentee"_s) != nullptr, mentor);
    QCOMPARE(page.findChild<QCheckBox *>(u"profileAutoConfirm"_s) != nullptr, mentor);
    QCOMPARE(page.findChild<QPlainTextEdit *>(u"profileGoals"_s) != nullptr, mentee);
    auto *company = child<QLineEdit>(page, u"profileCompany"_s);
    QCOMPARE(company->isReadOnly(), mentee);
    QCOMPARE(company->text(), mentee ? u"Solstice Energy"_s : u"Northwind Robotics"_s);
    QCOMPARE(child<QLabel>(page, u"profileScore"_s)->isVisible(), role != Role::Coordinator);
    QCOMPARE(child<QLabel>(page, u"profileWeek"_s)->isVisible(), mentee);
    if (mentee)
        QCOMPARE(child<QLabel>(page, u"profileWeek"_s)->text(),
                 u"3 of 10 bookings used this week"_s);
    QStringList tags;
    for (const QLabel *chip : child<QWidget>(page, u"profileTags"_s)->findChildren<QLabel *>())
        tags.append(chip->text());
    QVERIFY(tags.contains(u"Robotics"_s));
    QVERIFY(tags.contains(u"Digital twins (waits for approval)"_s));
    QVERIFY(!page.presenter().isDirty()); // showing is not changing
    QVERIFY(!child<QPushButton>(page, u"profileSave"_s)->isEnabled());
}

void TstPages::profileSavesWhatIsTyped()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentor));
    ProfilePage page(ports.context);
    page.show();
    auto *save = child<QPushButton>(page, u"profileSave"_s);
    auto *headline = child<QLineEdit>(page, u"profileHeadline"_s);
    headline->selectAll();
    QTest::keyClicks(headline, u"Robots, on time"_s);
    child<QPlainTextEdit>(page, u"profileBio"_s)->setPlainText(u"New bio"_s);
    child<QCheckBox>(page, u"profileAutoConfirm"_s)->click();
    child<QComboBox>(page, u"profileReminder"_s)->setCurrentIndex(2);
    auto *language = child<QComboBox>(page, u"profileLanguage"_s);
    QCOMPARE(language->count(), 5);
    QCOMPARE(language->currentIndex(), 0); // none chosen
    language->setCurrentIndex(language->findText(u"Português (Brasil)"_s));
    child<ZoneCombo>(page, u"profileZone"_s)->setZone(u"Asia/Tokyo"_s);
    QVERIFY(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    QVERIFY(!save->isEnabled());
    const api::UpdateProfile sent = ports.api.updateMeCalls.lastQuery();
    QCOMPARE(sent.headline.value, u"Robots, on time"_s);
    QCOMPARE(sent.bio.value, u"New bio"_s);
    QCOMPARE(sent.autoConfirm.value, true);
    QVERIFY(sent.reminderPreference.value == ReminderPreference::Both);
    QVERIFY(sent.language.value == Language::BrazilianPortuguese);
    QCOMPARE(sent.timeZone.value, u"Asia/Tokyo"_s);
    QVERIFY(!sent.name.present && !sent.links.present && !sent.goals.present);
    api::User answer = sampleUser(Role::Mentor);
    answer.profile.headline = u"Robots, on time"_s;
    answer.profile.bio = u"New bio"_s;
    answer.profile.autoConfirm = true;
    answer.profile.reminderPreference = ReminderPreference::Both;
    answer.profile.language = Language::BrazilianPortuguese;
    answer.profile.timeZone = u"Asia/Tokyo"_s;
    QVERIFY(ports.api.answerUpdateMe(answer));
    QVERIFY(!page.presenter().isDirty());
    QVERIFY(!save->isEnabled());
}

void TstPages::profileShowsErrorsAtTheFields()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentor));
    ProfilePage page(ports.context);
    page.show();
    QApplication::setActiveWindow(&page);
    child<QLineEdit>(page, u"profileName"_s)->clear();
    child<QLineEdit>(page, u"profilePhone"_s)->setText(u"abc"_s);
    child<QPushButton>(page, u"profileSave"_s)->click();
    QCOMPARE(ports.api.updateMeCalls.count(), 0);
    auto *nameError = child<QLabel>(page, u"profileNameError"_s);
    QVERIFY(nameError->isVisible());
    QVERIFY(child<QLabel>(page, u"profilePhoneError"_s)->isVisible());
    QVERIFY(child<Banner>(page, u"profileBanner"_s)->isVisible());
    QCOMPARE(page.focusWidget()->objectName(), u"profileName"_s); // the topmost
    QTest::keyClicks(child<QLineEdit>(page, u"profileName"_s), u"Ada"_s);
    QVERIFY(!nameError->isVisible());
    QVERIFY(child<QLabel>(page, u"profilePhoneError"_s)->isVisible());
    QCOMPARE(page.focusWidget()->objectName(), u"profileName"_s); // typing goes on there
    child<QPushButton>(page, u"profileDiscard"_s)->click();
    QCOMPARE(child<QLineEdit>(page, u"profileName"_s)->text(), u"Ada Okafor"_s);
    QVERIFY(!child<QLabel>(page, u"profilePhoneError"_s)->isVisible());
}

void TstPages::profileStaleOffersReload()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentee));
    ProfilePage page(ports.context);
    page.show();
    auto *goals = child<QPlainTextEdit>(page, u"profileGoals"_s);
    goals->setPlainText(u"Mine"_s);
    child<QPushButton>(page, u"profileSave"_s)->click();
    QVERIFY(ports.api.answerUpdateMe(Error(ErrorCode::StaleVersion)));
    auto *banner = child<Banner>(page, u"profileBanner"_s);
    QVERIFY(banner->isVisible());
    QCOMPARE(goals->toPlainText(), u"Mine"_s);
    api::User newer = sampleUser(Role::Mentee);
    newer.version = 12;
    newer.profile.title = u"CEO"_s;
    QVERIFY(ports.api.answerMe(newer)); // whether it was this very change: it was not
    auto *reload = child<QPushButton>(*banner, u"bannerAction"_s);
    QVERIFY(reload->isVisible());
    QTest::mouseClick(reload, Qt::LeftButton);
    QVERIFY(ports.api.answerMe(newer));
    QCOMPARE(goals->toPlainText(), u"Mine"_s);
    QCOMPARE(child<QLineEdit>(page, u"profileTitle"_s)->text(), u"CEO"_s);
    QVERIFY(!banner->isVisible());
}

void TstPages::profileAsksBeforeLeaving()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentee));
    ProfilePage page(ports.context);
    page.show();
    int left = 0;
    const auto leave = [&] { page.tryLeave([&left] { ++left; }); };
    const auto dialog = [&page] { return page.findChild<QDialog *>(u"unsavedDialog"_s); };
    leave();
    QCOMPARE(left, 1); // nothing to ask
    child<QLineEdit>(page, u"profileTitle"_s)->setText(u"CEO"_s);
    leave();
    QVERIFY(dialog());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QCOMPARE(left, 1);
    QCOMPARE(child<QLineEdit>(page, u"profileTitle"_s)->text(), u"CEO"_s);

    leave();
    child<QPushButton>(*dialog(), u"unsavedSave"_s)->click();
    QCOMPARE(ports.api.updateMeCalls.count(), 1);
    QCOMPARE(left, 1);
    QVERIFY(ports.api.answerUpdateMe(Error(ErrorCode::Timeout)));
    QTRY_VERIFY(!dialog());
    QCOMPARE(left, 1); // not saved, so one stays
    QVERIFY(child<Banner>(page, u"profileBanner"_s)->isVisible());

    leave();
    child<QPushButton>(*dialog(), u"unsavedSave"_s)->click();
    api::User answer = sampleUser(Role::Mentee);
    answer.profile.title = u"CEO"_s;
    QVERIFY(ports.api.answerUpdateMe(answer));
    QTRY_COMPARE(left, 2);

    child<QLineEdit>(page, u"profileTitle"_s)->setText(u"COO"_s);
    QTRY_VERIFY(!dialog());
    leave();
    child<QPushButton>(*dialog(), u"unsavedDiscard"_s)->click();
    QTRY_COMPARE(left, 3);
    QVERIFY(!page.presenter().isDirty());
}

void TstPages::profileLinksAreEdited()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentor));
    ProfilePage page(ports.context);
    page.show();
    child<QPushButton>(page, u"linkAdd"_s)->click();
    child<QLineEdit>(page, u"linkUrl2"_s)->setText(u"no address"_s);
    child<QLineEdit>(page, u"linkLabel2"_s)->setText(u"Talks"_s);
    child<QPushButton>(page, u"profileSave"_s)->click();
    QCOMPARE(ports.api.updateMeCalls.count(), 0);
    QVERIFY(child<QLineEdit>(page, u"linkUrl2"_s)->property("invalid").toBool());
    child<QLineEdit>(page, u"linkUrl2"_s)->setText(u"https://talks.example"_s);
    QVERIFY(!child<QLineEdit>(page, u"linkUrl2"_s)->property("invalid").toBool());
    child<QToolButton>(page, u"linkRemove0"_s)->click();
    child<QPushButton>(page, u"profileSave"_s)->click();
    const auto sent = ports.api.updateMeCalls.lastQuery().links;
    QVERIFY(sent.present);
    QCOMPARE(sent.value->size(), 2);
    QCOMPARE(sent.value->at(1).url, u"https://talks.example"_s);
    QCOMPARE(sent.value->at(1).label, u"Talks"_s);
    QVERIFY(sent.value->at(1).urlType == UrlType::Other);
}

void TstPages::consoleShowsAndFilters()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Coordinator));
    BookingsConsolePage page(ports.context);
    page.resize(1000, 700);
    page.show();
    page.presenter().setSearchDelay(0);
    page.activate();
    auto &calls = ports.api.adminBookingsCalls;
    QVERIFY(calls.answer(bookings(50, 120)));
    auto *table = child<QTableView>(page, u"consoleTable"_s);
    QVERIFY(table->isVisible());
    QVERIFY(table->model()->rowCount() >= 50);
    QVERIFY(child<QLabel>(page, u"pageSubtitle"_s)->text().startsWith(u"120"_s));
    QVERIFY(child<QLabel>(page, u"pageSubtitle"_s)->text().contains(u"Europe/Berlin"_s));
    table->scrollToBottom(); // the view asks for the next page
    QTRY_VERIFY(calls.lastQuery().offset == 50);
    QVERIFY(calls.answerPending(bookings(0, 50)));

    auto *search = child<QLineEdit>(page, u"consoleSearch"_s);
    QTest::keyClicks(search, u"ada"_s);
    QTRY_COMPARE(calls.lastQuery().q, u"ada"_s);
    auto *status = child<QToolButton>(page, u"consoleStatus"_s);
    QCOMPARE(status->text(), u"Any status"_s);
    child<QAction>(page, u"consoleStatus_pending"_s)->trigger();
    QVERIFY(calls.lastQuery().status == QList{BookingStatus::Pending});
    QCOMPARE(status->text(), u"Pending"_s);
    auto *period = child<QComboBox>(page, u"consolePeriod"_s);
    QVERIFY(!child<QWidget>(page, u"consoleFrom"_s)->isVisible());
    period->setCurrentIndex(period->count() - 1);
    QVERIFY(child<QWidget>(page, u"consoleFrom"_s)->isVisible());
    QVERIFY(calls.lastQuery().from && calls.lastQuery().to);
    QTest::mouseClick(child<QPushButton>(page, u"consoleClear"_s), Qt::LeftButton);
    QVERIFY(search->text().isEmpty());
    QVERIFY(!calls.lastQuery().from && !calls.lastQuery().q && calls.lastQuery().status.isEmpty());
    QVERIFY(!child<QPushButton>(page, u"consoleClear"_s)->isVisible());
}

void TstPages::consoleSortsByHeader()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Coordinator));
    BookingsConsolePage page(ports.context);
    page.resize(1200, 700);
    page.show();
    page.activate();
    QVERIFY(ports.api.answerAdminBookings(bookings(5, 5)));
    auto *header = child<QTableView>(page, u"consoleTable"_s)->horizontalHeader();
    const auto click = [header](int column) {
        const QPoint at(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                        header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    };
    const auto sort = [&] { return ports.api.adminBookingsCalls.lastQuery().sort; };
    click(BookingTableModel::Start);
    QVERIFY(sort() == BookingSort::Start);
    QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
    click(BookingTableModel::Start);
    QVERIFY(sort() == BookingSort::StartDescending);
    click(BookingTableModel::Mentee);
    QVERIFY(sort() == BookingSort::Mentee);
    click(BookingTableModel::Goal); // has no order
    QVERIFY(sort() == BookingSort::Mentee);
    QCOMPARE(header->sortIndicatorSection(), int(BookingTableModel::Mentee));
    auto *combo = child<QComboBox>(page, u"consoleSort"_s);
    QVERIFY(combo->currentData().value<BookingSort>() == BookingSort::Mentee);
    combo->setCurrentIndex(combo->findData(QVariant::fromValue(BookingSort::CreatedDescending)));
    QVERIFY(sort() == BookingSort::CreatedDescending);
    QCOMPARE(header->sortIndicatorSection(), int(BookingTableModel::Requested));
}

void TstPages::consoleDetailsByKeyboard()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Coordinator));
    BookingsConsolePage page(ports.context);
    page.resize(1200, 700);
    page.show();
    QApplication::setActiveWindow(&page);
    page.activate();
    QVERIFY(ports.api.answerAdminBookings(bookings(5, 5)));
    auto *table = child<QTableView>(page, u"consoleTable"_s);
    auto *panel = child<QWidget>(page, u"bookingPanel"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(table->currentIndex().row(), 1);
    QVERIFY(!panel->isVisible());
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(panel->isVisible());
    QVERIFY(panel->isAncestorOf(page.focusWidget()));
    const auto panelTexts = [panel] {
        QStringList texts;
        for (const QLabel *label : panel->findChildren<QLabel *>())
            texts.append(label->text());
        return texts;
    };
    QVERIFY(panelTexts().contains(sampleBooking(2).mentor.name));
    QVERIFY(panelTexts().contains(sampleBooking(2).meetingGoal));
    QTest::keyClick(page.focusWidget(), Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
    QCOMPARE(page.focusWidget(), table);
    // Open, it follows the selection; a reload keeps the row.
    QTest::keyClick(table, Qt::Key_Return);
    table->setCurrentIndex(table->model()->index(3, 0));
    QVERIFY(panelTexts().contains(sampleBooking(4).meetingGoal));
    page.reload();
    QVERIFY(ports.api.answerAdminBookings(bookings(5, 5)));
    QCOMPARE(table->currentIndex().row(), 3);
}

void TstPages::consoleCopiesRows()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Coordinator));
    BookingsConsolePage page(ports.context);
    page.resize(1200, 700);
    page.show();
    QApplication::setActiveWindow(&page);
    page.activate();
    QVERIFY(ports.api.answerAdminBookings(bookings(5, 5)));
    auto *table = child<QTableView>(page, u"consoleTable"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    child<QAction>(page, u"consoleCopy"_s)->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 6);
    QVERIFY(lines.first().startsWith(u"Start\tMentor"_s));
    QCOMPARE(ports.notifier.notes.size(), 1);
    QCOMPARE(child<QAction>(page, u"consoleCopy"_s)->shortcut(), QKeySequence(QKeySequence::Copy));
}

void TstPages::consoleStates()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Coordinator));
    BookingsConsolePage page(ports.context);
    page.resize(1200, 700);
    page.show();
    page.activate();
    auto *state = child<StateView>(page, u"consoleState"_s);
    QCOMPARE(state->state(), StateView::State::Loading);
    QVERIFY(ports.api.answerAdminBookings(Error(ErrorCode::InternalError)));
    QCOMPARE(state->state(), StateView::State::Error);
    QTest::mouseClick(child<QPushButton>(*state, u"errorRetry"_s), Qt::LeftButton);
    QCOMPARE(ports.api.adminBookingsCalls.count(), 2);
    QVERIFY(ports.api.answerAdminBookings(bookings(0, 0)));
    QCOMPARE(child<QLabel>(*state, u"emptyTitle"_s)->text(), u"No bookings yet"_s);
    QVERIFY(!child<QPushButton>(*state, u"emptyAction"_s)->isVisible());
    child<QAction>(page, u"consoleStatus_expired"_s)->trigger();
    QVERIFY(ports.api.answerAdminBookings(bookings(0, 0)));
    QCOMPARE(child<QLabel>(*state, u"emptyTitle"_s)->text(), u"No bookings match"_s);
    QTest::mouseClick(child<QPushButton>(*state, u"emptyAction"_s), Qt::LeftButton);
    QVERIFY(ports.api.adminBookingsCalls.lastQuery().status.isEmpty());
    QVERIFY(ports.api.answerAdminBookings(bookings(2, 2)));
    QCOMPARE(state->state(), StateView::State::Content);
}

void TstPages::consoleRemembersItsColumns()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Coordinator));
    {
        BookingsConsolePage page(ports.context);
        page.resize(1400, 700);
        page.show();
        page.activate();
        QVERIFY(ports.api.answerAdminBookings(bookings(2, 2)));
        auto *header = child<QTableView>(page, u"consoleTable"_s)->horizontalHeader();
        header->resizeSection(BookingTableModel::Mentor, 333);
        header->moveSection(header->visualIndex(BookingTableModel::Status), 0);
    }
    BookingsConsolePage page(ports.context);
    auto *header = child<QTableView>(page, u"consoleTable"_s)->horizontalHeader();
    QCOMPARE(header->sectionSize(BookingTableModel::Mentor), 333);
    QCOMPARE(header->visualIndex(BookingTableModel::Status), 0);
}

void TstPages::everyControlHasAName_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"sign-in", "mentee", "mentor", "coordinator"})
        QTest::addRow("%s", what) << QString::fromLatin1(what);
}

void TstPages::everyControlHasAName()
{
    QFETCH(QString, what);
    FakePorts ports;
    MainWindow window(ports.api, ports.account, ports.settings, ports.drafts, ports.clock,
                      ports.live);
    window.show();
    if (const auto role = fromString<Role>(what)) {
        ports.account.signIn(sampleUser(*role));
        for (const PageEntry &entry : pagesForRole(*role))
            window.openPage(entry.id);
        ports.api.adminBookingsCalls.answerPending(bookings(3, 3));
    }
    int controls = 0;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() ||
            widget->objectName().startsWith(u"qt_"_s))
            continue;
        // Parts that Qt makes inside of combo boxes and tables speak for their owner.
        const QWidget *owner = widget->parentWidget();
        if (qobject_cast<const QComboBox *>(owner) ||
            widget->inherits("QComboBoxPrivateContainer") ||
            widget->inherits("QTableCornerButton") || widget->inherits("QHeaderView"))
            continue;
        bool inner = false;
        for (const QWidget *up = owner; up; up = up->parentWidget())
            inner |= qobject_cast<const QComboBox *>(up) || up->inherits("QCalendarWidget") ||
                     up->inherits("QAbstractSpinBox");
        if (inner)
            continue;
        ++controls;
        const QString where =
            u"%1 '%2' in '%3'"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                     widget->objectName(), owner ? owner->objectName() : QString());
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named =
            !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        // An action button without an action is not there for anybody.
        const bool unused = button && !widget->isVisible() && button->text().isEmpty();
        QVERIFY2(named || unused, qPrintable(where));
        QVERIFY2(!widget->objectName().isEmpty(), qPrintable(where));
    }
    QVERIFY2(controls > 8, qPrintable(QString::number(controls)));
}

OH_GUI_TEST(TstPages)
#include "tst_pages.moc"
