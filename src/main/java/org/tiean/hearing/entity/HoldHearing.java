package org.tiean.hearing.entity;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Refusal;

/**
 * The hearing was held and ended at the moment of the act (举行听证，制作听证笔录; 行政处罚法64[5]–[8]).
 *
 * @param opening         discipline and procedure announced, rights told, answer to the question about recusal
 * @param investigatorIds handling officers who attended
 * @param presentation    facts, evidence, proposal and basis as the investigators put them
 * @param exhibits        evidence shown, each with what was said to it
 * @param attendances     one for each party that asked for the hearing
 * @param closing         last words of both sides
 */
public record HoldHearing(Instant startedAt, String opening, List<UUID> investigatorIds, String presentation,
                          List<Exhibit> exhibits, List<Attendance> attendances, String closing) {

    /**
     * A piece of evidence shown and cross-examined (举证、质证).
     *
     * @param no      its number in the notice, such as 证据1
     * @param opinion what the party said to its truth, legality and relevance
     */
    public record Exhibit(String no, String opinion) {

        public Exhibit {
            if (no == null || no.isBlank() || opinion == null || opinion.isBlank()) {
                throw Refusal.invalid("hearing.hold.exhibit-incomplete");
            }
        }
    }

    /**
     * How a party stood to the hearing.
     *
     * @param who             who came for the party: itself, its representative
     * @param agents          agents with their authority, none to two
     * @param statement       what the party stated and defended; null where it did not come
     * @param absence         what was found of the reasons; null where it was there to the end
     * @param signatureDigest SHA-256 of the signature drawn under the record, null where there is none
     * @param refusal         why there is none, noted by the chair; null where there is one or the party was not there
     */
    public record Attendance(UUID partyId, Presence presence, String who, List<String> agents, String statement,
                             String absence, String signatureDigest, String refusal) {

        public Attendance {
            if (partyId == null || presence == null) {
                throw Refusal.invalid("hearing.hold.attendance-incomplete");
            }
            agents = List.copyOf(agents);
            boolean present = presence == Presence.PRESENT;
            if (present && (blank(who) || blank(statement)) || !present && blank(absence)) {
                throw Refusal.invalid("hearing.hold.attendance-incomplete");
            }
            if (present && signatureDigest == null && blank(refusal)) {
                throw Refusal.invalid("hearing.hold.signature-or-refusal");
            }
        }

        JsonObject toFacts() {
            return Facts.of().put("partyId", partyId).put("presence", presence).putAll("agents", agents)
                    .put("statementDigest", statement == null ? null : Digest.of(statement))
                    .put("signatureDigest", signatureDigest).put("refusal", refusal).build();
        }
    }

    public HoldHearing {
        if (startedAt == null || blank(opening) || attendances.isEmpty()) {
            throw Refusal.invalid("hearing.hold.incomplete");
        }
        investigatorIds = List.copyOf(investigatorIds);
        exhibits = List.copyOf(exhibits);
        attendances = List.copyOf(attendances);
        if (heard(attendances) && (blank(presentation) || blank(closing))) {
            throw Refusal.invalid("hearing.hold.incomplete");
        }
    }

    private static boolean heard(List<Attendance> attendances) {
        return attendances.stream().anyMatch(attendance -> attendance.presence() == Presence.PRESENT);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** Whether any party stayed to the end. */
    public boolean isHeard() {
        return heard(attendances);
    }

    /** As it stands in the record of the case: who came, what was shown; the words stand in the signed document. */
    public JsonObject toFacts() {
        JsonArrayBuilder parties = Json.createArrayBuilder();
        attendances.forEach(attendance -> parties.add(attendance.toFacts()));
        return Facts.of().put("startedAt", startedAt).putAll("officerIds", investigatorIds)
                .putAll("exhibits", exhibits.stream().map(Exhibit::no).toList()).put("attendances", parties.build()).build();
    }
}
