// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/zones.h"
#include "ui/presenters/availabilityformpresenter.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

// The part of the form's presenter that is about the server's preview.
namespace oh::ui {

QString AvailabilityFormPresenter::recurrenceHint() const
{
    if (!m_form.date.isValid())
        return {};
    const QString first = QLocale().toString(m_form.date, tr("d MMMM yyyy"));
    const int day = m_form.date.day();
    switch (m_form.pattern) {
    case RecurrencePattern::OneTime:
        break;
    case RecurrencePattern::Weekly:
        //: %1 is a weekday, %2 a date
        return tr("Every %1, from %2 on").arg(QLocale().dayName(m_form.date.dayOfWeek()), first);
    case RecurrencePattern::Monthly:
    case RecurrencePattern::Quarterly: {
        const bool monthly = m_form.pattern == RecurrencePattern::Monthly;
        //: %1 is a day of the month, %2 a date
        const QString text = monthly ? tr("On day %1 of every month, from %2 on")
                                     : tr("On day %1 of every third month, from %2 on");
        const QString whole = text.arg(QString::number(day), first);
        return day <= 28 ? whole : tr("%1; months without that day are left out").arg(whole);
    }
    }
    return {};
}

void AvailabilityFormPresenter::schedulePreview()
{
    m_previewCall.reset();
    m_outlookError.reset();
    // What would be refused is not worth a question; the form says why.
    const auto &schema = api::CreateAvailability::schema();
    if (!schema.validate(schema.toJson(request()), api::Mode::Strict).isEmpty()) {
        m_previewTimer.stop();
        m_outlook.reset();
    } else {
        m_previewTimer.start();
    }
    Q_EMIT outlookChanged();
}

void AvailabilityFormPresenter::requestPreview()
{
    m_previewCall =
        m_api.previewBlock(request(), m_edited ? std::optional(m_edited->id) : std::nullopt,
                           [this](const Result<api::AvailabilityPreview> &answer) {
                               const Call finished = std::move(m_previewCall);
                               m_outlook.reset();
                               if (answer)
                                   m_outlook = *answer;
                               else
                                   m_outlookError = answer.error();
                               Q_EMIT outlookChanged();
                           });
    Q_EMIT outlookChanged();
}

QString AvailabilityFormPresenter::outlookText() const
{
    if (m_outlookError) {
        if (m_outlookError->code == ErrorCode::ValidationError)
            return tr("No slots would come of this.");
        return tr("The preview is not available: %1").arg(inlineError(*m_outlookError));
    }
    if (!m_outlook)
        return outlookPending() ? tr("Working out the slots…") : QString();
    switch (m_form.pattern) {
    case RecurrencePattern::OneTime:
        return tr("This will create %n slot(s).", nullptr, m_outlook->perWeek);
    case RecurrencePattern::Weekly:
        return tr("This will create %n slot(s) per week.", nullptr, m_outlook->perWeek);
    case RecurrencePattern::Monthly:
        return tr("This will create %n slot(s) per month.", nullptr, m_outlook->perMonth);
    case RecurrencePattern::Quarterly:
        return tr("This will create %n slot(s) every three months.", nullptr, m_outlook->perWeek);
    }
    return {};
}

QStringList AvailabilityFormPresenter::outlookNotes() const
{
    QStringList notes;
    if (!m_outlook)
        return notes;
    if (m_outlook->timeOffCount > 0)
        notes.append(tr("%n slot(s) of the first month fall into your time off.", nullptr,
                        m_outlook->timeOffCount));
    if (!m_outlook->travelZones.isEmpty())
        notes.append(tr("On days of travel the times are meant in %1.")
                         .arg(QLocale().createSeparatedList(m_outlook->travelZones)));
    if (m_outlook->keptCount > 0)
        notes.append(tr("%n booked slot(s) stay as they are.", nullptr, m_outlook->keptCount));
    return notes;
}

QStringList AvailabilityFormPresenter::nextSlots() const
{
    QStringList lines;
    if (!m_outlook)
        return lines;
    const QString zone = isKnownZone(m_form.timeZone) ? m_form.timeZone : u"UTC"_s;
    for (const api::PreviewSlot &slot : m_outlook->next)
        //: %1 is a day, %2 a range of times
        lines.append(tr("%1, %2").arg(shortDayText(slot.startTime, zone),
                                      timeRangeText(slot.startTime, slot.endTime, zone)));
    return lines;
}

} // namespace oh::ui
