// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/matching.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace oh::ui {

/// Why two people match, part by part: what each gives of what it could, and what it comes from.
class MatchParts : public QWidget
{
    Q_OBJECT

public:
    explicit MatchParts(QWidget *parent = nullptr);

    void setMatch(double score, const api::MatchExplanation &why);

private:
    QLabel *m_summary;
    QVBoxLayout *m_parts;
};

} // namespace oh::ui
