// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formfield.h"

#include "ui/style/theme.h"
#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace oh::ui {

FormField::FormField(const QString &label, QWidget *editor, bool required, const QString &help,
                     QWidget *parent)
    : QWidget(parent), m_editor(editor), m_name(label), m_required(required)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);

    m_name.remove(u'&');
    m_label = makeLabel(required ? label + u" *"_s : label, TextRole::Label, this);
    m_label->setBuddy(editor);
    layout->addWidget(m_label);
    layout->addWidget(editor);

    m_error = makeLabel({}, TextRole::Error, this);
    m_error->setObjectName(editor->objectName() + u"Error"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    layout->addWidget(m_error);

    m_help = makeLabel(help, TextRole::Help, this);
    m_help->setWordWrap(true);
    m_help->setVisible(!help.isEmpty());
    layout->addWidget(m_help);

    // Beside a taller neighbour, label and editor stay together at the top.
    if (!(editor->sizePolicy().verticalPolicy() & QSizePolicy::ExpandFlag) ||
        editor->maximumHeight() == editor->minimumHeight())
        layout->addStretch(1);

    editor->setAccessibleName(m_name);
    // Whoever types there hears no more of the box around it.
    if (const auto *box = qobject_cast<QComboBox *>(editor); box && box->isEditable())
        box->lineEdit()->setAccessibleName(m_name);
    describe();
}

void FormField::setError(const QString &message)
{
    if (message.isEmpty())
        return clearError();
    m_errorText = message;
    m_error->setText(message);
    m_error->show();
    setStyleProperty(m_editor, "invalid", true);
    describe();
}

void FormField::clearError()
{
    if (m_errorText.isEmpty())
        return;
    m_errorText.clear();
    m_error->clear();
    m_error->hide();
    setStyleProperty(m_editor, "invalid", false);
    describe();
}

void FormField::setHelp(const QString &help)
{
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    describe();
}

void FormField::describe()
{
    QStringList parts;
    if (!m_errorText.isEmpty())
        parts.append(m_errorText);
    if (m_required)
        parts.append(tr("Required"));
    if (!m_help->text().isEmpty())
        parts.append(m_help->text());
    m_editor->setAccessibleDescription(parts.join(u". "_s));
}

} // namespace oh::ui
