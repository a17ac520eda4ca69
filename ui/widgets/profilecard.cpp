// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/profilecard.h"

#include "models/domain/text.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/tierbadge.h"

#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int factIconSize = 16;
constexpr int linkWidth = 196;

/// "linkedin.com/in/ada": what tells an address apart, without scheme and "www.".
QString shortAddress(const QString &address)
{
    const QUrl url(address);
    QString host = url.host();
    if (host.startsWith("www."_L1))
        host = host.mid(4);
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    return host + path;
}

QLabel *bodyText(const QString &text, QWidget *parent)
{
    auto *label = makeLabel(text, TextRole::Body, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

void ProfileCard::addHeading(const QString &person, const std::optional<QString> &picture,
                             const QString &subtitle, Tier tier, bool isDormant)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(makeAvatar(person, picture, 64, this), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(3);
    auto *name = makeLabel(person, TextRole::Section, this);
    name->setObjectName(u"mentorName"_s);
    name->setWordWrap(true);
    texts->addWidget(name);
    if (!subtitle.isEmpty()) {
        auto *label = makeLabel(subtitle, TextRole::Muted, this);
        label->setWordWrap(true);
        texts->addWidget(label);
    }
    auto *chips = new QHBoxLayout;
    chips->setSpacing(6);
    chips->addWidget(new TierBadge(tier, this));
    if (isDormant)
        chips->addWidget(new Chip(tr("Dormant"), Chip::Kind::Warning, this));
    chips->addStretch();
    texts->addSpacing(3);
    texts->addLayout(chips);
    row->addLayout(texts, 1);
    body()->addLayout(row);
}

void ProfileCard::addFact(const QString &picture, const QString &text, const QString &name)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    auto *image = new IconLabel(picture, factIconSize, IconTone::Muted, this);
    row->addWidget(image, 0, Qt::AlignTop);
    auto *label = makeLabel(text, TextRole::Body, this);
    label->setObjectName(name);
    label->setWordWrap(true);
    row->addWidget(label, 1);
    body()->addLayout(row);
}

void ProfileCard::addSection(const QString &title, const std::optional<QString> &text,
                             const QString &name)
{
    if (!text || text->trimmed().isEmpty())
        return;
    body()->addWidget(makeLabel(title, TextRole::Strong, this));
    auto *label = bodyText(*text, this);
    label->setObjectName(name);
    body()->addWidget(label);
}

void ProfileCard::addTags(const QString &title, TagCategory category, const QList<api::Tag> &tags)
{
    ChipRow *row = nullptr;
    for (const api::Tag &tag : tags) {
        if (tag.category != category)
            continue;
        if (!row) {
            body()->addWidget(makeLabel(title, TextRole::Strong, this));
            row = new ChipRow(this);
            body()->addWidget(row);
        }
        row->addChip(tag.displayName)->setOutlined(!tag.isApproved);
    }
}

void ProfileCard::addLinks(const QList<api::Link> &links)
{
    bool first = true;
    for (const api::Link &link : links) {
        if (!isWebUrl(link.url)) // only what a browser is for
            continue;
        if (first)
            body()->addWidget(makeLabel(tr("Links"), TextRole::Strong, this));
        const QString kind =
            link.label && !link.label->isEmpty() ? *link.label : linkTypeName(link.urlType);
        QString text = fontMetrics().elidedText(u"%1 · %2"_s.arg(kind, shortAddress(link.url)),
                                                Qt::ElideRight, linkWidth);
        // An ampersand of the address is no mnemonic.
        auto *button =
            makeButton(text.replace(u'&', u"&&"_s), ButtonKind::Link, u"mentorLink"_s, this);
        button->setAccessibleName(tr("Open %1: %2").arg(kind, link.url));
        button->setToolTip(link.url);
        button->setIcon(icon(u"external"_s, IconTone::Primary));
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(button, &QPushButton::clicked, this,
                [url = QUrl(link.url)] { QDesktopServices::openUrl(url); });
        body()->addWidget(button);
        first = false;
    }
}

} // namespace oh::ui
