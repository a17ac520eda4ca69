// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/matching/matchingengine.h"

#include "backend/matching/tagbasedengine.h"

namespace oh::matching {

const std::vector<std::unique_ptr<MatchingEngine>> &engines()
{
    static const auto all = [] {
        std::vector<std::unique_ptr<MatchingEngine>> made;
        made.push_back(std::make_unique<TagBasedEngine>());
        return made;
    }();
    return all;
}

const MatchingEngine *engineFor(const QString &algorithmVersion)
{
    for (const auto &engine : engines()) {
        if (engine->algorithmVersion() == algorithmVersion)
            return engine.get();
    }
    return nullptr;
}

QString currentAlgorithm()
{
    return engines().front()->algorithmVersion();
}

} // namespace oh::matching
