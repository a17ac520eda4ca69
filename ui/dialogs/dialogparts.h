// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"

#include <QList>

class QBoxLayout;
class QDialog;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// What small dialogs have in common: a question, a sentence, an error line and a row of buttons.
namespace oh::ui {

/// Sets up the dialog (window modal, deleted when closed) and its question.
QVBoxLayout *dialogLayout(QDialog *dialog, const QString &question, const QString &explanation);
/// As tall as its texts need at the width it gets; the layout's own hint takes a narrower one and
/// leaves a gap. Call it when everything is in the dialog.
void fitDialog(QDialog *dialog);
/// Hidden until showDialogError().
QLabel *dialogError(QDialog *dialog, const QString &objectName);
void showDialogError(QLabel *label, const Error &error);
/// Said in other words.
void showDialogError(QLabel *label, const Error &error, const QString &sentence);
/// At the right, in this order.
QBoxLayout *dialogButtons(const QList<QPushButton *> &buttons);
/// Whatever sends a form does so here, too, and is on the sheet of shortcuts as well.
void addSendKeys(QDialog *dialog, QPushButton *send);
/// "must have …", as the API's declarations say it, as a whole sentence.
QString fieldSentence(const QString &problem);

} // namespace oh::ui
