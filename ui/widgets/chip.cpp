// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/style/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

QString chipKindName(Chip::Kind kind)
{
    switch (kind) {
    case Chip::Kind::Neutral:
        return u"neutral"_s;
    case Chip::Kind::Info:
        return u"info"_s;
    case Chip::Kind::Success:
        return u"success"_s;
    case Chip::Kind::Warning:
        return u"warning"_s;
    case Chip::Kind::Danger:
        return u"danger"_s;
    }
    return {};
}

} // namespace

Chip::Chip(const QString &text, Kind kind, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setKind(kind);
}

void Chip::setKind(Kind kind)
{
    m_kind = kind;
    setStyleProperty(this, "chip", chipKindName(kind));
}

void Chip::setOutlined(bool outlined)
{
    setStyleProperty(this, "outlined", outlined);
}

ChipRow::ChipRow(QWidget *parent) : QWidget(parent)
{
    new FlowLayout(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

Chip *ChipRow::addChip(const QString &text, Chip::Kind kind)
{
    auto *chip = new Chip(text, kind, this);
    layout()->addWidget(chip);
    chip->show(); // the layout would do it later, and leave no room for it until then
    return chip;
}

void ChipRow::setChips(const QStringList &texts, Chip::Kind kind)
{
    clear();
    for (const QString &text : texts)
        addChip(text, kind);
}

void ChipRow::clear()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        // At once: two generations of chips must not be seen together.
        delete item->widget();
        delete item;
    }
    updateGeometry();
}

int ChipRow::count() const
{
    return layout()->count();
}

} // namespace oh::ui
