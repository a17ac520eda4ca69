// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include "ui/style/colors.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

QColor toneColor(IconTone tone)
{
    const Colors &c = colors();
    switch (tone) {
    case IconTone::Text:
        return c.text;
    case IconTone::Muted:
        return c.muted;
    case IconTone::Primary:
        return c.link;
    case IconTone::OnPrimary:
        return c.onPrimary;
    case IconTone::Success:
        return c.success;
    case IconTone::Warning:
        return c.warning;
    case IconTone::Danger:
        return c.danger;
    case IconTone::Info:
        return c.info;
    case IconTone::OnToast:
        return c.onToast;
    }
    return c.text;
}

/// Those that point somewhere point the other way where one reads from right to left.
bool isMirrored(const QString &name)
{
    static const QStringList pointing{u"chevron-left"_s, u"chevron-right"_s, u"sign-out"_s,
                                      u"external"_s,     u"list"_s,          u"offline"_s};
    return QGuiApplication::isRightToLeft() && pointing.contains(name);
}

QPixmap render(const QString &name, QSize pixels, const QColor &color)
{
    const QString key = u"oh/%1%2/%3x%4/%5"_s.arg(name, isMirrored(name) ? u"<>"_s : QString())
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(color.name(QColor::HexArgb));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QFile file(u":/oh/icons/%1.svg"_s.arg(name));
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray svg = file.readAll();
        svg.replace("#000000", color.name().toLatin1());
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        if (isMirrored(name)) {
            painter.translate(pixels.width(), 0);
            painter.scale(-1, 1);
        }
        renderer.render(&painter);
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(QString name, IconTone tone) : m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        QPixmap pixmap = render(m_name, rect.size() * ratio, colorFor(mode));
        pixmap.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, pixmap);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return render(m_name, size, colorFor(mode));
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return render(m_name, size, colorFor(mode));
    }
    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }
    QString key() const override { return u"OhThemedIcon"_s; }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled)
            return colors().disabled;
        if (mode == QIcon::Selected && m_tone == IconTone::Text)
            return colors().onSelection;
        return toneColor(m_tone);
    }

    QString m_name;
    IconTone m_tone;
};

} // namespace

QIcon icon(const QString &name, IconTone tone)
{
    return QIcon(new ThemedIconEngine(name, tone));
}

QPixmap iconPixmap(const QString &name, int size, IconTone tone, qreal devicePixelRatio)
{
    QPixmap pixmap = render(name, QSize(size, size) * devicePixelRatio, toneColor(tone));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace oh::ui
