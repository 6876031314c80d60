package org.scholion.importer.tika.worker.metadata;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.scholion.importer.tika.protocol.PropertyName;

/** Properties of documents other than pages, from the metadata that Tika's parsers agree on. */
public final class DocumentProperties {

    private static final List<String> MAIL = List.of("message/rfc822", "application/vnd.ms-outlook",
            "application/x-mimearchive");
    /** What programs fill in when nobody gave a title. */
    private static final Pattern NO_TITLE = Pattern
            .compile("(?iU)(?:untitled|unbenannt|ohne titel|sans titre|sin título|senza titolo|document|dokument|slide|"
                    + "powerpoint[- ]präsentation|powerpoint presentation|presentation|title|titel)[\\s_-]*\\d*(?:\\.\\w{2,5})?"
                    + "|(?:microsoft word|slide) ?-?\\s*|\\w:\\\\.*|.*\\\\[^\\\\]*\\.\\w{2,5}"
                    + "|.*\\w\\.(?:docx?|od[tp]|sxw|rtf|wpd|txt|tex|dtx|dvi|e?ps|pdf|html?|xlsx?|pptx?|indd|qx[dp]|pub|pages)");
    /** What PowerPoint calls a presentation without title, in its languages, with the word for one before or behind it. */
    private static final Pattern PRESENTATION = Pattern
            .compile(
                    "(?iU)(?=.{1,45}$)(?=.*powerpoint)(?:.*\\P{L})?(?:presentation|pr\u00e4sentation|pr\u00e9sentation|"
                            + "presentaci\u00f3n|presentazione|apresenta\u00e7\u00e3o|presentatie|bemutat\u00f3|prezentacja|prezentace|prezentare|"
                            + "prezent\u00e1cia|esitys|sunusu|\u043f\u0440\u0435\u0437\u0435\u043d\u0442\u0430\u0446\u0438\u044f|\u6f14\u793a\u6587\u7a3f|\u7c21\u5831|"
                            + "\u30d7\u30ec\u30bc\u30f3\u30c6\u30fc\u30b7\u30e7\u30f3)(?:\\P{L}.*)?"
                            + "|(?iU)(?:no slide title|kein folientitel|(?:folie|diapositiv[ea]|slajd|\u0441\u043b\u0430\u0439\u0434)\\s*\\d+)");
    /** What the makers of programs and computers fill in, and those who have no company. */
    private static final Pattern NO_COMPANY = Pattern
            .compile("(?iU)microsoft(?: corp(?:oration|\\.)?)?|toshiba|hewlett[- ]packard(?: company)?|hp(?: inc\\.?)?|"
                    + "dell(?: inc\\.?)?|lenovo|acer|asus|sony|samsung|adobe systems.*|grizli777|your company(?: name)?|company|"
                    + "unknown|none|n/?a|home|private?|[\\W_]+|(\\p{L})\\1+");
    private static final Pattern PROGRAM = Pattern.compile("(?i)^(?:Microsoft (?:Word|PowerPoint|Excel)|Word) - ");
    private static final String IN = "the document's properties";

    private DocumentProperties() {
    }

    public static void find(Metadata metadata, FoundProperties found) {
        var type = mediaType(metadata);
        found.offer(PropertyName.MEDIA_TYPE, type, Trust.DECLARED, "");
        if (isMail(type)) {
            mail(metadata, found);
        }
        var language = metadata.get(TikaCoreProperties.LANGUAGE);
        found.offer(PropertyName.LANGUAGE, language == null ? "" : LanguageTags.of(language), Trust.DECLARED, IN);
        if (!type.equals("text/plain")) { // it has no properties; its title is a line of its own
            found.offer(PropertyName.TITLE, title(metadata.get(TikaCoreProperties.TITLE)), Trust.DECLARED, IN);
        }
        found.offer(PropertyName.BYLINE, Arrays.stream(metadata.getValues(TikaCoreProperties.CREATOR))
                .flatMap(value -> Bylines.of(value).stream()).toList(), Trust.DECLARED, IN);
        var publisher = metadata.get(TikaCoreProperties.PUBLISHER);
        boolean company = publisher != null && !NO_COMPANY.matcher(publisher.strip()).matches();
        found.offer(PropertyName.SOURCE, company ? publisher : "", Trust.DECLARED, IN);
        found.offerDate(PropertyName.PUBLISHED, metadata.get(TikaCoreProperties.CREATED), Trust.CONCLUDED,
                "when the document was made, in " + IN);
        found.offerDate(PropertyName.PUBLISHED, metadata.get("dc:date"), Trust.CONCLUDED, IN);
        found.offerDate(PropertyName.MODIFIED, metadata.get(TikaCoreProperties.MODIFIED), Trust.DECLARED, IN);
        found.offer(PropertyName.SECTION, metadata.get("cp:category"), Trust.DECLARED, IN);
        for (var name : List.of("meta:keyword", "dc:subject")) {
            found.offer(PropertyName.TAG, isMail(type) ? List.of() : Tags.of(values(metadata, name)), Trust.DECLARED,
                    IN);
        }
        found.offer(PropertyName.LICENCE, metadata.get(TikaCoreProperties.RIGHTS), Trust.DECLARED, IN);
    }

    /** The type without parameters. */
    public static String mediaType(Metadata metadata) {
        var type = metadata.get(Metadata.CONTENT_TYPE);
        return type == null ? "application/octet-stream" : type.replaceFirst(";.*", "").strip();
    }

    /** A mail's subject; of other documents, which may use the word for their topic, an empty string. */
    public static String mailSubject(Metadata metadata) {
        if (!isMail(mediaType(metadata))) {
            return "";
        }
        var subject = metadata.get(TikaCoreProperties.TITLE);
        return subject != null ? subject : Objects.requireNonNullElse(metadata.get(TikaCoreProperties.SUBJECT), "");
    }

    public static boolean isMail(Metadata metadata) {
        return isMail(mediaType(metadata));
    }

    public static boolean isMail(String mediaType) {
        return MAIL.contains(mediaType);
    }

    /** The title that the properties give, or an empty string where a program put something else there, as a file's name. */
    public static String title(String raw) {
        var title = raw == null ? "" : PROGRAM.matcher(raw.strip()).replaceFirst("");
        return NO_TITLE.matcher(title).matches() || PRESENTATION.matcher(title.strip()).matches() ? "" : title;
    }

    private static List<String> values(Metadata metadata, String name) {
        return List.of(metadata.getValues(name));
    }

    private static void mail(Metadata metadata, FoundProperties found) {
        found.offer(PropertyName.TITLE, mailSubject(metadata), Trust.DECLARED, "the mail's subject");
        var from = metadata.get(Message.MESSAGE_FROM_NAME);
        var sender = from == null || from.isBlank() ? metadata.get(Message.MESSAGE_FROM) : from;
        found.offer(PropertyName.BYLINE, Bylines.sender(sender), Trust.DECLARED, "the mail's sender");
        var address = metadata.get(Message.MESSAGE_FROM_EMAIL);
        var raw = address == null ? metadata.get(Message.MESSAGE_FROM) : address;
        if (raw != null && raw.contains("@")) {
            found.offer(PropertyName.SOURCE, raw.replaceFirst(".*@", "").replaceAll("[>\\s].*", ""), Trust.CONCLUDED,
                    "the sender's address");
        }
        found.offerDate(PropertyName.PUBLISHED, metadata.get("Message:Raw-Header:Date"), Trust.DECLARED,
                "the mail's date");
        found.offer(PropertyName.LANGUAGE, LanguageTags.of(
                Objects.requireNonNullElse(metadata.get("Message:Raw-Header:Content-Language"), "")), Trust.DECLARED,
                "the mail's header");
        found.offer(PropertyName.TAG, Tags.of(values(metadata, "Message:Raw-Header:Keywords")), Trust.DECLARED,
                "the mail's header");
        found.offer(PropertyName.URL, metadata.get("Message:Raw-Header:Snapshot-Content-Location"), Trust.DECLARED,
                "the browser that saved the page");
    }
}
