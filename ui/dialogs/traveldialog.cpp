// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/traveldialog.h"

#include "ui/presenters/viewer.h"
#include "ui/widgets/draftfields.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/zonecombo.h"

using namespace Qt::StringLiterals;

namespace oh::ui {

TravelDialog::TravelDialog(Context &context, QWidget *parent)
    : DaysAwayDialog(
          context, DaysAwayPresenter::Kind::Travel,
          {tr("Travel"),
           tr("On these days the times of your availability are meant on the clocks of "
              "the place where you are. Slots that somebody booked stay where they are."),
           tr("&Add travel"), tr("You have no travel planned."), tr("Your days of travel")},
          parent)
{
    setObjectName(u"travelDialog"_s);
    m_zone = new ZoneCombo(context.clock.now(), this);
    m_zone->setObjectName(u"daysZone"_s);
    m_zone->setZone(viewerZone(context.account));
    build(new FormField(tr("Time &zone there"), m_zone, true, {}, this));
}

void TravelDialog::keepSpecial(DraftFields &words)
{
    words.add(
        u"zone"_s, [this] { return m_zone->zone(); },
        [this](const QJsonValue &zone) { m_zone->setZone(zone.toString()); });
    connect(m_zone, &ZoneCombo::zoneChanged, this, &TravelDialog::noteWords);
}

QString TravelDialog::specialText() const
{
    return m_zone->zone();
}

void TravelDialog::clearSpecial() {}

QString TravelDialog::entryText(const DaysAwayPresenter::Entry &entry) const
{
    return entry.text;
}

} // namespace oh::ui
