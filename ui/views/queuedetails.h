// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/queuelistmodel.h"

#include <QWidget>

namespace oh::ui {

/// What a decision is based on, beside the list of a queue.
class QueueDetails : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Null shows nothing. Also called when the same row has changed.
    virtual void showRow(const QueueRow *row) = 0;
    /// Reads again what is shown.
    virtual void reload() = 0;
};

} // namespace oh::ui
