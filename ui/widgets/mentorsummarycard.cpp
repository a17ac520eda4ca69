// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mentorsummarycard.h"

#include "models/domain/text.h"
#include "ui/presenters/slottext.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/tierbadge.h"

#include <QDesktopServices>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int factIconSize = 16;
constexpr int linkWidth = 196;

/// "linkedin.com/in/ada": what tells an address apart, without scheme and "www.".
QString shortAddress(const QString &address)
{
    const QUrl url(address);
    QString host = url.host();
    if (host.startsWith("www."_L1))
        host = host.mid(4);
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    return host + path;
}

QLabel *bodyText(const QString &text, QWidget *parent)
{
    auto *label = makeLabel(text, TextRole::Body, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

MentorSummaryCard::MentorSummaryCard(const api::Mentor &mentor, const QDateTime &now,
                                     QWidget *parent)
    : Card(parent)
{
    body()->setSpacing(10);
    addHeading(mentor);
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

void MentorSummaryCard::addHeading(const api::Mentor &mentor)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(new Avatar(mentor.name, 64, this), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(3);
    auto *name = makeLabel(mentor.name, TextRole::Section, this);
    name->setObjectName(u"mentorName"_s);
    name->setWordWrap(true);
    texts->addWidget(name);
    const QString subtitle = titleAndCompany(mentor.title, mentor.company);
    if (!subtitle.isEmpty()) {
        auto *label = makeLabel(subtitle, TextRole::Muted, this);
        label->setWordWrap(true);
        texts->addWidget(label);
    }
    auto *chips = new QHBoxLayout;
    chips->setSpacing(6);
    chips->addWidget(new TierBadge(mentor.reputationTier, this));
    if (mentor.isDormant)
        chips->addWidget(new Chip(tr("Dormant"), Chip::Kind::Warning, this));
    chips->addStretch();
    texts->addSpacing(3);
    texts->addLayout(chips);
    row->addLayout(texts, 1);
    body()->addLayout(row);
}

void MentorSummaryCard::addFacts(const api::Mentor &mentor, const QDateTime &now)
{
    body()->addWidget(makeSeparator(this));
    addFact(u"star"_s,
            tr("Reputation %1 of 5").arg(QLocale().toString(mentor.reputationScore, 'f', 1)),
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

void MentorSummaryCard::addFact(const QString &picture, const QString &text, const QString &name)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    auto *image = new IconLabel(picture, factIconSize, IconTone::Muted, this);
    row->addWidget(image, 0, Qt::AlignTop);
    auto *label = makeLabel(text, TextRole::Body, this);
    label->setObjectName(name);
    label->setWordWrap(true);
    row->addWidget(label, 1);
    body()->addLayout(row);
}

void MentorSummaryCard::addSection(const QString &title, const std::optional<QString> &text,
                                   const QString &name)
{
    if (!text || text->trimmed().isEmpty())
        return;
    body()->addWidget(makeLabel(title, TextRole::Strong, this));
    auto *label = bodyText(*text, this);
    label->setObjectName(name);
    body()->addWidget(label);
}

void MentorSummaryCard::addTags(const QString &title, TagCategory category,
                                const QList<api::Tag> &tags)
{
    ChipRow *row = nullptr;
    for (const api::Tag &tag : tags) {
        if (tag.category != category)
            continue;
        if (!row) {
            body()->addWidget(makeLabel(title, TextRole::Strong, this));
            row = new ChipRow(this);
            body()->addWidget(row);
        }
        row->addChip(tag.displayName)->setOutlined(!tag.isApproved);
    }
}

void MentorSummaryCard::addLinks(const QList<api::Link> &links)
{
    bool first = true;
    for (const api::Link &link : links) {
        if (!isWebUrl(link.url)) // only what a browser is for
            continue;
        if (first)
            body()->addWidget(makeLabel(tr("Links"), TextRole::Strong, this));
        const QString kind =
            link.label && !link.label->isEmpty() ? *link.label : linkTypeName(link.urlType);
        QString text = fontMetrics().elidedText(u"%1 · %2"_s.arg(kind, shortAddress(link.url)),
                                                Qt::ElideRight, linkWidth);
        // An ampersand of the address is no mnemonic.
        auto *button =
            makeButton(text.replace(u'&', u"&&"_s), ButtonKind::Link, u"mentorLink"_s, this);
        button->setAccessibleName(tr("Open %1: %2").arg(kind, link.url));
        button->setToolTip(link.url);
        button->setIcon(icon(u"external"_s, IconTone::Primary));
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(button, &QPushButton::clicked, this,
                [url = QUrl(link.url)] { QDesktopServices::openUrl(url); });
        body()->addWidget(button);
        first = false;
    }
}

} // namespace oh::ui
