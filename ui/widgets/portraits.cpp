// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/portraits.h"

#include <QAbstractScrollArea>
#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

/// Whoever scrolls through hundreds gets those at the end of the way.
constexpr qsizetype mostWaiting = 64;
constexpr qint64 retryAfterMs = 60'000;
constexpr int mostPixels = 1024;

QString keyOf(const QString &address, int pixels)
{
    return address + u'@' + QString::number(pixels);
}

QPixmap circleFrom(const QByteArray &jpeg, int pixels)
{
    QBuffer buffer;
    buffer.setData(jpeg);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > 2 * mostPixels || size.height() > 2 * mostPixels)
        return {};
    const QImage picture = reader.read();
    if (picture.isNull())
        return {};
    QImage circle(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    circle.fill(Qt::transparent);
    QPainter painter(&circle);
    painter.setRenderHint(QPainter::Antialiasing);
    // Scaled by halves and means before it is painted: far smoother than the painter's own.
    const QImage scaled =
        picture.scaled(pixels, pixels, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    painter.setBrush(QBrush(scaled));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(circle.rect());
    painter.end();
    return QPixmap::fromImage(circle);
}

} // namespace

Portraits::Portraits(Api &api, QWidget *window)
    : QObject(window), m_api(api), m_circles(mostKilobytes)
{}

Portraits::~Portraits() = default;

Portraits *Portraits::of(const QWidget *widget)
{
    for (const QWidget *at = widget; at; at = at->parentWidget()) {
        if (!at->isWindow())
            continue;
        if (auto *found = at->findChild<Portraits *>(QString(), Qt::FindDirectChildrenOnly))
            return found;
    }
    return nullptr;
}

QPixmap Portraits::circle(const QString &address, int pixels, const QWidget *asker)
{
    if (address.isEmpty() || pixels <= 0)
        return {};
    const Wanted wanted{address, std::min(pixels, mostPixels)};
    const QString key = keyOf(wanted.address, wanted.pixels);
    if (const QPixmap *known = m_circles.object(key))
        return *known;
    const auto failed = m_failed.constFind(key);
    if (failed != m_failed.constEnd() && failed->elapsed() < retryAfterMs)
        return {};
    QList<QPointer<QWidget>> &askers = m_askers[wanted];
    auto *widget = const_cast<QWidget *>(asker); // to be painted again, nothing else
    if (auto *area = qobject_cast<QAbstractScrollArea *>(widget))
        widget = area->viewport();
    if (widget && !askers.contains(widget))
        askers.append(widget);
    if (m_calls.contains(wanted))
        return {};
    m_waiting.removeOne(wanted);
    m_waiting.prepend(wanted);
    while (m_waiting.size() > mostWaiting)
        m_askers.erase(m_waiting.takeLast());
    askNext();
    return {};
}

void Portraits::askNext()
{
    while (!m_waiting.isEmpty() && m_calls.size() < mostAtOnce) {
        const Wanted wanted = m_waiting.takeFirst();
        m_calls[wanted] = m_api.picture(
            wanted.address, wanted.pixels,
            [this, wanted](const Result<QByteArray> &answer) { take(wanted, answer); });
    }
}

void Portraits::take(const Wanted &wanted, const Result<QByteArray> &answer)
{
    const auto finished = m_calls.extract(wanted);
    const auto askers = m_askers.extract(wanted);
    const QString key = keyOf(wanted.address, wanted.pixels);
    const QPixmap circle = answer ? circleFrom(*answer, wanted.pixels) : QPixmap();
    if (circle.isNull()) {
        if (m_failed.size() > mostWaiting * 4)
            m_failed.clear();
        m_failed[key].start();
    } else {
        m_failed.remove(key);
        const int kilobytes = std::max(1, wanted.pixels * wanted.pixels * 4 / 1024);
        m_circles.insert(key, new QPixmap(circle), kilobytes);
        if (!askers.empty()) {
            for (const QPointer<QWidget> &asker : askers.mapped()) {
                if (asker)
                    asker->update();
            }
        }
    }
    askNext();
}

void Portraits::clear()
{
    m_waiting.clear();
    m_calls.clear();
    m_askers.clear();
    m_circles.clear();
    m_failed.clear();
}

} // namespace oh::ui
