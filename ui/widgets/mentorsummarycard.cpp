// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mentorsummarycard.h"

#include "ui/presenters/slottext.h"
#include "ui/style/timetext.h"
#include "ui/widgets/controls.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

MentorSummaryCard::MentorSummaryCard(const api::Mentor &mentor, const QDateTime &now,
                                     QWidget *parent)
    : ProfileCard(parent)
{
    body()->setSpacing(10);
    addHeading(mentor.name, mentor.avatarUrl, titleAndCompany(mentor.title, mentor.company),
               mentor.reputationTier, mentor.isDormant);
    if (mentor.headline && !mentor.headline->isEmpty()) {
        auto *headline = makeLabel(*mentor.headline, TextRole::Strong, this);
        headline->setWordWrap(true);
        body()->addWidget(headline);
    }
    addFacts(mentor, now);
    addSection(tr("About"), mentor.bio, u"mentorBio"_s);
    addSection(tr("Expertise"), mentor.expertiseDescription, u"mentorExpertise"_s);
    addSection(tr("Ideal mentee"), mentor.idealMenteeDescription, u"mentorIdealMentee"_s);
    addTags(tr("Industries"), TagCategory::Industry, mentor.tags);
    addTags(tr("Technologies"), TagCategory::Technology, mentor.tags);
    addTags(tr("Stages"), TagCategory::Stage, mentor.tags);
    addLinks(mentor.links);
    body()->addStretch();
}

void MentorSummaryCard::addFacts(const api::Mentor &mentor, const QDateTime &now)
{
    body()->addWidget(makeSeparator(this));
    addFact(u"star"_s,
            tr("Reputation %1 of 5").arg(QLocale().toString(mentor.reputationScore, 'f', 2)),
            u"mentorScore"_s);
    addFact(u"check"_s, tr("%n completed session(s)", nullptr, mentor.completedSessions),
            u"mentorSessions"_s);
    if (mentor.loadCap)
        addFact(u"calendar"_s, tr("At most %n session(s) a week", nullptr, *mentor.loadCap),
                u"mentorLoadCap"_s);
    const QString zone = usableZone(mentor.timeZone);
    //: the mentor's local time: %1 a time, %2 a time zone
    addFact(u"clock"_s, tr("Now %1, %2").arg(timeText(now, zone), zoneText(zone, now)),
            u"mentorZone"_s);
    body()->addWidget(makeSeparator(this));
}

} // namespace oh::ui
