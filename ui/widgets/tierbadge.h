// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"

#include <QColor>
#include <QWidget>

namespace oh::ui {

/// Background and text of a tier's badge in the theme in use.
struct TierColors
{
    QColor background;
    QColor ink;
};
TierColors tierColors(Tier tier);

/// A reputation tier as a small badge, the same as on the directory's cards.
class TierBadge : public QWidget
{
    Q_OBJECT

public:
    explicit TierBadge(Tier tier, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tier m_tier;
};

} // namespace oh::ui
