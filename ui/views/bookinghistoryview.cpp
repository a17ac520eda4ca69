// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/bookinghistoryview.h"

#include "ui/presenters/bookinghistory.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"
#include "ui/views/factline.h"
#include "ui/widgets/controls.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

IconTone stepTone(HistoryStep::Kind kind)
{
    switch (kind) {
    case HistoryStep::Kind::Good:
        return IconTone::Success;
    case HistoryStep::Kind::Waiting:
        return IconTone::Warning;
    case HistoryStep::Kind::Bad:
        return IconTone::Danger;
    case HistoryStep::Kind::Changed:
    case HistoryStep::Kind::Neutral:
        break;
    }
    return IconTone::Muted;
}

QString stepIcon(HistoryStep::Kind kind)
{
    switch (kind) {
    case HistoryStep::Kind::Good:
        return u"check"_s;
    case HistoryStep::Kind::Waiting:
        return u"clock"_s;
    case HistoryStep::Kind::Bad:
        return u"x"_s;
    case HistoryStep::Kind::Changed:
        return u"calendar"_s;
    case HistoryStep::Kind::Neutral:
        break;
    }
    return u"mail"_s;
}

} // namespace

BookingHistoryView::BookingHistoryView(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_steps = new QVBoxLayout;
    m_steps->setSpacing(8);
    layout->addLayout(m_steps);
    m_trouble = new QWidget(this);
    auto *trouble = new QVBoxLayout(m_trouble);
    trouble->setContentsMargins(0, 0, 0, 0);
    trouble->setSpacing(2);
    m_problem = makeLabel({}, TextRole::Error, m_trouble);
    m_problem->setObjectName(u"historyProblem"_s);
    m_problem->setWordWrap(true);
    trouble->addWidget(m_problem);
    auto *retry = makeButton(tr("Try again"), ButtonKind::Link, u"historyRetry"_s, m_trouble);
    retry->setAccessibleName(tr("Read the history again"));
    trouble->addWidget(retry, 0, Qt::AlignLeft);
    connect(retry, &QPushButton::clicked, this, &BookingHistoryView::retryRequested);
    layout->addWidget(m_trouble);
    m_trouble->hide();
}

void BookingHistoryView::show(const api::Booking &booking, const BookingPast &past, UserId viewer,
                              const QString &zone, const QDateTime &now)
{
    while (QLayoutItem *item = m_steps->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<HistoryStep> steps = bookingHistory(booking, past.entries, viewer, zone, now);
    for (const HistoryStep &step : steps) {
        auto *line = new FactLine(stepIcon(step.kind), u"historyStep"_s, this);
        line->setIcon(stepIcon(step.kind), stepTone(step.kind));
        line->text()->setText(step.text);
        setTextRole(line->text(), TextRole::Body);
        QStringList more{
            tr("%1 · %2").arg(dateTimeText(step.when, zone), relativeText(step.when, now))};
        if (!step.detail.isEmpty())
            more.prepend(step.detail);
        if (!step.note.isEmpty())
            more.append(tr("“%1”").arg(step.note));
        line->more()->setText(more.join(u'\n'));
        setTextRole(line->more(), TextRole::Help);
        m_steps->addWidget(line);
    }
    m_trouble->setVisible(past.problem.has_value());
    if (past.problem)
        m_problem->setText(
            //: %1 the reason as a sentence
            tr("There may be more: the history could not be read. %1")
                .arg(inlineError(*past.problem)));
}

} // namespace oh::ui
