package org.scholion.cli.command;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a moment of an option: with its zone, or a day alone, which begins in UTC. */
final class Moment implements ITypeConverter<Instant> {

    @Override
    public Instant convert(String value) {
        try {
            return value.indexOf('T') < 0 ? LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(value, Instant::from);
        } catch (DateTimeException e) {
            throw new TypeConversionException("\"" + value
                    + "\" is no moment; write it as in 2026-03-04T12:00:00Z, or a day as in 2026-03-04");
        }
    }
}
