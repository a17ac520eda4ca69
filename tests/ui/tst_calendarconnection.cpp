// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeports.h"
#include "tests/support/testregistry.h"
#include "tests/ui/schedulingsamples.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/connectcalendardialog.h"
#include "ui/presenters/calendarreminder.h"
#include "ui/views/calendarconnectionview.h"
#include "ui/views/mainwindow.h"
#include "ui/views/signinview.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace oh::ui;

using Kind = CalendarProviderKind;

/// Connecting one's calendar: in the profile, when something needs it, and while signing in.
class TstCalendarConnection : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePorts> m_ports;
    std::unique_ptr<CalendarConnectionView> m_view;
    const QUrl consent{u"https://accounts.example/consent"_s};

    template <typename W>
    W *child(const QString &name) const
    {
        W *widget = m_view->findChild<W *>(name);
        return widget && widget->isVisible() ? widget : nullptr;
    }
    void click(const QString &name) const
    {
        auto *button = child<QPushButton>(name);
        if (!button)
            qFatal("no button %s", qPrintable(name));
        button->click();
    }
    void choose(const QString &name) const
    {
        auto *dialog = m_view->findChild<ConfirmDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QPushButton *>(name)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    static api::CalendarConnection connected()
    {
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
        return connection;
    }
    void load(const api::CalendarConnection &connection,
              const QList<Kind> &providers = {Kind::Google, Kind::Microsoft}) const
    {
        m_view->presenter().load();
        m_ports->account.methodsCalls.answer(api::SignInMethods{providers});
        m_ports->api.calendarConnectionCalls.answer(connection);
        // The layout shows what is new in it a little later.
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void init()
    {
        m_ports = std::make_unique<FakePorts>();
        m_ports->account.signIn(sampleUser(Role::Mentee));
        m_view = std::make_unique<CalendarConnectionView>(m_ports->context);
        m_view->resize(560, 500);
        m_view->show();
    }
    void cleanup()
    {
        m_view.reset();
        m_ports.reset();
    }

    void theListIsReadAnewWhenItIsShown()
    {
        load(connected());
        auto &calls = m_ports->api.refreshCalendarsCalls;
        QCOMPARE(calls.count(), 1);
        QVERIFY(!child<QPushButton>(u"calendarRefresh"_s)->isEnabled());
        // Nobody asked for it, so nobody hears that it failed.
        QVERIFY(calls.answer(Error(ErrorCode::ServiceUnavailable)));
        QVERIFY(m_ports->notifier.notes.isEmpty());
        load(connected()); // what others changed
        QCOMPARE(calls.count(), 1);
        click(u"calendarRefresh"_s);
        QVERIFY(calls.answer(Error(ErrorCode::ServiceUnavailable)));
        QCOMPARE(m_ports->notifier.notes.size(), 1);
        click(u"calendarRefresh"_s);
        api::CalendarConnection fewer = connected();
        fewer.calendars.removeAt(1);
        fewer.goneCalendars = {u"Family"_s};
        QVERIFY(calls.answer(fewer));
        QVERIFY(m_ports->notifier.notes.constLast().text.contains(u"Family"_s));
        QVERIFY(!child<QCheckBox>(u"calendar_read_2"_s));
        QVERIFY(child<QPushButton>(u"calendarRefresh"_s)->isEnabled());
    }

    void whatIsChosenMeanwhileIsNewer()
    {
        load(connected());
        child<QCheckBox>(u"calendar_read_1"_s)->click();
        QVERIFY(!m_ports->api.refreshCalendarsCalls.answer(connected())); // let go of
        QCOMPARE(m_view->presenter().connection().readCalendarIds.size(), 2);
    }

    void oneIsConnectedInTheBrowser()
    {
        load({});
        QVERIFY(child<QPushButton>(u"calendar_connect_microsoft"_s));
        QVERIFY(!child<QComboBox>(u"calendarWrite"_s));
        click(u"calendar_connect_google"_s);
        QVERIFY(m_ports->api.connectCalendarCalls.lastQuery() == Kind::Google);
        QVERIFY(!child<QPushButton>(u"calendar_connect_google"_s));
        QVERIFY(!child<QPushButton>(u"calendarCopyAddress"_s));
        m_ports->api.connectWaiting(consent);
        QVERIFY(child<QLabel>(u"calendarWaiting"_s)->text().contains(u"Google"_s));
        click(u"calendarCopyAddress"_s);
        QCOMPARE(QApplication::clipboard()->text(), consent.toString());
        QSignalSpy done(&m_view->presenter(), &CalendarConnectionPresenter::connected);
        m_ports->api.connectCalendarCalls.answer(connected());
        QCOMPARE(done.size(), 1);
        QVERIFY(child<QLabel>(u"calendarState"_s)->text().contains(u"is connected"_s));
        QVERIFY(!child<QLabel>(u"calendarWaiting"_s));
        QCOMPARE(child<QComboBox>(u"calendarWrite"_s)->count(), 2); // not the one to read only
        QVERIFY(m_ports->notifier.notes.constLast().kind == Notifier::Kind::Success);
    }

    void whoStopsWaitingIsNotConnected()
    {
        load({});
        click(u"calendar_connect_google"_s);
        m_ports->api.connectWaiting(consent);
        click(u"calendarStopWaiting"_s);
        QVERIFY(child<QPushButton>(u"calendar_connect_google"_s));
        QVERIFY(!m_ports->api.connectCalendarCalls.answer(connected()));
    }

    void aRefusalStaysInSight()
    {
        load({});
        click(u"calendar_connect_microsoft"_s);
        m_ports->api.connectCalendarCalls.answer(Error(ErrorCode::ConsentRefused));
        auto *problem = m_view->findChild<Banner *>(u"calendarProblem"_s);
        QVERIFY(problem->isVisible());
        QVERIFY(problem->text().contains(u"did not agree"_s));
        QVERIFY(child<QPushButton>(u"calendar_connect_microsoft"_s));
        click(u"calendar_connect_microsoft"_s);
        QVERIFY(!problem->isVisible());
    }

    void withoutProvidersNothingIsOffered()
    {
        load({}, {});
        QVERIFY(!child<QPushButton>(u"calendar_connect_google"_s));
        QVERIFY(child<QLabel>(u"calendarState"_s)->text().contains(u"not set up"_s));
        load({}, {Kind::Microsoft});
        QVERIFY(!child<QPushButton>(u"calendar_connect_google"_s));
        QVERIFY(child<QPushButton>(u"calendar_connect_microsoft"_s));
    }

    void whatCantBeReadIsSaidAndTriedAgain()
    {
        m_view->presenter().load();
        m_ports->api.calendarConnectionCalls.answer(Error(ErrorCode::Timeout));
        QVERIFY(!child<QLabel>(u"calendarState"_s)->text().isEmpty());
        click(u"calendarRetry"_s);
        m_ports->api.calendarConnectionCalls.answer(connected());
        QVERIFY(!child<QPushButton>(u"calendarRetry"_s));
        QVERIFY(child<QComboBox>(u"calendarWrite"_s));
    }

    void calendarsAreChosen()
    {
        load(connected());
        QCOMPARE(child<QCheckBox>(u"calendar_read_0"_s)->text(), u"Work && more"_s);
        QVERIFY(child<QCheckBox>(u"calendar_read_0"_s)->isChecked());
        child<QCheckBox>(u"calendar_read_2"_s)->click();
        const auto sent = m_ports->api.chooseCalendarsCalls.lastQuery();
        QCOMPARE(sent.readCalendarIds, QStringList({u"me@example.org"_s, u"holidays"_s}));
        QCOMPARE(sent.writeCalendarId, u"me@example.org"_s);
        QCOMPARE(sent.version, 3);
        // It fails: as before, and said.
        m_ports->api.chooseCalendarsCalls.answer(Error(ErrorCode::Timeout));
        QVERIFY(!child<QCheckBox>(u"calendar_read_2"_s)->isChecked());
        QVERIFY(m_ports->notifier.notes.constLast().kind == Notifier::Kind::Error);
        // Changed elsewhere: read again.
        child<QCheckBox>(u"calendar_read_1"_s)->click();
        const auto asked = m_ports->api.calendarConnectionCalls.count();
        m_ports->api.chooseCalendarsCalls.answer(Error(ErrorCode::StaleVersion));
        QCOMPARE(m_ports->api.calendarConnectionCalls.count(), asked + 1);
        auto *write = child<QComboBox>(u"calendarWrite"_s);
        write->setCurrentIndex(1);
        Q_EMIT write->activated(1);
        QCOMPARE(m_ports->api.chooseCalendarsCalls.lastQuery().writeCalendarId, u"family"_s);
    }

    void theLastOneThatIsReadStays()
    {
        load(connected());
        const auto before = m_ports->api.chooseCalendarsCalls.count();
        child<QCheckBox>(u"calendar_read_0"_s)->click();
        QCOMPARE(m_ports->api.chooseCalendarsCalls.count(), before);
        QVERIFY(child<QCheckBox>(u"calendar_read_0"_s)->isChecked());
        QVERIFY(m_ports->notifier.notes.constLast().text.contains(u"At least one"_s));
    }

    void disconnectingWarns()
    {
        api::CalendarConnection connection = connected();
        connection.upcomingMeetings = 4;
        connection.isRequired = true;
        load(connection);
        const QString warning = m_view->presenter().disconnectWarning();
        QVERIFY2(warning.contains(u"4 upcoming"_s), qPrintable(warning));
        QVERIFY(warning.contains(u"To book again"_s));
        click(u"calendarDisconnect"_s);
        choose(u"confirmKeep"_s);
        QCOMPARE(m_ports->api.disconnectCalendarCalls.count(), 0);
        click(u"calendarDisconnect"_s);
        choose(u"confirmDo"_s);
        QCOMPARE(m_ports->api.disconnectCalendarCalls.count(), 1);
        m_ports->api.disconnectCalendarCalls.answer(api::CalendarConnection{});
        QVERIFY(child<QPushButton>(u"calendar_connect_google"_s));
        QVERIFY(!child<QPushButton>(u"calendarDisconnect"_s));
    }

    void aBrokenConnectionSaysWhatToDo()
    {
        api::CalendarConnection connection = connected();
        connection.problem = u"Google does not let us in any more. Connect it again."_s;
        load(connection);
        QVERIFY(m_view->findChild<Banner *>(u"calendarProblem"_s)
                    ->text()
                    .contains(u"Connect it again"_s));
        QVERIFY(child<QPushButton>(u"calendar_connect_google"_s));
    }

    void peopleAreRemindedUntilTheySayLater()
    {
        {
            CalendarReminder reminder(m_ports->context);
            reminder.refresh();
            QVERIFY(reminder.text().isEmpty());
            m_ports->account.methodsCalls.answer(api::SignInMethods{{Kind::Google}});
            m_ports->api.calendarConnectionCalls.answer(api::CalendarConnection{});
            QVERIFY(!reminder.text().isEmpty());
            reminder.dismiss();
            QVERIFY(reminder.text().isEmpty());
        }
        // Signed in again.
        CalendarReminder next(m_ports->context);
        next.refresh();
        m_ports->account.methodsCalls.answer(api::SignInMethods{{Kind::Google}});
        m_ports->api.calendarConnectionCalls.answer(api::CalendarConnection{});
        QVERIFY(!next.text().isEmpty());
        Q_EMIT m_ports->api.calendarConnectionChanged();
        m_ports->account.methodsCalls.answer(api::SignInMethods{{Kind::Google}});
        m_ports->api.calendarConnectionCalls.answer(connected());
        QVERIFY(next.text().isEmpty());
    }

    void nobodyIsRemindedOfWhatCantBe()
    {
        CalendarReminder reminder(m_ports->context);
        reminder.refresh();
        m_ports->account.methodsCalls.answer(api::SignInMethods{});
        m_ports->api.calendarConnectionCalls.answer(api::CalendarConnection{});
        QVERIFY(reminder.text().isEmpty());
    }

    void whatNeedsOneAsksForIt()
    {
        MainWindow window(m_ports->api, m_ports->account, m_ports->settings, m_ports->drafts,
                          m_ports->clock, m_ports->live);
        window.show();
        const Error refusal(ErrorCode::CalendarRequired,
                            Sentence::verbatim(u"Connect your calendar to book."_s));
        Q_EMIT m_ports->api.calendarRequired(refusal);
        Q_EMIT m_ports->api.calendarRequired(refusal);
        const auto dialogs = window.findChildren<ConnectCalendarDialog *>();
        QCOMPARE(dialogs.size(), 1);
        auto *dialog = dialogs.constFirst();
        QVERIFY(dialog->isVisible());
        while (m_ports->account.methodsCalls.pending() > 0)
            m_ports->account.methodsCalls.answerPending(api::SignInMethods{{Kind::Google}});
        while (m_ports->api.calendarConnectionCalls.pending() > 0)
            m_ports->api.calendarConnectionCalls.answerPending(api::CalendarConnection{});
        auto *google = dialog->findChild<QPushButton *>(u"calendar_connect_google"_s);
        QVERIFY(google->isVisible());
        google->click();
        QSignalSpy accepted(dialog, &QDialog::accepted);
        m_ports->api.connectCalendarCalls.answer(connected());
        QCOMPARE(accepted.size(), 1);
        // Those who don't want to are asked again by the next thing that needs it.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        Q_EMIT m_ports->api.calendarRequired(refusal);
        QCOMPARE(window.findChildren<ConnectCalendarDialog *>().size(), 1);
        window.findChild<QPushButton *>(u"connectCalendarLater"_s)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(window.findChildren<ConnectCalendarDialog *>().size(), 0);
    }

    void oneSignsInWithTheBrowser()
    {
        m_ports->account.setState(Account::State::SignedOut);
        SignInView view(m_ports->account, m_ports->clock);
        view.show();
        auto *google = view.findChild<QPushButton *>(u"signIn_google"_s);
        auto *microsoft = view.findChild<QPushButton *>(u"signIn_microsoft"_s);
        QVERIFY(!google->isVisible());
        m_ports->account.methodsCalls.answer(api::SignInMethods{{Kind::Microsoft}});
        QVERIFY(!google->isVisible());
        QVERIFY(microsoft->isVisible());
        microsoft->click();
        QVERIFY(m_ports->account.browserCalls.lastQuery() == Kind::Microsoft);
        QVERIFY(view.presenter().step() == SignInPresenter::Step::Browser);
        m_ports->account.browserWaiting(consent);
        QVERIFY(view.findChild<QLabel *>(u"signInBrowserText"_s)->text().contains(u"Microsoft"_s));
        view.findChild<QPushButton *>(u"signInBrowserCopy"_s)->click();
        QCOMPARE(QApplication::clipboard()->text(), consent.toString());
        m_ports->account.browserCalls.answer(Error(ErrorCode::NotAllowedToSignIn));
        QVERIFY(view.presenter().step() == SignInPresenter::Step::Email);
        QCOMPARE(view.presenter().fieldError(SignInPresenter::Field::Email),
                 u"Contact admin for access"_s);
        // Back again is the person's right.
        microsoft->click();
        view.findChild<QPushButton *>(u"signInBrowserBack"_s)->click();
        QVERIFY(view.presenter().step() == SignInPresenter::Step::Email);
        QVERIFY(!view.presenter().isBusy());
        QVERIFY(!m_ports->account.browserCalls.answer({}));
    }

    void anotherServerOffersOtherWays()
    {
        m_ports->account.setState(Account::State::SignedOut);
        SignInView view(m_ports->account, m_ports->clock);
        view.show();
        m_ports->account.methodsCalls.answer(api::SignInMethods{{Kind::Google}});
        view.presenter().useServer(u"https://other.example"_s);
        QVERIFY(!view.findChild<QPushButton *>(u"signIn_google"_s)->isVisible());
        m_ports->account.methodsCalls.answer(api::SignInMethods{{Kind::Microsoft}});
        QVERIFY(view.findChild<QPushButton *>(u"signIn_microsoft"_s)->isVisible());
    }
};

OH_GUI_TEST(TstCalendarConnection)
#include "tst_calendarconnection.moc"
