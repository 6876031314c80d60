package org.scholion.importer.tika.worker.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoldFontsTest {

    @Test
    void boldFontsOfTexAreKnownByTheirAbbreviations() {
        assertThat("CMBX10 ABCDEF+SFBX1200 cmssbx10 NimbusRomNo9L-Medi LinLibertineTB Arial-BoldMT".split(" "))
                .allMatch(BoldFonts::isBold);
        assertThat("CMR10 ABCDEF+SFRM1200 NimbusRomNo9L-Regu URWChanceryL-MediItal LinLibertineT Arial".split(" "))
                .noneMatch(BoldFonts::isBold);
    }
}
