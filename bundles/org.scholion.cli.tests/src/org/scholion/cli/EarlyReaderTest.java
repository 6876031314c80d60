package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.core.reading.DocumentReader;
import org.scholion.core.reading.ReadLimits;
import org.scholion.core.reading.ReadingSession;

class EarlyReaderTest {

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    private final List<String> begun = new ArrayList<>();

    private final DocumentReader reader = new DocumentReader() {

        @Override
        public String name() {
            return "early";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public HeadStart headStart(ReadLimits limits, int parallel) {
            assertThat(limits).isEqualTo(ReadLimits.DEFAULT);
            begun.add("for " + parallel);
            return () -> begun.add("ended");
        }

        @Override
        public ReadingSession open(ReadLimits limits, int parallel) {
            throw new UnsupportedOperationException();
        }
    };

    private void start(String arguments) {
        EarlyReader.begin(List.of(arguments.split(" ")), () -> reader);
    }

    @Test
    void importIsReadByAsManyAsShareAProcess() {
        start("-nosplash -application org.scholion.cli.application import a.casebook news --as-is");

        assertThat(begun).containsExactly("for " + Math.min(2, PROCESSORS));
    }

    @Test
    void extractionIsReadByAllProcessors() {
        start("-application org.scholion.cli.application extract --json a.html");

        assertThat(begun).containsExactly("for " + PROCESSORS);
    }

    @ParameterizedTest
    @ValueSource(strings = { "-application org.scholion.cli.application list a.casebook",
            "-application org.scholion.cli.application", "-application org.scholion.cli.application import --help",
            "-application org.scholion.cli.application import --jobs 4 a.casebook b",
            "-application org.scholion.cli.application import --jobs=4 a.casebook b",
            "-application org.scholion.cli.application import a.casebook b --limit timeSeconds=3",
            "-application org.scholion.cli.application extract --replay a.casebook 1234",
            "-product org.scholion.app.product import", "org.scholion.cli.application import a.casebook b" })
    void nothingBeginsForWhatReadsNothingOrInAnotherWay(String arguments) {
        start(arguments);

        assertThat(begun).isEmpty();
    }
}
