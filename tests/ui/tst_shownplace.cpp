// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/schedulingsamples.h"
#include "ui/presenters/shownplace.h"
#include "ui/views/bookingdetailview.h"
#include "ui/views/bookingpanel.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace oh::ui;

/// Where a meeting is and how one joins it, alike in a person's own list and in the coordinators'.
class TstShownPlace : public QObject
{
    Q_OBJECT

private:
    static api::Booking meeting(BookingStatus status = BookingStatus::Confirmed)
    {
        api::Booking booking = meetingWith(sampleUser(Role::Mentor), 1, status);
        booking.materialsUrls.clear();
        return booking;
    }
    static QDateTime before() { return meeting().meetingStartTime.addDays(-1); }

    static int timesSaid(const QWidget &view, const QString &words)
    {
        int times = 0;
        const auto labels = view.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            times += label->isVisible() ? int(label->text().count(words)) : 0;
        const auto buttons = view.findChildren<QPushButton *>();
        for (const QPushButton *button : buttons)
            times += button->isVisible() ? int(button->text().count(words)) : 0;
        return times;
    }

private Q_SLOTS:
    void isFoundOnce_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("location");
        QTest::addColumn<BookingStatus>("status");
        QTest::addColumn<ShownPlace>("place");
        const QString link = u"https://meet.example.org/a"_s;
        const QString unsafe = u"http://meet.example.org/a"_s;
        const QString zoom = u"Zoom: https://meet.example.org/a"_s;
        using S = BookingStatus;
        QTest::newRow("a link") << link << QString() << S::Confirmed
                                << ShownPlace{.link = link, .canJoin = true};
        QTest::newRow("a link and words")
            << link << u"Blue room"_s << S::Confirmed
            << ShownPlace{.words = u"Blue room"_s, .link = link, .canJoin = true};
        QTest::newRow("in the words")
            << QString() << zoom << S::Confirmed
            << ShownPlace{.words = zoom, .link = link, .isLinkInWords = true, .canJoin = true};
        QTest::newRow("in both") << link << zoom << S::Confirmed
                                 << ShownPlace{.words = zoom,
                                               .link = link,
                                               .isLinkInWords = true,
                                               .canJoin = true};
        QTest::newRow("a request") << link << QString() << S::Pending << ShownPlace{.link = link};
        QTest::newRow("none") << QString() << QString() << S::Confirmed
                              << ShownPlace{.lacksLink = true};
        QTest::newRow("none, over") << QString() << QString() << S::Completed << ShownPlace{};
        QTest::newRow("none, canceled") << QString() << QString() << S::Canceled << ShownPlace{};
        QTest::newRow("a link, canceled") << link << QString() << S::Canceled << ShownPlace{};
        QTest::newRow("one that is not opened")
            << unsafe << QString() << S::Confirmed << ShownPlace{.words = unsafe};
        QTest::newRow("one that is not opened, and words")
            << unsafe << u"Teams"_s << S::Confirmed
            << ShownPlace{.words = u"Teams\nhttp://meet.example.org/a"_s};
    }
    void isFoundOnce()
    {
        QFETCH(QString, stored);
        QFETCH(QString, location);
        QFETCH(BookingStatus, status);
        QFETCH(ShownPlace, place);
        api::Booking booking = meeting(status);
        booking.googleMeetLink = stored.isEmpty() ? std::nullopt : std::optional(stored);
        booking.location = location.isEmpty() ? std::nullopt : std::optional(location);
        const ShownPlace found = shownPlace(booking, before());
        QCOMPARE(found.words, place.words);
        QCOMPARE(found.link, place.link);
        QCOMPARE(found.isLinkInWords, place.isLinkInWords);
        QCOMPARE(found.canJoin, place.canJoin);
        QCOMPARE(found.lacksLink, place.lacksLink);

        FakePorts ports;
        ports.clock.set(before());
        BookingDetailView view(ports.clock);
        view.resize(700, 900);
        view.setViewer(booking.mentorId, u"Europe/Berlin"_s);
        view.setBooking(booking);
        view.show();
        BookingPanel panel;
        panel.resize(400, 900);
        panel.setBooking(booking, someoneId(77), u"Europe/Berlin"_s, before());
        panel.show();
        for (const QWidget *shown :
             {static_cast<QWidget *>(&view), static_cast<QWidget *>(&panel)}) {
            QCOMPARE(timesSaid(*shown, u"There is no meeting link yet"_s), place.lacksLink ? 1 : 0);
            QCOMPARE(timesSaid(*shown, u"meet.example.org/a"_s),
                     place.link.isEmpty() && !place.words.contains(u"meet.example.org"_s) ? 0 : 1);
            if (!location.isEmpty())
                QCOMPARE(timesSaid(*shown, location), 1);
        }
        const auto *open = panel.findChild<QPushButton *>(u"panelLink0"_s);
        QCOMPARE(open != nullptr, !place.link.isEmpty());
        QVERIFY(!open || open->accessibleName().contains(place.link) ||
                open->accessibleDescription() == place.link);
        QCOMPARE(view.findChild<QPushButton *>(u"openMeetingLink"_s)->isVisible(), place.canJoin);
        QCOMPARE(view.findChild<QPushButton *>(u"copyMeetingLink"_s)->isVisible(),
                 !place.link.isEmpty());
    }

    /// A request that nobody answered in time has no link to wait for, whatever is stored yet.
    void whatExpiredLacksNothing()
    {
        api::Booking booking = meeting(BookingStatus::Pending);
        booking.googleMeetLink.reset();
        QVERIFY(shownPlace(booking, booking.createdAt).lacksLink);
        QVERIFY(!shownPlace(booking, booking.meetingStartTime).lacksLink);
    }
};

OH_GUI_TEST(TstShownPlace)
#include "tst_shownplace.moc"
