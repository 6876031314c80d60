package org.scholion.importer.tika.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;

/**
 * Knows a web page by its first words; all else is asked of another detector, which compares each document with the
 * beginnings of some hundred formats and looks for the root of an XML document in each page. It finds the same.
 */
final class PageDetector implements Detector {

    private static final long serialVersionUID = 1L;
    private static final int BEGINNING = 2048;
    private static final String DOCTYPE = "<!doctype html";
    private static final String ROOT = "<html";
    private static final int WHITE_SPACE = 32;

    private static final Pattern NAMESPACE = Pattern.compile("\\sxmlns\\s*=");
    private static final MediaType XHTML = MediaType.application("xhtml+xml");
    /** An attribute as XML has it, of the language's own or a declaration of a prefix. */
    private static final String ATTRIBUTE = "\\s+((?:[a-z]|xml:(?=lang)|xmlns:(?!xml))[a-z]*)=(\"[ -~&&[^\"<&]]+\"|'[ -~&&[^'<&]]+')";
    /** How nearly all pages in XHTML begin. */
    private static final Pattern XHTML_BEGINNING = Pattern
            .compile("(?:<\\?xml version=\"1\\.0\"(?: encoding=\"(?i:utf-8)\")?\\s?\\?>)?"
                    + "\\s*(?:<!DOCTYPE html(?:\\s+PUBLIC\\s+\"[\\w/. -]+\"\\s+\"[\\w/.:-]+\")?\\s*>\\s*)?<html((?:"
                    + ATTRIBUTE + ")+)\\s*>");
    private static final String NAMESPACE_OF_XHTML = "http://www.w3.org/1999/xhtml";
    /** Those of XML itself, to which no prefix may be bound. */
    private static final String RESERVED = "http://www.w3.org/";
    private static final Pattern ATTRIBUTES = Pattern.compile(ATTRIBUTE);

    private final Detector others;

    PageDetector(Detector others) {
        this.others = others;
    }

    @Override
    public MediaType detect(InputStream in, Metadata metadata) throws IOException {
        if (in == null || !isUnnamed(metadata)) {
            return others.detect(in, metadata);
        }
        var beginning = beginning(in);
        return isPage(beginning.toLowerCase(Locale.ROOT)) ? MediaType.TEXT_HTML
                : isXhtml(beginning) ? XHTML : others.detect(in, metadata);
    }

    /** Whether neither its name nor its sender says that it is a page of a special kind. */
    private static boolean isUnnamed(Metadata metadata) {
        var name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        var extension = name == null ? "" : name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return (extension.equals("html") || extension.equals("htm")) && metadata.get(Metadata.CONTENT_TYPE) == null
                && metadata.get(TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE) == null
                && metadata.get(TikaCoreProperties.CONTENT_TYPE_PARSER_OVERRIDE) == null;
    }

    private static String beginning(InputStream in) throws IOException {
        in.mark(BEGINNING);
        try {
            return new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
        } finally {
            in.reset();
        }
    }

    /** Not XHTML, which its root declares. */
    private static boolean isPage(String beginning) {
        int start = 0;
        while (start < WHITE_SPACE && start < beginning.length() && Character.isWhitespace(beginning.charAt(start))) {
            start++;
        }
        int root = beginning.indexOf(ROOT);
        int end = root < 0 ? -1 : beginning.indexOf('>', root);
        if (end < 0 || root != start && !beginning.startsWith(DOCTYPE, start)) {
            return false;
        }
        return !beginning.substring(0, end).contains("xhtml") && !NAMESPACE.matcher(beginning).region(root, end).find();
    }

    /** Whether it begins as XML has to, in the language's own namespace. */
    private static boolean isXhtml(String beginning) {
        var root = XHTML_BEGINNING.matcher(beginning);
        if (!root.lookingAt()) {
            return false;
        }
        var names = new HashSet<String>();
        boolean own = false;
        for (var attribute = ATTRIBUTES.matcher(root.group(1)); attribute.find();) {
            var name = attribute.group(1);
            var value = attribute.group(2).substring(1, attribute.group(2).length() - 1);
            boolean reserved = name.startsWith("xmlns:") && value.startsWith(RESERVED);
            if (reserved || !names.add(name)) {
                return false;
            }
            own |= name.equals("xmlns") && value.equals(NAMESPACE_OF_XHTML);
        }
        return own;
    }
}
