package org.tiean.casefile.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.tiean.casefile.entity.CaseFilter;
import org.tiean.casefile.entity.CaseRow;
import org.tiean.casefile.entity.Procedure;
import org.tiean.casefile.entity.Stage;
import org.tiean.kernel.boundary.Formats;
import org.tiean.kernel.entity.Page;

/** {@code /desk/cases.xhtml} (案件). The filter stands in the address, so that it can be kept and sent. */
@Named
@RequestScoped
public class CasesPage {

    @Inject
    CaseList cases;

    @Inject
    Formats formats;

    @Inject
    @Param(name = "q")
    String words;

    @Inject
    @Param(name = "stage")
    String stage;

    @Inject
    @Param(name = "procedure")
    String procedure;

    @Inject
    @Param(name = "own")
    String own;

    private Page<CaseRow> page;

    public Page<CaseRow> getPage() {
        if (page == null) {
            page = cases.page(new CaseFilter(words, getStage(), getProcedure(), isOwn()), formats.slice());
        }
        return page;
    }

    public List<CaseRow> getRows() {
        return getPage().rows();
    }

    public List<Stage> getStages() {
        return List.of(Stage.values());
    }

    public List<Procedure> getProcedures() {
        return List.of(Procedure.values());
    }

    public String getWords() {
        return words;
    }

    public Stage getStage() {
        return Stream.of(Stage.values()).filter(known -> known.name().equals(stage)).findFirst().orElse(null);
    }

    public Procedure getProcedure() {
        return Stream.of(Procedure.values()).filter(known -> known.name().equals(procedure)).findFirst().orElse(null);
    }

    public boolean isOwn() {
        return "yes".equals(own);
    }

    public boolean isFiltered() {
        return words != null && !words.isBlank() || getStage() != null || getProcedure() != null || isOwn();
    }
}
