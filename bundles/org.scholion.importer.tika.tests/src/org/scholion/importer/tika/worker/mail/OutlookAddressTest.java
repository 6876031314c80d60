package org.scholion.importer.tika.worker.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutlookAddressTest {

    @Test
    void addressInsideAWrappedOneIsTaken() {
        assertThat(OutlookAddress.of("Ana Ruiz ana.ruiz@ledger.example@COURIER\0",
                "IMCEANOTES-+22Ruiz+2C+20Ana+22+20+3Cana+2Eruiz+40ledger+2Eexample+3E+40COURIER@courier.example"))
                .isEqualTo(new OutlookAddress("Ana Ruiz", "ana.ruiz@ledger.example"));
        assertThat(OutlookAddress.of("Bo Cho @COURIER", "bo@ledger.exampleIMCEANOTES-bo+40ledger@courier.example"))
                .isEqualTo(new OutlookAddress("Bo Cho", "bo@ledger.example"));
    }

    @Test
    void wrappedNameThatIsNoAddressStays() {
        var wrapped = "IMCEANOTES-Notices_Desk_Courier+40COURIER@courier.example";
        assertThat(OutlookAddress.of("Notices/Desk/Courier@COURIER", wrapped))
                .isEqualTo(new OutlookAddress("Notices/Desk/Courier", wrapped));
    }

    @Test
    void otherAddressesAreAsTheyAre() {
        assertThat(OutlookAddress.of("desk@ledger.example", "desk@ledger.example"))
                .isEqualTo(new OutlookAddress("desk@ledger.example", "desk@ledger.example"));
        assertThat(OutlookAddress.of(null, "/O=LEDGER/CN=ANA")).isEqualTo(new OutlookAddress("", "/O=LEDGER/CN=ANA"));
    }
}
