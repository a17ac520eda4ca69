// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/queuecounts.h"
#include "ui/views/mainwindow.h"
#include "ui/views/navigation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::ui {

void MainWindow::watchQueues()
{
    const auto isQueue = [](const PageEntry &entry) { return entry.id == "queues"_L1; };
    if (std::none_of(m_entries.cbegin(), m_entries.cend(), isQueue))
        return;
    m_queues = std::make_unique<QueueCounts>(*m_context);
    connect(m_queues.get(), &QueueCounts::changed, this, [this] {
        const int total = m_queues->total();
        m_rail->setCount(u"queues"_s, total, tr("%n request(s) wait", nullptr, total));
    });
    m_queues->refresh();
}

} // namespace oh::ui
