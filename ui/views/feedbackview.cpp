// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/feedbackview.h"

#include "ui/presenters/feedbackpresenter.h"
#include "ui/presenters/feedbacktexts.h"
#include "ui/views/loadline.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/stateview.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int shownWords = 5;

QLabel *feedbackLabel(const QString &text, TextRole role, const QString &name, QWidget *parent)
{
    QLabel *label = makeLabel(text, role, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

FeedbackLinesView::FeedbackLinesView(QWidget *parent)
    : QWidget(parent), m_place(new QVBoxLayout(this))
{
    m_place->setContentsMargins(0, 0, 0, 0);
}

void FeedbackLinesView::show(const api::FeedbackStats &stats)
{
    delete m_lines;
    m_lines = new QWidget(this);
    auto *grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    int row = 0;
    const QList<FeedbackLine> lines = feedbackLines(stats);
    for (const FeedbackLine &line : lines) {
        grid->addWidget(makeLabel(line.name, TextRole::Strong, m_lines), row, 0);
        auto *value = makeLabel(line.value, TextRole::Strong, m_lines);
        value->setObjectName(u"feedback_"_s + line.id);
        if (!line.value.isEmpty())
            //: a figure and its value
            value->setAccessibleName(tr("%1: %2").arg(line.name, line.value));
        grid->addWidget(value, row, 1, Qt::AlignRight);
        auto *why =
            feedbackLabel(line.explanation, TextRole::Help, u"feedbackWhy_"_s + line.id, m_lines);
        why->setContentsMargins(0, 0, 0, 6);
        grid->addWidget(why, row + 1, 0, 1, 2);
        row += 2;
    }
    const QString caveat = feedbackCaveat(stats);
    if (!caveat.isEmpty())
        grid->addWidget(feedbackLabel(caveat, TextRole::Muted, u"feedbackCaveat"_s, m_lines), row,
                        0, 1, 2);
    m_place->addWidget(m_lines);
}

FeedbackView::FeedbackView(FeedbackPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter)
{
    setObjectName(u"feedbackView"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *content = new QWidget(this);
    content->setProperty("surface", u"plain"_s);
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(8);
    m_lines = new FeedbackLinesView(content);
    inside->addWidget(m_lines);
    m_wordsTitle = makeLabel(tr("What they wrote"), TextRole::Strong, content);
    inside->addWidget(m_wordsTitle);
    m_words = new QVBoxLayout;
    m_words->setSpacing(6);
    inside->addLayout(m_words);
    m_state = new StateView(content, this);
    m_state->setObjectName(u"feedbackState"_s);
    m_state->setMinimumHeight(100);
    layout->addWidget(m_state);
    connect(m_state, &StateView::retryRequested, &presenter, &FeedbackPresenter::load);
    connect(&presenter, &FeedbackPresenter::changed, this, &FeedbackView::refresh);
    refresh();
}

void FeedbackView::refresh()
{
    if (!isForContent(*m_state, m_presenter.state(), m_presenter.error()))
        return;
    m_lines->show(*m_presenter.stats());
    showWords();
    m_state->showContent();
}

void FeedbackView::showWords()
{
    while (QLayoutItem *item = m_words->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<api::Rating> &words = m_presenter.words();
    m_wordsTitle->setVisible(!words.isEmpty());
    for (const api::Rating &rating : words.first(qMin(words.size(), qsizetype(shownWords)))) {
        //: what was written, who wrote it, so many stars
        const QString text =
            tr("“%1” – %2, %n star(s)", nullptr, rating.score)
                .arg(*rating.feedbackText, rating.rater ? rating.rater->name : tr("anonymous"));
        m_words->addWidget(feedbackLabel(text, TextRole::Body, u"feedbackWords"_s, this));
    }
}

} // namespace oh::ui
