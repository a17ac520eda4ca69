// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/scheduling.h"
#include "models/clock.h"
#include "models/domain/slots.h"
#include "ui/ports/api.h"

#include <QHash>
#include <QObject>

namespace oh::ui {

/// What somebody filled in for a one-time block. Kept whatever the kind of place: switching the
/// kind back and forth loses nothing.
struct AvailabilityForm
{
    QDate date;
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

/// The form behind "Add availability": checks with the API's own declaration, shows what would
/// come of it with the rule that the server uses, and sends it.
class AvailabilityFormPresenter : public QObject
{
    Q_OBJECT

public:
    /// `existing` only serves to warn of overlaps before the server does.
    AvailabilityFormPresenter(Api &api, const Clock &clock, const QString &ownZone,
                              QList<api::AvailabilityBlock> existing, QObject *parent = nullptr);
    ~AvailabilityFormPresenter() override;

    const AvailabilityForm &form() const { return m_form; }
    /// Errors that the server found in a field go with the field's next change.
    void setForm(const AvailabilityForm &form);

    /// "3 slots: 14:00, 14:40, 15:20; 10 minutes stay unused", or why there are none.
    QString preview() const;
    /// The slots themselves, in UTC.
    QList<TimeRange> previewSlots() const;
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
    void busyChanged(bool busy);
    void saved(const oh::api::AvailabilityBlock &block);

private:
    BlockSchedule schedule() const;
    void validate();
    QHash<QString, QString> problems() const;
    QString sentence(const FieldError &problem) const;
    void takeAnswer(const Result<api::AvailabilityBlock> &answer);
    void setBusy(bool busy);
    std::optional<TimeRange> overlapping(const TimeRange &range) const;

    Api &m_api;
    const Clock &m_clock;
    QList<api::AvailabilityBlock> m_existing;
    AvailabilityForm m_form;
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
