package org.scholion.core.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedListTest {

    @TempDir
    private Path folder;

    private Path opml(String outlines) throws IOException {
        return opml("UTF-8", StandardCharsets.UTF_8, outlines);
    }

    private Path opml(String declared, Charset encoding, String outlines) throws IOException {
        return Files.writeString(folder.resolve("feeds.opml"), "<?xml version=\"1.0\" encoding=\"" + declared
                + "\"?>\n<opml version=\"1.0\"><head><title>Mine</title></head><body>" + outlines + "</body></opml>",
                encoding);
    }

    @Test
    void feedsAreFoundInFoldersEachOnceInTheirOrder() throws Exception {
        var list = FeedList.read(opml("<outline text='Ports'>"
                + "<outline type='rss' text='L' title='The Ledger' xmlUrl=' https://ledger.example/feed?a=1&amp;b=2 '/>"
                + "<outline text='Deep'><outline text='Courier' xmlurl='http://courier.example/rss'/></outline></outline>"
                + "<outline text='a note without a feed'/>"
                + "<outline title='again' xmlUrl='https://ledger.example/feed?a=1&amp;b=2'/>"));

        assertThat(list.feeds()).containsExactly(new Subscription("https://ledger.example/feed?a=1&b=2", "The Ledger"),
                new Subscription("http://courier.example/rss", "Courier"));
        assertThat(list.unusable()).isEmpty();
    }

    @Test
    void encodingIsTheOneThatIsDeclared() throws Exception {
        var list = FeedList.read(opml("ISO-8859-1", StandardCharsets.ISO_8859_1,
                "<outline text='Hafenz\u00fcge' xmlUrl='https://a.example/'/>"));

        assertThat(list.feeds()).extracting(Subscription::title).containsExactly("Hafenz\u00fcge");
    }

    @Test
    void addressesWithFeedInFrontAreUnderstoodOthersAreNamed() throws Exception {
        var list = FeedList
                .read(opml("<outline xmlUrl='feed://a.example/1'/><outline xmlUrl='FEED:https://a.example/2'/>"
                        + "<outline xmlUrl='file:///etc/passwd'/><outline xmlUrl='feed:x'/>"));

        assertThat(list.feeds()).extracting(Subscription::address).containsExactly("http://a.example/1",
                "https://a.example/2");
        assertThat(list.unusable()).containsExactly("file:///etc/passwd", "x");
    }

    @Test
    void whatIsNoListIsSaid() throws Exception {
        assertThatThrownBy(() -> FeedList.read(folder.resolve("missing.opml"))).isInstanceOf(CoreException.class)
                .hasMessageContaining("There is no file");
        assertThatThrownBy(() -> FeedList.read(opml("<outline text='Milk'/>"))).isInstanceOf(CoreException.class)
                .hasMessageContaining("names no feed");
        assertThatThrownBy(() -> FeedList.read(opml("\n<outline xmlUrl='https://a.example/?a&b'/>")))
                .isInstanceOf(CoreException.class).hasMessageContaining("line 3");
    }

    /** An entity could make a list of a few bytes as large as the memory, or bring in a file. */
    @Test
    void entitiesOfDocumentTypesAreNotRead() throws Exception {
        var secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        var file = Files.writeString(folder.resolve("evil.opml"), "<!DOCTYPE opml [<!ENTITY s SYSTEM \""
                + secret.toUri()
                + "\"><!ENTITY t \"much\">]><opml><body><outline xmlUrl='https://a.example/&t;'/>&s;</body></opml>");

        assertThatThrownBy(() -> FeedList.read(file)).isInstanceOf(CoreException.class);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        var file = folder.resolve("new").resolve("feeds.opml");
        var subscriptions = List.of(
                new Subscription("https://a.example/?a=1&b=\"2\"", "Harbour & <crane> \ud83d\udea2"),
                new Subscription("https://b.example/", "bell\u0007 rings"));
        FeedList.write(file, "Casebook & more", subscriptions.stream()
                .map(feed -> FollowedFeed.of(feed.address()).titled(feed.title())).toList());

        assertThat(FeedList.read(file).feeds()).containsExactly(subscriptions.get(0),
                new Subscription("https://b.example/", "bell  rings"));
        assertThat(Files.readString(file)).contains("<title>Casebook &amp; more</title>");
    }
}
