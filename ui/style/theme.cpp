// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QStyle>
#include <QStyleFactory>
#include <QTimer>
#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

// Must stand in the global namespace.
static void initResources()
{
    Q_INIT_RESOURCE(officehours);
}

namespace oh::ui {
namespace {

constexpr int minimumBodyPixels = 13;
const Colors *current = nullptr;

/// What the desktop environment's own palette looks like, without ours over it.
bool systemIsDark()
{
    qApp->setPalette(QPalette());
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

} // namespace

const Colors &colors()
{
    return current ? *current : lightColors();
}

void dressApplication(const Colors &colors)
{
    initResources();
    current = colors.dark ? &darkColors() : &lightColors();
    if (QApplication::style()->objectName().compare("fusion"_L1, Qt::CaseInsensitive) != 0)
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QFont font = QApplication::font();
    if (QFontInfo(font).pixelSize() < minimumBodyPixels) {
        font.setPixelSize(minimumBodyPixels);
        QApplication::setFont(font);
    }
    QApplication::setPalette(paletteFor(colors));
    const QString sheet = styleSheetFor(colors, QFontInfo(font).pixelSize());
    if (qApp->styleSheet() != sheet)
        qApp->setStyleSheet(sheet);
}

ThemeManager::ThemeManager(Settings &settings, QObject *parent)
    : QObject(parent), m_settings(settings)
{
    connect(&settings, &Settings::themeChanged, this, &ThemeManager::apply);
    qApp->installEventFilter(this);
    apply();
}

ThemeManager::~ThemeManager() = default;

bool ThemeManager::eventFilter(QObject *watched, QEvent *event)
{
    // Qt tells every window when the system's theme changed; QStyleHints::colorScheme is Qt 6.5.
    if (event->type() == QEvent::ThemeChange && !m_applying && m_settings.theme() == Theme::System)
        QTimer::singleShot(0, this, &ThemeManager::apply);
    return QObject::eventFilter(watched, event);
}

void ThemeManager::apply()
{
    if (m_applying)
        return;
    m_applying = true;
    const Theme theme = m_settings.theme();
    const bool dark = theme == Theme::Dark || (theme == Theme::System && systemIsDark());
    dressApplication(dark ? darkColors() : lightColors());
    m_applying = false;
    Q_EMIT changed(dark);
}

void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace oh::ui
