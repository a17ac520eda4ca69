// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/emailchangepresenter.h"

#include "ui/presenters/signinpresenter.h"
#include "ui/style/texts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int addressCodeLength = 8;

} // namespace

EmailChangePresenter::EmailChangePresenter(Context &context, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_loaded(
          context.api, this, [this] { load(); }, [this] { Q_EMIT changed(); })
{}

EmailChangePresenter::~EmailChangePresenter() = default;

EmailChangePresenter::Step EmailChangePresenter::step() const
{
    if (m_asking)
        return Step::Asking;
    return m_own.pending ? Step::Confirming : Step::Shown;
}

QString EmailChangePresenter::address() const
{
    return m_loaded.isReady() ? m_own.email : m_context.account.user().email.value_or(QString());
}

void EmailChangePresenter::load()
{
    if (m_change)
        return; // its answer is newer
    m_loaded.begin();
    m_load = m_context.api.ownEmail([this](const Result<api::OwnEmail> &answer) {
        const Call finished = std::move(m_load);
        if (!answer)
            return m_loaded.fail(answer.error());
        take(*answer);
    });
}

void EmailChangePresenter::take(const api::OwnEmail &own)
{
    m_own = own;
    m_loaded.succeed();
    // What somebody changed elsewhere, or a coordinator.
    if (m_context.account.state() == Account::State::SignedIn &&
        m_context.account.user().email != own.email) {
        api::User user = m_context.account.user();
        user.email = own.email;
        m_context.account.adopt(user);
    }
    Q_EMIT changed();
}

void EmailChangePresenter::begin()
{
    m_errors.clear();
    m_asking = true;
    Q_EMIT changed();
}

void EmailChangePresenter::back()
{
    m_errors.clear();
    m_asking = false;
    Q_EMIT changed();
}

void EmailChangePresenter::clearError(Field field)
{
    if (m_errors.remove(field) > 0)
        Q_EMIT changed();
}

void EmailChangePresenter::offerCode(const QString &code)
{
    m_offered = SignInPresenter::groupedCode(code);
    Q_EMIT changed();
}

void EmailChangePresenter::ask(const QString &address)
{
    if (isBusy())
        return;
    m_errors.clear();
    const api::ChangeEmail wish{address.trimmed()};
    if (wish.email.isEmpty())
        m_errors.insert(Field::Address, tr("Enter the new e-mail address."));
    else if (!api::ChangeEmail::schema()
                  .validate(api::ChangeEmail::schema().toJson(wish), api::Mode::Strict)
                  .isEmpty())
        m_errors.insert(Field::Address,
                        tr("This is not an e-mail address. It looks like name@example.org"));
    if (m_errors.isEmpty())
        return send(wish.email);
    Q_EMIT changed();
}

void EmailChangePresenter::sendAgain()
{
    if (!isBusy() && m_own.pending)
        send(m_own.pending->email);
}

void EmailChangePresenter::send(const QString &address)
{
    m_errors.clear();
    m_load.reset(); // an older answer must not undo this
    m_change = m_context.api.changeEmail({address}, [this](const Result<api::OwnEmail> &answer) {
        const Call finished = std::move(m_change);
        if (!answer)
            return fail(answer.error(), m_asking ? Field::Address : Field::Code);
        m_asking = false;
        take(*answer);
    });
    Q_EMIT changed();
}

QString EmailChangePresenter::codeProblem(const QString &typed) const
{
    static const QRegularExpression pattern(uR"(\A[A-Z0-9]{8}\z)"_s);
    const QString code = SignInPresenter::normalisedCode(typed);
    if (code.isEmpty())
        return tr("Enter the code from the mail.");
    if (!pattern.match(code).hasMatch())
        return tr("The code has %1 letters and digits.").arg(addressCodeLength);
    return {};
}

void EmailChangePresenter::confirm(const QString &code, const QString &currentCode)
{
    if (isBusy() || !m_own.pending)
        return;
    m_errors.clear();
    if (const QString problem = codeProblem(code); !problem.isEmpty())
        m_errors.insert(Field::Code, problem);
    if (m_own.pending->needsCurrentCode) {
        if (const QString problem = codeProblem(currentCode); !problem.isEmpty())
            m_errors.insert(Field::CurrentCode, problem);
    }
    if (!m_errors.isEmpty()) {
        Q_EMIT changed();
        return;
    }
    api::ConfirmEmail codes{SignInPresenter::normalisedCode(code), {}};
    if (m_own.pending->needsCurrentCode)
        codes.currentCode = SignInPresenter::normalisedCode(currentCode);
    m_load.reset();
    m_change = m_context.api.confirmEmail(codes, [this](const Result<api::OwnEmail> &answer) {
        const Call finished = std::move(m_change);
        if (!answer)
            return fail(answer.error(), Field::Code);
        take(*answer);
        m_context.notifier.notify(
            Notifier::Kind::Success,
            tr("Your e-mail address was changed. You are signed out everywhere else."));
        Q_EMIT confirmed();
    });
    Q_EMIT changed();
}

void EmailChangePresenter::giveUp()
{
    if (isBusy() || !m_own.pending)
        return;
    m_errors.clear();
    m_load.reset();
    m_change = m_context.api.cancelEmailChange([this](const Result<void> &answer) {
        const Call finished = std::move(m_change);
        // Gone is what was wanted.
        if (!answer && answer.error().code != ErrorCode::NotFound)
            return fail(answer.error(), Field::Code);
        m_own.pending.reset();
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void EmailChangePresenter::fail(const Error &error, Field field)
{
    // Over: too late, or too many wrong codes.
    if (error.code == ErrorCode::LinkExpired) {
        m_own.pending.reset();
        m_context.notifier.notifyError(error, errorSentence(error));
        Q_EMIT changed();
        return;
    }
    const bool either =
        error.code == ErrorCode::CodeInvalid && m_own.pending && m_own.pending->needsCurrentCode;
    m_errors.insert(field, either ? tr("One of the two codes is wrong. Look at the newest mails.")
                                  : inlineError(error));
    Q_EMIT changed();
}

} // namespace oh::ui
