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
constexpr quint64 maxTypesBytes = 1024ULL * 1024;

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

/// "application/vnd…main+xml" of the part by that name.
QByteArray declaredType(zip_t *archive, const char *part)
{
    const zip_int64_t index = zip_name_locate(archive, "[Content_Types].xml", 0);
    zip_stat_t stat;
    if (index < 0 || zip_stat_index(archive, zip_uint64_t(index), 0, &stat) != 0 ||
        (stat.valid & ZIP_STAT_SIZE) == 0 || stat.size > maxTypesBytes)
        return {};
    const std::unique_ptr<zip_file_t, ZipFileDeleter> file(
        zip_fopen_index(archive, zip_uint64_t(index), 0));
    QByteArray text(qsizetype(stat.size), Qt::Uninitialized);
    if (!file || zip_fread(file.get(), text.data(), stat.size) != zip_int64_t(stat.size))
        return {};
    // Nothing is fetched, no entity of its own unfolds.
    const std::unique_ptr<xmlDoc, DocumentDeleter> document(
        xmlReadMemory(text.constData(), int(text.size()), nullptr, nullptr,
                      XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING));
    const xmlNode *root = document ? xmlDocGetRootElement(document.get()) : nullptr;
    if (root == nullptr || document->intSubset != nullptr)
        return {};
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
    if (zip_name_locate(archive.get(), "ppt/presentation.xml", 0) < 0 ||
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
