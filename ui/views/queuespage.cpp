// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/queuespage.h"

#include "ui/presenters/exceptionqueue.h"
#include "ui/presenters/queuecounts.h"
#include "ui/presenters/tagqueue.h"
#include "ui/style/texts.h"
#include "ui/views/exceptiondetails.h"
#include "ui/views/queuepane.h"
#include "ui/views/tagdetails.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

QueuesPage::QueuesPage(Context &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_exceptions(new ExceptionQueue(context, this)),
      m_tags(new TagQueue(context, this)),
      m_counts(new QueueCounts(context, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 22, 28, 24);
    layout->setSpacing(12);
    auto *header = new PageHeader(title(), this);
    header->setSubtitle(
        tr("J and K move, A approves, D turns down, N writes a note, S puts away for "
           "later, Z undoes"));
    layout->addWidget(header);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"queueTabs"_s);
    m_tabs->setAccessibleName(title());
    m_tabs->setDocumentMode(true);
    m_tabs->setFocusPolicy(Qt::NoFocus); // its bar has the keyboard, and says what it is
    m_tabs->tabBar()->setDrawBase(false);
    m_exceptionDetails = new ExceptionDetails(context, *m_exceptions);
    m_panes[0] = new QueuePane(
        *m_exceptions, m_exceptionDetails,
        {u"Exceptions"_s, tr("Requests for exceptions"), tr("Search people and reasons"),
         tr("Deny"), tr("Note"), tr("Note (N). The mentee reads it when you deny."),
         tr("All caught up"), tr("Mentees who ask for a mentor above their tier appear here.")},
        m_tabs);
    m_tagDetails = new TagDetails(context, *m_tags);
    m_panes[1] =
        new QueuePane(*m_tags, m_tagDetails,
                      {u"Tags"_s, tr("Requested tags"), tr("Search tags and people"), tr("Reject"),
                       tr("Reason"), tr("Reason (N), needed to reject. Whoever asked reads it."),
                       tr("All caught up"), tr("Tags that people ask for appear here.")},
                      m_tabs);
    m_tabs->addTab(m_panes[0], QString());
    m_tabs->addTab(m_panes[1], QString());
    layout->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { currentPane()->activate(); });
    connect(m_counts, &QueueCounts::changed, this, &QueuesPage::showCounts);
    connect(m_tags, &TagQueue::mergeFailed, this, [this](const Error &error) {
        m_context.notifier.notifyError(error, errorSentence(error));
    });
    connect(m_tags, &TagQueue::merged, this, [this](const QString &tag, const QString &into) {
        //: Two tags; the second remains
        m_context.notifier.notify(Notifier::Kind::Success, tr("%1 is %2 now.").arg(tag, into), {},
                                  {});
    });
    showCounts();
}

QueuePane *QueuesPage::currentPane() const
{
    return m_panes[m_tabs->currentIndex()];
}

void QueuesPage::activate()
{
    currentPane()->activate();
    m_counts->refresh();
}

void QueuesPage::reload()
{
    currentPane()->reload();
    m_counts->refresh();
}

void QueuesPage::openItem(const QString &id)
{
    // Which of the two it names, only the server knows.
    m_exceptions->open(id, [this, id](bool isException) {
        if (isException) {
            m_tabs->setCurrentIndex(0);
            return;
        }
        m_tags->open(id, [this](bool isTag) {
            if (isTag)
                m_tabs->setCurrentIndex(1);
        });
    });
}

void QueuesPage::apply(const QVariantMap &request)
{
    m_tabs->setCurrentIndex(request.value(u"tab"_s).toString() == "tags"_L1 ? 1 : 0);
}

void QueuesPage::tryLeave(const std::function<void()> &proceed)
{
    m_tags->flush([proceed](bool isAll) {
        if (isAll)
            proceed();
    });
}

void QueuesPage::showCounts()
{
    const auto text = [](const QString &name, int count) {
        //: %1 a list, %2 how many wait in it
        return count > 0 ? tr("%1 (%2)").arg(name).arg(count) : name;
    };
    m_tabs->setTabText(0, text(tr("Exceptions"), m_counts->exceptions()));
    m_tabs->setTabText(1, text(tr("Tags"), m_counts->tags()));
}

} // namespace oh::ui
