package org.scholion.importer.tika.worker.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.scholion.importer.tika.worker.document.Reply;
import org.scholion.importer.tika.worker.parts.OfficeSource;

/** The parts of a file of a newer office program. */
final class OfficePackage implements OfficeSource {

    private final OPCPackage file;
    private final PackagePart document;
    private final Reply reply;

    private OfficePackage(OPCPackage file, PackagePart document, Reply reply) {
        this.file = file;
        this.document = document;
        this.reply = reply;
    }

    /**
     * Empty where the package does not say what its document is.
     *
     * @param reply hears of damage; may be {@code null}
     */
    static Optional<OfficePackage> of(OPCPackage file, Reply reply) {
        for (var relation : file.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/officeDocument")
                    && relation.getTargetMode() == TargetMode.INTERNAL) {
                return path(relation).flatMap(name -> part(file, name))
                        .map(part -> new OfficePackage(file, part, reply));
            }
        }
        return Optional.empty();
    }

    String documentType() {
        return document.getContentType();
    }

    @Override
    public String document() {
        return document.getPartName().getName();
    }

    @Override
    public List<String> related(String part, String kind) {
        var related = new ArrayList<String>();
        for (var relation : relations(part)) {
            if (relation.getTargetMode() == TargetMode.INTERNAL
                    && relation.getRelationshipType().endsWith("/" + kind)) {
                path(relation).filter(path -> !related.contains(path)).ifPresent(related::add);
            }
        }
        return related;
    }

    @Override
    public Optional<String> target(String part, String id) {
        for (var relation : relations(part)) {
            if (relation.getId().equals(id)) {
                return relation.getTargetMode() == TargetMode.INTERNAL ? path(relation)
                        : Optional.of(relation.getTargetURI().toString());
            }
        }
        return Optional.empty();
    }

    @Override
    public void damaged() {
        if (reply != null) {
            reply.warnCut("A part of the document is missing or damaged.");
        }
    }

    @Override
    public InputStream open(String part) throws IOException {
        return part(part).orElseThrow(() -> new IOException("No part " + part)).getInputStream();
    }

    Optional<PackagePart> part(String name) {
        return part(file, name);
    }

    private static Optional<PackagePart> part(OPCPackage file, String name) {
        try {
            return Optional.ofNullable(file.getPart(PackagingURIHelper.createPartName(name)));
        } catch (InvalidFormatException e) {
            return Optional.empty();
        }
    }

    private Iterable<PackageRelationship> relations(String name) {
        try {
            var part = part(name);
            return part.isPresent() ? part.get().getRelationships() : List.of();
        } catch (InvalidFormatException e) {
            return List.of();
        }
    }

    private static Optional<String> path(PackageRelationship relation) {
        return Optional.ofNullable(
                PackagingURIHelper.resolvePartUri(relation.getSourceURI(), relation.getTargetURI()).getPath());
    }
}
