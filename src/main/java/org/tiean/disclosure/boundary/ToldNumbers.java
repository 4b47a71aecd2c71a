package org.tiean.disclosure.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.tiean.document.entity.NumberAsked;

/** Says which numbers everybody was told of: those of decisions that are published now, a withdrawn one's note included. */
@ApplicationScoped
public class ToldNumbers {

    @Inject
    PublicDecisions decisions;

    void on(@Observes NumberAsked asked) {
        if (decisions.tell(asked.number())) {
            asked.tell();
        }
    }
}
