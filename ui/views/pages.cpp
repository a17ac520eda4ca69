// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pages.h"

#include "ui/views/bookingsconsolepage.h"
#include "ui/views/profilepage.h"

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
    return {id, title, icon, [](Context &context) -> Page * { return new P(context); }};
}

} // namespace

QList<PageEntry> pagesForRole(Role role)
{
    QList<PageEntry> pages;
    switch (role) {
    case Role::Mentee:
    case Role::Mentor:
        break;
    case Role::Coordinator:
        pages.append(
            entry<BookingsConsolePage>(u"bookings"_s, Pages::tr("Bookings"), u"calendar"_s));
        break;
    }
    pages.append(entry<ProfilePage>(u"profile"_s, Pages::tr("Profile"), u"user"_s));
    return pages;
}

} // namespace oh::ui
