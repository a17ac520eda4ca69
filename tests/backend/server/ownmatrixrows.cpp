// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/server/ownmatrix.h"

namespace oh::test {

namespace {

QString idOf(const TestServer::Person &person)
{
    return person.id.toString();
}

QJsonObject words(const QString &text)
{
    return {{u"text"_s, text}};
}

Ask ofBooking(const QString &booking)
{
    return {{booking}};
}

// What the two have between them: a stranger does not learn that it exists.
const QList<OwnRow> &meetingRows()
{
    // clang-format off
    static const QList<OwnRow> rows{
        {"getBooking", 'e', "200 200 404 404 200 200", [](Cast &c) { return ofBooking(c.booking()); }},
        {"confirmBooking", 'e', "403 200 404 404 200 403", [](Cast &c) { return ofBooking(c.booking()); }},
        {"confirmBooking", 't', "200 403 404 404 200 200", [](Cast &c) { return ofBooking(c.booking()); }},
        {"declineBooking", 't', "200 403 404 404 403 200", [](Cast &c) { return Ask{{c.booking()}, QJsonObject{}}; }},
        {"cancelBooking", 'e', "200 200 404 404 200 200", [](Cast &c) { return Ask{{c.booking()}, QJsonObject{}}; }},
        {"rescheduleBooking", 'e', "403 403 403 403 200 403", [](Cast &c) { return Ask{{c.booking()}, QJsonObject{{u"timeSlotId"_s, c.slot()}}}; }},
        // Another coordinator does it: one is a party here.
        {"editBooking", 'e', "403 403 403 403 200 403", [](Cast &c) {
             const QString id = c.booking();
             return Ask{{id}, QJsonObject{{u"version"_s, c.version("bookings", id).toInt()}, {u"meetingGoal"_s, BookingWorld::goal}}}; }},
        {"markAttendance", 'e', "200 200 404 404 200 200", [](Cast &c) { return Ask{{c.met()}, QJsonObject{{u"attendance"_s, u"attended"_s}}}; }},
        {"getBookingHistory", 'e', "200 200 404 404 200 200", [](Cast &c) { return ofBooking(c.booking()); }},
        {"getBookingCalendar", 'e', "200 200 404 404 200 200", [](Cast &c) { return ofBooking(c.booking("confirmed")); }},
        {"listAlternatives", 'e', "200 403 404 403 200 200", [](Cast &c) { return ofBooking(c.booking()); }},
        {"proposeReschedule", 'e', "201 201 404 404 403 201", [](Cast &c) {
             const QString id = c.booking();
             return Ask{{id}, QJsonObject{{u"timeSlotId"_s, c.slot()}}}; }},
        {"acceptProposal", 'e', "403 200 404 404 403 403", [](Cast &c) { return c.proposal(c.mentee); }},
        {"acceptProposal", 't', "403 200 404 404 403 403", [](Cast &c) { return c.proposal(c.mentor); }},
        {"declineProposal", 'e', "403 200 404 404 403 403", [](Cast &c) { return c.proposal(c.mentee); }},
        {"declineProposal", 't', "403 200 404 404 403 403", [](Cast &c) { return c.proposal(c.mentor); }},
        {"withdrawProposal", 'e', "204 403 404 404 403 204", [](Cast &c) { return c.proposal(c.mentee); }},
        {"withdrawProposal", 't', "204 403 404 404 403 204", [](Cast &c) { return c.proposal(c.mentor); }},
        // One's own words.
        {"listNotes", 'e', "sees none 404 404 none sees", [](Cast &c) { return c.privateNote({}, true); }},
        {"listNotes", 't', "sees none 404 404 none sees", [](Cast &c) { return c.privateNote({}, true); }},
        {"writeNote", 'e', "201 201 404 404 403 201", [](Cast &c) { return Ask{{c.met()}, words(u"N"_s)}; }},
        {"editNote", 'e', "200 404 404 404 404 200", [](Cast &c) { return c.privateNote(words(u"Other"_s)); }},
        {"editNote", 't', "200 404 404 404 404 200", [](Cast &c) { return c.privateNote(words(u"Other"_s)); }},
        {"deleteNote", 'e', "204 404 404 404 404 204", [](Cast &c) { return c.privateNote(); }},
        {"deleteNote", 't', "204 404 404 404 404 204", [](Cast &c) { return c.privateNote(); }},
        {"listActionItems", 'e', "sees sees 404 404 sees sees", [](Cast &c) { return c.actionItem({}, true); }},
        {"createActionItem", 'e', "201 201 404 404 403 201", [](Cast &c) { return Ask{{c.met()}, words(u"Do"_s)}; }},
        {"editActionItem", 'e', "200 200 404 404 403 200", [](Cast &c) { return c.actionItem(QJsonObject{{u"isDone"_s, true}}); }},
        {"deleteActionItem", 'e', "204 403 404 404 204 204", [](Cast &c) { return c.actionItem(); }},
        // Ratings: until they count, nobody but who wrote one and coordinators knows of it.
        {"listBookingRatings", 'e', "sees none 404 404 sees sees", [](Cast &c) { return c.rating(c.mentee); }},
        {"listBookingRatings", 't', "sees none 404 404 sees sees", [](Cast &c) { return c.rating(c.mentor); }},
        {"createRating", 'e', "201 201 404 404 403 201", [](Cast &c) { return Ask{{}, QJsonObject{{u"bookingId"_s, c.met()}, {u"score"_s, 4}}}; }},
        {"listMyRatings", 'e', "sees none none none none sees", [](Cast &c) { Ask ask = c.rating(c.mentee); ask.ids.clear(); return ask; }},
        {"listMyBookings", 'e', "sees sees none none none sees", [](Cast &c) { Ask ask; ask.query = "?tab=upcoming"; ask.mark = c.booking(); return ask; }},
    };
    // clang-format on
    return rows;
}

// Slots, waiting lists, availability.
const QList<OwnRow> &timeRows()
{
    // clang-format off
    static const QList<OwnRow> rows{
        {"holdSlot", 'e', "200 403 409 403 409 200", [](Cast &c) { return c.hold(); }},
        // To give back what one does not hold changes nothing, and tells nothing.
        {"releaseSlot", 'e', "204 403 204 403 204 204", [](Cast &c) { return c.hold(); }},
        {"listMentorSlots", 't', "200 200 200 200 200 200", [](Cast &c) { return Ask{{idOf(c.mentor)}, {}, "?startDate=2026-01-06&endDate=2026-01-12"}; }},
        {"getBookingLimits", 'e', "200 403 200 403 403 403", [](Cast &) { return Ask{}; }},
        {"enterWaitingList", 'e', "200 403 200 403 403 403", [](Cast &c) { return Ask{{idOf(c.mentor)}}; }},
        {"leaveWaitingList", 'e', "204 403 404 403 403 403", [](Cast &c) { return c.waiting(); }},
        {"listMyWaitingLists", 'e', "sees 403 none 403 403 403", [](Cast &c) { Ask ask = c.waiting(); ask.ids.clear(); ask.mark = idOf(c.mentor); return ask; }},
        {"updateAvailability", 't', "200 403 404 403 403 403", [](Cast &c) { const QString id = c.block(); return Ask{{id}, c.edit(id)}; }},
        {"previewAvailabilityEdit", 't', "200 403 404 403 403 403", [](Cast &c) { const QString id = c.block(); return Ask{{id}, c.wholeBlock()}; }},
        {"deleteAvailability", 't', "204 403 404 403 403 403", [](Cast &c) { return Ask{{c.block()}}; }},
        {"listMyBlocks", 't', "sees 403 none 403 403 403", [](Cast &c) { Ask ask; ask.mark = c.block(); return ask; }},
        {"listMySlots", 't', "sees 403 none 403 403 403", [](Cast &c) { Ask ask; ask.mark = c.slot(50); return ask; }},
        {"listTimeOff", 't', "sees 403 none 403 403 403", [](Cast &c) { Ask ask; ask.mark = c.timeOff(); return ask; }},
        {"createTimeOff", 't', "201 403 201 403 403 403", [](Cast &) { return Ask{{}, QJsonObject{{u"startDate"_s, u"2026-03-02"_s}, {u"endDate"_s, u"2026-03-03"_s}}}; }},
        {"deleteTimeOff", 't', "204 403 404 403 403 403", [](Cast &c) { return Ask{{c.timeOff()}}; }},
        {"listTravel", 't', "sees 403 none 403 403 403", [](Cast &c) { Ask ask; ask.mark = c.travel(); return ask; }},
        {"createTravel", 't', "201 403 201 403 403 403", [](Cast &) { return Ask{{}, QJsonObject{{u"startDate"_s, u"2026-03-02"_s}, {u"endDate"_s, u"2026-03-03"_s}, {u"timezone"_s, u"Asia/Tokyo"_s}}}; }},
        {"deleteTravel", 't', "204 403 404 403 403 403", [](Cast &c) { return Ask{{c.travel()}}; }},
        {"getLoad", 't', "200 403 200 403 403 403", [](Cast &) { return Ask{}; }},
        {"updateLoad", 't', "200 403 200 403 403 403", [](Cast &) { return Ask{{}, QJsonObject{{u"loadCap"_s, 3}}}; }},
    };
    // clang-format on
    return rows;
}

// Profiles are everybody's to read, and their owners' and coordinators' to change.
const QList<OwnRow> &peopleRows()
{
    // clang-format off
    static const QList<OwnRow> rows{
        {"getMe", 'e', "sees none none none none sees", [](Cast &c) { Ask ask; ask.mark = idOf(c.mentee); return ask; }},
        {"updateMe", 'e', "200 200 200 200 200 200", [](Cast &) { return Ask{{}, QJsonObject{{u"bio"_s, u"New"_s}}}; }},
        {"getUser", 'e', "200 200 200 200 200 200", [](Cast &c) { return Ask{{idOf(c.mentee)}}; }},
        {"getProfile", 'e', "200 200 200 200 200 200", [](Cast &c) { return Ask{{idOf(c.mentee)}}; }},
        {"updateProfile", 'e', "200 403 403 403 200 200", [](Cast &c) { return Ask{{idOf(c.mentee)}, QJsonObject{{u"bio"_s, u"New"_s}}}; }},
        {"getMentor", 't', "200 200 200 200 200 404", [](Cast &c) { return Ask{{idOf(c.mentor)}}; }},
        {"getMentee", 'e', "200 200 403 200 200 404", [](Cast &c) { return Ask{{idOf(c.mentee)}}; }},
        {"listMentorsFor", 'e', "200 404 404 404 200 404", [](Cast &c) { return Ask{{idOf(c.mentee)}}; }},
        {"explainMatch", 'e', "200 403 403 403 200 404", [](Cast &c) { return Ask{{idOf(c.mentor)}, {}, "?withUserId=" + idOf(c.mentee).toLatin1()}; }},
        {"sendInterest", 't', "200 403 403 403 200 404", [](Cast &c) { return Ask{{idOf(c.mentor)}, QJsonObject{{u"menteeId"_s, idOf(c.mentee)}}}; }},
        {"listMyInterests", 'e', "sees sees none none none sees", [](Cast &c) {
             (void)c.made("/api/mentors/" + idOf(c.mentor).toLatin1() + "/send-interest", {{u"menteeId"_s, idOf(c.mentee)}}, c.mentor, u"status"_s);
             Ask ask; ask.mark = idOf(c.mentee); return ask; }},
        {"getAvatar", 'e', "200 403 403 403 200 200", [](Cast &c) { c.picture(c.mentee); return Ask{{idOf(c.mentee)}}; }},
        {"getAvatarOriginal", 'e', "200 403 403 403 200 200", [](Cast &c) { c.picture(c.mentee); return Ask{{idOf(c.mentee)}}; }},
        {"getAvatarPicture", 'e', "200 200 200 200 200 200", [](Cast &c) { return Ask{{c.picture(c.mentee)}}; }},
        {"setAvatar", 'e', "200 403 403 403 200 200", [](Cast &c) {
             Ask ask{{idOf(c.mentee)}};
             ask.raw = "--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"me.png\"\r\n\r\n" + quartersPng() + "\r\n--xyz--\r\n";
             ask.headers = {{"Content-Type", "multipart/form-data; boundary=xyz"}};
             return ask; }},
        {"setAvatarAddress", 'e', "200 403 403 403 200 200", [](Cast &c) { return Ask{{idOf(c.mentee)}, QJsonObject{{u"url"_s, u"https://example.org/me.png"_s}}}; }},
        {"cropAvatar", 'e', "200 403 403 403 200 200", [](Cast &c) { c.picture(c.mentee); return Ask{{idOf(c.mentee)}, QJsonObject{{u"cropX"_s, 0}, {u"cropY"_s, 0}, {u"cropSize"_s, 100}}}; }},
        {"removeAvatar", 'e', "204 403 403 403 204 204", [](Cast &c) { c.picture(c.mentee); return Ask{{idOf(c.mentee)}}; }},
        {"getReputation", 'e', "200 404 404 404 200 404", [](Cast &c) { return Ask{{idOf(c.mentee)}}; }},
        {"getReputationHistory", 'e', "200 404 404 404 200 404", [](Cast &c) { return Ask{{idOf(c.mentee)}}; }},
        {"getFeedbackStats", 't', "200 404 404 404 200 404", [](Cast &c) { return Ask{{idOf(c.mentor)}}; }},
        {"setMyTag", 'e', "200 200 200 200 200 200", [](Cast &c) { return Ask{{c.tag(true)}}; }},
        {"removeMyTag", 'e', "204 404 404 404 404 204", [](Cast &c) { const TaxonomyId tag(QUuid(c.tag(true))); c.db().tagUser(c.mentee.id, tag); return Ask{{tag.toString()}}; }},
        {"listMyTagRequests", 'e', "sees none none none none sees", [](Cast &c) {
             const QString name = u"Request %1"_s.arg(c.hours++);
             (void)c.made("/api/taxonomy", {{u"category"_s, u"industry"_s}, {u"displayName"_s, name}}, c.mentee);
             Ask ask; ask.mark = name; return ask; }},
        // Nobody but oneself, coordinators included.
        {"getMyEmail", 'e', "sees none none none none sees", [](Cast &c) { Ask ask; ask.mark = c.emailChange().address; return ask; }},
        {"confirmMyEmail", 'e', "200 400 400 400 400 200", [](Cast &c) { return Ask{{}, QJsonObject{{u"code"_s, c.emailChange().code}}}; }},
        {"cancelMyEmailChange", 'e', "204 404 404 404 404 204", [](Cast &c) { c.emailChange(); return Ask{}; }},
        // After what waits was looked at: the coordinator keeps one of these.
        {"changeMyEmail", 'e', "202 202 202 202 202 202", [](Cast &c) { return Ask{{}, QJsonObject{{u"email"_s, u"wanted%1@example.org"_s.arg(c.hours++)}}}; }},
        // Whoever has the mail's secret.
        {"emailChangePage", 'e', "200 200 200 200 200 200", [](Cast &c) { return Ask{{c.emailChange().token}}; }},
        {"undoEmailChange", 'e', "200 200 200 200 200 200", [](Cast &c) { return Ask{{c.emailChange().token}}; }},
        {"listSignIns", 'e', "sees none none none none sees", [](Cast &c) { Ask ask; ask.mark = c.session(c.mentee); return ask; }},
        {"endSignIn", 'e', "204 404 404 404 404 204", [](Cast &c) { return Ask{{c.session(c.mentee)}}; }},
        {"endOtherSignIns", 'e', "204 204 204 204 204 204", [](Cast &) { return Ask{}; }},
        {"listMyNotifications", 'e', "sees none none none none sees", [](Cast &c) { Ask ask; ask.mark = c.notification(c.mentee); return ask; }},
        {"markNotification", 'e', "200 404 404 404 404 200", [](Cast &c) { return Ask{{c.notification(c.mentee)}, QJsonObject{{u"isRead"_s, true}}}; }},
        {"markAllNotificationsRead", 'e', "200 200 200 200 200 200", [](Cast &) { return Ask{}; }},
        {"getNotificationPreferences", 'e', "200 200 200 200 200 200", [](Cast &) { return Ask{}; }},
        {"changeNotificationPreferences", 'e', "200 200 200 200 200 200", [](Cast &) { return Ask{{}, QJsonObject{{u"items"_s, QJsonArray{QJsonObject{{u"kind"_s, u"booking_changed"_s}, {u"email"_s, false}}}}}}; }},
        {"listCalendarFeeds", 'e', "sees none none none none sees", [](Cast &c) { c.feed(); Ask ask; ask.mark = u"full"_s; return ask; }},
        {"revokeCalendarFeed", 'e', "204 404 404 404 404 204", [](Cast &c) { c.feed(); return Ask{{u"full"_s}}; }},
        // Whoever has the address.
        {"readCalendarFeed", 'e', "200 200 200 200 200 200", [](Cast &c) { return Ask{{c.feed()}}; }},
        {"readCalendarFeedOfUser", 'e', "200 200 200 200 200 200", [](Cast &c) { return Ask{{c.mentee.id.toString(), c.feed()}}; }},
        {"regenerateCalendarFeed", 'e', "201 201 201 201 201 201", [](Cast &) { return Ask{{}, QJsonObject{{u"kind"_s, u"full"_s}}}; }},
        {"readCalendarConnection", 'e', "sees none none none none sees", [](Cast &c) { c.connection(); Ask ask; ask.mark = u"mine-1"_s; return ask; }},
        {"chooseCalendars", 'e', "200 403 403 403 403 200", [](Cast &c) {
             return Ask{{}, QJsonObject{{u"writeCalendarId"_s, u"mine-1"_s}, {u"readCalendarIds"_s, QJsonArray{u"mine-1"_s}}, {u"version"_s, c.connection().toInt()}}}; }},
        {"getMyDataExport", 'e', "200 404 404 404 404 200", [](Cast &c) { c.dataExport(); return Ask{}; }},
        {"downloadMyData", 'e', "200 404 404 404 404 200", [](Cast &c) { c.dataExport(); return Ask{}; }},
        {"requestMyData", 'e', "202 202 202 202 202 202", [](Cast &) { return Ask{}; }},
    };
    // clang-format on
    return rows;
}

// Decks: their owner's, of mentors who meet them, and coordinators'.
const QList<OwnRow> &fileRows()
{
    // clang-format off
    static const QList<OwnRow> rows{
        {"beginUpload", 'e', "201 403 201 403 403 403", [](Cast &) { Ask ask; ask.headers = {{"Upload-Length", "100"}, {"Upload-Metadata", "filename ZC5wZGY="}}; return ask; }},
        {"getUpload", 'e', "200 403 404 403 403 403", [](Cast &c) { return Ask{{c.upload()}}; }},
        {"appendUpload", 'e', "204 403 404 403 403 403", [](Cast &c) {
             Ask ask{{c.upload()}};
             ask.raw = "%PDF";
             ask.headers = {{"Content-Type", "application/offset+octet-stream"}, {"Upload-Offset", "0"}};
             return ask; }},
        {"cancelUpload", 'e', "204 403 404 403 403 403", [](Cast &c) { return Ask{{c.upload()}}; }},
        {"getFileUsage", 'e', "200 403 200 403 403 403", [](Cast &) { return Ask{}; }},
        {"listFiles", 'e', "sees sees none none sees sees", [](Cast &c) { Ask ask; ask.mark = c.deck(); ask.query = "?ownerId=" + idOf(c.mentee).toLatin1(); return ask; }},
        {"getFile", 'e', "200 200 404 404 200 200", [](Cast &c) { return Ask{{c.deck()}}; }},
        {"getFileContent", 'e', "200 200 404 404 200 200", [](Cast &c) { return Ask{{c.deck()}}; }},
        {"removeFile", 'e', "204 403 404 404 204 204", [](Cast &c) { return Ask{{c.deck()}}; }},
    };
    // clang-format on
    return rows;
}

const QList<OwnRow> &exceptionRows()
{
    // clang-format off
    static const QList<OwnRow> rows{
        // The mentor whom it is about sees it, too.
        {"getOverride", 'e', "200 200 404 404 200 200", [](Cast &c) { return Ask{{c.exception()}}; }},
        {"listMyOverrides", 'e', "sees sees none none none sees", [](Cast &c) { Ask ask; ask.mark = c.exception(); return ask; }},
        {"listOverrides", 'e', "403 403 403 403 sees sees", [](Cast &c) { Ask ask; ask.mark = c.exception(); ask.query = "?limit=100&sort=-createdAt"; return ask; }},
        // Nobody who asked for it can approve it: they are no mentee any more.
        {"approveOverride", 'e', "403 403 403 403 200 403", [](Cast &c) { return Ask{{c.exception()}, QJsonObject{}}; }},
        {"denyOverride", 'e', "403 403 403 403 200 200", [](Cast &c) { return Ask{{c.exception()}, QJsonObject{}}; }},
        {"undoOverride", 'e', "403 403 403 403 200 409", [](Cast &c) { return Ask{{c.approvedException()}}; }},
        // Whoever has the mail's secret, signed in or not; nobody for one who is no mentee any more.
        {"approvalPage", 'e', "200 200 200 200 200 409", [](Cast &c) { return Ask{{c.token()}}; }},
        {"approveByLink", 'e', "200 200 200 200 200 409", [](Cast &c) { return Ask{{c.token()}}; }},
    };
    // clang-format on
    return rows;
}

// Coordinators alone, also about themselves; the one whom it is about isn't asked.
const QList<OwnRow> &officeRows()
{
    // clang-format off
    static const QList<OwnRow> rows{
        {"getExport", 'e', "403 403 403 403 200 200", [](Cast &c) { return Ask{{c.exportJob()}}; }},
        {"cancelExport", 'e', "403 403 403 403 200 200", [](Cast &c) { return Ask{{c.exportJob()}}; }},
        {"downloadExport", 'e', "403 403 403 403 409 403", [](Cast &c) { return Ask{{c.exportJob()}}; }},
        {"getAccount", 'e', "403 403 403 403 200 200", [](Cast &c) { return Ask{{idOf(c.mentee)}}; }},
        // Whose role was changed meanwhile is of a newer version than what was read.
        {"updateAccount", 'e', "403 403 403 403 200 409", [](Cast &c) { return Ask{{idOf(c.mentee)}, QJsonObject{{u"version"_s, c.accountVersion()}, {u"title"_s, u"Founder"_s}}}; }},
        // Another coordinator has to do this to one's own account.
        {"changeRole", 'e', "403 403 403 403 200 409", [](Cast &c) { return Ask{{idOf(c.mentee)}, QJsonObject{{u"role"_s, u"mentor"_s}}}; }},
        {"deactivateAccount", 'e', "403 403 403 403 200 409", [](Cast &c) { return Ask{{idOf(c.mentee)}, QJsonObject{}}; }},
        {"reactivateAccount", 'e', "403 403 403 403 200 200", [](Cast &c) { return Ask{{c.removed()}}; }},
        {"removeAccount", 'e', "403 403 403 403 204 409", [](Cast &c) { return Ask{{idOf(c.mentee)}}; }},
        // Coordinators have no score.
        {"listReputationHistory", 'e', "403 403 403 403 200 404", [](Cast &c) { return Ask{{idOf(c.mentee)}}; }},
        {"overrideReputation", 'e', "403 403 403 403 200 404", [](Cast &c) { return Ask{{idOf(c.mentee)}, QJsonObject{{u"score"_s, 4}, {u"reason"_s, u"Because of it"_s}}}; }},
        {"clearReputation", 'e', "403 403 403 403 409 404", [](Cast &c) { return Ask{{idOf(c.mentee)}, {}, "?reason=None%20any%20more"}; }},
        {"previewErasure", 'e', "403 403 403 403 200 200", [](Cast &c) { return Ask{{c.removed()}}; }},
        // Past the door, and stopped by a confirmation that the preview has not given.
        {"erasePerson", 'e', "403 403 403 403 400 400", [](Cast &c) { return Ask{{c.removed()}, {}, "?confirm=wrong&reason=They%20asked"}; }},
        {"approveTag", 'e', "403 403 403 403 200 200", [](Cast &c) { return Ask{{c.tag(false)}}; }},
        {"rejectTag", 'e', "403 403 403 403 200 200", [](Cast &c) { return Ask{{c.tag(false)}, QJsonObject{{u"reason"_s, u"Too narrow"_s}}}; }},
        {"updateTag", 'e', "403 403 403 403 200 200", [](Cast &c) { const QString id = c.tag(true); return Ask{{id}, QJsonObject{{u"version"_s, c.version("taxonomy", id).toInt()}, {u"displayName"_s, u"Named %1"_s.arg(c.hours++)}}}; }},
        {"mergeTag", 'e', "403 403 403 403 200 200", [](Cast &c) { const QString into = c.tag(true); return Ask{{c.tag(true)}, QJsonObject{{u"intoId"_s, into}}}; }},
        {"updateLocation", 'e', "403 403 403 403 200 200", [](Cast &c) { const QString id = c.db().makeLocation(u"Room %1"_s.arg(c.hours++)).toString(); return Ask{{id}, QJsonObject{{u"version"_s, c.version("locations", id).toInt()}, {u"notes"_s, u"Upstairs"_s}}}; }},
        {"listPendingTags", 'e', "403 403 403 403 200 200", [](Cast &) { return Ask{}; }},
        {"retryJob", 'e', "403 403 403 403 200 200", [](Cast &c) { return Ask{{c.job()}}; }},
        {"discardJob", 'e', "403 403 403 403 204 204", [](Cast &c) { return Ask{{c.job()}}; }},
        {"retryMail", 'e', "403 403 403 403 200 200", [](Cast &c) { return Ask{{c.mail()}}; }},
        {"retryUntoldNews", 'e', "403 403 403 403 200 200", [](Cast &c) { return Ask{{c.untoldNews()}}; }},
        // Past the door: the server of this test speaks to no provider.
        {"runCalendarSync", 'e', "403 403 403 403 409 409", [](Cast &c) { return Ask{{c.connectionId()}}; }},
        {"discardUntoldNews", 'e', "403 403 403 403 204 204", [](Cast &c) { return Ask{{c.untoldNews()}}; }},
    };
    // clang-format on
    return rows;
}

} // namespace

const QList<OwnRow> &ownRows()
{
    static const QList<OwnRow> rows =
        meetingRows() + timeRows() + peopleRows() + fileRows() + exceptionRows() + officeRows();
    return rows;
}

const QStringList &withoutThings()
{
    static const QStringList none{
        // Of the timetable, by name: nobody's.
        u"runScheduledJob"_s,
        // About nobody: what the server can do.
        u"describeUploads"_s,
        // Held against what the provider says of somebody: tst_calendarconnection.
        u"disconnectCalendar"_s, u"startConnectingCalendar"_s, u"completeConnectingCalendar"_s};
    return none;
}

} // namespace oh::test
