// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/textvector.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace oh::matching {
namespace {

constexpr qsizetype wordBytes = 4;

void appendWord(QByteArray &bytes, std::uint32_t word)
{
    std::array<char, wordBytes> raw{};
    qToLittleEndian(word, raw.data());
    bytes.append(raw.data(), wordBytes);
}

std::uint32_t wordAt(const QByteArray &bytes, qsizetype index)
{
    return qFromLittleEndian<std::uint32_t>(bytes.constData() + index * wordBytes);
}

/// Several sums side by side, which the compiler may do at once: it must not change the order of a
/// single one.
float dot(const float *one, const float *other, size_t count)
{
    constexpr size_t lanes = 16;
    std::array<float, lanes> sums{};
    size_t i = 0;
    for (; i + lanes <= count; i += lanes) {
        for (size_t lane = 0; lane < lanes; ++lane)
            sums[lane] += one[i + lane] * other[i + lane];
    }
    float sum = 0;
    for (; i < count; ++i)
        sum += one[i] * other[i];
    for (const float part : sums)
        sum += part;
    return sum;
}

} // namespace

bool TextVector::empty() const
{
    return std::all_of(values.begin(), values.end(), [](float value) { return value == 0; });
}

QByteArray toBytes(const TextVector &vector)
{
    QByteArray bytes;
    bytes.reserve(qsizetype(vector.values.size() + vector.places.size()) * wordBytes);
    for (size_t i = 0; i < vector.values.size(); ++i) {
        if (vector.sparse)
            appendWord(bytes, vector.places[i]);
        appendWord(bytes, std::bit_cast<std::uint32_t>(vector.values[i]));
    }
    return bytes;
}

std::optional<TextVector> fromBytes(const QByteArray &bytes, bool sparse)
{
    const qsizetype words = bytes.size() / wordBytes;
    if (bytes.size() % wordBytes != 0 || (sparse && words % 2 != 0))
        return std::nullopt;
    TextVector vector;
    vector.sparse = sparse;
    const qsizetype step = sparse ? 2 : 1;
    vector.values.reserve(size_t(words / step));
    if (sparse)
        vector.places.reserve(size_t(words / step));
    for (qsizetype i = 0; i < words; i += step) {
        const float value = std::bit_cast<float>(wordAt(bytes, i + step - 1));
        if (!std::isfinite(value))
            return std::nullopt;
        if (sparse) {
            const std::uint32_t place = wordAt(bytes, i);
            if (!vector.places.empty() && place <= vector.places.back())
                return std::nullopt;
            vector.places.push_back(place);
        }
        vector.values.push_back(value);
    }
    return vector;
}

void Rarity::count(const TextVector &vector)
{
    ++m_texts;
    for (const std::uint32_t place : vector.places)
        ++m_counts[place];
}

float Rarity::weight(std::uint32_t place) const
{
    const auto found = m_counts.find(place);
    const double with = found == m_counts.end() ? 0 : found->second;
    return float(std::log((1.0 + m_texts) / (1.0 + std::min(with, double(m_texts)))) + 1);
}

QByteArray Rarity::bytes() const
{
    QByteArray bytes;
    bytes.reserve(qsizetype(m_counts.size()) * 2 * wordBytes);
    for (const auto &[place, count] : m_counts) {
        appendWord(bytes, place);
        appendWord(bytes, count);
    }
    return bytes;
}

std::optional<Rarity> Rarity::fromBytes(int texts, const QByteArray &bytes)
{
    const qsizetype words = bytes.size() / wordBytes;
    if (bytes.size() % wordBytes != 0 || words % 2 != 0 || texts < 0)
        return std::nullopt;
    Rarity rarity;
    rarity.m_texts = texts;
    rarity.m_counts.reserve(size_t(words / 2));
    for (qsizetype i = 0; i < words; i += 2)
        rarity.m_counts.emplace(wordAt(bytes, i), wordAt(bytes, i + 1));
    return rarity;
}

TextVector normalised(TextVector vector, const Rarity &rarity)
{
    double squares = 0;
    for (size_t i = 0; i < vector.values.size(); ++i) {
        if (vector.sparse)
            vector.values[i] *= rarity.weight(vector.places[i]);
        squares += double(vector.values[i]) * vector.values[i];
    }
    if (squares > 0) {
        const auto factor = float(1 / std::sqrt(squares));
        for (float &value : vector.values)
            value *= factor;
    }
    return vector;
}

float cosine(const TextVector &one, const TextVector &other)
{
    if (one.sparse != other.sparse)
        return 0;
    if (!one.sparse)
        return one.values.size() == other.values.size()
                   ? dot(one.values.data(), other.values.data(), one.values.size())
                   : 0;
    float sum = 0;
    size_t mine = 0;
    size_t theirs = 0;
    while (mine < one.places.size() && theirs < other.places.size()) {
        if (one.places[mine] < other.places[theirs])
            ++mine;
        else if (other.places[theirs] < one.places[mine])
            ++theirs;
        else
            sum += one.values[mine++] * other.values[theirs++];
    }
    return sum;
}

VectorTable::VectorTable(const std::vector<const TextVector *> &rows) : m_rows(rows.size())
{
    for (const TextVector *row : rows) {
        if (row && !row->sparse)
            m_dimensions = std::max(m_dimensions, row->values.size());
    }
    m_matrix.resize(m_dimensions * m_rows);
    for (size_t i = 0; i < m_rows; ++i) {
        const TextVector *row = rows[i];
        if (!row)
            continue;
        if (!row->sparse && row->values.size() == m_dimensions)
            std::copy(row->values.begin(), row->values.end(),
                      m_matrix.begin() + ptrdiff_t(i * m_dimensions));
        if (row->sparse) {
            for (size_t word = 0; word < row->places.size(); ++word)
                m_uses[row->places[word]].push_back({std::uint32_t(i), row->values[word]});
        }
    }
}

void VectorTable::compare(const TextVector &vector, std::vector<float> &out) const
{
    out.assign(m_rows, 0);
    if (!vector.sparse) {
        if (m_dimensions == 0 || vector.values.size() != m_dimensions)
            return;
        for (size_t row = 0; row < m_rows; ++row)
            out[row] =
                dot(vector.values.data(), m_matrix.data() + row * m_dimensions, m_dimensions);
        return;
    }
    for (size_t word = 0; word < vector.places.size(); ++word) {
        const auto uses = m_uses.find(vector.places[word]);
        if (uses == m_uses.end())
            continue;
        for (const Use &use : uses->second)
            out[use.row] += vector.values[word] * use.value;
    }
}

} // namespace oh::matching
