package org.tiean.authority.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.tiean.authority.entity.PowerList;
import org.tiean.kernel.boundary.Messages;
import org.tiean.kernel.entity.ImportRefused;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.RowError;

/** {@code /desk/powers/import.xhtml?list=}: takes a worksheet or a CSV into a draft, or says line by line why not. */
@Named
@RequestScoped
public class PowerImportPage {

    @Inject
    PowerLists lists;

    @Inject
    PowerListReading reading;

    @Inject
    PowerTables tables;

    @Inject
    Messages messages;

    @Inject
    @Param(name = "list")
    String listId;

    private PowerList list;
    private Part file;
    private List<RowError> errors = List.of();

    @PostConstruct
    void read() {
        list = reading.require(PowerListPage.id(listId));
    }

    public String take() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw Refusal.invalid("kernel.content.empty");
        }
        String name = file.getSubmittedFileName();
        try (InputStream in = file.getInputStream()) {
            int changed = lists.importRows(list.id(), tables.read(in.readAllBytes(), name), name);
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().getFlash().setKeepMessages(true);
            faces.addMessage(null, new FacesMessage(messages.t("page.powers.imported", changed)));
            return "/desk/powers/list.xhtml?faces-redirect=true&id=" + list.id();
        } catch (ImportRefused refused) {
            errors = refused.errors();
            return null;
        }
    }

    public PowerList getList() {
        return list;
    }

    public List<RowError> getErrors() {
        return errors;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
