package org.scholion.core.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.model.Codebook;
import org.scholion.model.Layer;
import org.scholion.model.LayerKind;

class CodebooksTest {

    private Codebook news;

    @BeforeEach
    void load() throws CoreException {
        news = Codebooks.load(Codebooks.NEWS);
    }

    @Test
    void newsHasTheLayersOfTheDesign() {
        assertThat(Codebooks.layers(news, LayerKind.SPAN)).extracting(Layer::getName).containsExactly("mention",
                "claim", "quotation",
                "quantity", "time", "event");
        assertThat(Codebooks.layers(news, LayerKind.RELATION)).extracting(Layer::getName).containsExactly("says",
                "about", "supports",
                "contradicts", "same-story");
        assertThat(Codebooks.layers(news, LayerKind.ARTICLE)).extracting(Layer::getName).containsExactly("assessment");
    }

    @Test
    void layersOfWordsHaveAKeyAndAColourOfTheirOwn() {
        var layers = Codebooks.layers(news, LayerKind.SPAN);

        assertThat(layers).extracting(Layer::getKey).containsExactly("M", "C", "Q", "N", "T", "E");
        assertThat(layers).extracting(Layer::getColor).doesNotHaveDuplicates()
                .allMatch(color -> color.matches("#[0-9A-F]{6}"));
    }

    @Test
    void namesAreUniqueAndLabelsThere() {
        assertThat(news.getLayers()).extracting(Layer::getName).doesNotHaveDuplicates();
        assertThat(news.getLayers()).allSatisfy(layer -> {
            assertThat(layer.getLabel()).isNotBlank();
            assertThat(layer.getAttributes()).extracting("name").doesNotHaveDuplicates();
            assertThat(layer.getAttributes()).extracting("label").doesNotContainNull();
            assertThat(Codebooks.tags(layer)).extracting("path").doesNotHaveDuplicates();
        });
    }

    @Test
    void eachLoadIsACopyOfItsOwn() throws CoreException {
        news.setLabel("changed");

        assertThat(Codebooks.load(Codebooks.NEWS).getLabel()).isEqualTo("News");
    }

    @Test
    void tagsAreNamedByTheirPathsParentsFirst() {
        var mention = Codebooks.layer(news, "mention").orElseThrow();

        assertThat(Codebooks.tags(mention)).extracting(Codebooks.TagPath::path).startsWith("person", "organisation",
                "organisation/company");
        var company = Codebooks.tag(mention, "organisation/company").orElseThrow();
        assertThat(company.label()).isEqualTo("Organisation › Company");
        assertThat(company.depth()).isEqualTo(1);
        for (var none : List.of("company", "", "organisation/", "Person")) {
            assertThat(Codebooks.tag(mention, none)).as(none).isEmpty();
        }
        assertThat(Codebooks.tag(mention, null)).isEmpty();
    }

    @Test
    void choicesHaveValueAndLabel() {
        var claim = Codebooks.layer(news, "claim").orElseThrow();
        var credibility = Codebooks.attribute(claim, "credibility").orElseThrow();

        assertThat(Codebooks.choices(credibility)).hasSize(6).last()
                .isEqualTo(new Codebooks.Choice("6", "truth cannot be judged"));
        assertThat(Codebooks.choiceLabel(credibility, "3")).isEqualTo("3 possibly true");
        assertThat(Codebooks.choiceLabel(credibility, "9")).isEqualTo("9");
        assertThat(Codebooks.choiceLabel(Codebooks.attribute(claim, "stance").orElseThrow(), "doubts"))
                .isEqualTo("doubts");
    }

    @Test
    void unknownCodebookIsRefusedWithWhatThereIs() {
        for (var name : List.of("none", "", "../news", "news.codebook", "/news")) {
            assertThatExceptionOfType(CoreException.class).isThrownBy(() -> Codebooks.load(name))
                    .withMessageContaining("\"" + name + "\"").withMessageContaining("Available: news");
        }
    }
}
