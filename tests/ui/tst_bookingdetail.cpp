// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/schedulingsamples.h"
#include "ui/dialogs/calendarexport.h"
#include "ui/dialogs/proposetimedialog.h"
#include "ui/style/colors.h"
#include "ui/style/theme.h"
#include "ui/views/mybookingspage.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace oh;
using namespace oh::test;
using namespace oh::ui;
using namespace Qt::StringLiterals;

/// One meeting in full: everything that may be done with it, and what happens meanwhile elsewhere.
class TstBookingDetail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(Role::Mentor); }
    void cleanup()
    {
        QDesktopServices::unsetUrlHandler(u"file"_s);
        m_page.reset();
        m_ports.reset();
    }

    void bothZonesAreShown()
    {
        api::Booking booking = meeting(1);
        booking.mentee.timeZone = u"America/New_York"_s;
        answer({booking});
        QVERIFY(label(u"detailWhen"_s).contains(u"15:00–15:30"_s));
        QVERIFY2(label(u"detailWhenOther"_s).contains(u"09:00–09:30"_s),
                 qPrintable(label(u"detailWhenOther"_s)));
        booking.mentee.timeZone = u"Europe/Berlin"_s;
        refresh({booking});
        QVERIFY(!isShown<QLabel>(u"detailWhenOther"_s));
    }

    void aProposalIsAccepted()
    {
        api::Booking booking = meeting(1);
        booking.proposal = proposalFor(booking, booking.menteeId);
        answer({booking});
        QVERIFY(label(u"proposalTitle"_s).startsWith(u"Mentee 1"_s));
        QVERIFY(m_page->findChild<QLabel *>(u"proposalOld"_s)->property("struck").toBool());
        QVERIFY(label(u"proposalNew"_s).contains(u"8 January"_s));
        QVERIFY(label(u"proposalMessage"_s).contains(u"My flight was moved"_s));
        QVERIFY(label(u"proposalUntil"_s).contains(u"13:00"_s));
        QVERIFY(!isShown<QPushButton>(u"withdrawProposal"_s));
        button(u"acceptProposal"_s)->click();
        QVERIFY(!button(u"acceptProposal"_s)->isEnabled());
        QCOMPARE(m_ports->api.acceptProposalCalls.lastQuery().proposal, booking.proposal->id);
        api::Booking moved = booking;
        moved.meetingStartTime = booking.proposal->startTime;
        moved.meetingEndTime = booking.proposal->endTime;
        moved.proposal.reset();
        m_ports->api.acceptProposalCalls.answer(moved);
        QVERIFY(!isShown<QLabel>(u"proposalTitle"_s));
        QVERIFY(label(u"detailWhen"_s).contains(u"8 January"_s));
        QVERIFY(m_ports->notifier.notes.constLast().text.contains(u"moved to"_s));
    }

    void aProposalIsDeclinedOrFails()
    {
        api::Booking booking = meeting(1);
        booking.proposal = proposalFor(booking, booking.menteeId);
        answer({booking});
        button(u"declineProposal"_s)->click();
        m_ports->api.declineProposalCalls.answer(Error(ErrorCode::ProposalNotOpen));
        QVERIFY(m_ports->notifier.notes.constLast().kind == Notifier::Kind::Error);
        // How it stands now is read again.
        booking.proposal.reset();
        answer({booking});
        QVERIFY(!isShown<QLabel>(u"proposalTitle"_s));
    }

    void onesOwnProposalIsWithdrawn()
    {
        api::Booking booking = meeting(1);
        booking.proposal = proposalFor(booking, m_me.id);
        answer({booking});
        QVERIFY(!isShown<QPushButton>(u"acceptProposal"_s));
        button(u"withdrawProposal"_s)->click();
        m_ports->api.withdrawProposalCalls.answer(Result<void>());
        QVERIFY(!isShown<QLabel>(u"proposalTitle"_s));
        QVERIFY(m_ports->notifier.notes.constLast().text.startsWith(u"Proposal withdrawn"_s));
    }

    void anotherTimeIsProposed()
    {
        answer({meeting(1)});
        button(u"proposeBooking"_s)->click();
        auto *dialog = m_page->findChild<ProposeTimeDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->bookingId(), bookingId(1));
        button(u"proposeBooking"_s)->click();
        QCOMPARE(m_page->findChildren<ProposeTimeDialog *>().size(), 1);
        // Too late, the button says why.
        dialog->reject();
        m_ports->clock.set(meeting(1).meetingStartTime.addSecs(-3600));
        m_page->presenter().refreshTimes();
        QVERIFY(!button(u"proposeBooking"_s)->isEnabled());
        QVERIFY(button(u"proposeBooking"_s)->toolTip().contains(u"2 hours"_s));
    }

    void attendanceIsNotedAndTakenBack()
    {
        const api::Booking booking = meeting(1);
        m_ports->clock.set(booking.meetingEndTime.addSecs(60));
        api::Booking over = booking;
        over.status = BookingStatus::Completed;
        answer({over});
        button(u"attendance_mentee_absent"_s)->setFocus();
        button(u"attendance_mentee_absent"_s)->click();
        QVERIFY(m_ports->api.markAttendanceCalls.lastQuery().attendance ==
                Attendance::MenteeAbsent);
        over.attendance = Attendance::MenteeAbsent;
        over.attendanceMarkedBy = m_me.id;
        over.attendanceMarkedAt = m_ports->clock.now();
        m_ports->api.markAttendanceCalls.answer(over);
        QVERIFY(label(u"attendanceText"_s).startsWith(u"Mentee 1 did not come · noted by you"_s));
        QVERIFY(!isShown<QPushButton>(u"attendance_attended"_s));
        // The keyboard stays with the meeting.
        const auto *detail = m_page->findChild<QWidget *>(u"bookingDetail"_s);
        QVERIFY(detail->isAncestorOf(QApplication::focusWidget()));
        // Undo, from the toast or from the page.
        QCOMPARE(m_ports->notifier.notes.constLast().actionText, u"Undo"_s);
        answer({over});
        m_ports->notifier.notes.constLast().action();
        QVERIFY(!m_ports->api.markAttendanceCalls.lastQuery().attendance);
        m_ports->api.markAttendanceCalls.answer(Error(ErrorCode::AttendanceNotPossible));
        QVERIFY(m_ports->notifier.notes.constLast().kind == Notifier::Kind::Error);
        answer({over});
        button(u"attendanceUndo"_s)->click();
        over.attendance.reset();
        over.attendanceMarkedBy.reset();
        over.attendanceMarkedAt.reset();
        m_ports->api.markAttendanceCalls.answer(over);
        QVERIFY(isShown<QPushButton>(u"attendance_attended"_s));
    }

    void anotherOnesWordOnAttendanceStands()
    {
        api::Booking over = meeting(1, BookingStatus::Completed);
        m_ports->clock.set(over.meetingEndTime.addSecs(60));
        over.attendance = Attendance::MentorAbsent;
        over.attendanceMarkedBy = over.menteeId;
        over.attendanceMarkedAt = m_ports->clock.now();
        answer({over});
        QVERIFY(!button(u"attendanceUndo"_s)->isEnabled());
        QVERIFY(!button(u"attendanceUndo"_s)->toolTip().isEmpty());
        QVERIFY(label(u"attendanceReason"_s).contains(u"coordinator"_s));
    }

    void theCalendarFileIsSavedAndOpened()
    {
        answer({meeting(1)});
        button(u"addToCalendar"_s)->click();
        auto *dialog = m_page->findChild<QFileDialog *>(u"calendarFileDialog"_s);
        QVERIFY(dialog);
        QVERIFY(dialog->selectedFiles().constFirst().endsWith(u".ics"_s));
        dialog->reject();
        QTemporaryDir dir;
        const QString file = dir.filePath(u"meeting.ics"_s);
        QDesktopServices::setUrlHandler(u"file"_s, this, "takeUrl");
        auto *exporter = m_page->findChild<CalendarExport *>();
        exporter->saveTo(bookingId(1), file);
        m_ports->api.bookingCalendarCalls.answer(QByteArray("BEGIN:VCALENDAR\r\n"));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), QByteArray("BEGIN:VCALENDAR\r\n"));
        QCOMPARE(m_opened, QUrl::fromLocalFile(file));
        QVERIFY(m_ports->notifier.notes.constLast().kind == Notifier::Kind::Success);
        // What goes wrong is said, and nothing is left behind.
        exporter->saveTo(bookingId(1), dir.filePath(u"no/such/folder.ics"_s));
        m_ports->api.bookingCalendarCalls.answer(QByteArray("BEGIN"));
        QVERIFY(m_ports->notifier.notes.constLast().kind == Notifier::Kind::Error);
        exporter->saveTo(bookingId(1), dir.filePath(u"other.ics"_s));
        m_ports->api.bookingCalendarCalls.answer(Error(ErrorCode::NotFound));
        QVERIFY(m_ports->notifier.notes.constLast().kind == Notifier::Kind::Error);
        QVERIFY(!QFile::exists(dir.filePath(u"other.ics"_s)));
    }

    void theMeetingOpensInGoogleCalendar()
    {
        QDesktopServices::setUrlHandler(u"https"_s, this, "takeUrl");
        const api::Booking booking = meeting(1);
        answer({booking});
        button(u"addToGoogleCalendar"_s)->click();
        QCOMPARE(m_opened.host(), u"calendar.google.com"_s);
        const QUrlQuery query(m_opened);
        const auto field = [&](const QString &name) {
            return query.queryItemValue(name, QUrl::FullyDecoded);
        };
        QCOMPARE(field(u"text"_s), u"Meeting with "_s + booking.mentee.name);
        QCOMPARE(field(u"dates"_s), booking.meetingStartTime.toString(u"yyyyMMdd'T'HHmmss'Z'"_s) +
                                        u'/' +
                                        booking.meetingEndTime.toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
        QVERIFY(field(u"details"_s).contains(booking.meetingGoal));
        QDesktopServices::unsetUrlHandler(u"https"_s);
    }

    void afterARefusalOthersAreOffered()
    {
        open(Role::Mentee);
        api::Booking refused = mine(1, BookingStatus::Canceled);
        refused.isDeclined = true;
        refused.canceledBy = refused.mentorId;
        answer({}, {}, {refused, mine(2, BookingStatus::Canceled)});
        m_page->setCurrentTab(BookingTab::Canceled);
        QCOMPARE(m_ports->api.alternativesCalls.lastQuery(), bookingId(1));
        QVERIFY(isShown<QLabel>(u"alternativesStatus"_s));
        m_ports->api.alternativesCalls.answer(Error(ErrorCode::ServiceUnavailable));
        button(u"alternativesRetry"_s)->click();
        api::AlternativeMentor other;
        other.mentor = refused.mentor;
        other.mentor.id = someoneId(50);
        other.mentor.name = u"Priya & Co"_s;
        other.nextSlotStart = QDateTime({2026, 1, 9}, {9, 0}, Qt::UTC);
        other.nextSlotEnd = other.nextSlotStart.addSecs(1800);
        m_ports->api.alternativesCalls.answer(api::Alternatives{{other}, 1});
        QVERIFY(button(u"alternative0"_s)->accessibleName().contains(u"Fri 9 Jan, 10:00"_s));
        QSignalSpy asked(m_page.get(), &Page::openPage);
        button(u"alternative0"_s)->click();
        QCOMPARE(asked.takeFirst().constFirst().toString(),
                 u"mentors/"_s + someoneId(50).toString());
        // Canceled by oneself, one knows what one did.
        listView(u"canceledBookings"_s)
            ->setCurrentIndex(m_page->presenter().list(BookingTab::Canceled).index(1));
        QVERIFY(!isShown<QPushButton>(u"alternative0"_s));
        QCOMPARE(m_ports->api.alternativesCalls.count(), 2);
    }

    void aLinkLeadsToItsMeeting()
    {
        m_page->openItem(bookingId(3).toString());
        answer({meeting(1)}, {meeting(2), meeting(3)}, {});
        QVERIFY(m_page->currentTab() == BookingTab::Past);
        QCOMPARE(label(u"detailName"_s), u"Mentee 3"_s);
        m_page->openItem(bookingId(1).toString());
        QVERIFY(m_page->currentTab() == BookingTab::Upcoming);
    }

    void newsKeepThePlaceAndWhatIsTyped()
    {
        QList<api::Booking> many;
        for (int i = 1; i <= 20; ++i)
            many.append(meeting(i));
        answer(many);
        auto *list = listView(u"upcomingBookings"_s);
        list->setCurrentIndex(list->model()->index(14, 0));
        list->scrollTo(list->currentIndex());
        const int place = list->verticalScrollBar()->value();
        QVERIFY(place > 0);
        auto *tabs = m_page->findChild<QTabBar *>(u"detailTabs"_s);
        tabs->setCurrentIndex(1);
        m_ports->api.notesCalls.answerPending(api::BookingNotes{});
        m_ports->api.actionItemsCalls.answerPending(api::ActionItems{});
        auto *note = m_page->findChild<QPlainTextEdit *>(u"newNote"_s);
        note->setPlainText(u"Half typed"_s);
        note->setFocus();

        // The mentee of the shown meeting proposes another time.
        many[14].proposal = proposalFor(many.at(14), many.at(14).menteeId);
        const int calls = m_ports->api.notesCalls.count();
        Q_EMIT m_ports->live.bookingChanged(many.at(14).id, BookingStatus::Confirmed);
        Q_EMIT m_ports->live.bookingsChanged();
        QCOMPARE(m_ports->api.notesCalls.count(), calls + 1);
        answer(many);
        QCOMPARE(list->currentIndex().row(), 14);
        QVERIFY(qAbs(list->verticalScrollBar()->value() - place) <= 60);
        QCOMPARE(tabs->currentIndex(), 1);
        QCOMPARE(note->toPlainText(), u"Half typed"_s);
        QVERIFY(note->hasFocus());
        tabs->setCurrentIndex(0);
        QVERIFY(isShown<QPushButton>(u"acceptProposal"_s));
        // Somebody else's meeting does not ask for these notes.
        Q_EMIT m_ports->live.bookingChanged(many.at(2).id, BookingStatus::Confirmed);
        QCOMPARE(m_ports->api.notesCalls.count(), calls + 1);
    }

    /// What appears makes room for itself: nothing is squeezed or cut.
    void theDetailGrowsWithWhatIsNew()
    {
        dressApplication(lightColors());
        m_page->resize(1060, 700);
        api::Booking booking = meeting(1);
        answer({booking});
        QTRY_VERIFY(contentFits());
        const int before = detailContent()->height();
        booking.proposal = proposalFor(booking, m_me.id);
        refresh({booking});
        QTRY_VERIFY(m_page->findChild<QLabel *>(u"proposalOld"_s)->isVisible());
        QTRY_VERIFY(contentFits() && detailContent()->height() > before);
    }

    void alternativesMakeRoomForThemselves()
    {
        dressApplication(lightColors());
        open(Role::Mentee);
        m_page->resize(1060, 700);
        api::Booking refused = mine(1, BookingStatus::Canceled);
        refused.isDeclined = true;
        refused.canceledBy = refused.mentorId;
        answer({}, {}, {refused});
        m_page->setCurrentTab(BookingTab::Canceled);
        QTRY_VERIFY(contentFits());
        const int before = detailContent()->height();
        QList<api::AlternativeMentor> others;
        for (int i = 0; i < 5; ++i) {
            api::AlternativeMentor other;
            other.mentor = refused.mentor;
            other.mentor.id = someoneId(50 + i);
            other.nextSlotStart = QDateTime({2026, 1, 9}, {9, 0}, Qt::UTC);
            other.nextSlotEnd = other.nextSlotStart.addSecs(1800);
            others.append(other);
        }
        m_ports->api.alternativesCalls.answer(api::Alternatives{others, 5});
        QTRY_VERIFY(contentFits() && detailContent()->height() > before + 100);
    }

    void everyControlHasAName()
    {
        api::Booking booking = meeting(1);
        booking.proposal = proposalFor(booking, booking.menteeId);
        answer({booking});
        const auto widgets = m_page->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (widget->focusPolicy() & Qt::TabFocus && widget->isVisibleTo(m_page.get()))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }

public Q_SLOTS:
    void takeUrl(const QUrl &url) { m_opened = url; }

private:
    QWidget *detailContent() const
    {
        return m_page->findChild<QScrollArea *>(u"bookingDetailScroll"_s)->widget();
    }
    bool contentFits() const
    {
        const QWidget *content = detailContent();
        const auto labels = content->findChildren<QLabel *>();
        return content->height() >= content->heightForWidth(content->width()) &&
               std::all_of(labels.begin(), labels.end(), [](const QLabel *label) {
                   return !label->isVisible() || !label->wordWrap() ||
                          label->height() + 1 >= label->heightForWidth(label->width());
               });
    }
    void open(Role role)
    {
        m_page.reset();
        m_ports = std::make_unique<FakePorts>();
        m_me = sampleUser(role);
        m_ports->account.signIn(m_me);
        m_page = std::make_unique<MyBookingsPage>(m_ports->context);
        m_page->resize(1070, 770);
        m_page->show();
        m_page->activate();
        QApplication::setActiveWindow(m_page.get());
    }
    api::Booking meeting(int number, BookingStatus status = BookingStatus::Confirmed) const
    {
        return meetingWith(m_me, number, status);
    }
    /// The same with me as the mentee.
    api::Booking mine(int number, BookingStatus status) const
    {
        api::Booking booking = meetingWith(sampleUser(Role::Mentor), number, status);
        booking.menteeId = booking.mentee.id = m_me.id;
        return booking;
    }
    void answer(const QList<api::Booking> &upcoming, const QList<api::Booking> &past = {},
                const QList<api::Booking> &canceled = {})
    {
        for (const auto &items : {upcoming, past, canceled})
            QVERIFY(m_ports->api.myBookingsCalls.answerPending(pageOf(items)));
    }
    void refresh(const QList<api::Booking> &upcoming)
    {
        Q_EMIT m_ports->live.bookingsChanged();
        answer(upcoming);
    }
    QPushButton *button(const QString &name) const
    {
        return m_page->findChild<QPushButton *>(name);
    }
    QListView *listView(const QString &name) const { return m_page->findChild<QListView *>(name); }
    template <typename W>
    bool isShown(const QString &name) const
    {
        const auto all = m_page->findChildren<W *>(name);
        return std::any_of(all.begin(), all.end(), [](const W *one) { return one->isVisible(); });
    }
    QString label(const QString &name) const { return m_page->findChild<QLabel *>(name)->text(); }

    std::unique_ptr<FakePorts> m_ports;
    api::User m_me;
    std::unique_ptr<MyBookingsPage> m_page;
    QUrl m_opened;
};

OH_GUI_TEST(TstBookingDetail)
#include "tst_bookingdetail.moc"
