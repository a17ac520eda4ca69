// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/error.h"
#include "tests/support/testregistry.h"
#include "tests/support/translationfile.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;

namespace {

const QStringList languages{u"en"_s, u"es"_s, u"pt_BR"_s, u"de"_s};

QString pathOfSentences(const QString &language)
{
    return u"" OH_SOURCE_DIR "/translations/sentences/sentences_%1.ts"_s.arg(language);
}

/// "%1", "%n" …, each once.
QStringList placeholdersIn(const QString &text)
{
    static const QRegularExpression placeholder(u"%(?:n|[1-9])"_s);
    QStringList found;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

QStringList inAll(const Sentence &sentence)
{
    return {sentence.in(Language::English), sentence.in(Language::Spanish),
            sentence.in(Language::BrazilianPortuguese), sentence.in(Language::German)};
}

} // namespace

/// What is said to people, in each language (NFR37).
class TstSentence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Sentence::speak(Language::English); }

    void oneSentenceInFourLanguages()
    {
        QCOMPARE(inAll(Sentence::tr("Please sign in.")),
                 (QStringList{u"Please sign in."_s, u"Inicia sesión."_s, u"Entre, por favor."_s,
                              u"Bitte melden Sie sich an."_s}));
    }

    /// CLDR: in Brazil nothing is one, elsewhere it is many.
    void numbersChooseTheirForm()
    {
        const auto entries = [](int number) {
            return inAll(Sentence::tr("may have at most %n entries", nullptr, number));
        };
        QCOMPARE(
            entries(1),
            (QStringList{u"may have at most 1 entry"_s, u"puede tener 1 entrada como máximo"_s,
                         u"pode ter no máximo 1 entrada"_s, u"darf höchstens 1 Eintrag haben"_s}));
        QCOMPARE(
            entries(0),
            (QStringList{u"may have at most 0 entries"_s, u"puede tener 0 entradas como máximo"_s,
                         u"pode ter no máximo 0 entrada"_s, u"darf höchstens 0 Einträge haben"_s}));
        QCOMPARE(entries(1200).at(3), u"darf höchstens 1200 Einträge haben"_s);
    }

    void whatIsPutInFollowsTheLanguage()
    {
        QCOMPARE(inAll(Sentence::tr("must be at least %1").arg(0.5)),
                 (QStringList{u"must be at least 0.5"_s, u"debe ser 0,5 como mínimo"_s,
                              u"deve ser no mínimo 0,5"_s, u"muss mindestens 0,5 sein"_s}));
        const QStringList until =
            inAll(Sentence::tr("You denied this request on %1.").arg(QDate(2026, 3, 9)));
        QVERIFY2(until[0].contains(u"Monday, March 9, 2026"_s), qPrintable(until[0]));
        QVERIFY2(until[1].contains(u"lunes, 9 de marzo de 2026"_s), qPrintable(until[1]));
        QVERIFY2(until[2].contains(u"segunda-feira, 9 de março de 2026"_s), qPrintable(until[2]));
        QVERIFY2(until[3].contains(u"Montag, 9. März 2026"_s), qPrintable(until[3]));
        const Sentence both =
            Sentence::tr("Only %1 can %2.")
                .arg(Sentence::oneOf({Sentence::tr("the mentee"), Sentence::tr("the mentor"),
                                      Sentence::tr("a coordinator")}),
                     Sentence::tr("cancel a meeting"));
        QCOMPARE(both.in(Language::English),
                 u"Only the mentee, the mentor or a coordinator can cancel a meeting."_s);
        QCOMPARE(both.in(Language::German),
                 u"Nur der Mentee, der Mentor oder die Koordination kann ein Treffen absagen."_s);
        QCOMPARE(Sentence::oneOf({Sentence::tr("the mentor")}).in(Language::Spanish),
                 u"el mentor"_s);
    }

    /// Nobody's name can ask for what others have put in.
    void whatIsPutInIsNotLookedAtAgain()
    {
        const Sentence sentence =
            Sentence::tr("%1 can book %2 already: another exception is not used yet. Deny this one "
                         "instead.")
                .arg(u"%2 %n %1"_s, u"Ada"_s);
        QVERIFY2(sentence.text().startsWith(u"%2 %n %1 can book Ada already"_s),
                 qPrintable(sentence.text()));
        QCOMPARE(Sentence::verbatim(u"100 %1"_s).arg(u"x"_s).in(Language::German), u"100 %1"_s);
    }

    void textIsInTheProgramsOwnLanguage()
    {
        const Sentence sentence = Sentence::tr("Please sign in.");
        QCOMPARE(sentence.text(), u"Please sign in."_s);
        Sentence::speak(Language::German);
        QCOMPARE(sentence.text(), u"Bitte melden Sie sich an."_s);
        QCOMPARE(Error(ErrorCode::Unauthorized).message, u"Bitte melden Sie sich an."_s);
        QCOMPARE(Error::technical(ErrorCode::BadRequest, u"line 3: no value"_s).message,
                 u"line 3: no value"_s);
    }

    void nothingIsSaidByNothing()
    {
        QVERIFY(Sentence().isEmpty());
        QVERIFY(Sentence::verbatim({}).isEmpty());
        QCOMPARE(inAll(Sentence()), (QStringList{QString(), QString(), QString(), QString()}));
    }

    /// The sentences of tables, too, which the functions that take them get as variables.
    void everyCodesOwnSentenceIsTranslated()
    {
        const auto codes = allErrorCodes();
        for (const ErrorCode code : codes) {
            const QStringList said = inAll(defaultErrorMessage(code));
            QVERIFY2(said[0] != said[1] && said[0] != said[3], qPrintable(said[0]));
        }
    }

    void anEnvelopeInTheReadersLanguage()
    {
        const Error error = Error::validation(
            {{u"goal"_s, Sentence::tr("needs at least %n characters", nullptr, 10)}});
        const QJsonObject body = error.toJson(Language::German)[u"error"].toObject();
        QCOMPARE(body[u"code"].toString(), u"VALIDATION_ERROR"_s);
        QCOMPARE(body[u"message"].toString(), u"goal: braucht mindestens 10 Zeichen"_s);
        QCOMPARE(body[u"details"][0][u"message"].toString(), u"braucht mindestens 10 Zeichen"_s);
        QCOMPARE(error.toJson()[u"error"][u"message"].toString(),
                 u"goal: needs at least 10 characters"_s);
    }

    void headersAndTags_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<std::optional<Language>>("language");
        const auto row = [](const char *header, std::optional<Language> language) {
            QTest::newRow(header) << QString::fromLatin1(header) << language;
        };
        row("de", Language::German);
        row("de-AT,de;q=0.9,en;q=0.5", Language::German);
        row("pt", Language::BrazilianPortuguese);
        row("fr,es;q=0.4,de;q=0.6", Language::German);
        row("en;q=0.2, es;q=0.8", Language::Spanish);
        row("de;q=0,es;q=0.1", Language::Spanish);
        row("tlh", std::nullopt);
        row("*", std::nullopt);
        row("de;q=nonsense", std::nullopt);
        row("", std::nullopt);
    }
    void headersAndTags()
    {
        QFETCH(QString, header);
        QFETCH(std::optional<Language>, language);
        QCOMPARE(languageForHeader(header), language);
    }

    void everySentenceIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : languages)
            QTest::newRow(qPrintable(language)) << language;
    }
    void everySentenceIsTranslated()
    {
        QFETCH(QString, language);
        const QList<test::TranslatedText> sentences =
            test::readTranslations(pathOfSentences(language));
        QVERIFY(sentences.size() > (language == "en"_L1 ? 10 : 400));
        const QString marks = u".?!:…"_s;
        int same = 0;
        for (const test::TranslatedText &sentence : sentences) {
            const QByteArray bytes = sentence.source.toUtf8();
            const char *source = bytes.constData();
            QVERIFY2(sentence.isFinished, source);
            // Another context is one that Sentence does not ask.
            QCOMPARE(sentence.context, u"Sentence"_s);
            QCOMPARE(sentence.forms.size(), sentence.hasNumber ? 2 : 1);
            QStringList usedByAny;
            for (const QString &form : sentence.forms) {
                QVERIFY2(!form.isEmpty() && form == form.trimmed(), source);
                usedByAny += placeholdersIn(form);
                for (const QString &used : placeholdersIn(form))
                    QVERIFY2(sentence.source.contains(used), source);
                // Whole sentences stay whole ones, and parts of sentences parts.
                QCOMPARE(marks.contains(form.back()), marks.contains(sentence.source.back()));
                QVERIFY2(!form.contains(u"  "_s), source);
            }
            usedByAny.removeDuplicates();
            usedByAny.sort();
            QCOMPARE(usedByAny, placeholdersIn(sentence.source));
            QCOMPARE(placeholdersIn(sentence.forms.constLast()), placeholdersIn(sentence.source));
            same += sentence.forms.constFirst() == sentence.source ? 1 : 0;
        }
        if (language != "en"_L1)
            QVERIFY2(same <= 2, qPrintable(QString::number(same)));
    }

    /// A new or changed sentence makes this fail until update_sentences has run.
    void theFilesKnowEverySentenceOfTheSource()
    {
        QTemporaryDir dir;
        const QString fresh = dir.filePath(u"sentences_de.ts"_s);
        QProcess lupdate;
        lupdate.start(u"" OH_LUPDATE ""_s,
                      {u"-silent"_s, u"-locations"_s, u"none"_s, u"-source-language"_s, u"en"_s,
                       u"-target-language"_s, u"de"_s, u"" OH_SOURCE_DIR "/models"_s,
                       u"" OH_SOURCE_DIR "/backend"_s, u"-ts"_s, fresh});
        QVERIFY(lupdate.waitForFinished(120'000));
        QCOMPARE(lupdate.exitCode(), 0);
        QStringList inSource;
        QStringList plurals;
        for (const test::TranslatedText &sentence : test::readTranslations(fresh)) {
            inSource.append(sentence.source);
            if (sentence.hasNumber)
                plurals.append(sentence.source);
        }
        inSource.sort();
        plurals.sort();
        QVERIFY(inSource.size() > 400);
        for (const QString &language : languages) {
            QStringList inFile;
            for (const test::TranslatedText &sentence :
                 test::readTranslations(pathOfSentences(language)))
                inFile.append(sentence.source);
            inFile.sort();
            QCOMPARE(inFile, language == "en"_L1 ? plurals : inSource);
        }
    }
};

OH_TEST(TstSentence)
#include "tst_sentence.moc"
