// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/formdialog.h"
#include "ui/presenters/formdraft.h"
#include "ui/presenters/tagqueue.h"
#include "ui/views/mainwindow.h"
#include "ui/views/page.h"
#include "ui/widgets/toastoverlay.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::ui {

void MainWindow::rememberPlace()
{
    const Page *page = currentPage();
    if (!page || m_signingOut)
        return;
    Place place;
    place.user = m_shownUser;
    place.target = m_currentId;
    if (const QString item = page->shownItem(); !item.isEmpty())
        place.target += u'/' + item;
    const auto dialogs = findChildren<FormDialog *>();
    for (const FormDialog *dialog : dialogs) {
        if (!dialog->isVisible() || !dialog->hasWords())
            continue;
        place.dialogTitle = dialog->windowTitle();
        place.form = dialog->draft()->form();
        place.subject = dialog->draft()->subject();
    }
    m_place = place;
}

void MainWindow::returnToPlace()
{
    const auto place = std::exchange(m_place, std::nullopt);
    if (!place || place->user != m_shownUser)
        return;
    openPage(place->target);
    Page *page = currentPage();
    if (!place->dialogTitle.isEmpty() && !page->reopenForm(place->form, place->subject))
        m_toasts->notify(
            Notifier::Kind::Info,
            //: %1 is the title of a dialog
            tr("What you typed under “%1” is kept: it is there when you open it again.")
                .arg(place->dialogTitle));
}

void MainWindow::sendLeftOver()
{
    const auto isQueue = [](const PageEntry &entry) { return entry.id == "queues"_L1; };
    if (std::none_of(m_entries.cbegin(), m_entries.cend(), isQueue))
        return;
    m_leftOver = std::make_unique<TagQueue>(*m_context);
    if (!m_leftOver->hasLeftOver()) {
        m_leftOver.reset();
        return;
    }
    m_leftOver->sendLeftOver([this](const DecisionQueue::LeftOver &what) {
        m_leftOver.release()->deleteLater(); // it is its call
        if (what.sent > 0)
            m_toasts->notify(Notifier::Kind::Info,
                             tr("%n decision(s) about tags from your last session are sent now.",
                                nullptr, what.sent));
        if (what.kept > 0)
            m_toasts->notify(Notifier::Kind::Error,
                             tr("%n decision(s) about tags from your last session could not be "
                                "sent. They are kept, and tried again the next time you sign in.",
                                nullptr, what.kept));
        if (what.returned > 0)
            m_toasts->notify(Notifier::Kind::Info,
                             tr("%n decision(s) about tags from an earlier session were not sent. "
                                "Your notes are kept: decide again.",
                                nullptr, what.returned));
    });
}

} // namespace oh::ui
