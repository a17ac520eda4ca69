// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/mailwords.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;

namespace {

QJsonObject wordsFile(Language language)
{
    static_cast<void>(MailWords::in(language)); // links the resource
    QFile file(u":/mail/words/%1.json"_s.arg(toString(language)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// Every text of it, plural forms on their own.
QMap<QString, QString> flattened(const QJsonObject &object, const QString &path = {})
{
    QMap<QString, QString> all;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isObject())
            all.insert(flattened(it->toObject(), path + it.key() + u'.'));
        else if (it.key() != "count"_L1)
            all.insert(path + it.key(), it->toString());
    }
    return all;
}

QSet<QString> placeholdersIn(const QString &text)
{
    static const QRegularExpression pattern(u"\\{(\\w+)\\}"_s);
    QSet<QString> names;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        names.insert(matches.next().captured(1));
    return names;
}

} // namespace

class TstMailWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageSaysEverything_data()
    {
        QTest::addColumn<Language>("language");
        for (const auto &[language, tag] : EnumStrings<Language>::table)
            QTest::newRow(tag) << language;
    }
    void everyLanguageSaysEverything()
    {
        QFETCH(Language, language);
        const QMap<QString, QString> english = flattened(wordsFile(Language::English));
        const QMap<QString, QString> other = flattened(wordsFile(language));
        QVERIFY(english.size() > 150);
        QCOMPARE(other.keys(), english.keys());
        for (auto it = english.begin(); it != english.end(); ++it) {
            const QString &said = other[it.key()];
            QVERIFY2(!said.trimmed().isEmpty(), qPrintable(it.key()));
            QVERIFY2(placeholdersIn(said) == placeholdersIn(*it), qPrintable(it.key()));
            QVERIFY2(!said.contains(u'<') && !said.contains(u"  "_s), qPrintable(it.key()));
        }
    }

    /// What only English sentences have in them.
    void noEnglishIsLeftOver_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("de") << Language::German;
        QTest::newRow("es") << Language::Spanish;
        QTest::newRow("pt-BR") << Language::BrazilianPortuguese;
    }
    void noEnglishIsLeftOver()
    {
        QFETCH(Language, language);
        const QMap<QString, QString> english = flattened(wordsFile(Language::English));
        const QMap<QString, QString> other = flattened(wordsFile(language));
        // Names of tiers are the same in some languages, and a bare placeholder has no language.
        const QSet<QString> same{u"common.bronze"_s, u"common.gold"_s,
                                 u"booking_reminder.preheader"_s};
        static const QRegularExpression englishOnly(
            u"\\b(the|your|you|with|and|meeting|request|please|was|will|this|that|of)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        for (auto it = other.begin(); it != other.end(); ++it) {
            QVERIFY2(!englishOnly.match(*it).hasMatch() ||
                         (language == Language::German && it->contains(u"was"_s)),
                     qPrintable(it.key() + u": "_s + *it));
            if (!same.contains(it.key()))
                QVERIFY2(*it != english[it.key()], qPrintable(it.key()));
        }
    }

    void oneAndMany()
    {
        const MailWords &english = MailWords::in(Language::English);
        QCOMPARE(english.count(u"common.inHours"_s, 1), u"in 1 hour"_s);
        QCOMPARE(english.count(u"common.inHours"_s, 24), u"in 24 hours"_s);
        QCOMPARE(english.count(u"common.inMinutes"_s, 0), u"in 0 minutes"_s);
        QCOMPARE(MailWords::in(Language::BrazilianPortuguese).count(u"common.inMinutes"_s, 0),
                 u"em 0 minuto"_s);
        QCOMPARE(MailWords::in(Language::German).count(u"common.inMinutes"_s, 2),
                 u"in 2 Minuten"_s);
    }

    void whatIsPutInIsNotLookedAtAgain()
    {
        const auto said = MailWords::in(Language::English)
                              .say(u"booking_confirmed.subject"_s,
                                   {{u"otherName"_s, u"{recipientName} {otherName}\r\nBcc: x"_s}});
        QVERIFY(said.ok());
        QCOMPARE(*said, u"Confirmed: your meeting with {recipientName} {otherName} Bcc: x"_s);
    }

    void whatIsMissingIsAnError()
    {
        const MailWords &german = MailWords::in(Language::German);
        const auto said = german.say(u"booking_confirmed.subject"_s, {});
        QVERIFY(!said.ok());
        QVERIFY(said.error().internal.contains(u"otherName"_s));
        QVERIFY(!german.say(u"no.such"_s).ok());
    }

    void languagesAreFound_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("language");
        QTest::newRow("exact") << u"de"_s << u"de"_s;
        QTest::newRow("country") << u"de-AT,de;q=0.9"_s << u"de"_s;
        QTest::newRow("portugal reads brazil's") << u"pt"_s << u"pt-BR"_s;
        QTest::newRow("second choice") << u"fr-FR,fr;q=0.9,es;q=0.8,en;q=0.7"_s << u"es"_s;
        QTest::newRow("by weight") << u"en;q=0.2, pt-BR;q=0.9"_s << u"pt-BR"_s;
        QTest::newRow("forbidden") << u"de;q=0"_s << QString();
        QTest::newRow("none of ours") << u"ja"_s << QString();
        QTest::newRow("garbage") << u";;,q=,\"<de>\",de;q=x"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void languagesAreFound()
    {
        QFETCH(QString, header);
        QFETCH(QString, language);
        const auto found = languageForHeader(header);
        QCOMPARE(found ? toString(*found) : QString(), language);
    }
};

OH_TEST(TstMailWords)
#include "tst_mailwords.moc"
