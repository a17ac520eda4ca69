// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"
#include "ui/views/page.h"

namespace oh::ui {

class SlotExplanationView;

/// "Why is this slot missing?" as a page of its own.
class MissingSlotPage : public Page
{
    Q_OBJECT

public:
    explicit MissingSlotPage(Context &context, QWidget *parent = nullptr);

    void reload() override;
    QString title() const override { return tr("Missing slots"); }

private:
    SlotExplanationView *m_view;
};

} // namespace oh::ui
