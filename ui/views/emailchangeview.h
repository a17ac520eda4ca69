// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/emailchangepresenter.h"
#include "ui/presenters/formdraft.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace oh::ui {

class DraftFields;
class FormField;
class LoadLine;

/// How one gets another e-mail address (FR7). Controls: emailBegin, emailNew, emailAsk, emailBack,
/// emailPending, emailCode, emailCurrentCode, emailConfirm, emailAgain, emailGiveUp, and those of
/// LoadLine ("email"). The address is kept until it is sent; codes never are.
class EmailChangeView : public QFrame
{
    Q_OBJECT

public:
    explicit EmailChangeView(Context &context, QWidget *parent = nullptr);
    ~EmailChangeView() override;

    EmailChangePresenter &presenter() { return m_presenter; }
    /// Where typing goes on.
    void focusFirst();

private:
    QWidget *makeAsking();
    QWidget *makeConfirming();
    QLineEdit *addCode(QWidget *parent, const QString &name, const QString &label,
                       EmailChangePresenter::Field field, FormField **formField);
    void showState();
    QString pendingText() const;

    Context &m_context;
    EmailChangePresenter m_presenter;
    FormDraft m_kept;
    DraftFields *m_words;
    /// The step in which the kept address stands was opened.
    bool m_isRestored = false;
    EmailChangePresenter::Step m_shownStep = EmailChangePresenter::Step::Shown;
    LoadLine *m_line;
    QPushButton *m_begin;
    QWidget *m_asking;
    FormField *m_newField = nullptr;
    QLineEdit *m_new = nullptr;
    QPushButton *m_ask = nullptr;
    QWidget *m_confirming;
    QLabel *m_pending = nullptr;
    FormField *m_codeField = nullptr;
    QLineEdit *m_code = nullptr;
    FormField *m_currentField = nullptr;
    QLineEdit *m_current = nullptr;
    QPushButton *m_confirm = nullptr;
    QList<QWidget *> m_controls;
};

} // namespace oh::ui
