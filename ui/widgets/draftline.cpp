// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/draftline.h"

#include "ui/presenters/formdraft.h"
#include "ui/style/timetext.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace oh::ui {

DraftLine::DraftLine(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_text = makeLabel({}, TextRole::Help, this);
    m_text->setWordWrap(true);
    layout->addWidget(m_text, 1);
    m_discard = makeButton({}, ButtonKind::Link, {}, this);
    // Typed words are not to go by a command that says nothing about them.
    m_discard->setProperty(notACommand, true);
    m_discard->setAutoDefault(false);
    layout->addWidget(m_discard, 0, Qt::AlignTop);
    hide();
}

DraftLine::DraftLine(FormDraft &draft, QWidget *parent, Discard discard) : DraftLine(parent)
{
    m_offer = discard;
    follow(draft);
}

void DraftLine::follow(FormDraft &draft)
{
    m_draft = &draft;
    const QString form = toString(draft.form());
    setObjectName(u"draftLine_"_s + form);
    m_text->setObjectName(u"draftText_"_s + form);
    m_discard->setObjectName(u"draftDiscard_"_s + form);
    connect(m_discard, &QPushButton::clicked, this, &DraftLine::act);
    connect(&draft, &FormDraft::restoredChanged, this, &DraftLine::showDraft);
    showDraft();
}

void DraftLine::act()
{
    if (m_draft->canUndoDiscard())
        m_draft->undoDiscard();
    else
        m_draft->discard();
}

void DraftLine::setBusy(bool busy)
{
    m_discard->setEnabled(!busy);
}

void DraftLine::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    announce(m_text, m_text->text());
}

void DraftLine::showDraft()
{
    const auto &from = m_draft->restoredFrom();
    const bool isUndo = m_draft->canUndoDiscard();
    QString text;
    if (m_draft->isTooMuch()) {
        text = tr("This is too long to be kept: it is lost when you leave without sending it.");
    } else if (isUndo) {
        text = tr("Discarded");
    } else if (from) {
        const QString when = dateTimeText(*from, m_draft->viewerZone());
        text = m_draft->isOverOther()
                   //: %1 a moment
                   ? tr("Restored from %1. What it was typed over has changed since.").arg(when)
                   //: %1 a moment
                   : tr("Restored from %1; neither sent nor saved yet.").arg(when);
        if (!m_draft->missing().isEmpty())
            text += u'\n' + m_draft->missing();
    }
    m_discard->setText(isUndo ? tr("Undo", "discarding") : tr("Discard", "what was restored"));
    m_discard->setAccessibleName(isUndo ? tr("Put back what was discarded")
                                        : tr("Discard what was restored"));
    m_discard->setVisible(m_offer == Discard::Offered && (isUndo || from));
    const bool was = !isHidden();
    const bool isAnother = m_text->text() != text;
    m_text->setText(text);
    setVisible(!text.isEmpty());
    if (was && isAnother && isVisible())
        announce(m_text, text);
    if (was == text.isEmpty() || isAnother)
        Q_EMIT shownChanged();
}

} // namespace oh::ui
