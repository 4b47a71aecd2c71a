package org.tiean.disclosure.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.tiean.disclosure.entity.Publication;
import org.tiean.kernel.entity.Refusal;

/** {@code /public/decision.xhtml?id=}: one published decision. */
@Named
@RequestScoped
public class DecisionPage {

    @Inject
    PublicDecisions decisions;

    @Inject
    @Param(name = "id")
    String id;

    private Publication publication;

    @PostConstruct
    void read() {
        try {
            publication = decisions.find(UUID.fromString(String.valueOf(id)));
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("disclosure.public.unknown");
        }
    }

    public Publication getPublication() {
        return publication;
    }

    public boolean isStanding() {
        return publication.state() == Publication.State.PUBLISHED;
    }
}
