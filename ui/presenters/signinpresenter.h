// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

namespace oh::ui {

/// Sign-in by mail in two steps: the address, then the code (or the mail's link, which may also be
/// pasted); or with Google or Microsoft, in the browser (FR2). Knows nothing of widgets.
class SignInPresenter : public QObject
{
    Q_OBJECT

public:
    enum class Step { Email, Code, Browser };
    Q_ENUM(Step)
    enum class Field { Email, Code, Server };
    Q_ENUM(Field)

    SignInPresenter(Account &account, const Clock &clock, QObject *parent = nullptr);

    Step step() const { return m_step; }
    bool isBusy() const { return m_call != nullptr; }
    QString email() const { return m_email; }
    QString server() const;
    /// Why the last session ended; empty when there is nothing to say.
    QString notice() const { return m_notice; }
    /// 0 when the mail may be sent again.
    int secondsUntilResend() const;
    QString fieldError(Field field) const;
    /// With whose accounts one can sign in at this server.
    const QList<CalendarProviderKind> &providers() const { return m_providers; }
    CalendarProviderKind provider() const { return m_provider; }
    /// What the browser shows; empty until it was asked.
    QUrl consentAddress() const { return m_consentAddress; }

    /// First step: sets the server (when it is another one), checks the address, asks for the mail.
    void submitEmail(const QString &email, const QString &server);
    /// Second step: a code as typed, or the whole link.
    void submitCode(const QString &text);
    void sendAgain();
    void useAnotherAddress();
    /// Asks the server what it offers; after `server` was set when it is another one.
    void loadMethods();
    void useServer(const QString &server);
    void continueWith(CalendarProviderKind provider);
    void setNotice(const QString &notice);
    /// Back to the beginning, for the next person.
    void reset();

    /// Upper case, without spaces and dashes.
    static QString normalisedCode(const QString &text);
    /// "ABCDEFGH" as "ABCD-EFGH"; what is not a code stays as it is.
    static QString groupedCode(const QString &text);
    static constexpr int codeLength = 8;

Q_SIGNALS:
    void stepChanged(oh::ui::SignInPresenter::Step step);
    void changed();
    void countdownChanged();
    /// The mail was sent again.
    void sentAgain();

private:
    bool adoptServer(const QString &server);
    void request(const QString &email, bool again);
    void fail(Field field, const Error &error);
    void clearErrors();
    void setStep(Step step);
    void finish();

    Account &m_account;
    const Clock &m_clock;
    Step m_step = Step::Email;
    QString m_email;
    QString m_notice;
    QString m_emailError;
    QString m_codeError;
    QString m_serverError;
    QDateTime m_resendAt;
    QTimer m_countdown;
    QList<CalendarProviderKind> m_providers;
    CalendarProviderKind m_provider = CalendarProviderKind::Google;
    QUrl m_consentAddress;
    Call m_call;
    Call m_methods;
};

} // namespace oh::ui
