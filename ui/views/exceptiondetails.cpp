// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/exceptiondetails.h"

#include "ui/presenters/exceptioncontext.h"
#include "ui/presenters/exceptionqueue.h"
#include "ui/presenters/matchtext.h"
#include "ui/presenters/viewer.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/personfacts.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

QString whole(double number)
{
    return QLocale().toString(number, 'f', 0);
}

QLabel *wrapped(TextRole role, const QString &name, QWidget *parent)
{
    auto *label = makeLabel({}, role, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ExceptionDetails::ExceptionDetails(Context &context, ExceptionQueue &queue, QWidget *parent)
    : QueueDetails(parent),
      m_context(context),
      m_queue(queue),
      m_facts(new ExceptionContext(context, this))
{
    setObjectName(u"exceptionDetails"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    m_title = wrapped(TextRole::Section, u"exceptionTitle"_s, this);
    layout->addWidget(m_title);
    m_asked = wrapped(TextRole::Help, u"exceptionAsked"_s, this);
    layout->addWidget(m_asked);
    m_reason = wrapped(TextRole::Body, u"exceptionReason"_s, this);
    layout->addWidget(m_reason);
    m_gap = wrapped(TextRole::Strong, u"exceptionGap"_s, this);
    layout->addWidget(m_gap);
    layout->addWidget(makeSeparator(this));
    auto *people = new QHBoxLayout;
    people->setSpacing(20);
    m_mentee = new PersonFacts(tr("Mentee"), u"mentee"_s, this);
    m_mentor = new PersonFacts(tr("Mentor"), u"mentor"_s, this);
    people->addWidget(m_mentee, 1);
    people->addWidget(m_mentor, 1);
    layout->addLayout(people);
    layout->addWidget(makeSeparator(this));
    auto *chances = new QHBoxLayout;
    chances->setSpacing(20);
    auto *left = new QVBoxLayout;
    makeMatch(left);
    left->addStretch();
    chances->addLayout(left, 1);
    auto *right = new QVBoxLayout;
    m_times = wrapped(TextRole::Body, u"exceptionTimes"_s, this);
    addSection(tr("The mentor's next free times"), right)->addWidget(m_times);
    right->addStretch();
    chances->addLayout(right, 1);
    layout->addLayout(chances);
    layout->addWidget(makeSeparator(this));
    auto *about = new QHBoxLayout;
    about->setSpacing(20);
    about->addWidget(m_mentee->about(), 1);
    about->addWidget(m_mentor->about(), 1);
    layout->addLayout(about);
    m_earlier = wrapped(TextRole::Body, u"exceptionEarlier"_s, this);
    addSection(tr("Earlier requests of the mentee"), layout)->addWidget(m_earlier);
    m_retry = makeButton(tr("Load the &rest again"), ButtonKind::Link, u"exceptionRetry"_s, this);
    m_retry->hide();
    connect(m_retry, &QPushButton::clicked, m_facts, &ExceptionContext::reload);
    layout->addWidget(m_retry, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_facts, &ExceptionContext::changed, this, &ExceptionDetails::showFacts);
}

QVBoxLayout *ExceptionDetails::addSection(const QString &title, QVBoxLayout *layout)
{
    auto *section = new QVBoxLayout;
    section->setSpacing(3);
    section->addWidget(makeLabel(title, TextRole::Help, this));
    layout->addLayout(section);
    return section;
}

void ExceptionDetails::makeMatch(QVBoxLayout *layout)
{
    auto *section = addSection(tr("Match"), layout);
    m_match = new QWidget(this);
    auto *row = new QHBoxLayout(m_match);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(18);
    m_score = makeLabel({}, TextRole::Title, m_match);
    m_score->setObjectName(u"matchScore"_s);
    row->addWidget(m_score, 0, Qt::AlignTop);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    for (int part = 0; part < int(std::size(m_parts)); ++part) {
        m_parts[part].name = makeLabel({}, TextRole::Help, m_match);
        grid->addWidget(m_parts[part].name, part, 0);
        auto *bar = m_parts[part].bar = new QProgressBar(m_match);
        bar->setTextVisible(false);
        grid->addWidget(bar, part, 1, Qt::AlignVCenter);
        m_parts[part].value = makeLabel({}, TextRole::Small, m_match);
        m_parts[part].value->setObjectName(u"matchPart%1"_s.arg(part));
        grid->addWidget(m_parts[part].value, part, 2, Qt::AlignRight);
    }
    row->addLayout(grid, 1);
    section->addWidget(m_match);
    m_summary = wrapped(TextRole::Muted, u"matchSummary"_s, this);
    section->addWidget(m_summary);
}

void ExceptionDetails::showRow(const QueueRow *row)
{
    const api::TierOverride *request = row ? m_queue.request(row->id) : nullptr;
    if (!request) {
        m_id.clear();
        m_facts->show(nullptr);
        return;
    }
    const bool isOther = m_id != row->id;
    m_id = row->id;
    if (isOther) {
        m_mentee->setPerson(request->mentee);
        m_mentor->setPerson(request->mentor);
    }
    m_title->setText(
        tr("%1 would like to meet %2").arg(request->mentee.name, request->mentor.name));
    const QDateTime now = m_context.clock.now();
    const QString asked = relativeText(request->createdAt, now);
    m_asked->setText(
        request->status == OverrideStatus::Pending
            //: "Asked 2 hours ago · expires in 6 days"
            ? tr("Asked %1 · expires %2").arg(asked, relativeText(request->expiresAt, now))
            : tr("Asked %1").arg(asked));
    m_reason->setText(u"“%1”"_s.arg(request->reason));
    m_facts->show(request);
    showFacts();
}

void ExceptionDetails::reload()
{
    m_facts->reload();
}

void ExceptionDetails::showGap(const api::TierOverride &request, bool isDormant)
{
    const int gap = int(request.mentor.reputationTier) - int(request.mentee.reputationTier);
    const QString tiers = tr("%1 → %2").arg(tierName(request.mentee.reputationTier),
                                            tierName(request.mentor.reputationTier));
    QString text;
    if (gap > 1)
        //: %1: "Bronze → Gold"
        text = tr("%1: %n tier(s) above, one is allowed", nullptr, gap).arg(tiers);
    else
        text = tr("%1: the tiers allow it").arg(tiers);
    if (isDormant)
        //: %1: what is said of the tiers, %2: the mentor
        text = tr("%1 · %2 is dormant").arg(text, request.mentor.name);
    m_gap->setText(text);
}

void ExceptionDetails::showFacts()
{
    const api::TierOverride *request = m_queue.request(m_id);
    if (!request)
        return;
    const ExceptionContext::Facts *facts = m_facts->facts();
    bool isDormant = false;
    const auto showScore = [](PersonFacts *person, const Asked<api::Reputation> &score) {
        if (score.value)
            person->setReputation(*score.value);
        else if (score.error)
            person->setReputationMissing(inlineError(*score.error));
    };
    if (facts) {
        if (const auto &mentee = facts->mentee.value) {
            m_mentee->setTags(mentee->tags);
            m_mentee->setHeadline(mentee->goals.value_or(mentee->headline.value_or(QString())));
            m_mentee->setDormant(mentee->isDormant);
        }
        if (const auto &mentor = facts->mentor.value) {
            m_mentor->setTags(mentor->tags);
            m_mentor->setHeadline(mentor->headline.value_or(QString()));
            m_mentor->setDormant(mentor->isDormant);
            isDormant = mentor->isDormant;
        }
        showScore(m_mentee, facts->menteeReputation);
        showScore(m_mentor, facts->mentorReputation);
    }
    showGap(*request, isDormant);
    showMatch();
    showTimes();
    showEarlier();
    m_retry->setVisible(facts && facts->hasError());
}

void ExceptionDetails::showMatch()
{
    const ExceptionContext::Facts *facts = m_facts->facts();
    const bool isKnown = facts && facts->match.value;
    if (isKnown) {
        const api::ExplainedMatch &match = *facts->match.value;
        m_score->setText(whole(match.score));
        m_score->setAccessibleName(tr("Match %1 of 100").arg(whole(match.score)));
        const QList<MatchPart> parts = matchParts(match.explanation);
        for (int number = 0; number < int(std::size(m_parts)); ++number) {
            const Part &shown = m_parts[number];
            const bool isThere = number < parts.size();
            for (QWidget *widget :
                 {static_cast<QWidget *>(shown.name), static_cast<QWidget *>(shown.bar),
                  static_cast<QWidget *>(shown.value)})
                widget->setVisible(isThere);
            if (!isThere)
                continue;
            const MatchPart &part = parts[number];
            shown.name->setText(part.name);
            shown.bar->setAccessibleName(part.name);
            shown.bar->setRange(0, part.most);
            shown.bar->setValue(qRound(part.value));
            shown.bar->setToolTip(part.why);
            //: Points of a maximum
            shown.value->setText(tr("%1 of %2").arg(whole(part.value), whole(part.most)));
        }
        m_summary->setText(matchSummary(match.explanation));
    } else {
        m_summary->setText(facts && facts->match.error
                               ? (facts->match.error->code == ErrorCode::NotFound
                                      ? tr("Not calculated yet.")
                                      : inlineError(*facts->match.error))
                               : tr("Loading…"));
    }
    m_match->setVisible(isKnown);
    m_summary->setVisible(!m_summary->text().isEmpty());
}

void ExceptionDetails::showTimes()
{
    const ExceptionContext::Facts *facts = m_facts->facts();
    if (!facts || facts->times.isWaiting()) {
        m_times->setText(tr("Loading…"));
    } else if (facts->times.error) {
        m_times->setText(inlineError(*facts->times.error));
    } else if (facts->times.value->isEmpty()) {
        m_times->setText(tr("None while an exception would last"));
    } else {
        const QString zone = viewerZone(m_context.account);
        QStringList lines;
        for (const api::Slot &slot : *facts->times.value)
            //: %1 a day, %2 hours
            lines.append(tr("%1, %2").arg(shortDayText(slot.startTime, zone),
                                          timeRangeText(slot.startTime, slot.endTime, zone)));
        lines.append(tr("Times in %1").arg(zoneText(zone, m_context.clock.now())));
        m_times->setText(lines.join(u'\n'));
    }
}

void ExceptionDetails::showEarlier()
{
    const ExceptionContext::Facts *facts = m_facts->facts();
    if (!facts || facts->earlier.isWaiting()) {
        m_earlier->setText(tr("Loading…"));
    } else if (facts->earlier.error) {
        m_earlier->setText(inlineError(*facts->earlier.error));
    } else if (facts->earlier.value->isEmpty()) {
        m_earlier->setText(tr("None"));
    } else {
        const QDateTime now = m_context.clock.now();
        QStringList lines;
        for (const api::TierOverride &other : *facts->earlier.value) {
            QString what;
            switch (other.status) {
            case OverrideStatus::Pending:
                what = tr("waiting");
                break;
            case OverrideStatus::Approved:
                what = other.usedAt ? tr("approved and used") : tr("approved, not used");
                break;
            case OverrideStatus::Denied:
                what = tr("denied");
                break;
            case OverrideStatus::Rejected:
                what = tr("expired");
                break;
            }
            //: %1 a mentor, %2 what became of it, %3 "2 days ago"
            lines.append(
                tr("%1: %2, %3").arg(other.mentor.name, what, relativeText(other.createdAt, now)));
        }
        m_earlier->setText(lines.join(u'\n'));
    }
}

} // namespace oh::ui
