// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/menteesamples.h"
#include "tests/ui/schedulingsamples.h"
#include "ui/dialogs/exceptiondialog.h"
#include "ui/views/mentorprofileview.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace oh;
using namespace oh::test;
using namespace oh::ui;
using namespace Qt::StringLiterals;

/// Whom the tier rule or their absence puts out of reach: the mentee asks the coordinators (FR54,
/// FR58).
class TstExceptionRequest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePorts> m_ports;
    std::unique_ptr<MentorProfileView> m_view;

    static api::Mentor outOfReach(const QString &code = u"TIER_RESTRICTED"_s)
    {
        api::Mentor mentor = sampleProfile(1);
        mentor.obstacle = api::Obstacle{code, u"More than one tier above."_s};
        return mentor;
    }
    static api::TierOverride request(OverrideStatus status, int day = 4)
    {
        api::TierOverride out;
        out.mentorId = outOfReach().id;
        out.status = status;
        out.createdAt = QDateTime({2026, 1, day}, {9, 0}, Qt::UTC);
        return out;
    }
    static api::Page<api::TierOverride> mine(const QList<api::TierOverride> &items)
    {
        return {items, int(items.size()), 100, 0};
    }
    void open(const api::Mentor &mentor)
    {
        m_view = std::make_unique<MentorProfileView>(m_ports->context);
        m_view->resize(1000, 700);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->openMentor(mentor.id);
        m_ports->api.answerMentor(mentor);
    }
    QPushButton *button() const { return m_view->findChild<QPushButton *>(u"askException"_s); }
    QString text() const { return m_view->findChild<QLabel *>(u"bookingObstacleText"_s)->text(); }
    QPointer<ExceptionDialog> ask()
    {
        button()->click();
        return m_view->findChild<ExceptionDialog *>();
    }
    static void submit(ExceptionDialog *dialog, const QString &reason)
    {
        dialog->findChild<QPlainTextEdit *>(u"exceptionReason"_s)->setPlainText(reason);
        dialog->findChild<QPushButton *>(u"exceptionSubmit"_s)->click();
    }

private Q_SLOTS:
    void init()
    {
        m_ports = std::make_unique<FakePorts>();
        m_ports->account.signIn(sampleUser(Role::Mentee));
    }
    void cleanup()
    {
        m_view.reset();
        m_ports.reset();
    }

    void offeredWhereCoordinatorsCanHelp_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("offered");
        QTest::newRow("tier") << u"TIER_RESTRICTED"_s << true;
        QTest::newRow("dormant") << u"MENTOR_DORMANT"_s << true;
        QTest::newRow("weekly limit") << u"WEEKLY_LIMIT_REACHED"_s << false;
        QTest::newRow("deactivated") << u"ACCOUNT_DEACTIVATED"_s << false;
    }
    void offeredWhereCoordinatorsCanHelp()
    {
        QFETCH(QString, code);
        QFETCH(bool, offered);
        open(outOfReach(code));
        QVERIFY(!button()->isVisible()); // nothing is known yet
        QCOMPARE(m_ports->api.myExceptionsCalls.count(), offered ? 1 : 0);
        if (offered)
            m_ports->api.myExceptionsCalls.answer(mine({}));
        QCOMPARE(button()->isVisible(), offered);
    }

    void askedWaitedAndGranted()
    {
        open(outOfReach());
        m_ports->api.myExceptionsCalls.answer(mine({}));
        const QPointer<ExceptionDialog> dialog = ask();
        QVERIFY(dialog);
        submit(dialog, u"  "_s);
        QCOMPARE(m_ports->api.requestExceptionCalls.count(), 0);
        submit(dialog, u" We met at the demo day. "_s);
        QCOMPARE(m_ports->api.requestExceptionCalls.lastQuery().mentorId, outOfReach().id);
        QCOMPARE(m_ports->api.requestExceptionCalls.lastQuery().reason,
                 u"We met at the demo day."_s);
        m_ports->api.requestExceptionCalls.answer(request(OverrideStatus::Pending));
        QTRY_VERIFY(!dialog);
        QVERIFY(m_ports->notifier.notes.constLast().kind == Notifier::Kind::Success);
        QVERIFY(!button()->isVisible());
        QVERIFY2(text().contains(u"You asked for an exception"_s), qPrintable(text()));
        // Decided elsewhere: what forbids the booking is asked anew.
        const auto asked = m_ports->api.mentorCalls.count();
        Q_EMIT m_ports->live.exceptionsChanged();
        m_ports->api.myExceptionsCalls.answer(mine({request(OverrideStatus::Approved)}));
        QCOMPARE(m_ports->api.mentorCalls.count(), asked + 1);
        m_ports->api.answerMentor(sampleProfile(1));
        QVERIFY(!m_view->findChild<QWidget *>(u"bookingObstacle"_s)->isVisible());
    }

    void afterADenialOneMayAskAgain()
    {
        open(outOfReach());
        m_ports->api.myExceptionsCalls.answer(
            mine({request(OverrideStatus::Approved, 1), request(OverrideStatus::Denied, 3)}));
        QVERIFY2(text().contains(u"not granted"_s), qPrintable(text()));
        QVERIFY(button()->isVisible());
    }

    void aRefusalKeepsWhatWasTyped()
    {
        open(outOfReach());
        m_ports->api.myExceptionsCalls.answer(mine({}));
        QPointer<ExceptionDialog> dialog = ask();
        submit(dialog, u"We met at the demo day."_s);
        m_ports->api.requestExceptionCalls.answer(Error(ErrorCode::ServiceUnavailable));
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->findChild<QLabel *>(u"exceptionError"_s)->isVisible());
        dialog->reject();
        dialog->findChild<QPushButton *>(u"unsavedSave"_s)->click();
        QTRY_VERIFY(!dialog);
        dialog = ask();
        QCOMPARE(dialog->reason(), u"We met at the demo day."_s);
    }
};

OH_GUI_TEST(TstExceptionRequest)
#include "tst_exceptionrequest.moc"
