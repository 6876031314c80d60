package org.scholion.importer.tika.worker.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @ValueSource(strings = { "https://a.example/x?y=1#z", "http://a.example", "HTTP://A.example/b", "/port/today",
            "/a/../b", "//other.example/x", "map.html", "?page=2", "#top", "", " /blank ", "https://a.example/./b",
            "http://user@a.example/", "http://[::1]/x", "mailto:desk@news.example",
            "http://a.example:x/", "/a b", "http:\\\\a.example\\b", "/\u00e4", "http:relative", "https://" })
    void quickWayLeadsWhereTheLibraryLeads(String href) {
        for (var base : new String[] { "https://news.example:8080/a/b.html?c#d", "http://news.example", "",
                "file:///tmp/x.html", "https://user@news.example/" }) {
            var link = Jsoup.parse("<a>x</a>", base).selectFirst("a").attr("href", href);
            assertThat(new Addresses(base).absolute(link)).as(base).isEqualTo(link.absUrl("href"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "javascript:run()", "tel:12", "whatsapp:send?text=x" })
    void whatIsNoPageLeadsNowhere(String href) {
        var link = Jsoup.parse("<a>x</a>", "https://news.example/").selectFirst("a").attr("href", href);
        assertThat(new Addresses("https://news.example/").absolute(link)).isEmpty();
    }
}
