// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/savedviewsbutton.h"

#include "ui/dialogs/savedviewsdialog.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace oh::ui {

SavedViewsButton::SavedViewsButton(SavedViews &views, std::function<SavedView()> shown,
                                   QWidget *parent)
    : QToolButton(parent), m_views(views), m_shown(std::move(shown))
{
    setObjectName(u"savedViews"_s);
    setProperty("filter", true);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &SavedViewsButton::fill);
    connect(&m_views, &SavedViews::changed, this, &SavedViewsButton::update);
    update();
}

void SavedViewsButton::addExtra(QAction *action)
{
    m_extras.append(action);
}

const SavedView *SavedViewsButton::current() const
{
    const QByteArray filter = m_shown().filter;
    for (const SavedView &view : m_views.views()) {
        if (view.filter == filter)
            return &view;
    }
    return nullptr;
}

void SavedViewsButton::update()
{
    const SavedView *view = current();
    const QString text = view ? view->name : tr("Views");
    setText(fontMetrics().elidedText(text, Qt::ElideRight, fontMetrics().averageCharWidth() * 24));
    setToolTip(view ? tr("Saved view: %1").arg(view->name) : tr("Saved views"));
    setAccessibleName(toolTip());
}

void SavedViewsButton::fill()
{
    // Those of another page of the same kind may have changed it.
    menu()->clear();
    const SavedView *shown = current();
    const QList<SavedView> &views = m_views.views();
    for (int i = 0; i < views.size(); ++i) {
        QString name = views.at(i).name;
        QAction *action = menu()->addAction(name.replace(u'&', u"&&"_s));
        action->setObjectName(u"savedView_%1"_s.arg(i));
        action->setCheckable(true);
        action->setChecked(shown && shown->name == views.at(i).name);
        connect(action, &QAction::triggered, this, [this, chosen = views.at(i).name] {
            if (const SavedView *view = m_views.view(chosen))
                Q_EMIT this->chosen(SavedView(*view));
            update();
        });
    }
    if (views.isEmpty())
        menu()->addAction(tr("No saved views yet"))->setEnabled(false);
    menu()->addSeparator();
    QAction *save = menu()->addAction(tr("&Save this view …"));
    save->setObjectName(u"savedViewSave"_s);
    connect(save, &QAction::triggered, this, &SavedViewsButton::save);
    QAction *manage = menu()->addAction(tr("&Manage views …"));
    manage->setObjectName(u"savedViewManage"_s);
    manage->setEnabled(!views.isEmpty());
    connect(manage, &QAction::triggered, this, &SavedViewsButton::manage);
    if (!m_extras.isEmpty())
        menu()->addSeparator();
    menu()->addActions(m_extras);
}

void SavedViewsButton::save()
{
    const SavedView *view = current();
    // Its words are kept by what the page is made with: it goes with the page.
    auto *dialog = new SaveViewDialog(m_views, view ? view->name : QString(), this);
    connect(dialog, &SaveViewDialog::submitted, this, [this](const QString &name) {
        SavedView kept = m_shown();
        kept.name = name;
        if (m_views.save(kept))
            Q_EMIT saved(name);
    });
    dialog->open();
}

void SavedViewsButton::manage()
{
    auto *dialog = new SavedViewsDialog(m_views, this);
    dialog->open();
}

} // namespace oh::ui
