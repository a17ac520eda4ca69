// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/signinpresenter.h"

#include "models/api/auth.h"
#include "models/domain/text.h"
#include "ui/style/texts.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int resendAfterSeconds = 30;

/// The token of a pasted sign-in link, or nothing.
QString tokenOf(const QString &text)
{
    const QUrl url(text.trimmed());
    if (url.scheme().isEmpty())
        return {};
    return QUrlQuery(url).queryItemValue(u"token"_s, QUrl::FullyDecoded);
}

} // namespace

SignInPresenter::SignInPresenter(Account &account, const Clock &clock, QObject *parent)
    : QObject(parent), m_account(account), m_clock(clock)
{
    m_countdown.setInterval(1000);
    connect(&m_countdown, &QTimer::timeout, this, [this] {
        if (secondsUntilResend() == 0)
            m_countdown.stop();
        Q_EMIT countdownChanged();
    });
    connect(&account, &Account::sessionLost, this, &SignInPresenter::setNotice);
}

QString SignInPresenter::server() const
{
    return m_account.server().toString();
}

int SignInPresenter::secondsUntilResend() const
{
    if (!m_resendAt.isValid())
        return 0;
    const qint64 msecs = m_clock.now().msecsTo(m_resendAt);
    return msecs <= 0 ? 0 : static_cast<int>((msecs + 999) / 1000);
}

QString SignInPresenter::fieldError(Field field) const
{
    switch (field) {
    case Field::Email:
        return m_emailError;
    case Field::Code:
        return m_codeError;
    case Field::Server:
        return m_serverError;
    }
    return {};
}

void SignInPresenter::submitEmail(const QString &email, const QString &server)
{
    if (isBusy())
        return;
    clearErrors();
    adoptServer(server);
    const api::LoginRequest login{email.trimmed()};
    if (login.email.isEmpty())
        m_emailError = tr("Enter your e-mail address.");
    else if (!api::LoginRequest::schema()
                  .validate(api::LoginRequest::schema().toJson(login), api::Mode::Strict)
                  .isEmpty())
        m_emailError = tr("This is not an e-mail address. It looks like name@example.org");
    if (!m_emailError.isEmpty() || !m_serverError.isEmpty()) {
        Q_EMIT changed();
        return;
    }
    m_email = login.email;
    request(m_email, false);
}

bool SignInPresenter::adoptServer(const QString &server)
{
    const QString address = server.trimmed();
    if (address.isEmpty() || address == this->server())
        return true;
    if (!m_account.setServer(QUrl(address, QUrl::StrictMode))) {
        m_serverError = tr("This is not a web address. It begins with https:// or http://");
        return false;
    }
    loadMethods();
    return true;
}

void SignInPresenter::useServer(const QString &server)
{
    if (isBusy())
        return;
    m_serverError.clear();
    adoptServer(server);
    Q_EMIT changed();
}

void SignInPresenter::loadMethods()
{
    m_providers.clear();
    m_methods = m_account.signInMethods([this](const Result<api::SignInMethods> &answer) {
        const Call finished = std::move(m_methods);
        // Without an answer there is still the mail, which says what is wrong.
        if (!answer)
            return;
        m_providers = answer->providers;
        Q_EMIT changed();
    });
}

void SignInPresenter::continueWith(CalendarProviderKind provider)
{
    if (isBusy())
        return;
    clearErrors();
    m_provider = provider;
    m_consentAddress.clear();
    m_call = m_account.signInWithBrowser(
        provider,
        [this](const QUrl &address) {
            m_consentAddress = address;
            Q_EMIT changed();
        },
        [this](const Result<void> &answer) {
            const Call finished = std::move(m_call);
            m_consentAddress.clear();
            if (answer)
                return finish();
            m_emailError = inlineError(answer.error());
            setStep(Step::Email);
        });
    setStep(Step::Browser);
}

void SignInPresenter::request(const QString &email, bool again)
{
    m_call = m_account.requestSignIn(email, [this, again](Result<api::LoginAnswer> answer) {
        m_call.reset();
        if (!answer)
            return fail(again ? Field::Code : Field::Email, answer.error());
        m_notice.clear();
        m_resendAt = m_clock.now().addSecs(resendAfterSeconds);
        m_countdown.start();
        if (again)
            Q_EMIT sentAgain();
        setStep(Step::Code);
    });
    Q_EMIT changed();
}

void SignInPresenter::submitCode(const QString &text)
{
    if (isBusy())
        return;
    clearErrors();
    const auto done = [this](Result<void> answer) {
        m_call.reset();
        if (!answer)
            return fail(Field::Code, answer.error());
        finish();
    };
    if (const QString token = tokenOf(text); !token.isEmpty()) {
        m_call = m_account.signInWithToken(token, done);
        Q_EMIT changed();
        return;
    }
    const QString code = normalisedCode(text);
    static const QRegularExpression pattern(uR"(\A[A-Z0-9]{8}\z)"_s);
    if (code.isEmpty())
        m_codeError = tr("Enter the code from the mail.");
    else if (!pattern.match(code).hasMatch())
        m_codeError = tr("The code has %1 letters and digits.").arg(codeLength);
    if (m_codeError.isEmpty())
        m_call = m_account.signInWithCode(m_email, code, done);
    Q_EMIT changed();
}

void SignInPresenter::sendAgain()
{
    if (isBusy() || secondsUntilResend() > 0 || m_email.isEmpty())
        return;
    clearErrors();
    request(m_email, true);
}

void SignInPresenter::useAnotherAddress()
{
    m_call.reset();
    clearErrors();
    setStep(Step::Email);
}

void SignInPresenter::setNotice(const QString &notice)
{
    m_notice = notice;
    Q_EMIT changed();
}

void SignInPresenter::reset()
{
    m_email.clear();
    m_resendAt = {};
    m_countdown.stop();
    useAnotherAddress();
}

QString SignInPresenter::normalisedCode(const QString &text)
{
    QString code = text.toUpper();
    static const QRegularExpression separators(u"[\\s\\x{2010}-\\x{2015}-]"_s);
    return code.remove(separators);
}

QString SignInPresenter::groupedCode(const QString &text)
{
    static const QRegularExpression pattern(uR"(\A[A-Z0-9]{1,8}\z)"_s);
    const QString code = normalisedCode(text);
    if (!pattern.match(code).hasMatch())
        return text;
    return code.size() <= codeLength / 2
               ? code
               : code.left(codeLength / 2) + u'-' + code.mid(codeLength / 2);
}

void SignInPresenter::fail(Field field, const Error &error)
{
    (field == Field::Email ? m_emailError : m_codeError) = inlineError(error);
    Q_EMIT changed();
}

void SignInPresenter::clearErrors()
{
    m_emailError.clear();
    m_codeError.clear();
    m_serverError.clear();
}

void SignInPresenter::setStep(Step step)
{
    const bool other = step != m_step;
    m_step = step;
    Q_EMIT changed();
    Q_EMIT countdownChanged();
    if (other)
        Q_EMIT stepChanged(step);
}

void SignInPresenter::finish()
{
    reset();
    setNotice({});
}

} // namespace oh::ui
