// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/personlistmodel.h"

namespace oh::ui {

/// The mentors of their directory.
class MentorListModel : public PersonListModelOf<api::MentorSummary>
{
    Q_OBJECT

public:
    using PersonListModelOf::PersonListModelOf;

    /// The zone that AvailabilityRole speaks in (IANA).
    void setZone(const QString &zone);
    std::optional<api::MentorSummary> mentorAt(int row) const;

protected:
    Person personAt(int row) const override;
    QString availabilityAt(int row) const override;
    bool hasSlotsAt(int row) const override;
    QString detailAt(int row) const override;
    QString detailTitle() const override { return tr("Next free slot"); }

private:
    QString m_zone;
};

} // namespace oh::ui
