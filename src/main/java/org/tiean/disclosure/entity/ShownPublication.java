package org.tiean.disclosure.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A publication as everybody may read it, and nothing it says else (公示信息).
 *
 * @param content          of a withdrawn one number, agency and day of decision only
 * @param withdrawn        null while it stands
 * @param replaces         the withdrawn one in whose place it was published, or null
 * @param registerSequence its place in the chain of the agency's publications; null for those published before there was one
 * @param fileDigest       of the sealed public text; null once withdrawn
 * @param measureOverOn    day on which a published seizure was over, freed or dealt with otherwise; null while it lasts and for all others
 */
public record ShownPublication(UUID publicId, PublishedKind kind, PublicContent content, Instant published, LocalDate endsOn,
                               Withdrawal withdrawn, UUID replaces, Long registerSequence, String fileDigest, LocalDate measureOverOn) {

    /** When and why it came down. */
    public record Withdrawal(LocalDate on, String reason) {
    }

    public Publication.State state() {
        return withdrawn == null ? Publication.State.PUBLISHED : Publication.State.WITHDRAWN;
    }

    public Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawn).map(Withdrawal::on);
    }

    public Optional<String> withdrawalReason() {
        return Optional.ofNullable(withdrawn).map(Withdrawal::reason);
    }
}
