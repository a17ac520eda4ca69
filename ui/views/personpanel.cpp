// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/personpanel.h"

#include "ui/presenters/reputationtexts.h"
#include "ui/presenters/slottext.h"
#include "ui/presenters/userspresenter.h"
#include "ui/presenters/viewer.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"
#include "ui/views/decksview.h"
#include "ui/views/feedbackview.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/chartcard.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/contentscroll.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/stateview.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int panelMinimumWidth = 330;
constexpr int chartLabels = 5;
constexpr int chartMinimumHeight = 290;
constexpr int historyTriggerLength = 24;

QLabel *wrappingLabel(const QString &text, TextRole role, QWidget *parent)
{
    QLabel *label = makeLabel(text, role, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

PersonPanel::PersonPanel(PersonPresenter *person, Context &context, QWidget *parent)
    : QFrame(parent), m_person(person), m_context(context), m_decks(context)
{
    setObjectName(u"personPanel"_s);
    setProperty("card", true);
    setAccessibleName(tr("Person"));
    setMinimumWidth(panelMinimumWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 12, 8, 12);
    layout->setSpacing(8);
    auto *top = new QHBoxLayout;
    m_avatar = new Avatar({}, 40, this);
    m_avatar->setObjectName(u"personAvatar"_s);
    top->addWidget(m_avatar, 0, Qt::AlignTop);
    top->addSpacing(8);
    m_name = makeLabel({}, TextRole::Section, this);
    m_name->setObjectName(u"personName"_s);
    m_name->setWordWrap(true);
    top->addWidget(m_name, 1);
    auto *close = makeIconButton(u"x"_s, tr("Close details"), u"personClose"_s, this);
    connect(close, &QToolButton::clicked, this, &PersonPanel::closeRequested);
    m_close = close;
    top->addWidget(close, 0, Qt::AlignTop);
    layout->addLayout(top);
    auto *scroll = new ContentScroll(this);
    scroll->setObjectName(u"personScroll"_s);
    scroll->setAccessibleName(tr("Details"));
    scroll->setContent(makeContent());
    m_state = new StateView(scroll, this);
    m_state->setObjectName(u"personState"_s);
    connect(m_state, &StateView::retryRequested, m_person, &PersonPresenter::reload);
    layout->addWidget(m_state, 1);
    layout->addWidget(makeActions());
    connect(m_person, &PersonPresenter::changed, this, &PersonPanel::showPerson);
    showPerson();
}

void PersonPanel::takeFocus()
{
    m_close->setFocus(Qt::OtherFocusReason);
}

QPushButton *PersonPanel::addButton(QLayout *layout, const QString &text, int kind,
                                    const QString &name, Action action)
{
    auto *button = makeButton(text, ButtonKind(kind), name, this);
    connect(button, &QPushButton::clicked, this,
            [this, action] { Q_EMIT actionRequested(action); });
    layout->addWidget(button);
    return button;
}

QWidget *PersonPanel::makeContent()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 10, 0);
    layout->setSpacing(8);
    m_work = wrappingLabel({}, TextRole::Muted, content);
    layout->addWidget(m_work);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(6);
    m_role = new Chip({}, Chip::Kind::Info, content);
    m_role->setObjectName(u"personRoleChip"_s);
    m_accountState = new Chip({}, Chip::Kind::Neutral, content);
    m_accountState->setObjectName(u"personStateChip"_s);
    chips->addWidget(m_role);
    chips->addWidget(m_accountState);
    chips->addStretch();
    layout->addLayout(chips);
    m_notice = wrappingLabel({}, TextRole::Body, content);
    m_notice->setObjectName(u"personNotice"_s);
    layout->addWidget(m_notice);
    auto *links = new QHBoxLayout;
    links->setSpacing(6);
    m_bookings = addButton(links, tr("&Bookings"), int(ButtonKind::Link), u"personBookings"_s,
                           Action::Bookings);
    m_schedule = addButton(links, tr("Schedule &meeting …"), int(ButtonKind::Link),
                           u"personSchedule"_s, Action::Schedule);
    addButton(links, tr("Audit &log"), int(ButtonKind::Link), u"personAudit"_s, Action::Audit);
    links->addStretch();
    layout->addLayout(links);
    m_factsPlace = new QVBoxLayout;
    layout->addLayout(m_factsPlace);
    m_tagsHeading = makeLabel(tr("Tags"), TextRole::Help, content);
    layout->addWidget(m_tagsHeading);
    m_tags = new ChipRow(content);
    m_tags->setObjectName(u"personTags"_s);
    layout->addWidget(m_tags);
    m_decksPart = new QWidget(content);
    m_decksPart->setObjectName(u"personDecks"_s);
    auto *decks = new QVBoxLayout(m_decksPart);
    decks->setContentsMargins(0, 4, 0, 0);
    decks->setSpacing(6);
    decks->addWidget(makeLabel(tr("Pitch decks"), TextRole::Help, m_decksPart));
    auto *deckList = new DecksView(m_decks, m_decksPart);
    decks->addWidget(deckList);
    m_decksPart->hide();
    connect(deckList, &DecksView::shown, m_decksPart, &QWidget::setVisible);
    layout->addWidget(m_decksPart);
    m_scorePart = new QWidget(content);
    auto *score = new QVBoxLayout(m_scorePart);
    score->setContentsMargins(0, 4, 0, 0);
    score->setSpacing(8);
    makeScore(score, m_scorePart);
    layout->addWidget(m_scorePart);
    m_feedbackPart = new QWidget(content);
    m_feedbackPart->setObjectName(u"personFeedback"_s);
    auto *feedback = new QVBoxLayout(m_feedbackPart);
    feedback->setContentsMargins(0, 4, 0, 0);
    feedback->addWidget(makeLabel(tr("What mentees say"), TextRole::Section, m_feedbackPart));
    m_feedback = new FeedbackLinesView(m_feedbackPart);
    feedback->addWidget(m_feedback);
    layout->addWidget(m_feedbackPart);
    layout->addStretch();
    return content;
}

void PersonPanel::makeScore(QVBoxLayout *layout, QWidget *parent)
{
    layout->addWidget(makeLabel(tr("Reputation"), TextRole::Section, parent));
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    m_score = new QLabel(parent);
    m_score->setObjectName(u"personScore"_s);
    m_score->setProperty("textRole", u"score"_s);
    line->addWidget(m_score);
    m_tier = new Chip({}, Chip::Kind::Info, parent);
    m_tier->setObjectName(u"personTier"_s);
    line->addWidget(m_tier, 0, Qt::AlignVCenter);
    line->addStretch();
    layout->addLayout(line);
    m_tierText = wrappingLabel({}, TextRole::Muted, parent);
    layout->addWidget(m_tierText);
    m_override = wrappingLabel({}, TextRole::Body, parent);
    m_override->setObjectName(u"personOverride"_s);
    layout->addWidget(m_override);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    m_setScore = addButton(buttons, tr("Set the &score …"), int(ButtonKind::Secondary),
                           u"personSetScore"_s, Action::SetScore);
    m_clearScore = addButton(buttons, tr("Clear …"), int(ButtonKind::Secondary),
                             u"personClearScore"_s, Action::ClearScore);
    buttons->addStretch();
    layout->addLayout(buttons);
    m_linesPlace = new QVBoxLayout;
    layout->addLayout(m_linesPlace);
    m_chart = new ChartCard(ChartCard::Kind::Line, u"personChart"_s, tr("How the score changed"),
                            tr("Score"), parent);
    m_chart->setDecimals(2);
    m_chart->setMostLabels(chartLabels);
    m_chart->setMinimumHeight(chartMinimumHeight);
    layout->addWidget(m_chart);
    makeHistory(layout, parent);
}

void PersonPanel::makeHistory(QVBoxLayout *layout, QWidget *parent)
{
    m_trigger = new QComboBox(parent);
    m_trigger->setObjectName(u"personHistoryTrigger"_s);
    m_trigger->setAccessibleName(tr("Changes of the score because of"));
    m_trigger->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_trigger->setMinimumContentsLength(historyTriggerLength);
    m_trigger->addItem(tr("All changes of the score"));
    for (const ReputationTrigger trigger : enumValues<ReputationTrigger>())
        m_trigger->addItem(triggerName(trigger), toString(trigger));
    connect(m_trigger, &QComboBox::activated, this, [this] {
        m_person->filterHistory(fromString<ReputationTrigger>(m_trigger->currentData().toString()));
    });
    layout->addWidget(m_trigger);
    m_historyList = wrappingLabel({}, TextRole::Body, parent);
    m_historyList->setObjectName(u"personHistory"_s);
    m_historyList->setAccessibleName(tr("Changes of the score"));
    layout->addWidget(m_historyList);
}

void PersonPanel::showHistoryList()
{
    m_trigger->setVisible(m_person->reputation().has_value());
    m_historyList->setVisible(m_person->reputation().has_value());
    const auto trigger = m_person->historyTrigger();
    m_trigger->setCurrentIndex(trigger ? m_trigger->findData(toString(*trigger)) : 0);
    if (const auto &failed = m_person->historyError()) {
        m_historyList->setText(failed->message);
        return;
    }
    const auto &entries = m_person->listedHistory();
    if (!entries) {
        m_historyList->setText(tr("Loading…"));
        return;
    }
    const QLocale locale;
    const auto scoreOf = [&locale](double score) { return locale.toString(score, 'f', 2); };
    QStringList lines;
    for (const api::ReputationHistoryEntry &entry : *entries) {
        const QString day = shortDayText(entry.createdAt, m_person->zone());
        const QString why = triggerName(entry.triggerEvent);
        lines.append(entry.oldScore
                         //: %1 a day, %2 and %3 scores, %4 what happened
                         ? tr("%1: from %2 to %3. %4.")
                               .arg(day, scoreOf(*entry.oldScore), scoreOf(entry.newScore), why)
                         //: %1 a day, %2 a score, %3 what happened
                         : tr("%1: %2. %3.").arg(day, scoreOf(entry.newScore), why));
    }
    m_historyList->setText(lines.isEmpty() ? tr("No such change.") : lines.join(u'\n'));
}

QWidget *PersonPanel::makeActions()
{
    m_actions = new QWidget(this);
    auto *flow = new FlowLayout(m_actions);
    flow->setContentsMargins(0, 4, 0, 0);
    const int secondary = int(ButtonKind::Secondary);
    const int danger = int(ButtonKind::Danger);
    m_edit = addButton(flow, tr("&Edit …"), secondary, u"personEdit"_s, Action::Edit);
    m_changeRole = addButton(flow, tr("R&ole …"), secondary, u"personRole"_s, Action::ChangeRole);
    m_reactivate = addButton(flow, tr("Re&activate …"), int(ButtonKind::Primary),
                             u"personReactivate"_s, Action::Reactivate);
    m_deactivate =
        addButton(flow, tr("&Deactivate …"), danger, u"personDeactivate"_s, Action::Deactivate);
    m_remove = addButton(flow, tr("Re&move …"), danger, u"personRemove"_s, Action::Remove);
    m_erase =
        addButton(flow, tr("Erase &personal data …"), danger, u"personErase"_s, Action::Erase);
    return m_actions;
}

void PersonPanel::showPerson()
{
    const auto &account = m_person->account();
    m_avatar->setVisible(m_person->state() == PersonPresenter::State::Content);
    m_actions->setVisible(m_person->state() == PersonPresenter::State::Content);
    switch (m_person->state()) {
    case PersonPresenter::State::Nobody:
        m_name->clear();
        m_state->showEmpty(u"user"_s, tr("Nobody chosen"), tr("Choose somebody in the list."));
        return;
    case PersonPresenter::State::Loading:
        m_name->clear();
        m_state->showLoading();
        return;
    case PersonPresenter::State::Failed:
        m_name->clear();
        m_state->showError(m_person->error());
        return;
    case PersonPresenter::State::Content:
        break;
    }
    showHead(*account);
    showFacts(*account);
    showTags();
    showScore();
    showFeedback();
    showHistory();
    showActions(*account);
    m_state->showContent();
}

void PersonPanel::showHead(const api::Account &account)
{
    const QDateTime now = m_context.clock.now();
    m_name->setText(account.name);
    m_avatar->setPerson(account.name, m_person->picture());
    const bool hasDecks = account.role == Role::Mentee && !account.deletedAt;
    m_decks.show(hasDecks ? std::optional(account.id) : std::nullopt);
    setAccessibleName(account.name);
    const QString work = titleAndCompany(account.title, account.company);
    m_work->setText(work);
    m_work->setVisible(!work.isEmpty());
    m_role->setText(roleName(account.role));
    m_accountState->setText(accountStateName(m_person->summary()));
    m_accountState->setKind(account.deletedAt   ? Chip::Kind::Danger
                            : !account.isActive ? Chip::Kind::Neutral
                            : account.isDormant ? Chip::Kind::Warning
                                                : Chip::Kind::Success);
    QString notice;
    if (account.deletedAt && account.meetingsEndAt && *account.meetingsEndAt > now)
        //: %1 a moment: "in 5 hours"
        notice = tr("Removed %1. Their meetings are canceled %2, if nobody reactivates them.")
                     .arg(relativeText(*account.deletedAt, now),
                          relativeText(*account.meetingsEndAt, now));
    else if (account.deletedAt)
        notice = tr("Removed %1.").arg(relativeText(*account.deletedAt, now));
    else if (account.isDormant)
        notice = tr("No meeting in 90 days: only coordinators can book them.");
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
    m_bookings->setVisible(account.role != Role::Coordinator);
    m_schedule->setVisible(account.role != Role::Coordinator && account.isActive &&
                           !account.deletedAt);
}

void PersonPanel::addFact(const QString &name, const QString &value, const QString &objectName)
{
    const int row = m_factGrid->rowCount();
    m_factGrid->addWidget(makeLabel(name, TextRole::Muted, m_facts), row, 0, Qt::AlignTop);
    QLabel *text = wrappingLabel(value, TextRole::Body, m_facts);
    text->setObjectName(objectName);
    text->setAccessibleName(u"%1: %2"_s.arg(name, value));
    m_factGrid->addWidget(text, row, 1, 1, 2);
}

void PersonPanel::showFacts(const api::Account &account)
{
    const bool hadFocus = m_facts && m_facts->isAncestorOf(focusWidget());
    delete m_facts;
    m_facts = new QWidget(this);
    m_factGrid = new QGridLayout(m_facts);
    m_factGrid->setContentsMargins(0, 0, 0, 0);
    m_factGrid->setHorizontalSpacing(12);
    m_factGrid->setVerticalSpacing(4);
    m_factGrid->setColumnStretch(1, 1);
    const QString zone = m_person->zone();
    const QDateTime now = m_context.clock.now();
    const auto moment = [&](const std::optional<QDateTime> &utc) {
        return utc ? u"%1 (%2)"_s.arg(shortDayText(*utc, zone), relativeText(*utc, now))
                   : tr("never");
    };
    auto *address = new ElidedLabel(account.email, m_facts);
    address->setObjectName(u"personEmail"_s);
    address->setAccessibleName(u"%1: %2"_s.arg(tr("E-mail"), account.email));
    address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_factGrid->addWidget(makeLabel(tr("E-mail"), TextRole::Muted, m_facts), 0, 0);
    m_factGrid->addWidget(address, 0, 1);
    auto *copy =
        makeIconButton(u"copy"_s, tr("Copy the e-mail address"), u"personCopyEmail"_s, m_facts);
    connect(copy, &QToolButton::clicked, this,
            [this] { Q_EMIT actionRequested(Action::CopyEmail); });
    m_factGrid->addWidget(copy, 0, 2);
    if (account.mailFailingSince)
        addFact(tr("Mail"),
                tr("Comes back since %1").arg(shortDayText(*account.mailFailingSince, zone)));
    if (account.phone)
        addFact(tr("Phone"), *account.phone);
    addFact(tr("Time zone"), zoneText(account.timeZone, now));
    if (account.role != Role::Coordinator) {
        addFact(tr("Upcoming"), tr("%n meeting(s)", nullptr, account.upcomingMeetings));
        if (account.openRequests > 0)
            addFact(tr("Exceptions"), tr("%n open request(s)", nullptr, account.openRequests));
        addFact(tr("Last booking"), moment(account.lastActivityAt));
    }
    addFact(tr("Last sign-in"), moment(account.lastSignInAt));
    addFact(tr("Signed in on"), tr("%n device(s)", nullptr, account.sessions));
    addFact(tr("Account made"), moment(account.createdAt));
    if (account.isFromAirtable)
        addFact(tr("Comes from"), tr("Airtable"));
    m_factsPlace->addWidget(m_facts);
    if (hadFocus)
        copy->setFocus(Qt::OtherFocusReason);
}

void PersonPanel::showTags()
{
    const bool known = m_person->tags() && !m_person->tags()->isEmpty();
    m_tags->clear();
    if (known) {
        const QList<api::Tag> tags = *m_person->tags();
        for (const api::Tag &tag : tags) {
            Chip *chip = m_tags->addChip(tag.displayName);
            chip->setOutlined(!tag.isApproved);
            if (!tag.isApproved)
                chip->setToolTip(tr("Waits for approval"));
        }
    }
    m_tags->setVisible(known);
    m_tagsHeading->setVisible(known);
}

void PersonPanel::showScore()
{
    const auto &reputation = m_person->reputation();
    m_scorePart->setVisible(reputation || m_person->reputationError());
    m_setScore->setVisible(reputation.has_value());
    m_clearScore->setVisible(reputation && reputation->isOverridden);
    delete m_lines;
    m_lines = new QWidget(m_scorePart);
    auto *layout = new QVBoxLayout(m_lines);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_linesPlace->addWidget(m_lines);
    m_tier->setVisible(reputation.has_value());
    m_tierText->setVisible(reputation.has_value());
    m_override->setVisible(reputation && reputation->isOverridden);
    if (!reputation) {
        m_score->setText(u"–"_s);
        if (m_person->reputationError())
            layout->addWidget(
                wrappingLabel(inlineError(*m_person->reputationError()), TextRole::Error, m_lines));
        return;
    }
    m_score->setText(scoreText(reputation->score));
    m_score->setAccessibleName(tr("Score %1").arg(scoreText(reputation->score)));
    m_tier->setText(tr("%1 tier").arg(tierName(reputation->tier)));
    m_tierText->setText(tierMeaning(*reputation));
    m_tierText->setVisible(!m_tierText->text().isEmpty());
    if (reputation->reputationOverride) {
        const api::ReputationOverride &set = *reputation->reputationOverride;
        const QString who = set.setBy ? set.setBy->name : tr("a coordinator");
        //: %1 a person, %2 a day, %3 a score
        QString text = tr("Set by %1 on %2. Calculated, it would be %3.")
                           .arg(who, shortDayText(set.setAt, m_person->zone()),
                                scoreText(reputation->breakdown.score));
        if (set.reason && !set.reason->isEmpty())
            text += u'\n' + tr("“%1”").arg(*set.reason);
        m_override->setText(text);
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    int row = 0;
    const QList<ReputationLine> lines = reputationLines(reputation->breakdown);
    for (const ReputationLine &line : lines) {
        grid->addWidget(makeLabel(line.name, TextRole::Strong, m_lines), row, 0);
        auto *value = makeLabel(line.value, TextRole::Strong, m_lines);
        value->setAccessibleName(u"%1: %2"_s.arg(line.name, line.value));
        grid->addWidget(value, row, 1, Qt::AlignRight);
        grid->addWidget(wrappingLabel(line.explanation, TextRole::Help, m_lines), row + 1, 0, 1, 2);
        row += 2;
    }
    layout->addLayout(grid);
    const QString formula = reputationFormula(reputation->breakdown);
    if (!formula.isEmpty()) {
        auto *label = wrappingLabel(formula, TextRole::Mono, m_lines);
        label->setObjectName(u"personFormula"_s);
        layout->addWidget(label);
    }
    const QString caveat = reputationCaveat(reputation->breakdown);
    if (!caveat.isEmpty())
        layout->addWidget(wrappingLabel(caveat, TextRole::Muted, m_lines));
}

void PersonPanel::showFeedback()
{
    const auto &feedback = m_person->feedback();
    m_feedbackPart->setVisible(feedback.has_value());
    if (feedback)
        m_feedback->show(*feedback);
}

void PersonPanel::showHistory()
{
    showHistoryList();
    const QLocale locale;
    QList<ChartCard::Datum> points;
    const QList<api::ReputationHistoryEntry> &history = m_person->history();
    const QTimeZone zone = timeZone(m_person->zone());
    for (const api::ReputationHistoryEntry &entry : history) {
        const QString day =
            locale.toString(entry.createdAt.toTimeZone(zone).date(), tr("d MMM", "a chart's day"));
        if (points.isEmpty() && entry.oldScore)
            points.append({tr("Before"), *entry.oldScore});
        points.append(
            {u"%1 · %2"_s.arg(day, triggerName(entry.triggerEvent)), entry.newScore, {}, day});
    }
    m_chart->setVisible(m_person->reputation().has_value());
    m_chart->setData(
        points, points.isEmpty() ? QString() : tr("%n change(s)", nullptr, int(history.size())),
        tr("The score has not changed yet."));
}

void PersonPanel::showActions(const api::Account &account)
{
    const bool removed = account.deletedAt.has_value();
    const bool own = account.id == viewerId(m_context.account);
    m_edit->setVisible(!removed);
    m_changeRole->setVisible(!removed);
    m_deactivate->setVisible(!removed && account.isActive);
    m_reactivate->setVisible(m_person->canComeBack());
    m_remove->setVisible(!removed);
    m_erase->setVisible(removed);
    for (QPushButton *button : {m_changeRole, m_deactivate, m_remove}) {
        button->setEnabled(!own);
        button->setToolTip(own ? tr("Another coordinator has to do this to your account")
                               : QString());
    }
}

} // namespace oh::ui
