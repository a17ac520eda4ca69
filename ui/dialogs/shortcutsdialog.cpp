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

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

/// A small dialog's sheet is higher than that.
constexpr int leastWindow = 560;

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
            const QString keys = keysText(keysOf(action));
            if (isOfPage != ofPage || keys.isEmpty() || what.isEmpty() ||
                known.contains(what + keys))
                continue;
            known.insert(what + keys);
            if (std::exchange(isFirst, false))
                grid->addWidget(makeLabel(title, TextRole::Strong, this), row++, 0, 1, 2);
            add(what, keys);
        }
    };
    addAll(qobject_cast<const QDialog *>(page) ? tr("In this dialog") : tr("On this page"), true);
    addAll(tr("Everywhere"), false);
    const QString send = tr("Send or save what is typed");
    if (!known.contains(send + keysText(sendKeys())))
        add(send, keysText(sendKeys()));
    add(tr("Next and previous control"), tr("Tab, Shift+Tab"));
    add(tr("Back, close, dismiss"), tr("Esc"));
    add(tr("Menus"), tr("Alt and the underlined letter"));
    scroll->setWidget(sheet);
    // A page with many keys must not make it higher than the window.
    scroll->setMinimumWidth(sheet->sizeHint().width());
    scroll->setMinimumHeight(
        std::min(sheet->sizeHint().height(),
                 parent ? std::max(parent->window()->height(), leastWindow) - 220 : 400));
    layout->addWidget(scroll, 1);
    auto *close = makeButton(tr("&Close"), ButtonKind::Primary, u"shortcutsClose"_s, this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(close, 0, Qt::AlignRight);
}

void addHelpKeys(QDialog *dialog)
{
    auto *help = new QAction(ShortcutsDialog::tr("Keyboard shortcuts"), dialog);
    help->setShortcuts(helpKeys());
    QObject::connect(help, &QAction::triggered, dialog, [dialog] {
        QList<QAction *> actions = dialog->findChildren<QAction *>();
        actions.removeIf([](const QAction *action) {
            const QWidget *place = placeOf(action);
            return place && !place->isVisible();
        });
        auto *sheet = new ShortcutsDialog(actions, dialog, dialog);
        sheet->open();
    });
    dialog->addAction(help);
}

} // namespace oh::ui
