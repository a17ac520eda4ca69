// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/support/testserver.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Every line of the routing table, called by everybody. What each may do stands here a second
/// time, on purpose: a line of the table that changes has to change here as well.
class TstAccessMatrix : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestServer> server;
    QHash<QString, TestServer::Person> people;

    static QHash<QString, QString> expected()
    {
        // operation: who gets past the door. "all" needs no sign-in.
        return {
            {u"getHealth"_s, u"all"_s},
            {u"getReadiness"_s, u"all"_s},
            {u"getOpenApi"_s, u"all"_s},
            {u"getDocs"_s, u"all"_s},
            {u"getMetrics"_s, u"all"_s},
            {u"requestSignIn"_s, u"all"_s},
            {u"verifySignIn"_s, u"all"_s},
            {u"refreshSession"_s, u"all"_s},
            {u"signOut"_s, u"all"_s},
            {u"signInPage"_s, u"all"_s},
            {u"listSignIns"_s, u"mentee mentor coordinator"_s},
            {u"endSignIn"_s, u"mentee mentor coordinator"_s},
            {u"endOtherSignIns"_s, u"mentee mentor coordinator"_s},
            {u"listSignInMethods"_s, u"all"_s},
            {u"startGoogleSignIn"_s, u"all"_s},
            {u"startMicrosoftSignIn"_s, u"all"_s},
            {u"completeOAuthSignIn"_s, u"all"_s},
            {u"startConnectingCalendar"_s, u"mentee mentor coordinator"_s},
            {u"completeConnectingCalendar"_s, u"mentee mentor coordinator"_s},
            {u"readCalendarConnection"_s, u"mentee mentor coordinator"_s},
            {u"chooseCalendars"_s, u"mentee mentor coordinator"_s},
            {u"refreshCalendars"_s, u"mentee mentor coordinator"_s},
            {u"readOwnBusyTimes"_s, u"mentee mentor coordinator"_s},
            {u"disconnectCalendar"_s, u"mentee mentor coordinator"_s},
            {u"unsubscribePage"_s, u"all"_s},
            {u"unsubscribe"_s, u"all"_s},
            {u"undoUnsubscribe"_s, u"all"_s},
            {u"listMyNotifications"_s, u"mentee mentor coordinator"_s},
            {u"markNotification"_s, u"mentee mentor coordinator"_s},
            {u"markAllNotificationsRead"_s, u"mentee mentor coordinator"_s},
            {u"getNotificationPreferences"_s, u"mentee mentor coordinator"_s},
            {u"changeNotificationPreferences"_s, u"mentee mentor coordinator"_s},
            {u"readCalendarFeed"_s, u"all"_s},
            {u"readCalendarFeedOfUser"_s, u"all"_s},
            {u"listCalendarFeeds"_s, u"mentee mentor coordinator"_s},
            {u"regenerateCalendarFeed"_s, u"mentee mentor coordinator"_s},
            {u"revokeCalendarFeed"_s, u"mentee mentor coordinator"_s},
            {u"getBookingCalendar"_s, u"mentee mentor coordinator"_s},
            {u"connectLive"_s, u"mentee mentor coordinator"_s},
            {u"getMe"_s, u"mentee mentor coordinator"_s},
            {u"updateMe"_s, u"mentee mentor coordinator"_s},
            {u"getMyEmail"_s, u"mentee mentor coordinator"_s},
            {u"changeMyEmail"_s, u"mentee mentor coordinator"_s},
            {u"confirmMyEmail"_s, u"mentee mentor coordinator"_s},
            {u"cancelMyEmailChange"_s, u"mentee mentor coordinator"_s},
            {u"emailChangePage"_s, u"all"_s},
            {u"undoEmailChange"_s, u"all"_s},
            {u"getUser"_s, u"mentee mentor coordinator"_s},
            {u"getDashboardStats"_s, u"coordinator"_s},
            {u"getFigures"_s, u"coordinator"_s},
            {u"exportNow"_s, u"coordinator"_s},
            {u"requestExport"_s, u"coordinator"_s},
            {u"listExports"_s, u"coordinator"_s},
            {u"getExport"_s, u"coordinator"_s},
            {u"cancelExport"_s, u"coordinator"_s},
            {u"downloadExport"_s, u"coordinator"_s},
            {u"listAccounts"_s, u"coordinator"_s},
            {u"listMentors"_s, u"mentee mentor coordinator"_s},
            {u"getMentor"_s, u"mentee mentor coordinator"_s},
            {u"listRecommendedMentors"_s, u"mentee coordinator"_s},
            {u"listRecommendedMentees"_s, u"mentor coordinator"_s},
            {u"listMentorsFor"_s, u"mentee mentor coordinator"_s},
            {u"explainMatch"_s, u"mentee mentor coordinator"_s},
            {u"listTaxonomy"_s, u"mentee mentor coordinator"_s},
            {u"searchUsers"_s, u"mentee mentor coordinator"_s},
            {u"getProfile"_s, u"mentee mentor coordinator"_s},
            {u"updateProfile"_s, u"mentee mentor coordinator"_s},
            {u"getAvatar"_s, u"mentee mentor coordinator"_s},
            {u"setAvatar"_s, u"mentee mentor coordinator"_s},
            {u"setAvatarAddress"_s, u"mentee mentor coordinator"_s},
            {u"cropAvatar"_s, u"mentee mentor coordinator"_s},
            {u"removeAvatar"_s, u"mentee mentor coordinator"_s},
            {u"getAvatarOriginal"_s, u"mentee mentor coordinator"_s},
            {u"getAvatarPicture"_s, u"mentee mentor coordinator"_s},
            {u"describeUploads"_s, u"all"_s},
            {u"beginUpload"_s, u"mentee"_s},
            {u"getUpload"_s, u"mentee"_s},
            {u"appendUpload"_s, u"mentee"_s},
            {u"cancelUpload"_s, u"mentee"_s},
            {u"listFiles"_s, u"mentee mentor coordinator"_s},
            {u"getFileUsage"_s, u"mentee"_s},
            {u"getFile"_s, u"mentee mentor coordinator"_s},
            {u"getFileContent"_s, u"mentee mentor coordinator"_s},
            {u"removeFile"_s, u"mentee mentor coordinator"_s},
            {u"countMentors"_s, u"mentee mentor coordinator"_s},
            {u"listMentees"_s, u"mentor coordinator"_s},
            {u"countMentees"_s, u"mentor coordinator"_s},
            {u"getMentee"_s, u"mentor coordinator"_s},
            {u"requestTag"_s, u"mentee mentor coordinator"_s},
            {u"listMyTagRequests"_s, u"mentee mentor coordinator"_s},
            {u"setMyTag"_s, u"mentee mentor coordinator"_s},
            {u"removeMyTag"_s, u"mentee mentor coordinator"_s},
            {u"listPendingTags"_s, u"coordinator"_s},
            {u"approveTag"_s, u"coordinator"_s},
            {u"rejectTag"_s, u"coordinator"_s},
            {u"decideTags"_s, u"coordinator"_s},
            {u"listAllTags"_s, u"coordinator"_s},
            {u"createTag"_s, u"coordinator"_s},
            {u"updateTag"_s, u"coordinator"_s},
            {u"mergeTag"_s, u"coordinator"_s},
            {u"listLocations"_s, u"mentee mentor coordinator"_s},
            {u"createLocation"_s, u"coordinator"_s},
            {u"updateLocation"_s, u"coordinator"_s},
            {u"createAccount"_s, u"coordinator"_s},
            {u"decideAccounts"_s, u"coordinator"_s},
            {u"getAccount"_s, u"coordinator"_s},
            {u"updateAccount"_s, u"coordinator"_s},
            {u"changeRole"_s, u"coordinator"_s},
            {u"deactivateAccount"_s, u"coordinator"_s},
            {u"reactivateAccount"_s, u"coordinator"_s},
            {u"removeAccount"_s, u"coordinator"_s},
            {u"approvalPage"_s, u"all"_s},
            {u"approveByLink"_s, u"all"_s},
            {u"requestOverride"_s, u"mentee"_s},
            {u"listMyOverrides"_s, u"mentee mentor coordinator"_s},
            {u"listOverrides"_s, u"coordinator"_s},
            {u"getOverride"_s, u"mentee mentor coordinator"_s},
            {u"approveOverride"_s, u"coordinator"_s},
            {u"denyOverride"_s, u"coordinator"_s},
            {u"undoOverride"_s, u"coordinator"_s},
            {u"decideOverrides"_s, u"coordinator"_s},
            {u"undoOverrides"_s, u"coordinator"_s},
            {u"sendInterest"_s, u"mentee mentor coordinator"_s},
            {u"listMyInterests"_s, u"mentee mentor coordinator"_s},
            {u"createAvailability"_s, u"mentor"_s},
            {u"deleteAvailability"_s, u"mentor"_s},
            {u"updateAvailability"_s, u"mentor"_s},
            {u"previewAvailability"_s, u"mentor"_s},
            {u"previewAvailabilityEdit"_s, u"mentor"_s},
            {u"listTimeOff"_s, u"mentor"_s},
            {u"createTimeOff"_s, u"mentor"_s},
            {u"deleteTimeOff"_s, u"mentor"_s},
            {u"listTravel"_s, u"mentor"_s},
            {u"createTravel"_s, u"mentor"_s},
            {u"deleteTravel"_s, u"mentor"_s},
            {u"getLoad"_s, u"mentor"_s},
            {u"updateLoad"_s, u"mentor"_s},
            {u"explainSlot"_s, u"coordinator"_s},
            {u"listMyBlocks"_s, u"mentor"_s},
            {u"listMySlots"_s, u"mentor"_s},
            {u"listAvailableSlots"_s, u"mentee mentor coordinator"_s},
            {u"listMentorSlots"_s, u"mentee mentor coordinator"_s},
            {u"createBooking"_s, u"mentee"_s},
            {u"listMyBookings"_s, u"mentee mentor coordinator"_s},
            {u"getBooking"_s, u"mentee mentor coordinator"_s},
            {u"confirmBooking"_s, u"mentee mentor coordinator"_s},
            {u"declineBooking"_s, u"mentee mentor coordinator"_s},
            {u"cancelBooking"_s, u"mentee mentor coordinator"_s},
            {u"listBookings"_s, u"coordinator"_s},
            {u"getBookingLimits"_s, u"mentee"_s},
            {u"markAttendance"_s, u"mentee mentor coordinator"_s},
            {u"listAlternatives"_s, u"mentee coordinator"_s},
            {u"holdSlot"_s, u"mentee coordinator"_s},
            {u"releaseSlot"_s, u"mentee coordinator"_s},
            {u"rescheduleBooking"_s, u"coordinator"_s},
            {u"proposeReschedule"_s, u"mentee mentor coordinator"_s},
            {u"acceptProposal"_s, u"mentee mentor coordinator"_s},
            {u"declineProposal"_s, u"mentee mentor coordinator"_s},
            {u"withdrawProposal"_s, u"mentee mentor coordinator"_s},
            {u"bookForOthers"_s, u"coordinator"_s},
            {u"editBooking"_s, u"coordinator"_s},
            {u"enterWaitingList"_s, u"mentee"_s},
            {u"leaveWaitingList"_s, u"mentee"_s},
            {u"listMyWaitingLists"_s, u"mentee"_s},
            {u"listNotes"_s, u"mentee mentor coordinator"_s},
            {u"writeNote"_s, u"mentee mentor coordinator"_s},
            {u"editNote"_s, u"mentee mentor coordinator"_s},
            {u"deleteNote"_s, u"mentee mentor coordinator"_s},
            {u"listActionItems"_s, u"mentee mentor coordinator"_s},
            {u"createActionItem"_s, u"mentee mentor coordinator"_s},
            {u"editActionItem"_s, u"mentee mentor coordinator"_s},
            {u"deleteActionItem"_s, u"mentee mentor coordinator"_s},
            {u"getBookingHistory"_s, u"mentee mentor coordinator"_s},
            {u"createRating"_s, u"mentee mentor coordinator"_s},
            {u"listMyRatings"_s, u"mentee mentor coordinator"_s},
            {u"listBookingRatings"_s, u"mentee mentor coordinator"_s},
            {u"listRatings"_s, u"coordinator"_s},
            {u"getFeedbackStats"_s, u"mentee mentor coordinator"_s},
            {u"getReputation"_s, u"mentee mentor coordinator"_s},
            {u"getReputationHistory"_s, u"mentee mentor coordinator"_s},
            {u"listReputationHistory"_s, u"coordinator"_s},
            {u"overrideReputation"_s, u"coordinator"_s},
            {u"clearReputation"_s, u"coordinator"_s},
            {u"requestMyData"_s, u"mentee mentor coordinator"_s},
            {u"getMyDataExport"_s, u"mentee mentor coordinator"_s},
            {u"downloadMyData"_s, u"mentee mentor coordinator"_s},
            {u"previewErasure"_s, u"coordinator"_s},
            {u"erasePerson"_s, u"coordinator"_s},
            {u"listAuditLog"_s, u"coordinator"_s},
            {u"listArchive"_s, u"coordinator"_s},
            {u"listJobs"_s, u"coordinator"_s},
            {u"retryJob"_s, u"coordinator"_s},
            {u"discardJob"_s, u"coordinator"_s},
            {u"listSchedule"_s, u"coordinator"_s},
            {u"runScheduledJob"_s, u"coordinator"_s},
            {u"listMail"_s, u"coordinator"_s},
            {u"retryMail"_s, u"coordinator"_s},
            {u"listUntoldNews"_s, u"coordinator"_s},
            {u"retryUntoldNews"_s, u"coordinator"_s},
            {u"discardUntoldNews"_s, u"coordinator"_s},
            {u"listCalendarSyncs"_s, u"coordinator"_s},
            {u"runCalendarSync"_s, u"coordinator"_s},
            {u"runFailingCalendarSyncs"_s, u"coordinator"_s},
            {u"listImports"_s, u"coordinator"_s},
        };
    }

private Q_SLOTS:
    void initTestCase()
    {
        server = std::make_unique<TestServer>(QDateTime(QDate(2026, 1, 5), QTime(12, 0), Qt::UTC));
        people.insert(u"mentee"_s, server->makePerson(Role::Mentee));
        people.insert(u"mentor"_s, server->makePerson(Role::Mentor));
        people.insert(u"coordinator"_s, server->makePerson(Role::Coordinator));
    }
    void cleanupTestCase() { server.reset(); }

    void everyEndpointIsListed()
    {
        QStringList known = expected().keys();
        QStringList served;
        for (const server::Endpoint &endpoint : server->endpoints())
            served.append(endpoint.operationId);
        known.sort();
        served.sort();
        QCOMPARE(served, known);
    }

    void doorIsOpenForTheRightPeople_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("who");
        for (int i = 0; i < server->endpoints().size(); ++i) {
            for (const char *who : {"nobody", "forger", "mentee", "mentor", "coordinator"})
                QTest::addRow("%s %s", qPrintable(server->endpoints()[i].operationId), who)
                    << i << QString::fromLatin1(who);
        }
    }
    void doorIsOpenForTheRightPeople()
    {
        QFETCH(int, index);
        QFETCH(QString, who);
        const server::Endpoint &endpoint = server->endpoints()[index];
        QString path = endpoint.path;
        static const QRegularExpression parameter(u"\\{[a-zA-Z]+\\}"_s);
        path.replace(parameter, u"019b8f4e-6a00-7c3d-9f00-0123456789ab"_s);
        TestServer::Person caller = people.value(who);
        if (who == "forger"_L1)
            caller.token = people[u"coordinator"_s].token.chopped(4) + "AAAA";
        const QByteArray method = toString(endpoint.method).toLatin1();
        const HttpReply reply = server->send(
            method, path.toLatin1(), endpoint.body ? QByteArray("{}") : QByteArray(), caller,
            endpoint.body
                ? QList<std::pair<QByteArray, QByteArray>>{{"Content-Type", "application/json"}}
                : QList<std::pair<QByteArray, QByteArray>>{});
        const QStringList allowed = expected().value(endpoint.operationId).split(u' ');
        if (allowed.contains(u"all"_s)) {
            QVERIFY2(reply.status != 0 && reply.status != 403, qPrintable(reply.code()));
            // The only public line that knows a session of its own.
            if (endpoint.operationId != "signOut"_L1)
                QVERIFY(reply.status != 401);
        } else if (!people.contains(who)) {
            QCOMPARE(reply.status, 401);
            QCOMPARE(reply.code(), u"UNAUTHORIZED"_s);
        } else if (allowed.contains(who)) {
            QVERIFY2(reply.status != 0 && reply.status != 401 && reply.status != 403 &&
                         reply.status < 500,
                     reply.body.constData());
        } else {
            QCOMPARE(reply.status, 403);
            QCOMPARE(reply.code(), u"FORBIDDEN"_s);
        }
    }
};

OH_TEST(TstAccessMatrix)
#include "tst_accessmatrix.moc"
