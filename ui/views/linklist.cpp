// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/linklist.h"

#include "models/domain/text.h"
#include "ui/style/icons.h"
#include "ui/widgets/controls.h"

#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

/// Shortened in the middle where room ends: the host, which tells most, stays readable.
class LinkButton : public QPushButton
{
public:
    LinkButton(const QString &text, QWidget *parent) : QPushButton(parent), m_text(text)
    {
        setText(text);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const int text = fontMetrics().horizontalAdvance(m_text);
        return {text + chrome, QPushButton::sizeHint().height()};
    }
    QSize minimumSizeHint() const override { return {80, QPushButton::minimumSizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPushButton::resizeEvent(event);
        QString text = fontMetrics().elidedText(m_text, Qt::ElideMiddle, width() - chrome);
        setText(text.replace(u'&', u"&&"_s)); // a single one would be a mnemonic
    }

private:
    /// Icon, gap, padding and border.
    static constexpr int chrome = 48;

    QString m_text;
};

/// Without the scheme.
QString shown(const QString &url)
{
    QString text = url;
    for (const auto &scheme : {"https://"_L1, "http://"_L1}) {
        if (text.startsWith(scheme, Qt::CaseInsensitive))
            text.remove(0, scheme.size());
    }
    return text;
}

} // namespace

LinkList::LinkList(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
}

void LinkList::setLinks(const QStringList &urls)
{
    if (urls == m_urls)
        return;
    m_urls = urls;
    while (QLayoutItem *item = layout()->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    int number = 0;
    for (const QString &url : urls) {
        if (!isWebUrl(url)) {
            auto *text = makeLabel(url, TextRole::Muted, this);
            text->setWordWrap(true);
            layout()->addWidget(text);
            continue;
        }
        auto *button = new LinkButton(shown(url), this);
        button->setObjectName(u"materialLink%1"_s.arg(++number));
        button->setAutoDefault(false);
        button->setCursor(Qt::PointingHandCursor);
        setKind(button, ButtonKind::Link);
        button->setIcon(icon(u"link"_s, IconTone::Primary));
        button->setToolTip(url);
        button->setAccessibleName(tr("Open %1 in the browser").arg(url));
        connect(button, &QPushButton::clicked, this,
                [url] { QDesktopServices::openUrl(QUrl(url)); });
        layout()->addWidget(button);
    }
}

} // namespace oh::ui
