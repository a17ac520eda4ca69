// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connectcalendardialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/views/calendarconnectionview.h"
#include "ui/widgets/controls.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

ConnectCalendarDialog::ConnectCalendarDialog(Context &context, const QString &why, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"connectCalendarDialog"_s);
    setWindowTitle(tr("Calendar connection required"));
    QVBoxLayout *layout = dialogLayout(this, windowTitle(), why);
    m_view =
        new CalendarConnectionView(context, CalendarConnectionView::Parts::ConnectingOnly, this);
    layout->addWidget(m_view);
    auto *later = makeButton(tr("&Later"), ButtonKind::Secondary, u"connectCalendarLater"_s, this);
    layout->addLayout(dialogButtons({later}));
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_view->presenter(), &CalendarConnectionPresenter::connected, this, &QDialog::accept);
    m_view->presenter().load();
    fitDialog(this);
    // The buttons come with the answer.
    connect(&m_view->presenter(), &CalendarConnectionPresenter::changed, this,
            [this] { fitDialog(this); });
}

} // namespace oh::ui
