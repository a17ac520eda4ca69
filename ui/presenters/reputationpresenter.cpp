// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/reputationpresenter.h"

#include "ui/presenters/reputationtexts.h"
#include "ui/presenters/viewer.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

/// The most that the server hands out at once.
constexpr int historyPageSize = 100;

QString decimals(double value, int digits = 1)
{
    return QLocale().toString(value, 'f', digits);
}

QString percent(double share)
{
    //: a share of a hundred
    return ReputationPresenter::tr("%1 %").arg(int(std::lround(share * 100)));
}

ScorePart ratingPart(const api::ReputationBreakdown &b)
{
    ScorePart part{u"rating"_s, ReputationPresenter::tr("Average rating"), {}, {}, {}};
    if (b.averageRating) {
        //: stars of five
        part.value = ReputationPresenter::tr("%1 of 5").arg(decimals(*b.averageRating, 2));
        part.why = ReputationPresenter::tr("The mean of %n rating(s) that count.", nullptr,
                                           b.ratingsCount);
    } else {
        part.value = ReputationPresenter::tr("None yet");
        part.why = ReputationPresenter::tr("Without a rating the score is %1.").arg(decimals(3.5));
    }
    part.moves = ReputationPresenter::tr(
        "A rating counts once both of you have rated, or a week after the meeting.");
    return part;
}

ScorePart completionPart(const api::ReputationBreakdown &b)
{
    ScorePart part{u"completion"_s,
                   ReputationPresenter::tr("Completion rate"),
                   percent(b.completionRate),
                   {},
                   {}};
    const int all = b.completedMeetings + b.canceledMeetings;
    part.why = all == 0 ? ReputationPresenter::tr("No meeting has ended yet.")
                        : ReputationPresenter::tr("You came to %1 of %2 meetings, canceled ones "
                                                  "included.")
                              .arg(b.attendedMeetings)
                              .arg(all);
    part.moves = ReputationPresenter::tr("Each meeting you come to raises it; calling one off, or "
                                         "staying away, lowers it.");
    return part;
}

ScorePart responsivenessPart(const api::ReputationBreakdown &b, bool isMentor)
{
    ScorePart part{u"responsiveness"_s,
                   ReputationPresenter::tr("Responsiveness"),
                   decimals(b.responsivenessFactor, 2),
                   {},
                   {}};
    QStringList why;
    if (b.averageResponseTimeHours)
        why.append(ReputationPresenter::tr("You answered requests after %1 hours on average.")
                       .arg(decimals(*b.averageResponseTimeHours)));
    else if (isMentor)
        why.append(ReputationPresenter::tr("You have not confirmed a request yourself yet."));
    else
        why.append(ReputationPresenter::tr("Everybody who books begins with 1."));
    if (b.cancellationRate > 0)
        why.append(ReputationPresenter::tr("You called off %1 of your meetings.")
                       .arg(percent(b.cancellationRate)));
    if (b.lateCancellations > 0)
        why.append(ReputationPresenter::tr("%n of them less than two hours before.", nullptr,
                                           b.lateCancellations));
    part.why = why.join(u' ');
    part.moves =
        isMentor ? ReputationPresenter::tr("Answers within a day count 1.2, within two 1, later "
                                           "0.8. Calling off more than a fifth of the meetings "
                                           "makes it 0.8; each time less than two hours before "
                                           "costs 0.1 for 90 days.")
                 : ReputationPresenter::tr("Calling off more than a fifth of the meetings makes it "
                                           "0.8; each time less than two hours before costs 0.1 "
                                           "for 90 days.");
    return part;
}

ScorePart tenurePart(const api::ReputationBreakdown &b)
{
    //: an addend: "+0.3"
    return {u"tenure"_s, ReputationPresenter::tr("Time with us"),
            ReputationPresenter::tr("+%1").arg(decimals(b.tenureBonus)),
            ReputationPresenter::tr("%n full month(s).", nullptr, b.fullMonths),
            ReputationPresenter::tr("Each full month adds 0.1, up to 1.")};
}

} // namespace

ReputationPresenter::ReputationPresenter(Context &context, QObject *parent)
    : QObject(parent), m_context(context)
{}

void ReputationPresenter::load()
{
    if (m_context.account.state() != Account::State::SignedIn ||
        m_context.account.user().role == Role::Coordinator)
        return;
    const UserId self = viewerId(m_context.account);
    m_call = m_context.api.reputation(self, [this](const Result<api::Reputation> &answer) {
        const Call finished = std::move(m_call);
        if (answer) {
            m_reputation = *answer;
            m_state = LoadState::Ready;
        } else if (!m_reputation) {
            m_error = answer.error();
            m_state = LoadState::Failed;
        }
        Q_EMIT changed();
    });
    api::ReputationHistoryQuery query;
    query.limit = historyPageSize;
    m_historyCall = m_context.api.reputationHistory(
        self, query, [this](const Result<api::Page<api::ReputationHistoryEntry>> &answer) {
            const Call finished = std::move(m_historyCall);
            if (!answer)
                return; // the score is worth showing without it
            m_changes.clear();
            for (const api::ReputationHistoryEntry &entry : answer->items)
                m_changes.append(
                    {entry.createdAt, entry.newScore, triggerName(entry.triggerEvent)});
            Q_EMIT changed();
        });
}

QList<ScorePart> ReputationPresenter::parts() const
{
    if (!m_reputation)
        return {};
    const api::ReputationBreakdown &b = m_reputation->breakdown;
    const bool isMentor = m_context.account.user().role == Role::Mentor;
    return {ratingPart(b), completionPart(b), responsivenessPart(b, isMentor), tenurePart(b)};
}

QString ReputationPresenter::formula() const
{
    return m_reputation ? reputationFormula(m_reputation->breakdown) : QString();
}

QString ReputationPresenter::note() const
{
    if (!m_reputation)
        return {};
    if (m_reputation->isOverridden) {
        const auto &word = m_reputation->reputationOverride;
        const QString zone = viewerZone(m_context.account);
        const QString calculated = decimals(m_reputation->breakdown.score);
        if (word && word->reason && !word->reason->isEmpty())
            return tr("A coordinator set your score on %1: “%2”. Until they clear it, it counts "
                      "instead of the calculated %3.")
                .arg(dateTimeText(word->setAt, zone), *word->reason, calculated);
        return tr("A coordinator set your score. Until they clear it, it counts instead of the "
                  "calculated %1.")
            .arg(calculated);
    }
    if (m_reputation->breakdown.isProbationary)
        return tr("Your score is kept at %1 until you have three ratings; nobody falls below it "
                  "before.")
            .arg(decimals(m_reputation->score));
    return {};
}

QString ReputationPresenter::nextTier() const
{
    if (!m_reputation)
        return {};
    const auto &next = m_reputation->nextTier;
    if (!next)
        return tr("You have reached the highest tier.");
    //: %1 points, %2 a tier, %3 the score at which it begins
    return tr("%1 more to %2, which begins at %3.")
        .arg(decimals(next->missing, 2), tierName(next->tier), decimals(next->minimumScore));
}

} // namespace oh::ui
