// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsdialog.h"

#include "ui/widgets/controls.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 20);
    layout->setSpacing(14);
    layout->addWidget(makeLabel(tr("Keyboard shortcuts"), TextRole::Section, this));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *sheet = new QWidget(scroll);
    auto *grid = new QGridLayout(sheet);
    grid->setContentsMargins(0, 0, 18, 0);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(6);
    int row = 0;
    const auto add = [&](const QString &what, const QString &keys) {
        grid->addWidget(makeLabel(what, TextRole::Body, this), row, 0);
        grid->addWidget(makeLabel(keys, TextRole::Mono, this), row, 1);
        ++row;
    };
    // Lists beside each other have the same ones.
    QSet<QString> known;
    for (const QAction *action : actions) {
        const QString what = QString(action->text()).remove(u'&');
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        if (keys.isEmpty() || what.isEmpty() || known.contains(what + keys))
            continue;
        known.insert(what + keys);
        add(what, keys);
    }
    add(tr("Next and previous control"), tr("Tab, Shift+Tab"));
    add(tr("Back, close, dismiss"), tr("Esc"));
    add(tr("Menus"), tr("Alt and the underlined letter"));
    scroll->setWidget(sheet);
    // A page with many keys must not make it higher than the window.
    scroll->setMinimumWidth(sheet->sizeHint().width());
    scroll->setMinimumHeight(
        std::min(sheet->sizeHint().height(), parent ? parent->window()->height() - 220 : 400));
    layout->addWidget(scroll, 1);
    auto *close = makeButton(tr("&Close"), ButtonKind::Primary, u"shortcutsClose"_s, this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(close, 0, Qt::AlignRight);
}

} // namespace oh::ui
