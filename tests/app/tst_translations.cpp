// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"
#include "tests/support/testregistry.h"

#include <QCoreApplication>
#include <QLocale>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace oh;

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QStringList forms;
    bool finished = true;
};

/// The messages with numbers of a .ts file.
QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    Message message;
    QString context;
    bool numerus = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == "name"_L1) {
                context = xml.readElementText();
            } else if (xml.name() == "message"_L1) {
                message = {context, {}, {}, {}, true};
                numerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
            } else if (xml.name() == "source"_L1) {
                message.source = xml.readElementText();
            } else if (xml.name() == "comment"_L1) {
                message.comment = xml.readElementText();
            } else if (xml.name() == "translation"_L1) {
                message.finished = !xml.attributes().hasAttribute("type"_L1);
            } else if (xml.name() == "numerusform"_L1) {
                message.forms.append(xml.readElementText());
            }
        } else if (token == QXmlStreamReader::EndElement && xml.name() == "message"_L1 && numerus) {
            messages.append(message);
        }
    }
    return messages;
}

QString key(const Message &message)
{
    return message.context + u'\n' + message.source + u'\n' + message.comment;
}

QString translated(const Message &message, int n)
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
    const QString m_ts = u"" OH_SOURCE_DIR "/translations/officehours_en.ts"_s;

private Q_SLOTS:
    void cleanup()
    {
        const auto translators = QCoreApplication::instance()->findChildren<QTranslator *>();
        for (QTranslator *translator : translators)
            delete translator; // removes itself
        QLocale::setDefault(QLocale(QLocale::English));
    }

    /// Nobody is to read "3 slot(s)".
    void everyTextWithANumberHasBothItsForms()
    {
        const QList<Message> messages = readMessages(m_ts);
        QVERIFY(messages.size() >= 20);
        app::installTranslations();
        for (const Message &message : messages) {
            QVERIFY2(message.finished, qPrintable(message.source));
            QCOMPARE(message.forms.size(), 2);
            for (const QString &form : message.forms)
                QVERIFY2(!form.isEmpty() && !form.contains("(s)"_L1) && !form.contains("(es)"_L1),
                         qPrintable(message.source));
            for (const int n : {0, 1, 2, 21}) {
                const QString shown = translated(message, n);
                QVERIFY2(!shown.contains("(s)"_L1) && !shown.contains("%n"_L1), qPrintable(shown));
                QCOMPARE(
                    shown,
                    QString(message.forms.at(n == 1 ? 0 : 1)).replace(u"%n"_s, QString::number(n)));
            }
        }
    }

    /// A new or changed text makes this fail until update_translations has run.
    void theFileKnowsEveryTextOfTheSource()
    {
        QTemporaryDir dir;
        const QString fresh = dir.filePath(u"officehours_en.ts"_s);
        QProcess lupdate;
        lupdate.start(u"" OH_LUPDATE ""_s, {u"-silent"_s, u"-locations"_s, u"none"_s,
                                            u"-pluralonly"_s, u"-target-language"_s, u"en"_s,
                                            u"" OH_SOURCE_DIR "/app"_s, u"" OH_SOURCE_DIR "/ui"_s,
                                            u"-I"_s, u"" OH_SOURCE_DIR ""_s, u"-ts"_s, fresh});
        QVERIFY(lupdate.waitForFinished(120'000));
        QCOMPARE(lupdate.exitCode(), 0);
        QStringList inSource;
        QStringList inFile;
        for (const Message &message : readMessages(fresh))
            inSource.append(key(message));
        for (const Message &message : readMessages(m_ts))
            inFile.append(key(message));
        inSource.sort();
        inFile.sort();
        QVERIFY(!inSource.isEmpty());
        QCOMPARE(inFile, inSource);
    }

    /// English is the language of whoever's own is not there, the C locale's included.
    void plainEnglishForEverybodyElse_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedKingdom);
        QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany);
        QTest::newRow("C") << QLocale::c();
    }
    void plainEnglishForEverybodyElse()
    {
        QFETCH(QLocale, locale);
        QLocale::setDefault(locale);
        app::installTranslations();
        app::installTranslations();
        QCOMPARE(QCoreApplication::translate("oh::ui::BookingsConsolePage", "%n booking(s)", "", 1),
                 u"1 booking"_s);
        QCOMPARE(QCoreApplication::translate("oh::ui::BookingsConsolePage", "%n booking(s)", "", 7),
                 u"7 bookings"_s);
        QCOMPARE(QCoreApplication::instance()->findChildren<QTranslator *>().size(), 1);
    }
};

OH_TEST(TstTranslations)
#include "tst_translations.moc"
