// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QTimer>

namespace oh::ui {

/// A vertical scroll area for texts that wrap and come and go. QScrollArea asks how tall its
/// content is when that tells it of a change, which may be before layouts further inside have heard
/// of it, and squeezes it until something else happens. This one asks again once all of them have.
class ContentScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit ContentScroll(QWidget *parent = nullptr);

    /// Takes it.
    void setContent(QWidget *content);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void measure();

    QTimer m_measure;
};

} // namespace oh::ui
