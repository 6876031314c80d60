package org.scholion.core.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleSummaryTest {

    @Test
    void articleWithoutATitleIsCalledAsItsFileNotAsTheFoldersAroundIt() {
        assertThat(titled("", "Mailbox/Inbox/0001.eml/berths.xls").label()).isEqualTo("berths.xls");
        assertThat(titled("", "berths.xls").label()).isEqualTo("berths.xls");
        assertThat(titled("Berths", "Mailbox/berths.xls").label()).isEqualTo("Berths");
    }

    private static ArticleSummary titled(String title, String fileName) {
        return new ArticleSummary("id", title, "", "", "", "application/vnd.ms-excel", fileName, 0);
    }
}
