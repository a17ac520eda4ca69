// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/signinview.h"

#include "ui/presenters/calendarconnectionpresenter.h"
#include "ui/style/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int columnWidth = 420;

QVBoxLayout *stepLayout(QWidget *step)
{
    auto *layout = new QVBoxLayout(step);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    return layout;
}

} // namespace

SignInView::SignInView(Account &account, const Clock &clock, QWidget *parent, SignInView *before)
    : QWidget(parent),
      m_presenter(before ? before->m_presenter : new SignInPresenter(account, clock, this))
{
    m_presenter->setParent(this);
    setObjectName(u"signInView"_s);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto *column = new QWidget(this);
    column->setFixedWidth(columnWidth);
    // Not aligned by the layout: that would ignore how tall wrapped texts get.
    auto *centre = new QHBoxLayout;
    centre->addStretch();
    centre->addWidget(column);
    centre->addStretch();
    outer->addLayout(centre);
    outer->addStretch(3);

    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(16);
    auto *brand = new QHBoxLayout;
    brand->setSpacing(10);
    brand->addStretch();
    auto *logo = new IconLabel(u"logo"_s, 32, IconTone::Primary, column);
    brand->addWidget(logo);
    brand->addWidget(makeLabel(tr("Office Hours"), TextRole::Title, column));
    brand->addStretch();
    layout->addLayout(brand);

    m_notice = new Banner(Banner::Tone::Warning, column);
    m_notice->setObjectName(u"signInNotice"_s);
    layout->addWidget(m_notice);

    auto *card = new Card(column);
    card->body()->setContentsMargins(28, 26, 28, 26);
    m_steps = new QStackedWidget(card);
    m_steps->addWidget(makeEmailStep());
    m_steps->addWidget(makeCodeStep());
    m_steps->addWidget(makeBrowserStep());
    card->body()->addWidget(m_steps);
    layout->addWidget(card);

    connect(m_presenter, &SignInPresenter::changed, this, &SignInView::refresh);
    connect(m_presenter, &SignInPresenter::countdownChanged, this, &SignInView::refreshCountdown);
    connect(m_presenter, &SignInPresenter::stepChanged, this, &SignInView::showStep);
    refresh();
    showStep(m_presenter->step());
    if (before) {
        before->m_presenter->disconnect(before);
        m_email->setText(before->m_email->text());
        m_server->setText(before->m_server->text());
        m_code->setText(before->m_code->text());
        m_advanced->setChecked(before->m_advanced->isChecked());
    }
    m_presenter->loadMethods();
}

QWidget *SignInView::makeEmailStep()
{
    auto *step = new QWidget(this);
    auto *layout = stepLayout(step);
    layout->addWidget(makeLabel(tr("Sign in"), TextRole::Section, step));

    m_email = new QLineEdit(step);
    m_email->setObjectName(u"signInEmail"_s);
    m_email->setPlaceholderText(tr("name@example.org"));
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_emailField = new FormField(tr("&E-mail address"), m_email, true,
                                 tr("We send a link and a code. No password needed."), step);
    layout->addWidget(m_emailField);

    m_send = makeButton(tr("&Send sign-in link"), ButtonKind::Primary, u"signInSend"_s, step);
    layout->addWidget(m_send);

    m_providers = new QWidget(step);
    auto *providers = new QVBoxLayout(m_providers);
    providers->setContentsMargins(0, 0, 0, 0);
    providers->setSpacing(8);
    auto *divider = makeLabel(tr("or"), TextRole::Muted, m_providers);
    divider->setAlignment(Qt::AlignHCenter);
    providers->addWidget(divider);
    for (const CalendarProviderKind provider : enumValues<CalendarProviderKind>()) {
        //: %1 is Google or Microsoft
        auto *button =
            makeButton(tr("Continue with %1").arg(providerName(provider)), ButtonKind::Secondary,
                       u"signIn_"_s + toString(provider), m_providers);
        button->setToolTip(tr("Connects your calendar as well"));
        connect(button, &QPushButton::clicked, this,
                [this, provider] { m_presenter->continueWith(provider); });
        providers->addWidget(button);
        m_providerButtons.append(button);
    }
    layout->addWidget(m_providers);

    m_advanced = makeButton(tr("&Advanced"), ButtonKind::Link, u"signInAdvanced"_s, step);
    m_advanced->setCheckable(true);
    m_advanced->setIcon(icon(u"chevron-right"_s, IconTone::Primary));
    layout->addWidget(m_advanced, 0, Qt::AlignLeft);
    m_server = new QLineEdit(m_presenter->server(), step);
    m_server->setObjectName(u"signInServer"_s);
    m_serverField = new FormField(tr("Se&rver address"), m_server, false,
                                  tr("Your accelerator tells you if you need another one."), step);
    m_serverField->hide();
    layout->addWidget(m_serverField);
    layout->addStretch();

    connect(m_advanced, &QPushButton::toggled, this, [this](bool open) {
        m_advanced->setIcon(icon(open ? u"chevron-down"_s : u"chevron-right"_s, IconTone::Primary));
        m_serverField->setVisible(open);
    });
    const auto submit = [this] { m_presenter->submitEmail(m_email->text(), m_server->text()); };
    connect(m_send, &QPushButton::clicked, this, submit);
    connect(m_email, &QLineEdit::returnPressed, this, submit);
    connect(m_server, &QLineEdit::returnPressed, this, submit);
    connect(m_email, &QLineEdit::textEdited, m_emailField, &FormField::clearError);
    connect(m_server, &QLineEdit::textEdited, m_serverField, &FormField::clearError);
    // Another server may offer other ways in.
    connect(m_server, &QLineEdit::editingFinished, this,
            [this] { m_presenter->useServer(m_server->text()); });
    return step;
}

QWidget *SignInView::makeBrowserStep()
{
    auto *step = new QWidget(this);
    auto *layout = stepLayout(step);
    layout->addWidget(makeLabel(tr("Go on in your browser"), TextRole::Section, step));
    m_browserText = makeLabel({}, TextRole::Body, step);
    m_browserText->setObjectName(u"signInBrowserText"_s);
    m_browserText->setWordWrap(true);
    layout->addWidget(m_browserText);
    m_browserCopy =
        makeButton(tr("&Copy the address"), ButtonKind::Secondary, u"signInBrowserCopy"_s, step);
    m_browserCopy->setToolTip(tr("If no browser has opened: paste it into one on this computer"));
    layout->addWidget(m_browserCopy, 0, Qt::AlignLeft);
    m_browserBack = makeButton(tr("&Back"), ButtonKind::Link, u"signInBrowserBack"_s, step);
    layout->addWidget(m_browserBack, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_browserCopy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_presenter->consentAddress().toString());
        m_browserCopy->setText(tr("Copied"));
    });
    connect(m_browserBack, &QPushButton::clicked, m_presenter, &SignInPresenter::useAnotherAddress);
    return step;
}

void SignInView::refreshProviders()
{
    qsizetype at = 0;
    for (const CalendarProviderKind provider : enumValues<CalendarProviderKind>()) {
        QPushButton *button = m_providerButtons.at(at++);
        button->setVisible(m_presenter->providers().contains(provider));
        button->setEnabled(!m_presenter->isBusy());
    }
    m_providers->setVisible(!m_presenter->providers().isEmpty());
    const bool shown = !m_presenter->consentAddress().isEmpty();
    m_browserCopy->setVisible(shown);
    m_browserText->setText(shown ? tr("Sign in to %1 there, and agree. You come back here by "
                                      "yourself.")
                                       .arg(providerName(m_presenter->provider()))
                                 : tr("Getting ready…"));
    if (!shown)
        m_browserCopy->setText(tr("&Copy the address"));
}

QWidget *SignInView::makeCodeStep()
{
    auto *step = new QWidget(this);
    auto *layout = stepLayout(step);
    layout->addWidget(makeLabel(tr("Check your mail"), TextRole::Section, step));
    m_sentTo = makeLabel({}, TextRole::Body, step);
    m_sentTo->setObjectName(u"signInSentTo"_s);
    m_sentTo->setWordWrap(true);
    layout->addWidget(m_sentTo);

    m_code = new QLineEdit(step);
    m_code->setObjectName(u"signInCode"_s);
    m_code->setPlaceholderText(u"ABCD-EFGH"_s);
    QFont font = m_code->font();
    font.setFamilies({u"monospace"_s});
    font.setLetterSpacing(QFont::AbsoluteSpacing, 2);
    m_code->setFont(font);
    m_code->setInputMethodHints(Qt::ImhUppercaseOnly | Qt::ImhNoPredictiveText);
    m_codeField = new FormField(tr("&Code"), m_code, true,
                                tr("8 letters and digits; you can also paste the link."), step);
    layout->addWidget(m_codeField);

    m_submit = makeButton(tr("&Sign in"), ButtonKind::Primary, u"signInSubmit"_s, step);
    layout->addWidget(m_submit);
    auto *row = new QHBoxLayout;
    m_other =
        makeButton(tr("&Use another address"), ButtonKind::Link, u"signInOtherAddress"_s, step);
    m_again = makeButton(tr("Send a&gain"), ButtonKind::Link, u"signInAgain"_s, step);
    row->addWidget(m_other);
    row->addStretch();
    row->addWidget(m_again);
    layout->addLayout(row);
    layout->addStretch();

    const auto submit = [this] { m_presenter->submitCode(m_code->text()); };
    connect(m_submit, &QPushButton::clicked, this, submit);
    connect(m_code, &QLineEdit::returnPressed, this, submit);
    connect(m_code, &QLineEdit::textEdited, this, &SignInView::formatCode);
    connect(m_other, &QPushButton::clicked, m_presenter, &SignInPresenter::useAnotherAddress);
    connect(m_again, &QPushButton::clicked, m_presenter, &SignInPresenter::sendAgain);
    return step;
}

void SignInView::formatCode(const QString &text)
{
    m_codeField->clearError();
    const bool atEnd = m_code->cursorPosition() == text.size();
    const QString grouped = SignInPresenter::groupedCode(text);
    // In the middle of the text, typing and deleting must not move the cursor about.
    if (atEnd && grouped != text)
        m_code->setText(grouped);
}

void SignInView::refresh()
{
    const bool busy = m_presenter->isBusy();
    m_notice->setText(m_presenter->notice());
    m_emailField->setError(m_presenter->fieldError(SignInPresenter::Field::Email));
    m_codeField->setError(m_presenter->fieldError(SignInPresenter::Field::Code));
    const QString serverError = m_presenter->fieldError(SignInPresenter::Field::Server);
    m_serverField->setError(serverError);
    if (!serverError.isEmpty())
        m_advanced->setChecked(true);
    for (QWidget *control : {static_cast<QWidget *>(m_email), static_cast<QWidget *>(m_server),
                             static_cast<QWidget *>(m_send), static_cast<QWidget *>(m_code),
                             static_cast<QWidget *>(m_submit)})
        control->setEnabled(!busy);
    m_send->setText(busy ? tr("Sending…") : tr("&Send sign-in link"));
    m_submit->setText(busy ? tr("Signing in…") : tr("&Sign in"));
    m_sentTo->setText(tr("We sent a mail to %1. Open its link, or type the code here.")
                          .arg(m_presenter->email()));
    if (m_wasBusy && !busy)
        focusFirst(); // disabling took the focus away
    m_wasBusy = busy;
    refreshCountdown();
    refreshProviders();
}

void SignInView::refreshCountdown()
{
    const int seconds = m_presenter->secondsUntilResend();
    m_again->setEnabled(seconds == 0 && !m_presenter->isBusy());
    m_again->setText(seconds > 0 ? tr("Send again (%1 s)").arg(seconds) : tr("Send a&gain"));
}

void SignInView::showStep(SignInPresenter::Step step)
{
    m_steps->setCurrentIndex(int(step));
    if (step == SignInPresenter::Step::Email) {
        m_email->setText(m_presenter->email());
        m_server->setText(m_presenter->server());
    }
    m_code->clear();
    focusFirst();
}

void SignInView::focusFirst()
{
    if (m_presenter->step() == SignInPresenter::Step::Browser) {
        m_browserBack->setFocus();
        return;
    }
    QLineEdit *target = m_presenter->step() == SignInPresenter::Step::Email ? m_email : m_code;
    target->setFocus();
    target->selectAll();
}

} // namespace oh::ui
