// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeports.h"
#include "tests/support/testregistry.h"
#include "tests/ui/menteesamples.h"
#include "ui/dialogs/bookingdialog.h"
#include "ui/views/mentorprofileview.h"
#include "ui/widgets/weekgrid.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::ui;
using namespace oh::test;

namespace {

/// A profile with two slots on Wednesday, whose form is opened for the first.
struct Profile
{
    explicit Profile(const api::Mentor &mentor = sampleProfile(1))
    {
        ports.account.signIn(sampleUser(Role::Mentee));
        view = std::make_unique<MentorProfileView>(ports.context);
        view->resize(1000, 700);
        view->show();
        view->openMentor(mentor.id);
        ports.api.answerMentor(mentor);
        answerSlots();
    }
    void answerSlots(bool first = true)
    {
        const QDateTime nine({2026, 1, 7}, {9, 0}, Qt::UTC);
        QList<api::Slot> offered{sampleSlot(2, nine.addSecs(3600))};
        if (first)
            offered.prepend(sampleSlot(1, nine));
        ports.api.availableSlotsCalls.answerPending(slotListOf(offered));
    }
    WeekGrid *grid() { return view->findChild<WeekGrid *>(); }
    BookingDialog *dialog()
    {
        const auto dialogs = view->findChildren<BookingDialog *>();
        for (auto *found : dialogs) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    template <typename T>
    T *find(const QString &name)
    {
        return view->findChild<T *>(name);
    }
    void type(const QString &goal, const QString &url = {})
    {
        dialog()->findChild<QPlainTextEdit *>(u"bookingGoal"_s)->setPlainText(goal);
        dialog()->findChild<QLineEdit *>(u"bookingMaterial0"_s)->setText(url);
    }
    void confirm() { dialog()->findChild<QPushButton *>(u"bookingConfirm"_s)->click(); }

    FakePorts ports;
    std::unique_ptr<MentorProfileView> view;
};

} // namespace

class TstBookingDialog : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void takeUrl(const QUrl &url) { m_opened.append(url); }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void saysWhatIsBooked();
    void showsErrorsAtTheirFields();
    void sendsAndOffersMyBookings();
    void autoConfirmedIsBookedAtOnce();
    void goneSlotKeepsWhatWasTyped();
    void otherErrorsStayInside();
    void cannotBeClosedWhileSending();
    void cancelKeepsTheDraft();
    void materialRowsComeAndGo();
    void obstacleForbidsBooking();
    void profileShowsPlainTextAndOpensLinks();
    void failedProfileCanBeRetried();
    void emptyWeekOffersTheFirstFree();

private:
    QList<QUrl> m_opened;
};

void TstBookingDialog::saysWhatIsBooked()
{
    Profile profile;
    profile.grid()->activate(0);
    QVERIFY(profile.dialog());
    QCOMPARE(profile.find<QLabel>(u"bookingMentor"_s)->text(), u"Meeting with Mentor 0001"_s);
    QCOMPARE(profile.find<QLabel>(u"bookingWhen"_s)->text(),
             u"Wednesday, 7 January 2026, 10:00–10:30"_s);
    const QString mentorTime = profile.find<QLabel>(u"bookingMentorTime"_s)->text();
    QVERIFY(mentorTime.contains(u"04:00–04:30"_s) && mentorTime.contains(u"America/New_York"_s));
    QCOMPARE(profile.find<QLabel>(u"bookingPlace"_s)->text(), u"Online"_s);
    QCOMPARE(profile.find<QLabel>(u"bookingSummary"_s)->text(),
             u"This meeting is scheduled for Wednesday, 7 January 2026, 10:00–10:30 in your "
             "timezone (CET, Europe/Berlin)."_s);
    QVERIFY(profile.dialog()->isModal());
    const auto widgets = profile.dialog()->findChildren<QWidget *>();
    for (auto *widget : widgets) {
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible())
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

void TstBookingDialog::showsErrorsAtTheirFields()
{
    Profile profile;
    profile.grid()->activate(0);
    auto *counter = profile.find<QLabel>(u"bookingGoalCounter"_s);
    QCOMPARE(counter->text(), u"0 / 1000"_s);
    profile.type(u"too short"_s, u"no address"_s);
    QCOMPARE(counter->text(), u"9 / 1000"_s);
    profile.confirm();
    QCOMPARE(profile.ports.api.createBookingCalls.count(), 0);
    QVERIFY(profile.find<QLabel>(u"bookingGoalError"_s)->isVisible());
    QVERIFY(profile.find<QLabel>(u"bookingMaterial0Error"_s)->isVisible());
    QVERIFY(!profile.find<QFrame>(u"bookingFailure"_s)->isVisible());
    profile.type(u"Long enough a goal"_s, u"https://example.org/deck"_s);
    QVERIFY(!profile.find<QLabel>(u"bookingGoalError"_s)->isVisible());
    QVERIFY(!profile.find<QLabel>(u"bookingMaterial0Error"_s)->isVisible());
}

void TstBookingDialog::sendsAndOffersMyBookings()
{
    Profile profile;
    QSignalSpy open(profile.view.get(), &MentorProfileView::openBookingsRequested);
    profile.grid()->activate(0);
    profile.type(u"Pricing for enterprises"_s, u"https://example.org/deck"_s);
    profile.confirm();
    auto *button = profile.find<QPushButton>(u"bookingConfirm"_s);
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->text(), u"Sending…"_s);
    api::Booking booking = sampleBooking();
    booking.status = BookingStatus::Pending;
    booking.timeSlotId = sampleId<SlotId>(1);
    booking.mentorId = sampleId<UserId>(1);
    booking.mentor.name = u"Mentor 0001"_s;
    profile.ports.api.answerCreateBooking(booking);
    QVERIFY(!profile.dialog());
    QCOMPARE(profile.ports.notifier.notes.size(), 1);
    const auto &note = profile.ports.notifier.notes.first();
    QCOMPARE(note.kind, Notifier::Kind::Success);
    QVERIFY(note.text.startsWith(u"Request sent to Mentor 0001"_s));
    QCOMPARE(note.actionText, u"View my bookings"_s);
    note.action();
    QCOMPARE(open.count(), 1);
    QCOMPARE(profile.grid()->slotCount(), 1);              // it is gone at once
    QVERIFY(profile.ports.api.mentorCalls.pending() == 1); // the week's limit may be used up

    // The next form begins empty.
    profile.answerSlots(false);
    profile.grid()->activate(0);
    QVERIFY(profile.dialog()->findChild<QPlainTextEdit *>()->toPlainText().isEmpty());
}

void TstBookingDialog::autoConfirmedIsBookedAtOnce()
{
    Profile profile;
    profile.grid()->activate(0);
    profile.type(u"Pricing for enterprises"_s);
    profile.confirm();
    api::Booking booking = sampleBooking();
    booking.status = BookingStatus::Confirmed;
    profile.ports.api.answerCreateBooking(booking);
    QVERIFY(profile.ports.notifier.notes.first().text.startsWith(u"Meeting booked with"_s));
}

void TstBookingDialog::goneSlotKeepsWhatWasTyped()
{
    Profile profile;
    profile.grid()->activate(0);
    profile.type(u"Pricing for enterprises"_s, u"https://example.org/deck"_s);
    profile.confirm();
    const int asked = profile.ports.api.availableSlotsCalls.count();
    profile.ports.api.answerCreateBooking(Error(ErrorCode::SlotUnavailable));
    QVERIFY(!profile.dialog());
    QCOMPARE(profile.ports.notifier.notes.size(), 1);
    QCOMPARE(profile.ports.notifier.notes.first().text,
             u"This slot was just booked by another user"_s);
    QCOMPARE(profile.grid()->slotCount(), 1);
    QCOMPARE(profile.ports.api.availableSlotsCalls.count(), asked + 1);
    profile.answerSlots(false);
    profile.grid()->activate(0);
    QVERIFY(profile.dialog());
    QCOMPARE(profile.dialog()->findChild<QPlainTextEdit *>()->toPlainText(),
             u"Pricing for enterprises"_s);
    QCOMPARE(profile.dialog()->findChild<QLineEdit *>(u"bookingMaterial0"_s)->text(),
             u"https://example.org/deck"_s);
    profile.confirm();
    QCOMPARE(profile.ports.api.createBookingCalls.lastQuery().timeSlotId, sampleId<SlotId>(2));
}

void TstBookingDialog::otherErrorsStayInside()
{
    Profile profile;
    profile.grid()->activate(0);
    profile.type(u"Pricing for enterprises"_s);
    profile.confirm();
    Error error(ErrorCode::MeetingOverlap,
                Sentence::verbatim(u"You have another meeting at that time."_s));
    error.requestId = u"req-42"_s;
    profile.ports.api.answerCreateBooking(error);
    QVERIFY(profile.dialog());
    QVERIFY(profile.find<QFrame>(u"bookingFailure"_s)->isVisible());
    QCOMPARE(profile.find<QLabel>(u"bookingFailureText"_s)->text(), error.message);
    QVERIFY(profile.find<QPushButton>(u"bookingConfirm"_s)->isEnabled());
    QCOMPARE(profile.dialog()->findChild<QPlainTextEdit *>()->toPlainText(),
             u"Pricing for enterprises"_s);
    profile.confirm();
    QCOMPARE(profile.ports.api.createBookingCalls.count(), 2);
    QVERIFY(!profile.find<QFrame>(u"bookingFailure"_s)->isVisible());
}

void TstBookingDialog::cannotBeClosedWhileSending()
{
    Profile profile;
    profile.grid()->activate(0);
    profile.type(u"Pricing for enterprises"_s);
    profile.confirm();
    QTest::keyClick(profile.dialog(), Qt::Key_Escape);
    QVERIFY(profile.dialog());
    profile.ports.api.answerCreateBooking(Error(ErrorCode::Timeout));
    QTest::keyClick(profile.dialog(), Qt::Key_Escape);
    QVERIFY(profile.dialog()); // there are words in it
    profile.find<QPushButton>(u"unsavedDiscard"_s)->click();
    QVERIFY(!profile.dialog());
    QVERIFY(!profile.ports.drafts.has(DraftForm::Booking));
}

void TstBookingDialog::cancelKeepsTheDraft()
{
    Profile profile;
    profile.grid()->activate(0);
    profile.type(u"Half a thought"_s);
    profile.find<QPushButton>(u"bookingCancel"_s)->click();
    profile.find<QPushButton>(u"unsavedSave"_s)->click();
    QVERIFY(!profile.dialog());
    profile.grid()->activate(1);
    QCOMPARE(profile.dialog()->findChild<QPlainTextEdit *>()->toPlainText(), u"Half a thought"_s);
    // Nothing was typed since: there is nothing to ask about.
    profile.dialog()->findChild<QPushButton *>(u"bookingCancel"_s)->click();
    QVERIFY(!profile.dialog());
    QVERIFY(profile.ports.drafts.has(DraftForm::Booking));
}

void TstBookingDialog::materialRowsComeAndGo()
{
    Profile profile;
    profile.grid()->activate(0);
    auto *add = profile.find<QPushButton>(u"bookingAddMaterial"_s);
    for (int i = 1; i < 10; ++i)
        add->click();
    QVERIFY(!add->isEnabled()); // ten are enough
    for (int i = 0; i < 10; ++i)
        profile.find<QLineEdit>(u"bookingMaterial%1"_s.arg(i))
            ->setText(u"https://example.org/%1"_s.arg(i));
    profile.find<QToolButton>(u"bookingRemoveMaterial3"_s)->click();
    QVERIFY(add->isEnabled());
    profile.dialog()->findChild<QPlainTextEdit *>()->setPlainText(u"Long enough a goal"_s);
    profile.confirm();
    const QStringList urls = profile.ports.api.createBookingCalls.lastQuery().materialsUrls;
    QCOMPARE(urls.size(), 9);
    QVERIFY(!urls.contains(u"https://example.org/3"_s));
    QCOMPARE(urls.at(3), u"https://example.org/4"_s);
}

void TstBookingDialog::obstacleForbidsBooking()
{
    api::Mentor mentor = sampleProfile(1);
    mentor.obstacle = api::Obstacle{u"TIER_RESTRICTED"_s, u"Gold mentors need Silver tier."_s};
    Profile profile(mentor);
    QVERIFY(profile.find<QFrame>(u"bookingObstacle"_s)->isVisible());
    QCOMPARE(profile.find<QLabel>(u"bookingObstacleText"_s)->text(),
             u"Gold mentors need Silver tier."_s);
    profile.grid()->activate(0);
    QVERIFY(!profile.dialog());
    // The coordinator grants an exception while the page is open.
    Q_EMIT profile.ports.api.bookingsChanged();
    profile.ports.api.mentorCalls.answerPending(sampleProfile(1));
    QVERIFY(!profile.find<QFrame>(u"bookingObstacle"_s)->isVisible());
    profile.grid()->activate(0);
    QVERIFY(profile.dialog());
}

void TstBookingDialog::profileShowsPlainTextAndOpensLinks()
{
    api::Mentor mentor = sampleProfile(1);
    mentor.bio = u"<b>Bold</b> & <img src=x>"_s;
    mentor.links = {{UrlType::LinkedIn, u"https://www.linkedin.com/in/ada?a=1&b=2"_s, {}},
                    {UrlType::Other, u"javascript:alert(1)"_s, u"Evil"_s},
                    {UrlType::Other, u"file:///etc/passwd"_s, {}}};
    Profile profile(mentor);
    auto *bio = profile.find<QLabel>(u"mentorBio"_s);
    QCOMPARE(bio->text(), *mentor.bio);
    QCOMPARE(bio->textFormat(), Qt::PlainText);
    QVERIFY(profile.find<QLabel>(u"mentorZone"_s)->text().contains(u"04:00"_s));
    const auto links = profile.view->findChildren<QPushButton *>(u"mentorLink"_s);
    QCOMPARE(links.size(), 1);
    QDesktopServices::setUrlHandler(u"https"_s, this, "takeUrl");
    links.first()->click();
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QCOMPARE(m_opened, QList<QUrl>{QUrl(mentor.links.first().url)});
}

void TstBookingDialog::failedProfileCanBeRetried()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentee));
    MentorProfileView view(ports.context);
    view.show();
    view.openMentor(sampleId<UserId>(1), sampleMentor(1));
    QCOMPARE(view.findChild<QLabel *>(u"profileTitle"_s)->text(), u"Mentor 0001"_s);
    ports.api.answerMentor(Error(ErrorCode::NetworkUnreachable));
    QPushButton *retry = nullptr; // the slots have one of their own
    for (auto *button : view.findChildren<QPushButton *>(u"errorRetry"_s)) {
        if (button->isVisible())
            retry = button;
    }
    QVERIFY(retry);
    QVERIFY(retry->isVisible());
    retry->click();
    QVERIFY(ports.api.answerMentor(sampleProfile(1)));
    QCOMPARE(view.findChild<QLabel *>(u"mentorName"_s)->text(), u"Mentor 0001"_s);
    // Leaving drops what is still under way.
    view.reload();
    view.closeMentor();
    QCOMPARE(ports.api.mentorCalls.pending(), 0);
    QCOMPARE(ports.api.availableSlotsCalls.pending(), 0);
}

void TstBookingDialog::emptyWeekOffersTheFirstFree()
{
    Profile profile;
    profile.ports.api.availableSlotsCalls.answerPending(api::SlotList{}); // the week after
    profile.find<QToolButton>(u"nextWeek"_s)->click();
    QVERIFY(profile.find<QFrame>(u"weekNotice"_s)->isVisible());
    QCOMPARE(profile.find<QLabel>(u"weekRange"_s)->text(), u"12 – 18 January 2026"_s);
    QCOMPARE(profile.find<QLabel>(u"weekZone"_s)->text(), u"Times in CET (Europe/Berlin)"_s);
    profile.find<QPushButton>(u"firstFreeWeek"_s)->click();
    auto &calls = profile.ports.api.availableSlotsCalls;
    calls.answerAt(calls.count() - 1,
                   slotListOf({sampleSlot(1, QDateTime({2026, 1, 7}, {9, 0}, Qt::UTC))}));
    QCOMPARE(profile.find<QLabel>(u"weekRange"_s)->text(), u"5 – 11 January 2026"_s);
    QVERIFY(!profile.find<QFrame>(u"weekNotice"_s)->isVisible());
}

OH_GUI_TEST(TstBookingDialog)
#include "tst_bookingdialog.moc"
