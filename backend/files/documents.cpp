// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/files/documents.h"

#include "models/domain/files.h"

#include <QFile>

#include <algorithm>
#include <libxml/parser.h>
#include <memory>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace oh::files {
namespace {

constexpr qint64 tailBytes = 2048;
constexpr zip_int64_t maxEntries = 10'000;
/// Of a presentation when it is unpacked: whoever opens it has to bear that.
constexpr quint64 maxUnpacked = 1024ULL * 1024 * 1024;
/// Of the parts that are looked into: a list of parts, and of slides.
constexpr quint64 maxXmlBytes = 4ULL * 1024 * 1024;

Error notAccepted(const Sentence &why)
{
    return Error(ErrorCode::FileNotAccepted, why);
}

struct ZipDeleter
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Zip = std::unique_ptr<zip_t, ZipDeleter>;

struct ZipFileDeleter
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

struct DocumentDeleter
{
    void operator()(xmlDoc *document) const { xmlFreeDoc(document); }
};

Error damagedPresentation()
{
    return notAccepted(Sentence::tr("This presentation is damaged. Save it again as PPTX or PDF."));
}

bool leadsOutside(const QString &name)
{
    return name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':') ||
           name.split(u'/').contains(u".."_s);
}

using Document = std::unique_ptr<xmlDoc, DocumentDeleter>;

/// A part that is XML, or nothing: too large, damaged, or with a document type.
Document xmlPart(zip_t *archive, const char *part)
{
    const zip_int64_t index = zip_name_locate(archive, part, 0);
    if (index < 0)
        return {};
    const std::unique_ptr<zip_file_t, ZipFileDeleter> file(
        zip_fopen_index(archive, zip_uint64_t(index), 0));
    if (!file)
        return {};
    // What is read counts, not what the archive says of it.
    QByteArray text(qsizetype(maxXmlBytes) + 1, Qt::Uninitialized);
    const zip_int64_t bytes = zip_fread(file.get(), text.data(), zip_uint64_t(text.size()));
    if (bytes < 0 || quint64(bytes) > maxXmlBytes)
        return {};
    // Nothing is fetched, no entity of its own unfolds.
    Document document(xmlReadMemory(text.constData(), int(bytes), nullptr, nullptr,
                                    XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING));
    if (!document || document->intSubset != nullptr || !xmlDocGetRootElement(document.get()))
        return {};
    return document;
}

/// Whether it begins as a presentation does: a well-formed part by that name may be anything.
bool isPresentationPart(zip_t *archive)
{
    const Document document = xmlPart(archive, "ppt/presentation.xml");
    if (!document)
        return false;
    const xmlNode *root = xmlDocGetRootElement(document.get());
    const auto text = [](const xmlChar *bytes) {
        return QByteArray(reinterpret_cast<const char *>(bytes));
    };
    if (text(root->name) != "presentation" || root->ns == nullptr)
        return false;
    const QByteArray space = text(root->ns->href);
    return space == "http://schemas.openxmlformats.org/presentationml/2006/main" ||
           space == "http://purl.oclc.org/ooxml/presentationml/main";
}

/// Whether each part is as long as the archive says. Reading ends where it is longer, so that this
/// costs no more than what is said.
bool sizesAreTrue(zip_t *archive, zip_int64_t entries)
{
    QByteArray buffer(64 * 1024, Qt::Uninitialized);
    for (zip_int64_t i = 0; i < entries; ++i) {
        zip_stat_t stat;
        const std::unique_ptr<zip_file_t, ZipFileDeleter> file(
            zip_fopen_index(archive, zip_uint64_t(i), 0));
        if (!file || zip_stat_index(archive, zip_uint64_t(i), 0, &stat) != 0)
            return false;
        quint64 read = 0;
        for (;;) {
            const zip_int64_t bytes =
                zip_fread(file.get(), buffer.data(), zip_uint64_t(buffer.size()));
            if (bytes < 0)
                return false;
            if (bytes == 0)
                break;
            read += quint64(bytes);
            if (read > stat.size)
                return false;
        }
        if (read != stat.size)
            return false;
    }
    return true;
}

/// "application/vnd…main+xml" of the part by that name.
QByteArray declaredType(zip_t *archive, const char *part)
{
    const Document document = xmlPart(archive, "[Content_Types].xml");
    if (!document)
        return {};
    const xmlNode *root = xmlDocGetRootElement(document.get());
    for (const xmlNode *node = root->children; node != nullptr; node = node->next) {
        const auto attribute = [node](const char *name) {
            const std::unique_ptr<xmlChar, decltype(xmlFree)> value(
                xmlGetNoNsProp(node, reinterpret_cast<const xmlChar *>(name)), xmlFree);
            return QByteArray(reinterpret_cast<const char *>(value.get()));
        };
        if (node->type == XML_ELEMENT_NODE && attribute("PartName") == part)
            return attribute("ContentType");
    }
    return {};
}

Result<DocumentFormat> inspectPresentation(const QString &path)
{
    int error = 0;
    const Zip archive(
        zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &error));
    if (!archive)
        return damagedPresentation();
    const zip_int64_t entries = zip_get_num_entries(archive.get(), 0);
    if (entries > maxEntries)
        return damagedPresentation();
    quint64 unpacked = 0;
    for (zip_int64_t i = 0; i < entries; ++i) {
        zip_stat_t stat;
        constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE;
        if (zip_stat_index(archive.get(), zip_uint64_t(i), 0, &stat) != 0 ||
            (stat.valid & needed) != needed)
            return damagedPresentation();
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
            return notAccepted(
                Sentence::tr("This presentation has a password. Save it without one."));
        const QString name = QString::fromUtf8(stat.name);
        if (leadsOutside(name) || stat.size > maxUnpacked - unpacked)
            return damagedPresentation();
        unpacked += stat.size;
        if (name.endsWith("vbaProject.bin"_L1, Qt::CaseInsensitive))
            return notAccepted(
                Sentence::tr("This presentation holds macros. Save it as PPTX without them."));
    }
    if (!sizesAreTrue(archive.get(), entries))
        return damagedPresentation();
    if (!isPresentationPart(archive.get()) ||
        declaredType(archive.get(), "/ppt/presentation.xml") !=
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml")
        return notAccepted(
            Sentence::tr("This is no PowerPoint presentation. Send a PDF or a PPTX."));
    return DocumentFormat::Pptx;
}

} // namespace

QString mediaType(DocumentFormat format)
{
    return format == DocumentFormat::Pdf
               ? u"application/pdf"_s
               : u"application/vnd.openxmlformats-officedocument.presentationml.presentation"_s;
}

QString nameWithEnding(const QString &name, DocumentFormat format)
{
    const QString ending = format == DocumentFormat::Pdf ? u".pdf"_s : u".pptx"_s;
    if (name.endsWith(ending, Qt::CaseInsensitive))
        return name;
    return tidyFileName(name.left(maxFileName - ending.size()) + ending);
}

Result<DocumentFormat> inspectDocument(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Error error(ErrorCode::ServiceUnavailable);
        error.internal = u"a document can't be read: "_s + file.errorString();
        return error;
    }
    const QByteArray head = file.read(8);
    if (head.startsWith("PK\x03\x04"))
        return inspectPresentation(path);
    if (head.startsWith("\xd0\xcf\x11\xe0"))
        return notAccepted(
            Sentence::tr("This is an old PowerPoint file, or one with a password. Save it as "
                         "PPTX without a password, or as PDF."));
    // Strictly at the beginning: what is a web page to one program is a PDF to none.
    if (!head.startsWith("%PDF-1.") && !head.startsWith("%PDF-2."))
        return notAccepted(
            Sentence::tr("This is neither a PDF nor a PowerPoint presentation (PPTX)."));
    if (!file.seek(std::max<qint64>(0, file.size() - tailBytes)))
        return damagedPresentation();
    const QByteArray tail = file.readAll();
    if (!tail.contains("startxref") || !tail.contains("%%EOF"))
        return notAccepted(
            Sentence::tr("The end of this PDF is missing. Save it again and upload that."));
    return DocumentFormat::Pdf;
}

} // namespace oh::files
