package org.tiean.evidence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.primefaces.model.file.UploadedFile;
import org.tiean.evidence.control.FileInspection;
import org.tiean.evidence.control.UploadRegister;
import org.tiean.evidence.entity.Upload;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.control.ContentStore;
import org.tiean.kernel.control.IncomingFiles;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Stored;

/**
 * Takes files in (上传). They stream to disk and are not in any transaction; what no act names within a day
 * is swept away.
 */
@ApplicationScoped
public class Uploads {

    private static final int LONGEST_NAME = 255;

    @Inject
    ContentStore files;

    @Inject
    IncomingFiles incoming;

    @Inject
    FileInspection inspection;

    @Inject
    UploadRegister register;

    @Inject
    CurrentActor actor;

    @Inject
    @ConfigProperty(name = "tiean.upload.max-bytes", defaultValue = "4294967296")
    long maxBytes;

    /**
     * Receives a file.
     *
     * @param uploadId made by the sender; sent again with the same content it changes nothing
     * @param fileName with its extension; a path before it is cut off
     * @throws Refusal 400 empty, 403 nobody we know, 409 id used for another file, 413 too large, 415 kind not
     *                 taken or not what the name says, 503 store away, 507 no room
     */
    public Upload receive(UUID uploadId, String fileName, InputStream content) {
        return receive(uploadId, fileName, content, null);
    }

    /**
     * Receives a file from a page.
     *
     * @param file null or without a name where none was chosen; one that was chosen and is empty is refused
     */
    public Optional<Upload> receive(UUID uploadId, UploadedFile file) {
        if (file == null || file.getFileName() == null || file.getFileName().isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(receive(uploadId, file.getFileName(), file.getInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * As {@link #receive(UUID, String, InputStream)}, for a sender that said beforehand how much would come: a line
     * that broke may look like the end of the file.
     *
     * @param announced bytes, null where nothing was said
     * @throws Refusal 400 besides if less or more came; then the id is free for the whole file
     */
    public Upload receive(UUID uploadId, String fileName, InputStream content, Long announced) {
        if (!actor.isKnown() || actor.roles().isEmpty() && actor.visitor().isEmpty()) {
            throw Refusal.forbidden("identity.login-needed");
        }
        if (announced != null && announced > maxBytes) {
            throw ContentStore.tooLarge(maxBytes);
        }
        String name = plainName(fileName);
        incoming.requireRoom(announced == null ? 0 : announced);
        Stored stored = files.store(content, maxBytes);
        if (announced != null && announced != stored.size()) {
            throw Refusal.invalid("evidence.upload.broken-off", stored.size(), announced);
        }
        return register.note(uploadId, actor.username(), name, stored, inspection.kindOf(stored, name));
    }

    /**
     * A file the actor sent, to be named by an act; its content is kept for another day at least.
     *
     * @throws Refusal 404 if the actor sent no such file
     */
    public Upload own(UUID uploadId) {
        Upload upload = register.find(uploadId);
        if (upload == null || !upload.isOf(actor.username())) {
            throw Refusal.notFound("evidence.upload.unknown");
        }
        files.keep(upload.sha256());
        return upload;
    }

    /**
     * SHA-256 of a drawn signature the actor sent.
     *
     * @throws Refusal 404 no such file, 415 no PNG
     */
    public String signature(UUID uploadId) {
        Upload picture = own(uploadId);
        if (!picture.mediaType().equals("image/png")) {
            throw new Refusal(Refusal.Kind.UNSUPPORTED, "evidence.record.signature-png");
        }
        return picture.sha256();
    }

    static String plainName(String fileName) {
        if (fileName == null) {
            throw Refusal.invalid("evidence.upload.name");
        }
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1).strip();
        boolean odd = name.chars().anyMatch(Character::isISOControl);
        if (name.isEmpty() || name.length() > LONGEST_NAME || odd || name.indexOf('.') < 1) {
            throw Refusal.invalid("evidence.upload.name");
        }
        return name;
    }
}
