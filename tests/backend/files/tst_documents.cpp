// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/files/documents.h"
#include "tests/backend/files/madefiles.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::files;
using namespace oh::test;

namespace {

constexpr quint32 oddSize = 3 * 1024 * 1024 + 3;

/// The archive with another size of the part that has `oddSize` bytes, wherever it says so.
QByteArray saysSize(QByteArray archive, quint32 size)
{
    const auto bytes = [](quint32 number) {
        QByteArray out;
        for (int i = 0; i < 4; ++i)
            out.append(char((number >> (8 * i)) & 0xff));
        return out;
    };
    if (archive.count(bytes(oddSize)) != 2)
        qFatal("the size is not where it is looked for");
    return archive.replace(bytes(oddSize), bytes(size));
}

} // namespace

/// Which documents are taken (FR8, NFR14), by what is in them.
class TstDocuments : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir folder;

    Result<DocumentFormat> inspected(const QByteArray &bytes)
    {
        // A name that says nothing.
        QFile file(folder.filePath(u"upload"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        file.close();
        return inspectDocument(file.fileName());
    }

private Q_SLOTS:
    void pdfsAndPresentationsAreTaken()
    {
        const auto document = inspected(pdf());
        QVERIFY2(document, document ? "" : qPrintable(document.error().message));
        QVERIFY(*document == DocumentFormat::Pdf);
        QCOMPARE(mediaType(*document), u"application/pdf"_s);
        const auto presentation = inspected(pptx());
        QVERIFY2(presentation, presentation ? "" : qPrintable(presentation.error().message));
        QVERIFY(*presentation == DocumentFormat::Pptx);
        QVERIFY(mediaType(*presentation).endsWith("presentationml.presentation"_L1));
    }

    /// NFR14: a name promises what the content is.
    void namesEndAsTheContentIs()
    {
        const auto named = [](const QString &name, DocumentFormat format) {
            return nameWithEnding(name, format);
        };
        QCOMPARE(named(u"Plan.pdf"_s, DocumentFormat::Pdf), u"Plan.pdf"_s);
        QCOMPARE(named(u"Plan.PDF"_s, DocumentFormat::Pdf), u"Plan.PDF"_s);
        QCOMPARE(named(u"evil.exe"_s, DocumentFormat::Pdf), u"evil.exe.pdf"_s);
        QCOMPARE(named(u"Plan.pdf"_s, DocumentFormat::Pptx), u"Plan.pdf.pptx"_s);
        QCOMPARE(named(u"Deck v1.2"_s, DocumentFormat::Pptx), u"Deck v1.2.pptx"_s);
        const QString longest = named(u"x"_s.repeated(200), DocumentFormat::Pptx);
        QVERIFY(longest.size() <= 200 && longest.endsWith(u".pptx"_s));
    }

    void everythingElseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("My deck.pdf");
        QTest::newRow("a program") << QByteArray("\x7f"
                                                 "ELF\x02\x01\x01");
        QTest::newRow("a web page that is a PDF to some")
            << QByteArray("<script>alert(1)</script>") + pdf();
        QTest::newRow("the first half of a PDF") << pdf(200).left(2000);
        QTest::newRow("only a PDF's head") << QByteArray("%PDF-1.7\n");
        QTest::newRow("a zip") << pptx(u"parts = {'hello.txt': 'Hello'}"_s);
        QTest::newRow("a text document")
            << pptx(u"parts['[Content_Types].xml'] = parts['[Content_Types].xml']"
                    ".replace('presentationml.presentation', 'wordprocessingml.document')"_s);
        QTest::newRow("a presentation with macros by its type")
            << pptx(u"parts['[Content_Types].xml'] = parts['[Content_Types].xml']"
                    ".replace('vnd.openxmlformats-officedocument.presentationml.presentation', "
                    "'vnd.ms-powerpoint.presentation.macroEnabled')"_s);
        QTest::newRow("hidden macros") << pptx(u"parts['ppt/vbaProject.bin'] = 'x'"_s);
        QTest::newRow("no list of parts") << pptx(u"del parts['[Content_Types].xml']"_s);
        QTest::newRow("a list with entities of its own")
            << pptx(u"parts['[Content_Types].xml'] = '<!DOCTYPE Types [<!ENTITY a \"aaaa\">]>' + "
                    "parts['[Content_Types].xml'].split('?>')[1]"_s);
        QTest::newRow("no presentation in it") << pptx(u"del parts['ppt/presentation.xml']"_s);
        QTest::newRow("another root") << pptx(u"parts['ppt/presentation.xml'] = '<p/>'"_s);
        QTest::newRow("another root of that name")
            << pptx(u"parts['ppt/presentation.xml'] = '<presentation xmlns=\"urn:x\"/>'"_s);
        QTest::newRow("no XML at all") << pptx(u"parts['ppt/presentation.xml'] = 'Hello'"_s);
        QTest::newRow("it says that it is small")
            << saysSize(pptx(u"parts['ppt/media/1'] = bytes(%1)"_s.arg(oddSize)), 10);
        QTest::newRow("it says that it is large")
            << saysSize(pptx(u"parts['ppt/media/1'] = bytes(%1)"_s.arg(oddSize)), oddSize + 1000);
        QTest::newRow("a part that leads outside") << pptx(u"parts['../../etc/passwd'] = 'root'"_s);
        QTest::newRow("a part from the root") << pptx(u"parts['/etc/passwd'] = 'root'"_s);
        QTest::newRow("unpacked it takes 1.2 GB")
            << pptx(u"big = bytes(100 * 1024 * 1024)\n"
                    "for i in range(12): parts['ppt/media/%d' % i] = big"_s);
        QTest::newRow("half a presentation") << pptx().left(300);
        QTest::newRow("too many parts")
            << pptx(u"for i in range(10001): parts['ppt/%d' % i] = ''"_s);
        QTest::newRow("old PowerPoint")
            << QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0');
    }
    void everythingElseIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto result = inspected(bytes);
        QVERIFY(!result);
        QCOMPARE(result.error().codeName(), u"FILE_NOT_ACCEPTED"_s);
        QVERIFY(!result.error().message.isEmpty());
    }

    void damageDoesNoHarm()
    {
        const QByteArray whole = pptx();
        quint32 seed = 7;
        int refused = 0;
        for (int round = 0; round < 300; ++round) {
            QByteArray damaged = whole;
            for (int i = 0; i < 4; ++i) {
                seed = seed * 1664525 + 1013904223;
                damaged[qsizetype(seed >> 8) % damaged.size()] = char(seed >> 24);
            }
            refused += int(!inspected(damaged));
        }
        QVERIFY(refused > 0);
    }
};

OH_TEST(TstDocuments)
#include "tst_documents.moc"
