package org.scholion.importer.tika.worker.parts;

import java.util.ArrayList;
import java.util.List;

import org.xml.sax.SAXException;

/** Keeps what it takes until somebody wants it. */
public final class Recording implements OfficeOutput {

    private interface Event {

        void send(OfficeOutput to) throws SAXException;
    }

    private record Words(String words) implements Event {

        @Override
        public void send(OfficeOutput to) throws SAXException {
            to.words(words);
        }
    }

    private record End(String element) implements Event {

        @Override
        public void send(OfficeOutput to) throws SAXException {
            to.end(element);
        }
    }

    private final List<Event> events = new ArrayList<>();
    private int length;

    @Override
    public void start(String element, String style) {
        events.add(to -> to.start(element, style));
    }

    @Override
    public void startLink(String target) {
        events.add(to -> to.startLink(target));
    }

    @Override
    public void end(String element) {
        events.add(new End(element));
    }

    @Override
    public void words(String words) {
        events.add(new Words(words));
        length += words.strip().length();
    }

    @Override
    public void boilerplate(boolean begins) {
        events.add(to -> to.boilerplate(begins));
    }

    /** How many characters it holds, without blanks around its words. */
    public int length() {
        return length;
    }

    public boolean isBlank() {
        return length == 0;
    }

    /** Hands everything on. */
    public void replay(OfficeOutput to) throws SAXException {
        for (var event : events) {
            event.send(to);
        }
    }

    /** Hands everything on with a label before the first words. */
    public void replay(String label, OfficeOutput to) throws SAXException {
        var first = events.stream().filter(Words.class::isInstance).findFirst();
        for (var event : events) {
            if (first.isPresent() && event == first.get()) {
                to.words(label);
            }
            event.send(to);
        }
    }

    /** The words alone. */
    public String text() {
        var text = new StringBuilder();
        for (var event : events) {
            if (event instanceof Words some) {
                text.append(some.words());
            }
        }
        return text.toString();
    }

    /** The words alone, with a blank between those of different elements. */
    public String lines() {
        var text = new StringBuilder();
        for (var event : events) {
            text.append(event instanceof Words some ? some.words() : event instanceof End ? " " : "");
        }
        return text.toString().strip().replaceAll("\\s+", " ");
    }
}
