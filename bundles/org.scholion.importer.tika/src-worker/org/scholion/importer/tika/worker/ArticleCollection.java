package org.scholion.importer.tika.worker;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.scholion.importer.tika.protocol.ContainerType;
import org.scholion.importer.tika.worker.articles.ArticleRecord;
import org.scholion.importer.tika.worker.articles.BibRecords;
import org.scholion.importer.tika.worker.articles.CsvRecords;
import org.scholion.importer.tika.worker.articles.JsonRecords;
import org.scholion.importer.tika.worker.articles.RecordSink;
import org.scholion.importer.tika.worker.articles.RisRecords;
import org.scholion.importer.tika.worker.articles.XmlRecords;
import org.scholion.importer.tika.worker.data.CsvParser;
import org.scholion.importer.tika.worker.decoding.TextDecoding;
import org.scholion.importer.tika.worker.document.EntryFolder;
import org.scholion.importer.tika.worker.document.Reply;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Splits a file with an article in each record (what services answer, tables, libraries, blogs, note books, wikis) into files of
 * one record each, with all that the record has. What may hold anything is one if most of its first records are articles.
 */
final class ArticleCollection implements RecordSink {

    private static final int LOOKED_AT = 20;
    private static final int HEAD = 1 << 18;
    private static final int LONGEST_NAME = 80;
    private static final Pattern IN_NO_NAME = Pattern.compile("[^\\p{L}\\p{M}\\p{N} .,'()-]+");

    /** Thrown when the first records are no articles. */
    private static final class NoArticles extends TikaException {

        private static final long serialVersionUID = 1L;

        NoArticles() {
            super("no articles");
        }
    }

    private final EntryFolder folder;
    private final Reply reply;
    private final Parsers parsers;
    private final ContainerType type;
    /** Before it is known whether they are articles; then null. */
    private List<ObjectNode> first = new ArrayList<>();
    private int articles;
    private int others;

    ArticleCollection(ContainerType type, EntryFolder folder, Reply reply, Parsers parsers) {
        this.type = type;
        this.folder = folder;
        this.reply = reply;
        this.parsers = parsers;
    }

    /** @return false if it is a document and no collection */
    boolean split(Path file) throws IOException, TikaException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            read(in);
            return settle();
        } catch (NoArticles e) {
            return false;
        } catch (IOException e) {
            if (!settle()) {
                return false; // who reads it as a document tells what is wrong
            }
            throw e;
        } finally {
            if (articles > 0 && others > 0) {
                reply.note(String.format(Locale.ROOT, "Passed over in it: %,d %s.", others,
                        others == 1 ? "record without a text" : "records without a text"));
            }
        }
    }

    private void read(InputStream in) throws IOException, TikaException {
        switch (type) {
            case JSON_ARTICLES -> JsonRecords.read(in, this);
            case XML_ARTICLES -> XmlRecords.read(in, this);
            case RIS -> RisRecords.read(new InputStreamReader(in, charset(in)), this);
            case BIBTEX -> BibRecords.read(new InputStreamReader(in, charset(in)), this);
            default -> {
                var charset = charset(in);
                in.mark(HEAD);
                var delimiter = CsvParser.delimiter(new String(in.readNBytes(HEAD), charset));
                in.reset();
                if (delimiter.isPresent()) {
                    CsvRecords.read(new InputStreamReader(in, charset), delimiter.get(), this);
                }
            }
        }
    }

    private Charset charset(InputStream in) throws IOException {
        in.mark(HEAD);
        try {
            return TextDecoding.charset(in.readNBytes(HEAD), false,
                    parsers.context().get(TikaConfig.class).getEncodingDetector());
        } finally {
            in.reset();
        }
    }

    @Override
    public void take(ObjectNode record) throws IOException, TikaException {
        if (first == null) {
            write(record);
            return;
        }
        first.add(record);
        if (first.size() == LOOKED_AT && !settle()) {
            throw new NoArticles();
        }
    }

    /** Whether it is a collection, whose first records then are written. */
    private boolean settle() throws IOException, TikaException {
        if (first != null) {
            long found = first.stream().filter(record -> ArticleRecord.of(record).isPresent()).count();
            boolean anything = type == ContainerType.JSON_ARTICLES || type == ContainerType.TABLE_OF_ARTICLES;
            if (found == 0 || anything && (found < 2 || 2 * found < first.size())) {
                return false;
            }
            var waiting = first;
            first = null;
            for (var record : waiting) {
                write(record);
            }
        }
        return true;
    }

    private void write(ObjectNode record) throws IOException, TikaException {
        var article = ArticleRecord.of(record);
        if (article.isEmpty()) {
            others++;
            return;
        }
        articles++;
        folder.write(name(article.get()), new ByteArrayInputStream(JsonRecords.JSON.writeValueAsBytes(record)));
    }

    private String name(ArticleRecord article) {
        var title = IN_NO_NAME.matcher(article.title()).replaceAll(" ").strip();
        var name = title.codePoints().limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return String.format(Locale.ROOT, "%05d %s", articles, name).strip() + ".json";
    }
}
