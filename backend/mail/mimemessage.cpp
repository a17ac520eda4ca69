// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/mimemessage.h"

#include "backend/mail/mailtext.h"

#include <QUrl>
#include <QUuid>

#include <gmime/gmime.h>
#include <memory>
#include <mutex>

using namespace Qt::StringLiterals;

namespace oh {
namespace {

constexpr qsizetype maxNameLength = 120;
constexpr qsizetype maxSubjectLength = 240;

struct ObjectDeleter
{
    template <typename T>
    void operator()(T *object) const
    {
        g_object_unref(object);
    }
};
template <typename T>
using Owned = std::unique_ptr<T, ObjectDeleter>;

struct DateDeleter
{
    void operator()(GDateTime *date) const { g_date_time_unref(date); }
};
struct FormatDeleter
{
    void operator()(GMimeFormatOptions *options) const { g_mime_format_options_free(options); }
};
struct ContentTypeDeleter
{
    void operator()(GMimeContentType *type) const { g_object_unref(type); }
};

/// GObject's inheritance, which the C++ type system does not see.
template <typename To, typename From>
To *as(From *object)
{
    return reinterpret_cast<To *>(object);
}

void initialiseOnce()
{
    static std::once_flag once;
    std::call_once(once, g_mime_init);
}

Error unsafe(const QString &what)
{
    return Error::validation(
        {{what, Sentence::tr("Enter a plain e-mail address, such as name@example.org")}});
}

/// Text for a header. What looks like an encoded word ("=?utf-8?q?=0D=0ABcc:?=") would be decoded
/// by the recipient's program, so a space takes it apart.
QByteArray headerText(const QString &text, qsizetype maxLength)
{
    return cleanLine(text, maxLength).replace(u"=?"_s, u"= ?"_s).toUtf8();
}

QByteArray withCrLf(const QString &text)
{
    QString lines = cleanText(text);
    if (!lines.endsWith(u'\n'))
        lines.append(u'\n');
    return lines.replace(u'\n', u"\r\n"_s).toUtf8();
}

void setContent(GMimePart *part, const QByteArray &bytes, GMimeContentEncoding encoding)
{
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size())));
    const Owned<GMimeDataWrapper> content(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part, content.get());
    g_mime_part_set_content_encoding(part, encoding);
}

/// Quoted-printable where most of it stays readable, base64 otherwise: both keep lines short and
/// every relay from touching the text.
GMimeContentEncoding encodingFor(const QByteArray &bytes)
{
    qsizetype unusual = 0;
    for (const char c : bytes) {
        if (static_cast<unsigned char>(c) > 0x7e || c == '=')
            ++unusual;
    }
    return unusual * 6 > bytes.size() ? GMIME_CONTENT_ENCODING_BASE64
                                      : GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE;
}

Owned<GMimeObject> textPart(const char *subtype, const QString &text)
{
    Owned<GMimePart> part(g_mime_part_new_with_type("text", subtype));
    g_mime_object_set_content_type_parameter(as<GMimeObject>(part.get()), "charset", "utf-8");
    const QByteArray bytes = withCrLf(text);
    setContent(part.get(), bytes, encodingFor(bytes));
    return Owned<GMimeObject>(as<GMimeObject>(part.release()));
}

Owned<GMimeObject> attachmentPart(const MailAttachment &attachment)
{
    Owned<GMimePart> part(g_mime_part_new());
    const QByteArray typeText = cleanLine(QString::fromLatin1(attachment.contentType)).toLatin1();
    const std::unique_ptr<GMimeContentType, ContentTypeDeleter> type(
        g_mime_content_type_parse(nullptr, typeText.constData()));
    if (type)
        g_mime_object_set_content_type(as<GMimeObject>(part.get()), type.get());
    g_mime_object_set_disposition(as<GMimeObject>(part.get()), GMIME_DISPOSITION_ATTACHMENT);
    QByteArray fileName = headerText(attachment.fileName, maxNameLength);
    fileName.replace('/', '_').replace('\\', '_');
    g_mime_part_set_filename(part.get(), fileName.constData());
    setContent(part.get(), attachment.data, GMIME_CONTENT_ENCODING_BASE64);
    return Owned<GMimeObject>(as<GMimeObject>(part.release()));
}

/// The last and so the preferred form of the body: programs with a calendar show it as such.
Owned<GMimeObject> calendarPart(const MailCalendar &calendar)
{
    Owned<GMimePart> part(g_mime_part_new_with_type("text", "calendar"));
    auto *object = as<GMimeObject>(part.get());
    g_mime_object_set_content_type_parameter(object, "charset", "utf-8");
    g_mime_object_set_content_type_parameter(object, "method", calendar.method.constData());
    setContent(part.get(), calendar.document, GMIME_CONTENT_ENCODING_BASE64);
    return Owned<GMimeObject>(as<GMimeObject>(part.release()));
}

Owned<GMimeObject> bodyOf(const MailDraft &draft)
{
    Owned<GMimeObject> body = textPart("plain", draft.text);
    if (!draft.html.isEmpty() || draft.calendar) {
        Owned<GMimeMultipart> alternative(g_mime_multipart_new_with_subtype("alternative"));
        g_mime_multipart_add(alternative.get(), body.get());
        if (!draft.html.isEmpty()) {
            const Owned<GMimeObject> html = textPart("html", draft.html);
            g_mime_multipart_add(alternative.get(), html.get());
        }
        if (draft.calendar) {
            const Owned<GMimeObject> calendar = calendarPart(*draft.calendar);
            g_mime_multipart_add(alternative.get(), calendar.get());
        }
        body.reset(as<GMimeObject>(alternative.release()));
    }
    QList<MailAttachment> attachments = draft.attachments;
    // As application/ics, so that no program takes it for a second invitation.
    if (draft.calendar)
        attachments.append(
            {u"invite.ics"_s, "application/ics; name=\"invite.ics\"", draft.calendar->document});
    if (attachments.isEmpty())
        return body;
    Owned<GMimeMultipart> mixed(g_mime_multipart_new_with_subtype("mixed"));
    g_mime_multipart_add(mixed.get(), body.get());
    for (const MailAttachment &attachment : std::as_const(attachments)) {
        const Owned<GMimeObject> part = attachmentPart(attachment);
        g_mime_multipart_add(mixed.get(), part.get());
    }
    return Owned<GMimeObject>(as<GMimeObject>(mixed.release()));
}

void addAddress(GMimeMessage *message, GMimeAddressType kind, const MailAddress &person)
{
    const QByteArray name = headerText(person.name, maxNameLength);
    g_mime_message_add_mailbox(message, kind, name.isEmpty() ? nullptr : name.constData(),
                               person.address.toUtf8().constData());
}

Result<MailAddress> checked(const MailAddress &person, const QString &field)
{
    const auto address = mailAddress(person.address);
    if (!address)
        return unsafe(field);
    return MailAddress{person.name, *address};
}

Result<QByteArray> unsubscribeHeader(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != "https"_L1 && url.scheme() != "mailto"_L1))
        return Error::validation(
            {{u"listUnsubscribe"_s, Sentence::tr("Give an https or mailto address")}});
    const QByteArray encoded = url.toEncoded();
    for (const char c : encoded) {
        if (c <= ' ' || c == '<' || c == '>' || c == 0x7f)
            return Error::validation(
                {{u"listUnsubscribe"_s, Sentence::tr("Leave out spaces and brackets")}});
    }
    return '<' + encoded + '>';
}

QByteArray serialise(GMimeMessage *message)
{
    const std::unique_ptr<GMimeFormatOptions, FormatDeleter> options(
        g_mime_format_options_clone(g_mime_format_options_get_default()));
    g_mime_format_options_set_newline_format(options.get(), GMIME_NEWLINE_FORMAT_DOS);
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(as<GMimeObject>(message), options.get(), stream.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(as<GMimeStreamMem>(stream.get()));
    return QByteArray(reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len));
}

/// Letters, digits, dot, dash and underscore of the id; the rest would have to be quoted.
QString messageIdOf(const QString &wanted, const QString &fromAddress)
{
    QString local;
    for (const QChar c : wanted) {
        if (c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_'))
            local.append(c);
    }
    if (local.isEmpty())
        local = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return local.left(120) + fromAddress.sliced(fromAddress.lastIndexOf(u'@'));
}

} // namespace

Result<MimeMessage> buildMimeMessage(const MailDraft &draft)
{
    initialiseOnce();
    const auto from = checked(draft.from, u"from"_s);
    if (!from)
        return from.error();
    if (draft.to.isEmpty())
        return unsafe(u"to"_s);
    if (!draft.date.isValid())
        return Error::validation({{u"date"_s, Sentence::tr("A message needs a date")}});
    MimeMessage result;
    result.from = from->address;
    result.messageId = messageIdOf(draft.messageId, from->address);

    const Owned<GMimeMessage> message(g_mime_message_new(TRUE));
    addAddress(message.get(), GMIME_ADDRESS_TYPE_FROM, *from);
    for (const MailAddress &person : draft.to) {
        const auto recipient = checked(person, u"to"_s);
        if (!recipient)
            return recipient.error();
        addAddress(message.get(), GMIME_ADDRESS_TYPE_TO, *recipient);
        result.recipients.append(recipient->address);
    }
    if (draft.replyTo) {
        const auto replyTo = checked(*draft.replyTo, u"replyTo"_s);
        if (!replyTo)
            return replyTo.error();
        addAddress(message.get(), GMIME_ADDRESS_TYPE_REPLY_TO, *replyTo);
    }
    g_mime_message_set_subject(message.get(),
                               headerText(draft.subject, maxSubjectLength).constData(), "utf-8");
    const std::unique_ptr<GDateTime, DateDeleter> date(
        g_date_time_new_from_unix_utc(draft.date.toSecsSinceEpoch()));
    g_mime_message_set_date(message.get(), date.get());
    g_mime_message_set_message_id(message.get(), result.messageId.toUtf8().constData());
    auto *headers = as<GMimeObject>(message.get());
    g_mime_object_set_header(headers, "MIME-Version", "1.0", nullptr);
    // Tells vacation responders not to answer (RFC 3834).
    g_mime_object_set_header(headers, "Auto-Submitted", "auto-generated", nullptr);
    if (!draft.listUnsubscribe.isEmpty()) {
        const auto header = unsubscribeHeader(draft.listUnsubscribe);
        if (!header)
            return header.error();
        g_mime_object_set_header(headers, "List-Unsubscribe", header->constData(), nullptr);
        // A long address would be taken for text and be encoded, and no program decodes it.
        g_mime_header_set_raw_value(g_mime_header_list_get_header(
                                        g_mime_object_get_header_list(headers), "List-Unsubscribe"),
                                    QByteArray(' ' + *header + '\n').constData());
        if (header->startsWith("<https:"))
            g_mime_object_set_header(headers, "List-Unsubscribe-Post", "List-Unsubscribe=One-Click",
                                     nullptr);
        // What one may do without is no personal letter.
        g_mime_object_set_header(headers, "Precedence", "bulk", nullptr);
    }
    const Owned<GMimeObject> body = bodyOf(draft);
    g_mime_message_set_mime_part(message.get(), body.get());
    result.bytes = serialise(message.get());
    return result;
}

} // namespace oh
