// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/notificationsamples.h"
#include "ui/presenters/notificationpreferencespresenter.h"
#include "ui/style/notificationtexts.h"
#include "ui/views/profilepage.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace oh::ui;

using Channel = NotificationPreferencesPresenter::Channel;

namespace {

const auto reminder = NotificationKind::BookingReminder;

struct Choosing
{
    explicit Choosing(bool answered = true)
    {
        ports.account.signIn(sampleUser(Role::Mentor));
        presenter = std::make_unique<NotificationPreferencesPresenter>(ports.context);
        presenter->load();
        if (answered)
            ports.api.notificationPreferencesCalls.answer(samplePreferences());
    }
    /// What the server says after these changes.
    static api::NotificationPreferences changed(const QList<api::ChangedPreference> &changes)
    {
        api::NotificationPreferences all = samplePreferences();
        for (api::NotificationPreference &item : all.items) {
            for (const api::ChangedPreference &change : changes) {
                if (change.kind != item.kind)
                    continue;
                item.email = change.email.value_or(item.email);
                item.inApp = change.inApp.value_or(item.inApp);
            }
        }
        return all;
    }
    const QList<api::ChangedPreference> &sent()
    {
        return ports.api.changeNotificationPreferencesCalls.lastQuery().items;
    }
    int saves() { return ports.api.changeNotificationPreferencesCalls.count(); }

    FakePorts ports;
    std::unique_ptr<NotificationPreferencesPresenter> presenter;
};

QCheckBox *box(QWidget &page, NotificationKind kind, const QString &channel)
{
    return page.findChild<QCheckBox *>(u"notify_%1_%2"_s.arg(toString(kind), channel));
}

} // namespace

/// Which kinds in which ways: saved at once, nothing lost, refusals explained.
class TstNotificationPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSwitchIsSavedAtOnce()
    {
        Choosing choosing;
        const QSignalSpy settled(choosing.presenter.get(),
                                 &NotificationPreferencesPresenter::settled);
        QVERIFY(choosing.presenter->isOn(reminder, Channel::Email));
        choosing.presenter->set(reminder, Channel::Email, false);
        QVERIFY(!choosing.presenter->isOn(reminder, Channel::Email));
        QVERIFY(choosing.presenter->isSaving());
        QCOMPARE(choosing.sent(), (QList<api::ChangedPreference>{{reminder, false, {}}}));
        choosing.ports.api.changeNotificationPreferencesCalls.answer(
            Choosing::changed({{reminder, false, {}}}));
        QVERIFY(!choosing.presenter->isOn(reminder, Channel::Email));
        QVERIFY(choosing.presenter->isOn(reminder, Channel::InApp));
        QVERIFY(!choosing.presenter->isSaving());
        QCOMPARE(settled.size(), 1);
        QVERIFY(choosing.ports.notifier.notes.isEmpty());
    }

    void whatIsTurnedMeanwhileGoesWithTheNext()
    {
        Choosing choosing;
        choosing.presenter->set(reminder, Channel::Email, false);
        choosing.presenter->set(NotificationKind::TierChanged, Channel::InApp, false);
        choosing.presenter->set(reminder, Channel::Email, true);
        QCOMPARE(choosing.saves(), 1);
        choosing.ports.api.changeNotificationPreferencesCalls.answer(
            Choosing::changed({{reminder, false, {}}}));
        // The newest choice counts, also against the answer.
        QVERIFY(choosing.presenter->isOn(reminder, Channel::Email));
        QVERIFY(!choosing.presenter->isOn(NotificationKind::TierChanged, Channel::InApp));
        QCOMPARE(choosing.saves(), 2);
        QCOMPARE(choosing.sent().size(), 2);
        choosing.ports.api.changeNotificationPreferencesCalls.answer(
            Choosing::changed({{NotificationKind::TierChanged, {}, false}}));
        QCOMPARE(choosing.saves(), 2);
        QVERIFY(!choosing.presenter->isSaving());
    }

    void aRefusalTurnsItBackWithAReason()
    {
        Choosing choosing;
        choosing.presenter->set(reminder, Channel::Email, false);
        choosing.presenter->set(NotificationKind::TierChanged, Channel::Email, false);
        choosing.ports.api.changeNotificationPreferencesCalls.answer(
            Error(ErrorCode::NetworkUnreachable));
        QVERIFY(choosing.presenter->isOn(reminder, Channel::Email));
        QCOMPARE(choosing.ports.notifier.notes.size(), 1);
        const QString said = choosing.ports.notifier.notes.last().text;
        QVERIFY2(said.startsWith(u"“Reminders before meetings” was not changed. The server"_s),
                 qPrintable(said));
        // The other one is still to be saved.
        QVERIFY(!choosing.presenter->isOn(NotificationKind::TierChanged, Channel::Email));
        QCOMPARE(choosing.saves(), 2);
        QCOMPARE(choosing.sent().size(), 1);
        QVERIFY(choosing.sent().first().kind == NotificationKind::TierChanged);
    }

    void whatMustBeTurnsNowhere()
    {
        Choosing choosing;
        choosing.presenter->set(NotificationKind::BookingCancelled, Channel::Email, false);
        choosing.presenter->set(NotificationKind::SignIn, Channel::InApp, true);
        choosing.presenter->set(NotificationKind::WaitingListSlot, Channel::InApp, false);
        QCOMPARE(choosing.saves(), 0);
        QVERIFY(choosing.presenter->isOn(NotificationKind::BookingCancelled, Channel::Email));
        QVERIFY(!choosing.presenter->isOn(NotificationKind::SignIn, Channel::InApp));
        QVERIFY(!choosing.presenter->isFixed(NotificationKind::BookingCancelled, Channel::InApp));
    }

    void failuresAreShownAndTriedAgain()
    {
        FakePorts ports;
        ports.account.signIn(sampleUser(Role::Mentor));
        ProfilePage page(ports.context);
        page.show();
        page.activate();
        auto *message = page.findChild<QLabel *>(u"notificationPreferencesMessage"_s);
        auto *again = page.findChild<QPushButton *>(u"notificationPreferencesRetry"_s);
        QVERIFY(message->isVisible() && !again->isVisible());
        ports.api.notificationPreferencesCalls.answerPending(Error(ErrorCode::Timeout));
        QVERIFY(again->isVisible());
        QVERIFY(message->text().startsWith(u"The server did not answer"_s));
        again->click();
        QVERIFY(!again->isVisible());
        ports.api.notificationPreferencesCalls.answerPending(samplePreferences());
        QVERIFY(!message->isVisible());
        QVERIFY(box(page, reminder, u"email"_s)->isVisible());
    }

    void theTableIsInTheProfile_data()
    {
        QTest::addColumn<Role>("role");
        for (const Role role : enumValues<Role>())
            QTest::addRow("%s", qPrintable(toString(role))) << role;
    }
    void theTableIsInTheProfile()
    {
        QFETCH(Role, role);
        FakePorts ports;
        ports.account.signIn(sampleUser(role));
        ProfilePage page(ports.context);
        page.resize(1100, 800);
        page.show();
        page.activate();
        ports.api.notificationPreferencesCalls.answerPending(samplePreferences(role));
        for (const NotificationKind kind : enumValues<NotificationKind>()) {
            QCheckBox *email = box(page, kind, u"email"_s);
            QCheckBox *inApp = box(page, kind, u"inApp"_s);
            QCOMPARE(email != nullptr, concerns(kind, role));
            if (!email)
                continue;
            QVERIFY(!notificationKindName(kind).isEmpty());
            QVERIFY(email->accessibleName().startsWith(notificationKindName(kind)));
            QVERIFY(email->accessibleName() != inApp->accessibleName());
            QVERIFY(email->isChecked());
            QCOMPARE(email->isEnabled(), !mailIsMandatory(kind));
            QCOMPARE(inApp->isEnabled(), isKeptInApp(kind));
            QCOMPARE(inApp->isChecked(), isKeptInApp(kind));
            // Who can't choose is told why, with and without eyes.
            QCOMPARE(email->accessibleDescription().isEmpty(), email->isEnabled());
            QCOMPARE(mandatoryMailReason(kind).isEmpty(), email->isEnabled());
            QCOMPARE(mailOnlyReason(kind).isEmpty(), inApp->isEnabled());
        }
        QVERIFY(!page.presenter().isDirty());
    }

    void aClickSavesAndARefusalShows()
    {
        FakePorts ports;
        ports.account.signIn(sampleUser(Role::Mentor));
        ProfilePage page(ports.context);
        page.show();
        page.activate();
        ports.api.notificationPreferencesCalls.answerPending(samplePreferences());
        QCheckBox *email = box(page, reminder, u"email"_s);
        email->click();
        QCOMPARE(ports.api.changeNotificationPreferencesCalls.count(), 1);
        QVERIFY(!email->isChecked());
        // The form around it has nothing to save for that.
        QVERIFY(!page.findChild<QPushButton *>(u"profileSave"_s)->isEnabled());
        ports.api.changeNotificationPreferencesCalls.answer(Error(ErrorCode::Timeout));
        QVERIFY(email->isChecked());
        QCOMPARE(ports.notifier.notes.size(), 1);
    }

    void leavingWaitsForTheSave()
    {
        FakePorts ports;
        ports.account.signIn(sampleUser(Role::Mentor));
        ProfilePage page(ports.context);
        page.show();
        page.activate();
        ports.api.notificationPreferencesCalls.answerPending(samplePreferences());
        int left = 0;
        const auto proceed = [&left] { ++left; };
        page.tryLeave(proceed);
        QCOMPARE(left, 1);
        box(page, reminder, u"email"_s)->click();
        page.tryLeave(proceed);
        QCOMPARE(left, 1);
        ports.api.changeNotificationPreferencesCalls.answer(
            Choosing::changed({{reminder, false, {}}}));
        QTRY_COMPARE(left, 2);
        // A server that is gone does not keep anybody.
        box(page, reminder, u"inApp"_s)->click();
        page.tryLeave(proceed);
        QTRY_COMPARE_WITH_TIMEOUT(left, 3, 15'000);
    }
};

OH_GUI_TEST(TstNotificationPreferences)
#include "tst_notificationpreferences.moc"
