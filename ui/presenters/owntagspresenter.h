// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/tags.h"
#include "ui/ports/context.h"
#include "ui/presenters/loadstate.h"
#include "ui/presenters/taxonomyreader.h"

#include <QObject>

#include <array>
#include <map>

namespace oh::ui {

/// The tags on one's own profile (FR91): chosen from the list, asked for where the list has none
/// (FR92), with a weight each for mentors. Every change is saved at once; what fails is taken back.
class OwnTagsPresenter : public QObject
{
    Q_OBJECT

public:
    explicit OwnTagsPresenter(Context &context, QObject *parent = nullptr);

    Context &context() const { return m_context; }
    /// Reads the list of tags (once) and what became of one's requests.
    void load();
    LoadState state() const { return m_state; }
    const Error &error() const { return m_error; }

    bool hasWeights() const;
    /// As the profile has them, with changes that are under way.
    const QList<api::Tag> &tags() const { return m_tags; }
    /// Those that one has not, in alphabetical order.
    QList<api::TaxonomyEntry> choices() const;
    /// By its name in whatever case; nothing when the list has none.
    std::optional<api::TaxonomyEntry> choiceNamed(const QString &name) const;
    bool has(const QString &name) const;
    /// Wishes that did not come true, and tags that became others, newest first.
    QList<api::MyTagRequest> decided() const;

    void add(const api::TaxonomyEntry &tag);
    void remove(TaxonomyId id);
    /// 0–1; nothing: not set.
    void setWeight(TaxonomyId id, std::optional<double> weight);
    /// A new one waits for a coordinator; ends in requested() or failed().
    void request(TagCategory category, const QString &name);
    bool isRequesting() const { return m_request != nullptr; }

    static QString categoryName(TagCategory category);
    /// Why it was refused; a rejected tag's reason is in it.
    static QString explain(const Error &error);

Q_SIGNALS:
    void changed();
    void requested(const oh::api::RequestedTag &tag);
    void failed(const oh::Error &error);

private:
    void adoptUser();
    void refreshUser();
    void loadRequests();
    qsizetype indexOf(TaxonomyId id) const;
    void fail(const Error &error);

    Context &m_context;
    QList<api::Tag> m_tags;
    TaxonomyReader m_taxonomy;
    std::array<QList<api::TaxonomyEntry>, 3> m_entries;
    QList<api::MyTagRequest> m_requests;
    LoadState m_state = LoadState::Loading;
    Error m_error;
    /// Changes under way, by tag; one at a time for each.
    std::map<TaxonomyId, Call> m_changes;
    Call m_request;
    Call m_requestsCall;
    Call m_me;
};

} // namespace oh::ui
