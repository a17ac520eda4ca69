// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"
#include "ui/presenters/loadstate.h"

#include <QFlags>
#include <QObject>
#include <QTimer>

namespace oh::ui {

/// The whole taxonomy, and what coordinators do with it (FR75): a few hundred tags, read at once
/// and again when the server says that one changed.
class TagsPresenter : public QObject
{
    Q_OBJECT

public:
    enum Deed {
        Rename = 1,
        Move = 2,
        Merge = 4,
        Retire = 8,
        Restore = 16,
        Approve = 32,
        Reject = 64,
    };
    Q_DECLARE_FLAGS(Deeds, Deed)

    /// What merging would move.
    struct MergePreview
    {
        api::TagUsage usage;
        int children = 0;
    };

    explicit TagsPresenter(Context &context, QObject *parent = nullptr);

    void load();
    LoadState state() const { return m_state; }
    const Error &error() const { return m_error; }
    const QList<api::AdminTag> &tags() const { return m_tags; }
    const api::AdminTag *tag(const QString &id) const;
    int count(TagStatus status) const;
    /// What may be done with a tag.
    static Deeds deeds(const api::AdminTag &tag);
    /// Tags in use of the category, without `id` and, for a place in the hierarchy, what stands
    /// below it. By name.
    QList<api::AdminTag> others(TagCategory category, const QString &id, bool isForParent) const;
    MergePreview preview(const QString &id) const;

    bool isBusy() const { return m_change != nullptr; }
    /// One at a time; done() or failed() follows. A version that is not the newest fails.
    void create(const api::CreateTag &tag);
    void rename(const QString &id, const QString &name);
    void move(const QString &id, std::optional<TaxonomyId> parent);
    void setInUse(const QString &id, bool isInUse);
    void approve(const QString &id);
    void reject(const QString &id, const QString &reason);
    void merge(const QString &id, TaxonomyId into);

Q_SIGNALS:
    void stateChanged();
    void busyChanged();
    /// `id` is what remains and is to be looked at.
    void done(const QString &id, const QString &what);
    void failed(const oh::Error &error);

private:
    void read(int offset, QList<api::AdminTag> soFar);
    void update(const QString &id, api::UpdateTag change, const QString &what);
    Done<api::AdminTag> answer(const QString &what);
    bool isBelow(const api::AdminTag &tag, const QString &id) const;

    Context &m_context;
    LoadState m_state = LoadState::Loading;
    Error m_error;
    QList<api::AdminTag> m_tags;
    Call m_list;
    Call m_change;
    QTimer m_live;
    bool m_isLoaded = false;
};

} // namespace oh::ui
