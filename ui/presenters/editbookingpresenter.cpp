// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/editbookingpresenter.h"

#include "models/api/rules.h"
#include "models/domain/zones.h"
#include "ui/presenters/slottext.h"
#include "ui/presenters/viewer.h"
#include "ui/style/texts.h"

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

using EditField = EditBookingPresenter::Field;

constexpr EditField mergedFields[] = {EditField::Mentor, EditField::Time,      EditField::Mentee,
                                      EditField::Goal,   EditField::Materials, EditField::Place,
                                      EditField::Link};

EditField editField(const QString &path)
{
    if (path == "menteeId"_L1)
        return EditField::Mentee;
    if (path == "mentorId"_L1)
        return EditField::Mentor;
    if (path == "timeSlotId"_L1 || path == "startTime"_L1 || path == "endTime"_L1)
        return EditField::Time;
    if (path == "meetingGoal"_L1)
        return EditField::Goal;
    if (path.startsWith("materialsUrls"_L1))
        return EditField::Materials;
    if (path == "meetingLink"_L1)
        return EditField::Link;
    if (path == "reason"_L1)
        return EditField::Reason;
    return EditField::Place;
}

} // namespace

EditBookingPresenter::EditBookingPresenter(Context &context, const api::Booking &booking,
                                           QObject *parent)
    : QObject(parent),
      m_context(context),
      m_booking(booking),
      m_base(valuesOf(booking)),
      m_mine(m_base)
{}

EditBookingPresenter::Values EditBookingPresenter::valuesOf(const api::Booking &booking)
{
    return {booking.menteeId,
            booking.mentee.name,
            booking.meetingGoal,
            booking.materialsUrls.join(u'\n'),
            {booking.meetingType, booking.location.value_or(QString())},
            booking.googleMeetLink.value_or(QString()),
            booking.mentorId,
            booking.mentor.name,
            booking.meetingStartTime,
            booking.meetingEndTime};
}

bool EditBookingPresenter::sameIn(Field field, const Values &a, const Values &b)
{
    switch (field) {
    case Field::Mentor:
        return a.mentorId == b.mentorId;
    case Field::Time:
        return a.start == b.start && a.end == b.end;
    case Field::Mentee:
        return a.menteeId == b.menteeId;
    case Field::Goal:
        return a.goal.trimmed() == b.goal.trimmed();
    case Field::Materials:
        return linesOf(a.materials) == linesOf(b.materials);
    case Field::Place:
        return a.place.type == b.place.type &&
               a.place.location.trimmed() == b.place.location.trimmed();
    case Field::Link:
        return a.link.trimmed() == b.link.trimmed();
    case Field::Reason:
        break;
    }
    return true;
}

void EditBookingPresenter::copy(Field field, const Values &from, Values &to)
{
    switch (field) {
    case Field::Mentor:
        to.mentorId = from.mentorId;
        to.mentorName = from.mentorName;
        break;
    case Field::Time:
        to.start = from.start;
        to.end = from.end;
        break;
    case Field::Mentee:
        to.menteeId = from.menteeId;
        to.menteeName = from.menteeName;
        break;
    case Field::Goal:
        to.goal = from.goal;
        break;
    case Field::Materials:
        to.materials = from.materials;
        break;
    case Field::Place:
        to.place = from.place;
        break;
    case Field::Link:
        to.link = from.link;
        break;
    case Field::Reason:
        break;
    }
}

QString EditBookingPresenter::zone() const
{
    return viewerZone(m_context.account);
}

void EditBookingPresenter::setMentee(UserId id, const QString &name)
{
    if (m_mine.menteeId == id)
        return;
    m_mine.menteeId = id;
    m_mine.menteeName = name;
    m_errors.remove(Field::Mentee);
    dropWarnings();
}

void EditBookingPresenter::setMentor(UserId id, const QString &name)
{
    if (m_mine.mentorId == id)
        return;
    m_mine.mentorId = id;
    m_mine.mentorName = name;
    m_errors.remove(Field::Mentor);
    if (!isOtherMentor()) {
        // A meeting that keeps its mentor is moved elsewhere.
        copy(Field::Time, m_base, m_mine);
        m_conflicts.remove(Field::Time);
        m_errors.remove(Field::Time);
    }
    dropWarnings();
    Q_EMIT valuesChanged();
}

void EditBookingPresenter::setTime(QDate day, QTime time, int minutes)
{
    if (const auto start = wallClockToUtc(zone(), day, time))
        setTime(*start, start->addSecs(qint64(minutes) * 60));
}

void EditBookingPresenter::setTime(const QDateTime &start, const QDateTime &end)
{
    if (!start.isValid() || end <= start || !isOtherMentor())
        return;
    if (m_mine.start == start && m_mine.end == end)
        return;
    m_mine.start = start;
    m_mine.end = end;
    m_errors.remove(Field::Time);
    dropWarnings();
}

void EditBookingPresenter::dropWarnings()
{
    m_warnings.clear(); // they were about others
    m_confirmationMissing = false;
    Q_EMIT warningsChanged();
    Q_EMIT errorsChanged();
}

void EditBookingPresenter::setGoal(const QString &goal)
{
    m_mine.goal = goal;
    settle(Field::Goal);
    if (m_errors.remove(Field::Goal) > 0)
        Q_EMIT errorsChanged();
}

void EditBookingPresenter::setMaterials(const QString &materials)
{
    m_mine.materials = materials;
    settle(Field::Materials);
    if (m_errors.remove(Field::Materials) > 0)
        Q_EMIT errorsChanged();
}

void EditBookingPresenter::setPlace(const MeetingPlace &place)
{
    m_mine.place = place;
    settle(Field::Place);
    if (m_errors.remove(Field::Place) > 0)
        Q_EMIT errorsChanged();
}

void EditBookingPresenter::setLink(const QString &link)
{
    m_mine.link = link;
    settle(Field::Link);
    if (m_errors.remove(Field::Link) > 0)
        Q_EMIT errorsChanged();
}

bool EditBookingPresenter::mayHaveLink() const
{
    return m_mine.place.type.value_or(MeetingType::Online) == MeetingType::Online;
}

void EditBookingPresenter::setReason(const QString &reason)
{
    m_reason = reason;
    if (m_errors.remove(Field::Reason) > 0)
        Q_EMIT errorsChanged();
}

QString EditBookingPresenter::theirs(Field field) const
{
    switch (field) {
    case Field::Mentor:
        return m_base.mentorName;
    case Field::Time:
        return longRange(m_base.start, m_base.end, zone());
    case Field::Mentee:
        return m_base.menteeName;
    case Field::Goal:
        return m_base.goal;
    case Field::Materials:
        return m_base.materials.isEmpty() ? tr("no links") : m_base.materials;
    case Field::Place: {
        const QString type = meetingTypeName(m_base.place.type.value_or(MeetingType::Online));
        return m_base.place.location.isEmpty() ? type
                                               : u"%1 · %2"_s.arg(type, m_base.place.location);
    }
    case Field::Link:
        return m_base.link.isEmpty() ? tr("no link") : m_base.link;
    case Field::Reason:
        break;
    }
    return {};
}

void EditBookingPresenter::settle(Field field)
{
    // Theirs by other means than the button.
    if (sameIn(field, m_mine, m_base) && m_conflicts.remove(field))
        Q_EMIT conflictsChanged();
}

void EditBookingPresenter::keepMine(Field field)
{
    if (m_conflicts.remove(field))
        Q_EMIT conflictsChanged();
}

void EditBookingPresenter::takeTheirs(Field field)
{
    if (!m_conflicts.remove(field))
        return;
    copy(field, m_base, m_mine);
    Q_EMIT valuesChanged();
    Q_EMIT conflictsChanged();
}

void EditBookingPresenter::takeBack(Field field)
{
    copy(field, m_base, m_mine);
    if (!isOtherMentor())
        copy(Field::Time, m_base, m_mine);
    m_conflicts.remove(field);
    m_errors.remove(field);
    dropWarnings();
    Q_EMIT valuesChanged();
    Q_EMIT conflictsChanged();
}

void EditBookingPresenter::confirmWarning(int index, bool confirmed)
{
    m_warnings.confirm(index, confirmed);
    m_confirmationMissing = m_confirmationMissing && !m_warnings.allConfirmed();
    Q_EMIT warningsChanged();
}

void EditBookingPresenter::confirmAllWarnings(bool confirmed)
{
    m_warnings.confirmAll(confirmed);
    m_confirmationMissing = m_confirmationMissing && !m_warnings.allConfirmed();
    Q_EMIT warningsChanged();
}

api::EditBooking EditBookingPresenter::request() const
{
    // Only what was changed: the rest stays as it is by now.
    api::EditBooking change;
    change.version = m_booking.version;
    if (isOtherMentor()) {
        change.mentorId = m_mine.mentorId;
        change.startTime = m_mine.start;
        change.endTime = m_mine.end;
    }
    if (!sameIn(Field::Mentee, m_mine, m_base))
        change.menteeId = m_mine.menteeId;
    if (!sameIn(Field::Goal, m_mine, m_base))
        change.meetingGoal = m_mine.goal.trimmed();
    if (!sameIn(Field::Materials, m_mine, m_base))
        change.materialsUrls = linesOf(m_mine.materials);
    if (!sameIn(Field::Place, m_mine, m_base)) {
        change.meetingType = m_mine.place.type;
        const QString location = m_mine.place.location.trimmed();
        change.location.present = true;
        if (!location.isEmpty())
            change.location.value = location;
    }
    // With another place the server takes it away by itself.
    if (mayHaveLink() && !sameIn(Field::Link, m_mine, m_base)) {
        const QString link = m_mine.link.trimmed();
        change.meetingLink.present = true;
        if (!link.isEmpty())
            change.meetingLink.value = link;
    }
    if (const QString reason = m_reason.trimmed(); !reason.isEmpty())
        change.reason = reason;
    change.confirmWarnings = !m_warnings.isEmpty() && m_warnings.allConfirmed();
    if (change.confirmWarnings)
        change.confirmedWarnings = m_warnings.names();
    return change;
}

bool EditBookingPresenter::validate(const api::EditBooking &change)
{
    m_errors.clear();
    const bool inPerson = m_mine.place.type && *m_mine.place.type != MeetingType::Online;
    if (inPerson && m_mine.place.location.trimmed().isEmpty())
        m_errors.insert(Field::Place, tr("Say where the two meet."));
    const auto &schema = api::EditBooking::schema();
    const QList<FieldError> fields = schema.validate(schema.toJson(change), api::Mode::Strict);
    for (const FieldError &field : fields) {
        const Field where = editField(field.path);
        if (where == Field::Goal && m_mine.goal.trimmed().size() < api::goalMinLength)
            m_errors.insert(where, tr("Say in at least %n character(s) what the meeting is about.",
                                      nullptr, api::goalMinLength));
        else if (where == Field::Materials)
            m_errors.insert(where, tr("Each line must be a web address (https://…)."));
        else if (where == Field::Link)
            m_errors.insert(where, tr("A meeting link must begin with https://."));
        else
            m_errors.insert(where, problemSentence(field.message));
    }
    return m_errors.isEmpty();
}

void EditBookingPresenter::submit()
{
    if (isSending())
        return;
    m_failure.reset();
    if (!m_conflicts.isEmpty()) {
        Q_EMIT conflictsChanged(); // decide first
        return;
    }
    if (!isChanged()) {
        Q_EMIT unchanged();
        return;
    }
    const api::EditBooking change = request();
    const bool valid = validate(change);
    Q_EMIT errorsChanged();
    if (!valid)
        return;
    if (!m_warnings.allConfirmed()) {
        m_confirmationMissing = true;
        Q_EMIT warningsChanged();
        return;
    }
    m_call = m_context.api.editBooking(
        m_booking.id, change, [this](const Result<api::Booking> &answer) { answered(answer); });
    Q_EMIT sendingChanged();
}

void EditBookingPresenter::answered(const Result<api::Booking> &answer)
{
    const Call finished = std::move(m_call);
    if (!answer && answer.error().code == ErrorCode::StaleVersion) {
        readAgain(); // still busy
        return;
    }
    Q_EMIT sendingChanged();
    if (answer) {
        Q_EMIT saved(*answer);
        return;
    }
    const Error &error = answer.error();
    switch (error.code) {
    case ErrorCode::WarningsToConfirm:
        m_warnings.take(error);
        Q_EMIT warningsChanged();
        return;
    case ErrorCode::MeetingOverlap:
    case ErrorCode::AccountDeactivated:
        m_errors.insert(Field::Mentee, error.message);
        break;
    case ErrorCode::ValidationError:
        for (const FieldError &field : error.details)
            m_errors.insert(editField(field.path), problemSentence(field.message));
        if (m_errors.isEmpty())
            m_failure = error;
        break;
    default:
        m_failure = error;
        break;
    }
    Q_EMIT errorsChanged();
}

void EditBookingPresenter::readAgain()
{
    m_call = m_context.api.booking(m_booking.id, [this](const Result<api::Booking> &answer) {
        const Call finished = std::move(m_call);
        Q_EMIT sendingChanged();
        if (!answer) {
            // The old version stays: the next try ends here again.
            m_failure = answer.error();
            Q_EMIT errorsChanged();
            return;
        }
        merge(*answer);
        // The other version is this very change, whose answer never came.
        if (!isChanged())
            Q_EMIT saved(m_booking);
    });
}

void EditBookingPresenter::compareWith(const Values &was, const QSet<Field> &typed)
{
    for (const Field field : typed) {
        if (!sameIn(field, was, m_base) && !sameIn(field, m_mine, m_base))
            m_conflicts.insert(field);
    }
    if (m_conflicts.isEmpty())
        return;
    m_merged = true;
    Q_EMIT conflictsChanged();
}

void EditBookingPresenter::merge(const api::Booking &theirs)
{
    const Values now = valuesOf(theirs);
    m_merged = true;
    for (const Field field : mergedFields) {
        const bool theyChanged = !sameIn(field, now, m_base);
        const bool iChanged = !sameIn(field, m_mine, m_base);
        if (!theyChanged || sameIn(field, now, m_mine))
            continue;
        if (iChanged)
            m_conflicts.insert(field);
        else
            copy(field, now, m_mine);
    }
    m_booking = theirs;
    m_base = now;
    m_warnings.clear(); // they were about another version
    m_confirmationMissing = false;
    if (!isOtherMentor()) {
        copy(Field::Time, m_base, m_mine);
        m_conflicts.remove(Field::Time);
    }
    Q_EMIT valuesChanged();
    Q_EMIT warningsChanged();
    Q_EMIT conflictsChanged();
}

} // namespace oh::ui
