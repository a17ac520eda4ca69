// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ids.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace oh::ui {

class AlternativesPresenter;

/// "Other mentors for you" under a request that led to nothing: each with the next free slot, one
/// click away. Hidden under all other meetings. Controls: alternative0…
class AlternativesView : public QWidget
{
    Q_OBJECT

public:
    explicit AlternativesView(AlternativesPresenter &presenter, QWidget *parent = nullptr);

    /// The zone (IANA) of the times.
    void setZone(const QString &zone);

Q_SIGNALS:
    void mentorRequested(oh::UserId mentor);
    void directoryRequested();

private:
    void rebuild();

    AlternativesPresenter &m_presenter;
    QString m_zone;
    QLabel *m_status;
    QVBoxLayout *m_list;
    QPushButton *m_retry;
    QPushButton *m_all;
};

} // namespace oh::ui
