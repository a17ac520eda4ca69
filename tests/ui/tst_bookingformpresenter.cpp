// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeports.h"
#include "tests/support/testregistry.h"
#include "tests/ui/menteesamples.h"
#include "ui/presenters/bookingformpresenter.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::ui;
using namespace oh::test;

namespace {

const QString goodGoal = u"Pricing for enterprises"_s;

struct Form
{
    Form() : presenter(signedIn(ports), sampleProfile(1), slot) {}
    static Context &signedIn(FakePorts &ports)
    {
        ports.account.signIn(sampleUser(Role::Mentee));
        return ports.context;
    }

    FakePorts ports;
    api::Slot slot = sampleSlot(5, QDateTime({2026, 1, 7}, {9, 0}, Qt::UTC));
    BookingFormPresenter presenter;
};

} // namespace

class TstBookingFormPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goalIsChecked_data();
    void goalIsChecked();
    void materialsAreCheckedByRow();
    void sendsWhatWasTypedOnce();
    void errorsFollowTypingAfterTheFirstTry();
    void serverFieldErrorsGoToTheirFields();
    void otherErrorsKeepTheForm_data();
    void otherErrorsKeepTheForm();
    void goneSlotIsToldApart();
    void theSlotIsKeptWhileTheFormIsOpen();
    void aForgottenFormLetsGo();
    void aHoldOutlivesABadConnection();
    void aRuleIsHeardBeforeTheFormIsFilledIn();
    void aConnectedCalendarLetsTheFormGoOn();
    void aBookedSlotIsNotLetGo();
    void anAppointmentElsewhereSendsBackToTheSlots();
    void aHoldThatCantBeHad_data();
    void aHoldThatCantBeHad();
    void aHoldThatIsUsedUpIsSaid();
    void zonesAreKnown();
};

void TstBookingFormPresenter::goalIsChecked_data()
{
    QTest::addColumn<QString>("goal");
    QTest::addColumn<bool>("good");
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("nine") << u"123456789"_s << false;
    QTest::newRow("ten") << u"1234567890"_s << true;
    QTest::newRow("ten with spaces around") << u"  123456789  "_s << false;
    QTest::newRow("ten code points of two units") << QString(u"🚀"_s).repeated(10) << true;
    QTest::newRow("lines") << u"First line\nSecond line"_s << true;
    QTest::newRow("control character") << u"Hello\u0007 dear mentor"_s << false;
    QTest::newRow("1000") << QString(1000, u'x') << true;
    QTest::newRow("1001") << QString(1001, u'x') << false;
}

void TstBookingFormPresenter::goalIsChecked()
{
    QFETCH(QString, goal);
    QFETCH(bool, good);
    Form form;
    form.presenter.setGoal(goal);
    QVERIFY(form.presenter.goalError().isEmpty()); // nobody is scolded while typing
    form.presenter.submit();
    QCOMPARE(form.presenter.goalError().isEmpty(), good);
    QCOMPARE(form.ports.api.createBookingCalls.count(), good ? 1 : 0);
}

void TstBookingFormPresenter::materialsAreCheckedByRow()
{
    Form form;
    form.presenter.setGoal(goodGoal);
    form.presenter.setMaterials(
        {QString(), u"https://example.org/deck"_s, u"  "_s, u"ftp://example.org"_s, u"deck"_s});
    form.presenter.submit();
    QCOMPARE(form.presenter.materialErrors().keys(), QList<int>({3, 4}));
    QVERIFY(form.presenter.materialErrors().value(3).contains(u"https://"_s));
    QCOMPARE(form.ports.api.createBookingCalls.count(), 0);
}

void TstBookingFormPresenter::sendsWhatWasTypedOnce()
{
    Form form;
    QSignalSpy sending(&form.presenter, &BookingFormPresenter::sendingChanged);
    QSignalSpy booked(&form.presenter, &BookingFormPresenter::booked);
    form.presenter.setGoal(u"  Pricing for enterprises\nand churn "_s);
    form.presenter.setMaterials({u" https://example.org/deck "_s, QString()});
    form.presenter.submit();
    form.presenter.submit(); // an impatient second click
    QCOMPARE(form.ports.api.createBookingCalls.count(), 1);
    QVERIFY(form.presenter.isSending());
    const api::CreateBooking &request = form.ports.api.createBookingCalls.lastQuery();
    QCOMPARE(request.timeSlotId, form.slot.id);
    QCOMPARE(request.mentorId, sampleId<UserId>(1));
    QCOMPARE(request.meetingGoal, u"Pricing for enterprises\nand churn"_s);
    QCOMPARE(request.materialsUrls, QStringList{u"https://example.org/deck"_s});
    form.ports.api.answerCreateBooking(sampleBooking());
    QVERIFY(!form.presenter.isSending());
    QCOMPARE(sending.count(), 2);
    QCOMPARE(booked.count(), 1);
}

void TstBookingFormPresenter::errorsFollowTypingAfterTheFirstTry()
{
    Form form;
    form.presenter.setGoal(u"short"_s);
    form.presenter.submit();
    QVERIFY(!form.presenter.goalError().isEmpty());
    form.presenter.setGoal(goodGoal);
    QVERIFY(form.presenter.goalError().isEmpty());
    form.presenter.setMaterials({u"nonsense"_s});
    QCOMPARE(form.presenter.materialErrors().size(), 1);
    QCOMPARE(form.ports.api.createBookingCalls.count(), 0); // typing never sends
}

void TstBookingFormPresenter::serverFieldErrorsGoToTheirFields()
{
    Form form;
    form.presenter.setGoal(goodGoal);
    form.presenter.setMaterials(
        {QString(), u"https://example.org/a"_s, u"https://example.org/b"_s});
    form.presenter.submit();
    form.ports.api.answerCreateBooking(
        Error::validation({{u"meetingGoal"_s, Sentence::verbatim(u"must not shout"_s)},
                           {u"materialsUrls.1"_s, Sentence::verbatim(u"is not allowed"_s)},
                           {u"timeSlotId"_s, Sentence::verbatim(u"is too old"_s)}}));
    QCOMPARE(form.presenter.goalError(), u"Must not shout."_s);
    QCOMPARE(form.presenter.materialErrors().keys(), QList<int>{2});
    QVERIFY(form.presenter.failure());
    QVERIFY(form.presenter.failure()->message.text().contains(u"Is too old."_s));
}

void TstBookingFormPresenter::otherErrorsKeepTheForm_data()
{
    QTest::addColumn<ErrorCode>("code");
    for (const ErrorCode code :
         {ErrorCode::WeeklyLimitReached, ErrorCode::TierRestricted, ErrorCode::MeetingOverlap,
          ErrorCode::TooLateToBook, ErrorCode::NetworkUnreachable, ErrorCode::InternalError})
        QTest::newRow(qPrintable(errorCodeName(code))) << code;
}

void TstBookingFormPresenter::otherErrorsKeepTheForm()
{
    QFETCH(ErrorCode, code);
    Form form;
    QSignalSpy gone(&form.presenter, &BookingFormPresenter::slotGone);
    QSignalSpy booked(&form.presenter, &BookingFormPresenter::booked);
    form.presenter.setGoal(goodGoal);
    form.presenter.setMaterials({u"https://example.org/deck"_s});
    form.presenter.submit();
    form.ports.api.answerCreateBooking(Error(code));
    QVERIFY(form.presenter.failure());
    QCOMPARE(form.presenter.failure()->code, code);
    QCOMPARE(form.presenter.draft().goal, goodGoal);
    QCOMPARE(form.presenter.draft().materials, QStringList{u"https://example.org/deck"_s});
    QCOMPARE(gone.count() + booked.count(), 0);
    form.presenter.submit(); // again
    QVERIFY(!form.presenter.failure());
    QCOMPARE(form.ports.api.createBookingCalls.count(), 2);
}

void TstBookingFormPresenter::goneSlotIsToldApart()
{
    Form form;
    QSignalSpy gone(&form.presenter, &BookingFormPresenter::slotGone);
    form.presenter.setGoal(goodGoal);
    form.presenter.submit();
    const QString why = u"A coordinator has used this time."_s;
    form.ports.api.answerCreateBooking(Error::technical(ErrorCode::SlotUnavailable, why));
    QCOMPARE(gone.count(), 1);
    QCOMPARE(gone[0][0].toString(), why);
    QVERIFY(!form.presenter.failure());
}

void TstBookingFormPresenter::theSlotIsKeptWhileTheFormIsOpen()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentee));
    const api::Slot slot = sampleSlot(5, QDateTime({2026, 1, 7}, {9, 0}, Qt::UTC));
    {
        const BookingFormPresenter presenter(ports.context, sampleProfile(1), slot);
        QCOMPARE(ports.api.holdSlotCalls.count(), 1);
        QCOMPARE(ports.api.holdSlotCalls.lastQuery(), slot.id);
        QVERIFY(ports.api.answerHoldSlot(api::SlotHold{slot.id, slot.startTime}));
        QVERIFY(ports.api.releasedSlots.isEmpty());
    }
    QCOMPARE(ports.api.releasedSlots, QList<SlotId>{slot.id});
    {
        // Closed before the hold was answered: it may have been had all the same.
        const BookingFormPresenter presenter(ports.context, sampleProfile(1), slot);
    }
    QCOMPARE(ports.api.releasedSlots.size(), 2);
}

/// Renewing comes to its end on the server: a form that was forgotten asks no more.
void TstBookingFormPresenter::aForgottenFormLetsGo()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentee));
    const api::Slot slot = sampleSlot(5, QDateTime({2026, 1, 7}, {9, 0}, Qt::UTC));
    BookingFormPresenter presenter(ports.context, sampleProfile(1), slot);
    QSignalSpy ended(&presenter, &BookingFormPresenter::holdEndChanged);
    auto *timer = presenter.findChild<QTimer *>(u"holdAgain"_s);
    auto *lapse = presenter.findChild<QTimer *>(u"holdEnd"_s);
    QVERIFY(timer && lapse);
    const auto twoMinutes = [timer] { QMetaObject::invokeMethod(timer, "timeout"); };
    const QDateTime end({2026, 1, 5}, {9, 15}, Qt::UTC);
    ports.api.answerHoldSlot(api::SlotHold{slot.id, end.addSecs(-120)});
    twoMinutes();
    QCOMPARE(ports.api.holdSlotCalls.count(), 2);
    ports.api.answerHoldSlot(api::SlotHold{slot.id, end});
    twoMinutes();
    QCOMPARE(ports.api.holdSlotCalls.count(), 3);
    ports.api.answerHoldSlot(api::SlotHold{slot.id, end}); // no longer than before
    // As long as anybody may: nothing is asked any more, and the end is said when it comes, whether
    // somebody types or reads.
    QVERIFY(!timer->isActive());
    QVERIFY(lapse->isActive() && lapse->remainingTime() > 0);
    QMetaObject::invokeMethod(lapse, "timeout");
    QCOMPARE(ended.count(), 1);
    presenter.setGoal(goodGoal);
    QVERIFY(!timer->isActive() && !lapse->isActive());
    QCOMPARE(ports.api.holdSlotCalls.count(), 3);
}

/// A renewal that can't be asked for takes nothing away before its time, and is asked for again.
void TstBookingFormPresenter::aHoldOutlivesABadConnection()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentee));
    const api::Slot slot = sampleSlot(5, QDateTime({2026, 1, 7}, {9, 0}, Qt::UTC));
    {
        BookingFormPresenter presenter(ports.context, sampleProfile(1), slot);
        auto *timer = presenter.findChild<QTimer *>(u"holdAgain"_s);
        const QDateTime until({2026, 1, 5}, {9, 3}, Qt::UTC);
        ports.api.answerHoldSlot(api::SlotHold{slot.id, until});
        QMetaObject::invokeMethod(timer, "timeout");
        ports.api.answerHoldSlot(Error(ErrorCode::ServiceUnavailable));
        QVERIFY(timer->isActive());
        QMetaObject::invokeMethod(timer, "timeout");
        QCOMPARE(ports.api.holdSlotCalls.count(), 3);
        ports.api.answerHoldSlot(api::SlotHold{slot.id, until.addSecs(240)});
        QMetaObject::invokeMethod(timer, "timeout");
        ports.api.answerHoldSlot(Error(ErrorCode::Timeout));
    }
    QCOMPARE(ports.api.releasedSlots, QList<SlotId>{slot.id});
}

void TstBookingFormPresenter::aRuleIsHeardBeforeTheFormIsFilledIn()
{
    Form form;
    QSignalSpy errors(&form.presenter, &BookingFormPresenter::errorsChanged);
    form.ports.api.answerHoldSlot(Error(ErrorCode::TierRestricted,
                                        Sentence::verbatim(u"This mentor is for Gold mentees."_s)));
    QCOMPARE(errors.count(), 1);
    QVERIFY(form.presenter.failure());
    QCOMPARE(form.presenter.failure()->message, u"This mentor is for Gold mentees."_s);
}

void TstBookingFormPresenter::aConnectedCalendarLetsTheFormGoOn()
{
    Form form;
    // In the server's words: that there never was one, or that its connection has ended.
    const QString why = u"The connection to your calendar has ended."_s;
    form.ports.api.answerHoldSlot(Error(ErrorCode::CalendarRequired, Sentence::verbatim(why)));
    QVERIFY(form.presenter.failure());
    QCOMPARE(form.presenter.failure()->message, why);
    Q_EMIT form.ports.api.calendarConnectionChanged();
    QVERIFY(!form.presenter.failure());
    QCOMPARE(form.ports.api.holdSlotCalls.count(), 2);
    // Another rule is not lifted by a calendar.
    form.ports.api.answerHoldSlot(Error(ErrorCode::TierRestricted));
    Q_EMIT form.ports.api.calendarConnectionChanged();
    QVERIFY(form.presenter.failure());
    QCOMPARE(form.ports.api.holdSlotCalls.count(), 2);
}

void TstBookingFormPresenter::aBookedSlotIsNotLetGo()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentee));
    const api::Slot slot = sampleSlot(5, QDateTime({2026, 1, 7}, {9, 0}, Qt::UTC));
    {
        BookingFormPresenter presenter(ports.context, sampleProfile(1), slot);
        ports.api.answerHoldSlot(api::SlotHold{slot.id, slot.startTime});
        presenter.setGoal(goodGoal);
        presenter.submit();
        ports.api.answerCreateBooking(sampleBooking());
    }
    QVERIFY(ports.api.releasedSlots.isEmpty());
}

void TstBookingFormPresenter::anAppointmentElsewhereSendsBackToTheSlots()
{
    Form form;
    form.presenter.setGoal(goodGoal);
    QSignalSpy held(&form.presenter, &BookingFormPresenter::slotHeld);
    form.presenter.submit();
    form.ports.api.createBookingCalls.answer(Error(
        ErrorCode::CalendarConflict, Sentence::verbatim(u"Mentor has a conflicting event"_s)));
    QCOMPARE(held.size(), 1);
    QCOMPARE(held[0][0].toString(), u"Mentor has a conflicting event"_s);
    QCOMPARE(form.presenter.draft().goal, goodGoal);
}

void TstBookingFormPresenter::aHoldThatCantBeHad_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("held");
    QTest::addColumn<int>("gone");
    QTest::newRow("held by another") << ErrorCode::SlotHeld << 1 << 0;
    QTest::newRow("booked") << ErrorCode::SlotUnavailable << 0 << 1;
    QTest::newRow("unreachable") << ErrorCode::NetworkUnreachable << 0 << 0;
    QTest::newRow("timeout") << ErrorCode::Timeout << 0 << 0;
    QTest::newRow("older server") << ErrorCode::NotFound << 0 << 0;
    QTest::newRow("broken server") << ErrorCode::InternalError << 0 << 0;
}

void TstBookingFormPresenter::aHoldThatCantBeHad()
{
    QFETCH(ErrorCode, code);
    QFETCH(int, held);
    QFETCH(int, gone);
    Form form;
    QSignalSpy heldSpy(&form.presenter, &BookingFormPresenter::slotHeld);
    QSignalSpy goneSpy(&form.presenter, &BookingFormPresenter::slotGone);
    form.ports.api.answerHoldSlot(Error::technical(code, u"It is free again at 12:03."_s));
    QCOMPARE(heldSpy.count(), held);
    QCOMPARE(goneSpy.count(), gone);
    if (held)
        QCOMPARE(heldSpy.first().first().toString(), u"It is free again at 12:03."_s);
    // Whatever came of the hold, the form can be sent.
    form.presenter.setGoal(goodGoal);
    form.presenter.submit();
    QCOMPARE(form.ports.api.createBookingCalls.count(), 1);
}

void TstBookingFormPresenter::aHoldThatIsUsedUpIsSaid()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentee));
    const api::Slot slot = sampleSlot(5, QDateTime({2026, 1, 7}, {9, 0}, Qt::UTC));
    {
        BookingFormPresenter presenter(ports.context, sampleProfile(1), slot);
        QSignalSpy ended(&presenter, &BookingFormPresenter::holdEndChanged);
        QVERIFY(presenter.holdEnd().isEmpty());
        QVERIFY(ports.api.answerHoldSlot(api::SlotHold{slot.id, ports.clock.now(), false}));
        QCOMPARE(ended.count(), 1);
        QVERIFY(presenter.holdEnd().contains(u"not kept for you any more"_s));
        // The form goes on.
        QVERIFY(!presenter.failure());
        presenter.setGoal(goodGoal);
        presenter.submit();
        QCOMPARE(ports.api.createBookingCalls.count(), 1);
    }
    // There is nothing to let go of.
    QVERIFY(ports.api.releasedSlots.isEmpty());
}

void TstBookingFormPresenter::zonesAreKnown()
{
    Form form;
    QCOMPARE(form.presenter.viewerZone(), u"Europe/Berlin"_s);
    QCOMPARE(form.presenter.mentorZone(), u"America/New_York"_s);
    QVERIFY((BookingDraft{u" "_s, {QString(), u" "_s}}.isEmpty()));
    QVERIFY(!(BookingDraft{{}, {u"x"_s}}.isEmpty()));
}

OH_TEST(TstBookingFormPresenter)
#include "tst_bookingformpresenter.moc"
