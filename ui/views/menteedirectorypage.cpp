// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/menteedirectorypage.h"

#include "ui/views/menteeprofileview.h"
#include "ui/widgets/menteefilterpanel.h"

using namespace Qt::StringLiterals;

namespace oh::ui {

MenteeDirectoryPage::MenteeDirectoryPage(Context &context, QWidget *parent)
    : DirectoryPage(context,
                    {.name = u"mentee"_s,
                     .search = tr("Search mentees"),
                     .list = tr("Mentees"),
                     .recommendedAction = tr("Reach out…"),
                     .nobodyYet = tr("No mentees yet"),
                     .nobodyYetText = tr("Mentees appear here as soon as the program lists them."),
                     .nobodyMatches = tr("No mentees match"),
                     .moreLoading = tr("Loading more mentees…"),
                     .moreFailed = tr("Further mentees could not be loaded."),
                     .loadMore = tr("Load more mentees again")},
                    parent),
      m_presenter(context),
      m_profile(new MenteeProfileView(context, this))
{
    QList<Order> orders{
        {tr("Name A–Z"), QVariant::fromValue(MenteeSort::Name), PersonListModel::NameColumn},
        {tr("Name Z–A"), QVariant::fromValue(MenteeSort::NameDescending),
         PersonListModel::NameColumn, Qt::DescendingOrder},
        {tr("Highest tier"), QVariant::fromValue(MenteeSort::TierDescending),
         PersonListModel::TierColumn, Qt::DescendingOrder},
    };
    if (m_presenter.hasMatches())
        orders.append({tr("Best match"), QVariant::fromValue(MenteeSort::Match),
                       PersonListModel::MatchColumn, Qt::DescendingOrder});
    build(m_presenter, new MenteeFilterPanel(m_presenter, this), m_profile, orders);
    connect(m_profile, &MenteeProfileView::backRequested, this, &MenteeDirectoryPage::backToList);
}

QString MenteeDirectoryPage::countText(int total, bool filtered) const
{
    return filtered ? tr("%n mentee(s) match", nullptr, total) : tr("%n mentee(s)", nullptr, total);
}

void MenteeDirectoryPage::showProfile(UserId person, int row)
{
    m_profile->openMentee(person, m_presenter.mentees()->menteeAt(row));
}

bool MenteeDirectoryPage::reopenForm(DraftForm form, const QString &subject)
{
    if (form != DraftForm::ReachOut || !profileShown() ||
        m_profile->menteeId().toString() != subject)
        return false;
    m_profile->reopenReachOut();
    return true;
}

void MenteeDirectoryPage::closeProfile()
{
    m_profile->closeMentee();
}

void MenteeDirectoryPage::reloadProfile()
{
    m_profile->reload();
}

void MenteeDirectoryPage::actOn(UserId person)
{
    openPerson(person);
    m_profile->reachOut();
}

} // namespace oh::ui
