package org.scholion.importer.tika.protocol;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A kind of file that holds documents. It is told by its first bytes; the name decides where they say nothing, and where
 * documents happen to be archives. Looks at bytes and compares, so that it is safe outside of a worker.
 */
public enum ContainerType {
    ZIP, SEVEN_ZIP, TAR,
    /** One packed file, which may be an archive itself. */
    GZIP, BZIP2, XZ,
    /** Mails in the mbox format. */
    MAILBOX,
    /** The Reuters corpus in SGML. */
    REUTERS,
    /** Items of NewsML-G2. */
    NEWS_MESSAGE,
    /** What servers sent, in the formats WARC and ARC. */
    WEB_ARCHIVE,
    /** A mail, which is a document itself, with others attached to it. */
    MAIL,
    /** The mails of a user of Outlook. */
    OUTLOOK_STORE,
    /** Perhaps articles in JSON, in a list or one a line. */
    JSON_ARTICLES,
    /** The posts of a blog (WXR), the notes of a note book (ENEX), the pages of a wiki, the references of EndNote. */
    XML_ARTICLES,
    /** A table with a column for texts. */
    TABLE_OF_ARTICLES,
    /** References, with abstracts or texts, as libraries export them. */
    RIS,
    /** The same as programs for LaTeX have them. */
    BIBTEX;

    private static final int HEAD = 1 << 14;
    /** Where an article's file would begin the next one: the longest of the corpus are a quarter of that. */
    private static final int TWO_ARTICLES = 1 << 16;
    private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";
    private static final int TAR_MAGIC = 257;
    private static final Pattern TAR_NAME = Pattern.compile("(?i).+\\.(tar|tgz|tbz2|txz)");
    private static final Pattern MAILBOX_LINE = Pattern.compile(
            "From \\S.{0,200} \\d{4}[^\\n]{0,20}\\r?\\n[!-9;-~]+:.*",
            Pattern.DOTALL);
    private static final Pattern MAIL_HEAD = Pattern
            .compile("(?i)(From|To|Cc|Subject|Date|Received|Return-Path|Message-ID|"
                    + "MIME-Version|Delivered-To|Reply-To|Sender|Content-Type|X-[A-Za-z0-9-]{1,60}|DKIM-Signature|"
                    + "ARC-[A-Za-z-]{1,40}|Authentication-Results|References|In-Reply-To|Thread-[A-Za-z]{1,20}|Importance)"
                    + ":[^\\n]*\\r?\\n(?:[ \\t][^\\n]*\\n|[!-9;-~]{1,100}:[^\\n]*\\n)*+\\r?\\n?");
    /** A mail of one part has nothing attached, unless that part is all of it, signed. */
    private static final Pattern MULTIPART = Pattern.compile(
            "(?im)^content-type:\\s*(?:multipart/(?!alternative|related)|application/(?:x-)?pkcs7-mime)");
    private static final Set<String> JSON = Set.of("json", "jsonl", "ndjson", "jsonlines");
    /** A feed in JSON is a document, as others are. */
    private static final Pattern JSON_FEED = Pattern.compile("https?:\\\\?/\\\\?/jsonfeed\\.org\\\\?/version");
    private static final Pattern XML_ARTICLES_SIGN = Pattern
            .compile("<en-export[\\s>]|xmlns:wp\\s*=\\s*[\"']https?://wordpress\\.org/export/"
                    + "|<mediawiki\\s[^>]{0,2000}mediawiki\\.org/xml/export|<xml>\\s*<records>\\s*<record>");
    /** Most of what is XML or looks like it. */
    private static final Pattern PAGE = Pattern.compile("(?i)<(?:!doctype\\s+)?html[\\s>]");
    private static final Set<String> BIBTEX_NAMES = Set.of("bib", "bibtex", "biblatex");
    private static final Pattern BIBTEX_REFERENCE = Pattern.compile("@[A-Za-z]{2,30}\\s*[{(]");
    private static final Set<String> TABLES = Set.of("csv", "tsv");
    private static final Pattern TEXT_COLUMN = column(
            "(?:full|main|article|body)?[ _-]?(?:text|content|body)|article|story|abstract");
    private static final Pattern OTHER_COLUMN = column(
            "(?:article[ _-]?)?(?:title|headline|url|link)|(?:publi\\w*[ _-]?)?date");
    private static final Pattern NEWS_MESSAGE_TAG = Pattern.compile("<(\\w{1,40}:)?newsMessage[\\s>]");
    private static final String NEWS_NAMES = "http://iptc.org/std/nar/";
    private static final Pattern EXTENSION = Pattern.compile("\\.([A-Za-z0-9]{1,8})$");
    /** Documents that are zip archives. */
    private static final Set<String> ZIPPED_DOCUMENTS = Set.of("docx", "docm", "dotx", "dotm", "xlsx", "xlsm", "xlsb",
            "xltx", "xltm", "xlam", "pptx", "pptm", "potx", "potm", "ppsx", "ppsm", "ppam", "thmx", "vsdx", "vsdm",
            "vstx", "vssx",
            "xps", "oxps", "odt", "ods", "odp", "odg", "odf", "odc", "odi", "odm", "odb", "ott", "ots", "otp", "otg",
            "otf", "oth",
            "sxw", "sxc", "sxi", "epub", "key", "pages", "numbers", "idml", "kmz", "jar", "war", "ear", "apk", "ipa",
            "dwfx", "3mf", "hwpx");

    /** What a file is, if it holds documents; an empty one and one that cannot be read hold none. */
    public static Optional<ContainerType> of(Path file) {
        var name = file.getFileName().toString();
        try {
            var head = head(file, HEAD);
            return byBytes(name, head).or(() -> head.length == 0 ? Optional.empty() : byName(name))
                    .filter(type -> type != REUTERS || isSeveralArticles(file));
        } catch (IOException e) {
            return Optional.empty(); // whoever reads it says why it cannot be read
        }
    }

    /** What bytes at the beginning of a file say. */
    public static Optional<ContainerType> byBytes(String name, byte[] head) {
        if (is(head, 0, 'P', 'K', 3, 4)) {
            return ZIPPED_DOCUMENTS.contains(extension(name)) ? Optional.empty() : Optional.of(ZIP);
        }
        if (is(head, 0, '7', 'z', 0xbc, 0xaf, 0x27, 0x1c)) {
            return Optional.of(SEVEN_ZIP);
        }
        if (is(head, 0, 0x1f, 0x8b)) {
            return Optional.of(name.toLowerCase(Locale.ROOT).endsWith("arc.gz") ? WEB_ARCHIVE : GZIP);
        }
        if (is(head, 0, '!', 'B', 'D', 'N')) {
            return Optional.of(OUTLOOK_STORE);
        }
        if (is(head, 0, 0xd0, 0xcf, 0x11, 0xe0)) {
            return extension(name).equals("msg") ? Optional.of(MAIL) : Optional.empty();
        }
        if (is(head, 0, 'B', 'Z', 'h') && is(head, 4, 0x31, 0x41, 0x59, 0x26)) {
            return Optional.of(BZIP2);
        }
        if (is(head, 0, 0xfd, '7', 'z', 'X', 'Z', 0)) {
            return Optional.of(XZ);
        }
        if (is(head, TAR_MAGIC, 'u', 's', 't', 'a', 'r')) {
            return Optional.of(TAR);
        }
        return byText(name, head);
    }

    private static Optional<ContainerType> byText(String name, byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        boolean mailbox = text.startsWith("From ") && MAILBOX_LINE.matcher(text).matches();
        if (mailbox && !extension(name).equals("eml")) {
            return Optional.of(MAILBOX);
        }
        if (text.startsWith("WARC/") || text.startsWith("filedesc://")) {
            return Optional.of(WEB_ARCHIVE);
        }
        var mail = mailbox ? text.substring(text.indexOf('\n') + 1) : text;
        if (MAIL_HEAD.matcher(mail).lookingAt() && MULTIPART.matcher(text).find()) {
            return Optional.of(MAIL);
        }
        var trimmed = text.stripLeading();
        if (trimmed.startsWith("<!DOCTYPE lewis") || trimmed.startsWith("<REUTERS ")) {
            return Optional.of(REUTERS);
        }
        return text.contains(NEWS_NAMES) && NEWS_MESSAGE_TAG.matcher(text).find() ? Optional.of(NEWS_MESSAGE)
                : articles(extension(name), trimmed.startsWith(BYTE_ORDER_MARK) ? trimmed.substring(3) : trimmed);
    }

    private static Optional<ContainerType> articles(String extension, String text) {
        if (JSON.contains(extension)) {
            boolean json = text.startsWith("{") || text.startsWith("[");
            return json && !JSON_FEED.matcher(text).find() ? Optional.of(JSON_ARTICLES) : Optional.empty();
        }
        if (text.startsWith("TY  - ")) {
            return Optional.of(RIS);
        }
        if (BIBTEX_NAMES.contains(extension) && BIBTEX_REFERENCE.matcher(text).find()) {
            return Optional.of(BIBTEX);
        }
        if (text.startsWith("<") && !PAGE.matcher(text).lookingAt() && XML_ARTICLES_SIGN.matcher(text).find()) {
            return Optional.of(XML_ARTICLES);
        }
        var names = TABLES.contains(extension) ? text.lines().findFirst().orElse("") : "";
        return TEXT_COLUMN.matcher(names).find() && OTHER_COLUMN.matcher(names).find()
                ? Optional.of(TABLE_OF_ARTICLES) : Optional.empty();
    }

    private static Pattern column(String names) {
        return Pattern.compile("(?i)(?:^|[,;|\"\\t])(?:" + names + ")(?:[,;|\"\\t\\r]|$)");
    }

    private static Optional<ContainerType> byName(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".zip")) {
            return Optional.of(ZIP);
        }
        if (lower.endsWith(".7z")) {
            return Optional.of(SEVEN_ZIP);
        }
        if (lower.equals("smime.p7m")) { // a mail that somebody signed, saved without what stood around it
            return Optional.of(MAIL);
        }
        if (lower.endsWith(".mbox") || lower.equals("mbox")) {
            return Optional.of(MAILBOX);
        }
        return TAR_NAME.matcher(name).matches() ? Optional.of(TAR) : Optional.empty();
    }

    /** An article alone is a document: what splitting a file gives is not split again. */
    private static boolean isSeveralArticles(Path file) {
        try {
            var text = new String(head(file, TWO_ARTICLES), StandardCharsets.ISO_8859_1);
            int first = text.indexOf("<REUTERS ");
            return first < 0 || text.startsWith("<!DOCTYPE") || text.indexOf("<REUTERS ", first + 1) > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static byte[] head(Path file, int length) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(length);
        }
    }

    private static boolean is(byte[] head, int at, int... wanted) {
        if (head.length < at + wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if ((head[at + i] & 0xff) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static String extension(String name) {
        var extension = EXTENSION.matcher(name);
        return extension.find() ? extension.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
