// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"
#include "ui/ports/context.h"

#include <QList>
#include <QString>

#include <functional>

namespace oh::ui {

class Page;

/// An entry of the navigation.
struct PageEntry
{
    /// Stable: what Page::openPage and the remembered page name.
    QString id;
    QString title;
    QString icon;
    /// Makes the page when it is first shown; the caller owns it.
    std::function<Page *(Context &)> make;
    /// Behind the bell over the navigation instead of among its entries.
    bool isOnBell = false;
};

using PageFactory = std::function<QList<PageEntry>(Role)>;

/// What each role sees, in the order of the navigation.
QList<PageEntry> pagesForRole(Role role);

} // namespace oh::ui
