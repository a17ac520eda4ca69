// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeports.h"
#include "tests/support/testregistry.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/views/signinsview.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace oh::ui;

/// Where one is signed in: shown, ended one by one, and everywhere.
class TstSignIns : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePorts> m_ports;
    std::unique_ptr<SignInsView> m_view;
    const SessionId m_here{QUuid(u"01890000-0000-7000-8000-000000000001"_s)};
    const SessionId m_there{QUuid(u"01890000-0000-7000-8000-000000000002"_s)};

    template <typename W>
    W *child(const QString &name) const
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        W *widget = m_view->findChild<W *>(name);
        return widget && widget->isVisible() ? widget : nullptr;
    }
    void load() const
    {
        const QDateTime now = m_ports->clock.now();
        m_view->presenter().load();
        m_ports->api.signInsCalls.answer(
            api::SignIns{{{m_here, u"Office Hours on desk"_s, now.addDays(-9), now, true},
                          {m_there, std::nullopt, now.addDays(-3), now.addSecs(-7200), false}}});
    }
    void confirm(const QString &button) const
    {
        auto *dialog = m_view->findChild<ConfirmDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QPushButton *>(button)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

private Q_SLOTS:
    void init()
    {
        m_ports = std::make_unique<FakePorts>();
        m_ports->account.signIn(sampleUser(Role::Mentee));
        m_view = std::make_unique<SignInsView>(m_ports->context);
        m_view->show();
    }
    void cleanup()
    {
        m_view.reset();
        m_ports.reset();
    }

    void placesAreShown()
    {
        load();
        QVERIFY(child<QLabel>(u"signIn_0_text"_s)->text().contains(u"desk – here and now"_s));
        QVERIFY(!child<QPushButton>(u"signIn_0_end"_s));
        QVERIFY(child<QLabel>(u"signIn_1_text"_s)->text().contains(u"2 hour"_s));
        QVERIFY(child<QPushButton>(u"signIn_1_end"_s)->accessibleName().contains(u"Unnamed"_s));
    }

    void oneIsEnded()
    {
        load();
        child<QPushButton>(u"signIn_1_end"_s)->click();
        QCOMPARE(m_ports->api.endSignInCalls.lastQuery(), m_there);
        QVERIFY(!child<QPushButton>(u"signIn_1_end"_s)->isEnabled());
        // It fails, and is said; it is still there.
        m_ports->api.endSignInCalls.answer(Error(ErrorCode::Timeout));
        QVERIFY(m_ports->notifier.notes.constLast().kind == Notifier::Kind::Error);
        child<QPushButton>(u"signIn_1_end"_s)->click();
        m_ports->api.endSignInCalls.answer({});
        QVERIFY(!child<QLabel>(u"signIn_1_text"_s));
        QVERIFY(child<QLabel>(u"signIn_0_text"_s));
    }

    void everywhereIsHereToo()
    {
        load();
        child<QPushButton>(u"signInsEverywhere"_s)->click();
        confirm(u"confirmKeep"_s);
        QCOMPARE(m_ports->api.endOtherSignInsCalls.count(), 0);
        child<QPushButton>(u"signInsEverywhere"_s)->click();
        confirm(u"confirmDo"_s);
        QCOMPARE(m_ports->api.endOtherSignInsCalls.count(), 1);
        QCOMPARE(m_ports->account.signOuts, 0);
        m_ports->api.endOtherSignInsCalls.answer({});
        QCOMPARE(m_ports->account.signOuts, 1);
    }

    void whatFailedElsewhereLeavesThisOne()
    {
        load();
        m_view->presenter().endAll();
        m_ports->api.endOtherSignInsCalls.answer(Error(ErrorCode::NetworkUnreachable));
        QCOMPARE(m_ports->account.signOuts, 0);
        QVERIFY(m_ports->notifier.notes.constLast().kind == Notifier::Kind::Error);
        QVERIFY(child<QPushButton>(u"signInsEverywhere"_s)->isEnabled());
    }

    void whatCantBeReadIsTriedAgain()
    {
        m_view->presenter().load();
        m_ports->api.signInsCalls.answer(Error(ErrorCode::Timeout));
        QVERIFY(!child<QPushButton>(u"signInsEverywhere"_s));
        child<QPushButton>(u"signInsRetry"_s)->click();
        m_ports->api.signInsCalls.answer(api::SignIns{});
        QVERIFY(child<QPushButton>(u"signInsEverywhere"_s));
    }
};

OH_GUI_TEST(TstSignIns)
#include "tst_signins.moc"
