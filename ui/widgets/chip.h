// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

namespace oh::ui {

/// A small rounded label: a tag, a tier, a status.
class Chip : public QLabel
{
    Q_OBJECT

public:
    enum class Kind { Neutral, Info, Success, Warning, Danger };
    Q_ENUM(Kind)

    explicit Chip(const QString &text, Kind kind = Kind::Neutral, QWidget *parent = nullptr);

    void setKind(Kind kind);
    Kind kind() const { return m_kind; }
    /// Dashed outline instead of a filling: not settled yet (a tag that waits for approval).
    void setOutlined(bool outlined);

private:
    Kind m_kind = Kind::Neutral;
};

/// Chips in lines.
class ChipRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChipRow(QWidget *parent = nullptr);

    Chip *addChip(const QString &text, Chip::Kind kind = Chip::Kind::Neutral);
    void setChips(const QStringList &texts, Chip::Kind kind = Chip::Kind::Neutral);
    void clear();
    int count() const;
};

} // namespace oh::ui
