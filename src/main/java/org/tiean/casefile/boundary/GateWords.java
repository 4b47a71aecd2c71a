package org.tiean.casefile.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tiean.casefile.entity.Finding;
import org.tiean.kernel.boundary.Messages;

/** What the gate says, in the language of the page; {@code #{gateWords.text(finding)}}. */
@Named
@ApplicationScoped
public class GateWords {

    @Inject
    Messages messages;

    /** What is missing, in words; the clause stands apart in {@link Finding#basis()}. */
    public String text(Finding finding) {
        return messages.text(messages.pageLocale(), finding.key(), finding.args().toArray());
    }
}
