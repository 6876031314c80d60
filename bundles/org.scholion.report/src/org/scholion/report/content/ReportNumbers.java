package org.scholion.report.content;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.NumberFormat;

/** Numbers as the language of the headings writes them; what is no number is shown as it is. Not for several threads. */
public final class ReportNumbers {

    /** Longer numbers are no measurement but a code, or an attempt to fill the page with zeros. */
    private static final int LONGEST = 30;

    private final NumberFormat format;

    /** @param language BCP 47 */
    public ReportNumbers(String language) {
        format = NumberFormat.getInstance(Locale.forLanguageTag(language));
        format.setMaximumFractionDigits(LONGEST);
        if (format instanceof DecimalFormat decimal) {
            decimal.setMinimumGroupingDigits(1);
        }
    }

    /** The number in groups of digits, as in {@code 53,000,000}; all its digits are shown. */
    public String of(String stored) {
        try {
            if (stored.isEmpty() || stored.length() > LONGEST) {
                return stored;
            }
            var number = new BigDecimal(stored, MathContext.UNLIMITED);
            if (Math.abs((long) number.precision() - number.scale()) > LONGEST || number.scale() > LONGEST) {
                return stored;
            }
            return format.format(number);
        } catch (NumberFormatException noNumber) { // the field is what an analyst wrote, which may be anything
            return stored;
        }
    }

    /** A share from 0 to 1 as a whole number of hundredths, rounded down so that only the same is 100. */
    public int percent(double share) {
        return (int) Math.floor(share * 100);
    }
}
