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

class MenteeDirectoryPresenter;

/// Stage, company, tiers, industries and technologies beside the mentee directory, each with how
/// many it would leave. Shows and changes the presenter's filter. Controls: menteeStage,
/// menteeCompany, menteeTier_<tier>, clearMenteeFilters, and those of TagFilterList.
class MenteeFilterPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MenteeFilterPanel(MenteeDirectoryPresenter &presenter, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    QComboBox *addCombo(const QString &label, const QString &name, const QString &spoken);
    void refresh();
    void fillStages();
    void fillCompanies();

    MenteeDirectoryPresenter &m_presenter;
    QPushButton *m_clear = nullptr;
    QComboBox *m_stage = nullptr;
    QComboBox *m_company = nullptr;
    std::array<QCheckBox *, 4> m_tiers{};
};

} // namespace oh::ui
