package org.scholion.importer.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.osgi.service.component.annotations.Component;
import org.scholion.core.retrieving.Feed;
import org.scholion.core.retrieving.FeedReader;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;

/** Reads RSS and Atom with ROME, and JSON Feed. Of XML a document type is refused, and with it every entity that is not XML's own. */
@Component
public final class RomeFeedReader implements FeedReader {

    /** In memory a feed takes many times its bytes. */
    private static final long MOST_BYTES = 8L << 20;

    @Override
    public boolean isFeed(Path file) {
        try (var in = Files.newInputStream(file)) {
            return FeedBeginning.isFeed(in.readNBytes(FeedBeginning.LOOKED_AT));
        } catch (IOException e) {
            return false; // reading it says why
        }
    }

    @Override
    public Feed read(Path file, String address, String contentType) throws CoreException {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw damaged("it is larger than " + (MOST_BYTES >> 20) + " MB", null);
            }
            if (!isFeed(file)) {
                throw failed(
                        "this is no feed: it is neither RSS nor Atom nor JSON Feed. The address of a feed often ends in /feed or "
                                + "/rss",
                        null);
            }
            var bytes = Files.readAllBytes(file);
            if (FeedBeginning.isJson(Arrays.copyOf(bytes, Math.min(bytes.length, FeedBeginning.LOOKED_AT)))) {
                return new JsonFeed(address).read(bytes);
            }
            return new FeedConversion(address).feed(parse(new ByteArrayInputStream(bytes), contentType));
        } catch (FeedException | IOException | RuntimeException | StackOverflowError e) {
            // a feed may hold anything, and ROME and JDOM say so with all kinds of exceptions
            throw damaged(reason(e), e);
        }
    }

    private static SyndFeed parse(InputStream in, String contentType) throws IOException, FeedException {
        var input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        input.setXmlHealerOn(true);
        try (var text = contentType.isEmpty() ? new XmlReader(in, true) : new XmlReader(in, contentType, true)) {
            return input.build(text);
        }
    }

    private static String reason(Throwable failure) {
        var deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        var message = deepest.getMessage() == null ? deepest.getClass().getSimpleName() : deepest.getMessage();
        return message.contains("DOCTYPE") ? "it declares a document type, which is not read for safety"
                : message.replaceAll("\\s+", " ");
    }

    private static CoreException damaged(String reason, Throwable cause) {
        return failed("the feed cannot be read: " + reason, cause);
    }

    private static CoreException failed(String reason, Throwable cause) {
        return new CoreException(Status.error(reason, cause));
    }
}
