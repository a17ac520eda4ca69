// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/schedulingsamples.h"
#include "ui/presenters/ratingpresenter.h"
#include "ui/presenters/unratedpresenter.h"
#include "ui/views/mybookingspage.h"
#include "ui/views/ratingpanel.h"
#include "ui/widgets/starrating.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::ui;
using namespace oh::test;

/// Rating a meeting that is over (FR45, NFR20).
class TstRatings : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePorts> m_ports;
    std::unique_ptr<MyBookingsPage> m_page;

    const api::User &me() const { return m_ports->account.user(); }
    /// Over for two hours.
    api::Booking past(int number, BookingStatus status = BookingStatus::Completed) const
    {
        api::Booking booking = meetingWith(me(), number, status);
        booking.meetingStartTime = m_ports->clock.now().addSecs(-7200 - 3600 * number);
        booking.meetingEndTime = booking.meetingStartTime.addSecs(1800);
        return booking;
    }
    api::Rating rating(const api::Booking &booking, UserId by, int score) const
    {
        api::Rating out;
        out.bookingId = booking.id;
        out.raterId = by;
        out.ratedUserId = by == booking.mentorId ? booking.menteeId : booking.mentorId;
        out.score = score;
        out.createdAt = m_ports->clock.now();
        return out;
    }
    static api::Page<api::Rating> pageOf(const QList<api::Rating> &items)
    {
        return {items, int(items.size()), 100, 0};
    }
    static api::Page<api::Booking> bookingPage(const QList<api::Booking> &items)
    {
        return {items, int(items.size()), 20, 0};
    }
    /// My bookings with these past ones.
    void open(const QList<api::Booking> &pasts, const QList<api::Rating> &given = {})
    {
        m_page = std::make_unique<MyBookingsPage>(m_ports->context);
        m_page->resize(1200, 900);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->activate();
        auto &calls = m_ports->api.myBookingsCalls;
        for (int i = 0; i < calls.count(); ++i)
            calls.answerAt(i, bookingPage(calls.query(i).tab == BookingTab::Past
                                              ? pasts
                                              : QList<api::Booking>()));
        m_ports->api.myRatingsCalls.answerPending(pageOf(given));
    }
    template <typename T>
    T *find(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }

private Q_SLOTS:
    void init()
    {
        m_ports = std::make_unique<FakePorts>();
        m_ports->account.signIn(sampleUser(Role::Mentor));
    }
    void cleanup()
    {
        m_page.reset();
        m_ports.reset();
    }

    void starsByKeyboard()
    {
        StarRating stars;
        stars.show();
        const QSignalSpy changed(&stars, &StarRating::valueChanged);
        QTest::keyClick(&stars, Qt::Key_4);
        QCOMPARE(stars.value(), 4);
        QTest::keyClick(&stars, Qt::Key_Right);
        QTest::keyClick(&stars, Qt::Key_Right);
        QCOMPARE(stars.value(), 5);
        QTest::keyClick(&stars, Qt::Key_Home);
        QCOMPARE(stars.value(), 1);
        QTest::keyClick(&stars, Qt::Key_Up);
        QCOMPARE(stars.value(), 2);
        QTest::keyClick(&stars, Qt::Key_Delete);
        QCOMPARE(stars.value(), 0);
        QTest::keyClick(&stars, Qt::Key_6);
        QCOMPARE(stars.value(), 0);
        QTest::keyClick(&stars, Qt::Key_End);
        QCOMPARE(stars.value(), 5);
        QCOMPARE(changed.size(), 6);
        stars.setReadOnly(true);
        QTest::keyClick(&stars, Qt::Key_1);
        QTest::mouseClick(&stars, Qt::LeftButton, {}, stars.starRect(2).center());
        QCOMPARE(stars.value(), 5);
    }

    void starsByMouseAndFromRightToLeft()
    {
        StarRating stars;
        stars.show();
        QTest::mouseClick(&stars, Qt::LeftButton, {}, stars.starRect(3).center());
        QCOMPARE(stars.value(), 3);
        stars.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(stars.starRect(1).left() > stars.starRect(5).left());
        QTest::keyClick(&stars, Qt::Key_Left);
        QCOMPARE(stars.value(), 4);
        QTest::mouseClick(&stars, Qt::LeftButton, {}, stars.starRect(1).center());
        QCOMPARE(stars.value(), 1);
    }

    void aScreenReaderFindsAValue()
    {
        StarRating stars;
        stars.setValue(4);
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&stars);
        QVERIFY(accessible);
        QCOMPARE(accessible->role(), QAccessible::Slider);
        QCOMPARE(accessible->text(QAccessible::Name), u"Stars"_s);
        QCOMPARE(accessible->text(QAccessible::Value), u"4 of 5 stars: Very good"_s);
        QAccessibleValueInterface *value = accessible->valueInterface();
        QVERIFY(value);
        QCOMPARE(value->currentValue().toInt(), 4);
        QCOMPARE(value->maximumValue().toInt(), 5);
        value->setCurrentValue(2);
        QCOMPARE(stars.value(), 2);
        stars.setValue(0);
        QCOMPARE(accessible->text(QAccessible::Value), u"Not rated"_s);
        stars.setReadOnly(true);
        QVERIFY(accessible->state().readOnly);
        value->setCurrentValue(5);
        QCOMPARE(stars.value(), 0);
    }

    void onlyWhatIsOverAndWhereBothCame()
    {
        const QDateTime now = m_ports->clock.now();
        QVERIFY(RatingPresenter::isRateable(past(1), me().id, now));
        // The job that completes meetings has not been there yet.
        QVERIFY(RatingPresenter::isRateable(past(1, BookingStatus::Confirmed), me().id, now));
        QVERIFY(!RatingPresenter::isRateable(past(1), someoneId(99), now));
        QVERIFY(!RatingPresenter::isRateable(past(1, BookingStatus::Canceled), me().id, now));
        api::Booking later = past(1, BookingStatus::Confirmed);
        later.meetingEndTime = now.addSecs(60);
        QVERIFY(!RatingPresenter::isRateable(later, me().id, now));
        api::Booking alone = past(1);
        alone.attendance = Attendance::MenteeAbsent;
        QVERIFY(!RatingPresenter::isRateable(alone, me().id, now));
    }

    void theLastMeetingIsAskedAbout()
    {
        api::Booking old = past(3);
        old.meetingStartTime = m_ports->clock.now().addDays(-40);
        old.meetingEndTime = old.meetingStartTime.addSecs(1800);
        open({past(1), past(2), past(4), old}, {rating(past(2), me().id, 5)});
        auto *strip = find<QWidget>(u"ratingStrip"_s);
        QVERIFY(strip->isVisible());
        QVERIFY(find<QLabel>(u"ratingStripText"_s)->text().contains(u"Mentee 1"_s));
        QVERIFY(find<QLabel>(u"ratingStripMore"_s)->text().startsWith(u"1 more"_s));
        QTest::keyClick(find<QPushButton>(u"rateNotNow"_s), Qt::Key_Space);
        QVERIFY(find<QLabel>(u"ratingStripText"_s)->text().contains(u"Mentee 4"_s));
        // And it is not asked about again, the next time.
        open({past(1), past(4)});
        QVERIFY(find<QLabel>(u"ratingStripText"_s)->text().contains(u"Mentee 4"_s));
        QTest::keyClick(find<QPushButton>(u"rateNotNow"_s), Qt::Key_Space);
        QVERIFY(!find<QWidget>(u"ratingStrip"_s)->isVisible());
    }

    void ratedOnceByKeyboard()
    {
        open({past(1)});
        QTest::keyClick(find<QPushButton>(u"rateMeeting"_s), Qt::Key_Space);
        QVERIFY(m_page->currentTab() == BookingTab::Past);
        m_ports->api.bookingRatingsCalls.answerPending(pageOf({}));
        auto *stars = find<StarRating>(u"ratingStars"_s);
        QTRY_COMPARE(QApplication::focusWidget(), stars);
        auto *send = find<QPushButton>(u"ratingSend"_s);
        QVERIFY(!send->isEnabled());
        QVERIFY(find<QLabel>(u"ratingRule"_s)->text().contains(u"coordinators"_s));
        QVERIFY(find<QLabel>(u"ratingRule"_s)->text().contains(u"a week after"_s));
        QTest::keyClick(stars, Qt::Key_4);
        QCOMPARE(find<QLabel>(u"ratingMeaning"_s)->text(), u"Very good"_s);
        QTest::keyClick(m_page.get(), Qt::Key_Tab);
        QTest::keyClicks(find<QPlainTextEdit>(u"ratingWords"_s), u"To the point."_s);
        QTest::keyClick(send, Qt::Key_Space);
        QCOMPARE(m_ports->api.createRatingCalls.count(), 1);
        api::CreateRating wanted;
        wanted.bookingId = past(1).id;
        wanted.score = 4;
        wanted.feedbackText = u"To the point."_s;
        QCOMPARE(m_ports->api.createRatingCalls.lastQuery(), wanted);
        QVERIFY(!send->isEnabled());
        api::Rating made = rating(past(1), me().id, 4);
        made.feedbackText = u"To the point."_s;
        m_ports->api.createRatingCalls.answer(made);
        QVERIFY(!find<QWidget>(u"ratingStrip"_s)->isVisible());
        QVERIFY(!stars->isVisible()); // once, and for good
        QCOMPARE(QApplication::focusWidget(), find<RatingPanel>(u"ratingPanel"_s));
        QCOMPARE(find<StarRating>(u"ratingOwn"_s)->value(), 4);
        QCOMPARE(find<QLabel>(u"ratingOwnWords"_s)->text(), u"“To the point.”"_s);
        QVERIFY(!find<StarRating>(u"ratingOthers"_s)->isVisible());
        QVERIFY(find<QLabel>(u"ratingRule"_s)->text().contains(u"Until then"_s));
        // The other side rates: both are to be seen.
        made.isEffective = true;
        api::Rating theirs = rating(past(1), past(1).menteeId, 5);
        theirs.isEffective = true;
        m_ports->api.bookingRatingsCalls.answerPending(pageOf({made, theirs}));
        QCOMPARE(find<StarRating>(u"ratingOthers"_s)->value(), 5);
        QVERIFY(find<StarRating>(u"ratingOthers"_s)->isVisible());
    }

    void theLinkOfTheMailLeadsToTheStars()
    {
        open({past(1), past(2)});
        m_page->openItem(past(2).id.toString());
        auto &calls = m_ports->api.bookingRatingsCalls;
        QCOMPARE(calls.lastQuery(), past(2).id);
        calls.answerAt(calls.count() - 1, pageOf({}));
        QTRY_COMPARE(QApplication::focusWidget(), find<StarRating>(u"ratingStars"_s));
    }

    void whatElseThereIsToSayOfAMentor()
    {
        m_ports->account.signIn(sampleUser(Role::Mentee));
        api::Booking booking = past(1);
        std::swap(booking.mentorId, booking.menteeId);
        std::swap(booking.mentor, booking.mentee);
        open({booking});
        QTest::keyClick(find<QPushButton>(u"rateMeeting"_s), Qt::Key_Space);
        m_ports->api.bookingRatingsCalls.answerPending(pageOf({}));
        QVERIFY(find<StarRating>(u"ratingHelpfulness"_s)->isVisible());
        find<StarRating>(u"ratingStars"_s)->setValue(2);
        auto *send = find<QPushButton>(u"ratingSend"_s);
        auto *topics = find<QLineEdit>(u"ratingTopics"_s);
        topics->setText(QString(61, u'x'));
        QVERIFY(!send->isEnabled());
        topics->setText(QStringList(11, u"a"_s).join(u','));
        QVERIFY(send->isEnabled()); // the same one eleven times
        topics->setText(u"a,b,c,d,e,f,g,h,i,j,k"_s);
        QVERIFY(!send->isEnabled());
        topics->setText(u" Pricing, ,pricing,First  customers "_s);
        QVERIFY(send->isEnabled());
        find<StarRating>(u"ratingHelpfulness"_s)->setValue(4);
        auto *recommend = find<QComboBox>(u"ratingRecommend"_s);
        recommend->setCurrentIndex(recommend->findData(false));
        auto *anonymous = find<QCheckBox>(u"ratingAnonymous"_s);
        QVERIFY(!find<QLabel>(u"ratingRule"_s)->text().contains(u"without your name"_s));
        QTest::keyClick(anonymous, Qt::Key_Space);
        QVERIFY(find<QLabel>(u"ratingRule"_s)->text().contains(u"without your name"_s));
        {
            // What was typed outlives the program.
            RatingPresenter another(m_ports->context);
            QTest::keyClick(send, Qt::Key_Space);
            another.show(booking);
            QCOMPARE(another.draft().recommend, false);
            QCOMPARE(another.draft().helpfulness, 4);
            QVERIFY(another.draft().anonymous);
            QCOMPARE(another.draft().topics, topics->text());
        }
        const api::CreateRating sent = m_ports->api.createRatingCalls.lastQuery();
        QCOMPARE(sent.topicsCovered, (QStringList{u"Pricing"_s, u"First customers"_s}));
        QCOMPARE(sent.helpfulnessRating, 4);
        QCOMPARE(sent.wouldRecommend, false);
        QVERIFY(sent.isAnonymous);
        api::Rating made = rating(booking, me().id, 2);
        made.topicsCovered = sent.topicsCovered;
        made.helpfulnessRating = 4;
        made.wouldRecommend = false;
        made.isAnonymous = true;
        m_ports->api.createRatingCalls.answer(made);
        QCOMPARE(find<QLabel>(u"ratingOwnDetails"_s)->text(),
                 u"Talked about: Pricing, First customers\nHelpfulness: 4 of 5\n"
                 "Would not recommend the mentor"_s);
        QVERIFY(find<QLabel>(u"ratingRule"_s)->text().contains(u"is not told"_s));
    }

    void aMentorSaysLessOfAMentee()
    {
        open({past(1)});
        QTest::keyClick(find<QPushButton>(u"rateMeeting"_s), Qt::Key_Space);
        m_ports->api.bookingRatingsCalls.answerPending(pageOf({}));
        QVERIFY(find<QLineEdit>(u"ratingTopics"_s)->isVisible());
        QVERIFY(!find<StarRating>(u"ratingHelpfulness"_s)->isVisible());
        QVERIFY(!find<QCheckBox>(u"ratingAnonymous"_s)->isVisible());
    }

    void whatWasNotSentIsKept()
    {
        {
            RatingPresenter presenter(m_ports->context);
            presenter.show(past(1));
            m_ports->api.bookingRatingsCalls.answerPending(pageOf({}));
            presenter.setDraft({3, u"Half a"_s});
            presenter.submit();
            m_ports->api.createRatingCalls.answer(Error(ErrorCode::NetworkUnreachable));
            QCOMPARE(presenter.draft(), (RatingPresenter::Draft{3, u"Half a"_s}));
            presenter.show(past(2));
            QCOMPARE(presenter.draft(), RatingPresenter::Draft());
        }
        RatingPresenter again(m_ports->context);
        again.show(past(1));
        QCOMPARE(again.draft(), (RatingPresenter::Draft{3, u"Half a"_s}));
    }

    void ratedElsewhereMeanwhile()
    {
        RatingPresenter presenter(m_ports->context);
        const QSignalSpy failed(&presenter, &RatingPresenter::failed);
        presenter.show(past(1));
        m_ports->api.bookingRatingsCalls.answerPending(pageOf({}));
        QCOMPARE(presenter.state(), RatingPresenter::State::Open);
        presenter.submit(); // without a star: nothing
        QCOMPARE(m_ports->api.createRatingCalls.count(), 0);
        presenter.setDraft({3, {}});
        presenter.submit();
        m_ports->api.createRatingCalls.answer(Error(ErrorCode::AlreadyRated));
        QCOMPARE(failed.size(), 1);
        m_ports->api.bookingRatingsCalls.answerPending(pageOf({rating(past(1), me().id, 2)}));
        QCOMPARE(presenter.state(), RatingPresenter::State::Rated);
        QCOMPARE(presenter.own()->score, 2);
    }

    void whatCannotBeReadCanBeReadAgain()
    {
        RatingPresenter presenter(m_ports->context);
        RatingPanel panel(presenter, m_ports->account);
        presenter.show(past(1));
        QVERIFY(panel.isHidden());
        m_ports->api.bookingRatingsCalls.answerPending(Error(ErrorCode::ServiceUnavailable));
        QVERIFY(!panel.isHidden());
        auto *retry = panel.findChild<QPushButton *>(u"ratingRetry"_s);
        QVERIFY(!retry->isHidden());
        retry->click();
        m_ports->api.bookingRatingsCalls.answerPending(pageOf({}));
        QCOMPARE(presenter.state(), RatingPresenter::State::Open);
        QVERIFY(retry->isHidden());
    }
};

OH_GUI_TEST(TstRatings)
#include "tst_ratings.moc"
