// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/slotjobs.h"

#include "backend/jobs/jobqueue.h"
#include "backend/services/availabilityservice.h"
#include "backend/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oh::slotjobs {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

QString extendSlotsKind()
{
    return u"extend_slots"_s;
}

/// Of one mentor, for one cause.
jobs::NewJob jobFor(UserId mentor, const QString &cause = {})
{
    const QString key = extendSlotsKind() + u':' + mentor.toString();
    return {.kind = extendSlotsKind(),
            .payload = ExtendSlots::schema().toJson({mentor}),
            .uniqueKey = cause.isEmpty() ? key : key + u':' + cause};
}

Result<void> extendSlots(Transaction &tx, const ExtendSlots &payload, const jobs::JobRun &run)
{
    const auto made = availability::renewWindow(tx, run.now, payload.mentorId);
    if (!made)
        return made.error();
    return {};
}

} // namespace

const api::ObjectSchema<ExtendSlots> &ExtendSlots::schema()
{
    static const auto instance = api::ObjectSchema<ExtendSlots>(u"ExtendSlots"_s)
                                     .field(u"mentorId"_s, &ExtendSlots::mentorId);
    return instance;
}

jobs::JobHandlers slotJobs()
{
    return {{extendSlotsKind(), jobs::inTransaction<ExtendSlots>(extendSlots)}};
}

Result<int> enterEveryMentor(Transaction &tx, const QDateTime &now)
{
    const auto mentors = availability::rollingMentors(tx, now);
    if (!mentors)
        return mentors.error();
    for (const UserId &mentor : *mentors) {
        if (const auto entered = jobs::enqueue(tx, jobFor(mentor), now); !entered)
            return entered.error();
    }
    return int(mentors->size());
}

Result<void> enterAfterLeaving(Transaction &tx, UserId mentor, SlotId slot, const QDateTime &now)
{
    // The key names the slot, which leaves only once: a job that is at work for the same mentor
    // may have looked before this transaction is committed.
    const jobs::NewJob job = jobFor(mentor, slot.toString());
    const auto entered = [](const std::optional<Row> &row) -> Result<void> {
        if (row)
            jobs::noteWork();
        return {};
    };
    return tx.precede(Query::jobs_enqueue_after_leaving,
                      {{u":slot"_s, bind(slot)},
                       {u":id"_s, bind(newUuidV7(now.toMSecsSinceEpoch()))},
                       {u":kind"_s, bind(job.kind)},
                       {u":payload"_s, bind(job.payload)},
                       {u":unique_key"_s, bind(job.uniqueKey)},
                       {u":max_attempts"_s, bind(job.maxAttempts)},
                       {u":now"_s, bind(now)}},
                      entered);
}

} // namespace oh::slotjobs
