// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace oh::ui {

/// One theme's colours. Pairs that carry text hold a contrast of 4.5 or more (WCAG AA), borders of
/// inputs 3 or more; tst_contrast checks both themes.
struct Colors
{
    bool dark = false;
    QColor window;
    QColor surface;
    QColor rail;
    QColor input;
    QColor hover;
    QColor pressed;
    QColor border;
    QColor borderStrong;
    QColor scroll;
    QColor text;
    QColor muted;
    QColor disabled;
    QColor primary;
    QColor primaryHover;
    QColor onPrimary;
    QColor focus;
    QColor focusOnPrimary;
    QColor link;
    QColor selection;
    QColor onSelection;
    QColor selectedSoft;
    QColor onSelectedSoft;
    QColor success;
    QColor successSoft;
    QColor onSuccessSoft;
    QColor warning;
    QColor warningSoft;
    QColor onWarningSoft;
    QColor danger;
    QColor dangerSoft;
    QColor onDangerSoft;
    QColor info;
    QColor infoSoft;
    QColor onInfoSoft;
    /// Backgrounds of toasts; their text is onToast.
    QColor toastSuccess;
    QColor toastError;
    QColor toastInfo;
    QColor onToast;
};

const Colors &lightColors();
const Colors &darkColors();
/// Those of the theme in use; what custom painting takes its colours from.
const Colors &colors();

QPalette paletteFor(const Colors &colors);
/// The style sheet with its placeholders filled in; `basePixels` is the size of body text.
QString styleSheetFor(const Colors &colors, int basePixels);

/// WCAG 2.1 contrast ratio, 1–21, of two opaque colours.
double contrastRatio(const QColor &first, const QColor &second);

} // namespace oh::ui
