// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"
#include "tests/support/testregistry.h"
#include "tests/support/translationfile.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

namespace {

QString fileOf(Language language)
{
    return u"" OH_SOURCE_DIR
           "/translations/officehours_%1.ts"_s.arg(toString(language).replace(u'-', u'_'));
}

QString key(const TranslatedText &message)
{
    return message.context + u'\n' + message.source + u'\n' + message.comment +
           (message.hasNumber ? u"\n%n"_s : QString());
}

QStringList all(const QString &text, const QString &pattern)
{
    QStringList found;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.sort();
    return found;
}

int mnemonics(QString text)
{
    text.remove(u"&&"_s);
    return int(all(text, u"&[\\p{L}\\p{N}](?!\\w*;)"_s).size());
}

/// What is wrong with a form of a translation; empty when nothing is.
QString problemOf(const TranslatedText &message, const QString &form, bool isFirst)
{
    if (form.trimmed().isEmpty())
        return u"is empty"_s;
    QStringList wanted = all(message.source, u"%L?\\d|%n"_s);
    QStringList there = all(form, u"%L?\\d|%n"_s);
    // "one meeting" may do without its number, not without the rest.
    if (message.hasNumber && isFirst) {
        wanted.removeAll(u"%n"_s);
        there.removeAll(u"%n"_s);
    }
    if (wanted != there)
        return u"has other placeholders"_s;
    if (all(message.source, u"</?\\w+"_s) != all(form, u"</?\\w+"_s))
        return u"has other tags"_s;
    if (mnemonics(message.source) != mnemonics(form))
        return u"has another number of mnemonics"_s;
    if (message.source.front().isSpace() != form.front().isSpace() ||
        message.source.back().isSpace() != form.back().isSpace())
        return u"has other spaces at its ends"_s;
    for (const QChar end : {u'…', u':'}) {
        if (message.source.endsWith(end) != form.endsWith(end))
            return u"ends otherwise"_s;
    }
    if (form.contains("(s)"_L1) || form.contains("(es)"_L1))
        return u"leaves the plural to the reader"_s;
    return {};
}

QString translated(const TranslatedText &message, int n)
{
    return QCoreApplication::translate(message.context.toUtf8().constData(),
                                       message.source.toUtf8().constData(),
                                       message.comment.toUtf8().constData(), n);
}

} // namespace

class TstTranslations : public QObject
{
    Q_OBJECT

private:
    static void addLanguages()
    {
        QTest::addColumn<Language>("language");
        for (const Language language : enumValues<Language>())
            QTest::newRow(qPrintable(toString(language))) << language;
    }

private Q_SLOTS:
    void everyTextIsTranslated_data() { addLanguages(); }
    void everyTextIsTranslated()
    {
        QFETCH(Language, language);
        const QList<TranslatedText> messages = readTranslations(fileOf(language));
        QVERIFY(messages.size() >= (language == Language::English ? 20 : 2000));
        QStringList problems;
        for (const TranslatedText &message : messages) {
            if (!message.isFinished || message.forms.size() != (message.hasNumber ? 2 : 1)) {
                problems.append(message.context + u": \""_s + message.source +
                                u"\" is unfinished"_s);
                continue;
            }
            for (const QString &form : message.forms) {
                const QString problem =
                    problemOf(message, form, &form == &message.forms.constFirst());
                if (!problem.isEmpty())
                    problems.append(u"%1: \"%2\" for \"%3\" %4"_s.arg(message.context, form,
                                                                      message.source, problem));
            }
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    /// What is in the files gets to the screen: nobody is to read "3 slot(s)".
    void theApplicationSpeaksIt_data() { addLanguages(); }
    void theApplicationSpeaksIt()
    {
        QFETCH(Language, language);
        app::installLanguage(language);
        QVERIFY(app::installedLanguage() == language);
        const QList<TranslatedText> messages = readTranslations(fileOf(language));
        for (const TranslatedText &message : messages) {
            if (!message.hasNumber) {
                QCOMPARE(translated(message, -1), message.forms.constFirst());
                continue;
            }
            for (const int n : {0, 1, 2, 21}) {
                // Nothing is one thing in Portuguese, and many in the others.
                const bool isOne = n == 1 || (n == 0 && language == Language::BrazilianPortuguese);
                QCOMPARE(
                    translated(message, n),
                    QString(message.forms.at(isOne ? 0 : 1)).replace(u"%n"_s, QString::number(n)));
            }
        }
    }

    /// A new or changed text makes this fail until update_translations has run.
    void theFileKnowsEveryTextOfTheSource_data() { addLanguages(); }
    void theFileKnowsEveryTextOfTheSource()
    {
        QFETCH(Language, language);
        QTemporaryDir dir;
        const QString fresh = dir.filePath(u"fresh.ts"_s);
        QStringList arguments{u"-silent"_s, u"-locations"_s, u"none"_s};
        if (language == Language::English)
            arguments.append(u"-pluralonly"_s);
        arguments << u"-target-language"_s << toString(language).replace(u'-', u'_')
                  << u"" OH_SOURCE_DIR "/app"_s << u"" OH_SOURCE_DIR "/ui"_s << u"-I"_s
                  << u"" OH_SOURCE_DIR ""_s << u"-ts"_s << fresh;
        QProcess lupdate;
        lupdate.start(u"" OH_LUPDATE ""_s, arguments);
        QVERIFY(lupdate.waitForFinished(120'000));
        QCOMPARE(lupdate.exitCode(), 0);
        QStringList inSource;
        QStringList inFile;
        for (const TranslatedText &message : readTranslations(fresh)) {
            if (language != Language::English || message.hasNumber)
                inSource.append(key(message));
        }
        for (const TranslatedText &message : readTranslations(fileOf(language)))
            inFile.append(key(message));
        inSource.sort();
        inFile.sort();
        QVERIFY(!inSource.isEmpty());
        QCOMPARE(inFile, inSource);
    }

    void changingTheLanguageLeavesNothingOfTheOneBefore()
    {
        app::installLanguage(Language::German);
        const auto hello = [] { return ui::roleName(Role::Coordinator); };
        const QString german = hello();
        app::installLanguage(Language::Spanish);
        const QString spanish = hello();
        app::installLanguage(Language::English);
        QCOMPARE(hello(), u"Coordinator"_s);
        QVERIFY(german != hello() && spanish != hello() && german != spanish);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
    }

    /// Those of dialogs and fields of Qt, and what Qt's own translations lack of them.
    void qtSpeaksItToo()
    {
        const auto said = [](const char *context, const char *text) {
            return QCoreApplication::translate(context, text);
        };
        app::installLanguage(Language::German);
        QCOMPARE(said("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
        QCOMPARE(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText),
                 u"Strg+K"_s);
        for (const Language language : enumValues<Language>()) {
            if (language == Language::English)
                continue;
            app::installLanguage(language);
            for (const auto &[context, text] :
                 {std::pair("QPlatformTheme", "Cancel"), std::pair("QFileDialog", "Look in:"),
                  std::pair("QAbstractFileIconProvider", "Folder"),
                  std::pair("QWidgetTextControl", "&Paste"), std::pair("QLineEdit", "&Undo"),
                  std::pair("QPrintSettingsOutput", "Pages"),
                  std::pair("QPrintPreviewDialog", "Next page")})
                QVERIFY2(said(context, text) != QString::fromLatin1(text),
                         qPrintable(toString(language) + u' ' + QString::fromLatin1(text)));
        }
    }

    void datesAndNumbersFollow()
    {
        const QDateTime moment(QDate(2026, 1, 6), QTime(13, 5), Qt::UTC);
        app::installLanguage(Language::German);
        QCOMPARE(ui::dayText(moment, u"UTC"_s), u"Dienstag, 6. Januar 2026"_s);
        QCOMPARE(ui::timeText(moment, u"UTC"_s), u"13:05"_s);
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1.234,5"_s);
        app::installLanguage(Language::Spanish);
        QCOMPARE(ui::dayText(moment, u"UTC"_s), u"martes, 6 de enero de 2026"_s);
        app::installLanguage(Language::BrazilianPortuguese);
        QCOMPARE(ui::dayText(moment, u"UTC"_s), u"terça-feira, 6 de janeiro de 2026"_s);
        QCOMPARE(QLocale().firstDayOfWeek(), Qt::Sunday);
    }

    void textsAreSortedAsTheLanguageDoes()
    {
        app::installLanguage(Language::German);
        QVERIFY(ui::compareTexts(u"Ärzte"_s, u"Bau"_s) < 0);
        QVERIFY(ui::compareTexts(u"bau"_s, u"Beton"_s) < 0);
        QVERIFY(ui::compareTexts(u"Stufe 10"_s, u"Stufe 9"_s) > 0);
        app::installLanguage(Language::Spanish);
        QVERIFY(ui::compareTexts(u"nube"_s, u"ñandú"_s) < 0);
        QVERIFY(ui::compareTexts(u"ñandú"_s, u"oro"_s) < 0);
    }

    /// As the person's system writes them where it speaks the language, or is in its country.
    void thePersonsCountryCounts_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Austria") << Language::German << u"de_AT"_s << u"de_AT"_s;
        QTest::newRow("English in Germany") << Language::English << u"de_DE"_s << u"en_DE"_s;
        QTest::newRow("Mexico") << Language::Spanish << u"es_MX"_s << u"es_MX"_s;
        QTest::newRow("German in Japan") << Language::German << u"ja_JP"_s << u"de_DE"_s;
        QTest::newRow("Brazil") << Language::BrazilianPortuguese << u"en_US"_s << u"pt_BR"_s;
        QTest::newRow("no language") << Language::English << u"C"_s << u"C"_s;
        QTest::newRow("German, no language") << Language::German << u"C"_s << u"de_DE"_s;
    }
    void thePersonsCountryCounts()
    {
        QFETCH(Language, language);
        QFETCH(QString, system);
        QFETCH(QString, expected);
        QCOMPARE(app::localeFor(language, QLocale(system)).name(), expected);
    }
};

OH_TEST(TstTranslations)
#include "tst_translations.moc"
