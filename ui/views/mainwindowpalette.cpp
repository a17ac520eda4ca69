// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/commandpalette.h"
#include "ui/presenters/savedviews.h"
#include "ui/views/mainwindow.h"
#include "ui/views/page.h"
#include "ui/widgets/controls.h"

#include <QAbstractButton>
#include <QAction>
#include <QHash>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

/// An action's text without mnemonics and the dots that promise a dialog.
QString plainText(const QString &text)
{
    QString plain = text;
    plain.remove(u'&');
    while (plain.endsWith(u'…') || plain.endsWith(u'.') || plain.endsWith(u' '))
        plain.chop(1);
    return plain;
}

/// Begins the name of an action that shows a saved view: followed by the page's id and its name.
const QString viewAction = u"savedView/"_s;

/// What can be chosen, each once, with its place in the menus.
class ActionCollector
{
public:
    void addMenu(const QMenu &menu, const QString &place)
    {
        const auto actions = menu.actions();
        for (QAction *action : actions) {
            if (action->menu())
                addMenu(*action->menu(), plainText(action->text()));
            else
                add(action, place);
        }
    }
    void addWidget(const QWidget &widget, const QString &place)
    {
        const auto actions = widget.actions();
        for (QAction *action : actions)
            add(action, place);
    }

    /// Buttons of a page, for those who would rather type: not those of which there are several
    /// alike, such as one a row, nor those of an action that is there already.
    void addButtons(const QWidget &page, const QString &place)
    {
        QHash<QString, int> alike;
        QList<QAbstractButton *> buttons;
        const auto all = page.findChildren<QAbstractButton *>();
        for (QAbstractButton *button : all) {
            const auto *tool = qobject_cast<const QToolButton *>(button);
            const auto *push = qobject_cast<const QPushButton *>(button);
            if (!button->isVisible() || button->isCheckable() || button->text().isEmpty() ||
                button->property(notACommand).toBool() || (tool && tool->menu()) ||
                (push && push->menu()) || (!tool && !push))
                continue;
            ++alike[plainText(button->text())];
            buttons.append(button);
        }
        for (QAbstractButton *button : std::as_const(buttons)) {
            const QString title = plainText(button->text());
            const bool isKnown = std::any_of(
                m_entries.cbegin(), m_entries.cend(), [&title](const PaletteEntry &entry) {
                    return title == entry.title || title.startsWith(entry.title + u" ("_s);
                });
            if (alike.value(title) == 1 && !isKnown)
                append(button, button->objectName(), title, place, button->shortcut(),
                       button->isEnabled());
        }
    }

    /// A saved view of a page that the person has.
    void addView(const QString &pageId, const QString &place, const QString &name)
    {
        PaletteEntry entry;
        entry.id = viewAction + pageId + u'/' + name;
        entry.title = name;
        //: %1 the title of a page
        entry.detail = MainWindow::tr("%1, saved view").arg(place);
        m_entries.append(entry);
    }

    const QList<PaletteEntry> &entries() const { return m_entries; }
    /// Actions and buttons by the entry's id.
    const QHash<QString, QPointer<QObject>> &doers() const { return m_doers; }

private:
    void add(QAction *action, const QString &place)
    {
        if (!action->isSeparator() && action->isVisible())
            append(action, action->objectName(), plainText(action->text()), place,
                   action->shortcut(), action->isEnabled());
    }
    void append(QObject *doer, const QString &name, const QString &title, const QString &place,
                const QKeySequence &keys, bool isPossible)
    {
        if (name.isEmpty() || m_doers.contains(name))
            return;
        PaletteEntry entry;
        entry.id = name;
        entry.title = title;
        entry.detail = place;
        entry.keys = keys.toString(QKeySequence::NativeText);
        if (!isPossible) {
            entry.obstacle = doer->property("obstacle").toString();
            if (entry.obstacle.isEmpty())
                entry.obstacle = MainWindow::tr("Not possible with what is chosen now");
        }
        m_doers.insert(name, doer);
        m_entries.append(entry);
    }

    QList<PaletteEntry> m_entries;
    QHash<QString, QPointer<QObject>> m_doers;
};

} // namespace

void MainWindow::openPalette()
{
    if (m_entries.isEmpty())
        return;
    ActionCollector collector;
    // What belongs to the page comes first: it is what the person is at.
    if (const Page *page = currentPage()) {
        const QString place = page->title();
        collector.addWidget(*page, place);
        const auto widgets = page->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (widget->isVisible() && !qobject_cast<const QMenu *>(widget))
                collector.addWidget(*widget, place);
        }
        collector.addButtons(*page, place);
    }
    const auto menus = menuBar()->actions();
    for (const QAction *menu : menus)
        collector.addMenu(*menu->menu(), plainText(menu->text()));

    QStringList pages;
    for (const PageEntry &entry : std::as_const(m_entries)) {
        pages.append(entry.id);
        const SavedViews saved(*m_context, entry.id);
        for (const SavedView &view : saved.views())
            collector.addView(entry.id, plainText(entry.title), view.name);
    }
    auto *presenter = new PalettePresenter(*m_context, collector.entries(), pages);
    connect(presenter, &PalettePresenter::targetChosen, this, &MainWindow::openPage);
    connect(presenter, &PalettePresenter::actionChosen, this,
            [this, doers = collector.doers()](const QString &name) {
                if (name.startsWith(viewAction))
                    openPageWith(name.section(u'/', 1, 1), {{u"view"_s, name.section(u'/', 2)}});
                else if (auto *action = qobject_cast<QAction *>(doers.value(name)))
                    action->trigger();
                else if (auto *button = qobject_cast<QAbstractButton *>(doers.value(name)))
                    button->click();
            });
    auto *palette = new CommandPalette(presenter, this);
    palette->open();
}

} // namespace oh::ui
