// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeports.h"
#include "tests/support/latertimer.h"
#include "tests/support/testregistry.h"
#include "tests/ui/consolesamples.h"
#include "tests/ui/schedulingsamples.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/presenters/palettepresenter.h"
#include "ui/presenters/savedviews.h"
#include "ui/views/mainwindow.h"
#include "ui/views/page.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace oh::ui;

namespace {

PaletteEntry paletteAction(const QString &id, const QString &title, const QString &obstacle = {})
{
    return {PaletteEntry::Kind::Action, id, title, u"View"_s, u"Ctrl+R"_s, obstacle};
}

/// A page with an action of its own.
class ActingPage : public Page
{
public:
    explicit ActingPage(const QString &name) : m_name(name)
    {
        auto *action = new QAction(u"&Water the plants …"_s, this);
        action->setObjectName(u"water_"_s + name);
        connect(action, &QAction::triggered, this, [this] { ++watered; });
        addAction(action);
        auto *layout = new QVBoxLayout(this);
        for (const auto &[id, text] :
             {std::pair(u"harvest"_s, u"&Harvest…"_s),
              std::pair(u"same"_s, u"Water the plants (W)"_s), std::pair(u"row0"_s, u"Pick"_s),
              std::pair(u"row1"_s, u"Pick"_s)}) {
            auto *button = new QPushButton(text, this);
            button->setObjectName(id);
            layout->addWidget(button);
            if (id == u"harvest"_s)
                connect(button, &QPushButton::clicked, this, [this] { ++harvested; });
        }
    }
    QString title() const override { return m_name; }
    void openItem(const QString &id) override { item = id; }
    void apply(const QVariantMap &request) override { view = request.value(u"view"_s).toString(); }

    int watered = 0;
    int harvested = 0;
    QString item;
    QString view;

private:
    QString m_name;
};

QList<PageEntry> actingPages(Role)
{
    QList<PageEntry> pages;
    for (const QString &id : {u"mentors"_s, u"my-bookings"_s})
        pages.append({id, id.toUpper(), u"calendar"_s,
                      [id](Context &) -> Page * { return new ActingPage(id); }, false});
    return pages;
}

} // namespace

/// Ctrl+K: actions, people and meetings from one field.
class TstCommandPalette : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePorts> m_ports;

    std::unique_ptr<PalettePresenter> make(const QStringList &pages)
    {
        auto presenter = std::make_unique<PalettePresenter>(
            m_ports->context,
            QList<PaletteEntry>{paletteAction(u"reload"_s, u"Reload"_s),
                                paletteAction(u"quit"_s, u"Quit"_s),
                                paletteAction(u"move"_s, u"Reschedule"_s, u"Nothing is chosen"_s)},
            pages);
        presenter->setDelay(0);
        return presenter;
    }
    static QStringList titles(const PalettePresenter &presenter)
    {
        QStringList titles;
        for (const PaletteEntry &entry : presenter.entries())
            titles.append(entry.title);
        return titles;
    }

private Q_SLOTS:
    void init()
    {
        m_ports = std::make_unique<FakePorts>();
        m_ports->account.signIn(sampleUser(Role::Coordinator));
    }
    void cleanup() { m_ports.reset(); }

    void actionsAreThereAtOnce()
    {
        const auto presenter = make({});
        QCOMPARE(titles(*presenter), QStringList({u"Reload"_s, u"Quit"_s, u"Reschedule"_s}));
        presenter->search(u"re"_s);
        // What can be done stands before what can't.
        QCOMPARE(titles(*presenter), QStringList({u"Reload"_s, u"Reschedule"_s}));
        presenter->search(u"xyz"_s);
        QVERIFY(presenter->entries().isEmpty());
    }

    void whatCanNotBeDoneIsNotDone()
    {
        const auto presenter = make({});
        const QSignalSpy chosen(presenter.get(), &PalettePresenter::actionChosen);
        QVERIFY(!presenter->choose(2));
        QVERIFY(!presenter->choose(7));
        QVERIFY(presenter->choose(1));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constFirst().constFirst().toString(), u"quit"_s);
    }

    void whatWasChosenLatelyComesFirst()
    {
        QVERIFY(make({})->choose(1));
        QCOMPARE(titles(*make({})).constFirst(), u"Quit"_s);
        QCOMPARE(make({})->entries().size(), 3);
        // Of this person, not of the next.
        api::User other = sampleUser(Role::Coordinator);
        other.id = UserId(QUuid(9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
        m_ports->account.signIn(other);
        QCOMPARE(titles(*make({})).constFirst(), u"Reload"_s);
    }

    void coordinatorsFindPeopleAndBookings()
    {
        const auto presenter = make({u"users"_s, u"bookings"_s});
        const QSignalSpy opened(presenter.get(), &PalettePresenter::targetChosen);
        presenter->search(u"a"_s);    // one letter finds half of them
        QVERIFY(laterTimerFired(10)); // the palette waits for 0 here before it asks
        QCOMPARE(m_ports->api.accountsCalls.count(), 0);
        presenter->search(u"gr"_s);
        QTRY_COMPARE(m_ports->api.accountsCalls.count(), 1);
        QCOMPARE(m_ports->api.accountsCalls.lastQuery().q, u"gr"_s);
        QVERIFY(presenter->isSearching());
        api::AccountSummary grace;
        grace.id = UserId(QUuid(5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
        grace.name = u"Grace Hopper"_s;
        grace.isActive = true;
        m_ports->api.accountsCalls.answer(consolePage<api::AccountSummary>({grace}));
        m_ports->api.adminBookingsCalls.answer(consolePage<api::Booking>({sampleBooking(1)}));
        QVERIFY(!presenter->isSearching());
        QCOMPARE(presenter->entries().size(), 2);
        QVERIFY(presenter->choose(0));
        QCOMPARE(opened.constLast().constFirst().toString(), u"users/"_s + grace.id.toString());
        QVERIFY(presenter->choose(1));
        QCOMPARE(opened.constLast().constFirst().toString(),
                 u"bookings/"_s + sampleBooking(1).id.toString());
        // Both are offered again, without asking.
        const auto again = make({u"users"_s, u"bookings"_s});
        QCOMPARE(again->entries().constFirst().kind, PaletteEntry::Kind::Booking);
        QCOMPARE(again->entries()[1].title, u"Grace Hopper"_s);
    }

    void whatFailsIsSaidAndTheRestStays()
    {
        const auto presenter = make({u"users"_s, u"bookings"_s});
        presenter->search(u"re"_s);
        QTRY_COMPARE(m_ports->api.accountsCalls.count(), 1);
        m_ports->api.accountsCalls.answer(Error(ErrorCode::Timeout));
        m_ports->api.adminBookingsCalls.answer(consolePage<api::Booking>({sampleBooking(1)}));
        QVERIFY(!presenter->problem().isEmpty());
        QCOMPARE(presenter->entries().size(), 3);
        presenter->search(u"rel"_s);
        QVERIFY(presenter->problem().isEmpty());
    }

    void menteesFindMentorsAndTheirMeetings()
    {
        const api::User me = sampleUser(Role::Mentee);
        m_ports->account.signIn(me);
        const auto presenter = make({u"mentors"_s, u"my-bookings"_s});
        api::Booking booking = meetingWith(me, 3);
        std::swap(booking.mentor, booking.mentee);
        std::swap(booking.mentorId, booking.menteeId);
        m_ports->api.myBookingsCalls.answer(pageOf<api::Booking>({booking}));
        presenter->search(booking.mentor.name.left(4));
        QTRY_COMPARE(m_ports->api.mentorsCalls.count(), 1);
        QCOMPARE(m_ports->api.accountsCalls.count(), 0);
        QCOMPARE(presenter->entries().constLast().id, u"my-bookings/"_s + booking.id.toString());
    }

    void mentorsFindMentees()
    {
        m_ports->account.signIn(sampleUser(Role::Mentor));
        const auto presenter = make({u"mentees"_s});
        presenter->search(u"zoe"_s);
        QTRY_COMPARE(m_ports->api.menteesCalls.count(), 1);
        QCOMPARE(m_ports->api.menteesCalls.lastQuery().q, u"zoe"_s);
        api::MenteeSummary mentee;
        mentee.id = UserId(QUuid::createUuid());
        mentee.name = u"Zoë Marchetti"_s;
        mentee.title = u"Founder"_s;
        m_ports->api.menteesCalls.answer(pageOf<api::MenteeSummary>({mentee}));
        QCOMPARE(presenter->entries().constLast().id, u"mentees/"_s + mentee.id.toString());
        QCOMPARE(presenter->entries().constLast().title, mentee.name);
    }

    /// A button is an action, too; one of several alike would not say which.
    void buttonsOfThePageAreFound()
    {
        m_ports->account.signIn(sampleUser(Role::Mentee));
        MainWindow window(m_ports->api, m_ports->account, m_ports->settings, m_ports->drafts,
                          m_ports->clock, m_ports->live, actingPages);
        window.show();
        QApplication::setActiveWindow(&window);
        const auto found = [&window](const QString &words) {
            QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
            auto *palette = window.findChild<CommandPalette *>();
            palette->findChild<QLineEdit *>(u"paletteField"_s)->setText(words);
            QStringList texts;
            const auto *model = palette->findChild<QListView *>(u"paletteList"_s)->model();
            for (int row = 0; row < model->rowCount(); ++row)
                texts.append(model->index(row, 0).data().toString());
            return texts;
        };
        QCOMPARE(found(u"harvest"_s), QStringList{u"Harvest"_s});
        auto *palette = window.findChild<CommandPalette *>();
        QTest::keyClick(palette->findChild<QLineEdit *>(u"paletteField"_s), Qt::Key_Return);
        QCOMPARE(static_cast<ActingPage *>(window.currentPage())->harvested, 1);
        QTRY_VERIFY(!window.findChild<CommandPalette *>());
        QApplication::setActiveWindow(&window);
        QCOMPARE(found(u"plants"_s), QStringList{u"Water the plants"_s});
        palette = window.findChild<CommandPalette *>();
        palette->findChild<QLineEdit *>(u"paletteField"_s)->setText(u"pick"_s);
        QCOMPARE(palette->findChild<QListView *>(u"paletteList"_s)->model()->rowCount(), 0);
    }

    void savedViewsAreFound()
    {
        m_ports->account.signIn(sampleUser(Role::Mentee));
        SavedViews(m_ports->context, u"my-bookings"_s).save({u"Next / last week"_s, "{}"});
        SavedViews(m_ports->context, u"users"_s).save({u"Next to nothing"_s, "{}"}); // no such page
        MainWindow window(m_ports->api, m_ports->account, m_ports->settings, m_ports->drafts,
                          m_ports->clock, m_ports->live, actingPages);
        window.show();
        QApplication::setActiveWindow(&window);
        QCOMPARE(window.currentPageId(), u"mentors"_s);
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        auto *palette = window.findChild<CommandPalette *>();
        QTRY_VERIFY(palette && palette->isVisible());
        auto *field = palette->findChild<QLineEdit *>(u"paletteField"_s);
        field->setText(u"next"_s);
        auto *list = palette->findChild<QListView *>(u"paletteList"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(window.currentPageId(), u"my-bookings"_s);
        QCOMPARE(static_cast<ActingPage *>(window.currentPage())->view, u"Next / last week"_s);
    }

    void theWindowOpensIt()
    {
        m_ports->account.signIn(sampleUser(Role::Mentee));
        MainWindow window(m_ports->api, m_ports->account, m_ports->settings, m_ports->drafts,
                          m_ports->clock, m_ports->live, actingPages);
        window.show();
        QApplication::setActiveWindow(&window);
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        auto *palette = window.findChild<CommandPalette *>();
        QTRY_VERIFY(palette && palette->isVisible());
        auto *field = palette->findChild<QLineEdit *>(u"paletteField"_s);
        auto *list = palette->findChild<QListView *>(u"paletteList"_s);
        // The page's own first, without the dots and the mnemonic.
        QCOMPARE(list->currentIndex().data().toString(), u"Water the plants"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(static_cast<ActingPage *>(window.currentPage())->watered, 1);
        QTRY_VERIFY(!window.findChild<CommandPalette *>());

        QApplication::setActiveWindow(&window);
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        palette = window.findChild<CommandPalette *>();
        field = palette->findChild<QLineEdit *>(u"paletteField"_s);
        list = palette->findChild<QListView *>(u"paletteList"_s);
        QTest::keyClicks(field, u"theme"_s);
        QVERIFY(list->model()->rowCount() == 3); // each once, though they are in two menus
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 1);
        QTest::keyClick(field, Qt::Key_PageDown);
        QCOMPARE(list->currentIndex().row(), 2);
        field->setText(u"nothing like this"_s);
        QTRY_VERIFY(
            palette->findChild<QLabel *>(u"paletteNote"_s)->text().contains(u"Searching"_s));
        QTRY_VERIFY(m_ports->api.mentorsCalls.answerPending(api::Page<api::MentorSummary>{}));
        QTRY_VERIFY(
            palette->findChild<QLabel *>(u"paletteNote"_s)->text().contains(u"Nothing found"_s));
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_VERIFY(!window.findChild<CommandPalette *>());

        QApplication::setActiveWindow(&window);
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        palette = window.findChild<CommandPalette *>();
        field = palette->findChild<QLineEdit *>(u"paletteField"_s);
        field->setText(u"bookings"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(window.currentPageId(), u"my-bookings"_s);
    }
};

OH_GUI_TEST(TstCommandPalette)
#include "tst_commandpalette.moc"
