// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/server/comparecommand.h"

#include "backend/auth/keyring.h"
#include "backend/jobs/jobqueue.h"
#include "backend/matching/textrefresh.h"
#include "backend/server/consoleoutput.h"
#include "backend/server/demoserver.h"
#include "backend/services/matchcomparison.h"
#include "models/clock.h"
#include "models/domain/accessrules.h"
#include "models/domain/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace oh::server {
namespace {

using matching::ComparedMentee;
using matching::Comparison;
using matching::ListedMatch;
using matching::MatchingEngine;
using storage::Actor;
using storage::bind;
using storage::Query;
using storage::Transaction;

constexpr int nameWidth = 32;

Result<UserId> menteeNamed(Transaction &tx, const QString &name, const KeyRing *keys)
{
    const auto id = QUuid::fromString(name);
    std::optional<QByteArray> index;
    const auto email = normaliseEmail(name);
    if (email && keys)
        index = keys->blindIndex(*email);
    const auto row = tx.row(Query::matching_select_mentee,
                            {{u":id"_s, bind(id)}, {u":email_index"_s, bind(index)}});
    if (!row)
        return row.error();
    if (!*row)
        return Error::technical(ErrorCode::NotFound, u"%1 is no mentee"_s.arg(name));
    return (*row)->id<UserId>("id"_L1);
}

Result<QList<UserId>> chosenMentees(Transaction &tx, const CompareOptions &options,
                                    const KeyRing *keys)
{
    QList<UserId> mentees;
    for (const QString &name : options.mentees) {
        const auto mentee = menteeNamed(tx, name, keys);
        if (!mentee)
            return mentee.error();
        mentees.append(*mentee);
    }
    if (!options.mentees.isEmpty())
        return mentees;
    const auto rows = tx.rows(Query::matching_list_sample, {{u":limit"_s, bind(options.sample)}});
    if (!rows)
        return rows.error();
    for (const storage::Row &row : *rows)
        mentees.append(row.id<UserId>("id"_L1));
    return mentees;
}

QString figure(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'f', 2) : u"-"_s;
}

QString sourceOf(const matching::Ranking &ranking)
{
    return ranking.stored ? u"stored"_s : u"calculated"_s;
}

QString cell(const Comparison &comparison, const std::vector<ListedMatch> &matches, size_t place)
{
    if (place >= matches.size())
        return {};
    const ListedMatch &match = matches[place];
    return u"%1 %2"_s.arg(match.score, 6, 'f', 2)
        .arg(comparison.names.value(match.person).left(nameWidth - 8));
}

void sayComparison(const Comparison &comparison)
{
    const auto heading = [](const matching::Ranking &ranking) {
        return u"%1 (%2)"_s.arg(ranking.engine->algorithmVersion(), sourceOf(ranking));
    };
    for (const ComparedMentee &mentee : comparison.mentees) {
        say(stdout, u"%1  %2"_s.arg(comparison.names.value(mentee.id), mentee.id.toString()));
        say(stdout, u"     %1 %2"_s.arg(heading(comparison.one), -nameWidth)
                        .arg(heading(comparison.other)));
        const size_t lines =
            std::min(size_t(comparison.top), std::max(mentee.one.size(), mentee.other.size()));
        for (size_t place = 0; place < lines; ++place)
            say(stdout, u"%1. %2 %3"_s.arg(place + 1, 3)
                            .arg(cell(comparison, mentee.one, place), -nameWidth)
                            .arg(cell(comparison, mentee.other, place)));
        if (lines == 0)
            say(stdout, u"     no matches"_s);
        say(stdout, u"     overlap@%1 %2, rank correlation %3\n"_s.arg(comparison.top)
                        .arg(figure(mentee.overlap), figure(mentee.correlation)));
    }
    say(stdout,
        u"%1 mentees: mean overlap@%2 %3, mean rank correlation %4"_s.arg(comparison.mentees.size())
            .arg(comparison.top)
            .arg(figure(comparison.meanOverlap()), figure(comparison.meanCorrelation())));
}

QJsonValue numberOrNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

void sayJson(const Comparison &comparison)
{
    const auto engine = [](const matching::Ranking &ranking) {
        return QJsonObject{{u"algorithmVersion"_s, ranking.engine->algorithmVersion()},
                           {u"source"_s, sourceOf(ranking)}};
    };
    const auto list = [&comparison](const std::vector<ListedMatch> &matches) {
        QJsonArray items;
        for (const ListedMatch &match : matches) {
            if (items.size() < comparison.top)
                items.append(QJsonObject{{u"id"_s, match.person.toString()},
                                         {u"name"_s, comparison.names.value(match.person)},
                                         {u"score"_s, match.score}});
        }
        return items;
    };
    QJsonArray mentees;
    for (const ComparedMentee &mentee : comparison.mentees)
        mentees.append(QJsonObject{
            {u"id"_s, mentee.id.toString()},
            {u"name"_s, comparison.names.value(mentee.id)},
            {u"rankings"_s,
             QJsonObject{{comparison.one.engine->algorithmVersion(), list(mentee.one)},
                         {comparison.other.engine->algorithmVersion(), list(mentee.other)}}},
            {u"overlap"_s, mentee.overlap},
            {u"rankCorrelation"_s, numberOrNull(mentee.correlation)}});
    const QJsonObject report{
        {u"engines"_s, QJsonArray{engine(comparison.one), engine(comparison.other)}},
        {u"top"_s, comparison.top},
        {u"mentees"_s, mentees},
        {u"summary"_s,
         QJsonObject{{u"mentees"_s, int(comparison.mentees.size())},
                     {u"overlap"_s, comparison.meanOverlap()},
                     {u"rankCorrelation"_s, numberOrNull(comparison.meanCorrelation())}}}};
    say(stdout, QString::fromUtf8(QJsonDocument(report).toJson(QJsonDocument::Indented)));
}

int compare(const CompareOptions &options, const storage::Database::Config &config,
            const QString &keysFile)
{
    storage::Database::Config unhurried = config;
    unhurried.statementTimeoutMs = 0;
    unhurried.poolSize = 1;
    storage::Database database(unhurried);
    // Only who names people by address needs the keys.
    std::unique_ptr<KeyRing> keys;
    if (!options.mentees.isEmpty()) {
        if (auto loaded = KeyRing::load(keysFile))
            keys = *std::move(loaded);
    }
    const QStringList versions = matching::knownAlgorithms();
    const MatchingEngine &one = *matching::engineFor(versions.constFirst());
    const MatchingEngine &other = *matching::engineFor(versions.constLast());
    const auto provider = makeProvider(matching::currentConfig().embedding, database);
    if (const auto fresh = matching::refreshTexts(database, *provider, other.textModel()); !fresh)
        say(stderr,
            u"Texts are compared as they are known so far: "_s + jobs::failureText(fresh.error()));
    const SystemClock clock;
    const auto compared = database.runBlocking<Comparison>(
        Actor::system(), [&](Transaction &tx) -> Result<Comparison> {
            const auto mentees = chosenMentees(tx, options, keys.get());
            if (!mentees)
                return mentees.error();
            return compareEngines(tx, one, other, *mentees, options.top, clock.now());
        });
    if (!compared)
        return fail(compared.error());
    if (options.json)
        sayJson(*compared);
    else
        sayComparison(*compared);
    return exitOk;
}

} // namespace

int compareWithConfig(const CompareOptions &options, const config::ServerConfig &config)
{
    matching::configure(config.matching);
    reputation::putInForce(reputation::calculatorNamed(config.reputationCalculator));
    return compare(options, config.database, config.keysFile);
}

int compareInDataDir(const CompareOptions &options, const QString &dataDir)
{
    // Beside a server that runs, through its cluster's socket.
    if (const auto running = DemoDatabase::runningConfig(dataDir))
        return compare(options, *running, DemoDatabase::keysFileIn(dataDir));
    DemoDatabase database(dataDir);
    if (const auto opened = database.open(); !opened)
        return fail(opened.error());
    return compare(options, database.appConfig(), database.keysFile());
}

} // namespace oh::server
