// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/live.h"

#include <QJsonDocument>
#include <QJsonParseError>

using namespace Qt::StringLiterals;

namespace oh::api {
namespace {

QString withoutEmpty(QJsonObject object)
{
    for (auto it = object.begin(); it != object.end();) {
        const bool empty = it->isNull() || (it->isArray() && it->toArray().isEmpty());
        it = empty ? object.erase(it) : std::next(it);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<QJsonObject> liveObject(const QString &text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return Error(ErrorCode::MalformedJson, Sentence::tr("A message is one JSON object."));
    return document.object();
}

void checkLiveRequest(const LiveRequest &request, Problems &problems)
{
    using Type = LiveRequestType;
    const bool hello = request.type == Type::Hello;
    const bool listed = request.type == Type::Subscribe || request.type == Type::Unsubscribe;
    if (!hello && request.epoch)
        problems.add(u"epoch"_s, Sentence::tr("goes with hello only"));
    if (!hello && request.type != Type::Subscribe && request.seq)
        problems.add(u"seq"_s, Sentence::tr("goes with hello and subscribe only"));
    if (hello && request.epoch.has_value() != request.seq.has_value())
        problems.add(u"seq"_s, Sentence::tr("epoch and seq go together"));
    if (!hello && !listed && !request.mentorIds.isEmpty())
        problems.add(u"mentorIds"_s,
                     Sentence::tr("goes with hello, subscribe and unsubscribe only"));
    if (listed && request.mentorIds.isEmpty())
        problems.add(u"mentorIds"_s, Sentence::tr("is required"));
    if ((request.type == Type::Token) != request.accessToken.has_value())
        problems.add(u"accessToken"_s, request.accessToken ? Sentence::tr("goes with token only")
                                                           : Sentence::tr("is required"));
}

} // namespace

const ObjectSchema<LiveRequest> &LiveRequest::schema()
{
    static const auto instance =
        ObjectSchema<LiveRequest>(u"LiveRequest"_s, u"From the client, over /api/live"_s)
            .field(u"type"_s, &LiveRequest::type)
            .field(u"epoch"_s, &LiveRequest::epoch, {.minLength = 1, .maxLength = 64})
            .field(u"seq"_s, &LiveRequest::seq, {.minimum = 0})
            .field(u"mentorIds"_s, &LiveRequest::mentorIds,
                   {.maxItems = maxLiveMentors, .mayBeMissing = true})
            .field(u"accessToken"_s, &LiveRequest::accessToken, {.minLength = 1, .maxLength = 4096})
            .check(checkLiveRequest);
    return instance;
}

const ObjectSchema<LiveSlot> &LiveSlot::schema()
{
    static const auto instance = ObjectSchema<LiveSlot>(u"LiveSlot"_s)
                                     .field(u"id"_s, &LiveSlot::id)
                                     .field(u"state"_s, &LiveSlot::state);
    return instance;
}

const ObjectSchema<LiveMessage> &LiveMessage::schema()
{
    static const auto instance =
        ObjectSchema<LiveMessage>(u"LiveMessage"_s, u"From the server, over /api/live"_s)
            .field(u"type"_s, &LiveMessage::type)
            .field(u"epoch"_s, &LiveMessage::epoch)
            .field(u"seq"_s, &LiveMessage::seq)
            .field(u"resumed"_s, &LiveMessage::resumed)
            .field(u"kind"_s, &LiveMessage::kind)
            .field(u"mentorId"_s, &LiveMessage::mentorId)
            .field(u"slots"_s, &LiveMessage::slotStates, {.mayBeMissing = true})
            .field(u"bookingId"_s, &LiveMessage::bookingId)
            .field(u"status"_s, &LiveMessage::status)
            .field(u"menteeId"_s, &LiveMessage::menteeId)
            .field(u"queue"_s, &LiveMessage::queue)
            .field(u"userId"_s, &LiveMessage::userId)
            .field(u"unreadCount"_s, &LiveMessage::unreadCount)
            .field(u"code"_s, &LiveMessage::code)
            .field(u"message"_s, &LiveMessage::message);
    return instance;
}

QString toLiveText(const LiveRequest &request)
{
    return withoutEmpty(LiveRequest::schema().toJson(request));
}

QString toLiveText(const LiveMessage &message)
{
    return withoutEmpty(LiveMessage::schema().toJson(message));
}

Result<LiveRequest> parseLiveRequest(const QString &text)
{
    const auto object = liveObject(text);
    if (!object)
        return object.error();
    return LiveRequest::schema().fromJson(*object, Mode::Strict);
}

Result<LiveMessage> parseLiveMessage(const QString &text)
{
    const auto object = liveObject(text);
    if (!object)
        return object.error();
    return LiveMessage::schema().fromJson(*object, Mode::Lenient);
}

} // namespace oh::api
