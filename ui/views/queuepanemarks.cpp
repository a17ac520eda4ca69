// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bulkdecisiondialog.h"
#include "ui/views/queuepane.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/queuelist.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// What is marked for one decision.
namespace oh::ui {

QString QueuePane::withKey(const QString &text, const QAction *action)
{
    //: %1 what a button does, %2 its key
    return tr("%1 (%2)").arg(text, action->shortcut().toString(QKeySequence::NativeText));
}

QWidget *QueuePane::makeMarks(QWidget *parent)
{
    m_marks = new QWidget(parent);
    auto *rows = new QVBoxLayout(m_marks);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    auto *row = new QHBoxLayout;
    m_marksText = makeLabel({}, TextRole::Strong, m_marks);
    m_marksText->setObjectName(childName(u"Marks"_s));
    m_marksText->setWordWrap(true);
    row->addWidget(m_marksText, 1);
    auto *clear =
        makeButton(tr("Clear (Esc)"), ButtonKind::Link, childName(u"ClearMarks"_s), m_marks);
    connect(clear, &QPushButton::clicked, this, &QueuePane::clearMarks);
    row->addWidget(clear);
    rows->addLayout(row);
    m_marking = new QProgressBar(m_marks);
    m_marking->setObjectName(childName(u"Marking"_s));
    m_marking->setAccessibleName(tr("Reading what is to be marked"));
    m_marking->setTextVisible(false);
    rows->addWidget(m_marking);
    m_markRest = makeButton({}, ButtonKind::Link, childName(u"MarkRest"_s), m_marks);
    connect(m_markRest, &QPushButton::clicked, this, [this] {
        focusList(); // the button goes
        m_queue.markAll();
    });
    rows->addWidget(m_markRest, 0, Qt::AlignLeft);
    return m_marks;
}

void QueuePane::clearMarks()
{
    m_queue.stopMarking();
    m_queue.model()->clearMarks();
}

void QueuePane::showMarks()
{
    const int marked = int(m_queue.model()->marked().size());
    const int total = m_queue.waitingTotal();
    const bool isMarking = m_queue.isMarking();
    // Those that have not been read yet can't be marked one by one.
    const bool mayMarkRest =
        !isMarking && marked > 0 && marked == m_queue.model()->waiting() && total > marked;
    m_marksText->setText(isMarking || mayMarkRest
                             //: %1 of all that wait; %n is how many wait
                             ? tr("%1 of %n marked", nullptr, total).arg(marked)
                             : tr("%n marked", nullptr, marked));
    m_marking->setVisible(isMarking);
    m_marking->setRange(0, total);
    m_marking->setValue(marked);
    m_markRest->setVisible(mayMarkRest);
    m_markRest->setText(tr("Mark all %n that wait", nullptr, total));
    m_markRest->setAccessibleName(m_markRest->text());
    m_marks->setVisible(marked > 0);
    // What is decided about is what is marked when all is there.
    const bool may = !isMarking && (marked > 0 || m_queue.mayDecide(m_queue.currentId()));
    m_approveAction->setEnabled(may);
    m_refuseAction->setEnabled(may);
    m_snoozeAction->setEnabled(may);
    m_noteAction->setEnabled(m_queue.mayDecide(m_queue.currentId()));
    m_approve->setEnabled(may);
    m_refuse->setEnabled(may);
    m_note->setEnabled(m_queue.mayDecide(m_queue.currentId()));
    m_approve->setText(
        withKey(marked > 0 ? tr("Approve %n …", nullptr, marked) : m_approveAction->text(),
                m_approveAction));
    m_refuse->setText(
        withKey(marked > 0 ? tr("Turn down %n …", nullptr, marked) : m_refuseAction->text(),
                m_refuseAction));
}

void QueuePane::decideMarked(Decision decision)
{
    auto *dialog = new BulkDecisionDialog(m_queue, m_queue.model()->marked(), decision, this);
    connect(dialog, &QDialog::finished, this, [this] {
        showMarks();
        focusList();
    });
    dialog->open();
}

void QueuePane::goBack()
{
    if (!m_list->hasFocus())
        focusList();
    else if (m_queue.showsSnoozed() && m_queue.model()->marked().isEmpty())
        m_queue.setShowsSnoozed(false);
    else
        clearMarks();
}

} // namespace oh::ui
