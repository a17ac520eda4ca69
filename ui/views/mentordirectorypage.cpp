// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/mentordirectorypage.h"

#include "ui/views/mentorprofileview.h"
#include "ui/widgets/mentorfilterpanel.h"

using namespace Qt::StringLiterals;

namespace oh::ui {

MentorDirectoryPage::MentorDirectoryPage(Context &context, QWidget *parent)
    : DirectoryPage(context,
                    {.name = u"mentor"_s,
                     .search = tr("Search mentors"),
                     .list = tr("Mentors"),
                     .recommendedAction = tr("See times"),
                     .nobodyYet = tr("No mentors yet"),
                     .nobodyYetText = tr("Mentors appear here as soon as the program lists them."),
                     .nobodyMatches = tr("No mentors match"),
                     .moreLoading = tr("Loading more mentors…"),
                     .moreFailed = tr("Further mentors could not be loaded."),
                     .loadMore = tr("Load more mentors again")},
                    parent),
      m_presenter(context),
      m_profile(new MentorProfileView(context, this))
{
    QList<Order> orders{
        {tr("Name A–Z"), QVariant::fromValue(MentorSort::Name), PersonListModel::NameColumn},
        {tr("Name Z–A"), QVariant::fromValue(MentorSort::NameDescending),
         PersonListModel::NameColumn, Qt::DescendingOrder},
        {tr("Highest tier"), QVariant::fromValue(MentorSort::TierDescending),
         PersonListModel::TierColumn, Qt::DescendingOrder},
        {tr("Next free slot"), QVariant::fromValue(MentorSort::NextSlot),
         PersonListModel::DetailColumn},
    };
    if (m_presenter.hasMatches())
        orders.append({tr("Best match"), QVariant::fromValue(MentorSort::Match),
                       PersonListModel::MatchColumn, Qt::DescendingOrder});
    build(m_presenter, new MentorFilterPanel(m_presenter, this), m_profile, orders);
    connect(m_profile, &MentorProfileView::backRequested, this, &MentorDirectoryPage::backToList);
    connect(m_profile, &MentorProfileView::openBookingsRequested, this,
            [this] { Q_EMIT openPage(u"my-bookings"_s); });
    connect(&context.api, &Api::availabilityChanged, this, &MentorDirectoryPage::setStale);
}

QString MentorDirectoryPage::countText(int total, bool filtered) const
{
    return filtered ? tr("%n mentor(s) match", nullptr, total) : tr("%n mentor(s)", nullptr, total);
}

void MentorDirectoryPage::showProfile(UserId person, int row)
{
    m_profile->openMentor(person, m_presenter.mentors()->mentorAt(row));
}

bool MentorDirectoryPage::reopenForm(DraftForm form, const QString &)
{
    // A booking's slot may be somebody else's by now: its words wait for the next one.
    if (form != DraftForm::ExceptionReason || !profileShown())
        return false;
    m_profile->reopenException();
    return true;
}

void MentorDirectoryPage::closeProfile()
{
    m_profile->closeMentor();
}

void MentorDirectoryPage::reloadProfile()
{
    m_profile->reload();
}

} // namespace oh::ui
