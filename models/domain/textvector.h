// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

/// Texts as vectors, and how near one is to another. Two kinds: a dense one has a value for each
/// dimension of a model, a sparse one counts words, each at a place of its own.
namespace oh::matching {

struct TextVector
{
    /// Of a sparse one, ascending, each once; empty in a dense one.
    std::vector<std::uint32_t> places = {};
    std::vector<float> values = {};
    bool sparse = false;

    /// Says nothing: no word, or no number but zero.
    bool empty() const;
    bool operator==(const TextVector &) const = default;
};

/// As the database keeps it: little-endian 32 bit numbers, of a sparse one each after its place.
QByteArray toBytes(const TextVector &vector);
/// Nothing for bytes that are no such vector.
std::optional<TextVector> fromBytes(const QByteArray &bytes, bool sparse);

/// In how many texts a place occurs: a word that few use says more than one that everybody does.
class Rarity
{
public:
    void count(const TextVector &vector);
    int texts() const { return m_texts; }
    /// ln((1 + texts) / (1 + texts with it)) + 1: from 1 on.
    float weight(std::uint32_t place) const;

    QByteArray bytes() const;
    static std::optional<Rarity> fromBytes(int texts, const QByteArray &bytes);

private:
    int m_texts = 0;
    std::unordered_map<std::uint32_t, std::uint32_t> m_counts;
};

/// With the length 1, so that a product of two is the cosine between them; words weigh by their
/// rarity. What is empty stays so.
TextVector normalised(TextVector vector, const Rarity &rarity);

/// The cosine of two normalised vectors, from -1 to 1; 0 where they can't be compared.
float cosine(const TextVector &one, const TextVector &other);

/// Many normalised vectors to which one is compared at a time: sparse ones by the words that they
/// share, dense ones row by row. Memory grows with the vectors, never with pairs.
class VectorTable
{
public:
    /// Null is a row without a vector.
    explicit VectorTable(const std::vector<const TextVector *> &rows);

    /// The cosine with each row, in `out`, which gets as many values as there are rows.
    void compare(const TextVector &vector, std::vector<float> &out) const;

private:
    struct Use
    {
        std::uint32_t row;
        float value;
    };
    size_t m_rows;
    std::unordered_map<std::uint32_t, std::vector<Use>> m_uses;
    size_t m_dimensions = 0;
    /// By row; zeros where there is none.
    std::vector<float> m_matrix;
};

} // namespace oh::matching
