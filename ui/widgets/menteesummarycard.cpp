// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/menteesummarycard.h"

#include "ui/presenters/slottext.h"
#include "ui/style/timetext.h"
#include "ui/widgets/controls.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

MenteeSummaryCard::MenteeSummaryCard(const api::Mentee &mentee, const QDateTime &now,
                                     QWidget *parent)
    : ProfileCard(parent)
{
    body()->setSpacing(10);
    addHeading(mentee.name, mentee.avatarUrl, titleAndCompany(mentee.title, mentee.company),
               mentee.reputationTier, mentee.isDormant);
    if (mentee.headline && !mentee.headline->isEmpty()) {
        auto *headline = makeLabel(*mentee.headline, TextRole::Strong, this);
        headline->setWordWrap(true);
        body()->addWidget(headline);
    }
    body()->addWidget(makeSeparator(this));
    addFact(u"star"_s, tr("Reputation %1").arg(QLocale().toString(mentee.reputationScore, 'f', 2)),
            u"menteeScore"_s);
    if (mentee.stage && !mentee.stage->isEmpty())
        addFact(u"info"_s, tr("Stage: %1").arg(*mentee.stage), u"menteeStage"_s);
    const QString zone = usableZone(mentee.timeZone);
    //: the mentee's local time: %1 a time, %2 a time zone
    addFact(u"clock"_s, tr("Now %1, %2").arg(timeText(now, zone), zoneText(zone, now)),
            u"menteeZone"_s);
    body()->addWidget(makeSeparator(this));
    addSection(tr("Goals"), mentee.goals, u"menteeGoals"_s);
    addSection(tr("About"), mentee.bio, u"menteeBio"_s);
    addTags(tr("Industries"), TagCategory::Industry, mentee.tags);
    addTags(tr("Technologies"), TagCategory::Technology, mentee.tags);
    addTags(tr("Stages"), TagCategory::Stage, mentee.tags);
    QList<api::Link> links = mentee.links;
    if (mentee.portfolioCompany && mentee.portfolioCompany->website)
        links.prepend(
            {UrlType::Website, *mentee.portfolioCompany->website, mentee.portfolioCompany->name});
    addLinks(links);
    body()->addStretch();
}

} // namespace oh::ui
