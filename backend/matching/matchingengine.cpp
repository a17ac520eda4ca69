// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/matching/matchingengine.h"

#include "backend/matching/tagbasedengine.h"
#include "backend/matching/textengine.h"

#include <algorithm>
#include <atomic>
#include <mutex>

namespace oh::matching {
namespace {

struct Engines
{
    explicit Engines(const MatchingConfig &wanted) : config(wanted)
    {
        all.push_back(std::make_unique<TagBasedEngine>());
        all.push_back(std::make_unique<TextEngine>(config.embedding));
        for (const auto &engine : all) {
            if (engine->algorithmVersion() == config.engine)
                kept.insert(kept.begin(), engine.get());
            else if (config.sideBySide)
                kept.push_back(engine.get());
        }
        // The configuration is checked before; people are to see something all the same.
        if (kept.empty())
            kept.push_back(all.front().get());
    }

    MatchingConfig config;
    std::vector<std::unique_ptr<MatchingEngine>> all;
    std::vector<const MatchingEngine *> kept;
};

/// Those of before are kept: somebody may be at work with them.
class Registry
{
public:
    Registry() { use({}); }
    void use(const MatchingConfig &config)
    {
        const std::lock_guard lock(m_mutex);
        m_ever.push_back(std::make_unique<Engines>(config));
        m_current = m_ever.back().get();
    }
    const Engines &current() const { return *m_current.load(); }

private:
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Engines>> m_ever;
    std::atomic<const Engines *> m_current = nullptr;
};

Registry &registry()
{
    static Registry one;
    return one;
}

} // namespace

QStringList knownAlgorithms()
{
    QStringList versions;
    for (const auto &engine : registry().current().all)
        versions.append(engine->algorithmVersion());
    return versions;
}

void configure(const MatchingConfig &config)
{
    registry().use(config);
}

const MatchingConfig &currentConfig()
{
    return registry().current().config;
}

const std::vector<const MatchingEngine *> &engines()
{
    return registry().current().kept;
}

const MatchingEngine *engineFor(const QString &algorithmVersion)
{
    for (const auto &engine : registry().current().all) {
        if (engine->algorithmVersion() == algorithmVersion)
            return engine.get();
    }
    return nullptr;
}

QString currentAlgorithm()
{
    return engines().front()->algorithmVersion();
}

QString currentTextModel()
{
    for (const MatchingEngine *engine : engines()) {
        if (QString model = engine->textModel(); !model.isEmpty())
            return model;
    }
    return {};
}

} // namespace oh::matching
