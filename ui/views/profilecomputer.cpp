// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/profilepage.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

/// What is kept here and not in the account: it is in force as soon as it is chosen.
QWidget *ProfilePage::makeComputerCard()
{
    auto *card = new Card(tr("On this computer"), this);
    auto *theme = new QComboBox(card);
    theme->setObjectName(u"profileTheme"_s);
    theme->addItem(tr("As the system"), QVariant::fromValue(Theme::System));
    theme->addItem(tr("Light"), QVariant::fromValue(Theme::Light));
    theme->addItem(tr("Dark"), QVariant::fromValue(Theme::Dark));
    const auto show = [this, theme] {
        theme->setCurrentIndex(theme->findData(QVariant::fromValue(m_context.settings.theme())));
    };
    show();
    connect(&m_context.settings, &Settings::themeChanged, theme, show);
    connect(theme, &QComboBox::activated, this, [this, theme](int index) {
        m_context.settings.setTheme(theme->itemData(index).value<Theme>());
    });
    card->body()->addWidget(
        new FormField(tr("The&me"), theme, false, tr("At once, and without saving."), card));
    return card;
}

} // namespace oh::ui
