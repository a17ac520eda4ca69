// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/endedsessions.h"
#include "app/session/keychainstore.h"
#include "models/api/scheduling.h"
#include "tests/integration/desktop.h"
#include "tests/integration/weeks.h"
#include "tests/support/demoprocess.h"
#include "tests/support/httprequest.h"
#include "tests/support/outbox.h"
#include "tests/support/relay.h"
#include "tests/support/testregistry.h"
#include "ui/itemmodels/bookinglistmodel.h"
#include "ui/itemmodels/bookingtablemodel.h"
#include "ui/itemmodels/mentorlistmodel.h"
#include "ui/itemmodels/tagfiltermodel.h"
#include "ui/views/requestcard.h"
#include "ui/widgets/weekgrid.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QProcess>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// One meeting from the first sign-in to the last mail, by the people who have to do with it. The
/// steps stand in the order in which they happen and build upon one another.
class TstJourney : public QObject
{
    Q_OBJECT

private:
    const QString m_goal = u"Which pricing model fits our first ten landlords?"_s;
    const QString m_mentorName = u"Margarethe Lindqvist"_s;
    const QString m_menteeName = u"Zoë Marchetti"_s;
    DemoProcess m_server;
    std::unique_ptr<Relay> m_relay;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<Desktop> m_desktop;
    QDateTime m_start;
    bool m_failed = false;

    QString secret() const
    {
        QProcess tool;
        tool.start(u"secret-tool"_s, {u"lookup"_s, u"server"_s, app::KeychainStore::service(),
                                      u"user"_s, app::sessionKey(m_relay->url())});
        tool.waitForFinished();
        return QString::fromUtf8(tool.readAllStandardOutput()).trimmed();
    }
    HttpReply me(const QByteArray &accessToken) const
    {
        return httpRequest(m_server.port(), "GET", "/api/users/me", {},
                           {{"Authorization", "Bearer " + accessToken}});
    }
    bool isOurs(const QModelIndex &index) const
    {
        const auto *model = qobject_cast<const ui::BookingListModel *>(index.model());
        const auto booking = model->booking(index);
        return booking && booking->meetingStartTime == m_start &&
               booking->mentor.name == m_mentorName;
    }
    int rowOfOurs(QStringView list) const
    {
        const auto *view = m_desktop->find<QAbstractItemView>(list);
        if (!view)
            return -1;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (isOurs(view->model()->index(row, 0)))
                return row;
        }
        return -1;
    }
    ui::RequestCard *ourRequest() const
    {
        const auto cards = m_desktop->window().findChildren<ui::RequestCard *>();
        for (ui::RequestCard *card : cards) {
            const auto *name = card->findChild<QLabel *>(u"requestName"_s);
            const auto *goal = card->findChild<QLabel *>(u"requestGoal"_s);
            if (card->isVisible() && name->text() == m_menteeName && goal->text() == m_goal)
                return card;
        }
        return nullptr;
    }
    /// When the signed-in mentee is busy already, as My bookings knows it.
    QList<std::pair<QDateTime, QDateTime>> busyTimes() const
    {
        QList<std::pair<QDateTime, QDateTime>> times;
        const auto *list = m_desktop->find<QAbstractItemView>(u"upcomingBookings");
        const auto *model = list ? qobject_cast<ui::BookingListModel *>(list->model()) : nullptr;
        if (!model)
            return times;
        for (const api::Booking &booking : model->bookings())
            times.append({booking.meetingStartTime, booking.meetingEndTime});
        return times;
    }
    /// A slot of the shown week that can be booked; -1 when there is none.
    static int freeSlot(const ui::WeekGrid &grid,
                        const QList<std::pair<QDateTime, QDateTime>> &busy)
    {
        for (int i = 0; i < grid.slotCount(); ++i) {
            const api::Slot &slot = grid.entry(i).slot;
            const bool clashes = std::any_of(busy.cbegin(), busy.cend(), [&](const auto &time) {
                return slot.startTime < time.second && time.first < slot.endTime;
            });
            if (canStillPick(grid, i) && !clashes)
                return i;
        }
        return -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QGuiApplication::platformName() == "xcb"_L1, "needs a real window system");
        QVERIFY2(m_server.start(), qPrintable(m_server.lastWords()));
        m_relay = std::make_unique<Relay>(m_server.port());
        m_outbox = std::make_unique<Outbox>(m_server.outbox());
        m_desktop = std::make_unique<Desktop>(m_relay->url());
        m_desktop->start();
    }

    /// A step that failed leaves nothing to go on from.
    void init()
    {
        if (m_failed)
            QSKIP("an earlier step failed");
    }

    void cleanup() { m_failed = pictureFailure("journey") || m_failed; }

    void cleanupTestCase()
    {
        m_desktop.reset();
        m_relay.reset();
        QVERIFY2(m_server.stop(), qPrintable(m_server.lastWords()));
    }

    void anUnknownAddressIsToldWhomToAsk()
    {
        QVERIFY(m_desktop->type(u"signInEmail", u"nobody@example.com"_s));
        QVERIFY(m_desktop->click(u"signInSend"));
        QTRY_VERIFY_WITH_TIMEOUT(
            m_desktop->text(u"signInEmailError").contains(u"Contact admin for access"_s) ||
                m_desktop->text(u"bannerText").contains(u"Contact admin for access"_s),
            30'000);
        QVERIFY(m_outbox->rest().isEmpty());
    }

    void aWrongCodeIsRefusedAndTheRightOneSignsIn()
    {
        const QString email = m_server.email(u"mentee"_s);
        QVERIFY(m_desktop->type(u"signInEmail", email));
        QVERIFY(m_desktop->click(u"signInSend"));
        QVERIFY(m_desktop->type(u"signInCode", u"ZZZZZZZZ"_s));
        QVERIFY(m_desktop->click(u"signInSubmit"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_desktop->text(u"signInCodeError").isEmpty(), 30'000);
        const auto mail = m_outbox->take(email, u"Sign in to Office Hours"_s);
        QVERIFY(mail);
        QVERIFY(!mail->text.isEmpty());
        QVERIFY(mail->html.contains(mail->code()));
        QVERIFY(m_desktop->type(u"signInCode", mail->code()));
        QVERIFY(m_desktop->click(u"signInSubmit"));
        QVERIFY(m_desktop->waitFor(u"mentorList"));
        QCOMPARE(m_desktop->text(u"navPersonName"), m_menteeName);
        // The token lies in the Secret Service, and nowhere else.
        QTRY_VERIFY(!secret().isEmpty());
        QVERIFY(!QFile::exists(m_desktop->plainStorageFile()));
    }

    void theMenteeFiltersTheDirectory()
    {
        const auto *list = m_desktop->find<QAbstractItemView>(u"mentorList");
        QVERIFY(list);
        const QAbstractItemModel *mentors = list->model();
        QTRY_VERIFY_WITH_TIMEOUT(mentors->rowCount() > 10, 30'000);
        const int all = mentors->rowCount();

        QVERIFY(m_desktop->clickRow(u"industryList", Qt::DisplayRole, u"FinTech"_s));
        QTRY_VERIFY_WITH_TIMEOUT(mentors->rowCount() < all && mentors->rowCount() > 1, 30'000);
        const int inIndustry = mentors->rowCount();
        QVERIFY(m_desktop->click(u"tier_gold"));
        QTRY_VERIFY_WITH_TIMEOUT(mentors->rowCount() < inIndustry, 30'000);
        for (int row = 0; row < mentors->rowCount(); ++row)
            QVERIFY(mentors->index(row, 0).data(ui::MentorListModel::TierRole).value<Tier>() ==
                    Tier::Gold);
        QVERIFY(m_desktop->type(u"mentorSearch", u"lindqvist"_s));
        QTRY_COMPARE_WITH_TIMEOUT(mentors->rowCount(), 1, 30'000);
        QCOMPARE(mentors->index(0, 0).data(Qt::DisplayRole).toString(), m_mentorName);
        QVERIFY(m_desktop->type(u"mentorSearch", u"nobody of this name"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop->text(u"emptyTitle"), u"No mentors match"_s, 30'000);
        QVERIFY(m_desktop->type(u"mentorSearch", u"lindqvist"_s));
        QVERIFY(m_desktop->waitFor(u"mentorList"));
    }

    void theMenteeBooksASlot()
    {
        QVERIFY(m_desktop->openPage(u"my-bookings"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!busyTimes().isEmpty(), 30'000);
        const auto busy = busyTimes();
        QVERIFY(m_desktop->openPage(u"mentors"_s));
        QVERIFY(m_desktop->clickRow(u"mentorList", Qt::DisplayRole, m_mentorName));
        QVERIFY(m_desktop->waitFor(u"weekGrid"));
        auto *grid = m_desktop->find<ui::WeekGrid>(u"weekGrid");

        QVERIFY(turnWeeks(*m_desktop, [&] { return freeSlot(*grid, busy) >= 0; }));
        const int slot = freeSlot(*grid, busy);
        QVERIFY(slot >= 0);
        m_start = grid->entry(slot).slot.startTime;
        QVERIFY(m_start >= QDateTime::currentDateTimeUtc().addSecs(24 * 3600 - 60));
        grid->setCurrentIndex(slot); // scrolls it into view
        QVERIFY(m_desktop->click(grid->viewport(), grid->slotRect(slot).center()));
        QVERIFY(m_desktop->waitFor(u"bookingDialog"));

        QVERIFY(m_desktop->type(u"bookingGoal", u"Too short"_s));
        QVERIFY(m_desktop->click(u"bookingConfirm"));
        QTRY_VERIFY(m_desktop->text(u"bookingGoalError").contains(u"10 characters"_s));
        QVERIFY(m_desktop->find(u"bookingDialog"));
        QVERIFY(m_desktop->type(u"bookingGoal", m_goal));
        QVERIFY(m_desktop->type(u"bookingMaterial0", u"https://larkfield.example.com/deck"_s));
        QVERIFY(m_desktop->click(u"bookingConfirm"));
        QVERIFY(m_desktop->waitForGone(u"bookingDialog"));
        QVERIFY(m_desktop->waitForToast(u"Request sent to %1"_s.arg(m_mentorName)));

        const auto request = m_outbox->take(m_server.email(u"mentor"_s),
                                            u"%1 would like to meet you"_s.arg(m_menteeName));
        QVERIFY(request);
        QVERIFY(request->text.contains(m_goal));
        QVERIFY(request->html.contains(u"Which pricing model"_s));
        QVERIFY(m_outbox->take(m_server.email(u"mentee"_s),
                               u"Your request to %1 was sent"_s.arg(m_mentorName)));
        QVERIFY(m_outbox->rest().isEmpty());
        QVERIFY(m_desktop->signOut());
        QTRY_VERIFY(secret().isEmpty());
    }

    void theMentorConfirms()
    {
        QVERIFY(m_desktop->signIn(m_server.email(u"mentor"_s), *m_outbox));
        QVERIFY(m_desktop->waitFor(u"page_requests"));
        QTRY_VERIFY_WITH_TIMEOUT(ourRequest(), 30'000);
        QVERIFY(m_desktop->click(ourRequest()->findChild<QWidget *>(u"requestConfirm"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(!ourRequest(), 30'000);

        const auto toMentee = m_outbox->take(m_server.email(u"mentee"_s), u"Confirmed"_s);
        QVERIFY(toMentee);
        QCOMPARE(toMentee->subject, u"Confirmed: your meeting with %1"_s.arg(m_mentorName));
        const auto toMentor = m_outbox->take(m_server.email(u"mentor"_s), u"Confirmed"_s);
        QVERIFY(toMentor);
        QCOMPARE(toMentor->subject, u"Confirmed: your meeting with %1"_s.arg(m_menteeName));
        QVERIFY(m_desktop->openPage(u"my-bookings"_s));
        QTRY_VERIFY_WITH_TIMEOUT(rowOfOurs(u"upcomingBookings") >= 0, 30'000);
        QVERIFY(m_desktop->signOut());
    }

    void theMenteeSeesItAndCancels()
    {
        QVERIFY(m_desktop->signIn(m_server.email(u"mentee"_s), *m_outbox));
        QVERIFY(m_desktop->openPage(u"my-bookings"_s));
        QTRY_VERIFY_WITH_TIMEOUT(rowOfOurs(u"upcomingBookings") >= 0, 30'000);
        auto *list = m_desktop->find<QAbstractItemView>(u"upcomingBookings");
        const QModelIndex row = list->model()->index(rowOfOurs(u"upcomingBookings"), 0);
        QCOMPARE(row.data(ui::BookingListModel::StatusRole).toInt(), int(BookingStatus::Confirmed));
        QCOMPARE(row.data(ui::BookingListModel::PersonRole).toString(), m_mentorName);

        QVERIFY(m_desktop->clickRow(u"upcomingBookings",
                                    [this](const QModelIndex &index) { return isOurs(index); }));
        QTRY_COMPARE(m_desktop->text(u"detailGoal"), m_goal);
        QVERIFY(m_desktop->click(u"cancelBooking"));
        QVERIFY(m_desktop->waitFor(u"cancelBookingDialog"));
        QVERIFY(m_desktop->choose(u"cancelReason", u"Emergency"_s));
        QVERIFY(m_desktop->type(u"cancelNotes", u"Our landlord called us to court."_s));
        QVERIFY(m_desktop->click(u"cancelSubmit"));
        QVERIFY(m_desktop->waitForGone(u"cancelBookingDialog"));
        QTRY_COMPARE_WITH_TIMEOUT(rowOfOurs(u"upcomingBookings"), -1, 30'000);

        auto *tabs = m_desktop->find<QTabBar>(u"bookingTabs");
        QVERIFY(m_desktop->click(tabs, tabs->tabRect(2).center()));
        QTRY_VERIFY_WITH_TIMEOUT(rowOfOurs(u"canceledBookings") >= 0, 30'000);
        list = m_desktop->find<QAbstractItemView>(u"canceledBookings");
        const QModelIndex canceled = list->model()->index(rowOfOurs(u"canceledBookings"), 0);
        QVERIFY(canceled.data(ui::BookingListModel::NoteRole).toString().contains(u"Emergency"_s));

        const auto toMentor = m_outbox->take(m_server.email(u"mentor"_s), u"Canceled"_s);
        QVERIFY(toMentor);
        QCOMPARE(toMentor->subject, u"Canceled: your meeting with %1"_s.arg(m_menteeName));
        QVERIFY(toMentor->text.contains(u"Our landlord called us to court."_s));
        // FR34: the other party is told; whoever cancels knows, but their calendar does not.
        const auto toMentee = m_outbox->take(m_server.email(u"mentee"_s), u"Canceled"_s);
        QVERIFY(toMentee);
        QVERIFY(toMentee->text.simplified().contains(u"You canceled it."_s));
        QVERIFY(m_outbox->rest().isEmpty());
        QVERIFY(m_desktop->signOut());
    }

    void theCoordinatorSeesIt()
    {
        QVERIFY(m_desktop->signIn(m_server.email(u"coordinator"_s), *m_outbox));
        QVERIFY(m_desktop->waitFor(u"consoleTable"));
        auto *table = m_desktop->find<QAbstractItemView>(u"consoleTable");
        QVERIFY(m_outbox->rest().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 5, 30'000);
        QVERIFY(m_desktop->type(u"consoleSearch", u"ten landlords"_s));
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, 30'000);
        const auto cell = [&](int column) { return table->model()->index(0, column).data(); };
        QCOMPARE(cell(ui::BookingTableModel::Mentor).toString(), m_mentorName);
        QCOMPARE(cell(ui::BookingTableModel::Mentee).toString(), m_menteeName);
        QCOMPARE(cell(ui::BookingTableModel::Goal).toString(), m_goal);
        QCOMPARE(cell(ui::BookingTableModel::Status).toString(), u"Canceled"_s);
    }

    void theNextStartSignsInByItself()
    {
        m_desktop->quit();
        QVERIFY(!secret().isEmpty());
        m_desktop->start();
        QVERIFY(m_desktop->waitFor(u"consoleTable"));
        QVERIFY(!m_desktop->find(u"signInEmail"));
        QCOMPARE(m_desktop->text(u"navPersonName"), u"Ruth Hoffmann-Bell"_s);
        QVERIFY(!QFile::exists(m_desktop->plainStorageFile()));
    }

    void signingOutEndsTheSessionOnTheServer()
    {
        const QByteArray access = m_relay->lastBearer();
        const QString refresh = secret();
        QVERIFY(!access.isEmpty());
        QVERIFY(!refresh.isEmpty());
        QCOMPARE(me(access).status, 200);

        QVERIFY(m_desktop->signOut());
        QTRY_VERIFY(secret().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(me(access).status, 401, 30'000);
        const QByteArray body =
            QJsonDocument(QJsonObject{{u"refreshToken"_s, refresh}}).toJson(QJsonDocument::Compact);
        QCOMPARE(httpRequest(m_server.port(), "POST", "/api/auth/refresh", body,
                             {{"Content-Type", "application/json"}})
                     .status,
                 401);

        m_desktop->quit();
        m_desktop->start();
        QVERIFY(m_desktop->waitFor(u"signInEmail"));
        QVERIFY(!m_desktop->find(u"navSignOut"));
        m_desktop->quit();
    }
};

OH_GUI_TEST(TstJourney)
#include "tst_journey.moc"
