// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/desktop.h"
#include "ui/ports/settings.h"

#include <QImage>
#include <QList>
#include <QSize>
#include <QString>

namespace oh::test {

/// Pictures of the application's screens, light and dark, in both sizes, with a page to look at
/// them all; finds what a machine can see: texts that are cut, and plurals in brackets.
class Pictures
{
public:
    Pictures();

    /// In a folder of its own instead of the language's; of these sizes and themes alone.
    Pictures(const QString &directory, const QList<QSize> &sizes, const QList<ui::Theme> &themes);

    /// Removes those of an earlier run: of the screens whose names begin with this.
    static bool removeOld(const QString &prefix);
    /// Of the desktop's window, with what lies over it; when it has come to rest.
    bool shoot(Desktop &desktop, const QString &name, const QString &title);
    bool shoot(QWidget &window, ui::Settings &settings, const QString &name, const QString &title);
    /// Where they lie: a folder for each language but English.
    static QString directory();
    /// Of all that is visible, without a picture.
    void lookForCutTexts(const QWidget &window, const QString &where);
    /// With a list of names and titles beside it, for tests/screenshots.
    bool writePage(const QString &file) const;
    const QStringList &problems() const { return m_problems; }
    int count() const { return int(m_screens.size()); }
    const QList<QSize> &sizes() const { return m_sizes; }

private:
    struct Screen
    {
        QString name;
        QString title;
    };

    QImage settledPicture(QWidget &window, QSize size) const;
    static QString fileName(const Screen &screen, ui::Theme theme, QSize size);

    const QString m_dir;
    const QList<QSize> m_sizes;
    const QList<ui::Theme> m_themes;
    QList<Screen> m_screens;
    QStringList m_problems;
};

} // namespace oh::test
