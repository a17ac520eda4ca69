// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"

#include <QObject>

#include <array>

namespace oh::ui {

/// Reads all tags of every category, a page after the other, once.
class TaxonomyReader : public QObject
{
    Q_OBJECT

public:
    explicit TaxonomyReader(Context &context, QObject *parent = nullptr);

    /// Asks for what is not known yet.
    void read();
    /// Some could not be read by the last read().
    bool hasFailed() const { return m_failed; }
    /// All categories are there.
    bool isComplete() const;

Q_SIGNALS:
    void entriesRead(oh::TagCategory category, const QList<oh::api::TaxonomyEntry> &entries);
    void failed(const oh::Error &error);
    /// hasFailed() is another.
    void failedChanged();

private:
    void request(TagCategory category, int offset, QList<api::TaxonomyEntry> soFar);

    Context &m_context;
    /// By TagCategory.
    std::array<Call, 3> m_calls;
    std::array<bool, 3> m_known{};
    bool m_failed = false;
};

} // namespace oh::ui
