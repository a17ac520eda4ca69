// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/twodesktops.h"
#include "tests/integration/weeks.h"
#include "tests/support/googlecalendardouble.h"
#include "tests/support/oauthdouble.h"
#include "tests/support/testregistry.h"
#include "ui/itemmodels/bookinglistmodel.h"
#include "ui/ports/account.h"
#include "ui/widgets/weekgrid.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// A mentor's calendar at a provider, from the button that connects it to the one that ends it: the
/// real desktop, the real server, and a provider that speaks the provider's protocols.
class TstCalendarJourney : public QObject, private TwoDesktops
{
    Q_OBJECT

private:
    const std::unique_ptr<Desktop> &m_mentee = m_first;
    const std::unique_ptr<Desktop> &m_mentor = m_second;
    const QString m_mentorName = u"Margarethe Lindqvist"_s;
    const QString m_address = u"margarethe@example.org"_s;
    OAuthDouble m_provider;
    GoogleCalendarDouble m_calendar;
    QNetworkAccessManager m_network;
    QByteArray m_pageAfterwards;
    QString m_busySlot;
    QDateTime m_busyFrom;

    /// What a browser does: shows the consent page, where the person agrees, and follows to where
    /// the desktop listens.
    void agree(const QUrl &url)
    {
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::NoLessSafeRedirectPolicy);
        QNetworkReply *reply = m_network.get(request);
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            m_pageAfterwards = reply->readAll();
            reply->deleteLater();
        });
    }
    QString slotColumn(const QString &column) const
    {
        return m_server
            .column(u"SELECT %1 FROM time_slots WHERE id = '%2'"_s.arg(column, m_busySlot))
            .value(0);
    }
    /// Whose calendar is connected. The sample data also has some that no longer are.
    QStringList connected() const
    {
        return m_server.column(u"SELECT user_id FROM calendar_integrations WHERE is_connected"_s);
    }
    /// What stands in the mentor's calendar.
    QList<QJsonObject> meetings() const
    {
        QList<QJsonObject> found;
        const auto all = m_calendar.events.value(m_address);
        for (const QJsonObject &event : all) {
            if (event[u"status"] != u"cancelled"_s)
                found.append(event);
        }
        return found;
    }
    bool openProfile()
    {
        m_mentor->bringForward();
        return m_mentor->openPage(u"profile"_s) && m_mentor->waitFor(u"calendarConnection");
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QGuiApplication::platformName() == "xcb"_L1, "needs a real window system");
        QVERIFY(m_calendar.server.start());
        // The two halves of the provider know the same tokens.
        m_calendar.instead = [this](const ScriptedRequest &request) {
            const QByteArray shown = request.header("authorization");
            m_calendar.token = shown.startsWith("Bearer access-") ? shown.mid(7) : "none";
            return std::nullopt;
        };
        m_calendar.calendars = {QJsonObject{{u"id"_s, m_address},
                                            {u"summary"_s, u"Work & more"_s},
                                            {u"primary"_s, true},
                                            {u"accessRole"_s, u"owner"_s}},
                                QJsonObject{{u"id"_s, u"holidays"_s},
                                            {u"summary"_s, u"Holidays"_s},
                                            {u"accessRole"_s, u"reader"_s}}};
        m_calendar.events.insert(m_address, {});
        m_calendar.events.insert(u"holidays"_s, {});
        m_server.set(u"OFFICEHOURS_GOOGLE_CLIENT_ID"_s, OAuthDouble::clientId);
        m_server.set(u"OFFICEHOURS_GOOGLE_CLIENT_SECRET"_s,
                     QString::fromLatin1(OAuthDouble::clientSecret));
        m_server.set(u"OFFICEHOURS_GOOGLE_AUTHORIZATION_URL"_s, m_provider.authorizationUrl());
        m_server.set(u"OFFICEHOURS_GOOGLE_TOKEN_URL"_s, m_provider.tokenUrl());
        m_server.set(u"OFFICEHOURS_GOOGLE_REVOCATION_URL"_s, m_provider.revocationUrl());
        m_server.set(u"OFFICEHOURS_GOOGLE_KEYS_URL"_s, m_provider.keysUrl());
        m_server.set(u"OFFICEHOURS_GOOGLE_ISSUER"_s, m_provider.issuer());
        m_server.set(u"OFFICEHOURS_GOOGLE_CALENDAR_URL"_s, m_calendar.url());
        QVERIFY(startServer());
        QVERIFY(open(m_server.email(u"mentee"_s), m_server.email(u"mentor"_s)));
        for (Desktop *desktop : {m_mentor.get(), m_mentee.get()})
            desktop->browser = [this](const QUrl &url) { agree(url); };

        // One of the mentor's own times is not free any more.
        const QStringList slot =
            m_server
                .column(u"SELECT s.id || ' ' || to_char(s.start_time AT TIME ZONE 'UTC', "
                        "'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') FROM time_slots s JOIN user_profiles p "
                        "ON p.user_id = s.mentor_id WHERE p.name = '%1' AND NOT s.is_booked AND "
                        "s.deleted_at IS NULL AND s.start_time > now() + interval '3 days' "
                        "ORDER BY s.start_time LIMIT 1"_s.arg(m_mentorName))
                .value(0)
                .split(u' ');
        QCOMPARE(slot.size(), 2);
        m_busySlot = slot.at(0);
        m_busyFrom = QDateTime::fromString(slot.at(1), Qt::ISODate);
        QVERIFY(m_busyFrom.isValid());
        m_calendar.busy[m_address].append(QJsonObject{
            {u"start"_s, slot.at(1)}, {u"end"_s, m_busyFrom.addSecs(600).toString(Qt::ISODate)}});
    }
    void init()
    {
        if (m_failed)
            QSKIP("an earlier step failed");
    }
    void cleanup() { m_failed = pictureFailure("calendarjourney") || m_failed; }
    void cleanupTestCase() { QVERIFY(close()); }

    /// Nothing is kept of somebody who unticks what it is for, and they hear why.
    void withoutLeaveToReadNothingIsConnected()
    {
        m_provider.change([](auto &script) {
            script.denied = {u"https://www.googleapis.com/auth/calendar.readonly"_s};
        });
        QVERIFY(openProfile());
        QVERIFY(m_mentor->click(u"calendar_connect_google"));
        QVERIFY(m_mentor->waitFor(u"calendarProblem"));
        QVERIFY(m_mentor->waitFor(u"calendar_connect_google"));
        QVERIFY(!m_mentor->find(u"calendarWrite"));
        QVERIFY(connected().isEmpty());
        m_provider.change([](auto &script) { script.denied = {}; });
    }

    void aCalendarIsConnectedInTheBrowser()
    {
        QVERIFY(m_mentor->click(u"calendar_connect_google"));
        QVERIFY(m_mentor->waitFor(u"calendarWrite"));
        QVERIFY(m_pageAfterwards.contains("<html"));
        QCOMPARE(m_mentor->find<QComboBox>(u"calendarWrite")->currentData().toString(), m_address);
        QVERIFY(m_mentor->waitFor(u"calendar_read_1"));
        // The main one is read, the others when one says so.
        const auto *work = m_mentor->find<QCheckBox>(u"calendar_read_0");
        const auto *holidays = m_mentor->find<QCheckBox>(u"calendar_read_1");
        QVERIFY(holidays && work);
        QCOMPARE(holidays->text(), u"Holidays"_s);
        QVERIFY(!holidays->isChecked());
        QCOMPARE(work->text(), u"Work && more"_s);
        QVERIFY(work->isChecked());
        QCOMPARE(connected().size(), 1);
    }

    /// Known within moments, and nobody has to ask the provider for it again.
    void aBusyTimeIsNotOffered()
    {
        QTRY_COMPARE_WITH_TIMEOUT(slotColumn(u"is_busy_elsewhere"_s), u"t"_s, 30'000);
        m_mentee->bringForward();
        QVERIFY(m_mentee->openPage(u"mentors"_s));
        QVERIFY(m_mentee->clickRow(u"mentorList", Qt::DisplayRole, m_mentorName));
        QVERIFY(m_mentee->waitFor(u"weekGrid"));
        const auto *grid = m_mentee->find<ui::WeekGrid>(u"weekGrid");
        QVERIFY(turnWeeks(*m_mentee, [&] { return firstPickable(*grid) >= 0; }));
        QVERIFY(grid->slotCount() > 0);
        for (int i = 0; i < grid->slotCount(); ++i)
            QVERIFY(grid->entry(i).slot.startTime != m_busyFrom);
    }

    void aConfirmedMeetingIsWrittenIntoIt()
    {
        auto *grid = m_mentee->find<ui::WeekGrid>(u"weekGrid");
        const int at = firstPickable(*grid);
        QVERIFY(at >= 0);
        const QDateTime start = grid->entry(at).slot.startTime;
        grid->setCurrentIndex(at);
        QVERIFY(m_mentee->click(grid->viewport(), grid->slotRect(at).center()));
        QVERIFY(m_mentee->waitFor(u"bookingDialog"));
        QVERIFY(m_mentee->type(u"bookingGoal", u"Which customers to ask about the pilot first"_s));
        QVERIFY(m_mentee->click(u"bookingConfirm"));
        QVERIFY(m_mentee->waitForGone(u"bookingDialog"));

        m_mentor->bringForward();
        QVERIFY(m_mentor->openPage(u"my-bookings"_s));
        QVERIFY(m_mentor->clickRow(u"upcomingBookings", [&](const QModelIndex &index) {
            return BookingStatus(index.data(ui::BookingListModel::StatusRole).toInt()) ==
                       BookingStatus::Pending &&
                   qobject_cast<const ui::BookingListModel *>(index.model())
                           ->bookings()
                           .at(index.row())
                           .meetingStartTime == start;
        }));
        QVERIFY(m_mentor->click(u"confirmBooking"));
        // Among those that were agreed on before the calendar was connected.
        QVERIFY(eventually([&] {
            const auto all = meetings();
            return std::any_of(all.begin(), all.end(), [&](const QJsonObject &event) {
                return QDateTime::fromString(event[u"start"][u"dateTime"].toString(),
                                             Qt::ISODate) == start;
            });
        }));
    }

    /// What the two met about stays; the calendar is left alone from now on.
    void disconnectingEndsIt()
    {
        QVERIFY(openProfile());
        const int had = m_provider.liveRefreshTokens();
        QVERIFY(m_mentor->click(u"calendarDisconnect"));
        QVERIFY(m_mentor->click(u"confirmDo"));
        QVERIFY(m_mentor->waitFor(u"calendar_connect_google"));
        QTRY_VERIFY(m_provider.liveRefreshTokens() < had);
        QTRY_COMPARE_WITH_TIMEOUT(slotColumn(u"is_busy_elsewhere"_s), u"f"_s, 30'000);
    }

    /// The same browser signs people in, by the address that the provider vouches for.
    void oneSignsInWithIt()
    {
        m_provider.change([this](auto &script) {
            script.subject = u"sub-of-the-mentee"_s;
            script.email = m_server.email(u"mentee"_s);
        });
        m_mentee->bringForward();
        m_mentee->dismissToasts();
        QVERIFY(m_mentee->signOut());
        QVERIFY(m_mentee->click(u"signIn_google"));
        QVERIFY(m_mentee->waitFor(u"navSignOut"));
        QCOMPARE(m_mentee->application().account().user().profile.name, u"Zoë Marchetti"_s);
    }
};

OH_GUI_TEST(TstCalendarJourney)
#include "tst_calendarjourney.moc"
