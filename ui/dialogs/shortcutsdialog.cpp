// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsdialog.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/keyactions.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

/// "J, Down": each of them does it.
QString keysText(const QAction *action)
{
    const QList<QKeySequence> keys = keysOf(action);
    QStringList texts;
    for (const QKeySequence &one : keys) {
        // The keypad's does what the other one does.
        const bool isKeypad =
            one == QKeySequence(Qt::Key_Enter) && keys.contains(QKeySequence(Qt::Key_Return));
        if (!one.isEmpty() && !isKeypad)
            texts.append(one.toString(QKeySequence::NativeText));
    }
    return texts.join(u", "_s);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, const QWidget *page,
                                 QWidget *parent)
    : QDialog(parent)
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
    grid->setContentsMargins(10, 8, 18, 8); // within the frame of the focus
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
    const auto addAll = [&](const QString &title, bool ofPage) {
        bool isFirst = true;
        for (const QAction *action : actions) {
            const QWidget *place = placeOf(action);
            const bool isOfPage = page && place && (place == page || page->isAncestorOf(place));
            const QString what = QString(action->text()).remove(u'&');
            const QString keys = keysText(action);
            if (isOfPage != ofPage || keys.isEmpty() || what.isEmpty() ||
                known.contains(what + keys))
                continue;
            known.insert(what + keys);
            if (std::exchange(isFirst, false))
                grid->addWidget(makeLabel(title, TextRole::Strong, this), row++, 0, 1, 2);
            add(what, keys);
        }
    };
    addAll(tr("On this page"), true);
    addAll(tr("Everywhere"), false);
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
