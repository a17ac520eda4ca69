// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/menteesamples.h"
#include "tests/ui/schedulingsamples.h"
#include "ui/dialogs/proposetimedialog.h"
#include "ui/presenters/proposetimepresenter.h"
#include "ui/widgets/weekgrid.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace oh;
using namespace oh::test;
using namespace oh::ui;
using namespace Qt::StringLiterals;

/// Asking the other side for another time.
class TstProposeTime : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePorts> m_ports;
    api::User m_me;
    api::Booking m_booking;
    std::unique_ptr<ProposeTimeDialog> m_dialog;

    api::Slot slotAt(int number, const QDateTime &start) const
    {
        api::Slot slot = oh::test::sampleSlot(number, start);
        slot.mentorId = m_booking.mentorId;
        return slot;
    }
    /// Thursday, 8 January, 10:00 and 11:00 UTC.
    QList<api::Slot> offered() const
    {
        return {slotAt(1, QDateTime({2026, 1, 8}, {10, 0}, Qt::UTC)),
                slotAt(2, QDateTime({2026, 1, 8}, {11, 0}, Qt::UTC))};
    }
    void open(Role role)
    {
        m_me = sampleUser(role);
        m_ports->account.signIn(m_me);
        m_booking = sampleBooking(1);
        m_booking.meetingStartTime = QDateTime({2026, 1, 7}, {13, 0}, Qt::UTC);
        m_booking.meetingEndTime = m_booking.meetingStartTime.addSecs(1800);
        m_booking.mentor.timeZone = u"America/New_York"_s;
        (role == Role::Mentee ? m_booking.menteeId : m_booking.mentorId) = m_me.id;
        m_booking.mentor.id = m_booking.mentorId;
        m_booking.mentee.id = m_booking.menteeId;
        m_dialog = std::make_unique<ProposeTimeDialog>(m_ports->context, m_booking);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
        m_ports->api.answerAvailableSlots(slotListOf(offered()));
    }
    QPushButton *send() const { return m_dialog->findChild<QPushButton *>(u"proposeSend"_s); }
    QString label(const QString &name) const { return m_dialog->findChild<QLabel *>(name)->text(); }
    WeekGrid *grid() const { return m_dialog->findChild<WeekGrid *>(u"weekGrid"_s); }

private Q_SLOTS:
    void init() { m_ports = std::make_unique<FakePorts>(); }
    void cleanup()
    {
        m_dialog.reset();
        m_ports.reset();
    }

    void choosesASlotOfTheMentorAndSends()
    {
        open(Role::Mentee);
        const api::SlotQuery asked = m_ports->api.availableSlotsCalls.query(0);
        QCOMPARE(asked.mentorId, m_booking.mentorId);
        QVERIFY(asked.from() <= m_booking.meetingStartTime &&
                asked.to() > m_booking.meetingStartTime);
        QVERIFY(!send()->isEnabled());
        QVERIFY(!send()->toolTip().isEmpty());
        grid()->activate(0);
        QVERIFY(send()->isEnabled());
        QVERIFY(label(u"proposeOld"_s).contains(u"14:00–14:30"_s));
        QVERIFY(label(u"proposeNew"_s).contains(u"11:00–11:30"_s));
        // The same moment where the mentor is.
        QVERIFY(label(u"proposeNewOther"_s).contains(u"05:00–05:30"_s));
        m_dialog->findChild<QPlainTextEdit *>(u"proposeMessage"_s)
            ->setPlainText(u"  My flight was moved "_s);
        QSignalSpy proposed(m_dialog.get(), &ProposeTimeDialog::proposed);
        send()->click();
        QVERIFY(!send()->isEnabled());
        m_dialog->reject(); // its outcome must not get lost
        QVERIFY(m_dialog->isVisible());
        const auto &call = m_ports->api.proposeCalls.lastQuery();
        QCOMPARE(call.id, m_booking.id);
        QCOMPARE(call.offer.timeSlotId, offered().constFirst().id);
        QCOMPARE(call.offer.message, std::optional(u"My flight was moved"_s));
        m_ports->api.proposeCalls.answer(proposalFor(m_booking, m_me.id));
        QCOMPARE(proposed.count(), 1);
        QVERIFY(!m_dialog->isVisible());
    }

    void aRefusalKeepsWhatWasTyped()
    {
        open(Role::Mentor);
        grid()->activate(0);
        m_dialog->findChild<QPlainTextEdit *>(u"proposeMessage"_s)->setPlainText(u"Sorry"_s);
        send()->click();
        m_ports->api.proposeCalls.answer(Error(ErrorCode::SlotUnavailable));
        QVERIFY(m_dialog->isVisible());
        QVERIFY(!label(u"proposeError"_s).isEmpty());
        QVERIFY(!m_dialog->presenter()->chosen()); // that one is gone
        QCOMPARE(m_dialog->findChild<QPlainTextEdit *>(u"proposeMessage"_s)->toPlainText(),
                 u"Sorry"_s);
        // The week is read again; another slot, and the word goes with it.
        m_ports->api.availableSlotsCalls.answerPending(slotListOf({offered().constLast()}));
        grid()->activate(0);
        send()->click();
        QCOMPARE(m_ports->api.proposeCalls.lastQuery().offer.timeSlotId, offered().constLast().id);
        QCOMPARE(m_ports->api.proposeCalls.lastQuery().offer.message, std::optional(u"Sorry"_s));
        m_ports->api.proposeCalls.answer(Error(ErrorCode::Timeout));
        QVERIFY(m_dialog->presenter()->chosen()); // may still be free
    }

    void aSlotLostWhileChosenIsSaid()
    {
        open(Role::Mentee);
        grid()->activate(0);
        m_ports->live.tell(m_booking.mentorId, offered().constFirst().id, LiveSlotState::Booked);
        QVERIFY(!m_dialog->presenter()->chosen());
        QVERIFY(label(u"proposeError"_s).contains(u"Choose another"_s));
        QVERIFY(!send()->isEnabled());
    }

    void tooLongAMessageIsSaidAtTheField()
    {
        open(Role::Mentee);
        grid()->activate(0);
        m_dialog->findChild<QPlainTextEdit *>(u"proposeMessage"_s)
            ->setPlainText(QString(1001, u'x'));
        send()->click();
        QCOMPARE(m_ports->api.proposeCalls.count(), 0);
        QVERIFY(send()->isEnabled());
    }

    void theWeekOfTheMeetingIsNotFullForItsOwnMove()
    {
        open(Role::Mentee);
        QList<api::Slot> full = offered();
        full.append(slotAt(3, QDateTime({2026, 1, 14}, {11, 0}, Qt::UTC)));
        for (api::Slot &slot : full)
            slot.isWeekFull = true;
        Q_EMIT m_ports->api.availabilityChanged();
        m_ports->api.availableSlotsCalls.answerPending(slotListOf(full));
        QVERIFY(grid()->canPick(0));
        m_dialog->presenter()->picker().nextWeek();
        m_ports->api.availableSlotsCalls.answerPending(slotListOf(full));
        QCOMPARE(grid()->slotCount(), 1);
        QVERIFY(!grid()->canPick(0));
        QVERIFY(grid()->slotText(0).contains(u"week is full"_s));
        QVERIFY(m_dialog->findChild<QLabel *>(u"weekFullRule"_s)->isVisible());
    }

    void everyControlHasAName()
    {
        open(Role::Mentee);
        const auto widgets = m_dialog->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (widget->focusPolicy() & Qt::TabFocus && widget->isVisibleTo(m_dialog.get()))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
};

OH_GUI_TEST(TstProposeTime)
#include "tst_proposetime.moc"
