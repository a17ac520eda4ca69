// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"
#include "ui/presenters/erasurepresenter.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace oh::ui {

class FormField;

/// Erases somebody for good: first what that comes to, then the typed name and a reason (FR85).
/// Takes the presenter. The reason is kept, the name is to be typed each time. Controls:
/// erasePreview, eraseName, eraseReason, eraseError, eraseCancel, eraseNext, eraseDo.
class EraseDialog : public FormDialog
{
    Q_OBJECT

public:
    EraseDialog(ErasurePresenter *presenter, const QString &name, QWidget *parent = nullptr);

private:
    /// Counting may be left.
    bool isBusy() const override { return m_isSecond && m_presenter->isBusy(); }
    void showStep(bool second);
    void showState();
    static QString namesInTexts(const QList<api::ErasureName> &names);

    ErasurePresenter *m_presenter;
    QLabel *m_preview;
    QWidget *m_second;
    QLineEdit *m_name;
    QLineEdit *m_reason;
    FormField *m_reasonField;
    QLabel *m_error;
    QPushButton *m_cancel;
    QPushButton *m_next;
    QPushButton *m_do;
    bool m_isSecond = false;
};

} // namespace oh::ui
