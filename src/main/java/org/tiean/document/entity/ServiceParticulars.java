package org.tiean.document.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Zones;

/**
 * What a way of service proves itself by besides recipient and place (rulebook B9; 民事诉讼法90–94). A way that does not ask for
 * one of them leaves it out.
 *
 * @param reference number of the postal item, or of the return receipt (送达回证) of the organ entrusted
 * @param through   the organ entrusted, or the unit that handed it on
 * @param signedOn  day on the return receipt, of the web record of the post, or of the signature
 * @param arrivedAt when it reached the recipient's system
 * @param ground    why it is forwarded
 */
public record ServiceParticulars(String reference, String through, LocalDate signedOn, Instant arrivedAt, ForwardingGround ground) {

    /** Of the ways that ask for none. */
    public static final ServiceParticulars NONE = new ServiceParticulars(null, null, null, null, null);

    /** Why a paper is handed over through somebody's unit (转交送达). */
    public enum ForwardingGround {
        /** 军人: through the political organ of the unit, regiment level or above (民事诉讼法92). */
        MILITARY("受送达人是军人"),
        /** 被监禁: through the place where he is held (民事诉讼法93(1)). */
        IMPRISONED("受送达人被监禁");

        private final String words;

        ForwardingGround(String words) {
            this.words = words;
        }

        /** As the proof of service says it. */
        public String words() {
            return words;
        }
    }

    /** The item number of the post. */
    public static ServiceParticulars posted(String number, LocalDate receivedOn) {
        return new ServiceParticulars(number, null, receivedOn, null, null);
    }

    /** Handed over by an organ asked to, on its own return receipt. */
    public static ServiceParticulars entrusted(String organ, String receipt, LocalDate signedOn) {
        return new ServiceParticulars(receipt, organ, signedOn, null, null);
    }

    /** Handed on by somebody's unit. */
    public static ServiceParticulars forwarded(ForwardingGround ground, String unit, LocalDate signedOn) {
        return new ServiceParticulars(null, unit, signedOn, null, ground);
    }

    /** Reached the recipient's system then. */
    public static ServiceParticulars electronic(Instant arrivedAt) {
        return new ServiceParticulars(null, null, null, arrivedAt, null);
    }

    /** The day they give to the service; empty where it is that of the act. */
    public Optional<LocalDate> day() {
        return arrivedAt != null ? Optional.of(Zones.dayOf(arrivedAt)) : Optional.ofNullable(signedOn);
    }

    /** Adds what stands in the record of the act. */
    Facts added(Facts facts) {
        return facts.put("reference", reference).put("through", through).put("signedOn", signedOn).put("arrivedAt", arrivedAt).put("ground", ground);
    }
}
