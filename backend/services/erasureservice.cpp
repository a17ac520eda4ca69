// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/erasureservice.h"

#include "backend/auth/crypto.h"
#include "backend/auth/keyring.h"
#include "backend/services/accountsupport.h"
#include "backend/services/audit.h"
#include "backend/services/calendarconnections.h"
#include "backend/services/personaldata.h"
#include "backend/services/slotplan.h"
#include "backend/services/systemrights.h"
#include "backend/storage/transaction.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::privacy {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

constexpr int confirmDigits = 32;

/// Of whom, by whom and until when, so that it needs no table.
QString confirmation(const KeyRing &keys, const Caller &caller, UserId id, qint64 until)
{
    const QByteArray what = "erase:" + id.toString().toLatin1() + ':' +
                            caller.userId.toString().toLatin1() + ':' + QByteArray::number(until);
    return QString::number(until) + u'.' +
           QString::fromLatin1(keys.secretHash(what).toHex().left(confirmDigits));
}

bool isConfirmed(const KeyRing &keys, const Caller &caller, UserId id, const QString &given)
{
    const qint64 until = given.section(u'.', 0, 0).toLongLong();
    return until >= caller.now.toSecsSinceEpoch() &&
           crypto::constantTimeEquals(given.toLatin1(),
                                      confirmation(keys, caller, id, until).toLatin1());
}

Result<Row> lookAt(Transaction &tx, const Caller &caller, UserId id)
{
    const auto found = withSystemRights(tx, caller.roleName(), [&] {
        return tx.row(Query::privacy_select_erasure,
                      {{u":id"_s, bind(id)}, {u":now"_s, bind(caller.now)}});
    });
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::NotFound,
                     Sentence::tr("This account does not exist, or not any more."));
    const Row &row = **found;
    if (!row.boolean("removed"_L1))
        return Error(ErrorCode::Conflict,
                     Sentence::tr("Remove this account first; then it can be erased for good."));
    if (const int upcoming = row.integer("upcoming"_L1); upcoming > 0)
        return Error(
            ErrorCode::AccountHasMeetings,
            Sentence::tr("This person still has %n meetings. Cancel what is ahead, or wait "
                         "until it is canceled, a day after the removal.",
                         nullptr, upcoming));
    return row;
}

QStringList wordsOf(const QString &folded)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return folded.split(between, Qt::SkipEmptyParts);
}

/// All of it, one behind the other, or any word that is long enough not to be anything else.
bool standsIn(const QStringList &said, const QStringList &words)
{
    constexpr qsizetype shortestWord = 3;
    const auto apart = [](const QStringList &all) { return u' ' + all.join(u' ') + u' '; };
    return (!words.isEmpty() && apart(said).contains(apart(words))) ||
           std::any_of(words.begin(), words.end(), [&said](const QString &word) {
               return word.size() >= shortestWord && said.contains(word);
           });
}

/// What is kept for ever must not name who is gone: by no present or earlier name or part of one,
/// nor by the address or what stands before its @, in whatever case and without accents.
Result<bool> saysWho(Transaction &tx, const QString &text, const QStringList &names,
                     const QString &address)
{
    QStringList texts{text, address.section(u'@', 0, 0)};
    texts += names;
    for (QString &one : texts)
        one = one.normalized(QString::NormalizationForm_C);
    const auto row = tx.row(Query::privacy_fold_texts, {{u":texts"_s, bind(texts)}});
    if (!row)
        return row.error();
    const QStringList folded = (*row)->textArray("folded"_L1);
    const QStringList said = wordsOf(folded.constFirst());
    return (!address.isEmpty() && text.contains(address, Qt::CaseInsensitive)) ||
           std::any_of(folded.begin() + 1, folded.end(),
                       [&said](const QString &known) { return standsIn(said, wordsOf(known)); });
}

} // namespace

Result<api::ErasurePreview> previewErasure(Transaction &tx, const Caller &caller,
                                           const KeyRing &keys, UserId id)
{
    const auto row = lookAt(tx, caller, id);
    if (!row)
        return row.error();
    const QDateTime until = caller.now.addSecs(qint64(confirmMinutes) * 60);
    QList<api::ErasureName> names;
    const QJsonArray known = row->json("names_in_texts"_L1).toArray();
    for (const auto &one : known) {
        const QJsonObject name = one.toObject();
        names.append(
            {name["name"_L1].toString(), name["isSought"_L1].toBool(), name["texts"_L1].toInt()});
    }
    return api::ErasurePreview{id,
                               row->text("name"_L1),
                               row->integer("bookings"_L1),
                               row->integer("ratings"_L1),
                               row->integer("notes"_L1),
                               row->integer("mails"_L1),
                               names,
                               confirmation(keys, caller, id, until.toSecsSinceEpoch()),
                               QDateTime::fromSecsSinceEpoch(until.toSecsSinceEpoch(), Qt::UTC)};
}

Result<Traces> erase(Transaction &tx, const Caller &caller, const KeyRing &keys, UserId id,
                     const api::ErasePersonQuery &request)
{
    const auto row = lookAt(tx, caller, id);
    if (!row)
        return row.error();
    if (!isConfirmed(keys, caller, id, request.confirm))
        return Error::validation(
            {{u"confirm"_s,
              Sentence::tr("is not valid any more; look at what would be erased again")}});
    const QStringList names = row->textArray("names"_L1);
    const auto address = openEmail(keys, id, row->bytes("email_sealed"_L1));
    if (!address)
        return address.error();
    QString phone;
    if (const auto sealed = row->optBytes("phone_sealed"_L1)) {
        const auto opened = openPhone(keys, id, *sealed);
        if (!opened)
            return opened.error();
        phone = *opened;
    }
    const auto named = saysWho(tx, request.reason, names, *address);
    if (!named)
        return named.error();
    if (*named || (!phone.isEmpty() && request.reason.contains(phone)))
        return Error::validation(
            {{u"reason"_s, Sentence::tr("stays when the person is gone: it must not name them")}});
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? QVariant() : bind(text);
    };
    // As whoever deactivates somebody has it: their slots, they themselves, their meetings.
    if (const auto locked = slotplan::lock(tx, id); !locked)
        return locked.error();
    const auto erased =
        withSystemRights(tx, caller.roleName(), [&]() -> Result<std::optional<Row>> {
            for (const Query locking : {Query::privacy_lock_person, Query::privacy_lock_meetings}) {
                if (const auto sent = tx.precede(locking, {{u":user"_s, bind(id)}}, {}); !sent)
                    return sent.error();
            }
            // The provider is told as well, while there is something to tell it with.
            if (const auto told = calendars::revokeFor(tx, keys, id, caller.now); !told)
                return told.error();
            return tx.row(Query::privacy_erase_person, {{u":id"_s, bind(id)},
                                                        {u":address"_s, orNull(*address)},
                                                        {u":phone"_s, orNull(phone)},
                                                        {u":reason"_s, bind(request.reason)},
                                                        {u":now"_s, bind(caller.now)}});
        });
    if (!erased)
        return erased.error();
    if (!*erased)
        return Error(ErrorCode::InternalError);
    Traces traces{{*address}, (*erased)->textArray("mailed"_L1), {}};
    traces.texts += row->textArray("sought"_L1);
    traces.texts += (*erased)->textArray("subjects"_L1);
    const QStringList withdrawn = (*erased)->textArray("withdrawn"_L1);
    for (const QString &one : withdrawn)
        traces.exports.append(ExportId::parse(one).value_or(ExportId()));
    const auto noted = recordAudit(tx,
                                   {u"user.erased"_s,
                                    u"user"_s,
                                    id.value,
                                    {},
                                    {{u"bookings"_s, row->integer("bookings"_L1)},
                                     {u"ratings"_s, row->integer("ratings"_L1)},
                                     {u"notes"_s, row->integer("notes"_L1)},
                                     {u"mails"_s, row->integer("mails"_L1)},
                                     {u"exports"_s, int(traces.exports.size())}},
                                    request.reason},
                                   caller.now);
    if (!noted)
        return noted.error();
    return traces;
}

} // namespace oh::privacy
