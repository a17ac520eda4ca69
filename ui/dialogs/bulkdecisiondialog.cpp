// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bulkdecisiondialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/style/icons.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/draftfields.h"
#include "ui/widgets/formfield.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int bulkRowHeight = 28;

QIcon stepIcon(BulkDecision::Step step)
{
    using Step = BulkDecision::Step;
    switch (step) {
    case Step::Ready:
        return icon(u"clock"_s, IconTone::Muted);
    case Step::Skipped:
        return icon(u"info"_s, IconTone::Muted);
    case Step::Running:
        return icon(u"refresh"_s, IconTone::Info);
    case Step::Done:
        return icon(u"check"_s, IconTone::Success);
    case Step::Failed:
        return icon(u"alert"_s, IconTone::Danger);
    }
    return {};
}

} // namespace

BulkDecisionDialog::BulkDecisionDialog(DecisionQueue &queue, const QStringList &ids,
                                       DecisionQueue::Decision decision, QWidget *parent)
    : FormDialog(parent), m_bulk(new BulkDecision(queue, ids, decision, this))
{
    setObjectName(u"bulkDecisionDialog"_s);
    const bool isYes = decision == DecisionQueue::Decision::Approve;
    setWindowTitle(isYes ? tr("Approve") : tr("Turn down"));
    const int ready = m_bulk->count(BulkDecision::Step::Ready);
    QVBoxLayout *layout = dialogLayout(this,
                                       isYes ? tr("Approve %n request(s)?", nullptr, ready)
                                             : tr("Turn down %n request(s)?", nullptr, ready),
                                       tr("This is what happens to each:"));
    m_rows = new QTreeWidget(this);
    m_rows->setObjectName(u"bulkRows"_s);
    m_rows->setAccessibleName(tr("Requests"));
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setHeaderLabels({tr("Request"), tr("What happens")});
    m_rows->setTabKeyNavigation(false);
    m_rows->header()->setStretchLastSection(true);
    m_rows->header()->resizeSection(0, 300);
    m_rows->setMinimumSize(640, 200);
    layout->addWidget(m_rows, 1);
    m_note = new QPlainTextEdit(this);
    m_note->setObjectName(u"bulkNote"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(64);
    m_field =
        new FormField(m_bulk->needsNote() ? tr("&Reason") : tr("&Note"), m_note,
                      m_bulk->needsNote(), tr("Goes to all that have no note of their own."), this);
    layout->addWidget(m_field);
    connect(m_note, &QPlainTextEdit::textChanged, m_field, &FormField::clearError);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"bulkProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    layout->addWidget(m_progress);
    m_summary = makeLabel({}, TextRole::Body, this);
    m_summary->setObjectName(u"bulkSummary"_s);
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    m_close = makeButton({}, ButtonKind::Secondary, u"bulkClose"_s, this);
    m_retry =
        makeButton(tr("&Try those that failed again"), ButtonKind::Primary, u"bulkRetry"_s, this);
    m_do = makeButton(isYes ? tr("Approve %n", nullptr, ready) : tr("Turn down %n", nullptr, ready),
                      isYes ? ButtonKind::Primary : ButtonKind::Danger, u"bulkDo"_s, this);
    m_do->setDefault(true);
    layout->addLayout(dialogButtons({m_close, m_retry, m_do}));
    connect(m_close, &QPushButton::clicked, this, &BulkDecisionDialog::reject);
    connect(m_retry, &QPushButton::clicked, m_bulk, &BulkDecision::retry);
    connect(m_do, &QPushButton::clicked, this, &BulkDecisionDialog::start);
    connect(m_bulk, &BulkDecision::changed, this, &BulkDecisionDialog::showItems);
    connect(m_bulk, &BulkDecision::finished, this, &BulkDecisionDialog::showEnd);
    keepNote(ids);
    showItems();
    if (m_bulk->needsNote())
        m_note->setFocus();
    else
        m_do->setFocus();
    fitDialog(this);
}

void BulkDecisionDialog::keepNote(const QStringList &ids)
{
    const QJsonArray all = QJsonArray::fromStringList(ids);
    DraftFields &words = keepWords(m_bulk->queue().context(), DraftForm::BulkNote);
    words.add(u"note"_s, m_note);
    // About others than these: said, since it goes to each of them.
    words.add(
        u"requests"_s, [this, all] { return m_note->toPlainText().isEmpty() ? QJsonArray() : all; },
        [this, all](const QJsonValue &about) {
            if (!about.toArray().isEmpty() && about.toArray() != all)
                addMissing(tr("It was typed about other requests."));
        });
    const bool isYes = m_bulk->decision() == DecisionQueue::Decision::Approve;
    beginWords(m_bulk->queue().name() + (isYes ? "/approve"_L1 : "/refuse"_L1));
}

void BulkDecisionDialog::showEnd()
{
    using Step = BulkDecision::Step;
    announce(m_summary, m_summary->text());
    const bool isSent = m_bulk->count(Step::Failed) == 0 && m_bulk->count(Step::Ready) == 0;
    if (isSent && m_bulk->count(Step::Skipped) == 0)
        accept();
    else if (isSent)
        endWords(); // only to be read
}

void BulkDecisionDialog::start()
{
    if (const QString problem = m_bulk->noteProblem(m_note->toPlainText()); !problem.isEmpty()) {
        m_field->setError(problem);
        m_note->setFocus();
        return;
    }
    m_bulk->run(m_note->toPlainText());
}

void BulkDecisionDialog::reject()
{
    if (m_bulk->isRunning()) {
        m_bulk->stop(); // what is under way is waited for
        return;
    }
    FormDialog::reject();
}

void BulkDecisionDialog::showItems()
{
    using Step = BulkDecision::Step;
    const QList<BulkDecision::Item> &items = m_bulk->items();
    for (int row = 0; row < items.size(); ++row) {
        const BulkDecision::Item &item = items.at(row);
        QTreeWidgetItem *line = m_rows->topLevelItem(row);
        if (!line)
            line = new QTreeWidgetItem(m_rows);
        line->setSizeHint(0, {0, bulkRowHeight});
        line->setText(0, item.title);
        line->setIcon(0, stepIcon(item.step));
        line->setText(1, item.text.section(u'\n', 0, 0)); // one line; the tool tip has the rest
        line->setToolTip(1,
                         u"<p>%1</p>"_s.arg(item.text.toHtmlEscaped().replace(u'\n', u"<br>"_s)));
        if (item.step == Step::Running)
            m_rows->scrollToItem(line);
    }
    const bool isBegun = m_bulk->isRunning() || m_bulk->isOver();
    const int done = m_bulk->count(Step::Done);
    const int failed = m_bulk->count(Step::Failed);
    m_progress->setRange(0, int(items.size()));
    m_progress->setValue(done + failed + m_bulk->count(Step::Skipped));
    m_progress->setVisible(m_bulk->isRunning());
    m_field->setEnabled(!isBegun);
    setWordsBusy(isBegun);
    m_do->setVisible(!isBegun);
    m_retry->setVisible(m_bulk->isOver() && failed > 0);
    m_close->setText(m_bulk->isRunning() ? tr("&Stop")
                     : m_bulk->isOver()  ? tr("&Close")
                                         : tr("&Keep them waiting"));
    QStringList summary;
    if (isBegun)
        summary.append(tr("%n decided", nullptr, done));
    if (failed > 0)
        summary.append(tr("%n failed", nullptr, failed));
    if (const int skipped = m_bulk->count(Step::Skipped); skipped > 0)
        summary.append(tr("%n decided by others already", nullptr, skipped));
    m_summary->setText(summary.join(u" · "_s));
    m_summary->setVisible(!summary.isEmpty());
}

} // namespace oh::ui
