// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/emailchangepage.h"
#include "backend/api/handlers.h"
#include "backend/api/routes.h"
#include "backend/services/emailchange.h"
#include "backend/services/notificationservice.h"

using namespace Qt::StringLiterals;

namespace oh::server {

using http::Method;

namespace {

Result<http::Response> emailLinkAnswer(const Call &call, const RouteContext &context, bool undo)
{
    const QByteArray token = call.parameters.value(u"token"_s).toLatin1();
    const auto page = undo ? emailchange::undo(call.tx(), context.keys, token, call.now)
                           : emailchange::look(call.tx(), context.keys, token, call.now);
    if (!page)
        return page.error();
    MailReader reader;
    reader.language =
        languageForHeader(QString::fromLatin1(call.request.headers.value("Accept-Language")))
            .value_or(context.language);
    if (!page->user.isNull()) {
        const auto known = notifications::readerOf(call.tx(), page->user, reader.language);
        if (!known)
            return known.error();
        reader = known->value_or(reader);
    }
    return emailChangePage(*page, reader);
}

QList<Endpoint> emailLinkEndpoints(const RouteContext &context)
{
    const auto path = u"/email-change/{token}"_s;
    const auto tag = u"Sign-in"_s;
    return {
        EndpointBuilder(Method::Get, path, u"emailChangePage"_s, tag,
                        u"The page behind the link to the address before; changes nothing"_s)
            .access(Access::Public)
            .asSystem()
            .answersText(u"text/html"_s)
            .mayFail({ErrorCode::NotFound, ErrorCode::Conflict})
            .on([context](Call &call) { return emailLinkAnswer(call, context, false); }),
        EndpointBuilder(
            Method::Post, path, u"undoEmailChange"_s, tag,
            u"Its button: stop the change, or take it back, and sign the person out everywhere"_s)
            .access(Access::Public)
            .asSystem()
            .answersText(u"text/html"_s)
            .mayFail({ErrorCode::NotFound, ErrorCode::Conflict})
            .on([context](Call &call) { return emailLinkAnswer(call, context, true); }),
    };
}

} // namespace

QList<Endpoint> emailEndpoints(const RouteContext &context)
{
    const KeyRing *keys = &context.keys;
    const auto mine = u"/api/users/me/email"_s;
    const auto tag = u"People"_s;
    QList<Endpoint> all{
        EndpointBuilder(Method::Get, mine, u"getMyEmail"_s, tag,
                        u"The address with which one signs in, and a change of it that waits"_s)
            .answers<api::OwnEmail>()
            .on([keys](Call &call) -> Result<http::Response> {
                const auto own = emailchange::own(call.tx(), callerOf(call), *keys);
                if (!own)
                    return own.error();
                return answer(*own);
            }),
        EndpointBuilder(Method::Post, mine, u"changeMyEmail"_s, tag,
                        u"Ask for another address; mails with codes go to both"_s)
            .answers<api::OwnEmail>(202)
            .answersSecret(context.keys)
            .mayFail({ErrorCode::RateLimited})
            .onBody<api::ChangeEmail>(
                [keys](Call &call, const api::ChangeEmail &wish) -> Result<http::Response> {
                    const auto asked = emailchange::request(call.tx(), callerOf(call), *keys,
                                                            call.principal->sessionId, wish);
                    if (!asked)
                        return asked.error();
                    return answer(*asked, 202);
                }),
        EndpointBuilder(Method::Post, mine + u"/confirm"_s, u"confirmMyEmail"_s, tag,
                        u"Take the new address, with the codes of the mails; other sessions end"_s)
            .answers<api::OwnEmail>()
            .answersSecret(context.keys)
            .mayFail({ErrorCode::CodeInvalid, ErrorCode::LinkExpired, ErrorCode::Conflict})
            .onBody<api::ConfirmEmail>(
                [keys](Call &call, const api::ConfirmEmail &codes) -> Result<http::Response> {
                    const auto outcome = emailchange::confirm(call.tx(), callerOf(call), *keys,
                                                              call.principal->sessionId, codes);
                    if (!outcome)
                        return outcome.error();
                    // An answer like any other: that a code was wrong is to be remembered.
                    if (const auto *refusal = std::get_if<Error>(&*outcome))
                        return http::Response::fromError(*refusal, call.request);
                    return answer(std::get<api::OwnEmail>(*outcome));
                }),
        EndpointBuilder(Method::Delete, mine, u"cancelMyEmailChange"_s, tag,
                        u"Give up a change that waits to be confirmed"_s)
            .answersNothing()
            .mayFail({ErrorCode::NotFound})
            .on([](Call &call) {
                return emptyAnswer(emailchange::cancel(call.tx(), callerOf(call)));
            }),
    };
    return all + emailLinkEndpoints(context);
}

} // namespace oh::server
