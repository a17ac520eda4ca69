// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/language.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <cstddef>
#include <memory>
#include <variant>

namespace oh {

/// Something said to people, which is put into words only where the reader's language is known: an
/// English template, by which lupdate finds it and the translations (translations/sentences_*.ts)
/// know it, and what is put in for its %1, %2 … and %n. What is put in is not looked at again.
class Sentence
{
public:
    Sentence() = default;

    /// A literal. With `number`, the plural form follows it, and it stands for %n. The second
    /// argument is what lupdate expects there, and always nullptr.
    static Sentence tr(const char *source, std::nullptr_t comment = nullptr, int number = -1);
    /// The same words in each language: another server's, a name, or what only those read who run
    /// a server.
    static Sentence verbatim(QString text);
    /// One after another, in this order.
    static Sentence joined(const QList<Sentence> &parts, const QString &separator);
    /// "a, b or c".
    static Sentence oneOf(const QList<Sentence> &choices);

    /// For the lowest %1 … %9 that has nothing yet.
    Sentence arg(const QString &text) const;
    Sentence arg(int number) const { return arg(qint64(number)); }
    Sentence arg(qint64 number) const;
    Sentence arg(double number) const;
    Sentence arg(const Sentence &sentence) const;
    /// A day with its weekday, in words.
    Sentence arg(QDate day) const;
    /// The same with the time, as the clock of whoever reads it shows it: the zone is not said.
    Sentence arg(const QDateTime &wallClock) const;
    template <typename First, typename Second>
    Sentence arg(const First &first, const Second &second) const
    {
        return arg(first).arg(second);
    }

    QString in(Language language) const;
    /// In the language of this program's own reader (see speak()).
    QString text() const { return in(spoken()); }
    operator QString() const { return text(); }

    /// Nothing is said.
    bool isEmpty() const { return m_source == nullptr && m_arguments.isEmpty(); }

    /// Which language text() is in, for the whole program: English until it is told otherwise. A
    /// server, whose readers differ, stays with English for its logs and says in() to people.
    static void speak(Language language);
    static Language spoken();

    friend bool operator==(const Sentence &left, const Sentence &right)
    {
        return left.in(Language::English) == right.in(Language::English);
    }
    friend bool operator==(const Sentence &left, const QString &right)
    {
        return left.text() == right;
    }

private:
    using Argument =
        std::variant<QString, qint64, double, QDate, QDateTime, std::shared_ptr<const Sentence>>;

    Sentence with(Argument argument) const;
    QString filled(const QString &pattern, Language language) const;
    static QString put(const Argument &argument, Language language);

    /// Null when it is verbatim, or several joined: the separator, then each.
    const char *m_source = nullptr;
    int m_number = -1;
    QList<Argument> m_arguments;
};

} // namespace oh
