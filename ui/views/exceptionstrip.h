// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"

#include <QFrame>

#include <utility>

class QPushButton;
class QVBoxLayout;

namespace oh::ui {

class OwnExceptionsPresenter;

/// What became of a mentee's requests for exceptions, over the list of meetings: a line for each
/// mentor, the newest first, the others on demand. Hidden when there is none. Controls:
/// exceptionMentor0…, exceptionState0…, exceptionsMore.
class ExceptionStrip : public QFrame
{
    Q_OBJECT

public:
    explicit ExceptionStrip(OwnExceptionsPresenter &presenter, QWidget *parent = nullptr);

Q_SIGNALS:
    void mentorRequested(oh::UserId mentor);

private:
    void rebuild();
    /// Its button.
    QPushButton *addLine(int number);
    void keepFocus(qsizetype before, UserId mentor);

    OwnExceptionsPresenter &m_presenter;
    QVBoxLayout *m_lines;
    QPushButton *m_more;
    /// Whom each line is about, and its button.
    QList<std::pair<UserId, QPushButton *>> m_mentors;
    bool m_isOpen = false;
};

} // namespace oh::ui
