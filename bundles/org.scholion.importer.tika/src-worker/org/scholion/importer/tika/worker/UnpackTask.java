package org.scholion.importer.tika.worker;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.tika.exception.TikaException;
import org.scholion.importer.tika.protocol.ContainerType;
import org.scholion.importer.tika.protocol.Message;
import org.scholion.importer.tika.protocol.Outcome;
import org.scholion.importer.tika.worker.archive.EntryNames;
import org.scholion.importer.tika.worker.archive.SevenZipPassword;
import org.scholion.importer.tika.worker.archive.WebArchive;
import org.scholion.importer.tika.worker.chat.SlackExport;
import org.scholion.importer.tika.worker.document.EntryFolder;
import org.scholion.importer.tika.worker.document.Reply;
import org.scholion.importer.tika.worker.mail.Mailbox;
import org.scholion.importer.tika.worker.mail.OutlookStore;
import org.scholion.importer.tika.worker.news.NewsMessage;
import org.scholion.importer.tika.worker.news.ReutersFile;
import org.xml.sax.SAXException;

/** Unpacks one archive or mailbox: each entry a file. */
final class UnpackTask {

    /** What a decompressor may use, in KiB: well below the heap of a worker. */
    static final int MEMORY_KIB = 96 * 1024;

    private static final int HEAD = 1024;
    private static final Pattern PACKED_NAME = Pattern.compile("(?i)(?<=.)\\.(gz|gzip|z|bz2|bzip2|xz)$");
    /** What a crawler saw, in WACZ. */
    private static final Pattern ARCHIVE_OF_CRAWL = Pattern.compile("archive/.+\\.warc(?:\\.gz)?");
    private static final Pattern TAR_NAME = Pattern.compile("(?i).+\\.(tar\\.[a-z0-9]+|tgz|tbz2|txz)");

    private final Path file;
    private final EntryFolder folder;
    private final PasswordTries passwords;

    private final Reply reply;
    private final Parsers parsers;

    UnpackTask(Message request, Reply reply, Parsers parsers) {
        this.reply = reply;
        this.parsers = parsers;
        file = Path.of(request.field(0));
        folder = new EntryFolder(Path.of(request.field(1)), Integer.parseInt(request.field(2)),
                Long.parseLong(request.field(3)), reply);
        passwords = new PasswordTries(request.field(4), reply);
    }

    /** Says everything about the container but the outcome, which is returned. */
    Failure run() throws IOException, SAXException, TikaException {
        var type = ContainerType.of(file);
        boolean container = type.isPresent() && unpack(type.get());
        return new Failure(container ? Outcome.READ : Outcome.NO_CONTAINER, "");
    }

    private boolean unpack(ContainerType type) throws IOException, SAXException, TikaException {
        switch (type) {
            case ZIP -> {
                return zip();
            }
            case MAILBOX -> {
                return new Mailbox(folder).split(file);
            }
            case REUTERS -> {
                return new ReutersFile(folder).split(file);
            }
            case NEWS_MESSAGE -> {
                return new NewsMessage(folder).split(file);
            }
            case JSON_ARTICLES, XML_ARTICLES, TABLE_OF_ARTICLES, RIS, BIBTEX -> {
                return new ArticleCollection(type, folder, reply, parsers).split(file);
            }
            case MAIL -> {
                return new MailParts(folder, parsers).split(file);
            }
            case WEB_ARCHIVE -> new WebArchive(folder, reply).split(file);
            case OUTLOOK_STORE -> new OutlookStore(folder, reply).split(file);
            case SEVEN_ZIP -> sevenZip();
            case TAR, GZIP, BZIP2, XZ -> {
                try (var in = new BufferedInputStream(Files.newInputStream(file));
                        var unpacked = new BufferedInputStream(decompressed(type, in))) {
                    packed(type, unpacked);
                }
            }
        }
        return true;
    }

    private static InputStream decompressed(ContainerType type, InputStream in) throws IOException {
        return switch (type) {
            case GZIP -> new GzipCompressorInputStream(in, true);
            case BZIP2 -> new BZip2CompressorInputStream(in, true);
            case XZ -> new XZCompressorInputStream(in, true, MEMORY_KIB);
            default -> in;
        };
    }

    /** An archive, or one file that is packed alone. */
    private void packed(ContainerType type, InputStream in) throws IOException, EntryFolder.LimitReached {
        in.mark(HEAD);
        var head = in.readNBytes(HEAD);
        in.reset();
        var name = file.getFileName().toString();
        var inner = ContainerType.byBytes(name, head);
        boolean archive = inner.filter(ContainerType.TAR::equals).isPresent();
        if (inner.filter(ContainerType.WEB_ARCHIVE::equals).isPresent()) {
            new WebArchive(folder, reply).split(file);
        } else if (archive || type == ContainerType.TAR || TAR_NAME.matcher(name).matches()) {
            tar(in);
        } else {
            folder.write(PACKED_NAME.matcher(name).replaceFirst(""), in);
        }
    }

    private boolean zip() throws IOException, EntryFolder.LimitReached {
        try (var opened = OpenedZip.of(file, passwords); var zip = ZipFile.builder().setPath(opened.file()).get()) {
            if (zip.getEntry("[Content_Types].xml") != null || zip.getEntry("mimetype") != null) {
                return false; // an office document or a book, whatever its name
            }
            var names = EntryNames.of(zip);
            names.guessed().or(opened::guessed).ifPresent(charset -> reply.note("The names in it do not say their "
                    + "encoding; they were read as " + charset.displayName(Locale.ROOT) + "."));
            boolean crawl = zip.getEntry("datapackage.json") != null && hasArchive(zip); // and what programs need
            var slack = SlackExport.folder(Collections.list(zip.getEntries()).stream().map(ZipArchiveEntry::getName)
                    .collect(Collectors.toSet()));
            for (var entry : Collections.list(zip.getEntries())) {
                var name = names.of(entry);
                boolean wanted = crawl ? ARCHIVE_OF_CRAWL.matcher(name).matches()
                        : slack == null || !SlackExport.isList(name, slack);
                if (wanted && !entry.isUnixSymlink() && EntryFolder.isDocument(name)) {
                    zipEntry(zip, entry, name);
                }
            }
            for (var name : opened.locked()) {
                folder.lock(name, true);
            }
        }
        return true;
    }

    private static boolean hasArchive(ZipFile zip) {
        return Collections.list(zip.getEntries()).stream()
                .anyMatch(entry -> ARCHIVE_OF_CRAWL.matcher(entry.getName()).matches());
    }

    private void zipEntry(ZipFile zip, ZipArchiveEntry entry, String name) throws EntryFolder.LimitReached {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            folder.lock(name, !passwords.isEmpty());
            return;
        }
        try (var in = new Verified(zip.getInputStream(entry), entry.getCrc())) {
            folder.write(name, in);
        } catch (UnsupportedZipFeatureException | LinkageError e) { // some ways ask for libraries that are not here
            folder.fail(name, "packed in a way that cannot be read" + method(entry));
        } catch (IOException | RuntimeException e) { // each entry stands for itself
            folder.fail(name, "damaged inside the archive");
        }
    }

    private static String method(ZipArchiveEntry entry) {
        var method = ZipMethod.getMethodByCode(entry.getMethod());
        return method == null || method == ZipMethod.UNKNOWN ? "" : " (" + method + ")";
    }

    /** A damaged entry ends it: what follows cannot be found. */
    private void tar(InputStream in) throws IOException, EntryFolder.LimitReached {
        try (var tar = new TarArchiveInputStream(in)) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile() && !entry.isLink() && !entry.isSymbolicLink()
                        && EntryFolder.isDocument(entry.getName())) {
                    folder.write(entry.getName(), tar);
                }
            }
        }
    }

    private void sevenZip() throws IOException, EntryFolder.LimitReached {
        var password = passwords.isEmpty() ? "" : new SevenZipPassword(file, MEMORY_KIB).among(passwords.passwords());
        try (var archive = SevenZipPassword.open(file, MEMORY_KIB, password)) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.hasStream() && !entry.isDirectory() && EntryFolder.isDocument(entry.getName())) {
                    folder.write(entry.getName(), archive.getInputStream(entry));
                }
            }
        }
    }

    /** Fails at the end of an entry that is not what was packed. */
    private static final class Verified extends CheckedInputStream {

        private static final long UNKNOWN = -1;

        private final long expected;

        Verified(InputStream in, long expected) {
            super(in, new CRC32());
            this.expected = expected;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            if (count < 0 && expected != UNKNOWN && getChecksum().getValue() != expected) {
                throw new IOException("The checksum is wrong");
            }
            return count;
        }
    }
}
