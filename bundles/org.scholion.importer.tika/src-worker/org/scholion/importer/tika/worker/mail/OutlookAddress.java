package org.scholion.importer.tika.worker.mail;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who a mail of an Outlook store is from or to. Exchange wraps what is no address of the internet into one of its own
 * (IMCEA: {@code IMCEANOTES-Ana+20Ruiz+20+3Cana+40ledger+2Eexample+3E+40LEDGER@ledger.example}); often there is a real
 * one inside.
 *
 * @param name without addresses behind it
 * @param mailbox address of the internet, or as the store has it
 */
record OutlookAddress(String name, String mailbox) {

    private static final Pattern WRAPPED = Pattern.compile("IMCEA[A-Za-z0-9]+-([^@]*)@\\S+$");
    private static final Pattern CODE = Pattern.compile("\\+([0-9A-Fa-f]{2})");
    private static final String ADDRESS = "[\\w.%+'-]+@[\\w-]+(?:\\.[\\w-]+)+";
    private static final Pattern FIRST_ADDRESS = Pattern.compile(ADDRESS);
    /** What Notes puts behind a name: its address there, and the domain by which it was reached. */
    private static final Pattern BEHIND = Pattern.compile("(?:\\s+<?" + ADDRESS + ">?)?\\s*(?:@[\\w.-]+)?$");

    static OutlookAddress of(String name, String mailbox) {
        var shown = clean(name);
        var address = clean(mailbox);
        var wrapped = WRAPPED.matcher(address);
        if (!wrapped.find()) {
            return new OutlookAddress(shown, address);
        }
        var inside = CODE.matcher(wrapped.group(1).replace('_', '/')).replaceAll(code -> Matcher
                .quoteReplacement(new String(HexFormat.of().parseHex(code.group(1)), StandardCharsets.ISO_8859_1)));
        var real = FIRST_ADDRESS.matcher(address.substring(0, wrapped.start()) + " " + inside);
        var person = BEHIND.matcher(shown).replaceFirst("").strip();
        return new OutlookAddress(person.isEmpty() ? shown : person, real.find() ? real.group() : address);
    }

    /** Some stores end their names with a zero. */
    private static String clean(String words) {
        return words == null ? "" : words.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
