// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/avatar.h"

#include "ui/widgets/portraits.h"

#include <QPainter>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

// Dark enough for white letters (contrast above 4.5) on either theme.
constexpr QRgb backgrounds[] = {0x1d4ed8, 0x0f766e, 0x7e22ce, 0xb45309, 0xbe185d,
                                0x15803d, 0x4338ca, 0x9f1239, 0x0e7490, 0x475569};

QColor backgroundFor(const QString &name)
{
    // FNV-1a: qHash differs from run to run.
    quint32 hash = 2166136261U;
    const QByteArray bytes = name.toUtf8();
    for (const char byte : bytes)
        hash = (hash ^ static_cast<quint8>(byte)) * 16777619U;
    return QColor::fromRgb(backgrounds[hash % std::size(backgrounds)]);
}

QString firstLetter(const QString &word)
{
    if (word.isEmpty())
        return {};
    const bool pair = word.at(0).isHighSurrogate() && word.size() > 1;
    return word.left(pair ? 2 : 1).toUpper();
}

} // namespace

Avatar::Avatar(const QString &name, int size, QWidget *parent) : QWidget(parent), m_size(size)
{
    setFixedSize(size, size);
    setName(name);
}

void Avatar::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    update();
}

QString Avatar::initials(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return u"?"_s;
    return words.size() == 1 ? firstLetter(words.first())
                             : firstLetter(words.first()) + firstLetter(words.last());
}

void Avatar::setPerson(const QString &name, const std::optional<QString> &picture)
{
    m_picture = picture.value_or(QString());
    setName(name);
}

void Avatar::paint(QPainter *painter, const QRect &rect, const QString &name,
                   const QString &picture, const QWidget *asker)
{
    Portraits *portraits = picture.isEmpty() ? nullptr : Portraits::of(asker);
    if (portraits) {
        const int pixels = qCeil(rect.width() * painter->device()->devicePixelRatioF());
        const QPixmap circle = portraits->circle(picture, pixels, asker);
        if (!circle.isNull()) {
            painter->drawPixmap(rect, circle);
            return;
        }
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(backgroundFor(name));
    painter->drawEllipse(rect);
    QFont font = painter->font();
    font.setPixelSize(std::max(8, rect.height() * 2 / 5));
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(Qt::white);
    painter->drawText(rect, Qt::AlignCenter, initials(name));
    painter->restore();
}

Avatar *makeAvatar(const QString &name, const std::optional<QString> &picture, int size,
                   QWidget *parent)
{
    auto *avatar = new Avatar({}, size, parent);
    avatar->setPerson(name, picture);
    return avatar;
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), m_name, m_picture, this);
}

} // namespace oh::ui
