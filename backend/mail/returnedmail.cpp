// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/returnedmail.h"

#include "backend/mail/refusal.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>

#include <gmime/gmime.h>
#include <memory>
#include <mutex>

using namespace Qt::StringLiterals;

namespace oh {
namespace {

struct Unref
{
    template <typename T>
    void operator()(T *object) const
    {
        g_object_unref(object);
    }
};
template <typename T>
using Held = std::unique_ptr<T, Unref>;

/// Fields by their names in lower case.
using FieldGroup = QHash<QByteArray, QByteArray>;

/// Groups of fields, parted by empty lines, as in message/delivery-status.
QList<FieldGroup> fieldGroups(const QByteArray &text)
{
    QList<FieldGroup> groups{FieldGroup()};
    QByteArray last;
    const QByteArrayList lines = text.split('\n');
    for (const QByteArray &raw : lines) {
        const QByteArray line = raw.endsWith('\r') ? raw.chopped(1) : raw;
        if (line.trimmed().isEmpty()) {
            if (!groups.constLast().isEmpty())
                groups.append(FieldGroup());
            last.clear();
        } else if (line.startsWith(' ') || line.startsWith('\t')) {
            if (!last.isEmpty())
                groups.last()[last] += ' ' + line.trimmed();
        } else if (const qsizetype colon = line.indexOf(':'); colon > 0) {
            last = line.first(colon).trimmed().toLower();
            groups.last().insert(last, line.sliced(colon + 1).trimmed());
        }
    }
    return groups;
}

QByteArray partText(GMimeObject *part)
{
    if (!GMIME_IS_PART(part))
        return {};
    GMimeDataWrapper *content = g_mime_part_get_content(reinterpret_cast<GMimePart *>(part));
    if (content == nullptr)
        return {};
    const Held<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray *bytes =
        g_mime_stream_mem_get_byte_array(reinterpret_cast<GMimeStreamMem *>(stream.get()));
    return QByteArray(reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len));
}

bool isOfType(GMimeObject *part, const char *type, const char *subtype)
{
    GMimeContentType *content = g_mime_object_get_content_type(part);
    return content != nullptr && g_mime_content_type_is_type(content, type, subtype);
}

/// Of a head that may be cut off: what has no end is no id.
QString cleanMessageId(const QByteArray &field)
{
    const qsizetype open = field.indexOf('<');
    const qsizetype end = field.indexOf('>', open + 1);
    return open < 0 || end < 0 ? QString()
                               : QString::fromLatin1(field.mid(open + 1, end - open - 1).trimmed());
}

/// Of the mail that came back, or of its head.
QString returnedMessageId(GMimeObject *part)
{
    if (GMIME_IS_MESSAGE_PART(part)) {
        GMimeMessage *message =
            g_mime_message_part_get_message(reinterpret_cast<GMimeMessagePart *>(part));
        const char *id = message == nullptr ? nullptr : g_mime_message_get_message_id(message);
        // What is cut off keeps its bracket.
        const QString text = QString::fromLatin1(id);
        return text.contains(u'<') ? QString() : text;
    }
    return cleanMessageId(fieldGroups(partText(part)).constFirst().value("message-id"));
}

void readDeliveryStatus(const QByteArray &text, ReturnedMail &returned)
{
    static const QRegularExpression code(u"\\b([245]\\.[0-9]{1,3}\\.[0-9]{1,3})\\b"_s);
    const QList<FieldGroup> groups = fieldGroups(text);
    for (const FieldGroup &group : groups) {
        if (!group.value("action").toLower().startsWith("failed"))
            continue;
        returned.kind = ReturnedMail::Kind::Failed;
        returned.code = code.match(QString::fromLatin1(group.value("status"))).captured(1);
        // As if the relay had been told so at once: by the number that says nothing else.
        returned.isPermanent = returned.code.startsWith(u'5') &&
                               judgeRefusal(SmtpStep::Recipient, 550, returned.code).isAboutAddress;
        if (returned.isPermanent)
            return;
    }
}

void readFeedback(const QByteArray &text, ReturnedMail &returned)
{
    static const QRegularExpression type(u"\\A[a-z-]{1,30}\\z"_s);
    const QList<FieldGroup> groups = fieldGroups(text);
    const QString said = QString::fromLatin1(groups.constFirst().value("feedback-type").toLower());
    returned.code = type.match(said).hasMatch() ? said : u"other"_s;
    // "not-spam" takes one back, the others are about how mail is signed.
    if (returned.code == "abuse"_L1 || returned.code == "fraud"_L1 || returned.code == "virus"_L1 ||
        returned.code == "other"_L1) {
        returned.kind = ReturnedMail::Kind::Complaint;
        returned.isPermanent = true;
    }
}

} // namespace

std::optional<ReturnedMail> readReturnedMail(const QByteArray &message)
{
    static std::once_flag once;
    std::call_once(once, g_mime_init);
    const Held<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(message.constData(), size_t(message.size())));
    const Held<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Held<GMimeMessage> parsed(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!parsed)
        return std::nullopt;
    GMimeObject *root = g_mime_message_get_mime_part(parsed.get());
    if (root == nullptr || !GMIME_IS_MULTIPART(root) || !isOfType(root, "multipart", "report"))
        return std::nullopt;
    auto *parts = reinterpret_cast<GMimeMultipart *>(root);
    ReturnedMail returned;
    bool isReport = false;
    for (int i = 0; i < g_mime_multipart_get_count(parts); ++i) {
        GMimeObject *part = g_mime_multipart_get_part(parts, i);
        if (isOfType(part, "message", "delivery-status") ||
            isOfType(part, "message", "global-delivery-status")) {
            isReport = true;
            readDeliveryStatus(partText(part), returned);
        } else if (isOfType(part, "message", "feedback-report")) {
            isReport = true;
            readFeedback(partText(part), returned);
        } else if (isOfType(part, "message", "rfc822") || isOfType(part, "message", "global") ||
                   isOfType(part, "text", "rfc822-headers") ||
                   isOfType(part, "message", "global-headers")) {
            returned.messageId = returnedMessageId(part);
        }
    }
    if (!isReport || returned.messageId.isEmpty())
        return std::nullopt;
    return returned;
}

} // namespace oh
