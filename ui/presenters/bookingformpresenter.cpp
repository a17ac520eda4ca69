// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/bookingformpresenter.h"

#include "models/api/rules.h"
#include "models/domain/text.h"
#include "ui/presenters/slottext.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

/// Well before the three minutes of a hold are over.
constexpr auto holdAgainAfter = std::chrono::minutes(2);
/// A renewal that gains less has come to the end of what a hold may last.
constexpr auto leastRenewal = std::chrono::minutes(1);
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
                                  : QString()))
{
    m_holdAgain.setInterval(holdAgainAfter);
    connect(&m_holdAgain, &QTimer::timeout, this, [this] {
        if (!m_onlyIfTyping || m_typed)
            hold();
    });
    hold();
}

BookingFormPresenter::~BookingFormPresenter()
{
    // A hold that is still on its way may arrive, so it is let go as well.
    if (m_holding || m_holdCall)
        m_context.api.releaseSlot(m_slot.id);
}

void BookingFormPresenter::hold()
{
    if (isSending() || m_holdCall)
        return;
    m_holdCall = m_context.api.holdSlot(
        m_slot.id, [this](const Result<api::SlotHold> &answer) { holdAnswered(answer); });
}

void BookingFormPresenter::holdAnswered(const Result<api::SlotHold> &answer)
{
    const Call finished = std::move(m_holdCall);
    m_holding = answer.ok();
    if (answer) {
        // Renewing has an end: from then on only somebody who still types keeps the slot.
        const bool renewed =
            !m_heldUntil || m_heldUntil->addDuration(leastRenewal) <= answer->heldUntil;
        m_onlyIfTyping = !renewed;
        m_heldUntil = answer->heldUntil;
        m_typed = false;
        m_holdAgain.start();
        return;
    }
    m_holdAgain.stop();
    if (answer.error().code == ErrorCode::SlotUnavailable) {
        loseSlot();
    } else if (answer.error().code == ErrorCode::SlotHeld && !isSending() && !m_over) {
        // While it is being sent the booking's own answer knows better.
        m_over = true;
        Q_EMIT slotHeld(answer.error().message);
    } else if (forbidsBooking(answer.error().code) && !m_tried) {
        // Better heard before the form is filled in than after it.
        m_failure = answer.error();
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
    m_typed = true;
    if (m_tried && !isSending())
        validate();
}

void BookingFormPresenter::setMaterials(const QStringList &materials)
{
    m_draft.materials = materials;
    m_typed = true;
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
    Q_EMIT sendingChanged();
}

void BookingFormPresenter::loseSlot()
{
    if (isSending() || m_over)
        return;
    m_over = true;
    Q_EMIT slotGone();
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
        error.message = others.join(u' ');
        m_failure = error;
    }
}

void BookingFormPresenter::answered(Result<api::Booking> answer)
{
    const Call finished = std::move(m_call);
    Q_EMIT sendingChanged();
    if (answer) {
        m_holding = false; // used up
        m_holdAgain.stop();
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
        Q_EMIT slotGone();
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
