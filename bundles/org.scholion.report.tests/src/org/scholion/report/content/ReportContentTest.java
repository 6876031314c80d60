package org.scholion.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.core.report.content.Remark;
import org.scholion.report.SampleReports;

class ReportContentTest {

    @Test
    void annotationsAreGroupedByLayerInTheOrderOfTheReport() {
        var content = new ReportContent(SampleReports.realistic());

        var first = content.articles().get(1);
        assertThat(first.groups()).extracting(group -> group.layer().layer().name()).containsExactly("mention", "claim",
                "quantity");
        assertThat(first.groups()).extracting(group -> group.items().size()).containsExactly(1, 2, 1);
        assertThat(first.general()).hasSize(1);
        assertThat(content.count()).isEqualTo(11);
        assertThat(content.layers()).extracting(layer -> layer.rows().size()).containsExactly(2, 3, 2, 1, 1,
                1, 1);
    }

    @Test
    void annotationsOfAnUndescribedLayerAreNotLost() {
        var content = new ReportContent(SampleReports.identifiedBy("unknown"));

        assertThat(content.layers()).extracting(layer -> layer.layer().label()).containsExactly("unknown");
        assertThat(content.articles().getFirst().groups()).hasSize(1);
    }

    @Test
    void repliesStandBelowTheCommentTheyAnswer() {
        var threads = CommentThread.of(remarks(0, 1, 2, 1, 0));

        assertThat(threads).hasSize(2);
        assertThat(threads.getFirst().replies()).hasSize(2);
        assertThat(threads.getFirst().replies().getFirst().replies()).hasSize(1);
    }

    @Test
    void skippedAndNegativeLevelsAreClosedUpAndTheDeepestIsLimited() {
        assertThat(CommentThread.of(remarks(7, -3)).stream().map(CommentThread::replies))
                .containsExactly(List.of(), List.of());

        var deep = CommentThread.of(remarks(IntStream.range(0, 20_000).toArray()));
        int levels = 0;
        for (var level = deep; !level.isEmpty(); level = level.getFirst().replies()) {
            levels++;
        }
        assertThat(levels).isEqualTo(CommentThread.DEEPEST + 1);
    }

    @ParameterizedTest
    @CsvSource({ "5f1b7c52-0d8e,annotation-5f1b7c52-0d8e", "a b,annotation-a_0020b", "a_0020b,annotation-a_005f0020b",
            "'\"><x',annotation-_0022_003e_003cx" })
    void identifiersBecomeAnchorsThatNeedNoEscaping(String id, String anchor) {
        assertThat(new LinkTargets().annotation(id)).isEqualTo(anchor);
    }

    @ParameterizedTest
    @CsvSource({ "https://ledger.example/a?b=c,true", "HTTP://ledger.example,true", "javascript:alert(1),false",
            "https://user:pw@ledger.example,false", "//ledger.example,false", "https:ledger,false", "https://a b,false",
            "file:///etc/passwd,false", "'',false" })
    void onlyAddressesOfTheWebBecomeLinks(String address, boolean link) {
        assertThat(new WebAddress().isLink(address)).isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource({ "en,en", "pt-BR,pt-BR", "zh-Hant-TW,zh-Hant-TW", "'',und", "english!,und", "'en\" x=\"',und" })
    void onlyWellFormedLanguageTagsAreUsed(String language, String tag) {
        assertThat(new LanguageTag().of(language)).isEqualTo(tag);
    }

    private static List<Remark> remarks(int... depths) {
        return IntStream.of(depths).mapToObj(depth -> new Remark("Ana Ruiz", "", "text", false, depth)).toList();
    }
}
