// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/schedulingsamples.h"
#include "ui/dialogs/timeoffdialog.h"
#include "ui/dialogs/traveldialog.h"
#include "ui/widgets/zonecombo.h"

#include <QApplication>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace oh;
using namespace oh::test;
using namespace oh::ui;
using namespace Qt::StringLiterals;

namespace {

api::TimeOff sampleTimeOff(const QList<api::Booking> &bookings = {})
{
    api::TimeOff off;
    off.id = TimeOffId(QUuid(1, 6, 2, 3, 4, 5, 6, 7, 8, 9, 10));
    off.startDate = QDate(2026, 1, 7);
    off.endDate = QDate(2026, 1, 9);
    off.note = u"Conference"_s;
    off.timezone = u"Europe/Berlin"_s;
    off.bookings = bookings;
    return off;
}

} // namespace

/// Time off and travel of a mentor, on the desktop.
class TstDaysAway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_ports = std::make_unique<FakePorts>();
        m_me = sampleUser(Role::Mentor);
        m_ports->account.signIn(m_me);
    }
    void cleanup()
    {
        m_dialog.reset();
        m_ports.reset();
    }

    void timeOffIsAddedAndShown()
    {
        openTimeOff();
        QCOMPARE(find<QLabel>(u"daysStatus"_s)->text(), u"Loading…"_s);
        m_ports->api.timeOffCalls.answer(Result<api::Page<api::TimeOff>>(pageOf<api::TimeOff>({})));
        QCOMPARE(find<QLabel>(u"daysStatus"_s)->text(), u"You have no time off planned."_s);
        find<QDateEdit>(u"daysFirst"_s)->setDate(QDate(2026, 1, 7));
        QCOMPARE(find<QDateEdit>(u"daysLast"_s)->date(), QDate(2026, 1, 7)); // follows the first
        find<QDateEdit>(u"daysLast"_s)->setDate(QDate(2026, 1, 9));
        find<QLineEdit>(u"daysNote"_s)->setText(u" Conference "_s);
        find<QPushButton>(u"daysAdd"_s)->click();
        const api::CreateTimeOff sent = m_ports->api.createTimeOffCalls.lastQuery();
        QCOMPARE(sent.startDate, QDate(2026, 1, 7));
        QCOMPARE(sent.endDate, QDate(2026, 1, 9));
        QCOMPARE(sent.note, std::optional(u"Conference"_s));
        QVERIFY(!find<QPushButton>(u"daysAdd"_s)->isEnabled());
        // What one typed now would be cleared with what was sent.
        for (const QString &name : {u"daysFirst"_s, u"daysLast"_s, u"daysNote"_s})
            QVERIFY2(!find<QWidget>(name)->isEnabled(), qPrintable(name));
        m_ports->api.createTimeOffCalls.answer(Result<api::TimeOff>(sampleTimeOff()));
        for (const QString &name : {u"daysFirst"_s, u"daysLast"_s, u"daysNote"_s})
            QVERIFY2(find<QWidget>(name)->isEnabled(), qPrintable(name));
        QVERIFY(find<QPushButton>(u"daysAdd"_s)->isEnabled());
        QCOMPARE(find<QLabel>(u"daysEntryWhen"_s)->text(), u"7 – 9 January 2026"_s);
        QVERIFY(find<QLineEdit>(u"daysNote"_s)->text().isEmpty());
        QVERIFY(!find<QLabel>(u"daysStatus"_s)->isVisible());
    }

    /// Elsewhere it may be another day already, or still.
    void theEarliestDayIsTodayWhereTheMentorIs()
    {
        m_ports->clock.set(QDateTime({2026, 1, 5}, {12, 0}, Qt::UTC));
        openTimeOff();
        auto *first = find<QDateEdit>(u"daysFirst"_s);
        QCOMPARE(first->minimumDate(), QDate(2026, 1, 5));
        api::Travel journey;
        journey.startDate = QDate(2026, 1, 2);
        journey.endDate = QDate(2026, 1, 20);
        journey.timezone = u"Pacific/Auckland"_s; // 01:00 of the next day
        QVERIFY(m_ports->api.travelCalls.answerPending(pageOf<api::Travel>({journey})));
        QCOMPARE(first->minimumDate(), QDate(2026, 1, 6));
        QCOMPARE(find<QDateEdit>(u"daysLast"_s)->minimumDate(), QDate(2026, 1, 6));
        // Half past midnight at home.
        m_ports->clock.set(QDateTime({2026, 1, 6}, {23, 30}, Qt::UTC));
        journey.timezone = u"Pacific/Honolulu"_s;
        openTimeOff();
        first = find<QDateEdit>(u"daysFirst"_s);
        QCOMPARE(first->minimumDate(), QDate(2026, 1, 7));
        QVERIFY(m_ports->api.travelCalls.answerPending(pageOf<api::Travel>({journey})));
        QCOMPARE(first->minimumDate(), QDate(2026, 1, 6));
    }

    void refusalsKeepWhatIsTyped()
    {
        openTimeOff();
        find<QLineEdit>(u"daysNote"_s)->setText(u"Conference"_s);
        find<QDateEdit>(u"daysFirst"_s)->setDate(QDate(2026, 1, 9));
        find<QDateEdit>(u"daysLast"_s)->setDate(QDate(2026, 1, 7));
        find<QPushButton>(u"daysAdd"_s)->click();
        QCOMPARE(m_ports->api.createTimeOffCalls.count(), 0);
        QCOMPARE(find<QLabel>(u"daysError"_s)->text(),
                 u"The last day can't be before the first."_s);
        find<QDateEdit>(u"daysLast"_s)->setDate(QDate(2026, 1, 9));
        find<QPushButton>(u"daysAdd"_s)->click();
        m_ports->api.createTimeOffCalls.answer(Result<api::TimeOff>(
            Error(ErrorCode::Conflict,
                  Sentence::verbatim(u"You have time off on some of these days already."_s))));
        QVERIFY(find<QLabel>(u"daysError"_s)->text().contains(u"already"_s));
        QCOMPARE(find<QLineEdit>(u"daysNote"_s)->text(), u"Conference"_s);
    }

    void meetingsWaitForADecision()
    {
        openTimeOff();
        const api::Booking meeting = meetingWith(m_me, 1);
        const api::Booking request = meetingWith(m_me, 2, BookingStatus::Pending);
        m_ports->api.timeOffCalls.answer(Result<api::Page<api::TimeOff>>(
            pageOf<api::TimeOff>({sampleTimeOff({meeting, request})})));
        QVERIFY(find<QLabel>(u"daysAffected"_s));
        QTRY_COMPARE(decisions().size(), 2);
        const auto buttons = decisions();
        QCOMPARE(buttons[0]->accessibleName(), u"Cancel the meeting with Mentee 1"_s);
        QCOMPARE(buttons[1]->accessibleName(), u"Decline the request of Mentee 2"_s);

        buttons[1]->click();
        QVERIFY(find<QDialog>(u"declineDialog"_s));
        find<QPushButton>(u"declineSubmit"_s)->click();
        QCOMPARE(m_ports->api.declineBookingCalls.lastQuery().id, request.id);
        m_ports->api.answerDeclineBooking(Error(ErrorCode::BookingNotPending));
        QVERIFY(find<QDialog>(u"declineDialog"_s)->isVisible());
        find<QPushButton>(u"declineSubmit"_s)->click();
        m_ports->api.answerDeclineBooking(request);
        QTRY_VERIFY(!find<QDialog>(u"declineDialog"_s));
        QTRY_COMPARE(decisions().size(), 1);

        decisions().constFirst()->click();
        QVERIFY(find<QDialog>(u"cancelBookingDialog"_s));
        find<QPushButton>(u"cancelSubmit"_s)->click();
        QCOMPARE(m_ports->api.cancelBookingCalls.lastQuery().id, meeting.id);
        m_ports->api.answerCancelBooking(meeting);
        QTRY_COMPARE(decisions().size(), 0);
        QTRY_VERIFY(!find<QLabel>(u"daysAffected"_s));
    }

    void entriesAreDeleted()
    {
        openTimeOff();
        m_ports->api.timeOffCalls.answer(
            Result<api::Page<api::TimeOff>>(pageOf<api::TimeOff>({sampleTimeOff()})));
        find<QPushButton>(u"daysDelete"_s)->click();
        QCOMPARE(m_ports->api.deleteTimeOffCalls.lastQuery(), sampleTimeOff().id);
        m_ports->api.deleteTimeOffCalls.answer(Result<void>());
        m_ports->api.timeOffCalls.answer(Result<api::Page<api::TimeOff>>(pageOf<api::TimeOff>({})));
        QTRY_VERIFY(!find<QPushButton>(u"daysDelete"_s));
    }

    void theListCanFail()
    {
        openTimeOff();
        m_ports->api.timeOffCalls.answer(
            Result<api::Page<api::TimeOff>>(Error(ErrorCode::Timeout)));
        QVERIFY(find<QPushButton>(u"daysRetry"_s)->isVisible());
        find<QPushButton>(u"daysRetry"_s)->click();
        m_ports->api.timeOffCalls.answer(
            Result<api::Page<api::TimeOff>>(pageOf<api::TimeOff>({sampleTimeOff()})));
        QVERIFY(!find<QPushButton>(u"daysRetry"_s)->isVisible());
        QVERIFY(find<QLabel>(u"daysEntryWhen"_s));
    }

    void travelSendsAZone()
    {
        m_dialog = std::make_unique<TravelDialog>(m_ports->context);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
        m_ports->api.travelCalls.answer(Result<api::Page<api::Travel>>(pageOf<api::Travel>({})));
        find<ZoneCombo>(u"daysZone"_s)->setZone(u"Asia/Tokyo"_s);
        find<QDateEdit>(u"daysFirst"_s)->setDate(QDate(2026, 1, 20));
        find<QPushButton>(u"daysAdd"_s)->click();
        QCOMPARE(m_ports->api.createTravelCalls.lastQuery().timezone, u"Asia/Tokyo"_s);
        QCOMPARE(m_ports->api.createTravelCalls.lastQuery().endDate, QDate(2026, 1, 20));
        api::Travel travel;
        travel.startDate = travel.endDate = QDate(2026, 1, 20);
        travel.timezone = u"Asia/Tokyo"_s;
        m_ports->api.createTravelCalls.answer(Result<api::Travel>(travel));
        QCOMPARE(find<QLabel>(u"daysEntryWhen"_s)->text(), u"20 January 2026"_s);
        namesAreThere();
    }

    void everyControlHasAName()
    {
        openTimeOff();
        m_ports->api.timeOffCalls.answer(Result<api::Page<api::TimeOff>>(
            pageOf<api::TimeOff>({sampleTimeOff({meetingWith(m_me, 1)})})));
        namesAreThere();
    }

    void daysAreWrittenShortly_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QString>("text");
        const QDate day(2026, 1, 30);
        QTest::newRow("one") << day << day << u"30 January 2026"_s;
        QTest::newRow("month") << day << QDate(2026, 1, 31) << u"30 – 31 January 2026"_s;
        QTest::newRow("year") << day << QDate(2026, 2, 2) << u"30 January – 2 February 2026"_s;
        QTest::newRow("years") << QDate(2025, 12, 30) << QDate(2026, 1, 2)
                               << u"30 December 2025 – 2 January 2026"_s;
    }
    void daysAreWrittenShortly()
    {
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        QFETCH(QString, text);
        QCOMPARE(DaysAwayPresenter::daysText(first, last), text);
    }

private:
    void openTimeOff()
    {
        m_dialog = std::make_unique<TimeOffDialog>(m_ports->context);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
    }
    void namesAreThere()
    {
        const auto widgets = m_dialog->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool ours = !widget->objectName().startsWith(u"qt_"_s) && !widget->focusProxy();
            if (ours && widget->focusPolicy() & Qt::TabFocus && widget->isVisible())
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
    /// Rows that are on their way out don't count.
    QList<QPushButton *> decisions() const
    {
        QList<QPushButton *> buttons =
            m_dialog->findChildren<QPushButton *>(u"daysCancelMeeting"_s);
        buttons.removeIf([](const QPushButton *button) { return !button->isVisible(); });
        return buttons;
    }
    template <typename T>
    T *find(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }

    api::User m_me;
    std::unique_ptr<FakePorts> m_ports;
    std::unique_ptr<DaysAwayDialog> m_dialog;
};

OH_GUI_TEST(TstDaysAway)
#include "tst_daysaway.moc"
