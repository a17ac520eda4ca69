// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/whiteglovepresenter.h"

#include "models/api/rules.h"
#include "models/domain/zones.h"
#include "ui/presenters/slottext.h"
#include "ui/presenters/viewer.h"

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

std::optional<QString> nonEmptyText(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() ? std::nullopt : std::optional(trimmed);
}

WhiteGlovePresenter::Field whiteGloveField(const QString &path)
{
    using Field = WhiteGlovePresenter::Field;
    if (path == "mentorId"_L1)
        return Field::Mentor;
    if (path == "menteeId"_L1)
        return Field::Mentee;
    if (path == "meetingGoal"_L1)
        return Field::Goal;
    if (path.startsWith("materialsUrls"_L1))
        return Field::Materials;
    if (path == "reason"_L1)
        return Field::Reason;
    if (path == "location"_L1 || path == "meetingType"_L1)
        return Field::Place;
    return Field::Time;
}

QJsonObject whiteGloveToJson(const WhiteGloveDraft &draft)
{
    return {{u"mentor"_s, keptValue(draft.mentor)},
            {u"mentee"_s, keptValue(draft.mentee)},
            {u"slot"_s, keptValue(draft.slot)},
            {u"freeTime"_s, draft.freeTime},
            {u"date"_s, draft.date.toString(Qt::ISODate)},
            {u"time"_s, draft.time.toString(Qt::ISODate)},
            {u"minutes"_s, draft.minutes},
            {u"place"_s, placeToJson(draft.place)},
            {u"goal"_s, draft.goal},
            {u"materials"_s, draft.materials},
            {u"reason"_s, draft.reason}};
}

WhiteGloveDraft whiteGloveFromJson(const QJsonObject &json, const WhiteGloveDraft &fallback)
{
    WhiteGloveDraft draft = fallback;
    draft.mentor = keptFrom<api::AccountSummary>(json.value("mentor"_L1));
    draft.mentee = keptFrom<api::AccountSummary>(json.value("mentee"_L1));
    draft.slot = keptFrom<api::Slot>(json.value("slot"_L1));
    draft.freeTime = json.value("freeTime"_L1).toBool();
    const QDate date = QDate::fromString(json.value("date"_L1).toString(), Qt::ISODate);
    const QTime time = QTime::fromString(json.value("time"_L1).toString(), Qt::ISODate);
    if (date.isValid())
        draft.date = date;
    if (time.isValid())
        draft.time = time;
    draft.minutes = json.value("minutes"_L1).toInt(fallback.minutes);
    draft.place = placeFromJson(json.value("place"_L1).toObject());
    draft.goal = json.value("goal"_L1).toString();
    draft.materials = json.value("materials"_L1).toString();
    draft.reason = json.value("reason"_L1).toString();
    return draft;
}

} // namespace

QJsonObject placeToJson(const MeetingPlace &place)
{
    return {{u"type"_s, place.type ? toString(*place.type) : QString()},
            {u"location"_s, place.location}};
}

MeetingPlace placeFromJson(const QJsonObject &json)
{
    return {fromString<MeetingType>(json.value("type"_L1).toString()),
            json.value("location"_L1).toString()};
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    const QStringList all = text.split(u'\n');
    for (const QString &line : all) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

bool WhiteGloveDraft::isEmpty() const
{
    return !mentor && !mentee && goal.trimmed().isEmpty() && materials.trimmed().isEmpty() &&
           reason.trimmed().isEmpty();
}

WhiteGlovePresenter::WhiteGlovePresenter(Context &context, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_kept(context, DraftForm::WhiteGlove),
      m_holder(context, this)
{
    connect(&m_holder, &SlotHolder::refused, this, &WhiteGlovePresenter::holdRefused);
    connect(&m_holder, &SlotHolder::ended, this, [this] {
        setHoldEnd(tr("The slot is not kept any more: it was for as long as it can be. Anybody "
                      "can book it until you do."));
    });
    m_kept.open({});
    const QJsonObject kept = m_kept.values();
    begin();
    if (!kept.isEmpty())
        m_draft = whiteGloveFromJson(kept, m_draft);
    connect(&m_kept, &FormDraft::discarded, this, &WhiteGlovePresenter::clear);
    connect(&m_kept, &FormDraft::discardUndone, this, [this] {
        m_draft = whiteGloveFromJson(m_kept.values(), m_draft);
        keepSlot();
        Q_EMIT draftChanged();
    });
}

void WhiteGlovePresenter::clear()
{
    if (isSending())
        return;
    m_kept.finish();
    begin();
    m_tried = false;
    m_errors.clear();
    m_lost.clear();
    m_failure.reset();
    dropWarnings();
    keepSlot();
    Q_EMIT draftChanged();
    Q_EMIT errorsChanged();
}

void WhiteGlovePresenter::setOpen(bool open)
{
    m_isOpen = open;
    keepSlot();
}

void WhiteGlovePresenter::keepSlot()
{
    const bool wanted = m_isOpen && !m_draft.freeTime && m_draft.slot;
    if (wanted && m_holder.slot() == m_draft.slot->id)
        return;
    setHoldEnd({});
    if (wanted)
        m_holder.hold(m_draft.slot->id);
    else
        m_holder.letGo();
}

void WhiteGlovePresenter::setHoldEnd(const QString &text)
{
    if (m_holdEnd == text)
        return;
    m_holdEnd = text;
    Q_EMIT holdEndChanged();
}

void WhiteGlovePresenter::holdRefused(const Error &error)
{
    // That somebody else holds it is a warning, when it comes to booking.
    if (error.code == ErrorCode::SlotUnavailable && !isSending() && m_draft.slot)
        takeRefusal(error);
}

void WhiteGlovePresenter::takeRefusal(const Error &error)
{
    const SlotId slot = m_draft.slot->id;
    giveUpSlot(error.message);
    Q_EMIT slotRefused(slot);
}

void WhiteGlovePresenter::giveUpSlot(const QString &why)
{
    m_draft.slot.reset();
    keepSlot();
    dropWarnings();
    m_errors.remove(Field::Time);
    m_lost.insert(Field::Time, why);
    Q_EMIT draftChanged();
    Q_EMIT errorsChanged();
    keepDraft();
    Q_EMIT slotLost();
}

void WhiteGlovePresenter::begin()
{
    m_draft = {};
    const QDateTime now = m_context.clock.now();
    m_draft.date = utcToWallClock(zone(), now).value_or(now).date().addDays(1);
    m_draft.time = QTime(10, 0);
}

void WhiteGlovePresenter::keepDraft()
{
    m_kept.keep(m_draft.isEmpty() ? QJsonObject() : whiteGloveToJson(m_draft));
}

QString WhiteGlovePresenter::zone() const
{
    return viewerZone(m_context.account);
}

void WhiteGlovePresenter::setMentor(const std::optional<api::AccountSummary> &mentor)
{
    if (m_draft.mentor == mentor)
        return;
    m_draft.mentor = mentor;
    m_draft.slot.reset();
    if (mentor) {
        m_lost.remove(Field::Mentor);
        m_lost.remove(Field::Time);
        Q_EMIT errorsChanged();
    }
    keepSlot();
    dropWarnings();
    revalidate();
    Q_EMIT draftChanged();
    keepDraft();
}

void WhiteGlovePresenter::setMentee(const std::optional<api::AccountSummary> &mentee)
{
    if (m_draft.mentee == mentee)
        return;
    m_draft.mentee = mentee;
    if (mentee && m_lost.remove(Field::Mentee) > 0)
        Q_EMIT errorsChanged();
    dropWarnings();
    revalidate();
    Q_EMIT draftChanged();
    keepDraft();
}

void WhiteGlovePresenter::setSlot(const api::Slot &slot)
{
    if (m_draft.slot == slot)
        return;
    m_draft.slot = slot;
    if (m_lost.remove(Field::Time) > 0)
        Q_EMIT errorsChanged();
    keepSlot();
    dropWarnings();
    revalidate();
    Q_EMIT draftChanged();
    keepDraft();
}

void WhiteGlovePresenter::loseSlot(SlotId slot)
{
    if (isSending() || !m_draft.slot || m_draft.slot->id != slot)
        return;
    giveUpSlot(tr("Somebody else has just booked this slot. Choose another one."));
}

void WhiteGlovePresenter::dropKeptSlot()
{
    if (isSending() || !m_draft.slot)
        return;
    giveUpSlot(keptSlotGone(*m_draft.slot, zone()));
}

void WhiteGlovePresenter::losePerson(Field field, const QString &why)
{
    m_lost.insert(field, why);
    Q_EMIT errorsChanged();
}

QString WhiteGlovePresenter::errorOf(Field field) const
{
    const QString lost = m_lost.value(field);
    const QString error = m_errors.value(field);
    // Why a slot is lost says already that another one is to be chosen.
    if (lost.isEmpty() || error.isEmpty() || field == Field::Time)
        return lost.isEmpty() ? error : lost;
    return u"%1 %2"_s.arg(lost, error);
}

void WhiteGlovePresenter::setFreeTime(bool freeTime)
{
    if (m_draft.freeTime == freeTime)
        return;
    m_draft.freeTime = freeTime;
    if (m_lost.remove(Field::Time) > 0)
        Q_EMIT errorsChanged();
    keepSlot();
    dropWarnings();
    revalidate();
    Q_EMIT draftChanged();
    keepDraft();
}

void WhiteGlovePresenter::setTime(QDate date, QTime time, int minutes)
{
    if (m_draft.date == date && m_draft.time == time && m_draft.minutes == minutes)
        return;
    m_draft.date = date;
    m_draft.time = time;
    m_draft.minutes = minutes;
    if (m_draft.freeTime)
        dropWarnings();
    revalidate();
    Q_EMIT draftChanged();
    keepDraft();
}

void WhiteGlovePresenter::setPlace(const MeetingPlace &place)
{
    m_draft.place = place;
    revalidate();
    keepDraft();
}

void WhiteGlovePresenter::setTexts(const QString &goal, const QString &materials,
                                   const QString &reason)
{
    m_draft.goal = goal;
    m_draft.materials = materials;
    m_draft.reason = reason;
    revalidate();
    keepDraft();
}

std::optional<std::pair<QDateTime, QDateTime>> WhiteGlovePresenter::range() const
{
    if (!m_draft.freeTime) {
        if (!m_draft.slot)
            return std::nullopt;
        return std::pair(m_draft.slot->startTime, m_draft.slot->endTime);
    }
    const auto start = wallClockToUtc(zone(), m_draft.date, m_draft.time);
    if (!start)
        return std::nullopt;
    return std::pair(*start, start->addSecs(m_draft.minutes * 60));
}

void WhiteGlovePresenter::confirmWarning(int index, bool confirmed)
{
    m_warnings.confirm(index, confirmed);
    m_confirmationMissing = m_confirmationMissing && !m_warnings.allConfirmed();
    Q_EMIT warningsChanged();
}

void WhiteGlovePresenter::confirmAllWarnings(bool confirmed)
{
    m_warnings.confirmAll(confirmed);
    m_confirmationMissing = m_confirmationMissing && !m_warnings.allConfirmed();
    Q_EMIT warningsChanged();
}

void WhiteGlovePresenter::dropWarnings()
{
    m_confirmationMissing = false;
    if (m_warnings.isEmpty())
        return;
    m_warnings.clear();
    Q_EMIT warningsChanged();
}

api::WhiteGloveBooking WhiteGlovePresenter::request() const
{
    api::WhiteGloveBooking booking;
    if (m_draft.mentor)
        booking.mentorId = m_draft.mentor->id;
    if (m_draft.mentee)
        booking.menteeId = m_draft.mentee->id;
    if (!m_draft.freeTime && m_draft.slot) {
        booking.timeSlotId = m_draft.slot->id;
    } else if (const auto times = range()) {
        booking.startTime = times->first;
        booking.endTime = times->second;
    }
    booking.meetingType = m_draft.place.type;
    if (m_draft.place.type && *m_draft.place.type != MeetingType::Online)
        booking.location = nonEmptyText(m_draft.place.location);
    booking.meetingGoal = m_draft.goal.trimmed();
    booking.materialsUrls = linesOf(m_draft.materials);
    booking.reason = nonEmptyText(m_draft.reason);
    booking.confirmWarnings = !m_warnings.isEmpty() && m_warnings.allConfirmed();
    if (booking.confirmWarnings)
        booking.confirmedWarnings = m_warnings.names();
    return booking;
}

void WhiteGlovePresenter::takeFields(const QList<FieldError> &fields)
{
    for (const FieldError &field : fields) {
        const Field where = whiteGloveField(field.path);
        if (m_errors.contains(where))
            continue;
        QString text = problemSentence(field.message);
        if (where == Field::Goal && m_draft.goal.trimmed().size() < api::goalMinLength)
            text = tr("Say in at least %n character(s) what the meeting is about.", nullptr,
                      api::goalMinLength);
        else if (where == Field::Materials)
            text = tr("Each line must be a web address (https://…).");
        m_errors.insert(where, text);
    }
}

bool WhiteGlovePresenter::validate()
{
    m_errors.clear();
    if (!m_draft.mentor)
        m_errors.insert(Field::Mentor, tr("Choose a mentor from the list."));
    if (!m_draft.mentee)
        m_errors.insert(Field::Mentee, tr("Choose a mentee from the list."));
    if (!m_draft.freeTime && !m_draft.slot)
        m_errors.insert(Field::Time, tr("Choose one of the mentor's slots, or a free time."));
    const bool inPerson = m_draft.place.type && *m_draft.place.type != MeetingType::Online;
    if (inPerson && m_draft.place.location.trimmed().isEmpty())
        m_errors.insert(Field::Place, tr("Say where the two meet."));
    if (const auto times = range(); times && times->first <= m_context.clock.now())
        m_errors.insert(Field::Time, tr("This time is over. Choose a later one."));
    const auto &schema = api::WhiteGloveBooking::schema();
    QList<FieldError> fields = schema.validate(schema.toJson(request()), api::Mode::Strict);
    // Ids that nobody chose have been told above.
    fields.removeIf([this](const FieldError &field) {
        const Field where = whiteGloveField(field.path);
        return (where == Field::Mentor && !m_draft.mentor) ||
               (where == Field::Mentee && !m_draft.mentee);
    });
    takeFields(fields);
    return m_errors.isEmpty();
}

void WhiteGlovePresenter::revalidate()
{
    if (!m_tried || isSending())
        return;
    validate();
    Q_EMIT errorsChanged();
}

void WhiteGlovePresenter::submit()
{
    if (isSending())
        return;
    m_tried = true;
    m_failure.reset();
    const bool valid = validate();
    Q_EMIT errorsChanged();
    if (!valid)
        return;
    if (!m_warnings.allConfirmed()) {
        m_confirmationMissing = true;
        Q_EMIT warningsChanged();
        return;
    }
    m_call = m_context.api.bookForOthers(
        request(), [this](const Result<api::Booking> &answer) { answered(answer); });
    m_holder.setPaused(isSending());
    Q_EMIT sendingChanged();
}

void WhiteGlovePresenter::answered(const Result<api::Booking> &answer)
{
    const Call finished = std::move(m_call);
    m_holder.setPaused(false);
    Q_EMIT sendingChanged();
    if (answer) {
        m_holder.use();
        const api::Booking &booking = *answer;
        clear();
        Q_EMIT booked(booking);
        return;
    }
    const Error &error = answer.error();
    switch (error.code) {
    case ErrorCode::WarningsToConfirm:
        m_warnings.take(error);
        m_confirmationMissing = false;
        Q_EMIT warningsChanged();
        return;
    case ErrorCode::SlotUnavailable:
        if (!m_draft.freeTime && m_draft.slot) {
            takeRefusal(error);
            return;
        }
        [[fallthrough]];
    case ErrorCode::MeetingOverlap:
    case ErrorCode::CalendarConflict:
        m_errors.insert(Field::Time, error.message);
        break;
    case ErrorCode::AccountDeactivated:
        m_errors.insert(Field::Mentee, error.message);
        break;
    case ErrorCode::ValidationError:
        takeFields(error.details);
        if (m_errors.isEmpty())
            m_failure = error;
        break;
    default:
        m_failure = error;
        break;
    }
    Q_EMIT errorsChanged();
}

} // namespace oh::ui
