// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dialogparts.h"

#include "ui/style/texts.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/keyactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

struct DialogTexts
{
    Q_DECLARE_TR_FUNCTIONS(oh::ui::Dialogs)
};

} // namespace

QVBoxLayout *dialogLayout(QDialog *dialog, const QString &question, const QString &explanation)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setMinimumWidth(460);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 22, 24, 20);
    layout->setSpacing(14);
    auto *title = makeLabel(question, TextRole::Section, dialog);
    title->setObjectName(u"dialogQuestion"_s);
    title->setWordWrap(true);
    layout->addWidget(title);
    if (!explanation.isEmpty()) {
        auto *text = makeLabel(explanation, TextRole::Muted, dialog);
        text->setObjectName(u"dialogExplanation"_s);
        text->setWordWrap(true);
        layout->addWidget(text);
    }
    dialog->setAccessibleName(question);
    dialog->setAccessibleDescription(explanation);
    return layout;
}

void fitDialog(QDialog *dialog)
{
    // The style sheet's fonts count.
    const auto children = dialog->findChildren<QWidget *>();
    for (const QWidget *child : children)
        child->ensurePolished();
    QLayout *layout = dialog->layout();
    layout->invalidate();
    const int width = std::max(dialog->minimumWidth(), layout->totalMinimumSize().width());
    if (layout->hasHeightForWidth())
        dialog->resize(width, layout->totalHeightForWidth(width));
}

QLabel *dialogError(QDialog *dialog, const QString &objectName)
{
    auto *label = makeLabel({}, TextRole::Error, dialog);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    // With the keyboard, too: the request id is there to be copied.
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->hide();
    return label;
}

void showDialogError(QLabel *label, const Error &error)
{
    showDialogError(label, error, errorSentence(error));
}

void showDialogError(QLabel *label, const Error &error, const QString &sentence)
{
    const QString text = withRequestId(sentence, error);
    label->setText(text);
    label->show();
    // A dialog that is open already grows by what the message needs.
    QWidget *dialog = label->window();
    if (QLayout *layout = dialog->layout(); layout && dialog->isVisible()) {
        layout->activate();
        const int height = layout->totalHeightForWidth(dialog->width());
        if (height > dialog->height())
            dialog->resize(dialog->width(), height);
    }
    announce(label, text);
}

QBoxLayout *dialogButtons(const QList<QPushButton *> &buttons)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    for (QPushButton *button : buttons)
        row->addWidget(button);
    return row;
}

void addSendKeys(QDialog *dialog, QPushButton *send)
{
    auto *action = new QAction(DialogTexts::tr("Send or save what is typed"), dialog);
    action->setShortcuts(sendKeys());
    QObject::connect(action, &QAction::triggered, send, &QPushButton::click);
    dialog->addAction(action);
}

QString fieldSentence(const QString &problem)
{
    //: %1 is the rest of the sentence: "must have at most 500 characters"
    return DialogTexts::tr("This %1.").arg(problem);
}

} // namespace oh::ui
