package org.tiean.disclosure.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tiean.disclosure.entity.Channels;
import org.tiean.disclosure.entity.DecidePublication;
import org.tiean.disclosure.entity.Gravity;
import org.tiean.disclosure.entity.Suggestion;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/disclosure/decide-publication.xhtml} (公示决定); filled in as suggested. */
@Named
@RequestScoped
public class DecidePublicationPage {

    @Inject
    TaskPage task;

    @Inject
    PublicationDecisions decisions;

    private List<Line> lines;

    @PostConstruct
    void read() {
        lines = decisions.suggest(task.getCaseFile()).stream().map(Line::new).toList();
    }

    public String submit() {
        return task.done(decisions.decide(task.request(),
                new DecidePublication(lines.stream().map(Line::command).toList())));
    }

    public List<Line> getLines() {
        return lines;
    }

    public Gravity[] getGravities() {
        return Gravity.values();
    }

    /** What is said of one decision. */
    public static class Line {

        private final Suggestion suggestion;
        private boolean publish;
        private boolean portal;
        private boolean creditChina;
        private boolean doublePublicity;
        private String reason;
        private Gravity gravity;
        private String publicFacts;

        Line(Suggestion suggestion) {
            this.suggestion = suggestion;
            this.publish = suggestion.publish();
            this.portal = suggestion.channels().portal();
            this.creditChina = suggestion.channels().creditChina();
            this.doublePublicity = suggestion.channels().doublePublicity();
            this.reason = suggestion.reason();
            this.gravity = suggestion.gravity();
            this.publicFacts = suggestion.publicFacts();
        }

        /** What is not published goes nowhere, whatever is still ticked. */
        DecidePublication.Line command() {
            return new DecidePublication.Line(suggestion.decisionId(), publish, reason,
                    publish ? new Channels(portal, creditChina, doublePublicity) : Channels.NONE, gravity,
                    publish ? publicFacts : null);
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
}
