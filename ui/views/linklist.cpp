// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/linklist.h"

#include "models/domain/text.h"
#include "ui/style/icons.h"
#include "ui/widgets/controls.h"

#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QStylePainter>
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
        setText(escaped(text));
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // may shrink below its text
    }
    QSize minimumSizeHint() const override { return {80, QPushButton::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStyleOptionButton option;
        initStyleOption(&option);
        const int room =
            style()->subElementRect(QStyle::SE_PushButtonContents, &option, this).width() -
            iconSize().width() - 4;
        if (fontMetrics().horizontalAdvance(m_text) > room)
            option.text = escaped(fontMetrics().elidedText(m_text, Qt::ElideMiddle, room));
        QStylePainter(this).drawControl(QStyle::CE_PushButton, option);
    }

private:
    /// A single & would be a mnemonic.
    static QString escaped(QString text) { return text.replace(u'&', u"&&"_s); }

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
        delete item->widget();
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
        static_cast<QVBoxLayout *>(layout())->addWidget(button, 0, Qt::AlignLeft);
    }
}

} // namespace oh::ui
