package org.tiean.evidence.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A {@link Disagreement} of a piece of evidence, as it was judged when the piece was collected. */
@Entity
@Table(name = "evidence_disagreement")
@IdClass(KeptDisagreement.Key.class)
public class KeptDisagreement {

    /** One for each aspect of a piece. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID evidenceId;
        private Disagreement.Aspect aspect;

        protected Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.evidenceId.equals(evidenceId) && key.aspect == aspect;
        }

        @Override
        public int hashCode() {
            return 31 * evidenceId.hashCode() + aspect.hashCode();
        }
    }

    @Id
    @Column(name = "evidence_id")
    private UUID evidenceId;

    @Id
    @Enumerated(EnumType.STRING)
    private Disagreement.Aspect aspect;

    private String stated;

    private String found;

    private Long difference;

    private Long tolerance;

    protected KeptDisagreement() {
    }

    public KeptDisagreement(UUID evidenceId, Disagreement judged) {
        this.evidenceId = evidenceId;
        this.aspect = judged.aspect();
        this.stated = judged.stated();
        this.found = judged.found();
        this.difference = judged.difference();
        this.tolerance = judged.tolerance();
    }

    public Disagreement judged() {
        return new Disagreement(aspect, stated, found, difference, tolerance);
    }
}
