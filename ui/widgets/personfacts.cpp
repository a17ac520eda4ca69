// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/personfacts.h"

#include "ui/style/texts.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/elidedlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int mostTagsShown = 8;

QString decimal(double value, int digits = 1)
{
    return QLocale().toString(value, 'f', digits);
}

QString percent(double share)
{
    //: A share of a hundred
    return PersonFacts::tr("%1 %").arg(QLocale().toString(share * 100, 'f', 0));
}

} // namespace

PersonFacts::PersonFacts(const QString &role, const QString &name, QWidget *parent)
    : QWidget(parent), m_prefix(name)
{
    setAccessibleName(role);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(makeLabel(role, TextRole::Help, this));
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    m_avatar = new Avatar({}, 36, this);
    top->addWidget(m_avatar, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    m_name = new ElidedLabel({}, this);
    m_name->setObjectName(name + u"Name"_s);
    setTextRole(m_name, TextRole::Strong);
    texts->addWidget(m_name);
    m_work = new ElidedLabel({}, this);
    setTextRole(m_work, TextRole::Help);
    texts->addWidget(m_work);
    top->addLayout(texts, 1);
    layout->addLayout(top);
    auto *standing = new QHBoxLayout;
    standing->setSpacing(6);
    m_score = makeLabel({}, TextRole::Section, this);
    m_score->setObjectName(name + u"Score"_s);
    standing->addWidget(m_score);
    m_tier = new Chip({}, Chip::Kind::Info, this);
    m_tier->setObjectName(name + u"Tier"_s);
    standing->addWidget(m_tier, 0, Qt::AlignVCenter);
    m_dormant = new Chip(tr("Dormant"), Chip::Kind::Warning, this);
    m_dormant->hide();
    standing->addWidget(m_dormant, 0, Qt::AlignVCenter);
    standing->addStretch();
    layout->addLayout(standing);
    m_grid = new QGridLayout;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(1);
    m_grid->setColumnStretch(1, 1);
    m_rating = addFact(tr("Ratings"), u"Rating"_s);
    m_meetings = addFact(tr("Attended"), u"Meetings"_s);
    m_answers = addFact(tr("Answers"), u"Answers"_s);
    m_cancellations = addFact(tr("Canceled"), u"Cancellations"_s);
    m_tenure = addFact(tr("Tenure"), u"Tenure"_s);
    layout->addLayout(m_grid);
    m_note = makeLabel({}, TextRole::Help, this);
    m_note->setObjectName(name + u"Note"_s);
    m_note->setWordWrap(true);
    m_note->hide();
    layout->addWidget(m_note);
    layout->addStretch();
    m_about = new QWidget(this);
    auto *about = new QVBoxLayout(m_about);
    about->setContentsMargins(0, 0, 0, 0);
    about->setSpacing(6);
    m_headline = makeLabel({}, TextRole::Muted, m_about);
    m_headline->setWordWrap(true);
    m_headline->hide();
    about->addWidget(m_headline);
    m_tags = new ChipRow(m_about);
    about->addWidget(m_tags);
    about->addStretch();
}

QLabel *PersonFacts::addFact(const QString &what, const QString &name)
{
    const int row = m_grid->rowCount();
    auto *label = makeLabel(what, TextRole::Help, this);
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    auto *value = makeLabel({}, TextRole::Small, this);
    value->setObjectName(m_prefix + name);
    value->setAccessibleName(what);
    value->setWordWrap(true);
    m_grid->addWidget(value, row, 1);
    return value;
}

void PersonFacts::setPerson(const api::PersonRef &person)
{
    m_avatar->setPerson(person.name, person.avatarUrl);
    m_name->setText(person.name);
    QStringList work;
    if (person.title && !person.title->isEmpty())
        work.append(*person.title);
    if (person.company && !person.company->isEmpty())
        work.append(*person.company);
    m_work->setText(work.join(u" · "_s));
    m_tier->setText(tierName(person.reputationTier));
    m_score->clear();
    for (QLabel *value : {m_rating, m_meetings, m_answers, m_cancellations, m_tenure})
        value->setText(u"–"_s);
    m_note->hide();
    setDormant(false);
    setHeadline({});
    setTags({});
}

void PersonFacts::setTags(const QList<api::Tag> &tags)
{
    QStringList names;
    for (const api::Tag &tag : tags.mid(0, mostTagsShown))
        names.append(tag.displayName);
    if (tags.size() > mostTagsShown)
        names.append(tr("%n more", nullptr, int(tags.size()) - mostTagsShown));
    m_tags->setChips(names);
    m_tags->setVisible(!names.isEmpty());
}

void PersonFacts::setHeadline(const QString &text)
{
    m_headline->setText(text);
    m_headline->setVisible(!text.isEmpty());
}

void PersonFacts::setDormant(bool dormant)
{
    m_dormant->setVisible(dormant);
}

void PersonFacts::setReputationMissing(const QString &why)
{
    m_note->setText(why);
    m_note->show();
}

void PersonFacts::setReputation(const api::Reputation &reputation)
{
    const api::ReputationBreakdown &parts = reputation.breakdown;
    m_score->setText(decimal(reputation.score, 2));
    m_score->setAccessibleName(tr("Score %1").arg(m_score->text()));
    m_tier->setText(tierName(reputation.tier));
    m_rating->setText(parts.averageRating
                          ? tr("%1 of 5, from %n rating(s)", nullptr, parts.ratingsCount)
                                .arg(decimal(*parts.averageRating))
                          : tr("none yet"));
    m_meetings->setText(
        parts.completedMeetings + parts.canceledMeetings > 0
            //: %1: a share in percent; %n: meetings that took place
            ? tr("%1 of %n meeting(s)", nullptr, parts.completedMeetings + parts.canceledMeetings)
                  .arg(percent(parts.completionRate))
            : tr("no meetings yet"));
    m_answers->setText(parts.averageResponseTimeHours
                           //: %1: hours, %2: a factor
                           ? tr("after %1 h on average (× %2)")
                                 .arg(decimal(*parts.averageResponseTimeHours),
                                      decimal(parts.responsivenessFactor))
                           //: %1: a factor
                           : tr("× %1").arg(decimal(parts.responsivenessFactor)));
    m_cancellations->setText(parts.lateCancellations > 0
                                 ? tr("%1, %n late", nullptr, parts.lateCancellations)
                                       .arg(percent(parts.cancellationRate))
                                 : percent(parts.cancellationRate));
    m_tenure->setText(
        tr("%n month(s), + %1", nullptr, parts.fullMonths).arg(decimal(parts.tenureBonus)));
    QStringList notes;
    if (reputation.isOverridden)
        notes.append(tr("Set by a coordinator"));
    if (parts.isProbationary)
        notes.append(tr("Probation: fewer than three ratings"));
    m_note->setText(notes.join(u" · "_s));
    m_note->setVisible(!notes.isEmpty());
}

} // namespace oh::ui
