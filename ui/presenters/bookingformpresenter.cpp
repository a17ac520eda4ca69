// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/bookingformpresenter.h"

#include "models/api/rules.h"
#include "models/domain/text.h"
#include "ui/presenters/slottext.h"

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr auto materialsPrefix = "materialsUrls."_L1;

/// "must be …" as a sentence of its own.
QString sentence(QString problem)
{
    if (!problem.isEmpty())
        problem[0] = problem.at(0).toUpper();
    if (!problem.endsWith(u'.'))
        problem.append(u'.');
    return problem;
}

/// What a request for this slot would hear as well, whatever is in it.
bool forbidsBooking(ErrorCode code)
{
    switch (code) {
    case ErrorCode::TierRestricted:
    case ErrorCode::MentorDormant:
    case ErrorCode::WeeklyLimitReached:
    case ErrorCode::LoadCapReached:
    case ErrorCode::CalendarRequired:
    case ErrorCode::AccountDeactivated:
    case ErrorCode::TooLateToBook:
    case ErrorCode::MeetingOverlap:
        return true;
    default:
        return false;
    }
}

} // namespace

bool BookingDraft::isEmpty() const
{
    return goal.trimmed().isEmpty() &&
           std::all_of(materials.begin(), materials.end(),
                       [](const QString &url) { return url.trimmed().isEmpty(); });
}

BookingFormPresenter::BookingFormPresenter(Context &context, api::Mentor mentor, api::Slot slot,
                                           QObject *parent)
    : QObject(parent),
      m_context(context),
      m_mentor(std::move(mentor)),
      m_slot(std::move(slot)),
      m_viewerZone(usableZone(context.account.state() == Account::State::SignedIn
                                  ? context.account.user().profile.timeZone
                                  : QString())),
      m_holder(context, this)
{
    connect(&m_holder, &SlotHolder::refused, this, &BookingFormPresenter::holdRefused);
    connect(&m_holder, &SlotHolder::ended, this, [this] {
        // The form goes on: whoever is first has the slot.
        m_holdEnd = tr("The slot is not kept for you any more: you have had it for as long as "
                       "anybody can. It is yours if you send the request before somebody else "
                       "books it.");
        Q_EMIT holdEndChanged();
    });
    connect(&context.api, &Api::calendarConnectionChanged, this, [this] {
        if (!m_failure || m_failure->code != ErrorCode::CalendarRequired || m_over)
            return;
        m_failure.reset();
        Q_EMIT errorsChanged();
        m_holder.holdAgain();
    });
    m_holder.hold(m_slot.id);
}

void BookingFormPresenter::holdRefused(const Error &error)
{
    if (error.code == ErrorCode::SlotUnavailable) {
        loseSlot(error.message);
    } else if (error.code == ErrorCode::SlotHeld && !isSending() && !m_over) {
        // While it is being sent the booking's own answer knows better.
        m_over = true;
        Q_EMIT slotHeld(error.message);
    } else if (forbidsBooking(error.code) && !m_tried) {
        // Better heard before the form is filled in than after it.
        m_failure = error;
        Q_EMIT errorsChanged();
    }
}

QString BookingFormPresenter::mentorZone() const
{
    return usableZone(m_mentor.timeZone);
}

void BookingFormPresenter::setGoal(const QString &goal)
{
    m_draft.goal = goal;
    if (m_tried && !isSending())
        validate();
}

void BookingFormPresenter::setMaterials(const QStringList &materials)
{
    m_draft.materials = materials;
    if (m_tried && !isSending())
        validate();
}

int BookingFormPresenter::goalLength() const
{
    return int(codePointCount(m_draft.goal.trimmed()));
}

void BookingFormPresenter::submit()
{
    if (isSending())
        return;
    m_tried = true;
    m_failure.reset();
    if (!validate())
        return;
    m_call = m_context.api.createBooking(
        request(), [this](Result<api::Booking> answer) { answered(std::move(answer)); });
    m_holder.setPaused(isSending());
    Q_EMIT sendingChanged();
}

void BookingFormPresenter::loseSlot(const QString &why)
{
    if (isSending() || m_over)
        return;
    m_over = true;
    Q_EMIT slotGone(why);
}

api::CreateBooking BookingFormPresenter::request() const
{
    api::CreateBooking request;
    request.timeSlotId = m_slot.id;
    request.mentorId = m_mentor.id;
    request.meetingGoal = m_draft.goal.trimmed();
    for (const QString &url : m_draft.materials) {
        if (const QString trimmed = url.trimmed(); !trimmed.isEmpty())
            request.materialsUrls.append(trimmed);
    }
    return request;
}

bool BookingFormPresenter::validate()
{
    m_goalError.clear();
    m_materialErrors.clear();
    const auto &schema = api::CreateBooking::schema();
    const auto fields = schema.validate(schema.toJson(request()), api::Mode::Strict);
    takeFieldErrors(fields);
    Q_EMIT errorsChanged();
    return fields.isEmpty();
}

void BookingFormPresenter::takeFieldErrors(const QList<FieldError> &fields)
{
    // Empty rows are not sent, so the n-th address of the request may be a later row.
    QList<int> rows;
    for (int row = 0; row < m_draft.materials.size(); ++row) {
        if (!m_draft.materials.at(row).trimmed().isEmpty())
            rows.append(row);
    }
    QStringList others;
    for (const FieldError &field : fields) {
        if (field.path == "meetingGoal"_L1) {
            if (goalLength() < api::goalMinLength)
                m_goalError = tr("Say in at least %n character(s) what you want to achieve.",
                                 nullptr, api::goalMinLength);
            else if (goalLength() > api::goalMaxLength)
                m_goalError = tr("Shorten it to %n character(s).", nullptr, api::goalMaxLength);
            else
                m_goalError = sentence(field.message);
            continue;
        }
        bool isNumber = false;
        const int index = field.path.startsWith(materialsPrefix)
                              ? QStringView(field.path).mid(materialsPrefix.size()).toInt(&isNumber)
                              : -1;
        if (isNumber && index >= 0 && index < rows.size())
            m_materialErrors.insert(rows.at(index), sentence(field.message));
        else
            others.append(sentence(field.message));
    }
    if (!others.isEmpty()) {
        Error error(ErrorCode::ValidationError);
        error.message = Sentence::verbatim(others.join(u' '));
        m_failure = error;
    }
}

void BookingFormPresenter::answered(Result<api::Booking> answer)
{
    const Call finished = std::move(m_call);
    m_holder.setPaused(false);
    Q_EMIT sendingChanged();
    if (answer) {
        m_holder.use();
        m_over = true;
        Q_EMIT booked(*answer);
        return;
    }
    const Error &error = answer.error();
    // Held by somebody, or one of the two has something else then (FR106): another slot is needed.
    if (error.code == ErrorCode::SlotHeld || error.code == ErrorCode::CalendarConflict) {
        m_over = true;
        Q_EMIT slotHeld(error.message);
        return;
    }
    if (error.code == ErrorCode::SlotUnavailable) {
        m_over = true;
        Q_EMIT slotGone(error.message);
        return;
    }
    m_goalError.clear();
    m_materialErrors.clear();
    m_failure.reset();
    takeFieldErrors(error.details);
    if (!m_failure && m_goalError.isEmpty() && m_materialErrors.isEmpty())
        m_failure = error;
    else if (m_failure)
        m_failure->requestId = error.requestId;
    Q_EMIT errorsChanged();
}

} // namespace oh::ui
