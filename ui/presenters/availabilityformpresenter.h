// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/availability.h"
#include "models/clock.h"
#include "models/domain/slots.h"
#include "ui/ports/api.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace oh::ui {

/// What somebody filled in for a block. Kept whatever the kind of place: switching the
/// kind back and forth loses nothing.
struct AvailabilityForm
{
    RecurrencePattern pattern = RecurrencePattern::OneTime;
    /// The day of a one-time block, the first day of another.
    QDate date;
    /// The last day on which it may begin; without one it goes on. One-time blocks ignore it.
    std::optional<QDate> until;
    QTime start;
    /// Not after start means the next day.
    QTime end;
    int slotMinutes = 30;
    int bufferMinutes = 0;
    MeetingType meetingType = MeetingType::Online;
    std::optional<LocationId> location;
    QString locationText;
    QString description;
    QString timeZone;

    bool operator==(const AvailabilityForm &) const = default;
};

/// The form behind "Add availability" and "Edit": checks with the API's own declaration, shows
/// what would come of it, and sends it. How a day is divided is worked out here, with the rule that
/// the server uses; what weeks and months bring, with days away and other blocks, the server says.
class AvailabilityFormPresenter : public QObject
{
    Q_OBJECT

public:
    /// How long typing must pause before the server is asked for its preview.
    static constexpr int previewDelayMs = 300;

    /// `existing` only serves to warn of overlaps before the server does. With `edited` the form
    /// begins with that block and changes it.
    AvailabilityFormPresenter(Api &api, const Clock &clock, const QString &ownZone,
                              QList<api::AvailabilityBlock> existing,
                              std::optional<api::AvailabilityBlock> edited = {},
                              QObject *parent = nullptr);
    ~AvailabilityFormPresenter() override;

    bool isEdit() const { return m_edited.has_value(); }
    const AvailabilityForm &form() const { return m_form; }
    /// Errors that the server found in a field go with the field's next change.
    void setForm(const AvailabilityForm &form);

    /// "3 slots: 14:00, 14:40, 15:20; 10 minutes stay unused", or why there are none.
    QString preview() const;
    /// The slots themselves, in UTC.
    QList<TimeRange> previewSlots() const;
    /// "Every Tuesday from 6 January on", or when a month is left out.
    QString recurrenceHint() const;

    /// Asks the server soon; called by every change of the form.
    void schedulePreview();
    void setPreviewDelay(int milliseconds) { m_previewTimer.setInterval(milliseconds); }
    const std::optional<api::AvailabilityPreview> &outlook() const { return m_outlook; }
    /// What is shown is of an older form, and the answer to the new one is under way.
    bool outlookPending() const { return m_previewTimer.isActive() || m_previewCall != nullptr; }
    /// "This will create 3 slots per week, 12 in the next 30 days", or why the server can't say.
    QString outlookText() const;
    /// What days away and kept bookings change, each a sentence.
    QStringList outlookNotes() const;
    /// "Tue, 6 Jan 2026, 14:00–14:30"
    QStringList nextSlots() const;

    /// Things that are allowed but probably not meant, each a sentence.
    QStringList warnings() const;
    /// "Ends on the next day, Wed 7 January", or empty.
    QString endHint() const;

    /// By the name of the API's field; empty when nothing is wrong with it (or not sent yet).
    QString fieldError(const QString &field) const { return m_fieldErrors.value(field); }
    QHash<QString, QString> fieldErrors() const { return m_fieldErrors; }
    /// What belongs to no field of the form.
    std::optional<Error> formError() const { return m_formError; }

    const QList<api::Location> &locations() const { return m_locations; }
    bool locationsLoading() const { return m_locationsCall != nullptr; }
    std::optional<Error> locationsError() const { return m_locationsError; }
    void loadLocations();

    bool isBusy() const { return m_busy; }
    void submit();

    /// What would be sent.
    api::CreateAvailability request() const;

Q_SIGNALS:
    /// The form, the errors or anything derived from them.
    void changed();
    void locationsChanged();
    void outlookChanged();
    void busyChanged(bool busy);
    void saved(const oh::api::AvailabilityBlock &block);

private:
    BlockSchedule schedule() const;
    /// The next day on which the block begins: the one whose slots are shown.
    QDate shownDay() const;
    void requestPreview();
    QStringList noticeWarnings(const TimeRange &range) const;
    void validate();
    QHash<QString, QString> problems() const;
    QString sentence(const FieldError &problem) const;
    void takeAnswer(const Result<api::AvailabilityBlock> &answer);
    void setBusy(bool busy);
    std::optional<TimeRange> overlapping() const;

    Api &m_api;
    const Clock &m_clock;
    QList<api::AvailabilityBlock> m_existing;
    std::optional<api::AvailabilityBlock> m_edited;
    AvailabilityForm m_form;
    QTimer m_previewTimer;
    Call m_previewCall;
    std::optional<api::AvailabilityPreview> m_outlook;
    std::optional<Error> m_outlookError;
    QHash<QString, QString> m_fieldErrors;
    /// Of them, those that only the server can find.
    QHash<QString, QString> m_serverErrors;
    std::optional<Error> m_formError;
    QList<api::Location> m_locations;
    std::optional<Error> m_locationsError;
    Call m_locationsCall;
    Call m_submitCall;
    bool m_submitted = false;
    bool m_busy = false;
};

} // namespace oh::ui
