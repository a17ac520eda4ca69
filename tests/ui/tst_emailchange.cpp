// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeports.h"
#include "tests/support/testregistry.h"
#include "ui/views/emailchangeview.h"
#include "ui/views/profilepage.h"
#include "ui/widgets/formfield.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace oh::ui;

/// FR7: another e-mail address, with the codes of the mails to both.
class TstEmailChange : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePorts> m_ports;
    std::unique_ptr<EmailChangeView> m_view;

    template <typename W>
    W *child(const char *name) const
    {
        QCoreApplication::processEvents();
        W *widget = m_view->findChild<W *>(QString::fromLatin1(name));
        return widget && widget->isVisible() ? widget : nullptr;
    }
    void click(const char *name) const
    {
        auto *button = child<QPushButton>(name);
        QVERIFY2(button, name);
        button->click();
    }
    QString errorOf(const char *name) const
    {
        const auto *edit = child<QLineEdit>(name);
        const auto *field = edit ? qobject_cast<FormField *>(edit->parentWidget()) : nullptr;
        return field ? field->error() : u"no such field"_s;
    }
    api::OwnEmail own(bool pending = false, bool both = false) const
    {
        const QDateTime now = m_ports->clock.now();
        api::OwnEmail out{u"ada@example.org"_s, {}};
        if (pending)
            out.pending = api::PendingEmail{u"ada@new.example.org"_s, now, now.addSecs(3600), both};
        return out;
    }
    void load(const api::OwnEmail &what) const
    {
        m_view->presenter().load();
        m_ports->api.ownEmailCalls.answer(what);
    }

private Q_SLOTS:
    void init()
    {
        m_ports = std::make_unique<FakePorts>();
        api::User user = sampleUser(Role::Mentee);
        user.email = u"ada@example.org"_s;
        m_ports->account.signIn(user);
        m_view = std::make_unique<EmailChangeView>(m_ports->context);
        m_view->show();
    }
    void cleanup()
    {
        m_view.reset();
        m_ports.reset();
    }

    void isAskedForAndConfirmed()
    {
        load(own());
        click("emailBegin");
        child<QLineEdit>("emailNew")->setText(u" ada@new.example.org "_s);
        click("emailAsk");
        QCOMPARE(m_ports->api.changeEmailCalls.lastQuery().email, u"ada@new.example.org"_s);
        QVERIFY(!child<QPushButton>("emailAsk")->isEnabled());
        m_ports->api.changeEmailCalls.answer(own(true));
        QVERIFY(child<QLabel>("emailPending")->text().contains(u"ada@new.example.org"_s));
        QVERIFY(!child<QLineEdit>("emailNew"));
        QVERIFY(!child<QLineEdit>("emailCurrentCode"));
        auto *code = child<QLineEdit>("emailCode");
        QTest::keyClicks(code, u"abcdefgh"_s);
        QCOMPARE(code->text(), u"ABCD-EFGH"_s);
        QTest::keyClick(code, Qt::Key_Return);
        QCOMPARE(m_ports->api.confirmEmailCalls.lastQuery().code, u"ABCDEFGH"_s);
        QVERIFY(!m_ports->api.confirmEmailCalls.lastQuery().currentCode);
        m_ports->api.confirmEmailCalls.answer(api::OwnEmail{u"ada@new.example.org"_s, {}});
        QVERIFY(m_ports->notifier.notes.constLast().kind == Notifier::Kind::Success);
        QCOMPARE(m_ports->account.user().email.value_or(QString()), u"ada@new.example.org"_s);
        QVERIFY(child<QPushButton>("emailBegin"));
    }

    void bothCodesAreAskedFor()
    {
        load(own(true, true));
        QVERIFY(child<QLabel>("emailPending")->text().contains(u"ada@example.org"_s));
        child<QLineEdit>("emailCode")->setText(u"ABCD-EFGH"_s);
        click("emailConfirm");
        QCOMPARE(m_ports->api.confirmEmailCalls.count(), 0);
        QVERIFY(errorOf("emailCode").isEmpty());
        QVERIFY(!errorOf("emailCurrentCode").isEmpty());
        QTest::keyClicks(child<QLineEdit>("emailCurrentCode"), u"JKLM NPQR"_s);
        QVERIFY(errorOf("emailCurrentCode").isEmpty());
        click("emailConfirm");
        QCOMPARE(m_ports->api.confirmEmailCalls.lastQuery().currentCode.value_or(QString()),
                 u"JKLMNPQR"_s);
        // What was typed stays for another try.
        m_ports->api.confirmEmailCalls.answer(Error(ErrorCode::CodeInvalid));
        QVERIFY(errorOf("emailCode").contains(u"two codes"_s));
        QCOMPARE(child<QLineEdit>("emailCode")->text(), u"ABCD-EFGH"_s);
    }

    void whatIsNoAddressIsNotSent_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << u" "_s;
        QTest::newRow("a name") << u"ada"_s;
    }
    void whatIsNoAddressIsNotSent()
    {
        QFETCH(QString, typed);
        load(own());
        click("emailBegin");
        child<QLineEdit>("emailNew")->setText(typed);
        click("emailAsk");
        QVERIFY(!errorOf("emailNew").isEmpty());
        QCOMPARE(m_ports->api.changeEmailCalls.count(), 0);
        click("emailBack");
        QVERIFY(child<QPushButton>("emailBegin"));
    }

    void refusalsAreSaid()
    {
        load(own());
        click("emailBegin");
        child<QLineEdit>("emailNew")->setText(u"x@example.org"_s);
        click("emailAsk");
        m_ports->api.changeEmailCalls.answer(
            Error(ErrorCode::RateLimited, Sentence::verbatim(u"Wait an hour."_s)));
        QVERIFY(errorOf("emailNew").contains(u"Too many"_s));
        QCOMPARE(child<QLineEdit>("emailNew")->text(), u"x@example.org"_s);
        // Too many wrong codes: to be asked for anew.
        m_view->presenter().back();
        load(own(true));
        child<QLineEdit>("emailCode")->setText(u"ABCD-EFGH"_s);
        click("emailConfirm");
        m_ports->api.confirmEmailCalls.answer(Error(ErrorCode::LinkExpired));
        QVERIFY(m_ports->notifier.notes.constLast().kind == Notifier::Kind::Error);
        QVERIFY(child<QPushButton>("emailBegin"));
    }

    void isSentAgainAndGivenUp()
    {
        load(own(true));
        click("emailAgain");
        QCOMPARE(m_ports->api.changeEmailCalls.lastQuery().email, u"ada@new.example.org"_s);
        m_ports->api.changeEmailCalls.answer(own(true));
        click("emailGiveUp");
        m_ports->api.cancelEmailChangeCalls.answer(Error(ErrorCode::Timeout));
        QVERIFY(!errorOf("emailCode").isEmpty());
        click("emailGiveUp");
        m_ports->api.cancelEmailChangeCalls.answer({});
        QVERIFY(child<QPushButton>("emailBegin"));
        QVERIFY(!child<QLineEdit>("emailCode"));
    }

    void whatCantBeReadIsTriedAgain()
    {
        m_view->presenter().load();
        m_ports->api.ownEmailCalls.answer(Error(ErrorCode::Timeout));
        QVERIFY(!child<QPushButton>("emailBegin"));
        click("emailRetry");
        m_ports->api.ownEmailCalls.answer(own());
        QVERIFY(child<QPushButton>("emailBegin"));
    }

    /// officehours://profile?emailCode=…
    void theMailsLinkBringsItsCode()
    {
        m_view = std::make_unique<EmailChangeView>(m_ports->context);
        m_view->show();
        ProfilePage page(m_ports->context);
        page.resize(1000, 700);
        page.show();
        page.activate();
        page.apply({{u"link"_s, u"emailCode=ABCD-EFGH"_s}});
        m_ports->api.ownEmailCalls.answer(own(true));
        QCOMPARE(page.findChild<QLineEdit *>(u"emailCode"_s)->text(), u"ABCD-EFGH"_s);
        // Once: nobody's typing is overwritten.
        page.findChild<QLineEdit *>(u"emailCode"_s)->setText(u"X"_s);
        Q_EMIT page.findChild<EmailChangeView *>()->presenter().changed();
        QCOMPARE(page.findChild<QLineEdit *>(u"emailCode"_s)->text(), u"X"_s);
        QCOMPARE(page.findChild<QLineEdit *>(u"profileEmail"_s)->text(), u"ada@example.org"_s);
    }
};

OH_GUI_TEST(TstEmailChange)
#include "tst_emailchange.moc"
