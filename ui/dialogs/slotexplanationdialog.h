// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"

#include <QDialog>

namespace oh::ui {

class SlotExplanationView;

/// "Why is this slot missing?" beside what one is doing.
class SlotExplanationDialog : public QDialog
{
    Q_OBJECT

public:
    SlotExplanationDialog(Context &context, const std::optional<api::AccountSummary> &mentor,
                          const std::optional<api::AccountSummary> &mentee, QDate date, QTime time,
                          QWidget *parent = nullptr);

private:
    SlotExplanationView *m_view;
};

} // namespace oh::ui
