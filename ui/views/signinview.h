// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/signinpresenter.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace oh::ui {

class Banner;
class FormField;

/// The page before one is signed in. Controls: signInEmail, signInSend, signInAdvanced,
/// signInServer, signInCode, signInSubmit, signInOtherAddress, signInAgain,
/// signIn_google, signIn_microsoft, signInBrowserCopy, signInBrowserBack.
class SignInView : public QWidget
{
    Q_OBJECT

public:
    /// `before`, about to be deleted, hands over how far somebody got and what they typed.
    SignInView(Account &account, const Clock &clock, QWidget *parent = nullptr,
               SignInView *before = nullptr);

    SignInPresenter &presenter() { return *m_presenter; }
    /// Puts the cursor where typing goes on.
    void focusFirst();

private:
    QWidget *makeEmailStep();
    QWidget *makeCodeStep();
    QWidget *makeBrowserStep();
    void refreshProviders();
    void refresh();
    void refreshCountdown();
    void showStep(SignInPresenter::Step step);
    void formatCode(const QString &text);

    SignInPresenter *m_presenter;
    Banner *m_notice;
    QStackedWidget *m_steps;
    QLineEdit *m_email = nullptr;
    FormField *m_emailField = nullptr;
    QLineEdit *m_server = nullptr;
    FormField *m_serverField = nullptr;
    QPushButton *m_advanced = nullptr;
    QPushButton *m_send = nullptr;
    QWidget *m_providers = nullptr;
    QList<QPushButton *> m_providerButtons;
    QLabel *m_browserText = nullptr;
    QPushButton *m_browserCopy = nullptr;
    QPushButton *m_browserBack = nullptr;
    QLabel *m_sentTo = nullptr;
    QLineEdit *m_code = nullptr;
    FormField *m_codeField = nullptr;
    QPushButton *m_submit = nullptr;
    QPushButton *m_other = nullptr;
    QPushButton *m_again = nullptr;
    bool m_wasBusy = false;
};

} // namespace oh::ui
