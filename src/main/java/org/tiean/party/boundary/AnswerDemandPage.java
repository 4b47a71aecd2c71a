package org.tiean.party.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.primefaces.model.file.UploadedFiles;

/** {@code /party/demand.xhtml} (对催告的陈述申辩). */
@Named
@RequestScoped
public class AnswerDemandPage {

    @Inject
    PartyForm form;

    @Inject
    PartyActs acts;

    private String content;
    private UploadedFiles files;

    public String submit() {
        return form.done(acts.answerDemand(form.request(), content, form.take(files)));
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public UploadedFiles getFiles() {
        return files;
    }

    public void setFiles(UploadedFiles files) {
        this.files = files;
    }
}
