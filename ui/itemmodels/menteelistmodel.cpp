// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/menteelistmodel.h"

namespace oh::ui {

void MenteeListModel::setStageNames(const QHash<QString, QString> &names)
{
    if (m_stageNames == names)
        return;
    m_stageNames = names;
    rowsChanged({Qt::DisplayRole});
}

std::optional<api::MenteeSummary> MenteeListModel::menteeAt(int row) const
{
    const api::MenteeSummary *mentee = summaryAt(row);
    return mentee ? std::optional(*mentee) : std::nullopt;
}

PersonListModel::Person MenteeListModel::personAt(int row) const
{
    const api::MenteeSummary &mentee = *summaryAt(row);
    return {mentee.id,
            mentee.name,
            mentee.title,
            mentee.company,
            mentee.headline ? mentee.headline : mentee.goals,
            mentee.avatarUrl,
            mentee.reputationScore,
            mentee.reputationTier,
            mentee.isDormant,
            mentee.tags};
}

QString MenteeListModel::availabilityAt(int row) const
{
    return summaryAt(row)->isDormant ? tr("Dormant") : QString();
}

QString MenteeListModel::detailAt(int row) const
{
    const QString stage = summaryAt(row)->stage.value_or(QString());
    return m_stageNames.value(stage, stage);
}

} // namespace oh::ui
