// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/emailchange.h"

#include "backend/auth/crypto.h"
#include "backend/auth/keyring.h"
#include "backend/auth/ratelimit.h"
#include "backend/auth/secrets.h"
#include "backend/services/accountsupport.h"
#include "backend/services/audit.h"
#include "backend/services/bookingmail.h"
#include "backend/services/notify.h"
#include "backend/services/personaldata.h"
#include "backend/services/systemrights.h"
#include "backend/storage/transaction.h"
#include "models/api/codec.h"
#include "models/domain/text.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace oh::emailchange {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

constexpr int requestsPerPerson = 5;
/// Of one person.
constexpr int requestsPerAddress = 3;
/// Of whoever asks: nobody's mailbox is filled by it, and nobody is refused for what others did.
constexpr int mailsPerAddress = 10;
constexpr int windowMinutes = 60;
constexpr int secondsPerMinute = 60;

QByteArray sealedPlace(UserId recipient)
{
    return "mail_outbox.email_change:" + recipient.toString().toLatin1();
}

/// What must not lie readable in the outbox: codes, links, addresses.
QString sealedFacts(const KeyRing &keys, UserId recipient, const QJsonObject &secrets)
{
    return QString::fromLatin1(
        keys.seal(QJsonDocument(secrets).toJson(QJsonDocument::Compact), sealedPlace(recipient))
            .toBase64());
}

/// Seconds until it is possible again; nothing when it is possible now.
Result<std::optional<int>> waitFor(Transaction &tx, const Caller &caller, const KeyRing &keys,
                                   const QByteArray &what, const QByteArray &whose, int most)
{
    const QByteArray key = keys.secretHash("rate:" + what + ':' + whose).toHex();
    return hitRateLimit(tx, "email-change:" + what + ':' + key, most,
                        windowMinutes * secondsPerMinute, caller.now);
}

Result<void> limit(Transaction &tx, const Caller &caller, const KeyRing &keys,
                   const QByteArray &what, const QByteArray &whose, int most)
{
    const auto wait = waitFor(tx, caller, keys, what, whose, most);
    if (!wait)
        return wait.error();
    if (!*wait)
        return {};
    Error error(ErrorCode::RateLimited,
                Sentence::tr("The address was to be changed too often. Wait an hour, or use the "
                             "newest mails that you have."));
    error.retryAfterSeconds = **wait;
    return error;
}

Result<void> audit(Transaction &tx, const QString &action, UserId user, const QDateTime &now,
                   const QJsonObject &facts = {}, const QString &reason = {})
{
    return recordAudit(tx, {action, u"user"_s, user.value, {}, facts, reason, user}, now);
}

struct MailElsewhere
{
    QString templateName;
    UserId about;
    /// Sealed for whom it is about.
    QByteArray address;
    QJsonObject data;
    /// Of no use from then on; always of use when not valid.
    QDateTime validUntil = {};
};

/// Needs the system's rights.
Result<void> mailElsewhere(Transaction &tx, const MailElsewhere &mail, const QDateTime &now)
{
    const auto newId = [&now] { return bind(newUuidV7(now.toMSecsSinceEpoch())); };
    const QJsonObject metadata{{u"template"_s, mail.templateName}};
    const auto written =
        tx.row(Query::notifications_mail_elsewhere,
               {{u":id"_s, newId()},
                {u":log_id"_s, newId()},
                {u":kind"_s, bind(NotificationKind::AccountSecurity)},
                {u":template"_s, bind(mail.templateName)},
                {u":recipient"_s, bind(mail.about)},
                {u":address"_s, bind(mail.address)},
                {u":address_key"_s, bind(KeyRing::versionOf(mail.address))},
                {u":metadata"_s, bind(metadata)},
                {u":data"_s, bind(mail.data)},
                {u":valid_until"_s, mail.validUntil.isValid() ? bind(mail.validUntil) : QVariant()},
                {u":now"_s, bind(now)}});
    if (!written)
        return written.error();
    return {};
}

Result<api::OwnEmail> ownOf(Transaction &tx, const Caller &caller, const KeyRing &keys)
{
    const auto row = tx.row(Query::emails_select_own,
                            {{u":user"_s, bind(caller.userId)}, {u":now"_s, bind(caller.now)}});
    if (!row)
        return row.error();
    if (!*row)
        return Error(ErrorCode::NotFound);
    const auto email = openEmail(keys, caller.userId, (*row)->bytes("email_sealed"_L1));
    if (!email)
        return email.error();
    api::OwnEmail out{*email, {}};
    const auto sealed = (*row)->optBytes("new_email_sealed"_L1);
    if (!sealed)
        return out;
    const auto next = openEmail(keys, caller.userId, *sealed);
    if (!next)
        return next.error();
    out.pending =
        api::PendingEmail{*next, (*row)->utc("requested_at"_L1), (*row)->utc("expires_at"_L1),
                          (*row)->boolean("needs_current"_L1)};
    return out;
}

Result<void> endOpen(Transaction &tx, const Caller &caller, const QString &why)
{
    const auto ended = tx.exec(Query::emails_end_open, {{u":user"_s, bind(caller.userId)},
                                                        {u":reason"_s, bind(why)},
                                                        {u":now"_s, bind(caller.now)}});
    return ended ? Result<void>() : Result<void>(ended.error());
}

/// Of a change that is being asked for.
struct Secrets
{
    QString newCode;
    /// Empty: not needed.
    QString currentCode;
    QByteArray undo;
};

Result<void> tellBothAddresses(Transaction &tx, const Caller &caller, const KeyRing &keys,
                               const QString &wanted, const QByteArray &wantedSealed,
                               const Secrets &secrets)
{
    const UserId user = caller.userId;
    const QDateTime until = caller.now.addSecs(codeMinutes * secondsPerMinute);
    const auto full = waitFor(tx, caller, keys, "mailbox", wanted.toUtf8(), mailsPerAddress);
    if (!full)
        return full.error();
    // Whoever has the address already is told; who asks is told the same in both cases.
    const auto holder = tx.row(Query::auth_select_user_by_email,
                               {{u":email_index"_s, bind(keys.blindIndex(wanted))}});
    if (!holder)
        return holder.error();
    Result<void> told;
    if (*full) {
        // Enough went there.
    } else if (*holder) {
        told = notify(tx,
                      {NotificationKind::AccountSecurity,
                       u"email_change_taken"_s,
                       (*holder)->id<UserId>("id"_L1),
                       {{u"atUtc"_s, api::formatUtc(caller.now)}}},
                      caller.now);
    } else if (!secrets.newCode.isEmpty()) {
        const QJsonObject data{
            {u"sealedChange"_s, sealedFacts(keys, user, {{u"code"_s, secrets.newCode}})},
            {u"minutes"_s, codeMinutes},
            {u"language"_s, toString(caller.language)}};
        told = mailElsewhere(tx, {u"email_change_code"_s, user, wantedSealed, data, until},
                             caller.now);
    }
    if (!told)
        return told;
    return notify(tx,
                  {NotificationKind::AccountSecurity,
                   u"email_change_asked"_s,
                   user,
                   {{u"sealedChange"_s, sealedFacts(keys, user,
                                                    {{u"code"_s, secrets.currentCode},
                                                     {u"undo"_s, QString::fromLatin1(secrets.undo)},
                                                     {u"newAddress"_s, wanted}})},
                    {u"minutes"_s, codeMinutes},
                    {u"atUtc"_s, api::formatUtc(caller.now)},
                    {u"language"_s, toString(caller.language)}},
                   true},
                  caller.now);
}

Result<api::OwnEmail> requestNow(Transaction &tx, const Caller &caller, const KeyRing &keys,
                                 SessionId session, const QString &wanted)
{
    const UserId user = caller.userId;
    const auto account = tx.row(Query::emails_lock_account,
                                {{u":user"_s, bind(user)}, {u":session"_s, bind(session)}});
    if (!account)
        return account.error();
    if (!*account)
        return Error(ErrorCode::NotFound);
    const QByteArray index = keys.blindIndex(wanted);
    if (KeyRing::sharesIndex(index, (*account)->bytes("email_index"_L1)))
        return Error::validation({{u"email"_s, Sentence::tr("is your address already")}});
    for (const auto &[what, whose, most] :
         {std::tuple(QByteArray("person"), user.value.toRfc4122(), requestsPerPerson),
          std::tuple(QByteArray("address"), user.value.toRfc4122() + wanted.toUtf8(),
                     requestsPerAddress)}) {
        if (const auto allowed = limit(tx, caller, keys, what, whose, most); !allowed)
            return allowed.error();
    }
    // An address that is indexed stays taken while its account is removed: nobody gets a code.
    const auto taken = tx.row(Query::emails_select_taken, {{u":email_index"_s, bind(index)}});
    if (!taken)
        return taken.error();
    const bool isTaken = *taken && (*taken)->boolean("taken"_L1);
    const auto signedIn = (*account)->optUtc("signed_in_at"_L1);
    const bool isFresh =
        signedIn && signedIn->secsTo(caller.now) <= freshMinutes * secondsPerMinute;
    Secrets secrets;
    secrets.undo = newOpaqueToken();
    if (!isTaken)
        secrets.newCode = newSignInCode();
    if (!isFresh)
        secrets.currentCode = newSignInCode();
    const auto hashOf = [&keys](SecretPurpose purpose, const QString &code) {
        return code.isEmpty() ? QVariant() : bind(hashSecret(keys, purpose, code.toLatin1()));
    };
    if (const auto ended = endOpen(tx, caller, u"superseded"_s); !ended)
        return ended.error();
    const QByteArray sealed = sealEmail(keys, user, wanted);
    const auto written = tx.exec(
        Query::emails_insert_change,
        {{u":id"_s, bind(newUuidV7(caller.now.toMSecsSinceEpoch()))},
         {u":user"_s, bind(user)},
         {u":old"_s, bind((*account)->bytes("email_sealed"_L1))},
         {u":new"_s, bind(sealed)},
         {u":key_version"_s, bind(KeyRing::versionOf(sealed))},
         {u":code_hash"_s, hashOf(SecretPurpose::NewAddress, secrets.newCode)},
         {u":current_code_hash"_s, hashOf(SecretPurpose::CurrentAddress, secrets.currentCode)},
         {u":undo_hash"_s, bind(hashSecret(keys, SecretPurpose::AddressUndo, secrets.undo))},
         {u":expires"_s, bind(caller.now.addSecs(codeMinutes * secondsPerMinute))},
         {u":now"_s, bind(caller.now)}});
    if (!written)
        return written.error();
    if (const auto told = tellBothAddresses(tx, caller, keys, wanted, sealed, secrets); !told)
        return told.error();
    if (const auto noted = audit(tx, u"user.email_change_requested"_s, user, caller.now); !noted)
        return noted.error();
    return ownOf(tx, caller, keys);
}

bool fits(const KeyRing &keys, SecretPurpose purpose, const std::optional<QString> &typed,
          const std::optional<QByteArray> &hash)
{
    const auto code = typed ? normaliseCode(*typed) : std::nullopt;
    const QByteArray given = hashSecret(keys, purpose, code.value_or(QString()).toLatin1());
    return code && hash && crypto::constantTimeEquals(given, *hash);
}

Result<Outcome> refuse(Transaction &tx, const Caller &caller, const Row &change)
{
    const auto counted =
        tx.row(Query::emails_count_attempt, {{u":id"_s, bind(change.uuid("id"_L1))},
                                             {u":most"_s, bind(codeAttempts)},
                                             {u":now"_s, bind(caller.now)}});
    if (!counted)
        return counted.error();
    const Error wrong(ErrorCode::CodeInvalid);
    if (const auto noted = audit(tx, u"user.email_change_failed"_s, caller.userId, caller.now,
                                 {{u"code"_s, wrong.codeName()}});
        !noted)
        return noted.error();
    if (*counted && (*counted)->integer("attempts"_L1) >= codeAttempts)
        return Outcome(
            Error(ErrorCode::LinkExpired,
                  Sentence::tr("The code was wrong too often. Ask for the change once more.")));
    return Outcome(wrong);
}

Result<Outcome> confirmNow(Transaction &tx, const Caller &caller, const KeyRing &keys,
                           SessionId session, const api::ConfirmEmail &codes)
{
    const UserId user = caller.userId;
    const auto account = tx.row(Query::emails_lock_account,
                                {{u":user"_s, bind(user)}, {u":session"_s, bind(session)}});
    if (!account)
        return account.error();
    const auto found = tx.row(Query::emails_lock_open, {{u":user"_s, bind(user)}});
    if (!found)
        return found.error();
    if (!*account || !*found || (*found)->utc("expires_at"_L1) <= caller.now)
        return Outcome(
            Error(ErrorCode::LinkExpired,
                  Sentence::tr("No change of your address waits to be confirmed: it took too long, "
                               "or was canceled. Ask for it once more.")));
    const Row &change = **found;
    const auto currentHash = change.optBytes("current_code_hash"_L1);
    // Both are compared, so that the time taken does not tell which one was wrong.
    const bool newFits =
        fits(keys, SecretPurpose::NewAddress, codes.code, change.optBytes("code_hash"_L1));
    const bool currentFits =
        !currentHash || fits(keys, SecretPurpose::CurrentAddress, codes.currentCode, currentHash);
    if (!newFits || !currentFits)
        return refuse(tx, caller, change);
    const auto email = openEmail(keys, user, change.bytes("new_email_sealed"_L1));
    if (!email)
        return email.error();
    // Whoever got the code has the mailbox; that an account has the address since is no secret.
    if (const auto moved = accounts::giveAddress(tx, keys, user, *email); !moved)
        return moved.error();
    const QByteArray undoToken = newOpaqueToken();
    const QDateTime until = caller.now.addDays(undoDays);
    const QByteArray oldSealed = (*account)->bytes("email_sealed"_L1);
    const auto confirmed =
        tx.exec(Query::emails_confirm,
                {{u":id"_s, bind(change.uuid("id"_L1))},
                 {u":until"_s, bind(until)},
                 {u":old"_s, bind(oldSealed)},
                 {u":changed_here"_s, bind((*account)->boolean("email_changed_here"_L1))},
                 {u":undo_hash"_s, bind(hashSecret(keys, SecretPurpose::AddressUndo, undoToken))},
                 {u":now"_s, bind(caller.now)}});
    if (!confirmed)
        return confirmed.error();
    const auto ended = tx.exec(
        Query::emails_end_other_ways,
        {{u":user"_s, bind(user)}, {u":current"_s, bind(session)}, {u":now"_s, bind(caller.now)}});
    if (!ended)
        return ended.error();
    const QJsonObject data{
        {u"sealedChange"_s,
         sealedFacts(keys, user,
                     {{u"undo"_s, QString::fromLatin1(undoToken)}, {u"newAddress"_s, *email}})},
        {u"untilUtc"_s, api::formatUtc(until)},
        {u"atUtc"_s, api::formatUtc(caller.now)},
        {u"language"_s, toString(caller.language)}};
    if (const auto told =
            mailElsewhere(tx, {u"email_changed"_s, user, oldSealed, data}, caller.now);
        !told)
        return told.error();
    if (const auto invited = inviteAnew(tx, user, caller.now); !invited)
        return invited.error();
    if (const auto noted = audit(tx, u"user.email_changed"_s, user, caller.now,
                                 {{u"emailChanged"_s, true}, {u"endedSessions"_s, *ended}});
        !noted)
        return noted.error();
    auto now = ownOf(tx, caller, keys);
    if (!now)
        return now.error();
    return Outcome(*std::move(now));
}

} // namespace

Result<api::OwnEmail> own(Transaction &tx, const Caller &caller, const KeyRing &keys)
{
    return withSystemRights(tx, caller.roleName(), [&] { return ownOf(tx, caller, keys); });
}

Result<api::OwnEmail> request(Transaction &tx, const Caller &caller, const KeyRing &keys,
                              SessionId session, const api::ChangeEmail &wish)
{
    const auto wanted = normaliseEmail(wish.email);
    if (!wanted)
        return Error::validation({{u"email"_s, Sentence::tr("is not an e-mail address")}});
    return withSystemRights(tx, caller.roleName(),
                            [&] { return requestNow(tx, caller, keys, session, *wanted); });
}

Result<Outcome> confirm(Transaction &tx, const Caller &caller, const KeyRing &keys,
                        SessionId session, const api::ConfirmEmail &codes)
{
    return withSystemRights(tx, caller.roleName(),
                            [&] { return confirmNow(tx, caller, keys, session, codes); });
}

Result<void> cancel(Transaction &tx, const Caller &caller)
{
    return withSystemRights(tx, caller.roleName(), [&]() -> Result<void> {
        // First the account, as everybody who changes what is asked for it.
        if (const auto locked = tx.row(Query::auth_lock_user, {{u":id"_s, bind(caller.userId)}});
            !locked)
            return locked.error();
        const auto ended = tx.exec(Query::emails_end_waiting, {{u":user"_s, bind(caller.userId)},
                                                               {u":now"_s, bind(caller.now)}});
        if (!ended)
            return ended.error();
        if (*ended == 0)
            return Error(ErrorCode::NotFound,
                         Sentence::tr("No change of your address waits to be confirmed."));
        return audit(tx, u"user.email_change_canceled"_s, caller.userId, caller.now);
    });
}

Result<void> noteOfficeChange(Transaction &tx, const Caller &caller, const KeyRing &keys,
                              UserId user, const QString &oldEmail)
{
    return withSystemRights(tx, caller.roleName(), [&]() -> Result<void> {
        const auto over = tx.exec(Query::emails_end_all, {{u":user"_s, bind(user)},
                                                          {u":reason"_s, bind(u"changed"_s)},
                                                          {u":since"_s, QVariant()},
                                                          {u":now"_s, bind(caller.now)}});
        if (!over)
            return over.error();
        const QJsonObject data{{u"atUtc"_s, api::formatUtc(caller.now)}};
        if (!oldEmail.isEmpty()) {
            auto told = mailElsewhere(
                tx, {u"email_changed_by_office"_s, user, sealEmail(keys, user, oldEmail), data},
                caller.now);
            if (!told)
                return told;
        }
        auto told = notify(
            tx, {NotificationKind::AccountSecurity, u"email_changed_by_office"_s, user, data},
            caller.now);
        return told ? inviteAnew(tx, user, caller.now) : told;
    });
}

Result<void> inviteAnew(Transaction &tx, UserId user, const QDateTime &now)
{
    const auto meetings =
        tx.rows(Query::emails_list_invitations, {{u":user"_s, bind(user)}, {u":now"_s, bind(now)}});
    if (!meetings)
        return meetings.error();
    for (const Row &row : *meetings) {
        QJsonObject data = bookings::mailData(row.id<BookingId>("id"_L1), row);
        data.insert(u"meetLink"_s, row.text("google_meet_link"_L1));
        // The meeting is as it was, so its number is: the stamp says that this word is newer.
        bookings::addCalendar(data, CalendarMethod::Request, row.integer("ical_sequence"_L1),
                              row.id<UserId>("mentor_id"_L1), row.id<UserId>("mentee_id"_L1));
        auto sent = notify(
            tx, {NotificationKind::BookingChanged, u"meeting_invitation"_s, user, data, true}, now);
        if (!sent)
            return sent;
    }
    return {};
}

Result<QJsonObject> openedFacts(const KeyRing &keys, UserId recipient, QJsonObject facts,
                                const QString &publicUrl)
{
    const auto plain =
        keys.open(QByteArray::fromBase64(facts[u"sealedChange"_s].toString().toLatin1()),
                  sealedPlace(recipient));
    if (!plain)
        return plain.error();
    const QJsonObject secrets = QJsonDocument::fromJson(*plain).object();
    facts.remove(u"sealedChange"_s);
    if (const QString code = secrets[u"code"_s].toString(); !code.isEmpty())
        facts.insert(u"code"_s, displayCode(code));
    facts.insert(u"newAddress"_s, secrets[u"newAddress"_s].toString());
    const QString token = secrets[u"undo"_s].toString();
    if (!token.isEmpty())
        facts.insert(u"undoLink"_s, publicUrl + u"/email-change/"_s + token);
    return facts;
}

} // namespace oh::emailchange
