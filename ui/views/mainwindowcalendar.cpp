// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connectcalendardialog.h"
#include "ui/presenters/calendarreminder.h"
#include "ui/views/mainwindow.h"
#include "ui/views/page.h"
#include "ui/widgets/banner.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace oh::ui {

void MainWindow::watchCalendar()
{
    m_calendarReminder.reset();
    m_calendarBanner->setText({});
    if (m_shownRole == Role::Coordinator)
        return;
    m_calendarReminder = std::make_unique<CalendarReminder>(*m_context);
    connect(m_calendarReminder.get(), &CalendarReminder::changed, this, [this] {
        const QString text = m_calendarReminder->text();
        if (text != m_calendarBanner->text())
            m_calendarBanner->setText(text);
    });
    m_calendarReminder->refresh();
}

void MainWindow::makeCalendarBanner(QWidget *parent)
{
    m_calendarBanner = new Banner(Banner::Tone::Info, parent);
    m_calendarBanner->setObjectName(u"calendarBanner"_s);
    m_calendarBanner->setProperty("flat", true);
    m_calendarBanner->setAction(tr("Connect…"));
    m_calendarBanner->setDismissText(tr("I'll do this later"));
    connect(m_calendarBanner, &Banner::actionTriggered, this,
            [this] { openPage(u"profile/calendar"_s); });
    connect(m_calendarBanner, &Banner::dismissed, this, [this] {
        if (m_calendarReminder)
            m_calendarReminder->dismiss();
    });
}

void MainWindow::askForCalendar(const Error &refusal)
{
    // One is enough, however many requests were refused.
    if (m_calendarDialog || m_account.state() != Account::State::SignedIn)
        return;
    // What was refused may have been asked for in a dialog of its own.
    QWidget *over = QApplication::activeModalWidget();
    m_calendarDialog = new ConnectCalendarDialog(*m_context, refusal.message, over ? over : this);
    connect(m_calendarDialog, &QDialog::accepted, this, [this] {
        if (Page *page = currentPage())
            page->activate();
    });
    m_calendarDialog->open();
}

} // namespace oh::ui
