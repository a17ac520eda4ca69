// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/confirmablewarnings.h"

#include "models/domain/bookingrules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

struct Warnings
{
    Q_DECLARE_TR_FUNCTIONS(oh::ui::Warnings)
};

} // namespace

bool ConfirmableWarnings::allConfirmed() const
{
    return !m_confirmed.contains(false);
}

std::optional<QList<QString>> ConfirmableWarnings::names() const
{
    QStringList names;
    for (const FieldError &item : m_items) {
        if (item.code.isEmpty())
            return std::nullopt;
        names.append(warningName(item));
    }
    names.removeDuplicates();
    return names;
}

void ConfirmableWarnings::take(const Error &error)
{
    m_items = error.details;
    // A server that names none still wants to be told that they were read.
    if (m_items.isEmpty())
        m_items.append({{}, error.message, {}});
    m_confirmed = QList<bool>(m_items.size(), false);
}

void ConfirmableWarnings::clear()
{
    m_items.clear();
    m_confirmed.clear();
}

void ConfirmableWarnings::confirm(int index, bool confirmed)
{
    if (index >= 0 && index < m_confirmed.size())
        m_confirmed[index] = confirmed;
}

void ConfirmableWarnings::confirmAll(bool confirmed)
{
    m_confirmed.fill(confirmed);
}

QString warningSentence(const FieldError &warning)
{
    switch (errorCodeFromName(warning.code).value_or(ErrorCode::Unknown)) {
    case ErrorCode::TooLateToBook:
        return Warnings::tr("The meeting begins in less than 24 hours.");
    case ErrorCode::TierRestricted:
        return Warnings::tr("The mentor is more than one tier above the mentee.");
    case ErrorCode::MentorDormant:
        return Warnings::tr("The mentor has not met anyone for 90 days.");
    case ErrorCode::WeeklyLimitReached:
        return Warnings::tr("The mentee has used all bookings of this week.");
    case ErrorCode::LoadCapReached:
        return Warnings::tr("The mentor has as many sessions in that week as they want.");
    case ErrorCode::MentorTimeOff:
        return Warnings::tr("The mentor has time off then.");
    case ErrorCode::CalendarConflict:
        if (warning.path == "mentorId"_L1)
            return Warnings::tr("The mentor has another appointment in their calendar then.");
        if (warning.path == "menteeId"_L1)
            return Warnings::tr("The mentee has another appointment in their calendar then.");
        return Warnings::tr("One of the two has another appointment in their calendar then.");
    case ErrorCode::InsideBuffer:
        return Warnings::tr("The mentor has another meeting closer to this one than they want.");
    default:
        return warning.message;
    }
}

QString problemSentence(QString problem)
{
    if (!problem.isEmpty())
        problem[0] = problem.at(0).toUpper();
    if (!problem.isEmpty() && !problem.endsWith(u'.'))
        problem.append(u'.');
    return problem;
}

} // namespace oh::ui
