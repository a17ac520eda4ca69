// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/colors.h"

#include "ui/style/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(value);
}

Colors makeLight()
{
    Colors c;
    c.window = rgb(0xf6f7f9);
    c.surface = rgb(0xffffff);
    c.rail = rgb(0xeef0f4);
    c.input = rgb(0xffffff);
    c.hover = rgb(0xf0f2f5);
    c.pressed = rgb(0xe6e9ee);
    c.border = rgb(0xdce0e6);
    c.borderStrong = rgb(0x858e9b);
    c.scroll = rgb(0xb6bdc8);
    c.text = rgb(0x1a1f27);
    c.muted = rgb(0x566070);
    c.disabled = rgb(0x6b7482);
    c.primary = rgb(0x2563eb);
    c.primaryHover = rgb(0x1d4ed8);
    c.onPrimary = rgb(0xffffff);
    c.focus = rgb(0x2563eb);
    c.focusOnPrimary = rgb(0x0b1f52);
    c.link = rgb(0x1d4ed8);
    c.selection = rgb(0x2563eb);
    c.onSelection = rgb(0xffffff);
    c.selectedSoft = rgb(0xdbe7ff);
    c.onSelectedSoft = rgb(0x173a8f);
    c.success = rgb(0x15803d);
    c.successSoft = rgb(0xdcf5e4);
    c.onSuccessSoft = rgb(0x14532d);
    c.warning = rgb(0x9a5b00);
    c.warningSoft = rgb(0xfdf0cf);
    c.onWarningSoft = rgb(0x6b3c00);
    c.danger = rgb(0xb91c1c);
    c.dangerSoft = rgb(0xfde6e6);
    c.onDangerSoft = rgb(0x8f1515);
    c.info = rgb(0x1d4ed8);
    c.infoSoft = rgb(0xe2ecff);
    c.onInfoSoft = rgb(0x1e3a8a);
    c.toastSuccess = rgb(0x15803d);
    c.toastError = rgb(0xb91c1c);
    c.toastInfo = rgb(0x1d4ed8);
    c.onToast = rgb(0xffffff);
    return c;
}

Colors makeDark()
{
    Colors c;
    c.dark = true;
    c.window = rgb(0x14171c);
    c.surface = rgb(0x1c2027);
    c.rail = rgb(0x101317);
    c.input = rgb(0x171b21);
    c.hover = rgb(0x252a33);
    c.pressed = rgb(0x2c323c);
    c.border = rgb(0x313844);
    c.borderStrong = rgb(0x74808f);
    c.scroll = rgb(0x4a5361);
    c.text = rgb(0xe7eaef);
    c.muted = rgb(0xa7b0bd);
    c.disabled = rgb(0x8d97a5);
    c.primary = rgb(0x60a5fa);
    c.primaryHover = rgb(0x93c5fd);
    c.onPrimary = rgb(0x0a1424);
    c.focus = rgb(0x60a5fa);
    c.focusOnPrimary = rgb(0xe7f1ff);
    c.link = rgb(0x7db7ff);
    c.selection = rgb(0x2f6fd6);
    c.onSelection = rgb(0xffffff);
    c.selectedSoft = rgb(0x1f3357);
    c.onSelectedSoft = rgb(0xcfe2ff);
    c.success = rgb(0x4ade80);
    c.successSoft = rgb(0x143522);
    c.onSuccessSoft = rgb(0xa5f0c0);
    c.warning = rgb(0xfbbf24);
    c.warningSoft = rgb(0x3b2e0c);
    c.onWarningSoft = rgb(0xfbdf9a);
    c.danger = rgb(0xf98080);
    c.dangerSoft = rgb(0x421c1f);
    c.onDangerSoft = rgb(0xffc9c9);
    c.info = rgb(0x60a5fa);
    c.infoSoft = rgb(0x1a2f52);
    c.onInfoSoft = rgb(0xc8deff);
    c.toastSuccess = rgb(0x166534);
    c.toastError = rgb(0xa31c1c);
    c.toastInfo = rgb(0x1e4fc2);
    c.onToast = rgb(0xffffff);
    return c;
}

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

QHash<QString, QString> placeholders(const Colors &c, int base)
{
    QHash<QString, QString> values;
    const auto add = [&values](const QString &name, const QColor &color) {
        values.insert(name, color.name());
    };
    add(u"window"_s, c.window);
    add(u"surface"_s, c.surface);
    add(u"rail"_s, c.rail);
    add(u"input"_s, c.input);
    add(u"hover"_s, c.hover);
    add(u"pressed"_s, c.pressed);
    add(u"border"_s, c.border);
    add(u"border-strong"_s, c.borderStrong);
    add(u"scroll"_s, c.scroll);
    add(u"text"_s, c.text);
    add(u"muted"_s, c.muted);
    add(u"disabled"_s, c.disabled);
    add(u"primary"_s, c.primary);
    add(u"primary-hover"_s, c.primaryHover);
    add(u"on-primary"_s, c.onPrimary);
    add(u"focus"_s, c.focus);
    add(u"focus-on-primary"_s, c.focusOnPrimary);
    add(u"link"_s, c.link);
    add(u"selection"_s, c.selection);
    add(u"on-selection"_s, c.onSelection);
    add(u"selected-soft"_s, c.selectedSoft);
    add(u"on-selected-soft"_s, c.onSelectedSoft);
    add(u"success"_s, c.success);
    add(u"success-soft"_s, c.successSoft);
    add(u"on-success-soft"_s, c.onSuccessSoft);
    add(u"warning"_s, c.warning);
    add(u"warning-soft"_s, c.warningSoft);
    add(u"on-warning-soft"_s, c.onWarningSoft);
    add(u"danger"_s, c.danger);
    add(u"danger-soft"_s, c.dangerSoft);
    add(u"on-danger-soft"_s, c.onDangerSoft);
    add(u"info"_s, c.info);
    add(u"info-soft"_s, c.infoSoft);
    add(u"on-info-soft"_s, c.onInfoSoft);
    add(u"toast-success"_s, c.toastSuccess);
    add(u"toast-error"_s, c.toastError);
    add(u"toast-info"_s, c.toastInfo);
    add(u"on-toast"_s, c.onToast);
    values.insert(u"theme"_s, c.dark ? u"dark"_s : u"light"_s);
    const auto size = [&values, base](const QString &name, double factor) {
        values.insert(name, QString::number(qRound(base * factor)));
    };
    size(u"size-small"_s, 0.92);
    size(u"size-line"_s, 1.54); // as high as a line of a field
    size(u"size-section"_s, 1.15);
    size(u"size-title"_s, 1.5);
    size(u"size-display"_s, 2.4);
    return values;
}

} // namespace

const Colors &lightColors()
{
    static const Colors instance = makeLight();
    return instance;
}

const Colors &darkColors()
{
    static const Colors instance = makeDark();
    return instance;
}

QPalette paletteFor(const Colors &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.input);
    palette.setColor(QPalette::AlternateBase, c.window);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.danger);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.onSelection);
    palette.setColor(QPalette::Link, c.link);
    palette.setColor(QPalette::LinkVisited, c.link);
    palette.setColor(QPalette::ToolTipBase, c.text);
    palette.setColor(QPalette::ToolTipText, c.surface);
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::Midlight, c.hover);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Dark, c.borderStrong);
    palette.setColor(QPalette::Shadow, c.dark ? rgb(0x000000) : c.borderStrong);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    return palette;
}

QString styleSheetFor(const Colors &c, int basePixels)
{
    QFile file(u":/oh/styles/officehours.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList parts = QString::fromUtf8(file.readAll()).split(u'@');
    const auto values = placeholders(c, basePixels);
    QString sheet;
    // Odd parts stand between two @ and are names, except in the comment at the top.
    for (qsizetype i = 0; i < parts.size(); ++i)
        sheet += i % 2 == 0 ? parts.at(i) : values.value(parts.at(i));
    // Style sheets know left and right alone.
    if (QGuiApplication::isRightToLeft()) {
        static const QRegularExpression sides(u"padding: (\\w+) (\\w+) (\\w+) (\\w+);"_s);
        sheet.replace(sides, u"padding: \\1 \\4 \\3 \\2;"_s);
        sheet.replace(u"border: none; border-right:"_s, u"border: none; border-left:"_s);
    }
    return sheet;
}

double contrastRatio(const QColor &first, const QColor &second)
{
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace oh::ui
