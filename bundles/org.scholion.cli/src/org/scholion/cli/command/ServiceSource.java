package org.scholion.cli.command;

import java.util.stream.Stream;

/** Where {@link Services} come from. */
@FunctionalInterface
public interface ServiceSource {

    /** All implementations of a service, those of the highest rank first; each is made when the stream comes to it. */
    <S> Stream<S> all(Class<S> service);
}
