// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/notificationtarget.h"
#include "ui/views/mainwindow.h"
#include "ui/views/navigation.h"
#include "ui/views/page.h"
#include "ui/views/pageframe.h"

#include <QAction>
#include <QDialog>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::ui {

MainWindow::PagePorts::PagePorts(const Context &window)
    : api(window.api.forPage()), context{api->api(),      window.account, window.notifier,
                                         window.settings, window.drafts,  window.clock,
                                         window.live}
{}

Page *MainWindow::currentPage() const
{
    return m_made.value(m_currentId);
}

void MainWindow::openPage(const QString &target)
{
    open(target, {});
}

void MainWindow::openPageWith(const QString &pageId, const QVariantMap &request)
{
    open(pageId, request);
}

bool MainWindow::open(const QString &target, const QVariantMap &request)
{
    const QString pageId = target.section(u'/', 0, 0);
    const QString item = target.section(u'/', 1);
    const bool known = std::any_of(m_entries.cbegin(), m_entries.cend(),
                                   [&](const PageEntry &entry) { return entry.id == pageId; });
    if (!known)
        return false;
    const auto show = [this, pageId, item, request] {
        if (pageId != m_currentId)
            showPage(pageId);
        Page *page = currentPage();
        if (!page || m_currentId != pageId)
            return;
        if (!item.isEmpty())
            page->openItem(item);
        if (!request.isEmpty())
            page->apply(request);
    };
    Page *page = currentPage();
    if (page && pageId != m_currentId)
        page->tryLeave(show);
    else
        show();
    return true;
}

void MainWindow::openLink(const QString &link)
{
    if (m_entries.isEmpty()) {
        m_wantedLink = link;
        return;
    }
    QVariantMap request;
    if (const QString query = linkQuery(link); !query.isEmpty())
        request.insert(u"link"_s, query);
    if (!open(linkTarget(link, m_shownRole), request))
        m_context->notifier.notify(Notifier::Kind::Info,
                                   tr("This link leads to nothing that you can open here."));
}

void MainWindow::showPage(const QString &pageId)
{
    Page *page = m_made.value(pageId);
    if (!page) {
        const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                        [&](const PageEntry &entry) { return entry.id == pageId; });
        if (found == m_entries.cend())
            return;
        auto ports = std::make_unique<PagePorts>(*m_context);
        page = found->make(ports->context);
        m_ports[pageId] = std::move(ports);
        page->setObjectName(u"page_"_s + pageId);
        connect(page, &Page::openPage, this, &MainWindow::openPage);
        connect(page, &Page::openPageWith, this, &MainWindow::openPageWith);
        m_made.insert(pageId, page);
        auto *frame = new PageFrame(page, m_pages);
        m_frames.insert(pageId, frame);
        m_pages->addWidget(frame);
    }
    if (pageId != m_currentId)
        endReads();
    m_currentId = pageId;
    m_pages->setCurrentWidget(m_frames.value(pageId));
    m_rail->setCurrent(pageId);
    for (QAction *action : std::as_const(m_pageActions))
        action->setChecked(action->objectName() == u"actionPage_"_s + pageId);
    m_settings.setState(pageState(m_shownRole), pageId.toUtf8());
    updateTitle();
    page->activate();
    // After it: most of what was taken back is asked anew by now.
    m_ports.at(pageId)->api->enter();
    focusPage();
}

void MainWindow::endReads()
{
    const auto left = m_ports.find(m_currentId);
    if (left == m_ports.end())
        return;
    const auto dialogs = m_made.value(m_currentId)->findChildren<QDialog *>();
    const bool goesOn = std::any_of(dialogs.cbegin(), dialogs.cend(),
                                    [](const QDialog *dialog) { return dialog->isVisible(); });
    if (!goesOn)
        left->second->api->leave();
}

void MainWindow::focusPage()
{
    const Page *page = currentPage();
    const QWidget *focused = focusWidget();
    if (focused && focused->isVisible() &&
        (page->isAncestorOf(focused) ||
         (m_rail->isAncestorOf(focused) && focused->property("pageId").isValid())))
        return; // somebody walks through the navigation
    for (QWidget *next = page->nextInFocusChain(); next && next != page;
         next = next->nextInFocusChain()) {
        if (page->isAncestorOf(next) && next->isVisibleTo(page) && next->isEnabled() &&
            (next->focusPolicy() & Qt::TabFocus)) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace oh::ui
