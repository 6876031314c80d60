package org.scholion.importer.tika.worker.articles;

import java.io.IOException;

import org.apache.tika.exception.TikaException;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Takes the records of a file, one after the other. */
public interface RecordSink {

    void take(ObjectNode article) throws IOException, TikaException;
}
