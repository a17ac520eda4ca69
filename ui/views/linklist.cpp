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

constexpr int shownLength = 56;

/// Without the scheme, and shortened in the middle: the host, which tells most, stays readable.
QString shown(const QString &url)
{
    QString text = url;
    for (const auto &scheme : {"https://"_L1, "http://"_L1}) {
        if (text.startsWith(scheme, Qt::CaseInsensitive))
            text.remove(0, scheme.size());
    }
    if (text.size() > shownLength)
        text = text.first(shownLength - 14) + u'…' + text.last(13);
    return text.replace(u'&', u"&&"_s); // a single one would be a mnemonic
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
        auto *button =
            makeButton(shown(url), ButtonKind::Link, u"materialLink%1"_s.arg(++number), this);
        button->setIcon(icon(u"link"_s, IconTone::Primary));
        button->setToolTip(url);
        button->setAccessibleName(tr("Open %1 in the browser").arg(url));
        connect(button, &QPushButton::clicked, this,
                [url] { QDesktopServices::openUrl(QUrl(url)); });
        auto *row = new QHBoxLayout;
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(button);
        row->addStretch();
        auto *line = new QWidget(this);
        line->setLayout(row);
        layout()->addWidget(line);
    }
}

} // namespace oh::ui
