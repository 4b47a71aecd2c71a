package org.tiean.party.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.primefaces.model.file.UploadedFiles;

/** {@code /party/defend.xhtml} (陈述申辩). */
@Named
@RequestScoped
public class DefendPage {

    @Inject
    PartyForm form;

    @Inject
    PartyActs acts;

    private String content;
    private UploadedFiles files;

    public String submit() {
        return form.done(acts.defend(form.request(), content, form.take(files)));
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
