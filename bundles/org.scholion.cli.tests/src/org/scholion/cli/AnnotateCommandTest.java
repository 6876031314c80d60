package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.cli.CommandLineRunner.Run;
import org.scholion.core.casebook.CasebookStore;

class AnnotateCommandTest extends CommandLineTest {

    private Path casebook;
    private String id;

    @BeforeEach
    void importBrief() throws IOException {
        casebook = casebookOfBrief();
        id = idIn(casebook);
    }

    private Run annotate(Object... options) {
        var arguments = new ArrayList<Object>(List.of("annotate", casebook, id, "--analyst", "Ana Ruiz"));
        arguments.addAll(List.of(options));
        return run(arguments.toArray());
    }

    @Test
    void quotedWordsAreMarked() {
        var run = annotate("--layer", "claim", "--tag", "rumour", "--quote", "There are rumours.", "--attribute",
                "credibility=3", "--attribute", "chain=a post", "--attribute", "chain=the wire", "--attribute",
                "speaker=Renée Vauquelin", "--note", "Whose?", "--json");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        var made = run.json();
        assertThat(made.get("quote").asText()).isEqualTo("There are rumours.");
        assertThat(BRIEF.substring(made.get("begin").intValue(), made.get("end").intValue()))
                .isEqualTo("There are rumours.");
        assertThat(made.get("analyst").asText()).isEqualTo("ana-ruiz");
        var stored = run("show", casebook, id, "--json").json().get("annotations").get(0);
        assertThat(stored.get("id").asText()).isEqualTo(made.get("id").asText());
        assertThat(stored.get("tag").asText()).isEqualTo("rumour");
        assertThat(stored.get("note").asText()).isEqualTo("Whose?");
        assertThat(stored.get("attributes").findValuesAsText("value")).containsExactly("3", "a post", "the wire",
                "renee-vauquelin");
        assertThat(run("list", casebook, "--json").json().get(0).get("annotations").intValue()).isEqualTo(1);
    }

    @Test
    void identifierAndWordsArePrinted() {
        assertThat(annotate("--layer", "claim", "--quote", "There are rumours").out())
                .matches("[0-9a-f-]{36}  \"There are rumours\"\n");
    }

    @Test
    void wordsThatStandSeveralTimesNeedAChoice() {
        var run = annotate("--layer", "mention", "--quote", "post");
        int first = BRIEF.indexOf("post");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("stand in the article 3 times, at " + first + "–" + (first + 4))
                .contains("--occurrence").contains("--begin and --end");
        assertThat(annotate("--layer", "mention", "--quote", "post", "--occurrence", 3, "--json").json().get("begin")
                .intValue())
                .isEqualTo(BRIEF.lastIndexOf("post"));
        assertThat(annotate("--layer", "mention", "--quote", "post", "--occurrence", 4).err())
                .contains("no occurrence 4");
    }

    @Test
    void wordsThatDoNotStandThereAreNamed() {
        var run = annotate("--layer", "mention", "--quote", "There were rumours");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("\"There were rumours\" do not stand in the article");
        assertThat(run("check", casebook).status()).isZero();
    }

    @Test
    void offsetsNeverSplitACharacter() {
        int family = BRIEF.indexOf("👩");
        var run = annotate("--layer", "mention", "--begin", family + 1, "--end", family + 3, "--json");
        assertThat(run.status()).isZero();
        assertThat(run.json().get("quote").asText()).isEqualTo("👩‍👩‍👧");
        assertThat(run.err()).contains("The passage is now " + family + "–" + (family + 8));
    }

    @Test
    void offsetsOutsideTheTextOrOnBlanksAreRefused() {
        var outside = annotate("--layer", "mention", "--begin", 10, "--end", 100000);
        assertThat(outside.status()).isEqualTo(1);
        assertThat(outside.err()).contains("The text ends at " + BRIEF.strip().length());
        int blank = BRIEF.indexOf("\n\n");
        var blanks = annotate("--layer", "mention", "--begin", blank, "--end", blank + 2);
        assertThat(blanks.status()).isEqualTo(1);
        assertThat(blanks.err()).contains("only blanks");
    }

    @ParameterizedTest
    @CsvSource({ "--layer opinion --quote team,has the layers: mention; claim; quotation; quantity; time; event",
            "--layer says --quote team,No passage can be marked as \"says\"",
            "--layer claim --tag truth --quote team,It has: fact; rumour; judgement; forecast",
            "--layer claim,either with --quote", "--layer claim --quote team --begin 3 --end 5,either with --quote",
            "--layer claim --begin 3,either with --quote",
            "--layer claim --begin 5 --end 5,No passage goes from 5 to 5",
            "--layer claim --begin 3 --end 5 --occurrence 1,goes with --quote",
            "--layer claim --quote team --attribute mood=bad,has no attribute \"mood\"",
            "--layer claim --quote team --attribute mood,--attribute is NAME=VALUE",
            "--layer claim --quote team --attribute credibility=7,They are: 1; 2; 3; 4; 5; 6",
            "--layer claim --quote team --attribute cue=,has no value",
            "--layer quantity --quote team --attribute value=many,is not a number",
            "--layer time --quote team --attribute normalised=soon,is not a date",
            "--layer claim --quote team --attribute hedge=a --attribute hedge=b,one value only" })
    void whatTheCodebookDoesNotHaveIsWrongUsageAndChangesNothing(String options, String message) {
        var run = annotate((Object[]) options.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message.replace(';', ','));
        assertThat(run("list", casebook, "--json").json().get(0).get("annotations").intValue()).isZero();
    }

    @Test
    void wordsAreMarkedWhereverTheyStandAndNoPlaceTwice() {
        annotate("--layer", "mention", "--quote", "post", "--occurrence", 1);

        var run = annotate("--layer", "mention", "--tag", "product", "--quote", "Post", "--all", "--ignore-case",
                "--json");
        assertThat(run.status()).isZero();
        assertThat(run.json().get("already").intValue()).isEqualTo(1);
        assertThat(run.json().get("marked").findValuesAsText("quote")).containsExactly("post", "post");
        var again = annotate("--layer", "mention", "--quote", "post", "--all");
        assertThat(again.err()).contains("Marked 0 places in 0 articles; 3 marked already.");
        assertThat(run("list", casebook, "--json").json().get(0).get("annotations").intValue()).isEqualTo(3);
        assertThat(run("check", casebook).status()).isZero();
        assertThat(annotate("--layer", "mention", "--quote", "Post", "--all").err()).contains("do not stand in");
    }

    @Test
    void wordsAreMarkedInAllArticles() throws IOException {
        run("import", casebook, document("other.txt", "Another lead of the team.\n\nThe teams meet."));

        var run = run("annotate", casebook, "--layer", "mention", "--quote", "team", "--all", "--casebook");

        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("Marked 4 places in 2 articles");
        assertThat(run.out()).contains("[team]").hasLineCount(4);
        assertThat(run("annotate", casebook, "--layer", "mention", "--quote", "team", "--all", "--casebook",
                "--parts-of-words").err()).contains("Marked 1 place in 1 article; 4 marked already.");
        assertThat(run("check", casebook).status()).isZero();
    }

    @Test
    void optionsThatDoNotGoTogetherAreWrongUsage() {
        assertThat(annotate("--layer", "mention", "--begin", 1, "--end", 3, "--all").err())
                .contains("--all goes with --quote");
        assertThat(annotate("--layer", "mention", "--quote", "team", "--ignore-case").err()).contains("go with --all");
        var both = annotate("--layer", "mention", "--quote", "team", "--all", "--casebook");
        assertThat(both.status()).isEqualTo(2);
        assertThat(both.err()).contains("Leave the article out");
        assertThat(run("annotate", casebook, "--layer", "mention", "--quote", "team").err())
                .contains("Name the article");
    }

    @Test
    void casebookThatIsOpenElsewhereIsNotChanged() throws CoreException {
        try (var elsewhere = CasebookStore.open(casebook)) {
            assertThat(elsewhere.readOnlyReason()).isEmpty();
            var run = annotate("--layer", "claim", "--quote", "There are rumours");
            assertThat(run.status()).isEqualTo(3);
            assertThat(run.err()).contains("is open elsewhere");
        }
    }
}
