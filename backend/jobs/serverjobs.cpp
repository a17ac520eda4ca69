// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/serverjobs.h"

#include "backend/calendars/calendarworks.h"
#include "backend/jobs/returnedmailjobs.h"
#include "backend/matching/matchchanges.h"
#include "backend/services/accountservice.h"
#include "backend/services/auditchain.h"
#include "backend/services/bookingservice.h"
#include "backend/services/calendarbusy.h"
#include "backend/services/calendarconflicts.h"
#include "backend/services/calendarjobs.h"
#include "backend/services/dataexportservice.h"
#include "backend/services/exceptionservice.h"
#include "backend/services/filejobs.h"
#include "backend/services/holdservice.h"
#include "backend/services/ratingservice.h"
#include "backend/services/reminderservice.h"
#include "backend/services/reputationjobs.h"
#include "backend/services/slotjobs.h"
#include "backend/services/upkeep.h"
#include "backend/services/waitinglistservice.h"
#include "backend/storage/transaction.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oh::jobs {

using storage::Transaction;

JobHandlers serverJobs(const JobContext &context)
{
    JobHandlers handlers = matching::matchJobs(context.database);
    handlers.insert(reputation::reputationJobs(context.reputationCalculator));
    handlers.insert(slotjobs::slotJobs());
    if (context.keys)
        handlers.insert(privacy::exportJobs(
            *context.keys, context.files ? filejobs::personFiles(*context.files) : nullptr));
    if (context.database && context.keys && !context.exportFolder.isEmpty())
        handlers.insert(
            exporting::exportJobKind(),
            exporting::exportHandler({context.database, context.keys, context.exportFolder}));
    if (context.files && context.database)
        handlers.insert(filejobs::fileJobs(*context.files, *context.database));
    if (context.calendars)
        handlers.insert(context.calendars->jobs());
    if (context.database && context.clock && !context.bounceDirectory.isEmpty())
        handlers.insert(
            returnedMailJobs(*context.database, *context.clock, context.bounceDirectory));
    if (context.calendarEvents) {
        handlers.insert(calendars::calendarJobs(*context.calendarEvents));
        handlers.insert(calendars::recheckJobs(*context.calendarEvents));
        handlers.insert(calendars::busyJobs(*context.calendarEvents));
    }
    return handlers;
}

QList<PeriodicJob> serverSchedule(const JobContext &context)
{
    const auto sweepFiles = [files = context.files](Transaction &tx, const QDateTime &now) {
        return filejobs::sweep(tx, files, now);
    };
    const auto expire = [](Transaction &tx, const QDateTime &now) {
        return bookings::expireLapsed(tx, now);
    };
    const auto removeExports = [folder = context.exportFolder](Transaction &tx,
                                                               const QDateTime &now) {
        return exporting::removeExpired(tx, folder, now);
    };
    const auto forget = [periods = context.retention](Transaction &tx, const QDateTime &now) {
        return retention::forgetOld(tx, now, periods);
    };
    QList<PeriodicJob> all = {
        {u"slot_window"_s, Timetable::daily(QTime(0, 10)), true, slotjobs::enterEveryMentor},
        {u"booking_expiry"_s, Timetable::every(1min), false, expire},
        {u"lapsed_holds"_s, Timetable::every(10s), false, holds::releaseLapsed},
        {u"booking_completion"_s, Timetable::every(1min), false, bookings::completeEnded},
        {u"waiting_lists"_s, Timetable::every(1min), false, waitinglist::tellNext},
        {u"reminders"_s, Timetable::every(1min), false, reminders::remindOfMeetings},
        {u"rating_requests"_s, Timetable::every(1min), false, reminders::requestRatings},
        {u"exception_expiry"_s, Timetable::every(15min), false, upkeep::rejectExpiredExceptions},
        {u"exception_news"_s, Timetable::every(5s), false, exceptions::tellDecided},
        {u"orphaned_meetings"_s, Timetable::every(1min), false, accounts::endOrphanedMeetings},
        {u"match_changes"_s, Timetable::every(5s), false, matching::enterChangedPeople},
        {u"match_refresh"_s, Timetable::daily(QTime(1, 10)), true, matching::enterEverybody},
        {u"ratings_due"_s, Timetable::every(1min), false, ratings::makeDueEffective},
        {u"reputation_changes"_s, Timetable::every(5s), false, reputation::enterChangedPeople},
        {u"reputation_refresh"_s, Timetable::daily(QTime(1, 0)), true, reputation::enterEverybody,
         context.reputationCalculator},
        {u"dormancy"_s, Timetable::daily(QTime(0, 40)), true, upkeep::noteDormantUsers},
        {u"audit_head"_s, Timetable::every(1h), false, audit::logHead},
        {u"export_expiry"_s, Timetable::every(1h), false, removeExports},
        {u"waiting_files"_s, Timetable::every(10min), false, filejobs::enterWaiting},
        {u"file_sweep"_s, Timetable::every(1h), false, sweepFiles},
        {u"pruning"_s, Timetable::every(1h), false, upkeep::prune},
        {u"retention"_s, Timetable::every(10min), false, forget},
    };
    if (context.calendarEvents) {
        all.append(
            {u"calendar_changes"_s, Timetable::every(5s), false, calendars::enterChangedEvents});
        const auto readCalendars = [every = context.calendarEvents->busy.readEvery](
                                       Transaction &tx, const QDateTime &now) {
            return calendars::enterDueReadings(tx, now, every);
        };
        all.append({u"calendar_readings"_s, Timetable::every(5s), false, readCalendars});
        all.append({u"calendar_checks"_s, Timetable::every(15min), false, calendars::enterChecks});
    }
    if (!context.bounceDirectory.isEmpty())
        all.append(returnedMailTurn());
    return all;
}

} // namespace oh::jobs
