// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/undotoast.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int undoToastWidth = 460;
constexpr int undoToastEdge = 10;

} // namespace

UndoToast::UndoToast(const QString &keys, QWidget *parent) : QFrame(parent)
{
    setObjectName(u"undoToast"_s);
    setProperty("toast", u"info"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 10, 10);
    layout->setSpacing(6);
    m_text = new ElidedLabel({}, this);
    m_text->setObjectName(u"undoText"_s);
    layout->addWidget(m_text);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Time left to undo"));
    line->addWidget(m_bar, 1, Qt::AlignVCenter);
    m_seconds = makeLabel({}, TextRole::Body, this);
    m_seconds->setObjectName(u"undoSeconds"_s);
    m_seconds->setMinimumWidth(m_seconds->fontMetrics().horizontalAdvance(u"00 s"_s));
    m_seconds->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->addWidget(m_seconds);
    //: %1: the key that does the same
    m_undo = makeButton(tr("Undo (%1)").arg(keys), ButtonKind::Secondary, u"undoButton"_s, this);
    m_undo->setProperty("onToast", true);
    connect(m_undo, &QPushButton::clicked, this, &UndoToast::undoRequested);
    line->addWidget(m_undo);
    layout->addLayout(line);
    parent->installEventFilter(this);
    hide();
}

void UndoToast::offer(const QString &text, int secondsLeft, int secondsInAll)
{
    const bool isNew = !isVisibleTo(parentWidget()) || m_text->text() != text;
    m_text->setText(text);
    m_bar->setRange(0, secondsInAll);
    m_bar->setValue(secondsLeft);
    //: Seconds, short
    m_seconds->setText(tr("%1 s").arg(secondsLeft));
    if (!isNew)
        return;
    setAccessibleName(text);
    show();
    place();
    announce(this, tr("%1. %2 can be pressed to undo it.").arg(text, m_undo->text()));
}

void UndoToast::withdraw()
{
    if (isVisibleTo(parentWidget()))
        hide();
}

void UndoToast::place()
{
    const QWidget *around = parentWidget();
    const int width = std::min(undoToastWidth, around->width() - 2 * undoToastEdge);
    const int height = sizeHint().height();
    setGeometry((around->width() - width) / 2, around->height() - height - undoToastEdge, width,
                height);
    raise();
}

bool UndoToast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace oh::ui
