// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sentence.h"

#include <QTranslator>

#include <atomic>
#include <type_traits>

using namespace Qt::StringLiterals;

/// The translations sit in a static library: nothing would link them in by itself. Must be outside
/// of any namespace.
static void linkSentences()
{
    Q_INIT_RESOURCE(sentences);
}

namespace oh {
namespace {

std::atomic<Language> spokenLanguage = Language::English;

/// Asked directly and not installed: a program speaks several languages at once.
class Translations
{
public:
    explicit Translations(Language language)
    {
        linkSentences();
        // A file that can't be read leaves the English of the source; a test looks at all of them.
        (void)m_translator.load(u":/sentences/%1.qm"_s.arg(toString(language).replace(u'-', u'_')));
    }
    /// Any thread: it only reads.
    QString find(const char *source, int number) const
    {
        return m_translator.translate("Sentence", source, nullptr, number);
    }

private:
    QTranslator m_translator;
};

const Translations &translations(Language language)
{
    return perLanguage<Translations>(language, [](Language of) { return Translations(of); });
}

QString numberIn(Language language, auto number)
{
    QLocale locale = localeOf(language);
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    if constexpr (std::is_floating_point_v<decltype(number)>)
        return locale.toString(number, 'f', QLocale::FloatingPointShortest);
    else
        return locale.toString(number);
}

} // namespace

Sentence Sentence::tr(const char *source, std::nullptr_t, int number)
{
    Sentence sentence;
    sentence.m_source = source;
    sentence.m_number = number;
    return sentence;
}

Sentence Sentence::verbatim(QString text)
{
    Sentence sentence;
    if (!text.isEmpty())
        sentence.m_arguments.append(std::move(text));
    return sentence;
}

Sentence Sentence::joined(const QList<Sentence> &parts, const QString &separator)
{
    Sentence sentence;
    sentence.m_arguments.append(separator);
    for (const Sentence &part : parts)
        sentence.m_arguments.append(std::make_shared<const Sentence>(part));
    return sentence;
}

Sentence Sentence::oneOf(const QList<Sentence> &choices)
{
    if (choices.size() < 2)
        return choices.value(0);
    const Sentence others = joined(choices.first(choices.size() - 1), u", "_s);
    return tr("%1 or %2").arg(others, choices.last());
}

Sentence Sentence::arg(const QString &text) const
{
    return with(text);
}

Sentence Sentence::arg(qint64 number) const
{
    return with(number);
}

Sentence Sentence::arg(double number) const
{
    return with(number);
}

Sentence Sentence::arg(const Sentence &sentence) const
{
    return with(std::make_shared<const Sentence>(sentence));
}

Sentence Sentence::arg(QDate day) const
{
    return with(day);
}

Sentence Sentence::arg(const QDateTime &wallClock) const
{
    return with(wallClock);
}

Sentence Sentence::with(Argument argument) const
{
    if (!m_source) // has no places for anything
        return *this;
    Sentence sentence = *this;
    sentence.m_arguments.append(std::move(argument));
    return sentence;
}

QString Sentence::in(Language language) const
{
    if (m_source) {
        const QString pattern = translations(language).find(m_source, m_number);
        return filled(pattern.isEmpty() ? QString::fromUtf8(m_source) : pattern, language);
    }
    if (m_arguments.isEmpty())
        return {};
    QString text;
    for (qsizetype i = 1; i < m_arguments.size(); ++i) {
        if (i > 1)
            text += put(m_arguments.first(), language);
        text += put(m_arguments.at(i), language);
    }
    return m_arguments.size() > 1 ? text : put(m_arguments.first(), language);
}

QString Sentence::filled(const QString &pattern, Language language) const
{
    QString text;
    text.reserve(pattern.size() + 32);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar next = i + 1 < pattern.size() ? pattern.at(i + 1) : QChar();
        if (pattern.at(i) != u'%' || (next != u'n' && (next < u'1' || next > u'9'))) {
            text += pattern.at(i);
            continue;
        }
        ++i;
        const qsizetype place = next.unicode() - u'1';
        if (next == u'n' && m_number >= 0)
            text += numberIn(language, m_number);
        else if (next != u'n' && place < m_arguments.size())
            text += put(m_arguments.at(place), language);
        else
            text += u'%' + next;
    }
    return text;
}

QString Sentence::put(const Argument &argument, Language language)
{
    if (const auto *text = std::get_if<QString>(&argument))
        return *text;
    if (const auto *number = std::get_if<qint64>(&argument))
        return numberIn(language, *number);
    if (const auto *number = std::get_if<double>(&argument))
        return numberIn(language, *number);
    if (const auto *day = std::get_if<QDate>(&argument))
        return localeOf(language).toString(*day, QLocale::LongFormat);
    if (const auto *moment = std::get_if<QDateTime>(&argument))
        return put(moment->date(), language) + u", "_s + moment->time().toString(u"HH:mm"_s);
    return std::get<std::shared_ptr<const Sentence>>(argument)->in(language);
}

void Sentence::speak(Language language)
{
    spokenLanguage = language;
}

Language Sentence::spoken()
{
    return spokenLanguage;
}

} // namespace oh
