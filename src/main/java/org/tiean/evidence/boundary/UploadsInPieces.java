package org.tiean.evidence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tiean.evidence.control.FileInspection;
import org.tiean.evidence.control.UploadRegister;
import org.tiean.evidence.entity.BeginUpload;
import org.tiean.evidence.entity.FileKind;
import org.tiean.evidence.entity.Upload;
import org.tiean.evidence.entity.UploadPart;
import org.tiean.evidence.entity.UploadStanding;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.control.ContentStore;
import org.tiean.kernel.control.IncomingFiles;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Stored;

/**
 * Takes files in piece by piece (分片续传), after the manner of the tus protocol: the sender says what will come, sends pieces
 * at the place where the last one ended, and asks for that place when the line broke. What has come whole is looked at and
 * becomes an {@link Upload} like any other. What counts is always on disk before the sender is told so.
 */
@ApplicationScoped
public class UploadsInPieces {

    private static final int AT_ONCE = 500;

    @Inject
    IncomingFiles incoming;

    @Inject
    ContentStore files;

    @Inject
    FileInspection inspection;

    @Inject
    UploadRegister register;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "tiean.upload.max-bytes", defaultValue = "4294967296")
    long maxBytes;

    @Inject
    @ConfigProperty(name = "tiean.upload.unfinished", defaultValue = "P3D")
    Duration patience;

    /**
     * Begins a file; the same beginning again tells how far it has come.
     *
     * @throws Refusal 403 nobody we know, 409 id used for another file, 413 too large, 507 no room for it
     */
    public UploadStanding begin(BeginUpload given) {
        requireKnown();
        if (given.size() > maxBytes) {
            throw ContentStore.tooLarge(maxBytes);
        }
        BeginUpload plain = new BeginUpload(given.id(), Uploads.plainName(given.fileName()), given.size(), given.sha256());
        Upload whole = register.find(plain.id());
        if (whole != null) {
            return ownWhole(whole);
        }
        if (register.begin(plain, actor.username()) || begunAnew(plain)) {
            try {
                incoming.begin(plain.id(), plain.size());
            } catch (Refusal noPlace) {
                register.forget(plain.id());
                throw noPlace;
            }
        }
        return standing(plain.id());
    }

    /** What was begun and is no longer on the disk, or never got there before the house went down, begins at its first byte. */
    private boolean begunAnew(BeginUpload given) {
        UploadPart part = register.part(given.id(), actor.username());
        if (incoming.has(part.id(), part.received())) {
            return false;
        }
        giveUp(part.id());
        return register.begin(given, actor.username());
    }

    /**
     * How far a file has come.
     *
     * @throws Refusal 404 if the actor began no such file, or what had come of it is gone
     */
    public UploadStanding standing(UUID id) {
        requireKnown();
        Upload whole = register.find(id);
        if (whole != null) {
            return ownWhole(whole);
        }
        UploadPart part = register.part(id, actor.username());
        requireThere(part);
        return new UploadStanding(part.received(), part.size(), null);
    }

    /**
     * Takes the next piece; with the last one the file is looked at and becomes an upload.
     *
     * @param offset bytes before it
     * @param sha256 of the piece, empty where its sender did not say
     * @throws Refusal 400 piece damaged, or the whole file is not the one announced; 404; 409 not where the last piece ended,
     *                 or one is just being received; 413; 415 the kind is not taken; 503, 507 the store is away or full
     */
    public UploadStanding append(UUID id, long offset, Optional<String> sha256, InputStream piece) {
        requireKnown();
        Upload whole = register.find(id);
        if (whole != null) {
            return ownWhole(whole);
        }
        UploadPart part = register.part(id, actor.username());
        requireThere(part);
        if (offset != part.received()) {
            throw Refusal.conflict("evidence.upload.offset", part.received());
        }
        if (!part.isWhole()) {
            long reached = incoming.append(id, offset, piece, part.size() - offset, sha256);
            part = register.reached(id, actor.username(), reached);
        }
        return part.isWhole() ? UploadStanding.of(finish(part)) : new UploadStanding(part.received(), part.size(), null);
    }

    private Upload finish(UploadPart part) {
        String digest = incoming.sha256(part.id(), part.size());
        if (part.announced().filter(announced -> !announced.equals(digest)).isPresent()) {
            giveUp(part.id());
            throw Refusal.invalid("evidence.upload.checksum");
        }
        Stored stored = incoming.finish(part.id(), part.size());
        FileKind kind;
        try {
            kind = inspection.kindOf(stored, part.fileName());
        } catch (Refusal notTaken) {
            giveUp(part.id());
            throw notTaken;
        }
        return register.note(part.id(), actor.username(), part.fileName(), stored, kind);
    }

    /** Gives a file up; what had come of it is removed. A file that came whole is swept like any that no act names. */
    public void abandon(UUID id) {
        requireKnown();
        if (register.find(id) == null) {
            giveUp(register.part(id, actor.username()).id());
        }
    }

    /** Removes what nobody went on with for three days ({@code tiean.upload.unfinished}). */
    public int sweep() {
        var old = register.givenUp(clock.instant().minus(patience), AT_ONCE);
        old.forEach(this::giveUp);
        return old.size();
    }

    private void giveUp(UUID id) {
        incoming.discard(id);
        register.forget(id);
    }

    private UploadStanding ownWhole(Upload whole) {
        if (!whole.isOf(actor.username())) {
            throw Refusal.notFound("evidence.upload.part-unknown");
        }
        files.keep(whole.sha256());
        return UploadStanding.of(whole);
    }

    /** What was received and is no longer on the disk is not pretended to be there. */
    private void requireThere(UploadPart part) {
        if (!incoming.has(part.id(), part.received())) {
            giveUp(part.id());
            throw Refusal.notFound("evidence.upload.lost");
        }
    }

    private void requireKnown() {
        if (!actor.isKnown() || actor.roles().isEmpty()) {
            throw Refusal.forbidden("identity.login-needed");
        }
    }
}
