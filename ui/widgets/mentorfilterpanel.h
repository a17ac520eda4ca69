// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace oh::ui {

class MentorDirectoryPresenter;

/// Stage, free slots, tiers, industries and technologies beside the mentor directory. Shows and
/// changes the presenter's filter.
class MentorFilterPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MentorFilterPanel(MentorDirectoryPresenter &presenter, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    QWidget *makeHeading();
    QWidget *makeStage();
    QWidget *makeHasSlots();
    QWidget *makeTiers();
    QWidget *makeTagsFailed();
    void fillStages();
    void showCounts();
    void showFilter();

    MentorDirectoryPresenter &m_presenter;
    QPushButton *m_clear = nullptr;
    QComboBox *m_stage = nullptr;
    QComboBox *m_hasSlots = nullptr;
    std::array<QCheckBox *, 4> m_tiers{};
    QWidget *m_tagsFailed = nullptr;
};

} // namespace oh::ui
