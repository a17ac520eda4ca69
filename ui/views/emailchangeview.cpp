// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/emailchangeview.h"

#include "ui/presenters/signinpresenter.h"
#include "ui/presenters/viewer.h"
#include "ui/style/timetext.h"
#include "ui/views/loadline.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/draftfields.h"
#include "ui/widgets/draftline.h"
#include "ui/widgets/formfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

using Step = EmailChangePresenter::Step;
using Field = EmailChangePresenter::Field;

EmailChangeView::EmailChangeView(Context &context, QWidget *parent)
    : QFrame(parent),
      m_context(context),
      m_presenter(context),
      m_kept(context, DraftForm::NewEmail),
      m_words(new DraftFields(m_kept, this))
{
    setObjectName(u"emailChange"_s);
    setAccessibleName(tr("Change your e-mail address"));
    // It has the keyboard while what had it is gone: as a frame, which screen readers can name.
    setFocusPolicy(Qt::ClickFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_line = new LoadLine(u"email"_s, this);
    layout->addWidget(m_line);
    m_begin =
        makeButton(tr("Change the e-mail address…"), ButtonKind::Secondary, u"emailBegin"_s, this);
    layout->addWidget(m_begin, 0, Qt::AlignLeft);
    m_asking = makeAsking();
    layout->addWidget(m_asking);
    m_confirming = makeConfirming();
    layout->addWidget(m_confirming);
    connect(m_line, &LoadLine::retryRequested, &m_presenter, &EmailChangePresenter::load);
    connect(m_begin, &QPushButton::clicked, this, [this] {
        m_presenter.begin();
        m_new->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_presenter, &EmailChangePresenter::changed, this, &EmailChangeView::showState);
    connect(&m_presenter, &EmailChangePresenter::confirmed, this, [this] {
        m_new->clear();
        m_begin->setFocus(Qt::OtherFocusReason);
    });
    showState();
}

EmailChangeView::~EmailChangeView()
{
    // The field tells of changes while it goes: those are nobody's.
    delete m_words;
}

QWidget *EmailChangeView::makeAsking()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_new = new QLineEdit(box);
    m_new->setObjectName(u"emailNew"_s);
    m_new->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_newField = new FormField(tr("New e-mail address"), m_new, true,
                               tr("We send a code there. The present address is told, too."), box);
    layout->addWidget(m_newField);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_ask = makeButton(tr("Send the code"), ButtonKind::Primary, u"emailAsk"_s, box);
    auto *back = makeButton(tr("Cancel"), ButtonKind::Secondary, u"emailBack"_s, box);
    back->setAccessibleName(tr("Cancel changing the e-mail address"));
    row->addWidget(m_ask);
    row->addWidget(back);
    row->addStretch();
    layout->addLayout(row);
    const auto ask = [this] { m_presenter.ask(m_new->text()); };
    connect(m_ask, &QPushButton::clicked, this, ask);
    connect(m_new, &QLineEdit::returnPressed, this, ask);
    connect(m_new, &QLineEdit::textEdited, this,
            [this] { m_presenter.clearError(Field::Address); });
    connect(back, &QPushButton::clicked, this, [this] {
        m_new->clear();
        m_presenter.back();
        focusFirst();
    });
    setWordsKept(m_new);
    m_words->add(u"address"_s, m_new);
    m_words->begin({});
    auto *restored = new DraftLine(m_kept, box);
    layout->insertWidget(0, restored);
    m_controls += {restored, m_new, m_ask, back};
    return box;
}

QLineEdit *EmailChangeView::addCode(QWidget *parent, const QString &name, const QString &label,
                                    Field field, FormField **formField)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setPlaceholderText(u"ABCD-EFGH"_s);
    *formField = new FormField(label, edit, true, {}, parent);
    parent->layout()->addWidget(*formField);
    connect(edit, &QLineEdit::textEdited, this, [this, edit, field](const QString &text) {
        // In the middle of the text, typing and deleting must not move the cursor about.
        const bool atEnd = edit->cursorPosition() == text.size();
        const QString grouped = SignInPresenter::groupedCode(text);
        if (atEnd && grouped != text)
            edit->setText(grouped);
        m_presenter.clearError(field);
    });
    connect(edit, &QLineEdit::returnPressed, this,
            [this] { m_presenter.confirm(m_code->text(), m_current->text()); });
    m_controls.append(edit);
    return edit;
}

QWidget *EmailChangeView::makeConfirming()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_pending = makeLabel({}, TextRole::Body, box);
    m_pending->setObjectName(u"emailPending"_s);
    m_pending->setTextFormat(Qt::PlainText);
    m_pending->setWordWrap(true);
    layout->addWidget(m_pending);
    m_code = addCode(box, u"emailCode"_s, tr("Code from the mail to the new address"), Field::Code,
                     &m_codeField);
    m_current = addCode(box, u"emailCurrentCode"_s, tr("Code from the mail to the present address"),
                        Field::CurrentCode, &m_currentField);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_confirm = makeButton(tr("Change the address"), ButtonKind::Primary, u"emailConfirm"_s, box);
    auto *again = makeButton(tr("Send again"), ButtonKind::Secondary, u"emailAgain"_s, box);
    again->setAccessibleName(tr("Send the codes again"));
    auto *giveUp =
        makeButton(tr("Keep the present one"), ButtonKind::Secondary, u"emailGiveUp"_s, box);
    giveUp->setAccessibleName(tr("Keep the present e-mail address"));
    for (QPushButton *button : {m_confirm, again, giveUp})
        row->addWidget(button);
    row->addStretch();
    layout->addLayout(row);
    connect(m_confirm, &QPushButton::clicked, this,
            [this] { m_presenter.confirm(m_code->text(), m_current->text()); });
    connect(again, &QPushButton::clicked, &m_presenter, &EmailChangePresenter::sendAgain);
    connect(giveUp, &QPushButton::clicked, &m_presenter, &EmailChangePresenter::giveUp);
    m_controls += {m_confirm, again, giveUp};
    return box;
}

QString EmailChangeView::pendingText() const
{
    const auto &pending = m_presenter.pending();
    if (!pending)
        return {};
    const QString until = timeText(pending->expiresAt, viewerZone(m_context.account));
    return pending->needsCurrentCode
               //: %1 and %2 are e-mail addresses, %3 a time
               ? tr("We have sent a code to %1 and another one to %2. Type both until %3.")
                     .arg(pending->email, m_presenter.address(), until)
               //: %1 an e-mail address, %2 a time
               : tr("We have sent a code to %1. Type it until %2.").arg(pending->email, until);
}

void EmailChangeView::focusFirst()
{
    for (QWidget *control : {static_cast<QWidget *>(m_begin), static_cast<QWidget *>(m_new),
                             static_cast<QWidget *>(m_code)}) {
        if (control->isVisible() && control->isEnabled()) {
            control->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void EmailChangeView::showState()
{
    const LoadState state = m_presenter.state();
    const Step step = m_presenter.step();
    if (state == LoadState::Ready && !std::exchange(m_isRestored, true) && step == Step::Shown &&
        m_kept.hasWords())
        return m_presenter.begin();
    if (step == Step::Confirming && m_shownStep == Step::Asking)
        m_new->clear(); // the server has it
    const bool ready = state == LoadState::Ready;
    // What is hidden would hand the keyboard to whatever comes next in the window.
    const bool hadFocus = hasFocus() || (focusWidget() && focusWidget()->hasFocus());
    if (hadFocus && step != m_shownStep)
        setFocus(Qt::OtherFocusReason);
    m_line->showState(state, m_presenter.error());
    m_begin->setVisible(ready && step == Step::Shown);
    m_asking->setVisible(ready && step == Step::Asking);
    m_confirming->setVisible(ready && step == Step::Confirming);
    if (step != Step::Confirming || m_shownStep != Step::Confirming) {
        m_code->clear();
        m_current->clear();
    }
    m_pending->setText(pendingText());
    m_currentField->setVisible(m_presenter.pending() && m_presenter.pending()->needsCurrentCode);
    m_newField->setError(m_presenter.fieldError(Field::Address));
    m_codeField->setError(m_presenter.fieldError(Field::Code));
    m_currentField->setError(m_presenter.fieldError(Field::CurrentCode));
    for (QWidget *control : std::as_const(m_controls))
        control->setEnabled(!m_presenter.isBusy());
    if (ready && step == Step::Confirming) {
        if (const QString offered = m_presenter.takeOfferedCode(); !offered.isEmpty()) {
            m_code->setText(offered);
            (m_current->isVisible() ? static_cast<QWidget *>(m_current) : m_confirm)
                ->setFocus(Qt::OtherFocusReason);
        }
    }
    if (hadFocus && step != m_shownStep)
        focusFirst();
    m_shownStep = step;
}

} // namespace oh::ui
