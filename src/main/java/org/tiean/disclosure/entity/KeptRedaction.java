package org.tiean.disclosure.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.tiean.kernel.control.ProtectedTextConverter;
import org.tiean.kernel.entity.ProtectedText;

/** A {@link Redaction} of one draft of a public text; written once, read by the second person and whoever draws the text anew. */
@Entity
@Table(name = "publication_redaction")
public class KeptRedaction {

    @Id
    private UUID id;

    @Column(name = "publication_decision_id")
    private UUID publicationDecisionId;

    private int draft;

    private int position;

    @Enumerated(EnumType.STRING)
    private PublicField field;

    @Convert(converter = ProtectedTextConverter.class)
    private ProtectedText passage;

    private String reason;

    protected KeptRedaction() {
    }

    public KeptRedaction(PublicationDecision decision, int position, Redaction redaction) {
        this.id = UUID.randomUUID();
        this.publicationDecisionId = decision.id();
        this.draft = decision.draft();
        this.position = position;
        this.field = redaction.field();
        this.passage = ProtectedText.of(redaction.passage());
        this.reason = redaction.reason();
    }

    public Redaction redaction() {
        return new Redaction(field, passage.reveal(), reason);
    }
}
