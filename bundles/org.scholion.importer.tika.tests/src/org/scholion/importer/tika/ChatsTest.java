package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.core.reading.ArticleProperties.Choice;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.ExtractedSegment;
import org.scholion.core.reading.UnpackedContainer.Entry;
import org.scholion.model.SegmentKind;

/** What people wrote to each other, as their programs export it. */
class ChatsTest extends SessionTest {

    @Test
    void messagesOfTelegramSayWhenAndWho() throws Exception {
        var chat = read("result.json",
                """
                        {"name": "Port news", "type": "public_channel", "id": 1, "messages": [
                         {"id": 1, "type": "service", "date": "2026-03-03T08:00:00", "actor": "Port news", "text": ""},
                         {"id": 2, "type": "message", "date": "2026-03-03T08:15:00", "date_unixtime": "1772522100", "from": "Mara Lind", "text": ["Ships may ",
                          {"type": "bold", "text": "enter"}, " again."]},
                         {"id": 3, "type": "message", "date": "2026-03-03T08:16:00", "from": "Bo Cho",
                          "forwarded_from": "Gazette", "text": "Good.\\n\\nAt last."}]}
                        """);

        assertThat(chat.text()).isEqualTo("Port news\n\n2026-03-03 08:15:00\n\nMara Lind: Ships may enter again.\n\n"
                + "2026-03-03 08:16:00\n\nBo Cho (from Gazette): Good.\n\nAt last.");
        assertThat(chat.segments()).extracting(ExtractedSegment::kind).containsExactly(SegmentKind.TITLE,
                SegmentKind.BOILERPLATE, SegmentKind.PARAGRAPH, SegmentKind.BOILERPLATE, SegmentKind.PARAGRAPH,
                SegmentKind.PARAGRAPH);
        assertThat(chat.properties().title()).isEqualTo("Port news");
        assertThat(chat.properties().published()).isEqualTo("2026-03-03T08:15:00+01:00");
        assertThat(chat.properties().choices())
                .contains(new Choice("published", "the chat\u2019s first message", List.of()));
    }

    @Test
    void messagesOfDiscordAndSlackSayWhenAndWho() throws Exception {
        var discord = read("discord.json", """
                {"channel": {"name": "port"}, "messages": [{"id": "3", "type": "Default",
                 "timestamp": "2026-03-03T08:15:00+01:00", "content": "Ships may enter.",
                 "author": {"name": "mara", "nickname": "Mara Lind"}}]}
                """);
        assertThat(discord.text()).isEqualTo("port\n\n2026-03-03 08:15:00+01:00\n\nMara Lind: Ships may enter.");
        assertThat(discord.properties().published()).isEqualTo("2026-03-03T08:15:00+01:00");
        var slack = read("slack.json",
                """
                        [{"type": "message", "subtype": "channel_join", "user": "U1", "ts": "1772522000.1", "text": "<@U1> joined"},
                         {"type": "message", "user": "U1", "user_profile": {"real_name": "Mara Lind"}, "ts": "1772522100.000100",
                          "text": "Ships &amp; ferries <https://gazette.example/1|may enter>."}]
                        """);
        assertThat(slack.text()).isEqualTo("2026-03-03 07:15:00Z\n\nMara Lind: Ships & ferries may enter.");
        assertThat(slack.properties().published()).isEqualTo("2026-03-03T07:15:00Z");
    }

    @Test
    void messagesOfWhatsAppSayWhenAndWho() throws Exception {
        var chat = read("chat.txt", """
                03/03/2026, 08:14 - Messages and calls are end-to-end encrypted.
                03/03/2026, 08:15 - Mara Lind: Ships may enter again.
                03/03/2026, 08:16 - Bo Cho: Good.

                What about the ferry?
                03/03/2026, 08:17 - Mara Lind: <Media omitted>
                """);
        assertThat(chat.text()).isEqualTo("03/03/2026, 08:15\n\nMara Lind: Ships may enter again.\n\n"
                + "03/03/2026, 08:16\n\nBo Cho: Good.\nWhat about the ferry?");
        assertThat(chat.segments()).extracting(ExtractedSegment::kind).containsExactly(SegmentKind.BOILERPLATE,
                SegmentKind.PARAGRAPH, SegmentKind.BOILERPLATE, SegmentKind.PARAGRAPH);
        assertThat(chat.properties().published()).isEqualTo("2026-03-03T08:15:00");
        assertThat(read("chat2.txt", "[03.03.26, 8:15:00\u202fAM] Mara Lind: Ships may enter.\n"
                + "\u200e[03.03.26, 8:16:00\u202fAM] Bo Cho: \u200eimage omitted\n").text())
                .isEqualTo("03.03.26, 8:15:00\u202fAM\n\nMara Lind: Ships may enter.");
    }

    @Test
    void pageOfTelegramHasAllMessages() throws Exception {
        var chat = read("messages.html",
                """
                        <!DOCTYPE html><html><body><div class="page_wrap"><div class="page_header"><div class="content">
                        <div class="text bold">Port news</div></div></div><div class="page_body chat_page"><div class="history">
                        <div class="message service"><div class="body details">3 March 2026</div></div>
                        <div class="message default clearfix"><div class="userpic"><div class="initials">ML</div></div><div class="body">
                        <div class="pull_right date details" title="03.03.2026 08:15:00 UTC+01:00">08:15</div>
                        <div class="from_name">Mara Lind</div><div class="text">Ships <strong>may</strong> enter.</div></div></div>
                        <div class="message default clearfix joined"><div class="body">
                        <div class="pull_right date details" title="03.03.2026 08:16:00 UTC+01:00">08:16</div>
                        <div class="text">See <a href="https://gazette.example/1">here</a>.</div></div></div>
                        </div></div></div></body></html>
                        """);

        assertThat(chat.text())
                .isEqualTo("Port news\n\n03.03.2026 08:15:00 UTC+01:00\n\nMara Lind: Ships may enter.\n\n"
                        + "03.03.2026 08:16:00 UTC+01:00\n\nMara Lind: See here.");
        assertThat(chat.links()).extracting(link -> link.target()).containsExactly("https://gazette.example/1");
        assertThat(chat.properties().published()).isEqualTo("2026-03-03T08:15:00+01:00");
        assertThat(chat.properties().title()).isEqualTo("Port news");
    }

    @Test
    void whatPeopleSayIsNotAskedForTheBylineOfAChat() throws Exception {
        var chat = read("said.json", """
                [{"type": "message", "username": "By", "ts": "1772522100.1", "text": "By Ana Ruiz"},
                 {"type": "message", "username": "Source", "ts": "1772522100.2", "text": "Gazette, 4 May 2021"}]
                """);
        assertThat(chat.properties().byline()).isEmpty();
        assertThat(chat.properties().source()).isEmpty();
        assertThat(chat.properties().published()).isEqualTo("2026-03-03T07:15:00Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "3/4/26, 8:15 AM | 3/13/26, 9:00 PM; 2026-03-04T08:15:00",
            "03/04/2026, 08:15 | 13/04/2026, 08:15; 2026-04-03T08:15:00",
            "28.02.26, 20:15 | 01.03.26, 08:15; 2026-02-28T20:15:00",
            "01.03.26, 20:15 | 02.03.26, 08:15; 2026-03-01T20:15:00",
            "2026/3/4, 08:15 | 2026/3/4, 08:16; 2026-03-04T08:15:00",
            "01/02/26, 08:15 | 01/03/26, 08:15; ''", "02/05/26, 08:15 | 01/06/26, 08:15; 2026-05-02T08:15:00",
            "3/4/26, 8:15 AM | 3/4/26, 9:00 PM; ''" })
    void daysOfAChatAreReadInTheOrderInWhichTimePasses(String times, String published) throws Exception {
        var chat = Stream.of(times.split(" \\| ")).map(time -> time + " - Mara Lind: Ships may enter.\n")
                .collect(Collectors.joining());
        assertThat(read("order.txt", chat).properties().published()).isEqualTo(published);
    }

    @Test
    void exportOfSlackHasNoDocumentsButItsDays() throws Exception {
        var day = "[{\"type\": \"message\", \"user\": \"U1\", \"ts\": \"1772522100.1\", \"text\": \"Ships\"}]";
        for (var within : List.of("", "Port export/")) {
            var zip = Samples.zip(folder, "slack.zip", within + "users.json", "[]", within + "channels.json", "[]",
                    within + "integration_logs.json", "[]", within + "general/2026-03-03.json", day,
                    within + "general/2026-03-04.json", day);
            assertThat(unpack(zip)).containsExactly(within + "general/2026-03-03.json",
                    within + "general/2026-03-04.json");
        }
        assertThat(unpack(Samples.zip(folder, "other.zip", "users.json", "[]", "channels.json", "[]"))).hasSize(2);
    }

    private static List<String> unpack(Path zip) throws Exception {
        return session.unpack(zip, Files.createTempDirectory(folder, "slack"), new NullProgressMonitor()).orElseThrow()
                .entries().stream().map(Entry::path).toList();
    }

    private static ExtractedDocument read(String name, String content) throws Exception {
        return read(Samples.text(folder, name, content));
    }
}
