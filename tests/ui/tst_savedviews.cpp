// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/consolesamples.h"
#include "ui/dialogs/savedviewsdialog.h"
#include "ui/presenters/savedviews.h"
#include "ui/views/bookingsconsolepage.h"
#include "ui/views/mainwindow.h"
#include "ui/views/mentordirectorypage.h"
#include "ui/views/savedviewsbutton.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace oh::ui;
using ConsoleState = BookingsConsolePresenter;

/// Filters, order and columns under a name.
class TstSavedViews : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePorts> m_ports;

    static QStringList names(const SavedViews &views)
    {
        QStringList names;
        for (const SavedView &view : views.views())
            names.append(view.name);
        return names;
    }
    static ConsoleState::Filter narrow()
    {
        ConsoleState::Filter filter;
        filter.text = u"seed round"_s;
        filter.status = {BookingStatus::Pending, BookingStatus::Confirmed};
        filter.period = ConsoleState::Period::Custom;
        filter.from = QDate(2026, 1, 5);
        filter.to = QDate(2026, 1, 11);
        api::AccountSummary mentor;
        mentor.id = sampleId<UserId>(3);
        mentor.role = Role::Mentor;
        mentor.name = u"Ada"_s;
        filter.mentor = mentor;
        filter.sort = BookingSort::Mentor;
        return filter;
    }
    /// The entries of a button's menu as they are when it opens.
    static QList<QAction *> menuOf(SavedViewsButton *button)
    {
        Q_EMIT button->menu()->aboutToShow();
        return button->menu()->actions();
    }

private Q_SLOTS:
    void init()
    {
        m_ports = std::make_unique<FakePorts>();
        m_ports->account.signIn(sampleUser(Role::Coordinator));
    }
    void cleanup() { m_ports.reset(); }

    void viewsAreKeptByAccountAndPage()
    {
        SavedViews views(m_ports->context, u"bookings"_s);
        QVERIFY(views.save({u"  Next   week "_s, "{}", "columns"}));
        QVERIFY(views.save({u"Open requests"_s, "{\"q\":1}"}));
        views.setDefault(u"open requests"_s);
        const SavedViews again(m_ports->context, u"bookings"_s);
        QCOMPARE(names(again), (QStringList{u"Next week"_s, u"Open requests"_s}));
        QCOMPARE(again.view(u"NEXT WEEK"_s)->layout, QByteArray("columns"));
        QCOMPARE(again.defaultView()->name, u"Open requests"_s);
        QVERIFY(SavedViews(m_ports->context, u"mentors"_s).views().isEmpty());
        api::User other = sampleUser(Role::Coordinator);
        other.id = UserId(QUuid(9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
        m_ports->account.signIn(other);
        QVERIFY(SavedViews(m_ports->context, u"bookings"_s).views().isEmpty());
    }

    void namesAreThereOnce()
    {
        SavedViews views(m_ports->context, u"bookings"_s);
        QSignalSpy changed(&views, &SavedViews::changed);
        QVERIFY(!views.save({u"   "_s, "{}"}));
        QVERIFY(!views.save({QString(SavedViews::longestName + 1, u'x'), "{}"}));
        QCOMPARE(changed.count(), 0);
        QVERIFY(views.save({u"Mine"_s, "old"}));
        QVERIFY(views.save({u"mine"_s, "new"})); // the same one, as it is now
        QCOMPARE(names(views), QStringList{u"Mine"_s});
        QCOMPARE(views.views().constFirst().filter, QByteArray("new"));
        QVERIFY(views.save({u"Yours"_s, "{}"}));
        QVERIFY(!views.rename(u"Yours"_s, u"MINE"_s));
        QVERIFY(views.rename(u"Mine"_s, u"MINE"_s)); // its own name in another case
        for (int i = 0; views.views().size() < SavedViews::mostViews; ++i)
            QVERIFY(views.save({QString::number(i), "{}"}));
        QVERIFY(!views.save({u"one too many"_s, "{}"}));
        QVERIFY(views.save({u"Yours"_s, "replaced"}));
        QVERIFY(views.rename(u"Yours"_s, u"Theirs"_s));
    }

    void theyAreMovedAndRemoved()
    {
        SavedViews views(m_ports->context, u"bookings"_s);
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
            views.save({name, "{}"});
        views.move(u"c"_s, -1);
        QCOMPARE(names(views), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
        views.move(u"c"_s, -9);
        views.move(u"a"_s, 9);
        QCOMPARE(names(views), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
        views.setDefault(u"b"_s);
        QVERIFY(views.rename(u"b"_s, u"B two"_s));
        QCOMPARE(views.defaultName(), u"B two"_s);
        views.remove(u"b two"_s);
        QVERIFY(!views.defaultView());
        QCOMPARE(names(SavedViews(m_ports->context, u"bookings"_s)), (QStringList{u"c"_s, u"a"_s}));
    }

    void whatCannotBeReadIsLeftOut()
    {
        const QString name = u"views.bookings/"_s + sampleUser(Role::Coordinator).id.toString();
        m_ports->settings.setState(
            name, R"({"views":[{"name":""},{"name":"a"},{"name":"A"},7],"default":"x"})");
        const SavedViews views(m_ports->context, u"bookings"_s);
        QCOMPARE(names(views), QStringList{u"a"_s});
        QVERIFY(!views.defaultView());
        m_ports->settings.setState(name, "no JSON");
        QVERIFY(SavedViews(m_ports->context, u"bookings"_s).views().isEmpty());
    }

    void aFilterComesBackAsItWas()
    {
        const ConsoleState::Filter filter = narrow();
        QVERIFY(ConsoleState::Filter::fromState(filter.toState()) == filter);
        QVERIFY(ConsoleState::Filter::fromState("{}") == ConsoleState::Filter());
        QVERIFY(ConsoleState::Filter::fromState(
                    R"({"status":["odd","pending","pending"],"period":"Never","sort":7})")
                    .status == QList<BookingStatus>{BookingStatus::Pending});
        ConsoleState::Filter today;
        today.period = ConsoleState::Period::Today; // stays today, whatever day it is
        QVERIFY(ConsoleState::Filter::fromState(today.toState()) == today);
    }

    void aViewOfTheBookingsIsSavedAndShownAgain()
    {
        BookingsConsolePage page(m_ports->context);
        page.resize(1200, 700);
        page.show();
        page.activate();
        page.presenter().setFilter(narrow());
        auto *header = page.findChild<QTableView *>(u"consoleTable"_s)->horizontalHeader();
        header->moveSection(header->visualIndex(BookingTableModel::Status), 0);
        auto *button = page.findChild<SavedViewsButton *>();
        menuOf(button);
        page.findChild<QAction *>(u"savedViewSave"_s)->trigger();
        auto *dialog = page.findChild<SaveViewDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QPushButton *>(u"viewSave"_s)->click();
        QVERIFY(dialog->isVisible()); // a name is missing
        dialog->findChild<QLineEdit *>(u"viewName"_s)->setText(u"Ada's week"_s);
        dialog->findChild<QPushButton *>(u"viewSave"_s)->click();
        QCOMPARE(button->text(), u"Ada's week"_s);
        page.presenter().clearFilters();
        header->moveSection(0, 5);
        QCOMPARE(button->text(), u"Views"_s);
        const QList<QAction *> entries = menuOf(button);
        QCOMPARE(entries.constFirst()->text(), u"Ada's week"_s);
        QVERIFY(!entries.constFirst()->isChecked());
        entries.constFirst()->trigger();
        QVERIFY(page.presenter().filter() == narrow());
        QCOMPARE(header->visualIndex(BookingTableModel::Status), 0);
        // From elsewhere, by its name.
        page.presenter().clearFilters();
        page.apply({{u"view"_s, u"Ada's week"_s}});
        QVERIFY(page.presenter().filter() == narrow());
        page.apply({{u"view"_s, u"one that is gone"_s}});
        QVERIFY(page.presenter().filter() == narrow());
    }

    void theirDialogsGoWithTheSession()
    {
        {
            SavedViews views(m_ports->context, u"bookings"_s);
            QVERIFY(views.save({u"First"_s, narrow().toState()}));
        }
        const auto pages = [](Role) {
            return QList<PageEntry>{
                {u"bookings"_s, u"Bookings"_s, u"calendar"_s,
                 [](Context &context) -> Page * { return new BookingsConsolePage(context); }}};
        };
        MainWindow window(m_ports->api, m_ports->account, m_ports->settings, m_ports->drafts,
                          m_ports->clock, m_ports->live, pages);
        window.show();
        for (const QString &action : {u"savedViewSave"_s, u"savedViewManage"_s}) {
            m_ports->account.signIn(sampleUser(Role::Coordinator));
            auto *button = window.findChild<SavedViewsButton *>();
            QVERIFY(button);
            menuOf(button);
            window.findChild<QAction *>(action)->trigger();
            const QPointer<QDialog> dialog =
                action == "savedViewSave"_L1
                    ? static_cast<QDialog *>(window.findChild<SaveViewDialog *>())
                    : window.findChild<SavedViewsDialog *>();
            QVERIFY(dialog && dialog->isVisible());
            // Words, too, that are kept by what the page was made with.
            if (auto *name = dialog->findChild<QLineEdit *>(u"viewName"_s))
                name->setText(u"Half a na"_s);
            m_ports->account.setState(Account::State::SignedOut);
            QVERIFY(!dialog);
        }
    }

    void thePageBeginsWithItsDefault()
    {
        SavedViews views(m_ports->context, u"bookings"_s);
        views.save({u"First"_s, narrow().toState()});
        views.setDefault(u"First"_s);
        BookingsConsolePage page(m_ports->context);
        QCOMPARE(m_ports->api.adminBookingsCalls.count(), 0);
        page.activate();
        QCOMPARE(m_ports->api.adminBookingsCalls.count(), 1);
        QCOMPARE(m_ports->api.adminBookingsCalls.lastQuery().mentorId,
                 std::optional(sampleId<UserId>(3)));
    }

    void columnsAreChosenAndKept()
    {
        const auto headerOf = [](BookingsConsolePage &page) {
            return page.findChild<QTableView *>(u"consoleTable"_s)->horizontalHeader();
        };
        {
            BookingsConsolePage page(m_ports->context);
            page.show();
            page.activate();
            QVERIFY(!page.findChild<QAction *>(u"consoleColumn_start"_s)->isEnabled());
            page.findChild<QAction *>(u"consoleColumn_requested"_s)->trigger();
            QVERIFY(headerOf(page)->isSectionHidden(BookingTableModel::Requested));
            headerOf(page)->resizeSection(BookingTableModel::Mentor, 222);
        }
        BookingsConsolePage page(m_ports->context);
        QVERIFY(headerOf(page)->isSectionHidden(BookingTableModel::Requested));
        QVERIFY(!page.findChild<QAction *>(u"consoleColumn_requested"_s)->isChecked());
        QCOMPARE(headerOf(page)->sectionSize(BookingTableModel::Mentor), 222);
        page.findChild<QAction *>(u"consoleColumn_requested"_s)->trigger();
        QVERIFY(!headerOf(page)->isSectionHidden(BookingTableModel::Requested));
    }

    void theListIsTidiedByKeyboard()
    {
        SavedViews views(m_ports->context, u"bookings"_s);
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
            views.save({name, "{}"});
        SavedViewsDialog dialog(views);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QApplication::setActiveWindow(&dialog);
        auto *list = dialog.findChild<QListWidget *>(u"savedViewsList"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(names(views), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
        QCOMPARE(list->currentRow(), 1); // goes with it
        dialog.findChild<QPushButton *>(u"viewDefault"_s)->click();
        QCOMPARE(views.defaultName(), u"a"_s);
        dialog.findChild<QPushButton *>(u"viewDefault"_s)->click();
        QVERIFY(views.defaultName().isEmpty());
        list->item(1)->setText(u"b"_s); // taken
        QVERIFY(dialog.findChild<QWidget *>(u"savedViewsError"_s)->isVisible());
        QCOMPARE(list->item(1)->text(), u"a"_s);
        list->item(1)->setText(u"Another"_s);
        QCOMPARE(names(views), (QStringList{u"b"_s, u"Another"_s, u"c"_s}));
        QVERIFY(!dialog.findChild<QWidget *>(u"savedViewsError"_s)->isVisible());
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(names(views), (QStringList{u"b"_s, u"c"_s}));
    }

    void aNameIsMendedInItsLine()
    {
        SavedViews views(m_ports->context, u"bookings"_s);
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
            views.save({name, "{}"});
        SavedViewsDialog dialog(views);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QApplication::setActiveWindow(&dialog);
        auto *list = dialog.findChild<QListWidget *>(u"savedViewsList"_s);
        auto *error = dialog.findChild<QLabel *>(u"savedViewsError"_s);
        const auto edit = [&] {
            list->setFocus();
            QTest::keyClick(list, Qt::Key_F2);
            return list->findChild<QLineEdit *>(u"viewNewName"_s);
        };
        const auto passEditor = [] {
            QCoreApplication::processEvents(); // the delegate closes it after the key
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        // Taken: it says so, and what was typed is still there.
        QLineEdit *name = edit();
        QVERIFY(name);
        QCOMPARE(name->accessibleName(), u"New name of a"_s);
        name->selectAll();
        QTest::keyClicks(name, u"B"_s);
        QTest::keyClick(name, Qt::Key_Return);
        passEditor();
        QCOMPARE(list->findChild<QLineEdit *>(u"viewNewName"_s), name);
        QVERIFY(dialog.isVisible() && error->isVisible());
        QCOMPARE(error->text(), u"There is a view with this name already."_s);
        QCOMPARE(error->accessibleName(), error->text());
        QTest::keyClicks(name, u"e"_s);
        QVERIFY(!error->isVisible());
        // Esc leaves the name it had, and the dialog open.
        QTest::keyClick(name, Qt::Key_Escape);
        passEditor();
        QVERIFY(!list->findChild<QLineEdit *>(u"viewNewName"_s));
        QVERIFY(dialog.isVisible());
        QCOMPARE(names(views), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(list->item(0)->text(), u"a"_s);
        // Mended, it is taken, and the keyboard is in the list again.
        name = edit();
        name->selectAll();
        QTest::keyClicks(name, u"Delta"_s);
        QTest::keyClick(name, Qt::Key_Delete); // of the letters, not of the view
        QTest::keyClick(name, Qt::Key_Return);
        passEditor();
        QCOMPARE(names(views), (QStringList{u"Delta"_s, u"b"_s, u"c"_s}));
        QCOMPARE(list->item(0)->text(), u"Delta"_s);
        QCOMPARE(dialog.focusWidget(), list);
        QCOMPARE(list->currentRow(), 0);
        // With the mouse, and left for something else with a name that can't be.
        const QPoint second = list->visualItemRect(list->item(1)).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, second);
        QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, second);
        name = list->findChild<QLineEdit *>(u"viewNewName"_s);
        QVERIFY(name);
        name->setText(u"  "_s);
        dialog.findChild<QPushButton *>(u"viewUp"_s)->setFocus();
        passEditor();
        QCOMPARE(list->item(1)->text(), u"b"_s);
        QCOMPARE(error->text(), u"Give the view a name."_s);
        QCOMPARE(list->actions().size(), 4); // the menu
        QVERIFY(list->contextMenuPolicy() == Qt::ActionsContextMenu);
    }

    /// A button's mnemonic leaves the keyboard with the name that is being typed.
    void whatIsTypedIsTakenBeforeItsLineMoves()
    {
        SavedViews views(m_ports->context, u"bookings"_s);
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
            views.save({name, "{}"});
        SavedViewsDialog dialog(views);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QApplication::setActiveWindow(&dialog);
        auto *list = dialog.findChild<QListWidget *>(u"savedViewsList"_s);
        const auto typeThenPress = [&](const QString &typed, const QString &button) {
            list->setFocus();
            QTest::keyClick(list, Qt::Key_F2);
            auto *name = list->findChild<QLineEdit *>(u"viewNewName"_s);
            name->setText(typed);
            dialog.findChild<QPushButton *>(button)->click();
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        const auto *error = dialog.findChild<QLabel *>(u"savedViewsError"_s);
        list->setCurrentRow(1);
        typeThenPress(u"Echo"_s, u"viewUp"_s);
        QCOMPARE(names(views), (QStringList{u"Echo"_s, u"a"_s, u"c"_s}));
        typeThenPress(u"Foxtrot"_s, u"viewDefault"_s);
        QCOMPARE(views.defaultName(), u"Foxtrot"_s);
        typeThenPress(u"Golf"_s, u"viewDelete"_s);
        QCOMPARE(names(views), (QStringList{u"a"_s, u"c"_s}));
        QVERIFY(!error->isVisible());
    }

    void mentorsHaveViewsAsWell()
    {
        m_ports->account.signIn(sampleUser(Role::Mentee));
        SavedViews views(m_ports->context, u"mentors"_s);
        MentorFilter filter;
        filter.tiers = {Tier::Gold};
        filter.industries = {u"fintech"_s};
        views.save({u"Gold"_s, filter.toState()});
        MentorDirectoryPage page(m_ports->context);
        page.activate();
        page.apply({{u"view"_s, u"gold"_s}});
        QVERIFY(page.presenter().filter() == filter);
        QCOMPARE(page.presenter().industries()->checked(), QStringList{u"fintech"_s});
        QCOMPARE(page.findChild<SavedViewsButton *>()->text(), u"Gold"_s);
    }
};

OH_GUI_TEST(TstSavedViews)
#include "tst_savedviews.moc"
