// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matchparts.h"

#include "ui/presenters/matchtext.h"
#include "ui/widgets/controls.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace oh::ui {

MatchParts::MatchParts(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_summary = makeLabel({}, TextRole::Body, this);
    m_summary->setObjectName(u"matchSummary"_s);
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    m_parts = new QVBoxLayout;
    m_parts->setSpacing(10);
    layout->addLayout(m_parts);
}

void MatchParts::setMatch(double score, const api::MatchExplanation &why)
{
    //: %1 "84 % match", %2 "2 shared industry tags, similar stage"
    m_summary->setText(tr("%1: %2.").arg(matchText(score), matchSummary(why)));
    while (QLayoutItem *item = m_parts->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<MatchPart> parts = matchParts(why);
    for (const MatchPart &part : parts) {
        auto *row = new QWidget(this);
        auto *layout = new QVBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(3);
        auto *head = new QHBoxLayout;
        head->addWidget(makeLabel(part.name, TextRole::Strong, row), 1);
        //: points reached, of the most there can be
        const QString points =
            tr("%1 of %2")
                .arg(QLocale().toString(std::lround(part.value)), QLocale().toString(part.most));
        auto *value = makeLabel(points, TextRole::Body, row);
        value->setObjectName(u"matchPart"_s);
        head->addWidget(value);
        layout->addLayout(head);
        auto *bar = new QProgressBar(row);
        bar->setRange(0, part.most);
        bar->setValue(int(std::lround(part.value)));
        bar->setTextVisible(false);
        bar->setAccessibleName(part.name);
        bar->setAccessibleDescription(points);
        layout->addWidget(bar);
        auto *reason = makeLabel(part.why, TextRole::Help, row);
        reason->setWordWrap(true);
        layout->addWidget(reason);
        m_parts->addWidget(row);
    }
}

} // namespace oh::ui
