// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/savedviews.h"

#include <QToolButton>

#include <functional>

namespace oh::ui {

/// The menu of a page's saved views: chooses one, saves what is shown, opens their list. Controls:
/// savedViews; actions savedView_<place>, savedViewSave, savedViewManage.
class SavedViewsButton : public QToolButton
{
    Q_OBJECT

public:
    /// `shown`: what is shown now, without a name.
    SavedViewsButton(SavedViews &views, std::function<SavedView()> shown,
                     QWidget *parent = nullptr);

    /// Whatever is shown now changed.
    void update();
    /// More entries below those of the views; owned by the caller.
    void addExtra(QAction *action);

Q_SIGNALS:
    void chosen(const oh::ui::SavedView &view);
    void saved(const QString &name);

private:
    void fill();
    void save();
    void manage();
    /// The view whose filters are those shown; null for none.
    const SavedView *current() const;

    SavedViews &m_views;
    const std::function<SavedView()> m_shown;
    QList<QAction *> m_extras;
};

} // namespace oh::ui
