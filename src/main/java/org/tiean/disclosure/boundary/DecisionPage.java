package org.tiean.disclosure.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.tiean.disclosure.entity.Publication;
import org.tiean.disclosure.entity.PublicationProof;
import org.tiean.disclosure.entity.ShownPublication;
import org.tiean.kernel.entity.Refusal;

/** {@code /public/decision.xhtml?id=}: one published decision. */
@Named
@RequestScoped
public class DecisionPage {

    @Inject
    ShownPublications shown;

    @Inject
    @Param(name = "id")
    String id;

    @Inject
    PublicationProofs proofs;

    private ShownPublication publication;
    private Optional<PublicationProof> proof;

    @PostConstruct
    void read() {
        try {
            publication = shown.find(UUID.fromString(String.valueOf(id)));
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("disclosure.public.unknown");
        }
    }

    /** That it was published and not exchanged since; null where it was published before there were proofs. */
    public PublicationProof getProof() {
        if (proof == null) {
            proof = proofs.of(publication);
        }
        return proof.orElse(null);
    }

    public ShownPublication getPublication() {
        return publication;
    }

    /** The one that was published in its place, or null. */
    public ShownPublication getNewer() {
        return shown.newer(publication).orElse(null);
    }

    /** The withdrawn one in whose place it was published, or null. */
    public ShownPublication getEarlier() {
        return shown.earlier(publication).orElse(null);
    }

    public boolean isStanding() {
        return publication.state() == Publication.State.PUBLISHED;
    }
}
