// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace oh::ui {

/// A control of a form: label above (with * when required), the editor, help in small print and,
/// when something is wrong, the reason in red. Names and describes the editor for screen readers.
class FormField : public QWidget
{
    Q_OBJECT

public:
    /// Takes the editor. `label` may have a mnemonic ("&Name").
    FormField(const QString &label, QWidget *editor, bool required = false,
              const QString &help = {}, QWidget *parent = nullptr);

    void setError(const QString &message);
    void clearError();
    bool hasError() const { return !m_errorText.isEmpty(); }
    QString error() const { return m_errorText; }
    void setHelp(const QString &help);

    QWidget *editor() const { return m_editor; }
    QString label() const { return m_name; }

private:
    void describe();

    QWidget *m_editor;
    QLabel *m_label;
    QLabel *m_help;
    QLabel *m_error;
    QString m_name;
    QString m_errorText;
    bool m_required;
};

} // namespace oh::ui
