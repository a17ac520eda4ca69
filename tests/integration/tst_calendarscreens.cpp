// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interfacelanguage.h"
#include "app/translations.h"
#include "tests/integration/pictures.h"
#include "tests/support/fakeports.h"
#include "tests/support/testregistry.h"
#include "ui/views/mainwindow.h"
#include "ui/views/profilepage.h"

#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// What Google and Microsoft are needed for, which the demo's server has not: the real window with
/// answers that the test gives.
class TstCalendarScreens : public QObject
{
    Q_OBJECT

private:
    using Kind = CalendarProviderKind;

    Pictures m_pictures;
    std::unique_ptr<FakePorts> m_ports;
    std::unique_ptr<ui::MainWindow> m_window;

    bool shoot(const QString &name, const QString &title)
    {
        return m_pictures.shoot(*m_window, m_ports->settings, u"calendar-"_s + name, title);
    }
    QWidget *shown(const QString &name) const
    {
        const auto all = m_window->findChildren<QWidget *>(name);
        for (QWidget *one : all) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    void answerCalendar(const api::CalendarConnection &connection) const
    {
        while (m_ports->account.methodsCalls.pending() > 0)
            m_ports->account.methodsCalls.answerPending(
                api::SignInMethods{{Kind::Google, Kind::Microsoft}});
        while (m_ports->api.calendarConnectionCalls.pending() > 0)
            m_ports->api.calendarConnectionCalls.answerPending(connection);
        QCoreApplication::processEvents();
    }
    void scrollTo(const QString &name) const
    {
        QWidget *widget = shown(name);
        for (QWidget *up = widget; up; up = up->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(up)) {
                area->verticalScrollBar()->setValue(widget->mapTo(area->widget(), QPoint()).y() -
                                                    60);
                return;
            }
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QGuiApplication::platformName() == "xcb"_L1, "needs a real window system");
        QVERIFY(Pictures::removeOld(u"calendar-"_s));
        QApplication::setCursorFlashTime(0);
        app::installLanguage(spokenLanguage());
        m_ports = std::make_unique<FakePorts>();
        m_window = std::make_unique<ui::MainWindow>(
            m_ports->api, m_ports->account, m_ports->settings, m_ports->drafts, m_ports->clock,
            m_ports->live, [](Role role) {
                QList<ui::PageEntry> pages = ui::pagesForRole(role);
                pages.removeIf([](const ui::PageEntry &entry) { return entry.id != "profile"_L1; });
                return pages;
            });
        m_window->move(0, 0);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_ports.reset();
    }

    void signingInWithAProvider()
    {
        QVERIFY(m_ports->account.methodsCalls.answerPending(
            api::SignInMethods{{Kind::Google, Kind::Microsoft}}));
        QVERIFY(eventually([this] { return shown(u"signIn_google"_s) != nullptr; }));
        QVERIFY(shoot(u"1-sign-in"_s, u"Signing in with Google or Microsoft"_s));
        qobject_cast<QPushButton *>(shown(u"signIn_google"_s))->click();
        m_ports->account.browserWaiting(QUrl(u"https://accounts.example/consent"_s));
        QVERIFY(eventually([this] { return shown(u"signInBrowserCopy"_s) != nullptr; }));
        QVERIFY(shoot(u"2-browser"_s, u"Going on in the browser"_s));
    }

    void connectingACalendar()
    {
        m_ports->account.signIn(sampleUser(Role::Mentor));
        answerCalendar({});
        QVERIFY(eventually([this] { return shown(u"calendar_connect_google"_s) != nullptr; }));
        scrollTo(u"calendarConnection"_s);
        QVERIFY(shoot(u"3-none"_s, u"No calendar is connected"_s));
        api::CalendarConnection connection;
        connection.isConnected = true;
        connection.provider = Kind::Google;
        connection.connectionMethod = ConnectionMethod::PostLogin;
        connection.calendars = {{u"me@example.org"_s, u"Work & more"_s, true, true, u"#3f51b5"_s},
                                {u"family"_s, u"Family"_s, false, true, std::nullopt},
                                {u"holidays"_s, u"Holidays"_s, false, false, std::nullopt}};
        connection.writeCalendarId = u"me@example.org"_s;
        connection.readCalendarIds = {u"me@example.org"_s};
        connection.version = 3;
        Q_EMIT m_ports->api.calendarConnectionChanged();
        answerCalendar(connection);
        QVERIFY(eventually([this] { return shown(u"calendarWrite"_s) != nullptr; }));
        scrollTo(u"calendarConnection"_s);
        QVERIFY(shoot(u"4-connected"_s, u"A connected calendar"_s));
    }

    void somethingNeedsACalendar()
    {
        Q_EMIT m_ports->api.calendarRequired(Error(
            ErrorCode::CalendarRequired,
            Sentence::verbatim(u"Connect your calendar before you book: mentors count on it."_s)));
        QVERIFY(eventually([this] { return shown(u"connectCalendarDialog"_s) != nullptr; }));
        answerCalendar({});
        QVERIFY(shoot(u"5-required"_s, u"Something needs a calendar"_s));
        qobject_cast<QDialog *>(shown(u"connectCalendarDialog"_s))->reject();
    }

    void nothingIsCut()
    {
        QVERIFY(m_pictures.writePage(u"calendar.html"_s));
        QVERIFY2(m_pictures.problems().isEmpty(), qPrintable(m_pictures.problems().join(u'\n')));
    }
};

OH_GUI_TEST(TstCalendarScreens)
#include "tst_calendarscreens.moc"
