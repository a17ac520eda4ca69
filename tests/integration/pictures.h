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

    /// Removes those of an earlier run: of the screens whose names begin with this.
    static bool removeOld(const QString &prefix);
    /// Of the desktop's window, with what lies over it; when it has come to rest.
    bool shoot(Desktop &desktop, const QString &name, const QString &title);
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
    void lookForCutTexts(const QWidget &window, const QString &where);
    void complainAbout(const QWidget *widget, const QString &text, const QString &where);
    static QString fileName(const Screen &screen, ui::Theme theme, QSize size);

    const QString m_dir;
    const QList<QSize> m_sizes{{1280, 800}, {1920, 1080}};
    QList<Screen> m_screens;
    QStringList m_problems;
};

} // namespace oh::test
