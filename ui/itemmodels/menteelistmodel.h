// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/matching.h"
#include "ui/itemmodels/personlistmodel.h"

namespace oh::ui {

/// The mentees of their directory.
class MenteeListModel : public PersonListModelOf<api::MenteeSummary>
{
    Q_OBJECT

public:
    using PersonListModelOf::PersonListModelOf;

    /// Of the values in which stages come.
    void setStageNames(const QHash<QString, QString> &names);
    std::optional<api::MenteeSummary> menteeAt(int row) const;

protected:
    Person personAt(int row) const override;
    QString availabilityAt(int row) const override;
    bool hasSlotsAt(int) const override { return false; }
    QString detailAt(int row) const override;
    QString detailTitle() const override { return tr("Stage"); }

private:
    QHash<QString, QString> m_stageNames;
};

} // namespace oh::ui
