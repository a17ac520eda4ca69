// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/ratingpresenter.h"

#include "models/domain/bookingrules.h"
#include "models/domain/ratingrules.h"
#include "ui/itemmodels/bookinglistmodel.h"
#include "ui/presenters/viewer.h"
#include "ui/style/texts.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

QJsonObject ratingToJson(const RatingPresenter::Draft &draft)
{
    return {{u"stars"_s, draft.stars},
            {u"words"_s, draft.words},
            {u"topics"_s, draft.topics},
            {u"helpfulness"_s, draft.helpfulness},
            {u"recommend"_s, draft.recommend ? QJsonValue(*draft.recommend) : QJsonValue()},
            {u"anonymous"_s, draft.anonymous}};
}

} // namespace

RatingPresenter::RatingPresenter(Context &context, QObject *parent)
    : QObject(parent), m_context(context), m_kept(context, DraftForm::Rating)
{
    connect(&m_kept, &FormDraft::discarded, this, [this] {
        m_draft = {};
        Q_EMIT draftReset();
        Q_EMIT changed();
    });
    connect(&m_kept, &FormDraft::discardUndone, this, [this] {
        takeKept();
        Q_EMIT draftReset();
        Q_EMIT changed();
    });
    connect(&context.api, &Api::reachableChanged, this, [this](bool reachable) {
        if (reachable && !m_problem.isEmpty())
            reload();
    });
}

bool RatingPresenter::isRateable(const api::Booking &booking, UserId viewer, const QDateTime &now)
{
    if (viewer.isNull() || (viewer != booking.mentorId && viewer != booking.menteeId))
        return false;
    RatingFacts facts;
    facts.status = effectiveStatus(booking.status, booking.createdAt, booking.meetingStartTime,
                                   booking.meetingEndTime, now);
    facts.attendance = booking.attendance;
    return !ratingObstacle(facts);
}

void RatingPresenter::show(const std::optional<api::Booking> &booking)
{
    if (booking == m_booking)
        return;
    const bool isAnother = !booking || !m_booking || booking->id != m_booking->id;
    if (isAnother) {
        m_load.reset();
        m_send.reset();
        m_ratings.clear();
        m_known = false;
        m_problem.clear();
    }
    m_booking = booking;
    if (isAnother)
        readDraft();
    Q_EMIT changed();
    reload();
}

void RatingPresenter::reload()
{
    if (!m_booking || state() == State::None)
        return;
    m_load = m_context.api.bookingRatings(m_booking->id,
                                          [this](const Result<api::Page<api::Rating>> &answer) {
                                              const Call finished = std::move(m_load);
                                              if (answer) {
                                                  m_ratings = answer->items;
                                                  m_known = true;
                                                  m_problem.clear();
                                              } else if (!m_known) {
                                                  m_problem = inlineError(answer.error());
                                              }
                                              Q_EMIT changed();
                                          });
}

RatingPresenter::State RatingPresenter::state() const
{
    if (own())
        return State::Rated;
    if (!m_booking || !isRateable(*m_booking, viewerId(m_context.account), m_context.clock.now()))
        return State::None;
    return m_known ? State::Open : State::Unknown;
}

QString RatingPresenter::otherName() const
{
    return m_booking ? otherParty(*m_booking, viewerId(m_context.account)).name : QString();
}

bool RatingPresenter::isAboutMentor() const
{
    return m_booking && m_booking->menteeId == viewerId(m_context.account);
}

QStringList RatingPresenter::topics() const
{
    return tidyTopics(m_draft.topics.split(u','));
}

QString RatingPresenter::topicsProblem() const
{
    const QStringList named = topics();
    if (named.size() > maxTopics)
        return tr("At most %n topic(s).", nullptr, maxTopics);
    for (const QString &topic : named) {
        if (topic.size() > topicMaxLength)
            return tr("A topic has at most %n character(s).", nullptr, topicMaxLength);
    }
    return {};
}

std::optional<api::Rating> RatingPresenter::own() const
{
    for (const api::Rating &rating : m_ratings) {
        if (rating.raterId == viewerId(m_context.account))
            return rating;
    }
    return std::nullopt;
}

std::optional<api::Rating> RatingPresenter::others() const
{
    for (const api::Rating &rating : m_ratings) {
        if (rating.raterId != viewerId(m_context.account))
            return rating;
    }
    return std::nullopt;
}

void RatingPresenter::readDraft()
{
    m_draft = {};
    m_kept.close();
    if (m_booking) {
        m_kept.open(m_booking->id.toString(), ratingToJson({}));
        takeKept();
    }
    Q_EMIT draftReset();
}

void RatingPresenter::takeKept()
{
    const QJsonObject &kept = m_kept.values();
    m_draft.stars = qBound(0, kept.value("stars"_L1).toInt(), highestRating);
    m_draft.words = kept.value("words"_L1).toString();
    m_draft.topics = kept.value("topics"_L1).toString();
    m_draft.helpfulness = qBound(0, kept.value("helpfulness"_L1).toInt(), highestRating);
    if (const QJsonValue recommend = kept.value("recommend"_L1); recommend.isBool())
        m_draft.recommend = recommend.toBool();
    m_draft.anonymous = kept.value("anonymous"_L1).toBool();
}

void RatingPresenter::setDraft(const Draft &draft)
{
    if (draft == m_draft)
        return;
    m_draft = draft;
    m_kept.keep(ratingToJson(m_draft));
    Q_EMIT changed();
}

void RatingPresenter::submit()
{
    if (isSending() || state() != State::Open || m_draft.stars < lowestRating ||
        !topicsProblem().isEmpty())
        return;
    api::CreateRating rating;
    rating.bookingId = m_booking->id;
    rating.score = m_draft.stars;
    if (const QString words = m_draft.words.trimmed(); !words.isEmpty())
        rating.feedbackText = words;
    rating.topicsCovered = topics();
    if (isAboutMentor()) {
        if (m_draft.helpfulness >= lowestRating)
            rating.helpfulnessRating = m_draft.helpfulness;
        rating.wouldRecommend = m_draft.recommend;
        rating.isAnonymous = m_draft.anonymous;
    }
    m_send = m_context.api.createRating(rating, [this](const Result<api::Rating> &answer) {
        const Call finished = std::move(m_send);
        if (!answer) {
            if (answer.error().code == ErrorCode::AlreadyRated)
                reload(); // on another machine: what stands there is shown
            Q_EMIT changed();
            Q_EMIT failed(answer.error());
            return;
        }
        m_ratings.append(*answer);
        m_draft = {};
        m_kept.finish();
        Q_EMIT draftReset();
        Q_EMIT changed();
        Q_EMIT rated(*answer);
        reload(); // now the other's may be to be seen
    });
    Q_EMIT changed();
}

} // namespace oh::ui
