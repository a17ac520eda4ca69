// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/confirmdialog.h"
#include "ui/presenters/failurecounts.h"
#include "ui/style/texts.h"
#include "ui/views/jobspage.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

/// What is done with the selected rows.
namespace oh::ui {

void JobsPage::takeReport(const JobsConsolePresenter::Report &report)
{
    m_counts->refresh();
    if (report.failed == 0) {
        m_context.notifier.notify(Notifier::Kind::Success, m_doing, {}, {});
        return;
    }
    const QString problem = errorSentence(report.error);
    m_context.notifier.notifyError(
        report.error, report.done == 0
                          ? problem
                          //: %n failed, %1 of them worked, %2 is the reason of the first failure
                          : tr("%n could not be done, %1 could: %2", nullptr, report.failed)
                                .arg(report.done)
                                .arg(problem));
}

void JobsPage::retrySelected()
{
    const Tab tab = m_presenter->current();
    if (tab == Tab::News) {
        retryNews();
        return;
    }
    if (tab == Tab::Mail) {
        QList<MailId> ids;
        const QList<int> rows = selectedRows(tab);
        for (const int row : rows) {
            if (const api::Mail *mail = m_presenter->mail(row);
                mail && mail->status == MailStatus::Failed)
                ids.append(mail->id);
        }
        m_doing = tr("%n mail(s) wait to be sent again", nullptr, int(ids.size()));
        m_presenter->retryMails(ids);
        return;
    }
    QList<JobId> ids;
    const QList<int> rows = selectedRows(Tab::Dead);
    for (const int row : rows) {
        if (const api::Job *job = m_presenter->job(Tab::Dead, row))
            ids.append(job->id);
    }
    m_doing = tr("%n job(s) are tried again", nullptr, int(ids.size()));
    m_presenter->retryJobs(ids);
}

void JobsPage::retryNews()
{
    QList<NewsId> ids;
    const QList<int> rows = selectedRows(Tab::News);
    for (const int row : rows) {
        if (const api::UntoldNews *news = m_presenter->news(row))
            ids.append(news->id);
    }
    m_doing = tr("%n notification(s) are tried again", nullptr, int(ids.size()));
    m_presenter->retryNews(ids);
}

void JobsPage::discardNews()
{
    QList<NewsId> ids;
    const QList<int> rows = selectedRows(Tab::News);
    for (const int row : rows) {
        if (const api::UntoldNews *news = m_presenter->news(row))
            ids.append(news->id);
    }
    if (ids.isEmpty() || m_presenter->isBusy())
        return;
    const int count = int(ids.size());
    auto *dialog = new ConfirmDialog(tr("Discard %n failed notification(s)?", nullptr, count),
                                     tr("Nobody is notified of what happened. This can't be "
                                        "undone; the audit log keeps a note."),
                                     tr("&Discard"), tr("&Keep"), this);
    connect(dialog, &QDialog::accepted, this, [this, ids, count] {
        m_doing = tr("%n notification(s) discarded", nullptr, count);
        m_presenter->discardNews(ids);
    });
    dialog->open();
}

void JobsPage::discardSelected()
{
    if (m_presenter->current() == Tab::News) {
        discardNews();
        return;
    }
    QList<JobId> ids;
    const QList<int> rows = selectedRows(Tab::Dead);
    for (const int row : rows) {
        if (const api::Job *job = m_presenter->job(Tab::Dead, row))
            ids.append(job->id);
    }
    if (ids.isEmpty() || m_presenter->isBusy())
        return;
    const int count = int(ids.size());
    auto *dialog = new ConfirmDialog(
        tr("Discard %n failed job(s)?", nullptr, count),
        tr("What they were to do is not done. This can't be undone; the audit log keeps a note."),
        tr("&Discard"), tr("&Keep"), this);
    connect(dialog, &QDialog::accepted, this, [this, ids, count] {
        m_doing = tr("%n job(s) discarded", nullptr, count);
        m_presenter->discardJobs(ids);
    });
    dialog->open();
}

void JobsPage::runSelected()
{
    const QList<int> rows = selectedRows(Tab::Schedule);
    const api::ScheduledJob *job =
        rows.isEmpty() ? nullptr : m_presenter->scheduled(rows.constFirst());
    if (!job)
        return;
    m_doing = tr("“%1” runs in a moment").arg(jobKindName(job->name));
    m_presenter->runNow(job->name);
}

void JobsPage::copySelected()
{
    const Tab tab = m_presenter->current();
    const RecordTableModel *model = m_presenter->model(tab);
    const QList<int> rows = selectedRows(tab);
    QStringList lines;
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells.append(model->index(row, column).data().toString().replace(u'\t', u' '));
        lines.append(cells.join(u'\t'));
    }
    if (lines.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
    m_context.notifier.notify(Notifier::Kind::Info,
                              tr("%n row(s) copied", nullptr, int(lines.size())), {}, {});
}

} // namespace oh::ui
