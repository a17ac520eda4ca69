// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/htmltotext.h"

#include "backend/mail/mailtext.h"

#include <QByteArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <memory>
#include <mutex>
#include <string_view>

using namespace Qt::StringLiterals;

namespace oh {
namespace {

constexpr qsizetype maxInput = 200'000;
constexpr int maxDepth = 12'000;

using namespace std::string_view_literals;

// Elements whose content is not text for people.
constexpr std::array hiddenElements{
    "script"sv, "style"sv,    "title"sv,   "template"sv, "noscript"sv, "iframe"sv,
    "object"sv, "svg"sv,      "math"sv,    "select"sv,   "textarea"sv, "audio"sv,
    "video"sv,  "noframes"sv, "noembed"sv, "xmp"sv,      "plaintext"sv};
// Elements that are paragraphs of their own, and those that only start a new line.
constexpr std::array paragraphElements{"p"sv,     "h1"sv,  "h2"sv, "h3"sv, "h4"sv,
                                       "h5"sv,    "h6"sv,  "ul"sv, "ol"sv, "blockquote"sv,
                                       "table"sv, "pre"sv, "dl"sv, "hr"sv, "figure"sv};
constexpr std::array lineElements{"div"sv,    "li"sv,      "tr"sv,         "dt"sv,
                                  "dd"sv,     "section"sv, "article"sv,    "header"sv,
                                  "footer"sv, "address"sv, "figcaption"sv, "main"sv,
                                  "aside"sv,  "nav"sv,     "form"sv,       "caption"sv};

template <typename List>
bool contains(const List &list, std::string_view name)
{
    return std::find(list.begin(), list.end(), name) != list.end();
}

/// Collects the text while the parser walks over the document; no tree is built, so neither depth
/// nor size costs more than the text itself.
class TextCollector
{
public:
    explicit TextCollector(htmlParserCtxtPtr parser) : m_parser(parser) {}

    void startElement(std::string_view name)
    {
        if (++m_depth > maxDepth) {
            xmlStopParser(m_parser);
            return;
        }
        if (m_hidden > 0 || contains(hiddenElements, name)) {
            ++m_hidden;
            return;
        }
        if (name == "br"sv) {
            ++m_breaks;
            m_space = false;
            return;
        }
        boundary(name);
        if (name == "li"sv)
            m_prefix = u"- "_s;
        else if (name == "td"sv || name == "th"sv)
            m_space = true;
        if (name == "pre"sv)
            ++m_preformatted;
    }

    void endElement(std::string_view name)
    {
        --m_depth;
        if (m_hidden > 0) {
            --m_hidden;
            return;
        }
        if (name == "pre"sv && m_preformatted > 0)
            --m_preformatted;
        boundary(name);
    }

    void characters(const QString &text)
    {
        if (m_hidden > 0)
            return;
        for (const QChar c : text) {
            const bool white = c == u' ' || c == u'\t' || c == u'\n';
            if (!white) {
                flush();
                m_text.append(c);
            } else if (m_preformatted > 0 && c == u'\n') {
                ++m_breaks;
                m_space = false;
            } else if (m_preformatted > 0) {
                flush();
                m_text.append(c);
            } else {
                m_space = true;
            }
        }
    }

    QString text() const { return m_text; }

private:
    void boundary(std::string_view name)
    {
        if (contains(paragraphElements, name))
            m_wanted = 2;
        else if (contains(lineElements, name))
            m_wanted = std::max(m_wanted, 1);
        else
            return;
        m_space = false;
    }

    /// Writes what stands between the text so far and the next character.
    void flush()
    {
        const int lines = std::min(std::max(m_wanted, m_breaks), 2);
        if (m_text.isEmpty())
            m_text = m_prefix;
        else if (lines > 0)
            m_text += QString(lines, u'\n') + m_prefix;
        else if (m_space && !m_text.endsWith(u' '))
            m_text += u' ';
        m_prefix.clear();
        m_wanted = 0;
        m_breaks = 0;
        m_space = false;
    }

    htmlParserCtxtPtr m_parser;
    QString m_text;
    QString m_prefix;
    int m_wanted = 0;
    int m_breaks = 0;
    bool m_space = false;
    int m_hidden = 0;
    int m_preformatted = 0;
    int m_depth = 0;
};

std::string_view nameOf(const xmlChar *name)
{
    return reinterpret_cast<const char *>(name);
}

void onStart(void *data, const xmlChar *name, const xmlChar **)
{
    static_cast<TextCollector *>(data)->startElement(nameOf(name));
}

void onEnd(void *data, const xmlChar *name)
{
    static_cast<TextCollector *>(data)->endElement(nameOf(name));
}

void onCharacters(void *data, const xmlChar *text, int length)
{
    static_cast<TextCollector *>(data)->characters(
        QString::fromUtf8(reinterpret_cast<const char *>(text), length));
}

struct ParserDeleter
{
    void operator()(htmlParserCtxtPtr parser) const
    {
        if (parser->myDoc != nullptr)
            xmlFreeDoc(parser->myDoc);
        htmlFreeParserCtxt(parser);
    }
};

bool hasTags(const QString &text)
{
    // A known element's name alone, with something that looks like an attribute, or closing; or a
    // comment. "<b and c>" is not one, "<img src=x" without its end is.
    static const QRegularExpression pattern(
        u"<(?:!--|!doctype\\b|\\?xml\\b"
        u"|/?(?<tag>[a-zA-Z][a-zA-Z0-9]*+)(?:[\\s/]*+>|[\\s/]++[^\\s<>=\"'/]++\\s*+=))"_s,
        QRegularExpression::CaseInsensitiveOption);
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QString tag = matches.next().captured(u"tag"_s).toLower();
        if (tag.isEmpty() ||
            htmlTagLookup(reinterpret_cast<const xmlChar *>(tag.toLatin1().constData())) != nullptr)
            return true;
        static const QStringList newer{u"svg"_s,      u"math"_s,   u"section"_s, u"article"_s,
                                       u"header"_s,   u"footer"_s, u"video"_s,   u"audio"_s,
                                       u"template"_s, u"main"_s,   u"figure"_s,  u"details"_s};
        if (newer.contains(tag))
            return true;
    }
    return false;
}

} // namespace

QString htmlToText(const QString &html)
{
    static std::once_flag once;
    std::call_once(once, xmlInitParser);
    QString input = cleanText(html);
    if (input.size() > maxInput)
        input.truncate(input.at(maxInput - 1).isHighSurrogate() ? maxInput - 1 : maxInput);
    const QByteArray utf8 = input.toUtf8();
    if (utf8.isEmpty())
        return {};
    const std::unique_ptr<htmlParserCtxt, ParserDeleter> parser(
        htmlCreateMemoryParserCtxt(utf8.constData(), int(utf8.size())));
    if (!parser)
        return {};
    // Encoding is ours to say, not a <meta>'s; nothing is ever fetched.
    htmlCtxtUseOptions(parser.get(), HTML_PARSE_RECOVER | HTML_PARSE_NOERROR |
                                         HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                         HTML_PARSE_IGNORE_ENC);
    xmlSwitchEncoding(parser.get(), XML_CHAR_ENCODING_UTF8);
    TextCollector collector(parser.get());
    xmlSAXHandler sax{};
    sax.startElement = onStart;
    sax.endElement = onEnd;
    sax.characters = onCharacters;
    sax.ignorableWhitespace = onCharacters;
    sax.cdataBlock = onCharacters;
    *parser->sax = sax;
    parser->userData = &collector;
    htmlParseDocument(parser.get());
    return cleanText(collector.text()).trimmed();
}

QString sanitiseRichText(const QString &text)
{
    return hasTags(text) ? htmlToText(text) : cleanText(text);
}

} // namespace oh
