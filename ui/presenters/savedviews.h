// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"

#include <QObject>

namespace oh::ui {

/// Filters and order of a list under a name, and how its columns stood.
struct SavedView
{
    QString name;
    /// As the list's presenter writes it.
    QByteArray filter;
    /// A header's state; empty where there are no columns.
    QByteArray layout = {};
    bool operator==(const SavedView &) const = default;
};

/// The views of one page that somebody saved, in their order; kept by account on this machine. One
/// of them may be what the page begins with.
class SavedViews : public QObject
{
    Q_OBJECT

public:
    static constexpr int longestName = 60;
    static constexpr int mostViews = 50;

    /// `page`: its id ("bookings").
    SavedViews(Context &context, const QString &page, QObject *parent = nullptr);

    Context &context() const { return m_context; }
    const QString &page() const { return m_page; }
    const QList<SavedView> &views() const { return m_views; }
    /// -1 without one of this name, in whatever case.
    int indexOf(const QString &name) const;
    const SavedView *view(const QString &name) const;
    /// What the page begins with; null for what it always does.
    const SavedView *defaultView() const;
    const QString &defaultName() const { return m_default; }

    /// Why that can't be a name; empty when it can. `renamed`: the view that may have it already.
    QString problemWith(const QString &name, const QString &renamed = {}) const;
    /// Takes the place of the one with the same name. False when the name or the number of views
    /// does not allow it.
    bool save(const SavedView &view);
    bool rename(const QString &name, const QString &newName);
    void remove(const QString &name);
    /// By so many places, up or down.
    void move(const QString &name, int places);
    /// None for an empty name.
    void setDefault(const QString &name);

Q_SIGNALS:
    void changed();

private:
    QString stateName() const;
    void read();
    void write();

    Context &m_context;
    const QString m_page;
    QList<SavedView> m_views;
    QString m_default;
};

} // namespace oh::ui
