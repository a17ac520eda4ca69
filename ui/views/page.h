// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/drafts.h"

#include <QVariantMap>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace oh::ui {

class Notifier;

/// What the main window shows to the right of its navigation.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);

    /// The page becomes visible: load, or load again what may be old.
    virtual void activate() {}
    /// F5 and Retry of the main window.
    virtual void reload() { activate(); }
    virtual QString title() const { return {}; }
    /// Shows one of what the page is about, by its id: the rest of "my-bookings/<id>".
    virtual void openItem(const QString &id) { Q_UNUSED(id) }
    /// What openItem() would show again; empty when nothing is.
    virtual QString shownItem() const { return {}; }
    /// The session ended by itself while this form had words in it: opens it again, now or when
    /// what it is about is there. False: whoever typed them has to.
    virtual bool reopenForm(DraftForm form, const QString &subject)
    {
        Q_UNUSED(form)
        Q_UNUSED(subject)
        return false;
    }
    /// What openPageWith() said is to be shown; called after activate().
    virtual void apply(const QVariantMap &) {}
    /// Whether somebody has typed something here that is not saved or sent, and that tryLeave()
    /// does not ask about.
    virtual bool holdsWords() const;
    /// Called before another page, another account or the end; calls `proceed` now or, after asking
    /// about unsaved changes, later, or never.
    virtual void tryLeave(const std::function<void()> &proceed) { proceed(); }

Q_SIGNALS:
    /// Asks the main window for another page by its id ("my-bookings"), or for one of what it shows
    /// ("mentors/<id>").
    void openPage(const QString &pageId);
    /// The same, with what the other page is to show.
    void openPageWith(const QString &pageId, const QVariantMap &request);
};

/// A form with words in it was to be opened again, and could not be.
void sayKeptWords(Notifier &notifier);

/// Title and subtitle of a page at the left, its actions at the right.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Hidden while empty.
    void setSubtitle(const QString &subtitle);
    void addAction(QWidget *control);

private:
    QLabel *m_title;
    QLabel *m_subtitle;
    QHBoxLayout *m_actions;
};

} // namespace oh::ui
