// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/signinspresenter.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace oh::ui {

class LoadLine;

/// Where one is signed in. Controls: signInsMessage, signInsRetry, signInsEverywhere, and for each
/// place, by its NUMBER, signIn_NUMBER_text and signIn_NUMBER_end.
class SignInsView : public QWidget
{
    Q_OBJECT

public:
    explicit SignInsView(Context &context, QWidget *parent = nullptr);

    SignInsPresenter &presenter() { return m_presenter; }

private:
    void showState();
    void showRows();
    void askToEndAll();

    SignInsPresenter m_presenter;
    LoadLine *m_line;
    QGridLayout *m_rows;
    QList<QWidget *> m_shown;
    QPushButton *m_all;
};

} // namespace oh::ui
