package org.tiean.disclosure.boundary;

import java.util.List;
import org.tiean.disclosure.entity.Channels;
import org.tiean.disclosure.entity.DecidePublication;
import org.tiean.disclosure.entity.Gravity;
import org.tiean.disclosure.entity.PublicationDecision;
import org.tiean.disclosure.entity.Redaction;
import org.tiean.disclosure.entity.Suggestion;

/** What is said of one decision on the pages that decide on publication and draw it anew. */
public class PublicationLine {

    private final Suggestion suggestion;
    private boolean publish;
    private boolean portal;
    private boolean creditChina;
    private boolean doublePublicity;
    private String reason;
    private Gravity gravity;
    private String publicFacts;
    private final List<RedactionRow> rows;

    PublicationLine(Suggestion suggestion) {
        this.suggestion = suggestion;
        this.publish = suggestion.publish();
        this.portal = suggestion.channels().portal();
        this.creditChina = suggestion.channels().creditChina();
        this.doublePublicity = suggestion.channels().doublePublicity();
        this.reason = suggestion.reason();
        this.gravity = suggestion.gravity();
        this.publicFacts = suggestion.publicFacts();
        this.rows = RedactionRow.rows(suggestion.proposed());
    }

    /** As it was drawn last. */
    PublicationLine(Suggestion suggestion, PublicationDecision made, List<Redaction> redactions) {
        this.suggestion = suggestion;
        this.publish = made.isPublish();
        this.portal = made.channels().portal();
        this.creditChina = made.channels().creditChina();
        this.doublePublicity = made.channels().doublePublicity();
        this.reason = made.reason();
        this.gravity = made.gravity();
        this.publicFacts = made.draftFacts().orElse(suggestion.publicFacts());
        this.rows = RedactionRow.rows(redactions);
    }

    /** What is not published goes nowhere, whatever is still ticked. */
    DecidePublication.Line command() {
        return new DecidePublication.Line(suggestion.decisionId(), publish, reason,
                publish ? new Channels(portal, creditChina, doublePublicity) : Channels.NONE, gravity,
                publish ? publicFacts : null, publish ? RedactionRow.redactions(rows) : List.of());
    }

    public List<RedactionRow> getRows() {
        return rows;
    }

    /** Only a penalty has a class of dishonesty and goes to credit sites. */
    public boolean isPenalty() {
        return suggestion.kind().isPenalty();
    }

    public Suggestion getSuggestion() {
        return suggestion;
    }

    public boolean isPublish() {
        return publish;
    }

    public void setPublish(boolean publish) {
        this.publish = publish;
    }

    public boolean isPortal() {
        return portal;
    }

    public void setPortal(boolean portal) {
        this.portal = portal;
    }

    public boolean isCreditChina() {
        return creditChina;
    }

    public void setCreditChina(boolean creditChina) {
        this.creditChina = creditChina;
    }

    public boolean isDoublePublicity() {
        return doublePublicity;
    }

    public void setDoublePublicity(boolean doublePublicity) {
        this.doublePublicity = doublePublicity;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Gravity getGravity() {
        return gravity;
    }

    public void setGravity(Gravity gravity) {
        this.gravity = gravity;
    }

    public String getPublicFacts() {
        return publicFacts;
    }

    public void setPublicFacts(String publicFacts) {
        this.publicFacts = publicFacts;
    }
}
