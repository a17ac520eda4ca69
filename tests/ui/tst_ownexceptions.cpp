// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeports.h"
#include "tests/support/testregistry.h"
#include "tests/ui/menteesamples.h"
#include "ui/presenters/ownexceptionspresenter.h"
#include "ui/style/timetext.h"
#include "ui/views/exceptionstrip.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace oh::ui;

/// A mentee sees what became of their requests for exceptions.
class TstOwnExceptions : public QObject
{
    Q_OBJECT

private:
    FakePorts m_ports;
    const QString m_zone = u"Europe/Berlin"_s;

    QDateTime days(int from) const { return m_ports.clock.now().addDays(from); }
    api::TierOverride request(OverrideStatus status, int number = 1) const
    {
        api::TierOverride one;
        one.mentorId = sampleId<UserId>(number);
        one.mentor.name = u"Mentor %1"_s.arg(number);
        one.status = status;
        one.isUsable = status == OverrideStatus::Approved;
        one.createdAt = days(-2);
        one.expiresAt = days(5);
        if (status != OverrideStatus::Pending)
            one.reviewedAt = days(-1);
        return one;
    }
    static api::Page<api::TierOverride> mine(const QList<api::TierOverride> &items)
    {
        return {items, int(items.size()), 100, 0};
    }

private Q_SLOTS:
    void init()
    {
        m_ports.api.myExceptionsCalls.clear();
        m_ports.account.signIn(sampleUser(Role::Mentee));
    }

    void saysWhatBecameOfEach()
    {
        OwnExceptionsPresenter presenter(m_ports.context);
        presenter.load();
        auto denied = request(OverrideStatus::Denied, 3);
        denied.reviewNotes = u" Meet Ada first. "_s;
        auto used = request(OverrideStatus::Approved, 4);
        used.isUsable = false;
        used.usedAt = days(-3);
        auto unused = request(OverrideStatus::Approved, 5);
        unused.isUsable = false;
        unused.expiresAt = days(-4);
        auto late = request(OverrideStatus::Rejected, 6);
        late.reviewedAt.reset();
        late.expiresAt = days(-1);
        auto old = request(OverrideStatus::Denied, 7);
        old.reviewedAt = days(-OwnExceptionsPresenter::daysShown - 1);
        QVERIFY(m_ports.api.myExceptionsCalls.answer(
            mine({request(OverrideStatus::Pending, 1), request(OverrideStatus::Approved, 2), denied,
                  used, unused, late, old})));
        QStringList states;
        for (const auto &entry : presenter.entries())
            states.append(entry.mentor + u": "_s + entry.state);
        QCOMPARE(states,
                 (QStringList{u"Mentor 1: waits for a decision, until "_s +
                                  dateTimeText(days(5), m_zone),
                              u"Mentor 2: approved: book until "_s + dateTimeText(days(5), m_zone),
                              u"Mentor 3: turned down"_s,
                              u"Mentor 4: used on "_s + shortDayText(days(-3), m_zone),
                              u"Mentor 5: expired unused on "_s + shortDayText(days(-4), m_zone),
                              u"Mentor 6: nobody decided in time: you can ask again"_s}));
        QCOMPARE(presenter.entries().at(2).note, u"Meet Ada first."_s);
    }

    void readsAgainWhenOneIsDecidedOrUsed()
    {
        OwnExceptionsPresenter presenter(m_ports.context);
        QSignalSpy changed(&presenter, &OwnExceptionsPresenter::changed);
        presenter.load();
        QVERIFY(m_ports.api.myExceptionsCalls.answer(mine({request(OverrideStatus::Pending)})));
        Q_EMIT m_ports.live.exceptionsChanged();
        QVERIFY(m_ports.api.myExceptionsCalls.answer(mine({request(OverrideStatus::Approved)})));
        Q_EMIT m_ports.api.bookingsChanged();
        // What can't be read leaves what is there.
        QVERIFY(m_ports.api.myExceptionsCalls.answer(Error(ErrorCode::ServiceUnavailable)));
        QCOMPARE(changed.count(), 2);
        QCOMPARE(presenter.entries().size(), 1);
        // Left while it reads, and shown again: the newer answer counts.
        presenter.load();
        presenter.load();
        QCOMPARE(m_ports.api.myExceptionsCalls.pending(), 1);
        QVERIFY(m_ports.api.myExceptionsCalls.answerPending(mine({})));
        QVERIFY(presenter.entries().isEmpty());
    }

    void mentorsHaveNone()
    {
        m_ports.account.signIn(sampleUser(Role::Mentor));
        OwnExceptionsPresenter presenter(m_ports.context);
        presenter.load();
        QCOMPARE(m_ports.api.myExceptionsCalls.count(), 0);
        QWidget page;
        const ExceptionStrip strip(presenter, &page);
        QVERIFY(!strip.isVisibleTo(&page));
    }

    void theStripShowsTheNewestAndTheRestOnDemand()
    {
        OwnExceptionsPresenter presenter(m_ports.context);
        QWidget page;
        auto *strip = new ExceptionStrip(presenter, &page);
        page.show();
        QVERIFY(!strip->isVisible());
        presenter.load();
        auto denied = request(OverrideStatus::Denied, 1);
        denied.reviewNotes = u"<b>Meet</b> Ada first."_s;
        QVERIFY(m_ports.api.myExceptionsCalls.answer(mine(
            {denied, request(OverrideStatus::Pending, 2), request(OverrideStatus::Pending, 3)})));
        QVERIFY(strip->isVisible());
        const auto state = [strip](int number) {
            return strip->findChild<QLabel *>(u"exceptionState%1"_s.arg(number));
        };
        QCOMPARE(state(0)->text(), u"turned down (“<b>Meet</b> Ada first.”)"_s);
        QCOMPARE(state(0)->textFormat(), Qt::PlainText);
        QVERIFY(state(1));
        QVERIFY(!state(2));
        auto *more = strip->findChild<QPushButton *>(u"exceptionsMore"_s);
        QCOMPARE(more->text(), u"Show all 3"_s);
        more->click();
        QVERIFY(state(2));
        // With the keyboard from one to the next.
        const QStringList order{u"exceptionsMore"_s, u"exceptionMentor0"_s, u"exceptionMentor1"_s,
                                u"exceptionMentor2"_s};
        const QWidget *at = more;
        for (const QString &name : order) {
            while (!(at->focusPolicy() & Qt::TabFocus) || !at->isVisible())
                at = at->nextInFocusChain();
            QCOMPARE(at->objectName(), name);
            at = at->nextInFocusChain();
        }
        QSignalSpy wanted(strip, &ExceptionStrip::mentorRequested);
        strip->findChild<QPushButton *>(u"exceptionMentor2"_s)->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.at(0).at(0).value<UserId>(), sampleId<UserId>(3));
    }

    /// News about one of them do not take the keyboard away.
    void theKeyboardStaysWithTheMentor()
    {
        OwnExceptionsPresenter presenter(m_ports.context);
        QWidget page;
        auto *strip = new ExceptionStrip(presenter, &page);
        auto *elsewhere = new QPushButton(&page);
        page.show();
        const auto read = [&](const QList<api::TierOverride> &items) {
            presenter.load();
            QVERIFY(m_ports.api.myExceptionsCalls.answerPending(mine(items)));
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        const auto named = [&] {
            return page.focusWidget() ? page.focusWidget()->accessibleName() : QString();
        };
        read({request(OverrideStatus::Pending, 1), request(OverrideStatus::Pending, 2)});
        strip->findChild<QPushButton *>(u"exceptionMentor1"_s)->setFocus();
        QCOMPARE(named(), u"See Mentor 2"_s);
        // Decided, and with another one before it: only in its place by number.
        read({request(OverrideStatus::Approved, 2), request(OverrideStatus::Pending, 1)});
        QCOMPARE(named(), u"See Mentor 2"_s);
        QCOMPARE(page.focusWidget()->objectName(), u"exceptionMentor0"_s);
        // The one is gone: the line in its place.
        read({request(OverrideStatus::Pending, 1)});
        QCOMPARE(named(), u"See Mentor 1"_s);
        elsewhere->setFocus();
        read({request(OverrideStatus::Approved, 1)});
        QCOMPARE(page.focusWidget(), elsewhere);
    }
};

OH_GUI_TEST(TstOwnExceptions)
#include "tst_ownexceptions.moc"
