// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/desktop.h"
#include "tests/integration/pictures.h"
#include "tests/support/demoprocess.h"
#include "tests/support/outbox.h"
#include "tests/support/testregistry.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Who fits whom, reaching out, ratings, the own score and tags: a mentee and a mentor use them
/// against the real server, and pictures of each screen are kept.
class TstPeopleScreens : public QObject
{
    Q_OBJECT

private:
    Pictures m_pictures;
    DemoProcess m_server;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<Desktop> m_desktop;
    bool m_failed = false;

    bool shoot(const QString &name, const QString &title)
    {
        return m_pictures.shoot(*m_desktop, u"people-"_s + name, title);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_desktop->window().windowHandle(), key, modifiers);
    }
    /// Brings this part of the page to its top.
    bool scrollTo(QStringView name)
    {
        QWidget *widget = nullptr;
        const auto found = [&] {
            const auto all = m_desktop->window().findChildren<QWidget *>(name.toString());
            for (QWidget *one : all) {
                if (one->isVisible())
                    widget = one;
            }
            return widget != nullptr;
        };
        if (!eventually(found))
            return false;
        for (QWidget *up = widget->parentWidget(); up; up = up->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(up)) {
                area->verticalScrollBar()->setValue(widget->mapTo(area->widget(), QPoint()).y() -
                                                    60);
                return true;
            }
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QGuiApplication::platformName() == "xcb"_L1, "needs a real window system");
        QVERIFY(Pictures::removeOld(u"people-"_s));
        QApplication::setCursorFlashTime(0);
        QVERIFY2(m_server.start(), qPrintable(m_server.lastWords()));
        m_outbox = std::make_unique<Outbox>(m_server.outbox());
        m_desktop = std::make_unique<Desktop>(m_server.url());
        m_desktop->start();
    }
    void init()
    {
        if (m_failed)
            QSKIP("an earlier step failed");
    }
    void cleanup() { m_failed = pictureFailure("peoplescreens") || m_failed; }
    void cleanupTestCase()
    {
        m_desktop.reset();
        QVERIFY2(m_server.stop(), qPrintable(m_server.lastWords()));
    }

    void mentorsAreRecommended()
    {
        QVERIFY(m_desktop->signIn(m_server.email(u"mentee"_s), *m_outbox));
        // Matches are calculated in the background, also those of a server that has just begun.
        QVERIFY(eventually([&] {
            press(Qt::Key_F5);
            QTest::qWait(500); // between two readings of the page: nothing tells that a job is done
            const QWidget *best = m_desktop->find(u"recommendation0");
            return best &&
                   (!isEnglish() || best->accessibleName().contains(u"shared industry tag"_s));
        }));
        QVERIFY(eventually([&] {
            const auto *list = m_desktop->find<QAbstractItemView>(u"mentorList");
            return list && list->model()->rowCount() > 5;
        }));
        QVERIFY(shoot(u"01-recommended"_s, u"Recommended mentors over the directory"_s));
        QVERIFY(m_desktop->click(u"recommendationWhy0"));
        QVERIFY(m_desktop->waitFor(u"matchDialog"));
        QVERIFY(shoot(u"02-why"_s, u"Why somebody is recommended"_s));
        QVERIFY(m_desktop->click(u"matchClose"));
        QVERIFY(m_desktop->waitForGone(u"matchDialog"));
        QVERIFY(m_desktop->click(u"recommendationOpen0"));
        QVERIFY(m_desktop->waitFor(u"mentorName"));
        press(Qt::Key_Escape);
        QVERIFY(m_desktop->waitFor(u"mentorList"));
        QVERIFY(m_desktop->click(u"recommendationAll"));
        const auto *list = m_desktop->find<QAbstractItemView>(u"mentorList");
        QVERIFY(eventually([&] {
            const QString first = list->model()->index(0, 0).data(Qt::DisplayRole).toString();
            return m_desktop->find(u"recommendation0") &&
                   m_desktop->find(u"recommendation0")->accessibleName().startsWith(first + u',');
        }));
    }

    void aMeetingIsRated()
    {
        // The sample's mentee has rated all meetings.
        QVERIFY(m_server.sql(uR"(
DELETE FROM ratings r USING bookings b, user_profiles p
 WHERE r.booking_id = b.id AND p.user_id = r.rater_id AND p.name = 'Zoë Marchetti')"_s));
        QVERIFY(m_desktop->openPage(u"my-bookings"_s));
        press(Qt::Key_F5);
        QVERIFY(m_desktop->waitFor(u"rateMeeting"));
        QVERIFY(m_desktop->click(u"rateMeeting"));
        QVERIFY(m_desktop->waitFor(u"ratingStars"));
        QVERIFY(eventually(
            [&] { return QApplication::focusWidget() == m_desktop->find(u"ratingStars"); }));
        press(Qt::Key_4);
        QVERIFY(m_desktop->type(u"ratingWords", u"Took apart our pricing in half an hour."_s));
        QVERIFY(scrollTo(u"ratingPanel"));
        QVERIFY(shoot(u"03-rating"_s, u"Rating a meeting, and the prompt for it"_s));
        QVERIFY(m_desktop->click(u"ratingSend"));
        QVERIFY(m_desktop->waitForToast(u"Thank you for rating"_s));
        QVERIFY(m_desktop->waitFor(u"ratingOwn"));
        m_desktop->dismissToasts();
        QVERIFY(scrollTo(u"ratingPanel"));
        QVERIFY(shoot(u"04-rated"_s, u"A meeting that was rated"_s));
    }

    void theOwnScoreAndTags()
    {
        QVERIFY(m_desktop->openPage(u"profile"_s));
        QVERIFY(m_desktop->waitFor(u"profileName"));
        QVERIFY(scrollTo(u"reputationView"));
        QVERIFY(m_desktop->waitFor(u"reputationScore"));
        QVERIFY(!m_desktop->text(u"score_completion").isEmpty());
        QVERIFY(shoot(u"05-score"_s, u"How one's score is made"_s));
        QVERIFY(scrollTo(u"tagEditor"));
        QVERIFY(m_desktop->type(u"tagSearch", u"Bee keeping"_s));
        QVERIFY(m_desktop->waitFor(u"tagRequest"));
        QVERIFY(shoot(u"06-tags"_s, u"Tags, and one that the list has not"_s));
        QVERIFY(m_desktop->click(u"tagRequest"));
        QVERIFY(m_desktop->waitForToast(u"Bee keeping"_s));
        QVERIFY(eventually([&] {
            const auto chips = m_desktop->window().findChildren<QLabel *>();
            return std::any_of(chips.begin(), chips.end(), [](const QLabel *chip) {
                return chip->isVisible() && chip->text().startsWith("Bee keeping ("_L1);
            });
        }));
        m_desktop->dismissToasts();
    }

    void aMentorReachesOut()
    {
        QVERIFY(m_desktop->signOut());
        QVERIFY(m_desktop->signIn(m_server.email(u"mentor"_s), *m_outbox));
        QVERIFY(m_desktop->openPage(u"mentees"_s));
        QVERIFY(m_desktop->waitFor(u"recommendation0"));
        QVERIFY(shoot(u"07-mentees"_s, u"Mentees, with those who fit"_s));
        QVERIFY(m_desktop->type(u"menteeSearch", u"Marchetti"_s));
        QVERIFY(m_desktop->clickRow(u"menteeList", Qt::DisplayRole, u"Zoë Marchetti"_s));
        QVERIFY(m_desktop->waitFor(u"matchSummary"));
        QVERIFY(shoot(u"08-mentee"_s, u"A mentee, and why they match"_s));
        QVERIFY(m_desktop->click(u"reachOut"));
        QVERIFY(m_desktop->waitFor(u"reachOutDialog"));
        QVERIFY(m_desktop->type(u"reachOutMessage", u"Your price list has a third column. Let us "
                                                    "talk about it."_s));
        QVERIFY(shoot(u"09-reach-out"_s, u"Reaching out"_s));
        QVERIFY(m_desktop->click(u"reachOutSend"));
        QVERIFY(m_desktop->waitForGone(u"reachOutDialog"));
        const auto mail =
            m_outbox->take(m_server.email(u"mentee"_s),
                           isEnglish() ? u"Margarethe Lindqvist would like to meet you"_s
                                       : u"Margarethe Lindqvist"_s);
        QVERIFY(mail);
        QVERIFY(!isEnglish() || mail->text.contains(u"third column"_s));
        m_desktop->dismissToasts();
        // A second time at once: said, and the words stay.
        QVERIFY(m_desktop->click(u"reachOut"));
        QVERIFY(m_desktop->type(u"reachOutMessage", u"And one more thing."_s));
        QVERIFY(m_desktop->click(u"reachOutSend"));
        QVERIFY(m_desktop->waitFor(u"reachOutError"));
        QVERIFY(!m_desktop->text(u"reachOutError").isEmpty());
        QVERIFY(shoot(u"10-reach-out-refused"_s, u"Reaching out a second time"_s));
        QVERIFY(m_desktop->click(u"reachOutCancel"));
        QVERIFY(m_desktop->click(u"unsavedDiscard"));
        QVERIFY(m_desktop->waitForGone(u"reachOutDialog"));
    }

    void aMentorsProfile()
    {
        QVERIFY(m_desktop->openPage(u"profile"_s));
        // Everything that comes by and by has come, and has its place.
        QVERIFY(scrollTo(u"reputationView"));
        QVERIFY(m_desktop->waitFor(u"scoreChange"));
        QVERIFY(scrollTo(u"tagEditor"));
        QVERIFY(m_desktop->waitFor(u"tagWeight0"));
        QVERIFY(shoot(u"11-weights"_s, u"A mentor's tags with their weights"_s));
        QVERIFY(scrollTo(u"reputationView"));
        QVERIFY(shoot(u"12-mentor-score"_s, u"A mentor's score"_s));
        QVERIFY(scrollTo(u"feedbackView"));
        QVERIFY(shoot(u"12b-feedback"_s, u"What mentees said"_s));
        QVERIFY(scrollTo(u"signIns"));
        // What stands above it moves it as long as it comes.
        QVERIFY(eventually([this] { return !m_desktop->find(u"skeleton"); }));
        QVERIFY(scrollTo(u"signIns"));
        QVERIFY(shoot(u"12c-sign-ins"_s, u"Where one is signed in"_s));
    }

    void theOwnAddressChanges()
    {
        const QString wanted = u"mentor@new.example.org"_s;
        QVERIFY(m_desktop->openPage(u"profile"_s));
        QVERIFY(m_desktop->waitFor(u"emailBegin"));
        QVERIFY(scrollTo(u"emailBegin"));
        QVERIFY(m_desktop->click(u"emailBegin"));
        QVERIFY(m_desktop->type(u"emailNew", wanted));
        QVERIFY(scrollTo(u"profileEmail"));
        QVERIFY(shoot(u"12d-new-address"_s, u"Asking for another e-mail address"_s));
        QVERIFY(m_desktop->click(u"emailAsk"));
        QVERIFY(m_desktop->waitFor(u"emailCode"));
        const auto mail = m_outbox->take(wanted, u"code"_s);
        QVERIFY(mail);
        QVERIFY(m_desktop->type(u"emailCode", mail->code()));
        QVERIFY(scrollTo(u"profileEmail"));
        QVERIFY(shoot(u"12e-address-code"_s, u"The code for another e-mail address"_s));
        QVERIFY(m_desktop->click(u"emailConfirm"));
        QVERIFY(m_desktop->waitForToast(u"was changed"_s));
        m_desktop->dismissToasts();
        QVERIFY(eventually([&] { return m_desktop->text(u"profileEmail") == wanted; }));
        QVERIFY(m_outbox->take(m_server.email(u"mentor"_s), u"was changed"_s));
    }

    void aCoordinatorLooksAtBothDirectories()
    {
        QVERIFY(m_desktop->signOut());
        QVERIFY(m_desktop->signIn(m_server.email(u"coordinator"_s), *m_outbox));
        QVERIFY(m_desktop->openPage(u"mentors"_s));
        QVERIFY(m_desktop->clickRow(u"mentorList", Qt::DisplayRole, u"Adaeze Okonkwo"_s));
        QVERIFY(m_desktop->waitFor(u"weekGrid"));
        QVERIFY(!m_desktop->find(u"askException"));
        QVERIFY(shoot(u"13-coordinator-mentor"_s, u"A mentor, for coordinators"_s));
        QVERIFY(m_desktop->openPage(u"mentees"_s));
        QVERIFY(m_desktop->clickRow(u"menteeList", Qt::DisplayRole, u"Zoë Marchetti"_s));
        QVERIFY(m_desktop->waitFor(u"menteeGoals"));
        QVERIFY(!m_desktop->find(u"reachOut"));
        QVERIFY(shoot(u"14-coordinator-mentee"_s, u"A mentee, for coordinators"_s));
    }

    void nothingIsCut()
    {
        QVERIFY(m_pictures.writePage(u"people.html"_s));
        QVERIFY2(m_pictures.problems().isEmpty(), qPrintable(m_pictures.problems().join(u'\n')));
    }
};

OH_GUI_TEST(TstPeopleScreens)
#include "tst_peoplescreens.moc"
