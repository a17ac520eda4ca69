// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/schedulingsamples.h"
#include "ui/dialogs/declinedialog.h"
#include "ui/dialogs/proposetimedialog.h"
#include "ui/views/requestcard.h"
#include "ui/views/requestspage.h"
#include "ui/widgets/stateview.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace oh;
using namespace oh::test;
using namespace oh::ui;
using namespace Qt::StringLiterals;

class TstRequestsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ports = std::make_unique<FakePorts>();
        m_me = sampleUser(Role::Mentor);
        m_ports->account.signIn(m_me);
        m_page = std::make_unique<RequestsPage>(m_ports->context);
        m_page->resize(1000, 800);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->activate();
        QList<api::Booking> items;
        for (const int number : {1, 2, 3})
            items.append(meetingWith(m_me, number, BookingStatus::Pending));
        m_ports->api.answerMyBookings(pageOf(items));
    }
    void cleanup()
    {
        m_page.reset();
        m_ports.reset();
    }

    void anotherTimeIsProposed()
    {
        cards().constFirst()->setFocus();
        QTest::keyClick(cards().constFirst(), Qt::Key_P);
        auto *dialog = m_page->findChild<ProposeTimeDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->bookingId(), bookingId(1));
        dialog->reject();
        QSignalSpy opened(m_page.get(), &Page::openPage);
        cards().constFirst()->findChild<QPushButton *>(u"requestDetails"_s)->click();
        QCOMPARE(opened.constFirst().constFirst().toString(),
                 u"my-bookings/"_s + bookingId(1).toString());
    }

    void aProposalIsAnsweredOnTheCard()
    {
        api::Booking request = meetingWith(m_me, 1, BookingStatus::Pending);
        request.proposal = proposalFor(request, request.menteeId);
        request.mentee.timeZone = u"America/New_York"_s;
        Q_EMIT m_ports->live.bookingsChanged();
        m_ports->api.myBookingsCalls.answerPending(pageOf<api::Booking>({request}));
        const RequestCard *card = cards().constFirst();
        QVERIFY(card->findChild<QLabel *>(u"requestWhenOther"_s)->text().contains(u"09:00"_s));
        auto *accept = card->findChild<QPushButton *>(u"acceptProposal"_s);
        QVERIFY(accept->isVisible());
        accept->click();
        QVERIFY(!accept->isEnabled());
        QVERIFY(!card->findChild<QPushButton *>(u"requestConfirm"_s)->isEnabled());
        m_ports->api.acceptProposalCalls.answer(Error(ErrorCode::SlotUnavailable));
        QVERIFY(accept->isEnabled());
        QVERIFY(m_ports->notifier.notes.constLast().kind == Notifier::Kind::Error);
        card->findChild<QPushButton *>(u"declineProposal"_s)->click();
        QCOMPARE(m_ports->api.declineProposalCalls.lastQuery().proposal, request.proposal->id);
        request.proposal.reset();
        m_ports->api.declineProposalCalls.answer(request);
        m_ports->api.myBookingsCalls.answerPending(pageOf<api::Booking>({request}));
        QVERIFY(!accept->isVisible());
    }

    void cardSaysEverything()
    {
        QCOMPARE(cards().size(), 3);
        const RequestCard *card = cards().constFirst();
        QVERIFY(card->accessibleName().contains(u"Mentee 1"_s));
        QVERIFY(card->accessibleDescription().contains(card->booking().meetingGoal));
        QVERIFY(card->findChild<QLabel *>(u"requestExpiry"_s)->text().startsWith(u"Expires in"_s));
        QVERIFY(card->findChild<QLabel *>(u"requestWhen"_s)->text().contains(u"15:00"_s));
        QCOMPARE(card->findChild<QLabel *>(u"requestGoal"_s)->text(), card->booking().meetingGoal);
    }

    void keysMoveAndDecide()
    {
        QTest::keyClick(m_page.get(), Qt::Key_J);
        QCOMPARE(focused(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(focused(), 2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_K);
        QCOMPARE(focused(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A);
        QCOMPARE(m_ports->api.confirmBookingCalls.lastQuery(), bookingId(1));
        QCOMPARE(focused(), 2); // on with the next
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(m_ports->api.confirmBookingCalls.lastQuery(), bookingId(2));
        QCOMPARE(m_ports->api.confirmBookingCalls.count(), 2);
    }

    void enterOnDeclineNeverConfirms()
    {
        auto *decline = cards().constFirst()->findChild<QPushButton *>(u"requestDecline"_s);
        decline->setFocus();
        QTest::keyClick(decline, Qt::Key_Return);
        QCOMPARE(m_ports->api.confirmBookingCalls.count(), 0);
        QVERIFY(m_page->findChild<DeclineDialog *>());
    }

    void modifiersAndRepeatsAreLeftAlone()
    {
        QTest::keyClick(m_page.get(), Qt::Key_J);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_ports->api.confirmBookingCalls.count(), 0);
        QKeyEvent repeated(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"a"_s, true);
        QApplication::sendEvent(QApplication::focusWidget(), &repeated);
        QCOMPARE(m_ports->api.confirmBookingCalls.count(), 0);
    }

    void textFieldsKeepTheirKeys()
    {
        QLineEdit edit(m_page.get());
        edit.show();
        edit.setFocus();
        QTRY_VERIFY(edit.hasFocus());
        for (const auto key : {Qt::Key_A, Qt::Key_D, Qt::Key_J})
            QTest::keyClick(&edit, key);
        QTest::keyClick(&edit, Qt::Key_Return); // a line edit lets this one through to its parents
        QCOMPARE(edit.text(), u"adj"_s);
        QCOMPARE(m_ports->api.confirmBookingCalls.count(), 0);
        QVERIFY(!m_page->findChild<DeclineDialog *>());
    }

    void declineAsksForANote()
    {
        QTest::keyClick(m_page.get(), Qt::Key_J);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_D);
        auto *dialog = m_page->findChild<DeclineDialog *>();
        QVERIFY(dialog);
        auto *note = dialog->findChild<QPlainTextEdit *>(u"declineNote"_s);
        QTest::keyClicks(note, u"add a day"_s);
        QCOMPARE(note->toPlainText(), u"add a day"_s);
        QCOMPARE(m_ports->api.confirmBookingCalls.count(), 0);
        dialog->findChild<QPushButton *>(u"declineSubmit"_s)->click();
        QCOMPARE(m_ports->api.declineBookingCalls.lastQuery().answer.notes,
                 std::optional(u"add a day"_s));
        QCOMPARE(m_page->presenter().requests().rowCount(), 2);
        // The dialog of a second attempt begins with what was typed.
        m_ports->api.answerDeclineBooking(ErrorCode::Timeout);
        QTRY_COMPARE(cards().size(), 3);
        QTRY_VERIFY(!m_page->findChild<DeclineDialog *>());
        cards().constFirst()->findChild<QPushButton *>(u"requestDecline"_s)->click();
        QCOMPARE(m_page->findChild<QPlainTextEdit *>(u"declineNote"_s)->toPlainText(),
                 u"add a day"_s);
    }

    void tooLongANoteStaysInTheDialog()
    {
        cards().constFirst()->findChild<QPushButton *>(u"requestDecline"_s)->click();
        auto *note = m_page->findChild<QPlainTextEdit *>(u"declineNote"_s);
        note->setPlainText(QString(5000, u'x'));
        m_page->findChild<QPushButton *>(u"declineSubmit"_s)->click();
        QCOMPARE(m_ports->api.declineBookingCalls.count(), 0);
        QVERIFY(!m_page->findChild<QLabel *>(u"declineNoteError"_s)->text().isEmpty());
        QCOMPARE(note->toPlainText().size(), 5000);
    }

    void emptyLeadsToTheAvailability()
    {
        QSignalSpy opened(m_page.get(), &Page::openPage);
        m_page->activate();
        m_ports->api.myBookingsCalls.answerPending(pageOf<api::Booking>({}));
        auto *state = m_page->findChild<StateView *>();
        QCOMPARE(state->state(), StateView::State::Empty);
        state->findChild<QPushButton *>(u"emptyAction"_s)->click();
        QCOMPARE(opened.first().first().toString(), u"availability"_s);
    }

    void everyControlHasAName()
    {
        const auto widgets = m_page->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (widget->focusPolicy() & Qt::TabFocus && widget->isVisibleTo(m_page.get()))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }

private:
    QList<RequestCard *> cards() const
    {
        QList<RequestCard *> shown = m_page->findChildren<RequestCard *>();
        shown.removeIf([](const RequestCard *card) { return card->isHidden(); });
        std::sort(shown.begin(), shown.end(), [](const RequestCard *a, const RequestCard *b) {
            return a->booking().createdAt < b->booking().createdAt;
        });
        return shown;
    }
    int focused() const
    {
        const auto *card = qobject_cast<RequestCard *>(QApplication::focusWidget());
        return card ? int(card->bookingId().value.data1) : 0;
    }

    std::unique_ptr<FakePorts> m_ports;
    api::User m_me;
    std::unique_ptr<RequestsPage> m_page;
};

OH_GUI_TEST(TstRequestsPage)
#include "tst_requestspage.moc"
