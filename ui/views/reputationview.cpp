// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/reputationview.h"

#include "ui/presenters/viewer.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"
#include "ui/views/loadline.h"
#include "ui/widgets/chartcard.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/stateview.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int shownChanges = 5;

QLabel *wrappedLabel(TextRole role, const QString &name, QWidget *parent)
{
    QLabel *label = makeLabel({}, role, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

} // namespace

ReputationView::ReputationView(ReputationPresenter &presenter, const Account &account,
                               QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_account(account)
{
    setObjectName(u"reputationView"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_state = new StateView(makeContent(), this);
    m_state->setObjectName(u"reputationState"_s);
    m_state->setMinimumHeight(140);
    layout->addWidget(m_state);
    connect(m_state, &StateView::retryRequested, &presenter, &ReputationPresenter::load);
    connect(&presenter, &ReputationPresenter::changed, this, &ReputationView::refresh);
    refresh();
}

QWidget *ReputationView::makeContent()
{
    auto *content = new QWidget(this);
    content->setProperty("surface", u"plain"_s);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    m_score = new QLabel(content);
    m_score->setObjectName(u"reputationScore"_s);
    m_score->setProperty("textRole", u"score"_s);
    head->addWidget(m_score);
    m_tier = new Chip({}, Chip::Kind::Info, content);
    m_tier->setObjectName(u"reputationTier"_s);
    head->addWidget(m_tier, 0, Qt::AlignVCenter);
    m_next = wrappedLabel(TextRole::Muted, u"reputationNext"_s, content);
    head->addWidget(m_next, 1);
    layout->addLayout(head);
    m_progress = new QProgressBar(content);
    m_progress->setObjectName(u"reputationProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("The way to the next tier"));
    layout->addWidget(m_progress);
    m_note = wrappedLabel(TextRole::Body, u"reputationNote"_s, content);
    layout->addWidget(m_note);
    layout->addWidget(makeSeparator(content));
    m_formula = wrappedLabel(TextRole::Strong, u"reputationFormula"_s, content);
    layout->addWidget(m_formula);
    m_parts = new QGridLayout;
    m_parts->setHorizontalSpacing(16);
    m_parts->setVerticalSpacing(2);
    m_parts->setColumnStretch(1, 1);
    layout->addLayout(m_parts);
    m_chart = new ChartCard(ChartCard::Kind::Line, u"reputationHistory"_s, tr("Score over time"),
                            tr("Score"), content);
    m_chart->setDecimals(2);
    m_chart->setFixedHeight(230);
    layout->addWidget(m_chart);
    m_changes = new QVBoxLayout;
    m_changes->setSpacing(4);
    layout->addLayout(m_changes);
    return content;
}

void ReputationView::refresh()
{
    if (!isForContent(*m_state, m_presenter.state(), m_presenter.error()))
        return;
    const api::Reputation &reputation = *m_presenter.reputation();
    const QString score = QLocale().toString(reputation.score, 'f', 2);
    m_score->setText(score);
    m_score->setAccessibleName(tr("Score %1").arg(score));
    m_tier->setText(tr("%1 tier").arg(tierName(reputation.tier)));
    m_next->setText(m_presenter.nextTier());
    m_progress->setVisible(reputation.nextTier.has_value());
    if (const auto &next = reputation.nextTier) {
        m_progress->setRange(0, int(std::lround(next->minimumScore * 100)));
        m_progress->setValue(int(std::lround((next->minimumScore - next->missing) * 100)));
        m_progress->setAccessibleDescription(m_presenter.nextTier());
    }
    m_note->setText(m_presenter.note());
    m_note->setVisible(!m_note->text().isEmpty());
    m_formula->setText(m_presenter.formula());
    m_formula->setVisible(!m_formula->text().isEmpty());
    showParts();
    showHistory();
    m_state->showContent();
}

void ReputationView::showParts()
{
    const QList<ScorePart> parts = m_presenter.parts();
    if (parts == m_shown)
        return;
    m_shown = parts;
    while (QLayoutItem *item = m_parts->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int row = 0;
    for (const ScorePart &part : parts) {
        auto *name = makeLabel(part.name, TextRole::Strong, this);
        m_parts->addWidget(name, row, 0, Qt::AlignTop);
        auto *value = makeLabel(part.value, TextRole::Strong, this);
        value->setObjectName(u"score_"_s + part.id);
        //: a part of the score and its value
        value->setAccessibleName(tr("%1: %2").arg(part.name, part.value));
        m_parts->addWidget(value, row, 2, Qt::AlignTop | Qt::AlignRight);
        auto *why = wrappedLabel(TextRole::Body, u"scoreWhy_"_s + part.id, this);
        why->setText(part.why);
        m_parts->addWidget(why, row, 1);
        auto *moves = wrappedLabel(TextRole::Help, u"scoreMoves_"_s + part.id, this);
        moves->setText(part.moves);
        moves->setContentsMargins(0, 0, 0, 8);
        m_parts->addWidget(moves, row + 1, 1, 1, 2);
        row += 2;
    }
}

void ReputationView::showHistory()
{
    const QList<ScoreChange> &changes = m_presenter.changes();
    const QString zone = viewerZone(m_account);
    // Days in their order, each with the score that it ended with.
    QList<ChartCard::Datum> days;
    for (auto change = changes.crbegin(); change != changes.crend(); ++change) {
        const QString day = shortDayText(change->when, zone);
        if (!days.isEmpty() && days.constLast().label == day)
            days.last().value = change->score;
        else
            days.append({day, change->score});
    }
    m_chart->setData(days, {}, tr("Your score has not changed yet."));
    while (QLayoutItem *item = m_changes->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto newest = changes.first(qMin(changes.size(), qsizetype(shownChanges)));
    for (const ScoreChange &change : newest) {
        auto *line = wrappedLabel(TextRole::Body, u"scoreChange"_s, this);
        //: a moment, what happened, the score after it
        line->setText(tr("%1: %2. Score %3")
                          .arg(dateTimeText(change.when, zone), change.what,
                               QLocale().toString(change.score, 'f', 2)));
        m_changes->addWidget(line);
    }
}

} // namespace oh::ui
