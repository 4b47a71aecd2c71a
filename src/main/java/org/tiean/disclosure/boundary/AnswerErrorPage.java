package org.tiean.disclosure.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.tiean.disclosure.entity.Publication;
import org.tiean.disclosure.entity.PublicationError;

/** {@code /desk/disclosure/error.xhtml?id=}: one error found, and the answer to it. */
@Named
@RequestScoped
public class AnswerErrorPage {

    @Inject
    PublicationErrors errors;

    @Inject
    HttpServletRequest http;

    private PublicationError error;
    private PublicationError.Outcome outcome;
    private String words;

    @PostConstruct
    void read() {
        UUID id;
        try {
            id = UUID.fromString(String.valueOf(http.getParameter("id")));
        } catch (IllegalArgumentException e) {
            id = null;
        }
        error = errors.see(id);
    }

    public String submit() {
        errors.answer(error.id(), outcome, words);
        return "/desk/disclosure/error.xhtml?faces-redirect=true&id=" + error.id() + "&done=answered";
    }

    public PublicationError getError() {
        return error;
    }

    public Publication getPublication() {
        return errors.publicationOf(error);
    }

    public boolean isToAnswer() {
        return !error.isAnswered() && errors.mayAnswer(error);
    }

    public List<PublicationError.Outcome> getOutcomes() {
        return List.of(PublicationError.Outcome.values());
    }

    public PublicationError.Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(PublicationError.Outcome outcome) {
        this.outcome = outcome;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
