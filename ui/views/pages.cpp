// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pages.h"

#include "ui/views/archivepage.h"
#include "ui/views/auditpage.h"
#include "ui/views/availabilitypage.h"
#include "ui/views/bookingsconsolepage.h"
#include "ui/views/exportspage.h"
#include "ui/views/jobspage.h"
#include "ui/views/menteedirectorypage.h"
#include "ui/views/mentordirectorypage.h"
#include "ui/views/missingslotpage.h"
#include "ui/views/mybookingspage.h"
#include "ui/views/notificationspage.h"
#include "ui/views/overviewpage.h"
#include "ui/views/placespage.h"
#include "ui/views/profilepage.h"
#include "ui/views/queuespage.h"
#include "ui/views/requestspage.h"
#include "ui/views/syncpage.h"
#include "ui/views/tagspage.h"
#include "ui/views/userspage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

struct Pages
{
    Q_DECLARE_TR_FUNCTIONS(oh::ui::Pages)
};

template <typename P>
PageEntry entry(const QString &id, const QString &title, const QString &icon)
{
    return {id, title, icon, [](Context &context) -> Page * { return new P(context); }, false};
}

} // namespace

QList<PageEntry> pagesForRole(Role role)
{
    QList<PageEntry> pages;
    switch (role) {
    case Role::Mentee:
        pages.append(entry<MentorDirectoryPage>(u"mentors"_s, Pages::tr("Mentors"), u"people"_s));
        pages.append(
            entry<MyBookingsPage>(u"my-bookings"_s, Pages::tr("My bookings"), u"calendar"_s));
        break;
    case Role::Mentor:
        pages.append(entry<RequestsPage>(u"requests"_s, Pages::tr("Requests"), u"inbox"_s));
        pages.append(
            entry<AvailabilityPage>(u"availability"_s, Pages::tr("Availability"), u"clock"_s));
        pages.append(entry<MenteeDirectoryPage>(u"mentees"_s, Pages::tr("Mentees"), u"people"_s));
        pages.append(
            entry<MyBookingsPage>(u"my-bookings"_s, Pages::tr("My bookings"), u"calendar"_s));
        break;
    case Role::Coordinator:
        pages.append(
            entry<BookingsConsolePage>(u"bookings"_s, Pages::tr("Bookings"), u"calendar"_s));
        pages.append(entry<QueuesPage>(u"queues"_s, Pages::tr("Approvals"), u"inbox"_s));
        pages.append(entry<OverviewPage>(u"overview"_s, Pages::tr("Overview"), u"grid"_s));
        pages.append(
            entry<MissingSlotPage>(u"missing-slots"_s, Pages::tr("Missing slots"), u"search"_s));
        pages.append(entry<MentorDirectoryPage>(u"mentors"_s, Pages::tr("Mentors"), u"people"_s));
        pages.append(entry<MenteeDirectoryPage>(u"mentees"_s, Pages::tr("Mentees"), u"people"_s));
        pages.append(entry<UsersPage>(u"users"_s, Pages::tr("Users"), u"people"_s));
        pages.append(entry<PlacesPage>(u"locations"_s, Pages::tr("Locations"), u"map-pin"_s));
        pages.append(entry<AuditPage>(u"audit"_s, Pages::tr("Audit log"), u"shield"_s));
        pages.append(entry<ArchivePage>(u"archive"_s, Pages::tr("Archive"), u"clock"_s));
        pages.append(entry<TagsPage>(u"tags"_s, Pages::tr("Tags"), u"list"_s));
        pages.append(entry<ExportsPage>(u"exports"_s, Pages::tr("Exports"), u"download"_s));
        pages.append(entry<SyncPage>(u"sync"_s, Pages::tr("Sync"), u"refresh"_s));
        pages.append(entry<JobsPage>(u"jobs"_s, Pages::tr("Jobs and mail"), u"settings"_s));
        break;
    }
    pages.append(entry<ProfilePage>(u"profile"_s, Pages::tr("Profile"), u"user"_s));
    pages.append(
        entry<NotificationsPage>(u"notifications"_s, Pages::tr("Notifications"), u"bell"_s));
    pages.last().isOnBell = true;
    return pages;
}

} // namespace oh::ui
