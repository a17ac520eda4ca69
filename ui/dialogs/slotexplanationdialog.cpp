// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/slotexplanationdialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/slotexplanationview.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

SlotExplanationDialog::SlotExplanationDialog(Context &context,
                                             const std::optional<api::AccountSummary> &mentor,
                                             const std::optional<api::AccountSummary> &mentee,
                                             QDate date, QTime time, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"slotExplanationDialog"_s);
    setWindowTitle(tr("Why is this slot missing?"));
    QVBoxLayout *layout = dialogLayout(this, tr("Why is this slot missing?"), {});
    m_view = new SlotExplanationView(context, this);
    layout->addWidget(m_view, 1);
    auto *close = makeButton(tr("&Close"), ButtonKind::Secondary, u"explainClose"_s, this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addLayout(dialogButtons({close}));
    resize(720, 480);
    m_view->focusFirst();
    m_view->open(mentor, date, time, mentee);
    // One about somebody is as easily asked again.
    if (!mentor && !mentee)
        m_view->keepQuestion();
}

} // namespace oh::ui
