// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeports.h"
#include "tests/support/testregistry.h"
#include "ui/presenters/signinpresenter.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using oh::ui::SignInPresenter;
using Field = SignInPresenter::Field;
using Step = SignInPresenter::Step;

class TstSignInPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoAddress_data();
    void refusesWhatIsNoAddress();
    void unknownAddressIsToldInTheServersWords();
    void goesToTheCodeAndSignsIn();
    void wrongCodeStaysAtTheCode();
    void pastedLinkSignsIn();
    void badCodeIsNotSent_data();
    void badCodeIsNotSent();
    void mailIsSentAgainAfterAWhile();
    void failedResendIsShownAtTheCode();
    void anotherAddressDropsALateAnswer();
    void changesServerBeforeAsking();
    void refusesABadServer();
    void tellsWhyTheSessionEnded();
    void groupsCodes_data();
    void groupsCodes();

private:
    static void reachCode(SignInPresenter &presenter, FakePorts &ports);
};

void TstSignInPresenter::reachCode(SignInPresenter &presenter, FakePorts &ports)
{
    presenter.submitEmail(u"lina@example.org"_s, {});
    QVERIFY(ports.account.requestCalls.answer(api::LoginAnswer{u"Sent"_s, 900}));
    QCOMPARE(presenter.step(), Step::Code);
}

void TstSignInPresenter::refusesWhatIsNoAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("nothing") << QString();
    QTest::addRow("spaces") << u"   "_s;
    QTest::addRow("no at") << u"lina.example.org"_s;
    QTest::addRow("no domain") << u"lina@"_s;
    QTest::addRow("markup") << u"<lina@example.org>"_s;
    QTest::addRow("too long") << QString(400, u'a') + u"@example.org"_s;
}

void TstSignInPresenter::refusesWhatIsNoAddress()
{
    QFETCH(QString, text);
    FakePorts ports;
    SignInPresenter presenter(ports.account, ports.clock);
    presenter.submitEmail(text, {});
    QVERIFY(!presenter.fieldError(Field::Email).isEmpty());
    QCOMPARE(ports.account.requestCalls.count(), 0);
    QVERIFY(!presenter.isBusy());
}

void TstSignInPresenter::unknownAddressIsToldInTheServersWords()
{
    FakePorts ports;
    SignInPresenter presenter(ports.account, ports.clock);
    presenter.submitEmail(u"  nobody@example.org "_s, {});
    QVERIFY(presenter.isBusy());
    QCOMPARE(ports.account.requestCalls.lastQuery(), u"nobody@example.org"_s);
    QVERIFY(ports.account.requestCalls.answer(Error(ErrorCode::NotAllowedToSignIn)));
    QCOMPARE(presenter.fieldError(Field::Email), u"Contact admin for access"_s);
    QCOMPARE(presenter.step(), Step::Email);
    QVERIFY(!presenter.isBusy());
}

void TstSignInPresenter::goesToTheCodeAndSignsIn()
{
    FakePorts ports;
    SignInPresenter presenter(ports.account, ports.clock);
    QSignalSpy steps(&presenter, &SignInPresenter::stepChanged);
    presenter.setNotice(u"Your session has ended."_s);
    reachCode(presenter, ports);
    QCOMPARE(steps.count(), 1);
    QVERIFY(presenter.notice().isEmpty());
    presenter.submitCode(u" abcd-1234 "_s);
    QVERIFY(presenter.isBusy());
    presenter.submitCode(u"ABCD1234"_s); // a second click asks nothing
    QCOMPARE(ports.account.codeCalls.count(), 1);
    QCOMPARE(ports.account.codeCalls.lastQuery().email, u"lina@example.org"_s);
    QCOMPARE(ports.account.codeCalls.lastQuery().code, u"ABCD1234"_s);
    QVERIFY(ports.account.codeCalls.answer(Result<void>()));
    QCOMPARE(presenter.step(), Step::Email); // ready for the next person
    QVERIFY(presenter.email().isEmpty());
}

void TstSignInPresenter::wrongCodeStaysAtTheCode()
{
    FakePorts ports;
    SignInPresenter presenter(ports.account, ports.clock);
    reachCode(presenter, ports);
    presenter.submitCode(u"ABCD1234"_s);
    QVERIFY(ports.account.codeCalls.answer(Error(ErrorCode::CodeInvalid)));
    QCOMPARE(presenter.step(), Step::Code);
    QCOMPARE(presenter.email(), u"lina@example.org"_s);
    QCOMPARE(presenter.fieldError(Field::Code), defaultErrorMessage(ErrorCode::CodeInvalid));
    presenter.submitCode(u"ABCD1235"_s);
    QVERIFY(presenter.fieldError(Field::Code).isEmpty());
    QVERIFY(ports.account.codeCalls.answer(Error(ErrorCode::NetworkUnreachable)));
    QVERIFY(presenter.fieldError(Field::Code).contains(u"can't be reached"_s));
}

void TstSignInPresenter::pastedLinkSignsIn()
{
    FakePorts ports;
    SignInPresenter presenter(ports.account, ports.clock);
    reachCode(presenter, ports);
    presenter.submitCode(u" officehours://sign-in?token=tok-en_0123456789abcdef "_s);
    QCOMPARE(ports.account.tokenCalls.lastQuery(), u"tok-en_0123456789abcdef"_s);
    QCOMPARE(ports.account.codeCalls.count(), 0);
    QVERIFY(ports.account.tokenCalls.answer(Error(ErrorCode::LinkExpired)));
    QCOMPARE(presenter.fieldError(Field::Code), defaultErrorMessage(ErrorCode::LinkExpired));
}

void TstSignInPresenter::badCodeIsNotSent_data()
{
    QTest::addColumn<QString>("code");
    QTest::addRow("nothing") << QString();
    QTest::addRow("short") << u"ABC123"_s;
    QTest::addRow("long") << u"ABCD12345"_s;
    QTest::addRow("strange") << u"ABCD!234"_s;
    QTest::addRow("link without token") << u"https://example.org/"_s;
}

void TstSignInPresenter::badCodeIsNotSent()
{
    QFETCH(QString, code);
    FakePorts ports;
    SignInPresenter presenter(ports.account, ports.clock);
    reachCode(presenter, ports);
    presenter.submitCode(code);
    QVERIFY(!presenter.fieldError(Field::Code).isEmpty());
    QCOMPARE(ports.account.codeCalls.count() + ports.account.tokenCalls.count(), 0);
}

void TstSignInPresenter::mailIsSentAgainAfterAWhile()
{
    FakePorts ports;
    SignInPresenter presenter(ports.account, ports.clock);
    QSignalSpy again(&presenter, &SignInPresenter::sentAgain);
    reachCode(presenter, ports);
    QCOMPARE(presenter.secondsUntilResend(), 30);
    presenter.sendAgain();
    QCOMPARE(ports.account.requestCalls.count(), 1);
    ports.clock.advanceSecs(29);
    QCOMPARE(presenter.secondsUntilResend(), 1);
    ports.clock.advanceSecs(1);
    QCOMPARE(presenter.secondsUntilResend(), 0);
    presenter.sendAgain();
    QCOMPARE(ports.account.requestCalls.count(), 2);
    QVERIFY(ports.account.requestCalls.answer(api::LoginAnswer{u"Sent"_s, 900}));
    QCOMPARE(again.count(), 1);
    QCOMPARE(presenter.secondsUntilResend(), 30);
    QCOMPARE(presenter.step(), Step::Code);
}

void TstSignInPresenter::failedResendIsShownAtTheCode()
{
    FakePorts ports;
    SignInPresenter presenter(ports.account, ports.clock);
    reachCode(presenter, ports);
    ports.clock.advanceSecs(60);
    presenter.sendAgain();
    Error limited(ErrorCode::RateLimited);
    limited.retryAfterSeconds = 40;
    QVERIFY(ports.account.requestCalls.answer(limited));
    QVERIFY(presenter.fieldError(Field::Code).contains(u"40"_s));
    QVERIFY(presenter.fieldError(Field::Email).isEmpty());
}

void TstSignInPresenter::anotherAddressDropsALateAnswer()
{
    FakePorts ports;
    SignInPresenter presenter(ports.account, ports.clock);
    reachCode(presenter, ports);
    presenter.submitCode(u"ABCD1234"_s);
    presenter.useAnotherAddress();
    QVERIFY(!presenter.isBusy());
    QVERIFY(!ports.account.codeCalls.answer(Error(ErrorCode::CodeInvalid)));
    QCOMPARE(presenter.step(), Step::Email);
    QVERIFY(presenter.fieldError(Field::Code).isEmpty());
    QCOMPARE(presenter.email(), u"lina@example.org"_s); // to be put right, not typed anew
}

void TstSignInPresenter::changesServerBeforeAsking()
{
    FakePorts ports;
    SignInPresenter presenter(ports.account, ports.clock);
    presenter.submitEmail(u"lina@example.org"_s, u" https://hours.example.org "_s);
    QCOMPARE(ports.account.server(), QUrl(u"https://hours.example.org"_s));
    QCOMPARE(ports.account.requestCalls.count(), 1);
}

void TstSignInPresenter::refusesABadServer()
{
    FakePorts ports;
    SignInPresenter presenter(ports.account, ports.clock);
    presenter.submitEmail(u"lina@example.org"_s, u"ftp://hours.example.org"_s);
    QVERIFY(!presenter.fieldError(Field::Server).isEmpty());
    QCOMPARE(ports.account.requestCalls.count(), 0);
}

void TstSignInPresenter::tellsWhyTheSessionEnded()
{
    FakePorts ports;
    SignInPresenter presenter(ports.account, ports.clock);
    Q_EMIT ports.account.sessionLost(u"This session has ended."_s);
    QCOMPARE(presenter.notice(), u"This session has ended."_s);
}

void TstSignInPresenter::groupsCodes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::addRow("start") << u"ab"_s << u"AB"_s;
    QTest::addRow("half") << u"abcd"_s << u"ABCD"_s;
    QTest::addRow("five") << u"abcd1"_s << u"ABCD-1"_s;
    QTest::addRow("pasted") << u" abcd 1234\n"_s << u"ABCD-1234"_s;
    QTest::addRow("dash") << u"ABCD\u20131234"_s << u"ABCD-1234"_s;
    QTest::addRow("deleted to the dash") << u"ABCD-"_s << u"ABCD"_s;
    QTest::addRow("link") << u"https://a.example/?token=x"_s << u"https://a.example/?token=x"_s;
}

void TstSignInPresenter::groupsCodes()
{
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    QCOMPARE(SignInPresenter::groupedCode(typed), shown);
}

OH_GUI_TEST(TstSignInPresenter)
#include "tst_signinpresenter.moc"
