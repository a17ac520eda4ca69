// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/matching.h"

#include <QDialog>

namespace oh::ui {

/// Why somebody is recommended, with all numbers (FR17).
class MatchDialog : public QDialog
{
    Q_OBJECT

public:
    MatchDialog(const QString &name, double score, const api::MatchExplanation &why,
                QWidget *parent = nullptr);
};

} // namespace oh::ui
