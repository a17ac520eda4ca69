// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/style/icons.h"
#include "ui/views/mainwindow.h"
#include "ui/views/page.h"
#include "ui/widgets/keyactions.h"

#include <QAction>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace oh::ui {

void MainWindow::makeHelpMenu()
{
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *keys = help->addAction(tr("&Keyboard shortcuts"));
    keys->setObjectName(u"actionShortcuts"_s);
    keys->setShortcuts(helpKeys());
    connect(keys, &QAction::triggered, this, [this] {
        // Those of pages that are not shown do nothing now.
        QList<QAction *> actions = findChildren<QAction *>();
        actions.removeIf([](const QAction *action) {
            const QWidget *place = placeOf(action);
            return place && !place->isVisible();
        });
        auto *dialog = new ShortcutsDialog(actions, currentPage(), this);
        dialog->open();
    });
    QAction *about = help->addAction(icon(u"info"_s), tr("&About Office Hours"));
    about->setObjectName(u"actionAbout"_s);
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, [this] {
        auto *dialog = new AboutDialog(m_account.server(), this);
        dialog->open();
    });
}

} // namespace oh::ui
