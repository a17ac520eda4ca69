// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/missingslotpage.h"

#include "ui/widgets/slotexplanationview.h"

#include <QVBoxLayout>

namespace oh::ui {

MissingSlotPage::MissingSlotPage(Context &context, QWidget *parent) : Page(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 22, 28, 24);
    layout->setSpacing(14);
    auto *header = new PageHeader(title(), this);
    header->setSubtitle(tr("Why a mentor can't be booked at some time"));
    layout->addWidget(header);
    m_view = new SlotExplanationView(context, this);
    m_view->keepQuestion();
    layout->addWidget(m_view, 1);
}

void MissingSlotPage::reload()
{
    m_view->presenter().ask();
}

} // namespace oh::ui
