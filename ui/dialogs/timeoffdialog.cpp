// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/timeoffdialog.h"

#include "ui/widgets/draftfields.h"
#include "ui/widgets/formfield.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace oh::ui {

TimeOffDialog::TimeOffDialog(Context &context, QWidget *parent)
    : DaysAwayDialog(
          context, DaysAwayPresenter::Kind::TimeOff,
          {tr("Time off"),
           tr("Nobody can book you on these days; while you travel, they are days at the "
              "place where you are. Your availability stays as it is, and open slots "
              "come back when you delete the entry."),
           tr("&Add time off"), tr("You have no time off planned."), tr("Your time off")},
          parent)
{
    setObjectName(u"timeOffDialog"_s);
    m_note = new QLineEdit(this);
    m_note->setObjectName(u"daysNote"_s);
    m_note->setMaxLength(500);
    build(new FormField(tr("&Note"), m_note, false, tr("Optional. Mentees don't see it."), this));
}

void TimeOffDialog::keepSpecial(DraftFields &words)
{
    words.add(u"note"_s, m_note);
}

QString TimeOffDialog::specialText() const
{
    return m_note->text();
}

void TimeOffDialog::clearSpecial()
{
    m_note->clear();
}

QString TimeOffDialog::entryText(const DaysAwayPresenter::Entry &entry) const
{
    return entry.text;
}

} // namespace oh::ui
